"""The air of places: loops without a seam by construction. Noise is periodic in the loop, and what
happens in it is laid round the end."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from atelier.sound import noises
from atelier.sound.signal import (
    RATE,
    Response,
    Wave,
    biquad,
    chain,
    dice,
    faded,
    filtered,
    folded,
    looped_noise,
    panned,
    ratio,
    roomed,
)
from atelier.sound.struck import modal

SECONDS = 16.0
FRAMES = int(SECONDS * RATE)


def wave(seed: int, parts: int, first: int = 1) -> Wave:
    """A slow random curve that is periodic in the loop, standard deviation about 1."""
    chance = dice(seed)
    points = 2048
    t = np.arange(points + 1) / points
    out = np.zeros(points + 1)
    for k in range(first, first + parts):
        turn = chance.uniform(0, 2 * np.pi)
        out += chance.normal() / k**0.4 * np.sin(2 * np.pi * k * t + turn)
    fine = np.interp(np.arange(FRAMES) / FRAMES, t, out / (np.std(out) + 1e-9))
    return fine.astype(np.float32)


def air(shape: Response, level: float, seed: int, sway: float = 0.0) -> Wave:
    """Wide noise at `level` dB, swaying by `sway` dB (standard deviation)."""
    ears = [looped_noise(FRAMES, shape, seed + ear) for ear in (0, 1)]
    out = np.stack(ears, 1)
    out *= ratio(level) / (np.std(out) + 1e-12)
    if sway:
        out *= 10 ** (sway * wave(seed + 7, 7) / 20)[:, None]
    return out


def lay_round(out: Wave, x: Wave, at: float, place: float, gain: float) -> None:
    """Adds a mono sound at a time, a place and a gain; what runs over the end starts the loop."""
    lead = x[-64:] if len(x) == FRAMES else x[:0]
    # the far ear is late: a whole loop must not begin with nothing there
    stereo = panned(np.r_[lead, x], place)[len(lead) :] * gain
    start = int(at * RATE) % FRAMES
    while len(stereo):
        part = stereo[: FRAMES - start]
        out[start : start + len(part)] += part
        stereo, start = stereo[len(part) :], 0


def far(x: Wave, cutoff: float) -> Wave:
    """As a sound is from a distance: dull."""
    return filtered(x, chain(biquad("lp", cutoff), biquad("hp", 180)))


def scattered(
    out: Wave, make: Callable[[int], Wave], count: int, gain: float, seed: int, cutoff: float
) -> None:
    chance = dice(seed)
    for k in range(count):
        x = far(make(seed + k), cutoff)
        x = x / (np.abs(x).max() + 1e-9)
        at = SECONDS * (k + chance.uniform(0.1, 0.9)) / count
        lay_round(out, x, at, chance.uniform(-0.8, 0.8), gain * chance.uniform(0.4, 1))


def in_room(out: Wave, level: float, seconds: float = 1.1) -> Wave:
    return folded(roomed(out.astype(np.float32), level, seconds), FRAMES)


def breeze(level: float, seed: int, force: float) -> Wave:
    """Wind: bands that follow one curve of gusts, the higher the later and the stronger."""
    gusts = wave(seed, 6)
    out = np.zeros((FRAMES, 2))
    bands = (
        (150, 0.5, 0.9), (290, 1.2, 1.0), (520, 2.2, 0.75), (860, 2.6, 0.45), (1500, 1.2, 0.26),
        (3400, 0.7, 0.10),
    )  # fmt: skip
    for i, (f, q, gain) in enumerate(bands):
        for ear in (0, 1):
            curve = np.roll(gusts, int(RATE * 0.05 * i)) + 0.35 * wave(seed + 20 + 2 * i + ear, 9)
            swell = np.exp((0.30 + 0.10 * i) * curve * force)
            shape = chain(biquad("bp", f * (1 + 0.03 * ear), q), biquad("hp", 90))
            band = looped_noise(FRAMES, shape, seed + 2 * i + ear + 1)
            out[:, ear] += gain * swell * band * f**-0.35
    middle = out.mean(1, keepdims=True)
    out = 0.65 * out + 0.35 * middle
    out = out * (ratio(level) / np.std(out))
    return np.asarray(out)


SOFT = chain(biquad("bp", 500, 0.35), biquad("hp", 120), biquad("hs", 3500, 0.7, -8))


def talk(out: Wave, people: int, gain: float, seed: int, cutoff: float) -> None:
    """People who talk, folded into the loop, in four places."""
    for k in range(4):
        x = far(noises.babble(SECONDS + 1.0, max(1, people // 4), seed + k), cutoff)
        x = x / (np.std(x) + 1e-9)
        edge = int(1.0 * RATE)
        ramp = np.sin(np.linspace(0, np.pi / 2, edge))
        loop = x[:FRAMES].copy()
        loop[:edge] = loop[:edge] * ramp + x[FRAMES : FRAMES + edge] * ramp[::-1]
        lay_round(out, loop, 0.0, (-0.7, -0.2, 0.25, 0.7)[k], gain)


def street() -> Wave:
    out = air(SOFT, -60, 301, 1.0)
    talk(out, 8, 0.008, 310, 2600)
    scattered(out, noises.bowl, 5, 0.10, 330, 3500)
    scattered(out, noises.step_earth, 18, 0.06, 340, 2500)
    scattered(out, noises.sparrows, 2, 0.07, 350, 7000)
    scattered(out, noises.coin, 3, 0.04, 360, 5000)
    scattered(out, noises.door, 1, 0.06, 370, 2000)
    return in_room(out, -13)


def canal() -> Wave:
    shape = chain(biquad("bp", 700, 0.35), biquad("hp", 150), biquad("hs", 4000, 0.7, -7))
    out = air(shape, -52, 401, 2.0)
    for k in range(2):
        bubbles = noises.drops(SECONDS, 46, 410 + k)
        lay_round(out, bubbles, 0.0, (-0.5, 0.45)[k], 0.06)
    scattered(out, noises.sparrows, 1, 0.012, 430, 5000)
    talk(out, 4, 0.0015, 440, 1100)
    return in_room(out, -17)


def shop() -> Wave:
    """A clock, a drop from a leaf, the street behind glass."""
    out = air(
        chain(biquad("bp", 240, 0.4), biquad("hp", 80), biquad("hs", 1500, 0.7, -12)), -64, 501
    )
    talk(out, 4, 0.0012, 505, 600)
    for k in range(int(SECONDS)):
        for half in (0, 1):
            f = 2350 if half else 1980
            modes = [(f, 0.6, 0.025), (f * 1.7, 0.3, 0.018), (420.0, 0.5, 0.03)]
            tick = modal(RATE // 10, modes, half)
            lay_round(out, faded(tick, 0.001, 0.02), k + 0.5 * half + 0.02, 0.35, 0.03)
    drop = noises.drops(0.3, 12, 520, 900, 1500)
    for at in (3.3, 8.9, 13.6):
        lay_round(out, drop, at, -0.5, 0.15)
    return in_room(out, -14, 0.6)


def corridor() -> Wave:
    out = air(
        chain(biquad("bp", 160, 0.4), biquad("hp", 60), biquad("hs", 900, 0.7, -14)), -62, 601, 2
    )
    scattered(out, noises.step_plank, 7, 0.05, 610, 900)
    scattered(out, noises.paper, 2, 0.02, 620, 2200)
    scattered(out, noises.door, 1, 0.05, 630, 700)
    return in_room(out, -6, 1.6)


def night() -> Wave:
    out = breeze(-57, 701, 0.8)
    chance = dice(702)
    for k, (place, gain, pace) in enumerate(
        ((-0.6, 0.02, 0.5), (0.5, 0.013, 0.64), (0.1, 0.006, 0.4), (-0.2, 0.005, 0.8))
    ):
        count = round(SECONDS / pace)
        for i in range(count):
            # each of them rests now and then
            if np.sin(2 * np.pi * i / count * (k + 2)) < -0.6:
                continue
            at = SECONDS * (i + 0.5 + 0.08 * chance.standard_normal()) / count
            lay_round(out, noises.cricket(710 + k, 3 + k % 2), at, place, gain)
    scattered(out, noises.dog, 1, 0.006, 730, 900)
    return in_room(out, -16)


def gate() -> Wave:
    """Morning: wind under the arch, birds, a banner, feet far off."""
    out = breeze(-49, 801, 0.8)
    scattered(out, noises.sparrows, 4, 0.06, 810, 8000)
    scattered(out, noises.cloth, 5, 0.008, 820, 1800)
    scattered(out, noises.crows, 1, 0.012, 830, 2500)
    scattered(out, noises.hinge, 1, 0.006, 840, 1600)
    return in_room(out, -13, 1.3)


def road() -> Wave:
    out = breeze(-45, 901, 0.9)
    leaves = chain(biquad("bp", 3200, 0.5), biquad("hp", 900), biquad("hs", 7000, 0.7, -6))
    rustle = air(leaves, -60, 910, 3.0)
    out += rustle
    scattered(out, noises.sparrows, 2, 0.012, 920, 6000)
    return in_room(out, -22)


BEDS: dict[str, tuple[Callable[[], Wave], float]] = {
    "bed_street": (street, -32.0),
    "bed_canal": (canal, -33.0),
    "bed_shop": (shop, -38.0),
    "bed_corridor": (corridor, -39.0),
    "bed_night": (night, -36.0),
    "bed_gate": (gate, -33.0),
    "bed_road": (road, -32.0),
}
"""How each is made, and its loudness in LUFS."""

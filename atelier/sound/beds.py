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

SECONDS = 30.0
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


def passing(
    out: Wave, step: Callable[[int], Wave], at: float, steps: int, gain: float, seed: int,
    cutoff: float,
) -> None:  # fmt: skip
    """Somebody walks by: comes from one side, is loudest in the middle, goes to the other."""
    chance = dice(seed)
    pace, way = chance.uniform(0.44, 0.62), chance.choice([-1, 1])
    for k in range(steps):
        x = far(step(seed + k), cutoff)
        part = (k + 0.5) / steps
        level = gain * np.sin(np.pi * part) ** 0.8 * chance.uniform(0.7, 1)
        when = at + pace * (k + 0.05 * chance.standard_normal())
        lay_round(out, x / np.abs(x).max(), when, way * (1.6 * part - 0.8), level)


def hammer(seed: int) -> Wave:
    """A peg is driven in somewhere: a few blows, a rest, a last one."""
    chance = dice(seed)
    out = noises.empty(3.4)
    at = 0.01
    peg = [(230.0, 1.0, 0.06), (610.0, 0.8, 0.05), (1240.0, 0.7, 0.04), (2480.0, 0.3, 0.03)]
    blows = int(chance.integers(3, 6))
    for k in range(blows):
        # the deeper the peg, the higher it rings
        modes = noises.scaled(peg, 1 + 0.035 * k)
        noises.lay(out, modal(RATE // 8, modes, seed + k), at, chance.uniform(0.6, 1))
        at += chance.uniform(0.36, 0.44) + (0.5 if k == blows - 2 else 0)
    return out


def mooring(seed: int) -> Wave:
    """A boat rubs and knocks against its post."""
    chance = dice(seed)
    out = noises.empty(1.6)
    noises.lay(out, noises.creak(0.7, 230, seed, 0.6), 0.0, 0.35)
    wood = [(96.0, 1.0, 0.14), (171.0, 0.7, 0.1), (290.0, 0.5, 0.07), (520.0, 0.25, 0.04)]
    at = 0.4
    for gain in (0.9, 0.5)[: int(chance.integers(1, 3))]:
        modes = noises.scaled(wood, chance.uniform(0.9, 1.1))
        noises.lay(out, modal(RATE // 2, modes, seed + 1), at, gain)
        at += chance.uniform(0.3, 0.55)
    return faded(out, 0.004, 0.2)


def call(seed: int) -> Wave:
    """Somebody calls across the street; no word of it arrives."""
    chance = dice(seed)
    pitch = chance.uniform(230, 320) if seed % 2 else chance.uniform(150, 200)
    out = noises.empty(1.2)
    first = noises.syllable(pitch, 0.2, 1, seed, 1.08, 1.0, 0.3)
    noises.lay(out, first, 0.0, 0.8)
    last = noises.syllable(pitch * 1.22, chance.uniform(0.35, 0.5), 3, seed + 1, 1.08, -2.0, 0.3)
    noises.lay(out, last, 0.22, 1.0)
    return out


def lark(seed: int) -> Wave:
    """A lark that climbs: seconds of quick warbles without a rest, little figures said twice."""
    chance = dice(seed)
    out = noises.empty(5.0)
    at = 0.1
    while at < 4.6:
        top, length = chance.uniform(2600, 5200), chance.uniform(0.035, 0.09)
        n = int(length * RATE)
        x = np.linspace(0, 1, n)
        f = top * (1 + chance.uniform(-0.25, 0.25) * x + 0.08 * np.sin(2 * np.pi * 38 * x * length))
        word = np.sin(2 * np.pi * np.cumsum(f) / RATE) * np.sin(np.pi * x) ** 0.8
        for _ in range(int(chance.integers(1, 4))):
            noises.lay(out, word, at, np.sin(np.pi * at / 4.9) * chance.uniform(0.5, 1))
            at += length + chance.uniform(0.012, 0.04)
    return out


def in_room(out: Wave, level: float, seconds: float = 1.1) -> Wave:
    return folded(roomed(out.astype(np.float32), level, seconds), FRAMES)


def gusts(seed: int) -> Wave:
    """When the wind of a place comes and goes: slow, with quicker pushes on top."""
    out: Wave = wave(seed, 7, 2) + 0.3 * wave(seed + 3, 16, 9)
    return out


def breeze(level: float, seed: int, force: float) -> Wave:
    """Wind: bands that follow one curve of gusts, the higher the later and the stronger."""
    pushes = gusts(seed)
    out = np.zeros((FRAMES, 2))
    bands = (
        (150, 0.5, 0.9), (290, 1.2, 1.0), (520, 2.2, 0.75), (860, 2.6, 0.45), (1500, 1.2, 0.26),
        (3400, 0.7, 0.10),
    )  # fmt: skip
    for i, (f, q, gain) in enumerate(bands):
        for ear in (0, 1):
            own = wave(seed + 20 + 2 * i + ear, 17)
            curve = np.roll(pushes, int(RATE * 0.05 * i)) + 0.35 * own
            swell = np.exp((0.42 + 0.10 * i) * np.clip(curve, -2.2, 2.0) * force)
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
    """Talk, people who pass, bowls; now and then a hammer, a cart, a laugh, a shutter, a call."""
    out = air(SOFT, -60, 301, 1.0)
    talk(out, 8, 0.008, 310, 2600)
    scattered(out, noises.bowl, 5, 0.09, 330, 3500)
    for at, steps in ((0.8, 9), (6.1, 7), (11.6, 12), (19.0, 8), (24.2, 10)):
        passing(out, noises.step_earth, at, steps, 0.10, 340 + int(at), 2500)
    scattered(out, noises.sparrows, 4, 0.07, 350, 7000)
    scattered(out, noises.coin, 3, 0.04, 360, 5000)
    scattered(out, noises.door, 1, 0.06, 370, 2000)
    scattered(out, noises.shutter, 1, 0.05, 374, 1600)
    scattered(out, hammer, 2, 0.07, 380, 1900)
    scattered(out, noises.cart, 1, 0.09, 385, 1300)
    scattered(out, noises.laugh, 3, 0.06, 390, 2600)
    scattered(out, call, 1, 0.06, 396, 2200)
    return in_room(out, -13)


def canal() -> Wave:
    """Water that comes in small waves against stone; a boat at its post; the street far off."""
    shape = chain(biquad("bp", 700, 0.35), biquad("hp", 150), biquad("hs", 4000, 0.7, -7))
    out = air(shape, -53, 401, 3.0)
    for k in range(2):
        bubbles = noises.drops(SECONDS, 40, 410 + k) * np.exp(0.5 * wave(415 + k, 14, 4))
        lay_round(out, bubbles, 0.0, (-0.5, 0.45)[k], 0.06)
    scattered(out, noises.water, 7, 0.02, 420, 3500)
    scattered(out, mooring, 4, 0.045, 425, 1400)
    scattered(out, noises.sparrows, 2, 0.012, 430, 5000)
    scattered(out, noises.laugh, 1, 0.004, 436, 1200)
    talk(out, 4, 0.0015, 440, 1100)
    return in_room(out, -17)


def shop() -> Wave:
    """A clock, a drop from a leaf, a leaf that settles, the street behind glass."""
    out = air(
        chain(biquad("bp", 240, 0.4), biquad("hp", 80), biquad("hs", 1500, 0.7, -12)), -64, 501
    )
    talk(out, 4, 0.0012, 505, 600)
    chance = dice(506)
    for k in range(int(SECONDS)):
        for half in (0, 1):
            # no two swings of a wooden clock are the same
            f = (2350 if half else 1980) * (1 + 0.006 * chance.standard_normal())
            modes = [(f, 0.6, 0.025), (f * 1.7, 0.3, 0.018), (420.0, 0.5, 0.03)]
            tick = faded(modal(RATE // 10, modes, half), 0.001, 0.02)
            at = k + 0.5 * half + 0.02 + 0.004 * chance.standard_normal()
            lay_round(out, tick, at, 0.35, 0.03 * chance.uniform(0.7, 1))
    for i, at in enumerate((3.3, 8.9, 17.2, 19.6, 27.8)):
        drop = noises.drops(0.3, 12, 520 + i, 900, 1500)
        lay_round(out, drop, at, -0.5, 0.15 * chance.uniform(0.5, 1))
    scattered(out, noises.cloth, 3, 0.006, 530, 2600)
    passing(out, noises.step_earth, 12.5, 8, 0.008, 540, 500)
    scattered(out, noises.cart, 1, 0.008, 545, 400)
    return in_room(out, -14, 0.6)


def corridor() -> Wave:
    """Steps that pass behind a wall, a page, a door, a class that mumbles somewhere."""
    out = air(
        chain(biquad("bp", 160, 0.4), biquad("hp", 60), biquad("hs", 900, 0.7, -14)), -62, 601, 2
    )
    talk(out, 4, 0.0008, 605, 500)
    for at, steps in ((1.5, 10), (13.0, 7), (21.5, 12)):
        passing(out, noises.step_plank, at, steps, 0.045, 610 + int(at), 900)
    scattered(out, noises.paper, 3, 0.012, 620, 2200)
    scattered(out, noises.door, 1, 0.05, 630, 700)
    return in_room(out, -6, 1.6)


def night() -> Wave:
    """Crickets of two kinds, each with his rests; a dog far off, answered once; leaves."""
    out = breeze(-56, 701, 0.9)
    chance = dice(702)
    for k, (place, gain, pace) in enumerate(
        ((-0.6, 0.013, 0.5), (0.5, 0.009, 0.64), (0.1, 0.005, 0.4), (-0.2, 0.004, 0.8))
    ):
        count = round(SECONDS / pace)
        for i in range(count):
            if np.sin(2 * np.pi * i / count * (2 * k + 3)) < -0.5:
                continue
            at = SECONDS * (i + 0.5 + 0.12 * chance.standard_normal()) / count
            loud = gain * chance.uniform(0.6, 1)
            lay_round(out, noises.cricket(710 + k, 3 + (k + i // 9) % 2), at, place, loud)
    for k, at in enumerate((9.4, 11.1, 23.7)):
        bark = far(noises.dog(730 + k), 900)
        lay_round(out, bark / np.abs(bark).max(), at, (0.7, -0.6, 0.7)[k], 0.012)
    leaves = chain(biquad("bp", 2600, 0.5), biquad("hp", 700), biquad("hs", 6000, 0.7, -8))
    out += air(leaves, -72, 740) * np.exp(0.7 * gusts(701))[:, None]
    return in_room(out, -16)


def gate() -> Wave:
    """Morning: wind under the arch, birds, a banner, feet far off, a rope on its pole."""
    out = breeze(-49, 801, 0.9)
    scattered(out, noises.sparrows, 5, 0.05, 810, 8000)
    scattered(out, noises.cloth, 9, 0.012, 820, 1800)
    scattered(out, noises.crows, 2, 0.012, 830, 2500)
    scattered(out, noises.hinge, 1, 0.006, 840, 1600)
    scattered(out, mooring, 3, 0.010, 845, 1500)
    for at, steps in ((4.0, 12), (18.5, 14)):
        passing(out, noises.step_stone, at, steps, 0.016, 850 + int(at), 1500)
    return in_room(out, -13, 1.3)


def road() -> Wave:
    """Wind in gusts, leaves that answer it a moment later, a lark."""
    out = breeze(-45, 901, 1.0)
    leaves = chain(biquad("bp", 3200, 0.5), biquad("hp", 900), biquad("hs", 7000, 0.7, -6))
    late = np.roll(gusts(901), int(0.4 * RATE))
    out += air(leaves, -62, 910) * np.exp(0.75 * np.clip(late, -2.2, 2.0))[:, None]
    for k, at in enumerate((3.0, 7.4, 20.5)):
        song = far(lark(920 + k), 6500)
        lay_round(
            out, song / np.abs(song).max(), at, (-0.3, -0.25, 0.5)[k], (0.02, 0.014, 0.009)[k]
        )
    scattered(out, noises.sparrows, 1, 0.008, 930, 6000)
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

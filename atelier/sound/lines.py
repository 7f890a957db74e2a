"""Instruments that hold a note: flute, bowed string, reed, voices.

A voice is one continuous phase with curves of pitch and breath over the whole piece: notes that
touch are slurred. They are worked out at half the rate (nothing of theirs lies above 10 kHz) and
doubled exactly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from atelier.sound.score import Played
from atelier.sound.signal import (
    RATE,
    Response,
    Wave,
    bank,
    biquad,
    chain,
    dice,
    drawn,
    drift,
    filtered,
    hertz,
    noise,
    panned,
)

HALF = RATE // 2
STEP = 16
"""Samples (at half rate) between two points of a curve."""


def doubled(x: Wave) -> Wave:
    """Half rate to full rate."""
    reach = 32
    at = np.arange(-reach, reach) + 0.5
    between = (np.sinc(at) * np.kaiser(2 * reach, 8.0)).astype(np.float32)
    x = x.astype(np.float32, copy=False)
    out = np.empty(2 * len(x), np.float32)
    out[0::2] = x
    out[1::2] = np.convolve(np.pad(x, (reach - 1, reach)), between, "valid")
    return out


def _bi(kind: str, frequency: float, q: float = 0.707, gain: float = 0.0) -> Response:
    return biquad(kind, frequency, q, gain, HALF)


@dataclass(frozen=True)
class Breath:
    """How a player starts, joins and ends notes: seconds, cents, Hz."""

    attack: float
    release: float
    glide: float
    scoop: float
    rate: float
    depth: float
    wait: float
    dip: float = 0.55
    loose: float = 3.0
    smooth: float = 0.016


@dataclass
class Curves:
    """What a voice does at each sample of the half rate."""

    amp: Wave
    sway: Wave
    onset: Wave
    phase: Wave


def _smooth(x: Wave, seconds: float, edge: str) -> Wave:
    k = max(3, int(seconds * HALF / STEP) | 1)
    window = np.hanning(k + 2)[1:-1]
    padded = np.pad(x, k // 2, "edge") if edge == "edge" else np.pad(x, k // 2)
    return np.convolve(padded, window / window.sum(), "valid")


def curves(notes: list[Played], total: float, seed: int, breath: Breath) -> Curves:
    n = int(total * HALF / STEP) + 2
    t = np.arange(n) * STEP / HALF
    amp, sway, onset = np.zeros(n), np.zeros(n), np.zeros(n)
    pitch = np.full(n, np.nan)
    chance = dice(seed)
    line: list[Played] = []
    for note in notes:
        if isinstance(note.grace, int):
            line.append(
                replace(
                    note,
                    start=note.start - 0.062,
                    seconds=0.062,
                    pitches=[note.grace],
                    velocity=note.velocity * 0.8,
                    flags="",
                    grace=None,
                )
            )
        line.append(note)
    for i, note in enumerate(line):
        start, v = note.start, note.velocity
        following = line[i + 1].start if i + 1 < len(line) else 1e9
        end = start + note.seconds
        slurred = abs(following - end) < 0.06 and "'" not in note.flags
        end = following if slurred else end - 0.02
        before = line[i - 1].start + line[i - 1].seconds if i else -9.0
        joined = i > 0 and abs(start - before) < 0.075
        attack = breath.attack * (1.35 - 0.6 * v) * (1 + 0.15 * chance.standard_normal())
        attack = max(attack, 0.3 * breath.attack)
        scoop = 1 + 0.3 * chance.standard_normal()
        a = max(0, int((start - 0.25) * HALF / STEP))
        z = min(n, int((min(end, total) + breath.release + 0.3) * HALF / STEP) + 1)
        if a >= z:
            continue
        s = t[a:z] - start
        up = np.clip(s / attack, 0, 1)
        up = up * up * (3 - 2 * up)
        length = max(end - start, 0.05)
        part = np.clip(s / length, 0, 1)
        body = 0.86 + 0.22 * np.sin(np.pi * part) ** 1.2 - 0.12 * part
        down = 0.5 + 0.5 * np.cos(np.pi * np.clip((t[a:z] - end) / breath.release, 0, 1))
        if joined:
            up = np.maximum(up, breath.dip * (s > -0.03))
        shape = v**1.2 * up * body * down * (s > -0.03)
        if not joined:
            shape = shape * (s >= 0)
        amp[a:z] = np.maximum(amp[a:z], shape)
        held = (s >= (-0.012 if joined else -0.2)) & (t[a:z] < following)
        cents = np.full(z - a, float(note.pitches[0]))
        if not joined:
            cents -= breath.scoop / 100 * np.exp(-np.maximum(s, 0) / 0.045) * scoop
            onset[a:z] += np.exp(-np.maximum(s, 0) / 0.035) * (s >= -0.004) * v
        pitch[a:z][held] = cents[held]
        deep = 1.5 if "~" in note.flags else 1.0
        grown = np.clip((s - breath.wait) / 0.55, 0, 1)
        sway[a:z][held] = (grown * deep * (length > 0.3))[held]
    known = ~np.isnan(pitch)
    pitch = np.interp(t, t[known], pitch[known])
    pitch = _smooth(pitch, breath.glide, "edge")
    amp = _smooth(amp, breath.smooth, "zero")
    sway = _smooth(sway, breath.smooth, "zero")
    points = HALF / STEP
    rate = breath.rate * (1 + 0.07 * drift(n, 1.2, seed + 1, points))
    wave = np.sin(2 * np.pi * np.cumsum(rate) / points + 0.6)
    wave = wave * sway * (1 + 0.2 * drift(n, 1.5, seed + 2, points))
    cents = breath.depth * wave + breath.loose * drift(n, 2.2, seed + 3, points)
    cents += 0.8 * drift(n, 14, seed + 4, points)
    samples = int(total * HALF)
    f = drawn(hertz(pitch + cents / 100), samples, STEP)
    return Curves(
        drawn(amp, samples, STEP),
        drawn(wave, samples, STEP),
        drawn(onset, samples, STEP),
        np.cumsum(f, dtype=np.float64) / HALF,
    )


TABLE = 4096
"""Points of a wave table."""


def _table(partials: Wave) -> Wave:
    x = np.arange(TABLE) * 2 * np.pi / TABLE
    chance = dice(11)
    turns = [chance.uniform(0, 6.28) * (i > 2) for i in range(len(partials))]
    wave = sum(a * np.sin((i + 1) * x + turns[i]) for i, a in enumerate(partials))
    return np.asarray(wave, np.float32)


def _partials(notes: list[Played], most: int) -> int:
    """How many partials the highest note has room for below half the rate."""
    top = max((float(p) for note in notes for p in note.pitches if isinstance(p, int)), default=60)
    return max(4, min(most, int(0.47 * HALF / float(hertz(top)))))


def _points(phase: Wave) -> Wave:
    """Where in a table a phase (in turns) is; it is fine enough to take the nearest point."""
    return (phase * TABLE).astype(np.int32) & (TABLE - 1)


def flute(notes: list[Played], total: float, seed: int) -> Wave:
    """A bamboo flute: louder is brighter, breath sits round the partials."""
    breath = Breath(0.075, 0.10, 0.030, 38, 5.0, 15, 0.28, 0.62)
    c = curves(notes, total, seed, breath)
    n = len(c.amp)
    a = np.maximum(c.amp * (1 + 0.07 * c.sway), 0) * (1 + 0.03 * drift(n, 9, seed + 9, HALF))
    a = np.maximum(a, 0).astype(np.float32)
    out = np.zeros(n, np.float32)
    groups: tuple[tuple[float, tuple[float, ...]], ...] = (
        (1.0, (1.0,)),
        (1.3, (0, 0.62)),
        (1.7, (0, 0, 0.42, 0.17)),
        (2.3, (0, 0, 0, 0, 0.12, 0.055, 0.035)),
    )
    at = _points(c.phase)
    for power, partials in groups:
        out += a ** np.float32(power) * _table(np.asarray(partials)).take(at)
    hiss = noise(n, seed + 20)
    low = filtered(hiss, chain(_bi("bp", 2600, 0.5), _bi("hp", 700)))
    high = filtered(hiss, _bi("bp", 3600, 0.7))
    ride = low * _table(np.ones(1)).take(at) * np.float32(1.2)
    out += a**0.8 * (0.055 * low + 0.06 * ride) * (1 + 0.25 * c.sway)
    out += 0.1 * c.onset * c.amp**0.6 * high + 0.03 * c.onset * low
    out = filtered(out, chain(_bi("hp", 250), _bi("pk", 1250, 0.9, 2), _bi("pk", 3200, 1, 2)))
    return doubled(out * np.float32(0.8))


BOW = chain(
    _bi("hp", 85), _bi("pk", 110, 2, 1), _bi("pk", 220, 2.2, 3), _bi("pk", 430, 2, 3.5),
    _bi("pk", 620, 2.5, -2), _bi("pk", 1150, 1.5, 3.5), _bi("pk", 2600, 1.0, 4),
    _bi("hs", 6500, 0.7, -7),
)  # fmt: skip


def bowed(notes: list[Played], total: float, seed: int, players: int = 3) -> Wave:
    """Low bowed strings, a few players who are never quite together."""
    out: Wave = np.zeros(int(total * HALF), np.float32)
    i = np.arange(1, 1 + _partials(notes, 34))
    dark = _table(1 / i**1.9)
    bright = _table((1 / i**1.05) * (i > 1) * np.exp(-i / 26))
    hiss = filtered(noise(len(out), seed + 50), chain(_bi("bp", 2300, 0.6), _bi("hp", 700)))
    for k in range(players):
        chance = dice(seed + k * 7)
        own = [
            replace(note, start=max(0, note.start + 0.012 * chance.standard_normal()))
            for note in notes
        ]
        breath = Breath(
            0.15, 0.17, 0.045, 14, 5.3 + 0.35 * k, 9 + 2 * k, 0.25, 0.72, loose=5.0, smooth=0.05
        )
        c = curves(own, total, seed + 100 * k, breath)
        a = np.maximum(c.amp, 0)
        phase = c.phase * 2 ** ((k - 1) * 6.5 / 1200) + k * 0.33
        at = _points(phase)
        s = dark.take(at) * a + bright.take(at) * a**1.4 * 0.95 * (1 + 0.25 * c.sway)
        stick = 0.5 + 0.5 * _table(np.ones(1)).take(at)
        s += np.roll(hiss, 9001 * k) * a * (0.020 + 0.05 * np.minimum(c.onset, 1)) * stick
        out += s * np.float32((1.0, 0.8, 0.75)[k % 3])
    return doubled(filtered(out * np.float32(0.36), BOW))


REEDS = ((-1.1, 0.20, (1.0, 0.0)), (0.0, 0.66, (1.0, 1.0)), (1.4, 0.20, (0.0, 1.0)))
"""The reeds of one note: cents, weight, in which ear."""


def reed(notes: list[Played], total: float, seed: int) -> Wave:
    """A mouth organ: chords that swell and sink, three reeds a cent apart; stereo."""
    out = np.zeros((2, int(total * HALF)), np.float32)
    plain = np.array([1, 0.42, 0.36, 0.18, 0.16, 0.09, 0.07, 0.04])
    soft = _table(plain * [1, 0.6, 0.5, 0.3, 0.2, 0.1, 0.05, 0.02])
    full = _table(plain)
    for i, note in enumerate(notes):
        for j, midi in enumerate(note.pitches):
            length = note.seconds + 0.5
            first = int(max(0, note.start - 0.02) * HALF)
            n = min(int(length * HALF), out.shape[1] - first)
            if n < 100:
                continue
            t = np.arange(n // STEP + 2) * STEP / HALF
            env = np.clip(t / 1.1, 0, 1)
            env = env * env * (3 - 2 * env)
            off = np.clip((length - t) / 1.0, 0, 1)
            env *= off * off * (3 - 2 * off) * (0.75 + 0.25 * np.sin(np.pi * t / length))
            points = HALF / STEP
            for k, (cents, weight, ears) in enumerate(REEDS):
                mark = seed + i * 31 + j * 5 + k
                wander = cents + 1.2 * drift(len(t), 0.8, mark, points)
                pitch = drawn(float(hertz(midi)) * np.exp2(wander / 1200), n, STEP)
                at = _points(np.cumsum(pitch, dtype=np.float64) / HALF + k * 0.37)
                gain = weight * note.velocity / len(note.pitches) ** 0.5
                swell = gain * env * (1 + 0.12 * drift(len(t), 0.6, mark + 900, points))
                tone = drawn(0.55 * swell, n, STEP) * soft.take(at)
                tone += drawn(0.45 * env * swell, n, STEP) * full.take(at)
                for ear in (0, 1):
                    if ears[ear]:
                        out[ear, first : first + n] += tone
    shape = chain(_bi("hp", 180), _bi("pk", 1900, 0.9, 4), _bi("hs", 7000, 0.7, -6))
    hiss = filtered(noise(out.shape[1], seed + 5), _bi("bp", 2500, 0.8))
    breath = 0.02 * hiss * np.abs(filtered(np.abs(out[0]), _bi("lp", 8)))
    return np.stack([doubled(filtered(ear + breath, shape) * np.float32(0.7)) for ear in out], 1)


FORMANTS = {
    "a": ((980, 90, 1.0), (1480, 110, 0.6), (3050, 190, 0.28), (4100, 250, 0.16)),
    "o": ((600, 75, 1.0), (1020, 90, 0.5), (2950, 190, 0.16), (4000, 250, 0.10)),
    "u": ((430, 65, 1.0), (960, 90, 0.30), (2850, 180, 0.09), (3900, 250, 0.06)),
    "i": ((380, 60, 1.0), (2650, 140, 0.42), (3400, 190, 0.30), (4300, 250, 0.12)),
}
"""Frequency, width and weight of what a mouth lets through (children's heads)."""


def mouth(vowel: str, scale: float, rate: int = HALF) -> Response:
    peaks = [
        (weight * 1.6, biquad("bp", f * scale, f * scale / width / 1.7, rate=rate))
        for f, width, weight in FORMANTS[vowel]
    ]
    return bank(*peaks, (0.10, biquad("lp", 900, rate=rate)))


def children(notes: list[Played], total: float, seed: int, voices: int, vowels: str) -> Wave:
    """A class that sings: stereo; the vowels change with the notes."""
    out = np.zeros((int(total * RATE), 2), np.float32)
    i = np.arange(1, 1 + _partials(notes, 40))
    dark = _table(1 / i**1.35 * np.exp(-i / 30))
    bright = _table((1 / i**0.8) * (i > 2) * np.exp(-i / 22))
    for k in range(voices):
        chance = dice(seed + k)
        own = [
            replace(
                note,
                start=max(0, note.start + 0.014 * k / voices + 0.022 * chance.standard_normal()),
            )
            for note in notes
        ]
        vibrato = 5.7 + 0.3 * chance.standard_normal()
        breath = Breath(0.085, 0.13, 0.07, 45, vibrato, 10, 0.45, 0.75, loose=7.0)
        c = curves(own, total, seed + 77 * k, breath)
        n = len(c.amp)
        phase = c.phase * 2 ** (chance.normal(0, 7) / 1200) + 0.13 * k
        a = np.maximum(c.amp * (1 + 0.06 * drift(n, 12, seed + k + 4, HALF)), 0)
        at = _points(phase)
        s = dark.take(at) * a + bright.take(at) * a**2 * 0.3
        s += 0.05 * a * noise(n, seed + k + 9) * (0.6 + 0.4 * _table(np.ones(1)).take(at))
        scale = chance.uniform(0.96, 1.06)
        starts = [note.start for note in own]
        index = np.searchsorted(starts, np.arange(n) / HALF + 0.02) - 1
        letters = np.array([vowels[max(j, 0) % len(vowels)] for j in range(-1, len(own))])
        window = np.hanning(int(0.06 * HALF))
        sung = np.zeros(n, np.float32)
        for vowel in sorted(set(vowels)):
            mask = (letters == vowel).astype(float)[np.clip(index + 1, 0, len(own))]
            mask = np.convolve(mask[::32], window[::32] / window[::32].sum(), "same")
            mask = np.interp(np.arange(n), np.arange(len(mask)) * 32, mask)
            sung += mask.astype(np.float32) * filtered(s, mouth(vowel, scale))
        sung = filtered(sung, chain(_bi("hp", 200), _bi("hs", 6000, 0.7, -4)))
        # a vowel rings more on one pitch than on another; who sings evens that out
        level = np.maximum(filtered(np.abs(sung), chain(_bi("lp", 5), _bi("lp", 5))), 0)
        sung *= (level + 0.02) ** -0.6
        placed = panned(doubled(sung), -0.6 + 1.2 * k / max(1, voices - 1))
        out[: len(placed)] += placed[: len(out)]
    return out * np.float32(0.75 / np.sqrt(voices))

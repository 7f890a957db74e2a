"""Struck things: drums, music box, bell. Modes that die each at its own pace, and some noise."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from atelier.sound.signal import (
    RATE,
    Response,
    Wave,
    biquad,
    chain,
    dice,
    faded,
    filtered,
    hertz,
    noise,
)

Modes = Sequence[tuple[float, float, float]]
"""Frequency (Hz), amplitude, seconds to -60 dB."""


def modal(
    n: int, modes: Modes, seed: int = 0, drop: float = 0.0, over: float = 0.05, split: float = 0.0
) -> Wave:
    """Modes rung at once; the pitch starts `drop` higher and falls within `over` seconds;
    `split` pairs each with a second one so much (share) higher: slow beats."""
    chance = dice(seed)
    out = np.zeros(n, np.float32)
    for f, a, decay in modes:
        turn = chance.uniform(0, 0.4)
        if f > 17000:
            continue
        k = min(n, int(decay * 1.4 * RATE) + 1)
        if drop:
            t = np.arange(k) / RATE
            bent = t + drop * over * (1 - np.exp(-t / over))
            out[:k] += a * np.sin(2 * np.pi * f * bent + turn) * 10 ** (-3 * t / decay)
        else:
            out[:k] += a * rung(k, f, decay, turn)
        if split:
            near = f * (1 + split * chance.uniform(0.4, 1.2))
            out[:k] += 0.6 * a * rung(k, near, decay * 0.9, chance.uniform(0, 6))
    return out


ROW = 256


def rung(n: int, f: float, decay: float, turn: float) -> Wave:
    """A sine of `f` Hz from phase `turn` that falls by 60 dB in `decay` seconds: `ROW` samples and
    what each following row is of them."""
    step = 2j * np.pi * f / RATE - np.log(1000) / (decay * RATE)
    first = np.exp(1j * turn + step * np.arange(ROW))
    rows = np.exp(step * ROW * np.arange(-(-n // ROW)))
    wave = np.outer(rows.real, first.imag) + np.outer(rows.imag, first.real)
    return wave.ravel()[:n].astype(np.float32)


def burst(n: int, decay: float, shape: Response, seed: int, rise: float = 0.001) -> Wave:
    """Filtered noise that dies within `decay` seconds (to 1/e)."""
    t = np.arange(n) / RATE
    return filtered(noise(n, seed) * np.exp(-t / decay) * np.clip(t / rise, 0, 1), shape)


STROKES = ("DON", "don", "pon", "tsu", "ka")
PLACES = {"DON": -0.1, "don": 0.1, "pon": 0.9, "ka": -0.8, "tsu": 0.5}
TAIKO = (
    (1, 1, 1.0), (1.593, 0.70, 0.7), (2.136, 0.46, 0.5), (2.296, 0.38, 0.42), (2.653, 0.25, 0.26),
    (2.918, 0.2, 0.22), (3.5, 0.16, 0.17), (4.06, 0.12, 0.14), (5.13, 0.08, 0.1),
)  # fmt: skip


def drum(word: str, velocity: float, turn: int) -> Wave:
    loud = max(1, round(velocity * 10)) / 10
    return _drum(word, loud, turn % 3) * np.float32(velocity**1.3)


@lru_cache(maxsize=256)
def _drum(word: str, v: float, turn: int) -> Wave:
    seed = turn * 41 + STROKES.index(word) * 5 + round(v * 10) * 131
    j = 1 + 0.004 * dice(seed).standard_normal()
    n = int(1.3 * RATE)
    if word in ("DON", "don"):
        f = (110 if word == "DON" else 130.8) * j
        modes = [
            (f * q, a * (1 if i < 1 else 0.55 + 0.9 * v), d) for i, (q, a, d) in enumerate(TAIKO)
        ]
        out = modal(n, modes, seed, 0.10 * v + 0.03, 0.045)
        hit = chain(biquad("bp", 520, 0.6), biquad("lp", 2600))
        out += (0.35 + 0.9 * v) * burst(n, 0.011, hit, seed + 1, 0.0025)
        out += 0.75 * v * burst(n, 0.006, biquad("bp", 2700, 0.6), seed + 2, 0.0015)
        out = filtered(out, chain(biquad("hp", 58), biquad("pk", 230, 1.0, 2.5))) * 0.62
    elif word == "pon":
        f = 293.7 * j
        modes = [
            (f, 1, 0.34), (f * 1.58, 0.42, 0.2), (f * 2.1, 0.28, 0.14), (f * 2.9, 0.16, 0.1),
            (f * 3.6, 0.1, 0.07),
        ]  # fmt: skip
        out = modal(n, modes, seed, -0.07, 0.07)
        out += (0.25 + 0.5 * v) * burst(n, 0.006, biquad("bp", 1800, 0.6), seed + 1)
        out = filtered(out, biquad("hp", 150)) * 0.55
    elif word == "tsu":
        modes = [(310 * j, 0.5, 0.10), (520 * j, 0.3, 0.07), (900 * j, 0.2, 0.04)]
        out = 0.5 * modal(n, modes, seed)
        out = 0.45 * (out + 0.45 * burst(n, 0.012, biquad("bp", 1300, 0.7), seed + 1))
    else:
        modes = [
            (760 * j, 0.7, 0.07), (1240 * j, 0.8, 0.055), (1930 * j, 0.55, 0.045),
            (2870 * j, 0.35, 0.03), (4200 * j, 0.18, 0.02),
        ]  # fmt: skip
        out = modal(n, modes, seed)
        out += 0.9 * burst(n, 0.0035, biquad("bp", 3600, 0.6), seed + 1, 0.0004)
        out = filtered(out, biquad("hp", 300)) * 0.36
    return faded(out, 0.0022, 0.05).astype(np.float32)


def music_box(midi: int, velocity: float, turn: int) -> Wave:
    loud = max(1, round(velocity * 10)) / 10
    return _tine(midi, loud, turn % 2) * np.float32(velocity**1.1)


@lru_cache(maxsize=256)
def _tine(midi: int, v: float, turn: int) -> Wave:
    seed = midi * 13 + turn
    f = float(hertz(midi))
    n = int(3.6 * RATE)
    long = 3.6 * (880 / f) ** 0.5
    wry = 1 + 0.004 * dice(seed).standard_normal()
    modes = [
        (f, 1, long), (f * 1.0012, 0.35, long * 0.8), (f * 2.003, 0.20, long * 0.5),
        (f * 3.01, 0.10, long * 0.35), (f * 5.40, 0.07, 0.4),
        (f * 6.27 * wry, 0.2 + 0.22 * v, 0.45), (f * 17.55, 0.05 * v, 0.06),
    ]  # fmt: skip
    out = modal(n, modes, seed)
    out += 0.12 * burst(n, 0.0022, biquad("bp", 4200, 0.8), seed + 1, 0.0004)
    case = [(410.0, 0.6, 0.09), (690.0, 0.5, 0.07), (1130.0, 0.35, 0.05)]
    out += 0.24 * modal(n, case, seed + 2)
    out = filtered(out, chain(biquad("hp", 260), biquad("hs", 8000, 0.7, -6)))
    return (faded(out, 0.0008, 0.2) * 0.42).astype(np.float32)


BELL = (
    (0.5, 0.30, 16), (1, 1, 13), (1.19, 0.28, 8), (1.68, 0.55, 7), (2.0, 0.45, 6.5),
    (2.52, 0.38, 4.6), (2.98, 0.30, 3.6), (3.67, 0.22, 2.7), (4.45, 0.16, 2.1), (5.6, 0.11, 1.5),
    (6.9, 0.08, 1.0), (8.4, 0.05, 0.7),
)  # fmt: skip


def temple_bell(pitch: float = 148.0, seconds: float = 9.0) -> Wave:
    """The bell of the village: a beam strikes it, its partials beat slowly."""
    n = int(seconds * RATE)
    modes = [(pitch * q, a * (1 + 0.5 * (q > 2)), d) for q, a, d in BELL]
    out = modal(n, modes, 0, split=0.0042)
    beam = chain(biquad("bp", 520, 0.4), biquad("lp", 2600))
    out += 1.1 * burst(n, 0.02, beam, 1, 0.002)
    return faded(filtered(out, biquad("hp", 60)), 0.004, 1.5) * 0.22

"""Plucked strings (koto, shamisen, bass): a delay line one period long, read at a bent speed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from atelier.sound.signal import (
    CURVE,
    RATE,
    Response,
    Wave,
    biquad,
    chain,
    dice,
    drawn,
    drift,
    faded,
    filtered,
    hertz,
    noise,
    warped,
)
from atelier.sound.struck import modal


@dataclass(frozen=True)
class Make:
    """How a plucked instrument is built; seconds, Hz, share of the string, cents."""

    decay: float
    """Seconds to -60 dB at 220 Hz."""
    soft: float
    """How fast the high partials die."""
    at: float
    """Where it is plucked."""
    bright: float
    pick: float
    detune: float
    release: float
    body: Response
    skin: bool = False


MAKES = {
    "koto": Make(
        4.6, 0.13, 0.11, 9000, 0.16, 0.35, 0.16,
        chain(
            biquad("hp", 110), biquad("pk", 205, 1.8, 3.5), biquad("pk", 420, 2, 3),
            biquad("pk", 980, 1.5, 2), biquad("pk", 2700, 1.0, 2), biquad("hs", 7500, 0.7, -5),
        ),
    ),
    "shamisen": Make(
        1.5, 0.22, 0.075, 7000, 0.32, 0.5, 0.07,
        chain(
            biquad("hp", 150), biquad("pk", 620, 1.3, 4), biquad("pk", 1250, 1.6, 3),
            biquad("hs", 5200, 0.7, -5),
        ),
        skin=True,
    ),
    "bass": Make(
        2.0, 0.34, 0.17, 3200, 0.05, 0.2, 0.10,
        chain(
            biquad("hp", 78), biquad("pk", 185, 0.9, 4.5), biquad("pk", 720, 1, 3.5),
            biquad("hs", 3500, 0.7, -6),
        ),
    ),
}  # fmt: skip

SOFTNESS = 8
"""Steps of loudness a string is kept in; the same stroke is not worked out twice."""
HANDS = 2
"""Different strokes of one pitch and loudness that take turns."""


def pluck(kind: str, midi: int, seconds: float, velocity: float, turn: int, bend: bool) -> Wave:
    """One stroke, mono; `turn` chooses among strokes that differ as a hand's do."""
    loud = max(1, round(velocity * SOFTNESS)) / SOFTNESS
    long = float(2 ** (np.ceil(2 * np.log2(max(seconds, 0.25))) / 2))
    wave = _string(kind, midi, long, loud, turn % HANDS, bend)
    make = MAKES[kind]
    n = min(len(wave), int((seconds + 0.02 + make.release * 3) * RATE) + 1)
    wave = wave[:n].copy()
    off = int((seconds + 0.02) * RATE)
    if off < n:
        wave[off:] *= np.exp(-np.arange(n - off) / RATE / make.release).astype(np.float32)
    return faded(wave, 0.0006, 0.03) * np.float32(velocity**1.15)


@lru_cache(maxsize=2048)
def _string(kind: str, midi: int, seconds: float, v: float, turn: int, bend: bool) -> Wave:
    make = MAKES[kind]
    seed = midi * 97 + turn * 7 + round(v * 100)
    chance = dice(seed)
    pitch = float(hertz(midi))
    period = int(RATE / pitch - make.soft + 0.5)
    own = RATE / (period + make.soft)
    decay = make.decay * (220 / pitch) ** 0.45
    total = max(min(seconds + make.release * 3 + 0.25, decay * 1.1), 0.2)
    n = int(total * RATE)
    t = np.arange(n // CURVE + 2) * CURVE / RATE
    out = np.zeros(n, np.float32)
    for plane, (detune, weight, length) in enumerate(((0, 0.62, 1.0), (make.detune, 0.38, 0.6))):
        long = int(n * 1.06) + 4 * period
        shape = np.interp(np.arange(period) / period, [0, make.at, 1], [0, 1, 0])
        blow = 0.22 * chance.standard_normal(period) + 1.2 * (shape - shape.mean())
        bins = np.fft.rfft(blow)
        partial = np.arange(len(bins))
        edge = make.bright * (0.22 + 0.95 * v**1.4)
        bins = bins / np.sqrt(1 + (partial * RATE / period / edge) ** 4)
        bins *= np.abs(2 * np.sin(np.pi * partial * make.at)) ** 0.8
        blow = np.fft.irfft(bins, period)
        blow /= np.abs(blow).max() + 1e-9
        keep = 10 ** (-3 / (own * decay * length))
        string = np.zeros((long // period + 1) * period + 1, np.float32)
        string[0] = blow[-1]
        string[1 : period + 1] = blow
        same, earlier = np.float32(keep * (1 - make.soft)), np.float32(keep * make.soft)
        for a in range(period + 1, len(string), period):
            row = string[a : a + period]
            np.multiply(string[a - period : a], same, row)
            row += string[a - period - 1 : a - 1] * earlier
        cents = detune + (9 + 14 * v) * v * np.exp(-t / 0.035)
        cents += 1.2 * drift(len(t), 3, seed + plane, RATE / CURVE)
        if bend:
            rise = np.clip((t - 0.16) / 0.12, 0, 1)
            back = np.exp(-np.maximum(0, t - 0.5) / 0.25)
            cents += 100 * rise**2 * (3 - 2 * rise) * back
        speed = drawn(pitch / own * np.exp2(cents / 1200), n, CURVE)
        at = 1 + np.cumsum(speed, dtype=np.float64)
        out += np.float32(weight) * warped(string[1:], at)
    # a finger lets go over two milliseconds
    k = int(0.002 * RATE)
    out[:k] *= np.linspace(0, 1, k) ** 0.7
    k = min(n, RATE // 8)
    pick = noise(k, seed + 5) * np.exp(-np.arange(k) / RATE / 0.006)
    pick = filtered(pick, chain(biquad("bp", 2600, 0.6), biquad("lp", 6500)))
    out *= np.float32(0.8)
    out[:k] += make.pick * (0.3 + v) * pick
    if make.skin:
        out += 0.5 * v * modal(n, [(232, 0.5, 0.21), (410, 0.36, 0.15), (665, 0.2, 0.1)])
        high = filtered(out, biquad("hp", 1500))
        buzz = drawn(np.exp(-t / 0.25), n, CURVE)
        out += 0.10 * (np.tanh(6 * high) - high) * buzz
    return filtered(out, make.body).astype(np.float32)

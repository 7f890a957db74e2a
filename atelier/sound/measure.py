"""Loudness, peaks, clicks, seams: what can be known of a sound without an ear."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import numpy as np

from atelier.sound.signal import RATE, Wave, biquad, chain, filtered, middle, peaks

BANDS = (0, 60, 120, 250, 500, 1000, 2000, 4000, 8000, 22050)
"""Edges in Hz."""


def stereo(x: Wave) -> Wave:
    return x if x.ndim == 2 else np.stack([x, x], 1)


@cache
def _weights(hop: int) -> Wave:
    """What each bin of a transform of `hop` frames adds to the mean power (BS.1770 weighting)."""
    bins = hop // 2 + 1
    z = np.exp(-1j * np.pi * np.arange(bins) / (bins - 1))
    gain = np.abs(chain(biquad("hs", 1500, 0.7071, 4.0), biquad("hp", 38.1, 0.5))(z)) ** 2
    gain[1:-1] *= 2
    return np.asarray(gain / hop**2, np.float32)


def _filled(x: Wave, n: int) -> Wave:
    return np.concatenate([x, np.zeros(n - len(x), x.dtype)])


def loudness(x: Wave, block: float = 0.4) -> tuple[float, float]:
    """Integrated loudness in LUFS (gated after BS.1770) and the loudest 400 ms."""
    ears = x.T if x.ndim == 2 else x[None]
    hop = int(RATE * block) // 4
    quarters = max(4, len(x) // hop)
    ears = np.stack([_filled(ear[: quarters * hop], quarters * hop) for ear in ears])
    # the weighting is so short that a tenth of a second can be weighed on its own
    bins = np.fft.rfft(ears.reshape(len(ears), quarters, hop).astype(np.float32, copy=False))
    power = (bins.real**2 + bins.imag**2) @ _weights(hop)
    if x.ndim == 1:
        # from both sides
        power = 2 * power
    # a block of four quarters every quarter
    blocks = np.convolve(power.sum(0, dtype=np.float64), np.ones(4), "valid") / 4
    levels = -0.691 + 10 * np.log10(np.maximum(blocks, 0) + 1e-12)
    loud = blocks[levels > -70]
    if not len(loud):
        return -99.0, float(levels.max())
    gate = -0.691 + 10 * np.log10(loud.mean()) - 10
    kept = loud[-0.691 + 10 * np.log10(loud) > gate]
    return float(-0.691 + 10 * np.log10(kept.mean())), float(levels.max())


def true_peak(x: Wave) -> float:
    """The highest point between samples (four times the rate), in dB."""
    x = x if x.ndim == 2 else x[:, None]
    most = best = float(np.abs(x).max())
    step = 4096
    for s in range(0, len(x), step):
        part = x[max(0, s - 256) : s + step + 256]
        if np.abs(part).max() < 0.6 * most:
            continue
        bins = np.fft.rfft(part, axis=0)
        fine = np.fft.irfft(bins, len(part) * 4, axis=0) * 4
        if len(fine) > 2000:
            fine = fine[400:-400]
        best = max(best, float(np.abs(fine).max()))
    return 20 * float(np.log10(best + 1e-12))


def spectrum(x: Wave) -> tuple[float, list[float]]:
    """The centroid in Hz and the share of each of `BANDS` in dB."""
    mono = middle(x)
    size = 4096
    if len(mono) < size:
        mono = np.r_[mono, np.zeros(size - len(mono))]
    window = np.hanning(size)
    f = np.fft.rfftfreq(size, 1 / RATE)
    power = np.zeros(len(f))
    for s in range(0, len(mono) - size + 1, size):
        power += np.abs(np.fft.rfft(mono[s : s + size] * window)) ** 2
    total = power.sum() + 1e-20
    shares = [
        float(10 * np.log10(power[(f >= a) & (f < z)].sum() / total + 1e-9))
        for a, z in pairwise(BANDS)
    ]
    return float((f * power).sum() / total), shares


def roughness(x: Wave, seconds: float = 8.0) -> float:
    """0-1: how much the bands beat at 25-150 Hz. A pure tone 0, one trembling fully at 70 Hz 1."""
    mono = middle(x)
    a = max(0, (len(mono) - int(seconds * RATE)) // 2)
    mono = mono[a : a + int(seconds * RATE)]
    total = weights = 0.0
    for centre in 150 * 2 ** (np.arange(18) / 3):
        narrow = biquad("bp", float(centre), 4.0)
        band = filtered(mono, chain(narrow, narrow))
        level = filtered(np.abs(band), biquad("lp", 400))[::40]
        k = len(level)
        if k < 400:
            return float("nan")
        power = np.abs(np.fft.rfft((level - level.mean()) * np.hanning(k))) ** 2
        f = np.fft.rfftfreq(k, 40 / RATE)
        beat = np.sqrt(power[(f > 25) & (f < 150)].sum() * 2 / 0.375) / k
        weight = float(level.mean()) ** 0.6
        total += weight * min(1.0, beat / (float(level.mean()) + 1e-9) / 0.5**0.5)
        weights += weight
    return total / (weights + 1e-12)


def clicks(x: Wave) -> tuple[float, float]:
    """The largest step from sample to sample, and the worst bend against its own 20 ms."""
    mono = middle(x)
    bend = np.abs(np.diff(mono, 2))
    k = 882
    rows = bend[: len(bend) // k * k].reshape(-1, k)
    worst = float((rows.max(1) / (np.sqrt((rows**2).mean(1)) + 1e-5)).max()) if len(rows) else 0.0
    return float(np.abs(np.diff(mono)).max()), worst


def seam(x: Wave) -> dict[str, float]:
    """A loop's last sample to its first, as percentiles of the steps and bends it has anyway."""
    x = stereo(x)
    steps = np.abs(np.diff(x, axis=0)).max(1)
    bends = np.abs(np.diff(x, 2, axis=0)).max(1)
    jump = float(np.abs(x[0] - x[-1]).max())
    bend = float(np.abs(np.diff(np.vstack([x[-3:], x[:3]]), 2, axis=0)).max())
    return {
        "jump": jump,
        "jump_percentile": float((steps < jump).mean() * 100),
        "bend_percentile": float((bends < bend).mean() * 100),
    }


def silence(x: Wave, floor: float = -60.0) -> tuple[float, float]:
    """Seconds below `floor` dB (of the peak) at the start and at the end."""
    level = peaks(x)
    heard = np.flatnonzero(level > level.max() * 10 ** (floor / 20))
    if not len(heard):
        return len(x) / RATE, 0.0
    return float(heard[0]) / RATE, float(len(x) - 1 - heard[-1]) / RATE

"""Loudness, peaks, clicks, seams: what can be known of a sound without an ear."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from atelier.sound.signal import RATE, Wave, biquad, chain, filtered

BANDS = (0, 60, 120, 250, 500, 1000, 2000, 4000, 8000, 22050)
"""Edges in Hz."""


def stereo(x: Wave) -> Wave:
    return x if x.ndim == 2 else np.stack([x, x], 1)


def loudness(x: Wave, block: float = 0.4) -> tuple[float, float]:
    """Integrated loudness in LUFS (gated after BS.1770) and the loudest 400 ms."""
    x = stereo(x)
    size = int(RATE * block)
    if len(x) < size + 1:
        x = np.vstack([x, np.zeros((size + 1 - len(x), 2))])
    weight = chain(biquad("hs", 1500, 0.7071, 4.0), biquad("hp", 38.1, 0.5))
    power = np.sum([filtered(x[:, ear], weight) ** 2 for ear in (0, 1)], axis=0)
    hop = size // 4
    # sums of quarters, then of four quarters: a block every quarter
    quarters = power[: len(power) // hop * hop].reshape(-1, hop).sum(1, dtype=np.float64)
    blocks = np.convolve(quarters, np.ones(4), "valid") / size
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
    mono = stereo(x).mean(1)
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
    mono = stereo(x).mean(1)
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
    mono = stereo(x).mean(1)
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
    level = np.abs(stereo(x)).max(1)
    heard = np.flatnonzero(level > level.max() * 10 ** (floor / 20))
    if not len(heard):
        return len(x) / RATE, 0.0
    return float(heard[0]) / RATE, float(len(x) - 1 - heard[-1]) / RATE

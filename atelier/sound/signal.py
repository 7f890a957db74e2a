"""Filters, noise, room and limiter, in numpy alone.

Every filter is a causal biquad, applied as its response on a real FFT: nothing rings before an
attack. Waves are mono `(n,)` or stereo `(n, 2)`, 32 bit, at `RATE` unless a rate is given.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

RATE = 44_100
Wave: TypeAlias = npt.NDArray[Any]
Response: TypeAlias = Callable[[Wave], Wave]
"""Complex gain for `z = exp(-jw)`; the rate is bound when the filter is made."""

BLOCK = 65_536
"""Samples in a block of a long filter; a quarter of it is the longest ringing kept."""
GRID = 16_384
"""Points a response is worked out at before it is spread over a long transform."""


def dice(seed: int) -> np.random.Generator:
    return np.random.default_rng(seed)


def ratio(decibel: float) -> float:
    return float(10 ** (decibel / 20))


def hertz(midi: Any) -> Any:
    return 440.0 * 2 ** ((np.asarray(midi, float) - 69) / 12)


def fast_length(n: int) -> int:
    """The next length a transform is quick for."""
    best = 1 << (int(n) - 1).bit_length()
    for odd in (1, 3, 9, 5, 15, 45, 25, 75):
        size = odd
        while size < n:
            size *= 2
        best = min(best, size)
    return best


def biquad(
    kind: str, frequency: float, q: float = 0.707, gain: float = 0.0, rate: int = RATE
) -> Response:
    """lp, hp, bp (peak 1), pk, ls or hs after the well-known cook-book formulae; gain in dB."""
    angle = 2 * np.pi * min(frequency, rate * 0.47) / rate
    c, s = float(np.cos(angle)), float(np.sin(angle))
    alpha = s / 2 / q
    amp = 10 ** (gain / 40)
    if kind == "lp":
        b, a = ((1 - c) / 2, 1 - c, (1 - c) / 2), (1 + alpha, -2 * c, 1 - alpha)
    elif kind == "hp":
        b, a = ((1 + c) / 2, -1 - c, (1 + c) / 2), (1 + alpha, -2 * c, 1 - alpha)
    elif kind == "bp":
        b, a = (alpha, 0.0, -alpha), (1 + alpha, -2 * c, 1 - alpha)
    elif kind == "pk":
        b = (1 + alpha * amp, -2 * c, 1 - alpha * amp)
        a = (1 + alpha / amp, -2 * c, 1 - alpha / amp)
    elif kind in ("ls", "hs"):
        r = 2 * amp**0.5 * alpha
        k = 1 if kind == "ls" else -1
        b = (
            amp * ((amp + 1) - k * (amp - 1) * c + r),
            k * 2 * amp * ((amp - 1) - k * (amp + 1) * c),
            amp * ((amp + 1) - k * (amp - 1) * c - r),
        )
        a = (
            (amp + 1) + k * (amp - 1) * c + r,
            -k * 2 * ((amp - 1) + k * (amp + 1) * c),
            (amp + 1) + k * (amp - 1) * c - r,
        )
    else:
        raise ValueError(kind)
    return lambda z: (b[0] + z * (b[1] + b[2] * z)) / (a[0] + z * (a[1] + a[2] * z))


def chain(*filters: Response) -> Response:
    def response(z: Wave) -> Wave:
        out = filters[0](z)
        for one in filters[1:]:
            out = out * one(z)
        return out

    return response


def bank(*weighted: tuple[float, Response]) -> Response:
    """Filters side by side, each with its weight."""

    def response(z: Wave) -> Wave:
        out = weighted[0][0] * weighted[0][1](z)
        for weight, one in weighted[1:]:
            out = out + weight * one(z)
        return out

    return response


@lru_cache(maxsize=64)
def half_circle(steps: int) -> Wave:
    """`exp(-jw)` at equal steps from 0 to half the rate, both included."""
    z: Wave = np.exp(-1j * np.pi * np.arange(steps + 1) / steps)
    return z


@lru_cache(maxsize=48)
def spread(response: Response, bins: int) -> Wave:
    """The response at `bins` points from 0 to half the rate, as complex64; not to be changed."""
    if bins <= GRID:
        return response(half_circle(bins - 1)).astype(np.complex64)
    coarse = response(half_circle(GRID))
    at = np.arange(bins, dtype=np.float64) * (GRID / (bins - 1))
    index = np.minimum(at.astype(np.int32), GRID - 1)
    part = (at - index).astype(np.float32)
    coarse = coarse.astype(np.complex64)
    out: Wave = coarse[index]
    out += part * (coarse[index + 1] - out)
    return out


def blockwise(x: Wave, bins: Wave, size: int, overlap: int) -> Wave:
    """Convolution in blocks that fit the processor's cache: `bins` is the transform (of `size`
    samples) of what is laid on `x`, at most `overlap` samples long. Longer than `x` by that."""
    hop = size - overlap
    out = np.zeros(len(x) + size, np.float32)
    x = x.astype(np.float32, copy=False)
    for s in range(0, len(x), hop):
        if not x[s : s + hop].any():
            continue  # silence answers silence
        part = np.fft.rfft(x[s : s + hop], size)
        part *= bins
        out[s : s + size] += np.fft.irfft(part, size)
    return out[: len(x) + overlap]


def filtered(x: Wave, response: Response, tail: int = 4096) -> Wave:
    n = len(x)
    if n > 4 * BLOCK:
        return blockwise(x, spread(response, BLOCK // 2 + 1), BLOCK, BLOCK // 4)[:n]
    size = fast_length(n + tail)
    bins = np.fft.rfft(x.astype(np.float32), size)
    bins *= spread(response, size // 2 + 1)
    out: Wave = np.fft.irfft(bins, size)[:n]
    return out


def looped_noise(n: int, response: Response, seed: int) -> Wave:
    """Noise that is periodic in `n`: without a seam by construction."""
    # the transform of white noise is white noise
    bins = noise(2 * (n // 2 + 1), seed).view(np.complex64) * np.float32((n / 2) ** 0.5)
    bins *= spread(response, n // 2 + 1)
    out: Wave = np.fft.irfft(bins, n)
    return out


def noise(n: int, seed: int) -> Wave:
    return dice(seed).standard_normal(n, np.float32)


def peaks(x: Wave) -> Wave:
    """The larger ear of each frame."""
    return np.maximum(np.abs(x[:, 0]), np.abs(x[:, 1])) if x.ndim == 2 else np.abs(x)


def middle(x: Wave) -> Wave:
    """Both ears as one."""
    return 0.5 * (x[:, 0] + x[:, 1]) if x.ndim == 2 else x


def convolved(x: Wave, impulse: Wave) -> Wave:
    n = len(x) + len(impulse) - 1
    if len(x) > 4 * BLOCK:
        size = 2 * BLOCK if len(impulse) < BLOCK else 4 * BLOCK
        return blockwise(x, np.fft.rfft(impulse.astype(np.float32), size), size, len(impulse) - 1)
    size = fast_length(n)
    bins = np.fft.rfft(x.astype(np.float32), size) * np.fft.rfft(impulse.astype(np.float32), size)
    out: Wave = np.fft.irfft(bins, size)[:n]
    return out


def warped(x: Wave, at: Wave) -> Wave:
    """`x` read at fractional positions, by four points."""
    at = np.clip(at, 1, len(x) - 3.001)
    i = at.astype(np.int32)
    f = (at - i).astype(np.float32)
    before, here, after = x.take(i - 1), x.take(i), x.take(i + 1)
    slope = 0.5 * (after - before)
    rise = after - here
    turn = 0.5 * (x.take(i + 2) - here) + slope - 2 * rise
    out: Wave = ((turn * f + (rise - slope - turn)) * f + slope) * f + here
    return out


def faded(x: Wave, first: float = 0.002, last: float = 0.01) -> Wave:
    """Raised-cosine fades at both ends, in seconds."""
    x = x.copy()
    a, b = max(1, int(first * RATE)), max(1, int(last * RATE))
    a, b = min(a, len(x)), min(b, len(x))
    up = 0.5 - 0.5 * np.cos(np.pi * np.arange(a) / a)
    down = 0.5 + 0.5 * np.cos(np.pi * np.arange(1, b + 1) / b)
    if x.ndim == 2:
        up, down = up[:, None], down[:, None]
    x[:a] *= up
    x[-b:] *= down
    return x


CURVE = 32
"""Samples between two points of a slow curve; between them it is straight."""


def drift(n: int, cutoff: float, seed: int, rate: float = RATE) -> Wave:
    """A slow random curve with standard deviation 1."""
    k = max(4, int(n * cutoff / rate) + 4)
    points = dice(seed).standard_normal(k)
    points = np.convolve(points, [0.25, 0.5, 0.25], "same") / 0.6
    points = np.r_[points[0], points, points[-1], points[-1], points[-1]]
    if n < 16 * CURVE:
        return warped(points.astype(np.float32), 1 + np.linspace(0, k - 1, n))
    coarse = n // CURVE + 2
    at = np.minimum(np.arange(coarse) * (CURVE * (k - 1) / (n - 1)), k - 1)
    return drawn(warped(points.astype(np.float32), 1 + at), n, CURVE)


def drawn(points: Wave, n: int, step: int) -> Wave:
    """The first `n` samples of the line through points that lie `step` samples apart."""
    part = np.arange(step, dtype=np.float32) / np.float32(step)
    points = points.astype(np.float32, copy=False)
    lines = np.diff(points)[:, None] * part
    lines += points[:-1, None]
    out: Wave = lines.ravel()[:n]
    return out


def lay_panned(out: Wave, x: Wave, at: int, place: float) -> None:
    """Adds a mono wave to a stereo one from frame `at` on, from -1 (left) .. 1 (right): equal
    power, the far ear up to 0.25 ms later. What does not fit is cut."""
    angle = (place + 1) * np.pi / 4
    late = int(abs(place) * 0.00025 * RATE)
    delays = (late, 0) if place > 0 else (0, late)
    for ear, (gain, delay) in enumerate(zip((np.cos(angle), np.sin(angle)), delays, strict=True)):
        a = min(len(out), at + delay)
        b = min(len(out), at + len(x))
        out[a:b, ear] += x[: b - a] * np.float32(gain)


def panned(x: Wave, place: float) -> Wave:
    """Mono to stereo, see `lay_panned`."""
    out = np.zeros((len(x), 2), np.float32)
    lay_panned(out, x, 0, place)
    return out


@cache
def room(seconds: float = 0.85, low_cut: float = 220.0, seed: int = 3) -> Wave:
    """A room as a stereo impulse response: eight delay lines, a few early walls.

    `seconds` until the sound has fallen by 60 dB.
    """
    damp, before = 0.28, 0.009
    delays = np.array([577, 691, 811, 929, 1051, 1187, 1301, 1429])
    block = int(delays.min()) - 1
    n = int(RATE * seconds * 1.25)
    loss = 10 ** (-3 * delays / RATE / seconds)
    mix: Wave = np.array([[1.0]])
    for _ in range(3):
        mix = np.block([[mix, mix], [mix, -mix]])
    mix = mix / np.sqrt(8)
    past = int(delays.max()) + 2
    lines = np.zeros((8, past + n + block))
    chance = dice(seed)
    fed = np.zeros((8, n + block))
    fed[np.arange(8), chance.integers(0, 400, 8)] = chance.choice([-1, 1], 8)
    for s in range(0, n, block):
        heard = np.stack(
            [
                loss[i]
                * (
                    (1 - damp) * lines[i, past + s - m : past + s - m + block]
                    + damp * lines[i, past + s - m - 1 : past + s - m - 1 + block]
                )
                for i, m in enumerate(delays.tolist())
            ]
        )
        lines[:, past + s : past + s + block] = mix @ heard + fed[:, s : s + block]
    out = lines[:, past : past + n]
    left = (out * np.array([1, -1, 1, 1, -1, 1, -1, -1])[:, None]).sum(0)
    right = (out * np.array([1, 1, -1, 1, 1, -1, -1, 1])[:, None]).sum(0)
    start = int(before * RATE)
    impulse = np.zeros((n + start, 2))
    impulse[start:, 0] = left
    impulse[start:, 1] = right
    impulse *= 0.35
    shape = chain(biquad("hp", low_cut), biquad("hp", low_cut), biquad("hs", 4500, 0.7, -5))
    for ear in range(2):
        for t in np.sort(chance.uniform(0.004, 0.034, 9)):
            sign = chance.choice([-1, 1])
            impulse[int(t * RATE), ear] += sign * 0.9 * np.exp(-t / 0.02)
        impulse[:, ear] = filtered(impulse[:, ear], shape)
    impulse /= np.sqrt((impulse**2).sum() / 2)
    return impulse.astype(np.float32)


def echo(stereo: Wave, seconds: float = 0.85) -> Wave:
    """What the room answers; longer by the tail."""
    impulse = room(seconds)
    near = np.float32(0.4) * middle(stereo)
    wet = [
        convolved(np.float32(0.6) * stereo[:, ear] + near, impulse[:, ear].copy()) for ear in (0, 1)
    ]
    return np.stack(wet, 1)


def roomed(stereo: Wave, level: float, seconds: float = 0.85) -> Wave:
    """The wave in a room heard at `level` dB; longer by the tail."""
    out = echo(stereo, seconds) * np.float32(ratio(level))
    out[: len(stereo)] += stereo
    return out


UNDER_WATER = chain(biquad("lp", 420), biquad("lp", 700), biquad("pk", 180, 0.8, 3))
SINKING = 0.35
"""Seconds from the bright sound to the dull one."""


def sunk(x: Wave, after: float) -> Wave:
    """The wave, heard as from under water from so many seconds on; stereo or mono."""
    dull = np.stack([filtered(ear, UNDER_WATER) for ear in np.atleast_2d(x.T)], -1)
    share = np.clip((np.arange(len(x)) / RATE - after) / SINKING, 0, 1).astype(np.float32)
    share = share[:, None]
    out: Wave = (x.reshape(len(x), -1) * (1 - share) + dull * share).reshape(x.shape)
    return out


def folded(x: Wave, n: int) -> Wave:
    """What sounds on after `n` samples is laid over the start: a loop."""
    out = np.zeros((n, *x.shape[1:]), x.dtype)
    for s in range(0, len(x), n):
        part = x[s : s + n]
        out[: len(part)] += part
    return out


def sliding_most(x: Wave, width: int) -> Wave:
    """The largest of the next `width` values."""
    out = x.copy()
    done = 1
    while done < width:
        step = min(done, width - done)
        out[:-step] = np.maximum(out[:-step], out[step:])
        done += step
    return out


def limited(x: Wave, ceiling: float = -2.0, look: float = 0.004, hold: float = 0.08) -> Wave:
    """No sample passes the ceiling (dB); the gain falls `look` seconds early, on a Hann curve."""
    most = ratio(ceiling)
    peak = peaks(x)
    if peak.max() <= most:
        return x
    ahead, behind = int(look * RATE), int(hold * RATE)
    need = np.minimum(1, most / np.maximum(peak, 1e-9))
    edge = np.ones(behind + ahead)
    lowest = -sliding_most(-np.r_[edge, need, edge], behind + ahead)
    window = np.hanning(behind)
    gain = convolved(lowest, window / window.sum())[behind - 1 :]
    gain = np.minimum(gain[ahead : ahead + len(x)], 1)
    out: Wave = np.clip(x * gain[:, None], -most, most)
    return out

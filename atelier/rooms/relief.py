"""Form out of light: heights seen from the side, crowns of trees, heaped clouds. Lengths are px.

Hills are fields of heights drawn row by row from the far edge to the near one, lit from above and
the right, their light read into a few neighbouring steps of a ramp; the shapes of every tone are
smoothed until each is a patch and none a speck. Crowns are heaps of balls lit the same way.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Ball = tuple[float, float, float]
"""Middle and radius."""

SUN = np.array((0.52, -0.70, 0.42))
"""Where the light comes from: the right, above, towards us. It is the morning sun over the road,
which throws every shadow to the left."""


def noise(seed: int, width: int, height: int, cell: int, tall: int = 0) -> Floats:
    """Value noise 0..1 that repeats in x every `width`; cells of `cell` px, `tall` px high."""
    chance = np.random.default_rng(seed)
    down = tall or cell
    across = max(1, round(width / cell))
    values = chance.random((height // down + 3, across))
    x, y = np.arange(width) / width * across, np.arange(height) / down
    column, row = x.astype(int), y.astype(int)
    fx, fy = x - column, y - row
    fx, fy = fx * fx * (3 - 2 * fx), (fy * fy * (3 - 2 * fy))[:, None]
    after = (column + 1) % across
    upper = values[row][:, column] * (1 - fx) + values[row][:, after] * fx
    lower = values[row + 1][:, column] * (1 - fx) + values[row + 1][:, after] * fx
    result: Floats = upper * (1 - fy) + lower * fy
    return result


def ridged(seed: int, width: int, deep: int, cell: int, octaves: int, tall: int = 0) -> Floats:
    """Heights 0..1 with sharp crests that branch: mountains."""
    total, weight = np.zeros((deep, width)), np.ones((deep, width))
    share, whole = 1.0, 0.0
    for n in range(octaves):
        size = max(3, cell >> n)
        crest = 1 - np.abs(2 * noise(seed + n, width, deep, size, max(2, (tall or cell) >> n)) - 1)
        crest = crest**2 * weight
        total += share * crest
        weight = np.clip(crest * 1.6, 0, 1)
        whole += share
        share *= 0.5
    result: Floats = total / whole
    return result


def settled(labels: NDArray[np.uint8], size: int = 3, times: int = 1) -> NDArray[np.uint8]:
    """Patches of labels, each smoothed to what most of its surroundings are; repeats in x."""
    wide = np.concatenate([labels[:, -8:], labels, labels[:, :8]], 1)
    image = Image.fromarray(wide)
    for _ in range(times):
        image = image.filter(ImageFilter.ModeFilter(size))
    return np.asarray(image)[:, 8:-8]


def seen(
    heights: Floats, base: int, high: int, tilt: float, bounds: Sequence[float], slope: float = 1.0
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """A field of heights (px; far rows first) seen from the side, as labels and depths.

    The far edge stands on row `base`, every row further to us `tilt` px lower. Labels: 0 nothing,
    1 the lightest tone, then one more past every one of `bounds` (light, falling); depths are
    the row of the field, -1 for nothing.
    """
    deep, width = heights.shape
    across = (np.roll(heights, -1, 1) - np.roll(heights, 1, 1)) / 2 * slope
    along = np.gradient(heights, axis=0) * slope
    length = np.sqrt(across**2 + along**2 + 1)
    light = -(across + 0.25 * along) / length  # what falls to the right faces the light
    labels = np.zeros((high, width), np.uint8)
    depth = np.full((high, width), -1, np.int64)
    rows = np.arange(high)[:, None]
    for n in range(deep):
        top = base + n * tilt - heights[n]
        cover = rows >= np.round(top)[None]
        tone = 1 + sum((light[n] < bound).astype(np.uint8) for bound in bounds)
        labels = np.where(cover, tone[None].astype(np.uint8), labels)
        depth = np.where(cover, n, depth)
    return labels, depth


def painted(labels: NDArray[np.uint8], tones: Sequence[str]) -> Pixels:
    """Labels in colours: label 1 is the first tone."""
    table = np.zeros(256, np.uint8)
    for n, tone in enumerate(tones, 1):
        table[n] = INDEX[tone]
    result: Pixels = table[labels]
    return result


def crown(
    picture: Pixels, balls: Sequence[Ball], ramp: Sequence[str], seed: int, leaf: float = 3.0,
    flat: float = 0.92,
) -> Mask:  # fmt: skip
    """A crown of leaves: balls in the order they are drawn, the last the nearest.

    `ramp` runs from dark to light; `leaf` is how coarse the leaves are, px. Returns its shape.
    """
    # only where it is: a ball reaches out by half its radius at most
    left = max(0, int(min(x - 1.5 * r for x, _, r in balls)))
    above = max(0, int(min(y - 1.5 * r for _, y, r in balls)))
    right = min(picture.shape[1], int(max(x + 1.5 * r for x, _, r in balls)) + 1)
    below = min(picture.shape[0], int(max(y + 1.5 * r for _, y, r in balls)) + 1)
    shape = np.zeros(picture.shape, bool)
    height, width = below - above, right - left
    if height <= 0 or width <= 0:
        return shape
    rows, columns = np.mgrid[above:below, left:right] + 0.5
    grain = _leaves(np.random.default_rng(seed), width, height, leaf)
    light = np.full((height, width), -9.0)
    whole = np.zeros((height, width), bool)
    top = min(y - r for _, y, r in balls)
    low = max(y + r for _, y, r in balls)
    for cx, cy, radius in balls:
        dx, dy = (columns - cx) / radius, (rows - cy) / (radius * flat)
        ragged = 1 + (grain - 0.5) * 1.5 / max(2.0, radius) * leaf * 0.5
        far = np.hypot(dx, dy) / ragged
        inside = far < 1
        up = np.sqrt(np.clip(1 - far**2, 0, 1))
        lit = SUN[0] * dx * 0.75 + SUN[1] * dy + SUN[2] * up
        lit += 0.34 * (0.5 - (cy - top) / max(1.0, low - top))  # the whole heap is lit, too
        light = np.where(inside, lit, light)
        rim = inside & (far > 1 - 1.6 / radius) & (dy > 0.1) & whole
        light = np.where(rim, light - 0.45, light)  # a ball throws a little shade behind it
        whole |= inside
    light += (grain - 0.5) * 0.80
    steps = len(ramp)
    bounds = np.linspace(-0.44, 0.68, steps + 1)[1:-1]
    label = np.zeros((height, width), np.uint8)
    for n in range(steps):
        label[whole & (light >= (bounds[n - 1] if n else -9))] = n + 1
    label = np.where(whole, np.maximum(1, _despeckled(label)), 0)
    for n, tone in enumerate(ramp, 1):
        picture[above:below, left:right][label == n] = INDEX[tone]
    shape[above:below, left:right] = whole
    return shape


def _leaves(chance: np.random.Generator, width: int, height: int, size: float) -> Floats:
    """Tufts of leaves, one over another from above downwards: light on top, dark at the rim."""
    value = np.full((height, width), 0.4)
    step = size * 0.62
    at = np.arange(-1, int(width / size) + 2)
    window = np.arange(int(size * 0.95 * 2) + 2)
    for j in range(-1, int(height / step) + 2):
        # of every tuft of the row: where it is, how far it reaches, how light it is
        aside, lower, wide, luck = chance.random((len(at), 4)).T[:, :, None]
        x = (at[:, None] + 0.5 * (j % 2) + (0.8 * aside - 0.4)) * size
        y = (j + (0.8 * lower - 0.4)) * step
        reach = size * (0.55 + (0.95 - 0.55) * wide)
        columns = np.floor(x - reach).astype(int) + window
        rows = np.floor(y - reach).astype(int) + window
        dx, dy = (columns + 0.5 - x) / reach, (rows + 0.5 - y) / reach
        dx, dy, luck = dx[:, None, :], dy[:, :, None], luck[:, :, None]
        far = np.hypot(dx, dy * 1.1)
        tone = 0.55 + 0.5 * (luck - 0.5) - 0.34 * dy - 0.20 * dx - 0.30 * (far > 0.78)
        inside = (far < 1) & ((rows >= 0) & (rows < height))[:, :, None]
        inside &= ((columns >= 0) & (columns < width))[:, None, :]
        tuft, row, column = np.nonzero(inside)
        value[rows[tuft, row], columns[tuft, column]] = tone[inside]
    result: Floats = np.clip(value, -0.1, 1.1)
    return result


def _despeckled(label: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Single pixels of a tone take the tone left of them."""
    wide = np.pad(label, 1, mode="edge")
    same = sum(
        (wide[1 + j : wide.shape[0] - 1 + j, 1 + i : wide.shape[1] - 1 + i] == label).astype(int)
        for i, j in ((1, 0), (-1, 0), (0, 1), (0, -1))
    )
    lone = (same == 0) & (label > 0)
    beside = wide[1:-1, :-2]
    result = np.where(lone & (beside > 0), beside, label)
    return result.astype(np.uint8)


def edged(picture: Pixels, colour: str) -> Pixels:
    """The picture with a line of one colour round it."""
    solid = picture != 0
    wide = np.pad(solid, 1)
    touched = wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    result = picture.copy()
    result[touched & ~solid] = INDEX[colour]
    return result


def cumulus(width: int, height: int, seed: int, tones: Sequence[str]) -> Pixels:
    """A heaped cloud over a flat base; `tones` light, half, shade, base."""
    chance = random.Random(seed)
    picture = blank(width, height)
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    floor = height - 3
    count = max(4, width // 9)
    balls: list[Ball] = []
    peak = chance.uniform(0.34, 0.6)
    for n in range(count):
        share = (n + 0.5) / count
        hump = max(0.12, 1 - abs(share - peak) / (0.62 if share > peak else 0.5))
        radius = max(2.4, height * (0.13 + 0.20 * hump) * chance.uniform(0.8, 1.2))
        for k in range(1 + round(hump * 1.6)):
            rise = k * radius * 0.9
            balls.append(
                (
                    width * (0.07 + 0.86 * share) + chance.uniform(-2, 2),
                    min(floor - radius * 0.5, floor - radius * 0.5 - rise * hump * 1.1),
                    radius * (1 - 0.14 * k),
                )
            )
    balls = [(x, max(y, r * 0.86 + 1), r) for x, y, r in balls]
    balls.sort(key=lambda ball: ball[1])
    light = np.zeros((height, width))
    whole = np.zeros((height, width), bool)
    for cx, cy, radius in balls:
        dx, dy = (columns - cx) / radius, (rows - cy) / (radius * 0.84)
        far = np.hypot(dx, dy)
        inside = (far < 1) & (rows < floor)
        up = np.sqrt(np.clip(1 - far**2, 0, 1))
        lit = SUN[0] * dx + SUN[1] * dy + SUN[2] * up
        lit -= 0.9 * np.clip((rows - height * 0.35) / (height * 0.6), 0, 1)
        light = np.where(inside, lit, light)
        whole |= inside
    label = np.where(whole, 3, 0)
    label = np.where(whole & (light > -0.42), 2, label)
    label = np.where(whole & (light > 0.12), 1, label)
    label = settled(label.astype(np.uint8), 5)
    label = np.where(whole, np.maximum(label, 1), 0)
    foot = whole & (rows > floor - 2 - 1.2 * np.sin(columns / 7))
    label[foot] = 4
    picture = painted(label.astype(np.uint8), tones)
    for _ in range(width // 18):  # wisps below the base
        x, long = chance.randrange(width // 8, width * 3 // 4), chance.randrange(6, 16)
        picture[floor + 1, x : min(width - 3, x + long)] = INDEX[tones[3]]
    return picture

"""Shapes for one large painting: masks, noise, heaps of round things, and the light on them.

Columns and rows are those of the screen the painting is composed for, 480 x 270 px; the painting
reaches beyond it on all sides. A mask is a (HEIGHT, WIDTH) array of bool.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from atelier.palette import INDEX
from atelier.pixels import Pixels, neighbours

Bits = NDArray[np.bool_]
Field = NDArray[np.float64]
Points = Sequence[tuple[float, float]]

WIDTH, HEIGHT = 768, 480
LEFT, TOP = 144, 155
"""The painting's column and row that is the upper left of the screen it is composed for."""
FINE = 6

Y, X = np.mgrid[-TOP : HEIGHT - TOP, -LEFT : WIDTH - LEFT]


def nothing() -> Bits:
    return np.zeros((HEIGHT, WIDTH), bool)


def poly(points: Points) -> Bits:
    """The pixels of which at least half lie in a polygon."""
    moved = [(x + LEFT, y + TOP) for x, y in points]
    left = max(0, int(min(x for x, _ in moved)) - 1)
    top = max(0, int(min(y for _, y in moved)) - 1)
    right = min(WIDTH, int(max(x for x, _ in moved)) + 2)
    low = min(HEIGHT, int(max(y for _, y in moved)) + 2)
    result = nothing()
    if right > left and low > top:
        large = Image.new("1", ((right - left) * FINE, (low - top) * FINE))
        ImageDraw.Draw(large).polygon(
            [((x - left) * FINE, (y - top) * FINE) for x, y in moved], fill=1
        )
        parts = np.asarray(large, float).reshape(low - top, FINE, right - left, FINE)
        result[top:low, left:right] = parts.mean((1, 3)) > 0.5
    return result


def smooth(points: Points, steps: int = 10) -> list[tuple[float, float]]:
    """A smooth open curve through the points (Catmull-Rom)."""
    control = np.array([points[0], *points, points[-1]], float)
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    pieces = [
        0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2
               + (3 * b - a - 3 * c + d) * t**3)
        for a, b, c, d in zip(control, control[1:], control[2:], control[3:], strict=False)
    ]  # fmt: skip
    return [(float(x), float(y)) for x, y in np.vstack([*pieces, control[-1:]])]


def _window(left: float, top: float, right: float, low: float) -> tuple[slice, slice]:
    """The rows and columns of the painting that lie within, cut at its edges."""
    return (
        slice(max(0, math.ceil(top + TOP)), max(0, math.ceil(low + TOP))),
        slice(max(0, math.ceil(left + LEFT)), max(0, math.ceil(right + LEFT))),
    )


def box(left: float, top: float, right: float, low: float) -> Bits:
    result = nothing()
    result[_window(left, top, right, low)] = True
    return result


def disc(x: float, y: float, wide: float, high: float) -> Bits:
    result = nothing()
    near = _window(x - wide - 1, y - high - 1, x + wide + 1, y + high + 1)
    result[near] = ((X[near] + 0.5 - x) / wide) ** 2 + ((Y[near] + 0.5 - y) / high) ** 2 <= 1
    return result


def below(points: Points) -> Bits:
    """All that lies under a line running from left to right; its ends go on level."""
    xs, ys = zip(*points, strict=True)
    result: Bits = np.interp(X[0], xs, ys)[None] <= Y
    return result


def noise(wide: float, high: float, seed: int) -> Field:
    """Soft hills between 0 and 1, `wide` x `high` px from one to the next."""
    chance = np.random.default_rng(abs(seed))
    lattice = chance.random((int(HEIGHT / high) + 3, int(WIDTH / wide) + 3))
    x, y = np.arange(WIDTH) / wide, np.arange(HEIGHT) / high
    column, row = x.astype(int), y.astype(int)
    u, v = x - column, (y - row)[:, None]
    u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
    lines = lattice[row] * (1 - v) + lattice[row + 1] * v
    result: Field = lines[:, column] * (1 - u) + lines[:, column + 1] * u
    return result


def fill(picture: Pixels, where: Bits, name: str) -> Bits:
    picture[where] = INDEX[name]
    return where


def steps(picture: Pixels, where: Bits, field: Field, tones: Sequence[tuple[float, str]]) -> None:
    """Fills with the last tone whose bound the field reaches; the first needs none."""
    for bound, name in tones:
        picture[where & (field >= bound)] = INDEX[name]


def top_of(mask: Bits, rows: int = 1) -> Bits:
    """The uppermost rows of a shape."""
    result: Bits = mask & ~np.roll(mask, rows, 0)
    return result


def foot_of(mask: Bits, rows: int = 1) -> Bits:
    result: Bits = mask & ~np.roll(mask, -rows, 0)
    return result


def left_of(mask: Bits, columns: int = 1) -> Bits:
    result: Bits = mask & ~np.roll(mask, columns, 1)
    return result


def right_of(mask: Bits, columns: int = 1) -> Bits:
    result: Bits = mask & ~np.roll(mask, -columns, 1)
    return result


def edge(picture: Pixels, mask: Bits, name: str = "ink0") -> None:
    """An outline round a shape."""
    picture[neighbours(mask)] = INDEX[name]


def calm(picture: Pixels, where: Bits, rounds: int = 1) -> None:
    """Takes out stray pixels: one that has no neighbour of its colour becomes as most of them."""
    for _ in range(rounds):
        around = [np.roll(picture, shift, axis) for axis in (0, 1) for shift in (1, -1)]
        alone = where.copy()
        for other in around:
            alone &= other != picture
        counts = [sum((one == other).astype(int) for other in around) for one in around]
        best = np.argmax(counts, 0)
        picture[alone] = np.choose(best, around)[alone]


class Heap:
    """Round things before one another, as a cloud or a crown is made: what is seen of each.

    `lean` is the slope to the left (1: turned wholly to the left, -1 to the right), `rise` that
    upward, `which` the number of the round thing seen.
    """

    def __init__(self, rounds: Sequence[tuple[float, float, float]], flat: float = 0.8) -> None:
        """`rounds`: x, y, radius; `flat`: how high one is, as a share of how wide."""
        height_of = np.full((HEIGHT, WIDTH), -np.inf)
        self.mask = nothing()
        self.lean = np.zeros((HEIGHT, WIDTH))
        self.rise = np.zeros((HEIGHT, WIDTH))
        self.which = np.zeros((HEIGHT, WIDTH), int)
        for number, (x, y, radius) in enumerate(rounds):
            near = _window(x - radius - 1, y - radius - 1, x + radius + 1, y + radius + 1)
            u = (X[near] + 0.5 - x) / radius
            v = (Y[near] + 0.5 - y) / (radius * flat)
            inside = u * u + v * v <= 1
            height: Field = radius * np.sqrt(np.clip(1 - u * u - v * v, 0, None)) + y * 0.35
            seen = inside & (height > height_of[near])
            height_of[near][seen] = height[seen]
            self.mask[near] |= inside
            self.lean[near][seen] = -u[seen]
            self.rise[near][seen] = -v[seen]
            self.which[near][seen] = number

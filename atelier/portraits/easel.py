"""Painting a 64 x 64 portrait from shapes: crisp masks filled with palette colours.

Shapes are written as text, `"13,24 14.5,17 20,12"`: points in px from the upper left.
A mask is drawn at six times the size and kept where half a pixel is covered, so that
edges are sharp and slopes are even. The easel is 72 high: the last eight rows only show
when a bowed head leaves room.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank

Mask = NDArray[np.bool_]
Point = tuple[float, float]
Ramp = tuple[str, str, str, str]
"""Line, shade, base and light of a material."""

WIDTH, HEIGHT = 64, 72
FINE = 6
Y, X = np.mgrid[0:HEIGHT, 0:WIDTH]


def points(text: str) -> list[Point]:
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def _polygon(outline: Sequence[Point]) -> Mask:
    image = Image.new("1", (WIDTH * FINE, HEIGHT * FINE), 0)
    ImageDraw.Draw(image).polygon([(x * FINE, y * FINE) for x, y in outline], fill=1)
    share = np.asarray(image).reshape(HEIGHT, FINE, WIDTH, FINE).mean((1, 3))
    result: Mask = share > 0.5
    return result


def smooth(control: Sequence[Point], steps: int = 10) -> list[Point]:
    """A closed Catmull-Rom curve through the points."""
    p1 = np.array(control, float)
    p0, p2, p3 = np.roll(p1, 1, 0), np.roll(p1, -1, 0), np.roll(p1, -2, 0)
    pieces = []
    for t in np.linspace(0, 1, steps, endpoint=False):
        pieces.append(
            0.5
            * (
                2 * p1
                + (p2 - p0) * t
                + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
                + (3 * p1 - p0 - 3 * p2 + p3) * t**3
            )
        )
    run = np.stack(pieces, 1).reshape(-1, 2)
    return [(float(x), float(y)) for x, y in run]


def poly(text: str) -> Mask:
    return _polygon(points(text))


def blob(text: str) -> Mask:
    return _polygon(smooth(points(text)))


def ellipse(cx: float, cy: float, rx: float, ry: float) -> Mask:
    turn = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    return _polygon([(cx + rx * float(np.cos(a)), cy + ry * float(np.sin(a))) for a in turn])


def moved(mask: Mask, dx: int, dy: int) -> Mask:
    result = np.zeros_like(mask)
    height, width = mask.shape
    source = mask[max(0, -dy) : height - max(0, dy), max(0, -dx) : width - max(0, dx)]
    result[max(0, dy) : height + min(0, dy), max(0, dx) : width + min(0, dx)] = source
    return result


def edge(mask: Mask) -> Mask:
    """The inner rim of a mask (the border of the picture is no rim)."""
    wide = np.pad(mask, 1, mode="edge")
    inside = wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    result: Mask = mask & ~inside
    return result


def below(y: float) -> Mask:
    result: Mask = y <= Y
    return result


def _bent(a: Point, b: Point, bend: float) -> list[Point]:
    cx = (a[0] + b[0]) / 2 + bend * (b[1] - a[1]) * 0.5
    cy = (a[1] + b[1]) / 2 - bend * (b[0] - a[0]) * 0.5
    return [
        (
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * cx + t * t * b[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * cy + t * t * b[1],
        )
        for t in np.linspace(0, 1, 9)
    ]


@dataclass
class Easel:
    """One layer of a portrait."""

    picture: Pixels = field(default_factory=lambda: blank(WIDTH, HEIGHT))

    def fill(self, mask: Mask, colour: str) -> Mask:
        self.picture[mask] = INDEX[colour]
        return mask

    def shade(self, mask: Mask, part: Mask, colour: str) -> None:
        """Colours what lies both in a shape and in a part of it."""
        self.picture[mask & part] = INDEX[colour]

    def dot(self, x: int, y: int, colour: str) -> None:
        if 0 <= x < WIDTH and 0 <= y < HEIGHT:
            self.picture[y, x] = INDEX[colour]

    def line(self, text: str, colour: str, within: Mask | None = None) -> None:
        """A line of single pixels through points."""
        run = points(text)
        for (x0, y0), (x1, y1) in pairwise(run):
            steps = int(max(abs(x1 - x0), abs(y1 - y0), 1)) * 2
            for t in np.linspace(0, 1, steps + 1):
                x, y = round(x0 + (x1 - x0) * t), round(y0 + (y1 - y0) * t)
                if 0 <= x < WIDTH and 0 <= y < HEIGHT and (within is None or within[y, x]):
                    self.picture[y, x] = INDEX[colour]

    def form(self, mask: Mask, ramp: Ramp, depth: int = 3, rim: bool = True) -> Mask:
        """A rounded thing lit from the upper left: base, shade at the right, a rim."""
        line, shade, base, _ = ramp
        self.fill(mask, base)
        self.fill(mask & ~moved(mask, -depth, -1), shade)
        if rim:
            self.fill(edge(mask), line)
        return mask

    def sheen(self, mask: Mask, text: str, colour: str) -> None:
        """A cluster of light inside a shape, clear of its rim."""
        self.picture[mask & ~edge(mask) & blob(text)] = INDEX[colour]

    def spike(self, text: str, ramp: Ramp, bend: float = 0.0, lit: bool = True) -> Mask:
        """A spike of hair from left foot over tip to right foot; its right half is darker."""
        left, tip, right = points(text)
        line, shade, base, light = ramp
        middle = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
        mask = _polygon(_bent(left, tip, bend) + _bent(tip, right, bend))
        dark = _polygon([tip, *_bent(tip, right, bend), middle])
        self.fill(mask, base)
        self.fill(mask & dark, shade)
        if lit:
            foot = (left[0] * 0.65 + middle[0] * 0.35, left[1] * 0.65 + middle[1] * 0.35)
            point = (tip[0] * 0.7 + middle[0] * 0.3, tip[1] * 0.7 + middle[1] * 0.3)
            inner = (left[0] * 0.35 + middle[0] * 0.65, left[1] * 0.35 + middle[1] * 0.65)
            self.fill(_polygon([foot, point, inner]) & mask & ~dark, light)
        self.fill(edge(mask), line)
        return mask

    def lock(self, text: str, ramp: Ramp, light: str = "") -> Mask:
        """A smooth strand: shade on its right, its own rim, one run of light if wanted."""
        mask = self.form(blob(text), ramp)
        if light:
            self.sheen(mask, light, ramp[3])
        return mask

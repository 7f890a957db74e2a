"""What feet, wheels and a morning's market leave on the ground on both sides of the gate.

All lengths are px.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from atelier.pixels import Pixels, blank, grid, neighbours, put
from atelier.place.kit import TUFT, dot, rect
from atelier.rooms.kit import fill, oval

TOP, WIDE, HIGH = 288, 704, 352
"""The row of the map at which the picture begins, and its size."""
Point = tuple[float, float]

_WAYS: Sequence[tuple[tuple[Point, ...], int]] = (  # where most people go, and how broad
    (((150, 346), (206, 362), (262, 372), (300, 380)), 11),
    (((148, 486), (200, 494), (250, 480), (300, 470)), 12),
    (((60, 546), (150, 536), (230, 540), (300, 536)), 13),
    (((182, 628), (220, 612), (262, 604), (306, 600)), 10),
    (((644, 546), (560, 552), (490, 545), (404, 536)), 13),
    (((574, 602), (520, 606), (460, 604), (404, 598)), 11),
    (((546, 546), (500, 520), (450, 500), (404, 486)), 10),
    (((556, 406), (500, 416), (450, 410), (404, 404)), 12),
    (((470, 304), (440, 322), (420, 344), (404, 356)), 9),
    (((226, 290), (262, 306), (290, 330), (300, 352)), 9),
    (((604, 486), (560, 500), (520, 516), (470, 524)), 8),
)
_WHEELS: Sequence[tuple[Point, ...]] = (  # carts, from the stable, from below and from the left
    ((566, 430), (530, 440), (490, 438), (452, 450), (424, 470)),
    ((522, 640), (512, 612), (480, 596), (440, 594)),
    ((120, 640), (150, 596), (206, 566), (250, 586), (286, 600)),
)
_STEPS = ((152, 342, 5), (150, 482, 5), (184, 628, 3), (546, 542, 4), (652, 474, 3))
"""Slabs before a door: where the first lies, and how many."""
_LEAF = grid(".a.\naab\n.b.", {"a": "green4", "b": "green3"})


def _along(points: Sequence[Point], share: float) -> tuple[Point, float]:
    """The place at a share of a line through these points, and where it heads (radians)."""
    spans = [math.dist(a, b) for a, b in pairwise(points)]
    left = share * sum(spans)
    for ((x0, y0), (x1, y1)), span in zip(pairwise(points), spans, strict=True):
        if left <= span:
            part = left / span
            return (x0 + (x1 - x0) * part, y0 + (y1 - y0) * part), math.atan2(y1 - y0, x1 - x0)
        left -= span
    (x0, y0), (x1, y1) = points[-2:]
    return (x1, y1), math.atan2(y1 - y0, x1 - x0)


def _trodden(
    picture: Pixels, points: Sequence[Point], broad: int, seed: int, worn: float = 0.66
) -> None:
    """A way into the dirt: streaks of pressed earth along it, light dust beside them.

    `worn`: the share of the streaks that are pressed, and twice their number.
    """
    chance = random.Random(seed)
    length = sum(math.dist(a, b) for a, b in pairwise(points))
    for _ in range(int(length * broad * worn / 8.6)):
        (x, y), turn = _along(points, chance.random())
        off = chance.gauss(0, broad * 0.42)
        px, py = x - math.sin(turn) * off, y + math.cos(turn) * off * 0.8 - TOP
        long = chance.randrange(3, 9)
        inner = abs(off) < broad * 0.5
        tone = "dirt0" if inner and chance.random() < worn else "dirt2"
        rect(picture, round(px), round(py), long, 1, tone)
        if tone == "dirt0" and chance.random() < 0.4:
            rect(picture, round(px) + 1, round(py) + 1, max(2, long - 3), 1, "dirt0")


def _wheels(picture: Pixels, points: Sequence[Point], seed: int) -> None:
    """Two tracks, pressed deeper here than there, with a crumbling light rim."""
    chance = random.Random(seed)
    length = sum(math.dist(a, b) for a, b in pairwise(points))
    shown = {-1: 0, 1: 0}
    for n in range(int(length)):
        (x, y), turn = _along(points, n / length)
        for side in (-1, 1):
            if shown[side] == 0:
                shown[side] = chance.choice((26, 38, 50, -5, -9))
            shown[side] -= 1 if shown[side] > 0 else -1
            if shown[side] < 0:
                continue
            px = round(x - math.sin(turn) * 9 * side)
            py = round(y + math.cos(turn) * 7 * side) - TOP
            dot(picture, px, py, "dirt0")
            dot(picture, px + 1, py, "dirt0" if n % 7 else "wood4")
            dot(picture, px, py + 1, "dirt0" if abs(math.cos(turn)) > 0.7 else "dirt2")
            if n % 5 < 3:
                dot(picture, px + 2, py + 1, "dirt2")


def _slabs(picture: Pixels, x: int, y: int, count: int, towards: int, seed: int) -> None:
    """Flat stones from a door towards the lane."""
    chance = random.Random(seed)
    for n in range(count):
        wide, high = chance.randrange(9, 14), chance.randrange(5, 7)
        left = x + towards * n * 13 + chance.randrange(-2, 3)
        top = y - TOP + n * 3 + chance.randrange(-2, 3)
        rect(picture, left + 1, top + 1, wide, high, "wood4")
        rect(picture, left, top, wide, high, "stone2")
        rect(picture, left, top, wide - 1, high - 2, "stone3")
        rect(picture, left + 1, top, wide - 4, 1, "stone4")
        for dx, dy in ((0, 0), (wide - 1, 0), (0, high - 1), (wide - 1, high - 1)):
            dot(picture, left + dx, top + dy, "dirt0")
        if n % 2:
            put(picture, TUFT, left + wide - 2, top + high - 3)


def _strewn(picture: Pixels, x: int, y: int, count: int, spread: float, seed: int,
            tones: Sequence[str], long: int = 4) -> None:  # fmt: skip
    """Straw, petals or peel round a place."""
    chance = random.Random(seed)
    for _ in range(count):
        px, py = round(chance.gauss(x, spread)), round(chance.gauss(y, spread * 0.4)) - TOP
        wide = chance.randrange(1, long + 1)
        tone = chance.choice(tones)
        rect(picture, px, py, wide, 1, tone)
        if wide > 2 and chance.random() < 0.4:
            dot(picture, px + wide, py - 1, tone)


def _puddle(picture: Pixels, x: int, y: int, wide: float) -> None:
    """Water spilt at a stall: wet earth round it, the sky in it."""
    y -= TOP
    fill(picture, oval(picture, x, y, wide + 2, wide * 0.36 + 2), "dirt0")
    fill(picture, oval(picture, x, y, wide, wide * 0.36), "blue3")
    fill(picture, oval(picture, x - 1, y - 0.6, wide - 2, wide * 0.36 - 1.4), "blue4")
    rect(picture, round(x - wide * 0.4), y - 1, round(wide * 0.5), 1, "white0")


_GREEN: Sequence[tuple[float, float, float, float]] = (  # where nobody walks: middle, half size
    (150, 356, 44, 9), (118, 353, 22, 9), (194, 552, 36, 13), (160, 560, 22, 8),
    (488, 336, 26, 10), (510, 330, 24, 8), (548, 318, 34, 12), (582, 328, 26, 10),
    (478, 632, 40, 13), (512, 628, 24, 9), (250, 634, 28, 11), (572, 566, 30, 9),
    (594, 576, 22, 9), (470, 476, 14, 6), (206, 470, 12, 5),
)  # fmt: skip


def _grown(picture: Pixels) -> None:
    """Grass in the corners: a ragged edge with a dark lip, tufts on it, flowers in threes."""
    chance = random.Random(12)
    green = np.zeros(picture.shape, bool)
    for x, y, wide, high in _GREEN:
        for _ in range(7):
            dx, dy = chance.uniform(-0.5, 0.5), chance.uniform(-0.5, 0.5)
            share = chance.uniform(0.45, 0.7)
            green |= oval(picture, x + dx * wide, y - TOP + dy * high, wide * share, high * share)
    edge = neighbours(green)
    fill(picture, neighbours(green | edge), "dirt0")
    fill(picture, edge, "wood3")
    fill(picture, green, "grass1")
    below = green & ~np.roll(green, -1, 0)
    fill(picture, below, "green3")
    above = green & ~np.roll(green, 1, 0)
    fill(picture, above, "grass2")
    rows, columns = np.nonzero(green)
    for n in chance.sample(range(len(rows)), len(rows) // 26):
        y, x = int(rows[n]), int(columns[n])
        kind = chance.random()
        if kind < 0.5:
            rect(picture, x, y, 3, 1, "grass0" if kind < 0.25 else "grass2")
        elif kind < 0.86:
            put(picture, TUFT, x - 2, y - 2)
        else:
            tone = chance.choice(("plaster3", "blond2", "pink3"))
            for dx, dy in ((0, 0), (3, 1), (1, -2)):
                dot(picture, x + dx, y + dy, tone)


OUTSIDE_LEFT, OUTSIDE_TOP = 160, 432
"""Where the picture of the square outside lies on its map."""
_OUT: Sequence[tuple[tuple[Point, ...], int]] = (
    (((318, 434), (330, 480), (346, 540), (344, 640)), 15),
    (((386, 434), (376, 480), (362, 540), (360, 640)), 15),
    (((300, 436), (262, 446), (212, 452), (164, 446)), 12),
    (((404, 436), (440, 448), (482, 462), (560, 462)), 12),
    (((270, 440), (280, 480), (310, 520), (336, 560)), 10),
    (((440, 440), (424, 480), (396, 516), (372, 560)), 10),
)


def outside() -> Pixels:
    """The square before the gate: trodden earth, and what has blown onto it; 416x216."""
    whole = blank(OUTSIDE_LEFT + 416, TOP + 512)
    for number, (points, broad) in enumerate(_OUT):
        _trodden(whole, points, broad, 90 + number, 0.22)
    for x, y, count in ((250, 470, 20), (440, 470, 22), (300, 520, 16), (410, 512, 14)):
        _strewn(whole, x, y, count, 26, x, ("dirt0", "dirt2", "wood4"), 2)
    _strewn(whole, 470, 470, 40, 20, 3, ("blond2", "wood5"), 4)
    _strewn(whole, 262, 500, 26, 24, 4, ("pink3", "pink2", "plaster3"), 2)
    chance = random.Random(8)
    for x, y in ((238, 476), (248, 500), (262, 520), (292, 534), (452, 498), (424, 520), (400, 530),
                 (474, 484), (306, 566), (388, 566), (316, 590), (384, 596)):  # fmt: skip
        put(whole, TUFT, x + chance.randrange(-2, 3), y - TOP)
    top = OUTSIDE_TOP - TOP
    return whole[top : top + 216, OUTSIDE_LEFT:].copy()


def ground() -> Pixels:
    """All of it, flat, from edge to edge of the map; 704x352."""
    picture = blank(WIDE, HIGH)
    _grown(picture)
    for number, (points, broad) in enumerate(_WAYS):
        _trodden(picture, points, broad, 30 + number)
    for number, points in enumerate(_WHEELS):
        _wheels(picture, points, 50 + number)
    for number, (x, y, count) in enumerate(_STEPS):
        _slabs(picture, x, y, count, 1 if x < 352 else -1, 60 + number)
    straw = ("blond2", "wood5", "blond1", "blond2")
    for x, y, count, spread in (
        (520, 412, 90, 26), (482, 440, 40, 16), (556, 424, 70, 18), (466, 506, 34, 14),
        (440, 574, 44, 20), (618, 340, 40, 20),
    ):  # fmt: skip
        _strewn(picture, x, y, count, spread, x, straw, 5)
    petals = ("pink3", "pink2", "pink3", "plaster3")
    for x, y, count, spread in ((436, 520, 40, 18), (242, 640, 50, 22), (640, 574, 60, 30),
                                (76, 556, 50, 26)):  # fmt: skip
        _strewn(picture, x, y, count, spread, x, petals, 2)
    _strewn(picture, 192, 556, 46, 20, 8, ("blond2", "blond1", "blond3"), 2)
    _strewn(picture, 272, 524, 22, 14, 9, ("orange3", "orange2", "plaster3"), 2)
    _strewn(picture, 272, 586, 30, 18, 10, ("green4", "green3", "red3"), 2)
    chance = random.Random(5)
    for x, y in ((238, 580), (262, 590), (292, 586), (250, 594), (470, 578), (498, 588)):
        put(picture, _LEAF, x + chance.randrange(-3, 4), y - TOP)
    for x, y, wide in ((232, 596, 9.0), (438, 532, 7.0), (486, 584, 8.0), (110, 534, 8.0)):
        _puddle(picture, x, y, wide)
    for _ in range(70):  # grass where nobody treads: along the edge of the stones
        y = chance.randrange(TOP + 90, TOP + HIGH - 4)
        side = chance.choice((-1, 1))
        x = 352 + side * (56 + chance.randrange(0, 12))
        rect(picture, x, y - TOP, 3, 2, "stone3")
        rect(picture, x, y - TOP + 1, 3, 1, "stone1")
    for _ in range(26):
        y = chance.randrange(TOP + 150, TOP + HIGH - 8)
        put(picture, TUFT, 352 + chance.choice((-1, 1)) * chance.randrange(58, 76), y - TOP)
    return picture

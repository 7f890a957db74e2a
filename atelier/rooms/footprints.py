"""The mark of all the feet: where they stood before her, and how each of them went away."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence

from atelier.pixels import Pixels, blank, grid, mirrored, put, recoloured
from atelier.rooms.kit import Mask, polygon

LEFT, TOP, WIDE, HIGH = 152, 384, 416, 256
"""Where the picture lies on the map, and how large it is."""
GIRL = 378, 424
CLEAR = 40, 24
"""Half of what stays untrodden round her, across and down."""
STRIDE = 11.0
SIDE = 3.0
"""Pixels from step to step, and how far a foot falls beside the line one walks."""
_SQUARE = (
    (230, 432), (230, 462), (238, 484), (246, 502), (264, 524), (292, 538), (304, 556),
    (304, 572), (318, 584), (318, 604), (300, 622), (300, 640), (386, 640), (386, 560), (402, 536),
    (422, 524), (450, 502), (470, 490), (474, 460), (480, 446), (480, 432),
)  # fmt: skip
_COBBLES = ((280, 392), (424, 392), (424, 398), (436, 426), (280, 426))
_SHADED = ((236, 392), (276, 392), (276, 427), (226, 427))
_FOOT = {"k": "wood3", "d": "dirt0", "l": "dirt2"}
_UPWARDS = grid(".kk.\nkddl\nkdl.\n.l..\n.kk.\n.dl.", _FOOT)
_ASLANT = grid("..kk.\n.kddl\n.kdl.\nk.l..\nkdl..", _FOOT)
_ACROSS = grid(".kk.k.\nkdd.kd\nkd.ldl\n.ll...", _FOOT)
_ON_STONE = {"wood3": "stone0", "dirt0": "stone1", "dirt2": "stone2"}
_IN_SHADE = {"wood3": "wood1", "dirt0": "wood2", "dirt2": "plaster0"}

Point = tuple[float, float]
_STREAMS: Sequence[tuple[float, float, int, tuple[Point, Point]]] = (
    (232, 182, 11, ((344, 380), (268, 380))),
    (180, 112, 22, ((190, 434), (212, 476))),
    (106, 76, 8, ((330, 660), (378, 660))),
    (72, 4, 20, ((510, 478), (530, 436))),
    (0, -34, 5, ((434, 380), (414, 380))),
)
"""Degrees round her between which people stood, how many, and between what they went away."""


Ground = tuple[Mask, Mapping[str, str]]
"""Where the ground is such, and how a foot's colours are there."""


def _foot(angle: float, right: bool) -> Pixels:
    """One foot set down in a direction (radians, 0 to the right, downwards positive)."""
    eighth = round(angle / (math.pi / 4)) % 8
    if eighth in (2, 6):
        shape = _UPWARDS if eighth == 6 else _UPWARDS[::-1]
        return mirrored(shape) if right else shape
    if eighth in (0, 4):
        return mirrored(_ACROSS) if eighth == 4 else _ACROSS
    return _ASLANT if eighth in (7, 3) else mirrored(_ASLANT)


def _cleared(x: float, y: float) -> bool:
    return math.hypot((x - GIRL[0]) / CLEAR[0], (y - GIRL[1]) / CLEAR[1]) < 1


def _ring(turn: float, deep: float) -> Point:
    """A place round her, so many times as far as what stays clear."""
    return GIRL[0] + math.cos(turn) * CLEAR[0] * deep, GIRL[1] + math.sin(turn) * CLEAR[1] * deep


def _bow(start: Point, out: Point, goal: Point) -> Callable[[float], Point]:
    """A way that leaves straight from her and bends towards its goal."""

    def at(share: float) -> Point:
        rest = 1 - share
        return (
            rest * rest * start[0] + 2 * rest * share * out[0] + share * share * goal[0],
            rest * rest * start[1] + 2 * rest * share * out[1] + share * share * goal[1],
        )

    return at


def _walk(
    picture: Pixels, at: Callable[[float], Point], grounds: Sequence[Ground], first: bool
) -> None:
    """Feet along a way, left and right by turns, from a pair side by side on."""
    length = sum(math.dist(at(k / 24), at((k + 1) / 24)) for k in range(24))
    steps = max(2, round(length / STRIDE))
    right = first
    for number in range(steps):
        share = number / steps
        (x, y), (nx, ny) = at(share), at(min(1.0, share + 0.02))
        angle = math.atan2(ny - y, nx - x)
        for foot in (True, False) if number == 0 else (right,):
            off = SIDE if foot else -SIDE
            px, py = x - math.sin(angle) * off, y + math.cos(angle) * off * 0.9
            _tread(picture, px, py, _foot(angle, foot), grounds)
        right = not right


def _tread(picture: Pixels, x: float, y: float, foot: Pixels, grounds: Sequence[Ground]) -> None:
    """Sets a foot down where nobody has trodden yet."""
    high, wide = foot.shape
    left, top = round(x) - wide // 2 - LEFT, round(y) - high // 2 - TOP
    if _cleared(x, y) or not (3 < left < WIDE - 8 and 3 < top < HIGH - 8):
        return
    if picture[top - 1 : top + high + 1, left - 1 : left + wide + 1].any():
        return
    for ground, colours in grounds:
        if ground[top : top + high, left : left + wide].all():
            put(picture, recoloured(foot, colours), left, top)


def footprints() -> Pixels:
    """Hundreds of steps out of the square, none of them towards her; 416x256."""
    picture = blank(WIDE, HIGH)
    grounds = [
        (polygon(picture, [(x - LEFT, y - TOP) for x, y in corners]), colours)
        for corners, colours in (
            (_SQUARE, {}), (_COBBLES, _ON_STONE), (_SHADED, _IN_SHADE),
        )
    ]  # fmt: skip
    chance = random.Random(17)
    down_the_road: Sequence[tuple[Point, float]] = (
        ((352, 500), 350), ((322, 504), 334), ((372, 484), 366), ((394, 476), 378),
    )  # fmt: skip
    for start, column in down_the_road:
        _walk(picture, _bow(start, (column, 570), (column, 650)), grounds, column < 360)
    for first, last, count, goals in _STREAMS:
        for number in range(count):
            share = (number + 0.5) / count
            turn = math.radians(first + (last - first) * share)
            deep = (1.12, 2.3, 1.6, 3.0)[number % 4] + chance.uniform(-0.06, 0.06)
            (x0, y0), (x1, y1) = goals
            goal = x0 + (x1 - x0) * share, y0 + (y1 - y0) * share
            out = _ring(turn, deep + 1.3)
            _walk(picture, _bow(_ring(turn, deep), out, goal), grounds, number % 2 == 0)
    return picture

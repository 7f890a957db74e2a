"""What is near to whoever looks: a tree, a bank of bushes and grass, dark against the light."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from atelier.evening.paint import (
    HEIGHT,
    LEFT,
    TOP,
    WIDTH,
    Bits,
    Points,
    X,
    Y,
    below,
    disc,
    fill,
    left_of,
    noise,
    nothing,
    poly,
    smooth,
)
from atelier.palette import INDEX
from atelier.pixels import Pixels, neighbours

Clump = tuple[float, float, float]
"""x, y and radius of a clump of leaves."""

_LEAF = ((0, 0), (1, -1), (1, 0), (2, -1), (2, 0), (3, -1), (-1, 0), (-1, 1), (0, 1), (1, 1))
"""A leaf lying to the right, as offsets from its middle."""


def _turned(turn: float) -> list[tuple[int, int]]:
    cos, sin = math.cos(turn), math.sin(turn)
    found = {(round(x * cos - y * sin), round(x * sin + y * cos)) for x, y in _LEAF}
    return sorted(found)


_LEAVES = [_turned(math.tau * n / 12) for n in range(12)]


def _leaf(picture: Pixels, x: int, y: int, turn: int, tone: int) -> None:
    for dx, dy in _LEAVES[turn % 12]:
        column, row = x + dx + LEFT, y + dy + TOP
        if 0 <= column < WIDTH and 0 <= row < HEIGHT:
            picture[row, column] = tone


def _foliage(picture: Pixels, clumps: Sequence[Clump], seed: int, toward: tuple[float, float],
             rim: Sequence[str], air: float = 1.0) -> Bits:  # fmt: skip
    """Leaves by the hundred in clumps; those at the edge towards the light catch it.

    `air` above 1 lets the sky through at the edges.
    """
    chance = np.random.default_rng(seed)
    whole = nothing()
    for x, y, size in clumps:
        whole |= disc(x, y, size * 0.86 / air, size * 0.7 / air)
    whole &= ~(neighbours(~whole) & (noise(5, 4, seed + 3) > 0.6))
    before = picture.copy()
    fill(picture, whole, "ink0")
    for row, column in np.argwhere(whole & neighbours(~whole)):  # no edge is smooth
        if chance.random() < 0.3:
            _leaf(picture, int(column) - LEFT, int(row) - TOP, int(chance.integers(12)),
                  INDEX["ink0"])  # fmt: skip
    for x, y, size in clumps:
        for _ in range(int(size * size * 0.11 * air) + 8):
            turn = float(chance.random()) * math.tau
            far = size * float(chance.random()) ** 0.4
            u, v = x + math.cos(turn) * far, y + math.sin(turn) * far * 0.82
            lies = math.cos(turn) * toward[0] + math.sin(turn) * toward[1]
            depth = far / size
            name = "ink0"
            if depth < 0.8 and lies > -0.2 and chance.random() < 0.5:
                name = "ink1"
            if 0.5 < depth < 0.86 and lies > 0.35 and chance.random() < 0.35:
                name = "violet0"
            _leaf(picture, int(u), int(v), int(chance.integers(12)), INDEX[name])
    dark: Bits = picture != before
    solid = np.isin(picture, [INDEX["ink0"], INDEX["ink1"], INDEX["violet0"]])
    near = dark & ~np.roll(solid, (-round(toward[1] * 2), -round(toward[0] * 2)), (0, 1))
    lit = near & (noise(6, 5, seed + 1) > 0.46)
    fill(picture, lit, rim[0])
    fill(picture, lit & (noise(4, 3, seed + 2) > 0.62), rim[1])
    return dark


def _limb(points: Points, thick: Sequence[float]) -> Bits:
    """A trunk or branch along a smooth line."""
    line = smooth(points, 8)
    wide = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(thick)), thick)
    first, second = [], []
    for number, (x, y) in enumerate(line):
        u, v = line[min(number + 1, len(line) - 1)]
        s, t = line[max(number - 1, 0)]
        long = math.hypot(u - s, v - t) or 1
        across = (t - v) / long * wide[number] / 2, (u - s) / long * wide[number] / 2
        first.append((x + across[0], y + across[1]))
        second.append((x - across[0], y - across[1]))
    return poly([*first, *reversed(second)])


def _wood(picture: Pixels, limbs: Sequence[tuple[Points, Sequence[float]]], side: int) -> None:
    """Trunk and branches as one; their edge towards `side` (1: right) is lit before the sky."""
    tree = np.any([_limb(*limb) for limb in limbs], 0)
    dark = np.isin(picture, [INDEX["ink0"], INDEX["ink1"]])
    beyond = np.roll(tree | dark, -side, 1)
    under = np.roll(tree | dark, -1, 0)
    fill(picture, tree, "ink0")
    bark = tree & ((X * 0.9 + np.sin(Y / 7.0) * 2).astype(int) % 5 == 0) & (noise(3, 12, 7) > 0.5)
    fill(picture, bark, "ink1")
    fill(picture, tree & ~beyond & (noise(5, 9, 9) > 0.25), "orange1")
    fill(picture, tree & ~under & (noise(6, 5, 10) > 0.4), "pink0")


def left(picture: Pixels) -> None:
    """A great tree; its crown over the name of the game, the evening under its boughs."""
    _foliage(picture, ((-40, -66, 62), (36, -84, 58), (104, -60, 44), (-96, -30, 66), (-6, -14, 60),
                       (62, -26, 52), (122, -16, 34), (-110, 40, 60), (-60, 34, 56), (-20, 40, 36),
                       (30, 22, 34), (78, 16, 30), (118, 22, 24), (-130, 100, 44), (-96, 96, 36)),
             51, (0.6, 0.8), ("violet0", "pink0"))  # fmt: skip
    _wood(picture, (
        (((-4, 290), (6, 220), (12, 150), (4, 96), (-14, 50), (-30, 0)), (46, 27, 22, 20, 18, 12)),
        (((8, 128), (28, 92), (60, 62), (100, 48), (146, 46)), (13, 10, 7, 5, 2)),
        (((10, 112), (18, 76), (40, 40), (56, 10)), (10, 8, 5, 3)),
        (((84, 52), (104, 60), (120, 70)), (4, 3, 1.6)),
        (((4, 100), (-30, 78), (-70, 66)), (12, 8, 4)),
    ), 1)  # fmt: skip
    _foliage(picture, ((60, 56, 15), (84, 42, 18), (112, 44, 17), (140, 42, 14), (124, 62, 11),
                       (98, 62, 9), (156, 50, 8), (36, 70, 10), (136, 56, 8)),
             52, (0.3, 0.95), ("pink0", "orange1"), 1.25)  # fmt: skip
    _foliage(picture, ((66, 72, 6), (104, 74, 6), (126, 74, 6), (147, 62, 6), (84, 66, 6)),
             53, (0.2, 0.98), ("orange1", "orange2"), 1.5)  # fmt: skip


def bank(picture: Pixels) -> None:
    """The bank to the left, where the words of the menu stand, and the grass along the foot."""
    land = fill(picture, below(((-144, 190), (20, 186), (110, 192), (168, 206), (204, 226),
                                (232, 248), (262, 266), (300, 282), (360, 296), (640, 312))),
                "ink0")  # fmt: skip
    _foliage(picture, ((-130, 196, 34), (-86, 190, 38), (-40, 186, 34), (0, 190, 30), (36, 180, 26),
                       (70, 174, 24), (104, 176, 24), (134, 186, 22), (88, 196, 34), (122, 206, 28),
                       (158, 204, 18), (150, 218, 26), (180, 224, 17), (172, 240, 24),
                       (202, 242, 15), (56, 206, 40), (20, 214, 44)),
             54, (0.35, -0.94), ("pink0", "orange1"))  # fmt: skip
    fill(picture, land & (Y > 250), "ink0")
    _grass(picture)


def _grass(picture: Pixels) -> None:
    """Long blades before everything, some of them in ear."""
    chance = np.random.default_rng(77)
    line = ((-144, 262), (96, 252), (150, 232), (190, 226), (214, 238), (240, 257), (270, 276),
            (310, 296), (380, 304), (420, 292), (448, 272), (480, 260), (540, 262),
            (640, 270))  # fmt: skip
    columns, rows = [x for x, _ in line], [y for _, y in line]
    for x in range(-146, 630, 2):
        foot = float(np.interp(x, columns, rows))
        high = 9 + 13 * float(chance.random()) ** 2 + 4 * math.sin(x / 23)
        lean = float(chance.random()) * 10 - 4
        tip = (x + lean, foot - high)
        bend = foot - high * 0.5
        blade = poly(
            [
                *smooth([(x - 1.4, foot + 12), (x - 1 + lean * 0.3, bend), tip], 4),
                *smooth([tip, (x + 1 + lean * 0.35, bend), (x + 1.6, foot + 12)], 4),
            ]
        )
        fill(picture, blade, "ink0")
        if chance.random() < 0.09 and x > 140:
            ear = disc(tip[0], tip[1], 1.3, 2.6)
            fill(picture, ear, "pink0")
            fill(picture, left_of(ear), "orange1")
    fill(picture, below([(x, y + 5) for x, y in line]), "ink0")


def right(picture: Pixels) -> None:
    """A slope with trees to the right, beyond the last tower; a bough in the upper corner."""
    _wood(picture, (
        (((548, 300), (540, 220), (536, 150), (546, 90), (560, 40)), (30, 20, 15, 12, 8)),
        (((545, 96), (520, 66), (486, 46), (448, 44)), (9, 7, 5, 2)),
    ), -1)  # fmt: skip
    _foliage(picture, ((560, 20, 52), (612, -20, 60), (600, 70, 50), (556, 78, 30), (620, 130, 46),
                       (584, 128, 30), (530, 44, 26), (640, 60, 50), (600, 190, 40),
                       (640, 200, 50)),
             55, (-0.9, 0.3), ("violet0", "pink0"))  # fmt: skip
    _foliage(picture, ((524, 60, 17), (504, 46, 16), (484, 42, 13), (468, 44, 10), (454, 42, 8),
                       (508, 66, 11), (492, 60, 9), (476, 56, 7), (460, 53, 6), (536, 84, 12),
                       (446, 46, 5)),
             56, (-0.5, 0.85), ("pink0", "orange1"), 1.3)  # fmt: skip
    _foliage(picture, ((620, 236, 40), (588, 246, 30), (560, 256, 22), (536, 264, 17),
                       (514, 272, 14), (630, 280, 50), (580, 284, 40)),
             57, (-0.6, -0.8), ("pink0", "orange1"))  # fmt: skip

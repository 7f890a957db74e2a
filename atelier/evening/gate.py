"""The great gate from outside, its leaves open, and the lit street that is seen through it."""

from __future__ import annotations

import numpy as np

from atelier.evening.paint import (
    LEFT,
    TOP,
    Bits,
    Points,
    X,
    Y,
    box,
    disc,
    edge,
    fill,
    foot_of,
    left_of,
    noise,
    poly,
    right_of,
    smooth,
    top_of,
)
from atelier.evening.village import GROUND, Alive
from atelier.pixels import Pixels, neighbours
from atelier.rooms.leaf import big_glyph

MIDDLE = 348
"""Column of the middle of the way through."""
WAY = 38
"""Half the width of the way."""
LINTEL = 148
HORIZON = 173
"""What lies on this row is as high as whoever looks."""


def _both(points: Points, side: int) -> Points:
    return [(MIDDLE + side * x, y) for x, y in points]


def gate(picture: Pixels, alive: Alive) -> None:
    _street(picture)
    _front(picture)
    for side in (-1, 1):
        _leaf(picture, side)
    _roof(picture)
    _name(picture)
    for side in (-1, 1):
        _lantern(picture, alive, MIDDLE + side * 68, LINTEL + 4)


def _street(picture: Pixels) -> None:
    """Through the gate: a street of lit houses that runs into the light at its end."""
    way = fill(picture, box(MIDDLE - WAY, LINTEL, MIDDLE + WAY, GROUND + 2), "wood1")
    for wide, high, name in ((34, 30, "orange1"), (25, 23, "orange2"), (17, 18, "orange3"),
                             (11, 13, "blond3"), (6, 8, "glow0")):  # fmt: skip
        fill(picture, way & disc(MIDDLE, HORIZON - 2, wide, high), name)
    for side in (-1, 1):  # fronts of the houses, then the roofs that stand out over them
        front = way & poly(_both(((39, 150), (39, 202), (22, 192), (8, 181), (8, 164), (22, 158)),
                                 side))  # fmt: skip
        fill(picture, front, "orange0")
        fill(picture, front & poly(_both(((22, 154), (22, 193), (8, 181), (8, 164)), side)),
             "orange1")  # fmt: skip
        fill(picture, front & poly(_both(((14, 160), (14, 187), (7, 181), (7, 165)), side)),
             "orange2")  # fmt: skip
        for near, far, top, low in ((36, 30, 164, 186), (28, 24, 165, 184), (20, 17, 167, 181),
                                    (15, 13, 168, 179)):  # fmt: skip
            lean = (near - far) * 0.55
            pane = front & poly(_both(((near, top), (near, low), (far, low - lean),
                                       (far, top + lean * 0.7)), side))  # fmt: skip
            fill(picture, pane, "lit_amber")
            fill(picture, pane & (top + 4 + lean > Y), "lit_core")
            fill(picture, pane & ((Y - top) % 6 == 5), "orange1")
        eave = way & poly(_both(((39, 148), (26, 148), (12, 158), (6, 164), (6, 166), (20, 161),
                                 (39, 158)), side))  # fmt: skip
        fill(picture, eave, "red0")
        fill(picture, foot_of(eave), "ink1")
        fill(picture, foot_of(eave) & (np.abs(X - MIDDLE) % 3 == 0), "orange2")
        for u, y, size in ((31, 163, 2.2), (21, 166, 1.7), (14, 168, 1.2), (9.5, 169.4, 0.9)):
            glow = disc(MIDDLE + side * u, y, size, size * 1.15)
            fill(picture, glow & way, "lit_red")
            fill(picture, glow & way & disc(MIDDLE + side * u, y, size * 0.6, size * 0.7),
                 "lit_core")  # fmt: skip
    for half, narrow, name in ((39, 8.0, "dirt0"), (33, 6.4, "dirt1"), (22, 4.0, "dirt2"),
                               (11, 2.0, "glow0")):  # fmt: skip
        ground = ((-half, GROUND + 2), (-narrow, 181), (narrow, 181), (half, GROUND + 2))
        fill(picture, way & poly([(MIDDLE + x, y) for x, y in ground]), name)
    for row, low in enumerate((183, 186, 190, 195, 201)):  # courses of stones, wider the nearer
        fill(picture, way & (low == Y) & (np.abs(X - MIDDLE) < (low - HORIZON) * 1.24)
             & (np.abs(X - MIDDLE) > (low - HORIZON) * 0.4), "wood4")  # fmt: skip
        for joint in range(-6, 7):
            across = (joint + row % 2 / 2) * (Y - HORIZON) * 0.21
            if 2 < abs(joint) < 7:
                fill(picture, way & (np.abs(X - MIDDLE - across) < 0.5) & (low > Y)
                     & (low - 4 - row // 3 < Y) & (Y > 181), "dirt0")  # fmt: skip
    fill(picture, way & (LINTEL + 2 > Y), "ink1")


def _front(picture: Pixels) -> None:
    """Pillars, panels and beams."""
    for side in (-1, 1):
        jamb = fill(picture, poly(_both(((WAY, LINTEL), (WAY + 3, LINTEL), (WAY + 3, GROUND + 1),
                                         (WAY, GROUND + 1)), side)), "wood2")  # fmt: skip
        fill(picture, jamb & (np.abs(X + 0.5 - MIDDLE) < WAY + 1), "orange3")
        panel = poly(_both(((51, LINTEL), (64, LINTEL), (64, GROUND - 2), (51, GROUND - 2)), side))
        fill(picture, panel, "plaster0")
        fill(picture, panel & (LINTEL + 6 > Y), "violet1")
        fill(picture, panel & (Y > 182), "wood1")
        fill(picture, panel & (Y > 182) & (X % 3 == 0), "wood0")
        fill(picture, panel & (Y == 182), "green0")
        _pillar(picture, MIDDLE + side * 46, 10)
        _pillar(picture, MIDDLE + side * 69, 12)
    beam = fill(picture, box(MIDDLE - 77, 141, MIDDLE + 77, 148), "jade0")
    _beam(picture, beam, 141, 77)
    frieze = fill(picture, box(MIDDLE - 71, 136, MIDDLE + 71, 141), "plaster0")
    fill(picture, frieze & ((X - MIDDLE + 400) % 9 < 5), "green0")
    fill(picture, frieze & ((X - MIDDLE + 400) % 9 < 5) & (Y < 138), "jade0")
    fill(picture, frieze & (X > MIDDLE + 20) & ((X - MIDDLE + 400) % 9 >= 5), "stone1")
    edge(picture, frieze)
    upper = fill(picture, box(MIDDLE - 84, 127, MIDDLE + 84, 136), "jade1")
    _beam(picture, upper, 127, 84)
    fill(picture, upper & (Y < 130), "green0")


def _beam(picture: Pixels, beam: Bits, top: int, half: int) -> None:
    fill(picture, beam & (top + 1 >= Y), "jade1")
    fill(picture, beam & (top == Y), "jade2")
    fill(picture, beam & (X > MIDDLE + 30) & (top + 1 >= Y), "jade0")
    fill(picture, foot_of(beam, 2), "green0")
    for x in (MIDDLE - half, MIDDLE + half - 4):
        end = fill(picture, beam & (x <= X) & (x + 4 > X), "blond1")
        fill(picture, end & (top + 1 >= Y), "blond3" if x < MIDDLE else "blond2")
        fill(picture, foot_of(end), "wood1")
    edge(picture, beam)


def _pillar(picture: Pixels, middle: int, wide: int) -> None:
    left = middle - wide // 2
    shaft = box(left, LINTEL - 4, left + wide, GROUND + 1)
    for x, name in zip(range(wide), np.array(["green3", "green2", "green2", "jade1", "jade1",
                       "jade0", "green1", "green1", "green0", "green0", "green0", "green0"])[
                       np.arange(wide) * 12 // wide], strict=True):  # fmt: skip
        fill(picture, shaft & (left + x == X), str(name))
    for row in (158, 175):
        band = fill(picture, box(left - 1, row, left + wide + 1, row + 3), "stone0")
        fill(picture, band & (row == Y), "stone2")
        fill(picture, band & (row + 1 == Y) & ((X - left) % 3 == 1), "blond1")
    foot = fill(picture, box(left - 2, GROUND - 8, left + wide + 2, GROUND + 3), "stone1")
    fill(picture, foot & (GROUND - 8 == Y), "stone3")
    fill(picture, foot & (left > X), "stone2")
    fill(picture, foot & (left + wide <= X + 2), "stone0")
    fill(picture, foot & (GROUND - 3 == Y), "stone0")
    edge(picture, shaft & (GROUND - 8 > Y))
    edge(picture, foot)


def _leaf(picture: Pixels, side: int) -> None:
    """A leaf turned towards whoever looks; its free edge is nearer, and so taller."""
    wide = 23
    u = (side * (X + 0.5 - MIDDLE) - WAY) / wide
    top, low = LINTEL + 1 - 8 * u, GROUND + 2 + 9.5 * u
    v = (Y + 0.5 - top) / (low - top)
    leaf = (u >= 0) & (u <= 1) & (v >= 0) & (v <= 1)
    board = np.floor(u * 6)
    fill(picture, leaf, "jade0")
    fill(picture, leaf & (board % 2 == 0), "jade1" if side < 0 else "jade0")
    fill(picture, leaf & (board != np.roll(board, -1, 1)), "green0")
    grain = noise(2, 11, 95 + side) > 0.72
    fill(picture, leaf & grain & (board % 2 == 1), "green1")
    fill(picture, leaf & (v < 0.045), "jade2" if side < 0 else "jade1")
    for at in (0.12, 0.46, 0.84):
        band = fill(picture, leaf & (np.abs(v - at) < 0.032), "ink1")
        fill(picture, top_of(band), "stone1")
        fill(picture, band & (np.floor(u * 11) % 2 == 1) & (np.abs(v - at) < 0.016), "blond1")
    centre = np.hypot((u - 0.52) * 2.05, (v - 0.64) * 4.3)
    fill(picture, leaf & (centre < 0.86), "red0")
    fill(picture, leaf & (centre < 0.80), "plaster2" if side < 0 else "plaster1")
    red = fill(picture, leaf & (centre < 0.66), "red1")
    fill(picture, red & (v < 0.68) & (side * (X - MIDDLE) < WAY + 15), "red2")
    for row in range(3):  # strokes of its sign
        stroke = red & (np.abs(v - 0.565 - row * 0.065 - (u - 0.5) * 0.05) < 0.013) & (
            np.abs(u - 0.52 - (row - 1) * 0.05) < 0.24)  # fmt: skip
        fill(picture, stroke, "plaster3")
    fill(picture, red & (np.abs(u - 0.54) < 0.035) & (v > 0.55) & (v < 0.74), "plaster3")
    fill(picture, leaf & (u < 0.06), "orange2")  # the street's light catches the hinge's edge
    fill(picture, leaf & (u > 0.93), "jade2" if side < 0 else "green1")
    fill(picture, neighbours(leaf) & (np.abs(X + 0.5 - MIDDLE) > WAY), "ink0")
    for at in (0.12, 0.46, 0.84):
        y = LINTEL + at * (GROUND - LINTEL)
        fill(picture, box(MIDDLE + side * (WAY + 1) - 2, y, MIDDLE + side * (WAY + 1) + 2, y + 4),
             "stone0")  # fmt: skip


def _roof(picture: Pixels) -> None:
    eave, ridge, half = 127, 105, 85
    right = smooth([(MIDDLE + 60, ridge), (MIDDLE + 70, ridge + 11), (MIDDLE + half - 4, eave - 6),
                    (MIDDLE + half + 3, eave - 9)], 8)  # fmt: skip
    under = [(MIDDLE + half + 1, eave - 3), (MIDDLE + half - 12, eave + 1),
             (MIDDLE - half + 12, eave + 1), (MIDDLE - half - 1, eave - 3)]  # fmt: skip
    shape = poly([*right, *under, *[(2 * MIDDLE - x, y) for x, y in reversed(right)]])
    fill(picture, shape, "red1")
    slope = (X + 0.5 - MIDDLE) / (60 + 28 * (Y - ridge) / (eave - ridge))
    column = np.floor(slope * 24)
    row = (Y - ridge) // 4
    odd = (column * 7 + row * 13) % 11
    fill(picture, shape & (slope < -0.1) & (odd < 4), "red2")
    fill(picture, shape & (slope < -0.62), "red2")
    fill(picture, shape & (slope < -0.62) & (odd < 3), "red3")
    fill(picture, shape & (slope > 0.3) & (odd < 5), "red0")
    fill(picture, shape & (slope > 0.78), "red0")
    fill(picture, shape & (column != np.roll(column, -1, 1)), "red0")
    fill(picture, shape & (column != np.roll(column, -1, 1)) & (slope > 0.5), "ink1")
    course = shape & ((Y - ridge + (column % 2) * 2) % 4 == 3)
    fill(picture, course & (slope < 0.4), "red0")
    fill(picture, course & (slope >= 0.4), "wood0")
    fill(picture, left_of(shape, 2) & (ridge + 2 < Y), "dusk2")
    fill(picture, right_of(shape, 2) & (ridge + 2 < Y), "red0")
    lip = fill(picture, foot_of(shape, 2), "wood0")
    fill(picture, lip & ((X - MIDDLE + 400) % 4 < 2) & (eave > Y) & (slope < 0.6), "dusk2")
    edge(picture, shape)
    fill(picture, box(MIDDLE - 80, eave + 1, MIDDLE + 80, eave + 3), "wood0")
    for x in range(MIDDLE - 78, MIDDLE + 78, 8):  # brackets under the eave
        fill(picture, box(x, eave + 1, x + 4, eave + 3), "red1")
        fill(picture, box(x + 1, eave + 3, x + 3, eave + 5), "red0")
    crest = fill(picture, box(MIDDLE - 62, ridge - 3, MIDDLE + 62, ridge + 1), "red1")
    fill(picture, crest & (ridge - 3 == Y) & (X < MIDDLE + 30), "dusk2")
    fill(picture, crest & (ridge == Y), "red0")
    fill(picture, crest & (X % 6 == 0), "red0")
    for x in (MIDDLE - 64, MIDDLE + 60):
        fill(picture, box(x, ridge - 6, x + 4, ridge + 2), "red1" if x < MIDDLE else "red0")
        fill(picture, box(x, ridge - 6, x + 2, ridge + 2), "red3" if x < MIDDLE else "red1")
        edge(picture, box(x, ridge - 6, x + 4, ridge + 2))
    edge(picture, crest)
    _gable(picture, eave, ridge)


def _gable(picture: Pixels, eave: int, ridge: int) -> None:
    flank = poly(((MIDDLE - 36, eave + 1), (MIDDLE, ridge + 1), (MIDDLE + 36, eave + 1),
                  (MIDDLE + 28, eave + 2), (MIDDLE - 28, eave + 2)))  # fmt: skip
    fill(picture, flank, "red2")
    fill(picture, flank & (X > MIDDLE), "red1")
    fill(picture, top_of(flank) & (X < MIDDLE), "dusk2")
    fill(picture, flank & ((X - MIDDLE + 400) % 4 == 0), "red0")
    edge(picture, flank)
    field = poly(((MIDDLE - 26, eave + 1), (MIDDLE, ridge + 7), (MIDDLE + 26, eave + 1)))
    fill(picture, field, "plaster1")
    fill(picture, field & (X > MIDDLE + 2), "plaster0")
    fill(picture, field & poly(((MIDDLE - 26, eave + 1), (MIDDLE, ridge + 7), (MIDDLE + 26, eave
         + 1), (MIDDLE + 20, eave + 1), (MIDDLE, ridge + 11), (MIDDLE - 20, eave + 1))),
         "violet1")  # fmt: skip
    fill(picture, field & ((X - MIDDLE + 400) % 5 == 0), "wood1")
    edge(picture, field, "wood0")
    for x, y, size in ((0, ridge - 1, 4.4), (-36, eave - 1, 2.4), (36, eave - 1, 2.4)):
        fill(picture, disc(MIDDLE + x, y, size + 1, size + 1), "wood0")
        ball = fill(picture, disc(MIDDLE + x, y, size, size), "blond1")
        fill(picture, ball & disc(MIDDLE + x - 1, y - 1, size * 0.72, size * 0.72), "blond2")
        fill(picture, ball & disc(MIDDLE + x - 1.6, y - 1.6, size * 0.34, size * 0.34), "blond3")


def _name(picture: Pixels) -> None:
    """The board with the name of the place, in signs that mean nothing."""
    board = fill(picture, box(MIDDLE - 25, 126, MIDDLE + 25, 143), "wood0")
    fill(picture, box(MIDDLE - 24, 127, MIDDLE + 24, 142), "blond1")
    fill(picture, box(MIDDLE - 24, 127, MIDDLE + 24, 128), "blond3")
    fill(picture, box(MIDDLE - 22, 129, MIDDLE + 22, 140), "red1")
    fill(picture, box(MIDDLE - 22, 129, MIDDLE + 22, 130), "red0")
    edge(picture, board)
    for number in range(3):
        big_glyph(picture, MIDDLE + LEFT - 19 + number * 14, TOP + 130, number, "blond3")


def _lantern(picture: Pixels, alive: Alive, x: int, y: int) -> None:
    """A paper lantern; the ring of its light is drawn by whoever shows the picture."""
    fill(picture, box(x, y - 4, x + 1, y + 2), "ink0")
    for row, (half, name) in enumerate(
        ((2, "ink0"), (3, "red2"), (4, "lit_red"), (4, "lit_amber"), (4, "lit_core"),
         (4, "lit_core"), (4, "lit_amber"), (4, "lit_red"), (3, "red1"), (2, "ink0"))
    ):  # fmt: skip
        line = fill(picture, box(x - half, y + 2 + row, x + half + 1, y + 3 + row), name)
        if name == "lit_core":
            fill(picture, line & (np.abs(X - x) > 2), "lit_amber")
    edge(picture, box(x - 3, y + 3, x + 4, y + 12) | box(x - 4, y + 4, x + 5, y + 10))
    alive.lanterns.append((x + LEFT, y + 7 + TOP))

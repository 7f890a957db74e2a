"""The picture behind the title: the village at evening, the great gate, and the road before it.

One painting for every canvas: `FOCUS` comes to lie in the middle of the canvas, and what
matters stands within 192 px left and right and 108 px above and below of it. The left is
dark, for the menu; the sky above is empty, for the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, neighbours, put, save

Bits = NDArray[np.bool_]
Points = Sequence[tuple[float, float]]

WIDTH, HEIGHT = 640, 480
FOCUS = (320, 240)
GATE = 404
"""Column of the middle of the gate and of the road."""
GROUND = 312
"""Row on which the wall stands."""
STAND = (404, 326)
"""Where the boy's feet are."""
FINE = 6

Y, X = np.mgrid[0:HEIGHT, 0:WIDTH]


def poly(points: Points) -> Bits:
    """The pixels of which at least half lie in a polygon."""
    left, top = (max(0, int(min(column)) - 1) for column in zip(*points, strict=True))
    right = min(WIDTH, int(max(x for x, _ in points)) + 2)
    low = min(HEIGHT, int(max(y for _, y in points)) + 2)
    result: Bits = np.zeros((HEIGHT, WIDTH), bool)
    if right > left and low > top:
        large = Image.new("1", ((right - left) * FINE, (low - top) * FINE))
        moved = [((x - left) * FINE, (y - top) * FINE) for x, y in points]
        ImageDraw.Draw(large).polygon(moved, fill=1)
        parts = np.asarray(large, float).reshape(low - top, FINE, right - left, FINE)
        result[top:low, left:right] = parts.mean((1, 3)) > 0.5
    return result


def disc(x: float, y: float, wide: float, high: float) -> Bits:
    result: Bits = np.zeros((HEIGHT, WIDTH), bool)
    rows = slice(max(0, int(y - high) - 1), max(0, int(y + high) + 2))
    columns = slice(max(0, int(x - wide) - 1), max(0, int(x + wide) + 2))
    near = ((X[rows, columns] + 0.5 - x) / wide) ** 2 + ((Y[rows, columns] + 0.5 - y) / high) ** 2
    result[rows, columns] = near <= 1
    return result


def fill(picture: Pixels, where: Bits, name: str) -> Bits:
    picture[where] = INDEX[name]
    return where


def box(left: float, top: float, right: float, low: float) -> Bits:
    result: Bits = (left <= X) & (right > X) & (top <= Y) & (low > Y)
    return result


def wobble(row: float, reach: float, length: float, shift: float) -> NDArray[np.float64]:
    """A row that rises and falls slowly along the picture."""
    result: NDArray[np.float64] = (
        row
        + reach * np.sin((X + shift) / length)
        + reach * 0.5 * np.sin((X + 2 * shift) / length * 2.3 + 1)
    )
    return result


# -- the sky ----------------------------------------------------------------------------------

SKY = (  # from which row on, colour; the bands are cloud edges, never dithered
    (0, "blue0"), (58, "dusk1"), (118, "violet1"), (158, "pink1"), (188, "dusk2"),
    (212, "orange3"), (236, "glow0"),
)  # fmt: skip


def _sky(picture: Pixels) -> None:
    for number, (row, name) in enumerate(SKY):
        fill(picture, wobble(row, 5, 61 + 9 * number, 97 * number) <= Y, name)
    chance = np.random.default_rng(5)
    for _ in range(34):
        x, y = int(chance.integers(0, WIDTH)), int(chance.integers(4, 112))
        picture[y, x] = INDEX["violet3" if y < 60 else "dusk2"]
    for x, y, wide, tone, lit in (
        (96, 128, 74, "violet1", "violet2"), (560, 112, 80, "dusk1", "violet1"),
        (236, 172, 58, "pink1", "dusk2"), (520, 186, 66, "violet1", "pink1"),
        (120, 206, 52, "pink1", "dusk2"), (30, 70, 60, "dusk1", "violet1"),
        (604, 40, 70, "blue0", "dusk1"), (300, 84, 70, "dusk1", "violet1"),
    ):  # fmt: skip
        _cloud(picture, x, y, wide, tone, lit)


def _cloud(picture: Pixels, x: int, y: int, wide: int, tone: str, lit: str) -> None:
    """A long flat cloud, lit from below."""
    for dx, dy, share, high in ((0, 0, 1.0, 3), (-0.3, -3, 0.5, 3), (0.25, -4, 0.55, 3.5)):
        body = disc(x + dx * wide, y + dy, wide * share, high)
        fill(picture, body, tone)
    under = disc(x, y + 1, wide * 0.9, 2.4) & (y < Y)
    fill(picture, under, lit)


# -- the rock ---------------------------------------------------------------------------------

RIDGE = (
    (196, 300), (206, 258), (216, 250), (224, 222), (238, 210), (246, 192), (264, 184),
    (286, 178), (318, 182), (340, 177), (366, 180), (394, 176), (420, 184), (440, 190),
    (462, 188), (474, 202), (500, 210), (516, 226), (540, 232), (552, 250), (570, 262), (590, 300),
)  # fmt: skip


def _rock(picture: Pixels) -> None:
    rock = fill(picture, poly(RIDGE), "violet1")
    lit = rock & ~np.roll(rock, 2, 0)
    fill(picture, lit & (X < 420), "pink1")
    fill(picture, rock & ~np.roll(rock, 1, 0) & (X < 360), "dusk2")
    for points, tone in (  # facets: the left sides still have light, the right ones none
        (((224, 222), (238, 210), (246, 193), (254, 190), (246, 232), (232, 262)), "pink1"),
        (((206, 258), (216, 250), (222, 250), (216, 282), (204, 290)), "pink1"),
        (((396, 177), (406, 180), (412, 210), (400, 236), (392, 206)), "violet0"),
        (((440, 191), (462, 189), (470, 226), (458, 262), (444, 230)), "violet0"),
        (((500, 211), (516, 227), (520, 262), (506, 280), (494, 240)), "violet0"),
        (((552, 251), (570, 263), (580, 296), (556, 292)), "violet0"),
    ):
        fill(picture, rock & poly(points), tone)
    for number, x in enumerate((270, 299, 328, 357, 386)):
        _face(picture, x, 196, number)
    chance = np.random.default_rng(11)
    for _ in range(30):
        x, y = int(chance.integers(214, 560)), int(chance.integers(190, 268))
        if rock[y, x] and not 252 < x < 404:
            long = int(chance.integers(4, 12))
            for step in range(long):
                picture[y + step, x + step // 4] = INDEX["violet0"]


HAIR: tuple[tuple[Points, ...], ...] = (  # in a face 30 wide and 48 high
    (((2, 44), (1, 14), (6, 4), (15, 1), (24, 4), (29, 14), (28, 44), (23, 44), (23, 15), (7, 15),
      (7, 44)),),
    (((4, 22), (0, 16), (3, 12), (2, 6), (8, 7), (9, 1), (14, 5), (18, 0), (21, 5), (27, 5),
      (26, 11), (30, 14), (26, 22), (23, 14), (7, 14)),),
    (((3, 17), (0, 12), (6, 10), (15, 0), (24, 10), (30, 12), (27, 17), (22, 15), (8, 15)),),
    (((3, 27), (0, 18), (4, 16), (1, 9), (6, 10), (6, 2), (12, 6), (15, 0), (18, 6), (24, 2),
      (24, 10), (29, 9), (26, 16), (30, 18), (27, 27), (24, 16), (6, 16)),),
    (((4, 26), (2, 42), (0, 42), (1, 20), (4, 9), (10, 3), (15, 2), (20, 3), (26, 9), (29, 20),
      (30, 42), (28, 42), (26, 26), (23, 14), (15, 9), (7, 14)),),
)  # fmt: skip


def _face(picture: Pixels, left: int, top: int, number: int) -> None:
    """One of five heads cut into the rock, its left half in the last light."""

    def at(points: Points) -> Bits:
        return poly([(left - 12.5 + x * 0.84, top + y * 0.9) for x, y in points])

    fill(picture, at(((3, 4), (27, 4), (29, 52), (1, 52))), "violet0")
    head = at(((6, 13), (6, 30), (9, 39), (15, 45), (21, 39), (24, 30), (24, 13), (15, 8)))
    fill(picture, at(((9, 36), (8, 54), (22, 54), (21, 36))), "violet1")
    fill(picture, head, "violet2")
    fill(picture, head & (left + 3 < X), "violet1")
    fill(picture, head & at(((7, 12), (11, 12), (10, 34), (8, 30))), "pink1")
    for points in HAIR[number]:
        hair = fill(picture, at(points), "violet1")
        fill(picture, hair & (left - 2 > X), "pink1")
        fill(picture, hair & ((X + Y // 3) % 4 == 0), "violet0" if number % 2 else "violet1")
        fill(picture, hair & ~np.roll(hair, -1, 0), "violet0")
        fill(picture, hair & ~np.roll(hair, 1, 0) & (left + 6 > X), "dusk2")
    row = top + 19
    for x in (left - 5, left + 2):
        picture[row, x : x + 4] = INDEX["violet0"]
        picture[row + 2, x + 1 : x + 3] = INDEX["ink0"]
    picture[row + 3 : row + 8, left] = INDEX["violet0"]
    picture[row + 8, left - 1 : left + 2] = INDEX["violet0"]
    picture[row + 12, left - 2 : left + 3] = INDEX["ink1"]


# -- the village ------------------------------------------------------------------------------


def _house(
    picture: Pixels, left: int, right: int, eave: int, low: int, roof: str, windows: int
) -> None:
    """Roof with turned-up ends, wall in shade, some windows lit."""
    middle, rise = (left + right) / 2, (right - left) * 0.28
    fill(picture, box(left + 3, eave - 1, right - 3, low), "ink1")
    shape = poly(
        (
            (left - 4, eave - 2), (left - 1, eave + 2), (right + 1, eave + 2),
            (right + 4, eave - 2), (right - 5, eave - rise * 0.6),
            (middle + (right - left) * 0.22, eave - rise),
            (middle - (right - left) * 0.22, eave - rise), (left + 5, eave - rise * 0.6),
        )
    )  # fmt: skip
    dark, base, lit = {
        "red": ("red0", "pink0", "pink1"),
        "blue": ("blue0", "dusk1", "violet2"),
        "plum": ("violet0", "violet1", "pink1"),
    }[roof]
    fill(picture, shape, base)
    fill(picture, shape & (left + (right - left) * 0.62 < X), dark)
    fill(picture, shape & ~np.roll(shape, 1, 0) & (left + (right - left) * 0.62 > X), lit)
    fill(picture, shape & ~np.roll(shape, -1, 0), "ink0")
    fill(picture, shape & ((X - left) % 5 == 0) & (eave - rise + 2 < Y) & (eave + 1 > Y), dark)
    chance = np.random.default_rng(left * 7 + eave)
    for number in range(windows):
        x = left + 7 + number * 9
        if x + 4 < right - 4 and chance.random() < 0.75:
            y = eave + 5
            fill(picture, box(x, y, x + 4, y + 5), "lit_amber")
            fill(picture, box(x, y, x + 4, y + 1), "lit_core")
            fill(picture, box(x + 2, y, x + 3, y + 5), "orange1")


def _village(picture: Pixels) -> None:
    for left, right, eave, roof, windows in (
        (210, 252, 252, "plum", 3), (244, 292, 246, "blue", 4), (288, 322, 250, "red", 3),
        (316, 346, 242, "plum", 2), (470, 512, 240, "red", 4), (506, 548, 250, "blue", 4),
        (544, 586, 244, "plum", 4), (582, 630, 252, "red", 4), (178, 216, 258, "red", 3),
        (262, 296, 262, "plum", 3), (520, 556, 264, "plum", 3), (484, 514, 262, "blue", 3),
        (222, 250, 266, "blue", 2), (558, 600, 266, "red", 4), (300, 334, 264, "blue", 3),
    ):  # fmt: skip
        _house(picture, left, right, eave, GROUND, roof, windows)
    tower = box(600, 196, 634, 260)  # the round red house, far off
    fill(picture, tower, "pink0")
    fill(picture, tower & (X > 618), "red0")
    for row in (214, 232):
        for x in (605, 613, 621, 628):
            fill(picture, box(x, row, x + 3, row + 5), "lit_amber")
    for row in (206, 226):
        fill(picture, box(596, row, 638, row + 2), "red0")
        fill(picture, box(596, row - 1, 620, row), "pink1")
    fill(picture, poly(((592, 198), (600, 188), (606, 180), (628, 180), (634, 188), (640, 198))),
         "pink0")  # fmt: skip
    for x, y in ((258, 236), (534, 238), (330, 232)):  # crowns between the roofs
        for dx, dy, size in ((-7, 3, 7), (6, 2, 8), (0, -3, 8)):
            fill(picture, disc(x + dx, y + dy, size, size * 0.8), "green0")
            fill(picture, disc(x + dx - 2, y + dy - 2, size * 0.5, size * 0.35), "green1")


# -- the wall and the gate --------------------------------------------------------------------


def _wall(picture: Pixels) -> None:
    top = 274
    wall = fill(picture, box(0, top, WIDTH, GROUND), "violet1")
    fill(picture, wall & (top + 2 > Y), "pink1")
    fill(picture, wall & (Y >= GROUND - 9), "stone0")
    for row, shift in ((GROUND - 9, 0), (GROUND - 5, 6)):
        for x in range(-6, WIDTH, 12):
            fill(picture, box(x + shift, row, x + shift + 11, row + 3), "stone1" if row % 2 else
                 "stone0")  # fmt: skip
    for x in range(4, WIDTH, 34):
        fill(picture, box(x, top + 2, x + 4, GROUND - 9), "violet0")
        fill(picture, box(x, top + 2, x + 1, GROUND - 9), "violet2")
    eave = fill(picture, box(0, top - 6, WIDTH, top), "violet0")
    fill(picture, eave & (X % 4 == 0), "ink1")
    fill(picture, eave & (top - 6 == Y), "pink1")
    fill(picture, eave & (top - 1 == Y), "ink0")
    fill(picture, box(0, GROUND, WIDTH, GROUND + 2), "ink0")


def _gate(picture: Pixels) -> None:
    left, right, top = GATE - 44, GATE + 44, 262
    inside = fill(picture, box(left + 8, top, right - 8, GROUND + 2), "orange0")
    # the street seen through: glow at its end, house fronts on either side
    for wide, low, name in ((30, 40, "orange1"), (21, 34, "orange2"), (13, 28, "orange3"),
                            (7, 22, "blond3")):  # fmt: skip
        fill(picture, inside & disc(GATE, top + 26, wide, low), name)
    for half, far, name in ((36, 6, "dirt1"), (22, 4, "dirt2")):
        way = ((-half, GROUND + 2), (-far, top + 26), (far, top + 26), (half, GROUND + 2))
        fill(picture, inside & poly([(GATE + x, y) for x, y in way]), name)
    for side in (-1, 1):
        front = ((36, top), (36, GROUND - 2), (14, top + 30), (14, top + 8), (20, top + 2))
        fill(picture, inside & poly([(GATE + side * x, y) for x, y in front]), "orange0")
        for x, y, high in ((30, top + 16, 10), (24, top + 17, 7), (18, top + 18, 5)):
            near = GATE + side * x
            fill(picture, inside & box(near - 1, y, near + 2, y + high), "lit_amber")
    # the doors stand open, seen from the edge
    for side in (-1, 1):
        door = [(44, top + 2), (44, GROUND + 4), (66, GROUND + 12), (66, top + 10)]
        leaf = fill(picture, poly([(GATE + side * x, y) for x, y in door]), "jade0")
        for x in (49, 55, 61):
            fill(picture, leaf & (np.abs(X - (GATE + side * x)) < 1), "green0")
        for y in (top + 16, GROUND - 6):
            band = poly([(GATE + side * 44, y), (GATE + side * 44, y + 4),
                         (GATE + side * 66, y + 10), (GATE + side * 66, y + 6)])  # fmt: skip
            fill(picture, leaf & band, "ink1")
        if side < 0:
            fill(picture, leaf & (GATE - 47 < X), "jade1")
        fill(picture, neighbours(leaf) & ~inside & (np.abs(X - GATE) > 43), "ink0")
    # posts and beams
    for x in (left, right - 9):
        post = fill(picture, box(x, top - 8, x + 9, GROUND + 3), "red1")
        fill(picture, post & (x + 3 > X), "red2")
        fill(picture, post & (x + 6 < X), "red0")
        fill(picture, box(x - 2, GROUND - 3, x + 11, GROUND + 4), "stone1")
        fill(picture, box(x - 2, GROUND - 3, x + 11, GROUND - 1), "stone2")
        fill(picture, neighbours(post) & (GROUND - 3 > Y), "ink0")
    beam = fill(picture, box(left - 10, top - 4, right + 10, top + 3), "red1")
    fill(picture, beam & (top - 3 > Y), "red3")
    fill(picture, beam & (top + 1 < Y), "red0")
    fill(picture, neighbours(beam), "ink0")
    # the roof: two tiers of tiles, ends turned up
    for low, wide, rise in ((top - 8, 74, 20), (top - 30, 46, 16)):
        shape = poly(
            (
                (GATE - wide, low - 6), (GATE - wide + 4, low), (GATE - wide + 14, low + 2),
                (GATE + wide - 14, low + 2), (GATE + wide - 4, low), (GATE + wide, low - 6),
                (GATE + wide - 12, low - 7), (GATE + wide - 26, low - rise * 0.75),
                (GATE + wide - 34, low - rise), (GATE - wide + 34, low - rise),
                (GATE - wide + 26, low - rise * 0.75), (GATE - wide + 12, low - 7),
            )
        )  # fmt: skip
        fill(picture, shape, "jade0")
        fill(picture, shape & (GATE - wide * 0.2 > X), "jade1")
        fill(picture, shape & ((X - GATE) % 5 == 0) & (low - rise + 2 < Y), "green0")
        fill(picture, shape & ~np.roll(shape, 1, 0), "jade2")
        fill(picture, shape & ~np.roll(shape, 1, 0) & (X < GATE), "dusk2")
        fill(picture, shape & ~np.roll(shape, -1, 0), "ink0")
        edge = shape & (low - 1 <= Y) & (low + 1 > Y)
        fill(picture, edge, "wood2")
        fill(picture, edge & ((X - GATE) % 5 == 2), "orange3")
        fill(picture, neighbours(shape), "ink0")
    ridge = fill(picture, box(GATE - 15, 213, GATE + 15, 217), "jade1")
    fill(picture, ridge & (Y < 214), "dusk2")
    fill(picture, neighbours(ridge), "ink0")
    fill(picture, box(GATE - 30, 234, GATE + 30, 246) & (picture == INDEX["violet1"]), "red0")
    sign = fill(picture, box(GATE - 12, top - 9, GATE + 12, top + 6), "plaster2")
    fill(picture, sign & (GATE + 6 < X), "plaster1")
    fill(picture, neighbours(sign), "wood0")
    put(picture, grid(MARK, {"K": "wood0", "o": "red1"}), GATE - 6, top - 7)
    for side in (-1, 1):
        _lantern(picture, GATE + side * 32, top + 4)


MARK = """
.......KK...
.....KKooK..
...KKoooK...
..KooKooK...
.KooKooK....
.KoKooK.....
.KKooK......
.KKKK.......
K...........
"""


def _lantern(picture: Pixels, x: int, y: int) -> None:
    """A paper lantern of the gate; its light is drawn by whoever shows the picture."""
    fill(picture, box(x, y, x + 1, y + 3), "ink0")
    body = fill(picture, disc(x + 0.5, y + 8, 4, 5), "lit_red")
    fill(picture, body & disc(x + 0.5, y + 8, 2.6, 4.2), "lit_amber")
    fill(picture, body & disc(x + 0.5, y + 8, 1.4, 3), "lit_core")
    fill(picture, box(x - 1, y + 2, x + 3, y + 4), "wood0")
    fill(picture, box(x - 1, y + 12, x + 3, y + 14), "wood0")


# -- before the gate --------------------------------------------------------------------------


def _ground(picture: Pixels) -> None:
    land = fill(picture, box(0, GROUND + 2, WIDTH, HEIGHT), "green1")
    chance = np.random.default_rng(3)
    fill(picture, land & (wobble(GROUND + 9, 2, 13, 0) > Y), "green0")
    fill(picture, land & (wobble(GROUND + 44, 4, 37, 9) < Y) & (np.abs(X - GATE) > 60), "green0")
    for _ in range(520):
        x, y = int(chance.integers(2, WIDTH - 3)), int(chance.integers(GROUND + 4, HEIGHT - 2))
        tone = INDEX["green2" if abs(x - GATE) < 120 else "green1"]
        if picture[y, x] == INDEX["green0"] and tone == INDEX["green2"]:
            tone = INDEX["green1"]
        picture[y, x] = picture[y - 1, x - 1] = picture[y - 1, x + 1] = tone
        if chance.random() < 0.5:
            picture[y - 2, x + 1] = tone
    half = 37 + (Y - GROUND) * 0.62
    bend = GATE - np.maximum(0, Y - GROUND - 40) * 0.12
    road = land & (np.abs(X - bend) < half + 2 * np.sin(Y / 5.0) + np.sin(Y / 2.3))
    fill(picture, road, "wood2")
    fill(picture, land & (np.abs(X - bend) < half - 5 + 2 * np.sin(Y / 6.0 + 1)), "skin1")
    worn = land & (np.abs(X - bend) < half - 14 + 3 * np.sin(Y / 7.0))
    fill(picture, worn, "skin2")
    for wide, low, name in ((52, 44, "wood3"), (42, 33, "dirt0"), (31, 22, "dirt1"),
                            (22, 11, "dirt2")):  # fmt: skip
        fill(picture, road & disc(GATE, GROUND + 1, wide, low), name)
    for _ in range(90):
        x, y = int(chance.integers(0, WIDTH - 3)), int(chance.integers(GROUND + 8, HEIGHT - 2))
        if road[y, x]:
            picture[y, x : x + 2] = INDEX["wood1" if chance.random() < 0.6 else "wood4"]
    edge = neighbours(road) & land
    for y, x in zip(*np.nonzero(edge), strict=True):
        if chance.random() < 0.55:
            picture[max(0, y - 2) : y + 1, x] = INDEX["green1"]


def _crown(picture: Pixels, clumps: Sequence[tuple[float, float, float]], rim: str) -> None:
    """A crown against the light: dark, leaves along its edge, the uppermost just lit."""
    chance = np.random.default_rng(17)
    whole = np.zeros(picture.shape, bool)
    for x, y, size in clumps:
        whole |= disc(x, y, size, size * 0.8)
        for turn in np.linspace(0, 2 * np.pi, int(size * 1.6)):
            far = size * (0.94 + chance.random() * 0.14)
            u, v = x + np.cos(turn) * far, y + np.sin(turn) * far * 0.8
            whole |= disc(u, v, 1.5 + chance.random() * 2.5, 1.2 + chance.random() * 1.6)
    fill(picture, whole, "ink0")
    for x, y, size in clumps:
        for _ in range(int(size * 2.4)):
            turn, far = (0.9 + chance.random() * 1.5) * np.pi, 0.45 + chance.random() * 0.5
            u, v = x + np.cos(turn) * far * size, y + np.sin(turn) * far * size * 0.8
            leaf = disc(u, v, 2.6, 1.3) | disc(u + 2, v + 1, 1.6, 1.1)
            fill(picture, leaf & whole, "ink1")
    edge = whole & ~np.roll(whole, 1, 0) & (np.roll(whole, -2, 0))
    fill(picture, edge & ((X * 7 + Y * 3) % 11 < 6), rim)


def _frame(picture: Pixels) -> None:
    """The dark trees on either side, near to whoever looks."""
    bark = poly(((66, 480), (78, 330), (70, 250), (92, 250), (104, 330), (120, 480)))
    fill(picture, bark, "ink0")
    _crown(
        picture,
        ((16, 250, 44), (62, 226, 38), (112, 236, 40), (150, 262, 32), (28, 300, 50),
         (88, 286, 52), (140, 304, 44), (184, 292, 26), (20, 360, 58), (96, 350, 56),
         (158, 350, 44), (196, 336, 24), (40, 430, 70), (130, 416, 60), (186, 392, 32),
         (206, 440, 40)),
        "pink0",
    )  # fmt: skip
    _crown(
        picture,
        ((628, 300, 34), (600, 322, 26), (632, 350, 40), (596, 366, 30), (628, 410, 50),
         (588, 420, 36), (620, 462, 46), (566, 398, 18)),
        "pink0",
    )  # fmt: skip
    chance = np.random.default_rng(23)
    for x in range(0, WIDTH, 3):  # grass at the lowest edge
        high = 10 + 7 * np.sin(x / 31) + chance.integers(0, 7)
        lean = int(chance.integers(-2, 3))
        blade = poly(((x - 2, HEIGHT), (x + lean, HEIGHT - float(high)), (x + 3, HEIGHT)))
        fill(picture, blade, "ink0")


def draw() -> Pixels:
    """640 x 480 px."""
    picture = blank(WIDTH, HEIGHT)
    _sky(picture)
    _rock(picture)
    _village(picture)
    _wall(picture)
    _ground(picture)
    _gate(picture)
    _frame(picture)
    return picture


def build(assets: Path) -> None:
    """Writes `interface/evening.png`."""
    save(draw(), assets / "interface" / "evening.png")

"""The rock north of the village: a cliff that repeats every 16 tiles, and five carved faces."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, put
from atelier.place.tileset import TILE, Tile, write_sheet

COLUMNS, ROWS = 16, 10
"""The cliff's size in tiles; its ids are row by row. The faces begin at id 160, 23x9 tiles."""
FACE_COLUMNS, FACE_ROWS = 23, 9
ROCK = ("wood2", "plaster0", "dirt0", "plaster1", "plaster2")

Points = Sequence[tuple[float, float]]


def _facets(width: int, height: int, seed: int, cell: int) -> Pixels:
    """Upright facets: each takes one tone by its slant; cracks between them; x repeats."""
    chance = np.random.default_rng(seed)
    points = []
    for y in range(-cell, height + 2 * cell, int(cell * 1.7)):
        for x in range(0, width, cell):
            points.append((x + chance.random() * cell, y + chance.random() * cell * 1.7))
    xs = np.array([point[0] for point in points])
    ys = np.array([point[1] for point in points])
    rows, columns = np.mgrid[0:height, 0:width]
    dx = np.abs(columns - xs[:, None, None])
    dx = np.minimum(dx, width - dx)
    order = np.argsort(np.hypot(dx, (rows - ys[:, None, None]) * 0.42), axis=0)[:2]
    nearest = order[0]
    slant = columns - xs[nearest]
    slant = np.where(slant > width / 2, slant - width, np.where(slant < -width / 2, slant + width,
                                                                slant))  # fmt: skip
    tone = np.where(slant < -cell * 0.18, 3, np.where(slant < cell * 0.22, 2, 1))
    down = rows - ys[nearest]
    tone = np.where((down < -cell * 0.55) & (tone < 3), tone + 1, tone)
    tone = np.where((down > cell * 0.6) & (tone > 1), tone - 1, tone)
    picture = np.array([INDEX[name] for name in ROCK], np.uint8)[tone]
    right = np.roll(nearest, -1, 1) != nearest
    below = np.vstack([nearest[1:] != nearest[:-1], np.zeros((1, width), bool)])
    # a facet ends in shade; only every third border is a crack
    edge = (right | below) & (nearest % 2 == 0)
    picture[edge] = INDEX["plaster0"]
    crack = right & (np.roll(nearest, -1, 1) % 3 == 0)
    picture[crack] = INDEX["wood2"]
    picture[crack & np.roll(crack, 1, 0) & np.roll(crack, -1, 0) & (nearest % 2 == 1)] = INDEX[
        "wood1"
    ]
    lit = np.roll(right, 1, 1) & ~right & (tone >= 2)
    picture[lit & (nearest % 2 == 0)] = INDEX["plaster2"]
    return picture


def cliff() -> Pixels:
    """256x160 px; grass hangs over the top, rubble and shadow lie at the foot."""
    width, height = COLUMNS * TILE, ROWS * TILE
    picture = _facets(width, height, 4, 17)
    chance = np.random.default_rng(9)
    for x in range(0, width, 2):
        drop = int(4 + 3 * np.sin(x / width * 4 * np.pi) + chance.integers(0, 4))
        picture[:drop, x : x + 2] = INDEX["green3"]
        picture[: max(0, drop - 3), x : x + 2] = INDEX["grass1"]
        picture[drop : drop + 2, x : x + 2] = INDEX["green1"]
    for _ in range(26):  # bushes in the cracks
        x, y = int(chance.integers(0, width - 8)), int(chance.integers(18, height - 26))
        for dy, (left, wide) in enumerate(((2, 4), (1, 6), (0, 8), (1, 6))):
            picture[y + dy, x + left : x + left + wide] = INDEX[
                ("green4", "green3", "green2", "green1")[dy]
            ]
    for x in range(width):  # the foot: shade, then stones
        lift = int(3 * np.sin(x / 9) + 2 * np.sin(x / 23))
        foot = height - 12 + lift
        picture[foot - 6 : foot, x] = np.where(
            picture[foot - 6 : foot, x] == INDEX["wood2"], INDEX["wood1"], INDEX["plaster0"]
        )
        picture[foot:, x] = 0
    for _ in range(30):
        x, y = int(chance.integers(0, width - 10)), height - int(chance.integers(10, 17))
        size = int(chance.integers(4, 9))
        for dy in range(size // 2 + 1):
            row = y + dy
            if row < height:
                inset = (1, 0, 0, 0, 1)[dy] if dy < 5 else 0
                tone = ("plaster2", "plaster1", "dirt0", "plaster0", "wood2")[min(4, dy)]
                picture[row, x + inset : x + size - inset] = INDEX[tone]
    return picture


class _Carving:
    """Polygons drawn four times too large and thresholded."""

    def __init__(self, width: int, height: int) -> None:
        self.picture = blank(width, height)

    def mask(self, points: Points) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
        height, width = self.picture.shape
        large = Image.new("L", (width * 4, height * 4), 0)
        ImageDraw.Draw(large).polygon([(x * 4, y * 4) for x, y in points], fill=255)
        share = np.asarray(large, float).reshape(height, 4, width, 4).mean((1, 3))
        result: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] = share > 127
        return result

    def fill(self, points: Points, colour: str) -> None:
        self.picture[self.mask(points)] = INDEX[colour]

    def both(self, points: Points, colour: str, middle: float) -> None:
        """The shape and its mirror about the column `middle`."""
        self.fill(points, colour)
        self.fill([(2 * middle - x, y) for x, y in points], colour)


def _face(number: int) -> Pixels:
    """One carved head, 72x132 px, each with its own hair, brow and mouth."""
    carving = _Carving(72, 132)
    middle = 36.0
    hair: tuple[Points, ...] = (
        ((6, 118), (4, 40), (14, 14), (36, 5), (58, 14), (68, 40), (66, 118), (56, 118), (56, 44),
         (16, 44), (16, 118)),
        ((8, 60), (2, 46), (8, 34), (6, 20), (18, 20), (22, 6), (32, 14), (42, 3), (50, 15),
         (62, 14), (62, 28), (70, 38), (64, 60), (56, 40), (16, 40)),
        ((4, 52), (2, 34), (14, 30), (36, 4), (58, 30), (70, 34), (68, 52), (54, 46), (18, 46)),
        ((6, 74), (0, 50), (8, 46), (2, 26), (14, 28), (14, 8), (28, 18), (36, 2), (44, 18),
         (58, 8), (58, 28), (70, 26), (64, 46), (72, 50), (66, 74), (58, 44), (14, 44)),
        ((10, 70), (4, 110), (0, 112), (2, 60), (8, 28), (24, 10), (36, 7), (48, 10), (64, 28),
         (70, 60), (72, 112), (68, 110), (62, 70), (56, 38), (38, 26), (34, 26), (16, 38)),
    )  # fmt: skip
    head: Points = ((14, 40), (14, 76), (18, 96), (28, 110), (36, 113), (44, 110), (54, 96),
                    (58, 76), (58, 40), (48, 28), (24, 28))  # fmt: skip
    neck: Points = ((24, 100), (22, 132), (50, 132), (48, 100))
    carving.fill(neck, "plaster0")
    carving.fill([(44, 100), (48, 100), (50, 132), (40, 132)], "wood2")
    carving.fill(head, "plaster1")
    carving.fill([(48, 30), (58, 42), (58, 78), (53, 97), (44, 110), (36, 113), (45, 96), (50, 74)],
                 "dirt0")  # fmt: skip
    carving.fill([(54, 44), (58, 44), (58, 78), (53, 97), (46, 108), (51, 90), (54, 70)],
                 "plaster0")  # fmt: skip
    carving.fill([(17, 44), (34, 40), (34, 47), (19, 51)], "plaster2")
    carving.fill([(16, 74), (28, 77), (26, 88), (20, 90)], "plaster2")
    carving.fill([(22, 92), (27, 92), (30, 106), (25, 102)], "dirt0")  # hollow cheek
    carving.fill([(44, 88), (50, 84), (47, 100), (42, 104)], "plaster0")
    carving.fill([(31, 107), (41, 107), (38, 112), (34, 112)], "plaster2")  # chin
    carving.fill([(24, 111), (36, 115), (48, 110), (50, 118), (22, 118)], "wood2")
    carving.fill(hair[number], "dirt0")
    locks = carving.mask(hair[number])
    columns = np.arange(72)[None] + np.zeros((132, 1), int)
    down = np.arange(132)[:, None] + np.zeros((1, 72), int)
    wave = (columns + (2.4 * np.sin(down / 9.0 + columns / 15.0)).astype(int)) % 9
    carving.picture[locks & (wave < 2)] = INDEX["plaster0"]
    carving.picture[locks & (wave == 3) & (down % 37 < 24) & (columns < 50)] = INDEX["plaster1"]
    carving.picture[locks & (columns > 56)] = np.where(
        wave[locks & (columns > 56)] < 4, INDEX["wood2"], INDEX["plaster0"]
    )
    top = [(x, y + (5 if y < 60 else 0)) for x, y in hair[number]]
    carving.picture[locks & ~carving.mask(top)] = INDEX["plaster2"]
    fringe = locks & ~np.roll(locks, -1, 0)
    carving.picture[fringe] = INDEX["wood1"]
    carving.picture[np.roll(fringe, 1, 0) & ~locks] = INDEX["wood2"]
    carving.picture[np.roll(fringe, 2, 0) & ~locks] = INDEX["plaster0"]
    # eye sockets, lids, pupils carved as a notch
    stern = (2, 4, -1, 2, 0)[number]
    carving.both([(16, 63), (32, 63), (33, 78), (26, 80), (18, 76)], "plaster0", middle)
    carving.both([(17, 60 - stern), (32, 61 + stern / 2), (32, 66 + stern / 2), (17, 65 - stern)],
                 "plaster2", middle)  # fmt: skip
    carving.both([(18, 65 - stern / 2), (32, 66 + stern / 2), (32, 69), (19, 69)], "wood1", middle)
    carving.both([(20, 70), (31, 69), (31, 75), (22, 76)], "plaster2", middle)
    carving.both([(25, 69), (29, 69), (28, 74), (26, 74)], "dirt0", middle)
    carving.both([(20, 76), (31, 75), (31, 77), (22, 78)], "wood2", middle)
    carving.fill([(40, 60 - stern), (55, 60 - stern), (55, 63 - stern), (40, 63)], "dirt0")
    # nose with its shadow to the right
    carving.fill([(33, 64), (37, 64), (38, 86), (30, 86)], "plaster2")
    carving.fill([(37, 66), (42, 88), (31, 88), (31, 86), (38, 86)], "plaster0")
    carving.fill([(30, 87), (42, 87), (41, 89), (31, 89)], "wood2")
    wide = (8, 9, 7, 10, 7)[number]
    bend = (0, -1, 1, 2, 1)[number]
    carving.fill(
        [
            (36 - wide, 97 - bend),
            (36, 98 + bend),
            (36 + wide, 97 - bend),
            (36 + wide, 99 - bend),
            (36, 101 + bend),
            (36 - wide, 99 - bend),
        ],
        "wood1",
    )
    carving.fill([(31, 101), (40, 101), (39, 103), (32, 103)], "plaster2")
    carving.fill([(30, 104), (42, 104), (40, 106), (32, 106)], "plaster0")
    if number == 0:  # a band across the brow
        carving.fill([(14, 46), (58, 46), (58, 55), (14, 55)], "plaster0")
        carving.fill([(24, 47), (48, 47), (48, 54), (24, 54)], "plaster2")
    if number == 1:  # plates along the cheeks
        carving.both([(11, 50), (17, 50), (20, 92), (14, 86)], "plaster2", middle)
        carving.both([(16, 50), (18, 50), (21, 92), (19, 92)], "wood2", middle)
    if number == 2:  # a wide hat and a small beard
        carving.fill([(0, 44), (36, 8), (72, 44), (64, 50), (8, 50)], "plaster1")
        carving.fill([(36, 8), (72, 44), (64, 50), (44, 50)], "dirt0")
        carving.fill([(8, 50), (64, 50), (60, 54), (12, 54)], "wood2")
        carving.fill([(30, 104), (42, 104), (36, 122)], "plaster2")
        carving.fill([(38, 104), (42, 104), (36, 122)], "plaster0")
    if number == 4:  # a small mark on the brow
        carving.fill([(36, 44), (40, 50), (36, 56), (32, 50)], "wood2")
    return carving.picture


def _carved(picture: Pixels, rock: NDArray[np.bool_], top: int) -> Pixels:
    """Five heads from row `top` of a picture on; their shadows fall where there is `rock`."""
    for number in range(5):
        x = 4 + number * 72
        face = _face(number)
        solid = face != 0
        height, width = solid.shape
        area = picture[top : top + height, x : x + width]
        for reach, tone in ((6, "plaster0"), (3, "wood2"), (1, "wood1")):  # its shadow on the rock
            cast = np.zeros_like(solid)
            cast[2:, reach:] = solid[:-2, :-reach]
            cast &= rock[top : top + height, x : x + width]
            area[(cast & ~solid)[: area.shape[0], : area.shape[1]]] = INDEX[tone]
        put(picture, face, x, top)
    return picture


def faces() -> Pixels:
    """Five heads on a rough rock, 368x144 px."""
    width, height = FACE_COLUMNS * TILE, FACE_ROWS * TILE
    picture = put(blank(width, height), np.tile(_facets(256, height, 4, 17), (1, 2))[:, :width])
    return _carved(picture, np.ones(picture.shape, bool), 8)


# ---------------------------------------------------------------- the sky above

SKY = ("blue4", "violet3", "pink3", "skin5", "glow0")
"""From above: an evening's sky, and in the palettes of the other moods a morning's, a dusk's."""
SKY_LINES = (12, 19, 26, 33)
"""Rows at which one band of it goes over into the next."""
SKY_ROWS = 56
"""No part of the ridge is lower than this."""
WEST_OF_FACES = 128
"""The cliff's column that the faces begin with."""


def _ridge() -> NDArray[np.int64]:
    """The row at which the cliff ends against the sky, for each of its columns; it repeats."""
    turn = np.arange(COLUMNS * TILE) / (COLUMNS * TILE) * 2 * np.pi
    line = 38 - 5 * np.cos(turn) + 3 * np.sin(3 * turn + 1) + 1.6 * np.sin(7 * turn)
    result: NDArray[np.int64] = line.reshape(-1, 4).mean(1).repeat(4).round().astype(np.int64)
    return result


def _sky() -> Pixels:
    """256 px wide, in flat bands, which drift into each other as long thin clouds; it repeats."""
    chance = np.random.default_rng(31)
    width = COLUMNS * TILE
    picture = blank(width, SKY_ROWS)
    for row in range(SKY_ROWS):
        picture[row] = INDEX[SKY[sum(row >= line for line in SKY_LINES)]]
    for number, line in enumerate(SKY_LINES):
        for _ in range(9):
            x, run = int(chance.integers(width)), int(chance.integers(14, 46))
            up = bool(chance.random() < 0.5)
            colour = INDEX[SKY[number + 1 if up else number]]
            row = line - 1 if up else line
            for k in range(run):
                picture[row, (x + k) % width] = colour
                if 5 < k < run - 8:
                    picture[row - 1 if up else row + 1, (x + k) % width] = colour
    for row, glow in ((26, "lit_red"), (30, "lit_red"), (34, "lit_amber"), (37, "lit_red"),
                        (39, "lit_amber"), (42, "lit_amber"), (44, "lit_amber")):  # fmt: skip
        for _ in range(2 + (row - 24) // 3):  # the afterglow: no dusk puts it out
            x, run = int(chance.integers(width)), int(chance.integers(10, 20 + row))
            for k in range(run):
                picture[row, (x + k) % width] = INDEX[glow]
                if row > 32 and 6 < k < run - 4:
                    picture[row + 1, (x + k) % width] = INDEX[glow]
    for x, row, run in ((40, 16, 44), (64, 14, 18), (180, 22, 52), (204, 20, 20), (120, 9, 30)):
        picture[row, x : x + run] = INDEX["plaster3"]
        picture[row + 1, x + 6 : x + run + 9] = INDEX["plaster2"]
    return picture


def _fir(picture: Pixels, x: int, foot: int, tall: int) -> None:
    """A fir on the ridge, dark against the sky, lit from the left."""
    width = picture.shape[1]
    for row in range(tall):
        reach = 1 + row * 5 // tall - row % 3 // 2
        for k in range(-reach, reach + 1):
            tone = "green2" if k < -reach + 2 else "green1" if k < 1 else "green0"
            picture[foot - tall + row, (x + k) % width] = INDEX[tone]


def skyward(picture: Pixels, left: int) -> tuple[Pixels, NDArray[np.bool_]]:
    """A rock as it ends against the sky, and where it still is rock.

    `left`: the column of the cliff that its first one is.
    """
    height, width = picture.shape
    period = COLUMNS * TILE
    columns = (np.arange(width) + left) % period
    ridge, sky = _ridge(), _sky()
    firs = blank(period, SKY_ROWS)
    for x, tall in ((14, 15), (22, 11), (58, 13), (96, 17), (103, 12), (150, 12), (214, 16),
                    (222, 12), (233, 14)):  # fmt: skip
        _fir(firs, x, int(ridge[x]) + 3, tall)
    result = picture.copy()
    rows = np.arange(height)[:, None]
    open_air = rows < ridge[columns][None]
    deep = sky[:, columns]
    trees = firs[:, columns]
    upper = result[:SKY_ROWS]
    upper[open_air[:SKY_ROWS]] = deep[open_air[:SKY_ROWS]]
    upper[trees != 0] = trees[trees != 0]
    chance = np.random.default_rng(12)
    for x in range(0, period, 2):  # grass hangs over the edge
        drop = 4 + int(chance.integers(0, 4))
        for column in np.flatnonzero((columns == x) | (columns == x + 1)):
            top = int(ridge[x])
            result[top : top + drop, column] = INDEX["green3"]
            result[top : top + max(1, drop - 4), column] = INDEX["green4"]
            result[top + drop : top + drop + 2, column] = INDEX["green1"]
    return result, ~open_air


def under_the_sky() -> tuple[Pixels, Pixels]:
    """The cliff, and the part of it with the faces, whose crowns stand out against the sky."""
    plain = cliff()
    plain[:SKY_ROWS] = _facets(COLUMNS * TILE, ROWS * TILE, 4, 17)[:SKY_ROWS]
    rock = np.roll(np.tile(plain[: FACE_ROWS * TILE], (1, 2)), -WEST_OF_FACES, 1)
    rock = rock[:, : FACE_COLUMNS * TILE]
    return skyward(plain, 0)[0], _carved(*skyward(rock, WEST_OF_FACES), 12)


def tiles() -> list[Tile]:
    """The cliff, then the faces, row by row."""
    made = []
    plain, carved = under_the_sky()
    for picture, columns, rows in ((plain, COLUMNS, ROWS), (carved, FACE_COLUMNS, FACE_ROWS)):
        for row in range(rows):
            for column in range(columns):
                cut = picture[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE]
                made.append(Tile(cut.copy()))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the sheet `rock` and its tileset."""
    write_sheet("rock", tiles(), 16, assets, maps)

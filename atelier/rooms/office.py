"""The Hokage's office: a desk full of papers, a lamp, a round window on the rock."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, put
from atelier.place.kit import dot, glyph, post, rect
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import (
    Plan,
    books,
    box,
    cut_wall,
    fill,
    framed,
    on_canvas,
    oval,
    papers,
    planks,
    polygon,
    roof_round,
    state,
    thing,
    write_plan,
)

COLUMNS, ROWS = 30, 17
LEFT, TOP, WIDTH, WALL, DEPTH = 48, 12, 384, 76, 164
FLOOR = TOP + WALL
MIDDLE = 240


def _head(picture: Pixels, x: float, top: float, hair: str) -> None:
    """One of the stone faces, 30 px wide: big planes, lit from the left."""

    def plane(tone: str, *points: tuple[float, float]) -> None:
        fill(picture, polygon(picture, [(x + dx, top + dy) for dx, dy in points]), tone)

    plane("wood3", (-10, 24), (10, 24), (14, 44), (-14, 44))  # neck and shoulders in the rock
    plane("dirt0", (-10, 24), (-3, 24), (-6, 44), (-14, 44))
    if hair == "spikes":
        plane("wood3", (-14, 24), (-17, 12), (-14, 14), (-13, 2), (-8, 5), (-4, -3), (0, 3),
              (6, -3), (9, 4), (14, 1), (14, 13), (17, 12), (14, 24))  # fmt: skip
        plane(
            "dirt0", (-13, 22), (-16, 13), (-12, 13), (-12, 4), (-7, 7), (-4, 0), (0, 8), (-6, 20)
        )
    elif hair == "hat":
        plane("wood3", (-16, 11), (0, -4), (16, 11), (13, 13), (-13, 13))
        plane("dirt1", (-16, 11), (0, -4), (1, 12), (-13, 13))
    elif hair == "mane":
        plane("wood3", (-15, 38), (-14, 6), (-7, -1), (7, -1), (14, 6), (15, 38))
        plane("dirt0", (-15, 38), (-14, 6), (-7, -1), (-3, 0), (-9, 36))
    else:
        plane("wood3", (-13, 18), (-13, 5), (-6, -1), (6, -1), (13, 5), (13, 18))
        plane("dirt0", (-13, 18), (-13, 5), (-6, -1), (0, 0), (-6, 16))
    plane("dirt1", (-11, 9), (11, 9), (11, 21), (6, 31), (-6, 31), (-11, 21))
    plane("dirt0", (2, 9), (11, 9), (11, 21), (6, 31), (2, 31))
    plane("wood3", (8, 9), (11, 9), (11, 21), (6, 31), (7, 22))
    plane("dirt2", (-10, 9), (0, 9), (-1, 13), (-9, 12.5))  # what the low sun reaches
    plane("dirt2", (-10, 17.5), (-4, 18), (-5, 25), (-8, 23))
    plane("wood3", (-10, 12.6), (-2, 13.4), (-2, 15.2), (-10, 14.2))  # brows
    plane("wood3", (10, 12.6), (3, 13.4), (3, 15.2), (10, 14.2))
    for left in (-8, 4):  # eyes that look out over the village
        rect(picture, round(x) + left, round(top) + 16, 4, 1, "wood2")
        rect(picture, round(x) + left + 1, round(top) + 17, 3, 1, "plaster1")
    plane("dirt2", (-1, 12), (1, 12), (2, 22), (-3, 22))
    plane("wood3", (1, 12), (4, 22.5), (2, 23.5), (1.4, 22))
    rect(picture, round(x) - 2, round(top) + 22, 5, 1, "wood3")
    rect(picture, round(x) - 4, round(top) + 26, 8, 1, "wood2")
    rect(picture, round(x) - 3, round(top) + 27, 5, 1, "dirt2")
    plane("wood3", (-5, 30), (6, 30), (4, 33), (-4, 33))


def outlook(width: int, height: int) -> Pixels:
    """The rock with the faces, all evening on it, and roofs below; 176x80."""
    picture = blank(width, height)
    for row in range(height):
        tone = ("violet2", "violet2", "dusk2", "dusk2", "orange3", "blond3")[min(5, row // 5)]
        rect(picture, 0, row, width, 1, tone)
    for x, y, wide in ((6, 12, 26), (60, 9, 18), (96, 14, 26), (132, 10, 30)):
        rect(picture, x, y, wide, 1, "pink3")
        rect(picture, x + 4, y + 1, wide - 10, 1, "pink2")
    top = [23 + round(2 * np.sin(x / 9) + 1.5 * np.sin(x / 4 + 1)) for x in range(width)]
    for x in range(width):  # the rock, in a few big facets
        facet = (x + 5 * ((x // 11) % 2)) // 11 % 4
        tone = ("dirt0", "wood3", "dirt0", "plaster0")[facet]
        rect(picture, x, top[x], 1, 50, tone)
    woods = np.random.default_rng(7)
    for n in range(46):  # woods on top of it, crown beside crown
        cx, size = n * 4 + float(woods.uniform(-2, 2)), float(woods.uniform(2.6, 4.6))
        cy = top[min(width - 1, max(0, round(cx)))] - 1.0
        picture[oval(picture, cx, cy, size, size * 0.85)] = INDEX["green1"]
        picture[oval(picture, cx - 0.7, cy - 0.8, size * 0.75, size * 0.6)] = INDEX["green2"]
        picture[oval(picture, cx - 1.2, cy - 1.4, size * 0.4, size * 0.3)] = INDEX["green3"]
    for x, y, long in ((38, 34, 14), (71, 30, 12), (105, 33, 16), (138, 30, 14)):
        rect(picture, x, y, 1, long, "wood2")
        rect(picture, x + 1, y + 4, 1, long - 6, "dirt1")
    for x, hair in ((22, "hat"), (55, "short"), (121, "mane"), (154, "short"), (88, "spikes")):
        _head(picture, x, 26 if hair != "spikes" else 21, hair)
    chance = np.random.default_rng(4)
    for row in range(4):
        y = 57 + row * 6
        x = -int(chance.integers(0, 6))
        while x < width:
            ramp = ("red", "blue", "jade", "violet")[int(chance.integers(4))]
            size = 12 + row * 2
            rect(picture, x, y, size, 4, f"{ramp}1")
            rect(picture, x + 1, y, size - 3, 2, f"{ramp}2")
            rect(picture, x + 1, y + 4, size - 2, 4, "skin1")
            rect(picture, x + 3 + row, y + 5, 2, 2, "lit_amber")
            x += size + int(chance.integers(0, 3))
    return picture


LAMP = grid(
    """
....KKKKKKKK....
..KKgGGGgggjKK..
.KgGGGGggggggjK.
KgGGGGgggggggjjK
KgGGGggggggggjjK
KKKKKKKKKKKKKKKK
.YYYYYYYYYYYYYY.
..lYYYYYYYYYYl..
....lllYYlll....
.......yy.......
.......yo.......
.......yo.......
.......yo.......
......Yyyo......
....KyyyyooK....
....KKKKKKKK....
""",
    {
        "K": "green0",
        "g": "jade1",
        "G": "jade2",
        "j": "jade0",
        "Y": "lit_core",
        "l": "lit_amber",
        "y": "blond2",
        "o": "blond1",
    },
)


def desk() -> Pixels:
    """Her desk from the front, 152x64: heaps left and right, the lamp, a clear place between."""
    picture = blank(152, 64)
    box(picture, 0, 20, 152, 24, 20, grain=False)
    rect(picture, 1, 20, 150, 1, "wood5")
    rect(picture, 1, 42, 150, 2, "wood3")
    for side in (6, 102):  # panels of the front
        rect(picture, side, 47, 44, 14, "wood1")
        rect(picture, side + 1, 48, 43, 13, "wood2")
        rect(picture, side + 1, 48, 43, 1, "wood3")
        rect(picture, side + 19, 53, 6, 2, "blond2")
        rect(picture, side + 19, 55, 6, 1, "blond1")
    rect(picture, 54, 47, 44, 14, "wood1")
    rect(picture, 55, 48, 42, 13, "wood2")  # carved, and quiet: he will stand before it
    for x, y, wide in ((60, 54, 10), (82, 54, 10), (72, 51, 8), (72, 57, 8)):
        rect(picture, x, y, wide, 1, "wood1")
        rect(picture, x, y + 1, wide, 1, "wood3")
    # what the lamp reaches: rings on the wood, the near one bright
    board = np.zeros(picture.shape, bool)
    board[21:42, 1:151] = True
    for cx, rx, ry, tone in ((102, 60, 16, "wood5"), (107, 27, 9, "skin5")):
        picture[oval(picture, cx, 33, rx, ry) & board] = INDEX[tone]
    # heaps
    papers(picture, 6, 35, 9, 3, 15)
    papers(picture, 23, 37, 4, 8, 13)
    papers(picture, 131, 34, 11, 5, 15)
    papers(picture, 117, 39, 3, 9, 12)
    # the primer with its pink marker
    rect(picture, 40, 28, 17, 12, "wood0")
    rect(picture, 41, 28, 15, 11, "jade1")
    rect(picture, 41, 28, 15, 1, "jade2")
    rect(picture, 41, 38, 15, 1, "plaster2")
    rect(picture, 46, 31, 5, 5, "plaster3")
    rect(picture, 48, 32, 1, 3, "red2")
    rect(picture, 47, 33, 3, 1, "red2")
    rect(picture, 52, 39, 2, 5, "pink2")
    rect(picture, 52, 39, 1, 5, "pink3")
    # the mission slip, signed
    rect(picture, 101, 36, 14, 7, "wood3")
    rect(picture, 100, 34, 14, 8, "glow0")
    for y in (36, 38):
        rect(picture, 102, y, 8 - y % 3, 1, "wood2")
    rect(picture, 109, 38, 3, 3, "red2")
    # ink, brush, cup
    put(
        picture,
        grid(".kk.\nkBBk\nkbbk\nknnk", {"k": "ink0", "B": "blue3", "b": "blue1", "n": "blue0"}),
        61,
        24,
    )
    for k in range(8):
        dot(picture, 66 + k, 28 - k // 2, "wood2")
    put(
        picture,
        grid("pppp\nPWWp\nPWWp\n.PP.", {"p": "plaster1", "P": "jade2", "W": "jade3"}),
        36,
        23,
    )
    put(picture, LAMP, 100, 15)
    return inked(picture)


PLATE = grid(
    """
........KKKKKKKKKKKKKKKKK........
..bbb.bKsSSSSSSSsssssssddKb.bbb..
.bBBbbBKSwwSSsggggssssdddKBbbBBb.
bBBbbbBKSwSSsgssssgsssdddKBbnbbBb
.bbnnbbKSSSssgsggsgssddddKbb.nnb.
...nn.bKsSssssgsssgsdddddKb...n..
......bKsssssssgggsddddddKb......
.......KKKKKKKKKKKKKKKKKKK.......
........nnnnnnnnnnnnnnnnn........
""",
    {
        "b": "blue2",
        "B": "blue3",
        "n": "blue0",
        "K": "stone0",
        "s": "stone3",
        "S": "stone4",
        "w": "white0",
        "d": "stone2",
        "g": "stone1",
    },
)


def headband(lies: bool) -> Pixels:
    """On the desk's free place; the picture reaches to the floor so that it sorts before it."""
    picture = blank(36, 40)
    if lies:
        put(picture, PLATE, 1, 8)
    return picture


ARM = grid(
    """
.kggk...............
kgGGGk..............
kgGGGGkk............
.kgGGGGGkk..........
..kggGGGGGkk........
...kkggGGGGGkk......
.....kkggGGGGGk.....
.......kkggGGsSkk...
.........kkgtSSSSkk.
.........kskSSSssssk
........kssSSsssksSk
.........kkktsssskk.
...........kstkssk..
............kSkSk...
.............k.k....
""",
    {
        "k": "ink1",
        "g": "green1",
        "G": "green2",
        "s": "skin3",
        "S": "skin4",
        "t": "skin2",
    },
)


def beside() -> Pixels:
    """The plate, and her arm over the desk's edge, the hand open a hand's breadth from it."""
    picture = blank(44, 48)
    put(picture, PLATE, 1, 16)
    for x, y, wide, tone in (  # the plate has the lamp in it
        (10, 18, 4, "lit_white"),
        (10, 19, 2, "lit_white"),
        (19, 17, 7, "lit_core"),
        (21, 18, 5, "lit_white"),
        (24, 19, 2, "lit_core"),
        (25, 16, 1, "lit_white"),
        (25, 15, 1, "lit_core"),
        (25, 14, 1, "lit_core"),
        (27, 17, 3, "lit_core"),
    ):
        rect(picture, x, y, wide, 1, tone)
    put(picture, ARM, 19, 0)
    return picture


def chair() -> Pixels:
    """Her high chair from the front, 34x44."""
    picture = blank(32, 44)
    rect(picture, 2, 2, 28, 34, "red0")
    rect(picture, 3, 1, 26, 2, "wood3")
    rect(picture, 4, 4, 24, 30, "red1")
    rect(picture, 4, 4, 24, 2, "red2")
    rect(picture, 6, 8, 20, 22, "red2")
    rect(picture, 6, 8, 20, 1, "red3")
    for x, y in ((10, 14), (20, 14), (15, 20), (10, 26), (20, 26)):
        rect(picture, x, y, 2, 2, "red1")
    rect(picture, 0, 24, 4, 12, "wood2")
    rect(picture, 28, 24, 4, 12, "wood2")
    rect(picture, 0, 24, 4, 1, "wood4")
    rect(picture, 28, 24, 4, 1, "wood4")
    rect(picture, 2, 36, 28, 6, "wood1")
    return inked(picture)


def coat() -> Pixels:
    """A stand with the green coat, 26x50."""
    picture = blank(26, 50)
    rect(picture, 12, 1, 3, 45, "wood2")
    rect(picture, 12, 1, 1, 45, "wood4")
    rect(picture, 7, 45, 13, 3, "wood1")
    rect(picture, 5, 47, 17, 2, "wood1")
    for x in (4, 21):
        rect(picture, x, 4, 2, 3, "wood3")
    rect(picture, 4, 6, 19, 2, "wood2")
    for row in range(32):
        half = min(4 + row * 2, 9) if row < 4 else 8 + row // 12
        left = 13 - half
        rect(picture, left, 8 + row, half * 2, 1, "green2")
        rect(picture, left, 8 + row, 2, 1, "green3")
        rect(picture, left + half + 3, 8 + row, half - 3, 1, "green1")
        if row > 2:
            rect(picture, 12, 8 + row, 2, 1, "green0")
            rect(picture, 7, 8 + row, 1, 1, "green3")
    picture[oval(picture, 13, 25, 4, 4)] = INDEX["red1"]
    picture[oval(picture, 13, 25, 3, 3)] = INDEX["plaster3"]
    glyph(picture, 11, 23, 7, "red1")
    return inked(picture)


def shelf(width: int, seed: int, photo: bool) -> Pixels:
    """A book case, 62 high; one has a photograph turned to the wall on its middle board."""
    picture = blank(width, 66)
    rect(picture, 0, 0, width, 64, "wood1")
    rect(picture, 0, 0, width, 5, "wood4")
    rect(picture, 0, 0, width, 1, "wood5")
    rect(picture, 0, 5, width, 1, "wood0")
    for n, y in enumerate((7, 26, 45)):
        rect(picture, 3, y, width - 6, 17, "wood0")
        if photo and n == 1:
            books(picture, 3, y + 3, 20, 14, seed + n)
            books(picture, width - 21, y + 3, 18, 14, seed + 9)
            x = width // 2 - 6  # the back of a frame: board, clips, a strut
            rect(picture, x, y + 3, 13, 14, "wood2")
            rect(picture, x + 1, y + 4, 11, 12, "wood4")
            rect(picture, x + 1, y + 4, 11, 1, "wood5")
            for dx, dy in ((1, 4), (11, 4), (1, 15), (11, 15)):
                dot(picture, x + dx, y + dy, "stone2")
            rect(picture, x + 5, y + 8, 3, 8, "wood2")
            rect(picture, x + 5, y + 8, 1, 8, "wood3")
        elif n == 2 and seed % 2:
            for k in range(3, width - 12, 12):  # rolled maps
                for r in range(3):
                    rect(
                        picture,
                        k + r * 3,
                        y + 5 + r * 2,
                        10,
                        4,
                        ("plaster2", "plaster1", "plaster3")[r],
                    )
                    rect(picture, k + r * 3, y + 5 + r * 2, 2, 4, "red2")
        else:
            books(picture, 3, y + 3, width - 6, 14, seed + n)
        rect(picture, 2, y + 17, width - 4, 2, "wood3")
        rect(picture, 2, y + 17, width - 4, 1, "wood4")
    rect(picture, 0, 6, 2, 58, "wood3")
    rect(picture, width - 2, 6, 2, 58, "wood0")
    return inked(picture)


def complaints() -> Pixels:
    """The heap in the corner: a basket that no longer holds it, 46x40."""
    picture = blank(46, 42)
    for n, (x, y, count) in enumerate(((4, 30, 5), (15, 28, 9), (27, 30, 6), (10, 22, 4))):
        papers(picture, x, y, count, n + 20, 13)
    rect(picture, 3, 26, 38, 13, "wood3")
    for row in range(26, 39, 3):
        rect(picture, 3, row, 38, 1, "wood2")
    for x in range(4, 41, 5):
        rect(picture, x, 27, 2, 12, "wood4")
    rect(picture, 3, 26, 38, 2, "wood4")
    rect(picture, 3, 37, 38, 2, "wood1")
    rect(picture, 33, 27, 8, 11, "wood2")
    for x, y in ((0, 36), (40, 33)):
        rect(picture, x, y, 6, 5, "plaster3")
        rect(picture, x + 1, y + 2, 3, 1, "plaster0")
    return inked(picture)


def leaf_plant() -> Pixels:
    """A broad-leaved plant in a blue jar, 34x48."""
    picture = blank(36, 50)
    jar = grid(
        """
..bbbbbbbbbbbb..
.bBBBBbbbbbbnnb.
.bcBBBbbbbbbnnb.
..bBwwwwwwwwnb..
..bBBBbbbbbnnb..
...bBBbbbbbnb...
...bcBbwwbbnb...
...bBBwbbwbnb...
...bBBbwwbbnb...
....bBbbbbnb....
....bbbbbbnn....
""",
        {"b": "blue1", "B": "blue3", "c": "blue4", "n": "blue0", "w": "plaster2"},
    )
    put(picture, jar, 10, 37)
    for n, (dx, top, wide) in enumerate(
        ((-13, 18, 6), (13, 17, 6), (-8, 7, 6), (9, 6, 6), (0, 2, 6), (-15, 28, 5), (15, 27, 5))
    ):
        for k in range(30):  # a stem, then a leaf that narrows to its tip
            share = k / 29
            x = 18 + dx * share**1.3
            y = 38 - (38 - top) * share + abs(dx) * 0.5 * share * share
            half = wide * (0.12 if share < 0.35 else (1 - share) * 1.5 * min(1, (share - 0.3) * 5))
            half = min(half, wide / 2 + 0.5)
            for u in range(round(-half), round(half) + 1):
                tone = ("green3", "green2", "green1")[0 if u < 0 and n % 2 else 1 if u <= 0 else 2]
                dot(picture, int(x + u), int(y), "green4" if u == 0 and share > 0.4 else tone)
    return inked(picture)


def scrolls() -> Pixels:
    """Rolled plans in a stand, 30x36."""
    picture = blank(30, 38)
    for n, (x, top) in enumerate(((4, 8), (9, 3), (14, 9), (19, 5))):
        rect(picture, x, top, 5, 22, ("plaster2", "plaster3", "plaster1", "plaster2")[n])
        rect(picture, x, top, 1, 22, "plaster3")
        rect(picture, x + 4, top, 1, 22, "plaster0")
        rect(picture, x, top, 5, 2, ("red2", "jade1", "blue2", "violet1")[n])
    box(picture, 1, 20, 26, 4, 14)
    return inked(picture)


def _portrait(base: Pixels, x: int, y: int, hat: str, face: str, cloth: str) -> None:
    """One of four Hokage in a small frame, 16x19."""
    rect(base, x, y, 16, 19, "wood0")
    rect(base, x, y, 16, 18, "blond1")
    rect(base, x, y, 16, 1, "blond2")
    rect(base, x + 2, y + 2, 12, 14, "jade0")
    rect(base, x + 4, y + 11, 8, 5, cloth)
    rect(base, x + 5, y + 6, 6, 6, face)
    rect(base, x + 9, y + 6, 2, 6, "skin2")
    rect(base, x + 4, y + 4, 8, 3, hat)
    rect(base, x + 6, y + 3, 4, 1, hat)
    dot(base, x + 6, y + 8, "ink1")
    dot(base, x + 9, y + 8, "ink1")


def _wall(base: Pixels) -> None:
    """The back wall: panelling, the round window between two broad ones, portraits, a scroll."""
    x, y, width = LEFT, TOP, WIDTH
    rect(base, x, y, width, WALL, "plaster1")
    rect(base, x, y, width, 3, "wood0")
    rect(base, x, y + 3, width, 5, "red1")
    rect(base, x, y + 3, width, 1, "red3")
    rect(base, x, y + 7, width, 1, "red0")
    rect(base, x, y + 8, width, 4, "plaster0")
    rect(base, x, y + 56, width, 16, "wood2")
    rect(base, x, y + 56, width, 1, "wood4")
    for i in range(x, x + width, 24):
        rect(base, i + 2, y + 59, 20, 11, "wood1")
        rect(base, i + 3, y + 60, 19, 10, "wood2")
        rect(base, i + 3, y + 69, 19, 1, "wood3")
    rect(base, x, y + 72, width, 4, "wood0")
    for px in (x, x + width - 6):
        post(base, px, y + 8, WALL - 8, 6)
        rect(base, px, y + 8, 1, WALL - 8, "red2")
        rect(base, px + 1, y + 8, 4, WALL - 8, "red1")
        rect(base, px + 5, y + 8, 1, WALL - 8, "red0")
    view = on_canvas(outlook(176, 80), base.shape[1], base.shape[0], MIDDLE - 88, y - 1)
    for left in (MIDDLE - 82, MIDDLE + 34):
        framed(base, left, y + 16, 48, 34)
        base[y + 16 : y + 50, left : left + 48] = view[y + 16 : y + 50, left : left + 48]
        rect(base, left + 23, y + 16, 2, 34, "wood1")
        rect(base, left + 23, y + 16, 1, 34, "wood3")
        rect(base, left - 5, y + 52, 58, 4, "wood4")
        rect(base, left - 5, y + 52, 58, 1, "wood5")
        rect(base, left - 5, y + 56, 58, 2, "wood1")
    middle = y + 36
    fill(base, oval(base, MIDDLE, middle + 1, 33, 33), "wood0")
    fill(base, oval(base, MIDDLE, middle, 33, 33), "red1")
    fill(base, oval(base, MIDDLE, middle - 1, 32, 31.5), "red2")
    fill(base, oval(base, MIDDLE - 1, middle - 2, 31, 30.5), "red3")
    fill(base, oval(base, MIDDLE, middle - 0.5, 31, 30.5), "red2")
    fill(base, oval(base, MIDDLE, middle, 29.5, 29.5), "red0")
    glass = oval(base, MIDDLE, middle + 0.5, 28.5, 28.5)
    base[glass] = view[glass]
    for k in range(12):  # studs of the ring
        turn = k * np.pi / 6
        dot(
            base,
            round(MIDDLE - 0.5 + 31 * np.cos(turn)),
            round(middle - 0.5 + 31 * np.sin(turn)),
            "blond2",
        )
    for n, (hat, face, cloth) in enumerate(
        (("ink1", "skin3", "red1"), ("stone4", "skin4", "blue1"), ("plaster3", "skin3", "plaster2"),
         ("blond2", "skin4", "plaster3"))
    ):  # fmt: skip
        _portrait(base, x + 8 + n * 24, y + 13, hat, face, cloth)
    left = x + width - 62
    rect(base, left, y + 14, 54, 16, "wood1")
    rect(base, left + 1, y + 15, 52, 14, "plaster3")
    rect(base, left + 1, y + 27, 52, 2, "plaster2")
    for n in range(5):
        glyph(base, left + 6 + n * 9, y + 19, n * 3 + 1, "ink1")
    rect(base, left + 46, y + 22, 4, 4, "red2")


def _carpet(base: Pixels) -> None:
    left, top, wide, high = 128, FLOOR + 28, 224, 120
    rect(base, left, top, wide, high, "green0")
    rect(base, left + 2, top + 2, wide - 4, high - 4, "jade0")
    rect(base, left + 6, top + 6, wide - 12, high - 12, "blond1")
    rect(base, left + 7, top + 7, wide - 14, high - 14, "jade0")
    rect(base, left + 14, top + 14, wide - 28, high - 28, "green1")
    for i in range(left + 16, left + wide - 20, 12):  # a border of leaves
        for cy in (top + 9, top + high - 12):
            rect(base, i, cy + 1, 6, 1, "jade1")
            rect(base, i + 1, cy, 2, 3, "jade1")
    for cy in range(top + 18, top + high - 22, 12):
        for cx in (left + 9, left + wide - 12):
            rect(base, cx + 1, cy, 1, 6, "jade1")
            rect(base, cx, cy + 1, 3, 2, "jade1")
    for i in range(left, left + wide, 4):
        rect(base, i, top + high, 2, 3, "plaster1")
    # the leaf of the village, woven into the middle
    for ring, tone in ((31, "jade0"), (29, "green1"), (22, "jade0"), (20, "green1")):
        fill(base, oval(base, MIDDLE, FLOOR + 110, ring * 1.25, ring), tone)
    spiral = []
    for n in range(26):
        turn = n * 0.36
        reach = 14 - n * 0.5
        spiral.append(
            (MIDDLE + reach * 1.15 * np.cos(turn), FLOOR + 110 + reach * np.sin(turn) * 0.9)
        )
    for cx, cy in spiral:
        rect(base, round(cx) - 1, round(cy) - 1, 3, 2, "jade1")
    fill(
        base,
        polygon(
            base,
            [(MIDDLE + 13, FLOOR + 108), (MIDDLE + 24, FLOOR + 113), (MIDDLE + 12, FLOOR + 116)],
        ),
        "jade1",
    )


def plan() -> Plan:
    """Floor, carpet, the wall with the round window, a corridor before the door."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    x, y, width = LEFT, TOP, WIDTH
    bottom = FLOOR + DEPTH
    roof_round(base, (x - 9, y - 9, x + width + 9, bottom + 9), 11, 44)
    cut_wall(base, x, y, width, WALL + DEPTH)
    _wall(base)
    planks(base, x, FLOOR, width, DEPTH, ("wood2", "wood3", "wood3"), 21, 10)
    _carpet(base)
    for px, wide in ((x, 5), (x + width - 5, 5)):  # a dark board along the walls
        rect(base, px, FLOOR, wide, DEPTH, "wood2")
        rect(base, px, FLOOR, 1, DEPTH, "wood1")
    # the way out: a red runner, the corridor's boards in the dark
    rect(base, 0, bottom + 8, COLUMNS * 16, ROWS * 16 - bottom - 8, "ink0")
    for row in range(bottom + 9, ROWS * 16, 7):
        rect(base, 100, row, 280, 6, "ink1")
        rect(base, 168, row, 144, 6, "wood0")
        rect(base, 204, row, 72, 6, "wood1")
    rect(base, MIDDLE - 24, bottom, 48, 8, "wood2")
    rect(base, MIDDLE - 24, bottom, 48, 1, "wood4")
    rect(base, MIDDLE - 20, bottom - 10, 40, 30, "red1")
    rect(base, MIDDLE - 20, bottom - 10, 40, 1, "red3")
    for side in (-19, 17):
        rect(base, MIDDLE + side, bottom - 9, 1, 29, "blond1")
    for side in (-28, 24):
        rect(base, MIDDLE + side, bottom - 6, 4, 14, "wood1")
        rect(base, MIDDLE + side, bottom - 6, 4, 2, "wood3")
    # shade: the room's sides lie in the dark, the desk does not
    dark = np.zeros(base.shape, bool)
    dark[FLOOR:bottom, x : x + width] = True
    sides = polygon(base, [(x, FLOOR), (132, FLOOR), (92, bottom), (x, bottom)])
    sides |= polygon(base, [(352, FLOOR), (x + width, FLOOR), (x + width, bottom), (396, bottom)])
    room.shade[dark & sides] = INDEX["ink1"]
    room.shadow(x, FLOOR, width, 7)
    room.shadow(166, 169, 158, 7)
    return room


def tiles() -> list[Tile]:
    """All things of the office; add at the end."""
    cup = blank(20, 24)
    box(cup, 2, 6, 16, 6, 11)
    return [
        thing("desk", desk(), 30),
        state("headband", "away", headband(False)),
        state("headband", "lies", headband(True)),
        state("headband", "none", headband(False)),
        state("headband", "desk", headband(True)),
        thing("chair", chair(), 0),
        thing("coat", coat(), 6, 5),
        thing("shelf_photo", shelf(64, 5, True), 14),
        thing("shelf", shelf(52, 8, False), 14),
        thing("complaints", complaints(), 16),
        thing("stool", inked(cup), 8),
        thing("leaf_plant", leaf_plant(), 8, 9),
        thing("scrolls", scrolls(), 10),
        thing("shelf_maps", shelf(44, 12, False), 14),
        state("headband", "beside", beside()),
    ]


def build(assets: Path, maps: Path) -> None:
    """Writes the room `office_room` and the things `office`."""
    write_plan("office_room", plan(), assets, maps)
    write_collection("office", tiles(), assets, maps)

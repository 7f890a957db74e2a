"""His apartment: one room, poor and his own. What he takes leaves its pale shape behind."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, neighbours, outlined, put, recoloured
from atelier.place.kit import beam, dot, glyph, post, rect
from atelier.place.tileset import Shape, Tile, write_collection
from atelier.rooms.kit import (
    Plan,
    box,
    cut_wall,
    framed,
    oval,
    planks,
    polygon,
    roof_round,
    state,
    thing,
    write_plan,
)

COLUMNS, ROWS = 30, 17
LEFT, TOP, WIDTH, WALL, DEPTH = 80, 36, 256, 60, 116
FLOOR = TOP + WALL
SHELF_X, SHELF_Y = 256, 60
"""Upper left of the wall shelf."""

_KEY = {
    "k": "ink0",
    "K": "wood0",
    "w": "plaster3",
    "W": "plaster2",
    "v": "plaster1",
    "g": "green2",
    "G": "green3",
    "h": "green4",
    "H": "green1",
    "r": "red2",
    "R": "red3",
    "q": "red1",
    "b": "blue2",
    "B": "blue3",
    "n": "blue1",
    "c": "blue4",
    "y": "blond2",
    "Y": "blond3",
    "z": "blond1",
    "o": "orange2",
    "O": "orange3",
    "p": "orange1",
    "t": "wood3",
    "T": "wood4",
    "u": "wood2",
    "U": "wood5",
    "s": "stone3",
    "S": "stone4",
    "d": "stone1",
    "D": "stone2",
    "m": "pink2",
    "M": "pink3",
    "x": "violet2",
    "X": "violet3",
    "f": "skin4",
    "e": "wood1",
    "l": "lit_core",
    "L": "lit_amber",
    "i": "violet1",
    "j": "jade1",
    "J": "jade2",
}


def _g(text: str) -> Pixels:
    return grid(text, _KEY)


def _photo() -> Pixels:
    """Four of them before a tree, 26x19: one cross, one smiling, one trying to look like him."""
    picture = blank(26, 19)
    rect(picture, 0, 0, 26, 19, "wood2")
    rect(picture, 0, 0, 26, 1, "wood4")
    rect(picture, 0, 0, 1, 19, "wood4")
    rect(picture, 1, 1, 24, 17, "wood3")
    rect(picture, 2, 2, 22, 15, "blue4")
    rect(picture, 4, 4, 7, 1, "white0")
    rect(picture, 18, 2, 6, 10, "green2")
    rect(picture, 18, 2, 4, 4, "green3")
    rect(picture, 2, 12, 22, 5, "green3")
    for x, y, hair, face, cloth, wide in (
        (10, 3, "stone4", "stone1", "green1", 7),
        (3, 7, "blond2", "skin4", "orange2", 6),
        (17, 7, "ink1", "skin5", "blue2", 6),
        (10, 9, "pink2", "skin5", "red2", 6),
    ):
        rect(picture, x - 1, y + 6, wide, 17 - y - 6, cloth)
        rect(picture, x, y + 2, 4, 4, "skin4" if face == "stone1" else face)
        rect(picture, x - 1, y, 6, 3, hair)
        rect(picture, x - 1, y + 2, 1, 2, hair)
        if face == "stone1":
            rect(picture, x, y + 4, 4, 2, "stone1")
        else:
            dot(picture, x, y + 4, "ink1")
            dot(picture, x + 3, y + 4, "ink1")
    return picture


PHOTO = _photo()
FACE_DOWN = _g(
    """
..eeeeeeeeeeeeee..
.etTTTTTTTTTTtue..
.eTttttttttttuue..
etTTtttttttttue...
euuuuuuuuuuuuue...
"""
)
FROG = _g(
    """
.gGg..gGg.
gGwGggGwGg
gGkGGGGkGg
gGGGGGGGGg
GGrrrrrrGH
gGGGhhGGgH
.gGhhhGgH.
..HHHHHH..
"""
)
BOWL = _g(
    """
..ss......t..
...SS....tt..
wWWWWWWWtWWv.
wsYsYsYtYsYv.
rwwwwwwwwwwq.
rRrryrryrrrq.
.rRrrrrrrrq..
..rrrrrrqq...
...qqqqq.....
"""
)
GOGGLES = _g(
    """
.eeeeeeeeeeeeee.
ee............ee
.ttttt....ttttt.
tucBBnutttucBBnu
tuBcBnueetuBcBnu
tuBBcnu..tuBBcnu
.uuuuu....uuuuu.
"""
)
PLANT = _g(
    """
......g.........
.hG..gG..Gh.....
hGGg.Gg.gGGh....
.gGGgGgGGg......
...gGGGg..Gh....
.hGGgGgGGGg.....
hGg..gG..g......
.....gG.........
...TTTTTTT......
...tTTttte......
...utTttue......
....ttuue.......
....uuuee.......
"""
)
COUPON = _g(
    """
wWWWWWWv
wqqWoooW
wWWWorOW
wqqqoooW
wWWWWWWv
wqqqqWWv
vvvvvvvv
"""
)
TOAD = _g(
    """
.TTt....TTt.
TwkTtttTwkTt
TkkTUTTTkkTu
tTTUUUTTTTtu
uttttttttttu
tTTKKKKKTTtu
TTtTTTTTtTTu
TtuTUUTTutTu
uu.uttuu.uuu
"""
)
SHIRT = _g(
    """
....eeetTeee.....
....e..tT..e.....
.cBBBwwwwwBBBb...
cBBBBBwkwBBBBbn..
BBBnBBBwBBBnBbn..
cBn.BoooooBn.Bn..
.n..BorroOBb.n...
....BooroOBb.....
....BBoooBBb.....
....BBBBBBBb.....
....cBBBBBbb.....
....nnnnnnnn.....
"""
)
LANTERN_CROOKED = _g(
    """
.....e.......
.....e.......
....KKK......
...rRRRr.....
..rLLLLRr....
..LLllLLLr...
.rLllllLLR...
.RLLllLLLr...
..RLLlLLRr...
..rRLLLRq....
...KqqqK.....
.....KK......
......r......
......r......
"""
)
CRISPS = _g(
    """
.YyYyYyY.
.yYYYYyz.
.rRRRRrq.
.rRoOorq.
.rroOOrq.
.rRrorrq.
.yyyyyyz.
.YzYzYzY.
"""
)
ORANGE = _g("..gG..\n.ogOo.\noOOOoo\noOOooo\nooooop\n.oopp.")
FLOWER = _g(
    """
..X.X....
.XxYxX...
..xYx....
.X.g.X...
...gG....
..csc....
..cgc....
..cgc....
..ccB....
"""
)
PARCEL = _g(
    """
..T..T.....
...tT......
.wwTtwwwW..
wwwtTwwwWv.
TttTtTtttT.
WWWtTWWWvv.
wWWtTWWWvv.
.vvtTvvvv..
"""
)
BLANKET = _g(
    """
.oooooooooooooooooooooo.
oOOoooOOoooOOoooOOooooop
oOOoooOOoooOOoooOOooooop
BBBbbbBBbbbBBbbbBBbbbbbn
oOOoooOOoooOOoooOOooooop
oOOoooOOoooOOoooOOooooop
BBBbbbBBbbbBBbbbBBbbbbbn
oOOoooOOoooOOoooOOooooop
pppppppppppppppppppppppp
.nnnnnnnnnnnnnnnnnnnnnn.
"""
)


def pale(picture: Pixels, colour: str, rim: str) -> Pixels:
    """Where something was: its shape, lighter than what is round it."""
    result = blank(picture.shape[1], picture.shape[0])
    mask = picture != 0
    result[mask] = INDEX[colour]
    edge = mask & neighbours(~mask)
    result[edge] = INDEX[rim]
    return result


def _placed(
    picture: Pixels, width: int, height: int, outline: bool = True, x: int = 1, y: int = 1
) -> Pixels:
    canvas = put(blank(width, height), picture, x, y)
    return outlined(canvas) if outline else canvas


def _dusty(picture: Pixels) -> Pixels:
    """With a line of dust under it and at its side, where a frame kept the wall clean."""
    result = picture.copy()
    result[neighbours(picture != 0)] = INDEX["plaster0"]
    return result


def _ring(width: int, height: int, cx: float, cy: float, rx: float, colour: str) -> Pixels:
    """The clean round spot where a thing stood in the dust."""
    picture = blank(width, height)
    picture[oval(picture, cx, cy, rx, 2.2)] = INDEX[colour]
    return picture


def lamp(lit: bool) -> Pixels:
    """A small standing lamp of paper on the night table, 14x36 to the floor."""
    picture = blank(16, 22)
    shade = ("lit_core", "lit_amber") if lit else ("plaster2", "plaster1")
    rect(picture, 4, 2, 8, 10, shade[1])
    rect(picture, 5, 3, 5, 8, shade[0])
    for y in (5, 8):
        rect(picture, 4, y, 8, 1, "blond1" if lit else "plaster0")
    rect(picture, 4, 1, 8, 1, "wood1")
    rect(picture, 4, 12, 8, 1, "wood1")
    rect(picture, 7, 13, 2, 3, "wood2")
    rect(picture, 5, 16, 6, 2, "wood1")
    return inked(picture)


def bed() -> Pixels:
    """A narrow bed along the wall, 86x44: nobody has made it."""
    picture = blank(86, 44)
    rect(picture, 0, 4, 86, 30, "wood2")
    rect(picture, 0, 1, 5, 37, "wood3")  # head and foot
    rect(picture, 0, 1, 1, 37, "wood4")
    rect(picture, 0, 1, 5, 2, "wood5")
    rect(picture, 4, 3, 1, 35, "wood1")
    rect(picture, 82, 9, 4, 29, "wood3")
    rect(picture, 82, 9, 4, 2, "wood5")
    rect(picture, 5, 6, 77, 26, "plaster2")  # the sheet, its folds
    rect(picture, 5, 6, 77, 1, "plaster3")
    for x, y, wide in ((26, 24, 5), (25, 28, 7), (7, 29, 16)):
        rect(picture, x, y, wide, 1, "plaster1")
    picture[oval(picture, 16.5, 18, 10.5, 9.5)] = INDEX["plaster1"]  # pillow, dented by a head
    picture[oval(picture, 16, 17, 10.5, 9.3)] = INDEX["plaster3"]
    picture[oval(picture, 17, 18, 5.5, 5.5)] = INDEX["plaster2"]
    picture[oval(picture, 16.4, 17.2, 5, 5)] = INDEX["plaster3"]
    rect(picture, 8, 24, 5, 1, "plaster2")
    cover = polygon(picture, [(31, 5), (82, 5), (82, 32), (34, 32), (30, 27), (33, 20), (29, 13)])
    picture[cover] = INDEX["blue2"]
    for fold in (
        [(44, 6), (54, 6), (47, 17), (43, 30), (39, 30), (42, 16)],
        [(66, 6), (73, 6), (70, 18), (73, 31), (68, 31), (65, 18)],
    ):
        picture[cover & polygon(picture, fold)] = INDEX["blue3"]
    for fold in (
        [(55, 6), (58, 6), (51, 18), (48, 30), (45, 30), (49, 16)],
        [(74, 6), (77, 6), (74, 18), (78, 31), (74, 31), (72, 18)],
    ):
        picture[cover & polygon(picture, fold)] = INDEX["blue1"]
    edge = ((29, 5), (28, 13), (32, 20), (29, 27), (33, 32))
    hem = polygon(picture, [*edge, *((x + 5, y) for x, y in reversed(edge))])
    picture[hem] = INDEX["blue4"]
    inner = [(x + 3, y) for x, y in edge]
    picture[hem & polygon(picture, [*inner, *((x + 3, y) for x, y in reversed(inner))])] = INDEX[
        "blue3"
    ]
    for x, y in ((60, 10), (62, 24), (80, 22), (52, 26), (78, 9)):  # stars, nearly washed out
        rect(picture, x, y, 2, 2, "blue4")
    rect(picture, 58, 14, 8, 7, "jade1")  # a patch
    rect(picture, 58, 14, 8, 1, "jade2")
    for k in range(57, 67, 2):
        dot(picture, k, 13, "plaster2")
        dot(picture, k, 21, "plaster2")
    rect(picture, 5, 32, 77, 6, "blue1")  # what hangs over its edge
    rect(picture, 5, 32, 28, 6, "plaster1")
    for x in (40, 52, 66, 75):
        rect(picture, x, 32, 3, 6, "blue0")
        rect(picture, x + 3, 32, 2, 5, "blue2")
    for x in (12, 23):
        rect(picture, x, 32, 2, 5, "plaster0")
    rect(picture, 0, 37, 86, 2, "wood1")
    rect(picture, 1, 39, 4, 4, "wood1")
    rect(picture, 81, 39, 4, 4, "wood1")
    return inked(picture)


SLEEPER = _g(
    """
....aa..........
..aaYYa.a.......
.aYYyyYaaa......
..ayyyyyyyffe...
aaYYYyyyyyffffe.
.aYYYYyyyyzfkffe
aaYYYYYyyyzfkfqe
.aYYYYYyyyzfffqe
aaYYYYYyyyzfkfqe
.aYYYyyyyyzfkffe
aayyyyyyyyffffe.
..azzyyyyzffee..
.azzzzzzaaee....
..aazzaa........
....aa..........
""".replace("a", "u")
)


def sleeper() -> Pixels:
    """He sleeps in the bed on his back; the cover lies over a small hill. As large as the bed."""
    picture = blank(86, 44)
    hill = oval(picture, 48, 19, 18, 9)
    picture[hill] = INDEX["blue3"]
    picture[oval(picture, 49, 21, 17, 8)] = INDEX["blue2"]
    picture[oval(picture, 52, 24, 13, 4)] = INDEX["blue1"]
    picture[:, :33] = 0
    legs = oval(picture, 66, 20, 14, 5) & (picture == 0)
    picture[legs] = INDEX["blue3"]
    picture[oval(picture, 67, 21, 13, 4)] = INDEX["blue2"]
    rect(picture, 30, 11, 4, 17, "blue4")
    rect(picture, 33, 11, 1, 17, "blue3")
    put(picture, SLEEPER, 13, 11)
    rect(picture, 31, 23, 3, 3, "skin4")  # a hand over the edge of the cover
    rect(picture, 31, 26, 3, 1, "skin2")
    return picture


def table() -> Pixels:
    """A low table with half a cup of milk and a carton, 58x30."""
    picture = blank(58, 34)
    box(picture, 0, 8, 58, 15, 6, grain=False)
    rect(picture, 3, 29, 4, 4, "wood1")
    rect(picture, 51, 29, 4, 4, "wood1")
    for x, y, wide in ((22, 20, 11), (40, 11, 12)):  # scratches along the grain
        rect(picture, x, y, wide, 1, "wood3")
    picture[oval(picture, 42, 19, 4, 2.4)] = INDEX["wood3"]  # the ring of a cup
    picture[oval(picture, 42, 19, 2.8, 1.4)] = INDEX["wood4"]
    carton = _g(
        """
..WWWW.
.wwwwWv
wwwwwvv
bBBBbnn
bBBBbnn
wwwwwvv
wwqqwvv
wwwwwvv
wwwwwvv
"""
    )
    rect(picture, 6, 15, 9, 2, "wood3")
    put(picture, outlined(np.pad(carton, 1)), 4, 5)
    put(picture, _g("cSSSc\ncwwwB\ncwwwB\ncwwWB\n.cBB."), 14, 16)
    return inked(picture)


def bag() -> Pixels:
    """The open bag and the two scrolls that are in already, 38x32."""
    picture = blank(38, 32)
    for x, y, wide, ends in ((6, 3, 6, "red"), (26, 1, 6, "jade")):  # scrolls, upright
        rect(picture, x, y, wide, 14, "plaster2")
        rect(picture, x, y, 2, 14, "plaster3")
        rect(picture, x + wide - 1, y, 1, 14, "plaster0")
        rect(picture, x - 1, y, wide + 2, 3, f"{ends}2")
        rect(picture, x - 1, y, wide + 2, 1, f"{ends}3")
        rect(picture, x, y + 8, wide, 2, "red2")
    body = polygon(
        picture, [(4, 9), (34, 9), (37, 16), (36, 28), (32, 31), (6, 31), (2, 28), (1, 16)]
    )
    picture[body] = INDEX["wood3"]
    picture[polygon(picture, [(22, 12), (36, 12), (37, 18), (35, 30), (24, 31)])] = INDEX["wood2"]
    picture[polygon(picture, [(3, 13), (9, 12), (8, 28), (4, 27)])] = INDEX["wood4"]
    picture[oval(picture, 19, 11, 16, 4.5)] = INDEX["wood4"]  # the rim, and the dark inside
    picture[oval(picture, 19, 11, 14, 3.2)] = INDEX["wood0"]
    for x, wide in ((6, 6), (26, 6)):  # the scrolls stand in it
        rect(picture, x, 6, wide, 6, "plaster1")
        rect(picture, x, 6, 2, 6, "plaster2")
    picture[oval(picture, 19, 14, 14, 2.4) & (picture == INDEX["wood0"])] = INDEX["wood1"]
    for x in (8, 24):  # straps with their buckles
        rect(picture, x, 15, 3, 15, "wood1")
        rect(picture, x, 15, 1, 15, "wood2")
        rect(picture, x - 1, 21, 5, 4, "blond1")
        rect(picture, x, 22, 3, 2, "wood1")
        rect(picture, x - 1, 21, 5, 1, "blond2")
    rect(picture, 13, 20, 9, 9, "wood2")  # a pocket with a patch
    rect(picture, 13, 20, 9, 2, "wood4")
    rect(picture, 15, 24, 5, 4, "orange1")
    rect(picture, 15, 24, 5, 1, "orange2")
    rect(picture, 6, 30, 27, 1, "wood1")
    return inked(picture)


def _outside(base: Pixels) -> None:
    """The roof, the neighbour's dark room behind the wall, the gallery before the door at night."""
    x, y, width, bottom = LEFT, TOP, WIDTH, FLOOR + DEPTH
    right = x + width + 8
    roof_round(base, (x - 9, y - 9, COLUMNS * 16, ROWS * 16), 23, 52)
    base[y:, : x - 9] = INDEX["ink0"]
    chance = np.random.default_rng(12)  # a tree beside the house, its leaves all but lost
    for _ in range(150):
        lx, ly = int(chance.integers(-3, x - 16)), int(chance.integers(50, bottom))
        reach = 62 - abs(ly - 130) * 0.45 + int(chance.integers(-8, 8))
        if lx < reach:
            rect(base, max(0, lx), ly, 4, 1, "green0" if lx < reach - 14 else "ink1")
            rect(base, max(0, lx + 1), ly - 1, 3, 1, "green0" if lx < reach - 24 else "ink1")
    # the neighbour: a wall, a cupboard, a low table, the hump of a bed
    rect(base, right, y - 8, COLUMNS * 16 - right, bottom + 16 - y, "ink0")
    rect(base, right, y, 130, WALL - 6, "violet0")
    rect(base, right, y, 130, 5, "ink0")
    rect(base, right, y + 40, 130, 14, "ink1")
    rect(base, right, y + 39, 130, 1, "violet1")
    rect(base, right, FLOOR - 6, 130, DEPTH + 6, "ink1")
    for row in range(FLOOR + 2, bottom, 9):
        rect(base, right, row, 130, 1, "ink0")
    for row, at in ((0, 40), (1, 84), (2, 22), (3, 66), (5, 50), (6, 90), (8, 30), (10, 70)):
        rect(base, right + at, FLOOR + 2 + row * 9, 1, 9, "ink0")
    rect(base, right + 12, y + 12, 40, 52, "ink0")
    rect(base, right + 14, y + 14, 36, 48, "violet0")
    for row in (14, 30, 46):
        rect(base, right + 14, y + row, 36, 1, "violet1")
    for at, high in ((18, 8), (25, 5), (31, 9), (40, 6)):
        rect(base, right + at, y + 30 - high, 5, high, "ink1")
        rect(base, right + at, y + 46 - high, 5, high, "ink1")
    rect(base, right + 66, y + 12, 30, 22, "ink0")  # her window, its curtain drawn
    rect(base, right + 68, y + 14, 26, 18, "blue0")
    for at in range(68, 94, 5):
        rect(base, right + at, y + 14, 2, 18, "blue1")
    rect(base, right + 62, y + 34, 38, 3, "violet1")
    rect(base, right + 24, 140, 44, 26, "ink0")
    rect(base, right + 25, 141, 42, 15, "violet0")
    rect(base, right + 25, 141, 42, 1, "violet1")
    for at, wide, tone in ((33, 8, "stone0"), (48, 5, "blue1")):
        rect(base, right + at, 136, wide, 8, tone)
        rect(base, right + at, 136, wide, 1, "violet1")
    picture = oval(base, right + 66, 194, 30, 13)
    base[picture] = INDEX["blue0"]
    base[oval(base, right + 64, 192, 28, 10)] = INDEX["blue1"]
    rect(base, right + 90, 186, 12, 12, "stone0")
    # the gallery: boards, a rail, washing, his mat and the umbrella nobody took back
    floor = bottom + 8
    rect(base, 0, floor, COLUMNS * 16, ROWS * 16 - floor, "ink0")
    for row in range(3):
        rect(base, 0, floor + 1 + row * 10, COLUMNS * 16, 9, "ink1" if row < 2 else "ink0")
        for at in range(17 + row * 31, COLUMNS * 16, 96):
            rect(base, at, floor + 1 + row * 10, 1, 9, "ink0")
    rect(base, 0, floor + 24, COLUMNS * 16, 3, "violet0")
    rect(base, 0, floor + 24, COLUMNS * 16, 1, "blue1")
    for at in range(6, COLUMNS * 16, 30):
        rect(base, at, floor + 16, 4, ROWS * 16 - floor - 16, "wood0")
        rect(base, at, floor + 16, 1, ROWS * 16 - floor - 16, "blue1")
        rect(base, at, floor + 16, 4, 1, "blue2")
    rect(base, 0, floor + 40, COLUMNS * 16, 2, "violet0")
    rect(base, 24, floor + 19, 150, 1, "blue1")
    for at, wide, high, ramp in ((34, 14, 15, "blue"), (54, 18, 11, "violet"), (78, 10, 14, "blue"),
                                 (94, 20, 17, "violet"), (122, 6, 9, "blue"), (131, 6, 9, "blue"),
                                 (146, 16, 13, "violet")):  # fmt: skip
        rect(base, at, floor + 19, wide, high, f"{ramp}1")
        rect(base, at, floor + 19, wide, 2, f"{ramp}2")
        rect(base, at, floor + 19, 2, high - 1, f"{ramp}2")
        rect(base, at + wide - 3, floor + 21, 3, high - 2, f"{ramp}0")
    for row in range(0, ROWS * 16, 9):  # none of it reaches the edges of the map
        for side in (0, 1):
            cut = int(chance.integers(6, 34))
            rect(base, side * (COLUMNS * 16 - cut), row, cut, 9, "ink0")
    cut_wall(base, x, y, width, WALL + DEPTH)


def _pin(base: Pixels, x: int, y: int) -> None:
    rect(base, x, y, 2, 2, "red2")
    dot(base, x, y, "red3")


def _wall(base: Pixels) -> None:
    """The back wall: stains, the window, drawings, a calendar, the shelf, a broken mirror."""
    x, y, width = LEFT, TOP, WIDTH
    rect(base, x, y, width, WALL, "plaster1")
    rect(base, x, y, width, 3, "wood0")
    beam(base, x, y + 3, width, 4)
    rect(base, x, y + 7, width, 3, "plaster0")
    for left, top, wide, high in (
        (x + 20, y + 10, 40, 4),
        (x + 168, y + 10, 30, 6),
        (x + 222, y + 10, 26, 5),
    ):
        rect(base, left, top, wide, high // 2, "plaster0")  # where the rain came through
        rect(base, left + 5, top, wide - 14, high, "plaster0")
    for px, py, high in ((14, 10, 5), (15, 15, 4), (13, 19, 4), (16, 23, 4), (15, 27, 3),
                         (212, 36, 4), (213, 40, 4)):  # fmt: skip
        rect(base, x + px, y + py, 1, high, "plaster0")
    rect(base, x, y + 46, width, 10, "wood2")
    rect(base, x, y + 46, width, 1, "wood3")
    for i in range(x, x + width, 9):
        rect(base, i, y + 47, 1, 9, "wood1")
    rect(base, x + 208, y + 47, 9, 9, "wood3")  # a board that is newer than the rest
    rect(base, x, y + 56, width, 4, "wood0")
    for px in (x, x + 80, x + 160, x + width - 4):
        post(base, px, y + 7, WALL - 7)
    # the window, roofs and the Mansion's one lit pane in the night
    wx = x + 96
    framed(base, wx, y + 13, 48, 28)
    rect(base, wx, y + 13, 48, 28, "blue1")
    rect(base, wx, y + 13, 48, 7, "blue0")
    for px, py in ((6, 3), (17, 5), (30, 2), (41, 7), (24, 8), (12, 10), (34, 12)):
        dot(base, wx + px, y + 13 + py, "white0")
    base[oval(base, wx + 39, y + 19, 4, 4)] = INDEX["glow0"]
    base[oval(base, wx + 37.4, y + 18, 3.4, 3.4)] = INDEX["blue0"]
    rect(base, wx, y + 32, 48, 9, "blue0")
    for px, high in ((0, 6), (9, 9), (26, 5), (36, 8)):
        rect(base, wx + px, y + 41 - high, 9, high, "ink0")
        rect(base, wx + px - 1, y + 41 - high, 11, 2, "dusk1")
    rock = oval(base, wx + 20, y + 31, 8, 7)
    base[rock & (np.arange(base.shape[0])[:, None] < y + 41)] = INDEX["ink1"]
    rect(base, wx + 18, y + 29, 3, 3, "lit_amber")
    rect(base, wx + 23, y + 13, 2, 28, "wood2")
    rect(base, wx + 23, y + 13, 1, 28, "wood3")
    rect(base, wx, y + 26, 48, 1, "wood2")
    rect(base, wx - 6, y + 42, 60, 4, "wood4")
    rect(base, wx - 6, y + 42, 60, 1, "wood5")
    rect(base, wx - 6, y + 46, 60, 2, "wood1")
    for side in (-12, 49):  # curtains, thin and patched, held by a string
        for row in range(35):
            inset = 0 if row < 16 else min(3, (row - 14) // 3) if row < 24 else 2
            left = wx + side + (inset if side > 0 else 0)
            rect(base, left, y + 9 + row, 11 - inset, 1, "violet2")
            for k in (1, 5, 9):
                dot(
                    base,
                    left + min(k, 10 - inset),
                    y + 9 + row,
                    "violet3" if row < 30 else "violet1",
                )
            dot(base, left + 3, y + 9 + row, "violet1")
        rect(base, wx + side + 2, y + 30, 8, 1, "orange2")
    rect(base, wx + 51, y + 15, 5, 5, "jade1")
    rect(base, wx - 15, y + 8, 78, 2, "wood1")
    # a child's drawing: the rock with one face more than there is
    drawing = _g(
        """
wwwwwwwwwwwwwwwwww
wcwcccwcccwccwcccw
wwwwwwwwwwwwwyYwyw
wwsswsswsswswYyYYw
wstssttsstsstyffyw
wsiissiisiisifkfkw
wssssssssssssffffw
wssmssmssmssmfrrfw
wssssssssssssoooow
wggggggggggggggggw
wwwwwwwwwwwwwwwwwv
""".replace("i", "d").replace("m", "D")
    )
    put(base, drawing, x + 9, y + 33)
    _pin(base, x + 17, y + 32)
    # the wall shelf
    rect(base, SHELF_X, SHELF_Y, 70, 4, "wood4")
    rect(base, SHELF_X, SHELF_Y, 70, 1, "wood5")
    rect(base, SHELF_X, SHELF_Y + 4, 70, 2, "wood1")
    for k in (6, 60):
        rect(base, SHELF_X + k, SHELF_Y + 6, 3, 6, "wood2")
    for k in (x + 16, x + 66):  # hooks
        rect(base, k, y + 13, 3, 2, "stone1")
    # a calendar with every day crossed out but the last, a slip of the ramen stand
    cx, cy = SHELF_X + 14, y + 31
    rect(base, cx, cy + 1, 20, 15, "plaster0")
    rect(base, cx, cy, 19, 15, "plaster3")
    rect(base, cx, cy, 19, 4, "orange2")
    rect(base, cx + 3, cy + 1, 13, 1, "orange3")
    for n in range(12):
        rect(base, cx + 2 + n % 4 * 4, cy + 5 + n // 4 * 3, 3, 2, "red2" if n < 11 else "stone3")
    _pin(base, cx + 9, cy - 1)
    rect(base, SHELF_X + 40, y + 32, 9, 12, "plaster2")
    rect(base, SHELF_X + 40, y + 43, 9, 1, "plaster0")
    glyph(base, SHELF_X + 42, y + 35, 5, "blue2")
    _pin(base, SHELF_X + 44, y + 31)


def _floor(base: Pixels) -> None:
    x, bottom = LEFT, FLOOR + DEPTH
    planks(base, x, FLOOR, WIDTH, DEPTH, ("wood1", "wood3", "wood2"), 34, 9)
    for left, row in ((x + 40, 4), (x + 150, 9)):  # boards he nailed in himself
        rect(base, left, FLOOR + row * 9, 44, 8, "wood4")
        rect(base, left, FLOOR + row * 9 + 8, 44, 1, "wood1")
        for k in (1, 41):
            for v in (1, 5):
                rect(base, left + k, FLOOR + row * 9 + v, 2, 1, "stone0")
    # a post with the marks of how he grew, and nobody's hand but his own cut them
    for n, high in enumerate((9, 14, 18, 23, 27, 32)):
        rect(base, x + 80, TOP + 52 - high, 3, 1, "plaster3")
        if n in (2, 5):
            dot(base, x + 83, TOP + 52 - high, "red2")
    rug = (x + 122, 167, 92, 31)  # under the low table, with a patch
    rect(base, *rug, "jade0")
    rect(base, rug[0] + 1, rug[1] + 1, rug[2] - 2, rug[3] - 2, "jade1")
    for inset, tone in ((4, "blond1"), (6, "jade0")):
        rect(base, rug[0] + inset, rug[1] + inset, rug[2] - 2 * inset, 1, tone)
        rect(base, rug[0] + inset, rug[1] + rug[3] - 1 - inset, rug[2] - 2 * inset, 1, tone)
        rect(base, rug[0] + inset, rug[1] + inset, 1, rug[3] - 2 * inset, tone)
        rect(base, rug[0] + rug[2] - 1 - inset, rug[1] + inset, 1, rug[3] - 2 * inset, tone)
    rect(base, rug[0] + 10, rug[1] + 19, 12, 8, "orange1")
    rect(base, rug[0] + 10, rug[1] + 19, 12, 1, "orange2")
    for k in range(0, 12, 3):
        dot(base, rug[0] + 10 + k, rug[1] + 26, "plaster3")
    for row in range(1, rug[3], 3):
        rect(base, rug[0] - 2, rug[1] + row, 2, 1, "jade2")
        rect(base, rug[0] + rug[2], rug[1] + row, 2, 1, "jade1")
    for px, py, ramp in ((x + 8, 199, "blue"), (x + 13, 205, "red"), (x + 26, 200, "green")):
        rect(base, px - 1, py + 5, 21, 2, "wood1")
        rect(base, px, py, 18, 5, "plaster2")
        rect(base, px, py, 18, 1, "plaster3")
        rect(base, px, py + 4, 18, 1, "plaster0")
        for end in (px - 2, px + 17):
            rect(base, end, py, 3, 5, f"{ramp}1")
            rect(base, end, py, 3, 1, f"{ramp}2")
        rect(base, px + 8, py, 2, 5, "red2")
    sheet = (x + 58, 196)  # a page he tried his handwriting on
    rect(base, sheet[0], sheet[1], 15, 11, "wood1")
    rect(base, sheet[0], sheet[1], 14, 10, "plaster2")
    for row in (2, 4, 6):
        rect(base, sheet[0] + 2, sheet[1] + row, 9 - row % 4, 1, "stone1")
    rect(base, x + 195, 137, 12, 2, "wood1")
    rect(base, x + 196, 128, 9, 9, "stone2")  # a tin under the leak
    rect(base, x + 196, 128, 9, 3, "blue3")
    rect(base, x + 195, 127, 11, 2, "stone4")
    rect(base, x + 203, 130, 2, 7, "stone1")
    # the way out
    dx = x + 184
    rect(base, dx, bottom, 32, 8, "wood2")
    rect(base, dx, bottom, 32, 1, "wood4")
    rect(base, dx - 4, bottom + 8, 40, 12, "wood0")
    rect(base, dx, bottom + 9, 32, 9, "jade0")
    rect(base, dx, bottom + 9, 32, 1, "jade1")
    for side in (-4, 32):
        rect(base, dx + side, bottom - 4, 4, 12, "wood1")
        rect(base, dx + side, bottom - 4, 4, 2, "wood3")
    rect(base, dx + 2, bottom - 12, 28, 9, "wood2")  # a mat, his one pair of slippers
    for k in range(dx + 3, dx + 29, 3):
        rect(base, k, bottom - 12, 1, 9, "wood4")
    for k in (dx + 40, dx + 47):
        rect(base, k, bottom - 9, 5, 7, "blue1")
        rect(base, k, bottom - 9, 5, 2, "blue3")


def plan() -> Plan:
    """One room: a window, a sill, a wall shelf, a tap, worn boards; night round it."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    x = LEFT
    _outside(base)
    _wall(base)
    _floor(base)
    room.shadow(x, FLOOR, WIDTH, 6)
    room.shadow(x, FLOOR, 5, DEPTH)
    room.shadow(x + 6, 142, 88, 6)
    room.shadow(x + 8, 176, 26, 4)
    room.shadow(x + 142, 172, 60, 6)
    return room


def morning_pane() -> Pixels:
    """What the window shows by day, 48x28: the same roofs and the Mansion under a clear sky."""
    picture = blank(48, 28)
    rect(picture, 0, 0, 48, 28, "blue4")
    rect(picture, 0, 0, 48, 6, "blue3")
    for x, y, wide in ((5, 5, 9), (9, 4, 6), (30, 8, 12), (33, 7, 7)):
        rect(picture, x, y, wide, 1, "white0")
    rect(picture, 0, 15, 48, 4, "plaster3")
    rect(picture, 0, 19, 48, 9, "green3")
    hall = oval(picture, 20, 18, 8, 7)
    picture[hall] = INDEX["red1"]
    rect(picture, 14, 14, 10, 2, "red2")
    rect(picture, 18, 17, 3, 3, "plaster3")
    for x, tall in ((0, 6), (9, 9), (26, 5), (36, 8)):
        rect(picture, x, 28 - tall, 9, tall, "plaster2")
        rect(picture, max(0, x - 1), 28 - tall, 11, 2, "violet2")
        rect(picture, x + 3, 28 - tall + 4, 2, 2, "wood1")
    rect(picture, 23, 0, 2, 28, "wood2")
    rect(picture, 23, 0, 1, 28, "wood3")
    rect(picture, 0, 13, 48, 1, "wood2")
    return picture


def things() -> dict[str, list[Tile]]:
    """The states of everything that may be packed, by name."""

    def here_gone(
        name: str, picture: Pixels, left: Pixels, outline: bool = True, deep: int = 0
    ) -> list[Tile]:
        """`deep` px of air below, so that a thing sorts before the furniture it lies on."""
        height, width = picture.shape
        here = _placed(picture, width + 2, height + 2 + deep, outline)
        gone = put(blank(width + 2, height + 2 + deep), left, 1, 1)
        return [state(name, "here", here), state(name, "gone", gone)]

    made: dict[str, list[Tile]] = {}
    wall = pale(PHOTO, "plaster3", "plaster3")  # the brightest patch of the wall, dust round it
    photo = here_gone("photo", PHOTO, wall, deep=3)
    photo[1] = state("photo", "gone", _dusty(photo[1].picture))
    down = blank(28, 24)
    put(down, photo[1].picture)
    made["photo"] = [
        *photo,
        state("photo", "face_up", photo[0].picture),
        state("photo", "face_down", put(down.copy(), inked(np.pad(FACE_DOWN, 1)), 5, 17)),
        state("photo", "taken", photo[1].picture),
    ]
    made["frog_purse"] = here_gone("frog_purse", FROG, _ring(10, 8, 5, 6.5, 4.5, "plaster2"))
    made["bowl"] = here_gone("bowl", BOWL, _ring(13, 9, 6, 7, 4, "wood5"), deep=20)
    made["goggles"] = here_gone("goggles", GOGGLES, pale(GOGGLES, "plaster2", "plaster2"))
    made["blanket"] = here_gone("blanket", BLANKET, blank(1, 1), deep=10)
    plant = here_gone("plant", PLANT, _ring(16, 13, 7.5, 11, 4.5, "plaster3"))
    far = blank(18, 15)
    put(far, _ring(16, 13, 7.5, 11, 4.5, "plaster3"), 1, 1)
    tiny = _g("..h..\nhGgG.\n.GgGh\n..g..\n.TTt.\n.uue.")
    made["plant"] = [
        *plant,
        state("plant", "sill", put(far, outlined(np.pad(tiny, 1)), 9, 0)),
        state("plant", "left", plant[0].picture),
        state("plant", "taken", plant[1].picture),
    ]
    made["coupon"] = here_gone("coupon", COUPON, pale(COUPON, "plaster3", "plaster2"))
    made["toad"] = here_gone("toad", TOAD, _ring(12, 9, 6, 7.5, 5.5, "plaster2"))
    made["shirt"] = here_gone("shirt", SHIRT, pale(SHIRT, "plaster2", "plaster2"))
    made["lantern"] = here_gone("lantern", LANTERN_CROOKED, _g("." * 5 + "e\n" + "." * 5 + "e"))
    made["crisps"] = here_gone("crisps", CRISPS, _ring(9, 8, 4.5, 7, 4, "wood5"), deep=20)
    made["orange"] = here_gone("orange", ORANGE, _ring(6, 6, 3, 5, 2.5, "wood5"), deep=20)
    made["flower"] = here_gone("flower", FLOWER, _ring(9, 9, 4, 7.5, 2.5, "plaster3"))
    made["parcel"] = here_gone("parcel", PARCEL, _ring(11, 8, 5, 6.5, 4.5, "wood5"), deep=20)
    return made


CUP = _g("wwWWWWWWv\nrRRrrrrrq\nrRwwwwwrq\nrRwwwwwrq\n.rRrrrrq.\n.rRrrrrq.")


def cups(count: int) -> Pixels:
    """Noodle cups one on the other, a pair of chopsticks in the uppermost, one that rolled away."""
    picture = blank(24, 9 + count * 5)
    other = recoloured(CUP, {"red1": "orange1", "red2": "orange2", "red3": "orange3"})
    foot = picture.shape[0] - 1
    for n in range(count):
        put(picture, (CUP, other)[n % 3 == 1], 2 + (0, 1, 0, 2)[n % 4], foot - 6 - n * 5)
    top = foot - 6 - (count - 1) * 5
    for x in (7, 9):
        rect(picture, x, top - 2, 1, 3, "wood4")
    put(picture, other.T[:, ::-1].copy(), 15, foot - 9)
    return inked(picture)


def tiles() -> list[Tile]:
    """All things of the apartment; add at the end."""
    stand = blank(24, 26)
    box(stand, 0, 4, 24, 8, 13)
    rect(stand, 8, 16, 8, 2, "wood4")
    basin = blank(40, 34)
    box(basin, 0, 10, 40, 8, 15, "stone", 3, False)
    rect(basin, 6, 12, 24, 5, "stone1")
    rect(basin, 7, 13, 22, 4, "blue2")
    rect(basin, 16, 2, 3, 8, "stone2")
    rect(basin, 16, 2, 8, 3, "stone3")
    rect(basin, 22, 4, 2, 4, "stone2")
    put(basin, _g("ww\nWW\nvv"), 33, 8)
    made = [
        thing("bed", bed(), 28),
        thing("table", table(), 18),
        thing("bag", bag(), 8, 3),
        thing("night_table", inked(stand), 14),
        thing("basin", inked(basin), 14),
        state("lamp", "lit", put(blank(16, 40), lamp(True), 0, 0)),
        state("lamp", "out", put(blank(16, 40), lamp(False), 0, 0)),
        thing("cups", cups(4), 3, 2),
        thing(
            "cushion",
            inked(
                _g(
                    ".oooooooooooo.\noOOOooooooooop\noOoooooooooopp\nooooooooooooop\n"
                    "pppppppppppppp\n.pppppppppppp."
                )
            ),
            0,
        ),
    ]
    for states in things().values():
        made += states
    made += [state("sleeper", "none", blank(86, 44)), state("sleeper", "here", sleeper())]
    made += [state("pane", "night", blank(48, 28)), state("pane", "day", morning_pane())]
    packed = bag()
    high, wide = packed.shape
    solid = (Shape(3, high - 8, wide - 6, 8),)
    made += [state("luggage", "here", packed, solid), state("luggage", "gone", blank(wide, high))]
    made.append(thing("cups_few", cups(2), 3, 2))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the room `apartment_room` and the things `apartment`."""
    write_plan("apartment_room", plan(), assets, maps)
    write_collection("apartment", tiles(), assets, maps)

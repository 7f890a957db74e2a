"""His apartment: one room, poor and his own. What he takes leaves its pale shape behind."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, neighbours, outlined, put
from atelier.place.kit import beam, dot, glyph, post, rect
from atelier.place.tileset import Shape, Tile, write_collection
from atelier.rooms.kit import Plan, boards, box, framed, oval, state, thing, write_plan

COLUMNS, ROWS = 30, 17
LEFT, TOP, WIDTH, WALL, DEPTH = 112, 36, 256, 60, 116
FLOOR = TOP + WALL
SHELF_X, SHELF_Y = 288, 60
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


PHOTO = _g(
    """
tTTTTTTTTTTTTTTTtu
Tcccccccccccccccue
TccccsSscccccccBue
Tcc.csSsc..cccBBue
TcynnsSSsnmmmcBBue
TyYYynffnmMMmmGGue
TyffyffffmffmmGGue
TYffyffffmffmgGHue
TooogdddggrrrgGHue
TobogdgddgrrrgHHue
ueeeeeeeeeeeeeeeee
""".replace(".", "c")
)
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
    """A narrow bed along the wall, 84x44."""
    picture = blank(86, 44)
    rect(picture, 0, 4, 86, 30, "wood2")
    rect(picture, 0, 2, 4, 36, "wood3")
    rect(picture, 0, 2, 1, 36, "wood4")
    rect(picture, 82, 10, 4, 28, "wood3")
    rect(picture, 4, 6, 78, 26, "plaster2")
    rect(picture, 4, 6, 78, 1, "plaster3")
    rect(picture, 7, 9, 18, 18, "plaster1")  # pillow
    rect(picture, 7, 8, 18, 16, "plaster3")
    rect(picture, 10, 11, 9, 6, "white0")
    rect(picture, 23, 10, 2, 13, "plaster1")
    rect(picture, 30, 5, 52, 27, "blue2")
    rect(picture, 30, 5, 52, 2, "blue3")
    rect(picture, 30, 5, 5, 27, "blue4")
    for n, (px, py) in enumerate(((40, 11), (54, 20), (66, 9), (72, 22), (46, 24))):
        rect(picture, px, py, 4, 3, "blue3" if n % 2 else "blue1")
    rect(picture, 58, 14, 8, 7, "jade1")  # a patch
    for k in range(58, 66, 2):
        dot(picture, k, 13, "plaster2")
    rect(picture, 4, 32, 78, 6, "blue1")
    rect(picture, 4, 32, 26, 6, "plaster1")
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
    box(picture, 0, 8, 58, 15, 6)
    rect(picture, 3, 29, 4, 4, "wood1")
    rect(picture, 51, 29, 4, 4, "wood1")
    put(picture, _g(".WWWW.\nwwwwwW\nwcwwcv\nwcwwcv\nwbwwbv\nwwwwwv\nwwwwwv\nvvvvvv"), 6, 6)
    put(picture, _g("sSSs\nswws\nsWWs\n.ss."), 16, 12)
    rect(picture, 24, 19, 9, 3, "wood3")  # an old ring and a scratch
    rect(picture, 38, 13, 7, 1, "wood2")
    return inked(picture)


def bag() -> Pixels:
    """The open bag and the two scrolls that are in already, 34x30."""
    return inked(
        _g(
            """
..........................
......rr........gg........
.....rRRq......gGGH.......
.....rwwq......gwwH.......
....eruuqeeeeeegGGHee.....
...eUTRRqTTTTTTgGGHTTe....
..eUTtrrttttttttggtttue...
..eTKKKKKKKKKKKKKKKKKue...
.eUTKKKKKKKKKKKKKKKKKtue..
.eTtttttttttttttttttttue..
.eTtttTTTTttttttTTTttuue..
.eTttTttttTtttTtttttTuue..
.eTttttueettttttueettuue..
.eTttttueyettttueyettuue..
.eTttttuueettttuueettuue..
.eTttttttttttttttttttuue..
.eetttttttttttttttttuuee..
..eeuuuuuuuuuuuuuuuuuee...
....eeeeeeeeeeeeeeeeee....
"""
        )
    )


def plan() -> Plan:
    """One room: a window, a sill, a wall shelf, a tap, worn boards."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    x, y, width = LEFT, TOP, WIDTH
    rect(base, x, y, width, WALL, "plaster1")
    rect(base, x, y, width, 3, "wood0")
    beam(base, x, y + 3, width, 4)
    rect(base, x, y + 7, width, 3, "plaster0")
    chance = np.random.default_rng(3)
    for _ in range(26):  # stains and hairline cracks
        px, py = int(chance.integers(x + 4, x + width - 12)), int(chance.integers(y + 12, y + 48))
        rect(base, px, py, int(chance.integers(3, 9)), 1, "dirt1" if px % 3 else "plaster0")
    crack = (
        (x + 14, y + 10),
        (x + 15, y + 14),
        (x + 13, y + 18),
        (x + 16, y + 22),
        (x + 15, y + 25),
    )
    for px, py in crack:
        rect(base, px, py, 1, 4, "plaster0")
    rect(base, x, y + 46, width, 10, "wood2")
    rect(base, x, y + 46, width, 1, "wood3")
    for i in range(x, x + width, 9):
        rect(base, i, y + 47, 1, 9, "wood1")
    rect(base, x, y + 56, width, 4, "wood0")
    boards(base, x, FLOOR, width, DEPTH, ("wood1", "wood2", "wood3", "dirt0"), 33, 8)
    for px in (x, x + 80, x + 160, x + width - 4):
        post(base, px, y + 7, WALL - 7)
    # the window, roofs and the Mansion's one lit pane in the night
    wx = x + 96
    framed(base, wx, y + 13, 48, 28)
    rect(base, wx, y + 13, 48, 28, "blue1")
    rect(base, wx, y + 13, 48, 7, "blue0")
    for px, py in ((6, 3), (17, 5), (30, 2), (41, 7), (24, 8)):
        dot(base, wx + px, y + 13 + py, "white0")
    base[oval(base, wx + 39, y + 19, 3.2, 3.2)] = INDEX["glow0"]
    base[oval(base, wx + 37.5, y + 18, 2.8, 2.8)] = INDEX["blue0"]
    rect(base, wx, y + 32, 48, 9, "blue0")
    for px, high in ((0, 6), (9, 9), (26, 5), (36, 8)):
        rect(base, wx + px, y + 41 - high, 9, high, "ink0")
        rect(base, wx + px - 1, y + 41 - high, 11, 2, "dusk1")
    picture = oval(base, wx + 20, y + 31, 8, 7)
    base[picture & (np.arange(base.shape[0])[:, None] < y + 41)] = INDEX["ink1"]
    rect(base, wx + 18, y + 29, 2, 2, "lit_amber")
    rect(base, wx + 23, y + 13, 2, 28, "wood2")
    rect(base, wx + 23, y + 13, 1, 28, "wood3")
    rect(base, wx, y + 26, 48, 1, "wood2")
    rect(base, wx - 6, y + 42, 60, 4, "wood4")
    rect(base, wx - 6, y + 42, 60, 1, "wood5")
    rect(base, wx - 6, y + 46, 60, 2, "wood1")
    for side in (-11, 49):  # curtains, thin and patched
        for row in range(34):
            rect(base, wx + side, y + 9 + row, 10, 1, "violet2")
            for k in (0, 4, 8):
                rect(base, wx + side + k, y + 9 + row, 1, 1, "violet3" if row < 30 else "violet1")
    rect(base, wx - 13, y + 8, 74, 2, "wood1")
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
    rect(base, x + 17, y + 32, 2, 2, "red2")
    # the wall shelf
    rect(base, SHELF_X, SHELF_Y, 70, 4, "wood4")
    rect(base, SHELF_X, SHELF_Y, 70, 1, "wood5")
    rect(base, SHELF_X, SHELF_Y + 4, 70, 2, "wood1")
    for k in (6, 60):
        rect(base, SHELF_X + k, SHELF_Y + 6, 3, 6, "wood2")
    # hooks, a calendar with every day crossed out, a tap with its basin
    for k in (x + 16, x + 66):
        rect(base, k, y + 13, 3, 2, "stone1")
    rect(base, SHELF_X + 40, y + 30, 14, 13, "plaster3")
    rect(base, SHELF_X + 40, y + 30, 14, 3, "orange2")
    for n in range(8):
        rect(
            base,
            SHELF_X + 6 + n % 4 * 3,
            y + 15 + n // 4 * 4,
            2,
            2,
            "red2" if n < 6 else "plaster1",
        )
    rect(base, SHELF_X + 20, y + 32, 9, 11, "plaster2")
    glyph(base, SHELF_X + 22, y + 34, 5, "blue2")
    # frame of the room, the way out
    bottom = FLOOR + DEPTH
    for px in (x - 4, x + width):
        rect(base, px, y, 4, WALL + DEPTH + 4, "wood0")
        rect(base, px + 1, y, 1, WALL + DEPTH + 4, "wood1")
    rect(base, x - 4, bottom, width + 8, 6, "wood0")
    rect(base, x - 4, bottom, width + 8, 1, "wood2")
    dx = x + 184
    rect(base, dx, bottom, 32, 12, "wood1")
    rect(base, dx, bottom, 32, 1, "wood4")
    rect(base, dx + 2, bottom + 2, 28, 8, "jade0")
    rect(base, dx + 2, bottom + 2, 28, 1, "jade1")
    rect(base, dx + 2, bottom - 12, 28, 9, "wood2")  # a mat
    for k in range(dx + 3, dx + 29, 3):
        rect(base, k, bottom - 12, 1, 9, "wood3")
    # a post with the marks of how he grew, and nobody's hand but his own cut them
    for n, high in enumerate((9, 14, 18, 23, 27, 32)):
        rect(base, x + 80, y + 52 - high, 3, 1, "plaster3")
        if n in (2, 5):
            dot(base, x + 83, y + 52 - high, "red2")
    # a rug with a patch, scrolls, a tin under the leak
    rug = (x + 132, 180, 82, 28)
    rect(base, *rug, "jade1")
    for row in (2, 24):
        rect(base, rug[0], rug[1] + row, rug[2], 2, "jade0")
    for row in (6, 21):
        rect(base, rug[0] + 2, rug[1] + row, rug[2] - 4, 1, "blond1")
    rect(base, rug[0] + 8, rug[1] + 17, 12, 8, "orange1")
    rect(base, rug[0] + 8, rug[1] + 17, 12, 1, "orange2")
    for k in range(0, 12, 3):
        dot(base, rug[0] + 8 + k, rug[1] + 24, "plaster3")
    for row in range(1, rug[3], 3):
        rect(base, rug[0] - 2, rug[1] + row, 2, 1, "jade2")
        rect(base, rug[0] + rug[2], rug[1] + row, 2, 1, "jade0")
    for px, py, ramp in ((x + 8, 203, "blue"), (x + 12, 208, "red"), (x + 22, 204, "green")):
        rect(base, px, py, 18, 5, "plaster2")
        rect(base, px, py, 18, 1, "plaster3")
        rect(base, px, py + 4, 18, 1, "plaster0")
        for end in (px - 2, px + 17):
            rect(base, end, py, 3, 5, f"{ramp}1")
            rect(base, end, py, 3, 1, f"{ramp}2")
        rect(base, px + 8, py, 2, 5, "red2")
    rect(base, x + 196, 128, 9, 9, "stone2")
    rect(base, x + 196, 128, 9, 3, "blue3")
    rect(base, x + 195, 127, 11, 2, "stone4")
    rect(base, x + 203, 130, 2, 7, "stone1")
    room.shadow(x, FLOOR, width, 5)
    room.shadow(x, FLOOR, 4, DEPTH)
    room.shadow(x + 6, 142, 88, 5)
    room.shadow(x + 8, 176, 24, 3)
    room.shadow(x + 142, 172, 60, 5)
    room.shadow(x + 96, 186, 30, 4)
    # what falls through the window: the mood's palette makes it sun or moon
    room.shine(
        [(wx + 4, FLOOR + 3), (wx + 44, FLOOR + 3), (wx + 70, FLOOR + 56), (wx + 22, FLOOR + 56)]
    )
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
    wall = pale(PHOTO, "plaster3", "plaster2")
    photo = here_gone("photo", PHOTO, wall)
    down = blank(20, 13)
    put(down, wall, 1, 1)
    made["photo"] = [
        *photo,
        state("photo", "face_up", photo[0].picture),
        state("photo", "face_down", put(down.copy(), inked(np.pad(FACE_DOWN, 1)), 0, 5)),
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
        thing(
            "cups",
            inked(
                _g(
                    "...........\n..wwwww....\n..rRrrq....\n..rrrrq....\n.wwwww.....\n"
                    ".rRrrqwwww.\n.rrrrqrRrq.\n.wwwwwrrrq.\n.oOoopwwww.\n.ooooprRrq.\n"
                    ".oooop.rrq.\n..........."
                )
            ),
            3,
        ),
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
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the room `apartment_room` and the things `apartment`."""
    write_plan("apartment_room", plan(), assets, maps)
    write_collection("apartment", tiles(), assets, maps)

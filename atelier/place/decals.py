"""Small things that lie on the ground, and the bridge: two sheets of 16 px tiles.

Decals are transparent tiles for a layer of their own above the ground; their class is their
group (`tuft`, `clump`, `flower_pink`, `pebble`, `lily`, `puddle`, `garden_leek`, `current_0` ...).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, put
from atelier.place.tileset import TILE, Shape, Tile, write_sheet

_GREEN = {"a": "grass0", "b": "green4", "c": "green3", "d": "green2"}
TUFTS = [
    grid(text, _GREEN)
    for text in (
        "a...a\n.a.a.\n.aaa.", ".b...\nabab.\n.aa..", "a.a\n.a.",
        "..b...\na.b.a.\n.aaca.\n..aa..", "b.a\naa.", ".a..a\naba.a\n.aaa.",
    )
]  # fmt: skip
CLUMPS = [
    grid(text, _GREEN)
    for text in (
        "..b..b..\nb.bc.c.b\ncbccbccc\n.cddcdc.\n..d.dd..",
        ".b...b.\n.cb.bc.\nccbcccb\n.cdcdc.\n..d.d..",
        "...b....\n.b.cb.b.\nbcbccbcb\nccdccdcc\n.cddddc.",
    )
]
_FLOWER = {
    "y": "blond3", "o": "blond2", "w": "white0", "p": "pink2", "P": "pink3", "g": "grass0",
    "v": "violet3", "V": "violet2", "r": "red3", "R": "red2", "b": "blue4", "B": "blue3",
}  # fmt: skip
FLOWERS = {
    "white": grid(".w.\nwyw\n.wg", _FLOWER),
    "pink": grid(".P.\nPpP\n.Pg", _FLOWER),
    "yellow": grid("yy.\nyog\n.g.", _FLOWER),
    "violet": grid(".v.\nvVv\n.gg", _FLOWER),
    "red": grid(".r.\nrRr\n.gg", _FLOWER),
    "blue": grid("bb.\nbBg\n.g.", _FLOWER),
}
_PEBBLE = {"a": "dirt0", "b": "dirt2", "c": "wood3", "s": "stone3", "S": "stone4", "k": "stone1",
           "t": "stone2"}  # fmt: skip
PEBBLES = [
    grid(text, _PEBBLE)
    for text in (
        "bb.\nbba\n.aa", ".Ss\nsst\n.kk", ".b\nba", ".SS.\nSsst\n.ktk", "Ss\ntk", "bb\naa",
        "Sst\n.kk", "SSs..\nSstt.\n.ktkk",
    )
]  # fmt: skip
_WATER = {"g": "green2", "G": "green3", "h": "green4", "p": "pink3", "P": "pink2", "d": "blue2",
          "w": "blue4", "W": "white0"}  # fmt: skip
LILIES = [
    grid(".GGG..\nGhhGG.\nGGG.Gd\n.gGGgd\n..ddd.", _WATER),
    grid(".Gh..\nGGG.G\ngGGGg\n.ddd.", _WATER),
    grid(".pP..GG.\npPPpGhGG\n.GGGGGGd\n..ddddd.", _WATER),
]
BANK_STONES = [
    grid(text, {"S": "stone4", "s": "stone3", "t": "stone2", "k": "stone1", "w": "blue4",
                "d": "blue1", "g": "green3"})
    for text in (
        ".SSss..\nSSsstt.\nSsstttk\nwttkkkw\n.wwwww.", ".Sss.\nSgstk\nwtkkw\n.www.",
        ".SSs...\nSsstk..\nwtkkw.S\n.ww.wsk\n....www",
        ".SSSss...\nSSggsstt.\nSsgsstttk\nwtttkkkkw\n.wwwwwww.",
    )
]  # fmt: skip
"""They lie in shallow water, which breaks on them."""
RIPPLES = [grid(text, _WATER) for text in ("wwww..\n....ww", "www", ".wwwww..\nw.....ww")]
_MOSS = {"g": "green2", "G": "green3", "h": "grass1", "k": "stone2", "s": "plaster1"}
MOSSES = [grid(text, _MOSS) for text in (".hh.\nhGhh\n.hh.", "hh..\n.hhh", ".k..\nk.kk")]
_LEAF = {"p": "pink3", "P": "pink2", "o": "wood4", "y": "green4", "r": "red3", "R": "red2"}
PETALS = [grid(text, _LEAF) for text in ("p.\n.p", "pP")]
LEAVES = [grid(text, _LEAF) for text in ("o.\noy", "rR", "r.\n.R", "oo")]
_LITTER = {"w": "plaster3", "W": "plaster2", "k": "wood2", "o": "orange3", "O": "orange2",
           "s": "dirt0", "S": "wood4", "t": "blond2"}  # fmt: skip
RUTS = [grid("..ssssss\n.s......\ns.......", _LITTER)]
STRAW = [grid(text, _LITTER) for text in ("t..t\n.tt.\ntS.t", ".tt\nt.S\n.t.", "tt.S\n..tt")]
PAPER = [grid("ww.\nwWw\n.ww", _LITTER), grid("kww\n.wW", _LITTER)]
_PRINT = {"a": "dirt0", "b": "wood3"}
FOOTPRINTS = [grid("aa..\naa..\n....\n..aa\n..aa", _PRINT), grid(".a..a\n.....\na..a.", _PRINT)]
CHALK = grid(
    """
......w.........
.....w.w........
....w...w.......
...wwwwwww......
...w..w..w......
..wwwwwwwww.....
...w.....w......
...wwwwwww......
..w...w...w.....
..wwwwwwwww.....
...w.sSs.w......
..w..sss..w.....
..wwwwwwwww.....
..w...w....w....
.w....w....w....
.wwwwwwwwwww....
""",
    {"w": "plaster3", "s": "stone2", "S": "stone4"},
)
"""Hopscotch: single and double squares, larger towards us, and the stone in one of them."""


# ---------------------------------------------------------------- traces of life


def _lens(tile: Pixels, x: int, y: int, width: int, colours: Sequence[str]) -> None:
    """A flat round shape, one row a colour, wider in its middle rows."""
    rows = len(colours)
    for row, colour in enumerate(colours):
        cut = abs(2 * row - rows + 1) // 2
        if colour:
            tile[y + row, x + cut : x + width - cut] = INDEX[colour]


def puddle(seed: int) -> Pixels:
    """Rain that stayed: the sky in it, a wet rim."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    wide, x, y = chance.choice((9, 11, 13)), chance.randrange(1, 3), chance.randrange(4, 7)
    _lens(tile, x, y, wide + 1, ("dirt0", "dirt0", "dirt0", "dirt0", "dirt2", "dirt2"))
    _lens(tile, x + 1, y, wide - 1, ("wood3", "blue3", "blue3", "blue4", "blue3"))
    tile[y + 1, x + wide // 2 : x + wide - 3] = INDEX["blue4"]
    tile[y + 2, x + 3 : x + 5] = INDEX["white0"]
    if seed % 2:
        _lens(tile, x + 1, y + 7, 5, ("blue3", "blue4"))
    return tile


def rut(seed: int, upright: bool) -> Pixels:
    """Two wheel tracks through the whole tile: pressed in, a pale lip on one side, few gaps."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for row in (4, 11):
        gap, lip = chance.randrange(2, 12), chance.randrange(1, 10)
        tile[row] = INDEX["dirt0"]
        tile[row, gap : gap + 2] = 0
        tile[row + 1, lip : lip + 5] = INDEX["dirt2"]
    return tile.T.copy() if upright else tile


def stepping_stone(seed: int) -> Pixels:
    """A flat stone to step on, one or two of them."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    places = ((chance.randrange(1, 6), chance.randrange(1, 4)),
              (chance.randrange(1, 5), chance.randrange(8, 10)))  # fmt: skip
    for x, y in places[: 1 + seed % 2]:
        wide = chance.choice((8, 9, 10))
        _lens(tile, x, y, wide, ("stone3", "stone4", "stone3", "stone3", "stone1"))
        tile[y + 1, x + 1 : x + 3] = INDEX["stone3"]
        tile[y + 5, x + 2 : x + wide - 2] = INDEX["grass0"]
        tile[y + 3, x + wide // 2 : x + wide // 2 + 2] = INDEX["stone2"]
    return tile


def drift(seed: int, colours: Sequence[str], count: int) -> Pixels:
    """Many fallen petals or leaves, in twos and threes."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for _ in range(count):
        x, y = chance.randrange(0, 14), chance.randrange(0, 15)
        colour = INDEX[chance.choice(colours)]
        tile[y, x : x + 2] = colour
        if chance.random() < 0.4:
            tile[y + 1, x + 1 if chance.random() < 0.5 else x] = colour
    return tile


def weed(seed: int) -> Pixels:
    """Broad leaves and stalks at the foot of a wall."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for n in range(3):
        x, foot = 2 + n * 5 + chance.randrange(-1, 2), chance.randrange(11, 15)
        high = chance.randrange(4, 9)
        for y in range(high):
            bend = (y // 3) * chance.choice((0, 1)) * (1 if n else -1)
            column = min(15, max(0, x + bend))
            tile[foot - y, column] = INDEX["green2" if y < 2 else "green3"]
        for side in (-1, 1):
            for k in range(1, 3):
                column = min(15, max(0, x + side * k))
                tile[foot - k - (n + side) % 3, column] = INDEX["green4" if k > 1 else "green3"]
        if seed % 3 == n:
            tile[foot - high : foot - high + 2, x : x + 2] = INDEX[
                ("blond3", "violet3", "white0", "red3")[seed % 4]
            ]
    return tile


def garden(seed: int, kind: str) -> Pixels:
    """Dug earth with two rows of vegetables; tiles join from west to east."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    tile[1:15] = INDEX["wood3"]
    for row in (1, 8):
        tile[row : row + 2] = INDEX["dirt0"]
        tile[row + 5 : row + 7] = INDEX["wood2"]
    for row in (2, 9):
        for x in range(1, 15, 5 if kind == "cabbage" else 4):
            if kind == "cabbage":
                _lens(tile, x, row, 5, ("green3", "green4", "green3", "green2"))
                tile[row + 1, x + 1 : x + 3] = INDEX["green5"]
            elif kind == "leek":
                for k, lean in enumerate((-1, 0, 1)):
                    tile[row - 2 + abs(lean) : row + 3, x + 1 + lean] = INDEX[
                        ("green2", "green4", "green3")[k]
                    ]
                tile[row + 3, x + 1] = INDEX["plaster3"]
            elif kind == "radish":
                tile[row - 1 : row + 2, x : x + 3] = INDEX["green3"]
                tile[row - 1, x + 1] = INDEX["green4"]
                tile[row + 2 : row + 4, x + 1 : x + 3] = INDEX["pink3"]
            elif chance.random() < 0.5:
                tile[row + 1, x + 1 : x + 3] = INDEX["green4"]
    return tile


def bare(seed: int) -> Pixels:
    """Grass trodden through to the earth."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for _ in range(3):
        wide, high = chance.randrange(5, 9), chance.randrange(3, 6)
        x, y = chance.randrange(1, 15 - wide), chance.randrange(1, 15 - high)
        _lens(tile, x, y, wide, ("dirt0",) + ("dirt1",) * (high - 1))
        tile[y, x + high // 2 : x + wide - high // 2] = INDEX["grass0"]
    return tile


def splash(seed: int, light: str, dark: str) -> Pixels:
    """Dye that ran from a cloth into the earth."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    _lens(tile, 3, 5, 10, (dark, dark, light, dark, dark))
    tile[6, 5:8] = INDEX[light]
    for _ in range(4):
        x, y = chance.randrange(0, 14), chance.randrange(0, 15)
        tile[y, x : x + 2] = INDEX[light if y % 2 else dark]
    return tile


def gutter(seed: int) -> Pixels:
    """A stone gutter with running water; tiles join from west to east."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for row, colour in ((5, "stone3"), (6, "stone1"), (7, "blue2"), (8, "blue3"), (9, "blue3"),
                        (10, "stone4"), (11, "stone3"), (12, "stone1")):  # fmt: skip
        tile[row] = INDEX[colour]
    for row in (5, 10, 11):
        tile[row, 7::8] = INDEX["stone1"]
    x = chance.randrange(1, 9)
    tile[8, x : x + 5] = INDEX["blue4"]
    tile[12, chance.randrange(12) :][:3] = INDEX["green3"]
    tile[4, chance.randrange(12) :][:3] = INDEX["green3"]
    return tile


def gutter_end(left: bool) -> Pixels:
    """Where a gutter comes from, or goes to: a grate in a slab of stone."""
    tile = gutter(0)
    tile[4], tile[12] = 0, INDEX["stone1"]
    tile[5:12, 3:13] = INDEX["stone3"]
    tile[5, 3:13] = INDEX["stone4"]
    tile[11, 3:13] = INDEX["stone2"]
    for x in (5, 7, 9, 11):
        tile[7:10, x] = INDEX["stone0"]
    tile[5:13, 3] = INDEX["stone2"]
    tile[:, :3] = 0
    return tile if left else tile[:, ::-1].copy()


def gutter_plank() -> Pixels:
    """Boards over a gutter before a door."""
    tile = gutter(1)
    for x in range(1, 15):
        tile[4:13, x] = INDEX["wood3" if x % 4 == 0 else "wood4"]
        if x % 4 == 1:
            tile[4:13, x] = INDEX["wood5"]
    tile[12, 1:15] = INDEX["wood2"]
    tile[13, 1:15] = INDEX["wood1"]
    return tile


def clover(seed: int) -> Pixels:
    """A patch of darker leaves in the grass."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for _ in range(11):
        x, y = chance.randrange(1, 13), chance.randrange(2, 13)
        tile[y, x : x + 2] = INDEX["green3"]
        tile[y + 1, x + 1] = INDEX["grass0"]
        if chance.random() < 0.3:
            tile[y - 1, x] = INDEX["green4"]
    if seed % 2:
        tile[5, 6:8] = INDEX["white0"]
        tile[9, 10] = INDEX["white0"]
    return tile


def current(seed: int, step: int) -> Pixels:
    """Threads of light on the stream, `step` of four: they drift south, 4 px a step."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    for n, colour in enumerate(("blue3", "blue3", "blue4")[: 2 + seed % 2]):
        x, y = chance.randrange(1, 12), chance.randrange(0, 16)
        run = chance.randrange(6, 11) if n < 2 else 3
        for k in range(run):
            aside = (0, 0, 1, 1, 1, 0)[k * 6 // run]
            tile[(y + k + 4 * step) % TILE, x + aside] = INDEX[colour]
    return tile


def mirror(seed: int, tint: str, right: bool) -> Pixels:
    """What stands on the bank, as a soft upright shape in the water beside it; tiles join."""
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    reach = [3, 4, 5, 6, 6, 6, 5, 4, 4, 5, 6, 7, 7, 6, 5, 4]
    for row in range(TILE):
        wide = reach[(row + 4 * seed) % TILE] + (1 if row % 5 == seed % 5 else 0)
        tile[row, :wide] = INDEX["blue2"]
    for _ in range(3):  # threads of light, and the colour of a crown, along the stream
        x, y, run = chance.randrange(1, 4), chance.randrange(1, 9), chance.randrange(3, 7)
        tile[y : y + run, x] = INDEX[tint if tint and chance.random() < 0.5 else "blue3"]
    return tile[:, ::-1].copy() if right else tile


def decals() -> list[tuple[str, Pixels]]:
    """(class, picture) of every decal in the order of their ids; add at the end."""
    chance = random.Random(3)
    made: list[tuple[str, Pixels]] = []

    def scatter(group: str, things: Sequence[Pixels]) -> None:
        tile = blank(TILE, TILE)
        for thing in things:
            height, width = thing.shape
            x, y = chance.randrange(0, TILE - width + 1), chance.randrange(0, TILE - height + 1)
            put(tile, thing, x, y)
        made.append((group, tile))

    for n in range(16):
        scatter("tuft", [chance.choice(TUFTS) for _ in range(1 + (n % 3 == 0))])
    for _ in range(8):
        scatter("clump", [chance.choice(CLUMPS), chance.choice(TUFTS)])
    for colour, flower in FLOWERS.items():
        for n in range(3):
            places: list[tuple[int, int]] = []
            tile = blank(TILE, TILE)
            while len(places) < 3 + n:
                x, y = chance.randrange(0, 13), chance.randrange(0, 13)
                if all(abs(x - u) + abs(y - v) > 3 for u, v in places):
                    places.append((x, y))
                    put(tile, flower, x, y)
            made.append((f"flower_{colour}", tile))
    for n in range(12):
        stones = [PEBBLES[(1, 2, 5, 6, 0, 3, 4, 7)[n % 8]]]
        scatter("pebble", stones + ([chance.choice(PEBBLES[1:3])] if n % 2 else []))
    for n in range(5):
        scatter("lily", [LILIES[n % 3], *([LILIES[1]] if n > 2 else [])])
    for n in range(6):
        scatter("ripple", [RIPPLES[n % 3]])
    for n in range(6):
        scatter("moss", [MOSSES[n % 3], *([MOSSES[2]] if n % 2 else [])])
    for n in range(6):
        scatter("petal", [chance.choice(PETALS) for _ in range(2 + n % 3)])
    for n in range(6):
        scatter("leaf", [chance.choice(LEAVES) for _ in range(2 + n % 3)])
    for n in range(4):
        scatter("straw", [chance.choice(STRAW) for _ in range(2 + n % 2)])
    for n in range(2):
        scatter("paper", [PAPER[n]])
    scatter("rut", [RUTS[0]])
    for n in range(4):
        scatter("footprint", [FOOTPRINTS[n % 2], FOOTPRINTS[(n + 1) % 2]])
    made.append(("chalk", CHALK))
    made += [("puddle", puddle(n)) for n in range(4)]
    made += [("rut_east", rut(n, upright=False)) for n in range(4)]
    made += [("rut_south", rut(n + 9, upright=True)) for n in range(4)]
    made += [("stepping_stone", stepping_stone(n)) for n in range(6)]
    made += [("petals", drift(n, ("pink3", "pink3", "pink2"), 9 + n * 3)) for n in range(4)]
    made += [("leaves", drift(n + 5, ("red3", "red2", "orange2"), 9 + n * 4)) for n in range(2)]
    made += [("leaves_gold", drift(n + 8, ("blond3", "blond2"), 9 + n * 4)) for n in range(2)]
    made += [("weed", weed(n)) for n in range(8)]
    for kind in ("cabbage", "leek", "radish", "seed"):
        made += [(f"garden_{kind}", garden(n, kind)) for n in range(2)]
    made += [("bare", bare(n)) for n in range(6)]
    for light, dark in (("blue3", "blue2"), ("red3", "red2"), ("blond2", "blond1"),
                        ("violet2", "violet1")):  # fmt: skip
        made.append((f"splash_{light[:-1]}", splash(len(made), light, dark)))
    made += [("gutter", gutter(n)) for n in range(3)]
    made += [("clover", clover(n)) for n in range(6)]
    for side in (False, True):
        made += [
            (f"mirror_{'right' if side else 'left'}", mirror(n, tint, side))
            for n, tint in enumerate(("", "jade1", "jade1", "pink2"))
        ]
    for n in range(CURRENTS):
        made += [(f"current_{step}", current(n + 30, step)) for step in range(4)]
    for group in BANK_STONES:
        scatter("bank_stone", [group])
    for n in range(2):
        scatter("lily", [LILIES[2 * n], LILIES[1], LILIES[2], LILIES[n]])
    made += [("gutter_end", gutter_end(left)) for left in (True, False)]
    made.append(("gutter", gutter_plank()))
    return made


CURRENTS = 4
"""So many pieces of running water there are, of four steps each."""


def _deck(seed: int) -> Pixels:
    chance = random.Random(seed)
    tile = blank(TILE, TILE)
    tile[:] = INDEX["wood4"]
    tile[:, 3::4] = INDEX["dirt0"]
    for board in range(4):
        if chance.random() < 0.22:
            y = chance.randrange(0, 12)
            tile[y : y + chance.choice((3, 4)), board * 4] = INDEX["dirt2"]
        if chance.random() < 0.25:
            tile[chance.randrange(15), board * 4 : board * 4 + 3] = INDEX["dirt0"]
        if chance.random() < 0.4:
            y = chance.randrange(13)
            tile[y : y + 3, board * 4 + 3] = INDEX["wood3"]
    return tile


def _rail(tile: Pixels, top: int, posts: Sequence[int], above_gap: bool = True) -> None:
    for k, colour in enumerate(("red0", "red3", "red2", "red1", "red0")):
        tile[top + k] = INDEX[colour]
    for x in posts:
        tile[top - 2 : top + 7, x - 1 : x + 4] = INDEX["red0"]
        if above_gap:
            tile[top - 2, [x - 1, x + 3]] = 0
        tile[top - 1 : top + 6, x : x + 3] = INDEX["red2"]
        tile[top - 1 : top + 6, x] = INDEX["red3"]
        tile[top - 1 : top + 6, x + 2] = INDEX["red1"]
        tile[top - 3, x : x + 3] = INDEX["ink0"]
        tile[top - 2, x : x + 3] = INDEX["stone1"]
        tile[top - 2, x] = INDEX["stone2"]


def _upper(seed: int, post: int) -> Pixels:
    tile = _deck(seed)
    tile[:4] = 0
    light = tile[8:10] == INDEX["wood4"]
    tile[8:10] = INDEX["wood2"]
    tile[8:10][light] = INDEX["wood3"]
    _rail(tile, 3, (post,))
    return tile


def _lower(seed: int, post: int, shade: bool = False) -> Pixels:
    """The southern rail; `shade` on the water only where the tile below is all water."""
    tile = _deck(seed)
    tile[11] = INDEX["wood0"]
    tile[12:14] = INDEX["blue1"]
    tile[14] = INDEX["blue2"]
    tile[15] = 0
    _rail(tile, 6, (post,), above_gap=False)
    if not shade:
        tile[12:] = 0
    return tile


def _end(seed: int, left: bool) -> Pixels:
    tile = _deck(seed)
    if left:
        tile[:, 0], tile[:, 1] = INDEX["wood1"], INDEX["dirt2"]
    else:
        tile[:, 15], tile[:, 14] = INDEX["wood1"], INDEX["wood3"]
    return tile


def _crooked() -> Pixels:
    """A piece of the upper rail whose top plank was nailed on askew by a child."""
    tile = _upper(2, 6)
    tile[1:8] = 0
    for x in range(TILE):
        y = 5 - x * 4 // TILE
        for k, colour in enumerate(("wood1", "wood5", "wood4", "wood3", "wood1")):
            tile[y + k, x] = INDEX[colour]
    for x, y in ((1, 7), (13, 4)):
        tile[y, x] = INDEX["stone0"]
        tile[y, x + 1] = INDEX["stone4"]
    tile[8:10, :] = INDEX["wood2"]
    return tile


def bridge() -> list[Tile]:
    upper = (Shape(0, 0, TILE, 9),)
    lower = (Shape(0, 6, TILE, 10),)
    return [
        Tile(_upper(1, 2), kind="Plank", shapes=upper),
        Tile(_upper(2, 6), kind="Plank", shapes=upper),
        Tile(_upper(3, 10), kind="Plank", shapes=upper),
        Tile(_end(4, left=True), kind="Plank"),
        Tile(_deck(5), kind="Plank"),
        Tile(_end(6, left=False), kind="Plank"),
        Tile(_lower(7, 2), kind="Plank", shapes=lower),
        Tile(_lower(8, 6), kind="Plank", shapes=lower),
        Tile(_lower(9, 10), kind="Plank", shapes=lower),
        Tile(_deck(10), kind="Plank"),
        Tile(_deck(11), kind="Plank"),
        Tile(_deck(12), kind="Plank"),
        Tile(_lower(8, 6, shade=True), kind="Plank", shapes=lower),
        Tile(_crooked(), kind="Plank", shapes=upper),
    ]


ARCH_WIDE, ARCH_HIGH = 9, 8
"""Tiles of the arched bridge; one walks on its rows 2 to 5."""


def _arch_rise(x: float) -> int:
    """How much higher than its ends the bridge is, px, at column `x`."""
    part = (x + 0.5) / (ARCH_WIDE * TILE)
    return round(9 * (1 - (2 * part - 1) ** 2))


def arch() -> Pixels:
    """The canal's bridge, seen from the south: it swells to its middle; water runs below.

    Rows from above: the northern rail, the deck (boards across, light on the crown, dark at the
    ends), the southern rail with its posts, the red beam in a bow, piles, shadow on the water.
    """
    wide, high = ARCH_WIDE * TILE, ARCH_HIGH * TILE
    picture = blank(wide, high)
    chance = random.Random(52)
    boards = {}
    x = 0
    while x < wide:
        for column in range(x, x + 4):
            boards[column] = (column == x + 3, column == x, chance.random())
        x += 4
    for x in range(wide):
        rise = _arch_rise(x)
        top, bottom = 27 - rise, 92 - rise
        seam, first, odd = boards[x]
        crown = 1 - abs(2 * (x + 0.5) / wide - 1)
        base = "dirt2" if crown > 0.86 else "wood4" if crown > 0.22 else "wood3"
        if odd < 0.13:
            base = {"dirt2": "wood4", "wood4": "dirt1", "wood3": "wood3"}[base]
        for y in range(top, bottom):
            colour = base
            if seam:
                colour = "wood3" if base != "wood3" else "wood2"
            elif first and crown > 0.5 and x < wide * 0.6:
                colour = "wood5" if (y + x * 3) % 23 < 7 else base
            picture[y, x] = INDEX[colour]
        for y in range(top + 6, top + 10):  # the northern rail's shade on the boards
            picture[y, x] = INDEX["wood2" if seam else "wood3"]
        for y in (top + 12, bottom - 9):  # nails of the long beams below
            if x % 4 == 1 and not first:
                picture[y, x] = INDEX["wood2"]
        # below the deck: the bow of the beam, dark underside, shadow on the water
        for k, colour in enumerate(
            ("wood1", "wood1", "wood0", "wood0", "red2", "red3", "red2", "red1", "red1", "red0")
        ):
            picture[bottom + k, x] = INDEX[colour]
        under = 30 if 42 < x < 114 else 0
        for y in range(bottom + 10, min(high, bottom + 10 + under * (crown > 0.2))):
            depth = y - bottom - 10
            if depth < 6 + 7 * crown:
                picture[y, x] = INDEX["blue0" if depth < 4 else "blue1"]
            elif depth < 10 + 9 * crown and (x // 3 + y) % 3:
                picture[y, x] = INDEX["blue2"]
    for left in (51, 95):  # piles under the bow
        rise = _arch_rise(left + 3)
        for x in range(left, left + 6):
            colour = ("wood3", "wood2", "wood2", "wood1", "wood1", "wood0")[x - left]
            picture[102 - rise : 117, x] = INDEX[colour]
        picture[117, left - 2 : left + 8] = INDEX["blue4"]
        picture[118, left : left + 7] = INDEX["blue1"]

    def rail(foot: int, tall: int) -> None:
        """Two bars between posts with bronze caps; `foot` is the row where it stands at x 0."""
        for x in range(wide):
            y = foot - _arch_rise(x)
            for k, colour in enumerate(("red3", "red2", "red1", "red0")):
                picture[y - tall + k, x] = INDEX[colour]
            for k, colour in enumerate(("red2", "red1", "red0")):
                picture[y - 4 + k, x] = INDEX[colour]
            if x % 8 == 4 and tall > 8:
                picture[y - tall + 4 : y - 4, x] = INDEX["red1"]
        for left in range(2, wide, 23):
            y = foot - _arch_rise(left + 2)
            picture[y - tall - 3 : y + 3, left - 1 : left + 5] = INDEX["red0"]
            picture[y - tall - 2 : y + 2, left : left + 4] = INDEX["red2"]
            picture[y - tall - 2 : y + 2, left] = INDEX["red3"]
            picture[y - tall - 2 : y + 2, left + 3] = INDEX["red1"]
            cap = y - tall - 7
            picture[cap : cap + 5, left : left + 4] = INDEX["ink0"]
            picture[cap + 1 : cap + 4, left : left + 4] = INDEX["blond1"]
            picture[cap + 1 : cap + 3, left + 1] = INDEX["blond3"]
            picture[cap + 3, left : left + 4] = INDEX["wood2"]
            picture[cap, left : left + 4] = INDEX["wood1"]

    rail(33, 12)
    rail(96, 12)
    # One plank of the northern rail was nailed on askew by a child.
    for x in range(36, 58):
        y = 21 - _arch_rise(x) - (x - 36) * 5 // 22
        for k, colour in enumerate(("wood1", "wood5", "wood5", "wood4", "wood3", "wood1")):
            picture[y + 2 + k, x] = INDEX[colour]
    for x, y in ((38, 19), (54, 13)):
        picture[y, x : x + 2] = INDEX["stone0"]
        picture[y + 1, x] = INDEX["stone4"]
    for x in (0, wide - 1):  # sills where the boards meet the stones
        y = 27 - _arch_rise(x)
        picture[y : y + 64, x] = INDEX["wood1"]
    return picture


def arch_tiles() -> list[Tile]:
    """The arched bridge in tiles, row by row; its rails cannot be crossed."""
    picture = arch()
    made = []
    for row in range(ARCH_HIGH):
        for column in range(ARCH_WIDE):
            x, y = column * TILE, row * TILE
            shapes: tuple[Shape, ...] = ()
            if row == 1:
                shapes = (Shape(0, 0, TILE, 9),)
            elif row == 5:
                shapes = (Shape(0, 6, TILE, 10),)
            board = picture[y : y + TILE, x : x + TILE].copy()
            made.append(Tile(board, kind="Plank", shapes=shapes))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the sheets `decals` and `bridge` and their tilesets."""
    tiles = [Tile(picture, kind=group) for group, picture in decals()]
    running = [n for n, tile in enumerate(tiles) if tile.kind == "current_0"]
    for first in running:
        tiles[first].frames = [(first + step, 280) for step in range(4)]
    write_sheet("decals", tiles, 16, assets, maps)
    write_sheet("bridge", bridge(), 3, assets, maps)
    write_sheet("arch", arch_tiles(), ARCH_WIDE, assets, maps)

"""Small things that lie on the ground, and the bridge: two sheets of 16 px tiles.

Decals are transparent tiles for a layer of their own above the ground; their class is their
group (`tuft`, `clump`, `flower_pink`, `pebble`, `lily`, `ripple`, `moss`, `petal` ...).
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
        "bb.\nbba\n.aa", "aaa..\n...aa", ".a\na.", ".SS.\nSsst\n.ktk", "Ss\ntk", "bb\naa",
        "aaaa", "SSs..\nSstt.\n.ktkk",
    )
]  # fmt: skip
_WATER = {"g": "green2", "G": "green3", "h": "green4", "p": "pink3", "P": "pink2", "d": "blue2",
          "w": "blue4", "W": "white0"}  # fmt: skip
LILIES = [
    grid(".GGG..\nGhhGG.\nGGG.Gd\n.gGGgd\n..ddd.", _WATER),
    grid(".Gh..\nGGG.G\ngGGGg\n.ddd.", _WATER),
    grid(".pP..GG.\npPPpGhGG\n.GGGGGGd\n..ddddd.", _WATER),
]
RIPPLES = [grid(text, _WATER) for text in ("wwww..\n....ww", "www", ".wwwww..\nw.....ww")]
_MOSS = {"g": "green2", "G": "green3", "h": "grass1", "k": "stone2", "s": "plaster1"}
MOSSES = [grid(text, _MOSS) for text in (".hh.\nhGhh\n.hh.", "hh..\n.hhh", ".k..\nk.kk")]
_LEAF = {"p": "pink3", "P": "pink2", "o": "wood4", "y": "green4", "r": "red3", "R": "red2"}
PETALS = [grid(text, _LEAF) for text in ("p.\n.p", "pP")]
LEAVES = [grid(text, _LEAF) for text in ("o.\noy", "rR", "r.\n.R", "oo")]
_LITTER = {"w": "plaster3", "W": "plaster2", "k": "wood2", "o": "orange3", "O": "orange2",
           "s": "dirt0", "S": "wood4", "t": "blond2"}  # fmt: skip
RUTS = [grid("ssssssssss..\n............\n............\n..ssssssssss", _LITTER)]
STRAW = [grid(text, _LITTER) for text in ("t..t\n.tt.\ntS.t", ".tt\nt.S\n.t.", "tt.S\n..tt")]
PAPER = [grid("ww.\nwWw\n.ww", _LITTER), grid("kww\n.wW", _LITTER)]
_PRINT = {"a": "dirt0", "b": "wood3"}
FOOTPRINTS = [grid("aa..\naa..\n....\n..aa\n..aa", _PRINT), grid(".a..a\n.....\na..a.", _PRINT)]
_MARK = {"w": "plaster3", "p": "pink2", "b": "blue4"}
CHALK = grid(
    """
wwww......
w..w......
w..wwww...
wwww..w...
w..w..wwww
w..wwww..w
wwww..w..w
......wwww
""",
    _MARK,
)


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
    scatter("chalk", [CHALK])
    return made


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


BRIDGE = {
    "upper_left": 0, "upper": 1, "upper_right": 2, "left": 3, "deck": 4, "right": 5,
    "lower_left": 6, "lower": 7, "lower_right": 8, "deck_b": 9, "deck_c": 10, "deck_d": 11,
    "lower_shade": 12, "crooked": 13,
}  # fmt: skip
"""Tile ids of the bridge by name; the way over it leads from west to east."""


def bridge() -> list[Tile]:
    upper = (Shape(0, 0, TILE, 9),)
    lower = (Shape(0, 6, TILE, 10),)
    return [
        Tile(_upper(1, 2), shapes=upper),
        Tile(_upper(2, 6), shapes=upper),
        Tile(_upper(3, 10), shapes=upper),
        Tile(_end(4, left=True)),
        Tile(_deck(5)),
        Tile(_end(6, left=False)),
        Tile(_lower(7, 2), shapes=lower),
        Tile(_lower(8, 6), shapes=lower),
        Tile(_lower(9, 10), shapes=lower),
        Tile(_deck(10)),
        Tile(_deck(11)),
        Tile(_deck(12)),
        Tile(_lower(8, 6, shade=True), shapes=lower),
        Tile(_crooked(), shapes=upper),
    ]


def build(assets: Path, maps: Path) -> None:
    """Writes the sheets `decals` and `bridge` and their tilesets."""
    tiles = [Tile(picture, kind=group) for group, picture in decals()]
    write_sheet("decals", tiles, 16, assets, maps)
    write_sheet("bridge", bridge(), 3, assets, maps)

"""Strokes and stamps that houses, stalls and props share. All lengths are px."""

from __future__ import annotations

import random

from atelier.palette import INDEX
from atelier.pixels import Pixels, grid, put

Ramp = tuple[str, str, str, str]
"""Dark, shade, base, light."""

RED: Ramp = ("red0", "red1", "red2", "red3")
BLUE: Ramp = ("blue0", "blue1", "blue2", "blue3")
SKY: Ramp = ("blue1", "blue2", "blue3", "blue4")
JADE: Ramp = ("jade0", "jade0", "jade1", "jade2")
MINT: Ramp = ("jade0", "jade1", "jade2", "jade3")
SLATE: Ramp = ("stone0", "stone0", "stone1", "stone2")
STONE: Ramp = ("stone0", "stone1", "stone2", "stone3")
BARK: Ramp = ("wood0", "wood1", "wood2", "wood3")
STRAW: Ramp = ("wood2", "wood3", "wood4", "wood5")
ORANGE: Ramp = ("orange0", "orange1", "orange2", "orange3")
VIOLET: Ramp = ("violet0", "violet0", "violet1", "violet2")
LILAC: Ramp = ("violet0", "violet1", "violet2", "violet3")
PINK: Ramp = ("pink0", "pink1", "pink2", "pink3")
GOLD: Ramp = ("wood1", "blond1", "blond2", "blond3")
WHITE: Ramp = ("plaster0", "plaster1", "plaster2", "plaster3")
MOSS: Ramp = ("green0", "green1", "green2", "green3")


def rect(picture: Pixels, x: int, y: int, width: int, height: int, colour: str) -> None:
    """A filled rectangle, cut at the edges; the colour "" rubs out."""
    picture[max(0, y) : max(0, y + height), max(0, x) : max(0, x + width)] = (
        INDEX[colour] if colour else 0
    )


def dot(picture: Pixels, x: int, y: int, colour: str) -> None:
    if 0 <= x < picture.shape[1] and 0 <= y < picture.shape[0]:
        picture[y, x] = INDEX[colour]


def post(picture: Pixels, x: int, y: int, height: int, width: int = 4) -> None:
    """An upright beam with a lit left edge."""
    rect(picture, x, y, width, height, "wood1")
    rect(picture, x, y, 1, height, "wood3")
    rect(picture, x + 1, y, 1, height, "wood2")
    rect(picture, x + width - 1, y, 1, height, "wood0")


def beam(picture: Pixels, x: int, y: int, width: int, height: int = 3) -> None:
    """A lying beam, lit on top."""
    rect(picture, x, y, width, height, "wood2")
    rect(picture, x, y, width, 1, "wood3")
    rect(picture, x, y + height - 1, width, 1, "wood0")


def cloth(
    picture: Pixels, x: int, y: int, width: int, height: int, ramp: Ramp, strips: int = 3,
    mark: str = "plaster3",
) -> None:  # fmt: skip
    """A short split curtain on a rod, with a small mark on its middle strip."""
    rect(picture, x, y - 1, width, 1, "wood4")
    each = max(3, width // strips)
    for i in range(width):
        place = i % each
        if i and place == 0:
            continue
        shade = ramp[3] if place == 1 else ramp[2] if place < each - 2 else ramp[1]
        rect(picture, x + i, y, 1, height - (place == each - 1), shade)
    if mark:
        middle = x + width // 2
        for dx, dy in ((0, 1), (-1, 2), (1, 2), (0, 3)):
            dot(picture, middle + dx, y + dy + height // 2 - 3, mark)


def awning(picture: Pixels, x: int, y: int, width: int, depth: int, ramp: Ramp) -> None:
    """A striped awning seen from the front, with a scalloped edge."""
    for i in range(width):
        bright = i // 5 % 2 == 0
        for j in range(depth):
            if bright:
                colour = "plaster3" if j < depth - 3 else "plaster2"
            else:
                colour = ramp[3] if j < 2 else ramp[2] if j < depth - 3 else ramp[1]
            dot(picture, x + i, y + j, colour)
        if i % 5 in (1, 2, 3):
            dot(picture, x + i, y + depth, "plaster1" if bright else ramp[1])
    rect(picture, x, y, width, 1, ramp[3])


LANTERN = grid(
    """
..KK..
.RRRR.
RrOOrR
RoYYor
RoYYor
RrOOrQ
.QRRQ.
..KK..
..tt..
""",
    {"K": "ink0", "R": "red2", "r": "red3", "O": "lit_amber", "o": "lit_amber", "Y": "lit_core",
     "Q": "red1", "t": "red1"},
)  # fmt: skip
WHITE_LANTERN = grid(
    """
.KKKK.
pWYYWp
WYYYYW
WYbYYW
WYYbYW
WYbYYW
pWYYWp
.KKKK.
""",
    {"K": "ink1", "p": "plaster1", "W": "lit_white", "Y": "lit_core", "b": "ink1"},
)

_STROKES = (
    "#####\n..#..\n.#.#.\n#...#\n.....",
    "#.#.#\n#.#.#\n.###.\n..#..\n.###.",
    ".###.\n#...#\n..##.\n.#...\n.####",
    "..#..\n####.\n..#.#\n.##.#\n#..#.",
    "#...#\n.#.#.\n..#..\n#####\n..#..",
    ".#.#.\n#####\n.#.#.\n.#.##\n##...",
    "###..\n..###\n.#...\n#.##.\n#...#",
    "..#..\n.#.#.\n#.#.#\n..#..\n.##..",
    "#.##.\n#...#\n####.\n..#..\n.#.##",
    ".##..\n#..#.\n.###.\n#..##\n.#..#",
)


def glyph(picture: Pixels, x: int, y: int, number: int, colour: str = "ink1") -> None:
    """A sign of the village's own script, 5x5 px; it means nothing."""
    for dy, row in enumerate(_STROKES[number % len(_STROKES)].split("\n")):
        for dx, letter in enumerate(row):
            if letter == "#":
                dot(picture, x + dx, y + dy, colour)


def upright_sign(
    picture: Pixels, x: int, y: int, count: int, seed: int, paper: str = "wood5", ink: str = "ink1"
) -> None:
    """A hanging board with signs one below another, 9 px wide."""
    height = count * 6 + 3
    rect(picture, x, y, 9, height, "wood0")
    rect(picture, x + 1, y + 1, 7, height - 2, paper)
    rect(picture, x + 7, y + 1, 1, height - 2, "wood3")
    for n in range(count):
        glyph(picture, x + 2, y + 2 + n * 6, seed + n * 3, ink)


def lying_sign(
    picture: Pixels, x: int, y: int, count: int, seed: int, paper: str = "wood2",
    ink: str = "blond3",
) -> None:  # fmt: skip
    """A board over a door with signs side by side, 9 px high."""
    width = count * 6 + 3
    rect(picture, x, y, width, 9, "wood0")
    rect(picture, x + 1, y + 1, width - 2, 7, paper)
    rect(picture, x + 1, y + 1, width - 2, 1, "wood3")
    for n in range(count):
        glyph(picture, x + 2 + n * 6, y + 2, seed + n * 3, ink)


_POT = {"g": "green2", "G": "green3", "h": "green4", "k": "wood0", "w": "wood4", "r": "wood3",
        "q": "wood2", "b": "blue2", "B": "blue3", "d": "blue1", "p": "pink2",
        "P": "pink3"}  # fmt: skip
POT = grid(
    """
...gg...
.gGhGg..
gGhhGgG.
gGhgGhgG
.ggGgggg
..gGgGg.
.kwwwwk.
.krwwqk.
.krwqqk.
..krqk..
""",
    _POT,
)
BLUE_POT = grid(
    """
..p..P..
.pPpgPp.
.gpGgpg.
gGgGGgGg
.gGgGGg.
.dBBBBd.
.dBBbbd.
.dBBbbd.
..dBbd..
""",
    _POT,
)
BARREL = grid(
    """
..KKKKKK..
.KwWWwwqK.
KwWWwwqqqK
KkkkkkkkkK
KrRRrrqqqK
KrRRrrqqqK
KrRRrrqqqK
KkkkkkkkkK
KrRRrrqqqK
.KrRrrqqK.
..KKKKKK..
""",
    {"K": "wood0", "w": "wood3", "W": "wood4", "k": "stone0", "r": "wood3", "R": "wood4",
     "q": "wood2"},
)  # fmt: skip
CRATE = grid(
    """
KKKKKKKKKKKK
KwWwwwwwwwqK
KKKKKKKKKKKK
KrRrrKKrrrqK
KrRrrrrrrrqK
KKKKKKKKKKKK
KrRrrrrrrrqK
KrRrrKKrrrqK
KKKKKKKKKKKK
""",
    {"K": "wood1", "w": "wood4", "W": "wood5", "r": "wood3", "R": "wood4", "q": "wood2"},
)
_GOODS = {
    "o": "orange2", "O": "orange3", "q": "orange1", "r": "red2", "R": "red3", "d": "red1",
    "g": "green3", "G": "green4", "k": "green2", "y": "blond2", "Y": "blond3", "w": "plaster3",
    "W": "plaster2", "s": "stone3", "S": "stone4", "t": "stone1", "b": "blue3", "B": "blue4",
    "n": "blue1", "v": "violet2", "V": "violet3", "p": "pink2", "P": "pink3", "e": "wood3",
    "E": "wood4", "c": "wood1", "i": "ink1",
}  # fmt: skip
GOODS: dict[str, list[Pixels]] = {
    kind: [grid(text, _GOODS) for text in texts]
    for kind, texts in {
        "fish": (
            ".sSSs.t\nsSiSsst\n.tsst.t", "sSSSs.t\nSistsst\n.ttt..t", ".RRr..r\nRiRrrrr\n.ddr..d",
        ),
        "fruit": (".O.O.\nOoOoq\nooqoq", ".R.R.\nRrRrd\nrrdrd", ".G.G.\nGgGgk\nggkgk"),
        "greens": ("GgGg.\ngGkgk\n.WwW.", ".PwP.\nPwWwP\n.gGg.", "yYy..\nYyYyy\n.yyy."),
        "rolls": ("RRRr\nRwRr\nrrrd", "BBBb\nBwBb\nbbbn", "VVVv\nVwVv\nvvvv", "YYYy\nYwYy\nyyyy"),
        "jars": (".cc.\nEEee\nEwWe\nEEee\n.ee.", ".nn.\nBBbb\nBwWb\nBBbb\n.bb."),
        "bread": (".EEe.\nEeEee\n.eee.", "..E..\n.EeE.\nEeeee"),
        "bowls": ("wwww\nrrrr\n.rr.", "WWWW\nbbbb\n.bb."),
        "masks": (".ww.\nwiiw\nwRRw\n.ww.", "r..r\nrRRr\niRRi\n.rr.", "y..y\nyYYy\niYYi\n.ww."),
        "noodles": ("wWwW\nWwWw\neeee", "YyYy\nyYyY\neeee"),
        "flowers": (
            ".P.R.\nPpRrP\n.gGg.\n.bBb.",
            ".Y.w.\nYywWY\n.gGg.\n.rRr.",
            ".V.B.\nVvBbV\n.gGg.\n.eEe.",
        ),
    }.items()
}  # fmt: skip


def goods(picture: Pixels, x: int, y: int, width: int, kind: str, seed: int, gap: int = 1) -> None:
    """A row of wares whose feet stand on row `y`."""
    chance = random.Random(seed)
    right = x
    stock = GOODS[kind]
    while True:
        item = chance.choice(stock)
        if right + item.shape[1] > x + width:
            return
        put(picture, item, right, y - item.shape[0])
        right += item.shape[1] + gap


TUFT = grid("..a..\na.b.a\nbababa", {"a": "green4", "b": "green3"})


def tufts(picture: Pixels, y: int, places: tuple[int, ...]) -> None:
    """Grass over a base line."""
    for x in places:
        put(picture, TUFT, x, y)

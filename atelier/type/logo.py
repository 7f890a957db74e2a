"""The name of the game as a picture: brush letters in evening light, and a leaf for the dot."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, neighbours, put
from atelier.type.brush import STROKES, Point, painted, stroke_points

WIDTH, HEIGHT = 312, 74
WORDS = (  # letters, left edge and baseline in px, size
    ("Leaving", 6.0, 45.0, 2.0),
    ("the", 157.0, 47.0, 1.3),
    ("Leaf", 207.0, 45.0, 2.0),
)
ADVANCE = {
    "L": 12.6,
    "e": 9.9,
    "a": 11.2,
    "v": 9.6,
    "i": 5.6,
    "n": 10.6,
    "g": 11,
    "t": 9,
    "h": 11.2,
}
"""Pen movement at size 1: closer than in the cut, so that the words read as one gesture."""
LIGHT = ((12, "glow0"), (19, "blond3"), (29, "blond2"), (38, "orange3"), (99, "orange2"))
"""Rows up to which a colour reaches: the sun stands behind the letters' heads."""

LEAF = """
...........HH....
.........HLLg....
.......HLLLgm....
.....HLLLLgmm....
....HLLLLgvmm....
...HLLLLvgmmd....
..HLLLvLgmmmd....
..LLLLgvmmmd.....
.HLvLgvmvmmd.....
.LLLvvmmmmd......
.LggvmmvmdD......
.gmvmmmmdD.......
.mvmmmddD........
sDddddD..........
s................
"""


DOT = (93, 0)
"""Where the leaf lies: it is the dot of the i, and about to go."""


def _leaf() -> Pixels:
    names = {"H": "green5", "L": "green4", "g": "green3", "m": "green2", "v": "green5"}
    return grid(LEAF, {**names, "d": "green1", "D": "green0", "s": "wood3"})


def icon() -> Pixels:
    """32 x 32 px: the leaf alone, for the window."""
    leaf = _leaf()
    picture = blank(16, 16)
    put(picture, leaf[:, :15], 1, 0)
    return np.kron(picture, np.ones((2, 2), np.uint8)).astype(np.uint8)


def _words() -> NDArray[np.bool_]:
    ink = np.zeros((HEIGHT, WIDTH), bool)
    for word, left, baseline, size in WORDS:
        strokes: list[list[Point]] = []
        x = left / size
        for letter in word:
            for stroke in stroke_points(STROKES[letter])[: 1 if letter == "i" else None]:
                strokes.append([(x + px, py) for px, py in stroke])
            x += ADVANCE.get(letter, 10)
        ink |= painted(strokes, WIDTH, HEIGHT, baseline, size, (1.55, 0.6))
    return ink


def draw() -> Pixels:
    """312 x 74 px."""
    ink = _words()
    picture = blank(WIDTH, HEIGHT)
    rim = neighbours(ink)
    wide = neighbours(ink | rim)
    shadow = np.roll(ink | rim | wide, 2, axis=0)
    picture[shadow] = INDEX["ink0"]
    picture[wide] = INDEX["ink0"]
    picture[rim] = INDEX["orange0"]
    rows = np.arange(HEIGHT)
    top = 0
    for low, name in LIGHT:
        band = (rows >= top) & (rows < low)
        picture[ink & band[:, None]] = INDEX[name]
        top = low
    lit = ink & ~np.roll(ink, 1, axis=0) & (rows[:, None] < 40)
    picture[lit] = INDEX["plaster3"]
    shaded = ink & ~np.roll(ink, -1, axis=0)
    picture[shaded] = INDEX["orange1"]
    leaf = _leaf()
    edge = blank(leaf.shape[1] + 4, leaf.shape[0] + 4)
    put(edge, leaf, 2, 2)
    mask = edge != 0
    ring = neighbours(mask)
    edge[ring] = INDEX["ink0"]
    put(picture, edge, *DOT)
    return picture

"""Flat shadows for a layer of class Ground with opacity 0.38, below the things that cast them.

Pictures of a collection are anchored at the lower left of a cell; every shape comes in four
versions, moved by (0|8, 0|8) px, so that things may stand on a grid of 8 px:
`tree`, `tree_r` (8 px right), `tree_u` (8 px up), `tree_ru`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank
from atelier.place.tileset import Tile, write_collection

OVALS = {"tree": (36, 10), "young": (24, 7), "bush": (28, 6), "post": (10, 4), "stall": (50, 8)}
"""Width and height of the round shadows, px."""
SLABS = (56, 72, 80, 88, 96, 104, 112, 120, 128, 136, 144, 176)
"""Widths of houses that cast a slab."""


def _oval(width: int, height: int) -> Pixels:
    picture = blank(width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    inside = ((columns + 0.5 - width / 2) / (width / 2)) ** 2
    inside = inside + ((rows + 0.5 - height / 2) / (height / 2)) ** 2
    picture[inside <= 1] = INDEX["ink1"]
    return picture


def _slab(width: int) -> Pixels:
    """The shadow of a house: a strip along its right wall and one under its base line."""
    picture = blank(width + 8, 40)
    for row in range(36):
        reach = 9 if row > 4 else 5 + row
        picture[row, width - 8 : width - 8 + reach] = INDEX["ink1"]
    picture[34:38, 8 : width - 4] = INDEX["ink1"]
    return picture


def _moved(picture: Pixels, right: int, up: int) -> Pixels:
    height, width = picture.shape
    wide = blank(width + right, height + up)
    wide[:height, right:] = picture
    return wide


def tiles() -> list[Tile]:
    shapes = {name: _oval(*size) for name, size in OVALS.items()}
    shapes |= {f"house_{width}": _slab(width) for width in SLABS}
    made = []
    for name, picture in shapes.items():
        for suffix, right, up in (("", 0, 0), ("_r", 8, 0), ("_u", 0, 8), ("_ru", 8, 8)):
            made.append(Tile(_moved(picture, right, up), name + suffix))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the collection `shadows`."""
    write_collection("shadows", tiles(), assets, maps)

"""Drawing with indexes: text grids, layers, outlines, indexed PNG.

A picture is a `Pixels`: a uint8 array (height, width) of palette indexes, 0 transparent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from atelier.palette import COLOURS, INDEX

Pixels = NDArray[np.uint8]

NAMES = {index: name for name, index in reversed(INDEX.items())}
LUMINANCE = np.array(COLOURS, float) @ np.array([0.2126, 0.7152, 0.0722])
_RAMP_DARK = {
    "skin": "skin0", "blond": "wood1", "orange": "orange0", "pink": "pink0", "red": "red0",
    "blue": "blue0", "violet": "violet0", "green": "green0", "jade": "jade0", "wood": "wood0",
    "dirt": "wood1", "plaster": "wood1", "stone": "stone0", "dusk": "ink1", "glow": "wood1",
    "white": "stone0", "ink": "ink0", "grass": "green0", "lit_core": "wood1",
    "lit_amber": "wood1", "lit_red": "red0", "lit_white": "stone0",
}  # fmt: skip
DARK = np.zeros(len(COLOURS), np.uint8)
for _index, _name in NAMES.items():
    DARK[_index] = INDEX[_RAMP_DARK[re.sub(r"\d", "", _name)]]


def blank(width: int, height: int) -> Pixels:
    return np.zeros((height, width), np.uint8)


def grid(text: str, key: Mapping[str, str], width: int | None = None) -> Pixels:
    """Reads a text grid, one letter a pixel; `.` and space are transparent.

    `key` names the colour of each letter. Raises ValueError with row and column.
    """
    rows = [row.rstrip() for row in text.strip("\n").split("\n")]
    wide = width or max(map(len, rows))
    picture = blank(wide, len(rows))
    for y, row in enumerate(rows):
        if len(row) > wide:
            raise ValueError(f"row {y} is {len(row)} wide, not {wide}: {row!r}")
        for x, letter in enumerate(row):
            if letter in ". ":
                continue
            if letter not in key:
                raise ValueError(f"unknown letter {letter!r} at row {y}, column {x}")
            picture[y, x] = INDEX[key[letter]]
    return picture


def put(under: Pixels, over: Pixels, x: int = 0, y: int = 0) -> Pixels:
    """Pastes `over` into `under` (changed in place and returned), cut at the edges."""
    height, width = over.shape
    left, top = max(0, -x), max(0, -y)
    right, bottom = min(width, under.shape[1] - x), min(height, under.shape[0] - y)
    if right > left and bottom > top:
        part = over[top:bottom, left:right]
        target = under[y + top : y + bottom, x + left : x + right]
        target[part != 0] = part[part != 0]
    return under


def mirrored(picture: Pixels) -> Pixels:
    return picture[:, ::-1].copy()


def recoloured(picture: Pixels, change: Mapping[str, str]) -> Pixels:
    """The picture with colours exchanged by name."""
    table = np.arange(256, dtype=np.uint8)
    for old, new in change.items():
        table[INDEX[old]] = INDEX[new]
    result: Pixels = table[picture]
    return result


def neighbours(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Cells outside `mask` that touch it by an edge."""
    wide = np.pad(mask, 1)
    touched = wide[:-2, 1:-1] | wide[2:, 1:-1] | wide[1:-1, :-2] | wide[1:-1, 2:]
    result: NDArray[np.bool_] = touched & ~mask
    return result


def outlined(picture: Pixels, feet: int | None = None) -> Pixels:
    """A coloured outline: the dark of the material it touches, ink below row `feet`."""
    mask = picture != 0
    result = picture.copy()
    height, width = picture.shape
    for y, x in zip(*np.nonzero(neighbours(mask)), strict=True):
        if feet is not None and y > feet:
            result[y, x] = INDEX["ink0"]
            continue
        touching = [
            DARK[picture[v, u]]
            for v, u in ((y + 1, x), (y, x + 1), (y, x - 1), (y - 1, x))
            if 0 <= v < height and 0 <= u < width and mask[v, u]
        ]
        result[y, x] = min(touching, key=lambda index: float(LUMINANCE[index]))
    return result


def inked(picture: Pixels) -> Pixels:
    """A plain ink outline, for buildings and trees."""
    result = picture.copy()
    result[neighbours(picture != 0)] = INDEX["ink0"]
    return result


def rimmed(under: Pixels, part: Pixels, x: int, y: int) -> Pixels:
    """Pastes a part with a rim in its own ramp-dark, only where it overlaps `under`."""
    height, width = part.shape
    for v, u in zip(*np.nonzero(part), strict=True):
        for dv, du in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            inside = 0 <= v + dv < height and 0 <= u + du < width and part[v + dv, u + du]
            ty, tx = y + v + dv, x + u + du
            beside = 0 <= ty < under.shape[0] and 0 <= tx < under.shape[1]
            if not inside and beside and under[ty, tx]:
                under[ty, tx] = DARK[part[v, u]]
    return put(under, part, x, y)


def save(picture: Pixels, path: Path) -> None:
    """Writes an indexed PNG: the whole palette, index 0 transparent, no metadata."""
    image = Image.fromarray(picture, "P")
    image.putpalette([channel for colour in COLOURS for channel in colour])
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, transparency=0, optimize=False)


def load(path: Path) -> Pixels:
    return np.array(Image.open(path), np.uint8)


def rgba(picture: Pixels) -> Image.Image:
    colours = np.array(COLOURS, np.uint8)
    alpha = np.where(picture != 0, 255, 0).astype(np.uint8)
    return Image.fromarray(np.dstack([colours[picture], alpha]), "RGBA")

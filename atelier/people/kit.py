"""Figures in cells of 32x32 pixels: colour keys, parts with rims, outline, mirroring.

Feet stand on row 30: 29 is the last painted one, 30 its ink outline; the anchor is (16, 30).
Parts are text grids that share one set of letters, so that a person is a choice of ramps.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import DARK, LUMINANCE, Pixels, blank, grid, put

CELL = 32
FLOOR = 29
"""The last painted row of a standing figure; its outline is one lower."""

Key = dict[str, str]
Ramp = tuple[str, str, str, str]
"""Base, light, shade, dark: the order of the letters `oOqQ`."""

_FIXED: Key = {
    "K": "ink0", "k": "ink1", "w": "white0", "r": "red2", "R": "red1", "u": "dusk2",
    "t": "blue4", "T": "blue3", "x": "wood1", "X": "wood3", "W": "wood5", "v": "violet2",
    "V": "violet3", "p": "pink3", "P": "pink2", "j": "pink1", "J": "pink0", "i": "stone4",
    "I": "stone3", "f": "stone2", "F": "stone1", "z": "plaster3", "Z": "plaster1",
    "b": "wood2", "l": "green4", "L": "green2", "B": "wood4", "g": "blond2",
    "3": "lit_amber", "4": "lit_core",
}  # fmt: skip
FAIR: Key = {"s": "skin4", "S": "skin5", "h": "skin3", "H": "skin2", "G": "skin1"}
TAN: Key = {"s": "skin3", "S": "skin4", "h": "skin2", "H": "skin1", "G": "skin0"}


def ramp(name: str, base: int) -> Ramp:
    """Base, light, shade and dark of a palette ramp around the step `base`."""
    top = max(int(n[len(name) :]) for n in INDEX if n.rstrip("0123456789") == name)
    steps = (base, min(base + 1, top), max(base - 1, 0), max(base - 2, 0))
    b, light, shade, dark = (f"{name}{step}" for step in steps)
    return b, light, shade, dark


BLACK: Ramp = ("ink1", "blue1", "ink0", "ink0")
NAVY: Ramp = ("blue0", "blue1", "ink1", "ink0")
GREY: Ramp = ("stone2", "stone3", "stone1", "stone0")
WHITE: Ramp = ("plaster3", "white0", "plaster1", "plaster0")
CREAM: Ramp = ("plaster2", "plaster3", "plaster1", "plaster0")
SILVER: Ramp = ("stone3", "stone4", "stone2", "stone1")
SNOW: Ramp = ("stone4", "white0", "stone3", "stone2")
BLOND: Ramp = ("blond2", "blond3", "blond1", "blond0")
BROWN: Ramp = ("wood2", "wood3", "wood1", "wood0")
UMBER: Ramp = ("wood1", "wood2", "wood0", "ink1")
CHESTNUT: Ramp = ("wood3", "wood4", "wood2", "wood1")
SAND: Ramp = ("wood4", "wood5", "wood3", "wood2")
STRAW: Ramp = ("wood5", "plaster2", "wood4", "wood3")
COAL: Ramp = ("wood0", "wood1", "ink1", "ink0")
INK: Ramp = ("ink1", "dusk1", "ink0", "ink0")


def key(
    hair: Ramp,
    cloth: Ramp,
    second: Ramp | None = None,
    legs: Ramp = NAVY,
    skin: Key = FAIR,
    iris: str = "blue3",
    hat: Ramp | None = None,
) -> Key:
    """The letters of one person: hair yYdD, cloth oOqQ, second cloth aAeE, legs nNmM, hat 5678."""
    letters = {**_FIXED, **skin, "c": iris}
    for four, colours in (
        ("yYdD", hair), ("oOqQ", cloth), ("aAeE", second or cloth), ("nNmM", legs),
        ("5678", hat or second or cloth),
    ):  # fmt: skip
        letters.update(zip(four, colours, strict=True))
    return letters


def cell() -> Pixels:
    return blank(CELL, CELL)


@lru_cache(maxsize=8192)
def _read(text: str, letters: tuple[tuple[str, str], ...]) -> Pixels:
    return grid(text, dict(letters))


def art(text: str, letters: Key) -> Pixels:
    """A text grid in a person's colours (a fresh copy)."""
    return _read(text, tuple(letters.items())).copy()


_AROUND = ((1, 0), (0, 1), (0, -1), (-1, 0))
_NOBODY = 255
_RANK = np.searchsorted(np.unique(LUMINANCE), LUMINANCE[DARK]).astype(np.uint8)
"""How light the outline of a colour is among all outlines."""
_RANK[0] = _NOBODY


def over(under: Pixels, part: Pixels, x: int = 0, y: int = 0, rim: bool = True) -> Pixels:
    """Pastes a part with a rim in its own ramp-dark, only where it overlaps the figure."""
    high, long = under.shape
    wide = put(blank(long + 2, high + 2), part, x + 1, y + 1)
    wide[[0, -1]] = wide[:, [0, -1]] = 0
    layer = wide[1:-1, 1:-1]
    if rim:
        edge = (layer == 0) & (under != 0)
        for dy, dx in _AROUND:
            beside = wide[1 + dy : 1 + dy + high, 1 + dx : 1 + dx + long]
            np.copyto(under, DARK[beside], where=edge & (beside != 0))
    np.copyto(under, layer, where=layer != 0)
    return under


def behind(front: Pixels, part: Pixels, x: int = 0, y: int = 0) -> Pixels:
    """Puts a part behind what is already drawn, the figure's own dark between the two."""
    high, long = front.shape
    layer = put(blank(long, high), part, x, y)
    wide = blank(long + 2, high + 2)
    wide[1:-1, 1:-1] = front
    free = (front == 0) & (layer != 0)
    for dy, dx in _AROUND:
        beside = wide[1 + dy : 1 + dy + high, 1 + dx : 1 + dx + long]
        np.copyto(layer, DARK[beside], where=free & (beside != 0))
    np.copyto(front, layer, where=free)
    return front


def dots(picture: Pixels, letters: Key, letter: str, *places: tuple[int, int]) -> Pixels:
    for x, y in places:
        picture[y, x] = INDEX[letters[letter]]
    return picture


def stroke(picture: Pixels, colour: str, x0: int, y0: int, x1: int, y1: int) -> Pixels:
    """A line one pixel wide, cut at the edges."""
    steps = max(abs(x1 - x0), abs(y1 - y0), 1)
    for t in range(steps + 1):
        x, y = round(x0 + (x1 - x0) * t / steps), round(y0 + (y1 - y0) * t / steps)
        if 0 <= x < picture.shape[1] and 0 <= y < picture.shape[0]:
            picture[y, x] = INDEX[colour]
    return picture


def stick(picture: Pixels, x0: int, y0: int, x1: int, y1: int, colour: str = "wood3") -> Pixels:
    """A pole with a rim where it crosses the figure."""
    return over(picture, stroke(cell(), colour, x0, y0, x1, y1))


def finished(picture: Pixels) -> Pixels:
    """The outline: the dark of the material it touches, ink below the feet."""
    high, long = picture.shape
    wide = blank(long + 2, high + 2)
    wide[1 : FLOOR + 2, 1:-1] = picture[: FLOOR + 1]
    result = wide[1:-1, 1:-1].copy()
    darks, ranks = DARK[wide], _RANK[wide]
    best = np.full(picture.shape, _NOBODY, np.uint8)
    rim = np.zeros_like(picture)
    for dy, dx in _AROUND:
        here = np.s_[1 + dy : 1 + dy + high, 1 + dx : 1 + dx + long]
        np.copyto(rim, darks[here], where=ranks[here] < best)
        np.minimum(best, ranks[here], out=best)
    rim[FLOOR + 1 :][best[FLOOR + 1 :] != _NOBODY] = INDEX["ink0"]
    np.copyto(result, rim, where=(result == 0) & (best != _NOBODY))
    return result


def relit(picture: Pixels, ramps: Sequence[Ramp]) -> Pixels:
    """The mirrored figure with the light left where it was: above, slightly left.

    Every material keeps the tones it had at the same distance from its own left edge.
    """
    flipped = picture[:, ::-1].copy()
    done = np.zeros(picture.shape, bool)
    for base, light, shade, _ in ramps:
        tones = np.zeros(256, bool)
        tones[[INDEX[base], INDEX[light], INDEX[shade]]] = True
        here = tones[picture]
        there = tones[flipped] & ~done
        if not here.any() or not there.any():
            continue
        done |= there
        offset = int(np.nonzero(here.any(0))[0][0]) - int(np.nonzero(there.any(0))[0][0])
        moved = _shifted_by(picture, offset)
        kept = tones[moved]
        flipped[there] = INDEX[base]
        both = there & kept
        flipped[both] = moved[both]
    return flipped


def _shifted_by(picture: Pixels, dx: int) -> Pixels:
    moved = np.zeros_like(picture)
    if dx > 0:
        moved[:, :-dx] = picture[:, dx:]
    elif dx < 0:
        moved[:, -dx:] = picture[:, :dx]
    else:
        moved[:] = picture
    return moved

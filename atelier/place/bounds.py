"""Fences, hedges and walls that follow a line of cells: sixteen tiles a material.

The tile id is `16 * material + links`, links being the sum of 1 (north), 2 (east), 4 (south)
and 8 (west) for every neighbour of the same kind, so a line of cells can be joined up by rule.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, inked
from atelier.place.kit import STRAW, rect
from atelier.place.tileset import TILE, Shape, Tile, write_sheet

MATERIALS = ("fence", "hedge", "wall", "stone", "bamboo", "painted")
_CODES = ("#a05a2c", "#3a8a3a", "#d8c8a0", "#888888", "#d8a860", "#f07000")
"""The colours Tiled's terrain brush shows for them."""
NORTH, EAST, SOUTH, WEST = 1, 2, 4, 8
_PAD = 4
"""Arms are drawn past the tile's edges, so that the outline closes only at free ends."""


def _span(links: int, inner: int) -> tuple[int, int]:
    """Left edge and width of a lying piece that reaches to its linked sides."""
    left = 0 if links & WEST else _PAD + inner
    right = TILE + 2 * _PAD if links & EAST else _PAD + TILE - inner
    return left, right - left


def _fence(links: int, colours: tuple[str, str, str, str]) -> Pixels:
    dark, shade, base, light = colours
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    middle = _PAD + 6
    for row in (_PAD + 5, _PAD + 10):
        for side, x in ((WEST, 0), (EAST, middle + 4)):
            if links & side:
                wide = middle if side == WEST else TILE + 2 * _PAD - x
                rect(picture, x, row, wide, 1, light)
                rect(picture, x, row + 1, wide, 1, base)
                rect(picture, x, row + 2, wide, 1, dark)
    if links & NORTH:
        rect(picture, middle + 1, 0, 2, _PAD + 4, base)
        rect(picture, middle + 1, 0, 1, _PAD + 4, light)
    if links & SOUTH:
        rect(picture, middle + 1, _PAD + 12, 2, TILE, base)
        rect(picture, middle + 1, _PAD + 12, 1, TILE, light)
    rect(picture, middle, _PAD + 2, 4, 13, base)
    rect(picture, middle, _PAD + 2, 1, 13, light)
    rect(picture, middle + 3, _PAD + 2, 1, 13, shade)
    rect(picture, middle, _PAD + 1, 4, 1, light)
    return picture


def _painted(links: int) -> Pixels:
    """Boards painted in one impatient colour, with drips and a missed place."""
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    chance = random.Random(links)
    left, width = _span(links, 5)
    if links & (NORTH | SOUTH):
        top = 0 if links & NORTH else _PAD + 2
        bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 15
        rect(picture, _PAD + 5, top, 6, bottom - top, "orange2")
        rect(picture, _PAD + 5, top, 2, bottom - top, "orange3")
        rect(picture, _PAD + 10, top, 1, bottom - top, "orange1")
    if links & (EAST | WEST) or not links:
        for x in range(left, left + width):
            board = (x - _PAD) % 5
            top = _PAD + 2 + (x - _PAD) // 5 % 2
            base = "orange3" if board == 0 else "orange2" if board < 4 else "orange1"
            rect(picture, x, top, 1, 13 - (x - _PAD) // 5 % 2, base)
        for _ in range(2):
            x = _PAD + chance.randrange(0, 14)
            rect(picture, x, _PAD + 10, 1, 4, "orange1")
            rect(picture, _PAD + chance.randrange(0, 12), _PAD + 5, 3, 1, "orange3")
        rect(picture, _PAD + 3, _PAD + 12, 3, 2, "wood4")
        picture[:, :left] = 0
        picture[:, left + width :] = 0
    return picture


def _hedge(links: int) -> Pixels:
    chance = random.Random(links + 7)
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    left, width = _span(links, 1)
    top = 0 if links & NORTH else _PAD + 1
    bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 15
    for y in range(top, bottom):
        for x in range(left, left + width):
            corner = (
                not links & NORTH
                and y < _PAD + 3
                and ((not links & WEST and x < _PAD + 3) or (not links & EAST and x > _PAD + 12))
            )
            if corner or (not links & (EAST | WEST) and not _PAD + 2 <= x < _PAD + 14):
                continue
            bump = (x // 5 + y // 5) % 2
            step = 3 if (y - bump) % 8 < 3 else 2 if (y - bump) % 8 < 6 else 1
            if not links & SOUTH and y > bottom - 5:
                step = 1 if y < bottom - 2 else 0
            if not links & NORTH and y < _PAD + 4:
                step = 4 if x % 4 < 2 else 3
            picture[y, x] = INDEX[("green0", "green1", "green2", "green3", "green4")[step]]
    for _ in range(7):
        x, y = _PAD + chance.randrange(2, 13), _PAD + chance.randrange(3, 12)
        if picture[y, x]:
            picture[y, x : x + 2] = INDEX[chance.choice(("green4", "green3", "green1"))]
    return picture


def _wall(links: int) -> Pixels:
    """A plastered garden wall under a roof of slate tiles."""
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    left, width = _span(links, 2)
    if not links & SOUTH or links & (EAST | WEST):
        rect(picture, left, _PAD + 6, width, 9, "plaster2")
        rect(picture, left, _PAD + 6, width, 2, "plaster0")
        rect(picture, left, _PAD + 12, width, 2, "plaster1")
        rect(picture, left, _PAD + 14, width, 2, "stone2")
        rect(picture, left, _PAD + 15, width, 1, "stone1")
        for x in (_PAD + 1, _PAD + 9):
            rect(picture, x, _PAD + 7, 2, 8, "wood1")
            rect(picture, x, _PAD + 7, 1, 8, "wood2")
        for x in range(left, left + width):
            step = ("stone2", "stone3", "stone2", "stone1")[(x - _PAD) % 4]
            rect(picture, x, _PAD, 1, 5, step)
            rect(picture, x, _PAD + 5, 1, 1, "stone1" if (x - _PAD) % 4 else "stone0")
        rect(picture, left, _PAD, width, 1, "stone3")
        rect(picture, left, _PAD + 1, width, 1, "stone1")
    if links & (NORTH | SOUTH):
        top = 0 if links & NORTH else _PAD
        bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 6
        for y in range(top, bottom):
            row = (y - _PAD) % 4
            base = ("stone2", "stone3", "stone2", "stone1")[row]
            rect(picture, _PAD + 3, y, 10, 1, base)
            rect(picture, _PAD + 7, y, 2, 1, "stone3" if row else "stone4")
            rect(picture, _PAD + 12, y, 1, 1, "stone0" if row == 3 else "stone1")
    return picture


def _stone(links: int) -> Pixels:
    """A low wall of field stones with moss."""
    chance = random.Random(links + 40)
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    left, width = _span(links, 2)
    if links & (NORTH | SOUTH):
        top = 0 if links & NORTH else _PAD + 4
        bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 15
        for y in range(top, bottom):
            joint = (y - _PAD) % 6 == 5
            rect(picture, _PAD + 3, y, 10, 1, "stone1" if joint else "stone3")
            rect(picture, _PAD + 11, y, 2, 1, "stone1")
            if not joint and (y - _PAD) % 6 == 0:
                rect(picture, _PAD + 4, y, 5, 1, "stone4")
    if not links & SOUTH or links & (EAST | WEST):
        for x in range(left, left + width):
            joint = (x - _PAD) % 7 == 6
            lower = (x - _PAD + 3) % 8 == 7
            rect(picture, x, _PAD + 4, 1, 5, "stone2" if joint else "stone3")
            rect(picture, x, _PAD + 4, 1, 1, "stone3" if joint else "stone4")
            rect(picture, x, _PAD + 9, 1, 6, "stone0" if lower else "stone1" if joint else "stone2")
            rect(picture, x, _PAD + 14, 1, 1, "stone1")
    for _ in range(2):
        x, y = _PAD + chance.randrange(3, 11), _PAD + chance.randrange(5, 13)
        if picture[y, x]:
            picture[y, x : x + 2] = INDEX["green3"]
            picture[y - 1, x] = INDEX["green4"]
    return picture


def _bamboo(links: int) -> Pixels:
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    left, width = _span(links, 3)
    if links & (NORTH | SOUTH):
        top = 0 if links & NORTH else _PAD + 1
        bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 15
        for x, colour in ((6, STRAW[3]), (7, STRAW[2]), (8, STRAW[2]), (9, STRAW[1])):
            rect(picture, _PAD + x, top, 1, bottom - top, colour)
        for y in range(top, bottom):
            if (y - _PAD) % 5 == 0:
                rect(picture, _PAD + 6, y, 4, 1, STRAW[0])
    if links & (EAST | WEST) or not links:
        for x in range(left, left + width):
            place = (x - _PAD) % 4
            if place == 3:
                rect(picture, x, _PAD + 2, 1, 13, STRAW[0])
                continue
            top = _PAD + 1 + (x - _PAD) // 4 % 2
            rect(picture, x, top, 1, _PAD + 15 - top, STRAW[3 - place])
        for row in (_PAD + 5, _PAD + 11):
            rect(picture, left, row, width, 2, "wood1")
            rect(picture, left, row, width, 1, "wood2")
    return picture


_DRAW: dict[str, Callable[[int], Pixels]] = {
    "fence": lambda links: _fence(links, ("wood0", "wood1", "wood3", "wood4")),
    "hedge": _hedge,
    "wall": _wall,
    "stone": _stone,
    "bamboo": _bamboo,
    "painted": _painted,
}


def _shapes(links: int) -> tuple[Shape, ...]:
    """Collision of a piece: the middle and an arm to every link."""
    shapes = [Shape(3, 6, 10, 10)]
    if links & WEST:
        shapes.append(Shape(0, 6, 8, 10))
    if links & EAST:
        shapes.append(Shape(8, 6, 8, 10))
    if links & NORTH:
        shapes.append(Shape(3, 0, 10, 8))
    return tuple(shapes)


def tiles() -> list[Tile]:
    made = []
    for material in MATERIALS:
        for links in range(16):
            picture = inked(_DRAW[material](links))
            cut = picture[_PAD : _PAD + TILE, _PAD : _PAD + TILE].copy()
            made.append(Tile(cut, kind=material, shapes=_shapes(links)))
    return made


def _wangset() -> str:
    """A terrain of edges: the brush draws lines of a material and joins them up."""
    text = ' <wangsets>\n  <wangset name="bounds" type="edge" tile="10">\n'
    for number, (name, code) in enumerate(zip(MATERIALS, _CODES, strict=True)):
        text += (
            f'   <wangcolor name="{name}" color="{code}" tile="{16 * number + 10}"'
            ' probability="1"/>\n'
        )
    for number in range(len(MATERIALS)):
        for links in range(1, 16):
            sides = [number + 1 if links & side else 0 for side in (NORTH, EAST, SOUTH, WEST)]
            wang = ",".join(f"{side},0" for side in sides)
            text += f'   <wangtile tileid="{16 * number + links}" wangid="{wang}"/>\n'
    return text + "  </wangset>\n </wangsets>\n"


def build(assets: Path, maps: Path) -> None:
    """Writes the sheet `bounds` and its tileset."""
    write_sheet("bounds", tiles(), 16, assets, maps, _wangset())

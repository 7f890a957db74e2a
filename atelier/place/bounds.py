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
    """Clipped, but of leaves: tufts in rows, each lit above and dark below; it joins every 8 px."""
    chance = random.Random(links + 7)
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    left, width = _span(links, 1)
    if not links & (EAST | WEST):
        left, width = _PAD + 1, 14
    top = 0 if links & NORTH else _PAD + 1
    bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 15
    rect(picture, left, top, width, bottom - top, "green1")
    for row, y in enumerate(range(_PAD - 4, _PAD + TILE + 4, 4)):
        for x in range(_PAD - 8 + row % 2 * 4, _PAD + TILE + 8, 8):
            for dy, dx, wide, colour in (
                (0, 2, 4, "green3"), (1, 1, 6, "green3"), (2, 1, 6, "green2"), (3, 2, 4, "green2"),
                (0, 2, 2, "green4"), (1, 2, 2, "green4"),
            ):  # fmt: skip
                at, first, last = y + dy, max(left, x + dx), min(left + width, x + dx + wide)
                if top <= at < bottom and first < last:
                    picture[at, first:last] = INDEX[colour]
    if not links & SOUTH:
        rect(picture, left, bottom - 4, width, 2, "green1")
        rect(picture, left, bottom - 2, width, 2, "green0")
        for x in range(left, left + width, 4):
            picture[bottom - 4, x : x + 2] = INDEX["green2"]
    if not links & NORTH:  # its upper edge is not cut with a ruler
        for x in range(left, left + width):
            picture[top, x] = 0 if (x - _PAD) % 8 in (0, 1, 7) else INDEX["green4"]
    for side, at in ((WEST, left), (EAST, left + width - 1)):
        if not links & side:
            picture[top : top + 2, at] = 0
            if not links & SOUTH:
                picture[bottom - 1, at] = 0
    for _ in range(3):
        x, y = _PAD + chance.randrange(3, 12), _PAD + chance.randrange(4, 10)
        if picture[y, x]:
            picture[y, x : x + 2] = INDEX[chance.choice(("green5", "green4", "green1"))]
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


_FIELD = ((0, 0, 6), (6, 0, 5), (11, 0, 5), (3, 5, 6), (9, 5, 7), (0, 5, 3), (0, 10, 5),
          (5, 10, 6), (11, 10, 5))  # fmt: skip
"""Left edge, top and width of the field stones in 16 px of a wall, which repeat."""


def _field_stones(picture: Pixels, left: int, top: int, width: int, bottom: int) -> None:
    for n, (x, y, wide) in enumerate(_FIELD):
        for shift in (-TILE, 0, TILE):
            for lower in (-15, 0, 15):
                first = max(left, _PAD + x + shift)
                last = min(left + width, _PAD + x + shift + wide - 1)
                for row in range(4):
                    at = _PAD + y + lower + row
                    if not top <= at < bottom or first >= last:
                        continue
                    tone = ("stone4", "stone3", "stone3" if n % 3 else "stone2", "stone2")[row]
                    cut = row == 0 and n % 2
                    picture[at, first + cut : last] = INDEX[tone]
                    picture[at, last - 1] = INDEX["stone2" if row < 2 else "stone1"]


def _stone(links: int) -> Pixels:
    """A low wall of field stones with moss."""
    chance = random.Random(links + 40)
    picture = blank(TILE + 2 * _PAD, TILE + 2 * _PAD)
    left, width = _span(links, 2)
    if links & (NORTH | SOUTH):
        top = 0 if links & NORTH else _PAD + 4
        bottom = TILE + 2 * _PAD if links & SOUTH else _PAD + 15
        rect(picture, _PAD + 3, top, 10, bottom - top, "stone1")
        _field_stones(picture, _PAD + 3, top, 10, bottom)
        rect(picture, _PAD + 12, top, 1, bottom - top, "stone0")
    if not links & SOUTH or links & (EAST | WEST):
        rect(picture, left, _PAD + 4, width, 11, "stone0")
        _field_stones(picture, left, _PAD + 5, width, _PAD + 14)
        for x in range(left, left + width):  # the flat stones on top
            place = (x - _PAD) % 8
            rect(picture, x, _PAD + 3, 1, 4, "stone1" if place == 7 else "stone3")
            rect(picture, x, _PAD + 3, 1, 1, "stone2" if place == 7 else "stone4")
            rect(picture, x, _PAD + 6, 1, 1, "stone1")
    for _ in range(2):
        x, y = _PAD + chance.randrange(3, 11), _PAD + chance.randrange(4, 13)
        if picture[y, x]:
            picture[y, x : x + 3] = INDEX["green3"]
            picture[y - 1, x : x + 2] = INDEX["green4"]
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

"""What of a map is solid: collision shapes of its tiles, classes of tiles, drawn walls."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from itertools import compress, count
from math import ceil, floor

from game.loading.content import ContentError
from game.loading.gate.model import GID_BITS, Gated, GatedLayer, GatedObject, Outline
from game.loading.map_geometry import flipped, lower_left, shape_of
from game.loading.map_picture import Kind, kinds_of
from game.world.geometry import TILE, Shape
from game.world.walls import SUB, Walls, mask_of

MOST_MEASURED = 8_000_000
"""Sub-cells times corners that are looked at for all that is solid on one map."""
EACH = 8
"""What a shape or tile counts for besides."""

_ROWS = tuple(
    tuple(sum(1 << SUB * row for row in range(begin, end + 1)) for end in range(SUB))
    for begin in range(SUB)
)
"""The first bit of each row of sub-cells from one to another."""
_FULL = (1 << SUB) - 1
"""A row of sub-cells."""


_Masks = list[tuple[int, int, int]]
"""What is solid round a cell: columns to the right, rows down, sub-cells."""


def read_walls(gated: Gated, shapes: Iterable[Shape]) -> Walls:
    """All that is solid: tiles and tile objects below the overhead layers, and the shapes.

    Raises ContentError when that is too much to measure.
    """
    solid = _Solid(gated.width, gated.height, gated.file)
    tiles = _SolidTiles(gated)
    for layer, kind in zip(gated.layers, kinds_of(gated.layers), strict=True):
        if not layer.look.visible:
            continue
        if layer.kind == "objects":
            for item in layer.objects:
                if item.gid and item.visible and item.cls != "Villager":
                    _add_object(item, gated, solid)
        elif kind is not Kind.OVERHEAD:
            tiles.add_layer(layer, solid)
    for shape in shapes:
        solid.add(shape)
    return Walls(solid.width, solid.height, solid.masks)


class _SolidTiles:
    """What of each tile in use is solid: a mask when it fits its cell, else what lies round it.

    A tile of the class Bridge opens what lies beneath it.
    """

    def __init__(self, gated: Gated) -> None:
        self._gated = gated
        self._masks: dict[int, int] = {}
        self._larger: dict[int, _Masks] = {}
        self._bridges: set[int] = set()
        for raw in gated.used:
            self._measure(raw)
        self._marked = {*self._masks, *self._larger, *self._bridges}

    def add_layer(self, layer: GatedLayer, solid: _Solid) -> None:
        """Makes solid what is solid of the cells of a layer."""
        gated, masks, larger, bridges = self._gated, self._masks, self._larger, self._bridges
        if self._marked.isdisjoint(layer.cells):
            return
        for index in compress(count(), map(self._marked.__contains__, layer.cells)):
            raw = layer.cells[index]
            y, x = divmod(index, layer.width)
            x, y = x + layer.column, y + layer.row
            if not (0 <= x < gated.width and 0 <= y < gated.height):
                continue
            if raw in bridges:
                solid.masks[y * gated.width + x] = 0
            if raw in masks:
                solid.masks[y * gated.width + x] |= masks[raw]
            if raw in larger:
                solid.merge(larger[raw], x, y)

    def _measure(self, raw: int) -> None:
        at = self._gated.tileset_of(raw & GID_BITS) if raw else None
        info = at[1].tiles.get(at[0]) if at else None
        if at is None or info is None:
            return
        if info.cls == "Bridge":
            self._bridges.add(raw)
        if info.cls in ("Water", "Ledge", "Wall"):
            self._masks[raw] = (1 << SUB * SUB) - 1
        if not info.shapes:
            return
        cut = at[1].cut(at[0])
        width, height = (cut.width, cut.height) if cut else (TILE, TILE)
        outlines = flipped(info.shapes, raw, width, height)
        if (width, height) == (TILE, TILE):
            mask = mask_of([shape_of(outline, 0, 0) for outline in outlines])
            self._masks[raw] = self._masks.get(raw, 0) | mask
        else:
            # a larger tile stands on its cell's lower left corner
            across, along = -(-width // TILE) + 2, -(-height // TILE) + 2
            own = _Solid(across, along, self._gated.file)
            for outline in outlines:
                moved = Outline("polygon", 0, 0, 0, 0, outline.corners())
                own.add(shape_of(moved, TILE, (along - 1) * TILE - height))
            self._larger[raw] = [
                (place % across - 1, place // across - along + 2, mask)
                for place, mask in enumerate(own.masks)
                if mask
            ]


def _add_object(item: GatedObject, gated: Gated, solid: _Solid) -> None:
    """Makes solid what is solid of a tile object, stretched as the object is."""
    at = gated.tileset_of(item.gid & GID_BITS)
    info = at[1].tiles.get(at[0]) if at else None
    cut = at[1].cut(at[0]) if at else None
    if info is None or cut is None or not info.shapes or not cut.width * cut.height:
        return
    left, bottom = lower_left(gated, item)
    wide, high = item.outline.width / cut.width, item.outline.height / cut.height
    top = bottom - item.outline.height
    for outline in flipped(info.shapes, item.gid, cut.width, cut.height):
        if outline.kind == "rectangle" and not outline.rotation:
            x, y = left + outline.x * wide, top + outline.y * high
            solid.add(Shape(x, y, x + outline.width * wide, y + outline.height * high))
            continue
        points = tuple((x * wide, y * high) for x, y in outline.corners())
        solid.add(shape_of(Outline("polygon", 0, 0, 0, 0, points), left, top))


class _Solid:
    """The solid sub-cells of a map while it is read, sixteen bits a tile."""

    def __init__(self, width: int, height: int, file: str) -> None:
        self.width, self.height = width, height
        self.file = file
        self.masks = array("H", bytes(2 * width * height))
        self.left = MOST_MEASURED

    def add(self, shape: Shape) -> None:
        """Makes every sub-cell solid whose middle lies in the shape."""
        size = TILE // SUB
        first_x = max(0, ceil((shape.left - size / 2) / size))
        last_x = min(self.width * SUB - 1, floor((shape.right - size / 2) / size))
        first_y = max(0, ceil((shape.top - size / 2) / size))
        last_y = min(self.height * SUB - 1, floor((shape.bottom - size / 2) / size))
        masks = self.masks
        wide, high = max(0, last_x - first_x + 1), max(0, last_y - first_y + 1)
        self._count(wide * high * len(shape.points))
        if not wide or not high:
            return
        if shape.points:
            for sub_y in range(first_y, last_y + 1):
                row, shift = sub_y // SUB * self.width, sub_y % SUB * SUB
                middle = sub_y * size + size / 2
                for sub_x in range(first_x, last_x + 1):
                    if shape.contains(sub_x * size + size / 2, middle):
                        masks[row + sub_x // SUB] |= 1 << (shift + sub_x % SUB)
            return
        first, last = first_x // SUB, last_x // SUB
        self._count((high // SUB + 1) * (4 + wide // SUB))
        edges = []
        for x in sorted({first, last}):
            begin, end = max(0, first_x - x * SUB), min(SUB - 1, last_x - x * SUB)
            edges.append((x, (1 << (end + 1)) - (1 << begin)))
        inner = max(0, last - first - 1)
        for y in range(first_y // SUB, last_y // SUB + 1):
            begin, end = max(0, first_y - y * SUB), min(SUB - 1, last_y - y * SUB)
            # one bit in each of the rows, so that a product copies a row into all of them
            down = _ROWS[begin][end]
            row = y * self.width
            for x, bits in edges:
                masks[row + x] |= bits * down
            if inner:
                start, full = row + first + 1, _FULL * down
                covered = masks[start : start + inner]
                masks[start : start + inner] = array("H", [mask | full for mask in covered])

    def merge(self, masks: _Masks, x: int, y: int) -> None:
        """Makes solid what is solid round the cell (x, y)."""
        self._count(len(masks))
        for right, down, mask in masks:
            if 0 <= x + right < self.width and 0 <= y + down < self.height:
                self.masks[(y + down) * self.width + x + right] |= mask

    def _count(self, places: int) -> None:
        self.left -= EACH + places
        if self.left < 0:
            found = "solid shapes that cover too much"
            raise ContentError(self.file, "walls", found, "fewer, or smaller ones")

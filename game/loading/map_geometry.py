"""Where the objects of a map lie on it, and what their outlines are as shapes. In map pixels."""

from __future__ import annotations

from math import cos, radians, sin

from game.loading.gate.model import FLIP_TURN, FLIP_X, FLIP_Y, GID_BITS, Gated, GatedObject, Outline
from game.world.geometry import Shape, Spot

FIGURE_CELL, FIGURE_FEET = 32, 2
"""A figure's cell in pixels, and how far its feet are above the cell's bottom edge."""
_ALIGN = {
    "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0),
    "left": (0.0, 0.5), "center": (0.5, 0.5), "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
}  # fmt: skip

"""What part of a tile object's width and height lies left of and above the point it stands on."""


def shape_of(outline: Outline, x: float, y: float) -> Shape:
    """The outline as a shape of the map, moved by (x, y)."""
    if outline.kind == "rectangle" and not outline.rotation:
        left, top = outline.x + x, outline.y + y
        return Shape(left, top, left + outline.width, top + outline.height)
    points = tuple((px + x, py + y) for px, py in outline.corners())
    across, down = [p[0] for p in points], [p[1] for p in points]
    return Shape(min(across), min(down), max(across), max(down), points)


def flipped(shapes: tuple[Outline, ...], raw: int, width: int, height: int) -> tuple[Outline, ...]:
    """Collision shapes turned as the tile is."""
    if raw < FLIP_TURN:
        return shapes
    result = []
    for shape in shapes:
        points = shape.corners()
        wide, high = width, height
        if raw & FLIP_TURN:
            points = tuple((y, x) for x, y in points)
            wide, high = high, wide
        if raw & FLIP_X:
            points = tuple((wide - x, y) for x, y in points)
        if raw & FLIP_Y:
            points = tuple((x, high - y) for x, y in points)
        result.append(Outline("polygon", 0, 0, 0, 0, points, 0, shape.cls))
    return tuple(result)


def lower_left(gated: Gated, item: GatedObject) -> tuple[float, float]:
    """Where the lower left corner of a tile object lies, whatever its tileset's alignment.

    Tiled turns an object about the point it stands on: of a turned one this is where the corner
    lies when it is turned about that corner instead.
    """
    outline = item.outline
    at = gated.tileset_of(item.gid & GID_BITS)
    across, down = _ALIGN.get(at[1].alignment if at else "bottomleft", (0.0, 1.0))
    x, y = -across * outline.width, (1 - down) * outline.height
    if outline.rotation % 360 and (x or y):
        cosine, sine = cos(radians(outline.rotation)), sin(radians(outline.rotation))
        x, y = x * cosine - y * sine, x * sine + y * cosine
    return outline.x + x, outline.y + y


def spot_of(gated: Gated, item: GatedObject) -> Spot:
    """A point, the middle of a rectangle, or the feet of a tile object."""
    outline = item.outline
    if item.gid:
        left, bottom = lower_left(gated, item)
        feet = FIGURE_FEET if outline.height == outline.width == FIGURE_CELL else 0
        return Spot(round(left + outline.width / 2), round(bottom) - feet)
    if outline.kind in ("polygon", "polyline"):
        return shape_of(outline, 0, 0).centre
    return Spot(round(outline.x + outline.width / 2), round(outline.y + outline.height / 2))


def area_of(gated: Gated, item: GatedObject) -> Shape:
    if item.gid:
        left, bottom = lower_left(gated, item)
        top = bottom - item.outline.height
        return Shape(left, top, left + item.outline.width, bottom)
    return shape_of(item.outline, 0, 0)

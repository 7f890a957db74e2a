"""Shapes of objects and of the collision of tiles. Format: TMX Map Format, `<object>`."""

from __future__ import annotations

import math
from xml.etree.ElementTree import Element

from game.loading.gate.model import Outline
from game.loading.gate.reading import Reading

_SHAPES = ("ellipse", "point", "capsule", "text", "polygon", "polyline")


def read_outline(
    reading: Reading, node: Element, file: str, place: str, template: Element | None = None
) -> Outline:
    """The outline of an object in pixels; size, turn and shape may be its template's.

    Raises ContentError when the map has too many corners.
    """
    number = reading.number
    kind = "rectangle"
    points: tuple[tuple[float, float], ...] = ()
    for source in (node, template):
        if source is None or not len(source):
            continue
        for shape in source:
            if shape.tag in _SHAPES and kind == "rectangle":
                kind = shape.tag
                if kind in ("polygon", "polyline"):
                    points = _points(reading, shape, file, place)
    x, y = number(node, "x", 0.0, file, place), number(node, "y", 0.0, file, place)
    width, height, rotation = (
        number(node if template is None or key in node.attrib else template, key, 0.0, file, place)
        for key in ("width", "height", "rotation")
    )
    cls = node.get("type") or node.get("class") or ""
    return Outline(kind, x, y, width, height, points, rotation, cls)


def _points(
    reading: Reading, node: Element, file: str, place: str
) -> tuple[tuple[float, float], ...]:
    """The corners `x,y x,y …` of a polygon or polyline, in pixels from where it begins."""
    points: list[tuple[float, float]] = []
    text = node.get("points", "")
    reading.budget.take_points(text.count(","), file, place)
    for pair in text.split():
        try:
            x, y = map(float, pair.split(","))
        except ValueError:
            x = y = math.nan
        if not (abs(x) < 1e9 and abs(y) < 1e9):
            reading.faults.add(file, f"{place}, points", repr(pair[:40]), "finite numbers x,y")
            return ()
        points.append((x, y))
    if len(points) < 2:
        reading.faults.add(file, f"{place}, points", f"{len(points)} points", "2 or more")
    return tuple(points)

"""Objects of a map, with what template, tile and class give them.

Format: TMX Map Format, `<object>`; the class is `type`, in maps of Tiled 1.9 `class`.
"""

from __future__ import annotations

from dataclasses import replace
from xml.etree.ElementTree import Element

from game.loading.content import ContentError
from game.loading.gate.model import GID_BITS, Gated, GatedObject
from game.loading.gate.project import Project, Values
from game.loading.gate.properties import Properties
from game.loading.gate.reading import Reading
from game.loading.gate.shapes import read_outline
from game.loading.gate.templates import Templates


class Objects:
    """Reads the objects of a map."""

    def __init__(
        self, reading: Reading, project: Project, properties: Properties, templates: Templates
    ) -> None:
        self._reading = reading
        self._project = project
        self._properties = properties
        self._templates = templates

    def read(self, node: Element, gated: Gated) -> GatedObject:
        """One object. A value of its own goes before its template's, tile's and class's."""
        reading, file = self._reading, gated.file
        number = reading.whole(node, "id", 0, file, "object", 0)
        place = f"object {number}"
        base, inherited, gid = self._inherited(node.get("template"), place, gated)
        if node.get("gid") is not None:
            gid = reading.whole(node, "gid", 0, file, place, 0, (1 << 32) - 1)
        outline = read_outline(reading, node, file, place, base)
        at = gated.tileset_of(gid & GID_BITS) if gid else None
        if at and not (outline.width and outline.height):
            cut = at[1].cut(at[0])
            if cut:
                width, height = outline.width or cut.width, outline.height or cut.height
                outline = replace(outline, kind="rectangle", width=width, height=height, points=())

        def attribute(key: str) -> str:
            return node.get(key) or (base.get(key) if base is not None else "") or ""

        tile = at[1].tiles.get(at[0]) if at else None
        cls = attribute("type") or attribute("class") or (tile.cls if tile else "")
        values: Values = dict(self._project.defaults("object", cls))
        if tile:
            values.update(tile.values)
        values.update(inherited)
        values.update(self._properties.of(node, file, place))
        visible = attribute("visible") != "0"
        source_of = base if node.get("opacity") is None and base is not None else node
        opacity = min(1.0, max(0.0, reading.number(source_of, "opacity", 1.0, file, place)))
        return GatedObject(number, attribute("name"), cls, outline, gid, visible, opacity, values)

    def _inherited(
        self, source: str | None, place: str, gated: Gated
    ) -> tuple[Element | None, Values, int]:
        """What an object has of its template: the template's object, its values, its global id."""
        reading, file = self._reading, gated.file
        base: Element | None = None
        values: Values = {}
        gid = 0
        if source is None:
            return base, values, gid
        name = reading.name(file, source)
        if not name:
            expected = "a .tx of the game or mod"
            reading.faults.add(file, f"{place}, template", repr(source), expected)
            return base, values, gid
        try:
            template = self._templates.read(name)
            base = template.object
            values = self._properties.of(base, name, "template")
            gid = self._templates.gid(template, gated)
        except ContentError as error:
            if error not in reading.faults:
                reading.faults.append(error)
        return base, values, gid

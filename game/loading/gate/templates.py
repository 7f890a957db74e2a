"""Templates of objects. Format: TMX Map Format, `<template>` in a `.tx` file."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree.ElementTree import Element

from game.loading.content import ContentError
from game.loading.gate.limits import MOST_TILES, MOST_TILESETS
from game.loading.gate.model import GID_BITS, Gated
from game.loading.gate.reading import Reading
from game.loading.gate.tilesets import Tilesets

TEMPLATE_GID = 1 << 24
"""Where tilesets begin that only templates know: beyond what any map numbers itself."""


@dataclass(frozen=True, slots=True)
class Template:
    """An object on file, and the tileset that its tile is from."""

    file: str
    object: Element
    tileset: Element | None


class Templates:
    """Reads templates, each file once."""

    def __init__(self, reading: Reading, tilesets: Tilesets) -> None:
        self._reading = reading
        self._tilesets = tilesets
        self._known: dict[str, Template | ContentError] = {}

    def read(self, name: str) -> Template:
        """A template by content name. Raises ContentError, the same one each time."""
        if name not in self._known:
            try:
                self._known[name] = self._read(name)
            except ContentError as error:
                self._known[name] = error
        found = self._known[name]
        if isinstance(found, ContentError):
            raise found
        return found

    def _read(self, name: str) -> Template:
        root = self._reading.xml(name)
        inner = root.find("object")
        if root.tag != "template" or inner is None:
            raise ContentError(name, "", f"<{root.tag}>", "a <template> with an <object>")
        return Template(name, inner, root.find("tileset"))

    def gid(self, template: Template, gated: Gated) -> int:
        """The template's tile as a global id of the map; its tileset is added where it is new.

        Raises ContentError when there is no such tileset or the map has too many.
        """
        reading, name, node = self._reading, template.file, template.tileset
        raw = reading.whole(template.object, "gid", 0, name, "template", 0, (1 << 32) - 1)
        if not raw or node is None:
            return 0
        file = reading.name(name, node.get("source", ""))
        if not file:
            raise ContentError(name, "tileset, source", repr(node.get("source")), "a tileset")
        tileset = self._tilesets.external(file)
        local = (raw & GID_BITS) - reading.whole(node, "firstgid", 1, name, "tileset", 1)
        for first, other in gated.tilesets:
            if other is tileset:
                return (raw & ~GID_BITS) | (first + local)
        last = max((first + max(t.count, 1) for first, t in gated.tilesets), default=1)
        last = max(last, TEMPLATE_GID)
        if last > GID_BITS - MOST_TILES or len(gated.tilesets) > MOST_TILESETS:
            expected = f"at most {MOST_TILESETS}"
            raise ContentError(gated.file, "templates", "too many tilesets", expected)
        gated.add_tileset(last, tileset)
        return (raw & ~GID_BITS) | (last + local)

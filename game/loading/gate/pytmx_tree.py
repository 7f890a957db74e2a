"""The elements and attributes that pytmx gets to see, all of them written here.

pytmx sets every attribute of a file on its objects, so only those it has a use for are passed on.
"""

from __future__ import annotations

import base64
import sys
from array import array
from xml.etree.ElementTree import Element

from game.loading.gate.model import Gated, GatedObject, Tileset
from game.loading.gate.project import Values


def write_tree(gated: Gated) -> Element:
    """The map as one `<map>`: properties, tilesets, objects, and a layer of all tiles in use.

    pytmx takes the flips of each tile apart once; the cells are looked up in C afterwards. It
    gives types to properties: an object without any is spared it.
    """
    tree = Element(
        "map",
        {
            "orientation": "orthogonal",
            "width": str(gated.width),
            "height": str(gated.height),
            "tilewidth": str(gated.tile_width),
            "tileheight": str(gated.tile_height),
        },
    )
    tree.append(_properties(gated.values))
    for first, tileset in gated.tilesets:
        tree.append(_tileset(first, tileset))
    for layer in gated.layers:
        if layer.kind == "objects":
            node = Element("objectgroup", {"id": str(layer.id), "name": layer.name})
            for item in layer.objects:
                if item.values:
                    node.append(_object(item))
            tree.append(node)
    tree.append(_used(gated.used))
    return tree


def _tileset(first: int, tileset: Tileset) -> Element:
    """A tileset without its tiles: what they give to objects, the objects have been given."""
    return Element(
        "tileset",
        {
            "firstgid": str(first),
            "name": tileset.name,
            "tilewidth": str(tileset.tile_width),
            "tileheight": str(tileset.tile_height),
        },
    )


def _used(gids: array[int]) -> Element:
    """A layer of one row with each global id, its flips included, once."""
    node = Element("layer", {"name": "used", "width": str(len(gids)), "height": "1"})
    data = Element("data", {"encoding": "base64"})
    cells = array("I", gids)
    if sys.byteorder == "big":
        cells.byteswap()
    data.text = base64.b64encode(cells.tobytes()).decode("ascii")
    node.append(data)
    return node


def _properties(values: Values) -> Element:
    node = Element("properties")
    for name, (kind, text) in values.items():
        kind = "string" if kind in ("class", "list") else kind
        node.append(Element("property", {"name": name, "type": kind, "value": text}))
    return node


def _object(item: GatedObject) -> Element:
    """An object with the attributes pytmx may have, its properties as they were resolved."""
    outline = item.outline
    head = {
        "id": str(item.id),
        "name": item.name,
        "type": item.cls,
        "x": repr(outline.x),
        "y": repr(outline.y),
        "width": repr(outline.width),
        "height": repr(outline.height),
    }
    if item.gid:
        head["gid"] = str(item.gid)
    node = Element("object", head)
    node.append(_properties(item.values))
    if outline.points:
        points = " ".join(f"{x!r},{y!r}" for x, y in outline.points)
        node.append(Element(outline.kind, {"points": points}))
    return node

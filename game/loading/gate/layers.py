"""Layers in document order, with what the groups around them hand down.

Format: TMX Map Format, `<layer>`, `<objectgroup>`, `<imagelayer>`, `<group>`.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from game.loading.content import ContentError
from game.loading.gate.cells import read_cells
from game.loading.gate.limits import MOST_LAYERS
from game.loading.gate.model import Gated, GatedLayer, Look
from game.loading.gate.objects import Objects
from game.loading.gate.pictures import Pictures
from game.loading.gate.properties import Properties
from game.loading.gate.reading import Reading


class Layers:
    """Reads the layers of a map."""

    def __init__(
        self, reading: Reading, properties: Properties, pictures: Pictures, objects: Objects
    ) -> None:
        self._reading = reading
        self._properties = properties
        self._pictures = pictures
        self._objects = objects

    def read(self, parent: Element, gated: Gated, around: Look, cls: str) -> None:
        """Adds the layers in a map or group, in document order, to the map.

        `around` and `cls` are what the groups around them have. Raises ContentError when there
        are too many.
        """
        reading, file = self._reading, gated.file
        for node in parent:
            if node.tag not in ("layer", "objectgroup", "imagelayer", "group"):
                continue
            name = node.get("name", "")
            number = reading.whole(node, "id", 0, file, f"layer {name!r}")
            place = f"layer {number} {name!r}"
            own = node.get("class") or node.get("type") or cls
            look = self._look(node, around, file, place)
            if node.tag == "group":
                self.read(node, gated, look, own)
                continue
            if len(gated.layers) > MOST_LAYERS:
                raise ContentError(file, "layers", f"more than {MOST_LAYERS}", "fewer")
            values = self._properties.of(node, file, place)
            layer = GatedLayer("tiles", number, name, own, look, values)
            if node.tag == "layer":
                read_cells(reading, node, layer, gated, place)
            elif node.tag == "objectgroup":
                layer.kind = "objects"
                layer.top_down = node.get("draworder", "topdown") == "topdown"
                for child in node.findall("object"):
                    layer.objects.append(self._objects.read(child, gated))
                    reading.budget.take_object(file)
            else:
                layer.kind = "picture"
                image = node.find("image")
                if image is not None and (image.get("source") or len(image)):
                    layer.sheet = self._pictures.sheet(image, file, place, reading.warnings)
                layer.repeat = node.get("repeatx") == "1", node.get("repeaty") == "1"
            gated.layers.append(layer)

    def _look(self, node: Element, around: Look, file: str, place: str) -> Look:
        """What a layer or group has of its own, on top of what is around it."""
        reading = self._reading
        if node.get("mode", "normal") != "normal":
            reading.warnings.append(
                f"{file}: {place}: blend mode {node.get('mode')} is drawn as normal"
            )
        tint, share = _tinted(around.tint, node.get("tintcolor", ""))
        x, y = "offsetx", "offsety"
        if node.tag == "imagelayer" and node.get("offsetx") is None:
            x, y = "x", "y"  # pictures had them before layers had offsets
        return Look(
            around.visible and node.get("visible") != "0",
            around.opacity
            * share
            * min(1.0, max(0.0, reading.number(node, "opacity", 1.0, file, place))),
            around.x + reading.number(node, x, 0.0, file, place),
            around.y + reading.number(node, y, 0.0, file, place),
            tint,
            (
                around.parallax[0] * reading.number(node, "parallaxx", 1.0, file, place),
                around.parallax[1] * reading.number(node, "parallaxy", 1.0, file, place),
            ),
        )


def _tinted(around: str, own: str) -> tuple[str, float]:
    """Tint colours (`#RRGGBB` or `#AARRGGBB`) multiplied, as RRGGBB, and the alpha of `own`."""
    own = own.lstrip("#")
    try:
        colour = bytes.fromhex(own)
    except ValueError:
        colour = b""
    if len(colour) not in (3, 4):
        return around, 1.0
    share = colour[0] / 255 if len(colour) == 4 else 1.0
    if not around:
        return own[-6:], share
    pairs = zip(bytes.fromhex(around), colour[-3:], strict=True)
    return bytes(a * b // 255 for a, b in pairs).hex(), share

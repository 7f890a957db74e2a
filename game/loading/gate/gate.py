"""The one way into the gate: a map by its content name, read, checked and resolved."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from game.loading.content import Content, ContentError
from game.loading.gate.faults import MapError
from game.loading.gate.infinite import make_finite
from game.loading.gate.layers import Layers
from game.loading.gate.limits import MOST_CELLS
from game.loading.gate.model import Gated, Look
from game.loading.gate.objects import Objects
from game.loading.gate.pictures import Pictures
from game.loading.gate.project import Project
from game.loading.gate.properties import Properties
from game.loading.gate.pytmx_tree import write_tree
from game.loading.gate.reading import Reading
from game.loading.gate.references import check_tiles, number_objects
from game.loading.gate.safe_xml import read_xml
from game.loading.gate.templates import Templates
from game.loading.gate.tilesets import Tilesets


class Gate:
    """Reads the maps of one content; tilesets, templates and picture sizes are looked at once."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._project_warnings: list[str] = []
        self.project = Project(content, self._project_warnings)
        self._reading = Reading(content)
        pictures = Pictures(self._reading)
        self._properties = Properties(self._reading, self.project)
        self._tilesets = Tilesets(self._reading, self._properties, pictures)
        templates = Templates(self._reading, self._tilesets)
        objects = Objects(self._reading, self.project, self._properties, templates)
        self._layers = Layers(self._reading, self._properties, pictures, objects)

    def map(self, name: str) -> Gated:
        """Reads a map. Raises MapError with every fault there is."""
        reading = self._reading
        reading.begin(self._project_warnings)
        try:
            gated = self._map(name)
        except MapError:
            raise
        except ContentError as error:
            raise MapError([*reading.faults, error]) from None
        if reading.faults:
            raise MapError(reading.faults)
        return gated

    def _map(self, name: str) -> Gated:
        """What passes, in its order."""
        reading = self._reading
        root = read_xml(self.content.read(name), name)
        infinite = root.get("infinite", "0") == "1"
        gated = self._head(root, name, infinite)
        self._layers.read(root, gated, Look(), "")
        if infinite:
            make_finite(gated)
        check_tiles(reading, gated)
        number_objects(reading, gated)
        for _, tileset in gated.tilesets:
            reading.warnings.extend(tileset.warnings)
        gated.values = {**self.project.defaults("map", gated.cls), **gated.values}
        for layer in gated.layers:
            layer.values = {**self.project.defaults("layer", layer.cls), **layer.values}
        gated.tree = write_tree(gated)
        return gated

    def _head(self, root: Element, name: str, infinite: bool) -> Gated:
        """The map without its layers: size, properties, tilesets.

        Raises ContentError when it is no orthogonal map of a size we can hold.
        """
        reading = self._reading
        if root.tag != "map":
            raise ContentError(name, "", f"<{root.tag}>", "a Tiled <map>")
        orientation = root.get("orientation", "orthogonal")
        if orientation != "orthogonal":
            raise ContentError(name, "map, orientation", orientation, "orthogonal")
        least = 0 if infinite else 1
        width = reading.whole(root, "width", 0, name, "map", least, 1 << 20)
        height = reading.whole(root, "height", 0, name, "map", least, 1 << 20)
        tile_width = reading.whole(root, "tilewidth", 0, name, "map", 1, 1 << 12)
        tile_height = reading.whole(root, "tileheight", 0, name, "map", 1, 1 << 12)
        if width * height > MOST_CELLS:
            raise ContentError(name, "map", f"{width}x{height} cells", f"at most {MOST_CELLS}")
        sized = (infinite or width * height) and tile_width * tile_height
        if reading.faults or not sized:
            reading.faults.add(name, "map", "no size", "width, height, tilewidth and tileheight")
            raise MapError(reading.faults)
        tilesets = self._tilesets.of_map(root, name)
        return Gated(
            file=name,
            width=width,
            height=height,
            tile_width=tile_width,
            tile_height=tile_height,
            cls=root.get("class") or root.get("type") or "Map",
            values=self._properties.of(root, name, "map"),
            tilesets=tilesets,
            background=root.get("backgroundcolor", ""),
            warnings=reading.warnings,
            project=self.project,
            render_order=root.get("renderorder", "right-down"),
            parallax_origin=(
                reading.number(root, "parallaxoriginx", 0.0, name, "map"),
                reading.number(root, "parallaxoriginy", 0.0, name, "map"),
            ),
        )

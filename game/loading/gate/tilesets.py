"""Tilesets, in files of their own or embedded in a map, with their tiles.

Format: TMX Map Format, `<tileset>`; collections of pictures and parts of pictures included.
"""

from __future__ import annotations

from functools import partial
from xml.etree.ElementTree import Element

from game.loading.content import ContentError
from game.loading.gate.faults import MapError
from game.loading.gate.limits import MOST_TILES, MOST_TILESETS
from game.loading.gate.model import GID_BITS, Cut, Sheet, TileInfo, Tileset
from game.loading.gate.pictures import Pictures
from game.loading.gate.properties import Properties
from game.loading.gate.reading import Reading
from game.loading.gate.shapes import read_outline


class Tilesets:
    """Reads tilesets; external ones are kept for the maps that follow."""

    def __init__(self, reading: Reading, properties: Properties, pictures: Pictures) -> None:
        self._reading = reading
        self._properties = properties
        self._pictures = pictures
        self._known: dict[str, Tileset] = {}
        self._broken: dict[str, ContentError] = {}

    def of_map(self, root: Element, file: str) -> list[tuple[int, Tileset]]:
        """(first global id, tileset) of each of a map's tilesets, in rising order of the ids.

        Raises ContentError when there are too many.
        """
        reading = self._reading
        tilesets: list[tuple[int, Tileset]] = []
        for node in root.findall("tileset"):
            first = reading.whole(node, "firstgid", 0, file, "tileset", 1, GID_BITS)
            source = node.get("source")
            if source is None:
                tilesets.append((first, self._read(node, file)))
                continue
            name = reading.content.resolve(file, source)
            if not name:
                reading.faults.add(
                    file, "tileset, source", repr(source), "a file inside the game or mod"
                )
            elif not name.endswith((".tsx", ".xml")):
                reading.faults.add(file, "tileset, source", repr(source), "a .tsx file")
            elif not reading.content.exists(name):
                reading.faults.add(
                    file, "tileset, source", f"no file {name}", "a tileset of the game"
                )
            else:
                try:
                    tilesets.append((first, self.external(name)))
                except ContentError as error:
                    reading.faults.append(error)
        if len(tilesets) > MOST_TILESETS:
            raise ContentError(file, "tilesets", f"{len(tilesets)}", f"at most {MOST_TILESETS}")
        return sorted(tilesets, key=lambda pair: pair[0])

    def external(self, name: str) -> Tileset:
        """An external tileset by content name, kept for the maps that follow.

        Raises ContentError when it cannot be used, again for each map.
        """
        reading = self._reading
        if name in self._broken:
            raise self._broken[name]
        if name not in self._known:
            before = len(reading.faults)
            try:
                tileset = self._read(reading.xml(name), name)
            except MapError:
                raise
            except ContentError as error:
                self._broken[name] = error
                raise
            self._known[name] = tileset
            if len(reading.faults) > before:
                # said again for the next map that uses it
                self._broken[name] = reading.faults[before]
        return self._known[name]

    def _read(self, node: Element, file: str) -> Tileset:
        reading = self._reading
        place = f"tileset {node.get('name', '')}"
        if node.tag != "tileset":
            raise ContentError(file, "", f"<{node.tag}>", "<tileset>")
        tile_width = reading.whole(node, "tilewidth", 0, file, place, 1, 1 << 14)
        tile_height = reading.whole(node, "tileheight", 0, file, place, 1, 1 << 14)
        tileset = Tileset(
            file,
            node.get("name", ""),
            tile_width,
            tile_height,
            0,
            spacing=reading.whole(node, "spacing", 0, file, place, 0, 1 << 14),
            margin=reading.whole(node, "margin", 0, file, place, 0, 1 << 14),
            alignment=node.get("objectalignment", "unspecified"),
        )
        if tileset.alignment == "unspecified":
            tileset.alignment = "bottomleft"
        tileset.grid_size = node.get("tilerendersize", "tile") == "grid"
        tileset.keep_aspect = node.get("fillmode", "stretch") == "preserve-aspect-fit"
        shift = node.find("tileoffset")
        if shift is not None:
            tileset.offset = (
                reading.whole(shift, "x", 0, file, place, -4096, 4096),
                reading.whole(shift, "y", 0, file, place, -4096, 4096),
            )
        image = node.find("image")
        claimed = reading.whole(node, "tilecount", 0, file, place, 0, 1 << 30)
        if image is not None and tile_width and tile_height:
            self._lay_out(image, tileset, place, claimed)
        for child in node.findall("tile"):
            number = reading.whole(child, "id", -1, file, place, 0, 1 << 27)
            if number < 0:
                continue
            tileset.tiles[number] = self._tile(child, tileset, f"tile {number}")
            if image is None:
                tileset.count = max(tileset.count, number + 1)
        if len(tileset.tiles) > MOST_TILES:
            reading.faults.add(file, place, f"{len(tileset.tiles)} tiles", f"at most {MOST_TILES}")
        return tileset

    def _lay_out(self, image: Element, tileset: Tileset, place: str, claimed: int) -> None:
        """Counts the columns and tiles of a tileset cut from one picture, by its real size.

        Without the picture there are as many tiles as the file claims.
        """
        reading, file = self._reading, tileset.file
        sheet = self._pictures.sheet(image, file, place, tileset.warnings)
        tileset.sheet = sheet
        if sheet.name:
            tileset.sheets[sheet.name] = sheet
        wide, high = tileset.tile_width + tileset.spacing, tileset.tile_height + tileset.spacing
        tileset.columns = max(0, (sheet.width - tileset.margin + tileset.spacing) // wide)
        rows = max(0, (sheet.height - tileset.margin + tileset.spacing) // high)
        tileset.count = tileset.columns * rows
        if tileset.count > MOST_TILES:
            reading.faults.add(file, place, f"{tileset.count} tiles", f"at most {MOST_TILES}")
            tileset.count = 0
        if not sheet.name:
            tileset.count = max(tileset.count, min(claimed, MOST_TILES))
            tileset.columns = max(tileset.columns, 1)

    def _tile(self, node: Element, tileset: Tileset, place: str) -> TileInfo:
        reading, file = self._reading, tileset.file
        info = TileInfo(node.get("type") or node.get("class") or "")
        if not len(node):
            return info
        info.values = self._properties.of(node, file, place)
        image = node.find("image")
        if image is not None:
            info.image = partial(self._own_picture, node, image, tileset, place)
        frames: list[tuple[int, int]] = []
        animation = node.find("animation")
        for frame in animation.findall("frame") if animation is not None else ():
            tile = reading.whole(frame, "tileid", 0, file, place, 0, 1 << 27)
            frames.append((tile, max(1, reading.whole(frame, "duration", 100, file, place))))
        info.frames = tuple(frames)
        info.shapes = tuple(
            read_outline(reading, child, file, f"{place}, collision {child.get('id', '')}")
            for group in node
            if group.tag == "objectgroup"
            for child in group
            if child.tag == "object"
        )
        return info

    def _own_picture(self, node: Element, image: Element, tileset: Tileset, place: str) -> Cut:
        """The part of a picture that is a tile of a collection."""
        reading, file = self._reading, tileset.file
        sheet = self._pictures.sheet(image, file, place, tileset.warnings)
        if sheet.name:
            tileset.sheets[sheet.name] = sheet
        if not sheet.name and not (sheet.width and sheet.height):
            sheet = Sheet("", tileset.tile_width, tileset.tile_height)
        x = reading.whole(node, "x", 0, file, place, 0, 1 << 16)
        y = reading.whole(node, "y", 0, file, place, 0, 1 << 16)
        wide = reading.whole(node, "width", sheet.width, file, place, 1, 1 << 16)
        high = reading.whole(node, "height", sheet.height, file, place, 1, 1 << 16)
        if sheet.name:
            wide, high = max(0, min(wide, sheet.width - x)), max(0, min(high, sheet.height - y))
        return Cut(sheet.name, x, y, wide, high)

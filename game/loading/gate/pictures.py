"""The pictures that tilesets and layers name: PNG files of the content, by their real size."""

from __future__ import annotations

import struct
from xml.etree.ElementTree import Element

from game.loading.content import ContentError
from game.loading.gate.limits import LARGEST_PICTURE
from game.loading.gate.model import Sheet
from game.loading.gate.reading import Reading

HEADER = 33
"""Bytes of a PNG that tell its size."""


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height a PNG declares; None when the bytes are no PNG."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < HEADER:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


class Pictures:
    """Looks at the pictures of one content, each once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sizes: dict[str, tuple[int, int] | None] = {}

    def _size_of(self, name: str) -> tuple[int, int] | None:
        if name not in self._sizes:
            self._sizes[name] = picture_size(self._reading.content.head(name, HEADER))
        return self._sizes[name]

    def sheet(self, node: Element, file: str, place: str, notes: list[str]) -> Sheet:
        """The picture an `<image>` names. A missing one has no name and is drawn as magenta."""
        reading = self._reading
        source = node.get("source", "")
        width = reading.whole(node, "width", 0, file, place, 0, 1 << 16)
        height = reading.whole(node, "height", 0, file, place, 0, 1 << 16)
        if not source:
            if node.find("data") is not None:
                reading.faults.add(
                    file, place, "a picture embedded in the file", "a PNG beside the map"
                )
            else:
                notes.append(f"{file}: {place}: a picture without a file; drawn as magenta")
            return Sheet("", width, height)
        name = reading.content.resolve(file, source)
        if not name:
            reading.faults.add(
                file, f"{place}, image source", repr(source), "a file of the game or mod"
            )
            return Sheet("", width, height)
        try:
            size = self._size_of(name)
        except ContentError:
            if reading.content.exists(name):
                raise
            notes.append(f"{file}: {place}: no picture {name}; drawn as magenta")
            return Sheet("", width, height)
        if size is None:
            reading.faults.add(name, "", "bytes that are no PNG", "a PNG picture")
            return Sheet("", width, height)
        if not 0 < size[0] * size[1] <= LARGEST_PICTURE:
            reading.faults.add(
                name, "", f"{size[0]}x{size[1]} pixels", f"1 to {LARGEST_PICTURE} pixels"
            )
            return Sheet("", width, height)
        if (width and width != size[0]) or (height and height != size[1]):
            notes.append(
                f"{file}: {place}: {name} is {size[0]}x{size[1]}, not {width}x{height};"
                " tiles are cut by the real size"
            )
        return Sheet(name, size[0], size[1], node.get("trans", "").lstrip("#"))

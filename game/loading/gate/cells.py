"""The cells of a tile layer as global tile ids, in whatever encoding they are written.

Format: TMX Map Format, `<data>`: CSV, base64 (plain or packed with zlib, gzip, zstd) or `<tile>`
elements, whole or in chunks. A global id has 32 bits, little-endian where it is packed; the
highest are flips.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import sys
import zlib
from array import array
from xml.etree.ElementTree import Element

import msgspec

from game.loading.content import ContentError
from game.loading.gate.limits import MOST_CELLS
from game.loading.gate.model import Gated, GatedLayer
from game.loading.gate.reading import Reading

CSV_PIECE = 1 << 20
"""Characters of cells that are taken apart at once."""
_NUMBERS = msgspec.json.Decoder(list[int])
"""Reads plain numbers five times as fast as `int` does one by one."""
_PACKING = "CSV, zlib or gzip (Map > Map Properties > Tile Layer Format)"


def read_cells(
    reading: Reading, node: Element, layer: GatedLayer, gated: Gated, place: str
) -> None:
    """Gives a layer the size and the cells its `<layer>` has, empty ones where none are written.

    Raises ContentError when the map may not hold that many.
    """
    file = gated.file
    layer.width = reading.whole(node, "width", gated.width, file, place, 0, 1 << 20)
    layer.height = reading.whole(node, "height", gated.height, file, place, 0, 1 << 20)
    if layer.width * layer.height > MOST_CELLS:
        reading.faults.add(
            file, place, f"{layer.width}x{layer.height}", f"at most {MOST_CELLS} cells"
        )
        layer.width = layer.height = 0
        return
    reading.budget.take_cells(layer.width * layer.height, file, place)
    layer.column = reading.whole(node, "x", 0, file, place, -(1 << 20), 1 << 20)
    layer.row = reading.whole(node, "y", 0, file, place, -(1 << 20), 1 << 20)
    data = node.find("data")
    if data is None:
        layer.cells = _empty(layer.width * layer.height)
    elif data.find("chunk") is not None:
        _read_chunks(reading, data, layer, file, place)
    elif not (data.text or "").strip() and data.find("tile") is None:
        layer.cells = _empty(layer.width * layer.height)
    else:
        layer.cells = _decode(reading, data, data, layer.width * layer.height, file, place)


def _read_chunks(reading: Reading, data: Element, layer: GatedLayer, file: str, place: str) -> None:
    """Puts the chunks of a layer side by side; it gets the size they have together."""
    pieces = []
    for chunk in data.findall("chunk"):
        x = reading.whole(chunk, "x", 0, file, place, -(1 << 20), 1 << 20)
        y = reading.whole(chunk, "y", 0, file, place, -(1 << 20), 1 << 20)
        wide = reading.whole(chunk, "width", 0, file, place, 1, 1 << 10)
        high = reading.whole(chunk, "height", 0, file, place, 1, 1 << 10)
        reading.budget.take_cells(wide * high, file, place)
        cells = _decode(reading, data, chunk, wide * high, file, place)
        pieces.append((x, y, wide, high, cells))
    left, top = min(p[0] for p in pieces), min(p[1] for p in pieces)
    layer.width = max(p[0] + p[2] for p in pieces) - left
    layer.height = max(p[1] + p[3] for p in pieces) - top
    layer.column, layer.row = left + layer.column, top + layer.row
    if layer.width * layer.height > MOST_CELLS:
        size = f"chunks over {layer.width}x{layer.height} cells"
        raise ContentError(file, place, size, f"at most {MOST_CELLS}")
    reading.budget.take_cells(layer.width * layer.height, file, place)
    layer.cells = _empty(layer.width * layer.height)
    for x, y, wide, high, cells in pieces:
        for row in range(high):
            start = (y - top + row) * layer.width + x - left
            layer.cells[start : start + wide] = cells[row * wide : (row + 1) * wide]


def _empty(count: int) -> array[int]:
    return array("I", bytes(4 * count))


def _decode(
    reading: Reading, data: Element, node: Element, count: int, file: str, place: str
) -> array[int]:
    """The cells in `node`, in the encoding of `data`; on a fault, `count` empty ones."""
    encoding, packing = data.get("encoding", ""), data.get("compression", "")
    text = node.text or ""
    try:
        if encoding == "csv":
            return _from_csv(text, count)
        if encoding == "base64":
            return _from_bytes(_unpacked(text, packing, 4 * count), count)
    except _CellsError as error:
        reading.faults.add(file, place, error.found, error.expected)
        return _empty(count)
    if encoding:
        reading.faults.add(file, place, f"encoding {encoding!r}", "csv or base64")
        return _empty(count)
    tiles = [
        reading.whole(tile, "gid", 0, file, place, 0, (1 << 32) - 1)
        for tile in node.findall("tile")
    ]
    if len(tiles) != count:
        reading.faults.add(file, place, f"{len(tiles)} cells", f"{count}")
        return _empty(count)
    return array("I", tiles)


class _CellsError(Exception):
    """Cells that cannot be read: what was found, what was expected."""

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(found, expected)
        self.found = found
        self.expected = expected


def _from_csv(text: str, count: int) -> array[int]:
    """`count` numbers, commas between them and maybe after the last. Raises _CellsError."""
    if text.count(",") > count:
        raise _CellsError(f"{text.count(',') + 1} cells", f"{count}")
    text = text.rstrip().removesuffix(",")
    cells = array("I")
    start = 0
    try:
        while start <= len(text):
            end = text.find(",", start + CSV_PIECE)
            piece = text[start : end if end >= 0 else len(text)]
            cells.extend(_numbers(piece))
            start = end + 1 if end >= 0 else len(text) + 1
    except (ValueError, OverflowError):
        bad = next(part.strip() for part in piece.split(",") if not _a_gid(part.strip()))
        raise _CellsError(f"the tile {bad[:20]!r}", "a number from 0 to 4294967295") from None
    if len(cells) != count:
        raise _CellsError(f"{len(cells)} cells", f"{count}")
    return cells


def _numbers(text: str) -> list[int]:
    """Numbers with commas between them. Raises ValueError."""
    try:
        return _NUMBERS.decode(f"[{text}]") or [int(text)]
    except msgspec.DecodeError:
        return list(map(int, text.split(",")))  # zeros or a sign before a number


def _a_gid(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20 and int(text) < 1 << 32


def _unpacked(text: str, packing: str, size: int) -> bytes:
    """The bytes that base64 stands for, unpacked, at most one more than `size`.

    Raises _CellsError.
    """
    try:
        bare = text.encode("ascii").translate(None, b" \t\r\n")
        raw = base64.b64decode(bare, validate=True)
    except (binascii.Error, ValueError):
        raise _CellsError("broken base64", "layer data") from None
    if not packing:
        return raw
    if packing in ("zlib", "gzip"):
        try:
            # 32 more than the largest window: the header says which of the two it is
            return zlib.decompressobj(32 + zlib.MAX_WBITS).decompress(raw, size + 1)
        except zlib.error:
            raise _CellsError(f"broken {packing} data", "layer data") from None
    if packing != "zstd":
        raise _CellsError(f"compression {packing[:20]!r}", _PACKING)
    try:
        # of the standard library from Python 3.14 on
        unpack = importlib.import_module("compression.zstd").ZstdDecompressor()
    except ImportError:
        raise _CellsError("layer data packed with zstd", _PACKING) from None
    try:
        return bytes(unpack.decompress(raw, size + 1))
    except Exception:
        raise _CellsError("broken zstd data", "layer data") from None


def _from_bytes(raw: bytes, count: int) -> array[int]:
    """`count` global ids of four bytes each, the lowest first. Raises _CellsError."""
    if len(raw) != 4 * count:
        more = " or more" if len(raw) > 4 * count else ""
        raise _CellsError(f"{len(raw) // 4}{more} cells", f"{count}")
    cells = array("I", raw)
    if sys.byteorder == "big":
        cells.byteswap()
    return cells

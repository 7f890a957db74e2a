"""Moving pictures as GIF 89a (CompuServe, 1990), written without a library.

One palette of at most 255 colours for all frames: a picture in the game's palette keeps its
colours, only the rarest are replaced by their nearest. What stays the same from frame to frame
is left out.
"""

from __future__ import annotations

import struct
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

CLEAR_CODE, END_CODE, CODES = 256, 257, 4096
SAME = 255
"""The index of a pixel that is as it was in the frame before."""


def write(path: Path, size: tuple[int, int], frames: Sequence[bytes], milliseconds: int) -> None:
    """Writes an endless loop of frames, each shown so long (rounded to 10 ms).

    A frame is four bytes a pixel, red first, row by row; the fourth is left aside.
    """
    width, height = size
    pixels = [memoryview(frame).cast("I") for frame in frames]
    palette, table = _palette(pixels)
    parts = [
        b"GIF89a" + struct.pack("<HHBBB", width, height, 0xF7, 0, 0),
        b"".join(palette).ljust(768, b"\0"),
        b"!\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<HB", 0, 0),
    ]
    before = b""
    for frame in pixels:
        now = bytes([table[value] for value in frame])
        shown = now
        if before:
            shown = bytes(
                [SAME if new == old else new for new, old in zip(now, before, strict=True)]
            )
        before = now
        parts.append(b"!\xf9\x04" + struct.pack("<BHBB", 0x05, milliseconds // 10, SAME, 0))
        parts.append(b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x08")
        parts += _blocks(_packed(_codes(shown)))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(parts) + b";")


def _palette(frames: Iterable[Sequence[int]]) -> tuple[list[bytes], dict[int, int]]:
    """The most frequent colours as bytes, and for every colour which of them stands for it."""
    counts: Counter[int] = Counter()
    for frame in frames:
        counts.update(frame)
    ordered = [value for value, _ in counts.most_common()]
    colours = [value.to_bytes(4, sys.byteorder)[:3] for value in ordered[:SAME]]
    table = {value: index for index, value in enumerate(ordered[:SAME])}
    for value in ordered[SAME:]:
        wanted = value.to_bytes(4, sys.byteorder)
        table[value] = min(
            range(len(colours)),
            key=lambda index: sum(
                (a - b) ** 2 for a, b in zip(wanted, colours[index], strict=False)
            ),
        )
    return colours, table


def _codes(indexes: bytes) -> Iterable[tuple[int, int]]:
    """LZW: (code, how many bits it is written with)."""
    known: dict[tuple[int, int], int] = {}
    size, new = 9, END_CODE + 1
    yield CLEAR_CODE, size
    so_far = indexes[0]
    for index in indexes[1:]:
        longer = known.get((so_far, index))
        if longer is not None:
            so_far = longer
            continue
        yield so_far, size
        if new < CODES:
            known[so_far, index] = new
            if new == 1 << size:
                size += 1
            new += 1
        else:
            yield CLEAR_CODE, size
            known.clear()
            size, new = 9, END_CODE + 1
        so_far = index
    yield so_far, size
    yield END_CODE, size


def _packed(codes: Iterable[tuple[int, int]]) -> bytes:
    """Codes as bytes, the lowest bits first."""
    result = bytearray()
    held = bits = 0
    for code, size in codes:
        held |= code << bits
        bits += size
        while bits >= 8:
            result.append(held & 0xFF)
            held >>= 8
            bits -= 8
    if bits:
        result.append(held)
    return bytes(result)


def _blocks(data: bytes) -> list[bytes]:
    """Data in pieces of at most 255 bytes, each after its length, and an empty one at the end."""
    pieces = (data[start : start + 255] for start in range(0, len(data), 255))
    return [*(bytes([len(piece)]) + piece for piece in pieces), b"\0"]

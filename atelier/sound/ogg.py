"""OGG files whose bytes depend on the samples alone, and loops that survive the encoder.

An encoder does worst at the ends of a file. A loop is therefore stored with `ROLL` frames of
itself before and after; who plays it cuts them off and fades `JOIN` frames of the second roll into
the start. The comment of the file says so.
"""

from __future__ import annotations

import re
import struct
import zlib
from pathlib import Path

import numpy as np
import soundfile

from atelier.sound.signal import RATE, Wave

ROLL = 8192
JOIN = 256
COMMENT = re.compile(rb"loop roll (\d+)")
ONCE = b"play once"
CHUNK = 65_536
"""Frames written at once; very long writes overflow the encoder's stack."""


MIRROR = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def check_sum(page: bytes) -> int:
    """A page's checksum: that of zlib with all bits in the other order, started from 0."""
    last = zlib.crc32(page.translate(MIRROR), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(last.to_bytes(4, "little").translate(MIRROR), "big")


def steady(data: bytearray, serial: int = 1) -> None:
    """Sets the stream's random number to `serial` and the checksums of the pages after it."""
    at = 0
    while at < len(data):
        count = data[at + 26]
        end = at + 27 + count + sum(data[at + 27 : at + 27 + count])
        struct.pack_into("<I", data, at + 14, serial)
        data[at + 22 : at + 26] = bytes(4)
        check = check_sum(bytes(data[at:end]))
        struct.pack_into("<I", data, at + 22, check)
        at = end


def write(path: Path, x: Wave, quality: float, kind: str = "") -> None:
    """Encodes; `kind` is "loop", "once" or "" (a plain sound)."""
    if kind == "loop":
        x = np.concatenate([x[-ROLL:], x, x[:ROLL]])
    path.parent.mkdir(parents=True, exist_ok=True)
    channels = x.shape[1] if x.ndim == 2 else 1
    with soundfile.SoundFile(
        path, "w", RATE, channels, format="OGG", subtype="VORBIS", compression_level=1 - quality
    ) as file:
        if kind:
            file.comment = f"loop roll {ROLL}" if kind == "loop" else ONCE.decode()
        for s in range(0, len(x), CHUNK):
            file.write(x[s : s + CHUNK])
    data = bytearray(path.read_bytes())
    steady(data)
    path.write_bytes(data)


def read(path: Path) -> tuple[Wave, str]:
    """The samples as the game plays them, and the kind."""
    x, rate = soundfile.read(path, dtype="float32")
    if rate != RATE:
        raise ValueError(f"{path.name}: {rate} frames a second")
    head = path.read_bytes()[:2048]
    found = COMMENT.search(head)
    if found is None:
        return x, "once" if ONCE in head else ""
    roll = int(found[1])
    loop = x[roll:-roll].copy()
    part = (np.arange(JOIN) + 0.5) / JOIN
    part = part[:, None] if x.ndim == 2 else part
    loop[:JOIN] = loop[:JOIN] * part + x[-roll : len(x) - roll + JOIN] * (1 - part)
    return loop, "loop"

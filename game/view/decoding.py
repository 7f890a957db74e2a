"""Files of sound to samples: long ones a part at a time, loops cut to their length."""

from __future__ import annotations

import io
import re
import struct
import time
from array import array
from collections.abc import Iterator, Sequence
from typing import Any

import pygame

RATE = 44_100
ROLL = re.compile(rb"loop roll (\d+)")
"""In the comment of a loop: so many frames of itself lie before its start and after its end."""
JOIN = 256
"""Frames of the second roll that are faded into the start."""
ONCE = b"play once"
AT_ONCE = 12_000
"""Bytes; a longer file is decoded in parts."""
PAGES = 2
"""Pages of a long file (about a second) decoded in one go."""


def opened(data: bytes, channels: int) -> tuple[pygame.mixer.Sound, bool]:
    """A sound and whether it is played once. Raises pygame.error and ValueError."""
    once = ONCE in data[:4096]
    found = ROLL.search(data[:4096])
    pages = _pages(data) if found is not None or len(data) > AT_ONCE else []
    if not pages or any(page[2] or page[1] < 0 for page in pages):
        return pygame.mixer.Sound(io.BytesIO(data)), once
    roll = int(found[1]) if found is not None else 0
    frames = pages[-1][1] - 2 * roll
    if frames <= JOIN:
        raise ValueError("shorter than its rolls")
    sound = pygame.mixer.Sound(_Silence(frames))
    room = _samples(sound)
    if len(room) != frames * 2 * channels:
        raise ValueError("of a length nobody asked for")
    after = bytearray()
    at = -roll * 2 * channels
    for part in _decoded(data, pages, channels):
        room[max(0, at) : max(0, at + len(part))] = part[max(0, -at) : max(0, len(room) - at)]
        after += part[max(0, len(room) - at) :]
        at += len(part)
    if roll:
        _join(room[: JOIN * 2 * channels].cast("h"), memoryview(after).cast("h"), channels)
    return sound, once


class _Silence(io.BytesIO):
    """A file of silence, 8 bits and one ear: the mixer makes a sound of it, to be filled, while
    other threads run. Made from a buffer, minutes of memory would be taken while they wait."""

    def __init__(self, frames: int) -> None:
        sizes = struct.pack("<IHHIIHH", 16, 1, 1, RATE, RATE, 1, 8)
        start, data = struct.pack("<I", 36 + frames), struct.pack("<I", frames)
        self._head = b"RIFF" + start + b"WAVEfmt " + sizes + b"data" + data
        self._length = len(self._head) + frames
        self._at = 0

    def read(self, size: int | None = -1, /) -> bytes:
        whole = size is None or size < 0
        end = self._length if whole else min(self._length, self._at + (size or 0))
        head = self._head[self._at : end]
        rest = bytes(end - self._at - len(head))
        self._at = end
        return head + rest if head else rest

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._at = offset + (0, self._at, self._length)[whence]
        return self._at

    def tell(self) -> int:
        return self._at


def _samples(sound: Any) -> memoryview:
    """The samples of a sound in place, as bytes; it offers them though its type does not say so."""
    return memoryview(sound).cast("B")


def _pages(data: bytes) -> list[tuple[int, int, bool]]:
    """Start, position (frames at its end) and whether it goes on with a packet, of each page."""
    out = []
    at = 0
    while data[at : at + 4] == b"OggS":
        count = data[at + 26]
        (position,) = struct.unpack_from("<q", data, at + 6)
        out.append((at, position, bool(data[at + 5] & 1)))
        at += 27 + count + sum(data[at + 27 : at + 27 + count])
    return out


def _decoded(
    data: bytes, pages: Sequence[tuple[int, int, bool]], channels: int
) -> Iterator[memoryview]:
    """All samples of a file, a few pages at a time: each part is decoded with the page before it,
    and only what it adds is kept; so the parts are equal to the whole."""
    first = next(i for i, page in enumerate(pages) if page[1] > 0)
    head = data[: pages[first][0]]
    for a in range(first, len(pages), PAGES):
        b = min(a + PAGES, len(pages))
        end = pages[b][0] if b < len(pages) else len(data)
        part = head + data[pages[max(first, a - 1)][0] : end]
        samples = _samples(pygame.mixer.Sound(io.BytesIO(part)))
        added = 2 * channels * (pages[b - 1][1] - (pages[a - 1][1] if a > first else 0))
        if added > len(samples):
            raise ValueError("has pages that cannot be read alone")
        yield samples[len(samples) - added :]
        time.sleep(0.001)


def _join(start: memoryview, after: memoryview, channels: int) -> None:
    """Fades what follows the end of a loop into its start."""
    for frame in range(JOIN):
        part = (frame + 0.5) / JOIN
        for at in range(frame * channels, (frame + 1) * channels):
            start[at] = round(start[at] * part + after[at] * (1 - part))


def faster(sound: pygame.mixer.Sound, speed: float, channels: int) -> pygame.mixer.Sound:
    """A short sound read faster or slower; its channels are alike."""
    frames = array("h", bytes(_samples(sound)))[::channels]
    last = len(frames) - 1
    line = array("h", bytes(0))
    for at in (k * speed for k in range(int(last / speed))):
        k = int(at)
        line.append(int(frames[k] + (frames[k + 1] - frames[k]) * (at - k)))
    out = array("h", bytes(2 * channels * len(line)))
    for channel in range(channels):
        out[channel::channels] = line
    return pygame.mixer.Sound(buffer=out.tobytes())

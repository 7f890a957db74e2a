"""Files of sound to samples: long ones a part at a time, loops cut to their length."""

from __future__ import annotations

import io
import re
import struct
import time
from array import array
from typing import Any

import pygame

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
    head = data[:4096]
    samples = decoded(data, channels)
    roll = ROLL.search(head)
    if roll is not None:
        samples = looped(samples, int(roll[1]), channels)
    return pygame.mixer.Sound(buffer=samples), ONCE in head


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


def decoded(data: bytes, channels: int) -> memoryview:
    """All samples of a file. Of a long one a few pages at a time: each part is decoded with the
    page before it, and only what it adds is kept; so the parts are equal to the whole."""
    pages = _pages(data) if len(data) > AT_ONCE else []
    first = next((i for i, page in enumerate(pages) if page[1] > 0), len(pages))
    if len(pages) - first <= PAGES or any(page[2] or page[1] < 0 for page in pages):
        return _samples(pygame.mixer.Sound(io.BytesIO(data)))
    head = data[: pages[first][0]]
    size = 2 * channels
    out = bytearray()
    for a in range(first, len(pages), PAGES):
        b = min(a + PAGES, len(pages))
        end = pages[b][0] if b < len(pages) else len(data)
        part = head + data[pages[max(first, a - 1)][0] : end]
        samples = _samples(pygame.mixer.Sound(io.BytesIO(part)))
        added = pages[b - 1][1] - (pages[a - 1][1] if a > first else 0)
        if added * size > len(samples):
            return _samples(pygame.mixer.Sound(io.BytesIO(data)))
        out += samples[len(samples) - added * size :]
        time.sleep(0.001)
    return memoryview(out)


def looped(data: memoryview, roll: int, channels: int) -> memoryview:
    """The loop between its rolls, its start joined to its end."""
    size = 2 * channels
    if len(data) <= 2 * (roll + JOIN) * size:
        raise ValueError("shorter than its rolls")
    end = len(data) - roll * size
    after = data[end : end + JOIN * size].cast("h")
    loop = data[roll * size : end]
    start = loop.cast("h")
    for frame in range(JOIN):
        part = (frame + 0.5) / JOIN
        for at in range(frame * channels, (frame + 1) * channels):
            start[at] = round(start[at] * part + after[at] * (1 - part))
    return loop


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

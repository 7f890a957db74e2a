"""What sound costs: rows for the budget table of `bench`."""

from __future__ import annotations

import time
from statistics import quantiles

from game.loading.content import Content
from game.loading.settings import Settings
from game.view.sound import Speakers

Measured = tuple[str, float, str, float]
"""What was measured, how much, its unit, and what it may be at most."""
LISTENED = 4.0
"""Seconds the mixer is watched."""
PATIENCE = 40.0
"""Seconds everything may take to be decoded."""
FRAME = 1 / 60
FRAMES = 180
BUSY = 0.004
"""Seconds of work in a frame."""


def sound_rows(content: Content) -> list[Measured]:
    """Mixing a full street, and what a frame waits for while a piece is decoded."""
    speakers = Speakers(content, Settings())
    try:
        _quiet()
        calm = _waits(speakers, "")
        # other programs make frames wait too: of two tries the better
        loading = min(_waits(speakers, piece) for piece in ("road", "street"))
        speakers.ambience("bed_street", 0.1)
        _quiet()
        share = _share(speakers)
    finally:
        speakers.close()
    return [
        ("mixing six stems, a bed, steps and a voice, of a core", share * 100, "%", 3),
        (
            "a frame while a piece is decoded waits longer, p99",
            max(0.0, loading - calm) * 1000,
            "ms",
            2,
        ),
    ]


def _quiet() -> None:
    """Waits until the workers have nothing more to decode."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        before = time.process_time()
        time.sleep(0.5)
        if time.process_time() - before < 0.05:
            return


def _share(speakers: Speakers) -> float:
    """Processor time of all threads while a street sounds, in share of a core."""
    used, began = time.process_time(), time.monotonic()
    number = 0
    while time.monotonic() - began < LISTENED:
        number += 1
        if number % 20 == 0:
            speakers.play("step", 0, 0)
        if number % 4 == 0:
            speakers.letter("boy", 1.2)
        speakers.listen(0, 0, band=0)
        time.sleep(FRAME)
    return (time.process_time() - used) / (time.monotonic() - began)


def _waits(speakers: Speakers, piece: str) -> float:
    """The 99th percentile of what frames wait for others (s), a piece started meanwhile."""
    waits = []
    for number in range(FRAMES):
        if number == FRAMES // 10 and piece:
            speakers.music(piece, 0.1)
        began, own = time.perf_counter(), time.thread_time()
        while time.thread_time() - own < BUSY:
            speakers.listen(number, 0, band=0)
        waits.append(time.perf_counter() - began - (time.thread_time() - own))
        time.sleep(FRAME - BUSY)
    return quantiles(waits, n=100)[98]

"""Recordings: the seed of a run and what the player wanted at which tick. JSON lines.

The first line is `{"format":1,"version":…,"content":…,"seed":…}`, then one intent a line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from game import __version__
from game.intents import Advance, Choose, Intent, Interact, Point, Rest, Skip, Step

FORMAT = 1


class Head(msgspec.Struct):
    format: int
    version: str
    content: str
    seed: int
    chapter: str = ""
    """Where the run began; empty: at the beginning."""
    ticks: int = 0
    """How long it lasted; 0: not known, it may have gone on after the last intent."""


class Entry(msgspec.Struct, omit_defaults=True):
    tick: int
    do: str
    x: int = 0
    y: int = 0
    run: bool = False
    n: int = 0


class RecordingError(Exception):
    """A recording that cannot be read; the message says which line and why."""


def entry_of(tick: int, intent: Intent) -> Entry:
    match intent:
        case Step(dx, dy, run):
            return Entry(tick, "step", x=dx, y=dy, run=run)
        case Choose(n):
            return Entry(tick, "choose", n=n)
        case Rest(n):
            return Entry(tick, "rest", n=n)
        case Point(x, y):
            return Entry(tick, "point", x=x, y=y)
        case Interact():
            return Entry(tick, "interact")
        case Advance():
            return Entry(tick, "advance")
        case Skip():
            return Entry(tick, "skip")


def intent_of(entry: Entry) -> Intent:
    match entry.do:
        case "step":
            return Step(entry.x, entry.y, entry.run)
        case "choose":
            return Choose(entry.n)
        case "rest":
            return Rest(entry.n)
        case "point":
            return Point(entry.x, entry.y)
        case "interact":
            return Interact()
        case "advance":
            return Advance()
        case "skip":
            return Skip()
    raise RecordingError(f"tick {entry.tick}: {entry.do!r} is nothing a player can want")


def head(content: str, seed: int, chapter: str = "", ticks: int = 0) -> str:
    return msgspec.json.encode(Head(FORMAT, __version__, content, seed, chapter, ticks)).decode()


def lines(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        yield msgspec.json.encode(entry).decode()


def read(path: Path) -> tuple[Head, list[Entry]]:
    """A recording from a file. Raises RecordingError with the line of the fault."""
    number = 1
    try:
        rows = path.read_bytes().splitlines()
        first = msgspec.json.decode(rows[0], type=Head)
        if first.format != FORMAT:
            raise RecordingError(f"{path.name}: format {first.format}, expected {FORMAT}")
        entries = []
        for row in rows[1:]:
            number += 1
            if row.strip():
                entries.append(msgspec.json.decode(row, type=Entry))
    except (OSError, IndexError, msgspec.DecodeError) as fault:
        raise RecordingError(f"{path.name}, line {number}: {fault}") from fault
    return first, entries

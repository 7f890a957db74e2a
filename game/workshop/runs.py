"""Runs without a window: played by a policy or repeated from a recording."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from itertools import repeat as repeat_value
from typing import Any, TextIO

from game.intents import Intent
from game.loading.recording import Entry, entry_of, intent_of
from game.stage import snapshot
from game.stage.book import Book
from game.stage.tale import Tale
from game.workshop.policies import Policy
from game.world.geometry import TICKS, TILE

AFTERWARDS_TICKS = 180 * TICKS
"""So long a repeated run goes on after its last intent: the names go by."""
PATIENCE_TICKS = 120 * TICKS
"""Ticks without any event after which a run is taken to be stuck."""

KEYS = (
    "tick", "chapter", "map", "event", "speaker", "text", "node", "id", "verb", "args", "options",
    "index",
)  # fmt: skip


class StuckError(Exception):
    """A run that no longer gets anywhere; the message says where it stands."""


class DifferenceError(Exception):
    """A run loaded from a save is not the run that was saved."""


def transcript_line(event: dict[str, Any]) -> str:
    """One line of a transcript: JSON without spaces, keys in the order of the format."""
    ordered = {key: event[key] for key in KEYS if key in event}
    return json.dumps(ordered, ensure_ascii=False, separators=(",", ":"))


@dataclass(slots=True)
class Run:
    """A tale on its way, what the player wanted so far, and where the transcript goes."""

    tale: Tale
    transcript: TextIO | None = None
    entries: list[Entry] = field(default_factory=list)
    digest: Any = field(default_factory=hashlib.sha256)
    quiet_ticks: int = 0
    anchor: tuple[int, int] = (0, 0)

    def tick(self, intents: list[Intent]) -> None:
        """One tick with these wishes, written down. Raises StuckError."""
        number = self.tale.ticks + 1
        self.entries.extend(entry_of(number, intent) for intent in intents)
        self.tale.tick(intents)
        self.tale.cues.clear()
        self.quiet_ticks += 1
        for event in self.tale.events:
            line = transcript_line(event)
            self.digest.update(line.encode())
            if event["event"] != "remark":
                self.quiet_ticks = 0
            if self.transcript is not None:
                self.transcript.write(line + "\n")
        self.tale.events.clear()
        if self._gets_on():
            self.quiet_ticks = 0
        if self.quiet_ticks > PATIENCE_TICKS:
            raise StuckError(where(self.tale))

    def _gets_on(self) -> bool:
        """Whether he has come ten tiles away from where he was when this was last true."""
        hero = self.tale.area.hero
        if hero is None:
            return False
        spot = hero.spot
        away = max(abs(spot.x - self.anchor[0]), abs(spot.y - self.anchor[1]))
        if away > 10 * TILE:
            self.anchor = (spot.x, spot.y)
        return away > 10 * TILE


def where(tale: Tale) -> str:
    """Where a run stands, in a sentence."""
    doing = [task.verb + " " + " ".join(task.words) for task in tale.tasks]
    node = tale.machines[-1].node if tale.machines else "no scene"
    hero = tale.area.hero
    spot = f"{hero.spot.x // 16},{hero.spot.y // 16}" if hero is not None else "nowhere"
    goal = tale.goal.text if tale.goal is not None else "none"
    return (
        f"stuck in chapter {tale.chapter} on map {tale.area.place.name} at cell {spot}, "
        f"tick {tale.ticks}, node {node}, tasks {doing}, goal {goal!r}"
    )


def reload(tale: Tale) -> Tale:
    """Saves, loads into a fresh tale, and compares. Raises DifferenceError."""
    data = snapshot.encode(tale)
    other = Tale(tale.book, tale.seed)
    snapshot.restore(other, data)
    again = snapshot.encode(other)
    if again != data:
        at = next(
            (n for n, (a, b) in enumerate(zip(data, again, strict=False)) if a != b),
            min(len(data), len(again)),
        )
        raise DifferenceError(
            f"tick {tale.ticks}: saved …{data[max(0, at - 60) : at + 60]!r}…, "
            f"loaded …{again[max(0, at - 60) : at + 60]!r}…"
        )
    other.events = tale.events
    return other


def play(
    run: Run,
    policy: Policy,
    ticks: int = 1 << 40,
    until: str = "",
    heavy: bool = False,
    watch: Callable[[Tale], None] | None = None,
) -> str:
    """Plays on until the story ends (its name is returned), a chapter begins, or time is up."""
    for _ in range(ticks):
        tale = run.tale
        if tale.ending:
            return tale.ending
        if until and tale.chapter == until:
            return ""
        run.tick(policy(tale))
        if heavy and tale.beat and (tale.scene or tale.ticks % TICKS == 0):
            run.tale = reload(run.tale)
        if watch is not None:
            watch(run.tale)
    return run.tale.ending


def repeat(
    run: Run,
    entries: list[Entry],
    watch: Callable[[Tale], None] | None = None,
    ticks: int = 0,
) -> str:
    """Repeats a recording for as long as it lasted, so many ticks.

    Where that is not known (0) it goes on after the last intent to where the story ends by itself.
    """
    if not ticks:
        ticks = (entries[-1].tick if entries else 0) + AFTERWARDS_TICKS
    for intents in islice(chain(by_tick(entries), repeat_value([])), ticks):
        if run.tale.ending:
            break
        run.tick(intents)
        if watch is not None:
            watch(run.tale)
    return run.tale.ending


def by_tick(entries: list[Entry]) -> Iterator[list[Intent]]:
    """The wishes of every tick from the first on, empty lists between them."""
    waiting = list(reversed(entries))
    tick = 0
    while waiting:
        tick += 1
        now: list[Intent] = []
        while waiting and waiting[-1].tick == tick:
            now.append(intent_of(waiting.pop()))
        yield now


def begin(book: Book, seed: int, chapter: str = "") -> Tale:
    """A fresh run, at its beginning or (with the memory of one who starts there) at a chapter."""
    tale = Tale(book, seed)
    tale.start(chapter or "street", preset=bool(chapter))
    return tale

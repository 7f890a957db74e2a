"""The machine that runs a program: `start`, then `advance` until it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

from game.yarn.program import Functions, Program, Storage

STEPS = 10_000
"""Instructions between two events, after which a script is taken for an endless loop."""


@dataclass(frozen=True, slots=True)
class LineEvent:
    """A line to be shown. Markup is still in `text` and `full`."""

    id: str
    text: str
    """What is said, without the speaker's name: base language, values put in."""
    substitutions: tuple[str, ...]
    tags: tuple[str, ...]
    """Without their `#`, in the order written."""
    speaker: str
    """The name before the colon, empty when there is none."""
    node: str
    line: int
    full: str
    """The whole line with the speaker's name."""


@dataclass(frozen=True, slots=True)
class Option:
    line: LineEvent
    available: bool
    index: int


@dataclass(frozen=True, slots=True)
class OptionsEvent:
    options: tuple[Option, ...]
    node: str
    line: int


@dataclass(frozen=True, slots=True)
class CommandEvent:
    text: str
    words: tuple[str, ...]
    node: str
    line: int


@dataclass(frozen=True, slots=True)
class EndEvent:
    pass


Event = LineEvent | OptionsEvent | CommandEvent | EndEvent


class Chance(Protocol):
    """What the machine needs of `random.Random`."""

    def random(self) -> float: ...

    def randint(self, a: int, b: int, /) -> int: ...


class Machine:
    def __init__(
        self,
        program: Program,
        storage: Storage,
        functions: Functions,
        random: Chance,
        *,
        saliency: str = "random_best_least_recently_viewed",
        steps: int = STEPS,
    ) -> None:
        raise NotImplementedError

    @property
    def running(self) -> bool:
        """Whether a node has been started and the end not been reached."""
        raise NotImplementedError

    @property
    def node(self) -> str:
        """The node that runs, empty when none does."""
        raise NotImplementedError

    @property
    def line(self) -> int:
        """The line of the source that ran last."""
        raise NotImplementedError

    def start(self, node: str) -> None:
        """Begins at a node. Raises YarnError when there is none of that name."""
        raise NotImplementedError

    def advance(self) -> Event:
        """Runs to the next event. Raises YarnError, naming node and line."""
        raise NotImplementedError

    def select(self, index: int) -> None:
        """Answers the last OptionsEvent; -1: no option can be taken."""
        raise NotImplementedError

    def stop(self) -> None:
        """Ends at once, as `<<stop>>` does."""
        raise NotImplementedError

    def snapshot(self) -> dict[str, Any]:
        """Where it stands, as plain JSON; the storage is saved by its owner."""
        raise NotImplementedError

    def restore(self, snapshot: dict[str, Any]) -> None:
        """Goes on where a snapshot was taken. A changed node begins again from its top."""
        raise NotImplementedError

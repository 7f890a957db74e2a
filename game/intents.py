"""What the player wants, whatever key said so. Recordings are made of these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """Walk this tick; `dx` and `dy` are -1, 0 or 1."""

    dx: int
    dy: int
    run: bool = False


@dataclass(frozen=True, slots=True)
class Interact:
    """Speak to, look at or use what is in front."""


@dataclass(frozen=True, slots=True)
class Advance:
    """Go on from the line that stands in the box, or confirm a press."""


@dataclass(frozen=True, slots=True)
class Choose:
    """Take option `n`, counted from 0, of the open choice."""

    n: int


@dataclass(frozen=True, slots=True)
class Rest:
    """The cursor of the open choice comes to lie on option `n`."""

    n: int


@dataclass(frozen=True, slots=True)
class Skip:
    """Run the scene to its end or its next choice."""


@dataclass(frozen=True, slots=True)
class Point:
    """Click on a map pixel: talk to who is there, or walk there."""

    x: int
    y: int


Intent = Step | Interact | Advance | Choose | Rest | Skip | Point

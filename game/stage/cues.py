"""What has just happened, for eyes and ears: left by the tick, taken by the view."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sound:
    """`x` and `y` in map px where it comes from; None: from everywhere."""

    name: str
    x: int | None = None
    y: int | None = None


@dataclass(frozen=True, slots=True)
class Music:
    track: str
    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Ambience:
    track: str
    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Effect:
    kind: str
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Shimmer:
    x: int
    y: int


Cue = Sound | Music | Ambience | Effect | Shimmer

"""Markup: `[wave]…[/wave]` in a line becomes plain text and ranges over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Attribute:
    """A range of the plain text, in characters."""

    name: str
    position: int
    length: int
    properties: Mapping[str, bool | int | float | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marked:
    text: str
    attributes: tuple[Attribute, ...] = ()
    problem: str = ""
    """Why the markup could not be read; the text is then shown raw."""


def parse(text: str, language: str = "en", *, speaker: bool = True) -> Marked:
    """Reads the markup of a finished text; with `speaker` a name before a colon is a range."""
    raise NotImplementedError

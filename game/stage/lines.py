"""What stands on the screen to be read: lines, choices, prompts, the open bag."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from msgspec import Struct
from msgspec import field as saved

from game.world.geometry import Spot

MARKUP = frozenset(("pause", "speed", "shake", "wave", "colour", "color", "sound", "emote"))
"""The tags in a line that mean something here, besides those of the language itself."""


_SPEAKER = re.compile(r"([^\W\d]\w*)\s*:\s*")


def split_speaker(text: str) -> tuple[str, str]:
    """The cast id of who says a line, and what is said."""
    found = _SPEAKER.match(text)
    return (found[1].lower(), text[found.end() :]) if found else ("", text)


@dataclass(frozen=True, slots=True)
class Line:
    """`text` still has its markup; `speaker` is a cast id, empty for nobody."""

    id: str
    text: str
    speaker: str = ""
    face: str = ""
    tags: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    """What is put in for `{0}`, `{1}` …, also in another language."""

    def tag(self, name: str) -> str | None:
        """What follows `#name:`; empty for the tag alone, None without it."""
        for tag in self.tags:
            if tag == name:
                return ""
            if tag.startswith(f"{name}:"):
                return tag[len(name) + 1 :]
        return None


@dataclass(frozen=True, slots=True)
class Option:
    line: Line
    available: bool = True

    @property
    def text(self) -> str:
        return self.line.text

    @property
    def line_id(self) -> str:
        return self.line.id


@dataclass(slots=True)
class Choice:
    """`rests` counts for each option the ticks the cursor lay on it."""

    options: tuple[Option, ...]
    cursor: int = 0
    rests: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Prompt:
    """The word over a person or thing that can be spoken to or used; empty: a bare balloon.

    `key` is what the word is found by among the texts of the menus, in any language.
    """

    spot: Spot
    word: str
    figure: str = ""
    key: str = ""


class Bag(Struct, omit_defaults=True):
    """The open bag: what can be packed, what is in it, and what was touched last."""

    things: tuple[str, ...]
    sizes: tuple[int, ...]
    taken: list[str] = saved(default_factory=list)
    room: int = 13
    cursor: int = 0

    @property
    def filled(self) -> int:
        return sum(self.sizes[self.things.index(thing)] for thing in self.taken)


class Said(Struct, frozen=True, omit_defaults=True, array_like=True):
    """One line that was read, by its id; `by` is the figure of a remark, or `chosen`."""

    line: str
    values: tuple[str, ...] = ()
    by: str = ""

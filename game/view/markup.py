"""What the tags in a line do to how it is written: read by the language, given a meaning here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from game.stage.lines import MARKUP
from game.view.type import Colour
from game.yarn import markup
from game.yarn.markup import Attribute, Marked, PropertyValue

_COLOURS: dict[str, Colour] = {
    "red": (0xEE, 0x6A, 0x4E),
    "orange": (0xFB, 0x9A, 0x33),
    "gold": (0xF5, 0xC1, 0x32),
    "green": (0x9C, 0xC2, 0x4A),
    "blue": (0x9F, 0xCC, 0xEC),
    "pink": (0xFF, 0xC0, 0xC4),
    "grey": (0xB0, 0xB7, 0xBF),
}
LONGEST_PAUSE = 10.0
"""Seconds; a larger number in a text is a slip."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """What happens as the pen reaches a letter: `kind` is `sound` or `emote`."""

    kind: str
    place: int
    name: str


@dataclass(frozen=True, slots=True)
class Written:
    """A line without its tags; `pauses` gives seconds before a letter."""

    text: str
    spans: tuple[Attribute, ...] = ()
    """The ranges that are written in their own way: speed, shake, wave, colour."""
    pauses: dict[int, float] = field(default_factory=dict)
    strokes: tuple[Stroke, ...] = ()

    def _span(self, kind: str, place: int) -> Attribute | None:
        for span in self.spans:
            if span.name == kind and span.position <= place < span.position + span.length:
                return span
        return None

    def has(self, kind: str, place: int) -> bool:
        return self._span(kind, place) is not None

    def speed(self, place: int) -> float:
        span = self._span("speed", place)
        return max(0.1, _number(_value(span), 1.0)) if span is not None else 1.0

    def colour(self, place: int, plain: Colour) -> Colour:
        span = self._span("colour", place) or self._span("color", place)
        return _colour(str(_value(span)), plain) if span is not None else plain


def _value(attribute: Attribute) -> PropertyValue:
    """What stands after the `=` of `[pause=0.5/]`, or of `[pause seconds=0.5/]`."""
    given = attribute.properties
    return given.get(attribute.name, next(iter(given.values()), ""))


def _number(value: PropertyValue, default: float) -> float:
    return float(value) if type(value) in (int, float) else default


def _seconds(value: PropertyValue) -> float:
    """The length of a pause; numbers above 20 are milliseconds, as in other players of Yarn."""
    number = _number(value, 0.5)
    return max(0.0, min(LONGEST_PAUSE, number / 1000 if number > 20 else number))


def _colour(text: str, plain: Colour) -> Colour:
    digits = text.lstrip("#")
    if re.fullmatch(r"[0-9a-fA-F]{6}", digits):
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    return _COLOURS.get(text, plain)


@lru_cache(maxsize=512)
def read(text: str, language: str = "en") -> Written:
    """Reads a line in a language. A tag the game does not know stays in the text as it is."""
    marked: Marked = markup.parse(text, language, speaker=False, known=MARKUP)
    spans: list[Attribute] = []
    pauses: dict[int, float] = {}
    strokes: list[Stroke] = []
    for one in marked.attributes:
        match one.name:
            case "pause":
                pauses[one.position] = pauses.get(one.position, 0.0) + _seconds(_value(one))
            case "sound" | "emote":
                strokes.append(Stroke(one.name, one.position, str(_value(one))))
            case "speed" | "shake" | "wave" | "colour" | "color" if one.length:
                spans.append(one)
            case _:
                pass
    return Written(marked.text, tuple(spans), pauses, tuple(strokes))

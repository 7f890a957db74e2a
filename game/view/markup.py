"""What the tags in a line do to how it is written: pause, speed, shake, wave, colour."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from game.view.type import Colour

_TAG = re.compile(
    r"\[(/?)(\w+)((?:\s*=\s*[^\]\s/]+)?(?:\s+\w+\s*=\s*[^\]\s/]+)*)\s*(/?)\]|\\([\[\]])"
)
_COLOURS: dict[str, Colour] = {
    "red": (0xEE, 0x6A, 0x4E),
    "orange": (0xFB, 0x9A, 0x33),
    "gold": (0xF5, 0xC1, 0x32),
    "green": (0x9C, 0xC2, 0x4A),
    "blue": (0x9F, 0xCC, 0xEC),
    "pink": (0xFF, 0xC0, 0xC4),
    "grey": (0xB0, 0xB7, 0xBF),
}
KNOWN = ("pause", "speed", "shake", "wave", "colour", "color", "nomarkup", "character")


@dataclass(frozen=True, slots=True)
class Span:
    """A range of the plain text that is written in its own way."""

    kind: str
    start: int
    end: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """A line without its tags; `pauses` gives seconds before a letter."""

    text: str
    spans: tuple[Span, ...] = ()
    pauses: dict[int, float] = field(default_factory=dict)

    def has(self, kind: str, place: int) -> bool:
        return any(span.kind == kind and span.start <= place < span.end for span in self.spans)

    def speed(self, place: int) -> float:
        for span in self.spans:
            if span.kind == "speed" and span.start <= place < span.end:
                return max(0.1, _number(span.value, 1.0))
        return 1.0

    def colour(self, place: int, plain: Colour) -> Colour:
        for span in self.spans:
            if span.kind in ("colour", "color") and span.start <= place < span.end:
                return _colour(span.value, plain)
        return plain


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default


def _colour(text: str, plain: Colour) -> Colour:
    digits = text.lstrip("#")
    if re.fullmatch(r"[0-9a-fA-F]{6}", digits):
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    return _COLOURS.get(text, plain)


@lru_cache(maxsize=256)
def read(text: str) -> Written:
    """Reads the tags of a line. A tag nobody knows stays in the text as it is."""
    plain: list[str] = []
    length = at = 0
    open_spans: list[tuple[str, int, str]] = []
    spans: list[Span] = []
    pauses: dict[int, float] = {}
    for match in _TAG.finditer(text):
        piece = text[at : match.start()]
        closing, name, rest, alone, escaped = match.groups()
        if not escaped and name not in KNOWN:
            piece = text[at : match.end()]
        plain.append(piece)
        length += len(piece)
        at = match.end()
        if escaped:
            plain.append(escaped)
            length += 1
            continue
        if name not in KNOWN:
            continue
        value = (rest or "").strip().rpartition("=")[2].strip().strip('"')
        if name == "pause":
            seconds = _number(value, 0.5)
            pauses[length] = pauses.get(length, 0.0) + (seconds / 1000 if seconds > 20 else seconds)
        elif closing:
            for place in range(len(open_spans) - 1, -1, -1):
                if open_spans[place][0] == name:
                    kind, start, kept = open_spans.pop(place)
                    spans.append(Span(kind, start, length, kept))
                    break
        elif not alone:
            open_spans.append((name, length, value))
    rest_of_text = text[at:]
    plain.append(rest_of_text)
    length += len(rest_of_text)
    spans += [Span(kind, start, length, value) for kind, start, value in open_spans]
    return Written("".join(plain), tuple(spans), pauses)

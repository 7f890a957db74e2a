"""What can be wrong with a map: faults, of which one refuses it, and warnings."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from game.loading.content import ContentError
from game.loading.gate.limits import MOST_FAULTS


class MapError(ContentError):
    """A map that cannot be used; `faults` are all that were found, the first one's words lead."""

    def __init__(self, faults: list[ContentError]) -> None:
        first = faults[0]
        super().__init__(first.file, first.place, first.found, first.expected)
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


class Faults(list[ContentError]):
    """Faults of one map, in the order they were found."""

    def add(self, file: str, place: str, found: str, expected: str) -> None:
        """Notes a fault and goes on. Raises MapError with the two hundredth."""
        self.append(ContentError(file, place, found, expected))
        if len(self) >= MOST_FAULTS:
            raise MapError(self)


class Warnings(list[str]):
    """Warnings of one map; from the two hundredth on they are only counted."""

    more = 0

    def append(self, text: str) -> None:
        if len(self) < MOST_FAULTS:
            super().append(text)
        else:
            self.more += 1

    def extend(self, texts: Iterable[str]) -> None:
        for text in texts:
            self.append(text)


def meant(name: str, known: Iterable[str]) -> str:
    """`; did you mean …?` when a name is close to a known one, else nothing."""
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""

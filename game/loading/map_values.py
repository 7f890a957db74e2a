"""The properties of one thing on a map, asked for by name and type."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from game.loading.gate.faults import Faults, meant
from game.loading.gate.model import Gated
from game.world.geometry import Direction

_E = TypeVar("_E", bound=StrEnum)


class TypedValues:
    """The properties of one thing, asked for by name and type; what is odd becomes a fault.

    Each method gives the default then. Raises MapError with the two hundredth fault.
    """

    def __init__(
        self, gated: Gated, faults: Faults, where: str, values: Mapping[str, object], cls: str
    ) -> None:
        self._gated = gated
        self._faults = faults
        self.where = where
        self._values = values
        self._cls = cls

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        if not isinstance(value, str):
            self._fault(name, repr(value), "text")
            return default
        return value.strip()

    def whole(self, name: str, default: int, least: int = 0, most: int = 1 << 20) -> int:
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self._fault(name, repr(value), f"a whole number from {least} to {most}")
            return default
        return value

    def number(self, name: str, default: float) -> float:
        """A number, 0 or more."""
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            self._fault(name, repr(value), "a number, 0 or more")
            return default
        return float(value)

    def flag(self, name: str, default: bool) -> bool:
        value = self._values.get(name, default)
        if not isinstance(value, bool):
            self._fault(name, repr(value), "true or false")
            return default
        return value

    def one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        value = self.text(name, default)
        if value not in choices:
            expected = f"one of {', '.join(filter(None, choices))}{meant(value, choices)}"
            self._fault(name, repr(value), expected)
            return default
        return value

    def kind(self, name: str, kinds: type[_E], default: _E) -> _E:
        return kinds(self.one_of(name, tuple(kinds), default) or default)

    def reference(self, name: str) -> int | str:
        """The id of an object, 0 for none, or a name."""
        value = self._values.get(name, 0)
        return value if isinstance(value, int | str) else 0

    def direction(self, name: str = "facing") -> Direction | None:
        text = self.one_of(name, ("", *Direction), "")
        return Direction(text) if text else None

    def ids(self, name: str) -> tuple[str, ...]:
        """A list written with commas."""
        parts = (part.strip() for part in self.text(name).split(","))
        return tuple(part for part in parts if part)

    def must(self, name: str) -> str:
        """Text that may not be empty."""
        text = self.text(name)
        if not text:
            self._fault(name, "nothing", "a name")
        return text

    def finish(self, known: tuple[str, ...]) -> None:
        """Warns of every property that means nothing here."""
        for name in self._values:
            if name not in known:
                self._gated.warnings.append(
                    f"{self._gated.file}: {self.where}: {self._cls} has no property {name!r}"
                    f"{meant(name, known)}"
                )

    def _fault(self, name: str, found: str, expected: str) -> None:
        self._faults.add(self._gated.file, f"{self.where}, {name}", found, expected)

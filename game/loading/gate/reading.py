"""What all parts of the gate share while a map is read."""

from __future__ import annotations

import math
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from game.loading.content import Content
from game.loading.gate.faults import Faults, Warnings
from game.loading.gate.limits import Budget
from game.loading.gate.safe_xml import elements, read_xml


class Reading:
    """The content, and of the map at hand what it may still hold and what is wrong with it."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._names: dict[tuple[str, str], str] = {}
        self.begin(())

    def begin(self, warnings: Iterable[str]) -> None:
        """The next map, with warnings that each map has."""
        self.budget = Budget()
        self.faults = Faults()
        self.warnings = Warnings(warnings)

    def name(self, file: str, source: str) -> str:
        """The content name a reference in a file means, empty where there is none; kept."""
        key = file.rpartition("/")[0], source
        if key not in self._names:
            name = self.content.resolve(file, source)
            self._names[key] = name if name and self.content.exists(name) else ""
        return self._names[key]

    def xml(self, name: str) -> Element:
        """A tileset or template; those of one map have a common bound. Raises ContentError."""
        data = self.content.read(name)
        self.budget.take_file(elements(data), len(data), name)
        return read_xml(data, name)

    def number(self, node: Element, key: str, default: float, file: str, place: str) -> float:
        """An attribute from -1e9 to 1e9; the default when it is missing or, with a fault, odd."""
        text = node.get(key)
        if text is None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not -1e9 <= value <= 1e9:
            self.faults.add(file, f"{place}, {key}", repr(text[:40]), "a finite number")
            return default
        return value

    def whole(
        self, node: Element, key: str, default: int, file: str, place: str, least: int = 0,
        most: int = 1 << 31,
    ) -> int:  # fmt: skip
        """A whole attribute in a range; the default when it is missing or, with a fault, odd."""
        text = node.get(key)
        if text is None:
            return default
        try:
            value = int(text)
        except ValueError:
            value = least - 1
        if not least <= value <= most:
            self.faults.add(
                file, f"{place}, {key}", repr(text[:40]), f"a whole number from {least} to {most}"
            )
            return default
        return value

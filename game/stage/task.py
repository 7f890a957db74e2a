"""A verb that takes time."""

from __future__ import annotations

from msgspec import Struct, field

from game.world.geometry import TICKS


class Task(Struct, omit_defaults=True):
    """A verb that takes time: `ticks` done of it, and what it must remember between them."""

    verb: str
    words: list[str]
    ticks: int = 0
    blocking: bool = True
    state: dict[str, float | int | str] = field(default_factory=dict)

    def number(self, index: int, otherwise: float) -> float:
        """The word at `index` as a number; `otherwise` when there is none."""
        return float(self.words[index]) if index < len(self.words) else otherwise

    def ticks_of(self, index: int, otherwise: float) -> int:
        """The word at `index`, seconds, in ticks."""
        return round(self.number(index, otherwise) * TICKS)

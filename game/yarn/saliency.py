"""Which of several contents is chosen when more than one could be shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from game.yarn.builtin import VIEWS, Chance
from game.yarn.program import Candidate, Storage


class Strategy(Protocol):
    """`query` changes nothing; `selected` is told when its answer has been taken.

    `query` gets the candidates whose conditions hold, in the order of the source.
    """

    def query(self, candidates: Sequence[Candidate]) -> Candidate | None: ...

    def selected(self, candidate: Candidate) -> None: ...


class First:
    """The first that can be shown."""

    def query(self, candidates: Sequence[Candidate]) -> Candidate | None:
        return candidates[0] if candidates else None

    def selected(self, candidate: Candidate) -> None:
        pass


class Best(First):
    """The one with the most conditions; of equals the first."""

    def query(self, candidates: Sequence[Candidate]) -> Candidate | None:
        return max(candidates, key=lambda c: c.complexity, default=None)


class LeastViewed:
    """The one this strategy has chosen least often; of equals the best, then the first.

    With `chance` one of the best of them is drawn.
    """

    def __init__(self, storage: Storage, chance: Chance | None = None) -> None:
        self.storage = storage
        self.chance = chance

    def _views(self, candidate: Candidate) -> float:
        count = self.storage.get(VIEWS + candidate.key, 0.0)
        return float(count) if not isinstance(count, str) else 0.0

    def query(self, candidates: Sequence[Candidate]) -> Candidate | None:
        if not candidates:
            return None
        ranks = [(self._views(c), -c.complexity) for c in candidates]
        top = min(ranks)
        tied = [c for c, rank in zip(candidates, ranks, strict=True) if rank == top]
        if self.chance is None or len(tied) == 1:
            return tied[0]
        return tied[self.chance.randint(0, len(tied) - 1)]

    def selected(self, candidate: Candidate) -> None:
        self.storage[VIEWS + candidate.key] = self._views(candidate) + 1.0


STRATEGIES: dict[str, Callable[[Storage, Chance], Strategy]] = {
    "first": lambda storage, chance: First(),
    "best": lambda storage, chance: Best(),
    "best_least_recently_viewed": lambda storage, chance: LeastViewed(storage),
    "random_best_least_recently_viewed": LeastViewed,
}

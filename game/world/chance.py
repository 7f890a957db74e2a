"""A small seeded source of chance whose whole state is one number, so that it can be saved."""

from __future__ import annotations

from random import Random

_MASK = (1 << 64) - 1


class Chance(Random):
    """SplitMix64 (Steele, Lea, Flood, 2014) behind the interface of `random.Random`."""

    def __init__(self, seed: int = 0) -> None:
        self.state = seed & _MASK
        super().__init__(seed)

    def seed(self, a: object = None, version: int = 2) -> None:
        if isinstance(a, int):
            self.state = a & _MASK

    def _next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & _MASK
        value = self.state
        value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        value = (value ^ value >> 27) * 0x94D049BB133111EB & _MASK
        return value ^ value >> 31

    def random(self) -> float:
        return (self._next() >> 11) / (1 << 53)

    def getrandbits(self, k: int) -> int:
        bits = 0
        for _ in range(0, k, 64):
            bits = bits << 64 | self._next()
        return bits & ((1 << k) - 1)

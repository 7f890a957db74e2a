"""Directions, cells and shapes of the map."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

TILE = 16
"""Map pixels a tile."""
FINE = 256
"""Units of a figure's position in one map pixel."""
TICKS = 60
"""Ticks a second."""


class Direction(StrEnum):
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"

    @property
    def vector(self) -> tuple[int, int]:
        return _VECTORS[self]

    @property
    def opposite(self) -> Direction:
        return _OPPOSITES[self]

    @staticmethod
    def towards(dx: int, dy: int, otherwise: Direction) -> Direction:
        """The facing nearest to a vector; `otherwise` for the null vector."""
        if dx == 0 and dy == 0:
            return otherwise
        if abs(dx) > abs(dy):
            return Direction.RIGHT if dx > 0 else Direction.LEFT
        return Direction.DOWN if dy > 0 else Direction.UP


_VECTORS = {
    Direction.DOWN: (0, 1),
    Direction.LEFT: (-1, 0),
    Direction.RIGHT: (1, 0),
    Direction.UP: (0, -1),
}
_OPPOSITES = {
    Direction.DOWN: Direction.UP,
    Direction.UP: Direction.DOWN,
    Direction.LEFT: Direction.RIGHT,
    Direction.RIGHT: Direction.LEFT,
}


class Cell(NamedTuple):
    """A tile of the map, counted from its upper left corner."""

    x: int
    y: int

    @property
    def centre(self) -> Spot:
        return Spot(self.x * TILE + TILE // 2, self.y * TILE + TILE // 2 + 3)


class Spot(NamedTuple):
    """A point of the map in whole pixels; for a figure, where its feet are."""

    x: int
    y: int

    @property
    def cell(self) -> Cell:
        return Cell(self.x // TILE, (self.y - 1) // TILE)


@dataclass(frozen=True, slots=True)
class Shape:
    """A rectangle, or a polygon inside it, in map pixels."""

    left: float
    top: float
    right: float
    bottom: float
    points: tuple[tuple[float, float], ...] = ()

    def contains(self, x: float, y: float) -> bool:
        if not (self.left <= x <= self.right and self.top <= y <= self.bottom):
            return False
        if not self.points:
            return True
        inside = False
        before_x, before_y = self.points[-1]
        for point_x, point_y in self.points:
            if (point_y > y) != (before_y > y):
                cut = (before_x - point_x) * (y - point_y) / (before_y - point_y) + point_x
                inside ^= x < cut
            before_x, before_y = point_x, point_y
        return inside

    @property
    def centre(self) -> Spot:
        return Spot(int((self.left + self.right) / 2), int((self.top + self.bottom) / 2))

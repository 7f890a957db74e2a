"""What is solid: four by four sub-cells a tile, and ways through what is left.

A figure stands on a feet box of 10x6 px whose bottom edge is its position::

        ..##########..
        ..##########..   6 px
        ..####()####..   <- feet, the figure's position
"""

from __future__ import annotations

from array import array
from heapq import heappop, heappush

from game.world.geometry import TILE, Cell, Shape, Spot

SUB = 4
"""Sub-cells a tile has in either direction; each is 4x4 px."""
FEET_WIDTH, FEET_HEIGHT = 10, 6


class Walls:
    """The solid parts of a map of `width` x `height` tiles.

    `masks` are the solid sub-cells of each tile, row by row, as `mask_of` gives them.
    """

    def __init__(self, width: int, height: int, masks: array[int] | None = None) -> None:
        self.width = width
        self.height = height
        self._masks = array("H", bytes(2 * width * height)) if masks is None else masks
        self._steps: dict[tuple[Cell, int, int], bool] = {}
        """Whether one can step from a cell to a neighbour; asked again and again by `way`."""

    def add(self, shape: Shape) -> None:
        """Makes a shape solid: every sub-cell whose centre lies in it."""
        size = TILE // SUB
        first_x, last_x = int(shape.left // size), int(-(-shape.right // size))
        first_y, last_y = int(shape.top // size), int(-(-shape.bottom // size))
        for sub_y in range(max(0, first_y), min(self.height * SUB, last_y)):
            middle_y = sub_y * size + size / 2
            row = sub_y // SUB * self.width
            for sub_x in range(max(0, first_x), min(self.width * SUB, last_x)):
                if shape.contains(sub_x * size + size / 2, middle_y):
                    self._masks[row + sub_x // SUB] |= 1 << (sub_y % SUB * SUB + sub_x % SUB)

    def mask(self, x: int, y: int) -> int:
        """The sixteen sub-cells of a tile as bits, row by row; all set outside the map."""
        if 0 <= x < self.width and 0 <= y < self.height:
            return self._masks[y * self.width + x]
        return 0xFFFF

    def free(self, x: int, y: int) -> bool:
        """Whether feet may stand at this pixel."""
        size = TILE // SUB
        left, right = x - FEET_WIDTH // 2, x + FEET_WIDTH // 2 - 1
        top, bottom = y - FEET_HEIGHT, y - 1
        if left < 0 or top < 0 or right >= self.width * TILE or bottom >= self.height * TILE:
            return False
        masks, width = self._masks, self.width
        for sub_y in range(top // size, bottom // size + 1):
            row, shift = sub_y // SUB * width, sub_y % SUB * SUB
            for sub_x in range(left // size, right // size + 1):
                if masks[row + sub_x // SUB] >> (shift + sub_x % SUB) & 1:
                    return False
        return True

    def cell_free(self, cell: Cell) -> bool:
        centre = cell.centre
        return self.free(centre.x, centre.y)

    def nearest_free(self, cell: Cell, reach: int = 6) -> Cell | None:
        """The free cell nearest to `cell`, itself included; None when all are solid."""
        for distance in range(reach + 1):
            ring = [
                Cell(cell.x + dx, cell.y + dy)
                for dy in range(-distance, distance + 1)
                for dx in range(-distance, distance + 1)
                if max(abs(dx), abs(dy)) == distance
            ]
            ring.sort(key=lambda other: abs(other.x - cell.x) + abs(other.y - cell.y))
            found = next((other for other in ring if self.cell_free(other)), None)
            if found is not None:
                return found
        return None

    def _step(self, here: Cell, dx: int, dy: int) -> bool:
        """Whether feet get from the middle of a cell to that of its neighbour in a line."""
        key = here, dx, dy
        known = self._steps.get(key)
        if known is None:
            middle = here.centre
            known = all(
                self.free(middle.x + dx * part, middle.y + dy * part) for part in (4, 8, 12, 16)
            )
            if known and dx and dy:
                known = self._step(here, dx, 0) and self._step(here, 0, dy)
            self._steps[key] = known
        return known

    def way(self, start: Spot, goal: Spot, limit: int = 6000) -> list[Spot] | None:
        """The shortest way in eight directions (A*), as the spots to walk to in turn.

        The last one is `goal` itself. None when there is none within `limit` looked-at cells.
        """
        begin = self.nearest_free(start.cell)
        end = self.nearest_free(goal.cell)
        if begin is None or end is None:
            return None
        if begin == end:
            return [goal]
        queue: list[tuple[int, int, Cell]] = [(0, 0, begin)]
        came: dict[Cell, Cell] = {}
        cost = {begin: 0}
        count = 0
        while queue:
            _, _, here = heappop(queue)
            if here == end:
                break
            count += 1
            if count > limit:
                return None
            for dx, dy, price in _STEPS:
                there = Cell(here.x + dx, here.y + dy)
                if not self._step(here, dx, dy):
                    continue
                total = cost[here] + price
                if total < cost.get(there, 1 << 30):
                    cost[there] = total
                    came[there] = here
                    ahead_x, ahead_y = abs(end.x - there.x), abs(end.y - there.y)
                    guess = 10 * max(ahead_x, ahead_y) + 4 * min(ahead_x, ahead_y)
                    heappush(queue, (total + guess, len(cost), there))
        if end not in came:
            return None
        cells = [end]
        while cells[-1] in came and came[cells[-1]] != begin:
            cells.append(came[cells[-1]])
        spots = [cell.centre for cell in reversed(cells)]
        if end == goal.cell:
            spots[-1] = goal
        elif self.free(goal.x, goal.y):
            spots.append(goal)
        return spots


_STEPS = (
    (0, 1, 10), (-1, 0, 10), (1, 0, 10), (0, -1, 10),
    (-1, 1, 14), (1, 1, 14), (-1, -1, 14), (1, -1, 14),
)  # fmt: skip


def mask_of(shapes: list[Shape]) -> int:
    """The solid sub-cells of shapes drawn in one tile of 16x16 px, as bits."""
    small = Walls(1, 1)
    for shape in shapes:
        small.add(shape)
    return small.mask(0, 0)

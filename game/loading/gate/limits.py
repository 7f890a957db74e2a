"""How much a map and its files may hold, and what is left of that while one map is read."""

from __future__ import annotations

from dataclasses import dataclass

from game.loading.content import ContentError

MOST_CELLS = 8_000_000
"""Cells of one layer, and of all layers of one map."""
LARGEST_XML = 1 << 25
"""Bytes of one map, tileset or template, and of all the tilesets and templates of one map."""
LONGEST_TAG = 1 << 20
"""Bytes between `<` and `>`."""
MOST_ELEMENTS = 250_000
"""Elements of one file, and of all the tilesets and templates of one map."""
DEEPEST = 64
"""Elements inside each other."""
MOST_OBJECTS = 30_000
MOST_LAYERS = 1000
MOST_TILESETS = 1000
MOST_TILES = 65_536
"""Tiles of one tileset."""
MOST_MEMBERS = 10_000
"""Members of class and list values of one map, defaults filled in."""
DEEPEST_VALUE = 16
"""Class and list values inside each other."""
MOST_POINTS = 100_000
"""Corners of all polygons and polylines of one map."""
MOST_FAULTS = 200
"""Faults and warnings of one map that are told."""
MOST_KINDS = 1 << 18
"""Different tiles, flips counted, that one layer may use."""
LARGEST_PICTURE = 1 << 25
"""Pixels of one picture."""
LARGEST_PROJECT = 1 << 22
"""Bytes of one `.tiled-project`."""


@dataclass(slots=True)
class Budget:
    """What one map may still hold. Each `take` raises ContentError when that is used up."""

    cells: int = MOST_CELLS
    objects: int = MOST_OBJECTS
    points: int = MOST_POINTS
    members: int = MOST_MEMBERS
    elements: int = MOST_ELEMENTS
    size: int = LARGEST_XML
    """Bytes of tilesets and templates."""

    def take_cells(self, count: int, file: str, place: str) -> None:
        self.cells -= count
        if self.cells < 0:
            raise ContentError(file, place, "too many cells", f"at most {MOST_CELLS} in all layers")

    def take_object(self, file: str) -> None:
        self.objects -= 1
        if self.objects < 0:
            raise ContentError(file, "objects", "too many", f"at most {MOST_OBJECTS}")

    def take_points(self, count: int, file: str, place: str) -> None:
        self.points -= count
        if self.points < 0:
            raise ContentError(file, f"{place}, points", "too many", f"at most {MOST_POINTS}")

    def take_member(self, depth: int) -> None:
        """One member of a class or list value, so many values deep."""
        self.members -= 1
        if self.members < 0 or depth > DEEPEST_VALUE:
            expected = f"at most {MOST_MEMBERS} members, {DEEPEST_VALUE} deep"
            raise ContentError("", "class values", "a class that holds too much", expected)

    def take_file(self, elements: int, size: int, file: str) -> None:
        """A tileset or template of so many elements and bytes."""
        self.elements -= elements
        self.size -= size
        if self.elements < 0 or self.size < 0:
            found = "tilesets and templates that hold too much"
            expected = f"at most {MOST_ELEMENTS} elements, {LARGEST_XML >> 20} MiB"
            raise ContentError(file, "", found, expected)

"""What can be measured on the drawn people: a report to look at, never a failure.

For every look the colours of its busiest cell, pixels off the palette, orphan pixels (of a colour
that none of the eight around them has) a cell, how much of the edge is dark; then the pairs whose
front views overlap so far that nobody could tell them apart in black.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from atelier.palette import COLOURS
from atelier.people.kit import CELL
from atelier.pixels import LUMINANCE, Pixels, load

MANY_COLOURS = 24
MANY_ORPHANS = 14.0
ALIKE = 0.93
"""Share of the common shape in the whole from which two silhouettes are named."""


@dataclass(frozen=True)
class Measures:
    """The numbers of one sheet."""

    colours: int
    off_palette: int
    orphans: float
    """A cell, on the average."""
    dark_edge: float
    """The share of the opaque pixels at the border of the figure that are dark."""


def measured(sheet: Pixels) -> Measures:
    cells = [
        cell
        for y in range(0, sheet.shape[0], CELL)
        for x in range(0, sheet.shape[1], CELL)
        if (cell := sheet[y : y + CELL, x : x + CELL]).any()
    ]
    edges = np.concatenate([cell[_edge(cell != 0)] for cell in cells])
    edges = edges[edges < len(COLOURS)]
    return Measures(
        max(len(np.unique(cell[cell != 0])) for cell in cells),
        int((sheet >= len(COLOURS)).sum()),
        sum(_orphans(cell) for cell in cells) / len(cells),
        float((LUMINANCE[edges] < 80).mean()),
    )


def _edge(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    wide = np.pad(mask, 1)
    inside: NDArray[np.bool_] = wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    return mask & ~inside


def _orphans(cell: Pixels) -> int:
    wide = np.pad(cell, 1)
    high, long = cell.shape
    alone = cell != 0
    for dy in (0, 1, 2):
        for dx in (0, 1, 2):
            if (dy, dx) != (1, 1):
                alone &= wide[dy : dy + high, dx : dx + long] != cell
    return int(alone.sum())


def alike(fronts: dict[str, NDArray[np.bool_]]) -> list[tuple[float, str, str]]:
    """Pairs of shapes and how far they overlap (0..1), the closest first, from ALIKE up."""
    pairs = [
        (float((one & other).sum() / (one | other).sum()), a, b)
        for (a, one), (b, other) in combinations(fronts.items(), 2)
    ]
    return sorted((pair for pair in pairs if pair[0] >= ALIKE), reverse=True)


def people(sprites: Path) -> None:
    """Prints the report of all sheets in a folder; a star marks what is worth a look."""
    print(f"{'look':<18}{'colours':>8}{'off':>5}{'orphans':>9}{'dark edge':>11}")
    fronts = {}
    for path in sorted(sprites.glob("*.png")):
        sheet = load(path)
        found = measured(sheet)
        fronts[path.stem] = sheet[:CELL, :CELL] != 0
        strange = found.colours > MANY_COLOURS or found.off_palette or found.orphans > MANY_ORPHANS
        print(
            f"{path.stem:<18}{found.colours:>8}{found.off_palette:>5}{found.orphans:>9.1f}"
            f"{found.dark_edge:>10.0%}{' *' if strange else ''}"
        )
    print("\nalike in black:")
    for share, one, other in alike(fronts):
        print(f"  {share:.0%}  {one} {other}")

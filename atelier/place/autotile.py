"""Choosing ground tiles for a grid of corner terrains, as Tiled's terrain brush does.

corners = numpy array (rows + 1, columns + 1) of GRASS, DIRT, COBBLE, WATER, LIGHT, WORN
ids = ground(corners, seed=5)      # (rows, columns) tile ids of `terrain.tsx`
"""

from __future__ import annotations

import random

import numpy as np
from numpy.typing import NDArray

from atelier.place.terrain import DIRT, GRASS, LIGHT, WORN, Corners, catalogue

Numbers = NDArray[np.int64]


def corners_of(corners: Numbers, x: int, y: int) -> Corners:
    """The four corner terrains of cell (x, y)."""
    return (
        int(corners[y, x]),
        int(corners[y, x + 1]),
        int(corners[y + 1, x + 1]),
        int(corners[y + 1, x]),
    )


def settled(corners: Numbers) -> Numbers:
    """The corners with soft patches taken back wherever no tile exists for them."""
    result = corners.copy()
    plain = {LIGHT: GRASS, WORN: DIRT}
    height, width = result.shape
    changed = True
    while changed:
        changed = False
        for y in range(height):
            for x in range(width):
                own = int(result[y, x])
                if own not in plain:
                    continue
                around = result[max(0, y - 1) : y + 2, max(0, x - 1) : x + 2]
                if not np.isin(around, (own, plain[own])).all():
                    result[y, x] = plain[own]
                    changed = True
    return result


def ground(corners: Numbers, seed: int) -> Numbers:
    """A tile id for every cell, variants by chance; raises KeyError where no tile exists."""
    kinds = catalogue()
    by_corners: dict[Corners, list[int]] = {}
    for number, kind in enumerate(kinds):
        by_corners.setdefault(kind.corners, []).append(number)
    chance = random.Random(seed)
    rows, columns = corners.shape[0] - 1, corners.shape[1] - 1
    result = np.zeros((rows, columns), np.int64)
    for y in range(rows):
        for x in range(columns):
            ids = by_corners[corners_of(corners, x, y)]
            weights = [kinds[number].probability for number in ids]
            result[y, x] = chance.choices(ids, weights)[0]
    return result

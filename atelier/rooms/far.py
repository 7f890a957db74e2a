"""What lies far away: the sky and its clouds, ranges of mountains, hills, fields, the village left.

Whatever is `WIDE` px wide repeats from left to right, so that a layer of its own may be laid with
it over the whole width of a map and move more slowly than the ground. The further away, the paler
and bluer, and the closer together its tones. All lengths are px.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, mirrored, put
from atelier.place.kit import dot, rect
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import fill, oval, polygon
from atelier.rooms.relief import crown, cumulus, edged, noise, painted, ridged, seen, settled

Floats = NDArray[np.float64]
Labels = NDArray[np.uint8]

WIDE = 768
"""Width of a ridge and of a piece of sky."""


def _mist(picture: Pixels, rows: int, tone: str, seed: int) -> None:
    """Haze that lies at the foot of a range, its upper edge drawn out into streaks."""
    chance = random.Random(seed)
    height = picture.shape[0]
    turn = np.arange(WIDE) / WIDE * 2 * np.pi
    edge = height - rows + 3 * np.sin(turn * 5 + seed) + 2.5 * np.sin(turn * 13)
    body = picture != 0
    picture[(np.arange(height)[:, None] >= edge[None]) & body] = INDEX[tone]
    for _ in range(44):
        y = int(height - rows - chance.uniform(0, 9))
        columns = (chance.randrange(WIDE) + np.arange(chance.randrange(14, 60))) % WIDE
        picture[y, columns[body[y, columns]]] = INDEX[tone]


def range_of_mountains(
    height: int, seed: int, peak: float, cell: int, tones: tuple[str, str, str], mist: str,
    rows: int, bounds: tuple[float, float] = (0.5, 0.02), low: float = 0.45,
) -> Pixels:  # fmt: skip
    """Mountains with spurs: `tones` lit, plain and in shade; `mist` lies `rows` px at their foot.

    `peak` is how high they are, `cell` how far apart, `low` how high a pass is, as a share.
    """
    deep = 84
    tilt = 0.26 * height / 96
    heights = ridged(seed, WIDE, deep, cell, 4, tall=cell // 2)
    heights *= np.sin(np.pi * (np.arange(deep) / deep * 0.9 + 0.1))[:, None] ** 0.7
    swell = low + (1.25 - low) * noise(seed + 50, WIDE, 1, 192)[0]
    heights *= peak * swell[None]
    heights *= min(
        1.0, (height - 8) / float((heights - tilt * np.arange(deep)[:, None]).max() + deep * tilt)
    )
    labels, _ = seen(heights, height - int(deep * tilt) - 2, height, tilt, bounds)
    picture = painted(settled(labels, 3, 2), tones)
    _mist(picture, rows, mist, seed)
    return picture


SKY = ("blue4", "white0", "plaster3", "glow0")


def sky(
    height: int, bands: Sequence[str] = SKY, shares: Sequence[float] = (0.47, 0.56, 0.78)
) -> Pixels:
    """A piece of morning sky, 768 px wide; long streaks where one tone meets the next."""
    picture = blank(WIDE, height)
    edges = [0] + [round(height * share) for share in shares]
    for edge, tone in zip(edges, bands, strict=True):
        picture[edge:] = INDEX[tone]
    chance = random.Random(height)
    for edge, above, below in zip(edges[1:], bands, bands[1:], strict=False):
        for n in range(18):
            long = chance.randrange(30, 170)
            columns = (chance.randrange(WIDE) + np.arange(long)) % WIDE
            far = round(chance.gauss(0, 2.6))
            row, tone = edge + far, below if far < 0 else above
            if 0 <= row < height - 1:
                picture[row, columns] = INDEX[tone]
                if n % 2 and abs(far) < 4:
                    picture[row + (1 if far < 0 else -1), columns[8 : long // 2]] = INDEX[tone]
    return picture


CLOUD = ("plaster3", "white0", "stone4", "stone3")


def cloud(width: int, seed: int) -> Pixels:
    """A heaped cloud: lit above, shaded below, flat at its foot."""
    return cumulus(width, width * 2 // 5, seed, CLOUD)


def streak(width: int, seed: int) -> Pixels:
    """A high thin cloud that the wind has combed, 16 px high."""
    chance = random.Random(seed)
    picture = blank(width, 16)
    for n in range(7):
        y = 3 + n * 10 // 7 + chance.randrange(-1, 2)
        left = chance.randrange(0, width // 3) + (0 if n % 2 else width // 8)
        long = round(width * chance.uniform(0.25, 0.6))
        for k in range(min(long, width - left)):
            share = k / long
            row = y - round(3 * share * share)
            picture[max(0, row), left + k] = INDEX["white0" if n % 3 else "plaster3"]
            if 0.2 < share < 0.6 and n % 2:
                picture[max(0, row) + 1, left + k] = INDEX["white0"]
    return picture


# ---------------------------------------------------------------- hills with fields on them


def _hills(seed: int, deep: int, cell: int, high: float) -> Floats:
    """Soft heights, higher towards the far edge."""
    heights = 0.62 * noise(seed, WIDE, deep, cell, cell // 2)
    heights += 0.28 * noise(seed + 1, WIDE, deep, cell // 2, cell // 3)
    heights += 0.10 * noise(seed + 2, WIDE, deep, cell // 5, cell // 6)
    fall = np.sin(np.pi * (np.arange(deep) / deep * 0.78 + 0.22)) ** 0.8
    result: Floats = heights * high * fall[:, None]
    return result


_LIGHTER = {"green4": "green5", "grass2": "green4", "grass1": "grass2", "grass0": "grass1",
            "green3": "grass0", "green2": "green3", "blond2": "blond3", "jade2": "jade3",
            "jade1": "jade2", "dirt1": "dirt2"}  # fmt: skip
_DARKER = {"green4": "grass1", "grass2": "grass0", "grass1": "grass0", "grass0": "green3",
           "green3": "green2", "green2": "green1", "blond2": "blond1", "jade2": "jade1",
           "jade1": "jade0", "dirt1": "dirt0", "green5": "green4", "blond3": "blond2"}  # fmt: skip


def _table(change: dict[str, str]) -> Pixels:
    table = np.arange(256, dtype=np.uint8)
    for old, new in change.items():
        table[INDEX[old]] = INDEX[new]
    return table


def _plots(
    labels: Labels, depth: NDArray[np.int64], seed: int, size: float, crops: Sequence[str],
    share: float, where: Floats,
) -> Pixels:  # fmt: skip
    """Fields on a slope as it lies there: 0 where there is none, and a dark line between two."""
    chance = np.random.default_rng(seed)
    height, width = labels.shape
    across = np.arange(width)[None] + depth * 0.9
    along = depth * 2.6
    points = chance.random((int(width * 170 / size / size), 2)) * (width, 170)
    best = np.full((height, width), 1e9)
    which = np.zeros((height, width), int)
    for n, (x, y) in enumerate(points):
        aside = np.abs((across - x + width / 2) % width - width / 2)
        far = np.maximum(aside * 0.8, np.abs(along - y)) + 0.2 * (aside + np.abs(along - y))
        which = np.where(far < best, n, which)
        best = np.minimum(far, best)
    tones = chance.integers(0, len(crops), len(points))
    tilled = chance.random(len(points)) < share
    table = np.array([INDEX[tone] for tone in crops], np.uint8)
    picture = table[tones[which]]
    furrow = ((across * 0.45 + along * 0.55).astype(int) % 4 == 0) & (which % 3 == 0)
    picture[furrow] = _table(_DARKER)[picture][furrow]
    held = tilled[which] & (labels > 0) & (where > 0.5)
    hedge = held & ((np.roll(which, 1, 0) != which) | (np.roll(which, 1, 1) != which))
    picture[hedge] = INDEX["green2"]
    return np.where(held, picture, 0).astype(np.uint8)


def _small_tree(size: int, ramp: Sequence[str], seed: int) -> Pixels:
    """A tree far away: `size` thirds of a px from its middle to its rim."""
    radius = size / 3
    reach = math.ceil(radius) + 1
    part = blank(2 * reach + 1, 2 * reach + 2)
    crown(part, [(reach + 0.5, reach + 0.5, radius)], ramp, seed, 2.0, 1.0)
    solid = part != 0
    part[solid & ~np.roll(solid, -1, 0)] = INDEX[ramp[0]]
    return part


def _wood(
    picture: Pixels, spots: Sequence[tuple[int, int, float]], ramps: Sequence[Sequence[str]]
) -> None:
    """Small crowns, the furthest first; a spot is the foot and the size of one."""
    cast: dict[tuple[int, int], Pixels] = {}
    for n, (x, y, size) in enumerate(sorted(spots, key=lambda spot: spot[1])):
        key = round(size * 3), n % (4 * len(ramps))
        if key not in cast:
            cast[key] = _small_tree(key[0], ramps[n % len(ramps)], sum(key))
        part = cast[key]
        half = part.shape[1] // 2
        for around in (0, WIDE, -WIDE):
            put(picture, part, x + around - half, y - part.shape[0] + 2)


def hills(
    height: int,
    seed: int,
    high: float,
    tones: tuple[str, str, str],
    woods: Sequence[Sequence[str]],
    crops: Sequence[str],
    *,
    dense: float = 0.5,
    size: tuple[float, float] = (2.2, 3.6),
    terraces: bool = False,
    mist: str = "",
) -> Pixels:
    """Rolling hills with woods in their folds and fields on their flanks, 768 px wide."""
    deep, tilt = 72, 0.34
    base = height - int(deep * tilt)
    heights = _hills(seed, deep, 128, high)
    labels, depth = seen(heights, base, height, tilt, (0.16, -0.10), 1.3)
    labels = settled(labels, 5, 2)
    picture = painted(labels, tones)
    kind = noise(seed + 9, WIDE, deep, 150, 40)
    columns = np.arange(WIDE)[None].repeat(height, 0)
    where = kind[np.clip(depth, 0, deep - 1), columns]
    if crops:
        sown = _plots(labels, depth, seed, 34.0, crops, 0.8, where)
        sown = np.where(labels == 1, _table(_LIGHTER)[sown], sown)
        sown = np.where(labels == 3, _table(_DARKER)[sown], sown)
        picture = np.where(sown > 0, sown, picture).astype(np.uint8)
    if terraces:
        level = heights[np.clip(depth, 0, deep - 1), columns] + 0.22 * depth
        step = np.floor(level / 3.2)
        wet = (where < 0.40) & (labels > 0) & (depth > 12)
        picture[wet] = INDEX["blue4"]
        picture[wet & (step % 3 == 0)] = INDEX["white0"]
        picture[wet & (step % 4 == 1)] = INDEX["green4"]
        dyke = wet & (
            (np.roll(step, -1, 0) != step) | (np.roll(where < 0.40, 2, 1) != (where < 0.40))
        )
        picture[dyke] = INDEX["green2"]
        picture[wet & ~dyke & np.roll(dyke, 1, 0)] = INDEX["green4"]
    chance = random.Random(seed)
    grove = noise(seed + 4, WIDE, deep, 70, 22)
    spots: list[tuple[int, int, float]] = []
    for n in range(deep):
        far = size[0] + (size[1] - size[0]) * n / deep
        for x in range(0, WIDE, 3):
            inside = grove[n, x] > 1 - dense and (where[0, 0] < 2)
            if chance.random() < (0.34 if inside else 0.006):
                y = int(base + n * tilt - heights[n, x])
                front = depth[min(height - 1, max(0, y)), x]
                if y < height - 2 and front - n < 5:
                    spots.append((x, y + 2, far * chance.uniform(0.75, 1.25)))
    _wood(picture, spots, woods)
    if mist:
        _mist(picture, 7, mist, seed)
    return picture


WOODS = ("green0", "green1", "green2"), ("green0", "green1", "green2", "green3")


def near_ridge() -> Pixels:
    """The nearest hills, wooded, with far fields on their flanks; 768x84."""
    whole = blank(WIDE, 84)
    put(
        whole,
        hills(
            84, 51, 44, ("green4", "grass0", "green3"), WOODS,
            ("grass2", "green4", "blond2", "grass1", "green3", "dirt1"), dense=0.42,
            size=(2.4, 4.6),
        ),
    )  # fmt: skip
    for x in range(WIDE):  # its foot is the meadow's own green
        edge = 73 + round(
            2.4 * math.sin(x / WIDE * 2 * math.pi * 9) + 1.6 * math.sin(x / WIDE * 50)
        )
        rect(whole, x, edge, 1, 84 - edge, "grass1")
        if x % 5 < 3:
            dot(whole, x, edge, "green4")
    return whole


def birds(up: bool) -> Pixels:
    """Five birds in a loose line, wings up or down; 46x18."""
    picture = blank(46, 18)
    for n, (x, y) in enumerate(((4, 11), (13, 8), (22, 4), (32, 7), (39, 12))):
        lifted = up != (n % 2 == 0)
        for dx in (-2, -1, 1, 2):
            rise = abs(dx) if lifted else 0
            dot(picture, x + dx, y + (1 - rise if lifted else abs(dx) // 2), "stone1")
        dot(picture, x, y + 1, "stone0")
    return picture


def hamlet(seed: int) -> Pixels:
    """A far village: a dozen roofs between trees, a pagoda, smoke; 96x44."""
    picture = blank(96, 44)
    chance = random.Random(seed)
    for k in range(14):  # smoke
        rect(picture, 22 + k // 4 + k % 3 // 2, 22 - k, 2, 1, "stone4" if k < 9 else "blue4")
    for n in range(13):
        x, y = 6 + n * 6 + chance.randrange(-2, 3), 36 - (n * 5) % 9
        fill(picture, oval(picture, x + 4, y - 2, 4, 3.6), "green1")
        fill(picture, oval(picture, x + 3.4, y - 2.8, 2.8, 2.4), "green2")
    for k, (wide, y) in enumerate(((16, 30), (13, 24), (10, 18))):  # a pagoda
        rect(picture, 66 - wide // 2 + 2, y, wide - 4, 5, "plaster2")
        rect(picture, 66 - wide // 2, y - 2, wide, 3, "red1")
        rect(picture, 66 - wide // 2 + 1, y - 3, wide - 2, 1, "red2")
        dot(picture, 66 + k, y + 2, "wood1")
    rect(picture, 65, 10, 2, 6, "wood2")
    for n in range(9):
        x, y = 8 + n * 9 + chance.randrange(-2, 3), 34 - (n * 7) % 11
        if abs(x + 4 - 66) < 9 and y < 30:
            continue
        ramp = ("wood", "red", "stone", "blue", "jade")[n % 5]
        rect(picture, x, y, 9, 5, "plaster2")
        rect(picture, x, y, 9, 1, "plaster0")
        rect(picture, x + 3, y + 2, 2, 3, "wood1")
        rect(picture, x - 1, y - 4, 11, 4, f"{ramp}1")
        rect(picture, x, y - 4, 9, 2, f"{ramp}2")
        rect(picture, x + 1, y - 5, 7, 1, f"{ramp}3")
    for n in range(9):
        x = 4 + n * 10
        fill(picture, oval(picture, x, 39, 4, 3), "green2")
        fill(picture, oval(picture, x - 0.8, 38, 2.6, 1.8), "green3")
    return picture


def forest(width: int, seed: int, free: int = -6) -> Pixels:
    """The edge of a wood: three rows of crowns, no trunks; 64 px high.

    At both sides `free` px stay empty; below 0 the wood goes on there.
    """
    chance = random.Random(seed)
    picture = blank(width, 64)
    ramps = (
        ("green0", "green1", "green2"),
        ("green0", "green1", "green2", "green3"),
        ("green0", "green1", "green2", "green3", "green4"),
    )
    for row, (y, ramp) in enumerate(zip((20, 36, 52), ramps, strict=True)):
        x = free + row * 7.0 if free < 0 else free + 26.0 - row * 11
        while x < width - (free if free < 0 else free + 26 - row * 11):
            foot, radius = y + chance.uniform(-6, 5), chance.uniform(6, 9)
            part = blank(width, 64)
            balls = [
                (x - radius, foot + 4, radius * 0.8), (x + radius, foot + 5, radius * 0.8),
                (x, foot + 6, radius), (x - radius * 0.5, foot - 3, radius * 0.8),
                (x + radius * 0.6, foot - 2, radius * 0.8), (x, foot - radius * 0.9, radius * 0.7),
            ]  # fmt: skip
            crown(part, balls, ramp, chance.randrange(999), 3.4)
            put(picture, edged(part, "green0"))
            x += chance.uniform(12, 20)
    return picture


PLAIN_HIGH, HORIZON = 84, 8
_STRIPS = (
    (-260, -170, "green4"),
    (-165, -96, "blond2"),
    (-92, -44, "grass2"),
    (46, 96, "green5"),
    (100, 168, "green3"),
    (172, 260, "blond2"),
)
"""Left and right edge of every strip of fields where it is nearest, from the road's middle."""
_FURROW = {
    "blond2": "blond1",
    "green4": "green3",
    "green5": "green4",
    "grass2": "grass1",
    "green3": "green2",
}


def _across(share: float) -> float:
    """How wide the plain's lines stand apart at a share 0 (far) .. 1 (near)."""
    return 0.06 + 0.94 * math.pow(share, 1.35)


def _bend(share: float) -> float:
    """How far the road has swung from the middle at a share of the way to us."""
    return 26 * math.sin(share * 6.6 + 0.5) * math.pow(1 - share, 1.1)


def plain(width: int) -> Pixels:
    """What stands in the arch: fields to the horizon and the road that winds away; 84 high."""
    picture = blank(width, PLAIN_HIGH)
    deep = PLAIN_HIGH - HORIZON
    rect(picture, 0, HORIZON, width, deep, "grass1")
    rect(picture, 0, HORIZON, width, 2, "green4")
    middle = width / 2
    shares = np.maximum((np.arange(PLAIN_HIGH)[:, None] - HORIZON) / deep, 0.01)
    furrows = (np.arange(width)[None] - middle) / (0.06 + 0.94 * shares**1.35)
    lines = (furrows % 13 < 5) & (shares > 0.08)
    for left, right, tone in _STRIPS:  # fields in strips that meet at the horizon
        for near, distant in ((0.92, 0.50), (0.46, 0.22), (0.19, 0.03)):
            low, high = HORIZON + deep * near, HORIZON + deep * distant
            corners = [
                (middle + left * _across(near), low),
                (middle + right * _across(near), low),
                (middle + right * _across(distant), high),
                (middle + left * _across(distant), high),
            ]
            area = polygon(picture, corners)
            colour = tone
            if near == 0.46:
                colour = "green4" if tone == "blond2" else "blond2"
            fill(picture, area, colour)
            fill(picture, area & lines, _FURROW[colour])
            fill(picture, area & ~np.roll(area, -1, 0), "green2")
    for row in range(HORIZON, PLAIN_HIGH):  # the road: two bends, ruts, a lit and a shaded rim
        share = (row - HORIZON) / deep
        half = 0.8 + 34 * math.pow(share, 1.7)
        x = middle + _bend(share)
        rect(picture, round(x - half), row, max(1, round(2 * half)), 1, "dirt1")
        if half > 2:
            rect(picture, round(x - half), row, max(1, round(half / 7)), 1, "dirt2")
            rect(picture, round(x + half) - 1, row, 1, 1, "wood3")
            for side in (-0.36, 0.36):
                rect(picture, round(x + side * half), row, max(1, round(half / 8)), 1, "dirt0")
    for n in range(16):  # poplars along it, smaller far away
        share = 0.05 + 0.045 * n
        foot, high = HORIZON + deep * share, 3 + 26 * share
        x = middle + _bend(share) + (-1 if n % 2 else 1) * (3 + 52 * math.pow(share, 1.5))
        fill(picture, oval(picture, x, foot - high / 2, max(1, high / 6), high / 2), "green1")
        light = oval(picture, x - high / 14, foot - high * 0.58, max(0.8, high / 9), high * 0.36)
        fill(picture, light, "green2")
        rect(picture, round(x), round(foot) - 1, 1, 2, "wood1")
    chance = random.Random(3)
    for _ in range(90):
        column, row = chance.randrange(0, width - 4), chance.randrange(30, PLAIN_HIGH - 2)
        if picture[row, column] == INDEX["grass1"]:
            rect(picture, column, row, 3, 1, "grass0")
            dot(picture, column + 1, row - 1, "green4")
    return picture


def leaf() -> Pixels:
    """The village that was left, from afar: a wall with its gate, roofs, the rock with the faces;
    208x92."""
    picture = blank(208, 92)
    chance = random.Random(9)
    # the rock: a long cliff in buttresses, its top wooded
    tops = []
    for x in range(18, 190):
        share = (x - 18) / 171
        edge = min(1.0, share / 0.10, (1 - share) / 0.14)
        rise = 34 * math.sqrt(max(0.0, 1 - (1 - edge) ** 2)) - 5 * abs(share - 0.45)
        tops.append(round(60 - rise + 1.6 * math.sin(x / 5) + 2 * math.sin(x / 17)))
    for x, top in enumerate(tops, 18):
        ledge = (x - 20) % 29 / 29
        tone = "dirt1" if ledge < 0.28 else "dirt2" if ledge < 0.68 else "plaster2"
        if x < 30:
            tone = "dirt1" if x > 23 else "dirt0"
        rect(picture, x, top, 1, 62 - top, tone)
        for y in range(top + 4, 62, 6):
            sunk = y + round(1.6 * math.sin(x / 7 + y))
            if (x // 3 * 5 + y * 3) % 11 < 5:
                dot(picture, x, sunk, "dirt1" if tone == "dirt2" else "dirt2")
        rect(picture, x, top, 1, 1, "plaster2")
    face = grid(
        """
...hhhhhhhh...
..hhhllllllm..
.hhllllllllmm.
.hlllllllllmd.
.hkkkllkkklmd.
.llkklmlkklmd.
.lllllmlllmmd.
.llllhmmllmdd.
.lllllddlmmdd.
..llllllmmdd..
..llkkkkmmdd..
...lllmmmdd...
....lmmmdd....
""",
        {"h": "plaster2", "l": "dirt2", "m": "dirt1", "d": "dirt0", "k": "wood3"},
    )
    for n in range(5):
        x, y = 27 + n * 29, 33 + (n % 2)
        for k in range(16):  # hair, different for each
            rise = (4, 2, 5, 3, 4)[n] * math.sin(math.pi * (k + 0.5) / 16) + (k * (n + 3)) % 3
            low = y + (4 if k in (0, 15) else 2)
            rect(picture, x - 1 + k, round(y + 1 - rise), 1, low - round(y + 1 - rise),
                 ("dirt1", "dirt0", "dirt1", "wood3")[(k + n) % 4])  # fmt: skip
        put(picture, mirrored(face), x, y)
    spots = [(x, tops[x - 18] + chance.randrange(0, 3), chance.uniform(2, 3.6))
             for x in (chance.randrange(20, 188) for _ in range(60))]  # fmt: skip
    spots += [(chance.randrange(8, 200), chance.randrange(58, 68), chance.uniform(2.2, 4.2))
              for _ in range(50)]  # fmt: skip
    _wood_on(picture, spots)
    for n in range(34):  # roofs, row before row
        row = n // 12
        x, y = 16 + n % 12 * 15 + chance.randrange(-3, 4) + row * 5, 66 + row * 5
        ramp = chance.choice(("red", "red", "wood", "blue", "jade", "stone", "red"))
        wide = chance.randrange(9, 14)
        rect(picture, x + 1, y, wide - 2, 5, "plaster2")
        rect(picture, x + 1, y, wide - 2, 1, "plaster0")
        rect(picture, x + wide // 2, y + 2, 2, 3, "wood1")
        rect(picture, x, y - 4, wide, 4, f"{ramp}1")
        rect(picture, x + 1, y - 4, wide - 3, 2, f"{ramp}2")
        rect(picture, x + 2, y - 5, wide - 4, 1, f"{ramp}3")
    for step, wide in enumerate((22, 17, 12)):  # the round house of the Hokage
        y = 60 - step * 7
        rect(picture, 104 - wide // 2 + 2, y, wide - 4, 5, "red3")
        rect(picture, 104 - wide // 2 + 2, y, wide - 4, 1, "red1")
        rect(picture, 104 - wide // 2, y - 3, wide, 3, "red1")
        rect(picture, 104 - wide // 2 + 1, y - 3, wide - 4, 1, "red2")
    for x in range(4, 204):  # the wall
        rect(picture, x, 79, 1, 7, "plaster1" if x % 18 else "wood2")
        dot(picture, x, 79, "jade1")
        dot(picture, x, 78, "jade2")
        dot(picture, x, 85, "plaster0")
    rect(picture, 92, 70, 26, 3, "jade1")  # the gate
    rect(picture, 90, 68, 30, 2, "jade2")
    rect(picture, 94, 73, 4, 13, "jade0")
    rect(picture, 112, 73, 4, 13, "jade0")
    rect(picture, 98, 73, 14, 13, "dirt1")
    rect(picture, 102, 71, 6, 1, "red2")
    spots = [(chance.choice((chance.randrange(2, 88), chance.randrange(122, 206))),
              chance.randrange(86, 90), chance.uniform(2.4, 4.0)) for _ in range(46)]  # fmt: skip
    _wood_on(picture, spots)
    return picture


def _wood_on(picture: Pixels, spots: Sequence[tuple[int, int, float]]) -> None:
    """Small crowns on a picture that does not repeat."""
    for n, (x, y, size) in enumerate(sorted(spots, key=lambda spot: spot[1])):
        part = _small_tree(round(size * 3), WOODS[n % 2], n % 7)
        put(picture, part, x - part.shape[1] // 2, y - part.shape[0] + 2)


def valley(width: int = 720, high: int = 76) -> Pixels:
    """A wide valley seen from its rim: a river in bends, fields, a village, haze at its far end."""
    picture = blank(width, high)
    rows = np.arange(high)[:, None] + 0.5
    away = 60.0 / (rows + 5.0)  # 12 at the far end, under 1 before us
    across = (np.arange(width)[None] - width * 0.52) * away / 6
    chance = np.random.default_rng(4)
    count = 260
    points = np.stack((chance.uniform(-150, 150, count), chance.uniform(0.4, 13, count)), 1)
    best, which = np.full((high, width), 1e9), np.zeros((high, width), int)
    for n, (x, z) in enumerate(points):
        far = np.maximum(np.abs(across - x) / 8, np.abs(np.log(away / z)) * 6)
        which = np.where(far < best, n, which)
        best = np.minimum(best, far)
    crops = ("green4", "grass1", "grass2", "blond2", "green3", "grass0", "grass1", "green4")
    table = np.array(
        [INDEX[crops[int(n)]] for n in chance.integers(0, len(crops), count)], np.uint8
    )
    picture[:] = table[which]
    edge = (np.roll(which, 1, 0) != which) | (np.roll(which, 1, 1) != which)
    picture[edge & (rows > 14) & (chance.random((high, width)) < 0.8)] = INDEX["green2"]
    shore = 20 * np.clip(1 - np.minimum(np.arange(width), width - 1 - np.arange(width)) / 130, 0, 1)
    furrow = ((np.floor(across * 3).astype(int) % 3) == 0) & (which % 4 == 0) & (rows > 26)
    picture[furrow] = _table(_DARKER)[picture][furrow]
    depth = np.log(away[:, 0])
    middle = 16 * np.sin(depth * 2.6 + 0.6) + 7 * np.sin(depth * 5.1) - 4
    half = 2.2 + 0.5 * np.sin(depth * 9)
    off = np.abs(across - middle[:, None])
    picture[off < half[:, None] + 0.5] = INDEX["dirt2"]
    picture[off < half[:, None] + 0.2 * (rows < 20)] = INDEX["blue3"]
    picture[(off < half[:, None] * 0.8) & (rows < 52)] = INDEX["blue4"]
    picture[(off < half[:, None] * 0.5) & (rows < 30)] = INDEX["white0"]
    glint = (off < half[:, None] * 0.7) & (np.floor(rows * 1.7 + across * 0.2).astype(int) % 5 == 0)
    picture[glint] = INDEX["white0"]
    far_rows = (rows < 12) & np.ones((high, width), bool)
    pale = _table({"green4": "jade3", "grass1": "jade3", "grass2": "jade3", "grass0": "jade2",
                   "green3": "jade2", "green2": "jade2", "blond2": "plaster2"})  # fmt: skip
    picture[far_rows] = pale[picture][far_rows]
    picture[:2] = INDEX["jade3"]
    picture[rows < shore[None] ** 1.0 + 2 * np.sin(np.arange(width) / 9)[None] - 2] = 0
    luck = random.Random(8)
    spots = [(x, round(shore[x]) + 2, 2.6) for x in range(0, width, 4) if shore[x] > 2]
    for _ in range(520):
        x, y = luck.randrange(4, width - 4), luck.randrange(10, high)
        if off[y, x] > half[y] + 1.4 and (
            which[y, x] % 9 == 0 or (edge[y, x] and luck.random() < 0.6)
        ):
            spots.append((x, y, 0.9 + 3.4 * y / high * luck.uniform(0.7, 1.1)))
    _wood_on(picture, spots)
    for n in range(26):  # a village by the river
        y = 24 + n % 5 * 2 + n // 13
        x = round(width * 0.52 + (middle[y] + 5 + n % 7 * 2.6) * 6 / away[y, 0])
        ramp = ("red", "wood", "blue", "red", "stone")[n % 5]
        rect(picture, x, y, 5, 3, "plaster2")
        rect(picture, x - 1, y - 2, 7, 2, f"{ramp}1")
        rect(picture, x, y - 3, 5, 1, f"{ramp}2")
    return picture


def far_lane() -> Pixels:
    """The road where it goes on, far ahead, in bends over a hill; 132x46."""
    picture = blank(132, 46)
    for row in range(46):
        share = row / 45
        half = 0.8 + 4.6 * share**1.6
        middle = 92 + 30 * math.sin(share * 7.4 + 0.6) * (0.35 + share) - 42 * share
        left, right = round(middle - half), round(middle + half)
        rect(picture, left - 1, row, right - left + 3, 1, "green3")
        rect(picture, left, row, max(1, right - left), 1, "dirt1")
        rect(picture, left, row, max(1, (right - left) // 3), 1, "dirt2")
        if half > 2.5:
            dot(picture, round(middle), row, "grass0" if row % 3 else "dirt0")
    return picture


def beyond(picture: Pixels) -> Pixels:
    """A range that begins and ends with a slope, and so repeats no more."""
    high, width = picture.shape
    inward = np.minimum(np.arange(width), width - 1 - np.arange(width))
    slope = high * np.clip(1 - inward / 110, 0, 1) + 2.5 * np.sin(np.arange(width) / 7)
    result = picture.copy()
    result[np.arange(high)[:, None] < np.where(inward < 110, slope, 0)[None]] = 0
    return result


def sun() -> Pixels:
    """The morning sun, pale, in its own haze; 64x44."""
    picture = blank(64, 44)
    chance = random.Random(6)
    for row in range(44):  # haze: streaks, longer where they are nearer to its middle
        reach = 30 * math.sqrt(max(0.0, 1 - ((row - 21.5) / 21) ** 2))
        if reach > 3 and row % 2 == 0:
            half = reach * chance.uniform(0.55, 1.0)
            aside = chance.uniform(-4, 4)
            rect(picture, round(32 + aside - half), row, round(2 * half), 1, "white0")
    fill(picture, oval(picture, 32, 22, 13, 13), "white0")
    fill(picture, oval(picture, 32, 22, 10, 10), "glow0")
    fill(picture, oval(picture, 32, 22, 7.5, 7.5), "plaster3")
    return picture


def tiles() -> list[Tile]:
    """All far things in the order of their ids; add at the end."""
    far_wood = ("jade0", "jade1", "jade2")
    pictures = {
        "sky": sky(136),
        "sky_high": sky(240, ("blue3", "blue4", "white0", "plaster3", "glow0"),
                        (0.10, 0.48, 0.62, 0.8)),
        "ridge_far": range_of_mountains(96, 6, 80, 64, ("stone4", "blue4", "stone3"), "white0", 16),
        "ridge_mid": hills(
            76, 31, 46, ("jade3", "jade3", "jade2"), (far_wood,), (), dense=0.4, size=(1.6, 2.6),
            mist="jade3",
        ),
        "ridge_near": near_ridge(),
        "cloud_a": cloud(84, 3),
        "cloud_b": cloud(56, 8),
        "cloud_c": cloud(120, 15),
        "cloud_d": cloud(36, 21),
        "hamlet_a": hamlet(2),
        "hamlet_b": hamlet(9),
        "forest_a": forest(192, 1),
        "forest_b": forest(192, 5),
        "plain": plain(176),
    }  # fmt: skip
    made = [Tile(picture, name) for name, picture in pictures.items()]
    first = len(made)
    made.append(Tile(birds(True), "birds", frames=((first, 260), (first + 1, 220))))
    made.append(Tile(birds(False), "birds_down"))
    later = {
        "range": range_of_mountains(
            60, 26, 38, 52, ("blue4", "blue3", "stone2"), "blue4", 10, (0.62, 0.0)
        ),
        "terraces": hills(
            84, 77, 46, ("green4", "grass0", "green3"), WOODS, (), dense=0.3,
            size=(2.4, 4.6), terraces=True,
        ),
        "streak_a": streak(150, 1),
        "streak_b": streak(96, 4),
        "leaf": leaf(),
        "valley": valley(),
        "peaks": range_of_mountains(84, 6, 58, 60, ("stone4", "blue4", "stone3"), "white0", 14),
        "far_lane": far_lane(),
        "sun": sun(),
        "spinney": forest(224, 3, 12),
        "beyond": beyond(
            range_of_mountains(
                60, 26, 38, 52, ("blue4", "blue3", "stone2"), "blue4", 10, (0.62, 0.0)
            )
        ),
    }  # fmt: skip
    made += [Tile(picture, name) for name, picture in later.items()]
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the collection `far`."""
    write_collection("far", tiles(), assets, maps)

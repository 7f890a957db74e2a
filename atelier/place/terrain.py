"""The ground as corner Wang tiles: grass, dirt, cobble, water, its deep, and two soft patches.

A tile is drawn on 28x28 px (6 px margin) and cut. Everything within `BAND` px of a border is
a function of the border's two corner colours and of noise that is the same for every tile, so
tiles that agree in their corners meet without a seam. Only the inside is the variant's own.
The order of `catalogue()` is the order of tile ids: maps depend on it.
"""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels
from atelier.place.tileset import Shape, Tile, write_sheet

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]
Corners = tuple[int, int, int, int]
"""Terrain colours of the corners north-west, north-east, south-east, south-west."""

GRASS, DIRT, COBBLE, WATER, LIGHT, WORN, DEEP = 1, 2, 3, 4, 5, 6, 7
COLOURS = {
    GRASS: ("grass", "#7fb04e"),
    DIRT: ("dirt", "#d5b07a"),
    COBBLE: ("cobble", "#b0b7bf"),
    WATER: ("water", "#5b8bcf"),
    LIGHT: ("grass light", "#88b752"),
    WORN: ("dirt worn", "#cab59b"),
    DEEP: ("water deep", "#38599b"),
}
COLUMNS = 24
SIZE, MARGIN, BAND = 16, 6, 2
WIDE = SIZE + 2 * MARGIN


class Kind(NamedTuple):
    """One tile of the set: its corners, the number of the variant and its brush weight."""

    corners: Corners
    variant: int
    probability: float


def catalogue() -> list[Kind]:
    """All tiles in the order of their ids. No drawing happens here."""
    kinds: list[Kind] = []

    def add(corners: Corners, variants: int, marked: float = 1.0) -> None:
        kinds.extend(
            Kind(corners, n, marked if _is_marked(corners, n) else 1.0) for n in range(variants)
        )

    for colour, variants in (
        (GRASS, 12), (DIRT, 10), (COBBLE, 24), (WATER, 20), (LIGHT, 6), (WORN, 6),
    ):  # fmt: skip
        add((colour, colour, colour, colour), variants, 0.45)
    pairs = [
        (GRASS, DIRT), (GRASS, COBBLE), (DIRT, COBBLE), (GRASS, WATER),
        (DIRT, WATER), (COBBLE, WATER), (GRASS, LIGHT), (DIRT, WORN),
    ]  # fmt: skip
    for number, pair in enumerate(pairs):
        for nw, ne, se, sw in itertools.product(pair, repeat=4):
            if len({nw, ne, se, sw}) < 2:
                continue
            straight = (nw == ne and se == sw) or (nw == sw and ne == se)
            main = number < 4
            add((nw, ne, se, sw), (10 if straight else 5) if main else 3)
    for nw, ne, se, sw in itertools.product((GRASS, DIRT, COBBLE, WATER), repeat=4):
        different = len({nw, ne, se, sw})
        if different > 2:
            add((nw, ne, se, sw), 2 if different == 3 else 1)
    add((DEEP, DEEP, DEEP, DEEP), 4)
    deep: list[Corners] = [
        (nw, ne, se, sw)
        for nw, ne, se, sw in itertools.product((WATER, DEEP), repeat=4)
        if len({nw, ne, se, sw}) == 2
    ]
    kinds.extend(Kind(corners, 0, 1.0) for corners in deep)
    for nw, ne, se, sw in deep:  # a stream's edges lie one below another: most of them differ
        more = 5 if nw == sw and ne == se else 1
        kinds.extend(Kind((nw, ne, se, sw), 1 + n, 1.0) for n in range(more))
    return kinds


def _is_marked(corners: Corners, variant: int) -> bool:
    """Full tiles of grass, dirt and water carry a mark on their odd variants."""
    plain = len(set(corners)) == 1
    return plain and corners[0] in (GRASS, DIRT, WATER, DEEP) and variant % 2 == 1


def _seed(corners: Corners, variant: int) -> int:
    """One fixed seed a tile: a change of one tile never redraws another."""
    return zlib.crc32(bytes((*corners, variant))) & 0xFFFFFF


# ---------------------------------------------------------------- noise and masks

_AXIS = np.arange(-MARGIN, SIZE + MARGIN)


def _lattice(seed: int, cell: float, periodic: bool) -> Floats:
    """Value noise -1..1; periodic noise repeats every tile."""
    random = np.random.default_rng(seed)
    count = round(SIZE / cell) if periodic else int(np.ceil(WIDE / cell)) + 3
    values = random.random((count, count)) * 2 - 1
    along = (_AXIS + 0.5) / cell - (0.0 if periodic else _AXIS[0] / cell - 1)
    first = np.floor(along).astype(int)
    share = along - first
    share = share * share * (3 - 2 * share)
    a, b = first % count, (first + 1) % count
    fx, fy = share[None], share[:, None]
    top = values[a][:, a] * (1 - fx) + values[a][:, b] * fx
    low = values[b][:, a] * (1 - fx) + values[b][:, b] * fx
    result: Floats = top * (1 - fy) + low * fy
    return result


_INWARD = np.minimum(_AXIS, SIZE - 1 - _AXIS).astype(float)
_ramp = np.clip((_INWARD - BAND + 1) / 3, 0, 1)
_OWN = np.minimum(_ramp[:, None], _ramp[None])
_OWN = _OWN * _OWN * (3 - 2 * _OWN)
_INSIDE: Mask = np.minimum(_INWARD[:, None], _INWARD[None]) >= BAND
# A flat middle: one corner alone is cut at 45 degrees and not square.
_ALONG = 2 * np.clip((_AXIS + 0.5 - BAND) / (SIZE - 2 * BAND), 0, 1) - 1
_ALONG = 0.5 + 0.5 * (0.88 * _ALONG + 0.12 * _ALONG**7)
# The shared crossing sits at the mean height of what the variants do, else borders show notches.
_COMMON = {
    name: 0.07 * _lattice(seed, 16 / 3, True) + offset
    for name, seed, offset in (("w", 11, 0.0), ("g", 23, 0.10), ("c", 35, 0.0), ("s", 47, 0.0))
}


def _weight(corners: Corners, *colours: int) -> Floats:
    nw, ne, se, sw = (float(corner in colours) for corner in corners)
    tx, ty = _ALONG[None], _ALONG[:, None]
    result: Floats = (nw * (1 - tx) + ne * tx) * (1 - ty) + (sw * (1 - tx) + se * tx) * ty
    return result


def _field(weight: Floats, common: str, seed: int, amplitude: float) -> Floats:
    """The weight, moved by noise where two terrains meet and nowhere else."""
    own = 0.75 * _lattice(seed, 6.0, False) + 0.45 * _lattice(seed + 1, 3.4, False)
    noise = _COMMON[common] * (1 - _OWN) + own * _OWN
    result: Floats = weight + 4 * weight * (1 - weight) * amplitude * noise
    return result


def _runs(seed: int, length: int = 3) -> Floats:
    random = np.random.default_rng(seed)
    rows: Floats = random.random((WIDE, WIDE // length + 2)).repeat(length, 1)[:, :WIDE]
    return rows


_SHARED_RUNS = _runs(99, 3)


_SHIFTED = {by: np.clip(np.arange(WIDE) + by, 0, WIDE - 1) for by in range(-8, 9)}
"""The row or column that stands `by` further on, the last one beyond the edge."""


def _moved(mask: Mask, dx: int, dy: int) -> Mask:
    """What stands at (x + dx, y + dy)."""
    result: Mask = mask[_SHIFTED[dy][:, None], _SHIFTED[dx]]
    return result


def _moved_number(numbers: NDArray[np.int64], dx: int, dy: int) -> NDArray[np.int64]:
    result: NDArray[np.int64] = numbers[_SHIFTED[dy][:, None], _SHIFTED[dx]]
    return result


def _beside(mask: Mask) -> Mask:
    return _moved(mask, 1, 0) | _moved(mask, -1, 0) | _moved(mask, 0, 1) | _moved(mask, 0, -1)


def _smooth(mask: Mask) -> Mask:
    """A 3x3 majority: removes spikes of one pixel."""
    wide = np.pad(mask.astype(int), 1, mode="edge")
    count = sum(
        wide[1 + j : 1 + j + WIDE, 1 + i : 1 + i + WIDE] for j in (-1, 0, 1) for i in (-1, 0, 1)
    )
    result: Mask = np.asarray(count) >= 5
    return result


# ---------------------------------------------------------------- cobble stones


class _Stones(NamedTuple):
    x: Floats
    y: Floats
    chance: Floats
    cell: NDArray[np.int64]
    """The number of the nearest stone at every pixel."""


def _stones(seed: int) -> _Stones:
    """A jittered brick lattice, 2x3 stones a tile; stones near a border are shared."""
    random = np.random.default_rng(seed)
    shared_random = np.random.default_rng(8)
    shared = {(i, j): shared_random.random(5) for j in range(3) for i in range(2)}
    points: list[tuple[float, float, float, bool]] = []
    for row in range(-2, 6):
        for column in range(-2, 4):
            x = column * 8 + (0, 8 / 3, -8 / 3)[row % 3]
            y = row * 16 / 3
            outside = not (0 <= x <= 16 and 0 <= y <= 16)
            near = min(abs(x), abs(x - 16)) < 3 or min(abs(y), abs(y - 16)) < 3 or outside
            draw = shared[column % 2, row % 3] if near else random.random(5)
            points.append(
                (x + (draw[0] - 0.5) * 2.2, y + (draw[1] - 0.5) * 1.4, float(draw[2]), near)
            )
    inner = [point for point in points if not point[3]]
    if random.random() < 0.5 and inner:  # sometimes an inner stone is split in two
        x, y, _, _ = inner[int(random.integers(len(inner)))]
        points.append((x + 2.6, y + 0.6, float(random.random()), False))
    xs = np.array([point[0] for point in points])
    ys = np.array([point[1] for point in points])
    rows, columns = np.mgrid[-MARGIN : SIZE + MARGIN, -MARGIN : SIZE + MARGIN] + 0.5
    distance = np.hypot((columns - xs[:, None, None]) * 0.66, rows - ys[:, None, None])
    return _Stones(xs, ys, np.array([point[2] for point in points]), distance.argmin(0))


def _stone_is_cobble(stones: _Stones, weight: Floats) -> Mask:
    """A whole stone is cobble or not, judged at its (snapped) middle."""
    chosen = np.zeros(len(stones.x), bool)
    for n, (x, y) in enumerate(zip(stones.x, stones.y, strict=True)):
        for border in (0, 16):
            x = border if abs(x - border) < 3.5 else x
            y = border if abs(y - border) < 3.0 else y
        column = int(np.clip(round(float(x)) + MARGIN, 0, WIDE - 1))
        row = int(np.clip(round(float(y)) + MARGIN, 0, WIDE - 1))
        chosen[n] = weight[row, column] > 0.5
    result: Mask = chosen[stones.cell]
    return result


def _paint_cobble(
    picture: Pixels, cobble: Mask, stones: _Stones, random: np.random.Generator
) -> None:
    label = np.where(cobble, stones.cell, -1)
    below = _moved_number(label, 0, 1) != label
    seam = cobble & ((_moved_number(label, 1, 0) != label) | below)
    picture[cobble] = INDEX["stone3"]
    for n in range(len(stones.x)):
        if stones.chance[n] > 0.9:  # a stone is gone, sand lies there
            picture[cobble & (stones.cell == n)] = INDEX["plaster1"]
    picture[seam] = INDEX["plaster1"]  # set in sand: the same luminance, hardly another hue
    for n in range(len(stones.x)):  # marks never lie in the shared band
        stone = (stones.cell == n) & cobble
        chance = random.random(4)
        low = np.argwhere(stone & below & _moved(stone, 1, 0) & _INSIDE)
        if chance[0] < 0.54 and len(low) > 2:
            low = low[np.argsort(low[:, 1])]
            start = int(chance[1] * max(1, len(low) - 3))
            for y, x in low[start : start + (4 if chance[2] < 0.5 else 3)]:
                picture[y, x] = INDEX["stone2"]
        if chance[3] < 0.36:
            inner = stone & ~seam
            high = np.argwhere(inner & _moved(~inner, 0, -1) & _INSIDE)
            for y, x in high[np.argsort(high[:, 1])][1:3]:
                picture[y, x] = INDEX["stone4"]


# ---------------------------------------------------------------- one tile


def _paint_water(picture: Pixels, water: Mask, cobble: Mask, dirt: Mask, seed: int) -> None:
    """Water with a bank face below land (the camera looks north) and a pale rim elsewhere."""
    picture[water] = INDEX["blue3"]
    land = ~water
    west, east = _moved(land, -1, 0), _moved(land, 1, 0)
    side = [water & (east | west)]
    taken = side[0].copy()
    for _ in range(3):
        step = water & ~taken & (_moved(side[-1], 1, 0) | _moved(side[-1], -1, 0))
        side.append(step)
        taken |= step
    runs = np.where(_INSIDE, _runs(seed + 12, 4).T, _SHARED_RUNS.T)
    # a western bank lies in its own shade, an eastern one has a rim of light
    shady = _moved(side[0] & west, -1, 0) | _moved(side[0] & west, -2, 0)
    picture[(side[1] | side[2]) & shady] = INDEX["blue2"]
    picture[side[3] & (runs > 0.55) & _moved(shady, -1, 0)] = INDEX["blue2"]
    sunny = _moved(side[0] & east, 1, 0)
    picture[side[1] & sunny & (runs > 0.2)] = INDEX["blue4"]
    picture[side[2] & _moved(sunny, 1, 0) & (runs > 0.75)] = INDEX["blue4"]
    picture[side[0]] = INDEX["wood1"]
    picture[side[0] & east] = INDEX["wood2"]
    quay_side = side[0] & (_moved(cobble, 1, 0) | _moved(cobble, -1, 0))
    picture[quay_side] = INDEX["stone1"]
    bottom = water & _moved(land, 0, 1)
    second = _moved(bottom, 0, 1) & water & ~bottom
    runs = np.where(_INSIDE, _runs(seed + 13, 4), _SHARED_RUNS)
    picture[second & (runs > 0.2)] = INDEX["blue4"]
    picture[bottom] = INDEX["wood1"]
    done = np.zeros_like(water)
    earth, quay = ("wood3", "wood2", "wood1", "wood0"), ("stone3", "stone2", "stone1", "stone0")
    for depth in range(1, 7):
        face = water & _moved(land, 0, -depth) & ~done
        done |= face
        if depth <= 4:
            picture[face] = INDEX[earth[depth - 1]]
            picture[face & _moved(cobble, 0, -depth)] = INDEX[quay[depth - 1]]
        elif depth == 5:
            picture[face] = INDEX["blue1"]
        else:
            picture[face] = INDEX["blue2"]
    tick = np.where(_INSIDE, _runs(seed + 9, 2), 0) > 0.72
    second_row = water & _moved(land, 0, -2) & ~_moved(land, 0, -1)
    picture[second_row & tick & ~_moved(cobble, 0, -2)] = INDEX["wood3"]
    picture[cobble & _beside(water)] = INDEX["stone4"]
    picture[dirt & _beside(water)] = INDEX["dirt0"]
    picture[dirt & _moved(water, 0, 1)] = INDEX["dirt2"]


def _paint_deep(picture: Pixels, corners: Corners, seed: int) -> None:
    """Deep water is darker; its border is drawn out along the stream, southwards."""
    weight = _weight(corners, DEEP)
    near = 4 * weight * (1 - weight)
    streaks = np.where(_INSIDE, _runs(seed + 16, 7).T - 0.5, 0)
    deep = _field(weight, "s", seed + 6, 0.80) + 0.5 * near * streaks > 0.5
    picture[deep] = INDEX["blue2"]


def _paint_grass_rim(picture: Pixels, grass: Mask, hard: Mask, water: Mask, seed: int) -> None:
    """A light lip where the ground falls to the south, shade where it rises, blades."""
    low = hard | water
    picture[grass & _moved(low, 0, -1)] = INDEX["grass0"]
    lip = grass & _moved(low, 0, 1)
    picture[lip] = INDEX["green4"]
    blades = np.where(_INSIDE, _runs(seed + 10, 2), 0) > 0.52
    first = grass & _moved(lip, 0, 1) & ~lip & blades
    picture[first] = INDEX["green4"]
    tips = np.where(_INSIDE, _runs(seed + 11, 1), 0) > 0.72
    picture[grass & _moved(first, 0, 1) & tips] = INDEX["green4"]
    side = grass & ~lip & (_moved(low, 1, 0) | _moved(low, -1, 0))
    chance = np.where(_INSIDE, _runs(seed + 14, 3).T, _SHARED_RUNS.T)
    picture[side & (chance > 0.62)] = INDEX["green4"]
    picture[side & (chance < 0.25)] = INDEX["grass0"]
    under = grass & _moved(grass & _moved(low, 0, -1), 0, -1)
    picture[under & (np.where(_INSIDE, _runs(seed + 15, 2), 0) > 0.74)] = INDEX["grass0"]
    picture[grass & (_moved(water, 1, 0) | _moved(water, -1, 0))] = INDEX["green4"]


def _paint_earth(tile: Pixels, stony: bool, random: np.random.Generator) -> None:
    """Trodden clods, hardly another colour than the earth; where it is stony, a stone or two."""
    for _ in range(int(random.integers(2, 4))):
        wide, high = int(random.integers(4, 8)), int(random.integers(2, 4))
        x, y = int(random.integers(2, 14 - wide)), int(random.integers(2, 14 - high))
        for row in range(high):
            cut = 1 if row in (0, high - 1) else 0
            tile[y + row, x + cut : x + wide - cut] = INDEX["plaster1"]
    if stony:
        for _ in range(int(random.integers(1, 3))):
            x, y = (int(random.integers(2, 12)) for _ in range(2))
            tile[y, x : x + 2] = INDEX["dirt2"]
            tile[y + 1, x : x + 2] = INDEX["dirt0"]


def _paint_marks(tile: Pixels, corners: Corners, variant: int, random: np.random.Generator) -> None:
    """Calm marks of full tiles; they never touch the border."""
    if corners == (DIRT, DIRT, DIRT, DIRT):
        _paint_earth(tile, variant % 2 == 1, random)
    if not _is_marked(corners, variant) or corners[0] == DIRT:
        return
    if corners[0] == WATER:  # one small wave, bent in its middle
        x, y, run = (int(random.integers(a, b)) for a, b in ((2, 8), (3, 12), (2, 4)))
        colour = INDEX["blue4" if random.random() < 0.6 else "blue2"]
        tile[y, x : x + run] = colour
        tile[y + 1, x + run : x + run + 3] = colour
    elif corners[0] == DEEP:
        x, y, run = (int(random.integers(a, b)) for a, b in ((3, 12), (3, 6), (4, 8)))
        tile[y : y + run, x] = INDEX["blue3"]
        tile[y + run - 1 : y + run + 2, x + 1] = INDEX["blue3"]
    else:
        for _ in range(int(random.integers(1, 3))):  # a blade or two
            x, y = int(random.integers(2, 11)), int(random.integers(3, 13))
            tile[y, x : x + 2] = INDEX["grass0"]
            if random.random() < 0.5:
                tile[y - 1, x + 2] = INDEX["grass0"]
                tile[y - 1, x - 1] = INDEX["grass2"]


def _paint_strokes(
    picture: Pixels, area: Mask, colour: str, count: int, random: np.random.Generator
) -> None:
    """A soft patch: flat strokes of one or two rows within `area`, and no edge that one sees."""
    end = MARGIN + SIZE
    for _ in range(count):
        x, y = int(random.integers(MARGIN - 3, end)), int(random.integers(MARGIN, end))
        run = int(random.integers(3, 7))
        for row, left, right in ((y, x, x + run), (y + 1, x + 1, x + run + 2)):
            stroke = slice(max(left, MARGIN), min(right, end))
            if row < end and stroke.start < stroke.stop and area[row, stroke].all():
                picture[row, stroke] = INDEX[colour]
            if run < 5:
                break


def draw(corners: Corners, variant: int) -> Pixels:
    """One 16x16 tile."""
    seed = _seed(corners, variant)
    random = np.random.default_rng(seed)
    wet = _weight(corners, WATER, DEEP)
    water = _smooth(_field(wet, "w", seed + 1, 0.34) > 0.5)
    dry = np.maximum(1 - wet, 1e-6)
    grass = ~water & _smooth(
        _field(_weight(corners, GRASS, LIGHT) / dry, "g", seed + 2, 0.44) > 0.5
    )
    hard = ~water & ~grass
    cobble_weight = _weight(corners, COBBLE)
    either = np.maximum(cobble_weight + _weight(corners, DIRT, WORN), 1e-6)
    stones = _stones(seed + 4)
    cobble = hard & _stone_is_cobble(stones, _field(cobble_weight / either, "c", seed + 3, 0.30))
    # Grass bites over the first two pixels of the hard ground, in runs of 3 px.
    jag = np.where(_INSIDE, _runs(seed + 5), 0)
    first = hard & _beside(grass) & (jag > 0.55)
    second = hard & ~_beside(grass) & _beside(first) & (np.roll(jag, 3, 0) > 0.50)
    grass |= first | second
    hard &= ~grass
    cobble &= hard
    dirt = hard & ~cobble

    picture = np.full((WIDE, WIDE), INDEX["grass1"], np.uint8)
    if LIGHT in corners:
        soft = _smooth(_field(_weight(corners, LIGHT), "s", seed + 6, 0.60) > 0.5)
        _paint_strokes(picture, soft, "grass2", 20, random)
    picture[dirt] = INDEX["dirt1"]
    if WORN in corners:
        soft = _smooth(_field(_weight(corners, WORN), "s", seed + 6, 0.60) > 0.5)
        picture[dirt & soft] = INDEX["plaster1"]  # dust: as light as earth, and greyer
    if cobble.any():
        _paint_cobble(picture, cobble, stones, random)
    edge = hard & _beside(grass)
    inner = hard & ~edge & _beside(edge)
    picture[inner & dirt] = INDEX["dirt0"]
    picture[edge & dirt] = INDEX["wood3"]
    picture[edge & cobble] = INDEX["stone2"]
    north = _moved(grass, 0, -1)
    picture[edge & cobble & north] = INDEX["stone1"]
    picture[inner & cobble & _moved(edge & north, 0, -1)] = INDEX["stone2"]
    # Cobble stands up a little where it meets dirt.
    picture[cobble & (_moved(dirt, 0, 1) | _moved(dirt, 1, 0))] = INDEX["stone2"]
    picture[cobble & _moved(dirt, 0, -1)] = INDEX["stone4"]
    picture[dirt & _moved(cobble, 0, -1) & ~edge] = INDEX["wood3"]
    picture[dirt & ~edge & (_moved(cobble, -1, 0) | _moved(cobble, 1, 0))] = INDEX["dirt0"]
    if water.any():
        _paint_water(picture, water, cobble, dirt, seed)
    if DEEP in corners:
        _paint_deep(picture, corners, seed)
    _paint_grass_rim(picture, grass, hard, water, seed)
    tile = picture[MARGIN : MARGIN + SIZE, MARGIN : MARGIN + SIZE].copy()
    _paint_marks(tile, corners, variant, random)
    return tile


# ---------------------------------------------------------------- the tileset


def _water_shapes(corners: Corners) -> Iterator[Shape]:
    """The wet quarters of a tile, joined to halves or the whole where they can be."""
    nw, ne, se, sw = (corner in (WATER, DEEP) for corner in corners)
    half = SIZE // 2
    if nw and ne and se and sw:
        yield Shape(0, 0, SIZE, SIZE, "Water")
        return
    for y, left, right in ((0, nw, ne), (half, sw, se)):
        if left or right:
            yield Shape(0 if left else half, y, SIZE if left and right else half, half, "Water")


def _wangset(kinds: list[Kind]) -> str:
    first = {
        colour: next(n for n, kind in enumerate(kinds) if kind.corners == (colour,) * 4)
        for colour in COLOURS
    }
    text = f' <wangsets>\n  <wangset name="ground" type="corner" tile="{first[DIRT]}">\n'
    for colour, (name, code) in COLOURS.items():
        text += (
            f'   <wangcolor name="{name}" color="{code}" tile="{first[colour]}" probability="1"/>\n'
        )
    for n, kind in enumerate(kinds):  # top, top right, right ... of which the corners count
        nw, ne, se, sw = kind.corners
        text += f'   <wangtile tileid="{n}" wangid="0,{ne},0,{se},0,{sw},0,{nw}"/>\n'
    return text + "  </wangset>\n </wangsets>\n"


def footing(corners: Corners) -> str:
    """What a foot meets on a tile, as its class; earth, which has none, is everywhere else."""
    if sum(corner == COBBLE for corner in corners) >= 2:
        return "Stone"
    return "Grass" if sum(corner in (GRASS, LIGHT) for corner in corners) >= 3 else ""


def build(assets: Path, maps: Path) -> None:
    """Writes `terrain.png` and `terrain.tsx`."""
    kinds = catalogue()
    tiles = [
        Tile(
            draw(kind.corners, kind.variant),
            kind=footing(kind.corners),
            shapes=tuple(_water_shapes(kind.corners)),
            probability=kind.probability,
        )
        for kind in kinds
    ]
    write_sheet("terrain", tiles, COLUMNS, assets, maps, _wangset(kinds))

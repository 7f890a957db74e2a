"""What lies between the rock and the road: roofs in steps, lit windows, the wall and its towers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from atelier.evening.paint import (
    LEFT,
    TOP,
    Bits,
    Heap,
    X,
    Y,
    box,
    disc,
    edge,
    fill,
    foot_of,
    left_of,
    noise,
    poly,
    right_of,
    smooth,
    steps,
    top_of,
)
from atelier.palette import INDEX
from atelier.pixels import Pixels, neighbours

GROUND = 202
"""Row on which the wall stands."""
COPING = 177
ROOFS = {  # dark, base, lit, edge towards the sun
    "red": ("red0", "red1", "red2", "dusk2"),
    "plum": ("ink1", "pink0", "pink1", "dusk2"),
    "blue": ("blue0", "blue1", "dusk1", "violet2"),
    "jade": ("green0", "jade0", "jade1", "jade2"),
    "violet": ("ink1", "violet0", "violet1", "violet2"),
    "haze": ("violet0", "violet1", "violet1", "pink1"),
    "rose": ("violet0", "pink0", "pink0", "pink1"),
}


@dataclass(slots=True)
class Alive:
    """Places that move while the title is shown, in px of the painting."""

    windows: list[tuple[int, int, int, int]] = field(default_factory=list)
    smokes: list[tuple[int, int]] = field(default_factory=list)
    lanterns: list[tuple[int, int]] = field(default_factory=list)
    stars: list[tuple[int, int]] = field(default_factory=list)


def window(picture: Pixels, alive: Alive, x: int, y: int, wide: int = 3, high: int = 4) -> None:
    """A paper window with light behind it."""
    fill(picture, box(x, y, x + wide, y + high), "lit_amber")
    fill(picture, box(x, y, x + wide, y + max(1, high // 3)), "lit_core")
    if wide > 3:
        fill(picture, box(x + wide // 2, y, x + wide // 2 + 1, y + high), "orange1")
    alive.windows.append((x + LEFT, y + TOP, wide, high))


def roof(picture: Pixels, middle: float, eave: float, wide: float, high: float, kind: str,
         line: bool = True) -> Bits:  # fmt: skip
    """A tiled roof with turned-up eaves; `eave` is its lowest row in the middle."""
    dark, base, lit, rim = ROOFS[kind]
    half, top = wide / 2, wide * 0.24
    lift = max(1.2, high * 0.2)
    right = smooth([(middle + top, eave - high), (middle + top + (half - top) * 0.42, eave - high
                     * 0.42), (middle + half - 1, eave - lift), (middle + half + 1.5,
                     eave - lift * 2)], 6)  # fmt: skip
    under = [(middle + half, eave - lift * 0.4), (middle + half * 0.7, eave + 0.4),
             (middle - half * 0.7, eave + 0.4), (middle - half, eave - lift * 0.4)]  # fmt: skip
    left = [(2 * middle - x, y) for x, y in reversed(right)]
    shape = poly([*right, *under, *left])
    fill(picture, shape, base)
    slope = (X - middle) / half
    share = (eave - Y) / high
    fill(picture, shape & (slope - share * 0.16 < -0.02), lit)
    fill(picture, shape & (slope + share * 0.2 > 0.5), dark)
    gap = 4 if wide > 34 else 3
    column = (np.floor(X - middle + slope * (1 - share) * 1.5).astype(int)) % gap == 0
    if wide > 16:
        tiles = shape & column & (share < 0.86) & (share > 0.1)
        fill(picture, tiles, dark)
        fill(picture, tiles & (slope > 0.5), "ink0" if kind in ("plum", "violet") else dark)
    fill(picture, shape & (share > 0.9), lit)
    fill(picture, top_of(shape) & (slope < 0.3), rim)
    fill(picture, left_of(shape) & (share > 0.2), rim)
    fill(picture, foot_of(shape), "ink0" if line else dark)
    if wide > 24:
        noses = shape & np.roll(foot_of(shape), -1, 0) & (X.astype(int) % gap == 1)
        fill(picture, noses & (slope < 0.5), rim)
    return shape


def house(picture: Pixels, alive: Alive, middle: int, eave: int, wide: int, high: int, kind: str,
          seed: int, wall: str = "ink1") -> None:  # fmt: skip
    """A house behind others: roof, wall in shade, a row of windows some of which are lit."""
    chance = np.random.default_rng(abs(seed))
    half = wide // 2 - max(2, wide // 9)
    fill(picture, box(middle - half, eave - 1, middle + half, GROUND), wall)
    fill(picture, box(middle - half, eave, middle - half + 1, GROUND), "violet0")
    small = wide < 26
    size, tall, pitch = (2, 3, 5) if small else (4, 4, 7)
    row = eave + (2 if small else 3)
    for x in range(middle - half + 3, middle + half - size, pitch):
        if chance.random() < 0.8:
            window(picture, alive, x, row, size, tall)
    shape = roof(picture, middle, eave, wide, high, kind, wide > 18)
    if wide > 26:
        edge(picture, shape)
        if middle % 2 == 0 or wide > 36:  # a chimney, and what rises from it
            x = middle + half // 2
            fill(picture, box(x, eave - high - 3, x + 3, eave - high + 4), "ink1")
            fill(picture, box(x, eave - high - 3, x + 1, eave - high + 4), ROOFS[kind][3])
            alive.smokes.append((x + LEFT + 1, eave - high - 4 + TOP))


def crown(picture: Pixels, rounds: list[tuple[float, float, float]], tones: tuple[str, ...],
          seed: int, leafy: float = 0.5) -> Bits:  # fmt: skip
    """The crown of a tree, lit from the left: clumps of leaves before one another."""
    heap = Heap(rounds, 0.86)
    rough = noise(2.6, 2.2, seed)
    mask = heap.mask & ~(neighbours(~heap.mask) & (rough < 0.42))
    light = heap.lean * 0.55 + heap.rise * 0.62 + (rough - 0.5) * leafy
    bounds = np.linspace(-0.35, 0.72, len(tones) - 1)
    steps(picture, mask, light, [(-9.0, tones[0]), *zip(bounds, tones[1:], strict=True)])
    return mask


def roofs(picture: Pixels, alive: Alive) -> None:
    """The village in steps: the farther, the smaller and the more of the evening's haze."""
    for middle, eave, wide, high, kind in (
        (148, 152, 16, 6, "haze"), (165, 147, 18, 7, "rose"), (184, 149, 20, 7, "haze"),
        (204, 146, 18, 7, "haze"), (222, 148, 20, 8, "rose"), (242, 145, 18, 7, "haze"),
        (260, 148, 20, 8, "haze"), (280, 146, 18, 7, "rose"), (418, 146, 20, 8, "haze"),
        (438, 142, 20, 7, "rose"), (476, 147, 22, 8, "haze"), (500, 152, 22, 8, "rose"),
        (524, 155, 20, 7, "haze"), (130, 158, 16, 6, "rose"), (112, 161, 16, 6, "haze"),
        (88, 163, 16, 6, "rose"), (546, 159, 18, 7, "haze"), (570, 161, 18, 6, "rose"),
    ):  # fmt: skip
        house(picture, alive, middle, eave, wide, high, kind, middle, "violet0")
    _crowns(picture, ((196, 156, 6), (252, 155, 6), (152, 160, 7), (428, 154, 7), (510, 160, 7)),
            ("violet0", "violet0", "violet1", "pink1"))  # fmt: skip
    for middle, eave, wide, high, kind in (
        (140, 165, 30, 9, "violet"), (172, 160, 32, 10, "plum"), (206, 158, 32, 10, "blue"),
        (258, 160, 32, 10, "violet"), (422, 158, 32, 10, "blue"), (492, 161, 36, 11, "plum"),
        (528, 164, 34, 10, "blue"), (560, 166, 32, 9, "violet"), (596, 167, 30, 9, "plum"),
        (108, 167, 28, 8, "blue"), (70, 168, 28, 8, "plum"), (30, 169, 28, 8, "blue"),
        (-10, 169, 30, 8, "violet"),
    ):  # fmt: skip
        house(picture, alive, middle, eave, wide, high, kind, middle * 3)
    _pagoda(picture, alive, 456, 166)
    _crowns(picture, ((236, 170, 7), (154, 171, 7), (296, 168, 8), (476, 170, 8), (544, 173, 8)),
            ("ink1", "green0", "green1", "green2"))  # fmt: skip
    for middle, eave, wide, high, kind in (
        (186, 169, 42, 12, "red"), (264, 168, 38, 12, "blue"), (132, 172, 40, 11, "blue"),
        (437, 168, 36, 11, "red"), (508, 170, 44, 12, "violet"), (552, 172, 42, 12, "red"),
        (604, 173, 42, 12, "blue"), (86, 175, 40, 11, "red"), (40, 176, 40, 11, "violet"),
        (-12, 176, 40, 11, "plum"), (-64, 177, 42, 11, "blue"), (-112, 177, 40, 11, "red"),
    ):  # fmt: skip
        house(picture, alive, middle, eave, wide, high, kind, middle * 5 if middle > 0 else 2)


def _crowns(picture: Pixels, places: tuple[tuple[int, int, int], ...],
            tones: tuple[str, ...]) -> None:  # fmt: skip
    for x, y, size in places:
        rounds = [(x + dx * size, y + dy * size, size * share) for dx, dy, share in (
            (-0.8, 0.3, 0.62), (0.7, 0.25, 0.66), (0.1, -0.5, 0.74), (-0.2, 0.5, 0.7),
            (0.4, 0.7, 0.6))]  # fmt: skip
        crown(picture, rounds, tones, x)


def _pagoda(picture: Pixels, alive: Alive, middle: int, foot: int) -> None:
    for number, (low, wide) in enumerate(((foot, 38), (foot - 17, 32), (foot - 32, 26))):
        half = wide // 2 - 6
        fill(picture, box(middle - half, low, middle + half, low + 14), "red0")
        fill(picture, box(middle - half, low, middle - half + 2, low + 14), "red1")
        for x in (middle - half + 3, middle - 1, middle + half - 5):
            window(picture, alive, x, low + 4, 2, 4)
        shape = roof(picture, middle, low, wide, 8 + (number == 2) * 5, "jade")
        edge(picture, shape)
    mast = foot - 45
    fill(picture, box(middle, mast - 14, middle + 1, mast), "blond1")
    for k in range(3):
        fill(picture, box(middle - 1, mast - 10 + 3 * k, middle + 2, mast - 9 + 3 * k), "blond2")


def wall(picture: Pixels) -> None:
    """Coping of tiles, plaster between posts, a foot of stones; ivy here and there."""
    body = fill(picture, box(-999, COPING + 5, 999, GROUND), "stone1")
    warm = np.clip(1 - np.abs(X - 348) / 150, 0, 1) + (noise(22, 12, 70) - 0.5) * 0.3
    steps(picture, body, warm, ((-9, "stone0"), (0.05, "violet1"), (0.4, "plaster0")))
    fill(picture, body & (COPING + 8 > Y), "violet0")
    fill(picture, body & (COPING + 8 == Y) & (warm > 0.3), "stone1")
    for x in range(-140, 640, 24):
        fill(picture, box(x, COPING + 6, x + 3, GROUND - 8), "green0")
        fill(picture, box(x, COPING + 6, x + 1, GROUND - 8), "jade0")
        fill(picture, box(x + 3, COPING + 7, x + 4, GROUND - 8), "ink1")
        fill(picture, box(x + 12, COPING + 10, x + 14, COPING + 14), "ink0")
    foot = fill(picture, box(-999, GROUND - 8, 999, GROUND), "stone0")
    row = (Y - GROUND + 8) // 4
    stone = (X + row * 5 + (noise(9, 4, 71) * 4).astype(int)) % 9
    fill(picture, foot & (stone == 0), "ink0")
    fill(picture, foot & ((Y - GROUND + 8) % 4 == 3), "ink0")
    fill(picture, foot & ((Y - GROUND + 8) % 4 == 0) & (stone > 0) & (noise(9, 4, 72) > 0.4),
         "stone1")  # fmt: skip
    fill(picture, foot & (GROUND - 8 == Y), "stone2")
    coping = fill(picture, box(-999, COPING, 999, COPING + 5), "ink1")
    fill(picture, coping & (X % 4 == 0), "ink0")
    fill(picture, coping & (X % 4 == 1) & (Y > COPING), "stone0")
    fill(picture, coping & (COPING == Y), "violet2")
    fill(picture, coping & (COPING == Y) & (X < 300), "pink1")
    fill(picture, coping & (COPING + 4 == Y), "ink0")
    ivy = noise(13, 30, 73) * 1.5 - (Y - COPING) / 34
    leaves = box(-999, COPING + 2, 999, GROUND) & (ivy + noise(2.5, 2, 74) * 0.4 > 1.02)
    fill(picture, leaves, "green0")
    fill(picture, leaves & (noise(2.5, 2, 75) > 0.66), "green1")
    for x in (228, 470):
        _tower(picture, x)


def _tower(picture: Pixels, middle: int) -> None:
    """A watch tower astride the wall: stones below, a boarded room, a roof of green tiles."""
    base = poly(((middle - 17, GROUND + 2), (middle - 14, 172), (middle + 14, 172),
                 (middle + 17, GROUND + 2)))  # fmt: skip
    fill(picture, base, "stone0")
    row = (Y - 172) // 5
    joint = (X + row * 4) % 8 == 0
    fill(picture, base & (joint | ((Y - 172) % 5 == 4)), "ink1")
    fill(picture, base & ((Y - 172) % 5 == 0) & ~joint & (middle + 4 > X), "stone1")
    fill(picture, base & left_of(base, 2), "stone2")
    fill(picture, base & right_of(base, 6), "ink1")
    edge(picture, base)
    room = fill(picture, box(middle - 16, 158, middle + 16, 173), "violet1")
    fill(picture, room & (middle - 6 > X), "plaster0")
    fill(picture, room & (Y < 161), "violet0")
    for x in (-16, -6, 4, 14):
        fill(picture, box(middle + x, 158, middle + x + 2, 173), "green0")
        fill(picture, box(middle + x, 158, middle + x + 1, 173), "jade0")
    for x in (-13, -3, 7):
        fill(picture, box(middle + x, 162, middle + x + 6, 169), "ink0")
        fill(picture, box(middle + x + 2, 162, middle + x + 3, 169), "wood1")
        fill(picture, box(middle + x + 4, 162, middle + x + 5, 169), "wood1")
    fill(picture, box(middle - 18, 172, middle + 18, 174), "wood1")
    fill(picture, box(middle - 18, 172, middle + 4, 173), "wood3")
    edge(picture, room)
    shape = roof(picture, middle, 159, 46, 15, "jade")
    edge(picture, shape)
    fill(picture, disc(middle, 143, 1.6, 1.6), "blond1")


def at_dusk(picture: Pixels, mask: Bits, change: dict[str, str]) -> None:
    """Exchanges colours inside a shape: what a shadow lies on."""
    table = np.arange(256, dtype=np.uint8)
    for old, new in change.items():
        table[INDEX[old]] = INDEX[new]
    picture[mask] = table[picture[mask]]

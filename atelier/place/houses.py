"""The houses of the village: a collection of pictures, no two alike.

A house is made like this, from the top: ridge, a field of tiles, eave, a strong shadow under it,
posts with bays between them (doors, windows, counters with wares), a plinth of uneven stones.
Every picture stands on its bottom edge; its collision is the lower part of the walls.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.kit import (
    BARK,
    BARREL,
    BLUE,
    BLUE_POT,
    CRATE,
    GOLD,
    JADE,
    LANTERN,
    LILAC,
    MINT,
    MOSS,
    ORANGE,
    PINK,
    POT,
    RED,
    SKY,
    SLATE,
    STONE,
    STRAW,
    VIOLET,
    WHITE,
    WHITE_LANTERN,
    Ramp,
    awning,
    beam,
    cloth,
    dot,
    glyph,
    goods,
    lying_sign,
    post,
    rect,
    tufts,
    upright_sign,
)  # fmt: skip
from atelier.place.tileset import Shape, Tile, write_collection

Mask = NDArray[np.bool_]
WALL = 31
"""Height of the walls of a storey."""


# ---------------------------------------------------------------- roofs


def hip_mask(width: int, height: int, inset: int, lift: int = 3) -> tuple[Mask, list[int]]:
    """A roof falling to all sides: concave flanks, eave corners turned up."""
    mask = np.zeros((height, width), bool)
    left = []
    for y in range(height):
        edge = round(inset * (1 - y / (height - 1)) ** 1.35)
        mask[y, edge : width - edge] = True
        left.append(edge)
    for x in range(width):
        cut = lift - min(x, width - 1 - x) // 3
        if cut > 0:
            mask[height - cut :, x] = False
    return mask, left


def tile_field(mask: Mask, left: Sequence[int], ramp: Ramp, seed: int) -> Pixels:
    """Round tiles in columns of 4 px, rows of 5 px, staggered; calm, a few odd ones."""
    chance = random.Random(seed)
    height, width = mask.shape
    picture = blank(width, height)
    middle = width // 2
    odd = {
        (chance.randrange(max(1, width // 4)), chance.randrange(max(1, height // 5))): (
            chance.choice((-1, 1))
        )
        for _ in range(max(5, width * height // 300))
    }
    for y, x in zip(*np.nonzero(mask), strict=True):
        column, place = (x - middle) // 4, (x - middle) % 4
        row, line = divmod(y + (2 if column % 2 else 0), 5)
        lit = y < height * 0.45 + 3 * ((column * 7) % 3 - 1) and x < width * 0.72
        step = 1 if place == 0 else 2
        if place == 2 and lit and line != 4:
            step = 3
        if (place == 3 and not lit) or (line == 4 and place in (1, 2, 3)):
            step = 1
        if line == 0 and place == 2 and not lit:
            step = 3 if y < height * 0.8 else 2
        if place in (1, 2) and line != 4:
            step += odd.get((column % max(1, width // 4), row), 0)
        if y < 3:
            step -= 1
        if x > width - left[y] - 9 and place != 2:
            step -= 1
        if y > height - 6 and place in (0, 3):
            step -= 1
        picture[y, x] = INDEX[ramp[max(0, min(3, step))]]
    return picture


def _eave(picture: Pixels, mask: Mask, x0: int, y0: int, ramp: Ramp) -> None:
    """Round tile ends along the lower edge."""
    width = mask.shape[1]
    for x in range(width):
        rows = np.nonzero(mask[:, x])[0]
        if not len(rows):
            continue
        y = y0 + int(rows.max())
        place = (x - width // 2) % 4
        if place == 0:
            dot(picture, x0 + x, y, ramp[0])
            dot(picture, x0 + x, y - 1, ramp[0])
        else:
            dot(picture, x0 + x, y, ramp[0] if place == 3 else ramp[1])
            dot(picture, x0 + x, y - 1, ramp[3] if place == 2 else ramp[2])
            dot(picture, x0 + x, y + 1, ramp[0])


def _ridge(picture: Pixels, x: int, y: int, width: int, ramp: Ramp) -> None:
    rect(picture, x, y, width, 5, ramp[2])
    rect(picture, x, y, width, 1, ramp[3])
    rect(picture, x, y + 3, width, 2, ramp[1])
    for i in range(x, x + width, 6):
        rect(picture, i, y + 1, 1, 2, ramp[1])
    rect(picture, x, y + 5, width, 1, ramp[0])
    end = grid(
        ".LL..\nLBBL.\nLBSBL\nBSDSB\n.SBS.\n.DSD.\n..D..",
        {"L": ramp[3], "B": ramp[2], "S": ramp[1], "D": ramp[0]},
    )
    put(picture, end, x - 4, y - 2)
    put(picture, mirrored(end), x + width - 1, y - 2)


def hip_roof(
    picture: Pixels, x: int, y: int, width: int, height: int, ramp: Ramp, seed: int, inset: int = 13
) -> None:
    """A hip roof; its ridge sticks out 3 px above `y`."""
    mask, left = hip_mask(width, height, inset)
    put(picture, tile_field(mask, left, ramp, seed), x, y)
    for row in range(2, height):
        edge = left[row]
        if mask[row, edge]:
            for k in range(3):
                dot(picture, x + edge + k, y + row, ramp[(2, 3, 1)[k]])
                dot(picture, x + width - 1 - edge - k, y + row, ramp[(1, 2, 0)[k]])
    _eave(picture, mask, x, y, ramp)
    _ridge(picture, x + inset + 1, y - 3, width - 2 * inset - 2, ramp)


def gable_roof(
    picture: Pixels, x: int, y: int, width: int, height: int, ramp: Ramp, seed: int
) -> None:
    """A roof with its long side to us, straight flanks with wooden boards."""
    mask = np.zeros((height, width), bool)
    left = [max(0, 4 - row * 5 // height) for row in range(height)]
    for row in range(height):
        mask[row, left[row] : width - left[row]] = True
    put(picture, tile_field(mask, left, ramp, seed), x, y)
    for row in range(height):
        for k, colour in enumerate(("wood4", "wood3", "wood1")):
            dot(picture, x + left[row] + k, y + row, colour)
        for k, colour in enumerate(("wood0", "wood2", "wood1")):
            dot(picture, x + width - 1 - left[row] - k, y + row, colour)
    _eave(picture, mask, x, y, ramp)
    _ridge(picture, x + 6, y - 3, width - 12, ramp)


def thatch_roof(picture: Pixels, x: int, y: int, width: int, height: int, seed: int) -> None:
    """Straw: thick, round at its corners, combed downwards."""
    chance = random.Random(seed)
    for row in range(height):
        edge = round(15 * (1 - row / (height - 1)) ** 1.7)
        if row < 3:
            edge += (5, 2, 1)[row]
        for column in range(edge, width - edge):
            stroke = (column * 7 + (row // 6) * 5) % 11
            step = 2 if row < height * 0.5 else 1
            if stroke in (0, 1):
                step -= 1
            if stroke in (5, 6) and row % 6 < 4 and column < width * 0.7:
                step += 1
            if row % 9 == 8 or column > width - edge - 8:
                step -= 1
            if row > height - 4:
                step = 0 if (column + row) % 3 == 0 else 1
            colour = STRAW[max(0, min(3, step))]
            dot(picture, x + column, y + row, colour)
    for column in range(width):
        if chance.random() < 0.5:
            dot(picture, x + column, y + height, STRAW[0])
    rect(picture, x + 16, y - 4, width - 32, 6, "wood2")
    rect(picture, x + 16, y - 4, width - 32, 1, "wood4")
    rect(picture, x + 16, y + 1, width - 32, 1, "wood1")
    for column in range(x + 18, x + width - 20, 12):
        rect(picture, column, y - 6, 3, 9, "wood1")
        rect(picture, column, y - 6, 1, 9, "wood3")


def flat_roof(picture: Pixels, x: int, y: int, width: int, height: int, ramp: Ramp) -> None:
    """A flat roof behind a parapet, seen from above."""
    rect(picture, x, y, width, height, "plaster1")
    rect(picture, x + 3, y + 4, width - 6, height - 8, "stone3")
    rect(picture, x + 3, y + 4, width - 6, 3, "stone2")
    for column in range(x + 12, x + width - 6, 14):
        rect(picture, column, y + 7, 1, height - 11, "stone2")
    rect(picture, x, y, width, 2, "plaster3")
    rect(picture, x, y, 2, height, "plaster3")
    rect(picture, x, y + height - 5, width, 5, ramp[2])
    rect(picture, x, y + height - 5, width, 1, ramp[3])
    rect(picture, x, y + height - 1, width, 1, ramp[0])


# ---------------------------------------------------------------- bays


def _lattice(picture: Pixels, x: int, y: int, width: int, height: int, lit: bool) -> None:
    rect(picture, x - 1, y - 1, width + 2, height + 2, "wood1")
    rect(picture, x - 1, y - 1, width + 2, 1, "wood3")
    for row in range(height):
        rect(picture, x, y + row, width, 1, "ink1" if not lit else "lit_core" if row < 3
             else "lit_amber")  # fmt: skip
    for column in range(width):
        if column % 3 == 1:
            rect(picture, x + column, y, 1, height, "wood3")
        if column % 3 == 2:
            rect(picture, x + column, y, 1, height, "wood1")
    rect(picture, x, y, width, 1, "ink0")
    rect(picture, x, y + height // 2, width, 1, "wood2")
    rect(picture, x - 2, y + height + 1, width + 4, 2, "wood3")
    rect(picture, x - 2, y + height + 2, width + 4, 1, "wood1")


def _shoji(picture: Pixels, x: int, y: int, width: int, height: int, lit: bool) -> None:
    rect(picture, x, y, width, height, "wood1")
    bright, dim = ("lit_core", "blond3") if lit else ("plaster3", "plaster2")
    for row in range(y + 1, y + height - 1):
        for column in range(x + 1, x + width - 1):
            bar = (column - x - 1) % 4 == 3 or (row - y - 1) % 4 == 3
            near = (column - x) + (row - y) < width
            dot(picture, column, row, "wood3" if bar else bright if near else dim)


def _round_window(picture: Pixels, x: int, y: int, width: int, lit: bool) -> None:
    radius = min(5, width // 2)
    cx, cy = x + width // 2, y + 6
    for dy in range(-radius - 1, radius + 2):
        for dx in range(-radius - 1, radius + 2):
            far = (dx * dx + dy * dy) ** 0.5
            if far <= radius + 0.6:
                inside = far <= radius - 0.9
                colour = ("lit_core" if lit else "plaster3") if inside else "wood1"
                if inside and (dx in (-2, 2) or dy == 1):
                    colour = "wood3"
                dot(picture, cx + dx, cy + dy, colour)


def _glass(picture: Pixels, x: int, y: int, width: int, height: int, lit: bool) -> None:
    rect(picture, x - 1, y - 1, width + 2, height + 2, "plaster3")
    for row in range(height):
        for column in range(width):
            shine = (column + row) % 9 in (2, 3)
            day = "blue4" if shine else "blue3" if row < height - 3 else "blue2"
            dot(
                picture, x + column, y + row, ("lit_white" if shine else "lit_core") if lit else day
            )
    rect(picture, x + width // 2, y, 1, height, "stone4")
    rect(picture, x, y + height // 2, width, 1, "stone4")
    rect(picture, x - 2, y + height + 1, width + 4, 2, "stone3")
    rect(picture, x - 2, y + height + 2, width + 4, 1, "stone1")


def _planks(picture: Pixels, x: int, y: int, width: int, height: int) -> None:
    for column in range(width):
        rect(picture, x + column, y, 1, height, "wood1" if column % 5 == 4 else
             "wood3" if column % 5 == 0 else "wood2")  # fmt: skip


@dataclass(frozen=True)
class Bay:
    """One field between two posts.

    kind: plain planks lattice shoji round glass door shop gate
    """

    kind: str
    share: int = 1
    cloth: Ramp = BLUE
    goods: str = ""
    lit: bool = False


def _bay(picture: Pixels, bay: Bay, x: int, y: int, width: int, seed: int) -> None:
    """Draws a bay whose wall begins at row `y` (under the eave) and is WALL px high."""
    chance = random.Random(seed)
    window = max(6, width - 4)
    left = x + (width - window) // 2
    if bay.kind in ("plain", "lattice", "shoji", "round", "glass"):
        for _ in range(2):
            rect(picture, x + chance.randrange(max(1, width - 3)), y + chance.randrange(9, 22),
                 chance.choice((2, 3)), 1, chance.choice(("plaster1", "plaster3")))  # fmt: skip
    if bay.kind == "lattice":
        _lattice(picture, left, y + 12, window, 9, bay.lit)
        beam(picture, x, y + 25, width)
    elif bay.kind == "shoji":
        _shoji(picture, left, y + 9, window, 13, bay.lit)
        beam(picture, x, y + 25, width)
    elif bay.kind == "round":
        _round_window(picture, x, y + 10, width, bay.lit)
        beam(picture, x, y + 25, width)
    elif bay.kind == "glass":
        _glass(picture, left, y + 10, window, 12, bay.lit)
    elif bay.kind == "planks":
        _planks(picture, x, y, width, WALL)
        rect(picture, x, y, width, 6, "wood0")
    elif bay.kind == "gate":
        _planks(picture, x, y + 4, width, WALL - 4)
        rect(picture, x, y, width, 5, "wood0")
        rect(picture, x + width // 2, y + 5, 1, WALL - 5, "wood0")
        for row in (9, 23):
            rect(picture, x, y + row, width, 2, "stone0")
            rect(picture, x, y + row, width, 1, "stone2")
        for column in (width // 2 - 3, width // 2 + 3):
            rect(picture, x + column, y + 16, 1, 3, "stone3")
    elif bay.kind == "door":
        rect(picture, x, y + 6, width, WALL - 6, "ink1")
        rect(picture, x, y + 6, width, 2, "ink0")
        half = (width - 2) // 2
        _shoji(picture, x + 1, y + 9, half, WALL - 10, lit=True)
        _shoji(picture, x + 1 + half, y + 9, width - 2 - half, WALL - 10, bay.lit)
        cloth(picture, x + 1, y + 8, width - 2, 9, bay.cloth)
    elif bay.kind == "shop":
        rect(picture, x, y + 5, width, WALL - 5, "ink1")
        rect(picture, x, y + 5, width, 3, "ink0")
        beam(picture, x, y + 13, width, 2)
        if bay.goods:
            goods(picture, x + 1, y + 13, width - 2, bay.goods, seed + 1)
        _counter(picture, x, y + 21, width, bay.goods, seed)


def _counter(picture: Pixels, x: int, y: int, width: int, wares: str, seed: int) -> None:
    """A counter with its wares on top, 10 px high."""
    rect(picture, x, y, width, 10, "wood2")
    rect(picture, x, y, width, 3, "wood4")
    rect(picture, x, y, width, 1, "wood5")
    rect(picture, x, y + 3, width, 1, "wood1")
    for column in range(x + 6, x + width, 9):
        rect(picture, column, y + 4, 1, 6, "wood1")
    rect(picture, x, y + 9, width, 1, "wood0")
    if wares:
        goods(picture, x + 1, y + 2, width - 2, wares, seed)


# ---------------------------------------------------------------- the plan of a house


@dataclass(frozen=True)
class Plan:
    """What a house is made of; `extra` draws over the finished walls before the outline."""

    name: str
    width: int
    roof: Ramp = RED
    style: str = "hip"
    """hip gable thatch flat"""
    roof_height: int = 34
    bays: tuple[Bay, ...] = ()
    upper: tuple[Bay, ...] = ()
    """The bays of a second storey; none: one storey."""
    third: tuple[Bay, ...] = ()
    """The bays of a third storey."""
    wall: Ramp = WHITE
    extra: Callable[[Pixels, int, int], None] | None = None
    """Called with the picture, the row of the eave of the ground floor and the width."""
    lanterns: tuple[int, ...] = ()
    pots: tuple[int, ...] = ()
    barrels: tuple[int, ...] = ()
    seed: int = 1
    step: tuple[int, int] | None = None
    """Left edge and width of the stone step."""


def _storey(
    picture: Pixels, plan: Plan, bays: Sequence[Bay], x: int, y: int, width: int, seed: int
) -> list[tuple[int, int]]:
    """Walls of one storey from row `y`; gives left edge and width of every bay."""
    _dark, shade, base, _light = plan.wall
    rect(picture, x, y, width, WALL, base)
    rect(picture, x, y, width, 6, plan.wall[0])
    rect(picture, x, y + 6, width, 2, shade)
    rect(picture, x, y + 23, width, 8, shade)
    shares = sum(bay.share for bay in bays)
    room = width - 4 * (len(bays) + 1)
    places = []
    left, used = x + 4, 0
    for n, bay in enumerate(bays):
        used += bay.share
        right = x + 4 + 4 * n + room * used // shares
        places.append((left, right - left))
        _bay(picture, bay, left, y, right - left, seed + n)
        left = right + 4
    for column in [x, *(left + wide for left, wide in places)]:
        post(picture, column, y, WALL)
        rect(picture, column, y, 4, 6, "wood0")
        rect(picture, column, y + 1, 1, 5, "wood1")
    return places


def _plinth(picture: Pixels, x: int, y: int, width: int, seed: int) -> None:
    chance = random.Random(seed)
    rect(picture, x, y, width, 5, "stone0")
    column = x
    while column < x + width:
        stone = min(chance.choice((5, 6, 7, 8)), x + width - column)
        rect(picture, column, y, stone - 1, 4, "stone2")
        rect(picture, column, y, stone - 1, 1, "stone3")
        rect(picture, column, y + 3, stone - 1, 1, "stone1")
        if chance.random() < 0.4:
            dot(picture, column + 1, y + 2, "stone1")
        column += stone


def _roof(picture: Pixels, plan: Plan, y: int) -> None:
    if plan.style == "gable":
        gable_roof(picture, 0, y, plan.width, plan.roof_height, plan.roof, plan.seed)
    elif plan.style == "thatch":
        thatch_roof(picture, 0, y, plan.width, plan.roof_height, plan.seed)
    elif plan.style == "flat":
        flat_roof(picture, 3, y, plan.width - 6, plan.roof_height, plan.roof)
    else:
        inset = min(22, 9 + plan.roof_height // 8)
        hip_roof(picture, 0, y, plan.width, plan.roof_height, plan.roof, plan.seed, inset)


_MOSS_SPOT = grid(".bb.\nabcb\n.aba", {"a": "green2", "b": "green3", "c": "green4"})


def house(plan: Plan) -> Pixels:
    """The picture of a plan; the bottom row is the base line."""
    top = 10
    eave = top + plan.roof_height
    x, width = 7, plan.width - 14
    storeys = [bays for bays in (plan.third, plan.upper, plan.bays) if bays]
    below = WALL + 4  # from a storey's wall down to the next one's, a small roof between
    grounds = [eave - 1 + n * below for n in range(len(storeys))]
    ground = grounds[-1]
    picture = blank(plan.width, ground + WALL + 7)
    for n, bays in enumerate(storeys):
        inset = 3 * (len(storeys) - 1 - n)
        _storey(picture, plan, bays, x + inset, grounds[n], width - 2 * inset,
                plan.seed + 40 * (len(storeys) - 1 - n))  # fmt: skip
    _plinth(picture, x - 1, ground + WALL, width + 2, plan.seed)
    if plan.step:
        left, wide = plan.step
        rect(picture, left, ground + WALL, wide, 5, "stone3")
        rect(picture, left, ground + WALL, wide, 1, "stone4")
        rect(picture, left, ground + WALL + 4, wide, 1, "stone1")
        rect(picture, left + wide // 2, ground + WALL + 1, 1, 3, "stone2")
    for n, row in enumerate(grounds[1:]):
        inset = 1 + 3 * (len(grounds) - 2 - n)
        mask, left_edge = hip_mask(plan.width - 2 * inset, 14, 4, lift=2)
        field = tile_field(mask, left_edge, plan.roof, plan.seed + 5 + n)
        put(picture, field, inset, row - 13)
        _eave(picture, mask, inset, row - 13, plan.roof)
    _roof(picture, plan, top)
    for row in (eave, *(row + 1 for row in grounds[1:])):
        for column in range(x + 1, x + width - 1, 5):
            rect(picture, column, row + 1, 2, 1, "wood3")
            rect(picture, column, row + 2, 2, 1, "wood1")
    chance = random.Random(plan.seed)
    if plan.style in ("hip", "gable") and plan.seed % 3:
        for _ in range(2):
            put(picture, _MOSS_SPOT, chance.randrange(12, plan.width - 16),
                top + chance.randrange(6, plan.roof_height - 8))  # fmt: skip
    for column in plan.lanterns:
        put(picture, LANTERN, column, ground + 5)
    if plan.extra:
        plan.extra(picture, ground, plan.width)
    picture = inked(picture)
    base = picture.shape[0]
    for column in plan.pots:
        put(picture, POT if column % 2 else BLUE_POT, column, base - 12 + column % 2)
    for column in plan.barrels:
        put(picture, BARREL, column, base - 13)
    places = tuple(chance.randrange(6, plan.width - 12) for _ in range(max(2, plan.width // 26)))
    tufts(picture, base - 4, places)
    return picture


# ---------------------------------------------------------------- what makes each house itself


def _noodle_sign(picture: Pixels, y: int, width: int) -> None:
    upright_sign(picture, width - 14, y - 2, 3, 4, "plaster3", "red1")
    for column in range(10, 26, 3):  # noodles hung up to dry
        rect(picture, column, y + 8, 1, 9, "blond3")
        dot(picture, column + 1, y + 16, "blond2")
    rect(picture, 9, y + 7, 18, 1, "wood3")


def _ramen(picture: Pixels, y: int, width: int) -> None:
    lying_sign(picture, width // 2 - 13, y - 13, 4, 2, "red2", "plaster3")
    rect(picture, 12, y + 6, width - 24, 14, "wood1")  # shelves and a kettle behind the bar
    rect(picture, 12, y + 12, width - 24, 1, "wood3")
    goods(picture, 14, y + 12, width - 28, "bowls", 3, 3)
    goods(picture, 14, y + 20, width - 28, "jars", 5, 4)
    for n in range(5):  # short strips of the curtain, high enough to see faces
        rect(picture, 12 + n * 13, y + 5, 11, 6, "plaster3")
        rect(picture, 12 + n * 13, y + 5, 2, 6, "white0")
        rect(picture, 21 + n * 13, y + 5, 2, 6, "plaster2")
        glyph(picture, 15 + n * 13, y + 5, n + 1, "red2")


def _fish(picture: Pixels, y: int, width: int) -> None:
    rect(picture, 12, y + 8, width - 24, 1, "wood3")
    for n, column in enumerate(range(14, width - 18, 9)):
        colour = ("stone4", "red3", "stone3")[n % 3]
        rect(picture, column, y + 9, 3, 7, colour)
        rect(picture, column + 2, y + 9, 1, 7, "stone1")
        dot(picture, column + 1, y + 10, "ink1")
        rect(picture, column - 1, y + 15, 5, 1, colour)
    put(picture, grid("BBBBBBBB\nbwsbswsb\nbbbbbbbb\n.bbbbbb.", {"B": "wood4", "b": "wood2",
        "w": "blue4", "s": "stone3"}), 4, y + 30)  # fmt: skip


def _barber(picture: Pixels, y: int, width: int) -> None:
    for side in (8, width - 12):
        for row in range(18):
            for column in range(4):
                colour = ("red2", "plaster3", "blue3")[(row + column) // 3 % 3]
                dot(picture, side + column, y + 8 + row, colour)
        rect(picture, side - 1, y + 6, 6, 2, "stone3")
        rect(picture, side - 1, y + 26, 6, 2, "stone2")


def _umbrellas(picture: Pixels, y: int, width: int) -> None:
    for n, (column, row) in enumerate(((8, y + 15), (width - 26, y + 15))):
        ramp = (ORANGE, LILAC)[n]
        for dy in range(9):
            reach = round(9 * (1 - (1 - dy / 8) ** 2) ** 0.5) if dy else 1
            for dx in range(-reach, reach + 1):
                shade = ramp[3] if dx < -reach // 3 else ramp[2] if dx < reach // 2 else ramp[1]
                dot(
                    picture,
                    column + 9 + dx,
                    row + dy,
                    "plaster3" if abs(dx) == reach // 2 else shade,
                )
        rect(picture, column + 9, row + 9, 1, 8, "wood2")
        dot(picture, column + 9, row - 1, "wood1")
    awning(picture, 26, y + 4, width - 54, 5, VIOLET)
    upright_sign(picture, width // 2 - 4, y - 17, 2, 7, "plaster3")


def _silk(picture: Pixels, y: int, width: int) -> None:
    for n, column in enumerate(range(9, width - 14, 12)):
        ramp = (PINK, SKY, GOLD, LILAC, MINT, RED)[n % 6]
        rect(picture, column, y + 4, 8, 20, ramp[2])
        rect(picture, column, y + 4, 2, 20, ramp[3])
        rect(picture, column + 6, y + 4, 2, 20, ramp[1])
        for row in range(y + 8, y + 22, 6):
            dot(picture, column + 3, row, "plaster3")
            dot(picture, column + 4, row + 1, "plaster3")
    rect(picture, 7, y + 3, width - 14, 1, "wood4")


def _tea(picture: Pixels, y: int, width: int) -> None:
    for column in (11, width - 29):  # a red bench with a cloth
        rect(picture, column, y + 27, 18, 4, "red2")
        rect(picture, column, y + 27, 18, 1, "red3")
        rect(picture, column, y + 31, 18, 1, "red0")
        rect(picture, column + 1, y + 32, 2, 4, "wood1")
        rect(picture, column + 15, y + 32, 2, 4, "wood1")
        put(picture, grid("wwW\nrrd", {"w": "plaster3", "W": "plaster2", "r": "jade2",
                                       "d": "jade1"}), column + 7, y + 25)  # fmt: skip
    upright_sign(picture, width // 2 + 17, y - 4, 3, 1, "jade3", "jade0")


def _bath(picture: Pixels, y: int, width: int) -> None:
    rect(picture, width - 30, 0, 12, 26, "stone1")
    rect(picture, width - 30, 0, 3, 26, "stone3")
    rect(picture, width - 21, 0, 3, 26, "stone0")
    rect(picture, width - 32, 0, 16, 3, "stone2")
    rect(picture, width - 32, 0, 16, 1, "stone3")
    for row in range(6, 26, 5):
        rect(picture, width - 30, row, 12, 1, "stone0")
    middle = width // 2
    rect(picture, middle - 14, y + 7, 28, 13, "blue1")
    rect(picture, middle - 14, y + 7, 28, 1, "wood4")
    for n in range(3):  # three plumes of steam
        for k, (dx, dy) in enumerate(((0, 9), (1, 8), (1, 7), (0, 6), (-1, 5), (-1, 4), (0, 3))):
            rect(picture, middle - 7 + n * 6 + dx, y + 7 + dy, 2, 1, "plaster3" if k else "blue4")
    rect(picture, middle, y + 8, 1, 12, "blue0")


def _toad(picture: Pixels, _y: int, width: int) -> None:
    """A toad's footprint, four tiles wide, patched with lighter tiles."""
    foot = grid(
        """
......aaa.............
.....aaaaa.....aaa....
aaa..aaaaa....aaaaa...
aaaa.aaaaa....aaaaa...
aaaaa.aaaa...aaaaa....
.aaaaaaaaa..aaaaa..aaa
..aaaaaaaaaaaaaa..aaaa
...aaaaaaaaaaaaaaaaaaa
....aaaaaaaaaaaaaaaaa.
....aaaaaaaaaaaaaaa...
.....aaaaaaaaaaaaa....
.....aaaaaaaaaaaaa....
......aaaaaaaaaaa.....
.......aaaaaaaaa......
.........aaaaa........
""",
        {"a": "wood4"},
    )
    x0, y0 = width // 2 - 30, 17
    tall = np.repeat(np.repeat(foot, 2, 1), 2, 0)
    light = {"stone0": "wood3", "stone1": "wood4", "stone2": "wood5"}
    for row, column in zip(*np.nonzero(tall), strict=True):
        y, x = y0 + row, x0 + column
        if 0 <= x < picture.shape[1]:
            for old, new in light.items():
                if picture[y, x] == INDEX[old]:
                    picture[y, x] = INDEX[new]
                    break
    edge = tall != 0
    for row, column in zip(*np.nonzero(edge), strict=True):
        below = row + 1 >= edge.shape[0] or not edge[row + 1, column]
        if below and 0 <= x0 + column < picture.shape[1]:
            picture[y0 + row, x0 + column] = INDEX["wood2"]


def _hospital(picture: Pixels, y: int, width: int) -> None:
    middle = width // 2
    for row in (y - 20,):
        rect(picture, middle - 8, row - 1, 17, 17, "red1")
        rect(picture, middle - 7, row, 15, 15, "plaster3")
        leaf = grid(
            """
.....ll..
...llhl..
..lhhhll.
.lhhlhhl.
.lhlhhhl.
.lhhhhl..
..lhhl...
..dll....
.d.......
""",
            {"l": "jade1", "h": "jade2", "d": "jade0"},
        )
        put(picture, leaf, middle - 4, row + 3)
    # The new window: fresh wood, cleaner glass, a paper seal still on it.
    x, top = width - 33, y + 8
    rect(picture, x - 2, top - 2, 20, 18, "wood5")
    rect(picture, x - 2, top - 2, 20, 1, "glow0")
    rect(picture, x - 2, top + 15, 20, 1, "wood3")
    rect(picture, x, top, 16, 14, "blue4")
    for k in range(7):
        rect(picture, x + 2 + k, top + 9 - k, 3, 1, "white0")
    rect(picture, x + 8, top, 1, 14, "wood5")
    rect(picture, x + 10, top + 4, 4, 5, "plaster3")
    rect(picture, x + 11, top + 5, 2, 1, "red2")


def _academy(picture: Pixels, y: int, width: int) -> None:
    lying_sign(picture, width // 2 - 16, y - 15, 5, 3, "red1", "glow0")
    middle = width // 2
    for side in (-26, 22):  # two posts with round heads beside the door
        rect(picture, middle + side, y + 6, 5, 30, "red2")
        rect(picture, middle + side, y + 6, 1, 30, "red3")
        rect(picture, middle + side + 4, y + 6, 1, 30, "red0")
        rect(picture, middle + side - 1, y + 3, 7, 4, "blond2")
        rect(picture, middle + side - 1, y + 3, 7, 1, "blond3")
    leaf = grid("..ll.\n.lhhl\nlhlhl\nlhhll\n.lll.\nl....", {"l": "red2", "h": "red3"})
    put(picture, leaf, middle - 2, 14)


def _warehouse(picture: Pixels, y: int, width: int) -> None:
    _toad(picture, y, width)
    put(picture, CRATE, 10, y + 26)
    put(picture, CRATE, 20, y + 27)
    put(picture, CRATE, 14, y + 18)
    glyph(picture, width // 2 - 2, y + 11, 5, "plaster3")


def _flower_shop(picture: Pixels, y: int, width: int) -> None:
    awning(picture, 6, y + 2, width - 12, 8, PINK)
    for n in range(0, width - 16, 11):
        row = y + 30 + (n // 11) % 2 * 2
        goods(picture, 6 + n, row + 5, 7, "flowers", n)
    lying_sign(picture, width // 2 - 13, y - 16, 4, 6, "plaster3", "pink1")
    for n in range(9):  # a climbing rose over the eave
        column = 4 + n * 2 + n % 3
        rect(picture, column, y - 8 + n % 4 * 2, 3, 3, "green2")
        dot(picture, column + 1, y - 7 + n % 4 * 2, "pink3")
        dot(picture, column + 2, y - 6 + n % 4 * 2, "pink2")


def _masks(picture: Pixels, y: int, width: int) -> None:
    for n in range((width - 24) // 9):
        goods(picture, 12 + n * 9, y + 14 + n % 2 * 3, 5, "masks", n)
    upright_sign(picture, width - 15, y - 10, 2, 8, "blond3", "red1")


def _baker(picture: Pixels, y: int, width: int) -> None:
    rect(picture, 14, 0, 9, 20, "wood2")
    rect(picture, 14, 0, 2, 20, "wood4")
    rect(picture, 12, 0, 13, 3, "stone2")
    rect(picture, 12, 0, 13, 1, "stone3")
    awning(picture, width // 2 - 16, y + 2, 32, 6, ORANGE)
    upright_sign(picture, width - 16, y - 6, 2, 9)


def _sake(picture: Pixels, y: int, width: int) -> None:
    ball = grid(
        ".gGGg.\ngGGGGg\nGGhGGG\ngGGGGd\n.dGGd.", {"g": "green2", "G": "green3", "h": "green4",
                                                  "d": "green1"}
    )  # fmt: skip
    put(picture, ball, width // 2 - 3, y + 2)
    for row in range(2):
        for n in range(3 - row):
            put(picture, BARREL, width - 40 + n * 11 + row * 5, y + 25 - row * 9)
    upright_sign(picture, 8, y + 2, 3, 2, "plaster3")


def _dye_house(picture: Pixels, y: int, width: int) -> None:
    for n, ramp in enumerate((BLUE, RED, GOLD)):
        x = 12 + n * 15
        rect(picture, x, y + 24, 12, 10, "wood1")
        rect(picture, x, y + 24, 1, 10, "wood3")
        rect(picture, x + 1, y + 24, 10, 3, ramp[2])
        rect(picture, x + 1, y + 24, 10, 1, ramp[3])
        rect(picture, x, y + 30, 12, 1, "stone0")


def _laundry_roof(picture: Pixels, _y: int, width: int) -> None:
    """Washing between two poles on a flat roof."""
    rect(picture, 14, 4, 2, 22, "wood2")
    rect(picture, width - 17, 4, 2, 22, "wood2")
    rect(picture, 14, 6, width - 30, 1, "stone4")
    for n, column in enumerate(range(19, width - 26, 9)):
        ramp = (WHITE, SKY, PINK, GOLD)[n % 4]
        rect(picture, column, 7, 7, 10 + n % 2 * 2, ramp[2])
        rect(picture, column, 7, 2, 10 + n % 2 * 2, ramp[3])
        rect(picture, column + 6, 7, 1, 10 + n % 2 * 2, ramp[1])


def _apartment(picture: Pixels, y: int, width: int) -> None:
    _laundry_roof(picture, y, width)
    # a stair along the wall and a pipe
    rect(picture, width - 11, 40, 2, y + 20 - 40, "stone2")
    rect(picture, width - 11, 40, 1, y + 20 - 40, "stone3")
    upright_sign(picture, 9, y + 6, 2, 5, "plaster3")


def _carpenter(picture: Pixels, y: int, width: int) -> None:
    for n in range(5):  # planks leaning at the wall
        x = width - 34 + n * 4
        rect(picture, x, y + 8 + n % 2 * 4, 3, 27 - n % 2 * 4, ("wood4", "wood5", "wood3")[n % 3])
        rect(picture, x + 2, y + 8 + n % 2 * 4, 1, 27 - n % 2 * 4, "wood2")
    rect(picture, 20, 18, 17, 13, "wood0")  # the hole in the roof, half boarded up
    rect(picture, 22, 20, 13, 9, "ink0")
    rect(picture, 18, 22, 22, 3, "wood4")
    rect(picture, 18, 24, 22, 1, "wood2")
    rect(picture, 24, 16, 3, 17, "wood5")
    rect(picture, 26, 16, 1, 17, "wood2")


def _home(number: int) -> Callable[[Pixels, int, int], None]:
    """What hangs at a dwelling: persimmons, a flower box, a blind, washing; by its number."""

    def draw(picture: Pixels, y: int, width: int) -> None:
        chance = random.Random(number)
        right = width - 12
        if number % 4 == 0:  # persimmons drying on strings
            for n in range(3):
                for row in range(8, 18, 3):
                    rect(picture, right - 12 + n * 4, y + row + n % 2, 2, 2, "orange2")
                    dot(picture, right - 12 + n * 4, y + row + n % 2, "orange3")
        elif number % 4 == 1:  # a flower box under the window
            rect(picture, right - 14, y + 25, 14, 3, "wood1")
            for n in range(6):
                dot(picture, right - 13 + n * 2, y + 24, "green3")
                dot(picture, right - 13 + n * 2, y + 23, ("pink3", "blond3", "white0")[n % 3])
        elif number % 4 == 2:  # a wind chime under the eave
            rect(picture, right - 3, y + 4, 1, 4, "ink1")
            rect(picture, right - 5, y + 8, 5, 3, "blue4")
            rect(picture, right - 3, y + 11, 1, 5, "plaster3")
        if number % 3 == 1:  # washing on a rod
            for n, column in enumerate(range(11, 27, 6)):
                ramp = (ORANGE, WHITE, SKY, LILAC)[(n + chance.randrange(4)) % 4]
                rect(picture, column, y + 10, 4, 8, ramp[2])
                rect(picture, column, y + 10, 1, 8, ramp[3])
            rect(picture, 9, y + 9, 20, 1, "stone4")
        elif number % 3 == 2:  # a name on the post
            upright_sign(picture, 7, y + 7, 2, number, "plaster3")

    return draw


def _tank(picture: Pixels, x: int, y: int, ramp: Ramp = BARK) -> None:
    """A round water tank on legs, 20x30 px; `y` is its top row."""
    for column in range(20):
        bend = (column + 0.5 - 10) / 10
        step = 3 if bend < -0.4 else 2 if bend < 0.2 else 1 if bend < 0.75 else 0
        sag = int(2 * (1 - bend * bend) ** 0.5)
        rect(picture, x + column, y + 6, 1, 16 + sag, ramp[step])
        for hoop in (9, 18):
            dot(picture, x + column, y + hoop + sag, "stone0" if step < 2 else "stone1")
        rise = int(6 * (1 - abs(bend)))
        rect(picture, x + column, y + 6 - rise, 1, 1 + rise + sag,
             ("stone0", "stone1", "stone2", "stone3")[step])  # fmt: skip
    for leg in (2, 9, 16):
        rect(picture, x + leg, y + 23, 3, 7, "wood1")
        rect(picture, x + leg, y + 23, 1, 7, "wood3")
    glyph(picture, x + 5, y + 12, x, "plaster3")


def _aerial(picture: Pixels, x: int, y: int) -> None:
    """A mast with a bowl that listens to the wind, 9 px wide."""
    rect(picture, x + 4, y, 1, 18, "stone1")
    for row, wide in ((2, 9), (5, 7), (8, 5)):
        rect(picture, x + 4 - wide // 2, y + row, wide, 1, "stone3")


def _balcony(picture: Pixels, y: int, width: int, seed: int) -> None:
    """A balcony before the upper storey: rail, quilts, pots; `y` is the ground floor's eave."""
    row = y - 16
    rect(picture, 4, row + 10, width - 8, 4, "wood2")
    rect(picture, 4, row + 10, width - 8, 1, "wood4")
    rect(picture, 4, row + 13, width - 8, 1, "wood0")
    rect(picture, 4, row, width - 8, 2, "wood3")
    rect(picture, 4, row, width - 8, 1, "wood5")
    for x in range(5, width - 5, 5):
        rect(picture, x, row + 2, 2, 8, "wood2")
        rect(picture, x, row + 2, 1, 8, "wood4")
    chance = random.Random(seed)
    x = 9
    while x < width - 22:
        ramp = chance.choice((PINK, SKY, WHITE, GOLD, MINT, LILAC))
        wide = chance.choice((8, 10, 12))
        if chance.random() < 0.62:
            rect(picture, x, row - 1, wide, 10, ramp[2])
            rect(picture, x, row - 1, 2, 10, ramp[3])
            rect(picture, x + wide - 2, row - 1, 2, 10, ramp[1])
            rect(picture, x + 3, row + 3, wide - 6, 2, ramp[3])
        else:
            put(picture, POT if seed % 2 else BLUE_POT, x, row + 1)
        x += wide + chance.choice((3, 5, 9))


def _stair(picture: Pixels, y: int, x: int) -> None:
    """A wooden stair up the wall to the upper storey; its foot is at the right."""
    for k in range(11):
        left, top = x + k * 2, y - 10 + k * 4
        rect(picture, left, top, 8, 2, "wood4")
        rect(picture, left, top + 2, 8, 2, "wood1")
        rect(picture, left + 7, top - 8, 1, 9, "wood3")
    for k in range(42):
        dot(picture, x + 7 + k // 2, y - 18 + k, "wood5")
        dot(picture, x + 8 + k // 2, y - 18 + k, "wood2")


def _pipes(picture: Pixels, y: int, x: int) -> None:
    """A pipe from the roof to the ground with two elbows."""
    rect(picture, x, y - 34, 3, 40, "stone2")
    rect(picture, x, y - 34, 1, 40, "stone4")
    rect(picture, x - 6, y + 6, 9, 3, "stone2")
    rect(picture, x - 6, y + 6, 9, 1, "stone4")
    rect(picture, x - 6, y + 9, 3, 24, "stone2")
    rect(picture, x - 6, y + 9, 1, 24, "stone4")
    for row in (y - 22, y - 4):
        rect(picture, x - 1, row, 5, 2, "stone1")


def _creeper(picture: Pixels, y: int, x: int, high: int, seed: int) -> None:
    """Ivy up a corner."""
    chance = random.Random(seed)
    for _ in range(high * 2):
        row = chance.randrange(high)
        reach = 3 + (high - row) * 9 // high
        column = x + chance.randrange(-reach // 2, reach)
        rect(picture, column, y + row, 3, 2, chance.choice(("green2", "green3", "green3")))
        dot(picture, column, y + row, "green4")


def _tank_home(picture: Pixels, y: int, width: int) -> None:
    _tank(picture, width - 36, 2)
    _pipes(picture, y, width - 14)
    upright_sign(picture, 8, y + 6, 2, 3, "plaster3")


def _tall_flat(picture: Pixels, y: int, width: int) -> None:
    _tank(picture, 12, 1, STONE)
    _aerial(picture, width - 22, 1)
    _balcony(picture, y, width, 5)


def _tower(picture: Pixels, y: int, width: int) -> None:
    lying_sign(picture, width // 2 - 10, y - 2, 3, 8, "red1", "glow0")
    _balcony(picture, y - WALL - 3, width, 8)
    put(picture, LANTERN, 10, y - 28)
    put(picture, LANTERN, width - 16, y - 28)


def _stair_house(picture: Pixels, y: int, width: int) -> None:
    _balcony(picture, y, width - 18, 3)
    _stair(picture, y, width - 36)


def _quilts(picture: Pixels, y: int, width: int) -> None:
    _balcony(picture, y, width, 12)
    _creeper(picture, y - 4, 8, 36, 4)


def _ivy(picture: Pixels, y: int, width: int) -> None:
    _creeper(picture, y - 24, width - 18, 58, 9)
    _home(3)(picture, y, width)


def _storehouse(picture: Pixels, y: int, width: int) -> None:
    """The lattice of black tiles along a storehouse's foot, and its crest."""
    rect(picture, 8, y + 18, 17, 13, "stone0")
    rect(picture, width - 25, y + 18, 17, 13, "stone0")
    for left in (8, width - 25):
        for k in range(13):
            for offset in (0, 6, 12):
                dot(picture, left + (k + offset) % 17, y + 18 + k, "plaster3")
                dot(picture, left + (16 - k + offset) % 17, y + 18 + k, "plaster2")
    middle = width // 2
    rect(picture, middle - 4, y - 26, 9, 9, "plaster3")
    rect(picture, middle - 2, y - 24, 5, 5, "ink1")
    dot(picture, middle, y - 22, "plaster3")


def pagoda() -> Pixels:
    """Three roofs one over the other and a spire: the temple, seen over its gate, 100x148 px."""
    picture = blank(100, 148)
    rect(picture, 48, 2, 4, 22, "blond1")
    rect(picture, 48, 2, 1, 22, "blond3")
    for row in range(4, 20, 4):
        rect(picture, 45, row, 10, 2, "blond2")
        rect(picture, 45, row, 4, 1, "blond3")
    for top, wide, high in ((20, 64, 20), (54, 82, 22), (92, 100, 24)):
        left = 50 - wide // 2
        wall = wide - 28
        rect(picture, 50 - wall // 2, top + high - 3, wall, 24, "red1")
        rect(picture, 50 - wall // 2, top + high - 3, wall, 5, "ink1")
        for column in range(50 - wall // 2, 50 + wall // 2 - 3, 8):
            post(picture, column, top + high - 1, 20, 3)
            if column % 16 < 8:
                rect(picture, column + 4, top + high + 5, 4, 8, "lit_core")
                rect(picture, column + 4, top + high + 9, 4, 4, "lit_amber")
        hip_roof(picture, left, top, wide, high, JADE, top, 11)
        for side in (left, left + wide - 3):  # bells at the corners
            rect(picture, side, top + high, 3, 3, "blond2")
            dot(picture, side + 1, top + high + 3, "blond1")
    rect(picture, 12, 134, 76, 12, "stone2")
    rect(picture, 12, 134, 76, 2, "stone4")
    rect(picture, 12, 140, 76, 2, "stone1")
    rect(picture, 12, 144, 76, 2, "stone0")
    rect(picture, 40, 134, 20, 12, "stone3")
    for row in (136, 140, 144):
        rect(picture, 40, row, 20, 1, "stone4")
        rect(picture, 40, row + 2, 20, 1, "stone1")
    picture = inked(picture)
    tufts(picture, 144, (6, 30, 66, 84))
    return picture


def round_house(ramp: Ramp, seed: int) -> Pixels:
    """A round house with a pointed hat, a ring of windows, a bull's-eye, 72x104 px."""
    picture = blank(72, 104)
    for x in range(8, 64):
        bend = (x + 0.5 - 36) / 28
        sag = int(5 * (1 - bend * bend) ** 0.5)
        step = 3 if bend < -0.35 else 2 if bend < 0.45 else 1 if bend < 0.8 else 0
        rect(picture, x, 44, 1, 52 + sag, WHITE[step])
        rect(picture, x, 42 + sag, 1, 6, WHITE[0])
        rect(picture, x, 66 + sag, 1, 3, BARK[step])
        rect(picture, x, 90 + sag, 1, 7, STONE[step])
        rect(picture, x, 90 + sag, 1, 1, "stone4" if step > 1 else "stone2")
    for n, bend in enumerate((-0.72, -0.28, 0.28, 0.72)):
        sag = int(5 * (1 - bend * bend) ** 0.5)
        wide = 8 if abs(bend) < 0.5 else 6
        x = int(36 + 28 * bend) - wide // 2
        _lattice(picture, x, 51 + sag, wide, 9, n % 2 == seed % 2)
    rect(picture, 27, 76, 18, 24, "wood1")
    _shoji(picture, 28, 79, 16, 20, lit=True)
    cloth(picture, 28, 78, 16, 8, GOLD if seed % 2 else MINT)
    rect(picture, 24, 99, 24, 4, "stone3")
    rect(picture, 24, 99, 24, 1, "stone4")
    put(picture, LANTERN, 17, 75)
    for y in range(6, 46):
        reach = round(4 + 31 * ((y - 6) / 39) ** 1.25)
        for x in range(36 - reach, 36 + reach):
            bend = (x + 0.5 - 36) / reach
            sag = int(5 * (1 - bend * bend) ** 0.5 * (y - 6) / 39)
            rib = int((bend + 1) * 7) % 2
            step = (3 if bend < -0.25 else 2) - rib - (bend > 0.5) - (y % 7 == 6)
            dot(picture, x, y + sag, ramp[max(0, min(3, step))])
            dot(picture, x, y + sag + 1, ramp[max(0, min(3, step))])
    rect(picture, 34, 0, 4, 9, "blond1")
    rect(picture, 34, 0, 1, 9, "blond3")
    picture = inked(picture)
    put(picture, BLUE_POT, 48, 91)
    tufts(picture, 100, (6, 56))
    return picture


WINDOW, LIT, PAPER = Bay("lattice"), Bay("lattice", lit=True), Bay("shoji", lit=True)
PLAIN, BOARDS, ROUND = Bay("plain"), Bay("planks"), Bay("round", lit=True)


def _door(ramp: Ramp, share: int = 2, lit: bool = False) -> Bay:
    return Bay("door", share, ramp, lit=lit)


PLANS: tuple[Plan, ...] = (
    Plan("ramen", 88, RED, "gable", 26, (Bay("shop", 1),), wall=BARK,
         extra=_ramen, lanterns=(9, 72), seed=4),
    Plan("flower_shop", 104, MINT, "hip", 36,
         (Bay("shop", 3, goods="flowers"), _door(PINK, 3, lit=True),
         Bay("shop", 3, goods="flowers")),
         extra=_flower_shop, seed=7, step=(39, 28)),
    Plan("silk", 96, VIOLET, "hip", 34, (Bay("shop", 2, goods="rolls"), _door(LILAC, 3),
         Bay("shop", 2, goods="rolls")), extra=_silk, lanterns=(8, 82), seed=11),
    Plan("noodles", 88, BLUE, "gable", 30, (PLAIN, _door(ORANGE, 2, lit=True),
         Bay("shop", 2, goods="noodles")), extra=_noodle_sign, lanterns=(29,), pots=(4,), seed=5),
    Plan("fishmonger", 92, SKY, "gable", 28, (Bay("shop", 3, goods="fish"), Bay("lattice", 1)),
         wall=BARK, extra=_fish, barrels=(78,), seed=8),
    Plan("grocer", 96, MOSS, "hip", 32, (Bay("shop", 2, goods="greens"),
         Bay("shop", 2, goods="fruit"), _door(MOSS, 2)), extra=None, lanterns=(60,), pots=(5,),
         barrels=(84,), seed=10),
    Plan("barber", 72, SLATE, "gable", 28, (Bay("glass", 2), _door(SKY, 2, lit=True)),
         extra=_barber, seed=13, step=(34, 24)),
    Plan("teahouse", 112, JADE, "hip", 36, (PAPER, _door(JADE, 2, lit=True), PAPER),
         upper=(PAPER, PAPER, PAPER), extra=_tea, lanterns=(34, 70), seed=14, step=(40, 32)),
    Plan("umbrellas", 88, LILAC, "hip", 32, (PLAIN, _door(VIOLET, 2), PLAIN), extra=_umbrellas,
         seed=16, step=(32, 24)),
    Plan("apartment", 104, SLATE, "flat", 34, (WINDOW, _door(STONE, 2), LIT, WINDOW),
         upper=(LIT, WINDOW, PAPER, LIT), extra=_apartment, pots=(5, 92), seed=9, step=(33, 26)),
    Plan("academy", 144, RED, "hip", 40, (Bay("glass", 2), Bay("glass", 2), Bay("gate", 3),
         Bay("glass", 2), Bay("glass", 2)), extra=_academy, pots=(4, 131), seed=17, step=(52, 40)),
    Plan("hospital", 120, WHITE, "flat", 26, (Bay("glass", 2), _door(RED, 2, lit=True),
         Bay("glass", 2), Bay("plain", 2)), upper=(Bay("glass", lit=True), Bay("glass"),
         Bay("plain"), Bay("glass"), Bay("glass", lit=True)), extra=_hospital, seed=19,
         step=(38, 28)),
    Plan("warehouse", 136, SLATE, "gable", 52, (BOARDS, Bay("gate", 2), BOARDS), wall=BARK,
         extra=_warehouse, barrels=(118,), seed=20, step=(46, 44)),
    Plan("bath_house", 120, BLUE, "hip", 38, (Bay("shoji", 2), _door(BLUE, 3, lit=True),
         Bay("lattice", 2)), extra=_bath, lanterns=(34, 78), seed=22, step=(42, 36)),
    Plan("masks", 80, ORANGE, "gable", 28, (Bay("shop", 2), _door(RED, 2)), extra=_masks,
         lanterns=(36,), seed=23),
    Plan("baker", 84, STRAW, "hip", 30, (Bay("shop", 3, goods="bread"), _door(ORANGE, 2, lit=True)),
         extra=_baker, barrels=(70,), seed=25),
    Plan("sake", 96, BARK, "hip", 34, (_door(BLUE, 2, lit=True), Bay("shop", 2, goods="jars")),
         extra=_sake, seed=26),
    Plan("dye_house", 104, SKY, "hip", 32, (Bay("gate", 1), WINDOW, WINDOW), wall=BARK,
         extra=_dye_house, pots=(93,), seed=28),
    Plan("carpenter", 88, BARK, "gable", 36, (Bay("gate", 2), LIT, PLAIN), wall=BARK,
         extra=_carpenter, seed=29),
    Plan("thatched_a", 84, STRAW, "thatch", 36, (WINDOW, _door(MOSS, 2), WINDOW), extra=_home(3),
         pots=(5,), barrels=(68,), seed=31),
    Plan("thatched_b", 72, STRAW, "thatch", 32, (_door(RED, 1), LIT), extra=_home(6), seed=32),
    Plan("home_red", 80, RED, "hip", 34, (LIT, _door(BLUE, 2), WINDOW), extra=_home(1),
         lanterns=(23, 51), pots=(4,), seed=35),
    Plan("home_blue", 80, BLUE, "hip", 34, (ROUND, _door(GOLD, 2), ROUND), extra=_home(2),
         barrels=(66,), seed=37),
    Plan("home_jade", 76, JADE, "gable", 32, (PAPER, _door(WHITE, 1)), extra=_home(4), pots=(3,),
         seed=38),
    Plan("home_orange", 80, ORANGE, "hip", 32, (_door(MOSS, 2), LIT), extra=_home(5), seed=40),
    Plan("home_tall", 80, JADE, "hip", 30, (LIT, _door(RED, 2), WINDOW), upper=(PAPER, PAPER),
         lanterns=(22,), pots=(4, 67), seed=41),
    Plan("home_violet", 92, VIOLET, "hip", 32, (WINDOW, _door(PINK, 2), PAPER), upper=(LIT, WINDOW,
         LIT), extra=_home(7), seed=43),
    Plan("home_flat", 76, ORANGE, "flat", 28, (LIT, _door(SKY, 2)), extra=_laundry_roof, pots=(65,),
         seed=44),
    Plan("sakura_home", 84, PINK, "hip", 32, (PAPER, _door(PINK, 2), PAPER), upper=(PAPER, LIT),
         pots=(4, 71), seed=46, step=(30, 24)),
    Plan("iruka_home", 72, MOSS, "hip", 32, (_door(JADE, 2), LIT), extra=_home(8), lanterns=(34,),
         pots=(3,), seed=47),
    Plan("long_house", 128, STONE, "gable", 32, (WINDOW, _door(BLUE, 2), LIT, WINDOW,
         _door(RED, 2), PAPER), extra=_home(9), seed=49),
    Plan("shed", 56, BARK, "gable", 26, (Bay("gate", 1),), wall=BARK, barrels=(43,), seed=50),
    Plan("home_pink", 76, PINK, "gable", 30, (_door(GOLD, 2), LIT), extra=_home(10), pots=(63,),
         seed=52),
    Plan("home_mint", 84, MINT, "hip", 32, (PAPER, _door(ORANGE, 2), PAPER), extra=_home(11),
         lanterns=(26,), seed=53),
    Plan("home_slate", 80, SLATE, "hip", 34, (LIT, _door(RED, 2), LIT), wall=BARK, extra=_home(12),
         barrels=(66,), seed=55),
    Plan("home_gold", 76, STRAW, "gable", 30, (WINDOW, _door(VIOLET, 2)), extra=_home(13),
         pots=(4,), seed=56),
    Plan("home_sky", 88, SKY, "hip", 30, (_door(PINK, 2), WINDOW, ROUND), extra=_home(14), seed=58),
    Plan("tall_red", 84, RED, "gable", 28, (_door(WHITE, 2), LIT), upper=(WINDOW, PAPER),
         extra=_home(16), lanterns=(38,), seed=59),
    Plan("tall_slate", 88, STONE, "hip", 32, (LIT, _door(GOLD, 2), LIT), upper=(LIT, WINDOW, LIT),
         extra=_home(17), pots=(76,), seed=61),
    Plan("tall_moss", 80, MOSS, "hip", 30, (_door(SKY, 2), WINDOW), upper=(WINDOW, LIT), wall=BARK,
         extra=_home(18), seed=62),
    Plan("flat_white", 84, STONE, "flat", 26, (Bay("glass", 1), _door(MINT, 2), LIT),
         upper=(LIT, Bay("glass"), LIT), extra=_home(19), pots=(70,), seed=64),
    Plan("flat_red", 72, RED, "flat", 30, (_door(ORANGE, 2), Bay("round")), extra=_home(20),
         barrels=(58,), seed=65),
    Plan("bark_house", 80, BARK, "gable", 34, (WINDOW, _door(STONE, 2), LIT), wall=BARK,
         extra=_home(8), pots=(5,), seed=67),
    Plan("tower_red", 80, RED, "hip", 30, (LIT, _door(GOLD, 2), LIT), upper=(PAPER, WINDOW, PAPER),
         third=(LIT, LIT), extra=_tower, pots=(4,), seed=70),
    Plan("tower_flat", 84, STONE, "flat", 30, (WINDOW, _door(SKY, 2), LIT),
         upper=(LIT, Bay("glass"), LIT), third=(WINDOW, LIT, WINDOW), extra=_tall_flat,
         barrels=(70,), seed=71),
    Plan("tank_orange", 76, ORANGE, "flat", 30, (_door(MINT, 2), LIT), extra=_tank_home,
         pots=(64,), seed=73),
    Plan("tank_white", 88, SKY, "flat", 30, (LIT, _door(RED, 2), WINDOW),
         upper=(WINDOW, LIT, Bay("glass", lit=True)), extra=_tank_home, pots=(4,), seed=74),
    Plan("stair_blue", 96, BLUE, "gable", 30, (LIT, _door(ORANGE, 2), BOARDS),
         upper=(PAPER, LIT, WINDOW), extra=_stair_house, barrels=(4,), seed=76),
    Plan("quilts_gold", 84, STRAW, "hip", 30, (PAPER, _door(MOSS, 2), LIT),
         upper=(LIT, PAPER, LIT), extra=_quilts, pots=(71,), seed=77),
    Plan("ivy_slate", 80, SLATE, "hip", 34, (LIT, _door(PINK, 2), ROUND), extra=_ivy,
         barrels=(5,), seed=79),
    Plan("storehouse", 72, STONE, "gable", 34, (PLAIN, Bay("gate", 2), PLAIN), extra=_storehouse,
         seed=80),
)  # fmt: skip


FIRST_PLANS = 32
"""So many plans were drawn before the Mansion; later ones follow it, so that ids stay."""


# ---------------------------------------------------------------- the Mansion, the temple gate


def mansion() -> Pixels:
    """The round red house under the rock: two drums, a wide roof, the sign of fire, 176x168 px."""
    width, height = 176, 168
    picture = blank(width, height)
    middle = width / 2

    def drum(top: int, bottom: int, radius: int, ramp: Ramp) -> None:
        for y in range(top, bottom):
            for x in range(int(middle - radius), int(middle + radius)):
                bend = (x + 0.5 - middle) / radius
                sag = int(5 * (1 - bend * bend) ** 0.5)
                if y - sag >= bottom - 5:
                    continue
                turn = np.arcsin(max(-1.0, min(1.0, bend))) / np.pi * 2
                board = int((turn + 1) * 17)
                seam = int((turn + 1) * 17 + 0.22) != board
                step = 3 if -0.7 < bend < -0.4 else 2 if bend < 0.3 else 1 if bend < 0.78 else 0
                if board % 5 == 2 and step in (1, 2) and bend > -0.4:
                    step -= 1 if bend > 0.1 else 0
                row = y - sag - top
                colour = ramp[max(0, step - (1 if seam else 0))]
                if row in (9, 10) or bottom - 17 <= y - sag < bottom - 15:
                    colour = ("orange0", "orange1", "orange1", "orange2")[step]
                if y - sag >= bottom - 11:
                    colour = ("stone0", "stone1", "stone2", "stone3")[step]
                    if (x + (y - sag) // 3 * 5) % 11 == 0 or (y - sag - bottom) % 3 == 0:
                        colour = ("stone0", "stone0", "stone1", "stone2")[step]
                dot(picture, x, y, colour)

    def ring(top: int, radius: int, thick: int, ramp: Ramp) -> None:
        for x in range(int(middle - radius), int(middle + radius)):
            bend = (x + 0.5 - middle) / radius
            sag = int(7 * (1 - bend * bend) ** 0.5)
            for k in range(thick):
                step = 3 if k == 0 else 2 if k < thick - 3 else 1 if k < thick - 1 else 0
                if bend > 0.6:
                    step = max(0, step - 1)
                dot(picture, x, top + sag + k, ramp[step])

    def windows(top: int, radius: int, count: int, tall: int) -> None:
        for n in range(count):
            bend = -0.84 + 1.68 * n / (count - 1)
            sag = int(6 * (1 - bend * bend) ** 0.5)
            wide = max(3, int(9 * (1 - bend * bend) ** 0.5))
            x = int(middle + radius * bend - wide / 2)
            rect(picture, x - 1, top + sag - 1, wide + 2, tall + 2, "red0")
            rect(picture, x, top + sag, wide, tall, "lit_core" if n % 3 == 1 else "plaster3")
            rect(picture, x, top + sag + tall - 3, wide, 3, "blond3" if n % 3 == 1 else "plaster2")
            rect(picture, x + wide // 2, top + sag, 1, tall, "red1")
            rect(picture, x, top + sag + tall // 2, wide, 1, "red1")

    drum(92, 164, 72, RED)
    drum(48, 100, 54, RED)
    windows(112, 70, 9, 14)
    windows(64, 52, 7, 13)
    ring(92, 80, 12, ("red0", "red1", "orange1", "orange3"))
    for y in range(14, 58):  # the round roof, a shallow cone of tiles
        reach = round(22 + 44 * ((y - 14) / 43) ** 0.8)
        for x in range(int(middle - reach), int(middle + reach)):
            bend = (x + 0.5 - middle) / reach
            sag = int(6 * (1 - bend * bend) ** 0.5 * (y - 14) / 43)
            rib = int((bend + 1) * 12) % 2
            step = (3 if bend < -0.2 else 2) - rib - (1 if bend > 0.55 else 0) - ((y % 6) == 5)
            dot(picture, x, y + sag, RED[max(0, min(3, step))])
    for x in range(width):  # close what the bend left open
        rows = np.nonzero(picture[10:60, x])[0]
        if len(rows):
            for y in range(10 + int(rows.min()), 10 + int(rows.max())):
                if not picture[y, x]:
                    picture[y, x] = picture[y - 1, x]
    ring(52, 66, 6, ("red0", "red0", "red1", "red3"))
    for y in range(2, 18):  # the drum on top with its crown
        reach = 20 if y > 6 else 23
        for x in range(int(middle - reach), int(middle + reach)):
            bend = (x + 0.5 - middle) / reach
            ramp = STRAW if y > 6 else RED
            step = 3 if bend < -0.5 else 2 if bend < 0.3 else 1 if bend < 0.8 else 0
            dot(picture, x, y, ramp[step])
    for side in (-1, 1):  # two horns of the crown
        for k in range(9):
            rect(
                picture,
                int(middle + side * (20 + k * 0.7)) - 1,
                7 - k,
                3,
                2,
                "red3" if side < 0 else "red2",
            )
    disc = 15
    for dy in range(-disc, disc + 1):  # the white disc with the sign
        for dx in range(-disc, disc + 1):
            far = (dx * dx + dy * dy) ** 0.5
            if far <= disc:
                dot(picture, int(middle) + dx, 78 + dy, "red0" if far > disc - 1.2 else
                    "plaster3" if dx + dy < 8 else "plaster2")  # fmt: skip
    fire = grid(
        """
......r......
.....rR......
..r..rRr..r..
.rR.rRRr..Rr.
.rRrrRRRr.Rr.
.rRRRRRRRRRr.
..rRRRwRRRr..
...rRwwwRr...
....rRwRr....
.....rrr.....
""",
        {"r": "red1", "R": "red2", "w": "orange3"},
    )
    put(picture, fire, int(middle) - 6, 73)
    door = int(middle) - 19
    rect(picture, door - 5, 124, 48, 42, "red0")
    rect(picture, door - 3, 122, 44, 4, "wood3")
    rect(picture, door - 3, 122, 44, 1, "wood4")
    rect(picture, door, 128, 38, 36, "wood1")
    _planks(picture, door + 1, 129, 18, 35)
    _planks(picture, door + 20, 129, 17, 35)
    for row in (135, 152):
        rect(picture, door + 1, row, 36, 2, "blond1")
    rect(picture, door + 16, 143, 2, 5, "blond2")
    rect(picture, door + 21, 143, 2, 5, "blond2")
    lying_sign(picture, door + 5, 114, 4, 5, "plaster3", "red1")
    put(picture, LANTERN, door - 13, 128)
    put(picture, LANTERN, door + 45, 128)
    rect(picture, door - 9, 162, 56, 5, "stone3")
    rect(picture, door - 9, 162, 56, 1, "stone4")
    rect(picture, door - 9, 166, 56, 1, "stone1")
    return inked(picture)


def temple_gate() -> Pixels:
    """A gate of four posts with a heavy roof; one walks through its middle, 96x88 px."""
    picture = blank(96, 88)
    for x in (16, 30, 60, 74):
        post(picture, x, 40, 46, 6)
        rect(picture, x - 1, 82, 8, 5, "stone2")
        rect(picture, x - 1, 82, 8, 1, "stone3")
    beam(picture, 12, 44, 72, 5)
    beam(picture, 14, 54, 68, 3)
    for x in (20, 64):
        _planks(picture, x, 57, 10, 26)
    rect(picture, 36, 49, 24, 5, "red1")
    lying_sign(picture, 35, 46, 4, 7, "blue1", "blond3")
    for x in range(10, 86, 6):
        rect(picture, x, 40, 3, 2, "red2")
        rect(picture, x, 42, 3, 1, "red0")
    hip_roof(picture, 0, 8, 96, 33, STONE, 5, 17)
    put(picture, WHITE_LANTERN, 21, 60)
    put(picture, WHITE_LANTERN, 69, 60)
    picture = inked(picture)
    tufts(picture, 84, (10, 80))
    return picture


# ---------------------------------------------------------------- the tileset


def _solid(picture: Pixels, side: int = 6, depth: int = 26) -> tuple[Shape, ...]:
    height, width = picture.shape
    return (Shape(side, height - depth - 2, width - 2 * side, depth),)


def tiles() -> list[Tile]:
    """All houses in the order of their ids; add at the end."""
    made = []
    for plan in PLANS[:FIRST_PLANS]:
        picture = house(plan)
        made.append(Tile(picture, plan.name, shapes=_solid(picture)))
    picture = mansion()
    made.append(Tile(picture, "mansion", shapes=(Shape(16, 122, 144, 42),)))
    picture = temple_gate()
    posts = (Shape(15, 78, 21, 9), Shape(60, 78, 21, 9))
    made.append(Tile(picture, "temple_gate", shapes=posts))
    for plan in PLANS[FIRST_PLANS:]:
        picture = house(plan)
        made.append(Tile(picture, plan.name, shapes=_solid(picture)))
    for name, picture in (
        ("pagoda", pagoda()),
        ("round_violet", round_house(LILAC, 2)),
        ("round_jade", round_house(MINT, 3)),
    ):
        made.append(Tile(picture, name, shapes=_solid(picture)))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes `tiles/houses/*.png` and `houses.tsx`."""
    write_collection("houses", tiles(), assets, maps)

"""What all rooms share: a plan of two planes, floors, walls, furniture. All lengths are px.

A room is drawn as a `Plan`: the picture of floor and walls, and the shade on it (a layer of
opacity 0.38). `write_plan` cuts the two into tiles of 16 px one below the other;
tile id = (plane * rows + row) * columns + column. Furniture that one can
walk behind is a collection of pictures instead.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, put
from atelier.place.kit import rect
from atelier.place.tileset import TILE, Shape, Tile, write_sheet

Mask = NDArray[np.bool_]
Points = Sequence[tuple[float, float]]


@dataclass
class Plan:
    """A room of `columns` x `rows` tiles."""

    columns: int
    rows: int
    base: Pixels = field(init=False)
    shade: Pixels = field(init=False)

    def __post_init__(self) -> None:
        width, height = self.columns * TILE, self.rows * TILE
        self.base = np.full((height, width), INDEX["ink0"], np.uint8)
        self.shade = blank(width, height)

    def shadow(self, x: int, y: int, width: int, height: int) -> None:
        rect(self.shade, x, y, width, height, "ink1")


def polygon(picture: Pixels, points: Points) -> Mask:
    """The pixels more than half inside a polygon."""
    height, width = picture.shape
    scale = 4
    large = Image.new("L", (width * scale, height * scale), 0)
    ImageDraw.Draw(large).polygon([(x * scale, y * scale) for x, y in points], fill=255)
    share = np.asarray(large, float).reshape(height, scale, width, scale).mean((1, 3))
    result: Mask = share > 127
    return result


def oval(picture: Pixels, cx: float, cy: float, rx: float, ry: float) -> Mask:
    down, across = (np.arange(size) + 0.5 for size in picture.shape)
    result: Mask = ((across - cx) / rx) ** 2 + (((down - cy) / ry) ** 2)[:, None] <= 1
    return result


def fill(picture: Pixels, mask: Mask, colour: str) -> None:
    picture[mask] = INDEX[colour]


def write_plan(name: str, plan: Plan, assets: Path, maps: Path) -> None:
    """Writes the sheet `name` with the two planes of a plan."""
    tiles = []
    for plane in (plan.base, plan.shade):
        for y in range(plan.rows):
            for x in range(plan.columns):
                cut = plane[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
                tiles.append(Tile(cut.copy()))
    write_sheet(name, tiles, plan.columns, assets, maps)


def state(
    prop: str,
    name: str,
    picture: Pixels,
    shapes: Sequence[Shape] = (),
    frames: Sequence[tuple[int, int]] = (),
) -> Tile:
    """One state of a thing that changes."""
    return Tile(
        picture, f"{prop}_{name}", "Prop", shapes, {"prop": prop, "state": name}, frames=frames
    )


def thing(name: str, picture: Pixels, depth: float = 0, inset: float = 1) -> Tile:
    """A piece of furniture; the lowest `depth` px are solid."""
    height, width = picture.shape
    shapes = (Shape(inset, height - depth, width - 2 * inset, depth),) if depth else ()
    return Tile(picture, name, shapes=shapes)


def on_canvas(picture: Pixels, width: int, height: int, x: int, y: int) -> Pixels:
    return put(blank(width, height), picture, x, y)


# ---------------------------------------------------------------- floors and walls


def planks(
    picture: Pixels, x: int, y: int, width: int, height: int, tones: Sequence[str], seed: int,
    deep: int = 8,
) -> None:  # fmt: skip
    """Quiet boards: long, two neighbouring tones, a lit upper edge. `tones`: seam, shade, base."""
    chance = random.Random(seed)
    for row in range(0, height, deep):
        high = min(deep, height - row)
        at = -chance.randrange(20, 120)
        before = ""
        while at < width:
            long = chance.randrange(72, 150)
            left, right = max(0, at), min(width, at + long)
            at += long
            if right <= left:
                continue
            tone = tones[1] if before != tones[1] and chance.random() < 0.34 else tones[2]
            before = tone
            rect(picture, x + left, y + row, right - left, high, tone)
            if right < width:
                rect(picture, x + right - 1, y + row, 1, high - 1, tones[0])
            if chance.random() < 0.22 and right - left > 30:  # a knot, and the grain round it
                spot = x + chance.randrange(left + 8, right - 14)
                other = tones[1] if tone == tones[2] else tones[2]
                rect(picture, spot, y + row + high // 2 - 1, 9, 1, other)
                rect(picture, spot + 2, y + row + high // 2, 5, 1, other)
                rect(picture, spot + 3, y + row + high // 2, 2, 1, tones[0])
        rect(picture, x, y + row + high - 1, width, 1, tones[0])


def small_tiles(
    picture: Pixels, x: int, y: int, width: int, height: int, tones: Sequence[str], seed: int,
    size: int = 12,
) -> None:  # fmt: skip
    """Square floor tiles, worn at their corners. `tones`: joint, base, other, light."""
    chance = random.Random(seed)
    rect(picture, x, y, width, height, tones[0])
    for row in range(0, height, size):
        for column in range(0, width, size):
            wide, high = min(size - 1, width - column), min(size - 1, height - row)
            left, top = x + column, y + row
            tone = tones[2] if (row // size + column // size) % 2 else tones[1]
            rect(picture, left, top, wide, high, tone)
            if chance.random() < 0.3:
                rect(picture, left + 1, top, max(0, wide - 3), 1, tones[3])
            if chance.random() < 0.3:  # a corner broken off
                cx, cy = chance.choice(((0, 0), (size - 3, 0), (0, size - 3), (size - 3, size - 3)))
                if cx + 2 <= wide and cy + 2 <= high:
                    rect(picture, left + cx, top + cy, 2, 2, tones[0])


def cut_wall(
    picture: Pixels, x: int, y: int, width: int, height: int, thick: int = 8, ramp: str = "wood"
) -> None:
    """What is left of the walls round a room (x, y, width, height) whose roof is lifted off."""
    left, top, right, bottom = x - thick, y - thick, x + width + thick, y + height + thick
    for side in (
        (left, top, right - left, thick),
        (left, bottom - thick, right - left, thick),
        (left, top, thick, bottom - top),
        (right - thick, top, thick, bottom - top),
    ):
        rect(picture, *side, f"{ramp}1")
    rect(picture, left - 1, top - 1, right - left + 2, 1, "ink0")
    rect(picture, left - 1, top, 1, bottom - top, "ink0")
    rect(picture, left, top, right - left, 2, f"{ramp}2")  # lit edges: above and left
    rect(picture, left, top, 2, bottom - top, f"{ramp}2")
    rect(picture, left, top, right - left, 1, f"{ramp}3")
    rect(picture, x - 1, y, 1, height, f"{ramp}0")
    rect(picture, x + width, y, 1, height, f"{ramp}0")
    rect(picture, x + width + 1, y, 1, height, f"{ramp}2")
    rect(picture, x - 1, y + height, width + 2, 1, f"{ramp}3")
    rect(picture, right - 2, top + 2, 2, bottom - top - 2, f"{ramp}0")
    rect(picture, left, bottom - 2, right - left, 2, f"{ramp}0")


def roof_round(
    picture: Pixels, inner: tuple[int, int, int, int], seed: int, reach: int = 60
) -> None:
    """The house's own roof in the dark round a room, from `inner` (left, top, right, bottom) on."""
    left, top, right, bottom = inner
    rows, columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]]
    away = np.maximum(
        np.maximum(left - columns, columns - right + 1), np.maximum(top - rows, rows - bottom + 1)
    )
    roof(picture, away, rows, seed, reach)


def roof(
    picture: Pixels, away: NDArray[np.int64], rows: NDArray[np.int64], seed: int, reach: int
) -> None:
    """Courses of tiles in the dark where `away` (px from a room) is more than 0.

    They lie along `rows`, grow fainter outwards and are gone after `reach` px.
    """
    chance = np.random.default_rng(seed)
    columns = np.broadcast_to(np.arange(picture.shape[1]), picture.shape)
    rows = rows - int(rows.min())
    course = rows // 8
    u, v = (columns + course % 2 * 4) % 8, rows % 8
    tile = (columns + course % 2 * 4) // 8
    worn = chance.random((int(course.max()) + 1, int(tile.max()) + 1))[course, tile]
    outside = away > 0
    far_off = away + worn * 14
    seam = ((v == 7) & (u > 0) & (u < 7)) | ((v == 6) & ((u < 2) | (u > 6))) | ((v < 6) & (u == 0))
    lit = (v < 4) & (u == 2)
    near = outside & (far_off < reach * 0.55)
    far = outside & ~near & (far_off < reach)
    picture[outside] = INDEX["ink0"]
    picture[near] = INDEX["ink1"]
    picture[near & (worn > 0.82)] = INDEX["violet0"]
    picture[near & seam] = INDEX["ink0"]
    picture[near & lit & (far_off < reach * 0.3)] = INDEX["violet0"]
    picture[far & lit] = INDEX["ink1"]


def box(
    picture: Pixels,
    x: int,
    y: int,
    width: int,
    top: int,
    front: int,
    ramp: str = "wood",
    light: int = 4,
    grain: bool = True,
) -> None:
    """A chest or table: its top lit, its front two steps darker, ink around."""
    rect(picture, x, y, width, top + front, "ink0")
    rect(picture, x + 1, y + 1, width - 2, top - 1, f"{ramp}{light}")
    rect(picture, x + 1, y + 1, width - 2, 1, f"{ramp}{min(5, light + 1)}")
    if grain:
        for n, i in enumerate(range(x + 4, x + width - 8, 9)):
            rect(picture, i, y + 3 + n * 5 % max(1, top - 4), 5, 1, f"{ramp}{light - 1}")
    rect(picture, x + 1, y + top, width - 2, front - 1, f"{ramp}{light - 2}")
    rect(picture, x + 1, y + top, width - 2, 1, f"{ramp}{light - 3}")
    rect(picture, x + 1, y + top + front - 2, width - 2, 1, f"{ramp}{light - 3}")


def framed(picture: Pixels, x: int, y: int, width: int, height: int, wood: str = "wood") -> None:
    """A wooden frame of 2 px round an area, lit on top and left."""
    rect(picture, x - 2, y - 2, width + 4, height + 4, f"{wood}1")
    rect(picture, x - 2, y - 2, width + 4, 1, f"{wood}3")
    rect(picture, x - 2, y - 2, 1, height + 4, f"{wood}3")
    rect(picture, x - 2, y + height + 1, width + 4, 1, f"{wood}0")


def books(picture: Pixels, x: int, y: int, width: int, height: int, seed: int) -> None:
    """Spines side by side standing on row y + height."""
    chance = random.Random(seed)
    ramps = (
        ("red1", "red2", "red0"),
        ("blue1", "blue2", "blue0"),
        ("jade0", "jade1", "green0"),
        ("wood2", "wood3", "wood1"),
        ("violet1", "violet2", "violet0"),
        ("plaster1", "plaster2", "plaster0"),
        ("orange1", "wood4", "wood1"),
    )
    at = 0
    while at < width - 2:
        wide = min(chance.choice((3, 3, 4, 4, 5)), width - at)
        high = height - chance.choice((0, 1, 1, 2, 3))
        if chance.random() < 0.08:
            at += 3
            continue
        base, light, dark = chance.choice(ramps)
        rect(picture, x + at, y + height - high, wide, high, base)
        rect(picture, x + at, y + height - high, 1, high, light)
        rect(picture, x + at + wide - 1, y + height - high, 1, high, dark)
        if wide > 3 and high > 6:
            rect(picture, x + at + 1, y + height - high + 2, wide - 2, 1, "blond2")
        at += wide


def papers(picture: Pixels, x: int, y: int, count: int, seed: int, width: int = 12) -> None:
    """A heap of papers whose lowest sheet lies on row `y`, each 2 px thick, none straight."""
    chance = random.Random(seed)
    for n in range(count):
        shift = chance.randrange(-1, 2)
        top = y - 2 * n - 1
        rect(picture, x + shift, top, width, 2, "plaster2")
        rect(picture, x + shift, top + 1, width, 1, "plaster1")
        rect(picture, x + shift + width - 1, top, 1, 2, "plaster0")
    shift = 0
    top = y - 2 * count - 4
    rect(picture, x + shift, top, width, 5, "plaster3")
    rect(picture, x + shift + width - 1, top, 1, 5, "plaster1")
    rect(picture, x + shift + 2, top + 1, width - 5, 1, "plaster1")
    rect(picture, x + shift + 2, top + 3, width - 7, 1, "plaster1")

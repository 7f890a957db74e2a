"""The great gate, from inside and from outside, and the leaf that falls."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.houses import Bay, Plan, hip_roof, house
from atelier.place.kit import (
    BARK,
    BARREL,
    CRATE,
    JADE,
    RED,
    SLATE,
    STRAW,
    TUFT,
    dot,
    glyph,
    rect,
)
from atelier.place.nature import DEEP, clump
from atelier.place.rock import cliff, faces
from atelier.place.tileset import Shape, Tile, write_collection
from atelier.rooms import market, night
from atelier.rooms.footprints import footprints
from atelier.rooms.kit import fill, oval, polygon, state, thing
from atelier.rooms.leaf import HIGH, LEAF, big_glyph, leaf, left_leaf
from atelier.rooms.leaf import tiles as leaf_tiles

OPENING = 160
"""The width of the way through."""
WIDTH, HEIGHT = 328, 204
LEFT = (WIDTH - OPENING) // 2
_MOSS_SPOT = grid(".bb..\nabcb.\n.abba\n..a..", {"a": "green2", "b": "green3", "c": "green4"})
NIGHT_SEAT, NIGHT_HIGH = 326, 214
"""The column of the map that is lit at night, and how high the black gate is."""


def pillar(picture: Pixels, x: int, y: int, width: int, height: int) -> None:
    """A lacquered pillar with iron bands on a stone foot."""
    tones = ("green2", "green2", "jade1", "jade1", "green1", "green1", "green0")
    for column in range(width):
        tone = tones[min(len(tones) - 1, column * len(tones) // width)]
        rect(picture, x + column, y, 1, height, tone)
    rect(picture, x + 1, y, 1, height, "green3")
    for band in range(y + 16, y + height - 20, 34):
        rect(picture, x - 1, band, width + 2, 5, "stone0")
        rect(picture, x - 1, band, width + 2, 1, "stone2")
        for k in range(x + 2, x + width - 1, 5):
            rect(picture, k, band + 2, 2, 2, "blond1")
    foot = y + height - 14
    rect(picture, x - 3, foot, width + 6, 14, "stone2")
    rect(picture, x - 3, foot, width + 6, 2, "stone4")
    rect(picture, x - 3, foot + 2, 3, 12, "stone3")
    rect(picture, x + width - 1, foot + 2, 4, 12, "stone1")
    rect(picture, x - 3, foot + 7, width + 6, 1, "stone1")
    for k in range(x + 2, x + width, 9):
        rect(picture, k, foot + 2, 1, 5, "stone1")
        rect(picture, k + 4, foot + 8, 1, 6, "stone1")


def girder(picture: Pixels, x: int, y: int, width: int, height: int) -> None:
    """A lying beam of the gate, lit on top, with gilded ends."""
    rect(picture, x, y, width, height, "jade1")
    rect(picture, x, y, width, 1, "jade3")
    rect(picture, x, y + 1, width, 1, "jade2")
    rect(picture, x, y + height - 4, width, 4, "green1")
    rect(picture, x, y + height - 1, width, 1, "green0")
    for end in (x, x + width - 6):
        rect(picture, end, y, 6, height, "blond1")
        rect(picture, end, y, 6, 2, "blond3")
        rect(picture, end + 1, y + height // 2 - 1, 4, 2, "wood1")
        rect(picture, end, y + height - 2, 6, 2, "wood2")


def _gable(picture: Pixels, middle: int) -> None:
    """The gable over the middle of the roof: plaster and posts between two flanks of tiles."""
    fill(picture, polygon(picture, [(middle - 52, 49), (middle, 19), (middle + 52, 49)]), "wood1")
    fill(
        picture, polygon(picture, [(middle - 42, 48), (middle, 24), (middle + 42, 48)]), "plaster2"
    )
    fill(
        picture,
        polygon(picture, [(middle - 42, 48), (middle, 24), (middle + 42, 48), (middle, 29)]),
        "plaster0",
    )
    for k in range(-36, 37, 9):
        rect(picture, middle + k, 27 + abs(k) // 2, 2, 22 - abs(k) // 2, "wood2")
    flank = [(middle - 64, 48), (middle - 30, 27), (middle, 9), (middle + 30, 27),
             (middle + 64, 48), (middle + 52, 50), (middle, 20), (middle - 52, 50)]  # fmt: skip
    fill(picture, polygon(picture, flank), "red2")
    lower = [(middle - 62, 47), (middle, 15), (middle + 62, 47), (middle + 52, 50), (middle, 20),
             (middle - 52, 50)]  # fmt: skip
    fill(picture, polygon(picture, lower), "red1")
    for k in range(6, 62, 6):  # tile ends along both flanks
        y = 13 + k * 35 // 62
        rect(picture, middle - k, y, 2, 4, "red3")
        rect(picture, middle + k - 1, y, 2, 4, "red0" if k > 30 else "red1")
    for cx, cy, radius in ((middle, 9, 8), (middle - 59, 46, 4), (middle + 58, 46, 4)):
        fill(picture, oval(picture, cx, cy + 0.5, radius, radius), "wood1")
        fill(picture, oval(picture, cx, cy + 0.5, radius - 1, radius - 1), "blond1")
        fill(picture, oval(picture, cx - 0.5, cy - 0.5, radius - 2, radius - 2), "blond2")
        small = max(1, radius - 5)
        fill(picture, oval(picture, cx - 1.5, cy - 1.5, small, small), "blond3")
    glyph(picture, middle - 3, 7, 4, "wood1")


def front(outside: bool) -> Pixels:
    """The whole building without its leaves, 328x204; its opening is transparent."""
    picture = blank(WIDTH, HEIGHT)
    foot = HEIGHT
    top = foot - HIGH
    # panels between inner and outer pillars
    for x in (34, WIDTH - 34 - 32):
        rect(picture, x, top, 32, HIGH, "plaster2")
        rect(picture, x, top, 32, 6, "plaster0")
        rect(picture, x, top + 6, 32, 4, "plaster1")
        rect(picture, x + 26, top + 6, 6, HIGH, "plaster1")
        rect(picture, x, foot - 46, 32, 3, "green1")
        rect(picture, x, foot - 43, 32, 43, "wood2")
        for k in range(x, x + 32, 6):
            rect(picture, k, foot - 43, 1, 43, "wood1")
            rect(picture, k + 1, foot - 43, 1, 43, "wood3")
        rect(picture, x, foot - 12, 32, 12, "stone1")
        rect(picture, x, foot - 12, 32, 1, "stone3")
        rect(picture, x + 6, top + 14, 20, 54, "wood1")
        rect(picture, x + 7, top + 15, 18, 52, "red1" if outside else "wood4")
        rect(picture, x + 7, top + 15, 18, 2, "red3" if outside else "wood5")
        rect(picture, x + 26, top + 16, 2, 54, "plaster0")
        for n in range(3):
            big_glyph(
                picture, x + 11, top + 19 + n * 16, n + (x > 99), "blond3" if outside else "wood0"
            )
    for x in (12, LEFT - 24, WIDTH - LEFT, WIDTH - 12 - 24):
        pillar(picture, x, top - 4, 24, HIGH + 4)
    # inner jambs: the thickness of the gate, in shade
    for x, tone in ((LEFT, "green0"), (WIDTH - LEFT - 5, "green0")):
        rect(picture, x, top, 5, HIGH - 2, tone)
        rect(picture, x + (4 if x == LEFT else 0), top, 1, HIGH - 2, "green1")
    # beams
    girder(picture, 20, top - 8, WIDTH - 40, 10)
    rect(picture, 30, top - 16, WIDTH - 60, 8, "plaster1")
    for k in range(36, WIDTH - 36, 16):
        rect(picture, k, top - 16, 8, 8, "green1")
        rect(picture, k, top - 16, 8, 2, "jade1")
    girder(picture, 2, top - 30, WIDTH - 4, 14)
    for k in range(LEFT + 6, WIDTH - LEFT - 6, 12):  # a shadow under the lintel
        rect(picture, k, top + 2, 12, 3, "green0")
    rect(picture, LEFT, top + 2, OPENING, 3, "green0")
    # the eave: its shadow on the beams, brackets in two rows
    rect(picture, 14, top - 28, WIDTH - 28, 4, "green1")
    rect(picture, 8, top - 34, WIDTH - 16, 5, "wood0")
    for k in range(12, WIDTH - 12, 16):
        rect(picture, k, top - 35, 10, 4, "red1")
        rect(picture, k, top - 35, 10, 1, "red3")
        rect(picture, k + 3, top - 31, 4, 4, "red0")
        dot(picture, k + 10, top - 34, "red0")
    hip_roof(picture, 0, 5, WIDTH, 45, RED, 17, 36)
    for x, y in ((62, 38), (84, 26), (248, 33), (286, 40)):  # moss where the roof stays wet
        put(picture, _MOSS_SPOT, x, y)
    _gable(picture, WIDTH // 2)
    # the name over the way
    middle = WIDTH // 2
    rect(picture, middle - 47, top - 36, 94, 30, "wood0")
    rect(picture, middle - 45, top - 34, 90, 26, "blond1")
    rect(picture, middle - 45, top - 34, 90, 1, "blond3")
    rect(picture, middle - 43, top - 32, 86, 22, "red1" if outside else "green0")
    rect(picture, middle - 43, top - 32, 86, 1, "red0" if outside else "green1")
    rect(picture, middle - 46, top - 6, 94, 2, "green0")
    for n in range(3):
        big_glyph(picture, middle - 36 + n * 26, top - 30, n, "blond3", 2)
    # lanterns at the pillars
    for x in (LEFT - 12, WIDTH - LEFT + 12):
        rect(picture, x, top + 4, 1, 8, "wood0")
        for row, (wide, tone) in enumerate(
            (
                (3, "ink0"),
                (5, "red2"),
                (6, "red2"),
                (6, "lit_amber"),
                (6, "lit_amber"),
                (6, "lit_core"),
                (6, "lit_core"),
                (6, "lit_core"),
                (6, "lit_amber"),
                (6, "lit_amber"),
                (6, "red2"),
                (5, "red1"),
                (3, "ink0"),
            )
        ):
            rect(picture, x - wide, top + 12 + row, wide * 2 + 1, 1, tone)
    return inked(picture)


def doors(shut: bool) -> Pixels:
    """Both leaves from inside, 160x124: open they are only edges at the jambs."""
    picture = blank(OPENING, HIGH + 2)
    if shut:
        one = leaf(True)
        put(picture, one, 2, 2)
        put(picture, mirrored(one), OPENING - LEAF - 2, 2)
        rect(picture, OPENING // 2 - 1, 2, 2, HIGH - 4, "ink0")
        rect(picture, 20, 64, OPENING - 40, 14, "wood2")  # the great bar
        rect(picture, 20, 64, OPENING - 40, 3, "wood4")
        rect(picture, 20, 75, OPENING - 40, 3, "wood0")
        for x in (34, 76, 118):
            rect(picture, x, 62, 8, 18, "stone1")
            rect(picture, x, 62, 8, 2, "stone3")
        rect(picture, 2, HIGH - 2, OPENING - 4, 2, "lit_core")  # the light of the road
        rect(picture, 2, HIGH, OPENING - 4, 2, "lit_amber")
        return picture
    for x, step in ((0, 1), (OPENING - 9, -1)):
        for k in range(9):
            column = x + k if step > 0 else x + 8 - k
            rect(
                picture,
                column,
                4 + k,
                1,
                HIGH - 14 - k,
                (
                    "green0",
                    "green1",
                    "jade1",
                    "jade1",
                    "green1",
                    "green1",
                    "jade1",
                    "green1",
                    "green0",
                )[k],
            )
        for y in (18, 54, 96):
            rect(picture, x, y, 8, 5, "stone0")
            rect(picture, x + 2, y + 1, 3, 2, "blond1")
    return picture


def _coping(picture: Pixels, y: int, width: int) -> None:
    """The wall's own small roof: round tiles in columns of 6 px, 14 px high."""
    for x in range(width):
        place = x % 6
        for row in range(14):
            tone = SLATE[1 if place in (0, 5) else 3 if place == 2 and row < 8 else 2]
            dot(picture, x, y + row, tone)
        dot(picture, x, y + 13, SLATE[0])
        dot(picture, x, y + 12, SLATE[3] if place in (2, 3) else SLATE[1])
    rect(picture, 0, y, width, 3, SLATE[2])
    rect(picture, 0, y, width, 1, "stone3")
    rect(picture, 0, y + 3, width, 1, SLATE[0])


def _courses(
    picture: Pixels, x0: int, y: int, width: int, rows: int, chance: random.Random
) -> None:
    """Rows of uneven blocks, 7 px each, lit on top."""
    rect(picture, x0, y, width, rows * 7 + 1, "stone1")
    for row in range(rows):
        x = x0 - chance.randrange(8)
        while x < x0 + width:
            wide = chance.randrange(8, 17)
            tone = chance.choice(("stone2", "stone2", "stone2", "stone3", "dirt0"))
            left, right = max(x0, x), min(x0 + width, x + wide - 1)
            if right > left:
                rect(picture, left, y + row * 7 + 1, right - left, 6, tone)
                light = (
                    "stone4" if tone == "stone3" else "plaster1" if tone == "dirt0" else "stone3"
                )
                rect(picture, left, y + row * 7 + 1, right - left, 1, light)
                if chance.random() < 0.3:
                    rect(picture, left + (right - left) // 2, y + row * 7 + 4, 3, 1, "stone1")
            x += wide


def _moss(picture: Pixels, x: int, y: int, wide: int, chance: random.Random) -> None:
    """Moss that has crept up from the foot."""
    for k in range(wide):
        high = int(3 + 4 * np.sin((k + 0.5) / wide * np.pi) * chance.random())
        for row in range(high):
            tone = "green3" if row == high - 1 else "green2" if row > 0 else "green1"
            dot(picture, x + k, y - row, tone)


def _ivy(picture: Pixels, x: int, top: int, foot: int, seed: int) -> None:
    """Ivy that climbs and hangs: leaves in clusters of two, lit above."""
    chance = random.Random(seed)
    for strand in range(6):
        px = x + strand * 4 + chance.randrange(-2, 3)
        end = foot - chance.randrange(0, (foot - top) // 2)
        py = top + chance.randrange(0, 8)
        while py < end:
            wide = chance.choice((2, 3, 4))
            rect(picture, px, py, wide, 2, "green2")
            rect(
                picture, px, py, max(1, wide - 1), 1, chance.choice(("green3", "green4", "green3"))
            )
            dot(picture, px + wide - 1, py + 2, "green1")
            py += chance.choice((2, 2, 3))
            px += chance.choice((-1, 0, 0, 1))


def _poster(picture: Pixels, x: int, y: int, kind: int) -> None:
    """An old paper on the wall: sun-bleached, one corner gone."""
    wide, high = ((13, 17), (16, 12), (11, 15))[kind % 3]
    rect(picture, x + 1, y + 1, wide, high, "plaster0")
    rect(picture, x, y, wide, high, ("plaster3", "wood5", "plaster2")[kind % 3])
    rect(picture, x, y + high - 1, wide, 1, "plaster1")
    rect(picture, x + 2, y + 2, wide - 4, 2, ("red2", "blue2", "violet2")[kind % 3])
    for row in range(6, high - 3, 3):
        rect(picture, x + 2, y + row, wide - 5 - row % 2 * 2, 1, "stone2")
    glyph(picture, x + wide - 7, y + high - 7, kind, "red1")
    picture[y + high - 3 : y + high, x : x + 2] = INDEX["plaster1"]


WALL_HIGH = 108


def wall(width: int, seed: int, extras: str = "") -> Pixels:
    """A piece of the town wall from outside, 108 high: coping, plaster, slits, battered stone.

    `extras`: p posters, i ivy, b a stone buttress, n a niche with a lantern.
    """
    chance = random.Random(seed)
    picture = blank(width, WALL_HIGH)
    _coping(picture, 0, width)
    rect(picture, 0, 14, width, 60, "plaster2")
    rect(picture, 0, 14, width, 5, "plaster0")
    for x in range(0, width, 8):  # rafter ends under the coping
        rect(picture, x + 2, 14, 3, 3, "wood1")
        rect(picture, x + 2, 14, 1, 3, "wood3")
    rect(picture, 0, 19, width, 3, "plaster1")
    for x in range(width):  # rain has run down from the coping
        if chance.random() < 0.16:
            rect(picture, x, 22, 1, chance.randrange(3, 16), "plaster1")
    for _ in range(width // 10):
        x, y = chance.randrange(0, max(1, width - 9)), chance.randrange(26, 70)
        rect(picture, x, y, chance.randrange(3, 9), 1, chance.choice(("plaster1", "plaster3")))
    for _ in range(width // 40):  # where plaster has fallen off the laths
        x, y = chance.randrange(6, max(7, width - 20)), chance.randrange(52, 62)
        fill(picture, oval(picture, x + 7, y + 4, 8, 4.6), "plaster1")
        fill(picture, oval(picture, x + 7.5, y + 4.5, 6.5, 3.4), "wood4")
        for k in range(3):
            rect(picture, x + 3, y + 2 + k * 2, 9, 1, "wood3")
    for x in range(20, width - 10, 48):  # slits for the watch
        rect(picture, x, 34, 6, 15, "wood1")
        rect(picture, x + 1, 35, 4, 13, "ink0")
        rect(picture, x, 49, 7, 2, "wood3")
        rect(picture, x - 1, 33, 8, 1, "wood3")
    rect(picture, 0, 66, width, 4, "green1")
    rect(picture, 0, 66, width, 1, "jade2")
    rect(picture, 0, 69, width, 1, "green0")
    for x in range(0, width, 48):
        rect(picture, x, 14, 7, 56, "green1")
        rect(picture, x, 14, 1, 56, "jade2")
        rect(picture, x + 1, 14, 2, 56, "jade1")
        rect(picture, x + 6, 14, 1, 56, "green0")
        rect(picture, x + 7, 19, 3, 47, "plaster1")
        rect(picture, x - 1, 40, 9, 4, "stone0")
        rect(picture, x - 1, 40, 9, 1, "stone2")
    if "p" in extras:
        _poster(picture, 34 + seed % 5, 28, seed)
        _poster(picture, 55, 51, seed + 1)
    _courses(picture, 0, 72, width, 5, chance)
    rect(picture, 0, 70, width, 2, "stone0")
    if "b" in extras:  # a buttress of stone, broad below
        for row in range(28, WALL_HIGH):
            wide = 9 + (row - 28) * 7 // 80
            rect(picture, width // 2 - wide, row, wide * 2, 1, "stone1")
        for n, row in enumerate(range(28, WALL_HIGH - 5, 8)):
            wide = 9 + (row - 28) * 7 // 80
            left = width // 2 - wide
            split = left + wide + (-3 if n % 2 else 4)
            for x0, x1 in ((left, split), (split, left + 2 * wide)):
                rect(picture, x0 + 1, row + 1, x1 - x0 - 1, 7, "stone3" if x0 == left else "stone2")
                rect(picture, x0 + 1, row + 1, x1 - x0 - 1, 1, "stone4" if x0 == left else "stone3")
            rect(picture, left, row, 1, 8, "stone0")
            rect(picture, left + 2 * wide - 2, row, 2, 8, "stone0")
        rect(picture, width // 2 - 9, 26, 18, 3, "stone4")
        rect(picture, width // 2 + 10, 30, 3, 40, "plaster0")
        _moss(picture, width // 2 - 12, WALL_HIGH - 2, 12, chance)
    for _ in range(max(1, width // 36)):
        _moss(picture, chance.randrange(0, max(1, width - 16)), WALL_HIGH - 2, 16, chance)
    if "i" in extras:
        _ivy(picture, width * 5 // 8, 4, 92, seed)
        _ivy(picture, width * 5 // 8 + 12, 0, 74, seed + 1)
    rect(picture, 0, WALL_HIGH - 1, width, 1, "ink1")
    for x in range(4, width - 4, 19):
        put(picture, TUFT, x + chance.randrange(0, 9), WALL_HIGH - 3)
    return picture


def tower() -> Pixels:
    """A watch tower in the wall, 76x170: battered stone, a room with shutters, a jade roof."""
    picture = blank(76, 172)
    chance = random.Random(4)
    for row in range(92, 171):
        wide = 25 + (row - 92) * 8 // 79
        rect(picture, 38 - wide, row, wide * 2, 1, "stone1")
    for row in range(92, 164, 9):
        wide = 25 + (row - 92) * 8 // 79
        x = 38 - wide - chance.randrange(6)
        while x < 38 + wide:
            long = chance.randrange(10, 20)
            left, right = max(38 - wide, x), min(38 + wide, x + long - 1)
            if right > left + 1:
                lit = right < 46
                tone = chance.choice(("stone3", "stone2", "stone2")) if lit else "stone2"
                if right > 58:
                    tone = "stone1"
                rect(picture, left, row + 1, right - left, 8, tone)
                rect(picture, left, row + 1, right - left, 1, "stone4" if lit else "stone3")
                if right > 58:
                    rect(picture, left, row + 8, right - left, 1, "stone0")
            x += long
    rect(picture, 33, 112, 9, 20, "stone0")
    rect(picture, 34, 113, 7, 18, "ink0")
    rect(picture, 32, 131, 11, 2, "stone4")
    rect(picture, 9, 86, 58, 8, "wood2")  # the room above sticks out on brackets
    for x in range(12, 66, 9):
        rect(picture, x, 88, 4, 8, "wood1")
        rect(picture, x, 88, 1, 8, "wood3")
    rect(picture, 8, 50, 60, 38, "plaster2")
    rect(picture, 8, 50, 60, 7, "plaster0")
    rect(picture, 60, 57, 8, 30, "plaster1")
    for x in (14, 31, 48):
        rect(picture, x, 60, 13, 14, "wood1")
        rect(picture, x + 1, 61, 11, 12, "ink0")
        for k in range(2, 12, 3):
            rect(picture, x + k, 61, 1, 12, "wood3")
        rect(picture, x - 1, 74, 15, 2, "wood4")
        rect(picture, x - 1, 57, 15, 3, "wood3")
    rect(picture, 8, 80, 60, 3, "green1")
    rect(picture, 8, 80, 60, 1, "jade2")
    for x in (6, 27, 45, 65):
        rect(picture, x, 50, 4, 38, "green1")
        rect(picture, x, 50, 1, 38, "jade2")
    hip_roof(picture, 0, 18, 76, 34, JADE, 9, 20)
    rect(picture, 37, 4, 2, 12, "wood1")
    for k in range(9):  # a pennant
        rect(picture, 39, 4 + k // 2, 14 - k, 1, "red2" if k < 6 else "red1")
        rect(picture, 39, 4, 12, 1, "red3")
    put(picture, _MOSS_SPOT, 18, 40)
    picture = inked(picture)
    _moss(picture, 8, 169, 16, chance)
    _moss(picture, 46, 169, 20, chance)
    _ivy(picture, 38, 94, 158, 3)
    for x in (4, 18, 52, 66):
        put(picture, TUFT, x, 168)
    return picture


def rampart_top(width: int, seed: int) -> Pixels:
    """Inside: the coping, the back of the parapet and the boards one walks on, 46 high."""
    chance = random.Random(seed)
    picture = blank(width, 46)
    _coping(picture, 0, width)
    rect(picture, 0, 14, width, 16, "plaster2")
    rect(picture, 0, 14, width, 5, "plaster0")
    rect(picture, 0, 19, width, 2, "plaster1")
    for x in range(0, width, 32):
        rect(picture, x, 14, 5, 18, "green1")
        rect(picture, x, 14, 1, 18, "jade2")
        rect(picture, x + 16, 20, 5, 8, "wood1")  # a slit with the morning in it
        rect(picture, x + 17, 21, 3, 6, "blue4")
    rect(picture, 0, 30, width, 16, "wood3")
    rect(picture, 0, 30, width, 3, "wood1")
    for x in range(0, width, 7):
        rect(picture, x, 33, 1, 13, "wood2")
        rect(picture, x + 1, 33, 1, 13, "wood4")
        if chance.random() < 0.4:
            rect(picture, x + 2, 33 + chance.randrange(8), 3, 3, "wood4")
    return picture


def rampart(width: int, seed: int, goods: str = "") -> Pixels:
    """Inside: rail and edge of the wall walk, and what is kept in the shade under it, 66 high."""
    chance = random.Random(seed)
    picture = blank(width, 66)
    for x in range(2, width, 16):  # the rail
        rect(picture, x, 0, 3, 12, "red1")
        rect(picture, x, 0, 1, 12, "red3")
    rect(picture, 0, 1, width, 3, "red2")
    rect(picture, 0, 1, width, 1, "red3")
    rect(picture, 0, 7, width, 2, "red1")
    rect(picture, 0, 12, width, 5, "wood3")
    rect(picture, 0, 12, width, 1, "wood5")
    rect(picture, 0, 16, width, 1, "wood0")
    rect(picture, 0, 17, width, 36, "plaster1")
    rect(picture, 0, 17, width, 11, "plaster0")
    rect(picture, 0, 17, width, 6, "wood0")
    _courses(picture, 0, 44, width, 3, chance)
    for x in range(0, width, 32):  # posts with braces
        rect(picture, x, 17, 6, 46, "wood2")
        rect(picture, x, 17, 1, 46, "wood4")
        rect(picture, x + 5, 17, 1, 46, "wood0")
        for k in range(7):
            rect(picture, x + 6 + k, 23 - k, 2, 2, "wood2")
            rect(picture, x - 1 - k, 23 - k, 2, 2, "wood1")
        rect(picture, x - 1, 60, 8, 5, "stone2")
        rect(picture, x - 1, 60, 8, 1, "stone4")
    at = 9
    for letter in goods:  # what is stacked in the shade: b barrel, c crates, s sacks, l ladder
        if letter == "b":
            put(picture, BARREL, at, 53)
            put(picture, BARREL, at + 9, 54)
        if letter == "c":
            put(picture, CRATE, at, 55)
            put(picture, CRATE, at + 11, 55)
            put(picture, CRATE, at + 5, 47)
        if letter == "s":
            for dx, dy in ((0, 56), (9, 56), (5, 50)):
                fill(picture, oval(picture, at + dx + 5, dy + 4, 6, 4.4), "wood1")
                fill(picture, oval(picture, at + dx + 5, dy + 4, 5, 3.6), "dirt0")
                fill(picture, oval(picture, at + dx + 4, dy + 3, 3.4, 2.2), "dirt1")
        at += 32
    rect(picture, 0, 65, width, 1, "ink1")
    for x in range(6, width - 4, 26):
        put(picture, TUFT, x + chance.randrange(0, 10), 63)
    return picture


def stairs() -> Pixels:
    """A steep wooden stair up the wall, seen from the front, 30x98."""
    picture = blank(32, 98)
    for n in range(13):
        y = 4 + n * 7
        inset = (12 - n) // 4
        rect(picture, 5 + inset, y, 22 - 2 * inset, 3, "wood4")
        rect(picture, 5 + inset, y, 22 - 2 * inset, 1, "wood5")
        rect(picture, 5 + inset, y + 3, 22 - 2 * inset, 4, "wood1")
        rect(picture, 5 + inset, y + 6, 22 - 2 * inset, 1, "wood0")
    for y in range(1, 96):
        inset = (96 - y) // 28
        for x, tone in ((2 + inset, "wood4"), (3 + inset, "wood3"), (4 + inset, "wood1")):
            dot(picture, x, y, tone)
            dot(picture, 31 - x, y, "wood2" if tone == "wood4" else "wood1")
    for y in (22, 56, 90):
        rect(picture, 1 + (96 - y) // 28, y, 4, 3, "stone1")
        rect(picture, 27 - (96 - y) // 28, y, 4, 3, "stone1")
    return inked(picture)


def guard_box() -> Pixels:
    """The gatekeeper's box, 46x62: a counter with the form, a stamp, a small jade roof."""
    picture = blank(46, 64)
    rect(picture, 5, 22, 36, 40, "plaster1")
    rect(picture, 5, 22, 36, 5, "plaster0")
    rect(picture, 8, 28, 30, 15, "ink1")
    rect(picture, 8, 28, 30, 2, "ink0")
    rect(picture, 10, 31, 8, 10, "wood2")  # pigeonholes with papers
    for y in (33, 36, 39):
        rect(picture, 10, y, 8, 1, "plaster2")
    rect(picture, 24, 30, 4, 4, "lit_core")
    rect(picture, 23, 29, 6, 1, "wood1")
    rect(picture, 3, 43, 40, 4, "wood4")
    rect(picture, 3, 43, 40, 1, "wood5")
    rect(picture, 3, 47, 40, 1, "wood0")
    rect(picture, 14, 41, 10, 3, "plaster3")
    rect(picture, 16, 42, 6, 1, "stone2")
    rect(picture, 30, 40, 3, 4, "red2")
    rect(picture, 5, 48, 36, 14, "wood2")
    for x in range(5, 41, 6):
        rect(picture, x, 48, 1, 14, "wood1")
    for x in (5, 37):
        rect(picture, x, 22, 4, 40, "green1")
        rect(picture, x, 22, 1, 40, "jade1")
    hip_roof(picture, 0, 6, 46, 18, JADE, 4, 8)
    return inked(picture)


def milestone(lines: int) -> Pixels:
    return inked(
        grid(
            """
...lllll...
..lhhhllm..
.lhhlllmmd.
.lhliilmmd.
.lhlllimmd.
.lhliilmmd.
.lhlilimmd.
.lhlllimmd.
.lhliilmmd.
.llllllmmd.
.mllmmmmdd.
gmmmmmdddkg
Ggmmddddkgg
.GgddkkgGg.
""".replace("i", "s" if lines else "l"),
            {
                "l": "stone3",
                "h": "stone4",
                "m": "stone2",
                "d": "stone1",
                "k": "stone0",
                "s": "stone0",
                "g": "green3",
                "G": "green4",
            },
        )
    )


def gate_shade() -> Pixels:
    """What the gate throws on the ground before it, for a layer of shadows; 352x46."""
    picture = blank(352, 46)
    for row in range(46):
        reach = row * 2 // 3
        for left, right in ((10, 86), (242, 318)):
            if row < 34:
                rect(picture, left + reach // 2, row, right - left + 2, 1, "ink1")
        if row >= 14:  # the eave's edge lies further out than the pillars
            inset = max(0, 40 - row) // 6 * 2
            rect(picture, 12 + reach // 2 + inset, row, 320 - 2 * inset, 1, "ink1")
    for x in range(12, 350, 8):  # tile ends
        rect(picture, x, 44, 4, 2, "")
    return picture


def wall_shade(width: int) -> Pixels:
    """The strip of shade at the foot of a wall, its edge uneven; 14 high."""
    picture = blank(width, 14)
    for x in range(width):
        deep = 9 + int(2 * np.sin(x / 7)) + (x // 6) % 2
        rect(picture, x, 0, 1, deep, "ink1")
    return picture


def patch(width: int, height: int, seed: int) -> Pixels:
    """A soft round shade for the ground under stacked things."""
    picture = blank(width, height)
    for row in range(height):
        share = (row + 0.5) / height * 2 - 1
        half = width / 2 * (1 - abs(share) ** 2.6) + np.sin(row * 1.7 + seed)
        rect(picture, round(width / 2 - half), row, max(0, round(2 * half)), 1, "ink1")
    return picture


def stable() -> Pixels:
    """An open stable with two stalls, hay and a horse's head, 112x84."""
    picture = house(
        Plan("stable", 112, STRAW, "thatch", 36, (Bay("gate", 2), Bay("gate", 2), Bay("planks", 1)),
             wall=BARK, barrels=(96,), seed=71)
    )  # fmt: skip
    foot = picture.shape[0] - 8
    for x in (14, 58):  # half doors, hay behind
        rect(picture, x, foot - 26, 26, 26, "ink0")
        rect(picture, x, foot - 11, 26, 11, "wood3")
        rect(picture, x, foot - 11, 26, 1, "wood5")
        for k in range(0, 26, 6):
            rect(picture, x + k, foot - 10, 1, 10, "wood1")
        for k in range(26):  # hay heaped behind the half door, combed downwards
            high = round(9 + 3 * np.sin(k / 4.2 + x) - abs(k - 13) * 0.25)
            for row in range(high):
                tone = (
                    "blond3"
                    if row > high - 3 and k % 3
                    else "blond1"
                    if (k + row) % 4 == 0
                    else "blond2"
                )
                dot(picture, x + k, foot - 12 - row, tone)
    head = grid(
        """
..kk.kk.....
..kwwwk.....
.kwwwwwk....
kwwwwWwwk...
kwwkwWwwwk..
kwwwWWwwwwk.
.kwwWwwwwwk.
..kwwwwwwwk.
..kqqwwwwwk.
...kqwwwwwk.
""",
        {"k": "wood0", "w": "wood3", "W": "plaster2", "q": "wood2"},
    )
    put(picture, head, 20, foot - 21)
    return picture


def guard_house() -> Pixels:
    """The watch's house beside the gate: a bench, a rack of staves, a slate roof; 96x80."""
    picture = house(
        Plan("guard_house", 96, JADE, "hip", 34, (Bay("lattice", 2), Bay("door", 2, RED, lit=True),
             Bay("lattice", 1), Bay("planks", 1)), lanterns=(56,), seed=72, step=(37, 26))
    )  # fmt: skip
    foot = picture.shape[0] - 6
    for k in range(4):  # staves leaning on the wall
        for row in range(26):
            dot(picture, 80 + k * 3 + row // 12, foot - 26 + row, "wood4" if row > 3 else "stone3")
            dot(picture, 81 + k * 3 + row // 12, foot - 26 + row, "wood1")
    return picture


def sacks() -> Pixels:
    """Rice sacks in a heap with a rope round them, 36x26."""
    picture = blank(36, 26)
    for x, y in ((8, 19), (19, 19), (28, 19), (13, 12), (24, 12), (18, 6)):
        fill(picture, oval(picture, x, y, 7, 5.2), "wood1")
        fill(picture, oval(picture, x, y, 6, 4.4), "dirt0")
        fill(picture, oval(picture, x - 1, y - 1, 4.6, 3), "dirt1")
        fill(picture, oval(picture, x - 2, y - 1.6, 2.4, 1.4), "dirt2")
        rect(picture, x + 2, y - 4, 1, 8, "wood2")
    return inked(picture)


def fence(width: int) -> Pixels:
    """A back yard's fence of boards, seen from the front; 22 high."""
    chance = random.Random(width)
    picture = blank(width, 22)
    rect(picture, 1, 7, width - 2, 2, "wood2")
    rect(picture, 1, 15, width - 2, 2, "wood2")
    for x in range(1, width - 4, 5):
        top = 1 + chance.randrange(3)
        tone = chance.choice(("wood3", "wood3", "wood4"))
        rect(picture, x, top, 4, 20 - top, tone)
        rect(picture, x, top, 1, 20 - top, "wood4" if tone == "wood3" else "wood5")
        rect(picture, x + 3, top, 1, 20 - top, "wood1")
        if chance.random() < 0.2:
            rect(picture, x, 14, 4, 6, "wood2")
    picture = inked(picture)
    for x in range(2, width - 6, 13):
        put(picture, TUFT, x + chance.randrange(0, 6), 19)
    return picture


def straws() -> Pixels:
    """Trodden straw and hoof marks for the yard of the stable, flat; 72x30."""
    chance = random.Random(5)
    picture = blank(72, 30)
    for _ in range(74):
        x, y = int(chance.gauss(36, 15)), int(chance.gauss(15, 6))
        if 1 < x < 66 and 1 < y < 28:
            rect(
                picture,
                x,
                y,
                chance.randrange(2, 5),
                1,
                chance.choice(("blond2", "wood5", "blond1")),
            )
    return picture


def ruts() -> Pixels:
    """Two wheel tracks towards us, worn into the road, flat; 64x208."""
    chance = random.Random(12)
    picture = blank(64, 208)
    for track in (17, 42):
        y = 0
        while y < 208:  # each rut is a row of long shallow troughs with earth thrown up beside
            long = chance.randrange(14, 34)
            for k in range(long):
                row = y + k
                wide = 5 if 3 < k < long - 4 else 3
                left = track + round(3 * np.sin(row / 46)) + (5 - wide) // 2
                rect(picture, left, row, wide, 1, "dirt0")
                if wide == 5:
                    dot(picture, left, row, "wood4" if k % 5 else "dirt0")
                    dot(picture, left + wide, row, "dirt2")
            y += long + chance.randrange(4, 12)
    for _ in range(26):  # stones pressed into the earth
        x, y = chance.randrange(2, 58), chance.randrange(2, 204)
        rect(picture, x, y, 3, 2, "stone2")
        rect(picture, x, y, 2, 1, "stone3")
    for y in range(0, 208, 4):  # grass down the middle, here and there
        if chance.random() < 0.3:
            put(picture, TUFT, 27 + chance.randrange(6), y)
    return picture


def night_gate() -> Pixels:
    """Gate and wall as they stand before the stars, shut, from edge to edge of the map.

    704x214, its lowest 8 px before the wall's foot.
    """
    picture = blank(night.WIDE, NIGHT_HIGH)
    foot = NIGHT_HIGH - 8
    for number, x in enumerate((10, -182, 502, 694)):
        put(picture, rampart_top(192, 5), x, foot - 99)
        side = rampart(192, 4, " sbc s") if number in (1, 2) else rampart(192, 3, "bcs bc")
        put(picture, side, x, foot - 66)
    put(picture, front(False), 188, foot - HEIGHT)
    put(picture, doors(True), 272, foot - HIGH - 3)
    put(picture, stairs(), 524, foot + 7 - 98)
    dark = night.blackened(picture, (NIGHT_SEAT, foot + 6.0, 46.0))
    for inset, tone in ((0, "lit_red"), (6, "lit_amber"), (26, "lit_core")):  # light of the road
        rect(dark, 274 + inset, foot - 4, 156 - 2 * inset, 2, tone)
    rect(dark, 290, foot - 2, 124, 1, "lit_amber")
    return dark


def crisps(here: bool) -> Pixels:
    """An open bag of crisps, 10x12; somebody has set it down and gone."""
    if not here:
        return blank(10, 12)
    return grid(
        """
..y..y....
.kyyoyyk..
kRRyoyRRk.
kRRRRRRrk.
krRRRRrrk.
kPPPPPPpk.
kPwPPwPpk.
kPPPPPPpk.
kRRRRRrrk.
krRRRrrdk.
kkddddddk.
.kkkkkkk..
""",
        {"k": "red0", "R": "red2", "r": "red1", "d": "red0", "P": "plaster3", "p": "plaster1",
         "w": "orange2", "y": "blond2", "o": "blond3"},
    )  # fmt: skip


def rock_faces() -> Pixels:
    """The rock as it stands above the roofs, with air round it: five heads, 640x190."""
    width, height = 640, 190
    picture = np.tile(cliff()[14:142], (2, 3))[:height, :width].copy()
    carved = faces()
    for number in range(5):
        head = carved[2:142, 2 + number * 72 : 76 + number * 72].copy()
        x = 82 + number * 101 + (0, 2, -1, 3, 1)[number]
        put(picture, head, x, 34 + (5, 1, 0, 2, 6)[number])
    chance = np.random.default_rng(3)
    columns = np.arange(width)
    top = (
        30
        - 12 * np.sin(columns / width * np.pi)
        + 3 * np.sin(columns / 17)
        + 2 * np.sin(columns / 6)
    )
    for shoulder in (columns, width - 1 - columns):  # it falls away on both sides in steps
        top = top + np.maximum(0, 64 - shoulder) ** 1.25 * 0.55
        top = top + 9 * (shoulder < 44) + 12 * (shoulder < 22)
    for x in range(width):
        edge = int(top[x])
        picture[:edge, x] = 0
        drop = edge + int(3 + 2 * np.sin(x / 5) + chance.integers(0, 3))
        rect(picture, x, edge, 1, max(1, drop - edge), "green3")
        rect(picture, x, edge, 1, max(1, (drop - edge) // 2), "grass1")
        rect(picture, x, drop, 1, 2, "green1")
    for x in range(70, width - 60, 23):  # trees on its head
        y = int(top[x]) - 1
        for dx, dy, radius in ((-4, 1, 4.5), (4, 1, 5.0), (0, -3, 5.5)):
            if x % 3:
                clump(picture, x + dx, y + dy, radius, DEEP, x + dx)
    return inked(picture)


def tiles() -> list[Tile]:
    """All parts of the gate; add at the end."""
    pillars = (
        Shape(10, HEIGHT - 20, LEFT - 8, 20),
        Shape(WIDTH - LEFT - 2, HEIGHT - 20, LEFT - 8, 20),
    )
    made = [
        Tile(front(False), "gate_inside", shapes=pillars),
        Tile(front(True), "gate_outside", shapes=pillars),
        state("gate_doors", "open", doors(False)),
        state("gate_doors", "shut", doors(True)),
        Tile(
            left_leaf(),
            "left_leaf",
            shapes=(Shape(24, 126, 26, 14), Shape(4, 142, 30, 14), Shape(2, 156, 20, 10)),
        ),
    ]
    leaf_at = len(made)
    made += [Tile(blank(1, 1))] * 12  # kept for the leaf, the rest of which lies at the end
    for n, (width, extras) in enumerate(((192, "pb"), (192, "ib"), (96, "i"))):
        made.append(thing(f"wall_{'abc'[n]}", wall(width, n + 3, extras), 24, 0))
    made += [
        thing("guard_box", guard_box(), 14, 3),
        thing("milestone", milestone(1), 6),
        thing("wall_stairs", stairs(), 8),
        state("footprints", "there", footprints()),
        thing("tower", tower(), 30, 4),
        thing("rampart_top", rampart_top(192, 5)),
        thing("rampart_a", rampart(192, 3, "bcs bc"), 12, 0),
        thing("rampart_b", rampart(192, 4, " sbc s"), 12, 0),
        thing("guard_house", guard_house(), 24, 5),
        thing("stable", stable(), 24, 5),
        thing("sacks", sacks(), 8, 3),
        thing("fence_a", fence(66), 5),
        thing("fence_b", fence(46), 5),
        thing("straws", straws()),
        thing("gate_shade", gate_shade()),
        thing("wall_shade", wall_shade(192)),
        thing("patch_a", patch(40, 9, 1)),
        thing("patch_b", patch(60, 12, 2)),
        thing("patch_c", patch(112, 16, 3)),
        thing("rock_faces", rock_faces()),
        thing("ruts", ruts()),
        state("crisps", "gone", crisps(False)),
        state("crisps", "here", crisps(True)),
        state("night_sky", "none", blank(night.WIDE, night.SKY_HIGH)),
        *(state("night_sky", hour, night.sky(hour)) for hour in night.HOURS),
        state("night_gate", "none", blank(night.WIDE, NIGHT_HIGH)),
        state("night_gate", "there", night_gate()),
        state("footprints", "none", blank(416, 256)),
        thing("market_ground", market.ground()),
        thing("square_ground", market.outside()),
    ]
    ids = [*range(leaf_at, leaf_at + 12), *range(len(made), len(made) + 64)]
    parts = leaf_tiles(ids)
    made[leaf_at : leaf_at + 12] = parts[:12]
    return made + parts[12:]


def build(assets: Path, maps: Path) -> None:
    """Writes the collection `gate`."""
    write_collection("gate", tiles(), assets, maps)

"""The flower shop: thirty colours of blossom, a counter, a bell, a pot that goes over."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, outlined, put
from atelier.place.kit import beam, cloth, dot, glyph, post, rect
from atelier.place.tileset import Shape, Tile, write_collection
from atelier.rooms.flowers import HEIGHT, arranged, bunch, posy, vessel, wisteria
from atelier.rooms.kit import (
    Plan,
    box,
    cut_wall,
    framed,
    oval,
    polygon,
    roof_round,
    small_tiles,
    state,
    thing,
    write_plan,
)

COLUMNS, ROWS = 30, 17
LEFT, TOP, WIDTH, WALL, DEPTH = 64, 16, 352, 56, 168
FLOOR = TOP + WALL
BOTTOM = FLOOR + DEPTH
WAY_OUT = (216, 264)
"""Left and right of the door to the street."""
WINDOW = (LEFT + 12, TOP + 12, 80, 29)
"""x, y, width, height."""
SHADES = (
    (70, 136, 74, 4),
    (136, 122, 54, 4),
    (68, 212, 60, 4),
    (342, 212, 76, 4),
    (284, 150, 104, 5),
)
"""Where the stands and the counter stand: x, y, width and depth of their shade."""

Kept = tuple[str, str, str]
"""A sort of flower, the shape of its vessel, its glaze."""


def stand(rows: list[list[Kept]], seed: int) -> Pixels:
    """A stepped wooden stand, a row of vessels on each step, the far one first."""
    each = max(map(len, rows))
    width = each * 16 + 8
    rise = 19
    height = HEIGHT + 12 + rise * (len(rows) - 1) + 18
    picture = blank(width, height)
    for step, sorts in enumerate(rows):
        y = HEIGHT + 6 + step * rise
        board = blank(width, height)
        rect(board, 0, y, width, 7, "wood3")
        rect(board, 0, y, width, 1, "wood4")
        rect(board, 0, y + 7, width, rise - 7, "wood1")
        rect(board, 0, y + 7, width, 1, "wood0")
        for i in range(3, width, 9):
            rect(board, i, y + 9, 1, rise - 9, "wood0")
            rect(board, i + 1, y + 9, 1, rise - 9, "wood2")
        put(picture, inked(board))
        for i, (name, shape, glaze) in enumerate(sorts):
            x = 4 + i * 16 + (width - 8 - len(sorts) * 16) // 2
            kept = arranged(name, shape, glaze, seed + step * 40 + i)
            rect(picture, x + 1, y + 4, 14, 2, "wood2")  # its shade on the step
            put(picture, kept, x - 4, y + 6 - kept.shape[0])
    last = int(np.flatnonzero(picture.any(axis=1))[-1])
    return picture[: last + 1]


def counter() -> Pixels:
    """Counter, 104x64: till, wrapping paper, ribbons, a bunch half wrapped, a vase of lilies."""
    picture = blank(104, 44)
    box(picture, 0, 12, 104, 14, 18)
    for i in range(6, 98, 19):
        rect(picture, i, 29, 15, 12, "wood1")
        rect(picture, i + 1, 30, 13, 10, "wood3" if i // 19 % 2 else "wood2")
        rect(picture, i + 1, 30, 13, 1, "wood4")
    rect(picture, 1, 12, 102, 1, "wood5")
    # wrapping paper: a roll on a stand and a sheet pulled over the top
    rect(picture, 34, 4, 26, 9, "wood1")
    rect(picture, 35, 3, 24, 8, "pink3")
    rect(picture, 35, 3, 24, 2, "plaster3")
    rect(picture, 35, 9, 24, 2, "pink2")
    rect(picture, 33, 2, 2, 11, "wood2")
    rect(picture, 59, 2, 2, 11, "wood2")
    rect(picture, 37, 12, 21, 11, "pink3")
    rect(picture, 37, 12, 21, 1, "pink2")
    for x in range(39, 57, 5):
        dot(picture, x, 16, "pink2")
        dot(picture, x + 2, 20, "pink2")
    # till
    till = grid(
        """
....KKKKKKKKKK....
...KWWWWWWWWWWK...
...KWgggGGgggWK...
...KWWWWWWWWWWK...
..KttttttttttttK..
.KtTWtWtWtWtRtqqK.
.KtTttttttttttqqK.
.KtTWtWtWtWtYtqqK.
KtTTttttttttttqqqK
KtTTTTTTTTTTTtqqqK
KqqqqqqqqqqqqqqqqK
KqqqqqqqYYqqqqqqqK
KKKKKKKKKKKKKKKKKK
""",
        {
            "K": "wood0",
            "W": "plaster3",
            "g": "green1",
            "G": "green4",
            "t": "red1",
            "T": "red2",
            "q": "red0",
            "R": "red3",
            "Y": "blond2",
        },
    )
    put(picture, till, 76, 6)
    # ribbons and scissors
    for n, (light, dark) in enumerate((("red3", "red1"), ("blond3", "blond1"), ("jade3", "jade1"))):
        y = 10 + n * 5
        rect(picture, 96, y, 6, 5, dark)
        rect(picture, 96, y, 6, 1, light)
        rect(picture, 98, y + 1, 2, 2, "plaster3")
    put(
        picture,
        grid("s...s\n.s.s.\n..S..\n.r.r.\nr.r.r", {"s": "stone4", "S": "stone1", "r": "red2"}),
        27,
        17,
    )
    # a bunch that is being wrapped: its paper, the heads that look out of it
    paper = polygon(picture, [(60, 13), (66, 12), (77, 22), (72, 25)])
    picture[paper] = INDEX["plaster3"]
    picture[polygon(picture, [(64, 19), (72, 25), (77, 22)])] = INDEX["plaster2"]
    rect(picture, 70, 20, 4, 2, "red2")
    for x, y, tones in (
        (57, 9, ("pink3", "pink2", "pink1")),
        (61, 8, ("blond3", "blond2", "blond1")),
        (65, 9, ("violet3", "violet2", "violet1")),
        (58, 13, ("red3", "red2", "red1")),
        (62, 12, ("white0", "plaster3", "plaster1")),
    ):
        rect(picture, x, y, 4, 4, tones[1])
        rect(picture, x, y, 2, 2, tones[0])
        rect(picture, x + 2, y + 3, 2, 1, tones[2])
    rect(picture, 56, 17, 3, 2, "green3")
    rect(picture, 67, 13, 3, 2, "green2")
    tall = blank(104, 64)
    put(tall, inked(picture), 0, 20)
    put(tall, arranged("lily", "vase", "indigo", 3), 0, 4)
    return tall


BELL = grid(
    """
..y..
.yYy.
.yYo.
yYyoo
ooooo
..k..
""",
    {"y": "blond2", "Y": "blond3", "o": "blond1", "k": "wood1"},
)


def door_frame(bell: int) -> Pixels:
    """What is left of the door, 56x52: its two posts, cut off, and the bell on a bent iron.

    `bell` -1, 0, 1 says where the bell hangs.
    """
    picture = blank(56, 52)
    for x, high in ((0, 40), (51, 22)):
        post(picture, x, 52 - high, high, 5)
        rect(picture, x, 52 - high, 5, 2, "wood4")
        rect(picture, x, 46, 5, 6, "stone1")
        rect(picture, x, 46, 5, 1, "stone2")
    for x, y in ((5, 14), (6, 12), (8, 10), (11, 8), (15, 7), (19, 7), (23, 8), (26, 10)):
        rect(picture, x, y, 4 if 8 < x < 24 else 2, 1, "stone0")
    for x, y in ((4, 22), (6, 20), (8, 17), (9, 14), (9, 11)):  # its brace
        rect(picture, x, y, 2, 3, "stone0")
    for row, shift in enumerate((0, 0, 1, 1)):
        dot(picture, 28 + bell * shift, 10 + row, "stone3")
    put(picture, BELL, 25 + bell * 2, 14)
    return outlined(picture)


def half_door() -> Pixels:
    """The sliding door pushed aside, its panes full of evening, 34x44."""
    picture = blank(34, 44)
    rect(picture, 0, 0, 34, 44, "wood1")
    rect(picture, 0, 0, 34, 1, "wood3")
    for column in range(4):
        for row in range(3):
            x, y = 2 + column * 8, 3 + row * 10
            rect(picture, x, y, 6, 8, ("skin5", "skin5", "skin4")[row])
            rect(picture, x, y, 6, 2, ("blond3", "blond3", "skin5")[row])
            rect(picture, x, y, 2, 4, "blond3")
    rect(picture, 2, 33, 30, 9, "wood2")
    rect(picture, 2, 33, 30, 1, "wood3")
    for x in range(8, 32, 8):
        rect(picture, x, 34, 1, 8, "wood1")
    return inked(picture)


def pot(how: str) -> Pixels:
    """The pot on the floor, 56x40: standing, fallen with its earth, righted, half swept, swept."""
    picture = blank(56, 40)
    plant = bunch("rose_pink", 77)[4:]
    chance = random.Random(3)
    if how in ("fallen", "righted"):
        spill = [(27, 33, 21, 5.5), (40, 35, 13, 4.0), (14, 35, 11, 3.6)]
    elif how == "dustpan":
        spill = [(33, 32, 17, 5.0), (24, 36, 14, 3.4), (42, 35, 9, 3.0)]
    else:
        spill = []
    for cx, cy, rx, ry in spill:
        picture[oval(picture, cx, cy, rx, ry)] = INDEX["wood0"]
    for cx, cy, rx, ry in spill:
        picture[oval(picture, cx - 1, cy - 1.4, rx * 0.7, ry * 0.55)] = INDEX["wood1"]
        for _ in range(round(rx)):  # crumbs that rolled away
            x, y = (
                round(cx + chance.uniform(-1.25, 1.2) * rx),
                round(cy + chance.uniform(-1, 1) * ry),
            )
            if 1 < x < 53 and 25 < y < 39:
                rect(picture, x, y, 2, 1, chance.choice(("wood0", "wood0", "wood1", "wood2")))
    clay = vessel("pot", "clay")
    high = plant.shape[0]
    if how == "fallen":
        over = blank(28, 26)
        put(over, plant.T[:, ::-1].copy(), 2, 2)
        put(picture, outlined(over), 1, 9)
        lying = blank(14, 18)
        put(lying, clay.T[::-1].copy(), 2, 2)
        put(picture, outlined(lying), 22, 13)
        for x, y in ((6, 30), (12, 37), (44, 30), (50, 34), (30, 38)):  # petals
            rect(picture, x, y, 2, 2, "pink2")
            dot(picture, x, y, "pink3")
        for x, y in ((33, 24), (35, 27)):  # a root
            rect(picture, x, y, 5, 1, "wood4")
    else:
        whole = blank(26, 36)
        put(whole, plant, 2, 1)
        put(whole, clay, 6, high)
        put(picture, outlined(whole), 15 if how != "dustpan" else 7, 5)
        if how == "righted":
            for x, y in ((6, 31), (12, 37), (46, 30), (51, 34)):
                rect(picture, x, y, 2, 2, "pink2")
                dot(picture, x, y, "pink3")
        if how == "dustpan":
            pan = grid(
                """
.......rr...
......rRq...
ssss.rRq....
SeeessRq....
SEeeeesq....
SSEeeess....
.SSSsss.....
""",
                {"r": "red2", "R": "red3", "q": "red1", "s": "stone2", "S": "stone3",
                 "e": "wood1", "E": "wood2"},
            )  # fmt: skip
            put(picture, outlined(np.pad(pan, 1)), 40, 25)
    return picture


def broom() -> Pixels:
    return inked(
        grid(
            """
..............
....t.........
....T.........
....t.........
....T.........
.....t........
.....T........
.....t........
.....T........
.....t........
......T.......
......t.......
......T.......
......t.......
......T.......
.....rrr......
....yyYyy.....
....yYyYy.....
...yyYyYyy....
...yYyyYyo....
...yYyYyyo....
...oyYyoyo....
..............
""",
            {"t": "wood3", "T": "wood4", "r": "red2", "y": "wood4", "Y": "wood5", "o": "wood3"},
        )
    )


CAN = grid(
    """
...KKKK.......
..KbbbbK....s.
..K....K...ss.
..KBBBBK..kbs.
.kBBBBbbkkbk..
.kBcBBbbbbk...
.kBcBBbbnk....
.kBcBbbbnk....
.kBBBbbnnk....
.kbbbbnnnk....
..kkkkkkk.....
""",
    {
        "K": "blue1",
        "k": "blue0",
        "B": "blue3",
        "b": "blue2",
        "c": "blue4",
        "n": "blue1",
        "s": "stone3",
    },
)


def clock(swing: int) -> Pixels:
    """A wall clock, 18x26, nearly seven; its pendulum hangs `swing` px aside."""
    picture = blank(18, 26)
    rect(picture, 1, 1, 16, 24, "wood2")
    rect(picture, 1, 1, 16, 1, "wood4")
    rect(picture, 1, 1, 1, 24, "wood3")
    picture[oval(picture, 9, 8.5, 6.5, 6.5)] = INDEX["wood1"]
    picture[oval(picture, 9, 8.5, 5.5, 5.5)] = INDEX["plaster3"]
    for x, y in ((9, 3), (14, 8), (9, 13), (4, 8)):
        dot(picture, x, y, "wood2")
    for x, y in ((9, 8), (8, 9), (8, 10), (9, 7), (9, 6), (9, 5), (8, 5)):
        dot(picture, x, y, "ink1")
    rect(picture, 4, 17, 10, 7, "wood0")
    rect(picture, 9, 17, 1, 2, "blond1")
    rect(picture, 9 + swing // 2, 19, 1, 2, "blond1")
    rect(picture, 8 + swing, 20, 3, 3, "blond2")
    dot(picture, 8 + swing, 20, "blond3")
    return inked(picture)


def hanging_basket(seed: int, name: str) -> Pixels:
    """A basket under the ceiling, 28x40, its plant falling over the rim."""
    chance = random.Random(seed)
    picture = blank(28, 40)
    for row in range(12):
        dot(picture, 14 - row * 8 // 12, row, "wood1")
        dot(picture, 14 + row * 8 // 12, row, "wood1")
    flowers = bunch(name, seed)[: HEIGHT - 6]
    for n, x in enumerate(range(4, 26, 3)):
        for row in range(chance.randrange(5, 16)):
            at = x + (row + n) // 4 % 2
            dot(picture, at, 19 + row, "green2")
            if row % 3 == n % 3:
                rect(picture, at - n % 2, 19 + row, 2, 1, "green4" if n % 2 else "green3")
    put(picture, vessel("bowl", "brown"), 7, 15)
    put(picture, flowers[4:], 3, 2)
    for x in range(7, 21, 3):
        rect(picture, x, 16 + x % 2, 2, 3, ("green3", "green2")[x % 2])
    return outlined(picture)


def _street(picture: Pixels, x: int, y: int, width: int, height: int) -> None:
    """What the window shows: roofs, and the sun on its way down between them."""
    bands = ("blond3", "blond3", "orange3", "orange3", "dusk2", "dusk2", "pink2")
    for row in range(height):
        rect(picture, x, y + row, width, 1, bands[min(6, row * 8 // height)])
    sun = oval(picture, x + 47, y + 10, 7, 7)
    picture[sun] = INDEX["lit_core"]
    for at, wide, row in ((6, 22, 5), (30, 12, 8), (58, 17, 4)):
        rect(picture, x + at, y + row, wide, 1, "pink2")
        rect(picture, x + at + 3, y + row + 1, wide - 8, 1, "dusk2")
    low = y + height
    for left, wide, high, ramp in (  # far roofs in a haze, then three houses
        (-4, 26, 13, "violet"), (22, 22, 10, "violet"), (54, 30, 14, "violet"),
    ):  # fmt: skip
        for row in range(high):
            half = min(wide // 2, 4 + row * 2)
            a, b = max(0, left + wide // 2 - half), min(width, left + wide // 2 + half)
            rect(picture, x + a, low - high + row, b - a, 1, f"{ramp}{2 if row < 3 else 1}")
    for left, wide, high, ramp in ((2, 20, 9, "red"), (27, 16, 7, "blue"), (60, 19, 9, "jade")):
        top = low - high
        rect(picture, x + left, top, wide, high, "skin1")
        rect(picture, x + left, top, wide, 1, "wood0")
        for row in range(4):
            rect(picture, x + left - 2 + (3 - row) // 2, top - 4 + row, wide + 4 - (3 - row), 1,
                 f"{ramp}{1 if row > 1 else 2}")  # fmt: skip
        rect(picture, x + left + 3, top + 3, 3, 3, "lit_amber")
        rect(picture, x + left + wide - 6, top + 3, 3, 3, "lit_amber" if wide > 18 else "wood0")


def _wall(room: Plan) -> None:
    """The back wall: window, two shelves, the curtained door, the price board."""
    base = room.base
    x, y, width = LEFT, TOP, WIDTH
    rect(base, x, y, width, WALL, "plaster1")
    rect(base, x, y, width, 3, "wood0")
    beam(base, x, y + 3, width, 5)
    rect(base, x, y + 8, width, 3, "plaster0")
    rect(base, x, y + 40, width, 13, "jade0")
    rect(base, x, y + 40, width, 1, "jade2")
    rect(base, x, y + 41, width, 1, "jade1")
    for i in range(x, x + width, 11):
        rect(base, i, y + 42, 1, 11, "green0")
        rect(base, i + 1, y + 42, 1, 11, "jade1")
    rect(base, x, y + 53, width, 3, "wood0")
    rect(base, x, y + 53, width, 1, "wood2")
    for px in (x, x + 98, x + 208, x + 264, x + width - 4):
        post(base, px, y + 8, WALL - 8)
    left, top, wide, high = WINDOW
    framed(base, left, top, wide, high)
    _street(base, left, top, wide, high)
    for i in (19, 39, 59):
        rect(base, left + i, top, 2, high, "wood1")
        rect(base, left + i, top, 1, high, "wood3")
    rect(base, left, top + 12, wide, 1, "wood2")
    rect(base, left - 3, top + high + 2, wide + 6, 3, "wood4")
    rect(base, left - 3, top + high + 2, wide + 6, 1, "wood5")
    rect(base, left - 3, top + high + 5, wide + 6, 1, "wood1")
    small = (
        ("pansy", "clay"), ("daisy", "indigo"), ("tulip_gold", "jade"), ("cyclamen", "white"),
        ("cornflower", "clay"), ("marigold", "zinc"), ("rose_red", "blue"), ("aster", "gold"),
        ("narcissus", "violet"), ("camellia", "white"), ("marguerite", "clay"),
        ("anemone", "red"), ("rose_gold", "jade"), ("thistle", "zinc"),
    )  # fmt: skip
    for row, sy in enumerate((y + 23, y + 43)):
        rect(base, x + 105, sy, 100, 3, "wood4")
        rect(base, x + 105, sy, 100, 1, "wood5")
        rect(base, x + 105, sy + 3, 100, 2, "wood0")
        for i in range(7):
            name, glaze = small[i + row * 7]
            rect(base, x + 108 + i * 14, sy - 1, 9, 1, "plaster0")
            little = posy(name, "cup", glaze, i)
            put(base, little, x + 103 + i * 14, sy + 1 - little.shape[0])
    dx = x + 271  # the door to the house: a curtain before a lamplit passage
    rect(base, dx, y + 10, 38, 46, "wood0")
    rect(base, dx + 1, y + 10, 36, 2, "wood3")
    rect(base, dx + 3, y + 13, 32, 43, "ink1")
    rect(base, dx + 3, y + 36, 32, 17, "wood1")
    rect(base, dx + 8, y + 36, 22, 17, "wood2")
    rect(base, dx + 13, y + 36, 12, 17, "wood3")
    rect(base, dx + 3, y + 13, 32, 3, "ink0")
    cloth(base, dx + 3, y + 15, 32, 22, ("violet0", "violet1", "violet2", "violet3"), 3)
    rect(base, dx, y + 52, 38, 4, "wood3")
    rect(base, dx, y + 52, 38, 1, "wood5")
    rect(base, x + 317, y + 13, 28, 23, "wood1")  # prices
    rect(base, x + 317, y + 13, 28, 1, "wood3")
    rect(base, x + 319, y + 15, 24, 19, "green0")
    for row in range(3):
        for n in range(3):
            glyph(base, x + 321 + n * 7, y + 16 + row * 6, row * 5 + n * 3, "plaster1")
    for n, (at, tone) in enumerate(((214, "pink1"), (222, "blond1"), (254, "red1"))):  # drying
        high = 12 + n % 2 * 3
        for row in range(high):
            half = 1 + row // 4
            rect(base, x + at + 4 - half, y + 10 + row, 2 * half, 1,
                 "green1" if row < high - 6 else tone)  # fmt: skip
            dot(base, x + at + 4 - half, y + 10 + row, "green2" if row < high - 6 else tone)
        rect(base, x + at + 3, y + 13, 3, 1, "wood4")


def _outside(room: Plan) -> None:
    """The house's roof in the dusk on three sides, the street before the door on the fourth."""
    base = room.base
    roof_round(base, (LEFT - 9, TOP - 9, LEFT + WIDTH + 9, BOTTOM + 9), 5)
    cut_wall(base, LEFT, TOP, WIDTH, WALL + DEPTH)
    a, b = WAY_OUT
    y = BOTTOM
    rect(base, 0, y + 9, COLUMNS * 16, ROWS * 16 - y - 9, "ink0")
    chance = random.Random(8)
    for row in range(y + 9, ROWS * 16, 6):  # cobbles that the light of the door reaches
        at = -(row % 7)
        while at < COLUMNS * 16:
            long = chance.randrange(7, 12)
            away = max(0, a - at - long, at - b) + (row - y) + chance.randrange(0, 40)
            tone = "wood1" if away < 60 else "ink1" if away < 190 else "ink0"
            rect(base, at, row, long - 1, 5, tone)
            if away < 44:
                rect(base, at, row, long - 2, 1, "wood2")
            at += long
    rect(base, a, y, b - a, 8, "wood2")  # the threshold and a stone step
    rect(base, a, y, b - a, 1, "wood4")
    rect(base, a, y + 6, b - a, 2, "wood0")
    rect(base, a - 4, y + 8, b - a + 8, 9, "plaster0")
    rect(base, a - 4, y + 8, b - a + 8, 2, "plaster1")
    rect(base, a - 4, y + 17, b - a + 8, 3, "wood0")
    for n, (at, name) in enumerate(((a - 28, "hydrangea"), (b + 4, "rose_pink"))):
        tub = arranged(name, "tub", "brown", n)  # left and right of the step, half in the dark
        put(base, tub[4:], at, y + 22 - tub.shape[0])


def plan() -> Plan:
    """The room: back wall, tiled floor in evening light, the way out."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    x, width = LEFT, WIDTH
    _outside(room)
    _wall(room)
    small_tiles(base, x, FLOOR, width, DEPTH, ("wood3", "plaster0", "dirt0", "plaster1"), 5)
    rim = blank(width, DEPTH)  # a border of narrow stones
    rect(rim, 0, 0, width, DEPTH, "stone1")
    for i in range(0, width, 14):
        for py in (0, DEPTH - 6):
            rect(rim, i, py, 13, 5, "stone2")
            rect(rim, i, py, 12, 1, "stone3")
    for py in range(0, DEPTH, 14):
        for px in (0, width - 6):
            rect(rim, px, py, 5, 13, "stone2")
            rect(rim, px, py, 1, 12, "stone3")
    rect(rim, 6, 6, width - 12, DEPTH - 12, "")
    put(base, rim, x, FLOOR)
    chance = random.Random(12)
    for _ in range(46):  # petals and leaves that fell, most of them near the stands
        px, py = x + chance.randrange(8, width - 10), FLOOR + chance.randrange(10, DEPTH - 8)
        if 190 < px < 330 and 120 < py < 220 and chance.random() < 0.6:
            continue
        tone = chance.choice(("pink2", "red3", "green3", "green2", "blond2", "violet3", "pink3"))
        rect(base, px, py, 2, 1, tone)
        dot(base, px + 1, py + 1, tone)
    for px, py, wide in ((214, 96, 30), (252, 99, 24), (130, 127, 24), (126, 216, 40)):
        rect(base, px + 2, py, wide - 4, 1, "stone3")  # water that ran from the buckets
        rect(base, px, py + 1, wide, 2, "stone2")
        rect(base, px + 4, py + 1, wide // 3, 1, "stone4")
        rect(base, px + 4, py + 3, wide - 9, 1, "stone3")
    rect(base, 252, 182, 20, 9, "stone1")  # a drain
    for i in range(254, 271, 3):
        rect(base, i, 183, 1, 7, "ink1")
    # shade over the floor but for what the sun reaches
    dark = np.zeros(base.shape, bool)
    dark[FLOOR:BOTTOM, x : x + width] = True
    sun = np.zeros(base.shape, bool)
    for pane in range(4):
        for row in range(2):
            left, top = x + 14 + pane * 22 + row * 42, FLOOR + 6 + row * 53
            sun |= polygon(
                base, [(left, top), (left + 18, top), (left + 56, top + 48), (left + 38, top + 48)]
            )
    a, b = WAY_OUT
    sun |= polygon(base, [(a, BOTTOM), (b, BOTTOM), (b + 22, BOTTOM - 46), (a + 8, BOTTOM - 46)])
    far = polygon(base, [(330, FLOOR), (480, FLOOR), (480, 260)])
    near = polygon(base, [(0, 140), (72, 140), (158, BOTTOM), (0, BOTTOM)])
    warm = (
        "plaster0>dirt1", "dirt0>dirt2", "plaster1>plaster3", "wood3>wood4", "stone1>wood4",
        "stone2>dirt1", "stone3>plaster3", "stone4>white0",
    )  # fmt: skip
    table = np.arange(256, dtype=np.uint8)
    for change in warm:
        old, new = change.split(">")
        table[INDEX[old]] = INDEX[new]
    lit = sun & dark
    base[lit] = table[base[lit]]
    room.shade[dark & (far | near) & ~sun] = INDEX["ink1"]
    room.shadow(x, FLOOR, width, 7)
    for sx, sy, wide, deep in SHADES:
        room.shadow(sx, sy, wide, deep)
    # a mat before the door
    rect(base, a + 4, BOTTOM - 15, b - a - 8, 11, "green1")
    rect(base, a + 5, BOTTOM - 14, b - a - 10, 9, "green2")
    for i in range(a + 7, b - 7, 4):
        rect(base, i, BOTTOM - 13, 2, 7, "green3")
    return room


STANDS: dict[str, list[list[Kept]]] = {
    "stand_left": [
        [("sunflower", "tub", "brown"), ("delphinium", "tall", "white"),
         ("hydrangea_pink", "jar", "blue"), ("lily", "bucket", "zinc")],
        [("tulip_red", "bucket", "zinc"), ("lavender", "basket", "wood"),
         ("marigold", "pot", "clay"), ("daisy", "bucket", "indigo")],
    ],
    "stand_middle": [
        [("blossom", "vase", "indigo"), ("foxglove", "bucket", "zinc"),
         ("chrysanthemum", "jar", "jade")],
        [("rose_white", "bucket", "violet"), ("spider_lily", "bucket", "white"),
         ("cornflower", "tub", "wood")],
    ],
    "stand_right": [
        [("foxtail", "tall", "red"), ("iris_violet", "bucket", "zinc"),
         ("chrysanthemum_white", "jar", "indigo"), ("gladiolus", "bucket", "slate")],
        [("lupin_pink", "basket", "wood"), ("tulip_gold", "bucket", "violet"),
         ("hydrangea", "pot", "white"), ("poppy", "bucket", "zinc")],
    ],
    "stand_turned": [
        [("quince", "vase", "white"), ("calla", "bucket", "slate"), ("allium", "tall", "clay")],
        [("gerbera", "bucket", "zinc"), ("lace", "jar", "blue"), ("rose_gold", "tub", "brown")],
    ],
}  # fmt: skip
LOW_ROWS: tuple[tuple[Kept, ...], ...] = (
    (("delphinium", "bucket", "zinc"), ("ground_cherry", "basket", "wood"),
     ("lupin_blue", "bucket", "clay"), ("gypsum", "bucket", "slate")),
    (("rose_pink", "bucket", "indigo"), ("yarrow", "tub", "brown"),
     ("tulip_white", "bucket", "red"), ("peony", "jar", "jade")),
    (("willow", "tall", "indigo"), ("dahlia", "bucket", "zinc"), ("lily_orange", "jar", "white"),
     ("carnation", "basket", "wood")),
)  # fmt: skip
SOLD: tuple[tuple[str, str, str, str], ...] = (
    ("aster", "bucket", "zinc", "violet1"),
    ("camellia", "bucket", "white", "red2"),
    ("sunflower", "tub", "wood", "blond1"),
    ("iris", "bucket", "zinc", "blue2"),
    ("bellflower", "bucket", "jade", "violet2"),
)
CORNER: tuple[Kept, ...] = (
    ("gypsum", "bucket", "zinc"),
    ("orchid", "pot", "indigo"),
    ("rose_dusk", "bucket", "white"),
    ("thistle", "basket", "wood"),
)
CORNER_NAMES = ("gypsum", "cornflower", "rose_dusk", "bell_white")


def low_row(sorts: tuple[Kept, ...], seed: int) -> Pixels:
    """Vessels side by side on the floor, none quite in line, 76 px wide."""
    kept = [arranged(*sort, seed + n) for n, sort in enumerate(sorts)]
    high = max(picture.shape[0] for picture in kept) + 2
    row = blank(16 * len(sorts) + 10, high)
    for n, picture in enumerate(kept):
        put(row, picture, n * 16 + 1, high - picture.shape[0] - (n + seed) % 2 * 2)
    return row


def tiles() -> list[Tile]:
    """All things of the shop in the order of their ids; add at the end."""
    made = [
        thing(name, stand(STANDS[name], 7 + n * 31), 22)
        for n, name in enumerate(("stand_left", "stand_middle", "stand_right"))
    ]
    made += [
        thing(f"flower_{n + 1}", arranged(name, shape, glaze, 50 + n, card), 7, 5)
        for n, (name, shape, glaze, card) in enumerate(SOLD)
    ]
    made.append(thing("counter", counter(), 26))
    swing = len(made)
    sides = (Shape(0, 46, 5, 6), Shape(51, 46, 5, 6))
    frames = ((swing, 160), (swing + 2, 260), (swing + 1, 160), (swing + 3, 260))
    made.append(state("bell", "swinging", door_frame(0), sides, frames))
    made.append(state("bell", "still", door_frame(0), sides))
    made.append(thing("frame_left", door_frame(-1)))
    made.append(thing("frame_right", door_frame(1)))
    solid = (Shape(20, 32, 16, 7),)
    for how in ("standing", "fallen", "righted", "swept"):
        made.append(state("pot", how, pot(how), solid))
    made.append(thing("broom", broom(), 4))
    hangs = len(made)
    made.append(thing("clock", clock(0)))
    for n, (name, sort) in enumerate(
        (("gypsum", "gypsum"), ("rose_dusk", "rose_dusk"), ("bell_white", "bell_white"),
         ("cornflower", "marguerite"))
    ):  # fmt: skip
        made.append(thing(f"basket_{name}", hanging_basket(n, sort)))
    for n, (name, kept) in enumerate(zip(CORNER_NAMES, CORNER, strict=True)):
        made.append(thing(f"bucket_{name}", arranged(*kept, 90 + n), 7, 5))
    made.append(thing("stand_middle_turned", stand(STANDS["stand_turned"], 99), 22))
    made.append(thing("watering_can", CAN, 4))
    names = ("row", "row_a", "row_b")
    for n, sorts in enumerate(LOW_ROWS):
        made.append(thing(names[n], low_row(sorts, 120 + n * 20), 7 if n == 0 else 34, 5))
    made.append(state("pot", "dustpan", pot("dustpan"), solid))
    made.append(thing("half_door", half_door()))
    for n, long in enumerate((22, 30)):
        made.append(thing(f"wisteria_{n}", outlined(np.pad(wisteria(long, n), 1))))
    aside = len(made)
    made += [thing("clock_left", clock(-2)), thing("clock_right", clock(2))]
    made[hangs].frames = ((hangs, 140), (aside + 1, 360), (hangs, 140), (aside, 360))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the room `shop_room` and the things `shop`."""
    write_plan("shop_room", plan(), assets, maps)
    write_collection("shop", tiles(), assets, maps)

"""The Hokage's office: a desk full of papers, a lamp, a round window on the rock."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, put
from atelier.place.kit import dot, glyph, post, rect
from atelier.place.rock import cliff, faces
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import (
    Plan,
    boards,
    books,
    box,
    fill,
    framed,
    on_canvas,
    oval,
    papers,
    smaller,
    state,
    thing,
    write_plan,
)

COLUMNS, ROWS = 30, 17
LEFT, TOP, WIDTH, WALL, DEPTH = 48, 12, 384, 76, 164
FLOOR = TOP + WALL
MIDDLE = 240


def outlook(width: int, height: int) -> Pixels:
    """The rock with its faces in the evening, roofs below."""
    picture = blank(width, height)
    for row in range(height):
        tone = ("blue3", "violet2", "violet3", "dusk2", "orange3", "blond3")[
            min(5, row * 9 // height)
        ]
        rect(picture, 0, row, width, 1, tone)
    rect(picture, 8, 8, 14, 2, "pink3")
    rect(picture, 4, 10, 26, 2, "dusk2")
    rect(picture, width - 26, 5, 20, 2, "pink3")
    rock = smaller(np.tile(cliff(), (1, 1))[20:150], width + 8, 44)
    put(picture, rock, -4, 24)
    put(picture, smaller(faces()[4:140, 0:368], width - 12, 30), 6, 30)
    chance = np.random.default_rng(4)
    for x in range(width):  # trees on top of the rock
        top = 22 - int(2 * np.sin(x / 4) + 2 * np.sin(x / 9))
        rect(picture, x, top, 1, 27 - top, "green1")
        dot(picture, x, top, "green2")
    for row in range(3):
        y = 60 + row * 6
        x = -int(chance.integers(0, 6))
        while x < width:
            ramp = ("red", "blue", "jade", "orange")[int(chance.integers(4))]
            size = 9 + row * 2
            rect(picture, x, y, size, 4, f"{ramp}1")
            rect(picture, x, y, size - 1, 2, f"{ramp}2")
            rect(picture, x + 1, y + 4, size - 2, 5, "skin4")
            dot(picture, x + 3, y + 5, "lit_core")
            x += size + int(chance.integers(0, 3))
    return picture


def desk() -> Pixels:
    """Her desk from the front, 128x50: heaps left and right, a lamp, a clear place in between."""
    picture = blank(128, 58)
    box(picture, 0, 18, 128, 20, 20)
    rect(picture, 1, 18, 126, 1, "wood5")
    for side in (5, 89):  # panels of the front
        rect(picture, side, 41, 34, 14, "wood1")
        rect(picture, side + 1, 42, 33, 13, "wood3")
        rect(picture, side + 1, 42, 33, 1, "wood4")
        rect(picture, side + 14, 47, 6, 2, "blond2")
    rect(picture, 44, 41, 40, 14, "wood1")
    picture[oval(picture, 64, 48, 6, 6)] = INDEX["red1"]
    picture[oval(picture, 64, 48, 5, 5)] = INDEX["red2"]
    glyph(picture, 62, 46, 9, "plaster3")
    # heaps
    papers(picture, 5, 30, 7, 3, 14)
    papers(picture, 21, 32, 3, 8, 12)
    papers(picture, 108, 29, 8, 5, 14)
    papers(picture, 95, 33, 2, 9, 11)
    # the primer with its pink marker
    rect(picture, 34, 24, 16, 11, "wood0")
    rect(picture, 35, 24, 14, 10, "jade1")
    rect(picture, 35, 24, 14, 1, "jade2")
    rect(picture, 35, 33, 14, 1, "plaster2")
    rect(picture, 40, 26, 4, 4, "plaster3")
    rect(picture, 41, 27, 2, 2, "red2")
    rect(picture, 45, 34, 2, 5, "pink2")
    rect(picture, 45, 34, 1, 5, "pink3")
    # the mission slip, signed
    rect(picture, 78, 26, 14, 10, "blond3")
    rect(picture, 78, 35, 14, 1, "blond1")
    for y in (28, 30, 32):
        rect(picture, 80, y, 8 - y % 3, 1, "wood2")
    rect(picture, 87, 31, 3, 3, "red2")
    # ink, brush, cup
    put(
        picture,
        grid(".kk.\nkBBk\nkbbk\nknnk", {"k": "ink0", "B": "blue3", "b": "blue1", "n": "blue0"}),
        54,
        22,
    )
    for k in range(7):
        dot(picture, 60 + k, 26 - k // 2, "wood3")
    put(
        picture,
        grid("pppp\nPWWp\nPWWp\n.PP.", {"p": "plaster1", "P": "jade2", "W": "jade3"}),
        70,
        22,
    )
    # the lamp
    lamp = grid(
        """
...KKKKKK...
..KggGGggK..
.KggGGgggjK.
KggGGggggjjK
KKKKKKKKKKKK
..YYYYYYYY..
.....yy.....
.....oy.....
.....oy.....
.....oy.....
...KooyyK...
...KKKKKK...
""",
        {
            "K": "green0",
            "g": "jade1",
            "G": "jade2",
            "j": "jade0",
            "Y": "lit_core",
            "y": "blond2",
            "o": "blond1",
        },
    )
    put(picture, lamp, 92, 14)
    return inked(picture)


PLATE = grid(
    """
........KKKKKKKKKKKKKKKKK........
..bbb.bKsSSSSSSSsssssssddKb.bbb..
.bBBbbBKSwwSSsggggssssdddKBbbBBb.
bBBbbbBKSwSSsgssssgsssdddKBbnbbBb
.bbnnbbKSSSssgsggsgssddddKbb.nnb.
...nn.bKsSssssgsssgsdddddKb...n..
......bKsssssssgggsddddddKb......
.......KKKKKKKKKKKKKKKKKKK.......
........nnnnnnnnnnnnnnnnn........
""",
    {
        "b": "blue2",
        "B": "blue3",
        "n": "blue0",
        "K": "stone0",
        "s": "stone3",
        "S": "stone4",
        "w": "white0",
        "d": "stone2",
        "g": "stone1",
    },
)


def headband(lies: bool) -> Pixels:
    """On the desk's free place; the picture reaches to the floor so that it sorts before it."""
    picture = blank(36, 40)
    if lies:
        put(picture, PLATE, 1, 8)
    return picture


HAND = grid(
    """
kgGk...........
kgGGkk.........
.kgGGGkk.......
..kggGGGkk.kk..
...kkggGGsktSk.
.....kkgGsStSSk
.......kksSSSkk
........kssSSSk
.........kkkkk.
""",
    {
        "k": "ink1",
        "g": "green1",
        "G": "green2",
        "s": "skin3",
        "S": "skin4",
        "t": "skin2",
    },
)


def beside() -> Pixels:
    """The plate, and her hand lying open a hand's breadth from it."""
    picture = blank(44, 48)
    put(picture, PLATE, 1, 16)
    for x, y in ((11, 19), (12, 18), (21, 18), (22, 18), (23, 19)):  # the plate has the lamp in it
        dot(picture, x, y, "lit_white")
    put(picture, HAND, 22, 5)
    return picture


def chair() -> Pixels:
    """Her high chair from the front, 34x44."""
    picture = blank(32, 44)
    rect(picture, 2, 2, 28, 34, "red0")
    rect(picture, 3, 1, 26, 2, "wood3")
    rect(picture, 4, 4, 24, 30, "red1")
    rect(picture, 4, 4, 24, 2, "red2")
    rect(picture, 6, 8, 20, 22, "red2")
    rect(picture, 6, 8, 20, 1, "red3")
    for x, y in ((10, 14), (20, 14), (15, 20), (10, 26), (20, 26)):
        rect(picture, x, y, 2, 2, "red1")
    rect(picture, 0, 24, 4, 12, "wood2")
    rect(picture, 28, 24, 4, 12, "wood2")
    rect(picture, 0, 24, 4, 1, "wood4")
    rect(picture, 28, 24, 4, 1, "wood4")
    rect(picture, 2, 36, 28, 6, "wood1")
    return inked(picture)


def coat() -> Pixels:
    """A stand with the green coat, 26x50."""
    picture = blank(26, 50)
    rect(picture, 12, 1, 3, 45, "wood2")
    rect(picture, 12, 1, 1, 45, "wood4")
    rect(picture, 7, 45, 13, 3, "wood1")
    rect(picture, 5, 47, 17, 2, "wood1")
    for x in (4, 21):
        rect(picture, x, 4, 2, 3, "wood3")
    rect(picture, 4, 6, 19, 2, "wood2")
    for row in range(32):
        half = min(4 + row * 2, 9) if row < 4 else 8 + row // 12
        left = 13 - half
        rect(picture, left, 8 + row, half * 2, 1, "green2")
        rect(picture, left, 8 + row, 2, 1, "green3")
        rect(picture, left + half + 3, 8 + row, half - 3, 1, "green1")
        if row > 2:
            rect(picture, 12, 8 + row, 2, 1, "green0")
            rect(picture, 7, 8 + row, 1, 1, "green3")
    picture[oval(picture, 13, 25, 4, 4)] = INDEX["red1"]
    picture[oval(picture, 13, 25, 3, 3)] = INDEX["plaster3"]
    glyph(picture, 11, 23, 7, "red1")
    return inked(picture)


def shelf(width: int, seed: int, photo: bool) -> Pixels:
    """A book case, 62 high; one has a photograph turned to the wall on its middle board."""
    picture = blank(width, 66)
    rect(picture, 0, 0, width, 64, "wood1")
    rect(picture, 0, 0, width, 5, "wood4")
    rect(picture, 0, 0, width, 1, "wood5")
    rect(picture, 0, 5, width, 1, "wood0")
    for n, y in enumerate((7, 26, 45)):
        rect(picture, 3, y, width - 6, 17, "wood0")
        if photo and n == 1:
            books(picture, 3, y + 3, 20, 14, seed + n)
            books(picture, width - 21, y + 3, 18, 14, seed + 9)
            x = width // 2 - 6  # the back of a frame: board, clips, a strut
            rect(picture, x, y + 3, 13, 14, "wood2")
            rect(picture, x + 1, y + 4, 11, 12, "wood4")
            rect(picture, x + 1, y + 4, 11, 1, "wood5")
            for dx, dy in ((1, 4), (11, 4), (1, 15), (11, 15)):
                dot(picture, x + dx, y + dy, "stone2")
            rect(picture, x + 5, y + 8, 3, 8, "wood2")
            rect(picture, x + 5, y + 8, 1, 8, "wood3")
        elif n == 2 and seed % 2:
            for k in range(3, width - 12, 12):  # rolled maps
                for r in range(3):
                    rect(
                        picture,
                        k + r * 3,
                        y + 5 + r * 2,
                        10,
                        4,
                        ("plaster2", "plaster1", "plaster3")[r],
                    )
                    rect(picture, k + r * 3, y + 5 + r * 2, 2, 4, "red2")
        else:
            books(picture, 3, y + 3, width - 6, 14, seed + n)
        rect(picture, 2, y + 17, width - 4, 2, "wood3")
        rect(picture, 2, y + 17, width - 4, 1, "wood4")
    rect(picture, 0, 6, 2, 58, "wood3")
    rect(picture, width - 2, 6, 2, 58, "wood0")
    return inked(picture)


def complaints() -> Pixels:
    """The heap in the corner: a basket that no longer holds it, 46x40."""
    picture = blank(46, 42)
    for n, (x, y, count) in enumerate(((4, 30, 5), (15, 28, 9), (27, 30, 6), (10, 22, 4))):
        papers(picture, x, y, count, n + 20, 13)
    rect(picture, 3, 26, 38, 13, "wood3")
    for row in range(26, 39, 3):
        rect(picture, 3, row, 38, 1, "wood2")
    for x in range(4, 41, 5):
        rect(picture, x, 27, 2, 12, "wood4")
    rect(picture, 3, 26, 38, 2, "wood4")
    rect(picture, 3, 37, 38, 2, "wood1")
    rect(picture, 33, 27, 8, 11, "wood2")
    for x, y in ((0, 36), (40, 33)):
        rect(picture, x, y, 6, 5, "plaster3")
        rect(picture, x + 1, y + 2, 3, 1, "plaster0")
    return inked(picture)


def leaf_plant() -> Pixels:
    """A broad-leaved plant in a blue jar, 34x48."""
    picture = blank(36, 50)
    jar = grid(
        """
..bbbbbbbbbbbb..
.bBBBBbbbbbbnnb.
.bcBBBbbbbbbnnb.
..bBwwwwwwwwnb..
..bBBBbbbbbnnb..
...bBBbbbbbnb...
...bcBbwwbbnb...
...bBBwbbwbnb...
...bBBbwwbbnb...
....bBbbbbnb....
....bbbbbbnn....
""",
        {"b": "blue1", "B": "blue3", "c": "blue4", "n": "blue0", "w": "plaster2"},
    )
    put(picture, jar, 10, 37)
    for n, (dx, top, wide) in enumerate(
        ((-13, 18, 6), (13, 17, 6), (-8, 7, 6), (9, 6, 6), (0, 2, 6), (-15, 28, 5), (15, 27, 5))
    ):
        for k in range(30):  # a stem, then a leaf that narrows to its tip
            share = k / 29
            x = 18 + dx * share**1.3
            y = 38 - (38 - top) * share + abs(dx) * 0.5 * share * share
            half = wide * (0.12 if share < 0.35 else (1 - share) * 1.5 * min(1, (share - 0.3) * 5))
            half = min(half, wide / 2 + 0.5)
            for u in range(round(-half), round(half) + 1):
                tone = ("green3", "green2", "green1")[0 if u < 0 and n % 2 else 1 if u <= 0 else 2]
                dot(picture, int(x + u), int(y), "green4" if u == 0 and share > 0.4 else tone)
    return inked(picture)


def scrolls() -> Pixels:
    """Rolled plans in a stand, 30x36."""
    picture = blank(30, 38)
    for n, (x, top) in enumerate(((4, 8), (9, 3), (14, 9), (19, 5))):
        rect(picture, x, top, 5, 22, ("plaster2", "plaster3", "plaster1", "plaster2")[n])
        rect(picture, x, top, 1, 22, "plaster3")
        rect(picture, x + 4, top, 1, 22, "plaster0")
        rect(picture, x, top, 5, 2, ("red2", "jade1", "blue2", "violet1")[n])
    box(picture, 1, 20, 26, 4, 14)
    return inked(picture)


def plan() -> Plan:
    """Floor, carpet, the wall with the round window between two tall ones."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    x, y, width = LEFT, TOP, WIDTH
    rect(base, x, y, width, WALL, "plaster1")
    rect(base, x, y, width, 3, "wood0")
    rect(base, x, y + 3, width, 5, "red1")
    rect(base, x, y + 3, width, 1, "red3")
    rect(base, x, y + 7, width, 1, "red0")
    rect(base, x, y + 8, width, 4, "plaster0")
    rect(base, x, y + 56, width, 16, "wood2")
    rect(base, x, y + 56, width, 1, "wood4")
    for i in range(x, x + width, 24):
        rect(base, i + 2, y + 59, 20, 11, "wood1")
        rect(base, i + 3, y + 60, 19, 10, "wood2")
        rect(base, i + 3, y + 69, 19, 1, "wood3")
    rect(base, x, y + 72, width, 4, "wood0")
    boards(base, x, FLOOR, width, DEPTH, ("wood1", "wood2", "wood3", "wood3"), 21, 10)
    # carpet
    rect(base, 136, FLOOR + 30, 208, 118, "green0")
    rect(base, 138, FLOOR + 32, 204, 114, "jade0")
    rect(base, 141, FLOOR + 35, 198, 108, "blond1")
    rect(base, 142, FLOOR + 36, 196, 106, "jade0")
    rect(base, 148, FLOOR + 42, 184, 94, "green1")
    for i in range(148, 332, 8):
        for cy in (FLOOR + 38, FLOOR + 138):
            rect(base, i + 2, cy, 4, 2, "jade1")
    for i in range(146, 336, 16):  # leaves along the border
        for cy in (FLOOR + 44, FLOOR + 130):
            for dx, dy in ((2, 0), (1, 1), (3, 1), (0, 2), (4, 2), (1, 3), (3, 3), (2, 4)):
                dot(base, i + dx, cy + dy, "green2")
    for i in range(136, 344, 4):
        rect(base, i, FLOOR + 148, 2, 3, "plaster1")
    picture = base
    for ring, tone in ((30, "jade1"), (27, "green1"), (20, "jade1"), (18, "jade0")):
        fill(picture, oval(picture, MIDDLE, FLOOR + 100, ring * 1.3, ring), tone)
    # posts
    for px in (x, x + width - 6):
        post(base, px, y + 8, WALL - 8, 6)
        rect(base, px, y + 8, 1, WALL - 8, "red2")
        rect(base, px + 1, y + 8, 4, WALL - 8, "red1")
        rect(base, px + 5, y + 8, 1, WALL - 8, "red0")
    # the window: the round one in its middle, a low broad one on either side
    view = on_canvas(outlook(176, 80), base.shape[1], base.shape[0], MIDDLE - 88, y - 4)
    for left in (MIDDLE - 84, MIDDLE + 36):
        framed(base, left, y + 19, 48, 28)
        base[y + 19 : y + 47, left : left + 48] = view[y + 19 : y + 47, left : left + 48]
        for k in (15, 31):
            rect(base, left + k, y + 19, 2, 28, "wood1")
            rect(base, left + k, y + 19, 1, 28, "wood3")
        rect(base, left, y + 32, 48, 1, "wood2")
        rect(base, left - 6, y + 49, 60, 4, "wood4")
        rect(base, left - 6, y + 49, 60, 1, "wood5")
        rect(base, left - 6, y + 53, 60, 2, "wood1")
    middle = y + 35
    fill(base, oval(base, MIDDLE, middle, 34, 29), "wood0")
    fill(base, oval(base, MIDDLE, middle, 33, 28), "red1")
    fill(base, oval(base, MIDDLE, middle - 1, 32, 27), "red2")
    fill(base, oval(base, MIDDLE, middle + 0.5, 30, 25.5), "red0")
    glass = oval(base, MIDDLE, middle + 1, 29, 24.5)
    base[glass] = view[glass]
    rows = np.arange(base.shape[0])[:, None]
    columns = np.arange(base.shape[1])[None]
    fill(base, glass & (columns - MIDDLE == 0) & (rows > 0), "wood1")
    fill(base, glass & (rows == middle - 4), "wood1")
    for k in range(-24, 25, 12):  # studs of the ring
        dot(base, MIDDLE + k, middle + round(26 * (1 - (k / 33) ** 2) ** 0.5), "blond2")
    # left: a map of the country; right: duty roster
    framed(base, x + 18, y + 18, 50, 32)
    rect(base, x + 18, y + 18, 50, 32, "wood5")
    for mask, tone in (
        (oval(base, x + 38, y + 34, 16, 11), "dirt1"),
        (oval(base, x + 44, y + 32, 9, 7), "green4"),
        (oval(base, x + 58, y + 40, 6, 5), "blue4"),
        (oval(base, x + 30, y + 38, 5, 4), "dirt0"),
    ):
        fill(base, mask, tone)
    rect(base, x + 43, y + 31, 3, 3, "red2")
    framed(base, x + width - 70, y + 18, 52, 32)
    rect(base, x + width - 70, y + 18, 52, 32, "plaster3")
    for row in range(4):
        for n in range(7):
            glyph(
                base,
                x + width - 68 + n * 7,
                y + 20 + row * 7,
                row * 3 + n,
                "wood2" if n else "red2",
            )
    # frame of the room
    bottom = FLOOR + DEPTH
    for px in (x - 4, x + width):
        rect(base, px, y, 4, WALL + DEPTH + 4, "wood0")
        rect(base, px + 1, y, 1, WALL + DEPTH + 4, "wood1")
    rect(base, x - 4, bottom, width + 8, 6, "wood0")
    rect(base, x - 4, bottom, width + 8, 1, "wood2")
    rect(base, MIDDLE - 24, bottom, 48, 14, "wood1")
    rect(base, MIDDLE - 24, bottom, 48, 1, "wood4")
    rect(base, MIDDLE - 22, bottom + 2, 44, 10, "red1")
    rect(base, MIDDLE - 22, bottom + 2, 44, 1, "red3")
    rect(base, MIDDLE - 22, bottom + 11, 44, 3, "ink1")
    # shade
    room.shadow(x, FLOOR, width, 6)
    room.shadow(x, FLOOR, 4, DEPTH)
    room.shadow(178, 169, 130, 6)
    for sx, sy, wide in ((x + 4, 110, 92), (x + width - 92, 110, 88), (x + 6, 246, 46)):
        room.shadow(sx, sy, wide, 4)
    # the sun comes through the round window, past her chair, across the desk
    room.shine(
        [
            (MIDDLE - 34, FLOOR + 2),
            (MIDDLE + 42, FLOOR + 2),
            (MIDDLE + 86, FLOOR + 150),
            (MIDDLE - 26, FLOOR + 150),
        ]
    )
    return room


def tiles() -> list[Tile]:
    """All things of the office; add at the end."""
    cup = blank(20, 24)
    box(cup, 2, 6, 16, 6, 11)
    return [
        thing("desk", desk(), 30),
        state("headband", "away", headband(False)),
        state("headband", "lies", headband(True)),
        state("headband", "none", headband(False)),
        state("headband", "desk", headband(True)),
        thing("chair", chair(), 0),
        thing("coat", coat(), 6, 5),
        thing("shelf_photo", shelf(64, 5, True), 14),
        thing("shelf", shelf(52, 8, False), 14),
        thing("complaints", complaints(), 16),
        thing("stool", inked(cup), 8),
        thing("leaf_plant", leaf_plant(), 8, 9),
        thing("scrolls", scrolls(), 10),
        thing("shelf_maps", shelf(44, 12, False), 14),
        state("headband", "beside", beside()),
    ]


def build(assets: Path, maps: Path) -> None:
    """Writes the room `office_room` and the things `office`."""
    write_plan("office_room", plan(), assets, maps)
    write_collection("office", tiles(), assets, maps)

"""The flower shop: thirty colours of blossom, a counter, a bell, a pot that goes over."""

from __future__ import annotations

import random
from pathlib import Path

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.kit import beam, cloth, dot, glyph, post, rect
from atelier.place.tileset import Shape, Tile, write_collection
from atelier.rooms.kit import (
    Plan,
    box,
    flags,
    framed,
    oval,
    state,
    thing,
    write_plan,
)

COLUMNS, ROWS = 30, 17
SHADES = (
    (70, 136, 74, 4),
    (136, 122, 54, 4),
    (68, 212, 60, 4),
    (342, 212, 76, 4),
    (284, 150, 104, 5),
)
"""Where the stands and the counter stand: x, y, width and depth of their shade."""
LEFT, TOP, WIDTH, WALL, DEPTH = 64, 16, 352, 56, 168
FLOOR = TOP + WALL

Colours = tuple[str, str, str]
"""Light, base and dark of a blossom."""

BLOSSOMS: dict[str, tuple[str, Colours]] = {
    "rose_red": ("rose", ("red3", "red2", "red1")),
    "rose_pink": ("rose", ("pink3", "pink2", "pink1")),
    "rose_white": ("rose", ("white0", "plaster2", "plaster1")),
    "rose_gold": ("rose", ("blond3", "blond2", "blond1")),
    "rose_dusk": ("rose", ("skin4", "dusk2", "skin2")),
    "aster": ("daisy", ("violet3", "violet2", "violet1")),
    "daisy": ("daisy", ("white0", "plaster3", "stone3")),
    "gerbera": ("daisy", ("orange3", "orange2", "orange1")),
    "marguerite": ("daisy", ("pink3", "pink2", "pink1")),
    "camellia": ("rose", ("pink2", "red2", "red1")),
    "sunflower": ("sun", ("blond3", "blond2", "wood2")),
    "iris": ("iris", ("blue4", "blue3", "blue2")),
    "iris_violet": ("iris", ("violet3", "violet2", "violet1")),
    "bellflower": ("bell", ("blue4", "violet3", "violet2")),
    "bell_white": ("bell", ("white0", "stone4", "stone3")),
    "tulip_red": ("tulip", ("red3", "red2", "red1")),
    "tulip_gold": ("tulip", ("blond3", "blond2", "blond1")),
    "tulip_pink": ("tulip", ("pink3", "pink2", "pink1")),
    "tulip_orange": ("tulip", ("orange3", "orange2", "orange1")),
    "tulip_white": ("tulip", ("plaster3", "plaster2", "plaster1")),
    "lily": ("lily", ("plaster3", "pink3", "pink2")),
    "lily_orange": ("lily", ("orange3", "orange2", "red1")),
    "lupin_blue": ("spike", ("blue4", "blue3", "blue2")),
    "lupin_pink": ("spike", ("pink3", "pink2", "pink1")),
    "lavender": ("spike", ("violet3", "violet2", "violet1")),
    "foxtail": ("spike", ("green5", "blond3", "blond2")),
    "delphinium": ("spike", ("blue3", "blue2", "blue1")),
    "cornflower": ("daisy", ("blue4", "blue3", "blue2")),
    "poppy": ("tulip", ("red3", "orange1", "red0")),
    "mimosa": ("dust", ("blond3", "blond2", "blond1")),
    "gypsum": ("dust", ("white0", "plaster3", "stone4")),
    "hydrangea": ("dust", ("blue4", "jade3", "blue3")),
}

_HEADS = {
    "rose": (".LL.\nLLBB\nLBBD\n.DD.",),
    "daisy": (".L.L.\nLBYBL\n.BYB.\nD.D.D", "L.L\nBYB\nL.D"),
    "sun": (".L.L.\nLBLBL\nBKKKB\nLKkKL\nBKKKB\n.B.B.",),
    "iris": ("L.L\nLBL\nBYB\nD.D",),
    "bell": (".L.\nLBB\nLBD\nL.D",),
    "tulip": ("L.B\nLBB\nLBD\n.D.",),
    "lily": ("L...L\nLL.LB\n.LYB.\n.BDB.",),
    "spike": (".L.\nLB.\n.BL\nLBD\n.BD\nLBD\n.D.", ".L.\n.B.\nLBD\n.BD\nLBD"),
    "dust": (".L.B.\nLBLBL\nB.L.D\n.D.B.", "L.L\nBLB\n.D."),
}


def heads(kind: str, colours: Colours) -> list[Pixels]:
    light, base, dark = colours
    key = {"L": light, "B": base, "D": dark, "Y": "blond2", "K": "wood1", "k": "wood2"}
    return [grid(text, key) for text in _HEADS[kind]]


def bunch(name: str, seed: int, width: int = 16, height: int = 17) -> Pixels:
    """Stems, leaves and heads of one sort, without its bucket."""
    kind, colours = BLOSSOMS[name]
    chance = random.Random(seed)
    picture = blank(width, height)
    stamps = heads(kind, colours)
    for n in range(16):
        x = chance.randrange(2, width - 2)
        y = chance.randrange(height - 8, height)
        rect(picture, x, y, 1, 4, chance.choice(("green2", "green3", "green1")))
        if n % 2:
            rect(picture, x, y, 2, 1, chance.choice(("green3", "green4")))
    places = []
    gap = {"dust": 4, "spike": 4, "sun": 6, "lily": 5}.get(kind, 4)
    for row in range(3):
        first = (0, gap // 2, 1)[row]
        for n, x in enumerate(range(first, width - 2, gap)):
            stamp = stamps[(n + row) % len(stamps)]
            wide = stamp.shape[1]
            x = min(width - wide, max(0, x + chance.randrange(-1, 2)))
            bow = int(abs(x + wide / 2 - width / 2) * 2 * (4 - row) / width)
            if row == 0 and not 2 < x + wide / 2 < width - 2:
                continue
            y = bow + row * (height - 4) // 4 + chance.randrange(0, 2)
            places.append((y, x, stamp))
    for y, x, stamp in sorted(places, key=lambda place: place[:2]):
        put(picture, stamp, x, min(y, height - stamp.shape[0]))
    return picture


BUCKETS = {
    "zinc": ("stone4", "stone3", "stone2", "stone1"),
    "blue": ("blue4", "blue3", "blue2", "blue1"),
    "clay": ("skin3", "wood4", "wood3", "wood2"),
    "jade": ("jade3", "jade2", "jade1", "jade0"),
    "wood": ("wood5", "wood4", "wood3", "wood2"),
    "white": ("plaster3", "plaster2", "plaster1", "plaster0"),
}


def bucket(kind: str, width: int = 14, height: int = 10) -> Pixels:
    """A bucket narrowing downwards, lit from the left."""
    light, base, shade, dark = BUCKETS[kind]
    picture = blank(width, height)
    for row in range(height):
        inset = row * 2 // height
        wide = width - 2 * inset
        rect(picture, inset, row, wide, 1, base)
        rect(picture, inset, row, max(2, wide // 5), 1, light)
        rect(picture, inset + wide - wide // 3, row, wide // 3, 1, shade)
        rect(picture, inset + wide - 1, row, 1, 1, dark)
    rect(picture, 0, 0, width, 1, light)
    rect(picture, 1, 1, width - 2, 1, dark)
    rect(picture, 1, height - 1, width - 2, 1, dark)
    if kind in ("zinc", "wood"):
        rect(picture, 1, height // 2, width - 2, 1, shade)
    return picture


def full_bucket(name: str, kind: str, seed: int, label: str = "") -> Pixels:
    """A bucket of blossom, 18x28; `label` is the colour of a small card on it."""
    picture = blank(18, 28)
    put(picture, bucket(kind), 2, 17)
    put(picture, bunch(name, seed), 1, 1)
    rect(picture, 2, 17, 14, 1, BUCKETS[kind][1])
    if label:
        rect(picture, 6, 20, 6, 5, "plaster3")
        rect(picture, 7, 21, 4, 1, label)
        rect(picture, 7, 23, 3, 1, "plaster0")
    return inked(picture)


def stand(names: list[tuple[str, str]], seed: int, steps: int = 2) -> Pixels:
    """A stepped wooden stand with buckets on every step, `names` from the upper left on."""
    each = len(names) // steps
    width, height = each * 16 + 8, 20 + steps * 18 + 8
    picture = blank(width, height)
    for step in range(steps):
        y = 26 + step * 18
        rect(picture, 0, y, width, 6, "wood4")
        rect(picture, 0, y, width, 1, "wood5")
        rect(picture, 0, y + 6, width, 12, "wood2")
        rect(picture, 0, y + 6, width, 1, "wood1")
        for i in range(5, width, 12):
            rect(picture, i, y + 8, 1, 10, "wood1")
        for i in range(each):
            name, kind = names[step * each + i]
            x = 4 + i * 16
            put(picture, bucket(kind, 13, 9), x + 1, y - 5)
            put(picture, bunch(name, seed + step * 40 + i, 16, 16), x, y - 20)
            rect(picture, x + 1, y - 5, 13, 1, BUCKETS[kind][1])
            rect(picture, x + 2, y + 4, 12, 1, "wood3")
    return inked(picture[: 26 + steps * 18, :])


def counter() -> Pixels:
    """Counter, 104x44: till, wrapping paper on its roll, ribbons, scissors, a small vase."""
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
        x = 6 + n * 8
        rect(picture, x, 14, 6, 6, dark)
        rect(picture, x, 14, 6, 2, light)
        rect(picture, x + 2, 16, 2, 2, "plaster3")
    put(
        picture,
        grid("s...s\n.s.s.\n..S..\n.r.r.\nr.r.r", {"s": "stone4", "S": "stone1", "r": "red2"}),
        64,
        16,
    )
    # a little glass with one blossom
    put(
        picture,
        grid(
            ".L.L.\nLBYBL\n.LBL.\n..g..\n.gg..\n.cgc.\n.cgc.\n.ccc.",
            {"L": "pink3", "B": "pink2", "Y": "blond2", "g": "green3", "c": "blue4"},
        ),
        28,
        6,
    )
    return inked(picture)


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
    """The street door from inside, 56x52: posts, lintel, a bell on its spring.

    `bell` -1, 0, 1 says where the bell hangs.
    """
    picture = blank(56, 52)
    for x in (0, 51):
        post(picture, x, 4, 48, 5)
    beam(picture, 0, 0, 56, 6)
    rect(picture, 0, 6, 56, 1, "ink1")
    for row, shift in enumerate((0, 0, 1, 1)):
        dot(picture, 28 + bell * shift, 6 + row, "stone3")
    put(picture, BELL, 26 + bell * 2, 10)
    return inked(picture)


def pot(how: str) -> Pixels:
    """The pot on the floor, 40x26: standing, fallen with its earth, righted, swept."""
    picture = blank(40, 26)
    plant = bunch("rose_pink", 77, 16, 14)
    if how == "fallen" or how == "righted":
        chance = random.Random(3)
        for cx, cy, rx, ry in ((20, 20, 13, 4.0), (28, 22, 9, 3.0), (13, 22, 8, 3.0)):
            picture[oval(picture, cx, cy, rx, ry)] = INDEX["wood1"]
        for cx, cy, rx, ry in ((19, 19, 10, 2.6), (28, 21, 6, 1.8)):
            picture[oval(picture, cx, cy, rx, ry)] = INDEX["wood2"]
        for _ in range(26):
            x, y = chance.randrange(3, 36), chance.randrange(16, 25)
            rect(picture, x, y, 2, 1, chance.choice(("wood2", "wood3", "wood1")))
        for x, y in ((7, 17), (33, 18), (36, 23)):
            rect(picture, x, y, 2, 2, "pink2")
            dot(picture, x, y, "pink3")
    clay = blank(13, 10)
    put(clay, bucket("clay", 13, 10))
    rect(clay, 0, 0, 13, 3, "wood4")
    rect(clay, 0, 0, 13, 1, "skin3")
    rect(clay, 0, 3, 13, 1, "wood2")
    if how == "fallen":
        lying = clay.T.copy()
        part = blank(14, 16)
        put(part, lying, 1, 1)
        put(picture, inked(part), 22, 9)
        over = blank(18, 18)
        put(over, plant.T[:, ::-1].copy(), 1, 1)
        put(picture, over, 9, 7)
        for x, y in ((8, 12), (11, 20), (24, 22)):
            rect(picture, x, y, 2, 1, "green3")
    else:
        whole = blank(20, 26)
        put(whole, plant, 2, 2)
        put(whole, clay, 3, 14)
        put(picture, inked(whole), 10, 0)
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


def clock() -> Pixels:
    """A wall clock, 18x26, nearly seven, with its pendulum."""
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
    rect(picture, 9, 17, 1, 4, "blond1")
    rect(picture, 8, 20, 3, 3, "blond2")
    return inked(picture)


def hanging_basket(seed: int, name: str) -> Pixels:
    """A basket under the ceiling, 20x26, its plant falling over the rim."""
    chance = random.Random(seed)
    picture = blank(20, 26)
    for row in range(9):
        dot(picture, 10 - row * 7 // 9, row, "wood1")
        dot(picture, 10 + row * 7 // 9, row, "wood1")
    put(picture, bucket("wood", 15, 7), 3, 10)
    put(picture, bunch(name, seed, 16, 9), 2, 4)
    for x in range(3, 18, 2):
        long = chance.randrange(5, 12)
        for row in range(long):
            dot(
                picture,
                x + (row // 3 + seed) % 2,
                12 + row,
                ("green3", "green2", "green4")[(row + x) % 3],
            )
    return inked(picture)


def plan() -> Plan:
    """The room: back wall with shelves, window and a curtained door; stone floor; the way out."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    x, y, width = LEFT, TOP, WIDTH
    # the wall
    rect(base, x, y, width, WALL, "plaster2")
    rect(base, x, y, width, 3, "wood0")
    beam(base, x, y + 3, width, 5)
    rect(base, x, y + 8, width, 4, "plaster1")
    rect(base, x, y + 40, width, 13, "jade1")
    rect(base, x, y + 40, width, 1, "jade3")
    rect(base, x, y + 41, width, 1, "jade2")
    for i in range(x, x + width, 11):
        rect(base, i, y + 42, 1, 11, "jade0")
        rect(base, i + 1, y + 42, 1, 11, "jade2")
    rect(base, x, y + 53, width, 3, "wood0")
    rect(base, x, y + 53, width, 1, "wood2")
    # the floor
    flags(base, x, FLOOR, width, DEPTH, ("plaster0", "dirt1", "plaster1", "plaster2"), 5)
    for px in (x, x + 96, x + 208, x + 264, x + width - 4):
        post(base, px, y + 8, WALL - 8)
    # window on the left: the street in evening light
    framed(base, x + 16, y + 13, 64, 25)
    rect(base, x + 16, y + 13, 64, 25, "skin5")
    rect(base, x + 16, y + 13, 64, 9, "orange3")
    rect(base, x + 16, y + 13, 64, 4, "blond3")
    for i, (left, wide, high, ramp) in enumerate(
        ((0, 18, 11, "red"), (20, 14, 14, "blue"), (40, 22, 10, "jade"))
    ):
        top = y + 38 - high
        rect(base, x + 16 + left, top, wide, high, "plaster1")
        for row in range(5):
            rect(
                base,
                x + 16 + left - (row // 2),
                top + row - 2,
                min(wide + row, 64 - left),
                1,
                f"{ramp}{2 if row < 3 else 1}",
            )
        rect(base, x + 16 + left + wide // 2 - 2, top + 5, 4, high - 5, "wood1")
        rect(base, x + 16 + left + wide // 2 + 5, top + 5, 2, 2, ("lit_core", "wood1")[i % 2])
    for i in (15, 31, 47):
        rect(base, x + 16 + i, y + 13, 2, 25, "wood2")
        rect(base, x + 16 + i, y + 13, 1, 25, "wood3")
    rect(base, x + 16, y + 24, 64, 1, "wood3")
    rect(base, x + 13, y + 39, 70, 3, "wood4")
    rect(base, x + 13, y + 42, 70, 1, "wood1")
    # two shelves of small pots over the counter's place
    names = list(BLOSSOMS)
    for row, sy in enumerate((y + 25, y + 39)):
        rect(base, x + 104, sy, 100, 3, "wood4")
        rect(base, x + 104, sy, 100, 1, "wood5")
        rect(base, x + 104, sy + 3, 100, 2, "wood1")
        for i in range(8):
            small = blank(12, 14)
            kind = list(BUCKETS)[(i + row * 2) % 6]
            put(small, bucket(kind, 8, 5), 2, 9)
            put(small, bunch(names[(i * 3 + row * 11) % len(names)], i + row * 9, 12, 10), 0, 1)
            rect(small, 2, 9, 8, 1, BUCKETS[kind][0])
            put(base, small, x + 105 + i * 12, sy - 14)
    # the door to the house: a curtain in the dark
    dx = x + 272
    rect(base, dx, y + 10, 36, 46, "wood1")
    rect(base, dx + 3, y + 13, 30, 43, "ink1")
    rect(base, dx + 3, y + 13, 30, 3, "ink0")
    rect(base, dx + 9, y + 36, 18, 17, "wood0")
    cloth(base, dx + 3, y + 15, 30, 20, ("violet0", "violet1", "violet2", "violet3"), 3)
    rect(base, dx, y + 52, 36, 4, "wood3")
    rect(base, dx, y + 52, 36, 1, "wood5")
    # price board and a wreath right of it
    rect(base, x + 318, y + 14, 24, 21, "wood1")
    rect(base, x + 319, y + 15, 22, 19, "green0")
    for row in range(3):
        for n in range(3):
            glyph(base, x + 321 + n * 7, y + 16 + row * 6, row * 5 + n * 3, "plaster2")
    # skirting of the other three sides
    rect(base, x - 4, y, 4, WALL + DEPTH + 4, "wood0")
    rect(base, x + width, y, 4, WALL + DEPTH + 4, "wood0")
    rect(base, x - 2, y, 1, WALL + DEPTH + 4, "wood1")
    rect(base, x + width + 1, y, 1, WALL + DEPTH + 4, "wood1")
    bottom = FLOOR + DEPTH
    rect(base, x - 4, bottom, width + 8, 6, "wood0")
    rect(base, x - 4, bottom, width + 8, 1, "wood2")
    # threshold: light from the street on the step
    rect(base, 216, bottom - 2, 48, 18, "dirt1")
    rect(base, 216, bottom - 2, 48, 2, "wood3")
    rect(base, 216, bottom, 48, 1, "wood5")
    rect(base, 216, bottom + 8, 48, 8, "dirt2")
    rect(base, 216, bottom + 12, 48, 4, "blond3")
    chance = random.Random(12)
    for _ in range(34):  # petals and leaves that fell
        px, py = x + chance.randrange(8, width - 10), FLOOR + chance.randrange(10, DEPTH - 8)
        tone = chance.choice(("pink2", "red3", "green3", "green2", "blond2", "violet3", "pink3"))
        rect(base, px, py, 2, 1, tone)
        if chance.random() < 0.4:
            dot(base, px + 1, py + 1, tone)
    for px, py, wide in ((214, 96, 30), (250, 99, 26), (140, 128, 24), (126, 212, 30)):
        rect(base, px + 2, py, wide - 4, 1, "plaster0")  # water that ran from the buckets
        rect(base, px, py + 1, wide, 2, "stone3")
        rect(base, px + 3, py + 1, wide // 2, 1, "stone4")
        rect(base, px + 3, py + 3, wide - 8, 1, "plaster0")
    rect(base, 232, 168, 18, 8, "plaster0")  # a drain
    for i in range(234, 249, 3):
        rect(base, i, 169, 1, 6, "wood1")
    # shade
    room.shadow(x, FLOOR, width, 5)
    room.shadow(x, FLOOR, 4, DEPTH)
    for sx, sy, wide, deep in SHADES:
        room.shadow(sx, sy, wide, deep)
    # light: through the window and through the door
    room.shine(
        [(x + 20, FLOOR + 2), (x + 82, FLOOR + 2), (x + 148, FLOOR + 92), (x + 74, FLOOR + 92)]
    )
    room.shine([(216, bottom), (264, bottom), (252, bottom - 60), (206, bottom - 60)])
    # a mat before the door
    rect(base, 220, bottom - 14, 40, 10, "green1")
    rect(base, 221, bottom - 13, 38, 8, "green2")
    for i in range(223, 257, 4):
        rect(base, i, bottom - 12, 2, 6, "green3")
    return room


STANDS = {
    "stand_left": [
        ("rose_red", "zinc"),
        ("tulip_gold", "blue"),
        ("lupin_blue", "white"),
        ("rose_pink", "zinc"),
        ("gerbera", "clay"),
        ("daisy", "jade"),
        ("lavender", "zinc"),
        ("tulip_red", "wood"),
    ],
    "stand_middle": [
        ("rose_white", "blue"),
        ("lily_orange", "zinc"),
        ("delphinium", "white"),
        ("mimosa", "clay"),
        ("marguerite", "jade"),
        ("tulip_white", "zinc"),
    ],
    "stand_right": [
        ("foxtail", "zinc"),
        ("iris_violet", "wood"),
        ("rose_gold", "blue"),
        ("lupin_pink", "white"),
        ("tulip_orange", "zinc"),
        ("hydrangea", "clay"),
        ("lily", "jade"),
        ("poppy", "zinc"),
    ],
}
LOW_ROWS = (
    (("sunflower", "blue"), ("poppy", "zinc"), ("cornflower", "white"), ("camellia", "wood")),
    (("iris_violet", "clay"), ("daisy", "jade"), ("tulip_orange", "zinc"), ("hydrangea", "white")),
)
SOLD = (
    ("aster", "zinc", "violet1"),
    ("camellia", "white", "red2"),
    ("sunflower", "wood", "blond1"),
    ("iris", "zinc", "blue2"),
    ("bellflower", "jade", "violet2"),
)


def tiles() -> list[Tile]:
    """All things of the shop in the order of their ids; add at the end."""
    made = [
        thing(name, stand(sorts, 7 + n * 31), 22) for n, (name, sorts) in enumerate(STANDS.items())
    ]
    made += [
        thing(f"flower_{n + 1}", full_bucket(name, kind, 50 + n, label), 7, 2)
        for n, (name, kind, label) in enumerate(SOLD)
    ]
    made.append(thing("counter", counter(), 26))
    swing = len(made)
    sides = (Shape(0, 46, 5, 6), Shape(51, 46, 5, 6))
    frames = ((swing, 90), (swing + 2, 140), (swing + 1, 90), (swing + 3, 140))
    made.append(state("bell", "swinging", door_frame(0), sides, frames))
    made.append(state("bell", "still", door_frame(0), sides))
    made.append(thing("frame_left", door_frame(-1)))
    made.append(thing("frame_right", door_frame(1)))
    for how in ("standing", "fallen", "righted", "swept"):
        made.append(state("pot", how, pot(how), (Shape(12, 18, 16, 8),)))
    made.append(thing("broom", broom(), 4))
    made.append(thing("clock", clock()))
    for n, name in enumerate(("gypsum", "rose_dusk", "bell_white", "cornflower")):
        made.append(thing(f"basket_{name}", hanging_basket(n, name)))
    for n, (name, kind) in enumerate(
        (("gypsum", "zinc"), ("cornflower", "wood"), ("rose_dusk", "white"), ("bell_white", "blue"))
    ):
        made.append(thing(f"bucket_{name}", full_bucket(name, kind, 90 + n), 7, 2))
    made.append(thing("stand_middle_turned", mirrored(stand(STANDS["stand_middle"], 99)), 22))
    made.append(thing("watering_can", CAN, 4))
    tall = blank(66, 34)
    for n, name in enumerate(("delphinium", "foxtail", "lupin_pink", "gypsum")):
        put(tall, full_bucket(name, ("zinc", "clay", "zinc", "wood")[n], 120 + n), n * 16, 4)
    made.append(thing("row", tall, 7, 2))
    for n, sorts in enumerate(LOW_ROWS):
        low = blank(66, 34)
        for k, (name, kind) in enumerate(sorts):
            put(low, full_bucket(name, kind, 160 + n * 20 + k), k * 16, 4 + (k + n) % 2)
        made.append(thing(f"row_{'ab'[n]}", low, 58, 8))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the room `shop_room` and the things `shop`."""
    write_plan("shop_room", plan(), assets, maps)
    write_collection("shop", tiles(), assets, maps)

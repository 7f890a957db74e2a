"""The great gate, from inside and from outside, and the leaf that falls."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.houses import hip_roof
from atelier.place.kit import JADE, MOSS, RED, SLATE, TUFT, dot, glyph, rect
from atelier.place.rock import cliff, faces
from atelier.place.tileset import Shape, Tile, write_collection
from atelier.rooms.kit import fill, oval, polygon, smaller, state, thing

OPENING, HIGH = 160, 146
"""Width and height of the way through."""
WIDTH, HEIGHT = 328, 252
LEFT = (WIDTH - OPENING) // 2
LEAF, SLANT, REACH = 78, 44, 42
"""A leaf's width when shut, and how far its free edge stands before and beside its hinge."""

_BIG = (
    "..#######..\n.....#.....\n.#########.\n.....#...#.\n..###.###..\n.#...#...#.\n#....#....#\n"
    ".#..#.#..#.\n..##...##..",
    "....#......\n.#######...\n....#..#...\n.########..\n.#..#.....#\n#...####..#\n#..#.#..#.#\n"
    ".##..#...#.\n....#..##..",
    "#.....#....\n.#..######.\n....#....#.\n#..#.####..\n.#.#.#..#..\n...#.####..\n..#..#.....\n"
    "##..#..###.\n....###...#",
)


def big_glyph(picture: Pixels, x: int, y: int, number: int, colour: str, scale: int = 1) -> None:
    """A large sign of the invented script, 11x9 times `scale`."""
    for dy, row in enumerate(_BIG[number % len(_BIG)].split("\n")):
        for dx, letter in enumerate(row):
            if letter == "#":
                rect(picture, x + dx * scale, y + dy * scale, scale, scale, colour)


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


def front(outside: bool) -> Pixels:
    """The whole building without its leaves, 328x252; its opening is transparent."""
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
        rect(picture, x + 6, top + 20, 20, 58, "wood1")
        rect(picture, x + 7, top + 21, 18, 56, "red1" if outside else "wood4")
        rect(picture, x + 7, top + 21, 18, 2, "red3" if outside else "wood5")
        for n in range(3):
            big_glyph(
                picture, x + 11, top + 26 + n * 17, n + (x > 99), "blond3" if outside else "wood0"
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
    # brackets below the eave
    for k in range(14, WIDTH - 14, 20):
        rect(picture, k, top - 38, 10, 4, "red1")
        rect(picture, k, top - 38, 10, 1, "red3")
        rect(picture, k + 3, top - 34, 4, 4, "red0")
    rect(picture, 6, top - 38, WIDTH - 12, 1, "wood0")
    hip_roof(picture, 0, 10, WIDTH, 60, RED, 17, 40)
    # a gable over the middle
    middle = WIDTH // 2
    gable = polygon(
        picture,
        [
            (middle - 62, 58),
            (middle - 30, 38),
            (middle, 22),
            (middle + 30, 38),
            (middle + 62, 58),
            (middle + 50, 60),
            (middle, 36),
            (middle - 50, 60),
        ],
    )
    inner = polygon(picture, [(middle - 48, 60), (middle, 33), (middle + 48, 60)])
    fill(picture, inner, "wood1")
    fill(
        picture, polygon(picture, [(middle - 40, 60), (middle, 37), (middle + 40, 60)]), "plaster2"
    )
    for k in range(-36, 37, 9):
        rect(picture, middle + k, 40 + abs(k) // 2, 2, 22 - abs(k) // 2, "wood2")
    fill(picture, gable, "red2")
    lower = polygon(
        picture,
        [
            (middle - 62, 58),
            (middle, 30),
            (middle + 62, 58),
            (middle + 50, 60),
            (middle, 36),
            (middle - 50, 60),
        ],
    )
    fill(picture, lower, "red1")
    for cx, cy, radius in ((middle, 24, 8), (middle - 57, 58, 4), (middle + 56, 58, 4)):
        fill(picture, oval(picture, cx, cy + 0.5, radius, radius), "wood1")
        fill(picture, oval(picture, cx, cy + 0.5, radius - 1, radius - 1), "blond1")
        fill(picture, oval(picture, cx - 0.5, cy - 0.5, radius - 2, radius - 2), "blond2")
        fill(
            picture,
            oval(picture, cx - 1.5, cy - 1.5, max(1, radius - 5), max(1, radius - 5)),
            "blond3",
        )
    glyph(picture, middle - 3, 22, 4, "wood1")
    # the name over the way
    rect(picture, middle - 47, top - 50, 94, 30, "wood0")
    rect(picture, middle - 45, top - 48, 90, 26, "blond1")
    rect(picture, middle - 45, top - 48, 90, 1, "blond3")
    rect(picture, middle - 43, top - 46, 86, 22, "red1" if outside else "green0")
    rect(picture, middle - 43, top - 46, 86, 1, "red0" if outside else "green1")
    for n in range(3):
        big_glyph(picture, middle - 36 + n * 26, top - 44, n, "blond3", 2)
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


def leaf(inside: bool, cracked: int = 0) -> Pixels:
    """One leaf, shut and seen from the front, 78x142: boards, bands, a sign in a circle.

    `cracked` 0-2: how broken.
    """
    picture = blank(LEAF, HIGH - 4)
    height = HIGH - 4
    for x in range(LEAF):
        place = x % 9
        tone = "green1" if place == 0 else "jade2" if place == 1 else "jade1"
        if x > LEAF - 12:
            tone = "green1" if place else "green0"
        rect(picture, x, 0, 1, height, tone)
    chance = random.Random(6)
    for _ in range(50):
        rect(
            picture,
            chance.randrange(LEAF),
            chance.randrange(height),
            1,
            chance.randrange(3, 9),
            chance.choice(("green1", "green2", "jade2")),
        )
    rect(picture, 0, 0, LEAF, 5, "green2")
    rect(picture, 0, 0, LEAF, 1, "jade3")
    rect(picture, 0, height - 7, LEAF, 7, "green1")
    for y in (16, 60, 108):
        rect(picture, 0, y, LEAF, 8, "stone0")
        rect(picture, 0, y, LEAF, 1, "stone2")
        rect(picture, 0, y + 7, LEAF, 1, "ink0")
        for x in range(4, LEAF - 2, 10):
            rect(picture, x, y + 2, 4, 4, "blond1")
            rect(picture, x, y + 2, 3, 1, "blond3")
    if not inside:
        fill(picture, oval(picture, LEAF / 2, 64, 27, 27), "red0")
        fill(picture, oval(picture, LEAF / 2, 64, 25.5, 25.5), "plaster3")
        fill(picture, oval(picture, LEAF / 2, 64, 22.5, 22.5), "red1")
        fill(picture, oval(picture, LEAF / 2, 62.5, 21, 20.5), "red2")
        big_glyph(picture, LEAF // 2 - 16, 51, 0, "plaster3", 3)
    else:
        rect(picture, 4, 82, LEAF - 8, 10, "wood2")  # the bar's rests
        rect(picture, 4, 82, LEAF - 8, 2, "wood4")
        rect(picture, 4, 90, LEAF - 8, 2, "wood1")
        for x in (10, LEAF - 18):
            rect(picture, x, 78, 8, 18, "stone1")
            rect(picture, x, 78, 8, 1, "stone3")
    if cracked:
        points = (
            [(30, 78), (36, 60), (28, 44), (40, 26), (34, 0)],
            [(30, 78), (52, 70), (60, 50), (76, 44)],
            [(30, 78), (14, 70), (0, 50)],
            [(30, 78), (36, 100), (26, 118), (32, 142)],
            [(30, 78), (56, 92), (62, 112), (77, 124)],
            [(30, 78), (10, 96), (0, 110)],
        )
        for line in points:
            for (x0, y0), (x1, y1) in pairwise(line):
                steps = int(max(abs(x1 - x0), abs(y1 - y0)))
                for k in range(steps + 1):
                    x, y = x0 + (x1 - x0) * k // steps, y0 + (y1 - y0) * k // steps
                    rect(picture, x, y, 2 if cracked > 1 else 1, 2, "ink0")
                    dot(picture, x + 2, y, "wood4")
        fill(picture, oval(picture, 30, 78, 5 + 4 * cracked, 5 + 4 * cracked), "ink0")
        fill(picture, oval(picture, 30, 78, 3 + 2 * cracked, 3 + 2 * cracked), "wood0")
        for k in range(10):
            rect(picture, 22 + k * 2, 70 + k % 3 * 6, 2, 1, "wood4")
    return picture


def slanted(picture: Pixels, width: int, drop: float) -> Pixels:
    """The picture pressed to `width`, its right side `drop` px lower."""
    height, wide = picture.shape
    result = blank(width, height + round(abs(drop)))
    for x in range(width):
        shift = round(drop * x / max(1, width - 1))
        if drop < 0:
            shift -= round(drop)
        result[shift : shift + height, x] = picture[:, min(wide - 1, x * wide // width)]
    return result


PROP_WIDTH, PROP_HEIGHT = 176, 200
HINGE = 24
"""The gate_leaf prop: its canvas, and where its hinge stands on it; the foot line is the bottom,
SLANT + 2 px before the gate's own."""


def _stump(picture: Pixels) -> None:
    """Torn hinges and a strip of boards that stayed on the pillar."""
    line = PROP_HEIGHT - SLANT - 2
    for y in (line - 124, line - 80, line - 30):
        rect(picture, HINGE - 4, y, 10, 7, "stone0")
        rect(picture, HINGE - 4, y, 10, 1, "stone2")
        rect(picture, HINGE + 6, y + 2, 4, 3, "wood4")
    for k, high in enumerate((18, 26, 14, 9)):
        rect(picture, HINGE + k, line - 30 - high, 1, high + 26, "jade1" if k % 2 else "green1")


def _piece(picture: Pixels, points: list[tuple[float, float]], dark: bool, seed: int) -> None:
    """A broken panel lying on the ground: boards, a thick lit edge, splinters."""
    mask = polygon(picture, points)
    shifted = np.zeros_like(mask)
    shifted[4:] = mask[:-4]
    fill(picture, shifted & ~mask, "green0")
    fill(picture, mask, "green1" if dark else "jade1")
    rows, columns = np.nonzero(mask)
    for y, x in zip(rows, columns, strict=True):
        stripe = (x + y * 2 + seed) % 14
        if stripe == 0:
            picture[y, x] = INDEX["green0" if dark else "green1"]
        if stripe == 1 and not dark:
            picture[y, x] = INDEX["jade2"]
    edge = mask & ~np.roll(mask, 1, 0)
    fill(picture, edge, "jade3" if not dark else "green2")
    chance = random.Random(seed)
    for px, py in points:
        for _ in range(4):
            rect(
                picture,
                int(px) + chance.randrange(-4, 4),
                int(py) + chance.randrange(-3, 4),
                chance.randrange(2, 7),
                1,
                chance.choice(("wood4", "wood5", "wood3")),
            )


def _debris(picture: Pixels, count: int, seed: int, area: tuple[int, int, int, int]) -> None:
    chance = random.Random(seed)
    x, y, width, height = area
    for _ in range(count):
        px, py = x + chance.randrange(width), y + chance.randrange(height)
        kind = chance.randrange(4)
        if kind == 0:
            put(
                picture,
                grid(".ll.\nlmmd\n.dd.", {"l": "stone4", "m": "stone3", "d": "stone1"}),
                px,
                py,
            )
        elif kind == 1:
            rect(picture, px, py, chance.randrange(5, 14), 2, "jade1")
            rect(picture, px, py, chance.randrange(3, 6), 1, "jade3")
            rect(picture, px, py + 2, 6, 1, "green0")
        else:
            rect(
                picture,
                px,
                py,
                chance.randrange(2, 8),
                1,
                chance.choice(("wood4", "wood3", "wood5")),
            )


def gate_leaf(how: str) -> Pixels:
    """The right leaf outside in every stage of its fall, 176x200."""
    picture = blank(PROP_WIDTH, PROP_HEIGHT)
    line = PROP_HEIGHT - SLANT - 2
    top = line - (HIGH - 4)
    broken = {"whole": 0, "cracked": 1}.get(how, 2)
    panel = mirrored(leaf(False, broken)) if broken else mirrored(leaf(False))
    if how in ("whole", "cracked"):
        body = slanted(panel, REACH, SLANT)
        rim = blank(REACH + 6, body.shape[0] + 4)
        put(rim, body, 1, 1)
        for row in range(HIGH - 4):  # the thickness of its free edge
            rect(rim, REACH + 1, row + SLANT + 1, 4, 1, "green0")
            rect(rim, REACH + 1, row + SLANT + 1, 1, 1, "green2")
        put(picture, inked(rim), HINGE, top - 1)
        for y in (top + 18, top + 62, top + 110):
            rect(picture, HINGE - 5, y, 9, 6, "stone0")
            rect(picture, HINGE - 5, y, 9, 1, "stone2")
        return picture
    if how == "leaning":
        body = slanted(panel, REACH + 14, SLANT)
        high, wide = body.shape
        for x in range(wide):  # its head leans out: columns shear to the right, upper rows more
            for y in range(high):
                if body[y, x]:
                    lean = round((high - y) * 0.16)
                    drop = round((high - y) * 0.05)
                    yy, xx = top + y + drop, HINGE + 2 + x + lean
                    if yy < PROP_HEIGHT and xx < PROP_WIDTH:
                        picture[yy, xx] = body[y, x]
        _stump(picture)
        return inked(picture)
    if how.startswith("fall"):
        share = {"fall_1": 0.35, "fall_2": 0.65, "fall_3": 0.9}[how]
        _stump(picture)
        height = (HIGH - 4) * (1 - share * 0.82)
        throw = 30 + 90 * share
        points = [
            (HINGE + 6, line - 6),
            (HINGE + 6 + throw * 0.8, line - height - 8),
            (HINGE + REACH + throw * 0.8, line + SLANT * 0.55 - height),
            (HINGE + REACH, line + SLANT),
        ]
        _piece(picture, points, False, 3)
        for k in (0.3, 0.62, 0.9):
            (ax, ay), (bx, by), (cx, cy), (dx, dy) = points
            px, py = ax + (bx - ax) * k, ay + (by - ay) * k
            qx, qy = dx + (cx - dx) * k, dy + (cy - dy) * k
            fill(
                picture,
                polygon(picture, [(px, py - 3), (qx, qy - 3), (qx, qy + 4), (px, py + 4)]),
                "stone0",
            )
        _debris(picture, int(10 + share * 16), 5, (HINGE + 20, line - 20, 110, 50))
        picture = inked(picture)
        if share > 0.6:
            _dust(picture, 9, 4, (HINGE + 30, line - 10, 100, 40))
        return picture
    # down and rubble: it has gone to pieces
    _stump(picture)
    base = PROP_HEIGHT
    _piece(
        picture,
        [(54, base - 44), (98, base - 58), (150, base - 50), (128, base - 30), (84, base - 28)],
        True,
        2,
    )
    _piece(
        picture,
        [(30, base - 36), (62, base - 46), (96, base - 20), (60, base - 10), (36, base - 18)],
        False,
        9,
    )
    _piece(
        picture, [(92, base - 34), (140, base - 38), (168, base - 16), (118, base - 8)], False, 5
    )
    fill(picture, oval(picture, 128, base - 24, 13, 7), "plaster3")  # half of the sign
    fill(picture, oval(picture, 128, base - 24, 11, 5.6), "red2")
    fill(picture, polygon(picture, [(126, base - 33), (146, base - 33), (142, base - 14)]), "jade1")
    for k in range(3):
        rect(picture, 122 + k * 3, base - 27 + k * 2, 6, 2, "plaster3")
    for left, right, top in ((50, 88, base - 30), (70, 112, base - 52)):  # iron bands
        band = [(left, top), (right, top + 6), (right, top + 10), (left, top + 4)]
        fill(picture, polygon(picture, band), "stone0")
        rect(picture, left, top, 4, 3, "blond1")
        rect(picture, right, top + 6, 4, 3, "blond1")
    _debris(picture, 44, 12, (26, base - 46, 138, 42))
    for x, y, lean in ((100, base - 54, 1), (64, base - 44, -1), (146, base - 40, 1)):
        for k in range(18):  # splinters that stand up
            rect(picture, x + lean * k // 4, y - k, 3 - k // 8, 1, "jade1" if k < 13 else "wood5")
    picture = inked(picture)
    if how != "rubble":
        _dust(picture, 30 if how == "down" else 11, 8, (20, base - 60, 150, 50))
    return picture


def _dust(picture: Pixels, count: int, seed: int, area: tuple[int, int, int, int]) -> None:
    """Round clouds of dust, light above."""
    chance = random.Random(seed)
    x, y, width, height = area
    for _ in range(count):
        cx, cy = x + chance.randrange(width), y + chance.randrange(height)
        radius = chance.randrange(3, 8)
        fill(picture, oval(picture, cx, cy + 1, radius, radius * 0.8), "plaster1")
        fill(picture, oval(picture, cx - 1, cy, radius * 0.8, radius * 0.6), "plaster2")


def left_leaf() -> Pixels:
    """The leaf that stands, outside, folded back on the left; 52x192."""
    picture = blank(REACH + 10, HIGH - 4 + SLANT + 6)
    body = mirrored(slanted(leaf(False), REACH, SLANT))
    rim = blank(REACH + 6, body.shape[0] + 2)
    put(rim, body, 5, 1)
    for row in range(HIGH - 4):
        rect(rim, 1, row + SLANT + 1, 4, 1, "jade2")
        rect(rim, 4, row + SLANT + 1, 1, 1, "green1")
    put(picture, inked(rim), 1, 1)
    for y in (18, 62, 110):
        rect(picture, REACH + 3, y, 7, 6, "stone0")
        rect(picture, REACH + 3, y, 7, 1, "stone2")
    return picture


def doors(shut: bool) -> Pixels:
    """Both leaves from inside, 160x150: open they are only edges at the jambs."""
    picture = blank(OPENING, HIGH + 2)
    if shut:
        one = leaf(True)
        put(picture, one, 2, 2)
        put(picture, mirrored(one), OPENING - LEAF - 2, 2)
        rect(picture, OPENING // 2 - 1, 2, 2, HIGH - 4, "ink0")
        rect(picture, 20, 80, OPENING - 40, 14, "wood2")  # the great bar
        rect(picture, 20, 80, OPENING - 40, 3, "wood4")
        rect(picture, 20, 91, OPENING - 40, 3, "wood0")
        for x in (34, 76, 118):
            rect(picture, x, 78, 8, 18, "stone1")
            rect(picture, x, 78, 8, 2, "stone3")
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
        for y in (24, 66, 112):
            rect(picture, x, y, 8, 5, "stone0")
            rect(picture, x + 2, y + 1, 3, 2, "blond1")
    return picture


def wall(width: int, seed: int) -> Pixels:
    """A piece of the town wall, 92 high: coping of tiles, plaster, posts, stone foot."""
    chance = random.Random(seed)
    picture = blank(width, 92)
    for x in range(width):  # coping
        place = x % 6
        for row in range(14):
            tone = SLATE[1 if place in (0, 5) else 3 if place == 2 and row < 8 else 2]
            dot(picture, x, row, tone)
        dot(picture, x, 13, SLATE[0])
        dot(picture, x, 12, SLATE[3] if place in (2, 3) else SLATE[1])
    rect(picture, 0, 0, width, 3, SLATE[2])
    rect(picture, 0, 0, width, 1, "stone3")
    rect(picture, 0, 3, width, 1, SLATE[0])
    rect(picture, 0, 14, width, 6, "plaster0")
    rect(picture, 0, 20, width, 50, "plaster2")
    rect(picture, 0, 20, width, 3, "plaster1")
    rect(picture, 0, 46, width, 2, "green1")
    rect(picture, 0, 46, width, 1, "jade1")
    for _ in range(width // 7):
        x, y = chance.randrange(0, width - 8), chance.randrange(24, 68)
        rect(picture, x, y, chance.randrange(3, 9), 1, "plaster1")
    for _ in range(width // 24):  # where plaster has fallen off
        x, y = chance.randrange(0, width - 12), chance.randrange(52, 64)
        rect(picture, x, y, 9, 4, "plaster1")
        rect(picture, x + 1, y + 1, 7, 2, "dirt0")
    for x in range(12, width, 32):
        rect(picture, x, 14, 6, 60, "green1")
        rect(picture, x, 14, 1, 60, "jade1")
        rect(picture, x + 5, 14, 1, 60, "green0")
    y = 70
    rect(picture, 0, y, width, 22, "stone1")
    for row in range(3):
        x = -chance.randrange(8)
        while x < width:
            wide = chance.randrange(8, 16)
            tone = chance.choice(("stone2", "stone2", "stone3", "dirt0"))
            left = max(0, x)
            rect(
                picture,
                left,
                y + row * 7 + 1,
                min(wide - 1, width - left, x + wide - 1 - left),
                6,
                tone,
            )
            if wide > 3 and x >= 0:
                rect(
                    picture,
                    x,
                    y + row * 7 + 1,
                    wide - 2,
                    1,
                    "stone4" if tone != "dirt0" else "plaster1",
                )
            x += wide
    rect(picture, 0, y, width, 1, "stone0")
    rect(picture, 0, 91, width, 1, "ink1")
    for x in range(4, width - 4, 22):
        put(picture, TUFT, x + chance.randrange(0, 10), 89)
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


def footprints(seed: int) -> Pixels:
    """Hundreds of steps towards the arch, 200x128; a round place at the right stays clean."""
    chance = random.Random(seed)
    picture = blank(200, 128)
    for _ in range(56):
        x, y = chance.uniform(16, 184), 127.0
        aim = 100 + (x - 100) * 0.45
        bend = chance.uniform(-6, 6)
        side = 1
        stop = chance.uniform(-10, 100)
        y = chance.uniform(60, 127)
        while y > stop and y > 1:
            share = 1 - y / 128
            px = x + (aim - x) * share + bend * np.sin(share * 3) + side * 1.5
            if np.hypot((px - 124) / 15, (y - 46) / 10) > 1 and 0 < px < 197:
                rect(picture, int(px), int(y), 1 + (y > 70), 2, "ink1")
            side = -side
            y -= 5
    return picture


def vista_village() -> Pixels:
    """What stands in the arch from outside: the street, roofs, the rock with its faces; 160x104."""
    width, height = OPENING, 108
    picture = blank(width, height)
    for row in range(34):
        tone = ("blue4", "blue4", "jade3", "plaster2", "plaster3", "glow0")[min(5, row // 5)]
        rect(picture, 0, row, width, 1, tone)
    rock = smaller(cliff()[14:150], 176, 44)
    put(picture, rock, -8, 10)
    put(picture, smaller(faces()[4:136], 150, 34), 5, 15)
    for x in range(width):
        top = 10 - int(2 * np.sin(x / 5) + 2 * np.sin(x / 11))
        rect(picture, x, top, 1, 6, "green2")
        dot(picture, x, top, "green4")
    rect(picture, 0, 54, width, height - 54, "dirt1")
    for row in range(54, height):
        if row % 7 == 0:
            for x in range((row * 13) % 11, width, 17):
                rect(picture, x, row, 5, 1, "dirt2")
    chance = random.Random(9)
    ramps = ("red", "blue", "jade", "orange", "violet", "red")
    for n in range(5):  # houses on both sides, nearer ones larger and further out
        size = 12 + n * 7
        y = 42 + n * 10
        for side in (-1, 1):
            edge = width // 2 + side * (12 + n * 14)
            x = edge - size if side < 0 else edge
            ramp = ramps[(n + (side > 0) * 2) % 6]
            wallh = 5 + n * 3
            roof = 4 + n * 2
            rect(picture, x, y, size, wallh + roof, "plaster2")
            rect(picture, x, y + roof, size, 2, "plaster0")
            rect(picture, x + size // 2 - 2, y + roof + 2, 3 + n, wallh - 2, "wood1")
            rect(picture, x + 2, y + roof + 2, 2 + n // 2, 2 + n // 2, "wood2")
            rect(picture, x - 1, y, size + 2, roof, f"{ramp}1")
            rect(picture, x, y, size, roof - 1, f"{ramp}2")
            rect(picture, x + 1, y, size - 2, 1, f"{ramp}3")
            if chance.random() < 0.7:
                cx = x + (size + 3 if side < 0 else -3)
                fill(picture, oval(picture, cx, y + roof, 4 + n, 4 + n), "green2")
                fill(
                    picture, oval(picture, cx - 1, y + roof - 1, 3 + n * 0.7, 3 + n * 0.6), "green3"
                )
    return picture


def vista_road() -> Pixels:
    """What stands in the arch from inside: the road, woods, hills in the morning; 160x108."""
    width, height = OPENING, 108
    picture = blank(width, height)
    for row in range(60):
        tone = ("blue3", "blue4", "blue4", "jade3", "plaster2", "plaster3", "glow0", "glow0")[
            min(7, row // 5)
        ]
        rect(picture, 0, row, width, 1, tone)
    for x in range(width):
        far = 30 - int(7 * np.sin(x / 26 + 1) + 3 * np.sin(x / 9))
        rect(picture, x, far, 1, 40, "violet3")
        rect(picture, x, far, 1, 2, "blue4")
        near = 40 - int(6 * np.sin(x / 17 + 3) + 3 * np.sin(x / 7))
        rect(picture, x, near, 1, 40, "jade2")
        woods = 50 - int(4 * np.sin(x / 11) + 3 * np.sin(x / 4) - abs(x - 80) / 9)
        rect(picture, x, min(woods, 60), 1, 30, "green2")
        dot(picture, x, min(woods, 60), "green3")
    rect(picture, 0, 64, width, height - 64, "grass1")
    rect(picture, 0, 64, width, 2, "green3")
    for row in range(58, height):
        share = (row - 58) / (height - 58)
        half = 3 + share * share * 40
        middle = 80 + 16 * np.sin(share * 3.2 + 0.4) * (1 - share)
        rect(picture, int(middle - half), row, int(half * 2), 1, "dirt1")
        rect(picture, int(middle - half), row, 2, 1, "dirt0")
        rect(picture, int(middle + half) - 2, row, 2, 1, "wood3")
        rect(picture, int(middle - half * 0.3), row, int(half * 0.5), 1, "dirt2")
    chance = random.Random(2)
    for _ in range(44):
        x, y = chance.randrange(0, width - 4), chance.randrange(68, height - 3)
        if picture[y, x] == INDEX["grass1"]:
            rect(picture, x, y, 3, 1, "grass0")
            dot(picture, x + 1, y - 1, "green4")
    return picture


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
            shapes=(Shape(24, 150, 26, 14), Shape(4, 166, 30, 14), Shape(2, 180, 20, 10)),
        ),
    ]
    line = PROP_HEIGHT - SLANT - 2
    solid = (
        Shape(HINGE, line - 4, 24, 14),
        Shape(HINGE + 16, line + 10, 26, 16),
        Shape(HINGE + 30, line + 26, 22, 18),
    )
    first = len(made)
    made += [
        state("gate_leaf", "whole", gate_leaf("whole"), solid),
        state("gate_leaf", "cracked", gate_leaf("cracked"), solid),
        state("gate_leaf", "leaning", gate_leaf("leaning"), solid),
        state(
            "gate_leaf",
            "falling",
            gate_leaf("fall_1"),
            solid,
            ((first + 6, 260), (first + 7, 220), (first + 8, 4000)),
        ),
        state(  # the dust settles, and lies still for as long as anybody looks
            "gate_leaf",
            "down",
            gate_leaf("down"),
            solid,
            ((first + 4, 1400), (first + 9, 1100), (first + 5, 36_000_000)),
        ),
        state("gate_leaf", "rubble", gate_leaf("rubble"), solid),
        thing("gate_leaf_fall_1", gate_leaf("fall_1")),
        thing("gate_leaf_fall_2", gate_leaf("fall_2")),
        thing("gate_leaf_fall_3", gate_leaf("fall_3")),
        thing("gate_leaf_settling", gate_leaf("settling")),
    ]
    for n, width in enumerate((96, 96, 64)):
        made.append(thing(f"wall_{'abc'[n]}", wall(width, n + 3), 24, 0))
    made += [
        thing("guard_box", guard_box(), 14, 3),
        thing("milestone", milestone(1), 6),
        thing("vista_village", vista_village()),
        thing("vista_road", vista_road()),
        thing("wall_stairs", stairs(), 8),
        thing("footprints", footprints(7)),
    ]
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the collection `gate`."""
    write_collection("gate", tiles(), assets, maps)


__all__ = ["MOSS", "build", "glyph", "tiles"]

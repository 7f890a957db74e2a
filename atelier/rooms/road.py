"""The road: far hills and sky, fields that the wind goes through, a log, a statue, a fork."""

from __future__ import annotations

import math
import random
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.houses import hip_roof
from atelier.place.kit import RED, dot, glyph, rect
from atelier.place.nature import DEEP, GREEN, clump
from atelier.place.tileset import TILE, Shape, Tile, write_collection, write_sheet
from atelier.rooms import lane, wild
from atelier.rooms.kit import fill, oval, state, thing
from atelier.type.things import THINGS
from atelier.type.things import picture as thing_of

STATES = 4
"""How far the blades lean: not at all, a little, far and bright, and springing back."""
GUST = (0,) * 15 + (1, 2, 2, 3, 1, 0, 0, 1, 0)
"""The state of a blade at every step of a gust, 140 ms each; a column lags one step behind the
column to its left, so that the gust runs over the field from left to right."""
STEP = 140
CROPS: dict[str, tuple[str, str, str, str, str]] = {  # earth, dark, base, light, tip
    "gold": ("wood4", "blond1", "blond2", "blond3", "glow0"),
    "green": ("grass0", "green3", "green4", "green5", "glow0"),
    "buckwheat": ("grass0", "green2", "green3", "pink3", "plaster3"),
    "meadow": ("", "grass0", "green3", "green4", "green5"),
}


def _outline(seed: int, width: int, height: int) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    """The shape of a field: a long bean that lies with the slope, none like another."""
    chance = random.Random(seed)
    rows, columns = np.mgrid[0:height, 0:width]
    across = (columns - width / 2) / (width / 2 - 9)
    bow = chance.uniform(0.10, 0.22) * chance.choice((-1, 1))
    tilt = chance.uniform(-0.10, 0.10)
    shift = chance.uniform(0, 6)
    wave = 0.08 * np.sin(columns / 23 + shift) + 0.04 * np.sin(columns / 8.5 + 2 * shift)
    along = (rows - height * 0.53) / (height / 2 - 9) + bow * (across**2 - 0.4) + tilt * across
    along = along + wave
    result: np.ndarray[tuple[int, ...], np.dtype[np.bool_]] = (
        (np.abs(across) ** 2.6 + np.abs(along) ** 3.0 < 0.94)
        & (rows > 13)
        & (rows < height - 7)
        & (columns > 6)
        & (columns < width - 7)
    )
    return result


def field(crop: str, seed: int, columns: int, rows: int) -> list[Pixels]:
    """A field, or tall grass, of so many tiles in the four states of a gust."""
    earth, dark, base, light, tip = CROPS[crop]
    mask = _outline(seed, columns * TILE, rows * TILE)
    height, width = mask.shape
    chance = random.Random(seed + 1)
    ground = blank(width, height)
    rim = mask.copy()
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1), (2, 0), (0, 2)):
        rim |= np.roll(np.roll(mask, dx, 1), dy, 0)
    if crop != "meadow":
        fill(ground, np.roll(rim, 2, 0), "green3")  # its edge: mown grass, and a line of earth
        fill(ground, rim, "grass0")
        fill(ground, mask, earth)
        fill(ground, mask & ~np.roll(mask, 2, 0), "wood3")
    blades = []
    spread = 4
    for row in range(0, height, spread):
        for column in range(0, width, 2):
            x = column + chance.randrange(2)
            y = row + chance.randrange(spread)
            if crop == "meadow" and chance.random() < 0.58:
                continue
            if y < height and x < width and mask[y, x]:
                blades.append((x, y, chance.randrange(5, 9), chance.random()))
    blades.sort(key=lambda blade: blade[1])
    names = {name: INDEX[name] for name in (dark, base, light, tip)}
    made = []
    for moment in range(STATES):
        lean = (0, 1, 3, -1)[moment]
        picture = ground.copy()
        for x, y, high, luck in blades:
            head = (
                (light if luck > 0.45 else base)
                if moment == 2
                else (base if luck < 0.78 else light)
            )
            if crop == "buckwheat":
                head = light if luck > (0.35 if moment != 2 else 0.15) else base
            for k in range(high - (moment == 2)):
                px, py = x + lean * k // high, y - k
                if 0 <= px < width and py >= 0:
                    picture[py, px] = names[
                        dark if k < high // 3 else base if k < high - 2 else head
                    ]
            px, py = x + lean, y - high + 1
            tall = (moment == 2 and luck > 0.72) or luck > 0.95
            if tall and 0 <= px < width and py >= 0:
                picture[py, px] = names[tip]
        made.append(picture)
    if crop == "meadow":
        return made
    tufts = random.Random(seed + 2)
    border = np.argwhere(rim & ~mask)
    for y, x in border[:: max(1, len(border) // 60)]:  # grass on the dyke
        for picture in made:
            tone = ("green3", "green4", "grass1")[(int(x) + int(y)) % 3]
            rect(picture, int(x) - 1, int(y) - 1, 3, 2, tone)
            dot(picture, int(x) + tufts.randrange(-1, 2), int(y) - 2, "green4")
    return made


FIELDS = (
    ("gold", 3, 22, 8),
    ("meadow", 14, 22, 6),
    ("buckwheat", 21, 14, 6),
    ("green", 37, 18, 6),
    ("meadow", 41, 16, 5),
    ("gold", 52, 18, 6),
)
"""Crop, seed, columns and rows of every field on the sheet, in the order of their ids; every
field has `STATES` pictures one after another."""
SHEET_COLUMNS = 52


def _gust(column: int, first: int, size: int, tile: int) -> tuple[tuple[int, int], ...]:
    """The animation of a tile in a column: equal neighbours are one frame."""
    frames: list[tuple[int, int]] = []
    for step in range(len(GUST)):
        number = first + GUST[(step - column) % len(GUST)] * size + tile
        if frames and frames[-1][0] == number:
            frames[-1] = number, frames[-1][1] + STEP
        else:
            frames.append((number, STEP))
    return tuple(frames)


def field_tiles() -> list[Tile]:
    """Field after field, each in its four states; the tiles of the first state move."""
    made: list[Tile] = []
    for crop, seed, columns, rows in FIELDS:
        first = len(made)
        moments = field(crop, seed, columns, rows)
        for moment, picture in enumerate(moments):
            for n in range(columns * rows):
                y, x = divmod(n, columns)
                area = np.s_[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
                cut = picture[area].copy()
                still = moment or all((other[area] == cut).all() for other in moments)
                frames = () if still else _gust(x, first, columns * rows, n)
                made.append(Tile(cut, frames=frames))
    return made


def log() -> Pixels:
    """A fallen trunk to sit on, 74x24."""
    picture = blank(74, 26)
    for row in range(14):
        tone = (
            "wood4",
            "wood4",
            "wood3",
            "wood3",
            "wood3",
            "wood2",
            "wood2",
            "wood2",
            "wood2",
            "wood2",
            "wood1",
            "wood1",
            "wood1",
            "wood0",
        )[row]
        rect(picture, 6 - (2 if 3 < row < 11 else 0), 6 + row, 62, 1, tone)
    chance = random.Random(4)
    for _ in range(26):
        x, y = chance.randrange(8, 58), chance.randrange(8, 18)
        rect(picture, x, y, chance.randrange(3, 9), 1, chance.choice(("wood1", "wood2", "wood3")))
    fill(picture, oval(picture, 66, 13, 6, 7), "wood1")
    fill(picture, oval(picture, 66, 13, 5, 6), "wood4")
    fill(picture, oval(picture, 66, 13, 3.4, 4.2), "wood3")
    fill(picture, oval(picture, 66, 13, 2, 2.6), "wood4")
    for x in (14, 16, 40, 43, 46):  # moss
        rect(picture, x, 5, 6, 2, "green3")
        rect(picture, x + 1, 4, 4, 1, "green4")
        rect(picture, x + 1, 7, 3, 1, "green2")
    put(
        picture,
        grid(".k..\n.kk.\nkWk.\n.kk.".replace("W", "w"), {"k": "wood2", "w": "wood4"}),
        24,
        1,
    )
    put(picture, grid("..rr.\n.rwrr\n..ww.\n..ww.", {"r": "red2", "w": "plaster2"}), 54, 2)
    return inked(picture)


def statue(upright: bool) -> Pixels:
    """A wayside statue with a red bib, 26x34, standing or fallen."""
    stone = {
        "l": "stone3",
        "h": "stone4",
        "m": "stone2",
        "d": "stone1",
        "k": "stone0",
        "r": "red2",
        "R": "red3",
        "q": "red1",
        "g": "green3",
        "G": "green4",
        "e": "stone0",
    }
    body = grid(
        """
....lhhl....
...lhhllm...
..lhhlllmm..
..lhellemd..
..lhlllmmd..
...llmmdd...
...RRRrrr...
..RRrrrrrq..
..lRrrrrqd..
.llhRrrqmdd.
.llhlrqmmdd.
.lhlllmmmdd.
.lhllmmmmdd.
.lhllmmmddd.
.lhllmmmddk.
..llmmmddk..
.llllmmmddd.
lhhlllmmmmdd
llllmmmmdddk
""",
        stone,
    )
    picture = blank(34, 34)
    plinth = grid(
        """
..llllllllllllllll..
.lhhhhhllllllllllmm.
lllllllllmmmmmmmmmmd
mllllmmmmmmmmmmmdddd
mmmmdmmmmmmdmmmddddk
gmmmdddddddddddddkkg
GgdddgddddgGgdddkgGg
""",
        stone,
    )
    put(picture, plinth, 7, 26)
    if upright:
        put(picture, body, 11, 9)
        return inked(picture)
    lying = np.rot90(body).copy()  # its head to the left
    part = blank(21, 14)
    put(part, lying, 1, 1)
    put(picture, inked(part), 0, 20)
    for x, y in ((2, 32), (18, 32), (9, 33)):
        rect(picture, x, y, 3, 1, "green4")
    return inked(picture)


def fork_sign() -> Pixels:
    """Two boards that point apart, 34x36."""
    picture = blank(36, 38)
    rect(picture, 16, 4, 4, 33, "wood1")
    rect(picture, 16, 4, 1, 33, "wood3")
    for y, left in ((6, True), (16, False)):
        x = 2 if left else 10
        rect(picture, x, y, 24, 8, "wood4")
        rect(picture, x, y, 24, 1, "wood5")
        rect(picture, x, y + 7, 24, 1, "wood2")
        for k in range(4):
            tip = x - 1 - k // 2 if left else x + 24 + k // 2
            rect(picture, tip, y + 2 + k // 2, 1, 4 - k // 2 * 2 + 1, "wood4")
        for n in range(3):
            glyph(picture, x + 3 + n * 7, y + 2, n * 3 + (0 if left else 5), "wood0")
    rect(picture, 13, 36, 10, 2, "green3")
    return inked(picture)


def milestone() -> Pixels:
    stone = {
        "l": "stone3",
        "h": "stone4",
        "m": "stone2",
        "d": "stone1",
        "s": "stone0",
        "g": "green3",
        "G": "green4",
    }
    return inked(
        grid(
            "..lhll..\n.lhlllm.\n.lhslmd.\n.lhssmd.\n.lhslmd.\n.lhlsmd.\n.lhlmmd.\n.llmmmd.\n"
            "glmmmddg\nGgmddgGg",
            stone,
        )
    )


def tall_grass(seed: int, gold: bool) -> Pixels:
    """A tussock at the edge of a field, 26x18."""
    chance = random.Random(seed)
    picture = blank(26, 18)
    tones = (
        ("wood4", "blond1", "blond2", "blond3")
        if gold
        else ("green2", "green3", "green4", "green5")
    )
    for n in range(26):
        x = 2 + n * 21 // 26
        high = max(3, chance.randrange(6, 15) - abs(x - 13) // 2)
        lean = chance.choice((-1, 0, 1, 2))
        foot = 17 - chance.randrange(0, 3) - (abs(x - 13) > 8)
        for k in range(high):
            px = min(25, max(0, x + lean * k // high))
            tone = tones[1] if k < 3 else tones[1 + min(2, k * 3 // high)]
            dot(picture, px, foot - k, tones[0] if k == 0 and n % 2 else tone)
    return picture


def scarecrow() -> Pixels:
    """A scarecrow in a field, 24x36: it wears a hat and waves at nobody."""
    return inked(
        grid(
            """
........wwwwww........
......wwWWWWwww.......
...wwwwwwwwwwwwwww....
......pPPPpp..........
......pPkPkp..........
......pPPPpp..........
.......prrp...........
tttbbbbBBBBbbbbttttt..
..tbBBbBBBBbBBbt......
.....ybBBBBby.........
......bBBBBb..........
......bBoBBb..........
......bBBBBb..........
......bBBoBb..........
......bbBBbb..........
.......y.tt.y.........
.........tt...........
.........tt...........
.........tt...........
.........tt...........
""",
            {
                "w": "wood4",
                "W": "wood5",
                "p": "plaster1",
                "P": "plaster2",
                "k": "ink1",
                "r": "red2",
                "t": "wood2",
                "b": "blue1",
                "B": "blue2",
                "y": "blond2",
                "o": "orange2",
            },
        )
    )


def poplar(seed: int) -> Pixels:
    """A poplar, 24x74: a tall flame of leaves."""
    picture = blank(24, 74)
    rect(picture, 10, 60, 4, 12, "wood2")
    rect(picture, 10, 60, 1, 12, "wood3")
    rect(picture, 13, 60, 1, 12, "wood0")
    for x in (8, 14):
        rect(picture, x, 71, 3, 2, "wood1")
    chance = random.Random(seed)
    for n, y in enumerate(range(58, 5, -5)):
        radius = (7.4, 8.4, 8.6, 8.2, 7.8, 7.2, 6.4, 5.6, 4.8, 3.8, 2.8)[n]
        ramp = DEEP if n < 2 else GREEN
        for dx in (-0.42, 0.42, 0.0):
            clump(picture, 12 + dx * radius + chance.uniform(-0.6, 0.6), y, radius * 0.66, ramp,
                  seed * 31 + n * 3 + int(dx * 10))  # fmt: skip
    return inked(picture)


def shrine() -> Pixels:
    """A wayside shrine: a small red roof over a stone with a bib, a bell rope, offerings; 44x52."""
    picture = blank(44, 54)
    rect(picture, 6, 44, 32, 8, "stone2")
    rect(picture, 6, 44, 32, 2, "stone4")
    rect(picture, 6, 50, 32, 2, "stone1")
    rect(picture, 10, 22, 24, 23, "wood1")
    rect(picture, 13, 24, 18, 20, "ink1")
    put(
        picture,
        grid(
            "..lll..\n.lhllm.\n.lelem.\n.lllmm.\n..RRr..\n.RRrrr.\nlRrrrrm\nlllmmmm\nllmmmmd",
            {"l": "stone3", "h": "stone4", "m": "stone2", "d": "stone1", "e": "stone0",
             "R": "red3", "r": "red2"},
        ),
        18,
        34,
    )  # fmt: skip
    for x in (9, 31):
        rect(picture, x, 20, 4, 25, "red2")
        rect(picture, x, 20, 1, 25, "red3")
        rect(picture, x + 3, 20, 1, 25, "red0")
    rect(picture, 9, 23, 26, 3, "red1")
    rect(picture, 21, 24, 2, 9, "wood5")
    rect(picture, 20, 33, 4, 2, "blond2")
    hip_roof(picture, 0, 6, 44, 17, RED, 3, 9)
    picture = inked(picture)
    put(picture, grid(".o.\nOoo\n.oq", {"o": "orange2", "O": "orange3", "q": "orange1"}), 12, 42)
    for x in (2, 33, 38):
        rect(picture, x, 51, 4, 2, "green3")
        dot(picture, x + 1, 50, "green4")
    return picture


def haystack() -> Pixels:
    """Straw bound round a pole, 30x38."""
    picture = blank(30, 38)
    rect(picture, 14, 0, 2, 8, "wood2")
    chance = random.Random(3)
    for row in range(5, 37):
        half = 3 + (row - 5) * 11 / 20 if row < 22 else 12.4 - abs(row - 27) * 0.12
        for x in range(round(15 - half), round(15 + half)):
            share = (x - 15) / max(1, half)
            tone = "blond3" if share < -0.35 else "blond2" if share < 0.35 else "blond1"
            if (x * 5 + row // 3) % 7 == 0:
                tone = "blond1" if share < 0.35 else "wood2"
            dot(picture, x, row, tone)
    rect(picture, 4, 22, 22, 2, "wood2")
    rect(picture, 4, 22, 12, 1, "wood4")
    for _ in range(16):
        rect(picture, chance.randrange(1, 26), 35 + chance.randrange(2), 3, 1, "blond2")
    return inked(picture)


def cloud_shade() -> Pixels:
    """The shadow of a cloud, for a layer of little opacity; 420x96, its rim ragged."""
    picture = blank(420, 96)
    for cx, cy, rx, ry in ((110, 50, 100, 26), (210, 40, 120, 34), (310, 56, 96, 24),
                           (170, 64, 110, 24), (270, 66, 80, 22), (60, 60, 54, 12),
                           (372, 62, 44, 10)):  # fmt: skip
        fill(picture, oval(picture, cx, cy, rx, ry), "ink1")
    for x in range(0, 420, 3):
        rows = np.nonzero(picture[:, x])[0]
        if len(rows):
            cut = x * 7 % 5
            picture[rows[0] : rows[0] + cut, x : x + 3] = 0
            picture[rows[-1] - cut : rows[-1] + 1, x : x + 3] = 0
    return picture


def way() -> Pixels:
    """The other way of the fork, going off over the near hill; 120x48."""
    picture = blank(120, 48)
    for row in range(48):
        share = row / 47
        half = 1.2 + 14 * share**1.8
        middle = 84 - 62 * share**1.5 + 12 * math.sin(share * 5)
        rect(picture, round(middle - half), row, max(2, round(2 * half)), 1, "dirt1")
        rect(picture, round(middle - half), row, 1, 1, "dirt2")
        rect(picture, round(middle + half) - 1, row, 1, 1, "wood3")
    return picture


def hedgerow(seed: int) -> Pixels:
    """Bushes, a gap, a thorn tree: what parts the near meadow from the far one; 256x26."""
    chance = random.Random(seed)
    picture = blank(256, 26)
    x = 6
    while x < 246:
        if chance.random() < 0.16:
            x += chance.randrange(14, 34)
            continue
        radius = chance.uniform(4, 7)
        clump(
            picture,
            x,
            20 - radius * 0.5,
            radius,
            DEEP if chance.random() < 0.5 else GREEN,
            seed + x,
        )
        if chance.random() < 0.14:
            for dx, dy, size in ((-4, -8, 5.0), (4, -8, 5.5), (0, -13, 5.5)):
                clump(picture, x + dx, 18 + dy, size, GREEN, seed + x + dx)
        x += chance.randrange(5, 11)
    return inked(picture)


def unpacked() -> list[Tile]:
    """What comes out of the bag at the rest, on a cloth spread on the ground; 52x50."""
    cloth = grid(
        """
......bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb......
...bbbBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbbb...
.bbBBBBBBBwBBBBBBBwBBBBBBBwBBBBBBBwBBBBbb.
bBBBBwBBBBBBBBwBBBBBBBwBBBBBBBwBBBBBBBBBBb
bBBBBBBBBwBBBBBBBwBBBBBBBwBBBBBBBwBBBBBBbb
.bbBBBwBBBBBBBwBBBBBBBwBBBBBBBwBBBBBBBbbn.
...bbbBBBBBBBBBBBBBBBBBBBBBBBBBBBBBbbbnn...
......nbbbbbbbbbbbbbbbbbbbbbbbbbbbbnn.....
""",
        {"b": "blue1", "B": "blue2", "w": "blue4", "n": "blue0"},
    )
    made = [state("unpacked", "none", blank(52, 50))]
    for name in ("cloth", *(name for name in THINGS if not name.startswith("scroll"))):
        picture = put(blank(52, 50), cloth, 5, 42)
        if name != "cloth":
            thing_picture = thing_of(THINGS[name])
            height, width = thing_picture.shape
            put(picture, thing_picture, (52 - width) // 2, 48 - height)
        made.append(state("unpacked", name, picture))
    return made


def torii() -> Pixels:
    """A weathered gate before a shrine, 62x60."""
    picture = blank(62, 60)
    for x in (11, 45):
        for y in range(12, 58):
            lean = (58 - y) // 16 * (1 if x < 30 else -1)
            rect(picture, x + lean, y, 6, 1, "red2")
            rect(picture, x + lean, y, 2, 1, "red3")
            rect(picture, x + lean + 5, y, 1, 1, "red1")
        rect(picture, x - 1, 52, 8, 6, "stone1")
        rect(picture, x - 1, 52, 8, 1, "stone3")
    rect(picture, 8, 20, 46, 4, "red2")
    rect(picture, 8, 20, 46, 1, "red3")
    rect(picture, 8, 23, 46, 1, "red0")
    rect(picture, 28, 12, 6, 8, "red1")
    rect(picture, 29, 13, 4, 6, "blond2")
    for x in range(2, 60):
        rise = round(abs(x - 31) ** 2 / 260)
        rect(picture, x, 8 - rise, 1, 5, "red2")
        rect(picture, x, 8 - rise, 1, 1, "red3")
        rect(picture, x, 5 - rise, 1, 3, "stone0")
        rect(picture, x, 5 - rise, 1, 1, "stone2")
        rect(picture, x, 12 - rise, 1, 1, "red0")
    for x in range(14, 48):  # the rope and its papers
        rect(picture, x, 25 + round(3 * math.sin(math.pi * (x - 14) / 34)), 1, 2,
             "wood5" if x % 3 else "wood4")  # fmt: skip
    for x in (20, 30, 40):
        rect(picture, x, 29, 2, 3, "plaster3")
        rect(picture, x + 1, 32, 2, 3, "plaster2")
    return inked(picture)


def wire_post(seed: int) -> Pixels:
    """A post with its wire, which hangs to where the next stands 112 px to the right; 120x66."""
    picture = blank(120, 66)
    rect(picture, 4, 6, 3, 59, "wood2")
    rect(picture, 4, 6, 1, 59, "wood4")
    rect(picture, 6, 6, 1, 59, "wood1")
    rect(picture, 0, 11, 11, 2, "wood2")
    rect(picture, 0, 11, 11, 1, "wood4")
    for x in (1, 9):
        rect(picture, x, 8, 2, 3, "plaster2")
        dot(picture, x + 1, 10, "plaster0")
    for x in range(10, 118):
        sag = round(9 * (1 - ((x - 61) / 55) ** 2))
        dot(picture, x, 9 + sag, "stone1")
    for x in range(2, 5):
        rect(picture, x, 63 - (x + seed) % 2, 1, 3, "green3")
        rect(picture, x + 5, 62 + (x + seed) % 2, 1, 4, "green3")
    if seed % 2:  # two swallows on the wire
        for x in (50, 58):
            y = 9 + round(9 * (1 - ((x - 61) / 55) ** 2))
            rect(picture, x, y - 3, 3, 3, "blue0")
            dot(picture, x + 2, y - 2, "plaster2")
            dot(picture, x - 1, y, "blue0")
    return picture


def tiles() -> list[Tile]:
    """What stands by the road; add at the end."""
    return [
        thing("log", log(), 9, 4),
        state("statue", "fallen", statue(False)),
        state("statue", "upright", statue(True)),
        thing("fork_sign", fork_sign(), 5, 14),
        thing("milestone", milestone(), 4),
        thing("tussock_a", tall_grass(1, False)),
        thing("tussock_b", tall_grass(2, False)),
        thing("tussock_gold_a", tall_grass(3, True)),
        thing("tussock_gold_b", tall_grass(4, True)),
        thing("scarecrow", scarecrow()),
        thing("scarecrow_turned", mirrored(scarecrow())),
        thing("poplar_a", poplar(1), 6, 8),
        thing("poplar_b", poplar(4), 6, 8),
        thing("shrine", shrine(), 10, 5),
        thing("haystack", haystack(), 8, 4),
        thing("cloud_shade", cloud_shade()),
        thing("way", way()),
        thing("hedgerow_a", hedgerow(3)),
        thing("hedgerow_b", hedgerow(8)),
        *unpacked(),
        *country(),
    ]


def country() -> list[Tile]:
    """The lane in its pieces, what lies flat beside it, and all that grows there."""
    wood = {
        "oak_a": wild.broad(64, 76, 1),
        "oak_b": wild.broad(60, 68, 23),
        "oak_c": wild.broad(48, 56, 9),
        "oak_young": wild.broad(36, 42, 4, radius=8),
        "oak_old": wild.broad(64, 80, 13, wild.SHADE),
        "lime_a": wild.broad(56, 66, 11, wild.FRESH),
        "lime_b": wild.broad(44, 52, 17, wild.FRESH, 9),
        "cherry_a": wild.broad(62, 66, 3, wild.BLOSSOM),
        "cherry_b": wild.broad(46, 50, 21, wild.BLOSSOM, 9),
        "maple": wild.broad(50, 58, 7, wild.GOLDEN, 9),
        "tall_a": wild.poplar(1),
        "tall_b": wild.poplar(5, 72),
        "tall_c": wild.poplar(9, 94),
        "birch_a": wild.birch(2),
        "birch_b": wild.birch(6, 60),
        "lone_pine": wild.lone_pine(1),
    }
    low = {
        "bush_a": wild.bush(44, 24, 1),
        "bush_b": wild.bush(32, 18, 2, wild.FRESH),
        "bush_c": wild.bush(60, 26, 3, wild.SHADE),
        "bush_d": wild.bush(38, 22, 5, wild.LEAF, "red3"),
    }
    green, dark = ("green2", "green3", "green4", "green5"), ("green1", "green2", "green3", "green4")
    grass = {
        "grass_a": wild.grasses(34, 22, 1, green),
        "grass_b": wild.grasses(42, 26, 2, dark, heads="wood5"),
        "grass_c": wild.grasses(30, 18, 6, dark),
        "grass_d": wild.grasses(36, 24, 8, green, 0.7, "plaster3"),
        "reed": wild.grasses(30, 34, 4, dark, 0.6, "wood3"),
        "silver": wild.plumes(9),
        **{
            f"near_{kind}": wild.foreground(n, kind)
            for n, kind in enumerate(("umbel", "poppy", "bell", "ear"))
        },
    }
    flat = {
        "lane_level_a": lane.lane(1, 0, 6),
        "lane_level_b": lane.lane(2, 0, -6, 3),
        "lane_puddle": lane.lane(3, 0, 4, 2, True),
        "lane_wide": lane.lane(7, 0, -3, 9),
        "lane_rise": lane.lane(4, 16, 4),
        "lane_fall": lane.lane(5, -16, 4, 2),
        "lane_climb": lane.lane(6, 28, -5),
        "lane_drop": lane.lane(8, -28, 6),
        "path": side_path(),
        "verge_a": lane.verge(1),
        "verge_b": lane.verge(6),
        "verge_c": lane.verge(8),
        "verge_fence": lane.verge(4, True),
        "swell_light": lane.swell(1, True),
        "swell_dark": lane.swell(2, False),
        "stream": lane.stream(1),
        "plank_bridge": lane.plank_bridge(),
        "paddies_a": lane.paddies(2),
        "paddies_b": lane.paddies(7, 240, 96),
        "drift_white": wild.flowers(1, "white0", "blond3"),
        "drift_pink": wild.flowers(2, "pink3", "pink2"),
        "drift_red": wild.flowers(3, "red3", "red2"),
        "drift_violet": wild.flowers(4, "violet3", "violet2"),
        "drift_gold": wild.flowers(5, "blond3", "blond2"),
        "drift_blue": wild.flowers(6, "blue4", "blue3"),
    }
    return [
        *(thing(name, picture, 7, picture.shape[1] / 2 - 5) for name, picture in wood.items()),
        *(thing(name, picture, 7, 4) for name, picture in low.items()),
        *(thing(name, picture) for name, picture in (grass | flat).items()),
        Tile(torii(), "torii", shapes=(Shape(10, 54, 8, 6), Shape(44, 54, 8, 6))),
        Tile(wire_post(0), "wire_post_a", shapes=(Shape(3, 61, 5, 5),)),
        Tile(wire_post(1), "wire_post_b", shapes=(Shape(3, 61, 5, 5),)),
    ]


def side_path() -> Pixels:
    """A path that leaves the lane and is lost over the crest, 150x52."""
    picture = blank(150, 52)
    chance = random.Random(2)
    for row in range(52):
        share = row / 51
        half = 2.5 + 10 * share**1.5
        middle = 118 - 86 * share**0.9 + 7 * math.sin(share * 5)
        left, right = round(middle - half), round(middle + half)
        rect(picture, left, row, right - left, 1, "dirt1")
        rect(picture, left, row, 1, 1, "wood3")
        rect(picture, left + 1, row, max(1, round(half / 5)), 1, "dirt0")
        rect(picture, right - 2, row, 2, 1, "dirt2")
        if share > 0.2:
            rect(picture, round(middle), row, max(1, round(half / 4)), 1, "dirt2")
        for x in (left - 1, right):
            if chance.random() < 0.5:
                rect(picture, x, row - 1, 1, 2, chance.choice(("green4", "green3", "grass0")))
    return picture


def build(assets: Path, maps: Path) -> None:
    """Writes the sheet `fields` and the collection `road`."""
    write_sheet("fields", field_tiles(), SHEET_COLUMNS, assets, maps)
    write_collection("road", tiles(), assets, maps)

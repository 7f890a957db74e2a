"""The road: far hills and sky, fields that the wind goes through, a log, a statue, a fork."""

from __future__ import annotations

import math
import random
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.kit import dot, glyph, rect
from atelier.place.tileset import TILE, Tile, write_collection, write_sheet
from atelier.rooms.kit import fill, oval, polygon, state, thing

COLUMNS, FAR_ROWS = 96, 8
"""Width of the far band in tiles, and its height: sky, hills, the first fields."""


def _hills(
    picture: Pixels,
    base: int,
    waves: list[tuple[float, float, float]],
    tones: tuple[str, str, str],
    foot: int,
) -> list[int]:
    """A row of hills: `waves` are (height px, length px, shift); tones light, base, shade."""
    width = picture.shape[1]
    tops = []
    for x in range(width):
        top = base - sum(
            high * (0.5 + 0.5 * math.sin(x / long * 2 * math.pi + shift))
            for high, long, shift in waves
        )
        tops.append(int(top))
    for x in range(width):
        top = tops[x]
        rect(picture, x, top, 1, foot - top, tones[1])
        rect(picture, x, top, 1, 2, tones[0])
    for x in range(width):  # spurs fall away from the light, to the lower right
        top = tops[x]
        before, after = tops[max(0, x - 4)], tops[min(width - 1, x + 4)]
        if before - after > 1:
            rect(picture, x, top, 1, 4, tones[0])
        elif after - before > 1:
            for k in range(3, foot - top):
                px = x + (k * k) // 60 + k // 3
                if px < width and (x + k // 5) % 9 < 6 and top + k > tops[px] + 2:
                    dot(picture, px, top + k, tones[2])
    return tops


def _cloud(picture: Pixels, x: int, y: int, size: int, seed: int) -> None:
    chance = random.Random(seed)
    count = 3 + size // 8
    for layer, tone in enumerate(("jade3", "stone4", "plaster3")):
        for n in range(count):
            cx = x + n * size // 3 + chance.randrange(-2, 3)
            radius = size * (0.28 + 0.22 * math.sin((n + 0.5) / count * math.pi)) - layer
            shape = oval(picture, cx - layer, y - layer * 1.6, radius, radius * 0.55)
            shape[y + 3 :] = False
            fill(picture, shape, tone if tone != "jade3" else "blue4")
    rect(picture, x, y + 2, size * count // 4, 1, "stone4")


def far() -> Pixels:
    """1536x128: morning sky, three rows of hills, woods, the edge of the fields."""
    width, height = COLUMNS * TILE, FAR_ROWS * TILE
    picture = blank(width, height)
    for row in range(height):
        tone = ("blue3", "blue4", "blue4", "blue4", "stone4", "plaster3", "glow0")[
            min(6, row * 7 // 84)
        ]
        rect(picture, 0, row, width, 1, tone)
    chance = random.Random(8)
    for edge, (above, below) in (
        (12, ("blue3", "blue4")),
        (48, ("blue4", "stone4")),
        (60, ("stone4", "plaster3")),
        (72, ("plaster3", "glow0")),
    ):
        x = 0
        while x < width:  # long streaks where one tone meets the next
            long = chance.randrange(20, 90)
            rect(picture, x, edge - chance.randrange(1, 4), long, chance.randrange(1, 3), below)
            rect(picture, x + long // 2, edge + chance.randrange(1, 4), long, 1, above)
            x += long + chance.randrange(10, 60)
    for n, x in enumerate(range(30, width, 170)):
        _cloud(picture, x + chance.randrange(60), 22 + chance.randrange(18), 16 + n * 5 % 14, n)
        if n % 2:
            _cloud(picture, x + 90 + chance.randrange(30), 46 + chance.randrange(8), 9, n + 40)
    _hills(
        picture,
        84,
        [(26, 420, 0.6), (9, 131, 2.0), (3, 37, 0.0)],
        ("blue4", "violet3", "violet3"),
        height,
    )
    _hills(
        picture,
        94,
        [(20, 310, 2.6), (8, 97, 0.4), (3, 41, 1.0)],
        ("jade3", "jade2", "blue3"),
        height,
    )
    tops = _hills(
        picture,
        106,
        [(16, 260, 4.2), (7, 83, 1.9), (2, 29, 0.5)],
        ("green4", "green3", "green2"),
        height,
    )
    for x in range(0, width, 3):  # woods on the near hills
        if math.sin(x / 61) + math.sin(x / 23) * 0.6 > 0.35:
            y = tops[x] + chance.randrange(0, 14)
            size = chance.randrange(2, 5)
            fill(picture, oval(picture, x, y, size, size * 0.9), "green1")
            fill(picture, oval(picture, x - 1, y - 1, size * 0.7, size * 0.6), "green2")
            dot(picture, x - 1, y - 2, "green3")
    for x in range(width):  # meadow towards us, its edge uneven
        edge = 110 + int(3 * math.sin(x / 33) + 2 * math.sin(x / 11))
        rect(picture, x, edge, 1, height - edge, "grass1")
        rect(picture, x, edge, 1, 2, "green4")
    for _ in range(70):  # strips of field, far and small
        x, y = chance.randrange(width), 113 + chance.randrange(9)
        tone = chance.choice(("grass2", "green4", "grass2", "green5"))
        rect(picture, x, y, chance.randrange(14, 60), 2, tone)
    # the other way of the fork goes on over the hill
    fill(
        picture,
        polygon(
            picture,
            [
                (530, 128),
                (575, 128),
                (594, 121),
                (622, 117),
                (640, 111),
                (636, 104),
                (631, 104),
                (634, 110),
                (612, 115),
                (572, 119),
            ],
        ),
        "dirt1",
    )
    fill(
        picture,
        polygon(
            picture,
            [(530, 128), (534, 128), (574, 120), (612, 116), (634, 111), (612, 115), (572, 119)],
        ),
        "wood3",
    )
    for x in (210, 700, 1010, 1330):  # roofs of a hamlet, smoke
        for k in range(3):
            rect(picture, x + k * 11, 106 - k % 2 * 2, 9, 5, "plaster2")
            rect(picture, x - 1 + k * 11, 103 - k % 2 * 2, 11, 4, ("wood3", "red1", "wood2")[k])
            rect(picture, x + k * 11, 103 - k % 2 * 2, 9, 1, ("wood4", "red2", "wood3")[k])
        for k in range(12):
            rect(picture, x + 5 + k // 4, 101 - k * 2, 2, 2, "stone4")
    for _ in range(90):
        x, y = chance.randrange(width), 118 + chance.randrange(8)
        rect(picture, x, y, 3, 1, "grass0")
        dot(picture, x + 1, y - 1, "green4")
    return picture


WAVE = 64
FRAMES = 8


def wind(gold: bool) -> list[Pixels]:
    """A field of high grass, 64x32 px, in eight moments; the tiles between blades are clear."""
    dark, base, light, tip = (
        ("blond1", "blond2", "blond3", "glow0") if gold else ("green3", "green4", "green5", "glow0")
    )
    chance = random.Random(5 if gold else 6)
    blades = []
    for row in range(0, 32, 4):
        for column in range(0, WAVE, 2):
            blades.append(
                (
                    column + chance.randrange(2),
                    row + chance.randrange(4),
                    chance.randrange(5, 9),
                    chance.random(),
                )
            )
    blades.sort(key=lambda blade: blade[1])
    frames = []
    for moment in range(FRAMES):
        picture = blank(WAVE, 32)
        rect(picture, 0, 0, WAVE, 32, "grass0" if not gold else "wood4")
        for x, y, high, luck in blades:
            wave = math.sin((x / WAVE + y / 32 - moment / FRAMES) * 2 * math.pi)
            lean = 2 if wave > 0.5 else 1 if wave > -0.3 else 0
            tone = light if wave > 0.55 else base if luck < 0.7 else dark
            for k in range(high):
                px = (x + lean * k // high) % WAVE
                py = (y - k) % 32
                picture[py, px] = INDEX[dark if k < high // 3 else tone]
            if wave > 0.8 and luck > 0.6:
                picture[(y - high) % 32, (x + lean) % WAVE] = INDEX[tip]
        frames.append(picture)
    return frames


def field_tiles() -> list[Tile]:
    """Frame after frame of the green field, then of the golden one; 4x2 tiles each."""
    made: list[Tile] = []
    for kind, gold in enumerate((False, True)):
        start = kind * FRAMES * 8
        for moment, picture in enumerate(wind(gold)):
            for n in range(8):
                y, x = divmod(n, 4)
                cut = picture[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE]
                frames = (
                    tuple((start + k * 8 + n, 190) for k in range(FRAMES)) if moment == 0 else ()
                )
                made.append(Tile(cut.copy(), frames=frames))
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
    ]


def build(assets: Path, maps: Path) -> None:
    """Writes the sheets `far` and `fields` and the collection `road`."""
    band = far()
    write_sheet(
        "far",
        [
            Tile(band[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE].copy())
            for y in range(FAR_ROWS)
            for x in range(COLUMNS)
        ],
        COLUMNS,
        assets,
        maps,
    )
    write_sheet("fields", field_tiles(), 8, assets, maps)
    write_collection("road", tiles(), assets, maps)

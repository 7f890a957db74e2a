"""Stalls, lanterns, benches and all that stands about, as a collection of pictures.

Things with states are tiles of class Prop: the same `prop`, different `state`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, put
from atelier.place.kit import (
    BARREL,
    BLUE,
    CRATE,
    GOLD,
    JADE,
    LANTERN,
    LILAC,
    MINT,
    ORANGE,
    PINK,
    POT,
    RED,
    SKY,
    STRAW,
    VIOLET,
    WHITE,
    Ramp,
    awning,
    beam,
    dot,
    glyph,
    goods,
    post,
    rect,
    tufts,
)  # fmt: skip
from atelier.place.tileset import Shape, Tile, write_collection

_KEY = {
    "w": "wood3", "W": "wood4", "E": "wood5", "k": "wood1", "K": "wood0", "t": "wood2",
    "R": "red2", "r": "red3", "Q": "red1", "q": "red0", "O": "lit_amber", "Y": "lit_core",
    "s": "stone2", "S": "stone3", "Z": "stone4", "d": "stone1", "D": "stone0",
    "g": "green2", "G": "green3", "h": "green4", "m": "green1",
    "p": "plaster3", "P": "plaster2", "c": "plaster1", "C": "plaster0", "i": "ink1",
    "o": "orange2", "a": "orange3", "A": "orange1", "b": "blue3", "B": "blue4", "n": "blue2",
    "N": "blue1", "y": "blond2", "x": "blond3", "v": "violet2", "V": "violet3", "f": "pink3",
    "F": "pink2",
}  # fmt: skip


def _g(text: str) -> Pixels:
    return inked(np.pad(grid(text, _KEY), 1))


LANTERN_POST = """
..........
..wwwwwww.
.ww.kt..w.
....kt....
..RR.kt...
.RrRRkt...
RrOOrRt...
ROYYORt...
ROYYORt...
RrOOrQt...
.RRRQ.t...
..kk.kt...
.....kt...
.....kt...
.....kt...
.....kt...
.....kt...
.....kt...
....ssst..
....sSsd..
"""


def lantern_post(lit: bool = True) -> Pixels:
    """A hanging lantern on a post; out: grey paper."""
    picture = grid(LANTERN_POST, _KEY)
    if not lit:
        for old, new in (("lit_amber", "stone2"), ("lit_core", "stone3"), ("red3", "stone2"),
                         ("red2", "stone1"), ("red1", "stone0")):  # fmt: skip
            picture[picture == INDEX[old]] = INDEX[new]
    return inked(np.pad(picture, 1))


STONE_LANTERN = """
.....Z......
....sSs.....
..ssSSSss...
.sSSZZSssdd.
ssssssssdddd
...sYYOd....
...sYYOd....
...sOOOd....
..sSSSssd...
....sSd.....
....sSd.....
....sSd.....
....sSd.....
...sSSsd....
..sSSssdd...
.gSSsssddg..
"""
NOTICE = """
.....kkkkkkkkkkkkkkkkkkkkkkkk.....
...kkwWWWWWWWWWWWWWWWWWWWWWWwkk...
..kwwwwwwwwwwwwwwwwwwwwwwwwwwwwk..
.kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk.
...kwWtttttttttttttttttttttttwk...
...kwtppppptpPPPtpppppptxxxxxtk...
...kwtpiipptpiiPtpiiiiptxiixxtk...
...kwtppppptpPPPtppppppttxxxxtk...
...kwtpipiptpiPPtpipiiptxxiixtk...
...kwtppppptPPPPtppppppttttttttk..
...kwttttttpppttpppppptpppppptk...
...kwtxxxxtpiptttccccctpiipiptk...
...kwtxiixtpppttpciicctpppppptk...
...kwtxxxxttttttpcccccttttttttk...
...kwttttttttttttttttttttttttwk...
...kkkkkkkkkkkkkkkkkkkkkkkkkkkk...
....kw....................wk......
....kw....................wk......
....kw....................wk......
....kw....................wk......
...gkwg..................gwkg.....
"""


def notice_board() -> Pixels:
    text = NOTICE.replace("wk......", "..wk....").replace("gwkg.....", "..gwkg...")
    rows = [row[:34] for row in text.strip("\n").split("\n")]
    return inked(np.pad(grid("\n".join(rows), _KEY, 34), 1))


def bench(cover: Ramp | None = None) -> Pixels:
    """A plain bench, or one with a cloth of honour, 36x14 px."""
    picture = blank(36, 14)
    rect(picture, 1, 2, 34, 4, "wood4")
    rect(picture, 1, 2, 34, 1, "wood5")
    rect(picture, 1, 5, 34, 3, "wood2")
    rect(picture, 1, 7, 34, 1, "wood1")
    for x in (4, 28):
        rect(picture, x, 8, 4, 5, "wood2")
        rect(picture, x, 8, 1, 5, "wood3")
        rect(picture, x + 3, 8, 1, 5, "wood0")
    if cover:
        rect(picture, 3, 1, 30, 5, cover[2])
        rect(picture, 3, 1, 30, 1, cover[3])
        rect(picture, 3, 6, 30, 3, cover[1])
        rect(picture, 5, 6, 26, 1, "blond2")
    return inked(picture)


def well() -> Pixels:
    """A roofed well; its rope carries a child's knots, 48x62 px."""
    picture = blank(48, 62)
    for y in range(40, 60):  # the round kerb
        for x in range(4, 44):
            bend = (x + 0.5 - 24) / 20
            sag = int(7 * (1 - bend * bend) ** 0.5)
            if y - sag + 7 >= 40 + 3 and y <= 48 + sag + 4:
                joint = (x + (y // 5 % 2) * 4) % 9 == 0 or y % 5 == 0
                step = 3 if bend < -0.3 else 2 if bend < 0.4 else 1
                dot(picture, x, y, f"stone{step - joint if step else 0}")
    for y in range(36, 48):
        for x in range(5, 43):
            far = ((x + 0.5 - 24) / 19) ** 2 + ((y + 0.5 - 42) / 6) ** 2
            if far <= 1:
                dot(picture, x, y, "stone4" if far > 0.62 and y < 42 else "stone3" if far > 0.62
                    else "blue0" if y < 41 else "blue1")  # fmt: skip
    for x in (6, 37):
        post(picture, x, 20, 26, 5)
    beam(picture, 6, 22, 36, 4)
    rect(picture, 21, 21, 6, 6, "wood3")
    rect(picture, 21, 21, 6, 1, "wood5")
    for y in range(27, 42):  # rope and knots
        rect(picture, 23, y, 2, 1, "wood5" if y % 2 else "wood4")
    for y in (30, 34, 39):
        rect(picture, 22, y, 4, 2, "wood5")
        dot(picture, 25, y + 1, "wood3")
    rect(picture, 22, 36, 5, 1, "red3")  # one knot tied with a red thread
    for row in range(20):
        inset = round(9 * (1 - row / 19) ** 1.2)
        for x in range(inset, 48 - inset):
            step = (3, 2, 1, 2)[(x + row // 5 * 2) % 4] - (row % 5 == 4) - (x > 38 - row // 6)
            dot(picture, x, 3 + row, STRAW[max(0, min(3, step))] if row < 17 else STRAW[0])
    rect(picture, 8, 1, 32, 3, "wood2")
    rect(picture, 8, 1, 32, 1, "wood4")
    picture = inked(picture)
    put(picture, _g("WwwwW\nktttk\nktttk\n.kkk."), 38, 53)
    return picture


def jizo(upright: bool) -> Pixels:
    """A little stone guardian with a red bib; fallen it lies on its side."""
    text = """
...sSSs...
..sSSSSd..
..SiSiSd..
..sSSSsd..
...sdsd...
..RRRRRQ..
.sRRrRRQd.
.sSRRRQsd.
.sSSQsssd.
.sSSSsssd.
.dsSsssdd.
.sSSSSSsd.
sSSssssssd
"""
    picture = grid(text, _KEY)
    if not upright:
        picture = np.rot90(picture[:11]).copy()
    return inked(np.pad(picture, 1))


def stall(ramp: Ramp, wares: str, seed: int) -> Pixels:
    """A market stall from the front, 56x52 px."""
    picture = blank(56, 52)
    for x in (4, 49):
        rect(picture, x, 10, 3, 40, "wood2")
        rect(picture, x, 10, 1, 40, "wood4")
        rect(picture, x + 2, 10, 1, 40, "wood0")
    rect(picture, 7, 18, 42, 18, "ink1")
    rect(picture, 7, 18, 42, 4, "ink0")
    beam(picture, 7, 26, 42, 2)
    goods(picture, 9, 26, 38, wares, seed + 5)
    rect(picture, 3, 34, 50, 5, "wood4")
    rect(picture, 3, 34, 50, 1, "wood5")
    rect(picture, 3, 39, 50, 10, "wood2")
    rect(picture, 3, 39, 50, 1, "wood1")
    for x in range(10, 52, 8):
        rect(picture, x, 40, 1, 9, "wood1")
    rect(picture, 3, 48, 50, 1, "wood0")
    goods(picture, 5, 37, 46, wares, seed)
    rect(picture, 20, 41, 16, 7, "plaster2")
    for n in range(2):
        glyph(picture, 22 + n * 7, 42, seed + n, ramp[1])
    for row in range(12):  # the cloth's slope
        inset = (11 - row) // 4
        rect(picture, 1 + inset, 3 + row, 54 - 2 * inset, 1, ramp[2])
    awning(picture, 0, 9, 56, 8, ramp)
    for row in range(3, 9):
        for x in range(4, 52):
            bright = x // 5 % 2 == 0
            dot(picture, x, row, "plaster3" if bright else ramp[3] if row < 6 else ramp[2])
    return inked(picture)


def stall_back(ramp: Ramp, seed: int) -> Pixels:
    """The same from behind: cloth, crates, a sack, 56x46 px."""
    chance = random.Random(seed)
    picture = blank(56, 46)
    for x in (4, 49):
        rect(picture, x, 14, 3, 30, "wood2")
        rect(picture, x, 14, 1, 30, "wood3")
    for row in range(18):
        inset = max(0, 5 - row // 3)
        for x in range(inset, 56 - inset):
            bright = x // 5 % 2 == 0
            dot(picture, x, 2 + row, ("plaster2" if row < 12 else "plaster1") if bright else
                ramp[2] if row < 12 else ramp[1])  # fmt: skip
    for x in range(56):
        if x % 5 in (1, 2, 3):
            dot(picture, x, 20, "plaster0" if x // 5 % 2 == 0 else ramp[0])
    rect(picture, 7, 22, 42, 20, "wood1")
    rect(picture, 7, 22, 42, 3, "wood0")
    for x in range(10, 48, 7):
        rect(picture, x, 25, 1, 17, "wood0")
        rect(picture, x + 1, 25, 1, 17, "wood2")
    put(picture, CRATE, chance.choice((8, 24)), 33)
    put(picture, CRATE, chance.choice((12, 34)), 36)
    put(picture, BARREL, chance.choice((2, 44)), 33)
    return inked(picture)


def orange_stall() -> Pixels:
    """A low stand of crates heaped with oranges under a straw mat, 48x44 px."""
    picture = stall(ORANGE, "fruit", 3)
    heap = grid(
        """
.....ao.....
...aoaoao...
..aoaoaoao..
.aoaoaoaoaA.
aoaoaoaoaoaA
AoAoAoAoAoAA
""",
        _KEY,
    )
    put(picture, heap, 8, 30)
    put(picture, heap, 22, 29)
    put(picture, heap, 36, 30)
    return picture


ORANGES = {
    "stacked": """
....ao....
...aoaA...
..aoaoaA..
.kwwwwwwk.
.kWwWwWtk.
.kwtwtwtk.
""",
    "spilt": """
..........................
......ao..........ao......
.ao...oA....ao....oA..ao..
.oA.........oA........oA..
......kwwwwwk......ao.....
.ao...kWwWwtk.ao...oA..ao.
.oA...kwtwttk.oA.......oA.
""",
}


def laundry(ramps: Sequence[Ramp], seed: int) -> Pixels:
    """Washing on a line between two poles, 64x44 px."""
    chance = random.Random(seed)
    picture = blank(64, 44)
    for x in (2, 59):
        rect(picture, x, 4, 3, 39, "wood2")
        rect(picture, x, 4, 1, 39, "wood4")
        rect(picture, x - 1, 6, 5, 1, "wood1")
    for x in range(5, 59):
        dot(picture, x, 7 + int(2.5 * np.sin((x - 5) / 54 * np.pi)), "stone4")
    left = 8
    n = 0
    while left < 50:
        wide, tall = chance.choice(((10, 16), (8, 12), (12, 20), (7, 14)))
        ramp = ramps[n % len(ramps)]
        top = 8 + int(2.5 * np.sin((left + wide / 2 - 5) / 54 * np.pi))
        rect(picture, left, top, wide, tall, ramp[2])
        rect(picture, left, top, 2, tall, ramp[3])
        rect(picture, left + wide - 2, top, 2, tall, ramp[1])
        if n % 3 == 0:  # a shirt: sleeves
            rect(picture, left - 2, top, 2, 6, ramp[2])
            rect(picture, left + wide, top, 2, 6, ramp[1])
        rect(picture, left + 2, top + tall - 1, wide - 4, 1, ramp[1])
        left += wide + chance.choice((3, 4, 5))
        n += 1
    return inked(picture)


def dyed_cloth(ramp: Ramp, seed: int, pattern: str) -> Pixels:
    """Long dyed lengths hanging from high poles, 48x66 px; one can walk between them."""
    picture = blank(48, 66)
    for x in (2, 43):
        rect(picture, x, 2, 3, 62, "wood2")
        rect(picture, x, 2, 1, 62, "wood4")
        rect(picture, x + 2, 2, 1, 62, "wood0")
    beam(picture, 0, 5, 48, 3)
    chance = random.Random(seed)
    for n, left in enumerate((6, 19, 32)):
        wide, tall = 11, 44 - n % 2 * 5
        for row in range(tall):
            wave = int(1.4 * np.sin((row + seed * 3 + n * 9) / 7))
            for column in range(wide):
                place = column + wave
                step = 3 if place < 3 else 2 if place < 7 else 1
                if row < 3:
                    step = max(0, step - 1)
                shown = ramp[step]
                if pattern == "dots" and row % 8 in (3, 4) and column % 6 in (2, 3):
                    shown = "plaster3"
                if pattern == "bands" and row % 12 in (9, 10):
                    shown = "plaster3" if step > 1 else "plaster2"
                if pattern == "dip" and row > tall - 14:
                    shown = WHITE[step]
                if pattern == "waves" and (row + int(3 * np.sin(column))) % 9 == 0:
                    shown = "plaster3"
                dot(picture, left + column, 8 + row, shown)
        if chance.random() < 0.6:
            dot(picture, left + 4, 8 + tall, ramp[2])
            dot(picture, left + 4, 10 + tall, ramp[1])
    return inked(picture)


def vat(ramp: Ramp) -> Pixels:
    """A dyer's vat with a stirring stick, 26x26 px."""
    picture = blank(26, 26)
    for y in range(8, 25):
        for x in range(2, 24):
            bend = (x + 0.5 - 13) / 11
            sag = int(4 * (1 - bend * bend) ** 0.5)
            if y - sag + 4 >= 10 and y <= 20 + sag:
                step = 3 if bend < -0.4 else 2 if bend < 0.3 else 1
                dot(picture, x, y, f"wood{step + (x % 5 == 0) * -1}")
                if y - sag in (12, 16):
                    dot(picture, x, y, "stone1")
    for y in range(6, 15):
        for x in range(2, 24):
            far = ((x + 0.5 - 13) / 11) ** 2 + ((y + 0.5 - 10.5) / 4.5) ** 2
            if far <= 1:
                dot(picture, x, y, "wood4" if far > 0.7 else ramp[1] if y < 9 else ramp[2])
    rect(picture, 8, 10, 5, 1, ramp[3])
    rect(picture, 14, 12, 4, 1, ramp[3])
    for k in range(10):
        rect(picture, 15 + k // 2, 10 - k, 2, 1, "wood3")
    return inked(picture)


def cart(slipped: bool) -> Pixels:
    """A two-wheeled cart with sacks; slipped: it has run back and leans, 46x34 px."""
    picture = blank(46, 34)
    tilt = 3 if slipped else 0
    for n, x in enumerate((10, 20, 28)):
        put(picture, grid(".PPPc.\nPppPPc\nPpPPcc\nPPPPcC\ncPPccC\n.cccC.", _KEY), x,
            5 + n % 2 * 2 + (tilt if n > 1 else 0))  # fmt: skip
    for x in range(6, 40):
        drop = tilt * (x - 6) // 34
        rect(picture, x, 12 + drop, 1, 2, "wood4")
        rect(picture, x, 14 + drop, 1, 5, "wood3" if x % 6 else "wood1")
        rect(picture, x, 19 + drop, 1, 1, "wood1")
    for x in range(7):
        rect(picture, x, 13 + (6 - x) // 2 * (0 if slipped else 1) - tilt, 1, 2, "wood2")
    for cx in (23,):
        for y in range(13, 33):
            for x in range(cx - 9, cx + 10):
                far = np.hypot(x + 0.5 - cx, y + 0.5 - 23 - tilt / 3)
                spoke = abs((x - cx) * (y - 23)) < 3 or abs(abs(x - cx) - abs(y - 23)) < 1
                if 7 <= far < 9.2:
                    dot(picture, x, y, "wood2" if y > 22 else "wood4")
                elif far < 7 and spoke:
                    dot(picture, x, y, "wood3")
                elif far < 2:
                    dot(picture, x, y, "stone2")
    return inked(picture)


def training_post() -> Pixels:
    return _g(
        """
...WWWWw..
..WwwwwtT.
..wwttttk.
..wWwwttk.
..wWwwttk.
..pPpPpck.
..PpPpPck.
..wWwwttk.
..wWkwttk.
..wWwwktk.
..wWwkttk.
..pPpPpck.
..PpPpPck.
..wWwwttk.
..wkwwttk.
..wWwwttk.
..wWwwttk.
..wWwwttk.
.gwwtttkkg
gGgkkkkgGg
""".replace("T", "t")
    )


PUMP = """
.......dd...
......dSsd..
....ddddSd..
...dSsd.sd..
..dSsd..Sd..
..dsd...Sd..
.......dSsd.
.......dSsd.
..kkkkkdSsd.
.kWwwwwdSsd.
.kwbBbbdSsd.
.kwbbbbddddk
.kwwtttttttk
.kkkkkkkkkkk
"""
POLE = """
..D......D...
.DDD....DDD..
.kwwwwwwwwwk.
..k...kw..k..
......kw.....
..D...kw..D..
.DDD..kw.DDD.
.kwwwwwwwwwk.
......kw.....
......kw.....
"""


def pole() -> Pixels:
    """A pole for wires, 15x72 px."""
    picture = blank(13, 70)
    put(picture, grid(POLE, _KEY), 0, 0)
    for y in range(10, 70):
        rect(picture, 6, y, 1, 1, "wood1")
        rect(picture, 7, y, 1, 1, "wood3")
        rect(picture, 8, y, 1, 1, "wood2")
    for y in range(30, 62, 8):
        rect(picture, 4 if y % 16 else 9, y, 2, 1, "stone2")
    return inked(np.pad(picture, 1))


def festoon(width: int, colours: Sequence[str]) -> Pixels:
    """A sagging string of paper lanterns and flags, 16 px high."""
    picture = blank(width, 18)
    for x in range(width):
        sag = int(6 * np.sin(x / (width - 1) * np.pi))
        dot(picture, x, 1 + sag, "ink1")
        if x % 12 == 6:
            colour = colours[x // 12 % len(colours)]
            if x // 12 % 2:
                put(picture, grid(".KK.\nRRRR\nOYYO\nOYYO\nRRRR\n.KK.", {"K": "ink0", "R": colour,
                    "O": "lit_amber", "Y": "lit_core"}), x - 2, 2 + sag)  # fmt: skip
            else:
                for row in range(5):
                    rect(picture, x - 2 + row // 2, 2 + sag + row, 5 - row // 2 * 2, 1, colour)
    return picture


def wires(width: int) -> Pixels:
    """Two sagging wires, 14 px high."""
    picture = blank(width, 14)
    for x in range(width):
        for top, deep in ((1, 7), (4, 6)):
            dot(picture, x, top + int(deep * np.sin(x / (width - 1) * np.pi)), "ink1")
    return picture


def crater() -> Pixels:
    """A crater's lip in the ground with flowers planted along it, 64x36 px."""
    picture = blank(64, 36)
    for y in range(36):
        for x in range(64):
            far = ((x + 0.5 - 32) / 31) ** 2 + ((y + 0.5 - 19) / 15) ** 2
            inner = ((x + 0.5 - 32) / 24) ** 2 + ((y + 0.5 - 20) / 10.5) ** 2
            if inner <= 1:
                picture[y, x] = INDEX["wood1" if y < 15 else "wood2" if inner > 0.6 else "wood3"]
                if y > 24:
                    picture[y, x] = INDEX["dirt0"]
            elif far <= 1:
                picture[y, x] = INDEX["dirt2" if y < 12 else "dirt1" if y < 24 else "dirt0"]
                if far > 0.93:
                    picture[y, x] = INDEX["wood3"]
    for x, y in ((20, 20), (36, 24), (44, 18)):
        put(picture, grid(".SS.\nSssd\n.dd.", _KEY), x, y)
    chance = random.Random(8)
    for n in range(22):
        turn = n / 22 * 2 * np.pi
        x = int(32 + 28 * np.cos(turn)) + chance.randrange(-1, 2) - 2
        y = int(18 + 13 * np.sin(turn)) + chance.randrange(-1, 2) - 4
        light, dark = ((("pink3", "pink2"), ("blond3", "blond2"), ("white0", "plaster2"),
                        ("violet3", "violet2"), ("red3", "red2")))[n % 5]  # fmt: skip
        stamp = grid(".l.\nldl\n.g.\ngGg", {"l": light, "d": dark, "g": "green2", "G": "green3"})
        put(picture, stamp, max(0, min(60, x)), max(0, min(31, y)))
    return picture


def handprints() -> Pixels:
    """Small hands in cement, on a face of the dike, 48x16 px."""
    picture = blank(48, 18)
    rect(picture, 0, 0, 48, 4, "stone4")
    rect(picture, 0, 4, 48, 14, "stone3")
    rect(picture, 0, 15, 48, 3, "stone1")
    for x in (0, 24):
        rect(picture, x, 4, 1, 12, "stone2")
    hand = grid("d.d.d\nd.d.d\nddddd\n.dddd\n.ddd.", {"d": "stone1"})
    for x, y in ((4, 6), (11, 8), (29, 6), (36, 7)):
        put(picture, hand, x, y)
    put(picture, np.fliplr(hand), 19, 6)
    glyph(picture, 42, 8, 4, "stone1")
    return inked(picture)


def steps(width: int, count: int) -> Pixels:
    """Stone steps seen from the front, 6 px each."""
    picture = blank(width, count * 6)
    for n in range(count):
        rect(picture, 0, n * 6, width, 3, "stone3")
        rect(picture, 0, n * 6, width, 1, "stone4")
        rect(picture, 0, n * 6 + 3, width, 3, "stone2")
        rect(picture, 0, n * 6 + 5, width, 1, "stone1")
        for x in range(7 + n * 5 % 11, width, 17):
            rect(picture, x, n * 6, 1, 5, "stone2")
    rect(picture, 0, 0, 2, count * 6, "stone2")
    rect(picture, width - 2, 0, 2, count * 6, "stone1")
    return picture


def terrace() -> Pixels:
    """A low flat roof of boards one can lie on, its wall below, 96x64 px; flat on the ground."""
    picture = blank(96, 64)
    for y in range(2, 40):
        for x in range(2, 94):
            board = (y - 2) % 6
            colour = "wood4" if board < 4 else "wood3" if board == 4 else "dirt0"
            if board == 0:
                colour = "wood5"
            if (x * 7 + y // 6 * 31) % 47 == 0:
                colour = "wood3"
            dot(picture, x, y, colour)
    rect(picture, 0, 0, 96, 3, "wood1")
    rect(picture, 0, 0, 96, 1, "wood3")
    rect(picture, 0, 0, 3, 40, "wood2")
    rect(picture, 93, 0, 3, 40, "wood1")
    rect(picture, 0, 38, 96, 4, "wood2")
    rect(picture, 0, 38, 96, 1, "wood5")
    rect(picture, 2, 42, 92, 20, "plaster2")
    rect(picture, 2, 42, 92, 5, "plaster0")
    rect(picture, 2, 47, 92, 2, "plaster1")
    rect(picture, 2, 55, 92, 5, "plaster1")
    rect(picture, 2, 59, 92, 4, "stone2")
    rect(picture, 2, 59, 92, 1, "stone3")
    rect(picture, 2, 62, 92, 1, "stone0")
    for x in (2, 30, 62, 90):
        post(picture, x, 42, 18)
    for x in (10, 42, 70):
        rect(picture, x, 48, 12, 8, "wood1")
        rect(picture, x + 1, 49, 10, 6, "lit_core" if x == 42 else "ink1")
        for k in range(2, 11, 3):
            rect(picture, x + k, 49, 1, 6, "wood3")
    picture = inked(picture)
    tufts(picture, 60, (8, 50, 80))
    return picture


def ladder() -> Pixels:
    """A wide wooden stair up to the terrace, 22x40 px."""
    picture = blank(22, 42)
    rect(picture, 0, 0, 3, 42, "wood2")
    rect(picture, 0, 0, 1, 42, "wood4")
    rect(picture, 19, 0, 3, 42, "wood1")
    for y in range(1, 42, 6):
        rect(picture, 3, y, 16, 3, "wood4")
        rect(picture, 3, y, 16, 1, "wood5")
        rect(picture, 3, y + 3, 16, 3, "wood1")
    return picture


def shutter(down: bool) -> Pixels:
    """Boards before a shop's opening, rolled up or down, 34x28 px."""
    picture = blank(34, 28)
    if not down:
        rect(picture, 0, 0, 34, 4, "wood2")
        rect(picture, 0, 0, 34, 1, "wood4")
        rect(picture, 0, 3, 34, 1, "wood0")
        return picture
    for row in range(28):
        rect(picture, 0, row, 34, 1, ("wood3", "wood2", "wood2", "wood1")[row % 4])
    rect(picture, 0, 0, 2, 28, "wood1")
    rect(picture, 32, 0, 2, 28, "wood0")
    rect(picture, 14, 22, 6, 2, "stone3")
    return picture


def light_window(lit: bool) -> Pixels:
    """The one window of the apartment house that can go dark, 14x11 px."""
    picture = blank(14, 11)
    rect(picture, 0, 0, 14, 11, "wood1")
    for y in range(1, 10):
        for x in range(1, 13):
            bar = x in (4, 9) or y == 5
            dot(picture, x, y, "wood3" if bar else ("lit_core" if y < 5 else "lit_amber") if lit
                else "ink1" if y > 2 else "blue1")  # fmt: skip
    return picture


UMBRELLA = """
....k.....
...kvVk...
...vVvv...
..kvVvvk..
..vVVvvv..
..vVvvvv..
..vVvvvk..
..kvVvk...
...vvv....
....w.....
....w.....
....ww....
"""
BASKET = """
..pPpPBBb..
.pppPPBbbP.
wWwWwWwWwWt
kwtwtwtwttk
kwtwtwtwttk
.kwtwtwttk.
..kkkkkkk..
"""
EMPTY_BASKET = """
.kkkkkkkkk.
wKKKKKKKKKt
wWwWwWwWwWt
kwtwtwtwttk
kwtwtwtwttk
.kwtwtwttk.
..kkkkkkk..
"""
BALL = """
.oao.
oapar
oaprR
orrRQ
.RQQ.
"""
SIGN = """
.kkkkkkkkkkkk..
kEWWWWWWWWWWtk.
kWiWiiWiWiiWwtk
kWiWWiWiWWiWwwk
kWwwwwwwwwwwtk.
.kkkkkkkkkkkk..
......kw.......
......kw.......
......kw.......
......kw.......
.....gkwg......
"""
WEEDS = """
...h..h....
.hGhGhGh...
GhGgGgGhG..
kwWwWwWwwk.
kwtwtwtwtk.
.kwtwttwk..
..kkkkkk...
"""
RACK = """
...v..o...b...
..vVv.oa.bBb..
..vVv.oa.bBb..
..vVv.oa.bBb..
...v..o...b...
kwwwwwwwwwwwwk
k.v..o...b...k
kwwwwwwwwwwwwk
k............k
"""
HAY = """
....xxxx......
..xxyxyxxx....
.xyxxyxyxyxx..
xyxyxyxyxyxyx.
kkkkkkkkkkkkkk
xyxyxxyxyxyxyy
yxyxyxyxyxyxyy
.yyxyxyyxyyxy.
"""
TROUGH = """
kkkkkkkkkkkkkkkkkkkk
kWWWWWWWWWWWWWWWWWwk
kwbbBBbbbbbBBbbbbbtk
kwbbbbbbBBbbbbbbBbtk
kkkkkkkkkkkkkkkkkkkk
kwwtwwwwtwwwwtwwwttk
kwwtwwwwtwwwwtwwwttk
kkkkkkkkkkkkkkkkkkkk
"""
BUCKET = "..kkkk..\n.k....k.\nkBbbbbbk\nwWwwwttk\nwWwwwttk\nkdddddk.\n.wwwttk.\n.kkkkk.."


def _crates() -> Pixels:
    picture = blank(30, 28)
    put(picture, CRATE, 1, 17)
    put(picture, CRATE, 15, 18)
    put(picture, CRATE, 7, 8)
    goods(picture, 8, 9, 10, "greens", 2)
    return inked(picture)


def _barrels() -> Pixels:
    picture = blank(34, 26)
    put(picture, BARREL, 6, 3)
    put(picture, BARREL, 1, 13)
    put(picture, BARREL, 12, 14)
    put(picture, BARREL, 23, 12)
    return inked(picture)


def _pots() -> Pixels:
    picture = blank(28, 16)
    put(picture, POT, 1, 4)
    put(picture, POT, 10, 5)
    put(picture, POT, 19, 3)
    return inked(picture)


def _planks() -> Pixels:
    picture = blank(40, 16)
    for n, (x, y, wide) in enumerate(((1, 10, 38), (3, 7, 34), (6, 4, 30), (4, 1, 24))):
        rect(picture, x, y, wide, 3, ("wood3", "wood4")[n % 2])
        rect(picture, x, y, wide, 1, "wood5")
        rect(picture, x + wide - 2, y, 2, 3, "wood5")
        rect(picture, x, y + 2, wide, 1, "wood1")
    return inked(picture)


def _hoops() -> Pixels:
    picture = blank(24, 26)
    for cx, cy in ((9, 15), (15, 12)):
        for k in range(90):
            turn = k / 90 * 2 * np.pi
            x, y = int(cx + 8 * np.cos(turn)), int(cy + 10 * np.sin(turn))
            rect(picture, x, y, 2, 2, "wood4" if y < cy else "wood2")
    return inked(picture)


def boat() -> Pixels:
    """A flat boat with baskets, seen from above and the side, 52x20 px; for the water."""
    picture = blank(52, 20)
    for x in range(52):
        bow = max(0, 7 - x // 2, x // 2 - 19)
        top, bottom = 3 + bow // 2, 17 - bow
        if top >= bottom:
            continue
        rect(picture, x, top, 1, bottom - top, "wood3")
        rect(picture, x, top, 1, 1, "wood4")
        rect(picture, x, max(top, bottom - 5), 1, 5, "wood2")
        rect(picture, x, bottom - 1, 1, 1, "wood0")
        if 6 < x < 46:
            rect(picture, x, top + 2, 1, 6, "wood1" if x % 10 else "wood4")
    put(picture, grid(".RrR.\nRrRrR\nwWwWt\nkwtwk", _KEY), 14, 3)
    put(picture, grid(".GhG.\nGhGhG\nwWwWt\nkwtwk", _KEY), 24, 3)
    picture = inked(picture)
    for x in range(4, 48):
        if x % 7 < 4:
            dot(picture, x, 18, "blue4")
    return picture


def pier() -> Pixels:
    """A short landing of boards over the water, 36x20 px."""
    picture = blank(36, 22)
    for x in range(36):
        rect(picture, x, 0, 1, 13, "wood1" if x % 6 == 5 else "wood5" if x % 6 == 0 else "wood4")
    rect(picture, 0, 12, 36, 3, "wood2")
    rect(picture, 0, 14, 36, 1, "wood0")
    for x in (1, 16, 31):
        rect(picture, x, 13, 4, 8, "wood2")
        rect(picture, x, 13, 1, 8, "wood3")
        rect(picture, x - 1, 20, 6, 1, "blue4")
    return picture


def flower_cart() -> Pixels:
    """A cart full of blossoms, 40x34 px."""
    chance = random.Random(4)
    picture = blank(40, 34)
    for n in range(40):
        x, y = chance.randrange(3, 34), chance.randrange(1, 13)
        light, dark = (("pink3", "pink2"), ("blond3", "blond2"), ("white0", "plaster2"),
                       ("violet3", "violet2"), ("red3", "red2"), ("blue4", "blue3"),
                       ("orange3", "orange2"))[n % 7]  # fmt: skip
        put(picture, grid(".l.\nldl\n.g.", {"l": light, "d": dark, "g": "green3"}), x, y)
    for x in range(2, 38):
        for y in range(8, 15):
            if not picture[y, x]:
                picture[y, x] = INDEX["green2" if (x + y) % 3 else "green3"]
    rect(picture, 1, 14, 38, 8, "wood3")
    rect(picture, 1, 14, 38, 1, "wood5")
    rect(picture, 1, 20, 38, 2, "wood1")
    for x in range(8, 38, 8):
        rect(picture, x, 15, 1, 6, "wood1")
    for cx in (9, 30):
        for y in range(18, 33):
            for x in range(cx - 7, cx + 8):
                far = np.hypot(x + 0.5 - cx, y + 0.5 - 25.5)
                if 5 <= far < 7:
                    dot(picture, x, y, "wood2" if y > 25 else "wood4")
                elif far < 5 and (abs(x - cx) < 1 or abs(y - 25) < 1):
                    dot(picture, x, y, "wood3")
    return inked(picture)


def tubs() -> Pixels:
    """Three tubs of cut flowers, 48x26 px."""
    picture = blank(48, 26)
    chance = random.Random(9)
    for n, (ramp, light, dark) in enumerate((
        (BLUE, "pink3", "pink2"), (RED, "blond3", "blond2"), (JADE, "violet3", "violet2"),
    )):  # fmt: skip
        x = 2 + n * 15
        for k in range(9):
            u, v = x + chance.randrange(0, 11), 1 + chance.randrange(0, 9)
            put(picture, grid(".l.\nldl\n.g.\n.g.", {"l": light, "d": dark, "g": "green3"}), u, v)
            if k % 3 == 0:
                put(picture, grid("gG\n.g", {"g": "green2", "G": "green3"}), u + 2, v + 4)
        rect(picture, x + 1, 13, 12, 11, ramp[2])
        rect(picture, x + 1, 13, 3, 11, ramp[3])
        rect(picture, x + 10, 13, 3, 11, ramp[1])
        rect(picture, x, 13, 14, 2, ramp[1])
        rect(picture, x + 1, 22, 12, 2, ramp[0])
    return inked(picture)


def banner(ramp: Ramp) -> Pixels:
    """A tall shop banner on a pole with the village's script, 14x48 px."""
    picture = blank(14, 50)
    rect(picture, 1, 1, 2, 48, "wood2")
    rect(picture, 1, 1, 1, 48, "wood4")
    rect(picture, 1, 2, 12, 1, "wood3")
    for row in range(30):
        wave = int(1.2 * np.sin(row / 5))
        rect(picture, 4, 4 + row, 8 + (wave > 0), 1, ramp[2])
        rect(picture, 4, 4 + row, 2, 1, ramp[3])
        rect(picture, 11 + (wave > 0), 4 + row, 1, 1, ramp[1])
    for n in range(4):
        glyph(picture, 5, 6 + n * 7, n * 3 + len(ramp[0]), "plaster3")
    return inked(picture)


def mats() -> Pixels:
    """A straw mat on the ground with wares laid out, 44x18 px; flat."""
    picture = blank(44, 18)
    rect(picture, 0, 2, 44, 15, "wood5")
    for x in range(0, 44, 3):
        rect(picture, x, 2, 1, 15, "wood4")
    rect(picture, 0, 2, 44, 1, "jade1")
    rect(picture, 0, 16, 44, 1, "jade0")
    goods(picture, 3, 9, 38, "bowls", 3, 3)
    goods(picture, 4, 15, 38, "jars", 6, 4)
    return picture


def culvert() -> Pixels:
    """The arch of hewn stone where the canal leaves the rock, 112x64 px; flat."""
    picture = blank(112, 64)
    for y in range(64):
        for x in range(112):
            side = abs(x + 0.5 - 56)
            height = max(0, 58 - y)
            if side < 48 and (side / 48) ** 2 + (height / 46) ** 2 < 1:
                depth = ("ink0", "blue0", "blue1", "blue2", "blue3")
                picture[y, x] = INDEX[depth[(y > 32) + (y > 39) + (y > 45) + (y > 52)]]
                if y > 46 and (x * 5 + y * 11) % 37 < 4:
                    picture[y, x] = INDEX["blue4"]
            elif side < 56 and (side / 56) ** 2 + (height / 57) ** 2 < 1:
                stone = int(np.arctan2(height, x - 55.5) * 8)
                joint = stone != int(np.arctan2(height, x - 54.5) * 8) or y % 7 == 6 > height
                light = x < 50
                picture[y, x] = INDEX["stone1" if joint else "stone4" if light and y < 26 else
                                      "stone3" if light else "stone2"]  # fmt: skip
    return picture


def _ramen_bar() -> Pixels:
    """The bar before the ramen stand, with bowls and stools; the cook stands behind it."""
    picture = blank(76, 28)
    rect(picture, 0, 6, 76, 4, "wood4")
    rect(picture, 0, 6, 76, 1, "wood5")
    rect(picture, 0, 10, 76, 11, "wood2")
    rect(picture, 0, 10, 76, 1, "wood0")
    for x in range(8, 76, 10):
        rect(picture, x, 11, 1, 10, "wood1")
    rect(picture, 0, 20, 76, 1, "wood0")
    goods(picture, 6, 8, 64, "bowls", 4, 9)
    for x in range(7, 70, 14):
        rect(picture, x, 18, 8, 2, "red2")
        rect(picture, x, 18, 8, 1, "red3")
        rect(picture, x + 2, 20, 4, 6, "wood1")
        rect(picture, x + 2, 20, 1, 6, "wood3")
    return inked(np.pad(picture, 1))


def _ramen_boards() -> Pixels:
    """The ramen stand closed: boards before the curtain and two bowls on the counter."""
    picture = blank(74, 24)
    for x in range(74):
        rect(picture, x, 0, 1, 15, ("wood3", "wood2", "wood2", "wood2", "wood1")[x % 5])
    rect(picture, 0, 0, 74, 2, "wood1")
    rect(picture, 0, 13, 74, 2, "wood1")
    for x in (28, 40):
        put(picture, grid("wWWWWw\nRrRRRQ\n.RRRQ.", {"w": "plaster3", "W": "plaster2", "R": "red2",
            "r": "red3", "Q": "red1"}), x, 15)  # fmt: skip
    return picture


# ---------------------------------------------------------------- the tileset


def _foot(picture: Pixels, width: float, depth: float = 8) -> tuple[Shape, ...]:
    height, wide = picture.shape
    return (Shape((wide - width) / 2, height - depth - 1, width, depth),)


def tiles() -> list[Tile]:
    """All props in the order of their ids; add at the end."""
    made: list[Tile] = []

    def add(name: str, picture: Pixels, width: float = 0, depth: float = 8) -> None:
        made.append(Tile(picture, name, shapes=_foot(picture, width, depth) if width else ()))

    def state(prop: str, name: str, picture: Pixels, width: float = 0, depth: float = 6) -> None:
        made.append(
            Tile(
                picture,
                f"{prop}_{name}",
                kind="Prop",
                shapes=_foot(picture, width, depth) if width else (),
                properties={"prop": prop, "state": name},
            )
        )

    add("lantern", lantern_post(), 6, 5)
    add("stone_lantern", _g(STONE_LANTERN), 12, 6)
    add("notice_board", notice_board(), 28, 6)
    add("bench", bench(), 32, 6)
    add("bench_honour", bench(RED), 32, 6)
    add("well", well(), 40, 18)
    add("stall_orange", orange_stall(), 52, 16)
    add("stall_red", stall(RED, "bowls", 5), 52, 16)
    add("stall_jade", stall(MINT, "greens", 7), 52, 16)
    add("stall_blue", stall(SKY, "jars", 9), 52, 16)
    add("stall_gold", stall(GOLD, "bread", 11), 52, 16)
    add("back_red", stall_back(RED, 1), 52, 16)
    add("back_jade", stall_back(MINT, 2), 52, 16)
    add("back_blue", stall_back(SKY, 3), 52, 16)
    add("back_gold", stall_back(GOLD, 4), 52, 16)
    add("back_violet", stall_back(LILAC, 5), 52, 16)
    add("laundry_a", laundry((WHITE, SKY, ORANGE), 1), 0)
    add("laundry_b", laundry((PINK, WHITE, GOLD), 4), 0)
    for n, (name, ramp, pattern) in enumerate((
        ("indigo", BLUE, "dots"), ("madder", RED, "bands"), ("gold", GOLD, "plain"),
        ("jade", MINT, "waves"), ("violet", LILAC, "dip"), ("pink", PINK, "bands"),
        ("sky", SKY, "dip"), ("orange", ORANGE, "dots"),
    )):  # fmt: skip
        picture = dyed_cloth(ramp, n, pattern)
        height = picture.shape[0]
        posts = (Shape(1, height - 6, 5, 5), Shape(42, height - 6, 5, 5))
        made.append(Tile(picture, f"cloth_{name}", shapes=posts))
    for name, ramp in (("blue", BLUE), ("red", RED), ("gold", GOLD), ("violet", VIOLET)):
        add(f"vat_{name}", vat(ramp), 22, 12)
    add("training_post", training_post(), 10, 6)
    add("pump", _g(PUMP), 12, 8)
    add("pole", pole(), 6, 5)
    add("festoon_a", festoon(96, ("red2", "blond2", "blue3")))
    add("festoon_b", festoon(80, ("pink2", "jade2", "orange2")))
    add("wires_a", wires(128))
    add("wires_b", wires(96))
    add("crater", crater())
    add("handprints", handprints(), 46, 12)
    add("steps_wide", steps(64, 6))
    add("steps_canal", steps(28, 4))
    add("terrace", terrace())
    made[-1].shapes = (Shape(0, 0, 96, 64),)
    add("ladder", ladder())
    add("crates", _crates(), 26, 10)
    add("barrels", _barrels(), 30, 10)
    add("pots", _pots(), 24, 6)
    add("planks", _planks(), 36, 8)
    add("hoops", _hoops(), 18, 6)
    add("signpost", _g(SIGN), 4, 5)
    add("weeds", _g(WEEDS), 9, 5)
    add("rack", _g(RACK), 13, 5)
    add("hay", _g(HAY), 13, 6)
    add("trough", _g(TROUGH), 20, 7)
    add("bucket", _g(BUCKET), 7, 5)
    for wares, ramp in (("masks", VIOLET), ("flowers", PINK), ("noodles", JADE)):
        add(f"stall_{wares}", stall(ramp, wares, 13), 52, 16)
    state("oranges", "stacked", _g(ORANGES["stacked"]))
    state("oranges", "spilt", _g(ORANGES["spilt"]))
    state("statue", "upright", jizo(True), 9)
    state("statue", "fallen", jizo(False), 11)
    state("ball", "floating", _g(BALL))
    state("ball", "gone", blank(8, 8))
    state("basket", "full", _g(BASKET), 10)
    state("basket", "gone", _g(EMPTY_BASKET), 10)
    state("lamp_tome", "out", lantern_post(False), 6)
    state("lamp_tome", "lit", lantern_post(True), 6)
    state("umbrella", "gone", blank(12, 14))
    state("umbrella", "left", _g(UMBRELLA))
    state("cart", "stands", cart(False), 34, 10)
    state("cart", "slipped", cart(True), 34, 10)
    for shop in ("grocer", "fish", "last"):
        state(f"shutter_{shop}", "up", shutter(False))
        state(f"shutter_{shop}", "down", shutter(True))
    state("window_naruto", "lit", light_window(True))
    state("window_naruto", "dark", light_window(False))
    state("ramen", "open", blank(74, 24))
    state("ramen", "closed", _ramen_boards())
    add("ramen_bar", _ramen_bar(), 74, 14)
    put_lantern = blank(8, 11)
    add("hanging_lantern", inked(np.pad(put(put_lantern, LANTERN, 1, 1), 0)))
    add("festoon_long", festoon(128, ("red2", "blond2", "jade2", "pink2")))
    add("boat", boat(), 0)
    add("pier", pier(), 0)
    add("flower_cart", flower_cart(), 34, 8)
    add("tubs", tubs(), 44, 7)
    add("banner_red", banner(RED), 4, 4)
    add("banner_blue", banner(BLUE), 4, 4)
    add("mats", mats(), 0)
    add("culvert", culvert())
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes `tiles/props/*.png` and `props.tsx`."""
    write_collection("props", tiles(), assets, maps)

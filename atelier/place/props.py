"""Stalls, lanterns, benches and all that stands about, as a collection of pictures.

Things with states are tiles of class Prop: the same `prop`, different `state`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
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
    noise = np.random.default_rng(4).random(24) * 0.18 - 0.09
    for y in range(36):
        for x in range(64):
            ring = 1 + noise[int((np.arctan2(y - 18.5, x - 31.5) / np.pi + 1) * 12) % 24]
            far = (((x + 0.5 - 32) / 31) ** 2 + ((y + 0.5 - 19) / 15) ** 2) / ring
            inside = (((x + 0.5 - 32) / 23) ** 2 + ((y + 0.5 - 20) / 10) ** 2) / ring
            if inside <= 1:  # the hollow: dark under the northern lip, light on its floor
                depth = (y - 10) / 19
                picture[y, x] = INDEX["wood2" if depth < 0.2 else "wood3" if depth < 0.42
                                      else "dirt0" if depth < 0.8 else "dirt1"]  # fmt: skip
                if inside > 0.8 and y < 20:
                    picture[y, x] = INDEX["wood1" if y < 14 else "wood2"]
            elif far <= 1:
                picture[y, x] = INDEX[
                    "dirt2" if y < 13 or x < 9 else "dirt1" if y < 27 else "dirt0"
                ]
                if far > 0.9:
                    picture[y, x] = INDEX["wood3" if y > 18 else "dirt0"]
    for x, y in ((26, 22), (34, 24), (39, 21)):  # rain has stayed in it
        rect(picture, x, y, 8, 2, "blue3")
        rect(picture, x + 2, y, 4, 1, "blue4")
    for x, y in ((18, 20), (46, 19), (24, 27)):
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
    """Stone steps seen from the front, 6 px each, between two cheeks, worn in their middle."""
    chance = random.Random(width)
    picture = blank(width, count * 6)
    middle = width // 2
    for n in range(count):
        y = n * 6
        rect(picture, 5, y, width - 10, 4, "stone3")
        rect(picture, 5, y, width - 10, 1, "stone4")
        rect(picture, middle - width // 6, y + 1, width // 3, 1, "stone4")
        rect(picture, middle - width // 8, y + 2, width // 4, 1, "stone4")
        rect(picture, 5, y + 4, width - 10, 1, "stone1")
        rect(picture, 5, y + 5, width - 10, 1, "stone2")
        for x in range(9 + n * 5 % 11, width - 6, 17):
            rect(picture, x, y, 1, 4, "stone2")
            dot(picture, x, y + 3, "stone1")
        if chance.random() < 0.7:  # moss where nobody treads
            x = chance.choice((6, width - 12))
            rect(picture, x, y + 3, 5, 1, "green3")
            rect(picture, x + 1, y + 4, 3, 1, "green2")
    for x in (0, width - 5):
        rect(picture, x, 0, 5, count * 6, "stone2")
        rect(picture, x, 0, 1, count * 6, "stone4")
        rect(picture, x + 4, 0, 1, count * 6, "stone1")
        for y in range(8, count * 6, 11):
            rect(picture, x, y, 5, 1, "stone1")
        rect(picture, x, 0, 5, 2, "stone4")
        rect(picture, x, count * 6 - 2, 5, 2, "stone1")
    return picture


def terrace() -> Pixels:
    """A low flat roof of boards one can lie on, its wall below, 96x64 px; flat on the ground."""
    picture = blank(96, 64)
    chance = random.Random(12)
    for row in range(6):  # boards of uneven lengths, weathered, laid across
        y, x = 2 + row * 6, 2 - chance.randrange(0, 20)
        while x < 94:
            long = chance.randrange(18, 40)
            tone = chance.choice(("wood4", "wood4", "dirt1", "wood3"))
            left, right = max(2, x), min(94, x + long)
            rect(picture, left, y, right - left, 6, tone)
            rect(picture, left, y, right - left, 1, "wood5" if tone == "wood4" else "wood4")
            rect(picture, left, y + 5, right - left, 1, "wood2")
            rect(picture, right - 1, y, 1, 6, "wood2")
            for nail in (left + 1, right - 3):
                dot(picture, nail, y + 3, "wood1")
            x += long
    for x, y in ((6, 34), (80, 4), (58, 35), (88, 30)):  # moss in the corners
        rect(picture, x, y, 5, 2, "green3")
        rect(picture, x + 1, y - 1, 3, 1, "green4")
    rect(picture, 50, 6, 26, 13, "wood5")  # a straw mat in the sun
    for x in range(50, 76, 3):
        rect(picture, x, 6, 1, 13, "wood4")
    for y in (6, 18):
        rect(picture, 50, y, 26, 1, "jade1")
    rect(picture, 0, 0, 96, 3, "wood1")
    rect(picture, 0, 0, 96, 1, "wood3")
    rect(picture, 0, 0, 3, 40, "wood2")
    rect(picture, 0, 0, 1, 40, "wood4")
    rect(picture, 93, 0, 3, 40, "wood1")
    rect(picture, 0, 37, 96, 5, "jade1")  # a gutter of split bamboo
    rect(picture, 0, 37, 96, 1, "jade3")
    rect(picture, 0, 38, 96, 1, "jade2")
    rect(picture, 0, 41, 96, 1, "jade0")
    for x in range(11, 96, 14):
        rect(picture, x, 37, 1, 5, "jade0")
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
    """A flat boat with baskets and a pole along its side, 60x24 px; for the water."""
    picture = blank(60, 24)
    for x in range(60):
        part = abs(x + 0.5 - 30) / 30
        half = 7.4 * (1 - part**3.2) ** 0.6
        if half < 1:
            continue
        lift = round(3 * part**2)
        top, low = round(9 - half) - lift + 1, round(9 + half * 0.72) - lift
        side = low + 5 - round(2 * part)
        rect(picture, x, top, 1, low - top, "wood2" if (x - 4) % 9 else "wood3")
        for row in range(top + 2, low, 3):
            dot(picture, x, row, "wood1")
        rect(picture, x, top, 1, 2, "wood4")
        dot(picture, x, top, "wood5")
        rect(picture, x, low, 1, side - low, "wood3")
        dot(picture, x, low, "wood5")
        dot(picture, x, low + 1, "wood4")
        dot(picture, x, side - 2, "wood2")
        dot(picture, x, side - 1, "wood0")
    for x in (17, 40):  # thwarts
        rect(picture, x, 4, 4, 10, "wood4")
        rect(picture, x, 4, 1, 10, "wood5")
        rect(picture, x + 3, 4, 1, 10, "wood1")
    put(picture, grid(".RrR.\nRrRrR\nwWwWt\nkwtwk", _KEY), 24, 4)
    put(picture, grid(".GhG.\nGhGhG\nwWwWt\nkwtwk", _KEY), 31, 7)
    for k in range(26):  # the pole laid along the side
        dot(picture, 26 + k, 14 - k // 5, "wood5" if k % 5 else "wood3")
    picture = inked(picture)
    for x in range(6, 54):
        if x % 7 < 4:
            dot(picture, x, 21 - (x < 14 or x > 46), "blue4")
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


def _ramen_bar(wares: bool = True) -> Pixels:
    """The bar before the ramen stand, with bowls and stools; the cook stands behind it."""
    picture = blank(76, 28)
    rect(picture, 0, 6, 76, 4, "wood4")
    rect(picture, 0, 6, 76, 1, "wood5")
    rect(picture, 0, 10, 76, 11, "wood2")
    rect(picture, 0, 10, 76, 1, "wood0")
    for x in range(8, 76, 10):
        rect(picture, x, 11, 1, 10, "wood1")
    rect(picture, 0, 20, 76, 1, "wood0")
    if wares:
        goods(picture, 6, 8, 64, "bowls", 4, 9)
    for x in range(7, 70, 14):
        rect(picture, x, 18, 8, 2, "red2")
        rect(picture, x, 18, 8, 1, "red3")
        rect(picture, x + 2, 20, 4, 6, "wood1")
        rect(picture, x + 2, 20, 1, 6, "wood3")
    return inked(np.pad(picture, 1))


def _ramen_boards() -> Pixels:
    """The ramen stand closed: boards before the curtain, the bar wiped, two bowls left on it.

    78x58 px; the foot is the bar's, so that it is drawn over house and bar.
    """
    picture = blank(78, 58)
    for x in range(2, 76):
        rect(picture, x, 0, 1, 27, ("wood3", "wood2", "wood2", "wood2", "wood1")[x % 5])
    rect(picture, 2, 0, 74, 2, "wood1")
    for y in (7, 20):
        rect(picture, 2, y, 74, 2, "wood1")
        rect(picture, 2, y, 74, 1, "wood3")
    rect(picture, 30, 10, 19, 8, "plaster3")  # a slip of paper: closed
    rect(picture, 30, 17, 19, 1, "plaster1")
    for n in range(3):
        glyph(picture, 31 + n * 6, 12, n * 2 + 3, "red1")
    bar = _ramen_bar(wares=False)
    put(picture, bar, 0, 28)
    bowl = grid(
        "......w.w.\n.....w.w..\n.ppppwpp..\npiiiiiiip.\nRrRRRRRRQ.\nRRpRpRpRQ.\n.RRRRRQQ..\n..kkkkk...",
        {**_KEY, "w": "wood5"},
    )
    for x in (27, 41):
        put(picture, bowl, x, 28)
    return picture


# ---------------------------------------------------------------- yards and the lives in them


def firewood(count: int = 5) -> Pixels:
    """Split logs stacked between two stakes, under a strip of bark."""
    wide = count * 6 + 6
    picture = blank(wide, 22)
    for row in range(3):
        for n in range(count - row % 2):
            x, y = 3 + n * 6 + row % 2 * 3, 15 - row * 5
            put(picture, grid(".WWw.\nWEewk\nWeEwk\nwwwkk\n.kkk.", {"W": "wood3", "E": "wood5",
                "e": "wood4", "w": "wood2", "k": "wood1"}), x, y)  # fmt: skip
    for x in (0, wide - 3):
        rect(picture, x, 2, 3, 19, "wood1")
        rect(picture, x, 2, 1, 19, "wood3")
    rect(picture, 1, 2, wide - 2, 3, "wood2")
    rect(picture, 1, 2, wide - 2, 1, "wood4")
    return inked(np.pad(picture, 1))


def jar(ramp: Ramp, tall: int, wide: int) -> Pixels:
    """An earthen jar with a glaze running from its neck."""
    picture = blank(wide, tall)
    for y in range(tall):
        part = y / (tall - 1)
        reach = wide / 2 * (0.62 if part < 0.2 else min(1.0, 0.7 + 0.9 * (part - 0.15)))
        if part > 0.6:
            reach = wide / 2 * (1 - 0.45 * (part - 0.6) / 0.4)
        for x in range(wide):
            bend = (x + 0.5 - wide / 2) / reach
            if abs(bend) <= 1:
                step = 3 if bend < -0.4 else 2 if bend < 0.25 else 1 if bend < 0.75 else 0
                run = int(tall * (0.42 + 0.1 * ((x * 7) % 5 - 2) / 2))
                colour = ramp[step] if y < run else BARK_JAR[step]
                dot(picture, x, y, colour if y > 1 else ramp[3 if bend < 0.3 else 2])
    return picture


BARK_JAR: Ramp = ("wood0", "wood1", "wood2", "wood3")


def jars() -> Pixels:
    picture = blank(38, 24)
    for x, y, ramp, tall, wide in (
        (1, 4, SKY, 19, 15), (23, 6, STRAW, 17, 13), (14, 11, MINT, 13, 11),
    ):  # fmt: skip
        put(picture, jar(ramp, tall, wide), x, y)
    return inked(picture)


def sacks() -> Pixels:
    picture = blank(34, 22)
    sack = grid(
        "...PP....\n..cPpc...\n.pPPPpc..\npPPPPppc.\npPPPpppcc\npPPppppcC\n.pppppcC.\n..cccCC..",
        _KEY,
    )
    for x, y in ((2, 11), (13, 12), (23, 11), (7, 4), (18, 4)):
        put(picture, sack, x, y)
    return inked(picture)


def bales() -> Pixels:
    """Rice in straw bales, three on the ground and two on them."""
    picture = blank(44, 26)
    bale = grid(
        ".xxxyyyyxx.\nxyyxyyyxyyx\nyywyywyywyy\nywEwyywEwyy\nyywyywyywyy\nyyyyyyyyyyo\n.oyyooyyoo.",
        {**_KEY, "o": "blond1"},
    )
    for x, y in ((1, 17), (15, 18), (29, 17), (8, 10), (22, 10), (15, 3)):
        put(picture, bale, x, y)
    return inked(picture)


def barrow() -> Pixels:
    """A wheelbarrow with earth and a young plant."""
    return _g(
        """
.........g.hG.........
........GhGgG.........
......ttwttGtwt.......
.....twtttwtttttt.....
..kWWWWWWWWWWWWWWWWk..
..kwwwwwwwwwwwwwwwtk..
...kwwwwwwwwwwwwwtkkEE
....kwwwwwwwwwwwtkwww.
.kkk.ktttttttttkk.....
kWWkk.kkkkkkkkk.......
kwdwk.....kw..kw......
kwwtk.....kw..kw......
.kkk......kk..kk......
"""
    )


def tools() -> Pixels:
    """Hoe, rake and a straw hat at a stake."""
    picture = blank(24, 34)
    for x, top, lean in ((4, 4, 1), (10, 2, 0), (17, 5, -1)):
        for y in range(top, 33):
            column = x + lean * (y - top) // 9
            dot(picture, column, y, "wood4")
            dot(picture, column + 1, y, "wood2")
    rect(picture, 0, 3, 8, 3, "stone2")
    rect(picture, 0, 3, 8, 1, "stone4")
    for x in range(14, 23, 2):
        rect(picture, x, 3, 1, 5, "stone1")
    rect(picture, 14, 3, 9, 2, "stone3")
    put(picture, grid("...xx...\n..xyyx..\n.xyyyyo.\nxyyyyyyo\n.oooooo.", {**_KEY, "o": "blond1"}),
        7, 11)  # fmt: skip
    return inked(picture)


def radishes() -> Pixels:
    """White radishes hung up to dry on a rack of poles, 48x40 px."""
    picture = blank(48, 40)
    for x in (3, 42):
        rect(picture, x, 2, 3, 37, "wood2")
        rect(picture, x, 2, 1, 37, "wood4")
    for row in (5, 20):
        rect(picture, 0, row, 48, 2, "wood3")
        rect(picture, 0, row, 48, 1, "wood5")
        for x in range(7, 41, 5):
            rect(picture, x, row + 2, 3, 9 + x % 3, "plaster3")
            rect(picture, x + 2, row + 3, 1, 8, "plaster1")
            rect(picture, x, row - 3, 3, 3, "green3")
            dot(picture, x, row - 3, "green4")
            dot(picture, x + 1, row + 11 + x % 3, "plaster2")
    return inked(picture)


def tea_parasol() -> Pixels:
    """A red paper parasol over a bench with a cloth and cups, 50x56 px."""
    picture = blank(50, 56)
    rect(picture, 24, 14, 2, 38, "wood1")
    rect(picture, 24, 14, 1, 38, "wood3")
    for y in range(16):
        reach = round(24 * (y / 15) ** 0.62)
        for x in range(25 - reach, 25 + reach):
            part = (x + 0.5 - 25) / max(1, reach)
            rib = int((part + 1) * 5) != int((part + 1) * 5 + 0.35)
            step = 3 if part < -0.35 else 2 if part < 0.4 else 1
            dot(picture, x, 2 + y, RED[max(0, step - rib)] if y < 14 else "plaster3")
    rect(picture, 24, 0, 2, 3, "blond1")
    put(picture, bench(RED), 6, 39)
    for x in (13, 19, 32):
        put(picture, grid("pP\njj", {**_KEY, "j": "jade2"}), x, 38)
    return inked(picture)


def hokora() -> Pixels:
    """A wayside shrine with a rope, an offering and a lit candle, 28x40 px."""
    picture = blank(28, 40)
    rect(picture, 4, 30, 20, 9, "stone2")
    rect(picture, 4, 30, 20, 1, "stone4")
    rect(picture, 4, 35, 20, 1, "stone1")
    rect(picture, 6, 14, 16, 16, "wood2")
    rect(picture, 6, 14, 1, 16, "wood4")
    rect(picture, 9, 17, 10, 11, "ink1")
    rect(picture, 12, 21, 4, 7, "stone3")
    rect(picture, 12, 21, 4, 2, "red2")
    dot(picture, 10, 26, "lit_core")
    dot(picture, 10, 27, "blond2")
    for x in range(6, 22):
        dot(picture, x, 15 + (x % 4 > 1), "plaster3")
    for x in (9, 14, 19):
        rect(picture, x, 17, 1, 3, "plaster3")
    for y in range(13):
        inset = max(0, 9 - y)
        for x in range(inset, 28 - inset):
            step = (3 if x < 12 else 2) - (x % 4 == 0) - (y > 10)
            dot(picture, x, 2 + y, JADE[max(0, step)])
    rect(picture, 8, 1, 12, 2, "jade2")
    dot(picture, 17, 28, "orange2")
    dot(picture, 18, 28, "orange3")
    return inked(picture)


def torii() -> Pixels:
    """A red gate that one walks through, 64x62 px."""
    picture = blank(64, 62)
    for x in (9, 49):
        for k, colour in enumerate(("red3", "red2", "red2", "red2", "red1", "red0")):
            rect(picture, x + k, 12, 1, 44, colour)
        rect(picture, x - 1, 55, 8, 6, "stone1")
        rect(picture, x - 1, 55, 8, 1, "stone3")
    rect(picture, 6, 21, 52, 4, "red2")
    rect(picture, 6, 21, 52, 1, "red3")
    rect(picture, 6, 24, 52, 1, "red0")
    for x in range(64):
        lift = max(0, abs(x - 32) - 18) // 5
        rect(picture, x, 8 - lift, 1, 4, "red2")
        rect(picture, x, 8 - lift, 1, 1, "red3")
        rect(picture, x, 4 - lift, 1, 4, "stone0" if x % 6 else "stone1")
        rect(picture, x, 4 - lift, 1, 1, "stone2")
    rect(picture, 28, 12, 8, 9, "wood1")
    glyph(picture, 30, 14, 3, "blond3")
    for x in range(15, 50):
        dot(picture, x, 27 + int(2.4 * np.sin((x - 15) / 34 * np.pi)), "plaster2")
    for x in (22, 32, 42):
        rect(picture, x, 29, 2, 5, "plaster3")
    return inked(picture)


def scarecrow() -> Pixels:
    return _g(
        """
.......xx.......
.....xxyyxx.....
...xxyyyyyyxx...
.....pppppp.....
.....pipip......
.....ppppp......
......QQQ.......
wwBBBBBBBBBBBBww
w.bBbbBbbbBbbbEw
...nBbBbbBbbn...
....bBbbbBbb....
....bBbRRBbb....
....bbbRRbbn....
....nbbbbbn.....
.....n.w.n......
.......w........
.......w........
.......w........
.......k........
"""
    )


def food_cart() -> Pixels:
    """A cook's cart with a roof, lanterns and a steaming pot, 56x54 px."""
    picture = blank(56, 54)
    for x in (5, 48):
        rect(picture, x, 12, 3, 32, "wood2")
        rect(picture, x, 12, 1, 32, "wood4")
    rect(picture, 8, 16, 40, 14, "ink1")
    for x in range(9, 47, 9):
        rect(picture, x, 15, 7, 8, "blue2")
        rect(picture, x, 15, 1, 8, "blue3")
        glyph(picture, x + 1, 16, x, "plaster3")
    rect(picture, 3, 30, 50, 12, "wood3")
    rect(picture, 3, 30, 50, 2, "wood5")
    rect(picture, 3, 33, 50, 1, "wood1")
    for x in range(9, 52, 8):
        rect(picture, x, 34, 1, 8, "wood1")
    goods(picture, 6, 31, 22, "bowls", 5, 2)
    rect(picture, 32, 25, 14, 6, "stone1")
    rect(picture, 32, 25, 14, 1, "stone3")
    for k, (x, y) in enumerate(((36, 22), (37, 20), (36, 18), (41, 22), (40, 20))):
        rect(picture, x, y, 2, 1, "plaster3" if k else "plaster2")
    for y in range(12):
        inset = 6 - y // 2
        for x in range(inset, 56 - inset):
            step = (3 if x < 22 else 2) - (x % 5 == 0) - (y > 9)
            dot(picture, x, 2 + y, STRAW[max(0, step)])
    for cx in (13, 42):
        for y in range(37, 53):
            for x in range(cx - 8, cx + 9):
                far = np.hypot(x + 0.5 - cx, y + 0.5 - 45)
                if 5.6 <= far < 7.6:
                    dot(picture, x, y, "wood2" if y > 45 else "wood4")
                elif far < 5.6 and (abs(x - cx) < 1 or abs(y - 45) < 1 or far < 2):
                    dot(picture, x, y, "wood3")
    put(picture, LANTERN, 0, 15)
    put(picture, LANTERN, 50, 15)
    return inked(picture)


def tub(kind: str) -> Pixels:
    """A low wooden tub: fish in water, or washing."""
    picture = blank(26, 18)
    for x in range(1, 25):
        bend = (x + 0.5 - 13) / 12
        sag = int(3 * (1 - bend * bend) ** 0.5)
        step = 3 if bend < -0.4 else 2 if bend < 0.3 else 1
        rect(picture, x, 7, 1, 6 + sag, f"wood{step + (x % 5 != 0)}")
        dot(picture, x, 11 + sag, "stone1")
    for y in range(2, 12):
        for x in range(1, 25):
            far = ((x + 0.5 - 13) / 12) ** 2 + ((y + 0.5 - 7) / 4.6) ** 2
            if far <= 1:
                dot(picture, x, y, "wood5" if far > 0.74 else "blue2" if y < 5 else "blue3")
    if kind == "fish":
        for x, y, colour in ((6, 5, "red3"), (12, 8, "stone4"), (15, 5, "orange2")):
            rect(picture, x, y, 5, 2, colour)
            dot(picture, x + 5, y - 1, colour)
            dot(picture, x + 1, y, "ink1")
    else:
        for x, y, colour in ((5, 4, "plaster3"), (10, 3, "blue4"), (14, 5, "pink3")):
            rect(picture, x, y, 6, 4, colour)
            rect(picture, x + 4, y + 1, 2, 3, "plaster2")
        for x, y in ((8, 9), (17, 8), (13, 10)):
            rect(picture, x, y, 2, 1, "white0")
    return inked(picture)


def board_game() -> Pixels:
    """A thick board on legs, stones on it, two cushions, 46x22 px."""
    picture = blank(46, 22)
    for x, ramp in ((0, BLUE), (33, RED)):
        rect(picture, x + 1, 11, 11, 8, ramp[2])
        rect(picture, x + 1, 11, 11, 2, ramp[3])
        rect(picture, x + 1, 17, 11, 2, ramp[1])
    rect(picture, 14, 3, 18, 10, "wood5")
    rect(picture, 14, 13, 18, 5, "wood3")
    rect(picture, 14, 17, 18, 1, "wood1")
    for x in range(16, 31, 3):
        rect(picture, x, 4, 1, 8, "wood4")
    for y in range(5, 12, 3):
        rect(picture, 15, y, 16, 1, "wood4")
    for n, (x, y) in enumerate(((16, 5), (19, 5), (22, 8), (25, 5), (28, 8), (19, 8), (22, 11))):
        rect(picture, x - 1, y - 1, 2, 2, "ink1" if n % 2 else "white0")
    for x in (15, 28):
        rect(picture, x, 18, 3, 3, "wood1")
    return inked(picture)


def open_umbrella(ramp: Ramp, turn: int) -> Pixels:
    """A paper umbrella set out to dry, 32x26 px."""
    picture = blank(32, 26)
    for y in range(26):
        for x in range(32):
            dx, dy = (x + 0.5 - 15) / 14.5, (y + 0.5 - 12) / 11
            far = dx * dx + dy * dy
            if far > 1:
                continue
            sector = int((np.arctan2(dy, dx) + np.pi) * 7 / np.pi + turn * 0.4)
            edge = int((np.arctan2(dy, dx) + np.pi) * 7 / np.pi + turn * 0.4 + 0.2) != sector
            step = 3 if dx + dy < -0.5 else 2 if dx + dy < 0.5 else 1
            colour = ramp[max(0, step - edge)]
            if 0.52 < far < 0.72:
                colour = "plaster3" if step > 1 else "plaster2"
            if far < 0.02:
                colour = "wood0"
            dot(picture, x, y, colour)
    for k in range(9):
        dot(picture, 24 + k // 2, 16 + k, "wood4")
        dot(picture, 25 + k // 2, 16 + k, "wood2")
    return inked(picture)


def held_umbrella() -> Pixels:
    """Hisae's umbrella, open and upright, wide enough for four; one rib is mended. 52x60 px."""
    picture = blank(52, 60)
    rect(picture, 25, 12, 2, 47, "wood1")
    rect(picture, 25, 12, 1, 47, "wood4")
    rect(picture, 25, 54, 2, 5, "wood3")
    for y in range(15):
        reach = round(25 * (y / 14) ** 0.58)
        for x in range(26 - reach, 26 + reach):
            part = (x + 0.5 - 26) / max(1, reach)
            sector = int((part + 1) * 4)
            rib = sector != int((part + 1) * 4 + 0.3)
            step = 3 if part < -0.3 else 2 if part < 0.45 else 1
            if sector % 2 and step > 1:
                step -= 1
            colour = LILAC[max(0, step - rib)]
            if y in (9, 10):
                colour = "plaster3" if step > 1 else "plaster2"
            hem = 13 + ((x - 26) * 8 // 25 % 2 == 0)
            if y <= hem:
                dot(picture, x, 2 + y, colour)
    for y in (6, 8, 12):
        dot(picture, 33 + y // 4, 2 + y, "orange3")
        dot(picture, 34 + y // 4, 2 + y, "orange2")
    rect(picture, 25, 0, 2, 3, "wood2")
    return inked(picture)


def poles_leaning() -> Pixels:
    """Bamboo poles bound together, leaning, 18x52 px."""
    picture = blank(18, 52)
    for n in range(5):
        for y in range(2 + n % 3 * 3, 50):
            x = 1 + n * 2 + (50 - y) // 9
            colour = ("green4", "green3", "grass2", "wood5", "green3")[n]
            dot(picture, x, y, "green2" if (y + n * 4) % 11 == 0 else colour)
            dot(picture, x + 1, y, "green2" if (y + n * 4) % 11 == 0 else "green3")
    for row in (20, 38):
        rect(picture, 3 + (50 - row) // 9, row, 11, 2, "wood4")
    return inked(picture)


def basin() -> Pixels:
    """A stone basin with a bamboo spout and a dipper, 32x26 px."""
    return _g(
        """
..hk..........................
..GGGhhhhhh...................
..GGGGGGGGGh..................
..kG.....kGB..................
..gG.......B..................
..GG......SBSSSSS.............
..GG....SSSBbbbSSSS...........
..kG...SSbbBBbbbbbSSkkkkkkk...
..gG...SSbbbbBBbbbSSEEEEEEEk..
..GG...sSSbbbbbbSSSskkkkkkk...
..GG...ssSSSSSSSSSsd..........
..kG...dsssssssssssd..........
..gG...dssssdsssssdd..........
.gGGg..ddsssssssdddd..........
gGhGGg..gGddddddddGg..........
"""
    )


def carp_streamers() -> Pixels:
    """Three cloth carps on a tall pole with a spinning wheel on top, 46x92 px."""
    picture = blank(46, 92)
    rect(picture, 3, 6, 3, 85, "wood2")
    rect(picture, 3, 6, 1, 85, "wood4")
    for x, y in ((4, 0), (0, 4), (8, 4), (4, 8), (1, 1), (7, 7), (7, 1), (1, 7)):
        rect(picture, x, y, 2, 2, "blond2")
    rect(picture, 3, 3, 3, 3, "red2")
    for n, (top, long, ramp) in enumerate(((14, 36, SLATE_CARP), (29, 32, RED), (43, 26, SKY))):
        for x in range(long):
            wave = int(2.2 * np.sin((x + n * 7) / 6))
            tall = 9 if x < long - 8 else 5 + abs(long - 4 - x)
            up = top + wave + (9 - tall) // 2
            for y in range(tall):
                step = 3 if y < 2 else 2 if y < tall - 3 else 1
                colour = ramp[step]
                if 5 < x < long - 8 and (x + y // 2) % 5 == 0 and 1 < y < tall - 1:
                    colour = ramp[max(0, step - 1)]
                if x < 2:
                    colour = "plaster3"
                if y >= tall - 2 and x < long - 8:
                    colour = "plaster2"
                dot(picture, 7 + x, up + y, colour)
        rect(picture, 10, top + 2 + int(2.2 * np.sin((3 + n * 7) / 6)), 3, 3, "plaster3")
        dot(picture, 11, top + 3 + int(2.2 * np.sin((3 + n * 7) / 6)), "ink0")
    return inked(picture)


SLATE_CARP: Ramp = ("ink0", "ink1", "stone0", "stone1")


def windmills() -> Pixels:
    """Paper windmills in a straw stand, 28x34 px."""
    picture = blank(28, 34)
    for n, (x, y) in enumerate(((5, 5), (14, 3), (22, 6), (9, 12), (19, 13))):
        rect(picture, x, y, 1, 26 - y, "wood3")
        ramp = (RED, GOLD, SKY, PINK, MINT)[n]
        for dx, dy, step in ((-3, -3, 3), (1, -3, 2), (1, 1, 2), (-3, 1, 3)):
            rect(picture, x + dx, y + dy, 3, 3, ramp[step])
        dot(picture, x, y, "plaster3")
    rect(picture, 4, 22, 20, 10, "blond2")
    for x in range(4, 24, 3):
        rect(picture, x, 22, 1, 10, "blond1")
    for row in (24, 29):
        rect(picture, 4, row, 20, 1, "wood1")
    rect(picture, 4, 22, 20, 1, "blond3")
    return inked(picture)


def sawhorse() -> Pixels:
    """A plank half sawn through on two trestles, 44x24 px."""
    picture = blank(44, 24)
    for x in (7, 30):
        for k in range(14):
            rect(picture, x - k // 4, 9 + k, 2, 1, "wood2")
            rect(picture, x + 5 + k // 4, 9 + k, 2, 1, "wood1")
        rect(picture, x - 2, 16, 11, 2, "wood1")
    rect(picture, 1, 5, 42, 5, "wood4")
    rect(picture, 1, 5, 42, 1, "wood5")
    rect(picture, 1, 9, 42, 1, "wood2")
    rect(picture, 25, 5, 1, 4, "wood0")
    for k in range(10):
        rect(picture, 23 + k, 4 - k // 3, 2, 2, "stone3")
    rect(picture, 33, 0, 5, 3, "wood2")
    return inked(picture)


def skeins() -> Pixels:
    """Dyed yarn hung over a rack, 48x34 px."""
    picture = blank(48, 34)
    for x in (3, 42):
        rect(picture, x, 3, 3, 30, "wood2")
        rect(picture, x, 3, 1, 30, "wood4")
    for row, shift in ((6, 0), (19, 3)):
        rect(picture, 0, row, 48, 2, "wood3")
        for n in range(6):
            ramp = (BLUE, RED, GOLD, LILAC, MINT, PINK)[(n + shift) % 6]
            x = 7 + n * 6
            rect(picture, x, row, 5, 11, ramp[2])
            rect(picture, x, row, 1, 11, ramp[3])
            rect(picture, x + 3, row, 2, 11, ramp[1])
            rect(picture, x + 2, row + 2, 1, 9, ramp[1])
            dot(picture, x + 1, row + 11, ramp[1])
    return inked(picture)


BLOSSOMS = (
    ("pink3", "pink2"), ("blond3", "blond2"), ("white0", "plaster2"), ("violet3", "violet2"),
    ("red3", "red2"), ("blue4", "blue3"), ("orange3", "orange2"), ("glow0", "red3"),
    ("plaster3", "blond2"), ("jade3", "jade2"),
)  # fmt: skip
"""Light and dark of ten kinds of flowers."""


def flower_steps(seed: int) -> Pixels:
    """A stand of three steps, on each a row of pots in bloom, 60x44 px."""
    picture = blank(60, 44)
    for row in range(3):
        y = 16 + row * 12
        rect(picture, 2, y, 56, 3, "wood4")
        rect(picture, 2, y, 56, 1, "wood5")
        rect(picture, 2, y + 3, 56, 7, "wood1")
        for n in range(6):
            x = 4 + n * 9 + row % 2 * 2
            light, dark = BLOSSOMS[(n + row * 4 + seed) % len(BLOSSOMS)]
            pot = (RED, BLUE, WHITE, MINT)[(n + row + seed) % 4]
            rect(picture, x, y - 3, 6, 4, pot[2])
            rect(picture, x, y - 3, 2, 4, pot[3])
            put(picture, grid("..l.l.\n.ldlld\nlddgdl\n.gGgGg\n.GgGg.", {"l": light, "d": dark,
                "g": "green2", "G": "green3"}), x, y - 9)  # fmt: skip
            if (n + row) % 3 == 0:
                rect(picture, x + 2, y - 11, 2, 3, light)
    return inked(picture)


def flower_wheel() -> Pixels:
    """An old cart wheel leaning at a wall, overgrown with roses, 30x30 px."""
    picture = blank(30, 30)
    for y in range(30):
        for x in range(30):
            far = np.hypot(x + 0.5 - 15, y + 0.5 - 15)
            turn = np.arctan2(y - 14.5, x - 14.5)
            if 11 <= far < 14 or far < 3:
                dot(picture, x, y, "wood4" if y < 15 else "wood2")
            elif far < 11 and abs(np.sin(turn * 3)) < 0.2:
                dot(picture, x, y, "wood3")
    chance = random.Random(2)
    for _ in range(34):
        x, y = chance.randrange(0, 27), chance.randrange(12, 27)
        light, dark = BLOSSOMS[chance.choice((0, 4, 7))]
        put(picture, grid("gG.\nGlG\n.Gd", {"g": "green2", "G": "green3", "l": light, "d": dark}),
            x, y)  # fmt: skip
    return inked(picture)


def sleeping_cat(ramp: Ramp) -> Pixels:
    """A cat asleep, rolled up, 14x9 px."""
    return inked(
        np.pad(
            grid(
                "l.l.........\nlllll.bbb...\nlkblbbbbbb..\nbblbbbsbbbb.\n.bbbbsbbsbbs\nsssbbbbbbbss\n"
                ".ssssssssss.",
                {"l": ramp[3], "b": ramp[2], "s": ramp[1], "k": "ink1"},
            ),
            1,
        )
    )


def crate_of(wares: str, seed: int) -> Pixels:
    """An open crate heaped with wares, 24x18 px."""
    picture = blank(24, 18)
    rect(picture, 1, 8, 22, 9, "wood3")
    rect(picture, 1, 8, 22, 1, "wood5")
    rect(picture, 1, 12, 22, 1, "wood1")
    rect(picture, 1, 16, 22, 1, "wood1")
    rect(picture, 11, 9, 2, 8, "wood2")
    goods(picture, 2, 6, 20, wares, seed + 1, 0)
    goods(picture, 2, 9, 20, wares, seed, 0)
    return inked(picture)


def sparrow_wires(width: int) -> Pixels:
    """The same two wires with sparrows on them, 20 px high."""
    picture = blank(width, 20)
    put(picture, wires(width), 0, 6)
    bird = grid("..ww.\nkwwww\n.pwwt\n.ppt.\n..k..", {**_KEY, "w": "wood3", "t": "wood2"})
    for n, x in enumerate((width // 3, width // 3 + 7, width // 3 + 19, width * 2 // 3)):
        top = 2 + int(7 * np.sin((x + 2) / (width - 1) * np.pi))
        put(picture, mirrored(bird) if n % 2 else bird, x, top)
    return picture


def duck(head: str) -> Pixels:
    """A duck on the water with its wake, 16x11 px; flat."""
    return grid(
        """
...hhh..........
..ahihh.........
.aahhhh.........
...hhhw..wwb....
...pppwwwwwwb...
..ppwwwbwwwbb...
..pwwwwwbbbb....
n..bbbbbbbb..nn.
.nn........nn...
...BB.BBBB......
""",
        {"h": head, "i": "ink0", "a": "orange2", "w": "wood3", "b": "wood2", "p": "plaster3",
         "n": "blue2", "B": "blue4"},
    )  # fmt: skip


def water_tank() -> Pixels:
    """A round tank on stilts with a pipe, 34x58 px."""
    picture = blank(34, 58)
    for x in (4, 14, 26):
        rect(picture, x, 32, 3, 25, "wood2")
        rect(picture, x, 32, 1, 25, "wood4")
    for k in range(22):
        dot(picture, 6 + k, 35 + k * 9 // 10, "wood1")
        dot(picture, 27 - k, 35 + k * 9 // 10, "wood1")
    for x in range(2, 32):
        bend = (x + 0.5 - 17) / 15
        step = 3 if bend < -0.4 else 2 if bend < 0.2 else 1 if bend < 0.75 else 0
        sag = int(3 * (1 - bend * bend) ** 0.5)
        rect(picture, x, 10, 1, 22 + sag, RED[step] if step else "red0")
        for hoop in (14, 27):
            dot(picture, x, hoop + sag, "stone1")
        rise = int(8 * (1 - abs(bend)))
        rect(
            picture, x, 10 - rise, 1, 2 + rise + sag, ("stone0", "stone1", "stone2", "stone3")[step]
        )
    glyph(picture, 12, 20, 2, "plaster3")
    glyph(picture, 18, 20, 7, "plaster3")
    rect(picture, 30, 30, 2, 27, "stone2")
    rect(picture, 30, 30, 1, 27, "stone4")
    return inked(picture)


def beetle_stalk(there: bool) -> Pixels:
    """A stalk of grass; a beetle climbs it as long as somebody watches, 9x16 px."""
    text = """
....h..
...hG..
...G.h.
..hG.G.
...G.G.
...GG..
h..GG.h
.G.GG.G
.GGGGG.
..gGGg.
.gGgGgg
"""
    picture = grid(text, _KEY)
    if there:
        put(picture, grid("i.i\nVVi\nvNi\nvNi\ni.i", _KEY), 3, 1)
    return np.pad(picture, 1)


def stone_stairs(width: int, count: int) -> Pixels:
    """Steps down into the water between two cheeks of stone; the last ones are wet."""
    picture = blank(width, count * 6 + 4)
    for n in range(count):
        wet = n >= count - 2
        y = n * 6
        inset = 4
        top, face = ("stone2", "stone0") if wet else ("stone4", "stone1")
        rect(picture, inset, y, width - 2 * inset, 4, "stone2" if wet else "stone3")
        rect(picture, inset, y, width - 2 * inset, 1, top)
        rect(picture, inset, y + 4, width - 2 * inset, 2, face)
        for x in range(9 + n * 5 % 11, width - 4, 15):
            rect(picture, x, y, 1, 4, "stone1")
        if wet:
            rect(picture, inset + 3 + n * 2, y + 2, 7, 1, "blue4")
    for x in (0, width - 4):
        rect(picture, x, 0, 4, count * 6, "stone3")
        rect(picture, x, 0, 1, count * 6, "stone4")
        rect(picture, x + 3, 0, 1, count * 6, "stone1")
        rect(picture, x, count * 6 - 3, 4, 3, "stone1")
    rect(picture, 2, count * 6, width - 4, 2, "blue1")
    rect(picture, 5, count * 6 + 2, width - 12, 1, "blue4")
    picture[count * 6 - 1, 1:3] = INDEX["green3"]
    return picture


def mooring() -> Pixels:
    """A mooring post with a rope, 10x18 px."""
    return _g(
        """
.kWWk...
.kwwk...
.EEEEE..
.kwwk.E.
.kwtk.E.
.kwwk..E
.kwtk..E
.kwwk...
.kttk...
BBkkBB..
"""
    )


# ---------------------------------------------------------------- the tileset


def _hung(picture: Pixels, above: int) -> Pixels:
    """What hangs on a house `above` its foot: the picture reaches down to be drawn over it."""
    return np.pad(picture, ((0, above), (0, 0)))


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
    add("steps_wide", steps(80, 6))
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
        state(f"shutter_{shop}", "up", _hung(shutter(False), 12))
        state(f"shutter_{shop}", "down", _hung(shutter(True), 12))
    state("window_naruto", "lit", _hung(light_window(True), 54))
    state("window_naruto", "dark", _hung(light_window(False), 54))
    state("ramen", "open", blank(78, 58))
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
    add("firewood", firewood(), 36, 10)
    add("firewood_long", firewood(8), 54, 10)
    add("jars", jars(), 34, 10)
    add("sacks", sacks(), 30, 9)
    add("bales", bales(), 40, 10)
    add("barrow", barrow(), 20, 7)
    add("tools", tools(), 16, 5)
    add("radishes", radishes(), 46, 6)
    add("tea_parasol", tea_parasol(), 36, 8)
    add("hokora", hokora(), 22, 10)
    add("torii", torii())
    made[-1].shapes = (Shape(8, 54, 8, 7), Shape(48, 54, 8, 7))
    add("scarecrow", scarecrow(), 4, 4)
    add("food_cart", food_cart(), 50, 12)
    add("tub_fish", tub("fish"), 22, 8)
    add("tub_washing", tub("washing"), 22, 8)
    add("board_game", board_game(), 42, 12)
    for name, ramp, turn in (("orange", ORANGE, 0), ("violet", LILAC, 1), ("jade", MINT, 2)):
        add(f"umbrella_{name}", open_umbrella(ramp, turn), 22, 8)
    add("poles_leaning", poles_leaning(), 10, 5)
    add("basin", basin(), 20, 9)
    add("carp_streamers", carp_streamers())
    made[-1].shapes = (Shape(2, 86, 6, 6),)
    add("windmills", windmills(), 20, 7)
    add("sawhorse", sawhorse(), 38, 8)
    add("skeins", skeins(), 46, 6)
    add("flower_steps_a", flower_steps(0), 56, 12)
    add("flower_steps_b", flower_steps(5), 56, 12)
    add("flower_wheel", flower_wheel(), 26, 6)
    add("cat_white", sleeping_cat(WHITE))
    add("cat_ginger", sleeping_cat(ORANGE))
    for wares in ("fruit", "greens", "fish", "bread"):
        add(f"crate_{wares}", crate_of(wares, 4), 22, 8)
    add("wires_sparrows", sparrow_wires(128))
    add("wires_long", wires(192))
    add("water_tank", water_tank(), 28, 8)
    add("stone_stairs", stone_stairs(40, 5))
    add("mooring", mooring(), 6, 4)
    state("beetle", "there", beetle_stalk(there=True))
    state("beetle", "gone", beetle_stalk(there=False))
    add("duck_green", duck("jade0"))
    add("duck_brown", duck("wood2"))
    state("umbrella_held", "none", blank(52, 60))
    state("umbrella_held", "open", held_umbrella())
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes `tiles/props/*.png` and `props.tsx`."""
    write_collection("props", tiles(), assets, maps)

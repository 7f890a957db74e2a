"""Forty sorts of flowers, each with a shape of its own: heads, how they stand, leaves, vessels.

A bunch is 22x26 px; its stems meet at the middle of the lowest row. All lengths are px.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from atelier.pixels import Pixels, blank, grid, outlined, put, rimmed
from atelier.place.kit import dot, rect

WIDTH, HEIGHT = 22, 26

Colours = tuple[str, str, str, str]
"""Dark, shade, base and light of a blossom."""

RED: Colours = ("red0", "red1", "red2", "red3")
CORAL: Colours = ("red1", "red2", "red3", "skin4")
PINK: Colours = ("pink0", "pink1", "pink2", "pink3")
ROSE: Colours = ("pink1", "pink2", "pink3", "plaster3")
WHITE: Colours = ("plaster0", "plaster1", "plaster2", "plaster3")
SNOW: Colours = ("stone2", "stone3", "stone4", "white0")
GOLD: Colours = ("wood2", "blond1", "blond2", "blond3")
ORANGE: Colours = ("orange0", "orange1", "orange2", "orange3")
BLUE: Colours = ("blue1", "blue2", "blue3", "blue4")
DEEP: Colours = ("blue0", "blue1", "blue2", "blue3")
LILAC: Colours = ("violet0", "violet1", "violet2", "violet3")
PLUM: Colours = ("ink1", "violet0", "violet1", "violet2")
SKY: Colours = ("blue2", "blue3", "blue4", "white0")
LIME: Colours = ("green2", "green3", "green4", "green5")
JADE: Colours = ("jade0", "jade1", "jade2", "jade3")

_KEY = {"Y": "blond2", "y": "blond1", "K": "wood0", "k": "wood2", "g": "green2", "G": "green3",
        "h": "green4", "w": "plaster3", "o": "orange2", "t": "wood1"}  # fmt: skip

_STAMPS = {
    "rose": ".LLB.\nLBSBL\nBLBSB\nSBBSD\n.SSD.",
    "peony": "..LLB..\n.LBLLB.\nLLBLBLB\nLBLBBLS\nBSLBSBS\n.SBSBS.\n..DDD..",
    "mum": "..L.L..\n.LLBBL.\nL.LBB.B\nLLBSBBB\n.BBSSB.\nB.BSS.S\n.SSDSS.\n..S.D..",
    "pompon": ".LLB.\nLBLBB\nBLBSB\nBBSBS\n.SDS.",
    "daisy": ".L.L.\nLLLLB\n.LYB.\nLBBBS\n.B.S.",
    "gerbera": "..L.L..\n.LLLLB.\nLLKYKBB\n.LYKYB.\nBBKYKBS\n.BBBBS.\n..S.S..",
    "sunflower": "...L.L...\n.L.LLL.B.\n..LLkLLB.\nLLLkKkBBB\n.LkKKKkB.\nBBBkKkBBS\n..BBkBBS."
    "\n.B.BBB.S.\n...B.S...",
    "cornflower": "L.L.B\n.LBB.\nLBDBB\n.BBS.\nB.S.S",
    "anemone": ".LLB..\nLLLBB.\nLLKKBS\nLBKKBS\n.BBBS.\n..SS..",
    "tulip": "L.B.S\nLLBBS\nLLBBS\nLBBBS\n.BBS.",
    "lily": "L..L..B\nLL.L.BB\n.LLLBB.\n..LYB..\n.LLYBB.\nLL.y.BS\nL.....S",
    "iris": "..LL..\n.LBBL.\n.LBBS.\nL.BB.S\nLBYYBS\nLB..BS\n.S..S.",
    "calla": "...LB\n..LLB\n.LLYB\nLLYYB\nLLYBS\n.LBBS\n..BS.\n...g.",
    "narcissus": ".L..L.\nLLLLLB\n.LooB.\nLLoyBB\n.B..B.",
    "camellia": ".LLB.\nLBYBB\nLYYBS\nBBBSS\n.SSS.",
    "carnation": "L.L.B.L\n.LBLB.B\nLLBBLBB\n.BBSBS.\n..BSS..\n..ggG..\n...g...",
    "spider": "L.........B\n.L..L.B..B.\n..L.L.B.B..\nL..LLBB...B\n.LL.LBB.BB.\n...LBBBB..."
    "\n..LBSSSBS..\n.L..SBS..S.\nB....g....S",
    "allium": "..L.B..\n.LBLBB.\nLBLBLBB\nBLBBBSB\nLBBSBBS\n.BSBSS.\n..S.S..",
    "hydrangea": "...LLBL...\n.LLBLLBLB.\nLBLLBLLBLS\nLLBLLBLBBS\nBLLBLLBLSB\nLBLBBLBSBS"
    "\n.BLBSBLSB.\n..SBSSBS..\n....SS....",
    "umbel": ".LL.LL.L.\nLLBLLBLLB\nBLLBSBLBS\n.B.BgB.S.\n..g.g.g..\n...ggg...",
    "bell": ".gg.\n.LB.\nLLBS\nLLBS\nL.BS",
    "bellow": ".g.\n.LB\nLBS\nL.S",
    "lantern": "..g.\n.LB.\nLLBS\nLBBS\nLBSS\n.BS.\n..D.",
    "orchid": ".L.B.\nLLBBB\n.LYS.\nLBDBS\n..S..",
    "pansy": "LL.BB\nLLBBB\nDLYBD\nDDYDD\n.DDD.",
    "cyclamen": "L.LB.\nLLBB.\n.LBBS\n..BS.\n..S..",
    "thistle": "L.L.B\n.LBB.\nLLBBS\n.ggG.\n.gGg.",
    "floret": "LB\nBS",
    "bud": ".L\nLB\nBS",
    "catkin": ".w\nLB\nBB\nSB",
    "lotus": "...L...\n.L.LB.B\n.LLLBB.\nLLBLBBB\n.LBBBS.\n..SSS..",
}  # fmt: skip


def _stamp(kind: str, colours: Colours) -> Pixels:
    dark, shade, base, light = colours
    return grid(_STAMPS[kind], {**_KEY, "D": dark, "S": shade, "B": base, "L": light})


Spots = Sequence[tuple[int, int]]
"""Middles of heads in a bunch, from far to near."""

_DOME: Spots = ((11, 4), (5, 7), (17, 7), (11, 10), (5, 13), (17, 13), (11, 16))
_FULL: Spots = ((8, 4), (14, 4), (4, 8), (11, 8), (18, 8), (7, 12), (15, 12), (3, 14), (11, 16))
_THREE: Spots = ((6, 7), (16, 6), (11, 14))
_FOUR: Spots = ((11, 5), (4, 9), (18, 9), (11, 15))
_FAN: Spots = ((8, 4), (14, 3), (4, 8), (11, 8), (18, 8), (7, 12), (15, 12))
_HIGH: Spots = ((7, 5), (15, 4), (11, 10), (4, 11), (18, 11))


@dataclass(frozen=True)
class Sort:
    """One sort of flower: the shape of a head, its colours, where heads stand, its leaves."""

    head: str
    colours: Colours
    spots: Spots = _DOME
    leaf: str = "oval"
    grows: str = "heads"


SORTS: dict[str, Sort] = {
    "rose_red": Sort("rose", RED),
    "rose_white": Sort("rose", WHITE),
    "rose_gold": Sort("rose", GOLD),
    "rose_dusk": Sort("rose", CORAL),
    "rose_pink": Sort("rose", PINK),
    "peony": Sort("peony", ROSE, _FOUR),
    "chrysanthemum": Sort("mum", GOLD, _FOUR, "fern"),
    "chrysanthemum_white": Sort("mum", SNOW, _FOUR, "fern"),
    "chrysanthemum_bronze": Sort("mum", ORANGE, _FOUR, "fern"),
    "marigold": Sort("pompon", ORANGE, _FULL, "fern"),
    "dahlia": Sort("mum", RED, _THREE),
    "daisy": Sort("daisy", SNOW, _FULL, "blade"),
    "aster": Sort("daisy", LILAC, _FULL, "blade"),
    "marguerite": Sort("daisy", ROSE, _FULL, "blade"),
    "gerbera": Sort("gerbera", CORAL, _FOUR, "none"),
    "sunflower": Sort("sunflower", GOLD, _THREE),
    "cornflower": Sort("cornflower", BLUE, _FAN, "blade"),
    "anemone": Sort("anemone", LILAC, _FAN, "fern"),
    "poppy": Sort("anemone", CORAL, _HIGH, "none"),
    "tulip_red": Sort("tulip", RED, _FAN, "blade"),
    "tulip_gold": Sort("tulip", GOLD, _FAN, "blade"),
    "tulip_pink": Sort("tulip", ROSE, _FAN, "blade"),
    "tulip_white": Sort("tulip", WHITE, _FAN, "blade"),
    "lily": Sort("lily", WHITE, _FOUR, "blade"),
    "lily_orange": Sort("lily", ORANGE, _FOUR, "blade"),
    "iris": Sort("iris", BLUE, _HIGH, "blade"),
    "iris_violet": Sort("iris", LILAC, _HIGH, "blade"),
    "calla": Sort("calla", WHITE, _HIGH, "round"),
    "narcissus": Sort("narcissus", GOLD, _FAN, "blade"),
    "camellia": Sort("camellia", RED, _FOUR, "bush"),
    "carnation": Sort("carnation", PINK, _FOUR, "blade"),
    "spider_lily": Sort("spider", CORAL, ((11, 4), (5, 12), (17, 11)), "none"),
    "allium": Sort("allium", LILAC, _FOUR, "none"),
    "hydrangea": Sort("hydrangea", BLUE, _THREE, "round"),
    "hydrangea_pink": Sort("hydrangea", ROSE, _THREE, "round"),
    "lace": Sort("umbel", SNOW, ((7, 4), (16, 7), (5, 11), (14, 14)), "fern"),
    "yarrow": Sort("umbel", GOLD, ((14, 4), (6, 7), (16, 11), (7, 14)), "fern"),
    "lotus": Sort("lotus", ROSE, ((7, 6), (16, 10)), "pad"),
    "thistle": Sort("thistle", LILAC, _HIGH, "fern"),
    "delphinium": Sort("floret", DEEP, grows="spikes", leaf="fern"),
    "lupin_pink": Sort("floret", PINK, grows="cones", leaf="fern"),
    "lupin_blue": Sort("floret", SKY, grows="cones", leaf="fern"),
    "foxglove": Sort("bellow", PINK, grows="onesided", leaf="oval"),
    "gladiolus": Sort("orchid", CORAL, grows="ladder", leaf="blade"),
    "lavender": Sort("floret", LILAC, grows="ears", leaf="none"),
    "foxtail": Sort("floret", GOLD, grows="ears", leaf="blade"),
    "bellflower": Sort("bell", LILAC, grows="bells", leaf="blade"),
    "bell_white": Sort("bell", SNOW, grows="bells", leaf="oval"),
    "ground_cherry": Sort("lantern", ORANGE, grows="bells", leaf="oval"),
    "mimosa": Sort("floret", GOLD, grows="cloud", leaf="fern"),
    "gypsum": Sort("floret", SNOW, grows="cloud", leaf="none"),
    "blossom": Sort("floret", ROSE, grows="twigs", leaf="bare"),
    "quince": Sort("floret", CORAL, grows="twigs", leaf="bare"),
    "willow": Sort("catkin", SNOW, grows="rods", leaf="bare"),
    "orchid": Sort("orchid", ROSE, grows="arch", leaf="round"),
    "pansy": Sort("pansy", LILAC, _FAN, "oval"),
    "cyclamen": Sort("cyclamen", PINK, _FAN, "round"),
    "fern": Sort("floret", LIME, grows="fronds", leaf="none"),
    "bamboo": Sort("floret", LIME, grows="canes", leaf="none"),
}


def _stem(picture: Pixels, x: float, y: float, foot: float, tone: str = "green2") -> None:
    """A stem bowing from a head down to the mouth of its vessel."""
    rows = HEIGHT - int(y)
    for n in range(rows):
        share = n / max(1, rows - 1)
        at = x + (foot - x) * share**0.7
        dot(picture, round(at), int(y) + n, tone)


def _leaves(picture: Pixels, kind: str, chance: random.Random) -> None:
    """What stands between the stems above the mouth."""
    if kind == "bare":
        return
    if kind == "none":
        for x in (8, 11, 14):
            rect(picture, x, HEIGHT - 6, 1, 6, "green2")
        return
    if kind == "bush":
        for n in range(17):
            x, y = chance.randrange(2, 18), chance.randrange(3, 21)
            rect(picture, x, y, 4, 3, ("green1", "green2")[n % 2])
            rect(picture, x + 1, y, 2, 1, "green3")
        return
    if kind == "pad":
        for x, y in ((2, 17), (12, 19)):
            rect(picture, x, y, 8, 3, "green2")
            rect(picture, x + 1, y, 6, 1, "green3")
        return
    for n, x in enumerate((4, 8, 13, 17)):
        top = HEIGHT - 11 + (n * 3) % 4
        if kind == "blade":  # long and narrow, the outer ones bowed
            lean = (x - 10.5) / 9
            for row in range(12):
                at = round(10.5 + (x - 10.5) * 0.5 + lean * (12 - row) * 0.8)
                rect(picture, at, HEIGHT - 12 + row - n % 2, 2, 1, "green3" if n < 2 else "green2")
        elif kind == "fern":
            for row in range(7):
                rect(picture, x - row % 2 - 1, top + row, 2, 1, ("green3", "green4")[row % 2])
                rect(picture, x + 1 - row % 2, top + row, 2, 1, "green2")
        elif kind == "round":
            rect(picture, x - 2, top + 3, 5, 4, "green2")
            rect(picture, x - 1, top + 2, 3, 1, "green3")
            rect(picture, x - 2, top + 3, 2, 2, "green3")
        else:
            rect(picture, x - 1, top + 2, 3, 6, "green2")
            rect(picture, x - 1, top + 3, 1, 3, "green3")
            dot(picture, x, top + 1, "green3")
    rect(picture, 6, HEIGHT - 4, 10, 4, "green1")


def _heads(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    head = _stamp(sort.head, sort.colours)
    high, wide = head.shape
    for x, y in sort.spots:
        _stem(picture, x, y, 11 + (x - 11) * 0.3)
    for n, (x, y) in enumerate(sort.spots):
        shift = chance.randrange(-1, 2) if n else 0
        turned = head[:, ::-1] if n % 2 and sort.head in ("calla", "lily", "cyclamen") else head
        left = min(max(0, x - wide // 2 + shift), WIDTH - wide)
        rimmed(picture, turned, left, max(0, y - high // 2))


def _spikes(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Tall spikes whose florets stand close together, buds at the top."""
    dark, shade, base, light = sort.colours
    for x, top, low in ((11, 0, 17), (4, 4, 19), (17, 3, 19), (8, 6, 21), (14, 8, 21)):
        _stem(picture, x, top, 11 + (x - 11) * 0.4)
        for y in range(top, low):
            if y < top + 3:
                dot(picture, x, y, "green4" if y == top else base)
                continue
            left = (y + x) % 3 != 0
            tones = (light, base, shade) if y % 3 else (base, shade, dark)
            rect(
                picture, x - 1 - (left and y > top + 5), y, 1 + (left and y > top + 5), 1, tones[0]
            )
            dot(picture, x, y, tones[1])
            rect(picture, x + 1, y, 1 + (not left), 1, tones[2])


def _cones(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Broad cones, ring upon ring."""
    dark, shade, base, light = sort.colours
    for x, top, long in ((11, 1, 14), (4, 6, 13), (17, 5, 13)):
        for row in range(long):
            half = min(3, row // 3)
            tones = (
                (base, light) if row % 3 == 1 else (shade, base) if row % 3 == 2 else (dark, shade)
            )
            rect(picture, x - half, top + row, 2 * half + 1, 1, tones[0])
            rect(picture, x - half, top + row, half + 1, 1, tones[1])
        _stem(picture, x, top + long, 11 + (x - 11) * 0.4)


def _onesided(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Bells that hang on one side of a tall stem."""
    bell = _stamp(sort.head, sort.colours)
    for x, top, side in ((8, 0, -1), (15, 2, 1), (4, 8, -1), (19, 9, 1)):
        _stem(picture, x, top, 11 + (x - 11) * 0.4, "green3")
        for n in range(4):
            rimmed(picture, bell[: 2 + min(2, n)], x + (-2 if side < 0 else 0), top + 2 + n * 4)


def _ladder(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    bloom = _stamp(sort.head, sort.colours)
    for x, top in ((7, 1), (15, 3)):
        _stem(picture, x, top, 11 + (x - 11) * 0.4, "green3")
        rect(picture, x, top, 1, 3, "green4")
        for n in range(4):
            rimmed(picture, bloom, x - 3 + n % 2 * 2, top + 2 + n * 4)


def _ears(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Many thin ears on bare stalks."""
    _, shade, base, light = sort.colours
    for n, x in enumerate((11, 7, 15, 3, 19, 9, 13, 5, 17)):
        top = abs(x - 11) // 2 + (0, 3, 2, 5, 4, 7, 6, 9, 9)[n]
        _stem(picture, x, top, 11 + (x - 11) * 0.35, "green3")
        for row in range(8):
            lean = round((x - 11) / 9 * (1 - row / 8) * 1.5)
            rect(picture, x + lean, top + row, 2, 1, (light, base)[row % 2])
            dot(picture, x + lean + 1, top + row, (base, shade)[row % 2])
        dot(picture, x + round((x - 11) / 6), top, light)


def _bells(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Stems that bow over, a bell under each joint."""
    bell = _stamp(sort.head, sort.colours)
    for side in (-1, 1):
        for reach, top in ((9, 6), (5, 2)):
            for n in range(24 - top):  # up, then over in an arch
                share = n / (24 - top)
                dot(picture, round(11 + side * reach * (share**2.2)), 24 - n, "green3")
    places = ((1, 7), (17, 6), (5, 3), (13, 2), (3, 13), (16, 13), (9, 9))
    for x, y in places:
        rimmed(picture, bell, x, y)


def _cloud(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """A veil of small florets on a net of fine stems."""
    for x in (4, 8, 11, 14, 18):
        _stem(picture, x, 6, 11 + (x - 11) * 0.2, "green3")
    floret = _stamp(sort.head, sort.colours)
    for row in range(7):
        for n in range(6):
            x = 1 + n * 4 - row % 2 * 2 + chance.randrange(-1, 1)
            y = 1 + row * 3 + chance.randrange(0, 2)
            if abs(x - 10) * 1.0 + max(0, 8 - y) * 1.1 + max(0, y - 14) * 0.8 < 13:
                put(picture, floret, min(max(0, x), WIDTH - 2), y)


def _twigs(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Branches of a tree in blossom."""
    floret = _stamp(sort.head, sort.colours)
    for bends in (((11, 25), (10, 17), (7, 10), (4, 1)), ((12, 25), (13, 16), (16, 9), (17, 0)),
                  ((11, 19), (12, 12), (10, 5)), ((9, 15), (3, 11), (1, 8)),
                  ((13, 15), (19, 12), (20, 7))):  # fmt: skip
        for (x0, y0), (x1, y1) in pairwise(bends):
            steps = max(abs(x1 - x0), abs(y1 - y0))
            for n in range(steps + 1):
                x = x0 + (x1 - x0) * n // steps
                y = y0 + (y1 - y0) * n // steps
                rect(picture, x, y, 1 + (y > 14), 1, "wood2" if n % 3 else "wood1")
                if y < 19 and n % 3 == 1:
                    put(picture, floret, max(0, x - (n % 2) * 2), max(0, y - 1))


def _rods(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    catkin = _stamp(sort.head, sort.colours)
    for x, top in ((11, 0), (5, 3), (17, 2), (8, 6), (14, 7)):
        for n in range(HEIGHT - top):
            share = n / (HEIGHT - top)
            at = round(x + (11 + (x - 11) * 0.3 - x) * share)
            dot(picture, at, top + n, "wood3" if n % 4 else "wood2")
            if n % 5 == 1 and n < 17:
                put(picture, catkin, at - 1 if n % 2 else at, top + n)


def _arch(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """Two stems that arch over, blossoms in a row along them."""
    bloom = _stamp(sort.head, sort.colours)
    for side in (-1, 1):
        for n in range(30):
            share = n / 29
            x = 11 + side * (2 * share + 8 * max(0, share - 0.4) ** 1.3)
            y = 24 - 26 * share + 20 * max(0, share - 0.55) ** 1.5
            dot(picture, round(x), round(y), "green3")
    for x, y in ((0, 7), (17, 6), (2, 3), (14, 2), (6, 0), (10, 4)):
        rimmed(picture, bloom, x, y)


def _fronds(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    """A fern, green only."""
    dark, shade, base, light = sort.colours
    for reach, top in ((-10, 12), (10, 11), (-7, 5), (7, 4), (0, 1), (-3, 9), (4, 10)):
        rows = 25 - top
        for n in range(rows):
            share = n / rows
            x, y = round(11 + reach * share**1.5), 25 - n
            half = 2 if 0.3 < share < 0.75 else 1
            rect(picture, x - half, y, half, 1, base if n % 2 else shade)
            rect(picture, x + 1, y, half, 1, shade if n % 2 else dark)
            dot(picture, x, y, light if n % 2 else base)


def _canes(picture: Pixels, sort: Sort, chance: random.Random) -> None:
    for x, top in ((6, 1), (11, 0), (15, 4)):
        for y in range(top, HEIGHT):
            rect(picture, x, y, 2, 1, "green2" if (y - top) % 7 == 6 else "green4")
            dot(picture, x + 1, y, "green3")
        for n, y in enumerate(range(top + 1, 17, 4)):
            side = -1 if (n + x) % 2 else 1
            for k in range(5):
                rect(picture, x + (1 if side > 0 else 0) + side * (k + 1), y + k // 2, 1, 2,
                     "green3" if k < 3 else "green4")  # fmt: skip


_GROWS: dict[str, Callable[[Pixels, Sort, random.Random], None]] = {
    "heads": _heads, "spikes": _spikes, "cones": _cones, "onesided": _onesided,
    "ladder": _ladder, "ears": _ears, "bells": _bells, "cloud": _cloud, "twigs": _twigs,
    "rods": _rods, "arch": _arch, "fronds": _fronds, "canes": _canes,
}  # fmt: skip


def bunch(name: str, seed: int = 0) -> Pixels:
    """Stems, leaves and heads of one sort, without a vessel and without an outline."""
    sort = SORTS[name]
    chance = random.Random(seed)
    picture = blank(WIDTH, HEIGHT)
    _leaves(picture, sort.leaf, chance)
    _GROWS[sort.grows](picture, sort, chance)
    return picture


# ---------------------------------------------------------------- what they stand in

TONES = {
    "zinc": ("stone4", "stone3", "stone2", "stone1"),
    "slate": ("stone3", "stone2", "stone1", "stone0"),
    "blue": ("blue4", "blue3", "blue2", "blue1"),
    "indigo": ("blue3", "blue2", "blue1", "blue0"),
    "clay": ("skin3", "wood4", "wood3", "wood2"),
    "brown": ("wood4", "wood3", "wood2", "wood1"),
    "jade": ("jade3", "jade2", "jade1", "jade0"),
    "wood": ("wood5", "wood4", "wood3", "wood2"),
    "white": ("plaster3", "plaster2", "plaster1", "plaster0"),
    "red": ("red3", "red2", "red1", "red0"),
    "violet": ("violet3", "violet2", "violet1", "violet0"),
    "gold": ("blond3", "blond2", "blond1", "wood2"),
}
_PROFILES = {
    "bucket": (7, 7, 7, 6, 6, 6, 6, 5, 5, 5),
    "tub": (7, 7, 7, 7, 7, 7, 7, 6),
    "pot": (6, 6, 6, 5, 5, 5, 4, 4, 4),
    "jar": (4, 4, 5, 6, 7, 7, 7, 7, 6, 5, 5),
    "vase": (4, 3, 3, 4, 5, 6, 6, 6, 5, 4, 4, 5),
    "tall": (5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4),
    "bowl": (7, 7, 7, 6, 6, 5, 4),
    "basket": (7, 7, 6, 6, 6, 6, 7, 7, 7),
    "paper": (7, 7, 6, 6, 5, 5, 4, 3, 3, 4, 4, 4),
    "cup": (4, 4, 4, 3, 3, 3),
}  # fmt: skip
"""Half the width of every row, from the rim down."""


def vessel(shape: str, tone: str) -> Pixels:
    """What flowers stand in, lit from the upper left, 14 px wide at most."""
    light, base, shade, dark = TONES[tone]
    rows = _PROFILES[shape]
    picture = blank(14, len(rows))
    for y, half in enumerate(rows):
        left, wide = 7 - half, 2 * half
        rect(picture, left, y, wide, 1, base)
        rect(picture, left, y, max(1, half // 2), 1, light)
        rect(picture, left + wide - max(2, wide * 2 // 5), y, max(2, wide * 2 // 5), 1, shade)
        rect(picture, left + wide - 1, y, 1, 1, dark)
    half, high = rows[0], len(rows)
    rect(picture, 7 - half, 0, 2 * half, 1, light)
    rect(picture, 8 - half, 1, 2 * half - 2, 1, dark)
    if shape == "bucket":
        rect(picture, 1, high // 2, 12, 1, shade)
        rect(picture, 2, high // 2 + 1, 4, 1, light)
    elif shape == "tub":
        for x in range(2, 14, 3):
            rect(picture, x, 1, 1, high - 1, dark)
        rect(picture, 0, 3, 14, 1, "stone1")
        rect(picture, 1, 3, 3, 1, "stone3")
    elif shape == "pot":
        rect(picture, 1, 1, 12, 1, base)
        rect(picture, 2, 3, 10, 1, dark)
    elif shape in ("jar", "vase", "bowl"):
        row = high * 3 // 5
        half = rows[row]
        for x in range(8 - half, 6 + half, 3):
            rect(picture, x, row, 2, 1, light if tone != "white" else "blue2")
    elif shape == "basket":
        for y in range(1, high):
            for x in range(14):
                if picture[y, x] and (x + y // 2 * 2) % 4 < 2 and y % 2:
                    dot(picture, x, y, dark)
    elif shape == "paper":
        rect(picture, 3, 7, 8, 1, "red2")
        rect(picture, 4, 8, 6, 1, "red1")
        for n in range(6):
            dot(picture, 7 + n // 2, n, shade)
    return picture


def arranged(name: str, shape: str, tone: str, seed: int = 0, card: str = "") -> Pixels:
    """A vessel with its flowers, 24 wide, the feet on the lowest row but one; `card`: a label."""
    stand = vessel(shape, tone)
    high = stand.shape[0]
    picture = blank(24, HEIGHT + high)
    flowers = bunch(name, seed)
    put(picture, flowers, 1, 1)
    rim = HEIGHT - 1
    put(picture, stand, 5, rim)
    half = _PROFILES[shape][0]
    rect(picture, 12 - half + 1, rim, 2 * half - 2, 1, "green1")
    if card:
        rect(picture, 9, rim + 3, 6, 5, "plaster3")
        rect(picture, 10, rim + 4, 4, 1, card)
        rect(picture, 10, rim + 6, 3, 1, "plaster0")
    return outlined(picture, picture.shape[0] - 2)


def wisteria(long: int, seed: int, colours: Colours = LILAC) -> Pixels:
    """Clusters that hang from a rod, 30 px wide and `long` deep."""
    dark, shade, base, light = colours
    chance = random.Random(seed)
    picture = blank(32, long + 4)
    for n in range(12):
        x = 1 + n * 5 // 2
        rect(picture, x, n % 3, 4, 3, ("green2", "green3", "green3")[n % 3])
        rect(picture, x, n % 3, 2, 1, "green4")
    for n, x in enumerate((4, 22, 10, 27, 16)):
        deep = long - chance.randrange(0, long // 2)
        first = 2 + n * 7 % 4
        for row in range(deep):
            half = max(0, round(2.7 * (1 - (row / deep) ** 1.4) + 0.4 * ((row + n) % 2)))
            tones = ((light, base), (base, shade), (base, shade), (shade, dark))[(row + n * 3) % 4]
            lean = (row + n) // 5 % 2
            rect(picture, x + lean - half, first + row, 2 * half + 1, 1, tones[1])
            rect(picture, x + lean - half, first + row, half + 1, 1, tones[0])
            if (row + n) % 3 == 0:
                dot(picture, x + lean - half, first + row, light)
            if (row + n) % 4 == 2 and half:
                dot(picture, x + lean + half, first + row, dark)
    return picture


def posy(name: str, shape: str, glaze: str, seed: int = 0) -> Pixels:
    """A small pot for a shelf: three heads of one sort over a clump of leaves, 18 px wide."""
    sort = SORTS[name]
    chance = random.Random(seed)
    stand, head = vessel(shape, glaze), _stamp(sort.head, sort.colours)
    high, wide = head.shape
    top = 15
    picture = blank(18, top + stand.shape[0] + 1)
    for n in range(9):
        x, y = 3 + n * 5 % 11, top - 5 + chance.randrange(0, 4)
        rect(picture, x, y, 3, 2, ("green2", "green1", "green2")[n % 3])
        rect(picture, x, y, 1 + n % 2, 1, ("green3", "green4")[n % 2])
    rect(picture, 5, top - 2, 8, 2, "green1")
    put(picture, stand, 2, top)
    for x, y in ((4, 3), (13, 4), (9, 8)):
        rect(picture, x, y, 1, top - 2 - y, "green2")
    for n, (x, y) in enumerate(((4, 3), (13, 4), (9, 8))):
        left = min(max(1, x - wide // 2), 17 - wide)
        rimmed(picture, head[:, ::-1] if n == 1 else head, left, max(1, y - high // 2))
    return outlined(picture, picture.shape[0] - 2)

"""Eyes, brows, noses and mouths, and the states a face can be in.

Eyes and brows are computed a column at a time from a few numbers, so that every person has
their own and every person has all states. Mouths and noses are small text grids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from atelier.pixels import grid, put
from atelier.portraits.easel import Easel

Skin = tuple[str, str, str, str, str]
"""Light, base, shade, line and dark of a complexion."""

PALE: Skin = ("plaster3", "skin5", "skin4", "skin3", "skin2")
FAIR: Skin = ("skin5", "skin4", "skin3", "skin2", "skin1")
TAN: Skin = ("skin4", "skin3", "skin2", "skin1", "skin0")
SALLOW: Skin = ("wood5", "dirt1", "wood4", "wood3", "wood2")

Iris = tuple[str, str, str]
"""Dark top, middle and light bottom of an iris."""
SKY: Iris = ("blue1", "blue2", "blue4")
LEAF: Iris = ("jade0", "jade1", "jade3")
AQUA: Iris = ("blue1", "blue3", "blue4")
HAZEL: Iris = ("wood1", "wood3", "wood4")
BROWN: Iris = ("wood0", "wood1", "wood3")
DARK: Iris = ("ink0", "ink1", "stone0")
GREY: Iris = ("ink1", "stone0", "stone2")
MOON: Iris = ("violet2", "violet3", "violet3")


@dataclass(frozen=True)
class Eyes:
    """A pair of eyes. Lengths in px; `apart` is from the middle of the face to an eye's."""

    y: float
    apart: float
    width: int
    high: float
    """From the lower to the upper lid when open."""
    iris: Iris
    radius: tuple[float, float]
    tilt: float = 0.0
    """How much lower the outer corner lies than the inner."""
    arch: float = 0.55
    lash: int = 2
    flick: int = 0
    """Px the lash reaches beyond the outer corner."""
    pupil: bool = True
    glint: int = 2
    crease: bool = False
    bags: int = 0
    middle: float = 31.5
    ink: str = "ink0"
    white: str = "white0"
    left_only: bool = False


@dataclass(frozen=True)
class Gaze:
    """The state of a pair of eyes."""

    open: float = 1.0
    slope: float = 0.0
    """Added tilt: positive lowers the outer corners (sorrow), negative the inner (anger)."""
    dx: float = 0.0
    dy: float = 0.0
    iris: float = 1.0
    low: float = 0.0
    """Px the lower lid is pushed up."""
    closed: str = ""
    """`smile` arcs upward, `rest` downward, `tight` is squeezed shut."""
    wet: bool = False


GAZES: Mapping[str, Gaze] = {
    "open": Gaze(),
    "bright": Gaze(open=1.05, low=1),
    "smile": Gaze(closed="smile"),
    "rest": Gaze(closed="rest"),
    "tight": Gaze(closed="tight"),
    "sad": Gaze(open=0.82, slope=1.5, dy=0.5, wet=True),
    "hurt": Gaze(open=1.02, slope=1.2, iris=0.86, wet=True),
    "wet": Gaze(open=0.8, slope=1.6, low=0.5, wet=True),
    "angry": Gaze(open=0.72, slope=-2.0, iris=0.92),
    "glare": Gaze(open=0.62, slope=-1.4, iris=0.9),
    "stern": Gaze(open=0.68, slope=-0.8),
    "cold": Gaze(open=0.58, slope=-0.3),
    "soft": Gaze(open=0.76, slope=0.9),
    "tired": Gaze(open=0.56, slope=1.0, dy=0.4),
    "down": Gaze(open=0.6, slope=1.1, dx=-0.8, dy=1.2),
    "lowered": Gaze(open=0.36, slope=1.2, dy=1.6, dx=-0.8),
    "aside": Gaze(open=0.78, slope=0.5, dx=-2.2, dy=0.2),
    "away": Gaze(open=0.78, slope=0.5, dx=2.2, dy=0.2),
    "down_away": Gaze(open=0.64, slope=0.9, dx=2.0, dy=1.0),
    "shock": Gaze(open=1.16, iris=0.55),
    "narrow": Gaze(open=0.66, low=0.8, slope=0.3),
    "firm": Gaze(open=0.92, slope=-0.7, wet=True),
}


def draw_eyes(e: Easel, eyes: Eyes, skin: Skin, gaze: Gaze) -> None:
    for side in (-1,) if eyes.left_only else (-1, 1):
        _draw_eye(e, eyes, skin, gaze, side)


def _draw_eye(e: Easel, eyes: Eyes, skin: Skin, gaze: Gaze, side: int) -> None:
    """One eye; `side` is -1 for the one on the left of the picture."""
    centre = eyes.middle + side * eyes.apart
    half = eyes.width / 2
    first = round(centre - half + 0.5)
    columns = range(first, first + eyes.width)
    mid = first + (eyes.width - 1) / 2
    if gaze.closed:
        _draw_closed(e, eyes, skin, gaze, columns, mid, side)
        return
    high = eyes.high * gaze.open
    tilt = eyes.tilt + gaze.slope
    ix, iy = mid + gaze.dx, eyes.y - eyes.high * 0.52 + gaze.dy + (1 - gaze.open) * 1.2
    rx, ry = eyes.radius[0] * gaze.iris, eyes.radius[1] * gaze.iris
    tops: list[int] = []
    lows: list[int] = []
    for x in columns:
        u = (x - mid) / half
        outer = u * side
        top = eyes.y - high * (1 - eyes.arch * u**2 * 0.9) + tilt * outer * 0.9
        low = eyes.y - gaze.low - 0.9 * u**2 + tilt * outer * 0.25
        tops.append(round(top))
        lows.append(max(round(low), round(top) + 1))
    for x, top, low in zip(columns, tops, lows, strict=True):
        u = (x - mid) / half
        for y in range(top + 1, low):
            inside = ((x - ix) / rx) ** 2 + ((y - iy) / ry) ** 2 <= 1.0
            e.dot(x, y, eyes.white)
            if inside:
                share = (y - (iy - ry)) / (2 * ry)
                e.dot(x, y, eyes.iris[0 if share < 0.34 else 1 if share < 0.68 else 2])
                small = ((x - ix) / rx) ** 2 * 3.4 + ((y - iy) / ry) ** 2 * 2.6
                if eyes.pupil and small <= 1.0 and (y > top + 1 or gaze.open > 0.7):
                    e.dot(x, y, "ink0")
            elif y == top + 1 and high > 4:
                e.dot(x, y, "stone3" if eyes.white == "white0" else eyes.white)
    for x, top, low in zip(columns, tops, lows, strict=True):
        u = (x - mid) / half
        outer = u * side
        e.dot(x, top, eyes.ink)
        for t in range(1, eyes.lash):
            if abs(u) < 0.98 - 0.26 * t or (outer > 0 and t == 1):
                e.dot(x, top - t, eyes.ink)
        if abs(u) < 0.7:
            e.dot(x, low, skin[3])
        if eyes.crease and abs(u) < 0.75:
            e.dot(x, top - eyes.lash - 1, skin[2])
        if eyes.bags and abs(u) < 0.6:
            e.dot(x, low + 1 + eyes.bags, skin[2])
    corner = columns[-1] if side > 0 else columns[0]
    at = tops[-1] if side > 0 else tops[0]
    for t in range(1, eyes.flick + 1):
        e.dot(corner + side * t, at - (t > 1), eyes.ink)
    if eyes.flick or eyes.high > 6:
        e.dot(corner, at + 1, eyes.ink)
    if eyes.glint:
        gx, gy = round(ix - rx * 0.62), round(iy - ry * 0.55)
        if gx in columns:
            gy = max(gy, tops[gx - first] + 1)
        for dy in range(eyes.glint):
            for dx in range(min(eyes.glint, 2)):
                column = gx + dx
                if column in columns and tops[column - first] < gy + dy < lows[column - first]:
                    e.dot(column, gy + dy, "white0")
        if gaze.wet:
            wx, wy = round(ix + rx * 0.4), round(iy + ry * 0.5)
            for dx in (0, -1):
                if wx + dx in columns and wy < lows[wx + dx - first]:
                    e.dot(wx + dx, wy, "white0")


def _draw_closed(
    e: Easel, eyes: Eyes, skin: Skin, gaze: Gaze, columns: range, mid: float, side: int
) -> None:
    half = eyes.width / 2
    y = eyes.y - eyes.high * (0.42 if gaze.closed == "smile" else 0.3)
    bow = min(2.9, 1.7 + eyes.high * 0.14)
    for x in columns:
        u = (x - mid) / half
        if gaze.closed == "smile":
            at = round(y - bow * (1 - u**2) + 0.5)
        elif gaze.closed == "rest":
            at = round(y + bow * 0.7 * (1 - u**2) + eyes.tilt * u * side * 0.5)
        else:
            at = round(y + abs(u * side + 1) * 0.9 * -1 + 1.2 if u * side < 0.2 else y - 0.6)
        e.dot(x, at, eyes.ink)
        if abs(u) < 0.75 and eyes.lash > 1:
            e.dot(x, at + (1 if gaze.closed == "rest" else -1), eyes.ink)
        if gaze.closed == "smile" and abs(u) < 0.6:
            e.dot(x, at - 2, skin[2])
    if gaze.closed == "tight":
        corner = columns[-1] if side > 0 else columns[0]
        for dx, dy in ((0, -1), (1, -2), (0, 2), (1, 2)):
            e.dot(corner + side * dx, round(y) + dy, eyes.ink if dy < 0 else skin[3])


@dataclass(frozen=True)
class Brows:
    """A pair of brows: `rise` px above the eyes' lower lid; thick outside to inside."""

    y: float
    apart: float
    width: int
    colour: str
    thick: tuple[float, float] = (1.0, 2.0)
    arch: float = 1.0
    slope: float = 0.0
    """Px the inner end lies lower than the outer."""
    middle: float = 31.5
    light: str = ""
    ceiling: int = 0
    """The highest row a brow may reach (under a band or a low fringe)."""


@dataclass(frozen=True)
class Frown:
    """The state of the brows: px added (downward) at the inner and outer ends, the middle."""

    inner: float = 0.0
    outer: float = 0.0
    arch: float = 0.0
    left: float = 0.0
    """Extra px for the brow on the left of the picture alone."""


FROWNS: Mapping[str, Frown] = {
    "flat": Frown(),
    "up": Frown(-1.2, -0.6, 0.8),
    "high": Frown(-2.4, -1.6, 0.8),
    "sad": Frown(-1.8, 1.8, 0.0),
    "grief": Frown(-2.4, 2.6, -0.2),
    "worry": Frown(-1.0, 1.0, 0.0),
    "relief": Frown(-2.0, 0.6, 0.5),
    "angry": Frown(2.4, -1.4, -0.8),
    "rage": Frown(3.0, -2.0, -0.8),
    "stern": Frown(1.4, -0.4, -0.6),
    "low": Frown(0.8, 0.4, -0.8),
    "wry": Frown(0.4, 0.0, 0.0, -1.8),
    "firm": Frown(1.0, -1.0, -0.4),
}


def draw_brows(e: Easel, brows: Brows, frown: Frown) -> None:
    for side in (-1, 1):
        centre = brows.middle + side * brows.apart
        first = round(centre - brows.width / 2 + 0.5)
        mid = first + (brows.width - 1) / 2
        for x in range(first, first + brows.width):
            u = (x - mid) / (brows.width / 2)
            inner = (1 - u * side) / 2
            at = brows.y + (brows.slope + frown.inner) * inner + frown.outer * (1 - inner)
            at -= (brows.arch + frown.arch) * (1 - u**2)
            at += frown.left if side < 0 else 0
            thick = brows.thick[0] * (1 - inner) + brows.thick[1] * inner
            top = max(round(at - thick / 2), brows.ceiling)
            for y in range(top, top + max(1, round(thick))):
                e.dot(x, y, brows.colour)
            if brows.light and thick >= 2 and side < 0:
                e.dot(x, top, brows.light)


MOUTHS: Mapping[str, str] = {  # d line, H lower shade, T teeth, o cavity, r tongue, u its light
    "flat": ".dddddd.\n..HHHH..",
    "small": ".dddd.\n..HH..",
    "tiny": "dddd\n.HH.",
    "murmur": ".dd.\ndood\n.dd.",
    "smile": "d......d\n.dddddd.\n..HHHH..",
    "small_smile": "d....d\n.dddd.\n..HH..",
    "wide_smile": "d..........d\n.dd......dd.\n..dddddddd..\n....HHHH....",
    "smirk": ".......d\n.ddddddd\ndHHHHH..",
    "frown": "..dddd..\n.dHHHHd.\nd......d",
    "small_frown": ".dddd.\nd....d",
    "slant": "ddd.....\n...ddd..\n..HHH.dd",
    "press": ".dddddd.\nd.HHHH.d",
    "wobble": ".dd...dd.\nd..ddd..d\n...HHH...",
    "part": ".dddd.\n.oooo.\n..HH..",
    "o": ".dddd.\ndooood\ndorrod\n.dddd.",
    "gasp": ".dddd.\ndooood\ndooood\ndorrod\n.dddd.",
    "grin": "dddddddddddd\ndTTTTTTTTTTd\n.dTTTTTTTTd.\n..dddddddd..\n....HHHH....",
    "fang": "dddddddddddd\ndTTTTTTTTTTd\n.dTTTTTTTTd.\n..dTdooodd..\n...doddd....\n....HHHH....",
    "happy": "dddddddddddd\noTTTTTTTTTTo\n.oTTTTTTTTo.\n..orrrrrro..\n...ouuuuo...\n....dddd....",
    "laugh": "dddddddddddd\noTTTTTTTTTTo\noTTTTTTTTTTo\n.oooooooooo.\n.oorrrrrroo.\n"
    "..oruuuuro..\n...oouuoo...\n....dddd....",
    "open": "d........d\ndddddddddd\n.oTTTTTTo.\n..orrrro..\n...dddd...",
    "shout": "..dddddd..\n.dTTTTTTd.\ndTTTTTTTTd\ndooooooood\ndoorrrrood\n.dorrrrod.\n..dddddd..\n"
    "....HH....",
    "clench": ".dddddddd.\ndTTdTTdTTd\ndddddddddd\ndTTdTTdTTd\n.dddddddd.",
    "teeth": "..dddddddd\n.dTTTTTTTd\nd.dddddd.d",
    "snarl": "dd.....ddd\n.ddddddTd.\n.dTTTTTTd.\n..dddddd..",
    "cry": "..dddddd..\n.dTTTTTTd.\ndooooooood\ndoorrrrood\n.dddddddd.",
    "speak": ".dddddd.\n.oTTTTo.\n..orro..\n..dddd..",
}
"""Mouths as they are drawn on a grown person; children have the same, a little higher."""

SPOKEN: Mapping[str, str] = {
    "flat": "part", "small": "part", "tiny": "murmur", "smile": "open", "small_smile": "part",
    "smirk": "part", "wide_smile": "happy", "frown": "part", "small_frown": "part",
    "slant": "part", "press": "part", "wobble": "part", "part": "small", "gasp": "part",
    "grin": "happy", "happy": "smile",
    "laugh": "happy", "open": "smile", "shout": "teeth", "clench": "shout", "teeth": "shout",
    "cry": "wobble", "speak": "small", "fang": "smile", "o": "small", "snarl": "teeth",
}  # fmt: skip
"""The mouth a mouth becomes while its owner speaks."""

LIPS: Mapping[str, str] = {  # painted lips: L light, l dark, o the line between
    "flat": "..LL.LL..\n.lLLLLLl.\n..oooooo.\n...LLLL..",
    "small": "..LL.LL..\n.loooool.\n..LLLLL..",
    "smile": "l.......l\n.lLLLLLl.\n.ooooooo.\n..LLLLL..",
    "small_smile": "l.......l\n.lLL.LLl.\n..ooooo..\n...LLL...",
    "frown": "..LLLLL..\n.loooool.\nl.LLLLL.l",
    "small_frown": "..LLLLL..\n.loooool.\nl.LLLL..l",
    "press": "..LLLLL..\n.ooooooo.\nl.LLLLL.l",
    "part": "..LL.LL..\n.lLLLLLl.\n.lTTTTTl.\n..ooooo..\n...LLL...",
    "gasp": "..LLLL..\n.loooool\n.loooool\n.lorrool\n..LLLL..",
    "shout": "..LLLLLL..\n.lTTTTTTl.\nlooooooool\nlooooooool\nloorrrrool\n.lorrrrol.\n..LLLLLL..",
    "clench": ".LLLL.LLLL.\nlTTTTTTTTTl\nloooooooool\n.lTTTTTTTl.\n..LLLLLLL..",
    "wobble": "..LL..LL..\n.looLLooLl\nlLLLooLLL.",
    "open": "l........l\n.lLLLLLLl.\n.lTTTTTTl.\n..lrrrrl..\n...LLLL...",
}

NOSES: Mapping[str, str] = {  # S light, h shade, H line, d dark; the last row is the base
    "dot": "h.\nHh",
    "button": ".S.\n.Sh\nHHh",
    "small": ".h\n.h\nhH\n.d",
    "child": ".h\nhH",
    "fine": ".Sh\n.Sh\n.Sh\n.hH\n.d.",
    "straight": "..Sh\n..Sh\n..Sh\n..Sh\n.SSh\ndhHd\n.dd.",
    "broad": "..Sh..\n..Sh..\n.SSSh.\nhSSShH\nddhhdd\n.d..d.",
    "hook": ".Sh..\n.SSh.\n.SSSh\n..SSh\n..SSh\n.dhHd\n..dd.",
    "long": "..Sh\n..Sh\n..Sh\n..Sh\n..Sh\n..Sh\n.SSh\ndhHd\n.dd.",
    "round": ".SSh..\n.SSSh.\nSSSSSh\nSSSShH\nhhhhHH\n.dHHd.",
    "sharp": "..Sh\n..Sh\n..Sh\n.SSh\n.ShH\n..dd",
    "snub": ".Sh.\n.Sh.\nSSSh\nHdhd",
    "flat": ".h..h.\n.hSSh.\nhSSSSh\ndHhhHd",
}


def mouth_key(skin: Skin, dark: str) -> dict[str, str]:
    return {
        "d": dark, "H": skin[2], "T": "white0", "o": "red0", "r": "red2", "u": "dusk2",
    }  # fmt: skip


def draw_mouth(
    e: Easel, name: str, x: int, y: int, skin: Skin, dark: str = "", lips: str = ""
) -> None:
    """A mouth with its middle at x (between x - 1 and x) and its upper row at y."""
    if lips and name in LIPS:
        light = {"red": ("red3", "red2"), "rose": ("pink2", "pink1"), "dusk": ("dusk2", "red2")}
        pale, deep = light[lips]
        key = mouth_key(skin, "red0") | {"L": pale, "l": deep}
        picture = grid(LIPS[name], key)
    else:
        picture = grid(MOUTHS[name], mouth_key(skin, dark or skin[4]))
    put(e.picture, picture, x - picture.shape[1] // 2, y)


def draw_nose(e: Easel, name: str, x: int, base: int, skin: Skin) -> None:
    """A nose whose lowest row is `base` and whose middle is x."""
    key = {"S": skin[0], "h": skin[2], "H": skin[3], "d": skin[4]}
    picture = grid(NOSES[name], key)
    put(e.picture, picture, x - picture.shape[1] // 2, base - picture.shape[0] + 1)


def blush(e: Easel, left: int, right: int, y: int, colour: str = "dusk2") -> None:
    """Two slanting ticks on each cheek."""
    for x in (left, left + 2, right, right + 2):
        e.dot(x, y + 1, colour)
        e.dot(x + 1, y, colour)


TEAR = grid(".t.\n.t.\ntTt\ntTt\nttt\n.t.", {"t": "blue4", "T": "white0"})
STREAM = grid("tTt\n.Tt\n.tT\n.tt\n.Tt\n.tT\n.tt\n.t.", {"t": "blue4", "T": "white0"})


def tears(e: Easel, left: int, right: int, y: int, streaming: bool, flow: int) -> None:
    """A tear on each cheek, or two streams; `flow` 1 is the moment after 0."""
    if streaming:
        stream = np.vstack([np.roll(STREAM[:-1], 3 * flow, axis=0), STREAM[-1:]])
        put(e.picture, stream, left, y)
        put(e.picture, stream, right, y)
    else:
        put(e.picture, TEAR, left, y + 2 * flow)
        put(e.picture, TEAR, right, y + 2 - flow)

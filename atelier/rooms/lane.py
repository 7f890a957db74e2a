"""The road itself in pieces one lays end to end, and what lies flat beside it. Lengths are px.

A piece of the lane is 256x96. It comes in at the left and leaves at the right `HALF` px to either
side of its middle line, which may lie higher or lower there; within `JOIN` px of its ends all
pieces are alike, so that any may follow any whose middle line it meets. Lay them on a layer of
class Ground, with a narrow strip of the terrain *dirt* below, so that steps sound as on earth.
"""

from __future__ import annotations

import math
import random

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, put
from atelier.place.kit import dot, rect
from atelier.rooms.kit import fill, oval
from atelier.rooms.relief import crown, edged, noise
from atelier.rooms.wild import LEAF, SHADE

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]

LONG, HIGH, MIDDLE = 256, 96, 48
HALF = 23.0
JOIN = 16


def _course(rise: float, bulge: float) -> Floats:
    """Rows of the middle line: up by `rise` from left to right, aside by `bulge` between."""
    share = np.arange(LONG) / LONG
    smooth = share * share * (3 - 2 * share)
    result: Floats = (
        MIDDLE
        + rise / 2
        - rise * smooth
        + bulge * np.sin(2 * np.pi * share) * np.sin(np.pi * share)
    )
    return result


def _shared(own: Floats, common: Floats) -> Floats:
    """Noise that is the same for all pieces at their ends."""
    x = np.arange(LONG)
    inward = np.clip((np.minimum(x, LONG - 1 - x) - 2) / JOIN, 0, 1)
    result: Floats = common * (1 - inward) + own * inward
    return result


def _wave(seed: int, cell: int) -> Floats:
    result: Floats = noise(seed, LONG, 1, cell)[0] - 0.5
    return result


def lane(
    seed: int, rise: float = 0.0, bulge: float = 0.0, wide: float = 0.0, puddle: bool = False
) -> Pixels:
    """A piece of the lane: two ruts, grass between them, a bank above and a lip below."""
    picture = blank(LONG, HIGH)
    chance = random.Random(seed)
    x = np.arange(LONG)
    middle = _course(rise, bulge)
    room = np.sin(np.pi * x / LONG) ** 2
    coarse = _shared(_wave(seed, 37), _wave(900, 32)) * 5
    upper = middle - HALF - wide * room + coarse
    upper += _shared(_wave(seed + 1, 11), _wave(901, 16)) * 4
    lower = middle + HALF + wide * room + _shared(_wave(seed + 2, 41), _wave(902, 32)) * 5
    lower += _shared(_wave(seed + 3, 12), _wave(903, 16)) * 4
    rows = np.arange(HIGH)[:, None]
    body = (rows >= np.round(upper)) & (rows <= np.round(lower))
    picture[body] = INDEX["dirt1"]
    _dust(picture, body, chance)
    # the bank: its edge throws a little shade, the lip below catches light
    edge = np.round(upper).astype(int)
    lip = np.round(lower).astype(int)
    for k in range(LONG):
        rect(picture, k, edge[k], 1, 2, "wood3")
        rect(picture, k, edge[k] + 2, 1, 2 if (k // 5) % 3 else 1, "dirt0")
        rect(picture, k, lip[k] - 1, 1, 1, "dirt2" if (k // 4) % 3 else "dirt1")
        dot(picture, k, lip[k], "dirt0")
    half = np.full(LONG, HALF) + wide * room
    line = middle + coarse * 0.4
    for side, depth in ((-0.46, _wave(seed + 4, 29)), (0.40, _wave(seed + 5, 31))):
        depth = _shared(depth, np.zeros(LONG)) + 0.12
        track = line + side * half + _shared(_wave(seed + 6, 40), np.zeros(LONG)) * 3
        for k in range(LONG):
            if depth[k] < -0.22:
                continue
            y = round(track[k])
            if depth[k] > -0.02:
                rect(picture, k, y - 2, 1, 1, "dirt0")
                rect(picture, k, y - 1, 1, 2, "dirt1" if depth[k] < 0.25 else "dirt0")
            rect(picture, k, y + 1, 1, 2, "dirt2")
            if depth[k] > 0.1:
                rect(picture, k, y + 3, 1, 1, "dirt2")
    if puddle:
        _puddle(picture, chance, line, half)
    _ridge_of_grass(picture, line - half * 0.04, seed, chance)
    _stones(picture, body, chance)
    _rims(picture, edge, lip, chance)
    return picture


def _dust(picture: Pixels, body: NDArray[np.bool_], chance: random.Random) -> None:
    """Soft long patches of lighter and darker earth."""
    for n in range(46):
        x, y, long = (
            chance.randrange(4, LONG - 26),
            chance.randrange(6, HIGH - 6),
            chance.randrange(6, 22),
        )
        tone = "dirt2" if n % 3 else "dirt0"
        for row, inset in ((0, 2), (1, 0), (2, 3)):
            if tone == "dirt0" and row != 1:
                continue
            left, right = x + inset, x + long - inset
            if right > left and body[y + row, left:right].all():
                picture[y + row, left:right] = INDEX[tone]


def _ridge_of_grass(picture: Pixels, line: Floats, seed: int, chance: random.Random) -> None:
    """The grass between the ruts, in tufts that come and go."""
    thick = _shared(_wave(seed + 8, 23) * 2, np.full(LONG, 0.1))
    for k in range(LONG):
        if thick[k] <= -0.35:
            continue
        y, high = round(line[k]), 1 + round(2.2 * max(0.0, thick[k] + 0.35))
        rect(picture, k, y - high + 1, 1, high + 1, "grass0")
        rect(picture, k, y - high + 1, 1, max(1, high - 1), "grass1")
        dot(picture, k, y + 2, "wood3" if k % 3 else "dirt0")
        if k % 2 == 0 and 2 < k < LONG - 3:
            tall = 1 + chance.randrange(0, 1 + max(1, round(3.2 * (thick[k] + 0.35))))
            rect(
                picture,
                k,
                y - high - tall + 2,
                1,
                tall,
                chance.choice(("green3", "green4", "grass0")),
            )
            if chance.random() < 0.07:
                rect(
                    picture,
                    k,
                    y - high - tall + 1,
                    2,
                    1,
                    chance.choice(("white0", "blond3", "pink3")),
                )


def _stones(picture: Pixels, body: NDArray[np.bool_], chance: random.Random) -> None:
    """Pebbles in small clumps."""
    for _ in range(9):
        cx, cy = chance.randrange(12, LONG - 12), chance.randrange(8, HIGH - 8)
        for _ in range(chance.randrange(1, 5)):
            x, y = cx + chance.randrange(-7, 8), cy + chance.randrange(-3, 4)
            if not (
                4 <= x < LONG - 6 and 3 <= y < HIGH - 4 and body[y - 2 : y + 4, x : x + 4].all()
            ):
                continue
            if chance.random() < 0.4:
                rect(picture, x, y, 3, 2, "stone3")
                rect(picture, x, y, 2, 1, "stone4")
                rect(picture, x + 1, y + 2, 2, 1, "wood3")
            else:
                rect(picture, x, y, 2, 1, "plaster1")
                rect(picture, x, y + 1, 2, 1, "dirt0")


def _puddle(picture: Pixels, chance: random.Random, line: Floats, half: Floats) -> None:
    """Rain that stayed in the lower rut, and the sky in it."""
    for cx, wide in ((LONG // 2 - 20, 17.0), (LONG // 2 + 22, 8.0)):
        cy = float(line[cx] + 0.42 * half[cx]) + 1
        fill(picture, oval(picture, cx, cy + 0.6, wide + 2, 4.8), "dirt0")
        fill(picture, oval(picture, cx, cy - 0.2, wide + 0.6, 3.9), "wood3")
        fill(picture, oval(picture, cx, cy + 0.3, wide, 3.4), "blue3")
        fill(picture, oval(picture, cx + wide * 0.12, cy + 0.8, wide * 0.84, 2.5), "blue4")
        fill(picture, oval(picture, cx + wide * 0.3, cy + 1.0, wide * 0.4, 1.2), "white0")


def _rims(picture: Pixels, edge: Rows, lip: Rows, chance: random.Random) -> None:
    """Grass over both edges: it hangs over the bank and stands up before the lip."""
    for k in range(1, LONG - 1):
        if k % 2 and chance.random() < 0.6:
            high = chance.choice((1, 1, 2, 2, 3))
            rect(
                picture, k, edge[k] - 1, 1, high + 1, chance.choice(("grass1", "grass1", "green3"))
            )
        if chance.random() < 0.22:
            dot(picture, k, edge[k] - 2, "green4")
    k = 1
    while k < LONG - 2:
        high = chance.choice((1, 2, 2, 3, 4))
        tone = chance.choice(("grass1", "green3", "grass0"))
        rect(picture, k, lip[k] - high + 1, 1, high + 2, tone)
        rect(picture, k + 1, lip[k + 1] - max(1, high - 1) + 1, 1, high + 1, "grass1")
        dot(picture, k, lip[k] - high, "green4")
        k += chance.choice((2, 2, 3, 4, 6))
    for _ in range(5):  # tufts with flowers that bite into the road
        at = chance.randrange(14, LONG - 24)
        above = chance.random() < 0.4
        y = (edge[at] + 3) if above else (lip[at] - 1)
        for n in range(13):
            x = at + n + chance.randrange(-1, 2)
            high = max(2, round(6 * math.sin(math.pi * (n + 1) / 14)) + chance.randrange(-1, 2))
            rect(picture, x, y - high, 1, high + 2, ("green3", "grass0", "green4")[n % 3])
            dot(picture, x, y + 2, "green2" if above else "grass0")
        light, dark = chance.choice(
            (("white0", "blond3"), ("pink3", "pink2"), ("blond3", "blond2"), ("violet3", "violet2"))
        )
        for _ in range(5):
            x, high = at + chance.randrange(1, 12), chance.randrange(3, 8)
            rect(picture, x, y - high, 2, 1, light)
            dot(picture, x, y - high + 1, dark)


def verge(seed: int, fence: bool = False) -> Pixels:
    """The far edge of the meadow against what lies below it: a soft crest; 256x56."""
    chance = random.Random(seed)
    high = 56
    picture = blank(LONG, high)
    crest = 18 + _shared(_wave(seed, 64), np.zeros(LONG)) * 20
    crest = crest + _shared(_wave(seed + 1, 17), np.zeros(LONG)) * 3
    for _ in range(9):  # bushes behind it
        x = chance.randrange(16, LONG - 16)
        part = blank(LONG, high)
        radius = chance.uniform(4, 8)
        balls = [
            (x - 0.9 * radius, crest[x] + 0.3 * radius, radius * 0.7),
            (x + 0.9 * radius, crest[x] + 0.3 * radius, radius * 0.75),
            (x, crest[x] - 0.1 * radius, radius),
        ]
        crown(part, balls, chance.choice((LEAF, SHADE)), seed + x, 3.0)
        put(picture, edged(part, "green1"))
    top = np.round(crest).astype(int)
    if fence:
        for x in range(18, LONG - 18, 22):
            rect(picture, x, top[x] - 13, 3, 15, "wood2")
            rect(picture, x, top[x] - 13, 1, 15, "wood4")
            rect(picture, x + 2, top[x] - 12, 1, 14, "wood1")
        for x in range(18, LONG - 38):
            post, along = 18 + (x - 18) // 22 * 22, (x - 18) % 22 / 22
            hung = top[post] + (top[post + 22] - top[post]) * along
            sag = round(hung + 1.6 * math.sin(math.pi * along))
            for drop in (11, 6):
                dot(picture, x, sag - drop, "wood3")
                dot(picture, x, sag - drop + 1, "wood1")
    for k in range(LONG):
        rect(picture, k, top[k], 1, high - top[k] - 6, "grass1")
        rect(picture, k, top[k], 1, 3 + (k // 7) % 3, "grass2")
        dot(picture, k, top[k], "green4")
    for k in range(2, LONG - 3):
        if chance.random() < 0.42:
            tall = chance.choice((1, 2, 2, 3, 4, 5))
            rect(
                picture,
                k,
                top[k] - tall,
                1,
                tall + 1,
                chance.choice(("green4", "green3", "grass2")),
            )
            if tall > 3:
                dot(picture, k, top[k] - tall, "green5")
    for _ in range(46):  # the slope: strokes that lie with it
        x, y = chance.randrange(4, LONG - 16), chance.randrange(26, high - 8)
        if y > top[x] + 6:
            long = chance.randrange(4, 12)
            rect(picture, x, y, long, 1, "grass0")
            rect(picture, x + 2, y - 1, max(1, long - 4), 1, "grass2")
    for k in range(LONG):  # its foot goes over into the meadow
        cut = 6 + (k * 7 // 3) % 5
        picture[high - cut :, k] = 0
    return picture


def swell(seed: int, light: bool, width: int = 150, high: int = 34) -> Pixels:
    """The ground rises and falls: a soft patch of lighter or darker grass, drawn in strokes."""
    chance = random.Random(seed)
    picture = blank(width, high)
    tone, edge = ("grass2", "green4") if light else ("grass0", "green3")
    rows, columns = np.mgrid[0:high, 0:width]
    far = ((columns - width / 2) / (width / 2)) ** 2 + ((rows - high / 2) / (high / 2)) ** 2
    for _ in range(width * high // 26):
        x, y = chance.randrange(2, width - 14), chance.randrange(1, high - 1)
        long = chance.randrange(4, 13)
        if far[y, min(width - 1, x + long // 2)] < chance.uniform(0.15, 0.95):
            rect(picture, x, y, long, 1, tone)
            if chance.random() < 0.06:
                rect(picture, x + 1, y, 2, 1, edge)
                dot(picture, x + 1, y - 1, edge)
    return picture


def stream(seed: int, high: int = 200) -> Pixels:
    """A stream that comes down across the road, 84 px wide; it is bridged."""
    chance = random.Random(seed)
    picture = blank(84, high)
    for y in range(high):
        share = y / high
        middle = 42 + 11 * math.sin(share * 5.3 + seed) + 3 * math.sin(share * 17)
        half = 7 + 9 * share + 1.5 * math.sin(share * 23 + seed)
        left, right = round(middle - half), round(middle + half)
        rect(picture, left - 3, y, right - left + 6, 1, "grass0")
        rect(picture, left - 1, y, 3, 1, "wood2")
        dot(picture, left - 2, y, "green4")
        rect(picture, right - 1, y, 2, 1, "wood3")
        dot(picture, right + 1, y, "green4")
        rect(picture, left + 2, y, right - left - 3, 1, "blue3")
        rect(picture, left + 2, y, 3, 1, "blue2")
        dot(picture, right - 2, y, "blue4")
    for _ in range(high // 2):
        x, y = chance.randrange(20, 66), chance.randrange(2, high - 2)
        long = chance.randrange(3, 9)
        row = picture[y, x : x + long]
        if (row == INDEX["blue3"]).all():
            row[:] = INDEX[chance.choice(("blue4", "blue4", "blue2", "white0"))]
    for _ in range(14):  # stones with foam below them
        y = chance.randrange(8, high - 8)
        wet = np.nonzero(picture[y] == INDEX["blue3"])[0]
        if len(wet) > 6:
            x = int(chance.choice((wet[1], wet[-5], wet[len(wet) // 2])))
            rect(picture, x, y, 5, 3, "stone2")
            rect(picture, x, y, 4, 1, "stone4")
            rect(picture, x + 1, y + 2, 4, 1, "stone1")
            rect(picture, x - 1, y + 3, 6, 1, "white0")
    for _ in range(40):  # sedge on both banks
        y = chance.randrange(6, high - 2)
        solid = np.nonzero(picture[y])[0]
        x = int(solid[0] if chance.random() < 0.5 else solid[-1]) + chance.randrange(-2, 3)
        rect(
            picture,
            x,
            y - chance.randrange(3, 7),
            1,
            6,
            chance.choice(("green3", "green4", "green2")),
        )
    return picture


def plank_bridge() -> Pixels:
    """A bridge of logs and boards, worn as pale as the lane; 84x74; one walks on it."""
    chance = random.Random(5)
    picture = blank(84, 74)
    for n in range(13):  # the boards
        x = 6 + n * 6 - n // 3
        tone, light, seam = chance.choice(
            (("dirt1", "wood5", "wood4"), ("wood4", "dirt1", "wood3"), ("dirt1", "wood5", "dirt0"))
        )
        rect(picture, x, 12, 6, 44, tone)
        rect(picture, x, 12, 1, 44, light)
        rect(picture, x + 5, 12, 1, 44, seam)
        for _ in range(2):
            rect(picture, x + chance.randrange(2, 5), chance.randrange(16, 44), 1,
                 chance.randrange(4, 10), seam)  # fmt: skip
        for y in (15, 52):
            dot(picture, x + 3, y, "wood2")
    rect(picture, 5, 12, 73, 3, "wood4")  # the far log throws its shade on them
    for row, tone in ((8, "wood4"), (9, "wood3"), (10, "wood3"), (11, "wood2")):
        rect(picture, 3, row, 78, 1, tone)
    for row, tone in enumerate(("wood5", "wood4", "wood3", "wood3", "wood2")):  # the near log
        rect(picture, 2, 55 + row, 80, 1, tone)
    for x in range(8, 78, 9):  # the ends of what carries it, and its shade on the water
        fill(picture, oval(picture, x + 2.5, 62, 3.2, 3.2), "wood1")
        fill(picture, oval(picture, x + 2.5, 61.6, 2.4, 2.4), "wood4")
        dot(picture, x + 2, 61, "wood5")
    for x in (4, 40, 76):  # low posts, a rope between them at the far side
        for foot, high in ((12, 12), (60, 12)):
            rect(picture, x, foot - high, 4, high, "wood3")
            rect(picture, x, foot - high, 1, high, "wood5")
            rect(picture, x + 3, foot - high, 1, high, "wood1")
            rect(picture, x, foot - high, 4, 1, "wood5")
    for left in (8, 44):
        for k in range(32):
            sag = round(3.5 * math.sin(math.pi * k / 32))
            for y in (2, 50):
                dot(picture, left + k, y + sag, "wood5")
                dot(picture, left + k, y + sag + 1, "wood2")
    whole = edged(picture, "wood1")
    rim = (whole[14:54] != 0) & (picture[14:54] == 0)
    whole[14:54][rim] = INDEX["dirt0"]  # the boards lie level with the lane
    return whole


def paddies(seed: int, width: int = 288, high: int = 108) -> Pixels:
    """Terraces of rice in the water, one below the other, the sky in them."""
    chance = random.Random(seed)
    picture = blank(width, high)
    x = np.arange(width)
    span = np.sin(np.pi * np.clip(x / width, 0, 1)) ** 0.5
    sway = noise(seed, width, 1, 90)[0] - 0.5
    tops = []
    for n in range(5):
        base = 10 + n * (high - 14) // 4
        tops.append(
            base + sway * 16 * (1 - n * 0.1) + 5 * np.sin(x / (31 + n * 5) + n * 1.7 + seed)
        )
    left = [14 + chance.randrange(0, 26) for _ in range(5)]
    right = [width - 14 - chance.randrange(0, 30) for _ in range(5)]
    for n in range(4):
        above, below = tops[n], tops[n + 1]
        for k in range(left[n], right[n]):
            ends = min(1.0, (k - left[n]) / 14, (right[n] - 1 - k) / 14)
            ends = math.sqrt(max(0.0, ends))
            middle = (above[k] + below[k]) / 2 - 1
            half = max(0.0, (below[k] - above[k]) / 2 * ends * min(1.0, 0.5 + span[k]))
            first, last = round(middle - half), round(middle + half)
            if last - first < 2:
                continue
            rect(picture, k, first, 1, last - first, "blue3")
            rect(picture, k, first, 1, 1, "blue2")  # the bank above stands in the water
            rect(picture, k, first + 3, 1, max(0, last - first - 6), "blue4")
            rect(picture, k, last - 4, 1, 1, "blue4" if k // 9 % 3 else "white0")
            rect(picture, k, last - 1, 1, 2, "green4")  # the dyke: lit above, earth below
            rect(picture, k, last + 1, 1, 2, "grass0")
            rect(picture, k, last + 2, 1, 3, "wood3")
            dot(picture, k, last + 4, "wood2")
            if k % 3 == 0:
                dot(picture, k, last - 2, "green4")
    water = (picture == INDEX["blue4"]) | (picture == INDEX["blue3"])
    for _ in range(70):  # a cloud and the light, mirrored
        a, y, long = (
            chance.randrange(10, width - 40),
            chance.randrange(6, high - 6),
            chance.randrange(8, 30),
        )
        row = picture[y, a : a + long]
        row[water[y, a : a + long]] = INDEX[chance.choice(("white0", "plaster3", "blue4", "blue3"))]
    for n in range(4):  # seedlings in lines
        for step in range(3):
            for k in range(left[n] + 16, right[n] - 14, 5):
                y = round(tops[n][k] + (tops[n + 1][k] - tops[n][k]) * (0.36 + 0.2 * step))
                if 2 < y < high and water[y, k] and (k * 7 + n + step) % 11:
                    rect(picture, k, y - 2, 1, 3, "green3")
                    dot(picture, k + 1, y - 3, "green4")
                    dot(picture, k, y + 1, "blue2")
    return picture

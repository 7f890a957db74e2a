"""What grows by the road: trees of all sizes, bushes, grasses, flowers. All lengths are px.

No tree is wider than 64 px, so that each throws its long shadow while the sun is low: a wood is
laid by setting trees of several sizes so close that they overlap.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import numpy as np

from atelier.pixels import Pixels, blank, inked, put
from atelier.place.kit import dot, rect
from atelier.rooms.relief import Ball, crown, edged

Ramp = Sequence[str]
LEAF: Ramp = ("green0", "green1", "green2", "green3", "green4")
SHADE: Ramp = ("green0", "green1", "green1", "green2", "green3")
FRESH: Ramp = ("green1", "green2", "green3", "green4", "green4", "green5")
NEEDLE: Ramp = ("green0", "green0", "green1", "jade1", "green3")
BLOSSOM: Ramp = ("pink0", "pink1", "pink2", "pink3")
GOLDEN: Ramp = ("wood2", "blond1", "blond1", "blond2", "blond3")


def heap(
    cx: float, top: float, low: float, half: float, radius: float, seed: int, lean: float = 0.0
) -> list[Ball]:
    """Balls of a crown from `top` to `low`, `half` wide to each side; the lower ones come first."""
    chance = random.Random(seed)
    balls: list[Ball] = []
    levels = max(3, round((low - top) / (radius * 0.98)))
    for n in range(levels):
        share = n / (levels - 1)
        aside = chance.uniform(-0.16, 0.16) * half
        y = low - radius - (low - top - 2 * radius) * share
        wide = (half - radius) * math.sqrt(max(0.06, 1 - (1.9 * share - 0.72) ** 2 * 0.55))
        count = max(2, round(2 * wide / (radius * 1.25)) + (n % 2))
        places = [(k + 0.5) / count * 2 - 1 for k in range(count)]
        places.sort(key=lambda place: -abs(place))
        for place in places:
            size = radius * chance.uniform(0.82, 1.16) * (1 - 0.22 * max(0.0, share - 0.6) / 0.4)
            balls.append(
                (
                    cx + lean * share * half + place * (wide - abs(aside)) + aside,
                    y + abs(place) * radius * 0.35 + share**3 * radius * 0.5,
                    size,
                )
            )
    return balls


def trunk(picture: Pixels, x: float, top: int, foot: int, wide: float, lean: float = 0.0) -> None:
    """A trunk with roots, lit on the right; `wide` at half its height, its head `lean` px aside."""
    tones = ("wood0", "wood1", "wood2", "wood2", "wood3", "wood4")
    for y in range(top, foot):
        share = (foot - y) / max(1, foot - top)
        half = wide / 2 * (1.4 - 0.6 * share if share > 0.14 else 1.32 + (0.14 - share) * 4.6)
        middle = x + lean * share * share
        left, right = round(middle - half), round(middle + half)
        for k in range(left, right):
            across = (k - left) / max(1, right - left)
            tone = tones[min(5, int(across * 6))]
            if (k * 3 + y // 3) % 7 == 0:
                tone = tones[max(0, int(across * 6) - 1)]
            dot(picture, k, y, tone)
    for side in (-1, 1):  # roots
        for k in range(int(wide * 0.8)):
            rect(picture, round(x + side * (wide * 0.9 + k * 0.8)), foot - 2 + k // 3, 1, 2,
                 "wood1" if side < 0 else "wood2")  # fmt: skip


def broad(width: int, height: int, seed: int, ramp: Ramp = LEAF, radius: float = 10.0) -> Pixels:
    """A broad tree; its crown hides the upper half of the trunk."""
    picture = blank(width, height)
    lean = random.Random(seed).uniform(-3, 3)
    trunk(picture, width / 2, round(height * 0.5), height - 2, max(4.0, width * 0.13), lean)
    picture = inked(picture)
    leaves = blank(width, height)
    half = width / 2 - 2
    low = height * 0.80
    crown(leaves, heap(width / 2, 2, low, half, radius, seed, lean / width), ramp, seed, 4.0)
    return put(picture, inked(leaves))


def poplar(seed: int, height: int = 84) -> Pixels:
    """A poplar, 26 px wide: a flame of leaves."""
    picture = blank(26, height)
    trunk(picture, 13, height - 16, height - 2, 4.0)
    picture = inked(picture)
    leaves = blank(26, height)
    chance = random.Random(seed)
    balls: list[Ball] = []
    low = height - 10
    for n in range(low // 4):
        share = n / (low // 4)
        half = 9.0 * math.sin(math.pi * (0.24 + 0.74 * share)) ** 0.75
        for side in (-0.5, 0.5, 0.0):
            balls.append(
                (13 + side * half + chance.uniform(-1, 1), low - 5 - n * 4 + abs(side) * 3,
                 max(2.4, half * 0.56))
            )  # fmt: skip
    crown(leaves, [b for b in balls if b[1] - b[2] > 1], LEAF, seed, 3.2)
    return put(picture, inked(leaves))


def birch(seed: int, height: int = 72) -> Pixels:
    """A birch, 40 px wide: a white stem, airy leaves that hang."""
    chance = random.Random(seed)
    picture = blank(40, height)
    for stem, (x, lean) in enumerate(((18, -4.0), (22, 4.0))):
        for y in range(14, height - 2):
            share = (height - 2 - y) / height
            middle = x + lean * share
            rect(picture, round(middle) - 1, y, 3 if share < 0.3 else 2, 1, "plaster1")
            dot(
                picture,
                round(middle) + 1 - (share >= 0.3),
                y,
                "plaster3" if share < 0.7 else "plaster2",
            )
            if (y * 5 + stem * 7) % 13 == 0 or (y + stem) % 17 == 0:
                dot(picture, round(middle) - stem, y, "stone1")
            dot(picture, round(middle) - 1, y, "plaster0")
    picture = edged(picture, "stone0")
    leaves = blank(40, height)
    balls = heap(20, 2, height * 0.68, 17, 6.0, seed)
    balls = [ball for ball in balls if chance.random() < 0.86]
    crown(leaves, balls, FRESH, seed, 3.4)
    return put(picture, inked(leaves))


def lone_pine(seed: int) -> Pixels:
    """An old pine that the wind has bent, 64x88: flat clouds of needles on a crooked stem."""
    picture = blank(64, 88)
    way = []
    for y in range(12, 86):
        share = (86 - y) / 74
        x = 22 + 10 * share + 5 * math.sin(share * 5.2)
        way.append((x, y))
        half = 3.4 - 2.0 * share
        for k in range(round(x - half), round(x + half) + 1):
            across = (k - x + half) / (2 * half + 1)
            tone = "wood1" if across < 0.35 else "wood3" if across < 0.8 else "wood4"
            if (k + y // 2) % 4 == 0:
                tone = "wood2"
            dot(picture, k, y, tone)
    boughs = ((28, 1, 20), (38, -1, 18), (47, 1, 15), (22, -1, 16))
    for y, side, long in boughs:
        x0 = way[y - 12][0]
        for k in range(long):
            rect(picture, round(x0 + side * k), y - round(k * 0.28), 1, 2, "wood2")
            dot(picture, round(x0 + side * k), y - round(k * 0.28), "wood3")
    for k in range(7):
        rect(picture, 15 + k, 84 + (k < 3), 2, 2, "wood2")
        rect(picture, 26 + k, 84 + k // 4, 2, 2, "wood1")
    picture = inked(picture)
    pads = (
        (46, 43, 12, 4.2), (16, 37, 11, 4.4), (18, 24, 11, 4.4), (46, 27, 12, 4.6),
        (31, 31, 11, 4.0), (33, 16, 15, 5.0), (31, 9, 9, 3.6),
    )  # fmt: skip
    for n, (cx, cy, half, high) in enumerate(pads):
        part = blank(64, 88)
        balls = [
            (cx + half * place, cy + abs(place) * 2.2 - (0 if abs(place) > 0.4 else 2), high)
            for place in (-0.9, 0.9, -0.5, 0.5, 0.0)
        ]
        crown(part, balls, NEEDLE, seed + n, 2.6, 0.8)
        put(picture, edged(part, "ink0"))
    return picture


def bush(width: int, height: int, seed: int, ramp: Ramp = LEAF, berries: str = "") -> Pixels:
    """A low bush, wider than high."""
    picture = blank(width, height)
    chance = random.Random(seed)
    balls: list[Ball] = []
    for row, share in enumerate((0.0, 0.5, 1.0)):
        radius = height * (0.30, 0.30, 0.26)[row]
        count = max(2, round(width / (radius * 1.7)) - row)
        for k in range(count):
            place = (k + 0.5) / count
            arch = math.sin(math.pi * (0.12 + 0.76 * place))
            y = height - 2 - radius * 0.8 - share * (height - 2 * radius - 3) * arch
            balls.append((radius + 1 + place * (width - 2 * radius - 2) + chance.uniform(-1, 1), y,
                          radius * chance.uniform(0.85, 1.1)))  # fmt: skip
    whole = crown(picture, balls, ramp, seed, 3.4)
    picture[height - 2 :] = 0
    if berries:
        spots = np.argwhere(whole[: height - 4])
        for y, x in chance.sample([tuple(map(int, spot)) for spot in spots], width // 4):
            rect(picture, x, y, 2, 1, berries)
    return inked(picture)


# ---------------------------------------------------------------- grasses and flowers


def _blade(
    picture: Pixels, x: float, foot: int, high: int, lean: float, tones: Sequence[str]
) -> None:
    """One blade, from `foot` upwards, bent aside by `lean` px at its tip."""
    for k in range(high):
        share = k / max(1, high - 1)
        column = round(x + lean * share * share)
        dot(picture, column, foot - k, tones[min(len(tones) - 1, int(share * len(tones)))])


def grasses(
    width: int, height: int, seed: int, tones: Sequence[str], thick: float = 1.0,
    heads: str = "", bend: float = 3.0,
) -> Pixels:  # fmt: skip
    """Tall grass that thins out to both sides; `heads` is the colour of its ears."""
    chance = random.Random(seed)
    picture = blank(width, height)
    blades = []
    for _ in range(round(width * 1.5 * thick)):
        x = chance.gauss(width / 2, width / 4.6)
        if not 2 <= x <= width - 3:
            continue
        arch = 1 - (abs(x - width / 2) / (width / 2)) ** 2 * 0.6
        high = max(3, round(height * chance.uniform(0.35, 0.95) * arch))
        blades.append(
            (height - 1 - chance.randrange(0, 3), x, high, chance.uniform(-0.3, 1) * bend)
        )
    for foot, x, high, lean in sorted(blades):
        _blade(picture, x, foot, min(high, foot + 1), lean, tones)
        if heads and chance.random() < 0.34 and high > height * 0.5:
            for k in range(3):
                dot(picture, round(x + lean * (1 - k * 0.12)), foot - high + k, heads)
    return picture


def plumes(seed: int) -> Pixels:
    """Silver grass, 38x38: a few plumes that bow over a tussock."""
    chance = random.Random(seed)
    picture = blank(38, 38)
    put(picture, grasses(38, 20, seed, ("green1", "green2", "green3", "green4"), 0.9), 0, 18)
    for n in range(5):
        x, high = 10 + n * 4 + chance.uniform(-1, 1), chance.randrange(22, 34)
        lean = chance.uniform(2, 8)
        _blade(picture, x, 36, high, lean, ("green2", "green3", "wood5"))
        for k in range(11):
            share = 1 - k / 40
            column = round(x + lean * share * share)
            wide = 1 if k in (0, 1, 10) else 2
            rect(picture, column, 36 - high + k, wide, 1, "plaster3" if k < 5 else "plaster2")
            if 2 < k < 9:
                dot(picture, column - 1, 36 - high + k, "plaster1")
    return picture


def foreground(seed: int, kind: str) -> Pixels:
    """What frames the picture at its lower edge: dark stalks close to us, 112x60."""
    chance = random.Random(seed)
    picture = blank(112, 60)
    stalks = []
    for _ in range(150):
        x = chance.gauss(56, 25)
        if 3 <= x <= 108:
            arch = 1 - (abs(x - 56) / 56) ** 2 * 0.75
            stalks.append((round(chance.uniform(0.4, 1.0) * 44 * arch) + 6, x))
    stalks.sort(reverse=True)
    for n, (high, x) in enumerate(stalks):
        near = n / len(stalks)
        tones = (
            ("green0", "green0", "green1", "green2") if near < 0.55
            else ("green0", "green1", "green2", "green3")
        )  # fmt: skip
        lean = chance.uniform(-2, 7)
        foot = 59 - round(5 * abs(x - 56) / 56) - chance.randrange(0, 3)
        _blade(picture, x, foot, high, lean, tones)
        if near > 0.3:
            _blade(picture, x + 1, foot, round(high * 0.8), lean * 0.8, tones[:3])
    for _ in range(9):
        x, high = chance.uniform(16, 96), chance.randrange(30, 50)
        lean = chance.uniform(0, 6)
        _blade(picture, x, 59, high, lean, ("green0", "green1", "green1", "green2"))
        column, row = round(x + lean), 59 - high
        if kind == "umbel":
            for dx, dy in ((-4, 1), (-2, 0), (0, -1), (2, 0), (4, 1), (-1, 1), (1, 1)):
                rect(picture, column + dx, row + dy, 2, 1, "plaster2" if dy > 0 else "plaster3")
            dot(picture, column - 2, row + 2, "green2")
            dot(picture, column + 2, row + 2, "green2")
        elif kind == "poppy":
            rect(picture, column - 2, row, 5, 2, "red2")
            rect(picture, column - 1, row - 1, 3, 1, "red3")
            rect(picture, column - 1, row + 2, 3, 1, "red1")
            dot(picture, column, row + 1, "ink1")
        elif kind == "bell":
            for k in range(5):
                dx = (-1, 1, -2, 1, 0)[k]
                rect(picture, column + dx, row + k * 3, 2, 2, "violet2" if k % 2 else "violet3")
                dot(picture, column + dx, row + k * 3 + 1, "violet1")
        else:
            for k in range(8):
                rect(picture, column + (k < 2), row + k, 2, 1, "wood5" if k < 4 else "wood4")
                if k % 2:
                    dot(picture, column - 1, row + k, "wood5")
    return picture


def flowers(
    seed: int, light: str, dark: str, width: int = 88, height: int = 30, many: int = 60
) -> Pixels:
    """A drift of wild flowers that lies in the meadow, thick in its middle."""
    chance = random.Random(seed)
    picture = blank(width, height)
    spots = []
    for _ in range(many * 3):
        x, y = chance.gauss(width / 2, width / 5), chance.gauss(height / 2, height / 5)
        if 2 < x < width - 4 and 4 < y < height - 3:
            spots.append((round(y), round(x)))
    for n, (y, x) in enumerate(sorted(spots)):
        if n % 3:
            tone = ("grass0", "green3", "green4")[n % 7 % 3]
            rect(picture, x, y - 2, 1, 3, tone)
            dot(picture, x + 1, y, "grass0")
        else:
            dot(picture, x, y + 1, "green3")
            rect(picture, x, y, 2, 1, dark)
            rect(picture, x, y - 1, 2, 1, light)
            if n % 2:
                dot(picture, x - 1, y, light)
    return picture

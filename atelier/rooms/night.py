"""The gate by night: a black shape before the stars, and what the hours change in the sky.

Everything here is opaque and hides the day's picture behind it. The colours are those which the
mood `night` makes near black, blue and grey; stars and moon are of the lights no mood darkens.
"""

from __future__ import annotations

import math
import random

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import LUMINANCE, Pixels, blank
from atelier.place.kit import dot, rect
from atelier.rooms.kit import fill, oval

WIDE = 704
"""The width of the map."""
SKY_HIGH = 158
"""From the upper edge of the map to the coping of the wall."""
HOURS = ("first", "second", "third", "fourth")
_BANDS = {
    "first": ("blue0", "blue1", "blue1", "blue2", "blue2", "blue3"),
    "second": ("blue0", "blue1", "blue2", "blue2", "blue3", "blue3"),
    "third": ("blue1", "blue1", "blue2", "blue3", "blue3", "blue4"),
    "fourth": ("blue1", "blue2", "blue3", "blue4", "stone3", "stone4"),
}
_EDGES = (0.0, 0.12, 0.30, 0.50, 0.72, 0.88)
_STARS = {"first": 240, "second": 210, "third": 130, "fourth": 44}
_MOON = {"first": (542, 74), "second": (550, 90), "third": (558, 106)}
"""It sinks, and has set by the fourth hour."""


def sky(hour: str) -> Pixels:
    """The sky over the wall at an hour, and the wood that stands black before it; 704x158."""
    picture = blank(WIDE, SKY_HIGH)
    bands = _BANDS[hour]
    rows, columns = np.mgrid[0:SKY_HIGH, 0:WIDE]
    for share, tone in zip(_EDGES, bands, strict=True):
        picture[rows >= SKY_HIGH * share + 3 * np.sin(columns / 61) * (share > 0)] = INDEX[tone]
    _streaks(picture, bands)
    _stars(picture, _STARS[hour])
    if hour in _MOON:
        _moon(picture, *_MOON[hour])
    _wood(picture, lit=hour != "fourth")
    return picture


def _streaks(picture: Pixels, bands: tuple[str, ...]) -> None:
    """Long thin veils where one tone of the sky meets the next."""
    chance = random.Random(4)
    for share, above, below in zip(_EDGES[1:], bands, bands[1:], strict=False):
        if above == below:
            continue
        for _ in range(20):
            x, long = chance.randrange(-40, WIDE), chance.randrange(30, 120)
            row = round(SKY_HIGH * share + 3 * math.sin((x + long / 2) / 61)) + chance.randrange(
                -6, 7
            )
            rect(picture, x, row, long, 1, below if chance.random() < 0.5 else above)


def _stars(picture: Pixels, count: int) -> None:
    """Stars, more of them high up, and a faint river of them from the left to the upper right."""
    chance = random.Random(19)
    for number in range(240):
        x = chance.randrange(3, WIDE - 3)
        river = 86 - x * 0.13 + 12 * math.sin(x / 70)
        y = (
            int(chance.gauss(river, 9))
            if number % 3 == 0
            else int(chance.random() ** 1.5 * 120) + 2
        )
        bright = chance.random()
        if number >= count or not 1 < y < 128:
            continue
        dot(picture, x, y, "lit_white" if bright > 0.45 else "blue4")
        if bright > 0.9:
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                dot(picture, x + dx, y + dy, "blue4")


def _moon(picture: Pixels, x: int, y: int) -> None:
    """The edge of a moon."""
    edge = oval(picture, x, y, 12, 12) & ~oval(picture, x - 5, y - 3, 11.5, 11.5)
    fill(picture, edge, "lit_core")
    fill(picture, edge & oval(picture, x + 4, y + 4, 9, 9), "lit_white")


def _wood(picture: Pixels, lit: bool) -> None:
    """Crowns and cypresses behind the wall, black, the moon on a few of them."""
    chance = random.Random(7)
    crowns: list[tuple[int, float, float]] = []
    for x in range(-10, WIDE + 20, 11):
        beside = abs(x - 352) / 352
        high = 20 + 14 * beside + 8 * math.sin(x / 37) + chance.uniform(-4, 4)
        crowns.append((x, SKY_HIGH - high, chance.uniform(8, 13)))
    for x, y, radius in crowns:
        crown = oval(picture, x, y, radius, radius * 0.9)
        fill(picture, crown, "ink1")
        rect(picture, round(x - radius), round(y), round(2 * radius), SKY_HIGH, "ink1")
        if lit:
            fill(picture, crown & ~oval(picture, x - 1, y + 1, radius, radius * 0.9), "blue0")
    for x, tall in ((38, 62), (66, 74), (92, 54), (176, 66), (204, 58), (523, 50), (590, 76),
                    (612, 56), (676, 70)):  # fmt: skip
        for row in range(tall):
            wide = 2 + (row / tall) ** 0.8 * 11 + (row % 9) * 0.35
            top = SKY_HIGH - tall + row
            rect(picture, round(x - wide / 2), top, round(wide), 1, "ink1")
            if lit and row % 9 > 5:
                rect(picture, round(x + wide / 2) - 2, top, 2, 1, "blue0")


def _tables() -> tuple[Pixels, Pixels]:
    """Of every colour: the next darker of its ramp, and what is left of it in the dark."""
    darker = np.arange(256, dtype=np.uint8)
    black = np.zeros(256, np.uint8)
    for name, index in INDEX.items():
        below = f"{name[:-1]}{int(name[-1]) - 1}" if name[-1].isdigit() else ""
        darker[index] = INDEX.get(below, index)
        light = LUMINANCE[index]
        left = "ink0" if light < 92 else "stone0" if light < 165 else "blue1"
        black[index] = INDEX[left]
    return darker, black


def blackened(picture: Pixels, glow: tuple[float, float, float]) -> Pixels:
    """A building as a black shape: a thin light of the moon on what is brightest of it.

    `glow`: x, y and reach of a lamp; in its middle the picture keeps its colours.
    """
    darker, black = _tables()
    dark: Pixels = black[picture]
    solid = picture != 0
    for depth, tone in ((2, "blue2"), (1, "blue3")):  # the moon along the upper edges
        above = np.zeros_like(solid)
        above[depth:] = ~solid[:-depth]
        dark[solid & above & (black[picture] == INDEX["blue1"])] = INDEX[tone]
        dark[solid & above & (black[picture] != INDEX["blue1"])] = INDEX["blue2"]
    x, y, reach = glow
    for share, steps in ((1.0, 3), (0.84, 2), (0.68, 1), (0.52, 0)):
        lit = oval(picture, x, y, reach * share, reach * share * 0.8) & solid
        part = picture[lit]
        for _ in range(steps):
            part = darker[part]
        dark[lit] = part
    return dark

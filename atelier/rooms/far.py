"""What lies far away: the sky and its clouds, three ridges of hills in haze, woods, a village.

Every picture repeats from left to right, so that a layer of its own may be laid with it over the
whole width of a map and move more slowly than the ground. All lengths are px.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, put
from atelier.place.kit import dot, rect
from atelier.place.nature import DEEP, GREEN, clump
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import fill, oval, polygon

Floats = NDArray[np.float64]

WIDE = 768
"""Width of a ridge and of a piece of sky."""


def _noise(seed: int, width: int, height: int, cell: int) -> Floats:
    """Value noise 0..1 that repeats in x every `width` px."""
    chance = np.random.default_rng(seed)
    across, down = max(1, width // cell), height // cell + 2
    values = chance.random((down + 1, across))
    x, y = np.arange(width) / width * across, np.arange(height) / cell
    column, row = x.astype(int), y.astype(int)
    fx, fy = x - column, y - row
    fx, fy = fx * fx * (3 - 2 * fx), (fy * fy * (3 - 2 * fy))[:, None]
    after = (column + 1) % across
    upper = values[row][:, column] * (1 - fx) + values[row][:, after] * fx
    lower = values[row + 1][:, column] * (1 - fx) + values[row + 1][:, after] * fx
    result: Floats = upper * (1 - fy) + lower * fy
    return result


def _profile(seed: int, high: Sequence[tuple[int, float]]) -> Floats:
    """Heights of a ridge: noises of the given (cell, px) over one another."""
    total = np.zeros(WIDE)
    for n, (cell, tall) in enumerate(high):
        total += tall * _noise(seed + n, WIDE, 1, cell)[0]
    return total


def ridge(
    height: int,
    seed: int,
    high: Sequence[tuple[int, float]],
    tones: tuple[str, str, str],
    mist: str = "",
) -> Pixels:
    """A ridge of hills, 768 px wide: `tones` light, base, shade; `mist` lies at its foot."""
    picture = blank(WIDE, height)
    top = height - 10 - _profile(seed, high)
    rows = np.arange(height)[:, None]
    body = rows >= top[None].astype(int)
    picture[body] = INDEX[tones[1]]
    depth = rows - top[None]
    # spurs: noise that is drawn downhill, away from the light
    slopes = _noise(seed + 7, WIDE, height * 2, 22)
    shift = (np.arange(WIDE)[None] - (depth * 0.55).astype(int)) % WIDE
    rough = slopes[np.clip((depth * 0.5).astype(int), 0, 2 * height - 1), shift]
    fine = _noise(seed + 8, WIDE, height, 6)
    fall = np.roll(top, -5) - np.roll(top, 5)
    lean = 0.10 * np.clip(fall / 6, -1, 1)[None]
    shade = body & (rough + lean + (fine - 0.5) * 0.22 > 0.60) & (depth > 2)
    picture[shade] = INDEX[tones[2]]
    light = body & (rough + lean < 0.34) & (depth < 14 + 8 * fine)
    picture[light] = INDEX[tones[0]]
    crest = body & (depth < 2) & (fall[None] <= 1)
    picture[crest] = INDEX[tones[0]]
    if mist:
        chance = random.Random(seed)
        for _ in range(60):
            x, y = chance.randrange(WIDE), height - chance.randrange(1, 9)
            for k in range(chance.randrange(16, 70)):
                if body[y, (x + k) % WIDE]:
                    picture[y, (x + k) % WIDE] = INDEX[mist]
        picture[height - 3 :][body[height - 3 :]] = INDEX[mist]
    return picture


SKY = ("blue3", "blue4", "stone4", "plaster3", "plaster3", "glow0")


def sky(height: int, bands: Sequence[str] = SKY) -> Pixels:
    """A piece of morning sky, 768 px wide; long streaks where one tone meets the next."""
    picture = blank(WIDE, height)
    edges = [0] + [round(height * share) for share in (0.16, 0.40, 0.58, 0.70, 0.80)]
    for edge, tone in zip(edges, bands, strict=True):
        picture[edge:] = INDEX[tone]
    chance = random.Random(height)
    for edge, above, below in zip(edges[1:], bands, bands[1:], strict=False):
        for _ in range(26):
            x, long = chance.randrange(WIDE), chance.randrange(24, 110)
            far = chance.randrange(-5, 6)
            columns = (x + np.arange(long)) % WIDE
            row = edge + far
            if 0 <= row < height:
                picture[row, columns] = INDEX[below if far < 0 else above]
                inner = columns[6:-6]
                if 0 < row < height - 1 and abs(far) < 3:
                    picture[row - (1 if far > 0 else -1), inner] = INDEX[
                        below if far < 0 else above
                    ]
    return picture


def cloud(width: int, seed: int) -> Pixels:
    """A heaped cloud with a flat foot: shade below, light above."""
    chance = random.Random(seed)
    height = width * 2 // 5
    picture = blank(width, height)
    count = 4 + width // 14
    heaps = []
    for n in range(count):
        share = (n * 5 % count + 0.5) / count
        radius = (0.08 + 0.17 * math.sin(share * math.pi)) * width * chance.uniform(0.75, 1.15)
        heaps.append((width * (0.12 + 0.76 * share), height - 5 - radius * 0.35, radius))
    heaps.sort(key=lambda heap: -heap[2])
    # the whole heap first, then its two nearest billows, which throw a little shade on it
    for group in (heaps, [(x + width * 0.04, y + 2, r * 0.62) for x, y, r in heaps[1:3]]):
        for dx, dy, less, tone in (
            (0.0, 0.0, 0.0, "blue4"),
            (-0.8, -1.4, 1.0, "stone4"),
            (-1.8, -3.0, 2.4, "plaster3"),
        ):
            for cx, cy, radius in group:
                if radius > less + 1:
                    reach = radius - less
                    fill(picture, oval(picture, cx + dx, cy + dy, reach, reach * 0.72), tone)
    picture[height - 4 :] = 0
    for x in range(width):
        if picture[height - 5, x]:
            picture[height - 5, x] = INDEX["blue4"]
            if (x * 7 // 5) % 9 < 5:
                picture[height - 4, x] = INDEX["blue4"]
    return picture


def near_ridge() -> Pixels:
    """The nearest hills, wooded, with a way and far fields on their flanks; 768x84."""
    picture = ridge(72, 51, ((192, 22.0), (64, 10.0), (24, 4.0)), ("green4", "green3", "green2"))
    chance = random.Random(8)
    tops = np.argmax(picture != 0, 0)
    woods = _noise(90, WIDE, 1, 48)[0]
    for x in range(6, WIDE - 8, 3):
        if woods[x] > 0.52:
            for _ in range(2):
                y = int(tops[x]) + chance.randrange(0, 16)
                size = chance.randrange(2, 5)
                fill(picture, oval(picture, x, y, size, size * 0.9), "green1")
                fill(picture, oval(picture, x - 0.6, y - 0.8, size * 0.7, size * 0.6), "green2")
                dot(picture, x - 1, y - 2, "green3")
    for _ in range(34):  # far fields, lying along the slope
        x, y = chance.randrange(WIDE - 60), 72 - chance.randrange(3, 24)
        wide, tone = (
            chance.randrange(16, 44),
            chance.choice(("green4", "green5", "grass2", "blond2")),
        )
        for row in range(3):
            for k in range(wide):
                px = x + k + row * 2
                if px < WIDE and y + row < 72 and y + row > tops[px] + 8 and picture[y + row, px]:
                    picture[y + row, px] = INDEX[
                        tone if (k + row) % 6 or tone != "blond2" else "blond3"
                    ]
    whole = blank(WIDE, 84)
    put(whole, picture)
    for x in range(WIDE):  # its foot is the meadow's own green
        edge = 65 + round(
            2.4 * math.sin(x / WIDE * 2 * math.pi * 9) + 1.6 * math.sin(x / WIDE * 50)
        )
        rect(whole, x, edge, 1, 84 - edge, "grass1")
        if x % 5 < 3:
            dot(whole, x, edge, "green4")
    return whole


def birds(up: bool) -> Pixels:
    """Five birds in a loose line, wings up or down; 46x18."""
    picture = blank(46, 18)
    for n, (x, y) in enumerate(((4, 11), (13, 8), (22, 4), (32, 7), (39, 12))):
        lifted = up != (n % 2 == 0)
        for dx in (-2, -1, 1, 2):
            rise = abs(dx) if lifted else 0
            dot(picture, x + dx, y + (1 - rise if lifted else abs(dx) // 2), "stone1")
        dot(picture, x, y + 1, "stone0")
    return picture


def hamlet(seed: int) -> Pixels:
    """A far village: a dozen roofs between trees, a pagoda, smoke; 96x44."""
    picture = blank(96, 44)
    chance = random.Random(seed)
    for k in range(14):  # smoke
        rect(picture, 22 + k // 4 + k % 3 // 2, 22 - k, 2, 1, "stone4" if k < 9 else "blue4")
    for n in range(13):
        x, y = 6 + n * 6 + chance.randrange(-2, 3), 36 - (n * 5) % 9
        fill(picture, oval(picture, x + 4, y - 2, 4, 3.6), "green1")
        fill(picture, oval(picture, x + 3.4, y - 2.8, 2.8, 2.4), "green2")
    for k, (wide, y) in enumerate(((16, 30), (13, 24), (10, 18))):  # a pagoda
        rect(picture, 66 - wide // 2 + 2, y, wide - 4, 5, "plaster2")
        rect(picture, 66 - wide // 2, y - 2, wide, 3, "red1")
        rect(picture, 66 - wide // 2 + 1, y - 3, wide - 2, 1, "red2")
        dot(picture, 66 + k, y + 2, "wood1")
    rect(picture, 65, 10, 2, 6, "wood2")
    for n in range(9):
        x, y = 8 + n * 9 + chance.randrange(-2, 3), 34 - (n * 7) % 11
        if abs(x + 4 - 66) < 9 and y < 30:
            continue
        ramp = ("wood", "red", "stone", "blue", "jade")[n % 5]
        rect(picture, x, y, 9, 5, "plaster2")
        rect(picture, x, y, 9, 1, "plaster0")
        rect(picture, x + 3, y + 2, 2, 3, "wood1")
        rect(picture, x - 1, y - 4, 11, 4, f"{ramp}1")
        rect(picture, x, y - 4, 9, 2, f"{ramp}2")
        rect(picture, x + 1, y - 5, 7, 1, f"{ramp}3")
    for n in range(9):
        x = 4 + n * 10
        fill(picture, oval(picture, x, 39, 4, 3), "green2")
        fill(picture, oval(picture, x - 0.8, 38, 2.6, 1.8), "green3")
    return picture


def forest(width: int, seed: int) -> Pixels:
    """The edge of a wood behind a wall: two rows of crowns, no trunks; 64 px high."""
    chance = random.Random(seed)
    picture = blank(width, 64)
    for row, (y, ramp) in enumerate(((26, DEEP), (40, GREEN), (54, DEEP))):
        x = -6 + row * 7
        while x < width + 6:
            high, radius = y + chance.randrange(-6, 5), chance.randrange(9, 13)
            for dx, dy, share in ((-0.7, 0.4, 0.7), (0.7, 0.4, 0.7), (0.0, -0.2, 0.9)):
                clump(picture, x + dx * radius, high + dy * radius, radius * share + 2, ramp,
                      chance.randrange(999))  # fmt: skip
            x += chance.randrange(13, 22)
    solid = picture != 0
    edge = np.zeros_like(solid)
    edge[1:] = ~solid[1:] & np.roll(solid, -1, 0)[1:]
    edge[:-1] |= ~solid[:-1] & solid[1:]
    picture[edge] = INDEX["green0"]
    return picture


PLAIN_HIGH, HORIZON = 84, 8
_STRIPS = (
    (-260, -170, "green4"),
    (-165, -96, "blond2"),
    (-92, -44, "grass2"),
    (46, 96, "green5"),
    (100, 168, "green3"),
    (172, 260, "blond2"),
)
"""Left and right edge of every strip of fields where it is nearest, from the road's middle."""
_FURROW = {
    "blond2": "blond1",
    "green4": "green3",
    "green5": "green4",
    "grass2": "grass1",
    "green3": "green2",
}


def _across(share: float) -> float:
    """How wide the plain's lines stand apart at a share 0 (far) .. 1 (near)."""
    return 0.06 + 0.94 * math.pow(share, 1.35)


def _bend(share: float) -> float:
    """How far the road has swung from the middle at a share of the way to us."""
    return 26 * math.sin(share * 6.6 + 0.5) * math.pow(1 - share, 1.1)


def plain(width: int) -> Pixels:
    """What stands in the arch: fields to the horizon and the road that winds away; 84 high."""
    picture = blank(width, PLAIN_HIGH)
    deep = PLAIN_HIGH - HORIZON
    rect(picture, 0, HORIZON, width, deep, "grass1")
    rect(picture, 0, HORIZON, width, 2, "green4")
    middle = width / 2
    shares = np.maximum((np.arange(PLAIN_HIGH)[:, None] - HORIZON) / deep, 0.01)
    furrows = (np.arange(width)[None] - middle) / (0.06 + 0.94 * shares**1.35)
    lines = (furrows % 13 < 5) & (shares > 0.08)
    for left, right, tone in _STRIPS:  # fields in strips that meet at the horizon
        for near, distant in ((0.92, 0.50), (0.46, 0.22), (0.19, 0.03)):
            low, high = HORIZON + deep * near, HORIZON + deep * distant
            corners = [
                (middle + left * _across(near), low),
                (middle + right * _across(near), low),
                (middle + right * _across(distant), high),
                (middle + left * _across(distant), high),
            ]
            area = polygon(picture, corners)
            colour = tone
            if near == 0.46:
                colour = "green4" if tone == "blond2" else "blond2"
            fill(picture, area, colour)
            fill(picture, area & lines, _FURROW[colour])
            fill(picture, area & ~np.roll(area, -1, 0), "green2")
    for row in range(HORIZON, PLAIN_HIGH):  # the road: two bends, ruts, a lit and a shaded rim
        share = (row - HORIZON) / deep
        half = 0.8 + 34 * math.pow(share, 1.7)
        x = middle + _bend(share)
        rect(picture, round(x - half), row, max(1, round(2 * half)), 1, "dirt1")
        if half > 2:
            rect(picture, round(x - half), row, max(1, round(half / 7)), 1, "dirt2")
            rect(picture, round(x + half) - 1, row, 1, 1, "wood3")
            for side in (-0.36, 0.36):
                rect(picture, round(x + side * half), row, max(1, round(half / 8)), 1, "dirt0")
    for n in range(16):  # poplars along it, smaller far away
        share = 0.05 + 0.045 * n
        foot, high = HORIZON + deep * share, 3 + 26 * share
        x = middle + _bend(share) + (-1 if n % 2 else 1) * (3 + 52 * math.pow(share, 1.5))
        fill(picture, oval(picture, x, foot - high / 2, max(1, high / 6), high / 2), "green1")
        light = oval(picture, x - high / 14, foot - high * 0.58, max(0.8, high / 9), high * 0.36)
        fill(picture, light, "green2")
        rect(picture, round(x), round(foot) - 1, 1, 2, "wood1")
    chance = random.Random(3)
    for _ in range(90):
        column, row = chance.randrange(0, width - 4), chance.randrange(30, PLAIN_HIGH - 2)
        if picture[row, column] == INDEX["grass1"]:
            rect(picture, column, row, 3, 1, "grass0")
            dot(picture, column + 1, row - 1, "green4")
    return picture


def tiles() -> list[Tile]:
    """All far things in the order of their ids; add at the end."""
    pictures = {
        "sky": sky(136),
        "sky_high": sky(240),
        "ridge_far": ridge(
            96, 11, ((256, 34.0), (96, 24.0), (32, 12.0), (12, 3.0)),
            ("violet3", "blue4", "blue3"), "stone4",
        ),
        "ridge_mid": ridge(
            76, 31, ((192, 24.0), (64, 18.0), (24, 9.0), (8, 2.0)), ("stone4", "jade3", "jade2"),
            "jade3",
        ),
        "ridge_near": near_ridge(),
        "cloud_a": cloud(84, 3),
        "cloud_b": cloud(56, 8),
        "cloud_c": cloud(120, 15),
        "cloud_d": cloud(36, 21),
        "hamlet_a": hamlet(2),
        "hamlet_b": hamlet(9),
        "forest_a": forest(192, 1),
        "forest_b": forest(192, 5),
        "plain": plain(176),
    }  # fmt: skip
    made = [Tile(picture, name) for name, picture in pictures.items()]
    first = len(made)
    made.append(Tile(birds(True), "birds", frames=((first, 260), (first + 1, 220))))
    made.append(Tile(birds(False), "birds_down"))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the collection `far`."""
    write_collection("far", tiles(), assets, maps)

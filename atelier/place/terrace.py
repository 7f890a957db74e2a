"""Walls that hold a higher ground, and stairs up to it: one sheet of 16 px tiles.

Ids: 0-3 a high wall's upper row, 4-7 its lower row, 8-11 its ends (upper left, lower left, upper
right, lower right), 12-15 a low wall (two pieces, left end, right end), 16-21 a high stair (left
cheek, middle, right cheek; upper row, lower row), 22-24 a low stair, 25-26 a high wall with a
spout, 27-28 one under ivy.
"""

from __future__ import annotations

import itertools
import random
from pathlib import Path

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank
from atelier.place.kit import dot, rect
from atelier.place.tileset import TILE, Shape, Tile, write_sheet

HIGH = 2 * TILE
FOOT = 6
"""Rows of the lower tile that stop a foot: one may stand close to the wall."""


def _stones(picture: Pixels, top: int, bottom: int, seed: int) -> None:
    """Rough blocks in rows of 6 px; what lies near the sides is the same in every piece."""
    chance = random.Random(seed)
    width = picture.shape[1]
    rect(picture, 0, top, width, bottom - top, "stone0")
    for n, y in enumerate(range(top, bottom, 6)):
        seams = [0, 8] if n % 2 else [-4, 4, 12]
        if n % 2:
            seams[1] += chance.choice((-1, 0, 1))
        for left, right in itertools.pairwise([*seams, TILE if n % 2 else TILE + 4]):
            tone = chance.random()
            base = "stone2" if tone < 0.72 else "stone3" if tone < 0.86 else "plaster0"
            if left < 0 or right > TILE:
                base = "stone2"
            x, wide = max(0, left), min(width, right - 1) - max(0, left)
            high = min(5, bottom - y)
            rect(picture, x, y, wide, high, base)
            rect(picture, x, y, wide, 1, "stone3" if base != "stone3" else "stone4")
            rect(picture, x, y + high - 1, wide, 1, "stone1")
            if right - 1 < width:
                rect(picture, right - 2, y + 1, 1, high - 1, "stone1")


def _lip(picture: Pixels, seed: int) -> None:
    """Grass that hangs over the coping."""
    chance = random.Random(seed)
    rect(picture, 0, 0, picture.shape[1], 2, "grass1")
    for x in range(0, picture.shape[1], 2):
        drop = chance.choice((1, 2, 2, 3)) if 1 < x < 13 else 2
        rect(picture, x, 2, 2, drop, "green4")
        rect(picture, x, 2 + drop, 2, 1, "green2")
    rect(picture, 0, 6, picture.shape[1], 3, "stone3")
    rect(picture, 0, 6, picture.shape[1], 1, "stone4")
    rect(picture, 0, 8, picture.shape[1], 1, "stone1")
    dot(picture, 7, 7, "stone1")
    for x in range(0, picture.shape[1], 2):  # the tips lie over the stone
        if chance.random() < 0.3 and 1 < x < 13:
            rect(picture, x, 5, 1, 2, "green3")


def _foot(picture: Pixels, seed: int) -> None:
    """Moss, weeds and a dark line where the wall meets the ground."""
    chance = random.Random(seed)
    height, width = picture.shape
    rect(picture, 0, height - 2, width, 1, "ink1")
    picture[height - 1] = 0
    for x in range(0, width, 2):
        if chance.random() < 0.45:
            tall = chance.choice((1, 2, 2, 4))
            rect(picture, x, height - 1 - tall, 1, tall, "green3")
            dot(picture, x, height - 1 - tall, "green4")
    x = chance.randrange(2, 10)
    rect(picture, x, height - 9, 4, 1, "green2")
    rect(picture, x + 1, height - 8, 4, 1, "green3")


def _high(seed: int) -> Pixels:
    picture = blank(TILE, HIGH)
    _stones(picture, 9, HIGH - 1, seed)
    rect(picture, 0, 9, TILE, 2, "stone0")  # the coping's shade
    _lip(picture, seed)
    _foot(picture, seed)
    return picture


def _low(seed: int) -> Pixels:
    picture = blank(TILE, TILE)
    _stones(picture, 9, TILE - 1, seed)
    _lip(picture, seed + 5)
    rect(picture, 0, TILE - 2, TILE, 1, "ink1")
    picture[TILE - 1] = 0
    return picture


def _ended(picture: Pixels, left: bool) -> Pixels:
    """The wall's end, with a corner of larger stones."""
    result = picture.copy()
    height = result.shape[0]
    for n, y in enumerate(range(9, height - 2, 6)):
        wide = 7 if n % 2 else 5
        rect(result, 1, y, wide, min(5, height - 2 - y), "stone3")
        rect(result, 1, y, wide, 1, "stone4")
        rect(result, wide, y, 1, min(5, height - 2 - y), "stone1")
        if y + 5 < height - 2:
            rect(result, 1, y + 5, wide, 1, "stone1")
    rect(result, 0, 4, 1, height - 5, "ink0")
    rect(result, 0, 0, 1, 4, "")
    return result if left else result[:, ::-1].copy()


def _stair(height: int, part: str) -> Pixels:
    """Steps of 4 px; the light lies on their edges, each riser is in shade."""
    picture = blank(TILE, height)
    for n, y in enumerate(range(0, height, 4)):
        worn = "plaster1" if part == "middle" and n % 2 else "stone3"
        rect(picture, 0, y, TILE, 2, worn)
        rect(picture, 0, y, TILE, 1, "stone4")
        rect(picture, 0, y + 2, TILE, 1, "stone2")
        rect(picture, 0, y + 3, TILE, 1, "stone1")
        rect(picture, (5 + n * 7) % TILE, y, 1, 3, "stone2")
    rect(picture, 0, height - 1, TILE, 1, "stone0")
    if part != "middle":
        cheek = blank(5, height)
        rect(cheek, 0, 0, 5, height, "stone3")
        rect(cheek, 0, 0, 1, height, "stone1")
        rect(cheek, 1, 0, 1, height, "stone4")
        rect(cheek, 4, 0, 1, height, "stone0")
        for y in range(6, height, 8):
            rect(cheek, 1, y, 3, 1, "stone1")
        rect(cheek, 0, 0, 5, 1, "stone4")
        rect(cheek, 0, height - 2, 5, 2, "stone1")
        picture[:, :5] = cheek
        picture[height - 4 :, 0] = INDEX["green3"]
        if part == "right":
            picture = picture[:, ::-1].copy()
    return picture


def _spout() -> Pixels:
    """A clay pipe in the wall, wet stones and moss below it."""
    picture = _high(31)
    for y in range(17, HIGH - 2):
        rect(picture, 6, y, 4, 1, "stone1")
        dot(picture, 7, y, "blue3" if y % 3 else "blue4")
    rect(picture, 5, 13, 6, 5, "wood1")
    rect(picture, 6, 14, 4, 3, "wood0")
    rect(picture, 5, 13, 6, 1, "wood3")
    for x, y in ((4, 20), (10, 22), (5, 25), (9, 27), (4, 28)):
        rect(picture, x, y, 2, 2, "green3")
    rect(picture, 4, HIGH - 3, 8, 1, "blue3")
    return picture


def _ivy() -> Pixels:
    """Ivy that has come down from the top."""
    picture = _high(37)
    chance = random.Random(37)
    for _ in range(30):
        x = chance.randrange(2, 13)
        y = 5 + int(chance.random() ** 1.6 * 20)
        rect(picture, x, y, 2, 2, chance.choice(("green2", "green3", "green2", "green1")))
        dot(picture, x, y, "green4")
    return picture


def tiles() -> list[Tile]:
    """In the order of their ids; add at the end."""
    upper, lower = (Shape(0, 0, TILE, TILE),), (Shape(0, 0, TILE, FOOT),)
    high = [_high(seed) for seed in (3, 8, 14, 21)]
    ends = [_ended(_high(5), left=True), _ended(_high(6), left=False)]
    made = [Tile(wall[:TILE].copy(), shapes=upper) for wall in high]
    made += [Tile(wall[TILE:].copy(), shapes=lower) for wall in high]
    for end in ends:
        made.append(Tile(end[:TILE].copy(), shapes=upper))
        made.append(Tile(end[TILE:].copy(), shapes=lower))
    low = [_low(2), _low(9), _ended(_low(4), left=True), _ended(_low(7), left=False)]
    made += [Tile(wall, shapes=upper) for wall in low]
    parts = ("left", "middle", "right")
    stair = [_stair(HIGH, part) for part in parts]
    made += [Tile(each[:TILE].copy(), kind="Stone") for each in stair]
    made += [Tile(each[TILE:].copy(), kind="Stone") for each in stair]
    made += [Tile(_stair(TILE, part), kind="Stone") for part in parts]
    for wall in (_spout(), _ivy()):
        made.append(Tile(wall[:TILE].copy(), shapes=upper))
        made.append(Tile(wall[TILE:].copy(), shapes=lower))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the sheet `terrace` and its tileset."""
    write_sheet("terrace", tiles(), 8, assets, maps)

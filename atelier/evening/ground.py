"""Before the gate: meadow, the road that winds away from it, and the light that lies on both."""

from __future__ import annotations

import numpy as np

from atelier.evening.gate import HORIZON, MIDDLE
from atelier.evening.paint import (
    HEIGHT,
    LEFT,
    TOP,
    WIDTH,
    Bits,
    Field,
    Points,
    X,
    Y,
    box,
    calm,
    disc,
    edge,
    fill,
    foot_of,
    left_of,
    noise,
    poly,
    right_of,
    steps,
    top_of,
)
from atelier.evening.village import GROUND, Alive, at_dusk, crown
from atelier.palette import INDEX
from atelier.pixels import Pixels, neighbours

STAND = (303, 238)
"""Where the boy's feet are."""
WINDING: Points = (
    (202, 348), (210, 346), (218, 336), (226, 320), (234, 306), (242, 300), (252, 304), (262, 318),
    (274, 344), (288, 378), (304, 412), (326, 452),
)  # fmt: skip
"""(row, column) of the middle of the road."""
GRASS = ("green0", "green0", "green1", "green1", "green2", "green3", "grass1")
EARTH = ("wood0", "skin0", "skin0", "skin1", "skin2", "dirt0", "dirt1", "dirt2")

_nearness: Field = (Y - HORIZON) / (GROUND - HORIZON)
"""How large a thing on the ground is, 1 at the gate."""


def _light() -> Field:
    """What falls out of the gate on the ground: 1 on the threshold, 0 where it is lost."""
    reach = np.clip(1.08 - (Y - GROUND) / 78, 0, 1.1)
    aside = np.abs(X + (Y - GROUND) * 0.42 - MIDDLE) / (37 * np.maximum(_nearness, 0.6))
    soft = np.clip(1.55 - aside, 0, 1)
    result: Field = reach * np.clip(soft * 1.5, 0, 1) + (noise(11, 3, 110) - 0.5) * 0.16
    result[Y < GROUND - 1] = 0
    return result


def meadow(picture: Pixels) -> Bits:
    """Grass up to the wall, the road through it. Returns the road."""
    land = box(-999, GROUND + 1, 999, 999)
    light = _light()
    sun = np.clip((150 - X) / 300, -0.3, 0.5) * 0.5  # the last of the day comes from the left
    patches = noise(40, 7, 111) * 0.6 + noise(13, 3.4, 112) * 0.4
    rows = (Y - GROUND) / 60
    value = 0.25 + patches * 0.45 + light * 0.75 + sun - np.clip(rows - 0.5, 0, 1) * 0.35
    value -= np.clip(1 - (Y - GROUND) / 7, 0, 1) * 0.3 * (light < 0.4)
    bounds = (-9.0, 0.18, 0.42, 0.62, 0.86, 1.12, 1.36)
    steps(picture, land, value, tuple(zip(bounds, GRASS, strict=True)))
    calm(picture, land, 2)
    road = _road(picture, land, light)
    _tufts(picture, land & ~road, light)
    return road


def _road(picture: Pixels, land: Bits, light: Field) -> Bits:
    rows, columns = zip(*WINDING, strict=True)
    middle = np.interp(Y[:, 0], rows, columns)[:, None]
    half = np.maximum(15.5 * _nearness, 42 - (Y - GROUND) * 2.6)
    ragged = (noise(7, 3, 120) - 0.5) * 5 * np.clip(_nearness, 0.6, 3)
    aside = (X - middle) / half
    road: Bits = land & (np.abs(X - middle) + ragged < half)
    grain = noise(15, 2.6, 121) * 0.5 + noise(5, 2, 122) * 0.5
    value = 0.22 + (grain - 0.5) * 0.34 + light * 0.86 - np.abs(aside) ** 4 * 0.12
    rut = np.minimum(np.abs(aside - 0.45), np.abs(aside + 0.4))
    value -= np.where((rut < 0.1) & (Y > GROUND + 5), 0.2, 0)
    value += np.where((rut >= 0.1) & (rut < 0.16) & (aside > 0) & (Y > GROUND + 5), 0.1, 0)
    bounds = (-9.0, 0.06, 0.2, 0.36, 0.54, 0.74, 0.9, 1.06)
    steps(picture, road, value, tuple(zip(bounds, EARTH, strict=True)))
    calm(picture, road, 2)
    rim = road & (neighbours(~road) | np.roll(neighbours(~road), 1, 0))
    fill(picture, rim & (light < 0.5), "wood0")
    fill(picture, rim & (light >= 0.5), "wood2")
    chance = np.random.default_rng(12)
    for _ in range(150):  # stones, flatter and wider the nearer they lie
        y = int(GROUND + 6 + 112 * float(chance.random()) ** 1.4)
        x = int(np.interp(y, rows, columns) + (chance.random() * 2 - 1) * 17 * (y - HORIZON) / 29)
        size = 1 + int((y - HORIZON) / 29 * float(chance.random()) * 1.1)
        if not road[y + TOP, min(x + LEFT, road.shape[1] - 1)] or abs(x - STAND[0]) < 9:
            continue
        lit = light[y + TOP, x + LEFT]
        stone = box(x, y, x + size + 1, y + max(1, size // 2 + 1))
        fill(picture, stone, "dirt1" if lit > 0.6 else "wood3" if lit > 0.3 else "violet1")
        fill(picture, foot_of(stone), "wood3" if lit > 0.6 else "wood1" if lit > 0.3 else "ink1")
    for _ in range(60):  # between the ruts grass has grown again
        y = int(GROUND + 14 + 100 * float(chance.random()))
        x = int(np.interp(y, rows, columns) + (chance.random() - 0.5) * (y - HORIZON) * 0.12)
        lit = light[y + TOP, min(x + LEFT, WIDTH - 1)] > 0.5
        for dx, high in ((-1, 1), (0, 2), (1, 1), (2, 2), (3, 1)):
            tuft = box(x + dx, y - high * (y - HORIZON) / 58, x + dx + 1, y + 1)
            fill(picture, tuft, "green2" if lit else "green1" if dx % 2 else "green0")
    for y in range(GROUND + 1, GROUND + 9, 3):  # slabs before the threshold
        wide = 40 + (y - GROUND) * 0.5
        slab = road & (y == Y) & (np.abs(X - MIDDLE) < wide)
        fill(picture, slab & (noise(6, 3, y)[TOP + y] > 0.3), "dirt0")
    return road


def _tufts(picture: Pixels, grass: Bits, light: Field) -> None:
    """Blades by the handful, taller the nearer, and flowers among them."""
    chance = np.random.default_rng(14)
    before = picture.copy()
    brighter = {INDEX[a]: INDEX[b] for a, b in (
        ("green0", "green1"), ("green1", "green2"), ("green2", "green3"), ("green3", "green4"),
        ("grass1", "green5"))}  # fmt: skip
    for _ in range(1500):
        y = int(GROUND + 4 + 118 * float(chance.random()) ** 1.25)
        x = int(chance.integers(-142, 620))
        row, column = y + TOP, x + LEFT
        if row >= HEIGHT or not grass[row, column]:
            continue
        tone = brighter.get(int(before[row, column]))
        if tone is None:
            continue
        high = 1 + int((y - HORIZON) / 29 * (0.7 + float(chance.random())))
        for blade in range(3):
            lean = blade - 1
            for k in range(high - abs(lean) // 2):
                u, v = column + lean * (1 + k * (blade != 1) // 2), row - k
                if 0 <= u < grass.shape[1] and v < HEIGHT:
                    picture[v, u] = tone
    for x, y, name in (
        (414, 214, "pink2"), (420, 216, "pink2"), (417, 218, "pink3"), (438, 226, "plaster2"),
        (444, 229, "plaster2"), (434, 230, "plaster1"), (262, 212, "blond2"), (268, 214, "blond2"),
        (258, 216, "blond3"), (452, 216, "violet3"), (457, 218, "violet2"), (398, 244, "pink2"),
        (405, 247, "pink2"), (394, 249, "pink1"), (500, 230, "pink2"), (506, 233, "pink1"),
        (243, 232, "violet3"), (237, 235, "violet2"), (246, 237, "violet3"),
    ):  # fmt: skip
        if grass[y + TOP, x + LEFT]:
            fill(picture, box(x, y, x + 1, y + 3), "green2")
            fill(picture, box(x - 1, y - 1, x + 2, y), name)
            fill(picture, box(x, y - 2, x + 1, y + 1), name)


def things(picture: Pixels, alive: Alive) -> None:
    """Bushes at the wall, stone lanterns beside the road, a milestone."""
    for x, y, size in ((272, 203, 7), (264, 205, 5), (414, 204, 7), (424, 205, 5), (496, 205, 8),
                       (510, 206, 6), (194, 205, 8), (206, 207, 5), (540, 207, 7), (160, 205, 8),
                       (586, 206, 8)):  # fmt: skip
        fill(picture, disc(x + 2, y + 4, size * 1.3, 2.4), "ink1")
        crown(picture, [(x - size * 0.5, y, size * 0.7), (x + size * 0.5, y + 0.6, size * 0.64),
                        (x, y - size * 0.4, size * 0.74)],
              ("ink1", "green0", "green1", "green2"), x)  # fmt: skip
    for x, y in ((270, 219), (428, 222)):
        _stone_lantern(picture, alive, x, y)
    _signpost(picture, 455, 245)


def _signpost(picture: Pixels, x: int, foot: int) -> None:
    """A post with two boards: one to the village, one away from it."""
    fill(picture, disc(x + 7, foot, 11, 2), "ink1")
    post = box(x, foot - 28, x + 3, foot + 1)
    boards = (
        poly(((x - 11, foot - 23), (x - 14.5, foot - 20), (x - 11, foot - 17), (x + 9, foot - 18),
              (x + 9, foot - 24))),
        poly(((x - 6, foot - 14), (x - 6, foot - 9), (x + 12, foot - 8), (x + 15, foot - 11),
              (x + 12, foot - 14))),
    )  # fmt: skip
    fill(picture, post, "wood1")
    fill(picture, left_of(post), "wood3")
    edge(picture, post)
    for board in boards:
        fill(picture, board, "wood2")
        fill(picture, top_of(board), "wood4")
        fill(picture, foot_of(board), "wood0")
        edge(picture, board)
    for k in range(4):
        fill(picture, box(x - 8 + k * 4, foot - 22, x - 6 + k * 4, foot - 19), "wood0")
        fill(picture, box(x - 3 + k * 4, foot - 12, x - 1 + k * 4, foot - 10), "wood0")
    for k in range(-5, 9, 2):
        fill(picture, box(x + k, foot - abs(k) % 3, x + k + 1, foot + 2), "green1")


def _stone_lantern(picture: Pixels, alive: Alive, x: int, foot: int) -> None:
    fill(picture, disc(x - 3 if x < MIDDLE else x + 3, foot, 10, 2.5), "ink1")
    parts = (
        box(x - 5, foot - 3, x + 6, foot + 1), box(x - 2, foot - 10, x + 3, foot - 3),
        box(x - 5, foot - 12, x + 6, foot - 10), box(x - 3, foot - 18, x + 4, foot - 12),
        poly(((x - 7, foot - 17), (x + 0.5, foot - 22), (x + 8, foot - 17))),
        box(x - 1, foot - 24, x + 2, foot - 21),
    )  # fmt: skip
    whole = np.any(parts, 0)
    fill(picture, whole, "stone1")
    near = 1 if x < MIDDLE else -1
    fill(picture, (right_of(whole, 2) if near < 0 else left_of(whole, 2)), "stone0")
    fill(picture, (left_of(whole, 1) if near < 0 else right_of(whole, 1)), "dirt0")
    fill(picture, top_of(whole), "stone2")
    edge(picture, whole)
    fill(picture, box(x - 2, foot - 17, x + 3, foot - 12), "lit_amber")
    fill(picture, box(x - 1, foot - 16, x + 2, foot - 13), "lit_core")
    alive.lanterns.append((x + LEFT, foot - 15 + TOP))


DARKER = {
    "dirt2": "skin2", "dirt1": "skin1", "dirt0": "skin1", "skin2": "skin0", "wood3": "skin0",
    "skin1": "wood0", "skin0": "wood0", "wood2": "wood0", "green3": "green1", "green4": "green2",
    "green2": "green0", "green1": "green0", "grass1": "green2", "green5": "green3",
    "violet1": "ink1", "wood0": "ink1",
}  # fmt: skip


def shadow(picture: Pixels) -> None:
    """The boy's, long towards whoever looks, with the spikes of his hair at its end."""
    x, y = STAND
    cast = poly(
        (
            (x - 7, y - 1),
            (x + 7, y),
            (x + 5, y + 8),
            (x - 4, y + 16),
            (x - 2, y + 20),
            (x - 6, y + 21),
            (x - 6, y + 27),
            (x - 11, y + 25),
            (x - 15, y + 31),
            (x - 18, y + 26),
            (x - 26, y + 29),
            (x - 25, y + 23),
            (x - 32, y + 21),
            (x - 26, y + 17),
            (x - 27, y + 12),
            (x - 19, y + 10),
            (x - 12, y + 5),
        )
    )
    at_dusk(picture, cast | disc(x, y, 9, 3), DARKER)

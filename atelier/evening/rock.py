"""The rock over the village and the five heads cut into it, their left sides in the last light."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from atelier.evening.paint import (
    HEIGHT,
    LEFT,
    TOP,
    WIDTH,
    Bits,
    Heap,
    Points,
    X,
    Y,
    below,
    box,
    calm,
    fill,
    foot_of,
    left_of,
    noise,
    poly,
    top_of,
)
from atelier.palette import INDEX
from atelier.pixels import Pixels

FOOT = 206
OUTLINE: Points = (
    (133, FOOT), (138, 186), (143, 172), (144, 158), (150, 148), (149, 134), (153, 118), (156, 100),
    (161, 90), (168, 87), (176, 82), (188, 84), (197, 79), (211, 80), (224, 76), (240, 79),
    (252, 77), (263, 81), (280, 79), (296, 84), (318, 82), (334, 86), (352, 84), (366, 90),
    (384, 89), (397, 96), (412, 97), (420, 106), (434, 110), (441, 122), (452, 127), (458, 140),
    (470, 146), (476, 158), (490, 166), (500, 182), (512, FOOT),
)  # fmt: skip
SHADE = ("violet0", "violet1", "violet1")
LIGHT = ("pink0", "pink1", "pink1", "dusk2")


def hills(picture: Pixels) -> None:
    """Far off on both sides, in the haze of the evening."""
    rough_of = noise(9, 9, 60)[200]
    for points, tone, lit in (
        (((-150, 158), (-110, 146), (-70, 152), (-30, 140), (8, 146), (46, 138), (84, 146),
          (120, 141), (150, 150), (200, 150), (430, 152), (470, 140), (510, 146), (548, 134),
          (590, 142), (630, 138)), "pink1", "dusk2"),
        (((-150, 166), (-90, 158), (-40, 164), (10, 153), (52, 160), (96, 152), (140, 163),
          (440, 166), (486, 154), (530, 160), (570, 150), (630, 156)), "violet1", "pink1"),
        (((-150, 174), (-60, 170), (0, 173), (60, 166), (110, 172), (160, 168), (440, 176),
          (500, 167), (560, 172), (630, 164)), "violet0", "violet1"),
    ):  # fmt: skip
        rough = [(x, y + (rough_of[int(x) % WIDTH] - 0.5) * 3) for x, y in points]
        land = fill(picture, below(rough), tone)
        fill(picture, top_of(land) & (noise(13, 13, 61) > 0.45), lit)
    woods = [(x + 0.0, 172 + 5 * np.sin(x / 17) + 3 * np.sin(x / 5.3), 4 + x % 3)
             for x in range(-146, 640, 5)]  # fmt: skip
    heap = Heap(woods, 0.9)
    fill(picture, heap.mask, "ink1")
    fill(picture, heap.mask & (heap.lean + heap.rise > 0.9), "violet0")
    fill(picture, box(-999, 174, 999, 210), "ink1")


def rock(picture: Pixels) -> None:
    body = poly(OUTLINE)
    tone, lean, crack = _facets()
    sun = 0.9 - (X - 150) / 300 - np.clip((Y - 112) / 64, 0, 1) * 0.6 + lean * 0.3
    sun += (noise(16, 22, 31) - 0.5) * 0.3
    lit = body & (sun > 0.42)
    picture[body] = np.array([INDEX[name] for name in SHADE], np.uint8)[tone][body]
    step = np.clip(tone + (sun > 0.86) * (lean > -0.1), 0, 3)
    picture[lit] = np.array([INDEX[name] for name in LIGHT], np.uint8)[step][lit]
    fill(picture, body & crack & ~lit, "violet0")
    fill(picture, body & crack & lit, "pink0")
    calm(picture, body, 2)
    rim = top_of(body) & (noise(9, 9, 33) > 0.3)
    fill(picture, rim & (X < 300), "skin4")
    fill(picture, rim & (X >= 300) & (X < 400), "pink1")
    fill(picture, left_of(body) & (X < 160) & (Y < 150), "orange3")
    _pines(picture)
    for number, x in enumerate((170, 191, 212.5, 234, 255)):
        face(picture, x, (95, 97, 95.5, 96, 97)[number], number)
    shade = np.clip((Y - 150) / 40, 0, 1) + (noise(18, 7, 35) - 0.5) * 0.5
    dark = {"pink1": "pink0", "dusk2": "pink1", "skin4": "pink1", "pink0": "violet0",
            "violet1": "violet0"}  # fmt: skip
    low = body & (shade > 0.42)
    before = picture.copy()
    for name, deeper in dark.items():
        picture[low & (before == INDEX[name])] = INDEX[deeper]


def _facets() -> tuple[NDArray[np.int64], NDArray[np.float64], Bits]:
    """Upright facets of a cliff: the tone of each (0-2), its lean to the left, its cracks."""
    chance = np.random.default_rng(4)
    points = np.array(
        [(x + chance.random() * 15, y + chance.random() * 26)
         for y in range(60, 240, 26) for x in range(116, 530, 15)]
    )  # fmt: skip
    warp_x, warp_y = (noise(8, 12, 41) - 0.5) * 7, (noise(12, 9, 42) - 0.5) * 9
    near = np.full((HEIGHT, WIDTH), np.inf)
    which = np.zeros((HEIGHT, WIDTH), int)
    for number, (x, y) in enumerate(points):
        part = (slice(max(0, int(y) + TOP - 60), int(y) + TOP + 60),
                slice(int(x) + LEFT - 34, int(x) + LEFT + 34))  # fmt: skip
        far = np.hypot(X[part] + warp_x[part] - x, (Y[part] + warp_y[part] - y) * 0.46)
        closer = far < near[part]
        near[part][closer], which[part][closer] = far[closer], number
    lean = chance.random(len(points)) * 2 - 1
    slope = lean[which] - (X - points[which, 0]) / 15
    tone = np.where(slope > 0.45, 2, np.where(slope > -0.5, 1, 0))
    right = np.roll(which, -1, 1) != which
    crack = right & (which % 3 == 0) & (tone < 2)
    return tone, slope, crack


def _pines(picture: Pixels) -> None:
    """Trees along the edge of the rock, small against the sky."""
    chance = np.random.default_rng(8)
    line = [point for point in OUTLINE if 165 <= point[0] <= 460]
    for x in range(166, 458, 6):
        if chance.random() < 0.36:
            continue
        y = float(np.interp(x, [p[0] for p in line], [p[1] for p in line]))
        high = 3 + float(chance.random()) * 4
        for lift in range(3):
            size = (3 - lift) * 0.9
            crown = poly([(x - size, y + 1 - lift * high / 3), (x, y - (lift + 1.6) * high / 3),
                          (x + size, y + 1 - lift * high / 3)])  # fmt: skip
            fill(picture, crown, "violet0")
            fill(picture, left_of(crown) & (X < 400), "pink0")


HAIR: tuple[tuple[Points, ...], ...] = (  # in a head 24 wide and 46 high
    (((0, 47), (1, 12), (5, 4), (12, 1), (19, 4), (23, 12), (24, 47), (19, 47), (19, 14), (5, 14),
      (5, 47)),),
    (((3, 22), (0, 15), (3, 12), (1, 6), (6, 7), (7, 1), (11, 5), (14, 0), (16, 5), (21, 4),
      (21, 10), (24, 13), (21, 22), (19, 14), (5, 14)),),
    (((0, 16), (12, 0), (24, 16), (21, 18), (3, 18)),),
    (((3, 27), (0, 19), (3, 16), (0, 9), (5, 10), (4, 2), (10, 6), (12, 0), (14, 6), (20, 2),
      (19, 10), (24, 9), (21, 16), (24, 19), (21, 27), (19, 16), (5, 16)),),
    (((3, 26), (2, 46), (0, 46), (0, 20), (3, 9), (8, 3), (12, 1.5), (16, 3), (21, 9), (24, 20),
      (24, 46), (22, 46), (21, 26), (18, 14), (12, 9), (6, 14)),),
)  # fmt: skip
JAW = (7.0, 6.0, 6.6, 6.2, 5.0)
"""Half the width of the chin's upper corners: a broad old man's to a woman's."""


def face(picture: Pixels, middle: float, top: float, number: int) -> None:
    """One of five heads, 24 x 46 px: planes of stone, those towards the sun lit."""

    def at(points: Points) -> Bits:
        return poly([(middle - 12 + x, top + y) for x, y in points])

    jaw = JAW[number]
    for points in HAIR[number]:  # what it throws on the rock
        fill(picture, at([(x + 3.4, y + 3) for x, y in points]), "violet0")
    fill(picture, at(((4, 14), (22, 10), (23, 40), (18, 49), (6, 49))), "violet0")
    neck = at(((7, 36), (6, 52), (19, 52), (17, 36)))
    fill(picture, neck, "violet0")
    fill(picture, neck & at(((6, 38), (10, 42), (9, 52), (5, 52))), "pink0")
    head = at(((4, 12), (4, 27), (5, 31), (12 - jaw, 37), (9, 43), (12, 44.5), (15, 43),
               (12 + jaw, 37), (19, 31), (20, 27), (20, 12), (12, 8)))  # fmt: skip
    fill(picture, head, "violet1")
    # the planes to the left of the nose's back: brow, cheek, jaw
    fill(picture, head & at(((3, 10), (12, 10), (12, 27), (11, 44), (8, 43), (3, 33))), "pink1")
    fill(picture, head & at(((4, 13), (11, 12), (10, 18), (5, 19))), "dusk2")
    fill(picture, head & at(((5, 24.5), (9, 26), (8.6, 31), (6, 33), (4.4, 28))), "dusk2")
    fill(picture, head & at(((8, 38), (11, 39), (11, 43), (9, 42))), "dusk2")
    fill(picture, head & at(((16, 20), (21, 16), (21, 36), (14, 44), (16, 34))), "violet0")
    fill(picture, head & at(((13, 12), (18, 12), (18, 17), (13, 17))), "violet2")
    # brows, sockets, lids
    stern = (1.0, 1.6, 0.0, 1.0, 0.4)[number]
    for side in (-1, 1):

        def eye(points: Points, side: int = side) -> Bits:
            return at([(12 + side * x, y) for x, y in points])

        fill(picture, eye(((1.4, 19.4 + stern), (7.4, 19 - stern), (7, 24), (2, 24))),
             "violet0" if side < 0 else "ink1")  # fmt: skip
        fill(picture, eye(((2.4, 22), (6, 21.6), (6.2, 23.4), (2.6, 23.6))),
             "dusk2" if side < 0 else "violet2")  # fmt: skip
        fill(picture, eye(((3.4, 21.6), (5, 21.6), (5, 23.6), (3.4, 23.6))), "ink1")
    # nose and mouth
    fill(picture, at(((10.6, 18), (12, 18), (12.4, 29), (9.4, 29.6))), "skin4")
    fill(picture, at(((12, 19), (13, 19), (15, 29.6), (12.2, 29.6))), "violet0")
    fill(picture, at(((9.6, 29.5), (14.6, 29.5), (14, 30.8), (10, 30.8))), "ink1")
    bend = (0.0, -0.6, 0.6, 0.8, 0.5)[number]
    wide = (4.0, 4.0, 3.2, 4.6, 3.4)[number]
    fill(picture, at(((12 - wide, 34 - bend), (12, 34.2 + bend), (12 + wide, 34 - bend),
                      (12, 35.6 + bend))), "ink1")  # fmt: skip
    fill(picture, at(((9.6, 36), (12.6, 36), (12, 37.2), (10, 37.2))), "dusk2")
    _hair(picture, at, number, middle)
    if number == 0:  # a band across the brow
        fill(picture, at(((4, 12.5), (20, 12.5), (20, 16.6), (4, 16.6))), "violet0")
        fill(picture, at(((8, 12.6), (12, 12.6), (12, 16.4), (8, 16.4))), "skin4")
        fill(picture, at(((12, 12.6), (16, 12.6), (16, 16.4), (12, 16.4))), "violet2")
    if number == 1:  # plates along the cheeks
        fill(picture, at(((3, 13), (5.4, 13), (6.4, 33), (4, 31))), "dusk2")
        fill(picture, at(((19, 13), (21, 13), (20, 31), (18, 33))), "violet0")
    if number == 2:  # a small beard
        fill(picture, at(((9.4, 37), (12, 37), (12, 50))), "dusk2")
        fill(picture, at(((12, 37), (14.6, 37), (12, 50))), "violet0")
    if number == 4:
        fill(picture, at(((12, 13.2), (13.4, 15.6), (12, 18), (10.6, 15.6))), "violet0")


def _hair(picture: Pixels, at, number: int, middle: float) -> None:  # type: ignore[no-untyped-def]
    for points in HAIR[number]:
        hair = at(points)
        fill(picture, hair, "violet1")
        fill(picture, hair & (middle - 4 > X), "pink1")
        fill(picture, hair & (middle + 6 < X), "violet0")
        strand = (X + Y // 5 + number * 2) % 4 == 0
        fill(picture, hair & strand & (middle - 4 > X), "pink0")
        fill(picture, hair & strand & (middle - 4 <= X), "violet0")
        if number == 2:  # a hat has no strands: two planes
            fill(picture, hair, "violet1")
            fill(picture, hair & at(((0, 16), (12, 0), (11, 18))), "dusk2")
            fill(picture, hair & at(((12, 0), (24, 16), (17, 18))), "violet0")
        fill(picture, foot_of(hair), "ink1")
        fill(picture, top_of(hair) & (middle + 2 > X), "skin4")
        fill(picture, left_of(hair) & (middle > X), "dusk2")

"""The last pictures, one of which is shown after the names: what was left behind, seen near.

Each is 480 x 270 px and fades into ink at its edges, so that it hangs in the dark of any canvas.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np

from atelier.evening.paint import HEIGHT as PAINTED_HEIGHT
from atelier.evening.paint import (
    LEFT,
    TOP,
    Bits,
    Field,
    Heap,
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
    nothing,
    poly,
    right_of,
    smooth,
    steps,
    top_of,
)
from atelier.evening.paint import WIDTH as PAINTED_WIDTH
from atelier.evening.rock import face
from atelier.evening.village import at_dusk
from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, neighbours, outlined, put
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import state

WIDTH, HEIGHT = 480, 270
BELOW = 140
"""Empty rows under a flower, so that it is drawn after the picture it stands in."""
FLOWERS = ("aster", "camellia", "sunflower", "iris", "bellflower")


def _band(points: Points, wide: float) -> Bits:
    """A ribbon of one width along a smooth line."""
    line = smooth(points, 12)
    first, second = [], []
    for number, (x, y) in enumerate(line):
        u, v = line[min(number + 1, len(line) - 1)]
        s, t = line[max(number - 1, 0)]
        long = math.hypot(u - s, v - t) or 1
        across = (t - v) / long * wide / 2, (u - s) / long * wide / 2
        first.append((x + across[0], y + across[1]))
        second.append((x - across[0], y - across[1]))
    return poly([*first, *reversed(second)])


def _cloth(picture: Pixels, points: Points, wide: float) -> Bits:
    """A length of the headband: dark blue, lit along its upper edge, folded here and there."""
    ribbon = fill(picture, _band(points, wide), "blue1")
    fill(picture, top_of(ribbon, 3), "blue2")
    fill(picture, top_of(ribbon), "blue3")
    fill(picture, foot_of(ribbon, 3), "blue0")
    fill(picture, ribbon & (noise(19, 60, 5) > 0.72) & ~top_of(ribbon, 2), "blue0")
    edge(picture, ribbon)
    return ribbon


def _plate(picture: Pixels, x: float, y: float, wide: float, high: float, tilt: float) -> None:
    """The metal of a forehead protector, a leaf cut into it, light along its upper edge."""

    def at(points: Points) -> Bits:
        cos, sin = math.cos(tilt), math.sin(tilt)
        return poly([(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in points])

    half, tall = wide / 2, high / 2
    plate = at(
        (
            (-half, -tall + 2),
            (-half + 3, -tall),
            (half - 3, -tall),
            (half, -tall + 2),
            (half, tall - 2),
            (half - 3, tall),
            (-half + 3, tall),
            (-half, tall - 2),
        )
    )
    fill(picture, plate, "stone3")
    fill(
        picture,
        plate & at(((-half, tall), (-half, 0), (half, -tall * 0.2), (half, tall))),
        "stone2",
    )
    fill(picture, foot_of(plate, 2), "stone1")
    fill(picture, top_of(plate, 2), "stone4")
    fill(
        picture,
        plate & at(((-half + 5, -tall), (-half + 11, -tall), (-half + 7, tall), (-half + 1, tall))),
        "white0",
    )
    leaf = at(
        [
            (u * high * 0.42, v * high * 0.42)
            for u, v in (
                (-0.95, 0.75),
                (-0.75, -0.1),
                (-0.1, -0.7),
                (0.95, -0.75),
                (0.75, 0.1),
                (0.1, 0.7),
            )
        ]
    )
    fill(picture, leaf, "stone1")
    fill(picture, top_of(leaf), "stone0")
    vein = at(
        (
            (-high * 0.36, high * 0.27),
            (-high * 0.31, high * 0.31),
            (high * 0.3, -high * 0.24),
            (high * 0.26, -high * 0.28),
        )
    )
    fill(picture, vein, "stone3")
    for u in (-half + 2.5, half - 2.5):
        for v in (-tall + 2.5, tall - 2.5):
            fill(
                picture,
                at(((u - 1, v - 1), (u + 1, v - 1), (u + 1, v + 1), (u - 1, v + 1))),
                "stone1",
            )
    edge(picture, plate)


def _sky(
    picture: Pixels, where: Bits, sun: tuple[int, int], bands: tuple[tuple[float, str], ...]
) -> None:
    far: Field = np.hypot((X - sun[0]) * 0.3, Y - sun[1])
    streaks = noise(60, 3, 1) * 0.55 + noise(130, 6, 2) * 0.45 - 0.5
    steps(picture, where, far + streaks * np.clip(far * 0.4, 4, 26), bands)
    calm(picture, where, 2)


EVENING = (
    (-99.0, "glow0"),
    (10.0, "blond3"),
    (20.0, "orange3"),
    (34.0, "dusk2"),
    (56.0, "pink1"),
    (84.0, "violet1"),
    (120.0, "dusk1"),
)
MOONLIT = {
    "pink0": "dusk1",
    "pink1": "violet1",
    "dusk2": "violet2",
    "skin4": "violet3",
    "violet2": "violet1",
    "violet1": "blue1",
    "violet0": "blue0",
}
"""What the colours of the evening's rock are by night."""
NIGHT = ((-99.0, "pink0"), (16.0, "violet1"), (44.0, "dusk1"), (96.0, "blue1"))


def _roofs(picture: Pixels, where: Bits, foot: int, seed: int) -> None:
    """Roofs against the sky, small lit windows in them."""
    chance = np.random.default_rng(seed)
    fill(picture, where & (foot - 24 + (noise(12, 40, seed) * 10) < Y), "violet0")
    for layer, tone, rim in (
        (0, "violet1", "pink1"),
        (1, "violet0", "violet1"),
        (2, "ink1", "violet0"),
    ):
        x = float(chance.integers(-20, 0))
        while x < WIDTH + 20:
            wide = 22 + float(chance.random()) * 22 + 6 * layer
            eave = foot - 26 + layer * 11 + float(chance.random()) * 8
            high = wide * 0.24
            house = box(x + 3, eave, x + wide - 3, foot + 40) & where
            fill(picture, house, tone)
            roof = (
                poly(
                    smooth(
                        (
                            (x - 3, eave - 2),
                            (x + 4, eave - high * 0.4),
                            (x + wide * 0.28, eave - high),
                        ),
                        5,
                    )
                    + smooth(
                        (
                            (x + wide * 0.72, eave - high),
                            (x + wide - 4, eave - high * 0.4),
                            (x + wide + 3, eave - 2),
                        ),
                        5,
                    )
                    + [(x + wide, eave + 2), (x, eave + 2)]
                )
                & where
            )
            fill(picture, roof, tone)
            fill(picture, top_of(roof) & where, rim)
            for n in range(int(wide) // 9):
                if layer and chance.random() < 0.4:
                    pane = box(x + 6 + 8 * n, eave + 4, x + 9 + 8 * n, eave + 8) & where
                    fill(picture, pane, "lit_amber")
                    fill(picture, top_of(pane), "lit_core")
            x += wide * (0.8 + 0.5 * float(chance.random()))


def _heads(
    picture: Pixels, where: Bits, places: Points, change: dict[str, str], mirrored: bool
) -> None:
    """Heads of the rock, as the title shows them, in the colours of another hour."""
    carved = blank(PAINTED_WIDTH, PAINTED_HEIGHT)
    for number, (x, y) in enumerate(places):
        middle = PAINTED_WIDTH - 2 * LEFT - x if mirrored else x
        face(carved, middle, y, number)
    if mirrored:
        carved = carved[:, ::-1].copy()
    at_dusk(carved, carved != 0, change)
    seen = where & (carved != 0)
    picture[seen] = carved[seen]


def _sill(picture: Pixels) -> None:
    """The window of an empty room: a glass on the sill, its shadow long on the floor."""
    wall = fill(picture, box(-20, -20, 500, 222), "violet0")
    fill(picture, wall & ((X + 400) % 46 == 0), "ink1")
    fill(picture, wall & ((X + 400) % 46 == 1) & (noise(30, 40, 3) > 0.4), "violet1")
    fill(picture, wall & (Y < 14), "ink1")
    pane = box(132, 34, 348, 182)
    _sky(picture, pane, (262, 150), EVENING)
    rock = pane & poly(((128, 180), (132, 122), (142, 112), (170, 108), (196, 110), (216, 113),
                        (228, 128), (240, 140), (252, 180)))  # fmt: skip
    fill(picture, rock, "violet1")
    fill(picture, right_of(rock, 3) | (top_of(rock) & (X > 190)), "pink1")
    _heads(picture, rock, ((152, 117), (173, 113), (194, 115), (215, 118)), {}, mirrored=True)
    _roofs(picture, pane, 182, 6)
    # the frame, lit where the evening grazes it
    for bars in (
        box(126, 28, 354, 36),
        box(126, 28, 134, 190),
        box(346, 28, 354, 190),
        box(237, 36, 243, 182),
        box(134, 92, 346, 96),
    ):
        fill(picture, bars, "wood1")
        fill(picture, right_of(bars, 1), "wood0")
    for inner in (
        box(133, 36, 134, 182),
        box(236, 36, 237, 182),
        box(345, 36, 346, 182),
        box(134, 96, 346, 97),
    ):
        fill(picture, inner, "orange2")
    for side in (-1, 1):  # curtains, drawn back
        at = 240 + side * 112
        cloth = poly(
            [
                (at + side * x, y)
                for x, y in (
                    (-26, 24),
                    (22, 24),
                    (26, 120),
                    (20, 196),
                    (4, 198),
                    (-2, 150),
                    (4, 116),
                    (-12, 80),
                    (-22, 48),
                )
            ]
        )
        fill(picture, cloth, "violet1")
        fold = np.floor((X - at) * 0.9 + np.sin(Y / 26) * 4 + noise(30, 50, 13) * 6) % 13
        fill(picture, cloth & (fold < 5), "violet0")
        fill(picture, cloth & (fold == 8), "violet2")
        fill(picture, (left_of(cloth, 2) if side > 0 else right_of(cloth, 2)) & (Y > 40), "dusk2")
        edge(picture, cloth)
    fill(picture, box(104, 18, 376, 24), "wood1")
    fill(picture, box(104, 18, 376, 19), "wood3")
    sill = fill(picture, poly(((116, 182), (364, 182), (384, 200), (96, 200))), "wood3")
    fill(picture, sill & (Y < 185), "orange3")
    slant = np.abs(X + (Y - 182) * 0.8 - 262) + noise(14, 3, 8) * 16
    fill(picture, sill & (slant < 100) & (Y >= 185), "wood4")
    fill(picture, sill & (slant < 52) & (Y >= 185), "dirt2")
    front = fill(picture, box(96, 200, 384, 210), "wood1")
    fill(picture, top_of(front), "wood4")
    fill(picture, foot_of(front, 3), "wood0")
    # the floor, and what the window lays on it
    floor = fill(picture, box(-20, 222, 500, 300), "wood0")
    for row in (230, 240, 252, 266):
        fill(picture, floor & (row == Y), "ink1")
    patch = poly(((150, 226), (300, 226), (286, 284), (96, 284)))
    fill(picture, floor & patch, "wood2")
    fill(picture, floor & patch & (noise(40, 4, 9) > 0.42), "wood3")
    for bar in (
        ((222, 226), (228, 226), (194, 284), (187, 284)),
        ((140, 244), (298, 244), (297, 247), (138, 247)),
    ):
        fill(picture, floor & poly(bar), "wood0")
    shade = _band(((206, 284), (220, 262), (232, 244), (242, 232)), 3) | disc(243, 231, 9, 4)
    fill(
        picture,
        floor & patch & (shade | poly(((199, 284), (206, 264), (216, 264), (213, 284)))),
        "wood0",
    )
    # what has been here: a paler square, a nail
    fill(picture, box(40, 66, 82, 96), "violet1")
    fill(picture, box(60, 58, 62, 61), "stone2")
    fill(picture, box(404, 84, 406, 87), "stone2")
    _glass(picture)


def _glass(picture: Pixels) -> None:
    fill(
        picture,
        poly(((252, 196), (290, 199), (240, 210), (226, 203))) & box(0, 182, 480, 200),
        "wood2",
    )
    body = poly(((244, 160), (270, 160), (267, 193), (247, 193)))
    fill(picture, body & (Y < 168), "dusk2")
    fill(picture, body & (Y >= 168), "violet2")
    fill(picture, body & (Y >= 168) & (X > 259), "pink2")
    fill(picture, body & (Y >= 184), "wood4")
    fill(picture, body & (Y >= 168) & (Y < 170), "white0")
    fill(picture, body & (X < 248), "blue4")
    fill(picture, box(249, 163, 251, 188), "white0")
    fill(picture, box(265, 164, 266, 186), "orange3")
    fill(picture, foot_of(body, 2), "violet2")
    fill(picture, box(244, 160, 270, 161), "white0")
    edge(picture, body, "violet0")


def _desk(picture: Pixels) -> None:
    """Her desk at night: a chair with nobody in it, the headband in the light of the lamp."""
    wall = fill(picture, box(-20, -20, 500, 240), "ink1")
    fill(picture, wall & (np.abs(X - 130) < 120) & (noise(50, 60, 4) > 0.35), "violet0")
    for left in (-10, 372):
        for row in range(4):
            top = 8 + row * 40
            fill(picture, box(left, top, left + 118, top + 36), "ink0")
            fill(picture, box(left, top + 34, left + 118, top + 38), "wood0")
            chance = np.random.default_rng(left + 40 + row)
            x = left + 3
            while x < left + 110:
                wide, high = int(chance.integers(4, 9)), int(chance.integers(20, 31))
                name = str(chance.choice(["red0", "blue0", "jade0", "violet0", "wood1", "ink1"]))
                spine = fill(picture, box(x, top + 34 - high, x + wide, top + 34), name)
                near = left < 0 and x > 60
                fill(
                    picture,
                    right_of(spine) if left < 0 else left_of(spine),
                    "wood2" if near or (left > 0 and x < 400) else "ink0",
                )
                fill(picture, spine & (top + 38 - high == Y), "wood2")
                x += wide + int(chance.random() < 0.2) * 3
    hole = disc(240, 84, 82, 80)
    fill(picture, disc(240, 84, 94, 92), "wood0")
    fill(picture, disc(240, 84, 92, 90), "red0")
    ring = fill(picture, disc(240, 84, 89, 87), "red1")
    fill(picture, ring & ~disc(243, 87, 88, 86), "red2")
    fill(picture, disc(240, 84, 84, 82), "wood0")
    _sky(picture, hole, (250, 170), NIGHT)
    chance = np.random.default_rng(3)
    for _ in range(26):
        x, y = int(chance.integers(162, 320)), int(chance.integers(6, 74))
        if hole[y + TOP, x + LEFT]:
            fill(picture, box(x, y, x + 1, y + 1), "violet3" if chance.random() < 0.6 else "white0")
    moon = disc(292, 44, 9, 9) & ~disc(288, 41, 8, 8)
    fill(picture, moon & hole, "glow0")
    rock = (
        poly(
            (
                (170, 160),
                (176, 106),
                (190, 92),
                (220, 88),
                (262, 90),
                (290, 94),
                (304, 110),
                (316, 160),
            )
        )
        & hole
    )
    fill(picture, rock, "violet0")
    fill(picture, top_of(rock, 2), "violet1")
    _heads(
        picture, rock, tuple((x, 94) for x in (192, 216, 240.5, 265, 289)), MOONLIT, mirrored=False
    )
    _roofs(picture, hole, 160, 11)
    for bar in (box(238, 2, 242, 166), box(156, 82, 324, 86)):
        fill(picture, bar & hole, "wood0")
    chair = poly(((202, 172), (200, 144), (206, 135), (274, 135), (280, 144), (278, 172)))
    fill(picture, chair, "wood1")
    fill(picture, left_of(chair, 2), "wood3")
    cushion = fill(picture, box(209, 143, 271, 172), "red0")
    fill(picture, cushion & (X < 236), "red1")
    for x in (224, 240, 256):
        fill(picture, disc(x, 156, 1.6, 1.6), "blond1")
    edge(picture, chair)
    table = poly(((44, 166), (436, 166), (476, 236), (4, 236)))
    far: Field = np.hypot((X - 226) / 190, (Y - 204) / 42) + (noise(30, 5, 12) - 0.5) * 0.14
    steps(
        picture,
        table,
        -far,
        ((-99, "wood1"), (-1.02, "wood2"), (-0.78, "wood3"), (-0.5, "wood4"), (-0.26, "dirt2")),
    )
    for row in (176, 190, 208):
        fill(picture, table & (row == Y) & (noise(40, 3, row) > 0.4) & (far > 0.26), "wood1")
    front = fill(picture, box(4, 236, 476, 300), "wood0")
    fill(picture, front & (Y < 240), "wood2")
    fill(picture, front & (Y < 238) & (np.abs(X - 226) < 150), "wood4")
    for left in (30, 180, 330):
        fill(picture, box(left, 248, left + 120, 300), "wood1")
        fill(picture, box(left + 2, 250, left + 118, 300), "wood0")
    for x, foot, sheets, seed in (
        (356, 190, 22, 1),
        (402, 204, 30, 2),
        (330, 178, 9, 3),
        (60, 196, 26, 4),
    ):
        _papers(picture, x, foot, sheets, seed)
    for corners in (
        ((150, 190), (238, 186), (250, 226), (140, 230)),
        ((232, 194), (310, 190), (330, 226), (244, 230)),
    ):
        sheet = fill(picture, poly(corners), "plaster2")
        fill(picture, sheet & (far < 0.45), "plaster3")
        for row in range(193, 226, 4):
            fill(
                picture,
                sheet
                & (row == Y)
                & (noise(9, 3, row) > 0.3)
                & ~right_of(sheet, 8)
                & ~left_of(sheet, 8),
                "plaster0",
            )
        edge(picture, sheet, "wood2")
    fill(picture, _band(((168, 216), (206, 222), (262, 216), (322, 222)), 8), "wood2")
    _cloth(picture, ((330, 262), (336, 244), (324, 226), (292, 214), (258, 212)), 13)
    _cloth(picture, ((128, 270), (134, 246), (152, 226), (184, 212), (222, 210)), 13)
    _cloth(picture, ((186, 211), (214, 206), (240, 208), (274, 211)), 19)
    _plate(picture, 236, 207, 74, 24, 0.03)
    _lamp(picture)
    pot = fill(picture, box(298, 170, 318, 184), "ink1")  # brushes, long dry
    fill(picture, left_of(pot, 3), "stone0")
    for x, lean in ((301, -5), (308, 1), (314, 6)):
        fill(picture, _band(((x, 172), (x + lean, 148)), 2.4), "wood3")
        fill(picture, disc(x + lean, 145, 2, 4), "ink0")


def _papers(picture: Pixels, x: int, foot: int, sheets: int, seed: int) -> None:
    """A heap of papers, unevenly laid."""
    chance = np.random.default_rng(seed)
    for number in range(0, sheets, 2):
        shift = int(chance.integers(-2, 3))
        sheet = box(x + shift, foot - number - 2, x + shift + 44, foot - number)
        fill(picture, sheet, "plaster1" if x < 120 else "plaster0")
        fill(picture, top_of(sheet), "plaster2" if x < 380 else "plaster1")
        fill(picture, right_of(sheet, 8), "plaster0" if x < 120 else "stone1")
    top = foot - sheets - 1
    lid = poly(((x, top + 2), (x + 44, top + 2), (x + 39, top - 6), (x + 6, top - 6)))
    fill(picture, lid, "plaster2" if x < 380 else "plaster1")
    for row in range(top - 4, top + 1, 2):
        fill(picture, lid & (row == Y) & ~left_of(lid, 6) & ~right_of(lid, 9), "plaster0")


def _lamp(picture: Pixels) -> None:
    fill(picture, disc(126, 190, 20, 5), "wood1")
    base = fill(picture, disc(124, 187, 17, 5), "blond1")
    fill(picture, top_of(base, 2), "blond2")
    edge(picture, base)
    stem = fill(picture, box(122, 132, 127, 187), "blond1")
    fill(picture, left_of(stem, 2), "blond3")
    edge(picture, stem)
    glow = poly(((96, 130), (160, 130), (154, 137), (102, 137)))
    fill(picture, glow, "lit_amber")
    fill(picture, glow & (Y < 134), "lit_core")
    shade = poly(((110, 104), (146, 104), (164, 130), (92, 130)))
    fill(picture, shade, "jade1")
    fill(picture, shade & (X < 112), "jade2")
    fill(picture, shade & (X > 146), "jade0")
    fill(picture, foot_of(shade, 3), "jade3")
    fill(picture, top_of(shade, 2), "blond1")
    edge(picture, shade)


def _door(picture: Pixels) -> None:
    """The teacher's door at evening: a nail, and what hangs from it."""
    wall = fill(picture, box(-20, -20, 500, 236), "plaster0")
    light: Field = 1.25 - np.hypot((X - 92) / 190, (Y - 82) / 150) + (noise(30, 24, 20) - 0.5) * 0.1
    steps(
        picture,
        wall,
        light,
        (
            (-9, "violet0"),
            (0.02, "violet1"),
            (0.42, "plaster0"),
            (0.74, "plaster1"),
            (0.98, "dirt2"),
        ),
    )
    calm(picture, wall, 2)
    fill(picture, wall & (Y > 206), "stone0")
    fill(picture, wall & (Y > 206) & (light > 0.3), "stone1")
    for left in (-16, 128, 330, 470):
        post = fill(picture, box(left, -20, left + 22, 236), "wood1")
        fill(picture, left_of(post, 3) if left > 92 else right_of(post, 3), "wood3")
        fill(picture, right_of(post, 6) if left > 92 else left_of(post, 6), "wood0")
        edge(picture, post)
    beam = fill(picture, box(-20, 14, 500, 32), "wood1")
    fill(picture, top_of(beam, 2), "wood2")
    fill(picture, beam & (light > 0.45) & (Y < 18), "wood4")
    fill(picture, foot_of(beam, 5), "wood0")
    edge(picture, beam)
    door = fill(picture, box(150, 32, 330, 236), "wood2")
    board = np.floor((X - 150) / 30)
    for number, name in enumerate(("wood2", "wood3", "wood2", "wood2", "wood1", "wood1")):
        fill(picture, door & (board == number), name)
    grain = (noise(3, 34, 21) > 0.66) & door
    fill(picture, grain & (X < 240), "wood1")
    fill(picture, grain & (X >= 240), "wood0")
    fill(picture, door & ((X - 150) % 30 == 0), "wood0")
    fill(picture, door & ((X - 150) % 30 == 1) & (X < 290), "wood4")
    fill(picture, door & (Y < 40), "wood0")
    for row in (44, 196):
        rail = fill(picture, box(150, row, 330, row + 14), "wood1")
        fill(picture, top_of(rail), "wood4")
        fill(picture, rail & (X < 230), "wood2")
        fill(picture, foot_of(rail, 3), "wood0")
        for x in (160, 230, 318):
            fill(picture, disc(x, row + 7, 2.4, 2.4), "stone1")
            fill(picture, disc(x - 0.6, row + 6.4, 1.2, 1.2), "stone3")
    # as high as a boy's hand gets, without knocking, the paint is worn
    fill(picture, disc(304, 150, 6, 15) & (noise(3, 8, 22) > 0.3), "wood2")
    fill(picture, disc(304, 151, 3, 8) & (noise(2, 6, 23) > 0.4), "wood3")
    # chalk, low down: a sun, a house, five people in a row
    for line in (
        ((166, 186), (166, 176), (174, 169), (182, 176), (182, 186), (166, 186)),
        ((208, 166), (212, 162), (216, 166), (212, 170), (208, 166)),
    ):
        fill(picture, _chalk(line), "plaster2")
    for x, high in ((192, 10), (200, 8), (208, 8), (216, 8), (225, 6)):
        fill(picture, disc(x, 188 - high, 2, 2) & ~disc(x, 188 - high, 1, 1), "plaster1")
        fill(picture, box(x, 190 - high, x + 1, 193), "plaster1")
        fill(picture, box(x - 2, 192 - high, x + 3, 193 - high), "plaster1")
    step = fill(picture, box(104, 236, 376, 300), "stone1")
    fill(picture, step & (Y < 250), "stone2")
    fill(picture, step & (Y < 250) & (light > 0.2), "dirt0")
    fill(picture, step & (Y == 236), "stone3")
    fill(picture, step & (Y == 250), "stone0")
    for side in (-1, 1):
        ground = box(-20, 236, 104, 300) if side < 0 else box(376, 236, 500, 300)
        fill(picture, ground, "green0" if side > 0 else "green1")
        fill(picture, ground & (noise(20, 5, 24) > 0.55), "green1" if side > 0 else "green2")
        fill(picture, ground & (noise(4, 3, 25) > 0.8), "green2" if side > 0 else "green3")
    pane = fill(picture, box(376, 60, 446, 150), "ink1")
    for x in range(376, 446, 10):
        fill(picture, box(x, 60, x + 3, 150), "wood1")
        fill(picture, box(x, 60, x + 1, 150), "wood2")
    for bars in (box(370, 54, 452, 61), box(370, 149, 452, 157), box(370, 102, 452, 107)):
        fill(picture, bars, "wood1")
        fill(picture, top_of(bars), "wood3")
    edge(picture, pane | box(370, 54, 452, 157))
    edge(picture, step)
    _hanging(picture)
    _porch_lantern(picture)
    chance = np.random.default_rng(30)
    for _ in range(26):  # leaves that the wind has brought, and nobody has swept
        x, y = int(chance.integers(108, 372)), int(chance.integers(230, 262))
        if y < 238 and 150 < x < 330:
            y = 238
        name = str(chance.choice(["green3", "green4", "blond1", "red2", "orange2"]))
        leaf = poly(((x - 3, y + 1), (x, y - 2), (x + 4, y - 1), (x + 1, y + 2)))
        fill(picture, leaf, name)
        fill(picture, foot_of(leaf), "wood0")


def _chalk(line: Points) -> Bits:
    result = nothing()
    for (x, y), (u, v) in pairwise(line):
        long = max(abs(u - x), abs(v - y))
        for k in range(int(long) + 1):
            share = k / max(1, long)
            at = x + (u - x) * share, y + (v - y) * share
            result |= box(round(at[0]), round(at[1]), round(at[0]) + 1, round(at[1]) + 1)
    return result


def _hanging(picture: Pixels) -> None:
    """The headband over a nail, its plate down, its ends moved by the wind."""
    shade = _band(((248, 76), (232, 98), (222, 120)), 15) | box(212, 112, 280, 142)
    shade |= _band(((262, 76), (276, 112), (284, 150), (278, 190)), 12)
    at_dusk(
        picture,
        shade & box(150, 40, 330, 236),
        {
            "wood2": "wood0",
            "wood3": "wood1",
            "wood1": "wood0",
            "wood4": "wood2",
            "plaster2": "wood2",
            "plaster1": "wood2",
        },
    )
    _cloth(picture, ((244, 72), (262, 96), (268, 128), (262, 158), (270, 186)), 11)
    _cloth(picture, ((236, 72), (256, 102), (255, 132), (246, 160), (250, 174)), 10)
    _cloth(picture, ((240, 68), (224, 86), (213, 108), (211, 131)), 14)
    _cloth(picture, ((240, 68), (256, 86), (267, 108), (269, 131)), 14)
    _plate(picture, 240, 132, 74, 24, 0.0)
    fill(picture, disc(240, 69, 4.4, 4.4), "ink0")
    fill(picture, disc(240, 68.6, 3.2, 3.2), "stone2")
    fill(picture, disc(239, 67.6, 1.4, 1.4), "white0")


def _porch_lantern(picture: Pixels) -> None:
    x, y = 88, 40
    fill(picture, box(x, 30, x + 2, y + 4), "ink0")
    body = disc(x + 1, y + 30, 20, 25)
    fill(picture, body, "lit_red")
    fill(picture, body & disc(x + 1, y + 30, 16, 22), "lit_amber")
    fill(picture, body & disc(x, y + 30, 10, 17), "lit_core")
    fill(picture, body & ((Y - y) % 7 == 0), "orange2")
    for row in (y + 3, y + 53):
        cap = fill(picture, box(x - 10, row, x + 12, row + 4), "wood0")
        fill(picture, top_of(cap), "wood3")
    edge(picture, body)
    for k in range(-2, 3):
        fill(picture, box(x + 1 + k * 2, y + 57, x + 2 + k * 2, y + 66 - abs(k)), "red1")


def _bench(picture: Pixels) -> None:
    """A bench by the water: an old man at one end of it, the rest of it free."""
    everywhere = box(-20, -20, 500, 300)
    _sky(picture, everywhere & (Y < 128), (292, 104), EVENING)
    fill(picture, disc(292, 93, 15, 15), "plaster3")
    _roofs(picture, box(-20, 90, 500, 126), 128, 17)
    far = fill(picture, box(-20, 120, 500, 130), "ink1")
    fill(picture, top_of(far) & (np.abs(X - 292) < 120), "pink0")
    water = box(-20, 128, 500, 190)
    glow: Field = np.abs(X - 292) / np.maximum(8, 22 + (Y - 128) * 0.5)
    ripple = noise(26, 2, 40) * 0.7 + noise(9, 1.4, 41) * 0.3
    steps(
        picture,
        water,
        ripple - (Y - 128) / 190,
        ((-9, "blue1"), (0.2, "dusk1"), (0.42, "violet1"), (0.66, "pink1")),
    )
    shine = water & (ripple > 0.3 + glow * 0.34)
    fill(picture, shine, "dusk2")
    fill(picture, water & (ripple > 0.42 + glow * 0.5), "orange3")
    fill(picture, water & (ripple > 0.5 + glow * 0.8), "glow0")
    fill(picture, water & (Y < 133) & (glow > 1.2), "ink1")
    bank = _below(((-20, 178), (120, 184), (240, 181), (360, 186), (500, 178)))
    fill(picture, bank, "green0")
    patches = noise(34, 6, 42) * 0.6 + noise(10, 3, 43) * 0.4
    warm = patches - np.abs(X - 292) / 420 - (Y - 180) / 200
    steps(
        picture, bank, warm, ((-9, "green0"), (0.12, "green1"), (0.34, "green2"), (0.52, "green3"))
    )
    calm(picture, bank, 2)
    fill(picture, top_of(bank, 1) & (np.abs(X - 292) < 130), "green4")
    path = _below(((-20, 236), (140, 230), (300, 232), (500, 240)))
    fill(picture, path, "skin0")
    fill(picture, path & (noise(30, 4, 44) > 0.5), "skin1")
    fill(picture, top_of(path, 2), "wood0")
    _tree(picture)
    # the shadows of the bench and of him lie towards us
    at_dusk(
        picture,
        poly(((128, 222), (338, 222), (330, 252), (96, 252)))
        | poly(((164, 222), (206, 222), (190, 290), (128, 290))),
        {
            "green1": "green0",
            "green2": "green0",
            "green3": "green1",
            "skin1": "wood0",
            "skin0": "wood0",
            "wood3": "skin0",
            "green4": "green1",
        },
    )
    for x in (140, 232, 324):
        leg = fill(picture, box(x, 204, x + 9, 228), "wood0")
        fill(picture, right_of(leg, 2), "wood2")
        edge(picture, leg)
    seat = fill(picture, poly(((128, 196), (344, 196), (348, 207), (124, 207))), "wood1")
    fill(picture, seat & (Y < 200), "wood3")
    fill(picture, seat & (Y < 199) & (X > 214), "orange3")
    fill(picture, foot_of(seat, 3), "wood0")
    edge(picture, seat)
    _old_man(picture)
    # what he has put down for whoever comes
    cloth = fill(picture, poly(((258, 196), (296, 196), (300, 203), (254, 203))), "plaster2")
    fill(picture, foot_of(cloth, 2), "plaster0")
    fill(picture, poly(((276, 202), (290, 202), (283, 212))), "plaster1")
    for x, size in ((268, 7), (284, 7)):
        orange = fill(picture, disc(x, 191, size, size), "orange2")
        fill(picture, orange & ~disc(x - 2, 193, size, size), "orange3")
        fill(picture, foot_of(orange, 3), "orange1")
        fill(picture, box(x, 184, x + 2, 186), "green2")
        edge(picture, orange)
    chance = np.random.default_rng(50)
    for _ in range(34):  # petals
        x, y = int(chance.integers(8, 470)), int(chance.integers(60, 262))
        petal = box(x, y, x + 2, y + 1) | box(x + 1, y + 1, x + 3, y + 2)
        fill(picture, petal, "pink3" if chance.random() < 0.5 else "pink2")


def _below(points: Points) -> Bits:
    """Under a smooth line, to the lower edge."""
    return poly([*smooth(points, 10), (520, 320), (-40, 320)])


def _old_man(picture: Pixels) -> None:
    """From behind, a little bent, the last light on his right side."""
    back = poly(
        smooth(
            (
                (158, 206),
                (156, 180),
                (162, 158),
                (176, 146),
                (192, 146),
                (205, 156),
                (213, 180),
                (214, 206),
            ),
            6,
        )
    )
    fill(picture, back, "stone0")
    fill(picture, back & (X < 172), "ink1")
    fill(picture, back & poly(((184, 146), (190, 146), (188, 206), (182, 206))), "ink1")
    fill(picture, right_of(back, 6), "stone1")
    fill(picture, right_of(back, 3), "dusk2")
    fill(picture, right_of(back, 1), "orange3")
    sash = fill(picture, back & (Y > 186) & (Y < 194), "violet0")
    fill(picture, right_of(sash, 4), "violet2")
    edge(picture, back)
    head = disc(187, 134, 15, 15)
    fill(picture, head, "skin1")
    fill(picture, right_of(head, 6), "skin3")
    fill(picture, right_of(head, 3), "skin4")
    hair = head & (Y > 133)
    fill(picture, hair, "plaster0")
    fill(picture, hair & (X < 180), "stone1")
    fill(picture, right_of(hair, 4), "plaster3")
    fill(picture, hair & (Y < 137) & (np.abs(X - 187) < 7), "skin1")
    for x in (171, 203):
        ear = fill(picture, disc(x, 136, 3, 4.4), "skin1" if x < 187 else "skin4")
        edge(picture, ear)
    edge(picture, head)
    knot = fill(picture, poly(((180, 146), (194, 146), (197, 153), (177, 153))), "plaster1")
    fill(picture, right_of(knot, 5), "plaster3")
    cane = _band(((222, 232), (219, 196), (217, 172), (210, 166), (205, 172)), 3.4)
    fill(picture, cane, "wood2")
    fill(picture, right_of(cane, 1), "orange3")
    edge(picture, cane)


def _tree(picture: Pixels) -> None:
    """A cherry over the bench, dark against the evening, blossom at its edges."""
    trunk = poly(
        smooth(((28, 250), (44, 200), (46, 150), (36, 100), (20, 40)), 8)
        + smooth(((52, 30), (64, 90), (78, 120), (72, 160), (80, 210), (98, 252)), 8)
    )
    limb = _band(((60, 104), (110, 66), (170, 50), (232, 44)), 9)
    limb |= _band(((90, 80), (130, 40), (160, 14)), 6)
    wood = fill(picture, trunk | limb, "ink0")
    fill(
        picture,
        wood & ((X + (np.sin(Y / 6.0) * 2).astype(int)) % 6 == 0) & (noise(3, 12, 51) > 0.5),
        "ink1",
    )
    fill(picture, right_of(trunk, 2) & (Y > 90), "orange2")
    fill(picture, foot_of(limb, 1) & (X > 70), "pink0")
    clumps = [
        (18, 20, 44), (70, 6, 40), (124, 8, 34), (170, 18, 28), (40, 58, 30), (206, 32, 21),
        (226, 42, 15), (240, 48, 10), (96, 44, 22), (150, 40, 20), (4, 80, 24), (128, 60, 13),
        (54, 84, 14), (182, 44, 19), (224, 30, 13), (110, 60, 12), (28, 92, 15), (210, 54, 12),
    ]  # fmt: skip
    chance = np.random.default_rng(53)
    smaller = [
        (x + size * math.cos(turn) * 0.75, y + size * math.sin(turn) * 0.6, size * 0.42)
        for x, y, size in clumps
        for turn in (float(chance.random()) * math.tau for _ in range(5))
    ]
    heap = Heap([*clumps, *smaller], 0.8)
    rough = noise(3, 2.4, 52)
    mask = heap.mask & ~(neighbours(~heap.mask) & (rough < 0.55))
    light = -heap.lean * 0.6 - heap.rise * 0.35 + (rough - 0.5) * 0.7
    tones = ((-9, "violet0"), (-0.42, "pink0"), (0.2, "pink1"), (0.66, "pink2"))
    steps(picture, mask, light, tones)
    calm(picture, mask)
    fill(picture, mask & (rough > 0.84) & (light > 0.55), "pink3")


BLOOM = 32
"""A blossom's picture is so wide and high."""
ROUND = {  # rings from outside in: how many petals, how far out, length, width, dark, base, light
    "aster": ((17, 9.0, 5.5, 1.9, "violet1", "violet2", "violet3"),
              (13, 6.0, 4.5, 1.7, "violet1", "violet3", "violet3")),
    "camellia": ((6, 7.2, 6.4, 5.6, "red0", "red1", "red2"),
                 (5, 4.6, 5.2, 4.6, "red0", "red2", "red3"),
                 (4, 2.2, 3.6, 3.4, "red1", "red2", "red3")),
    "sunflower": ((16, 9.6, 5.6, 2.4, "wood2", "blond1", "blond2"),
                  (13, 8.0, 5.2, 2.2, "blond1", "blond2", "blond3")),
}  # fmt: skip
HEARTS = {"aster": (3.6, "blond1", "blond2"), "camellia": (1.8, "blond1", "blond3"),
          "sunflower": (5.2, "wood0", "wood1")}  # fmt: skip


def _petal(picture: Pixels, x: float, y: float, turn: float, long: float, wide: float,
           tones: tuple[str, str, str]) -> None:  # fmt: skip
    """A pointed petal that lies along `turn` round (x, y), its own dark edge below it."""
    cos, sin = math.cos(turn), math.sin(turn)

    def at(points: Points) -> Bits:
        return poly([(x + u * cos - v * sin, y + u * sin + v * cos) for u, v in points])

    shape = ((-long, 0), (-long * 0.3, -wide), (long * 0.5, -wide * 0.8), (long, 0),
             (long * 0.5, wide * 0.8), (-long * 0.3, wide))  # fmt: skip
    petal = at(shape)
    edge(picture, petal, tones[0])
    fill(picture, petal, tones[1])
    fill(picture, petal & ((top_of(petal, 2) | left_of(petal)) & ~foot_of(petal)), tones[2])


def _bloom(name: str) -> Pixels:
    """One blossom, seen from the front or hanging, 32 x 32 px."""
    picture = blank(PAINTED_WIDTH, PAINTED_HEIGHT)
    x = y = 100 + BLOOM / 2
    for count, far, long, wide, *tones in ROUND.get(name, ()):
        for number in range(count):
            turn = math.tau * (number + far / 7) / count
            _petal(picture, x + math.cos(turn) * far, y + math.sin(turn) * far, turn, long, wide,
                   (tones[0], tones[1], tones[2]))  # fmt: skip
    if name in HEARTS:
        size, dark, light = HEARTS[name]
        heart = fill(picture, disc(x, y, size, size), dark)
        fill(picture, heart & (disc(x - 1, y - 1, size * 0.6, size * 0.6)), light)
        fill(picture, heart & ((X + Y) % 3 == 0) & (noise(3, 3, 70) > 0.5), "wood2")
    elif name == "iris":
        for turn, far, long, wide in (
            (-1.57, 6, 9, 5),
            (-2.3, 6, 8, 4),
            (-0.84, 6, 8, 4),
            (2.5, 7, 9, 4.6),
            (0.64, 7, 9, 4.6),
            (1.57, 6, 9, 5),
        ):
            _petal(picture, x + math.cos(turn) * far, y + math.sin(turn) * far, turn, long, wide,
                   ("blue1", "blue2" if turn > 0 else "blue3", "blue3" if turn > 0 else "blue4"),
                   )  # fmt: skip
        fill(picture, box(x - 1, y + 2, x + 2, y + 10), "blond2")
    elif name == "bellflower":
        bell = poly(
            (
                (x - 4, y - 9),
                (x + 4, y - 9),
                (x + 7, y + 3),
                (x + 12, y + 10),
                (x + 6, y + 8),
                (x, y + 12),
                (x - 6, y + 8),
                (x - 12, y + 10),
                (x - 7, y + 3),
            )
        )
        edge(picture, bell, "blue1")
        fill(picture, bell, "blue3")
        fill(picture, bell & (x - 3 > X), "blue4")
        fill(picture, bell & (x + 3 < X), "blue2")
        fill(picture, foot_of(bell, 2), "blue4")
        fill(picture, disc(x, y - 10, 4, 2.6), "green2")
    return picture[100 + TOP : 100 + TOP + BLOOM, 100 + LEFT : 100 + LEFT + BLOOM].copy()


def _flower(name: str, high: int, lean: int) -> Pixels:
    """A stem `high` px long that leans, two leaves, one blossom at its upper end."""
    wide = 44
    picture = blank(wide, high + 10 + BELOW)
    middle = wide // 2
    for y in range(high):
        share = y / high
        x = middle + round(lean * (1 - share) ** 2)
        picture[y + 8, x : x + 2] = INDEX["green2"], INDEX["green1"]
    for at, side in ((0.62, -1), (0.74, 1)):
        y, x = 8 + int(high * at), middle + round(lean * (1 - at) ** 2)
        for k in range(11):
            width = (1, 2, 3, 4, 4, 4, 3, 3, 2, 2, 1)[k]
            row, column = y - k // 2 - 1, x + side * (k + 1)
            picture[row : row + width, column] = INDEX["green3" if k % 3 else "green2"]
    return put(picture, outlined(_bloom(name)), middle + lean - BLOOM // 2, 0)


def _still(paint: Callable[[Pixels], None]) -> Pixels:
    """What is painted, its edges torn and lost in the dark as a brush leaves them."""
    picture = blank(PAINTED_WIDTH, PAINTED_HEIGHT)
    paint(picture)
    inside: Field = np.minimum(np.minimum(X, WIDTH - 1 - X), np.minimum(Y, HEIGHT - 1 - Y)) + 0.0
    inside += noise(34, 5, 60) * 9 + noise(6, 2, 61) * 4
    fill(picture, inside < 13, "ink1")
    fill(picture, inside < 10, "ink0")
    return picture[TOP : TOP + HEIGHT, LEFT : LEFT + WIDTH].copy()


def tiles() -> list[Tile]:
    pictures = (("desk", _desk), ("door", _door), ("sill", _sill), ("bench", _bench))
    made = [state("still", name, _still(paint)) for name, paint in pictures]
    made.append(state("still_flower", "none", blank(44, 84 + BELOW)))
    for name in FLOWERS:
        made.append(state("still_flower", name, _flower(name, 74, 5)))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the pictures and the tileset `stills`."""
    write_collection("stills", tiles(), assets, maps)

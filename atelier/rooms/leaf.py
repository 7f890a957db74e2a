"""The great gate's leaves: the one that stands, and the other, which is struck and falls.

A leaf is a flat picture, its panel. It is laid onto the canvas between three corners: where its
hinge stands, where its free edge stands from there, and where its head is from its foot. Falling,
the head goes over on an arc and the foot slides off the hinge; lying, it breaks in three.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, mirrored, put
from atelier.place.kit import dot, rect
from atelier.place.tileset import Shape, Tile
from atelier.rooms.kit import Mask, fill, oval, polygon, state, thing

HIGH = 122
"""The height of the way through."""
LEAF, SLANT, REACH = 78, 44, 42
"""A leaf's width when shut, and how far its free edge stands before and beside its hinge."""

_BIG = (
    "..#######..\n.....#.....\n.#########.\n.....#...#.\n..###.###..\n.#...#...#.\n#....#....#\n"
    ".#..#.#..#.\n..##...##..",
    "....#......\n.#######...\n....#..#...\n.########..\n.#..#.....#\n#...####..#\n#..#.#..#.#\n"
    ".##..#...#.\n....#..##..",
    "#.....#....\n.#..######.\n....#....#.\n#..#.####..\n.#.#.#..#..\n...#.####..\n..#..#.....\n"
    "##..#..###.\n....###...#",
)


def big_glyph(picture: Pixels, x: int, y: int, number: int, colour: str, scale: int = 1) -> None:
    """A large sign of the invented script, 11x9 times `scale`."""
    for dy, row in enumerate(_BIG[number % len(_BIG)].split("\n")):
        for dx, letter in enumerate(row):
            if letter == "#":
                rect(picture, x + dx * scale, y + dy * scale, scale, scale, colour)


def leaf(inside: bool, cracked: int = 0) -> Pixels:
    """One leaf, shut and seen from the front, 78x118: boards, bands, a sign in a circle.

    `cracked` 0-3: how far the blow has run through it.
    """
    picture = blank(LEAF, HIGH - 4)
    height = HIGH - 4
    for x in range(LEAF):
        place = x % 9
        tone = "green1" if place == 0 else "jade2" if place == 1 else "jade1"
        if x > LEAF - 12:
            tone = "green1" if place else "green0"
        rect(picture, x, 0, 1, height, tone)
    chance = random.Random(6)
    for _ in range(50):
        rect(
            picture,
            chance.randrange(LEAF),
            chance.randrange(height),
            1,
            chance.randrange(3, 9),
            chance.choice(("green1", "green2", "jade2")),
        )
    rect(picture, 0, 0, LEAF, 5, "green2")
    rect(picture, 0, 0, LEAF, 1, "jade3")
    rect(picture, 0, height - 7, LEAF, 7, "green1")
    for y in (11, 50, 92):
        rect(picture, 0, y, LEAF, 8, "stone0")
        rect(picture, 0, y, LEAF, 1, "stone2")
        rect(picture, 0, y + 7, LEAF, 1, "ink0")
        for x in range(4, LEAF - 2, 10):
            rect(picture, x, y + 2, 4, 4, "blond1")
            rect(picture, x, y + 2, 3, 1, "blond3")
    if not inside:
        fill(picture, oval(picture, LEAF / 2, 54, 27, 27), "red0")
        fill(picture, oval(picture, LEAF / 2, 54, 25.5, 25.5), "plaster3")
        fill(picture, oval(picture, LEAF / 2, 54, 22.5, 22.5), "red1")
        fill(picture, oval(picture, LEAF / 2, 52.5, 21, 20.5), "red2")
        big_glyph(picture, LEAF // 2 - 16, 41, 0, "plaster3", 3)
    else:
        rect(picture, 4, 66, LEAF - 8, 10, "wood2")  # the bar's rests
        rect(picture, 4, 66, LEAF - 8, 2, "wood4")
        rect(picture, 4, 74, LEAF - 8, 2, "wood1")
        for x in (10, LEAF - 18):
            rect(picture, x, 62, 8, 18, "stone1")
            rect(picture, x, 62, 8, 1, "stone3")
    if cracked:
        _cracks(picture, cracked)
    return picture


_BLOW = 52, 90
"""Where the fist has met a leaf."""
_RUNS = (
    (_BLOW, (50, 74), (57, 62), (49, 47), (58, 30), (51, 14), (55, 0)),
    (_BLOW, (66, 84), (70, 72), (78, 66)),
    (_BLOW, (38, 82), (33, 68), (20, 62), (14, 44), (0, 36)),
    (_BLOW, (50, 102), (55, 109), (50, 118)),
    (_BLOW, (66, 96), (70, 104), (78, 108)),
    (_BLOW, (36, 94), (28, 102), (12, 100), (0, 108)),
    ((57, 62), (66, 50), (70, 34), (78, 24)),
    ((33, 68), (34, 52), (26, 36), (30, 18), (24, 0)),
)
"""How it runs on from there; the last two branch off, when all has gone through."""


def _cracks(picture: Pixels, cracked: int) -> None:
    """Cracks that run from the blow, each one splinter of light beside one of dark."""
    reach = {1: 0.34, 2: 0.7, 3: 1.0}[cracked]
    for line in _RUNS[: 6 if cracked < 3 else None]:
        way: list[tuple[int, int]] = []
        for (x0, y0), (x1, y1) in pairwise(line):
            steps = max(abs(x1 - x0), abs(y1 - y0))
            way += [
                (x0 + (x1 - x0) * k // steps, y0 + (y1 - y0) * k // steps) for k in range(steps)
            ]
        for n, (x, y) in enumerate(way[: round(len(way) * reach)]):
            wide = 2 if cracked == 3 or n < 8 else 1
            rect(picture, x, y, wide, 1, "ink0")
            if n % 5 < 3:
                dot(picture, x + wide, y, "wood4")
    x, y = _BLOW
    size = 3 + cracked
    fill(picture, oval(picture, x, y, size, size * 1.2), "wood4")
    fill(picture, oval(picture, x, y, size - 1, size * 1.2 - 1), "wood1")
    fill(picture, oval(picture, x, y, size - 2, size * 1.2 - 2), "ink0")


def slanted(picture: Pixels, width: int, drop: float) -> Pixels:
    """The picture pressed to `width`, its right side `drop` px lower."""
    height, wide = picture.shape
    result = blank(width, height + round(abs(drop)))
    for x in range(width):
        shift = round(drop * x / max(1, width - 1))
        if drop < 0:
            shift -= round(drop)
        result[shift : shift + height, x] = picture[:, min(wide - 1, x * wide // width)]
    return result


def left_leaf() -> Pixels:
    """The leaf that stands, outside, folded back on the left; 52x168."""
    picture = blank(REACH + 10, HIGH - 4 + SLANT + 6)
    body = mirrored(slanted(leaf(False), REACH, SLANT))
    rim = blank(REACH + 6, body.shape[0] + 2)
    put(rim, body, 5, 1)
    for row in range(HIGH - 4):
        rect(rim, 1, row + SLANT + 1, 4, 1, "jade2")
        rect(rim, 4, row + SLANT + 1, 1, 1, "green1")
    put(picture, inked(rim), 1, 1)
    for y in (13, 52, 94):
        rect(picture, REACH + 3, y, 7, 6, "stone0")
        rect(picture, REACH + 3, y, 7, 1, "stone2")
    return picture


Point = tuple[float, float]

WIDE, TALL = 256, 176
"""The canvas of the prop `gate_leaf`."""
HINGE, LINE = 64, TALL - SLANT - 2
"""Where its hinge stands on it, and the gate's own foot line."""
SOLID = (
    Shape(HINGE, LINE - 4, 24, 14),
    Shape(HINGE + 16, LINE + 10, 26, 16),
    Shape(HINGE + 30, LINE + 26, 22, 18),
)


def laid(
    picture: Pixels,
    panel: Pixels,
    at: Point,
    across: Point,
    up: Point,
    thick: Point = (4, 0),
    part: Mask | None = None,
) -> Mask:
    """Lays a panel, or a part of it, onto the picture; gives back the pixels it covers.

    `at` is its lower hinge corner; from there `across` leads to the lower free corner and `up` to
    the upper hinge corner, `thick` from the face seen to the one behind it.
    """
    high, wide = panel.shape
    turn = np.linalg.inv([[across[0] / wide, up[0] / high], [across[1] / wide, up[1] / high]])
    rows, columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]]
    votes = []
    for dx, dy in ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75)):
        x, y = columns + dx - at[0], rows + dy - at[1]
        u = np.floor(turn[0, 0] * x + turn[0, 1] * y).astype(int)
        v = high - 1 - np.floor(turn[1, 0] * x + turn[1, 1] * y).astype(int)
        inside = (u >= 0) & (u < wide) & (v >= 0) & (v < high)
        u, v = np.clip(u, 0, wide - 1), np.clip(v, 0, high - 1)
        if part is not None:
            inside &= part[v, u]
        votes.append(np.where(inside, panel[v, u], 0))
    stack = np.stack(votes)
    agree = (stack[:, None] == stack[None]).sum(1)
    chosen = np.take_along_axis(stack, agree.argmax(0)[None], 0)[0]
    face: Mask = (stack != 0).sum(0) >= 2
    steps = max(1, round(max(abs(thick[0]), abs(thick[1]))))
    for n in range(steps, 0, -1):
        edge = _moved(face, round(thick[0] * n / steps), round(thick[1] * n / steps))
        fill(picture, edge & ~face, "ink0" if n == steps else "green0")
    near = _moved(face, round(thick[0] / steps), round(thick[1] / steps)) & ~face
    fill(picture, near, "jade0")
    solid = face & (chosen != 0)
    picture[solid] = chosen[solid]
    return face


def _moved(mask: Mask, dx: int, dy: int) -> Mask:
    result = np.zeros_like(mask)
    high, wide = mask.shape
    result[max(0, dy) : high + min(0, dy), max(0, dx) : wide + min(0, dx)] = mask[
        max(0, -dy) : high + min(0, -dy), max(0, -dx) : wide + min(0, -dx)
    ]
    return result


def _corners(degrees: float) -> tuple[Point, Point, Point, Point]:
    """Where the leaf is when it has gone over so far: at, across, up, thick of `laid`."""
    lean = math.radians(degrees)
    slid = min(1.0, max(0.0, (degrees - 18) / 72)) ** 1.5
    at = HINGE + 2 + 10 * slid, LINE + 3 * slid
    across = REACH - 12 * slid, SLANT - 15 * slid
    up = 128 * math.sin(lean), -(HIGH - 4) * math.cos(lean) + 2 * math.sin(lean)
    thick = 4 * math.cos(lean), -1 * math.cos(lean) + 4.6 * math.sin(lean)
    return at, across, up, thick


_PANELS = {broken: mirrored(leaf(False, broken)) for broken in (0, 1, 2, 3)}


def _hinges(picture: Pixels, upper: bool = True) -> None:
    for y in (LINE - 104, LINE - 65, LINE - 23)[0 if upper else 1 :]:
        rect(picture, HINGE - 5, y, 9, 6, "stone0")
        rect(picture, HINGE - 5, y, 9, 1, "stone2")
        dot(picture, HINGE - 2, y + 3, "blond1")


def _stump(picture: Pixels) -> None:
    """Torn hinges and what of the boards has stayed on the pillar."""
    chance = random.Random(11)
    for k in range(8):  # a strip of boards, its edge all splinters
        top = LINE - 112 + (0, 9, 2, 22, 13, 40, 30, 66)[k] + chance.randrange(4)
        end = LINE - (0, 3, 10, 5, 24, 14, 38, 22)[k]
        rect(picture, HINGE + k, top, 1, end - top, ("jade0", "jade1", "green1", "jade1")[k % 4])
        rect(picture, HINGE + k, top - 2, 1, 3, "wood5")
        rect(picture, HINGE + k, end - 1, 1, 2, "wood4")
    for y, long, droop in ((LINE - 104, 13, 5), (LINE - 65, 10, 2), (LINE - 23, 15, 7)):
        rect(picture, HINGE - 5, y, 9, 6, "stone0")
        rect(picture, HINGE - 5, y, 9, 1, "stone2")
        dot(picture, HINGE - 2, y + 3, "blond1")
        for k in range(long):  # the iron is bent out and hangs
            low = y + 1 + droop * k * k // (long * long)
            rect(picture, HINGE + 4 + k, low, 1, 4, "stone0")
            dot(picture, HINGE + 4 + k, low, "stone2")
        rect(picture, HINGE + long, y + 1 + droop, 2, 4, "wood4")


_CHIPS = 34


def _chips(picture: Pixels, since: float) -> None:
    """Splinters torn from the hinges, so many seconds ago; they fly and come to lie."""
    chance = random.Random(21)
    for number in range(_CHIPS):
        begin = chance.uniform(0, 0.5)
        x, y = HINGE + chance.uniform(0, 26), LINE - chance.choice((100.0, 62.0, 20.0, 84.0, 40.0))
        speed, rise = chance.uniform(-26, 74), chance.uniform(10, 70)
        ground = LINE + chance.uniform(6.0, 42.0)
        long, tone = chance.randrange(2, 6), chance.choice(("wood4", "wood5", "wood3", "jade2"))
        t = since - begin
        if t <= 0 or (number % 4 != 1 and since > 1.5):
            continue
        py = y - rise * t + 200 * t * t
        if py >= ground:
            # where it met the ground
            t = (rise + math.sqrt(rise * rise + 800 * (ground - y))) / 400
            py = ground
        px = round(x + speed * t)
        if py < ground and number % 2:
            rect(picture, px, round(py), 1, long, tone)
        else:
            rect(picture, px, round(py), long, 1, tone)


def _flat() -> tuple[Point, Point, Point, Point]:
    return _corners(90)


def _parts() -> list[Mask]:
    """The three pieces of the panel: by the foot, the far and the near half of the rest."""
    high, wide = HIGH - 4, LEAF
    rows, columns = np.mgrid[0:high, 0:wide]
    chance = np.random.default_rng(5)
    teeth = np.repeat(chance.integers(-5, 6, wide // 3 + 1), 3)[:wide]
    row = 66 + 9 * np.sin(columns / 15) + teeth[None]
    side = np.repeat(chance.integers(-4, 5, high // 4 + 1), 4)[:high]
    column = 41 + 6 * np.sin(rows / 13 + 1) + side[:, None]
    foot: Mask = rows > row
    far: Mask = ~foot & (columns < column)
    return [foot, far, ~foot & ~far]


def _broken_edge(panel: Pixels, part: Mask) -> Pixels:
    """The panel with pale splintered wood along where this part of it has broken off."""
    result = panel.copy()
    high, wide = panel.shape
    solid = np.pad(part, 3, mode="edge")
    inner = part.copy()
    for dx, dy in ((3, 0), (-3, 0), (0, 3), (0, -3), (2, 2), (-2, 2), (2, -2), (-2, -2)):
        inner &= solid[3 + dy : 3 + dy + high, 3 + dx : 3 + dx + wide]
    rim = part & ~inner
    rows, columns = np.nonzero(rim)
    tones = [INDEX[name] for name in ("wood5", "wood4", "wood4", "wood3", "wood2")]
    for y, x in zip(rows, columns, strict=True):
        result[y, x] = tones[(int(x) * 7 + int(y) // 2 * 3) % 5]
    return result


def _pieces(picture: Pixels, share: float) -> None:
    """The leaf on the ground; its pieces have gone apart by a share of what they will."""
    at, across, up, _ = _flat()
    foot, far, near = _parts()
    panel = _PANELS[3]

    def lay(part: Mask, shift: Point, turn: Point, rise: float, deep: float) -> None:
        place = at[0] + shift[0] * share, at[1] + shift[1] * share
        over = across[0] + turn[0] * share, across[1] + turn[1] * share
        head = up[0], up[1] - rise * share
        laid(picture, _broken_edge(panel, part), place, over, head, (0, 4.6 + deep * share), part)

    lay(far, (15, -6), (-3, -4), 12, 1)
    lay(foot, (-5, 0), (3, 1), 26, 3)
    lay(near, (12, 3), (1, 2), -5, 1)


_STONES = ("..hhhl.\n.hhllmm\nhlllmmd\nllmmmdd\n.mmddd.", ".hhl.\nhllmd\nllmdd\n.mdd.",
           "hhlmd\nllmdd")  # fmt: skip


def _rubble(picture: Pixels, since: float) -> None:
    """Stones, boards and nails that the leaf has thrown up when it came down."""
    key = {"l": "stone3", "h": "stone4", "m": "stone2", "d": "stone1"}
    chance = random.Random(12)
    for number in range(46):
        x0, y0 = chance.uniform(84, 200), LINE + chance.uniform(8, 40)
        x1 = x0 + (x0 - 140) * chance.uniform(0.2, 0.6) + chance.uniform(-10, 10)
        y1 = LINE + chance.choice((2.0, 38.0)) + chance.uniform(-3, 6)
        lasts, rise = chance.uniform(0.35, 0.85), chance.uniform(12, 46)
        kind, long = chance.randrange(8), chance.randrange(9, 21)
        share = min(1.0, since / lasts)
        x = round(x0 + (x1 - x0) * share)
        y = round(min(TALL - 4.0, y0 + (y1 - y0) * share - 4 * rise * share * (1 - share)))
        if not 0 < x < WIDE - 16 or since <= 0:
            continue
        if kind < 2:
            put(picture, inked(np.pad(grid(_STONES[number % 3], key), 1)), x, y - 4)
        elif kind < 4 and number % 3:
            _board(picture, x, y, long, number % 3 - 1)
        elif kind == 4:
            rect(picture, x, y, 3, 3, "stone0")
            rect(picture, x, y, 2, 1, "blond2")
        else:
            rect(picture, x, y, long // 2, 1, ("wood4", "wood5", "wood3")[number % 3])
            rect(picture, x + 1, y + 1, long // 2 - 1, 1, "wood1")


def _board(picture: Pixels, x: int, y: int, long: int, lean: int) -> None:
    """A piece of a board, torn at both ends along its grain."""
    rows = ((0, long - 2, "jade2"), (1, long, "jade1"), (0, long - 3, "jade1"),
            (0, long - 1, "green1"))  # fmt: skip
    for layer in (1, 0):
        for n, (first, last, tone) in enumerate(rows):
            for k in range(first, last):
                py = y + n + lean * k // 5
                if layer:
                    rect(picture, x + k - 1, py - 1, 3, 3, "ink0")
                    continue
                torn = k >= last - 3
                dot(picture, x + k, py, ("wood5" if n < 2 else "wood4") if torn else tone)


def _splinters(picture: Pixels) -> None:
    """Boards that stand up out of the break."""
    for x, up, lean, high in (
        (121, 8, -0.25, 21), (128, 12, 0.1, 15), (113, 22, -0.4, 16), (136, 26, 0.35, 12),
        (107, 33, -0.15, 11),
    ):  # fmt: skip
        y = LINE + up
        for k in range(high):
            wide = 4 if k < high * 0.5 else 3 if k < high * 0.8 else 1
            left = round(x + lean * k)
            rect(picture, left - 1, y - k, wide + 2, 1, "ink0")
        for k in range(high - 1):
            wide = 4 if k < high * 0.5 else 3 if k < high * 0.8 else 1
            left = round(x + lean * k)
            rect(picture, left, y - k, wide, 1, "jade1" if k < high - 8 else "wood4")
            dot(picture, left, y - k, "jade2" if k < high - 8 else "wood5")


def _settled_dust(picture: Pixels) -> None:
    """What has come down again: dust in drifts on the boards."""
    chance = random.Random(33)
    jade = np.isin(picture, [INDEX[name] for name in ("jade1", "jade2", "green1", "jade3")])
    for _ in range(34):
        x, y = chance.uniform(78, 206), LINE + chance.uniform(2, 42)
        drift = oval(picture, x, y, chance.uniform(3, 10), chance.uniform(1.0, 2.2))
        fill(picture, drift & jade, "dirt0")
        fill(picture, _moved(drift, -1, -1) & drift & jade, "dirt1")


def _billow(picture: Pixels, since: float) -> None:
    """The first dust, so many seconds after the blow: it rolls outwards, rises and tears."""
    chance = random.Random(8)
    puffs = []
    around = ((66, 132), (78, 148), (96, 162), (122, 166), (150, 167), (178, 166), (206, 162),
              (214, 148), (204, 134), (170, 130), (136, 128), (104, 126))  # fmt: skip
    for number in range(150):
        x, y = around[number % len(around)]
        begin = 0.3 * chance.random() if number % 4 == 0 else 0.1 * chance.random()
        place = x + chance.uniform(-14, 14), y + chance.uniform(-6, 4)
        away = (x - 140) / 74, (y - 148) / 20
        reach, lift = chance.uniform(8, 44), chance.uniform(3, 26) * (1.5 if y < 140 else 0.8)
        size, lasts = chance.uniform(4.5, 9.5), chance.uniform(0.5, 1.9)
        age = (since - begin) / lasts
        if not 0 < age < 1:
            continue
        gone = 1 - math.exp(-3.4 * age)
        grown = size * (0.55 + 0.95 * math.sqrt(age)) * (1 - max(0.0, age - 0.4) / 0.6) ** 0.7
        if grown > 1.5:
            px = place[0] + away[0] * reach * gone + 6 * age
            py = place[1] + away[1] * reach * 0.22 * gone - lift * gone
            puffs.append((py, px, grown, age))
    whole = np.zeros(picture.shape, bool)
    heads = np.zeros(picture.shape, bool)
    folds = np.zeros(picture.shape, bool)
    for number, (cy, cx, size, age) in enumerate(sorted(puffs)):
        broad, high = size * (1 + 0.8 * age), size * (0.74 - 0.5 * age)  # it is drawn out to veils
        round_one = oval(picture, cx, cy, broad, high)
        whole |= round_one
        if number % 3 == 0:  # a few of them stand out of the mass
            folds &= ~round_one
            folds |= round_one & ~_moved(round_one, -1, -2)
            heads &= ~round_one
            heads |= oval(picture, cx - broad * 0.2, cy - high * 0.35, broad * 0.62, high * 0.5)
    fill(picture, whole, "dirt1")
    fill(picture, whole & folds, "dirt0")
    fill(picture, whole & ~_moved(whole, 0, -2), "dirt0")
    fill(picture, whole & heads, "dirt2")
    fill(picture, whole & ~_moved(whole, 1, 2), "dirt2")


def _trickle(picture: Pixels, beat: int) -> None:
    """Dust that runs out of the lintel and the cracks."""
    chance = random.Random(60 + beat)
    for x in (HINGE + 4, HINGE + 12, HINGE + 21, HINGE + 30, HINGE + 38):
        y = LINE - 118 + (x - HINGE) * SLANT / REACH + chance.uniform(0, 20)
        for _ in range(5):
            long = chance.randrange(2, 7)
            rect(picture, round(x + chance.uniform(-1, 1)), round(y), 1, long,
                 chance.choice(("dirt1", "dirt2", "dirt1", "plaster2")))  # fmt: skip
            y += chance.uniform(9, 26)
    for k in range(4 + beat % 3 * 3):  # where it gathers
        rect(picture, HINGE + 2 + k * 4, LINE + 1 + k * 4, 5, 2, "dirt1")


def _under(picture: Pixels, at: Point, across: Point, up: Point) -> None:
    """The dark on the ground beneath it, which grows as it comes down."""
    far = up[0] * 0.94
    ground = [
        (at[0] + 6, at[1] + 2),
        (at[0] + far, at[1] + 4),
        (at[0] + across[0] + far, at[1] + across[1] + 2),
        (at[0] + across[0] + 2, at[1] + across[1] + 1),
    ]
    dark = polygon(picture, ground)
    fill(picture, dark, "green1")
    dark[:, 116:] = False
    fill(picture, dark, "wood1")


def gate_leaf(degrees: float, broken: int, beat: int = -1) -> Pixels:
    """The right leaf outside, gone over by so much; `beat`: of the dust that trickles."""
    picture = blank(WIDE, TALL)
    at, across, up, thick = _corners(degrees)
    if degrees > 16:
        _stump(picture)
    if degrees > 22:
        _under(picture, at, across, up)
    laid(picture, _PANELS[broken], at, across, up, thick)
    picture = inked(picture)
    if degrees <= 16:
        _hinges(picture, upper=degrees < 4)
    if beat >= 0:
        _trickle(picture, beat)
    return picture


def falling(degrees: float, since: float) -> Pixels:
    """In the fall, so many seconds after it has let go."""
    picture = gate_leaf(degrees, 3)
    _chips(picture, since)
    return picture


def lying(since: float, share: float = 1.0) -> Pixels:
    """On the ground, so many seconds after the blow."""
    picture = blank(WIDE, TALL)
    _stump(picture)
    _pieces(picture, share)
    if share == 1:
        _splinters(picture)
    picture = inked(picture)
    _settled_dust(picture)
    _chips(picture, 0.7 + since)
    _rubble(picture, since)
    _billow(picture, since)
    return picture


FOR_EVER = 36_000_000
"""Milliseconds for which a picture stays that nothing follows."""
_CRACKING = ((1, -1, 110), (2, -1, 130), (3, -1, 160), (3, 0, 170), (3, 1, 170), (3, 2, 170),
             (3, 0, 170), (3, 1, 170), (3, 2, 170), (3, 3, 170))  # fmt: skip
_LEANING = ((2.5, 480), (4.5, 420), (7, 340), (10, 280), (13.5, 240), (17.5, FOR_EVER))
_FALLING = (
    (23, 150),
    (31, 130),
    (40, 120),
    (50, 110),
    (60, 100),
    (70, 90),
    (80, 80),
    (88, FOR_EVER),
)
_DOWN = ((0.02, 0.0, 60), (0.09, 0.35, 70), (0.17, 0.75, 90), (0.28, 1.0, 110), (0.42, 1.0, 130),
         (0.58, 1.0, 150), (0.75, 1.0, 170), (0.95, 1.0, 190), (1.15, 1.0, 220), (1.4, 1.0, 260),
         (1.7, 1.0, 300))  # fmt: skip


def tiles(ids: Sequence[int]) -> list[Tile]:
    """The six states of the prop, and the frames they move through; `ids` are what they will have.

    A state begins with its own picture.
    """
    moving = {
        "whole": [(gate_leaf(0, 0), FOR_EVER)],
        "cracked": [(gate_leaf(0, broken, beat), ms) for broken, beat, ms in _CRACKING]
        + [(gate_leaf(2, 3), FOR_EVER)],
        "leaning": [(gate_leaf(degrees, 3), ms) for degrees, ms in _LEANING],
        "falling": [(falling(degrees, 0.1 * n), ms) for n, (degrees, ms) in enumerate(_FALLING)],
        "down": [(lying(since, share), ms) for since, share, ms in _DOWN],
        "rubble": [(lying(9), FOR_EVER)],
    }
    states: list[Tile] = []
    frames: list[Tile] = []
    known: dict[bytes, int] = {}
    for name, steps in moving.items():
        row = [(ids[len(states)], steps[0][1])]
        for number, (picture, ms) in enumerate(steps[1:], start=2):
            drawn = picture.tobytes()
            if drawn not in known:  # the dust that trickles comes round again
                known[drawn] = ids[len(moving) + len(frames)]
                frames.append(thing(f"gate_leaf_{name}_{number}", picture))
            row.append((known[drawn], ms))
        if name == "down":
            row.append((ids[len(moving) - 1], FOR_EVER))
        still = len(row) == 1
        states.append(state("gate_leaf", name, steps[0][0], SOLID, () if still else row))
    return states + frames

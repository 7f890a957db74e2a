"""Trees, bushes, reeds, rocks and flower beds: a collection of pictures.

A tree is nine leaf clumps: a disc, a lighter disc up and left, a lighter one still, leaf ticks
on the borders between them; the lower clumps are one ramp step darker.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, put
from atelier.place.tileset import Shape, Tile, write_collection

Ramp = tuple[str, str, str, str]
GREEN: Ramp = ("green1", "green2", "green3", "green4")
DEEP: Ramp = ("green0", "green1", "green2", "green3")
BLOSSOM: Ramp = ("pink0", "pink1", "pink2", "pink3")
SPRING: Ramp = ("green2", "green3", "green4", "green5")
MAPLE: Ramp = ("red0", "red1", "red2", "red3")
PINE: Ramp = ("green0", "green1", "jade1", "green3")

_WOOD = {"k": "wood0", "t": "wood2", "T": "wood3", "q": "wood1", "L": "wood4"}
TRUNK = grid(
    """
...kttTk....
...kttTk....
...ktTTk....
...kttTqk...
..kkttTqk...
..ktttTqqk..
.kttqtTTqqk.
kttk.ktq.kqk
kk....kk..kk
""",
    _WOOD,
)


def _edge(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    wide = np.pad(mask, 1)
    inner = wide[:-2, 1:-1] & wide[2:, 1:-1] & wide[1:-1, :-2] & wide[1:-1, 2:]
    result: NDArray[np.bool_] = mask & ~inner
    return result


def clump(picture: Pixels, cx: float, cy: float, radius: float, ramp: Ramp, seed: int) -> None:
    """One clump of leaves, radius in px, lit from above and slightly left."""
    random = np.random.default_rng(seed)
    height, width = picture.shape
    rows, columns = np.mgrid[0:height, 0:width]
    angle = np.arctan2(rows - cy, columns - cx)
    wobble = random.random(12)[((angle + np.pi) / (2 * np.pi) * 12).astype(int) % 12]
    reach = radius * (0.86 + 0.24 * wobble)
    mask = np.hypot(columns + 0.5 - cx, (rows + 0.5 - cy) * 1.12) < reach
    picture[mask] = INDEX[ramp[1]]
    picture[_edge(mask) & (rows > cy)] = INDEX[ramp[0]]
    lit = np.hypot(columns + 0.5 - cx + radius * 0.18, (rows + 0.5 - cy + radius * 0.28) * 1.12)
    picture[mask & (lit < reach * 0.78)] = INDEX[ramp[2]]
    top = np.hypot(columns + 0.5 - cx + radius * 0.3, (rows + 0.5 - cy + radius * 0.48) * 1.2)
    picture[mask & (top < reach * 0.48)] = INDEX[ramp[3]]
    steps = [INDEX[name] for name in ramp]
    for _ in range(int(radius * 1.5)):
        turn, far = random.random() * 6.28, radius * (0.55 + 0.35 * random.random())
        x = int(cx - radius * 0.1 + far * np.cos(turn))
        y = int(cy - radius * 0.15 + far * np.sin(turn) * 0.85)
        up = random.random() < 0.5
        if 0 <= x < width - 1 and 0 <= y < height and mask[y, x] and mask[y, x + 1]:
            here = int(picture[y, x])
            step = steps.index(here) if here in steps else 1
            picture[y, x : x + 2] = steps[min(3, step + 1) if up else max(0, step - 1)]


def _darker(ramp: Ramp) -> Ramp:
    return ramp[0], ramp[0], ramp[1], ramp[2]


def tree(seed: int, ramp: Ramp = GREEN) -> Pixels:
    """A broad tree, 46x54 px, trunk at the bottom middle."""
    picture = blank(46, 54)
    put(picture, TRUNK, 17, 44)
    for cx, cy, radius in ((13, 34, 9.0), (33, 34, 9.0), (23, 37, 10.0)):
        clump(picture, cx, cy, radius, _darker(ramp), seed + cx)
    for cx, cy, radius in (
        (11, 25, 9.5), (35, 25, 9.5), (23, 29, 10.5), (17, 17, 9.5), (30, 17, 9.5), (23, 12, 9.0),
    ):  # fmt: skip
        clump(picture, cx, cy, radius, ramp, seed + cx * 3 + cy)
    return inked(picture)


def small_tree(seed: int, ramp: Ramp = GREEN) -> Pixels:
    """A young tree, 32x40 px."""
    picture = blank(32, 40)
    put(picture, TRUNK[1:, 1:11], 11, 31)
    for cx, cy, radius in ((10, 25, 7.0), (22, 25, 7.0)):
        clump(picture, cx, cy, radius, _darker(ramp), seed + cx)
    for cx, cy, radius in (
        (9, 18, 7.0),
        (23, 18, 7.0),
        (16, 21, 7.5),
        (13, 11, 7.0),
        (19, 10, 6.5),
    ):
        clump(picture, cx, cy, radius, ramp, seed + cx * 3 + cy)
    return inked(picture)


def swing_tree(seed: int) -> Pixels:
    """A broad tree with a child's swing under a strong bough, 66x58 px."""
    picture = blank(66, 58)
    for x in range(6, 30):  # the bough
        lift = (30 - x) // 6
        picture[33 + lift // 2 : 36 + lift // 2, x] = INDEX["wood2"]
        picture[33 + lift // 2, x] = INDEX["wood3"]
    for x in (8, 17):  # ropes
        for y in range(36, 53):
            picture[y, x] = INDEX["wood4" if y % 2 else "wood5"]
    picture[52:54, 6:20] = INDEX["wood3"]
    picture[52, 6:20] = INDEX["wood5"]
    picture = inked(picture)
    whole = tree(seed)
    return put(picture, whole, 20, 4)


def pine(seed: int) -> Pixels:
    """A leaning garden pine with flat clouds of needles, 44x52 px."""
    picture = blank(44, 52)
    put(
        picture,
        grid(
            """
........kttk....
.......kttTk....
.......kttTk....
......kttTk.....
......kttTk.....
......kttTqk....
.......ktTqk....
.......kttTqk...
.......kttTqk...
......kktTTqk...
.....kttttTqqk..
....kttqkttqkqk.
....kk..kkk..kk.
""",
            _WOOD,
        ),
        13,
        38,
    )
    for cx, cy, radius in (
        (12, 36, 8.0), (31, 33, 9.0), (33, 25, 8.0), (13, 25, 9.5), (24, 18, 9.5), (16, 12, 7.5),
        (27, 9, 7.0),
    ):  # fmt: skip
        for dx in (-4, 4, 0):
            clump(picture, cx + dx, cy + abs(dx) // 2, radius * 0.72, PINE, seed + cx * 5 + dx)
    return inked(picture)


def bush(seed: int, width: int, ramp: Ramp = GREEN, blossom: str = "") -> Pixels:
    """A round bush or a piece of hedge, 20 px high."""
    picture = blank(width, 20)
    count = max(2, width // 9)
    for n in range(count):
        cx = 7 + (width - 14) * n / max(1, count - 1)
        clump(picture, cx, 13, 6.2, _darker(ramp), seed + n)
    for n in range(count):
        cx = 7 + (width - 14) * n / max(1, count - 1)
        clump(picture, cx, 9 + n % 2, 6.4, ramp, seed + 20 + n)
    if blossom:
        random = np.random.default_rng(seed)
        for _ in range(width // 3):
            x, y = int(random.integers(3, width - 4)), int(random.integers(4, 16))
            if picture[y, x] and picture[y, x + 1]:
                picture[y, x : x + 2] = INDEX[blossom]
    return inked(picture)


def bamboo(seed: int) -> Pixels:
    """A clump of bamboo, 30x52 px."""
    random = np.random.default_rng(seed)
    picture = blank(30, 52)
    for n, x in enumerate((5, 10, 14, 19, 23)):
        top = int(random.integers(2, 12))
        for y in range(top, 50 - n % 2 * 2):
            lean = x + int((50 - y) / 50 * (x - 14) * 0.25)
            knot = (y + n * 3) % 9 == 0
            picture[y, lean] = INDEX["green1" if knot else "green4"]
            picture[y, lean + 1] = INDEX["green1" if knot else "green3"]
            picture[y, lean + 2] = INDEX["green1" if knot else "green2"]
    for _ in range(46):
        x, y = int(random.integers(2, 26)), int(random.integers(1, 34))
        up = random.random() < 0.5
        for k in range(4):
            v = y + (k // 2 if up else -(k // 2))
            if 0 <= v < 52 and x + k < 30:
                picture[v, x + k] = INDEX["green4" if y < 12 else "green3" if y < 24 else "green2"]
    return inked(picture)


def reeds(seed: int) -> Pixels:
    """Reeds for the water's edge, 18x22 px."""
    random = np.random.default_rng(seed)
    picture = blank(18, 22)
    for n in range(9):
        x, top = 2 + n * 14 // 8, int(random.integers(3, 13))
        lean = (-1, 0, 1)[int(random.integers(3))]
        for y in range(top, 21):
            column = min(17, max(0, x + (lean if y < top + 6 else 0)))
            picture[y, column] = INDEX["green3" if n % 2 else "green2"]
        if n % 3 == 0:
            picture[top : top + 4, min(17, max(0, x + lean))] = INDEX["wood3"]
        else:
            picture[top, min(17, max(0, x + lean))] = INDEX["green4"]
    return picture


_STONE = {"k": "stone0", "d": "stone1", "m": "stone2", "l": "stone3", "h": "stone4", "g": "green3",
          "G": "green4"}  # fmt: skip
ROCKS: Sequence[Pixels] = (
    grid(
        """
....lhhl....
..lhhhllm...
.lhhlllmmd..
lhlllllmmmd.
lllmllmmmddk
mllmmmmmdddk
gmmdmmddddk.
.gGdddddkk..
""",
        _STONE,
    ),
    grid(
        """
.......lhl..........
.....lhhhllm........
...lhhhllllmm.......
..lhhllmllllmmd.....
.lhllllmmllmmmmlhlm.
.llllmmmmmmmmddhhlmd
lllmmmmdmmmmddllmmmd
mlmmmmddmmmddkmmmddk
gmmmddddddddkkmdddk.
.GgddddkkkkGggGkkk..
""",
        _STONE,
    ),
    grid("..lh..\n.lhlm.\nlllmmd\nmlmmdd\n.gdddk", _STONE),
)


def flower_bed(seed: int, light: str, dark: str) -> Pixels:
    """A low bed of one colour between stones, 32x14 px."""
    random = np.random.default_rng(seed)
    picture = blank(32, 14)
    picture[5:12, 1:31] = INDEX["green2"]
    for _ in range(34):
        x, y = int(random.integers(1, 29)), int(random.integers(2, 10))
        picture[y : y + 2, x] = INDEX["green3" if random.random() < 0.6 else "green4"]
    for n in range(15):
        x, y = 2 + n * 2 - (n % 2), int(random.integers(1, 9))
        picture[y, x : x + 2] = INDEX[light]
        picture[y + 1, x : x + 2] = INDEX[dark]
    for x in range(0, 32, 5):
        picture[11:14, x : x + 4] = INDEX["stone2"]
        picture[11, x : x + 4] = INDEX["stone3"]
        picture[13, x : x + 4] = INDEX["stone1"]
    return inked(np.pad(picture, 1))


def cedar(seed: int) -> Pixels:
    """A tall straight cedar, tier over tier, 38x74 px."""
    picture = blank(38, 74)
    put(picture, TRUNK, 13, 64)
    for tier, (cy, reach) in enumerate(
        ((58, 14), (50, 13), (42, 11.5), (34, 9.5), (26, 7.5), (18, 5.5), (10, 3.0))
    ):
        for side in (-1, 1, 0):
            cx = 19 + side * reach * 0.62
            clump(picture, cx, cy + abs(side) * 2, max(3.0, reach * 0.62), PINE if side else DEEP,
                  seed + tier * 7 + side)  # fmt: skip
    picture[3:7, 18:20] = INDEX["green2"]
    return inked(picture)


def willow(seed: int) -> Pixels:
    """A willow whose strands hang to the ground, 60x64 px."""
    random = np.random.default_rng(seed)
    picture = blank(60, 64)
    put(picture, TRUNK, 24, 54)
    picture[38:55, 27:33] = INDEX["wood2"]
    picture[38:55, 27] = INDEX["wood3"]
    picture[38:55, 32] = INDEX["wood1"]
    for cx, cy, radius in ((18, 20, 12.0), (42, 20, 12.0), (30, 14, 13.0), (30, 25, 12.0)):
        clump(picture, cx, cy, radius, ("green1", "green2", "green3", "green4"), seed + cx + cy)
    for x in range(5, 56):
        part = (x - 30) / 26
        top = int(16 + 10 * part * part)
        length = int((20 + 16 * random.random()) * (1 if abs(part) > 0.35 else 0.45))
        drift = round(2 * part)
        for y in range(length):
            column = x + drift * y // max(1, length)
            if 0 <= column < 60 and top + y < 62:
                shade = (x * 5 + (y + x) // 4) % 5
                step = 3 if shade == 0 and y < length // 2 else 2 if shade < 3 else 1
                picture[top + y, column] = INDEX[GREEN[step]]
    return inked(picture)


def old_cherry(seed: int) -> Pixels:
    """An old cherry, broad and low, on a bent trunk, 78x66 px."""
    picture = blank(78, 66)
    for y in range(34, 63):
        x = 38 + int(5 * np.sin((y - 34) / 9))
        wide = 6 + max(0, y - 54) // 2
        picture[y, x - wide // 2 : x + wide] = INDEX["wood2"]
        picture[y, x - wide // 2 : x - wide // 2 + 2] = INDEX["wood3"]
        picture[y, x + wide - 2 : x + wide] = INDEX["wood1"]
    for step, (x0, side) in enumerate(((36, -1), (42, 1))):  # boughs
        for k in range(22):
            y = 44 - k // 2 - step * 2
            picture[y : y + 3, x0 + side * k] = INDEX["wood2"]
            picture[y, x0 + side * k] = INDEX["wood3"]
    for cx, cy, radius in ((12, 34, 9.0), (66, 33, 9.0), (27, 37, 8.0), (52, 37, 8.5)):
        clump(picture, cx, cy, radius, _darker(BLOSSOM), seed + cx)
    for cx, cy, radius in (
        (10, 27, 9.0), (68, 26, 9.0), (24, 29, 10.0), (39, 31, 9.5), (55, 29, 10.0),
        (19, 18, 9.5), (34, 20, 10.5), (50, 19, 10.5), (62, 18, 8.5), (29, 11, 9.0), (45, 10, 9.0),
    ):  # fmt: skip
        clump(picture, cx, cy, radius, BLOSSOM, seed + cx * 3 + cy)
    return inked(picture)


def bare_tree(seed: int) -> Pixels:
    """A tree that has shed its leaves but a few, 50x60 px."""
    random = np.random.default_rng(seed)
    picture = blank(50, 60)
    put(picture, TRUNK, 19, 50)
    twigs: list[tuple[float, float, float]] = []

    def bough(x: float, y: float, turn: float, length: int, thick: float) -> None:
        """Grows from (x, y); `turn` is the angle from upright, to the right positive."""
        for k in range(length):
            wide = max(1, round(thick * (1 - 0.5 * k / length)))
            column, row = round(x - wide / 2), round(y)
            if not (1 <= column < 46 and 1 <= row < 56):
                return
            picture[row, column : column + wide] = INDEX["wood2"]
            picture[row, column] = INDEX["wood3"]
            if wide > 2:
                picture[row, column + wide - 1] = INDEX["wood1"]
            turn *= 0.985
            x, y = x + np.sin(turn), y - np.cos(turn)
            if k % 5 == 4:
                twigs.append((x, y, turn + (0.8 if k % 2 else -0.8)))
        twigs.append((x, y, turn))

    bough(25, 52, 0.05, 26, 6)
    bough(24, 38, -0.95, 19, 3.4)
    bough(26, 35, 0.95, 18, 3.4)
    bough(25, 30, -0.45, 17, 3)
    bough(25, 28, 0.4, 17, 3)
    picture = inked(picture)
    for x, y, turn in twigs:
        for k in range(int(random.integers(4, 8))):
            column, row = int(x + np.sin(turn) * k), int(y - np.cos(turn) * k)
            if 1 <= column < 48 and 1 <= row < 58:
                picture[row, column] = INDEX["wood1"]
        column, row = int(x + np.sin(turn) * 6), int(y - np.cos(turn) * 6)
        if random.random() < 0.45 and 1 <= column < 46 and 1 <= row < 56:
            picture[row : row + 2, column : column + 2] = INDEX["orange2"]
            picture[row, column] = INDEX["orange3"]
    return picture


def persimmon(seed: int) -> Pixels:
    """A broad tree full of orange fruit."""
    picture = tree(seed)
    random = np.random.default_rng(seed)
    for _ in range(60):
        x, y = int(random.integers(5, 40)), int(random.integers(6, 42))
        if picture[y : y + 3, x : x + 3].all() and picture[y, x] != INDEX["orange2"]:
            picture[y : y + 2, x : x + 2] = INDEX["orange2"]
            picture[y, x] = INDEX["orange3"]
            picture[y + 2, x : x + 2] = INDEX["green1"]
    return picture


def grove(seed: int) -> Pixels:
    """A grove of bamboo, three clumps deep, 62x62 px."""
    picture = blank(62, 62)
    for n, (x, y) in enumerate(((0, 0), (30, 1), (15, 9))):
        put(picture, bamboo(seed + n), x, y)
    return picture


def cloud_pine(seed: int) -> Pixels:
    """A clipped pine of a front garden, 36x40 px."""
    picture = blank(36, 40)
    for y in range(12, 39):
        x = 17 + int(4 * np.sin(y / 5))
        picture[y, x : x + 4] = INDEX["wood2"]
        picture[y, x] = INDEX["wood3"]
        picture[y, x + 3] = INDEX["wood1"]
    for cx, cy, radius in ((9, 27, 5.5), (27, 24, 5.5), (11, 17, 5.5), (25, 13, 5.5), (17, 7, 6)):
        for dx in (-3, 3, 0):
            clump(picture, cx + dx, cy + abs(dx) // 3, radius * 0.8, PINE, seed + cx * 5 + dx)
    return inked(picture)


def tall_flowers(seed: int, light: str, dark: str) -> Pixels:
    """Tall stalks with big flowers over a thicket of leaves, 28x34 px."""
    random = np.random.default_rng(seed)
    picture = blank(28, 34)
    for _ in range(46):  # the thicket, darker towards its foot
        x, y = int(random.integers(3, 22)), int(random.integers(13, 31))
        step = 1 if y > 25 else 2 if y > 18 else 3
        picture[y, x : x + 4] = INDEX[GREEN[step]]
        picture[y + 1, x + 1 : x + 3] = INDEX[GREEN[step - 1]]
    picture[26:33, 6:22] = np.where(
        picture[26:33, 6:22] == 0, INDEX["green1"], picture[26:33, 6:22]
    )
    for n, x in enumerate((4, 9, 14, 19, 23)):
        top = (6, 1, 4, 0, 7)[(n + seed) % 5]
        picture[top + 4 : 28, x] = INDEX["green3"]
        for k, y in enumerate((top, top + 9)):
            if k and n % 2:
                continue
            left = x - 2 + k
            picture[y + 1 : y + 4, left : left + 5] = INDEX[light]
            picture[y, left + 1 : left + 4] = INDEX[light]
            picture[y + 4, left + 1 : left + 4] = INDEX[dark]
            picture[y + 3, left + 3 : left + 5] = INDEX[dark]
            picture[y + 1 : y + 3, left + 2] = INDEX["wood2" if light == "blond3" else "blond3"]
    return inked(np.pad(picture, 1))


def trellis(seed: int) -> Pixels:
    """Beans on crossed poles, 40x32 px."""
    random = np.random.default_rng(seed)
    picture = blank(40, 32)
    for left in range(2, 34, 8):
        for k in range(28):
            picture[31 - k, left + k // 5] = INDEX["wood4"]
            picture[31 - k, left + 9 - k // 5] = INDEX["wood3"]
    picture[6, 3:37] = INDEX["wood4"]
    for _ in range(52):
        x, y = int(random.integers(2, 35)), int(random.integers(3, 27))
        picture[y, x : x + 3] = INDEX["green3"]
        picture[y + 1, x + 1 : x + 3] = INDEX["green2"]
        if random.random() < 0.3:
            picture[y - 1, x : x + 2] = INDEX["green4"]
        if random.random() < 0.15:
            picture[y + 2 : y + 5, x] = INDEX["green5"]
        if random.random() < 0.1:
            picture[y, x : x + 2] = INDEX["red3"]
    return inked(picture)


def ferns(seed: int) -> Pixels:
    """Fronds that lean out to all sides, 28x18 px."""
    random = np.random.default_rng(seed)
    picture = blank(28, 18)
    for n in range(9):
        lean = (n - 4) / 4
        reach = 10 + int(random.integers(0, 3)) - abs(n - 4) // 3
        for k in range(reach):
            part = k / reach
            x = 14 + lean * 12 * part
            y = 15 - (13 - 5 * abs(lean)) * part + 7 * abs(lean) * part**3
            column, row = int(x), int(y)
            if not (1 <= column < 26 and 1 <= row < 17):
                continue
            leaf = INDEX[("green1", "green2", "green3", "green4")[min(3, int(part * 4))]]
            picture[row, column : column + 2] = leaf
            if k % 2:
                picture[row - 1, column] = leaf
                picture[min(17, row + 1), column + 1] = INDEX["green1" if part < 0.6 else "green2"]
    return picture


STUMP = grid(
    """
..kEEEEEk...
.kELLTLLEk..
kELTLLTLLEk.
kETLTTLTLEk.
kkELLTLLEkk.
ktkEEEEEkqk.
kttkkkkkqqk.
kttTtTtqqqk.
gtttTttqqqkg
GgktttqqqkgG
""",
    {**_WOOD, "E": "wood4", "L": "wood5", "g": "green3", "G": "green4"},
)
GINKGO: Ramp = ("blond0", "blond1", "blond2", "blond3")


def _trunk(picture: Pixels, width: float = 12, depth: float = 6) -> tuple[Shape, ...]:
    height, wide = picture.shape
    return (Shape((wide - width) / 2, height - depth - 1, width, depth),)


def tiles() -> list[Tile]:
    """All pictures in the order of their ids; add at the end."""
    pictures: list[tuple[str, Pixels, float]] = [
        ("tree_a", tree(3), 12),
        ("tree_b", tree(8), 12),
        ("tree_c", tree(12), 12),
        ("blossom_a", tree(4, BLOSSOM), 12),
        ("blossom_b", tree(18, BLOSSOM), 12),
        ("tree_deep", tree(21, DEEP), 12),
        ("maple", tree(27, MAPLE), 12),
        ("young_a", small_tree(2), 10),
        ("young_b", small_tree(9, SPRING), 10),
        ("young_blossom", small_tree(14, BLOSSOM), 10),
        ("pine_a", pine(1), 12),
        ("pine_b", pine(6)[:, ::-1].copy(), 12),
        ("bush_a", bush(1, 24), 20),
        ("bush_b", bush(5, 34), 30),
        ("bush_azalea", bush(9, 26, GREEN, "pink2"), 22),
        ("bush_white", bush(12, 26, DEEP, "white0"), 22),
        ("hedge", bush(16, 48, DEEP), 46),
        ("bamboo_a", bamboo(1), 22),
        ("bamboo_b", bamboo(7), 22),
        ("reeds_a", reeds(1), 0),
        ("reeds_b", reeds(4), 0),
        ("rock_a", inked(np.pad(ROCKS[0], 1)), 10),
        ("rock_b", inked(np.pad(ROCKS[1], 1)), 18),
        ("rock_c", inked(np.pad(ROCKS[2], 1)), 6),
        ("bed_pink", flower_bed(1, "pink3", "pink2"), 30),
        ("bed_yellow", flower_bed(2, "blond3", "blond2"), 30),
        ("bed_violet", flower_bed(3, "violet3", "violet2"), 30),
        ("bed_white", flower_bed(4, "white0", "plaster2"), 30),
        ("bed_red", flower_bed(5, "red3", "red2"), 30),
        ("small_deep", small_tree(31, DEEP), 10),
        ("small_maple", small_tree(37, MAPLE), 10),
        ("tree_swing", swing_tree(3), 0),
        ("cedar_a", cedar(2), 12),
        ("cedar_b", cedar(11), 12),
        ("willow_a", willow(3), 12),
        ("willow_b", willow(8), 12),
        ("old_cherry_a", old_cherry(5), 14),
        ("old_cherry_b", old_cherry(16)[:, ::-1].copy(), 14),
        ("bare_a", bare_tree(2), 10),
        ("bare_b", bare_tree(7), 10),
        ("ginkgo", tree(33, GINKGO), 12),
        ("small_ginkgo", small_tree(41, GINKGO), 10),
        ("persimmon", persimmon(15), 12),
        ("grove_a", grove(1), 50),
        ("grove_b", grove(5), 50),
        ("cloud_pine", cloud_pine(3), 10),
        ("sunflowers", tall_flowers(2, "blond3", "blond2"), 0),
        ("hollyhocks", tall_flowers(6, "pink3", "pink2"), 0),
        ("irises", tall_flowers(9, "violet3", "violet2"), 0),
        ("trellis", trellis(1), 36),
        ("ferns", ferns(2), 0),
        ("hydrangea_blue", bush(19, 28, DEEP, "blue4"), 22),
        ("hydrangea_violet", bush(23, 28, DEEP, "violet3"), 22),
        ("stump", inked(STUMP), 10),
    ]
    made = [
        Tile(picture, name, shapes=_trunk(picture, width) if width else ())
        for name, picture, width in pictures
    ]
    for tile in made:
        if tile.name == "tree_swing":
            tile.shapes = (Shape(37, 50, 12, 6),)  # the trunk; one may pass under the swing
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes `tiles/nature/*.png` and `nature.tsx`."""
    write_collection("nature", tiles(), assets, maps)

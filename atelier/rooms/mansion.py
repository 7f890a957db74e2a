"""The Mansion's corridor: it bends with the round house; three windows on the street below."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, put
from atelier.place.kit import beam, dot, glyph, post, rect
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import Plan, box, fill, oval, papers, polygon, state, thing, write_plan

COLUMNS, ROWS = 44, 17
LEFT, RIGHT = 80, 624
WALL, DEPTH = 72, 72
"""Height of the back wall and depth of the floor."""
WINDOWS = (188, 318, 448)
THIRD = 382
DOOR = 576


def bend(x: float) -> int:
    """Where the back wall's foot is, px from the top: the corridor bows towards us."""
    middle = (LEFT + RIGHT) / 2
    return round(104 + 40 * (1 - ((x - middle) / (RIGHT - middle)) ** 2))


def view_below(width: int, height: int, seed: int) -> Pixels:
    """What a window shows: roofs and the street in the last sun, small as toys."""
    chance = random.Random(seed)
    picture = blank(width, height)
    for row in range(height):
        share = row / height
        tone = ("dusk1", "violet1", "pink1", "dusk2", "orange3", "blond3")[min(5, int(share * 18))]
        rect(picture, 0, row, width, 1, tone)
    far = height // 3
    for x in range(width):  # wooded hills far away
        top = far - 2 - int(3 * np.sin(x / 7 + seed) + 2 * np.sin(x / 3))
        rect(picture, x, top, 1, far + 3 - top, "violet0")
    rect(picture, 0, far + 1, width, height, "orange0")
    for row in range(far + 1, height):
        rect(picture, 0, row, width, 1, "blond1" if row % 5 else "wood3")
    ramps = ("red", "blue", "jade", "orange", "violet")
    for row in range(4):  # rows of roofs, nearer ones larger
        size = 5 + row * 2
        y = far + row * (height - far) // 4 + 2
        x = -chance.randrange(0, 5)
        while x < width:
            if abs(x + size / 2 - width * (0.5 + 0.08 * np.sin(row + seed))) > 3 + row * 1.5:
                ramp = chance.choice(ramps)
                rect(picture, x, y, size, 2 + row // 2, f"{ramp}2")
                rect(picture, x, y, size - 1, 1, f"{ramp}3")
                rect(picture, x + 1, y + 2 + row // 2, size - 2, 2 + row // 2, "skin5")
                rect(picture, x + size - 2, y + 2 + row // 2, 1, 2 + row // 2, "skin3")
                dot(picture, x + size // 2, y + 3 + row // 2, "lit_amber")
                if chance.random() < 0.4:
                    rect(picture, x + size, y + 1, 2, 3, "green2")
                    dot(picture, x + size, y + 1, "green4")
            x += size + chance.randrange(1, 4)
        for _ in range(row):  # people, one pixel each
            at = int(width * (0.5 + 0.08 * np.sin(row + seed))) + chance.randrange(-3, 4)
            dot(picture, at, min(height - 1, y + 4), chance.choice(("ink1", "red2", "plaster3")))
    return picture


def _window(base: Pixels, cx: int) -> None:
    foot = bend(cx)
    x, y, wide, high = cx - 26, foot - WALL + 12, 52, 40
    rect(base, x - 4, y - 4, wide + 8, high + 8, "wood1")
    rect(base, x - 4, y - 4, wide + 8, 1, "wood3")
    rect(base, x - 4, y - 4, 1, high + 8, "wood3")
    put(base, view_below(wide, high, cx), x, y)
    for k in (17, 34):
        rect(base, x + k, y, 2, high, "wood1")
        rect(base, x + k, y, 1, high, "wood3")
    rect(base, x, y + 12, wide, 1, "wood2")
    for row in range(5):  # an arched head
        cut = (9, 5, 3, 1, 0)[row]
        rect(base, x, y + row, cut, 1, "wood1")
        rect(base, x + wide - cut, y + row, cut, 1, "wood1")
    rect(base, x - 7, y + high + 2, wide + 14, 3, "wood4")
    rect(base, x - 7, y + high + 5, wide + 14, 2, "wood1")


def dark_pane() -> Pixels:
    """A window with nothing behind it: the view is gone, a little sky is left in the glass."""
    picture = blank(52, 40)
    rect(picture, 0, 0, 52, 40, "ink1")
    rect(picture, 0, 0, 52, 12, "blue0")
    for x, tall in ((3, 9), (21, 7), (39, 9)):  # a slanting gleam in each pane
        for row in range(tall):
            dot(picture, x + 8 - row, 15 + row * 2, "blue1")
            dot(picture, x + 9 - row, 15 + row * 2, "blue0")
    for x, y in ((8, 5), (27, 8), (45, 4)):
        dot(picture, x, y, "blue3")
    for k in (17, 34):
        rect(picture, k, 0, 2, 40, "wood0")
        rect(picture, k, 0, 1, 40, "wood1")
    rect(picture, 0, 12, 52, 1, "wood1")
    for row in range(5):
        cut = (9, 5, 3, 1, 0)[row]
        rect(picture, 0, row, cut, 1, "wood1")
        rect(picture, 52 - cut, row, cut, 1, "wood1")
    return picture


def third() -> Pixels:
    """The picture of the Third: an old man in a wide hat, his chin up, 34x42."""
    picture = blank(34, 42)
    rect(picture, 0, 0, 34, 42, "blond1")
    rect(picture, 0, 0, 34, 1, "blond3")
    rect(picture, 0, 0, 1, 42, "blond2")
    rect(picture, 2, 2, 30, 38, "wood1")
    rect(picture, 3, 3, 28, 36, "jade0")
    rect(picture, 3, 3, 28, 8, "green1")
    fill(picture, polygon(picture, [(7, 39), (9, 29), (17, 25), (25, 29), (27, 39)]), "plaster3")
    fill(picture, polygon(picture, [(17, 26), (25, 29), (27, 39), (17, 39)]), "plaster2")
    fill(picture, polygon(picture, [(14, 27), (17, 39), (20, 27)]), "red2")
    fill(picture, oval(picture, 17, 20, 6, 7), "skin3")
    fill(picture, polygon(picture, [(18, 14), (23, 16), (22, 25), (17, 27)]), "skin2")
    rect(picture, 13, 19, 3, 1, "ink1")
    rect(picture, 18, 19, 3, 1, "ink1")
    rect(picture, 12, 17, 4, 1, "stone3")
    rect(picture, 18, 17, 4, 1, "stone3")
    rect(picture, 17, 20, 1, 3, "skin1")
    rect(picture, 15, 24, 4, 1, "skin0")
    fill(picture, polygon(picture, [(15, 25), (20, 25), (18, 31)]), "stone3")
    fill(picture, polygon(picture, [(5, 16), (17, 4), (29, 16), (26, 18), (8, 18)]), "plaster2")
    fill(picture, polygon(picture, [(17, 4), (29, 16), (26, 18), (18, 18)]), "plaster1")
    fill(picture, polygon(picture, [(13, 9), (21, 9), (22, 15), (12, 15)]), "red2")
    glyph(picture, 15, 10, 2, "plaster3")
    rect(picture, 10, 42 - 3, 14, 2, "blond3")
    return picture


def plan() -> Plan:
    """The corridor, bent column by column."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    chance = random.Random(11)
    for x in range(LEFT, RIGHT):
        foot = bend(x)
        rect(base, x, foot - WALL - 4, 1, 4, "wood0")
        rect(base, x, foot - WALL, 1, 1, "wood4")
        rect(base, x, foot - WALL + 1, 1, 3, "wood3")
        rect(base, x, foot - WALL + 4, 1, 1, "wood1")
        rect(base, x, foot - WALL + 5, 1, 46, "skin3" if x < 0 else "plaster1")
        rect(base, x, foot - WALL + 5, 1, 3, "plaster0")
        rect(base, x, foot - 20, 1, 1, "wood4")
        rect(base, x, foot - 19, 1, 15, "red1" if x % 16 else "red0")
        if x % 16 == 1:
            rect(base, x, foot - 18, 1, 14, "red2")
        rect(base, x, foot - 5, 1, 1, "wood3")
        rect(base, x, foot - 4, 1, 4, "wood0")
        # the floor: long boards that follow the bend, a runner down the middle
        for row in range(DEPTH):
            board, line = divmod(row, 9)
            seam = (x * 7 + board * 131) % 211 < 2
            tone = "wood1" if line == 8 or seam else "wood2"
            if tone == "wood2" and (x // 3 + board * 29) % 71 < 9 and line in (2, 5):
                tone = "wood3"
            if line == 0 and not seam:
                tone = "wood3"
            base[foot + row, x] = INDEX[tone]
        for row in range(24, 52):
            edge = row in (24, 51)
            band = row in (26, 49)
            tone = "red0" if edge else "blond1" if band else "red1" if row > 44 else "red2"
            if row in (29, 46) and x % 12 < 5:
                tone = "red3"
            base[foot + row, x] = INDEX[tone]
        rect(base, x, foot + DEPTH, 1, 2, "wood3")
        rect(base, x, foot + DEPTH + 2, 1, 5, "wood0")
        room.shade[foot : foot + 6, x] = INDEX["ink1"]
        room.shade[foot + DEPTH - 8 : foot + DEPTH, x] = INDEX["ink1"]
    for px in (LEFT, 130, 248, 262, 508, 522, RIGHT - 5):
        foot = bend(px + 2)
        post(base, px, foot - WALL + 1, WALL - 1, 6)
        rect(base, px - 1, foot - 6, 8, 6, "stone2")
        rect(base, px - 1, foot - 6, 8, 1, "stone3")
    for cx in WINDOWS:
        _window(base, cx)
        foot = bend(cx)
        for k in (-25, -8, 9):  # three panes of light, cut by the bars
            room.shine(
                [
                    (cx + k, foot + 2),
                    (cx + k + 15, foot + 2),
                    (cx + k + 45, foot + 66),
                    (cx + k + 26, foot + 66),
                ]
            )
    put(base, inked(np.pad(third(), 1)), THIRD - 18, bend(THIRD) - WALL + 8)
    rect(base, THIRD - 20, bend(THIRD) - 18, 40, 3, "wood4")
    rect(base, THIRD - 20, bend(THIRD) - 15, 40, 2, "wood1")
    for k, tone in ((-7, "plaster3"), (0, "blond2"), (7, "plaster3")):
        rect(base, THIRD + k * 2 - 1, bend(THIRD) - 23, 3, 5, tone)
        dot(base, THIRD + k * 2, bend(THIRD) - 24, "lit_amber")
    # between the windows: a scroll and a niche
    for cx, seed in ((255 - 70 + 70, 3),):
        foot = bend(cx)
        rect(base, cx - 6, foot - 62, 16, 38, "wood4")
        rect(base, cx - 5, foot - 60, 14, 34, "plaster3")
        for n in range(4):
            glyph(base, cx - 1, foot - 58 + n * 8, seed + n * 3, "ink1")
        rect(base, cx - 7, foot - 25, 18, 2, "red1")
    # stairs down at the left, the door of the office at the right
    foot = bend(LEFT + 20)
    for n in range(5):
        y = foot + 6 + n * 12
        rect(base, LEFT - 44 + n, y, 44 - n, 12, ("wood1", "wood1", "wood2", "wood2", "wood2")[n])
        rect(base, LEFT - 44 + n, y, 44 - n, 2, "wood3")
        rect(base, LEFT - 44 + n, y + 10, 44 - n, 2, "wood0")
    for n in range(6):
        rect(base, LEFT - 8 - n * 7, foot + 2, 3, 66, "wood1")
    rect(base, LEFT - 48, foot - 6, 48, 8, "wood0")
    rect(base, LEFT - 48, foot - 6, 48, 2, "wood3")
    for n in range(6):  # the stairwell going down to the left, darker step by step
        x = LEFT - 8 - n * 8
        tone = ("wood2", "wood2", "wood1", "wood1", "wood0", "ink1")[n]
        rect(base, x, foot + 4 + n * 2, 8, 62 - n * 2, tone)
        rect(base, x + 6, foot + 4 + n * 2, 2, 62 - n * 2, "wood0" if n > 2 else "wood1")
        rect(base, x, foot + 4 + n * 2, 1, 62 - n * 2, "wood3" if n < 3 else "wood2")
    rect(base, LEFT - 48, foot + 66, 50, 8, "wood0")
    rect(base, LEFT - 48, foot + 66, 50, 2, "wood3")
    foot = bend(DOOR)
    rect(base, DOOR - 24, foot - 62, 48, 62, "wood0")
    rect(base, DOOR - 22, foot - 60, 44, 60, "wood2")
    rect(base, DOOR - 22, foot - 60, 44, 2, "wood4")
    for side in (-20, 1):
        rect(base, DOOR + side, foot - 56, 19, 56, "red1")
        rect(base, DOOR + side, foot - 56, 19, 1, "red2")
        rect(base, DOOR + side, foot - 56, 1, 56, "red2")
        rect(base, DOOR + side + 18, foot - 56, 1, 56, "red0")
        for py in (-51, -24):
            rect(base, DOOR + side + 3, foot + py, 13, 20, "red0")
            rect(base, DOOR + side + 4, foot + py + 1, 12, 19, "red2" if py < -40 else "red1")
        rect(base, DOOR + (-3 if side < 0 else 3), foot - 28, 2, 4, "blond2")
    rect(base, DOOR - 1, foot - 56, 2, 56, "ink1")
    rect(base, DOOR - 9, foot - 74, 18, 12, "wood0")
    rect(base, DOOR - 8, foot - 73, 16, 10, "plaster3")
    glyph(base, DOOR - 6, foot - 71, 1, "red1")
    glyph(base, DOOR + 1, foot - 71, 6, "red1")
    rect(base, DOOR - 22, foot - 1, 44, 2, "blond2")  # lamplight under the door
    room.shine(
        [(DOOR - 20, foot + 1), (DOOR + 20, foot + 1), (DOOR + 26, foot + 9), (DOOR - 26, foot + 9)]
    )
    # the wall ends
    for x in (LEFT - 2, RIGHT):
        foot = bend(min(max(x, LEFT), RIGHT - 1))
        rect(base, x, foot - WALL - 4, 4, WALL + 4 + (DEPTH + 6 if x == RIGHT else 4), "wood0")
        rect(base, x, foot - WALL - 4, 1, WALL + 4 + (DEPTH if x == RIGHT else 4), "wood2")
    _ = chance
    return room


def tiles() -> list[Tile]:
    """What stands in the corridor; add at the end."""
    vase = grid(
        """
....g..p....
..pg.Ppg....
.pPpgpP.p...
..pgPpgpPp..
...gpgPpg...
....gggg....
.....bB.....
....bBBn....
...bBBbbn...
...bBwwbn...
...bwBBwn...
...bBBbbn...
....bbbn....
.....bn.....
""",
        {
            "g": "green2",
            "p": "pink2",
            "P": "pink3",
            "b": "blue2",
            "B": "blue4",
            "n": "blue1",
            "w": "plaster3",
        },
    )
    stand = blank(18, 34)
    box(stand, 2, 14, 14, 5, 14)
    put(stand, vase, 3, 2)
    bench = blank(48, 18)
    box(bench, 0, 2, 48, 8, 8)
    rect(bench, 4, 13, 40, 3, "wood0")
    files = blank(26, 40)
    box(files, 1, 16, 24, 8, 15)
    papers(files, 4, 20, 4, 2)
    papers(files, 12, 21, 6, 5, 10)
    paper = blank(14, 10)
    rect(paper, 2, 2, 9, 6, "plaster3")
    rect(paper, 3, 7, 9, 1, "plaster1")
    for y in (3, 5):
        rect(paper, 3, y, 6, 1, "plaster0")
    dot(paper, 9, 2, "plaster1")
    return [
        thing("vase", inked(stand), 8, 3),
        thing("bench", inked(bench), 9),
        thing("files", inked(files), 10),
        Tile(
            paper, "dropped_list_here", "Prop", properties={"prop": "dropped_list", "state": "here"}
        ),
        Tile(
            blank(14, 10),
            "dropped_list_gone",
            "Prop",
            properties={"prop": "dropped_list", "state": "gone"},
        ),
        state("pane", "lit", blank(52, 40)),
        state("pane", "dark", dark_pane()),
    ]


def build(assets: Path, maps: Path) -> None:
    """Writes the corridor `mansion_room` and the things `mansion`."""
    write_plan("mansion_room", plan(), assets, maps)
    write_collection("mansion", tiles(), assets, maps)


__all__ = ["beam", "build", "plan", "tiles"]

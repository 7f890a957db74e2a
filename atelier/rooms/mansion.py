"""The Mansion's corridor: it bends with the round house; three windows on the street below."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, inked, put
from atelier.place.kit import beam, dot, glyph, post, rect
from atelier.place.tileset import Tile, write_collection
from atelier.rooms.kit import Plan, box, fill, oval, papers, polygon, roof, state, thing, write_plan

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


RANKS = (  # foot of a row of houses, how high and broad they are, light, roof, wall
    (19, 3, 7, "orange3", "dusk2", "skin3"),
    (23, 4, 9, "orange3", "red3", "skin2"),
    (27, 5, 11, "orange3", "red2", "skin1"),
    (32, 6, 14, "dusk2", "red1", "wood1"),
    (39, 8, 18, "pink1", "violet1", "violet0"),
)


def view_below(width: int, height: int, aside: int) -> Pixels:
    """The street in the last sun, small and golden; `aside`: px one looks further to the right.

    Rows of roofs, one tone each and darker towards us, part for a street that leads to the sun.
    """
    picture = blank(width, height)
    bands = ("violet1", "violet2", "pink2", "dusk2", "orange3", "orange3", "blond3", "blond3")
    for row in range(height):
        rect(picture, 0, row, width, 1, bands[min(7, row * 8 // 16)])
    middle = width / 2 - aside * 0.5
    for x, y, wide in ((-2, 3, 16), (24, 5, 20), (44, 2, 12)):
        rect(picture, round(x - aside * 0.3), y, wide, 1, "pink3")
        rect(picture, round(x - aside * 0.3) + 3, y + 1, wide - 7, 1, "pink2")
    picture[oval(picture, middle + 1, 12.5, 6, 6)] = INDEX["glow0"]
    for x in range(width):  # hills
        top = 14 - round(1.7 * np.sin((x + aside) / 8) + 1.2 * np.sin((x + aside) / 3.5))
        rect(picture, x, top, 1, 18 - top, "dusk2" if abs(x - middle) < 11 else "violet2")

    def street(row: float) -> tuple[float, float]:
        """Its middle and half its width at a row."""
        near = (row - 16) / (height - 16)
        return middle - aside * near + 3.5 * np.sin(near * 4.4), 1.2 + 7 * near**1.3

    for row in range(16, height):
        at, half = street(row)
        rect(picture, 0, row, width, 1, "skin1")
        rect(picture, round(at - half), row, max(2, round(2 * half)), 1, "blond2")
        rect(picture, round(at - half + 1), row, max(1, round(2 * half) - 2), 1, "blond3")
    chance = random.Random(31)
    for foot, high, broad, light, tile, wall in RANKS:
        at, half = street(foot - 1)
        for side in (-1, 1):
            edge = at + side * half
            for _ in range(9):
                wide = broad + chance.randrange(-1, 2)
                left = round(edge - wide if side < 0 else edge)
                edge += side * wide
                lift = chance.randrange(0, 2)
                top = foot - high - lift
                eave = top + (high + 1) // 2
                rect(picture, left, eave, wide, foot - eave, wall)
                for row in range(top, eave):
                    inset = (eave - row) * 2 // 3 + 1
                    rect(picture, left + inset, row, wide - 2 * inset, 1, tile)
                rect(picture, left, eave, wide, 1, tile)
                inset = (eave - top) * 2 // 3 + 1
                rect(picture, left + inset, top, max(1, wide - 2 * inset), 1, light)
                if high > 3 and chance.random() < 0.75:
                    spot = left + wide // 2 - 1 + chance.randrange(-1, 2)
                    rect(picture, spot, eave + 1, 1 + (high > 5), 1 + (high > 4), "lit_core")
    for row, shift in ((24, -0.3), (29, 0.4), (33, -0.5), (36, 0.2)):  # people, and their shadows
        at, half = street(row)
        x = round(at + shift * half)
        rect(picture, x, row - 1, 1, 2, "red0" if row % 2 else "ink1")
        rect(picture, x, row + 1, 1, 2, "blond1")
    return picture


def _window(base: Pixels, cx: int) -> None:
    foot = bend(cx)
    x, y, wide, high = cx - 26, foot - WALL + 12, 52, 40
    rect(base, x - 4, y - 4, wide + 8, high + 8, "wood1")
    rect(base, x - 4, y - 4, wide + 8, 1, "wood3")
    rect(base, x - 4, y - 4, 1, high + 8, "wood3")
    put(base, view_below(wide, high, (cx - WINDOWS[1]) // 10), x, y)
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
    fill(picture, oval(picture, 17, 21, 6.6, 7), "skin3")
    fill(picture, polygon(picture, [(18, 14), (24, 16), (23, 26), (17, 28)]), "skin2")
    for x, side in ((12, -1), (19, 1)):  # eyes narrowed by a smile, brows, the lines beside them
        rect(picture, x + (side < 0), 20, 3, 1, "ink1")
        dot(picture, x + (0 if side < 0 else 3), 21, "ink1")
        rect(picture, x, 18, 4, 1, "stone3")
        dot(picture, x + (-1 if side < 0 else 4), 19, "stone3")
        dot(picture, x + (-1 if side < 0 else 4), 22, "skin1")
    rect(picture, 17, 20, 1, 4, "skin1")
    rect(picture, 16, 24, 2, 1, "skin1")
    rect(picture, 13, 25, 3, 1, "stone3")  # moustache, and a mouth that turns up under it
    rect(picture, 18, 25, 3, 1, "stone3")
    rect(picture, 15, 26, 4, 1, "skin0")
    dot(picture, 14, 25, "skin0")
    dot(picture, 20, 25, "skin0")
    fill(picture, polygon(picture, [(14, 27.5), (20, 27.5), (18.5, 33), (16, 33)]), "stone3")
    fill(picture, polygon(picture, [(17, 27.5), (20, 27.5), (18.5, 33)]), "stone2")
    fill(picture, polygon(picture, [(4, 17), (17, 5), (30, 17), (27, 19), (7, 19)]), "plaster2")
    fill(picture, polygon(picture, [(17, 5), (30, 17), (27, 19), (18, 19)]), "plaster1")
    fill(picture, polygon(picture, [(13, 10), (21, 10), (23, 17), (11, 17)]), "red2")
    fill(picture, polygon(picture, [(18, 10), (21, 10), (23, 17), (18, 17)]), "red1")
    glyph(picture, 15, 11, 7, "plaster3")
    rect(picture, 10, 42 - 3, 14, 2, "blond3")
    return picture


def _around(base: Pixels) -> None:
    """The round house's roof behind the wall and before the corridor, bent as they are."""
    rows, columns = np.mgrid[0 : base.shape[0], 0 : base.shape[1]]
    foot = np.array([bend(min(max(x, LEFT), RIGHT - 1)) for x in range(base.shape[1])])[None]
    behind, before = foot - WALL - 9 - rows, rows - foot - DEPTH - 6
    beyond = np.maximum(LEFT - 52 - columns, columns - RIGHT - 5)
    away = np.maximum(np.maximum(behind, before), beyond)
    roof(base, away, rows - foot, 17, 64)


def plan() -> Plan:
    """The corridor, bent column by column."""
    room = Plan(COLUMNS, ROWS)
    base = room.base
    chance = random.Random(11)
    _around(base)
    for x in range(LEFT, RIGHT):
        foot = bend(x)
        rect(base, x, foot - WALL - 9, 1, 9, "wood1")
        rect(base, x, foot - WALL - 9, 1, 1, "wood3")
        rect(base, x, foot - WALL - 8, 1, 1, "wood2")
        rect(base, x, foot - WALL - 1, 1, 1, "wood0")
        rect(base, x, foot - WALL, 1, 1, "wood4")
        rect(base, x, foot - WALL + 1, 1, 3, "wood3")
        rect(base, x, foot - WALL + 4, 1, 1, "wood1")
        rect(base, x, foot - WALL + 5, 1, 46, "plaster1")
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
            seam = (x * 7 + board * 131) % 911 < 7
            dark = (x + board * 89) // 130 % 3 == board % 3
            tone = "wood1" if line == 8 or seam else "wood2"
            if line == 0 and not seam and not dark:
                tone = "wood3"
            base[foot + row, x] = INDEX[tone]
        for row in range(24, 52):
            edge = row in (24, 51)
            band = row in (26, 49)
            tone = "red0" if edge else "blond1" if band else "red1" if row > 44 else "red2"
            if row in (29, 46) and x % 12 < 5:
                tone = "red3"
            base[foot + row, x] = INDEX[tone]
        for row, tone in enumerate(("wood3", "wood1", "wood1", "wood1", "wood1", "wood1", "wood0")):
            rect(base, x, foot + DEPTH + row, 1, 1, tone)
        room.shade[foot : foot + 7, x] = INDEX["ink1"]
        room.shade[foot + DEPTH - 16 : foot + DEPTH, x] = INDEX["ink1"]
    for px in (LEFT, 130, 248, 262, 508, 522, RIGHT - 5):
        foot = bend(px + 2)
        post(base, px, foot - WALL + 1, WALL - 1, 6)
        rect(base, px - 1, foot - 6, 8, 6, "stone2")
        rect(base, px - 1, foot - 6, 8, 1, "stone3")
    for cx in WINDOWS:
        _window(base, cx)
    put(base, inked(np.pad(third(), 1)), THIRD - 18, bend(THIRD) - WALL + 8)
    rect(base, THIRD - 20, bend(THIRD) - 18, 40, 3, "wood4")
    rect(base, THIRD - 20, bend(THIRD) - 15, 40, 2, "wood1")
    for k, tone in ((-7, "plaster3"), (0, "blond2"), (7, "plaster3")):
        rect(base, THIRD + k * 2 - 1, bend(THIRD) - 23, 3, 5, tone)
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
    x, top = LEFT - 48, bend(LEFT) - WALL  # its wall, in the shade
    rect(base, x - 4, top - 9, 52, 9, "wood1")
    rect(base, x - 4, top - 9, 52, 1, "wood3")
    rect(base, x - 4, top, 4, WALL + DEPTH + 6, "wood0")
    rect(base, x, top, 48, WALL, "plaster0")
    rect(base, x, top, 48, 4, "wood2")
    rect(base, x, top + 4, 48, 3, "wood0")
    rect(base, x, foot - 20, 48, 16, "red0")
    rect(base, x, foot - 21, 48, 1, "wood3")
    for px in range(x + 8, LEFT, 16):
        rect(base, px, foot - 19, 1, 14, "red1")
    rect(base, x + 14, top + 16, 20, 24, "wood1")  # a landscape in ink
    rect(base, x + 15, top + 17, 18, 22, "plaster2")
    for n, (at, high) in enumerate(((18, 8), (23, 12), (29, 6))):
        for row in range(high):
            rect(base, x + at - row // 3, top + 34 - high + row, 1 + row * 2 // 3, 1,
                 ("stone2", "stone1", "stone2")[n])  # fmt: skip
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
    # the wall ends
    foot = bend(RIGHT - 1)
    rect(base, RIGHT, foot - WALL - 9, 6, WALL + DEPTH + 16, "wood1")
    rect(base, RIGHT, foot - WALL - 9, 6, 1, "wood3")
    rect(base, RIGHT, foot - WALL, 1, WALL + DEPTH, "wood3")
    rect(base, RIGHT + 4, foot - WALL - 8, 2, WALL + DEPTH + 15, "wood0")
    post(base, LEFT - 2, bend(LEFT) - WALL, WALL - 2, 5)
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
    flames = []
    for lean in (0, -1, 1):  # three candles under the Third's picture
        flame = blank(34, 26)
        for k in (0, 14, 28):
            rect(flame, k + 2, 1, 1, 2, "lit_core")
            dot(flame, k + 2 + (lean if k != 14 else -lean), 0, "lit_amber")
            dot(flame, k + 1 + (lean > 0) * 2, 2, "lit_amber")
        flames.append(flame)
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
        Tile(flames[0], "candles", frames=((7, 260), (8, 150), (7, 200), (9, 130))),
        Tile(flames[1], "candles_left"),
        Tile(flames[2], "candles_right"),
    ]


def build(assets: Path, maps: Path) -> None:
    """Writes the corridor `mansion_room` and the things `mansion`."""
    write_plan("mansion_room", plan(), assets, maps)
    write_collection("mansion", tiles(), assets, maps)


__all__ = ["beam", "build", "plan", "tiles"]

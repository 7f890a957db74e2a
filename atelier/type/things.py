"""What he may take with him: fourteen things and two scrolls in cells of 16 px.

A thing is a page of shapes on the portrait easel, cut to its cells, with a coloured
outline. `things.toml` names the cells each one fills, counted from its upper left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from atelier.pixels import Pixels, outlined, save
from atelier.portraits.easel import Easel, Ramp, X, Y, blob, edge, ellipse, poly

CELL = 16
Cells = tuple[tuple[int, int], ...]

WOOD: Ramp = ("wood1", "wood2", "wood3", "wood4")
PAPER: Ramp = ("plaster0", "plaster1", "plaster2", "plaster3")
CHINA: Ramp = ("stone1", "stone3", "stone4", "white0")
FROG: Ramp = ("green1", "green2", "green3", "green4")
CLAY: Ramp = ("orange0", "orange1", "orange2", "orange3")
CRIMSON: Ramp = ("red0", "red1", "red2", "red3")
NAVY: Ramp = ("blue0", "blue1", "blue2", "blue3")
PLUM: Ramp = ("violet0", "violet1", "violet2", "violet3")
STEEL: Ramp = ("stone0", "stone1", "stone2", "stone3")


@dataclass(frozen=True)
class Thing:
    cells: Cells
    draw: Callable[[Easel], None]

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture, px."""
        return (
            CELL * (1 + max(column for column, _ in self.cells)),
            CELL * (1 + max(row for _, row in self.cells)),
        )


def _photo(e: Easel) -> None:
    e.form(poly("2,1 30,1 30,15 2,15"), WOOD, 1)
    picture = e.fill(poly("4,3 28,3 28,13 4,13"), "blue4")
    e.shade(picture, Y > 10, "grass1")
    e.line("4,3 27,3", "white0")
    for x, y, hair, coat in (
        (7, 7, "blond2", "orange2"),
        (13, 6, "stone3", "green1"),
        (19, 7, "pink2", "red2"),
        (24, 7, "ink1", "blue2"),
    ):
        tall = 1 if hair == "stone3" else 0
        e.fill(poly(f"{x},{y + 3} {x + 3},{y + 3} {x + 3},13 {x},13"), coat)
        e.fill(poly(f"{x},{y} {x + 3},{y} {x + 3},{y + 3} {x},{y + 3}"), "skin4")
        e.fill(poly(f"{x},{y - 1 - tall} {x + 3},{y - 1 - tall} {x + 3},{y + 1} {x},{y + 1}"), hair)
    e.line("25,4 27,6", "white0")


def _frog_purse(e: Easel) -> None:
    body = e.form(blob("2.5,9 4,6 8,5 12,6 13.5,9 12.5,13 8,14.6 3.5,13"), FROG, 2)
    e.sheen(body, "4,9 6,6.6 9,7 6,9 5,11", "green5")
    for x in (4.6, 11.4):
        e.form(ellipse(x, 4.6, 2.5, 2.4), FROG, 1)
        e.dot(int(x), 4, "white0")
        e.dot(int(x), 5, "ink0")
    e.line("4,10 6,11 10,11 12,10", "green0")
    e.line("6,6 10,6", "blond1")
    e.dot(7, 5, "blond3")
    e.dot(8, 5, "blond2")


def _bowl(e: Easel) -> None:
    e.line("9,1 25,5", "wood3")
    e.line("13,1 27,5", "wood4")
    body = e.form(blob("3,6 29,6 27,11 22,14.6 10,14.6 5,11"), CHINA, 4)
    e.shade(body & ~edge(body), (Y == 8) | (Y == 9), "red2")
    e.shade(body & ~edge(body), ((Y == 8) | (Y == 9)) & (X > 21), "red1")
    rim = e.fill(ellipse(16, 6, 13.4, 2.6), "stone4")
    e.fill(ellipse(16, 6.4, 11.4, 1.7), "wood2")
    e.line("7,6 13,6", "wood3")
    e.shade(rim, (Y == 4), "white0")


def _goggles(e: Easel) -> None:
    e.form(blob("1,5 8,3 15,5 15,9 8,6.6 1,9"), FROG, 1)
    for x in (4.6, 11.4):
        lens = e.form(ellipse(x, 9, 3.9, 3.7), STEEL, 2)
        glass = lens & ellipse(x, 9, 2.4, 2.3)
        e.fill(glass, "blue3")
        e.shade(glass, x + 9 > X + Y, "blue4")
    e.dot(3, 8, "white0")
    e.dot(10, 8, "white0")
    e.line("7,12 12,7", "blue2", ellipse(11.4, 9, 2.4, 2.3))


def _blanket(e: Easel) -> None:
    for top, ramp in ((19, NAVY), (10, NAVY), (2, NAVY)):
        fold = e.form(
            blob(f"2,{top + 3} 4,{top} 28,{top} 30,{top + 4} 29,{top + 10} 3,{top + 10}"), ramp, 3
        )
        for x in (7, 17, 25):
            e.shade(
                fold & ~edge(fold), (x <= X) & (x + 1 >= X), "plaster2" if x < 20 else "plaster1"
            )
        e.shade(fold & ~edge(fold), (top + 1 == Y) & (X < 24), "blue3")
    e.line("8,24 10,27", "blue0")
    patch = e.fill(poly("11,21 16,21 16,26 11,26"), "orange2")
    e.fill(edge(patch), "orange1")


def _plant(e: Easel) -> None:
    for stem in ("8,38 7,28 8,16 7,8", "8,34 4,26", "8,31 12,22", "8,22 4,14", "8,20 12,12"):
        e.line(stem, "green1")
    for x, y, rx, ry, ramp in (
        (3.6, 25, 3.2, 2.4, FROG),
        (12, 21, 3.4, 2.6, FROG),
        (4, 15, 3.2, 2.6, FROG),
        (12, 11.4, 3.2, 2.6, FROG),
        (7.4, 5.6, 3.6, 3.4, FROG),
        (11.4, 30.4, 3.0, 2.2, FROG),
    ):
        leaf = e.form(ellipse(x, y, rx, ry), ramp, 2)
        e.dot(int(x) - 1, int(y) - 1, "green5")
        e.line(f"{x - rx + 1},{y + 1} {x + rx - 1},{y}", "green2", leaf & ~edge(leaf))
    pot = e.form(poly("2,36 14,36 12.4,47 3.6,47"), CLAY, 3)
    e.shade(pot, (X == 4) & (Y > 39), "orange3")
    e.form(poly("1,34 15,34 15,38 1,38"), CLAY, 3)


def _coupon(e: Easel) -> None:
    paper = e.form(poly("2,3 13,2 14,13 3,14"), PAPER, 1)
    for run in ("5,5 10,4", "5,7 9,7", "5,9 8,9"):
        e.line(run, "plaster0", paper)
    e.fill(ellipse(10.4, 10.4, 2.3, 2.2), "red2")
    e.dot(10, 10, "red3")
    for y in (4, 7, 10, 13):
        e.dot(2, y, "plaster1")


def _toad(e: Easel) -> None:
    body = e.form(blob("2,28 2.6,20 5,13 11,13 13.4,20 14,28 12,30.4 4,30.4"), WOOD, 3)
    for foot in ("1.4,30.6 2,26 5.4,26 7,30.6", "9,30.6 10.6,26 14,26 14.6,30.6"):
        e.form(blob(foot), WOOD, 2)
    head = e.form(blob("1.6,10 4,5.4 8,4.4 12,5.4 14.4,10 12,14 4,14"), WOOD, 2)
    for x in (4.4, 11.6):
        e.form(ellipse(x, 4.4, 2.4, 2.4), WOOD, 1)
        e.dot(int(x), 4, "ink0")
    e.line("3,11 6,12 10,12 13,11", "wood1", head)
    e.sheen(body, "4,23 6,16 9,15 8,20 6,26", "wood4")
    e.line("6,22 7,26", "wood2")
    e.line("10,20 10,25", "wood1")


def _shirt(e: Easel) -> None:
    cloth = e.form(blob("3,3 29,3 30,13.6 2,13.6"), ("ink0", "ink1", "stone0", "stone1"), 3)
    e.line("4,9 28,9", "ink1", cloth)
    e.fill(poly("11,2 21,2 16,8"), "ink1")
    e.line("10,2 16,8 21,2", "orange2")
    e.line("5,5 8,4", "stone2")
    e.shade(cloth & ~edge(cloth), (Y == 12) & (X < 24), "stone1")


def _lantern(e: Easel) -> None:
    e.line("13,28 26,20", "wood3")
    e.line("13,29 27,21", "wood2")
    body = e.form(blob("2,10 5,5 11,6 14,12 13.4,22 9,27.4 4,25.6 1.8,18"), PAPER, 3)
    e.shade(body & ~edge(body), ellipse(7.6, 15.6, 3.6, 6), "glow0")
    for run in ("2,12 13,11", "2,17 13,17", "3,22 13,22"):
        e.line(run, "plaster1", body & ~edge(body))
    e.fill(poly("5,13 9,12 10,15 8,19 5,18"), "red3")
    e.form(poly("4,2.6 11,3.4 11,7 4,6"), WOOD, 1)
    e.form(poly("4,25 10,26 9,30 4,29"), WOOD, 1)
    e.form(ellipse(26.4, 22, 2.4, 2.4), WOOD, 1)
    e.line("11,5 9,8", "stone4")


def _crisps(e: Easel) -> None:
    bag = e.form(blob("3,2 13,2 12.6,5 14,13 13,14.6 3,14.6 2,13 3.4,5"), CRIMSON, 3)
    e.shade(bag, (Y < 4) & ~edge(bag), "red3")
    e.fill(ellipse(8, 9.4, 3.6, 3), "blond2")
    e.fill(ellipse(7.4, 8.8, 2.2, 1.6), "blond3")
    e.line("5,6 6,5", "plaster3")
    e.line("4,13 12,13", "red0", bag)


def _orange(e: Easel) -> None:
    fruit = e.form(ellipse(8, 9, 6, 5.6), CLAY, 3)
    e.sheen(fruit, "4,9 5,5.6 8,5 6.6,7.4 5.6,10", "orange3")
    e.dot(5, 6, "glow0")
    e.dot(6, 6, "glow0")
    e.dot(8, 4, "wood1")
    e.form(blob("8,4 10,1.4 14,2 12,4.6"), FROG, 1)


def _flower(e: Easel) -> None:
    e.line("8,14 8,8", "green2")
    e.line("9,14 9,9", "green1")
    e.form(blob("8,13 4,12 2.6,9.4 6,10"), FROG, 1)
    e.form(blob("9,12 12,11 13.4,8.6 10.4,9"), FROG, 1)
    for dx, dy in ((0, -3), (3, -1), (2, 2), (-2, 2), (-3, -1)):
        petal = e.fill(ellipse(8.4 + dx, 5.6 + dy, 2.1, 1.9), "pink2")
        e.fill(edge(petal) & (15 + dx + dy < X + Y), "pink1")
        e.dot(int(8 + dx), int(4.6 + dy), "pink3")
    e.fill(ellipse(8.4, 5.8, 1.7, 1.5), "blond2")
    e.dot(7, 5, "blond3")


def _parcel(e: Easel) -> None:
    cloth = e.form(blob("3,8 6,5 26,5 29,8 28,14.6 4,14.6"), PLUM, 4)
    for x, y in ((6, 9), (11, 12), (19, 8), (22, 12), (9, 7)):
        e.fill(poly(f"{x},{y} {x + 2},{y} {x + 2},{y + 1.4} {x},{y + 1.4}"), "violet3")
    e.line("10,6 15,9", "violet0", cloth)
    e.line("22,6 17,9", "violet0", cloth)
    e.form(blob("15,6 11,1.6 8,3 12,7"), PLUM, 1)
    e.form(blob("17,6 21,1.6 24,3 20,7"), PLUM, 1)
    e.form(ellipse(16, 6.4, 2.4, 2.2), PLUM, 1)


def _scroll(e: Easel, right: float) -> None:
    e.form(poly(f"3,4 {right - 3},4 {right - 3},13 3,13"), PAPER, 2)
    e.line(f"4,5 {right - 5:.0f},5", "plaster3")
    mid = right / 2
    e.form(poly(f"{mid - 2},3.4 {mid + 2},3.4 {mid + 2},13.4 {mid - 2},13.4"), CRIMSON, 1)
    for x in (2.0, right - 2):
        e.form(poly(f"{x - 1},2.6 {x + 1},2.6 {x + 1},14.4 {x - 1},14.4"), WOOD, 1)


def _row(length: int) -> Cells:
    return tuple((column, 0) for column in range(length))


THINGS: Mapping[str, Thing] = {
    "photo": Thing(_row(2), _photo),
    "frog_purse": Thing(_row(1), _frog_purse),
    "bowl": Thing(_row(2), _bowl),
    "goggles": Thing(_row(1), _goggles),
    "blanket": Thing(((0, 0), (1, 0), (0, 1), (1, 1)), _blanket),
    "plant": Thing(((0, 0), (0, 1), (0, 2)), _plant),
    "coupon": Thing(_row(1), _coupon),
    "toad": Thing(((0, 0), (0, 1)), _toad),
    "shirt": Thing(_row(2), _shirt),
    "lantern": Thing(((0, 0), (0, 1), (1, 1)), _lantern),
    "crisps": Thing(_row(1), _crisps),
    "orange": Thing(_row(1), _orange),
    "flower": Thing(_row(1), _flower),
    "parcel": Thing(_row(2), _parcel),
    "scroll_long": Thing(_row(2), lambda e: _scroll(e, 32)),
    "scroll_short": Thing(_row(1), lambda e: _scroll(e, 16)),
}


def picture(thing: Thing) -> Pixels:
    easel = Easel()
    thing.draw(easel)
    width, height = thing.size
    return outlined(easel.picture[:height, :width].copy())


def build(assets: Path) -> None:
    """Writes `interface/things/<thing>.png` and `interface/things.toml`."""
    folder = assets / "interface"
    lines = ["# The cells (column, row) of 16 px that a thing fills in the bag."]
    for name, thing in THINGS.items():
        save(picture(thing), folder / "things" / f"{name}.png")
        cells = ", ".join(f"[{column}, {row}]" for column, row in thing.cells)
        lines += ["", f"[{name}]", f"cells = [{cells}]"]
    (folder / "things.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")

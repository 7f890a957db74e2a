"""The cuts of the typeface: plates of letters made into a picture and its measures.

`book` is for everything that is read, `caps` for keys and hints, `title` (drawn in
`brush.py`) for the name of the game and of its chapters.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.pixels import blank, save
from atelier.type.alphabets import ALIKE, CYRILLIC, GREEK, LATIN
from atelier.type.plates import BOOK, BOOK_ABOVE, CAPS, CAPS_ABOVE, MARKS

Bits = NDArray[np.bool_]
INK = INDEX["plaster3"]
SHEET = 256  # width of the picture of a cut, px


@dataclass(frozen=True)
class Glyph:
    """Ink of one character; `top` rows lie above the baseline (all of them if no descender)."""

    ink: Bits
    top: int
    left: int = 0
    advance: int = 0

    @property
    def width(self) -> int:
        return int(self.ink.shape[1])


@dataclass(frozen=True)
class Cut:
    """One size and weight. Heights in px: `ascent` from the top of a line to its baseline."""

    name: str
    ascent: int
    descent: int
    line: int
    glyphs: Mapping[str, Glyph]
    kerning: Mapping[str, int]


def _bits(text: str) -> Bits:
    rows = text.split("/")
    width = max(map(len, rows))
    return np.array([[letter == "#" for letter in row.ljust(width, ".")] for row in rows])


def _trimmed(ink: Bits, above: int) -> Glyph:
    rows, columns = np.nonzero(ink.any(1))[0], np.nonzero(ink.any(0))[0]
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Glyph(cut, above - int(rows[0]), 0, cut.shape[1] + 1)


def read_plates(plates: Iterable[str], above: int) -> Iterator[tuple[str, Glyph]]:
    """The characters of text plates and their ink. Raises ValueError at an empty glyph."""
    for plate in plates:
        head, *rows = plate.strip("\n").split("\n")
        width = max(map(len, [head, *rows])) + 1
        ink = np.array([[letter == "#" for letter in row.ljust(width)] for row in rows])
        starts = [(x, letter) for x, letter in enumerate(head) if letter != " "]
        ends = [x for x, _ in starts[1:]] + [width]
        for (x, letter), end in zip(starts, ends, strict=True):
            if not ink[:, x:end].any():
                raise ValueError(f"no ink under {letter!r}")
            yield letter, _trimmed(ink[:, x:end], above)


def _marked(base: Glyph, mark: Bits, place: str) -> Glyph:
    """A letter with a mark above, below, as a tail at its right foot, or before it."""
    high, wide = mark.shape
    if place == "before":
        ink = np.zeros((base.ink.shape[0], base.width + wide), bool)
        ink[:, wide:] = base.ink
        ink[:high, :wide] = mark
        return Glyph(ink, base.top, 0, base.advance + wide)
    width = max(base.width, wide)
    shift = (width - base.width) // 2
    bottom = base.ink.shape[0] - base.top
    if place == "above":
        # one row of air, but none for a high mark on a high letter: a line has no room
        low = base.top + 1 if high < 3 or base.top < 7 else base.top
        top, under = low + high, bottom
        mark_y, mark_x = 0, (width - wide + (1 if wide == 2 else 0)) // 2
    else:
        top, under = base.top, max(bottom, high)
        mark_y, mark_x = base.top, width - wide if place == "tail" else (width - wide) // 2
    ink = np.zeros((top + under, width), bool)
    ink[top - base.top : top + bottom, shift : shift + base.width] |= base.ink
    ink[mark_y : mark_y + high, mark_x : mark_x + wide] |= mark
    return Glyph(ink, top, base.left, max(base.advance, width + 1))


ACCENTED = (range(0xC0, 0x21C), range(0x386, 0x3CF), range(0x400, 0x460))
"""Codes among which letters are put together from a letter and its marks."""


def _composed(glyphs: Mapping[str, Glyph]) -> Iterator[tuple[str, Glyph]]:
    """Every accented letter whose plain letter and marks are drawn."""
    marks = {name: (place, _bits(rows)) for name, place, rows in MARKS}
    for letter in (chr(code) for codes in ACCENTED for code in codes):
        parts = unicodedata.normalize("NFD", letter)
        plain, mark = parts[0], parts[1:]
        if letter in glyphs or mark not in marks:
            continue
        place, drawn = marks[mark]
        if letter == "ģ":  # a cedilla has no room under a g: it stands above, turned
            place, drawn = "above", _bits(".#/#.")
        elif mark == "\u0301" and letter in "ΆΈΉΊΌΎΏ":
            place = "before"
        above = place == "above"
        base = glyphs.get({"i": "ı", "j": "ȷ", "і": "ı", "ј": "ȷ"}.get(plain, plain) if above
                          else plain)  # fmt: skip
        if base is None:
            continue
        if letter in "ďťľĽ":  # tall letters carry the caron as an apostrophe at the shoulder
            side = np.zeros((base.ink.shape[0], base.width + 2), bool)
            side[:, : base.width] = base.ink
            side[0:2, base.width + 1] = True
            yield letter, Glyph(side, base.top, 0, base.width + 3)
            continue
        yield letter, _marked(base, drawn, place)


def kerned(
    glyphs: Mapping[str, Glyph], above: int = 12, below: int = 4, far: int = 3, most: int = 1
) -> dict[str, int]:
    """How much nearer than they would the letters of a pair stand, px; at most `most`.

    Only where their nearest ink is `far` px or more apart. Ink counts as near one row up or
    down as well, so that no diagonals touch.
    """
    none = 99
    right: dict[str, NDArray[np.int64]] = {}
    left: dict[str, NDArray[np.int64]] = {}
    for letter, glyph in glyphs.items():
        if not (letter.isalpha() or letter in ".,'’”“-…"):
            continue
        gap_left = np.full(above + below, none)
        gap_right = np.full(above + below, none)
        for y, row in enumerate(glyph.ink):
            columns = np.nonzero(row)[0]
            if len(columns):
                at = above - glyph.top + y
                gap_left[at] = glyph.left + columns[0]
                gap_right[at] = glyph.advance - 1 - glyph.left - columns[-1]
        wide = [np.roll(gap_left, step) for step in (-1, 0, 1)]
        left[letter] = np.min(wide, axis=0)
        right[letter] = gap_right
    pairs = {}
    lefts = np.array(list(left.values()))
    for first, gap_right in right.items():
        nearest = (lefts + gap_right).min(1).tolist()
        for second, distance in zip(left, nearest, strict=True):
            if distance >= far and not (distance >= none // 2 and not first.isalpha()):
                pairs[first + second] = -min(most, distance - far + 1)
    return pairs


def _lettered(cut: str, plates: Sequence[str], above: int, ascent: int, line: int) -> Cut:
    glyphs = dict(read_plates(plates, above))
    if cut == "book":
        glyphs |= {letter: glyphs[like] for letter, like in ALIKE.items()}
    if cut == "caps":
        glyphs |= {letter.lower(): glyph for letter, glyph in glyphs.items() if letter.isupper()}
        glyphs |= {"ı": glyphs["I"], "ȷ": glyphs["J"]}
    glyphs |= dict(_composed(glyphs))
    air = np.zeros((1, 1), bool)
    space = 3 if cut == "book" else 2
    for letter, advance in ((" ", space), ("\u00a0", space), ("\u202f", 2), ("\u2009", 2)):
        glyphs[letter] = Glyph(air, 1, 0, advance)
    for letter in "\u2010\u2011\u00ad":
        glyphs[letter] = glyphs["-"]
    del glyphs["ȷ"]
    return Cut(cut, ascent, 2, line, glyphs, kerned(glyphs))


def book() -> Cut:
    return _lettered("book", (*BOOK, *LATIN, *CYRILLIC, *GREEK), BOOK_ABOVE, 10, 11)


BROAD = frozenset("№mwMW@%æœÆŒ#&½¼¾©®ĲЖШЩжшщФфЮюМмЫыЉЊљњωψφΨΩ")
"""Letters of three strokes, which need twice the width where others need half as much again."""
DOUBLED = {"“": "‘", "”": "’", "„": "‚", '"': "'"}


def _round(value: float) -> int:
    return int(np.floor(value + 0.5))


def _grown(letter: str, glyph: Glyph) -> Glyph:
    """A glyph at 150 %: its pixels become the way of a pen two px wide and one high."""
    wide = 2.0 if letter in BROAD else 1.5
    inked = {(int(x), int(y)) for y, x in zip(*np.nonzero(glyph.ink), strict=True)}

    def place(x: int, y: int) -> tuple[int, int]:
        return _round(x * wide), _round((glyph.top - 1 - y) * 1.5)

    way: set[tuple[int, int]] = set()
    for x, y in inked:
        start = place(x, y)
        way.add(start)
        around = [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]
        if not any(pixel in inked for pixel in around):
            way.add((start[0], start[1] + 1))  # a dot is as high as it is wide
        for u, v in ((x + 1, y), (x, y + 1), (x + 1, y + 1), (x - 1, y + 1)):
            corner = u != x and v != y and ((u, y) in inked or (x, v) in inked)
            if (u, v) not in inked or corner:
                continue
            end = place(u, v)
            steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
            for step in range(steps + 1):
                share = step / steps
                way.add(
                    (
                        _round(start[0] + (end[0] - start[0]) * share),
                        _round(start[1] + (end[1] - start[1]) * share),
                    )
                )
    top = max(y for _, y in way) + 1
    low = min(y for _, y in way)
    ink = np.zeros((top - low, max(x for x, _ in way) + 2), bool)
    for x, y in way:
        ink[top - 1 - y, x : x + 2] = True
    return Glyph(ink, top, _round(glyph.left * wide), ink.shape[1] + 2)


def book_150() -> Cut:
    """The book face half as large again, for readers who set the text larger."""
    small = book()
    glyphs: dict[str, Glyph] = {}
    for letter, glyph in small.glyphs.items():
        if glyph.ink.any():
            glyphs[letter] = _grown(letter, glyph)
        else:
            glyphs[letter] = Glyph(glyph.ink, 1, 0, _round(glyph.advance * 1.5))
    for letter, single in DOUBLED.items():
        one = glyphs[single]
        gap = np.zeros((one.ink.shape[0], 1), bool)
        ink = np.hstack([one.ink, gap, one.ink])
        glyphs[letter] = Glyph(ink, one.top, 0, ink.shape[1] + 2)
    return Cut("book_150", 16, 4, 17, glyphs, small.kerning)


def caps() -> Cut:
    return _lettered("caps", CAPS, CAPS_ABOVE, 8, 8)


def write(cut: Cut, assets: Path) -> None:
    """Writes `fonts/<cut>.png` and `.json`.

    A glyph is `[x, y, w, h, advance, dx, dy]`: its place in the picture, how far the pen
    moves, and where its upper left corner lies from the pen (pen y = top of the line).
    """
    places: dict[str, list[int]] = {}
    shared: dict[bytes, list[int]] = {}
    x = y = tall = 0
    order = sorted(cut.glyphs.items(), key=lambda item: (item[1].ink.shape[0], item[0]))
    spots: list[tuple[int, int, Bits]] = []
    for letter, glyph in order:
        high, wide = glyph.ink.shape
        ink_key = glyph.ink.tobytes() + bytes((high, wide))
        if ink_key not in shared:
            if x + wide > SHEET:
                x, y, tall = 0, y + tall + 1, 0
            shared[ink_key] = [x, y]
            spots.append((x, y, glyph.ink))
            x, tall = x + wide + 1, max(tall, high)
        spot = shared[ink_key]
        places[letter] = [*spot, wide, high, glyph.advance, glyph.left, cut.ascent - glyph.top]
    sheet = blank(SHEET, y + tall)
    for left, top, ink in spots:
        high, wide = ink.shape
        sheet[top : top + high, left : left + wide][ink] = INK
    save(sheet, assets / "fonts" / f"{cut.name}.png")
    measures = {
        "height": cut.ascent + cut.descent,
        "ascent": cut.ascent,
        "line": cut.line,
        "glyphs": {letter: places[letter] for letter in sorted(places)},
        "kerning": dict(sorted(cut.kerning.items())),
    }
    text = json.dumps(measures, ensure_ascii=False, separators=(",", ":"))
    text = text.replace('],"', '],\n"').replace(',"kerning"', ',\n"kerning"')
    (assets / "fonts" / f"{cut.name}.json").write_text(text + "\n", encoding="utf-8")

"""The title cut: letters as strokes of a broad brush.

A letter is a few strokes; a stroke is a run of points on a smooth curve, y upward from the
baseline (x-height 11, capitals 17, descender -6, in px). The brush is a slanting oval, so
that thick and thin come of themselves from the direction of the stroke; it sets down
softly and lifts to a point at the end.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from atelier.type.cuts import Cut, Glyph, kerned

Bits = NDArray[np.bool_]
Point = tuple[float, float]

FINE = 6  # subsamples a pixel and axis
NIB = (1.75, 0.75)  # half axes of the brush, px
SLANT = np.deg2rad(38)

STROKES: dict[str, str] = {
    "a": "9,9.5 6,11 2.5,8.5 1.2,4 3,0.3 6,1.5 8.6,6 | 9.3,11 8.6,5 9,1.5 10.6,0.2 12.6,1.8",
    "b": "2.5,18 2.2,9 2,1 | 2.2,6 4.5,10 7.5,10.8 9.6,7.5 8.6,2.4 5.4,-0.2 2.4,1.4",
    "c": "8.6,8.6 7.6,10.8 4.6,10.4 1.6,6.6 2,2 5,-0.2 9,2.2",
    "d": "8.8,9.4 6,11 2.5,8.5 1.2,4 3,0.3 6,1.5 8.6,6 | 9.6,18 8.8,8 9,1.8 10.6,0.2 12.4,1.8",
    "e": "1.8,4.6 5.6,5.6 8.4,8 7.4,10.7 4.6,10.4 1.7,6.6 2,2 5,-0.2 9.2,2.4",
    "f": "9.4,16.4 7.4,18 5,16 4.2,9 3.6,2 2.2,-4.4 | 0.6,10 4,10.4 8,10.8",
    "g": "8.8,9.6 6,11 2.5,8.5 1.4,4.4 3.2,1 6,2.2 8.6,6.4 | "
    "9.4,11 8.8,4 8.2,-3 5.4,-5.8 2,-4.6 1.2,-2.6",
    "h": "2.8,18 2.2,9 1.8,0 | 2.2,5.6 5,9.8 7.6,10.6 8.8,8 8.2,3 9.2,0.6 11.4,1.4",
    "i": "1.4,9.2 2.8,10.8 2.5,5 3.2,1 5.4,1.4 | 2.7,15 3.3,14.4",
    "j": "3,9.4 4.2,10.8 4,3 3.4,-3 1.4,-5.6 -1,-4.4 | 4,15 4.6,14.4",
    "k": "2.8,18 2.2,9 1.8,0 | 8.6,10.4 5.6,7.4 2.6,5.4 | 4.2,6.4 6.6,2.6 8.4,0.4 10.6,1.2",
    "l": "2.8,18 2.3,9 2.5,2.4 4,0.2 6,1.6",
    "m": "1,9.4 2.4,10.6 2.1,5 1.8,0 | 2.1,6 4.4,9.8 6.6,10.6 7.4,8 7,0.2 | "
    "7.2,6 9.6,9.8 11.8,10.6 12.6,8 12.2,2.6 13.2,0.6 15,1.4",
    "n": "1,9.4 2.4,10.6 2.1,5 1.8,0 | 2.1,6 4.8,9.8 7.4,10.6 8.5,8 8,3 9,0.6 11,1.4",
    "o": "5.6,10.8 2.6,9.2 1.2,4.6 3,0.4 6.4,0.4 9,4.4 8.4,9 5,10.8",
    "p": "1,9.4 2.4,10.6 2.2,4 1.8,-6 | 2.2,6 4.6,10 7.6,10.8 9.6,7.5 8.6,2.4 5.4,0 2.4,1.4",
    "q": "8.8,9.6 6,11 2.5,8.5 1.2,4 3,0.3 6,1.5 8.6,6 | 9.4,11 8.8,4 8.6,-6",
    "r": "1,9.4 2.4,10.6 2.1,5 1.8,0 | 2.1,5.6 4.4,9.6 6.6,10.8 8,9.4",
    "s": "7.6,9.2 5.6,10.9 2.8,9.6 3,7.2 6.4,5 7,2 4.4,-0.2 1.2,1.4",
    "t": "4.6,15 3.8,8 3.8,2.2 5.4,0 8,1.8 | 0.8,10.2 4,10.6 7.8,11",
    "u": "1.2,9.4 2.6,10.6 2.2,5 3,1 5.4,0.6 8.4,6 | 9.2,11 8.6,5 9,1.5 10.6,0.2 12.4,1.8",
    "v": "0.8,9.6 2.4,10.6 3.6,5.4 5,0.4 | 5,0.4 8,5.4 9.4,10.6",
    "w": "0.8,9.6 2.4,10.6 3.2,5.4 4.2,0.4 | 4.2,0.4 6.6,5 7.8,9.4 | 7.6,9.4 8.4,5 9.4,0.4 | "
    "9.4,0.4 12,5.4 13.2,10.6",
    "x": "1,9.4 2.8,10.6 5.4,5 8,0.2 10,1.2 | 9.2,10.6 5.4,5.4 1,0.2",
    "y": "1.2,9.4 2.6,10.6 2.4,5 3.4,1.6 5.8,2 8.6,6.6 | 9.2,11 8.6,3 7.6,-3 5,-5.8 1.6,-4.6",
    "z": "1.2,9.8 4.6,10.6 8.4,10.4 | 8.4,10.4 5,5.4 1.2,0.6 | 1.2,0.6 5,1.2 9.4,0.4",
    "A": "6.8,17 4.4,9 0.6,0 | 6.8,17 8.8,8.4 10.4,1.6 12.4,0.4 | 2.6,5.8 6,6.2 10,6.4",
    "B": "3,16.6 2.4,8 2,0.4 | 0.8,15.6 5,17 9,15 7.6,10.4 3,8.6 | 3,8.6 8.4,8.6 10.6,4.8 "
    "8,0.6 1.4,0.6",
    "C": "11,13 9.6,16.6 6,16.6 2.2,11.6 2,4.6 5.4,0.2 11.4,2.8",
    "D": "3.2,16.4 2.6,8 2.2,0.8 | 0.8,15.4 6,16.8 11,13 11.6,6.4 7.4,0.8 1.2,0.6",
    "E": "9.6,16.2 5.4,16.4 2.6,13.4 4.6,9.4 7.8,9 | 6,9 1.8,6.4 2.2,1.4 5.6,0 10.4,2.4",
    "F": "4.6,16 3.6,8 2.6,0 | 0.8,15.4 5,16.2 11.4,16.6 | 3.4,8.8 6,9.2 9.4,9.4",
    "G": "11,13 9.6,16.6 6,16.6 2.2,11.6 2,4.6 5.4,0.2 9.4,2.4 10.6,7 | 7,7.4 10.6,7.6 12.4,7.2",
    "H": "3,16.8 2.4,8 1.6,0 | 11.8,17 10.8,8 10.8,1.6 12.6,0.4 | 2.2,8.2 6,8.8 11,9.2",
    "I": "3.4,16.8 2.8,8 2.2,0.2",
    "J": "7,16.8 6.6,8 5.6,2 3,0 0.6,2",
    "K": "3,16.8 2.4,8 1.8,0 | 11,16.4 6.8,11 2.4,8 | 4.6,9.4 8,4 10.4,0.6 13,1.4",
    "L": "4.6,17 5.4,13 3.4,7 2.6,2.4 | 0.4,1.6 3,3 6.4,1 10,0.2 13,2.2",
    "M": "3,16.6 2.2,8 0.8,0 | 3,16.6 5.4,9 7.4,3.4 | 7.4,3.4 10.4,10 12.8,16.8 | "
    "12.8,16.8 12.6,8 13,1.6 15,0.4",
    "N": "3,16.6 2.4,8 1.4,0 | 3,16.6 6.4,9 10,1 | 10,1 10.8,9 11.8,17",
    "O": "7,16.8 3.2,14.6 1.4,7.8 4,1 8.4,0.6 11.8,6 11,13.6 6.4,16.8",
    "P": "3.2,16.4 2.6,8 1.8,0 | 0.8,15.2 5.6,17 10,14.4 8.4,9 3,7.4",
    "Q": "7,16.8 3.2,14.6 1.4,7.8 4,1 8.4,0.6 11.8,6 11,13.6 6.4,16.8 | 7,4 10,0.4 13.4,-1.4",
    "R": "3.2,16.4 2.6,8 1.8,0 | 0.8,15.2 5.6,17 9.6,14.4 8,9.6 3,8.2 | "
    "5,8.6 8.4,3.6 11,0.4 13.4,1.6",
    "S": "10,14 8,16.8 4.4,15.6 3.8,11.8 7.6,8.6 9,4.2 6,0.2 1.2,2",
    "T": "6.6,16 5.8,8 4.4,0 | 0.6,14.4 3,16 7,15.8 13,17.2",
    "U": "1.4,15.4 3,16.6 2.4,8 4,1.4 7.4,1 10.6,7 | 11.6,17 10.8,8 11.2,1.6 13,0.6",
    "V": "0.8,15.6 2.4,16.6 4.4,8 6,0.4 | 6,0.4 9.4,8 11.6,16.8",
    "W": "0.8,15.6 2.4,16.6 3.6,8 5,0.4 | 5,0.4 8,8 9.6,14 | 9.4,14 10.4,7 11.6,0.4 | "
    "11.6,0.4 14.6,8 16.4,16.8",
    "X": "1,15.4 3,16.6 6.4,8.6 9.6,0.6 12,1.4 | 11,16.6 6.4,8.6 1,0.4",
    "Y": "1,15.4 2.8,16.6 4,11 6.4,8 | 11.6,17 7.6,9.6 4.4,0",
    "Z": "1.4,15.4 5,16.4 10.8,16.2 | 10.8,16.2 6,8.4 1.2,0.8 | 1.2,0.8 6,1.4 12,0.4",
    "0": "5.6,16.4 2.6,13.8 1.2,7.6 3,1 6.4,0.6 9,6 8.6,13.4 5,16.4",
    "1": "1.6,13 4.4,16.6 3.8,8 3.4,0.2",
    "2": "1.4,12.6 3.6,16.2 7.4,15.4 7.4,10.6 1.4,1 | 1.4,1 5,1.4 9.4,0.4",
    "3": "1.6,14.2 5,16.6 8,13.6 4,9 | 4,9 8.6,7 8,2 4.4,0 1,2",
    "4": "6,16.6 3.6,10.6 1,5.4 | 1,5.4 5.4,5 10,5.8 | 7.6,9.4 7,4.4 6.6,-0.4",
    "5": "3.4,16 2.6,9.4 | 2.6,9.4 6.6,9.6 8.4,5.6 6,0.6 1.2,1.4 | 3.4,16 6,15.8 9.4,16.8",
    "6": "7.6,16.4 3.6,12 1.4,5.6 3.2,0.6 6.8,0.6 8.6,4.8 5.8,8.2 2,5.6",
    "7": "1,15.4 4.6,16.2 9.4,16 | 9.4,16 6,9 4,0",
    "8": "7.6,15 5,16.6 2.6,13.8 5,9.8 8.2,5.6 6.2,0.4 2.6,1.2 2,5 5.4,9.4 8,13.4",
    "9": "8,13.8 5.4,16.4 2.2,13.6 2.6,9.4 5.6,9 8.2,13 | 8.2,15 7.4,7 4.6,0",
    ".": "1.6,1 2.2,0.6",
    ",": "2,1.4 2.4,0 1,-3",
    "!": "3,17 2.4,10 2.2,5 | 1.8,1 2.4,0.6",
    "?": "1.4,13.6 4,16.8 7.4,14.4 6,10 4,7.4 3.8,4.6 | 3.4,1 4,0.6",
    "’": "2.4,17 2.6,15 1.2,12.4",
    "-": "1,6 4,6.4 7,6.6",
    "–": "1,6 5,6.4 10,6.6",
    ":": "2,8.6 2.6,8.2 | 1.6,1 2.2,0.6",
    ";": "2,8.6 2.6,8.2 | 2,1.4 2.4,0 1,-3",
    "…": "1.6,1 2.2,0.6 | 6.6,1 7.2,0.6 | 11.6,1 12.2,0.6",
    "—": "1,6 7,6.4 14,6.6",
    "'": "2.6,17 2,12.6",
    "‘": "2.6,12.4 1.6,14.6 2.8,17",
    "“": "2.6,12.4 1.6,14.6 2.8,17 | 6.6,12.4 5.6,14.6 6.8,17",
    "”": "2.4,17 2.6,15 1.2,12.4 | 6.4,17 6.6,15 5.2,12.4",
    "«": "5,9.4 1.4,5.6 4.6,1.8 | 9,9.4 5.4,5.6 8.6,1.8",
    "»": "1.6,9.4 5,5.6 1.4,1.8 | 5.6,9.4 9,5.6 5.4,1.8",
    "(": "4.6,18 1.8,12 1.8,4 4.6,-2.6",
    ")": "1.4,18 4.4,12 4.4,4 1.4,-2.6",
    "/": "8,18 1,-1",
    "+": "1,6.4 5,6.8 9,7 | 5.2,10.6 5,6 4.8,2",
    "&": "11,1 4.4,9 4,14 6.8,16.4 8.6,13.6 3,7.4 1.6,3 4.6,0.2 8.4,2 10.6,7",
    "¿": "6.6,3.4 4,0.2 1,2.6 2.2,7 4,9.6 4.2,12.4 | 4.4,16 5,15.6",
    "¡": "1.8,0 2.4,7 2.6,12 | 2.4,16 3,15.6",
    "ß": "2,-4.4 2.6,6 3.2,14 6,17.4 8.6,15 6.4,11 9.6,6.6 8.6,1.4 5,0.4",
    "ø": "5.6,10.8 2.6,9.2 1.2,4.6 3,0.4 6.4,0.4 9,4.4 8.4,9 5,10.8 | 9.6,12 1,-0.8",
    "Ø": "7,16.8 3.2,14.6 1.4,7.8 4,1 8.4,0.6 11.8,6 11,13.6 6.4,16.8 | 12.6,18 1,-0.6",
    "ł": "2.8,18 2.3,9 2.5,2.4 4,0.2 6,1.6 | 0.4,7.4 5.4,10.6",
    "Ł": "4.6,17 5.4,13 3.4,7 2.6,2.4 | 0.4,1.6 3,3 6.4,1 10,0.2 13,2.2 | 1.4,7.6 7.6,11.6",
    "đ": "8.8,9.4 6,11 2.5,8.5 1.2,4 3,0.3 6,1.5 8.6,6 | 9.6,18 8.8,8 9,1.8 10.6,0.2 12.4,1.8 | "
    "6,14.2 12.6,14.8",
}
DOTLESS = {"i": "1.4,9.2 2.8,10.8 2.5,5 3.2,1 5.4,1.4", "j": "3,9.4 4.2,10.8 4,3 3.4,-3 1.4,-5.6 "
           "-1,-4.4"}  # fmt: skip
SIGNS: dict[str, str] = {  # marks, x from the middle of the letter, y from a little above it
    "\u0300": "-2.4,3.2 1,0.4",
    "\u0301": "-1,0.4 2.4,3.2",
    "\u0302": "-3,0.4 0.2,3 | 0.2,3 3,0.6",
    "\u0303": "-3.4,0.8 -1.6,2.2 1.2,1 3.2,2.4",
    "\u0304": "-3,1.4 0,1.6 3,1.8",
    "\u0306": "-3,2.8 0,0.4 3,3",
    "\u0307": "-0.2,1.4 0.4,1",
    "\u0308": "-2.6,1.4 -2,1 | 2,1.8 2.6,1.4",
    "\u030a": "0,0 -1.7,1.5 0,3 1.7,1.5 0,0",
    "\u030b": "-2.6,0.4 -1,3 | 1,0.6 2.6,3.2",
    "\u030c": "-3,2.8 0,0.4 | 0,0.4 3,3",
}
UNDER: dict[str, str] = {  # y from the baseline
    "\u0326": "0.4,-1.8 0.2,-3 -0.8,-4.6",
    "\u0327": "0,0 0.8,-1.6 -0.8,-3.8 -2.6,-3.2",
    "\u0328": "1.6,0.4 0.4,-2 1.6,-4 3.2,-3.4",
}


def curve(points: Sequence[Point], steps: int = 18) -> NDArray[np.float64]:
    """A smooth open curve (Catmull-Rom) through the points, shape (n, 2)."""
    control = np.array([points[0], *points, points[-1]], float)
    t = np.linspace(0, 1, steps)[:, None]
    pieces = []
    for p0, p1, p2, p3 in zip(control, control[1:], control[2:], control[3:], strict=False):
        pieces.append(
            0.5
            * (
                2 * p1
                + (p2 - p0) * t
                + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t**2
                + (3 * p1 - p0 - 3 * p2 + p3) * t**3
            )
        )
    return np.vstack(pieces)


def stroke_points(text: str) -> list[list[Point]]:
    strokes = []
    for part in text.split("|"):
        pairs = [pair.split(",") for pair in part.split()]
        strokes.append([(float(x), float(y)) for x, y in pairs])
    return strokes


def painted(
    strokes: Sequence[Sequence[Point]],
    width: int,
    height: int,
    baseline: float,
    scale: float = 1.0,
    nib: tuple[float, float] = NIB,
) -> Bits:
    """Strokes laid down by the brush: (height, width) of ink, `baseline` px below the top."""
    y, x = np.mgrid[0 : height * FINE, 0 : width * FINE]
    px, py = (x + 0.5) / FINE, (y + 0.5) / FINE
    ink = np.zeros(px.shape, bool)
    cos, sin = np.cos(SLANT), np.sin(SLANT)
    for stroke in strokes:
        line = curve(stroke)
        share = np.linspace(0, 1, len(line))
        # soft setting down, full by a tenth of the way, lifted over the last fifth
        press = np.minimum(0.72 + share * 2.8, 1) * np.minimum(0.62 + (1 - share) * 1.9, 1)
        for (cx, cy), force in zip(line * scale, press, strict=True):
            cy = baseline - cy
            long, short = nib[0] * force * scale, nib[1] * (0.5 + 0.5 * force) * scale
            left, right = int((cx - long - 1) * FINE), int((cx + long + 1) * FINE) + 1
            top, low = int((cy - long - 1) * FINE), int((cy + long + 1) * FINE) + 1
            window = (slice(max(top, 0), max(low, 0)), slice(max(left, 0), max(right, 0)))
            dx, dy = px[window] - cx, cy - py[window]
            along, across = dx * cos + dy * sin, dy * cos - dx * sin
            ink[window] |= (along / long) ** 2 + (across / short) ** 2 <= 1
    share_inked = ink.reshape(height, FINE, width, FINE).mean((1, 3))
    result: Bits = share_inked > 0.46
    return result


def _moved(strokes: Sequence[Sequence[Point]], x: float, y: float) -> list[list[Point]]:
    return [[(px + x, py + y) for px, py in stroke] for stroke in strokes]


def _accented() -> Iterator[tuple[str, list[list[Point]]]]:
    """The letters of Latin-1 and Latin Extended-A that are a letter and a sign."""
    for letter in map(chr, range(0xC0, 0x180)):
        parts = unicodedata.normalize("NFD", letter)
        plain, sign = parts[0], parts[1:]
        if plain not in STROKES or sign not in (*SIGNS, *UNDER):
            continue
        above = sign in SIGNS
        body = stroke_points(DOTLESS.get(plain, STROKES[plain]) if above else STROKES[plain])
        columns = [x for stroke in body for x, _ in stroke]
        middle = (min(columns) + max(columns)) / 2
        tall = plain.isupper() or plain in "bdfhklt"
        mark = stroke_points(SIGNS[sign] if above else UNDER[sign])
        high = (17.4 if tall else 12.8) if above else 0.0
        yield letter, body + _moved(mark, middle + (0.6 if tall and above else 0.0), high)


def _glyph(strokes: Sequence[Sequence[Point]], ascent: int, height: int) -> Glyph:
    margin = 4
    wide = int(max(x for stroke in strokes for x, _ in stroke)) + margin + 3
    ink = painted(_moved(strokes, margin, 0), wide, height, ascent)
    rows, columns = np.nonzero(ink.any(1))[0], np.nonzero(ink.any(0))[0]
    cut = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    left, advance = int(columns[0]) - margin, int(columns[-1]) - margin + 2
    return Glyph(cut, ascent - int(rows[0]), left, advance)


def title() -> Cut:
    """The brush letters as a cut of 24 px and more: ascent 21, descent 8."""
    ascent, height = 21, 30
    air = np.zeros((1, 1), bool)
    glyphs = {space: Glyph(air, 1, 0, 6) for space in " \u00a0\u202f"}
    for letter, text in STROKES.items():
        glyphs[letter] = _glyph(stroke_points(text), ascent, height)
    for letter, strokes in _accented():
        glyphs[letter] = _glyph(strokes, ascent, height)
    for letter, pair in (("œ", "oe"), ("æ", "ae"), ("Œ", "OE"), ("Æ", "AE")):
        shift = glyphs[pair[0]].advance - 2.5
        second = _moved(stroke_points(STROKES[pair[1]]), shift, 0)
        glyphs[letter] = _glyph([*stroke_points(STROKES[pair[0]]), *second], ascent, height)
    return Cut("title", ascent, 8, 28, glyphs, kerned(glyphs, 24, 10, 4, 2))

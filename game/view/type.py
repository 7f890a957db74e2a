"""Letters: cut fonts from a picture and a table, measured and wrapped without a window."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import pygame

from game.loading.content import Content, ContentError
from game.view.pictures import Pictures, keyed

Colour = tuple[int, int, int]
LINES_KEPT = 400
MEASURES_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Glyph:
    x: int
    y: int
    width: int
    height: int
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a font measures, in its own pixels."""

    file: str
    height: int
    ascent: int
    line: int
    glyphs: Mapping[str, Glyph]
    kerning: Mapping[str, int]

    def glyph(self, letter: str) -> Glyph:
        """The glyph of a letter; of `?` when the font has none."""
        return self.glyphs.get(letter) or self.glyphs["?"]

    def width(self, text: str) -> int:
        """The pen's way over a text on one line."""
        return self.places(text)[-1]

    def places(self, text: str) -> list[int]:
        """Where each letter begins, and at the end where the next one would."""
        x = 0
        before = ""
        result = []
        for letter in text:
            x += self.kerning.get(before + letter, 0)
            result.append(x)
            x += self.glyph(letter).advance
            before = letter
        result.append(x)
        return result

    def wrap(self, text: str, width: int) -> list[tuple[int, int]]:
        """Lines of at most `width` px as ranges of the text; the space broken at belongs to none.

        A word that is wider than a line is broken where it must be; `\\n` always breaks.
        """
        lines: list[tuple[int, int]] = []
        start = 0
        while start <= len(text):
            hard = text.find("\n", start)
            end = len(text) if hard < 0 else hard
            self._wrap_part(text, start, end, width, lines)
            if hard < 0:
                break
            start = hard + 1
        return lines

    def _wrap_part(
        self, text: str, start: int, end: int, width: int, lines: list[tuple[int, int]]
    ) -> None:
        while True:
            places = self.places(text[start:end])
            if places[-1] <= width or end - start <= 1:
                lines.append((start, end))
                return
            fits = max(1, next(n for n, x in enumerate(places) if x > width) - 1)
            space = text.rfind(" ", start, start + fits + 1)
            if space > start:
                lines.append((start, space))
                start = space + 1
            else:
                lines.append((start, start + fits))
                start += fits


def read_metrics(content: Content, cut: str) -> Metrics:
    """The metrics of `assets/fonts/<cut>.json`. Raises ContentError."""
    file = f"assets/fonts/{cut}.json"
    try:
        table = json.loads(content.text(file))
        glyphs = {str(key): Glyph(*map(int, value)) for key, value in table["glyphs"].items()}
        kerning = {str(key): int(value) for key, value in table.get("kerning", {}).items()}
        metrics = Metrics(
            file, int(table["height"]), int(table["ascent"]), int(table["line"]), glyphs, kerning
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ContentError(file, "", f"an unreadable font ({error})", "a font table") from None
    if "?" not in glyphs and glyphs:
        return Metrics(
            file, metrics.height, metrics.ascent, metrics.line,
            {**glyphs, "?": next(iter(glyphs.values()))}, kerning,
        )  # fmt: skip
    return metrics


class Font:
    """One cut in one size; `size` is the whole number its pixels are enlarged by."""

    def __init__(self, pictures: Pictures, metrics: Metrics, cut: str, size: int = 1) -> None:
        self.metrics = metrics
        self.size = size
        self._pictures = pictures
        self._sheet = f"assets/fonts/{cut}.png"
        self._coloured: dict[Colour, pygame.Surface] = {}
        self._lines: OrderedDict[tuple[str, Colour], pygame.Surface] = OrderedDict()
        self._widths: dict[str, int] = {}
        self._broken: dict[tuple[str, int], list[tuple[int, int]]] = {}

    @property
    def line(self) -> int:
        """Canvas pixels from line to line."""
        return self.metrics.line * self.size

    @property
    def height(self) -> int:
        return self.metrics.height * self.size

    def width(self, text: str) -> int:
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= MEASURES_KEPT:
                self._widths.clear()
            found = self._widths[text] = self.metrics.width(text) * self.size
        return found

    def wrap(self, text: str, width: int) -> list[tuple[int, int]]:
        found = self._broken.get((text, width))
        if found is None:
            if len(self._broken) >= MEASURES_KEPT:
                self._broken.clear()
            found = self._broken[text, width] = self.metrics.wrap(text, width // self.size)
        return found

    def lines(self, text: str, width: int) -> list[str]:
        return [text[start:end] for start, end in self.wrap(text, width)]

    def has(self, letter: str) -> bool:
        return letter in self.metrics.glyphs

    def written(self, text: str, colour: Colour) -> pygame.Surface:
        """One line of text as a picture, its upper left corner that of the first letter's cell."""
        key = text, colour
        found = self._lines.get(key)
        if found is not None:
            self._lines.move_to_end(key)
            return found
        metrics = self.metrics
        places = metrics.places(text)
        surface = pygame.Surface((places[-1] + 4, metrics.height + 4), pygame.SRCALPHA, 32)
        atlas = self._atlas(colour)
        for letter, x in zip(text, places, strict=False):
            glyph = metrics.glyph(letter)
            area = glyph.x, glyph.y, glyph.width, glyph.height
            surface.blit(atlas, (x + glyph.dx, glyph.dy), area)
        if self.size > 1:
            surface = pygame.transform.scale_by(surface, self.size)
        surface = keyed(surface)
        self._lines[key] = surface
        if len(self._lines) > LINES_KEPT:
            self._lines.popitem(last=False)
        return surface

    def _atlas(self, colour: Colour) -> pygame.Surface:
        found = self._coloured.get(colour)
        if found is None:
            mask = pygame.mask.from_surface(self._pictures.plain(self._sheet))
            found = self._coloured[colour] = mask.to_surface(
                setcolor=(*colour, 255), unsetcolor=(0, 0, 0, 0)
            )
        return found

    def draw(self, surface: pygame.Surface, text: str, x: int, y: int, colour: Colour) -> None:
        surface.blit(self.written(text, colour), (x, y))


class Fonts:
    """The cuts of the game in the size the player has set."""

    CUTS = ("book", "caps", "title")

    def __init__(self, pictures: Pictures, text_size: int = 100) -> None:
        self._pictures = pictures
        self._cuts = {cut: read_metrics(pictures.content, cut) for cut in self.CUTS}
        self._fonts: dict[tuple[str, int], Font] = {}
        self.text_size = text_size

    def font(self, cut: str, size: int = 1) -> Font:
        key = cut, size
        if key not in self._fonts:
            self._fonts[key] = Font(self._pictures, self._cuts[cut], cut, size)
        return self._fonts[key]

    @property
    def book(self) -> Font:
        """What is read in boxes and balloons, in the player's size.

        150 % takes a cut of its own where there is one: pixels are only ever whole.
        """
        if self.text_size <= 100:
            return self.font("book")
        if self.text_size < 200 and self._pictures.content.exists("assets/fonts/book_150.json"):
            if "book_150" not in self._cuts:
                self._cuts["book_150"] = read_metrics(self._pictures.content, "book_150")
            return self.font("book_150")
        return self.font("book", 2)

    @property
    def caps(self) -> Font:
        return self.font("caps", 1 if self.text_size <= 100 else 2)

    @property
    def title(self) -> Font:
        return self.font("title")

    def large(self, texts: Iterable[str]) -> Font:
        """The title cut where it has every letter of the texts; else the book cut, doubled."""
        letters = {letter for text in texts for letter in text if letter != "\n"}
        return self.title if all(map(self.title.has, letters)) else self.font("book", 2)

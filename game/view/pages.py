"""Menus, drawn from plain values: a title, rows with values, a cursor, a note."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import pygame

from game.loading.gate.pictures import picture_size
from game.view.frames import Frames
from game.view.pictures import keyed
from game.view.type import Colour, Font, Fonts

INK: Colour = (0x1A, 0x16, 0x28)
PAPER: Colour = (0xFD, 0xF6, 0xE2)
FAINT: Colour = (0x9C, 0x85, 0x7C)
SOFT: Colour = (0xCA, 0xB5, 0x9B)
AMBER: Colour = (0xF5, 0xC1, 0x32)
PLANK: Colour = (0x57, 0x30, 0x2D)
GRAIN: Colour = (0x84, 0x4B, 0x36)
RAIL: Colour = (0x2F, 0x24, 0x40)
MARGIN = 14
THUMB = (72, 40)
"""Canvas pixels of the picture of a save."""
CARD_ROOM = 118
HINT_ROOM = 17
SLIDER, SLIDER_EDGE = 52, 4
"""Canvas pixels the knob of a slider can move, and what still counts as the rail beside it."""
EDGE = (-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1), (0, 2), (1, 2)
"""Where ink is laid round letters that stand over a picture."""
NOTE_LINES = 2
"""As many lines of a note as the title has room for on a low canvas."""
WIDEST = 190
"""Canvas pixels at text size 100 a label may be wide before it is broken."""


class Layout(StrEnum):
    TITLE = "title"
    """The rows at the lower left over a picture, in the letters of the name."""
    PANEL = "panel"
    """A frame in the middle over whatever is behind, darkened."""
    NOTICE = "notice"
    """A frame in the middle: first the note, then what can be answered."""
    SHEET = "sheet"
    """The whole canvas, for long lists."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page; `level` 0-100 draws a slider after the value."""

    label: str
    value: str = ""
    dimmed: bool = False
    level: int | None = None
    indent: int = 0
    colour: str = ""
    """Hex colour of `lead`; empty: that of the page."""
    lead: str = ""
    """Who speaks: stands before the label, in his colour."""
    second: str = ""
    """A quieter line below the label."""
    picture: bytes | None = None
    """PNG of `THUMB` px; empty bytes keep its place free."""
    heading: bool = False
    """Names the rows below it; it cannot be chosen."""
    turns: bool = False
    """Left and right change the value."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a menu shows. `cursor` -1: nothing can be chosen, the rows only scroll."""

    rows: tuple[Row, ...]
    cursor: int = 0
    title: str = ""
    note: str = ""
    layout: Layout = Layout.PANEL
    first: int = 0
    """The first row in view, for pages without a cursor."""
    reserve: int = 0
    """Lines kept free for the note, so that the frame stays as it is when the note changes."""
    sample: str = ""
    """Stands in the place of the note, as it would in the box of a line."""
    shown: int = 0
    """Letters of the sample that are written."""
    hints: tuple[tuple[str, str], ...] = ()
    """Keys (`z`) or buttons of a gamepad (`pad_a`) and what they do here, at the lower edge."""
    card: Row | None = None
    """What the title shows beside `Continue`: a picture and two lines."""


class Pages:
    """Draws pages on a canvas of any size and says which row is under the mouse."""

    def __init__(self, fonts: Fonts, frames: Frames) -> None:
        self._fonts = fonts
        self._frames = frames
        self._places: list[tuple[pygame.Rect, int]] = []
        self._sliders: list[tuple[pygame.Rect, int]] = []
        self._thumbs: dict[bytes, pygame.Surface | None] = {}
        self._words: dict[tuple[Font, str, Colour], pygame.Surface] = {}
        """What stands over the title's picture."""

    def row_at(self, x: int, y: int) -> int | None:
        """The row under a canvas pixel on the page drawn last."""
        return next((row for place, row in self._places if place.collidepoint(x, y)), None)

    def level_at(self, x: int, y: int) -> tuple[int, int] | None:
        """The row whose slider lies under a canvas pixel, and the level 0-100 meant by it."""
        for place, row in self._sliders:
            if place.collidepoint(x, y):
                return row, max(0, min(100, (x - place.x - SLIDER_EDGE) * 100 // SLIDER))
        return None

    def rows_fitting(self, height: int) -> int:
        """How many plain rows a sheet shows on a canvas so high."""
        return max(3, (height - 62) // self._pitch)

    def sheet_width(self, width: int) -> int:
        """Canvas pixels a row of a sheet may be wide."""
        return width - 62

    @property
    def _arrow(self) -> int:
        """Canvas pixels kept free behind a value for the sign that it can be turned."""
        return self._fonts.book.width("▶") + 3

    @property
    def _pitch(self) -> int:
        return self._fonts.book.line + 3

    def logo(self, surface: pygame.Surface) -> None:
        """The name of the game, in the upper part of the canvas."""
        picture = self._frames.picture("title")
        place = (surface.get_width() - picture.get_width()) // 2
        surface.blit(picture, (place, surface.get_height() // 48))

    def draw(self, surface: pygame.Surface, page: Page, ticks: int) -> None:
        self._places = []
        self._sliders = []
        match page.layout:
            case Layout.TITLE:
                self._title(surface, page, ticks)
            case Layout.PANEL | Layout.NOTICE:
                _shade(surface, surface.get_rect(), 150)
                self._panel(surface, page, ticks)
            case Layout.SHEET:
                surface.fill(INK)
                box = surface.get_rect().inflate(-12, -12)
                head = self._fonts.book.line - 3
                box.top, box.height = box.top + head, box.height - head
                self._framed(surface, box, page.title)
                self._list(surface, page, ticks, box.inflate(-12, -16))

    # -- the title ----------------------------------------------------------------------------

    def _title(self, surface: pygame.Surface, page: Page, ticks: int) -> None:
        width, height = surface.get_size()
        small = self._fonts.book
        note = small.lines(page.note, width - 2 * MARGIN)
        if len(note) > NOTE_LINES and height < 300:  # higher up it would lie over the boy
            small = self._fonts.font("book")
            note = small.lines(page.note, width - 2 * MARGIN)
        low = height - 5 - small.line * len(note)
        large = self._fonts.large([row.label for row in page.rows])
        room = low - (80 if height < 300 else height // 3)
        pitch = min(large.line - 4, max(17, room // max(1, len(page.rows))))
        # where the rows stand close, the largest letters that do not run into each other
        fitting = (large, self._fonts.book, self._fonts.font("book"))
        font = next((font for font in fitting if font.line - 8 <= pitch), fitting[-1])
        x = MARGIN + 16
        y = low - 4 - pitch * len(page.rows)
        for number, row in enumerate(page.rows):
            chosen = number == page.cursor
            colour = FAINT if row.dimmed else AMBER if chosen else PAPER
            top = y + (pitch - font.metrics.ascent * font.size) // 2 - 2
            self._edged(surface, font, row.label, x, top, colour)
            if chosen:
                self._cursor(surface, x - 15, y + pitch // 2 - 4, ticks)
            wide = font.width(row.label) + 30
            self._places.append((pygame.Rect(x - 18, y, wide, pitch), number))
            y += pitch
        y = low
        for line in note:
            self._edged(surface, small, line, MARGIN, y, SOFT)
            y += small.line
        if page.card is not None:
            self._card(surface, page.card, max(map(small.width, note), default=0))

    def _card(self, surface: pygame.Surface, card: Row, note: int) -> None:
        """Where `Continue` leads: a picture of it, the place, the hour; right of a note so wide."""
        font = self._fonts.book
        room = CARD_ROOM if self._fonts.text_size <= 100 else 2 * CARD_ROOM
        texts = [text for text in (card.label, card.value) if text]
        lines = [line for text in texts for line in font.lines(text, room)]
        picture = self._thumb(card.picture)
        high = THUMB[1] + 8 if picture is not None else 0
        width = max([THUMB[0] + 6, *map(font.width, lines)])
        box = pygame.Rect(0, 0, width, high + len(lines) * font.line)
        box.bottomright = surface.get_width() - 10, surface.get_height() - 5
        if box.left < MARGIN + note + 8:
            box.bottom -= font.line
        y = box.y
        if picture is not None:
            self._picture(surface, picture, box.centerx - THUMB[0] // 2, y + 3)
            y += high
        for number, line in enumerate(lines):
            place = box.centerx - font.width(line) // 2
            self._edged(surface, font, line, place, y, PAPER if number == 0 else SOFT)
            y += font.line

    def _edged(
        self, surface: pygame.Surface, font: Font, text: str, x: int, y: int, colour: Colour
    ) -> None:
        """Letters with an ink edge and a shadow below them, to be read over any picture."""
        key = font, text, colour
        picture = self._words.get(key)
        if picture is None:
            if len(self._words) > 48:
                self._words.clear()
            letters = font.written(text, INK)
            wide, high = letters.get_size()
            whole = pygame.Surface((wide + 2, high + 3), pygame.SRCALPHA, 32)
            for shift_x, shift_y in EDGE:
                whole.blit(letters, (1 + shift_x, 1 + shift_y))
            font.draw(whole, text, 1, 1, colour)
            picture = self._words[key] = keyed(whole)
        surface.blit(picture, (x - 1, y - 1))

    # -- frames -------------------------------------------------------------------------------

    def _framed(self, surface: pygame.Surface, box: pygame.Rect, title: str) -> None:
        """A frame with its name on a plate over the upper edge, as in the box of a line."""
        surface.blit(self._frames.frame("box", box.width, box.height), box)
        if title:
            font = self._fonts.book
            width, height = font.width(title) + 15, font.line + 7
            plate = pygame.Rect(box.x + 12, box.y - height + 9, width, height)
            surface.blit(self._frames.frame("name", width, height), plate)
            font.draw(surface, title, plate.x + 8, plate.y + 2, AMBER)

    def _panel(self, surface: pygame.Surface, page: Page, ticks: int) -> None:
        font = self._fonts.book
        notice = page.layout is Layout.NOTICE
        most = surface.get_width() - 16
        labels = max((self._label_width(row) for row in page.rows), default=60)
        values = max((self._value_width(row) for row in page.rows), default=0)
        width = max(150, labels + values + 64, font.width(page.title) + 60)
        if notice:
            width = max(width, min(300 * font.size, font.width(page.note) + 44))
        width = min(width, most)
        inner = width - 12
        heights = [self._row_height(row, inner) for row in page.rows]
        note = self._note_height(page, inner)
        head = self._fonts.book.line - 2 if page.title else 0
        height = min(sum(heights) + note + 22, surface.get_height() - head - 8)
        box = pygame.Rect(0, 0, width, height)
        box.center = surface.get_width() // 2, (surface.get_height() + head) // 2
        self._framed(surface, box, page.title)
        self._list(surface, page, ticks, box.inflate(-12, -16))
        beside = surface.get_width() - box.right - 12
        wide = sum(self._fonts.font("book").width(does) + 26 for _, does in page.hints)
        if surface.get_height() - box.bottom >= HINT_ROOM or wide <= beside:
            self._hints(surface, page)

    def _hints(self, surface: pygame.Surface, page: Page) -> None:
        """Caps with what they do, from the right; left out where the frame needs the room."""
        font = self._fonts.font("book")
        x, y = surface.get_width() - 8, surface.get_height() - HINT_ROOM + 2
        for key, does in reversed(page.hints):
            x -= font.width(does)
            font.draw(surface, does, x, y + 1, SOFT)
            x -= 16
            if key.startswith("pad_"):
                sheet, area = self._frames.strip("pad", self._frames.number("pad", key[4:]))
                surface.blit(sheet, (x, y), area)
            else:
                caps = self._fonts.font("caps")
                surface.blit(self._frames.frame("keycap", 12, 12), (x, y))
                caps.draw(surface, key.upper(), x + 6 - caps.width(key.upper()) // 2, y + 2, INK)
            x -= 10

    def _small(self, text: str) -> Font:
        """The small capitals where they have every letter of a text; else the book cut."""
        caps = self._fonts.caps
        return caps if all(map(caps.has, text)) else self._fonts.book

    def _label_width(self, row: Row) -> int:
        font = self._fonts.book
        if row.heading:
            return self._small(row.label).width(row.label)
        picture = THUMB[0] + 10 if row.picture is not None else 0
        wide = max(font.width(row.lead + row.label), font.width(row.second))
        return min(wide, WIDEST * font.size) + row.indent + picture

    def _value_width(self, row: Row) -> int:
        font = self._fonts.book
        slider = 82 + self._arrow if row.level is not None else 0
        arrows = 22 if row.turns and row.level is None else 0
        return (font.width(row.value) + 10 if row.value else 0) + slider + arrows

    def _note_height(self, page: Page, inner: int) -> int:
        font = self._fonts.book
        lines = len(font.lines(page.note, inner - 24)) if page.note else 0
        lines = max(lines, page.reserve)
        return lines * font.line + 9 if lines else 0

    def _stacked(self, row: Row, inner: int) -> bool:
        """Whether the value has to stand below the label."""
        value = self._value_width(row)
        return row.picture is None and value > 0 and self._label_width(row) + value + 34 > inner

    def _labels(self, row: Row, inner: int) -> list[str]:
        return self._fonts.book.lines(row.lead + row.label, self._words_room(row, inner))

    def _seconds(self, row: Row, inner: int) -> list[str]:
        if not row.second:
            return []
        return self._fonts.book.lines(row.second, self._words_room(row, inner))

    def _words_room(self, row: Row, inner: int) -> int:
        picture = THUMB[0] + 10 if row.picture is not None else 0
        beside = 0 if self._stacked(row, inner) else self._value_width(row)
        return max(60, inner - 34 - row.indent - picture - beside)

    def _row_height(self, row: Row, inner: int) -> int:
        font = self._fonts.book
        if row.heading:
            return self._small(row.label).line + 6
        lines = len(self._labels(row, inner)) + len(self._seconds(row, inner))
        height = (lines + self._stacked(row, inner)) * font.line + 3
        return max(height, THUMB[1] + 6) if row.picture is not None else height

    # -- rows ---------------------------------------------------------------------------------

    def _list(self, surface: pygame.Surface, page: Page, ticks: int, inside: pygame.Rect) -> None:
        note = self._note_height(page, inside.width)
        y = inside.top + 3
        if page.layout is Layout.NOTICE:
            self._note(surface, page, pygame.Rect(inside.x, y, inside.width, note), PAPER)
            y += note
            note = 0
        elif page.title:
            y += 2
        room = pygame.Rect(inside.x, y, inside.width, inside.bottom - 1 - note - y)
        heights = [self._row_height(row, inside.width) for row in page.rows]
        first, last = window(heights, page.cursor, page.first, room.height)
        for number in range(first, last):
            place = pygame.Rect(room.x, y, room.width, heights[number])
            self._row(surface, page.rows[number], place, number == page.cursor, ticks)
            if page.rows[number].level is not None:
                left = place.right - 12 - self._arrow - self._fonts.book.width("100") - 6 - 56
                rail = pygame.Rect(
                    left - SLIDER_EDGE, place.y, SLIDER + 2 * SLIDER_EDGE, place.height
                )
                self._sliders.append((rail, number))
            if not page.rows[number].heading:
                self._places.append((place, number))
            y += heights[number]
        if first > 0 or last < len(heights):
            self._scrolled(surface, room, heights, first, last)
        if note:
            line = inside.bottom - note + 2
            surface.fill(PLANK, (inside.x + 8, line, inside.width - 16, 1))
            area = pygame.Rect(inside.x, line + 4, inside.width, note - 6)
            self._note(surface, page, area, SOFT)

    def _note(self, surface: pygame.Surface, page: Page, area: pygame.Rect, colour: Colour) -> None:
        font = self._fonts.book
        y = area.y
        if not page.sample:
            for line in font.lines(page.note, area.width - 24):
                font.draw(surface, line, area.x + 12, y, colour)
                y += font.line
            return
        left = page.shown
        for start, end in font.wrap(page.sample, area.width - 24)[: max(1, page.reserve)]:
            text = page.sample[start : min(end, start + max(0, left))]
            font.draw(surface, text, area.x + 12, y, PAPER)
            left -= end - start
            y += font.line

    def _row(
        self, surface: pygame.Surface, row: Row, place: pygame.Rect, chosen: bool, ticks: int
    ) -> None:
        font = self._fonts.book
        if row.heading:
            caps = self._small(row.label)
            y = place.bottom - caps.line - 1
            caps.draw(surface, row.label, place.x + 10, y, FAINT)
            start = place.x + 16 + caps.width(row.label)
            surface.fill(PLANK, (start, y + caps.line // 2, place.right - 10 - start, 1))
            return
        if chosen:
            plank = place.inflate(-8, 0)
            surface.fill(PLANK, plank)
            surface.fill(GRAIN, (plank.x, plank.y, plank.width, 1))
        colour = FAINT if row.dimmed else AMBER if chosen else PAPER
        x = place.x + 20 + row.indent
        y = place.y + 1
        labels = self._labels(row, place.width)
        seconds = self._seconds(row, place.width)
        if row.picture is not None:
            picture = self._thumb(row.picture)
            self._picture(surface, picture, x, place.centery - THUMB[1] // 2)
            x += THUMB[0] + 10
            y = place.centery - (len(labels) + len(seconds)) * font.line // 2
        if chosen:
            self._cursor(surface, place.x + 7, place.centery - 4, ticks)
        top = y
        for number, line in enumerate(labels):
            lead = row.lead if number == 0 and line.startswith(row.lead) else ""
            if lead:
                font.draw(surface, lead, x, y, _hex(row.colour) if row.colour else AMBER)
            font.draw(surface, line[len(lead) :], x + font.width(lead), y, colour)
            y += font.line
        for line in seconds:
            font.draw(surface, line, x, y, FAINT if row.dimmed else SOFT)
            y += font.line
        value_y = y if self._stacked(row, place.width) else top
        self._value(surface, row, place.right - 12, value_y, chosen, colour)

    def _value(
        self, surface: pygame.Surface, row: Row, right: int, y: int, chosen: bool, colour: Colour
    ) -> None:
        font = self._fonts.book
        if row.level is not None:
            right -= self._arrow  # numbers end where the words of other rows do
            text = str(row.level)
            font.draw(surface, text, right - font.width(text), y, colour)
            right -= font.width("100") + 6
            middle = y + font.metrics.ascent * font.size * 2 // 3  # of the small letters
            self._slider(surface, right - 56, middle, row.level, chosen)
            right -= 64
        elif row.turns:
            if chosen:
                font.draw(surface, "▶", right - font.width("▶"), y, colour)
            right -= self._arrow
        if row.value:
            right -= font.width(row.value)
            font.draw(surface, row.value, right, y, colour)
            if row.turns and chosen:
                font.draw(surface, "◀", right - font.width("◀") - 3, y, colour)

    def _slider(self, surface: pygame.Surface, x: int, y: int, level: int, chosen: bool) -> None:
        """A rail with a knob: as far along it as the level is."""
        surface.fill(GRAIN, (x, y - 2, 56, 5))
        surface.fill(RAIL, (x + 1, y - 1, 54, 3))
        way = 50 * level // 100
        surface.fill(AMBER if chosen else SOFT, (x + 1, y - 1, way + 2, 3))
        knob = pygame.Rect(x + 1 + way, y - 4, 5, 9)
        surface.fill(INK, knob.inflate(2, 2))
        surface.fill(PAPER, knob)
        surface.fill(SOFT, (knob.x, knob.bottom - 2, knob.width, 2))

    def _scrolled(
        self,
        surface: pygame.Surface,
        room: pygame.Rect,
        heights: Sequence[int],
        first: int,
        last: int,
    ) -> None:
        """A rail at the right edge: which part of the list is seen."""
        whole = sum(heights)
        rail = pygame.Rect(room.right - 2, room.y, 3, room.height)
        surface.fill(RAIL, rail)
        top = rail.y + rail.height * sum(heights[:first]) // whole
        low = rail.y + rail.height * sum(heights[:last]) // whole
        surface.fill(GRAIN, (rail.x, top, 3, max(6, low - top)))
        surface.fill(SOFT, (rail.x, top, 1, max(6, low - top)))

    # -- pieces -------------------------------------------------------------------------------

    def _thumb(self, data: bytes | None) -> pygame.Surface | None:
        """A small picture of a save; None when it is no picture of that size."""
        if not data:
            return None
        if data not in self._thumbs:
            if len(self._thumbs) > 24:
                self._thumbs.clear()
            found = None
            if picture_size(data) == THUMB:
                try:
                    found = pygame.image.load(io.BytesIO(data), "thumb.png")
                except pygame.error:
                    found = None
            self._thumbs[data] = found
        return self._thumbs[data]

    def _picture(self, surface: pygame.Surface, picture: pygame.Surface | None, x: int,
                 y: int) -> None:  # fmt: skip
        """A small picture in its frame; a frame alone where there is none."""
        frame = self._frames.frame("portrait", THUMB[0] + 6, THUMB[1] + 6)
        surface.blit(frame, (x - 3, y - 3))
        if picture is not None:
            surface.blit(picture, (x, y))
        else:
            surface.fill(RAIL, (x, y, *THUMB))

    def _cursor(self, surface: pygame.Surface, x: int, y: int, ticks: int) -> None:
        sheet, area = self._frames.moving("cursor", ticks)
        surface.blit(sheet, (x, y), area)


def thumbnail(canvas: pygame.Surface, x: int, y: int) -> bytes:
    """PNG of the `THUMB` pixels round (x, y) of a picture, or as near as its edges let it."""
    area = pygame.Rect(0, 0, *THUMB)
    area.center = x, y
    area.clamp_ip(canvas.get_rect())
    file = io.BytesIO()
    pygame.image.save(canvas.subsurface(area), file, "thumb.png")
    return file.getvalue()


def window(heights: Sequence[int], cursor: int, first: int, room: int) -> tuple[int, int]:
    """(first, last) of the rows that fit: from `first` on, or with the cursor among them."""
    if cursor >= 0:
        first = 0
        while sum(heights[first : cursor + 2]) > room and first < cursor:
            first += 1
    last = first
    used = 0
    while last < len(heights) and (used + heights[last] <= room or last == first):
        used += heights[last]
        last += 1
    return first, last


def _shade(surface: pygame.Surface, area: pygame.Rect, strength: int) -> None:
    """Ink over a part of the picture, 0-255."""
    shade = pygame.Surface(area.size, 0, 32)
    shade.fill(INK)
    shade.set_alpha(strength)
    surface.blit(shade, area)


def _hex(text: str) -> Colour:
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)

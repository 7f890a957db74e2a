"""Menus, drawn from plain values: a title, rows with values, a cursor, a note."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import pygame

from game.view.frames import Frames
from game.view.type import Colour, Fonts

INK: Colour = (0x1A, 0x16, 0x28)
PAPER: Colour = (0xFD, 0xF6, 0xE2)
FAINT: Colour = (0x9C, 0x85, 0x7C)
AMBER: Colour = (0xF5, 0xC1, 0x32)
MARGIN = 14


class Layout(StrEnum):
    TITLE = "title"
    """The rows at the lower left over a picture."""
    PANEL = "panel"
    """A frame in the middle over whatever is behind, darkened."""
    SHEET = "sheet"
    """The whole canvas in ink, for long lists."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a page; `level` 0-100 draws a bar after the value."""

    label: str
    value: str = ""
    dimmed: bool = False
    level: int | None = None
    indent: int = 0
    colour: str = ""
    """Hex colour of the label; empty: that of the page."""


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


class Pages:
    """Draws pages on a canvas of any size and says which row is under the mouse."""

    def __init__(self, fonts: Fonts, frames: Frames) -> None:
        self._fonts = fonts
        self._frames = frames
        self._places: list[tuple[pygame.Rect, int]] = []
        self._dusk = pygame.Surface((1, 1), pygame.SRCALPHA, 32)

    def row_at(self, x: int, y: int) -> int | None:
        """The row under a canvas pixel on the page drawn last."""
        return next((row for place, row in self._places if place.collidepoint(x, y)), None)

    def rows_fitting(self, height: int) -> int:
        return max(3, (height - 64) // (self._fonts.book.line + 3))

    def logo(self, surface: pygame.Surface) -> None:
        """The name of the game, in the upper part of the canvas."""
        picture = self._frames.picture("title")
        surface.blit(picture, ((surface.get_width() - picture.get_width()) // 2, 34))

    def draw(self, surface: pygame.Surface, page: Page, ticks: int) -> None:
        self._places = []
        match page.layout:
            case Layout.TITLE:
                self._title(surface, page, ticks)
            case Layout.PANEL:
                shade = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
                shade.fill((*INK, 150))
                surface.blit(shade, (0, 0))
                self._panel(surface, page, ticks)
            case Layout.SHEET:
                surface.fill(INK)
                self._list(surface, page, ticks, surface.get_rect().inflate(-48, -24))

    def _title(self, surface: pygame.Surface, page: Page, ticks: int) -> None:
        font = self._fonts.book
        pitch = font.line + 3
        width, height = surface.get_size()
        shade = self._shade(width, height)
        surface.blit(shade, (0, height - shade.get_height()))
        x = MARGIN + 12
        y = surface.get_height() - MARGIN - pitch * len(page.rows) - 14
        for number, row in enumerate(page.rows):
            chosen = number == page.cursor
            colour = FAINT if row.dimmed else AMBER if chosen else PAPER
            for shift_x, shift_y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                font.draw(surface, row.label, x + shift_x, y + shift_y, INK)
            font.draw(surface, row.label, x, y, colour)
            if chosen:
                self._cursor(surface, x - 12, y, ticks)
            self._places.append((pygame.Rect(x - 12, y - 1, 180, pitch), number))
            y += pitch
        small = self._fonts.caps
        lines = small.lines(page.note, surface.get_width() - 2 * MARGIN)
        y = surface.get_height() - MARGIN + 2 - small.line * (len(lines) - 1)
        for line in lines:
            small.draw(surface, line, MARGIN + 1, y + 1, INK)
            small.draw(surface, line, MARGIN, y, PAPER)
            y += small.line

    def _shade(self, width: int, height: int) -> pygame.Surface:
        """Dusk rising from the lower edge, so that the rows can be read over any picture."""
        if self._dusk.get_size() != (width, height * 3 // 5):
            self._dusk = pygame.Surface((width, height * 3 // 5), pygame.SRCALPHA, 32)
            steps = 12
            band = self._dusk.get_height() // steps + 1
            for step in range(steps):
                area = pygame.Rect(0, step * band, width, band)
                self._dusk.fill((*INK, 210 * step // steps), area)
        return self._dusk

    def _panel(self, surface: pygame.Surface, page: Page, ticks: int) -> None:
        font = self._fonts.book
        pitch = font.line + 3
        labels = max((font.width(row.label) + row.indent for row in page.rows), default=60)
        values = max((font.width(row.value) for row in page.rows), default=0)
        bars = 60 if any(row.level is not None for row in page.rows) else 0
        width = max(150, labels + values + bars + 62, font.width(page.title) + 40)
        width = min(width, surface.get_width() - 16)
        note = font.lines(page.note, width - 32) if page.note else []
        head = pitch + 6 if page.title else 0
        height = head + pitch * len(page.rows) + 24 + len(note) * font.line + (6 if note else 0)
        height = min(height, surface.get_height() - 8)
        left = (surface.get_width() - width) // 2
        top = (surface.get_height() - height) // 2
        surface.blit(self._frames.frame("box", width, height), (left, top))
        self._list(surface, page, ticks, pygame.Rect(left + 6, top + 2, width - 12, height - 4))

    def _list(self, surface: pygame.Surface, page: Page, ticks: int, inside: pygame.Rect) -> None:
        font = self._fonts.book
        pitch = font.line + 3
        y = inside.top + 9
        if page.title:
            font.draw(surface, page.title, inside.left + 10, y, AMBER)
            y += pitch + 6
        note = font.lines(page.note, inside.width - 20) if page.note else []
        room = max(1, (inside.bottom - 8 - y - len(note) * font.line) // pitch)
        first = page.first
        if page.cursor >= 0:
            first = max(0, min(page.cursor - room // 2, len(page.rows) - room))
        for number in range(first, min(len(page.rows), first + room)):
            row = page.rows[number]
            chosen = number == page.cursor
            colour = FAINT if row.dimmed else AMBER if chosen else PAPER
            if row.colour and not chosen:
                colour = _hex(row.colour)
            x = inside.left + 20 + row.indent
            if chosen:
                self._cursor(surface, inside.left + 7, y, ticks)
            font.draw(surface, row.label, x, y, colour)
            right = inside.right - 12
            if row.level is not None:
                bar = pygame.Rect(right - 52, y + 3, 52, 5)
                surface.fill((0x3D, 0x3A, 0x77), bar)
                surface.fill(colour, (bar.left, bar.top, bar.width * row.level // 100, 5))
                right -= 60
            if row.value:
                font.draw(surface, row.value, right - font.width(row.value), y, colour)
            place = pygame.Rect(inside.left, y - 1, inside.width, pitch)
            self._places.append((place, number))
            y += pitch
        y = inside.bottom - 8 - len(note) * font.line
        for line in note:
            font.draw(surface, line, inside.left + 10, y, FAINT)
            y += font.line

    def _cursor(self, surface: pygame.Surface, x: int, y: int, ticks: int) -> None:
        sheet, area = self._frames.moving("cursor", ticks)
        surface.blit(sheet, (x, y + 1), area)


def _hex(text: str) -> Colour:
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)

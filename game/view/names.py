"""The names that go by while they walk on: first that of the game, then the others below.

The lower bar of the scene rises to hold them, so that the road stays as it is and whatever lies
behind them can be read over.
"""

from __future__ import annotations

import pygame

from game.stage.tale import Credit
from game.view.frames import Frames
from game.view.type import Colour, Fonts
from game.world.geometry import TICKS

INK: Colour = (0x1A, 0x16, 0x28)
PAPER: Colour = (0xFD, 0xF6, 0xE2)
FADE_TICKS = TICKS
RISE_TICKS = 48
LINES = 3
"""As many as are kept room for, so that the bar does not move from name to name."""
MOST = 0.3
"""The share of the canvas' height that lines may take before they are set small."""
WIDEST = 400
"""Canvas pixels at text size 100."""
EDGE = 4
"""Steps in which the upper edge of the bar fades into the picture, 2 px each."""


class Names:
    """Draws the one that goes by now."""

    def __init__(self, fonts: Fonts, frames: Frames) -> None:
        self._fonts = fonts
        self._frames = frames
        self._edge: pygame.Surface | None = None

    def draw(
        self, surface: pygame.Surface, credit: Credit, text: str, bar: int, still: bool
    ) -> None:
        """`bar`: canvas pixels of the lower bar as it is; `still`: nothing fades or rises."""
        shown = 1.0 if still else min(1.0, min(credit.age, credit.left) / FADE_TICKS)
        if credit.number == 1:
            picture = self._frames.picture("title")
            x = (surface.get_width() - picture.get_width()) // 2
            _faded(surface, picture, x, bar + surface.get_height() // 24, shown)
            return
        width, height = surface.get_size()
        font = self._fonts.large([text]) if credit.number == credit.count else self._fonts.book
        room = min(width - 32, WIDEST if self._fonts.text_size <= 100 else width)
        if font.width(text) > room:
            font = self._fonts.book
        lines = font.lines(text, room)
        if len(lines) * font.line > height * MOST:
            font = self._fonts.font("book")
            lines = font.lines(text, room)
        high = max(LINES * self._fonts.font("book").line, len(lines) * font.line)
        risen = 1.0 if still or credit.number > 2 else min(1.0, credit.age / RISE_TICKS)
        risen *= 2 - risen
        top = height - bar - round((high + 8) * risen)
        self._rise(surface, top)
        words = pygame.Surface((width, len(lines) * font.line + 4), pygame.SRCALPHA, 32)
        for number, line in enumerate(lines):
            font.draw(words, line, (width - font.width(line)) // 2, number * font.line, PAPER)
        if risen >= 1:
            _faded(surface, words, 0, (top + height - words.get_height()) // 2, shown)

    def _rise(self, surface: pygame.Surface, top: int) -> None:
        """Ink from a row to the lower edge, its upper edge softened."""
        width, height = surface.get_size()
        surface.fill(INK, (0, top, width, height - top))
        if self._edge is None or self._edge.get_width() != width:
            self._edge = pygame.Surface((width, 2 * EDGE), pygame.SRCALPHA, 32)
            for step in range(EDGE):
                alpha = 255 * (step + 1) // (EDGE + 1)
                self._edge.fill((*INK, alpha), (0, 2 * step, width, 2))
        surface.blit(self._edge, (0, top - 2 * EDGE))


def _faded(surface: pygame.Surface, picture: pygame.Surface, x: int, y: int, share: float) -> None:
    """A picture of which 0-1 is to be seen."""
    if share < 1:
        picture = picture.copy()
        picture.set_alpha(round(255 * max(0.0, share)))
    surface.blit(picture, (x, y))

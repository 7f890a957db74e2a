"""Sounds in writing, for whoever does not hear them: what it is, and from which side.

A sound or a piece has a caption when the menus have a text for it, `menu_caption_<name>`; it is
shown at the upper right for a moment, with an arrow where what sounds is to be looked for.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.stage.tale import Tale
from game.view.frames import Frames
from game.view.pages import PAPER
from game.view.type import Fonts
from game.world.geometry import TICKS

SHOWN_TICKS = 5 * TICKS // 2
MOST = 3
MARGIN = 8
ASIDE = 48
"""Canvas pixels from the middle at which a sound has a side."""


@dataclass(slots=True)
class Caption:
    """What was heard last, where (map px, None: everywhere) and at which tick of the tale."""

    key: str
    x: int | None
    since: int


class Captions:
    """The last few sounds that are worth a word."""

    def __init__(self, fonts: Fonts, frames: Frames) -> None:
        self._fonts = fonts
        self._frames = frames
        self._heard: list[Caption] = []

    def hear(self, tale: Tale, name: str, x: int | None = None) -> None:
        """Notes a sound; one that is still shown stays in its place."""
        key = f"caption_{name}"
        if not tale.text(key):
            return
        for caption in self._shown(tale):
            if caption.key == key:
                caption.since, caption.x = tale.ticks, x
                return
        self._heard = [*self._shown(tale), Caption(key, x, tale.ticks)][-MOST:]

    def _shown(self, tale: Tale) -> list[Caption]:
        return [one for one in self._heard if 0 <= tale.ticks - one.since < SHOWN_TICKS]

    def lines(
        self, tale: Tale, left: int, width: int, read: Callable[[str, str], str]
    ) -> list[str]:
        """What is to be read now; `left` is the picture's edge in map px, `width` its width."""
        lines = []
        for caption in self._shown(tale):
            text = f"[{read(caption.key, tale.text(caption.key))}]"
            aside = 0 if caption.x is None else caption.x - left - width // 2
            if aside > ASIDE:
                text += " →"
            elif aside < -ASIDE:
                text = f"← {text}"
            lines.append(text)
        return lines

    def draw(
        self, surface: pygame.Surface, tale: Tale, left: int, bar: int,
        read: Callable[[str, str], str],
    ) -> None:  # fmt: skip
        """The captions under one another, below a bar of so many canvas pixels."""
        font = self._fonts.book
        y = bar + MARGIN
        for text in self.lines(tale, left, surface.get_width(), read):
            width, height = font.width(text) + 16, font.line + 6
            x = surface.get_width() - MARGIN - width
            surface.blit(self._frames.frame("name", width, height), (x, y))
            font.draw(surface, text, x + 8, y + 3, PAPER)
            y += height + 2

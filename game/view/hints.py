"""The keys over the boy at his first step, as caps; and the ring of a held skip."""

from __future__ import annotations

import pygame

from game.view.frames import Frames
from game.view.pages import INK
from game.view.type import Fonts

CAPS = (("W", 0, -1), ("A", -1, 0), ("S", 0, 0), ("D", 1, 0))
PITCH = 13


def draw_keys(
    surface: pygame.Surface, fonts: Fonts, frames: Frames, x: int, y: int, share: float
) -> None:
    """Four caps with their middle at (x, y) canvas px; `share` 0-1 of full strength."""
    picture = pygame.Surface((PITCH * 3 + 2, PITCH * 2 + 2), pygame.SRCALPHA, 32)
    for letter, column, row in CAPS:
        cap = frames.frame("keycap", 12, 12)
        left, top = (column + 1) * PITCH, (row + 1) * PITCH
        picture.blit(cap, (left, top))
        font = fonts.font("caps")
        font.draw(picture, letter, left + 6 - font.width(letter) // 2, top + 2, INK)
    picture.set_alpha(round(255 * share))
    surface.blit(picture, (x - picture.get_width() // 2, y - picture.get_height()))


def draw_ring(surface: pygame.Surface, frames: Frames, share: float) -> None:
    """The ring that closes while the skip key is held, in the upper right corner."""
    sheet, area = frames.strip("skip_ring", min(7, int(share * 8)))
    surface.blit(sheet, (surface.get_width() - area.width - 8, 8), area)

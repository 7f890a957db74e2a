"""Pictures without a window: one of a tale as it stands, enlarged by whole pixels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pygame

from game.stage.tale import Tale
from game.view.canvas import canvas_size, scale_for
from game.view.view import View


def without_a_window() -> None:
    """Makes pygame work where there is no display and no sound."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")


def canvas_for(width: int, height: int) -> pygame.Surface:
    """The canvas that a window of this size would have."""
    return pygame.Surface(canvas_size(width, height), 0, 32)


def take(view: View, tale: Tale, width: int, height: int, path: Path) -> None:
    """Writes a PNG of what a window of this size would show."""
    canvas = canvas_for(width, height)
    view.draw(canvas, tale)
    scale = scale_for(width, height)
    large = pygame.transform.scale_by(canvas, scale)
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(large.subsurface((0, 0, width, height)), path)


def save(canvas: pygame.Surface, path: Path, scale: int = 1) -> None:
    """Writes a canvas as PNG, each of its pixels `scale` wide and high."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(pygame.transform.scale_by(canvas, scale), path)


def pixels(canvas: pygame.Surface) -> bytes:
    """Red, green, blue and 255 of every pixel, row by row."""
    return pygame.image.tobytes(canvas, "RGBA")


def side_by_side(canvases: Sequence[pygame.Surface], columns: int, gap: int) -> pygame.Surface:
    """Canvases of one size in rows, `gap` pixels of black between them."""
    width, height = canvases[0].get_size()
    rows = -(-len(canvases) // columns)
    size = columns * (width + gap) - gap, rows * (height + gap) - gap
    sheet = pygame.Surface(size, 0, 32)
    for number, canvas in enumerate(canvases):
        row, column = divmod(number, columns)
        sheet.blit(canvas, (column * (width + gap), row * (height + gap)))
    return sheet


def settle(view: View, width: int, height: int) -> None:
    """Lets the view know the size of the canvas before the first picture is drawn."""
    view.size = canvas_size(width, height)

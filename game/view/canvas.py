"""The window, and the canvas of whole pixels that everything is drawn on.

Every pixel of the canvas is a square of `scale` window pixels, in every window; there are no
bars: the canvas takes the window's shape, its last row or column may be cut by the edge.
"""

from __future__ import annotations

import os

import pygame

SMALLEST = (384, 216)
"""Every layout holds from here to 640x480; scenes frame what matters in this middle."""
HEIGHT = 270


def scale_for(width: int, height: int) -> int:
    """Window pixels a canvas pixel is wide and high, for a window of this size."""
    half_up = (2 * height + HEIGHT) // (2 * HEIGHT)
    return max(1, min(half_up, width // SMALLEST[0], height // SMALLEST[1]))


def canvas_size(width: int, height: int) -> tuple[int, int]:
    """Size of the canvas in a window of this size, in canvas pixels."""
    scale = scale_for(width, height)
    return -(-width // scale), -(-height // scale)


class Canvas:
    """The window and its canvas; draw on `surface`, then `present`."""

    def __init__(
        self, size: tuple[int, int] = (1280, 720), full: bool = False, title: str = ""
    ) -> None:
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
        # without a graphics card a flip costs 22 ms through a texture, 1.4 ms without
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
        pygame.display.init()
        self._size = size
        self.full = full
        if title:
            pygame.display.set_caption(title)
        self._open()

    def _open(self) -> None:
        if self.full:
            self.window = pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        else:
            self.window = pygame.display.set_mode(self._size, pygame.RESIZABLE)
        self.fit()

    def fit(self) -> None:
        """Takes the window's present size; call it when the window has changed."""
        self.window = pygame.display.get_surface() or self.window
        width, height = self.window.get_size()
        if not self.full:
            self._size = width, height
        self.scale = scale_for(width, height)
        size = canvas_size(width, height)
        self.surface = pygame.Surface(size, 0, self.window)
        enlarged = size[0] * self.scale, size[1] * self.scale
        same = enlarged == (width, height)
        self._enlarged = self.window if same else pygame.Surface(enlarged, 0, self.window)

    def toggle_full(self) -> None:
        self.full = not self.full
        self._open()

    def present(self) -> None:
        """Shows the canvas, every pixel enlarged to a square."""
        size = self._enlarged.get_size()
        pygame.transform.scale(self.surface, size, self._enlarged)
        if self._enlarged is not self.window:
            self.window.blit(self._enlarged, (0, 0))
        pygame.display.flip()

    def to_canvas(self, x: float, y: float) -> tuple[int, int]:
        """The canvas pixel under a window pixel."""
        return int(x) // self.scale, int(y) // self.scale

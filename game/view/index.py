"""Canvases of indexes, and the choice between two of them pixel by pixel.

The same bytes are looked at twice: as indexes, and four at a time as the channels of 32-bit
pixels. The second look is what makes a choice cheap: pygame's blends of 32-bit surfaces take
sixteen or more channels at once, and a channel here is an index.
"""

from __future__ import annotations

import pygame

from game.view.pictures import TRANSPARENT, Palette

CHOSEN = 255
"""What a stencil holds where the other canvas shall show; 0 elsewhere."""


class IndexCanvas:
    """Indexes in one block of memory, and surfaces over it."""

    def __init__(self, size: tuple[int, int], palette: Palette) -> None:
        self.size = size
        self.memory = bytearray(-(-size[0] * size[1] // 4) * 4)
        self.surface = self.over(palette.surface_colours)
        self.keyed = self.over(palette.surface_colours)
        """The same, drawn without its pixels that are 0."""
        self.keyed.set_colorkey(TRANSPARENT)
        self._channels = pygame.image.frombuffer(self.memory, (len(self.memory) // 4, 1), "RGBA")

    def over(self, colours: list[pygame.Color]) -> pygame.Surface:
        """The same pixels in other colours."""
        pixels = memoryview(self.memory)[: self.size[0] * self.size[1]]
        surface = pygame.image.frombuffer(pixels, self.size, "P")
        surface.set_palette(colours)
        return surface

    def fill(self, index: int) -> None:
        """Makes every pixel this index; pygame's fill of 8-bit rows takes thirty times as long."""
        self._channels.fill((index, index, index, index))

    def keep(self, stencil: IndexCanvas) -> None:
        """Leaves only the pixels where the stencil is CHOSEN; the others become 0."""
        self._channels.blit(stencil._channels, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)

    def choose(self, other: IndexCanvas, stencil: IndexCanvas) -> None:
        """Takes the pixels of `other` where the stencil is CHOSEN. `other` is used up by it."""
        where = stencil._channels
        other.keep(stencil)
        self._channels.blit(where, (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
        self._channels.blit(other._channels, (0, 0), special_flags=pygame.BLEND_RGBA_MAX)

"""The picture behind the title: one painting, and what moves in it."""

from __future__ import annotations

import math

import pygame

from game.view.particles import Particles
from game.view.pictures import Pictures
from game.world.geometry import TICKS

PAINTING = "assets/interface/evening.png"
BOY = "assets/sprites/naruto.png"
CELL = 32
AWAY = 3
"""The row of a figure's sheet that shows him from behind."""
STAND = (404, 326)
"""His feet, in px of the painting; its middle lies in the middle of the canvas."""
LANTERNS = ((372, 274), (436, 274))
HEARTH = (404, 290)
"""The light in the gate."""
IDLE_MS = (700, 500)
WARM = (15, 7, 2)
"""What a ring of light adds to a colour."""


class Evening:
    """Draws the village, the gate and the boy before it. What moves follows from the tick."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._particles = Particles(pictures)
        self._rings: dict[int, pygame.Surface] = {}

    def draw(self, surface: pygame.Surface, ticks: int, still: bool) -> None:
        """`still`: no flicker, no breath, and the leaves hang in the air."""
        painting = self._pictures.plain(PAINTING)
        width, height = surface.get_size()
        left = width // 2 - painting.get_width() // 2
        top = height // 2 - painting.get_height() // 2
        surface.fill((0x1A, 0x16, 0x28))
        surface.blit(painting, (left, top))
        if left > 0:
            beside = pygame.transform.flip(painting, True, False)
            surface.blit(beside, (left - painting.get_width(), top))
            surface.blit(beside, (left + painting.get_width(), top))
        now = 0 if still else ticks
        self._light(surface, left + HEARTH[0], top + HEARTH[1], 62 + _flicker(now, 3) // 2)
        for number, (x, y) in enumerate(LANTERNS):
            self._light(surface, left + x, top + y, 22 + _flicker(now, number))
        self._boy(surface, left + STAND[0], top + STAND[1], now)
        moment = 400 if still else ticks
        surface.fblits(self._particles.leaves(moment, 0, 0, surface.get_size()))

    def _boy(self, surface: pygame.Surface, x: int, y: int, ticks: int) -> None:
        for row, half in enumerate((7, 9, 9, 8, 6, 4)):  # his shadow falls towards us
            shade = pygame.Surface((2 * half, 1))
            shade.fill((0x57, 0x30, 0x2D))
            shade.set_alpha(190 - 24 * row)
            surface.blit(shade, (x - half, y - 2 + row))
        frame = 0 if ticks * 1000 // TICKS % sum(IDLE_MS) < IDLE_MS[0] else 1
        area = pygame.Rect(frame * CELL, AWAY * CELL, CELL, CELL)
        surface.blit(self._pictures.plain(BOY), (x - 16, y - 30), area)

    def _light(self, surface: pygame.Surface, x: int, y: int, radius: int) -> None:
        rings = self._rings.get(radius)
        if rings is None:
            rings = self._rings[radius] = pygame.Surface((2 * radius, 2 * radius), 0, 32)
            step = pygame.Surface(rings.get_size(), 0, 32)
            for share in (1.0, 0.78, 0.55, 0.32):
                step.fill((0, 0, 0))
                area = pygame.Rect(0, 0, 2 * radius * share, 2 * radius * share * 0.8)
                area.center = radius, radius
                pygame.draw.ellipse(step, WARM, area)
                rings.blit(step, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
        surface.blit(rings, (x - radius, y - radius), special_flags=pygame.BLEND_RGB_ADD)


def _flicker(ticks: int, number: int) -> int:
    """-1, 0 or 1 px, about seven times a second."""
    return round(math.sin(ticks // 9 * 2.4 + number * 2.1))

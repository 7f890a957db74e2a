"""The picture behind the title: one painting, and what moves in it."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from typing import Any

import pygame

from game.view.particles import Particles
from game.view.pictures import Pictures
from game.world.geometry import TICKS

FOLDER = "assets/interface"
HORIZON_SHARE = 0.745
"""How far down the canvas the ground before the wall begins: below the name, above the notice."""
FRAME = 24, 32
FEET = 12, 29
"""The boy's, in a frame of his strip."""
IDLE_MS = (900, 620)
WARM = (15, 7, 2)
"""What a ring of light adds to a colour."""
INK = (0x1A, 0x16, 0x28)
UNLIT = (0x2F, 0x24, 0x40)
LIT_AT_FIRST = 3
"""One window in so many is lit from the first; the others follow, `WINDOW_TICKS` apart."""
WINDOW_TICKS = TICKS * 3 // 2
STAR_TICKS = TICKS * 4 // 3
STAR = (0xCF, 0xAA, 0xDF), (0xEE, 0xF5, 0xF5)
"""Faint and bright."""
PUFFS, PUFF_TICKS = 5, 300
"""Puffs of smoke over a chimney at once, and how long one is to be seen."""
PUFF_SIZES = (3, 5, 7, 8)
SMOKE = (0x96, 0x66, 0xB0)
BIRDS, BIRD_TICKS = 5, TICKS * 75
"""A flight of so many goes home over the rock; how long from one flight to the next."""
BIRD = (0x38, 0x23, 0x4F)
FLIES = 6


class Evening:
    """Draws the village, the gate and the boy before it. What moves follows from the tick."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._particles = Particles(pictures)
        self._rings: dict[int, pygame.Surface] = {}
        self._puffs = [_puff(size) for size in PUFF_SIZES]
        self._places: dict[str, Any] = {}
        self._painting: pygame.Surface | None = None

    def draw(self, surface: pygame.Surface, ticks: int, still: bool) -> None:
        """`still`: every window is lit, every star out; no flicker, no breath, no drift."""
        places = self._places = self._places or tomllib.loads(
            self._pictures.content.text(f"{FOLDER}/evening.toml")
        )
        painting = self._painting = self._painting or self._opaque()
        width, height = surface.get_size()
        left = width // 2 - places["ground"][0]
        top = round(height * HORIZON_SHARE) - places["ground"][1]
        top = min(0, max(top, height - painting.get_height()))
        surface.blit(painting, (left, top))
        if left > 0:
            beside = pygame.transform.flip(painting, True, False)
            surface.blit(beside, (left - painting.get_width(), top))
            surface.blit(beside, (left + painting.get_width(), top))
        now = 0 if still else ticks
        if not still:
            self._dark_windows(surface, left, top, ticks)
            self._smoke(surface, left, top, ticks)
            self._birds(surface, left, top, ticks)
        self._stars(surface, left, top, -1 if still else ticks)
        x, y = places["hearth"]
        self._light(surface, left + x, top + y, 62 + _flicker(now, 3) // 2)
        for number, (x, y) in enumerate(places["lanterns"]):
            self._light(surface, left + x, top + y, 20 + _flicker(now, number))
        self._boy(surface, left, top, now)
        if not still:
            self._fireflies(surface, left, top, ticks)
        moment = 400 if still else ticks
        surface.fblits(self._particles.leaves(moment, 0, 0, surface.get_size()))

    def _opaque(self) -> pygame.Surface:
        """The painting without a channel for what shines through: nothing does."""
        picture = self._pictures.plain(f"{FOLDER}/evening.png")
        painting = pygame.Surface(picture.get_size(), 0, 32)
        painting.blit(picture, (0, 0))
        return painting

    def _dark_windows(self, surface: pygame.Surface, left: int, top: int, ticks: int) -> None:
        """Covers those in which nobody has lit a lamp yet."""
        windows: Sequence[tuple[int, int, int, int]] = self._places["windows"]
        later = [window for n, window in enumerate(windows) if n % LIT_AT_FIRST]
        later.sort(key=lambda window: window[0] * 7 % 31 + window[1] * 5 % 17)
        for x, y, wide, high in later[ticks // WINDOW_TICKS :]:
            surface.fill(UNLIT, (left + x, top + y, wide, high))

    def _stars(self, surface: pygame.Surface, left: int, top: int, ticks: int) -> None:
        """One after another, and each trembles a little; -1: all, and still."""
        for number, (x, y) in enumerate(self._places["stars"]):
            age = ticks - number * STAR_TICKS
            if ticks >= 0 and age < 0:
                break
            trembles = ticks >= 0 and (age < 12 or math.sin(age / 19 + number * 1.7) < -0.55)
            surface.fill(STAR[0 if trembles or number % 3 == 0 else 1], (left + x, top + y, 1, 1))
            if number % 5 == 2 and not trembles:
                for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                    surface.fill(STAR[0], (left + x + dx, top + y + dy, 1, 1))

    def _birds(self, surface: pygame.Surface, left: int, top: int, ticks: int) -> None:
        """Small and dark, in a ragged line from the sun towards the rock."""
        x, y = self._places["sun"]
        for number in range(BIRDS):
            since = ticks % BIRD_TICKS - number * 33
            u = left + x - 60 + since // 6 + number % 2 * 3
            v = top + y - 62 + round(math.sin(since / 70 + number) * 3) - since // 40 + number * 2
            lift = (0, 1, 0, -1)[since // 9 % 4] if since % 200 < 130 else 0
            surface.fill(BIRD, (u, v, 1, 1))
            surface.fill(BIRD, (u - 1, v - lift, 1, 1))
            surface.fill(BIRD, (u + 1, v - lift, 1, 1))
            surface.fill(BIRD, (u - 2, v - lift - (lift > 0), 1, 1))
            surface.fill(BIRD, (u + 2, v - lift - (lift > 0), 1, 1))

    def _fireflies(self, surface: pygame.Surface, left: int, top: int, ticks: int) -> None:
        """Over the bank left of the road; each glows a while and is dark a while."""
        x, y = self._places["stand"]
        for number in range(FLIES):
            phase = ticks / 47 + number * 2.3
            if math.sin(phase) < 0.1:
                continue
            u = left + x - 75 - number * 19 % 70 + round(math.sin(ticks / 131 + number * 1.9) * 12)
            v = top + y - 21 + number * 13 % 34 + round(math.sin(ticks / 83 + number * 2.7) * 6)
            surface.blit(self._particles.frame("fireflies", math.sin(phase) < 0.5), (u, v))

    def _smoke(self, surface: pygame.Surface, left: int, top: int, ticks: int) -> None:
        for number, (x, y) in enumerate(self._places["smokes"]):
            for puff in range(PUFFS):
                age = (ticks + number * 71 + puff * PUFF_TICKS // PUFFS) % PUFF_TICKS
                share = age / PUFF_TICKS
                size = min(len(PUFF_SIZES) - 1, int(share * len(PUFF_SIZES)))
                picture = self._puffs[size]
                picture.set_alpha(round(120 * (1 - share) * min(1.0, share * 8)))
                drift = share * share * 12 + math.sin(age / 37 + number) * 1.5
                half = PUFF_SIZES[size] // 2
                surface.blit(
                    picture, (left + x + round(drift) - half, top + y - round(share * 30) - half)
                )

    def _boy(self, surface: pygame.Surface, left: int, top: int, ticks: int) -> None:
        frame = 0 if ticks * 1000 // TICKS % sum(IDLE_MS) < IDLE_MS[0] else 1
        x, y = self._places["stand"]
        strip = self._pictures.plain(f"{FOLDER}/evening_boy.png")
        place = left + x - FEET[0], top + y - FEET[1]
        surface.blit(strip, place, (frame * FRAME[0], 0, *FRAME))

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


def _puff(size: int) -> pygame.Surface:
    """A round of smoke, whole pixels."""
    puff = pygame.Surface((size, size), 0, 32)
    puff.fill(INK)
    puff.set_colorkey(INK)
    pygame.draw.ellipse(puff, SMOKE, puff.get_rect())
    return puff


def _flicker(ticks: int, number: int) -> int:
    """-1, 0 or 1 px, about seven times a second."""
    return round(math.sin(ticks // 9 * 2.4 + number * 2.1))

"""Pools of lantern light: stepped rings through which the same pixels show in warm colours."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import pygame

from game.stage.tale import Tale
from game.view.moods import Mood
from game.world.geometry import FINE
from game.world.place import Lit

RINGS = ((1.0, 0.15), (0.82, 0.35), (0.60, 0.60), (0.35, 0.85))
"""(share of the radius, strength), from outside in."""
FLAT = 0.8
"""A pool is an ellipse, so much as high as wide."""
FLICKER_TICKS = 8
SPEAKER_RADIUS = 26
MASKS_KEPT = 96


@dataclass(frozen=True, slots=True)
class Pool:
    """A lit place, map px; `colour` tints what it shows."""

    x: int
    y: int
    radius: int
    colour: tuple[int, int, int] = (255, 255, 255)

    @property
    def rect(self) -> pygame.Rect:
        high = int(self.radius * FLAT)
        return pygame.Rect(self.x - self.radius, self.y - high, 2 * self.radius + 1, 2 * high + 1)


def pools(tale: Tale, mood: Mood, shown: pygame.Rect, still: bool) -> list[Pool]:
    """The pools that show in a part of the map (map px); `still` ones do not flicker."""
    if mood.darkness <= 0:
        return []
    found = []
    area = tale.area
    beat = area.tick // FLICKER_TICKS
    left, right, top, bottom = shown.left, shown.right, shown.top, shown.bottom
    for light in area.place.lights:
        x, y = light.spot
        reach = light.radius + 1
        if not (left - reach < x < right + reach and top - reach < y < bottom + reach):
            continue
        if not area.lights.get(light.name, light.lit is not Lit.OFF):
            continue
        radius = light.radius
        if light.flicker and not still:
            radius += crc32(beat.to_bytes(8, "little"), x) % 3 - 1
        found.append(Pool(x, y, radius, _colour(light.colour)))
    if tale.line is not None and mood.darkness > 0.5:
        speaker = area.figures.get(tale.line.speaker)
        if speaker is not None and not speaker.hidden:
            found.append(Pool(speaker.x // FINE, speaker.y // FINE - 12, SPEAKER_RADIUS))
    return found


@lru_cache(maxsize=64)
def _colour(text: str) -> tuple[int, int, int]:
    """`#AARRGGBB` or `#RRGGBB` as Tiled writes it; white when there is none."""
    digits = text.lstrip("#")[-6:]
    if len(digits) < 6:
        return 255, 255, 255
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return 255, 255, 255


class Lamplight:
    """Lays pools over a picture. Pools that touch become one mask, the brighter ring winning."""

    def __init__(self) -> None:
        self._masks: dict[tuple[object, ...], pygame.Surface] = {}
        self._scratch = pygame.Surface((1, 1), pygame.SRCALPHA, 32)

    def draw(
        self,
        picture: pygame.Surface,
        lit: pygame.Surface,
        found: list[Pool],
        left: int,
        top: int,
        strength: float,
    ) -> None:
        """`lit` is the same picture as lanterns show it; (left, top) its corner in map px."""
        shown = pygame.Rect(left, top, *picture.get_size())
        step = round(strength * 16)
        for rect, members in _clusters(found):
            key = (rect.x, rect.y, rect.w, rect.h, step, *members)
            mask = self._masks.get(key)
            if mask is None:
                if len(self._masks) >= MASKS_KEPT:
                    self._masks.clear()
                mask = self._masks[key] = _mask(rect, members, step / 16)
            part = rect.clip(shown)
            if not part:
                continue
            if self._scratch.get_width() < part.w or self._scratch.get_height() < part.h:
                size = (
                    max(part.w, self._scratch.get_width()),
                    max(part.h, self._scratch.get_height()),
                )
                self._scratch = pygame.Surface(size, pygame.SRCALPHA, 32)
            on_picture = part.move(-left, -top)
            inside = part.move(-rect.x, -rect.y)
            self._scratch.blit(lit, (0, 0), on_picture)
            self._scratch.blit(mask, (0, 0), inside, pygame.BLEND_RGBA_MULT)
            picture.blit(self._scratch, on_picture, (0, 0, part.w, part.h))


def _clusters(found: list[Pool]) -> list[tuple[pygame.Rect, tuple[Pool, ...]]]:
    groups: list[tuple[pygame.Rect, list[Pool]]] = []
    for pool in found:
        rect, members = pool.rect, [pool]
        rest = []
        for other, others in groups:
            if other.colliderect(rect):
                rect = rect.union(other)
                members = others + members
            else:
                rest.append((other, others))
        groups = [*rest, (rect, members)]
    return [(rect, tuple(members)) for rect, members in groups]


def _mask(rect: pygame.Rect, members: tuple[Pool, ...], strength: float) -> pygame.Surface:
    mask = pygame.Surface(rect.size, pygame.SRCALPHA, 32)
    for pool in members:
        own = _rings(pool.radius, pool.colour, strength)
        place = pool.rect.x - rect.x, pool.rect.y - rect.y
        mask.blit(own, place, special_flags=pygame.BLEND_RGBA_MAX)
    return mask


@lru_cache(maxsize=256)
def _rings(radius: int, colour: tuple[int, int, int], strength: float) -> pygame.Surface:
    """One pool by itself, its strength as opacity."""
    size = Pool(0, 0, radius).rect.size
    own = pygame.Surface(size, pygame.SRCALPHA, 32)
    middle = size[0] // 2, size[1] // 2
    for share, value in RINGS:
        wide = max(1, round(radius * share))
        high = max(1, round(radius * FLAT * share))
        ring = pygame.Rect(middle[0] - wide, middle[1] - high, 2 * wide + 1, 2 * high + 1)
        pygame.draw.ellipse(own, (*colour, round(255 * value * strength)), ring)
    return own

"""Pools of lantern light: stepped rings through which the same pixels show in warm colours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import pygame

from game.stage.tale import Tale
from game.view.ground import Blit
from game.view.moods import Mood
from game.world.place import Light, Lit

RINGS = (
    (1.0, 0.06), (0.92, 0.14), (0.84, 0.23), (0.75, 0.34), (0.66, 0.45), (0.56, 0.57),
    (0.46, 0.69), (0.35, 0.80), (0.24, 0.88),
)  # fmt: skip
"""(share of the radius, strength), from outside in: steps so small that no edge is seen on a
dark wall, and the smaller the darker it is there."""
FLAT = 0.8
"""A pool is an ellipse, so much as high as wide."""
FLICKER_TICKS = 12
BEATS = 16
"""After so many of them a flame flickers as before."""
FIRST, LAST = 0.06, 0.66
"""Darkness at which the first and the last of the lights that come on by themselves do."""
KINDLING = 0.03
"""While it is no darker than by this, a light that has just come on is small."""
KINDLED = 0.6
"""How large it is then, and how strong a pool is at least."""
WHITE = 255, 255, 255
MARGIN = 64
"""Lights are looked for so many px further than the picture, and again when it has left that."""
BAND = 64
"""Rows that are lit at a time: what is laid over the picture then is still in the processor's
own memory."""
SHAPES_KEPT = 1000
"""Shapes of figures, and of what may hide them."""
MASK_PIXELS = 1_500_000
"""So many pixels of masks are kept, for the next time the lights are the same."""


@dataclass(frozen=True, slots=True)
class Pool:
    """A lit place, map px; `colour` tints what it shows."""

    x: int
    y: int
    radius: int
    colour: tuple[int, int, int] = WHITE
    reach: int = 0
    """The radius it has at most while it flickers."""

    @property
    def rect(self) -> pygame.Rect:
        """What it lights at most."""
        wide = max(self.radius, self.reach)
        high = int(wide * FLAT)
        return pygame.Rect(self.x - wide, self.y - high, 2 * wide + 1, 2 * high + 1)


@dataclass(frozen=True, slots=True)
class _Lamp:
    """A light with the pools it makes."""

    light: Light
    comes: float
    """How dark it must be."""
    burns: bool
    """Whether it does when nobody has switched it."""
    steady: Pool
    small: Pool
    flickering: tuple[Pool, ...]
    """Its three sizes; empty for one that does not flicker."""


class Lamps:
    """The lights of the place last shown, those near the picture found once."""

    def __init__(self) -> None:
        self._lights: tuple[Light, ...] = ()
        self._near: list[_Lamp] = []
        self._in_view: list[_Lamp] = []
        self._shown: pygame.Rect | None = None
        self._part = pygame.Rect(0, 0, 0, 0)

    def pools(self, tale: Tale, mood: Mood, shown: pygame.Rect, still: bool) -> list[Pool]:
        """The pools that show in a part of the map (map px); `still` ones do not flicker."""
        if mood.darkness <= 0:
            return []
        area = tale.area
        if self._lights is not area.place.lights or not self._part.contains(shown):
            self._look(area.place.lights, shown)
        if self._shown != shown:
            self._shown = shown
            self._in_view = [lamp for lamp in self._near if lamp.steady.rect.colliderect(shown)]
        found = []
        beat = bytes([area.tick // FLICKER_TICKS % BEATS])
        switched, darkness = area.lights, mood.darkness
        for lamp in self._in_view:
            burning = darkness - lamp.comes
            if burning < 0 or not switched.get(lamp.light.name, lamp.burns):
                continue
            if burning < KINDLING:
                found.append(lamp.small)
            elif still or not lamp.flickering:
                found.append(lamp.steady)
            else:
                found.append(lamp.flickering[crc32(beat, lamp.steady.x) % 3])
        return found

    def _look(self, lights: tuple[Light, ...], shown: pygame.Rect) -> None:
        self._shown = None
        self._lights = lights
        self._part = shown.inflate(2 * MARGIN, 2 * MARGIN)
        self._near = []
        for light in lights:
            colour, radius = _colour(light.colour), light.radius
            steady, small, *others = (
                Pool(*light.spot, wide, colour, radius + 1)
                for wide in (radius, round(radius * KINDLED), radius - 1, radius, radius + 1)
            )
            if steady.rect.colliderect(self._part):
                burns = light.lit is not Lit.OFF
                flickering = tuple(others) if light.flicker else ()
                self._near.append(_Lamp(light, comes_on(light), burns, steady, small, flickering))


def comes_on(light: Light) -> float:
    """How dark it must be for a light: each window and lantern has its own moment."""
    if light.lit is Lit.ALWAYS:
        return 0.0
    return moment(crc32(f"{light.spot.x} {light.spot.y}".encode()))


def moment(chance: int) -> float:
    """How dark it must be for something whose own number this is."""
    return FIRST + (LAST - FIRST) * (chance % 256) / 256


@lru_cache(maxsize=64)
def _colour(text: str) -> tuple[int, int, int]:
    """`#AARRGGBB` or `#RRGGBB` as Tiled writes it; white when there is none."""
    digits = text.lstrip("#")[-6:]
    if len(digits) < 6:
        return WHITE
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return WHITE


class Lamplight:
    """Lays pools over a picture. Pools that touch become one mask, the brighter ring winning."""

    def __init__(self) -> None:
        self._masks: dict[tuple[int, tuple[Pool, ...]], _Mask] = {}
        self._kept = 0
        self._scratch = pygame.Surface((1, 1), pygame.SRCALPHA, 32)
        self._drawn: tuple[int, list[Pool]] = 0, []
        self._now: list[_Mask] = []

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
        scratch = self._scratch
        if scratch.get_width() != shown.w:
            scratch = self._scratch = pygame.Surface((shown.w, BAND), pygame.SRCALPHA, 32)
        want = round(max(strength, KINDLED) * 16), found
        if want != self._drawn:
            self._drawn = want
            self._now = [self._mask(rect, pools, want[0]) for rect, pools in _clusters(found)]
        for mask in self._now:
            part = mask.rect.clip(shown)
            for y in range(part.top, part.bottom, BAND):
                band = pygame.Rect(part.x, y, part.w, min(BAND, part.bottom - y))
                there = band.move(-left, -top)
                scratch.blit(lit, (0, 0), there)
                inside = band.move(-mask.rect.x, -mask.rect.y)
                scratch.blit(mask.surface, (0, 0), inside, mask.blend)
                picture.blit(scratch, there, (0, 0, band.w, band.h))

    def _mask(self, rect: pygame.Rect, pools: tuple[Pool, ...], step: int) -> _Mask:
        key = step, pools
        found = self._masks.pop(key, None)
        if found is None:
            self._kept += rect.w * rect.h
            while self._masks and self._kept > MASK_PIXELS:
                oldest = self._masks.pop(next(iter(self._masks))).rect
                self._kept -= oldest.w * oldest.h
            found = _drawn(rect, pools, step / 16)
        self._masks[key] = found
        return found


@dataclass(frozen=True, slots=True)
class _Mask:
    """The rings of pools that touch, as opacities, and what they light (map px)."""

    rect: pygame.Rect
    surface: pygame.Surface
    blend: int
    """How it cuts a picture. The least of two is cheaper than their product, and the same where
    all pools are white."""


def _drawn(rect: pygame.Rect, pools: tuple[Pool, ...], strength: float) -> _Mask:
    surface = pygame.Surface(rect.size, pygame.SRCALPHA, 32)
    for pool in pools:
        own = _rings(pool.radius, pool.colour, strength)
        place = own.get_rect(center=(pool.x - rect.x, pool.y - rect.y))
        surface.blit(own, place, special_flags=pygame.BLEND_RGBA_MAX)
    white = all(pool.colour == WHITE for pool in pools)
    return _Mask(rect, surface, pygame.BLEND_RGBA_MIN if white else pygame.BLEND_RGBA_MULT)


class Readable:
    """Lifts single figures out of the dark: the same pixels in warm colours, in their own shape."""

    def __init__(self) -> None:
        self._masks: dict[pygame.Surface, pygame.mask.Mask] = {}
        self._shapes: dict[object, pygame.Surface] = {}

    def draw(
        self,
        picture: pygame.Surface,
        lit: pygame.Surface,
        figure: Blit,
        hiding: Sequence[Blit],
        strength: float,
    ) -> None:
        """`figure` as it stands on the picture, `hiding` what is drawn over parts of it.

        `lit` is the same picture as lanterns show it, `strength` (0-1) how much of it shows.
        """
        surface, (left, top) = figure
        covered = tuple((other, x - left, y - top) for other, (x, y) in hiding)
        key = surface, covered, strength
        shape = self._shapes.get(key)
        if shape is None:
            if len(self._shapes) > SHAPES_KEPT:
                self._shapes.clear()
            shape = self._shapes[key] = self._shape(surface, covered, strength)
        own = pygame.Surface(surface.get_size(), pygame.SRCALPHA, 32)
        own.blit(lit, (0, 0), (left, top, *surface.get_size()))
        own.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
        picture.blit(own, (left, top))

    def _shape(
        self,
        surface: pygame.Surface,
        covered: Sequence[tuple[pygame.Surface, int, int]],
        strength: float,
    ) -> pygame.Surface:
        """The strength as opacity, where these pictures leave something to be seen."""
        mask = self._mask(surface).copy()
        for other, x, y in covered:
            mask.erase(self._mask(other), (x, y))
        shape = pygame.Surface(mask.get_size(), pygame.SRCALPHA, 32)
        opacity = round(255 * strength)
        mask.to_surface(shape, setcolor=(*WHITE, opacity), unsetcolor=(0, 0, 0, 0))
        return shape

    def _mask(self, surface: pygame.Surface) -> pygame.mask.Mask:
        found = self._masks.get(surface)
        if found is None:
            if len(self._masks) > SHAPES_KEPT:
                self._masks.clear()
            found = self._masks[surface] = pygame.mask.from_surface(surface)
        return found


def _clusters(found: list[Pool]) -> list[tuple[pygame.Rect, tuple[Pool, ...]]]:
    """Pools that touch, together, and what they light."""
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

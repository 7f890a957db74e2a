"""Shafts of light: those a map says fall somewhere, and low sun under the open sky.

They are added to the finished picture, so whoever walks through one is lit by it. What is seen
follows from the tick and the place alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache
from zlib import crc32

import pygame

from game.stage.tale import Tale
from game.view.ground import Blit, Ground
from game.view.pictures import Key
from game.world.place import Shaft

COLOUR = 0x50, 0xFF, 0xB8, 0x68
"""How much a shaft adds when it names no colour, and of which."""
LEVELS = 24
"""Steps of strength; they are too small to be seen one by one."""
BREATH = 2
"""So many steps a shaft grows and wanes, a cloud's breath, in BREATH_TICKS times tau."""
BREATH_TICKS = 75
EDGE = 60
"""One in so many pixels of its width lies between one step and the next at its sides, at least 2,
and twice that at its lower end."""
STEPS = 3
PIXELS_A_MOTE = 300
MOST_MOTES = 70
MOTE = 4
"""So many times as much as a shaft a mote in it adds, and never less than FAINTEST."""
FAINTEST = 90
PACE = 4
"""Dust moves every so many ticks."""

CELL = 260, 170
"""In one of three such parts of an outdoor map (px) a shaft falls when the sun is low."""
HIGH = 130
INSIDE = 30
"""So far inside its upper corner there must be ground, px: nothing is seen of it in a sky."""
LOW_SUN = 3
"""Strength of its shafts at most."""


@dataclass(slots=True)
class _Beam:
    """A shaft as it is drawn, map px."""

    shaft: Shaft
    rect: pygame.Rect
    mask: pygame.mask.Mask
    colour: tuple[int, ...]
    """What it adds where it is strongest."""
    motes: tuple[tuple[int, int, int], ...]
    """Where dust hangs, px from its corner, and a number of each one's own."""
    mote: pygame.Surface
    pictures: dict[int, pygame.Surface] = field(default_factory=dict)
    moment: int = -1
    places: list[tuple[int, int]] = field(default_factory=list)
    """Where the motes were at that moment, map px."""

    def picture(self, level: int) -> pygame.Surface:
        found = self.pictures.get(level)
        if found is None:
            found = self.pictures[level] = pygame.Surface(self.rect.size, 0, 32)
            mask = self.mask
            for step in range(1, STEPS + 1):
                share = step * level / (STEPS * LEVELS)
                colour = [round(channel * share) for channel in self.colour]
                mask.to_surface(found, setcolor=colour, unsetcolor=None)
                edge = max(2, self.rect.w // EDGE)
                inner = mask.overlap_mask(mask, (edge, 0)).overlap_mask(mask, (-edge, 0))
                mask = inner.overlap_mask(mask, (0, -2 * edge))
        return found

    def dust(self, tick: int, left: int, top: int) -> list[Blit]:
        """Its motes at this moment, on a canvas with this upper left map pixel."""
        if self.moment != tick:
            self.moment, self.places = tick, self._drifted(tick)
        return [(self.mote, (x - left, y - top)) for x, y in self.places]

    def _drifted(self, tick: int) -> list[tuple[int, int]]:
        places = []
        width, height = self.rect.size
        for x, y, own in self.motes:
            if (tick + own) % 400 < 290:
                x = int(x + 5 * math.sin(tick / 130 + own)) % width
                y = (y + (tick + own) // 22) % height
                if self.mask.get_at((x, y)):
                    places.append((self.rect.x + x, self.rect.y + y))
        return places


class Shafts:
    """The shafts of the map that is shown, and those that low sun throws between its trees."""

    def __init__(self) -> None:
        self._shafts: tuple[Shaft, ...] = ()
        self._beams: list[_Beam] = []
        self._low: dict[tuple[int, bool], pygame.Surface] = {}

    def draw(
        self, surface: pygame.Surface, tale: Tale, key: Key, left: int, top: int, still: bool
    ) -> None:
        """Adds the shafts of the place to a picture with this upper left map pixel.

        In a `still` picture they are steady, and no dust drifts in them.
        """
        area = tale.area
        if area.place.shafts is not self._shafts:
            self._shafts = area.place.shafts
            self._beams = [_beam(shaft) for shaft in self._shafts]
        if not self._beams:
            return
        shown = pygame.Rect(left, top, *surface.get_size())
        tick = 0 if still else area.tick // PACE * PACE
        blits: list[Blit] = []
        for beam in self._beams:
            shaft = beam.shaft
            share = share_of(key, shaft.moods)
            if not share or not area.lights.get(shaft.name, shaft.on):
                continue
            if not beam.rect.colliderect(shown):
                continue
            breath = BREATH * math.sin(tick / BREATH_TICKS + beam.rect.x)
            level = round(share * (LEVELS - BREATH + breath))
            blits.append((beam.picture(level), (beam.rect.x - left, beam.rect.y - top)))
            if not still:
                blits += beam.dust(tick, left, top)
        if blits:
            surface.fblits(blits, pygame.BLEND_RGB_ADD)

    def low_sun(
        self, surface: pygame.Surface, ground: Ground, lean: tuple[int, int], left: int, top: int
    ) -> None:
        """Adds shafts where shadows lean so far, none of them in the sky."""
        strength = min(LOW_SUN, abs(lean[0]) // 3)
        if not strength:
            return
        rightwards = lean[0] > 0
        key = strength, rightwards
        found = self._low.get(key)
        if found is None:
            found = self._low[key] = _low_shaft(strength, rightwards)
        (wide, high), (across, down) = surface.get_size(), CELL
        begins = INSIDE if rightwards else found.get_width() - INSIDE
        blits = []
        for row in range((top - HIGH) // down, (top + high) // down + 1):
            for column in range((left - HIGH) // across, (left + wide) // across + 1):
                chance = _chance(column, row)
                if chance % 3 == 0:
                    x, y = column * across + chance // 3 % 120, row * down + chance // 360 % 60
                    if ground.lies_at(x + begins, y):
                        blits.append((found, (x - left, y - top)))
        surface.fblits(blits, pygame.BLEND_RGB_ADD)


@lru_cache(maxsize=512)
def _chance(column: int, row: int) -> int:
    """The number of a part of a map."""
    return crc32(f"{column} {row}".encode())


def share_of(key: Key, moods: tuple[str, ...]) -> float:
    """How far the mood, or the passage from one to another, is one of these, 0-1."""
    name, before, share, _, _ = key
    return (name in moods) * share + (before in moods) * (1 - share)


def _beam(shaft: Shaft) -> _Beam:
    shape = shaft.shape
    corners = shape.points or (
        (shape.left, shape.top), (shape.right, shape.top),
        (shape.right, shape.bottom), (shape.left, shape.bottom),
    )  # fmt: skip
    x, y = math.floor(shape.left), math.floor(shape.top)
    rect = pygame.Rect(x, y, math.ceil(shape.right) - x + 1, math.ceil(shape.bottom) - y + 1)
    drawn = pygame.Surface(rect.size, 0, 8)
    drawn.set_colorkey(0)
    pygame.draw.polygon(drawn, 1, [(round(a - x), round(b - y)) for a, b in corners])
    mask = pygame.mask.from_surface(drawn)
    alpha, *channels = _colour(shaft.colour)
    colour = tuple(channel * alpha // 255 for channel in channels)
    mote = pygame.Surface((1, 1), 0, 32)
    strong = max(MOTE, FAINTEST / max(1, *colour))
    mote.fill([min(160, round(strong * channel)) for channel in colour])
    count = min(MOST_MOTES, mask.count() // PIXELS_A_MOTE)
    chances = [crc32(f"{x} {y} {number}".encode()) for number in range(count)]
    motes = [(n % rect.w, n // 4096 % rect.h, n % 4093) for n in chances]
    return _Beam(shaft, rect, mask, colour, tuple(motes), mote)


def _colour(text: str) -> tuple[int, ...]:
    """Opacity, red, green and blue of `#AARRGGBB` or `#RRGGBB` as Tiled writes it."""
    digits = text.lstrip("#")
    if len(digits) == 6:
        digits = f"{COLOUR[0]:02x}{digits}"
    try:
        return tuple(bytes.fromhex(digits)) if len(digits) == 8 else COLOUR
    except ValueError:
        return COLOUR


def _low_shaft(strength: int, rightwards: bool) -> pygame.Surface:
    """Two slanting bands, soft at their edges and ends, as what they add to a picture."""
    wide = HIGH * 3 // 4 + 64
    result = pygame.Surface((wide, HIGH), 0, 32)
    for y in range(HIGH):
        ends = min(4, y // 10, (HIGH - 1 - y) // 10)
        x = y * 3 // 4
        for begin, length in ((0, 34), (44, 12)):
            for inset in range(4):
                step = min(ends, inset) * strength
                part = x + begin + 2 * inset, y, length - 4 * inset, 1
                if part[2] > 0:
                    result.fill((3 * step, 2 * step, step // 2), part)
    return result if rightwards else pygame.transform.flip(result, True, False)

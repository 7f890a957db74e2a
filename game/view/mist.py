"""Mist: pale bands that lie over a part of a map and drift, few and soft.

Where a band is follows from its number, its place and the tick.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

import pygame

from game.stage.tale import Tale
from game.view.ground import Blit
from game.view.pictures import Key, Pictures
from game.view.shafts import share_of
from game.world.place import Mist

BANDS = ((230, 20), (330, 26), (170, 14))
"""Width and height of a band, px."""
LAYERS = 4
"""Each lies inside the one before; their opacities add up."""
OPACITY = 20
"""Of each, of 255."""
AREA = 11000
"""Square pixels for each band; so many at most:"""
MOST = 9
PACE = 12, 17, 23
"""Ticks in which a band drifts by one px."""
FADES = 80
"""Pixels from either end of the place in which a band comes and goes."""
STEPS = 8


@dataclass(frozen=True, slots=True)
class _Bank:
    """A place with mist, map px; `chances` are the numbers of its bands' own."""

    mist: Mist
    rect: pygame.Rect
    chances: tuple[int, ...]


class Mists:
    """The mist of the map that is shown."""

    def __init__(self, pictures: Pictures) -> None:
        self._colour = pictures.palette.index["white0"]
        self._shade: tuple[int, int, int] = (255, 255, 255)
        self._mists: tuple[Mist, ...] = ()
        self._banks: list[_Bank] = []
        self._bands: dict[tuple[int, int], pygame.Surface] = {}

    def colours(self, colours: Sequence[pygame.Color]) -> None:
        """Bands have the colours of the mood from now on."""
        red, green, blue, _ = colours[self._colour]
        self._shade = red, green, blue
        self._bands.clear()

    def draw(
        self, surface: pygame.Surface, tale: Tale, key: Key, left: int, top: int, still: bool
    ) -> None:
        """Lays bands over a picture with this upper left map pixel; `still` ones do not drift."""
        area = tale.area
        if area.place.mists is not self._mists:
            self._mists = area.place.mists
            self._banks = [_bank(mist) for mist in self._mists]
        if not self._banks:
            return
        shown = pygame.Rect(left, top, *surface.get_size())
        tick = 0 if still else area.tick
        blits: list[Blit] = []
        for bank in self._banks:
            mist, rect = bank.mist, bank.rect
            share = share_of(key, mist.moods)
            if share and area.lights.get(mist.name, mist.on) and rect.colliderect(shown):
                for x, y, band, step in _drifting(bank, tick, share):
                    picture = self._bands.get((band, step))
                    if picture is None:
                        picture = self._bands[band, step] = _drawn(BANDS[band], self._shade, step)
                    blits.append((picture, (x - left, y - top)))
        if blits:
            surface.fblits(blits)


def _bank(mist: Mist) -> _Bank:
    shape = mist.shape
    rect = pygame.Rect(
        round(shape.left), round(shape.top),
        round(shape.right - shape.left), round(shape.bottom - shape.top),
    )  # fmt: skip
    count = max(1, min(MOST, rect.w * rect.h // AREA))
    own = f"{mist.name} {rect.x} {rect.y}"
    return _Bank(mist, rect, tuple(crc32(f"{own} {number}".encode()) for number in range(count)))


def _drifting(bank: _Bank, tick: int, share: float) -> list[tuple[int, int, int, int]]:
    """Map px, number and strength (1-STEPS) of each band that is seen."""
    rect = bank.rect
    found = []
    for number, chance in enumerate(bank.chances):
        band = number % len(BANDS)
        width, height = BANDS[band]
        free = max(1, rect.w - width)
        gone = (chance + tick // PACE[band]) % free
        x = free - gone
        y = rect.y + chance // 4096 % max(1, rect.h - height)
        step = round(STEPS * share * min(1.0, gone / FADES, (free - gone) / FADES))
        if step > 0:
            found.append((rect.x + x, y, band, step))
    return found


def _drawn(size: tuple[int, int], colour: tuple[int, int, int], step: int) -> pygame.Surface:
    """A band: flat ellipses in one another, each a little aside of the one before."""
    width, height = size
    result = pygame.Surface(size, pygame.SRCALPHA, 32)
    for layer in range(LAYERS):
        opacity = OPACITY * (layer + 1) * step // STEPS
        inside_x, inside_y = layer * width // 12, layer * height // 10
        part = pygame.Rect(inside_x + layer * 3, inside_y, width - 2 * inside_x - layer * 6, height)
        part.height = max(2, height - 2 * inside_y)
        pygame.draw.ellipse(result, (*colour, opacity), part)
    return result

"""Windows and lanterns painted into what stands: each is dark until its own moment comes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

import pygame

from game.view.light import comes_on, moment
from game.view.pictures import Pictures
from game.view.things import Thing, Things
from game.world.area import Area
from game.world.place import Light, Lit

LAMP = 24
"""A picture no wider than this, px, that stands at a light of the map, burns when that does."""
AT = 6
"""So far from a picture, px, a light still belongs to it."""


@dataclass(frozen=True, slots=True)
class _Glowing:
    """A thing in whose picture something shines."""

    thing: Thing
    dark: pygame.Surface
    bright: pygame.Surface
    comes: float
    """How dark it must be for a house: as for the first of the lights at it."""
    lights: tuple[tuple[float, str, bool], ...]
    """Those that a lamp burns with: how dark each must have it, its name, whether it is on while
    nobody has switched it. Empty for a house."""

    def burns(self, switched: Mapping[str, bool], darkness: float) -> bool:
        if not self.lights:
            return darkness >= self.comes
        return any(darkness >= comes and switched.get(name, on) for comes, name, on in self.lights)


class Kindling:
    """What shines in the part of a map that was looked at last."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._near: list[Thing] | None = None
        self._glowing: list[_Glowing] = []
        self._burning: list[bool] = []

    def update(self, things: Things, area: Area, darkness: float) -> bool:
        """Shows each as it looks in this darkness; True when one of them looks otherwise now."""
        if self._near is not things.near:
            self._near = things.near
            near, lights = (*things.near, *things.swaying), area.place.lights
            self._glowing = [one for thing in near if (one := self._of(thing, lights)) is not None]
            self._burning = []
        burning = [one.burns(area.lights, darkness) for one in self._glowing]
        if burning == self._burning:
            return False
        self._burning = burning
        for one, burns in zip(self._glowing, burning, strict=True):
            one.thing.surface = one.bright if burns else one.dark
            one.thing.burns = burns
        return True

    def _of(self, thing: Thing, lights: tuple[Light, ...]) -> _Glowing | None:
        dark = None if thing.changed else self._pictures.unlit(thing.tile)
        if dark is None:
            return None
        part = pygame.Rect(thing.x, thing.y, thing.right - thing.x, thing.bottom - thing.y)
        part.inflate_ip(2 * AT, 2 * AT)
        own = tuple(light for light in lights if part.collidepoint(light.spot))
        here = [(comes_on(light), light.name, light.lit is not Lit.OFF) for light in own]
        moments = [comes for comes, _, on in here if on]
        chance = crc32(f"{thing.x} {thing.bottom}".encode())
        comes = min(moments, default=moment(chance))
        bright = self._pictures.tile(thing.tile)
        is_lamp = part.w <= LAMP + 2 * AT
        return _Glowing(thing, dark, bright, comes, tuple(here) if is_lamp else ())

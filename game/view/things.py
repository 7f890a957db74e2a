"""What stands upright on a map: sorted cells, tile objects, and what hangs overhead."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from operator import attrgetter

import pygame

from game.loading.map_picture import Kind, Layer, MapPicture, Tile, TileObject
from game.view.ground import Blit, frame_at
from game.view.pictures import Pictures
from game.world.geometry import TILE

MARGIN = 24
BAND = 64
"""Things are kept in bands of so many px by where they end below."""
FEET_MIDDLE = 2
"""Pixels that the middle of the feet lies above the row a figure stands on."""
REACH = 24
"""So far aside a figure is drawn at most, and twice as far up, px."""
PLACES_KEPT = 32
ORDERS = float(1 << 21)
"""More than there are orders. Keys are floats, exact ones, because those are sorted fastest."""


@dataclass(slots=True)
class Thing:
    """A picture with its place. `foot` is the row it is sorted by; all in map px."""

    foot: int
    order: int
    x: int
    y: int
    right: int
    bottom: int
    tile: Tile
    surface: pygame.Surface | None = None
    """Made when it is first shown."""
    mask: pygame.mask.Mask | None = None
    island: int = 0
    fade: bool = True
    changed: bool = False
    """Drawn in another size than its tile, or turned."""
    burns: bool = True
    """Whether what shines in its picture does now."""

    @property
    def key(self) -> float:
        """What things and figures are sorted by: the row of the foot, then the order."""
        return self.foot * ORDERS + self.order


Entry = tuple[float, Blit]
"""What is to be drawn: its key, its picture with its place on the canvas."""
Points = tuple[tuple[int, int], ...]


class Things:
    """The upright things of one map, found by the part of it that is shown."""

    def __init__(
        self, pictures: Pictures, picture: MapPicture, swaying: Container[str] = ()
    ) -> None:
        """`swaying` are the names of pictures that the wind moves."""
        self._pictures = pictures
        self._sways = swaying
        self.swaying: list[Thing] = []
        self._bands: dict[int, list[Thing]] = {}
        self.overhead: list[Thing] = []
        self._tallest = 0
        self._part = (0, 0, -1, -1)
        self.near: list[Thing] = []
        """What never changes, the furthest first."""
        self._placed: list[tuple[float, pygame.Surface, int, int]] = []
        """The same as keys and pictures with their places on the map."""
        self._standing: list[Entry] = []
        self._corner: tuple[int, int] | None = None
        self._over: set[float] = set()
        self._feet: tuple[int, int] | None = None
        self._before: dict[tuple[int, int], list[Thing]] = {}
        self.moving: list[Thing] = []
        self.above: list[Thing] = []
        order = 0
        islands = 0
        for layer in picture.layers:
            if not layer.visible or layer.opacity < 0.25:
                continue
            if layer.objects and layer.kind is not Kind.GROUND:
                for item in layer.objects:
                    order += 1
                    thing = self._object(item, layer, picture, order)
                    if thing is not None:
                        self._add(thing)
            elif layer.cells and layer.kind is not Kind.GROUND:
                found = list(self._cells(layer, picture, order))
                order += len(found)
                if layer.kind is Kind.SORTED:
                    for thing in found:
                        self._add(thing)
                else:
                    islands = _number_islands(found, islands)
                    self.overhead.extend(found)

    def _add(self, thing: Thing) -> None:
        self._bands.setdefault(thing.bottom // BAND, []).append(thing)
        self._tallest = max(self._tallest, thing.bottom - thing.y)

    def look(self, left: int, top: int, right: int, bottom: int) -> None:
        """Finds what is near this part of the map, if it was not looked at before.

        Then `standing` gives what never changes; `moving`, `swaying` and `above` hold the rest.
        They go a margin further than asked for.
        """
        part = self._part
        if part[0] <= left and part[1] <= top and right <= part[2] and bottom <= part[3]:
            return
        self._part = left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN
        found = sorted(self.within(*self._part), key=attrgetter("key"))
        still = [thing for thing in found if not thing.tile.frames]
        self.near = [thing for thing in still if thing.tile.cut.sheet not in self._sways]
        self.place()
        self.swaying = [thing for thing in still if thing.tile.cut.sheet in self._sways]
        self._feet = None
        self._before.clear()
        self.moving = [thing for thing in found if thing.tile.frames]
        self.above = [thing for thing in self.overhead if _touches(thing, self._part)]

    def place(self) -> None:
        """Takes the pictures of what never changes anew: some have."""
        self._placed = [(thing.key, self.surface(thing), thing.x, thing.y) for thing in self.near]
        self._corner = None

    def within(self, left: int, top: int, right: int, bottom: int) -> Iterable[Thing]:
        """What stands in a part of the map, in no order."""
        part = left, top, right, bottom
        for band in range(top // BAND, (bottom + self._tallest) // BAND + 1):
            for thing in self._bands.get(band, ()):
                if _touches(thing, part):
                    yield thing

    def surface(self, thing: Thing) -> pygame.Surface:
        if thing.surface is None:
            thing.surface = self._pictures.tile(thing.tile)
        return thing.surface

    def standing(self, left: int, top: int) -> list[Entry]:
        """What never changes, the furthest first, on a canvas with this upper left map pixel."""
        if self._corner != (left, top):
            self._corner = left, top
            self._standing = [
                (key, (surface, (x - left, y - top))) for key, surface, x, y in self._placed
            ]
        return self._standing

    def over(self, x: int, foot: int, loose: Iterable[Thing]) -> set[float]:
        """Keys of what stands nearer than a figure with its feet there, and covers it.

        `loose` is what may have changed since the last picture.
        """
        feet = feet_of(x, foot)
        if self._feet != (x, foot):
            self._feet = x, foot
            before = self.before(x, foot)
            self._over = {thing.key for thing in before if self.covers(thing, feet)}
        return self._over | {thing.key for thing in loose if self._hides(thing, feet)}

    def before(self, x: int, foot: int) -> list[Thing]:
        """What never changes, stands nearer than a figure with its feet there, and may hide it."""
        found = self._before.get((x, foot))
        if found is None:
            if len(self._before) > PLACES_KEPT:
                self._before.clear()
            first, last, top = x - REACH, x + REACH, foot - 2 * REACH
            found = self._before[x, foot] = [
                thing
                for thing in self.near
                if thing.foot > foot
                and thing.y < foot + FEET_MIDDLE
                and thing.bottom > top
                and thing.x < last
                and thing.right > first
            ]
        return found

    def _hides(self, thing: Thing, feet: Points) -> bool:
        return thing.foot > feet[0][1] + FEET_MIDDLE and self.covers(thing, feet)

    def covers(self, thing: Thing, points: Points) -> bool:
        """Whether a drawn pixel of it lies over one of these map pixels."""
        for x, y in points:
            if thing.x <= x < thing.right and thing.y <= y < thing.bottom:
                if thing.mask is None:
                    # asking a surface with run lengths would unpack all of it every time
                    thing.mask = pygame.mask.from_surface(self.surface(thing))
                if thing.mask.get_at((x - thing.x, y - thing.y)):
                    return True
        return False

    def picture(self, thing: Thing, milliseconds: int) -> pygame.Surface:
        """What it looks like at this moment."""
        tile = thing.tile
        if not tile.frames:
            return thing.surface or self.surface(thing)
        cycle = sum(ms for _, ms in tile.frames)
        cut = tile.frames[frame_at(tile, milliseconds % cycle)][0]
        surface = self._pictures.tile(tile, cut)
        size = self.surface(thing).get_size()
        return surface if surface.get_size() == size else pygame.transform.scale(surface, size)

    def _object(
        self, item: TileObject, layer: Layer, picture: MapPicture, order: int
    ) -> Thing | None:
        tile = picture.tiles.get(item.tile)
        if tile is None or not item.visible or item.cls in ("Villager", "Prop"):
            return None
        surface: pygame.Surface | None = None
        size = max(1, round(item.width)), max(1, round(item.height))
        if size != _size(tile):
            surface = pygame.transform.scale(self._pictures.tile(tile), size)
        x, bottom = item.x + layer.x + tile.offset[0], item.y + layer.y + tile.offset[1]
        y = bottom - size[1]
        if item.rotation % 360:
            surface = surface or self._pictures.tile(tile)
            surface, x, y = turned(surface, x, bottom, item.rotation)
            size = surface.get_size()
        left, top = round(x), round(y)
        right, low = left + size[0], top + size[1]
        changed = surface is not None
        return Thing(round(bottom), order, left, top, right, low, tile, surface, changed=changed)

    def _cells(self, layer: Layer, picture: MapPicture, order: int) -> Iterable[Thing]:
        for place, number in enumerate(layer.cells):
            tile = picture.tiles.get(number) if number else None
            if tile is None:
                continue
            order += 1
            y, x = divmod(place, layer.width)
            width, height = _size(tile)
            left = (x + layer.column) * TILE + round(layer.x) + tile.offset[0]
            foot = (y + layer.row + 1) * TILE + round(layer.y)
            top = foot - height + tile.offset[1]
            yield Thing(foot, order, left, top, left + width, top + height, tile, fade=layer.fade)


def feet_of(x: int, foot: int) -> Points:
    """Map pixels of a figure that must be seen: its feet, and the middle of it."""
    low = foot - FEET_MIDDLE
    return (x, low), (x - 4, low), (x + 4, low), (x, foot - 9)


def _touches(thing: Thing, part: tuple[int, int, int, int]) -> bool:
    left, top, right, bottom = part
    return thing.x < right and thing.right > left and thing.y < bottom and thing.bottom > top


def _size(tile: Tile) -> tuple[int, int]:
    cut = tile.cut
    return (cut.height, cut.width) if tile.turn else (cut.width, cut.height)


def turned(
    surface: pygame.Surface, x: float, bottom: float, degrees: float
) -> tuple[pygame.Surface, float, float]:
    """A picture turned clockwise round its lower left corner: it, and where its corner goes."""
    width, height = surface.get_size()
    middle = pygame.Vector2(width / 2, -height / 2).rotate(degrees)
    result = pygame.transform.rotate(surface, -degrees)
    result.set_colorkey(0)
    return (
        result,
        x + middle.x - result.get_width() / 2,
        bottom + middle.y - result.get_height() / 2,
    )


def _number_islands(things: list[Thing], last: int) -> int:
    """Cells that touch are one roof: they get one number and fade together."""
    places: dict[tuple[int, int], Thing] = {(thing.x, thing.foot): thing for thing in things}
    for thing in things:
        if thing.island:
            continue
        last += 1
        thing.island = last
        waiting = [thing]
        while waiting:
            here = waiting.pop()
            for dx, dy in ((TILE, 0), (-TILE, 0), (0, TILE), (0, -TILE)):
                there = places.get((here.x + dx, here.foot + dy))
                if there is not None and not there.island:
                    there.island = last
                    waiting.append(there)
    return last

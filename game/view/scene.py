"""The field: ground, shadows, whatever stands on it sorted by its feet, roofs, light, fades.

Everything up to the light is drawn with indexes on one 8-bit canvas; see `pictures`.
"""

from __future__ import annotations

from operator import itemgetter

import pygame

from game.loading.tiled import MapPicture, Tile
from game.stage.tale import Tale
from game.view.figures import FEET_X, FEET_Y, Bearing, Wardrobe
from game.view.frames import Frames
from game.view.ground import NOTHING, Blit, Ground
from game.view.light import Lamplight, pools
from game.view.particles import Burst, Particles
from game.view.pictures import HERO_LOOKS, TRANSPARENT, Key, Palette, Pictures
from game.view.things import Entry, Thing, Things
from game.view.type import Fonts
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS

VEIL = 128
"""How opaque a roof over the played figure stays, of 255."""
SHADOWS = ((12, 4), (12, 4), (13, 4), (14, 5), (15, 5))
"""Width and height of his shadow by how much he carries (bands of 20)."""
_MARGIN = 40


class IndexCanvas:
    """Pixels that several palettes look at: one block of memory, and surfaces over it."""

    def __init__(self, size: tuple[int, int], palette: Palette) -> None:
        self.size = size
        self.memory = bytearray(size[0] * size[1])
        self.surface = self._over(palette.surface_colours)
        self.shown = self._over(palette.surface_colours)
        self.lit = self._over(palette.surface_colours)

    def _over(self, colours: list[pygame.Color]) -> pygame.Surface:
        surface = pygame.image.frombuffer(self.memory, self.size, "P")
        surface.set_palette(colours)
        return surface


class Stand:
    """A map as the view keeps it: its ground and its upright things."""

    def __init__(self, pictures: Pictures, picture: MapPicture) -> None:
        self.picture = picture
        self.ground = Ground(pictures, picture)
        self.things = Things(pictures, picture)


class Scene:
    """Draws the field of a tale on a 32-bit surface."""

    def __init__(
        self, pictures: Pictures, wardrobe: Wardrobe, fonts: Fonts, frames: Frames
    ) -> None:
        self.pictures = pictures
        self.wardrobe = wardrobe
        self.fonts = fonts
        self.frames = frames
        self.particles = Particles(pictures)
        self._lamplight = Lamplight()
        self._canvas = IndexCanvas((1, 1), pictures.palette)
        self._veil = IndexCanvas((1, 1), pictures.palette)
        self._key: Key | None = None
        self._entries = 0
        self.ink = pygame.Color(0x1A, 0x16, 0x28)
        """What lies outside the map, in the mood last drawn."""

    def colours(self, key: Key, dark: bool) -> None:
        """Puts the colours of a mood on the canvas, where they are new."""
        palette = self.pictures.palette
        if self._key != key or self._entries != palette.next:
            self._key = key
            self._entries = palette.next
            colours = palette.graded(key)
            self.ink = colours[NOTHING]
            self._canvas.shown.set_palette(colours)
            self._veil.shown.set_palette(colours)
            self._veil.shown.set_colorkey(TRANSPARENT)
            self._veil.shown.set_alpha(VEIL)
            if dark:
                self._canvas.lit.set_palette(palette.graded(key, lit=True))

    def draw(
        self,
        surface: pygame.Surface,
        tale: Tale,
        stand: Stand,
        left: int,
        top: int,
        key: Key,
        bursts: list[Burst],
        still: bool,
    ) -> None:
        """Draws everything of the place, with (left, top) as the corner, map px."""
        size = surface.get_size()
        if self._canvas.size != size:
            self._canvas = IndexCanvas(size, self.pictures.palette)
            self._veil = IndexCanvas(size, self.pictures.palette)
            self._key = None
        area = tale.area
        tick = area.tick
        milliseconds = tick * 1000 // TICKS
        canvas = self._canvas.surface
        stand.ground.draw(canvas, left, top, milliseconds)
        figures = self._figures(tale, left, top, size)
        self._shadows(tale, figures, left, top)
        veiled = self._sorted(tale, stand, figures, left, top, milliseconds)
        self._drift(tale, left, top, bursts, still)

        mood = self.pictures.palette.mood_of(key)
        self.colours(key, mood.darkness > 0)
        surface.blit(self._canvas.shown, (0, 0))
        shown = pygame.Rect(left, top, *size)
        lit = pools(tale, mood, shown, still)
        if lit:
            self._lamplight.draw(surface, self._canvas.lit, lit, left, top, mood.darkness)
        if veiled:
            self._draw_veil(surface, veiled)

    # -- figures ------------------------------------------------------------------------------

    def _figures(
        self, tale: Tale, left: int, top: int, size: tuple[int, int]
    ) -> list[tuple[int, Figure]]:
        right, bottom = (left + size[0] + _MARGIN) * FINE, (top + size[1] + _MARGIN) * FINE
        first_x, first_y = (left - _MARGIN) * FINE, (top - _MARGIN) * FINE
        return [
            (figure.y // FINE, figure)
            for figure in tale.area.figures.values()
            if not figure.hidden and first_x < figure.x < right and first_y < figure.y < bottom
        ]

    def _shadows(self, tale: Tale, figures: list[tuple[int, Figure]], left: int, top: int) -> None:
        memory = self._canvas.memory
        width, height = self._canvas.size
        table = self.pictures.palette.shadow_table
        played = tale.area.played
        for foot, figure in figures:
            if figure.id == played:
                wide, high = SHADOWS[band_of(tale)]
            else:
                wide = self.wardrobe.shadow(figure.look)
                high = 4 if wide >= 8 else 2
            x = figure.x // FINE - left - wide // 2
            y = foot - top - 1 - high // 2
            if x < 0 or x + wide > width:
                cut = max(0, -x)
                x, wide = x + cut, min(wide - cut, width - x - cut)
                if wide <= 4:
                    continue
            if y < 0 or y + high > height:
                continue
            begin = y * width + x
            spans: tuple[tuple[int, int], ...]
            if high == 2:
                spans = (0, wide), (width, width + wide)
            elif high == 4:
                spans = (
                    (2, wide - 2),
                    (width, width + wide),
                    (2 * width, 2 * width + wide),
                    (3 * width + 2, 3 * width + wide - 2),
                )
            else:
                spans = tuple(
                    (row * width + 2 * (row in (0, high - 1)), row * width + wide - 2)
                    for row in range(high)
                )
            for first, last in spans:
                first, last = begin + first, begin + last
                memory[first:last] = memory[first:last].translate(table)

    def _sorted(
        self,
        tale: Tale,
        stand: Stand,
        figures: list[tuple[int, Figure]],
        left: int,
        top: int,
        milliseconds: int,
    ) -> list[Blit]:
        """Draws all that stands, from far to near. What covers the hero is given back."""
        width, height = self._canvas.size
        right, bottom = left + width, top + height
        area = tale.area
        focus = tale.picture.focus
        things = stand.things
        things.look(left, top, right, bottom)
        queue: list[Entry] = list(things.near)
        for thing in things.moving:
            picture = things.picture(thing, milliseconds)
            queue.append((thing.foot, thing.order, picture, thing.x, thing.y, thing))
        order = 1 << 20
        for name, prop in area.place.props.items():
            if prop.spot.x + prop.width < left or prop.spot.x - prop.width > right:
                continue
            tile = stand.picture.tiles.get(prop.pictures.get(area.props.get(name, prop.state), 0))
            if tile is None:
                continue
            since = milliseconds - area.prop_since.get(name, 0) * 1000 // TICKS
            picture = self._prop(tile, since)
            order += 1
            wide, high = picture.get_size()
            x, y = prop.spot.x - prop.width // 2, prop.spot.y - high
            drawn = Thing(prop.spot.y, order, x, y, x + wide, y + high, tile, picture)
            queue.append((prop.spot.y, order, picture, x, y, drawn))
        played = area.played if not tale.scene else ""
        for foot, figure in figures:
            order += 1
            silhouette = bool(focus) and figure.id not in focus
            bearing = None
            if figure.id == played and figure.look in HERO_LOOKS:
                bearing = Bearing(band_of(tale), tale.still_ticks)
            picture = self.wardrobe.picture(figure, area.tick, silhouette, bearing)
            x, y = figure.x // FINE - FEET_X, foot - FEET_Y - figure.lift
            queue.append((foot, order, picture, x, y, None))
        queue.sort(key=_BY_FOOT)
        hero = area.figures.get(area.played)
        veiled: list[Thing] = []
        if hero is not None and not hero.hidden:
            foot = hero.y // FINE
            feet = _feet(hero)
            x = feet[0][0]
            veiled = [
                thing
                for _, _, _, _, _, thing in queue
                if thing is not None
                and thing.foot > foot
                and thing.x < x + 5
                and thing.right > x - 5
                and thing.y < foot
                and _covered(things, thing, feet)
            ]
        hidden = {thing.order for thing in veiled}
        blits: list[Blit] = []
        after: list[Blit] = []
        if not hidden:
            blits = [(picture, (x - left, y - top)) for _, _, picture, x, y, _ in queue]
        else:
            for _, _, picture, x, y, entry in queue:
                blit = (picture, (x - left, y - top))
                if entry is not None and entry.order in hidden:
                    after.append(blit)
                    continue
                blits.append(blit)
                if after and any(_touch(blit, other) for other in after):
                    after.append(blit)  # what stands before a faded thing is drawn over it again
        for thing in self._overhead(hero, things, left, top, after):
            blits.append((things.picture(thing, milliseconds), (thing.x - left, thing.y - top)))
        self._canvas.surface.fblits(blits)
        return after

    def _overhead(
        self,
        hero: Figure | None,
        things: Things,
        left: int,
        top: int,
        after: list[Blit],
    ) -> list[Thing]:
        shown = things.above
        if hero is None or hero.hidden or not shown:
            return shown
        feet = _feet(hero)
        faded = {thing.island for thing in shown if thing.fade and _covered(things, thing, feet)}
        if not faded:
            return shown
        solid = []
        for thing in shown:
            if thing.fade and thing.island in faded:
                after.append((things.surface(thing), (thing.x - left, thing.y - top)))
            else:
                solid.append(thing)
        return solid

    def _prop(self, tile: Tile, milliseconds: int) -> pygame.Surface:
        if not tile.frames:
            return self.pictures.tile(tile)
        for cut, lasts in tile.frames:
            if milliseconds < lasts:
                return self.pictures.tile(tile, cut)
            milliseconds -= lasts
        cycle = sum(lasts for _, lasts in tile.frames)
        milliseconds %= cycle
        for cut, lasts in tile.frames:
            if milliseconds < lasts:
                return self.pictures.tile(tile, cut)
            milliseconds -= lasts
        return self.pictures.tile(tile)

    def _draw_veil(self, surface: pygame.Surface, veiled: list[Blit]) -> None:
        canvas = self._veil.surface
        parts = [picture.get_rect(topleft=place) for picture, place in veiled]
        whole = parts[0].unionall(parts[1:]).clip(canvas.get_rect())
        canvas.fill(TRANSPARENT, whole)
        canvas.fblits(veiled)
        surface.blit(self._veil.shown, whole, whole)

    def _drift(self, tale: Tale, left: int, top: int, bursts: list[Burst], still: bool) -> None:
        tick = tale.area.tick
        blits: list[Blit] = []
        if not tale.area.place.indoor and not still:
            blits += self.particles.leaves(tick, left, top, self._canvas.size)
        for burst in bursts:
            blits += self.particles.burst(burst, tick, left, top)
        self._canvas.surface.fblits(blits)


_BY_FOOT = itemgetter(0, 1)


def band_of(tale: Tale) -> int:
    """The band of what he carries, 0-4."""
    weight = tale.memory.get("$weight", 0.0)
    return min(4, int(weight) // 20) if isinstance(weight, (int, float)) else 0


def _feet(hero: Figure) -> tuple[tuple[int, int], ...]:
    """Map pixels that must be seen: his feet, and the middle of him."""
    x, y = hero.x // FINE, hero.y // FINE
    return (x, y - 2), (x - 4, y - 2), (x + 4, y - 2), (x, y - 9)


def _covered(things: Things, thing: Thing, feet: tuple[tuple[int, int], ...]) -> bool:
    return any(things.covers(thing, x, y) for x, y in feet)


def _touch(one: Blit, other: Blit) -> bool:
    (first, (x, y)), (second, (u, v)) = one, other
    wide, high = first.get_size()
    return (
        x < u + second.get_width() and u < x + wide and y < v + second.get_height() and v < y + high
    )

"""The field: ground, shadows, whatever stands on it sorted by its feet, roofs, light, fades.

Everything up to the light is drawn with indexes on one 8-bit canvas; see `pictures`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import itemgetter

import pygame

from game.loading.gate.model import Cut
from game.loading.map_picture import MapPicture
from game.stage.tale import Tale
from game.view.air import (
    BREATHS,
    GLOW,
    LIGHT,
    MOST,
    PACE,
    REACH,
    SOFT,
    Air,
    Given,
    Haze,
    Spot,
    breath,
    cloud,
    given_off,
    wind,
)  # fmt: skip
from game.view.figures import CELL, FEET_X, FEET_Y, Bearing, Wardrobe
from game.view.frames import Frames
from game.view.ground import NOTHING, Blit, Ground, frame_at, size_of
from game.view.index import IndexCanvas
from game.view.kindling import Kindling
from game.view.light import Lamplight, Lamps, Readable
from game.view.mist import Mists
from game.view.particles import Burst, Particles
from game.view.pictures import HERO_LOOKS, TRANSPARENT, Key, Pictures
from game.view.rain import Rain, falling
from game.view.shade import UPRIGHT, CastShadows, Lean, Shadows, lean_of
from game.view.shafts import Shafts
from game.view.things import ORDERS, Entry, Thing, Things, feet_of
from game.view.type import Fonts
from game.view.water import Water
from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, Direction

VEIL = 128
"""How opaque a roof over the played figure stays, of 255."""
SHADOWS = ((12, 4), (12, 4), (13, 4), (14, 5), (15, 5))
"""Width and height of his shadow by how much he carries (bands of 20)."""
_MARGIN = 40
AROUND = 24
"""Pixels outside the picture from where puffs still come into it."""
FIRST_PROP = 1 << 20
FIRST_FIGURE = FIRST_PROP + (1 << 10)
"""On one row the things of the map lie furthest back, then props, then figures."""
OVERHEAD = float(1 << 62)
"""Nearer than anything that stands."""
FEET = FEET_X, FEET_Y
PLAYED, SPEAKING = 0.45, 0.7
"""How far at night the played figure is seen as by a lantern, and one who speaks."""

GLOW_TICKS = 20
"""The haze of a lantern changes so seldom."""

Free = tuple[Thing, pygame.Surface, int]
"""A thing that may look different in every picture, how it looks, and at which map px it begins."""
Soft = tuple[str, int, int, int]
"""A puff: kind, frame, and where its middle is on the canvas."""


class Stand:
    """A map as the view keeps it: its ground and its upright things."""

    def __init__(self, pictures: Pictures, picture: MapPicture, air: Air) -> None:
        self.picture = picture
        self.ground = Ground(pictures, picture)
        self.things = Things(pictures, picture, air.sways)
        self.cast = CastShadows(pictures, self.things)
        self.props: dict[str, tuple[Cut, Thing]] = {}
        """The things with states as they were last shown."""
        self._spots: tuple[object, list[Spot]] = None, []
        self._given: dict[Spot, tuple[tuple[int, float], list[Given]]] = {}
        """What each spot gave off when it was last in the picture: tick, darkness, and it."""

    def look_again(self) -> None:
        """Things have other pictures than before."""
        self.things.place()
        self._spots = None, []
        self._given.clear()

    def given(
        self, air: Air, left: int, top: int, size: tuple[int, int], tick: int, darkness: float
    ) -> list[Given]:
        """What the things in the picture give off; at tick 0, a still picture, only light."""
        near = self.things.near
        if self._spots[0] is not near:
            self._spots = near, air.spots([*near, *self.things.swaying, *self.things.moving])
        right, bottom = left + size[0] + AROUND, top + size[1] + AROUND
        spots = [
            spot
            for spot in self._spots[1]
            if left - AROUND < spot[1] < right and top - AROUND < spot[2] < bottom
        ]
        lamps = [spot for spot in spots if spot[0] == GLOW] if darkness > 0 else []
        others = [spot for spot in spots if spot[0] != GLOW][:MOST] if tick else []
        found = []
        for spot in (*lamps, *others):
            at = tick // GLOW_TICKS * GLOW_TICKS if spot[0] == GLOW else tick
            known = self._given.get(spot)
            if known is None or known[0] != (at, darkness):
                known = self._given[spot] = (at, darkness), given_off((spot,), at, darkness)
            found += known[1]
        return found


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
        self.air = Air(pictures.content, pictures)
        self._haze = Haze(pictures)
        self._adrift: tuple[object, list[Blit], list[Soft]] = None, [], []
        self._bending: tuple[object, list[Free]] = None, []
        self.lamps = Lamps()
        self._kindling = Kindling(pictures)
        self._lamplight = Lamplight()
        self._readable = Readable()
        self._shafts = Shafts()
        self._rain = Rain(pictures)
        self._mists = Mists(pictures)
        self._key: Key | None = None
        self._shadows = Shadows(pictures)
        self._water = Water(pictures)
        self._ovals: dict[str, tuple[int, int]] = {}
        self._fit((1, 1))
        self._entries = 0
        self.ink = pygame.Color(0x1A, 0x16, 0x28)
        """What lies outside the map, in the mood last drawn."""

    def _fit(self, size: tuple[int, int]) -> None:
        """Canvases of another size, and no colours on them yet."""
        palette = self.pictures.palette
        self._canvas = IndexCanvas(size, palette)
        self._shown = self._canvas.over(palette.surface_colours)
        self._lit = self._canvas.over(palette.surface_colours)
        self._veil = IndexCanvas(size, palette)
        self._veil_shown = self._veil.over(palette.surface_colours)
        self._dark = IndexCanvas(size, palette)
        self._stencil = IndexCanvas(size, palette)
        self._key = None

    def colours(self, key: Key, dark: bool) -> None:
        """Puts the colours of a mood on the canvas, where they are new."""
        palette = self.pictures.palette
        if self._key != key or self._entries != palette.next:
            self._key = key
            self._entries = palette.next
            colours = palette.graded(key)
            self.ink = colours[NOTHING]
            self._shown.set_palette(colours)
            self._haze.colours(colours)
            self._rain.colours(colours)
            self._mists.colours(colours)
            self._veil_shown.set_palette(colours)
            self._veil_shown.set_colorkey(TRANSPARENT)
            self._veil_shown.set_alpha(VEIL)
            if dark:
                lit = palette.graded(key, lit=True)
                lit[NOTHING] = self.ink  # no lamp shines on what is no place
                self._lit.set_palette(lit)

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
            self._fit(size)
        area = tale.area
        tick = area.tick
        milliseconds = tick * 1000 // TICKS
        if stand.ground.ends_within(left, top, size):
            self._canvas.fill(NOTHING)
            self._dark.fill(NOTHING)
        stand.ground.draw(self._canvas, left, top, milliseconds, still)
        mood = self.pictures.palette.mood_of(key)
        lean = lean_of(key, area.place.indoor)
        self._shadows.turn(lean)
        night = mood.darkness >= LIGHT and not area.place.indoor
        stand.things.look(left, top, left + size[0], top + size[1])
        if not area.place.indoor and self._kindling.update(stand.things, area, mood.darkness):
            stand.look_again()
            self._bending = None, []
        seen = self._in_view(tale, left, top)
        people, shadows = self._people(tale, seen, left, top, night)
        if shadows or lean != UPRIGHT:
            self._shade(stand, shadows, lean, left, top)
        if not area.place.indoor:
            self._mirror(stand, people, left, top, 0 if still else tick)
        rain = 0.0 if area.place.indoor else 1.0 if area.place.rain else falling(bursts, tick)
        if rain and not still:
            self._rain.land(self._canvas.surface, stand.ground, (left, top), tick, rain)
        veiled, loose = self._sorted(tale, stand, people, left, top, milliseconds, still)
        soft = self._drift(tale, stand, seen, left, top, bursts, still, mood.darkness)

        self.colours(key, mood.darkness > 0)
        surface.blit(self._shown, (0, 0))
        shown = pygame.Rect(left, top, *size)
        lit = self.lamps.pools(tale, mood, shown, still)
        if lit:
            self._lamplight.draw(surface, self._lit, lit, left, top, mood.darkness)
        if mood.darkness > 0:
            self._lift(
                surface, tale, stand, seen, people, loose, veiled, (left, top), mood.darkness
            )
        if veiled:
            self._draw_veil(surface, veiled)
        self._mists.draw(surface, tale, key, left, top, still)
        if rain:
            self._rain.draw(surface, (left, top), tick, rain, mood.darkness, still)
        else:
            self._shafts.draw(surface, tale, key, left, top, still)
        if lean != UPRIGHT and not rain:
            self._shafts.low_sun(surface, stand.ground, lean, left, top)
        puffs = [(*self._haze.puff(kind, frame), x, y) for kind, frame, x, y in soft]
        surface.fblits([(puff, (x - radius, y - radius)) for puff, radius, x, y in puffs])

    # -- figures ------------------------------------------------------------------------------

    def _in_view(self, tale: Tale, left: int, top: int) -> list[Figure]:
        """The figures of which something may be in the picture."""
        wide, high = self._canvas.size
        first_x, last_x = (left - _MARGIN) * FINE, (left + wide + _MARGIN) * FINE
        first_y, last_y = (top - _MARGIN) * FINE, (top + high + _MARGIN) * FINE
        return [
            figure
            for figure in tale.area.figures.values()
            if first_x < figure.x < last_x and first_y < figure.y < last_y and not figure.hidden
        ]

    def _people(
        self, tale: Tale, seen: list[Figure], left: int, top: int, night: bool
    ) -> tuple[list[Entry], list[Blit]]:
        """These figures as they look, and the shapes of their shadows: at night next to none."""
        area, focus, tick = tale.area, tale.picture.focus, tale.area.tick
        hero, dress, ovals = area.played, self.wardrobe.picture, self._ovals
        shapes, upright = self._shadows.shapes, self._shadows.upright
        silhouette = False
        entries: list[Entry] = []
        shadows: list[Blit] = []
        for order, figure in enumerate(seen, FIRST_FIGURE):
            x, y = figure.x // FINE - left, figure.y // FINE
            look = figure.look
            oval = ovals.get(look) or self._oval(look)
            bearing = None
            if figure.id == hero:
                band = band_of(tale)
                oval = SHADOWS[band]
                if look in HERO_LOOKS and not tale.scene:
                    bearing = Bearing(band, tale.still_ticks)
            if night:
                oval = oval[0] - 4, 2
            if focus:
                silhouette = figure.id not in focus
            picture = dress(figure, tick, silhouette, bearing)
            shadow = shapes.get(oval if upright else (picture, oval))
            if shadow is None:
                shadow = self._shadows.make(picture, FEET, oval)
            shape, half, above = shadow
            low = y - top
            shadows.append((shape, (x - half, low - above)))
            entries.append(
                (y * ORDERS + order, (picture, (x - FEET_X, low - FEET_Y - figure.lift)))
            )
        return entries, shadows

    def _shade(self, stand: Stand, shadows: list[Blit], lean: Lean, left: int, top: int) -> None:
        """Lets the ground in shade show through these shapes, and those of leaning things."""
        stand.ground.draw_shade(self._dark.surface, left, top)
        self._stencil.fill(0)
        if lean != UPRIGHT:
            stand.cast.draw(self._stencil.surface, left, top, lean, size_of(stand.picture))
        self._stencil.surface.fblits(shadows)
        self._canvas.choose(self._dark, self._stencil)

    def _mirror(self, stand: Stand, people: list[Entry], left: int, top: int, tick: int) -> None:
        """What stands at the water, seen in it."""
        if not self._water.look(stand.ground, left, top, self._canvas.size):
            return
        figures = [(picture, (x + FEET_X, y + FEET_Y)) for _, (picture, (x, y)) in people]
        self._water.draw(
            self._canvas, self._stencil, self._dark, stand.things, figures, (left, top), tick
        )  # fmt: skip

    def _oval(self, look: str) -> tuple[int, int]:
        """Width and height of the shadow that a figure stands on."""
        wide = self.wardrobe.shadow(look)
        found = self._ovals[look] = wide, 4 if wide >= 8 else 2
        return found

    def _sorted(
        self,
        tale: Tale,
        stand: Stand,
        people: list[Entry],
        left: int,
        top: int,
        milliseconds: int,
        still: bool,
    ) -> tuple[list[Blit], list[Entry]]:
        """Draws all that stands, from far to near.

        What covers the hero is given back, and whatever may look different in every picture.
        """
        area, things = tale.area, stand.things
        free = list(self._free(tale, stand, left, top, milliseconds, still))
        loose: list[Entry] = [
            (thing.key, (picture, (x - left, thing.y - top))) for thing, picture, x in free
        ]
        queue = [*things.standing(left, top), *loose, *people]
        queue.sort(key=_BY_KEY)
        hero = area.figures.get(area.played)
        hidden: set[float] = set()
        if hero is not None and not hero.hidden:
            hidden = things.over(hero.x // FINE, hero.y // FINE, [thing for thing, _, _ in free])
        after: list[Blit] = []
        if not hidden:
            blits = [blit for _, blit in queue]
        else:
            blits = []
            parts: list[pygame.Rect] = []
            for key, blit in queue:
                if key not in hidden:
                    blits.append(blit)
                    if not parts:
                        continue
                # what stands before a faded thing is drawn over it again
                part = blit[0].get_rect(topleft=blit[1])
                if key in hidden or part.collidelist(parts) >= 0:
                    after.append(blit)
                    parts.append(part)
        for thing in self._overhead(hero, things, left, top, after):
            blit = things.picture(thing, milliseconds), (thing.x - left, thing.y - top)
            blits.append(blit)
            loose.append((OVERHEAD, blit))
        self._canvas.surface.fblits(blits)
        return after, loose

    def _free(
        self, tale: Tale, stand: Stand, left: int, top: int, milliseconds: int, still: bool
    ) -> Iterator[Free]:
        """Things that may look different in every picture."""
        things = stand.things
        for thing in things.moving:
            yield thing, things.picture(thing, milliseconds), thing.x
        # not in the tick in which the air moves, too
        yield from self._blown(things, 0 if still else (tale.area.tick + PACE // 2) // PACE, still)
        for thing in self._props(tale, stand, left, top, milliseconds):
            yield thing, things.surface(thing), thing.x

    def _blown(self, things: Things, moment: int, still: bool) -> list[Free]:
        """What the wind moves, as it looks in a moment of PACE ticks."""
        key = things.swaying, moment, still
        if self._bending[0] != key:
            found, sways = [], self.air.sways
            for thing in things.swaying:
                by = 0 if still else wind(thing.x, moment * PACE)
                sway = sways[thing.tile.cut.sheet]
                picture = self.air.bent(things.surface(thing), sway, by)
                found.append((thing, picture, thing.x - REACH))
            self._bending = key, found
        return self._bending[1]

    def _lift(
        self,
        surface: pygame.Surface,
        tale: Tale,
        stand: Stand,
        seen: list[Figure],
        people: list[Entry],
        loose: list[Entry],
        veiled: list[Blit],
        corner: tuple[int, int],
        darkness: float,
    ) -> None:
        """Lets whoever is played, and whoever speaks, be made out in the dark."""
        played, speaker = tale.area.played, tale.line.speaker if tale.line is not None else ""
        focus, things = tale.picture.focus, stand.things
        names = [figure.id for figure in seen]
        for name in (played,) if speaker == played else (played, speaker):
            if name not in names or (focus and name not in focus):
                continue
            order = names.index(name)
            figure, (key, blit) = seen[order], people[order]
            left, top = blit[1]
            hiding = [
                (things.surface(thing), (thing.x - corner[0], thing.y - corner[1]))
                for thing in things.before(figure.x // FINE, figure.y // FINE)
            ]
            hiding += [
                other
                for near, other in loose
                if near > key
                and other[1][0] < left + CELL
                and other[1][1] < top + CELL
                and other[0].get_rect(topleft=other[1]).colliderect(left, top, CELL, CELL)
            ]
            hiding += [
                other
                for near, other in people
                if near > key
                and -CELL < other[1][0] - left < CELL
                and -CELL < other[1][1] - top < CELL
            ]
            if veiled:
                hiding = [each for each in hiding if each not in veiled]
            strength = darkness * (SPEAKING if name == speaker else PLAYED)
            self._readable.draw(surface, self._lit, blit, hiding, strength)

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
        feet = feet_of(hero.x // FINE, hero.y // FINE)
        faded = {thing.island for thing in shown if thing.fade and things.covers(thing, feet)}
        if not faded:
            return shown
        solid = []
        for thing in shown:
            if thing.fade and thing.island in faded:
                after.append((things.surface(thing), (thing.x - left, thing.y - top)))
            else:
                solid.append(thing)
        return solid

    def _props(
        self, tale: Tale, stand: Stand, left: int, top: int, milliseconds: int
    ) -> Iterable[Thing]:
        """Things with states, each as it looks at this moment."""
        area = tale.area
        right, bottom = left + self._canvas.size[0], top + self._canvas.size[1]
        order = FIRST_PROP
        for name, prop in area.place.props.items():
            order += 1
            reach = prop.width
            x, y = prop.spot
            if not (left - reach < x < right + reach and top < y < bottom + prop.height + 32):
                continue
            state = area.props.get(name, prop.state)
            tile = stand.picture.tiles.get(prop.pictures.get(state, 0))
            if tile is None:
                continue
            cut = tile.cut
            if tile.frames:
                since = milliseconds - area.prop_since.get(name, 0) * 1000 // TICKS
                cut = tile.frames[frame_at(tile, since % sum(ms for _, ms in tile.frames))][0]
            known = stand.props.get(name)
            if known is None or known[0] is not cut:
                picture = self.pictures.tile(tile, cut)
                wide, high = picture.get_size()
                x, y = prop.spot.x - prop.width // 2, prop.spot.y - high
                thing = Thing(prop.spot.y, order, x, y, x + wide, y + high, tile, picture)
                known = stand.props[name] = cut, thing
            yield known[1]

    def _draw_veil(self, surface: pygame.Surface, veiled: list[Blit]) -> None:
        canvas = self._veil.surface
        parts = [picture.get_rect(topleft=place) for picture, place in veiled]
        whole = parts[0].unionall(parts[1:]).clip(canvas.get_rect())
        canvas.fill(TRANSPARENT, whole)
        canvas.fblits(veiled)
        surface.blit(self._veil_shown, whole, whole)

    def _drift(
        self,
        tale: Tale,
        stand: Stand,
        seen: list[Figure],
        left: int,
        top: int,
        bursts: list[Burst],
        still: bool,
        darkness: float,
    ) -> list[Soft]:
        """Draws leaves, what things give off and what has just happened.

        What is soft is given back, to be laid over the picture: kind, frame, canvas px.
        """
        area, tick = tale.area, tale.area.tick
        beat = 0 if still else 1 + tick // PACE
        moment = stand, left, top, self._canvas.size, beat, darkness
        if self._adrift[0] != moment:
            adrift = self._stirring(stand, left, top, beat * PACE, darkness, area)
            self._adrift = moment, *adrift
        _, blits, soft = self._adrift
        self._canvas.surface.fblits(blits)
        if darkness >= LIGHT and not area.place.indoor and not still:
            soft = soft + self._breaths(seen, tick, left, top)
        for burst in bursts:
            if burst.kind == "cloud":
                soft = soft + [(kind, n, x - left, y - top) for kind, n, x, y in cloud(burst, tick)]
            else:
                self._canvas.surface.fblits(self.particles.burst(burst, tick, left, top))
        return soft

    def _stirring(
        self, stand: Stand, left: int, top: int, tick: int, darkness: float, area: Area
    ) -> tuple[list[Blit], list[Soft]]:
        """Leaves and what things give off, hard and soft."""
        size = self._canvas.size
        blits: list[Blit] = []
        soft: list[Soft] = []
        if tick and not area.place.indoor:
            blits += self.particles.leaves(tick, left, top, size)
        for kind, frame, x, y in stand.given(self.air, left, top, size, tick, darkness):
            if kind in SOFT or kind == GLOW:
                soft.append((kind, frame, x - left, y - top))
            else:
                blits.append((self.particles.frame(kind, frame), (x - left, y - top)))
        return blits, soft

    def _breaths(self, seen: list[Figure], tick: int, left: int, top: int) -> list[Soft]:
        """The breath of those in the picture, as it is seen in the cold of the night."""
        wide, high = self._canvas.size
        found = []
        for figure in seen:
            puff = breath(tick, figure.id)
            x, y = figure.x // FINE - left, figure.y // FINE - top
            inside = 0 < x < wide and 0 < y < high
            if puff is None or not inside or figure.facing is Direction.UP:
                continue
            aside = figure.facing.vector[0]
            place = round(x + aside * (7 + puff[1])), round(y - 13 - puff[1] / 2)
            found.append(("breath", puff[0], *place))
        return found[:BREATHS]


_BY_KEY = itemgetter(0)


def band_of(tale: Tale) -> int:
    """The band of what he carries, 0-4."""
    weight = tale.memory.get("$weight", 0.0)
    return min(4, int(weight) // 20) if isinstance(weight, (int, float)) else 0

"""People who walk behind the player: one kind stops when he turns round, one does not."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct, field

from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, TILE, Spot

STALK_TILES = 5.5
COMPANY_TILES = 1.7
NEVER_NEARER = 4.0
SIGHT_TILES = 10.0
REST_TICKS = round(0.7 * TICKS)
AGAIN_TICKS = round(0.5 * TICKS)
TRAIL = 80
"""How many steps of 8 px of the player's way are kept."""


class Mode(StrEnum):
    STALK = "stalk"
    COMPANY = "company"
    NONE = "none"


class Followers(Struct, omit_defaults=True):
    mode: Mode = Mode.NONE
    ids: list[str] = field(default_factory=list)
    trail: list[Spot] = field(default_factory=list)
    rest: int = 0
    """Ticks for which the player has stood still."""
    unseen: int = AGAIN_TICKS
    """Ticks since he last looked at them."""

    def advance(self, area: Area) -> None:
        """One tick: they come on along the way he came, or are frozen by his look."""
        hero = area.hero
        if hero is None or not self.ids:
            return
        if not self.trail or _apart(self.trail[-1], hero.spot) >= 8:
            self.trail.append(hero.spot)
            del self.trail[:-TRAIL]
        self.rest = 0 if hero.moving else self.rest + 1
        watched = self.mode is Mode.STALK and self._seen(area, hero)
        self.unseen = 0 if watched else self.unseen + 1
        still = self.mode is Mode.STALK and (self.unseen < AGAIN_TICKS or self.rest > REST_TICKS)
        gap = STALK_TILES if self.mode is Mode.STALK else COMPANY_TILES
        for number, name in enumerate(self.ids):
            figure = area.figures.get(name)
            if figure is None or figure.hidden:
                continue
            distance = (gap + number * (0.9 if self.mode is Mode.STALK else 1.5)) * TILE
            if still or (self.mode is Mode.STALK and figure.distance(hero) < NEVER_NEARER):
                figure.moving = False
                continue
            goal = self._behind(distance, number)
            if goal is None or _apart(figure.spot, goal) < 4:
                figure.moving = False
                continue
            away = _apart(figure.spot, goal)
            figure.pace = max(120, min(478, hero.pace or 307)) if away < 48 else 420
            figure.way = [goal]
            area.go_on(figure)
            figure.way = []
            figure.moving = True

    def _behind(self, distance: float, number: int) -> Spot | None:
        """The spot on his way that lies `distance` px behind him, spread to the sides."""
        walked = 0.0
        after = self.trail[-1]
        for spot in reversed(self.trail):
            walked += _apart(spot, after)
            after = spot
            if walked >= distance:
                return Spot(spot.x + (-3, 4, 0, 6, -6, 2)[number % 6], spot.y)
        return None

    def _seen(self, area: Area, hero: Figure) -> bool:
        """Whether one of them stands in a cone of 60 degrees before him."""
        ahead_x, ahead_y = hero.facing.vector
        for name in self.ids:
            figure = area.figures.get(name)
            if figure is None:
                continue
            dx, dy = (figure.x - hero.x) / FINE, (figure.y - hero.y) / FINE
            length = (dx * dx + dy * dy) ** 0.5
            if length <= SIGHT_TILES * TILE and dx * ahead_x + dy * ahead_y >= 0.866 * length:
                return True
        return False


def _apart(one: Spot, other: Spot) -> float:
    return float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5)

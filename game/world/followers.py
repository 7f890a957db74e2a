"""People who walk behind the player: one kind stops when he turns round, one does not."""

from __future__ import annotations

from enum import StrEnum
from math import cos, radians

from msgspec import Struct, field

from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import FINE, TILE, Direction, Spot
from game.world.manners import POSES
from game.world.place import Mark
from game.world.tuning import Tuning, fine, ticks

TRAIL = 80
"""How many steps of 8 px of the player's way are kept."""
HEADING = 5
"""Over so many of them his direction is taken: he may turn his head, and nobody moves."""
LONG_AGO = 10_000
ELBOWS = 11
"""Pixels at which one of those who stalk waits for another."""
THERE = 4
"""Pixels from its place at which a figure stands."""


class Mode(StrEnum):
    STALK = "stalk"
    COMPANY = "company"
    NONE = "none"


ASIDE = (-7, 8, -6, 9, -9, 7)
"""How far each of them walks beside the way he came, pixels: nobody in another's shoes."""


class Followers(Struct, omit_defaults=True):
    mode: Mode = Mode.NONE
    ids: list[str] = field(default_factory=list)
    trail: list[Spot] = field(default_factory=list)
    rest: int = 0
    """Ticks for which the player has stood still."""
    unseen: int = LONG_AGO
    """Ticks since he last looked at them."""
    frozen: int = 0
    """Ticks for which they have been caught; 0: they come on."""
    scripted: bool = False
    """A scene chose them, and a scene ends it."""
    posted: bool = False
    """They have stood where the scene wanted them, and go after him from there."""
    joining: int = 0
    """Ticks until the next one joins them."""

    def gather(self, area: Area, tuning: Tuning, turn: int, heat: float) -> None:
        """From a certain turn on people drift after him, the more the more is permitted."""
        if self.scripted or self.mode is Mode.COMPANY:
            return
        rule = tuning.followers
        wanted = 0
        if turn >= rule.from_turn:
            wanted = max((step.people for step in rule.steps if heat >= step.heat), default=0)
        self._let_go(area, wanted)
        self.joining = max(0, self.joining - 1)
        if len(self.ids) >= wanted or self.joining:
            return
        self.joining = ticks(rule.join_seconds)
        name = self._next(area, tuning)
        if name:
            self.mode = Mode.STALK
            self.ids.append(name)

    def _let_go(self, area: Area, wanted: int) -> None:
        for name in self.ids[wanted:]:
            figure = area.figures.get(name)
            if figure is not None:
                figure.way, figure.moving = [], False
                figure.take_pose("stand", area.tick)
        if len(self.ids) > wanted:
            del self.ids[wanted:]
            if not self.ids:
                self.mode, self.trail, self.frozen = Mode.NONE, [], 0

    def _next(self, area: Area, tuning: Tuning) -> str:
        """The nearest behind him who has nothing to hold him."""
        hero, rule = area.hero, tuning.followers
        if hero is None:
            return ""
        ahead_x, ahead_y = hero.facing.vector
        best, nearest = "", rule.join_tiles
        for name, villager in area.villagers.items():
            figure = area.figures[name]
            if figure.hidden or figure.follows or villager.routine in POSES or name in self.ids:
                continue
            if name in rule.alone or name in tuning.child.children:
                continue
            away = figure.distance(hero)
            behind = (figure.x - hero.x) * ahead_x + (figure.y - hero.y) * ahead_y < 0
            if behind and rule.never_nearer <= away < nearest:
                best, nearest = name, away
        return best

    def advance(self, area: Area, tuning: Tuning) -> None:
        """One tick: they come on along the way he came, or are frozen by his look."""
        hero = area.hero
        if hero is None or not self.ids:
            return
        if not self.trail or _apart(self.trail[-1], hero.spot) >= TILE // 2:
            self.trail.append(hero.spot)
            del self.trail[:-TRAIL]
        if self.mode is Mode.STALK:
            self._stalk(area, hero, tuning)
        else:
            self._accompany(area, hero, tuning)

    def post(self, area: Area, number: int) -> Spot | None:
        """Where the scene that chose them wants to see the `number`th, until it is over."""
        mark = self._mark(area, number)
        return mark.spot if mark is not None else None

    def _mark(self, area: Area, number: int) -> Mark | None:
        if not self.scripted or self.posted or self.mode is not Mode.STALK:
            return None
        return area.place.marks.get(f"follow_{number + 1}")

    def take_posts(self, area: Area) -> None:
        """The scene is over: whether watched or skipped, they stand where it left them."""
        for number, name in enumerate(self.ids):
            spot = self.post(area, number)
            figure = area.figures.get(name)
            if spot is not None and figure is not None:
                figure.move_to(spot)
        self.posted = True

    # Those who stop ------------------------------------------------------------------------

    def _stalk(self, area: Area, hero: Figure, tuning: Tuning) -> None:
        rule = tuning.followers
        self.rest = 0 if hero.moving else self.rest + 1
        self.unseen = 0 if self._watched(area, hero, tuning) else self.unseen + 1
        caught = self.unseen < ticks(rule.again_seconds) or self.rest > ticks(rule.rest_seconds)
        self.frozen = self.frozen + 1 if caught else 0
        first, last = rule.tiles
        for number, name in enumerate(self.ids):
            figure = area.figures.get(name)
            if figure is None or figure.hidden:
                continue
            if caught:
                figure.way, figure.moving = [], False
                if self.frozen == 1 + ticks(tuning.stagger * number):
                    excuse(figure, hero, rule.excuses[number % len(rule.excuses)], area.tick)
                    mark = self._mark(area, number)
                    if mark is not None and mark.facing is not None:
                        figure.facing = mark.facing  # over the railing, away from him
                continue
            share = number / max(1, len(self.ids) - 1)
            goal = self.post(area, number)
            if goal is not None:
                too_near = not _is_behind(goal, hero)
            else:
                goal = self._behind(
                    (first + (last - first) * share) * TILE, area, ASIDE[number % 6]
                )
                too_near = figure.distance(hero) < rule.never_nearer
            if (
                goal is None
                or too_near
                or _apart(figure.spot, goal) < THERE
                or (self.post(area, number) is None and self._crowded(area, figure, hero))
            ):
                figure.way, figure.moving = [], False
                continue
            figure.take_pose("stand", area.tick)
            pace = hero.pace or fine(tuning.bands[0].pace)
            if self.post(area, number) is not None:
                pace = fine(tuning.bands[0].pace * tuning.company.hurry)
            _walk_to(area, figure, goal, pace, number)

    def _crowded(self, area: Area, figure: Figure, hero: Figure) -> bool:
        """Whether another of them goes so close before this one that he would walk into him."""
        away = figure.distance(hero)
        others = [area.figures[name] for name in self.ids if name in area.figures]
        return any(
            _apart(figure.spot, other.spot) < ELBOWS and other.distance(hero) < away
            for other in others
            if other is not figure
        )

    def _behind(self, distance: float, area: Area, aside: int = 0) -> Spot | None:
        """The spot on his way that lies `distance` px behind him, and so many to its side."""
        walked = 0.0
        after = self.trail[-1]
        for spot in reversed(self.trail):
            step = _apart(spot, after)
            walked += step
            if walked >= distance and step:
                across_x, across_y = (after.y - spot.y) / step, (spot.x - after.x) / step
                x, y = round(spot.x + across_x * aside), round(spot.y + across_y * aside)
                return Spot(x, y) if area.place.walls.free(x, y) else spot
            after = spot
        return None

    def _watched(self, area: Area, hero: Figure, tuning: Tuning) -> bool:
        """Whether one of them stands in the cone before him."""
        rule = tuning.followers
        ahead_x, ahead_y = hero.facing.vector
        narrow = cos(radians(rule.cone_degrees / 2))
        for name in self.ids:
            figure = area.figures.get(name)
            if figure is None:
                continue
            dx, dy = (figure.x - hero.x) / FINE, (figure.y - hero.y) / FINE
            length = (dx * dx + dy * dy) ** 0.5
            if length <= rule.sight_tiles * TILE and dx * ahead_x + dy * ahead_y >= narrow * length:
                return True
        return False

    # Those who do not ----------------------------------------------------------------------

    def _accompany(self, area: Area, hero: Figure, tuning: Tuning) -> None:
        """Side by side with him, each in a place of his own; nobody inside him.

        . 1 . n
        . . . . >      he may turn his head: their places are behind the way he walks
        3 . 2 .
        """
        rule = tuning.company
        ahead_x, ahead_y = self._heading(hero)
        for number, name in enumerate(self.ids):
            figure = area.figures.get(name)
            if figure is None or figure.hidden:
                continue
            back, side = rule.places[number % len(rule.places)]
            goal = self._place(area, hero, (ahead_x, ahead_y), back, side)
            near = figure.distance(hero)
            if near < rule.nearest:
                goal = _out_of(figure, hero, rule.nearest, number)
            away = _apart(figure.spot, goal)
            if away < THERE:
                figure.moving = False
                if not hero.moving and figure.pose == "stand":
                    figure.facing = Direction.towards(
                        round(ahead_x * TILE), round(ahead_y * TILE), figure.facing
                    )
                continue
            pace = hero.pace or fine(tuning.bands[0].pace)
            if away > TILE / 2:
                pace = round(pace * rule.hurry)
            figure.take_pose("stand", area.tick)
            _walk_to(area, figure, goal, pace, number)

    def _heading(self, hero: Figure) -> tuple[float, float]:
        """The direction of his last steps, as long as 1."""
        if len(self.trail) > 1:
            since = self.trail[max(0, len(self.trail) - HEADING)]
            dx, dy = self.trail[-1].x - since.x, self.trail[-1].y - since.y
            length = (dx * dx + dy * dy) ** 0.5
            if length:
                return dx / length, dy / length
        ahead_x, ahead_y = hero.facing.vector
        return float(ahead_x), float(ahead_y)

    def _place(
        self, area: Area, hero: Figure, ahead: tuple[float, float], back: float, side: float
    ) -> Spot:
        spot = hero.spot
        for across in (side, -side, side / 2):
            x = spot.x + (-ahead[0] * back - ahead[1] * across) * TILE
            y = spot.y + (-ahead[1] * back + ahead[0] * across) * TILE
            if area.place.walls.free(round(x), round(y)):
                return Spot(round(x), round(y))
        return self._behind(2 * TILE, area) or spot


def excuse(figure: Figure, hero: Figure, kind: str, now: int) -> None:
    """Nobody was following anybody: there was a sandal, a notice, the sky."""
    if kind == "up":
        figure.facing = Direction.UP
        figure.take_pose("stand", now)
    elif kind == "aside":
        sideways = hero.facing in (Direction.LEFT, Direction.RIGHT)
        figure.facing = Direction.UP if sideways else Direction.LEFT
        figure.take_pose("stand", now)
    else:
        figure.take_pose(kind, now)


def _is_behind(spot: Spot, hero: Figure) -> bool:
    ahead_x, ahead_y = hero.facing.vector
    return (spot.x - hero.spot.x) * ahead_x + (spot.y - hero.spot.y) * ahead_y < 0


def _walk_to(area: Area, figure: Figure, goal: Spot, pace: int, number: int) -> None:
    """A tick towards a spot: straight when it is near, round the houses when it is not."""
    figure.pace = pace
    if _apart(figure.spot, goal) < 2 * TILE:
        figure.way = [goal]
    elif not figure.way or area.tick % 30 == number:
        area.send(figure, goal, pace)
    before = figure.x, figure.y
    area.go_on(figure)
    figure.moving = (figure.x, figure.y) != before  # behind a hedge he waits, and does not tread


def _out_of(figure: Figure, hero: Figure, tiles: float, number: int) -> Spot:
    """The nearest spot that is not inside the hero."""
    dx, dy = figure.x - hero.x, figure.y - hero.y
    length = (dx * dx + dy * dy) ** 0.5
    if length < FINE:
        dx, dy, length = (FINE, 0, FINE) if number % 2 else (-FINE, 0, FINE)
    far = tiles * TILE * 1.3
    return Spot(hero.spot.x + round(dx / length * far), hero.spot.y + round(dy / length * far))


def _apart(one: Spot, other: Spot) -> float:
    return float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5)

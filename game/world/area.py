"""Where one is: the place, the figures in it, and everything about it that can change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from game.world.figures import Figure
from game.world.geometry import FINE, TILE, Direction, Spot
from game.world.place import Place, Starts, Trigger, Villager, Zone

DIAGONAL = 181
"""256 / sqrt 2: a step in two directions at once is as long as in one."""
REACH = 20
"""Pixels in front of the played figure within which something can be spoken to or used."""
HAND = (8, 14, REACH)
"""Where before his feet the hand of the played figure feels for a thing, pixels."""
HAND_SIDE = 7
"""So far to either side it feels as well, when there is nothing straight ahead, pixels."""
STRAIGHT = 0.9
"""Cosine of the angle within which somebody stands straight before him."""
CORNER = 9
"""So far he is taken aside by himself where a corner catches his feet, pixels."""
BODY = (10, 8)
"""Pixels across and down between the feet of two who stand in each other."""
ASIDE = 18
"""So far from somebody's feet stops who goes up to him, pixels."""
AWAKE_WIDTH, AWAKE_HEIGHT = 32, 20
"""Tiles around the played figure within which people act; never the size of a window."""


@dataclass(slots=True)
class Area:
    """One place in one state. All methods keep positions in 1/256 px."""

    place: Place
    figures: dict[str, Figure] = field(default_factory=dict)
    played: str = ""
    props: dict[str, str] = field(default_factory=dict)
    prop_since: dict[str, int] = field(default_factory=dict)
    lights: dict[str, bool] = field(default_factory=dict)
    doors: dict[str, bool] = field(default_factory=dict)
    villagers: dict[str, Villager] = field(default_factory=dict)
    tick: int = 0

    @property
    def hero(self) -> Figure | None:
        return self.figures.get(self.played)

    def populate(self, chapter: str) -> None:
        """Sets out the props and the people whom the map gives this chapter."""
        for name, prop in self.place.props.items():
            self.props.setdefault(name, prop.state)
        for villager in self.place.villagers:
            if villager.chapters and chapter not in villager.chapters:
                continue
            if villager.id in self.figures:
                continue
            self.villagers[villager.id] = villager
            figure = Figure(villager.id, villager.look, 0, 0, villager.facing)
            figure.move_to(villager.spot)
            self.figures[villager.id] = figure

    def awake(self, figure: Figure) -> bool:
        hero = self.hero
        if hero is None:
            return False
        return (
            abs(figure.x - hero.x) < AWAKE_WIDTH * TILE * FINE // 2
            and abs(figure.y - hero.y) < AWAKE_HEIGHT * TILE * FINE // 2
        )

    def step(self, figure: Figure, dx: int, dy: int, pace: int) -> bool:
        """Moves one tick in a direction, sliding along walls; says whether he moved.

        `pace` is in 1/256 px a tick. He faces where he wants to go, even against a wall.
        """
        if dx == 0 and dy == 0:
            figure.moving = False
            return False
        if dx and dy:
            keeps = (dx, 0) if figure.facing in (Direction.LEFT, Direction.RIGHT) else (0, dy)
            figure.facing = Direction.towards(*keeps, figure.facing)
            pace = pace * DIAGONAL // 256
        else:
            figure.facing = Direction.towards(dx, dy, figure.facing)
        moved = False
        for shift_x, shift_y in ((dx * pace, 0), (0, dy * pace)):
            if (shift_x or shift_y) and self._free_for(figure, shift_x, shift_y):
                figure.x += shift_x
                figure.y += shift_y
                moved = True
        if not moved:
            moved = self._slide(figure, dx, dy, pace)
        figure.moving = moved
        return moved

    def _free_for(self, figure: Figure, shift_x: int, shift_y: int) -> bool:
        x, y = (figure.x + shift_x) // FINE, (figure.y + shift_y) // FINE
        if (x, y) == (figure.x // FINE, figure.y // FINE):
            return True
        return self.place.walls.free(x, y)

    def _slide(self, figure: Figure, dx: int, dy: int, pace: int) -> bool:
        """Round a corner that is in the way by less than `CORNER` pixels."""
        if dx and dy:
            return False
        for reach in range(3, CORNER + 1, 3):
            for side in (-1, 1):
                x = figure.x // FINE + (side * reach if dy else dx * 2)
                y = figure.y // FINE + (side * reach if dx else dy * 2)
                if self.place.walls.free(x, y):
                    shift_x, shift_y = (side * pace, 0) if dy else (0, side * pace)
                    if self._free_for(figure, shift_x, shift_y):
                        figure.x += shift_x
                        figure.y += shift_y
                        return True
        return False

    def pass_by(self, figure: Figure, pace: int, company: Collection[str]) -> None:
        """Takes one who walks round who stands before his feet, a little aside at every step.

        Nobody is ever in the way: where there is no room beside, he goes on as he went.
        """
        ahead_x, ahead_y = figure.facing.vector
        for other in self.figures.values():
            if other is figure or other.hidden or other.follows or other.id in company:
                continue
            dx, dy = (other.x - figure.x) // FINE, (other.y - figure.y) // FINE
            if abs(dx) >= BODY[0] or abs(dy) >= BODY[1] or dx * ahead_x + dy * ahead_y < 0:
                continue
            away = -1 if (dx if ahead_y else dy) > 0 else 1
            for side in (away, -away):
                shift = side * pace * 5 // 8
                shift_x, shift_y = (shift, 0) if ahead_y else (0, shift)
                if self._free_for(figure, shift_x, shift_y):
                    figure.x += shift_x
                    figure.y += shift_y
                    return

    def send(self, figure: Figure, goal: Spot, pace: int) -> None:
        """Puts a figure on its way; where there is none, straight through what is there."""
        figure.way = self.place.walls.way(figure.spot, goal) or [goal]
        figure.pace = pace

    def go_on(self, figure: Figure) -> bool:
        """One tick along the figure's way; False when he has arrived or has none."""
        if not figure.way:
            return False
        left = figure.pace
        while figure.way and left > 0:
            goal = figure.way[0]
            away_x, away_y = goal.x * FINE - figure.x, goal.y * FINE - figure.y
            length = int((away_x * away_x + away_y * away_y) ** 0.5)
            if length <= left:
                figure.x, figure.y = goal.x * FINE, goal.y * FINE
                left -= length
                figure.way.pop(0)
                continue
            figure.facing = Direction.towards(away_x, away_y, figure.facing)
            figure.x += away_x * left // length
            figure.y += away_y * left // length
            left = 0
        figure.moving = bool(figure.way)
        return figure.moving

    def spot_of(self, name: str) -> Spot | None:
        """Where a figure, mark or prop is; None when there is no such thing here."""
        if name in self.figures:
            return self.figures[name].spot
        if name in self.place.marks:
            return self.place.marks[name].spot
        if name in self.place.props:
            prop = self.place.props[name]
            return Spot(prop.spot.x, prop.spot.y)
        return None

    def beside(self, figure: Figure, other: str) -> Spot | None:
        """Where one stops who goes up to another: on his own side, if there is room."""
        person = self.figures.get(other)
        if person is None or person is figure:
            return None
        side = ASIDE if figure.x >= person.x else -ASIDE
        for shift in (side, -side):
            spot = Spot(person.spot.x + shift, person.spot.y)
            if self.place.walls.free(*spot):
                return spot
        return None

    def person_before(self, hero: Figure) -> Figure | None:
        """The nearest visible figure within reach of the hero's hand, in front of him."""
        best: Figure | None = None
        nearest = float("inf")
        ahead_x, ahead_y = hero.facing.vector
        for figure in self.figures.values():
            if figure is hero or figure.hidden:
                continue
            dx, dy = (figure.x - hero.x) / FINE, (figure.y - hero.y) / FINE
            if abs(dx) > 34 or abs(dy) > 34:
                continue
            length = (dx * dx + dy * dy) ** 0.5
            if length > 30 or (length > 12 and dx * ahead_x + dy * ahead_y < 0.4 * length):
                continue
            if length < nearest:
                best, nearest = figure, length
        return best

    def triggers_at(self, spot: Spot, on: Starts) -> list[Trigger]:
        return [
            trigger
            for trigger in self.place.triggers
            if trigger.on is on and trigger.shape.contains(spot.x, spot.y)
        ]

    def triggers_under(self, figure: Figure, on: Starts) -> list[Trigger]:
        """Those that the feet box touches: its middle, its toes or one of its sides."""
        x, y = figure.spot
        box = ((x, y - 3), (x, y), (x - 4, y - 2), (x + 4, y - 2))
        return [
            trigger
            for trigger in self.place.triggers
            if trigger.on is on and any(trigger.shape.contains(*point) for point in box)
        ]

    def used_by(self, hero: Figure) -> Trigger | None:
        """The trigger that a press would set off: under his feet, in front of him, or nearly so."""
        ahead_x, ahead_y = hero.facing.vector
        spot = hero.spot
        for side in (0, HAND_SIDE, -HAND_SIDE):
            for reach in (0, *HAND):
                x = spot.x + ahead_x * reach + ahead_y * side
                y = spot.y - 2 + ahead_y * reach + ahead_x * side
                if found := self.triggers_at(Spot(x, y), Starts.INTERACT):
                    return found[0]
        return None

    def is_nearer(self, hero: Figure, trigger: Trigger, person: Figure) -> bool:
        """Whether a thing lies straight before the hand, and nearer than one who stands aside."""
        ahead_x, ahead_y = hero.facing.vector
        dx, dy = (person.x - hero.x) / FINE, (person.y - hero.y) / FINE
        length = (dx * dx + dy * dy) ** 0.5
        if length < REACH / 2 or dx * ahead_x + dy * ahead_y > STRAIGHT * length:
            return False
        spot = hero.spot
        return any(
            reach < length
            and trigger.shape.contains(spot.x + ahead_x * reach, spot.y - 2 + ahead_y * reach)
            for reach in HAND
        )

    def zone_at(self, spot: Spot) -> list[Zone]:
        return [zone for zone in self.place.zones if zone.shape.contains(spot.x, spot.y)]

"""Players made of rules: one walks straight through, one looks at everything, one stumbles."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from game.intents import Advance, Choose, Intent, Interact, Rest, Step
from game.stage.roaming import talk_node
from game.stage.tale import Tale
from game.stage.verbs.hand import SHORT_OFFER
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, TILE, Spot
from game.world.place import Starts, Trigger

Policy = Callable[[Tale], list[Intent]]

STUCK_TICKS = 4 * TICKS
NEAR = 1
PRESS_AT = 4
"""Ticks after he has arrived at which he presses."""
REMARK_TICKS = 4 * TICKS
"""So long he waits before somebody who is still saying something."""


def _step(here: Spot, goal: Spot, run: bool = False) -> Step:
    dx, dy = goal.x - here.x, goal.y - here.y
    edge = 1 if max(abs(dx), abs(dy)) > 1 else 0
    return Step((dx > edge) - (dx < -edge), (dy > edge) - (dy < -edge), run)


class Straight:
    """Goes where the goal says, takes the first option, presses as soon as it can."""

    def __init__(self) -> None:
        self._way: list[Spot] = []
        self._towards: tuple[str, Spot] | None = None
        self._left = 0
        self._tries = 0
        self._stuck = 0
        self._avoid: dict[str, int] = {}
        self._arrived = 0
        self._met: dict[str, bool] = {}
        """What he has pressed on and need not press on again."""

    def __call__(self, tale: Tale) -> list[Intent]:
        if tale.scene:
            if self._towards is not None and self._arrived >= PRESS_AT:
                self.has_used(tale, self._towards[0])
            self._way = []
            self._towards = None
            return self.in_scene(tale)
        return self.on_foot(tale)

    # In a scene ------------------------------------------------------------------------------

    def in_scene(self, tale: Tale) -> list[Intent]:
        if tale.choice is not None:
            return self.answer(tale)
        if tale.line is not None:
            return [Advance()]
        if tale.bag is not None and not any(task.verb == "press" for task in tale.tasks):
            return self.pack(tale)
        if tale.press:
            return [] if self.lets_pass(tale) else [Advance()]
        if tale.stepping and tale.hero.way:
            return [_step(tale.hero.spot, tale.hero.way[0])]
        if tale.heads:
            return self.look(tale)
        return []

    def lets_pass(self, tale: Tale) -> bool:
        """Whether the open press is an offer that ends by itself, so that silence answers it."""
        words = next(task.words for task in tale.tasks if task.verb == "press")
        return len(words) > 2 and 0 < float(words[2]) <= SHORT_OFFER

    def answer(self, tale: Tale) -> list[Intent]:
        assert tale.choice is not None
        options = tale.choice.options
        return [Choose(next(n for n, option in enumerate(options) if option.available))]

    def pack(self, tale: Tale) -> list[Intent]:
        bag = tale.bag
        assert bag is not None
        for n, thing in enumerate(bag.things):
            if thing not in bag.taken and bag.filled + bag.sizes[n] <= bag.room:
                return [Choose(n)]
        return [Choose(len(bag.things))]

    def look(self, tale: Tale) -> list[Intent]:
        turn = tale.ticks // 40 % 4
        return [Step(*((0, -1), (-1, 0), (0, 1), (1, 0))[turn])]

    # On foot ---------------------------------------------------------------------------------

    def on_foot(self, tale: Tale) -> list[Intent]:
        hero = tale.area.hero
        if hero is None:
            return []
        target = self.target(tale, hero)
        if target is None:
            return self.try_what_is_here(tale)
        name, goal = target
        if self._towards is None or name != self._towards[0] or _moved(goal, self._towards[1]):
            self._towards = target
            self._way = tale.area.place.walls.way(hero.spot, goal) or []
            self._stuck = self._arrived = 0
            self._left = len(self._way) + 1
            if not self._way:
                self.give_up(tale, name)
                self._towards = None
                return []
        while self._way and _near(hero, self._way[0], NEAR if len(self._way) == 1 else 3):
            self._way.pop(0)
        if not self._way:
            return self.arrive(tale, hero, name, goal)
        if len(self._way) < self._left:
            self._left, self._stuck = len(self._way), 0
        self._stuck += 1
        if self._stuck > STUCK_TICKS:
            self._towards = None
            self._tries += 1
            if self._tries > 3:
                self._tries = 0
                self._avoid[name] = tale.ticks + 1200
            return []
        if self._stuck > STUCK_TICKS - 40:
            dx, dy = ((1, 0), (0, 1), (-1, 0), (0, -1))[self._stuck // 10 % 4]
            return [Step(dx, dy)]
        return [_step(hero.spot, self._way[0], self.runs(tale))]

    def runs(self, tale: Tale) -> bool:
        return False

    def give_up(self, tale: Tale, name: str) -> None:
        """No way leads there: elsewhere for a while."""
        self._avoid[name] = tale.ticks + 10 * TICKS

    def try_what_is_here(self, tale: Tale) -> list[Intent]:
        """Nowhere to go: he presses on what is before him, once."""
        prompt = tale.prompt
        if prompt is None or tale.ticks % 30:
            return []
        key = _key(tale, prompt.figure or f"{prompt.key} {prompt.spot}")
        if key in self._met:
            return []
        self._met[key] = True
        return [Interact()]

    def has_used(self, tale: Tale, name: str) -> None:
        """A scene came of it: something else first, unless the goal is there."""
        if tale.goal is None or tale.goal.tag("mark") != name:
            self._avoid[name] = tale.ticks + 60 * TICKS

    def arrive(self, tale: Tale, hero: Figure, name: str, goal: Spot) -> list[Intent]:
        """He stands where he wanted to be: use what is there, wait, or look elsewhere."""
        self._arrived += 1
        if self._arrived > 120 and self._arrived % 20 == 4:
            if tale.goal is None or tale.goal.tag("mark") != name:
                self._avoid[name] = tale.ticks + 600 * TICKS
            return [Interact()]
        if self._arrived == PRESS_AT:
            return [Interact()]
        if self._arrived > 120 and self._arrived % 20 in (8, 9):
            turn = self._arrived // 20 % 4
            return [Step(*((0, -1), (0, 1), (-1, 0), (1, 0))[turn])]
        if self._arrived > 8 * TICKS:
            self._avoid[name] = tale.ticks + 3600
            self._towards = None
        return []

    def target(self, tale: Tale, hero: Figure) -> tuple[str, Spot] | None:
        """The mark of the goal; without one, the nearest thing that would set something off."""
        mark = tale.goal.tag("mark") if tale.goal is not None else None
        if mark is not None and self.allowed(tale, mark):
            spot = tale.area.spot_of(mark)
            if spot is not None:
                return mark, spot
            for door in tale.area.place.doors:
                if self.allowed(tale, door.name) and tale.holds(door.open_when):
                    return door.name, door.shape.centre
        found = self.triggers(tale, hero)
        if found:
            return found[0].name, _reachable(tale, found[0])
        return None

    def triggers(self, tale: Tale, hero: Figure) -> list[Trigger]:
        """Triggers that would go off, nearest first; those one walks into before others."""
        open_ones = [
            trigger
            for trigger in tale.area.place.triggers
            if self.allowed(tale, trigger.name)
            and not (trigger.once and f"{tale.area.place.name}/{trigger.name}" in tale.fired)
            and tale.holds(trigger.when)
        ]
        order = {Starts.ENTER: 0, Starts.STAND_STILL: 1, Starts.INTERACT: 2}
        return sorted(
            open_ones,
            key=lambda trigger: (
                order[trigger.on],
                abs(trigger.shape.centre.x - hero.spot.x)
                + abs(trigger.shape.centre.y - hero.spot.y),
            ),
        )

    def allowed(self, tale: Tale, name: str) -> bool:
        return self._avoid.get(name, 0) <= tale.ticks


def _moved(goal: Spot, before: Spot) -> bool:
    """Whether who is walked to has gone on by more than a tile and a half."""
    return max(abs(goal.x - before.x), abs(goal.y - before.y)) > 24


def _near(hero: Figure, spot: Spot, pixels: int) -> bool:
    return abs(hero.x // FINE - spot.x) <= pixels and abs(hero.y // FINE - spot.y) <= pixels


def _reachable(tale: Tale, trigger: Trigger) -> Spot:
    """The free spot in a trigger nearest to its middle; beside it when all of it is solid."""
    walls, shape, middle = tale.area.place.walls, trigger.shape, trigger.shape.centre
    inside = [
        Spot(x, y)
        for y in range(int(shape.top) + 1, int(shape.bottom) + 1, 4)
        for x in range(int(shape.left) + 1, int(shape.right) + 1, 4)
        if shape.contains(x, y) and walls.free(x, y)
    ]
    if inside:
        return min(inside, key=lambda spot: abs(spot.x - middle.x) + abs(spot.y - middle.y))
    cell = walls.nearest_free(middle.cell)
    return cell.centre if cell is not None else middle


class Explorer(Straight):
    """Speaks to everybody, uses everything, and takes another answer every time."""

    def __init__(self) -> None:
        super().__init__()
        self._asked = 0
        self._offers = 0
        self._offered: int | None = None
        self._aim: tuple[str, Figure | Trigger, Spot] | None = None

    def __call__(self, tale: Tale) -> list[Intent]:
        if tale.scene:
            self._aim = None
        return super().__call__(tale)

    def answer(self, tale: Tale) -> list[Intent]:
        assert tale.choice is not None
        open_ones = [n for n, option in enumerate(tale.choice.options) if option.available]
        if sum(tale.choice.rests) < 20:
            return [Rest(self._asked % len(tale.choice.options))]
        self._asked += 1
        return [Choose(open_ones[self._asked % len(open_ones)])]

    def lets_pass(self, tale: Tale) -> bool:
        """Every third offer is taken, so that it is seen what comes of it."""
        if not super().lets_pass(tale):
            return False
        task = next(task for task in tale.tasks if task.verb == "press")
        begun = tale.ticks - task.ticks
        if begun != self._offered:
            self._offered = begun
            self._offers += 1
        return self._offers % 3 != 0

    def on_foot(self, tale: Tale) -> list[Intent]:
        """He speaks to whoever is in front of him, the first time."""
        if tale.prompt is not None and tale.prompt.figure:
            key = _key(tale, tale.prompt.figure)
            if key not in self._met:
                self._met[key] = True
                return [Interact()]
        return super().on_foot(tale)

    def target(self, tale: Tale, hero: Figure) -> tuple[str, Spot] | None:
        """The nearest that is new to him, held on to until he has seen it; then the goal."""
        if self._aim is None or not self._is_open(tale, *self._aim[:2]):
            self._aim = self._nearest_new(tale, hero) if tale.ticks % 10 == 0 else None
        if self._aim is None:
            return super().target(tale, hero)
        name, what, spot = self._aim
        return name, what.spot if isinstance(what, Figure) else spot

    def _is_open(self, tale: Tale, name: str, what: Figure | Trigger) -> bool:
        if name in self._met or not name.startswith(_key(tale, "")):
            return False
        if isinstance(what, Figure):
            return not what.hidden
        spent = what.once and f"{tale.area.place.name}/{what.name}" in tale.fired
        return not spent and tale.holds(what.when)

    def _nearest_new(self, tale: Tale, hero: Figure) -> tuple[str, Figure | Trigger, Spot] | None:
        found: list[tuple[float, str, Figure | Trigger, Spot]] = []
        for name, figure in tale.area.figures.items():
            key = _key(tale, name)
            if figure is hero or figure.hidden or key in self._met or not talk_node(tale, name):
                continue
            found.append((figure.distance(hero), key, figure, figure.spot))
        for trigger in self.triggers(tale, hero):
            key = _key(tale, trigger.name)
            if trigger.on is Starts.ENTER or key in self._met:
                continue
            middle = trigger.shape.centre
            away = ((middle.x - hero.spot.x) ** 2 + (middle.y - hero.spot.y) ** 2) ** 0.5 / TILE
            found.append((away, key, trigger, middle))
        if not found:
            return None
        _, name, what, spot = min(found, key=lambda one: one[:2])
        return name, what, _reachable(tale, what) if isinstance(what, Trigger) else spot

    def give_up(self, tale: Tale, name: str) -> None:
        """Behind a counter or on a roof: not to be met from here."""
        super().give_up(tale, name)
        self._met[name] = True
        self._aim = None

    def arrive(self, tale: Tale, hero: Figure, name: str, goal: Spot) -> list[Intent]:
        """Before something new he turns to it and presses, or rests until it has gone off."""
        if self._aim is None or self._aim[0] != name:
            return super().arrive(tale, hero, name, goal)
        self._arrived += 1
        what = self._aim[1]
        if isinstance(what, Figure):
            if self._arrived > REMARK_TICKS:
                self._met[name] = True
            return [_step(hero.spot, what.spot)] if self._arrived % 20 == 2 else []
        if what.on is Starts.STAND_STILL:
            if self._arrived > round(what.seconds * TICKS) + 20:
                self._met[name] = True
            return []
        if self._arrived == 2 and not what.shape.contains(hero.spot.x, hero.spot.y):
            return [_step(hero.spot, what.shape.centre)]
        if self._arrived == PRESS_AT:
            self._met[name] = True
            return [Interact()]
        return []


def _key(tale: Tale, name: str) -> str:
    return f"{tale.chapter}/{tale.area.place.name}/{name}"


class Stumbling(Straight):
    """Walks at random half of the time and answers at random; from a seed of its own."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._chance = Random(seed)
        self._drift = Step(0, 0)

    def answer(self, tale: Tale) -> list[Intent]:
        assert tale.choice is not None
        open_ones = [n for n, option in enumerate(tale.choice.options) if option.available]
        return [Choose(self._chance.choice(open_ones))]

    def on_foot(self, tale: Tale) -> list[Intent]:
        if tale.ticks % 120 == 0:
            self._drift = Step(self._chance.randint(-1, 1), self._chance.randint(-1, 1))
        if tale.ticks % 600 < 180:
            return [Interact()] if self._chance.random() < 0.02 else [self._drift]
        return super().on_foot(tale)


def policy(name: str, seed: int) -> Policy:
    if name == "explorer":
        return Explorer()
    if name == "random":
        return Stumbling(seed)
    return Straight()

"""The village as antagonist: who does what to whom, by what the village permits.

Picks villager, level and kind; the words are asked for elsewhere. All numbers are those of
`assets/village.toml`; nothing here is decided by a number of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from msgspec import Struct
from msgspec import field as saved

from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, TILE, Direction, Spot
from game.world.place import Attitude, Routine, Villager


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the story: what the village permits while it lasts."""

    floor: float
    ceiling: float
    cap: int
    weight_floor: float = 0.0
    weight_ceiling: float = 100.0
    spare: float = 3.0
    """Seconds at least between two acts of level 3 and more."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of hostility: `gesture` is a pose or a movement the figure makes."""

    name: str
    level: int
    gesture: str = "turn"
    group: str = ""
    """Node group that has the words; empty: the gesture alone."""
    tiles: float = 4.0
    by: tuple[str, ...] = ()
    """Only these people do it; empty: anybody."""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """What a band of `weight` does to the boy; `pace` in tiles a second."""

    upto: float
    chroma: float
    pace: float
    prompt: str


@dataclass(frozen=True, slots=True)
class Bold:
    """How boldness is made of what is around a villager."""

    neighbour_tiles: float = 4.0
    neighbour: float = 3
    neighbours_most: int = 3
    dared: float = 6
    dared_seconds: float = 10.0
    friend: float = 20
    friend_tiles: float = 6.0
    friends: tuple[str, ...] = ()
    step: float = 10


@dataclass(frozen=True, slots=True)
class TwoFaces:
    """Before the Hokage: who sees her in the light bows, and speaks of the weather."""

    tiles: float = 7.0
    again_seconds: float = 12.0
    seen: str = "Remark_weather"


@dataclass(frozen=True, slots=True)
class Morning:
    """The market that does not look: friendly words among themselves, so often."""

    group: str = "Remark_morning"
    spacing: float = 5.0


@dataclass(frozen=True, slots=True)
class Mirrored:
    """The village's kindness to Sakura: so many remarks at most, a step of colour each."""

    most: int = 6
    chroma: tuple[float, float] = (0.76, 0.52)
    chroma_step: float = 0.04


@dataclass(frozen=True, slots=True)
class Tuning:
    turns: Mapping[int, Turn]
    kinds: tuple[Kind, ...]
    mirror: tuple[Kind, ...]
    bands: tuple[Band, ...]
    bold: Bold
    two_faces: TwoFaces
    morning: Morning
    mirrored: Mirrored
    caps: Mapping[str, int]
    stretches: Mapping[str, float]
    """Progress 0-1 inside the turn, by the name of the stretch of street."""
    weights: Mapping[int, float]
    """What it adds to `weight` to stand through an act of a level."""
    run_pace: float = 7.0
    look_tiles: float = 5.5
    act_tiles: float = 4.0
    stay_tiles: float = 4.0
    remark_seconds: float = 2.6
    cool_down: tuple[float, float] = (9.0, 14.0)
    acts_a_turn: int = 3
    same_kind_seconds: float = 20.0
    breath_after: int = 4
    breath_tiles: float = 12.0
    still: Mapping[str, str] = field(default_factory=dict)
    """Who stands still in the morning, and the Yarn condition that makes him."""

    @property
    def hostile_turns(self) -> range:
        """The turns in which what is done to him adds to what he carries."""
        return range(6)

    def band(self, weight: float) -> Band:
        return next((band for band in self.bands if weight < band.upto), self.bands[-1])


@dataclass(frozen=True, slots=True)
class Act:
    """A villager does something: the stage gives it words, the view a picture."""

    villager: str
    kind: Kind


class Temper(Struct, omit_defaults=True):
    """What one villager remembers of this turn; ticks are the village's own."""

    acts: int = 0
    last: str = ""
    ready: int = 0
    noticing: int = 0
    """Ticks for which he still looks at the boy."""
    gesture_until: int = 0
    sent: int = 0
    """Where he is on his round: the number of the next spot of his path."""


class Village(Struct, omit_defaults=True):
    """Everybody's tempers, and the pauses between acts. Saved whole."""

    tempers: dict[str, Temper] = saved(default_factory=dict)
    tick: int = 0
    spoke: int = -10_000
    """Tick of the last act of level 3 and more."""
    kinds: dict[str, int] = saved(default_factory=dict)
    """Tick at which each kind was last used."""
    remarks: int = 0
    """Remarks since the last breathing stretch."""
    breath_from: tuple[int, int] | None = None
    """Where the hero was when the breathing stretch began, map px."""
    turn: int = 0
    mirrored: int = 0
    """Kindnesses shown to Sakura so far."""

    def temper(self, villager: str) -> Temper:
        if villager not in self.tempers:
            self.tempers[villager] = Temper()
        return self.tempers[villager]

    def new_turn(self, turn: int) -> None:
        self.turn = turn
        for temper in self.tempers.values():
            temper.acts = 0

    def advance(
        self, area: Area, tuning: Tuning, heat: float, quiet: bool, seen: bool, chance: Random
    ) -> Act | None:
        """One tick of everybody's day; at most one act comes of it.

        `quiet` stretches see looks and backs only; `seen` says whether the Hokage stands in
        light. Each villager is looked at every eighth tick, so that no two neighbours ever do
        the same at the same moment.
        """
        self.tick += 1
        hero = area.hero
        if hero is None:
            return None
        act: Act | None = None
        phase = self.tick % 8
        for number, (name, villager) in enumerate(area.villagers.items()):
            figure = area.figures[name]
            if figure.hidden:
                continue
            if figure.way:
                if area.awake(figure):
                    area.go_on(figure)
                continue
            if number % 8 != phase or not area.awake(figure):
                continue
            temper = self.temper(name)
            away = figure.distance(hero)
            self._look(figure, hero, temper, away, tuning, area)
            if temper.noticing or self.tick < temper.gesture_until:
                if self.tick < temper.gesture_until:
                    self._yield(area, villager, figure, hero, away, tuning, heat)
                    continue
            elif figure.pose in ("turn", "talk", "down_head", "point"):
                figure.take_pose("stand", area.tick)
            self._yield(area, villager, figure, hero, away, tuning, heat)
            if figure.way:
                continue
            if act is None and away <= tuning.act_tiles and self.tick >= temper.ready:
                match self.turn:
                    case 6:
                        act = self._bow(area, villager, tuning) if seen else None
                    case 7:
                        act = None if quiet else self._chat(area, villager, tuning)
                    case 8:
                        act = None if quiet else self._praise(area, villager, tuning, away)
                    case _:
                        act = self._act(area, villager, tuning, heat, quiet, chance)
                if act is not None:
                    continue
            if not temper.noticing:
                self._routine(area, villager, figure, temper, chance)
        return act

    def _look(
        self,
        figure: Figure,
        hero: Figure,
        temper: Temper,
        away: float,
        tuning: Tuning,
        area: Area,
    ) -> None:
        if self.turn == 7:
            return
        if away <= tuning.look_tiles:
            temper.noticing = 15 * TICKS // 8
            if self.tick >= temper.gesture_until and not figure.way:
                figure.face_to(hero.spot)
        elif temper.noticing:
            temper.noticing -= 1
            if temper.noticing == 0:
                figure.facing = area.villagers[figure.id].facing

    def _yield(
        self,
        area: Area,
        villager: Villager,
        figure: Figure,
        hero: Figure,
        away: float,
        tuning: Tuning,
        heat: float,
    ) -> None:
        """The lane: nobody blocks a way, nobody is pushed; one tile to the side, and back."""
        if villager.routine in (Routine.SIT, Routine.WORK):
            return
        reach = 2.0 if heat < 35 else 2.5 if heat < 60 else 3.0
        home = villager.spot
        aside = figure.spot != home and villager.routine in (Routine.STAND, Routine.LOOK_AROUND)
        if away < reach and hero.moving:
            ahead_x, ahead_y = hero.facing.vector
            off_x, off_y = (figure.x - hero.x) / FINE, (figure.y - hero.y) / FINE
            if off_x * ahead_x + off_y * ahead_y <= 0:
                return
            across = off_x * -ahead_y + off_y * ahead_x
            if abs(across) > 14:
                return
            side = 1 if across >= 0 else -1
            for turn in (side, -side):
                goal = Spot(
                    figure.spot.x - ahead_y * turn * TILE, figure.spot.y + ahead_x * turn * TILE
                )
                if area.place.walls.free(goal.x, goal.y):
                    figure.way, figure.pace = [goal], 170
                    return
        elif aside and away > 3:
            figure.way, figure.pace = [home], 150

    def _act(
        self,
        area: Area,
        villager: Villager,
        tuning: Tuning,
        heat: float,
        quiet: bool,
        chance: Random,
    ) -> Act | None:
        turn = tuning.turns.get(self.turn)
        if turn is None or turn.cap <= 0 or heat < 0:
            return None
        temper = self.temper(villager.id)
        if temper.acts >= tuning.acts_a_turn:
            return None
        rule = tuning.bold
        bold = heat - villager.nerve + rule.neighbour * self._hostile_near(area, villager, rule)
        if self.tick - self.spoke < rule.dared_seconds * TICKS:
            bold += rule.dared
        if self._friend_near(area, villager, rule):
            bold -= rule.friend
        if bold < 0:
            return None
        level = min(1 + int(bold / rule.step), tuning.caps.get(villager.attitude, 3), turn.cap, 4)
        if quiet or self._breathing(area, tuning):
            level = min(level, 1)
        if level >= 2 and any(figure.remark for figure in area.figures.values()):
            level = 1
        if level >= 3 and self.tick - self.spoke < turn.spare * TICKS:
            level = 1
        kinds = [
            kind
            for kind in tuning.kinds
            if kind.level == level
            and kind.name != temper.last
            and (not kind.by or villager.id in kind.by)
            and self.tick - self.kinds.get(kind.name, -100_000) > tuning.same_kind_seconds * TICKS
        ]
        if not kinds:
            return None
        kind = kinds[chance.randrange(len(kinds))]
        temper.acts += 1
        temper.last = kind.name
        low, high = tuning.cool_down
        temper.ready = self.tick + int((low + (high - low) * chance.random()) * TICKS)
        temper.gesture_until = self.tick + int(tuning.remark_seconds * TICKS)
        self.kinds[kind.name] = self.tick
        if level >= 3:
            self.spoke = self.tick
        if level >= 2:
            self.remarks += 1
            if self.remarks >= tuning.breath_after and area.hero is not None:
                self.remarks = 0
                spot = area.hero.spot
                self.breath_from = (spot.x, spot.y)
        return Act(villager.id, kind)

    def _bow(self, area: Area, villager: Villager, tuning: Tuning) -> Act:
        temper = self.temper(villager.id)
        temper.ready = self.tick + int(tuning.two_faces.again_seconds * TICKS)
        temper.gesture_until = self.tick + int(tuning.remark_seconds * TICKS)
        spoken = self.tick - self.spoke > 3 * TICKS
        if spoken:
            self.spoke = self.tick
        return Act(villager.id, Kind("bow", 0, "bow", tuning.two_faces.seen if spoken else ""))

    def _chat(self, area: Area, villager: Villager, tuning: Tuning) -> Act | None:
        """A friendly word, not to him: nobody looks this morning."""
        if self.tick - self.spoke < tuning.morning.spacing * TICKS:
            return None
        self.spoke = self.tick
        temper = self.temper(villager.id)
        temper.ready = self.tick + 20 * TICKS
        return Act(villager.id, Kind("chat", 0, "talk", tuning.morning.group))

    def _praise(self, area: Area, villager: Villager, tuning: Tuning, away: float) -> Act | None:
        """The ladder upside down: from a smile to advice to be proud, a step each time."""
        if self.mirrored >= tuning.mirrored.most or self.tick - self.spoke < 5 * TICKS:
            return None
        kinds = [
            kind for kind in tuning.mirror if kind.level == self.mirrored and away <= kind.tiles
        ] or [kind for kind in tuning.mirror if kind.level == self.mirrored]
        kinds = [kind for kind in kinds if not kind.by or villager.id in kind.by] or kinds
        if not kinds:
            return None
        self.mirrored += 1
        self.spoke = self.tick
        temper = self.temper(villager.id)
        temper.ready = self.tick + 60 * TICKS
        temper.gesture_until = self.tick + int(tuning.remark_seconds * TICKS)
        return Act(villager.id, kinds[0])

    def _friend_near(self, area: Area, villager: Villager, rule: Bold) -> bool:
        here = area.figures[villager.id]
        return any(
            name in area.figures
            and not area.figures[name].hidden
            and area.figures[name].distance(here) <= rule.friend_tiles
            for name in rule.friends
        )

    def _hostile_near(self, area: Area, villager: Villager, rule: Bold) -> int:
        here = area.figures[villager.id]
        near = sum(
            1
            for name, other in area.villagers.items()
            if other.attitude is Attitude.HOSTILE
            and name != villager.id
            and area.figures[name].distance(here) <= rule.neighbour_tiles
        )
        return min(rule.neighbours_most, near)

    def _breathing(self, area: Area, tuning: Tuning) -> bool:
        if self.breath_from is None or area.hero is None:
            return False
        spot = area.hero.spot
        away_x, away_y = spot.x - self.breath_from[0], spot.y - self.breath_from[1]
        if (away_x * away_x + away_y * away_y) ** 0.5 >= tuning.breath_tiles * TILE:
            self.breath_from = None
            return False
        return True

    def _routine(
        self, area: Area, villager: Villager, figure: Figure, temper: Temper, chance: Random
    ) -> None:
        match villager.routine:
            case Routine.LOOK_AROUND:
                if chance.random() < 0.04:
                    figure.facing = list(Direction)[chance.randrange(4)]
            case Routine.PACE:
                if chance.random() < 0.05:
                    out = figure.spot == villager.spot
                    shift = 3 * TILE * (1 if chance.random() < 0.5 else -1)
                    goal = Spot(villager.spot.x + shift, villager.spot.y) if out else villager.spot
                    if area.place.walls.free(goal.x, goal.y):
                        area.send(figure, goal, 140)
            case Routine.PATH:
                path = area.place.paths.get(villager.path)
                if path and path.spots:
                    goal = path.spots[temper.sent % len(path.spots)]
                    temper.sent += 1
                    area.send(figure, goal, 160)
            case _:
                if figure.facing != villager.facing:
                    figure.facing = villager.facing

"""The village as antagonist: who does what to whom, by what the village permits.

Picks villager, level and kind; the words are asked for elsewhere. All numbers are those of
`assets/village.toml`; nothing here is decided by a number of its own.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from random import Random

from msgspec import Struct
from msgspec import field as saved

from game.world import manners
from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import TILE, Spot
from game.world.manners import EVERY, Temper
from game.world.place import Attitude, Villager
from game.world.tuning import Kind, Tuning, ticks

LONG_AGO = -100_000
AGAIN = 3 * EVERY
"""Ticks after which somebody who did nothing thinks about it again."""
CALLED = "Remark_child_called"
SHOULDERS = 0.7
"""Tiles between two who stand beside each other."""


class Shown(Enum):
    """Which of its two faces the village has to show the one who walks there."""

    PLAIN = "plain"
    SEEN = "seen"
    """She stands in the light, and somebody is near."""
    UNSEEN = "unseen"
    """She stands still in the dark."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the stage knows of this moment."""

    heat: float
    most: int = 5
    """The highest level anybody may act at: 0 in a quiet stretch, 1 while something is said."""
    shown: Shown = Shown.PLAIN
    busy: Collection[str] = ()
    """People who have something else to do."""
    gentle: bool = False
    """The player has asked for less: nobody refuses or throws anything."""


@dataclass(frozen=True, slots=True)
class Act:
    """A villager does something: the stage gives it words, the view a picture."""

    villager: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Moment:
    """One tick, as everybody sees it."""

    area: Area
    hero: Figure
    tuning: Tuning
    around: Around
    chance: Random


class Village(Struct, omit_defaults=True):
    """Everybody's tempers, and the pauses between acts. Saved whole."""

    tempers: dict[str, Temper] = saved(default_factory=dict)
    tick: int = 0
    turn: int = 0
    reached: float = 0.0
    """How far along the turn he has been, 0-1: permission never falls back."""
    acted: int = LONG_AGO
    """Tick of the last act of level 3 and more."""
    spoke: int = LONG_AGO
    """Tick of the last remark of any level."""
    kinds: dict[str, tuple[int, int, int]] = saved(default_factory=dict)
    """Tick at which each kind was last used, and where the boy was then, map px."""
    spoken: int = 0
    """Remarks made in this turn."""
    remarks: int = 0
    """Remarks since the last breathing stretch."""
    breath_from: tuple[int, int] | None = None
    """Where he was when the breathing stretch began, map px."""
    mirrored: int = 0
    """Kindnesses shown to Sakura so far."""
    silent_until: int = 0
    """So long somebody near him does not go on talking."""
    louder_until: int = 0
    ran_by: list[str] = saved(default_factory=list)
    """Whom he has just run past; empty when he walks again."""
    ran_last: int = LONG_AGO
    ran: int = 0
    """How often he ran past a crowd, until the stage has heard of it."""
    kindnesses: int = 0
    """How many the street has talked about so far."""

    def temper(self, villager: str) -> Temper:
        if villager not in self.tempers:
            self.tempers[villager] = Temper()
        return self.tempers[villager]

    def new_turn(self, turn: int) -> None:
        self.turn = turn
        self.reached = 0.0
        self.spoken = 0
        for temper in self.tempers.values():
            temper.acts = 0
            temper.did.clear()

    def arrive(self, area: Area) -> None:
        """He has come to another map: everybody is in the middle of what he does."""
        for temper in self.tempers.values():
            temper.arrive()
        self.breath_from = None
        self.silent_until = self.louder_until = 0
        manners.settle(area)

    def step_apart(self, area: Area, busy: Collection[str]) -> None:
        """A scene holds everybody's day; who was just passing somebody goes by him first."""
        for name in area.villagers:
            figure = area.figures[name]
            if not figure.way or figure.hidden or name in busy or not area.awake(figure):
                continue
            if any(
                other is not figure and not other.hidden and other.distance(figure) < SHOULDERS
                for other in area.figures.values()
            ):
                area.go_on(figure)
            else:
                figure.moving = False

    def hush(self, tuning: Tuning) -> tuple[float, float]:
        """How far the talk around him is ducked (below 0: raised), and within what seconds."""
        rule = tuning.hush
        if self.tick < self.silent_until:
            seen = tuning.two_faces
            return rule.ducked, seen.hush_seconds if self.turn == seen.turn else rule.fall_seconds
        if self.tick < self.louder_until:
            return rule.louder, rule.rise_seconds
        return 0.0, rule.rise_seconds

    def advance(self, area: Area, tuning: Tuning, around: Around, chance: Random) -> Act | None:
        """One tick of everybody's day; at most one act comes of it.

        Each villager is looked at every eighth tick, so that no two neighbours ever do the
        same at the same moment.
        """
        self.tick += 1
        hero = area.hero
        if hero is None:
            return None
        now = Moment(area, hero, tuning, around, chance)
        act: Act | None = None
        phase = self.tick % EVERY
        figures, busy = area.figures, around.busy
        for number, (name, villager) in enumerate(area.villagers.items()):
            figure = figures[name]
            if not figure.way and number % EVERY != phase:
                continue
            if figure.hidden or figure.follows or name in busy or not area.awake(figure):
                continue
            if figure.way:
                area.go_on(figure)
            else:
                act = self._visit(now, villager, figure, number, act)
        if phase == 0:
            self._count_running(tuning)
        return act

    def _visit(
        self, now: Moment, villager: Villager, figure: Figure, number: int, act: Act | None
    ) -> Act | None:
        """One villager's turn to be looked at; gives back `act`, or what he does himself."""
        area, hero, tuning = now.area, now.hero, now.tuning
        temper = self.temper(villager.id)
        away = figure.distance(hero)
        if hero.running and hero.moving and away <= tuning.stir.ran_tiles:
            self._run_past(villager.id)
        if self.tick < temper.gesture_until:
            manners.make_way(area, villager, figure, temper, now.around.heat, tuning)
            return act
        if temper.gesture_until:
            temper.gesture_until = 0
            figure.take_pose(manners.resting(villager, figure), area.tick)
            if self._face_falls(now, figure, temper):
                return act
        if temper.backs:
            manners.look_back(figure, hero, temper, self.tick, tuning)
            return act
        near = away <= self._sight(now)
        noticed = manners.look(figure, hero, temper, number, self.tick, near, tuning)
        if manners.make_way(area, villager, figure, temper, now.around.heat, tuning):
            return act
        other = manners.partner(area, villager, figure, tuning) if villager.kin else None
        hushed = other is not None and self._hushed(now, temper, away)
        if act is None and away <= tuning.act_tiles and self.tick >= temper.ready:
            act = self._act(now, villager, figure, away)
            if act is not None:
                return act
            temper.ready = self.tick + AGAIN
        if noticed:
            if figure.pose in manners.PASSING:
                figure.take_pose(manners.resting(villager, figure), area.tick)
        elif other is not None and not hushed and figure.spot == villager.spot:
            manners.converse(figure, other, area.tick, tuning)
        else:
            manners.habit(area, villager, figure, temper, now.chance, tuning)
        return act

    def _sight(self, now: Moment) -> float:
        """From how far heads turn to him."""
        if self.turn == now.tuning.morning.turn or now.around.shown is Shown.UNSEEN:
            return -1.0
        turn = now.tuning.turns.get(self.turn)
        return turn.look_tiles if turn is not None and turn.look_tiles else now.tuning.look_tiles

    def _hushed(self, now: Moment, temper: Temper, away: float) -> bool:
        """Whether one of a pair is silent because he is near; they go on behind him."""
        rule = now.tuning.hush
        if self.turn == now.tuning.morning.turn or now.around.shown is Shown.UNSEEN:
            temper.silent = False
        elif away <= (rule.resume_tiles if temper.silent else rule.tiles):
            temper.silent = True
            self.silent_until = self.tick + 2 * EVERY
        elif temper.silent:
            temper.silent = False
            self.louder_until = self.tick + 2 * EVERY + ticks(rule.louder_seconds)
        return temper.silent

    # Acts ----------------------------------------------------------------------------------

    def _act(self, now: Moment, villager: Villager, figure: Figure, away: float) -> Act | None:
        if now.around.most <= 0 and now.around.shown is Shown.PLAIN:
            return None
        tuning = now.tuning
        if self.turn == tuning.two_faces.turn:
            return self._two_faces(now, villager, figure)
        if self.turn == tuning.morning.turn:
            return self._chat(now, villager)
        if self.turn == tuning.mirrored.turn:
            return self._praise(now, villager, away)
        return self._dare(now, villager, figure, away)

    def _dare(self, now: Moment, villager: Villager, figure: Figure, away: float) -> Act | None:
        """The ladder: he acts when what is permitted exceeds what he dares."""
        tuning, heat = now.tuning, now.around.heat
        turn = tuning.turns.get(self.turn)
        temper = self.temper(villager.id)
        if turn is None or turn.cap <= 0 or heat < 0 or temper.acts >= tuning.acts_a_turn:
            return None
        rule = tuning.bold
        if heat - villager.nerve + rule.neighbour * rule.neighbours_most + rule.dared < 0:
            return None
        bold = self._boldness(now, villager, figure)
        if bold < 0:
            return None
        level = min(
            1 + int(bold / tuning.bold.step),
            tuning.caps[villager.attitude],
            turn.cap,
            now.around.most,
            4,
        )
        if now.around.gentle and level > tuning.gentle.level_most:
            level = tuning.gentle.refuse_as
        child = manners.child_near(now.area, figure, tuning)
        kinds = self._open_kinds(now, villager, level, away, child is not None)
        if not kinds:
            return None
        hero = now.hero.spot
        kind = kinds[now.chance.randrange(len(kinds))]
        temper.acts += 1
        temper.did.append(kind.name)
        low, high = tuning.cool_down
        temper.ready = self.tick + ticks(low + (high - low) * now.chance.random())
        self._gesture(temper, kind, tuning)
        self.kinds[kind.name] = (self.tick, hero.x, hero.y)
        if kind.group == CALLED and child is not None:
            manners.call_in(now.area, figure, child, self.temper(child.id), tuning)
        if level >= 3:
            self.acted = self.tick
        if kind.group:
            self.spoke = self.tick
            self.spoken += 1
            self.remarks += 1
            if self.remarks >= tuning.breath_after:
                self.remarks = 0
                self.breath_from = (hero.x, hero.y)
        return Act(villager.id, kind)

    def _open_kinds(
        self, now: Moment, villager: Villager, level: int, away: float, child: bool
    ) -> list[Kind]:
        """What he may do at this level; where nothing is left there, at the next one below."""
        tuning, hero, did = now.tuning, now.hero.spot, self.temper(villager.id).did
        speaks = self._may_speak(now)
        spare = ticks(tuning.turns[self.turn].spare)
        for step in range(level, 0, -1):
            if (step >= 2 and not speaks) or (step >= 3 and self.tick - self.acted < spare):
                continue
            kinds = [
                kind
                for kind in tuning.kinds
                if kind.level == step
                and away <= kind.tiles
                and (speaks or not kind.group)
                and kind.name not in did
                and (not kind.by or villager.id in kind.by)
                and (kind.group != CALLED or child)
                and self._fresh(kind, hero, tuning)
            ]
            if kinds:
                return kinds
        return []

    def _gesture(self, temper: Temper, kind: Kind, tuning: Tuning) -> None:
        """He holds it a while; a back that is turned stays turned until he is past."""
        long = tuning.remark_seconds if kind.group else tuning.gesture_seconds
        temper.gesture_until = self.tick + ticks(long)
        if kind.gesture == "turn":
            temper.look_from = temper.gesture_until + ticks(tuning.look_hold[1])

    def _may_speak(self, now: Moment) -> bool:
        """Never two remarks at once, nor too many, nor in a breathing stretch."""
        tuning = now.tuning
        if now.around.most < 2 or self.spoken >= tuning.remarks_a_turn:
            return False
        if self.tick - self.spoke < ticks(tuning.remark_spare):
            return False
        if any(figure.remark for figure in now.area.figures.values()):
            return False
        if self.breath_from is not None:
            spot = now.hero.spot
            away_x, away_y = spot.x - self.breath_from[0], spot.y - self.breath_from[1]
            if (away_x * away_x + away_y * away_y) ** 0.5 < tuning.breath_tiles * TILE:
                return False
            self.breath_from = None
        return True

    def _fresh(self, kind: Kind, spot: Spot, tuning: Tuning) -> bool:
        """No kind twice within so many tiles, or so many seconds."""
        if kind.name not in self.kinds:
            return True
        tick, x, y = self.kinds[kind.name]
        if self.tick - tick < ticks(tuning.same_kind_seconds):
            return False
        away_x, away_y = spot.x - x, spot.y - y
        return bool(away_x**2 + away_y**2 >= (tuning.same_kind_tiles * TILE) ** 2)

    def _boldness(self, now: Moment, villager: Villager, figure: Figure) -> float:
        rule, area = now.tuning.bold, now.area
        hostile = sum(
            1
            for name, other in area.villagers.items()
            if other.attitude is Attitude.HOSTILE
            and name != villager.id
            and not area.figures[name].hidden
            and area.figures[name].distance(figure) <= rule.neighbour_tiles
        )
        bold = now.around.heat - villager.nerve
        bold += rule.neighbour * min(rule.neighbours_most, hostile)
        if self.tick - self.acted < ticks(rule.dared_seconds):
            bold += rule.dared
        if friend_within(area, figure, rule.friends, rule.friend_tiles):
            bold -= rule.friend
        return bold

    # The other faces -----------------------------------------------------------------------

    def _two_faces(self, now: Moment, villager: Villager, figure: Figure) -> Act | None:
        """Seen they bow and speak of the weather; unseen they go on about him."""
        rule, temper = now.tuning.two_faces, self.temper(villager.id)
        if now.around.shown is Shown.SEEN:
            temper.ready = self.tick + ticks(rule.again_seconds)
            temper.gesture_until = self.tick + ticks(rule.bow_seconds)
            temper.last = "bow"
            figure.face_to(now.hero.spot)
            speaks = now.around.most > 0 and self.tick - self.spoke > ticks(rule.weather_seconds)
            if speaks:
                self.spoke = self.tick
            return Act(villager.id, Kind("bow", 0, "bow", rule.seen if speaks else ""))
        if now.around.shown is not Shown.UNSEEN or now.around.most <= 0 or not villager.kin:
            return None
        hidden = now.tuning.turns[self.turn].hidden
        if self.tick - self.spoke < ticks(rule.unseen_seconds) or hidden < villager.nerve:
            return None
        other = manners.partner(now.area, villager, figure, now.tuning)
        if other is None:
            return None
        self.spoke = self.tick
        temper.ready = self.tick + ticks(rule.again_seconds)
        temper.gesture_until = self.tick + ticks(now.tuning.remark_seconds)
        figure.face_to(other.spot)
        group = rule.unseen[now.chance.randrange(len(rule.unseen))]
        return Act(villager.id, Kind("absence", 0, "talk", group))

    def _face_falls(self, now: Moment, figure: Figure, temper: Temper) -> bool:
        """Who has just bowed to her, and thinks himself unseen: his face falls."""
        if temper.last != "bow":
            return False
        temper.last = ""
        if now.around.shown is Shown.SEEN:
            return False
        temper.look_until = 0
        temper.gesture_until = self.tick + ticks(now.tuning.gesture_seconds)
        figure.take_pose("down_head", now.area.tick)
        return True

    def _chat(self, now: Moment, villager: Villager) -> Act | None:
        """A friendly word, not to him: nobody looks this morning."""
        rule = now.tuning.morning
        if now.around.most < 2 or self.tick - self.spoke < ticks(rule.spacing):
            return None
        self.spoke = self.tick
        temper = self.temper(villager.id)
        temper.ready = self.tick + ticks(rule.again_seconds)
        temper.gesture_until = self.tick + ticks(now.tuning.remark_seconds)
        return Act(villager.id, Kind("chat", 0, "talk", rule.group))

    def _praise(self, now: Moment, villager: Villager, away: float) -> Act | None:
        """The ladder upside down: from a smile to advice to be proud, a step each time."""
        rule = now.tuning.mirrored
        if self.mirrored >= rule.most or now.around.most < 2:
            return None
        if self.tick - self.spoke < ticks(rule.spacing):
            return None
        kinds = [
            kind for kind in now.tuning.mirror if kind.level == self.mirrored and away <= kind.tiles
        ]
        kinds = [kind for kind in kinds if not kind.by or villager.id in kind.by] or kinds
        if not kinds:
            return None
        self.mirrored += 1
        self.spoke = self.tick
        temper = self.temper(villager.id)
        temper.ready = self.tick + ticks(rule.again_seconds)
        temper.gesture_until = self.tick + ticks(now.tuning.remark_seconds)
        return Act(villager.id, kinds[0])

    # Running -------------------------------------------------------------------------------

    def _run_past(self, name: str) -> None:
        self.ran_last = self.tick
        if name not in self.ran_by:
            self.ran_by.append(name)

    def _count_running(self, tuning: Tuning) -> None:
        """Past five people or more in one run: that is talked about, once."""
        rule = tuning.stir
        if self.ran_by and self.tick - self.ran_last > ticks(rule.ran_seconds):
            if len(self.ran_by) >= rule.ran_people:
                self.ran += 1
            self.ran_by = []


def friend_within(area: Area, figure: Figure, friends: Collection[str], tiles: float) -> bool:
    """Whether one of his friends stands so near a figure, in tiles."""
    for name in friends:
        friend = area.figures.get(name)
        if friend is not None and not friend.hidden and friend.distance(figure) <= tiles:
            return True
    return False

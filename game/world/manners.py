"""What a villager does with head, feet and hands, whatever he says: looks, the lane, talk, habits.

Every reaction has its own delay, by the person, so that no two neighbours move in step.
"""

from __future__ import annotations

from random import Random
from zlib import crc32

from msgspec import Struct, field

from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, TILE, Direction, Spot
from game.world.place import Attitude, Routine, Villager
from game.world.tuning import Tuning, fine, ticks

EVERY = 8
"""Each villager is looked at every so many ticks, each in a tick of his own."""
PASSING = ("turn", "talk", "whisper", "point", "down_head", "bow", "laugh", "cheer", "kneel")
"""Poses of villagers that end by themselves."""
POSES = {Routine.SIT: "sit", Routine.WORK: "work"}


class Temper(Struct, omit_defaults=True):
    """What one villager remembers; ticks are the village's own."""

    acts: int = 0
    last: str = ""
    did: list[str] = field(default_factory=list)
    """Kinds of act he has done in this turn."""
    ready: int = 0
    gesture_until: int = 0
    look_from: int = 0
    look_until: int = 0
    """Until then he follows the boy with his eyes; 0: he has not noticed him."""
    faced: Direction | None = None
    """Where he looked before he was disturbed."""
    aside: Spot | None = None
    """Where he stood before he made way, or was called away."""
    home: Spot | None = None
    """Where he comes back to when he paces."""
    sent: int = 0
    """Where he is on his round: the number of the next spot of his path."""
    silent: bool = False
    backs: int = 0
    """A child called in: turns of the head still to come, and when the next is due."""
    backs_at: int = 0
    called: bool = False
    """He stays where he was called to until the boy is out of sight."""

    def arrive(self) -> None:
        """On another map nothing of what he was just doing holds."""
        self.gesture_until = self.look_from = self.look_until = self.backs = 0
        self.faced = self.aside = self.home = None
        self.sent = 0
        self.silent = self.called = False

    def disturb(self, figure: Figure) -> None:
        if self.faced is None:
            self.faced = figure.facing


def share(name: str) -> float:
    """A number 0-1 that belongs to a person."""
    return crc32(name.encode()) % 1000 / 1000


def resting(villager: Villager, figure: Figure) -> str:
    """The pose he has when nothing happens; away from his place he just stands."""
    pose = POSES.get(villager.routine, "stand")
    return pose if figure.spot == villager.spot else "stand"


def settle(area: Area) -> None:
    """Everybody in the middle of what he does, each at a moment of his own."""
    for name, villager in area.villagers.items():
        figure = area.figures[name]
        figure.pose = resting(villager, figure)
        figure.pose_since = area.tick - int(share(name) * 10 * TICKS)


def look(
    figure: Figure, hero: Figure, temper: Temper, number: int, now: int, near: bool, tuning: Tuning
) -> bool:
    """Eyes and head follow him, after a moment, and stay a while; whether he is noticed.

    Beside him nothing happens at once: 0.1-0.6 s until a head turns, by the person.
    """
    if near:
        if now >= temper.look_until:
            low, high = tuning.look_delay
            wait = low + (high - low) * share(figure.id) + tuning.stagger * (number % 7)
            temper.look_from = max(temper.look_from, now + ticks(wait))
            temper.disturb(figure)
        low, high = tuning.look_hold
        temper.look_until = now + ticks(low + (high - low) * share(figure.id))
    elif temper.look_until and now >= temper.look_until:
        temper.look_until = 0
    if temper.look_until and now >= temper.look_from:
        if figure.pose == "work":
            figure.take_pose("stand", now)
        figure.face_to(hero.spot)
    return temper.look_until > 0


def make_way(
    area: Area, villager: Villager, figure: Figure, temper: Temper, heat: float, tuning: Tuning
) -> bool:
    r"""The lane: whoever stands in his way steps aside, and back when he is past.

    . h .        h . .
    . ^ .   ->   . ^ .      nobody blocks a way, and nobody is pushed
    . n .        . n .
    """
    hero = area.hero
    if hero is None or villager.routine in POSES:
        return False
    away = figure.distance(hero)
    if away < tuning.lane_tiles(heat) and hero.moving:
        ahead_x, ahead_y = hero.facing.vector
        off_x, off_y = (figure.x - hero.x) / FINE, (figure.y - hero.y) / FINE
        across = off_x * -ahead_y + off_y * ahead_x
        if off_x * ahead_x + off_y * ahead_y <= 0 or abs(across) > tuning.room.width * TILE:
            return False
        side = 1 if across >= 0 else -1
        for turn in (side, -side):
            spot = figure.spot
            goal = Spot(spot.x - ahead_y * turn * TILE, spot.y + ahead_x * turn * TILE)
            if area.place.walls.free(goal.x, goal.y):
                temper.disturb(figure)
                temper.aside = temper.aside or spot
                figure.take_pose("stand", area.tick)
                figure.way, figure.pace = [goal], fine(tuning.room.pace)
                return True
    elif temper.aside is not None and away > (
        tuning.look_tiles if temper.called else tuning.room.close_tiles
    ):
        figure.way, figure.pace = [temper.aside], fine(tuning.room.pace)
        temper.aside, temper.called = None, False
        return True
    return False


def partner(area: Area, villager: Villager, figure: Figure, tuning: Tuning) -> Figure | None:
    """Whom he is talking with: one of his own who stands beside him."""
    for name in villager.kin:
        other = area.figures.get(name)
        if other is None or other is figure or other.hidden or other.way or other.follows:
            continue
        if other.distance(figure) <= tuning.pairs.tiles:
            return other
    return None


def converse(figure: Figure, other: Figure, now: int, tuning: Tuning) -> None:
    """One of two speaks while the other listens, and then the other way round."""
    first, second = sorted((figure.id, other.id))
    length = ticks(tuning.pairs.seconds)
    speaks = (now + int(share(first + second) * 2 * length)) // length % 2
    figure.face_to(other.spot)
    figure.take_pose("talk" if (figure.id == first) == (speaks == 0) else "stand", now)


def look_back(figure: Figure, hero: Figure, temper: Temper, now: int, tuning: Tuning) -> None:
    """A child that was called in looks over its shoulder: once, or twice."""
    if now < temper.backs_at:
        return
    temper.backs -= 1
    temper.backs_at = now + ticks(tuning.child.look_seconds)
    figure.face_to(hero.spot)
    if temper.backs % 2 == 0:
        figure.facing = figure.facing.opposite


def call_in(area: Area, mother: Figure, child: Figure, temper: Temper, tuning: Tuning) -> None:
    """The child comes to her side, away from him."""
    hero = area.hero
    assert hero is not None
    villager = area.villagers[child.id]
    side = TILE if mother.x >= hero.x else -TILE
    spot = mother.spot
    for goal in (Spot(spot.x + side, spot.y), Spot(spot.x - side, spot.y), spot):
        if area.place.walls.free(goal.x, goal.y):
            break
    temper.disturb(child)
    temper.aside = temper.aside or child.spot
    area.send(child, goal, fine(tuning.child.pace))
    kind = villager.attitude in (Attitude.INDIFFERENT, Attitude.KIND)
    temper.backs = 2 * (tuning.child.looks_back_kind if kind else tuning.child.looks_back)
    temper.backs_at, temper.called = 0, True


def child_near(area: Area, mother: Figure, tuning: Tuning) -> Figure | None:
    """A child whom she could call."""
    for name in tuning.child.children:
        child = area.figures.get(name)
        if child is None or child is mother or child.hidden or child.way:
            continue
        if name in area.villagers and child.distance(mother) <= tuning.child.tiles:
            return child
    return None


def habit(
    area: Area, villager: Villager, figure: Figure, temper: Temper, chance: Random, tuning: Tuning
) -> None:
    """What he does when nobody passes."""
    if temper.faced is not None:
        figure.facing, temper.faced = temper.faced, None
    if figure.pose in PASSING or (figure.pose == "stand" and villager.routine in POSES):
        figure.take_pose(resting(villager, figure), area.tick)
    often = EVERY / TICKS
    match villager.routine:
        case Routine.LOOK_AROUND:
            if chance.random() < often / tuning.routine.look_seconds:
                figure.facing = list(Direction)[chance.randrange(4)]
        case Routine.PACE:
            if chance.random() < often / tuning.routine.pause_seconds:
                _pace(area, figure, temper, chance, tuning)
        case Routine.PATH:
            path = area.place.paths.get(villager.path)
            if path is None or not path.spots:
                return
            count = len(path.spots)
            if temper.sent == 0:
                ways = [_apart(spot, figure.spot) for spot in path.spots]
                temper.sent = ways.index(min(ways)) + 1
            round_ = count if path.loop else max(1, 2 * count - 2)
            index = temper.sent % round_
            temper.sent += 1
            goal = path.spots[index if index < count else round_ - index]
            area.send(figure, goal, fine(tuning.room.path * (0.9 + 0.2 * share(figure.id))))


def _pace(area: Area, figure: Figure, temper: Temper, chance: Random, tuning: Tuning) -> None:
    """Some steps to one side, and back."""
    reach = round(tuning.room.out * TILE)
    goal = temper.home
    if goal is None or _apart(goal, figure.spot) > 2 * reach:
        side = 1 if chance.random() < 0.5 else -1
        spot = figure.spot
        goal = Spot(spot.x + side * reach, spot.y)
        if not all(
            area.place.walls.free(spot.x + side * step, spot.y) for step in range(4, reach + 1, 4)
        ):
            return
        temper.home = spot
    else:
        temper.home = None
    figure.take_pose("stand", area.tick)
    figure.way, figure.pace = [goal], fine(tuning.room.walk)


def _apart(one: Spot, other: Spot) -> float:
    return float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5)

"""What the village permits itself with the one who walks through it, and what he carries of it.

`game/world/village.py` picks who does what; here it is told what is permitted, its acts are given
words and sounds, and what was stood through weighs. All numbers are those of `assets/village.toml`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage import crowd, remarks
from game.stage.cues import Sound
from game.world.figures import Figure
from game.world.geometry import TICKS
from game.world.place import Lit
from game.world.tuning import Turn, ticks
from game.world.village import Act, Around, Shown, friend_within

if TYPE_CHECKING:
    from game.stage.tale import Tale

DUSK_EVERY, DUSK_TICKS = 30, 20 * TICKS
"""How often it is asked how far the evening has fallen, and how long it then takes to."""
FLAT = 0.8
"""A pool of light is an ellipse, so much as high as wide."""


def heat(tale: Tale) -> float:
    """What the village permits, 0-100; never from time, always from the way walked."""
    turn = tale.book.village.turns.get(int(tale.number("$turn")))
    if turn is None:
        return 0.0
    progress = max(tale.village.reached, _progress(tale))
    value = turn.floor + progress * (turn.ceiling - turn.floor) + tale.number("$stir")
    value = max(turn.floor, min(turn.ceiling + 10, value))
    return min(value, tale.book.village.gentle.heat_most) if tale.assist.gentle else value


def _progress(tale: Tale) -> float:
    """How far along his turn the stretch is that he stands in, 0-1."""
    hero = tale.area.hero
    if hero is None:
        return 0.0
    stretches = tale.book.village.stretches
    zones = tale.area.zone_at(hero.spot)
    return max((stretches.get(zone.name, 0.0) for zone in zones), default=0.0)


def seen(tale: Tale) -> bool:
    """Whether the played figure stands in the light and somebody is near enough to see it."""
    hero = tale.area.hero
    if hero is None or not _in_light(tale):
        return False
    tiles = tale.book.village.two_faces.tiles
    return any(
        not figure.hidden and figure.distance(hero) <= tiles
        for name, figure in tale.area.figures.items()
        if name in tale.area.villagers
    )


def _in_light(tale: Tale) -> bool:
    """Whether the played figure stands in a pool of lantern light."""
    hero = tale.area.hero
    if hero is None:
        return False
    x, y = hero.spot
    for light in tale.area.place.lights:
        away_x, away_y = light.spot.x - x, (light.spot.y - y) / FLAT
        if away_x**2 + away_y**2 < light.radius**2 and tale.area.lights.get(
            light.name, light.lit is not Lit.OFF
        ):
            return True
    return False


# One tick --------------------------------------------------------------------------------


def advance(tale: Tale, hero: Figure) -> None:
    """One tick of the village with the one who walks through it."""
    village, tuning = tale.village, tale.book.village
    turn = int(tale.number("$turn"))
    if turn != village.turn:
        _take_turn(tale, turn)
    village.reached = max(village.reached, _progress(tale))
    now = heat(tale)
    tale.followers.gather(tale.area, tuning, turn, now)
    around = Around(
        now, _permitted(tale, hero), _shown(tale, turn), crowd.busy(tale), tale.assist.gentle
    )
    act = village.advance(tale.area, tuning, around, tale.crowd)
    _talked_about(tale)
    if act is not None:
        _suffer(tale, act)
    _stand_through(tale, hero)


def _permitted(tale: Tale, hero: Figure) -> int:
    """The highest level anybody may act at here and now, whatever the village permits.

    Nobody acts near a friend of his, in a quiet place or as he comes out of a door; while
    something is said in passing there are only backs.
    """
    rule = tale.book.village
    if tale.door_ticks < ticks(rule.door_seconds):
        return 0
    if any(zone.name.startswith("quiet") for zone in tale.area.zone_at(hero.spot)):
        return 0
    if friend_within(tale.area, hero, rule.bold.friends, rule.quiet_tiles):
        return 0
    return 1 if tale.aside is not None else 5


def _shown(tale: Tale, turn: int) -> Shown:
    """Which of its faces the village has for the Hokage."""
    rule = tale.book.village.two_faces
    if turn != rule.turn:
        return Shown.PLAIN
    if _in_light(tale):
        return Shown.SEEN if seen(tale) else Shown.PLAIN
    return Shown.UNSEEN if tale.still_ticks >= ticks(rule.still_seconds) else Shown.PLAIN


# What is talked about --------------------------------------------------------------------


def _take_turn(tale: Tale, turn: int) -> None:
    """A new turn of the story: half of what was stirred up today is left."""
    rule = tale.book.village.stir
    tale.village.new_turn(turn)
    tale.village.kindnesses = _count(tale, "$kind_count")
    tale.memory["$stir"] = float(round(tale.number("$stir") * rule.halved, 3))
    if turn == rule.shop_turn:
        _stir(tale, rule.shop)
    _add_weight(tale, 0.0)


def _stir(tale: Tale, amount: float) -> None:
    """Something happened that is talked about: more is permitted."""
    rule = tale.book.village.stir
    tale.memory["$stir"] = max(rule.least, min(rule.most, tale.number("$stir") + amount))


def _talked_about(tale: Tale) -> None:
    """Kindness and running past a crowd, as the street sees them."""
    rule = tale.book.village.stir
    kindnesses = _count(tale, "$kind_count")
    if kindnesses > tale.village.kindnesses:
        _stir(tale, rule.kindness * (kindnesses - tale.village.kindnesses))
    tale.village.kindnesses = kindnesses
    if tale.village.ran:
        _stir(tale, rule.ran * tale.village.ran)
        if "$ran_past" in tale.known:
            tale.memory["$ran_past"] = tale.number("$ran_past") + tale.village.ran
        tale.village.ran = 0


def _count(tale: Tale, name: str) -> int:
    return int(tale.number(name)) if name in tale.known else 0


# What he suffers and carries -------------------------------------------------------------


def _suffer(tale: Tale, act: Act) -> None:
    """A villager does something: gesture always, words where there are any."""
    figure = tale.area.figures[act.villager]
    gesture = act.kind.gesture
    if gesture in tale.book.poses.get(figure.look, {}):
        figure.take_pose(gesture, tale.area.tick)
    if gesture == "turn":
        figure.facing = figure.facing.opposite
    if act.kind.sound:
        tale.cues.append(Sound(act.kind.sound, figure.spot.x, figure.spot.y))
    if act.kind.group:
        remarks.ask(tale, act.villager, act.kind.group)
    if int(tale.number("$turn")) not in tale.book.village.hostile_turns:
        return
    until = tale.ticks + ticks(tale.book.village.remark_seconds)
    tale.pending.append((act.villager, act.kind.level, until))


def _stand_through(tale: Tale, hero: Figure) -> None:
    """What he stayed for until it was over weighs whole; half when he left or ran."""
    rule = tale.book.village
    waiting = []
    for villager, level, until in tale.pending:
        if tale.ticks < until:
            waiting.append((villager, level, until))
            continue
        figure = tale.area.figures.get(villager)
        if figure is None:
            continue
        stayed = figure.distance(hero) <= rule.stay_tiles and not hero.running
        weight = rule.weights.get(level, 0.0)
        if level >= 2 and stayed:
            tale.memory["$stood"] = tale.number("$stood") + 1
        _add_weight(tale, weight if stayed else weight * rule.left_share)
    tale.pending = waiting


def _add_weight(tale: Tale, weight: float) -> None:
    """What he carries, kept within what the turn allows."""
    turn = tale.book.village.turns.get(int(tale.number("$turn")))
    value = tale.number("$weight") + weight
    if turn is not None:
        value = max(turn.weight_floor, min(turn.weight_ceiling, value))
    tale.memory["$weight"] = float(round(value, 3))


# How the world looks to him --------------------------------------------------------------


def feel(tale: Tale) -> None:
    """The colour of the world is what he carries."""
    turn = int(tale.number("$turn")) if tale.area.played else 0
    tuning = tale.book.village
    spared = turn == 7 or tale.area.played == "tsunade"
    chroma = tuning.band(0.0 if spared else tale.number("$weight")).chroma
    if turn == 8 and tale.area.played == "sakura":
        begins, ends = tuning.mirrored.chroma
        chroma = max(ends, begins - tale.village.mirrored * tuning.mirrored.chroma_step)
    passage = tale.picture.chroma_passage
    if passage.goal != chroma:
        passage.go(chroma, 2 * TICKS)
    if tale.ticks % DUSK_EVERY == 0:
        _fall(tale, tuning.turns.get(turn))
    hush, seconds = (0.0, 0.0) if tale.scene else tale.village.hush(tuning)
    murmur = tale.picture.murmur_passage
    if murmur.goal != hush:
        murmur.go(hush, ticks(seconds))


def _fall(tale: Tale, turn: Turn | None) -> None:
    """The evening falls with the way walked, never back within a turn."""
    begins, ends = turn.dusk if turn is not None else (0.0, 0.0)
    along = max(tale.village.reached, _progress(tale)) if begins < ends else 0.0
    fallen = round(begins + along * (ends - begins), 2)
    passage = tale.picture.dusk_passage
    if passage.goal != fallen:
        passage.go(fallen, DUSK_TICKS if fallen else 0)

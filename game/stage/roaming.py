"""The player has control: he walks, comes upon what lies in his way, speaks to people, uses things.

`roam` is his part of a tick in which no scene runs, in the order it happens.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.intents import Step
from game.stage import permission, remarks
from game.stage.cues import Sound
from game.stage.lines import Prompt
from game.world.figures import RUN, WALK, Figure
from game.world.geometry import FINE, TICKS, TILE, Spot
from game.world.place import Door, Starts, Trigger

if TYPE_CHECKING:
    from game.stage.tale import Tale

REMINDER_TICKS = 90 * TICKS
"""So long after it was last told the goal is told again."""
STROLL = 130
"""1.9 tiles a second: how they walk on under the names when no key is pressed."""
STEP_TICKS = 18
"""From one footstep that is heard to the next."""


def roam(tale: Tale, hero: Figure) -> None:
    """One tick in his hands; a scene may run after it."""
    _walk(tale, hero)
    remarks.advance_aside(tale)
    tale.followers.advance(tale.area, tale.book.village)
    permission.advance(tale, hero)
    tale.door_ticks += 1
    if tale.confirmed:
        _interact(tale, hero)
    if not tale.scene:
        _trip(tale, hero)
    if not tale.scene:
        _find_prompt(tale, hero)
        if tale.goal is not None and tale.ticks - tale.goal_since > REMINDER_TICKS:
            tale.goal_since = tale.ticks


def stroll(tale: Tale) -> None:
    """The player walks on, and who goes with him, although a scene runs."""
    hero = tale.area.hero
    if hero is not None:
        if tale.wish is None and hero.way:
            hero.pace = STROLL
            tale.area.go_on(hero)
        else:
            _walk(tale, hero)
        tale.followers.advance(tale.area, tale.book.village)


def _walk(tale: Tale, hero: Figure) -> None:
    """By his keys, or on along the way he was pointed; slower by what he carries."""
    weight = 0.0 if tale.assist.steady else tale.number("$weight")
    pace = round(tale.book.village.band(weight).pace * TILE * FINE / TICKS)
    if tale.wish is not None and (tale.wish.dx or tale.wish.dy):
        hero.way = []
        hero.running = tale.wish.run
        hero.pace = RUN if tale.wish.run else pace
        hero.take_pose("stand", tale.area.tick)
        if tale.area.step(hero, tale.wish.dx, tale.wish.dy, hero.pace):
            tale.area.pass_by(hero, hero.pace, tale.followers.ids)
    elif hero.way:
        hero.pace = pace
        tale.area.go_on(hero)
    else:
        hero.moving = hero.running = False
    if hero.moving:
        tale.still_ticks = 0
        if tale.area.tick % STEP_TICKS == 0:
            tale.cues.append(Sound("step", hero.spot.x, hero.spot.y))
    else:
        tale.still_ticks += 1


def point(tale: Tale, spot: Spot) -> None:
    """The player points at a spot of the map, px: to go there, or to somebody and speak."""
    hero = tale.area.hero
    if hero is None:
        return
    if tale.scene:
        if tale.stepping or tale.heads:
            dx, dy = spot.x - hero.spot.x, spot.y - hero.spot.y
            tale.wish = Step((dx > 4) - (dx < -4), (dy > 4) - (dy < -4))
        return
    for figure in tale.area.figures.values():
        near = abs(figure.spot.x - spot.x) < 10 and 0 <= figure.spot.y - spot.y + 4 < 30
        if figure is not hero and not figure.hidden and near:
            hero.face_to(figure.spot)
            if figure.distance(hero) < 1.9:
                tale.confirmed = True
                return
            spot = figure.spot
    tale.area.send(hero, spot, hero.pace or WALK)


# What he speaks to and uses --------------------------------------------------------------


def _interact(tale: Tale, hero: Figure) -> None:
    tale.confirmed = False
    match _before(tale, hero):
        case Figure() as person:
            _talk(tale, hero, person)
        case Trigger() as trigger:
            _fire(tale, trigger)
        case None:
            tale.goal_since = tale.ticks  # nothing to use: he asks himself where he wanted to go


def _before(tale: Tale, hero: Figure) -> Figure | Trigger | None:
    """What a press would mean, and what the word is shown over: a person or a thing.

    A person comes first, but for a thing straight before the hand while he stands aside.
    """
    person = tale.area.person_before(hero)
    if person is not None and not talk_node(tale, person.id):
        person = None
    trigger = tale.area.used_by(hero)
    if trigger is not None and not _ready(tale, trigger):
        trigger = None
    if person is None or trigger is None:
        return person or trigger
    return trigger if tale.area.is_nearer(hero, trigger, person) else person


def _talk(tale: Tale, hero: Figure, person: Figure) -> None:
    node = talk_node(tale, person.id)
    villager = tale.area.villagers.get(person.id)
    hero.face_to(person.spot)
    person.face_to(hero.spot)
    person.take_pose("stand", tale.area.tick)
    person.way = []
    person.remark = ""
    hero.moving = person.moving = False
    tale.memory["$talk_with"] = person.id
    tale.memory["$talk_cuts"] = float(villager.cuts if villager is not None else 0)
    tale.memory["$talk_verb"] = _prompt_word(tale)
    tale.talking = person.id
    tale.event("verb", verb="talk", args=[person.id])
    tale.run(node)


def talk_node(tale: Tale, figure: str) -> str:
    """The node that answers when this figure is spoken to; empty when none does."""
    villager = tale.area.villagers.get(figure)
    names = [villager.talk] if villager is not None and villager.talk else []
    names += [f"Talk_{tale.chapter}_{figure}", f"Talk_{figure}"]
    if villager is not None:
        names.append("Talk_passer")
    return next((name for name in names if name in tale.book.program.nodes), "")


def _prompt_word(tale: Tale) -> str:
    """What he still hopes for from somebody he meets."""
    word = str(tale.fact("$prompt"))
    return word or tale.book.village.band(tale.number("$weight")).prompt


def _find_prompt(tale: Tale, hero: Figure) -> None:
    tale.prompt = None
    match _before(tale, hero):
        case Figure() as person:
            word = _prompt_word(tale)
            shown = "" if word == "none" else tale.text(f"prompt_{word}") or word
            spot = Spot(person.spot.x, person.spot.y - 28)
            tale.prompt = Prompt(spot, shown, person.id, f"prompt_{word}")
        case Trigger() as trigger:
            header = tale.book.program.nodes[trigger.node].header("prompt") or "look"
            word = tale.text(f"prompt_{header}") or header
            centre = trigger.shape.centre
            spot = Spot(centre.x, int(trigger.shape.top) - 6)
            tale.prompt = Prompt(spot, word, "", f"prompt_{header}")


# What lies under his feet ----------------------------------------------------------------


def _trip(tale: Tale, hero: Figure) -> None:
    """Triggers and doors under his feet."""
    spot = hero.spot
    now: dict[str, bool] = {}
    for trigger in tale.area.triggers_under(hero, Starts.ENTER):
        now[trigger.name] = True
        if trigger.name not in tale.inside and _ready(tale, trigger):
            tale.inside = now
            _fire(tale, trigger)
            return
    tale.inside = now
    for trigger in tale.area.triggers_under(hero, Starts.STAND_STILL):
        due = round(trigger.seconds * TICKS)
        if tale.still_ticks == due and _ready(tale, trigger):
            _fire(tale, trigger)
            return
    if tale.door_ticks < TICKS // 2 or not hero.moving:
        return
    for door in tale.area.place.doors:
        if door.shape.contains(spot.x, spot.y):
            _open(tale, door)
            return


def _fire(tale: Tale, trigger: Trigger) -> None:
    tale.fired[f"{tale.area.place.name}/{trigger.name}"] = True
    if trigger.remark:
        tale.aside = tale.new_machine(trigger.node)
        tale.aside_ticks = 0
    else:
        tale.hero.moving = False
        tale.hero.way = []
        tale.run(trigger.node)


def _ready(tale: Tale, trigger: Trigger) -> bool:
    """Whether a trigger goes off: it is not spent, and its condition is true."""
    spent = trigger.once and f"{tale.area.place.name}/{trigger.name}" in tale.fired
    return not spent and tale.holds(trigger.when)


def _open(tale: Tale, door: Door) -> None:
    """He goes through a door, or hears why he cannot."""
    tale.door_ticks = 0
    if tale.holds(door.open_when):
        tale.cues.append(Sound("door"))
        tale.enter(door.to_map, door.to_mark)
        tale.picture.fade_passage.go(1.0)
        tale.picture.fade_passage.go(0.0, 24)
    elif door.closed_talk:
        tale.run(door.closed_talk)

"""The whole truth of a run as JSON values, and back: what a save holds.

Everything that `Tale.tick` reads is here; what it only derives (conditions, functions) is not.
"""

from __future__ import annotations

from typing import Any

import msgspec

from game.stage.lines import Bag, Choice, Line, Option, Said
from game.stage.picture import Picture
from game.stage.tale import Tale
from game.stage.task import Task
from game.world.area import Area
from game.world.figures import Figure
from game.world.followers import Followers
from game.world.village import Village

FORMAT = 1


class Stage(msgspec.Struct, forbid_unknown_fields=True):
    """Everything of the stage; figures are in the order they came."""

    map: str
    area_tick: int
    played: str
    figures: list[Figure]
    props: dict[str, str]
    prop_since: dict[str, int]
    lights: dict[str, bool]
    doors: dict[str, bool]
    villagers: list[str]
    village: Village
    followers: Followers
    groups: dict[str, bool]
    fired: dict[str, bool]
    inside: dict[str, bool]
    pending: list[tuple[str, int, int]]
    tasks: list[Task]
    picture: Picture
    line: Said | None
    second: Said | None
    goal: Said | None
    bag: Bag | None
    card: Said | None
    card_left: int
    goal_since: int
    still_ticks: int
    door_ticks: int
    aside_ticks: int
    heads: bool
    rolling: bool
    ended: bool
    pressed: bool
    waited: float
    rested: int
    talking: str


class Question(msgspec.Struct):
    """An open choice: line id, values and whether it can be taken, for each option."""

    options: list[tuple[str, tuple[str, ...], bool]]
    cursor: int
    rests: list[int]


class Streams(msgspec.Struct):
    """Both streams of chance, each a 64-bit number in hex (JSON numbers are not exact)."""

    story: str
    crowd: str


class Snapshot(msgspec.Struct, forbid_unknown_fields=True):
    chapter: str
    next_chapter: str
    ending: str
    ticks: int
    seed: int
    memory: dict[str, bool | float | str]
    machines: list[Any]
    aside: Any
    choice: Question | None
    stage: Stage
    history: list[Said]
    random: Streams


def _said(line: Line | None) -> Said | None:
    return Said(line.id, line.values) if line is not None else None


def _asked(choice: Choice | None) -> Question | None:
    if choice is None:
        return None
    options = [(option.line.id, option.line.values, option.available) for option in choice.options]
    return Question(options, choice.cursor, choice.rests)


def take(tale: Tale) -> Snapshot:
    """The run as it stands. Nothing in it is shared with the running tale once encoded."""
    area = tale.area
    stage = Stage(
        map=area.place.name,
        area_tick=area.tick,
        played=area.played,
        figures=list(area.figures.values()),
        props=area.props,
        prop_since=area.prop_since,
        lights=area.lights,
        doors=area.doors,
        villagers=list(area.villagers),
        village=tale.village,
        followers=tale.followers,
        groups=tale.groups,
        fired=tale.fired,
        inside=tale.inside,
        pending=tale.pending,
        tasks=tale.tasks,
        picture=tale.picture,
        line=_said(tale.line),
        second=_said(tale.second),
        bag=tale.bag,
        goal=_said(tale.goal),
        card=_said(tale.card),
        card_left=tale.card_left,
        goal_since=tale.goal_since,
        still_ticks=tale.still_ticks,
        door_ticks=tale.door_ticks,
        aside_ticks=tale.aside_ticks,
        heads=tale.heads,
        rolling=tale.rolling,
        ended=tale.ended,
        pressed=tale.pressed,
        waited=tale.waited,
        rested=tale.rested,
        talking=tale.talking,
    )
    return Snapshot(
        chapter=tale.chapter,
        next_chapter=tale.next_chapter,
        ending=tale.ending,
        ticks=tale.ticks,
        seed=tale.seed,
        memory=tale.memory,
        machines=[machine.snapshot() for machine in tale.machines],
        aside=tale.aside.snapshot() if tale.aside is not None else None,
        choice=_asked(tale.choice),
        stage=stage,
        history=tale.history[-60:],
        random=Streams(f"{tale.story.state:x}", f"{tale.crowd.state:x}"),
    )


def _line(tale: Tale, said: Said | None) -> Line | None:
    return tale.line_of(said.line, said.values) if said is not None else None


def _choice(tale: Tale, asked: Question | None) -> Choice | None:
    if asked is None:
        return None
    options = tuple(
        Option(tale.line_of(line, values), available) for line, values, available in asked.options
    )
    return Choice(options, asked.cursor, asked.rests)


def encode(tale: Tale) -> bytes:
    return msgspec.json.encode(take(tale), order="deterministic")


def restore(tale: Tale, data: bytes) -> None:
    """Puts a run into a fresh tale of the same book.

    Raises msgspec.ValidationError (naming the key) or StoryError when the save does not fit.
    """
    saved = msgspec.json.decode(data, type=Snapshot)
    stage = saved.stage
    tale.chapter, tale.next_chapter, tale.ending = (
        saved.chapter,
        saved.next_chapter,
        saved.ending,
    )
    tale.ticks, tale.seed = saved.ticks, saved.seed
    tale.memory.clear()
    tale.memory.update(saved.memory)
    tale.story.state = int(saved.random.story, 16)
    tale.crowd.state = int(saved.random.crowd, 16)
    place = tale.book.open_place(stage.map) if stage.map else tale.book.nowhere
    area = Area(place, tick=stage.area_tick, played=stage.played)
    by_id = {villager.id: villager for villager in place.villagers}
    area.villagers = {name: by_id[name] for name in stage.villagers if name in by_id}
    area.figures = {figure.id: figure for figure in stage.figures}
    area.props, area.prop_since = stage.props, stage.prop_since
    area.lights, area.doors = stage.lights, stage.doors
    tale.area = area
    tale.village = stage.village
    tale.followers = stage.followers
    tale.groups, tale.fired, tale.inside = stage.groups, stage.fired, stage.inside
    tale.pending, tale.tasks = stage.pending, stage.tasks
    tale.picture = stage.picture
    tale.line, tale.second = _line(tale, stage.line), _line(tale, stage.second)
    tale.goal = _line(tale, stage.goal)
    tale.bag = stage.bag
    tale.card, tale.card_left = _line(tale, stage.card), stage.card_left
    tale.goal_since, tale.still_ticks = stage.goal_since, stage.still_ticks
    tale.door_ticks, tale.aside_ticks = stage.door_ticks, stage.aside_ticks
    tale.heads, tale.rolling, tale.ended = stage.heads, stage.rolling, stage.ended
    tale.pressed, tale.waited, tale.rested = stage.pressed, stage.waited, stage.rested
    tale.talking = stage.talking
    tale.choice = _choice(tale, saved.choice)
    tale.history = saved.history
    tale.machines = [tale.machine_from(snapshot) for snapshot in saved.machines]
    tale.aside = tale.machine_from(saved.aside) if saved.aside is not None else None

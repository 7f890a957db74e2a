"""A place as it was drawn in Tiled: what never changes while one is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from game.world.geometry import Direction, Shape, Spot
from game.world.walls import Walls


class Attitude(StrEnum):
    HOSTILE = "hostile"
    WARY = "wary"
    INDIFFERENT = "indifferent"
    KIND = "kind"


class Routine(StrEnum):
    STAND = "stand"
    LOOK_AROUND = "look_around"
    PACE = "pace"
    PATH = "path"
    SIT = "sit"
    WORK = "work"


class Starts(StrEnum):
    """What sets a trigger off."""

    ENTER = "enter"
    INTERACT = "interact"
    STAND_STILL = "stand_still"


class Lit(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Mark:
    name: str
    spot: Spot
    facing: Direction | None = None


@dataclass(frozen=True, slots=True)
class Villager:
    """A person placed in Tiled; `chapters` is empty when he is there in all."""

    id: str
    look: str
    spot: Spot
    facing: Direction = Direction.DOWN
    attitude: Attitude = Attitude.WARY
    talk: str = ""
    remark: str = ""
    routine: Routine = Routine.STAND
    path: str = ""
    group: str = ""
    nerve: int = 25
    cuts: int = 3
    kin: tuple[str, ...] = ()
    chapters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Door:
    name: str
    shape: Shape
    to_map: str
    to_mark: str
    facing: Direction | None = None
    open_when: str = "true"
    closed_talk: str = ""


@dataclass(frozen=True, slots=True)
class Trigger:
    name: str
    shape: Shape
    node: str
    on: Starts = Starts.ENTER
    seconds: float = 1.5
    when: str = "true"
    once: bool = True
    remark: bool = False
    """Its lines are said in passing and never lock the keys (`kind` remark)."""


@dataclass(frozen=True, slots=True)
class Path:
    name: str
    spots: tuple[Spot, ...]
    loop: bool = False


@dataclass(frozen=True, slots=True)
class Light:
    name: str
    spot: Spot
    radius: int = 36
    colour: str = ""
    flicker: bool = True
    lit: Lit = Lit.AUTO


@dataclass(frozen=True, slots=True)
class Shaft:
    """Light that falls somewhere, seen in the air; `moods` are those it falls in."""

    name: str
    shape: Shape
    colour: str = ""
    moods: tuple[str, ...] = ()
    on: bool = True


@dataclass(frozen=True, slots=True)
class Mist:
    """A place over which bands of mist drift in these moods."""

    name: str
    shape: Shape
    moods: tuple[str, ...] = ()
    on: bool = True


@dataclass(frozen=True, slots=True)
class Prop:
    """A thing with states; `pictures` gives the global tile id of every state."""

    name: str
    spot: Spot
    state: str
    pictures: Mapping[str, int]
    width: int = 16
    height: int = 16


@dataclass(frozen=True, slots=True)
class Zone:
    name: str
    shape: Shape
    music: str = ""
    ambience: str = ""
    mood: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """One map. `width` and `height` are tiles."""

    name: str
    width: int
    height: int
    walls: Walls
    title: str = ""
    mood: str = ""
    music: str = ""
    ambience: str = ""
    indoor: bool = False
    rain: bool = False
    marks: Mapping[str, Mark] = field(default_factory=dict)
    villagers: tuple[Villager, ...] = ()
    doors: tuple[Door, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    paths: Mapping[str, Path] = field(default_factory=dict)
    lights: tuple[Light, ...] = ()
    shafts: tuple[Shaft, ...] = ()
    mists: tuple[Mist, ...] = ()
    props: Mapping[str, Prop] = field(default_factory=dict)
    zones: tuple[Zone, ...] = ()

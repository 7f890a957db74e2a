"""The tables of `assets/`: cast, poses, things, sounds and the numbers of the village.

Each is TOML, read with the standard library and converted with types; a fault names file, key
and what was expected.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any, TypeVar

import msgspec

from game.loading.content import Content, ContentError
from game.stage.book import Person, Pose, Thing
from game.world.tuning import (
    Arrival,
    Band,
    Bold,
    Child,
    Company,
    Dispersal,
    Gentle,
    Habits,
    Hush,
    Joy,
    Kind,
    Lane,
    Mirrored,
    Morning,
    Pairs,
    Parting,
    Room,
    Stalking,
    Stir,
    Tuning,
    Turn,
    TwoFaces,
)

T = TypeVar("T")
_PART = re.compile(r"^(?=\[\w+\]$)", re.MULTILINE)
"""Where a table begins."""


def read_toml(content: Content, name: str) -> dict[str, Any]:
    """A TOML file as plain values. Raises ContentError with the line of a fault."""
    try:
        return tomllib.loads(content.text(name))
    except tomllib.TOMLDecodeError as fault:
        raise ContentError(name, "", str(fault), "TOML") from fault


def _convert(table: object, kind: type[T], file: str, place: str) -> T:
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as fault:
        raise ContentError(file, place, str(fault), "the shape the manual gives") from fault


class _Member(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    name: str
    colour: str = "ffffff"
    look: str = ""
    portrait: str = ""
    voice: float = 1.0
    voice_kind: str = ""


def cast(content: Content) -> dict[str, Person]:
    """Everybody who speaks or is placed by a script, by id."""
    file = "assets/cast.toml"
    table = read_toml(content, file)
    rows = table.get("person") or table.get("people") or table.get("cast") or []
    people: dict[str, Person] = {}
    for number, row in enumerate(rows, start=1):
        member = _convert(row, _Member, file, f"person {number}")
        colour = member.colour.lstrip("#").lower()
        if len(colour) != 6 or any(letter not in "0123456789abcdef" for letter in colour):
            raise ContentError(file, member.id, f"colour {member.colour!r}", "six hex digits")
        people[member.id] = Person(
            member.id,
            member.name,
            colour,
            member.look or member.id,
            member.portrait,
            member.voice,
            member.voice_kind,
        )
    return people


def poses(content: Content) -> dict[str, dict[str, Pose]]:
    """By look, then by pose: the common ones and what the look has of its own."""
    folder = "assets/sprites"
    read: dict[str, dict[str, Pose]] = {}
    common = _poses_of(content, f"{folder}/poses.toml", read)
    table: dict[str, dict[str, Pose]] = {}
    for picture in content.names(folder, ".png"):
        own = picture.removesuffix(".png") + ".toml"
        look = picture.rsplit("/", 1)[1].removesuffix(".png")
        exists = content.exists(own)
        table[look] = {**common, **_poses_of(content, own, read)} if exists else dict(common)
    return table


def _poses_of(content: Content, file: str, read: dict[str, dict[str, Pose]]) -> dict[str, Pose]:
    """The poses of a file. TOML is slow to read, and many looks share theirs: a part of a file
    that was `read` before, in this one or another, is not read again."""
    found: dict[str, Pose] = {}
    count = 0
    for part in _PART.split(content.text(file)):
        if part not in read:
            try:
                rows = tomllib.loads(part)
            except tomllib.TOMLDecodeError:
                rows = read_toml(content, file)  # says where in the file
            read[part] = {name: _convert(row, Pose, file, name) for name, row in rows.items()}
        found |= read[part]
        count += len(read[part])
    if count > len(found):
        read_toml(content, file)  # says what is there twice
    return found


class _Things(msgspec.Struct, forbid_unknown_fields=True):
    room: int
    things: list[Thing]


def things(content: Content) -> tuple[Thing, ...]:
    file = "assets/things.toml"
    return tuple(_convert(read_toml(content, file), _Things, file, "").things)


class Sounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Every declared name of music, ambience and sound."""

    music: tuple[str, ...] = ()
    ambience: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()


def sounds(content: Content) -> Sounds:
    file = "assets/sound.toml"
    return _convert(read_toml(content, file), Sounds, file, "")


def village(content: Content) -> Tuning:
    """All numbers of the village."""
    file = "assets/village.toml"
    table = read_toml(content, file)
    turns = {
        int(number): _convert(row, Turn, file, f"turns.{number}")
        for number, row in table.pop("turns").items()
    }
    weights = {int(level): float(weight) for level, weight in table.pop("weights").items()}
    return Tuning(
        turns=turns,
        weights=weights,
        kinds=tuple(_convert(row, Kind, file, "kinds") for row in table["kinds"]),
        mirror=tuple(_convert(row, Kind, file, "mirror") for row in table["mirror"]),
        bands=tuple(_convert(row, Band, file, "bands") for row in table["bands"]),
        caps={str(attitude): int(cap) for attitude, cap in table["caps"].items()},
        stretches={str(name): float(share) for name, share in table["stretches"].items()},
        still={str(name): str(condition) for name, condition in table["still"].items()},
        **{name: _convert(table.get(name), kind, file, name) for name, kind in _NUMBERS.items()},
    )


_NUMBERS: dict[str, Any] = {
    "bold": Bold,
    "stir": Stir,
    "lane": tuple[Lane, ...],
    "room": Room,
    "hush": Hush,
    "routine": Habits,
    "pairs": Pairs,
    "child": Child,
    "followers": Stalking,
    "company": Company,
    "arrival": Arrival,
    "joy": Joy,
    "dispersal": Dispersal,
    "parting": Parting,
    "two_faces": TwoFaces,
    "morning": Morning,
    "mirrored": Mirrored,
    "gentle": Gentle,
    "run_pace": float,
    "look_tiles": float,
    "look_delay": tuple[float, float],
    "look_hold": tuple[float, float],
    "act_tiles": float,
    "stay_tiles": float,
    "left_share": float,
    "remark_seconds": float,
    "gesture_seconds": float,
    "remark_spare": float,
    "remarks_a_turn": int,
    "cool_down": tuple[float, float],
    "acts_a_turn": int,
    "same_kind_seconds": float,
    "same_kind_tiles": float,
    "breath_after": int,
    "breath_tiles": float,
    "door_seconds": float,
    "quiet_tiles": float,
    "stagger": float,
}
"""The rest of the file, by its name there: what kind of value or table each is."""

"""Mods: content of others, laid over the game's, in the order they ask for.

A mod is a folder or a zip with `mod.toml` and `assets/…`, `maps/…` laid out as the game's. What
is wrong with one leaves it out, with a sentence; the game goes on.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from game import __version__
from game.loading.content import Content, ContentError
from game.loading.library import BookError, Shelf, open_shelf

FORMAT = 1
FILE = "mod.toml"
_ID = re.compile(r"[a-z][a-z0-9_]*")
_RANGE = re.compile(r"(>=|<=|==|>|<)?\s*(\d+(?:\.\d+)*)")


class ModError(Exception):
    """A mod that cannot be used; the message says which and why, in a sentence."""


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What `mod.toml` says."""

    id: str
    version: str
    format: int
    title: str = ""
    game: str = ""
    """Versions of the game it is made for: `">=0.1, <1.0"`; empty for all."""
    needs: list[str] = []
    after: list[str] = []
    """Ids of mods that are to lie below it, where they are there."""
    author: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Mod:
    path: Path
    card: Card


@dataclass(frozen=True, slots=True)
class Opened:
    """What the game is played from, and what was left out: one sentence each."""

    content: Content
    shelf: Shelf
    notices: tuple[str, ...]


def read(path: Path) -> Mod:
    """The mod in a folder or a zip. Raises ModError."""
    name = path.name
    if not path.exists():
        raise ModError(f"{path}: there is no such folder or zip")
    try:
        text = Content([path]).text(FILE)
        card = msgspec.convert(tomllib.loads(text), Card)
    except ContentError as fault:
        raise ModError(f"mod {name}: {fault}") from None
    except (tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
        raise ModError(f"mod {name}: {FILE}: {fault}") from None
    if not _ID.fullmatch(card.id):
        raise ModError(f"mod {name}: {FILE}: the id {card.id!r} has to be like `lower_snake`")
    if card.format > FORMAT:
        raise ModError(f"mod {card.id}: format {card.format} is newer than this game reads")
    if card.format < 1:
        raise ModError(f"mod {card.id}: format {card.format}, expected {FORMAT}")
    if not fits(card.game, __version__):
        raise ModError(f"mod {card.id}: made for game {card.game}, this is {__version__}")
    return Mod(path, card)


def fits(wanted: str, version: str) -> bool:
    """Whether a version lies in a range such as `>=0.1, <1.0`; an empty range holds all."""
    own = _numbers(version)
    for part in filter(None, map(str.strip, wanted.split(","))):
        found = _RANGE.fullmatch(part)
        if found is None:
            return False
        other = _numbers(found[2])
        holds = {
            ">=": own >= other,
            "<=": own <= other,
            ">": own > other,
            "<": own < other,
            "==": own == other,
        }
        if not holds[found[1] or "=="]:
            return False
    return True


def _numbers(version: str) -> tuple[int, ...]:
    digits = [int(part) for part in re.findall(r"\d+", version)[:3]]
    return tuple(digits + [0] * (3 - len(digits)))


def ordered(mods: Sequence[Mod]) -> tuple[list[Mod], list[str]]:
    """Mods below those that need them or come after them, else as given; and who lacks whom."""
    notices: list[str] = []
    by_id: dict[str, Mod] = {}
    for mod in mods:
        if mod.card.id in by_id:
            notices.append(f"mod {mod.card.id} is there twice; {mod.path.name} was left out")
        else:
            by_id[mod.card.id] = mod
    lacking = True
    while lacking:
        lacking = False
        for name, mod in list(by_id.items()):
            missing = [other for other in mod.card.needs if other not in by_id]
            if missing:
                notices.append(f"mod {name} was left out: it needs {', '.join(missing)}")
                del by_id[name]
                lacking = True
    result: list[Mod] = []
    while by_id:
        ready = next(
            (
                name
                for name, mod in by_id.items()
                if not any(other in by_id for other in (*mod.card.needs, *mod.card.after))
            ),
            None,
        )
        if ready is None:
            ready = next(iter(by_id))
            notices.append(f"mod {ready}: `after` goes round in a circle; taken as given")
        result.append(by_id.pop(ready))
    return result, notices


def stack(root: Path, paths: Sequence[Path]) -> tuple[Content, tuple[str, ...]]:
    """The game's content with the mods over it, and a sentence for each that was left out."""
    mods, notices = [], []
    for path in paths:
        try:
            mods.append(read(path))
        except ModError as fault:
            notices.append(str(fault))
    mods, more = ordered(mods)
    content = Content([root, *(mod.path for mod in mods)], [mod.card.id for mod in mods])
    return content, (*notices, *more)


def open_all(content: Content, notices: Sequence[str] = ()) -> Opened:
    """Opens the shelf; mods that break it are left out one by one. Raises BookError for the
    game's own faults."""
    said = list(notices)
    try:
        shelf = open_shelf(content)
    except (BookError, ContentError):
        if len(content.paths) == 1:
            raise
        content, shelf = _without_broken(content, said)
    for mod in shelf.refused:
        faults = [found for found in shelf.diagnostics if found.mod == mod and found.is_error]
        first = f": {faults[0]}" if faults else ""
        said.append(f"the words of mod {mod} were left out{first}")
    said += shelf.notes
    return Opened(content, shelf, tuple(said))


def _without_broken(content: Content, said: list[str]) -> tuple[Content, Shelf]:
    good = Content(content.paths[:1])
    shelf = open_shelf(good)
    for mod, path in zip(content.mods[1:], content.paths[1:], strict=True):
        wider = Content([*good.paths, path], [*good.mods[1:], mod])
        try:
            shelf = open_shelf(wider)
        except (BookError, ContentError) as fault:
            said.append(f"mod {mod} was left out: {str(fault).splitlines()[0]}")
        else:
            good = wider
    return good, shelf

"""The book of the game: dialogue compiled and checked, tables read, places on demand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from game.loading import tables, words
from game.loading.content import Content, ContentError
from game.loading.maps import Maps
from game.stage.book import Book, Person, Pose
from game.stage.checking import Names, check
from game.stage.functions import SIGNATURES
from game.stage.lines import MARKUP
from game.world.place import Place
from game.world.walls import Walls
from game.yarn import Diagnostic, Library, Options, Source, compile_sources

_PLACED = re.compile(rb'<object [^>]*?name="([a-z]\w*)"[^>]*? (?:type="Villager"|gid=)')
"""Names in the text of a map that may be those of people."""
RESERVED_SPEAKERS = ("Card", "Goal")
HOST_VARIABLES = frozenset((
    "$turn", "$stir", "$weight", "$stood", "$played", "$headband", "$prompt", "$talk_with",
    "$talk_cuts", "$talk_verb", "$remark_by",
))  # fmt: skip
"""Facts the stage itself reads or writes."""


class BookError(Exception):
    """The game's own content is wrong; `faults` is the full list, one sentence each."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


@dataclass(frozen=True, slots=True)
class Shelf:
    """What was opened: the book, the maps with their pictures, and what was only odd."""

    book: Book
    maps: Maps
    diagnostics: tuple[Diagnostic, ...]
    words: words.Words
    """What is shown to the player, in every language."""
    refused: tuple[str, ...] = ()
    """Mods whose words have errors; they were left out."""
    notes: tuple[str, ...] = ()
    """What else was left out of mods, one sentence each."""


def sources(content: Content) -> list[Source]:
    """Every dialogue file of the game in the order of its name, then those of each mod."""
    found = content.layers("assets/dialogue", ".yarn")
    return [Source(name, text, mod) for mod, name, text in found]


def map_names(content: Content) -> list[str]:
    """The maps one can walk on, sorted; those in folders are for the tools."""
    found = (name.removeprefix("maps/") for name in content.names("maps", ".tmx"))
    return [name.removesuffix(".tmx") for name in found if "/" not in name]


def names(
    content: Content,
    maps: Maps | None = None,
    poses: Mapping[str, Mapping[str, Pose]] | None = None,
    people: Mapping[str, Person] | None = None,
) -> Names:
    """What commands may name; with `maps` also every mark and prop of every map.

    `poses` and `people` spare reading them again.
    """
    people = tables.cast(content) if people is None else people
    poses = tables.poses(content) if poses is None else poses
    sound = tables.sounds(content)
    worn: dict[str, frozenset[str]] = {}
    for figure, person in people.items():
        looks = [person.look] + (["naruto_bare"] if person.look == "naruto" else [])
        worn[figure] = frozenset(pose for look in looks for pose in poses.get(look, {}))
    found_maps = map_names(content)
    places: set[str] = set()
    props: set[str] = set()
    figures = set(people)
    if maps is not None:
        for name in found_maps:
            place = maps.load(f"maps/{name}.tmx").place
            places.update(place.marks)
            props.update(place.props)
            figures.update(villager.id for villager in place.villagers)
    else:
        # who is placed in Tiled alone may be named in scripts; the maps are read in full later
        for name in found_maps:
            placed = _PLACED.findall(content.read(f"maps/{name}.tmx"))
            figures.update(found.decode("utf-8", "replace") for found in placed)
    return Names(
        figures=frozenset(figures),
        maps=frozenset(found_maps),
        music=frozenset(sound.music),
        ambience=frozenset(sound.ambience),
        sounds=frozenset(sound.sounds),
        poses=worn,
        places=frozenset(places),
        props=frozenset(props),
    )


def open_shelf(content: Content, thorough: bool = False) -> Shelf:
    """Compiles and checks everything; raises BookError with every fault found.

    `thorough` reads all maps too, and checks that the marks and props of scripts exist.
    """
    faults: list[str] = []
    maps = Maps(content)
    try:
        poses = tables.poses(content)
        people = tables.cast(content)
        known = names(content, maps if thorough else None, poses, people)
        village = tables.village(content)
        things = tables.things(content)
        translated, notes = words.tables(content)
    except ContentError as fault:
        raise BookError([str(fault)]) from fault
    speakers = frozenset([*RESERVED_SPEAKERS, *map(speaker_name, known.figures)])
    library = Library(SIGNATURES, lambda command: check(command, known), speakers)
    files = sources(content)
    options = Options(
        entries=("Chapter_*", "Preset_*", "Talk_*", "Remark_*", "Rumour_*", "Pack_*"),
        host_variables=HOST_VARIABLES,
        markup=MARKUP,
        lints=thorough,
        severities={"YS0012": "error"},
    )
    compilation = compile_sources(files, library=library, options=options)
    faults += [str(found) for found in compilation.errors if found.mod not in compilation.refused]
    if compilation.program is None or faults:
        raise BookError(faults or ["assets/dialogue: nothing could be compiled"])
    digest = hashlib.sha256()
    for source in files:
        digest.update(source.file.encode())
        digest.update(source.text.encode())

    def open_place(name: str) -> Place:
        return maps.load(f"maps/{name}.tmx").place

    book = Book(
        program=compilation.program,
        cast=people,
        poses=poses,
        village=village,
        things=things,
        open_place=open_place,
        nowhere=Place("", 1, 1, Walls(1, 1)),
        content=digest.hexdigest(),
    )
    diagnostics = tuple(map(_judged, compilation.diagnostics))
    shown = words.Words(compilation.program, translated)
    return Shelf(book, maps, diagnostics, shown, compilation.refused, tuple(notes))


def _judged(found: Diagnostic) -> Diagnostic:
    """`<<call>>` is leaving the language: mods may still have it, the game itself may not."""
    if found.code == "LL017" and not found.mod:
        return replace(found, severity="error")
    return found


def speaker_name(figure: str) -> str:
    """How a figure is written before a colon: `wakasa_wife` speaks as `Wakasa_Wife`."""
    return "_".join(part.capitalize() for part in figure.split("_"))

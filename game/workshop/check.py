"""Every fault of the content in one list; `--story` adds what the story is made of."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

from game.loading import mods
from game.loading.content import Content, ContentError
from game.loading.library import BookError, Shelf, map_names, open_shelf
from game.loading.maps import Maps
from game.stage.book import Book
from game.view.pictures import check_picture
from game.workshop import findings, story, yarn_tools
from game.workshop.asked import UseError, with_map
from game.workshop.files import file_faults
from game.workshop.findings import Finding
from game.world.place import Place
from game.yarn import YarnError, compile_expression

Books = dict[tuple[Path, ...], Book | None]


def run(options: Namespace, content: Content) -> int:
    """Prints the faults; exit code 1 when there are errors, 0 on warnings alone."""
    if options.paths:
        return check_paths(options, content)
    found, shelf = everything(content)
    code = findings.tell(found, options.json)
    if options.story and shelf is not None and not options.json:
        return code or story.tell(content, shelf.book)
    return code


def everything(content: Content) -> tuple[list[Finding], Shelf | None]:
    """What is wrong or odd in a whole content, its mods included."""
    try:
        shelf = open_shelf(content, thorough=True)
    except BookError as fault:
        return [_of_sentence(text) for text in fault.faults], None
    except ContentError as fault:
        return findings.of_fault(fault), None
    by_stage = story.told_by_the_stage(content, shelf.book)
    found = [
        findings.of_diagnostic(one)
        for one in shelf.diagnostics
        if (one.code, one.message.partition(" ")[0]) not in by_stage
    ]
    found += content_faults(content, shelf)
    found += file_faults(content, shelf.book)
    for name in map_names(content):
        loaded = shelf.maps.load(f"maps/{name}.tmx")
        found += map(findings.of_warning, loaded.warnings)
    return found, shelf


_PLACED = re.compile(r"(?P<file>[^:]+):(?P<place>\d+:\d+): error (?P<code>\w+): (?P<message>.*)")


def _of_sentence(text: str) -> Finding:
    """A fault that only its sentence is left of; its place is taken out again."""
    placed = _PLACED.fullmatch(text)
    if placed:
        return Finding("error", placed["file"], placed["place"], placed["message"], placed["code"])
    file, _, rest = text.partition(": ")
    return findings.error(file, "", rest) if rest else findings.error("", "", text)


def check_paths(options: Namespace, content: Content) -> int:
    """Files and folders one by one: maps by the gate, dialogue by the compiler, mods whole."""
    found: list[Finding] = []
    books: Books = {}
    for text in options.paths:
        path = Path(text)
        if not path.exists():
            raise UseError(f"{text}: there is no such file or folder")
        if (path / mods.FILE).is_file() or path.suffix == ".zip":
            found += mod_findings(content, path)
        elif path.is_dir():
            found += folder_findings(content, path, books)
        elif path.suffix == ".tmx":
            found += map_findings(content, path, books)
        elif path.suffix in (".yarn", ".yarnproject"):
            found += yarn_findings(path)
        else:
            raise UseError(f"{text}: expected a .tmx, a .yarn, a mod or a folder")
    return findings.tell(found, options.json)


def mod_findings(content: Content, path: Path) -> list[Finding]:
    """What is wrong with a mod, by itself and over the game."""
    try:
        mod = mods.read(path)
    except mods.ModError as fault:
        return [findings.error(f"{path.name}/{mods.FILE}", "", str(fault))]
    over = Content([*content.paths, path], [*content.mods[1:], mod.card.id])
    own = {name for folder in ("maps", "assets") for name in over.names(folder)}
    own = {name for name in own if path in over.owners(name)}
    found, _ = everything(over)
    foreign = {one for one in found if one.file not in own}
    # what the mod breaks in the game's files is its fault; what was broken before is not
    before = everything(content)[0] if any(one.severity == "error" for one in foreign) else []
    caused = {one for one in foreign if one.severity == "error"} - set(before)
    return [one for one in found if one.file in own or one in caused]


def folder_findings(content: Content, path: Path, books: Books) -> list[Finding]:
    """Every map and every dialogue below a folder."""
    found: list[Finding] = []
    scripts = next(path.rglob("*.yarn"), None)
    maps = sorted(path.rglob("*.tmx"))
    if scripts is None and not maps:
        raise UseError(f"{path}: there is neither a .tmx nor a .yarn in this folder")
    for file in maps:
        found += map_findings(content, file, books)
    if scripts is not None:
        found += yarn_findings(path)
    return found


def yarn_findings(path: Path) -> list[Finding]:
    scripts = yarn_tools.gather([path])
    told = (*scripts.faults, *scripts.compile().diagnostics)
    return [findings.of_diagnostic(one) for one in told if one.file in scripts.asked]


def map_findings(content: Content, path: Path, books: Books | None = None) -> list[Finding]:
    """What is wrong with one map, wherever it lies. `books` keeps what was opened for others.

    Where the words and tables of the game are there, what the map names is looked up in them.
    """
    wider, name = with_map(content, path)
    maps = Maps(wider)
    try:
        loaded = maps.load(name)
    except ContentError as fault:
        return findings.of_fault(fault)
    found = list(map(findings.of_warning, loaded.warnings))
    for sheet in sorted(loaded.picture.sheets):
        try:
            check_picture(wider, sheet)
        except ContentError as fault:
            found += findings.of_fault(fault)
    books = {} if books is None else books
    if wider.paths not in books:
        books[wider.paths] = _book(wider)
    book = books[wider.paths]
    if book is not None:
        found += place_faults(name, loaded.place, book, maps)
    return found


def _book(content: Content) -> Book | None:
    """The book of a content that has one; a fault of its words is none of a map's."""
    try:
        return open_shelf(content).book
    except (BookError, ContentError):
        return None


def content_faults(content: Content, shelf: Shelf) -> Iterator[Finding]:
    """What the compiler cannot see: nodes named in maps, faces, looks, conditions."""
    book = shelf.book
    for name in map_names(content):
        file = f"maps/{name}.tmx"
        try:
            place = shelf.maps.load(file).place
        except ContentError as fault:
            yield from findings.of_fault(fault)
            continue
        yield from place_faults(file, place, book, shelf.maps)
    yield from face_faults(content, book)
    for person in book.cast.values():
        if person.look not in book.poses:
            yield findings.error(
                "assets/cast.toml", person.id, f"look {person.look!r} has no picture"
            )


def place_faults(file: str, place: Place, book: Book, maps: Maps) -> Iterator[Finding]:
    """What a map names that is not there: nodes, looks, paths, maps and marks of doors."""
    nodes = book.program.nodes

    def missing(where: str, what: str, name: str, known: Iterable[str]) -> Finding:
        near = get_close_matches(name, list(known), 1)
        hint = f"did you mean {near[0]}?" if near else ""
        return Finding("error", file, where, f"{what} {name!r} does not exist", hint=hint)

    for trigger in place.triggers:
        where = f"trigger {trigger.name}"
        if trigger.node not in nodes:
            yield missing(where, "node", trigger.node, nodes)
        yield from _condition(file, where, trigger.when, book)
    for villager in place.villagers:
        where = f"villager {villager.id}"
        look = book.look_of(villager.id, True) if villager.id in book.cast else villager.look
        if look not in book.poses:
            yield missing(where, "look", look, book.poses)
        for node in filter(None, (villager.talk, villager.remark)):
            if node not in nodes:
                yield missing(where, "node", node, nodes)
        if villager.path and villager.path not in place.paths:
            yield missing(where, "path", villager.path, place.paths)
    for door in place.doors:
        where = f"door {door.name}"
        yield from _condition(file, where, door.open_when, book)
        if door.closed_talk and door.closed_talk not in nodes:
            yield missing(where, "node", door.closed_talk, nodes)
        if not maps.content.exists(f"maps/{door.to_map}.tmx"):
            known = [name[5:-4] for name in maps.content.names("maps", ".tmx")]
            yield missing(where, "map", door.to_map, known)
            continue
        try:
            target = maps.load(f"maps/{door.to_map}.tmx").place
        except ContentError as fault:
            message = f"map {door.to_map!r} cannot be read: {str(fault).splitlines()[0]}"
            yield findings.error(file, where, message)
        else:
            if door.to_mark not in target.marks:
                what = f"map {door.to_map} has no such mark:"
                yield missing(where, what, door.to_mark, target.marks)


def _condition(file: str, where: str, condition: str, book: Book) -> Iterator[Finding]:
    try:
        compile_expression(condition, book.program, "any")
    except YarnError as fault:
        yield findings.error(file, where, f"condition {condition!r}: {fault}")


def face_faults(content: Content, book: Book) -> Iterator[Finding]:
    """Expressions that lines ask for and a portrait lacks."""
    faces = {
        name.removeprefix("assets/portraits/").removesuffix(".png")
        for name in content.names("assets/portraits", ".png")
    }
    for text in book.program.strings.values():
        person = book.cast.get(text.text.partition(":")[0].lower())
        if person is None or not person.portrait:
            continue
        portraits = [person.portrait]
        if person.portrait == "naruto":
            portraits.append("naruto_bare")
        for tag in text.tags:
            kind, _, face = tag.lstrip("#").partition(":")
            for portrait in portraits if kind == "face" else ():
                if f"{portrait}/{face}" not in faces:
                    place = f"{text.line}:1"
                    message = f"portrait {portrait} has no expression {face!r}"
                    yield findings.error(text.file, place, message)

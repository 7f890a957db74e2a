"""While `play` runs: a saved map, picture, dialogue or table shows within a second.

Three times a second the files' times and sizes are compared. What has changed is read into new
values first; only when all of it is good does it take the place of what is shown. So a broken file
leaves the last good one on screen, with the fault over it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.loading.content import ContentError
from game.loading.library import BookError, Shelf, open_shelf
from game.loading.maps import Maps
from game.screens.desk import Desk
from game.stage.book import Book
from game.stage.lines import Choice, Line, Option
from game.stage.tale import Tale
from game.view.pictures import check_picture
from game.world.geometry import TICKS
from game.world.place import Place
from game.yarn import YarnError

POLL_TICKS = TICKS // 3
WORDS = (".yarn", ".toml", ".json", ".csv")


class Reload:
    """Watches the files of a desk. `fault` is what is wrong with those saved last."""

    def __init__(self, desk: Desk) -> None:
        self.fault = ""
        self._desk = desk
        self._ticks = 0
        self._known = desk.content.stamps()
        self._waiting: dict[str, None] = {}
        """Files that have changed and are not shown yet."""

    def look(self, tale: Tale) -> bool:
        """Once a tick; True when what is seen has changed."""
        self._ticks += 1
        return self._ticks % POLL_TICKS == 0 and self.poll(tale)

    def poll(self, tale: Tale) -> bool:
        """Compares all files now, and takes what has changed."""
        now = self._desk.content.stamps()
        changed = [name for name in (*now, *self._known) if now.get(name) != self._known.get(name)]
        self._known = now
        if not changed:
            return False
        self._waiting.update(dict.fromkeys(changed))
        return self._take(tale)

    def _take(self, tale: Tale) -> bool:
        desk = self._desk
        try:
            for name in self._waiting:
                if name.endswith(".png") and desk.view.pictures.holds(name):
                    check_picture(desk.content, name)
            shelf = self._opened()
            if tale.area.place.name:
                shelf.book.open_place(tale.area.place.name)
        except (BookError, ContentError) as fault:
            self.fault = str(fault)
            return True
        faults = [found for found in shelf.diagnostics if found.mod in shelf.refused]
        self.fault = str(faults[0]) if shelf.refused and faults else ""
        self._waiting.clear()
        desk.shelf = shelf
        desk.view.maps = shelf.maps
        desk.view.words = shelf.words
        desk.view.forget()
        retell(tale, shelf.book)
        desk.view.update(tale, [])
        return True

    def _opened(self) -> Shelf:
        """Everything read afresh when words or tables have changed, else the places alone."""
        shelf = self._desk.shelf
        if any(name.endswith(WORDS) for name in self._waiting):
            return open_shelf(self._desk.content)
        maps = shelf.maps.again(self._waiting)
        return replace(shelf, book=replace(shelf.book, open_place=_places(maps)), maps=maps)


def _places(maps: Maps) -> Callable[[str], Place]:
    return lambda name: maps.load(f"maps/{name}.tmx").place


def retell(tale: Tale, book: Book) -> None:
    """The tale goes on from another edition of its book, the player where he stood.

    A scene whose node has not changed goes on at its line; one that has begins again.
    """
    tale.take_book(book)
    program = book.program
    for machine in tale.machines:
        before = machine.snapshot()
        try:
            machine.reload(program)
        except YarnError:
            tale.abandon_scene()
            break
        if machine.snapshot()["frames"] != before["frames"]:
            _begin_again(tale)
    if tale.aside is not None:
        try:
            tale.aside.reload(program)
        except YarnError:
            tale.aside = None
    tale.line, tale.second = _again(tale, tale.line), _again(tale, tale.second)
    tale.goal, tale.card = _again(tale, tale.goal), _again(tale, tale.card)
    tale.choice = _asked_again(tale, tale.choice)
    for figure in tale.area.figures.values():
        if figure.remark not in program.strings:
            figure.remark = ""
    tale.history = [said for said in tale.history if said.line in program.strings]
    if tale.area.place.name:
        _stand_again(tale, book.open_place(tale.area.place.name))


def _begin_again(tale: Tale) -> None:
    """What the scene had going is dropped; its node starts from the top."""
    tale.tasks.clear()
    tale.line = tale.second = None
    tale.choice = None
    tale.bag = None
    tale.ended = False


def _again(tale: Tale, line: Line | None) -> Line | None:
    if line is None or line.id not in tale.book.program.strings:
        return None
    return tale.line_of(line.id, line.values)


def _asked_again(tale: Tale, choice: Choice | None) -> Choice | None:
    if choice is None:
        return None
    options = tuple(
        Option(_again(tale, option.line) or option.line, option.available)
        for option in choice.options
    )
    return Choice(options, choice.cursor, choice.rests)


def _stand_again(tale: Tale, place: Place) -> None:
    """The area in a new edition of its place: who was moved in it stands there now."""
    area, before = tale.area, tale.area.place
    if place is before:
        return
    area.place = place
    here = {
        villager.id: villager
        for villager in place.villagers
        if not villager.chapters or tale.chapter in villager.chapters
    }
    for name in [name for name in area.villagers if name not in here]:
        del area.villagers[name]
        if name != area.played:
            area.figures.pop(name, None)
    for name, villager in here.items():
        old = area.villagers.get(name)
        if old is None or old == villager:
            continue
        area.villagers[name] = villager
        figure = area.figures[name]
        if (old.spot, old.facing) != (villager.spot, villager.facing):
            figure.move_to(villager.spot)
            figure.facing = villager.facing
        if old.look != villager.look and name not in tale.book.cast:
            figure.look = villager.look
    for name, prop in before.props.items():
        changed = name not in place.props or place.props[name].state != prop.state
        if changed and area.props.get(name) == prop.state:
            area.props.pop(name, None)
    new = [name for name in here if name not in area.figures]
    area.populate(tale.chapter)
    for name in new:
        if name in tale.book.cast:
            area.figures[name].look = tale.look_of(name)
    tale.pending = [entry for entry in tale.pending if entry[0] in area.villagers]
    hero = area.hero
    if hero is not None and not place.walls.free(*hero.spot):
        cell = place.walls.nearest_free(hero.spot.cell)
        if cell is not None:
            hero.move_to(cell.centre)

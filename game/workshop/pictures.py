"""`pictures`: draws again all that `docs/pictures` holds: screens, strips, two moving pictures."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from game.loading import mods
from game.loading.content import Content
from game.loading.library import Shelf
from game.loading.saves import Saves
from game.loading.settings import Settings
from game.screens.desk import Desk
from game.screens.desktop import place
from game.screens.menus import Title
from game.stage.tale import Tale
from game.view import still
from game.view.canvas import scale_for
from game.view.evening import Evening
from game.view.pages import Pages
from game.view.view import View
from game.view.window import Hands, Surface
from game.workshop import gif
from game.workshop.policies import Straight
from game.world.geometry import FINE, TICKS, Direction

SCREEN = (1920, 1080)
PATIENCE = 360 * TICKS
"""A moment that has not come after so long will not come."""
TITLE_TICKS = 5 * TICKS
STRIP = (480, 270)
STRIP_COLUMNS, STRIP_ROWS = 3, 2
GAP = 6
"""Pixels between the pictures of a strip."""
MOVING = (384, 216)
MOVING_MS = 80


class MissedError(Exception):
    """A moment that is to be drawn did not come; the message says which."""


@dataclass(frozen=True, slots=True)
class Start:
    """Where a run begins: a chapter, or (in one, or without) a node at a mark (`map/mark`)."""

    chapter: str
    node: str = ""
    at: str = ""
    mood: str = ""
    facts: tuple[str, ...] = ()
    """`name=value`, each."""
    takes: bool = False
    """Whether he does what he might as well let be."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of the story: from a start on until it has `come`, then `rest` ticks more."""

    name: str
    start: Start
    come: Callable[[Tale], bool]
    rest: int = TICKS // 2


def line(key: str) -> Callable[[Tale], bool]:
    """Until a line stands in the box, or is called over a head."""
    name = f"line:{key}"
    return lambda tale: (
        (tale.line is not None and tale.line.id == name)
        or any(figure.remark == name for figure in tale.area.figures.values())
    )


def goal(key: str) -> Callable[[Tale], bool]:
    """Until a goal is given."""
    return lambda tale: tale.goal is not None and tale.goal.id == f"line:{key}"


def shows(prop: str, state: str) -> Callable[[Tale], bool]:
    """Until a thing is in a state."""
    return lambda tale: tale.area.props.get(prop) == state


def press(word: str) -> Callable[[Tale], bool]:
    """Until the player is asked for one press."""
    return lambda tale: tale.press_key == f"press_{word}"


def stands(mark: str, facing: Direction) -> Callable[[Tale], bool]:
    """Until the one who is played stands on a mark, and looks that way."""

    def there(tale: Tale) -> bool:
        hero, goal = tale.area.hero, tale.area.place.marks.get(mark)
        if hero is None or goal is None or hero.moving or hero.facing is not facing:
            return False
        return (hero.x // FINE, hero.y // FINE) == goal.spot

    return there


SCREENS = (
    Moment("1_street", Start("street"), stands("bridge_mid", Direction.LEFT), 3 * TICKS // 2),
    Moment(
        "2_flower_shop",
        Start("", "Shop_Broom", "flower_shop/broom", "evening", ("weight=52", "turn=4")),
        shows("pot", "dustpan"),
    ),
    Moment("3_office", Start("office"), shows("headband", "beside"), 10 * TICKS),
    Moment("4_overheard", Start("overheard"), stands("bows_mid", Direction.DOWN), TICKS),
    Moment("5_apartment", Start("apartment"), press("lamp")),
    Moment("6_gate_night", Start("gate_night"), shows("night_sky", "first"), 4 * TICKS),
    Moment("7_gate", Start("gate"), shows("gate_leaf", "down"), 19 * TICKS // 6),
    Moment("8_aftermath", Start("aftermath"), shows("footprints", "there"), 3 * TICKS),
    Moment(
        "9_road",
        Start("road", facts=("weight=0",), takes=True),
        stands("path_8", Direction.LEFT),
        3 * TICKS,
    ),
)
STRIPS = (  # name, start, seconds from picture to picture
    ("strip_1_street", Start("street"), 14.0),
    ("strip_3_office", Start("office"), 16.0),
    ("strip_7_gate", Start("gate"), 36.0),
    ("strip_9_road", Start("road"), 30.0),
)
MOVES = (  # name, start, when it begins, seconds it lasts
    ("street", Start("street"), goal("a4ce0e0"), 5.0),
    ("gate", Start("gate"), shows("gate_leaf", "leaning"), 5.0),
)


def run(options: Namespace, content: Content) -> int:
    """Writes every picture to `--out`, and says how large they are together."""
    still.without_a_window()
    opened = mods.open_all(content)
    studio = Studio(opened.content, opened.shelf, Path(options.out))
    try:
        studio.title()
        for moment in SCREENS:
            studio.screen(moment)
        for strip in STRIPS:
            studio.strip(*strip)
        for move in MOVES:
            studio.move(*move)
    except MissedError as missed:
        print(missed, file=sys.stderr)
        return 1
    whole = sum(path.stat().st_size for path in studio.folder.iterdir())
    print(f"{studio.folder}: {whole / 1e6:.1f} MB")
    return 0


class Willing(Straight):
    """Takes up what is offered for a short while, too."""

    def lets_pass(self, tale: Tale) -> bool:
        return False


class Studio:
    """Plays up to a moment and draws it."""

    def __init__(self, content: Content, shelf: Shelf, folder: Path) -> None:
        self._content = content
        self._shelf = shelf
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def _view(self, size: tuple[int, int]) -> View:
        settings = Settings(text_speed=0)
        view = View(self._content, settings, self._shelf.maps, words=self._shelf.words)
        still.settle(view, *size)
        return view

    def _ticks(self, view: View, start: Start) -> Iterator[Tale]:
        """A run from there, tick by tick, seen by the view."""
        tale, player = Tale(self._shelf.book, 1), Willing() if start.takes else Straight()
        name, _, mark = start.at.partition("/")
        where = {"chapter": start.chapter, "map": name, "at": mark, "node": start.node}
        place(tale, Namespace(**where, set=list(start.facts)))
        if start.mood:
            tale.picture.set_mood(start.mood, 0)
        while not tale.ending:
            tale.tick(player(tale))
            view.update(tale)
            tale.cues.clear()
            tale.events.clear()
            yield tale

    def title(self) -> None:
        """The first screen, as it is before the first game."""
        with tempfile.TemporaryDirectory() as folder:
            view = self._view(SCREEN)
            pages, evening = Pages(view.fonts, view.frames), Evening(view.pictures)
            data = Path(folder)
            desk = Desk(
                self._content, self._shelf, view.settings, data / "settings.json",
                Saves(data / "saves"), view, pages, evening,
            )  # fmt: skip
            title = Title(desk)
            for _ in range(TITLE_TICKS):
                title.tick(Hands())
            canvas = still.canvas_for(*SCREEN)
            title.draw(canvas)
        self._save("0_title", canvas, scale_for(*SCREEN))

    def screen(self, moment: Moment) -> None:
        """One full screen; nothing is pressed any more once the moment has come."""
        view = self._view(SCREEN)
        tale = self._until(moment.name, self._ticks(view, moment.start), moment.come)
        for _ in range(moment.rest):
            tale.tick([])
            view.update(tale)
            tale.cues.clear()
        canvas = still.canvas_for(*SCREEN)
        view.draw(canvas, tale)
        self._save(moment.name, canvas, scale_for(*SCREEN))

    def strip(self, name: str, start: Start, every: float) -> None:
        """Six moments of a chapter, row by row."""
        view = self._view(STRIP)
        canvases: list[Surface] = []
        for number, tale in enumerate(self._ticks(view, start), start=1):
            if number < (len(canvases) + 1) * every * TICKS or tale.picture.fade > 0:
                continue  # not yet, or nothing but ink
            canvases.append(still.canvas_for(*STRIP))
            view.draw(canvases[-1], tale)
            if len(canvases) == STRIP_COLUMNS * STRIP_ROWS:
                break
        self._save(name, still.side_by_side(canvases, STRIP_COLUMNS, GAP))

    def move(self, name: str, start: Start, begins: Callable[[Tale], bool], lasts: float) -> None:
        """Some seconds as a GIF, a pixel of the canvas as one of the picture."""
        view = self._view(MOVING)
        frames: list[bytes] = []
        canvas = still.canvas_for(*MOVING)
        run = self._ticks(view, start)
        self._until(name, run, begins)
        step = MOVING_MS * TICKS // 1000
        for number, tale in enumerate(islice(run, round(lasts * TICKS))):
            if number % step == 0:
                view.draw(canvas, tale)
                frames.append(still.pixels(canvas))
        gif.write(self.folder / f"{name}.gif", MOVING, frames, MOVING_MS)
        print(f"{name}.gif")

    @staticmethod
    def _until(name: str, run: Iterator[Tale], come: Callable[[Tale], bool]) -> Tale:
        """The tale when a moment has come. Raises MissedError."""
        for tale in islice(run, PATIENCE):
            if come(tale):
                return tale
        raise MissedError(f"{name}: the moment has not come")

    def _save(self, name: str, canvas: Surface, scale: int = 1) -> None:
        still.save(canvas, self.folder / f"{name}.png", scale)
        print(f"{name}.png")

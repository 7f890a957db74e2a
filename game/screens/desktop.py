"""The game in a window: opens it, loads the content while the ink is still dark, and loops."""

from __future__ import annotations

import gc
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

from game.loading import mods
from game.loading import settings as settings_file
from game.loading.content import Content, ContentError
from game.loading.library import BookError
from game.loading.saves import Saves
from game.screens import field, menus
from game.screens.desk import Desk, Watch
from game.screens.stack import Screen, Stack
from game.stage.tale import StoryError, Tale
from game.view.evening import Evening
from game.view.pages import Pages
from game.view.sound import Speakers
from game.view.view import View
from game.view.window import Window

TICK = 1 / 60
MOST_TICKS = 6
"""After a longer stall time is lost rather than caught up."""


def run(options: Namespace, root: Path, data: Path) -> int:
    """Plays until the window is closed. Faults of the content are printed whole, exit code 1."""
    paths = [] if options.safe_mode else [Path(mod) for mod in options.mod]
    content, notices = mods.stack(root, paths)
    return play(options, content, data, notices, frames=options.frames)


def play(
    options: Namespace,
    content: Content,
    data: Path,
    notices: Sequence[str] = (),
    watch: Callable[[Desk], Watch] | None = None,
    frames: int = 0,
) -> int:
    """Plays from a content; `watch` looks at its files meanwhile, `frames` ends it after so many.

    `notices` are said once, on the screen and in the terminal.
    """
    files = ExitStack()
    try:
        opened = mods.open_all(content, notices)
        for notice in opened.notices:
            print(f"note: {notice}", file=sys.stderr)
        desk, window = furnish(options, opened, data)
        files.callback(window.close)
        if options.transcript:
            desk.transcript = files.enter_context(written(options.transcript))
        if watch is not None:
            desk.watch = watch(desk)
        if desk.view.speakers is not None:
            files.callback(desk.view.speakers.close)
        stack = Stack([first_screen(desk, options)])
        # all this stays: looking through it for garbage would stop the picture now and then
        gc.freeze()
        loop(desk, window, stack, frames)
    except (BookError, ContentError, StoryError) as fault:
        print(fault, file=sys.stderr)
        return 1
    finally:
        files.close()
    return 0


@contextmanager
def written(name: str) -> Iterator[TextIO]:
    """A text file to be written, closed at the end."""
    with open(name, "w", encoding="utf-8") as file:
        yield file


def furnish(options: Namespace, opened: mods.Opened, data: Path) -> tuple[Desk, Window]:
    """The desk with all that screens need, and the window."""
    settings, notice = settings_file.load(data / "settings.json")
    window = Window(settings, "Leaving the Leaf", safe=options.safe_mode)
    speakers = None if options.safe_mode else Speakers(opened.content, settings)
    view = View(opened.content, settings, opened.shelf.maps, speakers, opened.shelf.words)
    window.wear(view.frames.picture("icon"))
    desk = Desk(
        opened.content,
        opened.shelf,
        settings,
        data / "settings.json",
        Saves(data / "saves"),
        view,
        Pages(view.fonts, view.frames),
        Evening(view.pictures),
    )
    desk.notices += opened.notices
    if notice:
        desk.notices.append(desk.text("notice_settings"))
    if speakers is not None and not speakers.working:
        desk.notices.append(desk.text("notice_no_sound"))
    return desk, window


def first_screen(desk: Desk, options: Namespace) -> Screen:
    """The title, or (`play`) the field at the place that was asked for."""
    if options.command != "play":
        return menus.Title(desk)
    tale = desk.fresh(menus.seed_of_now())
    place(tale, options)
    return field.Field(desk, tale, keeps=False)


def place(tale: Tale, options: Namespace) -> None:
    """Puts a fresh tale where `play` and `shot` say: chapter, facts, map, mark, node.

    A chapter opens with its own scene, unless a map or a node is asked for.
    """
    if options.chapter:
        tale.start(options.chapter, preset=True, opening=not (options.map or options.node))
    if options.map:
        tale.show(options.map, options.at)
    for fact in options.set:
        name, _, value = fact.partition("=")
        tale.set_fact("$" + name.lstrip("$"), value)
    if options.node:
        if not tale.area.played:
            tale.play_as(str(tale.fact("$played")))
        tale.run(options.node)
    if not options.chapter and not options.map and not options.node:
        tale.start("street")


def loop(desk: Desk, window: Window, stack: Stack, frames: int = 0) -> None:
    """Ticks as often as time has passed, draws once, until the window or the last screen closes.

    `frames` other than 0 ends it after so many pictures.
    """
    before = time.perf_counter()
    shown = 0
    owed = 0.0
    running = True
    while running:
        now = time.perf_counter()
        owed = min(owed + now - before, MOST_TICKS * TICK)
        if shown:
            desk.rate += (1 / max(now - before, 1e-4) - desk.rate) * 0.05
        before = now
        running = window.pump(desk.settings)
        if window.sound_lost and desk.view.speakers is not None:
            window.sound_lost = False
            desk.view.speakers.vanished()
        while owed >= TICK and running:
            owed -= TICK
            running = stack.tick(window.hands(desk.settings))
            if running and desk.watch is not None:
                _look(desk.watch, stack)
        if not running:
            break
        stack.draw(window.surface)
        window.present()
        shown += 1
        if shown == frames:
            break
        window.rest()
    top = stack.screens[0] if stack.screens else None
    if isinstance(top, field.Field) and top.keeps:
        field.autosave(desk, top.tale)
    desk.settings.window = window.size
    desk.store_settings()
    desk.saves.finish()


def _look(watch: Watch, stack: Stack) -> None:
    """Lets the watch bring the tale of the field up to date, also under an open menu."""
    bottom = stack.screens[0]
    if isinstance(bottom, field.Field):
        watch.look(bottom.tale)

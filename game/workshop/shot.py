"""`shot`: one picture of a place or a scene, or a strip of pictures of a recorded run."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from game.loading import recording
from game.loading.content import Content
from game.loading.library import open_shelf
from game.loading.settings import Settings
from game.screens.desktop import place
from game.stage.tale import Tale
from game.view import still
from game.view.view import View
from game.workshop import runs
from game.workshop.policies import Straight
from game.world.geometry import TICKS


def run(options: Namespace, content: Content) -> int:
    """Writes the picture or pictures to `--out`."""
    still.without_a_window()
    try:
        width, height = map(int, options.size.split("x"))
    except ValueError:
        print(f"--size {options.size}: expected WIDTHxHEIGHT, as 1440x810")
        return 2
    shelf = open_shelf(content)
    settings = Settings(text_speed=0)
    view = View(content, settings, shelf.maps)
    still.settle(view, width, height)
    out = Path(options.out)
    if options.replay:
        first, entries = recording.read(Path(options.replay))
        tale = runs.begin(shelf.book, first.seed, first.chapter)
        strip(view, tale, entries, options.every, (width, height), out)
        return 0
    tale = Tale(shelf.book, 1)
    place(tale, options)
    player = Straight()
    for _ in range(options.ticks):
        tale.tick(player.in_scene(tale) if options.play_on and tale.scene else [])
        view.update(tale)
        tale.cues.clear()
    if options.mood:
        tale.picture.set_mood(options.mood, 0)
        view.update(tale, [])
    still.take(view, tale, width, height, out)
    return 0


def strip(
    view: View,
    tale: Tale,
    entries: list[recording.Entry],
    every: float,
    size: tuple[int, int],
    out: Path,
) -> None:
    """A picture every so many seconds of a run, numbered, with chapter and second in the name."""
    pause = max(1, round(every * TICKS))
    for number, intents in enumerate(runs.by_tick(entries), start=1):
        tale.tick(intents)
        view.update(tale)
        tale.cues.clear()
        tale.events.clear()
        if number % pause == 0:
            name = f"{number // TICKS:05d}_{tale.chapter}.png"
            still.take(view, tale, *size, out / name)
        if tale.ending:
            break

"""`shot`: one picture of a place or a scene, or a strip of pictures of a recorded run."""

from __future__ import annotations

import re
import sys
from argparse import Namespace
from itertools import chain, islice, repeat
from pathlib import Path

from game.loading import mods, recording
from game.loading.content import Content
from game.loading.settings import Settings
from game.screens.desktop import place
from game.stage.tale import StoryError, Tale
from game.view import still
from game.view.view import View
from game.workshop import runs
from game.workshop.asked import UseError
from game.workshop.policies import Straight
from game.world.geometry import TICKS


def run(options: Namespace, content: Content) -> int:
    """Writes the picture or pictures to `--out`."""
    still.without_a_window()
    width, height = _size(options.size)
    out = Path(options.out)
    entries: list[recording.Entry] = []
    if options.replay:
        if not Path(options.replay).is_file():
            raise UseError(f"{options.replay}: there is no such file")
        if options.every <= 0:
            raise UseError(f"--every {options.every}: expected seconds, more than 0")
        if out.is_file():
            raise UseError(f"--out {out}: is a file, expected a folder for the strip")
        first, entries = recording.read(Path(options.replay))
    elif out.suffix.lower() != ".png":
        raise UseError(f"--out {out}: expected FILE.png")
    opened = mods.open_all(content)
    for notice in opened.notices:
        print(f"note: {notice}", file=sys.stderr)
    shelf = opened.shelf
    view = View(opened.content, Settings(text_speed=0), shelf.maps, words=shelf.words)
    still.settle(view, width, height)
    if options.replay:
        tale = runs.begin(shelf.book, first.seed, first.chapter)
        count = strip(view, tale, entries, options.every, (width, height), out, first.ticks)
        print(f"{out}: {count} pictures")
        return 0
    tale = Tale(shelf.book, 1)
    try:
        place(tale, options)
    except StoryError as fault:
        raise UseError(str(fault)) from fault
    player = Straight()
    for _ in range(options.ticks):
        tale.tick(player.in_scene(tale) if options.play_on and tale.scene else [])
        view.update(tale)
        tale.cues.clear()
    if options.mood:
        tale.picture.set_mood(options.mood, 0)
        view.update(tale, [])
    still.take(view, tale, width, height, out)
    print(f"{out}: {width}x{height}")
    return 0


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    size = (int(found[1]), int(found[2])) if found else (0, 0)
    if not (320 <= size[0] <= 7680 and 180 <= size[1] <= 4320):
        raise UseError(f"--size {text}: expected WIDTHxHEIGHT from 320x180 on, as 1440x810")
    return size


def strip(
    view: View,
    tale: Tale,
    entries: list[recording.Entry],
    every: float,
    size: tuple[int, int],
    out: Path,
    ticks: int = 0,
) -> int:
    """A picture every so many seconds of a run, second and chapter in the name; how many."""
    pause = max(1, round(every * TICKS))
    count = 0
    last = ticks or (entries[-1].tick if entries else 0)
    wishes = chain(runs.by_tick(entries), repeat([]))
    for number, intents in enumerate(islice(wishes, last), start=1):
        tale.tick(intents)
        view.update(tale)
        tale.cues.clear()
        tale.events.clear()
        if number % pause == 0:
            name = f"{number // TICKS:05d}_{tale.chapter}.png"
            still.take(view, tale, *size, out / name)
            count += 1
        if tale.ending:
            break
    return count

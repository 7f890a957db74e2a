"""`bench`: the budget table. Times are ratios to one full-screen blit, timed in the same run."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from statistics import mean, quantiles

from game.loading import saves
from game.loading.content import Content
from game.loading.library import Shelf, open_shelf
from game.loading.settings import Settings
from game.screens.field import facts
from game.stage.tale import Tale
from game.view import still
from game.view.view import View
from game.workshop import runs
from game.workshop.policies import Straight

CANVAS = (480, 270)


def timed(action: Callable[[], object], times: int) -> list[float]:
    """Seconds of each of so many calls."""
    result = []
    for _ in range(times):
        began = time.perf_counter()
        action()
        result.append(time.perf_counter() - began)
    return result


def crowded(shelf: Shelf) -> Tale:
    """The street at dusk, a line in the box, fifty people on screen."""
    tale = Tale(shelf.book, 1)
    tale.start("street")
    player = Straight()
    while tale.scene:
        tale.tick(player.in_scene(tale))
    tale.show("street", "well_front", "dusk")
    hero = tale.hero.spot
    for number, figure in enumerate(list(tale.area.figures.values())[:60]):
        if figure.id != tale.area.played:
            spot = type(hero)(hero.x - 200 + number * 37 % 400, hero.y - 100 + number * 53 % 200)
            figure.move_to(spot)
    tale.line = next(
        tale.line_of(line) for line in shelf.book.program.strings if "Naruto: " in tale.said(line)
    )
    return tale


def run(options: Namespace, content: Content) -> int:
    still.without_a_window()
    shelf = open_shelf(content)
    view = View(content, Settings(text_speed=0), shelf.maps)
    view.size = CANVAS
    canvas = still.canvas_for(CANVAS[0] * 3, CANVAS[1] * 3)
    other = still.canvas_for(CANVAS[0] * 3, CANVAS[1] * 3)
    floor = mean(sorted(timed(lambda: canvas.blit(other, (0, 0)), 400))[:300])
    rows: list[tuple[str, str, str]] = []
    tale = crowded(shelf)
    for _ in range(60):
        tale.tick()
        view.update(tale)
        tale.cues.clear()
        view.draw(canvas, tale)

    drawn = []
    ticked = []
    for _ in range(300):
        ticked += timed(tale.tick, 1)
        view.update(tale)
        tale.cues.clear()
        drawn += timed(lambda: view.draw(canvas, tale), 1)
    p99 = quantiles(drawn, n=100)[98]
    rows.append(("draw the street, mean", f"{mean(drawn) / floor:.1f} x floor", "30 x"))
    rows.append(("draw the street, p99", f"{p99 / floor:.1f} x floor", "60 x"))
    rows.append(
        (f"tick, {len(tale.area.figures)} figures", f"{mean(ticked) / floor:.1f} x", "20 x")
    )
    shelf.maps.forget()
    fresh = timed(lambda: tale.enter("street", "start"), 1)[0]
    again = mean(timed(lambda: tale.enter("street", "start"), 3))
    rows.append(("entering the street, new", f"{fresh * 1000:.0f} ms", "200 ms"))
    rows.append(("entering the street, seen", f"{again * 1000:.0f} ms", "40 ms"))
    rows.append(
        (
            "memory",
            f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB",
            "150 MiB",
        )
    )
    data = saves.encode(tale, facts(tale))
    taking = min(timed(lambda: saves.encode(tale, facts(tale)), 10))
    rows.append(("a save", f"{len(data) / 1024:.1f} KiB", "20 KB"))
    rows.append(("the tick's part of a save", f"{taking * 1000:.1f} ms", "2 ms"))
    began = time.perf_counter()
    story = runs.Run(runs.begin(shelf.book, 1))
    ending = runs.play(story, Straight())
    rows.append(("the whole story", f"{time.perf_counter() - began:.0f} s ({ending})", "60 s"))
    start = min(timed(lambda: _first_frame(Path(sys.argv[0])), 3))
    rows.append(("start to the title's first frame", f"{start:.2f} s", "1.0 s"))
    print(f"floor: one full-screen blit of {CANVAS[0]}x{CANVAS[1]}: {floor * 1e6:.0f} us")
    for what, value, most in rows:
        print(f"{what:<36}{value:>20}   at most {most}")
    if options.json:
        Path(options.json).write_text(json.dumps({row[0]: row[1] for row in rows}, indent=1))
    return 0


def _first_frame(program: Path) -> None:
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from game.view import still; "
        "still.without_a_window(); from game.workshop.bench import title; title(sys.argv[1])"
    )
    folder = str(Path(__file__).resolve().parents[2])
    subprocess.run([sys.executable, "-c", code, folder], check=True)


def title(folder: str) -> None:
    """Everything from nothing to the first frame of the title, then the process ends."""
    from game.screens import desktop

    desktop.run(
        Namespace(command=None, mod=[], safe_mode=True, frames=1),
        Path(folder),
        Path(folder) / ".none",
    )

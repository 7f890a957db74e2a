"""`bench`: the budget table. Times are ratios to one full-screen blit, timed in the same run."""

from __future__ import annotations

import base64
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
import zlib
from argparse import Namespace
from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import mean, quantiles

from game.loading import mods, saves
from game.loading.content import Content
from game.loading.library import Shelf, open_shelf
from game.loading.maps import load_map
from game.loading.settings import Settings
from game.screens.field import facts
from game.stage.tale import Tale
from game.view import still
from game.view.view import View
from game.workshop import runs, sound_bench, yarn_bench
from game.workshop.policies import Straight
from game.world.figures import Figure
from game.world.geometry import FINE, Spot
from game.world.place import Light

CANVAS = (480, 270)
ON_SCREEN, AWAKE, LIGHTS = 52, 100, 10
PICTURES = 240
ROUNDS = 5
"""What is compared with something else is measured so often, in turns with that. The work is the
same each time; of each part of it the fastest counts, since others may be busy beside us."""
STRIDE, BEAT = 2, 200
"""Pixels he runs in a tick, and ticks after which he is back where he began."""
WARM = 60
"""Pictures that are drawn first and not counted."""
LARGE, MEDIUM, SMALL = 1000, 256, 100
STOCK = """
import sys, time, pytmx
took = []
for _ in range(5):
    began = time.thread_time()
    pytmx.TiledMap(sys.argv[1])
    took.append(time.thread_time() - began)
print(min(took))
"""
"""What pytmx alone takes for a file, seconds."""
STREET_TICKS = 600
FINE_CLOCK = time.get_clock_info("thread_time").resolution < 1e-6
"""Where the system measures it finely, the time this thread was given: others may be busy."""
clock = time.thread_time if FINE_CLOCK else time.perf_counter


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, how much, and what it may be at most."""

    what: str
    value: float
    unit: str
    most: float

    def __str__(self) -> str:
        over = "" if self.value <= self.most else "   OVER"
        digits = 0 if self.value >= 100 else 2 if self.value < 10 else 1
        value = f"{self.value:.{digits}f} {self.unit}"
        return f"{self.what:<58}{value:>14}   at most {self.most:g} {self.unit}{over}"


def timed(action: Callable[[], object], times: int) -> list[float]:
    """Seconds of each of so many calls, in this thread."""
    result = []
    for _ in range(times):
        began = clock()
        action()
        result.append(clock() - began)
    return result


def fastest(rounds: list[list[float]]) -> list[float]:
    """Of work that was done in several rounds, the best time of each part."""
    return [min(times) for times in zip(*rounds, strict=True)]


def timed_outside(words: list[str], folder: Path) -> float:
    """Seconds of a command in a process of its own, of the processor's time where the system
    counts it; what the command says and its code do not count."""
    began, before = time.perf_counter(), os.times()
    subprocess.run(words, cwd=folder, capture_output=True, check=False)
    lasted, after = time.perf_counter() - began, os.times()
    used = after.children_user - before.children_user
    used += after.children_system - before.children_system
    return min(lasted, used) if used else lasted


def run(options: Namespace, content: Content) -> int:
    """Measures everything, prints the table, and writes it as JSON where that is wanted."""
    still.without_a_window()
    bench = Bench(content)
    print(f"floor: one opaque blit of {CANVAS[0]}x{CANVAS[1]}: {bench.floor * 1e6:.0f} us")
    measured = (
        bench.start, bench.memory, bench.street, bench.ticks, bench.large, bench.maps,
        bench.entering, bench.saving, bench.language, bench.sound, bench.story,
    )  # fmt: skip
    rows: list[Row] = []
    for measure in measured:
        for row in measure():
            print(row, flush=True)
            rows.append(row)
    if options.json:
        table = [{"what": r.what, "value": r.value, "unit": r.unit, "most": r.most} for r in rows]
        report = {"floor_us": bench.floor * 1e6, "rows": table}
        Path(options.json).write_text(json.dumps(report, indent=1), encoding="utf-8")
    return 0


class Bench:
    """The measurements, each a few rows of the table."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.shelf = open_shelf(content)
        self._look_afresh(content, self.shelf)
        self.canvas = still.canvas_for(CANVAS[0] * 3, CANVAS[1] * 3)
        gc.collect()
        gc.freeze()  # as the game does once all is open
        self.floor = self._floor()

    def _floor(self) -> float:
        """Mean seconds of one full-screen opaque blit."""
        other = still.canvas_for(CANVAS[0] * 3, CANVAS[1] * 3)
        blits = sorted(timed(lambda: self.canvas.blit(other, (0, 0)), 600))
        return mean(blits[: len(blits) * 9 // 10])

    def street(self) -> list[Row]:
        """The street at dusk with its lanterns lit, a line in the box: he stands, then runs."""
        stands, running, floors = [], [], []
        for _ in range(ROUNDS):
            self._look_afresh(self.content, self.shelf)
            tale = crowded(self.shelf, ON_SCREEN)
            floors.append(self._floor())
            stands.append(self._draw(tale, PICTURES))
            shown = self._counted(tale)
            running.append(self._draw(crowded(self.shelf, ON_SCREEN), PICTURES, STRIDE))
        standing, run, blit = fastest(stands), fastest(running), min(floors)
        return [
            Row(f"draw the street, mean ({shown})", mean(standing) / blit, "x", 30),
            Row("draw the street, p99", quantiles(standing, n=100)[98] / blit, "x", 60),
            Row("draw the street while he runs, mean", mean(run) / blit, "x", 70),
            Row("draw the street while he runs, p99", quantiles(run, n=100)[98] / blit, "x", 180),
        ]

    def _look_afresh(self, content: Content, shelf: Shelf) -> None:
        """From now on with a view that has drawn nothing yet."""
        self.view = View(content, Settings(text_speed=0), shelf.maps)
        self.view.size = CANVAS

    def _draw(self, tale: Tale, times: int, stride: int = 0) -> list[float]:
        """Seconds of so many pictures, a tick between them.

        He goes `stride` px a tick to the right for a while, then back.
        """
        start, drawn = tale.hero.spot, []
        for number in range(WARM + times):
            self._step(tale)
            aside = abs((number + BEAT // 2) % BEAT - BEAT // 2) * stride
            if stride:
                tale.hero.move_to(Spot(start.x + aside, start.y))
            drawn += timed(lambda: self.view.draw(self.canvas, tale), 1)
        return drawn[WARM:]

    def _step(self, tale: Tale) -> None:
        tale.tick()
        self.view.update(tale)
        tale.cues.clear()
        tale.events.clear()

    def _counted(self, tale: Tale) -> str:
        left, top = self.view.camera.corner(tale, CANVAS)
        people = sum(
            left <= figure.x // FINE < left + CANVAS[0]
            and top <= figure.y // FINE < top + CANVAS[1]
            for figure in tale.area.figures.values()
            if not figure.hidden
        )
        picture = self.canvas.get_rect().move(left, top)
        key = (tale.picture.mood, tale.picture.mood, 1.0, 1.0, ())
        mood = self.view.pictures.palette.mood_of(key)
        lit = len(self.view.scene.lamps.pools(tale, mood, picture, False))
        return f"{people} people, {lit} lights, {tale.picture.mood}"

    def ticks(self) -> list[Row]:
        """A tick with so many people awake round the player, who walks."""
        tale = crowded(self.shelf, AWAKE)
        tale.line = None
        awake = sum(map(tale.area.awake, tale.area.figures.values()))
        ticked = []
        for _ in range(PICTURES):
            ticked += timed(tale.tick, 1)
            tale.cues.clear()
            tale.events.clear()
        return [Row(f"a tick, {awake} people awake, mean", mean(ticked) / self.floor, "x", 20)]

    def large(self) -> list[Row]:
        """The same picture on a small map and on one of a million cells."""
        with tempfile.TemporaryDirectory() as folder:
            for side in (SMALL, LARGE):
                _write_map(Path(folder), side)
            content = Content([*self.content.paths, Path(folder)])
            shelf = open_shelf(content)
            rounds: dict[int, list[list[float]]] = {SMALL: [], LARGE: []}
            before = self.view
            for _ in range(ROUNDS):
                for side in (SMALL, LARGE):
                    self._look_afresh(content, shelf)
                    tale = Tale(shelf.book, 1)
                    tale.chapter = "street"
                    tale.show(f"side_{side}", "here", "day")
                    rounds[side].append(self._draw(tale, PICTURES))
            self.view = before
        middle = {side: mean(fastest(times)) for side, times in rounds.items()}
        what = f"draw a map of {LARGE}x{LARGE} against {SMALL}x{SMALL}"
        return [Row(what, middle[LARGE] / middle[SMALL], "x", 1.2)]

    def maps(self) -> list[Row]:
        """Maps through the gate against pytmx alone on the same file; every map checked."""
        rows = []
        with tempfile.TemporaryDirectory() as folder:
            for side, layers, most in ((MEDIUM, 6, 1.1), (LARGE, 4, 1.3)):
                _write_map(Path(folder), side, layers)
                content = Content([self.content.paths[0], Path(folder)])
                name = f"maps/side_{side}.tmx"
                ours = min(timed(partial(load_map, content, name), 5))
                # pytmx needs the tileset and its picture where the file says they are
                for kept in ("maps/terrain.tsx", "assets/tiles/terrain.png"):
                    copy = Path(folder, kept)
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    copy.write_bytes(self.content.read(kept))
                words = [sys.executable, "-c", STOCK, str(Path(folder, name))]
                stock = float(subprocess.check_output(words, text=True).split()[-1])
                what = f"load {side}x{side}x{layers} against pytmx alone"
                rows.append(Row(what, ours / stock, "x", most))
        words = [sys.executable, "main.py", "check"]
        root = self.content.paths[0]
        took = min(timed_outside(words, root) for _ in range(3))
        return [*rows, Row("`main.py check` on everything, processor time", took, "s", 2)]

    def entering(self) -> list[Row]:
        """From the door to the first picture behind it."""
        tale = crowded(self.shelf, 0)

        def enter(name: str, mark: str) -> None:
            tale.enter(name, mark)
            self.view.update(tale)
            tale.cues.clear()
            tale.events.clear()
            self.view.draw(self.canvas, tale)

        fresh, again = [], []
        for _ in range(ROUNDS):
            enter("office", "door")
            self.shelf.maps.forget()
            self.view.forget()
            fresh += timed(lambda: enter("street", "start"), 1)
            enter("office", "door")
            again += timed(lambda: enter("street", "start"), 1)
        return [
            Row(
                "enter the street, not yet seen, to the first picture", min(fresh) * 1000, "ms", 200
            ),
            Row("enter the street, already seen, the same", min(again) * 1000, "ms", 40),
        ]

    def saving(self) -> list[Row]:
        """A save as the field takes it, its small picture included."""
        tale = crowded(self.shelf, ON_SCREEN)
        self._draw(tale, 1)

        def snapshot() -> bytes:
            return saves.encode(tale, facts(tale, self.view.thumbnail(tale)))

        taking = min(timed(snapshot, 20))
        return [
            Row("a save", len(snapshot()) / 1000, "KB", 20),
            Row("a save, the tick's part", taking * 1000, "ms", 2),
        ]

    def sound(self) -> list[Row]:
        return [Row(*measured) for measured in sound_bench.sound_rows(self.content)]

    def language(self) -> list[Row]:
        return [Row(*measured) for measured in yarn_bench.language_rows(self.content)]

    def story(self) -> list[Row]:
        story = runs.Run(runs.begin(self.shelf.book, 1))
        began = time.perf_counter()
        try:
            ending = runs.play(story, Straight())
        except runs.StuckError as fault:
            print(fault, file=sys.stderr)
            ending = "stuck"
        lasted = time.perf_counter() - began
        return [Row(f"the whole story by the straight policy (ending: {ending})", lasted, "s", 60)]

    def start(self) -> list[Row]:
        with tempfile.TemporaryDirectory() as home:
            took = min(self._until_title(home) for _ in range(4))
        return [Row("start to the first frame of the title, process and all", took, "s", 1.0)]

    def _until_title(self, home: str) -> float:
        """Seconds from starting a process to the title on its window. Python keeps what it has
        compiled from the first start on, as it does beside the game."""
        began = time.time()
        return float(self._child("title", home).split()[-1]) - began

    def memory(self) -> list[Row]:
        with tempfile.TemporaryDirectory() as home:
            kilobytes = int(self._child("resident", home).split()[-1])
        return [
            Row("resident memory after ten seconds in the street", kilobytes / 1024, "MiB", 180)
        ]

    def _child(self, task: str, home: str) -> str:
        """What a task of this module prints when it runs in a process of its own."""
        code = (
            "import sys; sys.path.insert(0, sys.argv[1]);"
            f"from game.workshop import bench; bench.{task}(sys.argv[2], sys.argv[3])"
        )
        program = str(Path(__file__).resolve().parents[2])
        words = [sys.executable, "-c", code, program, str(self.content.paths[0]), home]
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(Path(home, "compiled"))}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        done = subprocess.run(words, check=True, capture_output=True, text=True, env=environment)
        return done.stdout


def crowded(shelf: Shelf, people: int) -> Tale:
    """The street at dusk with so many people round the player, lanterns, a line in the box."""
    tale = Tale(shelf.book, 1)
    tale.chapter = "street"
    tale.show("street", "well_front", "dusk")
    hero = tale.hero.spot
    area = tale.area
    known = list(area.villagers.values())
    for number in range(people):
        villager = known[number % len(known)]
        spot = Spot(hero.x - 216 + number * 61 % 432, hero.y - 110 + number * 47 % 236)
        name = villager.id if number < len(known) else f"{villager.id}_{number}"
        area.villagers[name] = replace(villager, id=name, spot=spot)
        figure = area.figures.get(name) or Figure(name, villager.look, 0, 0)
        figure.hidden = False
        figure.move_to(spot)
        area.figures[name] = figure
    lights = tuple(
        Light(f"bench_{n}", Spot(hero.x - 180 + n * 40, hero.y - 60 + n % 3 * 50))
        for n in range(LIGHTS)
    )
    area.place = replace(area.place, lights=lights)
    tale.line = next(
        tale.line_of(line) for line in shelf.book.program.strings if _by_him(tale, line)
    )
    return tale


def _by_him(tale: Tale, line: str) -> bool:
    return tale.book.program.strings[line].text.startswith("Naruto: ")


def _write_map(folder: Path, side: int, count: int = 4) -> None:
    """A meadow of tile layers with a mark in it, square, `side` tiles wide."""
    maps = folder / "maps"
    maps.mkdir(exist_ok=True)
    layers = []
    kinds = ("Ground", "Ground", "Sorted", "Overhead", "Ground", "Ground")
    for number, kind in enumerate(kinds[:count], start=1):
        row = array("I", ((x * 7 + number) % 5 < 2 + 3 * (number == 1) for x in range(side)))
        data = base64.b64encode(zlib.compress(row.tobytes() * side)).decode()
        layers.append(
            f'<layer id="{number}" name="{kind} {number}" class="{kind}" width="{side}"'
            f' height="{side}"><data encoding="base64" compression="zlib">{data}</data></layer>'
        )
    (maps / f"side_{side}.tmx").write_text(
        f'<map version="1.10" orientation="orthogonal" width="{side}" height="{side}"'
        ' tilewidth="16" tileheight="16"><tileset firstgid="1" source="terrain.tsx"/>'
        f'{"".join(layers)}<objectgroup id="9" name="marks"><object id="1" name="here"'
        ' type="Mark" x="800" y="800"><point/></object></objectgroup></map>',
        encoding="utf-8",
    )


# In a process of their own -----------------------------------------------------------------


def title(root: str, home: str) -> None:
    """Everything from nothing to the first frame of the title; prints the time it stood there."""
    from game.screens import desktop
    from game.screens.stack import Stack

    still.without_a_window()
    options = Namespace(command=None, mod=[], safe_mode=False, transcript="")
    opened = mods.open_all(Content([Path(root)]), ())
    desk, window = desktop.furnish(options, opened, Path(home))
    desktop.loop(desk, window, Stack([desktop.first_screen(desk, options)]), frames=1)
    print(time.time())
    if desk.view.speakers is not None:
        desk.view.speakers.close()
    window.close()


def resident(root: str, home: str) -> None:
    """Prints the memory a player's process holds after a while in the street, KiB."""
    still.without_a_window()
    content = Content([Path(root)])
    bench = Bench(content)
    tale = crowded(bench.shelf, ON_SCREEN)
    for _ in range(STREET_TICKS):
        bench._step(tale)
        if tale.ticks % 4 == 0:
            bench.view.draw(bench.canvas, tale)
    print(_resident())


def _resident() -> int:
    """KiB this process has held at most; where the system does not say, what it reports."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0])
    except (OSError, IndexError, ValueError):
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak

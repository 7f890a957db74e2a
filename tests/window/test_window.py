"""The game in a real window, with real keys. Needs Xvfb and xdotool; skipped where they lack."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest

from game.loading.library import Shelf
from game.world.geometry import Cell

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 150.0
"""Seconds a slow machine may take for anything."""

pytestmark = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="needs Xvfb and xdotool"
)


@pytest.fixture
def display() -> Iterator[str]:
    """A screen that nobody sees, on a free number."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


class Player:
    """The game as a process, and the keys it is given."""

    def __init__(self, display: str, folder: Path, *words: str) -> None:
        self.folder = folder
        self.transcript = folder / "transcript.jsonl"
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "SDL_VIDEODRIVER": "x11",
            "SDL_AUDIODRIVER": "dummy",
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, "-m", "game.app", *words]
        command += ["--data-dir", str(folder / "data"), "--transcript", str(self.transcript)]
        self.game = subprocess.Popen(command, cwd=folder, env=self.environment)

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=PATIENCE)

    def press(self, key: str) -> None:
        self._do("key", "--delay", "60", key)

    def hold(self, key: str) -> None:
        self._do("keydown", key)

    def let_go(self, key: str) -> None:
        self._do("keyup", key)

    @property
    def story(self) -> str:
        return self.transcript.read_text(encoding="utf-8") if self.transcript.exists() else ""

    def until(self, true: Callable[[], bool], doing: Callable[[], None] = lambda: None) -> None:
        """Goes on `doing` until something is true; fails after a long while."""
        end = time.monotonic() + PATIENCE
        while not true():
            assert self.game.poll() is None, "the game has ended"
            assert time.monotonic() < end, self.story[-600:]
            doing()

    def close(self) -> None:
        self.game.terminate()
        self.game.wait(timeout=PATIENCE)


def photograph(folder: Path) -> pygame.Surface | None:
    """The picture the game has taken of itself, once it is written to its end."""
    for path in folder.glob("leaving-the-leaf-*.png"):
        try:
            return pygame.image.load(path)
        except pygame.error:
            continue
    return None


def test_from_the_title_to_the_first_steps_with_real_keys(display: str, tmp_path: Path) -> None:
    player = Player(display, tmp_path)
    try:
        player.until(lambda: "practically a mission" in player.story, lambda: player.press("z"))
        player.until(lambda: '"goal"' in player.story, lambda: player.press("z"))
        player.press("F12")
        player.until(lambda: photograph(tmp_path) is not None)
        picture = photograph(tmp_path)
        assert picture is not None
        seen = {tuple(picture.get_at((x, y))) for x in range(0, 1200, 7) for y in range(0, 700, 7)}
        assert len(seen) > 20
    finally:
        player.close()


def test_walking_into_the_market_one_meets_the_man_who_keeps_pace(
    display: str, tmp_path: Path, shelf: Shelf
) -> None:
    place = shelf.maps.load("maps/street.tmx").place
    strip = next(each for each in place.triggers if each.node == "Street_Pace_Remarks").shape
    row = int(strip.centre.y) // 16
    column = int(strip.left) // 16
    start = next(
        Cell(column - 4, y)
        for y in sorted(range(row - 4, row + 5), key=lambda y: abs(y - row))
        if all(place.walls.cell_free(Cell(x, y)) for x in range(column - 4, column + 3))
    )
    words = ["play", "--map", "street", "--at", f"{start.x},{start.y}", "--set", "turn=0"]
    player = Player(display, tmp_path, *words)
    try:
        player.until(lambda: '"map"' in player.story, lambda: player.press("Shift_L"))
        player.hold("Right")
        player.until(lambda: '"heisuke"' in player.story, lambda: player.press("z"))
        player.let_go("Right")
    finally:
        player.close()

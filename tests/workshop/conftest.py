"""The game's content with a folder over it, and a desk without a window that plays it."""

from __future__ import annotations

import os
import shutil
from argparse import Namespace
from pathlib import Path

import pytest

from game.loading import mods
from game.loading.content import Content
from game.screens.desk import Desk
from game.screens.desktop import furnish, place
from game.stage.tale import Tale
from game.view import still
from game.workshop.reload import Reload
from tests.loading.conftest import Desk as DrawnMaps

REPOSITORY = Path(__file__).resolve().parents[2]

MAP = """<map version="1.10" orientation="orthogonal" width="{width}" height="12" tilewidth="16"
 tileheight="16"><tileset firstgid="1" source="terrain.tsx"/>
 <layer id="1" name="Ground" width="{width}" height="12"><data encoding="csv">{cells}</data></layer>
 <objectgroup id="2" name="things">
 <object id="1" name="here" type="Mark" x="64" y="64"><point/></object>
 {things}</objectgroup></map>"""

VILLAGER = """<object id="{number}" name="{name}" type="Villager" x="{x}" y="{y}"><properties>
 <property name="look" value="fuku"/></properties><point/></object>"""


def villager(name: str, x: int, y: int, number: int = 5) -> str:
    return VILLAGER.format(name=name, x=x, y=y, number=number)


SMALL = (
    "assets/*.toml", "assets/*.json", "assets/fonts/*", "assets/interface/**/*",
    "assets/sprites/poses.toml", "assets/sprites/naruto*", "assets/sprites/fuku.*",
    "assets/tiles/terrain.png", "assets/dialogue/memory.yarn", "assets/dialogue/menus.yarn",
    "maps/terrain.tsx",
)  # fmt: skip
"""What of the game is needed to play a map of one's own: it opens in a tenth of the time."""


@pytest.fixture(scope="session")
def small_game(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small")
    for pattern in SMALL:
        for source in filter(Path.is_file, REPOSITORY.glob(pattern)):
            target = folder / source.relative_to(REPOSITORY)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    return folder


class Playing:
    """A game that is played from a folder laid over a small one, its files being watched."""

    def __init__(self, game: Path, folder: Path) -> None:
        self.folder = folder
        self.save_map()
        self.write(
            "assets/dialogue/own.yarn",
            "title: Own_talk\n---\nNaruto: One. #line:own_1\nNaruto: Two. #line:own_2\n===\n"
            "title: Own_other\n---\nNaruto: Three. #line:own_3\n===\n",
        )
        still.without_a_window()
        opened = mods.open_all(Content([game, folder], ["own"]))
        options = Namespace(safe_mode=True)
        self.desk: Desk = furnish(options, opened, folder / "data")[0]
        self.watch = Reload(self.desk)
        self.desk.watch = self.watch

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def save_map(self, *things: str, width: int = 20) -> None:
        cells = ",".join(["1"] * (width * 12))
        self.write("maps/own.tmx", MAP.format(things="".join(things), width=width, cells=cells))

    def edit(self, name: str, old: str, new: str) -> None:
        """Changes a text in a file, as an editor that saves does."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")
        later = path.stat().st_mtime_ns + 1_000_000
        os.utime(path, ns=(later, later))

    def tale(self, node: str = "") -> Tale:
        tale = self.desk.fresh(1)
        place(tale, Namespace(chapter="", map="own", at="here", set=[], node=node))
        for _ in range(4):
            tale.tick()
        return tale


@pytest.fixture
def playing(small_game: Path, tmp_path: Path) -> Playing:
    return Playing(small_game, tmp_path)


@pytest.fixture
def desk(tmp_path: Path) -> DrawnMaps:
    return DrawnMaps(tmp_path)

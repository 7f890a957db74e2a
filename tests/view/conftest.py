"""A tale of one small map drawn in text, and a view of it without a window."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.loading.content import Content
from game.loading.maps import Maps
from game.loading.settings import Settings
from game.loading.tables import village
from game.stage.book import Book, Person
from game.stage.lines import Line
from game.stage.tale import Tale
from game.view.view import View
from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import FINE
from game.world.place import Place
from game.world.walls import Walls
from game.yarn import Program, Text
from tests.loading.conftest import Desk, things

REPOSITORY = Path(__file__).resolve().parents[2]
GRASS = (127, 176, 78)
ROOF = (204, 59, 58)

TILES = """<tileset version="1.10" name="plain" tilewidth="16" tileheight="16" tilecount="4"
 columns="4"><image source="../assets/tiles/plain.png" width="64" height="16"/>
 <tile id="2"><animation><frame tileid="0" duration="100"/><frame tileid="1" duration="100"/>
 </animation></tile></tileset>"""


class Stage:
    """A map of grass on which things are put; `tale` and `view` show it."""

    def __init__(self, folder: Path) -> None:
        self.desk = Desk(folder)
        self.desk.write("maps/plain.tsx", TILES)
        self.picture("assets/tiles/plain.png", [GRASS, ROOF, GRASS, (255, 243, 183)])
        self.content = Content([REPOSITORY, folder])
        self.maps = Maps(self.content)
        self.settings = Settings(text_speed=0, reduce_motion=True)

    def picture(self, name: str, colours: list[tuple[int, int, int]]) -> None:
        """A sheet of 16x16 tiles, each of one colour."""
        sheet = pygame.Surface((16 * len(colours), 16), pygame.SRCALPHA, 32)
        for number, colour in enumerate(colours):
            sheet.fill(colour, (16 * number, 0, 16, 16))
        pygame.image.save(sheet, self.desk.folder / name)

    def map(self, *parts: str, width: int = 40, height: int = 24) -> None:
        rows = "\n".join(" ".join(["1"] * width) for _ in range(height))
        name = self.desk.map(*parts, picture=rows)
        path = self.desk.folder / name
        path.write_text(path.read_text().replace('source="set.tsx"', 'source="plain.tsx"'))

    def tale(self, *figures: Figure, mood: str = "day") -> Tale:
        """The first figure is played and followed."""
        place = self.maps.load("maps/m.tmx").place
        strings = {"line:a": Text("line:a", "Fuku: Look at him.", "", "", 1)}
        book = Book(
            Program(strings=strings),
            {"naruto": Person("naruto", "Naruto", "fb9a33", "naruto", "naruto")},
            {},
            village(self.content),
            (),
            lambda name: self.maps.load(f"maps/{name}.tmx").place,
            Place("", 1, 1, Walls(1, 1)),
        )
        tale = Tale(book)
        tale.area = Area(place)
        for figure in figures:
            tale.area.figures[figure.id] = figure
        if figures:
            tale.area.played = tale.picture.camera.follow = figures[0].id
        tale.picture.mood = tale.picture.mood_from = mood
        return tale

    def view(self) -> View:
        return View(self.content, self.settings, self.maps)

    def draw(self, tale: Tale, view: View | None = None, words: bool = False) -> pygame.Surface:
        view = view or self.view()
        surface = pygame.Surface((480, 270), 0, 32)
        view.size = surface.get_size()
        view.update(tale)
        view.draw(surface, tale, words=words)
        return surface


def figure(name: str, x: int, y: int, look: str = "naruto") -> Figure:
    """Somebody with his feet at a map pixel."""
    return Figure(name, look, x * FINE, y * FINE)


def said(text: str, speaker: str = "") -> Line:
    return Line("line:x", text, speaker)


def on_map(surface: pygame.Surface, corner: tuple[int, int], x: int, y: int) -> tuple[int, ...]:
    """The colour drawn at a map pixel."""
    return tuple(surface.get_at((x - corner[0], y - corner[1])))[:3]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


painted = things

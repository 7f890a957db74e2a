"""A map that lies by itself: its own folder is all it may use besides the game."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading.content import Content, plain_name
from game.workshop.asked import base_of
from game.workshop.check import map_findings
from game.workshop.draw import draw_file
from tests.loading.conftest import png
from tests.workshop.conftest import REPOSITORY

MAP = (
    '<map version="1.10" orientation="orthogonal" width="1" height="1" tilewidth="16" '
    'tileheight="16"><tileset firstgid="1" name="t" tilewidth="16" tileheight="16">'
    '<image source="{}"/></tileset><layer id="1" name="a" width="1" height="1">'
    '<data encoding="csv">1</data></layer></map>'
)


def lying(folder: Path, picture: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "m.tmx"
    file.write_text(MAP.format(picture), encoding="utf-8")
    return file


def test_a_folder_called_maps_is_no_door_to_what_lies_beside_it(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png(16, 16))
    file = lying(tmp_path / "maps", "../secret.png")
    assert base_of(file) == (tmp_path / "maps", "maps/m.tmx", True)
    told = [finding.message for finding in map_findings(Content([REPOSITORY]), file)]
    assert any("no picture secret.png" in words for words in told)


def test_maps_beside_assets_use_them(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/own.png").write_bytes(png(16, 16))
    file = lying(tmp_path / "maps", "../assets/own.png")
    assert base_of(file) == (tmp_path, "maps/m.tmx", False)
    assert map_findings(Content([REPOSITORY]), file) == []


def test_a_picture_that_breaks_off_is_told_and_drawn_as_magenta(tmp_path: Path) -> None:
    (tmp_path / "own.png").write_bytes(png(16, 16)[:50])
    file = lying(tmp_path, "own.png")
    (told,) = map_findings(Content([REPOSITORY]), file)
    assert (told.severity, told.file) == ("error", "maps/own.png")
    (warning,) = draw_file(Content([REPOSITORY]), file, tmp_path / "out.png")
    assert "maps/own.png" in warning


@pytest.mark.parametrize("name", ["con", "maps/NUL.png", "a/../lpt1.tsx", "x" * 2000])
def test_devices_and_endless_names_are_no_files(name: str) -> None:
    assert plain_name(name) == ""

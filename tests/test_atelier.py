"""The atelier draws again what is committed: equal pixels, palettes and metrics."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from atelier import __main__ as command
from atelier import palette, pixels

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize(
    "part", ["palette", "type", "people", "portraits", "place", "rooms", "kit"]
)
def test_building_again_gives_the_committed_files(part: str, tmp_path: Path) -> None:
    for folder in ("assets", "maps"):
        (tmp_path / folder).mkdir()
    if part == "rooms" or part == "place":
        (tmp_path / "assets" / "sprites").symlink_to(ROOT / "assets" / "sprites")
    if part == "kit":
        for path in (ROOT / "maps").glob("*.t[ms]x"):
            shutil.copy(path, tmp_path / "maps")
    command.build(tmp_path, [part])
    built = [path for path in tmp_path.rglob("*") if path.is_file() and not path.is_symlink()]
    assert built
    for path in built:
        kept = ROOT / path.relative_to(tmp_path)
        assert kept.exists(), path.name
        if path.suffix == ".png":
            new, old = Image.open(path), Image.open(kept)
            assert new.getpalette() == old.getpalette(), kept.name
            assert np.array_equal(np.array(new), np.array(old)), kept.name
        else:
            assert path.read_bytes() == kept.read_bytes(), kept.name


def test_every_colour_of_the_palette_is_told_apart() -> None:
    colours = palette.COLOURS[1:]
    assert len(colours) == len({*colours}) == 68


def test_a_grid_with_an_unknown_letter_says_where() -> None:
    with pytest.raises(ValueError, match="row 1, column 2"):
        pixels.grid("aaa\naab\n", {"a": "ink0"})


def test_emissive_colours_are_never_darkened() -> None:
    night = palette.mood_colours("night")
    for name, twin in palette.EMISSIVE.items():
        index = palette.INDEX[name]
        assert night[index] == palette.COLOURS[index]
        assert night[palette.INDEX[twin]] != palette.COLOURS[palette.INDEX[twin]]

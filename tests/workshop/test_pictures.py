"""The pictures of the documents: written as they are seen, all there, and not too large."""

from __future__ import annotations

import re
from pathlib import Path

import pygame
from PIL import Image

from game.view import still
from game.workshop import gif, pictures
from tests.conftest import ROOT

LARGEST_GIF = 3 * 1024 * 1024


def frame(colour: tuple[int, int, int], dots: int) -> pygame.Surface:
    surface = pygame.Surface((61, 37), 0, 32)
    surface.fill(colour)
    for dot in range(dots):
        surface.set_at((dot * 7 % 61, dot * 5 % 37), (dot % 250, 255 - dot % 250, 90))
    return surface


def test_a_gif_shows_every_frame_as_it_was_drawn(tmp_path: Path) -> None:
    frames = [frame((20, 40, 60), 3), frame((20, 40, 60), 220), frame((90, 40, 60), 5)]
    gif.write(tmp_path / "x.gif", (61, 37), [still.pixels(one) for one in frames], 80)
    with Image.open(tmp_path / "x.gif") as picture:
        assert picture.n_frames == 3  # type: ignore[attr-defined]
        assert picture.info["duration"] == 80
        for number, drawn in enumerate(frames):
            picture.seek(number)
            assert picture.convert("RGB").tobytes() == pygame.image.tobytes(drawn, "RGB")


def test_colours_too_many_for_a_gif_become_their_nearest(tmp_path: Path) -> None:
    surface = pygame.Surface((40, 40), 0, 32)
    for number in range(1600):
        grey = number % 200
        rare = number >= 1500
        surface.set_at((number % 40, number // 40), (grey, grey, grey + rare))
    gif.write(tmp_path / "x.gif", (40, 40), [still.pixels(surface)], 80)
    with Image.open(tmp_path / "x.gif") as picture:
        shown = picture.convert("RGB").tobytes()
    drawn = pygame.image.tobytes(surface, "RGB")
    far = max(abs(a - b) for a, b in zip(shown, drawn, strict=True))
    assert far <= 1


def test_the_documents_show_pictures_that_are_there_and_not_too_large() -> None:
    shown = re.findall(r"\]\((docs/pictures/[^)]+)\)", (ROOT / "README.md").read_text())
    assert len(shown) >= 10
    for name in shown:
        assert (ROOT / name).is_file(), name
    made = {path.name for path in (ROOT / "docs/pictures").iterdir()}
    named = {f"{moment.name}.png" for moment in pictures.SCREENS} | {"0_title.png"}
    named |= {f"{strip[0]}.png" for strip in pictures.STRIPS}
    named |= {f"{move[0]}.gif" for move in pictures.MOVES}
    assert made == named
    for path in (ROOT / "docs/pictures").glob("*.gif"):
        assert path.stat().st_size <= LARGEST_GIF

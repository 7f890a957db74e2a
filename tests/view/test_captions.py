"""Sounds in writing: what was heard, from which side, for a moment."""

from __future__ import annotations

import pygame
import pytest

from game.stage.cues import Music, Sound
from game.stage.tale import Tale
from game.view.captions import SHOWN_TICKS
from game.view.view import View
from game.yarn import Text
from tests.view.conftest import Stage, figure


@pytest.fixture
def tale(stage: Stage) -> Tale:
    stage.map()
    stage.settings.captions = True
    tale = stage.tale(figure("naruto", 320, 200))
    strings = tale.book.program.strings
    assert isinstance(strings, dict)
    for key, words in (("door", "a door"), ("wind", "wind"), ("children", "children singing")):
        line = f"line:menu_caption_{key}"
        strings[line] = Text(line, words, "", "", 1)
    return tale


def read(view: View, tale: Tale) -> list[str]:
    left = view.camera.corner(tale, view.size)[0]
    return view.captions.lines(tale, left, view.size[0], lambda _key, text: text)


def test_a_sound_is_written_with_the_side_it_comes_from(stage: Stage, tale: Tale) -> None:
    view = stage.view()
    view.update(tale, [Sound("door", 500, 200), Sound("wind", None, None), Sound("coin", 320, 200)])
    assert read(view, tale) == ["[a door] →", "[wind]"]
    view.update(tale, [Sound("door", 150, 200), Music("children", 1.0)])
    assert read(view, tale) == ["← [a door]", "[wind]", "[children singing]"]
    tale.ticks += SHOWN_TICKS
    assert read(view, tale) == []


def test_nothing_is_written_unless_it_is_wished(stage: Stage, tale: Tale) -> None:
    stage.settings.captions = False
    view = stage.view()
    view.update(tale, [Sound("door", 500, 200)])
    assert read(view, tale) == []


def test_the_caption_is_in_the_picture(stage: Stage, tale: Tale) -> None:
    view = stage.view()
    corner = pygame.Rect(400, 8, 72, 18)
    before = pygame.image.tobytes(stage.draw(tale, view, words=True).subsurface(corner), "RGB")
    again = pygame.image.tobytes(stage.draw(tale, view, words=True).subsurface(corner), "RGB")
    assert again == before
    view.update(tale, [Sound("door", None, None)])
    after = pygame.image.tobytes(stage.draw(tale, view, words=True).subsurface(corner), "RGB")
    assert after != before

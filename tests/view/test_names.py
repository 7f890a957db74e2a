"""The names at the end stand on ink, whatever the road behind them is like."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.loading.content import Content
from game.loading.library import Shelf
from game.loading.settings import Settings
from game.stage.tale import Tale
from game.view.view import View
from game.world.geometry import TICKS

INK = (26, 22, 40)


@pytest.fixture(scope="module")
def walk(shelf: Shelf) -> Tale:
    """The four of them walk on while the names go by."""
    tale = Tale(shelf.book, 1)
    tale.show("road", "end")
    tale.run("Credits_Walk")
    while tale.credit is None:
        tale.tick([])
    return tale


@pytest.mark.parametrize("size", [(384, 216), (480, 270)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_a_name_is_written_on_ink_and_the_walkers_stay_in_sight(
    content: Content,
    shelf: Shelf,
    walk: Tale,
    size: tuple[int, int],
    text_size: int,
    tmp_path: Path,
) -> None:
    view = View(content, Settings(text_size=text_size), shelf.maps, words=shelf.words)
    view.size = size
    while walk.credit is None or walk.credit.number < 2 or walk.credit.age < 2 * TICKS:
        walk.tick([])
        view.update(walk)
        walk.cues.clear()
    canvas = pygame.Surface(size, 0, 32)
    view.draw(canvas, walk)
    left_edge = [canvas.get_at((0, y))[:3] for y in range(size[1])]
    risen = next(y for y in range(size[1] // 2, size[1]) if left_edge[y] == INK)
    assert set(left_edge[risen:]) == {INK}
    assert size[1] - risen > 3 * view.fonts.font("book").line
    _, top = view.camera.corner(walk, size)
    assert walk.hero.spot.y - top < risen - 10

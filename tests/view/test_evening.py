"""What moves behind the title: lamps are lit one by one, stars come out, nothing has to."""

from __future__ import annotations

import pygame
import pytest

from game.loading.content import Content
from game.view.evening import Evening
from game.view.pictures import Pictures
from game.world.geometry import TICKS

LAMP, STAR = (251, 154, 50), (238, 245, 245)
SCREEN = 480, 270


@pytest.fixture(scope="module")
def evening(content: Content) -> Evening:
    return Evening(Pictures(content))


def drawn(evening: Evening, seconds: int, still: bool = False) -> pygame.Surface:
    surface = pygame.Surface(SCREEN, 0, 32)
    evening.draw(surface, seconds * TICKS, still)
    return surface


def many(surface: pygame.Surface, colour: tuple[int, int, int]) -> int:
    mask = pygame.mask.from_threshold(surface, colour, (1, 1, 1, 255))
    return mask.count()


def test_lamps_are_lit_and_stars_come_out_while_one_looks(evening: Evening) -> None:
    early, late = drawn(evening, 1), drawn(evening, 40)
    assert many(early, LAMP) < many(late, LAMP)
    assert many(early, STAR) < many(late, STAR)


def test_with_reduced_motion_all_are_there_and_nothing_moves(evening: Evening) -> None:
    now, later = drawn(evening, 1, still=True), drawn(evening, 9, still=True)
    assert pygame.image.tobytes(now, "RGB") == pygame.image.tobytes(later, "RGB")
    assert many(now, LAMP) >= many(drawn(evening, 90), LAMP)
    assert many(now, STAR) > many(drawn(evening, 1), STAR)


@pytest.mark.parametrize("size", [(384, 216), (480, 270), (640, 480), (1024, 288)])
def test_the_picture_reaches_every_edge_and_the_gate_is_in_it(
    evening: Evening, size: tuple[int, int]
) -> None:
    surface = pygame.Surface(size, 0, 32)
    surface.fill((255, 0, 255))
    evening.draw(surface, 0, True)
    assert many(surface, (255, 0, 255)) == 0
    x, y = size[0] // 2 + 108, round(size[1] * 0.745) - 30
    red = surface.get_at((x, y)).r
    assert red > 230, "the light in the gate"

"""What hangs over heads: nothing covers another, nothing leaves the picture."""

from __future__ import annotations

from itertools import combinations

import pygame
import pytest

from game.stage.lines import Line, Prompt
from game.stage.task import Task
from game.view.hints import placed
from game.view.way import LIFT
from game.world.geometry import TILE, Spot
from tests.view.conftest import Stage, figure

ROOM = pygame.Rect(2, 14, 476, 200)


def test_a_balloon_with_nothing_in_its_way_stays_where_it_wants_to_be() -> None:
    wanted = pygame.Rect(100, 100, 60, 20)
    assert placed(wanted, [], ROOM) == wanted


def test_a_second_balloon_over_the_same_head_goes_up() -> None:
    wanted = pygame.Rect(100, 100, 60, 20)
    found = placed(wanted, [wanted], ROOM)
    assert found is not None
    assert found.bottom < wanted.top
    assert found.left == wanted.left


def test_nothing_leaves_the_room_and_what_has_no_room_is_not_shown() -> None:
    assert placed(pygame.Rect(-30, 2, 60, 20), [], ROOM) == pygame.Rect(2, 14, 60, 20)
    low = pygame.Rect(100, 190, 60, 40)
    found = placed(low, [], ROOM)
    assert found is not None
    assert found.bottom == ROOM.bottom
    assert placed(low, [pygame.Rect(0, 0, 480, 270)], ROOM) is None


@pytest.mark.parametrize("count", [2, 5, 9])
def test_a_crowd_that_shouts_at_once_can_be_read(count: int) -> None:
    taken: list[pygame.Rect] = []
    for number in range(count):
        wanted = pygame.Rect(60 + number * 67 % 300, 90 + number * 7 % 30, 110, 22)
        rect = placed(wanted, taken, ROOM, sideways=46)
        if rect is not None:
            taken.append(rect)
    assert len(taken) >= min(count, 5)
    assert not any(one.colliderect(other) for one, other in combinations(taken, 2))
    assert all(ROOM.contains(rect) for rect in taken)


def test_an_empty_balloon_hangs_over_whoever_has_no_word(stage: Stage) -> None:
    stage.map()
    tale = stage.tale(figure("sakura", 320, 200, "sakura"))
    view = stage.view()
    before = stage.draw(tale, view, words=True)
    tale.tasks.append(Task("press", ["none"]))
    after = stage.draw(tale, view, words=True)
    left, top = view.camera.corner(tale, view.size)
    over = pygame.Rect(320 - left - 12, 200 - top - 60, 24, 30)
    assert pygame.image.tobytes(before.subsurface(over), "RGB") != pygame.image.tobytes(
        after.subsurface(over), "RGB"
    )
    foot = pygame.Rect(200, 220, 80, 40)
    assert pygame.image.tobytes(before.subsurface(foot), "RGB") == pygame.image.tobytes(
        after.subsurface(foot), "RGB"
    )


def test_the_word_over_a_thing_covers_nobody(stage: Stage) -> None:
    stage.map()
    hero, lying = figure("naruto", 320, 220), figure("fuku", 320, 180, "fuku")
    tale, view = stage.tale(hero, lying), stage.view()
    before = stage.draw(tale, view, words=True)
    tale.prompt = Prompt(Spot(320, 192), "Climb", "", "prompt_climb")
    after = stage.draw(tale, view, words=True)
    left, top = view.camera.corner(tale, view.size)
    body = pygame.Rect(320 - left - 9, 180 - top - 28, 18, 28)
    above = pygame.Rect(320 - left - 30, 180 - top - 60, 60, 30)
    for rect, same in ((body, True), (above, False)):
        pictures = [pygame.image.tobytes(one.subsurface(rect), "RGB") for one in (before, after)]
        assert (pictures[0] == pictures[1]) is same


def test_what_is_called_from_below_him_does_not_cover_the_player(stage: Stage) -> None:
    stage.map()
    hero, fuku = figure("naruto", 320, 180), figure("fuku", 320, 206, "fuku")
    tale, view = stage.tale(hero, fuku), stage.view()
    before = stage.draw(tale, view, words=True)
    fuku.remark, fuku.remark_until = "line:a", tale.area.tick + 100
    after = stage.draw(tale, view, words=True)
    left, top = view.camera.corner(tale, view.size)
    body = pygame.Rect(320 - left - 9, 180 - top - 28, 18, 28)
    assert pygame.image.tobytes(before, "RGB") != pygame.image.tobytes(after, "RGB")
    assert pygame.image.tobytes(before.subsurface(body), "RGB") == pygame.image.tobytes(
        after.subsurface(body), "RGB"
    )


@pytest.mark.parametrize("side", [-1, 1])
def test_a_leaf_hangs_where_the_goal_lies_while_it_is_told(stage: Stage, side: int) -> None:
    stage.map()
    hero, fuku = figure("naruto", 320, 200), figure("fuku", 320 + side * 160, 200, "fuku")
    tale, view = stage.tale(hero, fuku), stage.view()
    pictures = []
    for since, tags in enumerate(((), ("mark:fuku",))):
        tale.goal, tale.goal_since = Line("line:x", "Hello.", "goal", tags=tags), -since
        pictures.append(stage.draw(tale, view, words=True))
    changed = pygame.mask.from_threshold(pictures[0], (0, 0, 0), (1, 1, 1, 255), pictures[1])
    changed.invert()
    left, top = view.camera.corner(tale, view.size)
    assert changed.count()
    leaf = pygame.Rect(320 + side * 3 * TILE - left - 10, 200 - LIFT - top - 16, 20, 32)
    assert [rect for rect in changed.get_bounding_rects() if not leaf.contains(rect)] == []

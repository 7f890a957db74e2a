"""Walking: eight directions, along walls, round people."""

from __future__ import annotations

import pytest

from game.loading import tables
from game.loading.content import Content
from game.world.area import Area
from game.world.figures import Figure
from game.world.followers import Followers, Mode
from game.world.geometry import Cell, Direction, Spot
from tests.drawn import drawn

PACE = 307


def hero(area: Area) -> Figure:
    return area.figures[area.played]


def walk(area: Area, dx: int, dy: int, ticks: int) -> None:
    for _ in range(ticks):
        area.tick += 1
        area.step(hero(area), dx, dy, PACE)


def test_a_step_to_the_right_moves_and_faces_right() -> None:
    area = drawn("""
        #####
        #n..#
        #####
    """)
    start = hero(area).spot
    walk(area, 1, 0, 10)
    assert hero(area).spot.x > start.x
    assert hero(area).facing is Direction.RIGHT


def test_nobody_walks_through_a_wall() -> None:
    area = drawn("""
        #####
        #n#.#
        #####
    """)
    walk(area, 1, 0, 120)
    assert hero(area).spot.cell == Cell(1, 1)
    assert not hero(area).moving


def test_a_diagonal_step_slides_along_the_wall() -> None:
    area = drawn("""
        ######
        #n...#
        ######
    """)
    walk(area, 1, 1, 60)
    assert hero(area).spot.cell.x > 2


def test_a_diagonal_is_as_fast_as_a_straight_line() -> None:
    area = drawn("""
        ........
        .n......
        ........
        ........
        ........
        ........
    """)
    start = hero(area).spot
    walk(area, 1, 1, 60)
    away = hero(area).spot
    length = ((away.x - start.x) ** 2 + (away.y - start.y) ** 2) ** 0.5
    assert abs(length - 60 * PACE / 256) < 3


def test_a_way_goes_round_a_wall() -> None:
    area = drawn("""
        .......
        .n.#.G.
        ...#...
        ...#...
        .......
    """)
    goal = area.spot_of("g")
    assert goal is not None
    area.send(hero(area), goal, PACE)
    for _ in range(600):
        if not area.go_on(hero(area)):
            break
    assert hero(area).spot == goal


def test_where_no_way_leads_the_figure_still_arrives() -> None:
    area = drawn("""
        .n.#.G.
        ...#...
    """)
    area.send(hero(area), Spot(88, 14), PACE)
    for _ in range(600):
        if not area.go_on(hero(area)):
            break
    assert hero(area).spot == Spot(88, 14)


def test_stalkers_freeze_when_he_turns_round_and_company_does_not(content: Content) -> None:
    for mode, comes_on in ((Mode.STALK, False), (Mode.COMPANY, True)):
        area = drawn("""
            ......................
            .h..........n.........
            ......................
        """)
        followers = Followers(mode, ["heisuke"])
        for _ in range(60):
            area.step(hero(area), 1, 0, PACE)
            followers.advance(area, tables.village(content))
        hero(area).facing = Direction.LEFT
        hero(area).moving = False
        before = area.figures["heisuke"].x
        for _ in range(20):
            followers.advance(area, tables.village(content))
        assert (area.figures["heisuke"].x > before) is comes_on


@pytest.mark.parametrize(("off", "passes"), [(4, True), (9, True), (0, False)])
def test_a_corner_in_the_way_by_a_few_pixels_takes_him_round_it(off: int, passes: bool) -> None:
    area = drawn(".....\n.n#..\n.....")
    spot = hero(area).spot
    hero(area).move_to(Spot(spot.x, spot.y + off))
    walk(area, 1, 0, 90)
    assert (hero(area).spot.cell.x > 2) is passes


def test_he_walks_round_who_stands_in_his_way_and_through_where_there_is_no_room() -> None:
    area = drawn(".......\n.n.h...\n.......")
    nearest = 100.0
    for _ in range(60):
        walk(area, 1, 0, 1)
        area.pass_by(hero(area), PACE, ())
        nearest = min(nearest, hero(area).distance(area.figures["heisuke"]) * 16)
    assert nearest > 5
    assert hero(area).spot.cell.x > 4
    narrow = drawn("#######\n.n.h...\n#######")
    for _ in range(60):
        walk(narrow, 1, 0, 1)
        narrow.pass_by(hero(narrow), PACE, ())
    assert hero(narrow).spot.cell.x > 4

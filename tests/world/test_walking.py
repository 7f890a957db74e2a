"""Walking: eight directions, along walls, round people."""

from __future__ import annotations

from game.world.followers import Followers, Mode
from game.world.geometry import Cell, Direction, Spot
from tests.drawn import drawn

PACE = 307


def walk(area, dx: int, dy: int, ticks: int) -> None:  # type: ignore[no-untyped-def]
    for _ in range(ticks):
        area.tick += 1
        area.step(area.hero, dx, dy, PACE)


def test_a_step_to_the_right_moves_and_faces_right() -> None:
    area = drawn("""
        #####
        #n..#
        #####
    """)
    start = area.hero.spot
    walk(area, 1, 0, 10)
    assert area.hero.spot.x > start.x
    assert area.hero.facing is Direction.RIGHT


def test_nobody_walks_through_a_wall() -> None:
    area = drawn("""
        #####
        #n#.#
        #####
    """)
    walk(area, 1, 0, 120)
    assert area.hero.spot.cell == Cell(1, 1)
    assert not area.hero.moving


def test_a_diagonal_step_slides_along_the_wall() -> None:
    area = drawn("""
        ######
        #n...#
        ######
    """)
    walk(area, 1, 1, 60)
    assert area.hero.spot.cell.x > 2


def test_a_diagonal_is_as_fast_as_a_straight_line() -> None:
    area = drawn("""
        ........
        .n......
        ........
        ........
        ........
        ........
    """)
    start = area.hero.spot
    walk(area, 1, 1, 60)
    away = area.hero.spot
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
    area.send(area.hero, goal, PACE)
    for _ in range(600):
        if not area.go_on(area.hero):
            break
    assert area.hero.spot == goal


def test_where_no_way_leads_the_figure_still_arrives() -> None:
    area = drawn("""
        .n.#.G.
        ...#...
    """)
    area.send(area.hero, Spot(88, 14), PACE)
    for _ in range(600):
        if not area.go_on(area.hero):
            break
    assert area.hero.spot == Spot(88, 14)


def test_stalkers_freeze_when_he_turns_round_and_company_does_not() -> None:
    for mode, comes_on in ((Mode.STALK, False), (Mode.COMPANY, True)):
        area = drawn("""
            ......................
            .h..........n.........
            ......................
        """)
        followers = Followers(mode, ["heisuke"])
        for _ in range(60):
            area.step(area.hero, 1, 0, PACE)
            followers.advance(area)
        area.hero.facing = Direction.LEFT
        area.hero.moving = False
        before = area.figures["heisuke"].x
        for _ in range(20):
            followers.advance(area)
        assert (area.figures["heisuke"].x > before) is comes_on

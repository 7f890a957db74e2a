"""Crowds: they come in waves, rejoice each in his own moment, and go in thirds."""

from __future__ import annotations

from dataclasses import replace

from game.intents import Skip
from game.loading.content import Content
from game.stage.tale import Tale
from game.world.area import ASIDE
from game.world.figures import Figure
from game.world.geometry import TICKS, TILE, Cell, Direction, Spot
from game.world.place import Attitude, Mark, Villager
from tests.stage.scripted import told

FIELD = "\n".join(["." * 40] * 4 + ["." * 20 + "n" + "." * 19] + ["." * 40] * 19)
SEEN: dict[str, Attitude] = {
    "hostile": Attitude.HOSTILE,
    "wary": Attitude.WARY,
    "indifferent": Attitude.INDIFFERENT,
}


def crowded(content: Content, script: str, people: int = 60) -> Tale:
    """Sixty people in rows of twelve; two entrances at the bottom of the map."""
    tale = told(content, script, FIELD)
    marks = {
        name: Mark(name, Cell(x, 22).centre) for name, x in (("entrance_1", 2), ("entrance_2", 37))
    }
    tale.area.place = replace(tale.area.place, marks=marks)
    attitudes = list(SEEN.values())
    for number in range(people):
        name = f"person_{number:02}"
        spot = Cell(4 + number % 12 * 2, 8 + number // 12 * 2).centre
        tale.area.villagers[name] = Villager(
            name, "heisuke", spot, group="village", attitude=attitudes[number % 3]
        )
        tale.area.figures[name] = Figure(name, "heisuke", 0, 0)
        tale.area.figures[name].move_to(spot)
        tale.area.figures[name].hidden = "gather" in script
    return tale


def members(tale: Tale) -> list[Figure]:
    return [tale.area.figures[name] for name in tale.area.villagers if name.startswith("person")]


def standing(tale: Tale) -> int:
    """How many of them have come to their place."""
    return sum(
        not figure.hidden and figure.spot == tale.area.villagers[figure.id].spot
        for figure in members(tale)
    )


def play(tale: Tale, seconds: float) -> None:
    for _ in range(round(seconds * TICKS)):
        tale.tick()


def state(tale: Tale) -> list[tuple[str, Spot, bool, int]]:
    return [(figure.id, figure.spot, figure.hidden, figure.lift) for figure in members(tale)]


GATHER = """
title: Start
---
<<crowd gather village>>
===
"""
LOOK = """
title: Start
---
<<crowd look village>>
===
"""
CHEER = """
title: Start
---
<<crowd cheer village>>
===
"""
DISPERSE = """
title: Start
---
<<crowd disperse village>>
===
"""


def test_they_come_in_the_waves_of_the_table(content: Content) -> None:
    tale = crowded(content, GATHER)
    since = 0.0
    for seconds, count in tale.book.village.arrival.waves:
        play(tale, seconds - since)
        since = seconds
        assert abs(standing(tale) - count) <= 6, (seconds, standing(tale))
    play(tale, 3)
    assert standing(tale) == 60
    assert not tale.scene


def test_nobody_crosses_from_one_side_to_the_other(content: Content) -> None:
    tale = crowded(content, GATHER)
    above = {f"entrance_{x}": Mark(f"entrance_{x}", Cell(x, 2).centre) for x in (3, 36)}
    place = tale.area.place
    tale.area.place = replace(place, marks={**place.marks, **above})
    middle = 20 * TILE
    for _ in range(20 * TICKS):
        tale.tick()
        for figure in members(tale):
            home = tale.area.villagers[figure.id].spot.x - middle
            if not figure.hidden and abs(home) > 4 * TILE:
                assert (figure.spot.x - middle) * home > 0


def test_the_last_eight_come_running(content: Content) -> None:
    tale = crowded(content, GATHER)
    ran: dict[str, bool] = {}
    for _ in range(40 * TICKS):
        tale.tick()
        ran |= {figure.id: True for figure in members(tale) if figure.running and figure.way}
    assert len(ran) == 8
    assert not any(figure.running for figure in members(tale))


def test_one_after_another_they_turn_to_him_until_all_look(content: Content) -> None:
    tale = crowded(content, LOOK)
    for figure in members(tale):
        figure.facing = _faces(tale, figure.id).opposite
    turned: dict[str, int] = {}
    for tick in range(3 * TICKS):
        tale.tick()
        for figure in members(tale):
            if figure.facing is _faces(tale, figure.id):
                turned.setdefault(figure.id, tick)
    assert len(turned) == 60
    assert len(set(turned.values())) > 20
    for figure in members(tale):
        assert figure.facing is _faces(tale, figure.id)
    assert not tale.scene


def _faces(tale: Tale, name: str) -> Direction:
    """Where somebody has to look to see him, whole faces first."""
    figure, hero = tale.area.figures[name].spot, tale.hero.spot
    dx, dy = hero.x - figure.x, hero.y - figure.y
    if abs(dx) > 2 * abs(dy):
        return Direction.RIGHT if dx > 0 else Direction.LEFT
    return Direction.DOWN if dy > 0 else Direction.UP


def test_skipping_leaves_every_crowd_as_watching_does(content: Content) -> None:
    for script in (GATHER, LOOK, CHEER, DISPERSE):
        watched, skipped = crowded(content, script), crowded(content, script)
        play(watched, 60)
        play(skipped, 1.5)
        for _ in range(5):
            skipped.tick([Skip()])
        assert not watched.scene
        assert not skipped.scene
        assert state(watched) == state(skipped), script


def test_nobody_leaps_in_step_and_some_do_not_leap_at_all(content: Content) -> None:
    tale = crowded(content, CHEER)
    tale.area.villagers["toyo"] = Villager("toyo", "heisuke", Cell(1, 1).centre, group="village")
    tale.area.figures["toyo"] = Figure("toyo", "heisuke", 0, 0)
    leapt: dict[str, int] = {}
    posed: dict[str, bool] = {}
    for tick in range(4 * TICKS):
        tale.tick()
        for figure in (*members(tale), tale.area.figures["toyo"]):
            if figure.lift:
                leapt.setdefault(figure.id, tick)
            elif figure.pose in ("cheer", "laugh"):
                posed[figure.id] = True
    assert 30 <= len(leapt) <= 50
    assert len(posed) >= 10
    assert len(set(leapt.values())) > 20
    assert "toyo" not in leapt
    assert "toyo" not in posed


def test_the_pleased_go_first_and_together_and_all_are_gone_in_the_end(content: Content) -> None:
    tale = crowded(content, DISPERSE)
    left: dict[str, int] = {}
    for tick in range(60 * TICKS):
        tale.tick()
        for figure in members(tale):
            if figure.way:
                left.setdefault(figure.id, tick)
    hostile = [left[f"person_{number:02}"] for number in range(0, 60, 3)]
    others = [left[f"person_{number:02}"] for number in range(60) if number % 3]
    assert max(hostile) < min(others)
    assert len(set(hostile)) == 10
    assert all(figure.hidden for figure in members(tale))


def test_whoever_the_script_sends_elsewhere_belongs_to_the_script(content: Content) -> None:
    script = """
title: Start
---
<<crowd disperse village nowait>>
<<walk person_59 naruto nowait>>
<<wait 60>>
===
"""
    watched, skipped = crowded(content, script), crowded(content, script)
    play(watched, 61)
    for _ in range(5):
        skipped.tick([Skip()])
    figure = watched.area.figures["person_59"]
    assert not figure.hidden
    assert figure.spot == (watched.hero.spot.x + ASIDE, watched.hero.spot.y)
    assert state(watched) == state(skipped)

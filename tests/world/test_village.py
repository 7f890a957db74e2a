"""The village's temper: who acts, who makes way, who follows, and when nobody does."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest

from game.loading import tables
from game.loading.content import Content
from game.world.area import Area
from game.world.chance import Chance
from game.world.figures import Figure
from game.world.followers import Followers, Mode
from game.world.geometry import TICKS, TILE, Cell, Direction
from game.world.place import Attitude
from game.world.tuning import Tuning, fine
from game.world.village import Act, Around, Shown, Village
from tests.drawn import drawn

STREET = """
    ..............................
    ..............................
    .n.......h....................
    ..............................
    ..............................
"""


@pytest.fixture(scope="module")
def tuning(content: Content) -> Tuning:
    return tables.village(content)


def given(area: Area, name: str, **changes: object) -> None:
    """Changes what the map says of a villager."""
    area.villagers[name] = replace(area.villagers[name], **changes)  # type: ignore[arg-type]


def live(
    village: Village, area: Area, tuning: Tuning, around: Around, ticks: int, dx: int = 0
) -> list[Act]:
    """So many ticks of the street, the boy walking to the right with `dx` 1; what was done."""
    acts, chance = [], Chance(3)
    for _ in range(ticks):
        area.tick += 1
        hero = area.figures["naruto"]
        area.step(hero, dx, 0, fine(4.5))
        act = village.advance(area, tuning, around, chance)
        if act is not None:
            acts.append(act)
    return acts


def test_nobody_acts_whose_nerve_is_above_what_is_permitted(tuning: Tuning) -> None:
    for heat, acts in ((20.0, 0), (60.0, 1)):
        area = drawn(".....\n.nh..\n.....")
        given(area, "heisuke", nerve=40)
        done = live(Village(turn=3), area, tuning, Around(heat), 4 * TICKS)
        assert len(done) == acts


def test_a_quiet_stretch_sees_no_act_at_all(tuning: Tuning) -> None:
    area = drawn(".....\n.nh..\n.....")
    assert live(Village(turn=3), area, tuning, Around(90.0, most=0), 30 * TICKS) == []


def test_before_the_mansion_nobody_acts_whatever_is_permitted(tuning: Tuning) -> None:
    area = drawn(".....\n.nh..\n.....")
    assert live(Village(turn=5), area, tuning, Around(90.0), 30 * TICKS) == []


def test_one_person_acts_three_times_a_turn_and_never_twice_the_same(tuning: Tuning) -> None:
    area = drawn(".....\n.nh..\n.....")
    given(area, "heisuke", attitude=Attitude.HOSTILE, nerve=0)
    done = live(Village(turn=3), area, tuning, Around(60.0), 200 * TICKS)
    names = [act.kind.name for act in done]
    assert len(names) == tuning.acts_a_turn
    assert len(set(names)) == len(names)


def test_a_friend_beside_him_takes_the_heart_out_of_it(tuning: Tuning) -> None:
    area = drawn(".......\n.nh.t..\n.......")
    given(area, "heisuke", nerve=40)
    area.figures["kiba"] = area.figures.pop("tsunade")
    assert live(Village(turn=3), area, tuning, Around(55.0), 10 * TICKS) == []


def test_heads_turn_after_a_moment_and_not_at_once(tuning: Tuning) -> None:
    area = drawn(".....\n.n.h.\n.....")
    village, facings = Village(turn=0), []
    for _ in range(2 * TICKS):
        live(village, area, tuning, Around(0.0), 1)
        facings.append(area.figures["heisuke"].facing)
    assert facings[5] is Direction.DOWN
    assert facings[-1] is Direction.LEFT


def test_in_the_morning_nobody_looks(tuning: Tuning) -> None:
    area = drawn(".....\n.n.h.\n.....")
    live(Village(turn=7), area, tuning, Around(0.0), 3 * TICKS)
    assert area.figures["heisuke"].facing is Direction.DOWN


def test_whoever_stands_in_his_way_steps_aside_and_comes_back_behind_him(tuning: Tuning) -> None:
    area = drawn(STREET)
    heisuke, village = area.figures["heisuke"], Village(turn=0)
    home = heisuke.spot
    aside = 0
    for _ in range(5 * TICKS):
        live(village, area, tuning, Around(0.0), 1, dx=1)
        aside = max(aside, abs(heisuke.spot.y - home.y))
        assert heisuke.distance(area.figures["naruto"]) > 0.5
    assert aside == TILE
    assert heisuke.spot == home


def test_two_who_talk_fall_silent_near_him_and_go_on_louder_behind_him(tuning: Tuning) -> None:
    area = drawn("""
        ..............................
        .n............................
        ...........hk.................
        ..............................
    """)
    given(area, "heisuke", kin=("kiyo",))
    given(area, "kiyo", kin=("heisuke",))
    village, heard, talked = Village(turn=0), [], False
    for _ in range(7 * TICKS):
        live(village, area, tuning, Around(0.0), 1, dx=1)
        heard.append(village.hush(tuning)[0])
        talked = talked or any(figure.pose == "talk" for figure in area.figures.values())
    assert talked
    assert heard[0] == 0
    assert max(heard) == pytest.approx(0.645, abs=0.01)
    assert min(heard[heard.index(max(heard)) :]) < 0


def test_a_child_is_called_to_its_mothers_side_and_looks_back(tuning: Tuning) -> None:
    area = drawn(".........\n.n..h..k.\n.........")
    figures, villagers = area.figures, area.villagers
    figures["oyone"], villagers["oyone"] = figures.pop("heisuke"), villagers.pop("heisuke")
    figures["oyone"].id = "oyone"
    given(area, "oyone", id="oyone", nerve=0)
    kinds = tuple(kind for kind in tuning.kinds if kind.name == "child_called")
    village, looks = Village(turn=1), 0
    for _ in range(8 * TICKS):
        live(village, area, replace(tuning, kinds=kinds), Around(22.0), 1)
        looks += village.temper("kiyo").backs > 0 and not figures["kiyo"].way
    assert figures["kiyo"].distance(figures["oyone"]) < 1.5
    assert looks > TICKS / 2


def test_seen_she_is_bowed_to_and_unseen_she_is_not(tuning: Tuning) -> None:
    for shown, poses in ((Shown.SEEN, ["bow"]), (Shown.PLAIN, [])):
        area = drawn(".....\n.nh..\n.....")
        done = live(Village(turn=6), area, tuning, Around(0.0, shown=shown), 10 * TICKS)
        assert [act.kind.gesture for act in done] == poses


def test_unseen_two_of_them_go_on_about_him(tuning: Tuning) -> None:
    area = drawn(".......\n.n.hk..\n.......")
    given(area, "heisuke", kin=("kiyo",))
    done = live(Village(turn=6), area, tuning, Around(0.0, shown=Shown.UNSEEN), 10 * TICKS)
    assert done
    assert done[0].kind.group in tuning.two_faces.unseen


def test_kindness_to_the_girl_climbs_the_ladder_and_ends(tuning: Tuning) -> None:
    area = drawn(".....\n.nh..\n.....")
    given(area, "heisuke", id="heisuke")
    done: list[Act] = []
    village = Village(turn=8)
    for _ in range(10):
        done += live(village, area, tuning, Around(-1.0), 61 * TICKS)
    assert [act.kind.level for act in done] == list(range(tuning.mirrored.most))


def test_they_drift_after_him_by_heat_from_the_fourth_turn_on(tuning: Tuning) -> None:
    for turn, heat, people in ((3, 80.0, 0), (4, 60.0, 0), (4, 70.0, 1)):
        area = drawn(STREET)
        area.figures["naruto"].move_to(Cell(14, 2).centre)
        area.figures["naruto"].facing = Direction.RIGHT
        followers = Followers()
        for _ in range(20):
            followers.gather(area, tuning, turn, heat)
        assert len(followers.ids) == people


def test_each_of_those_caught_has_another_excuse(tuning: Tuning) -> None:
    area = drawn("""
        ....................
        ..h.k.......n.......
        ....................
    """)
    followers = Followers(Mode.STALK, ["heisuke", "kiyo"])
    hero = area.figures["naruto"]
    for _ in range(60):
        area.step(hero, 1, 0, fine(4.5))
        followers.advance(area, tuning)
    hero.facing, hero.moving = Direction.LEFT, False
    for _ in range(TICKS):
        followers.advance(area, tuning)
    shown = [(figure.pose, figure.facing) for figure in area.figures.values() if figure is not hero]
    assert len(set(shown)) == 2
    assert not any(area.figures[name].moving for name in followers.ids)


def test_company_never_stands_inside_him(tuning: Tuning) -> None:
    area = drawn("""
        ..............................
        ..............................
        .tj.n.........................
        ..............................
        ..............................
    """)
    followers = Followers(Mode.COMPANY, ["tsunade", "jiraiya"])
    hero = area.figures["naruto"]
    for dx in (1, -1, 1):
        for _ in range(2 * TICKS):
            area.step(hero, dx, 0, fine(4.5))
            followers.advance(area, tuning)
        hero.moving = False
        for _ in range(TICKS):
            followers.advance(area, tuning)
        for name in followers.ids:
            assert area.figures[name].distance(hero) > tuning.company.nearest - 0.1
    one, other = (area.figures[name] for name in followers.ids)
    assert one.distance(other) > 1


def test_running_past_five_people_is_noticed_once(tuning: Tuning) -> None:
    area = drawn(STREET)
    village = Village(turn=0)
    hero = area.figures["naruto"]
    for number in range(6):
        name = f"person_{number}"
        area.figures[name] = replace_spot(area, name, Cell(4 + 2 * number, 0))
    for _ in range(4 * TICKS):
        area.step(hero, 1, 0, fine(7))
        hero.running = True
        village.advance(area, tuning, Around(0.0), Chance(1))
    hero.running = hero.moving = False
    live(village, area, tuning, Around(0.0), 10 * TICKS)
    assert village.ran == 1


def replace_spot(area: Area, name: str, cell: Cell) -> Figure:
    """Another villager, at a cell."""
    area.villagers[name] = replace(area.villagers["heisuke"], id=name, spot=cell.centre)
    figure = Figure(name, "heisuke", 0, 0)
    figure.move_to(cell.centre)
    return figure


def test_a_hundred_people_awake_take_less_than_a_millisecond_a_tick(tuning: Tuning) -> None:
    """The budget is twenty blits of a full screen; here with room for a slow machine."""
    area = drawn("\n".join(["." * 30] * 8 + ["." * 14 + "nh" + "." * 14] + ["." * 30] * 9))
    for number in range(100):
        name = f"person_{number}"
        area.figures[name] = replace_spot(area, name, Cell(number % 25 + 2, number // 25 * 3 + 2))
    village, chance = Village(turn=3), Chance(1)
    spent = []
    for _ in range(300):
        area.tick += 1
        began = time.process_time()
        village.advance(area, tuning, Around(60.0), chance)
        spent.append(time.process_time() - began)
    assert sorted(spent)[len(spent) // 2] < 0.001


def test_after_so_many_remarks_in_a_turn_there_are_gestures_only(tuning: Tuning) -> None:
    area = drawn(".....\n.nh..\n.....")
    given(area, "heisuke", attitude=Attitude.HOSTILE, nerve=0)
    told_out = Village(turn=3, spoken=tuning.remarks_a_turn)
    done = live(told_out, area, tuning, Around(60.0), 60 * TICKS)
    assert done
    assert not any(act.kind.group for act in done)


def test_a_gentle_village_refuses_nothing_and_throws_nothing(tuning: Tuning) -> None:
    for gentle, highest in ((False, 4), (True, tuning.gentle.level_most)):
        area = drawn(".....\n.nh..\n.....")
        area.figures["tatsuo"] = area.figures.pop("heisuke")
        area.villagers["tatsuo"] = replace(
            area.villagers.pop("heisuke"), id="tatsuo", attitude=Attitude.HOSTILE, nerve=0
        )
        done = live(Village(turn=3), area, tuning, Around(60.0, gentle=gentle), 90 * TICKS)
        assert max(act.kind.level for act in done) <= highest
        assert any(act.kind.name == "thrown" for act in done) is not gentle


def test_who_is_just_passing_somebody_goes_by_before_a_scene_holds_him(tuning: Tuning) -> None:
    area = drawn(".....\n.nhk.\n.....")
    walker, other = area.figures["heisuke"], area.figures["kiyo"]
    walker.move_to(other.spot)
    area.send(walker, Cell(4, 1).centre, fine(2.0))
    for _ in range(2 * TICKS):
        Village().step_apart(area, ())
    assert 0.6 < walker.distance(other) < 0.8
    assert not walker.moving


def test_those_who_stalk_do_not_walk_in_each_other(tuning: Tuning) -> None:
    area = drawn("""
        ..............................
        .hkt.....n....................
        ..............................
    """)
    followers = Followers(Mode.STALK, ["heisuke", "kiyo", "tsunade"])
    hero = area.figures["naruto"]
    for name in followers.ids:
        area.figures[name].move_to(Cell(2, 1).centre)
    for _ in range(6 * TICKS):
        area.tick += 1
        area.step(hero, 1, 0, fine(3.0))
        followers.advance(area, tuning)
    figures = [area.figures[name] for name in followers.ids]
    assert min(a.distance(b) for a, b in combinations(figures, 2)) * TILE >= 9


def test_the_village_has_no_number_that_nothing_reads(content: Content, tuning: Tuning) -> None:
    table = tomllib.loads(content.text("assets/village.toml"))
    del table["format"]
    assert sorted(unread(table, tuning)) == []


def unread(table: Mapping[str, Any], read: Any, where: str = "") -> Iterator[str]:
    """The keys of a table, and of all tables in it, that what was made of it does not have."""
    for name, value in table.items():
        if isinstance(read, Mapping):
            found = read.get(name, read.get(int(name)) if name.isdigit() else None)
        else:
            found = getattr(read, name, None)
        if found is None:
            yield where + name
        elif isinstance(value, dict):
            yield from unread(value, found, f"{where}{name}.")
        elif isinstance(value, list) and value and isinstance(value[0], dict):
            for one, made in zip(value, found, strict=True):
                yield from unread(one, made, f"{where}{name}.")

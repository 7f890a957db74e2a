"""The long street: long enough, complete, peopled, and every mark stands on open ground."""

from __future__ import annotations

from collections import deque
from itertools import pairwise
from pathlib import Path

import pytest

from game.loading.content import Content
from game.loading.maps import LoadedMap, load_map
from game.world.geometry import Cell
from game.world.walls import Walls

ROOT = Path(__file__).resolve().parent.parent


def words(text: str) -> list[str]:
    return text.split()


ROUTE = words(
    "start notice_board stall_grocer stall_fish stall_noodles barber well_front ramen_stand"
    " umbrella_door silk_shop apartment_door bridge_west bridge_mid bridge_east dyers_in dyers_mid"
    " dyers_out flower_row flower_shop_door mansion_front"
)
MARKS = words(
    "start temple_steps notice_board bench_yasoji roof_shikamaru academy_door stall_oranges"
    " stall_fish stall_grocer stall_noodles barber silk_shop well well_front bench_honour teahouse"
    " ramen_stand umbrella_door canal_steps ball posts bridge_west bridge_mid bridge_east"
    " hinata_corner lee_start lee_1 lee_2 lee_3 dyers_in dyers_mid dyers_out flower_shop_door"
    " flower_row mansion_door mansion_front apartment_door to_gate from_gate hokage_rock"
    " naruto_window iruka_door statue stall_row_back sakura_home sakura_start"
    " ring_1 ring_2 ring_3 ring_4 ring_5 ring_6 ring_7 post_25 post_5 post_16 post_7"
    " follow_1 follow_2 follow_3 follow_4 overheard_1 overheard_2 overheard_3 overheard_4"
    " overheard_5 talk_1a talk_1b talk_2a talk_2b talk_3a talk_3b talk_4a talk_4b talk_5a talk_5b"
    " talk_5c market_1 market_2 market_3 market_4 market_5 market_6 market_7 market_8"
    " sakura_1 sakura_2 sakura_3 sakura_4 corner_1 corner_2 corner_3 corner_4"
    " roof_foot choji_spot kiba_street akamaru_street tenten_posts cat_spot teuchi_spot ayame_spot"
    " bench_canal bench_dyers washing_from washing_to cart cart_above lantern_tome"
)
DEEDS = words("roof crater railing rope bank fence window dike")
VIEWS = {"rock_view", "temple_view", "mansion_view"}
"""For the camera alone."""
NOT_GROUND = VIEWS | {"roof_shikamaru", "roof_beside", "teuchi_spot", "ayame_spot"}
"""On a roof, and behind a counter: places for figures that do not walk."""


@pytest.fixture(scope="module")
def street() -> LoadedMap:
    return load_map(Content([ROOT]), "maps/street.tmx")


def steps(walls: Walls, start: Cell, goal: Cell) -> int | None:
    """Cells on the shortest way in four directions; None when there is none."""
    far = {start: 0}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        if here == goal:
            return far[here]
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = Cell(here.x + dx, here.y + dy)
            if there not in far and walls.cell_free(there):
                far[there] = far[here] + 1
                queue.append(there)
    return None


def cell_of(street: LoadedMap, mark: str) -> Cell:
    walls = street.place.walls
    cell = walls.nearest_free(street.place.marks[mark].spot.cell, 2)
    assert cell is not None, f"{mark} lies in a wall"
    return cell


def test_the_map_has_no_warnings(street: LoadedMap) -> None:
    assert street.warnings == ()


def test_every_mark_of_the_story_is_there(street: LoadedMap) -> None:
    wanted = [*MARKS, *(f"deed_{deed}" for deed in DEEDS)]
    assert [mark for mark in wanted if mark not in street.place.marks] == []


def test_marks_stand_on_open_ground(street: LoadedMap) -> None:
    walls = street.place.walls
    shut = {
        name
        for name, mark in street.place.marks.items()
        if not walls.free(mark.spot.x, mark.spot.y)
    }
    assert shut <= NOT_GROUND


def test_the_way_to_the_mansion_is_long(street: LoadedMap) -> None:
    walls = street.place.walls
    legs = []
    for here, there in pairwise(ROUTE):
        length = steps(walls, cell_of(street, here), cell_of(street, there))
        assert length is not None, f"no way from {here} to {there}"
        legs.append(length)
    to_the_shop = sum(legs[:-1])
    assert to_the_shop >= 230
    assert legs[-1] >= 60, "back along the canal to the Mansion"


def test_no_short_cut_leads_past_the_street(street: LoadedMap) -> None:
    start, end = cell_of(street, "start"), cell_of(street, "mansion_front")
    length = steps(street.place.walls, start, end)
    assert length is not None
    assert length >= 230


def test_everybody_can_be_reached(street: LoadedMap) -> None:
    walls = street.place.walls
    start = cell_of(street, "start")
    reached = {start}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = Cell(here.x + dx, here.y + dy)
            if there not in reached and walls.cell_free(there):
                reached.add(there)
                queue.append(there)
    lost = []
    for villager in street.place.villagers:
        spot = villager.spot.cell
        near = {Cell(spot.x + dx, spot.y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1, 2)}
        if not near & reached:
            lost.append(villager.id)
    assert lost == []


@pytest.mark.parametrize(
    ("chapter", "least"), [("street", 70), ("flower_shop", 70), ("gate", 30), ("aftermath", 15)]
)
def test_the_street_is_peopled(street: LoadedMap, chapter: str, least: int) -> None:
    there = [v for v in street.place.villagers if not v.chapters or chapter in v.chapters]
    assert len(there) >= least


def test_listening_places_are_three_to_five_tiles_from_the_speakers(street: LoadedMap) -> None:
    marks = street.place.marks
    for number in range(1, 6):
        ear, mouth = marks[f"overheard_{number}"].spot, marks[f"talk_{number}a"].spot
        tiles = max(abs(ear.x - mouth.x), abs(ear.y - mouth.y)) / 16
        assert 3 <= tiles <= 5.5, f"overheard_{number}"


def test_every_deed_can_be_looked_at(street: LoadedMap) -> None:
    nodes = {trigger.node for trigger in street.place.triggers}
    assert {f"Deed_{deed}" for deed in DEEDS} <= nodes


def test_props_have_the_states_the_story_sets(street: LoadedMap) -> None:
    states = {name: set(prop.pictures) for name, prop in street.place.props.items()}
    assert states["oranges"] == {"stacked", "spilt"}
    assert states["statue"] == {"fallen", "upright"}
    assert states["ball"] == {"floating", "gone"}
    assert states["basket"] == {"full", "gone"}
    assert states["lamp_tome"] == {"out", "lit"}
    assert states["umbrella"] == {"gone", "left"}

"""The rooms, the gate and the road: every mark the story names is there and can be walked to."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading.content import Content
from game.loading.maps import LoadedMap, Maps
from game.world.geometry import Cell
from game.world.place import Place

ROOT = Path(__file__).parent.parent
MARKS = {
    "flower_shop": (
        "door inside ino_counter sakura_spot shelf pot counter broom clock back_door flower_1"
        " flower_2 flower_3 flower_4 flower_5"
    ),
    "mansion": (
        "entry window_1 window_2 window_3 third_picture shizune_start shizune_end office_door"
    ),
    "office": "door desk desk_front tsunade_seat window photo coat shelf corner",
    "apartment": "door bed lamp shelf table bag window sill wall_photo centre",
    "gate": (
        "start gate_arch jiraiya_seat guard_post friend_kiba friend_shikamaru friend_choji"
        " friend_tenten friend_hinata friend_neji friend_lee friend_gai friend_ino friend_shino"
        " wall_top entrance_1 entrance_2 entrance_3 entrance_4 entrance_5 gate_lane_1 gate_lane_2"
        " gate_lane_3 gate_lane_4 gate_lane_5 gate_lane_6"
    ),
    "gate_outside": (
        "arch out_1 out_2 out_3 out_4 out_5 out_6 sakura_spot sakura_down tsunade_call"
        " tsunade_spot elder_spot jiraiya_spot shizune_spot naruto_spot gate_leaf rubble kiba_spot"
        " ino_spot shikamaru_spot choji_spot hinata_spot neji_spot tenten_spot lee_spot gai_spot"
        " shino_spot exit_road back_to_village"
    ),
    "road": (
        "start path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 fork rest rest_1 rest_2"
        " rest_3 rest_4 statue sentence thanks hug_spot end far cloud"
    ),
}
IN_THE_AIR = {"wall_top", "cloud", "gate_view", "rock_view", "desk", "tsunade_seat"}
"""Marks for the camera, on the wall, or behind the desk: nobody walks there from the door."""
FIRST = {
    "flower_shop": "door",
    "mansion": "entry",
    "office": "door",
    "apartment": "door",
    "gate": "start",
    "gate_outside": "arch",
    "road": "start",
}
PACKED = [
    "photo",
    "frog_purse",
    "bowl",
    "goggles",
    "blanket",
    "plant",
    "coupon",
    "toad",
    "shirt",
    "lantern",
    "crisps",
    "orange",
    "flower",
    "parcel",
]
STATES = {
    "flower_shop": {"pot": {"standing", "fallen", "righted"}},
    "office": {"headband": {"away", "lies"}},
    "apartment": {
        "lamp": {"lit", "out"},
        "photo": {"face_up", "face_down", "taken"},
        "plant": {"sill"},
    },
    "gate": {"gate_doors": {"open", "shut"}},
    "gate_outside": {
        "gate_leaf": {"whole", "cracked", "leaning", "falling", "down", "rubble"},
    },
    "road": {"statue": {"fallen", "upright"}},
}


@pytest.fixture(scope="module")
def maps() -> Maps:
    return Maps(Content([ROOT]))


def _load(maps: Maps, name: str) -> LoadedMap:
    return maps.load(f"maps/{name}.tmx")


def _reach(place: Place, start: Cell) -> set[Cell]:
    """All cells that can be walked to in four directions."""
    first = place.walls.nearest_free(start, 1)
    assert first is not None
    found = {first}
    waiting = [first]
    while waiting:
        here = waiting.pop()
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            there = Cell(here.x + dx, here.y + dy)
            if there not in found and place.walls.cell_free(there):
                found.add(there)
                waiting.append(there)
    return found


@pytest.mark.parametrize("name", MARKS)
def test_loads_without_a_warning(maps: Maps, name: str) -> None:
    assert _load(maps, name).warnings == ()


@pytest.mark.parametrize("name", MARKS)
def test_all_marks_are_there(maps: Maps, name: str) -> None:
    place = _load(maps, name).place
    assert [mark for mark in MARKS[name].split() if mark not in place.marks] == []


@pytest.mark.parametrize("name", MARKS)
def test_marks_stand_free_and_can_be_reached(maps: Maps, name: str) -> None:
    place = _load(maps, name).place
    reached = _reach(place, place.marks[FIRST[name]].spot.cell)
    stuck = [
        mark.name
        for mark in place.marks.values()
        if mark.name not in IN_THE_AIR
        and not (
            place.walls.free(mark.spot.x, mark.spot.y)
            and place.walls.nearest_free(mark.spot.cell, 1) in reached
        )
    ]
    assert stuck == []


@pytest.mark.parametrize("name", MARKS)
def test_triggers_name_a_node_and_are_near_free_ground(maps: Maps, name: str) -> None:
    place = _load(maps, name).place
    for trigger in place.triggers:
        assert trigger.node
        shape = trigger.shape
        cells = [
            Cell(x, y)
            for x in range(int(shape.left - 12) // 16, int(shape.right + 12) // 16 + 1)
            for y in range(int(shape.top - 12) // 16, int(shape.bottom + 12) // 16 + 1)
        ]
        assert any(place.walls.cell_free(cell) for cell in cells), trigger.name


@pytest.mark.parametrize("name", STATES)
def test_props_have_their_states(maps: Maps, name: str) -> None:
    place = _load(maps, name).place
    for prop, states in STATES[name].items():
        assert states <= place.props[prop].pictures.keys(), prop


def test_everything_to_pack_is_here_and_can_be_gone(maps: Maps) -> None:
    props = _load(maps, "apartment").place.props
    for name in PACKED:
        assert props[name].state == "here"
        assert "gone" in props[name].pictures


@pytest.mark.parametrize("name", ["flower_shop", "mansion", "office", "apartment"])
def test_rooms_fill_the_canvas(maps: Maps, name: str) -> None:
    place = _load(maps, name).place
    assert place.indoor
    assert place.width >= 30
    assert place.height >= 17


def test_sixty_stand_at_the_gate(maps: Maps) -> None:
    place = _load(maps, "gate").place
    crowd = [villager for villager in place.villagers if villager.group == "village"]
    assert len(crowd) == 60
    assert len({villager.spot for villager in crowd}) == 60
    assert all(f"crowd_{n:02}" in place.marks for n in range(1, 61))
    assert all(set(villager.chapters) == {"gate", "aftermath"} for villager in crowd)
    for villager in crowd:
        assert place.walls.free(villager.spot.x, villager.spot.y), villager.id


def test_the_lane_is_open(maps: Maps) -> None:
    """Three tiles wide from the start to the arch, and nobody stands in it."""
    place = _load(maps, "gate").place
    lane = place.marks["gate_arch"].spot.x
    for y in range(place.marks["gate_arch"].spot.y, place.marks["start"].spot.y, 4):
        for x in (lane - 18, lane, lane + 18):
            assert place.walls.free(x, y), (x, y)
    for villager in place.villagers:
        assert abs(villager.spot.x - lane) >= 24, villager.id


def test_the_way_out_is_open(maps: Maps) -> None:
    """Outside, from the arch to the road, before the leaf falls and after."""
    place = _load(maps, "gate_outside").place
    lane = place.marks["arch"].spot.x
    for y in range(place.marks["arch"].spot.y, place.marks["exit_road"].spot.y, 4):
        for x in (lane - 18, lane, lane + 18):
            assert place.walls.free(x, y), (x, y)
    for villager in place.villagers:
        assert abs(villager.spot.x - lane) >= 20, villager.id


def test_friends_stand_beside_the_lane(maps: Maps) -> None:
    marks = _load(maps, "gate").place.marks
    lane = marks["gate_arch"].spot.x
    for name, mark in marks.items():
        if name.startswith("friend_"):
            assert 20 <= abs(mark.spot.x - lane) <= 64, name

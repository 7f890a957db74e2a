"""Properties are resolved as Tiled resolves them: class, tile, template, instance."""

from __future__ import annotations

import json

import pytest

from game.loading.gate.faults import MapError
from game.loading.gate.gate import Gate
from game.loading.gate.model import GatedObject
from tests.loading.conftest import Desk, things

PROJECT = {
    "propertyTypes": [
        {"type": "enum", "name": "Hue", "storageType": "int", "values": ["red", "blue"],
         "valuesAsFlags": False},
        {"type": "enum", "name": "Traits", "storageType": "int", "values": ["old", "loud", "kind"],
         "valuesAsFlags": True},
        {"type": "class", "name": "Ai", "useAs": ["property"], "members": [
            {"name": "speed", "type": "int", "value": 1},
            {"name": "state", "type": "string", "value": "idle"}]},
        {"type": "class", "name": "Npc", "useAs": ["object"], "members": [
            {"name": "ai", "type": "class", "propertyType": "Ai", "value": {"state": "wander"}},
            {"name": "hue", "type": "int", "propertyType": "Hue", "value": 1},
            {"name": "nerve", "type": "int", "value": 25}]},
    ]
}  # fmt: skip


def read(desk: Desk, *objects: str) -> list[GatedObject]:
    desk.write("maps/p.tiled-project", json.dumps(PROJECT))
    gated = Gate(desk.content).map(desk.map(things(*objects)))
    return gated.layers[-1].objects


def npc(inside: str = "", head: str = 'type="Npc"') -> str:
    return f'<object id="1" {head} x="0" y="16"><properties>{inside}</properties></object>'


def test_what_is_not_written_comes_from_the_class(desk: Desk) -> None:
    (item,) = read(desk, npc())
    assert item.values["nerve"] == ("int", "25")
    assert item.values["hue"][1] == "blue"
    assert json.loads(item.values["ai"][1]) == {"speed": 1, "state": "wander"}


def test_a_class_value_is_replaced_whole_and_filled_from_its_own_class(desk: Desk) -> None:
    (item,) = read(
        desk,
        npc(
            '<property name="ai" type="class" propertytype="Ai"><properties>'
            '<property name="speed" type="int" value="9"/></properties></property>'
        ),
    )
    assert json.loads(item.values["ai"][1]) == {"speed": 9, "state": "idle"}


def test_enums_become_names_and_flags_names_with_commas(desk: Desk) -> None:
    (item,) = read(
        desk,
        npc(
            '<property name="hue" type="int" propertytype="Hue" value="0"/>'
            '<property name="traits" type="int" propertytype="Traits" value="5"/>'
        ),
    )
    assert (item.values["hue"][1], item.values["traits"][1]) == ("red", "old,kind")


def test_an_enum_value_that_is_none_is_a_fault_with_a_near_one(desk: Desk) -> None:
    with pytest.raises(MapError, match="did you mean 'blue'"):
        read(desk, npc('<property name="hue" propertytype="Hue" value="bleu"/>'))


def test_a_list_keeps_its_items_with_their_types(desk: Desk) -> None:
    (item,) = read(
        desk,
        npc(
            '<property name="l" type="list"><item type="int" value="1"/>'
            '<item value="a"/><item type="list"><item type="bool" value="true"/></item></property>'
        ),
    )
    assert json.loads(item.values["l"][1]) == [1, "a", [True]]


def test_the_instance_goes_before_the_template_before_the_tile(desk: Desk) -> None:
    desk.write(
        "maps/t/npc.tx",
        '<template><tileset firstgid="1" source="../other.tsx"/><object name="n" gid="2"'
        ' width="16" height="16"><properties><property name="b" value="template"/>'
        '<property name="c" value="template"/></properties></object></template>',
    )
    values = "".join(f'<property name="{name}" value="tile"/>' for name in "abc")
    desk.write(
        "maps/other.tsx",
        '<tileset name="o" tilewidth="16" tileheight="16" tilecount="8" columns="4">'
        '<image source="../assets/tiles/set.png" width="64" height="32"/>'
        f'<tile id="1" class="Npc"><properties>{values}</properties></tile></tileset>',
    )
    (item,) = read(desk, npc('<property name="c" value="own"/>', 'template="t/npc.tx"'))
    assert [item.values[name][1] for name in "abc"] == ["tile", "template", "own"]
    assert item.cls == "Npc"
    assert item.values["nerve"][1] == "25"
    gated = Gate(desk.content).map("maps/m.tmx")
    at = gated.tileset_of(gated.layers[-1].objects[0].gid)
    assert at is not None
    assert (at[0], at[1].name) == (1, "o")


def test_an_empty_number_is_nought_with_a_warning(desk: Desk) -> None:
    (item,) = read(desk, npc('<property name="nerve" type="int" value=""/>'))
    assert item.values["nerve"] == ("int", "0")

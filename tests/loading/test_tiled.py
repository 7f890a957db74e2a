"""A map as Tiled writes it becomes a place and a picture, or one list of faults."""

from __future__ import annotations

import base64
import struct
import zlib

import pytest

from game.loading.gate.faults import MapError
from game.loading.map_picture import Kind
from game.loading.maps import Maps, load_map
from game.world.geometry import Direction, Spot
from game.world.place import Attitude, Lit, Routine, Starts
from tests.loading.conftest import Desk, png, things

POINT = "<point/>"


def faults(desk: Desk, name: str) -> str:
    with pytest.raises(MapError) as caught:
        load_map(desk.content, name)
    return str(caught.value)


def test_cells_become_numbers_of_tiles_with_their_flips(desk: Desk) -> None:
    flipped = 1 | 1 << 31
    picture = load_map(desk.content, desk.map(picture=f"1 0\n{flipped} 2")).picture
    layer = picture.layers[0]
    plain, empty, turned, other = layer.cells
    assert empty == 0
    assert not picture.tiles[plain].flip_x
    assert picture.tiles[turned].flip_x
    assert picture.tiles[turned].cut == picture.tiles[plain].cut
    assert (picture.tiles[other].cut.x, picture.tiles[other].cut.y) == (16, 0)


def test_layers_keep_the_order_of_the_file_and_their_kind(desk: Desk) -> None:
    data = '<data encoding="csv">0,0,0,0</data>'
    size = 'width="2" height="2"'
    name = desk.map(
        things(head='id="2" name="people"'),
        f'<layer id="3" name="roofs" {size}>{data}</layer>',
        f'<layer id="4" name="Sorted walls" {size}>{data}</layer>',
        f'<group id="5" name="g" class="Overhead" visible="0">'
        f'<layer id="6" name="x" {size}>{data}</layer></group>',
        things(head='id="7" name="shadows" opacity="0.38"'),
    )
    layers = load_map(desk.content, name).picture.layers
    assert [(layer.name, layer.kind, layer.visible) for layer in layers] == [
        ("Ground", Kind.GROUND, True),
        ("people", Kind.SORTED, True),
        ("roofs", Kind.GROUND, True),
        ("Sorted walls", Kind.SORTED, True),
        ("x", Kind.OVERHEAD, False),
        ("shadows", Kind.GROUND, True),
    ]


def test_a_layer_above_the_last_objects_without_a_class_is_overhead(desk: Desk) -> None:
    data = '<data encoding="csv">0,0,0,0</data>'
    name = desk.map(things(), f'<layer id="3" name="roofs" width="2" height="2">{data}</layer>')
    assert load_map(desk.content, name).picture.layers[-1].kind is Kind.OVERHEAD


@pytest.mark.parametrize("packing", ["", "zlib", "gzip"])
def test_base64_data_in_all_packings_is_read(desk: Desk, packing: str) -> None:
    raw = struct.pack("<4I", 1, 2, 1, 0)
    if packing == "zlib":
        raw = zlib.compress(raw)
    elif packing == "gzip":
        packer = zlib.compressobj(wbits=31)
        raw = packer.compress(raw) + packer.flush()
    text = base64.b64encode(raw).decode()
    compression = f'compression="{packing}"' if packing else ""
    name = desk.map(
        f'<layer id="2" name="Ground b" width="2" height="2">'
        f'<data encoding="base64" {compression}>{text}</data></layer>'
    )
    cells = load_map(desk.content, name).picture.layers[1].cells
    assert [bool(cell) for cell in cells] == [True, True, True, False]


def test_an_animated_tile_has_its_frames_and_times(desk: Desk) -> None:
    picture = load_map(desk.content, desk.map(picture="4")).picture
    tile = picture.tiles[picture.layers[0].cells[0]]
    assert [(cut.x, cut.y, ms) for cut, ms in tile.frames] == [(48, 0, 100), (0, 16, 200)]


def test_collision_shapes_and_water_are_solid_and_turn_with_their_tile(desk: Desk) -> None:
    upside_down = 2 | 1 << 30
    walls = load_map(desk.content, desk.map(picture=f"1 2 3 {upside_down}")).place.walls
    assert [walls.mask(x, 0) for x in range(4)] == [0, 0xFF00, 0xFFFF, 0x00FF]


def test_a_tile_object_stands_on_its_lower_left_corner(desk: Desk) -> None:
    name = desk.map(things('<object id="1" gid="1" x="3" y="30" width="16" height="16"/>'))
    (thing,) = load_map(desk.content, name).picture.layers[1].objects
    assert (thing.x, thing.y, thing.height) == (3, 30, 16)


def test_a_villager_with_nothing_set_works_and_takes_the_rest_from_his_tile(desk: Desk) -> None:
    name = desk.map(
        things(
            '<object id="1" name="fuku" gid="8" x="0" y="32" width="16" height="16"/>',
            '<object id="2" name="omine" type="Villager" x="8" y="9"><point/><properties>'
            '<property name="attitude" value="kind"/><property name="routine" value="path"/>'
            '<property name="path" type="object" value="3"/>'
            '<property name="kin" value="fuku, senta"/></properties></object>',
            '<object id="3" name="round" type="Path" x="1" y="1"><polyline points="0,0 8,0"/>'
            "</object>",
        )
    )
    place = load_map(desk.content, name).place
    plain, other = place.villagers
    assert (plain.id, plain.look, plain.spot) == ("fuku", "fuku", Spot(8, 32))
    assert (plain.attitude, plain.nerve, plain.facing) == (Attitude.WARY, 25, Direction.DOWN)
    assert (other.look, other.attitude, other.routine) == ("omine", Attitude.KIND, Routine.PATH)
    assert (other.path, other.kin) == ("round", ("fuku", "senta"))
    assert place.paths["round"].spots == (Spot(1, 1), Spot(9, 1))


def test_marks_doors_triggers_lights_zones_walls_and_props_are_found(desk: Desk) -> None:
    name = desk.map(
        things(
            f'<object id="1" name="start" type="Mark" x="8" y="8">{POINT}</object>',
            '<object id="2" name="in" type="Door" x="0" y="0" width="16" height="8"><properties>'
            '<property name="to_map" value="house"/><property name="to_mark" value="door"/>'
            "</properties></object>",
            '<object id="3" type="Trigger" x="0" y="0" width="9" height="9"><properties>'
            '<property name="node" value="Bench"/><property name="on" value="stand_still"/>'
            "</properties></object>",
            f'<object id="4" type="Light" x="5" y="6">{POINT}</object>',
            '<object id="5" name="stretch_a" type="Zone" x="0" y="0" width="32" height="32"/>',
            '<object id="6" type="Wall" x="0" y="0" width="16" height="4"/>',
            '<object id="7" name="pot" gid="6" x="16" y="32" width="16" height="16"/>',
        )
    )
    place = load_map(desk.content, name).place
    assert place.marks["start"].spot == Spot(8, 8)
    assert place.doors[0].to_map == "house"
    assert (place.triggers[0].on, place.triggers[0].seconds) == (Starts.STAND_STILL, 1.5)
    assert (place.lights[0].radius, place.lights[0].lit) == (36, Lit.AUTO)
    assert place.zones[0].name == "stretch_a"
    assert place.walls.mask(0, 0) == 0x000F
    assert place.props["pot"].state == "whole"
    assert set(place.props["pot"].pictures) == {"whole", "broken"}


def test_a_template_gives_what_the_instance_leaves_out(desk: Desk) -> None:
    desk.write(
        "maps/templates/lamp.tx",
        '<template><tileset firstgid="1" source="../set.tsx"/><object name="lamp" type="Light" '
        'gid="1" width="16" height="16"><properties><property name="radius" type="int" '
        'value="20"/></properties></object></template>',
    )
    name = desk.map(things('<object id="1" template="templates/lamp.tx" x="0" y="16"/>'))
    loaded = load_map(desk.content, name)
    assert loaded.place.lights[0].radius == 20
    assert loaded.picture.layers[1].objects[0].width == 16


def test_an_infinite_map_is_cut_to_the_blocks_that_are_painted(desk: Desk) -> None:
    desk.write(
        "maps/i.tmx",
        '<map orientation="orthogonal" infinite="1" width="30" height="20" tilewidth="16" '
        'tileheight="16"><tileset firstgid="1" source="set.tsx"/><layer id="1" name="Ground" '
        'width="30" height="20"><data encoding="csv"><chunk x="-2" y="-1" width="2" height="1">'
        '1,1</chunk></data></layer><objectgroup id="2" name="m"><object id="1" name="a" '
        'type="Mark" x="-20" y="-8"><point/></object></objectgroup></map>',
    )
    place = load_map(desk.content, "maps/i.tmx").place
    # Tiled counts blocks of 16x16 cells, whatever the chunks in the file
    assert (place.width, place.height) == (16, 16)
    assert place.marks["a"].spot == Spot(236, 248)


def test_all_faults_of_a_map_are_told_at_once_each_with_its_place(desk: Desk) -> None:
    name = desk.map(
        things(
            '<object id="4" name="x" type="Villager" x="0" y="0"><point/><properties>'
            '<property name="attitude" value="grumpy"/></properties></object>',
            '<object id="5" type="Mark" x="0" y="0"><point/></object>',
        )
    )
    text = faults(desk, name)
    assert "maps/m.tmx: object 4 'x', attitude: found 'grumpy', expected one of hostile" in text
    assert "maps/m.tmx: object 5, name: found nothing" in text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("<html/>", "expected a Tiled <map>"),
        ('<map width="2" height="2"', "broken XML"),
        ('<!DOCTYPE m [<!ENTITY a "b">]><map/>', "an entity declaration"),
        ('<map width="100000" height="100000" tilewidth="16" tileheight="16"/>', "8000000"),
        ('<?xml version="1.0" encoding="utf-7"?><map/>', "expected UTF-8"),
        ('<map width="0" height="2" tilewidth="16" tileheight="16"/>', "map, width"),
        ('<map width="2" height="2" tilewidth="8" tileheight="8"/>', "16x16"),
        ('<map orientation="isometric" width="2" height="2"/>', "expected orthogonal"),
    ],
)
def test_a_map_that_is_none_is_refused_with_a_reason(desk: Desk, text: str, says: str) -> None:
    desk.write("maps/bad.tmx", text)
    assert says in faults(desk, "maps/bad.tmx")


@pytest.mark.parametrize("source", ["../../x.tsx", "/etc/x.tsx", "c:\\x.tsx", "http://a/x.tsx"])
def test_a_tileset_outside_the_roots_is_refused(desk: Desk, source: str) -> None:
    desk.write(
        "maps/out.tmx",
        f'<map width="1" height="1" tilewidth="16" tileheight="16">'
        f'<tileset firstgid="1" source="{source}"/></map>',
    )
    assert "tileset, source" in faults(desk, "maps/out.tmx")


def test_attributes_nobody_knows_never_reach_the_reader(desk: Desk) -> None:
    name = desk.map()
    text = (desk.folder / name).read_text().replace("<map ", '<map add_layer="x" filename="/x" ')
    desk.write(name, text)
    assert load_map(desk.content, name).place.width == 2


@pytest.mark.parametrize("cells", ["1,1,1", "1,1,1,1,1", "1,1,1,x", "1,1,1,-5"])
def test_wrong_cells_are_refused(desk: Desk, cells: str) -> None:
    name = desk.map(
        f'<layer id="2" name="b" width="2" height="2"><data encoding="csv">{cells}</data></layer>'
    )
    assert "layer 2 'b'" in faults(desk, name)


def test_a_bomb_is_not_unpacked(desk: Desk) -> None:
    text = base64.b64encode(zlib.compress(bytes(50_000_000))).decode()
    name = desk.map(
        '<layer id="2" name="b" width="2" height="2"><data encoding="base64" '
        f'compression="zlib">{text}</data></layer>'
    )
    assert "or more cells" in faults(desk, name)


def test_a_cell_that_names_no_tile_stays_empty_with_a_warning(desk: Desk) -> None:
    loaded = load_map(desk.content, desk.map(picture="1 77"))
    assert list(loaded.picture.layers[0].cells)[1] == 0
    assert "1 cells name no tile" in loaded.warnings[0]


def test_a_picture_of_another_size_is_cut_by_its_real_size_with_a_warning(desk: Desk) -> None:
    (desk.folder / "assets/tiles/set.png").write_bytes(png(32, 64))
    loaded = load_map(desk.content, desk.map(picture="3"))
    tile = loaded.picture.tiles[loaded.picture.layers[0].cells[0]]
    assert (tile.cut.x, tile.cut.y) == (0, 16)
    assert "is 32x64, not 64x32" in loaded.warnings[0]


def test_a_missing_picture_is_a_warning_and_the_map_lives(desk: Desk) -> None:
    (desk.folder / "assets/tiles/set.png").unlink()
    loaded = load_map(desk.content, desk.map())
    assert "no picture assets/tiles/set.png" in loaded.warnings[0]


def test_a_class_of_the_project_gives_its_defaults(desk: Desk) -> None:
    desk.write(
        "maps/game.tiled-project",
        '{"propertyTypes": [{"id": 1, "type": "class", "name": "Light", "useAs": ["object"],'
        ' "members": [{"name": "radius", "type": "int", "value": 50}]}]}',
    )
    name = desk.map(things(f'<object id="4" type="Light" x="5" y="6">{POINT}</object>'))
    assert load_map(desk.content, name).place.lights[0].radius == 50


def test_an_unknown_property_is_a_warning_with_the_object(desk: Desk) -> None:
    name = desk.map(
        things(
            '<object id="4" name="a" type="Mark" x="5" y="6"><point/><properties>'
            '<property name="facin" value="up"/></properties></object>'
        )
    )
    assert load_map(desk.content, name).warnings == (
        "maps/m.tmx: object 4 'a': Mark has no property 'facin'; did you mean 'facing'?",
    )


def test_a_map_on_one_line_without_a_declaration_is_read(desk: Desk) -> None:
    desk.write(
        "maps/s.tmx",
        '<map width="1" height="1" tilewidth="16" tileheight="16"><layer width="1" height="1">'
        '<data encoding="csv">0</data></layer></map>',
    )
    assert load_map(desk.content, "maps/s.tmx").place.width == 1


def test_a_map_is_read_once(desk: Desk) -> None:
    maps = Maps(desk.content)
    name = desk.map()
    assert maps.load(name) is maps.load(name)

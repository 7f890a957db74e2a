"""What a stranger's map may hold: it loads or is one MapError, soon, and nothing else is opened."""

from __future__ import annotations

import base64
import os
import random
import struct
import subprocess
import sys
import time
import zlib

import pytest

from game.loading.content import Content
from game.loading.gate.faults import MapError
from game.loading.maps import load_map
from tests.loading.conftest import Desk, things
from tests.view.conftest import REPOSITORY

HEAD = 'version="1.10" orientation="orthogonal" tilewidth="16" tileheight="16"'
SMALL = f'{HEAD} width="2" height="2"'
SET = '<tileset firstgid="1" source="set.tsx"/>'
CSV = '<data encoding="csv">1,1,1,1</data>'


def cells(data: str, size: str = 'width="2" height="2"') -> str:
    return f'<layer id="1" name="a" {size}>{data}</layer>'


def whole(inside: str) -> str:
    return f"<map {SMALL}>{inside}</map>"


def bomb(packing: str) -> str:
    packer = zlib.compressobj(9, wbits=31 if packing == "gzip" else 15)
    raw = b"".join(packer.compress(bytes(1 << 20)) for _ in range(40)) + packer.flush()
    text = base64.b64encode(raw).decode()
    return cells(f'<data encoding="base64" compression="{packing}">{text}</data>')


def image(source: str) -> str:
    head = 'firstgid="1" name="t" tilewidth="16" tileheight="16"'
    return f'<map {SMALL}><tileset {head}><image source="{source}"/></tileset></map>'


def nested(depth: int) -> str:
    inner = '<property name="a" type="class"><properties>'
    return f"<properties>{inner * depth}{'</properties></property>' * depth}</properties>"


BAD = {
    "laughs": '<!DOCTYPE map [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><map>&b;</map>',
    "external": '<!DOCTYPE map [<!ENTITY a SYSTEM "file:///etc/passwd">]><map>&a;</map>',
    "html": "<html/>",
    "nothing": "",
    "conflict": f"<map {SMALL}>\n<<<<<<< ours\n</map>",
    "isometric": f'<map {SMALL.replace("orthogonal", "isometric")}/>',
    "hexagonal": f'<map {SMALL.replace("orthogonal", "hexagonal")}/>',
    "wide": f'<map {HEAD} width="100000000" height="1">{cells(CSV)}</map>',
    "no_width": f'<map {HEAD} width="0" height="1"/>',
    "negative_tiles": f'<map {SMALL.replace("16", "-16")}/>',
    "many_layers": f'<map {HEAD} width="2800" height="2800">'
    + "<layer name='a'/>" * 900 + "</map>",
    "zlib_bomb": f"<map {SMALL}>{bomb('zlib')}</map>",
    "gzip_bomb": f"<map {SMALL}>{bomb('gzip')}</map>",
    "many_cells": f"<map {SMALL}>{cells(CSV.replace('1,1', '1,' * 5_000_000))}</map>",
    "groups": f"<map {SMALL}>{'<group>' * 100_000}{'</group>' * 100_000}</map>",
    "classes": f"<map {SMALL}>{nested(20_000)}</map>",
    "objects": f"<map {SMALL}>{things(*['<object/>'] * 120_000)}</map>",
    "one_id": whole(things(*['<object id="1"/>'] * 20_000)),
    "faults": whole(things(*['<object id="x" x="nan"/>'] * 29_000)),
    "attlist": f"<!DOCTYPE map [<!ATTLIST layer name CDATA '{'x' * 100_000}'>]>"
    + whole("<layer/>" * 50_000),
    "elements": whole("<a/>" * 300_000),
    "tile_elements": whole(cells(f"<data>{'<tile/>' * 240_000}</data>")),
    "villagers": whole(things(*['<object type="Villager"/>'] * 29_000)),
    "walls": f'<map {HEAD} width="2000" height="2000">'
    + things(*['<object type="Wall" width="9e8" height="9e8"/>'] * 5000) + "</map>",
    "turned_walls": f'<map {HEAD} width="2000" height="2000">'
    + things(*['<object type="Wall" rotation="7" width="9e8" height="9e8"/>'] * 5000) + "</map>",
    "corners": whole(things(
        *[f'<object type="Wall"><polygon points="{"1,1 " * 6000}"/></object>'] * 100
    )),
    "long_attribute": f'<map {SMALL} x="{"a" * (30 << 20)}"/>',
    "long_file": whole(" " * (60 << 20)),
    "many_attributes": f"<map {SMALL} {' '.join(f'a{n}=_' for n in range(300_000))}/>".replace(
        "_", "''"
    ),
    "long_number": whole(cells(f'<data encoding="csv">{"9" * 5000},1,1,1</data>')),
    "no_number_at_all": whole(cells('<data encoding="csv">1,\u00b2,1,1</data>')),
    "spaces": whole(cells(f'<data encoding="base64">{"A " * 10_000_000}</data>')),
    "turns_of_the_path": image("../" * 100_000 + "etc/passwd"),
    "device": image("con.png"),
    "device_file": image("/dev/zero"),
    "scheme": image("file:///etc/passwd"),
    "spacing": f'<map {SMALL}><tileset firstgid="1" name="t" tilewidth="16" tileheight="16"'
    ' spacing="-16"><image source="../assets/tiles/set.png"/></tileset></map>',
    "large_picture": image("huge.png"),
    "no_picture": image("text.png"),
    "far_chunks": f'<map {SMALL} infinite="1">'
    + cells('<data encoding="csv"><chunk x="0" y="0" width="1" height="1">1</chunk><chunk '
            'x="900000" y="900000" width="1" height="1">1</chunk></data>') + "</map>",
    "self": f'<map {SMALL}><tileset firstgid="1" source="m.tmx"/></map>',
    "large_tilesets": whole("".join(
        f'<tileset firstgid="{n}" source="large{n}.tsx"/>' for n in (1, 2, 3)
    )),
    "template_of_itself": whole(things('<object id="1" template="loop.tx"/>')),
    "not_finite": whole(things('<object id="1" x="inf" y="1e400"/>')),
    "no_number": whole(things('<object id="1" x="1"><polygon points="a"/></object>')),
    "base64": whole(cells('<data encoding="base64">*</data>')),
    "short": whole(cells('<data encoding="csv">1,1,1</data>')),
    "large_gid": whole(cells('<data encoding="csv">1,1,1,1099511627776</data>')),
    "negative_gid": whole(cells('<data encoding="csv">1,1,1,-1</data>')),
    "zstd": whole(cells('<data encoding="base64" compression="zstd">AAAA</data>')),
    "embedded": f'<map {SMALL}><tileset firstgid="1" name="e" tilewidth="16" tileheight="16">'
    '<image format="png"><data encoding="base64">AAAA</data></image></tileset></map>',
    "tsj": f'<map {SMALL}><tileset firstgid="1" source="set.tsj"/></map>',
    **{
        f"path {path}": f'<map {SMALL}><tileset firstgid="1" source="{path}"/></map>'
        for path in (
            "../../secret.tsx", "/etc/passwd", "C:/a.tsx", "..\\a.tsx", "http://a/b.tsx",
            "//host/share/a.tsx", "link.tsx", "pipe.tsx", "", "gone.tsx", "set.tsx\0",
        )
    },
}  # fmt: skip


@pytest.fixture
def hostile(desk: Desk) -> Desk:
    outside = desk.folder.parent / "outside.tsx"
    outside.write_text("<tileset/>", encoding="utf-8")
    (desk.folder / "maps/link.tsx").symlink_to(outside)
    os.mkfifo(desk.folder / "maps/pipe.tsx")
    size = struct.pack(">II", 30_000, 30_000)
    huge = (desk.folder / "assets/tiles/set.png").read_bytes()
    (desk.folder / "maps/huge.png").write_bytes(huge[:16] + size + huge[24:])
    desk.write("maps/text.png", "<svg/>")
    for number in (1, 2, 3):
        desk.write(f"maps/large{number}.tsx", f"<tileset>{'<a/>' * 100_000}</tileset>")
    desk.write(
        "maps/loop.tx",
        '<template><tileset firstgid="1" source="loop.tx"/><object template="loop.tx" gid="1"/>'
        "</template>",
    )
    return desk


@pytest.mark.parametrize("name", BAD)
def test_a_bad_map_is_one_error_within_a_second(hostile: Desk, name: str) -> None:
    hostile.write("maps/m.tmx", BAD[name])
    began = time.process_time()
    with pytest.raises(MapError) as caught:
        load_map(hostile.content, "maps/m.tmx")
    assert time.process_time() - began < 1.0
    assert len(str(caught.value).splitlines()) <= 201


MEMORY = """
import sys
from pathlib import Path
from game.loading.content import Content
from game.loading.gate.faults import MapError
from game.loading.maps import load_map
def held():
    with open("/proc/self/status") as status:
        return int(status.read().partition("VmHWM:")[2].split()[0])
before = held()
try:
    load_map(Content([Path(sys.argv[1])]), "maps/m.tmx")
except MapError:
    print(held() - before)
"""


@pytest.mark.parametrize(
    "name",
    [
        "many_cells",
        "many_layers",
        "zlib_bomb",
        "groups",
        "classes",
        "objects",
        "faults",
        "attlist",
        "tile_elements",
        "walls",
        "corners",
        "long_attribute",
        "long_file",
        "large_tilesets",
    ],
)
def test_a_bad_map_takes_less_than_a_hundred_megabytes(hostile: Desk, name: str) -> None:
    hostile.write("maps/m.tmx", BAD[name])
    done = subprocess.run(
        [sys.executable, "-c", MEMORY, hostile.folder],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert int(done.stdout) < 100 * 1024


def test_a_class_that_holds_itself_a_thousandfold_is_refused(desk: Desk) -> None:
    def level(number: int) -> str:
        members = ",".join(
            f'{{"name":"m{n}","type":"class","propertyType":"L{number + 1}","value":{{}}}}'
            for n in range(10)
        )
        return f'{{"type":"class","name":"L{number}","useAs":["property"],"members":[{members}]}}'

    types = ",".join(level(number) for number in range(9))
    desk.write("maps/p.tiled-project", f'{{"propertyTypes":[{types}]}}')
    prop = '<properties><property name="b" type="class" propertytype="L0"/></properties>'
    desk.write("maps/m.tmx", f"<map {SMALL}>{prop}{SET}{cells(CSV)}</map>")
    with pytest.raises(MapError, match="holds too much"):
        load_map(desk.content, "maps/m.tmx")


def test_attributes_that_moved_the_folder_of_others_change_nothing(desk: Desk) -> None:
    odd = 'filename="/elsewhere/x.tmx" add_layer="x" parent="x" __class__="x"'
    desk.write("maps/m.tmx", f"<map {SMALL} {odd}>{SET}{cells(CSV)}</map>")
    assert load_map(desk.content, "maps/m.tmx").place.width == 2


# -- mutated maps -----------------------------------------------------------------------------

SEEDS = (
    f'<map {SMALL} class="Map">{SET}'
    f'<properties><property name="title" value="A"/></properties>'
    f'<group id="7" name="g" offsetx="3">{cells(CSV)}</group>'
    '<imagelayer id="3" name="i" repeatx="1"><image source="../assets/tiles/set.png"/></imagelayer>'
    '<objectgroup id="9" name="o">'
    '<object id="1" name="a" type="Mark" x="3" y="4"><point/></object>'
    '<object id="2" name="v" gid="8" x="3" y="20" width="16" height="16"><properties>'
    '<property name="nerve" type="int" value="7"/></properties></object>'
    '<object id="3" type="Wall" x="1" y="1"><polygon points="0,0 9,0 9,9"/></object>'
    '<object id="4" name="pot" type="Prop" gid="6" x="9" y="9" width="16" height="16"/>'
    '<object id="5" type="Door" x="0" y="0" width="9" height="9"><properties>'
    '<property name="to_map" value="m"/><property name="to_mark" value="a"/></properties>'
    "</object></objectgroup></map>",
    f'<map {HEAD} width="0" height="0" infinite="1">{SET}<layer id="1" name="a">'
    '<data encoding="csv"><chunk x="-2" y="0" width="2" height="2">1,2,3,4</chunk>'
    "</data></layer></map>",
)
ODD = (
    "", "0", "-1", "1", "nan", "inf", "1e308", "4294967295", "2147483648", "999999999999", "x",
    "true", "../../x", "/etc/passwd", "#zz", "class", "list", "1,2", "\u0666", "1_0", " 3 ",
)  # fmt: skip
WORDS = (
    "map", "layer", "object", "tileset", "group", "image", "data", "chunk", "properties",
    "property", "polygon", "ellipse", "gid", "id", "width", "height", "source", "template",
)  # fmt: skip


def mutated(text: str, chance: random.Random) -> bytes:
    """The map with up to three things wrong: values, names, bytes, parts gone, doubled, moved."""
    for _ in range(chance.randint(1, 3)):
        quotes = [place for place, letter in enumerate(text) if letter == '"']
        angles = [place for place, letter in enumerate(text) if letter == "<"]
        what = chance.randrange(6)
        if what <= 1 and len(quotes) > 1:
            first = chance.randrange(0, len(quotes) - 1) // 2 * 2
            text = text[: quotes[first] + 1] + chance.choice(ODD) + text[quotes[first + 1] :]
        elif what == 2 and len(angles) > 2:
            start, end = sorted(chance.sample(angles, 2))
            text = text[:start] + text[end:]
        elif what == 3 and len(angles) > 2:
            start, end = sorted(chance.sample(angles, 2))
            text = text[:end] + text[start:end] + text[end:]
        elif what == 4:
            text = text.replace(chance.choice(WORDS), chance.choice(WORDS), chance.randint(1, 3))
        else:
            place = chance.randrange(len(text) + 1)
            text = text[:place] + chr(chance.randrange(1, 300)) + text[place + 1 :]
    data = bytearray(text, "utf-8")
    if chance.random() < 0.2 and data:
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def test_a_mutated_map_loads_or_is_one_map_error(desk: Desk, pytestconfig: pytest.Config) -> None:
    chance = random.Random(1)
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event in (
            "open",
            "subprocess.Popen",
            "os.system",
            "exec",
            "socket.connect",
        ):
            opened.append(str(arguments[0]))

    sys.addaudithook(watch)
    loaded = 0
    file = desk.folder / "maps/m.tmx"
    slowest = 0.0
    try:
        for _ in range(10_000 if pytestconfig.getoption("--long") else 500):
            watching = False
            data = mutated(chance.choice(SEEDS), chance)
            file.write_bytes(data)
            watching = True
            began = time.process_time()
            try:
                load_map(Content([desk.folder]), "maps/m.tmx")
                loaded += 1
            except MapError:
                pass
            except Exception as error:
                raise AssertionError(f"{error!r} on {data!r}") from error
            slowest = max(slowest, time.process_time() - began)
    finally:
        watching = False
    assert loaded > 20
    assert slowest < 1.0
    inside = str(desk.folder)
    library = (sys.prefix, sys.base_prefix, str(REPOSITORY))
    strange = [
        name for name in opened
        if not name.startswith((inside, *library)) and "code object" not in name
    ]  # fmt: skip
    assert strange == []

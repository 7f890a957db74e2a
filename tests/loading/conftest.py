"""Little maps drawn in text, written as Tiled would write them."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from game.loading.content import Content


def png(width: int, height: int, colour: tuple[int, int, int] = (200, 40, 40)) -> bytes:
    """A plain picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = b"".join(b"\0" + bytes(colour) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


TSX = """<tileset version="1.10" name="set"
 tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="../assets/tiles/set.png" width="64" height="32"/>
 <tile id="1"><objectgroup><object id="1" x="0" y="8" width="16" height="8"/></objectgroup></tile>
 <tile id="2" type="Water"/>
 <tile id="3"><animation><frame tileid="3" duration="100"/><frame tileid="4" duration="200"/>
 </animation></tile>
 <tile id="5" type="Prop"><properties><property name="prop" value="pot"/>
  <property name="state" value="whole"/></properties></tile>
 <tile id="6" type="Prop"><properties><property name="prop" value="pot"/>
  <property name="state" value="broken"/></properties></tile>
 <tile id="7" type="Villager"><properties><property name="look" value="fuku"/></properties></tile>
</tileset>"""


class Desk:
    """A content folder on which maps are drawn."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "maps").mkdir()
        (folder / "assets/tiles").mkdir(parents=True)
        self.write("maps/set.tsx", TSX)
        (folder / "assets/tiles/set.png").write_bytes(png(64, 32))
        self.content = Content([folder])

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def map(self, *parts: str, picture: str = "1 1\n1 1", layer: str = 'name="Ground"') -> str:
        """Writes `maps/m.tmx`: a layer from rows of numbers, then whatever parts are given."""
        rows = picture.split("\n")
        cells = ",\n".join(",".join(row.split()) for row in rows)
        size = f'width="{len(rows[0].split())}" height="{len(rows)}"'
        self.write(
            "maps/m.tmx",
            f'<map version="1.10" orientation="orthogonal" {size} tilewidth="16" tileheight="16">'
            f'<tileset firstgid="1" source="set.tsx"/>'
            f'<layer id="1" {layer} {size}><data encoding="csv">{cells}</data></layer>'
            f"{''.join(parts)}</map>",
        )
        return "maps/m.tmx"


def things(*objects: str, head: str = 'id="9" name="things"') -> str:
    return f"<objectgroup {head}>{''.join(objects)}</objectgroup>"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)

"""Writing Tiled tilesets (format 1.8): one sheet of equal tiles, or a collection of pictures.

All lengths are map pixels. Collision shapes are rectangles in the tile's own pixels; their
class is "" (solid), "Water" or "Ledge".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import numpy as np

from atelier.pixels import Pixels, blank, put, save

TILE = 16
HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n'


@dataclass(frozen=True)
class Shape:
    """A collision rectangle: x, y, width, height in the tile's pixels."""

    x: float
    y: float
    width: float
    height: float
    kind: str = ""


@dataclass
class Tile:
    """One tile: its picture, class, collision, custom properties and brush weight."""

    picture: Pixels
    name: str = ""
    kind: str = ""
    shapes: Sequence[Shape] = ()
    properties: Mapping[str, str] = field(default_factory=dict)
    probability: float = 1.0
    frames: Sequence[tuple[int, int]] = ()
    """Animation: tile id and milliseconds of every frame."""


def _number(value: float) -> str:
    return f"{value:g}"


def _inside(tile: Tile) -> str:
    """What stands inside a `<tile>` element besides its image."""
    text = ""
    if tile.properties:
        text += "  <properties>\n"
        for name, value in tile.properties.items():
            text += f"   <property name={quoteattr(name)} value={quoteattr(value)}/>\n"
        text += "  </properties>\n"
    if tile.shapes:
        text += '  <objectgroup draworder="index" id="2">\n'
        for n, shape in enumerate(tile.shapes, 1):
            kind = f" type={quoteattr(shape.kind)}" if shape.kind else ""
            text += (
                f'   <object id="{n}"{kind} x="{_number(shape.x)}" y="{_number(shape.y)}"'
                f' width="{_number(shape.width)}" height="{_number(shape.height)}"/>\n'
            )
        text += "  </objectgroup>\n"
    if tile.frames:
        text += "  <animation>\n"
        for number, milliseconds in tile.frames:
            text += f'   <frame tileid="{number}" duration="{milliseconds}"/>\n'
        text += "  </animation>\n"
    return text


def _attributes(number: int, tile: Tile) -> str:
    kind = f" type={quoteattr(tile.kind)}" if tile.kind else ""
    weight = f' probability="{_number(tile.probability)}"' if tile.probability != 1.0 else ""
    return f'<tile id="{number}"{kind}{weight}'


def packed(pictures: Sequence[Pixels], columns: int, size: int = TILE) -> Pixels:
    """The pictures, all `size` px square, row by row on one sheet."""
    sheet = blank(columns * size, -(-len(pictures) // columns) * size)
    for n, picture in enumerate(pictures):
        put(sheet, picture, n % columns * size, n // columns * size)
    return sheet


def write_sheet(
    name: str, tiles: Sequence[Tile], columns: int, assets: Path, maps: Path, wangsets: str = ""
) -> None:
    """Writes `tiles/<name>.png` and `<name>.tsx`, a sheet of 16 px tiles."""
    sheet = packed([tile.picture for tile in tiles], columns)
    save(sheet, assets / "tiles" / f"{name}.png")
    height, width = sheet.shape
    count = columns * (height // TILE)  # Tiled counts the blank cells of the last row too
    body = ""
    for n, tile in enumerate(tiles):
        inside = _inside(tile)
        if inside:
            body += f" {_attributes(n, tile)}>\n{inside} </tile>\n"
        elif tile.kind or tile.probability != 1.0:
            body += f" {_attributes(n, tile)}/>\n"
    (maps / f"{name}.tsx").write_text(
        f'{HEADER}<tileset version="1.8" tiledversion="1.8.2" name="{escape(name)}"'
        f' tilewidth="{TILE}" tileheight="{TILE}" tilecount="{count}" columns="{columns}">\n'
        f' <image source="../assets/tiles/{name}.png" width="{width}" height="{height}"/>\n'
        f"{body}{wangsets}</tileset>\n",
        encoding="utf-8",
    )


def write_collection(name: str, tiles: Sequence[Tile], assets: Path, maps: Path) -> None:
    """Writes `tiles/<name>/<tile>.png` and `<name>.tsx`, a collection of pictures.

    The tile ids are the places in `tiles`: add at the end, so that maps keep their pictures.
    """
    body = ""
    wide = high = 0
    for n, tile in enumerate(tiles):
        path = f"tiles/{name}/{tile.name}.png"
        save(tile.picture, assets / path)
        height, width = tile.picture.shape
        wide, high = max(wide, width), max(high, height)
        body += (
            f" {_attributes(n, tile)}>\n{_inside_properties_first(tile)}"
            f'  <image width="{width}" height="{height}" source="../assets/{path}"/>\n'
            f"{_inside_after_image(tile)} </tile>\n"
        )
    (maps / f"{name}.tsx").write_text(
        f'{HEADER}<tileset version="1.8" tiledversion="1.8.2" name="{escape(name)}"'
        f' tilewidth="{wide}" tileheight="{high}" tilecount="{len(tiles)}" columns="0">\n'
        ' <grid orientation="orthogonal" width="1" height="1"/>\n'
        f"{body}</tileset>\n",
        encoding="utf-8",
    )


def _inside_properties_first(tile: Tile) -> str:
    """Tiled writes properties before a tile's image and shapes after it."""
    return _inside(Tile(tile.picture, properties=tile.properties))


def _inside_after_image(tile: Tile) -> str:
    return _inside(Tile(tile.picture, shapes=tile.shapes, frames=tile.frames))


def opaque(tile: Tile) -> int:
    """How many pixels of a tile are painted, a rough measure for sheets and tests."""
    return int(np.count_nonzero(tile.picture))

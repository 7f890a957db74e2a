"""What the view draws of a map: its layers, the looks of its tiles, its pictures on disk."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import PurePosixPath

from game.loading.gate.model import GID_BITS, Cut, Gated, GatedLayer, GatedObject, Sheet
from game.loading.map_geometry import lower_left
from game.loading.tiled import TmxMap


class Kind(StrEnum):
    GROUND = "ground"
    SORTED = "sorted"
    OVERHEAD = "overhead"


@dataclass(frozen=True, slots=True)
class Tile:
    """One look of one tile: where its picture lies and how it is turned."""

    cut: Cut
    flip_x: bool = False
    flip_y: bool = False
    turn: bool = False
    """Mirrored along the falling diagonal, before the two flips."""
    offset: tuple[int, int] = (0, 0)
    frames: tuple[tuple[Cut, int], ...] = ()
    """(picture, milliseconds), begun at time 0 and repeated."""
    alignment: str = "bottomleft"
    cls: str = ""
    grid_size: bool = False
    """Whether it is drawn in the size of the map's cells."""
    keep_aspect: bool = False


@dataclass(frozen=True, slots=True)
class TileObject:
    """A tile drawn freely. (`x`, `y`) is where its lower left corner lies, in map pixels."""

    id: int
    name: str
    cls: str
    tile: int
    x: float
    y: float
    width: float
    height: float
    rotation: float = 0.0
    opacity: float = 1.0
    visible: bool = True
    order: float = 0.0
    """Tiled draws objects from top to bottom by this: the y of where the object is."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of the picture. Tile layers have `cells`, object layers `objects`, else `sheet`.

    `cells` are numbers of `MapPicture.tiles` row by row, 0 empty; `column` and `row` say where
    the first one lies; `x` and `y` shift the whole layer by pixels.
    """

    name: str
    kind: Kind
    width: int = 0
    height: int = 0
    cells: array[int] = field(default_factory=lambda: array("I"))
    objects: tuple[TileObject, ...] = ()
    sheet: Sheet | None = None
    column: int = 0
    row: int = 0
    x: float = 0.0
    y: float = 0.0
    opacity: float = 1.0
    visible: bool = True
    fade: bool = True
    """Whether an overhead layer fades over the played figure."""
    tint: str = ""
    top_down: bool = True
    repeat: tuple[bool, bool] = (False, False)
    parallax: tuple[float, float] = (1.0, 1.0)
    """How far the layer moves when the camera moves by 1."""


@dataclass(frozen=True, slots=True)
class MapPicture:
    """What a map shows, in document order. `width` and `height` are tiles."""

    name: str
    width: int
    height: int
    tile_width: int
    tile_height: int
    tiles: Mapping[int, Tile]
    layers: tuple[Layer, ...]
    sheets: Mapping[str, Sheet]
    background: str = ""
    render_order: str = "right-down"
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    """The map pixel that, in the middle of the picture, lets every layer lie where it is drawn."""


def layer_kind(cls: str, name: str, after_objects: bool) -> Kind:
    """By class, else by how the name begins, else overhead when it lies above all objects."""
    for kind in Kind:
        if cls.lower() == kind:
            return kind
    for kind in Kind:
        if name.lower().startswith(kind):
            return kind
    return Kind.OVERHEAD if after_objects else Kind.GROUND


def kinds_of(layers: Sequence[GatedLayer]) -> list[Kind]:
    """The kind of each layer of a map, given in document order."""
    objects = [place for place, layer in enumerate(layers) if layer.kind == "objects"]
    last = max(objects, default=len(layers))
    return [
        _object_kind(layer)
        if layer.kind == "objects"
        else layer_kind(layer.cls, layer.name, place > last)
        for place, layer in enumerate(layers)
    ]


def _object_kind(layer: GatedLayer) -> Kind:
    """Objects stand, unless their layer says Ground or lets what is below shine through."""
    flat = layer.name.lower().startswith(("ground", "shadow")) or layer.look.opacity < 0.9
    return Kind.GROUND if layer.cls.lower() == Kind.GROUND or flat else Kind.SORTED


def read_picture(gated: Gated, tmx: TmxMap) -> MapPicture:
    """The picture of a map, whatever the size of its tiles.

    Raises ContentError when too many pictures of tiles cannot be used.
    """
    layers: list[Layer] = []
    for layer, kind in zip(gated.layers, kinds_of(gated.layers), strict=True):
        look = layer.look
        fade = layer.values.get("fade", ("bool", "true"))[1] != "false"
        layers.append(
            Layer(
                layer.name, kind, layer.width, layer.height, tmx.numbers_of(layer.cells),
                tuple(_tile_objects(layer, gated, tmx)), layer.sheet, layer.column, layer.row,
                look.x, look.y, look.opacity, look.visible, fade, look.tint,
                layer.top_down, layer.repeat, look.parallax,
            )
        )  # fmt: skip
    for layer in gated.layers:
        for item in layer.objects:
            if item.cls == "Prop" and item.gid:
                for gid in states_of(gated, item).values():
                    tmx.upright(gid)
    tiles: dict[int, Tile] = {}
    for number, gid, flips in tmx.tiles():
        tile = _tile(gated, gid, flips)
        if tile is not None:
            tiles[number] = tile
    sheets: dict[str, Sheet] = {}
    for _, tileset in gated.tilesets:
        sheets.update(tileset.sheets)
    for layer in gated.layers:
        if layer.sheet is not None and layer.sheet.name:
            sheets[layer.sheet.name] = layer.sheet
    return MapPicture(
        PurePosixPath(gated.file).stem, gated.width, gated.height, gated.tile_width,
        gated.tile_height, tiles, tuple(layers), sheets, gated.background,
        gated.render_order, gated.parallax_origin,
    )  # fmt: skip


def _tile(gated: Gated, gid: int, flips: tuple[bool, bool, bool]) -> Tile | None:
    """The look of a tile with its flips; None when no tileset has it."""
    at = gated.tileset_of(gid)
    if at is None:
        return None
    number, tileset = at
    cut = tileset.cut(number)
    if cut is None:
        return None
    info = tileset.tiles.get(number)
    frames = []
    for frame, duration in info.frames if info else ():
        picture = tileset.cut(frame)
        if picture is not None:
            frames.append((picture, duration))
    return Tile(
        cut, *flips, tileset.offset, tuple(frames), tileset.alignment,
        info.cls if info else "", tileset.grid_size, tileset.keep_aspect,
    )  # fmt: skip


def _tile_objects(layer: GatedLayer, gated: Gated, tmx: TmxMap) -> Iterator[TileObject]:
    for item in layer.objects:
        if not item.gid:
            continue
        outline = item.outline
        left, bottom = lower_left(gated, item)
        yield TileObject(
            item.id, item.name, item.cls, tmx.number_of(item.gid), left, bottom,
            outline.width, outline.height, outline.rotation, item.opacity, item.visible,
            outline.y,
        )  # fmt: skip


def states_of(gated: Gated, item: GatedObject) -> dict[str, int]:
    """State name to global id: the tiles of the tileset with the same `prop`."""
    gid = item.gid & GID_BITS
    at = gated.tileset_of(gid)
    if at is None:
        return {}
    number, tileset = at
    own = tileset.tiles.get(number)
    values = own.values if own else {}
    prop = values.get("prop", ("string", ""))[1]
    states = {values.get("state", ("string", ""))[1]: gid}
    if prop:
        for other, info in tileset.tiles.items():
            if info.values.get("prop", ("", ""))[1] == prop:
                states[info.values.get("state", ("", ""))[1]] = gid - number + other
    return states

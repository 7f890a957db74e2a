"""A map drawn in Tiled, as the place the rules know and the picture the view draws.

The only file that imports pytmx, which reads what `gate` has checked: layers with their flips,
objects and properties with their types.
"""

from __future__ import annotations

import gc
from array import array
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import compress, count
from math import ceil, cos, floor, radians, sin
from pathlib import PurePosixPath
from typing import TypeVar

from game.loading.content import Content, ContentError
from game.loading.gate.faults import MapError, meant
from game.loading.gate.gate import Gate
from game.loading.gate.limits import MOST_FAULTS
from game.loading.gate.model import Cut, Gated, GatedLayer, GatedObject, Outline, Sheet
from game.world.geometry import TILE, Direction, Shape, Spot
from game.world.place import (
    Attitude,
    Door,
    Light,
    Lit,
    Mark,
    Path,
    Place,
    Prop,
    Routine,
    Starts,
    Trigger,
    Villager,
    Zone,
)
from game.world.walls import SUB, Walls, mask_of

MOODS = ("", "morning", "day", "evening", "dusk", "night")
MOST_MEASURED = 8_000_000
"""Sub-cells times corners that are looked at for all that is solid on one map."""
EACH = 8
"""What a shape or tile counts for besides."""
FIGURE_CELL, FIGURE_FEET = 32, 2
"""A figure's cell in pixels, and how far its feet are above the cell's bottom edge."""


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


@dataclass(frozen=True, slots=True)
class LoadedMap:
    place: Place
    picture: MapPicture
    warnings: tuple[str, ...]


class Maps:
    """The maps of one content, each read once; tilesets are kept for the next map."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._maps: dict[str, LoadedMap] = {}

    def again(self, changed: Iterable[str]) -> Maps:
        """The maps afresh; while nothing but maps has changed, tilesets need no second look."""
        fresh = Maps(self.content)
        if all(name.endswith(".tmx") for name in changed):
            fresh._gate = self._gate
        return fresh

    @cached_property
    def _gate(self) -> Gate:
        return Gate(self.content)

    def load(self, name: str) -> LoadedMap:
        """A map by content name (`maps/street.tmx`). Raises MapError with all its faults."""
        if name not in self._maps:
            # a map is a hundred thousand small values that all stay: looking for garbage among
            # them while they are made doubles the time
            collecting = gc.isenabled()
            gc.disable()
            try:
                self._maps[name] = self._read(name)
            finally:
                if collecting:
                    gc.enable()
        return self._maps[name]

    def forget(self) -> None:
        """Reads everything afresh from now on (a file has changed)."""
        self._maps = {}
        self.__dict__.pop("_gate", None)

    def picture(self, name: str) -> tuple[MapPicture, tuple[str, ...]]:
        """The picture alone, of maps with any tile size, and the warnings."""
        gated = self._gate.map(name)
        picture = _Reading(gated).picture()
        return picture, tuple(gated.warnings)

    def spot_of(self, name: str, number: int) -> Spot | None:
        """Where the object with that id is; None when the map has none. Raises MapError."""
        reading = _Reading(self._gate.map(name))
        for layer in reading.gated.layers:
            for item in layer.objects:
                if item.id == number:
                    return _spot(reading, item)
        return None

    def _read(self, name: str) -> LoadedMap:
        gated = self._gate.map(name)
        if (gated.tile_width, gated.tile_height) != (TILE, TILE):
            size = f"{gated.tile_width}x{gated.tile_height}"
            raise MapError([ContentError(name, "map", f"tiles of {size} px", f"{TILE}x{TILE} px")])
        reading = _Reading(gated)
        try:
            picture = reading.picture()
            place = reading.place()
        except MapError:
            raise
        except ContentError as error:
            raise MapError([*reading.faults, error]) from None
        if reading.faults:
            raise MapError(reading.faults)
        return LoadedMap(place, picture, tuple(gated.warnings))


def load_map(content: Content, name: str) -> LoadedMap:
    """Reads one map. Raises MapError. To read several, keep a `Maps`."""
    return Maps(content).load(name)


def layer_kind(cls: str, name: str, after_objects: bool) -> Kind:
    """By class, else by how the name begins, else overhead when it lies above all objects."""
    for kind in Kind:
        if cls.lower() == kind:
            return kind
    for kind in Kind:
        if name.lower().startswith(kind):
            return kind
    return Kind.OVERHEAD if after_objects else Kind.GROUND


def _object_kind(layer: GatedLayer) -> Kind:
    """Objects stand, unless their layer says Ground or lets what is below shine through."""
    flat = layer.name.lower().startswith(("ground", "shadow")) or layer.look.opacity < 0.9
    return Kind.GROUND if layer.cls.lower() == Kind.GROUND or flat else Kind.SORTED


_E = TypeVar("_E", bound=StrEnum)


class _Reading:
    """One map on its way from the gate through pytmx to values."""

    def __init__(self, gated: Gated) -> None:
        self.gated = gated
        self.faults: list[ContentError] = []
        # not at the head of the file: the title is there before a map is read
        import pytmx

        self.upright = pytmx.pytmx.empty_flags
        self.tmx = pytmx.TiledMap(invert_y=False, allow_duplicate_names=True)
        self.tmx.filename = gated.file
        self.tmx.parse_xml(gated.tree)
        (used,) = (x for x in self.tmx.layers if isinstance(x, pytmx.TiledTileLayer))
        self._numbers: dict[int, int] = dict(zip(gated.used, used.data[0], strict=True))

    # -- the picture --------------------------------------------------------------------------

    def picture(self) -> MapPicture:
        gated = self.gated
        layers: list[Layer] = []
        objects_follow = [layer.kind == "objects" for layer in gated.layers]
        seen_objects = False
        for place, layer in enumerate(gated.layers):
            seen_objects = seen_objects or layer.kind == "objects"
            after = seen_objects and not any(objects_follow[place:])
            kind = layer_kind(layer.cls, layer.name, after)
            look = layer.look
            cells = array("I")
            if layer.kind == "tiles":
                cells = array("I", map(self._numbers.__getitem__, layer.cells))
            elif layer.kind == "objects":
                kind = _object_kind(layer)
            fade = layer.values.get("fade", ("bool", "true"))[1] != "false"
            layers.append(
                Layer(
                    layer.name, kind, layer.width, layer.height, cells,
                    tuple(self._tile_objects(layer)), layer.sheet, layer.column, layer.row,
                    look.x, look.y, look.opacity, look.visible, fade, look.tint,
                    layer.top_down, layer.repeat, look.parallax,
                )
            )  # fmt: skip
        for prop_tile in self._prop_states():
            self.tmx.register_gid(prop_tile, self.upright)
        tiles: dict[int, Tile] = {}
        for tiled_gid, uses in self.tmx.gidmap.items():
            for number, flags in uses:
                tile = self._tile(tiled_gid, flags)
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

    def _tile(self, gid: int, flags: tuple[object, object, object]) -> Tile | None:
        at = self.gated.tileset_of(gid)
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
        flip_x, flip_y, turn = map(bool, flags)
        return Tile(
            cut, flip_x, flip_y, turn, tileset.offset, tuple(frames), tileset.alignment,
            info.cls if info else "", tileset.grid_size, tileset.keep_aspect,
        )  # fmt: skip

    def _tile_objects(self, layer: GatedLayer) -> Iterable[TileObject]:
        for item in layer.objects:
            if not item.gid:
                continue
            outline = item.outline
            left, bottom = _lower_left(self.gated, item)
            yield TileObject(
                item.id, item.name, item.cls, self._number_of(item.gid), left, bottom,
                outline.width, outline.height, outline.rotation, item.opacity, item.visible,
                outline.y,
            )  # fmt: skip

    def _number_of(self, raw: int) -> int:
        """pytmx's number of a global id with its flips."""
        if raw not in self._numbers:
            self._numbers[raw] = self.tmx.register_gid_check_flags(raw)
        return self._numbers[raw]

    def _prop_states(self) -> list[int]:
        """Global ids of every state of the props on the map."""
        found: list[int] = []
        for layer in self.gated.layers:
            for item in layer.objects:
                if item.cls == "Prop" and item.gid:
                    found.extend(self._states_of(item).values())
        return found

    def _states_of(self, item: GatedObject) -> dict[str, int]:
        """State name to global id: the tiles of the tileset with the same `prop`."""
        gid = item.gid & ((1 << 28) - 1)
        at = self.gated.tileset_of(gid)
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

    # -- the place ----------------------------------------------------------------------------

    def place(self) -> Place:
        gated = self.gated
        values = _Values(self, "map", self.tmx.properties, gated.cls)
        found = _Found()
        for layer in gated.layers:
            for item in layer.objects:
                reader = _READERS.get(item.cls)
                if reader is not None:
                    read = self.tmx.objects_by_id[item.id].properties if item.values else {}
                    # pytmx mixes attributes of the tile among them
                    properties = {name: read[name] for name in item.values}
                    where = f"object {item.id}" + (f" {item.name!r}" if item.name else "")
                    reader(self, item, _Values(self, where, properties, item.cls), found)
                elif item.cls and not self._known_class(item.cls) and layer.look.visible:
                    gated.warnings.append(
                        f"{gated.file}: object {item.id}: the class {item.cls!r} is not known"
                        f"{meant(item.cls, _READERS)}"
                    )
        place = Place(
            PurePosixPath(gated.file).stem,
            gated.width,
            gated.height,
            self._walls(found),
            title=values.text("title"),
            mood=values.one_of("mood", MOODS, ""),
            music=values.text("music"),
            ambience=values.text("ambience"),
            indoor=values.flag("indoor", False),
            marks=found.marks,
            villagers=tuple(found.villagers.values()),
            doors=tuple(found.doors),
            triggers=tuple(found.triggers),
            paths=found.paths,
            lights=tuple(found.lights),
            props=found.props,
            zones=tuple(found.zones),
        )
        values.finish(("title", "mood", "music", "ambience", "indoor"))
        return place

    def _known_class(self, cls: str) -> bool:
        """Whether tiles have the class, or a project (a mod's own, too) gives it a meaning."""
        project = self.gated.project
        of_tiles = cls in ("Bridge", "Water", "Ledge", "Wall")
        return of_tiles or (project is not None and project.knows("object", cls))

    def fault(self, place: str, found: str, expected: str) -> None:
        self.faults.append(ContentError(self.gated.file, place, found, expected))
        if len(self.faults) >= MOST_FAULTS:
            raise MapError(self.faults)

    def _walls(self, found: _Found) -> Walls:
        gated = self.gated
        solid = _Solid(gated.width, gated.height, gated.file)
        masks: dict[int, int] = {}
        larger: dict[int, _Masks] = {}
        bridges: set[int] = set()
        objects_seen = False
        follow = [layer.kind == "objects" for layer in gated.layers]
        for raw in gated.used:
            self._solid_of(raw, masks, larger, bridges)
        marked = {*masks, *larger, *bridges}
        for place, layer in enumerate(gated.layers):
            objects_seen = objects_seen or layer.kind == "objects"
            after = objects_seen and not any(follow[place:])
            if not layer.look.visible:
                continue
            if layer.kind == "objects":
                for item in layer.objects:
                    if item.gid and item.visible and item.cls != "Villager":
                        self._object_walls(item, solid)
                continue
            if layer_kind(layer.cls, layer.name, after) is Kind.OVERHEAD:
                continue
            if marked.isdisjoint(layer.cells):
                continue
            for index in compress(count(), map(marked.__contains__, layer.cells)):
                raw = layer.cells[index]
                y, x = divmod(index, layer.width)
                x, y = x + layer.column, y + layer.row
                if not (0 <= x < gated.width and 0 <= y < gated.height):
                    continue
                if raw in bridges:
                    solid.masks[y * gated.width + x] = 0
                if raw in masks:
                    solid.masks[y * gated.width + x] |= masks[raw]
                if raw in larger:
                    solid.merge(larger[raw], x, y)
        for shape in found.walls:
            solid.add(shape)
        return solid.walls()

    def _solid_of(
        self,
        raw: int,
        masks: dict[int, int],
        larger: dict[int, _Masks],
        bridges: set[int],
    ) -> None:
        """What of a tile is solid: a mask when it fits its cell, else its outlines.

        A tile of the class Bridge opens what lies beneath it.
        """
        at = self.gated.tileset_of(raw & ((1 << 28) - 1)) if raw else None
        info = at[1].tiles.get(at[0]) if at else None
        if at is None or info is None:
            return
        if info.cls == "Bridge":
            bridges.add(raw)
        if info.cls in ("Water", "Ledge", "Wall"):
            masks[raw] = (1 << SUB * SUB) - 1
        if not info.shapes:
            return
        cut = at[1].cut(at[0])
        width, height = (cut.width, cut.height) if cut else (TILE, TILE)
        outlines = _flipped(info.shapes, raw, width, height)
        if (width, height) == (TILE, TILE):
            mask = mask_of([_shape(outline, 0, 0) for outline in outlines])
            masks[raw] = masks.get(raw, 0) | mask
        else:
            # a larger tile stands on its cell's lower left corner
            across, along = -(-width // TILE) + 2, -(-height // TILE) + 2
            own = _Solid(across, along, self.gated.file)
            for outline in outlines:
                moved = Outline("polygon", 0, 0, 0, 0, outline.corners())
                own.add(_shape(moved, TILE, (along - 1) * TILE - height))
            larger[raw] = [
                (place % across - 1, place // across - along + 2, mask)
                for place, mask in enumerate(own.masks)
                if mask
            ]

    def _object_walls(self, item: GatedObject, solid: _Solid) -> None:
        at = self.gated.tileset_of(item.gid & ((1 << 28) - 1))
        info = at[1].tiles.get(at[0]) if at else None
        cut = at[1].cut(at[0]) if at else None
        if info is None or cut is None or not info.shapes or not cut.width * cut.height:
            return
        left, bottom = _lower_left(self.gated, item)
        wide, high = item.outline.width / cut.width, item.outline.height / cut.height
        top = bottom - item.outline.height
        for outline in _flipped(info.shapes, item.gid, cut.width, cut.height):
            if outline.kind == "rectangle" and not outline.rotation:
                x, y = left + outline.x * wide, top + outline.y * high
                solid.add(Shape(x, y, x + outline.width * wide, y + outline.height * high))
                continue
            points = tuple((x * wide, y * high) for x, y in outline.corners())
            solid.add(_shape(Outline("polygon", 0, 0, 0, 0, points), left, top))


_ROWS = tuple(
    tuple(sum(1 << SUB * row for row in range(begin, end + 1)) for end in range(SUB))
    for begin in range(SUB)
)
"""The first bit of each row of sub-cells from one to another."""
_FULL = (1 << SUB) - 1
"""A row of sub-cells."""


_Masks = list[tuple[int, int, int]]
"""What is solid round a cell: columns to the right, rows down, sub-cells."""


class _Solid:
    """The solid sub-cells of a map while it is read, sixteen bits a tile."""

    def __init__(self, width: int, height: int, file: str) -> None:
        self.width, self.height = width, height
        self.file = file
        self.masks = array("H", bytes(2 * width * height))
        self.left = MOST_MEASURED

    def add(self, shape: Shape) -> None:
        """Makes every sub-cell solid whose middle lies in the shape."""
        size = TILE // SUB
        first_x = max(0, ceil((shape.left - size / 2) / size))
        last_x = min(self.width * SUB - 1, floor((shape.right - size / 2) / size))
        first_y = max(0, ceil((shape.top - size / 2) / size))
        last_y = min(self.height * SUB - 1, floor((shape.bottom - size / 2) / size))
        masks = self.masks
        wide, high = max(0, last_x - first_x + 1), max(0, last_y - first_y + 1)
        self._count(wide * high * len(shape.points))
        if not wide or not high:
            return
        if shape.points:
            for sub_y in range(first_y, last_y + 1):
                row, shift = sub_y // SUB * self.width, sub_y % SUB * SUB
                middle = sub_y * size + size / 2
                for sub_x in range(first_x, last_x + 1):
                    if shape.contains(sub_x * size + size / 2, middle):
                        masks[row + sub_x // SUB] |= 1 << (shift + sub_x % SUB)
            return
        first, last = first_x // SUB, last_x // SUB
        self._count((high // SUB + 1) * (4 + wide // SUB))
        edges = []
        for x in sorted({first, last}):
            begin, end = max(0, first_x - x * SUB), min(SUB - 1, last_x - x * SUB)
            edges.append((x, (1 << (end + 1)) - (1 << begin)))
        inner = max(0, last - first - 1)
        for y in range(first_y // SUB, last_y // SUB + 1):
            begin, end = max(0, first_y - y * SUB), min(SUB - 1, last_y - y * SUB)
            # one bit in each of the rows, so that a product copies a row into all of them
            down = _ROWS[begin][end]
            row = y * self.width
            for x, bits in edges:
                masks[row + x] |= bits * down
            if inner:
                start, full = row + first + 1, _FULL * down
                covered = masks[start : start + inner]
                masks[start : start + inner] = array("H", [mask | full for mask in covered])

    def merge(self, masks: _Masks, x: int, y: int) -> None:
        """Makes solid what is solid round the cell (x, y)."""
        self._count(len(masks))
        for right, down, mask in masks:
            if 0 <= x + right < self.width and 0 <= y + down < self.height:
                self.masks[(y + down) * self.width + x + right] |= mask

    def _count(self, places: int) -> None:
        self.left -= EACH + places
        if self.left < 0:
            found = "solid shapes that cover too much"
            raise ContentError(self.file, "walls", found, "fewer, or smaller ones")

    def walls(self) -> Walls:
        walls = Walls(self.width, self.height)
        for place, mask in enumerate(self.masks):
            if mask:
                walls.merge_mask(place % self.width, place // self.width, mask)
        return walls


@dataclass(slots=True)
class _Found:
    marks: dict[str, Mark] = field(default_factory=dict)
    villagers: dict[str, Villager] = field(default_factory=dict)
    doors: list[Door] = field(default_factory=list)
    triggers: list[Trigger] = field(default_factory=list)
    paths: dict[str, Path] = field(default_factory=dict)
    lights: list[Light] = field(default_factory=list)
    props: dict[str, Prop] = field(default_factory=dict)
    zones: list[Zone] = field(default_factory=list)
    walls: list[Shape] = field(default_factory=list)


class _Values:
    """The properties of one thing, asked for by name and type; what is odd becomes a fault."""

    def __init__(
        self, reading: _Reading, where: str, values: Mapping[str, object], cls: str
    ) -> None:
        self._reading = reading
        self.where = where
        self._values = values
        self._cls = cls

    def text(self, name: str, default: str = "") -> str:
        value = self._values.get(name, default)
        if not isinstance(value, str):
            self._fault(name, repr(value), "text")
            return default
        return value.strip()

    def whole(self, name: str, default: int, least: int = 0, most: int = 1 << 20) -> int:
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            self._fault(name, repr(value), f"a whole number from {least} to {most}")
            return default
        return value

    def number(self, name: str, default: float) -> float:
        value = self._values.get(name, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
            self._fault(name, repr(value), "a number, 0 or more")
            return default
        return float(value)

    def flag(self, name: str, default: bool) -> bool:
        value = self._values.get(name, default)
        if not isinstance(value, bool):
            self._fault(name, repr(value), "true or false")
            return default
        return value

    def one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        value = self.text(name, default)
        if value not in choices:
            expected = f"one of {', '.join(filter(None, choices))}{meant(value, choices)}"
            self._fault(name, repr(value), expected)
            return default
        return value

    def kind(self, name: str, kinds: type[_E], default: _E) -> _E:
        return kinds(self.one_of(name, tuple(kinds), default) or default)

    def direction(self, name: str = "facing") -> Direction | None:
        text = self.one_of(name, ("", *Direction), "")
        return Direction(text) if text else None

    def ids(self, name: str) -> tuple[str, ...]:
        """A list written with commas."""
        parts = (part.strip() for part in self.text(name).split(","))
        return tuple(part for part in parts if part)

    def must(self, name: str) -> str:
        text = self.text(name)
        if not text:
            self._fault(name, "nothing", "a name")
        return text

    def finish(self, known: tuple[str, ...]) -> None:
        """Warns of every property that means nothing here."""
        for name in self._values:
            if name not in known:
                gated = self._reading.gated
                gated.warnings.append(
                    f"{gated.file}: {self.where}: {self._cls} has no property {name!r}"
                    f"{meant(name, known)}"
                )

    def _fault(self, name: str, found: str, expected: str) -> None:
        self._reading.fault(f"{self.where}, {name}", found, expected)


def _shape(outline: Outline, x: float, y: float) -> Shape:
    """The outline as a shape of the map, moved by (x, y)."""
    if outline.kind == "rectangle" and not outline.rotation:
        left, top = outline.x + x, outline.y + y
        return Shape(left, top, left + outline.width, top + outline.height)
    points = tuple((px + x, py + y) for px, py in outline.corners())
    across, down = [p[0] for p in points], [p[1] for p in points]
    return Shape(min(across), min(down), max(across), max(down), points)


def _flipped(shapes: tuple[Outline, ...], raw: int, width: int, height: int) -> tuple[Outline, ...]:
    """Collision shapes turned as the tile is."""
    if raw < 1 << 29:
        return shapes
    result = []
    for shape in shapes:
        points = shape.corners()
        wide, high = width, height
        if raw >> 29 & 1:
            points = tuple((y, x) for x, y in points)
            wide, high = high, wide
        if raw >> 31 & 1:
            points = tuple((wide - x, y) for x, y in points)
        if raw >> 30 & 1:
            points = tuple((x, high - y) for x, y in points)
        result.append(Outline("polygon", 0, 0, 0, 0, points, 0, shape.cls))
    return tuple(result)


_ALIGN = {
    "topleft": (0.0, 0.0), "top": (0.5, 0.0), "topright": (1.0, 0.0),
    "left": (0.0, 0.5), "center": (0.5, 0.5), "right": (1.0, 0.5),
    "bottomleft": (0.0, 1.0), "bottom": (0.5, 1.0), "bottomright": (1.0, 1.0),
}  # fmt: skip


def _lower_left(gated: Gated, item: GatedObject) -> tuple[float, float]:
    """Where the lower left corner of a tile object lies, whatever its tileset's alignment.

    Tiled turns an object about the point it stands on: of a turned one this is where the corner
    lies when it is turned about that corner instead.
    """
    outline = item.outline
    at = gated.tileset_of(item.gid & ((1 << 28) - 1))
    across, down = _ALIGN.get(at[1].alignment if at else "bottomleft", (0.0, 1.0))
    x, y = -across * outline.width, (1 - down) * outline.height
    if outline.rotation % 360 and (x or y):
        cosine, sine = cos(radians(outline.rotation)), sin(radians(outline.rotation))
        x, y = x * cosine - y * sine, x * sine + y * cosine
    return outline.x + x, outline.y + y


def _spot(reading: _Reading, item: GatedObject) -> Spot:
    """A point, the middle of a rectangle, or the feet of a tile object."""
    outline = item.outline
    if item.gid:
        left, bottom = _lower_left(reading.gated, item)
        feet = FIGURE_FEET if outline.height == outline.width == FIGURE_CELL else 0
        return Spot(round(left + outline.width / 2), round(bottom) - feet)
    if outline.kind in ("polygon", "polyline"):
        return _shape(outline, 0, 0).centre
    return Spot(round(outline.x + outline.width / 2), round(outline.y + outline.height / 2))


def _area(reading: _Reading, item: GatedObject) -> Shape:
    if item.gid:
        left, bottom = _lower_left(reading.gated, item)
        top = bottom - item.outline.height
        return Shape(left, top, left + item.outline.width, bottom)
    return _shape(item.outline, 0, 0)


def _named(reading: _Reading, item: GatedObject, taken: Iterable[str]) -> str:
    """The object's name, which must be there and new."""
    where = f"object {item.id}, name"
    if not item.name:
        reading.fault(where, "nothing", f"a name for the {item.cls}")
    elif item.name in taken:
        reading.fault(where, f"a second {item.name!r}", f"each {item.cls} name once a map")
    return item.name


def _mark(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    name = _named(reading, item, found.marks)
    found.marks[name] = Mark(name, _spot(reading, item), values.direction())
    values.finish(("facing",))


def _villager(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    name = _named(reading, item, found.villagers)
    path = ""
    raw = values._values.get("path", 0)
    if isinstance(raw, int) and raw:
        target = reading.tmx.objects_by_id.get(raw)
        if target is None:
            reading.fault(f"{values.where}, path", f"object {raw}", "a Path on the same map")
        else:
            path = target.name or str(raw)
    elif isinstance(raw, str):
        path = raw
    found.villagers[name] = Villager(
        name,
        values.text("look") or name,
        _spot(reading, item),
        values.direction() or Direction.DOWN,
        values.kind("attitude", Attitude, Attitude.WARY),
        values.text("talk"),
        values.text("remark"),
        values.kind("routine", Routine, Routine.STAND),
        path,
        values.text("group"),
        values.whole("nerve", 25, 0, 100),
        values.whole("cuts", 3, 0, 6),
        values.ids("kin"),
        values.ids("in_chapters"),
    )
    values.finish(
        ("look", "facing", "attitude", "talk", "remark", "routine", "path", "group", "nerve",
         "cuts", "kin", "in_chapters")
    )  # fmt: skip


def _door(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    found.doors.append(
        Door(
            item.name,
            _area(reading, item),
            values.must("to_map"),
            values.must("to_mark"),
            values.direction(),
            values.text("open_when", "true") or "true",
            values.text("closed_talk"),
        )
    )
    values.finish(("to_map", "to_mark", "facing", "open_when", "closed_talk"))


def _trigger(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    found.triggers.append(
        Trigger(
            item.name or f"trigger_{item.id}",
            _area(reading, item),
            values.must("node"),
            values.kind("on", Starts, Starts.ENTER),
            values.number("seconds", 1.5),
            values.text("when", "true") or "true",
            values.flag("once", True),
            values.one_of("kind", ("scene", "remark"), "scene") == "remark",
        )
    )
    values.finish(("node", "on", "seconds", "when", "once", "kind"))


def _path(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    outline = item.outline
    name = item.name or str(item.id)
    if outline.kind not in ("polyline", "polygon"):
        reading.fault(values.where, f"a {outline.kind}", "a polyline")
        return
    if name in found.paths:
        reading.fault(f"{values.where}, name", f"a second {name!r}", "each Path name once a map")
    spots = tuple(Spot(round(x), round(y)) for x, y in outline.corners())
    found.paths[name] = Path(name, spots, values.flag("loop", False) or outline.kind == "polygon")
    values.finish(("loop",))


def _light(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    outline = item.outline
    radius = values.whole("radius", 36, 1, 400)
    if outline.kind == "ellipse" and outline.width:
        radius = min(400, max(1, round(outline.width / 2)))
    spot = _spot(reading, item)
    if item.gid:
        spot = Spot(spot.x, spot.y - round(outline.height / 2))
    found.lights.append(
        Light(
            item.name or f"light_{item.id}",
            spot,
            radius,
            values.text("colour"),
            values.flag("flicker", True),
            values.kind("lit", Lit, Lit.AUTO),
        )
    )
    values.finish(("radius", "colour", "flicker", "lit"))


def _prop(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    name = _named(reading, item, found.props)
    if not item.gid:
        found_here = "a tile no tileset has" if item.lost else f"a {item.outline.kind}"
        reading.fault(values.where, found_here, "a tile object")
        return
    states = reading._states_of(item)
    pictures = {
        state: reading.tmx.register_gid(gid, reading.upright) for state, gid in states.items()
    }
    state = values.text("state")
    if state not in pictures:
        reading.fault(f"{values.where}, state", repr(state), f"one of {', '.join(pictures)}")
    left, bottom = _lower_left(reading.gated, item)
    width, height = round(item.outline.width), round(item.outline.height)
    spot = Spot(round(left + item.outline.width / 2), round(bottom))
    found.props[name] = Prop(name, spot, state, pictures, width, height)
    values.finish(("state", "prop"))


def _zone(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    found.zones.append(
        Zone(
            item.name,
            _area(reading, item),
            values.text("music"),
            values.text("ambience"),
            values.one_of("mood", MOODS, ""),
        )
    )
    values.finish(("music", "ambience", "mood"))


def _wall(reading: _Reading, item: GatedObject, values: _Values, found: _Found) -> None:
    if item.outline.kind in ("point", "polyline", "text"):
        reading.fault(values.where, f"a {item.outline.kind}", "a rectangle or polygon")
        return
    found.walls.append(_area(reading, item))


_READERS: dict[str, Callable[[_Reading, GatedObject, _Values, _Found], None]] = {
    "Mark": _mark,
    "Villager": _villager,
    "Door": _door,
    "Trigger": _trigger,
    "Path": _path,
    "Light": _light,
    "Prop": _prop,
    "Zone": _zone,
    "Wall": _wall,
    "Water": _wall,
    "Ledge": _wall,
}

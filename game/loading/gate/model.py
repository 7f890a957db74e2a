"""What comes out of the gate: a map with its layers, objects, tilesets and pictures as values."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from game.loading.gate.project import Project, Values

FLIP_X, FLIP_Y, FLIP_TURN = 1 << 31, 1 << 30, 1 << 29
"""The bits of a global tile id that mirror it: left-right, top-bottom, along the diagonal."""
GID_BITS = (1 << 28) - 1
"""The bits that name the tile."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture on disk: its content name and its real size; `trans` is a colour to leave out."""

    name: str
    width: int
    height: int
    trans: str = ""


@dataclass(frozen=True, slots=True)
class Cut:
    """A rectangle of a sheet; an empty sheet name is a tile whose picture is missing."""

    sheet: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape as drawn in Tiled, in pixels from where its object or tile begins."""

    kind: str
    """rectangle, ellipse, point, polygon, polyline, text or capsule"""
    x: float
    y: float
    width: float
    height: float
    points: tuple[tuple[float, float], ...] = ()
    rotation: float = 0.0
    cls: str = ""

    def corners(self) -> tuple[tuple[float, float], ...]:
        """The outline as a polygon, turned; an ellipse has sixteen corners."""
        if self.kind in ("polygon", "polyline"):
            plain = self.points
        elif self.kind in ("ellipse", "capsule"):
            half_x, half_y = self.width / 2, self.height / 2
            turns = [math.tau * n / 16 for n in range(16)]
            plain = tuple(
                (half_x + half_x * math.cos(turn), half_y + half_y * math.sin(turn))
                for turn in turns
            )
        else:
            right, bottom = self.width, self.height
            plain = ((0, 0), (right, 0), (right, bottom), (0, bottom))
        cosine, sine = math.cos(math.radians(self.rotation)), math.sin(math.radians(self.rotation))
        return tuple(
            (self.x + x * cosine - y * sine, self.y + x * sine + y * cosine) for x, y in plain
        )


@dataclass(slots=True)
class TileInfo:
    """What a tileset says about one of its tiles."""

    cls: str = ""
    values: Values = field(default_factory=dict)
    cut: Cut | None = None
    frames: tuple[tuple[int, int], ...] = ()
    """(tile, milliseconds)"""
    shapes: tuple[Outline, ...] = ()
    image: Callable[[], Cut] | None = None
    """Looks at the picture of its own that the tile has; asked when the tile is first used."""


@dataclass(slots=True)
class Tileset:
    """A tileset, the same for every map that uses it; tiles count from 0, sizes are pixels."""

    file: str
    name: str
    tile_width: int
    tile_height: int
    count: int
    columns: int = 0
    spacing: int = 0
    margin: int = 0
    offset: tuple[int, int] = (0, 0)
    alignment: str = "bottomleft"
    sheet: Sheet | None = None
    tiles: dict[int, TileInfo] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    grid_size: bool = False
    """Whether cells are drawn in the size of the map's cells, whatever the tile's own."""
    keep_aspect: bool = False
    """Whether a tile drawn in another size keeps its proportions."""
    warnings: list[str] = field(default_factory=list)

    def look(self, tile: int) -> bool:
        """Whether there is such a tile; looks at the pictures of all its frames and states."""
        info = self.tiles.get(tile)
        if info is not None:
            for frame, _ in info.frames:
                self.cut(frame)
            prop = info.values.get("prop")
            for other, state in self.tiles.items() if prop is not None else ():
                if state.values.get("prop") == prop:
                    self.cut(other)
        return self.cut(tile) is not None

    def cut(self, tile: int) -> Cut | None:
        """Where the picture of a tile lies; None when the tileset has no such tile."""
        info = self.tiles.get(tile)
        if info is not None:
            if info.image is not None:
                info.cut, info.image = info.image(), None
            if info.cut is not None:
                return info.cut
        if self.sheet is None or not 0 <= tile < self.count or not self.columns:
            return None
        row, column = divmod(tile, self.columns)
        x = self.margin + column * (self.tile_width + self.spacing)
        y = self.margin + row * (self.tile_height + self.spacing)
        if y + self.tile_height > self.sheet.height and self.sheet.name:
            return None
        return Cut(self.sheet.name, x, y, self.tile_width, self.tile_height)


@dataclass(frozen=True, slots=True)
class Look:
    """What a layer has of its own and of the groups around it; `x` and `y` are pixels."""

    visible: bool = True
    opacity: float = 1.0
    x: float = 0.0
    y: float = 0.0
    tint: str = ""
    parallax: tuple[float, float] = (1.0, 1.0)


@dataclass(slots=True)
class GatedObject:
    """An object with all that template, tile and class give it. `gid` has its flips, 0: no tile."""

    id: int
    name: str
    cls: str
    outline: Outline
    gid: int
    visible: bool
    opacity: float
    values: Values
    lost: bool = False
    """Whether its tile was taken from it because no tileset has it."""


@dataclass(slots=True)
class GatedLayer:
    """A layer in document order. `kind` is tiles, objects or picture.

    `width`, `height`, `column` and `row` are cells, `cells` global ids with flips, row by row.
    """

    kind: str
    id: int
    name: str
    cls: str
    look: Look
    values: Values
    width: int = 0
    height: int = 0
    column: int = 0
    row: int = 0
    cells: array[int] = field(default_factory=lambda: array("I"))
    objects: list[GatedObject] = field(default_factory=list)
    top_down: bool = True
    sheet: Sheet | None = None
    repeat: tuple[bool, bool] = (False, False)


@dataclass(slots=True)
class Gated:
    """A whole map behind the gate; `tree` is what pytmx is given.

    `width` and `height` are cells, `tile_width` and `tile_height` pixels.
    """

    file: str
    width: int
    height: int
    tile_width: int
    tile_height: int
    cls: str
    values: Values
    tilesets: list[tuple[int, Tileset]]
    """(first global id, tileset), in rising order of the ids"""
    background: str
    warnings: list[str]
    project: Project
    render_order: str = "right-down"
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    """The map pixel that, in the middle of the picture, lets every layer lie where it is drawn."""
    layers: list[GatedLayer] = field(default_factory=list)
    used: array[int] = field(default_factory=lambda: array("I"))
    """Every global id of the cells with its flips, once, and 0."""
    tree: Element = field(default_factory=lambda: Element("map"))
    _tilesets_by_gid: dict[int, tuple[int, Tileset] | None] = field(default_factory=dict)

    def tileset_of(self, gid: int) -> tuple[int, Tileset] | None:
        """The tileset a global id (without flips) belongs to, and the tile's number in it."""
        if gid not in self._tilesets_by_gid:
            found = None
            for first, tileset in self.tilesets:
                if first <= gid:
                    found = gid - first, tileset
            good = found is not None and found[0] < max(found[1].count, 1)
            self._tilesets_by_gid[gid] = found if good else None
        return self._tilesets_by_gid[gid]

    def add_tileset(self, first: int, tileset: Tileset) -> None:
        """One more tileset, numbered from `first` on, which lies beyond all others."""
        self._tilesets_by_gid.clear()
        self.tilesets.append((first, tileset))

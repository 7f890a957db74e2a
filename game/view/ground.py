"""What lies flat: ground layers drawn once into chunks, ahead of the camera.

Layers with a parallax factor lie between: what is drawn before them, they, and what is drawn
after them are laid on one another anew in every picture, and only where the last leaves a gap.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field

import pygame

from game.loading.map_picture import Kind, Layer, MapPicture, Tile, TileObject
from game.view.index import IndexCanvas
from game.view.pictures import TRANSPARENT, Glaze, Pictures

CHUNK = 256
"""Pixels a chunk is wide and high."""
KEPT = 64
NEW_A_FRAME = 2
NOTHING = 1
"""Index outside the map: ink."""

OPAQUE = 0.9
"""A layer of less opacity than this is laid over what is there."""

Blit = tuple[pygame.Surface, tuple[int, int]]


@dataclass(slots=True)
class _Chunk:
    surface: pygame.Surface
    memory: memoryview
    moving: list[tuple[int, int, tuple[Tile, ...], frozenset[int]]] = field(default_factory=list)
    """Cells that hold an animated tile: left, top (px in the chunk), tiles from below, clocks."""
    glazes: list[Glaze] = field(default_factory=list)
    shown: tuple[int, ...] = ()
    """What each clock of the map showed when the chunk was last drawn."""
    shade: pygame.Surface | None = None
    """The same in a cast shadow, made when it is first wanted."""
    solid: bool = True
    """Whether nothing shows through it."""


def size_of(picture: MapPicture) -> tuple[int, int]:
    """Width and height of a map, px."""
    return picture.width * picture.tile_width, picture.height * picture.tile_height


def in_view(
    left: int, top: int, size: tuple[int, int], whole: tuple[int, int]
) -> Iterable[tuple[int, int]]:
    """Columns and rows of the chunks that a part of a map of a size touches."""
    right, bottom = min(left + size[0], whole[0]), min(top + size[1], whole[1])
    for row in range(max(0, top) // CHUNK, (bottom - 1) // CHUNK + 1):
        for column in range(max(0, left) // CHUNK, (right - 1) // CHUNK + 1):
            yield column, row


class Clockwork:
    """Which frame the animated tiles of a map show; tiles of one rhythm share a clock."""

    def __init__(self, picture: MapPicture) -> None:
        self.tiles = [tile for tile in picture.tiles.values() if tile.frames]
        self._clocks: dict[tuple[int, ...], tuple[int, Tile, int]] = {}
        for tile in self.tiles:
            rhythm = _rhythm(tile)
            self._clocks.setdefault(rhythm, (len(self._clocks), tile, sum(rhythm)))

    def frames(self, milliseconds: int) -> tuple[int, ...]:
        """The number of the frame that every clock shows."""
        return tuple(
            frame_at(tile, milliseconds % cycle) for _, tile, cycle in self._clocks.values()
        )

    def clock(self, tile: Tile) -> int:
        """The number of an animated tile's clock."""
        return self._clocks[_rhythm(tile)][0]


def _rhythm(tile: Tile) -> tuple[int, ...]:
    return tuple(lasts for _, lasts in tile.frames)


def frame_at(tile: Tile, milliseconds: int) -> int:
    """The number of the frame that is shown so long after the cycle has begun."""
    for number, (_, lasts) in enumerate(tile.frames):
        if milliseconds < lasts:
            return number
        milliseconds -= lasts
    return len(tile.frames) - 1


class Ground:
    """All that lies flat on one map."""

    def __init__(self, pictures: Pictures, picture: MapPicture) -> None:
        self._picture = picture
        self.beds: list[Bed] = []
        """Layers that lie still on the map, in runs between those with a parallax factor."""
        self._parts: list[Bed | Far] = []
        run: list[Layer] = []
        layers = [la for la in picture.layers if la.kind is Kind.GROUND and la.visible]
        for layer in [*layers, None]:
            if layer is not None and layer.parallax == (1.0, 1.0):
                run.append(layer)
                continue
            if run or not self.beds:
                self.beds.append(
                    Bed(pictures, picture, run, TRANSPARENT if self._parts else NOTHING)
                )
                self._parts.append(self.beds[-1])
                run = []
            if layer is not None:
                self._parts.append(Far(pictures, picture, layer))

    def ends_within(self, left: int, top: int, size: tuple[int, int]) -> bool:
        """Whether a picture of this size with this upper left map pixel shows what is no map."""
        width, height = size_of(self._picture)
        return left < 0 or top < 0 or left + size[0] > width or top + size[1] > height

    def draw(
        self, canvas: IndexCanvas, left: int, top: int, milliseconds: int, still: bool = False
    ) -> None:
        """Draws all of the ground that a canvas with this upper left map pixel shows.

        Where the picture is to be `still`, no layer moves against another.
        """
        first = 0
        for number, part in enumerate(self._parts):
            if isinstance(part, Bed) and part.turn(left, top, canvas.size, milliseconds):
                first = number
        for part in self._parts[first:]:
            if isinstance(part, Bed):
                part.draw(canvas.surface, left, top)
            else:
                part.draw(canvas, left, top, milliseconds, still)

    def pixels(
        self, left: int, top: int, size: tuple[int, int]
    ) -> Iterable[tuple[int, int, memoryview]]:
        """Column, row and indexes of what lies still and was drawn last, the nearest bed alone."""
        bed = self.beds[-1]
        for column, row in in_view(left, top, size, size_of(self._picture)):
            yield column, row, bed.chunks[column, row].memory

    def lies_at(self, x: int, y: int) -> bool:
        """Whether there is ground at a map px: drawn before, and nothing far is seen there."""
        chunk = self.beds[-1].chunks.get((x // CHUNK, y // CHUNK))
        return chunk is not None and chunk.memory[y % CHUNK * CHUNK + x % CHUNK] != TRANSPARENT

    def draw_shade(self, canvas: pygame.Surface, left: int, top: int) -> None:
        """The ground that was drawn last, all of it in a cast shadow."""
        for bed in self.beds:
            bed.draw_shade(canvas, left, top)

    def prepare(self, left: int, top: int, width: int, height: int) -> None:
        """Draws at most two chunks that the camera may come to see next."""
        room = NEW_A_FRAME
        for bed in self.beds:
            room -= bed.prepare(left, top, width, height, room)


class Far:
    """One layer that moves less, or more, than the map when the camera moves."""

    def __init__(self, pictures: Pictures, picture: MapPicture, layer: Layer) -> None:
        self._pictures = pictures
        self._picture = picture
        self._layer = layer
        tiles = picture.tiles
        high = picture.tile_height
        found = [
            (
                tiles[item.tile],
                *_corner(item, tiles[item.tile], layer),
                layer.opacity * item.opacity,
            )
            for item in layer.objects
            if item.visible and item.tile in tiles
        ]
        for place, number in enumerate(layer.cells):
            if number in tiles:
                tile = tiles[number]
                y, x = divmod(place, layer.width)
                x = (x + layer.column) * picture.tile_width + round(layer.x) + tile.offset[0]
                y = (y + layer.row + 1) * high + round(layer.y) + tile.offset[1] - tile.cut.height
                found.append((tile, x, y, layer.opacity))
        self._pieces = [
            (x, y, x + tile.cut.width, y + tile.cut.height, tile, share)
            for tile, x, y, share in found
        ]

    def shift(self, left: int, top: int, size: tuple[int, int]) -> tuple[int, int]:
        """How far it lies from where it is drawn on the map, px, as Tiled shows it."""
        origin, factor = self._picture.parallax_origin, self._layer.parallax
        return (
            round((left + size[0] / 2 - origin[0]) * (1 - factor[0])),
            round((top + size[1] / 2 - origin[1]) * (1 - factor[1])),
        )

    def draw(
        self, canvas: IndexCanvas, left: int, top: int, milliseconds: int, still: bool
    ) -> None:
        size = canvas.size
        dx, dy = (0, 0) if still else self.shift(left, top, size)
        left, top = left - dx, top - dy
        right, bottom = left + size[0], top + size[1]
        blits: list[Blit] = []
        if self._layer.sheet is not None:
            blits += self._sheet(left, top, right, bottom)
        for x, y, last_x, last_y, tile, share in self._pieces:
            if x < right and last_x > left and y < bottom and last_y > top:
                if share < OPAQUE:
                    glaze = self._pictures.glaze(tile, x - left, y - top, share)
                    whole = pygame.Rect(0, 0, *size)
                    glaze.lay(canvas.memory, size[0], whole, self._pictures.palette)
                else:
                    blits.append(
                        (piece_of(self._pictures, tile, milliseconds), (x - left, y - top))
                    )
        canvas.surface.fblits(blits)

    def _sheet(self, left: int, top: int, right: int, bottom: int) -> list[Blit]:
        """The picture of the layer, as often as it repeats itself."""
        layer, sheet = self._layer, self._layer.sheet
        if sheet is None or not sheet.width * sheet.height:
            return []
        piece = self._pictures.piece(sheet.name, 0, 0, sheet.width, sheet.height)
        x = layer.column * self._picture.tile_width + round(layer.x)
        y = layer.row * self._picture.tile_height + round(layer.y)
        across, down = [x], [y]
        if layer.repeat[0]:
            across = list(range(left - (left - x) % sheet.width, right, sheet.width))
        if layer.repeat[1]:
            down = list(range(top - (top - y) % sheet.height, bottom, sheet.height))
        return [(piece, (a - left, d - top)) for d in down for a in across]


class Bed:
    """Layers that lie on one another and never move."""

    def __init__(
        self, pictures: Pictures, picture: MapPicture, layers: list[Layer], base: int
    ) -> None:
        self._pictures = pictures
        self._picture = picture
        self._layers = layers
        self._base = base
        self._part = 0, 0, 0, 0
        self._shown: list[tuple[int, int]] = []
        self._clockwork = Clockwork(picture)
        self._moving = {tile.cut for tile in self._clockwork.tiles}
        self._still: dict[int, tuple[pygame.Surface, int, int]] = {}
        """Pictures of tiles, and where they begin from the lower left corner of a cell, px."""
        self._glazed_cells: dict[int, list[tuple[int, int, Tile]]] = {}
        self.chunks: OrderedDict[tuple[int, int], _Chunk] = OrderedDict()
        cell = picture.tile_width, picture.tile_height
        laid: set[int] = set().union(*(layer.cells for layer in self._layers))
        sizes = [
            (tile.cut.width, tile.cut.height)
            for number, tile in picture.tiles.items()
            if number in laid
        ]
        self._overlapping = any(
            tile.cut.width > cell[0] or tile.cut.height > cell[1] or any(tile.offset)
            for tile in self._clockwork.tiles
        )
        """Whether animated tiles reach over their cells, so that all are drawn or none."""
        self._reach = (
            max((width - 1) // cell[0] for width, _ in sizes) if sizes else 0,
            max((height - 1) // cell[1] for _, height in sizes) if sizes else 0,
        )

    def turn(self, left: int, top: int, size: tuple[int, int], milliseconds: int) -> bool:
        """Brings what a canvas shows up to date; whether nothing shows through it there."""
        frames = self._clockwork.frames(milliseconds) if self._moving else ()
        solid = True
        for column, row in self._in_view(left, top, *size):
            chunk = self._chunk(column, row, milliseconds)
            if chunk.moving and chunk.shown != frames:
                self._turn(chunk, frames, milliseconds)
            solid = solid and chunk.solid
        return solid

    def draw(self, canvas: pygame.Surface, left: int, top: int) -> None:
        canvas.fblits(
            [
                (self.chunks[column, row].surface, (column * CHUNK - left, row * CHUNK - top))
                for column, row in self._in_view(left, top, *canvas.get_size())
            ]
        )

    def draw_shade(self, canvas: pygame.Surface, left: int, top: int) -> None:
        """The same in a cast shadow."""
        blits: list[Blit] = []
        for column, row in self._in_view(left, top, *canvas.get_size()):
            chunk = self.chunks[column, row]
            if chunk.shade is None:
                table = self._pictures.palette.shadow_table
                shade = _off_the_grid(bytes(chunk.memory).translate(table))
                chunk.shade = _surface(shade, self._pictures, chunk.solid)
            blits.append((chunk.shade, (column * CHUNK - left, row * CHUNK - top)))
        canvas.fblits(blits)

    def _in_view(self, left: int, top: int, width: int, height: int) -> list[tuple[int, int]]:
        part = left, top, width, height
        if self._part != part:
            self._part = part
            self._shown = list(in_view(left, top, (width, height), size_of(self._picture)))
        return self._shown

    def prepare(self, left: int, top: int, width: int, height: int, most: int) -> int:
        """Draws at most so many chunks that the camera may come to see next; how many it drew."""
        made = 0
        picture = self._picture
        last_column = (picture.width * picture.tile_width - 1) // CHUNK
        last_row = (picture.height * picture.tile_height - 1) // CHUNK
        margin = CHUNK // 2
        for row in range((top - margin) // CHUNK, (top + height + margin) // CHUNK + 1):
            for column in range((left - margin) // CHUNK, (left + width + margin) // CHUNK + 1):
                if made == most:
                    return made
                inside = 0 <= row <= last_row and 0 <= column <= last_column
                if inside and (column, row) not in self.chunks:
                    self._chunk(column, row, 0)
                    made += 1
        return made

    def _chunk(self, column: int, row: int, milliseconds: int) -> _Chunk:
        key = column, row
        chunk = self.chunks.get(key)
        if chunk is None:
            chunk = self.chunks[key] = self._make(column, row, milliseconds)
            while len(self.chunks) > KEPT:
                self.chunks.popitem(last=False)
        else:
            self.chunks.move_to_end(key)
        return chunk

    def _make(self, column: int, row: int, milliseconds: int) -> _Chunk:
        picture = self._picture
        memory = _off_the_grid(bytes([self._base]) * (CHUNK * CHUNK))
        surface = _surface(memory, self._pictures, True)
        left, top = column * CHUNK, row * CHUNK
        moving: set[tuple[int, int]] = set()
        glazes: list[Glaze] = []
        for layer in self._layers:
            blits: list[Blit] = []
            if layer.sheet is not None:
                piece = self._pictures.piece(
                    layer.sheet.name, 0, 0, layer.sheet.width, layer.sheet.height
                )
                x = layer.column * picture.tile_width + round(layer.x) - left
                blits.append((piece, (x, layer.row * picture.tile_height + round(layer.y) - top)))
            elif layer.objects:
                self._object_blits(layer, left, top, blits, glazes, memory)
            else:
                self._layer_blits(layer, left, top, milliseconds, blits, moving)
                if layer.opacity < OPAQUE:
                    self._lay_cells(layer, left, top, memory, glazes)
                    continue
            surface.fblits(blits)
        size = picture.tile_width, picture.tile_height
        clock = self._clockwork.clock
        entries = [
            (
                x * size[0] - left,
                y * size[1] - top,
                tiles,
                frozenset(clock(tile) for tile in tiles if tile.frames),
            )
            for x, y in sorted(moving)
            for tiles in [self._tiles_at(x, y)]
        ]
        shown = self._clockwork.frames(milliseconds) if entries else ()
        solid = TRANSPARENT not in bytes(memory)
        if not solid:
            surface.set_colorkey(TRANSPARENT, 0 if entries else pygame.RLEACCEL)
        return _Chunk(surface, memory, entries, glazes, shown, solid=solid)

    def _lay_cells(
        self, layer: Layer, left: int, top: int, memory: memoryview, glazes: list[Glaze]
    ) -> None:
        """The cells of a layer that lets what is below shine through."""
        whole = pygame.Rect(0, 0, CHUNK, CHUNK)
        for x, y, tile in self._glazed(layer):
            if left - tile.cut.width < x < left + CHUNK and top - tile.cut.height < y < top + CHUNK:
                glaze = self._pictures.glaze(tile, x - left, y - top, layer.opacity)
                glaze.lay(memory, CHUNK, whole, self._pictures.palette)
                glazes.append(glaze)

    def _glazed(self, layer: Layer) -> list[tuple[int, int, Tile]]:
        """The cells of a glaze that are not empty, found once: left, top (map px), tile."""
        found = self._glazed_cells.get(id(layer))
        if found is None:
            tiles = self._picture.tiles
            wide, high = self._picture.tile_width, self._picture.tile_height
            shift_x, shift_y = round(layer.x), round(layer.y)
            found = self._glazed_cells[id(layer)] = [
                (
                    (place % layer.width + layer.column) * wide + shift_x,
                    (place // layer.width + layer.row + 1) * high + shift_y - tile.cut.height,
                    tile,
                )
                for place, number in enumerate(layer.cells)
                if (tile := tiles.get(number)) is not None
            ]
        return found

    def _tiles_at(self, x: int, y: int) -> tuple[Tile, ...]:
        """All that lies in a cell of the map, from below."""
        tiles = []
        for layer in self._layers:
            column, row = x - layer.column, y - layer.row
            if layer.cells and 0 <= column < layer.width and 0 <= row < layer.height:
                tiles.append(self._picture.tiles.get(layer.cells[row * layer.width + column]))
        return tuple(tile for tile in tiles if tile is not None)

    def _object_blits(
        self,
        layer: Layer,
        left: int,
        top: int,
        blits: list[Blit],
        glazes: list[Glaze],
        memory: memoryview,
    ) -> None:
        """Flat tile objects: laid on, or laid over what is there where the layer is a glaze."""
        whole = pygame.Rect(0, 0, CHUNK, CHUNK)
        for item in layer.objects:
            tile = self._picture.tiles.get(item.tile)
            if tile is None or not item.visible:
                continue
            x, y = _corner(item, tile, layer)
            rect = pygame.Rect(x - left, y - top, tile.cut.width, tile.cut.height)
            if not rect.colliderect(whole):
                continue
            share = layer.opacity * item.opacity
            if share < OPAQUE:
                glaze = self._pictures.glaze(tile, rect.x, rect.y, share)
                glaze.lay(memory, CHUNK, whole, self._pictures.palette)
                glazes.append(glaze)
            else:
                blits.append((self._pictures.tile(tile), (rect.x, rect.y)))

    def _layer_blits(
        self,
        layer: Layer,
        left: int,
        top: int,
        milliseconds: int,
        blits: list[Blit],
        moving: set[tuple[int, int]],
    ) -> None:
        """Tiles in cells; `moving` are the cells of those that are animated."""
        picture = self._picture
        wide, high = picture.tile_width, picture.tile_height
        shift_x, shift_y = round(layer.x), round(layer.y)
        first_x = (left - shift_x) // wide - layer.column - self._reach[0]
        first_y = (top - shift_y) // high - layer.row
        last_x = (left + CHUNK - 1 - shift_x) // wide - layer.column
        last_y = (top + CHUNK - 1 - shift_y) // high - layer.row + self._reach[1]
        still, x_shift = self._still, shift_x - left
        begin, end = max(0, first_x), min(layer.width - 1, last_x) + 1
        for y in range(max(0, first_y), min(layer.height - 1, last_y) + 1):
            base, at_y = y * layer.width, y + layer.row
            low = (at_y + 1) * high + shift_y - top
            row = layer.cells[base + begin : base + end]
            for at_x, number in enumerate(row, begin + layer.column):
                if not number:
                    continue
                found = still.get(number)
                if found is None:
                    tile = picture.tiles.get(number)
                    if tile is None:
                        continue
                    piece = piece_of(self._pictures, tile, milliseconds)
                    found = piece, tile.offset[0], tile.offset[1] - piece.get_height()
                    if tile.frames:
                        moving.add((at_x, at_y))
                    else:
                        still[number] = found
                piece, aside, above = found
                blits.append((piece, (at_x * wide + x_shift + aside, low + above)))

    def _turn(self, chunk: _Chunk, frames: tuple[int, ...], milliseconds: int) -> None:
        """Draws again the cells whose clock has moved on, each with all that lies on it."""
        turned = {
            n for n, (old, new) in enumerate(zip(chunk.shown, frames, strict=True)) if old != new
        }
        chunk.shown = frames
        cells = [
            (x, y, tiles)
            for x, y, tiles, clocks in chunk.moving
            if self._overlapping or not turned.isdisjoint(clocks)
        ]
        if not cells:
            return
        width, height = self._picture.tile_width, self._picture.tile_height
        blits: list[Blit] = []
        for x, y, tiles in cells:
            for tile in tiles:
                piece = piece_of(self._pictures, tile, milliseconds)
                blits.append(
                    (piece, (x + tile.offset[0], y + height - piece.get_height() + tile.offset[1]))
                )
        chunk.surface.fblits(blits)
        chunk.shade = None
        for glaze in chunk.glazes:
            for x, y, _ in cells:
                part = pygame.Rect(x, y, width, height).clip(chunk.surface.get_rect())
                if part.colliderect((glaze.x, glaze.y, glaze.width, glaze.height)):
                    glaze.lay(chunk.memory, CHUNK, part, self._pictures.palette)


def piece_of(pictures: Pictures, tile: Tile, milliseconds: int) -> pygame.Surface:
    """What a tile shows at this moment."""
    if not tile.frames:
        return pictures.tile(tile)
    cycle = sum(ms for _, ms in tile.frames)
    return pictures.tile(tile, tile.frames[frame_at(tile, milliseconds % cycle)][0])


def _off_the_grid(data: bytes) -> memoryview:
    """A copy that begins at an odd byte.

    SDL copies rows that lie on 16 bytes past the cache, which takes seven times as long.
    """
    return memoryview(bytearray(b"\0" + data))[1:]


def _surface(memory: memoryview, pictures: Pictures, solid: bool) -> pygame.Surface:
    """A chunk's pixels as a surface."""
    surface = pygame.image.frombuffer(memory, (CHUNK, CHUNK), "P")
    surface.set_palette(pictures.palette.surface_colours)
    if not solid:
        surface.set_colorkey(TRANSPARENT, pygame.RLEACCEL)
    return surface


def _corner(item: TileObject, tile: Tile, layer: Layer) -> tuple[int, int]:
    """Where the upper left corner of a flat tile object lies, map px."""
    return (
        round(item.x + layer.x) + tile.offset[0],
        round(item.y + layer.y) + tile.offset[1] - tile.cut.height,
    )

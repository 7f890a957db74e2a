"""A map exactly as its file shows it, one pixel a map pixel: what Tiled's own rasterizer draws."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from math import ceil

import pygame

from game.loading.content import ContentError
from game.loading.tiled import Layer, MapPicture, Tile, TileObject
from game.view.pictures import Pictures

CLEAR = (0, 0, 0, 0)
LARGEST, LONGEST = 1 << 28, 1 << 16
"""Pixels of the whole picture, and of one side."""


def plain_picture(pictures: Pictures, picture: MapPicture) -> pygame.Surface:
    """Layers and tile objects in document order on a transparent ground, 32 bits with alpha.

    Raises ContentError when the picture would be too large.
    """
    left, top, right, bottom = _margins(picture)
    width, height = picture.width * picture.tile_width, picture.height * picture.tile_height
    size = left + width + right, top + height + bottom
    if size[0] * size[1] > LARGEST or max(size) > LONGEST:
        expected = f"at most {LARGEST} pixels, {LONGEST} a side"
        raise ContentError(f"maps/{picture.name}.tmx", "", f"{size[0]}x{size[1]} px", expected)
    surface = pygame.Surface(size, pygame.SRCALPHA, 32)
    for shifted in picture.layers:
        layer = replace(shifted, x=shifted.x + left, y=shifted.y + top)
        if not layer.visible or layer.opacity <= 0:
            continue
        if layer.sheet is not None:
            _draw_sheet(pictures, surface, layer)
        elif layer.objects:
            objects = layer.objects
            if layer.top_down:
                objects = tuple(sorted(objects, key=lambda item: item.order))
            for item in objects:
                _draw_object(pictures, surface, picture, layer, item)
        else:
            _draw_cells(pictures, surface, picture, layer)
    return surface


def _margins(picture: MapPicture) -> tuple[int, int, int, int]:
    """How far layers are shifted past the edges: the picture grows by it on each side."""
    across = [0.0, *(layer.x for layer in picture.layers)]
    down = [0.0, *(layer.y for layer in picture.layers)]
    return ceil(-min(across)), ceil(-min(down)), ceil(max(across)), ceil(max(down))


def png(surface: pygame.Surface) -> bytes:
    """A picture as the bytes of a PNG file."""
    file = io.BytesIO()
    pygame.image.save(surface, file, "picture.png")
    return file.getvalue()


def _upright(pictures: Pictures, picture: MapPicture, tile: Tile) -> pygame.Surface:
    """A tile in its own colours as it lies in its sheet; animated ones show their first frame."""
    cut = tile.frames[0][0] if tile.frames else tile.cut
    surface = pygame.Surface((cut.width, cut.height), pygame.SRCALPHA, 32)
    if not cut.sheet:
        surface.fill((255, 0, 255))
        return surface
    surface.blit(pictures.plain(cut.sheet), (0, 0), (cut.x, cut.y, cut.width, cut.height))
    trans = picture.sheets[cut.sheet].trans if cut.sheet in picture.sheets else ""
    return _without(surface, trans)


def _without(surface: pygame.Surface, trans: str) -> pygame.Surface:
    """The picture without a colour (`RRGGBB`, or nothing)."""
    try:
        key = bytes.fromhex(trans)
    except ValueError:
        key = b""
    if len(key) != 3:
        return surface
    opaque = pygame.mask.from_threshold(surface, (*key, 255), (1, 1, 1, 255))
    cleared = opaque.to_surface(setcolor=CLEAR, unsetcolor=(255, 255, 255, 255))
    result = surface.copy()
    result.blit(cleared, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return result


def _turned(surface: pygame.Surface, tile: Tile) -> pygame.Surface:
    if tile.turn:
        surface = pygame.transform.flip(pygame.transform.rotate(surface, 90), False, True)
    if tile.flip_x or tile.flip_y:
        surface = pygame.transform.flip(surface, tile.flip_x, tile.flip_y)
    return surface


def _tinted(surface: pygame.Surface, layer: Layer, opacity: float) -> pygame.Surface:
    share = round(255 * layer.opacity * opacity)
    if not layer.tint and share == 255:
        return surface
    result = surface.copy()
    tint = pygame.Color(f"#{layer.tint}") if layer.tint else pygame.Color(255, 255, 255)
    result.fill((tint.r, tint.g, tint.b, share), special_flags=pygame.BLEND_RGBA_MULT)
    return result


def _draw_cells(
    pictures: Pictures, surface: pygame.Surface, picture: MapPicture, layer: Layer
) -> None:
    made: dict[int, tuple[pygame.Surface, float, float]] = {}
    wide, high = picture.tile_width, picture.tile_height
    blits = []
    for place in _in_order(layer, picture.render_order):
        number = layer.cells[place]
        tile = picture.tiles.get(number) if number else None
        if tile is None:
            continue
        if number not in made:
            made[number] = _cell(pictures, picture, layer, tile)
        piece, right, down = made[number]
        y, x = divmod(place, layer.width)
        left = (x + layer.column) * wide + layer.x + right
        bottom = (y + layer.row + 1) * high + layer.y + down
        blits.append((piece, (round(left), round(bottom - piece.get_height()))))
    surface.fblits(blits)


def _in_order(layer: Layer, order: str) -> Iterable[int]:
    """The numbers of a layer's cells in the order they are drawn, later ones over earlier."""
    if order == "right-down":
        return range(len(layer.cells))
    across, down = range(layer.width), range(layer.height)
    rows = down if order.endswith("down") else down[::-1]
    columns = across if order.startswith("right") else across[::-1]
    return (row * layer.width + column for row in rows for column in columns)


def _cell(
    pictures: Pictures, picture: MapPicture, layer: Layer, tile: Tile
) -> tuple[pygame.Surface, float, float]:
    """A tile as it lies in a cell, and how far its lower left corner is from the cell's."""
    piece = _upright(pictures, picture, tile)
    right, down = float(tile.offset[0]), float(tile.offset[1])
    if tile.grid_size and piece.get_width() and piece.get_height():
        across = picture.tile_width / piece.get_width()
        along = picture.tile_height / piece.get_height()
        right, down = right * across, down * along
        if tile.keep_aspect:
            across = along = min(across, along)
        size = round(piece.get_width() * across), round(piece.get_height() * along)
        piece = pygame.transform.scale(piece, (max(1, size[0]), max(1, size[1])))
        right += (picture.tile_width - piece.get_width()) / 2
        down -= (picture.tile_height - piece.get_height()) / 2
    return _tinted(_turned(piece, tile), layer, 1.0), right, down


def _draw_object(
    pictures: Pictures,
    surface: pygame.Surface,
    picture: MapPicture,
    layer: Layer,
    item: TileObject,
) -> None:
    tile = picture.tiles.get(item.tile)
    if tile is None or not item.visible or item.width <= 0 or item.height <= 0:
        return
    piece = _upright(pictures, picture, tile)
    if not piece.get_width() or not piece.get_height():
        return
    across, down = item.width / piece.get_width(), item.height / piece.get_height()
    right, below = tile.offset[0] * across, tile.offset[1] * down
    wide, high = item.width, item.height
    if tile.keep_aspect:
        share = min(across, down)
        wide, high = piece.get_width() * share, piece.get_height() * share
        right += (item.width - wide) / 2
        below -= (item.height - high) / 2
    if wide * high > 4 * surface.get_width() * surface.get_height() + (1 << 22):
        return  # larger than all there is to see: drawing it would only cost memory
    size = max(1, round(wide)), max(1, round(high))
    if piece.get_size() != size:
        piece = pygame.transform.scale(piece, size)
    piece = _tinted(_turned(piece, tile), layer, item.opacity)
    corner = pygame.Vector2(right, below - piece.get_height())
    if item.rotation % 360:
        middle = corner + pygame.Vector2(piece.get_size()) / 2
        middle.rotate_ip(item.rotation)
        piece = pygame.transform.rotate(piece, -item.rotation)
        corner = middle - pygame.Vector2(piece.get_size()) / 2
    x, y = item.x + layer.x + corner.x, item.y + layer.y + corner.y
    if abs(x) < 1 << 24 and abs(y) < 1 << 24:
        surface.blit(piece, (round(x), round(y)))


def _draw_sheet(pictures: Pictures, surface: pygame.Surface, layer: Layer) -> None:
    assert layer.sheet is not None
    if not layer.sheet.name:
        return
    piece = _without(pictures.plain(layer.sheet.name), layer.sheet.trans)
    piece = _tinted(piece, layer, 1.0)
    x, y = round(layer.x), round(layer.y)
    for along, far in enumerate(surface.get_size()):
        if layer.repeat[along] and piece.get_size()[along] < 256:
            # a small picture is laid side by side once, not thousands of times
            size = list(piece.get_size())
            times = -(-min(256, far) // size[along])
            step, size[along] = size[along], size[along] * times
            wider = pygame.Surface(size, pygame.SRCALPHA, 32)
            for n in range(times):
                wider.blit(piece, (n * step, 0) if along == 0 else (0, n * step))
            piece = wider
    width, height = piece.get_size()
    lefts = range(x % width - width, surface.get_width(), width) if layer.repeat[0] else (x,)
    tops = range(y % height - height, surface.get_height(), height) if layer.repeat[1] else (y,)
    surface.fblits([(piece, (left, top)) for left in lefts for top in tops])

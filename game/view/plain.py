"""A map exactly as its file shows it, one pixel a map pixel: what Tiled's own rasterizer draws."""

from __future__ import annotations

import io
from dataclasses import replace
from math import ceil

import pygame

from game.loading.tiled import Layer, MapPicture, Tile, TileObject
from game.view.pictures import Pictures

CLEAR = (0, 0, 0, 0)


def plain_picture(pictures: Pictures, picture: MapPicture) -> pygame.Surface:
    """Layers and tile objects in document order on a transparent ground, 32 bits with alpha."""
    left, top, right, bottom = _margins(picture)
    width, height = picture.width * picture.tile_width, picture.height * picture.tile_height
    size = left + width + right, top + height + bottom
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
                objects = tuple(sorted(objects, key=lambda item: item.y))
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


def _piece(pictures: Pictures, picture: MapPicture, tile: Tile) -> pygame.Surface:
    """A tile in its own colours, turned; animated ones show their first frame."""
    cut = tile.frames[0][0] if tile.frames else tile.cut
    if not cut.sheet:
        surface = pygame.Surface((cut.width, cut.height), pygame.SRCALPHA, 32)
        surface.fill((255, 0, 255))
    else:
        sheet = pictures.plain(cut.sheet)
        surface = pygame.Surface((cut.width, cut.height), pygame.SRCALPHA, 32)
        surface.blit(sheet, (0, 0), (cut.x, cut.y, cut.width, cut.height))
        trans = picture.sheets[cut.sheet].trans if cut.sheet in picture.sheets else ""
        if len(trans) == 6:
            _leave_out(surface, trans)
    if tile.turn:
        surface = pygame.transform.flip(pygame.transform.rotate(surface, 90), False, True)
    if tile.flip_x or tile.flip_y:
        surface = pygame.transform.flip(surface, tile.flip_x, tile.flip_y)
    return surface


def _leave_out(surface: pygame.Surface, colour: str) -> None:
    key = pygame.Color(f"#{colour}")
    for y in range(surface.get_height()):
        for x in range(surface.get_width()):
            if surface.get_at((x, y))[:3] == key[:3]:
                surface.set_at((x, y), CLEAR)


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
    made: dict[int, tuple[pygame.Surface, Tile]] = {}
    wide, high = picture.tile_width, picture.tile_height
    blits = []
    for place, number in enumerate(layer.cells):
        tile = picture.tiles.get(number) if number else None
        if tile is None:
            continue
        if number not in made:
            made[number] = _tinted(_piece(pictures, picture, tile), layer, 1.0), tile
        piece = made[number][0]
        y, x = divmod(place, layer.width)
        left = (x + layer.column) * wide + layer.x + tile.offset[0]
        bottom = (y + layer.row + 1) * high + layer.y + tile.offset[1]
        blits.append((piece, (round(left), round(bottom - piece.get_height()))))
    surface.fblits(blits)


def _draw_object(
    pictures: Pictures,
    surface: pygame.Surface,
    picture: MapPicture,
    layer: Layer,
    item: TileObject,
) -> None:
    tile = picture.tiles.get(item.tile)
    if tile is None or not item.visible:
        return
    piece = _tinted(_piece(pictures, picture, tile), layer, item.opacity)
    size = max(1, round(item.width)), max(1, round(item.height))
    across = item.width / max(1, piece.get_width())
    down = item.height / max(1, piece.get_height())
    if piece.get_size() != size:
        piece = pygame.transform.scale(piece, size)
    x = item.x + layer.x + tile.offset[0] * across
    bottom = item.y + layer.y + tile.offset[1] * down
    y = bottom - size[1]
    if item.rotation % 360:
        middle = pygame.Vector2(size[0] / 2, -size[1] / 2).rotate(item.rotation)
        piece = pygame.transform.rotate(piece, -item.rotation)
        x += middle.x - piece.get_width() / 2
        y = bottom + middle.y - piece.get_height() / 2
    surface.blit(piece, (round(x), round(y)))


def _draw_sheet(pictures: Pictures, surface: pygame.Surface, layer: Layer) -> None:
    assert layer.sheet is not None
    if not layer.sheet.name:
        return
    piece = _tinted(pictures.plain(layer.sheet.name), layer, 1.0)
    width, height = piece.get_size()
    across = range(-(-round(layer.x) // width), surface.get_width() // width + 2)
    down = range(-(-round(layer.y) // height), surface.get_height() // height + 2)
    for column in across if layer.repeat[0] else (0,):
        for row in down if layer.repeat[1] else (0,):
            surface.blit(piece, (round(layer.x) + column * width, round(layer.y) + row * height))

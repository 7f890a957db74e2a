"""A map exactly as its file shows it, one pixel a map pixel: what Tiled's own rasterizer draws."""

from __future__ import annotations

import io
import re
from array import array
from collections.abc import Iterable
from dataclasses import replace
from math import ceil, cos, floor, radians, sin

import pygame

from game.loading.content import ContentError
from game.loading.map_picture import Layer, MapPicture, Tile, TileObject
from game.view.pictures import Pictures

CLEAR = (0, 0, 0, 0)
TIE = 1 / 65536
"""Pixels: what lies nearer to an edge than this lies on it."""
_TRANSLUCENT = re.compile(rb"([^\0\xff])\1*", re.DOTALL)
EVERYWHERE = pygame.Rect(-(1 << 15), -(1 << 15), 1 << 16, 1 << 16)
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
            _draw_sheet(pictures, surface, picture, layer)
        elif layer.objects:
            objects = layer.objects
            if layer.top_down:
                objects = tuple(sorted(objects, key=lambda item: item.order))
            for item in objects:
                _draw_object(pictures, surface, picture, layer, item)
        else:
            _draw_cells(pictures, surface, picture, layer)
    return _divided(surface)


def _divided(surface: pygame.Surface) -> pygame.Surface:
    """Colours that were multiplied by their alpha, so that layers add up, as they are again."""
    raw = bytearray(pygame.image.tobytes(surface, "RGBA"))
    for run in _TRANSLUCENT.finditer(bytes(raw[3::4])):
        start, end = run.span()
        alpha = run[0][0]
        whole = bytes(min(255, (255 * n + alpha // 2) // alpha) for n in range(256))
        part = raw[4 * start : 4 * end].translate(whole)
        part[3::4] = run[0]
        raw[4 * start : 4 * end] = part
    return pygame.image.frombytes(bytes(raw), surface.get_size(), "RGBA")


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
    """A picture in the colours and the opacity of its layer, multiplied by its alpha."""
    share = round(255 * layer.opacity * opacity)
    if layer.tint or share < 255:
        surface = surface.copy()
        tint = pygame.Color(f"#{layer.tint}") if layer.tint else pygame.Color(255, 255, 255)
        surface.fill((tint.r, tint.g, tint.b, share), special_flags=pygame.BLEND_RGBA_MULT)
    return surface.premul_alpha()


def _draw_cells(
    pictures: Pictures, surface: pygame.Surface, picture: MapPicture, layer: Layer
) -> None:
    made: dict[int, tuple[pygame.Surface, int, int]] = {}
    wide, high = picture.tile_width, picture.tile_height
    whole_x, whole_y = floor(layer.x), floor(layer.y)
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
        left = (x + layer.column) * wide + whole_x + right
        blits.append((piece, (left, (y + layer.row + 1) * high + whole_y + down)))
    surface.fblits(blits, pygame.BLEND_PREMULTIPLIED)


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
) -> tuple[pygame.Surface, int, int]:
    """A tile as it lies in a cell, and where from the cell's lower left corner it begins.

    The layer's shift by parts of a pixel is in it.
    """
    piece = _upright(pictures, picture, tile)
    size = picture.tile_width, picture.tile_height
    wide, high = map(float, size if tile.grid_size else (tile.cut.width, tile.cut.height))
    across = wide / (piece.get_width() or 1)
    along = high / (piece.get_height() or 1)
    x, y = tile.offset[0] * across, tile.offset[1] * along
    if tile.grid_size and tile.keep_aspect:
        share = min(across, along)
        wide, high = piece.get_width() * share, piece.get_height() * share
        x += (size[0] - wide) / 2
        y -= (size[1] - high) / 2
    piece = _tinted(_turned(piece, tile), layer, 1.0)
    if tile.turn:
        wide, high = high, wide
    corner = x + layer.x % 1, y - high + layer.y % 1
    laid = _laid(piece, corner, (wide, high), 0, tile, EVERYWHERE)
    return laid or (piece, 0, 0)


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
    piece = _tinted(_turned(piece, tile), layer, item.opacity)
    if tile.turn:
        wide, high = high, wide
    angle = radians(item.rotation)
    cosine, sine = cos(angle), sin(angle)
    x, y = right, below - high
    corner = item.x + layer.x + x * cosine - y * sine, item.y + layer.y + x * sine + y * cosine
    laid = _laid(piece, corner, (wide, high), item.rotation, tile, surface.get_rect())
    if laid is not None:
        surface.blit(laid[0], laid[1:], special_flags=pygame.BLEND_PREMULTIPLIED)


def _nearest(value: float) -> int:
    """The nearest whole number, halves upwards: `round` would take them to even ones."""
    return floor(value + 0.5)


def _laid(
    piece: pygame.Surface,
    corner: tuple[float, float],
    size: tuple[float, float],
    rotation: float,
    tile: Tile,
    window: pygame.Rect,
) -> tuple[pygame.Surface, int, int] | None:
    """A picture in a size (px), turned about its upper left corner (degrees, clockwise).

    Gives what of it lies in a window, and where; None when that is nothing. Every pixel takes
    the colour that its middle falls on, as Tiled's rasterizer does it.
    """
    wide, high = piece.get_size()
    x, y = corner
    if max(abs(x), abs(y), *size) >= 1 << 24 or not wide or not high:
        return None
    turned = rotation % 360
    between = (tile.flip_x and x % 1 == 0.5) or (tile.flip_y and y % 1 == 0.5)
    if not turned and size == (wide, high) and not between:
        return piece, _nearest(x), _nearest(y)
    cosine, sine = cos(radians(rotation)), sin(radians(rotation))
    if turned % 90 == 0:
        cosine, sine = round(cosine), round(sine)
    xs = [x + a * cosine - b * sine for a in (0, size[0]) for b in (0, size[1])]
    ys = [y + a * sine + b * cosine for a in (0, size[0]) for b in (0, size[1])]
    left, right = max(window.left, _nearest(min(xs))), min(window.right, _nearest(max(xs)))
    top, bottom = max(window.top, _nearest(min(ys))), min(window.bottom, _nearest(max(ys)))
    if left >= right or top >= bottom:
        return None
    pixels = array("I", pygame.image.tobytes(piece, "RGBA"))
    across, along = wide / size[0], high / size[1]
    overs = [n + 0.5 - x for n in range(left, right)]
    downs = [n + 0.5 - y for n in range(top, bottom)]
    back, up = tile.flip_x, tile.flip_y
    if turned:
        laid = array("I", bytes(4 * len(overs) * len(downs)))
        place = 0
        for down in downs:
            for over in overs:
                u, v = (over * cosine + down * sine) * across, (down * cosine - over * sine) * along
                if -TIE < u < wide + TIE and -TIE < v < high + TIE:
                    laid[place] = pixels[_sample(v, high, up) * wide + _sample(u, wide, back)]
                place += 1
    else:
        laid = array("I")
        columns = [_sample(over * across, wide, back) for over in overs]
        for down in downs:
            row = _sample(down * along, high, up) * wide
            laid.extend(map(pixels[row : row + wide].__getitem__, columns))
    drawn = pygame.image.frombytes(laid.tobytes(), (right - left, bottom - top), "RGBA")
    return drawn, left, top


def _sample(place: float, size: int, flipped: bool) -> int:
    """Which of `size` pixels a place falls on; between two, on the first one of the sheet."""
    return min(size - 1, max(0, int(place + TIE if flipped else place - TIE)))


def _draw_sheet(
    pictures: Pictures, surface: pygame.Surface, picture: MapPicture, layer: Layer
) -> None:
    assert layer.sheet is not None
    if not layer.sheet.name:
        return
    piece = _without(pictures.plain(layer.sheet.name), layer.sheet.trans)
    piece = _tinted(piece, layer, 1.0)
    x = _nearest(layer.x + layer.column * picture.tile_width)
    y = _nearest(layer.y + layer.row * picture.tile_height)
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
    blits = [(piece, (left, top)) for left in lefts for top in tops]
    surface.fblits(blits, pygame.BLEND_PREMULTIPLIED)

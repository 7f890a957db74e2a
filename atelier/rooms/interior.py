"""A plain kit for rooms of one's own: walls three tiles high, floors, edges, ink outside.

Every piece repeats every four tiles across. Rows of the sheet (16 columns):

    0-2   plaster with wooden, green, red dado and a bare wall: beam, wall, foot (solid)
    3-4   boards, dark boards, floor tiles, straw mats
    5     shade along a wall (for a layer of opacity 0.38), sill to the outside (solid), ink (solid)
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.pixels import Pixels, blank
from atelier.place.kit import beam, post, rect
from atelier.place.tileset import TILE, Shape, Tile, write_sheet
from atelier.rooms.kit import small_tiles

COLUMNS, PIECE = 16, 64


def wall(dado: tuple[str, str, str], posts: bool) -> Pixels:
    """64x48: `dado` is its dark, base and light; posts stand every 64 px."""
    picture = blank(PIECE, 48)
    rect(picture, 0, 0, PIECE, 48, "plaster1" if dado[0] == "wood0" else "plaster2")
    rect(picture, 0, 0, PIECE, 3, "wood0")
    beam(picture, 0, 3, PIECE, 4)
    rect(picture, 0, 7, PIECE, 3, "plaster0")
    rect(picture, 0, 32, PIECE, 13, dado[1])
    rect(picture, 0, 32, PIECE, 1, dado[2])
    for x in range(0, PIECE if posts else 0, 8):
        rect(picture, x, 33, 1, 12, dado[0])
    rect(picture, 0, 44, PIECE, 4, "wood0")
    if posts:
        post(picture, 0, 7, 41)
    return picture


def mats() -> Pixels:
    """64x32 of straw mats with dark hems, every second row moved by half."""
    picture = blank(PIECE, 32)
    for row in range(2):
        y = row * 16
        rect(picture, 0, y, PIECE, 16, "dirt1")
        for line in (3, 7, 11):  # the weave
            rect(picture, 0, y + line, PIECE, 1, "dirt2")
        rect(picture, 0, y, PIECE, 1, "green1")
        rect(picture, 0, y + 1, PIECE, 1, "green2")
        for x in (31, 63):
            rect(picture, (x + row * 16) % PIECE, y + 1, 1, 15, "dirt0")
    return picture


def floor(tones: tuple[str, str, str]) -> Pixels:
    """64x32 of quiet boards: seam, base and the upper edge of a few."""
    picture = blank(PIECE, 32)
    for row, joint in enumerate((13, 47, 30, 60)):
        rect(picture, 0, row * 8, PIECE, 8, tones[1])
        rect(picture, 0, row * 8 + 7, PIECE, 1, tones[0])
        rect(picture, joint, row * 8, 1, 7, tones[0])
        if row % 2:
            rect(picture, 0, row * 8, PIECE, 1, tones[2])
    return picture


def pieces() -> list[Pixels]:
    """The rows of the sheet, each 256 px wide."""
    walls = np.hstack(
        [
            wall(("wood1", "wood2", "wood4"), True),
            wall(("jade0", "jade1", "jade3"), True),
            wall(("red0", "red1", "red3"), True),
            wall(("wood0", "plaster1", "plaster0"), False),
        ]
    )
    floors = [floor(("wood2", "wood3", "wood4")), floor(("wood1", "wood2", "wood3"))]
    stone = blank(PIECE, 32)
    small_tiles(stone, 0, 0, PIECE, 32, ("stone2", "plaster0", "dirt0", "plaster1"), 3, 16)
    last = blank(PIECE * 4, TILE)
    rect(last, 0, 0, 16, 5, "ink1")  # shade below a wall, beside it, in the corner
    rect(last, 16, 0, 4, 16, "ink1")
    rect(last, 32, 0, 16, 5, "ink1")
    rect(last, 32, 0, 4, 16, "ink1")
    rect(last, 48, 0, 16, 16, "ink0")
    rect(last, 48, 0, 16, 6, "wood0")
    rect(last, 48, 0, 16, 1, "wood2")
    rect(last, 64, 0, 16, 16, "ink0")
    rect(last, 76, 0, 4, 16, "wood0")
    rect(last, 80, 0, 16, 16, "ink0")
    rect(last, 80, 0, 4, 16, "wood0")
    rect(last, 96, 0, 16, 16, "ink0")
    return [walls, np.hstack([*floors, stone, mats()]), last]


def tiles() -> list[Tile]:
    whole = (Shape(0, 0, TILE, TILE),)
    sheet = np.vstack(pieces())
    made = []
    for y in range(sheet.shape[0] // TILE):
        for x in range(COLUMNS):
            cut = sheet[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE].copy()
            solid = y < 3 or (y == 5 and 3 <= x <= 6)
            made.append(Tile(cut, shapes=whole if solid else ()))
    return made


def build(assets: Path, maps: Path) -> None:
    """Writes the sheet `interior`."""
    write_sheet("interior", tiles(), COLUMNS, assets, maps)

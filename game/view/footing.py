"""What a foot meets where a figure stands: the kind of `step` that is heard."""

from __future__ import annotations

from collections.abc import Mapping

from game.loading.map_picture import Kind, MapPicture

KINDS: Mapping[str, str] = {"Plank": "plank", "Stone": "stone", "Grass": "grass"}
"""By the class of a tile; any other tile says nothing of it."""


def footing(picture: MapPicture, x: int, y: int) -> str:
    """The kind of the topmost tile of the ground that has one, at a pixel of the map; else ""."""
    for layer in reversed(picture.layers):
        if layer.kind is not Kind.GROUND or not layer.cells:
            continue
        column = int(x - layer.x) // picture.tile_width - layer.column
        row = int(y - layer.y) // picture.tile_height - layer.row
        if 0 <= column < layer.width and 0 <= row < layer.height:
            tile = picture.tiles.get(layer.cells[row * layer.width + column])
            if tile is not None and tile.cls in KINDS:
                return KINDS[tile.cls]
    return ""

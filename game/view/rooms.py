"""How far a room goes: its map has a border of nothing, which the camera need not show."""

from __future__ import annotations

from game.loading.map_picture import MapPicture
from game.view.camera import Extent
from game.view.pictures import Pictures


def extent_of(pictures: Pictures, picture: MapPicture) -> Extent | None:
    """The map px of the lowest layer inside its border of cells of the corner's one colour.

    None where the corner is not of one colour, or nothing else is there.
    """
    if not picture.layers or not picture.layers[0].cells:
        return None
    layer = picture.layers[0]

    def colour(gid: int) -> int:
        """The one colour of a cell; -1 when it has several."""
        tile = picture.tiles.get(gid)
        if tile is None:
            return 0
        shown = bytes(pictures.tile(tile).get_buffer().raw)
        return shown[0] if shown.count(shown[0]) == len(shown) else -1

    colours = {gid: colour(gid) for gid in set(layer.cells)}
    rows = [
        [colours[gid] for gid in layer.cells[y * layer.width : (y + 1) * layer.width]]
        for y in range(layer.height)
    ]
    nothing = rows[0][0]
    filled = [y for y, row in enumerate(rows) if any(cell != nothing for cell in row)]
    columns = [x for x in range(layer.width) if any(row[x] != nothing for row in rows)]
    if nothing < 0 or not filled:
        return None
    wide, high = picture.tile_width, picture.tile_height
    return Extent(
        (columns[0] + layer.column) * wide,
        (filled[0] + layer.row) * high,
        (columns[-1] + 1 - columns[0]) * wide,
        (filled[-1] + 1 - filled[0]) * high,
    )

"""An infinite map becomes a finite one. Format: TMX Map Format, `<map infinite="1">`."""

from __future__ import annotations

from dataclasses import replace

from game.loading.content import ContentError
from game.loading.gate.limits import MOST_CELLS
from game.loading.gate.model import Gated, GatedLayer


def make_finite(gated: Gated) -> None:
    """Gives an infinite map the size of what is painted; all things move to its corner.

    Raises ContentError when that is too much.
    """
    layers = [layer for layer in gated.layers if layer.kind == "tiles"]
    bounds = [found for found in map(_painted, layers) if found is not None]
    left = min((found[0] for found in bounds), default=0)
    top = min((found[1] for found in bounds), default=0)
    gated.width = max((found[2] for found in bounds), default=1) - left
    gated.height = max((found[3] for found in bounds), default=1) - top
    if gated.width * gated.height > MOST_CELLS:
        raise ContentError(
            gated.file, "map", f"{gated.width}x{gated.height} cells", f"at most {MOST_CELLS}"
        )
    x, y = gated.parallax_origin
    gated.parallax_origin = x - left * gated.tile_width, y - top * gated.tile_height
    for layer in gated.layers:
        layer.column -= left
        layer.row -= top
        for item in layer.objects:
            outline = item.outline
            x, y = outline.x - left * gated.tile_width, outline.y - top * gated.tile_height
            item.outline = replace(outline, x=x, y=y)


def _painted(layer: GatedLayer) -> tuple[int, int, int, int] | None:
    """The blocks of 16x16 cells of a layer that hold tiles: left, top, right, bottom in cells.

    By these Tiled measures an infinite map, whatever the size of the chunks in its file.
    """
    left = top = 1 << 30
    right = bottom = -left
    for row in range(layer.height):
        line = layer.cells[row * layer.width : (row + 1) * layer.width].tobytes()
        begun = line.lstrip(b"\0")
        if begun:
            y = row + layer.row
            top, bottom = min(top, y), max(bottom, y)
            left = min(left, layer.column + (len(line) - len(begun)) // 4)
            right = max(right, layer.column + (len(line.rstrip(b"\0")) - 1) // 4)
    if bottom < top:
        return None
    return left & ~15, top & ~15, (right | 15) + 1, (bottom | 15) + 1

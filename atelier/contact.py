"""Contact sheets: a picture of `assets/` enlarged so far that one can judge it.

A person's sheet shows every pose in blocks, a row a facing, each cell on grass, dirt, plaster or
night by turns; below them the faces, a column an expression. Any other picture is shown once on
each of the four grounds. A sheet is at most `WIDE` pixels wide.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from atelier.palette import COLOURS, INDEX
from atelier.people.doll import FACINGS
from atelier.people.kit import CELL
from atelier.pixels import Pixels, load, rgba

WIDE = 2400
SCALE = 4
GROUNDS = ("grass1", "dirt1", "plaster2", "blue0")
EVERYBODY = "everybody"
ALIVE = ("blink", "speaking", "both")
"""The columns of a sheet in `portraits/alive`."""
_MARGIN, _LINE, _GAP = 72, 14, 8
_PAPER, _PEN = COLOURS[INDEX["ink1"]], COLOURS[INDEX["plaster3"]]


@dataclass(frozen=True)
class Block:
    """Pictures of one size in rows, with a name above and perhaps a name before each row."""

    name: str
    rows: Sequence[Sequence[Pixels]]
    labels: Sequence[str] = ()
    grounds: Sequence[str] = GROUNDS

    def drawn(self, scale: int, *, labelled: bool) -> Image.Image:
        """The block enlarged; the ground changes from picture to picture and row to row."""
        high, wide = self.rows[0][0].shape
        long = max(map(len, self.rows))
        small = Image.new("RGBA", (wide * long, high * len(self.rows)))
        for r, row in enumerate(self.rows):
            for c, picture in enumerate(row):
                ground = COLOURS[INDEX[self.grounds[(r + c) % len(self.grounds)]]]
                small.paste((*ground, 255), (c * wide, r * high, (c + 1) * wide, (r + 1) * high))
                small.alpha_composite(rgba(picture), (c * wide, r * high))
        large = small.resize((small.width * scale, small.height * scale), Image.Resampling.NEAREST)
        left = _MARGIN if labelled else 0
        result = Image.new("RGB", (left + large.width, _LINE + large.height), _PAPER)
        result.paste(large.convert("RGB"), (left, _LINE))
        pen = ImageDraw.Draw(result)
        pen.text((left + 2, 1), self.name, _PEN)
        for r, label in enumerate(self.labels if labelled else ()):
            pen.text((2, _LINE + r * high * scale + high * scale // 2 - 6), label, _PEN)
        return result


def _poses(assets: Path, look: str) -> list[Block]:
    """The poses of a sheet of cells, the common ones first."""
    sheet = load(assets / "sprites" / f"{look}.png")
    blocks = []
    for name in ("poses", look):
        path = assets / "sprites" / f"{name}.toml"
        for pose, table in tomllib.loads(path.read_text("utf-8")).items() if path.exists() else ():
            column, row = table["at"]
            rows = [
                [
                    sheet[y : y + CELL, x : x + CELL]
                    for x in range(column * CELL, (column + table["frames"]) * CELL, CELL)
                ]
                for y in range(row * CELL, (row + table["facings"]) * CELL, CELL)
            ]
            blocks.append(Block(pose, rows, FACINGS[: table["facings"]]))
    return blocks


def _everybody(assets: Path) -> list[Block]:
    """A block a look: from in front, from the side, and from in front in black."""
    blocks = []
    for path in sorted((assets / "sprites").glob("*.png")):
        sheet = load(path)
        front, side = sheet[:CELL, :CELL], sheet[CELL : 2 * CELL, :CELL]
        black = np.where(front != 0, INDEX["ink0"], 0).astype(np.uint8)
        blocks.append(Block(path.stem, [[front], [side], [black]], ("down", "left", "in black")))
    return blocks


def _faces(assets: Path, name: str) -> list[Block]:
    """A block an expression: the face, then what it does while it speaks."""
    folder = assets / "portraits"
    expressions = tomllib.loads((folder / "alive.toml").read_text("utf-8"))[name]
    alive = load(folder / "alive" / f"{name}.png")
    high = alive.shape[0] // len(expressions)
    blocks = []
    for row, expression in enumerate(expressions):
        moments = [load(folder / name / f"{expression}.png")]
        for column in range(len(ALIVE)):
            line = alive[row * high : (row + 1) * high]
            moments.append(line[:, column * high : (column + 1) * high])
        blocks.append(Block(expression, [[moment] for moment in moments], ("still", *ALIVE)))
    return blocks


def _shelved(blocks: Sequence[Block], scale: int) -> Image.Image:
    """The blocks side by side in shelves of at most `WIDE`, the rows named at their beginning."""
    places: list[tuple[Image.Image, int, int]] = []
    x, y, high = 0, 0, 0
    for block in blocks:
        drawn = block.drawn(scale, labelled=not x)
        if x and x + drawn.width > WIDE:
            x, y, high = 0, y + high + _GAP, 0
            drawn = block.drawn(scale, labelled=True)
        places.append((drawn, x, y))
        x, high = x + drawn.width + _GAP, max(high, drawn.height)
    size = max(x + drawn.width for drawn, x, _ in places), y + high
    result = Image.new("RGB", size, _PAPER)
    for drawn, x, y in places:
        result.paste(drawn, (x, y))
    return result


def contact(assets: Path, name: str) -> Image.Image:
    """The contact sheet of a look, a portrait, any other picture, or of `EVERYBODY`.

    Raises LookupError if nothing in `assets` has that name.
    """
    if name == EVERYBODY:
        return _shelved(_everybody(assets), SCALE)
    parts = []
    if (assets / "sprites" / f"{name}.png").exists():
        parts.append(_shelved(_poses(assets, name), SCALE))
    for portrait in (name, f"villager_{name}"):
        if (assets / "portraits" / "alive" / f"{portrait}.png").exists():
            parts.append(_shelved(_faces(assets, portrait), SCALE))
    if not parts:
        found = sorted(path for path in assets.rglob("*.png") if path.stem == name)
        if not found:
            raise LookupError(f"no picture in assets/ is called {name!r}")
        for path in found:
            picture = load(path)
            scale = max(1, min(SCALE, WIDE // 2 // picture.shape[1]))
            blocks = [Block(ground, [[picture]], grounds=(ground,)) for ground in GROUNDS]
            parts.append(_shelved(blocks, scale))
    result = Image.new("RGB", (max(p.width for p in parts), sum(p.height for p in parts)), _PAPER)
    y = 0
    for part in parts:
        result.paste(part, (0, y))
        y += part.height
    return result

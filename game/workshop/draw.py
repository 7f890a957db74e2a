"""`draw F.tmx --out F.png`: what the file shows and nothing the game adds."""

from __future__ import annotations

from pathlib import Path

from game.loading.content import Content
from game.loading.tiled import Maps
from game.view.pictures import Pictures
from game.view.plain import plain_picture, png


def draw(content: Content, name: str, out: Path) -> tuple[str, ...]:
    """Draws a map by content name as Tiled's rasterizer does, one pixel a map pixel.

    Gives the warnings of the map. Raises MapError, and OSError when `out` cannot be written.
    """
    picture, warnings = Maps(content).picture(name)
    out.write_bytes(png(plain_picture(Pictures(content), picture)))
    return warnings


def draw_file(content: Content, file: Path, out: Path) -> tuple[str, ...]:
    """The same for a file anywhere: in a root of `content`, or a map lying by itself.

    A map by itself may use what lies beside it (below the folder that holds its `maps` folder,
    or else its own folder) and all of the game's files.
    """
    real = file.resolve()
    for root in content.paths:
        if root.is_dir() and real.is_relative_to(root.resolve()):
            return draw(content, real.relative_to(root.resolve()).as_posix(), out)
    base = real.parent
    for parent in real.parents:
        if parent.name == "maps":
            base = parent.parent
            break
    own = Content([*content.paths, base])
    return draw(own, real.relative_to(base).as_posix(), out)

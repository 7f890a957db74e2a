"""`draw F.tmx --out F.png`: what the file shows and nothing the game adds."""

from __future__ import annotations

import sys
from pathlib import Path

from game.loading.content import Content, ContentError
from game.loading.maps import Maps
from game.view.pictures import Pictures
from game.view.plain import plain_picture, png
from game.workshop import asked, findings

GOOD, FAULTS, WRONG_USE = 0, 1, 2


def draw(content: Content, name: str, out: Path) -> tuple[str, ...]:
    """Draws a map by content name as Tiled's rasterizer does, one pixel a map pixel.

    Gives the warnings of the map. Raises MapError, and OSError when `out` cannot be written.
    """
    picture, warnings = Maps(content).picture(name)
    pictures = Pictures(content)
    out.write_bytes(png(plain_picture(pictures, picture)))
    return *warnings, *(f"{fault}; drawn as magenta" for fault in pictures.missing.values())


def draw_file(content: Content, file: Path, out: Path) -> tuple[str, ...]:
    """The same for a file anywhere: in a root of `content`, or a map lying by itself.

    A map by itself may use what lies beside it (below the folder that holds its `maps` folder,
    or else its own folder) and all of the game's files.
    """
    wider, name = asked.with_map(content, file)
    return draw(wider, name, out)


def run(tmx: Path, out: Path, content: Content | None = None) -> int:
    """Draws a map that lies anywhere; what is odd is said, only what is refused is a fault."""
    for complaint in (_unreadable(tmx), _unwritable(out)):
        if complaint:
            print(complaint, file=sys.stderr)
            return WRONG_USE
    try:
        warnings = draw_file(content or Content([]), tmx, out)
    except ContentError as fault:
        print(fault, file=sys.stderr)
        return FAULTS
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)
    print(f"{out}: {tmx.name} drawn, {len(warnings)} warnings")
    return GOOD


def check(tmx: Path) -> int:
    """Prints what is wrong with a map that lies anywhere: 1 on errors, 0 on warnings alone."""
    from game.workshop import check as checking

    if _unreadable(tmx):
        print(_unreadable(tmx), file=sys.stderr)
        return WRONG_USE
    return findings.tell(checking.map_findings(Content([]), tmx), as_json=False)


def _unreadable(tmx: Path) -> str:
    if tmx.suffix != ".tmx":
        return f"{tmx}: expected a map of Tiled, FILE.tmx"
    return "" if tmx.is_file() else f"{tmx}: there is no such file"


def _unwritable(out: Path) -> str:
    if out.is_dir():
        return f"{out}: is a folder, expected FILE.png"
    return "" if out.parent.is_dir() else f"{out.parent}: there is no such folder"

"""`draw` shows what Tiled's own rasterizer shows, on every map the game has."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pygame
import pytest

from game.loading.content import Content
from game.workshop.draw import draw, draw_file
from tests.view.conftest import REPOSITORY, Stage, painted

MAPS = sorted(path.name for path in (REPOSITORY / "maps").glob("*.tmx"))
OBJECT = re.compile(r"<object (?![^>]*\bgid=)[^>]*?(/>|>.*?</object>)", re.DOTALL)


def rasterized(file: Path, out: Path) -> pygame.Surface:
    """The map by Tiled, without the shapes it would draw of objects that are no tiles."""
    text = OBJECT.sub("", file.read_text(encoding="utf-8"))
    text = re.sub(
        r'source="([^"]*\.tsx)"', lambda m: f'source="{(file.parent / m[1]).resolve()}"', text
    )
    bare = out.with_suffix(".tmx")
    bare.write_text(text, encoding="utf-8")
    subprocess.run(
        ["tmxrasterizer", "--no-smoothing", bare, out],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
    )
    return pygame.image.load(out)


def different(one: pygame.Surface, other: pygame.Surface) -> int:
    """Pixels that differ by more than rounding; what is clear in both is equal."""
    assert one.get_size() == other.get_size()
    count = 0
    first, second = (pygame.image.tobytes(surface, "RGBA") for surface in (one, other))
    if first == second:
        return 0
    for start in range(0, len(first), 4):
        a, b = first[start : start + 4], second[start : start + 4]
        if a != b and (a[3] or b[3]):
            count += any(abs(x - y) > 3 for x, y in zip(a, b, strict=True))
    return count


@pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")
@pytest.mark.parametrize("name", MAPS)
def test_every_map_looks_as_in_tiled(name: str, tmp_path: Path) -> None:
    out = tmp_path / "ours.png"
    draw(Content([REPOSITORY]), f"maps/{name}", out)
    theirs = rasterized(REPOSITORY / "maps" / name, tmp_path / "theirs.png")
    assert different(pygame.image.load(out), theirs) == 0


@pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")
def test_flips_offsets_opacity_and_scaled_objects_look_as_in_tiled(stage: Stage) -> None:
    pictured = pygame.Surface((64, 16), pygame.SRCALPHA, 32)
    for x in range(64):
        for y in range(16):
            pictured.set_at((x, y), (x * 4, y * 16, (x * y) % 256, 255))
    pygame.image.save(pictured, stage.desk.folder / "assets/tiles/plain.png")
    flips = [4 | bits << 29 for bits in range(8)]
    cells = ",".join(map(str, flips))
    stage.map(
        f'<layer id="3" name="Ground b" width="8" height="1" offsetx="5" offsety="-3" '
        f'opacity="0.5"><data encoding="csv">{cells}</data></layer>',
        painted(
            '<object id="1" gid="2" x="20" y="60" width="32" height="48"/>',
            f'<object id="2" gid="{4 | 1 << 31}" x="9" y="64" width="16" height="16"/>',
        ),
        width=10,
        height=6,
    )
    file = stage.desk.folder / "maps/m.tmx"
    out = stage.desk.folder / "ours.png"
    draw_file(Content([REPOSITORY]), file, out)
    theirs = rasterized(file, stage.desk.folder / "theirs.png")
    assert different(pygame.image.load(out), theirs) == 0

"""One small map a feature: `draw` shows what Tiled's own rasterizer shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import pygame
import pytest

from game.loading.content import Content
from game.workshop.draw import draw_file
from tests.view.conftest import REPOSITORY
from tests.view.test_draw import different, rasterized

TILED = pytest.mark.skipif(shutil.which("tmxrasterizer") is None, reason="Tiled is not installed")
SET = '<image source="set.png" width="64" height="32"/>'
GRID = "1,2,3,4\n,5,6,7,8\n,0,1,0,1\n,2,0,3,0"


def layer(cells: str = GRID, head: str = "", data: str = 'encoding="csv"') -> str:
    return f'<layer id="1" name="a" width="4" height="4" {head}><data {data}>{cells}</data></layer>'


def tiles(inside: str = SET, head: str = 'tilewidth="16" tileheight="16"') -> str:
    return f'<tileset firstgid="1" name="t" tilecount="8" columns="4" {head}>{inside}</tileset>'


def things(*objects: str, head: str = "") -> str:
    return f'<objectgroup id="2" name="o" {head}>{"".join(objects)}</objectgroup>'


def thing(number: int, gid: int, rest: str) -> str:
    return f'<object id="{number}" gid="{gid}" width="16" height="16" {rest}/>'


COLLECTION = (
    '<tile id="0"><image width="24" height="20" source="tall.png"/></tile>'
    '<tile id="1"><image width="16" height="16" source="small.png"/></tile>'
)
WIDE = 'tilewidth="24" tileheight="20"'
CHUNKS = (
    '<layer id="1" name="a" width="4" height="4"><data encoding="csv">'
    f'<chunk x="-16" y="0" width="16" height="16">{",".join(["1"] * 256)}</chunk>'
    f'<chunk x="0" y="-16" width="16" height="16">{",".join(["0", "6"] * 128)}</chunk>'
    "</data></layer>"
)
TINT = 'tintcolor="#ff8040"'
FEATURES = {
    "plain": (tiles() + layer(), ""),
    "groups": (
        tiles()
        + f'<group id="5" name="g" opacity="0.5" offsetx="6" offsety="-4">{layer()}'
        + f'<group id="6" name="h" visible="0">{layer()}</group></group>',
        "",
    ),
    "tint": (tiles() + layer(head='tintcolor="#ff8040"'), ""),
    "tint_of_groups": (
        tiles() + f'<group id="5" tintcolor="#80ff80">{layer(head=TINT)}</group>',
        "",
    ),
    "hidden": (tiles() + layer(head='visible="0"'), ""),
    "infinite": (tiles() + CHUNKS, 'infinite="1"'),
    "spacing": (tiles(head='tilewidth="14" tileheight="14" spacing="1" margin="1"') + layer(), ""),
    "offset": (tiles('<tileoffset x="3" y="-5"/>' + SET) + layer(), ""),
    "wrong_size": (tiles('<image source="set.png" width="32" height="16"/>') + layer(), ""),
    "colour_key": (tiles('<image source="set.png" trans="3c1400" width="64" height="32"/>')
                   + layer(), ""),
    "collection": (
        tiles(COLLECTION, WIDE) + layer(f"1,2,{1 | 7 << 29},{1 | 1 << 29},1,1,2,1,0,0,0,0,0,0,0,0"),
        "",
    ),
    **{
        order: (tiles(COLLECTION, WIDE) + layer(",".join(["1", "2"] * 8)),
                f'renderorder="{order}"')
        for order in ("right-down", "right-up", "left-down", "left-up")
    },
    "objects": (
        tiles() + things(thing(1, 1, 'x="8" y="40"'), thing(2, 5, 'x="12" y="32"')), ""
    ),
    "object_index_order": (
        tiles()
        + things(
            thing(1, 1, 'x="8" y="40"'), thing(2, 5, 'x="12" y="32"'), head='draworder="index"'
        ),
        "",
    ),
    "turned_objects": (
        tiles()
        + things(*(thing(n, n, f'x="{16 * n}" y="32" rotation="{90 * n}"') for n in (1, 2, 3))),
        "",
    ),
    **{
        f"aligned_{how}": (
            tiles(SET, f'tilewidth="16" tileheight="16" objectalignment="{how}"')
            + things(
                thing(1, 2, 'x="24" y="24"'),
                thing(2, 3, 'x="30" y="26" rotation="90"'),
            ),
            "",
        )
        for how in ("topleft", "top", "center", "right", "bottomright", "bottom")
    },
    "flipped_tall_object": (
        tiles(COLLECTION, WIDE)
        + things(
            f'<object id="1" gid="{1 | 1 << 29}" x="16" y="48" width="24" height="20"/>',
            f'<object id="2" gid="{1 | 5 << 29}" x="20" y="30" width="48" height="40"/>',
        ),
        "",
    ),
    "picture": ('<imagelayer id="3" name="i" offsetx="5" offsety="7" opacity="0.5">'
                '<image source="set.png"/></imagelayer>', ""),
    "picture_of_old": ('<imagelayer id="3" name="i" x="5" y="7"><image source="set.png"/>'
                       "</imagelayer>", ""),
    "picture_with_half_an_offset": ('<imagelayer id="3" name="i" offsety="7">'
                                    '<image source="set.png"/></imagelayer>', ""),
    "infinite_with_a_picture_and_small_chunks": (
        tiles()
        + '<layer id="1" name="a" width="4" height="4"><data encoding="csv">'
        '<chunk x="-2" y="-1" width="2" height="1">1,6</chunk>'
        f'<chunk x="40" y="0" width="16" height="16">{",".join(["0"] * 256)}</chunk></data></layer>'
        '<imagelayer id="3" name="i" offsetx="-200" offsety="-9"><image source="set.png"/>'
        "</imagelayer>",
        'infinite="1"',
    ),
    "infinite_and_empty": ('<layer id="1" name="a" width="4" height="4"/>', 'infinite="1"'),
    "layer_that_lies_elsewhere": (
        tiles()
        + '<layer id="1" name="a" x="1" y="-1" width="5" height="4">'
        f'<data encoding="csv">{",".join(["1", "2", "3", "4", "5"] * 4)}</data></layer>',
        "",
    ),
    "half_clear_over_half_clear": (
        tiles()
        + layer(head='opacity="0.6"')
        + layer(",".join(["7", "8"] * 8), 'opacity="0.7" offsetx="5" tintcolor="#ff8040"'),
        "",
    ),
    "shifted_by_parts_of_a_pixel": (
        tiles() + layer(f"1,{2 | 4 << 29},0,{3 | 2 << 29}" + ",0" * 12, 'offsetx="5.5"')
        + layer("0,0,4,5" + ",0" * 12, 'offsety="-3.25"')
        + layer(",".join(map(str, [0] * 12 + [2 | n << 29 for n in (1, 3, 5, 7)])),
                'offsetx="0.25" offsety="0.75"'),
        "",
    ),
    **{
        f"flips_{bits}_half_size_turned_{angle}": (
            tiles(COLLECTION, WIDE)
            + things(
                f'<object id="1" gid="{1 | bits << 29}" x="30" y="32" width="12" height="10"'
                f' rotation="{angle}"/>'
            ),
            "",
        )
        for bits in range(8)
        for angle in (0, 90, 180, 270)
    },
    "turned_by_any_angle": (
        tiles(COLLECTION, WIDE)
        + things(
            '<object id="1" gid="1" x="20" y="50" width="24" height="20" rotation="30"/>',
            '<object id="2" gid="2" x="44" y="30" width="9" height="13" rotation="200.5"/>',
        ),
        "",
    ),
    "scaled_by_any_share": (
        tiles(COLLECTION, WIDE)
        + things(
            '<object id="1" gid="1" x="2.5" y="50.25" width="7" height="39"/>',
            '<object id="2" gid="2" x="20" y="40" width="37" height="21"/>',
        ),
        "",
    ),
    "only_a_width": (tiles() + things('<object id="1" gid="6" x="8" y="40" width="32"/>'), ""),
    "animation_with_a_frame_of_another_size": (
        tiles(
            COLLECTION.removesuffix("</tile>")
            + '<animation><frame tileid="0" duration="50"/></animation></tile>',
            WIDE,
        )
        + layer(f"1,2,{2 | 7 << 29},{2 | 4 << 29},1,1,2,1,0,0,0,0,0,0,0,0"),
        "",
    ),
    "animation": (
        tiles(
            SET + '<tile id="0"><animation><frame tileid="5" duration="100"/>'
            '<frame tileid="6" duration="100"/></animation></tile>'
        )
        + layer(),
        "",
    ),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures in which every pixel differs from its neighbours."""
    for name, (width, height) in {
        "set": (64, 32), "tall": (24, 20), "small": (16, 16)
    }.items():  # fmt: skip
        surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
        for x in range(width):
            for y in range(height):
                surface.set_at((x, y), (x * 4, y * 5, (x * y) % 250, 255))
        pygame.image.save(surface, tmp_path / f"{name}.png")
    return tmp_path


def written(folder: Path, inside: str, head: str = "") -> Path:
    file = folder / "m.tmx"
    file.write_text(
        '<map version="1.8" orientation="orthogonal" width="4" height="4" tilewidth="16" '
        f'tileheight="16" {head}>{inside}</map>',
        encoding="utf-8",
    )
    return file


def drawn(folder: Path, inside: str, head: str = "") -> pygame.Surface:
    draw_file(Content([REPOSITORY]), written(folder, inside, head), folder / "ours.png")
    return pygame.image.load(folder / "ours.png")


@TILED
@pytest.mark.parametrize("name", FEATURES)
def test_a_feature_looks_as_in_tiled(name: str, folder: Path) -> None:
    inside, head = FEATURES[name]
    ours = drawn(folder, inside, head)
    # the rasterizer is given a copy beside the original, so that pictures are found
    theirs = rasterized(folder / "m.tmx", folder / "theirs.png")
    assert different(ours, theirs) == 0


def test_a_tile_of_grid_size_fills_its_cell(folder: Path) -> None:
    inside = tiles(COLLECTION, f'{WIDE} tilerendersize="grid"') + layer(",".join(["1"] * 16))
    ours = drawn(folder, inside)
    assert ours.get_at((1, 0)) == ours.get_at((17, 16))
    kept = tiles(COLLECTION, f'{WIDE} tilerendersize="grid" fillmode="preserve-aspect-fit"')
    ours = drawn(folder, kept + layer(",".join(["1"] * 16)))
    # 24x20 becomes 16x13, in the middle of the cell
    assert ours.get_at((5, 0)).a == 0
    assert ours.get_at((5, 8)).a == 255


def test_a_repeated_picture_covers_the_map(folder: Path) -> None:
    ours = drawn(
        folder,
        '<imagelayer id="3" name="i" offsetx="5" repeatx="1" repeaty="1">'
        '<image source="small.png"/></imagelayer>',
    )
    assert all(ours.get_at((x, y)).a == 255 for x in (0, 30, 60) for y in (0, 30, 60))
    assert ours.get_at((6, 1)) == ours.get_at((22, 17))


def test_a_missing_picture_is_magenta(folder: Path) -> None:
    ours = drawn(folder, tiles('<image source="gone.png" width="64" height="32"/>') + layer())
    assert ours.get_at((3, 3))[:3] == (255, 0, 255)

"""The sheets of the people: all are there, do what the story asks, stand on the ground."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from atelier import pixels, report
from atelier.palette import COLOURS
from atelier.people.names import PASSERS, VILLAGERS, poses_wanted
from atelier.pixels import Pixels, load

SPRITES = Path(__file__).parents[1] / "assets" / "sprites"
CELL = 32
LIFTED = {"run", "run_cry", "cheer", "leap", "fly", "shout"}
"""Poses in which both feet may leave the ground."""
WANTED = poses_wanted()


def poses(look: str) -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = {}
    for name in ("poses", look):
        path = SPRITES / f"{name}.toml"
        if path.exists():
            tables |= tomllib.loads(path.read_text(encoding="utf-8"))
    return tables


def cells(look: str) -> list[tuple[str, int, int, Pixels]]:
    """Pose, row, frame and picture of every cell that a table names."""
    sheet = load(SPRITES / f"{look}.png")
    found = []
    for name, table in poses(look).items():
        column, row = table["at"]
        for r in range(table["facings"]):
            for f in range(table["frames"]):
                y, x = (row + r) * CELL, (column + f) * CELL
                found.append((name, r, f, sheet[y : y + CELL, x : x + CELL]))
    return found


@pytest.mark.parametrize("look", sorted(WANTED))
def test_a_look_has_every_pose_the_story_asks_of_it(look: str) -> None:
    known = poses(look)
    missing = ({"stand", "blink", "walk", "run"} | WANTED[look]) - set(known)
    assert not missing
    for name, table in known.items():
        assert len(table["ms"]) == table["frames"], name
        assert table["facings"] in (1, 4), name


@pytest.mark.parametrize("look", sorted(WANTED))
def test_every_cell_lies_on_the_sheet_and_holds_a_figure_on_the_ground(look: str) -> None:
    with Image.open(SPRITES / f"{look}.png") as image:
        assert image.mode == "P"
        assert image.info["transparency"] == 0
        palette = image.getpalette() or []
        assert palette[: 3 * len(COLOURS)] == [c for colour in COLOURS for c in colour]
    for name, row, frame, picture in cells(look):
        place = f"{look} {name} row {row} frame {frame}"
        assert picture.shape == (CELL, CELL), place
        drawn = np.nonzero(picture.any(axis=1))[0]
        assert len(drawn), place
        if name not in LIFTED:
            assert drawn[-1] == 30, place
        assert drawn[-1] <= 30, place
        assert len(set(picture[picture != 0].tolist())) <= 24, place
        assert int(picture.max()) < len(COLOURS), place


def test_no_two_people_of_the_village_look_alike() -> None:
    fronts: dict[bytes, str] = {}
    shapes: dict[bytes, list[str]] = {}
    for look in [*VILLAGERS, *PASSERS]:
        front = load(SPRITES / f"{look}.png")[:CELL, :CELL]
        assert front.tobytes() not in fronts, look
        fronts[front.tobytes()] = look
        shapes.setdefault((front != 0).tobytes(), []).append(look)
    named = [names for names in shapes.values() if sum(n in VILLAGERS for n in names) > 1]
    assert not named


def test_the_report_counts_what_stands_alone_and_names_who_is_alike() -> None:
    picture = pixels.grid("aaa.\nabac\naaa.", {"a": "red1", "b": "blue1", "c": "blue2"})
    sheet = pixels.put(pixels.blank(CELL, CELL), picture, 4, 4)
    found = report.measured(sheet)
    assert (found.colours, found.off_palette, found.orphans) == (3, 0, 2.0)
    shapes = {"one": sheet != 0, "two": sheet != 0, "other": np.ones((CELL, CELL), bool)}
    assert report.alike(shapes) == [(1.0, "one", "two")]


def test_who_leaves_does_all_he_did_before() -> None:
    before, after = poses("naruto_bare"), poses("naruto_pack")
    assert after == before


@pytest.mark.parametrize("look", ["naruto_bare", "naruto_pack"])
def test_the_bare_forehead_shows_no_metal_in_any_pose(look: str) -> None:
    """The plate is stone3 and stone4 grey: neither is in any picture of him alone."""
    from atelier.palette import INDEX

    plate = [INDEX["stone3"], INDEX["stone4"]]
    for name, row, frame, picture in cells(look):
        if name not in ("hug_tsunade", "kissed"):
            assert not np.isin(picture, plate).any(), (name, row, frame)

"""The contact sheets by which people and pictures are judged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from atelier.contact import EVERYBODY, GROUNDS, SCALE, WIDE, contact
from atelier.palette import COLOURS, INDEX
from atelier.pixels import Pixels, load, rgba

ASSETS = Path(__file__).resolve().parent.parent / "assets"


def shown(picture: Pixels, ground: str) -> np.ndarray:
    """A picture enlarged on a ground, as it should lie on a sheet."""
    paper = np.empty((*picture.shape, 3), np.uint8)
    paper[:] = COLOURS[INDEX[ground]]
    coloured = np.array(rgba(picture))
    mask = coloured[..., 3] > 0
    paper[mask] = coloured[mask][:, :3]
    return paper.repeat(SCALE, 0).repeat(SCALE, 1)


def holds(sheet: np.ndarray, part: np.ndarray) -> bool:
    """Whether the part lies somewhere on the sheet, pixel for pixel."""
    high, wide = part.shape[:2]
    middle = part[high // 2]
    for y in range(high // 2, sheet.shape[0] - high // 2 + 1):
        row = sheet[y]
        starts = np.nonzero((row[: len(row) - wide + 1] == middle[0]).all(1))[0]
        for x in starts:
            top = y - high // 2
            if (row[x : x + wide] == middle).all() and np.array_equal(
                sheet[top : top + high, x : x + wide], part
            ):
                return True
    return False


@pytest.fixture(scope="module")
def tsunade() -> np.ndarray:
    return np.array(contact(ASSETS, "tsunade"))


@pytest.mark.parametrize("ground", GROUNDS)
def test_the_four_facings_of_a_pose_lie_on_four_grounds(tsunade: np.ndarray, ground: str) -> None:
    row = GROUNDS.index(ground)
    cell = load(ASSETS / "sprites" / "tsunade.png")[row * 32 : row * 32 + 32, :32]
    assert holds(tsunade, shown(cell, ground))


def test_a_person_s_faces_are_as_large_as_the_poses(tsunade: np.ndarray) -> None:
    for face in ("neutral", "smile"):
        picture = load(ASSETS / "portraits" / "tsunade" / f"{face}.png")
        assert holds(tsunade, shown(picture, "grass1")), face


@pytest.mark.parametrize("name", ["naruto", "hinata", "heisuke", "people", "cat"])
def test_a_sheet_is_never_wider_than_a_screen_shows(name: str) -> None:
    assert contact(ASSETS, name).width <= WIDE


def test_everybody_is_shown_in_black_too() -> None:
    sheet = np.array(contact(ASSETS, EVERYBODY))
    front = load(ASSETS / "sprites" / "tsunade.png")[:32, :32]
    black = np.where(front != 0, INDEX["ink0"], 0).astype(np.uint8)
    assert holds(sheet, shown(black, "plaster2"))
    assert sheet.shape[1] <= WIDE


def test_a_name_that_no_picture_has_is_told() -> None:
    with pytest.raises(LookupError, match="nobody"):
        contact(ASSETS, "nobody")

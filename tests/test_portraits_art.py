"""The faces and letters that the story asks for are there, on the palette."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from atelier.palette import COLOURS
from atelier.portraits import PEOPLE
from atelier.portraits.person import layers, paint

ASSETS = Path(__file__).parents[1] / "assets"

BOY = "neutral happy grin sad cry shout hurt quiet"
FOUR = "neutral sad angry smile"
THREE = "neutral cold moved"
WANTED = {
    "naruto": BOY,
    "naruto_bare": BOY,
    "tsunade": "neutral stern angry sad soft tired shock smile",
    "sakura": "neutral angry shout cold sad cry shock ashamed",
    "jiraiya": "neutral smile stern angry sad look_away laugh soft",
    "hinata": "neutral shy sad brave cry soft shock look_away",
    "ino": "neutral happy sad angry shock soft look_away cry",
}
FRIENDS = (
    "shizune",
    "kiba",
    "shikamaru",
    "choji",
    "neji",
    "tenten",
    "lee",
    "gai",
    "shino",
    "iruka",
    "teuchi",
    "ayame",
)
WANTED |= dict.fromkeys(FRIENDS, FOUR)
VILLAGERS = (
    "heisuke magobei gonroku okane bunzo otsuru ginji tatsuo yasoji omine hisae otaki "
    "ishimatsu senta fuku hanzaemon"
)
WANTED |= {f"villager_{name}": THREE for name in VILLAGERS.split()}
FACES = [(name, face) for name, faces in WANTED.items() for face in faces.split()]

LATIN_1 = "".join(
    chr(code) for code in range(0xA1, 0x100) if code not in (0xA8, 0xAD, 0xAF, 0xB4, 0xB8)
)
BOOK = (
    "".join(chr(code) for code in range(0x20, 0x7F))
    + LATIN_1
    + "ŒœĄąĆćĘęŁłŃńŚśŹźŻż…–—‘’“”„«»·★♪←↑→↓\u00a0\u202f"
)


def _indexes(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        assert image.mode == "P"
        return np.array(image)


@pytest.mark.parametrize(("name", "face"), FACES)
def test_every_face_of_the_story_is_a_full_picture_on_the_palette(name: str, face: str) -> None:
    picture = _indexes(ASSETS / "portraits" / name / f"{face}.png")
    assert picture.shape == (64, 64)
    assert picture.min() > 0
    assert picture.max() < len(COLOURS)


@pytest.mark.parametrize("name", WANTED)
def test_no_two_expressions_of_a_person_are_the_same_picture(name: str) -> None:
    faces = WANTED[name].split()
    pictures = {_indexes(ASSETS / "portraits" / name / f"{face}.png").tobytes() for face in faces}
    assert len(pictures) == len(faces)


def test_every_face_can_blink_and_speak() -> None:
    rows = tomllib.loads((ASSETS / "portraits" / "alive.toml").read_text(encoding="utf-8"))
    for name, faces in WANTED.items():
        assert sorted(rows[name]) == sorted(faces.split())
        sheet = _indexes(ASSETS / "portraits" / "alive" / f"{name}.png")
        assert sheet.shape == (64 * len(rows[name]), 64 * 3)


def test_the_committed_faces_are_what_the_recipes_paint() -> None:
    person = PEOPLE["naruto_bare"]
    painted = paint(person, layers(person), "quiet")
    committed = _indexes(ASSETS / "portraits" / "naruto_bare" / "quiet.png")
    assert np.array_equal(painted, committed)


@pytest.mark.parametrize("cut", ["book", "book_150", "caps", "title"])
def test_every_glyph_lies_within_the_picture_of_its_cut(cut: str) -> None:
    sheet = _indexes(ASSETS / "fonts" / f"{cut}.png")
    measures = json.loads((ASSETS / "fonts" / f"{cut}.json").read_text(encoding="utf-8"))
    height, width = sheet.shape
    for letter, (x, y, w, h, advance, _dx, dy) in measures["glyphs"].items():
        assert x + w <= width, letter
        assert y + h <= height, letter
        assert advance > 0, letter
        assert dy >= -1, letter
        assert dy + h <= measures["height"] + 1, letter


@pytest.mark.parametrize("cut", ["book", "book_150"])
def test_the_book_face_covers_the_languages_it_is_made_for(cut: str) -> None:
    measures = json.loads((ASSETS / "fonts" / f"{cut}.json").read_text(encoding="utf-8"))
    assert [letter for letter in BOOK if letter not in measures["glyphs"]] == []


def test_the_title_face_spells_the_name_of_the_game() -> None:
    measures = json.loads((ASSETS / "fonts" / "title.json").read_text(encoding="utf-8"))
    assert set("Leaving the Leaf") <= set(measures["glyphs"])

"""A mood is a palette: hues stay apart, what shines stays bright, his orange stays his."""

from __future__ import annotations

import json

import pygame
import pytest

from game.loading.content import Content
from game.view.moods import MOODS, to_lab
from game.view.pictures import EMISSIVE, HERO, PLAIN, Key, Palette, Pictures
from tests.view.conftest import REPOSITORY, Stage

CONTENT = Content([REPOSITORY])


def key(mood: str, chroma: float = 1.0, ramps: tuple[tuple[str, float], ...] = ()) -> Key:
    return mood, mood, 1.0, chroma, ramps


def chroma(colour: pygame.Color) -> float:
    _, a, b = to_lab((colour.r, colour.g, colour.b))
    return float((a * a + b * b) ** 0.5)


@pytest.mark.parametrize("mood", list(MOODS))
def test_the_moods_are_those_of_the_committed_palettes(mood: str) -> None:
    table = json.loads(CONTENT.text("assets/palette.json"))["moods"][mood]
    shown = Palette(CONTENT).graded(key(mood))
    for index in range(1, len(table)):
        expected = bytes.fromhex(table[index])
        assert all(abs(a - b) <= 1 for a, b in zip(tuple(shown[index])[:3], expected, strict=True))


@pytest.mark.parametrize("mood", list(MOODS))
def test_what_shines_is_the_same_in_every_mood_and_under_any_weight(mood: str) -> None:
    palette = Palette(CONTENT)
    shown = palette.graded(key(mood, chroma=0.52))
    for index in EMISSIVE:
        assert tuple(shown[index])[:3] == palette.colours[index]


def test_weight_takes_colour_and_leaves_light() -> None:
    palette = Palette(CONTENT)
    full, heavy = palette.graded(key("evening")), palette.graded(key("evening", 0.52))
    red = palette.index["red2"]
    assert chroma(heavy[red]) == pytest.approx(0.52 * chroma(full[red]), abs=0.01)
    before, after = (to_lab(tuple(colours[red])[:3])[0] for colours in (full, heavy))
    assert after == pytest.approx(before, abs=0.01)


def test_his_orange_keeps_twenty_points_more_colour_than_the_rest() -> None:
    palette = Palette(CONTENT)
    full, heavy = palette.graded(key("day")), palette.graded(key("day", 0.6))
    his, other = HERO + 2, palette.index["orange2"]
    assert chroma(heavy[his]) / chroma(full[his]) == pytest.approx(0.8, abs=0.02)
    assert chroma(heavy[other]) / chroma(full[other]) == pytest.approx(0.6, abs=0.02)


def test_a_thanks_gives_its_ramp_back_and_no_other() -> None:
    palette = Palette(CONTENT)
    full = palette.graded(key("day"))
    given = palette.graded(key("day", 0.5, (("green", 1.0),)))
    grass, red = palette.index["grass1"], palette.index["red2"]
    assert given[grass] == full[grass]
    assert chroma(given[red]) < 0.6 * chroma(full[red])


def test_a_passage_lies_between_its_moods() -> None:
    palette = Palette(CONTENT)
    day, night = palette.graded(key("day")), palette.graded(key("night"))
    half = palette.graded(("night", "day", 0.5, 1.0, ()))
    plaster = palette.index["plaster2"]
    assert night[plaster].r < half[plaster].r < day[plaster].r


def test_a_picture_with_colours_of_its_own_keeps_them_by_day(stage: Stage) -> None:
    stage.picture("assets/tiles/own.png", [(10, 200, 120), (250, 0, 250)])
    pictures = Pictures(stage.content)
    sheet = pictures.sheet("assets/tiles/own.png")
    shown = pictures.palette.graded(key("day"))
    for place, colour in ((0, (10, 200, 120)), (16, (250, 0, 250))):
        assert all(
            abs(a - b) <= 1
            for a, b in zip(tuple(shown[sheet.data[place]])[:3], colour, strict=True)
        )


def test_pictures_of_the_game_are_read_as_they_are() -> None:
    sheet = Pictures(CONTENT).sheet("assets/tiles/terrain.png")
    assert max(sheet.data) < HERO < PLAIN

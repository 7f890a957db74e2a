"""The letters of every alphabet promised, in all sizes, and what they are read on."""

from __future__ import annotations

import unicodedata

import pygame
import pytest

from game.loading.content import Content
from game.loading.library import Shelf
from game.view import bag, pages, textbox
from game.view.frames import Frames
from game.view.pictures import Pictures
from game.view.type import Colour, Fonts

ALPHABETS = {
    "Latin-1": range(0xA1, 0x100),
    "Latin Extended-A": range(0x100, 0x180),
    "Greek": (*range(0x386, 0x3CF), 0x384, 0x385),
    "Cyrillic": (*range(0x400, 0x460), 0x490, 0x491),
    "signs": map(ord, "‘’‚“”„‹›…–—•·−←→↑↓▲▼◀▶●○■□♪€№⏎"),
}
SIZES = [100, 150, 200]
ENOUGH = 4.5
"""Contrast of text on its ground (WCAG 2.1, success criterion 1.4.3)."""


@pytest.fixture(scope="module")
def pictures(content: Content) -> Pictures:
    return Pictures(content)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", ALPHABETS)
def test_every_letter_of_an_alphabet_is_drawn(pictures: Pictures, name: str, size: int) -> None:
    font = Fonts(pictures, size).book
    letters = [chr(code) for code in ALPHABETS[name]]
    lacking = [
        letter
        for letter in letters
        if unicodedata.category(letter) not in ("Cn", "Cf") and not font.has(letter)
    ]
    assert lacking == []


@pytest.mark.parametrize("size", SIZES)
def test_letters_keep_inside_their_line(pictures: Pictures, size: int) -> None:
    """No accent reaches above the line it stands in: lines lie one below the other."""
    metrics = Fonts(pictures, size).book.metrics
    above = [letter for letter, glyph in metrics.glyphs.items() if glyph.dy < 0]
    below = [
        letter
        for letter, glyph in metrics.glyphs.items()
        if glyph.dy + glyph.height > metrics.line + 2
    ]
    assert above == []
    assert below == []


def test_kerning_draws_pairs_together_and_never_lets_them_touch(pictures: Pictures) -> None:
    font = Fonts(pictures).book
    plain = sum(font.metrics.glyph(letter).advance for letter in "To")
    assert font.width("To") < plain
    mask = pygame.mask.from_surface(font.written("LT", textbox.PAPER))
    assert len(mask.connected_components()) == 2


def brightness(colour: Colour) -> float:
    """Relative luminance of sRGB, 0-1."""
    parts = [channel / 255 for channel in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Colour, second: Colour) -> float:
    low, high = sorted((brightness(first), brightness(second)))
    return (high + 0.05) / (low + 0.05)


def ground(pictures: Pictures, frame: str) -> Colour:
    """What a frame is filled with."""
    red, green, blue, _ = Frames(pictures).frame(frame, 60, 40).get_at((30, 20))
    return red, green, blue


@pytest.mark.parametrize(
    ("colour", "frame"),
    [
        (textbox.PAPER, "box"),
        (textbox.PAPER, "chosen"),
        (textbox.SOFT, "choice"),
        (textbox.DIM, "shut"),
        (textbox.PAPER, "prompt"),
        (textbox.PAPER, "name"),
        (textbox.INK, "balloon"),
        (pages.FAINT, "box"),
        (pages.SOFT, "box"),
        (pages.AMBER, "box"),
        (pages.AMBER, "name"),
        (bag.AMBER, "box"),
    ],
)
def test_text_stands_out_from_its_frame(pictures: Pictures, colour: Colour, frame: str) -> None:
    assert contrast(colour, ground(pictures, frame)) >= ENOUGH


@pytest.mark.parametrize("colour", [pages.AMBER, pages.PAPER, pages.SOFT, bag.DIM])
def test_text_stands_out_from_the_row_under_the_cursor(colour: Colour) -> None:
    assert contrast(colour, pages.PLANK) >= ENOUGH


def test_every_name_stands_out_from_its_plate_and_from_the_page(
    pictures: Pictures, shelf: Shelf
) -> None:
    plate = ground(pictures, "name")
    for person in shelf.book.cast.values():
        colour = textbox.colour_of(person.colour)
        assert contrast(colour, plate) >= ENOUGH, person.id
        assert contrast(colour, pages.INK) >= ENOUGH, person.id

"""Everything the story says can be written with the letters there are, in every size."""

from __future__ import annotations

import pytest

from game.loading.content import Content
from game.loading.library import open_shelf
from game.view.markup import read
from game.view.pictures import Pictures
from game.view.type import Fonts
from tests.view.conftest import REPOSITORY

CONTENT = Content([REPOSITORY])
SMALLEST_ROOM = 384 - 12 - 32 - 74
"""Canvas pixels a line has beside a portrait on the smallest canvas."""


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return {key: entry.text for key, entry in open_shelf(CONTENT).book.program.strings.items()}


@pytest.mark.parametrize("size", [100, 150, 200])
def test_every_letter_of_every_line_is_in_the_font(texts: dict[str, str], size: int) -> None:
    font = Fonts(Pictures(CONTENT), size).book
    lacking = {
        letter: key
        for key, text in texts.items()
        for letter in read(text).text
        if letter != "\n" and not font.has(letter)
    }
    assert lacking == {}


@pytest.mark.parametrize("size", [100, 150, 200])
def test_no_word_of_any_line_must_be_broken_in_the_smallest_box(
    texts: dict[str, str], size: int
) -> None:
    font = Fonts(Pictures(CONTENT), size).book
    broken = {
        word: key
        for key, text in texts.items()
        for word in read(text).text.split()
        if font.width(word) > SMALLEST_ROOM
    }
    assert broken == {}

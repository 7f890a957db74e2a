"""After the road: where there was something that was not found."""

from __future__ import annotations

from pathlib import Path

from game.loading.content import Content
from game.loading.library import Shelf
from game.loading.settings import Settings
from game.screens import missed
from game.screens.field import Field
from game.screens.menus import Missed
from game.stage.tale import Tale
from tests.screens.conftest import desk_in


def test_every_place_that_can_be_missed_is_a_fact_of_memory(shelf: Shelf) -> None:
    program = shelf.book.program
    names = list(missed.facts(program))
    assert names
    assert [name for name in names if f"${name}" not in program.variables] == []


def test_what_was_found_on_a_walk_to_the_end_is_no_longer_missed(
    tmp_path: Path, content: Content, shelf: Shelf
) -> None:
    desk = desk_in(tmp_path, content, shelf, Settings(finished=True))
    oranges = desk.text("missed_oranges")
    assert oranges in [row.label for row in Missed(desk).rows()]
    tale = Tale(shelf.book, 1)
    tale.memory["$oranges"] = True
    Field(desk, tale)._end()
    assert desk.settings.found == ["oranges"]
    assert oranges not in [row.label for row in Missed(desk).rows()]


def test_a_chapter_that_was_chosen_finds_nothing(
    tmp_path: Path, content: Content, shelf: Shelf
) -> None:
    desk = desk_in(tmp_path, content, shelf, Settings(finished=True))
    tale = Tale(shelf.book, 1)
    tale.memory["$oranges"] = True
    Field(desk, tale, keeps=False)._end()
    assert desk.settings.found == []


def test_one_who_has_been_everywhere_is_told_so(
    tmp_path: Path, content: Content, shelf: Shelf
) -> None:
    everything = list(missed.facts(shelf.book.program))
    desk = desk_in(tmp_path, content, shelf, Settings(found=everything))
    assert [row.label for row in Missed(desk).rows()] == [desk.text("missed_none")]

"""Menus and answers fit every canvas, in every size of the text, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.loading.content import Content
from game.loading.library import Shelf
from game.loading.settings import Settings
from game.loading.words import Words
from game.screens.desk import Desk
from game.screens.menus import (
    Chapters,
    History,
    Menu,
    Notice,
    Pause,
    SaveList,
    SettingsMenu,
    Title,
)
from game.stage.lines import Choice, Line, Option, Said
from game.stage.tale import Tale
from game.yarn.strings import pseudo_table
from tests.conftest import ROOT
from tests.screens.conftest import desk_in

CANVASES = [(384, 216), (427, 240), (640, 480)]
TALLEST = 17
"""Canvas pixels a row of the title needs: a capital letter."""


@pytest.fixture(scope="module", params=["en", "fr", "xx"])
def words(request: pytest.FixtureRequest, shelf: Shelf) -> tuple[str, Words]:
    """`xx` is a language nobody speaks: accents, brackets, longer by two fifths."""
    program = shelf.book.program
    if request.param == "xx":
        return "xx", Words(program, {"xx": pseudo_table(program, "xx")})
    return str(request.param), shelf.words


@pytest.fixture(params=[100, 150, 200])
def desk(
    tmp_path: Path,
    content: Content,
    shelf: Shelf,
    words: tuple[str, Words],
    request: pytest.FixtureRequest,
) -> Desk:
    settings = Settings(text_size=request.param, language=words[0], finished=True)
    found = desk_in(tmp_path, content, replace(shelf, words=words[1]), settings)
    found.view.words = words[1]
    return found


@pytest.fixture(scope="module")
def tale(shelf: Shelf) -> Tale:
    """Stands on the bridge, with much behind him."""
    tale = Tale(shelf.book, 1)
    tale.show("street", "bridge_mid", "evening")
    lines = [key for key in shelf.book.program.strings if not key.startswith("line:menu_")]
    tale.history = [Said(key, ("12", "12", "12")) for key in lines[::40]]
    return tale


def fill(desk: Desk, shelf: Shelf) -> None:
    """Two saves, one of them damaged with a copy before it, and free slots."""
    from game.screens.field import save

    tale = Tale(shelf.book, 1)
    tale.show("street", "bridge_mid", "evening")
    tale.chapter = "overheard"
    for _ in range(2):
        assert save(desk, tale, "slot_1").result() == ""
    assert save(desk, tale, "auto").result() == ""
    desk.saves.path("slot_1").write_text("{}")


@pytest.mark.parametrize("canvas", CANVASES)
def test_whatever_the_cursor_is_on_is_seen_whole(
    desk: Desk, shelf: Shelf, tale: Tale, canvas: tuple[int, int]
) -> None:
    fill(desk, shelf)
    surface = pygame.Surface(canvas, 0, 32)
    desk.view.size = canvas
    everywhere = [(x, y) for y in range(canvas[1]) for x in (canvas[0] // 2, 60)]
    menus: list[Menu] = [
        Title(desk), SettingsMenu(desk), SaveList(desk, None), SaveList(desk, tale), Chapters(desk),
        Pause(desk, tale), Notice(desk, desk.text("notice_disk_full")),
    ]  # fmt: skip
    for menu in menus:
        menu.ticks = 1
        for number, entry in enumerate(menu.entries()):
            if entry.row.dimmed or entry.row.heading:
                continue
            menu.cursor = number
            menu.draw(surface)
            seen = [spot for spot in everywhere if desk.pages.row_at(*spot) == number]
            assert len(seen) >= min(TALLEST, desk.view.fonts.book.line), entry.row.label


@pytest.mark.parametrize("canvas", CANVASES)
def test_no_row_of_what_was_said_is_wider_than_its_page(
    desk: Desk, tale: Tale, canvas: tuple[int, int]
) -> None:
    desk.view.size = canvas
    font = desk.view.fonts.book
    rows = History(desk, tale).rows()
    assert len(rows) > 20
    for row in rows:
        wide = row.indent + font.width(row.lead + row.label)
        assert wide <= canvas[0] - 40, row.label


@pytest.fixture(scope="module")
def answers() -> list[str]:
    """The ids of all answers in the script."""
    found = []
    for path in sorted((ROOT / "assets/dialogue").rglob("*.yarn")):
        text = path.read_text(encoding="utf-8")
        found += re.findall(r"^\s*->.*#(line:\w+)", text, re.MULTILINE)
    return found


@pytest.mark.parametrize("canvas", CANVASES)
def test_every_answer_is_seen_whole_above_the_box(
    desk: Desk, tale: Tale, answers: list[str], canvas: tuple[int, int]
) -> None:
    assert len(answers) > 50
    box = desk.view.textbox
    tale.line = Line("line:x", "…", "sakura")
    for start in range(0, len(answers), 4):
        options = [Option(tale.line_of(key, ("12", "12"))) for key in answers[start : start + 4]]
        for cursor in range(len(options)):
            choice = Choice(tuple(options), cursor, [0] * len(options))
            rect = box.options(tale, choice, canvas)[cursor][0]
            assert pygame.Rect(0, 0, *canvas).contains(rect), options[cursor].text
            assert rect.bottom <= box.box(canvas).top, options[cursor].text
    tale.line = None

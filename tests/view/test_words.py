"""What is read: letters, lines, pages, and the two presses."""

from __future__ import annotations

import pytest

from game.stage.lines import Bag, Choice, Option, Prompt
from game.view.markup import read
from game.view.textbox import LINES
from game.view.type import Fonts
from tests.view.conftest import Stage, figure, said

LONG = "I only wanted to bring the umbrella back, and it is not even broken, I counted. " * 6


@pytest.fixture
def fonts(stage: Stage) -> Fonts:
    return stage.view().fonts


def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(fonts: Fonts) -> None:
    for room in (40, 97, 200):
        lines = fonts.book.lines(LONG.strip(), room)
        assert all(fonts.book.width(line) <= room for line in lines)
        assert " ".join(lines).replace(" ", "") == LONG.replace(" ", "")


def test_a_word_too_long_for_a_line_is_broken(fonts: Fonts) -> None:
    lines = fonts.book.lines("w" * 60, 50)
    assert "".join(lines) == "w" * 60
    assert all(fonts.book.width(line) <= 50 for line in lines)


def test_a_line_break_in_the_text_breaks_the_line(fonts: Fonts) -> None:
    assert fonts.book.lines("one\n\ntwo", 200) == ["one", "", "two"]


def test_tags_leave_the_text_and_unknown_ones_stay_in_it() -> None:
    written = read("No, [wave]no[/wave]![pause=0.5/]  [b]x[/b] \\[y]")
    assert written.text == "No, no! [b]x[/b] [y]"
    assert written.has("wave", 4)
    assert not written.has("wave", 6)
    assert written.pauses == {7: 0.5}


def test_the_first_press_completes_the_page_and_the_last_one_ends_the_line(stage: Stage) -> None:
    stage.map()
    stage.settings.text_speed = 20
    tale, view = stage.tale(figure("naruto", 300, 200)), stage.view()
    tale.line = said(LONG, "naruto")
    view.update(tale)
    pages = len(view.textbox.pen.pages)
    assert pages > 1
    presses = []
    for _ in range(2 * pages):
        presses.append(view.press())
        view.update(tale)
    assert presses == [False] * (2 * pages - 1) + [True]


def test_letters_come_at_the_speed_that_is_set_and_rest_at_a_stop(stage: Stage) -> None:
    stage.map()
    stage.settings.text_speed = 60
    tale, view = stage.tale(figure("naruto", 300, 200)), stage.view()
    tale.line = said("abcdef. ghi")
    for _ in range(8):
        view.update(tale)
    assert int(view.textbox.pen.place) == 7
    view.update(tale)
    assert int(view.textbox.pen.place) == 7
    for _ in range(30):
        view.update(tale)
    assert view.textbox.pen.done


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("canvas", [(384, 216), (480, 270), (640, 480)])
def test_the_box_holds_its_lines_on_every_canvas_in_every_size(
    stage: Stage, size: int, canvas: tuple[int, int]
) -> None:
    stage.settings.text_size = size
    view = stage.view()
    view.fonts.text_size = size
    box = view.textbox.box(canvas)
    assert box.left >= 0
    assert box.right <= canvas[0]
    assert box.top >= canvas[1] // 2
    for page in view.textbox.pages(LONG, canvas, True):
        assert len(page.lines) <= LINES
        for start, end in page.lines:
            assert view.fonts.book.width(LONG[start:end]) <= box.width - 26 - 74


@pytest.mark.parametrize("size", [100, 200])
def test_everything_to_read_is_drawn_at_once_without_a_fault(stage: Stage, size: int) -> None:
    stage.map()
    stage.settings.text_size = size
    hero, fuku = figure("naruto", 300, 200), figure("fuku", 320, 200, "fuku")
    fuku.remark, fuku.remark_until, fuku.emote = "line:a", 999, "exclaim"
    tale, view = stage.tale(hero, fuku), stage.view()
    plain = stage.draw(tale, view)
    tale.line, tale.second = said("One.", "naruto"), said("Two.", "fuku")
    tale.choice = Choice((Option(said("Yes")), Option(said("No"), False)), 1, [0, 0])
    tale.prompt, tale.card = Prompt(hero.spot, "greet", "fuku"), said("The long street")
    tale.bag = Bag(("bowl", "plant"), (2, 3), ["bowl"])
    full = stage.draw(tale, view, words=True)
    assert full.get_buffer().raw != plain.get_buffer().raw


def test_the_mouse_finds_the_option_under_it(stage: Stage) -> None:
    stage.map()
    tale, view = stage.tale(figure("naruto", 300, 200)), stage.view()
    tale.choice = Choice((Option(said("Yes")), Option(said("No"))), 0, [0, 0])
    stage.draw(tale, view, words=True)
    first, second = view.textbox._choice_rects
    assert view.textbox.choice_at(*first.center) == 0
    assert view.textbox.choice_at(*second.center) == 1
    assert view.textbox.choice_at(2, 2) == -1

"""The whole game can be gone through with one device alone; and the first presses."""

from __future__ import annotations

import pytest

from game.screens.desk import Desk
from game.screens.field import CHOICE_REST_TICKS, Field
from game.screens.menus import SettingsMenu
from game.workshop.policies import Straight
from tests.screens.conftest import Player


@pytest.mark.parametrize("device", ["keyboard", "pad", "mouse"])
def test_every_screen_is_reached_and_left_with_one_device(desk: Desk, device: str) -> None:
    desk.settings.finished = True
    player, text = Player(desk, device), desk.text
    visited = [player.on]

    def into(key: str) -> None:
        player.choose(text(key))
        visited.append(player.on)

    into("settings")
    player.choose(text("settings_reduce_motion"))
    assert desk.settings.reduce_motion
    player.choose(text("back"))
    into("chapters")
    into("missed_title")
    player.press("back")
    player.press("back")
    into("credits")
    player.press("back")
    assert player.on == "Title"
    into("new_game")
    field = player.top
    assert isinstance(field, Field)
    player.press("menu")
    visited.append(player.on)
    into("history")
    player.press("back")
    into("save")
    player.choose("1")
    player.choose(text("back"))
    into("load")
    player.press("back")
    into("settings")
    player.press("back")
    player.choose(text("resume"))
    assert player.top is field
    player.press("menu")
    into("to_title")
    into("continue")
    player.press("menu")
    into("to_title")
    player.choose(text("quit"))
    assert player.on == ""
    assert set(visited) == {
        "Title", "SettingsMenu", "Chapters", "Missed", "Credits", "Field", "Pause", "History",
        "SaveList",
    }  # fmt: skip


def test_a_slider_follows_the_mouse(desk: Desk) -> None:
    player = Player(desk, "mouse")
    player.choose(desk.text("settings"))
    menu = player.top
    assert isinstance(menu, SettingsMenu)
    number = player.go(desk.text("settings_music"))
    width, height = player.window.surface.get_size()
    rail = [
        (x, y)
        for y in range(0, height, 2)
        for x in range(width)
        if (desk.pages.level_at(x, y) or (-1, 0))[0] == number
    ]
    player._point(*rail[0])
    player.press("confirm")
    assert desk.settings.music == 0
    player._point(*rail[-1])
    player.press("confirm")
    assert desk.settings.music == 100


def test_walking_begins_after_three_presses_at_most_once_the_lines_are_read(desk: Desk) -> None:
    player = Player(desk)
    player.press("confirm")
    field = player.top
    assert isinstance(field, Field)
    for _ in range(30 * 60):
        waits = field.tale.line is not None and desk.view.textbox.pen.done
        if waits:
            player.press("confirm")
        else:
            player.wait()
        if not field.tale.scene or field.tale.stepping:
            break
    assert not field.tale.scene or field.tale.stepping
    assert player.presses <= 3


def test_with_a_save_the_first_press_goes_on(desk: Desk) -> None:
    player = Player(desk)
    player.press("confirm")
    player.press("menu")
    player.choose(desk.text("save"))
    player.choose("1")
    again = Player(desk)
    page = again.top.page()  # type: ignore[attr-defined]
    assert page.rows[page.cursor].label == desk.text("continue")
    assert page.card is not None
    assert page.card.picture
    again.press("confirm")
    assert again.on == "Field"


def test_choices_hear_no_confirm_for_a_quarter_of_a_second(player: Player) -> None:
    tale, straight = player.desk.fresh(1), Straight()
    tale.start("road", preset=True)
    while tale.choice is None:
        tale.tick(straight(tale))
    player.stack.screens[:] = [Field(player.desk, tale, keeps=False)]
    first = tale.choice
    player.wait()
    player.press("confirm")
    assert tale.choice is first
    player.wait(CHOICE_REST_TICKS)
    player.press("confirm")
    assert tale.choice is not first


def test_a_damaged_save_is_shown_as_damaged_and_its_previous_copy_offered(desk: Desk) -> None:
    player = Player(desk)
    player.press("confirm")
    for again in (False, True):
        player.press("menu")
        player.choose(desk.text("save"))
        player.choose("1")
        if again:
            player.choose(desk.text("yes"))
        player.press("back")
        player.choose(desk.text("resume"))
        player.wait(3)
    desk.saves.path("slot_1").write_text("{}")
    late = Player(desk)
    late.choose(desk.text("load"))
    rows = [entry.row for entry in late.top.entries()]  # type: ignore[attr-defined]
    assert rows[1].second == desk.text("slot_damaged")
    assert rows[1].dimmed
    assert rows[2].label == desk.text("slot_previous")
    late.choose(desk.text("slot_previous"))
    assert late.on == "Field"


def test_a_save_is_written_over_only_when_that_is_wished(desk: Desk) -> None:
    player = Player(desk)
    player.press("confirm")
    player.press("menu")
    player.choose(desk.text("save"))
    player.choose("1")
    before = desk.saves.path("slot_1").read_bytes()
    player.choose("1")
    assert player.on == "Question"
    player.press("confirm")
    assert player.on == "SaveList"
    assert desk.saves.path("slot_1").read_bytes() == before
    desk.saves.path("slot_1").write_text("{}")
    player.choose("1")
    player.choose(desk.text("yes"))
    assert desk.saves.slots()[1].facts is not None
    assert (desk.saves.folder / "slot_1.damaged.json").read_text() == "{}"


def test_settings_are_seen_at_once_and_written_within_a_second(player: Player) -> None:
    desk = player.desk
    player.choose(desk.text("settings"))
    player.go(desk.text("settings_text_size"))
    before = desk.view.fonts.book.line
    player.press("right")
    player.wait(60)
    assert desk.view.fonts.book.line > before
    assert b'"text_size": 150' in desk.settings_path.read_bytes()

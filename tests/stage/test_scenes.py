"""A scene: one verb a line, in the order it happens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.intents import Advance, Choose, Interact, Rest, Skip, Step
from game.loading.content import Content
from game.stage import permission, snapshot
from game.stage.roaming import REMINDER_TICKS
from game.stage.tale import CARD_FADE_TICKS, NUDGE_TICKS, Assist, StoryError, Tale
from game.world.area import ASIDE
from game.world.geometry import Direction, Shape
from game.world.place import Starts, Trigger
from tests.stage.scripted import tick, ticks_until_control, told


def test_a_line_stands_until_the_player_goes_on(content: Content) -> None:
    tale = told(content, "title: Start\n---\nNaruto: Hello.\nHeisuke: No.\n===\n")
    tick(tale, times=100)
    assert tale.line is not None
    assert (tale.line.speaker, tale.line.text) == ("naruto", "Hello.")
    tick(tale, Advance())
    assert tale.line is not None
    assert tale.line.text == "No."


def test_the_goal_is_told_again_after_a_while_and_not_twice_at_once(content: Content) -> None:
    script = "title: Start\n---\nGoal: Noodles.\n===\n"
    tale = told(content, script)
    tick(tale, times=REMINDER_TICKS)
    assert tale.ticks - tale.goal_since > REMINDER_TICKS - 10
    tick(tale, times=10)
    assert tale.ticks - tale.goal_since < 10
    assert not tale.hero.remark


def test_a_card_goes_when_somebody_speaks(content: Content) -> None:
    script = "title: Start\n---\ncard: Morning.\n<<wait 0.5>>\nNaruto: Hello.\n===\n"
    tale = told(content, script)
    tick(tale, times=20)
    assert tale.card is not None
    tick(tale, times=20 + CARD_FADE_TICKS)
    assert tale.line is not None
    assert tale.card is None


def test_steps_do_not_move_the_player_while_a_scene_runs(content: Content) -> None:
    tale = told(content, "title: Start\n---\nNaruto: Hello.\n===\n")
    before = tale.hero.spot
    tick(tale, Step(1, 0), times=30)
    assert tale.hero.spot == before
    tick(tale, Advance())
    tick(tale, Step(1, 0), times=30)
    assert tale.hero.spot.x > before.x


def test_a_walk_takes_its_time_and_the_next_verb_waits_for_it(content: Content) -> None:
    tale = told(
        content, "title: Start\n---\n<<walk heisuke g>>\n<<face heisuke left>>\nNaruto: So.\n===\n"
    )
    tick(tale, times=5)
    assert tale.area.figures["heisuke"].moving
    tick(tale, times=60)
    heisuke = tale.area.figures["heisuke"]
    assert heisuke.spot == tale.area.spot_of("g")
    assert heisuke.facing is Direction.LEFT


@pytest.mark.parametrize(
    ("room", "to_his_right"),
    [
        (".n..h..G..", False),
        (".G..h..n..", True),
        (".n.#h..G..", True),
    ],
)
def test_who_walks_up_to_somebody_stops_beside_him(
    content: Content, room: str, to_his_right: bool
) -> None:
    around = "." * len(room)
    script = "title: Start\n---\n<<walk naruto heisuke>>\n===\n"
    tale = told(content, script, f"{around}\n{room}\n{around}\n")
    ticks_until_control(tale)
    naruto, heisuke = tale.hero, tale.area.figures["heisuke"]
    assert naruto.spot.y == heisuke.spot.y
    assert abs(naruto.spot.x - heisuke.spot.x) == ASIDE
    assert (naruto.spot.x > heisuke.spot.x) is to_his_right


def test_nowait_goes_on_at_once_and_the_end_of_the_scene_waits(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<walk heisuke g nowait>>\n<<set $met = true>>\n===\n")
    tick(tale, times=2)
    assert tale.memory["$met"] is True
    assert tale.scene
    ticks_until_control(tale)
    assert tale.area.figures["heisuke"].spot == tale.area.spot_of("g")


def test_a_press_waits_for_ever(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<press knot>>\n<<set $count = waited()>>\n===\n")
    tick(tale, times=60 * 12)
    assert tale.press == "knot"
    tick(tale, Advance(), times=2)
    assert not tale.scene
    assert tale.memory["$count"] == 12


def test_a_press_with_an_end_goes_on_by_itself_and_is_known_as_not_pressed(
    content: Content,
) -> None:
    tale = told(content, "title: Start\n---\n<<press go 0 2>>\n<<set $met = pressed()>>\n===\n")
    ticks_until_control(tale)
    assert tale.memory["$met"] is False


def test_an_answer_that_cannot_be_taken_can_still_be_rested_on(content: Content) -> None:
    script = """
        title: Start
        ---
        -> Sorry. <<if false>>
        -> Why? <<if false>>
        -> Stand there.
        <<set $count = rested()>>
        ===
    """
    tale = told(content, script)
    tick(tale)
    tick(tale, Rest(1))
    tick(tale, times=90)
    tick(tale, Choose(1))
    assert tale.choice is not None
    tick(tale, Choose(2))
    ticks_until_control(tale)
    assert tale.memory["$count"] == 2


def test_step_to_lets_the_player_walk_there_and_nowhere_else(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<step_to g>>\n<<set $met = true>>\n===\n")
    tick(tale)
    start = tale.hero.spot
    tick(tale, Step(-1, 0), times=60)
    assert tale.hero.spot == start
    ticks_until_control(tale, Step(1, 0))
    assert tale.hero.spot == tale.area.spot_of("g")
    assert tale.memory["$met"] is True


def test_heads_turn_and_feet_stay(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<heads on>>\nHeisuke: Look at me.\n===\n")
    before = tale.hero.spot
    tick(tale)
    tick(tale, Step(0, -1), times=5)
    assert tale.hero.facing is Direction.UP
    assert tale.hero.spot == before
    tick(tale, Advance(), times=2)
    assert not tale.heads


def test_focus_and_locks_are_gone_when_a_scene_is_abandoned(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<focus naruto>>\n<<heads on>>\n<<wait 9>>\n===\n")
    tick(tale, times=3)
    assert tale.picture.focus == ("naruto",)
    tale.abandon_scene()
    assert not tale.scene
    assert not tale.heads
    assert not tale.picture.focus


def test_skipping_runs_to_the_next_choice_by_the_same_script(content: Content) -> None:
    script = """
        title: Start
        ---
        <<walk heisuke g>>
        Heisuke: One.
        <<wait 5>>
        <<set $count += 1>>
        -> Yes.
        -> No.
        <<set $count += 1>>
        ===
    """
    tale = told(content, script)
    tick(tale, Skip(), times=3)
    assert tale.choice is not None
    assert tale.memory["$count"] == 1
    assert tale.area.figures["heisuke"].spot == tale.area.spot_of("g")
    tick(tale, Choose(1))
    ticks_until_control(tale)
    assert tale.memory["$count"] == 2


def test_a_remark_is_said_over_the_head_and_nobody_stops(content: Content) -> None:
    tale = told(
        content, "title: Start\n---\nHeisuke: Some people. #remark\n<<set $met = true>>\n===\n"
    )
    tick(tale, times=2)
    assert tale.line is None
    assert tale.area.figures["heisuke"].remark
    assert tale.memory["$met"] is True


def test_talking_to_somebody_runs_his_talk_with_what_he_needs_to_know(content: Content) -> None:
    script = """
        title: Talk_heisuke
        ---
        <<set $met = $talk_with == "heisuke">>
        Heisuke: Me?
        ===
    """
    tale = told(content, script, "....\n.nh.\n....\n")
    tale.hero.facing = Direction.RIGHT
    tick(tale, Interact())
    tick(tale)
    assert tale.line is not None
    assert tale.memory["$met"] is True
    assert tale.area.figures["heisuke"].facing is Direction.LEFT


def test_the_bag_takes_what_fits_and_closes_by_the_last_number(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<pack>>\nNaruto: Done.\n===\n")
    tick(tale)
    tick(tale, Choose(0))
    tick(tale, Choose(1))
    assert tale.memory["$pack_photo"] is True
    assert "$pack_bowl" not in tale.memory
    tick(tale, Choose(2), times=2)
    assert tale.bag is None
    assert tale.line is not None


def test_an_endless_script_is_an_error_that_names_it(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<face naruto left>>\n<<jump Start>>\n===\n")
    with pytest.raises(StoryError):
        tick(tale, times=3)


def test_an_unknown_mark_is_an_error_with_node_and_line(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<walk heisuke nowhere>>\n===\n")
    with pytest.raises(StoryError, match="nowhere"):
        tick(tale)


@pytest.mark.parametrize("after", [1, 20, 40, 90])
def test_a_scene_saved_in_its_middle_goes_on_as_if_nothing_had_been(
    content: Content, after: int
) -> None:
    script = """
        title: Start
        ---
        <<walk heisuke g nowait>>
        <<wait 0.5>>
        <<emote naruto question>>
        Naruto: Where to? #face:happy
        <<set $met = true>>
        ===
    """
    tale = told(content, script)
    tick(tale, times=after)
    other = Tale(tale.book, 1)
    snapshot.restore(other, snapshot.encode(tale))
    for running in (tale, other):
        tick(running, times=100)
        tick(running, Advance(), times=100)
    assert snapshot.encode(other) == snapshot.encode(tale)


def test_the_headband_decides_the_look(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<set $headband = false>>\n<<place naruto g>>\n===\n")
    tick(tale, times=3)
    assert tale.hero.look == "naruto_bare"


def test_on_the_morning_of_the_gate_he_has_his_bag_on_his_back(content: Content) -> None:
    facts = "<<set $headband = false>>\n<<set $turn = 7>>\n"
    tale = told(content, f"title: Start\n---\n{facts}<<place naruto g>>\n===\n")
    tick(tale, times=3)
    assert tale.hero.look == "naruto_pack"


WINDOW = """
title: Window
prompt: look
---
Naruto: New glass. #line:w1
===
title: Talk_heisuke
---
Heisuke: Well? #line:w2
===
"""


@pytest.mark.parametrize(
    ("room", "pressed"),
    [
        ("....\n.nh.\n....", "line:w1"),  # he stands aside: the window before the hand is meant
        ("h...\n.n..\n....", "line:w1"),
        (".h..\n.n..\n....", "line:w2"),  # he stands between: he is meant
        ("....\n.n..\n....\n.h..", "line:w1"),  # far behind
    ],
)
def test_the_word_shown_is_the_word_that_a_press_means(
    content: Content, room: str, pressed: str
) -> None:
    tale = told(content, WINDOW, room)
    window = Trigger("window", Shape(16, 0, 32, 16), "Window", Starts.INTERACT, once=False)
    tale.area.place = replace(tale.area.place, triggers=(window,))
    tale.hero.facing = Direction.UP
    tick(tale)
    assert tale.prompt is not None
    assert tale.prompt.figure == ("heisuke" if pressed == "line:w2" else "")
    tick(tale, Interact())
    tick(tale)
    assert tale.line is not None
    assert tale.line.id == pressed


@pytest.mark.parametrize(("aside", "used"), [(0, True), (4, True), (12, False)])
def test_a_thing_a_little_aside_of_the_hand_is_used_too(
    content: Content, aside: int, used: bool
) -> None:
    tale = told(content, WINDOW, "....\n.n..\n....")
    spot = tale.hero.spot
    left = spot.x + aside
    shape = Shape(left, spot.y - 20, left + 12, spot.y - 8)
    window = Trigger("window", shape, "Window", Starts.INTERACT)
    tale.area.place = replace(tale.area.place, triggers=(window,))
    tale.hero.facing = Direction.UP
    tick(tale)
    tick(tale, Interact())
    tick(tale)
    assert (tale.line is not None) is used


def test_who_has_just_called_something_can_be_answered_at_once(content: Content) -> None:
    tale = told(content, WINDOW, ".h..\n.n..\n....")
    tale.hero.facing = Direction.UP
    tale.area.figures["heisuke"].remark = "line:w2"
    tale.area.figures["heisuke"].remark_until = 1000
    tick(tale)
    assert tale.prompt is not None
    tick(tale, Interact())
    assert tale.area.figures["heisuke"].remark == ""


def test_nobody_walks_after_one_who_asked_for_a_gentle_village(content: Content) -> None:
    for gentle in (False, True):
        tale = told(content, "title: Go\n---\n<<followers 1 stalk>>\nNaruto: Who?\n===\n")
        tale.assist = Assist(gentle=gentle)
        tale.run("Go")
        tick(tale)
        assert bool(tale.followers.ids) is not gentle


def test_whoever_went_along_stands_when_he_is_let_go(content: Content) -> None:
    script = """
        title: Start
        ---
        <<place jiraiya g>>
        <<followers 1 company>>
        <<wait 1>>
        <<followers 0 none>>
        Naruto: So. #line:w1
        ===
    """
    tale = told(content, script)
    tick(tale, times=80)
    jiraiya = tale.area.figures["jiraiya"]
    assert tale.followers.ids == []
    assert (jiraiya.way, jiraiya.moving) == ([], False)


def test_a_gentle_village_permits_less(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<set $turn = 4>>\n===\n")
    tick(tale, times=5)
    assert permission.heat(tale) > tale.book.village.gentle.heat_most
    tale.assist = Assist(gentle=True)
    assert permission.heat(tale) == tale.book.village.gentle.heat_most


def test_who_stands_where_a_step_is_waited_for_is_shown_which_way(content: Content) -> None:
    tale = told(content, "title: Start\n---\n<<step_to g>>\nNaruto: Here.\n===\n")
    tick(tale, times=60)
    assert tale.nudge is None
    tick(tale, times=NUDGE_TICKS)
    assert tale.nudge is Direction.RIGHT
    tick(tale, Step(1, 0), times=2)
    assert tale.nudge is None

"""The machine: events, saving and restoring, limits, errors that name their place."""

from __future__ import annotations

import json
from random import Random

import pytest

from game.yarn import (
    CommandEvent,
    EndEvent,
    LineEvent,
    Machine,
    OptionsEvent,
    Value,
    YarnError,
)
from tests.yarn.scripts import FUNCTIONS, machine, node, played, program, shown

TALK = """title: Start
---
<<declare $n = 0>>
Mae: One. #line:one #face:angry
<<set $n = $n + 1>>
<<detour Shop>>
=> Either way <<once>> #line:either
=> Or so #line:or
<<once>>
    Only once.
<<endonce>>
Bye {$n}. #line:bye
===
title: Shop
---
Shop: What will it be, {name()}? #line:ask
-> An apple for {cost($n)} #line:apple
    <<give apple {$n}>>
    -> Another #line:more
        <<set $n += 10>>
    -> Enough #line:enough
-> Nothing #line:nothing
Shop: Thanks. #line:thanks
===
"""


def test_line_event_holds_text_speaker_tags_and_place() -> None:
    event = machine(TALK).advance()
    assert event == LineEvent(
        "line:one", "One.", (), ("line:one", "face:angry"), "Mae", "Start", 4, "Mae: One."
    )
    assert isinstance(event, LineEvent)
    assert event.tag("face") == "angry"
    assert event.tag("shake") is None


def test_values_of_a_line_are_given_beside_its_text() -> None:
    running = machine(TALK)
    running.advance()
    event = running.advance()
    assert isinstance(event, LineEvent)
    assert (event.text, event.substitutions) == ("What will it be, Mae?", ("Mae",))


def test_last_line_before_a_choice_is_tagged() -> None:
    event = machine("Which?\n-> A\n-> B").advance()
    assert isinstance(event, LineEvent)
    assert event.tags == ("lastline",)


def test_value_with_brackets_is_no_markup() -> None:
    event = machine('Take {"[b]this[/b]"}.').advance()
    assert isinstance(event, LineEvent)
    assert event.text == "Take \\[b\\]this\\[/b\\]."


def test_command_is_split_into_words() -> None:
    event = machine('<<say  "two words" \'x\' {1 + 1}{2} "q \\" \\\\ \\n" >>').advance()
    assert isinstance(event, CommandEvent)
    assert event.words == ("say", "two words", "'x'", "22", 'q " \\ \\n')


def test_unavailable_options_are_offered_and_cannot_be_taken() -> None:
    running = machine("-> A <<if false>>\n-> B\nend")
    event = running.advance()
    assert shown(event) == "[-A|B]"
    with pytest.raises(YarnError, match="option 0 was selected, but it is not available"):
        running.select(0)
    running.select(1)
    assert shown(running.advance()) == "end"


def test_no_option_leads_behind_the_choice() -> None:
    assert played("-> A <<if false>>\n    never\nend") == ["[-A]", "end"]


def test_options_must_be_answered_first() -> None:
    running = machine("-> A")
    running.advance()
    with pytest.raises(YarnError, match="select"):
        running.advance()


def test_ended_dialogue_stays_ended() -> None:
    running = machine("Hi.")
    running.advance()
    assert running.running
    assert isinstance(running.advance(), EndEvent)
    assert not running.running
    assert isinstance(running.advance(), EndEvent)


def test_host_can_stop_and_every_open_node_counts_as_visited() -> None:
    storage: dict[str, Value] = {}
    running = machine(TALK, storage)
    running.advance()
    running.advance()
    running.stop()
    assert storage["$Yarn.Internal.Visiting.Start"] == 1
    assert storage["$Yarn.Internal.Visiting.Shop"] == 1


def test_nodes_are_announced_as_they_begin_and_end() -> None:
    told: list[str] = []
    running = machine(TALK, start="")
    running.on_node_started = lambda name: told.append(f"+{name}")
    running.on_node_completed = lambda name: told.append(f"-{name}")
    running.start("Start")
    played(running, 1)
    assert told == ["+Start", "+Shop", "-Shop", "-Start"]


def test_storage_holds_plain_values_under_stable_keys() -> None:
    storage: dict[str, Value] = {}
    played(TALK, 0, 1, storage=storage)
    assert storage == {
        "$n": 1.0,
        "$Yarn.Internal.Visiting.Start": 1.0,
        "$Yarn.Internal.Visiting.Shop": 1.0,
        "$Yarn.Internal.Once.line:either": True,
        "$Yarn.Internal.Once.Start.0": True,
        "$Yarn.Internal.Content.ViewCount.line:either": 1.0,
    }


def test_keys_of_once_blocks_do_not_move_with_lines() -> None:
    storage: dict[str, Value] = {}
    played("<<once>>\na\n<<endonce>>", storage=storage)
    assert played("// one\n// line\nmore\n<<once>>\na\n<<endonce>>", storage=storage) == ["more"]


# Saving ------------------------------------------------------------------------------------


def rest(running: Machine, answers: list[int]) -> list[str]:
    """What still comes; an open choice is answered first."""
    seen = []
    while True:
        if running.choosing:
            running.select(answers.pop(0))
        event = running.advance()
        seen.append(shown(event))
        if isinstance(event, EndEvent):
            return seen


@pytest.mark.parametrize("answers", [[0, 0], [0, 1], [1]])
def test_restored_at_any_event_it_goes_on_the_same(answers: list[int]) -> None:
    made = program(TALK)
    whole = rest(machine(made), list(answers))
    for stop in range(len(whole)):
        storage: dict[str, Value] = {}
        running = machine(made, storage)
        left = list(answers)
        for _ in range(stop):
            if running.choosing:
                running.select(left.pop(0))
            running.advance()
        saved = json.loads(json.dumps([running.snapshot(), storage]))
        restored = machine(made, saved[1], start="")
        restored.restore(saved[0])
        assert (restored.node, restored.line) == (running.node, running.line)
        if not isinstance(running.event, CommandEvent):
            assert restored.event == running.event
        assert restored.snapshot() == saved[0] or isinstance(running.event, CommandEvent)
        assert rest(restored, left) == whole[stop:]


def test_choice_inside_a_detour_is_offered_again_after_restoring() -> None:
    running = machine(TALK)
    while not running.choosing:
        running.advance()
    restored = machine(TALK, {"$n": 1.0}, start="")
    restored.restore(running.snapshot())
    assert isinstance(restored.event, OptionsEvent)
    assert shown(restored.event) == "[An apple for 2|Nothing]"
    restored.select(0)
    assert shown(restored.advance()) == "<<give apple 1>>"


def test_unchanged_node_goes_on_in_a_changed_program() -> None:
    running = machine(node("<<detour B>>\nafter") + node("one\ntwo", "B"))
    running.advance()
    changed = node("first", "New") + node("<<detour B>>\nafter") + node("one\ntwo", "B")
    restored = machine(changed, start="")
    restored.restore(running.snapshot())
    assert played(restored) == ["two", "after"]


def test_changed_node_begins_again() -> None:
    running = machine(node("one\ntwo"))
    running.advance()
    running.advance()
    restored = machine(node("one\nand a half\ntwo"), start="")
    restored.restore(running.snapshot())
    assert played(restored) == ["one", "and a half", "two"]


def test_node_that_called_a_detour_and_changed_begins_again() -> None:
    running = machine(node("zero\n<<detour B>>\nafter") + node("one\ntwo", "B"))
    running.advance()
    running.advance()
    restored = machine(node("<<detour B>>\nlater") + node("one\ntwo", "B"), start="")
    restored.restore(running.snapshot())
    assert played(restored) == ["one", "two", "later"]


@pytest.mark.parametrize(
    "snapshot",
    [
        {},
        {"frames": 1, "options": [], "event": None},
        {"frames": [["Gone", 0, 0]], "options": [], "event": None},
        {"frames": [["Start", 0]], "options": [], "event": None},
        {"frames": [["Start", 1, 2, 3]] * 500, "options": [], "event": None},
        {"frames": [], "options": [["line:x", [], True, 0]], "event": None},
    ],
)
def test_damaged_snapshot_is_refused(snapshot: dict[str, object]) -> None:
    with pytest.raises(YarnError):
        machine("Hi.", start="").restore(snapshot)


# Limits and errors -------------------------------------------------------------------------


def test_endless_loop_is_stopped_and_named() -> None:
    running = machine(node("<<jump Start>>"))
    with pytest.raises(YarnError, match=r"a\.yarn:3: node Start, line 3: 10000 steps") as caught:
        running.advance()
    assert (caught.value.node, caught.value.line) == ("Start", 3)


def test_steps_are_counted_between_events() -> None:
    body = "\n".join(["<<declare $n = 0>>", *["<<set $n += 1>>"] * 90, "{$n}"])
    running = Machine(
        program(node(f"{body}\n<<if $n < 400>>\n<<jump Start>>\n<<endif>>")),
        {}, FUNCTIONS, Random(1), steps=100,
    )  # fmt: skip
    running.start("Start")
    assert played(running) == ["90", "180", "270", "360", "450"]


def test_endless_detours_are_stopped() -> None:
    with pytest.raises(YarnError, match="detours within each other"):
        machine(node("<<detour Start>>")).advance()


def test_smart_variables_that_multiply_are_stopped() -> None:
    body = "\n".join(f"<<declare $a{n} = $a{n + 1} + $a{n + 1}>>" for n in range(60))
    with pytest.raises(YarnError, match="smart variables"):
        machine(f"{body}\n<<declare $a60 = 1>>\n{{$a0}}").advance()


def test_string_that_doubles_is_stopped() -> None:
    script = node('<<declare $s = "aaaaaaaaaa">>\n<<jump Loop>>') + node(
        "<<set $s = $s + $s>>\n<<jump Loop>>", "Loop"
    )
    with pytest.raises(YarnError, match="a string grew longer"):
        machine(script).advance()


def test_jump_to_a_computed_node_that_does_not_exist_is_an_error() -> None:
    running = machine('hi\n<<jump {"Strat"}>>')
    running.advance()
    with pytest.raises(YarnError, match=r'line 4: there is no node "Strat"; did you mean "Start"'):
        running.advance()


def test_start_at_a_node_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(YarnError, match='there is no node "Nowhere"'):
        machine("hi", start="Nowhere")


def test_function_that_fails_names_itself_and_the_line() -> None:
    def broken(n: Value) -> Value:
        raise ValueError("no such thing")

    running = Machine(program("{cost(1)}"), {}, {"cost": broken}, Random(1))
    running.start("Start")
    with pytest.raises(YarnError, match=r"line 3: cost\(\) failed: ValueError: no such thing"):
        running.advance()


def test_function_nobody_provides_is_an_error_only_when_called() -> None:
    running = Machine(program("hi\n{cost(1)}"), {}, {}, Random(1))
    running.start("Start")
    assert shown(running.advance()) == "hi"
    with pytest.raises(YarnError, match="there is no function `cost`"):
        running.advance()


def test_value_of_another_type_from_an_old_save_is_an_error() -> None:
    running = machine("<<declare $n = 1>>\n{$n * 2 - 1}", {"$n": "many"})
    with pytest.raises(YarnError, match="wrong type"):
        running.advance()


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("1 % 0", "`%` by zero"),
        ("dice(0)", "a die cannot have 0 sides"),
        ("random_range(2, 1)", "2 is more than 1"),
        ('number("x")', '"x" is no number'),
        ('bool("x")', '"x" is neither true nor false'),
        ('format("{1}", 2)', "asks for value 1"),
        ('format("{0:D}", 1.5)', "whole numbers"),
        ('format("{0,9999999}", 1)', "wider than"),
    ],
)
def test_impossible_operation_is_an_error_of_the_line(expression: str, message: str) -> None:
    with pytest.raises(YarnError, match="line 3") as caught:
        machine("{" + expression + "}").advance()
    assert message in str(caught.value)


def test_undeclared_default_comes_from_the_declaration_until_it_is_set() -> None:
    storage: dict[str, Value] = {}
    assert played("<<declare $n = 5>>\n{$n}", storage=storage) == ["5"]
    assert "$n" not in storage
    assert played("<<declare $n = 6>>\n{$n}", storage=storage) == ["6"]


def test_random_saliency_draws_among_the_best_least_viewed() -> None:
    script = "".join(f"=> {n} #line:{n}\n" for n in "abcd")
    storage: dict[str, Value] = {}
    made = program(node(script))
    seen = []
    for seed in range(8):
        running = Machine(made, storage, FUNCTIONS, Random(seed))
        running.start("Start")
        seen.append(shown(running.advance()))
    assert sorted(seen[:4]) == sorted(seen[4:]) == ["a", "b", "c", "d"]
    assert seen != sorted(seen)


def test_program_can_be_replaced_while_it_runs() -> None:
    running = machine(node("one\ntwo"))
    running.advance()
    running.reload(program(node("zero", "New") + node("one\ntwo")))
    assert played(running) == ["two"]
    running = machine(node("one\ntwo"))
    running.advance()
    running.reload(program(node("uno\ndue")))
    assert played(running) == ["uno", "due"]

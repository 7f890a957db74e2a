"""Whatever it is given, the reader answers with a program or with errors that have a place.

`LONG_TESTS=1` raises the number of mutated files from 500 to 20,000.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from game.yarn import (
    Compilation,
    EndEvent,
    Library,
    Machine,
    OptionsEvent,
    Program,
    Source,
    Value,
    YarnError,
    compile_sources,
    markup,
)
from game.yarn.plans import harness, library
from game.yarn.reading import physical_lines
from tests.yarn.scripts import node, shown

LONG = bool(os.environ.get("LONG_TESTS"))
MUTATED = 20_000 if LONG else 500
EXAMPLES = 500 if LONG else 60
PLANS = Path(__file__).parent / "plans"
QUIET = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)


def compiles_or_complains(text: str) -> Compilation:
    compilation = compile_sources([Source("a.yarn", text)], library=library())
    lines = physical_lines(text.removeprefix("\ufeff"))
    for found in compilation.diagnostics:
        assert found.code[:2] in ("YS", "LL")
        assert found.message
        assert 1 <= found.line <= len(lines), str(found)
        assert 1 <= found.column <= len(lines[found.line - 1]) + 1, str(found)
        assert found.end_column > found.column
    assert (compilation.program is None) == any(one.is_error for one in compilation.diagnostics)
    return compilation


def plays_on(program: Program, storage: dict[str, Value], seed: int, events: int = 200) -> None:
    """Plays with random answers; a fault of the script is one that names its place."""
    chance = Random(seed)
    for start in list(program.nodes)[:3]:
        machine = Machine(program, storage, harness(), chance, steps=2000)
        try:
            machine.start(start)
            for _ in range(events):
                event = machine.advance()
                if isinstance(event, EndEvent):
                    break
                if isinstance(event, OptionsEvent):
                    able = [option.index for option in event.options if option.available]
                    machine.select(chance.choice(able) if able else -1)
        except YarnError as error:
            if not error.line and "there is no node" not in str(error):
                raise


# Mutated files -----------------------------------------------------------------------------

PIECES = [
    "<<", ">>", "{", "}", "[", "]", "(", ")", "->", "=>", "#", "//", "\\", "\n", "\r\n", "\t",
    '"', "$x", "$", "===", "---", "<<if ", "<<else>>", "<<endif>>", "<<once>>", "<<endonce>>",
    "<<enum E>>", "<<case A>>", "<<endenum>>", "<<jump Start>>", "<<detour Start>>", "<<stop>>",
    "<<set $x = ", "<<declare $x = ", "title: X\n---\n", "when: once\n", " and ", " or ", "not ",
    "1", "1.5", "true", ".A", "E.A", "visited(", ",", ":", "\ufeff", "\0", "\u2028", "é", "😀",
    "\ud800", "    ", "#line:1", "#shadow:1", "override: true\n", "%", "=", "+=", "<", ">",
]  # fmt: skip


def mutated(text: str, chance: Random) -> str:
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(text) + 1)
        match chance.randrange(5):
            case 0:
                text = text[:at] + chance.choice(PIECES) + text[at:]
            case 1:
                text = text[:at] + text[at + chance.randint(1, 12) :]
            case 2:
                other = chance.randrange(len(text) + 1)
                text = text[:at] + text[other : other + 40] + text[at:]
            case 3:
                text = text[:at] + chance.choice(PIECES) + text[at + 1 :]
            case _:
                lines = text.split("\n")
                chance.shuffle(lines)
                text = "\n".join(lines) if chance.random() < 0.2 else text[:at]
    return text


def test_mutated_files_give_diagnostics_and_never_an_exception() -> None:
    originals = [path.read_text("utf-8") for path in sorted(PLANS.glob("*.yarn"))]
    chance = Random(7)
    for number in range(MUTATED):
        text = mutated(chance.choice(originals), chance)
        try:
            compilation = compiles_or_complains(text)
            if compilation.program is not None:
                plays_on(compilation.program, {}, number)
        except Exception as error:
            raise AssertionError(f"{error!r} for {text!r}") from error


@QUIET
@given(some.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    compiles_or_complains(text)
    compiles_or_complains(node(text))
    markup.parse(text)


@QUIET
@given(some.lists(some.sampled_from(PIECES), max_size=30))
def test_any_pieces_of_the_language_are_read(pieces: list[str]) -> None:
    compiles_or_complains(node("".join(pieces)))
    markup.parse("".join(pieces))


# Programs of a small grammar ---------------------------------------------------------------

NUMBERS = some.sampled_from(["1", "2.5", "$n", "-$m", "($n + 1)", 'visited_count("B")'])
BOOLS = some.sampled_from(["true", "$b", "not $b", "$n > 2", 'visited("B")', "($n == 1) or $b"])
LINES = some.builds("Mae: {} {{{}}}".format, some.sampled_from(["a", "[b]c[/b]"]), NUMBERS)
COMMANDS = some.builds("<<do {} {{{}}}>>".format, some.sampled_from(["x", '"y z"']), NUMBERS)
SETS = some.one_of(
    some.builds("<<set $n = {}>>".format, NUMBERS),
    some.builds("<<set $m += {}>>".format, NUMBERS),
    some.builds("<<set $b = {}>>".format, BOOLS),
)
FLOW = some.sampled_from(["<<detour B>>", "<<return>>", "<<stop>>", "<<jump B>>"])
SIMPLE = some.one_of(LINES, LINES, COMMANDS, SETS, FLOW)


def indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def conditional(bodies: tuple[str, list[str], list[str]]) -> list[str]:
    condition, first, second = bodies
    return [f"<<if {condition}>>", *first, "<<else>>", *second, "<<endif>>"]


def once(body: list[str]) -> list[str]:
    return ["<<once>>", *body, "<<endonce>>"]


def group(arrow: str, items: list[tuple[str, list[str]]]) -> list[str]:
    lines = [f"// a group of {len(items)}"]
    for suffix, body in items:
        lines += [f"{arrow} item{suffix}", *indented(body)]
    return lines


SUFFIXES = some.sampled_from(["", " <<if $b>>", " <<once>>", " <<once if $n > 1>>", " #tag"])
BLOCKS = some.recursive(
    SIMPLE.map(lambda line: [line]),
    lambda inner: some.one_of(
        some.lists(inner, min_size=1, max_size=3).map(
            lambda many: [x for one in many for x in one]
        ),
        some.tuples(BOOLS, inner, inner).map(conditional),
        inner.map(once),
        some.lists(some.tuples(SUFFIXES, inner), min_size=1, max_size=3).map(
            lambda items: group("->", items)
        ),
        some.lists(some.tuples(SUFFIXES, inner), min_size=1, max_size=3).map(
            lambda items: group("=>", items)
        ),
    ),
    max_leaves=14,
)
DECLARED = ["<<declare $n = 1>>", "<<declare $m = 2>>", "<<declare $b = false>>"]


def script(body: list[str]) -> str:
    return node("\n".join([*DECLARED, *body])) + node("in B", "B")


@QUIET
@given(BLOCKS)
def test_any_program_of_a_small_grammar_compiles_and_plays(body: list[str]) -> None:
    compilation = compiles_or_complains(script(body))
    assert compilation.program is not None, "\n".join(map(str, compilation.errors))
    plays_on(compilation.program, {}, 1)


@QUIET
@given(BLOCKS, some.integers(0, 1000))
def test_restored_at_every_step_it_goes_on_the_same(body: list[str], seed: int) -> None:
    program = compile_sources([Source("a", script(body))], library=Library()).program
    assert program is not None
    storage: dict[str, Value] = {}
    machine = Machine(program, storage, {}, Random(seed), saliency="best")
    twin_storage: dict[str, Value] = {}
    machine.start("Start")
    answers = Random(seed)
    for _ in range(60):
        saved = json.loads(json.dumps([machine.snapshot(), storage]))
        twin_storage = saved[1]
        twin = Machine(program, twin_storage, {}, Random(seed), saliency="best")
        twin.restore(saved[0])
        if machine.choosing:
            event = machine.event
            assert isinstance(event, OptionsEvent)
            assert twin.event == event
            able = [option.index for option in event.options if option.available]
            choice = answers.choice(able) if able else -1
            machine.select(choice)
            twin.select(choice)
        event = machine.advance()
        assert shown(twin.advance()) == shown(event)
        assert twin_storage == storage
        if isinstance(event, EndEvent):
            break


# Sizes -------------------------------------------------------------------------------------


def takes_less_than(seconds: float, text: str) -> Compilation:
    start = time.perf_counter()
    compilation = compiles_or_complains(text)
    assert time.perf_counter() - start < seconds
    return compilation


@pytest.mark.parametrize(
    "body",
    [
        "{" + "(" * 5000 + "1" + ")" * 5000 + "}",
        "{" + "-" * 5000 + "1}",
        "{" + "not " * 5000 + "true}",
        "{" + "1 + " * 20000 + "1}",
        "{" + "string(" * 5000 + "1" + ")" * 5000 + "}",
        "<<if true>>\n" * 2000 + "<<endif>>\n" * 2000,
        "<<once>>\n" * 2000,
        "\n".join(" " * n + "-> a" for n in range(500)),
        "{" * 50_000,
        "a {1} " * 20_000,
        "#a" * 50_000,
        "x" + " #a" * 50_000,
        " " * 200_000 + "x",
        "x" + " " * 200_000 + "y",
        "[a]" * 20_000,
        "\\" * 100_001,
        "<" * 100_000,
        "<<a " + "b " * 50_000 + ">>",
        "/" * 100_000,
        "=" * 100_000,
        '{"' + "a" * 200_000,
        "-> " * 30_000,
        "\n" * 100_000,
    ],
    ids=lambda body: body[:12].replace("\n", "_"),
)
def test_huge_and_deep_input_takes_bounded_time(body: str) -> None:
    takes_less_than(6.0, node(body))


def test_deep_nesting_is_refused_with_its_place() -> None:
    deep = compiles_or_complains(node("<<if true>>\n" * 200 + "<<endif>>\n" * 200))
    assert "LL090" in [one.code for one in deep.errors]
    assert "nested deeper" in compiles_or_complains(node("{" + "(" * 100 + "1")).errors[0].message


def test_nesting_a_writer_would_use_is_not_refused() -> None:
    body = "".join("    " * n + f"-> {n}\n" for n in range(20))
    body += "".join("<<if true>>\n" for _ in range(20)) + "x\n" + "<<endif>>\n" * 20
    assert compiles_or_complains(node(body)).program is not None


def test_too_many_errors_end_the_reading() -> None:
    found = compiles_or_complains(node("{1 + }\n" * 5000)).errors
    assert len(found) < 300
    assert "LL092" in [one.code for one in found]


def test_file_beyond_the_limit_is_refused() -> None:
    found = compile_sources([Source("a", "x" * 8_000_001)], library=Library())
    assert [one.code for one in found.errors] == ["LL091"]

"""What the language costs: rows for the budget table of `bench`."""

from __future__ import annotations

import gc
import time
import tracemalloc
from collections.abc import Callable
from random import Random
from typing import Any

from game.loading import library
from game.loading.content import Content
from game.stage.functions import SIGNATURES
from game.yarn import Library, LineEvent, Machine, Options, Project, Source, compile_sources

Measured = tuple[str, float, str, float]
"""What was measured, how much, its unit, and what it may be at most."""
ROUNDS = 20_000
INSTRUCTIONS = round(ROUNDS * (4 + 1 / 7))


def seconds(*actions: Callable[[], object], times: int = 5) -> list[float]:
    """Processor time of the quickest of so many calls of each, made in turns."""
    best = [float("inf")] * len(actions)
    for _ in range(times):
        for number, action in enumerate(actions):
            began = time.process_time()
            action()
            best[number] = min(best[number], time.process_time() - began)
    return best


def generated(lines: int) -> list[Source]:
    """A project of about so many lines, in files of five hundred, as scripts look."""
    facts = "\n".join(f"<<declare $v{number} = {number}>>" for number in range(50))
    files = [Source("memory.yarn", f"title: Memory\n---\n{facts}\n===\n")]
    for number in range(lines // 500):
        nodes = []
        for own in range(20):
            name = f"N{number}_{own}"
            said = "\n".join(f"Naruto: A line, number {n}. #line:{name}_{n}" for n in range(14))
            nodes.append(
                f"title: {name}\n---\n{said}\n<<walk naruto mark_{own}>>\n<<set $v{own} += 1>>\n"
                f"<<if $v{own} > 2 and not visited(\"{name}\")>>\n"
                f"    Sakura: You have {{$v{own}}}. #line:{name}_a\n<<endif>>\n"
                f"-> First #line:{name}_b\n    Naruto: Yes.\n"
                f"<<jump N{number}_{(own + 1) % 20}>>\n===\n"
            )  # fmt: skip
        files.append(Source(f"{number}.yarn", "".join(nodes)))
    return files


def language_rows(content: Content) -> list[Measured]:
    """Compiling, running, restoring, remembering."""
    gc.collect()
    gc.freeze()  # what the rows before left behind is not the compiler's to sweep
    small, large = generated(3_000), generated(30_000)
    assert compile_sources(large, library=Library()).program is not None
    few, many = seconds(
        lambda: compile_sources(small, library=Library()),
        lambda: compile_sources(large, library=Library()),
    )
    own = library.sources(content)
    plain = Options(lints=False)
    signed = Library(SIGNATURES)
    start, whole = seconds(
        lambda: compile_sources(own, library=signed, options=plain),
        lambda: library.open_shelf(content),
    )
    again, alone = _changed(own, signed, plain)
    machine, restored = _running(), _running()
    kept = machine.snapshot()
    back, instructions = seconds(lambda: _restore(restored, kept, 100), _run)
    tracemalloc.start()
    program = compile_sources(own, library=signed, options=plain).program
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert program is not None
    return [
        ("compile a generated project of 30,000 lines", many, "s", 3),
        ("the same against 3,000 lines", many / few, "x", 11),
        ("compile the game's own dialogue", start * 1000, "ms", 150),
        ("open everything the game is told from", whole * 1000, "ms", 250),
        ("check again after one file changed", again * 1000, "ms", 50 + alone * 1000),
        ("a thousand instructions", instructions / INSTRUCTIONS * 1e6, "ms", 1000 / 300),
        ("restore a machine", back / 100 * 1000, "ms", 1),
        ("the compiled dialogue in memory", held / 1e6, "MB", 30),
    ]


def _changed(own: list[Source], signed: Library, plain: Options) -> tuple[float, float]:
    """Seconds to compile the game's words again after one file changed, and that file alone."""
    compiler = Project(signed, plain)
    compiler.compile(own)
    largest = max(own, key=lambda source: len(source.text))
    edited = Source(largest.file, largest.text + "// more\n")
    versions = [own, [edited if source is largest else source for source in own]]

    def turn() -> None:
        versions.reverse()
        compiler.compile(versions[0])

    again, alone = seconds(turn, lambda: compile_sources([edited], library=signed, options=plain))
    return again, alone


def _restore(machine: Machine, snapshot: dict[str, Any], times: int) -> None:
    for _ in range(times):
        machine.restore(snapshot)


def _loop() -> Machine:
    body = (
        "title: Start\n---\n<<declare $n = 0>>\n<<declare $m = 0>>\n<<set $n = $n + 1>>\n"
        f"<<if $n % 7 == 3>>\n<<set $m = $m + 2>>\n<<endif>>\n<<if $n < {ROUNDS}>>\n"
        "<<jump Start>>\n<<endif>>\ndone\n===\n"
    )
    program = compile_sources([Source("a", body)], library=Library()).program
    assert program is not None
    machine = Machine(program, {}, {}, Random(1), steps=10**9)
    machine.start("Start")
    return machine


def _run() -> None:
    assert isinstance(_loop().advance(), LineEvent)


def _running() -> Machine:
    machine = _loop()
    machine.advance()
    return machine

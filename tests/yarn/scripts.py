"""Short ways to compile and play a script in a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random

from game.yarn import (
    CommandEvent,
    Compilation,
    EndEvent,
    Event,
    Library,
    LineEvent,
    Machine,
    Options,
    OptionsEvent,
    Program,
    Signature,
    Source,
    Value,
    compile_sources,
)

LIBRARY = Library({"cost": Signature(("number",), "number"), "name": Signature((), "string")})
FUNCTIONS: Mapping[str, Callable[..., Value]] = {
    "cost": lambda n: n * 2,
    "name": lambda: "Mae",
}


def node(body: str, title: str = "Start", headers: str = "") -> str:
    """A node around a body."""
    return f"title: {title}\n{headers}---\n{body}\n===\n"


def compiled(
    text: str, *, library: Library = LIBRARY, options: Options | None = None
) -> Compilation:
    """A file; a text without a node of its own is the body of `Start`."""
    if "\n===" not in text:
        text = node(text)
    return compile_sources([Source("a.yarn", text)], library=library, options=options)


def program(text: str, *, library: Library = LIBRARY) -> Program:
    compilation = compiled(text, library=library)
    assert compilation.program is not None, "\n".join(map(str, compilation.errors))
    return compilation.program


def machine(
    text: str | Program,
    storage: dict[str, Value] | None = None,
    *,
    saliency: str = "best_least_recently_viewed",
    start: str = "Start",
) -> Machine:
    made = program(text) if isinstance(text, str) else text
    found = Machine(
        made, {} if storage is None else storage, FUNCTIONS, Random(1), saliency=saliency
    )
    if start:
        found.start(start)
    return found


def shown(event: Event) -> str:
    """An event in a word: `line`, `<<command>>`, `[option|-unavailable]`, `end`."""
    match event:
        case LineEvent():
            return event.full
        case CommandEvent():
            return f"<<{event.text}>>"
        case OptionsEvent():
            return "[" + "|".join(
                ("" if option.available else "-") + option.line.full for option in event.options
            ) + "]"  # fmt: skip
        case EndEvent():
            return "end"


def played(
    text: str | Program | Machine, *choices: int, storage: dict[str, Value] | None = None
) -> list[str]:
    """All events to the end, choices answered in turn; the last one, `end`, is left out."""
    running = text if isinstance(text, Machine) else machine(text, storage)
    answers = list(choices)
    seen: list[str] = []
    while True:
        event = running.advance()
        if isinstance(event, EndEvent):
            return seen
        seen.append(shown(event))
        if isinstance(event, OptionsEvent):
            running.select(answers.pop(0) if answers else -1)


def codes(text: str, *, library: Library = LIBRARY, options: Options | None = None) -> list[str]:
    """`code line:column` of all findings."""
    found = compiled(text, library=library, options=options).diagnostics
    return [f"{one.code} {one.line}:{one.column}" for one in found]

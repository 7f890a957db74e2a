"""What was not found on any walk to the end of the road: by place and hour, never by number."""

from __future__ import annotations

from collections.abc import Iterator

from game.stage.tale import Tale
from game.yarn import Program

START = "line:menu_missed_"
"""A text of the menus that begins so tells where a fact of this name would have been found."""
OTHERS = frozenset({"title", "none"})


def facts(program: Program) -> Iterator[str]:
    """The facts that can be missed, in the order of their texts."""
    for line in program.strings:
        name = line.removeprefix(START)
        if name != line and name not in OTHERS:
            yield name


def found(tale: Tale) -> set[str]:
    """Those of them that are no longer what they began as."""
    variables = tale.book.program.variables
    return {
        name
        for name in facts(tale.book.program)
        if (known := variables.get(f"${name}")) is not None
        and tale.fact(f"${name}") != known.default
    }

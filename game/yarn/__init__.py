"""The Yarn language, version 3: compiler, machine, markup, string tables.

Pure standard library; knows nothing of any game. A project is compiled once and then run:

    compilation = compile_sources([Source("a.yarn", text)], library=Library())
    machine = Machine(compilation.program, storage={}, functions={}, random=Random(1))
    machine.start("Start")
    event = machine.advance()
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.yarn.diagnostics import Diagnostic, YarnError
from game.yarn.library import Library, Problem, Signature, Value, Word
from game.yarn.machine import (
    CommandEvent,
    EndEvent,
    Event,
    LineEvent,
    Machine,
    Option,
    OptionsEvent,
)
from game.yarn.markup import Attribute, Marked
from game.yarn.program import EnumType, Expression, Node, Program, Text, Variable

__all__ = [
    "Attribute",
    "CommandEvent",
    "Compilation",
    "Diagnostic",
    "EndEvent",
    "EnumType",
    "Event",
    "Expression",
    "Library",
    "LineEvent",
    "Machine",
    "Marked",
    "Node",
    "Option",
    "OptionsEvent",
    "Problem",
    "Program",
    "Signature",
    "Source",
    "Text",
    "Value",
    "Variable",
    "Word",
    "YarnError",
    "compile_expression",
    "compile_sources",
]


@dataclass(frozen=True, slots=True)
class Source:
    """One `.yarn` file; `mod` is the id of the mod it comes from, empty for the game's own."""

    file: str
    text: str
    mod: str = ""


@dataclass(frozen=True, slots=True)
class Compilation:
    """`program` is None when any diagnostic is an error."""

    program: Program | None
    diagnostics: tuple[Diagnostic, ...]


def compile_sources(sources: Sequence[Source], *, library: Library) -> Compilation:
    """Compiles a project; base sources first, then each mod's in load order."""
    raise NotImplementedError


def compile_expression(text: str, program: Program, wanted: str = "bool") -> Expression:
    """Compiles a condition from outside the scripts. Raises YarnError with the column."""
    raise NotImplementedError

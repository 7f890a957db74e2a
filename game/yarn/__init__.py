"""The Yarn language, version 3: compiler, machine, markup, string tables.

Pure standard library; knows nothing of any game. A project is compiled once and then run:

    compilation = compile_sources([Source("a.yarn", text)], library=Library())
    machine = Machine(compilation.program, storage={}, functions={}, random=Random(1))
    machine.start("Start")
    event = machine.advance()
"""

from __future__ import annotations

from game.yarn.compiling import Compilation, Project, Source, compile_sources
from game.yarn.conditions import Expression, compile_expression
from game.yarn.diagnostics import Diagnostic, YarnError
from game.yarn.library import Library, Options, Problem, Signature, Value, Word
from game.yarn.machine import (
    CommandEvent,
    EndEvent,
    Event,
    LineEvent,
    Machine,
    Option,
    OptionsEvent,
    put_in,
    speaker_of,
)
from game.yarn.markup import Attribute, Marked
from game.yarn.program import EnumType, Node, Program, Text, Variable

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
    "Options",
    "OptionsEvent",
    "Problem",
    "Program",
    "Project",
    "Signature",
    "Source",
    "Text",
    "Value",
    "Variable",
    "Word",
    "YarnError",
    "compile_expression",
    "compile_sources",
    "put_in",
    "speaker_of",
]

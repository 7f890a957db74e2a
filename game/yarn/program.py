"""A compiled project: nodes, texts, variables. Nothing in it changes while it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any

from game.yarn.library import Signature, Value

Storage = MutableMapping[str, Value]
Functions = Mapping[str, Callable[..., Value]]


@dataclass(frozen=True, slots=True)
class Node:
    """A node, or the hub of a node group when it has `members`."""

    name: str
    """Its title; of a member of a group `Title.Subtitle`."""
    title: str
    file: str
    line: int
    headers: tuple[tuple[str, str], ...] = ()
    tags: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    mod: str = ""

    def header(self, key: str) -> str:
        """The first header of that name, empty when there is none."""
        return next((value for name, value in self.headers if name == key), "")


@dataclass(frozen=True, slots=True)
class Text:
    """One row of the string table; `text` has `{0}`, `{1}` … where values are put in."""

    id: str
    text: str
    file: str
    node: str
    line: int
    tags: tuple[str, ...] = ()
    shadow: str = ""
    """The id whose text this one borrows; empty for an ordinary line."""
    parts: tuple[str | int, ...] = ()
    """The text cut up: strings, and the numbers of the values between them."""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Variable:
    name: str
    """With its `$`."""
    type: str
    """number, string, bool or the name of an enum"""
    default: Value
    doc: str = ""
    file: str = ""
    line: int = 0
    smart: bool = False
    declared: bool = True


@dataclass(frozen=True, slots=True)
class EnumType:
    name: str
    cases: Mapping[str, Value]
    docs: Mapping[str, str] = field(default_factory=dict)
    file: str = ""
    line: int = 0


Evaluate = Callable[[Any], Any]
"""A compiled expression; it is called with the context it is worked out in."""

# What an instruction does, and what follows in its tuple.
GOTO = 0
"""place"""
UNLESS = 1
"""condition, place to go when it is false"""
SET = 2
"""variable, value"""
LINE = 3
"""text, values"""
COMMAND = 4
"""parts, values, words (None when they depend on values)"""
OPTION = 5
"""text, values, condition or None, once key, place of its body"""
CHOOSE = 6
"""(nothing) offers the options gathered"""
GROUP = 7
"""candidates, place to go when none passes"""
SEEN = 8
"""once key, place to go when it is set"""
MARK = 9
"""once key to be set"""
JUMP = 10
"""name or expression"""
DETOUR = 11
"""name or expression"""
RETURN = 12
STOP = 13
CALL = 14
"""expression"""
HUB = 15
"""candidates"""

Instruction = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several contents the saliency strategy may choose."""

    key: str
    """Line id or node name: under it its views are counted."""
    conditions: tuple[Evaluate, ...]
    once: str
    """The storage key that says it was seen; empty when it may always come again."""
    complexity: int
    target: int = 0
    """Where its instructions begin, in a line group."""


@dataclass(frozen=True, slots=True)
class Code:
    """The instructions of a node and the line each comes from."""

    name: str
    file: str
    instructions: tuple[Instruction, ...]
    lines: tuple[int, ...]
    digest: int
    """Changes with the text of the node: a snapshot taken in another text begins it again."""
    counted: bool = True
    """Whether leaving it counts as a visit."""
    candidates: tuple[Candidate, ...] = ()
    """The members, of the hub of a node group."""


@dataclass(frozen=True, slots=True)
class Program:
    nodes: Mapping[str, Node] = field(default_factory=dict)
    """By name; the hub of a node group under its title, its members under theirs."""
    strings: Mapping[str, Text] = field(default_factory=dict)
    """By line id, `line:` included."""
    variables: Mapping[str, Variable] = field(default_factory=dict)
    enums: Mapping[str, EnumType] = field(default_factory=dict)
    signatures: Mapping[str, Signature] = field(default_factory=dict)
    codes: Mapping[str, Code] = field(default_factory=dict)
    smart: Mapping[str, Evaluate] = field(default_factory=dict)
    language: str = "en"

"""A compiled project: nodes, texts, variables. Nothing in it changes while it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import dataclass, field

from game.yarn.library import Value

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


@dataclass(frozen=True, slots=True)
class Program:
    nodes: Mapping[str, Node] = field(default_factory=dict)
    strings: Mapping[str, Text] = field(default_factory=dict)
    variables: Mapping[str, Variable] = field(default_factory=dict)
    enums: Mapping[str, EnumType] = field(default_factory=dict)
    language: str = "en"


class Expression:
    """A condition written outside the scripts, compiled against a program."""

    text: str
    type: str

    def evaluate(self, storage: Storage, functions: Functions) -> Value:
        raise NotImplementedError

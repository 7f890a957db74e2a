"""What a script may call: the functions of a game, and the check of its commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from game.yarn.diagnostics import ERROR

Value = bool | float | str
"""Every value of the language; numbers are always floats, enum values are their raw values."""

Function = Callable[..., Value]


@dataclass(frozen=True, slots=True)
class Signature:
    """What a function takes and gives: `number`, `string`, `bool`, `any` or the name of an enum.

    With `variadic` the last parameter may be repeated or left out.
    """

    parameters: tuple[str, ...] = ()
    returns: str = "any"
    variadic: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a command as it is written, columns counting from 1.

    `known` is False where a `{substitution}` makes it known only when it runs.
    """

    text: str
    column: int
    end_column: int
    known: bool = True


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a command; without columns it concerns the whole command."""

    message: str
    column: int = 0
    end_column: int = 0
    hint: str = ""
    code: str = "YS0061"
    severity: str = ERROR


CommandCheck = Callable[[Sequence[Word]], Iterable[Problem]]


@dataclass(frozen=True, slots=True)
class Library:
    """The game's side of a project. The built-in functions are always there."""

    signatures: Mapping[str, Signature] = field(default_factory=dict)
    check_command: CommandCheck | None = None
    """Asked at compile time about every command; None lets all pass."""
    speakers: frozenset[str] | None = None
    """The names lines may begin with; None allows any."""
    infer_functions: bool = False
    """An unknown function is no error; its types come from its uses. Calling it still fails."""


@dataclass(frozen=True, slots=True)
class Options:
    """How strictly a project is read."""

    language: str = "en"
    """The language the lines are written in."""
    version: int = 4
    """Of the project file; some constructions need 3."""
    require_declarations: bool = False
    """An undeclared variable is an error."""
    require_ids: bool = False
    """A line without `#line:` deserves a warning wherever it stands."""
    entries: tuple[str, ...] = ()
    """Names of nodes the game itself enters (`Chapter_*`); when given, a node that neither it
    nor a script leads to is reported."""
    host_variables: frozenset[str] = frozenset()
    """Variables the game reads and writes itself, `$` included."""
    markup: frozenset[str] | None = None
    """The markup the game knows; None allows any."""
    lints: bool = True
    """Whether to look for what is legal but probably not meant; a game that only wants to start
    may do without."""
    severities: Mapping[str, str] = field(default_factory=dict)
    """Other severities by code, or `none`; an error of the language stays an error."""

"""What is wrong with a script, and where: the words a writer reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Protocol

ERROR = "error"
WARNING = "warning"
INFO = "info"
_RANK = {ERROR: 0, WARNING: 1, INFO: 2}


class YarnError(RuntimeError):
    """A script did something impossible while it ran; the message names node and line."""

    def __init__(self, message: str, node: str = "", line: int = 0, file: str = "") -> None:
        self.node = node
        self.line = line
        self.file = file
        place = ""
        if node:
            where = f"{file}:{line}: " if file else ""
            place = f"{where}node {node}, line {line}: "
        super().__init__(place + message)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. Lines and columns count from 1; `end_column` is the first one after it."""

    code: str
    """`YS0012`: the number the language gives it; `LL…`: a lint of this reader."""
    severity: str
    """error, warning or info"""
    file: str
    line: int
    column: int
    end_column: int
    message: str
    """What was found and what was expected."""
    hint: str = ""
    """What would put it right, where that is known."""
    mod: str = ""

    @property
    def is_error(self) -> bool:
        return self.severity == ERROR

    def __str__(self) -> str:
        hint = f" ({self.hint})" if self.hint else ""
        return (
            f"{self.file}:{self.line}:{self.column}: {self.severity} {self.code}: "
            f"{self.message}{hint}"
        )

    def as_json(self) -> dict[str, str | int]:
        return {
            "code": self.code,
            "severity": self.severity,
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "end_column": self.end_column,
            "message": self.message,
            "hint": self.hint,
        }


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """By file and place, errors first where two share a place; each only once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(
        sorted(unique, key=lambda d: (d.file, d.line, d.column, _RANK[d.severity], d.code))
    )


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`did you mean "gate_arch"?`, or nothing when no known word is close."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.7)
    return f'did you mean "{close[0]}"?' if close else ""


class InFile(Protocol):
    """What a diagnostic needs to know of a file."""

    @property
    def name(self) -> str: ...

    @property
    def mod(self) -> str: ...


class Reporting(Protocol):
    """How the parts of the compiler report a finding."""

    def __call__(
        self,
        code: str,
        severity: str,
        file: InFile,
        line: int,
        column: int,
        end: int,
        message: str,
        hint: str = "",
    ) -> None: ...

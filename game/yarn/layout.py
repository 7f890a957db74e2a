"""Indentation: means something only around options and line groups, and there a good deal."""

from __future__ import annotations

from game.yarn.diagnostics import WARNING
from game.yarn.findings import Findings
from game.yarn.tree import Expr, Line, Statement

TAB = 8
"""Columns of a tab."""


class Mark:
    """A word of the block structure between the statements of a body."""

    __slots__ = ("column", "condition", "end", "item", "kind", "line", "name", "value")

    def __init__(self, kind: str, line: int, column: int, end: int) -> None:
        self.kind = kind
        self.line = line
        self.column = column
        self.end = end
        self.condition: Expr | None = None
        self.item: Line | None = None
        self.name = ""
        self.value: Expr | None = None


def width_of(space: str) -> int:
    return len(space) + (TAB - 1) * space.count("\t")


class Layout:
    """The indentation of a body, as marks between its statements.

    `stack` holds the widths of the open option bodies, `previous` the width of the line before,
    `seen` the line a blank line must be to close a group of options (0: none). Between line *n*
    and the next one, of width *cur*:

    1. `seen` is set and line *n* was blank: BLANK if *n* is `seen`; `seen` is cleared.
    2. line *n* held an arrow: INDENT if *cur* is wider than it; `seen` is *n* + 1.
    3. while *cur* is narrower than the innermost body: DEDENT; when none is left, `seen` is
       *n* + 1.

    So an empty line (width 0) inside an option's body closes every open option.
    """

    __slots__ = (
        "blank", "closed", "findings", "items", "options_line", "previous", "seen", "stack",
        "tracking",
    )  # fmt: skip

    def __init__(self, items: list[Statement | Mark], findings: Findings) -> None:
        self.items = items
        self.findings = findings
        self.stack: list[tuple[int, int]] = []
        """Width of a body, and the line its option stands on."""
        self.previous = 0
        self.seen = 0
        self.blank = False
        self.tracking = False
        self.options_line = 0
        self.closed: tuple[int, int, int] | None = None
        """The width a blank line or comment has closed, where, and the line of the option."""

    @property
    def busy(self) -> bool:
        return bool(self.seen or self.stack or self.closed)

    def between(self, line: int, width: int) -> None:
        """The passage from the line before to `line`, whose width is `width`."""
        items = self.items
        if self.blank and self.seen:
            if line - self.seen == 1:
                items.append(Mark("blank", line - 1, 1, 1))
            self.seen = 0
        if self.tracking:
            if width > self.previous:
                self.stack.append((width, self.options_line))
                items.append(Mark("indent", line, 1, 1))
            self.seen = line
            self.tracking = False
        popped = None
        while self.stack and width < self.stack[-1][0]:
            popped = self.stack.pop()
            items.append(Mark("dedent", line, 1, 1))
            if not self.stack:
                self.seen = line
        if popped is not None:
            self.closed = (popped[0], line, popped[1])

    def track(self, line: int) -> None:
        """The line holds an option or a member of a group."""
        self.tracking = True
        self.options_line = line

    def lint(self, line: int, width: int, raw: str) -> None:
        """Says so when a line looks as if it belonged to options that a gap has closed."""
        if self.closed is None:
            return
        closed_width, at, option = self.closed
        self.closed = None
        if width < closed_width or at == line:
            return
        self.findings.report(
            "LL001", WARNING, line, 1, len(raw) + 1,
            f"line {at} above ends the options started on line {option}, yet this line is "
            "indented as if it belonged to them",
            "remove the blank line, or indent the comment there",
        )  # fmt: skip

    def close(self, line: int) -> None:
        while self.stack:
            self.stack.pop()
            self.items.append(Mark("dedent", line, 1, 1))

"""Reads the body of a node, line by line: indentation, statements, then their blocks."""

from __future__ import annotations

import re

from game.yarn.blocks import nested
from game.yarn.diagnostics import ERROR, WARNING
from game.yarn.findings import Findings
from game.yarn.layout import Layout, Mark, width_of
from game.yarn.statements import BARE_KEYWORD, KEYWORDS, StatementReader
from game.yarn.tree import Command, Line, Node

MOST_FAULTS = 200
"""Errors of one file; after them its reading ends."""

BODY_END = re.compile(r"[ \t]*===[ \t]*(?://.*)?$")
_PLAIN = re.compile(
    r"([ \t]*+)(?:(->|=>)[ \t]*+)?+([^\s\\{#<>/=\-][^\\{#<>/]*+)((?:\#[^ \t#$<]++[ \t]*+)*+)$"
)
"""The most common line: perhaps an arrow, words, perhaps tags. All others take the long way."""
_CUSTOM = re.compile(
    rf"([ \t]*+)<<[ \t]*+(?!(?:{KEYWORDS})(?:[\s>]|$))([^{{>\s][^{{>]*+)>>[ \t]*+$"
)
"""A command of the game without substitutions, alone on its line."""


def read_body(node: Node, lines: list[str], first: int, findings: Findings) -> int:
    """Reads the lines from `first` on into the node's body; gives the line after its `===`."""
    return _BodyReader(lines, findings).read(node, first)


class _BodyReader:
    def __init__(self, lines: list[str], findings: Findings) -> None:
        self.lines = lines
        self.findings = findings
        self.report = findings.report
        self.statements = StatementReader(findings)
        self.items = self.statements.items
        self.layout = Layout(self.items, findings)
        self.mixed = False
        """Whether the indentation has been found mixed."""

    def read(self, node: Node, first: int) -> int:
        lines = self.lines
        total = len(lines)
        at = first
        faults = self.findings.faults
        plain, custom = _PLAIN.match, _CUSTOM.match
        while at < total:
            raw = lines[at]
            at += 1
            match = plain(raw)
            if match is not None and not (match[4] and match[3][-1] > " "):
                self._plain(raw, at, match)
                continue
            match = custom(raw)
            if match is not None:
                self._custom(raw, at, match)
            elif self._other(raw, at) or self.findings.faults - faults > MOST_FAULTS:
                break
        else:
            last = max(1, total)
            width = len(lines[-1]) + 1
            self.report(
                "YS0004", ERROR, last, width, width + 1,
                f"the file ends inside node {node.title or '?'} begun on line {first}: "
                "expected `===`",
            )  # fmt: skip
        self.layout.close(at)
        node.damaged = self.findings.faults > faults
        node.body = nested(self.items, self.findings, at)
        return at

    def _begin(self, raw: str, number: int, space: str) -> None:
        """A line that holds something begins."""
        width = len(space)
        if "\t" in space:
            width = width_of(space)
            self._mixed(space, number)
        layout = self.layout
        if layout.busy or layout.tracking:
            layout.between(number, width)
            layout.lint(number, width, raw)
        layout.previous = width
        layout.blank = False

    def _plain(self, raw: str, number: int, match: re.Match[str]) -> None:
        """Words, perhaps after an arrow, perhaps with tags."""
        space, arrow, words, tags = match.groups()
        self._begin(raw, number, space)
        statements = self.statements
        words = words.rstrip()
        column = match.start(3) + 1
        line = Line(number, column, column + len(words), (words,))
        line.tail = len(raw.rstrip()) + 1
        if tags:
            line.tags = statements.simple_tags(tags, match.start(4))
            statements.note_ids(line, tags)
        if statements.docs:
            line.documentation = statements.take_docs()
        if arrow:
            mark = Mark(arrow, number, len(space) + 1, len(space) + 3)
            mark.item = line
            self.items.append(mark)
            self.layout.track(number)
            return
        self.items.append(line)
        if BARE_KEYWORD.match(words):
            statements.lint_text(line, words)

    def _custom(self, raw: str, number: int, match: re.Match[str]) -> None:
        """A command of the game that says what it says."""
        self._begin(raw, number, match[1])
        if self.statements.docs:
            self.statements.docs = []
        text = match[2].rstrip()
        column = match.start(2) + 1
        self.items.append(Command(number, column, column + len(text), (text,), (), text))

    def _other(self, raw: str, number: int) -> bool:
        """Any other line; True when it ends the body."""
        layout = self.layout
        stripped = raw.lstrip(" \t")
        space = raw[: len(raw) - len(stripped)]
        comment = stripped.startswith("//")
        if stripped.strip() and not comment and not stripped.startswith("==="):
            self._begin(raw, number, space)
        else:
            width = width_of(space)
            if layout.busy or layout.tracking:
                layout.between(number, width)
            layout.previous = width
            layout.blank = not stripped.strip()
            if layout.blank:
                self.statements.docs = []
                return False
            if not comment:
                self._end(raw, number)
                return True
        if self.statements.read(raw, number, len(space)):
            layout.track(number)
        return False

    def _mixed(self, space: str, line: int) -> None:
        """Spaces and tabs in one indentation: said once for a node."""
        if " " not in space or self.mixed:
            return
        self.mixed = True
        self.report(
            "LL012", WARNING, line, 1, len(space) + 1,
            "the indentation mixes spaces and tabs (a tab counts as 8 spaces)",
        )  # fmt: skip

    def _end(self, raw: str, line: int) -> None:
        """A line that begins with `===`."""
        if BODY_END.match(raw):
            return
        column = raw.index("===") + 1
        if re.match(r"[ \t]*====", raw):
            message = "a node ends with exactly three `=`"
        else:
            message = "nothing may follow the `===` that ends a node"
        self.report("YS0005", ERROR, line, column, len(raw.rstrip()) + 1, message)

"""Puts the statements of a body into their blocks: options, conditions, once, enums."""

from __future__ import annotations

from game.yarn.diagnostics import ERROR, INFO
from game.yarn.findings import Findings
from game.yarn.layout import Mark
from game.yarn.tree import (
    Case,
    Clause,
    Enum,
    If,
    Item,
    Line,
    LineGroup,
    Once,
    Options,
    Statement,
)

DEEPEST = 60
"""Blocks within blocks."""


class _TooDeepError(Exception):
    pass


def nested(items: list[Statement | Mark], findings: Findings, last: int) -> list[Statement]:
    """The statements of a body whose last line is `last`."""
    try:
        return _Blocks(items, findings).block((), last)
    except _TooDeepError:
        return []


class _Blocks:
    def __init__(self, items: list[Statement | Mark], findings: Findings) -> None:
        self.items = items
        self.items_at = 0
        self.file = findings.file
        self.report = findings.report
        self.feature = findings.feature
        self.depth = 0
        self.once_blocks = 0

    def block(self, ends: tuple[str, ...], last: int) -> list[Statement]:
        """Statements up to a mark in `ends`, which is left standing, or the end of the body."""
        self.depth += 1
        if self.depth > DEEPEST:
            mark = self.items[min(self.items_at, len(self.items) - 1)]
            self.report(
                "LL090", ERROR, mark.line, mark.column, mark.column + 1,
                f"blocks are nested deeper than {DEEPEST} levels",
            )  # fmt: skip
            raise _TooDeepError
        found: list[Statement] = []
        items = self.items
        while self.items_at < len(items):
            item = items[self.items_at]
            if type(item) is not Mark:
                found.append(item)  # type: ignore[arg-type]
                self.items_at += 1
                continue
            if item.kind in ends:
                break
            self._mark(item, found, last)
        self.depth -= 1
        return found

    def _mark(self, mark: Mark, found: list[Statement], last: int) -> None:
        kind = mark.kind
        if kind in ("->", "=>"):
            self._group(mark, found, last)
            return
        self.items_at += 1
        if kind == "if":
            found.append(self._if(mark, last))
        elif kind == "once":
            found.append(self._once(mark, last))
        elif kind == "enum":
            self._enum(mark, found)
        elif kind == "indent":
            found.extend(self.block(("dedent",), last))
            if self._at("dedent"):
                self.items_at += 1
        elif kind == "blank":
            self.report(
                "YS0005", ERROR, mark.line, 1, 2,
                "a line of spaces directly under an option, and nothing that belongs to it",
                "remove the line, or its spaces",
            )  # fmt: skip
        elif kind == "dedent":
            pass
        else:
            opener = {
                "elseif": "if",
                "else": "if` or `<<once",
                "endif": "if",
                "endonce": "once",
                "case": "enum",
                "endenum": "enum",
            }[kind]
            self.report(
                "YS0005", ERROR, mark.line, mark.column, mark.end,
                f"`<<{kind}>>` without a `<<{opener}>>` before it in the same block",
            )  # fmt: skip

    def _at(self, kind: str) -> bool:
        if self.items_at >= len(self.items):
            return False
        item = self.items[self.items_at]
        return type(item) is Mark and item.kind == kind

    def _group(self, first: Mark, found: list[Statement], last: int) -> None:
        arrow = first.kind
        members: list[Item] = []
        if arrow == "=>":
            self.feature("line groups", first.line, first.column, first.end)
        while self._at(arrow):
            mark = self.items[self.items_at]
            assert type(mark) is Mark
            assert mark.item is not None
            self.items_at += 1
            body: list[Statement] = []
            if self._at("indent"):
                self.items_at += 1
                body = self.block(("dedent",), last)
                if self._at("dedent"):
                    self.items_at += 1
            members.append(Item(mark.item, body))
            if self._at("blank"):
                self.items_at += 1
                break
        if arrow == "->":
            if found and type(found[-1]) is Line:
                found[-1].last = True
            elif found and type(found[-1]) is Options:
                self.report(
                    "LL004", INFO, first.line, first.column, first.end,
                    "the blank line above makes this a second choice: the options started on "
                    f"line {found[-1].line} are offered without it",
                )  # fmt: skip
            found.append(Options(first.line, first.column, members))
        else:
            found.append(LineGroup(first.line, first.column, members))

    def _missing(self, opener: Mark, wanted: str, last: int) -> None:
        if self.items_at < len(self.items):
            item = self.items[self.items_at]
            line, column = item.line, item.column
        else:
            line, column = last, 1
        self.report(
            "YS0007", ERROR, line, column, column + 1,
            f"expected `<<{wanted}>>` for the `<<{opener.kind}>>` on line {opener.line}",
            "check the indentation" if self._at("dedent") else "",
        )  # fmt: skip

    def _if(self, opener: Mark, last: int) -> If:
        statement = If(opener.line, opener.column, [])
        ends = ("elseif", "else", "endif", "dedent", "endonce")
        clause = Clause(opener.line, opener.condition, [])
        seen_else = False
        while True:
            clause.body = self.block(ends, last)
            statement.clauses.append(clause)
            if self._at("endif"):
                self.items_at += 1
                return statement
            if not (self._at("elseif") or self._at("else")):
                self._missing(opener, "endif", last)
                return statement
            mark = self.items[self.items_at]
            assert type(mark) is Mark
            self.items_at += 1
            if seen_else:
                self.report(
                    "YS0005", ERROR, mark.line, mark.column, mark.end,
                    f"More than one <<else>>: `<<{mark.kind}>>` after the `<<else>>` of the "
                    f"`<<if>>` on line {opener.line}",
                )  # fmt: skip
            if mark.kind == "else":
                seen_else = True
            clause = Clause(mark.line, mark.condition, [])

    def _once(self, opener: Mark, last: int) -> Once:
        index = self.once_blocks
        self.once_blocks += 1
        statement = Once(opener.line, opener.column, opener.condition, [], [], index)
        ends = ("else", "elseif", "endonce", "dedent", "endif")
        statement.body = self.block(ends, last)
        if self._at("else"):
            self.items_at += 1
            statement.otherwise = self.block(ends, last)
            if self._at("else"):
                mark = self.items[self.items_at]
                self.report(
                    "YS0005", ERROR, mark.line, mark.column, mark.column + 8,
                    "More than one <<else>> in the `<<once>>` begun on line "
                    f"{opener.line}",
                )  # fmt: skip
                self.items_at += 1
                self.block(ends, last)
        if self._at("endonce"):
            self.items_at += 1
        else:
            self._missing(opener, "endonce", last)
        return statement

    def _enum(self, opener: Mark, found: list[Statement]) -> None:
        documentation = opener.item.documentation if opener.item else ""
        enum = Enum(opener.line, opener.column, opener.end, opener.name, [], documentation)
        while self.items_at < len(self.items):
            item = self.items[self.items_at]
            if type(item) is not Mark or item.kind not in ("case", "endenum"):
                break
            self.items_at += 1
            if item.kind == "endenum":
                break
            enum.cases.append(
                Case(
                    item.name, item.line, item.column, item.value,
                    item.item.documentation if item.item else "",
                )
            )  # fmt: skip
        else:
            self._missing(opener, "endenum", opener.line)
            return
        previous = self.items[self.items_at - 1]
        if type(previous) is not Mark or previous.kind != "endenum":
            item = self.items[self.items_at]
            self.report(
                "YS0005", ERROR, item.line, item.column, item.column + 1,
                f"expected `<<case Name>>` or `<<endenum>>` for the `<<enum>>` on line "
                f"{opener.line}",
            )  # fmt: skip
            return
        if enum.name != "?":
            self.file.enums.append(enum)
            found.append(enum)

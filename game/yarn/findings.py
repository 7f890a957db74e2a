"""What is found while a file is read, kept with the file."""

from __future__ import annotations

from game.yarn.diagnostics import ERROR, WARNING, Diagnostic
from game.yarn.expressions import Reader, ReadError
from game.yarn.tree import Expr, File, Place


class Findings:
    """Writes down what a file's readers find: faults, and the names its expressions mention."""

    def __init__(self, file: File) -> None:
        self.file = file
        self.faults = 0
        """How many of the findings are errors."""

    def report(
        self,
        code: str,
        severity: str,
        line: int,
        column: int,
        end: int,
        message: str,
        hint: str = "",
    ) -> None:
        if severity == ERROR:
            self.faults += 1
        self.file.diagnostics.append(
            Diagnostic(
                code, severity, self.file.name, line, column, max(end, column + 1), message,
                hint, self.file.mod,
            )
        )  # fmt: skip

    def refuse(self, line: int, fault: ReadError) -> None:
        self.report(fault.code, ERROR, line, fault.column, fault.end, fault.message, fault.hint)

    def feature(self, name: str, line: int, column: int, end: int) -> None:
        self.file.features.setdefault(name, Place(line, column, end))

    def note_expression(self, reader: Reader, expr: Expr, line: int) -> None:
        """Records the names an expression uses, and the remarks its reader has made."""
        file = self.file
        for which, column, end in reader.notes:
            self._remark(which, line, column, end)
        reader.notes.clear()
        op = expr.op
        if op == "variable":
            name = expr.value
            if name not in file.reads:
                file.reads[str(name)] = Place(line, expr.column, expr.end)
            return
        if op == "string":
            file.mentioned.add(str(expr.value))
            return
        if not expr.args and op != "call" and op != "case":
            return
        waiting = [expr]
        while waiting:
            one = waiting.pop()
            op = one.op
            if op == "variable":
                file.reads.setdefault(str(one.value), Place(line, one.column, one.end))
            elif op == "call":
                file.calls.setdefault(str(one.value), Place(line, one.column, one.end))
            elif op == "string":
                file.mentioned.add(str(one.value))
            elif op == "case":
                enum, case = one.case
                file.cases.setdefault(f"{enum}.{case}", Place(line, one.column, one.end))
            waiting.extend(one.args)

    def _remark(self, which: str, line: int, column: int, end: int) -> None:
        if which == "mixed logic":
            self.report(
                "LL002", WARNING, line, column, end,
                "`and`, `or` and `xor` bind alike and are read from left to right",
                "put the part that belongs together in parentheses",
            )  # fmt: skip
        elif which == "is not":
            self.report(
                "LL011", WARNING, line, column, end,
                "`is not` compares with the opposite: `$a is not $b` is `$a == (not $b)`",
                "write `!=`",
            )  # fmt: skip
        else:
            self.report(
                "LL010", WARNING, line, column, end,
                "`not` belongs to the value beside it: `not $a == $b` is `(not $a) == $b`",
                "write `!=`, or parentheses",
            )  # fmt: skip

"""The enums and variables a project declares, read before any type is inferred."""

from __future__ import annotations

from collections.abc import Sequence

from game.yarn.diagnostics import ERROR, Reporting, did_you_mean
from game.yarn.library import Value
from game.yarn.program import EnumType
from game.yarn.tree import Declare, Enum, Expr, File, Type
from game.yarn.typing_rules import ANY, BASIC, BOOL, NUMBER, STRING

_DEFAULTS: dict[str, Value] = {NUMBER: 0.0, STRING: "", BOOL: False}


class Declarations:
    """What is declared. Types that must be inferred are added to `types` later."""

    def __init__(self, files: Sequence[File], report: Reporting) -> None:
        self.report = report
        self.enums: dict[str, EnumType] = {}
        self.declares: dict[str, tuple[File, Declare]] = {}
        self.types: dict[str, Type] = {}
        self.defaults: dict[str, Value] = {}
        self.smart: dict[str, Expr] = {}
        """What smart variables are worked out from."""
        self._read_enums(files)
        self._read_declares(files)

    def _read_enums(self, files: Sequence[File]) -> None:
        for file in files:
            for enum in file.enums:
                self._read_enum(file, enum)

    def _read_enum(self, file: File, enum: Enum) -> None:
        earlier = self.enums.get(enum.name)
        if earlier is not None or enum.name.lower() in BASIC:
            where = f": {earlier.file}, line {earlier.line}" if earlier else " of the language"
            self.report(
                "YS0040", ERROR, file, enum.line, enum.column, enum.end,
                f"there is already a type `{enum.name}`{where}",
            )  # fmt: skip
            return
        cases: dict[str, Value] = {}
        docs: dict[str, str] = {}
        if not enum.cases:
            self.report(
                "YS0035", ERROR, file, enum.line, enum.column, enum.end,
                f"enum `{enum.name}` has no case",
            )  # fmt: skip
        kinds = {case.value.op if case.value else "none" for case in enum.cases}
        for index, case in enumerate(enum.cases):
            end = case.column + len(case.name)
            if case.name in cases:
                self.report(
                    "YS0035", ERROR, file, case.line, case.column, end,
                    f"enum `{enum.name}` has a second case `{case.name}`",
                )  # fmt: skip
                continue
            value: Value = float(index)
            given = case.value
            if given is not None:
                if given.op not in ("number", "string") or given.grouped:
                    self.report(
                        "YS0037", ERROR, file, case.line, given.column, given.end,
                        "the value of a case is a number or a string, written out",
                    )  # fmt: skip
                elif given.op == "number" and given.value != int(given.value):  # type: ignore[call-overload]
                    self.report(
                        "YS0037", ERROR, file, case.line, given.column, given.end,
                        "the numbers of an enum's cases are whole",
                    )  # fmt: skip
                else:
                    value = given.value  # type: ignore[assignment]
            elif len(kinds) > 1:
                self.report(
                    "YS0035", ERROR, file, case.line, case.column, end,
                    f"case `{case.name}` has no value, but others of `{enum.name}` have one",
                )  # fmt: skip
            if len(kinds) == 1 and value in cases.values():
                self.report(
                    "YS0035", ERROR, file, case.line, case.column, end,
                    f"two cases of `{enum.name}` have the same value",
                )  # fmt: skip
            cases[case.name] = value
            docs[case.name] = case.documentation
        if {"number", "string"} <= kinds:
            self.report(
                "YS0035", ERROR, file, enum.line, enum.column, enum.end,
                f"the values of `{enum.name}` are all numbers or all strings",
            )  # fmt: skip
        self.enums[enum.name] = EnumType(enum.name, cases, docs, file.name, enum.line)

    def _read_declares(self, files: Sequence[File]) -> None:
        for file in files:
            for declare in file.declares:
                earlier = self.declares.get(declare.name)
                if earlier is None:
                    self.declares[declare.name] = (file, declare)
                    self._read_declare(file, declare)
                    continue
                other_file, other = earlier
                self.report(
                    "YS0039", ERROR, file, declare.line, declare.column, declare.end,
                    f"{declare.name} is already declared: {other_file.name}, line {other.line}",
                )  # fmt: skip
                if other_file.mod == file.mod:
                    self.report(
                        "YS0039", ERROR, other_file, other.line, other.column, other.end,
                        f"{declare.name} is declared again: {file.name}, line "
                        f"{declare.line}",
                    )  # fmt: skip

    def _read_declare(self, file: File, declare: Declare) -> None:
        value = declare.value
        name = declare.name
        wanted = declare.as_type
        if wanted and wanted not in BASIC and wanted not in self.enums:
            end = declare.as_column + len(wanted)
            self.report(
                "YS0053", ERROR, file, declare.line, declare.as_column, end,
                f"there is no type `{wanted}`",
                did_you_mean(wanted, [NUMBER, STRING, BOOL, *self.enums]),
            )  # fmt: skip
            wanted = ""
        if not value.literal:
            self.smart[name] = value
            if wanted:
                self.types[name] = wanted
            return
        if value.op == "case":
            enum, case = value.case
            if not enum:
                having = [e for e, known in self.enums.items() if case in known.cases]
                enum = wanted if wanted in having else (having[0] if len(having) == 1 else "")
            known = self.enums.get(enum)
            if known is None:
                self.types[name] = wanted or ANY
                self.defaults[name] = 0.0
                return
            self.types[name] = wanted or enum
            self.defaults[name] = known.cases.get(case, 0.0)
            return
        self.types[name] = wanted or (NUMBER if value.op == "-x" else value.op)
        if value.op == "-x":
            self.defaults[name] = -float(value.args[0].value)  # type: ignore[arg-type]
        else:
            self.defaults[name] = value.value  # type: ignore[assignment]

    def default(self, kind: str) -> Value:
        enum = self.enums.get(kind)
        if enum is not None:
            return next(iter(enum.cases.values()), 0.0)
        return _DEFAULTS.get(kind, 0.0)

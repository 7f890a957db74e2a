"""Infers and checks the types of a whole project.

Equalities are joined at once (union and find); what may still be decided later waits in a
queue: that one type goes where another is wanted, that something is a number or a string, that
an enum has a case. The queue is gone through until nothing changes; then one open question is
decided and it is gone through again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from game.yarn.diagnostics import ERROR, Diagnostic, did_you_mean
from game.yarn.expressions import LOGIC
from game.yarn.library import Signature
from game.yarn.program import EnumType
from game.yarn.tree import Declare, Expr, File, Set, Site, Type, Unknown

NUMBER, STRING, BOOL, ANY = "number", "string", "bool", "any"
BASIC = (NUMBER, STRING, BOOL, ANY)


def settled(found: Type | None) -> Type:
    """The end of the chain: a known type, or the Unknown that stands for all joined to it."""
    if found is None:
        return Unknown()
    while type(found) is Unknown and found.bound is not None:
        found = found.bound
    return found


def shown(found: Type) -> str:
    """A type as the language writes it in its messages."""
    found = settled(found)
    if type(found) is Unknown:
        return "unknown type"
    assert type(found) is str
    return found.capitalize() if found in BASIC else found


def source_of(expr: Expr) -> str:
    """An expression as a message calls it."""
    match expr.op:
        case "variable" | "call":
            return str(expr.value) + ("()" if expr.op == "call" else "")
        case "number":
            return f"{expr.value:g}"
        case "string":
            return f'"{expr.value}"'
        case "bool":
            return "true" if expr.value else "false"
        case "case":
            enum, case = expr.case
            return f"{enum}.{case}"
        case "-x" | "not":
            return f"{'-' if expr.op == '-x' else 'not '}{source_of(expr.args[0])}"
    return f"{source_of(expr.args[0])} {expr.op} …"


def _not_convertible(value: Expr) -> Callable[[str, str], str]:
    return lambda a, b: f"`{source_of(value)}` ({a}) is not convertible to {b}"


@dataclass(slots=True)
class FunctionType:
    parameters: list[Type]
    returns: Type
    variadic: bool = False
    inferred: bool = False


@dataclass(slots=True)
class _Question:
    """`kind` is goes (found where wanted is expected), sum, or member."""

    kind: str
    found: Type
    wanted: Type
    file: File
    line: int
    expr: Expr
    message: Callable[[str, str], str] | None = None


class Inference:
    """Collects the types of one project. Findings are in `diagnostics`."""

    def __init__(
        self,
        enums: Mapping[str, EnumType],
        signatures: Mapping[str, Signature],
        *,
        infer_functions: bool,
    ) -> None:
        self.enums = enums
        self.raw_types = {
            name: STRING if any(type(v) is str for v in enum.cases.values()) else NUMBER
            for name, enum in enums.items()
        }
        self.cases: dict[str, list[str]] = {}
        for name, enum in enums.items():
            for case in enum.cases:
                self.cases.setdefault(case, []).append(name)
        self.functions = {
            name: FunctionType(list(known.parameters), known.returns, known.variadic)
            for name, known in signatures.items()
        }
        self.infer_functions = infer_functions
        self.variables: dict[str, Type] = {}
        self.first_use: dict[str, tuple[File, int, Expr | Set]] = {}
        self.smart: set[str] = set()
        self.questions: list[_Question] = []
        self.open: list[tuple[Unknown, File, int, Expr]] = []
        """Expressions of any type, to be looked at again in the end."""
        self.diagnostics: list[Diagnostic] = []
        self.file = File("", "")

    # ---------------------------------------------------------------------------------------

    def report(
        self, code: str, line: int, column: int, end: int, message: str, hint: str = ""
    ) -> None:
        self.diagnostics.append(
            Diagnostic(code, ERROR, self.file.name, line, column, end, message, hint, self.file.mod)
        )

    def check(self, file: File) -> None:
        """Goes through the expressions of one file."""
        self.file = file
        for site in file.sites:
            self.check_site(site)

    def check_site(self, site: Site) -> None:
        expr, line = site.expr, site.line
        role = site.role
        found = self.infer(expr, line)
        if role == "condition":
            if found != BOOL:
                self._equal(found, BOOL, expr, line, lambda a, b: f"a condition is a Bool, not {a}")
        elif role == "value" or role == "call":
            if type(found) is Unknown:
                self.open.append((found, self.file, line, expr))
        elif role == "jump":
            self._goes(
                found, STRING, expr, line,
                lambda a, b: f"the name of a node is a String, not {a}",
            )  # fmt: skip
        elif role == "set":
            statement = site.statement
            assert type(statement) is Set
            self._set(statement, found, line)
        elif role == "declare":
            statement = site.statement
            assert type(statement) is Declare
            self._declare(statement, found, line)

    def _set(self, statement: Set, found: Type, line: int) -> None:
        name = statement.name
        own = self.variables.get(name)
        if own is None:
            own = self.variables[name] = Unknown()
            self.first_use[name] = (self.file, line, statement)
        if statement.operator != "=":
            variable = Expr("variable", name, (), statement.column, statement.end)
            both = Expr(
                statement.operator, None, (variable, statement.value),
                statement.column, statement.value.end,
            )  # fmt: skip
            self._binary(both, settled(own), found, line)
            return
        if found == own:
            return
        expr = statement.value
        if expr.op == "variable" or type(settled(found)) is Unknown:
            self._goes(
                found, own, expr, line, lambda a, b: f"{name} ({b}) cannot be assigned a {a}"
            )
            return
        self._goes(found, own, expr, line, lambda a, b: f"{name} ({b}) cannot be assigned a {a}")

    def _declare(self, statement: Declare, found: Type, line: int) -> None:
        own = self.variables.get(statement.name)
        if own is None:
            return
        if statement.as_type:
            if statement.as_type not in BASIC and statement.as_type not in self.enums:
                return
            self._goes(
                found, own, statement.value, line,
                lambda a, b: f"{statement.name} is declared as {b}, but its value is a {a}",
                code="YS0053",
            )  # fmt: skip
            return
        self._equal(
            found, own, statement.value, line,
            lambda a, b: f"{statement.name} ({b}) cannot be assigned a {a}",
        )  # fmt: skip

    # Expressions ---------------------------------------------------------------------------

    def infer(self, expr: Expr, line: int) -> Type:
        """The type of an expression, which is noted in it."""
        found = self._infer(expr, line)
        if type(found) is Unknown:
            found = settled(found)
        expr.type = found
        return found

    def _infer(self, expr: Expr, line: int) -> Type:
        op = expr.op
        if op == "variable":
            name = str(expr.value)
            own = self.variables.get(name)
            if own is None:
                own = self.variables[name] = Unknown()
                self.first_use[name] = (self.file, line, expr)
            return own
        if op in (NUMBER, STRING, BOOL):
            return op
        if op == "call":
            return self._call(expr, line)
        if op == "case":
            return self._case(expr, line)
        if op == "not":
            return self._operand(expr.args[0], self.infer(expr.args[0], line), BOOL, "not", line)
        if op == "-x":
            return self._operand(expr.args[0], self.infer(expr.args[0], line), NUMBER, "-", line)
        left = self.infer(expr.args[0], line)
        right = self.infer(expr.args[1], line)
        return self._binary(expr, left, right, line)

    def _operand(self, expr: Expr, found: Type, wanted: str, op: str, line: int) -> Type:
        if found != wanted:
            self._equal(
                found, wanted, expr, line,
                lambda a, b: f"Operation '{op}' can't be used with a value of type {a}",
            )  # fmt: skip
        return wanted

    def _binary(self, expr: Expr, left: Type, right: Type, line: int) -> Type:
        op = expr.op
        if op in LOGIC:
            self._operand(expr.args[0], left, BOOL, op, line)
            self._operand(expr.args[1], right, BOOL, op, line)
            return BOOL
        if op == "==" or op == "!=":
            if left != right:
                self._equal(
                    right, left, expr, line,
                    lambda a, b: f"{b} and {a} cannot be compared with '{op}'",
                )  # fmt: skip
            return BOOL
        if op == "+":
            if left == right and left in (NUMBER, STRING):
                return left
            if not self._equal(
                right, left, expr, line,
                lambda a, b: f"Operation '+' can't add a {a} to a {b}",
            ):  # fmt: skip
                return settled(left)
            joined = settled(left)
            if joined not in (NUMBER, STRING):
                self._ask(
                    _Question(
                        "sum", joined, NUMBER, self.file, line, expr,
                        lambda a, b: f"Operation '+' can't be used with a value of type {a}",
                    )
                )  # fmt: skip
            return joined
        self._operand(expr.args[0], left, NUMBER, op, line)
        self._operand(expr.args[1], right, NUMBER, op, line)
        return BOOL if op in ("<", "<=", ">", ">=") else NUMBER

    def _call(self, expr: Expr, line: int) -> Type:
        name = str(expr.value)
        found = [self.infer(arg, line) for arg in expr.args]
        function = self.functions.get(name)
        end = expr.column + len(name)
        if function is None:
            if not self.infer_functions:
                self.report(
                    "YS0013", line, expr.column, end, f"there is no function `{name}`",
                    did_you_mean(name, self.functions),
                )  # fmt: skip
                self.functions[name] = FunctionType([], ANY, True, True)
                return ANY
            function = FunctionType([Unknown() for _ in found], Unknown(), False, True)
            self.functions[name] = function
        wanted = function.parameters
        if function.inferred and function.variadic:
            return function.returns
        least = len(wanted) - function.variadic
        if len(found) < least or (len(found) > len(wanted) and not function.variadic):
            some = "at least " if function.variadic else ""
            plural = "" if least == 1 else "s"
            self.report(
                "YS0014", line, expr.column, end,
                f"`{name}` expects {some}{least} parameter{plural}, not {len(found)}",
            )  # fmt: skip
            return function.returns
        for index, arg in enumerate(found):
            parameter = wanted[min(index, len(wanted) - 1)]
            if arg == parameter or parameter == ANY:
                continue
            value = expr.args[index]
            self._goes(arg, parameter, value, line, _not_convertible(value))
        return function.returns

    def _case(self, expr: Expr, line: int) -> Type:
        enum, case = expr.case
        if enum:
            known = self.enums.get(enum)
            if known is None:
                self.report(
                    "YS0038", line, expr.column, expr.column + len(enum),
                    f"there is no enum `{enum}`", did_you_mean(enum, self.enums),
                )  # fmt: skip
                return ANY
            if case not in known.cases:
                self.report(
                    "YS0038", line, expr.column + len(enum) + 1, expr.end,
                    f"`{enum}` has no case `{case}`", did_you_mean(case, known.cases),
                )  # fmt: skip
            return str(enum)
        if case not in self.cases:
            self.report(
                "YS0038", line, expr.column, expr.end, f"no enum has a case `{case}`",
                did_you_mean(case, self.cases),
            )  # fmt: skip
            return ANY
        unknown = Unknown()
        self._ask(_Question("member", unknown, case, self.file, line, expr))
        return unknown

    # Joining -------------------------------------------------------------------------------

    def _equal(
        self,
        found: Type,
        wanted: Type,
        expr: Expr,
        line: int,
        message: Callable[[str, str], str],
    ) -> bool:
        found, wanted = settled(found), settled(wanted)
        if found is wanted or found == wanted or ANY in (found, wanted):
            return True
        if type(found) is Unknown:
            found.bound = wanted
            return True
        if type(wanted) is Unknown:
            wanted.bound = found
            return True
        self.report("YS0050", line, expr.column, expr.end, message(shown(found), shown(wanted)))
        return False

    def _goes(
        self,
        found: Type,
        wanted: Type,
        expr: Expr,
        line: int,
        message: Callable[[str, str], str],
        code: str = "YS0050",
    ) -> None:
        question = _Question("goes", found, wanted, self.file, line, expr, message)
        if not self._answer(question, code):
            self.questions.append(question)

    def _ask(self, question: _Question) -> None:
        if not self._answer(question):
            self.questions.append(question)

    def _answer(self, question: _Question, code: str = "YS0050") -> bool:
        """Whether a question is settled, for good or with an error."""
        found, wanted = settled(question.found), settled(question.wanted)
        expr, line = question.expr, question.line
        kind = question.kind
        if kind == "member":
            if type(found) is Unknown:
                return False
            assert type(found) is str
            case = str(question.wanted)
            self.file = question.file
            known = self.enums.get(found)
            if known is None:
                self.report(
                    "YS0050", line, expr.column, expr.end,
                    f"`.{case}` is a case of an enum, but a {shown(found)} is expected here",
                )  # fmt: skip
            elif case not in known.cases:
                self.report(
                    "YS0038", line, expr.column, expr.end, f"`{found}` has no case `{case}`",
                    did_you_mean(case, known.cases),
                )  # fmt: skip
            return True
        if kind == "sum":
            if type(found) is Unknown:
                return False
            if found in (NUMBER, STRING, ANY):
                return True
        else:
            if found is wanted or found == wanted or ANY in (found, wanted):
                return True
            if type(found) is Unknown:
                return False
            if type(wanted) is Unknown:
                wanted.bound = found
                return True
            assert type(found) is str
            if self.raw_types.get(found) == wanted:
                return True
        assert question.message is not None
        self.file = question.file
        self.report(
            code, line, expr.column, expr.end, question.message(shown(found), shown(wanted))
        )
        return True

    def solve(self) -> None:
        """Answers all open questions; what remains unknown is an error."""
        while self.questions:
            self._settle()
            if not self.questions or not self._force():
                break
        for question in self.questions:
            if question.kind == "member":
                self.file = question.file
                case = str(question.wanted)
                several = ", ".join(f"{name}.{case}" for name in self.cases[case])
                self.report(
                    "YS0029", question.line, question.expr.column, question.expr.end,
                    f"`.{case}` could be any of {several}", "write the enum's name before it",
                )  # fmt: skip
        self._leftovers()

    def _settle(self) -> None:
        changed = True
        while changed and self.questions:
            before = len(self.questions)
            self.questions = [q for q in self.questions if not self._answer(q)]
            changed = len(self.questions) < before

    def _force(self) -> bool:
        """Decides one open question; False when none can be."""
        for question in self.questions:
            if question.kind == "member":
                enums = self.cases[str(question.wanted)]
                found = settled(question.found)
                if len(enums) == 1 and type(found) is Unknown:
                    found.bound = enums[0]
                    return True
        goes = [question for question in self.questions if question.kind == "goes"]
        for question in goes:
            found, wanted = settled(question.found), settled(question.wanted)
            if type(found) is Unknown and type(wanted) is str:
                found.bound = wanted
                return True
        for question in goes:
            found, wanted = settled(question.found), settled(question.wanted)
            if type(found) is Unknown and type(wanted) is Unknown and found is not wanted:
                found.bound = wanted
                return True
        return False

    def _leftovers(self) -> None:
        named: set[int] = set()
        for name, own in self.variables.items():
            found = settled(own)
            if type(found) is not Unknown or name not in self.first_use:
                continue
            named.add(id(found))
            self.file, line, place = self.first_use[name]
            self.report(
                "YS0028", line, place.column, place.end, f"the type of {name} cannot be told",
                f"write `<<declare {name} = …>>` with its first value",
            )  # fmt: skip
        for unknown, file, line, expr in self.open:
            found = settled(unknown)
            if type(found) is Unknown and id(found) not in named and expr.op != "case":
                self.file = file
                self.report(
                    "YS0029", line, expr.column, expr.end,
                    f"the type of `{source_of(expr)}` cannot be told",
                )  # fmt: skip


def raw_values(names: Iterable[str]) -> dict[str, float]:
    """The raw values of cases that give none."""
    return {name: float(index) for index, name in enumerate(names)}

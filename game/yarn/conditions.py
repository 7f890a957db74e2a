"""Conditions written outside the scripts, in maps for instance, compiled against a program."""

from __future__ import annotations

from game.yarn import builtin
from game.yarn.diagnostics import YarnError, did_you_mean
from game.yarn.evaluation import Context, Maker
from game.yarn.expressions import END, Reader, ReadError
from game.yarn.library import Value
from game.yarn.numbers import RunError
from game.yarn.program import Evaluate, Functions, Program, Storage
from game.yarn.tree import File, Site
from game.yarn.typing_rules import ANY, BOOL, Inference, settled


class Expression:
    """A condition written outside the scripts, compiled against a program."""

    def __init__(self, text: str, kind: str, program: Program, evaluate: Evaluate) -> None:
        self.text = text
        self.type = kind
        self.program = program
        self._evaluate = evaluate

    def evaluate(
        self,
        storage: Storage,
        functions: Functions,
        random: builtin.Chance | None = None,
    ) -> Value:
        """Its value now. Raises YarnError when it cannot be worked out."""
        context = Context(self.program, storage, functions, random)
        try:
            value: Value = self._evaluate(context)
        except (RunError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
            raise YarnError(f"`{self.text}`: {error}") from error
        return value


def compile_expression(text: str, program: Program, wanted: str = "bool") -> Expression:
    """Compiles an expression from outside the scripts; `wanted` is its type, `any` for any.

    Raises YarnError with the column and what is wrong.
    """
    file = File("", "")
    try:
        reader = Reader(text, 0)
        expr = reader.expression()
        if reader.kind != END:
            reader.fail(f"the expression ends here, but {reader.found}")
    except ReadError as fault:
        hint = f" ({fault.hint})" if fault.hint else ""
        raise YarnError(f"`{text}`, column {fault.column}: {fault.message}{hint}") from fault
    inference = Inference(program.enums, program.signatures, infer_functions=False)
    inference.variables = {name: variable.type for name, variable in program.variables.items()}
    file.sites.append(Site("condition" if wanted == BOOL else "value", 1, expr))
    inference.check(file)
    inference.solve()
    for name, (_, _, place) in inference.first_use.items():
        hint = did_you_mean(name, program.variables)
        raise YarnError(
            f"`{text}`, column {place.column}: {name} is not declared"
            + (f" ({hint})" if hint else "")
        )
    for one in inference.diagnostics:
        hint = f" ({one.hint})" if one.hint else ""
        raise YarnError(f"`{text}`, column {one.column}: {one.message}{hint}")
    kind = str(settled(expr.type))
    if wanted not in (ANY, BOOL) and kind != wanted:
        raise YarnError(f"`{text}` is a {kind}, not a {wanted}")
    smart = {name: True for name, variable in program.variables.items() if variable.smart}
    defaults = {name: variable.default for name, variable in program.variables.items()}
    cases = {name: enum.cases for name, enum in program.enums.items()}
    return Expression(text, kind, program, Maker(defaults, cases, smart).make(expr))

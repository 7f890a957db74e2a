"""Makes expressions runnable: each becomes a closure over its operands' closures."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from game.yarn import builtin
from game.yarn.builtin import Chance
from game.yarn.library import Function, Value
from game.yarn.numbers import RunError
from game.yarn.program import Candidate, Evaluate, Functions, Program, Storage
from game.yarn.tree import Expr
from game.yarn.typing_rules import NUMBER, STRING, settled

LONGEST_STRING = 100_000
"""Characters a string may grow to while a script runs."""
READS = 20_000
"""Smart variables worked out between two events."""


class Context:
    """What expressions are worked out in: a program, a storage, functions, chance."""

    __slots__ = ("functions", "get", "program", "random", "reads", "storage")

    def __init__(
        self, program: Program, storage: Storage, functions: Functions, random: Chance | None
    ) -> None:
        self.program = program
        self.storage = storage
        self.get = storage.get
        self.random = random
        self.reads = READS
        built_in = builtin.bind(storage, self.chance, self.has_content)
        self.functions = _Callables(built_in, functions)

    def chance(self) -> Chance:
        if self.random is None:
            raise RunError("a condition outside the scripts cannot use chance")
        return self.random

    def has_content(self, name: str) -> bool:
        """Whether entering a node would show anything: for a group, whether a member may run."""
        code = self.program.codes.get(name)
        if code is None:
            return False
        if not code.candidates:
            return True
        return any(self.passes(candidate) for candidate in code.candidates)

    def passes(self, candidate: Candidate) -> bool:
        """Whether all its conditions hold. Every one is worked out, as in the reference."""
        held = [condition(self) for condition in candidate.conditions]
        return all(held) and not (candidate.once and self.get(candidate.once, False))


class _Callables(dict[str, Function]):
    """Functions by name; those of the game are looked up when first called, and checked."""

    def __init__(self, built_in: dict[str, Function], functions: Functions) -> None:
        super().__init__(built_in)
        for name in built_in:
            if name in functions:
                del self[name]
        self.outside = functions

    def __missing__(self, name: str) -> Function:
        function = self.outside.get(name)
        if function is None:
            raise RunError(f"there is no function `{name}`")

        def guarded(*arguments: Value) -> Value:
            try:
                value = function(*arguments)
            except RunError:
                raise
            except Exception as error:
                raise RunError(f"{name}() failed: {type(error).__name__}: {error}") from error
            kind = type(value)
            if kind is float or kind is bool or kind is str:
                return value
            if isinstance(value, (int, float)):
                return float(value)
            if isinstance(value, str):
                return str(value)
            raise RunError(f"{name}() gave {value!r}, which is no value of the language")

        self[name] = guarded
        return guarded


def equal(left: float, right: float) -> bool:
    """Equality of numbers that does not see the error of binary fractions."""
    return left == right or math.isclose(left, right, rel_tol=1e-8, abs_tol=1e-10)


def _divided(left: float, right: float) -> float:
    if right:
        return left / right
    if left == 0 or left != left:
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    if not (math.isfinite(left) and math.isfinite(right)):
        raise RunError("`%` needs finite numbers")
    divisor = round(right)
    if divisor == 0:
        raise RunError("`%` by zero")
    return math.fmod(round(left), divisor)


def _joined(left: Any, right: Any) -> Any:
    both = left + right
    if type(both) is str and len(both) > LONGEST_STRING:
        raise RunError(f"a string grew longer than {LONGEST_STRING} characters")
    return both


class Maker:
    """Makes closures for the expressions of one project, once their types are known."""

    __slots__ = ("defaults", "enums", "smart")

    def __init__(
        self,
        defaults: Mapping[str, Value],
        enums: Mapping[str, Mapping[str, Value]],
        smart: Mapping[str, Any],
    ) -> None:
        self.defaults = defaults
        self.enums = enums
        self.smart = smart

    def make(self, expr: Expr) -> Evaluate:
        op = expr.op
        if op == "variable":
            return self._variable(str(expr.value))
        if op in ("number", "string", "bool"):
            constant = expr.value
            return lambda c: constant
        if op == "call":
            return self._call(expr)
        if op == "case":
            return self._case(expr)
        if op == "not":
            inner = self.make(expr.args[0])
            return lambda c: not inner(c)
        if op == "-x":
            negated = self.make(expr.args[0])
            return lambda c: -negated(c)
        return self._binary(op, expr)

    def _variable(self, name: str) -> Evaluate:
        if name in self.smart:

            def smart(c: Context) -> Any:
                c.reads -= 1
                if c.reads < 0:
                    raise RunError(f"working out {name} reads more than {READS} smart variables")
                return c.program.smart[name](c)

            return smart
        default = self.defaults.get(name, 0.0)
        return lambda c: c.get(name, default)

    def _case(self, expr: Expr) -> Evaluate:
        enum, case = expr.case
        known = self.enums.get(enum or str(settled(expr.type)))
        value = known.get(case, 0.0) if known is not None else 0.0
        return lambda c: value

    def _call(self, expr: Expr) -> Evaluate:
        name = str(expr.value)
        arguments = [self.make(arg) for arg in expr.args]
        if not arguments:
            return lambda c: c.functions[name]()
        if len(arguments) == 1:
            first = arguments[0]
            return lambda c: c.functions[name](first(c))
        return lambda c: c.functions[name](*[argument(c) for argument in arguments])

    def _binary(self, op: str, expr: Expr) -> Evaluate:
        left, right = self.make(expr.args[0]), self.make(expr.args[1])
        if op in ("==", "!="):
            return self._comparison(op, expr, left, right)
        if op == "+":
            if settled(expr.args[0].type) == STRING:
                return lambda c: _joined(left(c), right(c))
            if settled(expr.args[0].type) == NUMBER:
                if expr.args[1].op == "number":
                    constant = expr.args[1].value
                    return lambda c: left(c) + constant
                return lambda c: left(c) + right(c)
            return lambda c: _joined(left(c), right(c))
        return _OPERATIONS[op](left, right)

    def _comparison(self, op: str, expr: Expr, left: Evaluate, right: Evaluate) -> Evaluate:
        kinds = (settled(expr.args[0].type), settled(expr.args[1].type))
        if NUMBER in kinds:
            if op == "==":
                return lambda c: equal(left(c), right(c))
            return lambda c: not equal(left(c), right(c))
        if op == "==":
            return lambda c: left(c) == right(c)
        return lambda c: left(c) != right(c)


def _less(left: float, right: float) -> bool:
    return left < right and not equal(left, right)


def _both(left: Evaluate, right: Evaluate) -> Evaluate:
    def both(c: Context) -> bool:
        # Both sides are always worked out, as in the reference.
        one, other = left(c), right(c)
        return bool(one and other)

    return both


def _either(left: Evaluate, right: Evaluate) -> Evaluate:
    def either(c: Context) -> bool:
        one, other = left(c), right(c)
        return bool(one or other)

    return either


_OPERATIONS: dict[str, Callable[[Evaluate, Evaluate], Evaluate]] = {
    "-": lambda left, right: lambda c: left(c) - right(c),
    "*": lambda left, right: lambda c: left(c) * right(c),
    "/": lambda left, right: lambda c: _divided(left(c), right(c)),
    "%": lambda left, right: lambda c: _remainder(left(c), right(c)),
    "<": lambda left, right: lambda c: _less(left(c), right(c)),
    ">": lambda left, right: lambda c: _less(right(c), left(c)),
    "<=": lambda left, right: lambda c: (a := left(c)) <= (b := right(c)) or equal(a, b),
    ">=": lambda left, right: lambda c: (a := left(c)) >= (b := right(c)) or equal(a, b),
    "and": _both,
    "or": _either,
    "xor": lambda left, right: lambda c: bool(left(c)) != bool(right(c)),
}

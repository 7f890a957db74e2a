"""Reads expressions: a scanner made of one regular expression, and a parser by precedence."""

from __future__ import annotations

import re
from typing import NoReturn

from game.yarn.tree import Expr

DEEPEST = 60
"""Operands within operands; beyond it an expression is refused, never the stack exhausted."""

# The characters an identifier may begin with, and go on with: as in Swift, which the language
# takes them from. Emoji are letters; typographic quotes, dashes and spaces are not.
LETTERS = (
    "A-Za-z_\u00a8\u00aa\u00ad\u00af\u00b2-\u00b5\u00b7-\u00ba\u00bc-\u00be\u00c0-\u00d6"
    "\u00d8-\u00f6\u00f8-\u02ff\u0370-\u167f\u1681-\u180d\u180f-\u1dbf\u1e00-\u1fff"
    "\u200b-\u200d\u202a-\u202e\u203f-\u2040\u2054\u2060-\u20cf\u2100-\u218f\u2460-\u24ff"
    "\u2600-\u27bf\u2c00-\u2dff\u2e80-\u2fff\u3004-\u3007\u3021-\u302f\u3031-\ud7ff"
    "\uf900-\ufd3d\ufd40-\ufdcf\ufdf0-\ufe1f\ufe30-\ufe44\ufe47-\ufffd\U00010000-\U000efffd"
)
FURTHER = LETTERS + "0-9\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
NAME = f"[{LETTERS}][{FURTHER}]*+"
NAME_AT = re.compile(NAME)

_TOKEN = re.compile(
    rf"""[ \t]*+(?:
      (\d++(?:\.\d++)?)                                         # 1 number
    | ("(?:[^"\\]|\\["\\])*+")                                  # 2 string
    | (\${NAME})                                                # 3 variable
    | ({NAME})                                                  # 4 word
    | (>>|<=|>=|==|!=|&&|\|\||\+=|-=|\*=|/=|%=|[-+*/%!<>^=(),.}}{{])  # 5 sign
    )""",
    re.VERBOSE,
)
NUMBER, STRING, VARIABLE, WORD, SIGN, OTHER, END = 1, 2, 3, 4, 5, 6, 7

_BINARY = {
    "*": (5, "*"),
    "/": (5, "/"),
    "%": (5, "%"),
    "+": (4, "+"),
    "-": (4, "-"),
    "<=": (3, "<="),
    "lte": (3, "<="),
    ">=": (3, ">="),
    "gte": (3, ">="),
    "<": (3, "<"),
    "lt": (3, "<"),
    ">": (3, ">"),
    "gt": (3, ">"),
    "==": (2, "=="),
    "is": (2, "=="),
    "eq": (2, "=="),
    "!=": (2, "!="),
    "neq": (2, "!="),
    "and": (1, "and"),
    "&&": (1, "and"),
    "or": (1, "or"),
    "||": (1, "or"),
    "xor": (1, "xor"),
    "^": (1, "xor"),
}
LOGIC = ("and", "or", "xor")
RESERVED = frozenset(
    [word for word in _BINARY if word.isalpha()] + ["not", "true", "false", "null", "to", "as"]
)
_ESCAPE = re.compile(r"\\(.)")


class ReadError(Exception):
    """A place where the text cannot be read on; columns count from 1."""

    def __init__(
        self, message: str, column: int, end: int = 0, hint: str = "", code: str = "YS0005"
    ) -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.end = max(end, column + 1)
        self.hint = hint
        self.code = code


class Reader:
    """Reads tokens from one physical line; looks one token ahead."""

    __slots__ = ("before", "depth", "kind", "notes", "pos", "start", "text", "token")

    def __init__(self, text: str, pos: int) -> None:
        self.text = text
        self.pos = pos
        self.start = pos
        self.before = pos
        """Where the token before this one ended."""
        self.kind = END
        self.token = ""
        self.depth = 0
        self.notes: list[tuple[str, int, int]] = []
        """What deserves a remark though it is legal: (which, column, end)."""
        self.next()

    def next(self) -> None:
        self.before = self.pos
        match = _TOKEN.match(self.text, self.pos)
        if match is None:
            self._odd()
            return
        kind = match.lastindex
        assert kind is not None
        self.kind = kind
        self.token = match.group(kind)
        self.start = match.start(kind)
        self.pos = match.end()

    def _odd(self) -> None:
        """The end of the line, or a character no expression can hold."""
        pos = self.pos
        while pos < len(self.text) and self.text[pos] in " \t":
            pos += 1
        self.start = pos
        if pos >= len(self.text):
            self.kind, self.token = END, ""
            self.pos = pos
        else:
            self.kind, self.token = OTHER, self.text[pos]
            self.pos = pos + 1

    def fail(self, message: str, hint: str = "") -> NoReturn:
        """Raises ReadError at the token ahead."""
        raise ReadError(message, self.start + 1, self.start + 1 + len(self.token), hint)

    @property
    def found(self) -> str:
        if self.kind == END:
            return "the line ends"
        return f"found `{self.token}`"

    def is_sign(self, sign: str) -> bool:
        return self.kind == SIGN and self.token == sign

    # ---------------------------------------------------------------------------------------

    def expression(self, level: int = 1) -> Expr:
        """Reads as far as an expression goes; the token ahead is then what follows it."""
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(f"the expression is nested deeper than {DEEPEST} levels")
        left = self._unary()
        while self.kind >= WORD:
            binary = _BINARY.get(self.token)
            if binary is None or binary[0] < level or self.kind > SIGN:
                break
            own_level, op = binary
            at = self.start
            self.next()
            if op == "==" and self.kind == WORD and self.token == "not":
                self.notes.append(("is not", at + 1, self.pos + 1))
            right = self.expression(own_level + 1)
            if op in LOGIC and left.op in LOGIC and left.op != op and not left.grouped:
                self.notes.append(("mixed logic", left.column, right.end))
            if op in ("==", "!=") and left.op == "not" and not left.grouped:
                self.notes.append(("not before ==", left.column, right.end))
            left = Expr(op, None, (left, right), left.column, right.end)
            if left.depth > DEEPEST * 3:
                self.fail(f"the expression has more than {DEEPEST * 3} operators in a row")
        self.depth -= 1
        return left

    def _unary(self) -> Expr:
        kind = self.kind
        column = self.start + 1
        if kind == VARIABLE:
            result = Expr("variable", self.token, (), column, self.pos + 1)
            self.next()
            return result
        if kind == NUMBER:
            result = Expr("number", float(self.token), (), column, self.pos + 1)
            self.next()
            return result
        if kind == STRING:
            value = self.token[1:-1]
            if "\\" in value:
                value = _ESCAPE.sub(r"\1", value)
            result = Expr("string", value, (), column, self.pos + 1)
            self.next()
            return result
        if kind == WORD:
            return self._word(column)
        if kind == SIGN:
            token = self.token
            if token == "(":
                self.next()
                inner = self.expression()
                if not self.is_sign(")"):
                    self.fail(f"expected `)` for the `(` in column {column}, but {self.found}")
                result = Expr(inner.op, inner.value, inner.args, column, self.pos + 1)
                result.grouped = True
                self.next()
                return result
            if token in ("-", "!"):
                return self._prefixed("-x" if token == "-" else "not", column)
            if token == ".":
                return self._case("", column)
        return self._no_value()

    def _prefixed(self, op: str, column: int) -> Expr:
        self.depth += 1
        if self.depth > DEEPEST:
            self.fail(f"the expression is nested deeper than {DEEPEST} levels")
        self.next()
        operand = self._unary()
        self.depth -= 1
        return Expr(op, None, (operand,), column, operand.end)

    def _word(self, column: int) -> Expr:
        word = self.token
        if word == "not":
            return self._prefixed("not", column)
        if word in ("true", "false"):
            result = Expr("bool", word == "true", (), column, self.pos + 1)
            self.next()
            return result
        if word in RESERVED:
            self._no_value()
        start = self.start
        self.next()
        if self.is_sign("("):
            return self._call(word, column)
        if self.is_sign("."):
            return self._case(word, column)
        end = start + 1 + len(word)
        if word.lower() in ("true", "false", "and", "or", "not"):
            hint = f"write `{word.lower()}`"
        elif self.kind == WORD and self.token not in _BINARY:
            hint = "text goes in double quotes"
        else:
            hint = f'`${word}` is a variable, `{word}()` a function, `"{word}"` text'
        raise ReadError(
            f"`{word}` is no value. Variable names need to start with a $", column, end, hint
        )

    def _call(self, name: str, column: int) -> Expr:
        self.next()
        arguments: list[Expr] = []
        if not self.is_sign(")"):
            while True:
                arguments.append(self.expression())
                if self.is_sign(","):
                    self.next()
                    continue
                break
        if not self.is_sign(")"):
            self.fail(f"expected `,` or `)` in the call of {name}, but {self.found}")
        result = Expr("call", name, tuple(arguments), column, self.pos + 1)
        self.next()
        return result

    def _case(self, enum: str, column: int) -> Expr:
        self.next()
        if self.kind != WORD:
            self.fail(
                f"expected the name of an enum case after `{enum}.`, but {self.found}",
                "a number needs a digit before its point" if self.kind == NUMBER else "",
            )
        result = Expr("case", (enum, self.token), (), column, self.pos + 1)
        self.next()
        return result

    def _no_value(self) -> NoReturn:
        if self.kind == OTHER and self.token == '"':
            rest = self.text[self.start + 1 :]
            bad = re.match(r'(?:[^"\\]|\\["\\])*\\([^"\\])', rest)
            if bad is not None:
                at = self.start + bad.end()
                raise ReadError(
                    f"`\\{bad[1]}` is no escape in a string", at, at + 2, 'only \\" and \\\\ are'
                )
            raise ReadError('the string has no closing `"`', self.start + 1, len(self.text) + 1)
        if self.kind == OTHER and self.token == "'":
            self.fail("expected a value, found `'`", "text goes in double quotes")
        if self.kind == OTHER and self.token == "$":
            self.fail("`$` needs the name of a variable after it")
        if self.kind == WORD and self.token == "null":
            self.fail("`null` is reserved and no value")
        if self.kind == SIGN and self.token == "=":
            self.fail("expected a value, found `=`", "equality is written `==` or `is`")
        self.fail(f"expected a value, but {self.found}")

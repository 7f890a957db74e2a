"""Turns the tree of a file into instructions and rows of the string table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from game.yarn import program as ops
from game.yarn.builtin import ONCE
from game.yarn.evaluation import Maker
from game.yarn.expressions import LOGIC
from game.yarn.program import Candidate, Code, Evaluate, Instruction, Text
from game.yarn.reading import stable
from game.yarn.tree import (
    Call,
    Command,
    Expr,
    File,
    If,
    Item,
    Jump,
    Line,
    LineGroup,
    Node,
    Once,
    Options,
    Return,
    Set,
    Statement,
)
from game.yarn.words import split


@dataclass(slots=True)
class Generated:
    """What a file contributes to a program."""

    codes: dict[str, Code] = field(default_factory=dict)
    strings: dict[str, Text] = field(default_factory=dict)
    doubles: list[tuple[str, Line]] = field(default_factory=list)
    """Line ids given twice in this file."""
    members: list[tuple[Node, Candidate]] = field(default_factory=list)


def complexity(expr: Expr) -> int:
    """1 for a condition, and 1 more for every `and`, `or` and `xor` in it."""
    score = 1
    waiting = [expr]
    while waiting:
        one = waiting.pop()
        if one.op in LOGIC:
            score += 1
        waiting.extend(one.args)
    return score


def line_id(line: Line) -> str:
    """The id its writer gave it, empty when there is none."""
    for tag in line.tags:
        if tag.text.startswith("line:"):
            return tag.text
    return ""


def shadowed(line: Line) -> str:
    """The id of the line it borrows its text from, empty for an ordinary line."""
    for tag in line.tags:
        if tag.text.startswith("shadow:"):
            return f"line:{tag.text[7:]}"
    return ""


def generate(file: File, maker: Maker) -> Generated:
    """The instructions of every node of a file. Types must have been found before."""
    generated = Generated()
    for node in file.nodes:
        if node.title and node.body:
            _NodeWriter(file, node, maker, generated).write()
    return generated


class _NodeWriter:
    def __init__(self, file: File, node: Node, maker: Maker, generated: Generated) -> None:
        self.file = file
        self.node = node
        self.make = maker.make
        self.generated = generated
        self.code: list[Instruction] = []
        self.lines: list[int] = []
        self.untagged = 0
        self.id_base = ""

    def write(self) -> None:
        node = self.node
        self._block(node.body)
        self._emit(node.line, ops.RETURN)
        self.generated.codes[node.name] = Code(
            node.name,
            self.file.name,
            tuple(self.code),
            tuple(self.lines),
            node.digest,
            node.tracking != "never",
        )
        if node.whens:
            self.generated.members.append((node, self._candidate()))

    def _candidate(self) -> Candidate:
        node = self.node
        conditions = []
        score = 0
        once = ""
        for when in node.whens:
            if when.once:
                once = ONCE + node.name
                score += 1
            if when.condition is not None:
                conditions.append(self.make(when.condition))
                score += complexity(when.condition)
        return Candidate(node.name, tuple(conditions), once, score)

    def _emit(self, line: int, *instruction: object) -> int:
        self.code.append(instruction)
        self.lines.append(line)
        return len(self.code) - 1

    def _block(self, statements: Iterable[Statement]) -> None:
        for statement in statements:
            kind = type(statement)
            if kind is Line:
                self._line(statement)  # type: ignore[arg-type]
            else:
                self._other(statement)

    def _other(self, statement: Statement) -> None:
        match statement:
            case Set():
                self._set(statement)
            case Command():
                self._command(statement)
            case If():
                self._if(statement)
            case Options():
                self._options(statement)
            case LineGroup():
                self._group(statement)
            case Once():
                self._once(statement)
            case Jump(target=target, detour=detour):
                where = target if isinstance(target, str) else self.make(target)
                self._emit(statement.line, ops.DETOUR if detour else ops.JUMP, where)
            case Return():
                self._emit(statement.line, ops.RETURN)
            case Call():
                self._emit(statement.line, ops.CALL, self.make(statement.value))
            case _:
                pass  # declarations and enums run nothing

    # Lines ---------------------------------------------------------------------------------

    def _text(self, line: Line) -> Text:
        """The row of a line in the string table, made and entered."""
        own = ""
        shadow = ""
        tags: tuple[str, ...] = ()
        if line.tags:
            own = line_id(line)
            shadow = shadowed(line)
            tags = tuple([tag.text for tag in line.tags])
        if not own:
            if not self.id_base:
                self.id_base = f"line:{stable(self.node.name)}"
            own = f"{self.id_base}-{self.untagged}"
            self.untagged += 1
        if line.last:
            tags = (*tags, "lastline")
        parts = line.parts
        text = parts[0] if len(parts) == 1 and type(parts[0]) is str else line.text
        row = Text(
            own, text, self.file.name, self.node.name, line.line, tags, shadow, parts,
            line.documentation,
        )  # fmt: skip
        if own in self.generated.strings:
            self.generated.doubles.append((own, line))
        else:
            self.generated.strings[own] = row
        return row

    def _values(self, values: tuple[Expr, ...]) -> tuple[Evaluate, ...]:
        return tuple([self.make(value) for value in values]) if values else ()

    def _line(self, line: Line) -> None:
        row = self._text(line)
        skip: list[int] = []
        if line.condition is not None:
            skip.append(self._emit(line.line, ops.UNLESS, self.make(line.condition), 0))
        if line.once:
            key = ONCE + row.id
            skip.append(self._emit(line.line, ops.SEEN, key, 0))
            self._emit(line.line, ops.MARK, key)
        self._emit(line.line, ops.LINE, row, self._values(line.values))
        self._land(skip)

    def _land(self, jumps: Iterable[int]) -> None:
        """Lets the instructions at these places lead here."""
        here = len(self.code)
        for place in jumps:
            instruction = self.code[place]
            self.code[place] = (*instruction[:-1], here)

    def _options(self, group: Options) -> None:
        offers: list[int] = []
        for item in group.items:
            line = item.line
            row = self._text(line)
            condition = None if line.condition is None else self.make(line.condition)
            once = ONCE + row.id if line.once else ""
            values = self._values(line.values)
            offers.append(self._emit(line.line, ops.OPTION, row, values, condition, once, 0))
        self._emit(group.line, ops.CHOOSE)
        ends = [self._emit(group.line, ops.GOTO, 0)]
        for place, item in zip(offers, group.items, strict=True):
            self._land([place])
            once = self.code[place][4]
            if once:
                self._emit(item.line.line, ops.MARK, once)
            self._block(item.body)
            ends.append(self._emit(item.line.line, ops.GOTO, 0))
        self._land(ends)

    def _group(self, group: LineGroup) -> None:
        place = self._emit(group.line, ops.GROUP, (), 0)
        candidates: list[Candidate] = []
        ends: list[int] = []
        for item in group.items:
            candidates.append(self._member(item))
            ends.append(self._emit(item.line.line, ops.GOTO, 0))
        self.code[place] = (ops.GROUP, tuple(candidates), len(self.code))
        self._land(ends)

    def _member(self, item: Item) -> Candidate:
        line = item.line
        row = self._text(line)
        score = int(line.once)
        conditions: tuple[Evaluate, ...] = ()
        if line.condition is not None:
            score += complexity(line.condition)
            conditions = (self.make(line.condition),)
        once = ONCE + row.id if line.once else ""
        candidate = Candidate(row.id, conditions, once, score, len(self.code))
        if once:
            self._emit(line.line, ops.MARK, once)
        self._emit(line.line, ops.LINE, row, self._values(line.values))
        self._block(item.body)
        return candidate

    # Other statements ----------------------------------------------------------------------

    def _set(self, statement: Set) -> None:
        value = statement.value
        if statement.operator != "=":
            variable = Expr("variable", statement.name, (), statement.column, statement.end)
            variable.type = value.type
            value = Expr(statement.operator, None, (variable, value), statement.column, value.end)
        self._emit(statement.line, ops.SET, statement.name, self.make(value))

    def _command(self, command: Command) -> None:
        if not command.values:
            text = str(command.parts[0])
            if text.strip() == "stop":
                self._emit(command.line, ops.STOP)
                return
            self._emit(command.line, ops.COMMAND, (text,), (), split(text))
            return
        values = self._values(command.values)
        self._emit(command.line, ops.COMMAND, command.parts, values, None)

    def _if(self, statement: If) -> None:
        ends: list[int] = []
        for number, clause in enumerate(statement.clauses):
            skip: list[int] = []
            if clause.condition is not None:
                test = self.make(clause.condition)
                skip.append(self._emit(clause.line, ops.UNLESS, test, 0))
            self._block(clause.body)
            if number + 1 < len(statement.clauses):
                ends.append(self._emit(clause.line, ops.GOTO, 0))
            self._land(skip)
        self._land(ends)

    def _once(self, once: Once) -> None:
        key = f"{ONCE}{self.node.name}.{once.index}"
        skip = [self._emit(once.line, ops.SEEN, key, 0)]
        if once.condition is not None:
            skip.append(self._emit(once.line, ops.UNLESS, self.make(once.condition), 0))
        self._emit(once.line, ops.MARK, key)
        self._block(once.body)
        if once.otherwise:
            end = self._emit(once.line, ops.GOTO, 0)
            self._land(skip)
            self._block(once.otherwise)
            self._land([end])
        else:
            self._land(skip)

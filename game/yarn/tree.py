"""What the reader makes of a file before anything is checked: plain nodes of a syntax tree.

Lines and columns count from 1. Statements are mutable only so that they can be built in one
pass; nothing changes a tree once its file has been read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.yarn.diagnostics import Diagnostic


class Unknown:
    """A type still to be found; once it is, `bound` leads on to it."""

    __slots__ = ("bound",)

    def __init__(self) -> None:
        self.bound: Unknown | str | None = None


Type = str | Unknown
"""The name of a type, or one still to be found."""


class Expr:
    """An expression. `op` says what it is, `value` which, `args` holds its operands.

    | op | value | args |
    |---|---|---|
    | number, string, bool | the value | |
    | variable | `$name` | |
    | call | function name | arguments |
    | case | (enum or "", case) | |
    | -x, not | | operand |
    | + - * / % < <= > >= == != and or xor | | left, right |
    """

    __slots__ = ("args", "column", "depth", "end", "grouped", "op", "type", "value")

    def __init__(
        self,
        op: str,
        value: object,
        args: tuple[Expr, ...],
        column: int,
        end: int,
    ) -> None:
        self.op = op
        self.value = value
        self.args = args
        self.column = column
        self.end = end
        self.grouped = False
        self.type: Type | None = None
        """What type checking found it to be."""
        depth = 0
        for arg in args:
            if arg.depth > depth:
                depth = arg.depth
        self.depth: int = depth + 1

    @property
    def case(self) -> tuple[str, str]:
        """Of a `case`: the enum's name, empty when it is left out, and the case's."""
        enum, case = self.value if isinstance(self.value, tuple) else ("", "")
        return enum, case

    @property
    def literal(self) -> bool:
        """Whether a variable declared with it is stored, not worked out at every read."""
        if self.grouped:
            return False
        if self.op == "-x":
            return self.args[0].op == "number" and not self.args[0].grouped
        return self.op in ("number", "string", "bool", "case")


@dataclass(slots=True)
class Tag:
    text: str
    """Without the `#`."""
    column: int

    @property
    def end(self) -> int:
        return self.column + 1 + len(self.text)


@dataclass(slots=True)
class Line:
    """Dialogue, or the text of an option. `parts` are strings and numbers into `values`."""

    line: int
    column: int
    end: int
    parts: tuple[str | int, ...]
    values: tuple[Expr, ...] = ()
    tags: tuple[Tag, ...] = ()
    condition: Expr | None = None
    once: bool = False
    last: bool = False
    """A choice follows at once."""
    tail: int = 0
    """The column after its last tag, where a further tag would go."""
    documentation: str = ""

    @property
    def text(self) -> str:
        return "".join(part if type(part) is str else f"{{{part}}}" for part in self.parts)


@dataclass(slots=True)
class Item:
    """One option or one member of a line group."""

    line: Line
    body: list[Statement]


@dataclass(slots=True)
class Options:
    line: int
    column: int
    items: list[Item]


@dataclass(slots=True)
class LineGroup:
    line: int
    column: int
    items: list[Item]


@dataclass(slots=True)
class Command:
    line: int
    column: int
    end: int
    parts: tuple[str | int, ...]
    values: tuple[Expr, ...]
    masked: str
    """The source from `column` on, every `{expression}` in it replaced by NUL characters."""


@dataclass(slots=True)
class Set:
    line: int
    column: int
    name: str
    end: int
    operator: str
    """`=`, or the arithmetic one of `+=` and its like."""
    value: Expr


@dataclass(slots=True)
class Declare:
    line: int
    column: int
    name: str
    end: int
    value: Expr
    as_type: str
    as_column: int
    documentation: str


@dataclass(slots=True)
class Call:
    line: int
    column: int
    value: Expr


@dataclass(slots=True)
class Jump:
    line: int
    column: int
    end: int
    target: str | Expr
    detour: bool


@dataclass(slots=True)
class Return:
    line: int
    column: int


@dataclass(slots=True)
class Clause:
    line: int
    condition: Expr | None
    body: list[Statement]


@dataclass(slots=True)
class If:
    line: int
    column: int
    clauses: list[Clause]


@dataclass(slots=True)
class Once:
    line: int
    column: int
    condition: Expr | None
    body: list[Statement]
    otherwise: list[Statement]
    index: int
    """Its place among the once blocks of its node."""


@dataclass(slots=True)
class Case:
    name: str
    line: int
    column: int
    value: Expr | None
    documentation: str


@dataclass(slots=True)
class Enum:
    line: int
    column: int
    end: int
    name: str
    cases: list[Case]
    documentation: str


Statement = (
    Line | Options | LineGroup | Command | Set | Declare | Call | Jump | Return | If | Once | Enum
)


@dataclass(slots=True)
class Header:
    key: str
    value: str
    line: int
    column: int
    value_column: int


@dataclass(slots=True)
class When:
    line: int
    column: int
    once: bool
    always: bool
    condition: Expr | None


@dataclass(slots=True)
class Node:
    title: str
    """Empty when it has none; it is then in the tree for its faults only."""
    line: int
    column: int
    end: int
    headers: list[Header] = field(default_factory=list)
    whens: list[When] = field(default_factory=list)
    subtitle: str = ""
    tracking: str = ""
    override: bool = False
    damaged: bool = False
    """Some of its lines could not be read."""
    body: list[Statement] = field(default_factory=list)
    digest: int = 0
    """Changes with the text of the node."""
    name: str = ""
    """`title`, or `Title.Subtitle` in a group."""


@dataclass(slots=True)
class Place:
    line: int
    column: int
    end: int


@dataclass(slots=True)
class Site:
    """An expression whose type is asked for, and what its place expects.

    Roles: value (any), condition, set, declare, jump, call.
    """

    role: str
    line: int
    expr: Expr
    statement: Set | Declare | None = None


@dataclass(slots=True)
class File:
    """One file as read, with what it mentions, so that a project need not walk it again."""

    name: str
    mod: str
    tags: tuple[str, ...] = ()
    nodes: list[Node] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    declares: list[Declare] = field(default_factory=list)
    enums: list[Enum] = field(default_factory=list)
    reads: dict[str, Place] = field(default_factory=dict)
    writes: dict[str, Place] = field(default_factory=dict)
    calls: dict[str, Place] = field(default_factory=dict)
    cases: dict[str, Place] = field(default_factory=dict)
    jumps: list[Jump] = field(default_factory=list)
    mentioned: set[str] = field(default_factory=set)
    """Every string in an expression: a node named only there is not unreachable."""
    computed_jumps: bool = False
    odd_ids: list[Line] = field(default_factory=list)
    """Lines with a `#shadow:` or several ids."""
    features: dict[str, Place] = field(default_factory=dict)
    """Constructions that need a newer project version, by name."""

"""What is legal and yet probably not meant: the remarks of an attentive reader."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase

from game.yarn import markup
from game.yarn.diagnostics import INFO, WARNING, Diagnostic, did_you_mean
from game.yarn.generation import line_id, shadowed
from game.yarn.library import Library, Options, Word
from game.yarn.machine import speaker_of
from game.yarn.tree import (
    Command,
    Declare,
    Enum,
    File,
    If,
    Jump,
    Line,
    LineGroup,
    Node,
    Once,
    Return,
    Statement,
)
from game.yarn.tree import Options as Choice
from game.yarn.words import split_places

_CLOCK = re.compile(r"(?:^|.*\s)\d{1,2}$")
_LONGEST_NAME = 4
"""Words of a speaker's name; with more of them the colon is probably a part of a sentence."""


def walk(statements: Iterable[Statement]) -> Iterator[Statement]:
    """Every statement in a body, those within others too, in the order of the source."""
    for statement in statements:
        yield statement
        kind = type(statement)
        if kind is Line or kind is Command:
            continue
        match statement:
            case If():
                for clause in statement.clauses:
                    yield from walk(clause.body)
            case Once():
                yield from walk(statement.body)
                yield from walk(statement.otherwise)
            case Choice() | LineGroup():
                for item in statement.items:
                    yield item.line
                    yield from walk(item.body)
            case _:
                pass


def tag_place(file: File, key: str, line: int) -> tuple[int, int]:
    """The columns of a line's `#line:` tag, the beginning of the line when there is none."""
    for node in file.nodes:
        for statement in walk(node.body):
            if type(statement) is Line and statement.line == line:
                for tag in statement.tags:
                    if tag.text == key:
                        return tag.column, tag.end
    return 1, 2


class _FileLints:
    def __init__(self, file: File, library: Library, options: Options) -> None:
        self.file = file
        self.library = library
        self.options = options
        self.found: list[Diagnostic] = []
        self.names: dict[str, str] = {}

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
        self.found.append(
            Diagnostic(
                code, severity, self.file.name, line, column, max(end, column + 1), message,
                hint, self.file.mod,
            )
        )  # fmt: skip

    def run(self) -> list[Diagnostic]:
        if not self.options.lints:
            self._commands_only()
            return self.found
        for node in self.file.nodes:
            if node.whens and not node.subtitle:
                self.report(
                    "LL008", WARNING, node.line, node.column, node.end,
                    f"a member of the group `{node.title}` without `subtitle:`: what is "
                    "remembered of it is lost when the file is rearranged",
                    "add a header `subtitle: Name`",
                )  # fmt: skip
            self._body(node)
            self._unreachable(node.body)
        return self.found

    def _commands_only(self) -> None:
        if self.library.check_command is None:
            return
        for node in self.file.nodes:
            for statement in walk(node.body):
                if type(statement) is Command:
                    self._command(statement)

    def _body(self, node: Node) -> None:
        check = self.library.check_command
        require_ids = self.options.require_ids
        for statement in walk(node.body):
            kind = type(statement)
            if kind is Line:
                self._line(statement)  # type: ignore[arg-type]
                if require_ids and not statement.tags:  # type: ignore[union-attr]
                    self._without_id(statement, "LL007")  # type: ignore[arg-type]
            elif kind is Command and check is not None:
                self._command(statement)  # type: ignore[arg-type]
            elif kind is Choice and not require_ids:
                for item in statement.items:  # type: ignore[union-attr]
                    if item.line.once and not line_id(item.line):
                        self._without_id(item.line, "LL009")
            elif kind is LineGroup and not require_ids:
                for item in statement.items:  # type: ignore[union-attr]
                    if not line_id(item.line):
                        self._without_id(item.line, "LL009")

    def _without_id(self, line: Line, code: str) -> None:
        if code == "LL007":
            message = "the line has no `#line:` id: it cannot be translated"
        else:
            message = (
                "the line has no `#line:` id: what is remembered of it is lost when lines move"
            )
        self.report(code, WARNING, line.line, line.column, line.end, message, "`yarn tag` adds ids")

    def _line(self, line: Line) -> None:
        parts = line.parts
        text = parts[0] if len(parts) == 1 and type(parts[0]) is str else line.text
        assert type(text) is str
        if ":" in text:
            self._speaker(line, text)
        if "[" in text or "]" in text:
            self._markup(line, text)
        if line.once and not line_id(line) and not self.options.require_ids and line.tags == ():
            self._without_id(line, "LL009")
        if line.tags and self.options.require_ids and not (line_id(line) or shadowed(line)):
            self._without_id(line, "LL007")

    def _speaker(self, line: Line, text: str) -> None:
        known = self.names.get(text[: text.index(":")])
        if known is not None:
            return
        name, _ = speaker_of(text)
        if not name or "{" in name:
            return
        end = line.column + len(name)
        if self.library.speakers is not None:
            if name in self.library.speakers:
                self.names[name] = name
                return
            self.report(
                "YS0016", WARNING, line.line, line.column, end,
                f"`{name}` is not in the cast",
                did_you_mean(name, self.library.speakers)
                or "write `\\:` if the colon belongs to the text",
            )  # fmt: skip
        elif _CLOCK.match(name) or len(name.split()) > _LONGEST_NAME:
            self.report(
                "LL006", WARNING, line.line, line.column, end,
                f"`{name}` is read as the name of a speaker",
                "write `\\:` if the colon belongs to the text",
            )  # fmt: skip
        else:
            self.names[name] = name

    def _markup(self, line: Line, text: str) -> None:
        marked = markup.parse(text, self.options.language, check=True)
        if marked.problem:
            self.report(
                "YS0063", WARNING, line.line, line.column, line.end,
                f"broken markup: {marked.problem}", "a bracket itself is written `\\[`",
            )  # fmt: skip
            return
        known = self.options.markup
        if known is None:
            return
        for attribute in marked.attributes:
            name = attribute.name
            if name not in known and name not in markup.BUILT_IN:
                self.report(
                    "LL013", WARNING, line.line, line.column, line.end,
                    f"the game knows no markup `[{name}]`", did_you_mean(name, known),
                )  # fmt: skip

    def _command(self, command: Command) -> None:
        assert self.library.check_command is not None
        words = [
            Word(text, command.column + start, command.column + end, "\0" not in text)
            for text, start, end in split_places(command.masked)
        ]
        if not words or (len(words) == 1 and words[0].text == "stop"):
            return
        for problem in self.library.check_command(words):
            column = problem.column or command.column
            end = problem.end_column or command.end
            self.report(
                problem.code, problem.severity, command.line, column, end, problem.message,
                problem.hint,
            )  # fmt: skip

    def _unreachable(self, statements: Sequence[Statement]) -> None:
        left = ""
        for statement in statements:
            if left:
                self.report(
                    "YS0008", WARNING, statement.line, statement.column, statement.column + 1,
                    f"this is never reached: {left} comes before it",
                )  # fmt: skip
                break
            match statement:
                case Jump(detour=False):
                    left = "a `<<jump>>`"
                case Return():
                    left = "a `<<return>>`"
                case Command(parts=(str() as text,)) if text.strip() == "stop":
                    left = "a `<<stop>>`"
                case If():
                    for clause in statement.clauses:
                        self._unreachable(clause.body)
                case Once():
                    self._unreachable(statement.body)
                    self._unreachable(statement.otherwise)
                case Choice() | LineGroup():
                    for item in statement.items:
                        self._unreachable(item.body)
                case _:
                    pass


def of_file(file: File, library: Library, options: Options) -> list[Diagnostic]:
    """The findings that depend on nothing but the file and what the game can do."""
    return _FileLints(file, library, options).run()


# Of the whole project ----------------------------------------------------------------------


def of_project(files: Sequence[File], nodes: set[str], options: Options) -> list[Diagnostic]:
    """Jumps to nowhere, nodes nothing leads to, variables that are not used."""
    found: list[Diagnostic] = []
    targets: set[str] = set()
    mentioned: set[str] = set()
    reads: set[str] = set()
    writes: set[str] = set()
    computed = False
    for file in files:
        mentioned |= file.mentioned
        reads |= file.reads.keys()
        writes |= file.writes.keys()
        computed = computed or file.computed_jumps
        for jump in file.jumps:
            target = jump.target
            name = target if isinstance(target, str) else target.value
            if not isinstance(name, str) or (not isinstance(target, str) and target.op != "string"):
                continue
            targets.add(name)
            if name not in nodes:
                word = "detour" if jump.detour else "jump"
                found.append(
                    Diagnostic(
                        "YS0012", WARNING, file.name, jump.line, jump.column, jump.end,
                        f"there is no node `{name}` to {word} to", did_you_mean(name, nodes),
                        file.mod,
                    )
                )  # fmt: skip
    if not options.lints:
        return found
    found += _unused(files, reads, writes, options)
    if options.entries and not computed:
        found += _unreferenced(files, targets | mentioned, options)
    return found


def _unused(
    files: Sequence[File], reads: set[str], writes: set[str], options: Options
) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for file in files:
        for declare in file.declares:
            name = declare.name
            if name in options.host_variables:
                continue
            if name in reads and (name in writes or not declare.value.literal):
                continue
            if name in reads:
                code, message = "LL019", f"{name} is read, but never set"
            elif name in writes:
                code, message = "LL018", f"{name} is set, but never read"
            else:
                code, message = "YS0010", f"{name} is never used"
            found.append(
                Diagnostic(
                    code, INFO, file.name, declare.line, declare.column, declare.end, message,
                    "", file.mod,
                )
            )  # fmt: skip
    return found


def _unreferenced(files: Sequence[File], known: set[str], options: Options) -> list[Diagnostic]:
    found: list[Diagnostic] = []
    for file in files:
        for node in file.nodes:
            if not node.title or not node.body or node.title in known or node.name in known:
                continue
            if any(fnmatchcase(node.title, entry) for entry in options.entries):
                continue
            if all(_declares_only(statement) for statement in node.body):
                continue
            found.append(
                Diagnostic(
                    "YS0009", INFO, file.name, node.line, node.column, node.end,
                    f"nothing leads to node `{node.title}`", "", file.mod,
                )
            )  # fmt: skip
    return found


def _declares_only(statement: Statement) -> bool:
    return type(statement) is Declare or type(statement) is Enum

"""Reads what stands on one physical line of a body: dialogue, options, commands."""

from __future__ import annotations

import re
from collections.abc import Callable

from game.yarn.diagnostics import INFO, WARNING
from game.yarn.expressions import (
    END,
    NAME,
    SIGN,
    STRING,
    VARIABLE,
    WORD,
    Reader,
    ReadError,
)
from game.yarn.findings import Findings
from game.yarn.layout import Mark
from game.yarn.tree import (
    Call,
    Command,
    Declare,
    Expr,
    Jump,
    Line,
    Place,
    Return,
    Set,
    Site,
    Statement,
    Tag,
)

_RUN = re.compile(r"(?:[^\\{#</]++|<(?!<)|/(?!/))++")

TAG = re.compile(r"#([^ \t#$<]+)")

KEYWORDS = (
    "if|elseif|else|endif|set|declare|call|jump|detour|return|once|endonce|enum|case|endenum|local"
)

_KEYWORD = re.compile(rf"[ \t]*({KEYWORDS})(?=[\s>]|$)")

_COMMAND_RUN = re.compile(r"[^{>]+")

BARE_KEYWORD = re.compile(r"(set|jump|detour|declare|if|elseif|call)[ \t]+[$A-Za-z_{(]")

_WRAPPED = re.compile(r"<[A-Za-z_][^<>]*>$")

_TYPES = {"number": "number", "string": "string", "bool": "bool", "boolean": "bool"}

_ASSIGNMENTS = {"+=": "+", "-=": "-", "*=": "*", "/=": "/", "%=": "%"}

_PLAIN_ESCAPES = "\\{}#<>/"

_MARKUP_ESCAPES = "[]:"


def _after_space(text: str, pos: int) -> int:
    while pos < len(text) and text[pos] in " \t":
        pos += 1
    return pos


class StatementReader:
    """Reads lines one after the other into `items`: statements, and marks of the blocks."""

    def __init__(self, findings: Findings) -> None:
        self.file = findings.file
        self.report = findings.report
        self.refuse = findings.refuse
        self.feature = findings.feature
        self.note_expression = findings.note_expression
        self.items: list[Statement | Mark] = []
        self.docs: list[str] = []
        """The `///` lines just read."""

    def read(self, raw: str, line: int, pos: int) -> bool:
        """Reads what stands on a line; True when an option or group member is among it."""
        tracking = False
        size = len(raw)
        after_command = False
        while True:
            pos = _after_space(raw, pos)
            if pos >= size:
                break
            if raw.startswith("//", pos):
                if raw.startswith("///", pos) and not after_command:
                    self.docs.append(raw[pos + 3 :].strip())
                    return tracking
                break
            try:
                if raw.startswith("<<", pos):
                    pos = self._command(raw, line, pos)
                    after_command = True
                    continue
                arrow = raw[pos : pos + 2]
                if arrow in ("->", "=>"):
                    tracking = True
                    mark = Mark(arrow, line, pos + 1, pos + 3)
                    self.items.append(mark)
                    mark.item = Line(line, pos + 3, size + 1, ("",))
                    mark.item.documentation = self.take_docs()
                    item = self._text(raw, line, pos + 2, mark.item)
                    if not item.values and not item.text:
                        what = "an option" if arrow == "->" else "a line of a group"
                        raise ReadError(f"{what} needs text after `{arrow}`", pos + 1, pos + 3)
                    break
                if raw[pos] == "#":
                    raise ReadError(
                        "a tag cannot stand alone on a line", pos + 1, size + 1,
                        "put it at the end of the line of dialogue it belongs to",
                    )  # fmt: skip
                if after_command:
                    self._after_command(raw, line, pos)
                    if raw[pos:].strip(" \t>") == "":
                        break
                spoken = Line(line, pos + 1, size + 1, ("",))
                spoken.documentation = self.take_docs()
                self.items.append(spoken)
                self._text(raw, line, pos, spoken)
                self.lint_text(spoken, spoken.text)
                if not spoken.values and not spoken.text:
                    self.items.pop()
                    if spoken.condition is not None or spoken.once or spoken.tags:
                        raise ReadError("expected text", pos + 1, size + 1)
                break
            except ReadError as fault:
                self.refuse(line, fault)
                break
        self.docs = []
        return tracking

    def take_docs(self) -> str:
        text = "\n".join(self.docs)
        self.docs = []
        return text

    def simple_tags(self, text: str, start: int) -> tuple[Tag, ...]:
        if text.count("#") == 1:
            return (Tag(text[1:].rstrip(" \t"), start + 1),)
        return tuple(Tag(match[1], start + match.start() + 1) for match in TAG.finditer(text))

    def _after_command(self, raw: str, line: int, pos: int) -> None:
        rest = raw[pos:].rstrip()
        if set(rest) == {">"}:
            self.report(
                "YS0064", WARNING, line, pos + 1, pos + 1 + len(rest),
                "one `>` too many after the command", "a command ends with `>>`",
            )  # fmt: skip
            return
        self.report(
            "YS0019", WARNING, line, pos + 1, pos + 1 + len(rest),
            "text after a command on the same line", "put it on a line of its own",
        )  # fmt: skip

    def lint_text(self, line: Line, text: str) -> None:
        if text.startswith("<") and _WRAPPED.match(text):
            self.report(
                "YS0048", WARNING, line.line, line.column, line.end,
                "this is read as dialogue: a command stands between `<<` and `>>`",
                f"write `<{text}>`",
            )  # fmt: skip
        elif ">>" in text:
            self.report(
                "YS0021", WARNING, line.line, line.column, line.end,
                "`>>` in dialogue without a `<<` before it", "write `\\>\\>` if it is meant",
            )  # fmt: skip
        else:
            match = BARE_KEYWORD.match(text)
            if match is not None and (
                (match[1] in ("set", "declare") and "$" in text)
                or (match[1] in ("jump", "detour") and len(text.split()) == 2)
                or (
                    match[1] in ("if", "elseif", "call")
                    and text[len(match[1]) :].lstrip().startswith("$")
                )
            ):
                self.report(
                    "YS0022", WARNING, line.line, line.column, line.end,
                    f"this is read as dialogue: a `{match[1]}` stands between `<<` and `>>`",
                    f"write `<<{text}>>`",
                )  # fmt: skip

    def _text(self, raw: str, line: int, pos: int, into: Line) -> Line:
        """Reads text, condition, tags and comment up to the end of the line."""
        size = len(raw)
        parts: list[str | int] = []
        values: list[Expr] = []
        pieces: list[str] = []
        pos = _after_space(raw, pos)
        into.column = pos + 1
        into.end = pos + 1
        try:
            while pos < size:
                run = _RUN.match(raw, pos)
                if run is not None:
                    pieces.append(run[0])
                    pos = run.end()
                    into.end = pos + 1
                    continue
                char = raw[pos]
                if char == "\\":
                    pieces.append(self._escape(raw, pos))
                    pos += 2
                elif char == "{":
                    if pieces:
                        parts.append("".join(pieces))
                        pieces = []
                    value, pos = self._substitution(raw, line, pos)
                    parts.append(len(values))
                    values.append(value)
                else:
                    break
                into.end = pos + 1
        finally:
            if pieces:
                parts.append("".join(pieces))
            if parts and type(parts[0]) is str:
                parts[0] = parts[0].lstrip()
            if parts and type(parts[-1]) is str:
                kept = parts[-1].rstrip()
                into.end -= len(parts[-1]) - len(kept)
                parts[-1] = kept
            parts = [part for part in parts if part != ""]
            into.parts = tuple(parts) or ("",)
            into.values = tuple(values)
        if raw.startswith("<<", pos):
            pos = self._condition(raw, line, pos, into)
        tags: list[Tag] = []
        into.tail = max(into.end, pos + 1 if into.condition is not None or into.once else 0)
        while True:
            pos = _after_space(raw, pos)
            if pos >= size:
                break
            tag = TAG.match(raw, pos)
            if tag is not None:
                if not tags and pos and raw[pos - 1] not in " \t" and into.condition is None:
                    self.report(
                        "LL014", WARNING, line, pos + 1, tag.end() + 1,
                        f"`#` begins a tag here: the text ends before `{tag[0]}`",
                        "write `\\#` if it belongs to the text",
                    )  # fmt: skip
                tags.append(Tag(tag[1], pos + 1))
                pos = tag.end()
                into.tail = pos + 1
                continue
            if raw.startswith("//", pos):
                if pos and raw[pos - 1] == ":" and not tags and into.condition is None:
                    self.report(
                        "LL003", WARNING, line, pos + 1, size + 1,
                        "`//` begins a comment here: the rest of the line is not shown",
                        "write `\\/\\/` if it belongs to the text",
                    )  # fmt: skip
                break
            if raw.startswith("<<", pos):
                hint = "a condition stands before the tags" if tags else ""
                raise ReadError("a command cannot stand here", pos + 1, size + 1, hint, "YS0020")
            if raw[pos] == "#":
                raise ReadError("`#` without a tag", pos + 1, pos + 2)
            after = "the tags" if tags else "the condition"
            raise ReadError(f"text cannot stand after {after}", pos + 1, size + 1)
        into.tags = tuple(tags)
        self.note_ids(into, raw)
        return into

    def note_ids(self, line: Line, text: str) -> None:
        if "#shadow:" in text or text.count("#line:") > 1:
            self.file.odd_ids.append(line)

    def _escape(self, raw: str, pos: int) -> str:
        following = raw[pos + 1 : pos + 2]
        if following and following in _PLAIN_ESCAPES:
            return following
        if following and following in _MARKUP_ESCAPES:
            return raw[pos : pos + 2]
        raise ReadError(
            f"`\\{following}` is no escape", pos + 1, pos + 2 + len(following),
            "a backslash itself is written `\\\\`; the escapes are \\\\ \\{ \\} \\# \\< \\> \\/ "
            "\\[ \\] \\:",
        )  # fmt: skip

    def _substitution(self, raw: str, line: int, pos: int) -> tuple[Expr, int]:
        """Reads `{expression}`; gives it and the place after it."""
        reader = Reader(raw, pos + 1)
        if reader.is_sign("}"):
            raise ReadError("expected a value between `{` and `}`", pos + 1, reader.pos + 1)
        value = reader.expression()
        if not reader.is_sign("}"):
            reader.fail(f"expected `}}` for the `{{` in column {pos + 1}, but {reader.found}")
        self.note_expression(reader, value, line)
        self.file.sites.append(Site("value", line, value))
        return value, reader.pos

    def _condition(self, raw: str, line: int, pos: int, into: Line) -> int:
        """Reads `<<if …>>`, `<<once>>` or `<<once if …>>` after text."""
        keyword = _KEYWORD.match(raw, pos + 2)
        if keyword is None or keyword[1] not in ("if", "once"):
            raise ReadError(
                "after text only `<<if …>>`, `<<once>>` and `<<once if …>>` can stand",
                pos + 1, len(raw) + 1, "put the command on a line of its own", "YS0020",
            )  # fmt: skip
        reader = Reader(raw, keyword.end())
        if keyword[1] == "once":
            self.feature("once", line, pos + 1, keyword.end() + 1)
            into.once = True
            if reader.kind == WORD and reader.token == "if":
                reader.next()
                into.condition = self._condition_expression(reader, line)
        else:
            into.condition = self._condition_expression(reader, line)
        return self._closed(reader, "the condition", pos)

    def _condition_expression(self, reader: Reader, line: int) -> Expr:
        if reader.is_sign(">>") or reader.kind == END:
            reader.fail("expected a condition after `if`")
        condition = reader.expression()
        self.note_expression(reader, condition, line)
        self.file.sites.append(Site("condition", line, condition))
        return condition

    def _closed(self, reader: Reader, what: str, opened: int) -> int:
        """Expects `>>`; gives the place after it."""
        if reader.is_sign(">>"):
            return reader.pos
        if reader.kind == END:
            raise ReadError(
                f"{what} begun in column {opened + 1} is not closed by `>>` on its line",
                len(reader.text) + 1, len(reader.text) + 2, "", "YS0006",
            )  # fmt: skip
        hint = ""
        if reader.is_sign("="):
            hint = "equality is written `==` or `is`"
        elif reader.is_sign(">"):
            hint = "a command ends with `>>`"
        elif reader.token in ("=>", "=<"):
            hint = "write `>=` or `<=`"
        return reader.fail(f"expected `>>`, but {reader.found}", hint)

    def _command(self, raw: str, line: int, pos: int) -> int:
        keyword = _KEYWORD.match(raw, pos + 2)
        if keyword is None:
            return self._custom(raw, line, pos)
        word = keyword[1]
        if word in ("else", "endif", "endonce") and raw.startswith(">>", keyword.end()):
            self.items.append(Mark(word, line, pos + 1, keyword.end() + 1))
            return keyword.end() + 2
        if word in ("if", "elseif", "else", "endif", "once", "endonce"):
            return self._block_word(word, raw, line, pos, keyword.end())
        if word in ("enum", "case", "endenum"):
            return self._enum_word(word, raw, line, pos, keyword.end())
        if word == "local":
            raise ReadError("`local` is reserved and means nothing yet", pos + 1, len(raw) + 1)
        reader = Reader(raw, keyword.end())
        reading: dict[str, Callable[[Reader, int, int], Statement]] = {
            "set": self._set,
            "declare": self._declare,
            "call": self._call,
            "jump": self._jump,
            "detour": self._detour,
            "return": self._return,
        }
        statement = reading[word](reader, line, pos)
        self.items.append(statement)
        return self._closed(reader, f"`<<{word}`", pos)

    def _block_word(self, word: str, raw: str, line: int, pos: int, after: int) -> int:
        mark = Mark(word, line, pos + 1, after + 1)
        # Even with a faulty condition the block is there, or its end would be a second fault.
        self.items.append(mark)
        reader = Reader(raw, after)
        if word in ("if", "elseif"):
            mark.condition = self._condition_expression(reader, line)
        elif word == "once":
            self.feature("once", line, pos + 1, after + 1)
            if reader.kind == WORD and reader.token == "if":
                reader.next()
                mark.condition = self._condition_expression(reader, line)
        elif word == "else" and reader.kind == WORD and reader.token == "if":
            reader.fail("`else if` is written as one word", "write `<<elseif …>>`")
        return self._closed(reader, f"`<<{word}`", pos)

    def _enum_word(self, word: str, raw: str, line: int, pos: int, after: int) -> int:
        mark = Mark(word, line, pos + 1, after + 1)
        mark.name = "?"
        self.items.append(mark)
        reader = Reader(raw, after)
        if word == "endenum":
            return self._closed(reader, "`<<endenum`", pos)
        mark.item = Line(line, pos + 1, pos + 1, ("",), documentation=self.take_docs())
        if word == "enum":
            self.feature("enums", line, pos + 1, after + 1)
        if reader.kind != WORD:
            what = "the enum" if word == "enum" else "the case"
            reader.fail(f"expected the name of {what}, but {reader.found}")
        mark.name = reader.token
        mark.column, mark.end = reader.start + 1, reader.pos + 1
        reader.next()
        if word == "case" and reader.kind in (SIGN, WORD) and reader.token in ("=", "to"):
            reader.next()
            mark.value = reader.expression()
        return self._closed(reader, f"`<<{word}`", pos)

    def _variable(self, reader: Reader, after: str) -> tuple[str, int, int]:
        if reader.kind != VARIABLE:
            hint = ""
            if reader.kind == WORD:
                hint = f"write `${reader.token}`"
            reader.fail(
                f"expected a variable after `{after}`, but {reader.found}. "
                "Variable names need to start with a $",
                hint,
            )
        found = (reader.token, reader.start + 1, reader.pos + 1)
        reader.next()
        return found

    def _set(self, reader: Reader, line: int, pos: int) -> Set:
        name, column, end = self._variable(reader, "set")
        operator = "="
        if reader.kind == SIGN and reader.token in _ASSIGNMENTS:
            operator = _ASSIGNMENTS[reader.token]
        elif not (reader.is_sign("=") or (reader.kind == WORD and reader.token == "to")):
            hint = "to assign, write `=`" if reader.is_sign("==") else ""
            reader.fail(f"expected `=`, `to` or `+=` and its like, but {reader.found}", hint)
        reader.next()
        if reader.is_sign(">>") or reader.kind == END:
            reader.fail(f"expected a value for {name}")
        value = reader.expression()
        statement = Set(line, column, name, end, operator, value)
        self.note_expression(reader, value, line)
        self.file.writes.setdefault(name, Place(line, column, end))
        self.file.sites.append(Site("set", line, value, statement))
        return statement

    def _declare(self, reader: Reader, line: int, pos: int) -> Declare:
        documentation = self.take_docs()
        name, column, end = self._variable(reader, "declare")
        if not (reader.is_sign("=") or (reader.kind == WORD and reader.token == "to")):
            reader.fail(
                f"expected `=` and a value for {name}, but {reader.found}",
                f'write `<<declare {name} = 0>>`, or `false`, or `""`',
            )
        reader.next()
        if reader.is_sign(">>") or reader.kind == END:
            reader.fail(f"expected a value for {name}")
        value = reader.expression()
        as_type, as_column = "", 0
        if reader.kind == WORD and reader.token == "as":
            reader.next()
            if reader.kind != WORD:
                reader.fail(f"expected a type after `as`, but {reader.found}")
            as_type = _TYPES.get(reader.token.lower(), reader.token)
            as_column = reader.start + 1
            reader.next()
        statement = Declare(line, column, name, end, value, as_type, as_column, documentation)
        self.note_expression(reader, value, line)
        self.file.declares.append(statement)
        self.file.sites.append(Site("declare", line, value, statement))
        if not value.literal:
            self.feature("smart variables", line, column, end)
        return statement

    def _call(self, reader: Reader, line: int, pos: int) -> Call:
        if reader.is_sign(">>") or reader.kind == END:
            reader.fail("expected a function after `call`")
        value = reader.expression()
        if value.op != "call" or value.grouped:
            raise ReadError("`call` needs a function: `<<call name(…)>>`", value.column, value.end)
        self.note_expression(reader, value, line)
        self.file.sites.append(Site("call", line, value))
        self.report(
            "LL017", INFO, line, pos + 1, pos + 7,
            "`<<call>>` is being removed from the language", "make a command of it",
        )  # fmt: skip
        return Call(line, pos + 1, value)

    def _jump(self, reader: Reader, line: int, pos: int, detour: bool = False) -> Jump:
        word = "detour" if detour else "jump"
        if reader.is_sign("{"):
            reader.next()
            value = reader.expression()
            if not reader.is_sign("}"):
                reader.fail(f"expected `}}`, but {reader.found}")
            jump = Jump(line, value.column, value.end, value, detour)
            self.note_expression(reader, value, line)
            self.file.sites.append(Site("jump", line, value))
            if value.op != "string":
                self.file.computed_jumps = True
        elif reader.kind == WORD:
            jump = Jump(line, reader.start + 1, reader.pos + 1, reader.token, detour)
        else:
            hint = ""
            if reader.kind == STRING:
                hint = f"write `<<{word} {reader.token[1:-1]}>>`"
            elif reader.kind == VARIABLE:
                hint = f"write `<<{word} {{{reader.token}}}>>`"
            reader.fail(f"expected the name of a node after `{word}`, but {reader.found}", hint)
        reader.next()
        if reader.is_sign("."):
            start = jump.column - 1
            match = re.compile(rf"{NAME}(?:\.{NAME})*").match(reader.text, start)
            whole = match[0] if match else ""
            reader.fail(
                "the name of a node cannot contain `.` here",
                f'write `<<{word} {{"{whole}"}}>>` for one member of a group',
            )
        self.file.jumps.append(jump)
        return jump

    def _detour(self, reader: Reader, line: int, pos: int) -> Jump:
        return self._jump(reader, line, pos, detour=True)

    def _return(self, reader: Reader, line: int, pos: int) -> Return:
        return Return(line, pos + 1)

    def _custom(self, raw: str, line: int, pos: int) -> int:
        """Reads a command of the game: text with substitutions up to `>>`."""
        opened = pos
        pos = _after_space(raw, pos + 2)
        start = pos
        parts: list[str | int] = []
        values: list[Expr] = []
        masked: list[str] = []
        while True:
            run = _COMMAND_RUN.match(raw, pos)
            if run is not None:
                parts.append(run[0])
                masked.append(run[0])
                pos = run.end()
            if pos >= len(raw):
                raise ReadError(
                    f"the command begun in column {opened + 1} is not closed by `>>` on its line",
                    len(raw) + 1, len(raw) + 2, "", "YS0006",
                )  # fmt: skip
            if raw[pos] == "{":
                value, after = self._substitution(raw, line, pos)
                parts.append(len(values))
                values.append(value)
                masked.append("\0" * (after - pos))
                pos = after
                continue
            if raw.startswith(">>", pos):
                break
            raise ReadError(
                "a single `>` cannot stand inside a command", pos + 1, pos + 2,
                "a command ends with `>>`",
            )  # fmt: skip
        if parts and type(parts[-1]) is str:
            parts[-1] = parts[-1].rstrip()
            if not parts[-1]:
                parts.pop()
        if not parts:
            raise ReadError("the command is empty: command text expected", opened + 1, pos + 3)
        source = "".join(masked).rstrip()
        self.items.append(
            Command(line, start + 1, start + 1 + len(source), tuple(parts), tuple(values), source)
        )
        return pos + 2

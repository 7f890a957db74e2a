"""Reads a file into a tree: headers, bodies, indentation, statements.

Everything but blocks stands on one physical line, so a file is read line by line; a fault ends
the reading of its line and nothing more. Indentation means something only around options and
line groups; its rules (see `_Layout`) are the official scanner's, blank lines included.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections.abc import Callable

from game.yarn.diagnostics import ERROR, INFO, WARNING, Diagnostic
from game.yarn.expressions import (
    END,
    FURTHER,
    LETTERS,
    NAME,
    NAME_AT,
    SIGN,
    STRING,
    VARIABLE,
    WORD,
    Reader,
    ReadError,
)
from game.yarn.tree import (
    Call,
    Case,
    Clause,
    Command,
    Declare,
    Enum,
    Expr,
    File,
    Header,
    If,
    Item,
    Jump,
    Line,
    LineGroup,
    Node,
    Once,
    Options,
    Place,
    Return,
    Set,
    Site,
    Statement,
    Tag,
    When,
)

LARGEST_FILE = 8_000_000
"""Characters."""
DEEPEST = 60
"""Blocks within blocks."""
MOST_FAULTS = 200
"""Errors of one file; after them its reading ends."""
TAB = 8

_ENDS = re.compile(r"\r\n|\n|\r")
_HEADER = re.compile(rf"[ \t]*({NAME})[ \t]*:")
_BODY_START = re.compile(r"[ \t]*---+[ \t]*(?://.*)?$")
_BODY_END = re.compile(r"[ \t]*===[ \t]*(?://.*)?$")
_PLAIN = re.compile(
    r"([ \t]*+)(?:(->|=>)[ \t]*+)?+([^\s\\{#<>/=\-][^\\{#<>/]*+)((?:\#[^ \t#$<]++[ \t]*+)*+)$"
)
"""The most common line: perhaps an arrow, words, perhaps tags. All others take the long way."""
_RUN = re.compile(r"(?:[^\\{#</]++|<(?!<)|/(?!/))++")
_TAG = re.compile(r"#([^ \t#$<]+)")
_KEYWORDS = (
    "if|elseif|else|endif|set|declare|call|jump|detour|return|once|endonce|enum|case|endenum|local"
)
_KEYWORD = re.compile(rf"[ \t]*({_KEYWORDS})(?=[\s>]|$)")
_CUSTOM = re.compile(
    rf"([ \t]*+)<<[ \t]*+(?!(?:{_KEYWORDS})(?:[\s>]|$))([^{{>\s][^{{>]*+)>>[ \t]*+$"
)
"""A command of the game without substitutions, alone on its line."""
_COMMAND_RUN = re.compile(r"[^{>]+")
_BARE_KEYWORD = re.compile(r"(set|jump|detour|declare|if|elseif|call)[ \t]+[$A-Za-z_{(]")
_WRAPPED = re.compile(r"<[A-Za-z_][^<>]*>$")
_NAME_START = re.compile(f"[{LETTERS}]")
_NAME_CHAR = re.compile(f"[{FURTHER}]")
_TYPES = {"number": "number", "string": "string", "bool": "bool", "boolean": "bool"}
_ASSIGNMENTS = {"+=": "+", "-=": "-", "*=": "*", "/=": "/", "%=": "%"}
_PLAIN_ESCAPES = "\\{}#<>/"
_MARKUP_ESCAPES = "[]:"


class Mark:
    """A word of the block structure between the statements of a body."""

    __slots__ = ("column", "condition", "end", "item", "kind", "line", "name", "value")

    def __init__(self, kind: str, line: int, column: int, end: int) -> None:
        self.kind = kind
        self.line = line
        self.column = column
        self.end = end
        self.condition: Expr | None = None
        self.item: Line | None = None
        self.name = ""
        self.value: Expr | None = None


class _TooDeepError(Exception):
    pass


def _after_space(text: str, pos: int) -> int:
    while pos < len(text) and text[pos] in " \t":
        pos += 1
    return pos


def stable(*parts: str) -> str:
    """A short name that depends on nothing but the parts."""
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "replace"), digest_size=5).hexdigest()


def physical_lines(text: str) -> list[str]:
    """The lines of a file, whichever of LF, CRLF and CR ends them."""
    return _ENDS.split(text) if "\r" in text else text.split("\n")


def read(name: str, text: str, mod: str = "") -> File:
    """Reads a file. Faults are in its `diagnostics`; what could be read is in the tree."""
    return _FileReader(name, text, mod).read()


class _FileReader:
    def __init__(self, name: str, text: str, mod: str) -> None:
        self.file = File(name, mod)
        self.text = text
        self.faults = 0
        self.docs: list[str] = []
        self.items: list[Statement | Mark] = []
        self.items_at = 0
        self.depth = 0
        self.once_blocks = 0
        self.mixed = False

    # Findings ------------------------------------------------------------------------------

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

    # The file ------------------------------------------------------------------------------

    def read(self) -> File:
        text = self.text
        if text.startswith("\ufeff"):
            text = text[1:]
        if len(text) > LARGEST_FILE:
            self.report(
                "LL091", ERROR, 1, 1, 2,
                f"the file has {len(text)} characters, more than {LARGEST_FILE}",
            )  # fmt: skip
            return self.file
        lines = physical_lines(text)
        total = len(lines)
        at = self._file_tags(lines)
        while at < total:
            line = lines[at].strip()
            if not line or line.startswith("//"):
                at += 1
                continue
            at = self._node(lines, at)
            if self.faults > MOST_FAULTS:
                self.report(
                    "LL092", ERROR, min(at, total) or 1, 1, 2,
                    f"more than {MOST_FAULTS} errors: the rest of the file was not read",
                )  # fmt: skip
                break
        self._name_members()
        return self.file

    def _name_members(self) -> None:
        """Names that stay the same when other nodes, or lines, move."""
        unnamed: dict[str, int] = {}
        for node in self.file.nodes:
            node.name = node.title
            if not node.whens:
                continue
            suffix = node.subtitle
            if not suffix:
                number = unnamed[node.title] = unnamed.get(node.title, 0) + 1
                base = re.split(r"[\\/]", self.file.name)[-1]
                suffix = stable(node.title, self.file.mod, base, str(number))
            node.name = f"{node.title}.{suffix}"

    def _file_tags(self, lines: list[str]) -> int:
        tags: list[str] = []
        at = 0
        for at, raw in enumerate(lines):
            line = raw.strip()
            if not line or line.startswith("//"):
                continue
            if not line.startswith("#"):
                break
            match = _TAG.match(line)
            if match is None:
                column = len(raw) - len(raw.lstrip()) + 1
                self.report("YS0005", ERROR, at + 1, column, column + 1, "`#` without a tag")
                continue
            tags.append(match[1])
        else:
            at = len(lines)
        self.file.tags = tuple(tags)
        return at

    def _node(self, lines: list[str], first: int) -> int:
        """Reads a node from its first header on; gives the line after it."""
        node = Node("", first + 1, 1, len(lines[first].rstrip()) + 1)
        total = len(lines)
        at = first
        titles: list[Header] = []
        complaints = 0
        while at < total:
            raw = lines[at]
            stripped = raw.strip()
            if not stripped or stripped.startswith("//"):
                at += 1
                continue
            if _BODY_START.match(raw):
                break
            if _BODY_END.match(raw):
                column = len(raw) - len(raw.lstrip()) + 1
                self.report(
                    "YS0004", ERROR, at + 1, column, column + 3,
                    "the node ends before its body has begun: expected `---` after the headers",
                )  # fmt: skip
                return at + 1
            header = self._header(raw, at + 1, complaints > 0)
            if header is None:
                complaints += 1
            else:
                node.headers.append(header)
                if header.key == "title":
                    titles.append(header)
            at += 1
        else:
            last = max(1, total)
            width = len(lines[-1]) + 1 if lines else 1
            self.report(
                "YS0004", ERROR, last, width, width + 1,
                f"the file ends in the headers of the node begun on line {first + 1}: "
                "expected `---`, a body and `===`",
            )  # fmt: skip
            return total
        self._read_headers(node, titles, first + 1, complaints > 0)
        end = self._body(node, lines, at + 1)
        node.digest = zlib.crc32("\n".join(lines[first:end]).encode("utf-8", "surrogatepass"))
        self.file.nodes.append(node)
        return end

    # Headers -------------------------------------------------------------------------------

    def _header(self, raw: str, line: int, silent: bool) -> Header | None:
        match = _HEADER.match(raw)
        if match is None:
            if not silent:
                column = len(raw) - len(raw.lstrip()) + 1
                shown = raw.strip()[:40]
                if shown.startswith("==="):
                    message, hint = "a node ends with exactly three `=`", ""
                else:
                    message = f"expected a header like `title: Name` or `---`, found `{shown}`"
                    hint = "a header's name is one word of letters, digits and _"
                self.report("YS0005", ERROR, line, column, len(raw.rstrip()) + 1, message, hint)
            return None
        value = raw[match.end() :]
        comment = value.find("//")
        if comment >= 0:
            value = value[:comment]
        column = match.end() + 1 + len(value) - len(value.lstrip())
        value = value.strip()
        slash = value.find("/")
        if slash >= 0 and match[1] != "when":
            self.report(
                "LL005", WARNING, line, column + slash, column + slash + 1,
                f"`/` in the header `{match[1]}`: other compilers of the language refuse it",
                "keep paths out of headers",
            )  # fmt: skip
        return Header(match[1], value, line, match.start(1) + 1, column)

    def _read_headers(self, node: Node, titles: list[Header], first: int, damaged: bool) -> None:
        for header in node.headers:
            line, column = header.line, header.value_column
            if header.key == "when":
                self._when(node, header)
            elif header.key == "subtitle" and not node.subtitle:
                if self._check_name(header, "subtitle"):
                    node.subtitle = header.value
            elif header.key == "tracking":
                if header.value in ("always", "never"):
                    node.tracking = header.value
                else:
                    self.report(
                        "YS0005", ERROR, line, column, column + len(header.value),
                        f"`tracking` is `always` or `never`, not `{header.value}`",
                    )  # fmt: skip
            elif header.key == "override":
                if header.value in ("true", "false"):
                    node.override = header.value == "true"
                else:
                    self.report(
                        "LL020", ERROR, line, column, column + len(header.value),
                        f"`override` is `true` or `false`, not `{header.value}`",
                    )  # fmt: skip
        titles_with_text = [header for header in titles if header.value]
        if not titles_with_text:
            if not damaged:
                place = titles[0] if titles else None
                line = place.line if place else first
                column = place.column if place else 1
                self.report(
                    "YS0051", ERROR, line, column, column + 5,
                    "the node has no title: expected a header `title: Name`",
                )  # fmt: skip
            return
        title = titles_with_text[0]
        for other in titles[1:]:
            self.report(
                "YS0052", ERROR, other.line, other.column, other.value_column + len(other.value),
                f"the node has a second title; the first, `{title.value}`, "
                f"stands on line {title.line}",
            )  # fmt: skip
        node.line, node.column = title.line, title.value_column
        node.end = title.value_column + len(title.value)
        if self._check_name(title, "title"):
            node.title = title.value

    def _check_name(self, header: Header, what: str) -> bool:
        value = header.value
        column = header.value_column
        if not value:
            self.report(
                "YS0005", ERROR, header.line, header.column, header.column + len(header.key),
                f"the {what} is empty",
            )  # fmt: skip
            return False
        for index, char in enumerate(value):
            wanted = _NAME_CHAR if index else _NAME_START
            if wanted.match(char):
                continue
            shown = "a space" if char == " " else f"`{char}`"
            where = "begin with" if index == 0 else "contain"
            fixed = re.sub(f"[^{FURTHER}]+", "_", value)
            if not NAME_AT.match(fixed):
                fixed = f"_{fixed}"
            self.report(
                "YS0027", ERROR, header.line, column + index, column + index + 1,
                f"a {what} cannot {where} {shown}", f"write `{fixed}`",
            )  # fmt: skip
            return False
        return True

    def _when(self, node: Node, header: Header) -> None:
        line, column = header.line, header.value_column
        text = " " * (column - 1) + header.value
        self.feature("node groups", line, header.column, header.column + 4)
        try:
            if not header.value:
                raise ReadError(
                    "`when:` needs a condition", header.column, header.column + 5,
                    "`always`, `once`, `once if …` or a condition",
                )  # fmt: skip
            reader = Reader(text, column - 1)
            if reader.kind == WORD and reader.token == "always":
                reader.next()
                when = When(line, column, False, True, None)
            elif reader.kind == WORD and reader.token == "once":
                reader.next()
                condition = None
                if reader.kind == WORD and reader.token == "if":
                    reader.next()
                    condition = reader.expression()
                when = When(line, column, True, False, condition)
            else:
                when = When(line, column, False, False, reader.expression())
            if reader.kind != END:
                reader.fail(f"the condition ends here, but {reader.found}")
        except ReadError as fault:
            self.refuse(line, fault)
            node.whens.append(When(line, column, False, True, None))
            return
        if when.condition is not None:
            self.note_expression(reader, when.condition, line)
            self.file.sites.append(Site("condition", line, when.condition))
        node.whens.append(when)

    # Bodies --------------------------------------------------------------------------------

    def _body(self, node: Node, lines: list[str], first: int) -> int:
        self.items = []
        self.docs = []
        self.once_blocks = 0
        self.mixed = False
        layout = _Layout(self)
        total = len(lines)
        at = first
        faults = self.faults
        plain = _PLAIN.match
        custom = _CUSTOM.match
        bare_keyword = _BARE_KEYWORD.match
        append = self.items.append
        while at < total:
            raw = lines[at]
            number = at + 1
            match = plain(raw)
            if match is not None:
                space, arrow, words, tags = match.groups()
                if not tags or words[-1] <= " ":
                    width = len(space)
                    if "\t" in space:
                        width = _width(space)
                        self._mixed(space, number)
                    if layout.busy or layout.tracking:
                        layout.between(number, width)
                        layout.lint(number, width, raw)
                    layout.previous = width
                    layout.blank = False
                    words = words.rstrip()
                    column = match.start(3) + 1
                    line = Line(number, column, column + len(words), (words,))
                    line.tail = len(raw.rstrip()) + 1
                    if tags:
                        line.tags = self._simple_tags(tags, match.start(4))
                        self._note_ids(line, tags)
                    if self.docs:
                        line.documentation = self._take_docs()
                    if arrow:
                        mark = Mark(arrow, number, len(space) + 1, len(space) + 3)
                        mark.item = line
                        append(mark)
                        layout.tracking = True
                        layout.options_line = number
                    else:
                        append(line)
                        if bare_keyword(words):
                            self._lint_text(line, words)
                    at += 1
                    continue
            match = custom(raw)
            if match is not None and "\t" not in match[1]:
                width = match.end(1)
                if layout.busy or layout.tracking:
                    layout.between(number, width)
                    layout.lint(number, width, raw)
                layout.previous = width
                layout.blank = False
                if self.docs:
                    self.docs = []
                text = match[2].rstrip()
                column = match.start(2) + 1
                append(Command(number, column, column + len(text), (text,), (), text))
                at += 1
                continue
            stripped = raw.lstrip(" \t")
            space = raw[: len(raw) - len(stripped)]
            width = _width(space)
            if layout.busy or layout.tracking:
                layout.between(number, width)
            layout.previous = width
            if stripped.startswith("===") and self._ends(raw, number):
                at += 1
                break
            layout.blank = not stripped.strip()
            if not layout.blank:
                if not stripped.startswith("//"):
                    layout.lint(number, width, raw)
                if "\t" in space:
                    self._mixed(space, number)
                layout.tracking = self._statements(raw, number, len(space))
                if layout.tracking:
                    layout.options_line = number
            else:
                self.docs = []
            at += 1
            if self.faults - faults > MOST_FAULTS:
                break
        else:
            last = max(1, total)
            width = len(lines[-1]) + 1
            self.report(
                "YS0004", ERROR, last, width, width + 1,
                f"the file ends inside node {node.title or '?'} begun on line {first}: "
                "expected `===`",
            )  # fmt: skip
        layout.close(at)
        node.damaged = self.faults > faults
        self.items_at = 0
        self.depth = 0
        try:
            node.body = self._block((), at)
        except _TooDeepError:
            node.body = []
        return at

    def _mixed(self, space: str, line: int) -> None:
        """Spaces and tabs in one indentation: said once for a node."""
        if " " not in space or self.mixed:
            return
        self.mixed = True
        self.report(
            "LL012", WARNING, line, 1, len(space) + 1,
            "the indentation mixes spaces and tabs (a tab counts as 8 spaces)",
        )  # fmt: skip

    def _ends(self, raw: str, line: int) -> bool:
        if _BODY_END.match(raw):
            return True
        column = raw.index("===") + 1
        if re.match(r"[ \t]*====", raw):
            message = "a node ends with exactly three `=`"
        else:
            message = "nothing may follow the `===` that ends a node"
        self.report("YS0005", ERROR, line, column, len(raw.rstrip()) + 1, message)
        return True

    def _take_docs(self) -> str:
        text = "\n".join(self.docs)
        self.docs = []
        return text

    def _simple_tags(self, text: str, start: int) -> tuple[Tag, ...]:
        if text.count("#") == 1:
            return (Tag(text[1:].rstrip(" \t"), start + 1),)
        return tuple(Tag(match[1], start + match.start() + 1) for match in _TAG.finditer(text))

    # Statements of one physical line -------------------------------------------------------

    def _statements(self, raw: str, line: int, pos: int) -> bool:
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
                    mark.item.documentation = self._take_docs()
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
                spoken.documentation = self._take_docs()
                self.items.append(spoken)
                self._text(raw, line, pos, spoken)
                self._lint_text(spoken, spoken.text)
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

    def _lint_text(self, line: Line, text: str) -> None:
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
            match = _BARE_KEYWORD.match(text)
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
            tag = _TAG.match(raw, pos)
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
        self._note_ids(into, raw)
        return into

    def _note_ids(self, line: Line, text: str) -> None:
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

    # Commands ------------------------------------------------------------------------------

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
        mark.item = Line(line, pos + 1, pos + 1, ("",), documentation=self._take_docs())
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
        documentation = self._take_docs()
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

    # What expressions mention --------------------------------------------------------------

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

    def feature(self, name: str, line: int, column: int, end: int) -> None:
        self.file.features.setdefault(name, Place(line, column, end))

    # Blocks --------------------------------------------------------------------------------

    def _block(self, ends: tuple[str, ...], last: int) -> list[Statement]:
        """Statements up to a mark in `ends`, which is left standing, or the end of the body."""
        self.depth += 1
        if self.depth > DEEPEST:
            mark = self.items[min(self.items_at, len(self.items) - 1)]
            self.report(
                "LL090", ERROR, mark.line, mark.column, mark.column + 1,
                f"blocks are nested deeper than {DEEPEST} levels",
            )  # fmt: skip
            raise _TooDeepError
        found: list[Statement] = []
        items = self.items
        while self.items_at < len(items):
            item = items[self.items_at]
            if type(item) is not Mark:
                found.append(item)  # type: ignore[arg-type]
                self.items_at += 1
                continue
            if item.kind in ends:
                break
            self._mark(item, found, last)
        self.depth -= 1
        return found

    def _mark(self, mark: Mark, found: list[Statement], last: int) -> None:
        kind = mark.kind
        if kind in ("->", "=>"):
            self._group(mark, found, last)
            return
        self.items_at += 1
        if kind == "if":
            found.append(self._if(mark, last))
        elif kind == "once":
            found.append(self._once(mark, last))
        elif kind == "enum":
            self._enum(mark, found)
        elif kind == "indent":
            found.extend(self._block(("dedent",), last))
            if self._at("dedent"):
                self.items_at += 1
        elif kind == "blank":
            self.report(
                "YS0005", ERROR, mark.line, 1, 2,
                "a line of spaces directly under an option, and nothing that belongs to it",
                "remove the line, or its spaces",
            )  # fmt: skip
        elif kind == "dedent":
            pass
        else:
            opener = {
                "elseif": "if",
                "else": "if` or `<<once",
                "endif": "if",
                "endonce": "once",
                "case": "enum",
                "endenum": "enum",
            }[kind]
            self.report(
                "YS0005", ERROR, mark.line, mark.column, mark.end,
                f"`<<{kind}>>` without a `<<{opener}>>` before it in the same block",
            )  # fmt: skip

    def _at(self, kind: str) -> bool:
        if self.items_at >= len(self.items):
            return False
        item = self.items[self.items_at]
        return type(item) is Mark and item.kind == kind

    def _group(self, first: Mark, found: list[Statement], last: int) -> None:
        arrow = first.kind
        members: list[Item] = []
        if arrow == "=>":
            self.feature("line groups", first.line, first.column, first.end)
        while self._at(arrow):
            mark = self.items[self.items_at]
            assert type(mark) is Mark
            assert mark.item is not None
            self.items_at += 1
            body: list[Statement] = []
            if self._at("indent"):
                self.items_at += 1
                body = self._block(("dedent",), last)
                if self._at("dedent"):
                    self.items_at += 1
            members.append(Item(mark.item, body))
            if self._at("blank"):
                self.items_at += 1
                break
        if arrow == "->":
            if found and type(found[-1]) is Line:
                found[-1].last = True
            elif found and type(found[-1]) is Options:
                self.report(
                    "LL004", INFO, first.line, first.column, first.end,
                    "the blank line above makes this a second choice: the options started on "
                    f"line {found[-1].line} are offered without it",
                )  # fmt: skip
            found.append(Options(first.line, first.column, members))
        else:
            found.append(LineGroup(first.line, first.column, members))

    def _missing(self, opener: Mark, wanted: str, last: int) -> None:
        if self.items_at < len(self.items):
            item = self.items[self.items_at]
            line, column = item.line, item.column
        else:
            line, column = last, 1
        self.report(
            "YS0007", ERROR, line, column, column + 1,
            f"expected `<<{wanted}>>` for the `<<{opener.kind}>>` on line {opener.line}",
            "check the indentation" if self._at("dedent") else "",
        )  # fmt: skip

    def _if(self, opener: Mark, last: int) -> If:
        statement = If(opener.line, opener.column, [])
        ends = ("elseif", "else", "endif", "dedent", "endonce")
        clause = Clause(opener.line, opener.condition, [])
        seen_else = False
        while True:
            clause.body = self._block(ends, last)
            statement.clauses.append(clause)
            if self._at("endif"):
                self.items_at += 1
                return statement
            if not (self._at("elseif") or self._at("else")):
                self._missing(opener, "endif", last)
                return statement
            mark = self.items[self.items_at]
            assert type(mark) is Mark
            self.items_at += 1
            if seen_else:
                self.report(
                    "YS0005", ERROR, mark.line, mark.column, mark.end,
                    f"More than one <<else>>: `<<{mark.kind}>>` after the `<<else>>` of the "
                    f"`<<if>>` on line {opener.line}",
                )  # fmt: skip
            if mark.kind == "else":
                seen_else = True
            clause = Clause(mark.line, mark.condition, [])

    def _once(self, opener: Mark, last: int) -> Once:
        index = self.once_blocks
        self.once_blocks += 1
        statement = Once(opener.line, opener.column, opener.condition, [], [], index)
        ends = ("else", "elseif", "endonce", "dedent", "endif")
        statement.body = self._block(ends, last)
        if self._at("else"):
            self.items_at += 1
            statement.otherwise = self._block(ends, last)
            if self._at("else"):
                mark = self.items[self.items_at]
                self.report(
                    "YS0005", ERROR, mark.line, mark.column, mark.column + 8,
                    "More than one <<else>> in the `<<once>>` begun on line "
                    f"{opener.line}",
                )  # fmt: skip
                self.items_at += 1
                self._block(ends, last)
        if self._at("endonce"):
            self.items_at += 1
        else:
            self._missing(opener, "endonce", last)
        return statement

    def _enum(self, opener: Mark, found: list[Statement]) -> None:
        documentation = opener.item.documentation if opener.item else ""
        enum = Enum(opener.line, opener.column, opener.end, opener.name, [], documentation)
        while self.items_at < len(self.items):
            item = self.items[self.items_at]
            if type(item) is not Mark or item.kind not in ("case", "endenum"):
                break
            self.items_at += 1
            if item.kind == "endenum":
                break
            enum.cases.append(
                Case(
                    item.name, item.line, item.column, item.value,
                    item.item.documentation if item.item else "",
                )
            )  # fmt: skip
        else:
            self._missing(opener, "endenum", opener.line)
            return
        previous = self.items[self.items_at - 1]
        if type(previous) is not Mark or previous.kind != "endenum":
            item = self.items[self.items_at]
            self.report(
                "YS0005", ERROR, item.line, item.column, item.column + 1,
                f"expected `<<case Name>>` or `<<endenum>>` for the `<<enum>>` on line "
                f"{opener.line}",
            )  # fmt: skip
            return
        if enum.name != "?":
            self.file.enums.append(enum)
            found.append(enum)


def _width(space: str) -> int:
    return len(space) + (TAB - 1) * space.count("\t")


class _Layout:
    """The indentation of a body, as marks between its statements.

    `stack` holds the widths of the open option bodies, `previous` the width of the line before,
    `seen` the line a blank line must be to close a group of options (0: none). Between line *n*
    and the next one, of width *cur*:

    1. `seen` is set and line *n* was blank: BLANK if *n* is `seen`; `seen` is cleared.
    2. line *n* held an arrow: INDENT if *cur* is wider than it; `seen` is *n* + 1.
    3. while *cur* is narrower than the innermost body: DEDENT; when none is left, `seen` is
       *n* + 1.

    So an empty line (width 0) inside an option's body closes every open option.
    """

    __slots__ = (
        "blank", "closed", "options_line", "owner", "previous", "seen", "stack", "tracking",
    )  # fmt: skip

    def __init__(self, owner: _FileReader) -> None:
        self.owner = owner
        self.stack: list[tuple[int, int]] = []
        """Width of a body, and the line its option stands on."""
        self.previous = 0
        self.seen = 0
        self.blank = False
        self.tracking = False
        self.options_line = 0
        self.closed: tuple[int, int, int] | None = None
        """The width a blank line or comment has closed, where, and the line of the option."""

    @property
    def busy(self) -> bool:
        return bool(self.seen or self.stack or self.closed)

    def between(self, line: int, width: int) -> None:
        """The passage from the line before to `line`, whose width is `width`."""
        items = self.owner.items
        if self.blank and self.seen:
            if line - self.seen == 1:
                items.append(Mark("blank", line - 1, 1, 1))
            self.seen = 0
        if self.tracking:
            if width > self.previous:
                self.stack.append((width, self.options_line))
                items.append(Mark("indent", line, 1, 1))
            self.seen = line
            self.tracking = False
        popped = None
        while self.stack and width < self.stack[-1][0]:
            popped = self.stack.pop()
            items.append(Mark("dedent", line, 1, 1))
            if not self.stack:
                self.seen = line
        if popped is not None:
            self.closed = (popped[0], line, popped[1])

    def lint(self, line: int, width: int, raw: str) -> None:
        """Says so when a line looks as if it belonged to options that a gap has closed."""
        if self.closed is None:
            return
        closed_width, at, option = self.closed
        self.closed = None
        if width < closed_width or at == line:
            return
        self.owner.report(
            "LL001", WARNING, line, 1, len(raw) + 1,
            f"line {at} above ends the options started on line {option}, yet this line is "
            "indented as if it belonged to them",
            "remove the blank line, or indent the comment there",
        )  # fmt: skip

    def close(self, line: int) -> None:
        while self.stack:
            self.stack.pop()
            self.owner.items.append(Mark("dedent", line, 1, 1))

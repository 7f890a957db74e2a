"""Reads a file into a tree: headers, bodies, nodes.

Everything but blocks stands on one physical line, so a file is read line by line; a fault ends
the reading of its line and nothing more.
"""

from __future__ import annotations

import hashlib
import re
import zlib

from game.yarn.bodies import BODY_END, MOST_FAULTS, read_body
from game.yarn.diagnostics import ERROR, WARNING
from game.yarn.expressions import (
    END,
    FURTHER,
    LETTERS,
    NAME,
    NAME_AT,
    WORD,
    Reader,
    ReadError,
)
from game.yarn.findings import Findings
from game.yarn.statements import TAG
from game.yarn.tree import File, Header, Node, Site, When

LARGEST_FILE = 8_000_000
"""Characters."""


_ENDS = re.compile(r"\r\n|\n|\r")

_HEADER = re.compile(rf"[ \t]*({NAME})[ \t]*:")

_BODY_START = re.compile(r"[ \t]*---+[ \t]*(?://.*)?$")


_NAME_START = re.compile(f"[{LETTERS}]")

_NAME_CHAR = re.compile(f"[{FURTHER}]")


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
        self.findings = Findings(self.file)
        self.report = self.findings.report
        self.refuse = self.findings.refuse
        self.feature = self.findings.feature

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
            if self.findings.faults > MOST_FAULTS:
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
            match = TAG.match(line)
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
            if BODY_END.match(raw):
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
        end = read_body(node, lines, at + 1, self.findings)
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
            self.findings.note_expression(reader, when.condition, line)
            self.file.sites.append(Site("condition", line, when.condition))
        node.whens.append(when)

"""String tables: the texts of a project as CSV, translated and looked up.

The columns are `language,id,text,file,node,line,lock,comment`. `lock` is a hash of the text in
the base language a translation was made from: when they differ, the translation is stale. A
missing id or an empty text falls back to the base language. Markup belongs to each language,
`{0}`, `{1}` … may change their order.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.yarn import markup
from game.yarn.machine import put_in
from game.yarn.program import Program, Text

COLUMNS = ("language", "id", "text", "file", "node", "line", "lock", "comment")
LARGEST_TABLE = 32_000_000
"""Characters."""
_PLACE = re.compile(r"\{(\d{1,3})\}")
_KEPT = re.compile(r"\{\d+\}|\\.|\[[^\]]*\]")


class TableError(Exception):
    """A table that cannot be read; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Row:
    language: str
    id: str
    text: str
    file: str = ""
    node: str = ""
    line: int = 0
    lock: str = ""
    comment: str = ""


def lock_of(text: str) -> str:
    """The hash that tells whether a text has changed since it was translated."""
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=4).hexdigest()


def read_table(text: str, name: str = "") -> dict[str, Row]:
    """The rows of a CSV by id. Raises TableError."""
    if len(text) > LARGEST_TABLE:
        raise TableError(f"{name}: larger than {LARGEST_TABLE} characters")
    reader = csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), strict=True)
    rows: dict[str, Row] = {}
    columns: dict[str, int] = {}
    try:
        for cells in reader:
            if not cells:
                continue
            if not columns:
                columns = _columns(cells, name)
                continue
            row = _row(cells, columns, f"{name}:{reader.line_num}")
            if row.id in rows:
                raise TableError(f"{name}:{reader.line_num}: a second row for {row.id}")
            rows[row.id] = row
    except csv.Error as error:
        raise TableError(f"{name}:{reader.line_num}: {error}") from error
    return rows


def _columns(cells: Sequence[str], name: str) -> dict[str, int]:
    columns = {cell.strip(): index for index, cell in enumerate(cells)}
    if "lineNumber" in columns:
        columns.setdefault("line", columns["lineNumber"])
    for wanted in ("id", "text"):
        if wanted not in columns:
            raise TableError(f"{name}:1: expected the columns {','.join(COLUMNS)}; no `{wanted}`")
    return columns


def _row(cells: Sequence[str], columns: Mapping[str, int], place: str) -> Row:
    def cell(column: str) -> str:
        index = columns.get(column, len(cells))
        return cells[index] if index < len(cells) else ""

    if len(cells) > len(columns) + 1 or len(cells) <= columns["text"]:
        raise TableError(f"{place}: {len(cells)} cells, expected {len(columns)}")
    line = cell("line")
    return Row(
        cell("language"), cell("id"), cell("text"), cell("file"), cell("node"),
        int(line) if line.isdecimal() else 0, cell("lock"), cell("comment"),
    )  # fmt: skip


def write_table(rows: Iterable[Row]) -> str:
    """A CSV with `\\n` line ends."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([getattr(row, column) for column in COLUMNS])
    return out.getvalue()


def _texts(program: Program) -> list[Text]:
    rows = [text for text in program.strings.values() if not text.shadow]
    return sorted(rows, key=lambda text: (text.file, text.line))


def export(program: Program, language: str, existing: Mapping[str, Row] | None = None) -> list[Row]:
    """A table to translate from, in the order of the source; what is translated is kept.

    In the base language each row holds its text. In another one that is still to be translated
    holds nothing, and the base text as its comment.
    """
    base = language == program.language
    before = existing or {}
    rows = []
    for text in _texts(program):
        known = before.get(text.id)
        lock = lock_of(text.text)
        comment = text.comment.replace("\n", " ")
        words = text.text
        if not base:
            comment = " | ".join(part for part in (text.text, comment) if part)
            words = ""
            if known is not None and known.text:
                words, lock = known.text, known.lock
        rows.append(Row(language, text.id, words, text.file, text.node, text.line, lock, comment))
    return rows


@dataclass(slots=True)
class Report:
    """What a table covers. Each list holds line ids."""

    language: str
    total: int = 0
    translated: int = 0
    missing: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    """Sentences: lost placeholders, broken markup."""

    @property
    def complete(self) -> bool:
        return not (self.missing or self.stale or self.faults)

    def __str__(self) -> str:
        lines = [
            f"{self.language}: {self.translated} of {self.total} translated, "
            f"{len(self.missing)} missing, {len(self.stale)} stale, {len(self.unknown)} unknown, "
            f"{len(self.faults)} faults"
        ]
        lines += [f"stale: {key}" for key in self.stale]
        lines += [f"unknown: {key}" for key in self.unknown]
        lines += [f"fault: {fault}" for fault in self.faults]
        return "\n".join(lines)


def report(program: Program, language: str, rows: Mapping[str, Row]) -> Report:
    """Compares a table with the project."""
    found = Report(language)
    texts = _texts(program)
    found.total = len(texts)
    for text in texts:
        row = rows.get(text.id)
        if row is None or not row.text:
            found.missing.append(text.id)
            continue
        found.translated += 1
        if row.lock and row.lock != lock_of(text.text):
            found.stale.append(text.id)
        found.faults += faults_of(text, row.text, language)
    found.unknown = [key for key in rows if key not in program.strings]
    return found


def faults_of(text: Text, translation: str, language: str) -> list[str]:
    """What makes a translation unusable: other placeholders than the original, broken markup."""
    faults = []
    wanted = {part for part in text.parts if type(part) is int}
    given = {int(number) for number in _PLACE.findall(translation)}
    for number in sorted(wanted - given):
        faults.append(f"{text.id}: `{{{number}}}` of the original is missing")
    if wanted:
        for number in sorted(given - wanted):
            faults.append(f"{text.id}: the original has no `{{{number}}}`")
    problem = markup.parse(translation, language, check=True).problem
    if problem:
        faults.append(f"{text.id}: broken markup: {problem}")
    return faults


def merged(
    program: Program, language: str, before: Mapping[str, Row], incoming: Mapping[str, Row]
) -> list[Row]:
    """The project's table with a translator's rows taken in; empty ones leave what is there."""
    both = dict(before)
    for key, row in incoming.items():
        if not row.text:
            continue
        lock = row.lock
        if not lock and key in program.strings:
            lock = lock_of(program.strings[key].text)
        both[key] = replace(row, language=language, lock=lock)
    return export(program, language, both)


Lookup = Callable[[str, Sequence[str]], str]


class Translations:
    """The texts of a project in all its languages. Languages can be added at any time."""

    def __init__(self, program: Program, tables: Mapping[str, Mapping[str, Row]]) -> None:
        self.program = program
        self.tables = {
            language: {key: row.text for key, row in rows.items() if row.text}
            for language, rows in tables.items()
        }

    @property
    def languages(self) -> tuple[str, ...]:
        others = (name for name in sorted(self.tables) if name != self.program.language)
        return (self.program.language, *others)

    def text(self, line_id: str, values: Sequence[str], language: str) -> str:
        """A line with its speaker's name and its values, markup still in it.

        Falls back to the base language; empty when there is no such line.
        """
        row = self.program.strings.get(line_id)
        if row is None:
            return ""
        table = self.tables.get(language, {})
        found = table.get(row.shadow or line_id)
        if found is None:
            return put_in(row.parts, values)
        return put_in(parts_of(found, len(values)), values)

    def lookup(self, language: str) -> Lookup:
        """`text` for one language."""
        return lambda line_id, values: self.text(line_id, values, language)


def parts_of(text: str, count: int) -> list[str | int]:
    """A text of a table cut at its placeholders; `{n}` that no value belongs to is text."""
    parts: list[str | int] = []
    at = 0
    for match in _PLACE.finditer(text):
        if int(match[1]) < count:
            parts += [text[at : match.start()], int(match[1])]
            at = match.end()
    parts.append(text[at:])
    return parts


# A language nobody speaks ------------------------------------------------------------------

_ACCENTS = str.maketrans(
    "aceinouyszACEINOUYSZ", "áçéíñóúýšžÁÇÉÍÑÓÚÝŠŽ"
)  # fmt: skip


def pseudo(text: str, longer: float = 0.4) -> str:
    """The text accented, in brackets and longer by `longer`: what it breaks, languages break.

    Placeholders, escapes, markup and the speaker's name stay.
    """
    name = re.match(r"(?:[^:\\\[{]|\\.)+:[ \t]*", text)
    head = name[0] if name else ""
    body = text[len(head) :]
    pieces = []
    at = 0
    for match in _KEPT.finditer(body):
        pieces += [body[at : match.start()].translate(_ACCENTS), match[0]]
        at = match.end()
    pieces.append(body[at:].translate(_ACCENTS))
    shown = len(_KEPT.sub("", body))
    padding = "~" * max(0, round(shown * longer) - 2)
    return f"{head}\\[{''.join(pieces)}{padding}\\]"


def pseudo_table(program: Program, language: str) -> dict[str, Row]:
    """A whole table of it."""
    return {
        text.id: Row(language, text.id, pseudo(text.text), lock=lock_of(text.text))
        for text in _texts(program)
    }

"""Gives every line an id that stays: ` #line:0a1b2c3` at its end."""

from __future__ import annotations

import hashlib
import re

from game.yarn import lints
from game.yarn.generation import line_id, shadowed
from game.yarn.reading import read
from game.yarn.tree import File, Line

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_ID = re.compile(r"#(line:[^\s#$<]+)")


class UnreadableError(Exception):
    """The file has errors, so that its lines are not known for certain."""


def ids_in(text: str) -> set[str]:
    """Every id written in a file, wherever it stands."""
    return set(_ID.findall(text))


def tagged(name: str, text: str, taken: set[str]) -> str:
    """The text with an id on every line that had none; nothing else of it changes.

    `taken` are the ids of the whole project; those given are added. Raises UnreadableError.
    """
    file = read(name, text)
    if any(found.is_error for found in file.diagnostics):
        raise UnreadableError(name)
    missing: dict[int, list[tuple[int, str]]] = {}
    for node, line in _lines_of(file):
        if line_id(line) or shadowed(line):
            continue
        own = _new_id(node, line.text, taken)
        taken.add(own)
        missing.setdefault(line.line, []).append((line.tail, own))
    if not missing:
        return text
    mark = text[:1] if text.startswith("\ufeff") else ""
    lines = _LINES.findall(text[len(mark) :])
    for number, added in missing.items():
        raw = lines[number - 1]
        for tail, own in added:
            raw = f"{raw[: tail - 1]} #{own}{raw[tail - 1 :]}"
        lines[number - 1] = raw
    return mark + "".join(lines)


def _lines_of(file: File) -> list[tuple[str, Line]]:
    return [
        (node.name, statement)
        for node in file.nodes
        for statement in lints.walk(node.body)
        if type(statement) is Line
    ]


def _new_id(node: str, text: str, taken: set[str]) -> str:
    """Seven digits made of node and text; counted on where they are taken."""
    for number in range(1_000_000):
        source = f"{node}\0{text}\0{number}".encode("utf-8", "replace")
        own = f"line:{hashlib.blake2b(source, digest_size=4).hexdigest()[:7]}"
        if own not in taken:
            return own
    raise UnreadableError("no id is left")

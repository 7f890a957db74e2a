"""Splits the text of a command into words, as the host programs of the language do."""

from __future__ import annotations

import re

_BARE = re.compile(r"\S+")


def split_places(text: str) -> list[tuple[str, int, int]]:
    """Words with their beginning and end in `text`.

    White space separates; `"…"` groups, and within it `\\"` and `\\\\` are escapes; an unclosed
    quote runs to the end.
    """
    if '"' not in text:
        return [(found[0], found.start(), found.end()) for found in _BARE.finditer(text)]
    words: list[tuple[str, int, int]] = []
    current: list[str] = []
    start = 0
    pos = 0
    size = len(text)
    while pos < size:
        char = text[pos]
        if char.isspace():
            if current:
                words.append(("".join(current), start, pos))
                current = []
            pos += 1
            continue
        if not current:
            start = pos
        pos += 1
        if char != '"':
            current.append(char)
            continue
        while pos < size and text[pos] != '"':
            if text[pos] == "\\" and pos + 1 < size and text[pos + 1] in '"\\':
                pos += 1
            current.append(text[pos])
            pos += 1
        pos = min(pos + 1, size)
        words.append(("".join(current), start, pos))
        current = []
    if current:
        words.append(("".join(current), start, size))
    return words


def split(text: str) -> tuple[str, ...]:
    """The words alone."""
    if '"' not in text:
        return tuple(text.split())
    return tuple(word for word, _, _ in split_places(text))

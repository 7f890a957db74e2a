"""The rules of `#line:` and `#shadow:`: one id a line, one line an id, borrowed texts alike."""

from __future__ import annotations

from collections.abc import Mapping

from game.yarn.diagnostics import ERROR, Reporting, did_you_mean
from game.yarn.generation import shadowed
from game.yarn.program import Text
from game.yarn.tree import File, Line


def check_line_ids(file: File, line: Line, strings: Mapping[str, Text], report: Reporting) -> None:
    """Several ids on a line, and a line that borrows another's text."""
    ids = [tag for tag in line.tags if tag.text.startswith("line:")]
    shadows = [tag for tag in line.tags if tag.text.startswith("shadow:")]
    if ids and shadows:
        report(
            "YS0017", ERROR, file, line.line, shadows[0].column, shadows[0].end,
            "a line has either an id of its own or borrows another's: `#line:` or `#shadow:`",
        )  # fmt: skip
        return
    for tag in (ids or shadows)[1:]:
        report(
            "YS0062", ERROR, file, line.line, tag.column, tag.end,
            f"a second id on one line; the first is `#{(ids or shadows)[0].text}`",
        )  # fmt: skip
    if not shadows:
        return
    tag = shadows[0]
    source = strings.get(shadowed(line))
    if line.values:
        report(
            "YS0043", ERROR, file, line.line, tag.column, tag.end,
            "a line that borrows its text cannot contain `{…}`",
        )  # fmt: skip
    elif source is None:
        known = [key[5:] for key in strings]
        report(
            "YS0042", ERROR, file, line.line, tag.column, tag.end,
            f"no line has the id `{tag.text[7:]}`", did_you_mean(tag.text[7:], known),
        )  # fmt: skip
    elif any(type(part) is int for part in source.parts):
        report(
            "YS0043", ERROR, file, line.line, tag.column, tag.end,
            f"the text of `{tag.text[7:]}` contains `{{…}}` and cannot be borrowed",
        )  # fmt: skip
    elif source.text != line.text:
        report(
            "YS0044", ERROR, file, line.line, line.column, line.end,
            f"the text differs from that of `{tag.text[7:]}`: {source.file}, line "
            f"{source.line}",
            f"write `{source.text}`",
        )  # fmt: skip

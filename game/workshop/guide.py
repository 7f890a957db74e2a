"""The table of verbs in `docs/WRITING.md`, made from the one the stage works by.

`python3 -m game.workshop.guide` writes it anew.
"""

from __future__ import annotations

from pathlib import Path

from game.stage.verbs.table import VERBS, Kind, Parameter, Verb

BEGIN, END = "<!-- verbs -->", "<!-- end of verbs -->"
WRITING = Path(__file__).resolve().parents[2] / "docs" / "WRITING.md"
_SHORT: dict[Kind, str] = {Kind.WORD: "", Kind.SECONDS: "seconds", Kind.NUMBER: "number"}


def table() -> str:
    """One row a verb: how it is written, what it does, whether it takes time."""
    rows = ["| verb | does | takes time |", "|---|---|---|"]
    for verb in VERBS.values():
        timed = "yes" if verb.timed else "–"
        rows.append(f"| `<<{usage(verb)}>>` | {verb.doc} | {timed} |")
    return "\n".join(rows)


def usage(verb: Verb) -> str:
    """The verb with its parameters, optional ones in brackets."""
    return " ".join([verb.name, *map(_written, verb.parameters)])


def _written(parameter: Parameter) -> str:
    kinds = [_SHORT.get(kind, kind.value) for kind in parameter.kinds]
    # `\|` so that the bar does not end the cell of the table
    words = "\\|".join(word for word in (*kinds, *parameter.choices) if word) or parameter.name
    many = " …" if parameter.many else ""
    return f"[{words}{many}]" if parameter.optional else f"{words}{many}"


def with_table(text: str) -> str:
    """The guide with its table brought up to date."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    WRITING.write_text(with_table(WRITING.read_text(encoding="utf-8")), encoding="utf-8")

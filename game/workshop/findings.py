"""What a check has found: one sentence each, with its place, for people and for machines."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass

from game.loading.content import ContentError
from game.loading.gate.faults import MapError
from game.yarn import Diagnostic

GOOD, FAULTS = 0, 1


@dataclass(frozen=True, slots=True)
class Finding:
    """`place` is a line and column, a layer, an object or a key inside the file."""

    severity: str
    file: str
    place: str
    message: str
    code: str = ""
    hint: str = ""

    def __str__(self) -> str:
        where = ""
        if self.place:
            where = f"{self.place}: " if self.place[0].isdigit() else f" {self.place}: "
        code = f" {self.code}" if self.code else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{self.severity}{code}: {self.file}:{where or ' '}{self.message}{hint}"


def error(file: str, place: str, message: str) -> Finding:
    return Finding("error", file, place, message)


def of_fault(fault: ContentError) -> list[Finding]:
    """A fault of content; of a map all that were found."""
    faults: Sequence[ContentError] = fault.faults if isinstance(fault, MapError) else (fault,)
    return [
        Finding("error", one.file, one.place, f"found {one.found}, expected {one.expected}")
        for one in faults
    ]


def of_warning(text: str) -> Finding:
    """A warning of the map's gate, which begins with the name of the file."""
    file, _, rest = text.partition(": ")
    return Finding("warning", file, "", rest) if rest else Finding("warning", "", "", text)


def of_diagnostic(found: Diagnostic) -> Finding:
    return Finding(
        found.severity, found.file, f"{found.line}:{found.column}", found.message, found.code,
        found.hint,
    )  # fmt: skip


def tell(found: Iterable[Finding], as_json: bool) -> int:
    """Prints everything, errors first; 1 when there are any."""
    rank = {"error": 0, "warning": 1}
    ordered = sorted(found, key=lambda one: rank.get(one.severity, 2))
    errors = sum(one.severity == "error" for one in ordered)
    warnings = sum(one.severity == "warning" for one in ordered)
    if as_json:
        table = {"findings": [asdict(one) for one in ordered], "errors": errors}
        print(json.dumps({**table, "warnings": warnings}, ensure_ascii=False, indent=1))
    else:
        for one in ordered:
            print(one)
        print(f"{errors} errors, {warnings} warnings")
    return FAULTS if errors else GOOD

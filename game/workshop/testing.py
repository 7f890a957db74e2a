"""Everything that is checked before a change lands, one after the other."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path


def steps(rest: Sequence[str], long: bool) -> list[tuple[str, list[str]]]:
    """Name and command of every check; `rest` goes to pytest."""
    python = [sys.executable, "-m"]
    pytest = [*python, "pytest", "-n", "auto", *rest]
    if long:
        pytest.append("--long")
    return [
        ("ruff format", [*python, "ruff", "format", "--check", "."]),
        ("ruff check", [*python, "ruff", "check", "."]),
        ("mypy", [*python, "mypy"]),
        ("import-linter", [str(Path(sys.executable).with_name("lint-imports"))]),
        ("pytest", pytest),
    ]


def run(folder: Path, rest: Sequence[str], long: bool) -> int:
    """Runs them all, the slow one last; 1 when any has found a fault."""
    failed = []
    for name, command in steps(rest, long):
        print(f"--- {name}", flush=True)
        began = time.monotonic()
        result = subprocess.run(command, cwd=folder, check=False)
        print(f"--- {name}: {time.monotonic() - began:.0f} s", flush=True)
        if result.returncode != 0:
            failed.append(name)
    print("everything holds" if not failed else f"faults in: {', '.join(failed)}")
    return 1 if failed else 0

"""The language does what the plans say: the official ones where they are, and ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from game.yarn import Source, compile_sources
from game.yarn.plans import Runner, harness, library, read_plan

OURS = Path(__file__).parent / "plans"
OFFICIAL = os.environ.get("YARN_CONFORMANCE", "")


def _scripts(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.yarn") if path.with_suffix(".testplan").exists())


def _official(under: str = "") -> list[Path]:
    if not OFFICIAL:
        return []
    folder = Path(OFFICIAL) / under
    return sorted(folder.glob("*.yarn")) if under else _scripts(folder)


def _plays(script: Path) -> None:
    source = Source(script.name, script.read_text("utf-8"))
    compilation = compile_sources([source], library=library())
    assert compilation.program is not None, "\n".join(map(str, compilation.errors))
    plan = read_plan(script.with_suffix(".testplan").read_text("utf-8"))
    Runner(compilation.program, harness()).run(plan)


@pytest.mark.parametrize("script", _scripts(OURS), ids=lambda path: path.stem)
def test_script_does_what_our_plan_says(script: Path) -> None:
    _plays(script)


@pytest.mark.skipif(not OFFICIAL, reason="YARN_CONFORMANCE names no folder")
@pytest.mark.parametrize("script", _official(), ids=lambda path: path.stem)
def test_script_does_what_the_official_plan_says(script: Path) -> None:
    _plays(script)


@pytest.mark.skipif(not OFFICIAL, reason="YARN_CONFORMANCE names no folder")
@pytest.mark.parametrize("script", _official("ParseFailures"), ids=lambda path: path.stem)
def test_broken_script_is_refused_with_places_that_exist(script: Path) -> None:
    text = script.read_text("utf-8")
    compilation = compile_sources([Source(script.name, text)], library=library())
    assert compilation.program is None
    assert compilation.errors
    lines = text.split("\n")
    for found in compilation.diagnostics:
        assert 1 <= found.line <= len(lines)
        assert 1 <= found.column <= len(lines[found.line - 1]) + 1
        assert found.end_column > found.column

"""The files editors read are those our verbs, functions and cast give."""

from __future__ import annotations

from pathlib import Path

from game.loading.content import Content
from game.workshop.editor_support import PROJECT, ROOT, editor_files
from game.yarn.projects import read_project

DIALOGUE = Path(__file__).parents[2] / "assets" / "dialogue"


def test_editor_files_are_up_to_date() -> None:
    for name, text in editor_files(Content([ROOT])).items():
        assert (DIALOGUE / name).read_text("utf-8") == text, "run: python3 main.py yarn editor"


def test_project_file_covers_every_script_and_knows_our_verbs() -> None:
    project = read_project(DIALOGUE / PROJECT)
    assert project.files() == sorted(DIALOGUE.rglob("*.yarn"))
    known = project.read_definitions()
    assert {"walk", "place", "fade"} <= set(known.commands)
    assert "waited" in known.signatures
    assert {"Naruto", "Card"} <= set(project.characters)

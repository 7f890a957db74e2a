"""Everybody in the game as sheets of 32x32 cells: `assets/sprites/<look>.png` and `<look>.toml`."""

from __future__ import annotations

from pathlib import Path

from atelier.people import animals, boy, friends, jiraiya, tsunade, villagers
from atelier.people.sheet import Look, write, write_common


def looks() -> list[Look]:
    """All looks, each with its cells drawn."""
    return [
        look
        for group in (boy, tsunade, jiraiya, friends, villagers, animals)
        for look in group.looks()
    ]


def build(assets: Path) -> None:
    """Draws all sheets and tables into `assets/sprites`."""
    folder = assets / "sprites"
    folder.mkdir(parents=True, exist_ok=True)
    write_common(folder)
    for look in looks():
        write(look, folder)

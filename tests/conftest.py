"""What many tests share: the game's own content, opened once a worker."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from game.loading.content import Content
from game.loading.library import Shelf, open_shelf

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="full counts for fuzzing and bots")


@pytest.fixture(scope="session")
def content() -> Content:
    return Content([ROOT])


@pytest.fixture(scope="session")
def shelf(content: Content) -> Shelf:
    """The game's own book and maps, checked as at the start of the game."""
    return open_shelf(content)

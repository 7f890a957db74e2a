"""A save of every format ever released loads for ever, in the middle of a scene too."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading.library import Shelf
from game.loading.saves import Saves
from game.stage.tale import Tale
from game.workshop.policies import Straight

KEPT = sorted((Path(__file__).resolve().parents[1] / "saves").glob("*.json"))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.stem)
def test_an_old_save_goes_on(shelf: Shelf, path: Path) -> None:
    tale = Tale(shelf.book, 1)
    saves = Saves(path.parent)
    saves.load(path.stem, tale)
    saves.finish()
    assert tale.scene
    player = Straight()
    for _ in range(6000):
        if not tale.scene:
            break
        tale.tick(player.in_scene(tale))
    assert not tale.scene

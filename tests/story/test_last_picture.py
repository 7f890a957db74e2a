"""One image after the names, decided by what he did with the flower, the headband, the benches."""

from __future__ import annotations

import pytest

from game.loading.library import Shelf
from game.stage.tale import Tale


@pytest.mark.parametrize(
    ("facts", "still", "flowers"),
    [
        ({}, "desk", set()),
        ({"sat_bench": "bench_yasoji"}, "bench", set()),
        ({"t_headband": "iruka", "sat_bench": "bench_canal"}, "door", set()),
        ({"t_headband": "iruka", "flower_for": "iruka", "flower": "iris"}, "door", {"iris"}),
        ({"t_headband": "iruka", "flower_for": "window", "flower": "aster"}, "sill", {"aster"}),
    ],
)
def test_the_last_picture_is_of_what_was_left_behind(
    shelf: Shelf, facts: dict[str, str], still: str, flowers: set[str]
) -> None:
    tale = Tale(shelf.book, 1)
    tale.show("road", "end")
    for name, value in facts.items():
        tale.set_fact(f"${name}", value)
    tale.run("Road_Last_Picture")
    for _ in range(60):
        tale.tick([])
    props = tale.area.props
    assert props["still"] == still
    assert {props["flower_on_sill"], props["flower_on_door"]} - {"none"} == flowers
    assert all(figure.hidden for figure in tale.area.figures.values())

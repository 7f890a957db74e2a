"""The ground under a foot is that of the topmost tile that has one."""

from __future__ import annotations

from array import array

from game.loading.gate.model import Cut
from game.loading.map_picture import Kind, Layer, MapPicture, Tile
from game.view.footing import footing


def test_a_plank_over_water_beside_stones_sounds_of_a_plank() -> None:
    cut = Cut("tiles.png", 0, 0, 16, 16)
    tiles = {1: Tile(cut, cls="Grass"), 2: Tile(cut, cls="Stone"), 3: Tile(cut, cls="Plank")}
    tiles[4] = Tile(cut, cls="Petals")
    lower = Layer("Ground", Kind.GROUND, 3, 1, array("I", (2, 2, 1)))
    upper = Layer("Ground bridge", Kind.GROUND, 3, 1, array("I", (3, 0, 4)))
    roof = Layer("Overhead", Kind.OVERHEAD, 3, 1, array("I", (0, 3, 3)))
    picture = MapPicture("lane", 3, 1, 16, 16, tiles, (lower, upper, roof), {})
    assert [footing(picture, x, 8) for x in (8, 24, 40)] == ["plank", "stone", "grass"]
    assert footing(picture, 60, 8) == ""

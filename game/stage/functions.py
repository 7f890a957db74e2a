"""What a script can ask of the stage: the functions of the game's own Yarn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from game.world.place import Lit
from game.yarn import Signature

if TYPE_CHECKING:
    from game.stage.tale import Tale

SIGNATURES: dict[str, Signature] = {
    "waited": Signature((), "number"),
    "pressed": Signature((), "bool"),
    "rested": Signature((), "number"),
    "facing": Signature(("string",), "string"),
    "distance": Signature(("string", "string"), "number"),
    "seen": Signature((), "bool"),
    "on_map": Signature((), "string"),
    "heat": Signature((), "number"),
}


FLAT = 0.8
"""A pool of light is an ellipse, so much as high as wide."""


def in_light(tale: Tale) -> bool:
    """Whether the played figure stands in a pool of lantern light."""
    hero = tale.area.hero
    if hero is None:
        return False
    x, y = hero.spot
    for light in tale.area.place.lights:
        away_x, away_y = light.spot.x - x, (light.spot.y - y) / FLAT
        if away_x**2 + away_y**2 < light.radius**2 and tale.area.lights.get(
            light.name, light.lit is not Lit.OFF
        ):
            return True
    return False


def seen(tale: Tale) -> bool:
    """Whether the played figure stands in the light and somebody is near enough to see it."""
    hero = tale.area.hero
    if hero is None or not in_light(tale):
        return False
    tiles = tale.book.village.two_faces.tiles
    return any(
        not figure.hidden and figure.distance(hero) <= tiles
        for name, figure in tale.area.figures.items()
        if name in tale.area.villagers
    )


def table(tale: Tale) -> Mapping[str, Callable[..., bool | float | str]]:
    """The functions by name, bound to a running tale."""

    def facing(figure: str) -> str:
        found = tale.area.figures.get(figure)
        return str(found.facing) if found is not None else ""

    def distance(one: str, other: str) -> float:
        first, second = tale.area.spot_of(one), tale.area.spot_of(other)
        if first is None or second is None:
            return 1000.0
        return float(((first.x - second.x) ** 2 + (first.y - second.y) ** 2) ** 0.5) / 16

    return {
        "waited": lambda: tale.waited,
        "pressed": lambda: tale.pressed,
        "rested": lambda: float(tale.rested),
        "facing": facing,
        "distance": distance,
        "seen": lambda: seen(tale),
        "on_map": lambda: tale.area.place.name,
        "heat": lambda: tale.heat,
    }

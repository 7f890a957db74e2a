"""What a script can ask of the stage: the functions of the game's own Yarn."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from game.stage import permission
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
        "seen": lambda: permission.seen(tale),
        "on_map": lambda: tale.area.place.name,
        "heat": lambda: permission.heat(tale),
    }

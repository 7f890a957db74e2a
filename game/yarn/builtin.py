"""The functions every script has."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Protocol

from game.yarn.library import Signature, Value
from game.yarn.numbers import RunError, composite, number_text, text_bool, text_number, value_text
from game.yarn.program import Storage


class Chance(Protocol):
    """What a script needs of `random.Random`."""

    def random(self) -> float: ...

    def randint(self, a: int, b: int, /) -> int: ...


VISITS = "$Yarn.Internal.Visiting."
ONCE = "$Yarn.Internal.Once."
VIEWS = "$Yarn.Internal.Content.ViewCount."

_NUMBER = ("number",)

SIGNATURES: dict[str, Signature] = {
    "visited": Signature(("string",), "bool"),
    "visited_count": Signature(("string",), "number"),
    "has_any_content": Signature(("string",), "bool"),
    "string": Signature(("any",), "string"),
    "number": Signature(("any",), "number"),
    "bool": Signature(("any",), "bool"),
    "format": Signature(("string", "any"), "string"),
    "format_invariant": Signature(_NUMBER, "string"),
    "random": Signature((), "number"),
    "random_range": Signature(("number", "number"), "number"),
    "random_range_float": Signature(("number", "number"), "number"),
    "dice": Signature(_NUMBER, "number"),
    "round": Signature(_NUMBER, "number"),
    "round_places": Signature(("number", "number"), "number"),
    "floor": Signature(_NUMBER, "number"),
    "ceil": Signature(_NUMBER, "number"),
    "int": Signature(_NUMBER, "number"),
    "decimal": Signature(_NUMBER, "number"),
    "inc": Signature(_NUMBER, "number"),
    "dec": Signature(_NUMBER, "number"),
    "min": Signature(("number", "number"), "number"),
    "max": Signature(("number", "number"), "number"),
}


def _to_number(value: Value) -> float:
    if type(value) is bool:
        return 1.0 if value else 0.0
    return text_number(value) if type(value) is str else float(value)


def _to_bool(value: Value) -> bool:
    if type(value) is bool:
        return value
    return text_bool(value) if type(value) is str else value != 0


def _whole(value: float, what: str) -> int:
    if not math.isfinite(value):
        raise RunError(f"{what} needs a finite number, not {number_text(value)}")
    return round(value)


def _steady(function: Callable[[float], float]) -> Callable[[float], float]:
    """Infinity and NaN stay what they are: they have no whole neighbour."""
    return lambda value: float(function(value)) if math.isfinite(value) else value


def _places(value: float, places: float) -> float:
    if not math.isfinite(value):
        return value
    return round(value, max(-300, min(300, _whole(places, "round_places"))))


def bind(
    storage: Storage, chance: Callable[[], Chance], has_content: Callable[[str], bool]
) -> dict[str, Callable[..., Value]]:
    """The built-in functions, working on a storage."""

    def visited_count(node: str) -> float:
        count = storage.get(VISITS + node, 0.0)
        return float(count) if not isinstance(count, str) else 0.0

    def random_range(low: float, high: float) -> float:
        first, last = _whole(low, "random_range"), _whole(high, "random_range")
        if first > last:
            raise RunError(f"random_range: {first} is more than {last}")
        return float(chance().randint(first, last))

    def dice(sides: float) -> float:
        faces = _whole(sides, "dice")
        if faces < 1:
            raise RunError(f"a die cannot have {faces} sides")
        return float(chance().randint(1, faces))

    return {
        "visited": lambda node: visited_count(node) > 0,
        "visited_count": visited_count,
        "has_any_content": has_content,
        "string": value_text,
        "number": _to_number,
        "bool": _to_bool,
        "format": composite,
        "format_invariant": number_text,
        "random": lambda: chance().random(),
        "random_range": random_range,
        "random_range_float": lambda low, high: low + (high - low) * chance().random(),
        "dice": dice,
        "round": _steady(round),
        "round_places": _places,
        "floor": _steady(math.floor),
        "ceil": _steady(math.ceil),
        "int": _steady(math.trunc),
        "decimal": lambda value: value - math.trunc(value) if math.isfinite(value) else value,
        "inc": _steady(lambda value: math.floor(value) + 1),
        "dec": _steady(lambda value: math.ceil(value) - 1),
        "min": min,
        "max": max,
    }

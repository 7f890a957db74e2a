"""The faces beside the words: one module a circle of people, one recipe a person."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from atelier.pixels import save
from atelier.portraits import adults, boy, friends, girls, villagers
from atelier.portraits.person import Person, layers, paint

PEOPLE: Mapping[str, Person] = {
    **boy.PEOPLE,
    **girls.PEOPLE,
    **adults.PEOPLE,
    **friends.PEOPLE,
    **villagers.PEOPLE,
}


def build(assets: Path) -> None:
    """Writes `portraits/<person>/<expression>.png`, 64 x 64."""
    for name, person in PEOPLE.items():
        base = layers(person)
        for expression in person.expressions:
            path = assets / "portraits" / name / f"{expression}.png"
            save(paint(person, base, expression), path)

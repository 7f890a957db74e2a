"""The faces beside the words: one module a circle of people, one recipe a person."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from atelier.pixels import blank, put, save
from atelier.portraits import adults, boy, friends, girls, villagers
from atelier.portraits.person import SIZE, Person, blinking, layers, paint, paint_face, speaking

PEOPLE: Mapping[str, Person] = {
    **boy.PEOPLE,
    **girls.PEOPLE,
    **adults.PEOPLE,
    **friends.PEOPLE,
    **villagers.PEOPLE,
}


def build(assets: Path) -> None:
    """Writes the faces, and what makes them live while they speak.

    `portraits/<person>/<expression>.png` is 64 x 64. `portraits/alive/<person>.png` has a row
    an expression, told in `alive.toml`: eyes closed for a blink, mouth moved, both.
    """
    told = ["# Rows of alive/<portrait>.png; columns of 64 px: blink, mouth moved, both."]
    for name, person in PEOPLE.items():
        base = layers(person)
        alive = blank(SIZE * 3, SIZE * len(person.expressions))
        for row, expression in enumerate(person.expressions):
            save(paint(person, base, expression), assets / "portraits" / name / f"{expression}.png")
            face = person.face(expression)
            for column, moved in enumerate(
                (blinking(face), speaking(face), blinking(speaking(face)))
            ):
                put(alive, paint_face(person, base, moved), column * SIZE, row * SIZE)
        save(alive, assets / "portraits" / "alive" / f"{name}.png")
        rows = ", ".join(f'"{expression}"' for expression in person.expressions)
        told.append(f"{name} = [{rows}]")
    text = "\n".join(told) + "\n"
    (assets / "portraits" / "alive.toml").write_text(text, encoding="utf-8")

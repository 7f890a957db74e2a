"""Maps drawn in text: `#` a wall, `.` ground, a letter a figure or a mark.

area = drawn('''
    #####
    #n.h#
    #####
''')
"""

from __future__ import annotations

from textwrap import dedent

from game.world.area import Area
from game.world.figures import Figure
from game.world.geometry import Cell, Shape
from game.world.place import Mark, Place, Trigger, Villager
from game.world.walls import Walls

FIGURES = {"n": "naruto", "h": "heisuke", "t": "tsunade", "j": "jiraiya", "k": "kiyo"}


def drawn(text: str, triggers: tuple[Trigger, ...] = ()) -> Area:
    """An area of the map; capitals are marks named by the small letter, `n` is played."""
    rows = [row for row in dedent(text).strip("\n").split("\n") if row]
    walls = Walls(max(map(len, rows)), len(rows))
    marks: dict[str, Mark] = {}
    figures: dict[str, Figure] = {}
    villagers: dict[str, Villager] = {}
    for y, row in enumerate(rows):
        for x, letter in enumerate(row):
            spot = Cell(x, y).centre
            if letter == "#":
                walls.add(Shape(x * 16, y * 16, x * 16 + 16, y * 16 + 16))
            elif letter in FIGURES:
                name = FIGURES[letter]
                figures[name] = Figure(name, name, 0, 0)
                figures[name].move_to(spot)
                if name not in ("naruto", "tsunade", "jiraiya"):
                    villagers[name] = Villager(name, name, spot)
            elif letter.isupper():
                marks[letter.lower()] = Mark(letter.lower(), spot)
    place = Place(
        "drawn",
        walls.width,
        walls.height,
        walls,
        marks=marks,
        villagers=tuple(villagers.values()),
        triggers=triggers,
    )
    return Area(place, figures, played="naruto", villagers=villagers)

"""A script and a map in text, as a running tale."""

from __future__ import annotations

from textwrap import dedent

from game.intents import Intent
from game.loading import tables
from game.loading.content import Content
from game.stage.book import Book, Person, Pose, Thing
from game.stage.functions import SIGNATURES
from game.stage.tale import Tale
from game.world.place import Place
from game.world.walls import Walls
from game.yarn import Library, Source, compile_sources
from tests.drawn import drawn

MEMORY = """
title: Memory
---
<<declare $turn = 0>>
<<declare $stir = 0>>
<<declare $weight = 0>>
<<declare $stood = 0>>
<<declare $played = "naruto">>
<<declare $headband = true>>
<<declare $prompt = "">>
<<declare $talk_with = "none">>
<<declare $talk_cuts = 3>>
<<declare $talk_verb = "greet">>
<<declare $remark_by = "none">>
<<declare $met = false>>
<<declare $count = 0>>
<<declare $deed_roof = false>>
<<declare $pack_photo = false>>
<<declare $pack_bowl = false>>
===
"""
ROOM = """
    ..........
    .n..h..G..
    ..........
"""


def told(content: Content, script: str, place: str = ROOM, start: str = "Start") -> Tale:
    """A tale of one scene on one map; `Start` runs at once. `n` naruto, `h` heisuke."""
    text = MEMORY + dedent(script)
    compiled = compile_sources([Source("test.yarn", text)], library=Library(SIGNATURES))
    assert compiled.program is not None, [str(found) for found in compiled.diagnostics]
    area = drawn(place)
    poses = {
        look: {
            "stand": Pose((0, 0)),
            "cheer": Pose((0, 4), 2, (500, 500), loop=False),
            "sit": Pose((2, 4)),
            "turn": Pose((3, 4)),
        }
        for look in ("naruto", "naruto_bare", "heisuke")
    }
    book = Book(
        compiled.program,
        {"naruto": Person("naruto", "Naruto"), "heisuke": Person("heisuke", "Heisuke")},
        poses,
        tables.village(content),
        (Thing("photo", 2), Thing("bowl", 12)),
        lambda name: area.place,
        Place("", 1, 1, Walls(1, 1)),
    )
    tale = Tale(book, 1)
    tale.area = area
    tale.picture.camera.follow = "naruto"
    if start in compiled.program.nodes:
        tale.run(start)
    return tale


def tick(tale: Tale, *intents: Intent, times: int = 1) -> None:
    for _ in range(times):
        tale.tick(intents)


def ticks_until_control(tale: Tale, *intents: Intent, most: int = 2000) -> int:
    """How many ticks the scene takes with these intents at every one."""
    for number in range(most):
        if not tale.scene:
            return number
        tale.tick(intents)
    raise AssertionError("the scene never ends")

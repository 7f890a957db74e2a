"""Skipping a scene is watching it, hurried: the same script, the same outcome."""

from __future__ import annotations

from typing import Any

import pytest

from game.intents import Skip
from game.loading.library import Shelf
from game.stage import snapshot
from game.stage.tale import CHAPTERS, Tale
from game.workshop import runs
from game.workshop.policies import Straight

TICKS = 40_000


def copied(tale: Tale) -> Tale:
    other = Tale(tale.book, tale.seed)
    snapshot.restore(other, snapshot.encode(tale))
    return other


def watched(tale: Tale) -> None:
    """Plays the scene to its end with every line read and every pause kept."""
    player = Straight()
    for _ in range(TICKS):
        if not tale.scene or tale.ending:
            return
        tale.tick(player.in_scene(tale))
    raise AssertionError(runs.where(tale))


def skipped(tale: Tale) -> None:
    """Skips from choice to choice, giving the same answers."""
    player = Straight()
    for _ in range(TICKS):
        if not tale.scene or tale.ending:
            return
        open_question = tale.choice is not None or tale.bag is not None
        tale.tick(player.in_scene(tale) if open_question else [Skip()])
    raise AssertionError(runs.where(tale))


def named(tale: Tale) -> list[str]:
    """Every figure that the script has named; one who follows somebody is on his way still."""
    words = [word for event in tale.events for word in event.get("args", ())]
    figures = tale.area.figures
    return sorted(name for name in figures if name in words and not figures[name].follows)


def outcome(tale: Tale, names: list[str]) -> dict[str, Any]:
    """What must be equal: memory, story stream, map, mood, props, where the named ones stand."""
    figures = {}
    for name in names:
        figure = tale.area.figures[name]
        figures[name] = (figure.spot, figure.hidden, figure.look)
    return {
        "memory": dict(sorted(tale.memory.items())),
        "chance": tale.story.state,
        "map": tale.area.place.name,
        "mood": tale.picture.mood,
        "props": tale.area.props,
        "figures": figures,
        "chapter": tale.chapter,
    }


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_skipping_the_first_scene_of_a_chapter_agrees_with_watching_it(
    shelf: Shelf, chapter: str
) -> None:
    tale = runs.begin(shelf.book, 2, chapter)
    other = copied(tale)
    watched(tale)
    skipped(other)
    names = named(tale)
    assert outcome(other, names) == outcome(tale, names)


def test_every_scene_of_a_straight_walk_can_be_skipped(shelf: Shelf) -> None:
    """From the steps to the office, each scene is watched in one copy and skipped in another."""
    run = runs.Run(runs.begin(shelf.book, 1))
    player = Straight()
    compared = 0
    for _ in range(60_000):
        before = run.tale.scene
        run.tick(player(run.tale))
        if run.tale.scene and not before:
            one, two = copied(run.tale), copied(run.tale)
            watched(one)
            skipped(two)
            names = named(one)
            assert outcome(two, names) == outcome(one, names), runs.where(run.tale)
            compared += 1
        if run.tale.chapter == "office":
            break
    assert compared > 10

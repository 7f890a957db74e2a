"""The players made of rules: what they go up to, and what they leave alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.intents import Interact
from game.loading.content import Content
from game.stage.tale import Tale
from game.workshop.policies import Explorer, Straight
from game.world.geometry import TICKS, Cell, Shape
from game.world.place import Starts, Trigger
from tests.stage.scripted import told

SCRIPT = """
title: Deed
prompt: look
---
Naruto: Somebody mended this. #line:d1
===
title: Talk_heisuke
---
Heisuke: What do you want? #line:d2
===
title: Offer
---
<<press step_forward 0 6>>
<<if pressed()>>
    Naruto: Good evening. #line:d3
<<endif>>
===
"""


def with_trigger(tale: Tale, cell: Cell, on: Starts) -> Tale:
    x, y = cell.x * 16, cell.y * 16
    thing = Trigger("deed", Shape(x, y, x + 16, y + 16), "Deed", on)
    tale.area.place = replace(tale.area.place, triggers=(thing,))
    return tale


def played(tale: Tale, policy: Straight, ticks: int) -> list[str]:
    """The lines that are read while a policy plays so long."""
    for _ in range(ticks):
        tale.tick(policy(tale))
    return [str(event["id"]) for event in tale.events if event["event"] == "line"]


@pytest.mark.parametrize("on", [Starts.INTERACT, Starts.STAND_STILL])
def test_the_explorer_sets_off_what_wants_a_press_or_a_rest(content: Content, on: Starts) -> None:
    tale = with_trigger(told(content, SCRIPT, ".........\n.n.......\n........."), Cell(6, 1), on)
    assert played(tale, Explorer(), 8 * TICKS) == ["line:d1"]


def test_the_explorer_speaks_to_everybody_once(content: Content) -> None:
    tale = told(content, SCRIPT)
    assert played(tale, Explorer(), 20 * TICKS) == ["line:d2"]


def test_the_explorer_gives_up_whom_no_way_leads_to(content: Content) -> None:
    walled = "\n".join(("........#.......", ".n......#.....h.", "........#......."))
    tale, explorer = told(content, SCRIPT, walled), Explorer()
    played(tale, explorer, 2 * TICKS)
    assert explorer.target(tale, tale.hero) is None


def test_who_goes_straight_lets_an_offer_pass_and_presses_no_thing_twice(content: Content) -> None:
    assert played(told(content, SCRIPT, start="Offer"), Straight(), 10 * TICKS) == []
    tale = with_trigger(told(content, SCRIPT), Cell(1, 1), Starts.INTERACT)
    trigger = replace(tale.area.place.triggers[0], once=False)
    tale.area.place = replace(tale.area.place, triggers=(trigger,))
    straight, presses = Straight(), 0
    for _ in range(20 * TICKS):
        intents = straight(tale)
        presses += not tale.scene and Interact() in intents
        tale.tick(intents)
    assert presses <= 2

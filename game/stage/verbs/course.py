"""Verbs of the story's course: time, place, and what is reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage.cues import Shimmer
from game.world.geometry import TICKS

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task


def wait_on(tale: Tale, task: Task) -> bool:
    """A pause; half as long, from a second on, for one who wants no forced waits."""
    ticks = task.ticks_of(0, 0.0)
    return task.ticks >= (ticks // 2 if tale.assist.hasty and ticks > TICKS else ticks)


def sync_on(tale: Tale, task: Task) -> bool:
    return not any(other is not task and not other.blocking for other in tale.tasks)


def go_to_map(tale: Tale, task: Task) -> None:
    tale.enter(task.words[0], task.words[1])


def after_map(tale: Tale, task: Task) -> bool:
    return task.ticks >= 1


def play_as(tale: Tale, task: Task) -> None:
    tale.summon(task.words[0]).hidden = False
    tale.play_as(task.words[0])


def deed(tale: Tale, task: Task) -> None:
    name = task.words[0]
    fact = f"$t_deed_{name}" if tale.area.played == "tsunade" else f"$deed_{name}"
    if fact in tale.known:
        tale.memory[fact] = True
    spot = tale.area.spot_of(f"deed_{name}")
    if spot is not None:
        tale.cues.append(Shimmer(spot.x, spot.y))


def chapter(tale: Tale, task: Task) -> None:
    tale.next_chapter = task.words[0]


def checkpoint(tale: Tale, task: Task) -> None:
    tale.event("save")

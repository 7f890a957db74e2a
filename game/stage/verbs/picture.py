"""Verbs of the picture: where it looks, how light and how loud it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.stage.picture import RAMPS, Passage

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task


def move_camera(tale: Tale, task: Task) -> None:
    camera, what = tale.picture.camera, task.words[0]
    if what == "shake":
        tale.picture.shake_left = task.ticks_of(1, 0.6)
        task.state["ticks"] = tale.picture.shake_left
        return
    if what == "follow":
        camera.follow = task.words[1]
        task.state["ticks"] = 0
        return
    index = 1 if what == "reset" else 2
    ticks = task.ticks_of(index, 1.0 if what == "reset" else 0.0)
    task.state["ticks"] = ticks
    start = tale.camera_spot()
    goal = tale.spot(tale.area.played if what == "reset" else task.words[1])
    camera.follow = ""
    camera.x.go(start[0])
    camera.y.go(start[1])
    camera.x.go(goal.x, ticks)
    camera.y.go(goal.y - 8, ticks)
    if what == "reset" and ticks == 0:
        camera.follow = tale.area.played


def camera_on(tale: Tale, task: Task) -> bool:
    if task.ticks < int(task.state["ticks"]):
        return False
    camera_end(tale, task)
    return True


def camera_end(tale: Tale, task: Task) -> None:
    camera = tale.picture.camera
    camera.x.finish()
    camera.y.finish()
    if task.words[0] == "shake":
        tale.picture.shake_left = 0
    if task.words[0] == "reset":
        camera.follow = tale.area.played


def fade(tale: Tale, task: Task) -> None:
    goal = 1.0 if task.words[0] == "out" else 0.0
    tale.picture.fade_passage.go(goal, task.ticks_of(1, 0.8))


def finish_fade(tale: Tale, task: Task) -> None:
    tale.picture.fade_passage.finish()


def flash(tale: Tale, task: Task) -> None:
    tale.picture.flash_passage.go(1.0)
    tale.picture.flash_passage.go(0.0, task.ticks_of(0, 0.3))


def finish_flash(tale: Tale, task: Task) -> None:
    tale.picture.flash_passage.finish()


def mood(tale: Tale, task: Task) -> None:
    tale.picture.set_mood(task.words[0], task.ticks_of(1, 0.0))


def finish_mood(tale: Tale, task: Task) -> None:
    tale.picture.mood_passage.finish()


def lasts(index: int, otherwise: float) -> Callable[[Tale, Task], bool]:
    """An update that is done after as many seconds as the word at `index` says."""

    def update(tale: Tale, task: Task) -> bool:
        return task.ticks >= task.ticks_of(index, otherwise)

    return update


def colour(tale: Tale, task: Task) -> None:
    ramps = tale.picture.ramps
    for ramp in RAMPS:
        ramps.setdefault(ramp, Passage(0.0, 0.0))
    ramps[task.words[0]].go(1.0, task.ticks_of(1, 2.0))


def focus(tale: Tale, task: Task) -> None:
    tale.picture.focus = () if task.words[0] == "off" else tuple(task.words)


def hush(tale: Tale, task: Task) -> None:
    tale.picture.hush_passage.go(float(task.words[0]), task.ticks_of(1, 0.3))

"""Verbs of people: where they stand, walk and look, and what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage import crowd
from game.world.figures import RUN, WALK
from game.world.followers import Followers, Mode
from game.world.geometry import Direction, Spot

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task

EMOTE_TICKS = 54


def place(tale: Tale, task: Task) -> None:
    name, mark = task.words[0], task.words[1]
    figure = tale.summon(name)
    figure.hidden = False
    figure.move_to(tale.spot(mark))
    figure.take_pose("stand", tale.area.tick)
    facing = tale.area.place.marks[mark].facing if mark in tale.area.place.marks else None
    if len(task.words) > 2:
        facing = Direction(task.words[2])
    if facing is not None:
        figure.facing = facing


def hide(tale: Tale, task: Task) -> None:
    figure = tale.area.figures.get(task.words[0])
    if figure is not None:
        figure.hidden = True
        figure.way = []


def walk(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.hidden = False
    figure.take_pose("stand", tale.area.tick)
    figure.running = task.verb == "run"
    spot = tale.area.beside(figure, task.words[1]) or tale.spot(task.words[1])
    tale.area.send(figure, spot, RUN if figure.running else WALK)
    task.state["x"], task.state["y"] = spot


def walk_on(tale: Tale, task: Task) -> bool:
    figure = tale.summon(task.words[0])
    if tale.area.go_on(figure):
        return False
    arrive(tale, task)
    return True


def arrive(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.move_to(Spot(int(task.state["x"]), int(task.state["y"])))
    figure.running = False
    mark = tale.area.place.marks.get(task.words[1])
    if mark is not None and mark.facing is not None:
        figure.facing = mark.facing


def follow(tale: Tale, task: Task) -> None:
    tale.summon(task.words[0]).follows = "" if task.words[1] == "none" else task.words[1]


def followers(tale: Tale, task: Task) -> None:
    mode = Mode(task.words[1])
    count = int(float(task.words[0]))
    if mode is Mode.STALK and tale.assist.gentle:
        count = 0
    for name in tale.followers.ids:
        figure = tale.area.figures.get(name)
        if figure is not None and not any(other.words[:1] == [name] for other in tale.tasks):
            figure.way, figure.moving = [], False
    chosen = crowd.pick_followers(tale, count, mode) if count else []
    tale.followers = Followers(mode, chosen, scripted=bool(chosen))


def face(tale: Tale, task: Task) -> None:
    figure, where = tale.summon(task.words[0]), task.words[1]
    if where in list(Direction):
        figure.facing = Direction(where)
    else:
        figure.face_to(tale.spot(where))


def pose(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.pose = task.words[1]
    figure.pose_since = tale.area.tick
    drawn = tale.book.poses.get(figure.look, {}).get(task.words[1])
    task.state["ticks"] = 0 if drawn is None or drawn.loop else drawn.ticks


def pose_done(tale: Tale, task: Task) -> bool:
    return task.ticks >= int(task.state["ticks"])


def emote(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.emote, figure.emote_since = task.words[1], tale.area.tick


def emote_on(tale: Tale, task: Task) -> bool:
    if task.ticks < EMOTE_TICKS:
        return False
    emote_off(tale, task)
    return True


def emote_off(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    if figure.emote == task.words[1]:
        figure.emote = ""


def jump_on(tale: Tale, task: Task) -> bool:
    figure = tale.summon(task.words[0])
    length = max(1, task.ticks_of(1, 0.4))
    share = min(1.0, task.ticks / length)
    figure.lift = round(40 * share * (1 - share)) if task.verb == "hop" else task.ticks // 3 % 2
    if share < 1:
        return False
    figure.lift = 0
    return True


def jump_off(tale: Tale, task: Task) -> None:
    tale.summon(task.words[0]).lift = 0

"""Verbs that give the player something to do while a scene runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage import roaming
from game.stage.cues import Music
from game.world.figures import RUN, WALK
from game.world.geometry import FINE, TICKS, TILE, Direction, Spot

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task

SHORT_OFFER = 10.0
"""Seconds: a press that ends by itself so soon is an offer, and silence is an answer to it."""
CREDITS_SECONDS = 110
BEHIND = 22
"""Pixels from one who follows to whom he follows, when a walk was skipped."""


def step_to(tale: Tale, task: Task) -> None:
    hero = tale.hero
    goal = tale.spot(task.words[0])
    pose = tale.book.poses.get(hero.look, {}).get(hero.pose)
    if pose is None or not pose.steps:
        hero.take_pose("stand", tale.area.tick)
    hero.way = tale.area.place.walls.way(hero.spot, goal) or [goal]
    hero.pace = {"slow": WALK * 2 // 3, "run": RUN}.get(
        task.words[1] if len(task.words) > 1 else "", WALK
    )
    hero.running = hero.pace == RUN
    task.state["x"], task.state["y"] = goal


def step_on(tale: Tale, task: Task) -> bool:
    hero = tale.hero
    if not hero.way:
        stepped(tale, task)
        return True
    step = tale.wish
    spot = hero.spot
    while hero.way and max(abs(hero.way[0].x - spot.x), abs(hero.way[0].y - spot.y)) < 3:
        hero.way.pop(0)
    if not hero.way:
        stepped(tale, task)
        return True
    dx, dy = hero.way[0].x * FINE - hero.x, hero.way[0].y * FINE - hero.y
    if step is not None and step.dx * dx + step.dy * dy > 0:
        tale.area.go_on(hero)
        task.state["idle"] = 0
    else:
        hero.moving = False
        task.state["idle"] = int(task.state.get("idle", 0)) + 1
        task.state["stood"] = int(task.state.get("stood", 0)) + 1
        if step is not None and (step.dx or step.dy):
            hero.facing = Direction.towards(step.dx, step.dy, hero.facing)
    if not hero.way:
        stepped(tale, task)
        return True
    return False


def stepped(tale: Tale, task: Task) -> None:
    hero = tale.hero
    hero.move_to(Spot(int(task.state["x"]), int(task.state["y"])))
    hero.running = False
    mark = tale.area.place.marks.get(task.words[0])
    if mark is not None and mark.facing is not None:
        hero.facing = mark.facing
    tale.waited = float(int(task.state.get("stood", 0)) // TICKS)
    if tale.skipping:
        _catch_up(tale)


def _catch_up(tale: Tale) -> None:
    """Skipped: whoever comes after the player, or after somebody who does, is there too."""
    figures = tale.area.figures
    for number, name in enumerate(tale.followers.ids):
        if name in figures:
            spot = tale.hero.spot
            figures[name].move_to(Spot(spot.x - BEHIND * (number + 1), spot.y))
    for _ in range(len(tale.followers.ids) + 4):
        for figure in figures.values():
            ahead = figures.get(figure.follows)
            if ahead is not None and figure.distance(ahead) > BEHIND / TILE + 1:
                figure.move_to(Spot(ahead.spot.x - BEHIND, ahead.spot.y))


def press_on(tale: Tale, task: Task) -> bool:
    earliest, latest = task.ticks_of(1, 0.0), task.ticks_of(2, 0.0)
    if tale.confirmed and task.ticks >= earliest:
        tale.pressed, tale.waited = True, float(task.ticks // TICKS)
        return True
    if latest and task.ticks >= latest:
        tale.pressed, tale.waited = False, float(task.ticks // TICKS)
        return True
    return False


def press_off(tale: Tale, task: Task) -> None:
    """Skipped: a short offer is let pass, anything else confirmed as soon as it can be."""
    latest = task.number(2, 0.0)
    passes = 0 < latest <= SHORT_OFFER
    tale.pressed = not passes
    tale.waited = float(int(latest if passes else task.number(1, 0.0)))


def heads(tale: Tale, task: Task) -> None:
    tale.heads = task.words[0] == "on"


def roll_credits(tale: Tale, task: Task) -> None:
    tale.rolling = True
    if "far" in tale.area.place.marks:
        hero = tale.hero
        hero.way = tale.area.place.walls.way(hero.spot, tale.spot("far")) or []
    tale.cues.append(Music("road", 0.0))


def roll_on(tale: Tale, task: Task) -> bool:
    roaming.stroll(tale)
    if task.ticks >= CREDITS_SECONDS * TICKS or (tale.confirmed and task.ticks > 5 * TICKS):
        tale.rolling = False
        return True
    return False


def roll_off(tale: Tale, task: Task) -> None:
    tale.rolling = False

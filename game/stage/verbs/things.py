"""Verbs of things, and of what is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage.cues import Ambience, Effect, Music, Sound

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task


def prop(tale: Tale, task: Task) -> None:
    tale.area.props[task.words[0]] = task.words[1]
    tale.area.prop_since[task.words[0]] = tale.area.tick


def light(tale: Tale, task: Task) -> None:
    tale.area.lights[task.words[0]] = task.words[1] == "on"


def door(tale: Tale, task: Task) -> None:
    tale.area.doors[task.words[0]] = task.words[1] == "open"


def effect(tale: Tale, task: Task) -> None:
    spot = tale.spot(task.words[1])
    tale.cues.append(Effect(task.words[0], spot.x, spot.y))


def music(tale: Tale, task: Task) -> None:
    track = "" if task.words[0] == "none" else task.words[0]
    tale.picture.music = track
    tale.cues.append(Music(track, task.number(1, 1.0)))


def ambience(tale: Tale, task: Task) -> None:
    track = "" if task.words[0] == "none" else task.words[0]
    tale.picture.ambience = track
    tale.cues.append(Ambience(track, task.number(1, 1.0)))


def sound(tale: Tale, task: Task) -> None:
    if len(task.words) > 1:
        spot = tale.spot(task.words[1])
        tale.cues.append(Sound(task.words[0], spot.x, spot.y))
    else:
        tale.cues.append(Sound(task.words[0]))

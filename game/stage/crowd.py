"""Many people at once: they come, make way, rejoice and go, never two in the same moment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zlib import crc32

from game.world.figures import Figure
from game.world.followers import Mode
from game.world.geometry import TICKS, TILE, Spot

if TYPE_CHECKING:
    from game.stage.tale import Tale

CHEER_TICKS = 4 * TICKS
LEAP_SHARE = 0.55
COMPANY = ("tsunade", "jiraiya", "shizune")
LANE_PIXELS = 28
GATHER_PACE = 400
LEAVE_PACE = 230


def _share(name: str) -> float:
    """A number 0-1 that belongs to a person: who comes first, who leaps when."""
    return crc32(name.encode()) % 1000 / 1000


def pick_followers(tale: Tale, count: int, mode: Mode) -> list[str]:
    """Who drifts after the player: his company, or the villagers nearest behind him."""
    if mode is Mode.COMPANY:
        here = [name for name in COMPANY if name in tale.area.figures]
        return here[:count]
    hero = tale.hero
    near = sorted(
        (
            (figure.distance(hero), name)
            for name, figure in tale.area.figures.items()
            if name in tale.area.villagers and not figure.hidden
        ),
    )
    chosen = [name for _, name in near[:count]]
    for number, name in enumerate(chosen, start=1):
        mark = tale.area.place.marks.get(f"follow_{number}")
        if mark is not None and tale.area.figures[name].distance(hero) > 6:
            tale.area.figures[name].move_to(mark.spot)
    return chosen


def gather(tale: Tale, members: Sequence[Figure]) -> None:
    """Sends a group from the entrances to the places it has in the map."""
    entrances = [
        mark.spot for name, mark in tale.area.place.marks.items() if name.startswith("entrance_")
    ]
    for number, figure in enumerate(members):
        home = tale.area.villagers[figure.id].spot
        if figure.hidden and entrances:
            figure.move_to(entrances[number % len(entrances)])
        tale.area.send(figure, home, GATHER_PACE)


def part(tale: Tale, members: Sequence[Figure], mark: str) -> None:
    """Opens a lane from the player to a mark: whoever stands in it steps aside."""
    start = tale.hero.spot
    goal = tale.spot(mark) if mark else start
    dx, dy = goal.x - start.x, goal.y - start.y
    length = max(1.0, (dx * dx + dy * dy) ** 0.5)
    for figure in members:
        off_x, off_y = figure.spot.x - start.x, figure.spot.y - start.y
        along = (off_x * dx + off_y * dy) / length
        across = (off_x * -dy + off_y * dx) / length
        if -TILE <= along <= length + TILE and abs(across) < LANE_PIXELS:
            side = 1 if across >= 0 else -1
            move = (LANE_PIXELS - abs(across)) * side
            aside = Spot(
                round(figure.spot.x - dy / length * move), round(figure.spot.y + dx / length * move)
            )
            figure.way, figure.pace = [aside], 170


def still_ones(tale: Tale, members: Sequence[Figure]) -> set[str]:
    """Who stands still when the others leap: those he was good to, and as many by character."""
    names = [figure.id for figure in members]
    still = [
        villager
        for villager, condition in tale.book.village.still.items()
        if villager in names and tale.holds(condition)
    ]
    count = int(tale.number("$still_count")) if "$still_count" in tale.known else 9
    rest = sorted((name for name in names if name not in still), key=_share)
    return set((still + rest)[: max(count, len(still))])


def cheer(tale: Tale, members: Sequence[Figure]) -> None:
    """Three kinds of joy, and those who stand still; a few begin and stop."""
    still = still_ones(tale, members)
    for figure in members:
        if figure.id in still:
            continue
        if _share(figure.id) >= LEAP_SHARE:
            figure.take_pose("cheer", tale.area.tick)


def leap(tale: Tale, members: Sequence[Figure], ticks: int) -> bool:
    """One tick of the leaping; True when the four seconds are over."""
    still = still_ones(tale, members)
    for figure in members:
        share = _share(figure.id)
        if figure.id in still or share >= LEAP_SHARE:
            continue
        since = ticks - int(share / LEAP_SHARE * 0.9 * TICKS)
        beat = since % 26
        figure.lift = round(beat * (26 - beat) / 22) if since > 0 else 0
    if ticks < CHEER_TICKS:
        return False
    for figure in members:
        figure.lift = 0
        settle(tale, figure)
    return True


def disperse(tale: Tale, members: Sequence[Figure]) -> None:
    """Everybody goes: the pleased first, those to whom it is all one next, the sad last."""
    ways_out = [
        mark.spot
        for name, mark in tale.area.place.marks.items()
        if name.startswith(("entrance_", "back_to_village"))
    ]
    if not ways_out:
        return
    for figure in members:
        goal = min(
            ways_out, key=lambda spot: abs(spot.x - figure.spot.x) + abs(spot.y - figure.spot.y)
        )
        figure.take_pose("stand", tale.area.tick)
        tale.area.send(figure, goal, LEAVE_PACE)


def settle(tale: Tale, figure: Figure) -> None:
    """Back to how the map has him stand."""
    villager = tale.area.villagers.get(figure.id)
    figure.take_pose("stand", tale.area.tick)
    figure.moving = False
    if villager is not None:
        figure.facing = villager.facing


def members_of(tale: Tale, group: str) -> list[str]:
    return [name for name, villager in tale.area.villagers.items() if villager.group == group]

"""Many people at once: they come, make way, look, rejoice and go, never two in the same moment.

What a crowd is doing is data in its task: for each person a word, gone when he is done. Whoever
is given something else to do by the script in the meantime belongs to the script.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from game.world.figures import Figure
from game.world.followers import Mode
from game.world.geometry import TILE, Spot
from game.world.manners import share
from game.world.place import Attitude
from game.world.tuning import fine, ticks

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task

COMPANY = ("tsunade", "jiraiya", "shizune")
FAR_TILES = 6.0
"""Whoever is picked to follow from farther away than this begins behind his mark .."""
COME_PIXELS = 2 * TILE
""".. by so much."""
TURNS = 14
"""They turn to somebody within so many times the stagger."""
WINDING = 1.15
"""A way is longer than the straight line by so much, as a guess."""


def members_of(tale: Tale, group: str) -> list[str]:
    return [name for name, villager in tale.area.villagers.items() if villager.group == group]


def busy(tale: Tale) -> list[str]:
    """People who are under way for the script, or after him."""
    names = list(tale.followers.ids)
    for task in tale.tasks:
        if task.verb in ("walk", "run"):
            names.append(task.words[0])
        elif task.verb == "crowd":
            names += members_of(tale, task.words[1])
    return names


def pick_followers(tale: Tale, count: int, mode: Mode) -> list[str]:
    """Who drifts after the player: his company, or the villagers nearest behind him."""
    if mode is Mode.COMPANY:
        here = [name for name in COMPANY if name in tale.area.figures]
        return here[:count]
    hero, rule = tale.hero, tale.book.village.followers
    alone = (*rule.alone, *tale.book.village.child.children)
    near = sorted(
        (figure.distance(hero), name)
        for name, figure in tale.area.figures.items()
        if name in tale.area.villagers and name not in alone and not figure.hidden
    )
    chosen = [name for _, name in near[:count]]
    back_x, back_y = hero.facing.opposite.vector
    for number, name in enumerate(chosen, start=1):
        figure = tale.area.figures[name]
        figure.take_pose("stand", tale.area.tick)
        figure.way = []
        mark = tale.area.place.marks.get(f"follow_{number}")
        if mark is not None and figure.distance(hero) > FAR_TILES:
            x, y = mark.spot
            start = Spot(x + back_x * COME_PIXELS, y + back_y * COME_PIXELS)
            figure.move_to(start if tale.area.place.walls.free(*start) else mark.spot)
    return chosen


def begin(tale: Tale, task: Task) -> None:
    manner, group = task.words[0], task.words[1]
    members = [tale.area.figures[name] for name in members_of(tale, group)]
    if manner == "gather":
        tale.groups[group] = True
        _gather(tale, task, members)
    elif manner == "part":
        _part(tale, task, members, task.words[2] if len(task.words) > 2 else "")
    elif manner == "cheer":
        _cheer(tale, task, members)
    elif manner == "look":
        _look(tale, task, members)
    else:
        tale.groups[group] = False
        _disperse(tale, task, members)


def advance(tale: Tale, task: Task) -> bool:
    """One tick of it; True when nobody has anything left to do."""
    match task.words[0]:
        case "gather":
            _come(tale, task)
        case "part":
            _step_aside(tale, task)
        case "cheer":
            _rejoice(tale, task)
        case "look":
            _turn(tale, task)
        case _:
            _leave(tale, task)
    return not task.state


def finish(tale: Tale, task: Task) -> None:
    """All of it at once: what is left of it ends as it would have ended."""
    for name, word in list(task.state.items()):
        figure = tale.area.figures.get(name)
        if figure is None or name not in tale.area.villagers:
            continue
        match task.words[0]:
            case "gather":
                if _comes(tale, figure, str(word)):
                    _arrive(tale, figure)
            case "part":
                if _goes_to(figure, _spot(str(word))):
                    figure.move_to(_spot(str(word)))
                    settle(tale, figure)
            case "cheer":
                figure.lift = 0
                settle(tale, figure)
            case "look":
                _look_at_hero(tale, figure)
            case _:
                if _goes(figure, str(word)):
                    _vanish(tale, figure)
    task.state.clear()


def settle(tale: Tale, figure: Figure) -> None:
    """Back to how the map has him stand."""
    villager = tale.area.villagers.get(figure.id)
    figure.take_pose("stand", tale.area.tick)
    figure.moving = figure.running = False
    if villager is not None:
        figure.facing = villager.facing


def _spot(word: str) -> Spot:
    x, y = word.split()[-2:]
    return Spot(int(x), int(y))


def _goes_to(figure: Figure, goal: Spot) -> bool:
    return bool(figure.way) and figure.way[-1] == goal


# They come -------------------------------------------------------------------------------


def _gather(tale: Tale, task: Task, members: Sequence[Figure]) -> None:
    """In waves: so many stand there by so many seconds, and the last ones run.

    A word is the tick at which somebody sets out, or `comes` once he is under way.
    """
    rule = tale.book.village.arrival
    entrances = _entrances(tale)
    coming = [figure for figure in members if figure.hidden and entrances]
    coming.sort(key=lambda figure: rule.last.index(figure.id) if figure.id in rule.last else -1)
    for figure in members:
        if figure.hidden and not entrances:
            _arrive(tale, figure)
        elif not figure.hidden and not figure.way:
            _send(tale, figure, tale.area.villagers[figure.id].spot, fine(rule.pace))
            task.state[figure.id] = "comes"
    for number, figure in enumerate(coming):
        home = tale.area.villagers[figure.id].spot
        nearest = sorted((_apart(spot, home), spot) for spot in entrances)[:2]
        figure.move_to(nearest[number % len(nearest)][1])  # nobody crosses the lane
        figure.running = number >= len(coming) - rule.last_run
        pace = rule.run_pace if figure.running else rule.pace
        way = _apart(figure.spot, home) / TILE * WINDING
        start = _stands_by(rule.waves, number + 1) - way / pace
        task.state[figure.id] = str(ticks(max(0.0, start)))


def _stands_by(waves: Sequence[tuple[float, int]], number: int) -> float:
    """The second by which the `number`th stands there: between two waves in a straight line."""
    since, before = 0.0, 0
    for until, count in waves:
        if number <= count:
            return since + (until - since) * (number - before) / (count - before)
        since, before = until, count
    return since


def _come(tale: Tale, task: Task) -> None:
    rule = tale.book.village.arrival
    for name, word in list(task.state.items()):
        figure = tale.area.figures.get(name)
        if figure is None or not _comes(tale, figure, str(word)):
            del task.state[name]
        elif word == "comes":
            tale.area.go_on(figure)
            if not figure.way:
                _arrive(tale, figure)
                del task.state[name]
        elif task.ticks >= int(word):
            figure.hidden = False
            pace = rule.run_pace if figure.running else rule.pace * (0.9 + 0.2 * share(name))
            _send(tale, figure, tale.area.villagers[name].spot, fine(pace))
            task.state[name] = "comes"


def _comes(tale: Tale, figure: Figure, word: str) -> bool:
    """Whether he still is one of those who come, and not sent elsewhere by the script."""
    if word == "comes":
        return _goes_to(figure, tale.area.villagers[figure.id].spot)
    return figure.hidden


def _arrive(tale: Tale, figure: Figure) -> None:
    figure.hidden = False
    figure.move_to(tale.area.villagers[figure.id].spot)
    settle(tale, figure)


def _send(tale: Tale, figure: Figure, goal: Spot, pace: int) -> None:
    figure.take_pose("stand", tale.area.tick)
    tale.area.send(figure, goal, pace)
    if figure.way[-1] != goal:
        figure.way.append(goal)


def _entrances(tale: Tale) -> list[Spot]:
    marks = tale.area.place.marks
    return [mark.spot for name, mark in marks.items() if name.startswith("entrance_")]


# They make way ---------------------------------------------------------------------------


def _part(tale: Tale, task: Task, members: Sequence[Figure], mark: str) -> None:
    """Opens a lane from the player to a mark: whoever stands in it steps aside.

    A word is the spot to which somebody steps.
    """
    rule = tale.book.village.parting
    width = rule.width * TILE
    start = tale.hero.spot
    goal = tale.spot(mark) if mark else start
    dx, dy = goal.x - start.x, goal.y - start.y
    length = max(1.0, (dx * dx + dy * dy) ** 0.5)
    for figure in members:
        off_x, off_y = figure.spot.x - start.x, figure.spot.y - start.y
        along = (off_x * dx + off_y * dy) / length
        across = (off_x * -dy + off_y * dx) / length
        if figure.hidden or not -TILE <= along <= length + TILE or abs(across) >= width:
            continue
        side = 1 if across >= 0 else -1
        for move in (width * side - across, -width * side - across):
            x = round(figure.spot.x - dy / length * move)
            y = round(figure.spot.y + dx / length * move)
            if tale.area.place.walls.free(x, y):
                figure.way, figure.pace = [Spot(x, y)], fine(rule.pace)
                task.state[figure.id] = f"{x} {y}"
                break


def _step_aside(tale: Tale, task: Task) -> None:
    stagger = tale.book.village.stagger
    for number, (name, word) in enumerate(list(task.state.items())):
        figure = tale.area.figures.get(name)
        if figure is None or not _goes_to(figure, _spot(str(word))):
            del task.state[name]
        elif task.ticks >= ticks(stagger * (number % 7)):
            tale.area.go_on(figure)
            if not figure.way:
                settle(tale, figure)
                del task.state[name]


# They look -------------------------------------------------------------------------------


def _look(tale: Tale, task: Task, members: Sequence[Figure]) -> None:
    """Everybody turns to the player, one after another. A word is the tick at which he does."""
    stagger = ticks(tale.book.village.stagger)
    for figure in members:
        if not figure.hidden and not figure.way:
            task.state[figure.id] = str(round(share(f"{figure.id} looks") * TURNS * stagger))


def _turn(tale: Tale, task: Task) -> None:
    for name, word in list(task.state.items()):
        figure = tale.area.figures.get(name)
        if figure is None or figure.way:
            del task.state[name]
        elif task.ticks >= int(word):
            _look_at_hero(tale, figure)
            del task.state[name]


def _look_at_hero(tale: Tale, figure: Figure) -> None:
    """With his whole face, rather than from the side, if he stands well before or behind."""
    figure.take_pose("stand", tale.area.tick)
    x, y = tale.hero.spot
    dx, dy = x - figure.spot.x, y - figure.spot.y
    figure.face_to(Spot(x if abs(dx) > 2 * abs(dy) else figure.spot.x, y))


# They rejoice ----------------------------------------------------------------------------


def still_ones(tale: Tale, members: Sequence[Figure]) -> list[str]:
    """Who stands still when the others leap: those he was good to, and as many by character."""
    names = [figure.id for figure in members]
    still = [
        villager
        for villager, condition in tale.book.village.still.items()
        if villager in names and tale.holds(condition)
    ]
    count = int(tale.number("$still_count")) if "$still_count" in tale.known else len(still)
    rest = sorted((name for name in names if name not in still), key=share)
    return (still + rest)[:count]


def _cheer(tale: Tale, task: Task, members: Sequence[Figure]) -> None:
    """Three kinds of joy, and those who stand still; a few begin and stop.

    A word is what somebody does, and the tick at which he begins.
    """
    rule = tale.book.village.joy
    here = [figure for figure in members if not figure.hidden and not figure.way]
    still = still_ones(tale, here)
    glad = sorted((figure for figure in here if figure.id not in still), key=lambda f: share(f.id))
    leaping = round(len(glad) * rule.leap_share / (rule.leap_share + rule.arms_share))
    quiet = [figure for figure in here if figure.id in still]
    beside = sorted(
        glad[:leaping],
        key=lambda figure: (min((figure.distance(o) for o in quiet), default=0.0), figure.id),
    )
    brief = [figure.id for figure in beside[: rule.begin_and_stop]] if quiet else []
    for number, figure in enumerate(glad):
        start = int(share(f"{figure.id} begins") * ticks(rule.leap_spread))
        if number >= leaping:
            kind = "arms" if number % 2 else "laugh"
        else:
            kind = "brief" if figure.id in brief else "leap"
        task.state[figure.id] = f"{kind} {start}"


def _rejoice(tale: Tale, task: Task) -> None:
    rule = tale.book.village.joy
    leap = ticks(rule.leap_seconds)
    over = task.ticks >= ticks(rule.seconds)
    for name, word in list(task.state.items()):
        figure = tale.area.figures.get(name)
        if figure is None or over or figure.way:
            if figure is not None:
                figure.lift = 0
                if not figure.way:
                    settle(tale, figure)
            del task.state[name]
            continue
        kind, start = str(word).split()
        since = task.ticks - int(start)
        if kind in ("leap", "brief") and since >= 0:
            share_ = since % leap / leap if kind == "leap" or since < leap else 0.0
            figure.lift = round(4 * rule.leap_pixels * share_ * (1 - share_))
            if since == 0:
                figure.take_pose("leap", tale.area.tick)
            if kind == "brief" and since == leap:
                figure.take_pose("stand", tale.area.tick)
                _look_at_neighbour(tale, task, figure)
        elif since == 0:
            if kind == "laugh":
                _look_at_neighbour(tale, task, figure)
            figure.take_pose("laugh" if kind == "laugh" else "cheer", tale.area.tick)


def _look_at_neighbour(tale: Tale, task: Task, figure: Figure) -> None:
    """Turns to the nearest of his group: one who is still for him who has begun and stops."""
    others = [tale.area.figures[name] for name in members_of(tale, task.words[1])]
    if str(task.state[figure.id]).startswith("brief"):
        others = [other for other in others if other.id not in task.state]
    nearest = min(
        (other for other in others if other is not figure and not other.hidden),
        key=lambda other: (other.distance(figure), other.id),
        default=None,
    )
    if nearest is not None:
        figure.face_to(nearest.spot)


# They go ---------------------------------------------------------------------------------


def _disperse(tale: Tale, task: Task, members: Sequence[Figure]) -> None:
    """Everybody goes, in thirds: the pleased two by two, the indifferent alone, the sad slowly.

    A word is the tick at which somebody sets out, his pace and where he stands; or `goes`, and
    the way out he has taken.
    """
    rule = tale.book.village.dispersal
    here = [figure for figure in members if not figure.hidden and not figure.way]
    sad = still_ones(tale, here)
    thirds: dict[str, list[Figure]] = {name: [] for name in rule.order}
    for figure in here:
        hostile = tale.area.villagers[figure.id].attitude is Attitude.HOSTILE
        kind = "sad" if figure.id in sad else "pleased" if hostile else "indifferent"
        thirds[kind].append(figure)
    since = 0.0
    for kind, pace in zip(rule.order, rule.paces, strict=True):
        third = thirds[kind]
        for number, figure in enumerate(third):
            rank = number // 2 * 2 if kind == "pleased" else number
            start = since + rule.spread_seconds * rank / len(third)
            task.state[figure.id] = f"{ticks(start)} {fine(pace)} {figure.spot.x} {figure.spot.y}"
        since += rule.spread_seconds * bool(third) + rule.pause_seconds


def _leave(tale: Tale, task: Task) -> None:
    for name, word in list(task.state.items()):
        figure = tale.area.figures.get(name)
        if figure is None or not _goes(figure, str(word)):
            del task.state[name]
        elif str(word).startswith("goes"):
            tale.area.go_on(figure)
            if not figure.way:
                _vanish(tale, figure)
                del task.state[name]
        else:
            start, pace, *_ = map(int, str(word).split())
            if task.ticks >= start:
                goal = _way_out(tale, figure)
                _send(tale, figure, goal, pace)
                task.state[name] = f"goes {goal.x} {goal.y}"


def _goes(figure: Figure, word: str) -> bool:
    """Whether he still is one of those who go, and has nothing else to do."""
    if word.startswith("goes"):
        return _goes_to(figure, _spot(word))
    return not figure.way and not figure.hidden and figure.spot == _spot(word)


def _way_out(tale: Tale, figure: Figure) -> Spot:
    marks = tale.area.place.marks
    back = [mark.spot for name, mark in marks.items() if name == "back_to_village"]
    ways = back or _entrances(tale) or [figure.spot]
    return min(ways, key=lambda spot: _apart(spot, figure.spot))


def _vanish(tale: Tale, figure: Figure) -> None:
    """He is gone; whatever way he took, he is then where he would come from again."""
    figure.hidden = True
    figure.move_to(tale.area.villagers[figure.id].spot)
    settle(tale, figure)


def _apart(one: Spot, other: Spot) -> float:
    return float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5)

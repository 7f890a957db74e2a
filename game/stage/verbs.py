"""The stage's commands: one table of what each is called, what it takes and what it does.

A verb that takes time is a `Task`, plain data; what to do with it stands in the table's
`update` (a tick; True when done) and `finish` (at once: skipping). From the same table come
the check of every command at load, the editor's completion and the modding guide.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

from game.stage import crowd, packing, roaming
from game.stage.cues import Ambience, Effect, Music, Shimmer, Sound
from game.stage.picture import RAMPS, Passage
from game.world.figures import RUN, WALK
from game.world.followers import Followers, Mode
from game.world.geometry import FINE, TICKS, TILE, Direction, Spot

if TYPE_CHECKING:
    from game.stage.tale import Tale

EMOTE_TICKS = 54
MOODS = ("morning", "day", "evening", "dusk", "night")
EMOTES = (
    "exclaim", "question", "sweat", "anger", "note", "tear", "sleep", "bulb", "heart", "silence",
)  # fmt: skip
EFFECTS = ("dust", "petals", "embers", "leaves", "tears")
SHORT_OFFER = 10.0
"""Seconds: a press that ends by itself so soon is an offer, and silence is an answer to it."""
CREDITS_SECONDS = 110
BEHIND = 22
"""Pixels from one who follows to whom he follows, when a walk was skipped."""


class Kind(StrEnum):
    """What a word of a command may be."""

    FIGURE = "figure"
    MARK = "mark"
    DIRECTION = "direction"
    POSE = "pose"
    EMOTE = "emote"
    MOOD = "mood"
    MAP = "map"
    CHAPTER = "chapter"
    MUSIC = "music"
    AMBIENCE = "ambience"
    SOUND = "sound"
    PROP = "prop"
    NUMBER = "number"
    SECONDS = "seconds"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Parameter:
    """`kinds` are alternatives; `choices` are words allowed besides."""

    name: str
    kinds: tuple[Kind, ...] = ()
    choices: tuple[str, ...] = ()
    optional: bool = False
    many: bool = False


class Task(Struct, omit_defaults=True):
    """A verb that takes time: `ticks` done of it, and what it must remember between them."""

    verb: str
    words: list[str]
    ticks: int = 0
    blocking: bool = True
    state: dict[str, float | int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verb:
    name: str
    parameters: tuple[Parameter, ...]
    doc: str
    begin: Callable[[Tale, Task], None]
    update: Callable[[Tale, Task], bool] | None = None
    finish: Callable[[Tale, Task], None] | None = None

    @property
    def timed(self) -> bool:
        return self.update is not None


def _optional(words: Sequence[str], index: int, otherwise: float) -> float:
    return float(words[index]) if index < len(words) else otherwise


def _ticks(words: Sequence[str], index: int, otherwise: float) -> int:
    return round(_optional(words, index, otherwise) * TICKS)


def _lasts(index: int, otherwise: float) -> Callable[[Tale, Task], bool]:
    """An update that is done after as many seconds as the word at `index` says."""

    def update(tale: Tale, task: Task) -> bool:
        return task.ticks >= _ticks(task.words, index, otherwise)

    return update


# People ----------------------------------------------------------------------------------


def _place(tale: Tale, task: Task) -> None:
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


def _hide(tale: Tale, task: Task) -> None:
    figure = tale.area.figures.get(task.words[0])
    if figure is not None:
        figure.hidden = True
        figure.way = []


def _walk(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.hidden = False
    figure.take_pose("stand", tale.area.tick)
    figure.running = task.verb == "run"
    tale.area.send(figure, tale.spot(task.words[1]), RUN if figure.running else WALK)
    task.state["x"], task.state["y"] = tale.spot(task.words[1])


def _walk_on(tale: Tale, task: Task) -> bool:
    figure = tale.summon(task.words[0])
    if tale.area.go_on(figure):
        return False
    _arrive(tale, task)
    return True


def _arrive(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.move_to(Spot(int(task.state["x"]), int(task.state["y"])))
    figure.running = False
    mark = tale.area.place.marks.get(task.words[1])
    if mark is not None and mark.facing is not None:
        figure.facing = mark.facing


def _follow(tale: Tale, task: Task) -> None:
    tale.summon(task.words[0]).follows = "" if task.words[1] == "none" else task.words[1]


def _face(tale: Tale, task: Task) -> None:
    figure, where = tale.summon(task.words[0]), task.words[1]
    if where in list(Direction):
        figure.facing = Direction(where)
    else:
        figure.face_to(tale.spot(where))


def _pose(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.pose = task.words[1]
    figure.pose_since = tale.area.tick
    pose = tale.book.poses.get(figure.look, {}).get(task.words[1])
    task.state["ticks"] = 0 if pose is None or pose.loop else pose.ticks


def _pose_done(tale: Tale, task: Task) -> bool:
    return task.ticks >= int(task.state["ticks"])


def _emote(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    figure.emote, figure.emote_since = task.words[1], tale.area.tick


def _emote_on(tale: Tale, task: Task) -> bool:
    if task.ticks < EMOTE_TICKS:
        return False
    _emote_off(tale, task)
    return True


def _emote_off(tale: Tale, task: Task) -> None:
    figure = tale.summon(task.words[0])
    if figure.emote == task.words[1]:
        figure.emote = ""


def _jump_on(tale: Tale, task: Task) -> bool:
    figure = tale.summon(task.words[0])
    length = max(1, _ticks(task.words, 1, 0.4))
    share = min(1.0, task.ticks / length)
    figure.lift = round(40 * share * (1 - share)) if task.verb == "hop" else task.ticks // 3 % 2
    if share < 1:
        return False
    figure.lift = 0
    return True


def _jump_off(tale: Tale, task: Task) -> None:
    tale.summon(task.words[0]).lift = 0


def _wait_on(tale: Tale, task: Task) -> bool:
    """A pause; half as long, from a second on, for one who wants no forced waits."""
    ticks = _ticks(task.words, 0, 0.0)
    return task.ticks >= (ticks // 2 if tale.assist.hasty and ticks > TICKS else ticks)


def _nothing(tale: Tale, task: Task) -> None:
    pass


# The picture -----------------------------------------------------------------------------


def _camera(tale: Tale, task: Task) -> None:
    camera, what = tale.picture.camera, task.words[0]
    if what == "shake":
        tale.picture.shake_left = _ticks(task.words, 1, 0.6)
        task.state["ticks"] = tale.picture.shake_left
        return
    if what == "follow":
        camera.follow = task.words[1]
        task.state["ticks"] = 0
        return
    index = 1 if what == "reset" else 2
    ticks = _ticks(task.words, index, 1.0 if what == "reset" else 0.0)
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


def _camera_on(tale: Tale, task: Task) -> bool:
    if task.ticks < int(task.state["ticks"]):
        return False
    _camera_end(tale, task)
    return True


def _camera_end(tale: Tale, task: Task) -> None:
    camera = tale.picture.camera
    camera.x.finish()
    camera.y.finish()
    if task.words[0] == "shake":
        tale.picture.shake_left = 0
    if task.words[0] == "reset":
        camera.follow = tale.area.played


def _fade(tale: Tale, task: Task) -> None:
    goal = 1.0 if task.words[0] == "out" else 0.0
    tale.picture.fade_passage.go(goal, _ticks(task.words, 1, 0.8))


def _finish_fade(tale: Tale, task: Task) -> None:
    tale.picture.fade_passage.finish()


def _flash(tale: Tale, task: Task) -> None:
    tale.picture.flash_passage.go(1.0)
    tale.picture.flash_passage.go(0.0, _ticks(task.words, 0, 0.3))


def _finish_flash(tale: Tale, task: Task) -> None:
    tale.picture.flash_passage.finish()


def _mood(tale: Tale, task: Task) -> None:
    tale.picture.set_mood(task.words[0], _ticks(task.words, 1, 0.0))


def _finish_mood(tale: Tale, task: Task) -> None:
    tale.picture.mood_passage.finish()


def _colour(tale: Tale, task: Task) -> None:
    ramps = tale.picture.ramps
    for ramp in RAMPS:
        ramps.setdefault(ramp, Passage(0.0, 0.0))
    ramps[task.words[0]].go(1.0, _ticks(task.words, 1, 2.0))


def _focus(tale: Tale, task: Task) -> None:
    tale.picture.focus = () if task.words[0] == "off" else tuple(task.words)


def _hush(tale: Tale, task: Task) -> None:
    tale.picture.hush_passage.go(float(task.words[0]), _ticks(task.words, 1, 0.3))


def _effect(tale: Tale, task: Task) -> None:
    spot = tale.spot(task.words[1])
    tale.cues.append(Effect(task.words[0], spot.x, spot.y))


# Time, place and the player's hand -------------------------------------------------------


def _sync_on(tale: Tale, task: Task) -> bool:
    return not any(other is not task and not other.blocking for other in tale.tasks)


def _map(tale: Tale, task: Task) -> None:
    tale.enter(task.words[0], task.words[1])


def _after_map(tale: Tale, task: Task) -> bool:
    return task.ticks >= 1


def _play_as(tale: Tale, task: Task) -> None:
    tale.summon(task.words[0]).hidden = False
    tale.play_as(task.words[0])


def _step_to(tale: Tale, task: Task) -> None:
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


def _step_on(tale: Tale, task: Task) -> bool:
    hero = tale.hero
    if not hero.way:
        _stepped(tale, task)
        return True
    step = tale.wish
    spot = hero.spot
    while hero.way and max(abs(hero.way[0].x - spot.x), abs(hero.way[0].y - spot.y)) < 3:
        hero.way.pop(0)
    if not hero.way:
        _stepped(tale, task)
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
        _stepped(tale, task)
        return True
    return False


def _stepped(tale: Tale, task: Task) -> None:
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


def _press_on(tale: Tale, task: Task) -> bool:
    earliest, latest = _ticks(task.words, 1, 0.0), _ticks(task.words, 2, 0.0)
    if tale.confirmed and task.ticks >= earliest:
        tale.pressed, tale.waited = True, float(task.ticks // TICKS)
        return True
    if latest and task.ticks >= latest:
        tale.pressed, tale.waited = False, float(task.ticks // TICKS)
        return True
    return False


def _press_off(tale: Tale, task: Task) -> None:
    """Skipped: a short offer is let pass, anything else confirmed as soon as it can be."""
    latest = _optional(task.words, 2, 0.0)
    passes = 0 < latest <= SHORT_OFFER
    tale.pressed = not passes
    tale.waited = float(int(latest if passes else _optional(task.words, 1, 0.0)))


def _heads(tale: Tale, task: Task) -> None:
    tale.heads = task.words[0] == "on"


# Crowds ----------------------------------------------------------------------------------


def _followers(tale: Tale, task: Task) -> None:
    mode = Mode(task.words[1])
    count = int(float(task.words[0]))
    if mode is Mode.STALK and tale.assist.gentle:
        count = 0
    chosen = crowd.pick_followers(tale, count, mode) if count else []
    tale.followers = Followers(mode, chosen, scripted=bool(chosen))


def _deed(tale: Tale, task: Task) -> None:
    deed = task.words[0]
    fact = f"$t_deed_{deed}" if tale.area.played == "tsunade" else f"$deed_{deed}"
    if fact in tale.known:
        tale.memory[fact] = True
    spot = tale.area.spot_of(f"deed_{deed}")
    if spot is not None:
        tale.cues.append(Shimmer(spot.x, spot.y))


# Things and sounds -----------------------------------------------------------------------


def _prop(tale: Tale, task: Task) -> None:
    tale.area.props[task.words[0]] = task.words[1]
    tale.area.prop_since[task.words[0]] = tale.area.tick


def _light(tale: Tale, task: Task) -> None:
    tale.area.lights[task.words[0]] = task.words[1] == "on"


def _door(tale: Tale, task: Task) -> None:
    tale.area.doors[task.words[0]] = task.words[1] == "open"


def _music(tale: Tale, task: Task) -> None:
    track = "" if task.words[0] == "none" else task.words[0]
    tale.picture.music = track
    tale.cues.append(Music(track, _optional(task.words, 1, 1.0)))


def _ambience(tale: Tale, task: Task) -> None:
    track = "" if task.words[0] == "none" else task.words[0]
    tale.picture.ambience = track
    tale.cues.append(Ambience(track, _optional(task.words, 1, 1.0)))


def _sound(tale: Tale, task: Task) -> None:
    if len(task.words) > 1:
        spot = tale.spot(task.words[1])
        tale.cues.append(Sound(task.words[0], spot.x, spot.y))
    else:
        tale.cues.append(Sound(task.words[0]))


def _chapter(tale: Tale, task: Task) -> None:
    tale.next_chapter = task.words[0]


def _checkpoint(tale: Tale, task: Task) -> None:
    tale.event("save")


def _credits(tale: Tale, task: Task) -> None:
    tale.rolling = True
    if "far" in tale.area.place.marks:
        hero = tale.hero
        hero.way = tale.area.place.walls.way(hero.spot, tale.spot("far")) or []
    tale.cues.append(Music("road", 0.0))


def _credits_on(tale: Tale, task: Task) -> bool:
    roaming.stroll(tale)
    if task.ticks >= CREDITS_SECONDS * TICKS or (tale.confirmed and task.ticks > 5 * TICKS):
        tale.rolling = False
        return True
    return False


def _credits_off(tale: Tale, task: Task) -> None:
    tale.rolling = False


# The table -------------------------------------------------------------------------------

F = Parameter("figure", (Kind.FIGURE,))
M = Parameter("mark", (Kind.MARK,))
PLACE = Parameter("where", (Kind.FIGURE, Kind.MARK, Kind.PROP))
S = Parameter("seconds", (Kind.SECONDS,), optional=True)
D = Parameter("direction", (Kind.DIRECTION,), optional=True)

VERBS: dict[str, Verb] = {
    verb.name: verb
    for verb in (
        Verb("place", (F, M, D), "Puts a figure on a mark, at once.", _place),
        Verb("show", (F, M, D), "The same, for one who was hidden.", _place),
        Verb("hide", (F,), "Takes a figure out of sight.", _hide),
        Verb("walk", (F, PLACE), "A figure walks to a mark.", _walk, _walk_on, _arrive),
        Verb("run", (F, PLACE), "A figure runs to a mark.", _walk, _walk_on, _arrive),
        Verb(
            "follow",
            (F, Parameter("whom", (Kind.FIGURE,), ("none",))),
            "A figure walks after another until told `none`.",
            _follow,
        ),
        Verb(
            "face",
            (F, Parameter("where", (Kind.FIGURE, Kind.MARK, Kind.DIRECTION, Kind.PROP))),
            "A figure turns to someone, something or a direction.",
            _face,
        ),
        Verb(
            "pose",
            (F, Parameter("pose", (Kind.POSE,))),
            "A figure takes a pose; `stand` ends it. Waits for a pose that plays once.",
            _pose,
            _pose_done,
            _nothing,
        ),
        Verb(
            "emote",
            (F, Parameter("emote", (Kind.EMOTE,))),
            "A balloon over a figure's head, 0.9 seconds.",
            _emote,
            _emote_on,
            _emote_off,
        ),
        Verb("hop", (F, S), "A figure leaps where it stands.", _nothing, _jump_on, _jump_off),
        Verb("shake", (F, S), "A figure trembles.", _nothing, _jump_on, _jump_off),
        Verb(
            "camera",
            (
                Parameter("manner", (), ("to", "follow", "shake", "reset")),
                Parameter(
                    "where", (Kind.FIGURE, Kind.MARK, Kind.PROP, Kind.SECONDS), optional=True
                ),
                S,
            ),
            "Moves the picture: `to` a place, `follow` a figure, `shake`, `reset` to the player.",
            _camera,
            _camera_on,
            _camera_end,
        ),
        Verb(
            "fade",
            (Parameter("manner", (), ("out", "in")), S),
            "Fades the picture out to ink or in again.",
            _fade,
            _lasts(1, 0.8),
            _finish_fade,
        ),
        Verb(
            "flash",
            (S,),
            "Whitens the picture for a moment.",
            _flash,
            _lasts(0, 0.3),
            _finish_flash,
        ),
        Verb(
            "mood",
            (Parameter("mood", (Kind.MOOD,)), S),
            "Changes the light of the place.",
            _mood,
            _lasts(1, 0.0),
            _finish_mood,
        ),
        Verb(
            "wait",
            (Parameter("seconds", (Kind.SECONDS,)),),
            "A pause.",
            _nothing,
            _wait_on,
            _nothing,
        ),
        Verb(
            "sync",
            (),
            "Waits for all that was started with `nowait`.",
            _nothing,
            _sync_on,
            _nothing,
        ),
        Verb(
            "map",
            (Parameter("map", (Kind.MAP,)), M),
            "Goes to a place; the played figure stands on the mark.",
            _map,
            _after_map,
            _nothing,
        ),
        Verb("play_as", (F,), "The player has another figure in hand.", _play_as),
        Verb(
            "step_to",
            (M, Parameter("pace", (), ("slow", "walk", "run"), optional=True)),
            "The player walks to a mark, and nowhere else, at his own time.",
            _step_to,
            _step_on,
            _stepped,
        ),
        Verb(
            "press",
            (
                Parameter("word", (Kind.WORD,)),
                Parameter("earliest", (Kind.SECONDS,), optional=True),
                Parameter("latest", (Kind.SECONDS,), optional=True),
            ),
            "Waits for one confirm; timed only when `latest` is given.",
            _nothing,
            _press_on,
            _press_off,
        ),
        Verb(
            "heads",
            (Parameter("state", (), ("on", "off")),),
            "While the scene runs, steps turn the played figure's head.",
            _heads,
        ),
        Verb(
            "pack",
            (),
            "The bag opens; it closes by the player's hand.",
            packing.begin,
            packing.advance,
            packing.finish,
        ),
        Verb(
            "colour",
            (Parameter("ramp", (), RAMPS), S),
            "Gives a ramp of the palette its full colour back.",
            _colour,
        ),
        Verb(
            "focus",
            (Parameter("figure", (Kind.FIGURE,), ("off",), many=True),),
            "Everybody else becomes an ink-blue silhouette.",
            _focus,
        ),
        Verb(
            "hush",
            (Parameter("level", (Kind.NUMBER,)), S),
            "Ducks ambience and music (0 none, 1 all); footsteps stay.",
            _hush,
        ),
        Verb(
            "followers",
            (
                Parameter("number", (Kind.NUMBER,)),
                Parameter("manner", (), ("stalk", "company", "none")),
            ),
            "People drift after the player, and stop when looked at (`stalk`) or do not.",
            _followers,
        ),
        Verb("deed", (Parameter("deed", (Kind.WORD,)),), "Marks an unsigned deed as seen.", _deed),
        Verb(
            "crowd",
            (
                Parameter("manner", (), ("gather", "part", "cheer", "disperse")),
                Parameter("group", (Kind.WORD,)),
                Parameter("mark", (Kind.MARK,), optional=True),
            ),
            "A whole group comes, makes way, rejoices or goes.",
            crowd.begin,
            crowd.advance,
            crowd.finish,
        ),
        Verb(
            "prop",
            (Parameter("prop", (Kind.PROP,)), Parameter("state", (Kind.WORD,))),
            "A thing changes its state.",
            _prop,
        ),
        Verb(
            "light",
            (Parameter("light", (Kind.WORD,)), Parameter("state", (), ("on", "off"))),
            "A light goes on or off.",
            _light,
        ),
        Verb(
            "door",
            (Parameter("door", (Kind.WORD,)), Parameter("state", (), ("open", "shut"))),
            "A door opens or shuts.",
            _door,
        ),
        Verb(
            "effect",
            (Parameter("effect", (), EFFECTS), PLACE),
            "Dust, petals, embers, leaves or tears at a place.",
            _effect,
        ),
        Verb(
            "music",
            (Parameter("track", (Kind.MUSIC,), ("none",)), S),
            "Changes the music, over some seconds.",
            _music,
        ),
        Verb(
            "ambience",
            (Parameter("track", (Kind.AMBIENCE,), ("none",)), S),
            "Changes the sound of the place.",
            _ambience,
        ),
        Verb(
            "sound",
            (
                Parameter("sound", (Kind.SOUND,)),
                Parameter("where", (Kind.MARK, Kind.FIGURE, Kind.PROP), optional=True),
            ),
            "A sound, from everywhere or from a mark.",
            _sound,
        ),
        Verb(
            "chapter",
            (Parameter("chapter", (Kind.CHAPTER,)),),
            "Ends this chapter and starts another.",
            _chapter,
        ),
        Verb("checkpoint", (), "A good moment to come back to.", _checkpoint),
        Verb(
            "credits",
            (),
            "The names go by while the player walks on.",
            _credits,
            _credits_on,
            _credits_off,
        ),
    )
}


def split(words: Sequence[str]) -> tuple[list[str], bool]:
    """The words of a command without `nowait`, and whether it was there."""
    if words and words[-1] == "nowait":
        return list(words[:-1]), True
    return list(words), False

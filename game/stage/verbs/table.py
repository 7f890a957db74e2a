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

from game.stage import crowd, packing
from game.stage.picture import RAMPS
from game.stage.task import Task
from game.stage.verbs import course, hand, people, picture, things

if TYPE_CHECKING:
    from game.stage.tale import Tale

MOODS = ("morning", "day", "evening", "dusk", "night")
EMOTES = (
    "exclaim", "question", "sweat", "anger", "note", "tear", "sleep", "bulb", "heart", "silence",
)  # fmt: skip
EFFECTS = ("dust", "cloud", "petals", "embers", "leaves", "tears", "rain")


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


def _nothing(tale: Tale, task: Task) -> None:
    pass


F = Parameter("figure", (Kind.FIGURE,))
M = Parameter("mark", (Kind.MARK,))
PLACE = Parameter("where", (Kind.FIGURE, Kind.MARK, Kind.PROP))
S = Parameter("seconds", (Kind.SECONDS,), optional=True)
D = Parameter("direction", (Kind.DIRECTION,), optional=True)

VERBS: dict[str, Verb] = {
    verb.name: verb
    for verb in (
        Verb("place", (F, M, D), "Puts a figure on a mark, at once.", people.place),
        Verb("show", (F, M, D), "The same, for one who was hidden.", people.place),
        Verb("hide", (F,), "Takes a figure out of sight.", people.hide),
        Verb(
            "walk",
            (F, PLACE),
            "A figure walks to a mark.",
            people.walk,
            people.walk_on,
            people.arrive,
        ),
        Verb(
            "run",
            (F, PLACE),
            "A figure runs to a mark.",
            people.walk,
            people.walk_on,
            people.arrive,
        ),
        Verb(
            "follow",
            (F, Parameter("whom", (Kind.FIGURE,), ("none",))),
            "A figure walks after another until told `none`.",
            people.follow,
        ),
        Verb(
            "face",
            (F, Parameter("where", (Kind.FIGURE, Kind.MARK, Kind.DIRECTION, Kind.PROP))),
            "A figure turns to someone, something or a direction.",
            people.face,
        ),
        Verb(
            "pose",
            (F, Parameter("pose", (Kind.POSE,))),
            "A figure takes a pose; `stand` ends it. Waits for a pose that plays once.",
            people.pose,
            people.pose_done,
            _nothing,
        ),
        Verb(
            "emote",
            (F, Parameter("emote", (Kind.EMOTE,))),
            "A balloon over a figure's head, 0.9 seconds.",
            people.emote,
            people.emote_on,
            people.emote_off,
        ),
        Verb(
            "hop",
            (F, S),
            "A figure leaps where it stands.",
            _nothing,
            people.jump_on,
            people.jump_off,
        ),
        Verb("shake", (F, S), "A figure trembles.", _nothing, people.jump_on, people.jump_off),
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
            picture.move_camera,
            picture.camera_on,
            picture.camera_end,
        ),
        Verb(
            "fade",
            (Parameter("manner", (), ("out", "in")), S),
            "Fades the picture out to ink or in again.",
            picture.fade,
            picture.lasts(1, 0.8),
            picture.finish_fade,
        ),
        Verb(
            "flash",
            (S,),
            "Whitens the picture for a moment.",
            picture.flash,
            picture.lasts(0, 0.3),
            picture.finish_flash,
        ),
        Verb(
            "mood",
            (Parameter("mood", (Kind.MOOD,)), S),
            "Changes the light of the place.",
            picture.mood,
            picture.lasts(1, 0.0),
            picture.finish_mood,
        ),
        Verb(
            "wait",
            (Parameter("seconds", (Kind.SECONDS,)),),
            "A pause.",
            _nothing,
            course.wait_on,
            _nothing,
        ),
        Verb(
            "sync",
            (),
            "Waits for all that was started with `nowait`.",
            _nothing,
            course.sync_on,
            _nothing,
        ),
        Verb(
            "map",
            (Parameter("map", (Kind.MAP,)), M),
            "Goes to a place; the played figure stands on the mark.",
            course.go_to_map,
            course.after_map,
            _nothing,
        ),
        Verb("play_as", (F,), "The player has another figure in hand.", course.play_as),
        Verb(
            "step_to",
            (M, Parameter("pace", (), ("slow", "walk", "run"), optional=True)),
            "The player walks to a mark, and nowhere else, at his own time.",
            hand.step_to,
            hand.step_on,
            hand.stepped,
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
            hand.press_on,
            hand.press_off,
        ),
        Verb(
            "heads",
            (Parameter("state", (), ("on", "off")),),
            "While the scene runs, steps turn the played figure's head.",
            hand.heads,
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
            picture.colour,
        ),
        Verb(
            "focus",
            (Parameter("figure", (Kind.FIGURE,), ("off",), many=True),),
            "Everybody else becomes an ink-blue silhouette.",
            picture.focus,
        ),
        Verb(
            "hush",
            (Parameter("level", (Kind.NUMBER,)), S),
            "Ducks ambience and music (0 none, 1 all); footsteps stay.",
            picture.hush,
        ),
        Verb(
            "followers",
            (
                Parameter("number", (Kind.NUMBER,)),
                Parameter("manner", (), ("stalk", "company", "none")),
            ),
            "People drift after the player, and stop when looked at (`stalk`) or do not.",
            people.followers,
        ),
        Verb(
            "deed",
            (Parameter("deed", (Kind.WORD,)),),
            "Marks an unsigned deed as seen.",
            course.deed,
        ),
        Verb(
            "crowd",
            (
                Parameter("manner", (), ("gather", "part", "look", "cheer", "disperse")),
                Parameter("group", (Kind.WORD,)),
                Parameter("mark", (Kind.MARK,), optional=True),
            ),
            "A whole group comes, makes way, looks at the player, rejoices or goes.",
            crowd.begin,
            crowd.advance,
            crowd.finish,
        ),
        Verb(
            "prop",
            (Parameter("prop", (Kind.PROP,)), Parameter("state", (Kind.WORD,))),
            "A thing changes its state.",
            things.prop,
        ),
        Verb(
            "light",
            (Parameter("light", (Kind.WORD,)), Parameter("state", (), ("on", "off"))),
            "A light goes on or off.",
            things.light,
        ),
        Verb(
            "door",
            (Parameter("door", (Kind.WORD,)), Parameter("state", (), ("open", "shut"))),
            "A door opens or shuts.",
            things.door,
        ),
        Verb(
            "effect",
            (Parameter("effect", (), EFFECTS), PLACE),
            "Dust, a cloud of it, petals, embers, leaves, tears at a place; six seconds of rain.",
            things.effect,
        ),
        Verb(
            "music",
            (Parameter("track", (Kind.MUSIC,), ("none",)), S),
            "Changes the music, over some seconds.",
            things.music,
        ),
        Verb(
            "ambience",
            (Parameter("track", (Kind.AMBIENCE,), ("none",)), S),
            "Changes the sound of the place.",
            things.ambience,
        ),
        Verb(
            "sound",
            (
                Parameter("sound", (Kind.SOUND,)),
                Parameter("where", (Kind.MARK, Kind.FIGURE, Kind.PROP), optional=True),
            ),
            "A sound, from everywhere or from a mark.",
            things.sound,
        ),
        Verb(
            "chapter",
            (Parameter("chapter", (Kind.CHAPTER,)),),
            "Ends this chapter and starts another.",
            course.chapter,
        ),
        Verb("checkpoint", (), "A good moment to come back to.", course.checkpoint),
        Verb(
            "credits",
            (),
            "The names go by while the player walks on.",
            hand.roll_credits,
            hand.roll_on,
            hand.roll_off,
        ),
    )
}


def split(words: Sequence[str]) -> tuple[list[str], bool]:
    """The words of a command without `nowait`, and whether it was there."""
    if words and words[-1] == "nowait":
        return list(words[:-1]), True
    return list(words), False

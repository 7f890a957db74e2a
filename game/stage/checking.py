"""Is every command of the scripts one the stage knows, with words that mean something?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from game.stage.tale import CHAPTERS
from game.stage.verbs.table import EMOTES, MOODS, VERBS, Kind, Parameter
from game.world.geometry import Direction
from game.yarn import Problem, Word


@dataclass(frozen=True, slots=True)
class Names:
    """What the words of a command may name. `places` empty: marks and props are not checked."""

    figures: frozenset[str] = frozenset()
    maps: frozenset[str] = frozenset()
    music: frozenset[str] = frozenset()
    ambience: frozenset[str] = frozenset()
    sounds: frozenset[str] = frozenset()
    poses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By figure: every pose of any look it wears."""
    places: frozenset[str] = frozenset()
    props: frozenset[str] = frozenset()


def check(words: Sequence[Word], names: Names) -> Iterable[Problem]:
    """Every fault of one command, with columns and, where possible, what was meant."""
    if not words:
        return
    head = words[0]
    verb = VERBS.get(head.text)
    if verb is None:
        yield _problem(head, f"unknown command {head.text!r}", VERBS, "YS0060")
        return
    rest = list(words[1:])
    if rest and rest[-1].text == "nowait":
        if not verb.timed:
            yield Problem(f"`{verb.name}` takes no time: `nowait` means nothing", rest[-1].column,
                          rest[-1].end_column)  # fmt: skip
        rest.pop()
    needed = sum(not parameter.optional for parameter in verb.parameters)
    most = len(verb.parameters)
    many = any(parameter.many for parameter in verb.parameters)
    if len(rest) < needed or (len(rest) > most and not many):
        usage = " ".join(
            f"[{p.name}]" if p.optional else p.name + (" …" if p.many else "")
            for p in verb.parameters
        )
        yield Problem(
            f"`{verb.name}` is used as <<{verb.name} {usage}>>, not with {len(rest)} words"
        )
        return
    figure = ""
    for number, word in enumerate(rest):
        parameter = verb.parameters[min(number, most - 1)]
        if word.known:
            yield from _check_word(word, parameter, names, figure)
            if Kind.FIGURE in parameter.kinds and not figure:
                figure = word.text


def _check_word(word: Word, parameter: Parameter, names: Names, figure: str) -> Iterable[Problem]:
    text = word.text
    if text in parameter.choices:
        return
    asked: list[Iterable[str]] = [parameter.choices]
    for kind in parameter.kinds:
        vocabulary: Collection[str]
        match kind:
            case Kind.NUMBER | Kind.SECONDS:
                vocabulary = (text,) if _is_number(text) else ()
            case Kind.WORD:
                return
            case Kind.POSE:
                vocabulary = names.poses.get(figure, (text,))
            case Kind.MARK:
                vocabulary = names.places or (text,)
            case Kind.PROP:
                vocabulary = names.props if names.places else (text,)
            case _:
                vocabulary = _VOCABULARY[kind](names)
        if text in vocabulary:
            return
        asked.append(vocabulary)
    known = [name for vocabulary in asked for name in vocabulary]
    expected = " or ".join(kind.value for kind in parameter.kinds) or "one of " + ", ".join(
        parameter.choices
    )
    yield _problem(word, f"{text!r} is no {expected}", known, "YS0061")


_VOCABULARY: dict[Kind, Callable[[Names], Collection[str]]] = {
    Kind.FIGURE: lambda names: names.figures,
    Kind.DIRECTION: lambda names: tuple(Direction),
    Kind.EMOTE: lambda names: EMOTES,
    Kind.MOOD: lambda names: MOODS,
    Kind.MAP: lambda names: names.maps,
    Kind.CHAPTER: lambda names: (*CHAPTERS, "next", "end"),
    Kind.MUSIC: lambda names: names.music,
    Kind.AMBIENCE: lambda names: names.ambience,
    Kind.SOUND: lambda names: names.sounds,
}


def _is_number(text: str) -> bool:
    try:
        return float(text) >= 0
    except ValueError:
        return False


def _problem(word: Word, message: str, known: Iterable[str], code: str) -> Problem:
    close = get_close_matches(word.text, list(known), n=1)
    hint = f"did you mean {close[0]!r}?" if close else ""
    return Problem(message, word.column, word.end_column, hint, code)

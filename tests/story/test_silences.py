"""The eleven silences of the story (S1-S11), heard from the transcript of a straight walk; the two
that only he hears who sits down or goes up to a door, from those scenes alone."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest

from game.loading.library import Shelf
from game.workshop import runs
from game.workshop.policies import Straight
from game.world.geometry import TICKS

Event = dict[str, Any]


@dataclass(frozen=True)
class Heard:
    """From which tick on a piece plays at some loudness, 0-1; both after their fades."""

    tick: int
    music: str
    loudness: float


@pytest.fixture(scope="module")
def events(shelf: Shelf) -> list[Event]:
    transcript = io.StringIO()
    run = runs.Run(runs.begin(shelf.book, 1), transcript)
    assert runs.play(run, Straight(), ticks=400_000) == "road"
    return [json.loads(line) for line in transcript.getvalue().splitlines()]


def verbs(events: list[Event], *words: str) -> Iterator[int]:
    """The ticks at which a verb is begun with these first words."""
    for event in events:
        if event["event"] == "verb" and (event["verb"], *event["args"])[: len(words)] == words:
            yield event["tick"]


def soundtrack(events: list[Event]) -> list[Heard]:
    """What music is heard when: a piece is gone, and a hush is whole, when its fade is over."""
    changes: list[tuple[int, str, str | float]] = []
    for event in events:
        if event["event"] == "verb" and event["verb"] in ("music", "hush"):
            what, *rest = event["args"]
            fade = round(float(rest[0]) * TICKS) if rest else TICKS
            begins = event["verb"] == "music" and what != "none"
            louder = event["verb"] == "hush" and float(what) < 1
            at = event["tick"] + (0 if begins or louder else fade)
            changes.append((at, event["verb"], what if event["verb"] == "music" else float(what)))
    heard, music, loudness = [], "none", 1.0
    for at, kind, value in sorted(changes, key=lambda change: change[0]):
        if kind == "music":
            music = str(value)
        else:
            loudness = 1 - float(value)
        heard.append(Heard(at, music, loudness))
    return heard


def silent(track: list[Heard], begin: float, end: float) -> bool:
    """Whether no music is heard from one tick to another."""
    before = [heard for heard in track if heard.tick <= begin][-1:]
    during = [heard for heard in track if begin < heard.tick < end]
    return all(heard.music == "none" or heard.loudness == 0 for heard in before + during)


@pytest.mark.parametrize(
    ("moment", "before", "after"),
    [
        pytest.param(("press", "knot_1"), 4, 12, id="S5 the knot"),
        pytest.param(("sound", "slap"), 1.5, 4, id="S9 the slap"),
        pytest.param(("sound", "fall", "rubble"), 7, 4, id="S10 the fall of the leaf"),
        pytest.param(("pose", "naruto", "hug_tsunade"), 1, 8, id="S11 the hug"),
    ],
)
def test_no_music_before_a_blow_nor_after_it(
    events: list[Event], moment: tuple[str, ...], before: float, after: float
) -> None:
    (tick,) = verbs(events, *moment)
    track = soundtrack(events)
    assert silent(track, tick - before * TICKS, tick + after * TICKS)


@pytest.mark.parametrize(
    ("chapter", "first", "last", "seconds"),
    [
        pytest.param(
            "flower_shop", ("face", "naruto", "sakura"), ("sound", "bell"), 9, id="S3 the clock"
        ),
        pytest.param(
            "flower_shop", ("music", "none", "1"), ("chapter", "office"), 3, id="S4 to the door"
        ),
        pytest.param(
            "office", ("map", "mansion"), ("music", "bell"), 60, id="S4 and S5 footsteps, then none"
        ),
        pytest.param(
            "overheard", ("mood", "night"), ("chapter", "apartment"), 10, id="S6 crickets"
        ),
        pytest.param("gate", ("hush", "1"), ("heads", "off"), 8, id="S8 the look"),
        pytest.param("aftermath", ("map", "gate_outside"), ("map", "street"), 60, id="S10 goes on"),
        pytest.param("road", ("press", "turn_round"), ("step_to", "sentence"), 1, id="he turns"),
    ],
)
def test_some_stretches_have_no_music_at_all(
    events: list[Event], chapter: str, first: tuple[str, ...], last: tuple[str, ...], seconds: float
) -> None:
    own = [event for event in events if event["chapter"] == chapter]
    begin = next(verbs(own, *first))
    end = next(tick for tick in verbs(own, *last) if tick > begin)
    assert end - begin >= seconds * TICKS
    assert silent(soundtrack(events), begin + TICKS, end)


def scene_events(shelf: Shelf, node: str) -> list[Event]:
    """What happens in one scene of the first chapter, the street being there already."""
    transcript = io.StringIO()
    run = runs.Run(runs.begin(shelf.book, 1, "street"), transcript)
    policy = Straight()
    while run.tale.scene:
        run.tick(policy(run.tale))
    run.tale.run(node)
    while run.tale.scene:
        run.tick(policy(run.tale))
    return [json.loads(line) for line in transcript.getvalue().splitlines()]


def test_s1_at_the_bench_by_the_canal_there_is_only_a_market_far_off(shelf: Shelf) -> None:
    events = scene_events(shelf, "Bench_Canal")
    (begin,) = verbs(events, "music", "none")
    (end,) = (tick for tick in verbs(events, "music", "street") if tick > begin)
    assert list(verbs(events, "ambience", "bed_canal"))
    assert silent(soundtrack(events), begin + 1.5 * TICKS, end)


def test_s2_a_class_sings_behind_the_door_and_nothing_else(shelf: Shelf) -> None:
    events = scene_events(shelf, "Academy_Door")
    (begin,) = verbs(events, "music", "children")
    (end,) = (tick for tick in verbs(events, "music", "street") if tick > begin)
    assert end - begin >= 3 * TICKS
    assert not any(begin < tick < end for tick in verbs(events, "music"))


def test_s7_the_dark_of_the_room_lasts_six_seconds(events: list[Event]) -> None:
    own = [event for event in events if event["chapter"] == "apartment"]
    out = list(verbs(own, "fade", "out"))[-1]
    end = next(verbs(events, "map", "gate"))
    assert end - out >= 6 * TICKS
    assert silent(soundtrack(events), out, end)


def test_nothing_follows_the_sentence_for_three_seconds(events: list[Event]) -> None:
    spoken = [event for event in events if event["event"] == "line"]
    answer = next(n for n, event in enumerate(spoken) if event["text"] == "Of course you do.")
    last, after = spoken[answer - 1], spoken[answer]
    assert after["tick"] - last["tick"] >= 3 * TICKS
    assert silent(soundtrack(events), last["tick"], after["tick"])


def test_no_chapter_has_two_loud_minutes_on_end_after_the_first(events: list[Event]) -> None:
    track = soundtrack(events)
    loud = [
        (one.tick, following.tick)
        for one, following in pairwise(track)
        if one.music not in ("none", "road") and one.loudness > 0.9
    ]
    flower_shop = next(event["tick"] for event in events if event["chapter"] == "flower_shop")
    assert all(end - begin < 120 * TICKS for begin, end in loud if begin > flower_shop)

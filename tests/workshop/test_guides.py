"""A stranger who does what the guides say, word by word, gets what they promise."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.app import main, parsed
from game.intents import Advance, Choose, Intent, Interact, Step
from game.loading import mods
from game.loading.content import Content
from game.screens.desktop import place as start_at
from game.stage.tale import Tale
from game.workshop import asked
from game.workshop.guide import WRITING, with_table
from tests.workshop.conftest import REPOSITORY
from tests.workshop.guides import follow

Said = pytest.CaptureFixture[str]


def done(commands: list[list[str]], base: Content) -> None:
    """Every command of a guide is run; those that open a window only as far as that."""
    for words in commands:
        # the guide's reader has his map among the game's
        words = ["maps/meadow.tmx" if word == "meadow" else word for word in words]
        options = parsed(words)
        if options.command == "play":
            asked.settle(options, base)
        else:
            assert main(words) == 0, words


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def game_with(folder: Path, mod: str = "own") -> Content:
    return Content([REPOSITORY, folder], [mod])


def test_map_of_the_guide_has_a_villager_who_speaks_and_a_door(place: Path, capsys: Said) -> None:
    commands = follow("MAPS.md", place)
    assert {"check", "draw", "play", "shot", "yarn"} <= {words[0] for words in commands}
    done(commands, game_with(place))
    assert "error" not in capsys.readouterr().out.replace("0 errors", "")
    tale = Tale(mods.open_all(game_with(place)).shelf.book, 1)
    tale.show("meadow", "15,12")
    miller = tale.area.figures["miller"]
    tale.hero.move_to(miller.spot._replace(y=miller.spot.y + 14))
    tale.hero.face_to(miller.spot)
    tale.tick([Interact()])
    tale.tick()
    assert tale.line is not None
    assert tale.line.text == "You've come a long way from the street."


def test_door_of_the_guide_leads_to_the_street_and_back(place: Path) -> None:
    follow("MAPS.md", place)
    tale = Tale(mods.open_all(game_with(place)).shelf.book, 1)
    tale.chapter = "street"
    tale.show("meadow", "19,17")
    for _ in range(200):
        tale.tick([Step(0, 1)])
        if tale.area.place.name == "street":
            break
    assert tale.area.place.name == "street"
    assert "to_meadow" in [door.name for door in tale.area.place.doors]


def test_scene_of_the_guide_runs(place: Path, capsys: Said) -> None:
    commands = follow("WRITING.md", place)
    own = [words for words in commands if "Own_Scene" in words]
    others = [words for words in commands if words not in own and words[:2] != ["yarn", "tag"]]
    assert own
    rooted = [
        [word.replace("assets/", f"{REPOSITORY}/assets/") for word in words] for words in others
    ]
    done(rooted, game_with(place))
    assert main(["check", "assets/dialogue/own.yarn"]) == 0
    shelf = mods.open_all(game_with(place)).shelf
    tale = Tale(shelf.book, 1)
    start_at(tale, parsed(["play", "--node", "Own_Scene", "--set", "weight=50"]))
    said = []
    for _ in range(1200):
        intents: list[Intent] = []
        if tale.line is not None:
            said.append(tale.line.text)
            intents = [Advance()]
        elif tale.choice is not None:
            intents = [Choose(0)]
        tale.tick(intents)
        if not tale.scene:
            break
    assert not tale.scene
    assert said == ["You're late.", "You walked. I could hear you."]
    assert tale.number("$weight") == 45


def test_mod_of_the_guide_replaces_and_adds(place: Path, capsys: Said) -> None:
    done(follow("MODDING.md", place), game_with(place))
    assert "kinder.yarn, line 1 of mod kinder" in capsys.readouterr().out
    content, notices = mods.stack(REPOSITORY, [place / "mods/kinder"])
    opened = mods.open_all(content, notices)
    assert opened.notices == ()
    assert "Kinder_Bench" in opened.shelf.book.program.nodes


def test_table_of_verbs_is_that_of_the_stage() -> None:
    text = WRITING.read_text(encoding="utf-8")
    assert with_table(text) == text, "python3 -m game.workshop.guide"


def test_a_node_asked_for_in_a_chapter_is_played_alone(content: Content) -> None:
    tale = Tale(mods.open_all(content).shelf.book, 1)
    words = "play --chapter street --map street --at bench_canal --node Street_Bench_Yasoji"
    start_at(tale, parsed(words.split()))
    tale.tick([])
    assert [machine.node for machine in tale.machines] == ["Street_Bench_Yasoji"]
    assert tale.area.figures["naruto"].way, "he is on his way to the bench, and is waited for"
    assert tale.line is None

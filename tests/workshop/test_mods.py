"""A mod adds and replaces; one with a fault is left out, with a sentence, and the game goes on."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from game.app import main
from game.loading import mods
from game.loading.mods import Card, Mod, ModError, fits, ordered

CARD = 'id = "{id}"\nversion = "1.0"\nformat = 1\n'
TALK = "title: Talk_jinpei\n{more}---\nJinpei: {says}\n===\n"


def mod(folder: Path, name: str, talk: str = "", more: str = "", card: str = "") -> Path:
    path = folder / name
    (path / "assets/dialogue").mkdir(parents=True)
    (path / "mod.toml").write_text(CARD.format(id=name) + card)
    if talk:
        text = TALK.format(more=more, says=talk)
        (path / "assets/dialogue/own.yarn").write_text(text)
    return path


@pytest.fixture
def game(small_game: Path) -> Path:
    """A small game in which Jinpei has something to say."""
    own = small_game / "assets/dialogue/village.yarn"
    own.write_text(TALK.format(more="", says="It's dry where I'm sleeping. #line:jinpei_1"))
    return small_game


def opened(game: Path, *paths: Path) -> mods.Opened:
    content, notices = mods.stack(game, paths)
    return mods.open_all(content, notices)


def says(found: mods.Opened) -> list[str]:
    texts = found.shelf.book.program.strings.values()
    return [
        text.text for text in texts if text.node == "Talk_jinpei" and text.file.endswith("own.yarn")
    ]


def test_later_mod_wins_a_node_that_both_override(game: Path, tmp_path: Path) -> None:
    one = mod(tmp_path, "one", "One.", "override: true\n")
    two = mod(tmp_path, "two", "Two.", "override: true\n")
    assert says(opened(game, one, two)) == ["Jinpei: Two."]
    assert says(opened(game, two, one)) == ["Jinpei: One."]


def test_mod_in_a_zip_is_read_in_place(game: Path, tmp_path: Path) -> None:
    folder = mod(tmp_path, "one", "One.", "override: true\n")
    with zipfile.ZipFile(tmp_path / "one.zip", "w") as archive:
        for path in folder.rglob("*.*"):
            if path.is_file():
                archive.write(path, path.relative_to(folder).as_posix())
    assert says(opened(game, tmp_path / "one.zip")) == ["Jinpei: One."]


def test_words_that_replace_without_saying_so_are_left_out(game: Path, tmp_path: Path) -> None:
    found = opened(game, mod(tmp_path, "rude", "Mine."))
    assert says(found) == []
    [notice] = found.notices
    assert "the words of mod rude were left out" in notice
    assert "override: true" in notice


def test_mod_with_a_broken_table_is_left_out_others_stay(game: Path, tmp_path: Path) -> None:
    good = mod(tmp_path, "good", "Good.", "override: true\n")
    bad = mod(tmp_path, "bad")
    (bad / "assets/village.toml").write_text("nonsense")
    found = opened(game, bad, good)
    assert says(found) == ["Jinpei: Good."]
    assert [notice.split(":")[0] for notice in found.notices] == ["mod bad was left out"]


@pytest.mark.parametrize(
    ("card", "says"),
    [
        ('id = "x"\nversion = "1"\nformat = 2\n', "format 2 is newer"),
        ('id = "x"\nversion = "1"\nformat = 0\n', "expected 1"),
        ('id = "X y"\nversion = "1"\nformat = 1\n', "lower_snake"),
        ('version = "1"\nformat = 1\n', "id"),
        ('id = "x"\nversion = "1"\nformat = 1\ngame = ">=99"\n', "made for game >=99"),
        ('id = "x"\nversion = "1"\nformat = 1\nlicense = "x"\n', "license"),
        ("id = ", "mod.toml"),
    ],
)
def test_card_that_cannot_be_used_says_why(card: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "mod.toml").write_text(card)
    with pytest.raises(ModError, match=says):
        mods.read(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [("", True), (">=0.1", True), (">=0.1, <1.0", True), ("<0.1", False), ("0.1", True)],
)
def test_range_of_versions(wanted: str, holds: bool) -> None:
    assert fits(wanted, "0.1.0") is holds


def test_mods_lie_above_what_they_need_and_without_it_are_left_out() -> None:
    def card(name: str, needs: list[str], after: list[str]) -> Mod:
        return Mod(Path(name), Card(name, "1", 1, needs=needs, after=after))

    found, notices = ordered(
        [card("top", ["low"], []), card("late", [], ["top"]), card("low", [], []),
         card("lost", ["nobody"], [])]
    )  # fmt: skip
    assert [one.card.id for one in found] == ["low", "top", "late"]
    assert notices == ["mod lost was left out: it needs nobody"]


def test_check_of_a_mod_tells_its_own_faults_and_no_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(mod(tmp_path, "rude", "Mine."))]) == 1
    said = capsys.readouterr().out
    assert "assets/dialogue/own.yarn:1:8" in said
    assert "1 errors" in said
    assert ".yarn" not in said.replace("own.yarn", "").replace("talks_lower.yarn", "")

"""Every word in the player's language: shown live, told and saved in the base language."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.loading.content import Content
from game.loading.library import Shelf, open_shelf
from game.loading.settings import Settings
from game.loading.words import Words
from game.stage import snapshot
from game.stage.lines import Choice, Line, Option, Prompt
from game.stage.tale import Tale
from game.view.markup import read
from game.view.pictures import Pictures
from game.view.type import Fonts
from game.view.view import View
from game.yarn import Program, Text
from game.yarn.strings import Row, pseudo_table, read_table, report
from tests.view.conftest import REPOSITORY, Stage, figure, said

CONTENT = Content([REPOSITORY])
TEXTS = {
    "line:x": "Fuku: You have {0} [plural value={0} one=\"orange\" other=\"oranges\"/].",
    "line:y": "Yes",
    "line:menu_prompt_greet": "Greet",
    "line:menu_language_name": "English",
    "line:name_fuku": "Fuku",
}  # fmt: skip
FRENCH = {
    "line:x": "Fuku: T'as {0} [plural value={0} one=\"orange\" other=\"oranges\"/].",
    "line:menu_prompt_greet": "Saluer",
    "line:menu_language_name": "Français",
}  # fmt: skip


def program() -> Program:
    return Program(strings={
        key: Text(key, text, "", "", 1, parts=tuple(_parts(text))) for key, text in TEXTS.items()
    })  # fmt: skip


def _parts(text: str) -> list[str | int]:
    pieces: list[str | int] = []
    for number, piece in enumerate(text.split("{0}")):
        pieces += [0, piece] if number else [piece]
    return pieces


def words() -> Words:
    return Words(program(), {"fr": {key: Row("fr", key, text) for key, text in FRENCH.items()}})


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return open_shelf(CONTENT)


def test_a_line_is_shown_in_the_language_and_falls_back_to_the_base() -> None:
    shown = words()
    assert shown.languages == ("en", "fr")
    line = shown.of("line:x", ("0",), "fr")
    assert line is not None
    # French counts none as one, English as many
    assert read(line.text, line.language).text == "T'as 0 orange."
    assert shown.said(Line("line:gone", "Something else."), "de").text == "Something else."
    missing = shown.of("line:y", (), "fr")
    assert missing is not None
    assert (missing.text, missing.language) == ("Yes", "en")
    assert shown.own_name("fr") == "Français"
    assert shown.own_name("de") == "de"


def test_language_is_switched_live_with_a_box_a_choice_and_a_prompt_open(stage: Stage) -> None:
    stage.map()
    hero = figure("naruto", 300, 200)
    tale = stage.tale(hero)
    view = View(stage.content, stage.settings, stage.maps, words=words())
    told = said("You have 2 oranges.", "fuku")
    tale.line = type(told)("line:x", told.text, "fuku", values=("2",))
    tale.choice = Choice((Option(tale.line), Option(said("No"))), 0, [0, 0])
    tale.card = tale.goal = tale.line
    tale.prompt = Prompt(hero.spot, "Greet", "", "prompt_greet")
    before = stage.draw(tale, view, words=True).get_buffer().raw
    stage.settings.language = "fr"
    after = stage.draw(tale, view, words=True).get_buffer().raw
    assert view.textbox.pen.written.text == "T'as 2 oranges."
    assert before != after
    stage.settings.language = "en"
    assert stage.draw(tale, view, words=True).get_buffer().raw == before
    assert view.textbox.pen.done


def test_saves_and_history_do_not_know_the_language(shelf: Shelf) -> None:
    tale = Tale(shelf.book)
    tale.start("flower_shop", preset=True)
    for _ in range(400):
        tale.tick()
        if tale.line is not None:
            break
    assert tale.line is not None
    view = View(CONTENT, Settings(language="fr", text_speed=0), shelf.maps, words=shelf.words)
    kept = snapshot.encode(tale)
    view.update(tale)
    assert view.textbox.pen.written.text.startswith("Bonsoir")
    assert snapshot.encode(tale) == kept
    assert tale.line.text.startswith("Evening")


def test_flower_shop_can_be_played_in_french(shelf: Shelf) -> None:
    """A line its author has just changed is shown in the base language; more would be a gap."""
    name = "assets/dialogue/strings/fr.csv"
    rows = read_table(CONTENT.text(name), name)
    found = report(shelf.book.program, "fr", rows)
    own = {key for key, text in shelf.book.program.strings.items() if "2_flower_shop" in text.file}
    assert found.faults == []
    assert len(own & set(found.missing)) * 10 <= len(own)


@pytest.mark.parametrize(("size", "most"), [(100, 2), (150, 3), (200, 4)])
@pytest.mark.parametrize("language", ["en", "fr", "xx"])
def test_every_line_fits_its_box_and_can_be_written(
    shelf: Shelf, size: int, most: int, language: str
) -> None:
    """`xx` is a language nobody speaks: accents, brackets, longer by two fifths."""
    program = shelf.book.program
    tables = {"xx": pseudo_table(program, "xx")} if language == "xx" else {}
    shown = Words(program, tables) if tables else shelf.words
    view = View(CONTENT, Settings(text_size=size), shelf.maps)
    view.fonts.text_size = size
    too_long, lacking = {}, set()
    has = view.fonts.book.has
    for key in program.strings:
        line = shown.of(key, ("12", "12", "12"), language)
        assert line is not None
        text = read(line.text, line.language).text
        lacking |= {letter for letter in text if letter != "\n" and not has(letter)}
        if not key.startswith(("line:menu_", "line:name_")):
            pages = len(view.textbox.pages(text, (384, 216), True))
            if pages > most:
                too_long[key] = pages
    assert lacking == set()
    assert too_long == {}


def test_tags_sound_and_show_an_emote_once_as_the_pen_comes_to_them(stage: Stage) -> None:
    stage.map()
    stage.settings.text_speed = 60
    tale, view = stage.tale(figure("naruto", 300, 200)), stage.view()
    tale.line = said("ab[sound=bell/]cdef[emote=exclaim/]", "naruto")
    heard = []
    for _ in range(20):
        view.update(tale)
        heard += view.textbox.sounds
    assert heard == ["bell"]
    assert view.textbox._emote is not None
    assert view.textbox._emote[:2] == ("naruto", "exclaim")


def test_unknown_tags_stay_in_the_text_and_broken_ones_show_all_of_it() -> None:
    assert (
        read("a [big size=2]b[/big][zig/] [wave]c[/wave]").text == "a [big size=2]b[/big][zig/] c"
    )
    assert read("a [wave]b").text == "a [wave]b"


def test_the_middle_size_reads_its_font_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = Fonts(Pictures(CONTENT), 150)
    first = fonts.book
    monkeypatch.setattr("game.view.type.read_metrics", None)
    assert fonts.book is first


def test_every_name_of_the_cast_can_be_translated(shelf: Shelf) -> None:
    strings = shelf.book.program.strings
    told = {key.removeprefix("line:name_"): text.text
            for key, text in strings.items() if key.startswith("line:name_")}  # fmt: skip
    assert told == {person.id: person.name for person in shelf.book.cast.values()}
    aunt = shelf.book.cast["aunt_1"]
    assert shelf.words.name(aunt, "fr") == "Première tante"
    assert shelf.words.name(aunt, "en") == "First aunt"
    assert shelf.words.name(shelf.book.cast["naruto"], "fr") == "Naruto"


def test_call_is_refused_in_our_own_words_and_allowed_to_mods(tmp_path: Path) -> None:
    folder = tmp_path / "assets/dialogue"
    folder.mkdir(parents=True)
    (folder / "more.yarn").write_text('title: More\n---\n<<call visited("More")>>\n===\n')
    mod = open_shelf(Content([REPOSITORY, tmp_path], ["other"]), thorough=True)
    own = open_shelf(Content([REPOSITORY, tmp_path], [""]), thorough=True)
    assert [one.severity for one in mod.diagnostics if one.code == "LL017"] == ["info"]
    assert [one.severity for one in own.diagnostics if one.code == "LL017"] == ["error"]

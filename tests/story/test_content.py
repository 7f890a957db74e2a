"""The game's own content holds together."""

from __future__ import annotations

from argparse import Namespace

import pytest

from game.loading.content import Content
from game.loading.library import Shelf, open_shelf, sources
from game.stage.tale import CHAPTERS
from game.workshop import check
from game.yarn import Library, Options, compile_sources


def test_nothing_in_the_content_is_wrong(
    content: Content, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Namespace(paths=[], story=False, json=False, mod=[], safe_mode=False)
    assert check.run(asked, content) == 0, capsys.readouterr().out


def test_every_line_has_an_id_that_stays(content: Content) -> None:
    options = Options(require_ids=True)
    library = Library(infer_functions=True)
    found = compile_sources(sources(content), library=library, options=options).diagnostics
    assert not [str(fault) for fault in found if "#line:" in fault.message]


def test_every_chapter_has_its_beginning_and_its_hour(shelf: Shelf) -> None:
    for chapter in CHAPTERS:
        assert f"Chapter_{chapter}" in shelf.book.program.nodes
        for key in ("chapter", "hour"):
            assert f"line:menu_{key}_{chapter}" in shelf.book.program.strings


def test_a_box_has_eighteen_words_and_twenty_only_where_somebody_breaks_out(shelf: Shelf) -> None:
    """The long ones are the boy's outburst, his sentence, and the list that is drowned."""
    lengths: dict[str, int] = {}
    for text in shelf.book.program.strings.values():
        if "menus" not in text.file:
            said = text.text.partition(": ")[2] or text.text
            lengths[f"{text.file}:{text.line}"] = len(said.split())
    assert not [place for place, words in lengths.items() if words > 20]
    long = [place for place, words in lengths.items() if words > 18]
    assert all(any(file in place for file in ("office", "sentence", "outside")) for place in long)


def test_nothing_after_the_office_wears_the_headband(content: Content) -> None:
    """The look is chosen by one fact, which no later chapter sets to true: save a memory of an
    earlier day, which gives it back before its own end."""
    shelf = open_shelf(content)
    for source in sources(content):
        chapter = source.file.split("/")[2]
        if chapter[:1].isdigit() and int(chapter[0]) > 3:
            for node in source.text.split("\n==="):
                _, worn, after = node.partition("<<set $headband = true>>")
                assert not worn or "<<set $headband = false>>" in after, source.file
    assert shelf.book.look_of("naruto", False) == "naruto_bare"

"""Markup becomes plain text and ranges over it; plurals follow each language's rules."""

from __future__ import annotations

import pytest

from game.yarn import Attribute, plural
from game.yarn.markup import parse, plain


def ranges(text: str) -> list[tuple[str, str, dict[str, object]]]:
    """Name, the words under it, properties."""
    marked = parse(text)
    assert not marked.problem, marked.problem
    return [
        (one.name, marked.text[one.position : one.position + one.length], dict(one.properties))
        for one in marked.attributes
    ]


def test_tag_is_a_range_of_the_plain_text() -> None:
    marked = parse("A [b]B[/b] C")
    assert marked.text == "A B C"
    assert marked.attributes == (Attribute("b", 2, 1, {}),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a]x[b]y[/b]z[/a]", [("a", "xyz", {}), ("b", "y", {})]),
        ("[a][b]x[/a]y[/b]", [("a", "x", {}), ("b", "xy", {})]),
        ("[a]x[b]y[/]z", [("a", "xy", {}), ("b", "y", {})]),
        ("[a]x[a]y[/a]z[/a]", [("a", "xyz", {}), ("a", "y", {})]),
        ("[wave=2]x[/wave]", [("wave", "x", {"wave": 2})]),
        ("[ a  p = 1.5  q=-3 ]x[ / a ]", [("a", "x", {"p": 1.5, "q": -3})]),
        (
            '[a p=true q=False r="say \\"hi\\"" s=word]x[/a]',
            [("a", "x", {"p": True, "q": False, "r": 'say "hi"', "s": "word"})],
        ),
        ("[a_b|c]x[/a_b|c]", [("a_b|c", "x", {})]),
        ("[nomarkup][b]x[/c][/nomarkup]", [("nomarkup", "[b]x[/c]", {})]),
        ("\\[a\\] [b]x[/b]", [("b", "x", {})]),
    ],
)
def test_tags_nest_close_and_carry_properties(
    text: str, expected: list[tuple[str, str, dict[str, object]]]
) -> None:
    assert ranges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a [pause/] b", "a b"),
        ("a[pause/]b", "a b".replace(" ", "")),
        ("a [pause=500 /]  b", "a  b"),
        ("a [pause trimwhitespace=false/] b", "a  b"),
        ("[pause/] b", "b"),
    ],
)
def test_tag_without_text_swallows_one_space_behind_it(text: str, expected: str) -> None:
    assert plain(text) == expected


def test_escaped_brackets_and_colons_are_text() -> None:
    assert plain("\\[a\\] 12\\:30 \\ \\x") == "[a] 12:30 \\ \\x"


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Mae: Hi", "Mae", "Hi"),
        ("Mae:Hi", "Mae", "Hi"),
        ("Mae Borowski:  Hi: there", "Mae Borowski", "Hi: there"),
        ("A\\: b: c", "A: b", "c"),
        ('[character name="Mae"]M: [/character]Hi', "Mae", "Hi"),
        ("Mae: [wave]Hi[/wave]", "Mae", "Hi"),
    ],
)
def test_name_before_a_colon_is_a_range(text: str, name: str, words: str) -> None:
    marked = parse(text)
    assert marked.attributes[0].name == "character"
    assert marked.attributes[0].properties["name"] == name
    assert marked.without_speaker().text == words


def test_ranges_move_with_the_text_when_the_speaker_is_left_out() -> None:
    marked = parse("Mae: a [wave]b[/wave]").without_speaker()
    assert marked.text == "a b"
    assert marked.attributes == (Attribute("wave", 2, 1, {}),)


@pytest.mark.parametrize("text", ["12\\:30", "[b]Mae: hi[/b]", "no colon", ": alone"])
def test_text_without_a_name_has_no_speaker(text: str) -> None:
    assert all(one.name != "character" for one in parse(text).attributes)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[a]x", "`[a]` is never closed"),
        ("x[/a]", "`[/a]` without a `[a]`"),
        ("[a]x[/b][/a]", "`[/b]` without a `[b]`"),
        ("[a", "not closed by `]`"),
        ("[]", "expected the name of a tag"),
        ("[a p]x[/a]", "expected `=` after `p`"),
        ("[a p=]x[/a]", "expected a value for `p`"),
        ("[nomarkup]x", "never closed"),
        ('[select value=a b="x"/]', "has no case `a`"),
        ('[select a="x"/]', "needs a `value`"),
        ('[plural value=x other="x"/]', "needs a number, not `x`"),
        ('[select value=a a="x"]', "ends with `/]`"),
    ],
)
def test_broken_markup_is_shown_raw_with_the_reason(text: str, problem: str) -> None:
    marked = parse(text)
    assert (marked.text, marked.attributes) == (text, ())
    assert problem in marked.problem


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ('[select value=m m="he" f="she"/] said', "en", "he said"),
        ('[select value=3 3="three \\[x\\]"/]', "en", "three [x]"),
        ('[plural value=1 one="% apple" other="% apples"/]', "en", "1 apple"),
        ('[plural value=1.5 one="% apple" other="% apples"/]', "en", "1.5 apples"),
        ('[plural value=1.5 one="% pomme" other="% pommes"/]', "fr", "1.5 pomme"),
        ('[plural value=22 one="a" few="% яблока" many="b"/]', "ru", "22 яблока"),
        ('[plural value=5 ONE="a" OTHER="100\\% of %"/]', "en", "100% of 5"),
        ('[ordinal value=22 one="%st" two="%nd" few="%rd" other="%th"/]', "en", "22nd"),
    ],
)
def test_replacing_tags_choose_a_text(text: str, language: str, expected: str) -> None:
    marked = parse(text, language)
    assert (marked.text, marked.problem) == (expected, "")


CARDINALS = {
    "en": "0 other 1 one 2 other 1.0 other 1.5 other",
    "fr": "0 one 1 one 1.5 one 2 other 1000000 many",
    "ru": "0 many 1 one 2 few 5 many 11 many 12 many 21 one 22 few 111 many 1.5 other",
    "pl": "0 many 1 one 2 few 5 many 12 many 21 many 22 few 1.5 other",
    "cs": "1 one 3 few 5 other 1.5 many",
    "ar": "0 zero 1 one 2 two 3 few 11 many 100 other",
    "ja": "1 other 2 other",
    "pt-BR": "0 one 1 one 2 other",
    "xx": "1 other",
}
ORDINALS = {
    "en": "1 one 2 two 3 few 4 other 11 other 12 other 13 other 21 one 102 two 113 other",
    "fr": "1 one 2 other",
    "ru": "1 other",
    "pl": "1 other",
    "it": "8 many 1 other",
}


@pytest.mark.parametrize("language", CARDINALS)
def test_cardinal_plurals_follow_the_language(language: str) -> None:
    words = CARDINALS[language].split()
    for number, expected in zip(words[::2], words[1::2], strict=True):
        assert (number, plural.cardinal(number, language)) == (number, expected)


@pytest.mark.parametrize("language", ORDINALS)
def test_ordinal_plurals_follow_the_language(language: str) -> None:
    words = ORDINALS[language].split()
    for number, expected in zip(words[::2], words[1::2], strict=True):
        assert (number, plural.ordinal(number, language)) == (number, expected)

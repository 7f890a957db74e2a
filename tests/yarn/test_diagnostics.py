"""What the reader says of faulty scripts: code, place, and what was expected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pytest

from game.yarn import (
    Library,
    Options,
    Problem,
    Source,
    Word,
    YarnError,
    compile_expression,
    compile_sources,
)
from tests.yarn.scripts import LIBRARY, codes, compiled, node, program

FAULTS = [
    # a body of node Start begins on line 3
    ("<<set $x = >>", "YS0005 3:12", "expected a value for $x"),
    ("<<set x = 1>>", "YS0005 3:7", "Variable names need to start with a $"),
    ("<<set up>>", "YS0005 3:7", "expected a variable"),
    ("<<set $x == 1>>", "YS0005 3:10", "expected `=`"),
    ("<<declare $x>>", "YS0005 3:13", "expected `=` and a value"),
    ("<<if>>\n<<endif>>", "YS0005 3:5", "expected a condition"),
    ("<<if true>>\nx", "YS0007 5:1", "for the `<<if>>` on line 3"),
    ("<<once>>\nx", "YS0007 5:1", "for the `<<once>>` on line 3"),
    ("<<endif>>", "YS0005 3:1", "without a `<<if>>`"),
    ("<<endonce>>", "YS0005 3:1", "without a `<<once>>`"),
    ("<<else>>", "YS0005 3:1", "without"),
    ("<<if true>>\n<<else>>\n<<else>>\n<<endif>>", "YS0005 5:1", "More than one <<else>>"),
    ("<<else if true>>", "YS0005 3:8", "one word"),
    ("<<if true>>\n<<else if true>>\n<<endif>>", "YS0005 4:8", "one word"),
    ("<<wait 1", "YS0006 3:9", "not closed by `>>`"),
    ("<<set $x = 1", "YS0006 3:13", "not closed by `>>`"),
    ("<<>>", "YS0005 3:1", "command text expected"),
    ("<<give 1 > 2>>", "YS0005 3:10", "a single `>`"),
    ("text <<wait 1>>", "YS0020 3:6", "after text only"),
    ("text #tag <<if true>>", "YS0020 3:11", "cannot stand here"),
    ("text <<if true>> more", "YS0005 3:18", "after the condition"),
    ("text #tag more", "YS0005 3:11", "after the tags"),
    ("#tag", "YS0005 3:1", "a tag cannot stand alone"),
    ("text # tag", "YS0005 3:6", "without a tag"),
    ("a \\n b", "YS0005 3:3", "is no escape"),
    ("a \\", "YS0005 3:3", "is no escape"),
    ("{1", "YS0005 3:3", "expected `}`"),
    ("{}", "YS0005 3:1", "expected a value"),
    ("{'a'}", "YS0005 3:2", "double quotes"),
    ('{"a}', "YS0005 3:2", "no closing"),
    ('{"a\\n"}', "YS0005 3:4", "no escape in a string"),
    ("{null}", "YS0005 3:2", "reserved"),
    ("{apple}", "YS0005 3:2", "`$apple` is a variable"),
    ("{True}", "YS0005 3:2", "write `true`"),
    ("{.5}", "YS0005 3:3", "a digit before its point"),
    ("{1 +}", "YS0005 3:5", "expected a value"),
    ("{(1}", "YS0005 3:4", "expected `)`"),
    ("{cost(1}", "YS0005 3:8", "expected `,` or `)`"),
    ("<<if $x = 1>>\n<<endif>>", "YS0005 3:9", "expected `>>`"),
    ("<<jump>>", "YS0005 3:7", "expected the name of a node"),
    ('<<jump "Start">>', "YS0005 3:8", "expected the name of a node"),
    ("<<jump A.B>>", "YS0005 3:9", "cannot contain `.`"),
    ("<<local $x = 1>>", "YS0005 3:1", "reserved"),
    ("<<call 1>>", "YS0005 3:8", "needs a function"),
    ("->", "YS0005 3:1", "an option needs text"),
    ("-> <<if true>>", "YS0005 3:1", "an option needs text"),
    ("=> #tag", "YS0005 3:1", "a line of a group needs text"),
    ("-> a\n    \nb", "YS0005 4:1", "a line of spaces"),
    ("=== more", "YS0005 3:1", "nothing may follow"),
    ("====", "YS0005 3:1", "exactly three"),
    # names and types
    ("{coast(1)}", "YS0013 3:2", "there is no function `coast`"),
    ("{cost(1, 2)}", "YS0014 3:2", "`cost` expects 1 parameter, not 2"),
    ('{cost("a")}', "YS0050 3:7", '`"a"` (String) is not convertible to Number'),
    ('{1 + "a"}', "YS0050 3:2", "Operation '+' can't add a String to a Number"),
    ("{true + true}", "YS0050 3:2", "Operation '+' can't be used with a value of type Bool"),
    ('{"a" < "b"}', "YS0050 3:2", "Operation '<' can't be used with a value of type String"),
    ("{1 and true}", "YS0050 3:2", "Operation 'and' can't be used with a value of type Number"),
    ("{not 1}", "YS0050 3:6", "Operation 'not'"),
    ('{-"a"}', "YS0050 3:3", "Operation '-'"),
    ('{1 == "1"}', "YS0050 3:2", "Number and String cannot be compared"),
    ("<<if 1>>\n<<endif>>", "YS0050 3:6", "a condition is a Bool, not Number"),
    ("<<jump {1}>>", "YS0050 3:9", "the name of a node is a String"),
    (
        "<<declare $x = 1>>\n<<set $x = true>>",
        "YS0050 4:12",
        "$x (Number) cannot be assigned",
    ),
    ("<<declare $x = 1>>\n<<set $x += true>>", "YS0050 4:7", "can't add a Bool to a Number"),
    (
        "<<declare $x = 1 as string>>",
        "YS0053 3:16",
        "declared as String, but its",
    ),
    ("<<declare $x = 1 as thing>>", "YS0053 3:21", "there is no type `thing`"),
    ("<<declare $x = 1>>\n<<declare $x = 2>>", "YS0039 4:11", "already declared: a.yarn, line 3"),
    ("<<declare $x = cost(1)>>\n<<set $x = 1>>", "YS0030 4:7", "$x cannot be set"),
    ("<<declare $x = $y>>\n<<declare $y = $x + 1>>", "YS0045 3:11", "from itself"),
    ("{$x}", "YS0028 3:2", "the type of $x cannot be told"),
    ("<<set $x = 1>>\n<<set $x = true>>", "YS0050 4:12", "$x (Number) cannot be assigned"),
    # enums
    ("<<enum E>>\n<<endenum>>", "YS0035 3:8", "has no case"),
    ("<<enum E>>\n<<case A>>\n<<case A>>\n<<endenum>>", "YS0035 5:8", "second case"),
    ("<<enum E>>\n<<case A = 1>>\n<<case B>>\n<<endenum>>", "YS0035 5:8", "has no value"),
    ('<<enum E>>\n<<case A = 1>>\n<<case B = "b">>\n<<endenum>>', "YS0035 3:8", "all numbers or"),
    ("<<enum E>>\n<<case A = 1 + 1>>\n<<endenum>>", "YS0037 4:12", "written out"),
    ("<<enum E>>\n<<case A = -1>>\n<<endenum>>", "YS0037 4:12", "written out"),
    ("<<enum E>>\n<<case A>>\ntext\n<<endenum>>", "YS0005 5:1", "expected `<<case Name>>`"),
    ("<<enum E>>\n<<case A>>\n<<endenum>>\n{E.B}", "YS0038 6:4", "`E` has no case `B`"),
    ("{E.B}", "YS0038 3:2", "there is no enum `E`"),
    ("<<enum E>>\n<<case A>>\n<<endenum>>\n{E.A == 0}", "YS0050 6:2", "cannot be compared"),
    ("<<case A>>", "YS0005 3:8", "without a `<<enum>>`"),
    # ids
    ("a #line:1 #line:2", "YS0062 3:11", "a second id"),
    ("a #line:1\nb #line:1", "YS0018 4:3", "is also the id of a.yarn, line 3"),
    ("a #line:1 #shadow:1", "YS0017 3:11", "either an id of its own or borrows"),
    ("a #shadow:1", "YS0042 3:3", "no line has the id `1`"),
    ("a #line:1\nb #shadow:1", "YS0044 4:1", "the text differs"),
    ("a {1} #line:1\na {1} #shadow:1", "YS0043 4:7", "cannot contain"),
]


@pytest.mark.parametrize(("body", "code", "words"), FAULTS, ids=[one[0] for one in FAULTS])
def test_fault_is_reported_where_it_is(body: str, code: str, words: str) -> None:
    compilation = compiled(node(body))
    assert compilation.program is None
    found = [
        str(one) for one in compilation.errors if f"{one.code} {one.line}:{one.column}" == code
    ]
    assert any(words in message for message in found), "\n".join(map(str, compilation.errors))


FILES = [
    ("", []),
    ("// nothing\n\n", []),
    ("#tag\n// comment\n" + node("a"), []),
    ("title: A", ["YS0004 1:9"]),
    ("title: A\n", ["YS0004 2:1"]),
    ("title: A\n---\ntext", ["YS0004 3:5"]),
    ("title: A\n===\n", ["YS0004 2:1"]),
    ("---\ntext\n===\n", ["YS0051 1:1"]),
    ("title:\n---\ntext\n===\n", ["YS0051 1:1"]),
    ("title: A\ntitle: B\n---\ntext\n===\n", ["YS0052 2:1"]),
    ("title: A b\n---\ntext\n===\n", ["YS0027 1:9"]),
    ("title: 1a\n---\ntext\n===\n", ["YS0027 1:8"]),
    ("title: A\nsub-title: x\n---\ntext\n===\n", ["YS0005 2:1"]),
    ("title: A\nno header\n---\ntext\n===\n", ["YS0005 2:1"]),
    ("title: A\nimage: a/b.png\n---\ntext\n===\n", ["LL005 2:9"]),
    ("title: A\nx: a // b/c\n---\ntext\n===\n", []),
    ("title: A\n---\n===\n", ["YS0033 1:8"]),
    (node("a") + node("b"), ["YS0011 5:8"]),
    (node("a", headers="when: always\nsubtitle: x\n") + node("b"), ["YS0031 7:8"]),
    (node("a", headers="when: always\nsubtitle: x\n") * 2, ["YS0032 7:8"]),
    (node("a", headers="when:\nsubtitle: x\n"), ["YS0005 2:1"]),
    (node("a", headers="when: 1\nsubtitle: x\n"), ["YS0050 2:7"]),
    (node("a", headers="when: once or true\nsubtitle: x\n"), ["YS0005 2:12"]),
    (node("a", headers="when: always\n"), ["LL008 1:8"]),
    (node("a", headers="tracking: sometimes\n"), ["YS0005 2:11"]),
    ("stray text\n" + node("a"), ["YS0005 1:1"]),
    (node("a").rstrip("\n"), []),
    (node("a").replace("\n", "\r\n"), []),
    (node("a").replace("\n", "\r"), []),
    ("\ufeff" + node("a"), []),
]


@pytest.mark.parametrize(("text", "expected"), FILES, ids=[repr(one[0]) for one in FILES])
def test_file_with_its_findings(text: str, expected: list[str]) -> None:
    found = compile_sources([Source("a.yarn", text)], library=LIBRARY).diagnostics
    assert [f"{one.code} {one.line}:{one.column}" for one in found] == expected


GOTCHAS = [
    ("-> a\n    b\n\n    c", "LL001 6:1", "ends the options started on line 3"),
    ("-> a\n    b\n// gap\n    c", "LL001 6:1", "line 5 above"),
    ("{true or true and false}", "LL002 3:2", "read from left to right"),
    ("see http://x", "LL003 3:10", "begins a comment"),
    ("-> a\n\n-> b", "LL004 5:1", "a second choice"),
    ("Meet me at 12:30.", "LL006 3:1", "`Meet me at 12` is read as the name of a speaker"),
    ("He said this to me yesterday: go.", "LL006 3:1", "read as the name of a speaker"),
    ("a <<once>>", "LL009 3:1", "no `#line:` id"),
    ("=> a", "LL009 3:4", "no `#line:` id"),
    ("{not true == false}", "LL010 3:2", "belongs to the value beside it"),
    ("{true is not true}", "LL011 3:7", "compares with the opposite"),
    ("\t a", "LL012 3:1", "mixes spaces and tabs"),
    ("a#b", "LL014 3:2", "begins a tag here"),
    ("<<call cost(1)>>", "LL017 3:1", "being removed"),
    ("<<declare $x = 1>>\n<<set $x = 2>>", "LL018 3:11", "set, but never read"),
    ("<<declare $x = 1>>\n{$x}", "LL019 3:11", "read, but never set"),
    ("<<declare $x = 1>>", "YS0010 3:11", "never used"),
    ("<<set $x = 1>>", "YS0003 3:7", "not declared"),
    ("<<jump Strat>>", "YS0012 3:8", "there is no node `Strat`"),
    ("<<jump Start>>\na", "YS0008 4:1", "a `<<jump>>` comes before it"),
    ("<<stop>>\na", "YS0008 4:1", "a `<<stop>>` comes before it"),
    ("<<x>> text", "YS0019 3:7", "text after a command"),
    ("<<x>>>", "YS0064 3:6", "one `>` too many"),
    ("a >> b", "YS0021 3:1", "without a `<<`"),
    ("set $x = 1", "YS0022 3:1", "stands between `<<` and `>>`"),
    ("jump Start", "YS0022 3:1", "stands between `<<` and `>>`"),
    ("<wait 1>", "YS0048 3:1", "stands between `<<` and `>>`"),
    ("[b]a", "YS0063 3:1", "never closed"),
]


@pytest.mark.parametrize(("body", "code", "words"), GOTCHAS, ids=[one[0] for one in GOTCHAS])
def test_trap_is_pointed_out_though_it_is_legal(body: str, code: str, words: str) -> None:
    compilation = compiled(node(body))
    assert compilation.program is not None
    found = [
        one.message
        for one in compilation.diagnostics
        if f"{one.code} {one.line}:{one.column}" == code
    ]
    assert any(words in message for message in found), "\n".join(map(str, compilation.diagnostics))


@pytest.mark.parametrize(
    "body",
    [
        "Mae: at 12\\:30",
        "Iruka Umino: yes",
        "-> a\n    b\n    \n    c",
        "-> a\n// comment\n-> b",
        "see http:\\/\\/x",
        "{(true or true) and false}",
        "a <<once>> #line:1",
        "settle down and jump around",
        "if only he knew",
        "a #b // c",
    ],
)
def test_what_is_meant_is_not_remarked_upon(body: str) -> None:
    assert codes(node(body)) == []


def test_many_faults_are_found_in_one_run() -> None:
    found = codes("<<set $x = >>\ngood line\n<<if>>\n<<endif>>\n{1 + }\n#tag\n{foo}")
    assert found == ["YS0005 3:12", "YS0005 5:5", "YS0005 7:6", "YS0005 8:1", "YS0005 9:2"]


def test_both_places_of_a_double_declaration_and_id_are_named() -> None:
    assert codes("<<declare $x = 1>>\n<<declare $x = 2>>\n<<set $x = $x>>") == [
        "YS0039 3:11",
        "YS0039 4:11",
    ]
    assert codes("a #line:1\nb #line:1") == ["YS0018 3:3", "YS0018 4:3"]


def test_fix_is_suggested_where_it_is_known() -> None:
    found = compiled("<<declare $apples = 1>>\n<<set $aples = 2>>\n{$apples}").diagnostics
    assert 'did you mean "$apples"?' in [one.hint for one in found]
    assert str(compiled("{coast(1)}").errors[0]) == (
        'a.yarn:3:2: error YS0013: there is no function `coast` (did you mean "cost"?)'
    )


def test_undeclared_variable_can_be_made_an_error() -> None:
    options = Options(require_declarations=True)
    assert compiled("<<set $x = 1>>", options=options).program is None


def test_severities_can_be_changed_but_errors_stay() -> None:
    options = Options(severities={"YS0012": "error", "YS0003": "none", "YS0013": "none"})
    found = compiled("<<set $x = 1>>\n{foo()}\n<<jump Strat>>", options=options).diagnostics
    assert [(one.code, one.severity) for one in found] == [("YS0013", "error"), ("YS0012", "error")]


def test_speakers_are_checked_against_the_cast() -> None:
    library = Library(speakers=frozenset({"Naruto", "Sakura"}))
    found = compiled("Naruto: a\nSakrua: b", library=library).diagnostics
    assert [(one.code, one.line, one.hint) for one in found] == [
        ("YS0016", 4, 'did you mean "Sakura"?')
    ]


def test_unknown_markup_is_pointed_out() -> None:
    options = Options(markup=frozenset({"wave"}))
    found = compiled("[wave]a[/wave] [wabe/] [select value={1} 1=a/]", options=options)
    assert [(one.code, one.hint) for one in found.diagnostics] == [
        ("LL013", 'did you mean "wave"?')
    ]


def test_missing_ids_are_pointed_out_when_they_are_required() -> None:
    options = Options(require_ids=True)
    assert codes("a\nb #line:1\n-> c #x\nd #shadow:1", options=options)[:2] == [
        "LL007 3:1",
        "LL007 5:4",
    ]


def test_nodes_nothing_leads_to_are_pointed_out_when_the_entries_are_known() -> None:
    text = node("<<jump A>>") + node("a", "A") + node("b", "B") + node("c", "Chapter_one")
    options = Options(entries=("Start", "Chapter_*"))
    found = compiled(text, options=options).diagnostics
    assert [(one.code, one.message) for one in found] == [("YS0009", "nothing leads to node `B`")]


def test_variables_of_the_game_are_neither_unset_nor_unread() -> None:
    options = Options(host_variables=frozenset({"$turn"}))
    assert codes("<<declare $turn = 1>>", options=options) == []


def test_old_project_versions_lack_what_is_new() -> None:
    found = codes("=> a #line:1\n<<once>>\nb\n<<endonce>>", options=Options(version=2))
    assert found == ["YS0036 3:1", "YS0036 4:1"]


def test_commands_are_checked_by_the_game_with_columns() -> None:
    seen: list[Sequence[Word]] = []

    def check(words: Sequence[Word]) -> Iterable[Problem]:
        seen.append(words)
        if words[0].text != "walk":
            return
        yield Problem("no such mark", words[2].column, words[2].end_column, "try gate_arch")

    library = Library(check_command=check)
    compilation = compiled('  <<walk naruto "gate arc">>\n<<say {1 + 1}x y>>', library=library)
    assert compilation.program is None
    [error] = compilation.errors
    assert (error.code, error.line, error.column, error.end_column) == ("YS0061", 3, 17, 27)
    assert error.hint == "try gate_arch"
    assert [word.text for word in seen[0]] == ["walk", "naruto", "gate arc"]
    assert [word.known for word in seen[1]] == [True, False, True]


# Expressions of maps -----------------------------------------------------------------------

MEMORY = "<<declare $turn = 1>>\n<<declare $met_kiba = false>>\n<<declare $late = $turn > 3>>"


def test_condition_outside_the_scripts_is_compiled_and_evaluated() -> None:
    made = program(MEMORY)
    condition = compile_expression("$turn > 2 and not $met_kiba", made)
    assert condition.evaluate({}, {}) is False
    assert condition.evaluate({"$turn": 3.0}, {}) is True
    assert compile_expression("$late", made).evaluate({"$turn": 4.0}, {}) is True
    assert compile_expression("cost($turn) == 2", made).evaluate({}, {"cost": lambda n: n * 2})
    assert compile_expression('visited("Start")', made).evaluate({}, {}) is False
    assert compile_expression("$turn + 1", made, "number").evaluate({}, {}) == 2


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("$trun > 2", r'column 1: \$trun is not declared \(did you mean "\$turn"\?\)'),
        ("$turn", "column 1: a condition is a Bool, not Number"),
        ("$turn > ", "column 9: expected a value"),
        ("$turn > 2 2", "column 11: the expression ends here"),
        ("nothing() > 1", "column 1: there is no function"),
        ("", "column 1: expected a value"),
    ],
)
def test_faulty_condition_names_the_column(text: str, message: str) -> None:
    with pytest.raises(YarnError, match=message):
        compile_expression(text, program(MEMORY))


def test_chance_has_no_place_in_a_condition_of_a_map() -> None:
    condition = compile_expression("random() > 2", program(MEMORY))
    with pytest.raises(YarnError, match="chance"):
        condition.evaluate({}, {})

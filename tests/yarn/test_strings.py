"""String tables, line ids, and what translators get."""

from __future__ import annotations

import pytest

from game.yarn import strings, tagging
from game.yarn.strings import Row, TableError, Translations, lock_of, parts_of, pseudo
from tests.yarn.scripts import node, program

TEXT = node(
    """/// Said at the gate.
Mae: Hello, {name()}. #line:hello
Mae: \\{0\\} stays, {1} and {2}. #line:two
-> Yes #line:yes
-> No #line:no
Mae: Hello again. #line:again
Mae: Hello again. #shadow:again"""
)


def test_table_row_knows_text_place_tags_and_comment() -> None:
    row = program(TEXT).strings["line:hello"]
    assert (row.text, row.file, row.node, row.line) == ("Mae: Hello, {0}.", "a.yarn", "Start", 4)
    assert (row.tags, row.comment) == (("line:hello",), "Said at the gate.")
    assert program(TEXT).strings["line:two"].text == "Mae: {0} stays, {0} and {1}."


def test_line_without_id_gets_one_that_other_nodes_do_not_move() -> None:
    first = list(program(node("a\nb")).strings)
    second = list(program(node("x", "Other") + node("a\nb")).strings)
    assert set(first) < set(second)


def test_export_is_in_the_order_of_the_source_with_locks() -> None:
    rows = strings.export(program(TEXT), "en")
    assert [row.id for row in rows] == [
        "line:hello", "line:two", "line:yes", "line:no", "line:again",
    ]  # fmt: skip
    assert rows[2] == Row("en", "line:yes", "Yes", "a.yarn", "Start", 6, lock_of("Yes"), "")


def test_export_for_translators_holds_the_original_as_comment() -> None:
    rows = strings.export(program(TEXT), "fr")
    assert (rows[0].text, rows[0].comment) == ("", "Mae: Hello, {0}. | Said at the gate.")


def test_table_survives_writing_and_reading() -> None:
    rows = [Row("fr", "line:a", 'Dit: "oui",\nnon', "a.yarn", "N", 3, "x", "c")]
    assert strings.read_table(strings.write_table(rows)) == {"line:a": rows[0]}


def test_tables_of_other_tools_are_read() -> None:
    rows = strings.read_table("\ufeffid,text,file,node,lineNumber\r\nline:a,Oui,f,n,7\r\n")
    assert rows["line:a"] == Row("", "line:a", "Oui", "f", "n", 7)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id,words\n", "t.csv:1: expected the columns"),
        ("id,text\nline:a,b\nline:a,c\n", "t.csv:3: a second row for line:a"),
        ("id,text\nline:a\n", "t.csv:2: 1 cells, expected 2"),
        ('id,text\nline:a,"b\n', "t.csv:2: "),
    ],
)
def test_faulty_table_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(TableError, match=message):
        strings.read_table(text, "t.csv")


def test_report_names_missing_stale_and_unknown_lines() -> None:
    rows = {
        "line:hello": Row("fr", "line:hello", "Mae: Bonjour, {0}.", lock=lock_of("older")),
        "line:yes": Row("fr", "line:yes", "Oui", lock=lock_of("Yes")),
        "line:gone": Row("fr", "line:gone", "?"),
        "line:no": Row("fr", "line:no", ""),
    }
    report = strings.report(program(TEXT), "fr", rows)
    assert (report.total, report.translated) == (5, 2)
    assert report.stale == ["line:hello"]
    assert report.unknown == ["line:gone"]
    assert report.missing == ["line:two", "line:no", "line:again"]


def test_lost_placeholder_and_broken_markup_are_faults() -> None:
    rows = {
        "line:hello": Row("fr", "line:hello", "Mae: Bonjour, {1}."),
        "line:yes": Row("fr", "line:yes", "[b]Oui"),
    }
    assert strings.report(program(TEXT), "fr", rows).faults == [
        "line:hello: `{0}` of the original is missing",
        "line:hello: the original has no `{1}`",
        "line:yes: broken markup: `[b]` is never closed",
    ]


def test_import_keeps_what_a_translator_left_empty() -> None:
    made = program(TEXT)
    before = {"line:yes": Row("fr", "line:yes", "Oui", lock=lock_of("Yes"))}
    incoming = {"line:yes": Row("fr", "line:yes", ""), "line:no": Row("fr", "line:no", "Non")}
    rows = {row.id: row for row in strings.merged(made, "fr", before, incoming)}
    assert (rows["line:yes"].text, rows["line:no"].text) == ("Oui", "Non")
    assert rows["line:no"].lock == lock_of("No")


def test_stale_translation_stays_stale_through_an_export() -> None:
    old = {"line:yes": Row("fr", "line:yes", "Oui", lock=lock_of("Yea"))}
    rows = {row.id: row for row in strings.export(program(TEXT), "fr", old)}
    assert strings.report(program(TEXT), "fr", rows).stale == ["line:yes"]


def test_lookup_falls_back_to_the_base_language() -> None:
    tables = {"fr": {"line:two": Row("fr", "line:two", "Mae : {1} puis {0} et {7}.")}}
    translations = Translations(program(TEXT), tables)
    assert translations.languages == ("en", "fr")
    french = translations.lookup("fr")
    assert french("line:two", ["1", "[2]"]) == "Mae : \\[2\\] puis 1 et {7}."
    assert french("line:yes", []) == "Yes"
    assert translations.text("line:two", ["1", "2"], "en") == "Mae: {0} stays, 1 and 2."
    assert french("line:nowhere", []) == ""


def test_shadow_line_is_translated_by_its_source() -> None:
    made = program(TEXT)
    [shadow] = [key for key, row in made.strings.items() if row.shadow]
    tables = {"fr": {"line:again": Row("fr", "line:again", "Mae: Encore.")}}
    assert Translations(made, tables).text(shadow, [], "fr") == "Mae: Encore."


def test_placeholders_nothing_belongs_to_are_text() -> None:
    assert parts_of("a {0} {1}", 1) == ["a ", 0, " {1}"]


def test_pseudo_language_is_longer_accented_and_in_brackets() -> None:
    text = pseudo("Mae: Say [wave]{0}[/wave] \\[x\\] to someone")
    assert text == "Mae: \\[Šáý [wave]{0}[/wave] \\[x\\] tó šóméóñé~~~~~\\]"


# Tagging -----------------------------------------------------------------------------------

UNTAGGED = (
    "title: A\r\n---\r\nMae: Hi. // said\r\n  -> Yes <<if true>>   // why\r\n"
    "\tSure. #face:sad // c\r\n=> {1} item\n<<wait 1>>\nkept #line:own\nkept #shadow:own\r===\r\n"
)


def test_tagging_adds_ids_and_changes_nothing_else() -> None:
    taken = tagging.ids_in(UNTAGGED)
    text = tagging.tagged("a.yarn", UNTAGGED, taken)
    ids = sorted(tagging.ids_in(text) - {"line:own"})
    assert len(ids) == 4
    for own in ids:
        text = text.replace(f" #{own}", "")
    assert text == UNTAGGED


def test_ids_stand_before_comments_and_after_tags() -> None:
    lines = tagging.tagged("a.yarn", UNTAGGED, set()).splitlines()
    assert lines[2].startswith("Mae: Hi. #line:")
    assert lines[2].endswith(" // said")
    assert lines[3].startswith("  -> Yes <<if true>> #line:")
    assert lines[4].startswith("\tSure. #face:sad #line:")


def test_tagging_twice_changes_nothing() -> None:
    once = tagging.tagged("a.yarn", UNTAGGED, set())
    assert tagging.tagged("a.yarn", once, tagging.ids_in(once)) == once


def test_ids_in_use_elsewhere_are_not_given_again() -> None:
    first = tagging.tagged("a.yarn", node("same"), set())
    second = tagging.tagged("a.yarn", node("same"), tagging.ids_in(first))
    assert tagging.ids_in(first).isdisjoint(tagging.ids_in(second))


def test_file_with_errors_is_not_tagged() -> None:
    with pytest.raises(tagging.UnreadableError):
        tagging.tagged("a.yarn", node("{1 + }\nline"), set())

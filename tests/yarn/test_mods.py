"""Base and mods are compiled together; a faulty mod is left out whole."""

from __future__ import annotations

from game.yarn import Compilation, Library, Options, Project, Source, compile_sources
from tests.yarn.scripts import node, played

BASE = node("base\n<<declare $n = 1>>") + node("first", "Group", "when: always\nsubtitle: A\n")


def merged(*mods: tuple[str, str], base: str = BASE) -> Compilation:
    sources = [Source("base.yarn", base)]
    sources += [Source(f"{mod}.yarn", text, mod) for mod, text in mods]
    return compile_sources(sources, library=Library())


def says(compilation: Compilation, start: str = "Start") -> list[str]:
    assert compilation.program is not None
    return played(compilation.program) if start == "Start" else _from(compilation, start)


def _from(compilation: Compilation, start: str) -> list[str]:
    from tests.yarn.scripts import machine

    assert compilation.program is not None
    return played(machine(compilation.program, start=start))


def test_nodes_of_a_mod_are_added() -> None:
    compilation = merged(("a", node("new", "New")))
    assert _from(compilation, "New") == ["new"]
    assert compilation.program is not None
    assert compilation.program.nodes["New"].mod == "a"


def test_second_node_of_a_title_refuses_the_mod_and_leaves_the_base() -> None:
    compilation = merged(("a", node("other") + node("new", "New")))
    assert compilation.refused == ("a",)
    assert says(compilation) == ["base"]
    [error] = compilation.errors
    assert (error.code, error.mod, error.file) == ("YS0011", "a", "a.yarn")
    assert "override: true" in error.hint
    assert compilation.program is not None
    assert "New" not in compilation.program.nodes


def test_node_that_overrides_replaces() -> None:
    compilation = merged(("a", node("other", headers="override: true\n")))
    assert compilation.refused == ()
    assert says(compilation) == ["other"]


def test_last_override_in_load_order_wins() -> None:
    first = ("a", node("one #line:x", headers="override: true\n"))
    second = ("b", node("two #line:x", headers="override: true\n"))
    assert says(merged(first, second)) == ["two"]
    assert says(merged(second, first)) == ["one"]


def test_replaced_node_gives_its_line_ids_free() -> None:
    base = node("base #line:1")
    compilation = merged(("a", node("other #line:1", headers="override: true\n")), base=base)
    assert compilation.refused == ()
    assert compilation.program is not None
    assert compilation.program.strings["line:1"].text == "other"


def test_override_of_nothing_is_pointed_out() -> None:
    compilation = merged(("a", node("x", "Nothing", "override: true\n")))
    assert [one.code for one in compilation.diagnostics if one.mod] == ["LL021"]


def test_members_of_groups_add_up() -> None:
    compilation = merged(("a", node("second", "Group", "when: always\nsubtitle: B\n")))
    assert compilation.program is not None
    assert compilation.program.nodes["Group"].members == ("Group.A", "Group.B")


def test_group_can_be_replaced_whole() -> None:
    headers = "when: always\noverride: true\nsubtitle: {}\n"
    mod = node("x", "Group", headers.format("X")) + node("y", "Group", headers.format("Y"))
    compilation = merged(("a", mod))
    assert compilation.program is not None
    assert compilation.program.nodes["Group"].members == ("Group.X", "Group.Y")


def test_faulty_mod_does_not_keep_others_out() -> None:
    compilation = merged(
        ("a", node("{1 + }", "A")), ("b", node("b", "B")), ("c", node("<<if>>\n<<endif>>", "C"))
    )
    assert compilation.refused == ("a", "c")
    assert [error.mod for error in compilation.errors] == ["a", "c"]
    assert _from(compilation, "B") == ["b"]


def test_mod_may_not_declare_what_the_base_declares() -> None:
    compilation = merged(("a", node("<<declare $n = true>>", "A")))
    assert compilation.refused == ("a",)
    assert {error.file for error in compilation.errors} == {"a.yarn"}


def test_mod_that_gives_a_variable_another_type_is_refused() -> None:
    compilation = merged(("a", node("<<set $n = true>>", "A")))
    assert compilation.refused == ("a",)


def test_faulty_base_gives_no_program() -> None:
    compilation = merged(("a", node("a", "A")), base=node("{1 + }"))
    assert compilation.program is None


def test_change_of_one_file_is_seen_by_the_next_compilation() -> None:
    project = Project(Library(), Options())
    one, two = Source("1.yarn", node("{$n}")), Source("2.yarn", node("<<declare $n = 1>>", "D"))
    first = project.compile([one, two])
    assert first.program is not None
    assert played(first.program) == ["1"]
    other = Source("2.yarn", node('<<declare $n = "x">>', "D"))
    second = project.compile([one, other])
    assert second.program is not None
    assert played(second.program) == ["x"]
    third = project.compile([one, Source("2.yarn", node("<<declare $n = 1 + 1>>", "D"))])
    assert third.program is not None
    assert played(third.program) == ["2"]
    assert project.compile([one]).program is None

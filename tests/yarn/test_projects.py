"""Project files, definition files for editors, and the tools on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.workshop import yarn_tools
from game.yarn import Signature, Source, compile_sources
from game.yarn.projects import ProjectError, loose_json, read_project
from game.yarn.schema import (
    Command,
    Parameter,
    SchemaError,
    definitions,
    from_signatures,
    read_definitions,
)
from tests.yarn.scripts import node

WALK = Command(
    "walk",
    (
        Parameter("figure", "instance", "Who walks.", subtype="Figure"),
        Parameter("mark", "string"),
        Parameter("seconds", "number", default="0"),
    ),
    "Walks a figure to a mark.",
    waits=True,
    file="verbs.py",
)
SAY_ALL = Command("say_all", (Parameter("words", many=True),))
FUNCTIONS = from_signatures(
    {"heat": Signature((), "number"), "most": Signature(("number",), "number", True)},
    {"heat": "How hot it is."},
)


def test_definitions_are_as_the_editor_wants_them() -> None:
    described = json.loads(definitions([WALK, SAY_ALL], FUNCTIONS))
    assert described["version"] == 1
    assert described["commands"][0] == {
        "yarnName": "walk",
        "fileName": "verbs.py",
        "language": "python",
        "documentation": "Walks a figure to a mark.",
        "async": True,
        "parameters": [
            {
                "name": "figure",
                "type": "instance",
                "subtype": "Figure",
                "documentation": "Who walks.",
            },
            {"name": "mark", "type": "string"},
            {"name": "seconds", "type": "number", "defaultValue": "0"},
        ],
    }
    assert described["functions"][1] == {
        "yarnName": "most",
        "language": "python",
        "parameters": [{"name": "value1", "type": "number", "isParamsArray": True}],
        "return": {"type": "number"},
    }


def test_definitions_that_were_read_check_commands_and_functions() -> None:
    known = read_definitions(definitions([WALK, SAY_ALL], FUNCTIONS))
    body = "\n".join(
        [
            "<<walk naruto arch>>",
            "<<walk naruto>>",
            "<<walk naruto arch soon>>",
            "<<walk naruto arch {heat()}>>",
            "<<wlak naruto arch>>",
            "<<say_all a b c>>",
            "<<wait 1>>",
            "{heat()} {most(1, 2, 3)}",
        ]
    )
    compilation = compile_sources([Source("a", node(body))], library=known.library())
    assert compilation.program is not None
    assert [f"{one.code} {one.line}:{one.column}" for one in compilation.diagnostics] == [
        "YS0061 4:3",
        "YS0061 5:20",
        "YS0060 7:3",
    ]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2}', '{"version": 1, "commands": [{"yarnName": "x"}]}']
)
def test_faulty_definitions_are_refused(text: str) -> None:
    with pytest.raises(SchemaError):
        read_definitions(text, "x.ysls.json")


PROJECT = """{ // comment
  "projectFileVersion": 4, "projectName": "My // Mod",
  "sourceFiles": ["**/*.yarn"], /* another */ "excludeFiles": ["drafts/**"],
  "baseLanguage": "en", "definitions": ["../defs/*.ysls.json"],
  "compilerOptions": { "requireVariableDeclarations": true,
    "diagnosticsSeverity": { "YS0012": "Error" }, },
  "editorOptions": { "yarnScriptEditor": { "characters": [ { "name": "Mae" }, ] } },
}
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of two scripts, a draft, and definitions beside it."""
    folder = tmp_path / "story"
    (folder / "drafts").mkdir(parents=True)
    (tmp_path / "defs").mkdir()
    (tmp_path / "defs" / "game.ysls.json").write_text(definitions([WALK], FUNCTIONS))
    (folder / "my.yarnproject").write_text(PROJECT)
    (folder / "a.yarn").write_text(node("Mae: {$n} {heat()}\n<<walk mae arch>>"))
    (folder / "b.yarn").write_text(node("<<declare $n = 1>>\n<<set $n = 2>>", "Memory"))
    (folder / "drafts" / "c.yarn").write_text("not a script")
    return folder


def test_project_file_says_which_scripts_and_how(project: Path) -> None:
    read = read_project(project / "my.yarnproject")
    assert read.name == "My // Mod"
    assert [path.name for path in read.files()] == ["a.yarn", "b.yarn"]
    assert read.characters == ("Mae",)
    options = read.options()
    assert (options.language, options.require_declarations) == ("en", True)
    assert options.severities == {"YS0012": "error"}
    assert set(read.read_definitions().commands) == {"walk"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "Expecting"),
        ("[]", "expected an object"),
        ('{"projectFileVersion": 9}', "expected 2, 3 or 4"),
        ('{"projectFileVersion": 4}', "sourceFiles"),
        ('{"projectFileVersion": 4, "sourceFiles": ["a"]}', "baseLanguage"),
        ('{"projectFileVersion": 4, "sourceFiles": "a", "baseLanguage": "en", "x": 1}', "key `x`"),
    ],
)
def test_faulty_project_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "x.yarnproject"
    path.write_text(text)
    with pytest.raises(ProjectError, match=message):
        read_project(path)


def test_comments_and_trailing_commas_are_no_fault() -> None:
    assert loose_json('{"a": ["//", 1,], // x\n "b": {"c": "/* */",},}') == {
        "a": ["//", 1],
        "b": {"c": "/* */"},
    }


# Tools -------------------------------------------------------------------------------------


def test_check_reads_a_script_with_its_project(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert yarn_tools.main(["check", str(project / "a.yarn")]) == 0
    assert capsys.readouterr().out == "1 files, 0 errors, 0 warnings\n"


def test_check_finds_faults(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "a.yarn").write_text(node("{1 + }\n<<jump Nowhere>>"))
    assert yarn_tools.main(["check", str(project), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert [(one["code"], one["severity"], one["line"]) for one in found["diagnostics"]] == [
        ("YS0005", "error", 3),
        ("YS0012", "error", 4),
        ("LL018", "info", 3),
    ]


def test_check_says_where_a_file_is_not_utf_8(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.yarn").write_bytes(b"title: A\n---\nna\xefve\n===\n")
    assert yarn_tools.main(["check", str(tmp_path)]) == 1
    assert ":3:1: error LL093" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [[], ["dance"], ["check"], ["check", "nowhere"], ["plan", "a", "b"], ["run", "nowhere"]],
)
def test_wrong_use_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert yarn_tools.main(arguments) == 2
    assert capsys.readouterr().err


def test_plan_says_whether_it_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script, plan = tmp_path / "a.yarn", tmp_path / "a.testplan"
    script.write_text(node("hello"))
    plan.write_text("line: `hello`\nstop\n")
    assert yarn_tools.main(["plan", str(script), str(plan)]) == 0
    plan.write_text("line: `goodbye`\n")
    assert yarn_tools.main(["plan", str(script), str(plan)]) == 1
    assert "line 1: expected `goodbye`, got `hello`" in capsys.readouterr().out
    plan.write_text("dance\n")
    assert yarn_tools.main(["plan", str(script), str(plan)]) == 1
    script.write_text(node("{1 + }"))
    assert yarn_tools.main(["plan", str(script), str(plan)]) == 1


def test_run_plays_in_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    script = tmp_path / "a.yarn"
    script.write_text(
        node("Mae: Which?\n-> A <<if false>>\n-> [b]B[/b]\n    <<go {$n}>>\n<<declare $n = 1>>")
    )
    answers = iter(["x", "1", "2"])
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    assert yarn_tools.main(["run", str(script), "--set", "n=5"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Mae: Which?",
        "  1. A  (not now)",
        "  2. B",
        "a number from 1 to 2, of an option that can be taken",
        "a number from 1 to 2, of an option that can be taken",
        "    <<go 5>>",
    ]
    assert yarn_tools.main(["run", str(script), "--node", "Nowhere"]) == 1


def test_tag_adds_ids_that_are_new_in_the_project(project: Path) -> None:
    before = (project / "b.yarn").read_bytes()
    assert yarn_tools.main(["tag", str(project)]) == 0
    text = (project / "a.yarn").read_text()
    assert text.count("#line:") == 1
    assert (project / "b.yarn").read_bytes() == before
    assert yarn_tools.main(["tag", str(project)]) == 0
    assert (project / "a.yarn").read_text() == text


def test_strings_go_to_the_translator_and_back(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "a.yarn").write_text(node("Mae: Hello {$n}. #line:hello\nMae: Bye. #line:bye"))
    table = tmp_path / "fr.csv"
    out = ["--out", str(table)]
    assert yarn_tools.main(["strings", "export", str(project), "--language", "fr", *out]) == 0
    text = table.read_text().replace("fr,line:hello,,", "fr,line:hello,Mae: Bonjour {0}.,")
    table.write_text(text)
    assert yarn_tools.main(["strings", "import", str(table), str(project)]) == 0
    assert "Bonjour {0}" in (project / "strings" / "fr.csv").read_text()
    capsys.readouterr()
    assert yarn_tools.main(["strings", "report", str(project)]) == 0
    assert capsys.readouterr().out.startswith("fr: 1 of 2 translated, 1 missing, 0 stale")
    (project / "a.yarn").write_text(node("Mae: Hi {$n}. #line:hello\nMae: Bye. #line:bye"))
    assert yarn_tools.main(["strings", "report", str(project), "--language", "fr"]) == 1
    assert "stale: line:hello" in capsys.readouterr().out


def test_translation_without_its_placeholder_is_not_taken_in(project: Path, tmp_path: Path) -> None:
    (project / "a.yarn").write_text(node("Mae: Hello {$n}. #line:hello"))
    table = tmp_path / "fr.csv"
    table.write_text("language,id,text\nfr,line:hello,Bonjour\nfr,line:gone,x\n")
    assert yarn_tools.main(["strings", "import", str(table), str(project)]) == 1
    assert "Bonjour" not in (project / "strings" / "fr.csv").read_text()

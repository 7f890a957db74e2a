"""What the Yarn extension of an editor is told: our verbs, functions and cast.

Two files in `assets/dialogue`, made from the registry of verbs: with them the editor completes
and counts the words of our commands. `main.py yarn editor` writes them.
"""

from __future__ import annotations

import json
from pathlib import Path

from game.loading import tables
from game.loading.content import Content
from game.loading.library import RESERVED_SPEAKERS, speaker_name
from game.stage.functions import SIGNATURES
from game.stage.verbs.table import VERBS, Kind, Parameter, Verb
from game.yarn import schema

DEFINITIONS, PROJECT = "game.ysls.json", "game.yarnproject"
TABLE = "game/stage/verbs/table.py"
ROOT = Path(__file__).resolve().parents[2]
_TYPES = {Kind.FIGURE: ("instance", "Figure"), Kind.NUMBER: ("number", ""),
          Kind.SECONDS: ("number", "")}  # fmt: skip


def _described(parameter: Parameter) -> schema.Parameter:
    """A parameter as far as the format can say it; all words it may be are in its text."""
    kind, subtype = "string", ""
    if len(parameter.kinds) == 1 and not parameter.choices:
        kind, subtype = _TYPES.get(parameter.kinds[0], ("string", ""))
    may_be = [f"a {one.value}" for one in parameter.kinds] + [
        f"`{choice}`" for choice in parameter.choices
    ]
    return schema.Parameter(
        parameter.name,
        kind,
        ", or ".join(may_be),
        "" if parameter.optional else None,
        parameter.many,
        subtype,
    )


def _command(verb: Verb) -> schema.Command:
    parameters = [_described(parameter) for parameter in verb.parameters]
    if verb.timed and not (parameters and parameters[-1].many):
        words = "`nowait` starts it and goes on"
        parameters.append(schema.Parameter("nowait", "string", words, ""))
    return schema.Command(verb.name, tuple(parameters), verb.doc, verb.timed, TABLE)


def editor_files(content: Content) -> dict[str, str]:
    """The definition and project files of `assets/dialogue`, by name."""
    speakers = sorted([*RESERVED_SPEAKERS, *map(speaker_name, tables.cast(content))])
    described = {
        "projectFileVersion": 4,
        "projectName": "Leaving the Leaf",
        "authorName": [],
        "sourceFiles": ["**/*.yarn"],
        "excludeFiles": [],
        "baseLanguage": "en",
        "localisation": {},
        "definitions": [DEFINITIONS],
        "compilerOptions": {
            "requireVariableDeclarations": True,
            "diagnosticsSeverity": {"YS0012": "Error"},
        },
        "editorOptions": {
            "yarnScriptEditor": {
                "saliencyStrategy": "bestLeastRecentlyViewed",
                "startNode": "Chapter_street",
                "characters": [{"name": name, "displayName": name} for name in speakers],
            }
        },
    }
    functions = schema.from_signatures(SIGNATURES)
    commands = [_command(verb) for verb in VERBS.values()]
    return {
        DEFINITIONS: schema.definitions(commands, functions),
        PROJECT: json.dumps(described, ensure_ascii=False, indent=2) + "\n",
    }


def write(folder: Path, *, check: bool) -> int:
    """Writes what has changed; with `check` only says so, and gives 1 when anything has."""
    stale = []
    for name, text in editor_files(Content([ROOT])).items():
        path = folder / name
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.write_text(text, encoding="utf-8", newline="\n")
    for name in stale:
        print(f"{name}: {'stale' if check else 'written'}")
    return 1 if stale and check else 0

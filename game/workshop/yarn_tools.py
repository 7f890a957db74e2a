"""The Yarn language's own tools: check, run, plan, tag, strings.

A path is a script, a folder or a `.yarnproject`. A script that belongs to a project is read
together with it, so that its variables are declared, but only its own findings are shown.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from game.stage.functions import SIGNATURES
from game.yarn import (
    CommandEvent,
    Compilation,
    Diagnostic,
    EndEvent,
    Library,
    LineEvent,
    Machine,
    Options,
    OptionsEvent,
    Program,
    Signature,
    Source,
    Value,
    YarnError,
    compile_sources,
    markup,
    plans,
    strings,
    tagging,
)
from game.yarn.builtin import SIGNATURES as BUILT_IN
from game.yarn.projects import ProjectError, ProjectFile, read_project

GOOD, FAULTS, WRONG_USE = 0, 1, 2
OWN_DIALOGUE = Path(__file__).resolve().parents[2] / "assets" / "dialogue"
_DEFAULTS: Mapping[str, Value] = {"number": 0.0, "string": "", "bool": False}


class UseError(Exception):
    """The command was called with something that is not there."""


class FaultyError(Exception):
    """The scripts have errors; the message lists them."""


@dataclass(slots=True)
class Scripts:
    """What a command works on: the sources, and which of them were asked for."""

    sources: list[Source] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    library: Library = field(default_factory=lambda: Library(SIGNATURES))
    options: Options = field(default_factory=Options)
    faults: list[Diagnostic] = field(default_factory=list)
    folder: Path = Path()

    def compile(self) -> Compilation:
        return compile_sources(self.sources, library=self.library, options=self.options)

    def program(self) -> Program:
        """Raises FaultyError with all errors when there is none."""
        compilation = self.compile()
        if compilation.program is None or self.faults:
            errors = [*self.faults, *compilation.errors]
            raise FaultyError("\n".join(map(str, errors)))
        return compilation.program


def main(arguments: list[str]) -> int:
    """Runs one tool; gives the exit code: 0 good, 1 faults found, 2 wrong use."""
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as leaving:
        return GOOD if leaving.code in (0, None) else WRONG_USE
    tool: Callable[[argparse.Namespace], int] = options.tool
    try:
        return tool(options)
    except UseError as error:
        print(error, file=sys.stderr)
        return WRONG_USE
    except (FaultyError, ProjectError, strings.TableError) as error:
        print(error, file=sys.stderr)
        return FAULTS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py yarn", description=__doc__.splitlines()[0])
    tools = parser.add_subparsers(required=True)

    one = tools.add_parser("check", help="list the faults of scripts")
    one.add_argument("paths", nargs="+", type=Path)
    one.add_argument("--json", action="store_true")
    one.set_defaults(tool=check)

    one = tools.add_parser("run", help="play a dialogue in the terminal")
    one.add_argument("file", type=Path)
    one.add_argument("--node", default="Start")
    one.add_argument("--seed", type=int, default=1)
    one.add_argument("--set", action="append", default=[], metavar="$NAME=VALUE")
    one.set_defaults(tool=run)

    one = tools.add_parser("plan", help="play a dialogue by a test plan")
    one.add_argument("file", type=Path)
    one.add_argument("plan", type=Path)
    one.set_defaults(tool=plan)

    one = tools.add_parser("tag", help="give every line an id")
    one.add_argument("paths", nargs="+", type=Path)
    one.set_defaults(tool=tag)

    one = tools.add_parser("editor", help="write what editors are told of our commands")
    one.add_argument("--check", action="store_true", help="only say whether they are stale")
    one.set_defaults(tool=editor)

    one = tools.add_parser("strings", help="tables for translators")
    kinds = one.add_subparsers(required=True)
    for name, tool, words in (
        ("export", export_strings, "write a table; what is translated is kept"),
        ("import", import_strings, "take a translator's table into the project's"),
        ("report", report_strings, "what is missing or stale"),
    ):
        kind = kinds.add_parser(name, help=words)
        if name == "import":
            kind.add_argument("csv", type=Path)
        kind.add_argument("paths", nargs="*", type=Path, default=[OWN_DIALOGUE])
        kind.add_argument("--language", default="")
        kind.add_argument("--table", type=Path, help="the project's table of that language")
        if name != "report":
            kind.add_argument("--out", type=Path)
        kind.set_defaults(tool=tool)
    return parser


# Reading paths -----------------------------------------------------------------------------


def gather(paths: Iterable[Path]) -> Scripts:
    """The scripts at some paths, and the projects they belong to. Raises UseError."""
    scripts = Scripts()
    taken: dict[Path, None] = {}
    for path in paths:
        if not path.exists():
            raise UseError(f"{path}: there is no such file or folder")
        project = _project_of(path)
        found = _scripts_at(path, project)
        if not found:
            raise UseError(f"{path}: there are no .yarn files")
        scripts.asked |= {_name(one) for one in found}
        scripts.folder = scripts.folder if taken else _folder(path, project)
        if project is not None:
            _join_project(scripts, project)
            taken |= dict.fromkeys(one.resolve() for one in project.files())
        taken |= dict.fromkeys(one.resolve() for one in found)
    for one in taken:
        text = _read(one, scripts)
        if text is not None:
            scripts.sources.append(Source(_name(one), text))
    return scripts


def _join_project(scripts: Scripts, project: ProjectFile) -> None:
    known = project.read_definitions()
    if known.signatures or known.commands:
        signatures = {**scripts.library.signatures, **known.signatures}
        scripts.library = replace(known.library(), signatures=signatures)
    if project.characters:
        scripts.library = replace(scripts.library, speakers=frozenset(project.characters))
    scripts.options = project.options()


def _folder(path: Path, project: ProjectFile | None) -> Path:
    if project is not None:
        return project.path.parent
    return path if path.is_dir() else path.parent


def _scripts_at(path: Path, project: ProjectFile | None) -> list[Path]:
    if path.suffix == ".yarnproject":
        assert project is not None
        return project.files()
    if not path.is_dir():
        return [path]
    if project is not None:
        below = path.resolve()
        return [one for one in project.files() if one.resolve().is_relative_to(below)]
    return sorted(path.rglob("*.yarn"))


def _project_of(path: Path) -> ProjectFile | None:
    """The project file that a path is, holds or belongs to."""
    if path.suffix == ".yarnproject":
        return read_project(path)
    resolved = path.resolve()
    folders = [resolved, *resolved.parents] if path.is_dir() else list(resolved.parents)
    for folder in folders:
        for found in sorted(folder.glob("*.yarnproject")):
            project = read_project(found)
            if path.is_dir() or resolved in {one.resolve() for one in project.files()}:
                return project
    return None


def _name(path: Path) -> str:
    """A path as messages show it: from where the command was called, when it lies below."""
    resolved = path.resolve()
    try:
        return resolved.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return resolved.as_posix()


def _read(path: Path, scripts: Scripts) -> str | None:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        scripts.faults.append(
            Diagnostic(
                "LL093", "error", _name(path), line, 1, 2,
                f"the file is not UTF-8: byte {error.start} is 0x{error.object[error.start]:02x}",
                "save it as UTF-8",
            )
        )  # fmt: skip
        return None
    except OSError as error:
        raise UseError(f"{path}: {error.strerror}") from error


# check -------------------------------------------------------------------------------------


def check(options: argparse.Namespace) -> int:
    scripts = gather(options.paths)
    compilation = scripts.compile()
    found = [
        one for one in (*scripts.faults, *compilation.diagnostics) if one.file in scripts.asked
    ]
    errors = sum(one.is_error for one in found)
    if options.json:
        print(
            json.dumps(
                {"diagnostics": [one.as_json() for one in found], "errors": errors},
                ensure_ascii=False, indent=1,
            )
        )  # fmt: skip
    else:
        for one in found:
            print(one)
        warnings = sum(one.severity == "warning" for one in found)
        print(f"{len(scripts.asked)} files, {errors} errors, {warnings} warnings")
    return FAULTS if errors else GOOD


# run and plan ------------------------------------------------------------------------------


def _stand_ins(signatures: Mapping[str, Signature]) -> dict[str, Callable[..., Value]]:
    """Functions of the game, outside the game: 0, false or nothing."""
    found: dict[str, Callable[..., Value]] = {}
    for name, signature in signatures.items():
        if name not in BUILT_IN:
            value = _DEFAULTS.get(signature.returns, 0.0)
            found[name] = lambda *arguments, value=value: value
    return found


def _value(text: str) -> Value:
    if text in ("true", "false"):
        return text == "true"
    try:
        return float(text)
    except ValueError:
        return text.strip('"')


def _settings(pairs: Iterable[str]) -> dict[str, Value]:
    storage: dict[str, Value] = {}
    for pair in pairs:
        name, sign, text = pair.partition("=")
        if not sign:
            raise UseError(f"--set {pair}: expected $name=value")
        storage["$" + name.strip().lstrip("$")] = _value(text.strip())
    return storage


def run(options: argparse.Namespace) -> int:
    scripts = gather([options.file])
    program = scripts.program()
    storage = _settings(options.set)
    machine = Machine(program, storage, _stand_ins(program.signatures), Random(options.seed))
    try:
        machine.start(options.node)
        for text in _conversation(machine, program.language):
            print(text, flush=True)
    except YarnError as error:
        print(error, file=sys.stderr)
        return FAULTS
    return GOOD


def _conversation(machine: Machine, language: str) -> Iterator[str]:
    """What the terminal shows; asks for choices on the way."""
    while True:
        match machine.advance():
            case LineEvent(full=full):
                yield markup.parse(full, language).text
            case CommandEvent(text=text):
                yield f"    <<{text}>>"
            case OptionsEvent() as event:
                yield from _offered(event, language)
                index = _answer(event)
                if index is None:
                    return
                machine.select(index)
            case EndEvent():
                return


def _offered(event: OptionsEvent, language: str) -> Iterator[str]:
    for option in event.options:
        text = markup.parse(option.line.full, language).text
        yield f"  {option.index + 1}. {text}" + ("" if option.available else "  (not now)")


def _answer(event: OptionsEvent) -> int | None:
    """The option chosen, -1 when there is none to choose, None at the end of the input."""
    if not any(option.available for option in event.options):
        return -1
    while True:
        try:
            text = input("> ").strip()
        except EOFError:
            return None
        if text.isdecimal() and 1 <= int(text) <= len(event.options):
            chosen = event.options[int(text) - 1]
            if chosen.available:
                return chosen.index
        print(f"a number from 1 to {len(event.options)}, of an option that can be taken")


def plan(options: argparse.Namespace) -> int:
    for path in (options.file, options.plan):
        if not path.is_file():
            raise UseError(f"{path}: there is no such file")
    name = _name(options.file)
    scripts = Scripts()
    text, steps = _read(options.file, scripts), _read(options.plan, scripts)
    if text is None or steps is None:
        raise FaultyError("\n".join(map(str, scripts.faults)))
    compilation = compile_sources([Source(name, text)], library=plans.library())
    if compilation.program is None:
        for error in compilation.errors:
            print(error)
        return FAULTS
    try:
        plans.Runner(compilation.program, plans.harness()).run(plans.read_plan(steps))
    except plans.PlanError as error:
        print(f"{_name(options.plan)}: {error}")
        return FAULTS
    print("the plan holds")
    return GOOD


# tag ---------------------------------------------------------------------------------------


def tag(options: argparse.Namespace) -> int:
    scripts = gather(options.paths)
    taken: set[str] = set()
    for source in scripts.sources:
        taken |= tagging.ids_in(source.text)
    worst = FAULTS if scripts.faults else GOOD
    for fault in scripts.faults:
        print(fault, file=sys.stderr)
    for source in scripts.sources:
        if source.file not in scripts.asked:
            continue
        before = len(taken)
        try:
            text = tagging.tagged(source.file, source.text, taken)
        except tagging.UnreadableError:
            print(f"{source.file}: has errors and was not changed", file=sys.stderr)
            worst = FAULTS
            continue
        if text != source.text:
            Path(source.file).write_bytes(text.encode("utf-8"))
            print(f"{source.file}: {len(taken) - before} ids added")
    return worst


def editor(options: argparse.Namespace) -> int:
    # Only this tool needs to know the whole game, which takes a while to load.
    from game.workshop import editor_support

    return editor_support.write(OWN_DIALOGUE, check=options.check)


# strings -----------------------------------------------------------------------------------


def _table_path(options: argparse.Namespace, scripts: Scripts, language: str) -> Path:
    path: Path | None = options.table
    return path or scripts.folder / "strings" / f"{language}.csv"


def _table(path: Path) -> dict[str, strings.Row]:
    if not path.is_file():
        return {}
    try:
        return strings.read_table(path.read_text("utf-8"), str(path))
    except UnicodeDecodeError as error:
        raise strings.TableError(f"{path}: the file is not UTF-8") from error


def _write(path: Path, rows: Sequence[strings.Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(strings.write_table(rows).encode("utf-8"))
    print(f"{path}: {len(rows)} lines", file=sys.stderr)


def export_strings(options: argparse.Namespace) -> int:
    scripts = gather(options.paths)
    program = scripts.program()
    language = options.language or program.language
    known = _table(_table_path(options, scripts, language))
    rows = strings.export(program, language, known)
    if options.out is not None:
        _write(options.out, rows)
    else:
        sys.stdout.write(strings.write_table(rows))
    return GOOD


def import_strings(options: argparse.Namespace) -> int:
    if not options.csv.is_file():
        raise UseError(f"{options.csv}: there is no such file")
    scripts = gather(options.paths)
    program = scripts.program()
    incoming = _table(options.csv)
    languages = {row.language for row in incoming.values() if row.language}
    language = options.language or (languages.pop() if len(languages) == 1 else "")
    if not language:
        raise UseError(f"{options.csv}: which language? Give --language")
    path = options.out or _table_path(options, scripts, language)
    known = _table(_table_path(options, scripts, language))
    found = strings.report(program, language, incoming)
    for key in found.unknown:
        print(f"unknown: {key}", file=sys.stderr)
    for fault in found.faults:
        print(f"fault: {fault}", file=sys.stderr)
    good = {
        key: row
        for key, row in incoming.items()
        if key in program.strings
        and not (row.text and strings.faults_of(program.strings[key], row.text, language))
    }
    _write(path, strings.merged(program, language, known, good))
    return FAULTS if found.faults or found.unknown else GOOD


def report_strings(options: argparse.Namespace) -> int:
    scripts = gather(options.paths)
    program = scripts.program()
    if options.language or options.table:
        language = options.language or options.table.stem
        tables = {language: _table_path(options, scripts, language)}
    else:
        found = sorted((scripts.folder / "strings").glob("*.csv"))
        tables = {path.stem: path for path in found}
    worst = GOOD
    for language, path in tables.items():
        if not path.is_file():
            raise UseError(f"{path}: there is no such table")
        report = strings.report(program, language, _table(path))
        print(report)
        if report.stale or report.unknown or report.faults:
            worst = FAULTS
    return worst

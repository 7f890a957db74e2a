"""Compiles a project: files are read one by one, then checked and joined as a whole.

What a file contributes depends on its text and on what it mentions of the project: the types
of its variables. A `Project` keeps both, so that after a change only what it touches is done
again.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from game.yarn import builtin, lints
from game.yarn import program as ops
from game.yarn.diagnostics import (
    ERROR,
    WARNING,
    Diagnostic,
    YarnError,
    did_you_mean,
    in_order,
)
from game.yarn.evaluation import Context, Maker
from game.yarn.expressions import END, Reader, ReadError
from game.yarn.generation import Generated, generate, line_id, shadowed
from game.yarn.library import Library, Options, Signature, Value
from game.yarn.numbers import RunError
from game.yarn.program import (
    Candidate,
    Code,
    EnumType,
    Evaluate,
    Functions,
    Node,
    Program,
    Storage,
    Text,
    Variable,
)
from game.yarn.reading import read
from game.yarn.tree import Declare, Enum, Expr, File, Line, Site, Type, Unknown
from game.yarn.tree import Node as NodeTree
from game.yarn.typing_rules import ANY, BASIC, BOOL, NUMBER, STRING, Inference, settled

LARGEST_PROJECT = 64_000_000
"""Characters of all files together."""
_DEFAULTS: dict[str, Value] = {NUMBER: 0.0, STRING: "", BOOL: False}


@dataclass(frozen=True, slots=True)
class Source:
    """One `.yarn` file; `mod` is the id of the mod it comes from, empty for the game's own."""

    file: str
    text: str
    mod: str = ""


@dataclass(frozen=True, slots=True)
class Compilation:
    """`program` is None when the game's own files have an error.

    A mod with an error is left out whole; its errors are among the diagnostics, its id in
    `refused`.
    """

    program: Program | None
    diagnostics: tuple[Diagnostic, ...]
    refused: tuple[str, ...] = ()

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self.diagnostics if found.severity == ERROR)


def compile_sources(
    sources: Sequence[Source], *, library: Library, options: Options | None = None
) -> Compilation:
    """Compiles a project; the game's own sources first, then each mod's in load order."""
    return Project(library, options or Options()).compile(sources)


@dataclass(slots=True)
class _Checked:
    """What checking and generating a file has given, and what that depended on."""

    depends: object
    diagnostics: list[Diagnostic]
    generated: Generated


@dataclass(slots=True)
class _Unit:
    text: str
    file: File
    lints: list[Diagnostic] | None = None
    checked: _Checked | None = None


class Project:
    """Compiles again and again, doing only what has changed since."""

    def __init__(self, library: Library, options: Options) -> None:
        self.library = library
        self.options = options
        self.signatures: dict[str, Signature] = {**builtin.SIGNATURES, **library.signatures}
        self._units: dict[tuple[str, str], _Unit] = {}

    def compile(self, sources: Sequence[Source]) -> Compilation:
        """Compiles the files as they are now."""
        # Trees are large and free of rings: the collector would walk them for nothing.
        collecting = gc.isenabled()
        gc.disable()
        try:
            return self._compile(sources)
        finally:
            if collecting:
                gc.enable()

    def _compile(self, sources: Sequence[Source]) -> Compilation:
        size = sum(len(source.text) for source in sources)
        if size > LARGEST_PROJECT:
            too_big = Diagnostic(
                "LL091", ERROR, sources[0].file, 1, 1, 2,
                f"the project has {size} characters, more than {LARGEST_PROJECT}",
            )  # fmt: skip
            return Compilation(None, (too_big,))
        units = [self._unit(source) for source in sources]
        mods = list(dict.fromkeys(unit.file.mod for unit in units if unit.file.mod))
        program, found = self._link(units)
        if program is not None or not mods:
            return Compilation(program, self._judged(found))
        return self._without_faulty(units, mods)

    def _without_faulty(self, units: list[_Unit], mods: list[str]) -> Compilation:
        """Adds one mod after another, and leaves out those that bring an error."""
        taken = [unit for unit in units if not unit.file.mod]
        program, found = self._link(taken)
        refused: list[str] = []
        complaints: list[Diagnostic] = []
        if program is None:
            return Compilation(None, self._judged(found), tuple(mods))
        for mod in mods:
            more = [*taken, *(unit for unit in units if unit.file.mod == mod)]
            with_mod, found_with = self._link(more)
            if with_mod is not None:
                program, found, taken = with_mod, found_with, more
                continue
            refused.append(mod)
            before = set(found)
            complaints += [
                replace(one, mod=mod)
                for one in found_with
                if one.mod == mod or (one.severity == ERROR and one not in before)
            ]
        return Compilation(program, self._judged([*found, *complaints]), tuple(refused))

    def _judged(self, found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """In order, with the severities the project asks for."""
        severities = self.options.severities
        if severities:
            judged = []
            for one in found:
                wanted = severities.get(one.code, "").lower()
                if one.severity == ERROR or not wanted:
                    judged.append(one)
                elif wanted != "none":
                    judged.append(replace(one, severity=wanted))
            found = judged
        return in_order(found)

    def _unit(self, source: Source) -> _Unit:
        key = (source.file, source.mod)
        unit = self._units.get(key)
        if unit is None or unit.text != source.text:
            unit = _Unit(source.text, read(source.file, source.text, source.mod))
            self._units[key] = unit
        return unit

    def _link(self, units: list[_Unit]) -> tuple[Program | None, list[Diagnostic]]:
        return _Link(self, units).run()

    def lints_of(self, unit: _Unit) -> list[Diagnostic]:
        """The findings that depend on nothing outside a file."""
        if unit.lints is None:
            unit.lints = lints.of_file(unit.file, self.library, self.options)
        return unit.lints


@dataclass(slots=True)
class _Entry:
    """A node that is part of the program, and the file it stands in."""

    node: NodeTree
    file: File


@dataclass(slots=True)
class _Names:
    """What the whole project calls by name."""

    entries: dict[str, _Entry] = field(default_factory=dict)
    groups: dict[str, list[_Entry]] = field(default_factory=dict)
    dropped: set[tuple[str, str, str]] = field(default_factory=set)
    """File, mod and name of nodes a mod has replaced."""


class _Link:
    """Joins files to a program. Made for one compilation."""

    def __init__(self, project: Project, units: list[_Unit]) -> None:
        self.project = project
        self.units = units
        self.found: list[Diagnostic] = []
        self.names = _Names()
        self.enums: dict[str, EnumType] = {}
        self.declares: dict[str, tuple[File, Declare]] = {}
        self.types: dict[str, Type] = {}
        self.defaults: dict[str, Value] = {}
        self.smart: dict[str, Expr] = {}
        self.first_use: dict[str, tuple[File, int, int, int]] = {}

    def report(
        self,
        code: str,
        severity: str,
        file: File,
        line: int,
        column: int,
        end: int,
        message: str,
        hint: str = "",
    ) -> None:
        self.found.append(
            Diagnostic(
                code, severity, file.name, line, column, max(end, column + 1), message, hint,
                file.mod,
            )
        )  # fmt: skip

    def run(self) -> tuple[Program | None, list[Diagnostic]]:
        for unit in self.units:
            self.found += unit.file.diagnostics
            self._check_version(unit.file)
        self._name_nodes()
        self._read_enums()
        self._read_declares()
        generated = self._check_types()
        self._undeclared()
        self._smart_loops()
        codes, strings = self._join(generated)
        for unit in self.units:
            self.found += self.project.lints_of(unit)
        self.found += lints.of_project(
            [unit.file for unit in self.units],
            set(self.names.entries) | set(self.names.groups),
            {name: file for name, (file, _) in self.declares.items()},
            self.project.options,
        )
        if any(one.severity == ERROR for one in self.found):
            return None, self.found
        return self._program(codes, strings), self.found

    def _check_version(self, file: File) -> None:
        if self.project.options.version >= 3:
            return
        for feature, place in file.features.items():
            self.report(
                "YS0036", ERROR, file, place.line, place.column, place.end,
                f"{feature} need a project of version 3 or later, this one has version "
                f"{self.project.options.version}",
            )  # fmt: skip

    # Nodes ---------------------------------------------------------------------------------

    def _name_nodes(self) -> None:
        by_title: dict[str, list[_Entry]] = {}
        for unit in self.units:
            for node in unit.file.nodes:
                if node.title:
                    self._place(by_title, _Entry(node, unit.file))
        for title, entries in by_title.items():
            if any(entry.node.whens for entry in entries):
                self._name_group(title, entries)
                continue
            first = entries[0]
            for other in entries[1:]:
                node = other.node
                of_mod = other.file.mod != first.file.mod
                self.report(
                    "YS0011", ERROR, other.file, node.line, node.column, node.end,
                    f"there is already a node `{title}`: {first.file.name}, line "
                    f"{first.node.line}",
                    "a header `override: true` would replace it" if of_mod else "",
                )  # fmt: skip
            self._enter(title, first)

    def _place(self, by_title: dict[str, list[_Entry]], entry: _Entry) -> None:
        """Adds a node under its title; one that overrides takes the place of earlier mods'."""
        title = entry.node.title
        entries = by_title.setdefault(title, [])
        if entry.node.override:
            mod = entry.file.mod
            for other in entries:
                if other.file.mod != mod:
                    self.names.dropped.add((other.file.name, other.file.mod, other.node.name))
            before = len(entries)
            entries[:] = [other for other in entries if other.file.mod == mod]
            if before == len(entries) and not any(o.node.override for o in entries):
                self.report(
                    "LL021", WARNING, entry.file, entry.node.line, entry.node.column,
                    entry.node.end,
                    f"`override: true`, but there is no other node `{title}` to replace",
                )  # fmt: skip
        entries.append(entry)

    def _enter(self, name: str, entry: _Entry) -> None:
        self.names.entries[name] = entry
        node = entry.node
        if not node.body and not node.damaged:
            self.report(
                "YS0033", WARNING, entry.file, node.line, node.column, node.end,
                f"node `{name}` is empty and left out",
            )  # fmt: skip

    def _name_group(self, title: str, entries: list[_Entry]) -> None:
        self.names.groups[title] = entries
        for entry in entries:
            node = entry.node
            if not node.whens:
                self.report(
                    "YS0031", ERROR, entry.file, node.line, node.column, node.end,
                    f"`{title}` is a node group: each of its nodes needs a header `when:`",
                    "`when: always` sets no condition",
                )  # fmt: skip
                continue
            earlier = self.names.entries.get(node.name)
            if earlier is not None:
                self.report(
                    "YS0032", ERROR, entry.file, node.line, node.column, node.end,
                    f"the group `{title}` has a second member `{node.subtitle or node.name}`; "
                    f"the first: {earlier.file.name}, line {earlier.node.line}",
                )  # fmt: skip
                continue
            self._enter(node.name, entry)

    # Enums and declarations ----------------------------------------------------------------

    def _read_enums(self) -> None:
        for unit in self.units:
            for enum in unit.file.enums:
                self._read_enum(unit.file, enum)

    def _read_enum(self, file: File, enum: Enum) -> None:
        earlier = self.enums.get(enum.name)
        if earlier is not None or enum.name.lower() in BASIC:
            where = f": {earlier.file}, line {earlier.line}" if earlier else " of the language"
            self.report(
                "YS0040", ERROR, file, enum.line, enum.column, enum.end,
                f"there is already a type `{enum.name}`{where}",
            )  # fmt: skip
            return
        cases: dict[str, Value] = {}
        docs: dict[str, str] = {}
        if not enum.cases:
            self.report(
                "YS0035", ERROR, file, enum.line, enum.column, enum.end,
                f"enum `{enum.name}` has no case",
            )  # fmt: skip
        kinds = {case.value.op if case.value else "none" for case in enum.cases}
        for index, case in enumerate(enum.cases):
            end = case.column + len(case.name)
            if case.name in cases:
                self.report(
                    "YS0035", ERROR, file, case.line, case.column, end,
                    f"enum `{enum.name}` has a second case `{case.name}`",
                )  # fmt: skip
                continue
            value: Value = float(index)
            given = case.value
            if given is not None:
                if given.op not in ("number", "string") or given.grouped:
                    self.report(
                        "YS0037", ERROR, file, case.line, given.column, given.end,
                        "the value of a case is a number or a string, written out",
                    )  # fmt: skip
                elif given.op == "number" and given.value != int(given.value):  # type: ignore[call-overload]
                    self.report(
                        "YS0037", ERROR, file, case.line, given.column, given.end,
                        "the numbers of an enum's cases are whole",
                    )  # fmt: skip
                else:
                    value = given.value  # type: ignore[assignment]
            elif len(kinds) > 1:
                self.report(
                    "YS0035", ERROR, file, case.line, case.column, end,
                    f"case `{case.name}` has no value, but others of `{enum.name}` have one",
                )  # fmt: skip
            if len(kinds) == 1 and value in cases.values():
                self.report(
                    "YS0035", ERROR, file, case.line, case.column, end,
                    f"two cases of `{enum.name}` have the same value",
                )  # fmt: skip
            cases[case.name] = value
            docs[case.name] = case.documentation
        if {"number", "string"} <= kinds:
            self.report(
                "YS0035", ERROR, file, enum.line, enum.column, enum.end,
                f"the values of `{enum.name}` are all numbers or all strings",
            )  # fmt: skip
        self.enums[enum.name] = EnumType(enum.name, cases, docs, file.name, enum.line)

    def _read_declares(self) -> None:
        for unit in self.units:
            for declare in unit.file.declares:
                earlier = self.declares.get(declare.name)
                if earlier is None:
                    self.declares[declare.name] = (unit.file, declare)
                    self._read_declare(unit.file, declare)
                    continue
                other_file, other = earlier
                self.report(
                    "YS0039", ERROR, unit.file, declare.line, declare.column, declare.end,
                    f"{declare.name} is already declared: {other_file.name}, line {other.line}",
                )  # fmt: skip
                if other_file.mod == unit.file.mod:
                    self.report(
                        "YS0039", ERROR, other_file, other.line, other.column, other.end,
                        f"{declare.name} is declared again: {unit.file.name}, line "
                        f"{declare.line}",
                    )  # fmt: skip

    def _read_declare(self, file: File, declare: Declare) -> None:
        value = declare.value
        name = declare.name
        wanted = declare.as_type
        if wanted and wanted not in BASIC and wanted not in self.enums:
            end = declare.as_column + len(wanted)
            self.report(
                "YS0053", ERROR, file, declare.line, declare.as_column, end,
                f"there is no type `{wanted}`",
                did_you_mean(wanted, [NUMBER, STRING, BOOL, *self.enums]),
            )  # fmt: skip
            wanted = ""
        if not value.literal:
            self.smart[name] = value
            if wanted:
                self.types[name] = wanted
            return
        if value.op == "case":
            enum, case = value.case
            if not enum:
                having = [e for e, known in self.enums.items() if case in known.cases]
                enum = wanted if wanted in having else (having[0] if len(having) == 1 else "")
            known = self.enums.get(enum)
            if known is None:
                self.types[name] = wanted or ANY
                self.defaults[name] = 0.0
                return
            self.types[name] = wanted or enum
            self.defaults[name] = known.cases.get(case, 0.0)
            return
        self.types[name] = wanted or (NUMBER if value.op == "-x" else value.op)
        if value.op == "-x":
            self.defaults[name] = -float(value.args[0].value)  # type: ignore[arg-type]
        else:
            self.defaults[name] = value.value  # type: ignore[assignment]

    # Types ---------------------------------------------------------------------------------

    def _inference(self) -> Inference:
        return Inference(
            self.enums,
            self.project.signatures,
            infer_functions=self.project.library.infer_functions,
        )

    def _check_types(self) -> list[Generated]:
        self._smart_types()
        cases = {name: enum.cases for name, enum in self.enums.items()}
        maker = Maker(self.defaults, cases, self.smart)
        together: list[_Unit] = []
        enums = tuple((name, tuple(known.items())) for name, known in cases.items())
        for unit in self.units:
            depends = (self._depends(unit.file), enums)
            if depends[0] is None:
                together.append(unit)
                unit.checked = None
            elif unit.checked is None or unit.checked.depends != depends:
                inference = self._inference()
                inference.variables = dict(self.types)
                inference.check(unit.file)
                inference.solve()
                self._refuse_sets(unit.file, inference)
                generated = generate(unit.file, maker)
                unit.checked = _Checked(depends, inference.diagnostics, generated)
        if together:
            self._check_together(together, maker)
        result = []
        for unit in self.units:
            assert unit.checked is not None
            self.found += unit.checked.diagnostics
            result.append(unit.checked.generated)
        return result

    def _depends(self, file: File) -> object:
        """What the check of a file rests on; None when it must be checked with others."""
        if self.project.library.infer_functions:
            return None
        depends: list[object] = []
        for name in (*file.reads, *file.writes):
            known = self.types.get(name)
            if known is None or type(known) is not str:
                return None
            depends.append((name, known, self.defaults.get(name), name in self.smart))
        for declare in file.declares:
            if type(self.types.get(declare.name)) is not str:
                return None
            depends.append((declare.name, self.types[declare.name]))
        return depends

    def _smart_types(self) -> None:
        """Finds the types of smart variables from what is declared, where that is enough."""
        if not self.smart:
            return
        inference = self._inference()
        inference.variables = dict(self.types)
        for name in self.smart:
            file, declare = self.declares[name]
            inference.file = file
            inference.variables.setdefault(name, Unknown())
            site = Site("declare", declare.line, declare.value, declare)
            inference.check_site(site)
        inference.solve()
        for name in self.smart:
            known = settled(inference.variables[name])
            if type(known) is str and known != ANY:
                self.types.setdefault(name, known)

    def _check_together(self, units: list[_Unit], maker: Maker) -> None:
        """Files whose variables or functions must be inferred from all their uses."""
        inference = self._inference()
        inference.variables = dict(self.types)
        for name in self.smart:
            inference.variables.setdefault(name, Unknown())
        for unit in units:
            inference.check(unit.file)
        inference.solve()
        by_file: dict[tuple[str, str], list[Diagnostic]] = {}
        for unit in units:
            self._refuse_sets(unit.file, inference)
        for one in inference.diagnostics:
            by_file.setdefault((one.file, one.mod), []).append(one)
        for name, own in inference.variables.items():
            known = settled(own)
            if name not in self.types and type(known) is str:
                self.types[name] = known
                self.defaults.setdefault(name, self._default(known))
            if name in inference.first_use:
                file, line, place = inference.first_use[name]
                self.first_use[name] = (file, line, place.column, place.end)
        for unit in units:
            found = by_file.get((unit.file.name, unit.file.mod), [])
            unit.checked = _Checked(None, found, generate(unit.file, maker))

    def _default(self, kind: str) -> Value:
        enum = self.enums.get(kind)
        if enum is not None:
            return next(iter(enum.cases.values()), 0.0)
        return _DEFAULTS.get(kind, 0.0)

    def _refuse_sets(self, file: File, inference: Inference) -> None:
        """Smart variables cannot be assigned."""
        for site in file.sites:
            if site.role != "set" or site.statement is None:
                continue
            statement = site.statement
            if statement.name in self.smart:
                declared = self.declares[statement.name]
                inference.file = file
                inference.report(
                    "YS0030", statement.line, statement.column, statement.end,
                    f"{statement.name} cannot be set: it is worked out anew at every read, as "
                    f"declared in {declared[0].name}, line {declared[1].line}",
                )  # fmt: skip

    def _undeclared(self) -> None:
        required = self.project.options.require_declarations
        for name, (file, line, column, end) in self.first_use.items():
            if name in self.declares:
                continue
            self.report(
                "YS0003", ERROR if required else WARNING, file, line, column, end,
                f"{name} is not declared",
                did_you_mean(name, self.declares) or f"write `<<declare {name} = …>>`",
            )  # fmt: skip

    def _smart_loops(self) -> None:
        reads = {name: _variables_of(expr) for name, expr in self.smart.items()}
        for name in self.smart:
            seen: set[str] = set()
            waiting = list(reads[name])
            while waiting:
                other = waiting.pop()
                if other in reads and other not in seen:
                    seen.add(other)
                    waiting.extend(reads[other])
            if name in seen:
                file, declare = self.declares[name]
                self.report(
                    "YS0045", ERROR, file, declare.line, declare.column, declare.end,
                    f"{name} is worked out from itself",
                )  # fmt: skip

    # Joining -------------------------------------------------------------------------------

    def _join(self, generated: list[Generated]) -> tuple[dict[str, Code], dict[str, Text]]:
        codes: dict[str, Code] = {}
        strings: dict[str, Text] = {}
        count = 0
        origin: list[tuple[_Unit, Mapping[str, Text]]] = []
        for unit, part in zip(self.units, generated, strict=True):
            own = part.strings
            file = unit.file
            gone = [node.name for node in file.nodes if self._dropped(file, node.name)]
            if gone:
                own = {key: row for key, row in own.items() if row.node not in gone}
                codes.update((n, code) for n, code in part.codes.items() if n not in gone)
            else:
                codes.update(part.codes)
            count += len(own)
            strings.update(own)
            origin.append((unit, own))
            for double, line in part.doubles:
                if line_id(line) != double:
                    continue  # two nodes of one name, which is an error already
                first = part.strings[double].line
                self._double(file, double, line.line, file, first)
                self._double(file, double, first, file, line.line)
        if count != len(strings):
            self._find_doubles(origin)
        self._check_ids(strings)
        members = {id(node): candidate for part in generated for node, candidate in part.members}
        for title, entries in self.names.groups.items():
            self._hub(title, entries, codes, members)
        return codes, strings

    def _dropped(self, file: File, name: str) -> bool:
        return bool(self.names.dropped) and (file.name, file.mod, name) in self.names.dropped

    def _find_doubles(self, origin: list[tuple[_Unit, Mapping[str, Text]]]) -> None:
        first: dict[str, tuple[File, Text]] = {}
        for unit, own in origin:
            for key, row in own.items():
                earlier = first.setdefault(key, (unit.file, row))
                if earlier[1] is not row and key in row.tags:
                    self._double(unit.file, key, row.line, earlier[0], earlier[1].line)
                    if earlier[0].mod == unit.file.mod:
                        self._double(earlier[0], key, earlier[1].line, unit.file, row.line)

    def _double(self, file: File, key: str, line: int, other: File, other_line: int) -> None:
        column, end = lints.tag_place(file, key, line)
        self.report(
            "YS0018", ERROR, file, line, column, end,
            f"`#{key}` is also the id of {other.name}, line {other_line}: an id names one line",
        )  # fmt: skip

    def _check_ids(self, strings: Mapping[str, Text]) -> None:
        """Several ids on a line, and lines that borrow another's text."""
        for unit in self.units:
            for line in unit.file.odd_ids:
                self._check_line_ids(unit.file, line, strings)

    def _check_line_ids(self, file: File, line: Line, strings: Mapping[str, Text]) -> None:
        ids = [tag for tag in line.tags if tag.text.startswith("line:")]
        shadows = [tag for tag in line.tags if tag.text.startswith("shadow:")]
        if ids and shadows:
            self.report(
                "YS0017", ERROR, file, line.line, shadows[0].column, shadows[0].end,
                "a line has either an id of its own or borrows another's: `#line:` or `#shadow:`",
            )  # fmt: skip
            return
        for tag in (ids or shadows)[1:]:
            self.report(
                "YS0062", ERROR, file, line.line, tag.column, tag.end,
                f"a second id on one line; the first is `#{(ids or shadows)[0].text}`",
            )  # fmt: skip
        if not shadows:
            return
        tag = shadows[0]
        source = strings.get(shadowed(line))
        if line.values:
            self.report(
                "YS0043", ERROR, file, line.line, tag.column, tag.end,
                "a line that borrows its text cannot contain `{…}`",
            )  # fmt: skip
        elif source is None:
            known = [key[5:] for key in strings]
            self.report(
                "YS0042", ERROR, file, line.line, tag.column, tag.end,
                f"no line has the id `{tag.text[7:]}`", did_you_mean(tag.text[7:], known),
            )  # fmt: skip
        elif any(type(part) is int for part in source.parts):
            self.report(
                "YS0043", ERROR, file, line.line, tag.column, tag.end,
                f"the text of `{tag.text[7:]}` contains `{{…}}` and cannot be borrowed",
            )  # fmt: skip
        elif source.text != line.text:
            self.report(
                "YS0044", ERROR, file, line.line, line.column, line.end,
                f"the text differs from that of `{tag.text[7:]}`: {source.file}, line "
                f"{source.line}",
                f"write `{source.text}`",
            )  # fmt: skip

    def _hub(
        self,
        title: str,
        entries: list[_Entry],
        codes: dict[str, Code],
        members: Mapping[int, Candidate],
    ) -> None:
        candidates = tuple(
            members[id(entry.node)] for entry in entries if id(entry.node) in members
        )
        first = entries[0]
        codes[title] = Code(
            title,
            first.file.name,
            ((ops.HUB,), (ops.RETURN,)),
            (first.node.line, first.node.line),
            0,
            not all(entry.node.tracking == "never" for entry in entries),
            candidates,
        )

    def _program(self, codes: dict[str, Code], strings: dict[str, Text]) -> Program:
        nodes: dict[str, Node] = {}
        for name, entry in self.names.entries.items():
            if name in codes:
                nodes[name] = _node(name, entry)
        for title, entries in self.names.groups.items():
            members = tuple(entry.node.name for entry in entries if entry.node.name in codes)
            nodes[title] = replace(_node(title, entries[0]), members=members)
        variables: dict[str, Variable] = {}
        for name, known in self.types.items():
            declared = self.declares.get(name)
            kind = str(settled(known))
            default = self.defaults.get(name, self._default(kind))
            if declared is None:
                file, line, _, _ = self.first_use[name]
                variables[name] = Variable(name, kind, default, "", file.name, line, False, False)
            else:
                file, declare = declared
                variables[name] = Variable(
                    name, kind, default, declare.documentation, file.name, declare.line,
                    name in self.smart,
                )  # fmt: skip
        cases = {name: enum.cases for name, enum in self.enums.items()}
        maker = Maker(self.defaults, cases, self.smart)
        return Program(
            nodes,
            strings,
            variables,
            self.enums,
            self.project.signatures,
            codes,
            {name: maker.make(expr) for name, expr in self.smart.items()},
            self.project.options.language,
        )


def _node(name: str, entry: _Entry) -> Node:
    node = entry.node
    headers = tuple((header.key, header.value) for header in node.headers)
    tags = next((value for key, value in headers if key == "tags"), "")
    return Node(
        name, node.title, entry.file.name, node.line, headers, tuple(tags.split()), (),
        entry.file.mod,
    )  # fmt: skip


def _variables_of(expr: Expr) -> set[str]:
    found: set[str] = set()
    waiting = [expr]
    while waiting:
        one = waiting.pop()
        if one.op == "variable":
            found.add(str(one.value))
        waiting.extend(one.args)
    return found


class Expression:
    """A condition written outside the scripts, compiled against a program."""

    def __init__(self, text: str, kind: str, program: Program, evaluate: Evaluate) -> None:
        self.text = text
        self.type = kind
        self.program = program
        self._evaluate = evaluate

    def evaluate(
        self,
        storage: Storage,
        functions: Functions,
        random: builtin.Chance | None = None,
    ) -> Value:
        """Its value now. Raises YarnError when it cannot be worked out."""
        context = Context(self.program, storage, functions, random)
        try:
            value: Value = self._evaluate(context)
        except (RunError, TypeError, ValueError, ArithmeticError, RecursionError) as error:
            raise YarnError(f"`{self.text}`: {error}") from error
        return value


def compile_expression(text: str, program: Program, wanted: str = "bool") -> Expression:
    """Compiles an expression from outside the scripts; `wanted` is its type, `any` for any.

    Raises YarnError with the column and what is wrong.
    """
    file = File("", "")
    try:
        reader = Reader(text, 0)
        expr = reader.expression()
        if reader.kind != END:
            reader.fail(f"the expression ends here, but {reader.found}")
    except ReadError as fault:
        hint = f" ({fault.hint})" if fault.hint else ""
        raise YarnError(f"`{text}`, column {fault.column}: {fault.message}{hint}") from fault
    inference = Inference(program.enums, program.signatures, infer_functions=False)
    inference.variables = {name: variable.type for name, variable in program.variables.items()}
    file.sites.append(Site("condition" if wanted == BOOL else "value", 1, expr))
    inference.check(file)
    inference.solve()
    for name, (_, _, place) in inference.first_use.items():
        hint = did_you_mean(name, program.variables)
        raise YarnError(
            f"`{text}`, column {place.column}: {name} is not declared"
            + (f" ({hint})" if hint else "")
        )
    for one in inference.diagnostics:
        hint = f" ({one.hint})" if one.hint else ""
        raise YarnError(f"`{text}`, column {one.column}: {one.message}{hint}")
    kind = str(settled(expr.type))
    if wanted not in (ANY, BOOL) and kind != wanted:
        raise YarnError(f"`{text}` is a {kind}, not a {wanted}")
    smart = {name: True for name, variable in program.variables.items() if variable.smart}
    defaults = {name: variable.default for name, variable in program.variables.items()}
    cases = {name: enum.cases for name, enum in program.enums.items()}
    return Expression(text, kind, program, Maker(defaults, cases, smart).make(expr))

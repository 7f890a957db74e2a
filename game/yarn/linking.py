"""Joins the files of a project to a program: names, declarations, types, instructions.

What a file contributes is kept with it (`Unit`) together with what it rested on, and used again
while that stays the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.yarn import lints
from game.yarn import program as ops
from game.yarn.declarations import Declarations
from game.yarn.diagnostics import ERROR, WARNING, Diagnostic, InFile, did_you_mean
from game.yarn.evaluation import Maker
from game.yarn.generation import Generated, generate, line_id
from game.yarn.library import Library, Options, Signature
from game.yarn.line_ids import check_line_ids
from game.yarn.program import Candidate, Code, Node, Program, Text, Variable
from game.yarn.tree import Expr, File, Site, Unknown
from game.yarn.tree import Node as NodeTree
from game.yarn.typing_rules import ANY, Inference, settled


@dataclass(slots=True)
class _Checked:
    """What checking and generating a file has given, and what that depended on."""

    depends: object
    diagnostics: list[Diagnostic]
    generated: Generated


@dataclass(slots=True)
class Unit:
    text: str
    file: File
    lints: list[Diagnostic] | None = None
    checked: _Checked | None = None


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


class Linker:
    """Joins files to a program. Made for one compilation."""

    def __init__(
        self,
        units: list[Unit],
        signatures: Mapping[str, Signature],
        library: Library,
        options: Options,
    ) -> None:
        self.units = units
        self.signatures = signatures
        self.library = library
        self.options = options
        self.found: list[Diagnostic] = []
        self.names = _Names()
        self.declared = Declarations([unit.file for unit in units], self.report)
        self.first_use: dict[str, tuple[File, int, int, int]] = {}

    def report(
        self,
        code: str,
        severity: str,
        file: InFile,
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
        generated = self._check_types()
        self._undeclared()
        self._smart_loops()
        codes, strings = self._join(generated)
        for unit in self.units:
            self.found += self._lints_of(unit)
        self.found += lints.of_project(
            [unit.file for unit in self.units],
            set(self.names.entries) | set(self.names.groups),
            self.options,
        )
        if any(one.severity == ERROR for one in self.found):
            return None, self.found
        return self._program(codes, strings), self.found

    def _lints_of(self, unit: Unit) -> list[Diagnostic]:
        """The findings that depend on nothing outside a file."""
        if unit.lints is None:
            unit.lints = lints.of_file(unit.file, self.library, self.options)
        return unit.lints

    def _check_version(self, file: File) -> None:
        if self.options.version >= 3:
            return
        for feature, place in file.features.items():
            self.report(
                "YS0036", ERROR, file, place.line, place.column, place.end,
                f"{feature}: only in projects of version 3 or later, and this one has version "
                f"{self.options.version}",
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

    # Types ---------------------------------------------------------------------------------

    def _inference(self) -> Inference:
        return Inference(
            self.declared.enums,
            self.signatures,
            infer_functions=self.library.infer_functions,
        )

    def _check_types(self) -> list[Generated]:
        self._smart_types()
        cases = {name: enum.cases for name, enum in self.declared.enums.items()}
        maker = Maker(self.declared.defaults, cases, self.declared.smart)
        together: list[Unit] = []
        enums = tuple((name, tuple(known.items())) for name, known in cases.items())
        for unit in self.units:
            depends = (self._depends(unit.file), enums)
            if depends[0] is None:
                together.append(unit)
                unit.checked = None
            elif unit.checked is None or unit.checked.depends != depends:
                inference = self._inference()
                inference.variables = dict(self.declared.types)
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
        if self.library.infer_functions:
            return None
        depends: list[object] = []
        for name in (*file.reads, *file.writes):
            known = self.declared.types.get(name)
            if known is None or type(known) is not str:
                return None
            depends.append(
                (name, known, self.declared.defaults.get(name), name in self.declared.smart)
            )
        for declare in file.declares:
            if type(self.declared.types.get(declare.name)) is not str:
                return None
            depends.append((declare.name, self.declared.types[declare.name]))
        return depends

    def _smart_types(self) -> None:
        """Finds the types of smart variables from what is declared, where that is enough."""
        if not self.declared.smart:
            return
        inference = self._inference()
        inference.variables = dict(self.declared.types)
        for name in self.declared.smart:
            file, declare = self.declared.declares[name]
            inference.file = file
            inference.variables.setdefault(name, Unknown())
            site = Site("declare", declare.line, declare.value, declare)
            inference.check_site(site)
        inference.solve()
        for name in self.declared.smart:
            known = settled(inference.variables[name])
            if type(known) is str and known != ANY:
                self.declared.types.setdefault(name, known)

    def _check_together(self, units: list[Unit], maker: Maker) -> None:
        """Files whose variables or functions must be inferred from all their uses."""
        inference = self._inference()
        inference.variables = dict(self.declared.types)
        for name in self.declared.smart:
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
            if name not in self.declared.types and type(known) is str:
                self.declared.types[name] = known
                self.declared.defaults.setdefault(name, self.declared.default(known))
            if name in inference.first_use:
                file, line, place = inference.first_use[name]
                self.first_use[name] = (file, line, place.column, place.end)
        for unit in units:
            found = by_file.get((unit.file.name, unit.file.mod), [])
            unit.checked = _Checked(None, found, generate(unit.file, maker))

    def _refuse_sets(self, file: File, inference: Inference) -> None:
        """Smart variables cannot be assigned."""
        for site in file.sites:
            if site.role != "set" or site.statement is None:
                continue
            statement = site.statement
            if statement.name in self.declared.smart:
                declared = self.declared.declares[statement.name]
                inference.file = file
                inference.report(
                    "YS0030", statement.line, statement.column, statement.end,
                    f"{statement.name} cannot be set: it is worked out anew at every read, as "
                    f"declared in {declared[0].name}, line {declared[1].line}",
                )  # fmt: skip

    def _undeclared(self) -> None:
        required = self.options.require_declarations
        for name, (file, line, column, end) in self.first_use.items():
            if name in self.declared.declares:
                continue
            self.report(
                "YS0003", ERROR if required else WARNING, file, line, column, end,
                f"{name} is not declared",
                did_you_mean(name, self.declared.declares) or f"write `<<declare {name} = …>>`",
            )  # fmt: skip

    def _smart_loops(self) -> None:
        reads = {name: _variables_of(expr) for name, expr in self.declared.smart.items()}
        for name in self.declared.smart:
            seen: set[str] = set()
            waiting = list(reads[name])
            while waiting:
                other = waiting.pop()
                if other in reads and other not in seen:
                    seen.add(other)
                    waiting.extend(reads[other])
            if name in seen:
                file, declare = self.declared.declares[name]
                self.report(
                    "YS0045", ERROR, file, declare.line, declare.column, declare.end,
                    f"{name} is worked out from itself",
                )  # fmt: skip

    # Joining -------------------------------------------------------------------------------

    def _join(self, generated: list[Generated]) -> tuple[dict[str, Code], dict[str, Text]]:
        codes: dict[str, Code] = {}
        strings: dict[str, Text] = {}
        count = 0
        origin: list[tuple[Unit, Mapping[str, Text]]] = []
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
        for unit in self.units:
            for line in unit.file.odd_ids:
                check_line_ids(unit.file, line, strings, self.report)
        members = {id(node): candidate for part in generated for node, candidate in part.members}
        for title, entries in self.names.groups.items():
            self._hub(title, entries, codes, members)
        return codes, strings

    def _dropped(self, file: File, name: str) -> bool:
        return bool(self.names.dropped) and (file.name, file.mod, name) in self.names.dropped

    def _find_doubles(self, origin: list[tuple[Unit, Mapping[str, Text]]]) -> None:
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
        for name, known in self.declared.types.items():
            declared = self.declared.declares.get(name)
            kind = str(settled(known))
            default = self.declared.defaults.get(name, self.declared.default(kind))
            if declared is None:
                file, line, _, _ = self.first_use[name]
                variables[name] = Variable(name, kind, default, "", file.name, line, False, False)
            else:
                file, declare = declared
                variables[name] = Variable(
                    name, kind, default, declare.documentation, file.name, declare.line,
                    name in self.declared.smart,
                )  # fmt: skip
        cases = {name: enum.cases for name, enum in self.declared.enums.items()}
        maker = Maker(self.declared.defaults, cases, self.declared.smart)
        return Program(
            nodes,
            strings,
            variables,
            self.declared.enums,
            self.signatures,
            codes,
            {name: maker.make(expr) for name, expr in self.declared.smart.items()},
            self.options.language,
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

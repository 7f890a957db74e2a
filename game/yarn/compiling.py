"""Compiles a project: files are read one by one, then checked and joined as a whole.

What a file contributes depends on its text and on what it mentions of the project: the types
of its variables. A `Project` keeps both, so that after a change only what it touches is done
again.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from game.yarn import builtin
from game.yarn.diagnostics import ERROR, Diagnostic, in_order
from game.yarn.library import Library, Options, Signature
from game.yarn.linking import Linker, Unit
from game.yarn.program import Program
from game.yarn.reading import read

LARGEST_PROJECT = 64_000_000
"""Characters of all files together."""


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


class Project:
    """Compiles again and again, doing only what has changed since."""

    def __init__(self, library: Library, options: Options) -> None:
        self.library = library
        self.options = options
        self.signatures: dict[str, Signature] = {**builtin.SIGNATURES, **library.signatures}
        self._units: dict[tuple[str, str], Unit] = {}

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

    def _without_faulty(self, units: list[Unit], mods: list[str]) -> Compilation:
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

    def _unit(self, source: Source) -> Unit:
        key = (source.file, source.mod)
        unit = self._units.get(key)
        if unit is None or unit.text != source.text:
            unit = Unit(source.text, read(source.file, source.text, source.mod))
            self._units[key] = unit
        return unit

    def _link(self, units: list[Unit]) -> tuple[Program | None, list[Diagnostic]]:
        return Linker(units, self.signatures, self.library, self.options).run()

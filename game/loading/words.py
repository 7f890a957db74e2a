"""The words of the game in every language there is, asked for by the id of a line.

A tale tells in the base language, so that a run, a save and a transcript are the same in every
other. Whoever shows something to the player asks here what it is to read as.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.loading.content import Content, ContentError
from game.stage.book import Person
from game.stage.lines import Line, split_speaker
from game.yarn import Program
from game.yarn.strings import Row, TableError, Translations, read_table

FOLDER = "assets/dialogue/strings"
"""`<language>.csv` of the game and of every mod; a mod's rows win, line by line."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be read, its markup still in it, and the language it is written in."""

    text: str
    language: str


def tables(content: Content) -> tuple[dict[str, dict[str, Row]], list[str]]:
    """By language the rows by line id; and what is wrong with tables of mods, which are left out.

    Raises ContentError for one of the game's own.
    """
    found: dict[str, dict[str, Row]] = {}
    notes: list[str] = []
    for mod, name, text in content.layers(FOLDER, ".csv"):
        language = name.rsplit("/", 1)[1].removesuffix(".csv")
        try:
            rows = read_table(text, name)
        except TableError as fault:
            if not mod:
                raise ContentError(name, "", str(fault), "a table of strings") from fault
            notes.append(f"a table of mod {mod} was left out: {fault}")
            continue
        known = found.setdefault(language, {})
        known.update((key, row) for key, row in rows.items() if row.text)
    return found, notes


class Words:
    """All texts of a program by line id, in its base language and in those it has tables of."""

    def __init__(
        self, program: Program, translated: Mapping[str, Mapping[str, Row]] | None = None
    ) -> None:
        self.program = program
        self._texts = Translations(program, translated or {})

    @property
    def base(self) -> str:
        return self.program.language

    @property
    def languages(self) -> tuple[str, ...]:
        """The base language first."""
        return self._texts.languages

    def has(self, line: str) -> bool:
        return line in self.program.strings

    def of(self, line: str, values: Sequence[str], language: str) -> Shown | None:
        """A line of the script, its speaker's name left out; None when there is none."""
        entry = self.program.strings.get(line)
        if entry is None:
            return None
        table = self._texts.tables.get(language, {})
        if (entry.shadow or line) not in table:
            language = self.base
        text = self._texts.text(line, values, language)
        return Shown(split_speaker(text)[1], language)

    def said(self, line: Line, language: str) -> Shown:
        """What a line of a tale reads as; its own text where there is no other."""
        found = None if language == self.base else self.of(line.id, line.values, language)
        return found or Shown(line.text, self.base)

    def menu(self, key: str, language: str) -> str:
        """A text of the menus; empty when there is none."""
        found = self.of(f"line:menu_{key}", (), language)
        return found.text if found is not None else ""

    def name(self, person: Person, language: str) -> str:
        """How somebody is called."""
        found = self.of(f"line:name_{person.id}", (), language)
        return found.text if found is not None and found.language != self.base else person.name

    def own_name(self, language: str) -> str:
        """What a language calls itself; its code where its table does not say."""
        found = self.of("line:menu_language_name", (), language)
        return found.text if found is not None and found.language == language else language

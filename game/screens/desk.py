"""What every screen needs: content, settings, saves, the view. Made once by `desktop`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TextIO

from game.loading import settings as settings_file
from game.loading.content import Content
from game.loading.library import Shelf
from game.loading.saves import Facts, Saves
from game.loading.settings import Settings
from game.stage.tale import Tale
from game.view.evening import Evening
from game.view.markup import read
from game.view.pages import Pages
from game.view.view import View


class Watch(Protocol):
    """Looks whether files have changed, and brings a tale up to date."""

    fault: str
    """What is wrong with what was saved last; empty when it is shown."""

    def look(self, tale: Tale) -> bool:
        """Once a tick; True when what is seen has changed."""


@dataclass(slots=True)
class Desk:
    content: Content
    shelf: Shelf
    settings: Settings
    settings_path: Path
    saves: Saves
    view: View
    pages: Pages
    evening: Evening
    notices: list[str] = field(default_factory=list)
    """Sentences to be shown once: no sound device, a read-only folder."""
    ticks: int = 0
    transcript: TextIO | None = None
    """Where what happens is written down, for those who look over the player's shoulder."""
    stale: bool = False
    """The settings have changed and are to be written."""
    watch: Watch | None = None
    """There in `play` alone: the files are looked at while the game runs."""
    overlay: bool = False
    """F3: cells, walls, marks and names are drawn over the picture."""
    rate: float = 0.0
    """Pictures a second, of late."""

    def text(self, key: str) -> str:
        """A text of the menus; the key itself when there is none, so that it is seen."""
        language = self.settings.language
        return read(self.shelf.words.menu(key, language), language).text or key

    def where(self, facts: Facts) -> tuple[str, str]:
        """Place and hour of a save, in the player's language where it has words for them."""
        language, words = self.settings.language, self.shelf.words
        if language == words.base:
            return facts.place, facts.hour
        place = words.menu(f"place_{facts.map}", language)
        return place or facts.place, words.menu(f"hour_{facts.chapter}", language) or facts.hour

    def fresh(self, seed: int) -> Tale:
        return Tale(self.shelf.book, seed)

    def store_settings(self) -> None:
        """Writes the settings where they have changed; a notice when that is impossible."""
        self.stale = False
        fault = settings_file.store(self.settings_path, self.settings)
        if fault and self.text("notice_read_only") not in self.notices:
            self.notices.append(self.text("notice_read_only"))

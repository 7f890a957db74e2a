"""The menus: title, pause, settings, saves, chapters, history, credits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from game.intents import Step
from game.loading.saves import SLOTS, Facts, SaveError, Slot, picture_of
from game.loading.settings import TEXT_SIZES, TEXT_SPEEDS
from game.screens import field, missed
from game.screens.desk import Desk
from game.screens.stack import Pop, Push, Quit, Reset, Wish
from game.stage.tale import CHAPTERS, Tale
from game.view.keys import Action
from game.view.pages import Layout, Page, Row
from game.view.window import Hands, Surface
from game.world.geometry import TICKS

TITLE_FADE_TICKS = 50
STORE_TICKS = TICKS // 2
"""How often changed settings are written while one looks at them."""
SAMPLE_REST = 2
"""Seconds a sample stands before it is written again."""


def seed_of_now() -> int:
    """A seed for a new game; a run never asks the clock afterwards."""
    return int(time.time()) & 0x7FFFFFFF


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that does something: `act` on confirm, `change` on left and right (-1, 1)."""

    row: Row
    act: Callable[[], Wish] | None = None
    change: Callable[[int], None] | None = None
    help: str = ""
    """What it does, in a sentence; shown while the cursor is on it."""
    put: Callable[[int], None] | None = None
    """Sets a level, 0-100, where the mouse points at one."""
    sample: bool = False
    """It changes how text is written: a sample is, while the cursor is on it."""


class Menu:
    """A page of entries with a cursor; the base of every menu."""

    over = True
    layout = Layout.PANEL

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.cursor = 0
        self.ticks = 0
        self._pad = False
        """Whether the hints show buttons of a gamepad."""

    def entries(self) -> list[Entry]:
        raise NotImplementedError

    def title(self) -> str:
        return ""

    def note(self) -> str:
        return ""

    def cancel(self) -> Wish:
        return Pop()

    def tick(self, hands: Hands) -> Wish:
        self.ticks += 1
        self._pad = hands.pad
        entries = self.entries()
        self.cursor = max(0, min(self.cursor, len(entries) - 1))
        if not self._free(entries, self.cursor):
            self.cursor = next((n for n, _ in enumerate(entries) if self._free(entries, n)), 0)
        actions = list(hands.actions)
        if hands.pointer is not None and (hands.moved or hands.clicked):
            under = self.desk.pages.row_at(*hands.pointer)
            if under is not None and self._free(entries, under):
                self.cursor = under
                level = self.desk.pages.level_at(*hands.pointer)
                put = entries[under].put
                if hands.clicked and level is not None and put is not None:
                    put(level[1])
                    self._sound("choice")
                elif hands.clicked:
                    actions.append(Action.CONFIRM)
        for _ in range(abs(hands.wheel)):
            self._move(1 if hands.wheel < 0 else -1, entries)
        for action in actions:
            match action:
                case Action.UP | Action.DOWN:
                    self._move(1 if action is Action.DOWN else -1, entries)
                case Action.LEFT | Action.RIGHT:
                    change = entries[self.cursor].change if entries else None
                    if change is not None:
                        change(1 if action is Action.RIGHT else -1)
                        self._sound("choice")
                case Action.CONFIRM:
                    if not self._free(entries, self.cursor):
                        continue
                    entry = entries[self.cursor]
                    self._sound("confirm")
                    if entry.act is not None:
                        return entry.act()
                    if entry.change is not None:
                        entry.change(1)
                case Action.CANCEL | Action.MENU:
                    self._sound("cancel")
                    return self.cancel()
                case _:
                    pass
        return None

    @staticmethod
    def _free(entries: list[Entry], number: int) -> bool:
        """Whether the cursor may stand there."""
        if not 0 <= number < len(entries):
            return False
        row = entries[number].row
        return not (row.dimmed or row.heading)

    def _move(self, step: int, entries: list[Entry]) -> None:
        for _ in entries:
            self.cursor = (self.cursor + step) % len(entries)
            if self._free(entries, self.cursor):
                break
        self._sound("choice")

    def _sound(self, name: str) -> None:
        if self.desk.view.speakers is not None:
            self.desk.view.speakers.play(name)

    def page(self) -> Page:
        """What is shown now."""
        rows = tuple(entry.row for entry in self.entries())
        return Page(rows, self.cursor, self.title(), self.note(), self.layout, hints=self._hints())

    def _hints(self) -> tuple[tuple[str, str], ...]:
        text = self.desk.text
        confirm, back = ("pad_a", "pad_b") if self._pad else ("z", "x")
        return (confirm, text("hint_choose")), (back, text("back"))

    def draw(self, surface: Surface) -> None:
        self.desk.pages.draw(surface, self.page(), self.ticks)


class Title(Menu):
    """The first screen: the village at evening, the name, and what one can do."""

    over = False
    layout = Layout.TITLE

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._slots = desk.saves.slots()
        self._covered = False
        """Another menu lies over the picture; name and rows would be in its way."""
        if desk.view.speakers is not None:
            desk.view.speakers.music("title", 0.5)
            desk.view.speakers.ambience("", 0.5)

    def _newest(self) -> Slot | None:
        good = [slot for slot in self._slots if slot.facts is not None]
        return max(good, key=lambda slot: slot.facts.when if slot.facts else "", default=None)

    def entries(self) -> list[Entry]:
        text = self.desk.text
        rows = []
        if self._newest() is not None:
            rows.append(Entry(Row(text("continue")), self._continue))
        rows.append(Entry(Row(text("new_game")), self._begin))
        if any(slot.facts or slot.damaged or slot.previous for slot in self._slots):
            rows.append(Entry(Row(text("load")), lambda: Push(SaveList(self.desk, None))))
        if self.desk.settings.finished:
            rows.append(Entry(Row(text("chapters")), lambda: Push(Chapters(self.desk))))
        rows += [
            Entry(Row(text("settings")), lambda: Push(SettingsMenu(self.desk))),
            Entry(Row(text("credits")), lambda: Push(Credits(self.desk))),
            Entry(Row(text("quit")), Quit),
        ]
        return rows

    def note(self) -> str:
        """Before the first game also what is in it; whoever has played knows."""
        text = self.desk.text
        known = self._newest() is not None
        return text("fan_work") if known else f"{text('fan_work')}\n{text('content_note')}"

    def page(self) -> Page:
        page = super().page()
        newest = self._newest()
        if newest is None or newest.facts is None or self.cursor:
            return page
        facts = newest.facts
        place, hour = self.desk.where(facts)
        return replace(page, card=Row(place, hour, picture=picture_of(facts)))

    def cancel(self) -> Wish:
        return None

    def _begin(self) -> Wish:
        tale = self.desk.fresh(seed_of_now())
        tale.start("street")
        return Reset(field.Field(self.desk, tale))

    def _continue(self) -> Wish:
        slot = self._newest()
        return load(self.desk, slot.name) if slot is not None else None

    def tick(self, hands: Hands) -> Wish:
        wish = super().tick(hands)
        self._covered = isinstance(wish, Push)
        return wish

    def draw(self, surface: Surface) -> None:
        desk = self.desk
        if self.ticks == 0:
            desk.view.dark(surface)
            return
        desk.evening.draw(surface, self.ticks, desk.settings.reduce_motion)
        if not self._covered:
            desk.pages.logo(surface)
            super().draw(surface)
        desk.view.veil(surface, 1 - self.ticks / TITLE_FADE_TICKS)


def played(facts: Facts) -> str:
    """Hours and minutes played, as 1:07."""
    minutes = facts.played // 60
    return f"{minutes // 60}:{minutes % 60:02}"


def load(desk: Desk, slot: str, previous: bool = False) -> Wish:
    """The field of a save, or a page that says why it cannot be opened."""
    tale = desk.fresh(1)
    try:
        desk.saves.load(slot, tale, previous)
    except SaveError as fault:
        return Push(Notice(desk, f"{desk.text('notice_damaged')} {fault}"))
    return Reset(field.Field(desk, tale))


class Notice(Menu):
    """A sentence and one way on."""

    layout = Layout.NOTICE

    def __init__(self, desk: Desk, sentence: str) -> None:
        super().__init__(desk)
        self._sentence = sentence

    def note(self) -> str:
        return self._sentence

    def entries(self) -> list[Entry]:
        return [Entry(Row(self.desk.text("ok")), Pop)]


class Question(Notice):
    """A sentence, and yes or no to it; `No` is what a hasty press takes."""

    def __init__(self, desk: Desk, sentence: str, yes: Callable[[], Wish]) -> None:
        super().__init__(desk, sentence)
        self._yes = yes

    def entries(self) -> list[Entry]:
        text = self.desk.text
        return [Entry(Row(text("no")), Pop), Entry(Row(text("yes")), self._yes)]


class Pause(Menu):
    """The game stands still."""

    def __init__(self, desk: Desk, tale: Tale) -> None:
        super().__init__(desk)
        self._tale = tale

    def title(self) -> str:
        return self.desk.text("pause")

    def note(self) -> str:
        """Where one is, at what hour, and where he was going."""
        where = ", ".join(filter(None, self.desk.where(field.facts(self._tale))))
        goal = self._tale.goal
        return f"{where}\n{self.desk.view.plain(goal)}" if goal is not None else where

    def entries(self) -> list[Entry]:
        text, desk, tale = self.desk.text, self.desk, self._tale
        return [
            Entry(Row(text("resume")), Pop),
            Entry(Row(text("history")), lambda: Push(History(desk, tale))),
            Entry(Row(text("save")), lambda: Push(SaveList(desk, tale))),
            Entry(Row(text("load")), lambda: Push(SaveList(desk, None))),
            Entry(Row(text("settings")), lambda: Push(SettingsMenu(desk))),
            Entry(Row(text("to_title")), self._leave),
        ]

    def _leave(self) -> Wish:
        field.autosave(self.desk, self._tale)
        return Reset(Title(self.desk))


class SettingsMenu(Menu):
    """Every change is live, and kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._turned = 0
        """Since when the sample is written."""

    def tick(self, hands: Hands) -> Wish:
        wish = super().tick(hands)
        if self.desk.stale and (wish is not None or self.ticks % STORE_TICKS == 0):
            self.desk.store_settings()
        return wish

    def title(self) -> str:
        return self.desk.text("settings")

    def entries(self) -> list[Entry]:
        settings, text = self.desk.settings, self.desk.text

        def changed() -> None:
            self.desk.stale = True
            self._turned = self.ticks
            self.desk.view.fonts.text_size = settings.text_size
            if self.desk.view.speakers is not None:
                self.desk.view.speakers.settings_changed()

        def entry(name: str, row: Row, change: Callable[[int], None], sample: bool) -> Entry:
            return Entry(row, change=change, help=text(f"help_{name}"), sample=sample)

        def heading(name: str) -> Entry:
            return Entry(Row(text(f"settings_{name}"), heading=True))

        def volume(name: str) -> Entry:
            level: int = getattr(settings, name)

            def change(step: int) -> None:
                setattr(settings, name, max(0, min(100, getattr(settings, name) + 10 * step)))
                changed()

            def put(value: int) -> None:
                setattr(settings, name, round(value, -1))
                changed()

            row = Row(text(f"settings_{name}"), level=level)
            return replace(entry(name, row, change, False), put=put)

        def switch(name: str) -> Entry:
            on: bool = getattr(settings, name)

            def change(step: int) -> None:
                setattr(settings, name, not getattr(settings, name))
                changed()

            row = Row(text(f"settings_{name}"), text("on" if on else "off"), turns=True)
            return entry(name, row, change, False)

        def choice(name: str, values: tuple[int, ...], label: Callable[[int], str]) -> Entry:
            now: int = getattr(settings, name)

            def change(step: int) -> None:
                index = values.index(getattr(settings, name))
                setattr(settings, name, values[(index + step) % len(values)])
                changed()

            row = Row(text(f"settings_{name}"), label(now), turns=True)
            return entry(name, row, change, True)

        def language() -> Entry:
            words = self.desk.shelf.words
            names = words.languages
            now = settings.language if settings.language in names else words.base

            def change(step: int) -> None:
                settings.language = names[(names.index(now) + step) % len(names)]
                changed()

            row = Row(text("settings_language"), words.own_name(now), turns=True)
            return entry("language", row, change, True)

        return [
            heading("for_reading"),
            *([language()] if len(self.desk.shelf.words.languages) > 1 else []),
            choice("text_speed", TEXT_SPEEDS, lambda value: text(f"text_speed_{value}")),
            choice("text_size", TEXT_SIZES, lambda value: f"{value} %"),
            heading("for_hearing"),
            volume("volume"),
            volume("music"),
            volume("ambience"),
            volume("effects"),
            volume("voices"),
            switch("mono"),
            switch("captions"),
            heading("for_seeing"),
            switch("fullscreen"),
            switch("reduce_motion"),
            heading("for_ease"),
            switch("no_forced_waits"),
            switch("steady_pace"),
            switch("gentle"),
            Entry(Row(text("back")), Pop),
        ]

    def page(self) -> Page:
        page = super().page()
        entry = self.entries()[min(self.cursor, len(page.rows) - 1)]
        if not entry.sample:
            return replace(page, note=entry.help, reserve=2)
        speed = self.desk.settings.text_speed
        sample = self.desk.text("sample")
        shown = len(sample)
        if speed:
            shown = (
                (self.ticks - self._turned) * speed // TICKS % (len(sample) + SAMPLE_REST * speed)
            )
        return replace(page, sample=sample, shown=shown, reserve=2)


class SaveList(Menu):
    """The slots: to save into (with a tale) or to load from (without)."""

    def __init__(self, desk: Desk, tale: Tale | None) -> None:
        super().__init__(desk)
        self._tale = tale
        self._slots = desk.saves.slots()

    def title(self) -> str:
        return self.desk.text("save" if self._tale is not None else "load")

    def entries(self) -> list[Entry]:
        rows = []
        for slot in self._slots:
            saving = self._tale is not None
            usable = slot.name != SLOTS[0] if saving else slot.facts is not None
            row = replace(self._row(slot), dimmed=not usable)
            rows.append(Entry(row, lambda slot=slot: self._use(slot)))  # type: ignore[misc]
            if not saving and slot.previous and (slot.damaged or slot.facts is None):
                older = Row(self.desk.text("slot_previous"), indent=12)
                rows.append(
                    Entry(older, lambda slot=slot: load(self.desk, slot.name, True))  # type: ignore[misc]
                )
        rows.append(Entry(Row(self.desk.text("back")), Pop))
        return rows

    def _row(self, slot: Slot) -> Row:
        """A slot with its picture, place, hour and time."""
        text = self.desk.text
        name = text("slot_auto") if slot.name == SLOTS[0] else slot.name[-1]
        if slot.damaged or slot.facts is None:
            state = text("slot_damaged" if slot.damaged else "slot_empty")
            return Row(name, second=state, picture=b"")
        facts = slot.facts
        where = ", ".join(filter(None, self.desk.where(facts)))
        chapter = text(f"chapter_{facts.chapter}")
        return Row(
            f"{name}   {chapter}",
            played(facts),
            second=f"{where}   {facts.when[:10]}",
            picture=picture_of(facts),
        )

    def _use(self, slot: Slot) -> Wish:
        tale = self._tale
        if tale is None:
            return load(self.desk, slot.name)
        if slot.damaged or slot.facts is not None:
            sentence = self.desk.text("slot_overwrite")
            return Push(Question(self.desk, sentence, lambda: self._keep(tale, slot) or Pop()))
        return self._keep(tale, slot)

    def _keep(self, tale: Tale, slot: Slot) -> Wish:
        """Saves, and shows it; a page that says so where that did not work."""
        fault = field.save(self.desk, tale, slot.name).result()
        self._slots = self.desk.saves.slots()
        if fault:
            return Push(Notice(self.desk, f"{self.desk.text('notice_disk_full')} ({fault})"))
        return None


class Chapters(Menu):
    """Once the road has been walked to its end."""

    def title(self) -> str:
        return self.desk.text("chapters")

    def entries(self) -> list[Entry]:
        rows = [
            Entry(
                Row(self.desk.text(f"chapter_{chapter}"), self.desk.text(f"hour_{chapter}")),
                lambda chapter=chapter: self._begin(chapter),  # type: ignore[misc]
            )
            for chapter in CHAPTERS
        ]
        missing = Entry(Row(self.desk.text("missed_title")), lambda: Push(Missed(self.desk)))
        return [*rows, missing, Entry(Row(self.desk.text("back")), Pop)]

    def _begin(self, chapter: str) -> Wish:
        tale = self.desk.fresh(seed_of_now())
        tale.start(chapter, preset=True)
        return Reset(field.Field(self.desk, tale, keeps=False))


class Scroll(Menu):
    """A long list that only scrolls."""

    over = False
    layout = Layout.SHEET

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.first = 0
        self.room = 12

    def rows(self) -> list[Row]:
        raise NotImplementedError

    def entries(self) -> list[Entry]:
        return [Entry(row) for row in self.rows()]

    def tick(self, hands: Hands) -> Wish:
        self.ticks += 1
        last = max(0, len(self.rows()) - self.room)
        for action in hands.actions:
            match action:
                case Action.UP:
                    self.first -= 1
                case Action.DOWN:
                    self.first += 1
                case Action.LEFT:
                    self.first -= self.room
                case Action.RIGHT:
                    self.first += self.room
                case Action.CANCEL | Action.MENU | Action.CONFIRM | Action.HISTORY:
                    return Pop()
                case _:
                    pass
        self.first = max(0, min(last, self.first - hands.wheel))
        return None

    def draw(self, surface: Surface) -> None:
        self.room = self.desk.pages.rows_fitting(surface.get_height())
        rows = tuple(self.rows())
        first = max(0, min(self.first, len(rows) - self.room))
        page = Page(rows, -1, self.title(), "", self.layout, first)
        self.desk.pages.draw(surface, page, self.ticks)


class Missed(Scroll):
    """Where there was something that was not found."""

    def title(self) -> str:
        return self.desk.text("missed_title")

    def rows(self) -> list[Row]:
        width = self.desk.pages.sheet_width(self.desk.view.size[0])
        names = missed.facts(self.desk.shelf.book.program)
        left = [name for name in names if name not in self.desk.settings.found]
        texts = [self.desk.text(f"missed_{name}") for name in left or ["none"]]
        font = self.desk.view.fonts.book
        return [
            Row(part, indent=12 if number else 0)
            for text in texts
            for number, part in enumerate(font.lines(text, width - 12))
        ]


class History(Scroll):
    """What was said, answers and what was thrown after him included; newest last."""

    def __init__(self, desk: Desk, tale: Tale) -> None:
        super().__init__(desk)
        self._rows = list(self._read(tale))
        self.first = len(self._rows)

    def title(self) -> str:
        return self.desk.text("history")

    def rows(self) -> list[Row]:
        return self._rows

    def _read(self, tale: Tale) -> list[Row]:
        cast = tale.book.cast
        rows: list[Row] = []
        width = self.desk.pages.sheet_width(self.desk.view.size[0])
        if not tale.history:
            return [Row(self.desk.text("history_empty"), dimmed=True)]
        for said in tale.history:
            line = tale.line_of(said.line, said.values)
            speaker = line.speaker or ("" if said.by == "chosen" else said.by)
            person = cast.get(speaker)
            if said.by == "chosen":
                label = "> "
            else:
                label = f"{self.desk.view.name(person)}: " if person is not None else ""
            colour = person.colour if person is not None else ""
            text = self.desk.view.plain(line)
            for number, part in enumerate(self.desk.view.fonts.book.lines(label + text, width)):
                if number == 0 and part.startswith(label):
                    rows.append(Row(part[len(label) :], lead=label, colour=colour))
                else:
                    rows.append(Row(part, indent=12))
        return rows


class Credits:
    """The names go by while the four of them walk on along the road."""

    over = False

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._tale = desk.fresh(1)
        self._tale.show("road", "end")
        self._tale.run("Credits_Walk")

    def tick(self, hands: Hands) -> Wish:
        done = (Action.CONFIRM, Action.CANCEL, Action.MENU)
        tale, speakers = self._tale, self.desk.view.speakers
        if hands.clicked or any(action in done for action in hands.actions) or not tale.scene:
            if speakers is not None:
                speakers.music("title", 1.0)
                speakers.ambience("", 0.5)
            return Pop()
        tale.tick([Step(*hands.step, hands.run)] if hands.step is not None else [])
        self.desk.view.update(tale)
        tale.cues.clear()
        tale.events.clear()
        return None

    def draw(self, surface: Surface) -> None:
        self.desk.view.draw(surface, self._tale)

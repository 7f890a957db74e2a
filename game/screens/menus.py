"""The menus: title, pause, settings, saves, chapters, history, credits."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from game.loading.saves import SLOTS, SaveError, Slot
from game.loading.settings import TEXT_SIZES, TEXT_SPEEDS
from game.screens import field
from game.screens.desk import Desk
from game.screens.stack import Pop, Push, Quit, Reset, Wish
from game.stage.tale import CHAPTERS, Tale
from game.view.keys import Action
from game.view.pages import Layout, Page, Row
from game.view.window import Hands, Surface

TITLE_FADE_TICKS = 50


def seed_of_now() -> int:
    """A seed for a new game; a run never asks the clock afterwards."""
    return int(time.time()) & 0x7FFFFFFF


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that does something: `act` on confirm, `change` on left and right (-1, 1)."""

    row: Row
    act: Callable[[], Wish] | None = None
    change: Callable[[int], None] | None = None


class Menu:
    """A page of entries with a cursor; the base of every menu."""

    over = True
    layout = Layout.PANEL

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.cursor = 0
        self.ticks = 0

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
        entries = self.entries()
        self.cursor = max(0, min(self.cursor, len(entries) - 1))
        if hands.pointer is not None:
            under = self.desk.pages.row_at(*hands.pointer)
            if under is not None and not entries[under].row.dimmed:
                self.cursor = under
        for action in hands.actions:
            match action:
                case Action.UP | Action.DOWN:
                    self._move(1 if action is Action.DOWN else -1, entries)
                case Action.LEFT | Action.RIGHT:
                    change = entries[self.cursor].change if entries else None
                    if change is not None:
                        change(1 if action is Action.RIGHT else -1)
                        self._sound("choice")
                case Action.CONFIRM:
                    if not entries or entries[self.cursor].row.dimmed:
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

    def _move(self, step: int, entries: list[Entry]) -> None:
        for _ in entries:
            self.cursor = (self.cursor + step) % len(entries)
            if not entries[self.cursor].row.dimmed:
                break
        self._sound("choice")

    def _sound(self, name: str) -> None:
        if self.desk.view.speakers is not None:
            self.desk.view.speakers.play(name)

    def draw(self, surface: Surface) -> None:
        page = Page(
            tuple(entry.row for entry in self.entries()),
            self.cursor,
            self.title(),
            self.note(),
            self.layout,
        )
        self.desk.pages.draw(surface, page, self.ticks)


class Title(Menu):
    """The first screen: the street in the evening, the name, and what one can do."""

    over = False
    layout = Layout.TITLE

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._slots = desk.saves.slots()
        self._tale: Tale | None = None
        """The street behind the rows; read when the first picture has been shown."""
        if desk.view.speakers is not None:
            desk.view.speakers.music("title", 0.5)
            desk.view.speakers.ambience("", 0.5)

    def _newest(self) -> Slot | None:
        good = [slot for slot in self._slots if slot.facts is not None]
        return max(good, key=lambda slot: slot.facts.when if slot.facts else "", default=None)

    def entries(self) -> list[Entry]:
        text = self.desk.text
        newest = self._newest()
        rows = []
        if newest is not None and newest.facts is not None:
            place, hour = self.desk.where(newest.facts)
            where = f"{text('continue')}  ({place}, {hour})"
            rows.append(Entry(Row(where.replace(" (, )", "")), self._continue))
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
        return f"{self.desk.text('fan_work')} {self.desk.text('content_note')}"

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
        if self._tale is None and self.ticks > 0:
            self._tale = self.desk.fresh(1)
            self._tale.show("street", "bridge_mid", "evening")
            self._tale.picture.fade_passage.go(1.0)
            self._tale.picture.fade_passage.go(0.0, TITLE_FADE_TICKS)
        if self._tale is not None:
            self._tale.tick()
            self.desk.view.update(self._tale, [])
        return super().tick(hands)

    def draw(self, surface: Surface) -> None:
        if self._tale is None:
            self.desk.view.dark(surface)
        else:
            self.desk.view.draw(surface, self._tale, words=False)
        self.desk.pages.logo(surface)
        super().draw(surface)


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

    def __init__(self, desk: Desk, sentence: str) -> None:
        super().__init__(desk)
        self._sentence = sentence

    def note(self) -> str:
        return self._sentence

    def entries(self) -> list[Entry]:
        return [Entry(Row(self.desk.text("ok")), Pop)]


class Pause(Menu):
    """The game stands still."""

    def __init__(self, desk: Desk, tale: Tale) -> None:
        super().__init__(desk)
        self._tale = tale

    def title(self) -> str:
        return self.desk.text("pause")

    def note(self) -> str:
        goal = self._tale.goal
        return self.desk.view.plain(goal) if goal is not None else ""

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

    def title(self) -> str:
        return self.desk.text("settings")

    def entries(self) -> list[Entry]:
        settings, text = self.desk.settings, self.desk.text

        def changed() -> None:
            self.desk.stale = True
            if self.desk.view.speakers is not None:
                self.desk.view.speakers.settings_changed()

        def volume(name: str) -> Entry:
            level: int = getattr(settings, name)

            def change(step: int) -> None:
                setattr(settings, name, max(0, min(100, getattr(settings, name) + 10 * step)))
                changed()

            return Entry(Row(text(f"settings_{name}"), level=level), change=change)

        def switch(name: str) -> Entry:
            on: bool = getattr(settings, name)

            def change(step: int) -> None:
                setattr(settings, name, not getattr(settings, name))
                changed()

            return Entry(Row(text(f"settings_{name}"), text("on" if on else "off")), change=change)

        def choice(name: str, values: tuple[int, ...], label: Callable[[int], str]) -> Entry:
            now: int = getattr(settings, name)

            def change(step: int) -> None:
                index = values.index(getattr(settings, name))
                setattr(settings, name, values[(index + step) % len(values)])
                changed()

            return Entry(Row(text(f"settings_{name}"), label(now)), change=change)

        def language() -> Entry:
            words = self.desk.shelf.words
            names = words.languages
            now = settings.language if settings.language in names else words.base

            def change(step: int) -> None:
                settings.language = names[(names.index(now) + step) % len(names)]
                changed()

            return Entry(Row(text("settings_language"), words.own_name(now)), change=change)

        return [
            *([language()] if len(self.desk.shelf.words.languages) > 1 else []),
            volume("volume"),
            volume("music"),
            volume("effects"),
            choice("text_speed", TEXT_SPEEDS, lambda value: text(f"text_speed_{value}")),
            choice("text_size", TEXT_SIZES, lambda value: f"{value} %"),
            switch("fullscreen"),
            switch("reduce_motion"),
            switch("no_forced_waits"),
            switch("steady_pace"),
            Entry(Row(text("back")), Pop),
        ]


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
            label = self.desk.text("slot_auto") if slot.name == SLOTS[0] else slot.name[-1]
            if slot.damaged:
                value = self.desk.text("slot_damaged")
            elif slot.facts is not None:
                when = slot.facts.when[:16].replace("T", " ")
                place, hour = self.desk.where(slot.facts)
                value = f"{place}, {hour}   {when}"
            else:
                value = self.desk.text("slot_empty")
            saving = self._tale is not None
            usable = slot.name != SLOTS[0] if saving else slot.facts is not None
            row = Row(label, value, dimmed=not usable)
            rows.append(Entry(row, lambda slot=slot: self._use(slot)))  # type: ignore[misc]
            if not saving and slot.previous and (slot.damaged or slot.facts is None):
                older = Row(self.desk.text("slot_previous"), indent=12)
                rows.append(
                    Entry(older, lambda slot=slot: load(self.desk, slot.name, True))  # type: ignore[misc]
                )
        rows.append(Entry(Row(self.desk.text("back")), Pop))
        return rows

    def _use(self, slot: Slot) -> Wish:
        if self._tale is None:
            return load(self.desk, slot.name)
        fault = field.save(self.desk, self._tale, slot.name).result()
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
        return [*rows, Entry(Row(self.desk.text("back")), Pop)]

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
        page = Page(tuple(self.rows()), -1, self.title(), "", self.layout, self.first)
        self.desk.pages.draw(surface, page, self.ticks)


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
        width = max(240, self.desk.view.size[0] - 110)
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
                rows.append(Row(part, indent=12 if number else 0, colour=colour))
        return rows


class Credits(Scroll):
    """Who made it, with what, and under which licence."""

    def title(self) -> str:
        return self.desk.text("credits")

    def rows(self) -> list[Row]:
        rows = []
        number = 1
        width = max(240, self.desk.view.size[0] - 110)
        while f"line:menu_credits_{number}" in self.desk.shelf.book.program.strings:
            line = self.desk.text(f"credits_{number}")
            rows += [Row(part) for part in self.desk.view.fonts.book.lines(line, width)]
            rows.append(Row(""))
            number += 1
        return rows

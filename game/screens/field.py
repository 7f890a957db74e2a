"""The field: the tale under the player's hands. Turns keys into intents, and nothing else."""

from __future__ import annotations

import json
import time
from concurrent.futures import Future

from game.intents import Advance, Choose, Intent, Interact, Point, Rest, Skip, Step
from game.loading import saves
from game.loading.recording import Entry, entry_of
from game.screens import menus, missed
from game.screens.desk import Desk
from game.screens.stack import Push, Reset, Wish
from game.stage.cues import Sound
from game.stage.tale import CHAPTERS, Assist, StoryError, Tale
from game.view.keys import Action
from game.view.window import Hands, Surface
from game.world.geometry import TICKS

CHOICE_REST_TICKS = 15
"""A choice hears no confirm before it has stood for so long: 250 ms."""
AUTOSAVE_TICKS = 90 * TICKS
KEEP_RECORDED = 30 * TICKS
CAPS_TICKS = 2 * TICKS
"""Walking for so long, the player has understood."""


def facts(tale: Tale, picture: bytes = b"") -> saves.Facts:
    when = time.strftime("%Y-%m-%dT%H:%M:%S")
    return saves.facts_of(tale, tale.ticks // TICKS, when, picture)


def save(desk: Desk, tale: Tale, slot: str) -> Future[str]:
    """Takes the snapshot now; the worker writes it."""
    return desk.saves.write(slot, saves.encode(tale, facts(tale, desk.view.thumbnail(tale))))


def autosave(desk: Desk, tale: Tale) -> None:
    if tale.chapter and not tale.ending:
        save(desk, tale, saves.SLOTS[0])


class Field:
    """Runs a tale. `keeps` is off where a chapter was chosen: it never writes over the autosave."""

    over = False

    def __init__(self, desk: Desk, tale: Tale, keeps: bool = True) -> None:
        self.desk = desk
        self.tale = tale
        self.keeps = keeps
        self.entries: list[Entry] = []
        self._saved = tale.ticks
        self._due = False
        self._pending: Future[str] | None = None
        self._stood = 0
        self._skip = 0.0
        self._wordless = False
        """All that is written is hidden, to look at the place."""
        self._hurried = 0
        self._walked = 0
        self._seen = dict.fromkeys(desk.settings.seen, True)
        self._turned = ""
        tale.resume_sound()

    # Keys to intents -----------------------------------------------------------------------

    def tick(self, hands: Hands) -> Wish:
        tale = self.tale
        if Action.OVERLAY in hands.actions:
            self.desk.overlay = not self.desk.overlay
        wish = self._menus(hands)
        if wish is not None:
            return wish
        intents = self._intents(hands)
        number = tale.ticks + 1
        self.entries.extend(entry_of(number, intent) for intent in intents)
        if self.entries and self.entries[0].tick < number - KEEP_RECORDED:
            del self.entries[: len(self.entries) // 4]
        settings = self.desk.settings
        tale.assist = Assist(settings.steady_pace, settings.no_forced_waits, settings.gentle)
        try:
            tale.tick(intents)
        except StoryError as fault:
            tale.abandon_scene()
            return Push(menus.Notice(self.desk, str(fault)))
        self.desk.view.update(tale)
        tale.cues.clear()
        self._keep()
        if tale.ending:
            return self._end()
        if self.desk.notices and not tale.scene:
            return Push(menus.Notice(self.desk, self.desk.notices.pop(0)))
        return None

    def _menus(self, hands: Hands) -> Wish:
        # whoever makes a map looks at the game while the keys are in his editor
        away = hands.away and self.desk.watch is None
        if away or Action.MENU in hands.actions:
            return Push(menus.Pause(self.desk, self.tale))
        if Action.HISTORY in hands.actions or hands.wheel > 0:
            return Push(menus.History(self.desk, self.tale))
        return None

    def _intents(self, hands: Hands) -> list[Intent]:
        tale = self.tale
        self._skip = hands.skip_share
        if Action.HIDE in hands.actions:
            self._wordless = not self._wordless
        confirmed = Action.CONFIRM in hands.actions or (
            hands.clicked and (tale.line is not None or bool(tale.press))
        )
        intents: list[Intent] = []
        if tale.scene and hands.skip:
            intents.append(Skip())
        if tale.choice is not None:
            self._stood += 1
            intents += self._choosing(hands)
        elif tale.line is not None:
            self._stood = 0
            if (confirmed and self.desk.view.press()) or (
                hands.hurry and tale.line.id in self._seen and tale.ticks - self._hurried > 5
            ):
                self._hurried = tale.ticks
                self._remember(tale.line.id)
                intents.append(Advance())
        elif tale.bag is not None and not tale.press:
            intents += self._packing(hands)
        else:
            self._stood = 0
            if confirmed:
                intents.append(Advance() if tale.scene else Interact())
        if hands.step is not None and tale.choice is None and tale.bag is None:
            dx, dy = hands.step
            intents.append(Step(dx, dy, hands.run))
            self._walked += 1
        busy = tale.line or tale.choice or tale.press or tale.bag
        if hands.clicked and not busy:
            assert hands.pointer is not None
            intents.append(Point(*self.desk.view.to_map(tale, *hands.pointer)))
        return intents

    def _choosing(self, hands: Hands) -> list[Intent]:
        choice = self.tale.choice
        assert choice is not None
        count = len(choice.options)
        for action in hands.actions:
            match action:
                case Action.UP | Action.DOWN:
                    step = 1 if action is Action.DOWN else -1
                    return [Rest((choice.cursor + step) % count)]
                case Action.CONFIRM if self._stood > CHOICE_REST_TICKS:
                    return self._take(choice.cursor)
                case _:
                    pass
        if hands.number and hands.number <= count and self._stood > CHOICE_REST_TICKS:
            return self._take(hands.number - 1)
        if hands.pointer is not None:
            under = self.desk.view.textbox.choice_at(*hands.pointer)
            if under >= 0 and hands.clicked and self._stood > CHOICE_REST_TICKS:
                return self._take(under)
            if under >= 0 and hands.moved and under != choice.cursor:
                return [Rest(under)]
        return []

    def _take(self, n: int) -> list[Intent]:
        choice = self.tale.choice
        assert choice is not None
        if not choice.options[n].available:
            self.tale.cues.append(Sound("cancel"))
            return [Rest(n)]
        self._stood = 0
        return [Rest(n), Choose(n)] if choice.cursor != n else [Choose(n)]

    def _packing(self, hands: Hands) -> list[Intent]:
        bag = self.tale.bag
        assert bag is not None
        last = len(bag.things)
        for action in hands.actions:
            match action:
                case Action.LEFT | Action.UP:
                    return [Rest((bag.cursor - 1) % (last + 1))]
                case Action.RIGHT | Action.DOWN:
                    return [Rest((bag.cursor + 1) % (last + 1))]
                case Action.CONFIRM:
                    return [Choose(bag.cursor)]
                case Action.CANCEL:
                    return [Rest(last)]
                case _:
                    pass
        if hands.pointer is not None and (hands.moved or hands.clicked):
            under = self.desk.view.textbox.choice_at(*hands.pointer)
            if under >= 0 and hands.clicked:
                return [Rest(under), Choose(under)]
            if under >= 0 and under != bag.cursor:
                return [Rest(under)]
        return []

    def _remember(self, line: str) -> None:
        if line not in self._seen:
            self._seen[line] = True
            self.desk.settings.seen.append(line)
            self.desk.stale = True

    # Keeping -------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Saves at checkpoints, new chapters and maps, and every minute and a half."""
        tale = self.tale
        for event in tale.events:
            if event["event"] in ("save", "chapter", "map"):
                self._due = True
            if self.desk.transcript is not None:
                self.desk.transcript.write(json.dumps(event, ensure_ascii=False) + "\n")
                self.desk.transcript.flush()
        tale.events.clear()
        late = tale.ticks - self._saved > AUTOSAVE_TICKS
        if self.keeps and tale.beat and (self._due or late) and not tale.ending:
            self._saved = tale.ticks
            self._due = False
            self._pending = save(self.desk, tale, saves.SLOTS[0])
        if self._pending is not None and self._pending.done():
            fault = self._pending.result()
            self._pending = None
            notice = self.desk.text("notice_disk_full")
            if fault and not self._turned:
                self._turned = fault
                self.desk.notices.append(f"{notice} ({fault})")
        if self.desk.stale and tale.ticks % (5 * TICKS) == 0:
            self.desk.store_settings()

    def _end(self) -> Wish:
        settings = self.desk.settings
        settings.finished = True
        if self.keeps:
            settings.found = sorted({*settings.found, *missed.found(self.tale)})
        self.desk.store_settings()
        return Reset(menus.Title(self.desk))

    def draw(self, surface: Surface) -> None:
        tale = self.tale
        self.desk.view.draw(surface, tale, words=not self._wordless)
        first = tale.chapter == CHAPTERS[0] and not tale.scene
        caps = 1.0 - self._walked / CAPS_TICKS if first else 0.0
        self.desk.view.draw_hints(surface, tale, caps, self._skip if tale.scene else 0.0)
        if self.desk.overlay:
            self.desk.view.draw_overlay(surface, tale, self.desk.rate)
        if self.desk.watch is not None and self.desk.watch.fault:
            self.desk.view.draw_fault(surface, self.desk.watch.fault)

"""Everything that is read on the screen: the box, choices, cards, the goal, balloons, the bag."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass

import pygame

from game.loading.settings import Settings
from game.loading.words import Words
from game.stage.book import Person
from game.stage.lines import Choice, Line
from game.stage.tale import CARD_FADE_TICKS, CARD_TICKS, EMPTY_BALLOON, Tale
from game.view.bag import Packing
from game.view.camera import Covered
from game.view.frames import Frames
from game.view.hints import Balloons, Readers
from game.view.markup import Stroke, Written, read
from game.view.names import Names
from game.view.pages import window
from game.view.pictures import Pictures
from game.view.type import Colour, Font, Fonts
from game.view.way import Leaf
from game.world.geometry import FINE, TICKS

PAPER: Colour = (0xFD, 0xF6, 0xE2)
DIM: Colour = (0xB0, 0xB7, 0xBF)
INK: Colour = (0x1A, 0x16, 0x28)
FAINT: Colour = (0x9C, 0x85, 0x7C)
GOLD: Colour = (0xF5, 0xC1, 0x32)
SOFT: Colour = (0xE9, 0xDC, 0xBF)
PORTRAIT = 64
BLINK_EVERY, BLINK_TICKS, MOUTH_TICKS = 230, 7, 5
"""Ticks from one blink to the next, how long it lasts, and how long a mouth stays so."""
MARGIN = 6
"""Canvas pixels between the box and the edge."""
WIDEST = 420
LINES = 3
GOAL_TICKS = 300
CHOICE_GAP = 2
NOWHERE = pygame.Rect(0, 0, 0, 0)
STOPS = {".": 0.16, "!": 0.16, "?": 0.16, "…": 0.2, ",": 0.07, ";": 0.1, ":": 0.08, "—": 0.12}
"""Seconds the pen rests after a letter, at any speed but `at once`."""
TAIL, TAIL_BANDS = 6, 4
"""Rows of the box's tail above its rim, and the colours the rim has from outside in."""


@dataclass(frozen=True, slots=True)
class Page:
    """Lines of one page, as ranges of the text."""

    lines: tuple[tuple[int, int], ...]

    @property
    def end(self) -> int:
        return self.lines[-1][1]


class Typewriter:
    """How much of the open line is written, and on which page it stands."""

    def __init__(self) -> None:
        self.line: Line | None = None
        self.page = 0
        self.pages: tuple[Page, ...] = ()
        self.written = Written("")
        self.place = 0.0
        self._rest = 0.0
        self._rested = -1

    def open(self, line: Line | None, pages: tuple[Page, ...], written: Written) -> None:
        self.line, self.pages, self.written = line, pages, written
        self.page = 0
        self.place = 0.0
        self._rest = 0.0
        self._rested = -1

    @property
    def page_done(self) -> bool:
        return not self.pages or self.place >= self.pages[self.page].end

    @property
    def done(self) -> bool:
        """Whether the whole line has been written."""
        return self.page_done and self.page >= len(self.pages) - 1

    def advance(self, speed: int, pauses: bool) -> int:
        """A tick at `speed` letters a second (0: at once); how many letters came."""
        if self.page_done:
            return 0
        before = int(self.place)
        end = self.pages[self.page].end
        if speed <= 0:
            self.place = float(end)
            return 1
        left = 1 / TICKS
        while left > 0 and self.place < end:
            letter = int(self.place)
            if letter != self._rested:
                self._rested = letter
                if pauses:
                    self._rest += self.written.pauses.get(letter, 0.0)
                    if letter and self.written.text[letter] in " \n":
                        self._rest += STOPS.get(self.written.text[letter - 1], 0.0)
            if self._rest > 0:
                used = min(self._rest, left)
                self._rest -= used
                left -= used
                continue
            pace = speed * self.written.speed(letter)
            to_next = (letter + 1 - self.place) / pace
            used = min(to_next, left)
            self.place = letter + 1.0 if used == to_next else self.place + used * pace
            left -= used
        return int(self.place) - before

    def resume(self, share: float) -> None:
        """Goes on where that share of the text is written, 0-1: it is broken in another way."""
        self.place = share * len(self.written.text)
        self.page = next(
            (number for number, page in enumerate(self.pages) if self.place <= page.end),
            max(0, len(self.pages) - 1),
        )
        if self.pages:
            self.place = min(self.place, float(self.pages[self.page].end))

    def press(self) -> bool:
        """The player confirms: the page is completed, or turned; True when the line is done."""
        if not self.page_done:
            self.place = float(self.pages[self.page].end)
            return False
        if self.page < len(self.pages) - 1:
            self.page += 1
            self.place = float(self.pages[self.page].lines[0][0])
            return False
        return True


class Textbox:
    """Writes and draws; `update` once a tick, `draw` as often as one likes."""

    def __init__(
        self,
        pictures: Pictures,
        fonts: Fonts,
        frames: Frames,
        settings: Settings,
        words: Words | None = None,
    ) -> None:
        self.words = words
        self.pictures = pictures
        self.fonts = fonts
        self.frames = frames
        self.settings = settings
        self.packing = Packing(pictures, fonts, frames)
        self.pen = Typewriter()
        self.letters = 0
        """Letters that came in the last tick: for the voice."""
        self.sounds: list[str] = []
        """What the tags of the line sounded like in the last tick."""
        self._emote: tuple[str, str, int] | None = None
        """Speaker, emote and tick of the place since when a tag of the line shows it."""
        self._strokes: list[Stroke] = []
        """Those of the open line the pen has not reached yet."""
        self._broken_for: tuple[int, int, str] | None = None
        """Width of the canvas, size of the text and language the pages were made for."""
        self._choice_rects: list[pygame.Rect] = []
        self._tail_of: tuple[pygame.Surface | None, pygame.Surface] = None, pygame.Surface((1, 1))
        readers = Readers(lambda line: self.read(line).text, self.word)
        self._over = Balloons(fonts, frames, settings, readers)
        self._names = Names(fonts, frames)
        self._leaf = Leaf(frames)
        self._faces: dict[str, tuple[str, ...]] = {}
        """Which row of the living portraits shows which face."""
        rows = "assets/portraits/alive.toml"
        if pictures.content.exists(rows):
            table = tomllib.loads(pictures.content.text(rows))
            self._faces = {folder: tuple(faces) for folder, faces in table.items()}

    # -- writing ------------------------------------------------------------------------------

    def update(self, tale: Tale, canvas: tuple[int, int]) -> None:
        """One tick of writing."""
        self.sounds = []
        line = tale.line
        if line is not self.pen.line:
            self._emote = None
            self._open(tale, canvas)
            self._strokes = list(self.pen.written.strokes)
        elif line is not None and self._broken_for != self._wanted(canvas):
            size = len(self.pen.written.text)
            share = self.pen.place / size if size else 1.0
            self._open(tale, canvas)
            self.pen.resume(share)
        still = self.settings.no_forced_waits
        self.letters = self.pen.advance(self.settings.text_speed, not still)
        if line is not None:
            self._reach(tale, line)

    def _reach(self, tale: Tale, line: Line) -> None:
        """What the tags do at the letters the pen has come to."""
        shown = int(self.pen.place)
        due = [stroke for stroke in self._strokes if stroke.place <= shown]
        for stroke in due:
            self._strokes.remove(stroke)
            if stroke.kind == "sound":
                self.sounds.append(stroke.name)
            elif line.speaker:
                self._emote = line.speaker, stroke.name, tale.area.tick

    def _wanted(self, canvas: tuple[int, int]) -> tuple[int, int, str]:
        return canvas[0], self.fonts.text_size, self.settings.language

    def _open(self, tale: Tale, canvas: tuple[int, int]) -> None:
        line = tale.line
        self._broken_for = self._wanted(canvas)
        if line is None:
            self.pen.open(None, (), Written(""))
            return
        written = self.read(line)
        self.pen.open(
            line, self.pages(written.text, canvas, self._portrait(tale, line) is not None), written
        )

    # -- words --------------------------------------------------------------------------------

    def read(self, line: Line) -> Written:
        """A line in the player's language, its tags read."""
        if self.words is None:
            return read(line.text)
        shown = self.words.said(line, self.settings.language)
        return read(shown.text, shown.language)

    def name(self, person: Person) -> str:
        """How somebody is called in the player's language."""
        if self.words is None:
            return person.name
        return self.words.name(person, self.settings.language)

    def word(self, key: str, told: str) -> str:
        """A text of the menus in the player's language; `told` where there is none."""
        if self.words is None or not key or self.settings.language == self.words.base:
            return told
        return self.words.menu(key, self.settings.language) or told

    def press(self) -> bool:
        """The player confirms. True when there is no line, or it is written to its end."""
        return self.pen.line is None or self.pen.press()

    def pages(self, text: str, canvas: tuple[int, int], portrait: bool) -> tuple[Page, ...]:
        """A text as pages of the box."""
        font = self.fonts.book
        lines = font.wrap(text, self._room(canvas, portrait))
        return tuple(
            Page(tuple(lines[start : start + LINES])) for start in range(0, len(lines), LINES)
        )

    def box(self, canvas: tuple[int, int]) -> pygame.Rect:
        """Where the box lies, in canvas pixels."""
        width = min(canvas[0] - 2 * MARGIN, WIDEST if self.fonts.text_size <= 100 else 600)
        height = LINES * self.fonts.book.line + 20
        return pygame.Rect((canvas[0] - width) // 2, canvas[1] - height - MARGIN, width, height)

    def _room(self, canvas: tuple[int, int], portrait: bool) -> int:
        width = self.box(canvas).width - 32
        return width - (PORTRAIT + 10) if portrait else width

    # -- drawing ------------------------------------------------------------------------------

    def draw(self, surface: pygame.Surface, tale: Tale, left: int, top: int, bar: int = 0) -> None:
        """Draws all that is to be read; (left, top) is the picture's corner in map px.

        `bar` is the height of the bars of a scene, canvas pixels.
        """
        self._choice_rects = []
        if self._goal_rect(surface, tale) is not None and not tale.scene:
            age, still = tale.ticks - tale.goal_since, self.settings.reduce_motion
            self._leaf.draw(surface, tale, left, top, age, still)
        if tale.picture.fade < 1:
            self._balloons(surface, tale, left, top, bar)
        if tale.card is not None:
            self._card(surface, tale, self.read(tale.card).text)
        if (credit := tale.credit) is not None:
            text = self.word(credit.key, tale.text(credit.key))
            self._names.draw(surface, credit, text, bar, self.settings.reduce_motion)
        else:
            self._goal(surface, tale)
        if tale.bag is not None:
            self._bag(surface, tale)
        if tale.line is not None:
            if self.pen.line is not tale.line:
                self._open(tale, surface.get_size())
            self._line(surface, tale, left)
        if tale.second is not None:
            self._second(surface, tale, tale.second)
        if tale.choice is not None:
            self._choice(surface, tale, tale.choice)
        if tale.press not in ("", EMPTY_BALLOON) and tale.line is None:
            self._press(surface, tale, self.word(tale.press_key, tale.press))

    def choice_at(self, x: int, y: int) -> int:
        """The number of the option under a canvas pixel, as last drawn; -1 for none."""
        for number, rect in enumerate(self._choice_rects):
            if rect.collidepoint(x, y):
                return number
        return -1

    def _line(self, surface: pygame.Surface, tale: Tale, left: int) -> None:
        line = tale.line
        assert line is not None
        box = self.box(surface.get_size())
        surface.blit(self.frames.frame("box", box.width, box.height), box)
        self._tail(surface, tale, line.speaker, box, left)
        x = box.x + 13
        portrait = self._portrait(tale, line)
        if portrait is not None:
            self._draw_portrait(surface, portrait, box)
            x += PORTRAIT + 10
        self._name(surface, tale, line, box, portrait is not None)
        self._page(surface, x, box.y + 10, tale.ticks)
        if self.pen.page_done:
            sheet, area = self.frames.moving("next", tale.ticks)
            surface.blit(sheet, (box.right - area.w - 6, box.bottom - area.h - 4), area)

    def _tail(
        self, surface: pygame.Surface, tale: Tale, speaker: str, box: pygame.Rect, left: int
    ) -> None:
        """A small tail on the box, towards who speaks: he need not be known by his colour."""
        figure = tale.area.figures.get(speaker)
        if figure is None or figure.hidden:
            return
        x = max(box.left + 12, min(figure.x // FINE - left, box.right - 12))
        rim = self.frames.picture("box")
        if self._tail_of[0] is not rim:
            self._tail_of = rim, _tail_picture(rim)
        tail = self._tail_of[1]
        surface.blit(tail, (x - tail.get_width() // 2, box.top - TAIL))

    def _draw_portrait(
        self, surface: pygame.Surface, portrait: pygame.Surface, box: pygame.Rect
    ) -> None:
        size = PORTRAIT + 6
        place = box.x - 1, box.bottom - size + 1
        surface.blit(self.frames.frame("portrait", size, size), place)
        surface.blit(portrait, (place[0] + 3, place[1] + 3))

    def _page(self, surface: pygame.Surface, x: int, y: int, ticks: int) -> None:
        font = self.fonts.book
        pen = self.pen
        if not pen.pages:
            return
        shown = int(pen.place)
        text = pen.written.text
        for start, end in pen.pages[pen.page].lines:
            if shown <= start:
                break
            self._text(surface, font, text, start, min(end, shown), end, x, y, pen.written, ticks)
            y += font.line

    def _text(
        self,
        surface: pygame.Surface,
        font: Font,
        text: str,
        start: int,
        shown: int,
        end: int,
        x: int,
        y: int,
        written: Written,
        ticks: int,
    ) -> None:
        """A line up to letter `shown`: at one stroke where nothing is special."""
        if not written.spans:
            picture = font.written(text[start:end], PAPER)
            if shown < end:
                width = font.width(text[start:shown])
                surface.blit(picture, (x, y), (0, 0, width, picture.get_height()))
            else:
                surface.blit(picture, (x, y))
            return
        places = font.metrics.places(text[start:end])
        still = self.settings.reduce_motion
        for number in range(start, shown):
            colour = written.colour(number, PAPER)
            at_x, at_y = x + places[number - start] * font.size, y
            if not still and written.has("shake", number):
                beat = ticks // 3
                at_x += (number * 7 + beat * 3) % 3 - 1
                at_y += (number * 5 + beat * 7) % 3 - 1
            if not still and written.has("wave", number):
                at_y += round(math.sin(number * 0.9) * 1.5)
            surface.blit(font.written(text[number], colour), (at_x, at_y))

    def _plate(
        self, tale: Tale, line: Line, box: pygame.Rect, portrait: bool
    ) -> pygame.Rect | None:
        """Where the name of who speaks stands; None for nobody."""
        if not line.speaker:
            return None
        font = self.fonts.book
        x = box.x + 8 + (PORTRAIT + 10 if portrait else 0)
        height = font.line + 7
        width = font.width(self._called(tale, line.speaker)) + 13
        return pygame.Rect(x, box.y - height + 5, width, height)

    def _called(self, tale: Tale, speaker: str) -> str:
        person = tale.book.cast.get(speaker)
        return self.name(person) if person else speaker.replace("_", " ").title()

    def _name(
        self, surface: pygame.Surface, tale: Tale, line: Line, box: pygame.Rect, portrait: bool
    ) -> None:
        plate = self._plate(tale, line, box, portrait)
        if plate is None:
            return
        surface.blit(self.frames.frame("name", plate.width, plate.height), plate)
        person = tale.book.cast.get(line.speaker)
        colour = colour_of(person.colour) if person else PAPER
        name = self._called(tale, line.speaker)
        self.fonts.book.draw(surface, name, plate.x + 7, plate.y + 2, colour)

    def _portrait(self, tale: Tale, line: Line) -> pygame.Surface | None:
        person = tale.book.cast.get(line.speaker)
        if person is None or not person.portrait:
            return None
        folder = tale.book.look_of(person.portrait, tale.headband)
        if folder not in ("naruto", "naruto_bare"):
            folder = person.portrait
        for face in (line.face or "neutral", "neutral"):
            name = f"assets/portraits/{folder}/{face}.png"
            if self.pictures.has(name):
                return self._alive(folder, face, tale.ticks) or self.pictures.plain(name)
        return None

    def _alive(self, folder: str, face: str, ticks: int) -> pygame.Surface | None:
        """The face with eyes shut or mouth moved, at the moments when they are; None else."""
        faces = self._faces.get(folder, ())
        sheet = f"assets/portraits/alive/{folder}.png"
        if self.settings.reduce_motion or face not in faces or not self.pictures.has(sheet):
            return None
        blinks = ticks % BLINK_EVERY < BLINK_TICKS
        speaks = not self.pen.page_done and ticks // MOUTH_TICKS % 2 == 0
        if not (blinks or speaks):
            return None
        column = 2 if blinks and speaks else 0 if blinks else 1
        area = pygame.Rect(column * PORTRAIT, faces.index(face) * PORTRAIT, PORTRAIT, PORTRAIT)
        return self.pictures.plain(sheet).subsurface(area)

    def _second(self, surface: pygame.Surface, tale: Tale, line: Line) -> None:
        """A second voice at once: a box at the upper edge, written out."""
        written = self.read(line)
        canvas = surface.get_size()
        font = self.fonts.book
        portrait = self._portrait(tale, line)
        lines = font.lines(written.text, self._room(canvas, portrait is not None))[:LINES]
        box = self.box(canvas)
        box.top = MARGIN + font.line + 3
        surface.blit(self.frames.frame("box", box.width, box.height), box)
        x = box.x + 13 + (PORTRAIT + 10 if portrait is not None else 0)
        if portrait is not None:
            self._draw_portrait(surface, portrait, box.move(0, max(0, PORTRAIT + 8 - box.height)))
        self._name(surface, tale, line, box, portrait is not None)
        for number, text in enumerate(lines):
            font.draw(surface, text, x, box.y + 10 + number * font.line, PAPER)

    def covers(self, tale: Tale, canvas: tuple[int, int]) -> list[Covered]:
        """What the open box and the answers hide of the picture."""
        hidden = []
        if tale.line is not None:
            box = self.box(canvas)
            hidden.append(Covered(box.left, box.top - TAIL, box.right))
        if tale.choice is not None:
            rect = next(iter(self.options(tale, tale.choice, canvas).values()))[0]
            hidden.append(Covered(rect.left, rect.top, rect.right))
        return hidden

    def options(
        self, tale: Tale, choice: Choice, canvas: tuple[int, int]
    ) -> dict[int, tuple[pygame.Rect, list[str]]]:
        """The answers that fit, by number, at the right above the box; beside the name of who
        has asked, if there is room, so that as little as possible of the place is hidden."""
        font = self.fonts.book
        room = min(canvas[0] - 2 * MARGIN - 30, 300 if self.fonts.text_size <= 100 else 420)
        texts = [font.lines(self.read(option.line).text, room - 36) for option in choice.options]
        width = max(font.width(line) for lines in texts for line in lines) + 36
        heights = [len(lines) * font.line + 7 + CHOICE_GAP for lines in texts]
        box = self.box(canvas)
        below, x = box.bottom, box.right - width
        if tale.line is not None:
            portrait = self._portrait(tale, tale.line) is not None
            plate = self._plate(tale, tale.line, box, portrait)
            sign = font.width("▼")  # stands before an answer where there are more than fit
            beside = plate is None or x - sign > plate.right + 2
            below = box.top - 2 if beside or plate is None else plate.top - 2
        first, last = window(heights, choice.cursor, 0, below)
        y = max(2, below - sum(heights[first:last]) + CHOICE_GAP)
        options = {}
        for number in range(first, last):
            rect = pygame.Rect(x, y, width, heights[number] - CHOICE_GAP)
            options[number] = rect, texts[number]
            y += heights[number]
        return options

    def _choice(self, surface: pygame.Surface, tale: Tale, choice: Choice) -> None:
        font = self.fonts.book
        options = self.options(tale, choice, surface.get_size())
        for number, (rect, lines) in options.items():
            here = number == choice.cursor
            available = choice.options[number].available
            name = ("chosen" if here else "choice") if available else "shut"
            surface.blit(self.frames.frame(name, rect.width, rect.height), rect)
            colour = (PAPER if here else SOFT) if available else DIM
            for row, line in enumerate(lines):
                font.draw(surface, line, rect.x + 24, rect.y + 2 + row * font.line, colour)
            if here:
                sheet, area = self.frames.moving("cursor", tale.ticks)
                surface.blit(sheet, (rect.x + 8, rect.centery - area.h // 2), area)
            else:
                mark, caps = str(number + 1), self.fonts.caps
                colour = FAINT if available else DIM
                caps.draw(surface, mark, rect.x + 11, rect.centery - caps.height // 2, colour)
        for number in range(len(choice.options)):
            self._choice_rects.append(options[number][0] if number in options else NOWHERE)
        for sign, end, step in (("▲", min(options), -1), ("▼", max(options), 1)):
            if 0 <= end + step < len(choice.options):  # there are more than fit
                rect = options[end][0]
                font.draw(surface, sign, max(0, rect.x - font.width(sign)), rect.y + 2, GOLD)

    def _press(self, surface: pygame.Surface, tale: Tale, word: str) -> None:
        font = self.fonts.book
        width, height = font.width(word) + 18, font.line + 8
        sheet, area = self.frames.moving("next", tale.ticks)
        x = (surface.get_width() - width) // 2
        y = surface.get_height() - height - area.h - 4  # low: the picture waits with the player
        surface.blit(self.frames.frame("prompt", width, height), (x, y))
        font.draw(surface, word, x + 9, y + 3, PAPER)
        surface.blit(sheet, (x + width // 2 - area.w // 2, y + height + 1), area)

    def _card(self, surface: pygame.Surface, tale: Tale, text: str) -> None:
        """The hour in brush letters, under it the low sun and the name of the chapter."""
        large, small = self.fonts.large([text]), self.fonts.book
        width = surface.get_width()
        if large.width(text) > width - 40:
            large = small
        lines = large.lines(text, width - 40)
        sheet, rule = self.frames.strip("hour", 0)
        key = f"chapter_{tale.chapter}"
        told = tale.text(key) if tale.chapter else ""
        under = small.lines(self.word(key, told), width - 40) if told else []
        height = 24 + len(lines) * large.line + rule.h + len(under) * small.line
        band = pygame.Surface((width, height), pygame.SRCALPHA, 32)
        for step in range(4):  # the edges fade into the picture in four steps
            band.fill((*INK, 56 * (step + 1)), (0, 3 * step, width, height - 6 * step))
        y = 10
        for line in lines:
            large.draw(band, line, (width - large.width(line)) // 2, y, PAPER)
            y += large.line
        band.blit(sheet, ((width - rule.w) // 2, y - 2), rule)
        y += rule.h + 3
        for line in under:
            small.draw(band, line, (width - small.width(line)) // 2, y, SOFT)
            y += small.line
        if not self.settings.reduce_motion:
            edge = min(CARD_TICKS - tale.card_left, tale.card_left)
            band.set_alpha(max(0, min(255, 255 * edge // CARD_FADE_TICKS)) if edge >= 0 else 255)
        surface.blit(band, (0, (surface.get_height() - height) * 2 // 5))

    def _goal_lines(self, surface: pygame.Surface, tale: Tale) -> list[str]:
        assert tale.goal is not None
        return self.fonts.book.lines(self.read(tale.goal).text, surface.get_width() // 2)

    def _goal_rect(self, surface: pygame.Surface, tale: Tale) -> pygame.Rect | None:
        """Where the goal stands; None while it is not shown."""
        age = tale.ticks - tale.goal_since
        if tale.goal is None or tale.credit or not 0 <= age < GOAL_TICKS:
            return None
        font = self.fonts.book
        lines = self._goal_lines(surface, tale)
        slide = 0 if self.settings.reduce_motion else max(0, 12 - age) ** 2 // 2
        width = max(map(font.width, lines)) + 30
        return pygame.Rect(6 - slide, 6, width, len(lines) * font.line + 8)

    def _goal(self, surface: pygame.Surface, tale: Tale) -> None:
        rect = self._goal_rect(surface, tale)
        if rect is None:
            return
        surface.blit(self.frames.frame("name", rect.width, rect.height), rect)
        sheet, area = self.frames.strip("cursor", 0)
        surface.blit(sheet, (rect.x + 7, rect.centery - area.h // 2), area)
        font = self.fonts.book
        for number, line in enumerate(self._goal_lines(surface, tale)):
            font.draw(surface, line, rect.x + 22, rect.y + 3 + number * font.line, PAPER)

    # -- over heads ---------------------------------------------------------------------------

    def _balloons(self, surface: pygame.Surface, tale: Tale, left: int, top: int, bar: int) -> None:
        """Balloons keep off the bars of a scene, off the boxes and off the goal."""
        width, height = surface.get_size()
        room = pygame.Rect(2, bar + 2, width - 4, height - 2 * bar - 4)
        box = self.box((width, height))
        if tale.line is not None:
            room.height = box.top - TAIL - room.top
        taken = [goal] if (goal := self._goal_rect(surface, tale)) is not None else []
        if tale.second is not None:
            taken.append(pygame.Rect(0, 0, width, MARGIN + self.fonts.book.line + box.height))
        spoken = self._emote if tale.line is not None else None
        self._over.draw(surface, tale, (left, top), room, taken, spoken)

    # -- the bag ------------------------------------------------------------------------------

    def _bag(self, surface: pygame.Surface, tale: Tale) -> None:
        bag = tale.bag
        assert bag is not None
        names = [
            self.word(f"thing_{thing}", tale.text(f"thing_{thing}")) or thing.replace("_", " ")
            for thing in bag.things
        ]
        names.append(self.word("pack_close", tale.text("pack_close")) or "…")
        listed = tale.line is None
        self._choice_rects += self.packing.draw(surface, bag, names, tale.ticks, listed)


def _tail_picture(rim: pygame.Surface) -> pygame.Surface:
    """The tail of a box with this rim, its point in the middle of the upper edge."""
    rows = TAIL + TAIL_BANDS - 1
    tail = pygame.Surface((2 * rows - 1, rows), pygame.SRCALPHA, 32)
    bands = [rim.get_at((rim.get_width() // 2, row)) for row in range(TAIL_BANDS)]
    for row in range(rows):
        for band, colour in enumerate(bands):
            half = row - band
            if half >= 0 and (band or row < TAIL):
                tail.fill(colour, (rows - 1 - half, row, 2 * half + 1, 1))
    return tail


def colour_of(text: str) -> Colour:
    digits = text.lstrip("#")
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return PAPER

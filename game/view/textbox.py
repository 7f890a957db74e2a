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
from game.stage.tale import Tale
from game.view.frames import Frames
from game.view.markup import Stroke, Written, read
from game.view.pictures import Pictures
from game.view.type import Colour, Font, Fonts
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS

PAPER: Colour = (0xFD, 0xF6, 0xE2)
DIM: Colour = (0xB0, 0xB7, 0xBF)
INK: Colour = (0x1A, 0x16, 0x28)
GOLD: Colour = (0xF5, 0xC1, 0x32)
FAINT: Colour = (0x9C, 0x85, 0x7C)
PORTRAIT = 64
BLINK_EVERY, BLINK_TICKS, MOUTH_TICKS = 230, 7, 5
"""Ticks from one blink to the next, how long it lasts, and how long a mouth stays so."""
MARGIN = 6
"""Canvas pixels between the box and the edge."""
WIDEST = 420
LINES = 3
GOAL_TICKS = 300
STOPS = {".": 0.16, "!": 0.16, "?": 0.16, "…": 0.2, ",": 0.07, ";": 0.1, ":": 0.08, "—": 0.12}
"""Seconds the pen rests after a letter, at any speed but `at once`."""
BALLOON_WIDTH = 132
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

    def _word(self, key: str, told: str) -> str:
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

    def draw(self, surface: pygame.Surface, tale: Tale, left: int, top: int) -> None:
        """Draws all that is to be read; (left, top) is the picture's corner in map px."""
        self._choice_rects = []
        self._balloons(surface, tale, left, top)
        if tale.card is not None:
            self._card(surface, self.read(tale.card).text)
        if tale.credit:
            self._credit(surface, self._word(tale.credit, tale.text(tale.credit)))
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
        if tale.press and tale.line is None:
            self._press(surface, tale, self._word(tale.press_key, tale.press))

    def _credit(self, surface: pygame.Surface, text: str) -> None:
        """A name that goes by, over the sky, while they walk on."""
        font = self.fonts.book
        y = 34
        for line in font.lines(text, min(300, surface.get_width() - 60)):
            x = (surface.get_width() - font.width(line)) // 2
            for shift_x, shift_y in ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1)):
                font.draw(surface, line, x + shift_x, y + shift_y, INK)
            font.draw(surface, line, x, y, PAPER)
            y += font.line

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
        self._name(surface, tale, line.speaker, x - 5, box.y)
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
        bands = [rim.get_at((rim.get_width() // 2, row)) for row in range(TAIL_BANDS)]
        for row in range(TAIL + TAIL_BANDS - 1):
            y = box.top - TAIL + row
            for band, colour in enumerate(bands):
                half = row - band
                if half >= 0 and (band or y < box.top):
                    surface.fill(colour, (x - half, y, 2 * half + 1, 1))

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

    def _name(self, surface: pygame.Surface, tale: Tale, speaker: str, x: int, y: int) -> None:
        if not speaker:
            return
        person = tale.book.cast.get(speaker)
        name = self.name(person) if person else speaker.replace("_", " ").title()
        font = self.fonts.book
        width, height = font.width(name) + 13, font.line + 7
        surface.blit(self.frames.frame("name", width, height), (x, y - height + 5))
        colour = _colour_of(person.colour) if person else PAPER
        font.draw(surface, name, x + 7, y - height + 7, colour)

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
        box.top = MARGIN + font.line
        surface.blit(self.frames.frame("box", box.width, box.height), box)
        x = box.x + 13 + (PORTRAIT + 10 if portrait is not None else 0)
        if portrait is not None:
            self._draw_portrait(surface, portrait, box.move(0, max(0, PORTRAIT + 8 - box.height)))
        self._name(surface, tale, line.speaker, x - 5, box.y)
        for number, text in enumerate(lines):
            font.draw(surface, text, x, box.y + 10 + number * font.line, PAPER)

    def _choice(self, surface: pygame.Surface, tale: Tale, choice: Choice) -> None:
        canvas = surface.get_size()
        font = self.fonts.book
        room = min(canvas[0] - 2 * MARGIN - 30, 300 if self.fonts.text_size <= 100 else 420)
        texts = [font.lines(self.read(option.line).text, room - 20) for option in choice.options]
        width = max(font.width(line) for lines in texts for line in lines) + 20
        heights = [len(lines) * font.line + 7 for lines in texts]
        total = sum(heights) + 3 * (len(heights) - 1)
        box = self.box(canvas)
        below = box.top - 6 if tale.line is not None else canvas[1] - 16
        y = max(4, below - total) if total < canvas[1] - 24 else 4
        x = (canvas[0] - width) // 2
        for number, (lines, height) in enumerate(zip(texts, heights, strict=True)):
            here = number == choice.cursor
            rect = pygame.Rect(x, y, width, height)
            frame = self.frames.frame("chosen" if here else "choice", width, height)
            available = choice.options[number].available
            surface.blit(frame, rect)
            colour = PAPER if available else DIM
            for row, line in enumerate(lines):
                font.draw(surface, line, x + 10, y + 2 + row * font.line, colour)
            if here:
                sheet, area = self.frames.moving("cursor", tale.ticks)
                surface.blit(sheet, (x - area.w - 2, y + height // 2 - area.h // 2), area)
            self._choice_rects.append(rect)
            y += height + 3

    def _press(self, surface: pygame.Surface, tale: Tale, word: str) -> None:
        font = self.fonts.book
        width, height = font.width(word) + 18, font.line + 8
        x = (surface.get_width() - width) // 2
        y = surface.get_height() - height - 30
        surface.blit(self.frames.frame("prompt", width, height), (x, y))
        font.draw(surface, word, x + 9, y + 3, PAPER)
        sheet, area = self.frames.moving("next", tale.ticks)
        surface.blit(sheet, (x + width // 2 - area.w // 2, y + height + 1), area)

    def _card(self, surface: pygame.Surface, text: str) -> None:
        title = self.fonts.title
        font = title if all(title.has(letter) for letter in text if letter != "\n") else None
        if font is None or font.width(text) > surface.get_width() - 40:
            font = self.fonts.book
        lines = font.lines(text, surface.get_width() - 40)
        height = len(lines) * font.line + 18
        y = (surface.get_height() - height) // 2
        band = pygame.Surface((surface.get_width(), height), pygame.SRCALPHA, 32)
        band.fill((*INK, 200))
        surface.blit(band, (0, y))
        for line in lines:
            x = (surface.get_width() - font.width(line)) // 2
            font.draw(surface, line, x, y + 9, PAPER)
            y += font.line

    def _goal(self, surface: pygame.Surface, tale: Tale) -> None:
        if tale.goal is None or not 0 <= tale.ticks - tale.goal_since < GOAL_TICKS:
            return
        font = self.fonts.book
        lines = font.lines(self.read(tale.goal).text, surface.get_width() // 2)
        width = max(map(font.width, lines)) + 16
        height = len(lines) * font.line + 8
        age = tale.ticks - tale.goal_since
        slide = 0 if self.settings.reduce_motion else max(0, 12 - age) ** 2 // 2
        x, y = 6 - slide, 6
        surface.blit(self.frames.frame("name", width, height), (x, y))
        for number, line in enumerate(lines):
            font.draw(surface, line, x + 8, y + 3 + number * font.line, PAPER)

    # -- over heads ---------------------------------------------------------------------------

    def _balloons(self, surface: pygame.Surface, tale: Tale, left: int, top: int) -> None:
        area = tale.area
        taken: list[pygame.Rect] = []
        for figure in area.figures.values():
            emote, since = figure.emote, figure.emote_since
            if self._emote is not None and self._emote[0] == figure.id and tale.line is not None:
                _, emote, since = self._emote
            if figure.hidden or not (emote or figure.remark):
                continue
            x, y = figure.x // FINE - left, figure.y // FINE - top - figure.lift
            if not (-40 < x < surface.get_width() + 40 and -20 < y < surface.get_height() + 60):
                continue
            if emote:
                shown = self.frames.emote(
                    emote, (area.tick - since) * 1000 // TICKS, self.settings.reduce_motion
                )
                if shown is not None:
                    surface.blit(shown[0], (x - 8, y - 43), shown[1])
            if figure.remark:
                self._remark(surface, tale, figure, x, y - 30, taken)
        prompt = tale.prompt
        if prompt is not None and not tale.scene:
            owner = area.figures.get(prompt.figure)
            x, y = prompt.spot.x - left, prompt.spot.y - top
            if owner is not None:
                x, y = owner.x // FINE - left, owner.y // FINE - top
            word = self._word(prompt.key, prompt.word) if prompt.word else ""
            self._prompt(surface, word, x, y - (30 if owner is not None else 18))

    def _remark(
        self,
        surface: pygame.Surface,
        tale: Tale,
        figure: Figure,
        x: int,
        y: int,
        taken: list[pygame.Rect],
    ) -> None:
        if figure.remark not in tale.book.program.strings:
            return
        text = self.read(tale.line_of(figure.remark)).text
        font = self.fonts.book
        widest = min(BALLOON_WIDTH * font.size, surface.get_width() - 24)
        lines = font.lines(text, widest)
        width = max(map(font.width, lines)) + 12
        height = len(lines) * font.line + 8
        rect = pygame.Rect(x - width // 2, y - height - 4, width, height)
        rect.clamp_ip(pygame.Rect(2, 2, surface.get_width() - 4, surface.get_height() - 4))
        for other in taken:
            if rect.colliderect(other):
                rect.bottom = other.top - 2
        rect.top = max(2, rect.top)
        taken.append(rect)
        surface.blit(self.frames.frame("balloon", width, height), rect)
        tail = self.frames.picture("balloon_tail")
        at = max(rect.left + 5, min(x - 4, rect.right - tail.get_width() - 5))
        if rect.bottom <= y:
            surface.blit(tail, (at, rect.bottom - 2))
        for number, line in enumerate(lines):
            font.draw(surface, line, rect.x + 6, rect.y + 2 + number * font.line, INK)

    def _prompt(self, surface: pygame.Surface, word: str, x: int, y: int) -> None:
        font = self.fonts.book
        width = font.width(word) + 12 if word else 18
        height = font.line + 6
        rect = pygame.Rect(x - width // 2, y - height - 4, width, height)
        rect.clamp_ip(surface.get_rect())
        surface.blit(self.frames.frame("prompt", width, height), rect)
        tail = self.frames.picture("prompt_tail")
        surface.blit(tail, (x - tail.get_width() // 2, rect.bottom - 2))
        if word:
            font.draw(surface, word, rect.x + 6, rect.y + 2, PAPER)

    # -- the bag ------------------------------------------------------------------------------

    def _bag(self, surface: pygame.Surface, tale: Tale) -> None:
        """Sixteen cells, some of them full already; beside them the things by name."""
        bag = tale.bag
        assert bag is not None
        font = self.fonts.book
        names = [
            self._word(f"thing_{thing}", tale.text(f"thing_{thing}")) or thing.replace("_", " ")
            for thing in bag.things
        ]
        names.append(self._word("pack_close", tale.text("pack_close")) or "…")
        filled = bag.filled
        chosen = bag.cursor < len(bag.things)
        size = bag.sizes[bag.cursor] if chosen else 0
        inside = chosen and bag.things[bag.cursor] in bag.taken
        fits = filled + size <= bag.room
        side = 4 * 16 + 20
        right = surface.get_width() - 8
        surface.blit(self.frames.frame("box", side, side), (right - side, 8))
        for cell in range(16):
            name = "taken" if cell < filled or cell >= bag.room else "empty"
            if chosen and not inside and filled <= cell < filled + size:
                name = "fits" if fits else "refused"
            sheet, area = self.frames.strip("cell", self.frames.number("cell", name))
            place = right - side + 10 + cell % 4 * 16, 18 + cell // 4 * 16
            surface.blit(sheet, place, area)
        if tale.line is not None:
            return
        line = font.line + 2
        width = max(side, max(map(font.width, names)) + 62)
        top = 8 + side + 2
        rows = min(len(names), (surface.get_height() - top - 26) // line)
        box = pygame.Rect(right - width, top, width, rows * line + 16)
        surface.blit(self.frames.frame("box", box.width, box.height), box)
        first = max(0, min(bag.cursor - rows // 2, len(names) - rows))
        x = box.x + 24
        for row, number in enumerate(range(first, min(first + rows, len(names)))):
            y = box.y + 8 + row * line
            thing = number < len(bag.things)
            taken = thing and bag.things[number] in bag.taken
            room = not thing or taken or filled + bag.sizes[number] <= bag.room
            colour = GOLD if taken else PAPER if room else FAINT
            font.draw(surface, names[number], x, y, colour)
            for cell in range(bag.sizes[number] if thing else 0):
                square = pygame.Rect(box.right - 14 - cell * 6, y + 3, 4, 4)
                surface.fill(colour, square)
                if not taken:
                    surface.fill(INK, square.inflate(-2, -2))
            if number == bag.cursor:
                sheet, area = self.frames.moving("cursor", tale.ticks)
                surface.blit(sheet, (x - area.w - 2, y + 2), area)
            self._choice_rects.append(pygame.Rect(x, y, font.width(names[number]), line))


def _colour_of(text: str) -> Colour:
    digits = text.lstrip("#")
    try:
        return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    except ValueError:
        return PAPER

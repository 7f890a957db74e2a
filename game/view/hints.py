"""Over heads: what is called in passing, balloons, the word over what can be used; and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.loading.settings import Settings
from game.stage.lines import Line
from game.stage.tale import EMPTY_BALLOON, Tale
from game.view.frames import Frames
from game.view.pages import INK, PAPER
from game.view.type import Fonts
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, Direction

CAPS = (("W", 0, -1), ("A", -1, 0), ("S", 0, 0), ("D", 1, 0))
PITCH = 13
BALLOON_WIDTH = 132
HEAD = 30
"""Pixels from the feet to the top of a head."""
BODY = (18, 28)
"""What of a figure can be seen, about: pixels wide and high, its feet in the middle below."""
GAP = 2
"""Pixels at least between two balloons."""
FAR = 72
"""A balloon of a single sign or word is let go rather than put so far from whom it belongs to."""
TAIL_REACH = 8
"""A balloon farther from the head than this has no tail."""


def placed(
    wanted: pygame.Rect, taken: Sequence[pygame.Rect], room: pygame.Rect, sideways: int = 0
) -> pygame.Rect | None:
    """The place in the room nearest to where a balloon wants to be that covers none of `taken`.

    It is moved up over what lies there, or aside by at most `sideways` pixels. None: no room.
    """
    home = wanted.clamp(room)
    tops = [home.top, *(other.top - GAP - home.height for other in taken)]
    lefts = [home.left]
    for other in taken if sideways else ():
        lefts += [other.left - GAP - home.width, other.right + GAP]
    best: tuple[int, pygame.Rect] | None = None
    for top in tops:
        for left in lefts:
            away = abs(left - home.left)
            rect = pygame.Rect(left, top, home.width, home.height)
            if away > sideways or not room.contains(rect) or rect.collidelist(taken) >= 0:
                continue
            cost = away + abs(top - home.top)
            if best is None or cost < best[0]:
                best = cost, rect
    return best[1] if best is not None else None


@dataclass(frozen=True, slots=True)
class Readers:
    """How a line, and a word of the menus, are read in the player's language."""

    line: Callable[[Line], str]
    word: Callable[[str, str], str]


class Balloons:
    """Lays out and draws everything that hangs over heads: nothing ever covers another."""

    def __init__(self, fonts: Fonts, frames: Frames, settings: Settings, readers: Readers) -> None:
        self._fonts = fonts
        self._frames = frames
        self._settings = settings
        self._readers = readers
        self._taken: list[pygame.Rect] = []

    def draw(
        self,
        surface: pygame.Surface,
        tale: Tale,
        corner: tuple[int, int],
        room: pygame.Rect,
        taken: Sequence[pygame.Rect],
        spoken: tuple[str, str, int] | None,
    ) -> list[pygame.Rect]:
        """Draws within `room`, none of `taken` covered; gives back where the balloons lie.

        `corner` is the picture's, map px; `spoken` an emote that a tag of the open line shows:
        figure, emote, tick of the place since when.
        """
        self._taken = list(taken)
        width, height = surface.get_size()
        speaker = spoken[0] if spoken is not None else ""
        shown = []
        for figure in tale.area.figures.values():
            if (figure.remark or figure.emote or figure.id == speaker) and not figure.hidden:
                x, y = figure.x // FINE - corner[0], figure.y // FINE - corner[1] - figure.lift
                if -40 < x < width + 40 and -20 < y < height + 60:
                    shown.append((figure, x, y))
        # the oldest first: it stays where it is when others begin
        remarks = sorted(
            (one for one in shown if one[0].remark), key=lambda one: one[0].remark_until
        )
        played = _bodies(corner, tale.area.hero)
        for figure, x, y in remarks:
            self._remark(surface, tale, figure, x, y - HEAD, room, played)
        for figure, x, y in shown:
            emote, since = figure.emote, figure.emote_since
            if spoken is not None and spoken[0] == figure.id:
                _, emote, since = spoken
            if emote:
                milliseconds = (tale.area.tick - since) * 1000 // TICKS
                self._emote(surface, emote, milliseconds, x, y, room)
        prompt = tale.prompt
        if prompt is not None and not tale.scene:
            owner = tale.area.figures.get(prompt.figure)
            x, y = prompt.spot.x - corner[0], prompt.spot.y - corner[1] - 18
            if owner is not None:
                x, y = owner.x // FINE - corner[0], owner.y // FINE - corner[1] - HEAD
            word = self._readers.word(prompt.key, prompt.word) if prompt.word else ""
            people = [] if owner is not None else _bodies(corner, *tale.area.figures.values())
            self._prompt(surface, word, x, y, room, people)
        hero = tale.area.hero
        if tale.press == EMPTY_BALLOON and tale.line is None and hero is not None:
            x, y = hero.x // FINE - corner[0], hero.y // FINE - corner[1] - HEAD
            self._prompt(surface, "", x, y, room, [])
        return self._taken[len(taken) :]

    def _remark(
        self,
        surface: pygame.Surface,
        tale: Tale,
        figure: Figure,
        x: int,
        y: int,
        room: pygame.Rect,
        played: Sequence[pygame.Rect],
    ) -> None:
        if figure.remark not in tale.book.program.strings:
            return
        text = self._readers.line(tale.line_of(figure.remark))
        font = self._fonts.book
        lines = font.lines(text, min(BALLOON_WIDTH * font.size, room.width - 20))
        width = max(map(font.width, lines)) + 12
        height = len(lines) * font.line + 8
        wanted = pygame.Rect(x - width // 2, y - height - 4, width, height)
        reach = max(0, width // 2 - 9)
        rect = placed(wanted, [*self._taken, *played], room, reach)
        rect = rect or placed(wanted, self._taken, room, reach)
        if rect is None:
            return
        self._taken.append(rect)
        surface.blit(self._frames.frame("balloon", width, height), rect)
        tail = self._frames.picture("balloon_tail")
        at = max(rect.left + 5, min(x - 4, rect.right - tail.get_width() - 5))
        if y - TAIL_REACH <= rect.bottom <= y:
            surface.blit(tail, (at, rect.bottom - 2))
        for number, line in enumerate(lines):
            font.draw(surface, line, rect.x + 6, rect.y + 2 + number * font.line, INK)

    def _emote(
        self,
        surface: pygame.Surface,
        emote: str,
        milliseconds: int,
        x: int,
        y: int,
        room: pygame.Rect,
    ) -> None:
        shown = self._frames.emote(emote, milliseconds, self._settings.reduce_motion)
        if shown is None:
            return
        sheet, area = shown
        wanted = pygame.Rect(x - 8, y - 43, area[2], area[3])
        rect = placed(wanted, self._taken, room)
        if rect is None or wanted.top - rect.top > FAR:
            return
        self._taken.append(rect)
        surface.blit(sheet, rect, area)

    def _prompt(
        self,
        surface: pygame.Surface,
        word: str,
        x: int,
        y: int,
        room: pygame.Rect,
        people: Sequence[pygame.Rect],
    ) -> None:
        font = self._fonts.book
        width = font.width(word) + 12 if word else 18
        height = font.line + 6
        wanted = pygame.Rect(x - width // 2, y - height - 4, width, height)
        rect = placed(wanted, [*self._taken, *people], room)
        if rect is None or wanted.top - rect.top > FAR:
            return
        self._taken.append(rect)
        surface.blit(self._frames.frame("prompt", width, height), rect)
        if y - TAIL_REACH <= rect.bottom <= y:
            tail = self._frames.picture("prompt_tail")
            at = max(rect.left + 3, min(x - tail.get_width() // 2, rect.right - 9))
            surface.blit(tail, (at, rect.bottom - 2))
        if word:
            font.draw(surface, word, rect.x + 6, rect.y + 2, PAPER)


def _bodies(corner: tuple[int, int], *figures: Figure | None) -> list[pygame.Rect]:
    """What of these people is better not covered, canvas pixels."""
    width, height = BODY
    return [
        pygame.Rect(
            figure.x // FINE - corner[0] - width // 2,
            figure.y // FINE - corner[1] - figure.lift - height,
            width,
            height,
        )
        for figure in figures
        if figure is not None and not figure.hidden
    ]


def draw_keys(
    surface: pygame.Surface,
    fonts: Fonts,
    frames: Frames,
    x: int,
    y: int,
    share: float,
    only: Direction | None = None,
) -> None:
    """Four caps with their middle at (x, y) canvas px; `share` 0-1 of full strength.

    `only` shows the others as faint as they can be and still be seen to lie round it.
    """
    picture = pygame.Surface((PITCH * 3 + 2, PITCH * 2 + 2), pygame.SRCALPHA, 32)
    for letter, column, row in CAPS:
        cap = frames.frame("keycap", 12, 12)
        left, top = (column + 1) * PITCH, (row + 1) * PITCH
        picture.blit(cap, (left, top))
        font = fonts.font("caps")
        font.draw(picture, letter, left + 6 - font.width(letter) // 2, top + 2, INK)
        if only is not None and only.vector not in ((column, row), (column, row + 1)):
            picture.fill((255, 255, 255, 70), (left, top, 12, 12), pygame.BLEND_RGBA_MULT)
    picture.set_alpha(round(255 * share))
    surface.blit(picture, (x - picture.get_width() // 2, y - picture.get_height()))


def draw_ring(surface: pygame.Surface, frames: Frames, share: float) -> None:
    """The ring that closes while the skip key is held, in the upper right corner."""
    sheet, area = frames.strip("skip_ring", min(7, int(share * 8)))
    surface.blit(sheet, (surface.get_width() - area.width - 8, 8), area)

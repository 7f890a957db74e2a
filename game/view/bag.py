"""The open bag: sixteen cells with what lies in them, and beside them the things by name."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import product

import pygame

from game.stage.lines import Bag
from game.view.frames import Frames
from game.view.pictures import Pictures
from game.view.type import Colour, Fonts

PAPER: Colour = (0xFD, 0xF6, 0xE2)
INK: Colour = (0x1A, 0x16, 0x28)
AMBER: Colour = (0xF5, 0xC1, 0x32)
DIM: Colour = (0xB0, 0xB7, 0xBF)
FAINT: Colour = (0x9C, 0x85, 0x7C)
PLANK: Colour = (0x57, 0x30, 0x2D)
RAIL: Colour = (0x2F, 0x24, 0x40)
CELL = 16
SIDE = 4
PADDING = 10
SCROLLS = (("scroll_long", (2, 3)), ("scroll_short", (1, 3)))
"""What is in the bag before anything else: the last three cells."""

Cell = tuple[int, int]
Shape = tuple[Cell, ...]


@lru_cache(maxsize=64)
def laid(shapes: tuple[Shape, ...], room: int) -> tuple[tuple[Cell, bool], ...]:
    """Where each shape lies: its upper left cell, and whether it is turned on its side.

    As many of them as can be laid in the order given, in the first `room` cells of the bag.
    """
    free = frozenset((n % SIDE, n // SIDE) for n in range(room))
    for count in range(len(shapes), 0, -1):
        found = _lay(shapes[:count], free)
        if found is not None:
            return found
    return ()


def _lay(shapes: tuple[Shape, ...], free: frozenset[Cell]) -> tuple[tuple[Cell, bool], ...] | None:
    if not shapes:
        return ()
    for turned in (False, True):
        shape = [(y, x) for x, y in shapes[0]] if turned else shapes[0]
        for row, column in product(range(SIDE), repeat=2):
            cells = frozenset((x + column, y + row) for x, y in shape)
            if cells <= free:
                rest = _lay(shapes[1:], free - cells)
                if rest is not None:
                    return (((column, row), turned), *rest)
    return None


class Packing:
    """Draws the bag; looks at it alone."""

    def __init__(self, pictures: Pictures, fonts: Fonts, frames: Frames) -> None:
        self._pictures = pictures
        self._fonts = fonts
        self._frames = frames
        table = "assets/interface/things.toml"
        cells: Mapping[str, Mapping[str, Sequence[Sequence[int]]]] = {}
        if pictures.content.exists(table):
            cells = tomllib.loads(pictures.content.text(table))
        self._shapes = {
            name: tuple((cell[0], cell[1]) for cell in entry["cells"])
            for name, entry in cells.items()
        }

    def draw(
        self, surface: pygame.Surface, bag: Bag, names: Sequence[str], ticks: int, listed: bool
    ) -> list[pygame.Rect]:
        """Cells at the upper right and, if `listed`, the names below; where each name stands."""
        side = SIDE * CELL + 2 * PADDING
        box = pygame.Rect(surface.get_width() - 8 - side, 8, side, side)
        surface.blit(self._frames.frame("box", side, side), box)
        self._cells(surface, bag, box.x + PADDING, box.y + PADDING)
        return self._list(surface, bag, names, ticks, box) if listed else []

    def _cells(self, surface: pygame.Surface, bag: Bag, left: int, top: int) -> None:
        filled = bag.filled
        chosen = bag.cursor < len(bag.things)
        thing = bag.things[bag.cursor] if chosen else ""
        offered = chosen and thing not in bag.taken
        size = bag.sizes[bag.cursor] if chosen else 0
        fits = filled + size <= bag.room
        things = [*bag.taken, thing] if offered and fits else list(bag.taken)
        known = [each for each in things if each in self._shapes]
        places = laid(tuple(self._shapes[each] for each in known), bag.room)
        states = {(n % SIDE, n // SIDE): "empty" for n in range(SIDE * SIDE)}
        lying = list(zip(known, places, strict=False))
        for each, ((column, row), turned) in lying:
            for x, y in self._shapes[each]:
                cell = (y + column, x + row) if turned else (x + column, y + row)
                states[cell] = "fits" if offered and each == thing else "taken"
        for number in range(bag.room, SIDE * SIDE):
            states[number % SIDE, number // SIDE] = "taken"
        if offered and not fits:
            for cell, state in states.items():
                if state == "empty":
                    states[cell] = "refused"
        for (column, row), state in states.items():
            sheet, area = self._frames.strip("cell", self._frames.number("cell", state))
            surface.blit(sheet, (left + column * CELL, top + row * CELL), area)
        if bag.room == SIDE * SIDE - 3:
            lying += [(name, (cell, False)) for name, cell in SCROLLS]
        for each, ((column, row), turned) in lying:
            picture = self._picture(each, turned)
            if picture is not None:
                surface.blit(picture, (left + column * CELL, top + row * CELL))

    def _picture(self, thing: str, turned: bool) -> pygame.Surface | None:
        name = f"assets/interface/things/{thing}.png"
        if not self._pictures.has(name):
            return None
        picture = self._pictures.plain(name)
        if turned and picture.get_width() != picture.get_height():
            picture = pygame.transform.rotate(picture, 90)
        return picture

    def _list(
        self,
        surface: pygame.Surface,
        bag: Bag,
        names: Sequence[str],
        ticks: int,
        above: pygame.Rect,
    ) -> list[pygame.Rect]:
        """The names, and below a line the one that closes the bag, always in sight."""
        font = self._fonts.book
        pitch = font.line + 2
        widest = max(map(font.width, names)) + 66
        width = min(max(above.width, widest), surface.get_width() - 16)
        top = above.bottom + 2
        room = surface.get_height() - top - 8 - 18 - pitch - 4
        count = len(names) - 1
        rows = max(1, min(count, room // pitch))
        box = pygame.Rect(above.right - width, top, width, rows * pitch + pitch + 22)
        surface.blit(self._frames.frame("box", box.width, box.height), box)
        first = max(0, min(bag.cursor - rows // 2, count - rows))
        rects = [pygame.Rect(0, 0, 0, 0)] * len(names)
        y = box.y + 8
        for number in (*range(first, first + rows), count):
            if number == count:
                surface.fill(PLANK, (box.x + 12, y + 2, box.width - 24, 1))
                y += 5
            rects[number] = pygame.Rect(box.x + 6, y - 1, box.width - 12, pitch)
            self._name(surface, bag, number, names[number], rects[number], ticks)
            y += pitch
        if rows < count:
            rail = pygame.Rect(box.right - 8, box.y + 8, 2, rows * pitch)
            surface.fill(RAIL, rail)
            part = max(6, rail.height * rows // count)
            surface.fill(FAINT, (rail.x, rail.y + (rail.height - part) * first // (count - rows),
                                 2, part))  # fmt: skip
        return rects

    def _name(
        self,
        surface: pygame.Surface,
        bag: Bag,
        number: int,
        name: str,
        place: pygame.Rect,
        ticks: int,
    ) -> None:
        font = self._fonts.book
        thing = number < len(bag.things)
        taken = thing and bag.things[number] in bag.taken
        size = bag.sizes[number] if thing else 0
        fits = not thing or taken or bag.filled + size <= bag.room
        here = number == bag.cursor
        if here:
            surface.fill(PLANK, place)
        colour = AMBER if taken else PAPER if fits else DIM if here else FAINT
        y = place.y + 1
        font.draw(surface, name, place.x + 17, y, colour)
        for cell in range(size):
            square = pygame.Rect(place.right - 10 - cell * 6, place.centery - 2, 4, 4)
            surface.fill(colour, square)
            if not taken:
                surface.fill(INK, square.inflate(-2, -2))
        if here:
            sheet, area = self._frames.moving("cursor", ticks)
            surface.blit(sheet, (place.x + 3, place.centery - 4), area)

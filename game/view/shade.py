"""Shadows of the hour, as shapes for a stencil: round by day, long and leaning when the sun is low.

A leaning shadow is the picture itself laid down: a row that is so far above the feet lies so far
aside and a little below them::

      o            o
     /|\\    ->    /|\\ ` .
     / \\          / \\  -  - =o
"""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.view.ground import CHUNK, Blit, in_view
from game.view.index import CHOSEN, IndexCanvas
from game.view.pictures import Key, Pictures
from game.view.things import Things

LEANS = {"morning": (-11, 3), "evening": (9, 3)}
"""Eighths of a pixel that a shadow reaches aside, and down, for each pixel of height."""
EIGHTHS = 8
WIDEST = 64
"""Things wider than this px are houses, whose shadows are drawn on the map."""
LOWEST = 8
SHAPES_KEPT = 4000

Lean = tuple[int, int]
UPRIGHT: Lean = 0, 0
Shadow = tuple[pygame.Surface, int, int]
"""Its shape, and how far its corner is left of and above the feet."""

_ALL = bytes([0, *[CHOSEN] * 255])


def lean_of(key: Key, indoor: bool) -> Lean:
    """How shadows lie in a mood, or on the way from one to another."""
    name, before, share, _, _ = key
    if indoor:
        return UPRIGHT
    there, here = LEANS.get(name, UPRIGHT), LEANS.get(before, UPRIGHT)
    if share >= 1 or there == here:
        return there
    aside, down = (round(a + (b - a) * share) for a, b in zip(here, there, strict=True))
    return aside, down


def lying(
    surface: pygame.Surface, feet: tuple[int, int], lean: Lean, oval: tuple[int, int]
) -> tuple[bytes, int, int, int, int]:
    """A picture laid down from its feet on, and an oval round them.

    The pixels, their width and height, and how far the corner is left of and above the feet.
    """
    width, height = surface.get_size()
    data = pygame.image.tobytes(surface, "P").translate(_ALL)
    x, y = feet
    rows: dict[int, int] = {}
    shift = max(0, -lean[0] * y // EIGHTHS + 1) + max(0, oval[0] // 2 - x)
    for row in range(min(y, height)):
        above = y - row
        bits = int.from_bytes(data[row * width : (row + 1) * width], "little")
        aside = shift + round(lean[0] * above / EIGHTHS)
        down = round(lean[1] * above / EIGHTHS)
        rows[down] = rows.get(down, 0) | bits << 8 * aside
    wide, high = oval
    first = -1 - high // 2
    for row in range(high):
        cut = 2 * (high > 2 and row in (0, high - 1))
        bits = (1 << 8 * (wide - 2 * cut)) - 1 if wide > 2 * cut else 0
        at = first + row
        rows[at] = rows.get(at, 0) | bits << 8 * (shift + x - wide // 2 + cut)
    top, bottom = min(rows, default=0), max(rows, default=0)
    across = max(1, *((bits.bit_length() + 7) // 8 for bits in rows.values()))
    pixels = b"".join(rows.get(row, 0).to_bytes(across, "little") for row in range(top, bottom + 1))
    return pixels, across, bottom + 1 - top, shift + x, -top


class Shadows:
    """The shapes of figures' shadows."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._lean = UPRIGHT
        self.upright = True
        self.shapes: dict[object, Shadow] = {}
        """By the oval they stand on, and where they lean by their picture and that."""

    def turn(self, lean: Lean) -> None:
        """From now on all lie like this."""
        if lean != self._lean or len(self.shapes) > SHAPES_KEPT:
            self._lean = lean
            self.upright = lean == UPRIGHT
            self.shapes.clear()

    def make(self, picture: pygame.Surface, feet: tuple[int, int], oval: tuple[int, int]) -> Shadow:
        """The shadow of a figure that looks like this and stands on this oval by day."""
        key: object = (picture, oval)
        if self.upright:
            picture, feet, key = pygame.Surface((1, 1), 0, 8), (0, 0), oval
        pixels, across, down, left, above = lying(picture, feet, self._lean, oval)
        shape = self._pictures.surface(pixels, across, down)
        found = self.shapes[key] = shape, left, above
        return found


class CastShadows:
    """The leaning shadows of the things of one map, in chunks like its ground."""

    def __init__(self, pictures: Pictures, things: Things) -> None:
        self._pictures = pictures
        self._things = things
        self._lean = UPRIGHT
        self._chunks: dict[tuple[int, int], pygame.Surface] = {}
        self._shapes: dict[pygame.Surface, Shadow] = {}

    def draw(
        self, stencil: pygame.Surface, left: int, top: int, lean: Lean, whole: tuple[int, int]
    ) -> None:
        """Draws their shapes; `whole` is the size of the map, px."""
        if lean != self._lean:
            self._lean = lean
            self._chunks.clear()
            self._shapes.clear()
        blits: list[Blit] = []
        for column, row in in_view(left, top, stencil.get_size(), whole):
            chunk = self._chunks.get((column, row))
            if chunk is None:
                chunk = self._chunks[column, row] = self._chunk(column * CHUNK, row * CHUNK)
            blits.append((chunk, (column * CHUNK - left, row * CHUNK - top)))
        stencil.fblits(blits)

    def _chunk(self, left: int, top: int) -> pygame.Surface:
        """The shapes in one chunk, as a picture that draws only what is in shade."""
        canvas = IndexCanvas((CHUNK, CHUNK), self._pictures.palette)
        canvas.surface.fblits(list(self._blits(left, top)))
        return self._pictures.surface(bytes(canvas.memory), CHUNK, CHUNK)

    def _blits(self, left: int, top: int) -> Iterable[Blit]:
        reach = 2 * WIDEST
        for thing in self._things.within(
            left - reach, top - reach, left + CHUNK + reach, top + CHUNK
        ):
            if thing.right - thing.x > WIDEST or thing.bottom - thing.y < LOWEST:
                continue
            surface = self._things.surface(thing)
            shape = self._shapes.get(surface)
            if shape is None:
                feet = surface.get_width() // 2, surface.get_height() - 2
                pixels, across, down, aside, above = lying(surface, feet, self._lean, (0, 0))
                shape = self._pictures.surface(pixels, across, down), aside, above
                self._shapes[surface] = shape
            x, y = (thing.x + thing.right) // 2, thing.bottom - 2
            yield shape[0], (x - shape[1] - left, y - shape[2] - top)

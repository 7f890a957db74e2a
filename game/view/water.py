"""What stands at a bank is seen in the water once more: upside down, bluer, and moved by waves."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.view.ground import CHUNK, Blit, Ground
from game.view.index import CHOSEN, IndexCanvas
from game.view.pictures import EMISSIVE, ENTRIES, Palette, Pictures
from game.view.things import Thing, Things

DEPTH = 30
"""Pixels below the feet that a mirror image reaches at most."""
CLEAR = 16
"""Of these every row is seen, of the rest every second one."""
PROBES = 4, 10, 16
"""So far below its feet something must find water, at one of them."""
WAVE = (0, 0, 1, 1, 0, 0, -1, -1)
"""How far aside the rows of a mirror image lie, px, from row to row and from phase to phase."""
WAVE_TICKS = 14
BLUE = 0.55
"""Share of the water's colour in what it mirrors."""
IMAGES_KEPT = 1500
_NAMES = ("blue1", "blue2", "blue3", "blue4")
_LEAST = 400
"""A chunk with fewer pixels of water than these has none."""


class Water:
    """Mirror images in the water of the map that is shown."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        palette = pictures.palette
        wet = {palette.index[name] for name in _NAMES}
        self._wet = bytes(CHOSEN if index in wet else 0 for index in range(ENTRIES))
        self._blue = palette.index["blue2"]
        self._images: dict[tuple[pygame.Surface, int], pygame.Surface] = {}
        self._ground: Ground | None = None
        self._chunks: dict[tuple[int, int], tuple[bytes, pygame.Surface] | None] = {}
        """Where there is water in a chunk, as pixels and as a picture of them."""
        self._shapes: list[Blit] = []
        self._near: Sequence[Thing] = ()
        self._banks: list[Thing] = []

    def draw(
        self,
        canvas: IndexCanvas,
        wet: IndexCanvas,
        images: IndexCanvas,
        things: Things,
        figures: Sequence[Blit],
        corner: tuple[int, int],
        tick: int,
    ) -> None:
        """Draws the images in the water last looked for; `wet` and `images` are used up by it.

        `figures` are pictures and where the middle of their feet is; `corner` the map px of the
        canvas's own.
        """
        left, top = corner
        wet.fill(0)
        wet.surface.fblits(self._shapes)
        phase = tick // WAVE_TICKS % len(WAVE)
        blits: list[Blit] = []
        for thing in self._at_banks(things):
            surface = things.surface(thing)
            half = surface.get_width() // 2
            x, foot = thing.x + half - left, thing.bottom - top
            blits.append((self._image(surface, surface.get_height(), phase), (x - half - 1, foot)))
        wide, high = canvas.size
        memory, near, far = wet.memory, PROBES[0] * wide, PROBES[-1] * wide
        last = high - PROBES[-1]
        for picture, (x, foot) in figures:
            if 0 <= x < wide and 0 <= foot < last:
                here = foot * wide + x
                if memory[here + near] or memory[here + far]:
                    half = picture.get_width() // 2
                    image = self._image(picture, picture.get_height() - 2, phase)
                    blits.append((image, (x - half - 1, foot)))
        if blits:
            images.fill(0)
            images.surface.fblits(blits)
            images.keep(wet)
            parts = [image.get_rect(topleft=place) for image, place in blits]
            for part in parts:
                canvas.surface.blit(images.keyed, part, part)

    def _image(self, surface: pygame.Surface, feet: int, phase: int) -> pygame.Surface:
        """A picture as water shows it from its feet downwards, a pixel wider on both sides."""
        key = surface, phase
        found = self._images.get(key)
        if found is None:
            if len(self._images) > IMAGES_KEPT:
                self._images.clear()
            width = surface.get_width()
            table = _mirrored(self._pictures.palette, self._blue)
            data = pygame.image.tobytes(surface, "P").translate(table)
            rows = []
            for row in range(min(DEPTH, feet)):
                line = data[(feet - 1 - row) * width : (feet - row) * width]
                if row > CLEAR and row % 2:
                    line = bytes(width)
                aside = 1 + WAVE[(row + phase) % len(WAVE)]
                rows.append(bytes(aside) + line + bytes(2 - aside))
            found = self._pictures.surface(b"".join(rows), width + 2, len(rows))
            self._images[key] = found
        return found

    def look(self, ground: Ground, left: int, top: int, size: tuple[int, int]) -> bool:
        """Whether there is water in this part of the map."""
        if ground is not self._ground:
            self._ground = ground
            self._chunks.clear()
            self._near = ()
        blits = []
        for column, row, memory in ground.pixels(left, top, size):
            key = column, row
            if key not in self._chunks:
                shape = bytes(memory).translate(self._wet)
                found = shape.count(CHOSEN) > _LEAST
                self._chunks[key] = (
                    (shape, self._pictures.surface(shape, CHUNK, CHUNK)) if found else None
                )
            chunk = self._chunks[key]
            if chunk is not None:
                blits.append((chunk[1], (column * CHUNK - left, row * CHUNK - top)))
        self._shapes = blits
        return bool(blits)

    def _at_banks(self, things: Things) -> list[Thing]:
        """Of the things near the picture those with water below them."""
        if things.near is not self._near:
            self._near = things.near
            self._banks = [
                thing
                for thing in (*things.near, *things.swaying)
                if any(
                    self._is_water((thing.x + thing.right) // 2, thing.bottom + probe)
                    for probe in PROBES
                )
            ]
        return self._banks

    def _is_water(self, x: int, y: int) -> bool:
        chunk = self._chunks.get((x // CHUNK, y // CHUNK))
        return chunk is not None and chunk[0][y % CHUNK * CHUNK + x % CHUNK] == CHOSEN


def _mirrored(palette: Palette, blue: int) -> bytes:
    """What every entry becomes in water; what shines by itself shines there, too."""
    table = bytearray(palette.mixing(blue, BLUE))
    for index in EMISSIVE:
        table[index] = index
    return bytes(table)

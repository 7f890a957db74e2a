"""Rain: streaks on the wind over the whole picture, rings where they land, a cooler light.

Where a streak is follows from its number and the tick, as with all that stirs; it belongs to the
map, not to the screen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from zlib import crc32

import pygame

from game.view.ground import Blit, Ground
from game.view.particles import LASTS, Burst
from game.view.pictures import TRANSPARENT, Pictures

KIND = "rain"
COMES, GOES = 24, 70
"""Ticks in which the rain of an effect sets in, and in which it ceases."""
STREAKS = 220
PACES = 7, 9
"""Pixels that a far streak and a near one fall in a tick; they drift SLANT aside for every 4."""
SLANT = 1
LENGTHS = 7, 13
OPACITIES = 105, 170
CALM = 6
"""With less motion one in so many streaks falls, so many times more slowly."""
RINGS = 80
RING_TICKS = 6
"""So long each of its pictures is seen; then as long again there is nothing."""
COOL = 176, 190, 220
"""What is left of red, green and blue in full rain, of 255."""
_RING = (
    (".......", "...a...", "......."),
    (".......", "..aba..", "...a..."),
    ("..aba..", ".a...a.", "..aba.."),
    (".a...a.", "a.....a", ".a...a."),
)


class Rain:
    """Draws the rain; `falling` says how much of it there is."""

    def __init__(self, pictures: Pictures) -> None:
        index = pictures.palette.index
        letters = {".": TRANSPARENT, "a": index["blue4"], "b": index["white0"]}
        self._rings = [
            pictures.surface(bytes(letters[letter] for row in rows for letter in row), 7, 3)
            for rows in _RING
        ]
        self._colour = index["white0"]
        self._streaks: list[pygame.Surface] = []

    def colours(self, colours: Sequence[pygame.Color]) -> None:
        """Streaks have the colours of the mood from now on."""
        red, green, blue, _ = colours[self._colour]
        self._streaks = [
            _streak((red, green, blue), length, opacity)
            for length, opacity in zip(LENGTHS, OPACITIES, strict=True)
        ]

    def land(
        self,
        canvas: pygame.Surface,
        ground: Ground,
        corner: tuple[int, int],
        tick: int,
        share: float,
    ) -> None:
        """Draws the rings on what lies flat; nothing that is farther off than the map has any."""
        left, top = corner
        wide, high = canvas.get_size()
        lives = RING_TICKS * (len(self._rings) + 2)
        blits: list[Blit] = []
        for number in range(round(RINGS * share)):
            turn, age = divmod(tick + number * 17, lives)
            frame = age // RING_TICKS
            if frame >= len(self._rings):
                continue
            chance = crc32(turn.to_bytes(6, "little"), number)
            x, y = left + chance % wide, top + chance // 4096 % high
            if ground.lies_at(x, y):
                blits.append((self._rings[frame], (x - left - 3, y - top - 1)))
        canvas.fblits(blits)

    def draw(
        self,
        surface: pygame.Surface,
        corner: tuple[int, int],
        tick: int,
        share: float,
        darkness: float,
        calm: bool,
    ) -> None:
        """Cools a finished picture, the less the darker it is, and lets streaks fall over it."""
        cooled = share * (1 - darkness * 3 / 4)
        light = [round(255 - (255 - channel) * cooled) for channel in COOL]
        surface.fill(light, special_flags=pygame.BLEND_RGB_MULT)
        wide, high = surface.get_size()
        left, top = corner
        span_x, span_y = wide + 16, high + 16
        count = round(STREAKS * share) // (CALM if calm else 1)
        slow = CALM if calm else 1
        blits: list[Blit] = []
        for number in range(count):
            chance = _CHANCES[number]
            near = number % 3 == 0
            fallen = tick * PACES[near] // slow + chance % 4096
            x = chance // 4096 - fallen * SLANT // 4 - left
            blits.append((self._streaks[near], (x % span_x - 16, (fallen - top) % span_y - 16)))
        surface.fblits(blits)


def falling(bursts: Iterable[Burst], tick: int) -> float:
    """How much rain there is of what has begun, 0-1."""
    share = 0.0
    for burst in bursts:
        if burst.kind == KIND:
            age = tick - burst.tick
            share = max(share, min(1.0, age / COMES, (LASTS[KIND] - age) / GOES))
    return share


_CHANCES = tuple(crc32(number.to_bytes(4, "big")) for number in range(STREAKS))


def _streak(colour: tuple[int, int, int], length: int, opacity: int) -> pygame.Surface:
    """A slanting line, fainter at its upper end."""
    wide = length * SLANT // 4 + 1
    result = pygame.Surface((wide, length), pygame.SRCALPHA, 32)
    for y in range(length):
        part = opacity // 2 if y < length // 3 else opacity
        result.set_at((wide - 1 - y * SLANT // 4, y), (*colour, part))
    return result

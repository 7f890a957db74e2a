"""Leaves on the wind, dust, petals, embers, tears: small index pictures, placed by the tick alone.

Nothing here keeps a state between pictures: where a leaf is follows from its number and the
tick, so a picture drawn twice is the same.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from zlib import crc32

import pygame

from game.view.pictures import Pictures
from game.world.geometry import TICKS

LEAVES = 14
"""On the screen at once."""

_SHAPES: dict[str, tuple[tuple[str, ...], ...]] = {
    "leaf": (
        ("..a.", ".ab.", "ab..", "...."),
        ("....", "aab.", ".bb.", "...."),
        (".a..", ".ab.", "..b.", "...."),
        ("....", "....", "aabb", "...."),
        ("a...", "ba..", ".b..", "...."),
        ("....", ".aa.", "bb..", "...."),
    ),
    "petal": (
        (".a..", "ab..", "....", "...."),
        ("....", "aa..", ".b..", "...."),
        ("....", ".a..", ".b..", "...."),
        ("....", "ab..", "....", "...."),
        ("....", ".ba.", "....", "...."),
        ("a...", ".b..", "....", "...."),
    ),
    "dust": (
        ("....", ".ab.", ".bb.", "...."),
        (".ab.", "abbb", ".bb.", "...."),
        (".b..", "b..b", "..b.", "...."),
    ),
    "firefly": (("a",), ("b",)),
    "mote": (("a",),),
    "ember": (("a",), ("b",), ("c",)),
    "tear": (("a",), ("b",)),
    "shimmer": (("a",), ("b",)),
}
_COLOURS = {
    "leaf": ("green4", "green2"),
    "petal": ("pink3", "pink2"),
    "dust": ("dirt1", "dirt0"),
    "firefly": ("glow0", "grass2"),
    "mote": ("plaster3",),
    "ember": ("orange3", "red3", "red1"),
    "tear": ("blue4", "white0"),
    "shimmer": ("glow0", "blond2"),
}
LASTS = {
    "dust": 24, "petals": 240, "leaves": 240, "embers": 150, "tears": 60, "shimmer": 80,
    "rain": 360, "cloud": 230,
}  # fmt: skip
"""Ticks that each kind is seen."""
_COUNT = {"dust": 5, "petals": 18, "leaves": 14, "embers": 16, "tears": 4, "shimmer": 9}
_KIND = {
    "dust": "dust", "petals": "petal", "leaves": "leaf", "embers": "ember", "tears": "tear",
    "shimmer": "shimmer",
    "fireflies": "firefly", "motes": "mote",
}  # fmt: skip


def _drift(number: int) -> tuple[int, int, float, int, float]:
    """Where a leaf begins (px), its drift and fall (px a second), the rhythm of its sway."""
    chance = crc32(number.to_bytes(4, "little"))
    pace = 10 + chance % 11
    return chance % 4096, chance // 4096 % 4096, pace * 1.3, pace, 0.8 + chance % 7 / 10


_DRIFTS = tuple(map(_drift, range(LEAVES)))


@dataclass(frozen=True, slots=True)
class Burst:
    """Something that has just happened at a place (map px), at a tick of the area."""

    kind: str
    x: int
    y: int
    tick: int

    def over(self, tick: int) -> bool:
        return not 0 <= tick - self.tick < LASTS.get(self.kind, 1)


class Particles:
    def __init__(self, pictures: Pictures) -> None:
        index = pictures.palette.index
        emissive = {"orange3": 66, "red3": 67, "glow0": 65}
        self._frames: dict[str, list[pygame.Surface]] = {}
        self._leaves: tuple[object, list[tuple[pygame.Surface, float, float]]] = None, []
        """The moment leaves were last looked for, and which leaf was where then."""
        for kind, shapes in _SHAPES.items():
            names = _COLOURS[kind]
            glows = kind in ("ember", "shimmer", "firefly")
            colours = [emissive.get(name, index[name]) if glows else index[name] for name in names]
            self._frames[kind] = [
                pictures.surface(
                    bytes(
                        0 if letter == "." else colours["abc".index(letter)]
                        for row in rows
                        for letter in row
                    ),
                    len(rows[0]),
                    len(rows),
                )
                for rows in shapes
            ]

    def frame(self, kind: str, number: int) -> pygame.Surface:
        """A picture of what is called this, petals or smoke."""
        frames = self._frames[_KIND[kind]]
        return frames[number % len(frames)]

    def leaves(
        self, tick: int, left: int, top: int, size: tuple[int, int], kind: str = "leaf"
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        """What drifts over the picture; it belongs to the map, not to the screen."""
        if self._leaves[0] != (tick, kind):
            frames = self._frames[kind]
            seconds = tick / TICKS
            turn, many = tick // 9, len(frames)
            blown = []
            for number, (x, y, drift, fall, rhythm) in enumerate(_DRIFTS):
                sway = math.sin(seconds * rhythm + number) * 6
                frame = frames[(turn + number) % many]
                blown.append((frame, x - seconds * drift + sway, y + seconds * fall))
            self._leaves = (tick, kind), blown
        wide, high = size[0] + 32, size[1] + 32
        return [
            (frame, (int((x - left) % wide - 16), int((y - top) % high - 16)))
            for frame, x, y in self._leaves[1]
        ]

    def burst(
        self, burst: Burst, tick: int, left: int, top: int
    ) -> list[tuple[pygame.Surface, tuple[int, int]]]:
        age = tick - burst.tick
        lasts = LASTS.get(burst.kind, 0)
        if not 0 <= age < lasts or burst.kind not in _KIND:
            return []
        frames = self._frames[_KIND[burst.kind]]
        seconds = age / TICKS
        result = []
        for number in range(_COUNT[burst.kind]):
            chance = crc32(number.to_bytes(4, "little"), burst.tick & 0xFFFFFFFF)
            spread = (chance % 64 - 32) / 32
            rise = chance // 64 % 64 / 64
            x, y = float(burst.x), float(burst.y)
            if burst.kind == "dust":
                x += spread * (4 + 12 * seconds)
                y -= 2 + rise * 6 * seconds
                frame = min(2, age * 3 // lasts)
            elif burst.kind in ("petals", "leaves"):
                x += spread * 40 + math.sin(seconds * 2 + number) * 6 - 8 * seconds
                y += -36 + rise * 24 + seconds * (9 + rise * 10)
                frame = (age // 9 + number) % len(frames)
            elif burst.kind == "embers":
                age_of_one = (age + chance % 60) % 60
                x += spread * 8 + math.sin(age_of_one / 9 + number) * 2
                y -= 4 + age_of_one * 12 / TICKS * (1 + rise)
                frame = min(2, age_of_one // 20)
            elif burst.kind == "tears":
                age_of_one = age - number % 4 * 10
                if not 0 <= age_of_one < 30:
                    continue
                x += (-3 if number % 2 else 3) + spread
                y += -18 + age_of_one * 0.5
                frame = number % 2
            else:
                turn = math.tau * number / _COUNT["shimmer"] + seconds * 2
                radius = 9 + rise * 4
                x += math.cos(turn) * radius
                y += -10 + math.sin(turn) * radius * 0.7 - seconds * 5
                if (age // 8 + number) % 3 == 0:
                    continue
                frame = (age // 8 + number) % 2
            result.append((frames[frame % len(frames)], (int(x) - left, int(y) - top)))
        return result

"""What stirs in the air round things: smoke, steam, petals, fireflies, sparks, dust; and the wind.

`assets/air.toml` says which picture does what. Where a puff is and how far a reed bends follows
from the tick and the place alone, so a picture drawn twice is the same.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import pygame

from game.loading.content import Content, ContentError
from game.view.light import moment
from game.view.particles import LASTS, Burst
from game.view.pictures import EMISSIVE, Pictures
from game.view.things import Thing

FILE = "assets/air.toml"
BENDS, HANGS = "bends", "hangs"
DARK, LIGHT = 0.3, 0.95
"""From the first darkness on sparks and fireflies are seen, up to the second chimneys smoke."""
MOST = 16
"""Things in one picture that give off something, beside lanterns."""
GUST_PERIOD, GUST_PACE = 900, 2
"""Pixels from gust to gust, and how many they go in a tick, to the left."""
GUST = (1, 1, 2, 2, 3, 2, 3, 3, 2, 1, 2, 1, 1, 0)
"""How far heads are bent while one passes, px, in steps of GUST_STEP pixels."""
GUST_STEP = 18
REACH = 3
"""The furthest anything bends."""
BREATHS = 8
BREATH_TICKS = 200

SOFT = {
    "smoke": ("stone4", (2, 3, 4, 4), (130, 100, 66, 34)),
    "steam": ("plaster3", (2, 3, 3), (120, 80, 40)),
    "breath": ("stone4", (1, 2, 2), (110, 70, 36)),
    "cloud": ("dirt2", (4, 6, 8, 9, 10, 11), (170, 156, 126, 92, 56, 26)),
}
"""Of what is soft: its colour, and the radius (px) and opacity of each of its frames."""

GLOW = "glow"
FLAMES = GLOW, "embers"
"""What a thing gives off only while it burns."""
HALO = ((10, 16), (8, 32), (6, 50), (4, 70), (2, 0))
"""Radius (px) and opacity of the rings of haze round a lantern; its flame is seen in the middle."""
BRIGHTEST = 4
WANES = 70
"""Ticks in four times which a lantern burns a little lower."""

Spot = tuple[str, int, int, int]
"""What is given off, from where (map px), and a number that is the place's own."""
Given = tuple[str, int, int, int]
"""What hangs in the air: kind, frame, and where, map px."""
PACE = 4
"""It moves every so many ticks."""


Part = tuple[int, ...]
"""Left, top, width and height of something in a picture, px."""


@dataclass(frozen=True, slots=True)
class Sway:
    """How a thing moves in the wind: which end is held, and how many rows there never move.

    Where it has `parts` these hang, each by its first row, and all else stands still.
    """

    end: str
    held: int
    parts: tuple[Part, ...] = ()


class Air:
    """The table of what stirs, and the bent pictures."""

    def __init__(self, content: Content, pictures: Pictures) -> None:
        self._pictures = pictures
        self.sways: dict[str, Sway] = {}
        """By the name of the picture."""
        self._gives: dict[str, list[tuple[str, int, int]]] = {}
        self._bent: dict[tuple[pygame.Surface, str, int], pygame.Surface] = {}
        if content.exists(FILE):
            self._read(content.text(FILE))

    def _read(self, text: str) -> None:
        try:
            table = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            raise ContentError(FILE, "", f"unreadable ({error})", "TOML") from None
        for kind, rows in table.items():
            if kind not in (BENDS, HANGS, *KINDS) or not isinstance(rows, dict):
                expected = ", ".join((*KINDS, BENDS, HANGS))
                raise ContentError(FILE, kind, "no such kind of air", f"one of {expected}")
            for name, value in rows.items():
                picture = f"assets/tiles/{name}.png"
                match value:
                    case int() if kind in (BENDS, HANGS) and value >= 0:
                        self.sways[picture] = Sway(kind, value)
                    case [[*_], *_] if kind == HANGS and all(map(_is_part, value)):
                        self.sways[picture] = Sway(kind, 0, tuple(map(tuple, value)))
                    case [int(x), int(y)] if kind in KINDS:
                        self._gives.setdefault(picture, []).append((kind, x, y))
                    case [[int(), int()], *_] if kind in KINDS and all(map(_is_place, value)):
                        places = [(kind, x, y) for x, y in value]
                        self._gives.setdefault(picture, []).extend(places)
                    case _:
                        rows = (
                            "a number of rows" if kind == BENDS else "rows, or [[x, y, w, h], ...]"
                        )
                        wanted = "[x, y], or several" if kind in KINDS else rows
                        raise ContentError(FILE, f"{kind}, {name}", repr(value), wanted)

    @property
    def pictures(self) -> Iterable[str]:
        """Names of the pictures that give off something."""
        return self._gives.keys()

    def spots(self, things: Iterable[Thing]) -> list[Spot]:
        """Where these things give off something, map px."""
        return [
            (kind, thing.x + x, thing.y + y, crc32(f"{kind} {thing.x} {thing.y}".encode()))
            for thing in things
            for kind, x, y in self._gives.get(thing.tile.cut.sheet, ())
            if thing.burns or kind not in FLAMES
        ]

    def bent(self, surface: pygame.Surface, sway: Sway, by: int) -> pygame.Surface:
        """A picture bent to the left by so many px, REACH px wider on both sides."""
        key = surface, sway.end, by
        found = self._bent.get(key)
        if found is None:
            width, height = surface.get_size()
            data = pygame.image.tobytes(surface, "P")
            rows = [bytearray(data[start : start + width]) for start in range(0, len(data), width)]
            for part in sway.parts:
                _blow(rows, part, by)
            free = max(1, height - sway.held)
            for row, line in enumerate(rows):
                along = row - sway.held if sway.end == HANGS else height - sway.held - row
                aside = REACH
                if not sway.parts:
                    aside -= round(by * max(0, along) / free)
                rows[row] = bytearray(aside) + line + bytearray(2 * REACH - aside)
            found = self._pictures.surface(b"".join(rows), width + 2 * REACH, height)
            self._bent[key] = found
        return found


def _is_place(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value)


def _is_part(value: object) -> bool:
    """Whether this is the place and size of something that hangs in a picture."""
    return isinstance(value, list) and len(value) == 4 and all(type(n) is int for n in value)


def _blow(rows: list[bytearray], part: Part, by: int) -> None:
    """Moves the rows of a part of a picture, the lower the farther, behind its left edge.

    What it uncovers at its right looks like its last column, outside the picture like nothing.
    """
    left, top, width, height = part
    by = min(by, max(1, (height + 2) // 4))
    for along, line in enumerate(rows[top : top + height], 1):
        aside = round(by * along / height)
        cloth = line[left : left + width]
        behind = cloth[-1:] if left + width <= len(line) else bytes(1)
        line[left : left + width] = cloth[aside:] + behind * min(aside, len(cloth))


def wind(x: int, tick: int) -> int:
    """How far a thing at this column of the map is bent to the left, px."""
    into = (x + tick * GUST_PACE) % GUST_PERIOD // GUST_STEP
    if into < len(GUST):
        return GUST[into]
    return 1 if (tick // 50 + x // 8) % 5 == 0 else 0


def given_off(spots: Iterable[Spot], tick: int, darkness: float) -> list[Given]:
    """What hangs in the air at this moment."""
    return [
        (kind, frame, round(x + dx), round(y + dy))
        for kind, x, y, chance in spots
        for frame, dx, dy in KINDS[kind](tick, chance, darkness)
    ]


class Haze:
    """What is soft: puffs laid over the finished picture."""

    def __init__(self, pictures: Pictures) -> None:
        self._index = pictures.palette.index
        self._puffs: dict[tuple[str, int], tuple[pygame.Surface, int]] = {}
        self._colours: Sequence[pygame.Color] = ()

    def colours(self, colours: Sequence[pygame.Color]) -> None:
        """Puffs have the colours of the mood from now on."""
        self._colours = colours
        self._puffs.clear()

    def puff(self, kind: str, frame: int) -> tuple[pygame.Surface, int]:
        """A round puff, and how far its middle is from its left and upper edge."""
        found = self._puffs.get((kind, frame))
        if found is None and kind == GLOW:
            found = self._puffs[kind, frame] = _halo(self._colours[EMISSIVE[1]], frame), HALO[0][0]
        elif found is None:
            name, radii, opacities = SOFT[kind]
            frame = min(frame, len(radii) - 1)
            radius, opacity = radii[frame], opacities[frame]
            red, green, blue, _ = self._colours[self._index[name]]
            puff = pygame.Surface((2 * radius + 1, 2 * radius + 1), pygame.SRCALPHA, 32)
            middle = radius, radius
            pygame.draw.circle(puff, (red, green, blue, opacity // 2), middle, radius)
            pygame.draw.circle(puff, (red, green, blue, opacity), middle, max(1, radius - 1))
            found = self._puffs[kind, frame] = puff, radius
        return found


def _halo(colour: pygame.Color, frame: int) -> pygame.Surface:
    """The warm haze round a lantern, the stronger the higher the frame."""
    size = 2 * HALO[0][0] + 1
    result = pygame.Surface((size, size), pygame.SRCALPHA, 32)
    red, green, blue, _ = colour
    for radius, opacity in HALO:
        shade = red, green, blue, opacity * (frame + 1) // BRIGHTEST
        pygame.draw.circle(result, shade, (HALO[0][0], HALO[0][0]), radius)
    return result


Puffs = Iterable[tuple[int, float, float]]
"""Frame, and how far from where it began, px."""


def _smoke(tick: int, chance: int, darkness: float) -> Puffs:
    if darkness >= LIGHT:
        return
    for number in range(5):
        age = (tick + chance + number * 44) % 220
        yield age // 55, -2 - age * 0.10 + math.sin(age / 23 + number) * 1.5, -3 - age * 0.17


def _steam(tick: int, chance: int, darkness: float) -> Puffs:
    for number in range(3):
        age = (tick + chance + number * 31) % 93
        yield age // 31, -1 - age * 0.03 + math.sin(age / 13 + number) * 2, -age * 0.14


def _petals(tick: int, chance: int, darkness: float) -> Puffs:
    if darkness >= LIGHT:
        return
    for number in range(2):
        turn, age = divmod(tick + chance + number * 230, 460 + chance % 90)
        if age < 210:
            begins = crc32(bytes([turn & 255, number]), chance) % 33 - 16
            x = begins - age * 0.13 + math.sin(age / 19 + number) * 4
            yield (age // 9 + number) % 6, x, age * 0.17 - 8


def _fireflies(tick: int, chance: int, darkness: float) -> Puffs:
    if darkness < DARK:
        return
    for number in range(2):
        beat = chance // (7 + number)
        if (tick + beat) % (150 + beat % 60) < 70:
            x = math.sin(tick / (97 + beat % 31) + beat) * 15
            y = math.sin(tick / (71 + beat % 23) + 2 * beat) * 8
            yield 0 if (tick + beat) % (150 + beat % 60) in range(12, 58) else 1, x, y


def _embers(tick: int, chance: int, darkness: float) -> Puffs:
    if darkness < DARK:
        return
    age = (tick + chance) % (260 + chance % 140)
    if age < 60:
        yield age // 20, math.sin(age / 9 + chance) * 2, -age * 0.2


def _glow(tick: int, chance: int, darkness: float) -> Puffs:
    burning = darkness - moment(chance)
    if burning >= 0:
        wanes = (tick + chance % 997) // WANES % 4 == 0
        yield min(BRIGHTEST - 1, int(burning * 8) + 1) - wanes, 0, 0


def _motes(tick: int, chance: int, darkness: float) -> Puffs:
    if darkness >= DARK:
        return
    for number in range(6):
        beat = crc32(bytes([number]), chance)
        if (tick + beat) % 300 < 220:
            x = beat % 30 - 10 + math.sin(tick / 140 + beat) * 6
            yield 0, x, beat // 32 % 26 + (tick / 50 + beat) % 14 - 7


CLOUD = 22
"""Puffs in a cloud of dust."""


def cloud(burst: Burst, tick: int) -> list[Given]:
    """The dust that something heavy throws up, map px: it bursts out, rises, thins and drifts."""
    age = tick - burst.tick
    found: list[Given] = []
    for number in range(CLOUD):
        chance = crc32(number.to_bytes(4, "little"), burst.tick & 0xFFFFFFFF)
        late = chance % 20
        own = age - late
        lasts = LASTS["cloud"] - 20 - chance // 32 % 60
        if 0 <= own < lasts:
            out = 1 - 1 / (1 + own / 18)
            aside = (chance // 2048 % 97 - 48) * out
            rise = (chance // 200_000 % 26) * out + own * 0.05
            place = round(burst.x + aside - own * 0.07), round(burst.y - 3 - rise)
            found.append(("cloud", own * 6 // lasts, *place))
    return found


KINDS = {
    "smoke": _smoke, "steam": _steam, "petals": _petals, "fireflies": _fireflies,
    "embers": _embers, "motes": _motes, GLOW: _glow,
}  # fmt: skip


@lru_cache(maxsize=512)
def _rhythm(name: str) -> int:
    """Nobody breathes in time with another."""
    return crc32(name.encode()) % BREATH_TICKS


def breath(tick: int, name: str) -> tuple[int, float] | None:
    """The frame of a figure's breath in the cold, and how far it has gone, px; None: none."""
    age = (tick + _rhythm(name)) % BREATH_TICKS
    return (age // 14, age * 0.08) if age < 42 else None

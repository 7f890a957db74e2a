"""A piece or the air of a place as it plays: its stems, and levels on their way."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field

import pygame

LAYERS = ("light", "dark")
"""Stems of which one is heard instead of the other."""
STEM_SECONDS = 2.0
LAYER_SECONDS = 0.4
"""Until a stem, or a layer, has come or gone."""


@dataclass
class Ramp:
    """A level on its way."""

    value: float
    target: float
    speed: float = 1.0
    """A second."""

    def to(self, target: float, seconds: float) -> None:
        self.target = target
        self.speed = 1 / max(seconds, 0.005)

    def step(self, seconds: float) -> bool:
        """True when it has moved."""
        if self.value == self.target:
            return False
        reach = self.speed * seconds
        self.value += max(-reach, min(reach, self.target - self.value))
        return True


@dataclass
class Piece:
    """Decoded stems with their names (empty for a piece of one file)."""

    stems: tuple[tuple[str, pygame.mixer.Sound], ...] = ()
    once: bool = False


@dataclass
class Line:
    """A stem that sounds."""

    channel: int
    stem: str
    fade: Ramp
    level: Ramp
    sent: float = -1.0


@dataclass
class Track:
    """Two banks of channels that take turns, so that a new piece fades in over the old."""

    first: int
    width: int
    name: str = ""
    once: bool = False
    waiting: Future[Piece] | None = None
    seconds: float = 1.0
    turn: int = 0
    now: list[Line] = field(default_factory=list)
    past: list[Line] = field(default_factory=list)

    def bank(self) -> range:
        start = self.first + self.turn * self.width
        return range(start, start + self.width)

    def leave(self, seconds: float) -> None:
        """Lets what sounds fade away."""
        for line in self.now:
            line.fade.to(0.0, seconds)
        self.past += self.now
        self.now = []

    def start(self, piece: Piece, wanted: Mapping[str, float]) -> None:
        """All stems at once; those not wanted run along, silent."""
        self.turn = 1 - self.turn
        self.once = piece.once
        taken = set(self.bank())
        self.past = [line for line in self.past if line.channel not in taken]
        for number in taken:
            pygame.mixer.Channel(number).stop()
        for number, (stem, sound) in zip(self.bank(), piece.stems, strict=False):
            level = wanted.get(stem, 1.0)
            fade = Ramp(0.0, 1.0, 1 / max(self.seconds, 0.005))
            self.now.append(Line(number, stem, fade, Ramp(level, level)))
            channel = pygame.mixer.Channel(number)
            channel.play(sound, loops=0 if piece.once else -1)
            channel.set_volume(0.0)

    def sounds(self) -> bool:
        if self.waiting is not None or not self.once:
            return True
        return any(pygame.mixer.Channel(line.channel).get_busy() for line in self.now)

    def move(self, loud: float, wanted: Callable[[str], float], seconds: float) -> bool:
        """Moves levels on by so many seconds towards what is wanted of each stem, the whole at
        `loud`; starts a piece that has been decoded. True while something still moves."""
        moving = False
        if self.waiting is not None:
            moving = True
            if self.waiting.done():
                piece = self.waiting.result()
                self.waiting = None
                self.start(piece, {stem: wanted(stem) for stem, _ in piece.stems})
        for line in [*self.now, *self.past]:
            goal = wanted(line.stem)
            if goal != line.level.target:
                line.level.to(goal, LAYER_SECONDS if line.stem in LAYERS else STEM_SECONDS)
            moving = line.fade.step(seconds) or moving
            moving = line.level.step(seconds) or moving
            volume = loud * line.fade.value * line.level.value
            if abs(volume - line.sent) > 0.002 or (volume == 0) != (line.sent == 0):
                pygame.mixer.Channel(line.channel).set_volume(volume)
                line.sent = volume
        for line in [line for line in self.past if line.fade.value == 0]:
            pygame.mixer.Channel(line.channel).stop()
            self.past.remove(line)
        return moving

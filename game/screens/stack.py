"""Who has the screen and the keys: a stack that is changed only by what a screen returns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from game.view.window import Hands, Surface


class Screen(Protocol):
    """One screen. `over` ones are drawn on top of what lies below them."""

    over: bool

    def tick(self, hands: Hands) -> Wish:
        """A sixtieth of a second with the keys; what it returns changes the stack."""

    def draw(self, surface: Surface) -> None:
        """Draws itself on the canvas and changes nothing."""


@dataclass(frozen=True, slots=True)
class Push:
    screen: Screen


@dataclass(frozen=True, slots=True)
class Pop:
    pass


@dataclass(frozen=True, slots=True)
class Reset:
    """Away with everything; this screen alone."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Quit:
    pass


Wish = Push | Pop | Reset | Quit | None


@dataclass(slots=True)
class Stack:
    screens: list[Screen] = field(default_factory=list)

    @property
    def top(self) -> Screen:
        return self.screens[-1]

    def tick(self, hands: Hands) -> bool:
        """Ticks the top screen and does what it wishes; False when the game is to end."""
        match self.top.tick(hands):
            case Push(screen):
                self.screens.append(screen)
            case Pop():
                self.screens.pop()
            case Reset(screen):
                self.screens[:] = [screen]
            case Quit():
                self.screens.clear()
            case None:
                pass
        return bool(self.screens)

    def draw(self, surface: Surface) -> None:
        """The top screen, and under one that lies over others the last that fills the canvas."""
        if self.top.over:
            below = [screen for screen in self.screens if not screen.over]
            if below:
                below[-1].draw(surface)
        self.top.draw(surface)

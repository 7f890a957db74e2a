"""The window with its events and its clock, so that no screen needs to know pygame."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

import pygame

from game.loading.settings import Settings
from game.view.canvas import Canvas
from game.view.keys import Action, Keys

Surface = pygame.Surface
FRAME = 1 / 60


@dataclass(frozen=True, slots=True)
class Hands:
    """What the player's hands did in one tick. `pointer` is in canvas pixels."""

    actions: tuple[Action, ...] = ()
    step: tuple[int, int] | None = None
    run: bool = False
    hurry: bool = False
    skip: bool = False
    skip_share: float = 0.0
    number: int = 0
    """A digit key, 1-9; 0 for none."""
    pointer: tuple[int, int] | None = None
    clicked: bool = False
    moved: bool = False
    wheel: int = 0
    pad: bool = False
    """The last thing touched was a gamepad."""
    away: bool = False
    """The window has lost the keyboard, or a pad was pulled out."""


class Window:
    """Opens the window of the settings; `safe`: a small one, never the whole screen."""

    def __init__(self, settings: Settings, title: str, safe: bool = False) -> None:
        size = (960, 540) if safe else settings.window
        self.canvas = Canvas(size, settings.fullscreen and not safe, title)
        self.keys = Keys()
        self._away = False
        self.sound_lost = False
        """A loudspeaker has been taken away; whoever plays on it takes this back."""
        self._due = time.perf_counter()
        pygame.mouse.set_visible(True)

    @property
    def surface(self) -> Surface:
        return self.canvas.surface

    @property
    def size(self) -> tuple[int, int]:
        return self.canvas.window.get_size()

    def pump(self, settings: Settings) -> bool:
        """Takes all events; False when the window is to close."""
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                return False
            if event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
                self.canvas.fit()
            elif event.type in (pygame.WINDOWFOCUSLOST, pygame.WINDOWMINIMIZED):
                self._away = True
            elif event.type == pygame.AUDIODEVICEREMOVED and not event.iscapture:
                self.sound_lost = True
            self.keys.feed(event)
        if settings.fullscreen != self.canvas.full:
            self.canvas.toggle_full()
        return True

    def hands(self, settings: Settings) -> Hands:
        """What was done since the last tick. F11 changes the setting at once."""
        keys = self.keys
        keys.tick()
        if Action.FULLSCREEN in keys.pressed:
            settings.fullscreen = not settings.fullscreen
        if Action.SCREENSHOT in keys.pressed:
            self.photograph(Path.cwd() / time.strftime("leaving-the-leaf-%Y%m%d-%H%M%S.png"))
        step = keys.step()
        away, self._away = self._away or keys.unplugged, False
        pointer = keys.clicks[-1] if keys.clicks else keys.mouse
        return Hands(
            actions=keys.pressed,
            step=(step.dx, step.dy) if step is not None else None,
            run=step is not None and step.run,
            hurry=keys.holds(Action.HURRY),
            skip=Action.SKIP in keys.pressed,
            skip_share=keys.skip_share,
            number=keys.digits[0] + 1 if keys.digits else 0,
            pointer=self.canvas.to_canvas(*pointer) if pointer[0] >= 0 else None,
            clicked=bool(keys.clicks),
            moved=keys.moved,
            wheel=keys.wheel,
            pad=keys.pad,
            away=away,
        )

    def photograph(self, path: Path) -> None:
        """Saves what the window shows, whole pixels enlarged."""
        try:
            pygame.image.save(self.canvas.window, path)
        except (pygame.error, OSError):
            print(f"{path.name}: the picture could not be written")

    def wear(self, icon: Surface) -> None:
        """Shows a picture in the bar of the window and of the system."""
        pygame.display.set_icon(icon)

    def present(self) -> None:
        self.canvas.present()

    def rest(self) -> None:
        """Sleeps until the next sixtieth of a second is due."""
        self._due = max(self._due + FRAME, time.perf_counter() - FRAME)
        pause = self._due - time.perf_counter()
        if pause > 0:
            time.sleep(pause)

    def close(self) -> None:
        pygame.quit()

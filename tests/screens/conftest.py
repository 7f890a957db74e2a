"""A player with one device in hand, before a window that nobody sees."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.loading.content import Content
from game.loading.library import Shelf
from game.loading.saves import Saves
from game.loading.settings import Settings
from game.screens.desk import Desk
from game.screens.menus import Menu, Title
from game.screens.stack import Screen, Stack
from game.view.evening import Evening
from game.view.pages import Pages
from game.view.view import View
from game.view.window import Window

KEYS = {
    "confirm": pygame.KSCAN_Z, "back": pygame.KSCAN_X, "menu": pygame.KSCAN_ESCAPE,
    "up": pygame.KSCAN_UP, "down": pygame.KSCAN_DOWN, "left": pygame.KSCAN_LEFT,
    "right": pygame.KSCAN_RIGHT,
}  # fmt: skip
BUTTONS = {
    "confirm": pygame.CONTROLLER_BUTTON_A, "back": pygame.CONTROLLER_BUTTON_B,
    "menu": pygame.CONTROLLER_BUTTON_START, "up": pygame.CONTROLLER_BUTTON_DPAD_UP,
    "down": pygame.CONTROLLER_BUTTON_DPAD_DOWN, "left": pygame.CONTROLLER_BUTTON_DPAD_LEFT,
    "right": pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
}  # fmt: skip
WIDTH, HEIGHT = 1280, 720


def desk_in(folder: Path, content: Content, shelf: Shelf, settings: Settings) -> Desk:
    """What every screen needs, its saves and settings in a folder."""
    view = View(content, settings, shelf.maps, None, shelf.words)
    pages = Pages(view.fonts, view.frames)
    evening = Evening(view.pictures)
    saves = Saves(folder / "saves")
    return Desk(content, shelf, settings, folder / "settings.json", saves, view, pages, evening)


class Player:
    """Does with `device` (keyboard, pad, mouse) what a player would; nothing else is touched."""

    def __init__(self, desk: Desk, device: str = "keyboard") -> None:
        self.desk = desk
        self.device = device
        self.window = Window(desk.settings, "")
        pygame.event.clear()
        self.stack = Stack([Title(desk)])
        self.presses = 0
        self.wait(2)

    @property
    def top(self) -> Screen:
        return self.stack.top

    @property
    def on(self) -> str:
        """The name of the screen that has the keys; empty when the game is over."""
        return type(self.top).__name__ if self.stack.screens else ""

    def wait(self, ticks: int = 1) -> None:
        for _ in range(ticks):
            self.window.pump(self.desk.settings)
            if self.stack.tick(self.window.hands(self.desk.settings)):
                self.stack.draw(self.window.surface)

    def press(self, what: str) -> None:
        """A key, a button, or (`confirm`, `menu`, `back`) a click of the mouse where it is."""
        self.presses += 1
        if self.device == "keyboard":
            for kind in (pygame.KEYDOWN, pygame.KEYUP):
                self._post(kind, scancode=KEYS[what], mod=0, key=0)
        elif self.device == "pad":
            for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
                self._post(kind, button=BUTTONS[what], instance_id=0)
        else:
            button = 1 if what == "confirm" else 3
            self._post(pygame.MOUSEBUTTONDOWN, button=button, pos=self.window.keys.mouse)
        self.wait()

    def choose(self, label: str) -> None:
        """Goes to the row of a menu that begins with a label, and takes it."""
        self.wait()
        number = self.go(label)
        if self.device == "mouse":
            self._point(*self._place(number))
        self.press("confirm")

    def go(self, label: str) -> int:
        """Brings the cursor to the row of the label; its number."""
        menu = self.top
        assert isinstance(menu, Menu)
        labels = [entry.row.label for entry in menu.entries()]
        number = next((n for n, text in enumerate(labels) if text.startswith(label)), -1)
        assert number >= 0, f"{label!r} is not on {self.on}: {labels} {menu.note()}"
        for _ in labels:
            if menu.cursor == number:
                return number
            if self.device == "mouse":
                self._post(pygame.MOUSEWHEEL, y=-1)
                self.wait()
            else:
                self.press("down")
        assert menu.cursor == number, f"the cursor does not come to {label}"
        return number

    def _place(self, number: int) -> tuple[int, int]:
        """A canvas pixel of a row that is in sight."""
        width, height = self.window.surface.get_size()
        spots = ((x, y) for y in range(2, height, 3) for x in range(20, width, 6))
        return next(spot for spot in spots if self.desk.pages.row_at(*spot) == number)

    def _point(self, x: int, y: int) -> None:
        scale = self.window.canvas.scale
        self._post(pygame.MOUSEMOTION, pos=(x * scale, y * scale), rel=(1, 1), buttons=(0, 0, 0))
        self.wait()

    def _post(self, kind: int, **values: Any) -> None:
        pygame.event.post(pygame.event.Event(kind, **values))


@pytest.fixture
def desk(tmp_path: Path, content: Content, shelf: Shelf) -> Iterator[Desk]:
    found = desk_in(tmp_path, content, shelf, Settings(window=(WIDTH, HEIGHT)))
    yield found
    found.saves.finish()


@pytest.fixture
def player(desk: Desk) -> Player:
    return Player(desk)

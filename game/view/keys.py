"""Keyboard, gamepad and mouse, as what the player wants.

`feed` every event, `tick` once a tick, then ask. Movement goes by the place of a key, not by its
letter, so that it lies the same on every keyboard. What is held is known from events alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

import pygame

from game.intents import Step
from game.world.geometry import TICKS

SKIP_TICKS = TICKS * 4 // 5
"""How long Tab is held until a scene is skipped: 0.8 s."""
REPEAT_FIRST, REPEAT_NEXT = 24, 7
"""Ticks until a held direction moves a menu's cursor again, first and then."""
STICK_ON, STICK_OFF = 0.5, 0.35
"""A stick counts from the first value on, and until it falls below the second."""


class Action(StrEnum):
    """What a key, button or click means; held ones and pressed ones alike."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    MENU = "menu"
    RUN = "run"
    HISTORY = "history"
    HURRY = "hurry"
    SKIP = "skip"
    HIDE = "hide"
    FULLSCREEN = "fullscreen"
    SCREENSHOT = "screenshot"
    OVERLAY = "overlay"


DIRECTIONS = (Action.UP, Action.DOWN, Action.LEFT, Action.RIGHT)

KEYS: Mapping[int, Action] = {
    pygame.KSCAN_UP: Action.UP,
    pygame.KSCAN_W: Action.UP,
    pygame.KSCAN_DOWN: Action.DOWN,
    pygame.KSCAN_S: Action.DOWN,
    pygame.KSCAN_LEFT: Action.LEFT,
    pygame.KSCAN_A: Action.LEFT,
    pygame.KSCAN_RIGHT: Action.RIGHT,
    pygame.KSCAN_D: Action.RIGHT,
    pygame.KSCAN_Z: Action.CONFIRM,
    pygame.KSCAN_RETURN: Action.CONFIRM,
    pygame.KSCAN_KP_ENTER: Action.CONFIRM,
    pygame.KSCAN_SPACE: Action.CONFIRM,
    pygame.KSCAN_X: Action.CANCEL,
    pygame.KSCAN_BACKSPACE: Action.CANCEL,
    pygame.KSCAN_ESCAPE: Action.MENU,
    pygame.KSCAN_LSHIFT: Action.RUN,
    pygame.KSCAN_RSHIFT: Action.RUN,
    pygame.KSCAN_H: Action.HISTORY,
    pygame.KSCAN_PAGEUP: Action.HISTORY,
    pygame.KSCAN_LCTRL: Action.HURRY,
    pygame.KSCAN_RCTRL: Action.HURRY,
    pygame.KSCAN_TAB: Action.SKIP,
    pygame.KSCAN_U: Action.HIDE,
    pygame.KSCAN_F3: Action.OVERLAY,
    pygame.KSCAN_F11: Action.FULLSCREEN,
    pygame.KSCAN_F12: Action.SCREENSHOT,
}
"""By scancode: the place of the key on the keyboard."""

BUTTONS: Mapping[int, Action] = {
    pygame.CONTROLLER_BUTTON_DPAD_UP: Action.UP,
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Action.DOWN,
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Action.LEFT,
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Action.RIGHT,
    pygame.CONTROLLER_BUTTON_A: Action.CONFIRM,
    pygame.CONTROLLER_BUTTON_B: Action.CANCEL,
    pygame.CONTROLLER_BUTTON_X: Action.RUN,
    pygame.CONTROLLER_BUTTON_Y: Action.HIDE,
    pygame.CONTROLLER_BUTTON_START: Action.MENU,
    pygame.CONTROLLER_BUTTON_BACK: Action.HISTORY,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Action.SKIP,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Action.HURRY,
}

AXES: Mapping[int, tuple[Action, Action]] = {
    pygame.CONTROLLER_AXIS_LEFTX: (Action.LEFT, Action.RIGHT),
    pygame.CONTROLLER_AXIS_LEFTY: (Action.UP, Action.DOWN),
}


class Keys:
    """What is held and what was pressed since the last tick."""

    def __init__(self, keys: Mapping[int, Action] = KEYS) -> None:
        self._keys = keys
        self._held: dict[tuple[str, int], Action] = {}
        self._ages: dict[Action, int] = {}
        self._fresh: list[Action] = []
        self._pads: dict[int, Any] = {}
        self.pressed: tuple[Action, ...] = ()
        """Pressed since the tick before, repeats of held directions among them."""
        self.digits: tuple[int, ...] = ()
        self.clicks: tuple[tuple[int, int], ...] = ()
        """Window pixels of left clicks."""
        self.wheel = 0
        """Notches turned up (positive) or down."""
        self.mouse = (-1, -1)
        self.moved = False
        """Whether the mouse has moved since the tick before."""
        self.pad = False
        """Whether the last thing touched was a gamepad."""
        self.unplugged = False
        """Whether a gamepad was lost since the tick before."""
        self._digits: list[int] = []
        self._clicks: list[tuple[int, int]] = []
        self._wheel = 0
        self._moved = False
        self._unplugged = False

    def feed(self, event: pygame.event.Event) -> None:
        """Takes one event; those that mean nothing here are left alone."""
        match event.type:
            case pygame.KEYDOWN:
                self.pad = False
                self._key_down(event)
            case pygame.KEYUP:
                self._held.pop(("key", event.scancode), None)
            case pygame.CONTROLLERBUTTONDOWN:
                self.pad = True
                self._press(("button", event.button), BUTTONS.get(event.button))
            case pygame.CONTROLLERBUTTONUP:
                self._held.pop(("button", event.button), None)
            case pygame.CONTROLLERAXISMOTION:
                self._axis(event.axis, event.value / 32768)
            case pygame.CONTROLLERDEVICEADDED:
                self._plug(event.device_index)
            case pygame.CONTROLLERDEVICEREMOVED:
                self._pads.pop(event.instance_id, None)
                self._unplugged = True
                self.release()
            case pygame.MOUSEBUTTONDOWN if event.button == 1:
                self.pad = False
                self._clicks.append(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == 3:
                self.pad = False
                self._fresh.append(Action.MENU)  # leads back in a menu, and to one elsewhere
            case pygame.MOUSEWHEEL:
                self._wheel += event.y
            case pygame.MOUSEMOTION:
                self.mouse = event.pos
                self._moved = True
            case pygame.WINDOWFOCUSLOST:
                self.release()

    def _key_down(self, event: pygame.event.Event) -> None:
        if event.scancode == pygame.KSCAN_RETURN and event.mod & pygame.KMOD_ALT:
            self._fresh.append(Action.FULLSCREEN)
            return
        if pygame.KSCAN_1 <= event.scancode <= pygame.KSCAN_9:
            self._digits.append(event.scancode - pygame.KSCAN_1)
        self._press(("key", event.scancode), self._keys.get(event.scancode))

    def _press(self, source: tuple[str, int], action: Action | None) -> None:
        if action is None or source in self._held:
            return
        self._held[source] = action
        self._fresh.append(action)

    def _axis(self, axis: int, value: float) -> None:
        pair = AXES.get(axis)
        if pair is None:
            return
        for side, action in enumerate(pair):
            source = "axis", axis * 2 + side
            amount = value if side else -value
            if source not in self._held and amount > STICK_ON:
                self.pad = True
                self._press(source, action)
            elif source in self._held and amount < STICK_OFF:
                del self._held[source]

    def _plug(self, index: int) -> None:
        try:
            from pygame._sdl2 import controller

            controller.init()
            pad = controller.Controller(index)
            self._pads[pad.id] = pad
        except (ImportError, pygame.error):
            return

    def release(self) -> None:
        """Lets go of everything, as when the window loses the keyboard."""
        self._held.clear()
        self._ages.clear()

    def tick(self) -> None:
        """What has come since the last tick becomes what can be asked."""
        fresh = self._fresh
        held = frozenset(self._held.values())
        for action in Action:
            age = self._ages.get(action, 0) + 1 if action in held else 0
            self._ages[action] = age
            over = age - REPEAT_FIRST
            if action in DIRECTIONS and over > 0 and over % REPEAT_NEXT == 0:
                fresh.append(action)
            if action is Action.SKIP and age == SKIP_TICKS:
                fresh.append(Action.SKIP)
            elif action is Action.SKIP and age != SKIP_TICKS:
                fresh = [other for other in fresh if other is not Action.SKIP]
        self.pressed, self._fresh = tuple(fresh), []
        self.digits, self._digits = tuple(self._digits), []
        self.clicks, self._clicks = tuple(self._clicks), []
        self.wheel, self._wheel = self._wheel, 0
        self.moved, self._moved = self._moved, False
        self.unplugged, self._unplugged = self._unplugged, False

    def holds(self, action: Action) -> bool:
        return self._ages.get(action, 0) > 0

    @property
    def skip_share(self) -> float:
        """How far the ring of the held skip has closed, 0-1."""
        return min(1.0, self._ages.get(Action.SKIP, 0) / SKIP_TICKS)

    def step(self, always_run: bool = False) -> Step | None:
        """The step the held directions ask for; None when none is held or they cancel out."""
        dx = self.holds(Action.RIGHT) - self.holds(Action.LEFT)
        dy = self.holds(Action.DOWN) - self.holds(Action.UP)
        if dx == 0 and dy == 0:
            return None
        return Step(dx, dy, self.holds(Action.RUN) != always_run)

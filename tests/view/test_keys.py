"""Keys, pads and the mouse become what the player wants."""

from __future__ import annotations

import pygame
import pytest

from game.intents import Step
from game.view.keys import SKIP_TICKS, Action, Keys


def down(scancode: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, scancode=scancode, mod=mod, key=0)


def up(scancode: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYUP, scancode=scancode, mod=0, key=0)


@pytest.mark.parametrize(
    ("scancode", "step"),
    [
        (pygame.KSCAN_W, Step(0, -1)),
        (pygame.KSCAN_DOWN, Step(0, 1)),
        (pygame.KSCAN_A, Step(-1, 0)),
        (pygame.KSCAN_RIGHT, Step(1, 0)),
    ],
)
def test_a_held_direction_is_a_step_every_tick(scancode: int, step: Step) -> None:
    keys = Keys()
    keys.feed(down(scancode))
    for _ in range(3):
        keys.tick()
        assert keys.step() == step
    keys.feed(up(scancode))
    keys.tick()
    assert keys.step() is None


def test_shift_runs_and_opposite_directions_cancel_out() -> None:
    keys = Keys()
    keys.feed(down(pygame.KSCAN_D))
    keys.feed(down(pygame.KSCAN_LSHIFT))
    keys.tick()
    assert keys.step() == Step(1, 0, True)
    keys.feed(down(pygame.KSCAN_LEFT))
    keys.tick()
    assert keys.step() is None


@pytest.mark.parametrize("scancode", [pygame.KSCAN_Z, pygame.KSCAN_RETURN, pygame.KSCAN_SPACE])
def test_a_held_confirm_confirms_once(scancode: int) -> None:
    keys = Keys()
    keys.feed(down(scancode))
    seen: list[Action] = []
    for _ in range(40):
        keys.tick()
        seen += keys.pressed
    assert seen == [Action.CONFIRM]


def test_a_tap_between_two_ticks_is_heard() -> None:
    keys = Keys()
    keys.feed(down(pygame.KSCAN_Z))
    keys.feed(up(pygame.KSCAN_Z))
    keys.tick()
    assert keys.pressed == (Action.CONFIRM,)


def test_skip_is_a_hold_of_eight_tenths_of_a_second() -> None:
    keys = Keys()
    keys.feed(down(pygame.KSCAN_TAB))
    seen = []
    for _ in range(SKIP_TICKS + 30):
        keys.tick()
        seen.append(Action.SKIP in keys.pressed)
    assert seen.index(True) == SKIP_TICKS - 1
    assert seen.count(True) == 1


def test_a_stick_that_trembles_at_the_edge_does_not_flicker() -> None:
    keys = Keys()
    seen = []
    for value in (0.4, 0.55, 0.48, 0.52, 0.4, 0.3):
        keys.feed(
            pygame.event.Event(
                pygame.CONTROLLERAXISMOTION,
                axis=pygame.CONTROLLER_AXIS_LEFTX,
                value=int(value * 32767),
            )
        )
        keys.tick()
        seen.append(keys.step() is not None)
    assert seen == [False, True, True, True, True, False]


def test_losing_the_window_lets_go_of_everything() -> None:
    keys = Keys()
    keys.feed(down(pygame.KSCAN_D))
    keys.tick()
    keys.feed(pygame.event.Event(pygame.WINDOWFOCUSLOST))
    keys.tick()
    assert keys.step() is None


def test_alt_and_enter_is_the_whole_screen_and_no_confirm() -> None:
    keys = Keys()
    keys.feed(down(pygame.KSCAN_RETURN, pygame.KMOD_ALT))
    keys.tick()
    assert keys.pressed == (Action.FULLSCREEN,)

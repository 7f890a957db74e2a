"""F3 shows a maker what the picture hides."""

from __future__ import annotations

import pygame

from game.screens.field import Field
from game.view.keys import Action, Keys
from game.view.window import Hands
from tests.workshop.conftest import Playing, villager

F3 = Hands(actions=(Action.OVERLAY,))


def pictures(playing: Playing) -> tuple[pygame.Surface, pygame.Surface, tuple[int, int]]:
    """The same moment without and with the overlay, and the map pixel in the corner."""
    tale = playing.tale()
    field = Field(playing.desk, tale)
    field.tick(Hands())
    without, shown = pygame.Surface((480, 270), 0, 32), pygame.Surface((480, 270), 0, 32)
    field.draw(without)
    field.tick(F3)
    field.draw(shown)
    return without, shown, playing.desk.view.camera.corner(tale, (480, 270))


def test_walls_turn_red(playing: Playing) -> None:
    playing.save_map('<object id="7" type="Wall" x="160" y="96" width="32" height="32"/>')
    without, shown, (left, top) = pictures(playing)
    at = 168 - left, 104 - top
    assert shown.get_at(at).r > without.get_at(at).r
    assert shown.get_at(at).g < without.get_at(at).g


def test_triggers_marks_and_people_are_outlined(playing: Playing) -> None:
    trigger = (
        '<object id="8" name="t" type="Trigger" x="200" y="80" width="48" height="64"><properties>'
        '<property name="node" value="Own_talk"/><property name="when" value="false"/>'
        "</properties></object>"
    )
    playing.save_map(trigger, villager("stranger", 96, 128))
    without, shown, (left, top) = pictures(playing)
    for x, y in ((247, 130), (64, 64), (91, 128 - 6)):
        at = x - left, y - top
        assert shown.get_at(at) != without.get_at(at), (x, y)


def test_pressed_again_it_is_gone(playing: Playing) -> None:
    field = Field(playing.desk, playing.tale())
    field.tick(F3)
    field.tick(F3)
    assert not playing.desk.overlay


def test_f3_is_the_key() -> None:
    keys = Keys()
    event = {"scancode": pygame.KSCAN_F3, "mod": 0, "key": pygame.K_F3}
    keys.feed(pygame.event.Event(pygame.KEYDOWN, event))
    keys.tick()
    assert keys.pressed == (Action.OVERLAY,)

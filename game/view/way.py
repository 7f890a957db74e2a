"""A leaf that flies ahead of the player where the goal lies, while the goal is told."""

from __future__ import annotations

from itertools import pairwise

import pygame

from game.stage.tale import Tale
from game.view.frames import Frames
from game.world.geometry import TILE, Spot

FLIGHT_TICKS = 150
AHEAD = 9 * TILE
"""So far it flies, map px: it shows the way and does not walk it."""
RESTS = 3 * TILE
"""Where it hangs when nothing is to move, map px."""
LIFT = 20
"""Pixels over the ground: as high as his shoulder."""
SWAYS = (0, 1, 2, 3, 3, 2, 1, 0, -1, -2, -3, -3, -2, -1)
CELLS = 20_000
"""So many cells are looked at for a way, and no more."""


class Leaf:
    """Keeps the way from where the player stood when the goal was told."""

    def __init__(self, frames: Frames) -> None:
        self._frames = frames
        self._told: tuple[str, int] | None = None
        self._way: list[Spot] = []

    def draw(
        self, surface: pygame.Surface, tale: Tale, left: int, top: int, age: int, still: bool
    ) -> None:
        """Draws it `age` ticks after the goal was told; (left, top) is the corner, map px."""
        told = tale.area.place.name, tale.goal_since
        if told != self._told:
            self._told, self._way = told, _way(tale)
        share = age % FLIGHT_TICKS / FLIGHT_TICKS
        spot = _along(self._way, RESTS if still else round(AHEAD * share * (2 - share)))
        if spot is None:
            return
        sheet, area = self._frames.moving("cursor", 0 if still else tale.ticks)
        sway = 0 if still else SWAYS[age // 5 % len(SWAYS)]
        x, y = spot.x - left - area.w // 2, spot.y - top - LIFT + sway
        surface.blit(sheet, (x, y), area)


def _way(tale: Tale) -> list[Spot]:
    """From the player to the mark of the goal; empty when it is not here or he is there."""
    hero = tale.area.hero
    mark = tale.goal.tag("mark") if tale.goal is not None else None
    spot = tale.area.spot_of(mark) if mark is not None else None
    if hero is None or spot is None:
        return []
    way = tale.area.place.walls.way(hero.spot, spot, CELLS)
    return [hero.spot, *way] if way is not None and len(way) > 1 else []


def _along(way: list[Spot], far: int) -> Spot | None:
    """The spot so many pixels along a way, at most its end; None without one."""
    for here, there in pairwise(way):
        away_x, away_y = there.x - here.x, there.y - here.y
        length = max(1, round((away_x * away_x + away_y * away_y) ** 0.5))
        if far < length:
            return Spot(here.x + away_x * far // length, here.y + away_y * far // length)
        far -= length
    return way[-1] if way else None

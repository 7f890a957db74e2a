"""Where one looks from: softly with whom the stage follows, never past the edge of the place.

Out of scenes it leaves whom it follows a little room to move in before it comes along, and looks
a little ahead of him; where a box is opened over somebody, it looks up from under the box.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.stage.tale import Tale
from game.world.figures import Figure
from game.world.geometry import FINE, TILE

REST = 0.86
"""How much of the distance to where it wants to be the camera keeps from tick to tick."""
JUMP = 320
"""Pixels beyond which it cuts instead of gliding."""
EYE_HEIGHT = 10
"""Pixels above the feet that are the middle of the picture."""
AHEAD = (26, 18)
"""Pixels it looks ahead of one who walks, across and down."""
TURNING, COMING_BACK = 0.045, 0.012
"""Share of the way to what lies ahead it turns in a tick while he walks, and stands."""
LOOSE = 5
"""Pixels he may move before it comes along."""
LIFT_REST = 0.9
LIFT_MOST = 96
LOWER_AFTER = 50
"""Ticks a lower box must stay before the camera looks down again: no nodding between lines."""


class Extent(NamedTuple):
    """The part of a map there is something to see of, map px."""

    left: int
    top: int
    width: int
    height: int


class Covered(NamedTuple):
    """What boxes hide of the canvas: from `top` down, between `left` and `right`."""

    left: int
    top: int
    right: int


def target(tale: Tale) -> tuple[float, float]:
    """The map pixel the stage wants in the middle."""
    camera = tale.picture.camera
    figure = tale.area.figures.get(camera.follow)
    if figure is not None:
        return figure.x / FINE, figure.y / FINE - EYE_HEIGHT
    if not camera.follow:
        return camera.x.value, camera.y.value
    hero = tale.area.figures.get(tale.area.played)
    if hero is not None:
        return hero.x / FINE, hero.y / FINE - EYE_HEIGHT
    return tale.area.place.width * TILE / 2, tale.area.place.height * TILE / 2


class _Axis:
    """One direction of the picture: how far it is from its target, kept so that both move as one.

    A target that goes at one pace is at one distance, so walking never jitters.
    """

    def __init__(self, reach: int) -> None:
        self.away = 0.0
        self._ahead = 0.0
        self._reach = reach

    def rest(self) -> None:
        self.away = self._ahead = 0.0

    def follow(self, moved: float, heading: int, walks: bool, loose: float) -> None:
        """The target has moved by so much, and heads that way (-1, 0, 1)."""
        self.away -= moved
        share = TURNING if walks else COMING_BACK
        self._ahead += (heading * self._reach - self._ahead) * share
        lag = self.away - self._ahead
        over = max(0.0, abs(lag) - loose)
        self.away -= (over if lag > 0 else -over) * (1 - REST)


class Camera:
    """`extent` is what there is to see of the place; None: all of its map."""

    def __init__(self) -> None:
        self.extent: Extent | None = None
        self._x = _Axis(AHEAD[0])
        self._y = _Axis(AHEAD[1])
        self._lift = 0.0
        self._wanted = 0.0
        self._lower = 0
        self._last: tuple[float, float] | None = None
        self._place = ""

    def update(
        self,
        tale: Tale,
        smooth: bool = True,
        size: tuple[int, int] = (480, 270),
        covered: Sequence[Covered] = (),
    ) -> None:
        """One tick; without `smooth` the camera is always where it wants to be."""
        x, y = target(tale)
        cut = self._last is None or self._place != tale.area.place.name or not smooth
        if not cut and self._last is not None:
            moved_x, moved_y = x - self._last[0], y - self._last[1]
            heading = _heading(tale)
            loose = 0.0 if tale.scene else LOOSE
            walks = heading != (0, 0)
            self._x.follow(moved_x, heading[0], walks, loose)
            self._y.follow(moved_y, heading[1], walks, loose)
            cut = max(abs(self._x.away), abs(self._y.away)) > JUMP or tale.picture.fade >= 1
        if cut:
            self._x.rest()
            self._y.rest()
        changed = self._place != tale.area.place.name
        self._last = x, y
        self._place = tale.area.place.name
        self._look_up(tale, size, covered, smooth and not changed)

    def corner(self, tale: Tale, size: tuple[int, int]) -> tuple[int, int]:
        """The map pixel in the upper left corner of a canvas of this size."""
        left, top = self._level(tale, size)
        return left, top + round(self._lift)

    def _level(self, tale: Tale, size: tuple[int, int]) -> tuple[int, int]:
        """The corner as it is when nobody stands under a box."""
        x, y = target(tale)
        place = tale.area.place
        seen = Extent(0, 0, place.width * TILE, place.height * TILE)
        if self._place == place.name:
            x, y = int(x) + round(self._x.away), int(y) + round(self._y.away)
            seen = self.extent or seen
        return (
            _within(int(x) - size[0] // 2, seen.left, seen.width, size[0]),
            _within(int(y) - size[1] // 2, seen.top, seen.height, size[1]),
        )

    def _look_up(
        self, tale: Tale, size: tuple[int, int], covered: Sequence[Covered], smooth: bool
    ) -> None:
        """The picture goes up by as much as brings whoever speaks out from under the box."""
        need = float(self._needed(tale, size, covered)) if covered else 0.0
        self._lower = self._lower + 1 if need < self._wanted else 0
        if need >= self._wanted or self._lower > LOWER_AFTER or not tale.scene:
            self._wanted, self._lower = need, 0
        if smooth:
            self._lift = self._wanted + (self._lift - self._wanted) * LIFT_REST
        else:
            self._lift = self._wanted

    def _needed(self, tale: Tale, size: tuple[int, int], covered: Sequence[Covered]) -> int:
        left, top = self._level(tale, size)
        names = [tale.area.played]
        if tale.line is not None:
            names.append(tale.line.speaker)
        need = 0
        for name in names:
            figure = tale.area.figures.get(name)
            if figure is None or figure.hidden:
                continue
            x, y = figure.x // FINE - left, figure.y // FINE - top
            for box in covered:
                if box.left - 8 < x < box.right + 8 and 0 < y < size[1] + 16:
                    need = max(need, y + 3 - box.top)
        return min(need, LIFT_MOST)


def _heading(tale: Tale) -> tuple[int, int]:
    """Which way he walks whom the player has in hand; nowhere while a scene runs."""
    hero: Figure | None = tale.area.hero
    if hero is None or tale.scene or not hero.moving or tale.picture.camera.follow != hero.id:
        return 0, 0
    if tale.wish is not None:
        return tale.wish.dx, tale.wish.dy
    return hero.facing.vector


def _within(corner: int, start: int, length: int, shown: int) -> int:
    """What is smaller than the canvas lies in its middle."""
    if length <= shown:
        return start - (shown - length) // 2
    return max(start, min(corner, start + length - shown))

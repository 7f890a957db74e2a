"""Where one looks from: softly behind whom the stage follows, never past the edge of the map."""

from __future__ import annotations

from game.stage.tale import Tale
from game.world.geometry import FINE, TILE

REST = 0.86
"""How much of the distance to what it follows the camera keeps from tick to tick."""
JUMP = 320
"""Pixels beyond which it cuts instead of gliding."""
EYE_HEIGHT = 10
"""Pixels above the feet that are the middle of the picture."""


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


class Camera:
    """Keeps the distance to its target and lets it shrink, so that walking never jitters."""

    def __init__(self) -> None:
        self._x = self._y = 0.0
        self._last: tuple[float, float] | None = None
        self._place = ""

    def update(self, tale: Tale, smooth: bool = True) -> None:
        """One tick; without `smooth` the camera is always where it wants to be."""
        x, y = target(tale)
        cut = self._last is None or self._place != tale.area.place.name or not smooth
        if not cut and self._last is not None:
            self._x += self._last[0] - x
            self._y += self._last[1] - y
            cut = abs(self._x) > JUMP or abs(self._y) > JUMP or tale.picture.fade >= 1
        if cut:
            self._x = self._y = 0.0
        self._x *= REST
        self._y *= REST
        self._last = x, y
        self._place = tale.area.place.name

    def corner(self, tale: Tale, size: tuple[int, int]) -> tuple[int, int]:
        """The map pixel in the upper left corner of a canvas of this size."""
        x, y = target(tale)
        place = tale.area.place
        if self._place == place.name:
            x, y = int(x) + round(self._x), int(y) + round(self._y)
        return (
            _within(int(x) - size[0] // 2, place.width * TILE, size[0]),
            _within(int(y) - size[1] // 2, place.height * TILE, size[1]),
        )


def _within(corner: int, length: int, shown: int) -> int:
    """A map smaller than the canvas lies in its middle."""
    if length <= shown:
        return -((shown - length) // 2)
    return max(0, min(corner, length - shown))

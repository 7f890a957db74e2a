"""A person on the map, and the small state that walking, acting and speaking leave on him."""

from __future__ import annotations

from msgspec import Struct, field

from game.world.geometry import FINE, Direction, Spot

WALK = 307
"""A pace of 4.5 tiles a second, in 1/256 px a tick."""
RUN = 478
"""7 tiles a second."""


class Figure(Struct, omit_defaults=True):
    """`x` and `y` are the feet, in 1/256 px; ticks are those of the area."""

    id: str
    look: str
    x: int
    y: int
    facing: Direction = Direction.DOWN
    pose: str = "stand"
    pose_since: int = 0
    moving: bool = False
    running: bool = False
    hidden: bool = False
    way: list[Spot] = field(default_factory=list)
    """Spots still to be walked to, in turn."""
    pace: int = 0
    """Speed along the way, 1/256 px a tick."""
    follows: str = ""
    emote: str = ""
    emote_since: int = 0
    remark: str = ""
    """The id of the line over the head; empty when silent."""
    remark_until: int = 0
    lift: int = 0
    """Height above the ground in px (a jump); drawn only."""

    @property
    def spot(self) -> Spot:
        return Spot(self.x // FINE, self.y // FINE)

    def move_to(self, spot: Spot) -> None:
        self.x, self.y = spot.x * FINE, spot.y * FINE
        self.way = []
        self.moving = False

    def take_pose(self, pose: str, tick: int) -> None:
        if self.pose != pose:
            self.pose = pose
            self.pose_since = tick

    def distance(self, other: Figure) -> float:
        """Tiles between the feet of two figures."""
        dx, dy = self.x - other.x, self.y - other.y
        return float((dx * dx + dy * dy) ** 0.5) / (FINE * 16)

    def face_to(self, spot: Spot) -> None:
        self.facing = Direction.towards(
            spot.x - self.x // FINE, spot.y - self.y // FINE, self.facing
        )

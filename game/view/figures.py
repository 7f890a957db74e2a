"""How a figure looks at this moment: which cell of its sheet, and what is under its feet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from zlib import crc32

import pygame

from game.loading.content import ContentError
from game.stage.book import Pose as BookPose
from game.view.pictures import HERO_LOOKS, Pictures
from game.world.figures import Figure
from game.world.geometry import FINE, TICKS, Direction

CELL = 32
FEET_X, FEET_Y = 16, 30
ROWS = {Direction.DOWN: 0, Direction.LEFT: 1, Direction.RIGHT: 2, Direction.UP: 3}
BLINK_TICKS = 7
STEP = 3
"""Figures change their picture at most every so many ticks."""
WALK_PX, RUN_PX = 60, 112
"""Ground covered in the time for which the frames of a walk and of a run are drawn, px a second.

Whoever walks is shown by the ground he has covered, not by the clock: at any pace the standing
foot stays where it is."""
FOR_EVER = 1 << 30
IDLE_TICKS = 240
"""Ticks of standing after which the boy does something of his own."""


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the frames of a pose lie on a sheet; `times` are milliseconds, one a frame."""

    column: int
    row: int
    times: tuple[int, ...]
    loop: bool = True
    facings: int = 4
    cycle: int = 0
    steps: bool = False
    """A way of walking: its first frame is shown while the figure stands."""

    def frame(self, milliseconds: int) -> tuple[int, int]:
        """The frame shown so long after the pose was taken, and for how many ms from then on."""
        cycle = self.cycle
        if self.loop:
            milliseconds %= cycle
        elif milliseconds >= cycle:
            return len(self.times) - 1, FOR_EVER
        for number, lasts in enumerate(self.times):
            if milliseconds < lasts:
                return number, lasts - milliseconds
            milliseconds -= lasts
        return len(self.times) - 1, FOR_EVER


@dataclass(frozen=True, slots=True)
class Bearing:
    """How the boy holds himself when he stands: by what he carries (band 0-4), and for how long
    (ticks) he has stood."""

    band: int
    stood: int

    def pose(self, tick: int) -> str:
        """The pose that takes the place of plain standing; empty when none does."""
        if self.band >= 3:
            return "slump"
        if self.band == 2:
            return "pockets"
        if self.band == 0 and self.stood > IDLE_TICKS and tick % 420 < 70:
            return "wave"
        return ""

    def glance(self, tick: int) -> Direction | None:
        """Where he looks round to, in the second band; None: straight ahead."""
        if self.band != 1 or self.stood <= IDLE_TICKS:
            return None
        moment = tick % 240
        if moment < 50:
            return Direction.LEFT
        return Direction.RIGHT if 60 <= moment < 110 else None


def _poses_of(text: str, file: str) -> dict[str, Pose]:
    poses = {}
    try:
        for name, table in tomllib.loads(text).items():
            if not isinstance(table, dict) or "at" not in table:
                continue
            column, row = table["at"]
            frames = int(table.get("frames", 1))
            times = tuple(max(1, int(ms)) for ms in table.get("ms", [200] * frames))
            if len(times) != frames:
                raise ContentError(file, name, f"{len(times)} times", f"{frames}, one a frame")
            loop, facings = bool(table.get("loop", True)), int(table.get("facings", 4))
            steps = bool(table.get("steps", False))
            poses[name] = Pose(int(column), int(row), times, loop, facings, sum(times), steps)
    except (tomllib.TOMLDecodeError, TypeError, ValueError) as error:
        raise ContentError(file, "", f"unreadable poses ({error})", "TOML") from None
    return poses


def _covered(figure: Figure) -> int:
    """How far along his facing a figure has come on the map, px; its zero is anywhere."""
    match figure.facing:
        case Direction.LEFT:
            return -figure.x // FINE
        case Direction.RIGHT:
            return figure.x // FINE
        case Direction.UP:
            return -figure.y // FINE
        case Direction.DOWN:
            return figure.y // FINE


class Wardrobe:
    """The sheets and poses of all looks."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._poses: dict[str, dict[str, Pose]] = {}
        self._read: Mapping[str, Mapping[str, BookPose]] = {}
        self._shadows: dict[str, int] = {}
        self._frames: dict[tuple[str, int, int, bool], pygame.Surface] = {}
        self._last: dict[str, tuple[tuple[object, ...], int, int, pygame.Surface]] = {}
        """What each figure was shown as: its state, from and until which tick, the picture."""
        self._chances: dict[str, int] = {}
        self._blinks: dict[str, tuple[int, int, int]] = {}
        """Ticks from and until which each one's next blink is known, and when it begins."""

    def learn(self, poses: Mapping[str, Mapping[str, BookPose]]) -> None:
        """Takes the poses that the book has read already, by look and name."""
        if poses is not self._read:
            self._read = poses
            self._poses.clear()
            self._last.clear()

    def forget(self) -> None:
        self._poses.clear()
        self._shadows.clear()
        self._frames.clear()
        self._last.clear()

    def poses(self, look: str) -> dict[str, Pose]:
        found = self._poses.get(look)
        if found is None and look in self._read:
            found = self._poses[look] = {
                name: Pose(*pose.at, pose.ms, pose.loop, pose.facings, sum(pose.ms), pose.steps)
                for name, pose in self._read[look].items()
            }
        if found is None:
            content = self._pictures.content
            found = {}
            for file in ("assets/sprites/poses.toml", f"assets/sprites/{look}.toml"):
                if content.exists(file):
                    found.update(_poses_of(content.text(file), file))
            self._poses[look] = found
        return found

    def picture(
        self, figure: Figure, tick: int, silhouette: bool = False, bearing: Bearing | None = None
    ) -> pygame.Surface:
        """The figure as it looks in this tick of its area, as an index surface."""
        now = tick - tick % STEP
        state = (
            figure.look, figure.pose, figure.pose_since, figure.facing,
            _covered(figure) // STEP if figure.moving else -1,
            figure.running, silhouette, bearing,
        )  # fmt: skip
        last = self._last.get(figure.id)
        if last is not None and last[0] == state and last[1] <= now < last[2]:
            return last[3]
        column, row, lasts = self._cell(figure, now, bearing)
        key = (figure.look, column, row, silhouette)
        found = self._frames.get(key)
        if found is None:
            found = self._frames[key] = self._cut(*key)
        self._last[figure.id] = state, now, now + lasts, found
        return found

    def _cut(self, look: str, column: int, row: int, silhouette: bool) -> pygame.Surface:
        pictures = self._pictures
        sheet = f"assets/sprites/{look}.png"
        area = (sheet, column * CELL, row * CELL, CELL, CELL)
        if silhouette:
            return pictures.recoloured(*area, pictures.palette.silhouette_table)
        if look in HERO_LOOKS:
            return pictures.recoloured(*area, pictures.palette.hero_table)
        return pictures.piece(*area)

    def _cell(self, figure: Figure, tick: int, bearing: Bearing | None) -> tuple[int, int, int]:
        """Column and row of its sheet, and for how many ticks it surely stays with them."""
        poses = self._poses.get(figure.look) or self.poses(figure.look)
        chance = self._chances.get(figure.id)
        if chance is None:
            chance = self._chances[figure.id] = crc32(figure.id.encode())
        name = figure.pose
        since = (tick - figure.pose_since) * 1000 // TICKS
        stays = FOR_EVER
        if name == "stand" or name not in poses:
            since = tick * 1000 // TICKS + chance % 1200
            if bearing is not None:
                stays = 1
            if figure.moving:
                since = _covered(figure) * 1000 // (RUN_PX if figure.running else WALK_PX)
                heavy = bearing is not None and bearing.band >= 3 and "slump_walk" in poses
                name = "run" if figure.running else "slump_walk" if heavy else "walk"
            elif bearing is not None and bearing.pose(tick) in poses:
                name = bearing.pose(tick)
            elif bearing is not None and bearing.glance(tick) is not None:
                facing = bearing.glance(tick) or figure.facing
                return poses["stand"].column, poses["stand"].row + ROWS[facing], 1
            else:
                blinks, open_for = self._blink(figure.id, chance, tick)
                stays = min(stays, open_for)
                name = "blink" if blinks else "stand"
                since = 0 if blinks else since
        pose = poses.get(name)
        if pose is None:
            return 0, ROWS[figure.facing], stays
        if pose.steps and figure.moving:
            since = _covered(figure) * 1000 // WALK_PX
        row = pose.row + ROWS[figure.facing] if pose.facings == 4 else pose.row
        if len(pose.times) < 2 or (pose.steps and not figure.moving):
            return pose.column, row, stays
        frame, lasts = pose.frame(since)
        return pose.column + frame, row, min(stays, max(1, lasts * TICKS // 1000))

    def _blink(self, name: str, chance: int, tick: int) -> tuple[bool, int]:
        """Whether it blinks now, and for how many ticks that stays so.

        Everybody blinks every three to five seconds, each in his own time.
        """
        known = self._blinks.get(name)
        if known is None or not known[0] <= tick < known[1]:
            rhythm = 180 + chance % 120
            turn = (tick + chance % 997) // rhythm
            first = turn * rhythm - chance % 997
            begins = crc32(turn.to_bytes(8, "little"), chance) % (rhythm - BLINK_TICKS)
            known = self._blinks[name] = first, first + rhythm, first + begins
        _, last, begins = known
        if tick < begins:
            return False, begins - tick
        ends = begins + BLINK_TICKS
        return (True, ends - tick) if tick < ends else (False, last - tick)

    def shadow(self, look: str) -> int:
        """How wide the shadow of a standing figure is, in px: 12 for people."""
        width = self._shadows.get(look)
        if width is None:
            sheet = self._pictures.sheet(f"assets/sprites/{look}.png")
            cell = sheet.cut(0, 0, CELL, CELL)
            columns = [x for x in range(CELL) if any(cell[x::CELL])]
            width = max(4, min(12, (columns[-1] - columns[0] + 1) * 3 // 4)) if columns else 0
            self._shadows[look] = width
        return width

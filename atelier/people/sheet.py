"""A look becomes a sheet and its table of poses.

Columns 0-1 stand, 2 blink, 3-6 walk, 7-8 run, rows 0-3 down left right up, the same for all;
further poses from row 4 on, packed into shelves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from atelier.people.doll import FACINGS, Doll, Stance
from atelier.people.kit import CELL, finished, relit
from atelier.pixels import Pixels, blank, put, save

COLUMNS = 9

COMMON = {
    "stand": (0, (700, 500), True),
    "blink": (2, (120,), False),
    "walk": (3, (150, 150, 150, 150), True),
    "run": (7, (110, 110), True),
}
"""First column, milliseconds a frame, loop."""


@dataclass(frozen=True)
class Pose:
    """Frames by facing; the single facing of a one-sided pose is called "down"."""

    frames: Mapping[str, Sequence[Pixels]]
    ms: tuple[int, ...]
    loop: bool = False
    steps: bool = False
    """The frames are steps: whoever stands still in this pose shows the first one."""

    @property
    def facings(self) -> int:
        return len(self.frames)


@dataclass(frozen=True)
class Look:
    """All cells of one person, outlined."""

    name: str
    common: Mapping[str, Sequence[Pixels]]
    poses: Mapping[str, Pose] = field(default_factory=dict)


def four(draw: Callable[[str], Sequence[Pixels]], ms: tuple[int, ...], loop: bool = False) -> Pose:
    """A pose in all four facings; `draw` gives the frames of one facing without outline."""
    return Pose({way: [finished(f) for f in draw(way)] for way in FACINGS}, ms, loop)


def stepping(draw: Callable[[str], Sequence[Pixels]], ms: int = 160) -> Pose:
    """A way of walking: four frames, stand, one step, stand, the other."""
    return replace(four(draw, (ms,) * 4, True), steps=True)


def one(frames: Sequence[Pixels], ms: tuple[int, ...], loop: bool = False) -> Pose:
    return Pose({"down": [finished(frame) for frame in frames]}, ms, loop)


def _cells(doll: Doll, stances: Sequence[Stance]) -> dict[str, list[Pixels]]:
    """The outlined cells of stances in all facings; right is left, mirrored."""
    cells: dict[str, list[Pixels]] = {}
    drawn = {
        way: {s: doll.draw(way, s) for s in dict.fromkeys(stances)}
        for way in ("down", "left", "up")
    }
    drawn["right"] = {s: relit(picture, doll.ramps) for s, picture in drawn["left"].items()}
    for way in FACINGS:
        outlined = {s: finished(picture) for s, picture in drawn[way].items()}
        cells[way] = [outlined[s] for s in stances]
    return cells


def posed(doll: Doll, stances: Sequence[Stance], ms: tuple[int, ...], loop: bool = False) -> Pose:
    return Pose(_cells(doll, stances), ms, loop)


def paced(doll: Doll, stances: Sequence[Stance], ms: int = 150) -> Pose:
    """A way of walking from four stances of a doll."""
    return replace(posed(doll, stances, (ms,) * len(stances), True), steps=True)


WALK = (
    Stance(legs="passb"),
    Stance(legs="a", left="back", right="fwd", head=(0, 1)),
    Stance(legs="passa"),
    Stance(legs="b", left="fwd", right="back", head=(0, 1)),
)
RUN = (
    Stance(legs="runa", left="run", right="back", head=(0, 0), body=(0, 0)),
    Stance(legs="runb", left="back", right="run", head=(0, 0), rise=1),
)


HOLDING = ("carry", "high", "back2")
"""Arms that stay where they are while the legs walk."""


def common(doll: Doll, blink: str = "shut", rest: Stance | None = None) -> dict[str, list[Pixels]]:
    """The nine cells of every facing."""
    still = rest or doll.rest
    steps: tuple[Stance, ...] = (*WALK, *RUN)
    if still.left in HOLDING:
        steps = tuple(replace(step, left=still.left) for step in steps)
    if still.right in HOLDING:
        steps = tuple(replace(step, right=still.right) for step in steps)
    stances = (still, replace(still.nod(0, -1), wind=1), replace(still, face=blink), *steps)
    return _cells(doll, stances)


def write(look: Look, folder: Path) -> None:
    """Writes `<look>.png` and, if it has poses of its own, `<look>.toml`."""
    places: dict[str, tuple[int, int]] = {}
    row, column, bottom = 4, 0, 4
    for tall in (4, 1):
        column, row = 0, bottom
        for name, pose in look.poses.items():
            if pose.facings != tall:
                continue
            if column + len(pose.ms) > COLUMNS:
                column, row = 0, row + tall
            places[name] = (column, row)
            column += len(pose.ms)
            bottom = row + tall
    sheet = blank(COLUMNS * CELL, bottom * CELL)
    for r, way in enumerate(FACINGS):
        for c, picture in enumerate(look.common[way]):
            put(sheet, picture, c * CELL, r * CELL)
    lines = []
    for name, pose in look.poses.items():
        c0, r0 = places[name]
        for r, frames in enumerate(pose.frames.values()):
            for c, picture in enumerate(frames):
                put(sheet, picture, (c0 + c) * CELL, (r0 + r) * CELL)
        lines += _table(name, c0, r0, pose.ms, pose.loop, pose.facings)
        if pose.steps:
            lines.insert(-1, "steps = true")
    save(sheet, folder / f"{look.name}.png")
    if lines:
        (folder / f"{look.name}.toml").write_text("\n".join(lines), encoding="utf-8")


def _table(name: str, c: int, r: int, ms: tuple[int, ...], loop: bool, facings: int) -> list[str]:
    return [
        f"[{name}]",
        f"at = [{c}, {r}]",
        f"frames = {len(ms)}",
        f"ms = [{', '.join(map(str, ms))}]",
        f"loop = {str(loop).lower()}",
        f"facings = {facings}",
        "",
    ]


def write_common(folder: Path) -> None:
    lines = ["# The poses that every look has, at the same place of its sheet."]
    for name, (column, ms, loop) in COMMON.items():
        lines += _table(name, column, 0, ms, loop, 4)
    (folder / "poses.toml").write_text("\n".join(lines), encoding="utf-8")

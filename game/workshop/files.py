"""Every picture and every sound of a content: can it be read, and is it as large as it must be?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.loading.content import Content, ContentError
from game.loading.gate.pictures import picture_size
from game.stage.book import Book, Pose
from game.view.pictures import check_picture
from game.workshop import findings
from game.workshop.findings import Finding

CELL = 32
PORTRAIT = (64, 64)
ALIVE = "assets/portraits/alive/"
"""Sheets of faces that move, as wide and high as their frames."""
OGG = b"OggS"


def file_faults(content: Content, book: Book) -> Iterator[Finding]:
    """Broken pictures and sounds, sheets too small for their poses, portraits of another size."""
    for name in content.names("assets", ".png"):
        try:
            check_picture(content, name)
        except ContentError as fault:
            yield from findings.of_fault(fault)
            continue
        size = picture_size(content.read(name)) or (0, 0)
        single = name.startswith("assets/portraits/") and not name.startswith(ALIVE)
        if single and size != PORTRAIT:
            yield findings.error(name, "", f"found {size[0]}x{size[1]} pixels, expected 64x64")
        elif name.startswith("assets/sprites/"):
            look = name.removeprefix("assets/sprites/").removesuffix(".png")
            yield from _outside(name, size, book.poses.get(look, {}))
    for name in content.names("assets", ".ogg"):
        if content.read(name)[:4] != OGG:
            yield findings.error(name, "", "found bytes that are no Ogg, expected Ogg Vorbis")


def _outside(name: str, size: tuple[int, int], poses: Mapping[str, Pose]) -> Iterator[Finding]:
    for pose_name, pose in poses.items():
        right = (pose.at[0] + pose.frames) * CELL
        bottom = (pose.at[1] + pose.facings) * CELL
        if right > size[0] or bottom > size[1]:
            message = f"its cells end at {right},{bottom}, the picture at {size[0]},{size[1]}"
            yield findings.error(name, f"pose {pose_name}", message)

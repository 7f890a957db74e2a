"""The pieces of the interface: nine-slices and strips of `assets/interface`."""

from __future__ import annotations

import tomllib
from typing import Any

import pygame

from game.view.pictures import Pictures, keyed

FRAMES_KEPT = 128


class Frames:
    """Frames of any size, drawn from nine-slices whose corners stay as they are."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        content = pictures.content
        table: dict[str, Any] = {}
        if content.exists("assets/interface/interface.toml"):
            table = tomllib.loads(content.text("assets/interface/interface.toml"))
        self._insets = {name: int(entry["inset"]) for name, entry in table["frame"].items()}
        self._strips = table.get("strip", {})
        emotes: dict[str, Any] = {"ms": [60, 60, 900], "row": {}}
        if content.exists("assets/interface/emotes.toml"):
            emotes = tomllib.loads(content.text("assets/interface/emotes.toml"))
        self.emote_times = tuple(int(ms) for ms in emotes["ms"])
        self.emote_rows = {str(name): int(row) for name, row in emotes["row"].items()}
        self._made: dict[tuple[str, int, int], pygame.Surface] = {}

    def inset(self, name: str) -> int:
        return self._insets.get(name, 4)

    def frame(self, name: str, width: int, height: int) -> pygame.Surface:
        """A frame of this size in canvas pixels; its middle is repeated, never stretched."""
        key = name, width, height
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= FRAMES_KEPT:
                self._made.clear()
            found = self._made[key] = self._make(name, width, height)
        return found

    def _make(self, name: str, width: int, height: int) -> pygame.Surface:
        source = self._pictures.plain(f"assets/interface/{name}.png")
        inset = self.inset(name)
        wide, high = source.get_size()
        width, height = max(width, 2 * inset), max(height, 2 * inset)
        result = pygame.Surface((width, height), pygame.SRCALPHA, 32)
        columns = _pieces(inset, wide, width)
        rows = _pieces(inset, high, height)
        for y, source_y, piece_high in rows:
            for x, source_x, piece_wide in columns:
                result.blit(source, (x, y), (source_x, source_y, piece_wide, piece_high))
        return keyed(result)

    def strip(self, name: str, frame: int) -> tuple[pygame.Surface, pygame.Rect]:
        """A picture of a strip: the sheet and the part of it that is the frame."""
        sheet = self._pictures.plain(f"assets/interface/{name}.png")
        width, height = self._strips.get(name, {}).get("size", sheet.get_size())
        count = max(1, sheet.get_width() // width)
        return sheet, pygame.Rect(frame % count * width, 0, width, height)

    def moving(self, name: str, ticks: int) -> tuple[pygame.Surface, pygame.Rect]:
        """The frame of a moving strip at a tick."""
        lasts = int(self._strips.get(name, {}).get("ms", 0)) or 100
        return self.strip(name, ticks * 1000 // 60 // lasts)

    def number(self, strip: str, name: str) -> int:
        """The frame of a strip that has names; 0 when there is none of that name."""
        names = self._strips.get(strip, {}).get("frames", [])
        return names.index(name) if name in names else 0

    def picture(self, name: str) -> pygame.Surface:
        return self._pictures.plain(f"assets/interface/{name}.png")

    def emote(
        self, name: str, milliseconds: int, still: bool = False
    ) -> tuple[pygame.Surface, pygame.Rect] | None:
        """An emote's balloon so long after it popped up; None when it is over or unknown.

        `still` shows it as it is at last, without popping.
        """
        row = self.emote_rows.get(name)
        if row is None or milliseconds >= sum(self.emote_times):
            return None
        if still:
            area = pygame.Rect((len(self.emote_times) - 1) * 16, row * 16, 16, 16)
            return self.picture("emotes"), area
        for column, lasts in enumerate(self.emote_times):
            if milliseconds < lasts:
                area = pygame.Rect(column * 16, row * 16, 16, 16)
                return self.picture("emotes"), area
            milliseconds -= lasts
        return None


def _pieces(inset: int, source: int, target: int) -> list[tuple[int, int, int]]:
    """(where, from where, how long) along one side of a nine-slice."""
    pieces = [(0, 0, inset)]
    middle = max(1, source - 2 * inset)
    at = inset
    while at < target - inset:
        length = min(middle, target - inset - at)
        pieces.append((at, inset, length))
        at += length
    pieces.append((target - inset, source - inset, inset))
    return pieces

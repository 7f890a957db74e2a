"""Pictures as indexes: every sheet is read into one common palette of 256 entries.

The whole field is drawn with indexes, on an 8-bit canvas; only then does a palette say what the
indexes look like. So a mood is one palette on one surface, an emissive pixel is an entry that no
mood touches, and the light of a lantern is a second palette on the same pixels. The entries::

    0          transparent
    1 ..  64   the master palette
    65 ..  68  emissive: no mood and no weight changes them
    69 ..  72  his own orange, which keeps more colour than the rest of the world
    73 .. 145  the entries 0-72 in a cast shadow
    146 .. 255 colours of modders' pictures, in the order they are met; when none is left,
               the nearest entry stands in
"""

from __future__ import annotations

import io
import json
import re
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import pygame

from game.loading.content import Content, ContentError
from game.loading.gate.model import Cut
from game.loading.gate.pictures import picture_size
from game.loading.map_picture import Tile
from game.view.moods import (
    LIT,
    MOODS,
    SHADOW_SHARE,
    Colour,
    Mood,
    between,
    graded,
    mixed,
    shaded,
    to_lab,
    warmed,
)

TRANSPARENT = 0
EMISSIVE = range(65, 69)
HERO = 69
PLAIN = 73
"""Entries before the shadows begin."""
FOREIGN = 146
ENTRIES = 256
MANY_COLOURS = 64
"""A true-colour picture with more than these is read in steps of sixteen a channel."""
SHADE = 2
"""The entry shadow pictures are drawn in; laid over with about 38 % it is a cast shadow."""
SILHOUETTE = (("ink0", 62), ("blue0", 110), ("blue1", 205), ("dusk1", 256))
"""What `focus` leaves of a figure: ink blues by luminance, each up to its bound, so close that
cloth and limbs still stand apart and a face does not."""
LUMINANCE = 0.2126, 0.7152, 0.0722
"""What red, green and blue add to how bright a colour looks."""
HERO_LOOKS = ("naruto", "naruto_bare", "naruto_pack")
RAMPS: Mapping[str, tuple[str, ...]] = {
    "sky": ("blue", "violet", "dusk", "white"),
    "red": ("red", "pink"),
    "green": ("green", "grass", "jade"),
    "gold": ("blond", "orange", "wood", "dirt", "skin", "plaster", "glow"),
}
"""The ramps of the palette that each thanks on the road gives back."""

_MASTER = bytes(range(EMISSIVE.stop))
_KEY = (1, 254, 3)
"""A colour no picture has, for those drawn with a colour key."""
_RUN = re.compile(rb"([^\0])\1*", re.DOTALL)

Key = tuple[str, str, float, float, tuple[tuple[str, float], ...]]


class Palette:
    """The colours of all indexes by plain day, and what moods make of them."""

    def __init__(self, content: Content) -> None:
        table = json.loads(content.text("assets/palette.json"))
        colours = [_rgb(text) for text in table["moods"]["day"]]
        self.index = {
            f"{ramp}{step}": index
            for ramp, indexes in table["ramps"].items()
            for step, index in enumerate(indexes)
        }
        orange = [colours[index] for index in table["ramps"]["orange"]]
        self.master = tuple(colours)
        self.master_bytes = b"PLTE" + bytes(channel for colour in colours for channel in colour)
        """How the palette of the game's own pictures begins in their files."""
        self.colours: list[Colour] = [*colours, *orange]
        self.colours += [shaded(colour) for colour in self.colours]
        self.colours += [(0, 0, 0)] * (ENTRIES - len(self.colours))
        self._labs = [to_lab(colour) for colour in self.colours]
        self.next = FOREIGN
        self._found: dict[Colour, int] = {}
        for number in range(len(colours) - 1, 0, -1):
            self._found[colours[number]] = number
        self._mixings: dict[tuple[int, int, int], bytes] = {}
        self._emissive = frozenset(EMISSIVE)
        self._ramp_of = [""] * ENTRIES
        for name, ramps in RAMPS.items():
            for ramp in ramps:
                for index in table["ramps"][ramp]:
                    if not self._ramp_of[index] or name in ("sky", "green"):
                        self._ramp_of[index] = name
        self.hero_table = bytes(
            HERO + table["ramps"]["orange"].index(index)
            if index in table["ramps"]["orange"]
            else index
            for index in range(ENTRIES)
        )
        self.shadow_table = bytes(
            index + PLAIN if 0 < index < PLAIN else index for index in range(ENTRIES)
        )
        self.unlit_table = bytes(
            self._twin(index) if index in EMISSIVE else index for index in range(ENTRIES)
        )
        """What shines becomes what looks the same by day and fades with the mood."""
        self.silhouette_table = bytes([0, *map(self._silhouette, self.colours[1:])])
        self.surface_colours = [pygame.Color(*colour) for colour in self.colours]
        """The palette every index surface carries; it is never shown."""

    def entry(self, colour: Colour) -> int:
        """The index of a colour: an exact one, a new one, or the nearest there is."""
        if colour in self._found:
            return self._found[colour]
        if self.next < ENTRIES:
            index = self.next
            self.next += 1
            self.colours[index] = colour
            self._labs[index] = to_lab(colour)
            dark = shaded(colour)
            table = bytearray(self.shadow_table)
            table[index] = self._nearest(dark)
            self.shadow_table = bytes(table)
            table = bytearray(self.silhouette_table)
            table[index] = self._silhouette(colour)
            self.silhouette_table = bytes(table)
        else:
            index = self._nearest(colour)
        self._found[colour] = index
        return index

    def _twin(self, index: int) -> int:
        here = self.colours[index]
        return min(
            range(1, EMISSIVE.start),
            key=lambda other: sum(
                (a - b) ** 2 for a, b in zip(self.colours[other], here, strict=True)
            ),
        )

    def _silhouette(self, colour: Colour) -> int:
        light = sum(share * part for share, part in zip(LUMINANCE, colour, strict=True))
        index: int = self.index[next(name for name, bound in SILHOUETTE if light < bound)]
        return index

    def _nearest(self, colour: Colour) -> int:
        light, a, b = to_lab(colour)
        return min(
            (index for index in range(1, self.next) if not PLAIN <= index < PLAIN + 1),
            key=lambda index: (
                (self._labs[index][0] - light) ** 2
                + (self._labs[index][1] - a) ** 2
                + (self._labs[index][2] - b) ** 2
            ),
        )

    def mixing(self, over: int, share: float) -> bytes:
        """What every entry becomes when entry `over` is laid on it with an opacity of `share`."""
        if over == SHADE and abs(share - SHADOW_SHARE) < 0.1:
            return self.shadow_table
        key = over, round(share * 20), self.next
        table = self._mixings.get(key)
        if table is None:
            top = self.colours[over]
            table = self._mixings[key] = bytes(
                self._nearest(mixed(colour, top, share)) if 0 < index < self.next else 0
                for index, colour in enumerate(self.colours)
            )
        return table

    def graded(self, key: Key, lit: bool = False) -> list[pygame.Color]:
        """All 256 colours in the light of `key`; `lit` as a lantern shows them."""
        name, before, share, chroma, ramps = key
        mood = MOODS.get(name, MOODS["day"])
        if share < 1:
            mood = between(MOODS.get(before, mood), mood, share)
        given = dict(ramps)
        if lit:
            mood = LIT
        result = [(0, 0, 0)] * ENTRIES
        for index in (*range(1, PLAIN), *range(FOREIGN, self.next)):
            if index in self._emissive:
                result[index] = self.colours[index]
                continue
            own = chroma
            if HERO <= index < PLAIN:
                own = min(1.0, chroma + 0.2)
                own += (1 - own) * given.get("gold", 0.0)
            elif given:
                own += (1 - own) * given.get(self._ramp_of[index], 0.0)
            colour = graded(self._labs[index], mood, own)
            result[index] = warmed(colour) if lit else colour
        for index in range(1, PLAIN):
            result[index + PLAIN] = shaded(result[index])
        return [pygame.Color(*colour) for colour in result]

    def mood_of(self, key: Key) -> Mood:
        name, before, share, _, _ = key
        mood = MOODS.get(name, MOODS["day"])
        return between(MOODS.get(before, mood), mood, share) if share < 1 else mood


def _rgb(text: str) -> Colour:
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)


class IndexSheet:
    """A sheet's pixels as indexes of the common palette, row by row."""

    def __init__(self, data: bytes, width: int, height: int) -> None:
        self.data = data
        self.width = width
        self.height = height

    def cut(self, x: int, y: int, width: int, height: int) -> bytes:
        """A rectangle of the sheet; what lies outside it is transparent."""
        pitch, start = self.width, y * self.width + x
        if x >= 0 and x + width <= pitch and y >= 0 and y + height <= self.height:
            if width == pitch:
                return self.data[start : start + height * pitch]
            begins = range(start, start + height * pitch, pitch)
            return b"".join([self.data[at : at + width] for at in begins])
        rows = []
        right = min(self.width, x + width)
        for row in range(y, y + height):
            if 0 <= row < self.height and x < right:
                piece = self.data[row * self.width + x : row * self.width + right]
                rows.append(piece.ljust(width, b"\0"))
            else:
                rows.append(bytes(width))
        return b"".join(rows)


@dataclass(frozen=True, slots=True)
class Glaze:
    """Pixels laid over others with an opacity; (x, y) is where they begin."""

    data: bytes
    width: int
    height: int
    x: int
    y: int
    share: float

    def lay(
        self, memory: memoryview | bytearray, pitch: int, clip: pygame.Rect, palette: Palette
    ) -> None:
        """Changes the indexes in `memory` (rows of `pitch` bytes) inside `clip`."""
        for row in range(max(0, clip.top - self.y), min(self.height, clip.bottom - self.y)):
            line = (self.y + row) * pitch
            piece = self.data[row * self.width : (row + 1) * self.width]
            for run in _RUN.finditer(piece):
                begin = max(self.x + run.start(), clip.left)
                end = min(self.x + run.end(), clip.right)
                if begin < end:
                    table = palette.mixing(run[1][0], self.share)
                    begin, end = line + begin, line + end
                    memory[begin:end] = bytes(memory[begin:end]).translate(table)


class Pictures:
    """Every sheet and every piece cut from it, made on first use and kept."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.palette = Palette(content)
        self._sheets: dict[str, IndexSheet] = {}
        self._pieces: dict[tuple[object, ...], pygame.Surface] = {}
        self._unlit: dict[tuple[object, ...], pygame.Surface | None] = {}
        self._plain: dict[str, pygame.Surface] = {}
        self._exist: dict[str, bool] = {}
        self.missing: dict[str, str] = {}
        """Pictures that could not be read, and why; they are drawn as magenta."""

    def forget(self) -> None:
        """Reads every picture afresh from now on."""
        self._sheets.clear()
        self._pieces.clear()
        self._unlit.clear()
        self._plain.clear()
        self._exist.clear()
        self.missing.clear()

    def holds(self, name: str) -> bool:
        """Whether the picture has been read and is kept."""
        return name in self._sheets or name in self._plain

    def has(self, name: str) -> bool:
        found = self._exist.get(name)
        if found is None:
            found = self._exist[name] = self.content.exists(name)
        return found

    def sheet(self, name: str) -> IndexSheet:
        found = self._sheets.get(name)
        if found is None:
            found = self._sheets[name] = self._read(name)
        return found

    def piece(self, sheet: str, x: int, y: int, width: int, height: int) -> pygame.Surface:
        """A rectangle of a sheet as an index surface, 0 transparent."""
        key = (sheet, x, y, width, height)
        found = self._pieces.get(key)
        if found is None:
            data = self.sheet(sheet).cut(x, y, width, height)
            found = self._pieces[key] = self.surface(data, width, height)
        return found

    def recoloured(
        self, sheet: str, x: int, y: int, width: int, height: int, table: bytes
    ) -> pygame.Surface:
        """The same with every index looked up in a table."""
        key = (sheet, x, y, width, height, table)
        found = self._pieces.get(key)
        if found is None:
            data = self.sheet(sheet).cut(x, y, width, height).translate(table)
            found = self._pieces[key] = self.surface(data, width, height)
        return found

    def tile(self, tile: Tile, cut: Cut | None = None) -> pygame.Surface:
        """A tile (or one frame of it) as an index surface, turned as the map says."""
        cut = cut or tile.cut
        key = (cut, tile.flip_x, tile.flip_y, tile.turn)
        found = self._pieces.get(key)
        if found is None:
            found = self._pieces[key] = self._turned(tile, cut)
        return found

    def unlit(self, tile: Tile) -> pygame.Surface | None:
        """A tile as it is while no light burns in it; None when nothing in it ever shines."""
        key = (tile.cut, tile.flip_x, tile.flip_y, tile.turn)
        if key not in self._unlit:
            data, width, height = self._turned_data(tile, tile.cut)
            dark = data.translate(self.palette.unlit_table)
            self._unlit[key] = self.surface(dark, width, height) if dark != data else None
        return self._unlit[key]

    def glaze(self, tile: Tile, x: int, y: int, share: float) -> Glaze:
        """A tile that is to be laid over others with an opacity."""
        data, width, height = self._turned_data(tile, tile.cut)
        return Glaze(data, width, height, x, y, share)

    def _turned(self, tile: Tile, cut: Cut) -> pygame.Surface:
        return self.surface(*self._turned_data(tile, cut))

    def _turned_data(self, tile: Tile, cut: Cut) -> tuple[bytes, int, int]:
        if not cut.sheet:
            magenta = self.palette.entry((255, 0, 255))
            return bytes([magenta]) * (cut.width * cut.height), cut.width, cut.height
        data = self.sheet(cut.sheet).cut(cut.x, cut.y, cut.width, cut.height)
        width, height = cut.width, cut.height
        if not (tile.turn or tile.flip_x or tile.flip_y):
            return data, width, height
        rows = [data[start : start + width] for start in range(0, len(data), width)]
        if tile.turn:
            rows = [bytes(row[x] for row in rows) for x in range(width)]
            width, height = height, width
        if tile.flip_x:
            rows = [row[::-1] for row in rows]
        if tile.flip_y:
            rows.reverse()
        return b"".join(rows), width, height

    def surface(self, data: bytes, width: int, height: int) -> pygame.Surface:
        """An index surface that draws without the pixels that are 0."""
        if not data:
            data, width, height = b"\0", 1, 1
        surface = pygame.image.frombuffer(data, (width, height), "P")
        surface.set_palette(self.palette.surface_colours)
        surface.set_colorkey(TRANSPARENT, pygame.RLEACCEL)
        return surface

    def plain(self, name: str) -> pygame.Surface:
        """A picture in its own colours, 32 bits: portraits and the interface, never graded."""
        found = self._plain.get(name)
        if found is None:
            try:
                loaded = _decoded(name, self.content.read(name))
                found = pygame.Surface(loaded.get_size(), pygame.SRCALPHA, 32)
                found.blit(loaded, (0, 0))
            except ContentError as error:
                self.missing[name] = str(error)
                found = pygame.Surface((16, 16), pygame.SRCALPHA, 32)
                found.fill((255, 0, 255))
            self._plain[name] = found
        return found

    def _read(self, name: str) -> IndexSheet:
        try:
            file = self.content.read(name)
            surface = _decoded(name, file)
        except ContentError as error:
            self.missing[name] = str(error)
            magenta = self.palette.entry((255, 0, 255))
            return IndexSheet(bytes([magenta]) * 4096, 64, 64)
        width, height = surface.get_size()
        if surface.get_bitsize() == 8:
            return IndexSheet(self._indexed(surface, file), width, height)
        return IndexSheet(self._true_colour(surface), width, height)

    def _indexed(self, surface: pygame.Surface, file: bytes) -> bytes:
        """The pixels of an 8-bit picture, moved to the common palette where theirs differs."""
        width, height = surface.get_size()
        pitch = surface.get_pitch()
        raw = bytes(surface.get_buffer().raw)
        if pitch != width:
            raw = b"".join(raw[row * pitch : row * pitch + width] for row in range(height))
        foreign = raw.translate(None, _MASTER)
        if not foreign and self.palette.master_bytes in file[:1024]:
            return raw
        own = [tuple(colour)[:3] for colour in surface.get_palette()]
        key = surface.get_colorkey()
        clear = next((n for n, c in enumerate(own) if key and c == tuple(key)[:3]), -1)
        master = self.palette.master
        used = frozenset(raw)
        if clear in (0, -1) and all(
            index < len(master) and own[index] == master[index] for index in used if index
        ):
            return raw
        table = bytearray(ENTRIES)
        for index in used:
            red, green, blue = own[index]
            table[index] = 0 if index == clear else self.palette.entry((red, green, blue))
        return raw.translate(bytes(table))

    def _true_colour(self, surface: pygame.Surface) -> bytes:
        raw = pygame.image.tobytes(surface, "RGBA")
        pixels = memoryview(raw).cast("I")
        counts = Counter(pixels)
        # a painted picture has more colours than there are entries: near ones become one, and
        # those that fill most of it are given theirs first
        mask = 0xF0 if len(counts) > MANY_COLOURS else 0xFF
        table: dict[int, int] = {}
        for value, _ in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
            red, green, blue, alpha = value.to_bytes(4, sys.byteorder)
            colour = red & mask, green & mask, blue & mask
            table[value] = self.palette.entry(colour) if alpha >= 128 else 0
        return bytes([table[value] for value in pixels])


def check_picture(content: Content, name: str) -> None:
    """Raises ContentError when a picture is not there or cannot be read."""
    _decoded(name, content.read(name))


def _decoded(name: str, data: bytes) -> pygame.Surface:
    if picture_size(data) is None:
        raise ContentError(name, "", "bytes that are no PNG", "a PNG picture")
    try:
        return pygame.image.load(io.BytesIO(data), "picture.png")
    except pygame.error as error:
        raise ContentError(name, "", f"a broken picture ({error})", "a PNG") from None


def keyed(surface: pygame.Surface) -> pygame.Surface:
    """A picture whose pixels are either there or not, in the form that draws fastest."""
    result = pygame.Surface(surface.get_size(), 0, 32)
    result.fill(_KEY)
    result.blit(surface, (0, 0))
    result.set_colorkey(_KEY, pygame.RLEACCEL)
    return result

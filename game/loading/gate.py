"""What stands before pytmx: a TMX file becomes a small, plain, checked tree, or a list of faults.

Stock pytmx loses the order of layers, knows no templates, infinite maps or class defaults, opens
files outside the game and lets any attribute of a file overwrite its own methods. So no file
reaches it: this gate reads the XML itself, resolves what Tiled resolves, and hands on attributes
it has checked. What pytmx has no place for (order, groups, offsets, shapes) is kept beside it.
"""

from __future__ import annotations

import base64
import binascii
import importlib
import json
import math
import re
import struct
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import partial
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.parsers import expat

from game.loading.content import Content, ContentError

MOST_CELLS = 8_000_000
LARGEST_XML = 1 << 25
"""Bytes of one map, tileset or template, and of all the tilesets and templates of one map."""
LONGEST_TAG = 1 << 20
MOST_ELEMENTS = 250_000
"""Elements of one file, and of all the tilesets and templates of one map."""
MOST_OBJECTS = 30_000
MOST_TILES = 65_536
DEEPEST = 64
MOST_MEMBERS = 10_000
"""Members of class and list values of one map, defaults filled in."""
DEEPEST_VALUE = 16
MOST_POINTS = 100_000
"""Corners of all polygons and polylines of one map."""
MOST_FAULTS = 200
MOST_KINDS = 1 << 18
"""Different tiles, flips counted, that one layer may use."""
TEMPLATE_GID = 1 << 24
"""Where tilesets begin that only templates know: beyond what any map numbers itself."""
HEADER = 33
"""Bytes of a PNG that tell its size."""
LARGEST_PICTURE = 1 << 25
"""Pixels of one picture."""
LARGEST_PROJECT = 1 << 22
CSV_PIECE = 1 << 20
"""Characters of cells that are taken apart at once."""
_DECLARED = re.compile(rb"<!(?!DOCTYPE|--|\[CDATA\[)")
_LONG_TAG = re.compile(rb"<[^>]{%d}" % LONGEST_TAG)
_ENCODINGS = (b"utf-8", b"us-ascii", b"ascii", b"iso-8859-1", b"latin-1")
_SHAPES = ("ellipse", "point", "capsule", "text", "polygon", "polyline")
FLIP_X, FLIP_Y, FLIP_TURN = 1 << 31, 1 << 30, 1 << 29
GID_BITS = (1 << 28) - 1


class MapError(ContentError):
    """A map that cannot be used; `faults` are all that were found, the first one's words lead."""

    def __init__(self, faults: list[ContentError]) -> None:
        first = faults[0]
        super().__init__(first.file, first.place, first.found, first.expected)
        self.faults = tuple(faults)

    def __str__(self) -> str:
        return "\n".join(map(str, self.faults))


@dataclass(frozen=True, slots=True)
class Sheet:
    """A picture on disk: its content name and its real size; `trans` is a colour to leave out."""

    name: str
    width: int
    height: int
    trans: str = ""


@dataclass(frozen=True, slots=True)
class Cut:
    """A rectangle of a sheet; an empty sheet name is a tile whose picture is missing."""

    sheet: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape as drawn in Tiled, in pixels from where its object or tile begins."""

    kind: str
    """rectangle, ellipse, point, polygon, polyline, text or capsule"""
    x: float
    y: float
    width: float
    height: float
    points: tuple[tuple[float, float], ...] = ()
    rotation: float = 0.0
    cls: str = ""

    def corners(self) -> tuple[tuple[float, float], ...]:
        """The outline as a polygon, turned; an ellipse has sixteen corners."""
        if self.kind in ("polygon", "polyline"):
            plain = self.points
        elif self.kind in ("ellipse", "capsule"):
            half_x, half_y = self.width / 2, self.height / 2
            turns = [math.tau * n / 16 for n in range(16)]
            plain = tuple(
                (half_x + half_x * math.cos(turn), half_y + half_y * math.sin(turn))
                for turn in turns
            )
        else:
            right, bottom = self.width, self.height
            plain = ((0, 0), (right, 0), (right, bottom), (0, bottom))
        cosine, sine = math.cos(math.radians(self.rotation)), math.sin(math.radians(self.rotation))
        return tuple(
            (self.x + x * cosine - y * sine, self.y + x * sine + y * cosine) for x, y in plain
        )


Values = dict[str, tuple[str, str]]
"""Property name to (type, value as text); a class or list is JSON, its defaults filled in."""


class Warnings(list[str]):
    """Warnings of one map; from the two hundredth on they are only counted."""

    more = 0

    def append(self, text: str) -> None:
        if len(self) < MOST_FAULTS:
            super().append(text)
        else:
            self.more += 1

    def extend(self, texts: Iterable[str]) -> None:
        for text in texts:
            self.append(text)


def meant(name: str, known: Iterable[str]) -> str:
    """`; did you mean …?` when a name is close to a known one, else nothing."""
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


@dataclass(slots=True)
class TileInfo:
    """What a tileset says about one of its tiles."""

    cls: str = ""
    values: Values = field(default_factory=dict)
    cut: Cut | None = None
    frames: tuple[tuple[int, int], ...] = ()
    """(tile, milliseconds)"""
    shapes: tuple[Outline, ...] = ()
    image: Callable[[], Cut] | None = None
    """Looks at the picture of its own that the tile has; asked when the tile is first used."""


@dataclass(slots=True)
class Tileset:
    """A tileset, the same for every map that uses it; tiles count from 0."""

    file: str
    name: str
    tile_width: int
    tile_height: int
    count: int
    columns: int = 0
    spacing: int = 0
    margin: int = 0
    offset: tuple[int, int] = (0, 0)
    alignment: str = "bottomleft"
    sheet: Sheet | None = None
    tiles: dict[int, TileInfo] = field(default_factory=dict)
    sheets: dict[str, Sheet] = field(default_factory=dict)
    grid_size: bool = False
    """Whether cells are drawn in the size of the map's cells, whatever the tile's own."""
    keep_aspect: bool = False
    """Whether a tile drawn in another size keeps its proportions."""
    warnings: list[str] = field(default_factory=list)

    def look(self, tile: int) -> bool:
        """Whether there is such a tile; looks at the pictures of all its frames and states."""
        info = self.tiles.get(tile)
        if info is not None:
            for frame, _ in info.frames:
                self.cut(frame)
            prop = info.values.get("prop")
            for other, state in self.tiles.items() if prop is not None else ():
                if state.values.get("prop") == prop:
                    self.cut(other)
        return self.cut(tile) is not None

    def cut(self, tile: int) -> Cut | None:
        """Where the picture of a tile lies; None when the tileset has no such tile."""
        info = self.tiles.get(tile)
        if info is not None:
            if info.image is not None:
                info.cut, info.image = info.image(), None
            if info.cut is not None:
                return info.cut
        if self.sheet is None or not 0 <= tile < self.count or not self.columns:
            return None
        row, column = divmod(tile, self.columns)
        x = self.margin + column * (self.tile_width + self.spacing)
        y = self.margin + row * (self.tile_height + self.spacing)
        if y + self.tile_height > self.sheet.height and self.sheet.name:
            return None
        return Cut(self.sheet.name, x, y, self.tile_width, self.tile_height)


@dataclass(frozen=True, slots=True)
class Look:
    """What a layer has of its own and of the groups around it."""

    visible: bool = True
    opacity: float = 1.0
    x: float = 0.0
    y: float = 0.0
    tint: str = ""
    parallax: tuple[float, float] = (1.0, 1.0)


@dataclass(slots=True)
class GatedObject:
    id: int
    name: str
    cls: str
    outline: Outline
    gid: int
    visible: bool
    opacity: float
    values: Values
    lost: bool = False
    """Whether its tile was taken from it because no tileset has it."""


@dataclass(slots=True)
class GatedLayer:
    """A layer in document order. `kind` is tiles, objects or picture."""

    kind: str
    id: int
    name: str
    cls: str
    look: Look
    values: Values
    width: int = 0
    height: int = 0
    column: int = 0
    row: int = 0
    cells: array[int] = field(default_factory=lambda: array("I"))
    objects: list[GatedObject] = field(default_factory=list)
    top_down: bool = True
    sheet: Sheet | None = None
    repeat: tuple[bool, bool] = (False, False)


@dataclass(slots=True)
class Gated:
    """A whole map behind the gate; `tree` is what pytmx is given."""

    file: str
    tree: Element
    width: int
    height: int
    tile_width: int
    tile_height: int
    cls: str
    values: Values
    tilesets: list[tuple[int, Tileset]]
    """(first global id, tileset), in rising order"""
    layers: list[GatedLayer]
    background: str
    origin: tuple[int, int]
    warnings: list[str]
    used: array[int] = field(default_factory=lambda: array("I"))
    """Every global id of the cells with its flips, once."""
    render_order: str = "right-down"
    project: Project | None = None
    parallax_origin: tuple[float, float] = (0.0, 0.0)
    """The map pixel that, in the middle of the picture, lets every layer lie where it is drawn."""
    _tilesets_by_gid: dict[int, tuple[int, Tileset] | None] = field(default_factory=dict)

    def tileset_of(self, gid: int) -> tuple[int, Tileset] | None:
        """The tileset a global id (without flips) belongs to, and the tile's number in it."""
        if gid not in self._tilesets_by_gid:
            found = None
            for first, tileset in self.tilesets:
                if first <= gid:
                    found = gid - first, tileset
            good = found is not None and found[0] < max(found[1].count, 1)
            self._tilesets_by_gid[gid] = found if good else None
        return self._tilesets_by_gid[gid]


def read_xml(data: bytes, file: str) -> Element:
    """The root element of an XML file that declares no entities, is flat and small enough.

    Raises ContentError with the line.
    """
    _check_bytes(data, file)
    try:
        root = fromstring(data)
    except ParseError as error:
        reason = expat.errors.messages.get(error.code, "broken XML")
        line = error.position[0]
        raise ContentError(file, f"line {line}", f"broken XML ({reason})", "XML") from None
    except (ValueError, LookupError) as error:
        raise ContentError(file, "", f"broken XML ({error})", "XML") from None
    level = [root]
    for _ in range(DEEPEST):
        level = [child for node in level for child in node]
        if not level:
            return root
    raise ContentError(file, "", f"elements more than {DEEPEST} deep", "a flatter file")


def _check_bytes(data: bytes, file: str) -> None:
    """Refuses what could harm before it is parsed: entities, odd encodings, endless elements."""
    if len(data) > LARGEST_XML:
        raise ContentError(file, "", f"more than {LARGEST_XML >> 20} MiB", "a smaller file")
    encoding = re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", data)
    if (encoding and encoding[1].lower() not in _ENCODINGS) or b"\0" in data[:4096]:
        raise ContentError(file, "line 1", "another encoding", "UTF-8")
    declared = _DECLARED.search(data)
    if declared:
        line = data.count(b"\n", 0, declared.start()) + 1
        name = data[declared.start() + 2 :].split(maxsplit=1)[:1]
        kind = "an entity declaration" if name == [b"ENTITY"] else "a declaration"
        raise ContentError(file, f"line {line}", kind, "none")
    if data.count(b"<object") - data.count(b"<objectgroup") > MOST_OBJECTS:
        raise ContentError(file, "", "too many objects", f"at most {MOST_OBJECTS}")
    if elements(data) > MOST_ELEMENTS:
        raise ContentError(file, "", f"more than {MOST_ELEMENTS} elements", "a smaller file")
    if _LONG_TAG.search(data):
        raise ContentError(file, "", f"a tag of more than {LONGEST_TAG} bytes", "a shorter one")


def elements(data: bytes) -> int:
    """How many elements an XML file has at most."""
    return data.count(b"<") - data.count(b"</")


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height a PNG declares; None when the bytes are no PNG."""
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or len(data) < HEADER:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@dataclass(frozen=True, slots=True)
class Enum:
    """An enum of a project: whether it is stored as a number, whether it is a set of flags."""

    as_int: bool
    flags: bool
    names: tuple[str, ...]

    def text(self, stored: object) -> str | None:
        """The name, or names with commas, of a stored value; None when there is no such."""
        if isinstance(stored, str) and not stored.lstrip("-").isdigit():
            wanted = stored.split(",") if self.flags else [stored]
            return stored if all(name in ("", *self.names) for name in wanted) else None
        try:
            number = int(str(stored))
        except ValueError:
            return None
        if self.flags:
            if not 0 <= number < 1 << len(self.names):
                return None
            return ",".join(name for bit, name in enumerate(self.names) if number >> bit & 1)
        return self.names[number] if 0 <= number < len(self.names) else None


class Project:
    """The classes and enums of every `.tiled-project`, a mod's after the game's."""

    def __init__(self, content: Content, warnings: list[str]) -> None:
        self.members: dict[tuple[str, str], dict[str, Mapping[str, object]]] = {}
        self.enums: dict[str, Enum] = {}
        self.files: dict[tuple[str, str], str] = {}
        """The project a class is from: its file members are relative to it."""
        self._content = content
        self._defaults: dict[tuple[str, str], Values] = {}
        for name in content.names("maps", ".tiled-project"):
            try:
                if len(content.read(name)) > LARGEST_PROJECT:
                    found = f"more than {LARGEST_PROJECT >> 20} MiB"
                    raise ContentError(name, "", found, "a smaller file")
                self._read(json.loads(content.text(name)), name)
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                warnings.append(f"{name}: unreadable project ({error}), expected Tiled's JSON")
            except ContentError as error:
                warnings.append(str(error))

    def _read(self, table: Mapping[str, object], file: str) -> None:
        types = table.get("propertyTypes", [])
        if not isinstance(types, list):
            raise TypeError("propertyTypes is no list")
        for entry in types:
            name = str(entry["name"])
            if entry["type"] == "enum":
                names = tuple(str(value) for value in entry["values"])
                as_int = entry.get("storageType") == "int"
                self.enums[name] = Enum(as_int, bool(entry.get("valuesAsFlags")), names)
            elif entry["type"] == "class":
                members: dict[str, Mapping[str, object]] = {
                    str(member["name"]): dict(member) for member in entry["members"]
                }
                for use in entry.get("useAs", ["property"]):
                    self.members[str(use), name] = members
                    self.files[str(use), name] = file

    def knows(self, use: str, cls: str) -> bool:
        return (use, cls) in self.members

    def classes(self, use: str) -> list[str]:
        return [name for kind, name in self.members if kind == use]

    def defaults(self, use: str, cls: str) -> Values:
        """What an object, layer, map … of a class has without saying so."""
        key = use, cls
        if key not in self._defaults:
            values: Values = {}
            filled = _Filling(self)
            for name, member in self.members.get(key, {}).items():
                kind = str(member.get("type", "string"))
                try:
                    value = filled.member(member, self.files[key], 0)
                except ContentError as error:
                    place = f"class {cls}"
                    raise ContentError(
                        self.files[key], place, error.found, error.expected
                    ) from None
                values[name] = ("string" if kind == "int" and isinstance(value, str) else kind,
                                as_text(value))  # fmt: skip
            self._defaults[key] = values
        return self._defaults[key]


class _Filling:
    """Class and list values with the defaults of their own classes, counted while they grow."""

    def __init__(self, project: Project, left: int = MOST_MEMBERS) -> None:
        self.project = project
        self.left = left

    def count(self, depth: int) -> None:
        self.left -= 1
        if self.left < 0 or depth > DEEPEST_VALUE:
            expected = f"at most {MOST_MEMBERS} members, {DEEPEST_VALUE} deep"
            raise ContentError("", "class values", "a class that holds too much", expected)

    def member(self, member: Mapping[str, object], file: str, depth: int) -> object:
        """The value a project gives a member, enums by name, classes filled."""
        self.count(depth)
        kind, value = member.get("type", "string"), member.get("value", "")
        of = str(member.get("propertyType", ""))
        if kind == "class":
            written = value if isinstance(value, dict) else {}
            return self.filled(of, written, file, depth + 1)
        if kind == "list":
            items = value if isinstance(value, list) else []
            return [self.member(item, file, depth + 1) for item in items if isinstance(item, dict)]
        if kind == "file" and value:
            return self.project._content.resolve(file, str(value))
        enum = self.project.enums.get(of)
        if enum is not None:
            return enum.text(value) or ""
        if kind in ("int", "object", "float") and not (
            isinstance(value, int | float) and abs(value) <= 1 << 53
        ):
            return 0
        return value

    def filled(
        self, cls: str, written: Mapping[str, object], file: str, depth: int
    ) -> dict[str, object]:
        """A class value: what is written, and for the rest the defaults of that class."""
        self.count(depth)
        key = "property", cls
        known = self.project.members.get(key, {})
        result: dict[str, object] = {}
        for name, member in known.items():
            if name in written:
                again = {**member, "value": written[name]}
                result[name] = self.member(again, file, depth + 1)
            else:
                result[name] = self.member(member, self.project.files[key], depth + 1)
        result.update((name, value) for name, value in written.items() if name not in known)
        return result


def as_text(value: object) -> str:
    """A value of a project as a TMX file would write it; what has parts becomes JSON."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)


class Gate:
    """Reads maps, tilesets and templates of one content; tilesets are read once."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.project_warnings: list[str] = []
        self.project = Project(content, self.project_warnings)
        self._tilesets: dict[str, Tileset] = {}
        self._templates: dict[str, Element | ContentError] = {}
        self._broken: dict[str, ContentError] = {}
        self._sizes: dict[str, tuple[int, int] | None] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._filling = _Filling(self.project)
        self._cells_left = MOST_CELLS
        self._objects_left = MOST_OBJECTS
        self._elements_left, self._bytes_left = MOST_ELEMENTS, LARGEST_XML
        self._points_left = MOST_POINTS
        self._faults: list[ContentError] = []
        self._warnings: list[str] = Warnings()

    # -- small things -------------------------------------------------------------------------

    def _fault(self, file: str, place: str, found: str, expected: str) -> None:
        self._faults.append(ContentError(file, place, found, expected))
        if len(self._faults) >= MOST_FAULTS:
            raise MapError(self._faults)

    def _name(self, file: str, source: str) -> str:
        """The content name a reference means, where that file is; looked up once."""
        key = file.rpartition("/")[0], source
        if key not in self._names:
            name = self.content.resolve(file, source)
            self._names[key] = name if name and self.content.exists(name) else ""
        return self._names[key]

    def _xml(self, name: str) -> Element:
        """A tileset or template; those of one map have a common bound."""
        data = self.content.read(name)
        self._elements_left -= elements(data)
        self._bytes_left -= len(data)
        if self._elements_left < 0 or self._bytes_left < 0:
            found = "tilesets and templates that hold too much"
            expected = f"at most {MOST_ELEMENTS} elements, {LARGEST_XML >> 20} MiB"
            raise ContentError(name, "", found, expected)
        return read_xml(data, name)

    def _size_of(self, name: str) -> tuple[int, int] | None:
        if name not in self._sizes:
            self._sizes[name] = picture_size(self.content.head(name, HEADER))
        return self._sizes[name]

    def _room_for(self, count: int, file: str, place: str) -> None:
        self._cells_left -= count
        if self._cells_left < 0:
            raise ContentError(file, place, "too many cells", f"at most {MOST_CELLS} in all layers")

    def _number(self, node: Element, key: str, default: float, file: str, place: str) -> float:
        text = node.get(key)
        if text is None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not -1e9 <= value <= 1e9:
            self._fault(file, f"{place}, {key}", repr(text[:40]), "a finite number")
            return default
        return value

    def _whole(
        self, node: Element, key: str, default: int, file: str, place: str, least: int = 0,
        most: int = 1 << 31,
    ) -> int:  # fmt: skip
        text = node.get(key)
        if text is None:
            return default
        try:
            value = int(text)
        except ValueError:
            value = least - 1
        if not least <= value <= most:
            self._fault(
                file, f"{place}, {key}", repr(text[:40]), f"a whole number from {least} to {most}"
            )
            return default
        return value

    def _values(self, node: Element, file: str, place: str) -> Values:
        """The properties written on a node, checked, enums by name, files as content names."""
        result: Values = {}
        if not len(node):
            return result
        written = node.find("properties")
        if written is None:
            return result
        for entry in written.findall("property"):
            name = entry.get("name", "")
            where = f"{place}, property {name}"
            kind = entry.get("type", "string")
            try:
                value = self._value(entry, file, where, 0)
            except ContentError as error:
                self._fault(file, where, error.found, error.expected)
                continue
            if value is not None:
                if isinstance(value, str) and kind != "color":
                    kind = "file" if kind == "file" else "string"
                result[name] = kind, as_text(value)
        return result

    def _value(self, entry: Element, file: str, where: str, depth: int) -> object:
        """What a property or an item of a list says; None when it has to be left out."""
        self._filling.count(depth)
        kind, of = entry.get("type", "string"), entry.get("propertytype", "")
        text = entry.get("value")
        if text is None:
            text = entry.text or ""
        if kind == "class":
            written: dict[str, object] = {}
            for inner in entry.findall("properties/property"):
                value = self._value(inner, file, where, depth + 1)
                if value is not None:
                    written[inner.get("name", "")] = value
            if of and not self.project.knows("property", of):
                close = meant(of, self.project.classes("property"))
                self._warnings.append(f"{file}: {where}: no class {of!r} in the project{close}")
            return self._filling.filled(of, written, file, depth)
        if kind == "list":
            items = [self._value(item, file, where, depth + 1) for item in entry.findall("item")]
            return [item for item in items if item is not None]
        enum = self.project.enums.get(of)
        if enum is not None:
            name = enum.text(text)
            if name is None:
                expected = f"one of {', '.join(enum.names)}{meant(text, enum.names)}"
                self._fault(file, where, repr(text[:40]), expected)
            return name
        if kind in ("int", "object", "float") and not text.strip():
            self._warnings.append(f"{file}: {where}: no number is written; it is 0")
            return 0 if kind != "float" else 0.0
        if kind in ("int", "object"):
            try:
                whole = int(text)
            except ValueError:
                whole = 1 << 63
            if not -(1 << 53) <= whole <= 1 << 53:
                self._fault(file, where, repr(text[:40]), "a whole number")
                return None
            return whole
        if kind == "float":
            try:
                number = float(text)
            except ValueError:
                number = math.nan
            if not math.isfinite(number):
                self._fault(file, where, repr(text[:40]), "a finite number")
                return None
            return number
        if kind == "bool":
            if text not in ("true", "false"):
                self._fault(file, where, repr(text[:40]), "true or false")
                return None
            return text == "true"
        if kind == "file" and text:
            found = self.content.resolve(file, text)
            if not found:
                self._fault(file, where, repr(text[:80]), "a file inside the game or mod")
                return None
            return found
        if kind not in ("string", "color", "file"):
            self._warnings.append(f"{file}: {where}: the type {kind!r} is not known")
        return text

    # -- pictures and tilesets ----------------------------------------------------------------

    def _sheet(self, node: Element, file: str, place: str, notes: list[str]) -> Sheet:
        """The picture an `<image>` names. A missing one has no name and is drawn as magenta."""
        source = node.get("source", "")
        width = self._whole(node, "width", 0, file, place, 0, 1 << 16)
        height = self._whole(node, "height", 0, file, place, 0, 1 << 16)
        if not source:
            if node.find("data") is not None:
                self._fault(file, place, "a picture embedded in the file", "a PNG beside the map")
            else:
                notes.append(f"{file}: {place}: a picture without a file; drawn as magenta")
            return Sheet("", width, height)
        name = self.content.resolve(file, source)
        if not name:
            self._fault(file, f"{place}, image source", repr(source), "a file of the game or mod")
            return Sheet("", width, height)
        if name not in self._sizes and not self.content.exists(name):
            notes.append(f"{file}: {place}: no picture {name}; drawn as magenta")
            return Sheet("", width, height)
        size = self._size_of(name)
        if size is None:
            self._fault(name, "", "bytes that are no PNG", "a PNG picture")
            return Sheet("", width, height)
        if not 0 < size[0] * size[1] <= LARGEST_PICTURE:
            self._fault(name, "", f"{size[0]}x{size[1]} pixels", f"1 to {LARGEST_PICTURE} pixels")
            return Sheet("", width, height)
        if (width and width != size[0]) or (height and height != size[1]):
            notes.append(
                f"{file}: {place}: {name} is {size[0]}x{size[1]}, not {width}x{height};"
                " tiles are cut by the real size"
            )
        return Sheet(name, size[0], size[1], node.get("trans", "").lstrip("#"))

    def _tileset(self, node: Element, file: str) -> Tileset:
        place = f"tileset {node.get('name', '')}"
        if node.tag != "tileset":
            raise ContentError(file, "", f"<{node.tag}>", "<tileset>")
        tile_width = self._whole(node, "tilewidth", 0, file, place, 1, 1 << 14)
        tile_height = self._whole(node, "tileheight", 0, file, place, 1, 1 << 14)
        tileset = Tileset(
            file,
            node.get("name", ""),
            tile_width,
            tile_height,
            0,
            spacing=self._whole(node, "spacing", 0, file, place, 0, 1 << 14),
            margin=self._whole(node, "margin", 0, file, place, 0, 1 << 14),
            alignment=node.get("objectalignment", "unspecified"),
        )
        if tileset.alignment == "unspecified":
            tileset.alignment = "bottomleft"
        tileset.grid_size = node.get("tilerendersize", "tile") == "grid"
        tileset.keep_aspect = node.get("fillmode", "stretch") == "preserve-aspect-fit"
        shift = node.find("tileoffset")
        if shift is not None:
            tileset.offset = (
                self._whole(shift, "x", 0, file, place, -4096, 4096),
                self._whole(shift, "y", 0, file, place, -4096, 4096),
            )
        image = node.find("image")
        claimed = self._whole(node, "tilecount", 0, file, place, 0, 1 << 30)
        if image is not None and tile_width and tile_height:
            sheet = self._sheet(image, file, place, tileset.warnings)
            tileset.sheet = sheet
            if sheet.name:
                tileset.sheets[sheet.name] = sheet
            wide, high = tile_width + tileset.spacing, tile_height + tileset.spacing
            tileset.columns = max(0, (sheet.width - tileset.margin + tileset.spacing) // wide)
            rows = max(0, (sheet.height - tileset.margin + tileset.spacing) // high)
            tileset.count = tileset.columns * rows
            if tileset.count > MOST_TILES:
                self._fault(file, place, f"{tileset.count} tiles", f"at most {MOST_TILES}")
                tileset.count = 0
            if not sheet.name:
                tileset.count = max(tileset.count, min(claimed, MOST_TILES))
                tileset.columns = max(tileset.columns, 1)
        for child in node.findall("tile"):
            number = self._whole(child, "id", -1, file, place, 0, 1 << 27)
            if number < 0:
                continue
            tileset.tiles[number] = self._tile(child, tileset, f"tile {number}")
            if image is None:
                tileset.count = max(tileset.count, number + 1)
        if len(tileset.tiles) > MOST_TILES:
            self._fault(file, place, f"{len(tileset.tiles)} tiles", f"at most {MOST_TILES}")
        return tileset

    def _tile(self, node: Element, tileset: Tileset, place: str) -> TileInfo:
        file = tileset.file
        info = TileInfo(node.get("type") or node.get("class") or "")
        info.values = self._values(node, file, place)
        image = node.find("image")
        if image is not None:
            info.image = partial(self._own_picture, node, image, tileset, place)
        frames: list[tuple[int, int]] = []
        animation = node.find("animation")
        for frame in animation.findall("frame") if animation is not None else ():
            tile = self._whole(frame, "tileid", 0, file, place, 0, 1 << 27)
            frames.append((tile, max(1, self._whole(frame, "duration", 100, file, place))))
        info.frames = tuple(frames)
        info.shapes = tuple(
            self._outline(child, file, f"{place}, collision {child.get('id', '')}")
            for group in node
            if group.tag == "objectgroup"
            for child in group
            if child.tag == "object"
        )
        return info

    def _own_picture(self, node: Element, image: Element, tileset: Tileset, place: str) -> Cut:
        """The part of a picture that is a tile of a collection."""
        file = tileset.file
        sheet = self._sheet(image, file, place, tileset.warnings)
        if sheet.name:
            tileset.sheets[sheet.name] = sheet
        if not sheet.name and not (sheet.width and sheet.height):
            sheet = Sheet("", tileset.tile_width, tileset.tile_height)
        x = self._whole(node, "x", 0, file, place, 0, 1 << 16)
        y = self._whole(node, "y", 0, file, place, 0, 1 << 16)
        wide = self._whole(node, "width", sheet.width, file, place, 1, 1 << 16)
        high = self._whole(node, "height", sheet.height, file, place, 1, 1 << 16)
        if sheet.name:
            wide, high = max(0, min(wide, sheet.width - x)), max(0, min(high, sheet.height - y))
        return Cut(sheet.name, x, y, wide, high)

    def _outline(
        self, node: Element, file: str, place: str, template: Element | None = None
    ) -> Outline:
        def number(key: str) -> float:
            if node.get(key) is not None:
                return self._number(node, key, 0.0, file, place)
            return 0.0 if template is None else self._number(template, key, 0.0, file, place)

        kind = "rectangle"
        points: tuple[tuple[float, float], ...] = ()
        for source in (node, template):
            if source is None or not len(source):
                continue
            for shape in source:
                if shape.tag in _SHAPES and kind == "rectangle":
                    kind = shape.tag
                    if kind in ("polygon", "polyline"):
                        points = self._points(shape, file, place)
        x, y = self._number(node, "x", 0.0, file, place), self._number(node, "y", 0.0, file, place)
        cls = node.get("type") or node.get("class") or ""
        return Outline(
            kind, x, y, number("width"), number("height"), points, number("rotation"), cls
        )

    def _points(self, node: Element, file: str, place: str) -> tuple[tuple[float, float], ...]:
        points: list[tuple[float, float]] = []
        text = node.get("points", "")
        self._points_left -= text.count(",")
        if self._points_left < 0:
            raise ContentError(file, f"{place}, points", "too many", f"at most {MOST_POINTS}")
        for pair in text.split():
            try:
                x, y = map(float, pair.split(","))
            except ValueError:
                x = y = math.nan
            if not (abs(x) < 1e9 and abs(y) < 1e9):
                self._fault(file, f"{place}, points", repr(pair[:40]), "finite numbers x,y")
                return ()
            points.append((x, y))
        if len(points) < 2:
            self._fault(file, f"{place}, points", f"{len(points)} points", "2 or more")
        return tuple(points)

    def tileset(self, name: str) -> Tileset:
        """An external tileset by content name, kept for the maps that follow."""
        if name in self._broken:
            raise self._broken[name]
        if name not in self._tilesets:
            before = len(self._faults)
            try:
                tileset = self._tileset(self._xml(name), name)
            except MapError:
                raise
            except ContentError as error:
                self._broken[name] = error
                raise
            self._tilesets[name] = tileset
            if len(self._faults) > before:
                # said again for the next map that uses it
                self._broken[name] = self._faults[before]
        return self._tilesets[name]

    # -- maps ---------------------------------------------------------------------------------

    def map(self, name: str) -> Gated:
        """Reads a map. Raises MapError with every fault there is."""
        self._faults = []
        self._warnings = Warnings(self.project_warnings)
        self._filling.left, self._cells_left = MOST_MEMBERS, MOST_CELLS
        self._objects_left = MOST_OBJECTS
        self._elements_left, self._bytes_left = MOST_ELEMENTS, LARGEST_XML
        self._points_left = MOST_POINTS
        try:
            gated = self._map(name)
        except MapError:
            raise
        except ContentError as error:
            raise MapError([*self._faults, error]) from None
        if self._faults:
            raise MapError(self._faults)
        return gated

    def _map(self, name: str) -> Gated:
        root = read_xml(self.content.read(name), name)
        if root.tag != "map":
            raise ContentError(name, "", f"<{root.tag}>", "a Tiled <map>")
        orientation = root.get("orientation", "orthogonal")
        if orientation != "orthogonal":
            raise ContentError(name, "map, orientation", orientation, "orthogonal")
        infinite = root.get("infinite", "0") == "1"
        width = self._whole(root, "width", 0, name, "map", 0 if infinite else 1, 1 << 20)
        height = self._whole(root, "height", 0, name, "map", 0 if infinite else 1, 1 << 20)
        tile_width = self._whole(root, "tilewidth", 0, name, "map", 1, 1 << 12)
        tile_height = self._whole(root, "tileheight", 0, name, "map", 1, 1 << 12)
        if width * height > MOST_CELLS:
            raise ContentError(name, "map", f"{width}x{height} cells", f"at most {MOST_CELLS}")
        if self._faults or (not infinite and not width * height) or not tile_width * tile_height:
            self._fault(name, "map", "no size", "width, height, tilewidth and tileheight")
            raise MapError(self._faults)
        tilesets = self._tilesets_of(root, name)
        gated = Gated(
            name, root, width, height, tile_width, tile_height,
            root.get("class") or root.get("type") or "Map",
            self._values(root, name, "map"), tilesets, [],
            root.get("backgroundcolor", ""), (0, 0), self._warnings,
            render_order=root.get("renderorder", "right-down"), project=self.project,
            parallax_origin=(
                self._number(root, "parallaxoriginx", 0.0, name, "map"),
                self._number(root, "parallaxoriginy", 0.0, name, "map"),
            ),
        )  # fmt: skip
        self._layers_of(root, gated, Look(), "")
        if infinite:
            self._make_finite(gated)
        self._check_gids(gated)
        items = [item for layer in gated.layers for item in layer.objects]
        ids = Counter(item.id for item in items if item.id)
        fresh = max(ids, default=0)
        for item in items:
            if not item.id:  # written by hand: Tiled numbers it, too
                fresh += 1
                item.id = fresh
        if ids and max(ids.values()) > 1:
            twice = sorted(number for number, count in ids.items() if count > 1)[:5]
            self._fault(name, "objects", f"the ids {twice} more than once", "each id once")
        for _, tileset in tilesets:
            self._warnings.extend(tileset.warnings)
        gated.tree = self._tree(gated)
        return gated

    def _tilesets_of(self, root: Element, file: str) -> list[tuple[int, Tileset]]:
        tilesets: list[tuple[int, Tileset]] = []
        for node in root.findall("tileset"):
            first = self._whole(node, "firstgid", 0, file, "tileset", 1, GID_BITS)
            source = node.get("source")
            if source is None:
                tilesets.append((first, self._tileset(node, file)))
                continue
            name = self.content.resolve(file, source)
            if not name:
                self._fault(file, "tileset, source", repr(source), "a file inside the game or mod")
            elif not name.endswith((".tsx", ".xml")):
                self._fault(file, "tileset, source", repr(source), "a .tsx file")
            elif not self.content.exists(name):
                self._fault(file, "tileset, source", f"no file {name}", "a tileset of the game")
            else:
                try:
                    tilesets.append((first, self.tileset(name)))
                except ContentError as error:
                    self._faults.append(error)
        if len(tilesets) > 1000:
            raise ContentError(file, "tilesets", f"{len(tilesets)}", "at most 1000")
        return sorted(tilesets, key=lambda pair: pair[0])

    def _layers_of(self, parent: Element, gated: Gated, around: Look, cls: str) -> None:
        file = gated.file
        for node in parent:
            if node.tag not in ("layer", "objectgroup", "imagelayer", "group"):
                continue
            name = node.get("name", "")
            number = self._whole(node, "id", 0, file, f"layer {name!r}")
            place = f"layer {number} {name!r}"
            own = node.get("class") or node.get("type") or cls
            look = self._look(node, around, file, place)
            if node.tag == "group":
                self._layers_of(node, gated, look, own)
                continue
            if len(gated.layers) > 1000:
                raise ContentError(file, "layers", "more than 1000", "fewer")
            values = self._values(node, file, place)
            layer = GatedLayer("tiles", number, name, own, look, values)
            if node.tag == "layer":
                self._cells_of(node, layer, gated, place)
            elif node.tag == "objectgroup":
                layer.kind = "objects"
                layer.top_down = node.get("draworder", "topdown") == "topdown"
                for child in node.findall("object"):
                    layer.objects.append(self._object(child, gated))
                    self._objects_left -= 1
                    if self._objects_left < 0:
                        raise ContentError(file, "objects", "too many", f"at most {MOST_OBJECTS}")
            else:
                layer.kind = "picture"
                image = node.find("image")
                if image is not None and (image.get("source") or len(image)):
                    layer.sheet = self._sheet(image, file, place, self._warnings)
                layer.repeat = node.get("repeatx") == "1", node.get("repeaty") == "1"
            gated.layers.append(layer)

    def _look(self, node: Element, around: Look, file: str, place: str) -> Look:
        if node.get("mode", "normal") != "normal":
            self._warnings.append(
                f"{file}: {place}: blend mode {node.get('mode')} is drawn as normal"
            )
        tint, share = _tinted(around.tint, node.get("tintcolor", ""))
        # pictures had x and y before layers had offsets
        x, y = ("x", "y") if _placed_of_old(node) else ("offsetx", "offsety")
        return Look(
            around.visible and node.get("visible") != "0",
            around.opacity
            * share
            * min(1.0, max(0.0, self._number(node, "opacity", 1.0, file, place))),
            around.x + self._number(node, x, 0.0, file, place),
            around.y + self._number(node, y, 0.0, file, place),
            tint,
            (
                around.parallax[0] * self._number(node, "parallaxx", 1.0, file, place),
                around.parallax[1] * self._number(node, "parallaxy", 1.0, file, place),
            ),
        )

    def _cells_of(self, node: Element, layer: GatedLayer, gated: Gated, place: str) -> None:
        file = gated.file
        layer.width = self._whole(node, "width", gated.width, file, place, 0, 1 << 20)
        layer.height = self._whole(node, "height", gated.height, file, place, 0, 1 << 20)
        if layer.width * layer.height > MOST_CELLS:
            self._fault(file, place, f"{layer.width}x{layer.height}", f"at most {MOST_CELLS} cells")
            layer.width = layer.height = 0
            return
        self._room_for(layer.width * layer.height, file, place)
        column = self._whole(node, "x", 0, file, place, -(1 << 20), 1 << 20)
        row = self._whole(node, "y", 0, file, place, -(1 << 20), 1 << 20)
        data = node.find("data")
        chunks = data.findall("chunk") if data is not None else []
        if chunks and data is not None:
            self._chunks_of(chunks, data, layer, file, place)
            layer.column, layer.row = layer.column + column, layer.row + row
            return
        layer.column, layer.row = column, row
        if data is None or (not (data.text or "").strip() and data.find("tile") is None):
            layer.cells = array("I", bytes(4 * layer.width * layer.height))
            return
        layer.cells = self._decode(data, data, layer.width * layer.height, file, place)

    def _chunks_of(
        self, chunks: list[Element], data: Element, layer: GatedLayer, file: str, place: str
    ) -> None:
        pieces = []
        for chunk in chunks:
            x = self._whole(chunk, "x", 0, file, place, -(1 << 20), 1 << 20)
            y = self._whole(chunk, "y", 0, file, place, -(1 << 20), 1 << 20)
            wide = self._whole(chunk, "width", 0, file, place, 1, 1 << 10)
            high = self._whole(chunk, "height", 0, file, place, 1, 1 << 10)
            self._room_for(wide * high, file, place)
            pieces.append((x, y, wide, high, self._decode(data, chunk, wide * high, file, place)))
        left, top = min(p[0] for p in pieces), min(p[1] for p in pieces)
        layer.width = max(p[0] + p[2] for p in pieces) - left
        layer.height = max(p[1] + p[3] for p in pieces) - top
        layer.column, layer.row = left, top
        if layer.width * layer.height > MOST_CELLS:
            size = f"chunks over {layer.width}x{layer.height} cells"
            raise ContentError(file, place, size, f"at most {MOST_CELLS}")
        self._room_for(layer.width * layer.height, file, place)
        layer.cells = array("I", bytes(4 * layer.width * layer.height))
        for x, y, wide, high, cells in pieces:
            if len(cells) < wide * high:
                continue
            for row in range(high):
                start = (y - top + row) * layer.width + x - left
                layer.cells[start : start + wide] = cells[row * wide : (row + 1) * wide]

    def _decode(
        self, data: Element, node: Element, count: int, file: str, place: str
    ) -> array[int]:
        """The global ids in the encoding of `data`; on a fault, `count` empty cells."""
        empty = array("I", bytes(4 * count))
        encoding, packing = data.get("encoding", ""), data.get("compression", "")
        text = node.text or ""
        if encoding == "csv":
            if text.count(",") > count:
                self._fault(file, place, f"{text.count(',') + 1} cells", f"{count}")
                return empty
            text = text.rstrip().removesuffix(",")
            cells = array("I")
            start = 0
            try:
                while start <= len(text):
                    end = text.find(",", start + CSV_PIECE)
                    piece = text[start : end if end >= 0 else len(text)].split(",")
                    cells.extend(map(int, piece))
                    start = end + 1 if end >= 0 else len(text) + 1
            except (ValueError, OverflowError):
                bad = next(part.strip() for part in piece if not _a_gid(part.strip()))
                self._fault(file, place, f"the tile {bad[:20]!r}", "a number from 0 to 4294967295")
                return empty
            if len(cells) != count:
                self._fault(file, place, f"{len(cells)} cells", f"{count}")
                return empty
            return cells
        if encoding == "base64":
            try:
                bare = text.encode("ascii").translate(None, b" \t\r\n")
                raw = base64.b64decode(bare, validate=True)
            except (binascii.Error, ValueError):
                self._fault(file, place, "broken base64", "layer data")
                return empty
            if packing in ("zlib", "gzip"):
                unpack = zlib.decompressobj(47)
                try:
                    raw = unpack.decompress(raw, 4 * count + 1)
                except zlib.error:
                    self._fault(file, place, f"broken {packing} data", "layer data")
                    return empty
            elif packing == "zstd":
                try:
                    # of the standard library from Python 3.14 on
                    unpack_zstd = importlib.import_module("compression.zstd").ZstdDecompressor()
                except ImportError:
                    expected = "CSV, zlib or gzip (Map > Map Properties > Tile Layer Format)"
                    self._fault(file, place, "layer data packed with zstd", expected)
                    return empty
                try:
                    raw = unpack_zstd.decompress(raw, 4 * count + 1)
                except Exception:
                    self._fault(file, place, "broken zstd data", "layer data")
                    return empty
            elif packing:
                expected = "CSV, zlib or gzip (Map > Map Properties > Tile Layer Format)"
                self._fault(file, place, f"compression {packing[:20]!r}", expected)
                return empty
            if len(raw) != 4 * count:
                more = " or more" if len(raw) > 4 * count else ""
                self._fault(file, place, f"{len(raw) // 4}{more} cells", f"{count}")
                return empty
            cells = array("I", raw)
            if sys.byteorder == "big":
                cells.byteswap()
            return cells
        if encoding:
            self._fault(file, place, f"encoding {encoding!r}", "csv or base64")
            return empty
        tiles = [
            self._whole(tile, "gid", 0, file, place, 0, (1 << 32) - 1)
            for tile in node.findall("tile")
        ]
        if len(tiles) != count:
            self._fault(file, place, f"{len(tiles)} cells", f"{count}")
            return empty
        return array("I", tiles)

    def _make_finite(self, gated: Gated) -> None:
        """An infinite map gets the size of what is painted; all things move to its corner."""
        layers = [layer for layer in gated.layers if layer.kind == "tiles"]
        bounds = [found for found in map(_painted, layers) if found is not None]
        left = min((found[0] for found in bounds), default=0)
        top = min((found[1] for found in bounds), default=0)
        gated.width = max((found[2] for found in bounds), default=1) - left
        gated.height = max((found[3] for found in bounds), default=1) - top
        if gated.width * gated.height > MOST_CELLS:
            raise ContentError(
                gated.file, "map", f"{gated.width}x{gated.height} cells", f"at most {MOST_CELLS}"
            )
        gated.origin = left, top
        x, y = gated.parallax_origin
        gated.parallax_origin = x - left * gated.tile_width, y - top * gated.tile_height
        for layer in gated.layers:
            layer.column -= left
            layer.row -= top
            for item in layer.objects:
                old = item.outline
                x, y = old.x - left * gated.tile_width, old.y - top * gated.tile_height
                item.outline = Outline(
                    old.kind, x, y, old.width, old.height, old.points, old.rotation, old.cls
                )

    def _check_gids(self, gated: Gated) -> None:
        """Cells and objects that name no tile become empty, with a warning."""
        known: dict[int, bool] = {0: True}

        def good(raw: int) -> bool:
            gid = raw & GID_BITS
            if gid not in known:
                at = gated.tileset_of(gid)
                known[gid] = at is not None and at[1].look(at[0])
            return known[gid]

        for layer in gated.layers:
            kinds: set[int] = set()
            for start in range(0, len(layer.cells), MOST_KINDS):
                kinds.update(layer.cells[start : start + MOST_KINDS])
                if len(kinds) > MOST_KINDS:
                    place = f"layer {layer.id} {layer.name!r}"
                    found = "too many different tiles"
                    raise ContentError(gated.file, place, found, f"at most {MOST_KINDS}")
            bad = {raw for raw in kinds if not good(raw)}
            if bad:
                count = sum(1 for raw in layer.cells if raw in bad)
                self._warnings.append(
                    f"{gated.file}: layer {layer.id} {layer.name!r}: {count} cells name no tile"
                    f" (first: {min(bad) & GID_BITS}); left empty"
                )
                layer.cells = array("I", (0 if raw in bad else raw for raw in layer.cells))
            for item in layer.objects:
                if item.gid and not good(item.gid):
                    self._warnings.append(
                        f"{gated.file}: object {item.id}: no tile {item.gid & GID_BITS}"
                    )
                    item.gid, item.lost = 0, True

    # -- objects ------------------------------------------------------------------------------

    def _template(self, name: str) -> Element:
        if name not in self._templates:
            try:
                root = self._xml(name)
                if root.tag != "template" or root.find("object") is None:
                    expected = "a <template> with an <object>"
                    raise ContentError(name, "", f"<{root.tag}>", expected)
                self._templates[name] = root
            except ContentError as error:
                self._templates[name] = error
        found = self._templates[name]
        if isinstance(found, ContentError):
            raise found
        return found

    def _object(self, node: Element, gated: Gated) -> GatedObject:
        file = gated.file
        number = self._whole(node, "id", 0, file, "object", 0)
        place = f"object {number}"
        base: Element | None = None
        gid = 0
        inherited: Values = {}
        source = node.get("template")
        if source is not None:
            name = self._name(file, source)
            if not name:
                self._fault(file, f"{place}, template", repr(source), "a .tx of the game or mod")
            else:
                try:
                    root = self._template(name)
                    base = root.find("object")
                    assert base is not None
                    inherited = self._values(base, name, "template")
                    gid = self._template_gid(root, base, name, gated)
                except ContentError as error:
                    if error not in self._faults:
                        self._faults.append(error)
        if node.get("gid") is not None:
            gid = self._whole(node, "gid", 0, file, place, 0, (1 << 32) - 1)
        outline = self._outline(node, file, place, base)
        if gid and not (outline.width and outline.height):
            at = gated.tileset_of(gid & GID_BITS)
            cut = at[1].cut(at[0]) if at else None
            if cut:
                outline = Outline(
                    "rectangle", outline.x, outline.y, outline.width or cut.width,
                    outline.height or cut.height, (), outline.rotation, outline.cls,
                )  # fmt: skip

        def attribute(key: str) -> str:
            return node.get(key) or (base.get(key) if base is not None else "") or ""

        at = gated.tileset_of(gid & GID_BITS) if gid else None
        tile = at[1].tiles.get(at[0]) if at else None
        cls = attribute("type") or attribute("class") or (tile.cls if tile else "")
        values: Values = dict(self.project.defaults("object", cls))
        if tile:
            values.update(tile.values)
        values.update(inherited)
        values.update(self._values(node, file, place))
        visible = attribute("visible") != "0"
        source_of = base if node.get("opacity") is None and base is not None else node
        opacity = min(1.0, max(0.0, self._number(source_of, "opacity", 1.0, file, place)))
        return GatedObject(number, attribute("name"), cls, outline, gid, visible, opacity, values)

    def _template_gid(self, root: Element, base: Element, name: str, gated: Gated) -> int:
        """The template's tile as a global id of the map; its tileset is added where it is new."""
        raw = self._whole(base, "gid", 0, name, "template", 0, (1 << 32) - 1)
        node = root.find("tileset")
        if not raw or node is None:
            return 0
        file = self._name(name, node.get("source", ""))
        if not file:
            raise ContentError(name, "tileset, source", repr(node.get("source")), "a tileset")
        tileset = self.tileset(file)
        local = (raw & GID_BITS) - self._whole(node, "firstgid", 1, name, "tileset", 1)
        gated._tilesets_by_gid.clear()
        for first, other in gated.tilesets:
            if other is tileset:
                return (raw & ~GID_BITS) | (first + local)
        last = max((first + max(t.count, 1) for first, t in gated.tilesets), default=1)
        last = max(last, TEMPLATE_GID)
        if last > GID_BITS - MOST_TILES or len(gated.tilesets) > 1000:
            raise ContentError(gated.file, "templates", "too many tilesets", "at most 1000")
        gated.tilesets.append((last, tileset))
        return (raw & ~GID_BITS) | (last + local)

    # -- what pytmx is given ------------------------------------------------------------------

    def _tree(self, gated: Gated) -> Element:
        values: Values = dict(self.project.defaults("map", gated.cls))
        values.update(gated.values)
        gated.values = values
        tree = Element(
            "map",
            {
                "orientation": "orthogonal",
                "width": str(gated.width),
                "height": str(gated.height),
                "tilewidth": str(gated.tile_width),
                "tileheight": str(gated.tile_height),
            },
        )
        tree.append(_properties(values))
        for first, tileset in gated.tilesets:
            node = Element(
                "tileset",
                {
                    "firstgid": str(first),
                    "name": tileset.name,
                    "tilewidth": str(tileset.tile_width),
                    "tileheight": str(tileset.tile_height),
                },
            )
            for number, info in tileset.tiles.items():
                if info.values:
                    tile = Element("tile", {"id": str(number)})
                    tile.append(_properties(info.values))
                    node.append(tile)
            tree.append(node)
        used = {0}
        for layer in gated.layers:
            use = self.project.defaults("layer", layer.cls)
            layer.values = {**use, **layer.values}
            head = {"id": str(layer.id), "name": layer.name}
            if layer.kind == "tiles":
                used.update(layer.cells)
            elif layer.kind == "objects":
                node = Element("objectgroup", head)
                for item in layer.objects:
                    if not item.gid or item.values:
                        node.append(_object_node(item))
                tree.append(node)
        gated.used = array("I", sorted(used))
        # every tile once: pytmx takes the flips apart, the cells are looked up in C afterwards
        node = Element("layer", {"name": "used", "width": str(len(used)), "height": "1"})
        data = Element("data", {"encoding": "base64"})
        cells = array("I", gated.used)
        if sys.byteorder == "big":
            cells.byteswap()
        data.text = base64.b64encode(cells.tobytes()).decode("ascii")
        node.append(data)
        tree.append(node)
        return tree


def _placed_of_old(node: Element) -> bool:
    return node.tag == "imagelayer" and node.get("offsetx") is None


def _a_gid(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20 and int(text) < 1 << 32


def _painted(layer: GatedLayer) -> tuple[int, int, int, int] | None:
    """The blocks of 16x16 cells of a layer that hold tiles: left, top, right, bottom in cells.

    By these Tiled measures an infinite map, whatever the size of the chunks in its file.
    """
    left = top = 1 << 30
    right = bottom = -left
    for row in range(layer.height):
        line = layer.cells[row * layer.width : (row + 1) * layer.width].tobytes()
        begun = line.lstrip(b"\0")
        if begun:
            y = row + layer.row
            top, bottom = min(top, y), max(bottom, y)
            left = min(left, layer.column + (len(line) - len(begun)) // 4)
            right = max(right, layer.column + (len(line.rstrip(b"\0")) - 1) // 4)
    if bottom < top:
        return None
    return left & ~15, top & ~15, (right | 15) + 1, (bottom | 15) + 1


def _tinted(around: str, own: str) -> tuple[str, float]:
    """Tint colours (`#RRGGBB` or `#AARRGGBB`) multiplied, as RRGGBB, and the alpha of `own`."""
    own = own.lstrip("#")
    try:
        colour = bytes.fromhex(own)
    except ValueError:
        colour = b""
    if len(colour) not in (3, 4):
        return around, 1.0
    share = colour[0] / 255 if len(colour) == 4 else 1.0
    if not around:
        return own[-6:], share
    pairs = zip(bytes.fromhex(around), colour[-3:], strict=True)
    return bytes(a * b // 255 for a, b in pairs).hex(), share


def _properties(values: Values) -> Element:
    node = Element("properties")
    for name, (kind, text) in values.items():
        kind = "string" if kind in ("class", "list") else kind
        node.append(Element("property", {"name": name, "type": kind, "value": text}))
    return node


def _object_node(item: GatedObject) -> Element:
    """An object with the attributes pytmx may have, its properties as they were resolved."""
    outline = item.outline
    head = {
        "id": str(item.id),
        "name": item.name,
        "type": item.cls,
        "x": repr(outline.x),
        "y": repr(outline.y),
        "width": repr(outline.width),
        "height": repr(outline.height),
    }
    if item.gid:
        head["gid"] = str(item.gid)
    node = Element("object", head)
    node.append(_properties(item.values))
    if outline.points:
        points = " ".join(f"{x!r},{y!r}" for x, y in outline.points)
        node.append(Element(outline.kind, {"points": points}))
    return node

"""The one way to any file: the game's content root, then each mod's; later ones win, file by file.

Names are relative, with `/`, as `maps/street.tmx`; nothing outside the roots is ever opened
(symbolic links are followed first and checked then), and only regular files are.
"""

from __future__ import annotations

import os
import stat
import zipfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Protocol

LARGEST_FILE = 64 << 20
"""Bytes; a larger file is refused before it is read."""
LONGEST_NAME = 1024
MOST_MEMBERS = 20_000
LARGEST_RATIO = 200
"""A zip whose members unpack to more than this many times their size is refused."""


_DEVICES = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)))
)
"""What is no file on Windows, whatever stands after its first dot."""
DEEPEST_LOOSE, MOST_LOOSE = 3, 20_000
"""How deep and how many files are looked through beside a map that lies by itself."""


class ContentError(Exception):
    """Something in content is not as it should be, and where."""

    def __init__(self, file: str, place: str, found: str, expected: str) -> None:
        where = f"{file}: {place}" if place else file
        super().__init__(f"{where}: found {found}, expected {expected}")
        self.file = file
        self.place = place
        self.found = found
        self.expected = expected


class Root(Protocol):
    """A folder or an archive of files under relative names."""

    def has(self, name: str) -> bool: ...
    def read(self, name: str, most: int = LARGEST_FILE) -> bytes: ...
    def names(self, folder: str, suffix: str) -> set[str]: ...
    def stamp(self, name: str) -> tuple[int, int]: ...
    def stamps(self) -> dict[str, tuple[int, int]]: ...


@lru_cache(maxsize=1 << 13)
def plain_name(name: str) -> str:
    """The name without `.` and `..` steps; empty when it leaves the roots or is none of ours."""
    if not name or name.startswith("/") or "\\" in name or ":" in name or "\0" in name:
        return ""
    if len(name) > LONGEST_NAME:
        return ""
    steps: list[str] = []
    for step in name.split("/"):
        if step == "..":
            if not steps:
                return ""
            steps.pop()
        elif step.partition(".")[0].rstrip().upper() in _DEVICES:
            return ""
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)


def _sweep(folder: str, name: str, depth: int = 1 << 20) -> Iterator[tuple[str, tuple[int, int]]]:
    """Name and stamp of every file so many folders deep; links to folders are not followed."""
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                inner = f"{name}/{entry.name}"
                if entry.is_dir(follow_symlinks=False):
                    if depth > 1:
                        yield from _sweep(entry.path, inner, depth - 1)
                else:
                    status = entry.stat()
                    yield inner, (status.st_mtime_ns, status.st_size)
    except OSError:
        # a file that goes while one looks is seen as gone the next time
        return


class FolderRoot:
    """Content that lies in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self._inside = str(self.folder) + os.sep
        self._folders: dict[str, str] = {}
        """Real paths of folders by the part of a name before its last `/`."""
        self._found = "", "", 0
        """The file that was asked for last, its path and size: whoever asks reads it next."""

    def _file(self, name: str) -> tuple[str, int]:
        """The real path and the size of a regular file inside the folder, or an empty string."""
        inner, _, last = name.rpartition("/")
        folder = self._folders.get(inner)
        if folder is None:
            folder = os.path.realpath(self._inside + inner)
            if os.path.isdir(folder):
                self._folders[inner] = folder
        path = folder + os.sep + last
        try:
            status = os.lstat(path)
            if stat.S_ISLNK(status.st_mode):
                path = os.path.realpath(path)
                status = os.stat(path)
        except (OSError, ValueError):
            return "", 0
        inside = path.startswith(self._inside)
        return (path, status.st_size) if inside and stat.S_ISREG(status.st_mode) else ("", 0)

    def has(self, name: str) -> bool:
        self._found = name, *self._file(name)
        return bool(self._found[1])

    def read(self, name: str, most: int = LARGEST_FILE) -> bytes:
        asked, path, size = self._found
        if asked != name:
            path, size = self._file(name)
        if size > LARGEST_FILE:
            raise ContentError(name, "", "a file of more than 64 MiB", "a smaller one")
        with open(path, "rb") as file:
            # room for as much as is asked for is made at once, however small the file
            return file.read(min(size, most))

    def names(self, folder: str, suffix: str) -> set[str]:
        found: set[str] = set()
        start = self._inside + folder
        for where, _, files in os.walk(start):
            inner = os.path.relpath(where, self.folder).replace(os.sep, "/")
            for file in files:
                name = file if inner == "." else f"{inner}/{file}"
                if file.endswith(suffix) and self.has(name):
                    found.add(name)
        return found

    def stamp(self, name: str) -> tuple[int, int]:
        status = os.stat(self._file(name)[0])
        return status.st_mtime_ns, status.st_size

    def stamps(self) -> dict[str, tuple[int, int]]:
        return {
            name: stamp
            for folder in ("assets", "maps")
            for name, stamp in _sweep(self._inside + folder, folder)
        }


class LooseMaps:
    """A folder of maps that lies by itself: its files appear under `maps/`.

    It may be anything, a whole disk even, so only what lies right in it is ever listed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = FolderRoot(folder)

    def has(self, name: str) -> bool:
        inner = name.removeprefix("maps/")
        return inner != name and self._folder.has(inner)

    def read(self, name: str, most: int = LARGEST_FILE) -> bytes:
        return self._folder.read(name.removeprefix("maps/"), most)

    def names(self, folder: str, suffix: str) -> set[str]:
        if folder != "maps":
            return set()
        try:
            files = os.listdir(self._folder.folder)
        except OSError:
            return set()
        return {
            f"maps/{name}" for name in files if name.endswith(suffix) and self._folder.has(name)
        }

    def stamp(self, name: str) -> tuple[int, int]:
        return self._folder.stamp(name.removeprefix("maps/"))

    def stamps(self) -> dict[str, tuple[int, int]]:
        found = _sweep(str(self._folder.folder), "maps", DEEPEST_LOOSE)
        return dict(islice(found, MOST_LOOSE))


class ZipRoot:
    """Content that lies in a zip file, read in place."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._members: dict[str, zipfile.ZipInfo] = {}
        try:
            with zipfile.ZipFile(file) as archive:
                members = archive.infolist()
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise ContentError(file.name, "", f"no readable zip ({error})", "a zip file") from None
        if len(members) > MOST_MEMBERS:
            raise ContentError(file.name, "", f"{len(members)} files", f"at most {MOST_MEMBERS}")
        for member in members:
            if member.is_dir():
                continue
            name = member.filename
            if plain_name(name) != name:
                raise ContentError(file.name, name, "a name that leaves the zip", "a plain name")
            packed = max(1, member.compress_size)
            large = member.file_size > LARGEST_FILE
            if large or member.file_size > packed * LARGEST_RATIO + 65536:
                raise ContentError(file.name, name, "a file that unpacks too large", "64 MiB")
            self._members[name] = member

    def has(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str, most: int = LARGEST_FILE) -> bytes:
        try:
            with zipfile.ZipFile(self._file) as archive, archive.open(self._members[name]) as file:
                return file.read(most)
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError) as error:
            raise ContentError(name, "", f"a damaged zip ({error})", "a whole one") from None

    def names(self, folder: str, suffix: str) -> set[str]:
        inside = folder + "/" if folder else ""
        return {n for n in self._members if n.startswith(inside) and n.endswith(suffix)}

    def stamp(self, name: str) -> tuple[int, int]:
        return self._file.stat().st_mtime_ns, self._members[name].file_size

    def stamps(self) -> dict[str, tuple[int, int]]:
        return {}


def _text(name: str, data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = f"byte {error.start}"
        raise ContentError(name, place, "bytes that are no UTF-8", "UTF-8 text") from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _root_at(path: Path, loose: bool) -> Root:
    if loose:
        return LooseMaps(path)
    return ZipRoot(path) if path.is_file() else FolderRoot(path)


class Content:
    """All files of the game and its mods, as bytes.

    `mods` are the ids of the roots after the first; by them the words of a mod are told apart.
    `loose` names a root that is a folder of maps and nothing else: its files appear under `maps/`.
    """

    def __init__(self, roots: Sequence[Path], mods: Sequence[str] = (), loose: str = "") -> None:
        self.paths = tuple(roots)
        self.roots: tuple[Root, ...] = tuple(_root_at(root, str(root) == loose) for root in roots)
        named = ["", *mods]
        self.mods = tuple(
            named[number] if number < len(named) else root.stem
            for number, root in enumerate(self.paths)
        )

    def _root_of(self, name: str) -> Root | None:
        """The last root that has the file."""
        if plain_name(name) != name:
            return None
        for root in reversed(self.roots):
            if root.has(name):
                return root
        return None

    def exists(self, name: str) -> bool:
        return self._root_of(name) is not None

    def read(self, name: str) -> bytes:
        """The bytes of a file. Raises ContentError when there is none or it is too large."""
        return self.head(name, LARGEST_FILE)

    def head(self, name: str, most: int) -> bytes:
        """The first bytes of a file, at most so many. Raises ContentError."""
        root = self._root_of(name)
        if root is None:
            raise ContentError(name, "", "no such file", "a file in the game or a mod")
        try:
            return root.read(name, most)
        except OSError as error:
            reason = error.strerror or "it"
            raise ContentError(name, "", f"unreadable ({reason})", "a readable file") from None

    def text(self, name: str) -> str:
        """A file as UTF-8 text, without byte order mark, lines ending in `\\n`."""
        return _text(name, self.read(name))

    def layers(self, folder: str, suffix: str) -> list[tuple[str, str, str]]:
        """The files of every root, none hidden: id of the mod, name, text; the game's first."""
        found = []
        for mod, root in zip(self.mods, self.roots, strict=True):
            for name in sorted(root.names(folder, suffix)):
                try:
                    found.append((mod, name, _text(name, root.read(name))))
                except OSError as error:
                    reason = error.strerror or "it"
                    raise ContentError(
                        name, "", f"unreadable ({reason})", "a readable file"
                    ) from None
        return found

    def names(self, folder: str, suffix: str = "") -> list[str]:
        """Every file under a folder (at any depth) that ends in `suffix`, sorted."""
        found: set[str] = set()
        for root in self.roots:
            found |= root.names(folder, suffix)
        return sorted(found)

    def owners(self, name: str) -> list[Path]:
        """Every root that has the file, the one that wins last."""
        pairs = zip(self.paths, self.roots, strict=True)
        return [path for path, root in pairs if plain_name(name) == name and root.has(name)]

    def stamp(self, name: str) -> tuple[int, int]:
        """Changes whenever the file does: time in ns and size; (0, 0) when there is none."""
        root = self._root_of(name)
        return root.stamp(name) if root else (0, 0)

    def stamps(self) -> dict[str, tuple[int, int]]:
        """The stamp of every file of every folder, in one sweep; of two of a name the last's."""
        found: dict[str, tuple[int, int]] = {}
        for root in self.roots:
            found |= root.stamps()
        return found

    def resolve(self, file: str, reference: str) -> str:
        """The name of the file that `file` refers to, relative to its own folder.

        A reference that climbs out of the roots is reduced to its part from the last `maps/` or
        `assets/` on, so that a mod's map may be drawn beside the game's own files. Empty when it
        is absolute, has a drive, a scheme or a backslash, or leads outside.
        """
        if not reference or reference.startswith("/") or "\\" in reference or ":" in reference:
            return ""
        folder, slash, _ = file.rpartition("/")
        name = plain_name(folder + slash + reference)
        if name and self.exists(name):
            return name
        steps = reference.split("/")
        for place in range(len(steps) - 1, -1, -1):
            if steps[place] in ("maps", "assets"):
                part = plain_name("/".join(steps[place:]))
                return part if part.startswith(steps[place] + "/") else ""
        return name

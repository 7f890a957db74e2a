"""Saves: one JSON file a slot, written so that no crash and no full disk can lose the last one.

Order of writing: a temporary file beside the slot, flushed to the disk; the last good save is
kept as `<slot>.previous.json`; then the new one takes its place; then the folder is flushed.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import json
import os
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from game import __version__
from game.loading.content import ContentError
from game.stage import snapshot
from game.stage.tale import StoryError, Tale
from game.yarn import YarnError

FORMAT = 1
SLOTS = ("auto", "slot_1", "slot_2", "slot_3")
LARGEST = 1 << 20
"""Bytes; a larger file is refused unread. A save of ours has about 20 KB."""
DEEPEST = 40


class SaveError(Exception):
    """A save that cannot be used; the message says why, in a sentence for the player."""


class Facts(msgspec.Struct, frozen=True):
    """What the list of saves shows. `when` is local time, ISO 8601."""

    place: str
    chapter: str
    hour: str
    played: int
    """Seconds played."""
    when: str
    map: str = ""
    picture: str | msgspec.UnsetType = msgspec.UNSET
    """PNG of the moment in base64; saves of the first days have none."""


class Save(msgspec.Struct):
    format: int
    version: str
    content: str
    mods: list[tuple[str, str]]
    facts: Facts
    tale: msgspec.Raw
    check: str


@dataclass(frozen=True, slots=True)
class Slot:
    """What lies in a slot: facts of a good save, or why there is none (`damaged`)."""

    name: str
    facts: Facts | None = None
    damaged: str = ""
    previous: bool = False
    """Whether an older good copy can be offered instead."""


def encode(tale: Tale, facts: Facts) -> bytes:
    """The whole file, checksum included."""
    body = snapshot.encode(tale)
    save = Save(FORMAT, __version__, tale.book.content, [], facts, msgspec.Raw(body), "")
    save.check = _checksum(save)
    return msgspec.json.encode(save)


def _checksum(save: Save) -> str:
    rest = Save(save.format, save.version, save.content, save.mods, save.facts, save.tale, "")
    return hashlib.sha256(msgspec.json.encode(rest)).hexdigest()


def decode(data: bytes) -> Save:
    """The file's parts, checked. Raises SaveError."""
    if len(data) > LARGEST:
        raise SaveError("it is too large to be a save")
    if _depth(data) > DEEPEST:
        raise SaveError("it is nested too deeply to be a save")
    try:
        head = json.loads(data)
        number = head.get("format") if isinstance(head, dict) else None
        if isinstance(number, int) and number > FORMAT:
            raise SaveError(f"it was made by a newer version ({head.get('version')})")
        save = msgspec.json.decode(data, type=Save)
    except (ValueError, RecursionError) as fault:
        raise SaveError(f"it is damaged ({fault})") from fault
    if _checksum(save) != save.check:
        raise SaveError("it is damaged (its checksum is wrong)")
    return save


def _read(path: Path) -> bytes:
    """A file, and never more of it than is needed to see that it is too large."""
    with open(path, "rb") as file:
        return file.read(LARGEST + 1)


def _depth(data: bytes) -> int:
    """How deep brackets nest, without parsing; strings are skipped."""
    depth = deepest = 0
    inside = escaped = False
    for byte in data:
        if inside:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                inside = False
        elif byte == 0x22:
            inside = True
        elif byte in b"[{":
            depth += 1
            deepest = max(deepest, depth)
            if deepest > DEEPEST:
                break
        elif byte in b"]}":
            depth -= 1
    return deepest


class Saves:
    """The slots of a folder. Writing is done by one worker; the tick only takes the snapshot."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="saves")
        self._last: Future[str] | None = None

    def path(self, slot: str) -> Path:
        return self.folder / f"{slot}.json"

    def previous(self, slot: str) -> Path:
        return self.folder / f"{slot}.previous.json"

    def write(self, slot: str, data: bytes) -> Future[str]:
        """Hands the bytes to the worker; the result is empty, or why it did not work."""
        self._last = self._worker.submit(self._write, slot, data)
        return self._last

    def _write(self, slot: str, data: bytes) -> str:
        path, old = self.path(slot), self.previous(slot)
        temporary = self.folder / f"{slot}.new"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with open(temporary, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            if path.exists() and not self._good(path):
                # what cannot be read now may be mended one day: it is put aside
                os.replace(path, self.folder / f"{slot}.damaged.json")
            elif path.exists():
                keep = self.folder / f"{slot}.keep"
                with contextlib.suppress(OSError):
                    keep.unlink()
                try:
                    os.link(path, keep)
                except OSError:
                    keep.write_bytes(path.read_bytes())
                os.replace(keep, old)
            os.replace(temporary, path)
            self._flush_folder()
        except OSError as fault:
            with contextlib.suppress(OSError):
                temporary.unlink()
            return fault.strerror or str(fault)
        return ""

    def _good(self, path: Path) -> bool:
        try:
            decode(_read(path))
        except (OSError, SaveError):
            return False
        return True

    def _flush_folder(self) -> None:
        if os.name == "nt":
            return
        handle = os.open(self.folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

    def finish(self) -> None:
        """Waits until the last save is on the disk."""
        self._worker.shutdown(wait=True)

    def slots(self) -> list[Slot]:
        """What lies in every slot; nothing is written, moved or repaired."""
        return [self._slot(name) for name in SLOTS]

    def _slot(self, name: str) -> Slot:
        path, old = self.path(name), self.previous(name)
        has_old = old.exists() and self._good(old)
        if not path.exists():
            return Slot(name, previous=has_old)
        try:
            return Slot(name, decode(_read(path)).facts, previous=has_old)
        except (OSError, SaveError) as fault:
            return Slot(name, damaged=str(fault), previous=has_old)

    def load(self, slot: str, tale: Tale, previous: bool = False) -> None:
        """Puts a save into a fresh tale. Raises SaveError; the file stays as it is."""
        path = self.previous(slot) if previous else self.path(slot)
        try:
            save = decode(_read(path))
        except OSError as fault:
            raise SaveError(f"it cannot be read ({fault.strerror})") from fault
        try:
            snapshot.restore(tale, bytes(save.tale))
        except (LookupError, ValueError, ContentError, StoryError, YarnError) as fault:
            raise SaveError(f"it does not fit this version ({fault})") from fault


def facts_of(tale: Tale, seconds: int, when: str, picture: bytes = b"") -> Facts:
    place: Any = tale.area.place.title or tale.area.place.name
    hour = tale.text(f"hour_{tale.chapter}")
    shown = base64.b64encode(picture).decode() if picture else msgspec.UNSET
    return Facts(place, tale.chapter, hour, seconds, when, tale.area.place.name, shown)


def picture_of(facts: Facts) -> bytes:
    """The picture kept with a save; empty where there is none, or it is none."""
    if not isinstance(facts.picture, str):
        return b""
    try:
        return base64.b64decode(facts.picture, validate=True)
    except ValueError:
        return b""

"""What the player has set, kept as JSON; a damaged file gives the defaults and says so."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Literal

import msgspec

TEXT_SPEEDS = (20, 40, 70, 110, 0)
"""Letters a second; 0: at once."""
TEXT_SIZES = (100, 150, 200)


class Settings(msgspec.Struct):
    """Volumes are 0-100; `text_speed` letters a second, `text_size` per cent."""

    volume: int = 80
    music: int = 80
    ambience: int = 80
    effects: int = 90
    voices: int = 70
    mono: bool = False
    captions: bool = False
    """Sounds that matter are written."""
    text_speed: int = 40
    text_size: int = 100
    fullscreen: bool = False
    window: tuple[int, int] = (1280, 720)
    reduce_motion: bool = False
    no_forced_waits: bool = False
    steady_pace: bool = False
    gentle: bool = False
    language: str = "en"
    finished: bool = False
    """The road has been walked to its end: chapters can be chosen."""
    found: list[str] = []
    """Facts of memory that were found on a walk that came to its end."""
    seen: list[str] = []
    """Ids of lines already read, in the order first read; `hurry` passes them."""
    format: Literal[1] = 1


def load(path: Path) -> tuple[Settings, str]:
    """The settings, and a sentence when the file could not be used (it is then kept aside)."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings(), ""
    except OSError as fault:
        return Settings(), f"settings cannot be read ({fault.strerror})"
    try:
        return msgspec.json.decode(data, type=Settings), ""
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        with contextlib.suppress(OSError):
            os.replace(path, path.with_suffix(".damaged.json"))
        return Settings(), f"settings were damaged ({fault})"


def store(path: Path, settings: Settings) -> str:
    """Writes the settings whole or not at all; a sentence when it did not work."""
    temporary = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(msgspec.json.format(msgspec.json.encode(settings)))
        os.replace(temporary, path)
    except OSError as fault:
        with contextlib.suppress(OSError):
            temporary.unlink()
        return fault.strerror or str(fault)
    return ""

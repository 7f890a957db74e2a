"""What has been rendered already, kept outside the repository: the same programs render the same.

The key is the text of every module of this folder and the versions of what they stand on. One
changed letter and all is rendered again.
"""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import platformdirs
import soundfile

from atelier.sound.building import Work

EDITIONS = 3
"""So many keys are kept, the newest."""


@cache
def key() -> str:
    """What everything rendered depends on, in short."""
    text = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        text.update(path.read_bytes())
    text.update(f"{np.__version__} {soundfile.__libsndfile_version__}".encode())
    return text.hexdigest()[:20]


def store() -> Path:
    return Path(platformdirs.user_cache_dir("leaving-the-leaf", False)) / "atelier"


def render(work: Work, kept: Path) -> None:
    """Makes one thing, or copies it from the folder `kept` where it has been made before."""
    make, name, folder = work
    box = kept / key() / folder.name / name
    if not box.is_dir():
        box.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=box.parent) as new:
            made = Path(new) / name
            make(name, made)
            made.replace(box)
    folder.mkdir(parents=True, exist_ok=True)
    for file in box.iterdir():
        shutil.copyfile(file, folder / file.name)


def forget_old(kept: Path) -> None:
    """Leaves only the newest few keys."""
    found = sorted(kept.iterdir(), key=lambda path: path.stat().st_mtime) if kept.is_dir() else []
    for old in found[:-EDITIONS]:
        shutil.rmtree(old, ignore_errors=True)

from __future__ import annotations

from pathlib import Path


def build(assets: Path, maps: Path) -> None:
    pass

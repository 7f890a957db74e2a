"""The typeface and the pieces of the interface."""

from __future__ import annotations

from pathlib import Path

from atelier import evening
from atelier.pixels import save
from atelier.type import brush, cuts, frames, logo, things


def build(assets: Path) -> None:
    """Writes `fonts/` and `interface/`."""
    for cut in (cuts.book(), cuts.book_150(), cuts.caps(), brush.title()):
        cuts.write(cut, assets)
    save(logo.draw(), assets / "interface" / "title.png")
    save(logo.icon(), assets / "interface" / "icon.png")
    evening.build(assets)
    frames.build(assets)
    things.build(assets)

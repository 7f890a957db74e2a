"""Rooms, the gate and the road: what the story needs besides the street."""

from __future__ import annotations

from pathlib import Path

from atelier.rooms import apartment, far, gate, interior, mansion, office, road, shop


def build(assets: Path, maps: Path) -> None:
    """Writes the tilesets of all rooms, of the gate and of the road."""
    for module in (interior, shop, mansion, office, apartment, far, gate, road):
        module.build(assets, maps)

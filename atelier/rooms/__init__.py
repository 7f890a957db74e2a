"""Rooms, the gate, the road and the last pictures: what the story needs besides the street."""

from __future__ import annotations

from pathlib import Path

from atelier.rooms import apartment, far, gate, interior, mansion, office, road, shop, stills


def build(assets: Path, maps: Path) -> None:
    """Writes the tilesets of all rooms, of the gate and of the road."""
    for module in (interior, shop, mansion, office, apartment, far, gate, road, stills):
        module.build(assets, maps)

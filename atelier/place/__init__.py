"""The places: terrain, decals, bridge, nature, houses, props, and the tilesets made of them."""

from __future__ import annotations

from pathlib import Path


def build(assets: Path, maps: Path) -> None:
    """Draws every tileset of the outdoor places; the people's sprites must be drawn before."""
    from atelier.place import (
        bounds,
        decals,
        houses,
        nature,
        people_tiles,
        props,
        rock,
        shadows,
        terrace,
        terrain,
    )

    drawn = (
        terrain, terrace, decals, nature, bounds, rock, shadows, houses, props, people_tiles,
    )  # fmt: skip
    for module in drawn:
        module.build(assets, maps)


def kit_of_makers(assets: Path, maps: Path) -> None:
    """Writes what map makers use: templates of all that can be placed, automapping rules."""
    from atelier.place import automap, templates

    templates.build(assets, maps)
    automap.build(assets, maps)

"""Automapping rules for Tiled: what a map maker need not paint himself.

A rule map has a layer `regions` (the cells of each rule), layers `input_…` of which one must match
in every cell, layers `inputnot_…` of which none may, and output layers; a layer that a map lacks
is made. A cell that a rule asks nothing of means "anything" to Tiled from 1.9 on, and "nothing
that this rule knows" before: the rules are written so that both come to the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from atelier.place.bounds import EAST, MATERIALS, NORTH, SOUTH, WEST
from atelier.place.tileset import HEADER, TILE

Place = tuple[str, int, int]
"""A layer and a cell of a rule."""

GROUND, DECALS, BOUNDS = "Ground", "Ground decals", "Sorted bounds"
FIRST = {"terrain": 1, "decals": 1001, "bounds": 1201}
"""The tilesets of a rule map and their first numbers there."""

GRASS, DIRT, WATER = tuple(range(1, 13)), tuple(range(13, 23)), tuple(range(47, 61))
DIRT_ABOVE_GRASS = tuple(range(149, 159))
SHORE = tuple(range(419, 439))


@dataclass(frozen=True)
class Rule:
    """What must be there, what must not be, and what is put there; tiles by their numbers.

    `often`: put in one of so many places, by chance.
    """

    asked: Mapping[Place, tuple[int, ...]]
    put: Mapping[Place, int]
    refused: Mapping[Place, tuple[int, ...]] = field(default_factory=dict)
    often: int = 1


def _decal(number: int) -> int:
    return FIRST["decals"] + number


def _material(name: str) -> tuple[int, ...]:
    first = FIRST["bounds"] + 16 * MATERIALS.index(name)
    return tuple(range(first, first + 16))


def _below(above: tuple[int, ...], ground: tuple[int, ...], decal: int) -> Rule:
    """A decal on the lower one of two cells of the ground, in one place of four."""
    asked = {(GROUND, 0, 0): above, (GROUND, 0, 1): ground}
    return Rule(asked, {(DECALS, 0, 1): _decal(decal)}, often=4)


def _wall_feet() -> Iterator[Rule]:
    """Tufts that lean against what stands on grass, in one place of two."""
    for material, decal in (("wall", 22), ("wall", 23), ("stone", 23), ("stone", 22), ("hedge", 9)):
        pieces = _material(material)
        lying = tuple(piece for n, piece in enumerate(pieces) if n & (EAST | WEST))
        yield Rule(
            {(BOUNDS, 0, 0): lying, (GROUND, 0, 0): GRASS, (GROUND, 0, 1): GRASS},
            {(DECALS, 0, 1): _decal(decal)},
            {(BOUNDS, 0, 1): pieces},
            often=4,
        )


def _roof_edges(material: str) -> Iterator[Rule]:
    """The little roof of a wall goes on to every neighbour and is closed where there is none."""
    pieces = _material(material)
    for links in range(16):
        sides = {NORTH: (1, 0), EAST: (2, 1), SOUTH: (1, 2), WEST: (0, 1)}
        asked = {(BOUNDS, 1, 1): pieces}
        refused: dict[Place, tuple[int, ...]] = {}
        for side, (x, y) in sides.items():
            (asked if links & side else refused)[BOUNDS, x, y] = pieces
        yield Rule(asked, {(BOUNDS, 1, 1): pieces[links]}, refused)


RULES: dict[str, tuple[Rule, ...]] = {
    # small waves beneath a bank
    "shore": (_below(SHORE, WATER, 59), _below(SHORE, WATER, 62)),
    # pebbles where the way is bare, tufts at its edge
    "path_wear": (_below(DIRT, DIRT, 42), _below(DIRT_ABOVE_GRASS, GRASS, 0)),
    # walls are joined up before anything leans against them
    "roof_edges": tuple(_roof_edges("wall")),
    "wall_feet": tuple(_wall_feet()),
}


def _layer(
    number: int, name: str, wide: int, high: int, cells: Mapping[tuple[int, int], int]
) -> str:
    rows = ",\n".join(",".join(str(cells.get((x, y), 0)) for x in range(wide)) for y in range(high))
    return (
        f' <layer id="{number}" name="{name}" width="{wide}" height="{high}">\n'
        f'  <data encoding="csv">\n{rows}\n</data>\n </layer>\n'
    )


def rule_map(rules: tuple[Rule, ...]) -> str:
    """A rule map, its rules side by side with a free column between."""
    layers: dict[tuple[str, int], dict[tuple[int, int], int]] = {("regions", 0): {}}
    left = high = 0
    turns = max(rule.often for rule in rules)
    for rule in rules:
        places = {(x, y) for part in (rule.asked, rule.refused, rule.put) for _, x, y in part}
        for kind, part in (("input", rule.asked), ("inputnot", rule.refused)):
            for (layer, x, y), tiles in part.items():
                # the same number of layers for every cell: Tiled tries them one by one
                most = max(len(each) for each in part.values())
                for number in range(most):
                    cells = layers.setdefault((f"{kind}_{layer}", number), {})
                    cells[left + x, y] = tiles[number % len(tiles)]
        for (layer, x, y), tile in rule.put.items():
            for turn in range(1, turns + 1):
                name = f"output{turn if turns > 1 else ''}_{layer}"
                cells = layers.setdefault((name, 0), {})
                if turn == 1:
                    cells[left + x, y] = tile
        layers["regions", 0].update({(left + x, y): 1 for x, y in places})
        left += 2 + max(x for x, _ in places)
        high = max(high, 1 + max(y for _, y in places))
    body = "".join(
        _layer(number, name, left, high, cells)
        for number, ((name, _), cells) in enumerate(sorted(layers.items()), start=1)
    )
    tilesets = "".join(
        f' <tileset firstgid="{first}" source="../{name}.tsx"/>\n' for name, first in FIRST.items()
    )
    return (
        f'{HEADER}<map version="1.8" tiledversion="1.8.2" orientation="orthogonal"'
        f' renderorder="right-down" width="{left}" height="{high}" tilewidth="{TILE}"'
        f' tileheight="{TILE}" infinite="0" nextlayerid="{len(layers) + 1}" nextobjectid="1">\n'
        f"{tilesets}{body}</map>\n"
    )


def build(assets: Path, maps: Path) -> None:
    """Writes `maps/automap/`: the rule maps and the list Tiled reads."""
    del assets
    folder = maps / "automap"
    folder.mkdir(exist_ok=True)
    for name, rules in RULES.items():
        (folder / f"{name}.tmx").write_text(rule_map(rules), encoding="utf-8")
    names = "".join(f"{name}.tmx\n" for name in RULES)
    note = (
        '# Map > AutoMap: waves, pebbles and tufts on "Ground decals"; roofs on "Sorted bounds"\n'
    )
    (folder / "rules.txt").write_text(note + names, encoding="utf-8")

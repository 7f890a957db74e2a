"""Automapping rules for Tiled: what a map maker need not paint himself.

Rule maps have a layer `regions` (the cells of the rule), several layers `input_Ground` of which
one must match, and an output layer, which is created where a map has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from atelier.place.tileset import HEADER, TILE

GRASS, DIRT, WATER = tuple(range(12)), tuple(range(12, 22)), tuple(range(46, 60))
DIRT_ABOVE_GRASS = tuple(range(148, 158))
SHORE = tuple(range(428, 433)) + tuple(range(433, 438)) + tuple(range(418, 428))
DECALS = 937
"""First number of the decals in a rule map, the terrain being first."""


@dataclass(frozen=True)
class Rule:
    """Cells of a column, from top to bottom: the tiles each may hold; what is put on the last."""

    above: tuple[tuple[int, ...], ...]
    decal: int


RULES = {
    # small waves beneath a bank
    "shore": (Rule((SHORE, WATER), 59), Rule((SHORE, WATER), 62)),
    # pebbles where the way is bare, tufts at its edge
    "path_wear": (Rule((DIRT, DIRT), 42), Rule((DIRT_ABOVE_GRASS, GRASS), 0)),
}


def _layer(number: int, name: str, wide: int, high: int, cells: dict[tuple[int, int], int]) -> str:
    rows = ",\n".join(",".join(str(cells.get((x, y), 0)) for x in range(wide)) for y in range(high))
    return (
        f' <layer id="{number}" name="{name}" width="{wide}" height="{high}">\n'
        f'  <data encoding="csv">\n{rows}\n</data>\n </layer>\n'
    )


def rule_map(rules: tuple[Rule, ...]) -> str:
    """A rule map, one rule in every second column."""
    wide, high = 2 * len(rules), max(len(rule.above) for rule in rules)
    most = max(len(tiles) for rule in rules for tiles in rule.above)
    regions: dict[tuple[int, int], int] = {}
    output: dict[tuple[int, int], int] = {}
    inputs: list[dict[tuple[int, int], int]] = [{} for _ in range(most)]
    for column, rule in enumerate(rules):
        x = 2 * column
        for y, tiles in enumerate(rule.above):
            regions[x, y] = 1
            for number in range(most):
                inputs[number][x, y] = tiles[number % len(tiles)] + 1
        output[x, len(rule.above) - 1] = DECALS + rule.decal
    body = _layer(1, "regions", wide, high, regions)
    for number, cells in enumerate(inputs):
        body += _layer(2 + number, "input_Ground", wide, high, cells)
    # one of four is drawn at random, and three of them put nothing
    for turn in range(4):
        cells = {} if turn else output
        body += _layer(2 + most + turn, f"output{turn + 1}_Ground decals", wide, high, cells)
    return (
        f'{HEADER}<map version="1.8" tiledversion="1.8.2" orientation="orthogonal"'
        f' renderorder="right-down" width="{wide}" height="{high}" tilewidth="{TILE}"'
        f' tileheight="{TILE}" infinite="0" nextlayerid="{6 + most}" nextobjectid="1">\n'
        ' <tileset firstgid="1" source="../terrain.tsx"/>\n'
        f' <tileset firstgid="{DECALS}" source="../decals.tsx"/>\n{body}</map>\n'
    )


def build(assets: Path, maps: Path) -> None:
    """Writes `maps/automap/`: the rule maps and the list Tiled reads."""
    del assets
    folder = maps / "automap"
    folder.mkdir(exist_ok=True)
    for name, rules in RULES.items():
        (folder / f"{name}.tmx").write_text(rule_map(rules), encoding="utf-8")
    names = "".join(f"{name}.tmx\n" for name in RULES)
    note = '# Map > AutoMap lays these on the layer "Ground decals"\n'
    (folder / "rules.txt").write_text(note + names, encoding="utf-8")


if __name__ == "__main__":
    ROOT = Path(__file__).resolve().parents[2]
    build(ROOT / "assets", ROOT / "maps")

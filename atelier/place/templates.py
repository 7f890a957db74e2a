"""The map maker's kit: a template for everything one places, written from the tilesets.

A template is dragged from Tiled's Project view onto the map. Figures, houses, trees, stalls and
lanterns come from the `.tsx` files (whatever picture a collection has gets a template of its
name); doors, triggers and the like are the shapes below. The world is written here, too.
`python3 -m atelier build kit` writes them whenever a tileset has got new pictures.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from atelier.place.people_tiles import LOOKS, tile_id
from atelier.place.tileset import HEADER, TILE

COLLECTIONS = {
    "houses": "houses", "nature": "nature", "props": "props", "gate": "gate", "road": "road",
    "shop": "flower_shop", "office": "office", "mansion": "mansion", "apartment": "apartment",
}  # fmt: skip
"""Tilesets whose every picture is a thing to place, and the folder of its templates."""

SHAPES: dict[str, tuple[str, int, int, str, dict[str, str]]] = {
    "door": ("Door", 16, 8, "", {}),
    "trigger_enter": ("Trigger", 48, 32, "", {}),
    "trigger_interact": ("Trigger", 16, 16, "", {"on": "interact"}),
    "trigger_stand_still": ("Trigger", 32, 32, "", {"on": "stand_still"}),
    "trigger_remark": ("Trigger", 48, 32, "", {"kind": "remark"}),
    "mark": ("Mark", 0, 0, "<point/>", {}),
    "path": ("Path", 0, 0, '<polyline points="0,0 48,0 48,32"/>', {}),
    "path_loop": ("Path", 0, 0, '<polyline points="0,0 48,0 48,32 0,32"/>', {"loop": "true"}),
    "light_lantern": ("Light", 0, 0, "<point/>", {}),
    "light_always": ("Light", 0, 0, "<point/>", {"lit": "always"}),
    "shaft": ("Shaft", 0, 0, '<polygon points="0,0 32,0 80,112 32,112"/>', {}),
    "mist": ("Mist", 480, 64, "", {}),
    "zone": ("Zone", 160, 96, "", {}),
    "wall": ("Wall", 32, 16, "", {}),
    "water": ("Water", 32, 16, "", {}),
    "ledge": ("Ledge", 32, 8, "", {}),
}
"""Name to class, width and height in pixels, shape, and what differs from the class."""


def _properties(values: dict[str, str]) -> str:
    if not values:
        return ""
    lines = "".join(
        f"   <property name={quoteattr(name)}"
        f"{' type=' + quoteattr('bool') if value in ('true', 'false') else ''}"
        f" value={quoteattr(value)}/>\n"
        for name, value in values.items()
    )
    return f"  <properties>\n{lines}  </properties>\n"


def tile_template(source: str, number: int, name: str, cls: str, size: tuple[int, int]) -> str:
    """A template of one tile; what the tile says of itself is not said again."""
    kind = f" type={quoteattr(cls)}" if cls else ""
    return (
        f'{HEADER}<template>\n <tileset firstgid="1" source={quoteattr(source)}/>\n'
        f' <object name={quoteattr(name)}{kind} gid="{number + 1}"'
        f' width="{size[0]}" height="{size[1]}"/>\n</template>\n'
    )


def shape_template(name: str) -> str:
    cls, width, height, shape, values = SHAPES[name]
    size = f' width="{width}" height="{height}"' if width else ""
    inside = f"  {shape}\n" if shape else ""
    return (
        f"{HEADER}<template>\n <object type={quoteattr(cls)}{size}>\n"
        f"{_properties(values)}{inside} </object>\n</template>\n"
    )


def templates(maps: Path) -> dict[str, str]:
    """Path below `maps/templates` to text, of everything there is to place."""
    found = {f"story/{name}.tx": shape_template(name) for name in SHAPES}
    for look in LOOKS:
        text = tile_template("../../people.tsx", tile_id(look), look, "Villager", (32, 32))
        found[f"people/{look}.tx"] = text
    for tileset, folder in COLLECTIONS.items():
        path = maps / f"{tileset}.tsx"
        if not path.exists():
            continue
        for tile in ElementTree.parse(path).getroot().findall("tile"):
            image = tile.find("image")
            if image is None:
                continue
            stem = Path(image.get("source", "")).stem
            size = int(image.get("width", TILE)), int(image.get("height", TILE))
            cls = tile.get("type", "")
            number = int(tile.get("id", 0))
            values = {
                entry.get("name"): entry.get("value", "")
                for entry in tile.findall("properties/property")
            }
            # one name a prop and map: the first of a kind may be called as the prop is
            name = values.get("prop", "") if cls == "Prop" else ""
            source = f"../../{tileset}.tsx"
            found[f"{folder}/{stem}.tx"] = tile_template(source, number, name, cls, size)
    return found


def world(maps: Path) -> str:
    """The outdoor maps one below the other, in the order one walks them, four tiles between."""
    places = []
    y = 0
    for name in ("street", "gate", "gate_outside", "road"):
        path = maps / f"{name}.tmx"
        if not path.exists():
            continue
        head = re.search(rb"<map [^>]*>", path.read_bytes())
        assert head is not None
        wide, high = (
            int(re.search(rf' {key}="(\d+)"'.encode(), head[0])[1]) * TILE  # type: ignore[index]
            for key in ("width", "height")
        )
        places.append({"fileName": path.name, "x": 0, "y": y, "width": wide, "height": high})
        y += high + 4 * TILE
    table = {"maps": places, "onlyShowAdjacentMaps": False, "type": "world"}
    return json.dumps(table, indent=4) + "\n"


def build(assets: Path, maps: Path) -> None:
    """Writes `maps/templates/` and the world; templates of things that are gone go, too."""
    del assets
    folder = maps / "templates"
    wanted = templates(maps)
    for old in folder.rglob("*.tx"):
        if old.relative_to(folder).as_posix() not in wanted:
            old.unlink()
    for name, text in wanted.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    (maps / "leaf.world").write_text(world(maps), encoding="utf-8")

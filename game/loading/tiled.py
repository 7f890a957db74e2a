"""What pytmx makes of a map behind the gate: numbers for turned tiles, properties with types.

The only file that imports pytmx, and no file of a map reaches it: it gets the tree that
`gate.pytmx_tree` has written.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from game.loading.gate.model import Gated, GatedObject


class TmxMap:
    """One map read by pytmx. A tile's number stands for its picture and how it is turned."""

    def __init__(self, gated: Gated) -> None:
        # not at the head of the file: the title is there before a map is read
        import pytmx

        self._upright = pytmx.pytmx.empty_flags
        self._tmx = pytmx.TiledMap(invert_y=False, allow_duplicate_names=True)
        self._tmx.filename = gated.file
        self._tmx.parse_xml(gated.tree)
        (used,) = (x for x in self._tmx.layers if isinstance(x, pytmx.TiledTileLayer))
        self._numbers: dict[int, int] = dict(zip(gated.used, used.data[0], strict=True))
        self._names = {
            item.id: item.name
            for layer in gated.layers
            for item in layer.objects
            if not item.gid or item.values
        }

    def numbers_of(self, cells: array[int]) -> array[int]:
        """The numbers of the cells of a layer, 0 where none is."""
        return array("I", map(self._numbers.__getitem__, cells))

    def number_of(self, raw: int) -> int:
        """The number of a global id with its flips."""
        if raw not in self._numbers:
            self._numbers[raw] = self._tmx.register_gid_check_flags(raw)
        return self._numbers[raw]

    def upright(self, gid: int) -> int:
        """The number of a global id without flips."""
        number: int = self._tmx.register_gid(gid, self._upright)
        return number

    def tiles(self) -> Iterator[tuple[int, int, tuple[bool, bool, bool]]]:
        """All numbers given so far, each with its global id and its flips.

        These are left-right, top-bottom, and before both along the falling diagonal.
        """
        for gid, uses in self._tmx.gidmap.items():
            for number, (flip_x, flip_y, turn) in uses:
                yield number, gid, (bool(flip_x), bool(flip_y), bool(turn))

    def properties(self) -> dict[str, object]:
        """The properties of the map."""
        values: dict[str, object] = self._tmx.properties
        return values

    def properties_of(self, item: GatedObject) -> dict[str, object]:
        """The properties of an object, without the attributes of its tile pytmx mixes in."""
        read = self._tmx.objects_by_id[item.id].properties if item.values else {}
        return {name: read[name] for name in item.values}

    def name_of(self, number: int) -> str | None:
        """The name of the object with an id; None when there is none, or only a plain tile."""
        return self._names.get(number)

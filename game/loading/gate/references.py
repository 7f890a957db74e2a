"""What a map names must be there: tiles of cells and objects, and one object for each id."""

from __future__ import annotations

from array import array
from collections import Counter

from game.loading.content import ContentError
from game.loading.gate.limits import MOST_KINDS
from game.loading.gate.model import GID_BITS, Gated
from game.loading.gate.reading import Reading


def check_tiles(reading: Reading, gated: Gated) -> None:
    """Cells and objects that name no tile become empty, with a warning; the rest are `used`.

    Raises ContentError when a layer has too many different ones.
    """
    used = {0}
    known: dict[int, bool] = {0: True}

    def good(raw: int) -> bool:
        gid = raw & GID_BITS
        if gid not in known:
            at = gated.tileset_of(gid)
            known[gid] = at is not None and at[1].look(at[0])
        return known[gid]

    for layer in gated.layers:
        kinds: set[int] = set()
        for start in range(0, len(layer.cells), MOST_KINDS):
            kinds.update(layer.cells[start : start + MOST_KINDS])
            if len(kinds) > MOST_KINDS:
                place = f"layer {layer.id} {layer.name!r}"
                found = "too many different tiles"
                raise ContentError(gated.file, place, found, f"at most {MOST_KINDS}")
        bad = {raw for raw in kinds if not good(raw)}
        if bad:
            count = sum(1 for raw in layer.cells if raw in bad)
            reading.warnings.append(
                f"{gated.file}: layer {layer.id} {layer.name!r}: {count} cells name no tile"
                f" (first: {min(bad) & GID_BITS}); left empty"
            )
            layer.cells = array("I", (0 if raw in bad else raw for raw in layer.cells))
        used |= kinds - bad
        for item in layer.objects:
            if item.gid and not good(item.gid):
                reading.warnings.append(
                    f"{gated.file}: object {item.id}: no tile {item.gid & GID_BITS}"
                )
                item.gid, item.lost = 0, True
    gated.used = array("I", sorted(used))


def number_objects(reading: Reading, gated: Gated) -> None:
    """Objects without an id get the next free one, as from Tiled; an id used twice is a fault."""
    items = [item for layer in gated.layers for item in layer.objects]
    ids = Counter(item.id for item in items if item.id)
    fresh = max(ids, default=0)
    for item in items:
        if not item.id:
            fresh += 1
            item.id = fresh
    if ids and max(ids.values()) > 1:
        twice = sorted(number for number, count in ids.items() if count > 1)[:5]
        reading.faults.add(gated.file, "objects", f"the ids {twice} more than once", "each id once")

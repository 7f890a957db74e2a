"""Maps by name, as the place the rules know and the picture the view draws."""

from __future__ import annotations

import gc
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from game.loading.content import Content, ContentError
from game.loading.gate.faults import Faults, MapError
from game.loading.gate.gate import Gate
from game.loading.map_geometry import spot_of
from game.loading.map_picture import MapPicture, read_picture
from game.loading.map_place import read_place
from game.loading.tiled import TmxMap
from game.world.geometry import TILE, Spot
from game.world.place import Place


@dataclass(frozen=True, slots=True)
class LoadedMap:
    """A map as everyone needs it."""

    place: Place
    picture: MapPicture
    warnings: tuple[str, ...]


class Maps:
    """The maps of one content, each read once; tilesets are kept for the next map."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self._maps: dict[str, LoadedMap] = {}

    def again(self, changed: Iterable[str]) -> Maps:
        """The maps afresh; while nothing but maps has changed, tilesets need no second look."""
        fresh = Maps(self.content)
        if all(name.endswith(".tmx") for name in changed):
            fresh._gate = self._gate
        return fresh

    @cached_property
    def _gate(self) -> Gate:
        return Gate(self.content)

    def load(self, name: str) -> LoadedMap:
        """A map by content name (`maps/street.tmx`). Raises MapError with all its faults."""
        if name not in self._maps:
            # a map is a hundred thousand small values that all stay: looking for garbage among
            # them while they are made doubles the time
            collecting = gc.isenabled()
            gc.disable()
            try:
                self._maps[name] = self._read(name)
            finally:
                if collecting:
                    gc.enable()
        return self._maps[name]

    def forget(self) -> None:
        """Reads everything afresh from now on (a file has changed)."""
        self._maps = {}
        self.__dict__.pop("_gate", None)

    def picture(self, name: str) -> tuple[MapPicture, tuple[str, ...]]:
        """The picture alone, of maps with any tile size, and the warnings."""
        gated = self._gate.map(name)
        picture = read_picture(gated, TmxMap(gated))
        return picture, tuple(gated.warnings)

    def spot_of(self, name: str, number: int) -> Spot | None:
        """Where the object with that id is; None when the map has none. Raises MapError."""
        gated = self._gate.map(name)
        for layer in gated.layers:
            for item in layer.objects:
                if item.id == number:
                    return spot_of(gated, item)
        return None

    def _read(self, name: str) -> LoadedMap:
        gated = self._gate.map(name)
        if (gated.tile_width, gated.tile_height) != (TILE, TILE):
            size = f"{gated.tile_width}x{gated.tile_height}"
            raise MapError([ContentError(name, "map", f"tiles of {size} px", f"{TILE}x{TILE} px")])
        tmx, faults = TmxMap(gated), Faults()
        try:
            picture = read_picture(gated, tmx)
            place = read_place(gated, tmx, faults)
        except MapError:
            raise
        except ContentError as error:
            raise MapError([*faults, error]) from None
        if faults:
            raise MapError(faults)
        return LoadedMap(place, picture, tuple(gated.warnings))


def load_map(content: Content, name: str) -> LoadedMap:
    """Reads one map. Raises MapError. To read several, keep a `Maps`."""
    return Maps(content).load(name)

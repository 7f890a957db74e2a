"""What the rules know of a map: its place, with people, doors, triggers, lights and walls.

The classes of objects are those of the game's `.tiled-project`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from game.loading.gate.faults import Faults, meant
from game.loading.gate.model import Gated, GatedObject
from game.loading.map_geometry import area_of, lower_left, spot_of
from game.loading.map_picture import states_of
from game.loading.map_values import TypedValues
from game.loading.map_walls import read_walls
from game.loading.tiled import TmxMap
from game.world.geometry import Direction, Shape, Spot
from game.world.place import (
    Attitude,
    Door,
    Light,
    Lit,
    Mark,
    Mist,
    Path,
    Place,
    Prop,
    Routine,
    Shaft,
    Starts,
    Trigger,
    Villager,
    Zone,
)

MOODS = ("", "morning", "day", "evening", "dusk", "night")
SUNNY = ("morning", "day", "evening")
MISTY = ("morning",)
"""The moods a shaft of light falls in, and mist is seen in, when it names none."""


@dataclass(slots=True)
class _Found:
    """What has been read of a map so far."""

    gated: Gated
    tmx: TmxMap
    faults: Faults
    marks: dict[str, Mark] = field(default_factory=dict)
    villagers: dict[str, Villager] = field(default_factory=dict)
    doors: list[Door] = field(default_factory=list)
    triggers: list[Trigger] = field(default_factory=list)
    paths: dict[str, Path] = field(default_factory=dict)
    lights: list[Light] = field(default_factory=list)
    shafts: list[Shaft] = field(default_factory=list)
    mists: list[Mist] = field(default_factory=list)
    props: dict[str, Prop] = field(default_factory=dict)
    zones: list[Zone] = field(default_factory=list)
    walls: list[Shape] = field(default_factory=list)

    def fault(self, place: str, what: str, expected: str) -> None:
        self.faults.add(self.gated.file, place, what, expected)


def read_place(gated: Gated, tmx: TmxMap, faults: Faults) -> Place:
    """The place of a map; what is wrong with it is added to the faults.

    Raises MapError with the two hundredth of them, ContentError when too much is solid.
    """
    values = TypedValues(gated, faults, "map", tmx.properties(), gated.cls)
    found = _Found(gated, tmx, faults)
    for layer in gated.layers:
        for item in layer.objects:
            reader = _READERS.get(item.cls)
            if reader is not None:
                where = f"object {item.id}" + (f" {item.name!r}" if item.name else "")
                properties = tmx.properties_of(item)
                reader(found, item, TypedValues(gated, faults, where, properties, item.cls))
            elif item.cls and not _known_class(gated, item.cls) and layer.look.visible:
                gated.warnings.append(
                    f"{gated.file}: object {item.id}: the class {item.cls!r} is not known"
                    f"{meant(item.cls, _READERS)}"
                )
    place = Place(
        PurePosixPath(gated.file).stem,
        gated.width,
        gated.height,
        read_walls(gated, found.walls),
        title=values.text("title"),
        mood=values.one_of("mood", MOODS, ""),
        music=values.text("music"),
        ambience=values.text("ambience"),
        indoor=values.flag("indoor", False),
        rain=values.flag("rain", False),
        marks=found.marks,
        villagers=tuple(found.villagers.values()),
        doors=tuple(found.doors),
        triggers=tuple(found.triggers),
        paths=found.paths,
        lights=tuple(found.lights),
        shafts=tuple(found.shafts),
        mists=tuple(found.mists),
        props=found.props,
        zones=tuple(found.zones),
    )
    values.finish(("title", "mood", "music", "ambience", "indoor", "rain"))
    return place


def _known_class(gated: Gated, cls: str) -> bool:
    """Whether tiles have the class, or a project (a mod's own, too) gives it a meaning."""
    return cls in ("Bridge", "Water", "Ledge", "Wall") or gated.project.knows("object", cls)


def _named(found: _Found, item: GatedObject, taken: Iterable[str]) -> str:
    """The object's name, which must be there and new."""
    where = f"object {item.id}, name"
    if not item.name:
        found.fault(where, "nothing", f"a name for the {item.cls}")
    elif item.name in taken:
        found.fault(where, f"a second {item.name!r}", f"each {item.cls} name once a map")
    return item.name


def _mark(found: _Found, item: GatedObject, values: TypedValues) -> None:
    name = _named(found, item, found.marks)
    found.marks[name] = Mark(name, spot_of(found.gated, item), values.direction())
    values.finish(("facing",))


def _walked(found: _Found, values: TypedValues) -> str:
    """The name of the Path a villager walks, its id when it has none; empty without a Path."""
    wanted = values.reference("path")
    if isinstance(wanted, str) or not wanted:
        return wanted or ""
    name = found.tmx.name_of(wanted)
    if name is None:
        found.fault(f"{values.where}, path", f"object {wanted}", "a Path on the same map")
        return ""
    return name or str(wanted)


def _villager(found: _Found, item: GatedObject, values: TypedValues) -> None:
    name = _named(found, item, found.villagers)
    found.villagers[name] = Villager(
        name,
        values.text("look") or name,
        spot_of(found.gated, item),
        values.direction() or Direction.DOWN,
        values.kind("attitude", Attitude, Attitude.WARY),
        values.text("talk"),
        values.text("remark"),
        values.kind("routine", Routine, Routine.STAND),
        _walked(found, values),
        values.text("group"),
        values.whole("nerve", 25, 0, 100),
        values.whole("cuts", 3, 0, 6),
        values.ids("kin"),
        values.ids("in_chapters"),
    )
    values.finish(
        ("look", "facing", "attitude", "talk", "remark", "routine", "path", "group", "nerve",
         "cuts", "kin", "in_chapters")
    )  # fmt: skip


def _door(found: _Found, item: GatedObject, values: TypedValues) -> None:
    found.doors.append(
        Door(
            item.name,
            area_of(found.gated, item),
            values.must("to_map"),
            values.must("to_mark"),
            values.direction(),
            values.text("open_when", "true") or "true",
            values.text("closed_talk"),
        )
    )
    values.finish(("to_map", "to_mark", "facing", "open_when", "closed_talk"))


def _trigger(found: _Found, item: GatedObject, values: TypedValues) -> None:
    found.triggers.append(
        Trigger(
            item.name or f"trigger_{item.id}",
            area_of(found.gated, item),
            values.must("node"),
            values.kind("on", Starts, Starts.ENTER),
            values.number("seconds", 1.5),
            values.text("when", "true") or "true",
            values.flag("once", True),
            values.one_of("kind", ("scene", "remark"), "scene") == "remark",
        )
    )
    values.finish(("node", "on", "seconds", "when", "once", "kind"))


def _path(found: _Found, item: GatedObject, values: TypedValues) -> None:
    outline = item.outline
    name = item.name or str(item.id)
    if outline.kind not in ("polyline", "polygon"):
        found.fault(values.where, f"a {outline.kind}", "a polyline")
        return
    if name in found.paths:
        found.fault(f"{values.where}, name", f"a second {name!r}", "each Path name once a map")
    spots = tuple(Spot(round(x), round(y)) for x, y in outline.corners())
    found.paths[name] = Path(name, spots, values.flag("loop", False) or outline.kind == "polygon")
    values.finish(("loop",))


def _light(found: _Found, item: GatedObject, values: TypedValues) -> None:
    outline = item.outline
    radius = values.whole("radius", 36, 1, 400)
    if outline.kind == "ellipse" and outline.width:
        radius = min(400, max(1, round(outline.width / 2)))
    spot = spot_of(found.gated, item)
    if item.gid:
        spot = Spot(spot.x, spot.y - round(outline.height / 2))
    found.lights.append(
        Light(
            item.name or f"light_{item.id}",
            spot,
            radius,
            values.text("colour"),
            values.flag("flicker", True),
            values.kind("lit", Lit, Lit.AUTO),
        )
    )
    values.finish(("radius", "colour", "flicker", "lit"))


def _moods(found: _Found, values: TypedValues, default: tuple[str, ...]) -> tuple[str, ...]:
    moods = values.ids("moods")
    for mood in moods:
        if mood not in MOODS:
            expected = f"some of {', '.join(filter(None, MOODS))}{meant(mood, MOODS)}"
            found.fault(f"{values.where}, moods", repr(mood), expected)
    return moods or default


def _shaft(found: _Found, item: GatedObject, values: TypedValues) -> None:
    if item.outline.kind not in ("polygon", "rectangle"):
        found.fault(values.where, f"a {item.outline.kind}", "a polygon or rectangle")
        return
    found.shafts.append(
        Shaft(
            item.name or f"shaft_{item.id}",
            area_of(found.gated, item),
            values.text("colour"),
            _moods(found, values, SUNNY),
            values.flag("on", True),
        )
    )
    values.finish(("colour", "moods", "on"))


def _mist(found: _Found, item: GatedObject, values: TypedValues) -> None:
    if item.outline.kind != "rectangle":
        found.fault(values.where, f"a {item.outline.kind}", "a rectangle")
        return
    found.mists.append(
        Mist(
            item.name or f"mist_{item.id}",
            area_of(found.gated, item),
            _moods(found, values, MISTY),
            values.flag("on", True),
        )
    )
    values.finish(("moods", "on"))


def _prop(found: _Found, item: GatedObject, values: TypedValues) -> None:
    name = _named(found, item, found.props)
    if not item.gid:
        found_here = "a tile no tileset has" if item.lost else f"a {item.outline.kind}"
        found.fault(values.where, found_here, "a tile object")
        return
    states = states_of(found.gated, item)
    pictures = {state: found.tmx.upright(gid) for state, gid in states.items()}
    state = values.text("state")
    if state not in pictures:
        found.fault(f"{values.where}, state", repr(state), f"one of {', '.join(pictures)}")
    left, bottom = lower_left(found.gated, item)
    width, height = round(item.outline.width), round(item.outline.height)
    spot = Spot(round(left + item.outline.width / 2), round(bottom))
    found.props[name] = Prop(name, spot, state, pictures, width, height)
    values.finish(("state", "prop"))


def _zone(found: _Found, item: GatedObject, values: TypedValues) -> None:
    found.zones.append(
        Zone(
            item.name,
            area_of(found.gated, item),
            values.text("music"),
            values.text("ambience"),
            values.one_of("mood", MOODS, ""),
        )
    )
    values.finish(("music", "ambience", "mood"))


def _wall(found: _Found, item: GatedObject, values: TypedValues) -> None:
    if item.outline.kind in ("point", "polyline", "text"):
        found.fault(values.where, f"a {item.outline.kind}", "a rectangle or polygon")
        return
    found.walls.append(area_of(found.gated, item))


_READERS: dict[str, Callable[[_Found, GatedObject, TypedValues], None]] = {
    "Mark": _mark,
    "Villager": _villager,
    "Door": _door,
    "Trigger": _trigger,
    "Path": _path,
    "Light": _light,
    "Shaft": _shaft,
    "Mist": _mist,
    "Prop": _prop,
    "Zone": _zone,
    "Wall": _wall,
    "Water": _wall,
    "Ledge": _wall,
}

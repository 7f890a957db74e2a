"""What a command was asked for: content, chapter, map, place, facts; refused kindly when wrong."""

from __future__ import annotations

from argparse import Namespace
from difflib import get_close_matches
from pathlib import Path

from game.loading import mods
from game.loading.content import Content
from game.loading.maps import Maps
from game.stage.tale import CHAPTERS
from game.view.moods import MOODS
from game.world.geometry import Cell, Spot


class UseError(Exception):
    """The command was called with something that is not there; exit code 2."""


def content(options: Namespace, root: Path) -> tuple[Content, tuple[str, ...]]:
    """The game's content under that of every `--mod`, and what was left out."""
    paths = [] if options.safe_mode else [Path(mod) for mod in options.mod]
    for path in paths:
        if not path.exists():
            raise UseError(f"--mod {path}: there is no such folder or zip")
    return mods.stack(root, paths)


def base_of(file: Path) -> tuple[Path, str, bool]:
    """The root of a map anywhere, its name there, and whether its folder is all there is.

    In a folder called `maps` that lies in a mod, or beside `assets`, the root is what holds both;
    else the map's own folder.
    """
    real = file.resolve()
    for parent in real.parents:
        if parent.name == "maps":
            root = parent.parent
            if (root / "assets").is_dir() or (root / mods.FILE).is_file():
                return root, real.relative_to(root).as_posix(), False
            break
    return real.parent, f"maps/{real.name}", True


def with_map(content: Content, file: Path) -> tuple[Content, str]:
    """A content in which the map is, and the map's name in it. Raises UseError."""
    if not file.is_file():
        raise UseError(f"{file}: there is no such file")
    real = file.resolve()
    for root in content.paths:
        if root.is_dir() and real.is_relative_to(root.resolve()):
            return content, real.relative_to(root.resolve()).as_posix()
    base, name, loose = base_of(file)
    wider = Content(
        [*content.paths, base], [*content.mods[1:], base.name], str(base) if loose else ""
    )
    return wider, name


def settle(options: Namespace, content: Content) -> Content:
    """Looks at what `play`, `shot` and `autoplay` were asked for, and makes names of files.

    Gives the content to play from: wider when `--map` is a file elsewhere. Raises UseError.
    """
    wanted = vars(options)
    for name in ("chapter", "until"):
        if wanted.get(name):
            one_of(f"--{name}", wanted[name], CHAPTERS)
    if wanted.get("mood"):
        one_of("--mood", wanted["mood"], tuple(MOODS))
    for fact in wanted.get("set", ()):
        if not fact.partition("=")[1]:
            raise UseError(f"--set {fact}: expected NAME=VALUE")
    if wanted.get("map"):
        content = _map(options, content)
    return content


def one_of(what: str, name: str, known: tuple[str, ...]) -> None:
    """Raises UseError when a name is not among those known."""
    if name not in known:
        near = get_close_matches(name, known, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise UseError(f"{what} {name}: expected one of {', '.join(known)}{hint}")


def _map(options: Namespace, content: Content) -> Content:
    asked = Path(options.map)
    if asked.suffix == ".tmx":
        content, name = with_map(content, asked)
        options.map = name.removeprefix("maps/").removesuffix(".tmx")
    else:
        found = content.names("maps", ".tmx")
        names = tuple(name.removeprefix("maps/").removesuffix(".tmx") for name in found)
        one_of("--map", options.map, names)
    if options.at.isdigit():
        options.at = _beside(content, options.map, int(options.at))
    return content


def _beside(content: Content, name: str, number: int) -> str:
    """The free cell nearest to an object of a map, as `x,y`."""
    maps = Maps(content)
    spot = maps.spot_of(f"maps/{name}.tmx", number)
    if spot is None:
        raise UseError(f"--at {number}: map {name} has no object with that id")
    walls = maps.load(f"maps/{name}.tmx").place.walls
    cell = walls.nearest_free(Spot(*spot).cell) or Cell(0, 0)
    return f"{cell.x},{cell.y}"

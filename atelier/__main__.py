"""`python3 -m atelier build [NAME …]` draws and composes assets again.

`sheet NAME` shows a picture enlarged, `sheet everybody` all people; `listen NAME` a sound,
`listen --all` everything that sounds in a table; `report` measures the people.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from atelier import contact, palette, people, place, portraits, report, rooms, sound
from atelier import type as letters
from atelier.sound import listen, survey

ROOT = Path(__file__).resolve().parent.parent


def steps(root: Path) -> dict[str, Callable[[], None]]:
    """What can be drawn, in the order it is: later ones may use what earlier ones drew."""
    assets, maps = root / "assets", root / "maps"
    return {
        "palette": lambda: palette.build(assets),
        "type": lambda: letters.build(assets),
        "people": lambda: people.build(assets),
        "portraits": lambda: portraits.build(assets),
        "place": lambda: place.build(assets, maps),
        "rooms": lambda: rooms.build(assets, maps),
        "kit": lambda: place.kit_of_makers(assets, maps),
    }


def draw(root: Path, names: Collection[str]) -> None:
    """Draws everything, or the named parts."""
    for name, step in steps(root).items():
        if not names or name in names:
            began = time.monotonic()
            step()
            print(f"{name}: {time.monotonic() - began:.1f} s", flush=True)


def build(root: Path, names: Collection[str] = ()) -> None:
    """Draws and composes everything, or the named parts, into `assets/` and `maps/` below `root`:
    in two processes, one of which draws first. Sounds whose programs have not changed since they
    were rendered are copied from the user's cache."""
    if names and "sound" not in names:
        draw(root, names)
        return
    began, kept = time.monotonic(), sound.store()
    with ProcessPoolExecutor(2) as hands:
        done = [hands.submit(draw, root, names)]
        done += [hands.submit(sound.render, one, kept) for one in sound.work(root / "assets")]
        for one in done:
            one.result()
    sound.forget_old(kept)
    print(f"all: {time.monotonic() - began:.1f} s")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m atelier", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    building = commands.add_parser("build", help="draw all assets, or the named parts")
    building.add_argument("names", nargs="*")
    building.add_argument("--root", type=Path, default=ROOT, help="write below this folder")
    showing = commands.add_parser("sheet", help="write an enlarged contact sheet")
    showing.add_argument("name", help=f"a look, a portrait, a picture, or {contact.EVERYBODY}")
    showing.add_argument("--out", type=Path, default=Path("sheet.png"))
    commands.add_parser("report", help="colours, stray pixels and shapes of the people")
    listening = commands.add_parser(
        "listen",
        help="draw and measure a sound or a piece, or all",
        description=survey.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = listening.add_mutually_exclusive_group(required=True)
    what.add_argument("name", nargs="?", help="a sound, a piece or a stem (street.flute)")
    what.add_argument("--all", action="store_true", help="a table of everything that sounds")
    listening.add_argument("--out", type=Path, help="the picture; of all: a folder of pictures")
    options = parser.parse_args()
    if options.command == "build":
        build(options.root, options.names)
    elif options.command == "report":
        report.people(ROOT / "assets" / "sprites")
    elif options.command == "listen":
        if options.all:
            survey.survey(ROOT / "assets", options.out)
        else:
            listen.listen(options.name, options.out or Path("listen.png"))
    else:
        try:
            contact.contact(ROOT / "assets", options.name).save(options.out)
        except LookupError as error:
            raise SystemExit(error) from None
        print(options.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())

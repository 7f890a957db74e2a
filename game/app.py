"""Where everything is put together: the command line, the folders, the content, the loop."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from game import __version__

GOOD, FAULTS, WRONG_USE, STUCK = 0, 1, 2, 3
"""What the process says when it ends."""

HERE = Path(__file__).resolve().parent


def content_root() -> Path:
    """The folder that holds `assets/` and `maps/`: beside the code, or inside the wheel."""
    frozen = getattr(sys, "_MEIPASS", None)
    for root in (HERE.parent, HERE / "content", *([Path(frozen)] if frozen else [])):
        if (root / "assets" / "cast.toml").is_file() and (root / "maps").is_dir():
            return root
    raise SystemExit("The game's content (assets and maps) is missing beside the program.")


def data_folder(chosen: str) -> Path:
    """Where saves, settings and logs live: the player's data folder, or `--data-dir`."""
    if chosen:
        return Path(chosen)
    import platformdirs

    return Path(platformdirs.user_data_dir("leaving-the-leaf", appauthor=False))


def _gathering() -> type[argparse.Action]:
    """Words that add up, whether they stand before the command or after it."""
    gathered: list[str] = []

    class Gather(argparse.Action):
        def __call__(
            self,
            parser: argparse.ArgumentParser,
            namespace: argparse.Namespace,
            values: object,
            option: str | None = None,
        ) -> None:
            gathered.append(str(values))
            setattr(namespace, self.dest, gathered)

    return Gather


def parser() -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False)
    # left out when absent: what stands before the command must not be undone after it
    absent = argparse.SUPPRESS
    everywhere.add_argument(
        "--data-dir", default=absent, metavar="DIR", help="keep saves and settings there"
    )
    everywhere.add_argument(
        "--mod", action=_gathering(), default=absent, metavar="DIR", help="use a mod"
    )
    everywhere.add_argument(
        "--safe-mode", action="store_true", default=absent, help="no mods, no sound, a small window"
    )
    main = argparse.ArgumentParser(
        prog="main.py",
        description="Leaving the Leaf. Without a command: the title screen.",
        parents=[everywhere],
    )
    # ends the game after so many pictures: how the built game and its start are tried
    main.add_argument("--frames", type=int, default=0, help=argparse.SUPPRESS)
    main.add_argument("--version", action="version", version=f"Leaving the Leaf {__version__}")
    commands = main.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[everywhere])

    test = command("test", "run everything that is checked before a change lands")
    test.add_argument("--long", action="store_true", help="full counts for fuzzing and bots")
    test.add_argument("rest", nargs="*", help="further words go to pytest")

    autoplay = command("autoplay", "play the story without a window")
    autoplay.add_argument(
        "--policy", choices=("straight", "explorer", "random"), default="straight"
    )
    autoplay.add_argument("--seed", type=int, default=1)
    autoplay.add_argument("--ticks", type=int, default=1 << 40, help="stop after so many ticks")
    autoplay.add_argument("--until", default="", metavar="CHAPTER")
    autoplay.add_argument("--chapter", default="", help="start there")
    autoplay.add_argument("--transcript", default="", metavar="FILE")
    autoplay.add_argument("--record", default="", metavar="FILE")
    autoplay.add_argument("--heavy", action="store_true", help="save, load, compare at every beat")

    replay = command("replay", "repeat a recording")
    replay.add_argument("file")
    replay.add_argument("--transcript", default="", metavar="FILE")

    def where(sub: argparse.ArgumentParser) -> None:
        sub.add_argument("--map", default="", help="a map's name or file")
        sub.add_argument("--at", default="", help="a mark, an object id, or x,y in tiles")
        sub.add_argument("--chapter", default="")
        sub.add_argument("--node", default="", help="a scene to run")
        sub.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")

    shot = command("shot", "draw one picture, or a strip of a recording, without a window")
    where(shot)
    shot.add_argument("--mood", default="")
    shot.add_argument("--size", default="1440x810", metavar="WxH")
    shot.add_argument("--ticks", type=int, default=30, help="let so much time pass first")
    shot.add_argument("--play-on", action="store_true", help="pass lines, take first answers")
    shot.add_argument("--replay", default="", metavar="FILE")
    shot.add_argument("--every", type=float, default=4.0, metavar="SECONDS")
    shot.add_argument("--out", required=True)

    draw = command("draw", "draw a map alone, as Tiled's rasterizer does")
    draw.add_argument("file")
    draw.add_argument("--out", required=True)

    pictures = command("pictures", "draw all pictures of docs/pictures again")
    pictures.add_argument("--out", default="docs/pictures", metavar="FOLDER")

    check = command("check", "list every fault of the content")
    check.add_argument("paths", nargs="*")
    check.add_argument("--story", action="store_true", help="count lines, words, verbs, facts")
    check.add_argument("--json", action="store_true")

    play = command("play", "the game, from a given place")
    where(play)
    main.add_argument("--transcript", default="", metavar="FILE", help=argparse.SUPPRESS)
    play.add_argument("--transcript", default="", metavar="FILE", help="write down what happens")

    bench = command("bench", "print the budget table")
    bench.add_argument("--json", default="", metavar="FILE")

    text = "the language's own tools: check, run, plan, tag, strings"
    yarn = commands.add_parser("yarn", help=text, add_help=False)
    yarn.add_argument("rest", nargs=argparse.REMAINDER)

    why = command("why", "which file gives a node, a map or a picture")
    why.add_argument("name")

    command("build", "make the one-folder game with PyInstaller and run it once")
    return main


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """The command line as options; those that every command has may stand before it too."""
    before = {"data_dir": "", "mod": [], "safe_mode": False}
    return parser().parse_args(words, argparse.Namespace(**before))


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and says how it went. Nothing is imported before it is needed."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == ["yarn"]:
        from game.workshop import yarn_tools

        return yarn_tools.main(words[1:])
    options = parsed(words)
    if options.command in ("test", "build") and not (HERE.parent / "pyproject.toml").is_file():
        print(f"`{options.command}` works in the project's own folder, not in an installed game")
        return WRONG_USE
    match options.command:
        case "test":
            from game.workshop import testing

            return testing.run(HERE.parent, options.rest, options.long)
        case "yarn":
            from game.workshop import yarn_tools

            return yarn_tools.main(options.rest)
        case "build":
            from game.workshop import building

            return building.run(HERE.parent)
        case None:
            from game.screens import desktop

            return desktop.run(options, content_root(), data_folder(options.data_dir))
        case "play":
            from game.workshop import playing

            return playing.run(options, content_root(), data_folder(options.data_dir))
        case _:
            from game.workshop import commands

            return commands.run(options, content_root())


if __name__ == "__main__":
    sys.exit(main())

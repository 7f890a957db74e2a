"""The commands that need no window: autoplay, replay, shot, draw, check, bench, why."""

from __future__ import annotations

import os
import sys
import time
from argparse import Namespace
from contextlib import ExitStack
from difflib import get_close_matches
from pathlib import Path
from typing import TextIO

from game.loading import mods
from game.loading.content import Content, ContentError
from game.loading.library import BookError, Shelf
from game.loading.recording import RecordingError, head, lines, read
from game.stage.tale import StoryError, Tale
from game.workshop import asked, runs, yarn_tools
from game.workshop.policies import policy

GOOD, FAULTS, WRONG_USE, STUCK = 0, 1, 2, 3


def run(options: Namespace, root: Path) -> int:
    """One command; a fault of the content is printed whole and gives exit code 1."""
    try:
        content, notices = asked.content(options, root)
        for notice in notices:
            print(f"note: {notice}", file=sys.stderr)
        content = asked.settle(options, content)
        return _run(options, content)
    except (asked.UseError, yarn_tools.UseError) as fault:
        print(fault, file=sys.stderr)
        return WRONG_USE
    except (BookError, ContentError, StoryError, RecordingError) as fault:
        print(fault, file=sys.stderr)
        return FAULTS
    except BrokenPipeError:
        # whoever read along has seen enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except OSError as fault:
        print(f"{fault.filename or 'a file'}: {fault.strerror or fault}", file=sys.stderr)
        return WRONG_USE


def _run(options: Namespace, content: Content) -> int:
    match options.command:
        case "autoplay":
            return autoplay(options, opened(content))
        case "replay":
            return replay(options, opened(content))
        case "check":
            from game.workshop import check

            return check.run(options, content)
        case "draw":
            from game.workshop import draw

            return draw.run(Path(options.file), Path(options.out), content)
        case "shot":
            from game.workshop import shot

            return shot.run(options, content)
        case "pictures":
            from game.workshop import pictures

            return pictures.run(options, content)
        case "bench":
            from game.workshop import bench

            return bench.run(options, content)
        case "why":
            return why(options, content)
    return WRONG_USE


def opened(content: Content) -> Shelf:
    """The shelf of a content; what was left out of it is said."""
    found = mods.open_all(content)
    for notice in found.notices:
        print(f"note: {notice}", file=sys.stderr)
    return found.shelf


def _open(stack: ExitStack, name: str) -> TextIO | None:
    return stack.enter_context(open(name, "w", encoding="utf-8")) if name else None


def autoplay(options: Namespace, shelf: Shelf) -> int:
    """Plays through intents alone; the last line says how it ended."""
    began = time.monotonic()
    with ExitStack() as stack:
        tale = runs.begin(shelf.book, options.seed, options.chapter)
        run = runs.Run(tale, _open(stack, options.transcript))
        record = _open(stack, options.record)
        player = policy(options.policy, options.seed)
        chapter = ""

        def watch(tale_now: Tale) -> None:
            nonlocal chapter
            if tale_now.chapter != chapter:
                chapter = tale_now.chapter
                print(f"{tale_now.ticks / 60:7.0f} s  {chapter}", flush=True)

        code = GOOD
        try:
            ending = runs.play(run, player, options.ticks, options.until, options.heavy, watch)
        except (runs.StuckError, runs.DifferenceError) as fault:
            print(fault, file=sys.stderr)
            ending, code = "", STUCK
        except KeyboardInterrupt:
            print("interrupted", file=sys.stderr)
            ending, code = "", STUCK
        if record is not None:
            first = head(shelf.book.content, options.seed, options.chapter, run.tale.ticks)
            record.write(first + "\n")
            record.writelines(line + "\n" for line in lines(run.entries))
    print(f"{run.tale.ticks} ticks, {run.tale.ticks / 60:.0f} s played", end="")
    print(f" in {time.monotonic() - began:.1f} s; transcript {run.digest.hexdigest()[:16]}")
    print(f"ending: {ending or 'none'}")
    return code


def replay(options: Namespace, shelf: Shelf) -> int:
    if not Path(options.file).is_file():
        raise asked.UseError(f"{options.file}: there is no such file")
    first, entries = read(Path(options.file))
    if first.content != shelf.book.content:
        print(
            "note: the recording was made with other words; it may run differently", file=sys.stderr
        )
    with ExitStack() as stack:
        tale = runs.begin(shelf.book, first.seed, first.chapter)
        run = runs.Run(tale, _open(stack, options.transcript))
        try:
            ending = runs.repeat(run, entries, ticks=first.ticks)
        except runs.StuckError as fault:
            print(fault, file=sys.stderr)
            return STUCK
    print(f"{run.tale.ticks} ticks; transcript {run.digest.hexdigest()[:16]}")
    print(f"ending: {ending or 'none'}")
    return GOOD


def why(options: Namespace, content: Content) -> int:
    """Where a name comes from: a node, a map, a figure's picture, any file of the content."""
    shelf = opened(content)
    name = options.name
    found = False
    node = shelf.book.program.nodes.get(name)
    if node is not None:
        found = True
        origin = f" of mod {node.mod}" if node.mod else ""
        print(f"node {name}: {node.file}, line {node.line}{origin}")
        for member in node.members:
            part = shelf.book.program.nodes.get(member)
            if part is not None:
                print(f"  member {member}: {part.file}, line {part.line}")
    for file in (
        name, f"maps/{name}.tmx", f"assets/sprites/{name}.png", f"assets/tiles/{name}.png",
        f"assets/music/{name}.ogg", f"assets/sounds/{name}.ogg",
    ):  # fmt: skip
        if content.exists(file):
            found = True
            owners = [_owner(content, path) for path in content.owners(file)]
            hidden = f" (hides that of {', '.join(owners[:-1])})" if owners[:-1] else ""
            print(f"file {file}: from {owners[-1]}{hidden}")
    if not found:
        known = [*shelf.book.program.nodes, *content.names("maps"), *content.names("assets")]
        near = get_close_matches(name, known, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        print(f"nothing is called {name!r}{hint}", file=sys.stderr)
        return FAULTS
    return GOOD


def _owner(content: Content, path: Path) -> str:
    mod = dict(zip(content.paths, content.mods, strict=True))[path]
    return f"mod {mod} ({path.name})" if mod else "the game"

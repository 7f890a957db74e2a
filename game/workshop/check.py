"""Every fault of the content in one list, and (`--story`) what the story is made of."""

from __future__ import annotations

import json
import re
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from game.loading import tables
from game.loading.content import Content, ContentError
from game.loading.library import BookError, Shelf, names, open_shelf, sources
from game.stage.tale import CHAPTERS
from game.stage.verbs import VERBS
from game.workshop import yarn_tools
from game.yarn import Program

GOOD, FAULTS = 0, 1
_VARIABLE = re.compile(r"\$[A-Za-z_]\w*")
_SET = re.compile(r"<<\s*set\s+(\$\w+)")
_COMMENT = re.compile(r"(?<!:)//.*")


def run(options: Namespace, content: Content) -> int:
    """Prints the faults; exit code 1 when there are errors, 0 on warnings alone."""
    if options.paths:
        return check_paths(options)
    errors: list[str] = []
    warnings: list[str] = []
    shelf: Shelf | None = None
    try:
        shelf = open_shelf(content, thorough=True)
    except (BookError, ContentError) as fault:
        errors += str(fault).splitlines()
    if shelf is not None:
        warnings += [str(found) for found in shelf.diagnostics]
        errors += list(content_faults(content, shelf))
        for name in sorted(names(content).maps):
            warnings += [str(warning) for warning in shelf.maps.load(f"maps/{name}.tmx").warnings]
    if options.json:
        print(json.dumps({"errors": errors, "warnings": warnings}, ensure_ascii=False, indent=1))
    else:
        for text in errors:
            print(f"error: {text}")
        for text in warnings:
            print(f"warning: {text}")
        print(f"{len(errors)} errors, {len(warnings)} warnings")
    if options.story and shelf is not None:
        story(content, shelf.book.program)
    return FAULTS if errors else GOOD


def check_paths(options: Namespace) -> int:
    """Files and folders one by one: maps by the gate, dialogue by the compiler."""
    from game.workshop import draw

    worst = GOOD
    for text in options.paths:
        path = Path(text)
        if path.suffix == ".tmx":
            worst = max(worst, draw.check(path))
        elif path.suffix == ".yarn" or path.is_dir():
            arguments = ["check", text] + (["--json"] if options.json else [])
            worst = max(worst, yarn_tools.main(arguments))
        else:
            print(f"{text}: expected a .tmx, a .yarn or a folder", file=sys.stderr)
            worst = max(worst, 2)
    return worst


def content_faults(content: Content, shelf: Shelf) -> Iterator[str]:
    """What the compiler cannot see: nodes named in maps, faces, looks, conditions."""
    book = shelf.book
    nodes = book.program.nodes
    for name in sorted(names(content).maps):
        try:
            place = shelf.maps.load(f"maps/{name}.tmx").place
        except ContentError as fault:
            yield str(fault)
            continue
        file = f"maps/{name}.tmx"
        for trigger in place.triggers:
            if trigger.node not in nodes:
                yield f"{file}: trigger {trigger.name}: node {trigger.node!r} does not exist"
        for villager in place.villagers:
            look = book.look_of(villager.id, True) if villager.id in book.cast else villager.look
            if look not in book.poses:
                yield f"{file}: villager {villager.id}: look {look!r} has no picture"
            if villager.talk and villager.talk not in nodes:
                yield f"{file}: villager {villager.id}: node {villager.talk!r} does not exist"
            if villager.path and villager.path not in place.paths:
                yield f"{file}: villager {villager.id}: path {villager.path!r} does not exist"
        for door in place.doors:
            try:
                target = shelf.maps.load(f"maps/{door.to_map}.tmx").place
            except ContentError:
                yield f"{file}: door {door.name}: map {door.to_map!r} does not exist"
                continue
            if door.to_mark not in target.marks:
                yield f"{file}: door {door.name}: map {door.to_map} has no mark {door.to_mark!r}"
    faces = {
        name.removeprefix("assets/portraits/").removesuffix(".png")
        for name in content.names("assets/portraits", ".png")
    }
    for text in book.program.strings.values():
        for tag in text.tags:
            tag = tag.lstrip("#")
            speaker = text.text.partition(":")[0].lower()
            person = book.cast.get(speaker)
            if tag.startswith("face:") and person is not None and person.portrait:
                portraits = [person.portrait]
                if person.portrait == "naruto":
                    portraits.append("naruto_bare")
                for portrait in portraits:
                    if f"{portrait}/{tag[5:]}" not in faces:
                        yield (
                            f"{text.file}:{text.line}: portrait {portrait} has no "
                            f"expression {tag[5:]!r}"
                        )
    for person in tables.cast(content).values():
        if person.look not in book.poses:
            yield f"assets/cast.toml: {person.id}: look {person.look!r} has no picture"


# What the story is made of -----------------------------------------------------------------


def chapter_of(file: str) -> str:
    """`assets/dialogue/7_gate/gate.yarn` belongs to `gate`, `village/…` to `village`."""
    folder = file.split("/")[2] if file.count("/") > 2 else ""
    return folder.partition("_")[2] if folder[:1].isdigit() else folder or "shared"


def story(content: Content, program: Program) -> None:
    """Counts lines, words, verbs, poses, remarks and the longest run without a verb."""
    lines: Counter[str] = Counter()
    words: Counter[str] = Counter()
    remarks: Counter[str] = Counter()
    for text in program.strings.values():
        chapter = chapter_of(text.file)
        if "menus" in text.file:
            continue
        said = text.text.partition(": ")[2] or text.text
        lines[chapter] += 1
        words[chapter] += len(said.split())
        remarks[chapter] += "remark" in [tag.lstrip("#") for tag in text.tags]
    verbs: Counter[str] = Counter()
    poses: dict[str, set[str]] = {}
    longest: Counter[str] = Counter()
    where: dict[str, str] = {}
    sets: dict[str, set[str]] = {}
    reads: dict[str, set[str]] = {}
    for source in sources(content):
        chapter = chapter_of(source.file)
        run_length = 0
        for number, raw in enumerate(source.text.splitlines(), start=1):
            row = _COMMENT.sub("", raw).strip()
            for name in _SET.findall(row):
                sets.setdefault(name, set()).add(chapter)
            for name in _VARIABLE.findall(_SET.sub("", row)):
                if "<<declare" not in row:
                    reads.setdefault(name, set()).add(chapter)
            verb = re.match(r"<<\s*(\w+)", row)
            if verb and verb[1] in VERBS:
                verbs[chapter] += 1
                run_length = 0
                if verb[1] == "pose":
                    poses.setdefault(chapter, set()).add(row.split()[2].rstrip(">"))
            elif row and not row.startswith(("<<", "->", "=>", "===", "---", "title:", "when:")):
                if re.match(r"\w+:\s", row) and "#remark" not in row and "Goal:" not in row:
                    run_length += 1
                    if run_length > longest[chapter]:
                        longest[chapter] = run_length
                        where[chapter] = f"{source.file}:{number}"
            elif row.startswith(("===", "->", "=>", "<<else")):
                run_length = 0
    print(f"{'chapter':<14}{'lines':>6}{'words':>7}{'verbs':>6}{'poses':>6}{'remarks':>8}  run")
    for chapter in (*CHAPTERS, "village", "shared"):
        print(
            f"{chapter:<14}{lines[chapter]:>6}{words[chapter]:>7}{verbs[chapter]:>6}"
            f"{len(poses.get(chapter, ())):>6}{remarks[chapter]:>8}  {longest[chapter]}"
            f" {where.get(chapter, '') if longest[chapter] > 3 else ''}"
        )
    print(f"{'all':<14}{lines.total():>6}{words.total():>7}{verbs.total():>6}")
    print("facts:")
    for name in sorted(program.variables):
        variable = program.variables[name]
        if variable.smart:
            continue
        felt = ", ".join(sorted(reads.get(name, ()))) or "nowhere"
        print(f"  {name}: set in {', '.join(sorted(sets.get(name, ()))) or '-'}; felt in {felt}")

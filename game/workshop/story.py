"""What the story is made of: lines, words, verbs and facts of each chapter, and what must hold."""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from game.loading.content import Content
from game.loading.library import sources
from game.stage.book import Book
from game.stage.tale import CHAPTERS
from game.stage.verbs.table import VERBS
from game.workshop import runs
from game.workshop.findings import FAULTS, GOOD
from game.workshop.policies import Straight

_VARIABLE = re.compile(r"\$[A-Za-z_]\w*")
_SET = re.compile(r"<<\s*set\s+(\$\w+)")
_DEED = re.compile(r"<<\s*deed\s+(\w+)")
_COMMENT = re.compile(r"(?<!:)//.*")

STAGE_SETS = {"$ran_past": "street", "$stood": "street", "$stir": "street", "$weight": "street"}
"""Facts that the village sets by itself, and the chapter in which it begins to."""
STAGE_READS = ("$still_count",)
"""And one that only the crowd asks for."""
LONGEST_RUN = 3
"""Lines at most between two verbs."""
REPEATED = 0.03
"""Share of the lines of a straight run that may have been said before."""
MEASURE = "office"
LAST = ("aftermath", "road")
"""These have at least two thirds of the lines and verbs of the chapter that is the measure."""


@dataclass(slots=True)
class Counted:
    """One chapter: numbers, and where its longest run of lines without a verb ends."""

    lines: int = 0
    words: int = 0
    verbs: int = 0
    remarks: int = 0
    poses: set[str] = field(default_factory=set)
    longest: int = 0
    where: str = ""


@dataclass(slots=True)
class Facts:
    """Chapters by the name of a fact."""

    sets: dict[str, set[str]] = field(default_factory=dict)
    reads: dict[str, set[str]] = field(default_factory=dict)


def chapter_of(file: str) -> str:
    """`assets/dialogue/7_gate/gate.yarn` belongs to `gate`, `village/…` to `village`."""
    folder = file.split("/")[2] if file.count("/") > 2 else ""
    return folder.partition("_")[2] if folder[:1].isdigit() else folder or "shared"


def told_by_the_stage(content: Content, book: Book) -> set[tuple[str, str]]:
    """The remarks of the compiler on facts that are set or read elsewhere than in the script."""
    found = facts(content, book)
    known = {("LL019", name) for name in found.sets}
    return known | {("YS0010", name) for name in STAGE_READS}


def rows(content: Content) -> Iterator[tuple[str, str, str]]:
    """Every row of the dialogue without comments: its chapter, its place, its text."""
    for source in sources(content):
        chapter = chapter_of(source.file)
        for number, raw in enumerate(source.text.splitlines(), start=1):
            yield chapter, f"{source.file}:{number}", _COMMENT.sub("", raw).strip()


def count(content: Content, book: Book) -> dict[str, Counted]:
    """The numbers of each chapter, of the village and of what all share."""
    counted = {chapter: Counted() for chapter in (*CHAPTERS, "village", "shared")}
    for text in book.program.strings.values():
        if "menus" in text.file:
            continue
        chapter = counted[chapter_of(text.file)]
        chapter.lines += 1
        chapter.words += len((text.text.partition(": ")[2] or text.text).split())
        chapter.remarks += "remark" in [tag.lstrip("#") for tag in text.tags]
    run = 0
    for name, place, row in rows(content):
        chapter = counted[name]
        verb = re.match(r"<<\s*(\w+)", row)
        if verb and verb[1] in VERBS:
            chapter.verbs += 1
            run = 0
            if verb[1] == "pose":
                chapter.poses.add(row.split()[2].rstrip(">"))
        elif row.startswith(("===", "->", "=>", "<<else")):
            run = 0
        elif re.match(r"\w+:\s", row) and not row.startswith(("title:", "when:", "Goal:")):
            run += "#remark" not in row
            if run > chapter.longest:
                chapter.longest, chapter.where = run, place
    return counted


def facts(content: Content, book: Book) -> Facts:
    """Where each fact is set, by the script, by `deed`, by the bag or by the village; and felt."""
    found = Facts()
    for chapter, _, row in rows(content):
        for name in _SET.findall(row):
            found.sets.setdefault(name, set()).add(chapter)
        for deed in _DEED.findall(row):
            name = f"$t_deed_{deed}" if chapter == "overheard" else f"$deed_{deed}"
            found.sets.setdefault(name, set()).add(chapter)
        if "<<declare" not in row:
            for name in _VARIABLE.findall(_SET.sub("", row)):
                found.reads.setdefault(name, set()).add(chapter)
    for thing in book.things:
        found.sets.setdefault(f"$pack_{thing.id}", set()).add("apartment")
    for name, chapter in STAGE_SETS.items():
        found.sets.setdefault(name, set()).add(chapter)
    return found


def straight_run(book: Book) -> tuple[int, int]:
    """Lines and remarks of a straight run, and how many of them had been said before.

    Raises StuckError when the run does not come to its end.
    """
    written = io.StringIO()
    runs.play(runs.Run(runs.begin(book, 1), written), Straight())
    events = map(json.loads, written.getvalue().splitlines())
    said = Counter(
        event["text"]
        for event in events
        if event["event"] in ("line", "remark") and event.get("speaker") != "card"
    )
    return said.total(), said.total() - len(said)


def tell(content: Content, book: Book) -> int:
    """Prints all of it, and at the end what must hold, each `pass` or `FAIL`."""
    counted = count(content, book)
    print(f"{'chapter':<14}{'lines':>6}{'words':>7}{'verbs':>6}{'poses':>6}{'remarks':>8}  run")
    for name, chapter in counted.items():
        print(
            f"{name:<14}{chapter.lines:>6}{chapter.words:>7}{chapter.verbs:>6}"
            f"{len(chapter.poses):>6}{chapter.remarks:>8}  {chapter.longest}"
            f" {chapter.where if chapter.longest > LONGEST_RUN else ''}"
        )
    print("facts:")
    found = facts(content, book)
    for name in sorted(book.program.variables):
        if not book.program.variables[name].smart:
            felt = ", ".join(sorted(found.reads.get(name, ()))) or "nowhere"
            print(
                f"  {name}: set in {', '.join(sorted(found.sets.get(name, ()))) or '-'};"
                f" felt in {felt}"
            )
    lines, again = straight_run(book)
    measure = counted[MEASURE]
    holds = [
        (
            f"longest run of lines without a verb {max(one.longest for one in counted.values())},"
            f" at most {LONGEST_RUN}",
            all(one.longest <= LONGEST_RUN for one in counted.values()),
        ),
        (
            f"a straight run says {again} of {lines} lines again ({again / lines:.1%}),"
            f" at most {REPEATED:.0%}",
            again <= REPEATED * lines,
        ),
    ]
    for name in LAST:
        one = counted[name]
        holds.append(
            (
                f"{name} has {one.lines} lines and {one.verbs} verbs, at least two thirds of"
                f" {measure.lines} and {measure.verbs} ({MEASURE})",
                3 * one.lines >= 2 * measure.lines and 3 * one.verbs >= 2 * measure.verbs,
            )
        )
    for sentence, kept in holds:
        print(f"{'pass' if kept else 'FAIL'}: {sentence}")
    return GOOD if all(kept for _, kept in holds) else FAULTS

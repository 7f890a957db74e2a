"""What the guides tell a stranger to do, read out of them and done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.workshop.conftest import REPOSITORY

_BLOCK = re.compile(
    r"(?:<!-- (?P<what>file|into): (?P<where>[^>]+?) -->\n)?```(?P<kind>\w+)\n(?P<text>.*?)```",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a guide: `file` is a whole file, `into` goes into a layer of a map."""

    what: str
    where: str
    kind: str
    text: str


def blocks(guide: str) -> list[Block]:
    text = (REPOSITORY / "docs" / guide).read_text(encoding="utf-8")
    return [
        Block(m["what"] or "", m["where"] or "", m["kind"], m["text"])
        for m in _BLOCK.finditer(text)
    ]


def follow(guide: str, folder: Path) -> list[list[str]]:
    """Writes every file of a guide into a folder; gives the commands it names, as words."""
    commands: list[list[str]] = []
    for block in blocks(guide):
        if block.what == "file":
            path = folder / block.where
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.text, encoding="utf-8")
        elif block.what == "into":
            file, _, layer = block.where.partition(", ")
            put_into(folder / file, layer, block.text)
        elif block.kind == "sh":
            commands += [line.split()[2:] for line in block.text.splitlines() if line.strip()]
    return commands


def put_into(file: Path, layer: str, text: str) -> None:
    """Adds objects to a layer of a map, as Tiled writes them."""
    if not file.exists():
        source = REPOSITORY / "maps" / file.name
        file.parent.mkdir(parents=True, exist_ok=True)
        # a map that the guide makes is saved from the empty one
        start = source if source.exists() else REPOSITORY / "maps" / "blank.tmx"
        file.write_text(start.read_text(encoding="utf-8"), encoding="utf-8")
    whole = file.read_text(encoding="utf-8")
    empty = re.compile(rf'(<objectgroup id="\d+" name="{layer}"[^>/]*)/>')
    whole = empty.sub(r"\1></objectgroup>", whole)
    head = re.search(rf'<objectgroup id="\d+" name="{layer}"[^>]*>', whole)
    assert head is not None, layer
    file.write_text(whole[: head.end()] + text + whole[head.end() :], encoding="utf-8")

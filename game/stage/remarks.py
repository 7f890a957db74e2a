"""What is said in passing: over a head, while everybody goes on with what he does.

A remark is one line; an aside is a node of them, said one after the other while the player walks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage.lines import Line, Said
from game.world.geometry import TICKS
from game.yarn import CommandEvent, EndEvent, LineEvent, OptionsEvent

if TYPE_CHECKING:
    from game.stage.tale import Tale


def say(tale: Tale, speaker: str, line: Line) -> None:
    """Puts a line over somebody's head; nobody stops for it."""
    tale.event("remark", speaker=speaker, text=line.text, id=line.id)
    tale.remember(Said(line.id, line.values, speaker))
    figure = tale.area.figures.get(speaker)
    if figure is None:
        return
    figure.remark = line.id
    words = len(line.text.split())
    figure.remark_until = tale.ticks + int((1.4 + 0.28 * words) * TICKS)


def ask(tale: Tale, figure: str, group: str) -> bool:
    """Asks the script for one line of a group, in the mouth of a figure."""
    if group not in tale.book.program.nodes:
        return False
    tale.memory["$remark_by"] = figure
    machine = tale.new_machine(group)
    for _ in range(20):
        match machine.advance():
            case LineEvent() as event:
                say(tale, figure, tale.line_of(event.id, event.substitutions))
                return True
            case EndEvent():
                return False
            case OptionsEvent():
                machine.select(-1)
    return False


def advance_aside(tale: Tale) -> None:
    """One tick of the aside that runs, if one does."""
    if tale.aside is None:
        return
    if tale.aside_ticks > 0:
        tale.aside_ticks -= 1
        return
    for _ in range(50):
        match tale.aside.advance():
            case LineEvent() as event:
                line = tale.line_of(event.id, event.substitutions)
                if line.speaker in ("card", "goal"):
                    tale.deliver(event)
                    continue
                say(tale, line.speaker, line)
                tale.aside_ticks = int((1.0 + 0.25 * len(line.text.split())) * TICKS)
                return
            case CommandEvent() as event if event.words[0] == "wait":
                tale.aside_ticks = round(float(event.words[1]) * TICKS)
                return
            case CommandEvent() as event:
                tale.command((*event.words, "nowait"), event.node, event.line)
            case OptionsEvent():
                tale.aside.select(-1)
            case EndEvent():
                tale.aside = None
                return

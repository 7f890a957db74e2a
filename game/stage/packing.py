"""The bag he packs: it opens, things go in and out by the player's hand, and it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.stage.cues import Sound
from game.stage.lines import Bag

if TYPE_CHECKING:
    from game.stage.tale import Tale
    from game.stage.task import Task


def begin(tale: Tale, task: Task) -> None:
    things = [thing for thing in tale.book.things if not thing.when or tale.holds(thing.when)]
    taken = [thing.id for thing in things if tale.fact(f"$pack_{thing.id}")]
    tale.bag = Bag(
        tuple(thing.id for thing in things), tuple(thing.cells for thing in things), taken
    )


def advance(tale: Tale, task: Task) -> bool:
    return tale.bag is None


def finish(tale: Tale, task: Task) -> None:
    tale.bag = None


def touch(tale: Tale, bag: Bag, n: int) -> None:
    """A thing goes into the open bag or out; the number after the last closes it."""
    if n == len(bag.things):
        tale.event("choice", options=list(bag.things), index=n)
        tale.bag = None
        return
    if not 0 <= n < len(bag.things):
        return
    thing = bag.things[n]
    bag.cursor = n
    taking = thing not in bag.taken
    if taking and bag.filled + bag.sizes[n] > bag.room:
        tale.cues.append(Sound("cancel"))
        return
    tale.event("choice", options=list(bag.things), index=n)
    if taking:
        bag.taken.append(thing)
    else:
        bag.taken.remove(thing)
    tale.memory[f"$pack_{thing}"] = taking
    if thing in tale.area.place.props:
        tale.area.props[thing] = "gone" if taking else "here"
    tale.cues.append(Sound("cloth"))
    node = f"Pack_{thing}"
    if taking and node in tale.book.program.nodes and f"touched/{thing}" not in tale.fired:
        tale.fired[f"touched/{thing}"] = True
        tale.machines.append(tale.new_machine(node))

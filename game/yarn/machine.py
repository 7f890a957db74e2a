"""The machine that runs a program: `start`, then `advance` until it ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from game.yarn import program as ops
from game.yarn.builtin import VISITS, Chance
from game.yarn.diagnostics import YarnError, did_you_mean
from game.yarn.evaluation import READS, Context
from game.yarn.numbers import RunError, value_text
from game.yarn.program import Candidate, Code, Evaluate, Functions, Program, Storage, Text
from game.yarn.saliency import STRATEGIES, Strategy
from game.yarn.words import split

STEPS = 10_000
"""Instructions between two events, after which a script is taken for an endless loop."""
DEEPEST = 200
"""Detours within detours."""
LONGEST_LINE = 200_000
"""Characters of a line with its values put in."""

_SPEAKER = re.compile(r"((?:[^:\\\[]|\\.)+):[ \t]*")


@dataclass(frozen=True, slots=True)
class LineEvent:
    """A line to be shown. Markup is still in `text` and `full`."""

    id: str
    text: str
    """What is said, without the speaker's name: base language, values put in."""
    substitutions: tuple[str, ...]
    tags: tuple[str, ...]
    """Without their `#`, in the order written."""
    speaker: str
    """The name before the colon, empty when there is none."""
    node: str
    line: int
    full: str
    """The whole line with the speaker's name."""

    def tag(self, name: str) -> str | None:
        """What follows `#name:`; empty for the tag alone, None without it."""
        for tag in self.tags:
            if tag == name:
                return ""
            if tag.startswith(f"{name}:"):
                return tag[len(name) + 1 :]
        return None


@dataclass(frozen=True, slots=True)
class Option:
    line: LineEvent
    available: bool
    index: int


@dataclass(frozen=True, slots=True)
class OptionsEvent:
    options: tuple[Option, ...]
    node: str
    line: int


@dataclass(frozen=True, slots=True)
class CommandEvent:
    text: str
    words: tuple[str, ...]
    node: str
    line: int


@dataclass(frozen=True, slots=True)
class EndEvent:
    pass


Event = LineEvent | OptionsEvent | CommandEvent | EndEvent


def speaker_of(text: str) -> tuple[str, str]:
    """The name a line begins with, and what follows it: `Mae: Hi` is ("Mae", "Hi")."""
    match = _SPEAKER.match(text)
    if match is None:
        return "", text
    return match[1].replace("\\:", ":").strip(), text[match.end() :]


def put_in(parts: Sequence[str | int], values: Sequence[str]) -> str:
    """A line with its values; brackets in them are escaped, so that they are no markup."""
    pieces = []
    for part in parts:
        if type(part) is str:
            pieces.append(part)
            continue
        value = values[part] if part < len(values) else ""  # type: ignore[operator,index]
        if "[" in value or "]" in value:
            value = value.replace("[", "\\[").replace("]", "\\]")
        pieces.append(value)
    return "".join(pieces)


class _Frame:
    """A node that runs, and the place of its next instruction."""

    __slots__ = ("code", "place")

    def __init__(self, code: Code, place: int = 0) -> None:
        self.code = code
        self.place = place


class _Offer:
    __slots__ = ("available", "row", "target", "values")

    def __init__(self, row: Text, values: tuple[str, ...], available: bool, target: int) -> None:
        self.row = row
        self.values = values
        self.available = available
        self.target = target


class Machine:
    """Runs one dialogue at a time.

    All that a script remembers is in `storage`; all else that it is, is in `snapshot()`.
    `functions` are the game's own; `random` is asked by chance functions and by the default
    saliency. `on_node_started` and `on_node_completed` are told the names of nodes.
    """

    def __init__(
        self,
        program: Program,
        storage: Storage,
        functions: Functions,
        random: Chance,
        *,
        saliency: str | Strategy = "random_best_least_recently_viewed",
        steps: int = STEPS,
    ) -> None:
        self.program = program
        self.storage = storage
        self.context = Context(program, storage, functions, random)
        self.strategy = self._strategy(saliency, random)
        self.steps = steps
        self.on_node_started: Callable[[str], None] | None = None
        self.on_node_completed: Callable[[str], None] | None = None
        self.event: Event | None = None
        """The last event given; after `restore` the one the snapshot was taken at."""
        self._frames: list[_Frame] = []
        self._offers: list[_Offer] = []
        self._choosing = False

    def _strategy(self, saliency: str | Strategy, random: Chance) -> Strategy:
        if not isinstance(saliency, str):
            return saliency
        if saliency not in STRATEGIES:
            raise YarnError(f"there is no saliency {saliency!r}, only {', '.join(STRATEGIES)}")
        return STRATEGIES[saliency](self.storage, random)

    def use_saliency(self, saliency: str | Strategy) -> None:
        """Chooses differently from now on."""
        self.strategy = self._strategy(saliency, self.context.chance())

    @property
    def running(self) -> bool:
        """Whether a node has been started and the end not been reached."""
        return bool(self._frames)

    @property
    def choosing(self) -> bool:
        """Whether `select` must be called before it can go on."""
        return self._choosing

    @property
    def node(self) -> str:
        """The node that runs, empty when none does."""
        return self._frames[-1].code.name if self._frames else ""

    @property
    def line(self) -> int:
        """The line of the source that ran last."""
        if not self._frames:
            return 0
        frame = self._frames[-1]
        return frame.code.lines[max(0, frame.place - 1)]

    def fail(self, message: str) -> YarnError:
        """An error that names where the script stands."""
        if not self._frames:
            return YarnError(message)
        return YarnError(message, self.node, self.line, self._frames[-1].code.file)

    # Running -------------------------------------------------------------------------------

    def start(self, node: str) -> None:
        """Begins at a node. Raises YarnError when there is none of that name."""
        self._frames.clear()
        self._offers.clear()
        self._choosing = False
        self.event = None
        self._enter(self._code(node))

    def _code(self, node: str) -> Code:
        code = self.program.codes.get(node)
        if code is None:
            hint = did_you_mean(node, self.program.codes)
            raise self.fail(f'there is no node "{node}"' + (f"; {hint}" if hint else ""))
        return code

    def _enter(self, code: Code) -> None:
        if len(self._frames) >= DEEPEST:
            raise self.fail(f"more than {DEEPEST} detours within each other")
        self._frames.append(_Frame(code))
        if self.on_node_started is not None:
            self.on_node_started(code.name)

    def _leave(self) -> None:
        code = self._frames.pop().code
        if code.counted:
            key = VISITS + code.name
            count = self.storage.get(key, 0.0)
            self.storage[key] = (float(count) if not isinstance(count, str) else 0.0) + 1.0
        if self.on_node_completed is not None:
            self.on_node_completed(code.name)

    def stop(self) -> None:
        """Ends at once, as `<<stop>>` does: every open node counts as visited."""
        while self._frames:
            self._leave()
        self._offers.clear()
        self._choosing = False

    def select(self, index: int) -> None:
        """Answers the last OptionsEvent; -1: no option can be taken."""
        if not self._choosing:
            raise self.fail("an option was selected, but none are offered")
        if index != -1:
            if not 0 <= index < len(self._offers):
                raise self.fail(f"option {index} was selected of {len(self._offers)}")
            if not self._offers[index].available:
                raise self.fail(f"option {index} was selected, but it is not available")
            self._frames[-1].place = self._offers[index].target
        self._offers.clear()
        self._choosing = False

    def advance(self) -> Event:
        """Runs to the next event. Raises YarnError, naming node and line."""
        if self._choosing:
            raise self.fail("the options must be answered with `select` first")
        self.context.reads = READS
        try:
            self.event = self._run()
        except RunError as fault:
            raise self.fail(str(fault)) from fault
        except RecursionError as error:
            raise self.fail("expressions and smart variables are nested too deeply") from error
        except (TypeError, ValueError, ArithmeticError) as error:
            raise self.fail(
                f"a value has the wrong type or size ({error}); was the variable saved by "
                "another version of the script?"
            ) from error
        return self.event

    def _run(self) -> Event:
        frames = self._frames
        context = self.context
        storage = self.storage
        left = self.steps
        while frames:
            frame = frames[-1]
            code = frame.code.instructions
            place = frame.place
            while True:
                instruction = code[place]
                place += 1
                left -= 1
                if left < 0:
                    frame.place = place
                    raise RunError(
                        f"{self.steps} steps without a line, a choice or a command: "
                        "is this an endless loop?"
                    )
                op = instruction[0]
                if op == ops.GOTO:
                    place = instruction[1]
                elif op == ops.UNLESS:
                    frame.place = place
                    if not instruction[1](context):
                        place = instruction[2]
                elif op == ops.SET:
                    frame.place = place
                    storage[instruction[1]] = instruction[2](context)
                elif op == ops.LINE:
                    frame.place = place
                    return self._line(instruction[1], instruction[2])
                elif op == ops.COMMAND:
                    frame.place = place
                    event = self._command(instruction)
                    if event is None:
                        self.stop()
                        break
                    return event
                elif op == ops.SEEN:
                    if storage.get(instruction[1], False):
                        place = instruction[2]
                elif op == ops.MARK:
                    storage[instruction[1]] = True
                else:
                    frame.place = place
                    found = self._seldom(frame, op, instruction)
                    if found is not None:
                        return found
                    if not frames or frames[-1] is not frame:
                        break
                    place = frame.place
        return EndEvent()

    def _seldom(self, frame: _Frame, op: int, instruction: tuple[Any, ...]) -> Event | None:
        """The instructions that change more than a place; an event ends the run."""
        context = self.context
        if op == ops.OPTION:
            self._offer(instruction)
        elif op == ops.CHOOSE:
            return self._choose(frame)
        elif op == ops.GROUP:
            chosen = self._salient(instruction[1])
            frame.place = instruction[2] if chosen is None else chosen.target
        elif op == ops.CALL:
            instruction[1](context)
        elif op == ops.JUMP:
            code = self._code(self._name(instruction[1]))
            while self._frames:
                self._leave()
            self._enter(code)
        elif op == ops.DETOUR:
            self._enter(self._code(self._name(instruction[1])))
        elif op == ops.RETURN:
            self._leave()
        elif op == ops.HUB:
            chosen = self._salient(frame.code.candidates)
            if chosen is not None:
                if chosen.once:
                    self.storage[chosen.once] = True
                self._enter(self._code(chosen.key))
        else:
            self.stop()
        return None

    def _name(self, target: str | Evaluate) -> str:
        return target if isinstance(target, str) else str(target(self.context))

    def _salient(self, candidates: Sequence[Candidate]) -> Candidate | None:
        passes = self.context.passes
        able = [candidate for candidate in candidates if passes(candidate)]
        chosen = self.strategy.query(able)
        if chosen is not None:
            self.strategy.selected(chosen)
        return chosen

    # Events --------------------------------------------------------------------------------

    def _worked_out(self, values: tuple[Evaluate, ...]) -> tuple[str, ...]:
        return tuple([value_text(value(self.context)) for value in values]) if values else ()

    def _line(self, row: Text, values: tuple[Evaluate, ...]) -> LineEvent:
        return self._said(row, self._worked_out(values))

    def _said(self, row: Text, values: tuple[str, ...]) -> LineEvent:
        full = put_in(row.parts, values) if values else "".join(map(str, row.parts))
        if len(full) > LONGEST_LINE:
            raise RunError(f"the line is longer than {LONGEST_LINE} characters")
        speaker, text = speaker_of(full)
        return LineEvent(row.id, text, values, row.tags, speaker, row.node, row.line, full)

    def _command(self, instruction: tuple[Any, ...]) -> CommandEvent | None:
        parts, values, words = instruction[1], instruction[2], instruction[3]
        node, line = self.node, self.line
        if words is not None:
            return CommandEvent(parts[0], words, node, line)
        texts = self._worked_out(values)
        text = "".join(part if type(part) is str else texts[part] for part in parts).strip()
        if text == "stop":
            return None
        return CommandEvent(text, split(text), node, line)

    def _offer(self, instruction: tuple[Any, ...]) -> None:
        _, row, values, condition, once, target = instruction
        available = condition is None or bool(condition(self.context))
        if once and self.storage.get(once, False):
            available = False
        self._offers.append(_Offer(row, self._worked_out(values), available, target))

    def _choose(self, frame: _Frame) -> OptionsEvent:
        self._choosing = True
        options = tuple(
            Option(self._said(offer.row, offer.values), offer.available, index)
            for index, offer in enumerate(self._offers)
        )
        return OptionsEvent(options, frame.code.name, self.line)

    # Saving --------------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Any]:
        """Where it stands, as plain JSON; the storage is saved by its owner.

        `frames` are the open nodes, outermost first: name, place, digest of the node's text.
        `options` are the open choice: line id, values, whether available, place of the body.
        `event` is the last line: its id and values.
        """
        said: list[Any] | None = None
        if isinstance(self.event, LineEvent):
            said = [self.event.id, list(self.event.substitutions)]
        return {
            "frames": [[f.code.name, f.place, f.code.digest] for f in self._frames],
            "options": [
                [offer.row.id, list(offer.values), offer.available, offer.target]
                for offer in self._offers
            ],
            "event": said,
        }

    def restore(self, snapshot: dict[str, Any]) -> None:
        """Goes on where a snapshot was taken, in this program or an earlier one.

        Where the text of an open node has changed since, the outermost such node begins again.
        Raises YarnError when a node is gone or the snapshot is none.
        """
        self._frames.clear()
        self._offers.clear()
        self._choosing = False
        self.event = None
        try:
            again = self._restore_frames(snapshot["frames"])
            if again:
                return
            self._restore_options(snapshot["options"])
            said = snapshot["event"]
            if said is not None and said[0] in self.program.strings:
                row = self.program.strings[said[0]]
                self.event = self._said(row, tuple(str(value) for value in said[1]))
        except (KeyError, TypeError, ValueError, IndexError) as error:
            self._frames.clear()
            raise YarnError(f"this is no snapshot of a dialogue: {error!r}") from error

    def reload(self, program: Program) -> None:
        """Goes on in another program, where this one's nodes are; as `restore` does."""
        snapshot = self.snapshot()
        self.program = program
        self.context.program = program
        self.restore(snapshot)

    def _restore_frames(self, frames: list[Any]) -> bool:
        """True when a node has to begin again."""
        if len(frames) > DEEPEST:
            raise ValueError("too many frames")
        for name, place, digest in frames:
            code = self._code(str(name))
            if code.candidates:
                # All that a hub has left to do is to end.
                self._frames.append(_Frame(code, len(code.instructions) - 1))
                continue
            if digest != code.digest:
                self._frames.append(_Frame(code))
                return True
            if not 0 <= int(place) < len(code.instructions):
                raise ValueError(f"node {name} has no place {place}")
            self._frames.append(_Frame(code, int(place)))
        return False

    def _restore_options(self, options: list[Any]) -> None:
        if not options:
            return
        frame = self._frames[-1]
        for line_id, values, available, target in options:
            row = self.program.strings[line_id]
            texts = tuple(str(value) for value in values)
            if not 0 <= int(target) < len(frame.code.instructions):
                raise ValueError(f"node {frame.code.name} has no place {target}")
            self._offers.append(_Offer(row, texts, bool(available), int(target)))
        self.event = self._choose(frame)

"""Test plans: what a dialogue must say, step by step.

A plan is one or more runs separated by `---`; variables, visits and once flags persist over
them. Each run begins at node `Start` unless it says `node: Name`. Steps:

    line: `text`           text with the speaker's name, after substitution and markup; * any
    option: `text`         one option; `[disabled]` after it when it is not available
    select: 2              counts from 1; 0: no option, demanded when none is available
    command: `text`
    stop                   the dialogue must end here
    set: $name = value     true, false or a number, before or during a run
    saliency: first        or best, best_least_recently_viewed
    node: Name             go on there

`#` to the end of a line is a comment.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random

from game.yarn import markup
from game.yarn.diagnostics import YarnError
from game.yarn.library import Library, Signature, Value
from game.yarn.machine import (
    CommandEvent,
    EndEvent,
    Event,
    LineEvent,
    Machine,
    OptionsEvent,
)
from game.yarn.program import Program

_STEP = re.compile(
    r"(?P<word>line|option|command)\s*:\s*(?:`(?P<text>[^`]*)`|(?P<any>\*))"
    r"\s*(?P<disabled>\[disabled\])?\s*(?:#.*)?$"
)
_PLAIN_STEP = re.compile(r"(?P<word>select|set|saliency|node)\s*:\s*(?P<rest>[^#]*?)\s*(?:#.*)?$")
_SET = re.compile(r"(\$\S+)\s*=\s*(.+)$")
_SALIENCY = {
    "first": "first",
    "best": "best",
    "best_least_recently_seen": "best_least_recently_viewed",
    "best_least_recently_viewed": "best_least_recently_viewed",
}


class PlanError(Exception):
    """The dialogue does not do what the plan says, or the plan cannot be read."""


@dataclass(frozen=True, slots=True)
class Step:
    word: str
    line: int
    text: str | None = None
    """None stands for any text."""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Plan:
    runs: tuple[tuple[Step, ...], ...]


def read_plan(text: str) -> Plan:
    """Reads a plan. Raises PlanError, naming the line."""
    runs: list[tuple[Step, ...]] = []
    steps: list[Step] = []
    for number, raw in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        if line == "---":
            runs.append(tuple(steps))
            steps = []
            continue
        steps.append(_step(line, number))
    runs.append(tuple(steps))
    return Plan(tuple(run for run in runs if run))


def _step(line: str, number: int) -> Step:
    match = _STEP.match(line)
    if match is not None:
        if match["disabled"] and match["word"] != "option":
            raise PlanError(f"line {number}: only options can be disabled")
        text = None if match["any"] else match["text"]
        return Step(match["word"], number, text, not match["disabled"])
    if re.match(r"stop\s*(?:#.*)?$", line):
        return Step("stop", number)
    match = _PLAIN_STEP.match(line)
    if match is None:
        raise PlanError(f"line {number}: `{line}` is no step of a plan")
    return Step(match["word"], number, match["rest"])


@dataclass
class Runner:
    """Plays a program by a plan."""

    program: Program
    functions: Mapping[str, Callable[..., Value]]
    seed: int = 1
    storage: dict[str, Value] = field(default_factory=dict)
    saliency: str = "best_least_recently_viewed"

    def run(self, plan: Plan) -> None:
        """Raises PlanError at the first step that does not hold."""
        for run in plan.runs:
            _Run(self, run).play()

    def machine(self) -> Machine:
        return Machine(
            self.program, self.storage, self.functions, Random(self.seed), saliency=self.saliency
        )


class _Run:
    def __init__(self, runner: Runner, steps: tuple[Step, ...]) -> None:
        self.runner = runner
        self.steps = steps
        self.machine: Machine | None = None
        self.listed: list[Step] = []

    def play(self) -> None:
        for step in self.steps:
            if step.word == "stop":
                self._expect_end(step)
                return
            try:
                self._step(step)
            except YarnError as error:
                raise PlanError(f"line {step.line}: {error}") from error
        if self.steps[-1].word != "select" or self.machine is None:
            # Everything said after the last step is of no concern, faults are.
            self._play_on()

    def _play_on(self) -> None:
        machine = self._running()
        try:
            for _ in range(1000):
                event = machine.advance()
                if isinstance(event, (EndEvent, OptionsEvent)):
                    return
        except YarnError as error:
            raise PlanError(f"after the last step: {error}") from error

    def _running(self) -> Machine:
        if self.machine is None:
            self.machine = self.runner.machine()
            self.machine.start("Start")
        return self.machine

    def _next(self, step: Step) -> Event:
        machine = self._running()
        if machine.choosing:
            raise PlanError(f"line {step.line}: expected a `select`: a choice is open")
        return machine.advance()

    def _step(self, step: Step) -> None:
        match step.word:
            case "line":
                event = self._next(step)
                if not isinstance(event, LineEvent):
                    raise PlanError(f"line {step.line}: expected a line, got {_shown(event)}")
                self._compare(step, _text(event))
            case "command":
                event = self._next(step)
                if not isinstance(event, CommandEvent):
                    raise PlanError(f"line {step.line}: expected a command, got {_shown(event)}")
                self._compare(step, event.text)
            case "option":
                self.listed.append(step)
            case "select":
                self._select(step)
            case "set":
                self._set(step)
            case "saliency":
                if step.text not in _SALIENCY:
                    raise PlanError(f"line {step.line}: there is no saliency `{step.text}`")
                self.runner.saliency = _SALIENCY[step.text]
                if self.machine is not None:
                    self.machine.use_saliency(self.runner.saliency)
            case "node":
                self.machine = self.machine or self.runner.machine()
                self.machine.start(str(step.text))

    def _compare(self, step: Step, text: str) -> None:
        if step.text is not None and step.text != text:
            raise PlanError(f"line {step.line}: expected `{step.text}`, got `{text}`")

    def _select(self, step: Step) -> None:
        machine = self._running()
        event = machine.event if machine.choosing and machine.event else self._next(step)
        if not isinstance(event, OptionsEvent):
            raise PlanError(f"line {step.line}: expected a choice, got {_shown(event)}")
        if len(event.options) != len(self.listed):
            offered = ", ".join(f"`{_text(option.line)}`" for option in event.options)
            raise PlanError(f"line {step.line}: expected {len(self.listed)} options, got {offered}")
        for wanted, option in zip(self.listed, event.options, strict=False):
            self._compare(wanted, _text(option.line))
            if wanted.enabled != option.available:
                state = "available" if option.available else "disabled"
                raise PlanError(f"line {wanted.line}: `{_text(option.line)}` is {state}")
        self.listed = []
        try:
            index = int(str(step.text)) - 1
        except ValueError:
            raise PlanError(f"line {step.line}: `{step.text}` is no number") from None
        if index >= len(event.options):
            raise PlanError(f"line {step.line}: there are only {len(event.options)} options")
        if index == -1 and any(option.available for option in event.options):
            raise PlanError(f"line {step.line}: an option is available, so one must be taken")
        machine.select(index)

    def _set(self, step: Step) -> None:
        match = _SET.match(str(step.text))
        if match is None:
            raise PlanError(f"line {step.line}: expected `$name = value`")
        name, text = match[1], match[2].strip()
        if text in ("true", "false"):
            self.runner.storage[name] = text == "true"
            return
        try:
            self.runner.storage[name] = float(text)
        except ValueError:
            self.runner.storage[name] = text.strip('"')

    def _expect_end(self, step: Step) -> None:
        if self.listed:
            raise PlanError(f"line {step.line}: `stop` after options that were not selected from")
        try:
            event = self._next(step)
        except YarnError as error:
            raise PlanError(f"line {step.line}: {error}") from error
        if not isinstance(event, EndEvent):
            raise PlanError(f"line {step.line}: expected the end, got {_shown(event)}")


def _text(event: LineEvent) -> str:
    return markup.parse(event.full).text


def _shown(event: Event) -> str:
    match event:
        case LineEvent():
            return f"the line `{_text(event)}`"
        case CommandEvent():
            return f"the command `{event.text}`"
        case OptionsEvent():
            return "the options " + ", ".join(f"`{_text(option.line)}`" for option in event.options)
        case EndEvent():
            return "the end"


SIGNATURES = {
    "assert": Signature(("bool",), "bool"),
    "add_three_operands": Signature(("number", "number", "number"), "number"),
    "set_objective_complete": Signature(("string",), "bool"),
    "is_objective_active": Signature(("string",), "bool"),
    "get_quest_status": Signature(("string",), "string"),
}
"""The declared ones of `harness()`; others are known only when they are called."""


def library() -> Library:
    """What plans are compiled against: unknown functions are inferred, all commands pass."""
    return Library(SIGNATURES, infer_functions=True)


def harness() -> dict[str, Callable[..., Value]]:
    """The functions plans may call."""

    def must(condition: Value) -> bool:
        if not condition:
            raise PlanError("an assertion of the script does not hold")
        return True

    return {
        "assert": must,
        "add_three_operands": lambda a, b, c: a + b + c,
        "set_objective_complete": lambda name: True,
        "is_objective_active": lambda name: True,
        "get_quest_status": lambda name: "InProgress",
        "dummy_bool": lambda: True,
        "dummy_number": lambda: 1.0,
        "dummy_string": lambda: "string",
    }

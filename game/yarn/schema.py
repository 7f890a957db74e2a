"""`.ysls.json`: what an editor is told of a game's commands and functions, and back again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from game.yarn.diagnostics import WARNING, did_you_mean
from game.yarn.library import CommandCheck, Library, Problem, Signature, Word

VERSION = 1
TYPES = ("number", "string", "bool", "instance", "node", "enum", "any")


class SchemaError(Exception):
    """A definition file that cannot be read."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """`default` (a text) makes it optional; `many` only on the last: it may be repeated.

    `type` is one of number, string, bool, instance (of a game object, its class in `subtype`),
    node, enum, any.
    """

    name: str
    type: str = "string"
    documentation: str = ""
    default: str | None = None
    many: bool = False
    subtype: str = ""


@dataclass(frozen=True, slots=True)
class Command:
    name: str
    parameters: tuple[Parameter, ...] = ()
    documentation: str = ""
    waits: bool = False
    """Whether the dialogue stands still until it is done."""
    file: str = ""
    definition: str = ""
    """The name of what does it, in the language of the game."""


@dataclass(frozen=True, slots=True)
class FunctionDefinition:
    name: str
    parameters: tuple[Parameter, ...] = ()
    returns: str = "any"
    documentation: str = ""
    file: str = ""


def definitions(
    commands: Iterable[Command], functions: Iterable[FunctionDefinition], language: str = "python"
) -> str:
    """The text of a `.ysls.json`."""
    described = {
        "version": VERSION,
        "commands": [_command(command, language) for command in commands],
        "functions": [_function(function, language) for function in functions],
    }
    return json.dumps(described, ensure_ascii=False, indent=2) + "\n"


def from_signatures(
    signatures: Mapping[str, Signature],
    documentation: Mapping[str, str] | None = None,
    names: Mapping[str, Sequence[str]] | None = None,
) -> list[FunctionDefinition]:
    """Functions as their signatures describe them; `names` are those of the parameters."""
    found = []
    for name, signature in signatures.items():
        own_names = (names or {}).get(name, ())
        last = len(signature.parameters) - 1
        parameters = tuple(
            Parameter(
                own_names[index] if index < len(own_names) else f"value{index + 1}",
                kind if kind in TYPES else "enum",
                many=signature.variadic and index == last,
                subtype="" if kind in TYPES else kind,
            )
            for index, kind in enumerate(signature.parameters)
        )
        words = (documentation or {}).get(name, "")
        found.append(FunctionDefinition(name, parameters, signature.returns, words))
    return found


def _command(command: Command, language: str) -> dict[str, Any]:
    described: dict[str, Any] = {"yarnName": command.name}
    if command.definition:
        described["definitionName"] = command.definition
    if command.file:
        described["fileName"] = command.file
    described["language"] = language
    if command.documentation:
        described["documentation"] = command.documentation
    described["async"] = command.waits
    described["parameters"] = [_parameter(parameter) for parameter in command.parameters]
    return described


def _function(function: FunctionDefinition, language: str) -> dict[str, Any]:
    described: dict[str, Any] = {"yarnName": function.name}
    if function.file:
        described["fileName"] = function.file
    described["language"] = language
    if function.documentation:
        described["documentation"] = function.documentation
    described["parameters"] = [_parameter(parameter) for parameter in function.parameters]
    kind = function.returns
    described["return"] = {"type": kind} if kind in TYPES else {"type": "enum", "subtype": kind}
    return described


def _parameter(parameter: Parameter) -> dict[str, Any]:
    described: dict[str, Any] = {"name": parameter.name, "type": parameter.type}
    if parameter.subtype:
        described["subtype"] = parameter.subtype
    if parameter.documentation:
        described["documentation"] = parameter.documentation
    if parameter.default is not None:
        described["defaultValue"] = parameter.default
    if parameter.many:
        described["isParamsArray"] = True
    return described


# Reading them ------------------------------------------------------------------------------


@dataclass(slots=True)
class Definitions:
    commands: dict[str, Command] = field(default_factory=dict)
    signatures: dict[str, Signature] = field(default_factory=dict)

    def add(self, other: Definitions) -> None:
        self.commands.update(other.commands)
        self.signatures.update(other.signatures)

    def library(self) -> Library:
        """A library that knows these functions, and the commands when there are any."""
        check = command_check(self.commands) if self.commands else None
        return Library(self.signatures, check)


def read_definitions(text: str, name: str = "") -> Definitions:
    """Reads a `.ysls.json`. Raises SchemaError."""
    try:
        described = json.loads(text.lstrip("\ufeff"))
    except (json.JSONDecodeError, RecursionError) as error:
        raise SchemaError(f"{name}: {error}") from error
    if not isinstance(described, dict) or described.get("version") != VERSION:
        raise SchemaError(f'{name}: expected an object with "version": {VERSION}')
    found = Definitions()
    try:
        for one in described.get("commands", []):
            parameters = tuple(_read_parameter(p) for p in one["parameters"])
            found.commands[one["yarnName"]] = Command(
                one["yarnName"], parameters, one.get("documentation", ""),
                bool(one.get("async", False)),
            )  # fmt: skip
        for one in described.get("functions", []):
            parameters = tuple(_read_parameter(p) for p in one["parameters"])
            found.signatures[one["yarnName"]] = Signature(
                tuple(_plain_type(p.type, p.subtype) for p in parameters),
                _plain_type(one["return"]["type"], one["return"].get("subtype", "")),
                bool(parameters and parameters[-1].many),
            )
    except (KeyError, TypeError, AttributeError) as error:
        raise SchemaError(f"{name}: an entry lacks or misspells {error}") from error
    return found


def _read_parameter(described: Mapping[str, Any]) -> Parameter:
    default = described.get("defaultValue")
    return Parameter(
        described["name"], described["type"], described.get("documentation", ""),
        None if default is None else str(default), bool(described.get("isParamsArray", False)),
        described.get("subtype", ""),
    )  # fmt: skip


def _plain_type(kind: str, subtype: str) -> str:
    if kind == "enum" and subtype:
        return subtype
    return kind if kind in ("number", "bool", "any") else "string"


def command_check(commands: Mapping[str, Command]) -> CommandCheck:
    """Checks names, counts and plain types of commands as an editor does: with warnings."""

    def check(words: Sequence[Word]) -> Iterable[Problem]:
        head = words[0]
        if not head.known:
            return
        command = commands.get(head.text)
        if command is None:
            if head.text != "wait":
                yield Problem(
                    f"there is no command `{head.text}`", head.column, head.end_column,
                    did_you_mean(head.text, commands), "YS0060", WARNING,
                )  # fmt: skip
            return
        yield from _check_words(command, words)

    return check


def _check_words(command: Command, words: Sequence[Word]) -> Iterable[Problem]:
    given = words[1:]
    parameters = command.parameters
    least = sum(one.default is None and not one.many for one in parameters)
    many = bool(parameters and parameters[-1].many)
    if len(given) < least or (len(given) > len(parameters) and not many):
        expected = " ".join(
            one.name if one.default is None else f"[{one.name}]" for one in parameters
        )
        yield Problem(
            f"`{command.name}` expects {expected or 'nothing'}, not {len(given)} words",
            words[0].column, words[-1].end_column, "", "YS0061", WARNING,
        )  # fmt: skip
        return
    for index, word in enumerate(given):
        parameter = parameters[min(index, len(parameters) - 1)]
        fault = word.known and _misfit(word.text, parameter)
        if fault:
            yield Problem(
                f"`{parameter.name}` is {fault}, not `{word.text}`", word.column,
                word.end_column, "", "YS0061", WARNING,
            )  # fmt: skip


def _misfit(text: str, parameter: Parameter) -> str:
    if parameter.type == "number":
        try:
            float(text)
        except ValueError:
            return "a number"
    if parameter.type == "bool" and text not in ("true", "false", parameter.name):
        return "true or false"
    return ""

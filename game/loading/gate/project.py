"""The classes and enums that makers of maps declare in a `.tiled-project`, and their defaults.

A map stores only what differs from them. Format: Tiled's manual, Custom Properties, as the JSON
that Tiled writes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from game.loading.content import Content, ContentError
from game.loading.gate.limits import LARGEST_PROJECT, Budget

Values = dict[str, tuple[str, str]]
"""Property name to (type, value as text); a class or list is JSON, its defaults filled in."""


@dataclass(frozen=True, slots=True)
class Enum:
    """An enum of a project: whether it is a set of flags, and its names."""

    flags: bool
    names: tuple[str, ...]

    def text(self, stored: object) -> str | None:
        """The name, or names with commas, of a stored value; None when there is no such."""
        if isinstance(stored, str) and not stored.lstrip("-").isdigit():
            wanted = stored.split(",") if self.flags else [stored]
            return stored if all(name in ("", *self.names) for name in wanted) else None
        try:
            number = int(str(stored))
        except ValueError:
            return None
        if self.flags:
            if not 0 <= number < 1 << len(self.names):
                return None
            return ",".join(name for bit, name in enumerate(self.names) if number >> bit & 1)
        return self.names[number] if 0 <= number < len(self.names) else None


class Project:
    """The classes and enums of every `.tiled-project`, a mod's after the game's."""

    def __init__(self, content: Content, warnings: list[str]) -> None:
        self.members: dict[tuple[str, str], dict[str, Mapping[str, object]]] = {}
        self.enums: dict[str, Enum] = {}
        self.files: dict[tuple[str, str], str] = {}
        """The project a class is from: its file members are relative to it."""
        self._content = content
        self._defaults: dict[tuple[str, str], Values] = {}
        for name in content.names("maps", ".tiled-project"):
            try:
                if len(content.read(name)) > LARGEST_PROJECT:
                    found = f"more than {LARGEST_PROJECT >> 20} MiB"
                    raise ContentError(name, "", found, "a smaller file")
                self._read(json.loads(content.text(name)), name)
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                warnings.append(f"{name}: unreadable project ({error}), expected Tiled's JSON")
            except ContentError as error:
                warnings.append(str(error))

    def _read(self, table: Mapping[str, object], file: str) -> None:
        types = table.get("propertyTypes", [])
        if not isinstance(types, list):
            raise TypeError("propertyTypes is no list")
        for entry in types:
            name = str(entry["name"])
            if entry["type"] == "enum":
                names = tuple(str(value) for value in entry["values"])
                self.enums[name] = Enum(bool(entry.get("valuesAsFlags")), names)
            elif entry["type"] == "class":
                members: dict[str, Mapping[str, object]] = {
                    str(member["name"]): dict(member) for member in entry["members"]
                }
                for use in entry.get("useAs", ["property"]):
                    self.members[str(use), name] = members
                    self.files[str(use), name] = file

    def knows(self, use: str, cls: str) -> bool:
        return (use, cls) in self.members

    def classes(self, use: str) -> list[str]:
        return [name for kind, name in self.members if kind == use]

    def defaults(self, use: str, cls: str) -> Values:
        """What an object, layer, map … of a class has without saying so."""
        key = use, cls
        if key not in self._defaults:
            values: Values = {}
            budget = Budget()
            for name, member in self.members.get(key, {}).items():
                kind = str(member.get("type", "string"))
                try:
                    value = self.member(member, self.files[key], 0, budget)
                except ContentError as error:
                    place = f"class {cls}"
                    raise ContentError(
                        self.files[key], place, error.found, error.expected
                    ) from None
                values[name] = ("string" if kind == "int" and isinstance(value, str) else kind,
                                as_text(value))  # fmt: skip
            self._defaults[key] = values
        return self._defaults[key]

    def member(self, member: Mapping[str, object], file: str, depth: int, budget: Budget) -> object:
        """The value a project gives a member, enums by name, classes filled."""
        budget.take_member(depth)
        kind, value = member.get("type", "string"), member.get("value", "")
        of = str(member.get("propertyType", ""))
        if kind == "class":
            written = value if isinstance(value, dict) else {}
            return self.filled(of, written, file, depth + 1, budget)
        if kind == "list":
            items = value if isinstance(value, list) else []
            members = (item for item in items if isinstance(item, dict))
            return [self.member(item, file, depth + 1, budget) for item in members]
        if kind == "file" and value:
            return self._content.resolve(file, str(value))
        enum = self.enums.get(of)
        if enum is not None:
            return enum.text(value) or ""
        if kind in ("int", "object", "float") and not (
            isinstance(value, int | float) and abs(value) <= 1 << 53
        ):
            return 0
        return value

    def filled(
        self, cls: str, written: Mapping[str, object], file: str, depth: int, budget: Budget
    ) -> dict[str, object]:
        """A class value: what is written, and for the rest the defaults of that class."""
        budget.take_member(depth)
        key = "property", cls
        known = self.members.get(key, {})
        result: dict[str, object] = {}
        for name, member in known.items():
            if name in written:
                again = {**member, "value": written[name]}
                result[name] = self.member(again, file, depth + 1, budget)
            else:
                result[name] = self.member(member, self.files[key], depth + 1, budget)
        result.update((name, value) for name, value in written.items() if name not in known)
        return result


def as_text(value: object) -> str:
    """A value of a project as a TMX file would write it; what has parts becomes JSON."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    return "" if value is None else str(value)

"""Properties as they are written in a map, tileset or template, checked and typed.

Format: TMX Map Format, `<properties>`, with `class` (Tiled 1.8) and `list` (1.12) values.
"""

from __future__ import annotations

import math
from xml.etree.ElementTree import Element

from game.loading.content import ContentError
from game.loading.gate.faults import meant
from game.loading.gate.project import Project, Values, as_text
from game.loading.gate.reading import Reading


class Properties:
    """Reads properties with the classes and enums of a project."""

    def __init__(self, reading: Reading, project: Project) -> None:
        self._reading = reading
        self._project = project

    def of(self, node: Element, file: str, place: str) -> Values:
        """The properties written on a node, checked, enums by name, files as content names."""
        result: Values = {}
        if not len(node):
            return result
        written = node.find("properties")
        if written is None:
            return result
        for entry in written.findall("property"):
            name = entry.get("name", "")
            where = f"{place}, property {name}"
            kind = entry.get("type", "string")
            try:
                value = self._value(entry, file, where, 0)
            except ContentError as error:
                self._reading.faults.add(file, where, error.found, error.expected)
                continue
            if value is not None:
                if isinstance(value, str) and kind != "color":
                    kind = "file" if kind == "file" else "string"
                result[name] = kind, as_text(value)
        return result

    def _value(self, entry: Element, file: str, where: str, depth: int) -> object:
        """What a property or an item of a list says; None when it has to be left out."""
        self._reading.budget.take_member(depth)
        kind, of = entry.get("type", "string"), entry.get("propertytype", "")
        text = entry.get("value")
        if text is None:
            text = entry.text or ""
        if kind == "class":
            written: dict[str, object] = {}
            for inner in entry.findall("properties/property"):
                value = self._value(inner, file, where, depth + 1)
                if value is not None:
                    written[inner.get("name", "")] = value
            if of and not self._project.knows("property", of):
                close = meant(of, self._project.classes("property"))
                self._reading.warnings.append(
                    f"{file}: {where}: no class {of!r} in the project{close}"
                )
            return self._project.filled(of, written, file, depth, self._reading.budget)
        if kind == "list":
            items = [self._value(item, file, where, depth + 1) for item in entry.findall("item")]
            return [item for item in items if item is not None]
        enum = self._project.enums.get(of)
        if enum is not None:
            name = enum.text(text)
            if name is None:
                expected = f"one of {', '.join(enum.names)}{meant(text, enum.names)}"
                self._reading.faults.add(file, where, repr(text[:40]), expected)
            return name
        if kind in ("int", "object", "float"):
            return self._number(kind, text, file, where)
        if kind == "bool":
            if text not in ("true", "false"):
                self._reading.faults.add(file, where, repr(text[:40]), "true or false")
                return None
            return text == "true"
        if kind == "file" and text:
            found = self._reading.content.resolve(file, text)
            if not found:
                self._reading.faults.add(
                    file, where, repr(text[:80]), "a file inside the game or mod"
                )
                return None
            return found
        if kind not in ("string", "color", "file"):
            self._reading.warnings.append(f"{file}: {where}: the type {kind!r} is not known")
        return text

    def _number(self, kind: str, text: str, file: str, where: str) -> float | None:
        """An int, object id or float; None, with a fault, when it is none."""
        if not text.strip():
            self._reading.warnings.append(f"{file}: {where}: no number is written; it is 0")
            return 0 if kind != "float" else 0.0
        try:
            if kind == "float":
                number = float(text)
                if math.isfinite(number):
                    return number
            else:
                whole = int(text)
                if -(1 << 53) <= whole <= 1 << 53:
                    return whole
        except ValueError:
            pass
        expected = "a finite number" if kind == "float" else "a whole number"
        self._reading.faults.add(file, where, repr(text[:40]), expected)
        return None

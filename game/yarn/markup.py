"""Markup: `[wave]…[/wave]` in a line becomes plain text and ranges over it."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from game.yarn import plural

BUILT_IN = frozenset({"character", "nomarkup", "select", "plural", "ordinal"})
_REPLACING = ("select", "plural", "ordinal")
PropertyValue = bool | int | float | str

_SPEAKER = re.compile(r"((?:[^:\\\[]|\\.)+):\s*", re.DOTALL)
_PLAIN = re.compile(r"[^\\\[]+")
_NAME = re.compile(r"[^\W_][\w|]*")
_VALUE = re.compile(r'"((?:[^"\\]|\\.)*)"|(\{[^{}]*\})|([^\s\[\]"/=]+)', re.DOTALL)
_INTEGER = re.compile(r"-?\d+$")
_FLOAT = re.compile(r"-?\d+\.\d+$")
_NOMARKUP_END = re.compile(r"\[\s*/\s*nomarkup\s*\]")
_QUOTED = re.compile(r'\\(["\\])')
_ESCAPED = re.compile(r"\\([\[\]:%\\])")


@dataclass(frozen=True, slots=True)
class Attribute:
    """A range of the plain text, in characters."""

    name: str
    position: int
    length: int
    properties: Mapping[str, PropertyValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Marked:
    text: str
    attributes: tuple[Attribute, ...] = ()
    problem: str = ""
    """Why the markup could not be read; the text is then shown raw."""

    def without_speaker(self) -> Marked:
        """The same without the name at the beginning, when there is one."""
        for one in self.attributes:
            if one.name == "character" and one.position == 0:
                cut = one.length
                kept = tuple(
                    Attribute(other.name, max(0, other.position - cut), other.length,
                              other.properties)
                    for other in self.attributes
                    if other is not one
                )  # fmt: skip
                return Marked(self.text[cut:], kept, self.problem)
        return self


class _BrokenError(Exception):
    pass


class _Open:
    __slots__ = ("name", "order", "position", "properties")

    def __init__(
        self, name: str, position: int, order: int, properties: dict[str, PropertyValue]
    ) -> None:
        self.name = name
        self.position = position
        self.order = order
        self.properties = properties


def parse(
    text: str,
    language: str = "en",
    *,
    speaker: bool = True,
    check: bool = False,
    known: Container[str] | None = None,
) -> Marked:
    """Reads the markup of a finished text.

    With `speaker` a name before a colon becomes a range `character`. `check` is for texts with
    `{0}` still in them: what depends on the values is not complained about. With `known` a tag
    that is neither in it nor built in stays in the text as it was written.
    """
    if "[" not in text and "\\" not in text and (not speaker or ":" not in text):
        return Marked(text)
    try:
        return _Parser(text, language, check, known).parse(speaker)
    except _BrokenError as broken:
        return Marked(text, (), str(broken))


def plain(text: str, language: str = "en") -> str:
    """The text alone, its markup read and left out."""
    return parse(text, language, speaker=False).text


class _Parser:
    def __init__(self, text: str, language: str, check: bool, known: Container[str] | None) -> None:
        self.text = text
        self.language = language
        self.check = check
        self.known = known
        self.pos = 0
        self.out: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.found: list[tuple[int, Attribute]] = []
        self.order = 0

    def parse(self, speaker: bool) -> Marked:
        text = self.text
        if speaker and not text.startswith("[character"):
            match = _SPEAKER.match(text)
            if match is not None:
                name = _ESCAPED.sub(r"\1", match[1]).strip()
                length = len(re.sub(r"\\([\[\]:])", r"\1", match[0]))
                self.found.append((-1, Attribute("character", 0, length, {"name": name})))
        while self.pos < len(text):
            run = _PLAIN.match(text, self.pos)
            if run is not None:
                self._add(run[0])
                self.pos = run.end()
            elif text[self.pos] == "\\":
                following = text[self.pos + 1 : self.pos + 2]
                if following and following in "[]:":
                    self._add(following)
                    self.pos += 2
                else:
                    self._add("\\")
                    self.pos += 1
            else:
                self._tag()
        if self.open:
            raise _BrokenError(f"`[{self.open[-1].name}]` is never closed")
        self.found.sort(key=lambda pair: pair[0])
        return Marked("".join(self.out), tuple(attribute for _, attribute in self.found))

    def _add(self, text: str) -> None:
        self.out.append(text)
        self.length += len(text)

    def _space(self) -> None:
        while self.pos < len(self.text) and self.text[self.pos].isspace():
            self.pos += 1

    def _accept(self, sign: str) -> bool:
        self._space()
        if self.text.startswith(sign, self.pos):
            self.pos += len(sign)
            return True
        return False

    def _name(self, what: str) -> str:
        self._space()
        match = _NAME.match(self.text, self.pos)
        if match is None:
            found = self.text[self.pos : self.pos + 1]
            raise _BrokenError(f"expected {what}, found " + (f"`{found}`" if found else "the end"))
        self.pos = match.end()
        return match[0]

    def _tag(self) -> None:
        start = self.pos
        self.pos += 1
        if self._accept("/"):
            if self._accept("]"):
                while self.open:
                    self._close(self.open[-1])
                return
            name = self._name("the name of a tag after `[/`")
            if not self._accept("]"):
                raise _BrokenError(f"`[/{name}` is not closed by `]`")
            if self._foreign(name):
                self._add(self.text[start : self.pos])
                return
            for one in reversed(self.open):
                if one.name == name:
                    self._close(one)
                    return
            raise _BrokenError(f"`[/{name}]` without a `[{name}]` before it")
        name = self._name("the name of a tag after `[`")
        properties: dict[str, PropertyValue] = {}
        if self._accept("="):
            properties[name] = self._value(name)
        while True:
            if self._accept("/"):
                if not self._accept("]"):
                    raise _BrokenError(f"expected `]` after `/` in `[{name}`")
                if self._foreign(name):
                    self._add(self.text[start : self.pos])
                else:
                    self._empty(name, properties, start)
                return
            if self._accept("]"):
                break
            if self.pos >= len(self.text):
                raise _BrokenError(f"`[{name}` is not closed by `]`")
            key = self._name(f"a property or `]` in `[{name}`")
            if not self._accept("="):
                raise _BrokenError(f"expected `=` after `{key}` in `[{name}`")
            properties[key] = self._value(key)
        if name in _REPLACING:
            raise _BrokenError(f"`[{name}` stands alone: it ends with `/]`")
        if self._foreign(name):
            self._add(self.text[start : self.pos])
            return
        self.order += 1
        one = _Open(name, self.length, self.order, properties)
        self.open.append(one)
        if name == "nomarkup":
            end = _NOMARKUP_END.search(self.text, self.pos)
            if end is None:
                raise _BrokenError("`[nomarkup]` is never closed")
            self._add(self.text[self.pos : end.start()])
            self.pos = end.end()
            self._close(one)

    def _foreign(self, name: str) -> bool:
        """Whether a tag is none of the game's, so that it stays in the text."""
        return self.known is not None and name not in self.known and name not in BUILT_IN

    def _close(self, one: _Open) -> None:
        self.open.remove(one)
        attribute = Attribute(one.name, one.position, self.length - one.position, one.properties)
        self.found.append((one.order, attribute))

    def _value(self, key: str) -> PropertyValue:
        self._space()
        match = _VALUE.match(self.text, self.pos)
        if match is None:
            raise _BrokenError(f"expected a value for `{key}`")
        self.pos = match.end()
        if match[1] is not None:
            return _QUOTED.sub(r"\1", match[1])
        word: str = match[2] or match[3]
        if _INTEGER.match(word) and len(word) < 20:
            return int(word)
        if _FLOAT.match(word):
            return float(word)
        if word in ("true", "True"):
            return True
        if word in ("false", "False"):
            return False
        return word

    def _empty(self, name: str, properties: dict[str, PropertyValue], start: int) -> None:
        if name in _REPLACING:
            self._replace(name, properties, self.text[start : self.pos])
            return
        self.order += 1
        self.found.append((self.order, Attribute(name, self.length, 0, properties)))
        if properties.get("trimwhitespace", True) is False:
            return
        if self.pos < len(self.text) and self.text[self.pos].isspace():
            self.pos += 1

    def _replace(self, name: str, properties: dict[str, PropertyValue], source: str) -> None:
        if "value" not in properties:
            raise _BrokenError(f"`[{name}` needs a `value`")
        given = properties["value"]
        value = str(given)
        if self.check and re.search(r"\{\d+\}", value):
            self._add("0")
            return
        if name == "select":
            case = value
        else:
            rule = plural.cardinal if name == "plural" else plural.ordinal
            case = rule(value, self.language)
            if not case:
                raise _BrokenError(f"`[{name}` needs a number, not `{value}`")
        lowered = {key.lower(): text for key, text in properties.items() if key != "value"}
        chosen = properties.get(case) if case != "value" else None
        if chosen is None:
            chosen = lowered.get(case.lower())
        if chosen is None:
            raise _BrokenError(f"`[{name}` has no case `{case}`")
        self.order += 1
        self._add(_filled(str(chosen), value))


def _filled(template: str, value: str) -> str:
    """The text of a case: `%` is the value, `\\%` a per cent sign."""
    return re.sub(r"\\([\[\]:%])|%", lambda match: match[1] if match[1] else value, template)

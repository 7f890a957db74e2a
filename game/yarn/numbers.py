"""How values become text, and text numbers."""

from __future__ import annotations

import math
import re
import struct
from decimal import ROUND_HALF_UP, Decimal

from game.yarn.library import Value

LONGEST_FORMAT = 2000
"""Characters a format may blow a value up to."""
_FLOAT = struct.Struct("<f")
_NUMBER = re.compile(r"\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*")
_PLACE = re.compile(r"\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^{}]*))?\}|[{}]")


class RunError(Exception):
    """Something impossible at run time; the machine adds node and line."""


def number_text(value: float) -> str:
    """The shortest text that names the 32-bit float nearest to a number.

    So `0.1 + 0.2` reads 0.3. Whole numbers have no point, and are exact up to 2**53.
    """
    if value == value // 1 and -9007199254740992.0 < value < 9007199254740992.0:
        return str(int(value))
    if value != value:
        return "NaN"
    if value in (math.inf, -math.inf):
        return "Infinity" if value > 0 else "-Infinity"
    try:
        packed = _FLOAT.pack(value)
    except OverflowError:
        return repr(value)
    nearest = _FLOAT.unpack(packed)[0]
    for digits in (6, 7, 8, 9):
        text = f"{nearest:.{digits}g}"
        if _FLOAT.pack(float(text)) == packed:
            break
    return text.replace("e", "E") if "e" in text else text


def value_text(value: Value) -> str:
    """A value as it appears in a line: `True`, `1.5`, the string itself."""
    if type(value) is str:
        return value
    if value is True:
        return "True"
    if value is False:
        return "False"
    return number_text(float(value))


def text_number(text: str) -> float:
    """The number a text names. Raises RunError when it names none."""
    if not _NUMBER.fullmatch(text):
        raise RunError(f'"{text}" is no number')
    return float(text)


def text_bool(text: str) -> bool:
    """The bool a text names. Raises RunError when it names none."""
    lowered = text.strip().lower()
    if lowered not in ("true", "false"):
        raise RunError(f'"{text}" is neither true nor false')
    return lowered == "true"


def composite(template: str, value: Value) -> str:
    """Puts a value into `{0}`, `{0,8}`, `{0:F2}`; `{{` and `}}` are braces.

    After the colon: `F2` fixed places, `N2` with thousands commas, `D3` whole digits, `P1` per
    cent, `E2` exponent, `X` hexadecimal, `G` general, or a picture such as `0.00`, `#,##0.#`,
    `000`.
    """

    def fill(match: re.Match[str]) -> str:
        whole = match[0]
        if whole == "{{":
            return "{"
        if whole == "}}":
            return "}"
        if match[1] is None:
            raise RunError(f'"{template}" is no format: a single `{whole}`')
        if int(match[1]) != 0:
            raise RunError(f'"{template}" asks for value {match[1]}, but there is only {{0}}')
        text = _formatted(value, match[3] or "")
        width = int(match[2] or 0)
        if abs(width) > LONGEST_FORMAT:
            raise RunError(f'"{template}" is wider than {LONGEST_FORMAT} characters')
        return text.rjust(width) if width >= 0 else text.ljust(-width)

    return _PLACE.sub(fill, template)


def _formatted(value: Value, spec: str) -> str:
    if not spec or type(value) is bool or type(value) is str:
        return value_text(value)
    number = float(value)
    if not math.isfinite(number):
        return value_text(number)
    standard = re.fullmatch(r"([A-Za-z])(\d{0,3})", spec)
    if standard is None:
        return _picture(number, spec)
    letter = standard[1].upper()
    places = int(standard[2]) if standard[2] else None
    if letter in "FNP":
        shown = number * 100 if letter == "P" else number
        digits = 2 if places is None else places
        comma = "" if letter == "F" else ","
        text = f"{_half_up(shown, digits):{comma}.{digits}f}"
        return f"{text} %" if letter == "P" else text
    if letter == "D":
        if number != int(number):
            raise RunError(f"`{spec}` formats whole numbers, not {number_text(number)}")
        sign = "-" if number < 0 else ""
        return sign + str(abs(int(number))).zfill(places or 1)
    if letter == "X":
        text = f"{int(number):x}" if standard[1] == "x" else f"{int(number):X}"
        return text.zfill(places or 1)
    if letter == "E":
        mantissa, exponent = f"{number:.{6 if places is None else places}e}".split("e")
        return f"{mantissa}{standard[1]}{exponent[0]}{exponent[1:].zfill(3)}"
    if letter in "GR":
        return number_text(number) if not places else f"{number:.{places}g}".upper()
    raise RunError(f"`{spec}` is no number format")


def _half_up(number: float, digits: int) -> Decimal:
    """Rounded as the reference does: from the decimal text, halves away from zero."""
    return Decimal(repr(number)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)


def _picture(number: float, picture: str) -> str:
    match = re.search(r"[0#][0#,]*(?:\.[0#]+)?", picture)
    if match is None:
        return picture
    if len(picture) > LONGEST_FORMAT:
        raise RunError(f"the format is longer than {LONGEST_FORMAT} characters")
    before, _, after = match[0].partition(".")
    least = before.replace(",", "").lstrip("#").count("0")
    rounded = _half_up(abs(number), len(after))
    whole, _, fraction = f"{rounded:.{len(after)}f}".partition(".")
    if least == 0 and whole == "0":
        whole = ""
    whole = whole.zfill(least)
    if "," in before and whole:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole)
    needed = len(after.rstrip("#"))
    while len(fraction) > needed and fraction.endswith("0"):
        fraction = fraction[:-1]
    sign = "-" if number < 0 and rounded else ""
    text = f"{whole}.{fraction}" if fraction else whole
    return sign + picture[: match.start()] + text + picture[match.end() :]

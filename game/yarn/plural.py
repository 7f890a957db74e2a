"""Which plural a number takes: the rules of the Unicode CLDR, for the languages listed here.

The letters are the CLDR's: n the absolute value, i its whole part, v the number of visible
decimals, f those decimals as a number. Languages not listed use "other" alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Operands:
    n: float
    i: int
    v: int
    f: int

    @property
    def whole(self) -> bool:
        return self.v == 0


def operands(text: str) -> Operands | None:
    """The operands of a number in digits; None when the text is no such number."""
    digits = text.strip().lstrip("+-")
    whole, _, fraction = digits.partition(".")
    if not whole.isdecimal() or (fraction and not fraction.isdecimal()) or len(digits) > 40:
        return None
    return Operands(float(digits), int(whole), len(fraction), int(fraction or 0))


def _one_whole(o: Operands) -> str:
    return "one" if o.i == 1 and o.v == 0 else "other"


def _one_n(o: Operands) -> str:
    return "one" if o.n == 1 else "other"


def _zero_or_one(o: Operands) -> str:
    return "one" if o.i in (0, 1) else "other"


def _romance(o: Operands) -> str:
    if o.i == 1 and o.v == 0:
        return "one"
    return "many" if o.i and o.i % 1_000_000 == 0 and o.v == 0 else "other"


def _spanish(o: Operands) -> str:
    if o.n == 1:
        return "one"
    return "many" if o.i and o.i % 1_000_000 == 0 and o.v == 0 else "other"


def _french(o: Operands) -> str:
    if o.i in (0, 1):
        return "one"
    return "many" if o.i % 1_000_000 == 0 and o.v == 0 else "other"


def _east_slavic(o: Operands) -> str:
    if o.v:
        return "other"
    if o.i % 10 == 1 and o.i % 100 != 11:
        return "one"
    if o.i % 10 in (2, 3, 4) and o.i % 100 not in (12, 13, 14):
        return "few"
    return "many"


def _polish(o: Operands) -> str:
    if o.v:
        return "other"
    if o.i == 1:
        return "one"
    if o.i % 10 in (2, 3, 4) and o.i % 100 not in (12, 13, 14):
        return "few"
    return "many"


def _czech(o: Operands) -> str:
    if o.v:
        return "many"
    if o.i == 1:
        return "one"
    return "few" if o.i in (2, 3, 4) else "other"


def _south_slavic(o: Operands) -> str:
    for number, shown in ((o.i, o.v == 0), (o.f, o.v > 0)):
        if shown and number % 10 == 1 and number % 100 != 11:
            return "one"
        if shown and number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
            return "few"
    return "other"


def _arabic(o: Operands) -> str:
    if o.v:
        return "other"
    if o.i < 3:
        return ("zero", "one", "two")[o.i]
    if 3 <= o.i % 100 <= 10:
        return "few"
    return "many" if o.i % 100 >= 11 else "other"


def _other(o: Operands) -> str:
    return "other"


def _english_ordinal(o: Operands) -> str:
    if o.v:
        return "other"
    ten, hundred = o.i % 10, o.i % 100
    if ten == 1 and hundred != 11:
        return "one"
    if ten == 2 and hundred != 12:
        return "two"
    return "few" if ten == 3 and hundred != 13 else "other"


def _italian_ordinal(o: Operands) -> str:
    return "many" if o.n in (8, 11, 80, 800) else "other"


def _swedish_ordinal(o: Operands) -> str:
    return "one" if o.i % 10 in (1, 2) and o.i % 100 not in (11, 12) and not o.v else "other"


def _ukrainian_ordinal(o: Operands) -> str:
    return "few" if o.i % 10 == 3 and o.i % 100 != 13 and not o.v else "other"


Rule = Callable[[Operands], str]

_CARDINAL: dict[str, Rule] = {
    **dict.fromkeys(("en", "de", "nl", "sv", "fi", "et"), _one_whole),
    **dict.fromkeys(("da", "no", "nb", "nn", "el", "hu", "tr", "bg", "eo"), _one_n),
    **dict.fromkeys(("it", "ca", "pt-pt"), _romance),
    "es": _spanish,
    "fr": _french,
    "pt": _french,
    "hi": _zero_or_one,
    **dict.fromkeys(("ru", "uk", "be"), _east_slavic),
    "pl": _polish,
    **dict.fromkeys(("cs", "sk"), _czech),
    **dict.fromkeys(("hr", "sr", "bs"), _south_slavic),
    "ar": _arabic,
    **dict.fromkeys(("ja", "zh", "ko", "vi", "th", "id"), _other),
}
_ORDINAL: dict[str, Rule] = {
    "en": _english_ordinal,
    **dict.fromkeys(("fr", "vi"), _one_n),
    "it": _italian_ordinal,
    "sv": _swedish_ordinal,
    "uk": _ukrainian_ordinal,
}


def _rule(table: dict[str, Rule], language: str) -> Rule:
    code = language.lower().replace("_", "-")
    return table.get(code) or table.get(code.split("-")[0]) or _other


def cardinal(text: str, language: str) -> str:
    """zero, one, two, few, many or other, for "3 things"; "" when the text is no number."""
    found = operands(text)
    return _rule(_CARDINAL, language)(found) if found is not None else ""


def ordinal(text: str, language: str) -> str:
    """The same, for "the 3rd thing"."""
    found = operands(text)
    return _rule(_ORDINAL, language)(found) if found is not None else ""

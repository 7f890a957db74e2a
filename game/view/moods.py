"""Colour as a function: a mood, what he carries, and what the road gives back, on a palette.

Every mood moves a colour in OKLab (Björn Ottosson, 2020): lightness is scaled, chroma drawn in,
shadows are pulled to one tint and lights to another, so that hues stay apart at night. The
numbers are those `atelier/palette.py` draws the committed palettes with (a test compares them).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

Colour = tuple[int, int, int]
Lab = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Mood:
    gain: float
    lift: float
    chroma: float
    shadow: tuple[float, float]
    light: tuple[float, float]
    darkness: float
    """How much lights that come on by themselves show, 0-1."""


MOODS: Mapping[str, Mood] = {
    "morning": Mood(1.02, 0.010, 0.88, (0.00, -0.020), (0.005, 0.025), 0.0),
    "day": Mood(1.00, 0.000, 1.00, (0.00, 0.000), (0.000, 0.000), 0.0),
    "evening": Mood(0.97, 0.005, 0.86, (0.03, -0.020), (0.045, 0.036), 0.0),
    "dusk": Mood(0.59, 0.012, 0.67, (0.010, -0.062), (0.018, -0.034), 0.85),
    "night": Mood(0.52, 0.020, 0.45, (0.00, -0.075), (-0.012, -0.070), 1.0),
}
LIT = MOODS["evening"]
"""What a lantern shows: the evening's colours, a little warmer."""
WARMTH = (1.05, 0.95, 0.84)
SHADOW: Colour = (0x2F, 0x24, 0x40)
SHADOW_SHARE = 0.38


def between(first: Mood, second: Mood, share: float) -> Mood:
    """The mood at `share` (0-1) of the way from the first to the second."""

    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return Mood(
        mix(first.gain, second.gain),
        mix(first.lift, second.lift),
        mix(first.chroma, second.chroma),
        (mix(first.shadow[0], second.shadow[0]), mix(first.shadow[1], second.shadow[1])),
        (mix(first.light[0], second.light[0]), mix(first.light[1], second.light[1])),
        mix(first.darkness, second.darkness),
    )


def _linear(channel: int) -> float:
    unit = channel / 255
    return unit / 12.92 if unit <= 0.04045 else ((unit + 0.055) / 1.055) ** 2.4


@lru_cache(maxsize=1)
def _curve() -> Sequence[int]:
    """sRGB 0-255 of linear light in steps of 1/8192."""
    result = []
    for step in range(8193):
        value = step / 8192
        curved = 12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055
        result.append(min(255, max(0, round(curved * 255))))
    return result


def to_lab(colour: Colour) -> Lab:
    red, green, blue = map(_linear, colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def to_rgb(lightness: float, a: float, b: float) -> Colour:
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    curve = _curve()
    return (
        curve[_step(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short)],
        curve[_step(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short)],
        curve[_step(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short)],
    )


def _step(value: float) -> int:
    if value <= 0:
        return 0
    return 8192 if value >= 1 else int(value * 8192 + 0.5)


def graded(lab: Lab, mood: Mood, chroma: float) -> Colour:
    """A colour in a mood, its chroma scaled afterwards; its lightness is the mood's alone."""
    lightness, a, b = lab
    share = (lightness - 0.3) / 0.6
    share = 0.0 if share < 0 else 1.0 if share > 1 else share
    rest = 1 - share
    a = (a * mood.chroma + mood.shadow[0] * rest + mood.light[0] * share) * chroma
    b = (b * mood.chroma + mood.shadow[1] * rest + mood.light[1] * share) * chroma
    return to_rgb(lightness * mood.gain + mood.lift, a, b)


def shaded(colour: Colour) -> Colour:
    """A colour in a cast shadow: as Tiled shows a layer of shadow pictures at 38 % opacity."""
    return mixed(colour, SHADOW, SHADOW_SHARE)


def mixed(under: Colour, over: Colour, share: float) -> Colour:
    """`over` laid on `under` with an opacity of `share`."""
    rest = 1 - share
    return (
        int(under[0] * rest + over[0] * share + 0.5),
        int(under[1] * rest + over[1] * share + 0.5),
        int(under[2] * rest + over[2] * share + 0.5),
    )


def warmed(colour: Colour) -> Colour:
    red, green, blue = colour
    return min(255, int(red * WARMTH[0])), int(green * WARMTH[1]), int(blue * WARMTH[2])

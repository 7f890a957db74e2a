"""The master palette: 64 colours in hue-shifted ramps, and the five moods made of it.

Index 0 of every picture is transparent, 1-64 are the master colours, 65-68 are the
emissive twins (lantern light, lit paper): one step off their twins, so that any editor
keeps them apart, and never darkened by a mood.

The moods move every colour in OKLab (Bjoern Ottosson, 2020): lightness is scaled, chroma
drawn in, shadows pulled to one tint and lights to another, so hues stay apart at night.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

RAMPS: dict[str, list[str]] = {  # dark to light
    "ink": ["1a1628", "2f2440"],
    "skin": ["57302d", "844b36", "b9694f", "e0956b", "f7bf92", "ffe2c0"],
    "orange": ["6e2430", "b03a1e", "e8661b", "fb9a33"],
    "blond": ["844b36", "d0861f", "f5c132", "ffec94"],
    "pink": ["6e2b55", "b24a79", "e8809f", "ffc0c4"],
    "red": ["551c30", "942a37", "cc3b3a", "ee6a4e"],
    "blue": ["1c2147", "28396d", "38599b", "5b8bcf", "9fccec"],
    "violet": ["38234f", "5f3d7f", "9666b0", "cfaadf"],
    "green": ["11373c", "1d5747", "3b8147", "6aa544", "9cc24a", "d8dd6a"],
    "grass": ["629c4a", "7fb04e", "88b752"],
    "jade": ["174f57", "23807a", "4bb497", "a5dfbd"],
    "wood": ["321d26", "57302d", "844b36", "ae6f46", "d39b62", "efc88d"],
    "dirt": ["b98c5d", "d5b07a", "efc88d"],
    "plaster": ["9c857c", "cab59b", "e9dcbf", "fdf6e2"],
    "stone": ["363a4c", "585e73", "82899a", "b0b7bf", "dbdfd9"],
    "dusk": ["1a1628", "3d3a77", "f08672"],
    "glow": ["fff3b8"],
    "white": ["eef5f5"],
}
EMISSIVE = {"lit_core": "glow0", "lit_amber": "orange3", "lit_red": "red3", "lit_white": "white0"}


def _rgb(text: str) -> tuple[int, int, int]:
    return int(text[0:2], 16), int(text[2:4], 16), int(text[4:6], 16)


def _hex(colour: tuple[int, int, int]) -> str:
    red, green, blue = colour
    return f"{red:02x}{green:02x}{blue:02x}"


def _colours() -> tuple[list[tuple[int, int, int]], dict[str, int]]:
    colours = [(0, 0, 0)]
    index: dict[str, int] = {}
    for ramp, steps in RAMPS.items():
        for step, text in enumerate(steps):
            colour = _rgb(text)
            if colour not in colours[1:]:
                colours.append(colour)
            index[f"{ramp}{step}"] = colours.index(colour, 1)
    for name, twin in EMISSIVE.items():
        red, green, blue = colours[index[twin]]
        colours.append((red, green, blue - 1))
        index[name] = len(colours) - 1
    return colours, index


COLOURS, INDEX = _colours()
"""69 RGB triples (the first is the transparent one) and the index of every colour name."""

MOODS: dict[str, tuple[float, float, float, tuple[float, float], tuple[float, float]]] = {
    # gain, lift, chroma, shadow tint (a, b), light tint (a, b)
    "morning": (1.02, 0.010, 0.88, (0.00, -0.020), (0.005, 0.025)),
    "day": (1.00, 0.000, 1.00, (0.00, 0.000), (0.000, 0.000)),
    "evening": (0.97, 0.005, 0.86, (0.03, -0.020), (0.045, 0.036)),
    "dusk": (0.59, 0.012, 0.67, (0.010, -0.062), (0.018, -0.034)),
    "night": (0.52, 0.020, 0.45, (0.00, -0.075), (-0.012, -0.070)),
}
_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def to_oklab(rgb: Floats) -> Floats:
    """OKLab of sRGB colours, shape (n, 3), 0-255."""
    unit = rgb / 255
    linear = np.where(unit <= 0.04045, unit / 12.92, ((unit + 0.055) / 1.055) ** 2.4)
    result: Floats = np.cbrt(linear @ _LMS.T) @ _LAB.T
    return result


def to_rgb(lab: Floats) -> Floats:
    """sRGB 0-255 (rounded) of OKLab colours, shape (n, 3)."""
    linear = np.clip(((lab @ np.linalg.inv(_LAB).T) ** 3) @ np.linalg.inv(_LMS).T, 0, 1)
    curved = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    result: Floats = np.clip(curved * 255, 0, 255).round()
    return result


def mood_colours(mood: str) -> list[tuple[int, int, int]]:
    """The palette of a mood; transparent and emissive entries are unchanged."""
    gain, lift, chroma, shadow, light = MOODS[mood]
    lab = to_oklab(np.array(COLOURS, float))
    lightness = lab[:, 0]
    share = np.clip((lightness - 0.3) / 0.6, 0, 1)[:, None]
    tint = lab[:, 1:] * chroma + np.array(shadow) * (1 - share) + np.array(light) * share
    moved = to_rgb(np.column_stack([lightness * gain + lift, tint]))
    keep = {0, *(INDEX[name] for name in EMISSIVE)}
    return [
        COLOURS[i] if i in keep else (int(red), int(green), int(blue))
        for i, (red, green, blue) in enumerate(moved)
    ]


def build(assets: Path) -> None:
    """Writes `palette.json`: names, the emissive indexes, and 69 hex colours a mood."""
    moods = {mood: [_hex(colour) for colour in mood_colours(mood)] for mood in MOODS}
    ramps = {
        ramp: [INDEX[f"{ramp}{step}"] for step in range(len(steps))]
        for ramp, steps in RAMPS.items()
    }
    table = {"ramps": ramps, "emissive": [INDEX[name] for name in EMISSIVE], "moods": moods}
    (assets / "palette.json").write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")

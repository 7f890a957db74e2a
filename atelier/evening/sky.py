"""The evening sky: bands of colour round where the sun went down, clouds lit from below, stars."""

from __future__ import annotations

import numpy as np

from atelier.evening.paint import (
    HEIGHT,
    LEFT,
    TOP,
    WIDTH,
    Field,
    Heap,
    X,
    Y,
    box,
    calm,
    fill,
    noise,
    nothing,
    steps,
    top_of,
)
from atelier.palette import INDEX
from atelier.pixels import Pixels

SUN = (112, 158)
"""Where it went down."""
BANDS = (  # how far from the sun, px; colour
    (-99, "glow0"), (13, "blond3"), (27, "orange3"), (44, "dusk2"), (68, "pink1"),
    (100, "violet1"), (142, "dusk1"), (214, "blue1"), (276, "blue0"),
)  # fmt: skip
STARS = 46


def _distance() -> Field:
    """How far from the sun, as the bands of the sky lie: flat ovals, torn into streaks."""
    far = np.hypot((X - SUN[0]) * 0.2, Y - SUN[1])
    streaks = noise(70, 3.2, 1) * 0.55 + noise(150, 6, 2) * 0.45 - 0.5
    result: Field = far + streaks * np.clip(far * 0.34, 5, 36)
    return result


def sky(picture: Pixels) -> None:
    everywhere = ~nothing()
    steps(picture, everywhere, _distance(), BANDS)
    calm(picture, everywhere, 2)
    for x, foot, wide, seed, tones in (
        (414, 112, 120, 3, WARM), (30, 66, 150, 8, HIGH), (470, 46, 130, 5, HIGH),
        (250, 96, 64, 21, WARM), (-70, 100, 120, 12, WARM), (560, 122, 110, 9, WARM),
        (210, -40, 190, 14, DARK), (-60, -20, 150, 17, DARK), (520, -60, 170, 19, DARK),
        (70, -104, 150, 23, DARK), (360, -110, 130, 26, DARK),
    ):  # fmt: skip
        cloud(picture, x, foot, wide, seed, tones)
    for x, y, long, tone in (
        (88, 94, 60, "orange3"), (52, 103, 44, "blond3"), (118, 112, 50, "glow0"),
        (176, 84, 70, "dusk2"), (300, 90, 60, "pink1"), (330, 30, 90, "violet1"),
        (120, 22, 80, "violet1"), (20, 124, 60, "glow0"), (-60, 122, 80, "orange3"),
        (520, 84, 90, "pink1"), (240, 14, 60, "dusk1"), (566, 140, 70, "dusk2"),
    ):  # fmt: skip
        streak(picture, x, y, long, tone)


HIGH = ("dusk1", "violet1", "violet2", "pink1", "dusk2")
WARM = ("violet1", "violet2", "pink1", "dusk2", "orange3")
DARK = ("blue0", "dusk1", "dusk1", "violet1", "violet2")


def cloud(picture: Pixels, x: int, foot: int, wide: int, seed: int, tones: tuple[str, ...]) -> None:
    """A heaped cloud: its back dark against the sky, the side towards the sun still lit."""
    chance = np.random.default_rng(seed)
    rounds = []
    peak = 0.35 + 0.3 * float(chance.random())
    for number in range(14 + wide // 5):
        share = float(chance.random())
        slope = share / peak if share < peak else (1 - share) / (1 - peak)
        tall = wide * (0.05 + 0.2 * slope**1.5)
        size = wide * (0.03 + 0.06 * slope) * (0.7 + 0.6 * float(chance.random()))
        rise = tall * float(chance.random()) ** (0.6 if number % 3 else 2)
        rounds.append((x - wide / 2 + share * wide, foot - rise * 0.8, size))
    rounds.sort(key=lambda one: one[1])
    heap = Heap(rounds, 0.78)
    ragged = foot + (noise(wide / 7, 4, seed) - 0.5) * wide * 0.09
    body = heap.mask & (ragged > Y)
    toward = 1 if x > SUN[0] else -1
    light = heap.lean * 0.75 * toward - heap.rise * 0.3 + (noise(6, 4, seed + 1) - 0.5) * 0.6
    light += (Y - foot + wide * 0.1) / (wide * 0.2) * 0.3 - (X - x) / wide * 0.5 * toward
    steps(picture, body, light, tuple(zip((-9.0, -0.42, -0.02, 0.3, 0.62), tones, strict=True)))
    calm(picture, body, 2)
    fill(picture, top_of(body) & (light > -0.2), tones[3])
    for _ in range(7):  # what the wind draws out of its foot
        start = x - wide * 0.7 + wide * float(chance.random()) * 1.1
        streak(picture, int(start), foot + int(chance.integers(-3, 3)),
               int(wide * (0.16 + 0.3 * float(chance.random()))),
               tones[int(chance.integers(0, 3))])  # fmt: skip


def streak(picture: Pixels, x: int, y: int, long: int, tone: str) -> None:
    """A thin torn cloud, thicker in its middle."""
    chance = np.random.default_rng(abs(x * 31 + y))
    for dy, inset in ((0, 0), (1, 0.2), (-1, 0.34)):
        start = x - long / 2 + long * inset * (0.6 + 0.8 * float(chance.random()))
        fill(picture, box(start, y + dy, x + long / 2 - long * inset, y + dy + 1), tone)


def stars(picture: Pixels) -> list[tuple[int, int]]:
    """Places (painting px) in the dark of the sky for stars to come out, in that order."""
    chance = np.random.default_rng(40)
    dark = [INDEX[name] for name in ("blue0", "blue1", "dusk1")]
    found: list[tuple[int, int]] = []
    while len(found) < STARS:
        x, y = int(chance.integers(2, WIDTH - 2)), int(chance.integers(2, TOP + 74))
        apart = all(abs(x - u) + abs(y - v) > 26 for u, v in found)
        if apart and np.isin(picture[y - 1 : y + 2, x - 1 : x + 2], dark).all():
            found.append((x, y))
    middle = LEFT + 240
    return sorted(found, key=lambda star: abs(star[0] - middle) // 90 + (HEIGHT - star[1]) // 120)

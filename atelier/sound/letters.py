"""Voices of letters: a short vowel for each kind of figure, three of each; the game shifts the
pitch by who speaks and in what mood."""

from __future__ import annotations

from atelier.sound import noises
from atelier.sound.signal import RATE, Wave, faded

KINDS: dict[str, tuple[float, float, float, float]] = {
    "boy": (285, 1.16, 0.30, -1.0),
    "girl": (330, 1.20, 0.15, -1.5),
    "man": (135, 0.98, 0.35, -1.0),
    "woman": (225, 1.10, 0.15, -1.5),
    "old_man": (118, 0.95, 0.9, -2.5),
    "old_woman": (205, 1.05, 0.8, -2.5),
    "child": (390, 1.32, 0.2, 1.0),
}
"""Pitch in Hz, size (1 is a man's head, more is a smaller one), hoarseness, bend in semitones."""
VARIANTS = 3
LEVEL = -30.0


def letter(kind: str, variant: int) -> Wave:
    pitch, size, hoarse, bend = KINDS[kind]
    pitch *= (1.0, 1.06, 0.95)[variant]
    vowel = (0, 1, 2)[variant]
    wave = noises.syllable(pitch, 0.075, vowel, 900 + variant, size, bend, hoarse)
    return faded(wave, 0.004, 0.02)[: int(0.09 * RATE)]

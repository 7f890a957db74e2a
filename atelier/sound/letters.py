"""Voices of letters: a short vowel for each kind of figure, three of each; the game shifts the
pitch by who speaks and in what mood."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from atelier.sound import noises
from atelier.sound.signal import RATE, Wave, faded


@dataclass(frozen=True)
class Voice:
    """Pitch in Hz; size (1 is a man's head, more is a smaller one); hoarseness; bend in
    semitones; seconds; the vowels of its variants (a, o, e, i, u); creak, the share of every
    second pulse that is missing."""

    pitch: float
    size: float
    hoarse: float
    bend: float
    seconds: float
    vowels: tuple[int, int, int]
    creak: float = 0.0


KINDS: dict[str, Voice] = {
    "boy": Voice(285, 1.16, 0.30, -1.0, 0.070, (0, 1, 2)),
    "girl": Voice(340, 1.22, 0.15, -2.5, 0.064, (2, 3, 0)),
    "man": Voice(128, 0.96, 0.30, -1.0, 0.084, (0, 1, 4)),
    "woman": Voice(220, 1.10, 0.40, -2.0, 0.078, (0, 2, 1)),
    "old_man": Voice(112, 0.90, 1.1, -3.0, 0.098, (1, 0, 4), 0.7),
    "old_woman": Voice(196, 1.04, 1.3, -3.0, 0.090, (2, 0, 4), 0.45),
    "child": Voice(410, 1.36, 0.2, 2.0, 0.056, (3, 2, 0)),
}
VARIANTS = 3
LEVEL = -30.0


def letter(kind: str, variant: int) -> Wave:
    voice = KINDS[kind]
    pitch = voice.pitch * (1.0, 1.06, 0.95)[variant]
    wave = noises.syllable(
        pitch, voice.seconds, voice.vowels[variant], 900 + variant, voice.size, voice.bend,
        voice.hoarse,
    )  # fmt: skip
    if voice.creak:
        every_second = 0.5 + 0.5 * np.cos(np.pi * pitch * np.arange(len(wave)) / RATE)
        wave = wave * (1 - voice.creak * every_second)
    # a little of nothing after it, for an encoder to end in
    return np.pad(faded(wave, 0.004, 0.015), (0, RATE // 150)).astype(np.float32)

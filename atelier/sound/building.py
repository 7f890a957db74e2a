"""Everything that sounds, into `assets/music` and `assets/sounds`."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.sound import beds, letters, ogg
from atelier.sound.measure import loudness
from atelier.sound.noises import SOUNDS, Recipe
from atelier.sound.pieces import PIECES
from atelier.sound.rendering import render
from atelier.sound.signal import RATE, Wave, limited, panned, ratio, roomed

SOUND_QUALITY = 0.2
BED_QUALITY = 0.05


def trimmed(x: Wave) -> Wave:
    """Without the part of the tail nobody hears (52 dB below the peak)."""
    level = np.abs(x).max(1)
    last = int(np.flatnonzero(level > level.max() * ratio(-52))[-1]) + 1
    x = x[:last].copy()
    k = min(len(x) // 4, int(0.05 * RATE))
    x[-k:] *= (0.5 + 0.5 * np.cos(np.pi * np.arange(1, k + 1) / k))[:, None]
    return x


def sound(recipe: Recipe, variant: int) -> Wave:
    """One variant, mono (the game places it), in a small room, at its level."""
    dry = panned(recipe.make(recipe.seed * 100 + variant), 0.0)
    wave = trimmed(roomed(dry.astype(np.float32), recipe.room, 0.45))
    gain = ratio(recipe.level - loudness(wave)[1])
    wave = limited(wave * gain, recipe.ceiling, 0.002, 0.03)
    return np.asarray(wave.mean(1), np.float32)


def file_name(name: str, variant: int) -> str:
    """The first of several has the plain name; the others count on: `coin.ogg`, `coin.2.ogg`."""
    return f"{name}.ogg" if variant == 0 else f"{name}.{variant + 1}.ogg"


def build_sounds(folder: Path) -> None:
    for name, recipe in SOUNDS.items():
        for variant in range(recipe.variants):
            path = folder / file_name(name, variant)
            ogg.write(path, sound(recipe, variant), SOUND_QUALITY)
    for kind in letters.KINDS:
        for variant in range(letters.VARIANTS):
            wave = letters.letter(kind, variant)
            wave = wave * ratio(letters.LEVEL - loudness(wave)[1])
            ogg.write(folder / file_name(f"letter.{kind}", variant), wave, SOUND_QUALITY)
    for name, (make, level) in beds.BEDS.items():
        wave = make()
        wave = limited(wave * ratio(level - loudness(wave)[0]), -3.0)
        ogg.write(folder / f"{name}.ogg", wave, BED_QUALITY, "loop")


def build_music(folder: Path, names: tuple[str, ...] = ()) -> None:
    for name, piece in PIECES.items():
        if names and name not in names:
            continue
        for stem, wave in render(piece).items():
            x = wave.mean(1) if stem in piece.mono else wave
            file = f"{name}.{stem}.ogg" if stem else f"{name}.ogg"
            ogg.write(folder / file, x, piece.quality, "loop" if piece.loop else "once")


def build(assets: Path) -> None:
    """Renders all; the same scores give the same bytes."""
    build_sounds(assets / "sounds")
    build_music(assets / "music")

"""Everything that sounds, into `assets/music` and `assets/sounds`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from atelier.sound import beds, letters, ogg
from atelier.sound.measure import loudness
from atelier.sound.noises import SOUNDS, Recipe
from atelier.sound.pieces import PIECES
from atelier.sound.rendering import render
from atelier.sound.signal import RATE, Wave, limited, middle, panned, peaks, ratio, roomed

SOUND_QUALITY = 0.2
BED_QUALITY = 0.15
"""Below this an encoder drops the air round a cricket."""


def trimmed(x: Wave) -> Wave:
    """Without the part of the tail nobody hears (52 dB below the peak)."""
    level = peaks(x)
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
    return np.asarray(middle(wave), np.float32)


def file_name(name: str, variant: int) -> str:
    """The first of several has the plain name; the others count on: `coin.ogg`, `coin.2.ogg`."""
    return f"{name}.ogg" if variant == 0 else f"{name}.{variant + 1}.ogg"


def build_sound(name: str, folder: Path) -> None:
    recipe = SOUNDS[name]
    for variant in range(recipe.variants):
        ogg.write(folder / file_name(name, variant), sound(recipe, variant), SOUND_QUALITY)


def build_letters(kind: str, folder: Path) -> None:
    for variant in range(letters.VARIANTS):
        wave = letters.letter(kind, variant)
        wave = wave * ratio(letters.LEVEL - loudness(wave)[1])
        ogg.write(folder / file_name(f"letter.{kind}", variant), wave, SOUND_QUALITY)


def build_bed(name: str, folder: Path) -> None:
    make, level = beds.BEDS[name]
    wave = make()
    wave = limited(wave * ratio(level - loudness(wave)[0]), -3.0)
    ogg.write(folder / f"{name}.ogg", wave, BED_QUALITY, "loop")


def build_piece(name: str, folder: Path) -> None:
    piece = PIECES[name]
    for stem, wave in render(piece).items():
        x = middle(wave) if stem in piece.mono else wave
        file = f"{name}.{stem}.ogg" if stem else f"{name}.ogg"
        ogg.write(folder / file, x, piece.quality, "loop" if piece.loop else "once")


Work = tuple[Callable[[str, Path], None], str, Path]
"""What makes a sound or a piece, its name, and the folder it goes to."""


def work(assets: Path) -> list[Work]:
    """Everything there is to render, the longest first; equal scores give equal bytes."""
    longest = sorted(PIECES, key=lambda name: -PIECES[name].seconds * len(PIECES[name].stems))
    music, sounds = assets / "music", assets / "sounds"
    return [
        *((build_piece, name, music) for name in longest),
        *((build_bed, name, sounds) for name in beds.BEDS),
        *((build_sound, name, sounds) for name in SOUNDS),
        *((build_letters, kind, sounds) for kind in letters.KINDS),
    ]

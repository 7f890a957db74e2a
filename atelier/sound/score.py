"""Scores as text, and how people would play them.

A token is `[grace/]pitch[+pitch…][:beats][@velocity][flags]`; flags: `'` short, `>` accent,
`~` bend or deep vibrato, `^` rolled chord, `.` ghost. `r` is a rest, `_` a tie, `|` the end of a
bar (checked), `NAME*n` a part of the score by name, `!-9` a change to every velocity after it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from atelier.sound.signal import dice

STEPS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
TOKEN = re.compile(r"(?:(\w+)/)?([\w#+]+)(?::(\d*\.\d+|\d+))?(['>~^.]*)(?:@(\d+))?(['>~^.]*)$")
PITCH = re.compile(r"([a-g])(b|#)?(-?\d)")

Pitch = int | str
"""A MIDI number, or the word of a drum stroke."""


@dataclass
class Note:
    """A note as written: `beat` and `length` in beats, velocity 0-127."""

    beat: float
    length: float
    pitches: list[Pitch]
    velocity: float
    flags: str
    grace: Pitch | None


@dataclass
class Played:
    """A note as played: seconds, velocity 0-1; `beat` is where it was written."""

    start: float
    seconds: float
    pitches: list[Pitch]
    velocity: float
    flags: str
    grace: Pitch | None
    beat: float


@dataclass(frozen=True)
class Hand:
    """How a player plays: seconds of lag, of the wandering of his beat, of mere unevenness."""

    lag: float = 0.0
    wander: float = 0.007
    white: float = 0.0035
    rubato: float = 0.028
    touch: float = 5.0
    slowing: tuple[float, float] | None = None
    """From which beat on, seconds for each squared beat."""


def midi(word: str) -> Pitch:
    found = PITCH.fullmatch(word)
    if found is None:
        return word
    sharp = {"b": -1, "#": 1, None: 0}[found[2]]
    return (int(found[3]) + 1) * 12 + STEPS[found[1]] + sharp


def parse(text: str, parts: Mapping[str, str], bar: float = 4.0) -> tuple[list[Note], float]:
    """The notes of a score and its length in beats; a bar that is not full is an error."""

    def words(score: str) -> list[str]:
        out: list[str] = []
        for word in score.split():
            name, _, times = word.partition("*")
            if name in parts:
                out += words(parts[name]) * int(times or 1)
            else:
                out.append(word)
        return out

    notes: list[Note] = []
    beat = start = 0.0
    length, velocity, change = 1.0, 72, 0
    for word in words(text):
        if word[0] == "!":
            change = int(word[1:])
            continue
        if word == "|":
            if abs(beat - start) > 1e-6 and abs(beat - start - bar) > 1e-6:
                raise ValueError(f"the bar at beat {start} has {beat - start}")
            start = beat
            continue
        found = TOKEN.match(word)
        if found is None:
            raise ValueError(word)
        grace, pitches, beats, early, mark, late = found.groups()
        length = float(beats) if beats else length
        velocity = int(mark) if mark else velocity
        if pitches == "_":
            notes[-1].length += length
        elif pitches != "r":
            notes.append(
                Note(
                    beat,
                    length,
                    [midi(pitch) for pitch in pitches.split("+")],
                    velocity + change,
                    early + late,
                    midi(grace) if grace else None,
                )
            )
        beat += length
    return notes, beat


def perform(notes: list[Note], bpm: float, beats: float, hand: Hand, seed: int) -> list[Played]:
    """From beats to seconds: a player drifts, he is no dice; one tempo curve for all players."""
    chance = dice(seed)
    beat = 60 / bpm
    walk = 0.0
    out = []

    def when(at: float) -> float:
        arch = np.sin(np.pi * min(1.0, at % (beats + 1e-6) / beats + 1e-9))
        t = at * beat + hand.rubato * np.sin(2 * np.pi * at / 32) * arch
        if hand.slowing is not None and at > hand.slowing[0]:
            t += hand.slowing[1] * (at - hand.slowing[0]) ** 2
        return float(t)

    for note in notes:
        walk = 0.82 * walk + np.sqrt(1 - 0.82**2) * hand.wander * chance.standard_normal()
        velocity = note.velocity + 4.5 * np.sin(np.pi * (note.beat % 32) / 32)
        if note.beat % 4 == 0:
            velocity += 4
        elif note.beat % 2 == 0:
            velocity += 1.5
        elif (note.beat * 2) % 1:
            velocity -= 2
        velocity += 14 * (">" in note.flags) - 26 * ("." in note.flags)
        velocity = np.clip(velocity + hand.touch * chance.standard_normal() * 0.6, 12, 124)
        start = when(note.beat) + hand.lag + walk + hand.white * chance.standard_normal()
        seconds = when(note.beat + note.length) - when(note.beat)
        out.append(
            Played(
                max(float(start), 0.0),
                seconds * (0.45 if "'" in note.flags else 1),
                note.pitches,
                float(velocity) / 127,
                note.flags,
                note.grace,
                note.beat,
            )
        )
    return out

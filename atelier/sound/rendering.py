"""From scores to sound: players, room, place, balance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from atelier.sound import lines, strings, struck
from atelier.sound.measure import loudness, true_peak
from atelier.sound.pieces import Part, Piece
from atelier.sound.score import Played, parse, perform
from atelier.sound.signal import (
    RATE,
    Wave,
    biquad,
    chain,
    dice,
    echo,
    filtered,
    folded,
    lay_panned,
    limited,
    middle,
    panned,
    peaks,
    ratio,
    sunk,
)

BEFORE = 0.5
"""Seconds of pre-roll, for strokes that come a little early."""
AFTER = 4.0
"""Seconds a loop may sound on; they are laid over its start."""

Stroke = Callable[[Played, int, int], Wave]


def _koto(note: Played, midi: int, turn: int) -> Wave:
    ring = max(note.seconds * 2.2, 0.8) if note.seconds > 0.4 else note.seconds * 2.5
    return strings.pluck("koto", midi, ring, note.velocity, turn, "~" in note.flags)


def _shamisen(note: Played, midi: int, turn: int) -> Wave:
    bend = "~" in note.flags
    return strings.pluck("shamisen", midi, note.seconds * 1.3, note.velocity, turn, bend)


def _bass(note: Played, midi: int, turn: int) -> Wave:
    return strings.pluck("bass", midi, note.seconds * 0.96, note.velocity, turn, False)


def _box(note: Played, midi: int, turn: int) -> Wave:
    return struck.music_box(midi, note.velocity, turn)


def _temple(note: Played, midi: int, turn: int) -> Wave:
    return struck.temple_bell(148.0, note.seconds + 3.5)


STROKES: dict[str, Stroke] = {
    "koto": _koto,
    "shamisen": _shamisen,
    "bass": _bass,
    "box": _box,
    "temple": _temple,
}


def _struck(notes: list[Played], total: float, part: Part) -> Wave:
    out = np.zeros((int(total * RATE), 2), np.float32)
    for i, note in enumerate(notes):
        for j, pitch in enumerate(note.pitches):
            late = 0.0
            if len(note.pitches) > 1:
                chance = dice(part.seed + i * 9 + j)
                late = j * 0.022 * (1 + 0.3 * chance.standard_normal())
            if isinstance(pitch, str):
                wave = struck.drum(pitch, note.velocity, i)
                side = struck.PLACES[pitch]
            else:
                wave = STROKES[part.instrument](note, pitch, i + j)
                side = (pitch - 62) / 14
            place = float(np.clip(part.place + part.width * side, -0.9, 0.9))
            lay_panned(out, wave, int((note.start + late) * RATE), place)
    return out


def played(part: Part, piece: Piece) -> list[Played]:
    """The notes of a part in seconds from the start of the piece."""
    notes, beats = parse(part.text, part.parts)
    whole = piece.bars * 4
    if beats + part.first_bar * 4 > whole + 1e-6:
        raise ValueError(f"{part.instrument} {part.seed}: {beats} beats, expected {whole}")
    if not part.first_bar and abs(beats - whole) > 1e-6:
        raise ValueError(f"{part.instrument} {part.seed}: {beats} beats, expected {whole}")
    for note in notes:
        note.pitches = [p if isinstance(p, str) else p + part.transpose for p in note.pitches]
        if isinstance(note.grace, int):
            note.grace += part.transpose
    performed = perform(notes, piece.bpm, whole, part.hand, part.seed)
    offset = part.first_bar * 240 / piece.bpm
    return [replace(note, start=note.start + offset) for note in performed]


@dataclass
class Bus:
    """What several players send to their rooms, by the seconds the room rings."""

    direct: Wave
    sent: dict[float, Wave] = field(default_factory=dict)

    def add(self, wave: Wave, at: int, part: Part) -> None:
        wave = wave[: len(self.direct) - at]
        self.direct[at : at + len(wave)] += wave
        if part.decay not in self.sent:
            self.sent[part.decay] = np.zeros_like(self.direct)
        self.sent[part.decay][at : at + len(wave)] += wave * np.float32(ratio(part.room))

    def mixed(self) -> Wave:
        """Players and rooms together."""
        out = self.direct
        for decay, wave in self.sent.items():
            out += echo(wave, decay)[: len(out)]
        return out


def _dry(part: Part, notes: list[Played], total: float) -> Wave:
    """These notes as the part's instrument plays them from where it sits; no room, no level."""
    if part.instrument == "flute":
        return panned(lines.flute(notes, total, part.seed), part.place)
    if part.instrument == "bow":
        return panned(lines.bowed(notes, total, part.seed), part.place)
    if part.instrument == "reed":
        return lines.reed(notes, total, part.seed)
    if part.instrument == "class":
        return lines.children(notes, total, part.seed, 8, "aoua")
    return _struck(notes, total, part)


def _seat(bus: Bus, part: Part, piece: Piece, gains: dict[int, float]) -> None:
    """Adds a player to a bus at his level; `BEFORE` seconds of pre-roll lie before the piece.
    `gains` keeps, by the seed, what brings a part to its level as a whole: stems share some."""
    offset = part.first_bar * 240 / piece.bpm
    notes = [replace(n, start=n.start - offset + BEFORE) for n in played(part, piece)]
    total = min(len(bus.direct) / RATE - offset, notes[-1].start + notes[-1].seconds + AFTER)
    if part.seed not in gains or part.share is None:
        wave = _dry(part, notes, total)
        gains[part.seed] = ratio(part.level - loudness(middle(wave))[0])
    if part.share is not None:
        first, of = part.share
        # counted by the beat, so that no voice is thinned faster than another
        wave = _struck([n for n in notes if round(n.beat * 5) % of == first], total, part)
    bus.add(wave * np.float32(gains[part.seed]), int(offset * RATE), part)


def _fitted(x: Wave, piece: Piece) -> Wave:
    n = round(piece.seconds * RATE)
    a = int(BEFORE * RATE)
    if piece.loop:
        return np.roll(folded(x, n), -a, 0)
    a -= int(0.03 * RATE)
    out = np.zeros((n, 2), np.float32)
    part = x[a : a + n]
    out[: len(part)] = part
    k = int(piece.fade * RATE)
    out[-k:] *= (0.5 + 0.5 * np.cos(np.pi * np.arange(1, k + 1) / k))[:, None]
    k = int(0.004 * RATE)
    out[:k] *= np.linspace(0, 1, k)[:, None]
    return out


def _normal(x: Wave, level: float, ceiling: float) -> Wave:
    """The wave at a loudness; the limiter takes a little of it, so it is measured again."""
    for _ in range(3):
        short = level - loudness(x)[0]
        if abs(short) < 0.05:
            break
        x = limited(x * np.float32(ratio(short)), ceiling)
    return x


def render(piece: Piece) -> dict[str, Wave]:
    """Every stem, balanced: what sounds together has the loudness of the piece."""
    stems: dict[str, Wave] = {}
    gains: dict[int, float] = {}
    for name, parts in piece.stems.items():
        frames = int((piece.seconds + BEFORE + (AFTER if piece.loop else 0.0)) * RATE)
        bus = Bus(np.zeros((frames, 2), np.float32))
        for part in parts:
            _seat(bus, part, piece, gains)
        total = bus.mixed()
        if piece.far:
            total = np.stack(
                [
                    filtered(total[:, ear], chain(biquad("lp", piece.far), biquad("hp", 220)))
                    for ear in (0, 1)
                ],
                1,
            )
        stems[name] = _fitted(total, piece)
    if len(stems) == 1:
        name, wave = next(iter(stems.items()))
        wave = sunk(wave, piece.sinks) if piece.sinks else wave
        return {name: _normal(wave, piece.loudness, -2.5)}
    if piece.layers:
        # the bass is common to both: one gain for all, the first layer gives the loudness
        first = next(iter(stems.values()))
        gain = ratio(piece.loudness - loudness(first)[0])
        return {name: limited(wave * gain, -2.5) for name, wave in stems.items()}
    mix = np.sum(list(stems.values()), axis=0)
    gain = ratio(piece.loudness - loudness(mix)[0])
    over = true_peak(mix * gain) + 2.0
    if over > 0:
        # the sum must stay below the ceiling and stems cannot be limited one by one: the gain
        # curve of the limited sum is laid on all of them
        wanted = limited(mix * gain, -2.5)
        level = peaks(mix * gain)
        curve = np.where(level > 1e-4, peaks(wanted) / np.maximum(level, 1e-4), 1.0)
        curve = np.minimum(curve, 1.0)[:, None].astype(np.float32)
        return {name: wave * gain * curve for name, wave in stems.items()}
    return {name: wave * np.float32(gain) for name, wave in stems.items()}

"""A sound as a picture and as numbers, for those who cannot hear it."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from atelier.sound import measure, ogg
from atelier.sound.pieces import PIECES
from atelier.sound.rendering import played
from atelier.sound.signal import RATE, Wave
from atelier.sound.struck import STROKES

WIDTH = 1400
WAVE, SPECTRUM, ROLL = 140, 380, 300
"""Heights of the three bands of the picture in px."""
LOW, HIGH = 50.0, 14_000.0
LEFT = 44
ROOT = Path(__file__).resolve().parent.parent.parent
COLOURS = (
    (94, 176, 229), (244, 159, 66), (122, 201, 112), (224, 99, 106), (178, 140, 220),
    (180, 140, 110), (235, 150, 200), (170, 170, 170), (210, 205, 90), (90, 205, 205),
)  # fmt: skip


def _heat(level: Wave) -> Wave:
    """0-1 to a dark-to-light ramp."""
    stops = np.array([0.0, 0.3, 0.55, 0.78, 1.0])
    reds, greens, blues = (4, 70, 180, 250, 252), (4, 15, 50, 140, 253), (10, 105, 110, 60, 190)
    parts = [np.interp(level, stops, ramp) for ramp in (reds, greens, blues)]
    return np.stack(parts, -1).astype(np.uint8)


def _spectrogram(mono: Wave, height: int) -> Wave:
    size = 4096 if len(mono) > 6 * RATE else 1024
    if len(mono) < size + WIDTH:
        mono = np.r_[mono, np.zeros(size + WIDTH - len(mono))]
    window = np.hanning(size)
    starts = np.linspace(0, len(mono) - size, WIDTH).astype(int)
    power = np.stack([np.abs(np.fft.rfft(mono[s : s + size] * window)) for s in starts], 1)
    decibel = 20 * np.log10(power / (power.max() + 1e-12) + 1e-5)
    edges = np.geomspace(LOW, HIGH, height + 1)
    rows = np.searchsorted(np.fft.rfftfreq(size, 1 / RATE), edges)
    picture = np.stack([decibel[a : max(a + 1, z)].max(0) for a, z in pairwise(rows)])
    return _heat(np.clip(picture[::-1] / 80 + 1, 0, 1))


def _notes(draw: ImageDraw.ImageDraw, name: str, top: int) -> None:
    piece, _, stem = name.partition(".")
    score = PIECES.get(piece)
    if score is None:
        return
    colour = 0
    for key, parts in score.stems.items():
        for part in parts:
            shade = COLOURS[colour % len(COLOURS)]
            draw.text((LEFT + 4 + 96 * colour, top + 2), f"{key} {part.instrument}", fill=shade)
            colour += 1
            if stem and stem != key:
                continue
            for note in played(part, score):
                for pitch in note.pitches:
                    midi = 30 - STROKES.index(pitch) * 1.5 if isinstance(pitch, str) else pitch
                    y = top + ROLL - 8 - (float(midi) - 22) * (ROLL - 30) / 76
                    seconds = 0.12 if isinstance(pitch, str) else note.seconds
                    x = LEFT + note.start / score.seconds * WIDTH
                    end = x + max(2.0, seconds / score.seconds * WIDTH)
                    thick = 1 + 2 * note.velocity
                    draw.rectangle((x, y - thick, end, y + thick), fill=shade)


def picture(x: Wave, name: str) -> Image.Image:
    """Waveform, spectrogram and, for a piece, its notes."""
    has_notes = name.partition(".")[0] in PIECES
    height = WAVE + SPECTRUM + (ROLL if has_notes else 0) + 16
    image = Image.new("RGB", (LEFT + WIDTH, height), (16, 16, 22))
    draw = ImageDraw.Draw(image)
    mono = measure.stereo(x).mean(1)
    edges = np.linspace(0, len(mono), WIDTH + 1).astype(int)
    for column in range(WIDTH):
        part = mono[edges[column] : max(edges[column] + 1, edges[column + 1])]
        middle = WAVE / 2
        low, high = float(part.min()), float(part.max())
        line = (LEFT + column, middle - high * middle, LEFT + column, middle - low * middle)
        draw.line(line, fill=(120, 180, 230))
    image.paste(Image.fromarray(_spectrogram(mono, SPECTRUM)), (LEFT, WAVE))
    for f in (100, 200, 500, 1000, 2000, 5000, 10000):
        y = WAVE + SPECTRUM * (1 - np.log(f / LOW) / np.log(HIGH / LOW))
        draw.text((2, y - 5), f"{f}", fill=(170, 170, 170))
    seconds = len(mono) / RATE
    step = next(s for s in (0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20) if seconds / s <= 16)
    for k in range(int(seconds / step) + 1):
        at = LEFT + k * step / seconds * WIDTH
        draw.text((at, WAVE + SPECTRUM + 2), f"{k * step:g}", fill=(170, 170, 170))
    if has_notes:
        _notes(draw, name, WAVE + SPECTRUM + 16)
    return image


def report(x: Wave, kind: str) -> dict[str, str]:
    """The numbers that matter, by name."""
    whole, loudest = measure.loudness(x)
    step, bend = measure.clicks(x)
    before, after = measure.silence(x)
    centroid, shares = measure.spectrum(x)
    out = {
        "seconds": f"{len(x) / RATE:.2f}",
        "loudness": f"{whole:.1f} LUFS, loudest 400 ms {loudest:.1f}",
        "true peak": f"{measure.true_peak(x):.1f} dB",
        "clipped": f"{int((np.abs(x) >= 0.999).sum())} samples",
        "largest step": f"{step:.3f}, worst bend {bend:.1f} times its neighbourhood",
        "silence": f"{before:.3f} s before, {after:.3f} s after",
        "roughness": f"{measure.roughness(x):.2f}",
        "centroid": f"{centroid:.0f} Hz",
        "bands": "  ".join(
            f"<{edge}: {share:.0f}" for edge, share in zip(measure.BANDS[1:], shares, strict=True)
        ),
    }
    if kind == "loop":
        found = measure.seam(x)
        out["seam"] = ", ".join(f"{key} {value:.4g}" for key, value in found.items())
    return out


def found_waves(name: str, assets: Path) -> tuple[Wave, str]:
    """The samples of a sound, a stem (`street.flute`) or all stems of a piece together."""
    for folder in ("music", "sounds"):
        path = assets / folder / f"{name}.ogg"
        if path.exists():
            return ogg.read(path)
    stems = sorted((assets / "music").glob(f"{name}.*.ogg"))
    if not stems:
        raise SystemExit(f"nothing that sounds is called {name!r}")
    waves = [ogg.read(path) for path in stems]
    return np.sum([measure.stereo(x) for x, _ in waves], axis=0), waves[0][1]


def listen(name: str, out: Path, assets: Path = ROOT / "assets") -> None:
    """Writes the picture to `out` and prints the numbers."""
    x, kind = found_waves(name, assets)
    picture(x, name).save(out)
    for key, value in report(x, kind).items():
        print(f"{key:13}{value}")
    print(out)

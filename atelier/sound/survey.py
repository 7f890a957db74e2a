"""Everything that sounds in one table, with marks where a figure leaves its target.

Columns: seconds; loudness in LUFS (music and the air of places as a whole, other sounds their
loudest 400 ms) and how far that is from its target; true peak in dB; bend, the sharpest corner
against its own 20 ms (a loop that clicks stands out, a stroke has one anyway); seam, how many of a
loop's own bends are smaller than that at its end, in percent; start and end, seconds below -40 dB
of its peak; centroid in Hz; roughness 0-1.

Marks: `loud` and `soft` beyond what its class may differ, `peak` above -1 dB, `click`, `seam`,
`late` where something prompt begins after 20 ms, `cut` where it ends before it has died away,
`empty` where more than half a second of nothing follows, `dull` and `harsh` by the centroid.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from atelier.sound import letters, measure, ogg
from atelier.sound.beds import BEDS
from atelier.sound.listen import picture
from atelier.sound.noises import GROUPS
from atelier.sound.pieces import PIECES
from atelier.sound.signal import RATE, Wave

PROMPT = frozenset({"feet", "things", "blows", "book", "letters"})
"""Classes that answer something seen or pressed."""
LATE = 0.020
PEAK = -1.0
CLICK = 40.0
SEAM = 99.0
SOFT, LOUD = 2.0, 1.5
"""LU a short sound may be below or above its target; limited ones may be softer."""
WHOLE = 1.0
"""LU a piece, or the air of a place, may be off: pieces are within 2 LU of each other."""
DULL, HARSH = 150.0, 6500.0
HEAD = f"{'':18}{'s':>7}{'LUFS':>7}{'off':>6}{'peak':>6}{'bend':>6}{'seam':>6}{'start':>7}"
HEAD += f"{'end':>7}{'Hz':>6}{'rough':>6}  marks"


@dataclass(frozen=True)
class Entry:
    """A file or the stems of a piece, its class and the loudness it should have (LUFS)."""

    name: str
    group: str
    paths: tuple[Path, ...]
    target: float
    limited: bool = False


def entries(assets: Path) -> Iterator[Entry]:
    """All there is, by class."""
    music, sounds = assets / "music", assets / "sounds"
    for name, piece in PIECES.items():
        files = [f"{name}.{stem}.ogg" if stem else f"{name}.ogg" for stem in piece.stems]
        paths = tuple(music / file for file in files)
        if not piece.layers:
            yield Entry(name, "music", paths, piece.loudness)
        if len(paths) > 1:
            for path in paths:
                first = piece.layers and path == paths[0]
                yield Entry(path.stem, "music", (path,), piece.loudness if first else np.nan)
    for name, (_, level) in BEDS.items():
        yield Entry(name, "beds", (sounds / f"{name}.ogg",), level)
    for group, recipes in GROUPS.items():
        for name, recipe in recipes.items():
            for path in variants(sounds, name, recipe.variants):
                yield Entry(path.stem, group, (path,), recipe.level, recipe.ceiling < -2)
    for kind in letters.KINDS:
        for path in variants(sounds, f"letter.{kind}", letters.VARIANTS):
            yield Entry(path.stem, "letters", (path,), letters.LEVEL)


def variants(folder: Path, name: str, count: int) -> list[Path]:
    """`coin.ogg`, `coin.2.ogg` …"""
    return [folder / f"{name}{f'.{k + 1}' if k else ''}.ogg" for k in range(count)]


def heard(entry: Entry) -> tuple[Wave, str]:
    """The samples, stems together, and the kind of the file."""
    waves = [ogg.read(path) for path in entry.paths]
    if len(waves) == 1:
        return waves[0]
    return np.sum([measure.stereo(wave) for wave, _ in waves], axis=0), waves[0][1]


def row(entry: Entry, x: Wave, looped: bool) -> tuple[str, list[str]]:
    """A line of the table and its marks."""
    whole, loudest = measure.loudness(x)
    level = whole if entry.group in ("music", "beds") else loudest
    off = level - entry.target
    peak = measure.true_peak(x)
    bend = measure.clicks(x)[1]
    seam = measure.seam(x)["bend_percentile"] if looped else np.nan
    start, end = measure.silence(x, -40.0)
    centroid = measure.spectrum(x)[0]
    found = {
        "loud": off > (WHOLE if entry.group in ("music", "beds") else LOUD),
        "soft": not entry.limited and -off > (WHOLE if entry.group in ("music", "beds") else SOFT),
        "peak": peak > PEAK,
        "click": looped and bend > CLICK,
        "seam": looped and seam > SEAM,
        "late": entry.group in PROMPT and start > LATE,
        "cut": not looped and float(np.abs(x[-8:]).max()) > 0.02 * float(np.abs(x).max()),
        "empty": not looped and end > 0.5 and entry.group != "music",
        "dull": centroid < DULL,
        "harsh": centroid > HARSH,
    }
    marks = [mark for mark, is_so in found.items() if is_so]
    line = f"{entry.name:18}{len(x) / RATE:7.2f}{level:7.1f}{off:+6.1f}{peak:6.1f}{bend:6.1f}"
    line += f"{seam:6.1f}{start:7.3f}{end:7.3f}{centroid:6.0f}{measure.roughness(x):6.2f}"
    return line.replace("nan", "  -"), marks


def survey(assets: Path, pictures: Path | None = None) -> None:
    """Prints the table, class by class, and how many lines are marked; the picture of each into
    the folder `pictures`."""
    group, marked, files = "", 0, set()
    for entry in entries(assets):
        if entry.group != group:
            group = entry.group
            print(f"\n{group}\n{HEAD}")
        x, kind = heard(entry)
        line, marks = row(entry, x, kind == "loop")
        marked += bool(marks)
        files |= {*entry.paths}
        print(f"{line}  {' '.join(marks)}".rstrip(), flush=True)
        if pictures is not None:
            pictures.mkdir(parents=True, exist_ok=True)
            picture(x, entry.name).save(pictures / f"{entry.name}.png")
    size = sum(path.stat().st_size for path in files)
    print(f"\n{marked} marked; {len(files)} files, {size / 1e6:.1f} MB")

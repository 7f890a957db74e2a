"""What can be heard is there, whole, of one loudness, without clicks, and small."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("soundfile")

from atelier.sound import measure, ogg  # noqa: E402
from atelier.sound.noises import SOUNDS  # noqa: E402
from atelier.sound.pieces import PIECES  # noqa: E402
from atelier.sound.rendering import played  # noqa: E402
from atelier.sound.signal import RATE, Wave  # noqa: E402

ASSETS = Path(__file__).resolve().parents[1] / "assets"
DECLARED = tomllib.loads((ASSETS / "sound.toml").read_text())
BUDGET = 12_000_000
"""Bytes of all music and sounds."""
SHORT = [name for name in DECLARED["sounds"] if name in SOUNDS]
MOTIF = [7, 9, 4, 2]


@cache
def heard(name: str, folder: str) -> tuple[Wave, str]:
    """A piece with all its stems (or its light layer), or a sound, as the game plays it."""
    path = ASSETS / folder / f"{name}.ogg"
    if path.exists():
        return ogg.read(path)
    stems = sorted((ASSETS / "music").glob(f"{name}.*.ogg"))
    if name in PIECES and PIECES[name].layers:
        stems = [path for path in stems if path.name == f"{name}.light.ogg"]
    parts = [ogg.read(path) for path in stems]
    return np.sum([measure.stereo(x) for x, _ in parts], axis=0), parts[0][1]


def test_every_declared_name_has_a_file() -> None:
    for name in DECLARED["music"]:
        assert list((ASSETS / "music").glob(f"{name}.ogg")) or list(
            (ASSETS / "music").glob(f"{name}.*.ogg")
        ), name
    for name in DECLARED["ambience"] + DECLARED["sounds"]:
        assert (ASSETS / "sounds" / f"{name}.ogg").exists(), name


def test_everything_together_is_small() -> None:
    files = [*(ASSETS / "music").glob("*.ogg"), *(ASSETS / "sounds").glob("*.ogg")]
    assert sum(path.stat().st_size for path in files) <= BUDGET


@pytest.mark.parametrize("name", DECLARED["music"])
def test_a_piece_is_as_loud_as_the_others_and_never_too_loud(name: str) -> None:
    x, _ = heard(name, "music")
    assert measure.loudness(x)[0] == pytest.approx(-19.5, abs=1.0)
    assert measure.true_peak(x) <= -1.0


@pytest.mark.parametrize("name", [*SHORT, *DECLARED["ambience"]])
def test_a_sound_does_not_clip_and_starts_from_nothing(name: str) -> None:
    x, kind = heard(name, "sounds")
    assert measure.true_peak(x) <= -1.0
    if kind != "loop":
        peak = float(np.abs(x).max())
        assert float(np.abs(x[:8]).max()) < 0.1 * peak
        assert float(np.abs(x[-8:]).max()) < 0.02 * peak


@pytest.mark.parametrize("name", SHORT)
def test_a_sound_has_the_loudness_of_its_class(name: str) -> None:
    recipe = SOUNDS[name]
    loudest = measure.loudness(heard(name, "sounds")[0])[1]
    assert loudest <= recipe.level + 1.5
    if recipe.ceiling == -2.0:
        assert loudest >= recipe.level - 2.0


@pytest.mark.parametrize(
    "name", [*DECLARED["ambience"], *(name for name, piece in PIECES.items() if piece.loop)]
)
def test_a_loop_has_no_seam(name: str) -> None:
    x, kind = heard(name, "music" if name in PIECES else "sounds")
    assert kind == "loop"
    found = measure.seam(x)
    assert found["jump"] < 0.03
    assert found["bend_percentile"] < 99


def test_stems_of_a_piece_have_one_length() -> None:
    for name, piece in PIECES.items():
        if len(piece.stems) > 1:
            lengths = {len(ogg.read(path)[0]) for path in (ASSETS / "music").glob(f"{name}.*.ogg")}
            assert lengths == {round(piece.seconds * RATE)}, name


def motifs(name: str) -> list[float]:
    """Where (seconds) a voice of a piece plays the whole home motif, highest notes."""
    found = []
    for parts in PIECES[name].stems.values():
        for part in parts:
            notes = sorted(played(part, PIECES[name]), key=lambda note: note.beat)
            top = [max(note.pitches, key=str) for note in notes]
            classes = [pitch % 12 for pitch in top if isinstance(pitch, int)]
            if PIECES[name].loop:
                classes += classes[:3]
            found += [notes[i].start for i in range(len(notes) - 3) if classes[i : i + 4] == MOTIF]
    return found


@pytest.mark.parametrize("name", [name for name in PIECES if name not in ("road", "bell")])
def test_the_motif_is_nowhere_whole(name: str) -> None:
    assert motifs(name) == []


def test_but_at_the_end_of_the_road() -> None:
    found = motifs("road")
    assert found
    assert min(found) > 120

"""What can be heard is there, whole, of one loudness, without clicks, and small."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("soundfile")

from atelier.sound import building, letters, measure, ogg  # noqa: E402
from atelier.sound.noises import GROUPS, SOUNDS  # noqa: E402
from atelier.sound.pieces import PIECES  # noqa: E402
from atelier.sound.rendering import played  # noqa: E402
from atelier.sound.signal import RATE, Wave  # noqa: E402
from atelier.sound.survey import LATE, PROMPT  # noqa: E402

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


@pytest.mark.parametrize(
    "name", [name for group in sorted(PROMPT) for name in GROUPS.get(group, ())]
)
def test_what_answers_a_hand_or_a_foot_is_heard_at_once(name: str) -> None:
    assert measure.silence(heard(name, "sounds")[0], -40.0)[0] <= LATE


@pytest.mark.parametrize("name", [name for name in SOUNDS if SOUNDS[name].variants > 1])
def test_no_two_variants_of_a_sound_are_the_same_again(name: str) -> None:
    first, second = heard(name, "sounds")[0], heard(f"{name}.2", "sounds")[0]
    n = min(len(first), len(second))
    together = float(np.dot(first[:n], second[:n]))
    assert together < 0.95 * float(np.linalg.norm(first[:n]) * np.linalg.norm(second[:n]))


def test_every_ground_sounds_of_itself() -> None:
    shares = {
        name: np.array(measure.spectrum(heard(name, "sounds")[0])[1]) for name in GROUPS["feet"]
    }
    for one in shares:
        for other in shares:
            if one < other:
                far = np.abs(np.maximum(shares[one], -40) - np.maximum(shares[other], -40))
                assert far.mean() > 3, f"{one} and {other}"


def test_every_kind_of_figure_has_a_voice_of_its_own() -> None:
    voices = [(kind.pitch, kind.seconds) for kind in letters.KINDS.values()]
    assert len({*voices}) == len(voices)
    assert letters.KINDS["man"].pitch < letters.KINDS["woman"].pitch < letters.KINDS["child"].pitch


def test_the_air_of_a_place_repeats_late() -> None:
    for name in DECLARED["ambience"]:
        assert len(heard(name, "sounds")[0]) >= 24 * RATE, name


@pytest.mark.parametrize("name", ["home_reed", "bell", "bed_corridor", "cat", "step", "man"])
def test_building_again_gives_the_committed_bytes(name: str, tmp_path: Path) -> None:
    for make, one, folder in building.work(tmp_path):
        if one == name:
            make(one, folder)
    built = [*tmp_path.rglob("*.ogg")]
    assert built
    for path in built:
        assert path.read_bytes() == (ASSETS / path.relative_to(tmp_path)).read_bytes(), path.name


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

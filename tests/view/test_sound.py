"""Sound is heard where there is a device and a file, and is silence everywhere else."""

from __future__ import annotations

import io
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.loading.settings import Settings
from game.view.decoding import JOIN, faster, opened
from game.view.sound import Speakers
from game.view.tracks import LAYERS
from tests.view.conftest import Stage

REPOSITORY = Path(__file__).resolve().parents[2]


def stem(path: Path, seconds: float = 0.5) -> None:
    """A file of silence."""
    path.parent.mkdir(exist_ok=True)
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, 44100, 0, "NONE", ""))
        file.writeframes(bytes(4 * int(44100 * seconds)))


@pytest.fixture
def speakers(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speakers]:
    """Speakers on a device that nobody hears, with pieces of silence."""
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    for name in ("flute", "bass", "held"):
        stem(stage.desk.folder / f"assets/music/walk.{name}.ogg")
    for name in LAYERS:
        stem(stage.desk.folder / f"assets/music/faces.{name}.ogg")
    stem(stage.desk.folder / "assets/sounds/tap.ogg", 2.0)
    speakers = Speakers(stage.content, Settings())
    yield speakers
    speakers.close()


def volumes(speakers: Speakers) -> dict[str, float]:
    return {
        line.stem: pygame.mixer.Channel(line.channel).get_volume() for line in speakers._music.now
    }


def until(speakers: Speakers, wanted: dict[str, bool]) -> bool:
    """Whether the stems come to sound, or not to sound, as wanted."""
    end = time.monotonic() + 6
    while time.monotonic() < end:
        now = {name: volume > 0 for name, volume in volumes(speakers).items()}
        if now == wanted:
            return True
        time.sleep(0.02)
    return False


def test_without_a_device_the_game_is_silent_and_says_so_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nowhere")
    speakers = Speakers(stage.content, Settings())
    assert not speakers.working
    assert speakers.notice.startswith("no sound")
    speakers.play("step", 1, 2)
    speakers.letter("boy", 1.2)
    speakers.music("street")
    speakers.listen(0, 0, 0.5)
    speakers.settings_changed()
    speakers.close()


def test_a_name_without_a_file_is_silence(speakers: Speakers) -> None:
    speakers.play("no_such_sound")
    speakers.music("no_such_track", 0.1)
    time.sleep(0.1)
    assert speakers.notice == ""
    assert speakers.working


def test_stems_start_together_and_fall_silent_with_the_band(speakers: Speakers) -> None:
    speakers.listen(0, 0, band=3)
    speakers.music("walk", 0.01)
    assert until(speakers, {"flute": False, "bass": True, "held": True})
    speakers.listen(0, 0, band=4)
    assert until(speakers, {"flute": False, "bass": False, "held": True})
    speakers.listen(0, 0, band=0)
    assert until(speakers, {"flute": True, "bass": True, "held": True})
    assert all(pygame.mixer.Channel(line.channel).get_busy() for line in speakers._music.now)


def test_two_layers_cross(speakers: Speakers) -> None:
    speakers.music("faces", 0.01)
    assert until(speakers, {"light": True, "dark": False})
    speakers.layer("dark")
    assert until(speakers, {"light": False, "dark": True})


def test_a_note_fewer_with_each_thing_taken(speakers: Speakers, stage: Stage) -> None:
    for name in ("1", "2", "6"):
        stem(stage.desk.folder / f"assets/music/box.{name}.ogg")
    speakers.taken(1)
    speakers.music("box", 0.01)
    assert until(speakers, {"1": False, "2": True, "6": True})
    speakers.taken(14)
    assert until(speakers, {"1": False, "2": False, "6": True})


def test_the_same_piece_is_not_started_again(speakers: Speakers) -> None:
    speakers.music("walk", 0.01)
    assert until(speakers, {"flute": True, "bass": True, "held": True})
    turn = speakers._music.turn
    speakers.music("walk", 0.01)
    assert speakers._music.turn == turn
    assert speakers._music.waiting is None
    speakers.music("none", 0.01)
    time.sleep(0.2)
    assert not speakers._music.now
    assert not speakers._music.past


def test_a_hush_silences_the_music(speakers: Speakers) -> None:
    speakers.music("walk", 0.01)
    assert until(speakers, {"flute": True, "bass": True, "held": True})
    speakers.listen(0, 0, hush=1.0)
    assert until(speakers, {"flute": False, "bass": False, "held": False})


def test_talk_dies_down_where_he_is_near_and_the_music_does_not(speakers: Speakers) -> None:
    speakers.music("walk", 0.01)
    speakers.ambience("faces", 0.01)
    assert until(speakers, {"flute": True, "bass": True, "held": True})
    speakers.listen(0, 0, murmur=1.0)
    air = speakers._ambience
    end = time.monotonic() + 6
    while time.monotonic() < end and not (air.now and air.now[0].sent == 0):
        time.sleep(0.02)
    assert air.now[0].sent == 0
    assert all(volume > 0 for volume in volumes(speakers).values())


def test_with_one_ear_both_sides_are_alike(speakers: Speakers) -> None:
    speakers._settings.mono = True
    speakers.settings_changed()
    assert speakers.working
    speakers.listen(100, 100)
    left, right = speakers._sides(1.0, 220, 100)
    assert left == right > 0


def test_a_device_that_vanishes_is_silence_until_one_is_found_again(stage: Stage) -> None:
    for name in ("flute", "bass", "held"):
        stem(stage.desk.folder / f"assets/music/walk.{name}.ogg")
    speakers = Speakers(stage.content, Settings(), retry=0.3)
    try:
        speakers.music("walk", 0.01)
        assert until(speakers, {"flute": True, "bass": True, "held": True})
        speakers.vanished()
        assert not speakers.working
        speakers.play("tap")
        end = time.monotonic() + 6
        while time.monotonic() < end and not speakers.working:
            time.sleep(0.02)
        assert until(speakers, {"flute": True, "bass": True, "held": True})
    finally:
        speakers.close()


def test_only_so_many_of_one_kind_sound_at_once(speakers: Speakers) -> None:
    speakers._decoded("assets/sounds/tap.ogg")
    for _ in range(6):
        speakers.play("tap")
    time.sleep(0.2)
    assert len(speakers._busy) == 2


def test_far_sounds_fade_and_lean_to_their_side(speakers: Speakers) -> None:
    speakers.listen(100, 100)
    left, right = speakers._sides(1.0, 220, 100)
    assert right > left > 0
    assert speakers._sides(1.0, 900, 100) == (0.0, 0.0)


def test_voices_change_pitch(speakers: Speakers) -> None:
    sound = pygame.mixer.Sound(buffer=bytes(4 * 44100))
    assert faster(sound, 1.25, 2).get_length() == pytest.approx(0.8, abs=0.001)


def test_a_file_decoded_in_parts_is_the_file(speakers: Speakers) -> None:
    data = (REPOSITORY / "assets/music/title.ogg").read_bytes()
    assert opened(data, 2)[0].get_raw() == pygame.mixer.Sound(io.BytesIO(data)).get_raw()


def test_a_loop_is_cut_to_its_length_and_joined_to_its_start(speakers: Speakers) -> None:
    data = (REPOSITORY / "assets/sounds/bed_shop.ogg").read_bytes()
    whole = pygame.mixer.Sound(io.BytesIO(data)).get_raw()
    sound, once = opened(data, 2)
    loop, roll, join = sound.get_raw(), 4 * 8192, 4 * JOIN
    assert not once
    assert loop[join:] == whole[roll + join : -roll]
    first, after = loop[:4], whole[len(whole) - roll :][:4]
    assert abs(memoryview(first).cast("h")[0] - memoryview(after).cast("h")[0]) < 20


def test_a_start_does_not_delay_the_picture(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    speakers = Speakers(stage.content, Settings())
    speakers.music("street", 0.1)
    began = time.thread_time()
    speakers.music("home", 0.1)
    for _ in range(10):
        speakers.listen(0, 0)
        speakers.play("coin", 10, 10)
    assert time.thread_time() - began < 0.01
    speakers.close()

"""Sound is heard where there is a device and a file, and is silence everywhere else."""

from __future__ import annotations

import wave

import pygame
import pytest

from game.loading.settings import Settings
from game.view.sound import Speakers
from tests.view.conftest import Stage


def test_without_a_device_the_game_is_silent_and_says_so_once(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "nowhere")
    speakers = Speakers(stage.content, Settings())
    assert not speakers.working
    assert speakers.notice.startswith("no sound")
    speakers.play("step", 1, 2)
    speakers.music("street")
    speakers.listen(0, 0, 0.5)


def test_a_name_without_a_file_is_silence(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    speakers = Speakers(stage.content, Settings())
    speakers.play("no_such_sound")
    speakers.music("no_such_track", 0.1)
    assert speakers.notice == ""


def test_a_piece_is_decoded_elsewhere_and_starts_when_it_is_ready(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    folder = stage.desk.folder / "assets/music"
    folder.mkdir()
    for stem in ("flute", "bass", "held"):
        with wave.open(str(folder / f"walk.{stem}.ogg"), "wb") as file:
            file.setparams((2, 2, 44100, 0, "NONE", ""))
            file.writeframes(bytes(44100))
    speakers = Speakers(stage.content, Settings())
    speakers.music("walk", 0.01)
    waiting = speakers._music.waiting
    assert waiting is not None
    waiting[0].result(timeout=5)
    speakers.listen(0, 0, band=3)
    volumes = {
        stem: pygame.mixer.Channel(number).get_volume()
        for number, (stem, _) in zip(
            speakers._music._banks[1], speakers._music._piece, strict=False
        )
    }
    assert volumes["flute"] == 0
    assert volumes["bass"] > 0
    assert volumes["held"] > 0
    speakers.close()

"""Sound is heard where there is a device and a file, and is silence everywhere else."""

from __future__ import annotations

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

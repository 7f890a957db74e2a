"""What has been rendered is not rendered again until a program changes."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("numpy")
pytest.importorskip("soundfile")

from atelier.sound import kept


def test_a_thing_is_made_once_and_copied_afterwards(tmp_path: Path) -> None:
    made = []

    def make(name: str, folder: Path) -> None:
        made.append(name)
        folder.mkdir(parents=True)
        (folder / f"{name}.ogg").write_bytes(b"sound")
        (folder / f"{name}.2.ogg").write_bytes(b"another")

    for place in ("one", "two"):
        kept.render((make, "tap", tmp_path / place / "sounds"), tmp_path / "kept")
        assert (tmp_path / place / "sounds" / "tap.ogg").read_bytes() == b"sound"
        assert (tmp_path / place / "sounds" / "tap.2.ogg").read_bytes() == b"another"
    assert made == ["tap"]


def test_only_the_newest_few_editions_stay(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / str(number)).mkdir()
    kept.forget_old(tmp_path)
    assert len(list(tmp_path.iterdir())) == kept.EDITIONS

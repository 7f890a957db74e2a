"""The whole story, played without a window."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.loading.library import Shelf
from game.stage.tale import CHAPTERS
from game.workshop import runs
from game.workshop.policies import Explorer, Straight

ROOT = Path(__file__).resolve().parents[2]


def played(shelf: Shelf, heavy: bool = False) -> runs.Run:
    run = runs.Run(runs.begin(shelf.book, 1))
    assert runs.play(run, Straight(), ticks=400_000, heavy=heavy) == "road"
    return run


def test_a_straight_walk_ends_on_the_road_and_its_recording_is_the_same_run(shelf: Shelf) -> None:
    first = played(shelf)
    again = runs.Run(runs.begin(shelf.book, 1))
    assert runs.repeat(again, first.entries) == "road"
    assert again.digest.hexdigest() == first.digest.hexdigest()


def test_saving_and_loading_at_every_beat_changes_nothing(shelf: Shelf) -> None:
    plain = played(shelf).digest.hexdigest()
    assert played(shelf, heavy=True).digest.hexdigest() == plain


def test_the_order_of_hashes_changes_nothing(tmp_path: Path) -> None:
    prints = []
    for seed in ("1", "77"):
        transcript = tmp_path / f"{seed}.jsonl"
        words = ["autoplay", "--until", "office", "--transcript", str(transcript)]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "game.app", *words]
        done = subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True)
        assert done.returncode == 0, done.stderr.decode()
        prints.append(hashlib.sha256(transcript.read_bytes()).hexdigest())
    assert prints[0] == prints[1]


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_chapter_can_be_begun_and_played_to_its_end(shelf: Shelf, chapter: str) -> None:
    tale = runs.begin(shelf.book, 3, chapter)
    run = runs.Run(tale)
    following = CHAPTERS.index(chapter) + 1
    until = CHAPTERS[following] if following < len(CHAPTERS) else ""
    runs.play(run, Straight(), ticks=120_000, until=until)
    assert run.tale.chapter == until or run.tale.ending == "road"


def test_one_who_looks_at_everything_meets_people_and_never_gets_stuck(shelf: Shelf) -> None:
    run = runs.Run(runs.begin(shelf.book, 5))
    runs.play(run, Explorer(), ticks=20_000, until="flower_shop")
    speakers = {run.tale.line_of(said.line).speaker for said in run.tale.history}
    assert len(speakers) > 8

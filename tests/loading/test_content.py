"""Nothing outside the roots is ever opened, and the last root wins."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from game.loading.content import Content, ContentError


@pytest.fixture
def roots(tmp_path: Path) -> tuple[Path, Path]:
    game, mod = tmp_path / "game", tmp_path / "mod"
    for root, words in ((game, "game"), (mod, "mod")):
        (root / "assets").mkdir(parents=True)
        (root / "assets/both.txt").write_text(words)
    (game / "assets/only.txt").write_text("game")
    (tmp_path / "secret.txt").write_text("secret")
    return game, mod


def test_the_later_root_wins_file_by_file(roots: tuple[Path, Path]) -> None:
    content = Content(roots)
    assert content.text("assets/both.txt") == "mod"
    assert content.text("assets/only.txt") == "game"
    assert content.owners("assets/both.txt") == list(roots)


def test_names_are_sorted_and_of_all_roots(roots: tuple[Path, Path]) -> None:
    (roots[1] / "assets/deep").mkdir()
    (roots[1] / "assets/deep/new.txt").write_text("")
    assert Content(roots).names("assets", ".txt") == [
        "assets/both.txt",
        "assets/deep/new.txt",
        "assets/only.txt",
    ]


@pytest.mark.parametrize(
    "name",
    [
        "../secret.txt",
        "assets/../../secret.txt",
        "/etc/passwd",
        "assets\\both.txt",
        "c:/x",
        "",
        ".",
    ],
)
def test_a_name_that_leaves_the_roots_is_no_file(roots: tuple[Path, Path], name: str) -> None:
    content = Content(roots)
    assert not content.exists(name)
    with pytest.raises(ContentError, match="no such file"):
        content.read(name)


def test_a_link_that_leads_outside_is_no_file(roots: tuple[Path, Path], tmp_path: Path) -> None:
    (roots[0] / "assets/link.txt").symlink_to(tmp_path / "secret.txt")
    content = Content(roots)
    assert not content.exists("assets/link.txt")
    assert "assets/link.txt" not in content.names("assets", ".txt")


def test_a_pipe_is_never_waited_for(roots: tuple[Path, Path]) -> None:
    os.mkfifo(roots[0] / "assets/pipe.txt")
    assert not Content(roots).exists("assets/pipe.txt")


def test_a_reference_that_climbs_out_is_looked_up_by_its_last_assets(
    roots: tuple[Path, Path],
) -> None:
    content = Content(roots)
    assert content.resolve("maps/m.tmx", "../assets/both.txt") == "assets/both.txt"
    assert content.resolve("maps/m.tmx", "../../game/assets/both.txt") == "assets/both.txt"
    assert content.resolve("maps/m.tmx", "../../secret.txt") == ""
    assert content.resolve("maps/m.tmx", "../../assets/../../secret.txt") == ""


def test_a_zip_is_read_in_place(roots: tuple[Path, Path], tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "mod.zip", "w") as archive:
        archive.writestr("assets/both.txt", "zip")
    content = Content([roots[0], tmp_path / "mod.zip"])
    assert content.text("assets/both.txt") == "zip"
    assert content.text("assets/only.txt") == "game"


def test_a_zip_with_a_name_that_leaves_it_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "mod.zip", "w") as archive:
        archive.writestr("../out.txt", "zip")
    with pytest.raises(ContentError, match="leaves the zip"):
        Content([tmp_path / "mod.zip"])


def test_text_that_is_no_utf8_names_the_byte(roots: tuple[Path, Path]) -> None:
    (roots[0] / "assets/bad.txt").write_bytes(b"ab\xff")
    with pytest.raises(ContentError, match="byte 2"):
        Content(roots).text("assets/bad.txt")

"""Whatever is wrong with files, folders and devices: the game says it once, and goes on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from game.loading import saves
from game.loading.content import Content
from game.loading.gate.faults import MapError
from game.loading.library import BookError, Shelf, open_shelf
from game.loading.maps import Maps
from game.loading.saves import Facts, Save, SaveError, Saves
from game.loading.settings import load as load_settings
from game.screens.field import Field
from game.screens.menus import Notice, SaveList
from game.screens.stack import Push
from game.stage.tale import Tale
from game.view.window import Hands
from tests.loading.conftest import Desk, png
from tests.workshop.conftest import REPOSITORY, Playing

FACTS = Facts("Street", "street", "18:00", 60, "2026-11-25T18:00:00")
SLOT = "slot_1"


@pytest.fixture
def folder(tmp_path: Path) -> Saves:
    (tmp_path / "saves").mkdir()
    return Saves(tmp_path / "saves")


def saved(shelf: Shelf) -> bytes:
    tale = Tale(shelf.book, 1)
    tale.chapter = "street"
    tale.show("street", "start")
    return saves.encode(tale, FACTS)


def changed(data: bytes, *path: str, value: object) -> bytes:
    """A save with one value of its tale changed and the checksum put right."""
    table = json.loads(data)
    part = table["tale"]
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    save = msgspec.json.decode(data, type=Save)
    save.tale = msgspec.Raw(msgspec.json.encode(table["tale"]))
    save.check = saves._checksum(save)
    return msgspec.json.encode(save)


# Saves -------------------------------------------------------------------------------------


def test_damaged_save_is_shown_the_previous_one_offered_and_nothing_overwritten(
    shelf: Shelf, folder: Saves
) -> None:
    good = saved(shelf)
    folder.write(SLOT, good).result()
    folder.write(SLOT, good).result()
    damaged = good[:-40]
    folder.path(SLOT).write_bytes(damaged)
    slot = folder.slots()[1]
    assert slot.damaged
    assert slot.previous
    with pytest.raises(SaveError, match="damaged"):
        folder.load(SLOT, Tale(shelf.book))
    tale = Tale(shelf.book)
    folder.load(SLOT, tale, previous=True)
    assert tale.area.place.name == "street"
    assert folder.path(SLOT).read_bytes() == damaged


def test_damaged_save_never_takes_the_place_of_the_good_previous_one(
    shelf: Shelf, folder: Saves
) -> None:
    good = saved(shelf)
    folder.write(SLOT, good).result()
    folder.write(SLOT, good).result()
    folder.path(SLOT).write_bytes(b"{")
    folder.write(SLOT, good).result()
    assert folder.previous(SLOT).read_bytes() == good


def test_newer_format_is_refused_kindly(shelf: Shelf, folder: Saves) -> None:
    table = json.loads(saved(shelf))
    table |= {"format": saves.FORMAT + 1, "version": "9.0"}
    folder.path(SLOT).write_text(json.dumps(table))
    with pytest.raises(SaveError, match=r"newer version \(9.0\)"):
        folder.load(SLOT, Tale(shelf.book))


@pytest.mark.parametrize(
    "data",
    [b"[" * 200_000, b'{"a":' * 100_000 + b"1", b"\xff\xfe", b"", b"null", b'{"format":"x"}'],
    ids=["lists", "tables", "no text", "empty", "null", "wrong type"],
)
def test_file_that_is_no_save_is_refused_at_once(data: bytes, shelf: Shelf, folder: Saves) -> None:
    folder.path(SLOT).write_bytes(data)
    began = time.process_time()
    with pytest.raises(SaveError):
        folder.load(SLOT, Tale(shelf.book))
    assert time.process_time() - began < 1
    assert folder.slots()[1].damaged


def test_huge_file_is_not_read(shelf: Shelf, folder: Saves) -> None:
    with folder.path(SLOT).open("wb") as file:
        file.truncate(8 << 30)
    began = time.process_time()
    with pytest.raises(SaveError, match="too large"):
        folder.load(SLOT, Tale(shelf.book))
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("stage", "map"), "nowhere"),
        (("stage", "played"), 7),
        (("machines",), [{"frames": [["Nowhere", 0, 1]], "options": [], "event": None}]),
        (("random", "story"), "no number"),
        (("stage", "line"), {"line": "line:nowhere"}),
    ],
)
def test_save_that_does_not_fit_is_refused(
    path: tuple[str, ...], value: object, shelf: Shelf, folder: Saves
) -> None:
    folder.path(SLOT).write_bytes(changed(saved(shelf), *path, value=value))
    with pytest.raises(SaveError, match="does not fit"):
        folder.load(SLOT, Tale(shelf.book))


def test_list_of_saves_opens_over_a_damaged_one(playing: Playing) -> None:
    desk = playing.desk
    desk.saves.folder.mkdir(parents=True)
    desk.saves.path(SLOT).write_bytes(b"nonsense")
    rows = [entry.row.second for entry in SaveList(desk, None).entries()]
    assert desk.text("slot_damaged") in rows


# Folders and devices -----------------------------------------------------------------------


def played_until_a_notice(playing: Playing) -> tuple[Field, list[str]]:
    """Plays past two automatic saves; what the player is told meanwhile."""
    field = Field(playing.desk, playing.tale())
    told: list[str] = []
    for _ in range(2):
        field._due = True
        for _ in range(3):
            wish = field.tick(Hands())
            if field._pending is not None:
                field._pending.result()
            if isinstance(wish, Push) and isinstance(wish.screen, Notice):
                told.append(wish.screen.note())
    return field, told


def test_unwritable_folder_is_said_once_and_the_game_goes_on(playing: Playing) -> None:
    playing.desk.saves.folder.parent.mkdir(parents=True)
    playing.desk.saves.folder.write_text("a file where the folder should be")
    field, told = played_until_a_notice(playing)
    assert len(told) == 1
    before = field.tale.ticks
    field.tick(Hands())
    assert field.tale.ticks == before + 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a full disk is to be had on Linux")
def test_full_disk_is_said_once_and_the_last_save_is_kept(playing: Playing, shelf: Shelf) -> None:
    keeper = playing.desk.saves
    good = saved(shelf)
    assert keeper.write("auto", good).result() == ""
    (keeper.folder / "auto.new").symlink_to("/dev/full")
    full = keeper.write("auto", good).result()
    assert "No space left" in full
    assert keeper.path("auto").read_bytes() == good
    assert not (keeper.folder / "auto.new").exists()


def test_damaged_settings_give_the_defaults_and_are_kept_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"volume": "loud"}')
    settings, notice = load_settings(path)
    assert settings.volume == 80
    assert notice
    assert path.with_suffix(".damaged.json").exists()


def test_no_sound_device_no_home_no_pad_and_the_title_shows(tmp_path: Path) -> None:
    environment = {
        **os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "nonsense",
        "HOME": os.devnull,
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "game.app", "--frames", "2", "--data-dir", "/dev/null/nowhere"],
        cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr


# Content -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reference",
    ["/etc/passwd", "../../../secret.png", "C:/secret.png", "http://a/b.png", "..\\secret.png"],
)
def test_picture_outside_the_roots_is_never_opened(desk: Desk, reference: str) -> None:
    desk.write(
        "maps/set.tsx",
        '<tileset version="1.10" name="set" tilewidth="16" tileheight="16" tilecount="1"'
        f' columns="1"><image source="{reference}" width="16" height="16"/></tileset>',
    )
    with pytest.raises(MapError, match=r"image source: .* expected a file"):
        Maps(desk.content).load(desk.map())


def test_eight_million_cells_are_the_most(desk: Desk) -> None:
    desk.map()
    path = desk.folder / "maps/m.tmx"
    text = path.read_text().replace('width="2" height="2"', 'width="4000" height="2001"')
    path.write_text(text)
    began = time.process_time()
    with pytest.raises(MapError, match="8000000"):
        Maps(desk.content).load("maps/m.tmx")
    assert time.process_time() - began < 1


def test_tileset_picture_of_another_size_is_cut_as_it_is(desk: Desk) -> None:
    (desk.folder / "assets/tiles/set.png").write_bytes(png(32, 64))
    loaded = Maps(desk.content).load(desk.map(picture="1 3"))
    cuts = [(tile.cut.x, tile.cut.y) for tile in loaded.picture.tiles.values()]
    assert (0, 16) in cuts
    assert any("set.png" in warning for warning in loaded.warnings)


def test_missing_picture_is_magenta_and_named(playing: Playing) -> None:
    view = playing.desk.view
    view.pictures.sheet("assets/sprites/nobody.png")
    assert "assets/sprites/nobody.png" in view.pictures.missing


def test_fault_in_the_own_content_is_the_full_list(small_game: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        path = tmp_path / f"assets/dialogue/{name}.yarn"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"title: Bad_{name}\n---\n<<jump Nowhere>>\n===\n", encoding="utf-8")
    with pytest.raises(BookError) as caught:
        open_shelf(Content([small_game, tmp_path], [""]))
    assert [fault.split(":")[0] for fault in caught.value.faults] == [
        "assets/dialogue/one.yarn", "assets/dialogue/two.yarn",
    ]  # fmt: skip

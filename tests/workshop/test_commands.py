"""Every command: 0 good, 1 faults found, 2 wrong use, 3 stuck; and it says in a sentence what."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pygame
import pytest

from game.app import main, parsed
from tests.workshop.conftest import MAP, REPOSITORY

GOOD, FAULTS, WRONG_USE = 0, 1, 2
STREET = str(REPOSITORY / "maps/street.tmx")

Said = pytest.CaptureFixture[str]


def lone_map(folder: Path, things: str = "") -> Path:
    """A map in a folder of its own, without game or project round it."""
    cells = ",".join(["1"] * 240)
    text = MAP.format(width=20, cells=cells, things=things).replace("terrain.tsx", "own.tsx")
    (folder / "own map.tmx").write_text(text, encoding="utf-8")
    (folder / "own.tsx").write_text(
        '<tileset version="1.10" name="own" tilewidth="16" tileheight="16" tilecount="1"'
        ' columns="1"><image source="own.png" width="16" height="16"/></tileset>',
        encoding="utf-8",
    )
    picture = pygame.Surface((16, 16))
    picture.fill((10, 200, 30))
    pygame.image.save(picture, folder / "own.png")
    return folder / "own map.tmx"


# Wrong use ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("draw nowhere.tmx --out x.png", "nowhere.tmx: there is no such file"),
        ("draw README.md --out x.png", "expected a map of Tiled"),
        ("draw maps/street.tmx --out nowhere/x.png", "there is no such folder"),
        ("check nowhere.tmx", "there is no such file or folder"),
        ("check LICENSE", "expected a .tmx, a .yarn"),
        ("replay nowhere.jsonl", "there is no such file"),
        ("shot --map stret --out x.png", "did you mean street?"),
        ("shot --map street --out x.jpg", "expected FILE.png"),
        ("shot --map street --size big --out x.png", "expected WIDTHxHEIGHT"),
        ("shot --map street --mood foggy --out x.png", "expected one of morning"),
        ("shot --map street --set weight --out x.png", "expected NAME=VALUE"),
        ("shot --map street --at 999999 --out x.png", "has no object with that id"),
        ("shot --replay nowhere.jsonl --out strip", "there is no such file"),
        ("autoplay --chapter stret", "did you mean street?"),
        ("autoplay --until nowhere", "expected one of street"),
        ("play --map nowhere", "expected one of"),
        ("play --map nowhere.tmx", "there is no such file"),
        ("--mod nowhere check", "there is no such folder or zip"),
        ("yarn check nowhere.yarn", "there is no such file"),
        ("yarn strings import nowhere.csv", "there is no such file"),
    ],
)
def test_wrong_use_is_code_two_and_a_sentence(
    words: str, says: str, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(REPOSITORY)
    assert main(words.split()) == WRONG_USE
    said = capsys.readouterr()
    assert says in said.err
    assert "Traceback" not in said.err
    assert not Path("x.png").exists()


@pytest.mark.parametrize("words", ["nonsense", "draw", "shot", "autoplay --policy fast"])
def test_unknown_words_are_code_two(words: str, capsys: Said) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(words.split())
    assert leaving.value.code == WRONG_USE
    assert "usage:" in capsys.readouterr().err


def test_options_of_all_commands_may_stand_before_and_after() -> None:
    options = parsed(["--mod", "one", "--safe-mode", "check", "--mod", "two"])
    assert (options.mod, options.safe_mode) == (["one", "two"], True)


# Runs --------------------------------------------------------------------------------------


def test_recording_replays_to_the_byte(tmp_path: Path, capsys: Said) -> None:
    record, first, second = (str(tmp_path / name) for name in ("r", "a", "b"))
    words = ["autoplay", "--ticks", "900", "--record", record, "--transcript", first]
    assert main(words) == GOOD
    assert capsys.readouterr().out.endswith("ending: none\n")
    assert main(["replay", record, "--transcript", second]) == GOOD
    assert Path(first).read_bytes() == Path(second).read_bytes()
    assert Path(first).read_bytes().count(b"\n") > 5


def test_damaged_recording_names_the_line(tmp_path: Path, capsys: Said) -> None:
    file = tmp_path / "r.jsonl"
    file.write_text('{"format":1,"version":"0","content":"","seed":1}\n{"tick":"soon"}\n')
    assert main(["replay", str(file)]) == FAULTS
    assert "r.jsonl, line 2" in capsys.readouterr().err


def test_strip_of_a_recording_has_a_picture_every_so_often(tmp_path: Path) -> None:
    record = str(tmp_path / "r")
    main(["autoplay", "--ticks", "300", "--record", record])
    words = ["shot", "--replay", record, "--every", "2", "--size", "480x270"]
    assert main([*words, "--out", str(tmp_path / "strip")]) == GOOD
    names = sorted(path.name for path in (tmp_path / "strip").iterdir())
    assert names == ["00002_street.png", "00004_street.png"]


def test_shot_is_a_picture_of_the_size_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "x.png"
    words = ["shot", "--map", "street", "--at", "bridge_mid", "--mood", "dusk", "--set"]
    assert main([*words, "headband=false", "--size", "960x540", "--out", str(out)]) == GOOD
    picture = pygame.image.load(out)
    assert picture.get_size() == (960, 540)
    assert len({tuple(picture.get_at((x, 270))) for x in range(0, 960, 40)}) > 3


def test_object_selected_in_tiled_is_a_place_to_start(tmp_path: Path) -> None:
    out = str(tmp_path / "x.png")
    words = ["shot", "--map", STREET, "--size", "480x270", "--out", out]
    assert main([*words, "--at", "12"]) == GOOD
    assert main([*words, "--at", "%objectid"]) == GOOD


# Maps anywhere -----------------------------------------------------------------------------


def test_map_anywhere_is_drawn_checked_and_shown(tmp_path: Path, capsys: Said) -> None:
    file, out = lone_map(tmp_path), tmp_path / "out.png"
    assert main(["draw", str(file), "--out", str(out)]) == GOOD
    assert pygame.image.load(out).get_size() == (320, 192)
    assert main(["check", str(file)]) == GOOD
    assert "0 errors" in capsys.readouterr().out
    assert main(["shot", "--map", str(file), "--at", "here", "--out", str(out)]) == GOOD
    assert tuple(pygame.image.load(out).get_at((700, 420))) != (0, 0, 0, 255)


def test_faults_of_a_map_are_found_in_one_run(tmp_path: Path, capsys: Said) -> None:
    file = lone_map(
        tmp_path,
        '<object id="5" name="way_out" type="Door" x="0" y="0" width="16" height="16"><properties>'
        '<property name="to_map" value="stret"/><property name="to_mark" value="start"/>'
        '</properties></object><object id="6" name="t" type="Trigger" x="0" y="0" width="9"'
        ' height="9"><properties><property name="node" value="Nowhere"/></properties></object>',
    )
    assert main(["check", str(file), "--json"]) == FAULTS
    found = json.loads(capsys.readouterr().out)
    told = [(one["place"], one["hint"]) for one in found["findings"] if one["severity"] == "error"]
    assert ("door way_out", "did you mean street?") in told
    assert "trigger t" in [place for place, _ in told]


def test_map_that_is_refused_is_code_one(tmp_path: Path, capsys: Said) -> None:
    file = lone_map(tmp_path)
    file.write_text(file.read_text().replace("orthogonal", "isometric"))
    assert main(["draw", str(file), "--out", str(tmp_path / "x.png")]) == FAULTS
    assert "isometric" in capsys.readouterr().err
    assert main(["check", str(file)]) == FAULTS


def test_faults_of_dialogue_have_file_line_and_code(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "own.yarn").write_text("title: Own\n---\nOne.\n<<if true>>\nTwo.\n===\n")
    assert main(["check", str(tmp_path), "--json"]) == FAULTS
    found = json.loads(capsys.readouterr().out)["findings"][0]
    assert found["code"].startswith("YS")
    assert found["place"] == "6:1"


def test_own_content_has_no_faults(capsys: Said) -> None:
    assert main(["check", "--story"]) == GOOD
    said = capsys.readouterr().out
    assert "0 errors" in said
    for chapter in ("street", "gate", "road"):
        assert f"\n{chapter} " in said


# Why ---------------------------------------------------------------------------------------


def test_why_names_the_file_of_a_node_and_of_a_map(capsys: Said) -> None:
    assert main(["why", "Chapter_gate"]) == GOOD
    assert "assets/dialogue/7_gate/" in capsys.readouterr().out
    assert main(["why", "street"]) == GOOD
    assert "maps/street.tmx" in capsys.readouterr().out
    assert main(["why", "Chapter_gat"]) == FAULTS
    assert "did you mean Chapter_gate?" in capsys.readouterr().err


def test_why_names_the_mod_and_what_it_hides(tmp_path: Path, capsys: Said) -> None:
    (tmp_path / "mod.toml").write_text('id = "quiet"\nversion = "1.0"\nformat = 1\n')
    (tmp_path / "maps").mkdir()
    shutil.copy(STREET, tmp_path / "maps/street.tmx")
    assert main(["why", "street", "--mod", str(tmp_path)]) == GOOD
    assert "mod quiet" in capsys.readouterr().out


# Pictures and sounds -----------------------------------------------------------------------


def test_check_finds_broken_pictures_and_sounds(tmp_path: Path, capsys: Said) -> None:
    mod = tmp_path / "mod"
    (mod / "assets/sprites").mkdir(parents=True)
    (mod / "assets/sounds").mkdir()
    (mod / "assets/portraits/kiba").mkdir(parents=True)
    (mod / "mod.toml").write_text('id = "torn"\nversion = "1"\nformat = 1\n')
    (mod / "assets/sounds/door.ogg").write_bytes(b"nothing to hear")
    (mod / "assets/sprites/kiba.png").write_bytes(b"half a pict")
    pygame.image.save(pygame.Surface((64, 64)), mod / "assets/sprites/shino.png")
    pygame.image.save(pygame.Surface((32, 32)), mod / "assets/portraits/kiba/angry.png")
    assert main(["check", str(mod)]) == FAULTS
    said = capsys.readouterr().out
    assert "assets/sounds/door.ogg: found bytes that are no Ogg" in said
    assert "assets/sprites/kiba.png: found bytes that are no PNG" in said
    assert "assets/sprites/shino.png: pose walk: its cells end at" in said
    assert "assets/portraits/kiba/angry.png: found 32x32 pixels, expected 64x64" in said

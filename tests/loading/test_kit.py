"""The map maker's kit is whole: templates, world, rules, commands."""

from __future__ import annotations

import json
from pathlib import Path

from atelier.place import automap, templates
from atelier.place.people_tiles import LOOKS
from game.loading.content import Content
from game.loading.maps import Maps
from tests.loading.conftest import things
from tests.view.conftest import REPOSITORY

MAPS = REPOSITORY / "maps"
FOLDER = MAPS / "templates"
NEEDED = {
    "Door": {"to_map": "m", "to_mark": "a"},
    "Trigger": {"node": "N"},
}


def test_templates_are_those_the_tilesets_give() -> None:
    wanted = templates.templates(MAPS)
    found = {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.rglob("*.tx")}
    assert wanted.keys() == found.keys()
    assert all(found[name].read_text(encoding="utf-8") == text for name, text in wanted.items())
    assert {f"people/{look}.tx" for look in LOOKS} <= wanted.keys()


def test_every_template_can_be_dragged_onto_a_map(tmp_path: Path) -> None:
    objects = []
    for number, path in enumerate(sorted(FOLDER.rglob("*.tx")), 1):
        name = path.relative_to(FOLDER).as_posix()
        cls = templates.SHAPES[path.stem][0] if name.startswith("story/") else ""
        values = "".join(
            f'<property name="{key}" value="{value}"/>'
            for key, value in NEEDED.get(cls, {}).items()
        )
        objects.append(
            f'<object id="{number}" name="n{number}" template="templates/{name}" x="64" y="96">'
            f"<properties>{values}</properties></object>"
        )
    (tmp_path / "maps").mkdir()
    (tmp_path / "maps/m.tmx").write_text(
        '<map version="1.10" orientation="orthogonal" width="20" height="20" tilewidth="16" '
        f'tileheight="16">{things(*objects)}</map>',
        encoding="utf-8",
    )
    loaded = Maps(Content([REPOSITORY, tmp_path])).load("maps/m.tmx")
    assert loaded.warnings == ()
    looks = {villager.look for villager in loaded.place.villagers}
    assert looks == set(LOOKS)
    drawn = [item for layer in loaded.picture.layers for item in layer.objects]
    assert len(drawn) == len(objects) - len(templates.SHAPES)
    assert all(item.tile in loaded.picture.tiles for item in drawn)


def test_the_world_has_the_outdoor_maps_in_their_size() -> None:
    written = (MAPS / "leaf.world").read_text(encoding="utf-8")
    assert [entry["fileName"] for entry in json.loads(written)["maps"]] == [
        "street.tmx", "gate.tmx", "gate_outside.tmx", "road.tmx"
    ]  # fmt: skip
    assert written == templates.world(MAPS)


def test_the_automapping_rules_are_read_and_name_tiles_there_are() -> None:
    lines = (MAPS / "automap/rules.txt").read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if not line.startswith("#")]
    assert names == [f"{name}.tmx" for name in automap.RULES]
    maps = Maps(Content([REPOSITORY]))
    for name in names:
        loaded = maps.load(f"maps/automap/{name}")
        assert loaded.warnings == ()
        outputs = [la for la in loaded.picture.layers if la.name.startswith("output")]
        assert any(any(layer.cells) for layer in outputs)


def test_the_commands_stand_folders_with_spaces() -> None:
    """Tiled puts what it fills in into quotes itself, save for the working directory."""
    project = json.loads((MAPS / "leaving-the-leaf.tiled-project").read_text(encoding="utf-8"))
    assert project["compatibilityVersion"] == 1100
    assert (MAPS / project["automappingRulesFile"]).is_file()
    commands = {entry["shortcut"]: entry for entry in project["commands"]}
    assert set(commands) == {"F5", "F6"}
    for command in commands.values():
        assert "%" not in command["command"]
        assert '"' not in command["arguments"]
        assert command["workingDirectory"] == "%projectpath/.."
        assert command["saveBeforeExecute"]


def test_no_shipped_map_needs_a_template() -> None:
    for path in MAPS.glob("*.tmx"):
        assert " template=" not in path.read_text(encoding="utf-8")

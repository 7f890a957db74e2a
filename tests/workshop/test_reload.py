"""What is saved while the game is played shows at once; what is broken shows the last good one."""

from __future__ import annotations

import os

import pygame

from game.intents import Advance
from game.screens.field import Field
from game.view.window import Hands
from game.workshop.reload import POLL_TICKS
from tests.loading.conftest import png
from tests.workshop.conftest import Playing, villager


def test_saved_map_shows_and_the_player_stays_where_he_stood(playing: Playing) -> None:
    tale = playing.tale()
    before = tale.hero.spot
    playing.save_map(villager("stranger", 96, 96), width=24)
    assert playing.watch.poll(tale)
    assert (tale.area.place.width, tale.hero.spot) == (24, before)
    assert "stranger" in tale.area.figures


def test_moved_villager_stands_where_he_was_put(playing: Playing) -> None:
    playing.save_map(villager("stranger", 96, 96))
    tale = playing.tale()
    playing.save_map(villager("stranger", 160, 112))
    playing.watch.poll(tale)
    assert tale.area.figures["stranger"].spot == (160, 112)


def test_removed_villager_is_gone(playing: Playing) -> None:
    playing.save_map(villager("stranger", 96, 96))
    tale = playing.tale()
    playing.save_map()
    playing.watch.poll(tale)
    assert "stranger" not in tale.area.figures


def test_wall_drawn_over_the_player_sets_him_beside_it(playing: Playing) -> None:
    tale = playing.tale()
    wall = '<object id="7" type="Wall" x="48" y="48" width="32" height="32"/>'
    playing.save_map(wall)
    playing.watch.poll(tale)
    assert tale.area.place.walls.free(*tale.hero.spot)


def test_broken_map_keeps_the_last_good_one_and_says_why(playing: Playing) -> None:
    tale = playing.tale()
    good = tale.area.place
    playing.edit("maps/own.tmx", "</map>", "")
    playing.watch.poll(tale)
    assert tale.area.place is good
    assert "maps/own.tmx" in playing.watch.fault
    playing.save_map(width=30)
    playing.watch.poll(tale)
    assert (playing.watch.fault, tale.area.place.width) == ("", 30)


def test_scene_whose_node_is_unchanged_goes_on_at_its_line(playing: Playing) -> None:
    tale = playing.tale("Own_talk")
    tale.tick([Advance()])
    playing.edit("assets/dialogue/own.yarn", "Three.", "Four.")
    playing.watch.poll(tale)
    assert tale.line is not None
    assert tale.line.text == "Two."


def test_scene_whose_node_has_changed_begins_again(playing: Playing) -> None:
    tale = playing.tale("Own_talk")
    tale.tick([Advance()])
    playing.edit("assets/dialogue/own.yarn", "One.", "Once.")
    playing.watch.poll(tale)
    tale.tick()
    assert tale.line is not None
    assert tale.line.text == "Once."


def test_scene_whose_node_is_gone_gives_control_back(playing: Playing) -> None:
    tale = playing.tale("Own_talk")
    playing.edit("assets/dialogue/own.yarn", "title: Own_talk", "title: Own_walk")
    playing.watch.poll(tale)
    assert not tale.scene


def test_broken_dialogue_keeps_the_last_good_one_and_says_file_and_line(playing: Playing) -> None:
    tale = playing.tale("Own_talk")
    playing.edit("assets/dialogue/own.yarn", "Naruto: Three.", "<<jump Nowhere>>\nNaruto: Three.")
    playing.watch.poll(tale)
    assert "own.yarn:8" in playing.watch.fault
    assert tale.line is not None
    assert tale.line.text == "One."


def test_saved_picture_shows(playing: Playing) -> None:
    tale = playing.tale()
    name = "assets/tiles/terrain.png"
    playing.desk.view.update(tale)
    before = playing.desk.view.pictures.piece(name, 0, 0, 16, 16)
    sheet = playing.desk.view.pictures.sheet(name)
    (playing.folder / "assets/tiles").mkdir(parents=True)
    (playing.folder / name).write_bytes(png(sheet.width, sheet.height))
    playing.watch.poll(tale)
    after = playing.desk.view.pictures.piece(name, 0, 0, 16, 16)
    assert bytes(before.get_buffer().raw) != bytes(after.get_buffer().raw)


def test_broken_picture_keeps_the_last_good_one(playing: Playing) -> None:
    tale = playing.tale()
    name = "assets/tiles/terrain.png"
    before = playing.desk.view.pictures.sheet(name)
    (playing.folder / "assets/tiles").mkdir(parents=True)
    (playing.folder / name).write_bytes(b"half a pict")
    playing.watch.poll(tale)
    assert playing.desk.view.pictures.sheet(name) is before
    assert name in playing.watch.fault


def test_changed_number_of_the_village_is_taken(playing: Playing) -> None:
    tale = playing.tale()
    text = (playing.desk.content.text("assets/village.toml")) + "\n"
    playing.write("assets/village.toml", text)
    before = tale.book
    assert playing.watch.poll(tale)
    assert playing.watch.fault == ""
    assert tale.book is not before


def test_files_are_compared_twice_a_second(playing: Playing) -> None:
    tale = playing.tale()
    playing.save_map(width=24)
    looked = [playing.watch.look(tale) for _ in range(2 * POLL_TICKS)]
    assert looked.count(True) == 1
    assert POLL_TICKS <= 30


def test_nothing_happens_while_nothing_is_saved(playing: Playing) -> None:
    tale = playing.tale()
    assert not playing.watch.poll(tale)
    os.utime(playing.folder / "maps/own.tmx")
    assert playing.watch.poll(tale)


def test_fault_is_drawn_over_the_picture(playing: Playing) -> None:
    tale = playing.tale()
    field = Field(playing.desk, tale)
    field.tick(Hands())
    plain, faulty = pygame.Surface((480, 270), 0, 32), pygame.Surface((480, 270), 0, 32)
    field.draw(plain)
    playing.watch.fault = "maps/own.tmx: found nothing, expected a map"
    field.draw(faulty)
    upper, lower = (0, 0, 480, 30), (0, 200, 480, 70)
    before, after = (
        [pygame.image.tobytes(shown.subsurface(part), "RGB") for part in (upper, lower)]
        for shown in (plain, faulty)
    )
    assert before[0] != after[0]
    assert before[1] == after[1]

"""What is between the eye and the ground: depth, shadows of the hour, windows, wind, water."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pygame
import pytest

from game.loading.content import ContentError
from game.loading.gate.faults import MapError
from game.stage.cues import Effect
from game.stage.tale import Tale
from game.view.air import KINDS, REACH, Sway, cloud, given_off, wind
from game.view.light import Lamps, comes_on
from game.view.moods import MOODS, between
from game.view.particles import Burst
from game.view.shade import LEANS, UPRIGHT, lean_of, lying
from game.view.still import pixels
from tests.view.conftest import GRASS, ROOF, Stage, figure, painted

ROW = 200
"""A row of the map that the far things of these maps cross."""


def reds(picture: pygame.Surface, row: int) -> list[int]:
    """Columns of a row of the canvas that show the red tile."""
    return [x for x in range(480) if tuple(picture.get_at((x, row)))[:3] == ROOF]


def far(stage: Stage, factor: float, attribute: str = "") -> None:
    """A red square at x 288 on a layer that moves by a factor."""
    head = f'id="8" name="Ground far" parallaxx="{factor}" {attribute}'
    square = '<object id="1" gid="2" x="288" y="208" width="16" height="16"/>'
    stage.map(painted(square, head=head), width=120)


def seen(stage: Stage, x: int) -> int:
    """The column of the canvas where the square begins when the camera looks at x."""
    tale = stage.tale(figure("naruto", x, 300))
    view = stage.view()
    shown = stage.draw(tale, view)
    top = view.camera.corner(tale, (480, 270))[1]
    return reds(shown, ROW - top)[0]


def test_a_layer_with_a_parallax_factor_moves_by_it_when_the_camera_moves(stage: Stage) -> None:
    far(stage, 0.5)
    stage.settings.reduce_motion = False
    assert seen(stage, 300) - seen(stage, 340) == 20


def test_with_reduced_motion_no_layer_moves_against_another(stage: Stage) -> None:
    far(stage, 0.5)
    stage.settings.reduce_motion = True
    assert seen(stage, 300) - seen(stage, 340) == 40
    assert seen(stage, 300) == 288 - (300 - 240)


def test_what_is_drawn_after_a_far_layer_hides_it(stage: Stage) -> None:
    far(stage, 0.5)
    stage.settings.reduce_motion = False
    path = stage.desk.folder / "maps/m.tmx"
    cells = ",".join(["1"] * (120 * 24))
    nearer = f'<layer id="9" name="Ground" width="120" height="24"><data encoding="csv">{cells}'
    path.write_text(path.read_text().replace("</map>", f"{nearer}</data></layer></map>"))
    tale = stage.tale(figure("naruto", 300, 300))
    assert reds(stage.draw(tale), ROW - 384 + 270) == []


def test_lights_come_on_one_after_another_as_it_grows_dark(stage: Stage) -> None:
    points = "".join(
        f'<object id="{n}" type="Light" x="{100 + 37 * n}" y="{60 + 11 * n}"><point/></object>'
        for n in range(1, 13)
    )
    stage.map(painted(points))
    tale = stage.tale(figure("naruto", 300, 200))
    lamps, whole = Lamps(), pygame.Rect(0, 0, 640, 384)
    lit = []
    for share in range(21):
        mood = between(MOODS["evening"], MOODS["dusk"], share / 20)
        lit.append({pool.x for pool in lamps.pools(tale, mood, whole, True)})
    assert lit[0] == set()
    assert len(lit[-1]) == 12
    assert all(before <= after for before, after in pairwise(lit))
    assert len({len(shown) for shown in lit}) > 6


def test_a_light_that_has_just_come_on_is_small(stage: Stage) -> None:
    stage.map(painted('<object id="1" type="Light" x="300" y="180"><point/></object>'))
    tale = stage.tale(figure("naruto", 300, 200))
    (light,) = tale.area.place.lights
    lamps, whole = Lamps(), pygame.Rect(0, 0, 640, 384)

    def radius(more: float) -> int:
        mood = replace(MOODS["evening"], darkness=comes_on(light) + more)
        return lamps.pools(tale, mood, whole, True)[0].radius

    assert radius(0.01) < radius(0.2) == light.radius


def shaded_columns(stage: Stage, mood: str, indoor: bool = False) -> set[int]:
    """How far aside of a figure's feet the ground near them is in shade, px."""
    stage.map()
    tale = stage.tale(figure("naruto", 300, 200), mood=mood)
    tale.area.place = replace(tale.area.place, indoor=indoor)
    tale.area.tick = 100_000
    view = stage.view()
    shown = stage.draw(tale, view)
    left, top = view.camera.corner(tale, (480, 270))
    plain = shown.get_at((300 - left + 60, 200 - top))
    row = 200 - top + (2 if mood in LEANS and not indoor else -1)
    across = range(300 - left - 50, 300 - left + 50)
    return {x - 300 + left for x in across if shown.get_at((x, row)) != plain}


def test_shadows_lie_round_the_feet_by_day_and_reach_away_from_a_low_sun(stage: Stage) -> None:
    assert max(map(abs, shaded_columns(stage, "day"))) <= 8
    assert max(shaded_columns(stage, "evening")) > 10
    assert min(shaded_columns(stage, "morning")) < -8
    assert max(map(abs, shaded_columns(stage, "evening", indoor=True))) <= 8


def test_a_figure_laid_down_reaches_as_far_as_it_is_high() -> None:
    post = pygame.Surface((3, 8), 0, 8)
    post.set_palette([(n, n, n) for n in range(256)])
    post.fill(5, (1, 0, 1, 8))
    pixels, wide, high, left, above = lying(post, (1, 8), (8, 4), (0, 0))
    rows = [pixels[n * wide : (n + 1) * wide] for n in range(high)]
    assert (left, above) == (1, 0)
    assert max(row.rfind(255) for row in rows) - left == 8


def test_shadows_turn_with_the_passage_of_moods(stage: Stage) -> None:
    assert lean_of(("day", "day", 1.0, 1.0, ()), False) == UPRIGHT
    assert lean_of(("evening", "evening", 1.0, 1.0, ()), False) == LEANS["evening"]
    half = lean_of(("dusk", "evening", 0.5, 1.0, ()), False)
    assert 0 < half[0] < LEANS["evening"][0]


def test_who_stands_at_the_bank_is_seen_in_the_water(stage: Stage) -> None:
    palette = stage.view().pictures.palette
    blue = palette.colours[palette.index["blue2"]]
    stage.picture("assets/tiles/plain.png", [GRASS, blue, GRASS, GRASS])
    stage.map()
    path = stage.desk.folder / "maps/m.tmx"
    shore = ",".join(["1"] * 40 * 13 + ["2"] * 40 * 11)
    path.write_text(re.sub(r'(csv">)[^<]*', rf"\g<1>{shore}", path.read_text()))

    def image(y: int) -> int:
        """How many pixels of the water are not blue."""
        tale = stage.tale(figure("naruto", 300, 100), figure("fuku", 330, y, "fuku"))
        view = stage.view()
        shown = stage.draw(tale, view)
        left, top = view.camera.corner(tale, (480, 270))
        box = pygame.Rect(330 - left - 16, 13 * 16 - top, 32, 30)
        return sum(
            tuple(shown.get_at((x, y)))[:3] != blue
            for x in range(box.left, box.right)
            for y in range(box.top, box.bottom)
        )

    assert image(204) > 60
    assert image(150) == 0


def test_a_gust_runs_through_the_picture_and_bends_what_it_passes() -> None:
    bent = [[wind(x, tick) for x in range(0, 480, 16)] for tick in (0, 60, 120)]
    strongest = [row.index(max(row)) for row in bent if max(row) > 1]
    assert strongest == sorted(strongest, reverse=True)
    assert max(map(max, bent)) <= REACH


def test_a_reed_is_held_at_its_foot_and_a_cloth_at_its_head(stage: Stage) -> None:
    air = stage.view().scene.air
    post = stage.view().pictures.surface(bytes([5]) * 10, 1, 10)

    def columns(sway: Sway) -> list[int]:
        picture = air.bent(post, sway, 3)
        data = pygame.image.tobytes(picture, "P")
        width = picture.get_width()
        return [data[row * width : (row + 1) * width].index(5) for row in range(10)]

    reed, cloth = columns(Sway("bends", 2)), columns(Sway("hangs", 2))
    assert reed[-2:] == [REACH, REACH]
    assert reed[0] == REACH - 3
    assert cloth[:2] == [REACH, REACH]
    assert cloth[-1] < REACH


def test_what_hangs_in_the_air_follows_from_the_tick_and_the_place() -> None:
    spots = [(kind, 40, 50, 977) for kind in KINDS]
    assert given_off(spots, 500, 0.5) == given_off(spots, 500, 0.5)
    assert given_off(spots, 500, 0.5) != given_off(spots, 540, 0.5)


def test_fireflies_wait_for_dusk_and_dust_in_the_light_for_day() -> None:
    def seen(kind: str, darkness: float) -> bool:
        return any(given_off([(kind, 0, 0, 977)], tick, darkness) for tick in range(0, 600, 20))

    assert seen("fireflies", 0.8)
    assert not seen("fireflies", 0.0)
    assert seen("motes", 0.0)
    assert not seen("motes", 0.8)
    assert seen("smoke", 0.0)
    assert not seen("smoke", 1.0)


def test_the_table_of_the_air_names_pictures_that_exist(stage: Stage) -> None:
    air = stage.view().scene.air
    named = {*air.sways, *air.pictures}
    assert named
    assert [name for name in sorted(named) if not stage.content.exists(name)] == []


def test_an_unknown_kind_of_air_is_named_with_those_there_are(stage: Stage) -> None:
    stage.desk.write("assets/air.toml", "[sparks]\n")
    with pytest.raises(ContentError, match="embers"):
        stage.view()


def test_with_reduced_motion_nothing_stirs(stage: Stage) -> None:
    stage.desk.write("assets/air.toml", '[bends]\n"plain" = 1\n[smoke]\n"plain" = [3, 3]\n')
    stage.map(painted('<object id="1" gid="2" x="320" y="200" width="16" height="16"/>'))
    pictures = []
    for still in (True, False):
        stage.settings.reduce_motion = still
        tale = stage.tale(figure("naruto", 300, 230))
        view = stage.view()
        drawn = set()
        for tick in range(0, 400, 40):
            tale.area.tick = 80_000 + tick
            shown = stage.draw(tale, view)
            drawn.add(pygame.image.tobytes(shown.subsurface((255, 60, 60, 40)), "RGB"))
        pictures.append(len(drawn))
    assert pictures[0] == 1 < pictures[1]


def test_an_evening_falls_with_the_turns_of_the_walk_and_only_under_the_sky(stage: Stage) -> None:
    stage.map()
    tale = stage.tale(figure("naruto", 300, 200), mood="evening")
    tale.memory.update({"$weight": 0.0, "$stir": 0.0})
    view = stage.view()
    lightness = []
    for turn in (0, 3, 5):
        tale.memory["$turn"] = float(turn)
        for _ in range(1300):
            tale.tick()
        lightness.append(sum(stage.draw(tale, view).get_at((40, 40))[:3]))
    assert lightness == sorted(lightness, reverse=True)
    assert lightness[0] > lightness[-1] + 40
    tale.area.place = replace(tale.area.place, indoor=True)
    assert sum(stage.draw(tale, stage.view()).get_at((40, 40))[:3]) > lightness[0] - 10


def beam(properties: str = "") -> str:
    """A square of light at x 300-360, y 150-210."""
    return (
        f'<object id="1" name="beam" type="Shaft" x="300" y="150"><properties>{properties}'
        '</properties><polygon points="0,0 60,0 60,60 0,60"/></object>'
    )


def brighter(stage: Stage, mood: str, name: str = "", on: bool = True) -> int:
    """By how much a pixel in the square of light is brighter than one beside it."""
    tale = stage.tale(figure("naruto", 250, 280), mood=mood)
    if name:
        tale.area.lights[name] = on
    view = stage.view()
    shown = stage.draw(tale, view)
    left, top = view.camera.corner(tale, (480, 270))
    inside, beside = (sum(shown.get_at((x - left, 180 - top))[:3]) for x in (330, 400))
    return inside - beside


def test_a_shaft_of_light_falls_by_day_and_not_by_night(stage: Stage) -> None:
    stage.map(painted(beam()))
    assert brighter(stage, "evening") > 60
    assert brighter(stage, "night") == 0


def test_a_shaft_may_be_of_the_moon(stage: Stage) -> None:
    stage.map(painted(beam('<property name="moods" value="night"/>')))
    assert brighter(stage, "night") > 60
    assert brighter(stage, "day") == 0


def test_a_shaft_that_is_off_waits_for_the_verb(stage: Stage) -> None:
    stage.map(painted(beam('<property name="on" type="bool" value="false"/>')))
    assert brighter(stage, "day") == 0
    assert brighter(stage, "day", "beam", True) > 60


def test_whoever_stands_in_a_shaft_is_lit_and_dust_drifts_round_him(stage: Stage) -> None:
    heads = []
    for part in ("", beam()):
        stage.map(painted(part))
        stage.maps.forget()
        tale = stage.tale(figure("naruto", 330, 200))
        view = stage.view()
        shown = stage.draw(tale, view)
        left, top = view.camera.corner(tale, (480, 270))
        heads.append(sum(shown.get_at((330 - left, 180 - top))[:3]))
    assert heads[1] > heads[0]
    stage.settings.reduce_motion = False
    moving = {stage.draw(at_tick(tale, tick), view).get_buffer().raw for tick in (0, 80)}
    stage.settings.reduce_motion = True
    still = {stage.draw(at_tick(tale, tick), view).get_buffer().raw for tick in (2, 3)}
    assert len(moving) == 2
    assert len(still) == 1


def at_tick(tale: Tale, tick: int) -> Tale:
    tale.area.tick = tick
    return tale


def test_a_mood_that_is_none_is_a_fault_of_the_shaft(stage: Stage) -> None:
    stage.map(painted(beam('<property name="moods" value="nihgt"/>')))
    with pytest.raises(MapError, match=r"moods.*'nihgt'.*did you mean 'night'"):
        stage.tale(figure("naruto", 330, 200))


def rained(stage: Stage, tick: int, since: int | None = 0) -> pygame.Surface:
    """A meadow at a tick, in the rain that began at another."""
    tale = stage.tale(figure("naruto", 300, 200))
    view = stage.view()
    if since is not None:
        tale.area.tick = since
        view.update(tale, [Effect("rain", 300, 200)])
    tale.area.tick = tick
    return stage.draw(tale, view)


def brightness(picture: pygame.Surface) -> int:
    return sum(pygame.transform.average_color(picture)[:3])


def test_rain_comes_cools_the_picture_and_goes(stage: Stage) -> None:
    stage.map()
    stage.settings.reduce_motion = False
    dry = brightness(rained(stage, 150, None))
    assert brightness(rained(stage, 2)) > dry - 30
    wet = rained(stage, 150)
    assert brightness(wet) < dry - 60
    assert brightness(rained(stage, 361)) == brightness(rained(stage, 361, None))
    assert rained(stage, 150).get_buffer().raw == wet.get_buffer().raw


def test_a_map_may_have_rain_always_and_little_of_it_with_reduced_motion(stage: Stage) -> None:
    stage.map()
    path = stage.desk.folder / "maps/m.tmx"
    rain = '<properties><property name="rain" type="bool" value="true"/></properties><tileset'
    path.write_text(path.read_text().replace("<tileset", rain, 1))
    changed = []
    for still in (False, True):
        stage.settings.reduce_motion = still
        first, second = rained(stage, 900, None), rained(stage, 901, None)
        changed.append(sum(a != b for a, b in zip(*map(pixels, (first, second)), strict=True)))
    assert changed[0] > 8 * changed[1] > 0


def test_a_curtain_in_a_picture_sways_and_the_house_stands_still(stage: Stage) -> None:
    view = stage.view()
    air, pictures = view.scene.air, view.pictures
    house, cloth, wall = 3, 5, 7
    data = bytearray([house] * 20 * 12)
    for y in range(2, 10):
        data[20 * y + 4 : 20 * y + 10] = bytes([cloth] * 6)
        data[20 * y + 10] = wall
    surface = pictures.surface(bytes(data), 20, 12)
    bent = air.bent(surface, Sway("hangs", 0, ((4, 2, 7, 8),)), 2)
    rows = [[bent.get_at_mapped((REACH + x, y)) for x in range(20)] for y in range(12)]
    assert rows[2] == list(data[40:60])
    assert rows[9][4:11] == [cloth] * 4 + [wall] * 3
    assert all(row[:4] == [house] * 4 and row[11:] == [house] * 9 for row in rows)


def test_what_hangs_in_a_picture_lies_in_it(stage: Stage) -> None:
    view = stage.view()
    for name, sway in view.scene.air.sways.items():
        sheet = view.pictures.sheet(name)
        for left, top, width, height in sway.parts:
            assert left + width <= sheet.width + 1, name
            assert top + height <= sheet.height, name


def test_mist_drifts_over_its_place_in_the_morning_alone(stage: Stage) -> None:
    stage.map(painted('<object id="1" type="Mist" x="60" y="150" width="520" height="90"/>'))
    stage.settings.reduce_motion = False
    view = stage.view()

    def changed(mood: str, tick: int) -> list[int]:
        """How much brighter each row of the map is than without the mist."""
        shown = []
        for there in (True, False):
            tale = at_tick(stage.tale(figure("naruto", 320, 330), mood=mood), tick)
            if not there:
                tale.area.place = replace(tale.area.place, mists=())
            shown.append(stage.draw(tale, view))
        top = view.camera.corner(tale, (480, 270))[1]
        with_mist, without = (
            [sum(pygame.transform.average_color(one, (0, y, 480, 1))[:3]) for y in range(270)]
            for one in shown
        )
        rows = [a - b for a, b in zip(with_mist, without, strict=True)]
        return [0] * top + rows

    assert not any(changed("day", 400))
    misty = changed("morning", 400)
    assert max(misty[150:240]) > 6
    assert not any(misty[:150])
    assert not any(misty[240:])
    assert changed("morning", 400) == misty
    assert changed("morning", 2600) != misty


def test_lanterns_are_in_a_haze_one_after_another_as_it_grows_dark(stage: Stage) -> None:
    spots = [("glow", x, 50, 997 * x + 13 * x * x) for x in range(40)]
    hazy = [
        {x for _, _, x, _ in given_off(spots, 4, darkness / 20)} for darkness in range(0, 21, 2)
    ]
    assert hazy[0] == set()
    assert len(hazy[-1]) == 40
    assert all(before <= after for before, after in pairwise(hazy))
    assert len({len(shown) for shown in hazy}) > 4


@pytest.mark.parametrize(("kind", "seen"), [("glow", True), ("steam", False)])
def test_a_still_picture_has_the_haze_and_nothing_that_drifts(
    stage: Stage, kind: str, seen: bool
) -> None:
    stage.desk.write("assets/air.toml", f'[{kind}]\n"plain" = [8, -4]\n')
    stage.map(painted('<object id="1" gid="1" x="340" y="200" width="16" height="16"/>'))
    view = stage.view()
    tale = stage.tale(figure("naruto", 300, 200), mood="night")
    shown = stage.draw(tale, view)
    left, top = view.camera.corner(tale, (480, 270))
    over, beside = (
        sum(sum(shown.get_at((x + n - left, y + n - top))[:3]) for n in range(-5, 6))
        for x, y in ((348, 180), (420, 180))
    )
    assert (over > beside) is seen


def test_a_cloud_of_dust_bursts_out_and_thins_and_is_gone() -> None:
    burst = Burst("cloud", 100, 100, 40)
    wide = [
        {x for _, _, x, _ in puffs} for puffs in (cloud(burst, 40 + age) for age in (1, 30, 100))
    ]
    spread = [max(shown) - min(shown) for shown in wide]
    assert spread[0] < spread[1] < spread[2]
    assert all(y <= 100 for _, _, _, y in cloud(burst, 90))
    assert {frame for _, frame, _, _ in cloud(burst, 200)} <= {4, 5}
    assert cloud(burst, 40 + 230) == []

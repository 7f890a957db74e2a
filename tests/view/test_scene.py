"""One picture of the field: who stands before whom, what fades, what is lit."""

from __future__ import annotations

import copy
from itertools import pairwise

import pygame

from game.intents import Step
from game.stage.cues import Effect
from game.stage.lines import Line
from game.stage.tale import Tale
from game.view.ground import CHUNK, KEPT, NEW_A_FRAME, Ground
from game.view.index import IndexCanvas
from game.view.rooms import extent_of
from game.view.view import View
from game.world.geometry import FINE
from game.yarn import Machine
from tests.view.conftest import GRASS, ROOF, Stage, figure, on_map, painted


def corner(view: View, tale: Tale) -> tuple[int, int]:
    return view.camera.corner(tale, (480, 270))


def near(colour: tuple[int, ...], other: tuple[int, ...], by: int = 2) -> bool:
    return all(abs(a - b) <= by for a, b in zip(colour, other, strict=True))


def test_a_picture_drawn_twice_is_the_same_and_the_tale_is_untouched(stage: Stage) -> None:
    stage.map()
    tale = stage.tale(figure("naruto", 300, 200), figure("fuku", 320, 210, "fuku"))
    view = stage.view()
    first = stage.draw(tale, view)
    before = copy.deepcopy((tale.area.figures, tale.area.props, tale.memory))
    second = pygame.Surface((480, 270), 0, 32)
    view.draw(second, tale, words=False)
    assert pygame.image.tobytes(first, "RGB") == pygame.image.tobytes(second, "RGB")
    assert (tale.area.figures, tale.area.props, tale.memory) == before


def test_who_stands_further_down_stands_in_front(stage: Stage) -> None:
    stage.map()
    hero = figure("naruto", 300, 200)
    alone = stage.draw(stage.tale(hero))
    behind = stage.draw(stage.tale(hero, figure("fuku", 300, 196, "fuku")))
    before = stage.draw(stage.tale(hero, figure("fuku", 300, 206, "fuku")))
    box = pygame.Rect(240 - 3, 135 - 4, 6, 6)

    def cut(surface: pygame.Surface) -> bytes:
        return pygame.image.tobytes(surface.subsurface(box), "RGB")

    assert cut(behind) == cut(alone)
    assert cut(before) != cut(alone)


def test_a_thing_in_front_of_the_hero_fades_to_half_where_it_covers_his_feet(
    stage: Stage,
) -> None:
    stage.map(painted('<object id="1" gid="2" x="292" y="216" width="16" height="32"/>'))
    view = stage.view()
    tale = stage.tale(figure("naruto", 300, 200))
    shown = stage.draw(tale, view)
    covered = on_map(shown, corner(view, tale), 293, 214)
    half = tuple((a + b) // 2 for a, b in zip(GRASS, ROOF, strict=True))
    assert near(covered, half, 4)
    away = stage.tale(figure("naruto", 200, 200))
    shown = stage.draw(away, view)
    assert near(on_map(shown, corner(view, away), 293, 214), ROOF)


def test_a_roof_overhead_fades_as_a_whole_when_he_is_under_it(stage: Stage) -> None:
    cells = ["0"] * (40 * 24)
    for x in (18, 19, 20):
        cells[12 * 40 + x] = "2"
    cells[12 * 40 + 25] = "2"
    data = ",".join(cells)
    stage.map(
        '<layer id="5" name="Overhead" width="40" height="24">'
        f'<data encoding="csv">{data}</data></layer>'
    )
    view = stage.view()
    tale = stage.tale(figure("naruto", 18 * 16 + 8, 12 * 16 + 10))
    shown = stage.draw(tale, view)
    at = corner(view, tale)
    half = tuple((a + b) // 2 for a, b in zip(GRASS, ROOF, strict=True))
    assert near(on_map(shown, at, 20 * 16 + 14, 12 * 16 + 2), half, 4)
    assert near(on_map(shown, at, 25 * 16 + 8, 12 * 16 + 8), ROOF)


def test_focus_leaves_a_silhouette_of_everybody_else(stage: Stage) -> None:
    stage.map()
    tale = stage.tale(figure("naruto", 300, 200), figure("fuku", 330, 200, "fuku"))
    tale.picture.focus = ("naruto",)
    shown = stage.draw(tale)
    colours = {tuple(shown.get_at((x, y)))[:3] for x in range(262, 278) for y in range(119, 144)}
    inks = {(0x1A, 0x16, 0x28), (0x1C, 0x21, 0x47), (0x28, 0x39, 0x6D), (0x3D, 0x3A, 0x77)}
    assert colours <= {GRASS} | inks | {c for c in colours if near(c, GRASS, 60)}
    assert len(colours & inks) > 2


def test_a_lantern_lights_the_night_and_not_the_day(stage: Stage) -> None:
    stage.map(painted('<object id="1" type="Light" x="330" y="200"><point/></object>'))
    for mood, brighter in (("night", True), ("day", False)):
        view = stage.view()
        tale = stage.tale(figure("naruto", 300, 200), mood=mood)
        shown = stage.draw(tale, view)
        at = corner(view, tale)
        inside = sum(on_map(shown, at, 332, 180))
        outside = sum(on_map(shown, at, 420, 180))
        assert (inside > outside + 60) is brighter


def test_a_pool_of_light_has_no_edge_that_is_seen(stage: Stage) -> None:
    stage.map(painted('<object id="1" type="Light" x="330" y="200"><point/></object>'))
    view = stage.view()
    shown = stage.draw(stage.tale(figure("naruto", 100, 100), mood="night"), view)
    left, _ = view.camera.corner(stage.tale(figure("naruto", 100, 100)), (480, 270))
    row = [sum(tuple(shown.get_at((x - left, 200)))[:3]) for x in range(285, 330)]
    steps = [abs(after - before) for before, after in pairwise(row)]
    assert max(row) - min(row) > 100
    assert max(steps) < 30


def test_at_night_the_played_figure_is_made_out_and_others_are_not(stage: Stage) -> None:
    stage.map()
    for mood, apart in (("day", False), ("night", True)):
        view = stage.view()
        tale = stage.tale(figure("naruto", 300, 200), figure("other", 360, 200), mood=mood)
        shown = stage.draw(tale, view)
        left, top = corner(view, tale)
        his, theirs = (
            sum(sum(shown.get_at((x - left, 190 - top))[:3]) for x in range(first - 4, first + 5))
            for first in (300, 360)
        )
        assert (his > theirs * 1.2) is apart


def test_what_hides_him_is_not_lifted_with_him(stage: Stage) -> None:
    stage.map()
    faces = []
    for x in (300, 100):
        view = stage.view()
        tale = stage.tale(figure("naruto", x, 200), figure("other", 300, 206, "fuku"), mood="night")
        shown = stage.draw(tale, view)
        at = corner(view, tale)
        faces.append([on_map(shown, at, 298 + n % 5, 188 + n // 5) for n in range(25)])
    assert faces[0] == faces[1]


SHINING = (255, 243, 183)


def test_what_shines_is_never_darkened(stage: Stage) -> None:
    stage.map(painted('<object id="1" gid="4" x="330" y="200" width="16" height="16"/>'))
    for mood in ("dusk", "night"):
        view = stage.view()
        tale = stage.tale(figure("naruto", 300, 200), mood=mood)
        shown = stage.draw(tale, view)
        assert on_map(shown, corner(view, tale), 338, 190) == SHINING


def test_windows_come_on_one_after_another_as_it_grows_dark(stage: Stage) -> None:
    windows = [(x, y) for y in (150, 250) for x in range(150, 450, 30)]
    stage.map(
        painted(
            *(
                f'<object id="{n}" gid="4" x="{x}" y="{y}" width="16" height="16"/>'
                for n, (x, y) in enumerate(windows, 1)
            )
        )
    )
    tale = stage.tale(figure("naruto", 300, 200), mood="dusk")
    tale.picture.mood_from = "evening"
    counts = []
    for share in (0.0, 0.3, 0.5, 0.7, 1.0):
        tale.picture.mood_passage.value = share
        view = stage.view()
        shown = stage.draw(tale, view)
        at = corner(view, tale)
        counts.append(sum(on_map(shown, at, x + 8, y - 8) == SHINING for x, y in windows))
    assert counts == sorted(counts)
    assert (counts[0], counts[-1]) == (0, len(windows))
    assert len(set(counts)) >= 4


def test_a_lantern_burns_when_the_light_it_stands_at_does(stage: Stage) -> None:
    stage.map(
        painted('<object id="1" gid="4" x="330" y="200" width="16" height="16"/>'),
        painted(
            '<object id="2" name="lamp" type="Light" x="338" y="192"><point/></object>',
            head='id="9" name="Lights"',
        ),
    )
    for burns in (True, False):
        tale, view = stage.tale(figure("naruto", 300, 200), mood="night"), stage.view()
        tale.area.lights["lamp"] = burns
        shown = stage.draw(tale, view)
        assert (on_map(shown, corner(view, tale), 332, 186) == SHINING) is burns


def test_a_layer_of_shadow_pictures_darkens_what_lies_under_it(stage: Stage) -> None:
    stage.picture("assets/tiles/plain.png", [GRASS, (0x2F, 0x24, 0x40), GRASS, GRASS])
    stage.map(
        painted(
            '<object id="1" gid="2" x="320" y="200" width="16" height="16"/>',
            head='id="8" name="Ground shadows" opacity="0.38"',
        )
    )
    view = stage.view()
    tale = stage.tale(figure("naruto", 300, 200))
    shown = stage.draw(tale, view)
    mixed = tuple(
        round(0.62 * a + 0.38 * b) for a, b in zip(GRASS, (0x2F, 0x24, 0x40), strict=True)
    )
    assert near(on_map(shown, corner(view, tale), 328, 192), mixed)


def test_an_animated_tile_moves_on_ground_that_stays(stage: Stage) -> None:
    stage.map()
    path = stage.desk.folder / "maps/m.tmx"
    text = path.read_text()
    place = text.index("csv") + 5
    path.write_text(text[:place] + "3" + text[place + 1 :])
    tale = stage.tale(figure("naruto", 100, 100))
    view = stage.view()
    first = stage.draw(tale, view)
    assert near(on_map(first, (0, 0), 8, 8), GRASS)
    tale.area.tick = 7
    second = stage.draw(tale, view)
    assert near(on_map(second, (0, 0), 8, 8), ROOF)
    assert near(on_map(second, (0, 0), 24, 8), GRASS)


def test_a_map_smaller_than_the_canvas_lies_in_its_middle(stage: Stage) -> None:
    stage.map(width=10, height=6)
    tale = stage.tale(figure("naruto", 80, 60))
    shown = stage.draw(tale)
    assert near(tuple(shown.get_at((240 - 79, 135 - 47)))[:3], GRASS)
    assert tuple(shown.get_at((10, 10)))[:3] == (0x1A, 0x16, 0x28)


def test_the_camera_never_looks_past_the_edge(stage: Stage) -> None:
    stage.map()
    view = stage.view()
    tale = stage.tale(figure("naruto", 5, 380))
    view.update(tale)
    assert view.camera.corner(tale, (480, 270)) == (0, 24 * 16 - 270)


def test_the_camera_waits_then_looks_ahead_and_comes_back_softly(stage: Stage) -> None:
    stage.map(width=120)
    stage.settings.reduce_motion = False
    view = stage.view()
    hero = figure("naruto", 600, 200)
    tale = stage.tale(hero)
    view.update(tale)
    before = [hero.x // FINE - view.camera.corner(tale, (480, 270))[0]]
    hero.moving, tale.wish = True, Step(1, 0)
    for _ in range(150):
        hero.x += 2 * FINE
        view.update(tale)
        before.append(hero.x // FINE - view.camera.corner(tale, (480, 270))[0])
    assert before[0] == 240
    assert before[1] == 242  # he has a little room before it comes along
    assert max(before[1:]) < 240 + 30
    assert before[-1] < 240  # it looks ahead of him ..
    assert len(set(before[-30:])) == 1  # .. and never jitters
    hero.moving, tale.wish = False, None
    for _ in range(400):
        view.update(tale)
    assert abs(hero.x // FINE - view.camera.corner(tale, (480, 270))[0] - 240) <= 6


def test_with_less_motion_the_camera_is_always_where_he_is(stage: Stage) -> None:
    stage.map(width=120)
    view = stage.view()
    hero = figure("naruto", 600, 200)
    tale = stage.tale(hero)
    for _ in range(60):
        hero.x += 2 * FINE
        view.update(tale)
        assert view.camera.corner(tale, (480, 270))[0] == hero.x // FINE - 240


def test_whoever_speaks_under_the_box_comes_up_from_under_it(stage: Stage) -> None:
    stage.map(height=24)
    stage.settings.reduce_motion = False
    view = stage.view()
    tale = stage.tale(figure("naruto", 300, 370))
    view.update(tale)
    low = view.camera.corner(tale, (480, 270))[1]
    tale.machines.append(Machine(tale.book.program, tale.memory, {}, tale.story))
    tale.line = Line("line:x", "Hello.", "naruto")
    for _ in range(120):
        view.update(tale)
    feet = 370 - view.camera.corner(tale, (480, 270))[1]
    assert feet < view.textbox.box((480, 270)).top
    tale.line = None
    tale.machines.clear()
    for _ in range(200):
        view.update(tale)
    assert view.camera.corner(tale, (480, 270))[1] == low


def test_ground_is_drawn_ahead_two_chunks_a_frame_and_no_more_than_64_are_kept(
    stage: Stage,
) -> None:
    stage.map(width=260, height=40)
    picture = stage.maps.load("maps/m.tmx").picture
    view = stage.view()
    ground = Ground(view.pictures, picture)
    ground.prepare(600, 100, 480, 270)
    (bed,) = ground.beds
    assert len(bed.chunks) == NEW_A_FRAME
    canvas = IndexCanvas((480, 270), view.pictures.palette)
    for left in range(0, 260 * 16 - 480, CHUNK):
        for top in range(0, 40 * 16 - 270, CHUNK):
            ground.draw(canvas, left, top, 0)
    assert len(bed.chunks) <= KEPT


def test_dust_is_seen_where_it_was_raised_and_is_gone_soon(stage: Stage) -> None:
    stage.map()
    tale = stage.tale(figure("naruto", 300, 200))
    view = stage.view()
    clean = pygame.image.tobytes(stage.draw(tale, view), "RGB")
    tale.cues = [Effect("dust", 330, 200)]
    view.update(tale)
    tale.cues = []
    tale.area.tick += 4
    assert pygame.image.tobytes(stage.draw(tale, view), "RGB") != clean
    tale.area.tick += 60
    view.update(tale)
    assert not view._bursts


def test_a_dark_stage_is_ink(stage: Stage) -> None:
    stage.map()
    tale = stage.tale(figure("naruto", 300, 200))
    tale.picture.fade_passage.go(1.0)
    shown = stage.draw(tale)
    assert pygame.transform.average_color(shown)[:3] == (0x1A, 0x16, 0x28)


def test_a_room_ends_where_its_border_of_nothing_begins(stage: Stage) -> None:
    rows = [["1"] * 30 for _ in range(20)]
    for y in range(4, 16):
        for x in range(6, 26):
            rows[y][x] = "2"
    stage.map(width=30, height=20)
    path = stage.desk.folder / "maps/m.tmx"
    cells = "\n".join(",".join(row) + "," for row in rows)
    text = path.read_text()
    head, rest = text.split('<data encoding="csv">')
    tail = rest.split("</data>", 1)[1]
    path.write_text(f'{head}<data encoding="csv">{cells.rstrip(",")}</data>{tail}')
    view = stage.view()
    found = extent_of(view.pictures, stage.maps.load("maps/m.tmx").picture)
    assert found == (96, 64, 320, 192)

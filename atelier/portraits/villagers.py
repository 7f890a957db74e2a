"""Sixteen people of the village: each with a trade, an age and a reason in the face."""

from __future__ import annotations

from collections.abc import Mapping

from atelier.portraits.easel import Easel, Ramp, X, Y, blob, edge, ellipse, poly
from atelier.portraits.features import (
    AQUA,
    BROWN,
    DARK,
    FAIR,
    GREY,
    HAZEL,
    PALE,
    SALLOW,
    TAN,
    Brows,
    Eyes,
    Skin,
)
from atelier.portraits.person import Face, Person, Skull, head, kimono, neck, shoulders, wrinkles

THREE = ("neutral", "cold", "moved")
WEATHERED: Skin = ("skin5", "skin4", "skin3", "skin2", "skin1")
INDIGO: Ramp = ("blue0", "blue0", "blue1", "blue2")
SLATE: Ramp = ("stone0", "stone0", "stone1", "stone2")
ASH: Ramp = ("stone1", "stone2", "stone3", "stone4")
SNOW: Ramp = ("stone1", "stone3", "stone4", "white0")
COAL: Ramp = ("ink0", "ink0", "ink1", "stone0")
BARK: Ramp = ("wood0", "wood0", "wood1", "wood2")
UMBER: Ramp = ("wood0", "wood1", "wood2", "wood3")
RUST: Ramp = ("orange0", "orange0", "orange1", "orange2")
LINEN: Ramp = ("plaster0", "plaster1", "plaster2", "plaster3")
STRAW: Ramp = ("wood2", "wood4", "wood5", "glow0")
PLUM: Ramp = ("violet0", "violet0", "violet1", "violet2")
TEAL: Ramp = ("jade0", "jade0", "jade1", "jade2")
LEAF: Ramp = ("green0", "green1", "green2", "green3")
BRICK: Ramp = ("red0", "red1", "red2", "red3")
WINE: Ramp = ("red0", "red0", "red1", "red2")
MUSTARD: Ramp = ("blond0", "blond1", "blond2", "blond3")


def _dressed(
    e: Easel, skin: Skin, cloth: Ramp, trim: Ramp, half: float = 29, width: float = 8
) -> None:
    neck(e, skin, width)
    shoulders(e, cloth, half, 55.5, 6)
    kimono(e, trim, skin, 62, 8)


# ---------------------------------------------------------------- 1 Heisuke, cooper


def _heisuke_head(e: Easel) -> None:
    face = head(
        e,
        WEATHERED,
        Skull(
            top=14,
            temple=17,
            cheek=19,
            cheek_y=41,
            jaw=17,
            jaw_y=50,
            chin=9,
            chin_y=58,
            ear_y=39,
            ears=5,
        ),
    )
    beard = face & (poly("12,44 18,47 24,52 40,52 46,47 52,44 52,62 12,62"))
    e.shade(face, beard & (Y > 46), "skin2")
    e.shade(beard, edge(face), "skin1")
    e.fill(ellipse(32, 55, 5.5, 3.4) & face, "skin3")
    e.fill(ellipse(20, 45, 2.6, 1.8), "dusk2")
    e.fill(ellipse(45, 45, 2.6, 1.8), "red3")


def _heisuke_front(e: Easel) -> None:
    cap = blob("12,32 11.6,19 19,10 32,7 45,10 52.4,19 52,32 49,27 46,20 32,17.4 18,20 15,27")
    e.form(cap, COAL, 4)
    for run in ("20,16 22,11", "26,15 27,10", "33,14 33,9", "40,15 39,10", "46,17 43,12"):
        e.line(run, "stone0", cap)
    rope = blob("11.6,24 21,19.4 32,18.2 43,19.4 52.4,24 52.4,29 43,24.8 32,23.6 21,24.8 11.6,29")
    e.form(rope, LINEN, 6)
    for x in range(15, 52, 5):
        e.line(f"{x},25 {x + 3},20", "plaster0", rope & ~edge(rope))
    e.form(blob("28,19 25,13 30,12 32,17"), LINEN, 2)
    e.form(blob("33,17 36,11 40,14 37,19"), LINEN, 2)


def _heisuke_body(e: Easel) -> None:
    _dressed(e, WEATHERED, RUST, INDIGO, 33, 11)


HEISUKE = Person(
    ground="wood0",
    skin=WEATHERED,
    eyes=Eyes(
        y=39.6,
        apart=8.2,
        width=8,
        high=4.2,
        iris=DARK,
        radius=(1.9, 2.3),
        tilt=0.4,
        arch=0.5,
        lash=2,
        glint=1,
        bags=1,
    ),
    brows=Brows(y=31.8, apart=8.6, width=10, colour="ink1", thick=(2, 3), arch=1.2, ceiling=28),
    nose=("broad", 32, 47),
    mouth=(32, 51),
    head=_heisuke_head,
    body=_heisuke_body,
    front=_heisuke_front,
    expressions=THREE,
    faces={
        "neutral": Face("wry", "bright", "grin"),
        "cold": Face("stern", "cold", "smirk", drop=1, gloom=1),
        "moved": Face("grief", "lowered", "part", drop=2, turn=-2),
    },
)

# ---------------------------------------------------------------- 2 Magobei, ward elder


def _magobei_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            bald=True,
            top=6,
            temple=15,
            cheek=14.6,
            cheek_y=36,
            jaw=10.6,
            jaw_y=48,
            chin=4.6,
            chin_y=56,
            ear_y=39,
            ears=6.4,
        ),
        hollow=2.4,
    )
    dome = blob("19,12 23,8 29,7 27,10 22,14")
    e.fill(dome, "skin5")
    wrinkles(
        e,
        "23,20 31,19 40,20 | 22,24 31,23 41,24 | 25,28 31,27 38,28 | 24,46 22,49 23,52 | "
        "40,46 42,49 41,52",
        "skin3",
    )
    wrinkles(e, "18,38 20,39 | 18,41 20,41 | 44,39 46,38 | 44,41 46,41", "skin3")


def _magobei_front(e: Easel) -> None:
    for text, ramp in (
        ("17,24 13,29 12,38 15,41 17,35 18,29", SNOW),
        ("47,24 51,29 52,38 49,41 47,35 46,29", ASH),
    ):
        e.form(blob(text), ramp, 2)


def _magobei_marks(e: Easel) -> None:
    e.spike("26,52 30,72 38,52", SNOW, 0)
    e.line("30,56 31,66", "stone2")
    e.line("34,55 33,64", "stone2")
    for text in ("27,49 22,56 24,50", "37,49 42,56 40,50"):
        e.spike(text, SNOW, 0)


def _magobei_body(e: Easel) -> None:
    _dressed(e, FAIR, PLUM, ASH, 27, 6)


MAGOBEI = Person(
    ground="ink1",
    skin=FAIR,
    eyes=Eyes(
        y=42,
        apart=7.6,
        width=8,
        high=4.8,
        iris=GREY,
        radius=(2.0, 2.5),
        tilt=0.8,
        arch=0.5,
        lash=1,
        glint=1,
        crease=True,
    ),
    brows=Brows(
        y=34,
        apart=8.2,
        width=10,
        colour="stone3",
        thick=(2.4, 2),
        arch=0.6,
        slope=-0.8,
        light="white0",
    ),
    nose=("hook", 32, 48),
    mouth=(32, 50),
    head=_magobei_head,
    body=_magobei_body,
    front=_magobei_front,
    marks=_magobei_marks,
    expressions=THREE,
    faces={
        "neutral": Face("flat", "soft", "tiny"),
        "cold": Face("stern", "cold", "tiny", drop=-1, turn=2, gloom=1),
        "moved": Face("grief", "wet", "tiny", drop=2, turn=-1),
    },
)

# ---------------------------------------------------------------- 3 Gonroku, fishmonger


def _gonroku_head(e: Easel) -> None:
    face = head(
        e,
        TAN,
        Skull(
            top=14,
            temple=16,
            cheek=16,
            cheek_y=37,
            jaw=15.4,
            jaw_y=50,
            chin=9,
            chin_y=57.4,
            ear_y=40,
            ears=4.8,
        ),
    )
    e.shade(
        face,
        poly("14,46 20,49 44,49 50,46 50,62 14,62") & ~edge(face) & ((X + Y) % 2 == 0) & (Y > 51),
        "skin1",
    )
    wrinkles(e, "31,30 31,33 | 33,30 33,32", "skin1")


def _gonroku_front(e: Easel) -> None:
    scarf = blob("12,30 12,18 19,8.6 32,5.4 45,8.6 52,18 52,30 44,25.6 32,24 20,25.6")
    e.form(scarf, SNOW, 6)
    for text in (
        "14,20 20,12 22,15 16,24",
        "25,9 30,7 31,23 26,24",
        "37,8 41,9 42,24 37,23",
        "47,13 50,18 51,27 47,25",
    ):
        e.shade(scarf & ~edge(scarf), poly(text), "blue2" if text[0] != "4" else "blue1")
    e.form(blob("50,24 56,20 60,24 57,28 52,28"), SNOW, 2)
    e.form(blob("52,27 58,28 59,35 54,33"), ASH, 2)
    for side in ("13,30 12.4,38 15,41 16.6,32", "51,30 51.6,38 49,41 47.4,32"):
        e.form(blob(side), COAL, 1)


def _gonroku_marks(e: Easel) -> None:
    e.form(blob("22,52 25,48.6 31.5,48 39,48.6 42,52 39,51 31.5,50.6 25,51"), COAL, 2)
    e.line("26,49 30,49", "stone0")


def _gonroku_body(e: Easel) -> None:
    _dressed(e, TAN, INDIGO, INDIGO, 33, 11)
    e.form(blob("20,76 21,63 26,60 38,60 43,63 44,76"), SNOW, 4)


GONROKU = Person(
    ground="blue0",
    skin=TAN,
    eyes=Eyes(
        y=40.6,
        apart=8.4,
        width=8,
        high=4.8,
        iris=BROWN,
        radius=(2.0, 2.5),
        tilt=0.9,
        arch=0.5,
        lash=1,
        glint=1,
    ),
    brows=Brows(
        y=33.2, apart=8.4, width=10, colour="ink0", thick=(2, 3), arch=0.4, slope=0.8, ceiling=29
    ),
    nose=("flat", 32, 46),
    mouth=(32, 52),
    head=_gonroku_head,
    body=_gonroku_body,
    front=_gonroku_front,
    marks=_gonroku_marks,
    expressions=THREE,
    faces={
        "neutral": Face("low", "sad", "flat"),
        "cold": Face("angry", "glare", "frown", gloom=2),
        "moved": Face("grief", "wet", "small", tears=1, drop=1),
    },
)

# ---------------------------------------------------------------- 4 Okane, grocer


def _okane_back(e: Easel) -> None:
    bun = ellipse(36, 9, 9.4, 7.6)
    e.form(bun, UMBER, 3)
    e.line("30,11 36,13 42,11", "wood0")
    e.line("22,9 50,3", "wood4")
    e.line("22,10 50,4", "wood1")
    e.fill(ellipse(51, 3.6, 2, 2), "red2")


def _okane_head(e: Easel) -> None:
    face = head(
        e,
        FAIR,
        Skull(
            top=14,
            temple=15.6,
            cheek=17.6,
            cheek_y=42,
            jaw=15.4,
            jaw_y=50,
            chin=6.6,
            chin_y=57,
            ear_y=40,
            ears=4.4,
        ),
    )
    e.shade(face, blob("22,54 27,52.4 37,52.4 42,53 37,55.6 27,56"), "skin3")
    wrinkles(e, "23,47 21,51 22,53 | 41,47 43,51 42,53 | 19,44 22,45 | 42,45 45,44", "skin3")


def _okane_front(e: Easel) -> None:
    cap = blob(
        "13.4,36 13,22 20,12.6 32,9 44,12.6 51,22 50.6,36 48.6,30 44,22 34,17.6 26,20 "
        "18.6,26 15.6,32"
    )
    e.form(cap, UMBER, 5)
    e.sheen(cap, "16,22 21,15.6 28,13 24,17 18,24", "wood3")
    for run in ("34,17 28,12", "38,18 36,11", "43,21 41,13"):
        e.line(run, "wood1", cap)
    e.line("20,15 18,22", "stone2", cap)


def _okane_body(e: Easel) -> None:
    _dressed(e, FAIR, TEAL, MUSTARD, 31, 9)


def _okane_marks(e: Easel) -> None:
    e.dot(42, 51, "wood1")
    e.dot(42, 52, "wood1")


OKANE = Person(
    ground="green0",
    skin=FAIR,
    eyes=Eyes(
        y=41.2,
        apart=8.0,
        width=7,
        high=3.6,
        iris=DARK,
        radius=(1.6, 2.0),
        tilt=-0.8,
        arch=0.5,
        lash=2,
        flick=1,
        glint=1,
        bags=1,
    ),
    brows=Brows(y=33.4, apart=8.2, width=8, colour="wood1", thick=(1, 1), arch=1.6),
    nose=("snub", 32, 46),
    mouth=(32, 50),
    lips="rose",
    head=_okane_head,
    body=_okane_body,
    front=_okane_front,
    back=_okane_back,
    marks=_okane_marks,
    expressions=THREE,
    faces={
        "neutral": Face("flat", "cold", "press"),
        "cold": Face("stern", "rest", "small_frown", drop=-1, turn=-2, gloom=1),
        "moved": Face("grief", "down_away", "small_frown", drop=2, turn=2),
    },
)

# ---------------------------------------------------------------- 5 Bunzo, sake dealer


def _bunzo_head(e: Easel) -> None:
    face = head(
        e,
        SALLOW,
        Skull(
            bald=True,
            top=10,
            temple=15.4,
            cheek=17.6,
            cheek_y=43,
            jaw=17.6,
            jaw_y=51,
            chin=9,
            chin_y=58.4,
            ear_y=39,
            ears=4.8,
        ),
    )
    wrinkles(e, "19,48 20,53 24,57 | 45,48 44,53 40,57 | 27,56 32,57 37,56", "wood3")
    e.fill(blob("19,14 24,10.4 29,10 26,13 21,17") & face, "wood5")


def _bunzo_front(e: Easel) -> None:
    left = blob("12.6,36 12.4,24 16,14 22,9 20,16 16.6,24 15.4,33")
    right = blob("51.4,36 51.6,24 48,14 42,9 44,16 47.4,24 48.6,33")
    e.form(left, COAL, 2)
    e.form(right, ("ink0", "ink0", "ink0", "ink1"), 2)
    e.form(blob("28,10 27,4 31,1.4 37,3 37,9 33,11.6"), COAL, 3)
    e.form(blob("24,11 32,8.4 40,11 32,12.6"), COAL, 2)


def _bunzo_marks(e: Easel) -> None:
    e.line("30,50 26,50 22,53", "ink1")
    e.line("34,50 38,50 42,53", "ink1")


def _bunzo_body(e: Easel) -> None:
    _dressed(e, SALLOW, WINE, LINEN, 34, 11)


BUNZO = Person(
    ground="red0",
    skin=SALLOW,
    eyes=Eyes(
        y=41,
        apart=8.0,
        width=8,
        high=3.8,
        iris=BROWN,
        radius=(1.8, 2.1),
        tilt=1.4,
        arch=0.45,
        lash=2,
        glint=1,
        bags=1,
        crease=True,
    ),
    brows=Brows(y=32.6, apart=8.4, width=8, colour="ink1", thick=(1, 2), arch=0.6, slope=-1.2),
    nose=("round", 32, 48),
    mouth=(32, 52),
    head=_bunzo_head,
    body=_bunzo_body,
    front=_bunzo_front,
    marks=_bunzo_marks,
    expressions=THREE,
    faces={
        "neutral": Face("worry", "soft", "small_smile"),
        "cold": Face("wry", "cold", "smirk", drop=-1, turn=-2, gloom=1),
        "moved": Face("grief", "away", "wobble", drop=1, turn=3),
    },
)

# ---------------------------------------------------------------- 6 Otsuru, orange woman


def _otsuru_head(e: Easel) -> None:
    face = head(
        e,
        WEATHERED,
        Skull(
            top=16,
            temple=15.6,
            cheek=16.6,
            cheek_y=41,
            jaw=13.4,
            jaw_y=49,
            chin=6,
            chin_y=56,
            ears=0,
        ),
    )
    wrinkles(
        e,
        "24,46 22,50 24,53 | 40,46 42,50 40,53 | 16,43 19,44 | 16,46 19,46 | 48,43 45,44 | "
        "48,46 45,46 | 26,31 32,30 38,31",
        "skin2",
    )
    e.fill(ellipse(20.5, 47, 2.2, 1.6) & face, "dusk2")
    e.fill(ellipse(44, 47, 2.2, 1.6) & face, "skin2")
    wrinkles(e, "29,54 30,55 | 34,55 35,54", "skin2")


def _otsuru_front(e: Easel) -> None:
    hair = blob("15,34 16,26 24,20 32,18.6 40,20 48,26 49,34 45,29 38,25 32,27 26,25 19,29")
    e.form(hair, ASH, 4)
    e.line("32,20 32,26", "stone1")
    scarf = blob(
        "10,40 10.6,22 18,10 32,5.4 46,10 53.4,22 54,40 51,52 45,57 48,46 49.4,34 45,25 "
        "32,20.6 19,25 14.6,34 16,46 19,57 13,52"
    )
    e.form(scarf, ("orange0", "orange1", "orange2", "orange3"), 4)
    e.sheen(scarf, "14,24 19,14 27,9.6 24,14 18,21 15,28", "orange3")
    for x, y in ((24, 14), (34, 11), (43, 16), (16, 30), (49, 30), (14, 42), (51, 43)):
        e.fill(ellipse(x + 0.5, y + 0.5, 1.5, 1.5), "plaster2" if x < 40 else "plaster1")


def _otsuru_body(e: Easel) -> None:
    _dressed(e, WEATHERED, BARK, STRAW, 27, 7)
    e.form(blob("25,56 32,58.4 39,56 41,62 36,61 32,63.6 28,61 23,62"), RUST, 3)


OTSURU = Person(
    ground="green0",
    skin=WEATHERED,
    eyes=Eyes(
        y=41.6,
        apart=7.8,
        width=7,
        high=3.4,
        iris=HAZEL,
        radius=(1.7, 2.0),
        tilt=1.2,
        arch=0.5,
        lash=1,
        glint=1,
        bags=1,
    ),
    brows=Brows(y=35, apart=8.0, width=8, colour="stone2", thick=(1, 1.6), arch=1.0, slope=-0.8),
    nose=("round", 32, 48),
    mouth=(32, 51),
    head=_otsuru_head,
    body=_otsuru_body,
    front=_otsuru_front,
    expressions=THREE,
    faces={
        "neutral": Face("flat", "open", "small"),
        "cold": Face("stern", "cold", "small_frown", turn=2, gloom=1),
        "moved": Face("grief", "wet", "small_smile", tears=1),
    },
)

# ---------------------------------------------------------------- 7 Ginji, guard


def _ginji_front(e: Easel) -> None:
    cap = blob(
        "14,36 13.6,22 18,13 26,9 38,9 46,13 50.4,22 50,36 47.6,30 47,20 32,17 17,20 16.4,30"
    )
    e.form(cap, UMBER, 4)
    cloth = blob("11.4,30 11,17 18,7.4 32,4 46,7.4 53,17 52.6,30 44,26.6 32,25.4 20,26.6")
    e.form(cloth, SLATE, 6)
    steel = poly("20,18 32,16.4 44,18 44,25.4 32,24 20,25.4")
    e.fill(steel, "stone3")
    e.shade(steel, X < 28, "stone4")
    e.shade(steel, X > 39, "stone2")
    e.fill(edge(steel), "ink1")
    e.line("22,14 18,20", "stone2")
    e.line("28,8 24,12", "stone2")


def _ginji_body(e: Easel) -> None:
    neck(e, WEATHERED, 9.6)
    body = shoulders(e, INDIGO, 33, 56, 6)
    for text, ramp in (
        ("7,76 9,63 14,57 22,55 31.4,62 31.4,76", SLATE),
        ("57,76 55,63 50,57 42,55 32.6,62 32.6,76", ("ink0", "ink1", "stone0", "stone1")),
    ):
        e.form(blob(text) & body, ramp, 4)
    e.line("12,62 12,71", "stone2")
    e.form(blob("20,60 22,53.4 27,55 32,59 37,55 42,53.4 44,60 32,64"), INDIGO, 5)


def _ginji_head(e: Easel) -> None:
    head(
        e,
        WEATHERED,
        Skull(
            top=12,
            temple=16,
            cheek=15.6,
            cheek_y=37,
            jaw=15,
            jaw_y=50,
            chin=9,
            chin_y=57,
            ear_y=40,
            ears=4.6,
        ),
    )
    wrinkles(e, "44,43 41,47 39,52", "skin2")
    wrinkles(e, "45,43 42,47 40,52", "skin5")
    wrinkles(e, "31,54 31,55", "skin2")


GINJI = Person(
    ground="wood1",
    skin=WEATHERED,
    eyes=Eyes(
        y=40.6,
        apart=8.2,
        width=8,
        high=3.6,
        iris=AQUA,
        radius=(1.9, 2.1),
        tilt=-0.2,
        arch=0.4,
        lash=2,
        glint=1,
    ),
    brows=Brows(
        y=33.6, apart=8.4, width=10, colour="wood1", thick=(2, 2.4), arch=0.2, slope=0.4, ceiling=29
    ),
    nose=("straight", 32, 48),
    mouth=(32, 51),
    head=_ginji_head,
    body=_ginji_body,
    front=_ginji_front,
    expressions=THREE,
    faces={
        "neutral": Face("flat", "stern", "flat"),
        "cold": Face("stern", "cold", "press", drop=1, gloom=2),
        "moved": Face("grief", "lowered", "small_frown", drop=3, turn=2),
    },
)

# ---------------------------------------------------------------- 8 Tatsuo, young shinobi


def _tatsuo_back(e: Easel) -> None:
    for text, bend in (
        ("13,24 2,15 19,11", 0.1),
        ("18,13 12,1 29,7", 0.1),
        ("51,24 62,15 45,11", -0.1),
        ("46,13 53,2 35,7", -0.1),
        ("13,30 5,33 15,41", 0.1),
        ("51,30 59,33 49,41", -0.1),
    ):
        e.spike(text, ("ink0", "ink0", "blue0", "blue1"), bend, lit=False)


def _tatsuo_front(e: Easel) -> None:
    cap = blob(
        "12,36 12,20 19,9 32,5 45,9 52,20 52,36 49.6,36 47,26 40,18 32,15 24,18 17,26 14.4,36"
    )
    e.form(cap, ("ink0", "ink0", "blue0", "blue1"), 5)
    e.sheen(cap, "15,22 20,13 27,8.6 25,12 20,17 17,24", "blue2")
    for text, ramp in (
        (
            "30,8 19,13 14.6,24 14,40 17.4,44 18.6,34 22,25 29,17",
            ("ink0", "ink0", "blue0", "blue1"),
        ),
        ("34,8 45,13 49.4,24 50,38 46.6,42 45.4,33 42,24 35,17", ("ink0", "ink0", "ink1", "blue0")),
        ("33,8 37,16 36,28 31,34 32.4,24 30,16", ("ink0", "ink0", "blue0", "blue1")),
        ("30,9 27,18 22,26 22.6,31 28,26 31.6,17", ("ink0", "ink0", "blue0", "blue1")),
    ):
        e.lock(text, ramp)
    e.sheen(cap, "16,20 20,13 27,8.6 25,12 20,16 18,22", "blue1")


def _tatsuo_body(e: Easel) -> None:
    neck(e, FAIR, 6.4)
    shoulders(e, ("blue0", "blue1", "blue2", "blue3"), 27, 56, 6)
    left = blob("18,66 15.4,56 18,48.6 22,51 27,57 32,61 31.6,70")
    right = blob("46,66 48.6,56 46,48.6 42,51 37,57 32,61 32.4,70")
    e.form(left, ("blue0", "blue1", "blue2", "blue3"))
    e.form(right, ("blue0", "blue0", "blue1", "blue2"))
    e.sheen(left, "18,58 18,52 21,54 24,59 20,61", "blue3")


def _tatsuo_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12,
            temple=15,
            cheek=15,
            cheek_y=36,
            jaw=11,
            jaw_y=48,
            chin=4,
            chin_y=55.4,
            ear_y=40,
            ears=4.2,
        ),
    )
    e.line("36,41 44,41", "skin4")
    wrinkles(e, "26,46 26,47", "skin3")


TATSUO = Person(
    ground="violet1",
    skin=FAIR,
    eyes=Eyes(
        y=41.6,
        apart=8.2,
        width=8,
        high=4.8,
        iris=DARK,
        radius=(2.1, 2.6),
        tilt=-1.2,
        arch=0.45,
        lash=2,
        flick=1,
        glint=1,
    ),
    brows=Brows(y=34, apart=8.2, width=8, colour="ink1", thick=(1, 1.8), arch=0.4, slope=1.0),
    nose=("sharp", 32, 47),
    mouth=(32, 50),
    head=_tatsuo_head,
    body=_tatsuo_body,
    front=_tatsuo_front,
    back=_tatsuo_back,
    expressions=THREE,
    faces={
        "neutral": Face("low", "stern", "smirk"),
        "cold": Face("angry", "glare", "slant", turn=2, gloom=2),
        "moved": Face("grief", "down_away", "wobble", drop=2, turn=3),
    },
)

# ---------------------------------------------------------------- 15 Yasoji, who remembers


def _yasoji_head(e: Easel) -> None:
    head(
        e,
        TAN_OLD,
        Skull(
            top=14,
            temple=15,
            cheek=15.6,
            cheek_y=40,
            jaw=12.4,
            jaw_y=49,
            chin=6,
            chin_y=57,
            ear_y=40,
            ears=7,
        ),
        hollow=2.2,
    )
    wrinkles(
        e,
        "22,31 27,30 36,30 42,31 | 24,34 32,33 40,34 | 15,42 18,43 | 15,45 18,45 | 49,42 "
        "46,43 | 49,45 46,45",
        "skin2",
    )
    wrinkles(e, "24,46 22,50 23,54 | 40,46 42,50 41,54 | 27,56 32,57 37,56", "skin2")


TAN_OLD: Skin = ("skin5", "skin4", "skin3", "skin2", "skin1")


def _yasoji_front(e: Easel) -> None:
    for text, ramp in (
        ("15,28 11,32 11,38 14,42 17,37 18,31", SNOW),
        ("49,28 53,32 53,38 50,42 47,37 46,31", ASH),
    ):
        e.form(blob(text), ramp, 2)
    cap = blob("13,29 13.6,17 20,9.6 32,7 44,9.6 50.4,17 51,29 42,25.4 32,24.6 22,25.4")
    e.form(cap, LEAF, 6)
    for x in (20, 26, 32, 38, 44):
        e.line(f"{x},24 {32 + (x - 32) * 0.5:.0f},9", "green1", cap & ~edge(cap))
    e.sheen(cap, "16,20 20,13 27,10.4 24,14 19,21", "green3")
    e.form(blob("12,30 13,25.6 22,23 32,22.4 42,23 51,25.6 52,30 42,27.4 32,26.6 22,27.4"), LEAF, 5)


def _yasoji_marks(e: Easel) -> None:
    for x, y in (
        (24, 55),
        (27, 57),
        (30, 55),
        (33, 58),
        (36, 55),
        (39, 56),
        (22, 53),
        (42, 53),
        (28, 59),
        (36, 59),
    ):
        e.dot(x, y, "stone4" if x < 34 else "stone3")
        e.dot(x, y + 1, "stone4" if x < 34 else "stone2")


def _yasoji_body(e: Easel) -> None:
    _dressed(e, TAN_OLD, BARK, LINEN, 26, 6.4)


YASOJI = Person(
    ground="jade0",
    skin=TAN_OLD,
    eyes=Eyes(
        y=42.4,
        apart=7.6,
        width=7,
        high=3.2,
        iris=GREY,
        radius=(1.7, 1.9),
        tilt=1.2,
        arch=0.5,
        lash=1,
        glint=1,
        bags=1,
    ),
    brows=Brows(
        y=37,
        apart=8.0,
        width=9,
        colour="stone3",
        thick=(2.2, 1.6),
        arch=0.8,
        slope=-1.0,
        light="white0",
    ),
    nose=("long", 32, 50),
    mouth=(32, 53),
    head=_yasoji_head,
    body=_yasoji_body,
    front=_yasoji_front,
    marks=_yasoji_marks,
    expressions=THREE,
    faces={
        "neutral": Face("worry", "tired", "tiny"),
        "cold": Face("low", "away", "tiny", turn=3),
        "moved": Face("grief", "wet", "wobble", tears=1, drop=1),
    },
)

# ---------------------------------------------------------------- 16 Omine, widow


def _omine_head(e: Easel) -> None:
    head(
        e,
        PALE,
        Skull(
            top=12,
            temple=14.6,
            cheek=14.8,
            cheek_y=37,
            jaw=11,
            jaw_y=48.6,
            chin=4.4,
            chin_y=57,
            ear_y=40,
            ears=4.8,
        ),
        hollow=2.6,
    )
    wrinkles(e, "25,46 24,50 25,53 | 39,46 40,50 39,53 | 26,27 32,26 37,27", "skin3")
    for cx in (23.5, 40.5):
        e.fill(ellipse(cx, 42.6, 5, 2.6), "skin4")


def _omine_back(e: Easel) -> None:
    e.form(ellipse(32, 7, 7.6, 5.6), ASH, 3)


def _omine_front(e: Easel) -> None:
    cap = blob(
        "15,36 14.6,22 20,13 28,9.6 36,9.6 44,13 49.4,22 49,36 47.4,29 44,20 37,16.4 32,18.6 "
        "27,16.4 20,20 16.6,29"
    )
    e.form(cap, ASH, 4)
    for run, tone in (
        ("32,18 32,10", "stone1"),
        ("27,16 29,10", "stone2"),
        ("22,18 26,11", "stone2"),
        ("17,26 21,14", "stone2"),
        ("38,16 36,11", "stone1"),
        ("43,19 40,12", "stone1"),
    ):
        e.line(run, tone, cap)
    e.sheen(cap, "18,20 22,14 27,12 24,15 20,20", "white0")


def _omine_body(e: Easel) -> None:
    _dressed(e, PALE, COAL, COAL, 25, 6)
    e.line("24,54 33,64", "stone1")


OMINE = Person(
    ground="violet1",
    skin=PALE,
    eyes=Eyes(
        y=41.4,
        apart=7.8,
        width=8,
        high=4.0,
        iris=GREY,
        radius=(1.8, 2.2),
        tilt=0.9,
        arch=0.5,
        lash=1,
        glint=1,
        bags=1,
        crease=True,
    ),
    brows=Brows(y=33.4, apart=8.0, width=8, colour="stone1", thick=(1, 1.2), arch=0.8, slope=-1.0),
    nose=("long", 32, 48),
    mouth=(32, 51),
    head=_omine_head,
    body=_omine_body,
    front=_omine_front,
    back=_omine_back,
    expressions=THREE,
    faces={
        "neutral": Face("worry", "tired", "flat"),
        "cold": Face("stern", "open", "small_frown", gloom=1),
        "moved": Face("grief", "wet", "wobble", tears=2),
    },
)

# ---------------------------------------------------------------- 17 Hisae, landlady


def _hisae_back(e: Easel) -> None:
    for cx, cy, r in (
        (14, 22, 7),
        (12, 33, 7),
        (14, 44, 6.4),
        (50, 22, 7),
        (52, 33, 7),
        (50, 44, 6.4),
        (22, 12, 8),
        (42, 12, 8),
        (32, 9, 8),
    ):
        curl = ellipse(cx, cy, r, r)
        e.form(curl, UMBER if cx < 40 else BARK, 3)
        e.line(f"{cx - 3},{cy + 2} {cx},{cy + 4} {cx + 3},{cy + 2}", "wood0")


def _hisae_front(e: Easel) -> None:
    under = blob("14,30 15,17 24,9 40,9 49,17 50,30 46,22 40,17 32,16 24,17 18,22")
    e.fill(under, "wood1")
    for cx, cy, r, ramp in (
        (20, 21, 6, UMBER),
        (28, 17, 6, UMBER),
        (37, 17, 6, UMBER),
        (45, 21, 6, BARK),
        (15, 30, 4.6, UMBER),
        (49, 30, 4.6, BARK),
    ):
        curl = ellipse(cx, cy, r, r * 0.9)
        e.form(curl, ramp, 3)
        e.sheen(
            curl,
            f"{cx - 4},{cy - 1} {cx - 2},{cy - 4} {cx + 1},{cy - 4} {cx - 1},{cy - 2}",
            ramp[3],
        )
        e.line(f"{cx - 2},{cy + 2} {cx + 1},{cy + 3} {cx + 3},{cy}", ramp[0])


def _hisae_marks(e: Easel) -> None:
    for cx in (23.4, 40.6):
        rim = ellipse(cx, 40, 6.4, 4.8)
        e.fill(edge(rim), "red1")
    e.line("29,39 34,39", "red1")
    e.line("14,38 17,39", "red1")
    e.line("47,39 50,38", "red0")
    e.line("19,37 21,36", "white0")
    e.line("36,37 38,36", "white0")


def _hisae_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12, temple=15, cheek=14.8, cheek_y=37, jaw=11.4, jaw_y=50, chin=5, chin_y=58, ears=0
        ),
    )
    wrinkles(e, "24,48 23,51 | 40,48 41,51", "skin3")


def _hisae_body(e: Easel) -> None:
    _dressed(e, FAIR, LEAF, MUSTARD, 27, 7)


HISAE = Person(
    ground="jade0",
    skin=FAIR,
    eyes=Eyes(
        y=42,
        apart=8.6,
        width=7,
        high=4.2,
        iris=BROWN,
        radius=(1.9, 2.3),
        tilt=0.4,
        arch=0.5,
        lash=2,
        flick=1,
        glint=1,
    ),
    brows=Brows(y=32.4, apart=8.4, width=8, colour="wood1", thick=(1, 1.2), arch=1.6),
    nose=("fine", 32, 48),
    mouth=(32, 51),
    lips="red",
    head=_hisae_head,
    body=_hisae_body,
    front=_hisae_front,
    back=_hisae_back,
    marks=_hisae_marks,
    expressions=THREE,
    faces={
        "neutral": Face("up", "open", "small"),
        "cold": Face("low", "cold", "press", drop=-1, gloom=1),
        "moved": Face("grief", "sad", "small_frown", drop=1),
    },
)

# ---------------------------------------------------------------- 19 Otaki, washerwoman


def _otaki_back(e: Easel) -> None:
    knot = blob("26,10 22,3 29,-1 36,1 43,-1 47,5 41,11 33,12")
    e.form(knot, UMBER, 3)
    e.line("28,4 33,7 40,4", "wood1")
    e.spike("24,8 14,3 27,4", UMBER, 0.1)
    nape = blob("12,28 14,14 24,7 40,7 50,14 52,28 51,44 47,48 17,48 13,44")
    e.fill(nape, "wood1")
    e.fill(edge(nape), "wood0")


def _otaki_front(e: Easel) -> None:
    cap = blob("13.4,34 13,20 20,11 32,7 44,11 51,20 50.6,34 48.4,28 45,20 37,16 30,18 22,21 16,28")
    e.form(cap, UMBER, 5)
    e.sheen(cap, "16,20 21,13.6 28,10.6 25,14 19,20", "wood3")
    e.lock("23,17 17,24 16,34 18,44 19.6,40 18.6,32 20,26 26,20", UMBER)
    e.lock("42,17 47,24 49,33 47.4,42 46,36 45,28 40,20", BARK)
    e.lock("33,16 36,22 41,27 38.6,28.6 33.6,25 31,19", UMBER)
    band = blob("13.6,24 20,16.4 32,13 44,16.4 50.4,24 49.4,27.4 43,20.6 32,17 21,20.6 14.6,27.4")
    e.form(band, ("blue1", "blue2", "blue3", "blue4"), 5)


def _otaki_head(e: Easel) -> None:
    head(
        e,
        TAN,
        Skull(
            top=12,
            temple=15.4,
            cheek=16.4,
            cheek_y=39,
            jaw=12,
            jaw_y=48.6,
            chin=5.4,
            chin_y=56,
            ear_y=40,
            ears=4.4,
        ),
        hollow=1.8,
    )
    wrinkles(e, "24,48 23,51 | 40,48 41,51", "skin1")


def _otaki_body(e: Easel) -> None:
    _dressed(e, TAN, ("plaster0", "plaster1", "plaster2", "plaster3"), INDIGO, 28, 7.4)
    e.line("14,58 24,70", "blue2")
    e.line("15,58 25,70", "blue1")
    e.line("50,58 40,70", "blue1")
    e.line("49,58 39,70", "blue0")


def _otaki_marks(e: Easel) -> None:
    e.line("47,33 47,35", "blue4")
    e.dot(46, 35, "white0")


OTAKI = Person(
    ground="blue0",
    skin=TAN,
    eyes=Eyes(
        y=41,
        apart=8.2,
        width=8,
        high=4.4,
        iris=BROWN,
        radius=(2.0, 2.5),
        tilt=0.7,
        arch=0.5,
        lash=2,
        glint=1,
        bags=1,
        white="skin5",
    ),
    brows=Brows(y=33.2, apart=8.4, width=8, colour="wood0", thick=(1, 2), arch=0.8),
    nose=("snub", 32, 46),
    mouth=(32, 50),
    head=_otaki_head,
    body=_otaki_body,
    front=_otaki_front,
    back=_otaki_back,
    marks=_otaki_marks,
    expressions=THREE,
    faces={
        "neutral": Face("worry", "tired", "slant"),
        "cold": Face("stern", "cold", "press", turn=-2, gloom=1),
        "moved": Face("grief", "wet", "part", drop=1),
    },
)

# ---------------------------------------------------------------- 25 Ishimatsu, veteran


def _ishimatsu_head(e: Easel) -> None:
    face = head(
        e,
        WEATHERED,
        Skull(
            top=12,
            temple=16.4,
            cheek=16,
            cheek_y=37,
            jaw=14.4,
            jaw_y=50,
            chin=8,
            chin_y=58,
            ear_y=40,
            ears=5,
        ),
        hollow=1.6,
    )
    e.shade(face, (Y > 50) & ~edge(face) & ~ellipse(32, 52, 6, 2.4), "skin2")
    wrinkles(e, "23,27 31,26 40,27 | 24,46 22,50 | 40,46 42,50", "skin2")


def _ishimatsu_front(e: Easel) -> None:
    cap = blob(
        "13,36 12.6,20 18,10 27,5.6 37,5.6 46,10 51.4,20 51,36 48.6,30 47,20 42,17 22,17 "
        "17,20 15.4,30"
    )
    e.form(cap, ASH, 5)
    for x in range(19, 46, 4):
        e.spike(f"{x - 2},13 {x - 1},{5 + abs(x - 32) // 4} {x + 3},13", ASH, 0)
    inner = poly("20,12 44,12 45,16.4 19,16.4")
    e.fill(inner & cap & (X < 42), "stone3")
    e.fill(inner & cap & (X >= 42), "stone2")


def _ishimatsu_marks(e: Easel) -> None:
    patch = blob("35.6,37.4 41,35.6 46.6,37 46,42 41.4,45 37,43")
    e.fill(patch, "ink1")
    e.fill(edge(patch), "ink0")
    e.line("38,37 41,37", "stone0")
    e.line("16,27 26,32 36,37", "ink1")
    e.line("46,38 49,40", "ink1")
    e.line("41,46 42,50 41,54", "skin5")
    e.line("42,46 43,50 42,54", "skin1")


def _ishimatsu_body(e: Easel) -> None:
    _dressed(e, WEATHERED, LEAF, BARK, 30, 10)
    e.form(blob("50,76 49,64 55,58.6 61,62 62,76"), LEAF, 3)
    e.line("52,64 58,66", "stone4")
    e.line("52,65 58,67", "stone1")


ISHIMATSU = Person(
    ground="stone0",
    skin=WEATHERED,
    eyes=Eyes(
        y=41,
        apart=8.4,
        width=8,
        high=4.0,
        iris=GREY,
        radius=(1.9, 2.2),
        tilt=0.5,
        arch=0.45,
        lash=2,
        glint=1,
        bags=1,
    ),
    brows=Brows(
        y=33,
        apart=8.6,
        width=10,
        colour="stone1",
        thick=(2, 2.6),
        arch=0.6,
        slope=0.4,
        light="stone3",
    ),
    nose=("broad", 32, 48),
    mouth=(32, 51),
    head=_ishimatsu_head,
    body=_ishimatsu_body,
    front=_ishimatsu_front,
    marks=_ishimatsu_marks,
    expressions=THREE,
    faces={
        "neutral": Face("low", "stern", "flat"),
        "cold": Face("angry", "glare", "frown", drop=1, gloom=2),
        "moved": Face("sad", "sad", "press", drop=1),
    },
)

# ---------------------------------------------------------------- 12 Senta, six years old


def _senta_front(e: Easel) -> None:
    cap = blob(
        "10.6,40 10,24 17,13 32,8.4 47,13 54,24 53.4,40 50.6,36 49,29 42,26.6 36,29.6 32,26 "
        "27,29.6 21,26.6 15,29 13.4,36"
    )
    e.form(cap, COAL, 5)
    e.sheen(cap, "14,25 19,17.6 27,13.6 25,17 19,22 16,28", "stone0")
    e.spike("28,11 24,1 33,9", COAL, 0.1)
    e.spike("31,10 36,0 38,11", COAL, -0.1)
    e.form(blob("27,11 32,9 39,11 32,12.6"), BRICK, 2)
    for run in ("21,26 20,22", "27,29 27,24", "36,29 36,24", "42,26 42,22"):
        e.line(run, "ink0", cap)


def _senta_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=18,
            temple=18,
            cheek=18.4,
            cheek_y=42,
            jaw=14,
            jaw_y=50,
            chin=5.4,
            chin_y=55.6,
            ear_y=44,
            ears=4.2,
        ),
    )
    e.fill(ellipse(19.5, 49.5, 2.4, 1.6), "dusk2")
    e.fill(ellipse(44.5, 49.5, 2.4, 1.6), "dusk2")


def _senta_body(e: Easel) -> None:
    neck(e, FAIR, 5)
    shoulders(e, MUSTARD, 22, 57, 5)
    kimono(e, BRICK, FAIR, 63, 6)


SENTA = Person(
    ground="green1",
    skin=FAIR,
    eyes=Eyes(
        y=46,
        apart=8.8,
        width=8,
        high=7.2,
        iris=BROWN,
        radius=(3.2, 3.7),
        tilt=0.2,
        arch=0.4,
        lash=2,
    ),
    brows=Brows(y=36.6, apart=9, width=6, colour="ink1", thick=(1, 1.4), arch=0.8),
    nose=("dot", 32, 48),
    mouth=(32, 50),
    head=_senta_head,
    body=_senta_body,
    front=_senta_front,
    expressions=THREE,
    marks=None,
    faces={
        "neutral": Face("up", "open", "tiny"),
        "cold": Face("angry", "glare", "small_frown", drop=1, gloom=1),
        "moved": Face("high", "sad", "part", cheeks=True, drop=1),
    },
)

# ---------------------------------------------------------------- 33 Fuku, milk woman


def _fuku_back(e: Easel) -> None:
    for text, ramp, side in (
        ("12,34 7,42 6,52 9,62 14,62 16,52 15,42", RUST, -1),
        ("52,34 57,42 58,52 55,62 50,62 48,52 49,42", RUST, 1),
    ):
        braid = e.form(blob(text), ramp, 3)
        x = 11 if side < 0 else 53
        for y in range(40, 62, 5):
            e.line(f"{x - 4},{y} {x},{y + 3} {x + 4},{y}", "orange0", braid)
            e.line(f"{x - 3},{y + 2} {x - 1},{y + 3}", "orange2", braid)
        e.form(ellipse(x, 61, 3.6, 2.2), ("blue0", "blue1", "blue2", "blue3"), 1)


def _fuku_front(e: Easel) -> None:
    hair = blob(
        "13.6,38 14,24 22,16 32,14 42,16 50,24 50.4,38 48,32 44,25 37,22 33,25 27,22 20,25 16,32"
    )
    e.form(hair, RUST, 5)
    for run in ("33,24 32,16", "27,22 27,16", "21,24 22,18", "39,22 38,16", "44,25 43,19"):
        e.line(run, "orange0", hair)
    e.sheen(hair, "17,26 22,20 28,18 25,21 19,27", "orange2")
    scarf = blob("11,28 12,15 20,6.6 32,4 44,6.6 52,15 53,28 49,24 42,18.6 32,16.6 22,18.6 15,24")
    e.form(scarf, ("blond0", "blond1", "blond2", "blond3"), 6)
    e.sheen(scarf, "15,19 20,11 28,7.6 25,11 19,17 16,22", "blond3")
    for x, y in ((24, 13), (33, 9), (42, 14), (17, 21), (47, 21)):
        e.dot(x, y, "plaster3")
        e.dot(x + 1, y, "plaster3")


def _fuku_marks(e: Easel) -> None:
    for x, y in ((20, 45), (23, 46), (18, 47), (26, 45), (38, 45), (41, 46), (44, 45), (46, 47)):
        e.dot(x, y, "skin2")


def _fuku_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=14,
            temple=15.8,
            cheek=16.4,
            cheek_y=39,
            jaw=12.8,
            jaw_y=48,
            chin=5,
            chin_y=56,
            ear_y=41,
            ears=4,
        ),
    )


def _fuku_body(e: Easel) -> None:
    _dressed(e, FAIR, ("blue0", "blue1", "blue2", "blue3"), SNOW, 27, 6.6)
    e.form(blob("19,76 20,66 26,63 38,63 44,66 45,76"), SNOW, 4)


FUKU = Person(
    ground="jade0",
    skin=FAIR,
    eyes=Eyes(
        y=42.4,
        apart=8.6,
        width=9,
        high=6.6,
        iris=AQUA,
        radius=(2.5, 3.0),
        tilt=0.2,
        arch=0.5,
        lash=2,
        flick=1,
        glint=2,
    ),
    brows=Brows(y=33, apart=8.8, width=8, colour="orange0", thick=(1, 1.6), arch=1.4, ceiling=28),
    nose=("button", 32, 47),
    mouth=(32, 50),
    head=_fuku_head,
    body=_fuku_body,
    front=_fuku_front,
    back=_fuku_back,
    marks=_fuku_marks,
    expressions=THREE,
    faces={
        "neutral": Face("high", "bright", "open"),
        "cold": Face("wry", "cold", "smirk", turn=2),
        "moved": Face("grief", "hurt", "part"),
    },
)

# ---------------------------------------------------------------- 36 Hanzaemon, teacher retired


def _hanzaemon_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            bald=True,
            top=8,
            temple=14.8,
            cheek=14.2,
            cheek_y=36,
            jaw=10.4,
            jaw_y=49,
            chin=4.4,
            chin_y=58,
            ear_y=40,
            ears=5.2,
        ),
        hollow=1.8,
    )
    wrinkles(e, "24,25 31,24 39,25 | 25,48 24,52 | 39,48 40,52 | 31,31 31,33", "skin3")
    e.fill(blob("21,16 26,13 31,13 27,16 22,19"), "skin5")


def _hanzaemon_front(e: Easel) -> None:
    cap = blob(
        "15,36 14.4,22 18,12 25,7 34,5.4 43,8.4 48,15 49.6,24 49,36 47.6,29 46,21 41,15.6 "
        "34,13.4 30,10.6 25,14 19,21 16.6,30"
    )
    e.form(cap, SLATE, 4)
    for run in ("30,10 25,8", "34,13 38,8", "40,15 42,10", "45,20 45,13", "20,19 19,13"):
        e.line(run, "stone2", cap & ~edge(cap))
    for text in ("15,28 13,34 14,40 17,36", "49,28 51,34 50,40 47,36"):
        e.form(blob(text), ASH, 1)


def _hanzaemon_marks(e: Easel) -> None:
    for cx in (24, 40):
        rim = ellipse(cx, 40.4, 5.6, 5.2)
        e.fill(edge(rim), "wood1")
        e.line(f"{cx - 3},38 {cx - 1},36", "white0")
    e.line("30,40 33,40", "wood1")
    e.line("15,39 18,40", "wood1")
    e.line("46,40 49,39", "wood1")
    e.spike("27.6,54 31.6,68 36.6,54", ASH, 0)
    e.line("31,57 31,62", "stone1")


def _hanzaemon_body(e: Easel) -> None:
    _dressed(e, FAIR, SLATE, SNOW, 26, 6.4)


HANZAEMON = Person(
    ground="wood0",
    skin=FAIR,
    eyes=Eyes(
        y=42.2,
        apart=8.0,
        width=7,
        high=3.8,
        iris=DARK,
        radius=(1.6, 1.9),
        tilt=0.1,
        arch=0.5,
        lash=1,
        glint=1,
    ),
    brows=Brows(y=33.4, apart=8.4, width=8, colour="stone1", thick=(1, 2), arch=1.4),
    nose=("hook", 32, 49),
    mouth=(32, 52),
    head=_hanzaemon_head,
    body=_hanzaemon_body,
    front=_hanzaemon_front,
    marks=_hanzaemon_marks,
    expressions=THREE,
    faces={
        "neutral": Face("high", "tired", "press"),
        "cold": Face("wry", "cold", "slant", drop=-1, turn=2, gloom=1),
        "moved": Face("grief", "lowered", "tiny", drop=2, turn=-2),
    },
)

PEOPLE: Mapping[str, Person] = {
    "villager_heisuke": HEISUKE,
    "villager_magobei": MAGOBEI,
    "villager_gonroku": GONROKU,
    "villager_okane": OKANE,
    "villager_bunzo": BUNZO,
    "villager_otsuru": OTSURU,
    "villager_ginji": GINJI,
    "villager_tatsuo": TATSUO,
    "villager_yasoji": YASOJI,
    "villager_omine": OMINE,
    "villager_hisae": HISAE,
    "villager_otaki": OTAKI,
    "villager_ishimatsu": ISHIMATSU,
    "villager_senta": SENTA,
    "villager_fuku": FUKU,
    "villager_hanzaemon": HANZAEMON,
}

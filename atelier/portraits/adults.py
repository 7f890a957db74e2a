"""The grown people who love him: longer faces, smaller eyes, lines where they have earned them."""

from __future__ import annotations

from atelier.portraits.easel import Easel, Ramp, X, blob, edge, poly
from atelier.portraits.features import (
    BROWN,
    DARK,
    FAIR,
    HAZEL,
    TAN,
    Brows,
    Eyes,
)
from atelier.portraits.person import Face, Person, Skull, head, kimono, neck, shoulders, wrinkles

GOLD: Ramp = ("blond0", "blond1", "blond2", "blond3")
GOLD_FAR: Ramp = ("blond0", "blond0", "blond1", "blond2")
GREEN: Ramp = ("green0", "green1", "green2", "green3")
GREY_CLOTH: Ramp = ("stone1", "stone2", "stone3", "stone4")
WHITE: Ramp = ("stone1", "stone3", "stone4", "white0")
WHITE_FAR: Ramp = ("stone0", "stone2", "stone3", "stone4")
WHITE_BACK: Ramp = ("stone1", "stone1", "stone2", "stone3")
BLACK: Ramp = ("ink0", "ink0", "ink1", "stone0")
BARK: Ramp = ("wood0", "wood0", "wood1", "wood2")
CHESTNUT: Ramp = ("wood0", "wood1", "wood2", "wood3")
LINEN: Ramp = ("plaster0", "plaster1", "plaster2", "plaster3")
VEST: Ramp = ("green0", "green1", "green2", "green3")
BLUE: Ramp = ("blue0", "blue0", "blue1", "blue2")

# ---------------------------------------------------------------- Tsunade


def _tsunade_back(e: Easel) -> None:
    back = blob("11,30 11,16 20,6 32,3 44,5.5 53,15 54,32 52,46 45,55 19,55 12,46")
    e.fill(back, "blond1")
    e.shade(back, X > 44, "blond0")
    e.fill(edge(back), "blond0")


def _tsunade_body(e: Easel) -> None:
    neck(e, FAIR, 6.2, 46, 62)
    e.line("28,55 30,60", "skin3")
    shoulders(e, GREY_CLOTH, 28, 56, 6)
    kimono(e, GREY_CLOTH, FAIR, 63, 8)
    for text, ramp in (
        ("-3,76 2,60 11,56 20,53.4 23,57 20,66 19,76", GREEN),
        ("67,76 62,60 53,56 44,53.4 41,57 44,66 45,76", ("green0", "green0", "green1", "green2")),
    ):
        e.form(blob(text), ramp, 5)
    e.line("20,56 18,64", "green3")
    e.line("45,57 47,64", "green0")
    e.fill(blob("5,63 10,58.4 16,57.4 12,61.4 8,66"), "green3")


def _tsunade_front(e: Easel) -> None:
    right = e.form(
        blob(
            "31,4.6 41,5.4 49,11.4 54,20.4 54.5,34 52,47 49.5,45 48.6,35 47,27.6 43.5,20.4 "
            "38,14.8 32,9.6"
        ),
        GOLD_FAR,
    )
    left = e.form(
        blob(
            "33,4.6 24,5.8 16,11.4 11,20.4 10,33 12,45 15,48 16.4,38 17.4,30 21,22.4 27,15.8 33,9.6"
        ),
        GOLD,
    )
    e.sheen(right, "33,6 41,7.6 46,12.4 42,12.4 37,10", "blond2")
    e.sheen(left, "14,21.6 18,13.6 25,8.6 28,9.6 22,14.4 17,23.4", "blond3")
    e.line("29,8 22,14 17,23 14.6,35 15,44", "blond1", left)
    e.line("37,8 44,14 49,23 51,34 51,43", "blond0", right)
    e.lock("27,11 22.4,15.6 19,24 18.6,35 20.8,31 24,22.4 29,15.6", GOLD)
    e.lock("37,11 42.4,16.6 45,25 44.4,36.5 42.2,29 39.8,21.4 36,15.6", GOLD_FAR)
    tail = e.lock("10,42 5,47 1.6,56 2,76 13,76 13,58 16.4,51 17.4,44", GOLD)
    e.sheen(tail, "6,50 9,47 8,56 6,66 4.6,58", "blond3")
    e.line("12,47 10,55 10,70", "blond1")
    tail = e.lock("47.6,43 55,46 60.4,53 58.6,61 60.6,76 50,76 50,60 47.6,52", GOLD_FAR)
    e.sheen(tail, "51,48 54,50 55,58 53.6,68 52,57", "blond2")
    e.line("56,50 57,60 57,70", "blond0")
    for x0, x1, tone in ((11, 18, "violet2"), (47, 54, "violet1")):
        e.line(f"{x0},43 {x1 - 1},43", tone)
        e.line(f"{x0},44 {x1 - 1},44", "violet1" if x0 < 30 else "violet0")


def _tsunade_marks(e: Easel) -> None:
    e.fill(poly("31.5,16.6 34,20.5 31.5,24.4 29,20.5"), "violet2")
    e.dot(31, 19, "violet3")
    e.dot(30, 20, "violet3")
    e.dot(32, 22, "violet1")
    e.dot(32, 21, "violet1")


def _tsunade_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12,
            temple=15.6,
            cheek=15.8,
            cheek_y=36,
            jaw=11.6,
            jaw_y=48,
            chin=3.4,
            chin_y=56.4,
            ears=0,
        ),
    )


TSUNADE = Person(
    ground="jade0",
    skin=FAIR,
    eyes=Eyes(
        y=41,
        apart=8.4,
        width=10,
        high=5.6,
        iris=HAZEL,
        radius=(2.7, 3.0),
        tilt=-0.8,
        arch=0.5,
        lash=2,
        flick=2,
        glint=1,
        crease=True,
    ),
    brows=Brows(
        y=31.4, apart=8.4, width=10, colour="blond0", thick=(1, 2), arch=1.2, slope=0.9, ceiling=27
    ),
    nose=("fine", 32, 47),
    mouth=(32, 50),
    head=_tsunade_head,
    body=_tsunade_body,
    front=_tsunade_front,
    back=_tsunade_back,
    marks=_tsunade_marks,
    lips="red",
    tear=(21, 41, 43),
    expressions=("neutral", "stern", "angry", "sad", "soft", "tired", "shock", "smile"),
    faces={
        "angry": Face("rage", "glare", "clench", drop=2, gloom=2),
        "stern": Face("angry", "stern", "press", gloom=1),
        "sad": Face("grief", "wet", "wobble", drop=1, turn=-1),
        "soft": Face("relief", "soft", "small_smile", drop=1, turn=-2),
        "tired": Face("sad", "tired", "small", drop=3, turn=2, gloom=1),
        "smile": Face("relief", "smile", "open"),
        "shock": Face("high", "shock", "gasp", drop=-1),
    },
)

# ---------------------------------------------------------------- Shizune


def _shizune_back(e: Easel) -> None:
    back = blob("12,30 12,16 20,7 32,4.4 44,7 52,16 52,32 54,44 49,49 44,46 20,46 14,49 10,43")
    e.fill(back, "ink1")
    e.fill(edge(back), "ink0")


def _shizune_body(e: Easel) -> None:
    neck(e, FAIR, 5.8)
    shoulders(e, ("ink0", "ink0", "ink1", "stone0"), 27, 56, 6)
    kimono(e, WHITE, FAIR, 63, 8)
    e.line("12,60 16,70", "stone0")
    e.line("8,63 10,70", "stone0")


def _shizune_front(e: Easel) -> None:
    cap = blob(
        "11.4,34 11.6,18 20,7.4 32,4 44,7.4 52.4,18 52.6,34 49,31 47.4,23 40,16.6 30,14 "
        "22,18 16,25 14.6,32"
    )
    e.fill(cap, "ink1")
    e.shade(cap, blob("45,6 60,14 60,36 48,36 47,22"), "ink0")
    e.fill(edge(cap), "ink0")
    e.lock(
        "38,6 46,12 50,21 51,32 52.4,43 48.4,47 46.6,38 45,27 40,18",
        ("ink0", "ink0", "ink1", "stone0"),
    )
    e.lock(
        "36,7 26,8.6 17,15 13,24 12.4,34 10,44 14.6,47.4 17,38 17,29.6 21,23.4 30,19 38,13",
        BLACK,
        "15,24 19,16 26,11.6 32,10 26,14 19,20 16,28",
    )
    e.lock("36,8 43,13 47.4,21 46.6,30 42,25 37.6,18", BLACK, "39,13 43,17 45,22 42,20")
    e.lock("35,10 32,18 26,24.6 20.4,28.6 22,22 27,15", BLACK, "30,14 32,15 28,21 24,24 27,19")
    e.line("24,10 18,16", "stone1", cap)
    e.line("28,9 33,8", "stone1", cap)


def _shizune_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12,
            temple=15.4,
            cheek=15.6,
            cheek_y=37,
            jaw=11.8,
            jaw_y=48,
            chin=4.2,
            chin_y=55.4,
            ears=0,
        ),
    )


SHIZUNE = Person(
    ground="violet1",
    skin=FAIR,
    eyes=Eyes(
        y=42,
        apart=8.4,
        width=9,
        high=5.8,
        iris=DARK,
        radius=(2.8, 3.2),
        tilt=0.3,
        arch=0.5,
        lash=2,
        flick=1,
        glint=2,
    ),
    brows=Brows(y=33, apart=8.4, width=9, colour="ink1", thick=(1, 1.4), arch=1.0, ceiling=29),
    nose=("fine", 32, 47),
    mouth=(32, 50),
    head=_shizune_head,
    body=_shizune_body,
    front=_shizune_front,
    back=_shizune_back,
    lips="dusk",
    faces={
        "smile": Face("up", "smile", "small_smile"),
        "angry": Face("angry", "stern", "press", gloom=1),
    },
)

# ---------------------------------------------------------------- Jiraiya


def _jiraiya_back(e: Easel) -> None:
    back = blob("12,18 4,30 3,44 0,58 4,76 60,76 64,60 61,46 60,30 52,16 32,8")
    e.fill(back, "stone2")
    e.shade(back, X > 48, "stone1")
    for text, bend in (
        ("10,20 -1,31 12,33", 0.1),
        ("8,30 -2,45 11,44", 0.1),
        ("6,42 -1,60 12,56", 0.1),
        ("52,18 65,26 53,32", -0.1),
        ("53,30 66,42 53,43", -0.1),
        ("53,41 65,57 52,55", -0.1),
    ):
        e.spike(text, WHITE_BACK, bend, lit=False)
    e.spike("12,40 9,66 17,44", WHITE_FAR)
    e.spike("48,40 55,66 53,42", WHITE_FAR)


def _jiraiya_body(e: Easel) -> None:
    neck(e, FAIR, 10, 46, 64)
    robe = shoulders(e, ("jade0", "jade0", "jade1", "jade2"), 33, 55.5, 6)
    kimono(e, LINEN, FAIR, 64, 9)
    for text, ramp in (
        ("3,76 6,60 10,57 18,54.5 21,58 25,66 26,76", ("red0", "red1", "red2", "red3")),
        ("61,76 58,60 54,57 46,54.5 43,58 39,66 38,76", ("red0", "red0", "red1", "red2")),
    ):
        e.form(blob(text) & robe, ramp, 4)
    e.line("10,58 8,66", "red3")
    e.line("15,58 20,65", "red3")


def _jiraiya_front(e: Easel) -> None:
    for text, bend in (
        ("17,15 8,3 27,10", 0.1),
        ("37,10 55,2 49,17", -0.1),
        ("44,13 63,11 51,25", -0.08),
    ):
        e.spike(text, WHITE_FAR, bend)
    for text, bend in (
        ("12,26 0,16 17,15", 0.12),
        ("15,18 3,5 24,11", 0.12),
        ("21,13 20,-2 33,10", 0.08),
        ("30,11 38,-2 43,12", -0.06),
        ("40,12 57,5 50,21", -0.1),
    ):
        e.spike(text, WHITE, bend)
    cap = blob("13,25 14,16 20,10 28,8 36,8.5 44,11 50,17 51,26 46,20 38,16.5 31,17 22,17.5 17,21")
    e.fill(cap, "stone4")
    e.shade(cap, blob("42,8 58,14 54,30 46,22 43,16"), "stone3")
    e.shade(cap, blob("17,18 20,13 27,10.5 31,11.5 26,14 20,18"), "white0")
    for text, bend, ramp in (
        ("12,21 13,43 18,20", -0.06, WHITE),
        ("17,18 19.5,29 24,16.5", -0.1, WHITE),
        ("23,16 30,26 31,15", 0.16, WHITE),
        ("38,15 41,24 43.5,16", 0.05, WHITE),
        ("42,16 47.5,33 48,18", -0.08, WHITE_FAR),
        ("46,19 51.5,44 52,21", 0.05, WHITE_FAR),
    ):
        e.spike(text, ramp, bend)
    root = cap & ~edge(cap)
    e.shade(root, poly("15,15 42,13 42,17.5 30,16.6 16,20"), "stone4")
    e.shade(root, poly("42,13 51,17 51,22 42,18"), "stone3")
    for run in ("25,11 23,15", "33,10 33,14", "39,11 41,15"):
        e.line(run, "stone2")


def _jiraiya_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12,
            temple=16.2,
            cheek=16.2,
            cheek_y=36,
            jaw=13.4,
            jaw_y=49,
            chin=6.4,
            chin_y=57.2,
            ear_y=39.5,
            ears=5.2,
        ),
    )
    wrinkles(e, "28,54 31,55 35,54 | 24,28 30,27 35,27 39,28", "skin3")
    for x, tone, side in ((22, "red2", -1), (42, "red1", 1)):
        for t in range(13):
            column = x + (side * t) // 12
            e.dot(column, 41 + t, tone)
            if t < 9:
                e.dot(column + 1, 41 + t, "red1" if side < 0 else "red0")


JIRAIYA = Person(
    ground="blue0",
    skin=FAIR,
    eyes=Eyes(
        y=40,
        apart=8.6,
        width=10,
        high=4.8,
        iris=DARK,
        radius=(2.2, 2.6),
        tilt=0.2,
        arch=0.55,
        lash=2,
        glint=1,
        crease=True,
    ),
    brows=Brows(
        y=32, apart=8.8, width=12, colour="stone1", thick=(1, 2.4), arch=0.8, light="stone2"
    ),
    nose=("straight", 32, 48),
    mouth=(32, 51),
    head=_jiraiya_head,
    body=_jiraiya_body,
    front=_jiraiya_front,
    back=_jiraiya_back,
    expressions=("neutral", "smile", "stern", "angry", "sad", "look_away", "laugh", "soft"),
    faces={
        "stern": Face("angry", "stern", "press", gloom=1),
        "angry": Face("rage", "glare", "teeth", drop=2, gloom=2),
        "sad": Face("grief", "lowered", "small_frown", drop=3, turn=-2),
        "soft": Face("relief", "soft", "small_smile", drop=1, turn=-2),
        "smile": Face("wry", "narrow", "wide_smile", turn=1),
        "look_away": Face("low", "away", "slant", turn=4),
        "laugh": Face("high", "smile", "laugh", drop=-1),
    },
)

# ---------------------------------------------------------------- Gai


def _vest(e: Easel, under: Ramp) -> None:
    """A padded green vest over a dark shirt."""
    body = shoulders(e, under, 31, 55, 6)
    for text, ramp in (
        ("5,76 7,62 11,57 19,54 26,57 31.6,64 31.6,76", VEST),
        ("59,76 57,62 53,57 45,54 38,57 32.4,64 32.4,76", ("green0", "green0", "green1", "green2")),
    ):
        e.form(blob(text) & body, ramp, 4)
    for text, ramp in (
        ("16,62 15,55 20,51 26,53 31,60 31,66 22,66", VEST),
        ("48,62 49,55 44,51 38,53 33,60 33,66 42,66", ("green0", "green0", "green1", "green2")),
    ):
        e.form(blob(text), ramp)
    e.sheen(
        blob("16,62 15,55 20,51 26,53 31,60 31,66 22,66"), "18,60 19,54 24,55 26,58 20,61", "green3"
    )
    e.line("10,60 10,70", "green3")


def _bowl(e: Easel, low: float) -> None:
    """A cap of black hair cut straight above the brows, with one broad shine."""
    cap = blob(
        f"11,38 10.6,20 18,8 32,4 46,8 53.4,20 53,38 50,38 49,{low + 2} 32,{low} 15,{low + 2} 14,38"
    )
    e.fill(cap, "ink1")
    e.shade(cap, blob("46,6 62,16 60,42 50,42 48,22"), "ink0")
    e.fill(edge(cap), "ink0")
    e.shade(
        cap,
        blob("14,22 18,14.6 26,10.6 36,10 43,12.4 34,13.4 26,15 19,19.4 15.6,26") & ~edge(cap),
        "stone0",
    )
    e.shade(cap, blob("17,18 21,14 27,11.8 33,11.4 27,13.4 21,16.4"), "stone2")
    for x in (18, 24, 30, 37, 43):
        e.line(f"{x},{low - 4} {x - (1 if x < 32 else -1)},{low}", "ink0")


def _gai_head(e: Easel) -> None:
    head(
        e,
        TAN_LIGHT,
        Skull(
            top=12,
            temple=16,
            cheek=16.4,
            cheek_y=37,
            jaw=15.2,
            jaw_y=50,
            chin=8.6,
            chin_y=59,
            ear_y=40,
            ears=5,
        ),
        hollow=2.4,
    )
    wrinkles(e, "22,48 21,52 23,56 | 42,48 43,52 41,56 | 32,56 32,57", "skin2")


TAN_LIGHT = ("skin5", "skin4", "skin3", "skin2", "skin1")


def _gai_body(e: Easel) -> None:
    neck(e, FAIR, 9)
    _vest(e, ("green0", "green0", "green1", "green2"))


def _gai_front(e: Easel) -> None:
    _bowl(e, 25)


def _gai_gleam(e: Easel) -> None:
    """The light on his teeth."""
    for x in range(-3, 4):
        e.dot(36 + x, 52, "white0")
        e.dot(36, 52 + x, "white0")
    for x, y in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        e.dot(36 + x, 52 + y, "stone4")


GAI = Person(
    ground="green0",
    skin=FAIR,
    eyes=Eyes(
        y=40.6,
        apart=8.6,
        width=8,
        high=5.0,
        iris=DARK,
        radius=(2.0, 2.4),
        tilt=-0.4,
        arch=0.5,
        lash=2,
        glint=1,
    ),
    brows=Brows(y=31.6, apart=8.8, width=12, colour="ink0", thick=(3.4, 5), arch=1.0),
    nose=("broad", 32, 47),
    mouth=(32, 51),
    head=_gai_head,
    body=_gai_body,
    front=_gai_front,
    marks=None,
    faces={
        "smile": Face("wry", "bright", "grin", extra="gleam"),
        "sad": Face("grief", "wet", "wobble", tears=1),
        "neutral": Face("flat", "open", "press"),
    },
    extras={"gleam": _gai_gleam},
)

# ---------------------------------------------------------------- Iruka


def _iruka_front(e: Easel) -> None:
    for text, bend in (
        ("27,7 22,-4 33,6", 0.1),
        ("30,7 34,-6 38,7", 0.0),
        ("34,7 46,-3 41,8", -0.12),
    ):
        e.spike(text, CHESTNUT, bend)
    cap = blob(
        "13.6,34 13,20 19,10.4 28,6.6 38,6.6 46,10.6 51,20 50.4,36 48.4,31 47,24 40,21 32,20 "
        "24,21 17,24 15.8,31"
    )
    e.fill(cap, "wood1")
    e.shade(cap, blob("44,6 60,14 60,36 48,34 46,20"), "wood0")
    e.fill(edge(cap), "wood0")
    for run in ("20,16 24,9", "25,15 28,8", "32,14 32,8", "39,15 37,8", "44,17 41,9"):
        e.line(run, "wood2")
    cloth = blob("13.6,21 32,17.6 50.4,21 50.4,28 32,25.4 13.6,28")
    e.fill(cloth, "blue1")
    e.shade(cloth, X > 44, "blue0")
    e.fill(edge(cloth), "blue0")
    plate = poly("21,19.4 32,18.2 43,19.4 43,26.6 32,25.6 21,26.6")
    e.fill(plate, "stone3")
    e.shade(plate, X < 30, "stone4")
    e.shade(plate, X > 38, "stone2")
    e.fill(edge(plate), "stone1")


def _iruka_marks(e: Easel) -> None:
    """An old cut across the bridge of the nose."""
    e.line("26,43 29,42 35,42 38,43", "skin2")
    e.line("29,42 34,42", "skin1")
    e.line("28,44 30,43 33,43 36,44", "skin3")


def _iruka_head(e: Easel) -> None:
    head(
        e,
        ("skin5", "skin4", "skin3", "skin2", "skin1"),
        Skull(
            top=12,
            temple=16,
            cheek=16,
            cheek_y=36,
            jaw=12.8,
            jaw_y=48.4,
            chin=5.6,
            chin_y=56,
            ear_y=39,
            ears=5,
        ),
    )


def _iruka_body(e: Easel) -> None:
    neck(e, FAIR, 8)
    _vest(e, BLUE)


IRUKA = Person(
    ground="blue0",
    skin=("skin5", "skin4", "skin3", "skin2", "skin1"),
    eyes=Eyes(
        y=40.4,
        apart=8.4,
        width=8,
        high=5.2,
        iris=BROWN,
        radius=(2.3, 2.8),
        tilt=0.4,
        arch=0.5,
        lash=2,
        glint=1,
    ),
    brows=Brows(y=31.6, apart=8.6, width=9, colour="wood0", thick=(1, 2), arch=0.8, ceiling=28),
    nose=("straight", 32, 48),
    mouth=(32, 51),
    head=_iruka_head,
    body=_iruka_body,
    front=_iruka_front,
    marks=_iruka_marks,
    faces={
        "neutral": Face("worry", "soft", "small_smile"),
        "smile": Face("up", "smile", "happy", cheeks=True),
        "sad": Face("grief", "down", "small_frown", drop=2, turn=-2),
    },
)

# ---------------------------------------------------------------- Teuchi and Ayame


def _teuchi_front(e: Easel) -> None:
    cap = blob("13,25 14,13 20,6.4 32,4.6 44,6.4 50,13 51,25 44,21.6 32,20.4 20,21.6")
    e.form(cap, WHITE, 6)
    e.sheen(cap, "17,17 19,11 26,7.6 31,8 24,11 20,18", "white0")
    e.line("22,20 26,13", "stone3")
    e.line("36,19 39,11", "stone2")
    fold = blob("12,26 13,20 22,17.4 32,16.6 42,17.4 51,20 52,26 42,23.4 32,22.4 22,23.4")
    e.form(fold, WHITE, 6)
    for side in ("13,27 12,34 15,37 16,29", "51,27 52,34 49,37 48,29"):
        e.form(blob(side), GREY_CLOTH, 1)


def _teuchi_head(e: Easel) -> None:
    head(
        e,
        TAN_SOFT,
        Skull(
            top=14,
            temple=16.4,
            cheek=17,
            cheek_y=40,
            jaw=14.6,
            jaw_y=49,
            chin=7,
            chin_y=56.4,
            ear_y=40,
            ears=5.4,
        ),
    )
    wrinkles(
        e, "16,38 14,37 | 16,41 14,42 | 48,38 50,37 | 48,41 50,42 | 25,29 31,28 38,29", "skin2"
    )
    wrinkles(e, "24,46 22,50 23,52 | 40,46 42,50 41,52", "skin2")


TAN_SOFT = ("skin5", "skin4", "skin3", "skin2", "skin1")


def _teuchi_body(e: Easel) -> None:
    neck(e, TAN, 9)
    shoulders(e, WHITE, 30, 55, 6)
    kimono(e, BLUE, TAN_SOFT, 62, 8)
    e.line("14,58 15,70", "stone2")
    for text, ramp in (  # the towel round his neck
        ("14,57 17,53 23,51.4 26,56 28,64 27,76 19,76 19,64", WHITE),
        (
            "50,57 47,53 41,51.4 38,56 36,64 37,76 45,76 45,64",
            ("stone1", "stone2", "stone3", "stone4"),
        ),
    ):
        towel = e.form(blob(text), ramp, 3)
        for y in (58, 61):
            e.line(f"12,{y + 1} 32,{y} 52,{y + 1}", "blue2", towel & ~edge(towel))


TEUCHI = Person(
    ground="wood0",
    skin=TAN_SOFT,
    eyes=Eyes(
        y=41.4,
        apart=8.6,
        width=8,
        high=3.6,
        iris=DARK,
        radius=(1.6, 1.8),
        tilt=0.8,
        arch=0.5,
        lash=1,
        glint=0,
        bags=1,
    ),
    brows=Brows(
        y=34,
        apart=8.8,
        width=9,
        colour="stone1",
        thick=(2, 2),
        arch=0.9,
        slope=-0.6,
        light="stone3",
    ),
    nose=("round", 32, 48),
    mouth=(32, 51),
    head=_teuchi_head,
    body=_teuchi_body,
    front=_teuchi_front,
    faces={
        "neutral": Face("flat", "rest", "flat"),
        "smile": Face("up", "smile", "smile"),
        "sad": Face("sad", "rest", "small_frown", drop=1),
        "angry": Face("angry", "stern", "press", gloom=1),
    },
)


def _ayame_back(e: Easel) -> None:
    back = blob("12,28 13,14 22,6 42,6 51,14 52,28 54,44 52,60 44,64 20,64 12,60 10,44")
    e.fill(back, "wood1")
    e.shade(back, X > 44, "wood0")
    e.fill(edge(back), "wood0")
    e.line("13,34 12,48 14,60", "wood2")


def _ayame_front(e: Easel) -> None:
    cap = blob(
        "12.4,38 12,20 20,9 32,6 44,9 52,20 51.6,38 48.6,34 47,24 39,19 33,22 26,19 17,25 15.4,34"
    )
    e.form(cap, CHESTNUT, 5)
    e.lock("34,12 42,16 47.4,24 47,31 41,26 36,20", CHESTNUT)
    e.lock("33,12 24,14 17,21 16,31 22,27 29,21 33,18", CHESTNUT, "19,24 22,19 28,16 25,20 20,26")
    e.lock("15,24 12,34 12,48 14,56 16.6,50 16,40 17,30", CHESTNUT)
    e.lock("49,24 52,34 52,48 50,56 47.4,50 48,40 47,30", BARK)
    scarf = blob(
        "10.6,24 12,13 20,5.4 32,3 44,5.4 52,13 53.4,24 50,22 44,15.4 32,12.6 20,15.4 14,22"
    )
    e.form(scarf, WHITE, 6)
    e.sheen(scarf, "15,16 19,9.4 27,6.4 26,9 20,13 16,19", "white0")
    e.line("28,12 30,6", "stone2")
    e.line("38,13 38,7", "stone2")
    e.form(blob("50,20 55,20 60,25 60,33 56,29 52,25"), WHITE, 2)
    e.form(blob("49,21 53,24 54.6,31 53,37 51,31"), GREY_CLOTH, 2)


def _ayame_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12,
            temple=15.6,
            cheek=16,
            cheek_y=38,
            jaw=12.6,
            jaw_y=47.6,
            chin=4.6,
            chin_y=54.4,
            ears=0,
        ),
    )


def _ayame_body(e: Easel) -> None:
    neck(e, FAIR, 6)
    shoulders(e, WHITE, 27, 56, 6)
    kimono(e, ("red0", "red1", "red2", "red3"), FAIR, 62, 7)


AYAME = Person(
    ground="red0",
    skin=FAIR,
    eyes=Eyes(
        y=42,
        apart=8.4,
        width=8,
        high=6.4,
        iris=BROWN,
        radius=(2.8, 3.4),
        tilt=0.2,
        arch=0.45,
        lash=2,
        flick=1,
        glint=2,
    ),
    brows=Brows(y=33.4, apart=8.6, width=8, colour="wood1", thick=(1, 1.5), arch=1.1, ceiling=30),
    nose=("snub", 32, 46),
    mouth=(32, 49),
    head=_ayame_head,
    body=_ayame_body,
    front=_ayame_front,
    back=_ayame_back,
    faces={"smile": Face("up", "smile", "happy", cheeks=True)},
)

PEOPLE = {
    "tsunade": TSUNADE,
    "shizune": SHIZUNE,
    "jiraiya": JIRAIYA,
    "gai": GAI,
    "iruka": IRUKA,
    "teuchi": TEUCHI,
    "ayame": AYAME,
}

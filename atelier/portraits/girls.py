"""Sakura, Ino and Hinata: three girls of thirteen, three shapes of head."""

from __future__ import annotations

from atelier.portraits.easel import Easel, Ramp, X, blob, edge, poly
from atelier.portraits.features import AQUA, FAIR, LEAF, MOON, PALE, Brows, Eyes
from atelier.portraits.person import Face, Person, Skull, head, neck, shoulders

PINK: Ramp = ("pink0", "pink1", "pink2", "pink3")
PINK_FAR: Ramp = ("pink0", "pink0", "pink1", "pink2")
RED: Ramp = ("red0", "red1", "red2", "red3")
FLAX: Ramp = ("dirt0", "wood5", "blond3", "glow0")
VIOLET: Ramp = ("violet0", "violet1", "violet2", "violet3")
NAVY: Ramp = ("ink0", "blue0", "blue1", "blue2")
CREAM: Ramp = ("plaster0", "plaster1", "plaster2", "plaster3")


# ---------------------------------------------------------------- Sakura


def _sakura_back(e: Easel) -> None:
    mass = blob(
        "9,30 10,14 20,5 32,3 44,5 54,14 56,30 57,42 60,50 52,53 44,52 20,52 12,54 4,50 8,41"
    )
    e.fill(mass, "pink1")
    e.shade(mass, X > 44, "pink0")
    e.fill(edge(mass), "pink0")
    e.line("9,36 7,46 9,50", "pink0")
    e.line("12,36 12,46 14,51", "pink2")


def _sakura_body(e: Easel) -> None:
    neck(e, FAIR, 5.6)
    skin = shoulders(e, ("skin1", "skin3", "skin4", "skin5"), 25, 55, 5)
    dress = blob("18,56.4 22,54.6 26,56 32,60 38,56 42,54.6 46,56.4 50,66 52,76 12,76 14,66") & skin
    e.form(dress, RED, 5)
    e.sheen(dress, "18,60 22,58 22,66 17,70", "red3")
    e.fill(blob("20,58 21,52.4 25,52 32,59 32,62 27,60"), "red2")
    e.fill(blob("44,58 43,52.4 39,52 32,59 32,62 37,60"), "red1")
    e.line("20,57 21,52 25,52 32,59 39,52 43,52 44,57", "white0")
    e.line("22,57 32,63", "red0")
    e.line("42,57 33,63", "red0")


def _sakura_front(e: Easel) -> None:
    cap = blob(
        "9.6,31 10,17 19,7 32,4 45,7 54,17 54.4,31 50,29 47,21 40,15 32,13 24,15 17,21 14,29"
    )
    e.fill(cap, "pink2")
    e.shade(cap, blob("43,2 60,10 60,34 47,34 46,20"), "pink1")
    e.fill(edge(cap), "pink0")
    e.lock("45,10 52,17 55,28 55.4,38 58,47 54,50 50,46 50,36 47.6,26 42,18", PINK_FAR)
    e.lock(
        "19,10 12,17 9,28 8.4,38 6,47 10,50 14,46 14.4,36 16.6,26 23,17",
        PINK,
        "11,29 12,22 15,18 14,26 11,38",
    )
    e.lock("35,8 44,13 48.6,22 48,31 43,25 38,19", PINK_FAR)
    e.lock("30,8 21,12 15.6,21 15.4,33 20,27 25,19", PINK, "18,24 20,19 25,14 24,17 19,25")
    e.sheen(cap, "14,20 19,14 25,12 24,14.6 19,18 15,23", "pink3")
    ribbon = blob(
        "12,20 17,10 25,5.6 32,4.6 39,5.6 47,10 52,20 49.6,20 44,12.6 38,9.6 32,9 26,9.6 "
        "20,12.6 14.4,20"
    )
    e.fill(ribbon, "red2")
    e.shade(ribbon, X > 42, "red1")
    e.fill(edge(ribbon), "red0")
    plate = blob("23,10.6 25,5.4 32,4 39,5.4 41,10.6 36,9 32,8.6 28,9")
    e.fill(plate, "stone3")
    e.shade(plate, X < 31, "stone4")
    e.shade(plate, X < 27, "white0")
    e.shade(plate, X > 37, "stone2")
    e.fill(edge(plate), "stone0")
    e.lock("31,13 36,15 39,22 38.4,29 35.6,24 33,18", PINK)
    e.lock("32,13 29,16 26,23 26.4,28 29.6,23 31.6,18", PINK)
    for ends in ("51,17 56,17 61,22 62,29 58,27 54,22", "50,20 54,22 56,28 55,33 52.4,28"):
        e.form(blob(ends), RED, 2)


def _sakura_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=12,
            temple=16,
            cheek=16.2,
            cheek_y=37,
            jaw=11.6,
            jaw_y=47,
            chin=3.6,
            chin_y=53.4,
            ears=0,
        ),
    )


SAKURA = Person(
    ground="violet0",
    skin=FAIR,
    eyes=Eyes(
        y=43,
        apart=8.6,
        width=9,
        high=8.0,
        iris=LEAF,
        radius=(3.3, 4.2),
        tilt=-0.4,
        arch=0.42,
        lash=2,
        flick=1,
    ),
    brows=Brows(y=33, apart=8.8, width=8, colour="pink0", thick=(1, 2.2), arch=1.0),
    nose=("child", 32, 46),
    mouth=(32, 48),
    head=_sakura_head,
    body=_sakura_body,
    front=_sakura_front,
    back=_sakura_back,
    blush=(18, 42, 46),
    tear=(20, 42, 44),
    expressions=("neutral", "angry", "shout", "cold", "sad", "cry", "shock", "ashamed"),
    faces={
        "cry": Face("grief", "wet", "cry", tears=2, cheeks=True, drop=1),
        "angry": Face("rage", "glare", "teeth", drop=2, gloom=2),
        "cold": Face("wry", "cold", "slant", drop=-1, turn=3, gloom=1),
        "sad": Face("grief", "sad", "frown", drop=1),
        "neutral": Face("flat", "open", "small"),
    },
)

# ---------------------------------------------------------------- Ino


def _ino_back(e: Easel) -> None:
    tail = blob("36,6 44,1 54,3 60,12 62,26 60,42 62,58 58,74 50,74 53,58 52,40 53,24 49,13 42,9")
    e.fill(tail, "wood5")
    e.shade(tail, X > 57, "dirt0")
    e.shade(tail, blob("50,6 56,14 57,28 55,26 53,15 47,8"), "blond3")
    e.fill(edge(tail), "wood3")
    e.line("53,10 57,20 58,34 56,48 58,62", "dirt0")
    nape = blob("12,26 14,12 24,6 40,6 50,12 52,26 51,42 46,48 18,48 13,42")
    e.fill(nape, "dirt0")
    e.fill(edge(nape), "wood3")


def _ino_body(e: Easel) -> None:
    neck(e, FAIR, 5.4, 46, 62)
    skin = shoulders(e, ("skin1", "skin3", "skin4", "skin5"), 25, 56, 5)
    top = blob("17,58 22,56 32,58 42,56 47,58 51,66 53,76 11,76 13,66") & skin
    e.form(top, VIOLET, 5)
    left = blob("18,62 17.6,55 21,51.6 26,55 31.6,61 31,68 22,68")
    right = blob("46,62 46.4,55 43,51.6 38,55 32.4,61 33,68 42,68")
    e.form(left, VIOLET)
    e.sheen(left, "20,60 21,54 25,57 27,61 22,63", "violet3")
    e.form(right, ("violet0", "violet0", "violet1", "violet2"))


def _ino_front(e: Easel) -> None:
    cap = blob(
        "13,33 12.4,20 18,10 27,5.4 37,5 46,9 51.6,19 51.4,33 48.6,29 46,20 40,14 32,13 "
        "24,14 18,21 15.6,29"
    )
    e.fill(cap, "blond3")
    e.shade(cap, blob("43,3 60,10 60,34 48,34 46,20"), "wood5")
    e.fill(edge(cap), "dirt0")
    for run, tone in (
        ("20,12 28,8 36,7", "wood5"),
        ("18,16 26,11 34,9.6", "wood5"),
        ("46,14 42,9", "dirt0"),
        ("49,20 46,12", "dirt0"),
    ):
        e.line(run, tone, cap)
    e.sheen(cap, "16,19 20,13 26,10 25,12.6 20,16 17,21", "glow0")
    e.lock(
        "22,10 16,16 13.4,26 13,37 14.6,46 17,44 17,34 19,25 25,16",
        FLAX,
        "15,30 16,22 20,16 18,24 16,33",
    )
    bang = e.lock(
        "25,8 34,8 43,13 49.4,22 51,34 50.4,46 47,53 43,47 38,46.6 35.4,40 33.4,31 29,21 25,14",
        FLAX,
    )
    e.sheen(bang, "29,11 35,12.6 40,17 42,22 36,17 30,14", "glow0")
    e.line("31,13 37,20 41,29 43,42", "wood5", bang)
    e.line("37,12 44,20 47,30 47.6,42", "dirt0", bang)
    e.line("28,13 33,21 36.6,30 39,42", "wood5", bang)
    e.form(blob("38,8 40,2.6 47,1.6 48,7 43,9"), VIOLET, 2)


def _ino_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=14,
            temple=15.4,
            cheek=15.6,
            cheek_y=37,
            jaw=11,
            jaw_y=48,
            chin=3.2,
            chin_y=55,
            ear_y=41,
            ears=4.2,
        ),
    )


def _ino_marks(e: Easel) -> None:
    e.dot(15, 46, "jade2")
    e.dot(15, 47, "jade1")


def _ino_hand(e: Easel) -> None:
    """Her fingers before her mouth."""
    tones = ("skin2", "skin3", "skin5", "skin5")
    wrist = blob("34,76 35,62 40,57 45,58 46,64 45,76")
    e.form(wrist, ("skin2", "skin3", "skin4", "skin5"), 3)
    palm = blob("30,60 31,54 36,51 41,52.6 43,57 41,62 35,64")
    e.form(palm, ("skin2", "skin3", "skin4", "skin5"), 3)
    for text in (
        "38,51 33,46.6 25,45.6 25,48.4 32,50 36,54",
        "38,54 32,49.8 23.6,49.2 24,52 31,53 36,57",
        "37,57 32,53 25,52.8 25.4,55.4 31,56.4 35,60",
    ):
        e.form(blob(text), tones, 1)


INO = Person(
    ground="jade0",
    skin=FAIR,
    eyes=Eyes(
        y=43,
        apart=8.4,
        width=9,
        high=7.4,
        iris=AQUA,
        radius=(3.2, 4.0),
        tilt=-0.7,
        arch=0.45,
        lash=2,
        flick=2,
        left_only=True,
    ),
    brows=Brows(y=33.4, apart=8.4, width=9, colour="wood3", thick=(1, 1.6), arch=1.2),
    nose=("small", 32, 46),
    mouth=(31, 49),
    head=_ino_head,
    body=_ino_body,
    front=_ino_front,
    back=_ino_back,
    marks=_ino_marks,
    blush=(18, 40, 46),
    tear=(20, 46, 44),
    expressions=("neutral", "happy", "sad", "angry", "shock", "soft", "look_away", "cry"),
    faces={
        "happy": Face("up", "smile", "open", cheeks=True),
        "soft": Face("relief", "soft", "small_smile", drop=1, turn=-2),
        "sad": Face("grief", "sad", "small_frown", drop=2),
        "look_away": Face("worry", "aside", "small", drop=1, turn=-3),
        "shock": Face("high", "shock", "gasp", drop=-1, extra="hand"),
    },
    extras={"hand": _ino_hand},
)

# ---------------------------------------------------------------- Hinata


def _hinata_back(e: Easel) -> None:
    mass = blob(
        "11,30 12,15 21,6.6 32,4.6 43,6.6 52,15 53,30 53.6,42 50,49 44,52 20,52 14,49 10.4,42"
    )
    e.fill(mass, "blue0")
    e.fill(edge(mass), "ink0")


def _hinata_body(e: Easel) -> None:
    neck(e, PALE, 5.6)
    coat = shoulders(e, CREAM, 29, 56, 6)
    for text, ramp in (
        ("8,66 9,58 15,53.6 22,52.6 28,56 32,62 31.6,70 18,70", CREAM),
        (
            "56,66 55,58 49,53.6 42,52.6 36,56 32,62 32.4,70 46,70",
            ("wood2", "plaster0", "plaster1", "plaster2"),
        ),
    ):
        fold = e.form(blob(text), ramp, 4)
        if ramp is CREAM:
            e.sheen(fold, "12,62 14,57 20,55 24,57 18,60 15,66", "plaster3")
    e.line("24,58 29,62 31,66", "plaster0", coat)
    for y in range(61, 72):
        e.dot(31, y, "plaster0")
        e.dot(32, y, "stone1")
    collar = blob("26,55 32,58.6 38,55 37,60 32,63 27,60")
    e.fill(collar, "ink1")


def _hinata_front(e: Easel) -> None:
    cap = blob("10.6,34 11,18 20,7 32,4 44,7 53,18 53.4,34 50,32 49,26 32,21 15,26 14,32")
    e.fill(cap, "blue1")
    e.shade(cap, blob("44,4 60,12 60,36 48,36 46,20"), "blue0")
    e.fill(edge(cap), "ink0")
    fringe = (
        ("14,17 13,26.4 18,28 21,17", NAVY),
        ("18,15 17,27 22.6,27.6 26,15", NAVY),
        ("23,15 21.6,27 27.6,26.6 31,15", NAVY),
        ("28,15 27,26.4 33.4,26.4 37,15", NAVY),
        ("34,15 33,26.6 39.6,26.8 42,15", NAVY),
        ("40,15 39,27 45,27.6 47,17", NAVY),
        ("45,17 44.6,27.6 50.6,26 49,17", ("ink0", "ink0", "blue0", "blue1")),
    )
    for text, ramp in fringe:
        e.form(poly(text), ramp, 2)
    roots = poly("14,13 50,13 50,20 40,18.6 24,18.6 14,20") & cap
    e.fill(roots & (X < 44), "blue1")
    e.fill(roots & (X >= 44), "blue0")
    e.shade(cap, blob("14,21 18,14.6 25,11 35,10.4 42,12.4 36,12.6 27,13.6 20,17.4 16,23"), "blue2")
    e.shade(cap, blob("19,15.4 24,12.4 30,11.4 25,13.4 20,16.4"), "blue3")
    e.lock(
        "12,20 9.6,32 10,43 11.4,53 15,50 15.6,40 16,29 17,20",
        NAVY,
        "11.6,28 13.6,24 13,36 12,44 11,38",
    )
    e.lock(
        "52,20 54.4,32 54,43 52.6,53 49,50 48.4,40 48,29 47,20", ("ink0", "blue0", "blue0", "blue1")
    )


def _hinata_head(e: Easel) -> None:
    head(
        e,
        PALE,
        Skull(
            top=14, temple=15.6, cheek=16, cheek_y=38, jaw=12, jaw_y=47, chin=4.4, chin_y=53, ears=0
        ),
    )


def _hinata_fingers(e: Easel) -> None:
    """The tips of two fingers that seek each other under her chin."""
    for side in (-1, 1):
        m = 32.0
        sleeve = blob(
            f"{m + side * 20},76 {m + side * 19},64 {m + side * 12},59 {m + side * 7},61 "
            f"{m + side * 6},76"
        )
        e.form(sleeve, CREAM if side < 0 else ("wood2", "plaster0", "plaster1", "plaster2"), 3)
        fist = blob(
            f"{m + side * 10},63 {m + side * 10},57 {m + side * 6.6},55 {m + side * 3.4},57.4 "
            f"{m + side * 3.4},62 {m + side * 6},64"
        )
        finger = blob(
            f"{m + side * 6},58 {m + side * 0.6},54 {m + side * 0.4},52 {m + side * 2},51.6 "
            f"{m + side * 7.4},55"
        )
        tones = ("skin2", "skin3", "skin5", "plaster3")
        e.form(fist, tones, 2)
        e.form(finger, tones, 2)


HINATA = Person(
    ground="dusk1",
    skin=PALE,
    eyes=Eyes(
        y=42.4,
        apart=8.4,
        width=9,
        high=8.2,
        iris=MOON,
        radius=(3.3, 4.1),
        tilt=0.7,
        arch=0.45,
        lash=2,
        flick=1,
        pupil=False,
        glint=1,
    ),
    brows=Brows(
        y=31.8, apart=8.6, width=8, colour="blue0", thick=(1, 1.8), arch=0.6, slope=-0.6, ceiling=28
    ),
    nose=("dot", 32, 46),
    mouth=(32, 48),
    head=_hinata_head,
    body=_hinata_body,
    front=_hinata_front,
    back=_hinata_back,
    blush=(18, 42, 46),
    tear=(20, 42, 44),
    expressions=("neutral", "shy", "sad", "brave", "cry", "soft", "shock", "look_away"),
    faces={
        "neutral": Face("worry", "open", "tiny"),
        "shy": Face("sad", "down_away", "tiny", cheeks=True, drop=2, turn=2, extra="fingers"),
        "sad": Face("grief", "lowered", "small_frown", drop=3, turn=-2),
        "soft": Face("relief", "narrow", "small_smile", cheeks=True, drop=1, turn=-2),
        "cry": Face("grief", "wet", "wobble", tears=2, cheeks=True, drop=1),
        "brave": Face("firm", "firm", "speak"),
    },
    extras={"fingers": _hinata_fingers},
)

PEOPLE = {"sakura": SAKURA, "ino": INO, "hinata": HINATA}

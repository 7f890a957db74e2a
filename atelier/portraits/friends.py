"""The other friends: a wild one, a tired one, a round one, a cool one, and four more."""

from __future__ import annotations

from atelier.portraits.adults import BARK, BLUE, GREEN, GREY_CLOTH
from atelier.portraits.easel import Easel, Ramp, X, Y, blob, edge, ellipse, poly
from atelier.portraits.features import BROWN, DARK, FAIR, MOON, PALE, Brows, Eyes, Skin
from atelier.portraits.person import Face, Person, Skull, head, kimono, neck, shoulders

WARM: Skin = ("skin5", "skin4", "skin3", "skin2", "skin1")
SLATE: Ramp = ("stone0", "stone1", "stone2", "stone3")
UMBER: Ramp = ("wood0", "wood1", "wood2", "wood3")
TAWNY: Ramp = ("wood1", "wood2", "wood3", "wood4")
TAWNY_FAR: Ramp = ("wood1", "wood1", "wood2", "wood3")
ROSE: Ramp = ("pink0", "pink1", "pink2", "pink3")
MOSS: Ramp = ("green0", "green1", "green2", "green4")
FOREST: Ramp = ("green0", "green0", "green1", "green2")
CREAM: Ramp = ("plaster0", "plaster1", "plaster2", "plaster3")


def plate(e: Easel, text: str, cloth: Ramp, left: float = 22, right: float = 42) -> None:
    """A forehead protector: a strip of cloth and a plain steel plate on it."""
    strip = blob(text)
    e.fill(strip, cloth[2])
    e.shade(strip, X > 44, cloth[1])
    e.fill(edge(strip), cloth[0])
    steel = strip & (left <= X) & (right >= X)
    steel |= (steel & ~edge(steel)) & strip
    e.fill(steel, "stone3")
    e.shade(steel, left + 32 > X + Y * 0.8, "stone4")
    e.shade(steel, right - 4 < X, "stone2")
    e.fill(edge(steel), "stone1")
    e.dot(int(left) + 1, 24, "stone0")
    e.dot(int(right) - 1, 24, "stone0")


# ---------------------------------------------------------------- Kiba


def _kiba_back(e: Easel) -> None:
    hood = blob("6,60 5,44 6,26 14,10 32,3 50,10 58,26 59,44 58,60 50,66 14,66")
    e.fill(hood, "stone1")
    e.shade(hood, X > 46, "stone0")
    e.shade(hood, blob("8,40 9,26 16,13 26,7.6 22,12 13,26 11,44"), "stone2")
    e.fill(edge(hood), "stone0")
    inner = blob("11,52 10,36 13,22 21,12 32,9 43,12 51,22 54,36 53,52")
    e.fill(inner, "ink1")


def _kiba_body(e: Easel) -> None:
    neck(e, WARM, 7)
    shoulders(e, SLATE, 30, 56, 6)
    for cx, cy, r in (
        (13, 60, 5.4),
        (20, 62, 5.2),
        (27, 64, 4.6),
        (37, 64, 4.6),
        (44, 62, 5.2),
        (51, 60, 5.4),
    ):
        tuft = ellipse(cx, cy, r, r * 0.9)
        e.fill(tuft, "plaster1" if cx < 32 else "plaster0")
        e.shade(
            tuft,
            ellipse(cx - 1.2, cy - 1.4, r * 0.6, r * 0.5),
            "plaster3" if cx < 32 else "plaster1",
        )
        e.fill(edge(tuft), "plaster0" if cx < 32 else "wood2")


def _kiba_front(e: Easel) -> None:
    plate(e, "15,21 32,18.6 49,21 49,28 32,26.4 15,28", BLUE)
    for text, bend in (("18,18 13,8 27,12", 0.1), ("38,12 49,6 47,19", -0.1)):
        e.spike(text, BARK, bend)
    for text, bend in (
        ("13.6,30 9,18 18,15", 0.1),
        ("17,19 15,8 27,13", 0.1),
        ("24,14 28,3.6 36,13", 0.06),
        ("33,13 41,4 44,15", -0.06),
        ("41,14 51,9 49,22", -0.1),
        ("46,19 55,20 50.6,32", -0.1),
    ):
        e.spike(text, UMBER, bend)
    cap = blob("14.6,24 16,17 22,13 32,11.4 42,13 48,17 49.6,24 44,20 32,17.4 20,20")
    e.fill(cap, "wood2")
    e.shade(cap, X > 42, "wood1")
    for text, bend in (
        ("15,19 16,33 21,18", -0.1),
        ("20,18 23,26 28,16.6", 0.12),
        ("27,16.6 31,24 36,16.6", 0.1),
        ("35,17 41,25.6 43,17", -0.1),
        ("43,18 48.4,33 49.6,20", -0.06),
    ):
        e.spike(text, UMBER, bend)
    e.fill(cap & ~edge(cap) & poly("17,14 47,14 47,18.6 32,16.8 17,18.6") & (X < 42), "wood2")
    e.sheen(cap, "19,16 24,13.6 31,13 26,15 20,17.6", "wood3")


def _kiba_marks(e: Easel) -> None:
    e.fill(poly("16.6,42.4 22,43.2 20.2,51"), "red2")
    e.fill(poly("41.6,43.2 47.2,42.4 43.6,51"), "red1")


def _kiba_head(e: Easel) -> None:
    head(
        e,
        WARM,
        Skull(
            top=16,
            temple=16,
            cheek=16.2,
            cheek_y=38,
            jaw=12.6,
            jaw_y=47,
            chin=4.6,
            chin_y=54,
            ears=0,
        ),
    )


KIBA = Person(
    ground="wood1",
    skin=WARM,
    eyes=Eyes(
        y=41.6,
        apart=8.4,
        width=9,
        high=5.6,
        iris=DARK,
        radius=(1.5, 2.7),
        tilt=-1.4,
        arch=0.5,
        lash=2,
        flick=1,
        glint=1,
        pupil=False,
    ),
    brows=Brows(
        y=32.4, apart=8.6, width=9, colour="wood0", thick=(1, 2.2), arch=0.6, slope=1.0, ceiling=28
    ),
    nose=("sharp", 32, 46),
    mouth=(32, 49),
    head=_kiba_head,
    body=_kiba_body,
    front=_kiba_front,
    back=_kiba_back,
    marks=_kiba_marks,
    faces={
        "neutral": Face("flat", "open", "smirk"),
        "smile": Face("wry", "bright", "fang"),
        "angry": Face("rage", "angry", "shout", gloom=1),
        "sad": Face("sad", "sad", "press", drop=1),
    },
)

# ---------------------------------------------------------------- Shikamaru


def _shikamaru_back(e: Easel) -> None:
    for text, bend in (
        ("20,14 6,7 25,6", 0.14),
        ("40,13 58,6 38,6", -0.14),
        ("22,10 12,-3 29,5", 0.1),
        ("41,10 52,-3 35,5", -0.1),
        ("25,8 24,-8 33,6", 0.05),
        ("31,6 40,-8 39,9", -0.05),
    ):
        e.spike(text, ("ink0", "ink1", "stone0", "stone1"), bend)


def _shikamaru_body(e: Easel) -> None:
    neck(e, FAIR, 7)
    shoulders(e, GREY_CLOTH, 29, 56, 6)
    mesh = poly("23,54 41,54 36,66 28,66")
    e.fill(mesh, "stone0")
    e.shade(mesh, (X + Y) % 3 == 0, "skin2")
    for text, ramp in (
        ("20,54 25,56 31,66 30,76 14,76 15,60", FOREST),
        ("44,54 39,56 33,66 34,76 50,76 49,60", ("green0", "green0", "green0", "green1")),
    ):
        e.form(blob(text), ramp, 3)
    e.line("24,57 29,65", "green3")


def _shikamaru_front(e: Easel) -> None:
    cap = blob(
        "14.6,34 14,21 19,12 27,8.4 37,8.4 45,12 50,21 49.4,34 47.6,27 46,21 40,18 35,20.6 "
        "32,17.6 28,20.4 23,18 18,21 16.4,27"
    )
    e.fill(cap, "ink1")
    e.shade(cap, X > 45, "ink0")
    e.fill(edge(cap), "ink0")
    for run in (
        "18,20 23,11",
        "22,18 26,10",
        "28,19 30,9",
        "36,19 35,9",
        "41,18 39,10",
        "46,20 42,11",
    ):
        e.line(run, "stone0", cap)
    e.sheen(cap, "19,16 23,11.6 28,10.4 25,13 20,18", "stone1")
    tie = blob("25,10.6 27,6.4 37,6.4 39,10.6 32,9.4")
    e.form(tie, ("green0", "green1", "green2", "green3"), 3)


def _shikamaru_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=14,
            temple=15.2,
            cheek=15.4,
            cheek_y=36,
            jaw=11.6,
            jaw_y=48,
            chin=4.4,
            chin_y=56,
            ear_y=40,
            ears=4.8,
        ),
    )
    e.dot(13, 45, "stone4")
    e.dot(50, 45, "stone3")


SHIKAMARU = Person(
    ground="green0",
    skin=FAIR,
    eyes=Eyes(
        y=41,
        apart=8.4,
        width=9,
        high=4.4,
        iris=DARK,
        radius=(2.1, 2.5),
        tilt=0.5,
        arch=0.4,
        lash=2,
        glint=1,
        bags=1,
    ),
    brows=Brows(y=33.4, apart=8.8, width=10, colour="ink1", thick=(1, 1.4), arch=1.0, slope=-0.4),
    nose=("sharp", 32, 47),
    mouth=(32, 50),
    head=_shikamaru_head,
    body=_shikamaru_body,
    front=_shikamaru_front,
    back=_shikamaru_back,
    faces={
        "neutral": Face("flat", "stern", "slant"),
        "smile": Face("wry", "soft", "smirk"),
        "angry": Face("angry", "stern", "press", drop=1, gloom=1),
        "sad": Face("worry", "down_away", "small_frown", drop=1),
    },
)

# ---------------------------------------------------------------- Choji


def _choji_back(e: Easel) -> None:
    for text, bend in (
        ("14,24 -2,18 12,38", 0.1),
        ("12,32 -3,37 12,46", 0.1),
        ("50,24 67,18 52,38", -0.1),
        ("52,32 67,38 52,46", -0.1),
        ("16,16 4,5 28,9", 0.1),
        ("48,16 60,5 36,9", -0.1),
    ):
        e.spike(text, TAWNY_FAR, bend, lit=False)


def _choji_body(e: Easel) -> None:
    neck(e, FAIR, 10)
    shoulders(e, MOSS, 35, 56, 5)
    scarf = blob("12,62 11,56 18,52.6 26,56 32,57 38,56 46,52.6 53,56 52,62 44,66 32,67.6 20,66")
    e.form(scarf, CREAM, 7)
    e.sheen(scarf, "14,60 15,56 20,55 28,58.6 34,60 26,61 18,62", "plaster3")
    e.line("18,63 28,65 38,65", "plaster0")
    e.line("40,59 48,57", "plaster0")


def _choji_front(e: Easel) -> None:
    cap = blob(
        "9.6,32 10,19 18,9.4 32,5.6 46,9.4 54,19 54.4,32 51,29 48,23 40,21 32,20.6 24,21 "
        "16,23 13,29"
    )
    e.fill(cap, "wood3")
    e.shade(cap, X > 44, "wood2")
    e.fill(edge(cap), "wood1")
    for text, bend in (
        ("17,14 12,2 28,8", 0.12),
        ("26,9 30,-2 38,9", 0.05),
        ("36,9 50,2 47,15", -0.12),
        ("11,26 1,13 18,13", 0.1),
        ("46,13 62,12 53,27", -0.1),
    ):
        e.spike(text, TAWNY, bend)
    core = blob("14,22 19,12.6 32,9 45,12.6 50,22 42,18 32,17 22,18")
    e.fill(core & (X < 43), "wood3")
    e.fill(core & (X >= 43), "wood2")
    e.sheen(core, "17,19 21,14 29,11 26,14 20,19", "wood4")
    cloth = blob("11,23 21,18.6 32,17.4 43,18.6 53,23 53.4,29.6 43,25.6 32,24.6 21,25.6 10.6,29.6")
    e.fill(cloth, "blue1")
    e.shade(cloth, X > 44, "blue0")
    e.fill(edge(cloth), "blue0")
    steel = poly("22,18.6 32,17.4 42,18.6 42,25.4 32,24.4 22,25.4")
    e.fill(steel, "stone3")
    e.shade(steel, X < 29, "stone4")
    e.shade(steel, X > 38, "stone2")
    e.fill(edge(steel), "stone1")


def _choji_marks(e: Easel) -> None:
    for x, tone, step in ((13, "red3", 1), (49, "red2", -1)):
        for dx, dy in (
            (0, 2),
            (1, 1),
            (2, 1),
            (3, 2),
            (3, 3),
            (3, 4),
            (2, 5),
            (1, 5),
            (0, 4),
            (1, 3),
            (2, 3),
        ):
            e.dot(x + dx * step, 41 + dy, tone)


def _choji_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=16,
            temple=18.6,
            cheek=20.4,
            cheek_y=41,
            jaw=17,
            jaw_y=50,
            chin=8,
            chin_y=56,
            ear_y=38,
            ears=4,
        ),
    )


CHOJI = Person(
    ground="red0",
    skin=FAIR,
    eyes=Eyes(
        y=40.6,
        apart=7.8,
        width=7,
        high=5.2,
        iris=BROWN,
        radius=(2.2, 2.6),
        tilt=0.5,
        arch=0.5,
        lash=2,
        glint=1,
    ),
    brows=Brows(y=32.6, apart=8.2, width=8, colour="wood1", thick=(1, 2), arch=0.8, ceiling=29),
    nose=("button", 32, 45),
    mouth=(32, 48),
    head=_choji_head,
    body=_choji_body,
    front=_choji_front,
    back=_choji_back,
    marks=_choji_marks,
    faces={"smile": Face("up", "smile", "happy"), "sad": Face("grief", "sad", "wobble", drop=1)},
)

# ---------------------------------------------------------------- Neji


def _neji_back(e: Easel) -> None:
    mass = blob("12,28 13,14 22,6 42,6 51,14 52,28 53,44 55,60 54,76 10,76 9,60 11,44")
    e.fill(mass, "wood0")
    e.fill(edge(mass), "ink0")
    e.line("13,40 12,54 11,66", "wood1")
    e.line("16,44 15,60", "wood1")


def _neji_body(e: Easel) -> None:
    neck(e, PALE, 6.6)
    shoulders(e, CREAM, 28, 56, 6)
    kimono(e, ("plaster0", "plaster1", "plaster2", "plaster3"), PALE, 62, 8)
    e.fill(poly("27,54 37,54 34,62 30,62"), "ink1")
    for text in ("12,52 10,60 11,76 17,76 17,58", "52,52 54,60 53,76 47,76 47,58"):
        e.form(blob(text), ("ink0", "wood0", "wood0" if "52,52" in text else "wood1", "wood1"), 3)


def _neji_front(e: Easel) -> None:
    plate(e, "14,21 32,18 50,21 50,28.6 32,26 14,28.6", ("ink0", "ink0", "ink1", "stone0"), 21, 43)
    right = blob("31,6 40,6.4 48,12 52,21 52.6,36 51,52 48.6,50 49,38 47.6,28 43,19 37,13.6 32,11")
    left = blob("33,6 24,6.4 16,12 12,21 11.4,36 13,52 15.6,50 15.4,38 16.6,28 21,19 27,13.6 32,11")
    e.form(right, ("ink0", "ink0", "wood0", "wood1"))
    e.form(left, ("ink0", "wood0", "wood1", "wood2"))
    e.sheen(left, "14,22 18,13.6 25,9 27,10.4 21,14.6 17,23", "wood2")
    e.line("27,9 20,15 16,24 14.4,38", "wood0", left)
    e.lock("15,30 13,42 14.4,56 18,58 17,46 17.4,34", ("ink0", "wood0", "wood1", "wood2"))
    e.lock("49,30 51,42 49.6,56 46,58 47,46 46.6,34", ("ink0", "ink0", "wood0", "wood1"))


def _neji_head(e: Easel) -> None:
    head(
        e,
        PALE,
        Skull(
            top=12,
            temple=15.6,
            cheek=15.4,
            cheek_y=36,
            jaw=11.4,
            jaw_y=48,
            chin=3.8,
            chin_y=56,
            ears=0,
        ),
    )


NEJI = Person(
    ground="stone0",
    skin=PALE,
    eyes=Eyes(
        y=41.6,
        apart=8.4,
        width=9,
        high=5.4,
        iris=MOON,
        radius=(2.9, 3.3),
        tilt=-0.8,
        arch=0.45,
        lash=2,
        flick=1,
        pupil=False,
        glint=1,
    ),
    brows=Brows(
        y=33, apart=8.4, width=9, colour="wood0", thick=(1, 1.8), arch=0.7, slope=0.8, ceiling=29
    ),
    nose=("fine", 32, 47),
    mouth=(32, 50),
    head=_neji_head,
    body=_neji_body,
    front=_neji_front,
    back=_neji_back,
    faces={
        "smile": Face("worry", "narrow", "small_smile", turn=1),
        "angry": Face("rage", "glare", "press", drop=1, gloom=2),
        "sad": Face("grief", "lowered", "small_frown", drop=2, turn=-2),
    },
)

# ---------------------------------------------------------------- Tenten


def _tenten_back(e: Easel) -> None:
    for cx, ramp in ((14, UMBER), (50, BARK)):
        bun = ellipse(cx, 11.4, 9.6, 9.2)
        e.form(bun, ramp, 3)
        e.sheen(bun, f"{cx - 6},9 {cx - 3},5 {cx + 2},4 {cx - 1},7 {cx - 4},11", ramp[3])
        e.line(f"{cx - 5},14 {cx},17 {cx + 5},15", ramp[0])
        e.line(f"{cx - 2},6 {cx + 3},9 {cx + 5},13", ramp[1])


def _tenten_body(e: Easel) -> None:
    neck(e, FAIR, 5.8)
    skin = shoulders(e, ("skin1", "skin3", "skin4", "skin5"), 25, 56, 5)
    blouse = blob("16,60 20,56 26,55 32,57 38,55 44,56 48,60 51,76 13,76") & skin
    e.form(blouse, ROSE, 5)
    e.sheen(blouse, "18,61 22,58 26,59 22,64 18,68", "pink3")
    collar = blob("24,58 24.6,51.6 28,51 32,53.6 36,51 39.4,51.6 40,58 32,60")
    e.form(collar, ROSE, 4)
    e.line("25,57 32,59 39,57", "red2")
    e.line("33,59 37,61 40,66 41,71", "red2")
    for x, y in ((35, 61), (39, 65)):
        e.dot(x, y, "blond2")
        e.dot(x, y + 1, "blond1")


def _tenten_front(e: Easel) -> None:
    cap = blob("13,36 12,21 19,10 32,6 45,10 52,21 51,36 48,32 46.6,26 32,22 17.4,26 16,32")
    e.fill(cap, "wood2")
    e.shade(cap, X > 44, "wood1")
    e.fill(edge(cap), "wood0")
    e.sheen(cap, "16,20 21,13 29,9.6 27,12.4 21,16 17,22", "wood3")
    e.line("32,7 32,16", "wood0")
    plate(e, "13,22 32,18 51,22 51,29 32,25.4 13,29", BLUE)
    e.lock("21,15 15,20 13,30 14,40 17,38 18,29 23,21", UMBER)
    e.lock("26,13 21,20 21,29.6 25.4,27 29,17", UMBER)
    e.lock("33,13 30,21 32.4,29.4 36,23 37,15", UMBER)
    e.lock("38,13 42,20 43,29.6 39,26 35.6,17", UMBER)
    e.lock("43,15 49,20 51,30 50,40 47,38 46,29 41,21", BARK)
    root = poly("18,12 46,12 46,18 32,15.4 18,18")
    e.fill(root & (e.picture != 0) & (X < 43), "wood2")
    e.sheen(cap, "17,18 21,13 29,10 27,12.6 21,16 18,20", "wood3")


def _tenten_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=14,
            temple=16,
            cheek=16.4,
            cheek_y=38,
            jaw=12,
            jaw_y=47,
            chin=4.2,
            chin_y=53.6,
            ear_y=40,
            ears=4.2,
        ),
    )


TENTEN = Person(
    ground="blue0",
    skin=FAIR,
    eyes=Eyes(
        y=42.6,
        apart=8.6,
        width=9,
        high=7.4,
        iris=BROWN,
        radius=(3.1, 3.9),
        tilt=-0.2,
        arch=0.42,
        lash=2,
        flick=1,
    ),
    brows=Brows(y=33.4, apart=8.8, width=8, colour="wood0", thick=(1, 1.6), arch=0.9, ceiling=30),
    nose=("child", 32, 46),
    mouth=(32, 48),
    head=_tenten_head,
    body=_tenten_body,
    front=_tenten_front,
    back=_tenten_back,
    faces={"smile": Face("up", "bright", "open", cheeks=True)},
)

# ---------------------------------------------------------------- Lee


def _lee_front(e: Easel) -> None:
    cap = blob(
        "9.6,37 9.4,22 16,10 32,4.4 48,10 54.6,22 54.4,37 51.6,37 50.4,28 44,26.6 32,26 "
        "20,26.6 13.6,28 12.4,37"
    )
    e.fill(cap, "ink1")
    e.shade(cap, blob("46,6 62,16 60,42 52,42 48,22"), "ink0")
    e.fill(edge(cap), "ink0")
    e.shade(
        cap,
        blob("13,24 16,16 23,11 34,9.6 44,12 50,17 42,14.6 33,13.4 24,15 18,19 15,27") & ~edge(cap),
        "stone0",
    )
    e.shade(cap, blob("16,19 20,14.6 27,11.8 33,11.4 27,13.6 21,16.6"), "stone3")
    for x in (17, 22, 27, 32, 37, 42, 47):
        e.line(f"{x},22 {x},26", "ink0")


def _lee_marks(e: Easel) -> None:
    for side in (-1, 1):
        x = 31 + side * 9 + (1 if side > 0 else 0)
        for dx in (-3, 0, 3):
            e.dot(x + dx, 45, "ink0")
        e.dot(x + side * 5, 44, "ink0")


def _lee_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=16,
            temple=16.6,
            cheek=17,
            cheek_y=38,
            jaw=13,
            jaw_y=47,
            chin=5,
            chin_y=53.6,
            ear_y=40,
            ears=4.2,
        ),
    )


def _lee_body(e: Easel) -> None:
    neck(e, FAIR, 6)
    shoulders(e, GREEN, 24, 56, 6)
    e.form(blob("22,60 22,52.6 25,52 32,55.4 39,52 42,52.6 42,60 32,63"), GREEN, 5)
    e.line("24,56 32,60 40,56", "green0")
    e.line("32,60 32,71", "green0")


LEE = Person(
    ground="orange0",
    skin=FAIR,
    eyes=Eyes(
        y=43.4,
        apart=8.8,
        width=9,
        high=8.4,
        iris=DARK,
        radius=(2.0, 2.4),
        tilt=0,
        arch=0.75,
        lash=1,
        glint=1,
    ),
    brows=Brows(y=32, apart=8.8, width=10, colour="ink0", thick=(3, 4), arch=1.0, ceiling=28),
    nose=("dot", 32, 46),
    mouth=(32, 48),
    head=_lee_head,
    body=_lee_body,
    front=_lee_front,
    marks=_lee_marks,
    faces={
        "neutral": Face("firm", "open", "flat"),
        "smile": Face("up", "bright", "grin"),
        "sad": Face("grief", "wet", "wobble", tears=2, drop=1),
        "angry": Face("angry", "firm", "shout", gloom=1),
    },
    tear=(20, 43, 45),
)

# ---------------------------------------------------------------- Shino


def _shino_front(e: Easel) -> None:
    for text, bend in (
        ("13,30 6,18 18,13", 0.1),
        ("16,18 12,3 27,10", 0.1),
        ("23,11 27,-2 35,9", 0.06),
        ("32,10 42,-1 44,13", -0.06),
        ("41,12 54,6 49,22", -0.1),
        ("47,19 58,21 51,33", -0.1),
    ):
        e.spike(text, BARK, bend)
    cap = blob("14,26 15,16 22,10.6 32,9 42,10.6 49,16 50,26 44,20 32,17 20,20")
    e.fill(cap, "wood1")
    e.shade(cap, X > 43, "wood0")
    e.sheen(cap, "18,17 22,12.6 29,11 26,14 20,18", "wood2")
    for text, bend in (
        ("14.6,19 15.4,32 21,17", -0.1),
        ("20,17 23,27 29,15.6", 0.12),
        ("28,16 33,26 37,15.6", 0.1),
        ("36,16 42.6,27 44,17", -0.1),
        ("44,18 49,32 50,19", -0.06),
    ):
        e.spike(text, BARK, bend)
    e.fill(cap & ~edge(cap) & poly("17,13 47,13 47,18 32,15.8 17,18") & (X < 43), "wood1")
    # dark glasses
    e.line("15,35 20,36", "ink0")
    e.line("44,36 49,35", "ink0")
    e.line("29,37 35,37", "ink0")
    e.line("29,38 35,38", "ink0")
    for cx in (23.5, 40.5):
        lens = ellipse(cx, 38.6, 6.2, 5)
        e.fill(lens, "ink0")
        e.shade(lens, ellipse(cx + 0.5, 39.6, 4.4, 3), "ink1")
    e.line("20,36 22,35", "stone2")
    e.line("37,36 39,35", "stone2")
    e.dot(20, 37, "stone1")
    e.dot(37, 37, "stone1")
    # the collar that hides what he says
    for text, ramp in (
        (
            "8,76 9,60 12,50 16,44.6 19,47 25,50 32,51.4 32,76",
            ("jade0", "jade1", "jade2", "jade3"),
        ),
        (
            "56,76 55,60 52,50 48,44.6 45,47 39,50 32,51.4 32,76",
            ("jade0", "jade0", "jade1", "jade2"),
        ),
    ):
        wing = e.form(blob(text), ramp, 4)
        if ramp[2] == "jade2":
            e.sheen(wing, "12,60 14,51 17,49 22,52 18,55 15,62", "jade3")
    e.line("32,52 32,71", "jade0")
    e.line("22,58 25,66", "jade0")
    e.line("43,57 41,66", "ink1")


def _shino_head(e: Easel) -> None:
    head(
        e,
        FAIR,
        Skull(
            top=14,
            temple=15.8,
            cheek=15.8,
            cheek_y=37,
            jaw=12.4,
            jaw_y=48,
            chin=4.6,
            chin_y=55,
            ears=0,
        ),
    )


def _shino_body(e: Easel) -> None:
    neck(e, FAIR, 8)
    shoulders(e, ("jade0", "jade0", "jade1", "jade2"), 31, 58, 6)


def _dim_lenses(e: Easel) -> None:
    """He looks down: no light on the glasses."""
    for cx in (23.5, 40.5):
        e.fill(ellipse(cx, 38.6, 5.4, 4.2), "ink0")


def _glaring_lenses(e: Easel) -> None:
    """The light stands in both glasses; there are no eyes behind them."""
    for cx in (23.5, 40.5):
        lens = ellipse(cx, 38.6, 4.8, 3.8)
        e.fill(lens, "stone3")
        e.shade(lens, Y < 38, "white0")
        e.shade(lens, cx + 2 < X, "stone2")


def _gleaming_lenses(e: Easel) -> None:
    """A slanting gleam runs over both glasses."""
    for cx in (23.5, 40.5):
        lens = ellipse(cx, 38.6, 5, 4)
        for dx, tone in ((-1, "white0"), (0, "white0"), (2, "stone2")):
            e.line(f"{cx + dx + 2},34 {cx + dx - 3},44", tone, lens)


SHINO = Person(
    ground="dusk1",
    skin=FAIR,
    eyes=Eyes(y=41, apart=8.6, width=8, high=4, iris=DARK, radius=(2, 2), lash=1),
    brows=Brows(y=31, apart=8.6, width=10, colour="wood0", thick=(1.4, 2.2), arch=0.8),
    nose=("sharp", 32, 47),
    mouth=(32, 60),
    head=_shino_head,
    body=_shino_body,
    front=_shino_front,
    faces={
        "neutral": Face(),
        "sad": Face("grief", drop=3, extra="dim"),
        "angry": Face("rage", drop=1, extra="glare"),
        "smile": Face("high", drop=-1, extra="gleam"),
    },
    extras={"dim": _dim_lenses, "glare": _glaring_lenses, "gleam": _gleaming_lenses},
)

PEOPLE = {
    "kiba": KIBA,
    "shikamaru": SHIKAMARU,
    "choji": CHOJI,
    "neji": NEJI,
    "tenten": TENTEN,
    "lee": LEE,
    "shino": SHINO,
}

"""Naruto: a round child's face, whisker marks, a crown of spikes; with and without band."""

from __future__ import annotations

from atelier.portraits.easel import Easel, Ramp, X, blob, edge, poly
from atelier.portraits.features import FAIR, SKY, Brows, Eyes
from atelier.portraits.person import Face, Person, Skull, head, neck, shoulders

HAIR: Ramp = ("blond0", "blond1", "blond2", "blond3")
FAR: Ramp = ("blond0", "blond0", "blond1", "blond2")
ORANGE: Ramp = ("orange0", "orange1", "orange2", "orange3")

SKULL = Skull(
    top=18, temple=16.2, cheek=16.9, cheek_y=38, jaw=13.6, jaw_y=47, chin=5.4, chin_y=53.2
)

EYES = Eyes(
    y=42.4, apart=8.9, width=9, high=8.6, iris=SKY, radius=(3.3, 4.4), tilt=0.4, arch=0.42, lash=2
)
BROWS = Brows(y=32.2, apart=9.2, width=9, colour="blond0", thick=(1.0, 2.0), arch=0.9, ceiling=30)


def _head(e: Easel) -> None:
    head(e, FAIR, SKULL)


def _body(e: Easel) -> None:
    neck(e, FAIR, 6.5)
    suit = shoulders(e, ORANGE, 30, 54.5, 6)
    for yoke, tone in (
        ("0,72 1.5,61 9,56 16,55 14,62 13,72", "blue1"),
        ("64,72 62.5,61 55,56 48,55 50,62 51,72", "blue0"),
    ):
        cloth = blob(yoke) & suit
        e.fill(cloth, tone)
        e.fill(edge(cloth), "blue0" if tone == "blue1" else "ink0")
    e.fill(blob("3.5,66 5.5,60 11,57.4 9.4,61 6.4,66") & suit, "blue2")
    e.line("25,60 28,63", "orange1")
    e.line("20,59 21,63", "orange3")
    e.line("38,61 36,63", "orange0")
    e.line("46,59 44,63", "orange0")
    left = blob("17.6,62 16,57.4 18.6,53.4 25,54 30,58.4 31.6,66 24,67")
    right = blob("46.4,62 48,57.4 45.4,53.4 39,54 34,58.4 32.4,66 40,67")
    e.form(left, ("plaster0", "plaster1", "plaster2", "plaster3"))
    e.sheen(left, "18,58.6 20,55.2 24,56 26,59 22,61", "plaster3")
    e.form(right, ("wood2", "plaster0", "plaster1", "plaster2"), 4)
    for y in range(60, 72):
        e.dot(31, y, "stone3")
        e.dot(32, y, "stone1")


def _back(e: Easel) -> None:
    for text, bend in (
        ("15,31 4,38 16,41", -0.15),
        ("50,30 60,38 48,41", 0.15),
        ("15,21 0,27 15,34", -0.1),
        ("49,21 64,25 50,34", 0.1),
    ):
        e.spike(text, FAR, bend, lit=False)


def _crown(e: Easel) -> None:
    for text, bend in (
        ("20,16 16,3 29,12", 0.1),
        ("36,12 48,1 47,16", -0.1),
        ("45,14 61,10 51,25", -0.08),
    ):
        e.spike(text, FAR, bend)
    for text, bend in (
        ("13,26 1,17 18,15", 0.12),
        ("14,19 7,6 25,12", 0.12),
        ("21,15 27,0.5 38,13", 0.1),
        ("41,12 57,4 51,20", -0.1),
        ("33,13 41,2 45,14", -0.1),
    ):
        e.spike(text, HAIR, bend)
    cap = blob("13,25 14.5,17 20,12 27,9.5 35,9.5 43,12 49,17 51,25 44,22 32,19.5 20,22")
    e.fill(cap, "blond2")
    e.shade(cap, blob("41,9 56,14 54,28 44,25 43,17"), "blond1")
    e.sheen(cap, "16,20 20,14 27,11 34,12.5 28,14.8 24,18 19,21", "blond3")
    for strand in ("22,14 21,17", "30,11 29,15", "37,11 38,15"):
        e.line(strand, "blond1")
    e.line("44,15 46,19", "blond0")


def _fringe(e: Easel, locks: tuple[tuple[str, float], ...], seam: float) -> None:
    for text, bend in locks:
        e.spike(text, FAR if float(text.split(",")[0]) > 44 else HAIR, bend)
    root = poly(f"15,15 48,13 48,{seam + 0.5} 32,{seam - 1} 15,{seam + 1.5}")
    covered = root & (e.picture != 0)
    e.fill(covered & (X < 42), "blond2")
    e.fill(covered & (X >= 42), "blond1")
    e.line("20,16 24,14", "blond3")
    e.line("26,13 31,13", "blond3")


def _band(e: Easel) -> None:
    cloth = blob("13.2,20.6 32,18 50.8,20.6 50.8,28 32,29.6 13.2,28")
    e.fill(cloth, "blue1")
    e.shade(cloth, X > 44, "blue0")
    e.shade(cloth, blob("13,20 21,19 22,22 13,24"), "blue2")
    e.fill(edge(cloth), "blue0")
    plate = poly("20.6,20 32,19 43.4,20 43.4,28 32,29.2 20.6,28")
    e.fill(plate, "stone3")
    e.shade(plate, poly("20,18 36,18 28,31 20,31"), "stone4")
    e.shade(plate, poly("22,21 27,20.6 24,26.6 22,26.6"), "white0")
    e.shade(plate, poly("40,18 45,18 45,31 37,31"), "stone2")
    e.fill(edge(plate), "stone1")
    for x, y in ((23, 22), (41, 22), (23, 26), (41, 26)):
        e.dot(x, y, "stone0")


def _front_band(e: Easel) -> None:
    _band(e)
    _crown(e)
    locks = (
        ("13,20 15,33 21,19", -0.12),
        ("19,19 22,28.5 27,18.5", 0.1),
        ("40,18.5 43.5,30 46.5,19", -0.1),
        ("26,18 32.5,26.5 34,18", 0.15),
        ("45,19 49.8,33 51,19", -0.05),
        ("33,18 39,26 41,18", 0.12),
    )
    _fringe(e, locks, 20)


def _front_bare(e: Easel) -> None:
    _crown(e)
    locks = (
        ("12.6,19 14.4,36 20,19", -0.1),
        ("18,19 19,29 25,18", 0.12),
        ("40,18 44,28 46.5,18", -0.1),
        ("23,18 27.5,25 31,17", 0.16),
        ("45,18 49.8,36 51.4,19", -0.05),
        ("30,17 37,24 40,17", 0.14),
    )
    _fringe(e, locks, 19)


def _whiskers(e: Easel) -> None:
    face = SKULL.mask()
    skin = face & ~edge(face)
    for left in ("16,42 20,43", "17,45 21,45", "19,48 22,47"):
        e.line(left, "skin1", skin)
    for right in ("44,43 47,42", "43,45 46,45", "42,47 44,48"):
        e.line(right, "skin1", skin)


FACES = {
    "cry": Face("grief", "tight", "cry", tears=2, cheeks=True, drop=1),
    "grin": Face("wry", "bright", "grin", cheeks=True),
    "hurt": Face("grief", "hurt", "part"),
    "quiet": Face("worry", "down", "tiny", drop=3, turn=-1, gloom=1),
}

BOY = Person(
    ground="blue1",
    skin=FAIR,
    eyes=EYES,
    brows=BROWS,
    nose=("child", 32, 45),
    mouth=(32, 47),
    head=_head,
    body=_body,
    front=_front_band,
    back=_back,
    marks=_whiskers,
    blush=(20, 39, 45),
    tear=(20, 42, 43),
    expressions=("neutral", "happy", "grin", "sad", "cry", "shout", "hurt", "quiet"),
    faces=FACES,
)

_bare = {**BOY.__dict__, "front": _front_bare}
PEOPLE = {"naruto": BOY, "naruto_bare": Person(**_bare)}

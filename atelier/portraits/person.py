"""A person as a recipe, and how a recipe becomes a picture.

Layers from back to front: hair behind, body, head with its features, hair and headgear
before the face. The head layers may sink a pixel or two (a bowed head) or rise one. The
hair in front throws its own shadow on the face; the whole gets one ink outline and stands
on one dark colour.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, neighbours, put
from atelier.portraits.easel import (
    HEIGHT,
    WIDTH,
    Easel,
    Mask,
    Ramp,
    X,
    Y,
    blob,
    edge,
    ellipse,
    moved,
    poly,
)
from atelier.portraits.features import (
    FROWNS,
    GAZES,
    SPOKEN,
    Brows,
    Eyes,
    Skin,
    blush,
    draw_brows,
    draw_eyes,
    draw_mouth,
    draw_nose,
    tears,
)

SIZE = 64
GROWN = 5.9
"""Eyes at most so high, px, are those of grown people."""
Painter = Callable[[Easel], None]


@dataclass(frozen=True)
class Face:
    """An expression: brows first, then eyes, mouth, and what else shows."""

    frown: str = "flat"
    gaze: str = "open"
    mouth: str = "flat"
    tears: int = 0
    """1 a tear, 2 streaming."""
    cheeks: bool = False
    drop: int = 0
    """Px the head sinks (-1: is thrown up)."""
    turn: int = 0
    """Px the features move to the right in the face: the head is turned that way."""
    flow: int = 0
    """How far the tears have run, 0 or 1."""
    gloom: int = 0
    """A shadow that falls from the brow: 1 down to the eyes, 2 over them."""
    extra: str = ""
    """What else is to be seen of this person in this mood (a key of `Person.extras`)."""


FACES: Mapping[str, Face] = {
    "neutral": Face(),
    "happy": Face("up", "smile", "happy", cheeks=True),
    "grin": Face("wry", "bright", "grin"),
    "smile": Face("up", "narrow", "smile"),
    "laugh": Face("high", "smile", "laugh", drop=-1),
    "soft": Face("worry", "soft", "small_smile"),
    "sad": Face("sad", "sad", "small_frown", drop=1),
    "cry": Face("grief", "wet", "cry", tears=2, cheeks=True, drop=1),
    "shout": Face("rage", "angry", "shout", drop=-1),
    "hurt": Face("grief", "hurt", "part"),
    "quiet": Face("worry", "down", "tiny", drop=2, turn=-2),
    "stern": Face("stern", "stern", "press", gloom=1),
    "angry": Face("rage", "angry", "teeth", drop=1, gloom=1),
    "tired": Face("worry", "tired", "slant", drop=1),
    "shock": Face("high", "shock", "gasp"),
    "cold": Face("low", "cold", "slant", drop=-1, turn=2, gloom=1),
    "ashamed": Face("grief", "lowered", "wobble", cheeks=True, drop=4, turn=-2, gloom=1),
    "look_away": Face("worry", "away", "small", turn=3),
    "shy": Face("sad", "down_away", "tiny", cheeks=True, drop=2, turn=2),
    "brave": Face("firm", "firm", "part"),
    "moved": Face("sad", "wet", "wobble"),
}


@dataclass(frozen=True)
class Person:
    """Everything of one portrait but its expression. Positions in px."""

    ground: str
    skin: Skin
    eyes: Eyes
    brows: Brows
    nose: tuple[str, int, int]
    """Name, middle x, lowest row."""
    mouth: tuple[int, int]
    """Middle x, upper row."""
    head: Painter
    body: Painter
    front: Painter
    back: Painter | None = None
    marks: Painter | None = None
    """What lies over the features: whiskers, lines, spectacles."""
    extras: Mapping[str, Painter] = field(default_factory=dict)
    """What shows in some moods only, before everything: a hand, the light on a lens."""
    lips: str = ""
    blush: tuple[int, int, int] = (17, 43, 45)
    """Left x of both cheeks, and y."""
    tear: tuple[int, int, int] = (20, 43, 43)
    expressions: Sequence[str] = ("neutral", "sad", "angry", "smile")
    faces: Mapping[str, Face] = field(default_factory=dict)

    def face(self, expression: str) -> Face:
        return self.faces.get(expression) or FACES[expression]


@dataclass(frozen=True)
class Layers:
    """The parts of a person that no expression changes."""

    back: Pixels
    body: Pixels
    head: Pixels
    front: Pixels


def layers(person: Person) -> Layers:
    back, body, head, front = Easel(), Easel(), Easel(), Easel()
    if person.back:
        person.back(back)
    person.body(body)
    person.head(head)
    person.front(front)
    _cast_shadow(head.picture, front.picture != 0, person.skin)
    return Layers(back.picture, body.picture, head.picture, front.picture)


def _cast_shadow(head: Pixels, hair: Mask, skin: Skin) -> None:
    """Hair darkens the skin two rows below and one column right of it by one step."""
    shadow = (moved(hair, 0, 1) | moved(hair, 0, 2) | moved(hair, 1, 1)) & (head != 0)
    steps = [INDEX[name] for name in skin]
    picture = head.copy()
    for light, dark in ((1, 2), (0, 2)):
        picture[shadow & (head == steps[light])] = steps[dark]
    head[:] = picture


def blinking(face: Face) -> Face:
    """The face with its lids down, for a moment."""
    return face if GAZES[face.gaze].closed else replace(face, gaze="rest")


def speaking(face: Face) -> Face:
    """The face with its mouth moved, as every other moment of speech; tears run on."""
    return replace(face, mouth=SPOKEN[face.mouth], flow=1)


def paint(person: Person, base: Layers, expression: str) -> Pixels:
    """The finished portrait, 64 x 64."""
    return paint_face(person, base, person.face(expression))


def paint_face(person: Person, base: Layers, face: Face) -> Pixels:
    features = Easel(base.head.copy())
    _socketed(features, person)
    if face.gloom:
        _gloomy(features, person, face.gloom)
    if face.cheeks:
        blush(features, *person.blush)
    turn = face.turn
    nose, at, low = person.nose
    draw_nose(features, nose, at + turn, low, person.skin)
    x, y = person.mouth
    draw_mouth(features, face.mouth, x + turn, y, person.skin, lips=person.lips)
    eyes = replace(person.eyes, middle=person.eyes.middle + turn)
    draw_eyes(features, eyes, person.skin, GAZES[face.gaze])
    brows = replace(person.brows, middle=person.brows.middle + turn)
    draw_brows(features, brows, FROWNS[face.frown])
    if person.marks:
        _marked(features, person.marks, turn)
    if face.tears:
        left, right, top = person.tear
        tears(features, left + turn, right + turn, top, face.tears > 1, face.flow)
    picture = blank(WIDTH, HEIGHT)
    _sunk(picture, base.back, face.drop)
    put(picture, base.body)
    _sunk(picture, features.picture, face.drop)
    _sunk(picture, base.front, face.drop)
    if face.extra:
        before = Easel()
        person.extras[face.extra](before)
        _sunk(picture, before.picture, face.drop)
    solid = picture != 0
    picture[neighbours(solid)] = INDEX["ink0"]
    picture = picture[:SIZE].copy()
    picture[picture == 0] = INDEX[person.ground]
    return picture


def _socketed(features: Easel, person: Person) -> None:
    """The bridge of a grown person's nose keeps the light from the hollow at its right."""
    eyes = person.eyes
    if eyes.high <= GROWN:
        x, y = eyes.middle + eyes.apart * 0.4, eyes.y - eyes.high * 0.8
        _one_step_darker(features, ellipse(x, y, 1.7, eyes.high * 0.9), person.skin)


def _gloomy(features: Easel, person: Person, depth: int) -> None:
    """A shadow from the brow, lower at both sides, as if the head were bent under a lamp."""
    eyes = person.eyes
    low = eyes.y - eyes.high * 0.55 + (eyes.high * 0.9 if depth > 1 else 0)
    bow = ((X - eyes.middle) / 16) ** 2 * 3
    _one_step_darker(features, low + bow > Y, person.skin)


def _one_step_darker(features: Easel, where: Mask, skin: Skin) -> None:
    tones = [INDEX[name] for name in skin]
    before = features.picture.copy()
    for light, dark in pairwise(tones[:4]):
        features.picture[where & (before == light)] = dark


def _marked(features: Easel, marks: Painter, turn: int) -> None:
    """Draws marks where they lie on a turned face."""
    under = Easel(np.roll(features.picture, -turn, axis=1))
    before = under.picture.copy()
    marks(under)
    layer = np.where(under.picture != before, under.picture, 0).astype(np.uint8)
    put(features.picture, layer, turn, 0)


def _sunk(under: Pixels, layer: Pixels, drop: int) -> None:
    put(under, layer, 0, drop)
    if drop < 0:  # what reaches the lower border goes on below it
        rest = layer[-1:].copy()
        put(under, rest, 0, HEIGHT - 1)


# ---------------------------------------------------------------- parts that people share


@dataclass(frozen=True)
class Skull:
    """A head by half widths at four heights, px, about the middle line x = 32."""

    top: float = 18
    temple: float = 16.0
    cheek: float = 16.4
    cheek_y: float = 38
    jaw: float = 12.5
    jaw_y: float = 47
    chin: float = 5.0
    chin_y: float = 52.6
    ear_y: float = 39.5
    ears: float = 4.6
    """Half height of an ear; 0 none."""
    bald: bool = False
    """The crown is round and shows, so it is rimmed."""

    def mask(self) -> Mask:
        m = 32
        crown = [(m + self.temple * 0.7, self.top), (m + self.temple, self.top + 9.0)]
        if self.bald:
            crown = [
                (m + 0.1, self.top - 2),
                (m + self.temple * 0.52, self.top - 0.6),
                (m + self.temple * 0.88, self.top + 4.5),
                (m + self.temple, self.top + 12),
            ]
        right = [
            *crown,
            (m + self.cheek, self.cheek_y),
            (m + self.jaw, self.jaw_y),
            (m + self.chin, self.chin_y - 1.2),
            (m + self.chin * 0.4, self.chin_y),
        ]
        left = [(2 * m - x, y) for x, y in reversed(right)]
        text = " ".join(f"{x},{y}" for x, y in right + left)
        return blob(text)


def _turned_away(skull: Skull) -> Mask:
    """The side of a face that the light from the upper left does not reach: temple, the hollow
    beside the eye, below the cheekbone; the cheek itself comes forward into the light."""
    border = (
        (skull.temple * 0.58, skull.top),
        (skull.temple * 0.68, skull.cheek_y - 8),
        (skull.cheek * 0.6, skull.cheek_y),
        (skull.cheek * 0.78, skull.cheek_y + 4),
        (skull.cheek * 0.68, skull.cheek_y + 7),
        (skull.jaw * 0.42, skull.jaw_y),
        (skull.chin * 0.3, skull.chin_y),
    )
    text = " ".join(f"{32 + x},{y}" for x, y in border)
    return blob(f"{text} {32 + skull.chin},{skull.chin_y + 4} 60,{skull.jaw_y} 60,{skull.top}")


def head(e: Easel, skin: Skin, skull: Skull, hollow: float = 0) -> Mask:
    """Ears and face, lit from the upper left; `hollow` px of sunken cheek."""
    light, base, shade, line, dark = skin
    if skull.ears:
        for side, tone in ((-1, base), (1, shade)):
            cx = 32 + side * (skull.cheek + 0.6)
            ear = ellipse(cx, skull.ear_y, 3.0, skull.ears)
            e.fill(ear, tone)
            inner = ellipse(cx + side * 0.3, skull.ear_y + 0.2, 1.3, skull.ears * 0.55)
            e.shade(ear, inner, shade if side < 0 else line)
            e.fill(edge(ear), line if side < 0 else dark)
    face = skull.mask()
    e.fill(face, base)
    e.fill(face & _turned_away(skull), shade)
    e.fill(face & ~moved(face, -4, -1) & (X > 32), shade)
    below_chin = face & ~moved(face, -1, -3) & (skull.jaw_y - 1 < Y) & (X > 25)
    e.fill(below_chin, shade)
    lit = moved(face, 2, 1) & face & ~moved(face, 5, 3) & (X < 28) & (Y > 28)
    e.fill(lit & (skull.jaw_y > Y), light)
    for x, y, wide, high in (  # what stands out towards the light: cheekbone and chin
        (32 - skull.cheek * 0.56, skull.cheek_y + 6, 3.4, 1.7),
        (31, skull.chin_y - 3, 2.2, 1.1),
    ):
        e.fill(ellipse(x, y, wide, high) & face, light)
    if hollow:
        for side in (-1, 1):
            cx = 32 + side * (skull.cheek - 3.5)
            pit = ellipse(cx, skull.jaw_y - 2, hollow, 4.5) & face
            e.fill(pit, shade if side < 0 else line)
    rim = edge(face) & ((skull.top + 8 < Y) | skull.bald)
    e.fill(rim, dark)
    e.fill(rim & (X < 28) & (skull.jaw_y > Y), line)
    return face


def neck(e: Easel, skin: Skin, half: float = 7.0, top: float = 46, bottom: float = 64) -> None:
    """A neck in the shadow of the chin, with a strip of light at its left."""
    _, base, shade, line, _ = skin
    text = f"{32 - half},{top} {32 + half},{top} {32 + half + 1.5},{bottom} {30.5 - half},{bottom}"
    column = e.fill(poly(text), line)
    e.shade(column, (X < 32) & (Y > 55), shade)
    e.shade(column, (X < 29) & (Y > 57), base)


def shoulders(
    e: Easel, ramp: Ramp, half: float = 30, top: float = 54.5, slope: float = 6, rim: bool = True
) -> Mask:
    """The upper body, from the neck out to `half` px left and right."""
    m = 32.0
    right = [
        (m + 4, top),
        (m + half * 0.36, top + 0.4),
        (m + half * 0.68, top + slope * 0.3),
        (m + half * 0.92, top + slope),
        (m + half, top + slope + 8),
        (m + half, 76),
    ]
    left = [(2 * m - x, y) for x, y in reversed(right)]
    cloth = blob(" ".join(f"{x},{y}" for x, y in right + left))
    line, shade, base, light = ramp
    e.fill(cloth, base)
    e.shade(cloth, X > 40, shade)
    e.shade(cloth, (X > 54) & (top + slope < Y), line)
    glow = moved(cloth, 1, 2) & cloth & ~moved(cloth, 3, 5) & (X < 20) & (X > 4)
    e.fill(glow, light)
    if rim:
        e.fill(edge(cloth), line)
    return cloth


def kimono(e: Easel, trim: Ramp, skin: Skin, depth: float = 63, wide: float = 9) -> None:
    """Two collars crossed over the breast, the left one on top; shoulders come first."""
    m = 32.0
    opening = poly(f"{m - wide},53 {m + wide},53 {m},{depth}")
    e.fill(opening, skin[3])
    e.shade(opening, X < 31, skin[2])
    e.shade(opening, (X < 30) & (Y > 56), skin[1])
    for side in (1, -1):
        upper = f"{m + side * (wide - 2)},51.5 {m + side * (wide + 3)},53.5"
        lower = f"{m + side * 3},{depth + 7} {m - side * 5},{depth + 7} {m},{depth - 1}"
        if side < 0:
            lower = f"{m + 1},{depth + 8} {m + 9},{depth + 8} {m},{depth - 1}"
        collar = poly(f"{upper} {lower}")
        e.fill(collar, trim[1 if side > 0 else 2])
        if side < 0:
            e.line(f"{m - wide},53 {m + 5},{depth + 7}", trim[3], collar)
        e.fill(edge(collar), trim[0])


def wrinkles(e: Easel, lines: str, colour: str) -> None:
    """Short lines of age: runs of points separated by `|`."""
    for run in lines.split("|"):
        e.line(run.strip(), colour)

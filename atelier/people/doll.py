"""A person from a few words: build, head, cloth; every stance is drawn from the same parts.

Sizes are pixels of the cell. `left` and `right` are the viewer's. A figure that looks left is
drawn, the one that looks right is its relit mirror image.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from atelier.palette import INDEX
from atelier.people.kit import (
    CELL,
    FLOOR,
    Key,
    art,
    behind,
    cell,
    over,
    relit,
)
from atelier.pixels import Pixels, put

FACINGS = ("down", "left", "right", "up")
MIDDLE = 16
HEAD_WIDE, HEAD_HIGH, HAIR_LOW = 24, 22, 32
"""The canvas of a head: its middle is the middle of the figure, row 21 the chin."""


@dataclass(frozen=True)
class Build:
    """The measures of a body. `robe`: the cloth reaches the feet; `skirt`: rows below the belt."""

    shoulder: int = 10
    waist: int = 10
    hem: int = 10
    torso: int = 8
    legs: int = 4
    depth: int = 7
    arm: int = 6
    thick: int = 2
    robe: bool = False
    skirt: int = 0
    bend: int = 0
    bare_arms: int = 0  # how much of the arm is skin: 0 none, 1 the forearm, 2 all
    bare_legs: bool = False
    wide_sleeves: bool = False
    belly: int = 0
    tread: int = 0
    """Columns from the outer edge of one leg to that of the other; 0: as wide as the waist."""
    spread: int = 0
    """How far the arms stand off, so that a narrow chest is not hidden by them."""
    broad: int = 0
    """Columns by which the head is broader (an even number, -2 narrower) than the common one."""
    brow: int = 0
    """Rows by which the head is higher above the eyes."""
    jaw: int = 0
    """Rows by which the head is longer below the eyes."""

    @property
    def top(self) -> int:
        return FLOOR + 1 - self.torso - self.legs


@dataclass(frozen=True)
class Stance:
    """One drawn moment: what legs, arms, head and face do."""

    legs: str = "stand"
    left: str = "down"
    right: str = "down"
    face: str = "open"
    head: tuple[int, int] = (0, 0)
    body: tuple[int, int] = (0, 0)
    rise: int = 0
    bend: int = 0
    crown: int = 0
    look: str = ""  # the head looks this way, or "away", the body does not
    props: bool = True
    wind: int = 0
    """1: a breath of air moves the ends of the hair."""

    def nod(self, x: int, y: int) -> Stance:
        """The same with the head moved by (x, y)."""
        return replace(self, head=(self.head[0] + x, self.head[1] + y))


Prop = Callable[["Doll", Pixels, str, Stance], Pixels]


@dataclass(frozen=True)
class Doll:
    build: Build
    letters: Key
    head: Callable[[Doll, str, Stance], Pixels]
    ramps: tuple[tuple[str, str, str, str], ...]
    cut: str = "v"
    props: tuple[Prop, ...] = ()
    torso: dict[str, str] = field(default_factory=dict)
    sleeve: str = "oOqQ"
    shoes: str = "x"
    forearm: str = ""
    """The tones of the lower sleeve where it differs from the upper one."""
    cuff: str = ""
    """The colour of the row above the shoes."""
    chin: int = 0
    """Rows between the chin and the first row of the cloth."""
    hair: tuple[Prop, ...] = ()
    """What is there in every stance: a pony tail, the ends of a kerchief, a child on the arm."""
    rest: Stance = Stance()
    """How somebody stands when he does nothing."""

    def draw(self, facing: str, stance: Stance) -> Pixels:
        """The figure without its outline."""
        if facing == "right":
            return relit(self.draw("left", stance), self.ramps)
        picture = {"down": _front, "up": _back, "left": _side}[facing](self, stance)
        for prop in self.hair + (self.props if stance.props else ()):
            picture = prop(self, picture, facing, stance)
        if stance.rise:  # no higher than the outline of the head has room for
            head = int(np.nonzero(picture.any(1))[0][0])
            picture = put(cell(), picture, 0, -min(stance.rise, max(head - 1, 0)))
        return picture


def block(
    spans: list[tuple[int, int]], y0: int, letters: Key, tones: str = "oOqQ", soft: bool = False
) -> Pixels:
    """Cloth in rows: light upper left, one connected shadow on the right that widens downwards."""
    picture = cell()
    base, light, shade, dark = (INDEX[letters[t]] for t in tones)
    rows = len(spans)
    for i, (left, right) in enumerate(spans):
        y = y0 + i
        if not 0 <= y < CELL:
            continue
        wide = right - left + 1
        lit = left + max(1, round(wide * (0.30 - 0.12 * i / max(rows, 1))))
        dim = left + round(wide * (0.68 - 0.14 * i / max(rows, 1)))
        for x in range(max(left, 0), min(right, CELL - 1) + 1):
            tone = base
            if x < (left + 1 if soft else lit) and i < rows * 0.75:
                tone = light
            if x >= dim:
                tone = shade
            if wide > 4 and ((x == right and i > rows * 0.4) or (i == rows - 1 and x > dim + 1)):
                tone = dark
            picture[y, x] = tone
    return picture


def _span(wide: int, shift: int = 0) -> tuple[int, int]:
    left = MIDDLE - (wide + 1) // 2 + shift
    return left, left + wide - 1


def body_spans(build: Build) -> list[tuple[int, int]]:
    """The rows of the cloth from the neck down, seen from the front."""
    rows = build.torso + (build.legs - 1 if build.robe else build.skirt)
    spans = []
    for i in range(rows):
        if i == 0:
            wide = build.shoulder - 2
        elif i < build.torso:
            t = (i - 1) / max(build.torso - 2, 1)
            wide = round(build.shoulder + (build.waist - build.shoulder) * t)
            bulge = 1 - abs(2 * t - 1.2)
            wide += round(build.belly * max(bulge, 0)) * 2
        else:
            t = (i - build.torso + 1) / max(rows - build.torso, 1)
            wide = round(build.waist + (build.hem - build.waist) * t)
        spans.append(_span(wide))
    return spans


def limb(
    letters: Key,
    points: list[tuple[float, float]],
    thick: int,
    tones: str,
    far: str,
    skin: int,
    flare: bool = False,
) -> Pixels:
    """An arm: shoulder, elbow, hand. `skin` 0 sleeve to the wrist, 1 bare forearm, 2 bare."""
    low = min(thick, 2)
    material = np.zeros((CELL, CELL), np.uint8)  # 1 upper sleeve, 2 lower sleeve, 3 skin

    def dab(x: int, y: int, kind: int, size: int) -> None:
        material[max(y, 0) : max(y + size, 0), max(x, 0) : max(x + size, 0)] = kind

    for part in (0, 1):
        (x0, y0), (x1, y1) = points[part], points[part + 1]
        steps = max(abs(round(x1) - round(x0)), abs(round(y1) - round(y0)), 1)
        bare = skin == 2 or (skin == 1 and part == 1)
        for t in range(steps + (1 - part)):
            size = thick if part == 0 else low
            if flare and part == 1 and not bare:
                size = thick + (1 if t >= steps - 2 else 0)
            x, y = round(x0 + (x1 - x0) * t / steps), round(y0 + (y1 - y0) * t / steps)
            dab(min(max(x, 1), CELL - 1 - size), y, 3 if bare else part + 1, size)
    x, y = min(max(round(points[2][0]), 1), CELL - 3), min(round(points[2][1]), FLOOR - 2)
    dab(x, y, 0, 0)
    mask = material != 0
    mask[max(y, 0) : y + 2, max(x, 0) : x + 2] = True
    lit, dim = _edges(mask)
    picture = cell()
    for kind, letters_of in ((1, tones), (2, far), (3, "sShH")):
        here = material == kind
        base, light, shade, _ = (INDEX[letters[t]] for t in letters_of)
        picture[here] = base
        picture[here & dim] = shade
        picture[here & lit] = light
    hand = ("S", "s", "s", "h")
    for n, letter in enumerate(hand):
        v, u = y + n // 2, x + n % 2
        if 0 <= v < CELL and 0 <= u < CELL:
            picture[v, u] = INDEX[letters[letter]]
    return picture


def _edges(mask: NDArray[np.bool_]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Where a limb is lit and where dim: along its rows, or along its columns if it lies flat."""
    flat = int(mask.any(0).sum()) > int(mask.any(1).sum()) * 1.4
    shape = mask.T if flat else mask
    lit, dim = np.zeros_like(shape), np.zeros_like(shape)
    many = shape.sum(1)
    lines = np.nonzero(many)[0]
    upper = lines if flat else lines[lines < int(lines[0]) + round(len(lines) * 0.6)]
    thick = lines if flat else lines[many[lines] > 2]
    lit[upper, shape[upper].argmax(1)] = True
    dim[thick, CELL - 1 - shape[thick, ::-1].argmax(1)] = True
    return (lit.T, dim.T) if flat else (lit, dim)


# Elbow and hand from the shoulder, in shares of the arm's length, then pixels added.
_FRONT_ARMS: dict[
    str, tuple[tuple[float, float, float, float], tuple[float, float, float, float]]
] = {
    "down": ((0, 0.5, -1, 0), (0, 1, -1, 0)),
    "limp": ((0, 0.5, 0, 1), (0, 1, 0, 1)),
    "fwd": ((0, 0.5, -1, 0), (0, 0.8, 1, 0)),
    "back": ((0, 0.4, -1, 0), (0, 0.7, -1, 0)),
    "run": ((0, 0.4, -2, 0), (0, 0.3, 1, 0)),
    "up": ((0, -0.1, -3, 0), (0, -0.8, -4, -2)),
    "high": ((0, -0.2, -3, -1), (0, -1.1, -4, -3)),
    "out": ((-0.5, 0.2, -1, 0), (-1, 0.3, -2, 0)),
    "aim": ((-0.3, 0.4, -1, 0), (-0.5, 0.9, -3, 1)),
    "talk": ((0, 0.5, -2, 0), (0, 0, -5, -1)),
    "wave": ((0, 0.3, -3, 0), (0, -0.7, -6, -2)),
    "wave2": ((0, 0.3, -3, 0), (0, -0.9, -4, -3)),
    "hip": ((0, 0.45, -3, 0), (0, 0.8, 0, 0)),
    "chest": ((0, 0.5, -1, 0), (0, 0.5, 3, 0)),
    "mouth": ((0, 0.4, -2, 0), (0, -0.2, 3, -1)),
    "face": ((0, 0.1, -3, 0), (0, -0.5, 2, -2)),
    "weep": ((0, 0.5, -2, 0), (0, -0.6, 2, -2)),
    "neck": ((0, -0.2, -4, 0), (0, -0.6, 0, -1)),
    "brow": ((0, -0.2, -3, -1), (0, -1, 1, -2)),
    "offer": ((0, 0.4, -1, 0), (0, 0.5, 2, 1)),
    "carry": ((0, 0.5, -1, 0), (0, 0.6, 2, 0)),
    "back2": ((0, 0.5, -1, 0), (0, 0.7, 2, 0)),
}
_SIDE_ARMS: dict[
    str, tuple[tuple[float, float, float, float], tuple[float, float, float, float]]
] = {
    "down": ((0, 0.5, 0, 0), (0, 1, -1, 0)),
    "limp": ((0, 0.5, -1, 1), (0, 1, -2, 1)),
    "fwd": ((0, 0.5, -1, 0), (-0.3, 0.85, -2, 0)),
    "back": ((0, 0.4, 2, 0), (0.3, 0.8, 3, 0)),
    "run": ((0, 0.4, 1, 0), (-0.4, 0.4, -2, 0)),
    "up": ((0, -0.1, -3, 0), (-0.2, -0.8, -6, -2)),
    "high": ((0, -0.2, -3, -1), (-0.2, -1.1, -6, -3)),
    "out": ((-0.5, 0.1, 0, 0), (-1, 0.1, -4, 0)),
    "aim": ((-0.5, 0.1, 0, 0), (-1, 0.1, -4, 0)),
    "talk": ((0, 0.5, -1, 0), (-0.4, 0, -4, -1)),
    "wave": ((-0.2, 0.2, -2, 0), (-0.3, -0.6, -6, -2)),
    "wave2": ((-0.2, 0.2, -2, 0), (-0.3, -0.8, -4, -3)),
    "hip": ((0, 0.4, 2, 0), (0, 0.8, 0, 0)),
    "chest": ((0, 0.5, 0, 0), (-0.4, 0.5, -2, 0)),
    "mouth": ((0, 0.5, 0, 0), (-0.5, -0.2, -2, -1)),
    "face": ((0, 0.3, -1, 0), (-0.5, -0.5, -2, -2)),
    "weep": ((-0.2, 0.5, 0, 0), (-0.5, -0.6, -2, -1)),
    "neck": ((0, -0.2, 2, 0), (0, -0.6, 0, -1)),
    "brow": ((-0.2, 0, -2, -1), (-0.3, -1, 0, -2)),
    "offer": ((-0.2, 0.4, 0, 0), (-0.8, 0.4, -3, 0)),
    "carry": ((-0.1, 0.5, 0, 0), (-0.6, 0.6, -2, 0)),
    "back2": ((0, 0.5, 1, 0), (0.2, 0.7, 2, 0)),
}


def _points(
    table: dict[str, tuple[tuple[float, float, float, float], tuple[float, float, float, float]]],
    name: str,
    shoulder: tuple[int, int],
    length: int,
    side: int,
) -> list[tuple[float, float]]:
    x, y = shoulder
    points: list[tuple[float, float]] = [(x, y)]
    for ax, ay, px, py in table[name]:
        points.append((x + side * (ax * length + px), y + ay * length + py))
    return points


def _dim(tones: str) -> str:
    """The tones of a limb on the side away from the light."""
    return tones[2] + tones[0] + tones[3] + tones[3]


def arm_front(doll: Doll, name: str, right: bool, dx: int = 0, dy: int = 0) -> Pixels:
    build = doll.build
    top = build.top + 1
    wide = build.shoulder
    left, end = _span(wide)
    shoulder = (end - build.thick + 1 + build.spread, top) if right else (left - build.spread, top)
    shoulder = (shoulder[0] + dx, shoulder[1] + dy)
    points = _points(_FRONT_ARMS, name, shoulder, build.arm, -1 if right else 1)
    far = doll.forearm or doll.sleeve
    if right:
        tones, far = _dim(doll.sleeve), _dim(far)
    else:
        tones = doll.sleeve
    return limb(doll.letters, points, build.thick, tones, far, build.bare_arms, build.wide_sleeves)


def _on_side(doll: Doll, under: Pixels, part: Pixels) -> Pixels:
    """Pastes the near arm: a soft edge towards the light, a dark one away from it."""
    letters = doll.letters
    soft = {INDEX[letters[t]]: INDEX[letters[doll.sleeve[2]]] for t in doll.sleeve}
    soft |= {INDEX[letters[t]]: INDEX[letters["H"]] for t in "sSh"}
    forearm = doll.forearm or doll.sleeve
    soft |= {INDEX[letters[t]]: INDEX[letters[forearm[2]]] for t in forearm}
    before = under.copy()
    over(under, part)
    rows, columns = np.nonzero((under != before) & (part == 0))
    for y, x in zip(rows, columns, strict=True):
        right = int(part[y, x + 1]) if x + 1 < CELL else 0
        below = int(part[y + 1, x]) if y + 1 < CELL else 0
        source = right or below
        if source:
            under[y, x] = soft.get(source, int(under[y, x]))
    return under


def arm_side(doll: Doll, name: str, dx: int = 0, dy: int = 0, far: bool = False) -> Pixels:
    build = doll.build
    shoulder = (MIDDLE - build.thick // 2 - (1 if far else 0) + dx, build.top + 1 + dy)
    points = _points(_SIDE_ARMS, name, shoulder, build.arm, 1)
    lower = doll.forearm or doll.sleeve
    tones, lower = (_dim(doll.sleeve), _dim(lower)) if far else (doll.sleeve, lower)
    return limb(
        doll.letters, points, build.thick, tones, lower, build.bare_arms, build.wide_sleeves
    )


def _legs_front(doll: Doll, step: str, back: bool) -> Pixels:
    build = doll.build
    letters = doll.letters
    picture = cell()
    y0 = build.top + build.torso
    tones = "sShH" if build.bare_legs else "nNmM"
    if not build.legs:
        return picture
    if build.robe or build.skirt >= build.legs - 1:
        left, right = _span(max(min(build.hem, 10) - 2, 6))
        feet = [(left, left + 2, 0), (right - 2, right, 0)]
        if step == "a":
            feet = [(left, left + 2, 0)]
        elif step == "b":
            feet = [(right - 2, right, 0)]
        elif step == "runa":
            feet = [(left - 1, left + 1, 0)]
        elif step == "runb":
            feet = [(right - 1, right + 1, 0)]
        for x0, x1, _ in feet:
            for x in range(x0, x1 + 1):
                picture[FLOOR, x] = INDEX[letters[doll.shoes]]
        return picture
    wide = build.tread or build.waist - (0 if build.waist < 9 else 1)
    left, right = _span(wide)
    each = max(2, (wide - 1) // 2)
    sides = [(left, "l"), (right - each + 1, "r")]
    for x0, side in sides:
        bottom, dx = FLOOR, 0
        dim = False
        if step in ("a", "b"):
            forward = ((side == "l") == (step == "a")) != back
            bottom = FLOOR if forward else FLOOR - (2 if build.legs > 3 else 1)
            outwards = -1 if side == "l" else 1
            dx = outwards if forward else -outwards
            dim = not forward
        elif step in ("runa", "runb"):
            forward = (side == "l") == (step == "runa")
            bottom = FLOOR if forward else FLOOR - 2
        elif step == "tuck":
            bottom = FLOOR - (2 if build.legs > 3 else 1)
            dx = 1 if side == "l" else -1
        elif step == "wide":
            dx = -1 if side == "l" else 1
        elif step == "kneel":
            bottom = FLOOR
        tone_base, tone_light, tone_shade, tone_dark = tuple(tones)
        for y in range(y0, bottom + 1):
            for i in range(each):
                letter = tone_base
                if i == 0 and side == "l":
                    letter = tone_light
                if i == each - 1 or side == "r":
                    letter = tone_shade if side == "r" or i == each - 1 else letter
                if side == "r" and i == each - 1:
                    letter = tone_dark if each > 2 else tone_shade
                if dim:  # the foot that is left behind lies in the shadow of the other
                    letter = tone_dark if i else tone_shade
                if y == bottom - 1 and doll.cuff:
                    letter = doll.cuff
                if y == bottom:
                    letter = doll.shoes
                spread = dx if y > y0 + (1 if step in ("a", "b") else 0) else 0
                picture[y, x0 + i + spread] = INDEX[letters[letter]]
    for x in range(left + each, right - each + 1 if y0 < FLOOR else 0):
        picture[y0, x] = INDEX[letters[tones[2]]]
    return picture


def _legs_side(doll: Doll, step: str, shift: int = 0) -> Pixels:
    build = doll.build
    letters = doll.letters
    picture = cell()
    y0 = build.top + build.torso
    tones = "sShH" if build.bare_legs else "nNmM"
    base, light, shade, dark = tuple(tones)
    half = max(2, build.depth // 2)
    left = MIDDLE - half + shift

    def leg(
        x_top: int, x_foot: int, bottom: int, near: bool, wide: int, heel: bool = False
    ) -> None:
        rows = bottom - y0
        for y in range(y0, bottom + 1):
            t = (y - y0) / max(rows, 1)
            x = round(x_top + (x_foot - x_top) * t)
            for i in range(wide):
                letter = (
                    (light if i == 0 else shade if i == wide - 1 else base)
                    if near
                    else (shade if i < wide - 1 else dark)
                )
                if y == bottom - 1 and doll.cuff:
                    letter = doll.cuff
                if y == bottom:
                    letter = doll.shoes
                if 0 <= x + i < CELL:
                    picture[y, x + i] = INDEX[letters[letter]]
            if y == bottom and not heel and 0 <= x - 1 < CELL:
                picture[y, x - 1] = INDEX[letters[doll.shoes]]

    if not build.legs:
        return picture
    if build.robe or build.skirt >= build.legs - 1:
        places = {
            "stand": (left + 1, left + 4),
            "a": (left - 1, left + 5),
            "b": (left, left + 5),
            "runa": (left - 2, left + 6),
            "runb": (left + 1, left + 3),
        }.get(step, (left + 1, left + 4))
        for x0 in places:
            for x in range(x0, x0 + 3):
                picture[FLOOR, x] = INDEX[letters[doll.shoes]]
        return picture
    wide = half + 1 if build.depth > 6 else half
    if step == "stand":
        leg(left + wide - 1, left + wide - 1, FLOOR, False, wide)
        leg(left, left, FLOOR, True, wide)
    elif step in ("passa", "passb"):  # one leg stands, the other comes past it
        near_stands = step == "passa"
        leg(left + wide - 1, left + wide + 1, FLOOR - 1, not near_stands, wide, True)
        leg(left + (0 if near_stands else 1), left, FLOOR, near_stands, wide)
    elif step in ("a", "b"):
        front, rear = left - 2, left + wide + 1
        near_first = step == "a"
        leg(left + wide - 1, rear, FLOOR, not near_first, wide, True)
        leg(left, front, FLOOR, near_first, wide)
    elif step == "runa":
        leg(left + wide - 1, left + wide + 3, FLOOR - 1, False, wide, True)
        leg(left, left - 3, FLOOR, True, wide)
    elif step == "tuck":  # in the air, both heels drawn up
        leg(left + wide, left + wide + 2, FLOOR - 2, False, wide, True)
        leg(left, left + 2, FLOOR - 1, True, wide)
    elif step == "runb":
        leg(left + wide, left + wide + 3, FLOOR - 2, True, wide, True)
        leg(left, left, FLOOR, False, wide)
    else:
        leg(left + wide - 1, left + wide, FLOOR, False, wide)
        leg(left, left - 1, FLOOR, True, wide)
    return picture


def _collar(doll: Doll, picture: Pixels, facing: str, dx: int = 0, dy: int = 0) -> None:
    """The cut of the cloth: what shows at the neck, belt, apron."""
    build, letters = doll.build, doll.letters
    top = build.top + dy

    def dot(x: int, y: int, letter: str) -> None:
        if 0 <= y < CELL and 0 <= x < CELL and picture[y, x]:
            picture[y, x] = INDEX[letters[letter]]

    def row(y: int, letters_of: str, inset: int = 0) -> None:
        xs = np.nonzero(picture[y])[0]
        if len(xs) == 0:
            return
        left, right = int(xs[0]) + inset, int(xs[-1]) - inset
        base, light, shade = tuple(letters_of)
        for x in range(left, right + 1):
            share = (x - left) / max(right - left, 1)
            dot(x, y, light if share < 0.25 else shade if share > 0.65 else base)

    belt = build.top + build.torso - (3 if build.robe else 1) + dy
    cuts = doll.cut.split()
    for cut in cuts:
        if facing == "down":
            if cut == "v":  # crossed collar of a kimono
                for i, (a, b) in enumerate(((-2, 1), (-1, 0), (-1, -1))):
                    dot(MIDDLE + a + dx, top + i, "z")
                    dot(MIDDLE + b + dx, top + i, "Z")
                dot(MIDDLE - 1 + dx, top, "s")
                dot(MIDDLE + dx, top, "h")
            elif cut == "open":  # open coat over a shirt of the second cloth
                for y in range(top, belt):
                    dot(MIDDLE - 1 + dx, y, "A")
                    dot(MIDDLE + dx, y, "a")
                    if y < top + 2:
                        dot(MIDDLE - 2 + dx, y, "a")
                        dot(MIDDLE + 1 + dx, y, "e")
            elif cut == "round":
                for x in (-2, -1, 0, 1):
                    dot(MIDDLE + x + dx, top, "h")
            elif cut == "high":  # a collar up to the mouth
                for x in (-3, -2, -1, 0, 1, 2):
                    dot(MIDDLE + x + dx, top, "O" if x < 0 else "o")
                dot(MIDDLE + dx, top + 1, "q")
                dot(MIDDLE + dx, top + 2, "q")
            elif cut == "scarf":
                row(top, "aAe")
                row(top + 1, "aAe", 1)
            elif cut == "apron":
                for y in range(top + 2, FLOOR if build.robe else top + build.torso + build.skirt):
                    wide = 6 if y < belt else 8
                    left, right = _span(min(wide, build.waist - 2), dx)
                    for x in range(left, right + 1):
                        dot(x, y, "A" if x < left + 2 else "e" if x >= right - 1 else "a")
            elif cut == "flower":
                for x, y in ((-4, 5), (2, 6), (-2, 8), (3, 9)):
                    dot(MIDDLE + x + dx, top + y, "A")
                    dot(MIDDLE + x + 1 + dx, top + y, "A")
            elif cut == "stripe":
                for y in range(top + 2, belt):
                    for x in (-4, -1, 2):
                        dot(MIDDLE + x + dx, y, "q")
            elif cut == "happi":  # a work coat: two bright bands from the neck to the belt
                for y in range(top, belt):
                    for x, letter in ((-2, "A"), (-1, "n"), (0, "m"), (1, "e")):
                        dot(MIDDLE + x + dx, y, letter)
        elif facing == "left":
            if cut in ("v", "open"):
                xs = np.nonzero(picture[top])[0]
                if len(xs):
                    letter = "z" if cut == "v" else "a"
                    dot(int(xs[0]), top, letter)
                    dot(int(xs[0]) + 1, top, letter)
                    dot(int(xs[0]), top + 1, letter)
                    if cut == "open":
                        for y in range(top + 1, belt):
                            line = np.nonzero(picture[y])[0]
                            dot(int(line[0]), y, "a")
            elif cut == "scarf":
                row(top, "aAe")
                row(top + 1, "aAe", 1)
            elif cut == "apron":
                for y in range(top + 2, FLOOR if build.robe else top + build.torso + build.skirt):
                    line = np.nonzero(picture[y])[0]
                    if len(line):
                        for i in range(3):
                            dot(int(line[0]) + i, y, "A" if i == 0 else "a" if i == 1 else "e")
            elif cut == "flower":
                for x, y in ((-2, 6), (1, 8)):
                    dot(MIDDLE + x + dx, top + y, "A")
                    dot(MIDDLE + x + 1 + dx, top + y, "A")
            elif cut == "stripe":
                for y in range(top + 2, belt):
                    for x in (-2, 1):
                        dot(MIDDLE + x + dx, y, "q")
        else:
            if cut == "v":
                for x in (-2, -1, 0, 1):
                    dot(MIDDLE + x + dx, top, "z" if x < 0 else "Z")
            elif cut == "scarf":
                row(top, "aAe")
                row(top + 1, "aAe", 1)
            elif cut == "apron":
                dot(MIDDLE - 1 + dx, belt, "a")
                dot(MIDDLE + dx, belt, "a")
                dot(MIDDLE - 2 + dx, belt + 1, "A")
                dot(MIDDLE + 1 + dx, belt + 1, "e")
        if cut == "hem":  # a border of the second cloth
            low = int(np.nonzero(picture.any(1))[0][-1])
            row(low, "aAe")
            row(low - 1, "aAe")
        elif cut == "check":
            _woven(picture, letters, lambda x, y: (x // 2 + y // 2) % 2 == 0)
        elif cut == "bands":
            _woven(picture, letters, lambda x, y: (y - top) % 4 == 3)
        elif cut == "half":  # the left half of the coat is of the second cloth
            here = picture[:, MIDDLE:] if facing == "down" else picture[:, :MIDDLE]
            if facing != "left":
                for one, other in zip("oOqQ", "aAeE", strict=True):
                    here[here == INDEX[letters[one]]] = INDEX[letters[other]]
        if cut == "sash":
            row(belt, "aAe")
            row(belt - 1, "aAe")
            if facing == "up":
                for x, y in ((-2, -2), (-1, -1), (0, -1), (1, -2)):
                    dot(MIDDLE + x + dx, belt + y, "A")
        elif cut == "belt":
            row(belt, "aAe")
        elif cut == "cord":
            row(belt, "ZZZ")


def _woven(picture: Pixels, letters: Key, where: Callable[[int, int], bool]) -> None:
    """A pattern in the cloth itself: one step darker in some places."""
    darker = {INDEX[letters[a]]: INDEX[letters[b]] for a, b in (("q", "Q"), ("o", "q"), ("O", "o"))}
    for y, x in zip(*np.nonzero(picture), strict=True):
        if where(int(x), int(y)):
            picture[y, x] = darker.get(int(picture[y, x]), picture[y, x])


def head_at(doll: Doll, facing: str, stance: Stance) -> tuple[Pixels, int, int]:
    """The head of a stance and where its canvas lies in the cell."""
    look = stance.look or facing
    if look == "away":
        look = {"down": "left", "left": "up", "up": "left"}[facing]
    if look == "right":
        head = relit(doll.head(doll, "left", stance), doll.ramps)
    else:
        head = doll.head(doll, look, stance)
    x = MIDDLE - HEAD_WIDE // 2 + stance.head[0] + stance.body[0]
    y = doll.build.top - HEAD_HIGH + 1 - doll.chin + stance.head[1] + stance.body[1]
    return head, x, y


def _bend(build: Build, stance: Stance) -> int:
    """How far the back is bent: the small cannot go lower than they are."""
    return max(min(stance.bend, max(build.torso - 2, 2)), build.bend)


def _front(doll: Doll, stance: Stance) -> Pixels:
    return _standing(doll, stance, "down")


def _back(doll: Doll, stance: Stance) -> Pixels:
    return _standing(doll, stance, "up")


def _standing(doll: Doll, stance: Stance, facing: str) -> Pixels:
    build, letters = doll.build, doll.letters
    bend = _bend(build, stance)
    dx, dy = stance.body
    sink = bend // 2
    picture = _legs_front(doll, stance.legs, facing == "up")
    if facing in doll.torso:
        cloth = cell()
        torso = art(doll.torso[facing], letters)
        put(cloth, torso, MIDDLE - torso.shape[1] // 2, build.top)
    else:
        spans = body_spans(build)
        cloth = block(spans, build.top, letters)
        if build.robe and stance.legs in ("a", "runa"):
            cloth[FLOOR - 2 : FLOOR] = np.roll(cloth[FLOOR - 2 : FLOOR], -1, axis=1)
        elif build.robe and stance.legs in ("b", "runb"):
            cloth[FLOOR - 2 : FLOOR] = np.roll(cloth[FLOOR - 2 : FLOOR], 1, axis=1)
        _collar(doll, cloth, facing)
    if dy > 0:  # the upper body comes down over the legs
        moved = put(cell(), cloth, dx, dy)
        moved[FLOOR:] = 0
        cloth = moved
    elif dx or dy:
        cloth = put(cell(), cloth, dx, dy)
    put(picture, cloth)
    head, hx, hy = head_at(doll, facing, stance)
    hy += bend if facing == "down" else sink + bend // 3
    # a raised head shows its neck
    picture[hy + HEAD_HIGH : build.top + dy, MIDDLE - 3 + dx : MIDDLE + 3 + dx] = INDEX[
        letters["h"]
    ]
    arms = (
        (stance.left, False),
        (stance.right, True),
    )
    early = ("up", "high", "back2")
    for name, right in arms:
        if name in early or name == "none" or name == "crossed":
            continue
        if facing == "up" and name in ("chest", "mouth", "carry", "offer", "face", "weep", "talk"):
            part = arm_front(doll, "hip" if name in ("talk",) else "fwd", right, dx, dy + sink)
            over(picture, part)
            continue
        if name in ("mouth", "face", "weep", "neck", "brow"):
            continue
        if facing == "up" and name == "aim":
            name = "out"
        over(picture, arm_front(doll, name, right, dx, dy + sink))
    if facing == "up" and bend >= 3:
        high = put(cell(), head, hx, hy)
        body = picture
        picture = over(high, body, rim=True)
    else:
        over(picture, head, hx, hy, rim=bend > 2)
    for name, right in arms:
        if name in early:
            part = arm_front(doll, name, right, dx, dy + sink)
            picture = over(picture, part) if name != "back2" else behind(picture, part)
        elif name in ("mouth", "face", "weep", "neck", "brow") and (
            facing == "down" or name == "neck"
        ):
            over(picture, arm_front(doll, name, right, dx, dy + sink))
    if "crossed" in (stance.left, stance.right) and facing == "down":
        over(picture, _crossed_front(doll), 0, dy)
    elif stance.left == "crossed":
        for right in (False, True):
            over(picture, arm_front(doll, "hip", right, dx, dy))
    return picture


def _crossed_front(doll: Doll) -> Pixels:
    build = doll.build
    left, right = _span(build.shoulder + 2)
    y = build.top + 2
    part = cell()
    for part_right in (False, True):
        x = right - build.thick + 1 if part_right else left
        tone = doll.sleeve[2] if part_right else doll.sleeve[0]
        for v in range(4):
            for u in range(build.thick):
                lit = doll.sleeve[1] if u == 0 and not part_right else tone
                part[y + v - 1, x + u] = INDEX[doll.letters[lit]]
    far = "sh" if build.bare_arms else doll.sleeve[0] + doll.sleeve[2]
    for x in range(left + 1, right):
        share = (x - left) / (right - left)
        part[y + 1, x] = INDEX[
            doll.letters[doll.sleeve[1] if share < 0.4 and not build.bare_arms else far[0]]
        ]
        part[y + 2, x] = INDEX[doll.letters[far[1] if share > 0.4 else far[0]]]
    for x, y1, letter in (
        (left + 2, y + 2, "s"),
        (left + 3, y + 2, "h"),
        (right - 3, y + 1, "S"),
        (right - 2, y + 1, "s"),
    ):
        part[y1, x] = INDEX[doll.letters[letter]]
    return part


def _side(doll: Doll, stance: Stance) -> Pixels:
    build, letters = doll.build, doll.letters
    bend = _bend(build, stance)
    dx, dy = stance.body
    picture = _legs_side(doll, stance.legs)
    if "left" in doll.torso and bend == 0:
        cloth = cell()
        torso = art(doll.torso["left"], letters)
        put(cloth, torso, MIDDLE - torso.shape[1] // 2, build.top)
    else:
        spans = []
        rows = build.torso + (build.legs - 1 if build.robe else build.skirt)
        extra = (build.hem - build.waist) // 2
        for i in range(rows):
            share = min(i / max(build.torso - 1, 1), 1)
            lean = round(-bend * (1 - share) * 0.8)
            wide = build.depth - (2 if i == 0 else 0)
            left = MIDDLE - build.depth // 2 + lean + (1 if i == 0 else 0)
            right = left + wide - 1
            if build.belly and share > 0.3:
                left -= 1 if i < build.torso else 0
                right += 1 if build.belly > 1 else 0
            if bend > 2 and 0 < i < build.torso - 1:
                right += 2  # the round of the back
            if i >= build.torso:
                grow = round(extra * (i - build.torso + 1) / max(rows - build.torso, 1))
                step = 1 if stance.legs in ("a", "b", "runa") and i >= rows - 2 else 0
                left -= grow + step
                right += grow + step
            spans.append((left, right))
        y0 = build.top + bend // 2
        cloth = block(spans[: FLOOR - y0] if bend else spans, y0, letters, soft=True)
        _collar(doll, cloth, "left", -bend // 2, bend // 2)
    if dy > 0:
        moved = put(cell(), cloth, dx, dy)
        moved[FLOOR:] = 0
        cloth = moved
    elif dx or dy:
        cloth = put(cell(), cloth, dx, dy)
    put(picture, cloth)
    head, hx, hy = head_at(doll, "left", stance)
    hx -= bend + (1 if bend > 2 else 0)
    hy += bend if bend < 4 else bend - 1
    picture[hy + HEAD_HIGH : build.top + dy, MIDDLE - 2 + dx : MIDDLE + 2 + dx] = INDEX[
        letters["h"]
    ]
    lean, sink = -round(bend * 0.6), bend // 2
    near, far = stance.left, stance.right
    if near in ("down", "none") and far in _GESTURES:
        near, far = far, "down"
    if far not in ("none", "down", "limp", "crossed"):
        picture = behind(picture, arm_side(doll, far, dx + lean, dy + sink, far=True))
    late = ("up", "high", "mouth", "face", "weep", "neck", "brow", "wave", "wave2", "talk")
    if near not in ("none", "crossed") and near not in late:
        _on_side(doll, picture, arm_side(doll, near, dx + lean, dy + sink))
    if near == "crossed":
        over(picture, _crossed_side(doll), dx + lean, dy)
    over(picture, head, hx, hy, rim=bend > 2)
    if near in late:
        over(picture, arm_side(doll, near, dx + lean, dy + sink))
    return picture


_GESTURES = ("wave", "wave2", "neck", "talk", "mouth", "face", "brow", "out", "aim", "hip", "offer")


def _crossed_side(doll: Doll) -> Pixels:
    build = doll.build
    y = build.top + 2
    x = MIDDLE - build.depth // 2 - 1
    part = cell()
    base, light, shade, _ = tuple(doll.sleeve)
    far = "s" if build.bare_arms else base
    for u in range(build.depth - 1):
        part[y + 1, x + u] = INDEX[doll.letters[light if u > 2 else far]]
        part[y + 2, x + u] = INDEX[doll.letters[shade if u > 1 else far]]
    for v in (-1, 0):
        part[y + v, x + build.depth - 3] = INDEX[doll.letters[light]]
        part[y + v, x + build.depth - 2] = INDEX[doll.letters[base]]
    part[y + 1, x] = INDEX[doll.letters["s"]]
    part[y + 2, x] = INDEX[doll.letters["h"]]
    return part

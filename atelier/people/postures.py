"""Sitting and kneeling for anybody: the body without its legs, moved, and the legs drawn anew."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from atelier.people.doll import HEAD_HIGH, Doll, Stance, head_at
from atelier.people.kit import FLOOR, Key, art, behind, cell, over, relit
from atelier.pixels import Pixels, put


def _tones(doll: Doll) -> Key:
    """The doll's letters with nNmM for whatever covers its legs."""
    if doll.build.robe or doll.build.skirt:
        return {**doll.letters, **{n: doll.letters[o] for n, o in zip("nNmM", "oOqQ", strict=True)}}
    if doll.build.bare_legs:
        return {**doll.letters, **{n: doll.letters[o] for n, o in zip("nNmM", "sShH", strict=True)}}
    return doll.letters


def _upper(doll: Doll, way: str, stance: Stance, rise: int) -> Pixels:
    """What is above the belt, its last row `rise` rows above the ground."""
    body = replace(doll, build=replace(doll.build, legs=0, robe=False, skirt=0))
    picture = body.draw(way, stance)
    return put(cell(), picture, 0, -rise)


def on_bench(doll: Doll, way: str) -> Pixels:
    """On a bench that stands along the street: who looks aside turns only the head."""
    return seated(doll, "down", look=way) if way in ("left", "right") else seated(doll, way)


def seated(doll: Doll, way: str, face: str = "open", look: str = "") -> Pixels:
    """On a bench: knees in front, feet on the ground; `look`: where the head is turned."""
    if way == "right":
        return relit(seated(doll, "left", face), doll.ramps)
    letters = {**_tones(doll), "k": doll.letters[doll.shoes]}
    small = doll.build.torso < 5
    rise = 2 if small else 3
    stance = Stance(left="carry", right="carry", face=face, look=look, props=False)
    picture = _upper(doll, way, stance, rise)
    if way == "left":
        legs = (
            "nNnnnmm.\nnnnnmmM.\nnnm.....\nkkk....."
            if small
            else (".nNNnnnmm\nnNnnnmmMM\nnnmm.....\nnnm......\nkkk......")
        )
        part = art(legs, letters)
        return over(picture, part, 17 - part.shape[1] + 1, FLOOR + 1 - part.shape[0])
    if way == "up":
        shins = ".kk....kk." if small else ".nn....mm.\n.kk....kk."
        part = art("nnnnnnmmmM\n.mmmmmmMM.\n" + shins, letters)
        return over(picture, part, 11, FLOOR - rise)
    legs = (
        "NNnmnnmM\nnnm.nmM.\nkkk..kkk"
        if small
        else (".NNnnmnnm.\nNNnnmmnnmM\nNnnm..nnmM\n.nnm..nmM.\n.kkk..kkk.")
    )
    part = art(legs, letters)
    return over(picture, part, 16 - part.shape[1] // 2, FLOOR + 1 - part.shape[0])


def whispering(doll: Doll, way: str, frame: int) -> Pixels:
    """The head turned and lowered to somebody beside, the flat hand before the mouth."""
    if way == "right":
        return relit(whispering(doll, "left", frame), doll.ramps)
    face = ("talk", "open")[frame]
    stance = Stance(left="none", face=face, look="left", head=(-2, 1 + frame), props=False)
    picture = doll.draw(way, stance)
    head, x, y = head_at(doll, way, stance)
    if way == "left" and doll.build.bend:
        x, y = x - doll.build.bend - 1, y + doll.build.bend - 1
    elif doll.build.bend:
        y += doll.build.bend
    mouth = y + HEAD_HIGH - 3
    edge = x + int(np.nonzero(head[HEAD_HIGH - 3])[0][0])
    tones = "hsHG" if doll.build.bare_arms else doll.forearm or doll.sleeve
    sleeve = {new: doll.letters[old] for new, old in zip("oOqQ", tones, strict=True)}
    arm = art(".Ss..\nSSsh.\nSssh.\n.sso.\n.OOoq\n..Ooq\n...oq", {**doll.letters, **sleeve})
    if way == "up":
        return over(behind(picture, arm, edge - 2, mouth - 1), arm[:3], edge - 2, mouth - 1)
    return over(picture, arm, edge - 1, mouth - 1)


def kneeling(doll: Doll, way: str, face: str = "down", arms: str = "carry", low: int = 0) -> Pixels:
    """On both knees, the thighs as a block in front; `low` px the head sinks further."""
    if way == "right":
        return relit(kneeling(doll, "left", face, arms, low), doll.ramps)
    nod = (-1 if way == "left" else 0, 1 + low)
    stance = Stance(left=arms, right=arms, face=face, head=nod, props=False)
    picture = _upper(doll, way, stance, 2)
    letters = {**_tones(doll), "k": doll.letters[doll.shoes]}
    if way == "left":
        return over(picture, art("nNnnnmmm..\nnnnnnmmmMM\n.kk..kkkkk", letters), 11, FLOOR - 2)
    return over(picture, art(".NNnnmnmm.\nNNnnnmnnmM\nnnnmmnmnMM", letters), 11, FLOOR - 2)


def lowered(doll: Doll, way: str, face: str = "open") -> Pixels:
    """On the ground, knees drawn up, the hands before them."""
    if way == "right":
        return relit(lowered(doll, "left", face), doll.ramps)
    picture = _upper(doll, way, Stance(left="carry", right="carry", face=face, props=False), 1)
    letters = {**_tones(doll), "k": doll.letters[doll.shoes]}
    if way == "left":
        part = art(".nNn.....\nnNnnm....\nnnmnnmmm.\nkk.nnmmMM", letters)
        over(picture, part, 9, FLOOR - 3)
        return over(picture, art("Sss\nshh", letters), 12, FLOOR - 4)
    if way == "up":
        return over(picture, art("nnnnnmmmmM\nnnnmmmmMMM", letters), 11, FLOOR - 1)
    over(picture, art(".NNn..nnm.\nNNnnm.nnmM\nNnnm..nnmM\n.kkk..kkk.", letters), 11, FLOOR - 3)
    return over(picture, art("SsSs\nshsh", letters), 14, FLOOR - 4)

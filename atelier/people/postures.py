"""Sitting and kneeling for anybody: the body without its legs, moved, and the legs drawn anew."""

from __future__ import annotations

from dataclasses import replace

from atelier.people.doll import Doll, Stance
from atelier.people.kit import FLOOR, Key, art, cell, over, relit
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


def seated(doll: Doll, way: str, face: str = "open") -> Pixels:
    """On a bench: knees in front, feet on the ground."""
    if way == "right":
        return relit(seated(doll, "left", face), doll.ramps)
    letters = {**_tones(doll), "k": doll.letters[doll.shoes]}
    small = doll.build.torso < 5
    rise = 2 if small else 3
    stance = Stance(left="carry", right="carry", face=face, props=False)
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


def kneeling(doll: Doll, way: str, face: str = "down") -> Pixels:
    """On both knees, the thighs as a block in front."""
    if way == "right":
        return relit(kneeling(doll, "left", face), doll.ramps)
    nod = (-1 if way == "left" else 0, 1)
    picture = _upper(
        doll, way, Stance(left="carry", right="carry", face=face, head=nod, props=False), 2
    )
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

"""Things people hold or carry, pasted onto a doll: each breaks the outline on one side."""

from __future__ import annotations

from atelier.palette import INDEX
from atelier.people.doll import MIDDLE, Doll, Prop, Stance
from atelier.people.kit import FLOOR, art, behind, cell, over, stick, stroke
from atelier.pixels import Pixels, put

_FREE = ("down", "limp", "fwd", "back", "run")


def _idle(stance: Stance) -> bool:
    """The hands are where a held thing can stay."""
    return stance.right in _FREE and stance.left in (*_FREE, "hip", "back2", "carry", "high")


def held(grid: str, x: int, y: int, side: tuple[int, int] | None = None, back: bool = True) -> Prop:
    """A thing at the viewer's right hand; `side` is its place when seen from the left."""

    def draw(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
        if not _idle(stance):
            return picture
        part = art(grid, doll.letters)
        top = doll.build.top + stance.body[1]
        if facing == "left":
            return over(picture, part, MIDDLE + (side or (-8, y))[0], top + (side or (-8, y))[1])
        if facing == "up":
            if not back:
                return picture
            return over(picture, part[:, ::-1], MIDDLE - x - part.shape[1], top + y)
        return over(picture, part, MIDDLE + x, top + y)

    return draw


def pole(colour: str, tip: str, high: int, x: int = 9, tip_rows: int = 5) -> Prop:
    """A pole that stands on the ground beside the figure, with a tip."""

    def draw(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
        if not _idle(stance):
            return picture
        at = {
            "down": MIDDLE + x,
            "up": MIDDLE - x - 1,
            "left": MIDDLE - 7 - (3 if high > 12 else 0),
        }[facing]
        step = 1 if stance.legs in ("a", "runa") else 0
        top = FLOOR - high - step
        stick(picture, at, top, at, FLOOR - step, colour)
        if tip:
            part = art(tip, doll.letters)
            over(picture, part, at - part.shape[1] // 2, top - tip_rows + 2)
        return picture

    return draw


def on_back(grid: str, rise: int = 0, side_x: int = 3) -> Prop:
    """A bundle: behind the figure, on its back, or beyond it, as one looks at it."""

    def draw(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
        part = art(grid, doll.letters)
        top = doll.build.top - rise + stance.body[1]
        if facing == "up":
            return over(picture, part, MIDDLE - part.shape[1] // 2, top + 1)
        if facing == "left":
            return over(picture, part, MIDDLE + side_x, top)
        return behind(picture, part, MIDDLE - part.shape[1] // 2 + 5, top - 2)

    return draw


SPEAR = pole("wood3", ".i.\niII\niIf\nIIf\n.f.", 24)
STICK = pole("wood3", "", 10, 7)
CRUTCH = pole("wood3", "XXXX", 12, -9, 3)
LAMP_POLE = pole("wood3", ".xx.\nr33r\n3443\n3443\n.xx.", 21, 8, 4)
BASKET = held("..zz.tTT\n.zzZttTT\nXBXBXBXb\nBWBXBXbb\n.XbXbXb.", 4, 4, (-11, 4))
FISH = held(".iii..f\niKIIIff\n.III..f", 4, 5, (-9, 5))
ORANGES = held(".uu..\nuuWu.\nXBXBX\nBXBXb\n.XbX.", 4, 4, (-9, 4))
PAPERS = held("zzzz\nzZZz\nzzzz\nzZZZ", 3, 4, (-7, 3))
TRAY = held("..zz..\n..zZ..\nRrrrrR", 4, 3, (-9, 3))
MASK = held(".rr.\nzzzZ\nzKzK\nzzrZ\n.zZ.", 4, 3, (-9, 3))
CUP = held("rrr.\nrRrr\n.rr.", 5, 4, (-8, 4))
HAMMER = held("fFF\n.b.\n.b.\n.b.", 5, 3, (-8, 3))
SCISSORS = held("i.I\n.I.\nr.r", 5, 5, (-7, 4))
LOAF = held(".BBB.\nBWBBX\n.XXX.", 4, 4, (-8, 4))
BUCKET = held("b..b\nTttT\nXBXb\n.Xb.", 5, 5, (-8, 6))
CARDS = held("rz.\nzrz\n.zr", 5, 3, (-7, 3))
BOOK = held("RRRR\nRzzR\nRrrR\nRRRR", 4, 3, (-7, 3))
BUNDLE = on_back("...aaa...\n..aAAaa..\n.aAAaaae.\naAAaaaaee\naAaaaaaee\n.aaaaaee.\n..aaeee..", 1)
FIREWOOD = on_back(".XBXBX..\nXbXBXbX.\nBXBXbXBX\nXbXBXbXb\n.bXbXbX.", 0)
MILK = on_back("..ffff..\n.fIIIFf.\n.fIIIFF.\n.fIIIFF.\n.fIIIFF.\n.IIIFFF.\n..FFFF..", 0)
BOX = on_back("XBBBBBX\nXWBBBXb\nxxxxxxx\nXWBBBXb\nXBBBXXb\nxxxxxxx", 0)


HOOP = held("..XXX..\n.X...b.\nX.....b\nX.....b\nX.....b\n.X...b.\n..bbb..", 5, -1, (-12, 0))
DAIKON = held(".l.L.\nlLlL.\n.LlL.\n.zzZ.\n.zzZ.\n.zzZ.\n..z..", 5, 0, (-9, 0))
SATCHEL = held("..x..\n.x.x.\nzzzzZ\nzzLzZ\nzLlLZ\nzzLZZ", 4, 3, (-8, 3))
SILK = held("PpP.\nPppP\nPppP\nPppP\nPpPj\nPPPj\nzZzZ", 4, 2, (-8, 2))
FLOWERS = held("..r.p.\n.rprpp\n.pLrL.\n..LlL.\n..LL..\n..zZ..", 4, 0, (-8, 0))
JUG = held("..bb..\n.bXXb.\nbXBXXb\nbBWXXb\nbXBXXb\n.bXXb.", 4, 3, (-9, 3))
SACK = on_back("...XX...\n..XBBX..\n.XBBBXX.\nXBWBBBXX\nXBBBBXXX\nXXBBXXXb\n.XXXXXb.", 3, 3)
POT = held(".bbbbb.\n.FfffF.\nFfIfffF\nFfffFFF\n.FFFFF.", 3, 3, (-10, 3))
HOE = pole("wood3", "fffff\nf....\n.....", 21, 8, 3)
PINWHEEL = held("r..tt\nrr.t.\n.rb..\n.tbrr\ntt.br\n..b..\n..b..", 5, -3, (-9, -2))
BALL = held(".rr.\nrWrR\nrrzR\n.RR.", 4, 2, (-8, 2))
PIPE = held("f...\nFxxx", 4, 0, (-8, 0))
HILT = on_back("Kf.....\nfKf....\n.fKx...\n..xKK..\n...KKK.\n....KKK", 3, 1)
NET = pole("wood3", ".iiii.\niZiZiI\niiZiiI\niZiZiI\n.iiiI.\n..iI..", 19, 8, 5)
CLOSED_UMBRELLA = pole("wood4", "..b..\n.rrR.\n.rrR.\n.rRR.\nrrrRR\nrrrRR\n..b..", 13, 7, 2)


def broom(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A broom held upright, its bristles on the ground."""
    if not _idle(stance):
        return picture
    x = {"down": 24, "up": 7, "left": 7}[facing]
    step = 1 if stance.legs in ("a", "runa") else 0
    stick(picture, x, 11 - step, x, 25 - step, "wood4")
    return over(picture, art(".BX.\nBBXX\nBWBX\nBWBX", doll.letters), x - 2, FLOOR - 3 - step)


def head_jug(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A water jug that rides on the head."""
    if not _idle(stance):
        return picture
    jug = art("..bttb..\n..XBBb..\n.XBWXXb.\n.XBXXbb.\n..XXbb..", doll.letters)
    y = doll.build.top - 17 - doll.build.brow - doll.build.jaw + stance.head[1] + stance.body[1]
    return over(picture, jug, MIDDLE - 4 + stance.head[0], y)


def plank(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A long board on one shoulder."""
    if not _idle(stance):
        return picture
    y = doll.build.top + stance.body[1] - 1
    if facing == "left":
        return over(picture, art("WWWWWWWWWWBBBBBBBBBBBBBBBX\n" + "X" * 26, doll.letters), 3, y + 2)
    board = art("WWBB\nWBBX\nBBXX\nxxxx", doll.letters)
    return over(picture, board, MIDDLE + (4 if facing == "down" else -8), y - 2)


def bale(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A great sack across the neck, as porters carry it."""
    if not _idle(stance):
        return picture
    y = doll.build.top - 6 + stance.body[1] + (stance.legs in ("a", "b"))
    sack = art(
        "..BBBBBBBBBBBB..\n.BWWWBBBBBBBXXX.\nBWWBBBBBBBBBBXXX\nBBBBBBBBBBBBBXXX\n"
        "BBBBBBBBBBBBXXXX\nXBBBBBBBBBBXXXXb\n.XXXXXXXXXXXXXb.",
        doll.letters,
    )
    if facing == "down":
        return behind(picture, sack, MIDDLE - 12, y)
    if facing == "left":
        return behind(picture, sack[:, 4:], MIDDLE + 2, y)
    return over(picture, sack, MIDDLE - 4, y)


def sleeves(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """Long sleeves that hang from the forearms of a festive kimono."""
    if not _idle(stance):
        return picture
    y = doll.build.top + 4 + stance.body[1]
    left, right = (
        art("oOO\noOo\nOOo\nOoo\noo.", doll.letters),
        art("qqo\noqq\noqq\nqqQ\n.qQ", doll.letters),
    )
    if facing == "left":
        return over(picture, art("OOo.\nOooo\nOooq\nooqq\n.oqq", doll.letters), MIDDLE - 2, y)
    half = doll.build.shoulder // 2
    over(picture, left, MIDDLE - half - 3, y)
    return over(picture, right, MIDDLE + half, y)


def small_child(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A child that sits on the hip, an arm round the neck."""
    y = doll.build.top - 3 + stance.body[1] + (stance.legs in ("a", "b")) + stance.bend // 2
    child = art(
        "..bbbb..\n.bbbbbX.\n.bsSssX.\n.sKssKs.\n.sKssK..\n..ssssh.\n.ssaaa..\nsaaaaae.\n"
        ".aaaaae.\n.eeaee..\n.ss.sh..",
        doll.letters,
    )
    if facing == "down":
        return over(picture, child, MIDDLE + 3, y)
    if facing == "left":
        return over(picture, child, MIDDLE - 10, y + 1)
    back = art("..bbbb..\n.bbbbbX.\n.bbbbXX.\n.bbbbXX.\n..bbXX..", doll.letters)
    return behind(picture, back, MIDDLE - 10, y)


def parasol(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    if not _idle(stance):
        return picture
    x = {"down": 21, "up": 11, "left": 11}[facing]
    stick(picture, x, 6, x, doll.build.top + 5, "wood4")
    canopy = art(
        ".......55.......\n....66655577....\n..666655555577..\n"
        ".66665555555777.\n6665555555557777\n6.55..55..57..77",
        doll.letters,
    )
    if facing == "down":
        return over(picture, canopy, x - 8, 1)
    return (
        behind(picture, canopy, x - 8, 1) if facing == "left" else over(picture, canopy, x - 8, 1)
    )


def yoke(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A carrying pole across the shoulders with two pails."""
    y = doll.build.top + stance.body[1]
    pail = art("TttT\nXBBX\nXBXb\nXBXb\n.Xb.", doll.letters)
    swing = {"a": 1, "b": -1}.get(stance.legs, 0)
    if facing == "left":
        stick(picture, 5, y + 1, 26, y + 1)
        for x in (3, 25):
            part = stroke(cell(), "wood1", x + 2, y + 2, x + 2, y + 6)
            put(part, pail, x + swing, y + 6)
            over(picture, part)
        return picture
    layer = stroke(cell(), "wood3", 2, y, 29, y + 1)
    picture = over(picture, layer)
    for x, dy in ((1, swing), (27, -swing)):
        picture = stroke(picture, "wood1", x + 2, y + 1, x + 2, y + 5 + dy)
        over(picture, pail, x, y + 5 + dy)
    return picture


def empty_sleeve(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """The arm on the viewer's right is gone: shoulder, a fold with a pin, then nothing."""
    x = MIDDLE + doll.build.shoulder // 2 - 1
    if facing == "up":
        x = MIDDLE - doll.build.shoulder // 2 - 1
    if facing != "left":
        over(picture, art("oq.\nqQ.\nzQ.", doll.letters), x, doll.build.top + 1)
    return picture


def eyepatch(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    y = doll.build.top - 4 + stance.head[1] + stance.body[1]
    if facing == "down":
        for x in range(16, 21):
            picture[y, x] = INDEX["ink0"]
        picture[y + 1, 17] = picture[y + 1, 18] = INDEX["ink0"]
    return picture

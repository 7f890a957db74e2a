"""The boy, with and without the headband: two looks from one set of grids.

Interior 14x23 in rows 7-29. His hand-drawn moments are grids; the rest are stances of his doll.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from atelier.palette import INDEX
from atelier.people.doll import FACINGS, HEAD_HIGH, HEAD_WIDE, Build, Doll, Stance
from atelier.people.heads import DrawHead
from atelier.people.kit import (
    BLOND,
    FLOOR,
    art,
    behind,
    cell,
    dots,
    finished,
    key,
    over,
    ramp,
    relit,
    stroke,
)
from atelier.people.sheet import Look, Pose, four, one, posed, stepping
from atelier.pixels import Pixels, blank, put

ORANGE, BLUE = ramp("orange", 2), ramp("blue", 1)
K = key(BLOND, ORANGE, ("blue1", "blue2", "blue0", "ink1"), ORANGE)
K |= {"0": "blue0", "w": "plaster3", "f": "stone3"}
RAMPS = (BLOND, ORANGE, BLUE)
X, Y = 9, 7
"""Where the 14x22 interior lies in the cell."""

HEAD_FRONT = """
......y.......
.y....yY...y..
.yy..yYYy..yy.
..yyyYYYyyyyd.
yyyYYYYYyyyydd
.yyYYYYyyyyyd.
..yYYYyyyyyydy
yyyYYyyyyyyddd
.yyyYyydyhydd.
..yhdhhhhhdhd.
.hssSSsssssdh.
.sssssssssssh.
.hSssssssssHh.
..HssssssssH..
..ssHsssHshh..
"""
HEAD_FRONT_LOW = """
.......y......
.y....yYy...y.
.yyy.yyYyy.yy.
..yyYYYYyyyyd.
yyyYYYYYyyyydd
.yyYYYYyyyyyd.
yyyYYYyyyydydd
.yyyyydyyyyddd
.yyydyydyydddd
.ydydyhdyhdddd
..hdhdhhhhhhd.
.hsssssssssHh.
..sDDssssDDh..
..HsKKssKKsH..
...hsssssshh..
"""
HEAD_SIDE = """
.....y........
.y..yYy...y...
.yy.yYYy.yy..y
..yyYYYyyyyyyd
.yyYYYYyyyyydy
yyYYYYyyyyyddd
.yyYYyydyyydd.
..yydyyyyydydy
..hhydhydyydd.
..sSshhhdyyddd
..sssssshhddd.
..ssssssGshdd.
.sSsssssGshd..
..Ssssssshh...
..sssHshhh....
"""
HEAD_SIDE_LOW = """
......y.......
.y...yYy...y..
.yyy.yYYy.yyy.
.yyyYYYYyyyydd
.yyYYYYyyyyyyd
yyyYYyyyyyyddd
.yyyyydyyyydd.
.ydydyyydyyydd
..d.dhdhydyddd
..hdhhhhhshdd.
..sDDsssHGhhd.
..sKKsssshhyd.
...sssHshhh...
"""
HEAD_BACK = """
......y.......
.y....yY...y..
.yy..yYYy..yy.
..yyyYYYyyyyd.
yyyYYYYYyyyydd
.yyYYyyyyyyyd.
..yYYyyydyyddy
yyyYyyyydyyddd
.yyyyydyyyydd.
..yydyyyydydd.
.hydyyyydyddh.
.hddyydyydddh.
..ddyydydddd..
..hDyddyddDh..
...hDhdDdDh...
"""
FACES = {
    "open": "..........\n..KK..KK..\n.SKw..wK..\n..Kc..cK..\n....HH....",
    "away": "..........\n..KK..KK..\n.SwK..wKS.\n..wc..wc..\n.....HH...",
    "shut": "..........\n..........\n.HKK..KKH.\n..........\n....HH....",
    "sad": "...D..D...\n.DD....DD.\n.SKw..wK..\n..Kc..cK..\n....HH....",
    "cry": "...D..D...\n.DD....DD.\n..KK..KK..\n..tT..Tt..\n..t.rr.t..",
    "lost": "...D..D...\n.DD....DD.\n..KK..KK..\n.SKw..wK..\n....HH....",
    "down": "...D..D...\n.DD....DD.\n..........\n..KK..KK..\n....HH....",
    "happy": "..........\n..KK..KK..\n.K......K.\n.u.rrrr.u.\n....rr....",
    "grin": "..........\n..KK..KK..\n.K......K.\n.u.wwww.u.\n....HH....",
    "talk": "..........\n..KK..KK..\n.SKw..wK..\n..Kc..cK..\n....RR....",
    "shout": "...D..D...\n.DDK..KDD.\n.SKw..wK..\n..KcRRcK..\n...RRRR...",
    "up": "..KK..KK..\n.SKc..cK..\n..Kw..wK..\n..........\n....HH....",
    "gaze": "...D..D...\n.DD....DD.\n..KK..KK..\n.SKw..wK..\n....HH....",
}
SIDE_FACES = {
    # name: (patch, row of the patch on the head)
    "open": (".KK\n.Kw\n.Kc", 11),
    "away": (".KK\n.Kw\n.Kc", 11),
    "shut": ("...\n.KK\n...", 11),
    "sad": (".DD\nD..\n.KK\n.Kc\n...", 10),
    "lost": (".DD\nD..\n.KK\n.Kw\n...", 10),
    "gaze": (".DD\nD..\n.KK\n.Kw\n...", 10),
    "cry": (".DD\nD..\n.KK\n.tT\n.t.", 10),
    "down": (".DD\nD..\n...\n.KK\n...", 10),
    "happy": (".KK\nK..\n.u.\nrr.", 11),
    "grin": (".KK\nK..\n.u.\nww.", 11),
    "talk": (".KK\n.Kw\n.Kc\nR..", 11),
    "shout": (".DD\n.KK\n.Kw\n.Kc\nRR.\nRR.", 10),
    "up": (".KK\n.Kc\n.Kw", 10),
}
BAND = (
    "..aiiiiiiiiae.\n..aaIIIIIffae.",
    "..iiIaaaaaae..\n..IIfaaaaaeeee\n............a.\n............ea",
    "..aaaayaaaaee.\n......aA......\n.....aaaa.....\n.....a.aae....\n.......ae.....\n........e.....",
)


def head_grid(view: int, face: str, low: bool, band: bool) -> Pixels:
    """The boy's head: view 0 front, 1 left, 2 back; `low` shows the crown."""
    if view == 2:
        head = art(HEAD_BACK, K)
        return put(head, art(BAND[2], K), 0, 8) if band else head
    if low:
        head = art((HEAD_FRONT_LOW, HEAD_SIDE_LOW)[view], K)
        brows = ((3, 12), (4, 12), (9, 12), (10, 12)) if view == 0 else ((3, 10), (4, 10))
        if face != "sad":  # a lowered face is only sad where it should be
            dots(head, K, "s", *brows)
        elif view == 0:
            dots(head, K, "D", (5, 11), (8, 11))
        if view == 0 and face == "cry":
            put(head, art("..tT..Tt..\n..t.RR.t..", K), 2, 13)
        if view == 0 and face == "shut":
            dots(head, K, "s", (5, 12), (8, 12))
        if band:
            put(
                head,
                art(("..aiiiiiiiae..\n.aaaIIIIfaae..", "..iiaaaaaaee..\n..IIaaaaaaeee.")[view], K),
                0,
                (9, 8)[view],
            )
        return head
    head = art((HEAD_FRONT, HEAD_SIDE)[view], K)
    if view == 0:
        put(head, art(FACES[face], K), 2, 10)
        for row in (12, 14):  # the marks on the cheeks: two-pixel dashes outside the eyes
            head[row, 3] = head[row, 10] = INDEX["skin3"]
            head[row, 2] = head[row, 11] = INDEX["skin2"]
    else:
        patch, row = SIDE_FACES[face]
        put(head, art(patch, K), 2, row)
        dots(head, K, "h", (6, 12), (6, 14))
        dots(head, K, "H", (7, 12))
    if band:
        put(head, art(BAND[view], K), 0, 8)
    return head


def _head(band: bool) -> DrawHead:
    def draw(doll: Doll, facing: str, stance: Stance) -> Pixels:
        view = {"down": 0, "left": 1, "up": 2}[facing]
        grid = head_grid(view, stance.face, stance.crown > 0, band)
        canvas = blank(HEAD_WIDE, HEAD_HIGH)
        return put(canvas, grid, (HEAD_WIDE - 14) // 2, HEAD_HIGH - grid.shape[0])

    return draw


BUILD = Build(shoulder=10, waist=8, torso=4, legs=4, depth=6, arm=3)
TORSO = {
    "down": ".Hzzzzzzh.\n.aOOzoqqe.\n.oOOqooqq.\n.ooOqooqQ.",
    "left": ".zzzzz..\n.OOaaq..\nOOoooqq.\nOooooqQ.",
    "up": ".hzzzzzzh.\n.aoOooqqe.\n.oOoooqqq.\n.ooooqqqQ.",
}


def doll(band: bool) -> Doll:
    return Doll(
        BUILD,
        K,
        _head(band),
        RAMPS,
        "",
        (),
        TORSO,
        sleeve="aAeE",
        forearm="oOqQ",
        shoes="0",
        chin=1,
    )


# ------------------------------------------------------------------------- hand-drawn bodies
BODY = {
    ("down", "stand"): """
...Hzzzzzzh...
..aaOOzoqqaa..
.aaoOOqooqqae.
.SsqoOqooqQsh.
...oOoooqqQ...
...oOo.oqqQ...
...ooo.qqqQ...
...000.0000...
""",
    ("down", "a"): """
...Hzzzzzzh...
..aaOOzoqqaa..
..aoOOqooqqaa.
..aaoOqooqqaae
...hoOoooqqsSh
...oOOoqqqQsh.
..oOOo.0000...
..0000........
""",
    ("down", "b"): """
...Hzzzzzzh...
..aaOOzoqqaa..
.aaoOOqooqqa..
aaaoOOqooqqe..
SssooOoooqq...
.shooooqqqQ...
...0000.qqQQ..
........0000..
""",
    ("down", "runa"): """
...Hzzzzzzh...
.aaaOOzoqqaa..
SsaoOOqooqqaae
Ss.oOOqooqsSse
...oOoooqqshh.
..oOOoqqqQ....
..oOo.0000....
.0000.........
""",
    ("down", "runb"): """
...Hzzzzzzh...
..aaOOzoqqaaa.
aaoOOqooqqaasS
aSsOOqoooqQ.sh
.shooOooqqQ...
...ooOoqqqqQ..
...0000.qqQ...
........0000..
""",
    ("up", "stand"): """
...hzzzzzzh...
..aaoOoooqaa..
.aaoOooqqqqae.
.SsqooooqqQsh.
...oOoooqqQ...
...oOo.oqqQ...
...ooo.qqqQ...
...000.0000...
""",
    ("up", "a"): """
...hzzzzzzh...
..aaoOoooqaa..
.aaoOooqqqqa..
aaaoOooqqqqe..
SssooooooqqQ..
.shoOooqqqQ...
...0000.qqQQ..
........0000..
""",
    ("up", "b"): """
...hzzzzzzh...
..aaoOoooqaa..
..aoOooqqqqaa.
..aoOooqqqqaae
..oooooooqqsSh
...oOOoqqqQsh.
..oOOo.0000...
..0000........
""",
    ("up", "runa"): """
...hzzzzzzh...
.aaaoOoooqaaa.
SsaoOooqqqqaae
Ss.oOooqqqqqae
...oOoooqqQshh
...ooOoqqqqQ..
...0000.qqqQ..
........0000..
""",
    ("up", "runb"): """
...hzzzzzzh...
.aaaoOoooqaaa.
.aaOooqqqqqasS
.aaOooqqqqQ.sh
.shoOoooqqQ...
..oOOoqqqQ....
..oOo.0000....
.0000.........
""",
    ("left", "stand"): """
....zzzzz.....
....OOaaa.....
...OOoaaeq....
...OOoaaeqQ...
...OOqSsqqQ...
....oohhqQ....
....oOoqqQ....
...0000000....
""",
    ("left", "a"): """
....zzzzz.....
....OOaaa.....
...OOoaaae....
...OOooaaae...
....OooqqaSs..
...oOooqqqsh..
..oOOo..qqq0..
.0000....000..
""",
    ("left", "b"): """
....zzzzz.....
....Oaaaq.....
...OaaaqqQ....
..aaaeoqqQ....
.SsooOoqqQ....
.shqooOoqq....
..qqq..oOOo0..
.0000...0000..
""",
    ("left", "passa"): """
....zzzzz.....
....OOaaa.....
...OOoaaeq....
...OOoaaeqQ...
....OqSsqQ....
....ooohqqq...
....oOo.q000..
...0000..0....
""",
    ("left", "passb"): """
....zzzzz.....
....OOaaa.....
...OOoaaeq....
...OOoaaeqQ...
....OqSsqQ....
....qqohooo...
....qqq.o000..
...0000..0....
""",
    ("left", "runa"): """
...zzzzz......
..OOOoaaa.....
.OOOoaaaeeqq..
Sso.ooaaeq.ss.
hs..oooaqqqsh.
...oOooqqqqq..
.0ooo....qqq00
000.........00
""",
    ("left", "runb"): """
...zzzzz......
..OOOoaa......
..OOoaaaeq....
..OoaaaeqqQ...
..SaaeoqqqQ...
..shooooqqq00.
...ooOo.qqq00.
....000.......
""",
}
SLUMP = {
    ("down", "stand"): """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aqoOoqqQae..
..ssoooqqQsh..
...oooQqqq....
...ooo.qqq....
...000.000....
""",
    ("down", "a"): """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aqoOoqqQae..
..ssooo.qQsh..
...oooQqqq....
...ooo.000....
...000........
""",
    ("down", "b"): """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aqoOoqqQae..
..ssoo.qqQsh..
...oooQqqq....
...000.qqq....
.......000....
""",
    ("left", "stand"): """
.....zzzz.....
....oOaaaq....
....OaaaeqQ...
...oOaaeqQ....
...oOqaeqQ....
....oSsqqQ....
....oOoqqQ....
...000000.....
""",
    ("left", "a"): """
.....zzzz.....
....oOaaaq....
....OaaaeqQ...
...oOaaeqQ....
...oOqaeqQ....
...oOSsqqQ....
..oOo..qqqQ...
..000...000...
""",
    ("left", "b"): """
.....zzzz.....
....oOaaaq....
....OaaaeqQ...
...oOaaeqQ....
...oOqaeqQ....
....oSsqqQ....
....qqooO.....
...0000.00....
""",
    ("up", "stand"): """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aooOoqqQae..
..ssoooqqQsh..
...oooQqqq....
...ooo.qqq....
...000.000....
""",
    ("up", "a"): """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aooOoqqQae..
..ssooo.qQsh..
...oooQqqq....
...000.qqq....
.......000....
""",
    ("up", "b"): """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aooOoqqQae..
..ssoo.qqQsh..
...oooQqqq....
...ooo.000....
...000........
""",
}
BAG = {
    "down": """
..XXXXXXXXXXXX..
.XBBXXXXXXXXXXb.
XBBXXXXXXXXXXXbb
XBXXXXXXXXXXXXbb
XXXXXXXXXXXXXbbb
.XXXXXXXXXXXXbb.
""",
    "left": """
..xxxx.
.LLLLLx
xXXBBXb
XXBBXXb
xXBXXbb
XXBXXbb
XXXXbbb
.bbbbb.
""",
    "up": """
..LLLLLL..
.LLlLLLLL.
.XBBBBXXb.
XBBXBBXXXb
XBBbbbbXXb
XBXXXXXXbb
.XXXXXXbb.
""",
}
"""All he owns, on his back."""
STRAPS = {
    "down": ((12, 23), (12, 24), (19, 23), (19, 24)),
    "left": ((15, 22), (15, 23)),
    "right": ((16, 22), (16, 23)),
    "up": (),
}
PUT_DOWN = {
    "sit", "sit_ground", "sob", "kneel", "sleep", "sweep", "carry", "pack_walk", "hug_tsunade",
    "kissed",
}  # fmt: skip
"""What he does without the bag, or with another."""
SIDE_FREE = """
....zzzzz.....
....OOooq.....
...OOoooqq....
...OooooqQ....
....oooqqQ....
....ooOqqQ....
....oOoqqQ....
...000000.....
"""


class Boy:
    """His cells; `band` says whether the headband is on."""

    def __init__(self, band: bool) -> None:
        self.band = band
        self.doll = doll(band)

    def head(self, facing: str, face: str = "open", low: bool = False) -> Pixels:
        return head_grid({"down": 0, "left": 1, "up": 2}[facing], face, low, self.band)

    def figure(
        self,
        facing: str,
        body: str,
        face: str = "open",
        at: tuple[int, int] = (0, 0),
        low: bool = False,
        shift: tuple[int, int] = (0, 0),
    ) -> Pixels:
        """Body grid and head; `at` moves the head, `shift` the body."""
        picture = cell()
        put(picture, art(body, K), X + shift[0], Y + 15 + shift[1])
        head = self.head(facing, face, low)
        return put(picture, head, X + at[0], Y + at[1])

    def moving(self, facing: str, step: str, face: str = "open") -> Pixels:
        if facing == "right":
            return relit(self.moving("left", step, face), RAMPS)
        if facing != "left" and step in ("passa", "passb"):
            step = "stand"
        nod = {"a": 1, "b": 1}.get(step, 0)
        lean = -2 if facing == "left" and step in ("runa", "runb") else 0
        rise = 1 if step == "runb" else 0
        picture = self.figure(facing, BODY[facing, step], face, (lean, nod))
        return put(cell(), picture, 0, -rise) if rise else picture

    def slump(self, facing: str, step: str, face: str = "sad") -> Pixels:
        if facing == "right":
            return relit(self.slump("left", step, face), RAMPS)
        low = 0 if step == "stand" else 1
        body = SLUMP[facing, step]
        if facing == "left":
            return self.figure("left", body, face, (-2, 4 + low), True)
        if facing == "up":
            return put(put(cell(), art(body, K), X, Y + 15), self.head("up"), X, Y + 3 + low)
        return self.figure("down", body, face, (1 if step == "b" else 0, 3 + low), True)

    def breath(self, facing: str) -> Pixels:
        """Chest and head one pixel up, the hips stay."""
        stand = self.moving(facing, "stand")
        picture = stand.copy()
        picture[: FLOOR - 2] = stand[1 : FLOOR - 1]
        tips = slice(Y - 1, Y + 1)  # what stands up of his hair gives way to the wind
        picture[tips] = np.roll(picture[tips], 1, axis=1)
        return picture

    def common(self) -> dict[str, list[Pixels]]:
        cells = {}
        for way in FACINGS:
            stand = self.moving(way, "stand")
            breath = self.breath(way)
            cells[way] = [
                finished(c)
                for c in (
                    stand, breath, self.moving(way, "stand", "shut"),
                    self.moving(way, "passb"), self.moving(way, "a"),
                    self.moving(way, "passa"), self.moving(way, "b"),
                    self.moving(way, "runa"), self.moving(way, "runb"),
                )
            ]  # fmt: skip
        return cells

    # -------------------------------------------------------------------------- gestures
    def cry(self, facing: str, sob: int) -> Pixels:
        """The forearm over the eyes, the elbow beyond the hair, the other arm limp."""
        if facing == "right":
            return relit(self.cry("left", sob), RAMPS)
        if facing == "up":
            picture = self.slump("up", "stand")
            over(picture, art("aaS\naas\n.ee", K), X + 11, Y + 10 + sob)
            return picture
        if facing == "left":
            picture = self.figure("left", SIDE_FREE, "cry", (-1, 2 + sob), True)
            over(
                picture, art("Ss.....\nssOO...\n.hOOOoo\n..qoooa\n....aae", K), X - 1, Y + 12 + sob
            )
            return dots(picture, K, "t", (X, Y + 16 + sob))
        head = art(HEAD_FRONT, K)
        if self.band:
            put(head, art(BAND[0], K), 0, 8)
        put(head, art("....rrrr..\n....hRRh..", K), 2, 13)
        picture = cell()
        put(
            picture,
            art(
                "...Hzzzzzzh...\n...oOOzoqqaa..\n..oooOqooqqae.\n..ooOOqooqQae.\n"
                "...ooooqqqQsh.\n...oooQqqq....\n...ooo.qqq....\n...000.000....",
                K,
            ),
            X,
            Y + 15,
        )
        put(picture, head, X, Y + 1 + sob)
        arm = art(
            """
.........SSs.
..oOOOOOOsssh
oOOOOoooqqqh.
aOooqqqqq....
.aaaaee......
...aae.......
""",
            K,
        )
        over(picture, arm, X - 3, Y + 11 + sob)
        tears = ((X + 10, Y + 15), (X + 10, Y + 16), (X + 3, Y + 17))
        return dots(picture, K, "t", *((x, y + sob) for x, y in tears))

    def point(self, facing: str) -> Pixels:
        if facing == "right":
            return relit(self.point("left"), RAMPS)
        if facing != "left":
            return self.doll.draw(facing, Stance(left="aim", face="talk"))
        picture = self.figure("left", SIDE_FREE, "talk", (1, 0))
        return over(picture, art("...sOOoaa.\nsssssooaae\n...hqqqee.", K), X - 4, Y + 15)

    def lift(self, facing: str, frame: int) -> Pixels:
        """To knock: the hand goes up; the hand falls and the head tells why."""
        if facing == "right":
            return relit(self.lift("left", frame), RAMPS)
        if facing == "left":
            if frame == 0:
                picture = self.figure("left", SIDE_FREE, "open", (1, 0))
                return over(
                    picture,
                    art("Ss.....\nssh....\nOOo....\n.oOqa..\n..oaae.\n...ae..", K),
                    X - 3,
                    Y + 11,
                )
            picture = self.figure("left", SIDE_FREE, "sad", (-1, 3), True)
            return over(
                picture, art("...aa.\n..aae.\n.ooe..\nsOo...\nsh....\n.h....", K), X - 1, Y + 15
            )
        if frame == 1:
            return self.slump(facing, "stand")
        picture = self.figure(facing, BODY[facing, "stand"])
        arm = art("sSs\nssh\nOOo\nOoq\naae\n.ae", K)
        return over(picture, arm, X + 12, Y + 10)

    def sit(self, facing: str) -> Pixels:
        """On a bench or bed: knees in front, feet off the ground by a row."""
        if facing == "right":
            return relit(self.sit("left"), RAMPS)
        if facing == "left":
            picture = cell()
            put(
                picture,
                art(
                    """
....zzzzz.....
....OOaaq.....
...OOoaaeq....
OOOooSsqqQ....
oooooohqqQ....
.ooqqqqqq.....
.oq...........
000...........
""",
                    K,
                ),
                X,
                Y + 15,
            )
            return put(picture, self.head("left"), X, Y)
        if facing == "up":
            body = """
...hzzzzzzh...
..aaoOoooqaa..
.aaoOooqqqqae.
.aaooooqqQqae.
..ooooooqqQ...
..oooooqqqQ...
"""
            return put(put(cell(), art(body, K), X, Y + 17), self.head("up"), X, Y + 2)
        body = """
...Hzzzzzzh...
..aaOOzoqqaa..
.aaoOOqooqqae.
.SsOOOqOOoqsh.
..OOOOqOOooq..
..OOoo.Oooqq..
..000...000...
"""
        return put(put(cell(), art(body, K), X, Y + 16), self.head("down"), X, Y + 3)

    def sit_ground(self, facing: str, sob: bool = False) -> Pixels:
        """Knees drawn up; `sob`: the face in the arms."""
        if facing == "right":
            return relit(self.sit_ground("left", sob), RAMPS)
        picture = cell()
        if facing == "left":
            body = """
.......zzz....
......ooaaa...
..oooOOaaaeq..
.oOOOoaaaeqq..
oOOoaaaeeqqqq.
oOosssaeoqqqq.
0ooohhqooqqqQ.
000oqqqqqqqQQ.
000..qqqqqqq..
"""
            put(picture, art(body, K), X, 21)
            if sob:
                return put(picture, self.head("left", "down", True), 6, 13)
            return put(picture, self.head("left", "lost"), 7, 9)
        if facing == "up":
            body = """
....zzzzzz....
...aoOooqqa...
..aaoOoooqqe..
.aaoOooooqqae.
.aaoOoooqqqae.
.aaoooooqqqae.
..ooooooqqqQ..
.oooooooqqqqQ.
"""
            put(picture, art(body, K), X, 22)
            return put(picture, self.head("up"), X, 10)
        if not sob:
            body = """
...Hzzzzzzh...
..aaoOzoqqaa..
.aaOOOqqOOqqae
.aOOOOssOOoqae
.aOOOoshOOoqqe
..OOoo..Oooqq.
..Ooo....ooqQ.
..000....000..
"""
            return put(put(picture, art(body, K), X, 22), self.head("down", "lost"), X, 11)
        body = """
....oaaaaqq...
..aaaOooqqaaa.
.aaooOoqqqqaae
.aoOOoqqoOqqae
aaOOooaaoOoqae
aaOoaassaaqqee
.aaaaasssaaae.
..00oq..qq00..
..000....000..
"""
        put(picture, art(body, K), X, 21)
        put(picture, self.head("down", "down", True)[:13], X, 11)
        return over(picture, art(".aaOOoooqqaa.\naaaOooSsqqaae\n.ee..shh..ee.", K), X, 22)

    def kneel(self, facing: str) -> Pixels:
        if facing == "right":
            return relit(self.kneel("left"), RAMPS)
        picture = cell()
        if facing == "left":
            body = """
....zzzzz.....
....OOaaa.....
...OOoaaeq....
..OOqaaeqQ....
.ssooooqqQ....
.shooooqqqQ...
..ooooqqqqq000
.ooooqqqqQ.000
"""
            put(picture, art(body, K), X, 22)
            return put(picture, self.head("left", "down", True), X - 2, 12)
        body = """
...Hzzzzzzh...
..aaOOzoqqaa..
.aaoOOqooqqae.
.aooOOqooqqqe.
..ssooooqqsh..
..oOOooqqooQ..
.oOOoooqooqqQ.
.oooooqqqqqqQ.
"""
        if facing == "up":
            body = (
                body.replace("OOzoqq", "oOoooq")
                .replace("OOqooq", "oOoooq")
                .replace("ss", "oo")
                .replace("sh", "qQ")
            )
            return put(put(picture, art(body, K), X, 22), self.head("up"), X, 9)
        return put(put(picture, art(body, K), X, 22), self.head("down", "down", True), X, 10)

    def sweep(self, facing: str, frame: int) -> Pixels:
        """The figure four pixels back: the handle stays outside the body."""
        if facing == "right":
            return relit(self.sweep("left", frame), RAMPS)
        if facing == "left":
            shift, nod, top, foot = (
                (4, 1, (11, 13), (4, 25)),
                (4, 2, (5, 14), (9, 25)),
            )[frame]
            picture = self.figure("left", SIDE_FREE, "open", (nod + 1, 3), True, (shift, 0))
            over(picture, stroke(cell(), "wood3", *top, *foot))
            bristles = (
                "..Xb..\n.BBBX.\nBWBBX.\nBWBXX.\nWBWX..",
                ".XXb..\n.BBBX.\nBBWBX.\nBWBBXX\nBWBWBX",
            )[frame]
            put(picture, art(bristles, K), foot[0] - 2, foot[1])
            middle = (top[0] + foot[0]) // 2
            over(picture, art(".OOoaa\nSsoaae\nsh....", K), middle - frame, 19)
            return over(picture, art("SsOoo\nshqqq", K), (foot[0] * 8 + top[0] * 4) // 12, 22)
        side = -1 if frame == 0 else 1
        picture = self.figure(facing, SLUMP[facing, "stand"], "open", (0, 2), True)
        end = 16 + side * 9
        broom = art("..bX..\n.BBBX.\nBWBWBX\nBWBWBX", K)
        if facing == "up":
            behind(picture, stroke(cell(), "wood3", 16 + side * 4, 20, end, 26))
            put(picture, broom, end - 3, 26)
            return over(picture, art("oOs\naos", K), 16 + side * 5 - 1, 22)
        over(picture, stroke(cell(), "wood3", 16 + side * 2, 21, end, 26))
        put(picture, broom, end - 3, 26)
        return over(
            picture,
            art("aOOss\n.oohs", K) if side > 0 else art("ssOOa\nshoo.", K),
            14 + side * 3,
            23,
        )

    def carry(self, facing: str, step: str) -> Pixels:
        """A parcel before the chest: paper, string, both hands under it."""
        if facing == "right":
            return relit(self.carry("left", step), RAMPS)
        nod = 1 if step in ("a", "b") else 0
        stance = Stance(legs=step, left="none", right="none", head=(0, nod))
        picture = self.doll.draw(facing, stance)
        box = art("BBBWBBBX\nBWWWBBBX\nQQQQQQQQ\nBWBQBBXX\nBBBQBXXX", K)
        if facing == "down":
            over(picture, box, 12, 23)
            over(picture, art("aa.\naoo\n.os", K), 9, 23)
            return over(picture, art(".ee\nqqe\nhq.", K), 20, 23)
        if facing == "left":
            over(picture, box[:, :7], 6, 21)
            return over(picture, art("..aaa\nsooae\nshq..", K), 10, 23)
        behind(picture, box[:3], 8, 23)
        over(picture, art("aae\naoo\n.o.", K), 9, 23)
        return over(picture, art("aae\nooq\n.q.", K), 20, 23)

    def pack(self, facing: str, step: str, face: str = "open") -> Pixels:
        """Walking under a bag as big as his back; the straps show from the front."""
        if facing == "right":
            return relit(self.pack("left", step, face), RAMPS)
        nod = 1 if step in ("a", "b") else 0
        picture = self.figure(
            facing, BODY[facing, step], face, (-1 if facing == "left" else 0, 1 + nod)
        )
        if facing == "left":
            behind(picture, art(BAG["left"], K), 18, 19 + nod)
            over(picture, art("b\nb", K), 15, 22)
            return picture
        if facing == "up":
            return over(picture, art(BAG["up"], K), 11, 20 + nod)
        behind(picture, art(BAG["down"], K), 8, 19 + nod)
        return dots(picture, K, "b", *STRAPS["down"])

    def pockets(self, facing: str) -> Pixels:
        if facing == "right":
            return relit(self.pockets("left"), RAMPS)
        if facing == "left":
            body = """
....zzzzz.....
....OOaaa.....
...OOoaaee....
...OOqoaaeq...
....ooqqaeQ...
....oooqqQ....
....oOoqqQ....
...000000.....
"""
            return self.figure("left", body, "away", (-1, 1))
        body = """
...Hzzzzzzh...
..aaOOzoqqaa..
.aaoOOqooqqaae
.aoQoOqooqQqqe
..ooQooqoqQqq.
...oooQqqqQ...
...ooo.qqqQ...
...000.0000...
"""
        if facing == "up":
            body = (
                body.replace("OOzoqq", "oOoooq").replace("oOOqooqq", "oOoooooq").replace("H", "h")
            )
        return self.figure(facing, body, "away", (-1, 1))

    def look_up(self, facing: str) -> Pixels:
        if facing == "right":
            return relit(self.look_up("left"), RAMPS)
        if facing == "left":
            picture = self.figure("left", BODY["left", "stand"], "up", (1, -1))
            return dots(picture, K, "h", *((X + x, Y + 14) for x in range(5, 9)))
        picture = self.figure(facing, BODY[facing, "stand"], "up", (0, -1))
        return dots(picture, K, "h", *((X + x, Y + 14) for x in range(4, 10)))

    def reach(self, facing: str) -> Pixels:
        """Leaning, both eyes on it, palm open with one finger up."""
        if facing == "right":
            return relit(self.reach("left"), RAMPS)
        if facing != "left":
            return self.doll.draw(facing, Stance(left="aim", face="sad", head=(0, 1)))
        body = """
...zzzzz......
...OOooqq.....
..OOoooqqaa...
...ooooqqaas..
...oooqqqqsh..
..oOooqqqqQ...
..oOo..qqqQ...
.0000...000...
"""
        picture = self.figure("left", body, "sad", (-1, 1))
        return over(picture, art(".s......\nsss.OOaa\n.sssOoaa\nssshqqqe", K), X - 6, Y + 15)

    def run_cry(self, facing: str, step: str) -> Pixels:
        """Running blind: one forearm at the eyes, tears left behind in the air."""
        if facing == "right":
            return relit(self.run_cry("left", step), RAMPS)
        rise = 1 if step == "runb" else 0
        if facing == "left":
            picture = self.figure("left", BODY["left", step], "cry", (-3, 0))
            over(picture, art("Ss....\nssOOo.\n.hOOoa\n...aae", K), X - 3, Y + 12)
            drops = (
                ((X + 12, Y + 10), (X + 16, Y + 13))
                if step == "runa"
                else ((X + 14, Y + 8), (X + 17, Y + 11))
            )
        elif facing == "down":
            picture = self.figure("down", BODY["down", step], "cry", (0, 1))
            over(
                picture,
                art(".......sS.\n.oOOOOOssh\noOOooqqqh.\naaaaqq....\n.aae......", K),
                X - 3,
                Y + 12,
            )
            drops = (
                ((X + 13, Y + 16), (X - 1, Y + 18))
                if step == "runa"
                else ((X + 14, Y + 13), (X + 13, Y + 19))
            )
        else:
            picture = self.figure("up", BODY["up", step], "open", (0, 1))
            over(picture, art("oOO\naaO\n.aa", K), X - 1, Y + 11)
            drops = (
                ((X + 14, Y + 14), (X - 2, Y + 16))
                if step == "runa"
                else ((X + 15, Y + 12), (X - 1, Y + 18))
            )
        for x, y in drops:
            picture[y, x] = picture[y + 1, x] = INDEX["blue4"]
        return put(cell(), picture, 0, -rise) if rise else picture

    def wipe(self, facing: str, frame: int) -> Pixels:
        """The back of the hand once across the eyes."""
        if facing == "right":
            return relit(self.wipe("left", frame), RAMPS)
        if facing == "up":
            return self.doll.draw("up", Stance(left="hip", head=(0, 1)))
        if facing == "left":
            picture = self.figure("left", SIDE_FREE, "shut", (0, 1))
            return over(picture, art("sSs...\n.ssOO.\n..oOOa\n...aae", K), X + frame, Y + 12)
        picture = self.figure("down", BODY["down", "stand"], "lost", (0, 1))
        arm = art("..Ss.\n.OssH\nOOoh.\nOoa..\naae..\n.ae..", K)
        return over(picture, arm, X + frame * 2 - 1, Y + 12)

    def sleep(self, breath: int) -> Pixels:
        """In bed, seen from above: pillow, blanket, one hand on its edge."""
        picture = cell()
        for y in range(4, 15):
            for x in range(5, 27):
                picture[y, x] = INDEX["plaster2" if 6 <= y < 13 else "plaster1"]
        for y in range(14, 30):
            for x in range(6, 26):
                picture[y, x] = INDEX["plaster1" if x < 24 else "plaster0"]
        head = head_grid(0, "shut", False, False)
        over(picture, head, 8, 1, rim=False)
        blanket = art(
            """
...ttttttttTTT....
.tttTTTTTTTTTTTT..
TTTTTAAATTTAAAAAA.
TAAAAAAAAAAAAAaaaa
TAAAAAAAAAAAaaaaaa
AATAAAAAaAAAAaaaaa
ATTTAAAAAaAAAAaaae
ATTTTAAAAaaAAAaaae
AATTTTAAAAaAAAaaae
AATTTTTAAAaaAAaaae
AAATTTTAAAAaaAaaae
AAATTTTAAAAaaaaaee
""",
            K,
        )
        if breath:
            blanket[3:7, 4:10] = np.where(
                blanket[3:7, 4:10] == INDEX["blue2"], INDEX["blue3"], blanket[3:7, 4:10]
            )
        over(picture, blanket, 7, 18)
        return over(picture, art("Ss.\nssh", K), 10, 17)

    def untie(self, moment: int) -> Pixels:
        """1 the hand at the knot, eyes shut; 2 the band slips; 3 it hangs from the fist."""
        front = BODY["down", "stand"]
        arm = "sS.....\nsshO...\n.hOOOo.\n..oOooq\n...oaaa\n..aaaae\n.aaae.."
        head = head_grid(0, "shut", False, False)
        picture = cell()
        if moment == 1:
            put(head, art(BAND[0], K), 0, 8)
            put(put(picture, art(front, K), X, Y + 15), head, X, Y)
            return over(picture, art(arm, K), X + 10, Y + 8)
        if moment == 2:
            put(
                head, art("..........iiaa\n.....iiIIIIfa.\n...aaIIf......\n.aaa..........", K), 0, 7
            )
            put(put(picture, art(front, K), X, Y + 15), head, X, Y)
            over(
                picture,
                art("...sS..\n..sshO.\n...OOOo\n..oOooq\n...oaaa\n..aaaae\n.aaae..", K),
                X + 10,
                Y + 7,
            )
            return dots(picture, K, "a", (9, 18), (8, 19), (8, 20), (9, 21), (8, 22))
        body = """
....zzzzzz....
...aaOooqaa...
..aaoOoqqqae..
..aooooqqqq...
..ssooqqqq....
...oooQqqq....
...ooo.qqq....
...000.000....
"""
        put(put(picture, art(body, K), X, Y + 15), head_grid(0, "sad", True, False), X, Y + 2)
        return over(
            picture, art(".aae.\n..ooq\n..sSs\n.iiss\niIIIf\n.a.af\n.a..a", K), X + 11, Y + 15
        )

    def poses(self) -> dict[str, Pose]:
        gesture = self.doll
        steps = ("stand", "a", "stand", "b")
        poses = {
            "slump": four(lambda w: [self.slump(w, "stand")], (900,)),
            "slump_walk": stepping(lambda w: [self.slump(w, s) for s in steps], 200),
            "cry": four(lambda w: [self.cry(w, 0), self.cry(w, 1)], (260, 220), True),
            "wipe": four(lambda w: [self.wipe(w, 0), self.wipe(w, 1)], (320, 320)),
            "sit": four(lambda w: [self.sit(w)], (900,)),
            "sit_ground": four(lambda w: [self.sit_ground(w)], (900,)),
            "sob": four(lambda w: [self.sit_ground(w, True)], (900,)),
            "point": four(lambda w: [self.point(w)], (900,)),
            "cheer": posed(
                gesture,
                [
                    Stance(left="up", right="up", face="grin"),
                    Stance(left="high", right="high", face="grin", rise=3),
                ],
                (180, 180),
                True,
            ),
            "lift_hand": four(lambda w: [self.lift(w, 0), self.lift(w, 1)], (900, 700)),
            "kneel": four(lambda w: [self.kneel(w)], (900,)),
            "sweep": four(lambda w: [self.sweep(w, 0), self.sweep(w, 1)], (340, 340), True),
            "carry": stepping(lambda w: [self.carry(w, s) for s in steps], 160),
            "pack_walk": stepping(lambda w: [self.pack(w, s) for s in steps], 170),
            "wave": posed(
                gesture,
                [Stance(right="wave", face="grin"), Stance(right="wave2", face="grin")],
                (200, 200),
                True,
            ),
            "laugh": posed(
                gesture,
                [
                    Stance(right="neck", face="grin", head=(0, -1)),
                    Stance(right="neck", face="happy"),
                ],
                (170, 170),
                True,
            ),
            "bow": posed(
                gesture,
                [Stance(bend=2, crown=1), Stance(bend=2, crown=1, head=(0, 2))],
                (160, 900),
            ),
            "talk": posed(
                gesture, [Stance(left="talk", face="talk"), Stance(left="chest")], (320, 280), True
            ),
            "shout": posed(
                gesture,
                [
                    Stance(left="hip", right="hip", face="shout"),
                    Stance(left="hip", right="hip", face="shout", head=(0, 1)),
                ],
                (180, 180),
                True,
            ),
            "turn": posed(gesture, [Stance(face="away", look="away")], (900,)),
            "down_head": four(lambda w: [self.slump(w, "stand")], (900,)),
            "reach": four(lambda w: [self.reach(w)], (900,)),
            "pockets": four(lambda w: [self.pockets(w)], (900,)),
            "look_up": four(lambda w: [self.look_up(w)], (900,)),
            "run_cry": four(
                lambda w: [self.run_cry(w, "runa"), self.run_cry(w, "runb")], (110, 110), True
            ),
        }
        if self.band:
            for moment in (1, 2, 3):
                poses[f"untie_{moment}"] = one([self.untie(moment)], (900,))
        else:
            poses["sleep"] = one([self.sleep(0), self.sleep(1)], (1600, 1400), True)
        return poses


def packed(figure: Pixels, way: str) -> Pixels:
    """A finished figure with the bag on its back; it sinks and rises with the head."""
    rows = np.nonzero(figure.any(1))[0]
    y = 19 + min(max(int(rows[0]) - Y + 1, 0), 1) - (FLOOR + 1 - int(rows[-1]))
    if way == "up":
        bag = finished(put(cell(), art(BAG["up"], K), 11, y + 1))
        return np.where(bag != 0, bag, figure)
    grid = art(BAG["down" if way == "down" else "left"], K)
    if way == "right":
        bag = put(cell(), grid[:, ::-1], 7, y)
    else:
        bag = put(cell(), grid, 8 if way == "down" else 18, y)
    result: Pixels = np.where(figure != 0, figure, finished(bag))
    cloth = [INDEX[K[letter]] for letter in "oOqaAe"]
    for x, strap in STRAPS[way]:
        if figure[strap, x] in cloth:
            result[strap, x] = INDEX[K["b"]]
    return result


def with_bag(look: Look) -> Look:
    """The same person as he leaves."""
    common = {way: [packed(c, way) for c in cells] for way, cells in look.common.items()}
    poses = {
        name: pose
        if name in PUT_DOWN
        else replace(
            pose, frames={way: [packed(f, way) for f in fs] for way, fs in pose.frames.items()}
        )
        for name, pose in look.poses.items()
    }
    return Look("naruto_pack", common, poses)


def looks() -> list[Look]:
    """`naruto` with the headband, `naruto_bare` without, `naruto_pack` on the way."""
    from atelier.people import tsunade

    result = []
    for band in (True, False):
        boy = Boy(band)
        poses = boy.poses()
        if not band:
            poses["hug_tsunade"] = one([tsunade.hug(0), tsunade.hug(1)], (1400, 1200), True)
            poses["kissed"] = one([tsunade.kiss()], (1200,))
        result.append(Look("naruto" if band else "naruto_bare", boy.common(), poses))
    result.append(with_bag(result[-1]))
    return result

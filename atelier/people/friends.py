"""The friends and the aide: heads drawn in three views, bodies from a few measures.

Teenagers are 23 rows high: head to row 20, six rows of chest, four of leg.
"""

from __future__ import annotations

from dataclasses import replace

from atelier.people.doll import Build, Doll, Prop, Stance
from atelier.people.heads import DrawHead, Head, grid_head, villager_head
from atelier.people.kit import (
    BROWN,
    CREAM,
    GREY,
    NAVY,
    UMBER,
    WHITE,
    Key,
    Ramp,
    art,
    behind,
    cell,
    key,
    over,
    ramp,
    relit,
)
from atelier.people.postures import kneeling, lowered, seated
from atelier.people.props import sleeves
from atelier.people.sheet import Look, Pose, common, four, posed, stepping
from atelier.pixels import Pixels, put

Patches = dict[str, tuple[str, str]]

# The face of a teenager: front patch 8 wide from the brow row on, side patch 4 wide.
TEEN: Patches = {
    "open": ("........\n.KK..KK.\n.Kw..wK.\n.Kc..cK.\n...HH...", "....\n.KK.\n.Kw.\n.Kc."),
    "shut": ("........\n........\n.KK..KK.\n........\n...HH...", "....\n....\n.KK.\n...."),
    "sad": (".D....D.\nD......D\n.KK..KK.\n.Kc..cK.\n...HH...", "..D.\n.D..\n.KK.\n.Kc."),
    "down": ("........\n.DD..DD.\n........\n.KK..KK.\n...HH...", "....\n.DD.\n....\n.KK."),
    "stern": ("DD....DD\n.DD..DD.\n.Kw..wK.\n.Kc..cK.\n...HH...", "DD..\n.DD.\n.Kw.\n.Kc."),
    "shout": (
        "DD....DD\n.DD..DD.\n.Kw..wK.\n.Kc..cK.\n..RRRR..\n...RR...",
        "DD..\n.DD.\n.Kw.\n.Kc.\nRR..\nR...",
    ),
    "talk": ("........\n.KK..KK.\n.Kw..wK.\n.Kc..cK.\n...RR...", "....\n.KK.\n.Kw.\n.Kc.\nR..."),
    "happy": ("........\n.KK..KK.\nK......K\n........\n..rrrr..", "....\n.KK.\nK...\n....\nrr.."),
    "cry": (".D....D.\nD......D\n.KK..KK.\n.t....t.\n.t.RR.t.", "..D.\n.D..\n.KK.\n.t..\n.t.."),
    "shock": ("........\n.KK..KK.\n.wK..Kw.\n.ww..ww.\n...RR...", "....\n.KK.\n.wK.\n.ww.\nR..."),
    "up": (".KK..KK.\n.Kc..cK.\n.Kw..wK.\n........\n...HH...", ".KK.\n.Kc.\n.Kw.\n...."),
}


def changed(base: Patches, **more: tuple[str, str]) -> Patches:
    return {**base, **more}


ROUND = {  # round eyes under heavy brows
    name: (front.replace("c", "K"), side.replace("c", "K")) for name, (front, side) in TEEN.items()
}
ROUND.update(
    shut=("DDD..DDD\nDDD..DDD\n........\n.KK..KK.\n...HH...", "DDD.\nDDD.\n....\n.KK."),
    down=("........\nDDD..DDD\nDDD..DDD\n.KK..KK.\n...HH...", "....\nDDD.\nDDD.\n.KK."),
    sad=(".DD..DD.\nDDD..DDD\n.KK..KK.\n.ww..ww.\n...HH...", ".DD.\nDDD.\n.KK.\n.ww."),
    happy=("DDD..DDD\nDD....DD\n.KK..KK.\nK......K\n..wwww..", "DDD.\nDD..\n.KK.\nK...\nww.."),
    shout=(
        "DD....DD\nDDD..DDD\n.Kw..Kw.\n.ww..ww.\n..RRRR..\n...RR...",
        "DD..\nDDD.\n.Kw.\n.ww.\nRR..\nR...",
    ),
    open=("DDD..DDD\nDDD..DDD\n.Kw..Kw.\n.ww..ww.\n...HH...", "DDD.\nDDD.\n.Kw.\n.ww."),
    stern=("DDD..DDD\n.DDDDDD.\n.Kw..Kw.\n.ww..ww.\n...HH...", "DDD.\n.DDD\n.Kw.\n.ww."),
    talk=("DDD..DDD\nDDD..DDD\n.Kw..Kw.\n.ww..ww.\n..RRRR..", "DDD.\nDDD.\n.Kw.\n.ww.\nRR.."),
    cry=("..D..D..\nDD....DD\n.KK..KK.\n.t....t.\n.t.RR.t.", "..D.\nDD..\n.KK.\n.t..\n.t.."),
)
PALE_EYES: Patches = {  # no pupil: the white eyes of one old house
    **TEEN,
    "open": ("........\n.KK..KK.\n.cw..wc.\n.cw..wc.\n...HH...", "....\n.KK.\n.cw.\n.cw."),
    "talk": ("........\n.KK..KK.\n.cw..wc.\n.cw..wc.\n...RR...", "....\n.KK.\n.cw.\n.cw.\nR..."),
    "stern": ("DD....DD\n.DK..KD.\n.cw..wc.\n.cw..wc.\n...HH...", "DD..\n.DK.\n.cw.\n.cw."),
    "shout": (
        "DD....DD\n.DK..KD.\n.cw..wc.\n.cw..wc.\n..RRRR..\n...RR...",
        "DD..\n.DK.\n.cw.\n.cw.\nRR..\nR...",
    ),
}
GLASSES = dict.fromkeys(TEEN, (".", "."))
SMALL: Patches = {  # narrow eyes of a tall or sleepy face
    **TEEN,
    "open": ("........\n.DD..DD.\n.KK..KK.\n..K..K..\n...HH...", "....\n.DD.\n.KK.\n.K.."),
    "talk": ("........\n.DD..DD.\n.KK..KK.\n..K..K..\n...RR...", "....\n.DD.\n.KK.\n.K..\nR..."),
}

SAKURA = Head(
    """
....rr..rr......
.....rRRr.......
....yyyyyyyy....
...yyYYYYyyyy...
..rrrRRrrrrRRR..
..ryYYyrryyyyR..
..yYYyssyyyydd..
..yYyssssyyydd..
..yysSssssshyd..
..ySssssssshyd..
.yysssssssshyyd.
.yyssssssshyydd.
yyydsssssshhyydd
yyd.dssHHsh.yddd
.d...hsshH...dd.
""",
    """
.....rr..rr.....
......rRRr......
......yyyy......
....yyYYYyyy....
...yYYYYyyyyy...
...rRRrrrrRRR...
..yYYyyrryyyyd..
..yYyyyyyrryydd.
...yysyyyyyyydd.
...hsshyyyyyydd.
...ssssyyyyyydd.
...sssssydyyydd.
...ssssshHyyydd.
..ssssssshydddd.
...ssssssydyydd.
....hHsshHyd.yd.
""",
    """
....rr..rr......
.....rRRr.......
....yyyyyyyy....
...yyYYYYyyyy...
..rrrRRrrrrRRR..
..yYYYyyRryyyd..
..yYYyyyydyyyd..
..yYyyyyydyydd..
..yyyyyyydyydd..
.yyyyyyydyyydd..
.yyyyyydyyyyydd.
yyyyyyydyyyyyydd
yyd.yyydyyyd.ydd
.d...yyd.yd...d.
.....hhssh......
""",
    front_at=(3, 8), side_at=(3, 9), fringe=8, shift=(0, 0, 0), chin=14, sway=2,
)  # fmt: skip
INO = Head(
    """
....yyYYyyy...
...yYYYyyyyd..
..yYYYyyyyydd.
.yYYYyyyyyyydd
.yYyyhsyyyyydd
.yYysssyYyyydd
.yyhsSsyYYyyd.
.yysssssyYyyd.
.yyssssssYyyd.
..ssssssyYydd.
..hssssssyydd.
..hssssssyyd..
...sssHsshd...
....hhssHh....
""",
    """
....yyYYyyyyy.
...yYYYyyyyyDy
..yYYYyyyyydvd
.yYYYyyyyyyydd
.yYyyyyyyydyy.
.yyysyyyyyyyd.
..sshyhyyyydD.
..SsshysyyyYd.
..sssshyhsyyd.
..sssshysHyyd.
..sssshysHhyd.
.sSssssyshd...
..sssssyhh....
....hHsshh....
""",
    """
....yyyyyy....
...yYYyyyyd...
..yYYYvvyyyd..
.yYYyyyydyydd.
.yYyyYyyydydd.
.yyyyYyyydydd.
.yyyyYyyydydd.
.yydyYyyyddyd.
.yydyYyyyddyd.
..ydyYyyyddd..
..hdyyYyydhh..
...dyyYyyd....
....yyYyyd....
....yyyyyd....
....yyyyd.....
.....yyyd.....
.....yydd.....
......yd......
""",
    front_at=(3, 8), side_at=(2, 7), fringe=6, chin=13,
)  # fmt: skip
INO_FACE: Patches = {  # hair lies over one eye
    name: ("\n".join(r[:4] + "...." if n < 4 else r for n, r in enumerate(front.split("\n"))), side)
    for name, (front, side) in TEEN.items()
}
HINATA = Head(
    """
....yyyy....
..yyYYYyyy..
.yYYYYyyyyy.
.YYYyyyyyyyd
.YYyyyyyyyyd
yYyyyyyyyyyd
yyyyyyyyyyyd
yydyyydyyydd
ydhyhhhyhhdd
ydssSssssshd
ydsssssssshd
yduusssssuud
yd.ssssssh.d
.d..hHHh..y.
.d..........
""",
    """
.....yyyy.....
...yyYYYyyy...
..yYYYYyyyyyd.
.yYYYyyyyyyydd
.yYyyyyyyyyydd
.yYyyyyyyyyydd
.yyyyyyyyyyydd
.ydyydyyyyyydd
..hhhyydyyyydd
..sSshyydyyydd
..ssshyydyyydd
.sssuhyydyydd.
..sssyydhydd..
...hHyydHd....
.....yyd......
......yd......
""",
    """
....yyyy....
..yyYYYyyy..
.yYYYYyyyyy.
.YYYyyyyyyyd
.YYyyydyyyyd
yYyyyydyyyyd
yYyyyydyyyyd
yyyyyydyyyyd
yyyyydyyyyyd
yyyyydyyydyd
yyydyydyydyd
yyddyyddyydd
yd..yydyd.dd
.d..hssh..y.
.d..........
""",
    front_at=(2, 8), side_at=(2, 8), fringe=9, chin=13,
)  # fmt: skip
SHIKAMARU = Head(
    """
.y..y..y...y..
.yy.yy.yy.yy..
..yyyyYyyyyd..
...yyYYyyyd...
....vyyyydd...
...yyyyyyyd...
..yYYyyyyyyd..
.yYYyyyyyyydd.
.yyhssssSshdd.
.dSssssssssHd.
.sSssssssssSh.
.hsssssssssHh.
.hsSsssssssHH.
..ssssssssss..
...sssshhsh...
""",
    """
........y..y..
.....y..yy.yy.
......yyyyyyd.
....yyyyYyyd..
...yyYYyyvdyd.
..yYYYyyyyyd..
.yyYyyyyyyydd.
.yyyyyyyyyydd.
..hssshyyyydd.
..sSsssshyyd..
..ssssssGsdd..
..ssssssGsh...
.ssssssssh....
..sssssshh....
...HHsshh.....
""",
    """
.y..y..y...y..
.yy.yy.yy.yy..
..yyyyYyyyyd..
...yyYYyyyd...
....vyyyydd...
...yyyyyyyd...
..yYYydyyydd..
.yYYyydyyyydd.
.yYyyydyyyydd.
.yyyyydyyyydd.
.yyyydyyyyddd.
.hyyydyyydddh.
..hyyddyyddh..
...hhdhdhdh...
...hssshhsh...
""",
    front_at=(2, 9), side_at=(1, 9), fringe=9, shift=(-1, -1, -1), chin=14, sway=2,
)  # fmt: skip
SHIKAMARU_FACE: Patches = {
    name: (
        "\n".join(row[:4] + ".." + row[4:] for row in front.split("\n")),
        side,
    )
    for name, (front, side) in SMALL.items()
}
KIBA = Head(
    """
..o........o..
..oo.oooo.oq..
..oOOOOooooq..
.oOOOoooooqqq.
.oOOooooooqqQ.
oOOyyyYyyydqqQ
oOyyYysyydydqQ
oOysyssysysdqQ
oOssssssssshqQ
oOssssssssshqQ
.oRssssssssRQ.
.oRrssssssrRQ.
..oRssssssRQ..
...qhssssHq...
""",
    """
......o...o...
....ooOoooqo..
...oOOOoooqq..
..oOOOooooqqq.
..yyOOoooooqqQ
.yYyyoooooooqQ
.yysyyoooooqqQ
..ysssyooooqqQ
..ssssshoooqqQ
..sssssshooqQQ
..sssRssooqqQ.
.sssRRshoqqQ..
..ssRssoqqqQ..
...HHssqqqQ...
""",
    """
..o........o..
..oo.oooo.oq..
..oOOOOooooq..
.oOOOooooooqq.
.oOOoooooooqqQ
oOOooooqoooqqQ
oOOooooqoooqqQ
oOoooooqoooqqQ
oOoooooqooqqqQ
oOooooqqooqqQQ
.ooooooqoqqqQ.
.oooooqqoqqQQ.
..oooooqqqQQ..
...qqqqqqQQ...
""",
    front_at=(3, 7), side_at=(2, 7), fringe=7, chin=13,
)  # fmt: skip
CHOJI = Head(
    """
...y........y...
..yyy..yy..yyd..
..yYyyyyyyyyyd..
.yyYYYyyyyyyydd.
.yYYYyyyyyyyydd.
yyYYyyyyyyyyyddd
.yy0iiiiIIIf0dd.
.yyssssssssssdd.
yysSSsssssssshdd
.yssssssssssssd.
.sssssssssssssh.
yssuussssssuushd
yysuRssssssRushd
.yssssssssssshd.
..sssshssshsss..
""",
    """
.......y...y....
....yy.yy.yyy...
...yyYyyyyyyyd..
..yYYYyyyyyyydd.
.yYYyyyyyyyyyddd
.yyyyyyyyyyyyydd
.iiIf000yyyyyddd
..ssssssyydyyydd
..sSsssssydyyydd
..ssssssssyydyyd
.ssssssssGsyyydd
..sssuussGsyydd.
..sssuRusshyyddd
..ssssssssyyydd.
...ssshhsshh.d..
""",
    """
...y........y...
..yyy..yy..yyd..
..yYyyyyyyyyyd..
.yyYYYyyyyyyydd.
.yYYYyyyyyyyydd.
yyYYyyyydyyyyddd
.00000000000000.
.yyyyyyydyyyydd.
yyyyyyydyyydyydd
.yyydyyydyydyyd.
yyydyyydyyyydydd
.yydyyydyydyydd.
yyyydyydyydyyydd
..ydyyydyyydydd.
...yd.yydyy.dd..
""",
    front_at=(4, 8), side_at=(2, 7), fringe=7, chin=14, sway=1,
)  # fmt: skip
SHINO = Head(
    """
..y....y....y.
..yy..yYy..yy.
.yyyy.YYyy.yd.
..yyYYYYyyyydd
yyyYYYyyyyyydd
.yYYyyyyyyyydd
yyYyyyyyyyyyd.
.yyiiiiiiiffd.
.yhIIIIIIIFhd.
.hhhhhhhhhhhh.
.sKKKssKKKKsh.
OKKzKKKKzKKKKQ
OoKKKssKKKKoqQ
OOoKsssssKooqQ
oOOooooooooqqQ
.oOOoooooqqqQ.
""",
    """
....y....y....
...yyy..yyy..y
...yYyy.yyyyyy
..yYYYyyyyyyd.
.yyYYyyyyyyydd
.yYyyyyyyyyyd.
..yyyyyyyyyydd
..iiIeeeeyyydd
..IIfaaaayyyd.
..hhhhhhyyydd.
.sKKKssGhydd..
.KKzKKKKKKdoq.
.oKKKssGsoooqq
.oosssooooqqqQ
.OOoooooooqqqQ
..OOoooooqqqQ.
""",
    """
..y....y....y.
..yy..yYy..yy.
.yyyy.YYyy.yd.
..yyYYYYyyyydd
yyyYYYyyyyyydd
.yYYyyydyyyydd
yyYyyyydyyyyd.
.yyyyyyydyyyd.
.aaaaaaaaaaee.
.yyyyydyyydyd.
.yyydyyydyydd.
Oyydyyyydyydyq
OoyydyyyydydqQ
OOoyydyydydqqQ
oOOooooooooqqQ
.oOOoooooqqqQ.
""",
    fringe=7, chin=14, sway=2,
)  # fmt: skip
NEJI = Head(
    """
.....yyyyy....
...yyYYdyyyd..
..yYYYyydyyyd.
.yYYYyyydyyydd
.yYYyyyydyyydd
yYYiiiiiiifydd
yYaIIIIIIIFedd
yyyhhhhhhhhydd
yYysSSsssshydd
yyyssssssshydd
yyyssssssshydd
yyyssssssshydd
.yydssssshyydd
.yYd.hHHh.dydd
.yyd......dydd
..yd......dyd.
..yd.......d..
...d.......d..
""",
    """
.....yyyyy....
...yyYYYyyyd..
..yYYYYyyyyyd.
.yYYYyyyyyyydd
.yYyyyyyyyyydd
.iiiIaaaayyydd
.IIIFaaaeeyydd
..hhhyyydyyydd
..sSsyyyydyydd
..sssyyyydyydd
..sssyyyydyydd
.ssssyyydhyydd
..sssyydhyyydd
...HHyydhyyydd
.....yydyyyydd
.....yd.yyyydd
........yyyyd.
.........vvvd.
.........yyyd.
.........yyyd.
.........yyd..
..........yd..
""",
    """
.....yyyyy....
...yyYYyyyyd..
..yYYYyydyyyd.
.yYYYyyydyyydd
.yYYyyyydyyydd
yyYyyyyydyyydd
aaaaaaaaaaaeee
yyyyyyyydyyydd
yyyyyyydyyyydd
yyyyyyydyyyydd
yyyydyydyyyydd
.yyydyyydyydd.
.yyydyyydyydd.
.yyyydyydyydd.
..yyydyydydd..
..yyyydydydd..
...yyydyydd...
....vvvvvd....
....yyyydd....
....yyyydd....
.....yydd.....
.....yyd......
......d.......
""",
    front_at=(3, 8), side_at=(2, 8), fringe=7, chin=13,
)  # fmt: skip
TENTEN = Head(
    """
.yyy......yyd.
yYYyd....yYyyd
yYyyyyyyyyyydd
.zzyYYYyyyyzZ.
..yYYYdyyyydd.
.yYYyydyyyyydd
.yYyyydyyyyydd
.yyssydyyhyydd
.yysssssssshd.
.hssssssssssd.
.ssssssssssss.
.sssssssssssh.
..sssssssssH..
...sssHHssh...
....hssssh....
""",
    """
.......yyyy...
......yYYyyd..
......yYyydd..
....yyzyyydd..
..yYYYyzZyyd..
.yYYYyyyyyydd.
.yYyyyyyyyydd.
.yysyyyyyyydd.
..sssyyyyyydd.
..ssssshyydd..
..ssssssGsd...
.sssssssGsd...
..ssssssshd...
..ssssssshh...
...hHssshh....
""",
    """
.yyy......yyd.
yYYyd....yYyyd
yYyyyyyyyyyydd
.zzyYYydyyyzZ.
..yYYyydyyydd.
.yYYyyydyyyydd
.yYyyyydyyyydd
.yyyyyydyyyydd
.yyyyydydyyydd
.hyyydyyydyyd.
.hyydyyyydydd.
..hydhyyhdhd..
..hhsshhshhh..
...hssssshh...
....hsshHh....
""",
    front_at=(3, 8), side_at=(2, 8), fringe=8, chin=14,
)  # fmt: skip
LEE = Head(
    """
.....yyyy.....
...yyYYyyyyd..
..yYYYYyyyyydd
.yYYYYyyyyyydd
.yYYyyyyyyyydd
yYYyyyyyyyyyyd
yyyyyyyyyyyydd
ydddddddddddyd
yhhhhhhhhhhhhd
.ssSsssssssss.
.sssssssssssh.
.sssssssssssh.
.hssssssssssh.
..ssssssssss..
...ssssssshh..
""",
    """
.....yyyy.....
...yyYYyyyyd..
..yYYYYyyyyydd
.yYYYyyyyyyydd
.yYYyyyyyyyydd
.yYyyyyyyyyyyd
.yyyyyyyyyyydd
.dddddddyyyydd
..hhhhhydyyydd
..sSssshydyydd
..ssssssGyydd.
..ssssssGsdd..
.ssssssshsd...
..sssssshd....
...HHssshh....
""",
    """
.....yyyy.....
...yyYYyyyyd..
..yYYYYyyyyydd
.yYYYYyyyyyydd
.yYYyyyyyyyydd
yYYyyyyyyyyyyd
yYyyyyyyyyyydd
yyyyyydyyyyydd
yyyyydyyydyydd
yyyydyyyydyydd
.yyydyyydyydd.
.yyydyydyyydd.
.dddddddddddd.
..hhsssssshh..
....hsshHh....
""",
    front_at=(3, 9), side_at=(1, 9), fringe=8, chin=14,
)  # fmt: skip
GAI = Head(
    """
.....yyyyyy.....
...yyYYYYyyyyd..
..yYYYYyyyyyyyd.
.yYYYyyyyyyyyydd
yyYYyyyyyyyyyydd
yyyyyyyyyyyyyydd
yddddddddddddddd
ydhhhhhhhhhhhhdd
.dsSSsssssssshd.
.dsssssssssssshd
hssssssssssssshh
hssssssssssssshH
.sssssssssssssh.
..ssssssssssss..
...hsssssssshh..
""",
    """
.....yyyyyy.....
...yyYYYyyyyyd..
..yYYYYyyyyyyyd.
.yYYYyyyyyyyyydd
.yYyyyyyyyyyyydd
.yyyyyyyyyyyyydd
.ddddddddyyyyydd
..hhhhhhddyyyydd
..sSssssdhyyyydd
..sssssssGyyyydd
..sssssssGshydd.
.ssssssshGshdd..
sssssssshhshd...
..ssssssshhh....
..HHssssshh.....
""",
    """
.....yyyyyy.....
...yyYYYyyyyyd..
..yYYYYyyyyyyyd.
.yYYYyyyyyyyyydd
yyYYyyyydyyyyydd
yyYyyyyydyyyyydd
yyyyyyydyyyyyydd
yyyyyyydyyydyydd
yyyyydyyyyydyydd
.yyyydyyyyydydd.
.yyydyyyydyyydd.
.yyydyyyydyydd..
.dddddddddddddd.
..hsssssssssshh.
...hhhsssshhhh..
""",
    front_at=(4, 8), side_at=(1, 8), fringe=7, chin=14,
)  # fmt: skip
SHIZUNE = Head(
    """
.....yyyy.....
...yyYYYyyy...
..yyYYYyyyyd..
.yyYYyyyyyyyd.
.yYYyyyyyyydd.
.yyyydyyyyyddd
yyyyyhsyhyyddd
.yyhhSsshhydd.
.yysssssssyddd
yyySsssssshyd.
.yysssssssshdd
..ydssssshdd..
....ssrrsh....
.....hssHh....
""",
    """
.....yyyy.....
...yyYYYyyy...
..yyYYYyyyyy..
.yyYYyyyyyyyy.
.yYYyyyyyyyydd
.yyyydyyyyyydd
..yhhhyyyyyydd
..sSshhyyyyyd.
..sssssyyyyydd
..ssssshyyydyd
..ssssshhyyydd
.sSssssshydydd
..rssssshd.d..
...sssshh.....
""",
    """
.....yyyy.....
...yyYYYyyy...
..yyYYYyyyyd..
.yyYYyyyyyyyd.
.yYYyyyyyyyyd.
.yyyyyyyyyyddd
yyyyyyyyyyyddd
.yyyyyyyyyydd.
.yyyyyyyyyyddd
yyyyyyyyyyyyd.
.yyyyyyyyyyydd
.yydyyydyydyd.
....hyhyyhd...
....hsshHh....
""",
    front_at=(3, 7), side_at=(1, 7), fringe=7, chin=13,
)  # fmt: skip
ADULT_FACE: Patches = {
    "cry": ("........\n..D..D..\n.D....D.\n.KK..KK.\n.t....t.", "....\n..D.\n.D..\n.KK.\n.t.."),
    "open": ("........\n.DD..DD.\n.KK..KK.\n.K...K..", "....\n.DD.\n.KK.\n.Ks."),
    "shut": ("........\n.DD..DD.\n........\n.KK..KK.", "....\n.DD.\n....\n.KK."),
    "down": ("........\n........\n.DD..DD.\n.KK..KK.", "....\n....\n.DD.\n.KK."),
    "sad": ("........\n..D..D..\n.D....D.\n.KK..KK.", "....\n..D.\n.D..\n.KK."),
    "talk": (
        "........\n.DD..DD.\n.KK..KK.\n.K...K..\n........\n...RR...",
        "....\n.DD.\n.KK.\n.K..\n....\nRR..",
    ),
    "happy": (
        "........\n.KK..KK.\nK......K\n........\n........\n..rrr...",
        "....\n.KK.\nK...\n....\n....\nrr..",
    ),
    "shout": (
        "........\nDD....DD\n.KK..KK.\n.K...K..\n........\n...RRR..",
        "....\nDD..\n.KK.\n.K..\n....\nRR..",
    ),
    "stern": ("........\nDDD..DDD\n.KK..KK.\n.K...K..", "....\nDDD.\n.KK.\n.K.."),
    "up": (".DD..DD.\n.KK..KK.\n.K...K..", ".DD.\n.KK.\n.K.."),
}

SOFT_BROWS = {
    name: (front.replace("D", "d"), side.replace("D", "d"))
    for name, (front, side) in ADULT_FACE.items()
}

BOY_TEEN = Build(shoulder=9, waist=8, torso=6, legs=4, depth=6, arm=5, spread=1)
GIRL_TEEN = Build(shoulder=8, waist=7, torso=6, legs=4, depth=5, arm=5, spread=1)


# ------------------------------------------------------------------------------------ trimmings
def _hung(stance: Stance, facing: str) -> tuple[int, int]:
    """How far what hangs from the head has gone with it."""
    dx, dy = stance.head
    bend = min(stance.bend, 5)
    if facing == "down":
        return dx, dy + bend + stance.crown
    if facing == "left":
        return dx - bend - (bend > 2), dy + (bend if bend < 4 else bend - 1)
    return dx, dy + bend // 2 + bend // 3


def _pony(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    dx, dy = _hung(stance, facing)
    dy += doll.build.top - 20
    swing = {"a": 1, "b": -1, "runa": 2, "runb": 1}.get(stance.legs, stance.wind)
    letters = doll.letters
    if facing == "down":
        tail = art(
            ".yy.\nyYyd\nyYyd\nyYyd\nyyYd\n.yyd\n.yYd\n.yyd\nyyd.\nyyd.\nyd..\nd...", letters
        )
        behind(picture, tail, 21 + dx + stance.wind, 11 + dy)
        return put(picture, art("yyyd\nyYyyd\nyyyyd\n.vvd", letters), 17 + dx, 4 + dy)
    if facing == "left":
        tail = art(
            """
..yyy..
yyYYyd.
.yyYyyd
..yYyyd
...yYyd
...yYyd
...yyyd
...yYyd
...yyd.
..yyyd.
..yyd..
..yd...
..d....
""",
            letters,
        )
        return over(picture, tail, 20 + dx + max(swing, 0), 8 + dy)
    return picture


def _pig(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    if stance.left not in ("carry", "chest") or not stance.props:
        return picture
    letters = doll.letters
    y = doll.build.top + stance.body[1]
    if facing == "left":
        pig = art("...Pj.Pj..\n..ppppPj..\nPPpKppPPPj\nPJPpppPPPj\nPPPpPPPPj.\n..P..P.j..", letters)
        over(picture, pig, 4, y + 1)
        return over(picture, art("....OOoq\n...ooooq\nsshoooq.\nhhhqqq..", letters), 8, y + 4)
    if facing == "down":
        pig = art(
            "...Pj..Pj...\n...pPppPj...\n..pppppppPj.\nPPpKppppPPPj\nPJPpppPPPPPj\nPPPppPPPPPj.",
            letters,
        )
        over(picture, pig, 5, y + 1)
        return over(
            picture,
            art("OOo.........\nOoooo....qqq\n.ooossssqqq.\n...ohshhqq..", letters),
            9,
            y + 6,
        )
    return over(picture, art(".Pp\nPpp\n.jj", letters), 20, y + 3)


def _neji_tail(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """The tied end of his hair, seen from the front beyond the hip."""
    if facing != "down" or stance.bend:
        return picture
    swing = {"a": 1, "runa": 1, "runb": 2}.get(stance.legs, stance.wind)
    tail = art("yydd.\n.yydd\n.vvvd\n..yydd\n..yydd\n...ydd\n...yd.\n....d.", doll.letters)
    return behind(picture, tail, 20 + swing, 18 + stance.head[1])


def friend(
    head: DrawHead,
    build: Build,
    hair: Ramp,
    cloth: Ramp,
    second: Ramp,
    legs: Ramp,
    cut: str,
    *,
    iris: str = "ink1",
    skin: Key | None = None,
    shoes: str = "0",
    sleeve: str = "oOqQ",
    forearm: str = "",
    props: tuple[Prop, ...] = (),
    ends: tuple[Prop, ...] = (),
    torso: dict[str, str] | None = None,
    hat: Ramp | None = None,
    cuff: str = "",
) -> Doll:
    letters = key(hair, cloth, second, legs, iris=iris, hat=hat)
    letters |= {"0": "blue0", "1": "orange2"}
    ramps = tuple(dict.fromkeys((hair, cloth, second, legs)))
    return Doll(
        build,
        letters,
        head,
        ramps,
        cut,
        props,
        torso or {},
        sleeve,
        shoes,
        forearm,
        cuff,
        hair=ends,
    )


PINK: Ramp = ("pink2", "pink3", "pink1", "pink0")
RED = ramp("red", 2)
VIOLET = ramp("violet", 2)
PALE: Ramp = ("glow0", "white0", "blond2", "blond1")
GREEN, MOSS = ramp("green", 2), ramp("green", 1)
LAVENDER = ramp("violet", 2)
INKHAIR: Ramp = ("ink1", "dusk1", "ink0", "ink0")
SHIZUNE_HAIR: Ramp = ("ink1", "violet1", "ink0", "ink1")

DOLLS: dict[str, Doll] = {
    "sakura": friend(
        grid_head(SAKURA, TEEN),
        replace(GIRL_TEEN, torso=7, legs=3, waist=9, bare_arms=2),
        PINK,
        RED,
        BROWN,
        ("blue1", "blue2", "blue0", "ink1"),
        "",
        iris="jade2",
        shoes="b",
        torso={
            "down": """
..hsssHh..
.OOozsoqq.
.OOooooqq.
..OoooqqQ.
.OOooooqq.
.OOoooqqQ.
OOoohooqqQ
""",
            "left": "..ssHhh.\n.OOoooq.\n.OOooqq.\n.OoooqQ.\n.OOooqq.\nOOoooqqQ\nOOonnqqQ",
            "up": """
..hhsshh..
.OOoooqqq.
.OOooooqq.
..OoooqqQ.
.OOooooqq.
.OOoooqqQ.
OOooooqqqQ
""",
        },
    ),
    "ino": friend(
        grid_head(INO, INO_FACE),
        replace(GIRL_TEEN, torso=7, legs=3, waist=8, bare_arms=1),
        PALE,
        VIOLET,
        VIOLET,
        ("violet1", "violet2", "violet0", "ink1"),
        "",
        iris="blue3",
        ends=(_pony,),
        torso={
            "down": """
..ahssHa..
.aOozzoqe.
.OOoooqqq.
.ssSsshhh.
.OOoooqqq.
OOoqooqqqQ
OOoqooqqQQ
""",
            "left": "..zaae..\n.OOaeqq.\n.OOooqq.\n.sSsshh.\n.OOoaeq.\nOOoooqqQ\nOOonqqqQ",
            "up": """
..ahsshe..
.OOoooqqq.
.OOoooqqq.
.sSssshhh.
.OOoooqqq.
OOoooooqqQ
OOoooooqQQ
""",
        },
    ),
    "hinata": friend(
        grid_head(HINATA, PALE_EYES),
        replace(GIRL_TEEN, shoulder=13, waist=12, depth=9, thick=3, arm=4, tread=8),
        ("blue1", "blue2", "blue0", "ink1"),
        CREAM,
        LAVENDER,
        NAVY,
        "",
        iris="violet3",
        torso={
            "down": """
...zOzzzqqZ...
..OOoozzoqqq..
.OOoooozooqqQ.
.OOoooozooqqQ.
.OooooozooqqQ.
..zzzzzZzzZZ..
""",
            "left": "...OzzzZ..\n..OOoooqq.\n.OOooooqqq\n.OoooooqqQ\n.OooooqqqQ\n..zzzzZZZ.",
            "up": """
...ZOoooqqZ...
..OOooooqqqq..
.OOooooooqqqQ.
.OooooooooqqQ.
.OooooooooqqQ.
..zzzzzZzzZZ..
""",
        },
    ),
    "shikamaru": friend(
        grid_head(SHIKAMARU, SHIKAMARU_FACE),
        replace(BOY_TEEN, torso=7, legs=4),
        INKHAIR,
        ("stone2", "stone3", "stone1", "stone0"),
        GREEN,
        ("stone1", "stone2", "stone0", "ink1"),
        "",
        torso={
            "down": """
..aazzae..
.Oaazzaeq.
.aaazzaee.
.aAazzaee.
.aAaazaee.
.aaaaaeee.
.oonnnnqq.
""",
            "left": "...aae..\n..aaaaee\n.aAaaaee\n.aAaaaee\n..aaaaee\n..aaaae.\n..oonnq.",
            "up": """
..aaaaae..
.aAaaaaee.
.aAaaaaee.
.aAaaaaee.
.aAaaaeee.
.aaaaaeee.
.oonnnnqq.
""",
        },
    ),
    "kiba": friend(
        grid_head(KIBA, TEEN),
        replace(BOY_TEEN, shoulder=10, waist=9, thick=3, arm=4),
        BROWN,
        GREY,
        CREAM,
        NAVY,
        "scarf",
    ),
    "choji": friend(
        grid_head(CHOJI, SMALL),
        Build(shoulder=13, waist=14, torso=7, legs=3, depth=11, arm=5, thick=3, belly=1),
        ("wood3", "wood4", "wood2", "wood1"),
        ("green2", "green3", "green1", "green0"),
        WHITE,
        ("wood1", "wood2", "wood0", "wood0"),
        "scarf",
        torso={
            "down": """
...ooaaaaoqq...
.OOOoaaaaaoqqq.
OOOozzzzzzooqqq
OOoozrzzrZooqqQ
OOoozzrrzZooqqQ
.OoozzzzzZooqQ.
..onnnnnnnnmq..
""",
            "left": """
...aaaaao...
..aaaaooqq..
.zzOOooooqq.
zzOOOoooqqqQ
zzOOooooqqqQ
.zOoooooqqQ.
.nnnnnnnnmm.
""",
        },
    ),
    "shino": friend(
        grid_head(SHINO, GLASSES),
        replace(BOY_TEEN, shoulder=10, waist=10, torso=7, legs=3, thick=3),
        UMBER,
        ("jade2", "jade3", "jade1", "jade0"),
        GREY,
        NAVY,
        "high",
    ),
    "neji": friend(
        grid_head(NEJI, PALE_EYES),
        replace(BOY_TEEN, torso=8, legs=3, shoulder=9, waist=8, hem=10, wide_sleeves=True, skirt=1),
        ("wood1", "wood2", "wood0", "ink1"),
        CREAM,
        ("stone1", "stone2", "stone0", "ink1"),
        ("stone1", "stone2", "stone0", "ink1"),
        "v sash",
        iris="violet3",
        props=(sleeves,),
        ends=(_neji_tail,),
    ),
    "tenten": friend(
        grid_head(TENTEN, TEEN),
        replace(GIRL_TEEN, shoulder=9, waist=8),
        ("wood2", "wood3", "wood1", "wood0"),
        ("pink3", "plaster3", "pink2", "pink1"),
        RED,
        ("green1", "green2", "green0", "green0"),
        "v belt",
        iris="wood1",
    ),
    "lee": friend(
        grid_head(LEE, ROUND),
        replace(BOY_TEEN, shoulder=8, waist=6, legs=5),
        ("ink1", "blue1", "ink0", "ink0"),
        ("green3", "green4", "green2", "green1"),
        ("orange2", "orange3", "orange1", "orange0"),
        ("green3", "green4", "green2", "green1"),
        "belt",
        forearm="zzZZ",
        cuff="a",
    ),
    "gai": friend(
        grid_head(GAI, ROUND),
        Build(shoulder=14, waist=10, torso=8, legs=5, depth=9, arm=7, thick=3),
        ("ink1", "blue1", "ink0", "ink0"),
        ("green1", "green2", "green0", "ink1"),
        ("green3", "green4", "green2", "green1"),
        ("green3", "green4", "green2", "green1"),
        "",
        sleeve="aAeE",
        cuff="1",
        torso={
            "down": """
...eaaaaaae...
.OOooaaaaoqqq.
OOOoooaaooqqqq
OOooooaaooqqqQ
OoOOoqaaooqqqQ
.ooqooaaoqqqq.
.ooooqaaoqqqQ.
..rrrrzrrrrR..
""",
            "up": """
...eaaaaaee...
.OOoooooooqqq.
OOOooooooqqqqq
OOoooooooqqqqQ
OooooooooqqqqQ
.ooooooooqqqq.
.oooooooqqqqQ.
..rrrrrrrrrR..
""",
        },
    ),
    "shizune": friend(
        grid_head(SHIZUNE, ADULT_FACE),
        Build(
            shoulder=10,
            waist=9,
            hem=11,
            torso=9,
            legs=5,
            depth=7,
            arm=6,
            robe=True,
            wide_sleeves=True,
        ),
        SHIZUNE_HAIR,
        ("blue1", "blue2", "blue0", "ink1"),
        ("red2", "red3", "red1", "red0"),
        NAVY,
        "v sash",
        props=(_pig,),
    ),
}
DOLLS["shizune"].letters.update({"r": "red2"})

IRUKA = Head(
    """
..y..y.y..y...
..yy.yyy.yy...
...yyyYyyyd...
....yyYyyd....
.....vvvv.....
....yyYyyd....
..yyYYyyyydd..
.yYYyyyyyyydd.
.yiiiiiiiiifd.
.aiIIIIIIIfed.
.yhhhhhhhhhhd.
.dsSsssssssss.
hsssssssssssh.
.ssssssssssssh
.hsGHssssHGsh.
..ssssssssss..
...sssssshh...
""",
    """
..........y.y.
.........yyyy.
........yyYyyd
.........yyyd.
.........vvd..
....yyyyyyyd..
...yYYyyyyyd..
..yYYyyyyyydd.
..iiIaaaaaae..
..IIfaaaaaae..
..hhhhhyyyydd.
.sSssssdyyydd.
.ssssssGsyyd..
ssssssGhsyd...
.sGHsssshhd...
.sssssshhh....
..HHssshh.....
""",
    """
..y..y.y..y...
..yy.yyy.yy...
...yyyYyyyd...
....yyYyyd....
.....vvvv.....
....yydyyd....
..yyYydyyydd..
.yYYyyydyyydd.
.aaaaaaaaaaee.
.aaaaaaaaaaee.
.yyyyydyyyydd.
.yyyyydyyydyd.
hyydyyydyyddh.
hyyddyyydyddh.
.hyydyydydhh..
..hsyydyshh...
...hhsshhh....
""",
    front_at=(3, 10), side_at=(1, 10), fringe=10, shift=(0, 0, 0), chin=16, sway=3,
)  # fmt: skip


def _ladle(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """A soup ladle held up beside the cap."""
    if stance.legs != "stand" or {stance.left, stance.right} != {"down"} or stance.bend:
        return picture
    y = doll.build.top - 8 + stance.body[1]
    ladle = art("iiif\nIIff\n.ff.\n.X..\n.X..\n.X..\n.X..", doll.letters)
    hand = art("Ss\nsh\noq\nqQ", doll.letters)
    if facing == "left":
        over(picture, ladle, 5, y)
        return over(picture, art("Ss..\nshoo\n.oqq", doll.letters), 6, y + 6)
    x = 24 if facing == "down" else 4
    over(picture, ladle if facing == "down" else ladle[:, ::-1], x, y)
    over(picture, art("qQ", doll.letters), x - 1 if facing == "down" else x + 2, y + 9)
    return over(picture, hand, x, y + 6)


def _knot(doll: Doll, picture: Pixels, facing: str, stance: Stance) -> Pixels:
    """The two ends of her kerchief, tied over one ear."""
    dx, dy = _hung(stance, facing)
    y = doll.build.top - 9 + dy
    ends = art("66.\n.67\n.557\n.5.7\n.5..", doll.letters)
    if facing == "left":
        return over(picture, ends, 21 + dx, y)
    if facing == "up":
        return over(picture, ends[:, ::-1], 6 + dx, y + 1)
    return over(picture, ends, 22 + dx, y + 1)


ADULTS: dict[str, Doll] = {
    "iruka": friend(
        grid_head(IRUKA, SOFT_BROWS),
        Build(shoulder=12, waist=10, torso=8, legs=4),
        BROWN,
        MOSS,
        ("blue1", "blue2", "blue0", "ink1"),
        NAVY,
        "",
        sleeve="aAeE",
        torso={
            "down": """
..OoossooqQ.
.OOooooooqqq
.OOoqooqoqqq
.OLLqooqLLqQ
.oLooooooLqQ
.OOoqooqoqqQ
.ooooooooqQ.
.aaaaaaaaee.
""",
            "up": """
..OooooooqQ.
.OOooooooqqq
.OOooooooqqq
.OoorrzroqqQ
.OoorzrroqqQ
.OooorrooqqQ
.ooooooooqQ.
.aaaaaaaaee.
""",
        },
    ),
    "teuchi": friend(
        villager_head("crop", "toque", face="old"),
        Build(shoulder=11, waist=11, torso=8, legs=4, bare_arms=1, belly=1),
        GREY,
        ("blue2", "blue3", "blue1", "blue0"),
        WHITE,
        NAVY,
        "v apron",
        hat=WHITE,
        props=(_ladle,),
    ),
    "ayame": friend(
        villager_head("long", "kerchief", face="open", cheek="u"),
        Build(shoulder=9, waist=8, hem=12, torso=8, legs=4, depth=6, arm=5, robe=True, bare_arms=1),
        ("wood2", "wood3", "wood1", "wood0"),
        RED,
        WHITE,
        NAVY,
        "v apron",
        hat=WHITE,
        ends=(_knot,),
    ),
}

S = Stance


def _still(doll: Doll, *stances: Stance, ms: int = 900, loop: bool = False) -> Pose:
    return posed(doll, stances, (ms,) * len(stances), loop or len(stances) > 1)


def _props(doll: Doll, stance: Stance, grid: str, places: dict[str, tuple[int, int]]) -> Pose:
    """A stance with a thing in its hands, given by its place in each drawn facing."""

    def draw(way: str) -> list[Pixels]:
        if way == "right":
            return [relit(draw("left")[0], doll.ramps)]
        picture = doll.draw(way, stance)
        if way in places:
            over(picture, art(grid, doll.letters), *places[way])
        return [picture]

    return four(draw, (900,))


def sakura_poses(doll: Doll) -> dict[str, Pose]:
    letters = doll.letters

    def down(way: str, rising: bool = False) -> Pixels:
        """On one straight arm, a hand at the cheek, legs folded behind."""
        if way == "right":
            return relit(down("left", rising), doll.ramps)
        body = """
........ssHhh.........
......OOoooqq.........
.....OOoooqqqq........
....sSOooooqqq........
....ss.OOoooqqqq......
...sS..OOoooooqqqqqss.
...sh..oOOooooqqqqnnsbb
..Ssh..ooooooqqqqQnnmbb
..ss....qqqqqqQQ.......
"""
        picture = put(cell(), art(body, letters), 4, 21)
        head = art(SAKURA.side, letters)
        put(head, art("..DDss\n..KKss\n..ssss\n.ssKsh", letters), 1, 10)
        put(picture, head, 6, 7)
        return over(picture, art("sSs\n.ssO\n..sO\n..oO", letters), 9, 19)

    def rise(way: str) -> Pixels:
        """One knee still on the ground, one hand on it."""
        if way == "right":
            return relit(rise("left"), doll.ramps)
        body = """
.....ssHhh......
....OOoooqq.....
...OOoooqqq.....
...sSooqqqq.....
..nssoooqqqq....
.nnn.oOoooqqq...
.nn..oOooqqqQ...
.ss.ooooqqqnss..
.bb.qqqqqnnnssbb
"""
        picture = put(cell(), art(body, letters), 8, 21)
        head = art(SAKURA.side, letters)
        put(head, art(TEEN["sad"][1], letters), *SAKURA.side_at)
        return put(picture, head, 7, 7)

    def ground(way: str) -> Pixels:
        if way == "right":
            return relit(ground("left"), doll.ramps)
        if way == "left":
            return down("left")
        body = """
...hhsssHhq...
..OOozssoqqq..
.sSOOooooqqsh.
.SsOOoooqqQsh.
.ssOOooqqqqsh.
.hssOooqqqshh.
.OOOsshhsshqQ.
OOooooooqqqqqQ
.nnOooooqqqmm.
"""
        picture = put(cell(), art(body, letters), 9, 21)
        index = 0 if way == "down" else 2
        head = art((SAKURA.front, SAKURA.side, SAKURA.back)[index], letters)
        if index == 0:
            put(head, art(TEEN["down"][0], letters), *SAKURA.front_at)
        return put(picture, head, 8, 8)

    return {
        "point": _still(doll, S(left="aim", face="shout")),
        "shout": _still(
            doll,
            S(left="hip", right="hip", face="shout", head=(0, 0)),
            S(left="hip", right="hip", face="shout", head=(0, 1)),
            ms=180,
        ),
        "down": four(lambda w: [down("left" if w in ("up", "down") else w)], (900,)),
        "sit_ground": four(lambda w: [ground(w)], (900,)),
        "rise": four(lambda w: [rise("left" if w in ("up", "down") else w)], (900,)),
        "cry": _still(
            doll,
            S(left="weep", right="weep", face="cry", head=(0, 1)),
            S(left="weep", right="weep", face="cry", head=(0, 2)),
            ms=280,
        ),
        "arms_crossed": _still(doll, S(left="crossed", right="crossed", face="stern")),
    }


def ino_poses(doll: Doll) -> dict[str, Pose]:
    return {
        "hand_mouth": _still(doll, S(left="mouth", face="shock")),
        "kneel": four(lambda w: [kneeling(doll, w)], (900,)),
        "arms_crossed": _still(doll, S(left="crossed", right="crossed", face="shut")),
        "wave": _still(doll, S(left="wave", face="happy"), S(left="wave2", face="happy"), ms=210),
    }


def shikamaru_poses(doll: Doll) -> dict[str, Pose]:
    letters = doll.letters

    def lie(way: str) -> Pixels:
        """Flat on his back on a roof, hands under the head, one knee up."""
        if way == "right":
            return relit(lie("left"), doll.ramps)
        picture = cell()
        body = """
..............nn......
.............nNnm.....
....aaaaae..nNnnnm....
.sOaAAaaaeoonNn.nnm...
OOaAAazaaeoonnm..nnm..
OoaaaazaaeeonnmmmmmnKK
.oqaaazaaeeqnnnnmmmmKK
..qqeeeeeeqqqmmmmmm...
"""
        put(picture, art(body, letters), 10, 22)
        head = art(SHIKAMARU.side, letters)
        put(head, art(SMALL["shut"][1], letters), 1, 9)
        return over(picture, head.T.copy(), 0, 16)  # the face looks at the sky

    return {
        "lie": four(lambda w: [lie("left" if w in ("up", "down") else w)], (900,)),
        "sigh": _still(doll, S(right="neck", face="shut", head=(0, 1))),
        "arms_crossed": _still(doll, S(left="crossed", right="crossed")),
    }


def choji_poses(doll: Doll) -> dict[str, Pose]:
    bag = "rrrr\nrWWr\nrWrR\nrrRR\nrrRR"
    return {
        "offer": _props(
            doll,
            S(left="offer", right="offer", face="open"),
            bag,
            {"down": (14, 22), "left": (5, 20)},
        ),
        "eat": four(
            lambda w: [_eat(doll, w, "mouth", "shut", bag), _eat(doll, w, "chest", "open", bag)],
            (280, 320),
            True,
        ),
        "slump": _still(doll, S(left="limp", right="limp", face="down", head=(0, 2), crown=1)),
    }


def _eat(doll: Doll, way: str, hand: str, face: str, bag: str) -> Pixels:
    if way == "right":
        return relit(_eat(doll, "left", hand, face, bag), doll.ramps)
    picture = doll.draw(way, Stance(left=hand, right="chest", face=face))
    if way == "up":
        return picture
    return over(picture, art(bag, doll.letters), 17 if way == "down" else 7, 22)


def shizune_poses(doll: Doll) -> dict[str, Pose]:
    files = (
        "zzzzzzz\nZZZZZZZ\nrrrrrRR\nZzzzzZZ\nTTTTTTT\nzzzzzzZ\nZZZZZZZ\nLLLLLLL\nzzzzzzZ\nZZZZZZZ"
    )

    def carry(way: str) -> list[Pixels]:
        if way == "right":
            return [relit(p, doll.ramps) for p in carry("left")]
        frames = []
        for step, nod in (("stand", 0), ("a", 1), ("stand", 0), ("b", 1)):
            picture = doll.draw(
                way, Stance(legs=step, left="fwd", right="fwd", head=(0, nod), props=False)
            )
            if way == "down":
                over(picture, art(files, doll.letters), 13, 15)
                over(picture, art("Oo.\nOoo\n.ss", doll.letters), 10, 22)
                over(picture, art(".qq\nqqq\nsh.", doll.letters), 19, 22)
            elif way == "left":
                over(picture, art(files, doll.letters), 4, 14)
                over(picture, art(".OOooo\nssoooq\nshhqq.", doll.letters), 7, 22)
            frames.append(picture)
        return frames

    hold = Stance(left="carry", right="carry")
    return {
        "carry": stepping(carry),
        "nod": _still(
            doll, replace(hold, face="open"), replace(hold, face="shut", head=(0, 2)), ms=260
        ),
        "bow": posed(
            doll,
            [
                Stance(bend=3, crown=1, face="down", props=False),
                Stance(bend=5, crown=2, face="shut", props=False),
            ],
            (160, 900),
        ),
        "free": _still(doll, Stance(props=False)),
    }


def _salute(doll: Doll) -> Pose:
    return _still(doll, S(right="brow", face="stern"))


def _bow(doll: Doll) -> Pose:
    return posed(
        doll, [S(bend=3, crown=1, face="down"), S(bend=5, crown=2, face="shut")], (160, 900)
    )


def _wave(doll: Doll) -> Pose:
    return _still(doll, S(left="wave", face="happy"), S(left="wave2", face="happy"), ms=210)


def poses(name: str, doll: Doll) -> dict[str, Pose]:
    crossed = S(left="crossed", right="crossed", face="stern")
    match name:
        case "sakura":
            return sakura_poses(doll)
        case "ino":
            return ino_poses(doll)
        case "shizune":
            return shizune_poses(doll)
        case "kiba":
            shout = S(left="hip", right="up", face="shout")
            return {
                "point": _still(doll, S(left="aim", face="shout")),
                "shout": _still(doll, shout, shout.nod(0, 1), ms=180),
                "wave": _wave(doll),
            }
        case "shikamaru":
            return shikamaru_poses(doll)
        case "choji":
            return choji_poses(doll)
        case "hinata":
            shy = S(left="chest", right="chest", face="down", head=(0, 1))
            return {
                "shy": _still(doll, shy, replace(shy, face="open"), ms=1200),
                "shout": _still(doll, S(left="limp", right="limp", face="shout", head=(0, 0))),
                "bow": _bow(doll),
            }
        case "neji":
            return {"bow": _bow(doll), "arms_crossed": _still(doll, replace(crossed, face="shut"))}
        case "tenten":
            mend = S(left="carry", right="carry", face="down", head=(0, 1))
            return {
                "mend": _props(doll, mend, "iI..\n.iIb", {"down": (14, 23), "left": (8, 22)}),
                "wave": _wave(doll),
            }
        case "lee":
            return {"salute": _salute(doll)}
        case "gai":
            return {"hand_on": _still(doll, S(left="out", face="open"))}
        case "teuchi":
            bowl = "zzzzz\nrrRrr\n.rRr."
            return {
                "serve": _props(
                    doll,
                    S(left="offer", right="offer", face="happy"),
                    bowl,
                    {"down": (14, 22), "left": (4, 20)},
                ),
                "bow": _bow(doll),
            }
        case "ayame":
            return {"wave": _wave(doll)}
    return {}


def everyday(doll: Doll) -> dict[str, Pose]:
    """What any of them can do besides."""
    return {
        "bow": _bow(doll),
        "cheer": _still(
            doll,
            S(left="up", right="up", face="happy"),
            S(left="high", right="high", face="happy", rise=3),
            ms=180,
        ),
        "point": _still(doll, S(left="aim", face="talk")),
        "sit": four(lambda way: [seated(doll, way)], (900,)),
        "kneel": four(lambda way: [kneeling(doll, way)], (900,)),
        "sit_ground": four(lambda way: [lowered(doll, way)], (900,)),
        "sob": four(
            lambda way: [kneeling(doll, way, "cry", "weep", n) for n in (0, 1)], (340, 280), True
        ),
        "wipe": _still(
            doll,
            S(left="face", face="shut", head=(0, 1), props=False),
            S(left="mouth", face="down", head=(0, 1), props=False),
            ms=420,
        ),
        "turn": _still(doll, S(left="crossed", right="crossed", face="shut", look="away")),
        "talk": _still(doll, S(left="talk", face="talk"), S(left="chest"), ms=320),
        "down_head": _still(doll, S(left="limp", right="limp", face="down", head=(0, 2))),
        "cry": _still(
            doll,
            S(left="weep", face="cry", head=(0, 1)),
            S(left="weep", face="cry", head=(0, 2)),
            ms=280,
        ),
    }


RESTS = {
    "shizune": Stance(left="carry", right="carry"),
    "hinata": Stance(left="chest", right="chest"),
    "gai": Stance(left="hip", right="hip"),
    "lee": Stance(legs="wide", left="hip"),
    "neji": Stance(left="carry", right="carry"),
}
"""How somebody stands when he does nothing."""


def looks() -> list[Look]:
    result = []
    for name, doll in {**DOLLS, **ADULTS}.items():
        still = common(doll, rest=RESTS.get(name))
        result.append(Look(name, still, {**everyday(doll), **poses(name, doll)}))
    return result

"""The Hokage: two loose tails, green coat. Tails fall 3 px free of the hip, or she is an egg.

Interior rows 4-29. Also the two sprites in which she and the boy are one picture.
"""

from __future__ import annotations

from atelier.people import boy
from atelier.people.doll import FACINGS, HEAD_HIGH, HEAD_WIDE, Build, Doll, Stance
from atelier.people.kit import BLOND, art, cell, finished, key, over, ramp, relit
from atelier.people.sheet import Look, Pose, four, stepping
from atelier.pixels import Pixels, blank, put

GREEN = ramp("green", 2)
GREY = ("stone3", "stone4", "stone2", "stone1")
K = key(BLOND, GREEN, GREY, ("blue0", "blue1", "ink0", "ink0"), iris="wood2")
K |= {"z": "stone4", "Z": "stone2", "w": "stone4", "B": "wood1", "R": "red0", "5": "violet1"}
RAMPS = (BLOND, GREEN, GREY)

HEAD_FRONT = """
....yyYYyy....
..yyYYYYyyyd..
.yyYYYYyyyyyd.
.yYYYyyyyyyydd
.yYYyydyhyyydd
.yYyyhssshyydd
.yyyhsSvsshydd
.yyhSssssssydd
.ydssssssssydd
.ydsKKssKKhdd.
.ydSKcsscKhyd.
..dSssssssHd..
...sssrrshh...
....hsssHh....
"""
HEAD_SIDE = """
....yyYYyy....
..yyYYYYyyyy..
.yyYYYYyyyyyd.
.yYYYyyyyyyydd
.yYyyydyyyyydd
..yysshyyyyydd
..vSsshyydyydd
..SsssshdyHydd
..SDDssshdHddd
..ssssssHddyd.
..sssssshhdyd.
.sSsssssHdd...
..rssssshh....
...sssshh.....
"""
HEAD_BACK = """
....yyYYyy....
..yyYYYyyyyd..
.yyYYYyyyyyyd.
.yYYYyydyyyydd
.yYYyyydyyyydd
.yYyyyydyyyydd
.yyyyyydyyyydd
.yyyyyydyyyydd
.yyyyyydyyyydd
.yyyyydyyyyydd
.yyyyydyyyyydd
..yyyhDhyyydd.
..yyyhhHyyydd.
..dyyshHhyydd.
"""
TAIL_LEFT = """
.....yyy
...yyYyd
..yyYyd.
.yyYyd..
.yYYyd..
yyYyd...
yYyyd...
yYyd....
yyyd....
.yyd....
.yd.....
..d.....
"""
TAIL_RIGHT = """
yyy.....
dyYyd...
.dyYyd..
..yyYyd.
..yyYyd.
...yYyyd
...yyYyd
....yYyd
....yyd.
....yyd.
...yyd..
...yd...
...d....
"""
TAIL_SIDE = """
yyd.....
yYyyd...
.yYYyd..
..yyYyd.
...yyYd.
...yyYyd
...yyYyd
...yyyyd
...yyyd.
....yyd.
....yd..
....d...
"""
FACES = {  # on the front head at (3, 7)
    "open": "SHHssHHs\nssssssss\n.KKssKK.\n.wKssKw.",
    "shut": "SHHssHHs\nssssssss\n.ssssss.\n.KKssKK.",
    "stern": "ssssssss\nDDHssHDD\n.KKssKK.\n.wKssKw.",
    "sad": "ssHssHss\nHHssssHH\n.KKssKK.\n.HwssHw.",
    "down": "SHHssHHs\nssssssss\n.HHssHH.\n.KKssKK.",
    "up": "SHHssHHs\n.KKssKK.\n.wKssKw.\n.ssssss.",
    "shout": "ssssssss\nDDHssHDD\n.KKssKK.\n.wKssKw.\n........\n...RRR..\n...RRR..",
    "smile": "SHHssHHs\nssssssss\n.sKssKs.\n.KssssK.\n........\n..rrrr..",
}
SIDE_FACES = {  # on the side head at (3, 8)
    "open": "HH\nKK\nwK",
    "shut": "HH\nss\nKK",
    "stern": "DDH\nKKs\nwKs",
    "sad": "sH\nHs\nKK",
    "down": "ss\nHH\nKK",
    "up": "KK\nwK\nss",
    "shout": "DDH\nKKs\nwKs\nsss\nRRs\nRRs",
    "smile": "HH\nsK\nKs",
}
BODY = {
    ("down", "stand"): """
...oOzhHzqq...
..oOOosHoqqq..
.oOOoossoqqqq.
.oOoaassaaqoq.
.oOoaAaaeeqoq.
.oOoaAaaeeqoq.
.SooaAaaeeqqs.
.hsOxaaexoqHs.
..oOonnnmmqh..
..oOonnmmmqq..
.oOOonnmmmqqq.
.oOoonmmmmqqq.
.oOoosn.smqqQ.
....xs..sx....
""",
    ("down", "a"): """
...oOzhHzqq...
..oOOosHoqqq..
.oOOoossoqqqq.
oOOoaassaaqoqq
oOooaAaaeeqooq
OOooaAaaeeqSsq
sSooaAaaexqsh.
sho.xaaexoqqq.
...oNnnmmoqqqq
..oONnnmmooqqq
.oOOnNnm.ooqqQ
.oOOnNnm..oqQ.
.oO.ssm..xsh..
....xxx.......
""",
    ("down", "b"): """
...oOzhHzqq...
..oOOosHoqqq..
.oOOoossoqqqq.
oOOoaassaaqoqq
oOOoaAaaeeqooq
oSsoaAaaeeqooq
.shoaAaaeeqqSs
.oOOxaaexo.qsh
oOOOonnnmmq...
oOOoonnnmmqq..
oOOoo.nNmmqqq.
.OOo..nNmmqqq.
..hsx..ssm.qQ.
.......xxx....
""",
    ("left", "stand"): """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqq....
..aaAOoooqqqq...
...aaOoooqqqq...
...xBOoooqqqq...
...nnOooqqqqqQ..
...nnOoqqqqqqQ..
...nnSssqqqqQ...
...nnOohqqqqqQ..
...nnOoqqqqqQ...
...nnsmqqqqQQ...
...xsshhxQQ.....
""",
    ("left", "a"): """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqq....
..aaAOoooqqqq...
...aaOooooqqq...
...xBOoooooqqq..
...nnOooqqooqqQ.
...nnOoqqqqSsqQ.
..nnnOoqqqqshqqQ
..nn.OoqqqqqqqqQ
.nnn.OoqqqqqqqQ.
.nns..mmqqqqQQ..
xss...sshx......
""",
    ("left", "b"): """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqq....
..aaOOoooqqqq...
..OOooaoooqqq...
.OOooBoooqqqq...
Ssoqnnooqqqqqq..
shqqnnoqqqqqqqQ.
...nnOoqqqqqqqqQ
...nnOoqqqqqqqqQ
..mm.OoqqqqqqqQ.
..mm..nnqqqqQQ..
.xss..ssxx......
""",
    ("up", "stand"): """
...oOoooohqq....
..oOOoooooqqq...
.oOOoooooqqqqq..
.oOOooooooqqqq..
.oOooooooqqoqq..
.oOooooooqqoqq..
.oOooooooqqoqqQ.
.oOoooooqqqoqq..
.SsOooooqqqqhs..
.hsOooooqqqqhs..
..oOooooqqqqq...
..oOooooqqqqQ...
..ooooooqqqQQ...
....xx..xxx.....
""",
    ("up", "a"): """
...oOoooohqq....
..oOOoooooqqq...
.oOOoooooqqqqq..
oOOOooooooqqqqq.
oOOoooooqqqooqq.
oOooooooqqqoSsq.
OoooooooqqqqshQ.
sSoooooooqqqqQ..
shOOooooqqqqqq..
..OOooooqqqqqqq.
..oOooooqqqqqqQ.
.oOooooooqqqqQQ.
.oooooooqqqshQ..
....xxx.........
""",
    ("up", "b"): """
...oOoooohqq....
..oOOoooooqqq...
.oOOoooooqqqqq..
oOOOooooooqqqqq.
oOOooooooqqqooq.
oSsoooooooqqoqq.
.shooooooqqqqqqs
..oOoooooqqqqqsh
.oOOoooooqqqqq..
oOOOooooqqqqqq..
oOOoooooqqqqqQ..
oOOooooooqqqqQ..
.oOshooooqqqqQ..
........xxx.....
""",
}
TORSO = {  # without arms: for gestures
    "down": """
...oOzhHzqq...
...OOosHoqq...
..OOoossoqqq..
..OoaassaaqQ..
..OoaAaaeeqQ..
..OoaAaaeeqQ..
..OoaAaaeeqQ..
..oOxaaexoqQ..
..oOonnnmmqq..
..oOonnmmmqq..
.oOOonnmmmqqq.
.oOoonmmmmqqq.
.oOoosn.smqqQ.
....xs..sx....
""",
    "left": """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqq....
..aaAOoooqqqq...
...aaOoooqqqq...
...xBOoooqqqq...
...nnOooqqqqqQ..
...nnOoqqqqqqQ..
...nnOoqqqqqQ...
...nnOoqqqqqqQ..
...nnOoqqqqqQ...
...nnsmqqqqQQ...
...xsshhxQQ.....
""",
    "up": """
...oOoooohqq....
...OOoooooqq....
..OOoooooqqqq...
..OOooooooqqq...
..OooooooqqqQ...
..OooooooqqqQ...
..OooooooqqqQ...
..OoooooqqqqQ...
..OOooooqqqqQ...
..OOooooqqqqQ...
..oOooooqqqqq...
..oOooooqqqqQ...
..ooooooqqqQQ...
....xx..xxx.....
""",
}
BUILD = Build(shoulder=11, waist=10, torso=14, legs=0, depth=8, arm=7)


def head_grid(view: int, face: str) -> Pixels:
    head = art((HEAD_FRONT, HEAD_SIDE, HEAD_BACK)[view], K)
    if view == 0:
        put(head, art(FACES[face], K), 3, 7)
    elif view == 1:
        put(head, art(SIDE_FACES[face], K), 3, 8)
    return head


def _head(doll: Doll, facing: str, stance: Stance) -> Pixels:
    view = {"down": 0, "left": 1, "up": 2}[facing]
    canvas = blank(HEAD_WIDE, HEAD_HIGH)
    x = {0: 5, 1: 4, 2: 5}[view]
    put(canvas, head_grid(view, stance.face), x, HEAD_HIGH - 14)
    return canvas


MARK = ".rr.\nrzRr\nrRzR\n.RR."
"""The round sign on the back of the coat."""
DOLL = Doll(BUILD, K, _head, RAMPS, "", (), TORSO, chin=-1)


def tails(picture: Pixels, facing: str, x: int, y: int, swing: int = 0, lift: int = 0) -> Pixels:
    """The two tails for a head whose grid lies at (x, y), swung aside, flung out by `lift`."""
    if facing == "left":
        return over(picture, art(TAIL_SIDE, K), x + 12 + swing, y + 10 - lift)
    left, right = (-6, 12) if facing == "down" else (-5, 11)
    over(picture, art(TAIL_LEFT, K), x + left + swing - lift, y + 11 - lift)
    return over(picture, art(TAIL_RIGHT, K), x + right + swing + lift, y + 10 - lift)


def moving(facing: str, step: str, face: str = "open", nod: int = 0) -> Pixels:
    """At each step the head comes down and the tails fly up a little after it."""
    if facing == "right":
        return relit(moving("left", step, face, nod), RAMPS)
    picture = cell()
    body = art(BODY[facing, step], K)
    x = {"down": 9, "left": 8, "up": 8}[facing]
    put(picture, body, x, 16)
    if facing == "up":
        put(picture, art(MARK, K), 14, 20)
    hx, hy = (8 if facing == "left" else 9), 4 + nod
    put(picture, head_grid({"down": 0, "left": 1, "up": 2}[facing], face), hx, hy)
    stepping_out = step in ("a", "b")
    swing = {"a": 1, "b": -1}.get(step, 0) if facing != "left" else int(stepping_out)
    return tails(picture, facing, hx, hy, swing, int(stepping_out))


def running(facing: str, frame: int) -> Pixels:
    if facing == "right":
        return relit(running("left", frame), RAMPS)
    if facing == "left":
        body = (
            """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
.OOaAOOooqqqq...
SsOoAOoooqqqqq..
shqaaOoooqqqqqq.
...xBOoooqqqqqqQ
...nnOoqqqqqqqqQ
..nnnoqqqqqqqqQ.
..nnn..nnqqqQQ..
.nns....nmm.....
xss......ssx....
""",
            """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqqq...
..aaAOoooSsqqq..
...aaOooqshqqqq.
...xBOoooqqqqqqQ
...nnOoqqqqqqqqQ
...nnnoqqqqqqqQ.
....nnnmmmqQQ...
....nns..mms....
....xss...x.....
""",
        )[frame]
        picture = put(cell(), art(body, K), 9, 18 - frame)
        put(picture, head_grid(1, "open"), 7, 6 - frame)
        over(picture, art("..yyy...\n...yyYyy\n....yyyd\n......dd", K), 18, 16 - frame * 2)
        return over(picture, art("yyd...\n.yyyd.\n..yYyy\n...ydd", K), 19, 19 - frame)
    return put(cell(), moving(facing, "ab"[frame], "open", 1), 0, -frame)


def slap(facing: str, frame: int) -> Pixels:
    """The arm flat at the height of a cheek, the tails and the coat swing the other way."""
    if facing == "right":
        return relit(slap("left", frame), RAMPS)
    if facing != "left":
        return gesture(facing, Stance(left="high" if frame == 0 else "out", face="stern"))
    if frame == 0:
        return gesture("left", Stance(left="back", face="stern", head=(-1, 0)))
    body = """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqqq...
..aaAOoooqqqq...
...aaOoooqqqqq..
...xBOoooqqqqqq.
...nnOooqqqqqqQ.
...nnOoqqqqqqqqQ
...nnoooqqqqqqqQ
..nnnoo.qqqqqqQ.
..nnn...nmmqQQ..
.nns....ssm.....
xss......ssx....
"""
    picture = put(cell(), art(body, K), 9, 16)
    put(picture, head_grid(1, "stern"), 8, 4)
    over(picture, art("..yyy...\n...yyYyy\n....yyyd\n......dd", K), 19, 14)
    over(picture, art("yyd...\n.yyyd.\n..yYyy\n...ydd", K), 20, 18)
    return over(picture, art(".S.......\nsSs.OOOoo\nssssOOooo\n.shhqqqqq", K), 1, 17)


def strike(facing: str, frame: int) -> Pixels:
    """The fist: first above the shoulder, then at the end of the diagonal, knees bent."""
    if facing == "right":
        return relit(strike("left", frame), RAMPS)
    if facing != "left":
        return gesture(facing, Stance(right="high" if frame == 0 else "out", face="stern"))
    if frame == 0:
        picture = gesture("left", Stance(left="none", face="stern", head=(1, 0)))
        return over(
            picture,
            art("...sSs.\n..SSsss\n..ssssh\n..hshhh\n..OOq..\n.OOoq..\nOOoq...\n.oq....", K),
            20,
            8,
        )
    body = """
.....hhHz.......
....OOoooqq.....
...aOOoooqqqq...
..aaAOOooqqqqq..
..aaAOoooqqqqqq.
...aaOooqqqqqqqq
...xBOooqqqqqqqQ
..nnnooqqqqqqqQ.
.nnnn...nnqqQQ..
.nnn.....nmm....
.ns.......ms....
xss.......xss...
"""
    picture = put(cell(), art(body, K), 10, 18)
    put(picture, head_grid(1, "shout"), 7, 7)
    over(picture, art("..yyy\nyyYyd\n.yyd.\n..d..", K), 20, 15)
    over(picture, art("yyd..\n.yYyy\n..ydd\n", K), 20, 19)
    fist = "......OOoo\nsSs.OOOooo\nSSssOOoooo\nssshoqqqqq\nshhhqqqQ..\n.hhh......"
    return over(picture, art(fist, K), 2, 18)


def gesture(facing: str, stance: Stance) -> Pixels:
    """A stance of the doll, with the tails."""
    if facing == "right":
        return relit(gesture("left", stance), RAMPS)
    picture = DOLL.draw(facing, stance)
    if facing == "up":
        put(picture, art(MARK, K), 14, 20)
    hx = (8 if facing == "left" else 9) + stance.head[0]
    return tails(picture, facing, hx, 4 + stance.head[1], 0)


def kneel(facing: str, face: str = "open") -> Pixels:
    """On one knee; the coat spreads over the ground."""
    if facing == "right":
        return relit(kneel("left", face), RAMPS)
    picture = cell()
    if facing == "left":
        body = """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqqq...
..aaAOoooqqqqq..
.nnxBOoooqqqqq..
nnnnOOssoqqqqqQ.
nnmnOooshqqqqqqQ
nn..OoooqqqqqqqQ
ss.OOoooqqqqqqQQ
xx.oooqqqqqqqQQQ
"""
        put(picture, art(body, K), 8, 19)
        put(picture, head_grid(1, face), 7, 8)
        return over(picture, art(TAIL_SIDE[:-9], K), 19, 18)
    front = facing == "down"
    body = """
...oOzhHzqq...
..oOOosHoqqq..
.oOOoossoqqqq.
.oOoaAaaeeqoq.
.oOoaAaaeeqoq.
.SooxaaexoqqHs
.hsOonnnnmqqhs
.oOOnNnnnmmqqq
oOOonNnnnmmqqq
oOOoonnmmmqqqQ
.oOooxxqqqqqQ.
"""
    if not front:
        body = "\n".join(BODY["up", "stand"].strip("\n").split("\n")[:10]) + "\n.oOOooooqqqqqQ.\n"
    put(picture, art(body, K), 9 if front else 8, 19)
    put(picture, head_grid(0 if front else 2, face), 9, 8)
    return tails(picture, facing, 9, 7)


def sit(facing: str, face: str = "open", write: int = -1) -> Pixels:
    """On a chair; `write` 0 or 1: the brush goes over the paper."""
    if facing == "right":
        return relit(sit("left", face, write), RAMPS)
    if facing == "up":
        return moving("up", "stand", "open", 1)
    head = 2 if write >= 0 else 0
    if facing == "left":
        body = """
.....hhHz.......
....OOoooqq.....
...aOOoooqqq....
..aaAOOooqqq....
..aaAOoooqqqq...
...aaOoooqqqq...
nnnnOOssoqqqq...
nnnmOoohqqqqqQ..
nn..OOooqqqqqQ..
nn...OoqqqqqQ...
ss..............
xx..............
"""
        picture = put(cell(), art(body, K), 8, 18)
        hx, hy = 8 - head // 2, 6 + head
        put(picture, head_grid(1, "down" if write >= 0 else face), hx, hy)
        tails(picture, "left", hx, hy)
        if write >= 0:
            over(picture, art("K...OO\n.K.OOo\nsSsooq\nshhq..", K), 5 + write, 20)
        return picture
    body = """
...oOzhHzqq...
..oOOosHoqqq..
.oOOoossoqqqq.
.oOoaassaaqoq.
.oOoaAaaeeqoq.
.oOoaAaaeeqoq.
.SooxaaexoqqHs
.hsnnnnnnmmqhs
..onNnnnnnmmq.
..oOnn.nmmqqq.
...Onn.nmmqq..
....ss.sh.....
....xx.xx.....
"""
    picture = put(cell(), art(body, K), 9, 17)
    put(picture, head_grid(0, "down" if write >= 0 else face), 9, 5 + head)
    tails(picture, "down", 9, 5 + head)
    if write >= 0:
        over(picture, art("K...\n.KS.\n.sSs\n.shO\n..OO", K), 12 + write, 22)
    return picture


def slap_hand(facing: str) -> Pixels:
    """She looks at her own hand: open, before her, as if it were another's."""
    if facing == "right":
        return relit(slap_hand("left"), RAMPS)
    if facing == "up":
        return gesture("up", Stance(left="fwd", head=(0, 2)))
    if facing == "left":
        picture = gesture("left", Stance(left="none", face="down", head=(-1, 2)))
        return over(picture, art("s.....\nSs....\nsss...\n.shOO.\n..qOOo\n....oo", K), 5, 18)
    picture = gesture("down", Stance(left="limp", right="none", face="down", head=(0, 2)))
    return over(picture, art("s.s..\nSss..\nsssh.\n.hOoo\n..Ooq\n...q.", K), 15, 18)


def slump(facing: str) -> Pixels:
    return gesture(
        facing,
        Stance(
            left="limp",
            right="limp",
            face="down",
            head=(-1 if facing in ("left", "right") else 0, 2),
        ),
    )


def reach(facing: str) -> Pixels:
    if facing == "right":
        return relit(reach("left"), RAMPS)
    if facing == "left":
        picture = gesture("left", Stance(left="none", face="sad", head=(-1, 1)))
        return over(picture, art(".s.......\nsss.OOOoo\n.sssOOooo\nsshhqqqq.", K), 2, 18)
    return gesture(facing, Stance(left="aim", face="sad", head=(0, 1)))


def carry(facing: str, step: str) -> Pixels:
    """A bundle on one shoulder, as on the road."""
    if facing == "right":
        return relit(carry("left", step), RAMPS)
    picture = moving(facing, step)
    bundle = art("v...v..\n.vVv...\n.VVvvv.\nVVVvvv5\nVVvvv55\nvvvv555\n.vv555.", K)
    if facing == "left":
        return over(picture, bundle, 19, 15)
    over(picture, bundle, 22 if facing == "down" else 3, 14)
    return picture


def kiss() -> Pixels:
    """She bends from the right, a hand on his shoulder; he stands with closed eyes, face lifted."""
    picture = cell()
    skirt = """
......OOOoqq....
....OOOoooqqq...
...OOOooooqqqq..
....OOooooqqqq..
.....OooooqqqqQ.
.....oOoooqqqqQ.
......OoooqqqqQ.
......Oooqqqqq..
......OooqqqqQ..
......OooqqqqQ..
......onnnqqQQ..
......nnnmmQ....
......xss.xss...
"""
    put(picture, art(skirt, K), 15, 17)
    face = relit(art(boy.HEAD_SIDE, boy.K), (BLOND,))
    put(face, art(".KKK", boy.K), 7, 12)
    small = art(
        "....OOooq.....\n...OOoooqq....\n...OooooqQ....\n....oooqq.....\n....00000.....", boy.K
    )
    put(picture, small[:, ::-1], 2, 25)
    put(picture, face, 1, 10)
    head = """
...yyYYyy.....
.yyYYYYyyyd...
.yYYYYyyyyydd.
yYYYyyyyyyyydd
yYyyyyyyydyydd
.yshyyyyyddydd
.sSshyyddHdydd
.SssshdHhhddd.
.KKssshhhdd...
sSsssshh......
.rssshh.......
"""
    over(picture, art(head, K), 11, 8)
    over(picture, art(TAIL_SIDE, K), 22, 14)
    over(picture, art("yy\nyd\nYd\nyd\nyd\nd.", K), 16, 17)
    return over(picture, art("....OO\n..OOOo\nssOooq\nshhqq.", K), 11, 22)


def hug(breath: int) -> Pixels:
    """One green arc round him: his face in her sleeve, only hair and back show."""
    picture = cell()
    coat = """
.......OOoqq....
.....OOOoooqqq..
....OOOooooqqqq.
....OOoooooqqqq.
....OOoooooqqqqq
....OOooooqqqqqq
....OOooooqqqqqQ
....oOooooqqqqqQ
.....Oooooqqqqq.
.....Oooooqqqqq.
.....oooooqqqqQ.
....nnnoooqqqQQ.
....xss..mmxs...
"""
    put(picture, art(coat, K), 13, 17)
    back = """
....OOooqq....
...OOoooqqq...
...OOoooqqq...
...OooooqqQ...
....ooooqqQ...
....000.000...
"""
    put(picture, art(back, boy.K), 5, 24)
    head = """
....yyYYyy....
..yyYYYYyyyd..
.yyYYYYyyyyyd.
.yYYyyyyyyyydd
.yYyyydyyyyydd
.yyysshyyyyydd
.yySssshyddydd
..SssssHddHydd
.sKKssshhdHdd.
..sssssshhdd..
...rssshhd....
"""
    over(picture, art(head, K), 11, 5 + breath)
    over(picture, art(boy.HEAD_BACK, boy.K)[:14], 4, 11 + breath)
    over(picture, art(TAIL_SIDE, K), 22, 13 + breath)
    over(picture, art("yyd\nyYd\nyYd\n.yd\n.yd\n.d.", K), 17, 15 + breath)
    sleeve = ".......OOOOoo\n...OOOOOooooo\nssOOOooooqqqq\nsshooqqqqq...\n.hh.........."
    return over(picture, art(sleeve, K), 6, 22)


def poses() -> dict[str, Pose]:
    steps = ("stand", "a", "stand", "b")
    return {
        "write": four(lambda w: [sit(w, "down", 0), sit(w, "down", 1)], (260, 300), True),
        "sit": four(lambda w: [sit(w)], (900,)),
        "point": four(lambda w: [gesture(w, Stance(left="aim", face="stern"))], (900,)),
        "slap": four(lambda w: [slap(w, 0), slap(w, 1)], (260, 900)),
        "slap_hand": four(lambda w: [slap_hand(w)], (900,)),
        "strike": four(lambda w: [strike(w, 0), strike(w, 1)], (420, 1100)),
        "kneel": four(lambda w: [kneel(w)], (900,)),
        "reach": four(lambda w: [reach(w)], (900,)),
        "look_up": four(
            lambda w: [
                gesture(w, Stance(face="up", head=(1 if w in ("left", "right") else 0, -1)))
            ],
            (900,),
        ),
        "slump": four(lambda w: [slump(w)], (900,)),
        "carry": stepping(lambda w: [carry(w, s) for s in steps], 170),
        "shout": four(
            lambda w: [gesture(w, Stance(left="hip", right="hip", face="shout"))], (900,)
        ),
        "bow": four(lambda w: [slump(w)], (900,)),
        "talk": four(
            lambda w: [gesture(w, Stance(left="talk")), gesture(w, Stance(left="chest"))],
            (340, 300),
            True,
        ),
        "turn": four(
            lambda w: [gesture(w, Stance(left="crossed", right="crossed", face="shut"))], (900,)
        ),
        "down_head": four(lambda w: [slump(w)], (900,)),
        "arms_crossed": four(
            lambda w: [gesture(w, Stance(left="crossed", right="crossed", face="stern"))], (900,)
        ),
    }


def common() -> dict[str, list[Pixels]]:
    cells = {}
    for way in FACINGS:
        stand = moving(way, "stand")
        breath = stand.copy()
        breath[:26] = stand[1:27]
        cells[way] = [
            finished(c)
            for c in (
                stand, breath, moving(way, "stand", "shut"), stand, moving(way, "a", nod=1), stand,
                moving(way, "b", nod=1), running(way, 0), running(way, 1),
            )
        ]  # fmt: skip
    return cells


def looks() -> list[Look]:
    return [Look("tsunade", common(), poses())]

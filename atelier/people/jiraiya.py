"""The old teacher: white mane, red vest, wooden sandals, a scroll across his back. Rows 3-29."""

from __future__ import annotations

from atelier.palette import INDEX
from atelier.people.doll import FACINGS, HEAD_HIGH, HEAD_WIDE, Build, Doll, Stance
from atelier.people.kit import FLOOR, art, behind, cell, finished, key, over, relit
from atelier.people.sheet import Look, Pose, four, one
from atelier.pixels import Pixels, blank, put

HAIR = ("stone4", "white0", "stone3", "stone1")
RED = ("red2", "red3", "red1", "red0")
JADE = ("jade1", "jade2", "jade0", "jade0")
K = key(HAIR, RED, JADE, ("wood3", "wood3", "wood2", "wood1"), iris="ink0")
RAMPS = (HAIR, RED, JADE)

HEAD_FRONT = """
.....y...y......
..y..yyYyy..y...
..yyyyYYyyyyy.y.
y.yyyYYYYyyyydd.
.yyyYYYYyyyyyd..
..yYYYyyydyydd..
yyyYYyhdyhddydd.
.yyYhSsshshhydd.
.yydsSssssshydd.
yyydDDssDDDhydd.
.yySssssssshydd.
.yyssssssshhdddd
yyysssshssshyyd.
.yyyhssHsshyydd.
..yyhsGGGhhyyd..
"""
HEAD_SIDE = """
......y...y.....
...y..yy.yyy..y.
..yyyyYYyyyyyyy.
...yyYYYYyyyydd.
.yyyYYYYyyyyyydd
..yYYYyyydyyydd.
.yyYYyyydyyyyddd
..ydhhydyyydydd.
..sSsshyyydyydd.
..SDDDshGyydydd.
..ssssssGydyydd.
..ssssshhdyyydd.
.sSsssshhydyydd.
..hrssssyydyydd.
..GGshhhyydydd..
"""
HEAD_BACK = """
.....y...y......
..y..yyYyy..y...
..yyyyYYyyyyy.y.
y.yyyYYYYyyyydd.
.yyyYYYYyyyyyd..
..yYYYyyyyydydd.
yyyYYyyyydyyyddd
.yyYYyyydyyydydd
..yYyyyddyyydydd
.yyYyyyddyyydyd.
yyyyydyyyyyddydd
.yyyydyyydyydydd
..yyddyyydyyydd.
.yyydYyyddyyydd.
yyydyYyyydyyddyd
.yydyyyydyydydd.
..yyyyyddyydydd.
...yydyyddyyddd.
....yydyyydyd...
...yyd.yyd.yd...
....d...d...d...
"""
FACES = {  # at (5, 10) of the front head
    "open": ".KKsKKs\n.rKsKrs\nr..h..r",
    "shut": "sssssss\n.KKsKKs\nr..h..r",
    "stern": "DKKsKKD\n.rKsKrs\nr..h..r",
    "up": "KKssKKs\n.rKsKrs\nr.....r",
    "happy": ".KKsKKs\nKrssrsK\nr.....r\n.wwwww.",
    "talk": ".KKsKKs\n.rKsKrs\nr..h..r\n...RR..",
    "down": "sssssss\n.DDsDDs\nrKKsKKr",
}
SIDE_FACES = {  # at (2, 10)
    "open": "sKKs\nsrKs\nsSrs",
    "shut": "ssss\nsKKs\nssrs",
    "stern": "DKKD\nsrKs\nssrs",
    "up": "sKKs\nsrKs\nssrs",
    "happy": "sKKs\nKrsK\nssrs\nwws",
    "talk": "sKKs\nsrKs\nssrs\nRRs",
    "down": "ssss\nsDDs\nsKKr",
}
MANE_FRONT = """
......................
...yy..........ydd....
..yyy..........yydd...
...yyy........yydd....
..yyyy........yyddd...
...yy..........ydd....
..yy............ydd...
"""
MANE_SIDE = """
.yyyyydd
yyyyyyydd
yydyyyyd.
.yyydyydd
.yyyyydd.
..yydyyd.
..yyydd..
...yyd...
...yd....
"""
DISC = """
...aaaaa...
.aazzzzzaa.
.azzXXXXzZa
azzXzzzzXZa
azXzzXXzXZa
azXzXzXzXZa
azXzXzzXzZe
azzXzXXzzZe
.azzXzzzzZe
.aaZZXXZZe.
...eeeee...
"""
UPRIGHT = """
...XXb..
.AAaaae.
AAaaaaee
AAaaaaee
aAaaaeee
.zzzzzZ.
.zzzzzZ.
.zzzzzZ.
.zzzzzZ.
.zzzzzZ.
.zzzzzZ.
.zzzzzZ.
.zzzzzZ.
.rrrrRR.
.zzzzzZ.
.zzzzzZ.
.rrrrRR.
.zzzzzZ.
.zzzzzZ.
.zzzzZZ.
.zzzzZZ.
.zzzZZZ.
.AAaaae.
AAaaaaee
AAaaaaee
aAaaaeee
.aaaeee.
"""
"""The great scroll set down on its end: as tall as he is when he sits."""
LEGS = {
    "stand": """
...AAaaaeeaaaee.....
....AaaaeeaaaeE.....
....ssh..sshh.......
...nNsn..nssnn......
""",
    "a": """
...AAaaaeeaaaee.....
...AAaaaeeaaeE......
...Ssshh.ssnn.......
..nNssnn............
""",
    "b": """
...AAaaaeeaaaee.....
....AaaeeaaaaeE.....
....nsn..Ssshh......
........nNssnn......
""",
}
BODY_FRONT = {
    "stand": """
....oOozzzqooq......
..aoOOoazaoqqqae....
.aAoOoaaaaoqqqaee...
aAaoOoaaaaoqqqaaee..
aAaoOoaazaoqqqqaee..
.AaoOoaazaoqqqqae...
.SaqoOaazeoqqqQae...
.SsqooFFFFqqqqQss...
..hqooaaaeqqqqQsh...
""",
    "a": """
....oOozzzqooq......
..aoOOoazaoqqqae....
.aAoOoaaaaoqqqaee...
aAaoOoaaaaoqqAaee...
aAaoOoaazaoqqAaaee..
SAaoOoaazaoqqAaae...
SsqoOoaazeoqqaaee...
.hqooFFFFqqqqQSss...
...qooaaaeqqqqsh....
""",
    "b": """
....oOozzzqooq......
..aoOOoazaoqqqae....
.aAoOoaaaaoqqqaee...
.aAaoOaaaaoqqqaaee..
.aAaaOoazaoqqqqaee..
..AaaOoazaoqqqqaes..
..AaaOoazeoqqqQqSs..
...SsFFFFqqqqQqsh...
...sheaaaeqqqqQ.....
""",
}
BODY_BACK = {
    "stand": """
....oOoooqooq.......
..aoOOooooqqqae.....
.aAoOoooooqqqaee....
aAaoOooooooqqqaee...
aAaoOooooooqqqqaee..
.AaoOoooooooqqqae...
.SaqoOoooooqqqQae...
.SsqooFFFFqqqqQss...
..hqoooooqqqqqQsh...
""",
    "a": """
....oOoooqooq.......
..aoOOooooqqqae.....
.aAoOoooooqqqaee....
aAaoOooooooqqAaee...
aAaoOooooooqqAaaee..
SAaoOoooooooqAaae...
SsqoOoooooqqqaaee...
.hqooFFFFqqqqQSss...
...qoooooqqqqqsh....
""",
    "b": """
....oOoooqooq.......
..aoOOooooqqqae.....
.aAoOoooooqqqaee....
.aAaoOooooqqqaaee...
.aAaaOooooqqqqaee...
..AaaOooooqqqqaes...
..AaaOooooqqqQqSs...
...SsFFFFqqqqQqsh...
...shooooqqqqqQ.....
""",
}
BODY_SIDE = {
    "stand": """
....zzzoo.......
...zOOoaaaq.....
..aOOoaaaeeq....
..aOOoaAaeeq....
..aOooaAaeeqq...
..aOooaAaeqqq...
...OooaaaeqqQ...
...FFosshqqqQ...
...aooshqqqQQ...
...aAaaeeaae....
....AaaeeaeE....
....sshsshh.....
..nnnsnnssn.....
""",
    "a": """
....zzzoo.......
...zOOoaaaq.....
..aOOooaaaeq....
..aOOooaAaeeq...
..aOoooaAaaeeq..
..aOooooaAaeeq..
...OoooqqaaeeQ..
...FFooqqqsshQ..
...aooqqqqshQQ..
..aAaaeeqaaae...
..Aaae..eaaeE...
.ssh......sshh..
nnsnn....nnssn..
""",
    "b": """
....zzzoo.......
...zOaaaqqq.....
..aOaaaeoqqq....
..aOaAaeoqqqq...
..OaaAaeoqqqq...
.aaAaaeooqqqq...
.aAaaeoooqqqQ...
ssaFFoooqqqqQ...
shaooooqqqqQQ...
..aAaaeeqaaae...
...aaae.eaaeE...
..ssh.....sshh..
.nnsnn...nnssn..
""",
}
TORSO = {
    "down": """
...oOozzzqooq...
..aoOOoazaoqqqa.
..ooOoaaaaoqqqq.
..ooOoaaaaoqqqq.
..ooOoaazaoqqqq.
..ooOoaazaoqqqQ.
..qoOoaazeoqqqQ.
..qooFFFFFqqqqQ.
...qooaaaeqqqQ..
""",
    "left": """
....zzzoo.......
...zOOooqqq.....
..aOOoooqqqq....
..aOOoooqqqq....
..aOooooqqqq....
..aOooooqqqq....
...OooooqqqQ....
...FFoooqqqQ....
...aoooqqqQQ....
""",
    "up": """
...oOoooqooq....
..aoOOooooqqqa..
..ooOoooooqqqq..
..ooOooooooqqq..
..ooOooooooqqq..
..ooOoooooooqQ..
..qoOooooooqqQ..
..qooFFFFFqqqQ..
...qooooqqqqQ...
""",
}
BUILD = Build(shoulder=14, waist=12, torso=9, legs=4, depth=9, arm=7, thick=3)


def scroll(y: int, tilt: int = 0) -> Pixels:
    """The scroll across the back, from in front or behind; `tilt` px its left end hangs lower."""
    part = cell()
    for x in range(2, 30):
        top = y + round(tilt * (15.5 - x) / 13)
        if x in (2, 29):
            column = {2: "wood3", 3: "wood3", 4: "wood2", 5: "wood2"}
        else:
            papers = (3, 3, 3, 2, 2, 2, 1, 1)
            cap = (2, 2, 1, 1, 1, 1, 0, 0)
            column = {
                j: f"jade{cap[j]}" if x < 6 or x > 25 else f"plaster{papers[j]}" for j in range(8)
            }
        for j, colour in column.items():
            part[top + j, x] = INDEX[colour]
    return part


def head_grid(view: int, face: str) -> Pixels:
    head = art((HEAD_FRONT, HEAD_SIDE, HEAD_BACK)[view], K)
    if view < 2:
        table, at = ((FACES, (5, 10)), (SIDE_FACES, (2, 10)))[view]
        put(head, art(table[face], K), *at)
    return head


def _head(doll: Doll, facing: str, stance: Stance) -> Pixels:
    view = {"down": 0, "left": 1, "up": 2}[facing]
    return put(blank(HEAD_WIDE, HEAD_HIGH), head_grid(view, stance.face), 3 if view == 1 else 4, 7)


DOLL = Doll(
    BUILD, {**K, **dict(zip("nNmM", JADE, strict=True))}, _head, RAMPS, "", (), TORSO,
    sleeve="aAeE", shoes="X",
)  # fmt: skip


def moving(facing: str, step: str, face: str = "open", nod: int = 0) -> Pixels:
    """A step throws his weight over: the mane, the vest and the scroll go with it."""
    if facing == "right":
        return relit(moving("left", step, face, nod), RAMPS)
    picture = cell()
    if facing == "left":
        put(picture, art(BODY_SIDE[step], K), 7, 17)
        over(picture, art(MANE_SIDE, K), 16, 15 + nod)
        over(picture, art(DISC, K), 20, 17 + nod)
        return put(picture, head_grid(1, face), 6, 3 + nod)
    sway = {"a": -1, "b": 1}.get(step, 0)
    if facing == "down":
        put(picture, scroll(17 + nod, -sway))
        put(picture, art(MANE_FRONT, K), 5 + sway, 13 + nod)
        put(picture, art(BODY_FRONT[step], K), 7, 17)
        put(picture, art(LEGS[step], K), 7, 26)
        return put(picture, head_grid(0, face), 8 + sway, 3 + nod)
    put(picture, art(BODY_BACK[step], K), 7, 17)
    put(picture, art(LEGS[step], K), 7, 26)
    over(picture, scroll(18 + nod, -sway))
    return over(picture, head_grid(2, face), 8 + sway, 3 + nod)


def gesture(facing: str, stance: Stance) -> Pixels:
    """A stance of the doll with scroll and mane."""
    if facing == "right":
        return relit(gesture("left", stance), RAMPS)
    dx, dy = stance.head
    if facing == "left":
        picture = DOLL.draw("left", stance)
        behind(picture, art(MANE_SIDE, K), 16 + dx, 15 + dy)
        return behind(picture, art(DISC, K), 20, 17)
    picture = DOLL.draw(facing, stance)
    if facing == "down":
        behind(picture, art(MANE_FRONT, K), 5 + dx, 13 + dy)
        return behind(picture, scroll(17))
    base = put(cell(), picture)
    over(base, scroll(18))
    return over(base, head_grid(2, "open"), 8 + dx, 3 + dy)


def sit_ground(facing: str, face: str = "open", lift: int = 0) -> Pixels:
    """Cross-legged, the scroll on its end beside him; `lift` px the head is raised."""
    if facing == "right":
        return relit(sit_ground("left", face, lift), RAMPS)
    picture = cell()
    if facing == "left":
        body = """
....zzzoo.......
...zOOoaaaq.....
..aOOoaaaeeq....
..aOOoaAaeeqq...
..aOooaAaeqqq...
..aOoaaaeeqqQ...
...OsshaeqqqQ...
.aAAhhaaeeeqqQ..
aAAaaaaaaaeeqQ..
nnsaaaeeeeeeee..
"""
        put(picture, art(UPRIGHT, K), 22, 3)
        over(picture, art(body, K), 7, 20)
        over(picture, art(MANE_SIDE, K), 16, 18)
        return over(picture, head_grid(1, face), 6, 6 - lift)
    body = """
....oOozzzqooq......
..aoOOoazaoqqqae....
.aAoOoaaaaoqqqaee...
aAaoOoaaaaoqqqaaee..
aAaoOoaazaoqqqqaee..
.AaaoOaazaoqqqaae...
.aAassaFFaqssaaee...
aAAahhaaaeahhaaaee..
aAAaaaaaaaaaaaeeee..
.aaannssaassnneee...
"""
    if facing == "up":
        body = (
            body.replace("azao", "oooo")
            .replace("aaaao", "ooooo")
            .replace("aazao", "ooooo")
            .replace("assa", "aaaa")
            .replace("ahha", "aaaa")
            .replace("qssa", "qqaa")
            .replace("zzz", "ooo")
            .replace("nnss", "eeee")
            .replace("ssnn", "eeee")
        )
    return _beside_scroll(facing, body, head_grid(0 if facing == "down" else 2, face), 6 - lift)


def _beside_scroll(facing: str, body: str, head: Pixels, top: int) -> Pixels:
    """Who sits with the scroll at his side, the head's first row at `top`."""
    picture = put(cell(), art(UPRIGHT, K), 23, 3)
    if facing == "down":
        over(picture, art(MANE_FRONT, K), 2, top + 10)
    over(picture, art(body, K), 4, 20)
    return over(picture, head, 5, top)


def sleep(breath: int) -> Pixels:
    """Sitting against the post, arms folded, chin on the chest."""
    body = """
....oOozzzqooq......
..aoOOoazaoqqqae....
.aAoOoaaaaoqqqaee...
aAaoOAAAAaaeqqaaee..
aAaAAAssAaaaeeqaee..
.AaEeeshheeeeEqae...
.aAooFFFFFqqqqaee...
aAAaaaeeeeaaaaaaee..
aAAaaaaaaaaaaaeeee..
.aaannssaassnneee...
"""
    return _beside_scroll("down", body, head_grid(0, "down"), 7 + breath)


def hand_on(facing: str) -> Pixels:
    """A hand held out on somebody's shoulder, lower than his own."""
    if facing == "right":
        return relit(hand_on("left"), RAMPS)
    if facing == "left":
        picture = gesture("left", Stance(left="none", head=(-1, 0)))
        return over(picture, art(".....AAa\n.sSsAAaa\nssssaaee\n.hhheee.", K), 3, 19)
    return gesture(facing, Stance(left="out", head=(0, 0)))


def running(facing: str, frame: int) -> Pixels:
    picture = moving("left" if facing == "right" else facing, "ab"[frame], "stern", 1)
    if facing == "right":
        picture = relit(picture, RAMPS)
    return put(cell(), picture, 0, -frame)


def common() -> dict[str, list[Pixels]]:
    cells = {}
    for way in FACINGS:
        stand = moving(way, "stand")
        breath = stand.copy()
        breath[: FLOOR - 3] = stand[1 : FLOOR - 2]
        cells[way] = [
            finished(c)
            for c in (
                stand, breath, moving(way, "stand", "shut"), stand, moving(way, "a", nod=1), stand,
                moving(way, "b", nod=1), running(way, 0), running(way, 1),
            )
        ]  # fmt: skip
    return cells


def poses() -> dict[str, Pose]:
    return {
        "sit_ground": four(lambda w: [sit_ground(w)], (900,)),
        "sit_look_up": four(lambda w: [sit_ground(w, "up", 1)], (900,)),
        "look_up": four(lambda w: [gesture(w, Stance(face="up", head=(0, -1)))], (900,)),
        "hand_on": four(lambda w: [hand_on(w)], (900,)),
        "point": four(lambda w: [gesture(w, Stance(left="aim", face="talk"))], (900,)),
        "sleep": one([sleep(0), sleep(1)], (1500, 1300), True),
        "laugh": four(
            lambda w: [
                gesture(w, Stance(left="hip", right="hip", face="happy", head=(0, -1))),
                gesture(w, Stance(left="hip", right="hip", face="happy")),
            ],
            (160, 160),
            True,
        ),
        "talk": four(
            lambda w: [
                gesture(w, Stance(left="talk", face="talk")),
                gesture(w, Stance(left="chest")),
            ],
            (340, 300),
            True,
        ),
        "turn": four(lambda w: [gesture(w, Stance(face="shut", head=(1, 0)))], (900,)),
        "down_head": four(lambda w: [gesture(w, Stance(face="down", head=(0, 2)))], (900,)),
        "shout": four(lambda w: [gesture(w, Stance(right="up", face="stern"))], (900,)),
        "arms_crossed": four(
            lambda w: [gesture(w, Stance(left="crossed", right="crossed", face="stern"))], (900,)
        ),
    }


def looks() -> list[Look]:
    return [Look("jiraiya", common(), poses())]

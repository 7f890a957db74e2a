"""The people of the village: each is a build, a head, three cloths and one thing he carries."""

from __future__ import annotations

from dataclasses import replace

from atelier.people import props as p
from atelier.people.doll import Build, Doll, Prop, Stance
from atelier.people.heads import villager_head
from atelier.people.kit import (
    BROWN,
    CHESTNUT,
    COAL,
    CREAM,
    FAIR,
    GREY,
    INK,
    NAVY,
    SAND,
    SILVER,
    SNOW,
    STRAW,
    TAN,
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
    stick,
    stroke,
)
from atelier.people.postures import kneeling, lowered, on_bench, whispering
from atelier.people.sheet import Look, Pose, common, four, paced, posed
from atelier.pixels import Pixels, put

MAN = Build(torso=9, legs=4)
BROAD = Build(shoulder=13, waist=12, torso=9, legs=4, depth=9, belly=1, thick=3)
FAT = Build(shoulder=12, waist=14, torso=9, legs=3, depth=10, belly=2, thick=3)
THIN = Build(shoulder=8, waist=7, torso=9, legs=5, depth=5, arm=7)
SHORT = Build(shoulder=10, waist=10, torso=7, legs=4, depth=7, arm=5)
ROBE = Build(shoulder=10, waist=10, hem=12, torso=9, legs=4, robe=True, wide_sleeves=True)
TALL_ROBE = Build(
    shoulder=9, waist=8, hem=9, torso=9, legs=6, depth=6, robe=True, wide_sleeves=True
)
KIMONO = Build(
    shoulder=8, waist=8, hem=10, torso=8, legs=5, depth=6, arm=5, robe=True, wide_sleeves=True
)
DRESS = Build(shoulder=9, waist=9, hem=13, torso=8, legs=4, depth=7, arm=5, robe=True)
STOUT = Build(shoulder=11, waist=12, hem=14, torso=8, legs=4, depth=9, robe=True, belly=1)
OLD = Build(shoulder=11, waist=10, torso=7, legs=3, depth=8, bend=3, arm=5)
OLD_ROBE = Build(shoulder=10, waist=10, hem=12, torso=6, legs=3, depth=8, bend=4, arm=5, robe=True)
UPRIGHT_OLD = Build(
    shoulder=9, waist=9, hem=11, torso=8, legs=4, depth=6, robe=True, wide_sleeves=True
)
YOUTH = Build(shoulder=8, waist=8, torso=7, legs=4, depth=6, arm=5)
GIRL = Build(shoulder=8, waist=8, hem=10, torso=5, legs=3, depth=5, arm=4, skirt=1, bare_legs=True)
CHILD = Build(shoulder=8, waist=7, torso=4, legs=3, depth=5, arm=3, bare_legs=True)
SMALL = Build(shoulder=7, waist=7, torso=3, legs=2, depth=5, arm=3, bare_legs=True)

RED, ROSE, PLUM = ramp("red", 2), ramp("pink", 2), ramp("violet", 2)
WINE, RUST, ORANGE = ramp("red", 1), ramp("orange", 1), ramp("orange", 2)
BLUE, SKY, DUSK = ramp("blue", 2), ramp("blue", 3), ramp("violet", 1)
GREEN, MOSS, LEAF = ramp("green", 2), ramp("green", 1), ramp("green", 3)
JADE, MINT, TEAL = ramp("jade", 1), ramp("jade", 2), ramp("jade", 1)
STONE, SLATE = ramp("stone", 1), ramp("stone", 1)
CLAY: Ramp = ("skin2", "skin3", "skin1", "skin0")
POWDER: Key = {"s": "skin5", "S": "plaster3", "h": "skin4", "H": "skin3", "G": "skin2"}
YELLOW: Ramp = ("blond2", "blond3", "blond1", "blond0")
OCHRE: Ramp = ("blond1", "blond2", "blond0", "wood1")


def villager(
    name: str,
    build: Build,
    hair: str,
    hair_ramp: Ramp,
    cloth: Ramp,
    second: Ramp = CREAM,
    trousers: Ramp = NAVY,
    *,
    cut: str = "v sash",
    hat: str = "",
    hat_ramp: Ramp | None = None,
    beard: str = "",
    face: str = "open",
    cheek: str = "",
    skin: Key = FAIR,
    props: tuple[Prop, ...] = (),
    shoes: str = "x",
    **changes: int | bool,
) -> tuple[str, Doll]:
    letters = key(hair_ramp, cloth, second, trousers, skin, hat=hat_ramp)
    ramps = tuple(dict.fromkeys((hair_ramp, cloth, second, trousers, hat_ramp or second)))
    if changes:
        build = replace(build, **changes)  # type: ignore[arg-type]
    head = villager_head(hair, hat, beard, face, cheek)
    return name, Doll(build, letters, head, ramps, cut, props, shoes=shoes)


PEOPLE: dict[str, Doll] = dict(
    [
        villager(
            "heisuke",
            BROAD,
            "crop",
            COAL,
            RUST,
            SAND,
            NAVY,
            props=(p.HOOP,),
            cut="v apron",
            beard="stubble",
            hat="band",
            hat_ramp=WHITE,
            skin=TAN,
            bare_arms=1,
        ),
        villager(
            "magobei",
            UPRIGHT_OLD,
            "ring",
            SNOW,
            DUSK,
            CREAM,
            cut="v sash",
            beard="beard",
            face="old",
            props=(p.STICK,),
        ),
        villager(
            "gonroku",
            BROAD,
            "crop",
            COAL,
            BLUE,
            WHITE,
            NAVY,
            cut="round apron",
            face="stern",
            beard="moustache",
            hat="knotted",
            hat_ramp=WHITE,
            skin=TAN,
            bare_arms=1,
            props=(p.FISH,),
        ),
        villager(
            "okane",
            STOUT,
            "pinbun",
            BROWN,
            JADE,
            OCHRE,
            props=(p.DAIKON,),
            cut="v apron",
            face="stern",
        ),
        villager(
            "bunzo",
            FAT,
            "pate",
            COAL,
            WINE,
            CREAM,
            GREY,
            cut="v cord",
            beard="moustache",
            face="small",
            props=(p.CUP,),
        ),
        villager(
            "otsuru",
            OLD_ROBE,
            "crop",
            SILVER,
            CLAY,
            CREAM,
            cut="v",
            face="old",
            hat="kerchief",
            hat_ramp=ORANGE,
            props=(p.ORANGES,),
        ),
        villager(
            "ginji",
            MAN,
            "crop",
            COAL,
            NAVY,
            SLATE,
            GREY,
            cut="round belt",
            hat="helmet",
            hat_ramp=GREY,
            face="stern",
            props=(p.SPEAR,),
            shoes="K",
        ),
        villager(
            "tatsuo",
            THIN,
            "spiky",
            INK,
            ("blue1", "blue2", "blue0", "ink1"),
            SKY,
            NAVY,
            props=(p.HILT,),
            cut="scarf",
            face="stern",
            shoes="K",
            torso=8,
        ),
        villager(
            "kihei",
            THIN,
            "parted",
            UMBER,
            STONE,
            WHITE,
            STONE,
            cut="v",
            hat="flat",
            hat_ramp=INK,
            face="sad",
            props=(p.PAPERS,),
        ),
        villager(
            "jinpei",
            MAN,
            "crop",
            CHESTNUT,
            OCHRE,
            NAVY,
            SLATE,
            cut="v belt",
            hat="band",
            hat_ramp=BLUE,
            skin=TAN,
            bare_arms=1,
            props=(p.HAMMER,),
            shoulder=11,
        ),
        villager("oyone", KIMONO, "braid", BROWN, JADE, SAND, cut="v apron", face="lash", torso=9),
        villager("senta", SMALL, "tuft", COAL, OCHRE, WINE, NAVY, cut="v", face="child", cheek="u"),
        villager(
            "kiyo",
            CHILD,
            "sidetail",
            BROWN,
            SKY,
            WHITE,
            BLUE,
            props=(p.NET,),
            cut="round belt",
            face="child",
            cheek="u",
            torso=5,
            legs=4,
        ),
        villager(
            "ritsu",
            GIRL,
            "pigtails",
            CHESTNUT,
            ROSE,
            WHITE,
            ROSE,
            cut="v belt",
            face="child",
            cheek="u",
            torso=6,
            legs=4,
        ),
        villager(
            "nao",
            YOUTH,
            "wild",
            CHESTNUT,
            MINT,
            WHITE,
            NAVY,
            cut="v belt",
            face="child",
            torso=6,
            legs=4,
            bare_arms=1,
        ),
        villager(
            "yasoji",
            OLD,
            "ring",
            SILVER,
            UMBER,
            CREAM,
            GREY,
            cut="v belt",
            face="old",
            hat="cap",
            beard="short",
            props=(p.STICK,),
            hat_ramp=GREEN,
        ),
        villager(
            "omine",
            KIMONO,
            "lowbun",
            GREY,
            INK,
            SILVER,
            cut="v sash",
            face="old",
            torso=8,
            shoulder=7,
            hem=9,
        ),
        villager(
            "hisae",
            DRESS,
            "curls",
            BROWN,
            GREEN,
            OCHRE,
            props=(p.CLOSED_UMBRELLA,),
            cut="v apron",
            face="red_glasses",
        ),
        villager(
            "denpachi",
            MAN,
            "parted",
            COAL,
            TEAL,
            RED,
            GREY,
            cut="v sash",
            props=(p.parasol,),
            hat_ramp=RED,
            beard="moustache",
        ),
        villager(
            "otaki",
            DRESS,
            "bun",
            UMBER,
            NAVY,
            WHITE,
            cut="v apron",
            hat="band",
            hat_ramp=BLUE,
            skin=TAN,
            props=(p.BASKET,),
            bare_arms=1,
        ),
        villager(
            "seiroku",
            THIN,
            "parted",
            COAL,
            WHITE,
            RED,
            NAVY,
            cut="round cord stripe",
            beard="moustache",
            face="glasses",
            props=(p.SCISSORS,),
        ),
        villager(
            "nihei",
            SHORT,
            "crop",
            UMBER,
            CREAM,
            SLATE,
            CREAM,
            cut="v sash",
            hat="straw",
            hat_ramp=STRAW,
            skin=TAN,
            bare_arms=2,
            bare_legs=True,
            props=(p.yoke,),
        ),
        villager(
            "toyo",
            DRESS,
            "bob",
            UMBER,
            WHITE,
            SKY,
            props=(p.SATCHEL,),
            cut="round belt",
            face="lash",
            hat="wrap",
            hat_ramp=WHITE,
            hem=11,
        ),
        villager(
            "chube",
            ROBE,
            "crop",
            GREY,
            SLATE,
            OCHRE,
            cut="v cord",
            hat="hood",
            hat_ramp=STONE,
            props=(p.LAMP_POLE,),
        ),
        villager(
            "osayo",
            KIMONO,
            "ornate",
            INK,
            ROSE,
            SKY,
            cut="v sash flower",
            face="lash",
            skin=POWDER,
            props=(p.TRAY,),
        ),
        villager(
            "ishimatsu",
            MAN,
            "crop",
            GREY,
            MOSS,
            OCHRE,
            NAVY,
            cut="scarf belt",
            skin=TAN,
            props=(p.empty_sleeve, p.eyepatch, p.CRUTCH),
            face="sad",
        ),
        villager(
            "oume",
            OLD_ROBE,
            "long",
            SNOW,
            DUSK,
            OCHRE,
            cut="scarf",
            face="small",
            hat="hood",
            hat_ramp=PLUM,
            props=(p.CARDS,),
        ),
        villager(
            "myoen", ROBE, "bald", COAL, OCHRE, RUST, cut="v scarf", face="small", props=(p.broom,)
        ),
        villager(
            "kumazo",
            BROAD,
            "wild",
            UMBER,
            CLAY,
            SLATE,
            SLATE,
            cut="round belt",
            beard="beard",
            skin=TAN,
            bare_arms=2,
            props=(p.BUCKET,),
            shoulder=14,
        ),
        villager(
            "wakasa_wife",
            TALL_ROBE,
            "long",
            INK,
            MINT,
            ROSE,
            props=(p.SILK,),
            cut="v sash flower",
            face="lash",
            skin=POWDER,
        ),
        villager(
            "wakasa_husband",
            TALL_ROBE,
            "topknot",
            INK,
            JADE,
            SILVER,
            cut="v cord stripe",
            shoulder=10,
            waist=9,
            hem=10,
        ),
        villager(
            "tome", YOUTH, "spiky", BROWN, OCHRE, WINE, NAVY, cut="scarf belt", props=(p.LAMP_POLE,)
        ),
        villager(
            "shinkichi",
            YOUTH,
            "bowl",
            SAND,
            WHITE,
            SAND,
            GREY,
            cut="round apron",
            hat="cook",
            hat_ramp=WHITE,
            props=(p.LOAF,),
            face="sad",
        ),
        villager(
            "sakuzo",
            MAN,
            "parted",
            GREY,
            BLUE,
            RED,
            SLATE,
            cut="v belt",
            hat="flat",
            hat_ramp=NAVY,
            props=(p.BOOK,),
            beard="moustache",
            shoulder=11,
            waist=11,
        ),
        villager(
            "fuku",
            DRESS,
            "braids",
            ("red1", "orange1", "red0", "red0"),
            BLUE,
            WHITE,
            cut="v apron",
            cheek="u",
            hat="toque",
            hat_ramp=YELLOW,
            props=(p.MILK,),
            hem=12,
        ),
        villager("aunt_1", STOUT, "braid", COAL, RED, WHITE, cut="v apron", props=(p.BUCKET,)),
        villager(
            "aunt_2",
            DRESS,
            "bob",
            GREY,
            LEAF,
            CREAM,
            props=(p.head_jug,),
            cut="v sash",
            face="old",
            hem=12,
            torso=7,
        ),
        villager(
            "aunt_3",
            KIMONO,
            "lowbun",
            CHESTNUT,
            SAND,
            WINE,
            cut="v sash",
            hat="kerchief",
            hat_ramp=BLUE,
            face="sad",
        ),
        villager(
            "rokube",
            SHORT,
            "ring",
            SNOW,
            RED,
            SAND,
            GREY,
            cut="round apron",
            beard="beard",
            face="old",
            cheek="u",
            props=(p.MASK,),
        ),
        villager(
            "hanzaemon",
            TALL_ROBE,
            "swept",
            GREY,
            SLATE,
            CREAM,
            cut="v cord",
            beard="short",
            face="glasses",
            props=(p.BOOK,),
            torso=10,
        ),
    ]
)
PASSERS: dict[str, Doll] = dict(
    [
        villager(
            "passer_01", MAN, "crop", BROWN, GREEN, SAND, GREY, cut="v belt", props=(p.FIREWOOD,)
        ),
        villager(
            "passer_02",
            KIMONO,
            "pinbun",
            UMBER,
            SKY,
            CREAM,
            props=(p.BUNDLE,),
            cut="v sash flower",
            face="lash",
        ),
        villager(
            "passer_03", BROAD, "spiky", COAL, SLATE, RED, NAVY, props=(p.SACK,), cut="open belt"
        ),
        villager(
            "passer_04",
            DRESS,
            "sidetail",
            CHESTNUT,
            OCHRE,
            WHITE,
            props=(p.FLOWERS,),
            cut="v apron",
        ),
        villager(
            "passer_05",
            SHORT,
            "topknot",
            COAL,
            RED,
            CREAM,
            SLATE,
            props=(p.BOX,),
            cut="v belt",
            face="small",
        ),
        villager(
            "passer_06",
            STOUT,
            "bun",
            SILVER,
            PLUM,
            SAND,
            props=(p.STICK,),
            cut="v sash",
            face="old",
            hat="wrap",
            hat_ramp=PLUM,
        ),
        villager(
            "passer_07",
            MAN,
            "crop",
            UMBER,
            SAND,
            NAVY,
            NAVY,
            cut="v sash",
            hat="straw",
            hat_ramp=STRAW,
            skin=TAN,
            props=(p.HOE,),
        ),
        villager(
            "passer_08",
            KIMONO,
            "braid",
            BROWN,
            WINE,
            OCHRE,
            props=(p.BABY,),
            cut="v sash flower",
            face="lash",
        ),
        villager(
            "passer_09",
            ROBE,
            "ring",
            GREY,
            JADE,
            CREAM,
            props=(p.PIPE,),
            cut="v cord",
            beard="moustache",
            face="old",
        ),
        villager(
            "passer_10",
            YOUTH,
            "wild",
            CHESTNUT,
            WINE,
            WHITE,
            SLATE,
            props=(p.BALL,),
            cut="round belt",
            face="child",
        ),
        villager(
            "passer_11",
            GIRL,
            "long",
            COAL,
            MINT,
            WHITE,
            MINT,
            props=(p.PINWHEEL,),
            cut="v belt",
            face="child",
            cheek="u",
            torso=6,
            legs=4,
        ),
        villager(
            "passer_12",
            FAT,
            "bald",
            COAL,
            BLUE,
            SAND,
            GREY,
            props=(p.JUG,),
            cut="v sash",
            beard="beard",
            face="small",
            skin=TAN,
        ),
        villager(
            "passer_13",
            MAN,
            "bowl",
            COAL,
            MOSS,
            CREAM,
            GREY,
            props=(p.SACK,),
            cut="open",
            hat="band",
            hat_ramp=RED,
        ),
        villager(
            "passer_14",
            OLD,
            "bun",
            SNOW,
            ROSE,
            LEAF,
            GREY,
            cut="v belt",
            face="old",
            props=(p.BUNDLE,),
        ),
        villager(
            "passer_15",
            DRESS,
            "pigtails",
            UMBER,
            RUST,
            CREAM,
            props=(p.BASKET,),
            cut="v apron",
            hat="kerchief",
            hat_ramp=OCHRE,
            hem=11,
        ),
        villager(
            "passer_16",
            TALL_ROBE,
            "crop",
            GREY,
            DUSK,
            CREAM,
            cut="v cord stripe",
            face="glasses",
            hat="cap",
            hat_ramp=INK,
        ),
    ]
)


def village_poses(doll: Doll) -> dict[str, Pose]:
    """What everybody in the village can do, in four facings."""
    return {
        "bow": posed(
            doll,
            [
                Stance(bend=3, crown=1, face="down"),
                Stance(bend=5, crown=2, face="shut", props=False),
            ],
            (160, 900),
        ),
        "cheer": posed(
            doll,
            [
                Stance(left="up", right="up", face="happy"),
                Stance(left="high", right="high", face="happy", rise=3),
            ],
            (190, 170),
            True,
        ),
        "leap": posed(
            doll,
            [
                Stance(legs="tuck", left="out", right="high", face="happy", head=(0, -1)),
                Stance(left="limp", right="hip", face="happy", head=(0, 2)),
            ],
            (330, 100),
            True,
        ),
        "whisper": four(
            lambda way: [whispering(doll, way, 0), whispering(doll, way, 1)], (420, 380), True
        ),
        "point": posed(doll, [Stance(left="aim", face="talk")], (900,)),
        "turn": posed(
            doll, [Stance(left="crossed", right="crossed", face="shut", look="away")], (900,)
        ),
        "talk": posed(
            doll,
            [Stance(left="talk", face="talk"), Stance(left="chest", face="open")],
            (340, 300),
            True,
        ),
        "work": posed(
            doll,
            [
                Stance(left="carry", right="fwd", face="down", head=(0, 1)),
                Stance(left="fwd", right="carry", face="down", head=(0, 2), crown=1),
            ],
            (420, 380),
            True,
        ),
        "laugh": posed(
            doll,
            [
                Stance(left="mouth", right="chest", face="happy", head=(0, -1)),
                Stance(left="mouth", right="chest", face="happy", head=(0, 1)),
            ],
            (170, 170),
            True,
        ),
        "sit": four(lambda way: [on_bench(doll, way)], (900,)),
        "sit_ground": four(lambda way: [lowered(doll, way)], (900,)),
        "kneel": four(lambda way: [kneeling(doll, way)], (900,)),
        "down_head": posed(
            doll, [Stance(left="limp", right="limp", face="down", head=(0, 2), crown=2)], (900,)
        ),
    }


def sweeping(doll: Doll, way: str, frame: int) -> Pixels:
    """Bent over a broom whose handle stays outside the body."""
    if way == "right":
        return relit(sweeping(doll, "left", frame), doll.ramps)
    stance = Stance(left="carry", right="carry", bend=4, face="down", props=False)
    picture = doll.draw(way, stance)
    bristles = art("..bX..\n.BBBX.\nBWBWBX\nBWBWBX", doll.letters)
    side = -1 if frame == 0 else 1
    if way == "left":
        picture = put(cell(), picture, 4, 0)
        top, foot = ((11, 15), (5, 26)) if frame == 0 else ((7, 15), (9, 26))
        stick(picture, *top, *foot)
        put(picture, bristles, foot[0] - 3, 26)
        return over(picture, art("Sso\nshh", doll.letters), (top[0] + foot[0]) // 2, 21)
    end = 16 + side * 9
    if way == "down":
        stick(picture, 16 + side * 3, 20, end, 26)
    else:
        behind(picture, stroke(cell(), "wood3", 16 + side * 4, 20, end, 26))
    return put(picture, bristles, end - 3, 26)


def looks() -> list[Look]:
    result = []
    for name, doll in {**PEOPLE, **PASSERS}.items():
        poses = village_poses(doll)
        poses.update(_own(name, doll))
        result.append(Look(name, common(doll), poses))
    return result


def _own(name: str, doll: Doll) -> dict[str, Pose]:
    """What only one of them does."""
    if name == "heisuke":
        return {
            "laugh": posed(
                doll,
                [
                    Stance(left="chest", right="chest", face="happy", head=(0, -1)),
                    Stance(left="chest", right="chest", face="happy", head=(0, 1)),
                ],
                (150, 150),
                True,
            ),
            "keep_pace": paced(
                doll,
                [
                    Stance(left="aim", face="talk"),
                    Stance(left="aim", legs="a", right="back", head=(0, 1), face="happy"),
                    Stance(left="aim", face="talk"),
                    Stance(left="aim", legs="b", right="back", head=(0, 1), face="happy"),
                ],
            ),
        }
    if name == "fuku":
        return {
            "shout": posed(
                doll,
                [
                    Stance(left="mouth", right="up", face="shout"),
                    Stance(left="mouth", right="high", face="shout", rise=1),
                ],
                (200, 200),
                True,
            )
        }
    if name == "otaki":
        return {
            "carry": paced(
                doll,
                [
                    Stance(left="fwd", right="fwd", legs=step, head=(0, nod))
                    for step, nod in (("stand", 0), ("a", 1), ("stand", 0), ("b", 1))
                ],
                170,
            )
        }
    if name == "yasoji":
        return {
            "sweep": four(
                lambda way: [sweeping(doll, way, 0), sweeping(doll, way, 1)], (420, 420), True
            )
        }
    return {}

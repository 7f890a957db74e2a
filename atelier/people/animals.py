"""The dog, the piglet, the cat and the birds: side, front and back, with two steps each."""

from __future__ import annotations

from dataclasses import dataclass

from atelier.people.doll import FACINGS
from atelier.people.kit import FLOOR, Key, art, cell, finished, key, relit
from atelier.people.sheet import Look, Pose, four, one
from atelier.pixels import Pixels, put

CREAMY = ("plaster3", "white0", "plaster2", "plaster1")
EAR = ("wood3", "wood4", "wood2", "wood1")
PINK = ("pink3", "plaster3", "pink2", "pink1")
TABBY = ("wood4", "wood5", "wood3", "wood2")
BIRD = ("wood3", "wood4", "wood2", "wood1")
CROW = ("ink1", "blue1", "ink0", "ink0")


@dataclass(frozen=True)
class Animal:
    """Grids stand on the floor, centred: stand, a and b the steps, runa and runb the bounds."""

    letters: Key
    side: dict[str, str]
    front: dict[str, str]
    back: dict[str, str]
    lift: int = 0

    def draw(self, facing: str, name: str) -> Pixels:
        if facing == "right":
            return relit(self.draw("left", name), (CREAMY, EAR, PINK, TABBY, BIRD, CROW))
        views = {"down": self.front, "left": self.side, "up": self.back}[facing]
        grid = art(views.get(name) or views["stand"], self.letters)
        rise = {"runb": 2, "hop": 3}.get(name, 0)
        return put(cell(), grid, 16 - grid.shape[1] // 2, FLOOR + 1 - grid.shape[0] - rise)

    def common(self, rest: str = "stand") -> dict[str, list[Pixels]]:
        names = ("stand", "breath", "blink", rest, "a", rest, "b", "runa", "runb")
        return {way: [finished(self.draw(way, name)) for name in names] for way in FACINGS}

    def pose(self, names: tuple[str, ...], ms: tuple[int, ...], loop: bool = False) -> Pose:
        return four(lambda way: [self.draw(way, name) for name in names], ms, loop)


def _legs(body: str, legs: dict[str, str]) -> dict[str, str]:
    return {name: body.strip("\n") + "\n" + feet.strip("\n") for name, feet in legs.items()}


def _with(views: dict[str, str], old: str, new: str, name: str = "blink") -> dict[str, str]:
    """Adds a variant of the standing grid in which one piece of a row is another."""
    if old not in views["stand"]:
        raise ValueError(f"{old!r} is not in the standing grid")
    return {**views, name: views["stand"].replace(old, new)}


DOG_SIDE = """
...oooyy.......oo
..oOooyyy.....oo.
.oOKooyyd.....oo.
KKooooydd....ooq.
.oooqqdooooooqq..
..aaaaaOOooooqq..
...ooOOOoooooqq..
...ooooooooooqQ..
...oooqqqqooqqQ..
"""
DOG_BARK = DOG_SIDE.replace("KKooooydd", "KoooooyyD").replace(".oooqqdooo", "KrrooqdOoo")
DOG_FRONT = """
.yy.ooooo.yy.
yyyoOOoooqyyd
yyoOOooooqqyd
ydooKoooKqqdd
.doOKoooKoqd.
..ooOKKooqq..
..oooKrooqq..
...aaaaaae...
..oOOooooqq..
..oOoooooqq..
..ooooooqqq..
"""
DOG_BACK = """
.yy.ooooo.yy.
yyyoOOoooqyyd
yyoOOooooqqyd
ydooooooqqqdd
.doooooooqqd.
..aaaaaaaee..
..oOOoooqqq..
..oOooOOoqq..
..ooooOOoqq..
..ooooOoqqq..
..ooooooqqq..
"""
DOG = Animal(
    key(EAR, CREAMY, ("red2", "red3", "red1", "red0")),
    _with(
        {
            **_legs(
                DOG_SIDE,
                {
                    "stand": "...oo.q...oo.q...\n...oo.q...oo.q...",
                    "breath": "...oo.q...oo.q...\n...oo.q...oo.q...",
                    "a": "..oo..qq.oo..qq..\n.oo....q.oo...q..",
                    "b": "...ooqq...ooqq...\n...o.qq...o..qq..",
                    "runa": ".ooo........qqq..\noo............qq.",
                    "runb": "....ooq..ooqq....\n......oo..oo.....",
                },
            ),
            "sit": """
...oooyy........
..oOooyyy.......
.oOKooyyd.......
KKooooydd.......
.oooqqdoo.......
..aaaaaoqq...oo.
..oOOOoooqq..oo.
..oOOoooooqqoq..
..oooooooooqqq..
..ooqooooooqqQ..
..ooqoooqqqqQ...
..oo.ooooqqqq...
""",
            "bark": _legs(DOG_BARK, {"x": """
...oo.q...oo.q...
...oo.q...oo.q...
"""})["x"],
        },
        ".oOKoo", ".oKKoo",
    ),
    _with(
        {
            **_legs(
                DOG_FRONT,
                {
                    "stand": "..oo....qq...\n..oo....qq...",
                    "a": "..oo....qq...\n..oo.........",
                    "b": "..oo....qq...\n........qq...",
                    "runa": "..oo....qq...\n.oo..........",
                    "runb": "..oo....qq...\n.........qq..",
                },
            ),
            "sit": DOG_FRONT.strip("\n") + "\n.ooOo..oqqqq.\n.ooooq.oqqqQ.",
            "bark": _legs(DOG_FRONT.replace("..oooKrooqq..", "..ooKrrKoqq.."), {"x": """
..oo....qq...
..oo....qq...
"""})["x"],
        },
        "ydooKoooKqq", "ydooooooqqq",
    ),
    {
        **_legs(
            DOG_BACK,
            {
                "stand": "..oo....qq...\n..oo....qq...",
                "a": "..oo....qq...\n..oo.........",
                "b": "..oo....qq...\n........qq...",
                "runa": "..oo....qq...\n..oo.........",
                "runb": "..oo....qq...\n........qq...",
            },
        ),
        "sit": DOG_BACK.strip("\n") + "\n.oooooooqqqq.\n.ooooOOoqqqQ.",
    },
)  # fmt: skip
PIG_SIDE = """
...qo.qo........
..qoooooo.......
..oOoooooooooo..
qqoKooooOOooooqo
qQqooooOOoooooqo
qqqooooooooooqq.
..zzzzooooooqqq.
..oooooooooqqqQ.
...oooooooqqqQ..
"""
PIG_FRONT = """
.qo.....oq.
.oooooooqq.
.oOOoooooq.
oOKooooKoqq
oooqqqqooqq
ooqQqqQqoqq
.ooqqqqooq.
.zzzzzzzZZ.
.oooooooqq.
.ooooooqqQ.
"""
PIG_BACK = """
.oq.....oq.
.ooooooooq.
.oOOooooqq.
oOOoooooqqq
oOooooooqqq
oooooooqqqq
ooooqqooqqq
.zzzqozzZZ.
.oooooqqqq.
.ooooqqqqQ.
"""
PIG_LEGS = {
    "stand": "...oq..oq.qQ....",
    "a": "..oq...oq..qQ...",
    "b": "....oqoq.qQ.....",
    "runa": ".oq........qQ...",
    "runb": ".....oqoqqQ.....",
}
PIG_FEET = {
    "stand": "..oq...qQ..",
    "a": "..oq.......",
    "b": ".......qQ..",
    "runa": "..oq.......",
    "runb": ".......qQ..",
}
PIG = Animal(
    key(PINK, ("pink3", "plaster3", "pink2", "pink1"), ("red2", "red3", "red1", "red0")),
    {
        **_with(_legs(PIG_SIDE, PIG_LEGS), "qqoKoo", "qqoqoo"),
        "sleep": """
................
..........oo....
.....oooooooooo.
..qoOOOooooooqqo
.qooOOooooooqqqo
.oooooooooooqqq.
qqqqQqqoooooqqQ.
qQqqoooozzooqqQ.
.qqqooqoozoqqqQ.
""",
    },
    _with(_legs(PIG_FRONT, PIG_FEET), "oOKooooKoqq", "oOqooooqoqq"),
    _legs(PIG_BACK, PIG_FEET),
)
CAT_SIDE = """
.o..o............
.oooo.........oo.
oOoooo........oo.
oKooqo.........oq
ooooqo.........oq
.zzoqoooooooo..oq
..zooOOqooqoooooq
..oooOooqooqooqq.
..oooooooqooqqq..
"""
CAT_FRONT = """
.o......q.
.oo....oq.
.oOooooqq.
oOoooooqqq
oKKooKKoqq
oooozzoqqq
.zzzPzzzq.
..zzzzzZ..
..ozzzoq..
.oOzzooqq.
.oOoooqqq.
.ooooooqq.
"""
CAT_BACK = """
.o......q.
.oo....oq.
.oOooqoqq.
oOoqooqqqq
oOoooqoqqq
oooqooqqqq
.oooooqqq.
..oooqqq..
..oOoqqq..
.oOoooqqq.
.oOooOOqq.
.ooooOOqq.
"""
CAT_LEGS = {
    "stand": "..oo.q...oo.q....\n..oo.q...oo.q....",
    "a": ".oo..qq.oo..qq...\noo....q.oo...q...",
    "b": "...ooq....ooq....\n...o.qq...o.qq...",
    "runa": ".oo.........qqq..\noo............q..",
    "runb": "....oqq..ooqq....\n.....oo..oo......",
}
CAT_FEET = {
    "stand": "..oo..qq..\n..oo..qq..",
    "a": "..oo..qq..\n..oo......",
    "b": "..oo..qq..\n......qq..",
    "runa": "..oo..qq..\n.oo.......",
    "runb": "..oo..qq..\n.......qq.",
}
CAT = Animal(
    key(TABBY, TABBY, CREAMY),
    {
        **_with(_legs(CAT_SIDE, CAT_LEGS), "oKooqo", "oqooqo"),
        "sit": """
.o..o.........
.oooo.........
oOoooo........
oKooqo........
ooooqo........
.zzoqoo.......
..zooOoq......
..zoOOooqq....
..zoOoqooqq...
..zoooqoooqq..
..zoqooooqqqo.
..oooqooqqqoq.
..oo.ooooqqq..
""",
    },
    {
        **_with(_legs(CAT_FRONT, CAT_FEET), "oKKooKKoqq", "oqqooqqoqq"),
        "sit": CAT_FRONT.strip("\n") + "\n.oozoozqqo\n.oozoozqoq",
    },
    {**_legs(CAT_BACK, CAT_FEET), "sit": CAT_BACK.strip("\n") + "\noooooOqqqq\nooooqOOqqq"},
)
SPARROW = Animal(
    key(BIRD, BIRD, CREAMY),
    {
        "stand": "..ooo...\n.ooOoo..\nxKoooo..\n.zaoooq.\n.zaOoqqq\n..aaqqqq\n...x....",
        "peck": "........\n..ooooq.\n.ooOoqqq\n.Koooqqq\n.zaaoqq.\nxzaaqq..\n...x....",
        "a": "..ooo...\n.ooOoo..\nxKoooo..\n.zaoooq.\n.zaOoqqq\n..aaqqqq\n..x.....",
        "runa": "..ooo..q\n.ooOooqq\nxKooqqq.\n.zaoqqo.\n.zaooqqq\n..aaqqqq",
        "runb": "..ooo...\n.ooOoo..\nxKoooo..\n.zaooqqq\n.zaqqqqq\n..aaq..q",
    },
    {
        "stand": "..ooo..\n.ooOoo.\n.KoxoK.\n.zzzzz.\n.azzze.\n..aae..\n..x.x..",
        "runa": "q.ooo.q\nqooOooq\n.KoxoK.\nqzzzzzq\n.azzze.\n..aae..",
    },
    {
        "stand": "..ooo..\n.ooOoo.\n.ooooq.\n.oOoqq.\n.oOqqq.\n..oqq..\n..x.x..",
        "runa": "q.ooo.q\nqooOooq\n.ooooq.\nqoOoqqq\n.oOqqq.\n..oqq..",
    },
)
CROW_BIRD = Animal(
    key(CROW, CROW, CROW),
    {
        "stand": """
...ooo.....
..oOOoo....
FFowoooo...
.FFooooo...
...oOOooo..
...oOooooo.
....oooooqq
....ooooqqq
.....F.F...
.....F.F...
""",
        "a": """
...ooo.....
..oOOoo....
FFowoooo...
.FFooooo...
...oOOooo..
...oOooooo.
....oooooqq
....ooooqqq
....F...F..
....F...F..
""",
        "runa": """
........ooo
...ooo.ooo.
..oOOoooo..
FFowooooo..
.FFoOOooooo
...oOoooooq
....ooooqq.
""",
        "runb": """
...ooo.....
..oOOoo....
FFowoooo...
.FFooooo...
...ooOOoooo
....oOooooq
.....oooo..
......ooo..
""",
    },
    {
        "stand": """
..ooo..
.oOOoo.
.woFow.
.ooFoo.
oOoFooo
oOooooo
oOooooo
.ooooo.
..F.F..
..F.F..
""",
        "runa": "o.....o\noo.o.oo\nooOOooo\n.woFow.\n..oFo..\n..ooo..",
    },
    {
        "stand": """
..ooo..
.oOOoo.
.ooooo.
.ooooo.
oOoOooo
oOoOooo
oOooooo
.ooooo.
..F.F..
..F.F..
""",
        "runa": "o.....o\noo.o.oo\nooOOooo\n.ooooo.\n..ooo..\n..ooo..",
    },
)


def looks() -> list[Look]:
    slow, quick = (900,), (140, 160)
    return [
        Look(
            "akamaru",
            DOG.common(),
            {"sit": DOG.pose(("sit",), slow), "bark": DOG.pose(("bark", "stand"), quick, True)},
        ),
        Look("tonton", PIG.common(), {"sleep": one([PIG.draw("left", "sleep")], slow)}),
        Look("cat", CAT.common(), {"sit": CAT.pose(("sit",), slow)}),
        Look(
            "sparrow",
            SPARROW.common(),
            {
                "peck": SPARROW.pose(("peck", "stand"), (160, 420), True),
                "fly": SPARROW.pose(("runa", "runb"), (80, 80), True),
            },
        ),
        Look(
            "crow", CROW_BIRD.common(), {"fly": CROW_BIRD.pose(("runa", "runb"), (110, 110), True)}
        ),
    ]

"""Frames and signs of the interface, drawn as text grids.

Nine-slices are small pictures whose corners stay and whose middles stretch; their insets
stand in `FRAMES`. Everything else is a strip of equal frames, told in `STRIPS`.
`interface.toml` repeats both for whoever draws them on the screen.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, grid, put, save

KEY = {
    "K": "ink0", "k": "ink1", "z": "wood0",
    "R": "wood1", "r": "wood2", "W": "wood3", "w": "wood4", "l": "wood5",
    "P": "plaster3", "p": "plaster2", "q": "plaster1", "Q": "plaster0", "B": "blue0", "b": "blue1",
    "c": "blue2", "O": "orange2", "o": "orange3", "y": "blond2", "Y": "blond3", "g": "green3",
    "G": "green2", "h": "green4", "H": "green5", "d": "green1", "s": "stone0", "S": "stone1",
    "t": "stone2", "T": "stone3", "u": "stone4", "x": "white0", "e": "red2", "E": "red1",
    "f": "red3", "i": "blue3", "I": "blue4", "n": "pink2", "N": "pink1", "v": "violet1",
}  # fmt: skip

BOX = """
...KKKKKKKKKKKKKKKKKK...
.KKRRRRRRRRRRRRRRRRRRKK.
.KRWwwwwwwwwwwwwwwwwWRK.
KRWRRRRRRRRRRRRRRRRRRWRK
KRwRKKKKKKKKKKKKKKKKRwRK
KRwRKKKKKKKKKKKKKKKKRwRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRwRKKKKKKKKKKKKKKKKRWRK
KRWRKKKKKKKKKKKKKKKKRWRK
KRWRKKKKKKKKKKKKKKKKRWRK
KRWRKKKKKKKKKKKKKKKKRWRK
KRrRRRRRRRRRRRRRRRRRRrRK
.KRrWWWWWWWWWWWWWWWWrRK.
.KKRRRRRRRRRRRRRRRRRRKK.
...KKKKKKKKKKKKKKKKKK...
"""

NAME = """
..KKKKKKKKKKKK..
.KRRRRRRRRRRRRK.
KRWwwwwwwwwwwWRK
KRwrrrrrrrrrrWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRwzzzzzzzzzzWRK
KRrWWWWWWWWWWrRK
.KRRRRRRRRRRRRK.
..KKKKKKKKKKKK..
"""

CHOICE = """
.KKKKKKKKKKKKKK.
KRRRRRRRRRRRRRRK
KRrrrrrrrrrrrrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrKKKKKKKKKKrRK
KRrrrrrrrrrrrrRK
KRRRRRRRRRRRRRRK
KKKKKKKKKKKKKKKK
.KKKKKKKKKKKKKK.
"""

SHUT = """
.KKKKKKKKKKKKKK.
KsskksskksskkssK
KskkkkkkkkkkkksK
KkkkkkkkkkkkkkkK
KkkkkkkkkkkkkkkK
KskkkkkkkkkkkksK
KskkkkkkkkkkkksK
KkkkkkkkkkkkkkkK
KkkkkkkkkkkkkkkK
KskkkkkkkkkkkksK
KskkkkkkkkkkkksK
KkkkkkkkkkkkkkkK
KskkkkkkkkkkkksK
KsskksskksskkssK
KKKKKKKKKKKKKKKK
.KKKKKKKKKKKKKK.
"""

CHOSEN = """
.KKKKKKKKKKKKKK.
KooooooooooooooK
KoyyyyyyyyyyyyoK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWrrrrrrrrrrWOK
KoWWWWWWWWWWWWOK
KOOOOOOOOOOOOOOK
KRRRRRRRRRRRRRRK
.KKKKKKKKKKKKKK.
"""

BALLOON = """
...KKKKKKKKKK...
..KPPPPPPPPPPK..
.KPPPPPPPPPPPPK.
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KPPPPPPPPPPPPPPK
KpPPPPPPPPPPPPpK
.KppppppppppppK.
..KqqqqqqqqqqK..
...KKKKKKKKKK...
"""

BALLOON_TAIL = """
qqqqqqqqq
KKpppppKK
..KppqK..
..KpqK...
..KqK....
..KK.....
"""

PROMPT = """
..KKKKKKKKKKKK..
.KwwwwwwwwwwwwK.
KwKKKKKKKKKKKKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KwKkkkkkkkkkkKwK
KWKkkkkkkkkkkKWK
KWKKKKKKKKKKKKWK
.KWWWWWWWWWWWWK.
..KKKKKKKKKKKK..
"""

PROMPT_TAIL = """
WKkkkKW
KWKkKWK
.KWKWK.
..KWK..
...K...
"""

KEYCAP = """
.KKKKKKKKKKK.
KuuuuuuuuuuuK
KuPPPPPPPPPuK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuTTTTTTTTTTK
KttttttttttSK
KSSSSSSSSSSSK
.KKKKKKKKKKK.
"""

PORTRAIT = """
.KKKKKKKKKK.
KRRRRRRRRRRK
KRWwwwwwwWRK
KRw......WRK
KRw......WRK
KRw......WRK
KRw......WRK
KRw......WRK
KRw......WRK
KRWWWWWWWrRK
KRRRRRRRRRRK
.KKKKKKKKKK.
"""

CELL = """
RRRRRRRRRRRRRRRR
RrrrrrrrrrrrrrrW
Rrrrrrrrrrrrrrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
RrrRRRRRRRRRRrrr
Rrrrrrrrrrrrrrrr
Rrrrrrrrrrrrrrrr
RWrrrrrrrrrrrrrW
"""

FRAMES: dict[str, tuple[str, int, str]] = {  # name: grid, inset px, what for
    "box": (BOX, 8, "the dialogue box; text keeps 4 px from the rim"),
    "name": (NAME, 5, "the name plate on the upper edge of the box"),
    "choice": (CHOICE, 4, "one choice"),
    "shut": (SHUT, 4, "a choice that cannot be taken"),
    "chosen": (CHOSEN, 4, "the choice under the cursor"),
    "balloon": (BALLOON, 5, "a remark over a head; balloon_tail goes on its last 2 rows"),
    "prompt": (PROMPT, 4, "the word over a person, or nothing; prompt_tail on its last 2 rows"),
    "portrait": (PORTRAIT, 3, "round a portrait: 64 + 2 x 3 px; its middle is open"),
    "keycap": (KEYCAP, 4, "a key; the letter sits 1 px above the middle"),
}

CURSOR = (
    """
..KKK......
.KhhgKK....
KHhhggdKKK.
KhHHHggddwK
KhhggGGdWKK
.KggGddKKK.
..KKKKK....
""",
    """
...KKK.....
..KhhgKK...
.KHhhggdKKK
.KhHHHggddw
.KhhggGGdWK
..KggGddKK.
...KKKKK...
""",
)

NEXT = """
KKKKKKKKK
KYyyyyyOK
.KyyyyOK.
..KyyOK..
...KOK...
....K....
"""

EMOTES: dict[str, str] = {  # what is inside the balloon, at most 10 x 9
    "exclaim": """
.ee.
.ee.
.ee.
.ee.
.ee.
....
.ee.
.EE.
""",
    "question": """
.cccc.
cc..cc
....cc
...cc.
..cc..
......
..cc..
..bb..
""",
    "sweat": """
....i...
...ii...
..iIii..
..iIii..
.iIiiii.
.iIiiic.
.iiiiic.
..ccc...
""",
    "anger": """
..ee.ee...
..ee.ee...
eeee.eeee.
..........
eeee.eeee.
..ee.ee...
..ee.ee...
""",
    "note": """
...vvvv
...v..v
...v..v
...v..v
.vvv.vv
vvvvvvv
.vv..v.
""",
    "tear": """
.bbbbbbbb.
..........
..iI......
..iIi.iI..
..iii.iIi.
...c..iii.
.......c..
""",
    "sleep": """
ccccc.....
...cc.....
..cc......
.cc..vvvv.
ccccc..vv.
......vv..
.....vvvv.
""",
    "bulb": """
..oooo..
.oyYYyo.
oyYPYyyo
oyYYyyyo
.oyyyyo.
..oyyo..
..tTTt..
..SttS..
""",
    "heart": """
.NN..NN.
NnnNNnnN
NnPnnnnN
NnnnnnnN
.NnnnnN.
..NnnN..
...NN...
""",
    "silence": """
..........
..........
KK..KK..KK
KK..KK..KK
..........
""",
}

RING_STEPS = 8


def _emote(inside: Pixels, frame: int) -> Pixels:
    """A 16 x 16 balloon: seed, overshoot (2 px higher), rest."""
    cell = blank(16, 16)
    if frame == 0:
        small = grid(".KKKK.\nKPPPPK\nKPPPPK\n.KPPK.\n..KK..", KEY)
        return put(cell, small, 5, 11)
    body = grid(
        """
..KKKKKKKKKK..
.KPPPPPPPPPPK.
KPPPPPPPPPPPPK
KPPPPPPPPPPPPK
KPPPPPPPPPPPPK
KPPPPPPPPPPPPK
KPPPPPPPPPPPPK
KPPPPPPPPPPPPK
KPPPPPPPPPPPPK
KpPPPPPPPPPPpK
.KppppppppppK.
..KKKKppKKKK..
.....KppK.....
......KK......
""",
        KEY,
    )
    top = 0 if frame == 1 else 2
    put(cell, body, 1, top)
    put(cell, inside, 8 - (inside.shape[1] + 1) // 2, top + 6 - (inside.shape[0] + 1) // 2)
    return cell


def emotes() -> Pixels:
    """Rows in the order of `EMOTES`, three frames of 16 x 16 each."""
    sheet = blank(48, 16 * len(EMOTES))
    for row, text in enumerate(EMOTES.values()):
        inside = grid(text, KEY)
        for frame in range(3):
            put(sheet, _emote(inside, frame), frame * 16, row * 16)
    return sheet


def next_arrow() -> Pixels:
    """Four frames of 12 x 10: the arrow sinks and rises."""
    sheet = blank(48, 10)
    for frame, drop in enumerate((0, 1, 2, 1)):
        put(sheet, grid(NEXT, KEY), frame * 12 + 1, 1 + drop)
    return sheet


def cursor() -> Pixels:
    """Two frames of 12 x 8: a leaf whose stalk points at the choice."""
    sheet = blank(24, 8)
    for frame, text in enumerate(CURSOR):
        put(sheet, grid(text, KEY), frame * 12, 0)
    return sheet


def skip_ring() -> Pixels:
    """Eight frames of 18 x 18: the ring fills clockwise from the top."""
    sheet = blank(18 * RING_STEPS, 18)
    y, x = np.mgrid[0:18, 0:18] - 8.5
    radius = np.hypot(x, y)
    turn = np.arctan2(x, -y) % (2 * np.pi)
    ring = (radius > 4.6) & (radius < 7.4)
    edge = (radius <= 8.5) & ~ring & (radius > 3.6)
    for frame in range(RING_STEPS):
        cell = blank(18, 18)
        cell[edge] = INDEX["ink0"]
        cell[ring] = INDEX["wood1"]
        full = ring & (turn < 2 * np.pi * (frame + 1) / RING_STEPS)
        cell[full] = INDEX["orange3"]
        cell[full & (radius > 6) & (y < 0)] = INDEX["blond3"]
        put(sheet, cell, frame * 18, 0)
    return sheet


_BUTTON = """
...KKKKKKK...
.KKTuuuuuTKK.
.KTuuPPPPuTK.
KTuPPPPPPPutK
KuPPPPPPPPuTK
KuPPPPPPPPuTK
KuPPPPPPPPuTK
KuPPPPPPPPuTK
KTuPPPPPPutSK
.KTuuuuuuTtK.
.KtTTTTTTtSK.
..KKSSSSSKK..
....KKKKK....
"""
_SHOULDER = """
..KKKKKKKKK..
.KuuuuuuuuuK.
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KuPPPPPPPPPTK
KTTTTTTTTTTtK
KSSSSSSSSSSSK
KKKKKKKKKKKKK
"""
_CROSS = """
....KKKKK....
....KuuTK....
....KuPTK....
....KuPTK....
KKKKKuPTKKKKK
KuuuuPPuuuuTK
KuPPPPPPPPPTK
KTTTTPPTTTTtK
KKKKKuPTKKKKK
SSSSKuPTKSSSS
....KuPTK....
....KTTtK....
....KKKKK....
""".replace("S", ".")
_STICK = """
...KKKKKKK...
.KKSttTttSKK.
.KSKKKKKKKSK.
KStKuuuuuKtSK
KtKuPPPPPuKtK
KtKuPPPPPTKtK
KtKuPPPPPTKtK
KtKuPPPPPTKtK
KtKTuPPPuTKtK
KStKTTTTTKtSK
.KStKKKKKtSK.
.KKSttttSSKK.
...KKKKKKK...
"""
_SIGNS = {
    "a": ".RRR.\nR...R\nRRRRR\nR...R\nR...R",
    "b": "RRRR.\nR...R\nRRRR.\nR...R\nRRRR.",
    "x": "R...R\n.R.R.\n..R..\n.R.R.\nR...R",
    "y": "R...R\n.R.R.\n..R..\n..R..\n..R..",
    "cross": "R...R\n.R.R.\n..R..\n.R.R.\nR...R",
    "circle": ".RRR.\nR...R\nR...R\nR...R\n.RRR.",
    "square": "RRRRR\nR...R\nR...R\nR...R\nRRRRR",
    "triangle": "..R..\n.R.R.\n.R.R.\nR...R\nRRRRR",
    "l1": "R...R\nR..RR\nR...R\nR...R\nRRR.R",
    "r1": "RR...R\nR.R.RR\nRR...R\nR.R..R\nR.R..R",
    "l2": "R..RR.\nR....R\nR...R.\nR..R..\nRR.RRR",
    "r2": "RR.RR.\nR.R..R\nRR..R.\nR.RR..\nR.RRRR",
    "menu": "RRRRR\n.....\nRRRRR\n.....\nRRRRR",
    "view": "RRRR.\nR..R.\nR.RRR\nRRR.R\n..RRR",
}


def pad() -> tuple[Pixels, list[str]]:
    """Buttons of a gamepad, 14 x 14 each in a row of sixteen, and their names in order."""
    names = [*_SIGNS, "dpad", "stick"]
    sheet = blank(14 * len(names), 14)
    for column, name in enumerate(names):
        if name == "dpad":
            put(sheet, grid(_CROSS, KEY), column * 14, 0)
        elif name == "stick":
            put(sheet, grid(_STICK, KEY), column * 14, 0)
        else:
            shoulder = name[1:] in ("1", "2")
            put(sheet, grid(_SHOULDER if shoulder else _BUTTON, KEY), column * 14, 1 * shoulder)
            sign = grid(_SIGNS[name], KEY)
            put(sheet, sign, column * 14 + (13 - sign.shape[1]) // 2, 3 + shoulder * 0)
    return sheet, names


HOUR = """
..................................................w..................................................
.........................................y.......www.......y.........................................
..........................................y.....wYYYw.....y..........................................
...........................................y...wYYYYYw...y...........................................
...............................................wYYYYYw...............................................
...WWWWWWWwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwl.lll.wYYYYYYYw.lll.lwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwWWWWWWW...
.rrrrWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWw.www.lllllllll.www.wWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWrrrr.
..................................................r..................................................
"""


def hour_card() -> Pixels:
    """A rule with a low sun, 101 x 8, under the hour on its card."""
    return grid(HOUR, KEY)


CELL_STATES = {"empty": "wood1", "taken": "wood3", "fits": "green1", "refused": "red1"}


def cells() -> Pixels:
    """Bag cells of 16 x 16, one a state of `CELL_STATES`."""
    sheet = blank(16 * len(CELL_STATES), 16)
    for column, colour in enumerate(CELL_STATES.values()):
        cell = grid(CELL, KEY)
        cell[3:13, 3:13] = INDEX[colour]
        put(sheet, cell, 16 * column, 0)
    return sheet


def build(assets: Path) -> None:
    """Writes the frames and strips to `interface/`, with `interface.toml` and `emotes.toml`."""
    folder = assets / "interface"
    lines = ["# Nine-slices: the corners of `inset` px stay, the middles are repeated."]
    for name, (text, inset, use) in FRAMES.items():
        save(grid(text, KEY), folder / f"{name}.png")
        lines += ["", f"[frame.{name}]", f"inset = {inset}", f'use = "{use}"']
    for name, text in (("balloon_tail", BALLOON_TAIL), ("prompt_tail", PROMPT_TAIL)):
        save(grid(text, KEY), folder / f"{name}.png")
    buttons, names = pad()
    strips = {  # name: picture, width and height of a frame, ms of each frame, frame names
        "next": (next_arrow(), 12, 10, 140, []),
        "cursor": (cursor(), 12, 8, 320, []),
        "skip_ring": (skip_ring(), 18, 18, 100, []),
        "pad": (buttons, 14, 14, 0, names),
        "cell": (cells(), 16, 16, 0, list(CELL_STATES)),
        "hour": (hour_card(), 101, 8, 0, []),
    }
    lines += ["", "# Strips: equal frames from left to right; ms 0 is no animation."]
    for name, (picture, width, height, ms, frame_names) in strips.items():
        save(picture, folder / f"{name}.png")
        lines += ["", f"[strip.{name}]", f"size = [{width}, {height}]", f"ms = {ms}"]
        if frame_names:
            quoted = ", ".join(f'"{frame}"' for frame in frame_names)
            lines.append(f"frames = [{quoted}]")
    (folder / "interface.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    save(emotes(), folder / "emotes.png")
    told = ["# Cells of 16 x 16: a row an emote, columns the three frames of its pop."]
    told += ["ms = [60, 60, 900]", "", "[row]"]
    told += [f"{name} = {row}" for row, name in enumerate(EMOTES)]
    (folder / "emotes.toml").write_text("\n".join(told) + "\n", encoding="utf-8")

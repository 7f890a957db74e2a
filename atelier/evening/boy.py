"""The boy from behind, his pack on his back, the light of the gate along his edges."""

from __future__ import annotations

from atelier.pixels import Pixels, blank, grid, inked, put

WIDTH, HEIGHT = 24, 32
"""A frame; his feet are 12 px from its left and 3 px above its lower edge."""

_BOY = """
......Y.....Y.......
..Y...YY...YY...Y...
..YY..yYy.yYy..YY...
...yYyyyYyyYyyyYy...
Y..yyyyyyyyyyyyYy.YY
YYyyybyyyybyyyyyyyY.
.yyybbyybbyybbyyyyY.
..ybbbbybbbybbbyyY..
YyybbbbbbbbbbbbbyyY.
.Yybbdbbbdbbbdbbbyy.
..ybddbbddbbddbbby..
..ddbddbddbddbbddy..
...dddddddddddddd...
....ksddsddsddsk....
...nBiBBiBBiBBiBn...
..nNBBBBBBBBBBBBip..
..nNNBNNBNNBNNBBip..
.qonnnnnnnnnnnnnnOp.
.qowWvvvvvvvvvvlwOp.
.qowWWvkvvvvkvvlwOp.
.qowWWWyWWWWyWvlwOp.
.sqwwWWkWWWWkWvvwqS.
..kwwwwwwwwwwwwwwk..
....qqoo..qqoop.....
....qqoo..qqoop.....
....qqo...qqoop.....
....nnN...nnNNN.....
"""
_KEY = {
    "Y": "blond3", "y": "blond2", "b": "blond1", "d": "wood2", "k": "ink0", "s": "skin1",
    "S": "skin4", "n": "blue0", "N": "blue1", "B": "blue2", "i": "blue3", "p": "orange3",
    "O": "orange2", "o": "orange1", "q": "orange0", "w": "wood0", "W": "wood1", "v": "wood2",
    "l": "wood4",
}  # fmt: skip


def draw() -> Pixels:
    """Two frames side by side: he stands; he breathes out."""
    boy = grid(_BOY, _KEY, 20)
    result = blank(2 * WIDTH, HEIGHT)
    for number in range(2):
        frame = blank(WIDTH, HEIGHT)
        put(frame, boy[21:], 2, 24)
        put(frame, boy[:21], 2, 3 + number)
        put(result, inked(frame), number * WIDTH, 0)
    return result

"""The picture behind the title: a village at evening, its great gate open, a boy on the road.

The painting is composed for a screen of 480 x 270 px and goes on beyond it on all sides, so that
it fills canvases of every shape. What moves in it is drawn by the game; where, stands in
`evening.toml`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from atelier.evening import boy, ground, trees, village
from atelier.evening.gate import HORIZON, MIDDLE, gate
from atelier.evening.paint import HEIGHT, LEFT, TOP, WIDTH
from atelier.evening.rock import hills, rock
from atelier.evening.sky import SUN, sky, stars
from atelier.evening.village import GROUND, Alive
from atelier.palette import INDEX
from atelier.pixels import Pixels, blank, save

LIT = tuple(INDEX[name] for name in ("lit_amber", "lit_core", "orange1"))


def draw() -> tuple[Pixels, Alive]:
    """The painting, 768 x 480 px, and the places in it that are alive."""
    picture, alive = blank(WIDTH, HEIGHT), Alive()
    sky(picture)
    hills(picture)
    rock(picture)
    village.roofs(picture, alive)
    village.wall(picture)
    ground.meadow(picture)
    gate(picture, alive)
    ground.things(picture, alive)
    ground.shadow(picture)
    trees.right(picture)
    trees.left(picture)
    trees.bank(picture)
    alive.windows = [one for one in alive.windows if _seen(picture, *one)]
    alive.smokes = [(x, y) for x, y in alive.smokes if x > LEFT + 150]
    alive.stars = stars(picture)
    return picture, alive


def _seen(picture: Pixels, x: int, y: int, wide: int, high: int) -> bool:
    """Whether nothing stands before a window."""
    pane = picture[y : y + high, x : x + wide]
    return pane.shape == (high, wide) and bool(np.isin(pane, LIT).all())


def build(assets: Path) -> None:
    """Writes `evening.png`, `evening_boy.png` and `evening.toml`."""
    folder = assets / "interface"
    picture, alive = draw()
    save(picture, folder / "evening.png")
    save(boy.draw(), folder / "evening_boy.png")
    lines = [
        "# Places in evening.png, in px of it.",
        "",
        f"ground = [{LEFT + 240}, {TOP + GROUND}]",
        f"stand = [{ground.STAND[0] + LEFT}, {ground.STAND[1] + TOP}]",
        f"sun = [{SUN[0] + LEFT}, {SUN[1] + TOP}]",
        f"hearth = [{MIDDLE + LEFT}, {HORIZON + TOP}]",
    ]
    for name, places in (
        ("lanterns", alive.lanterns), ("smokes", alive.smokes), ("stars", alive.stars),
        ("windows", alive.windows),
    ):  # fmt: skip
        lines += ["", f"{name} = ["]
        lines += [f"  [{', '.join(map(str, place))}]," for place in places]
        lines.append("]")
    (folder / "evening.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")

"""The people as tiles, so that Tiled shows them: the standing cell of every look.

One picture a look and direction would be many files; a sheet of 32x32 cells has the four
standing cells of one look in a row (down, left, right, up). The rows are in the order of
`LOOKS`: add at the end, so that maps keep their people.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import quoteattr

from atelier.pixels import blank, load, put, save
from atelier.place.tileset import HEADER

CELL = 32
FACINGS = ("down", "left", "right", "up")
LOOKS = (
    "naruto", "naruto_bare", "sakura", "ino", "tsunade", "shizune", "jiraiya", "kiba", "akamaru",
    "shikamaru", "choji", "hinata", "shino", "neji", "tenten", "lee", "gai", "iruka", "teuchi",
    "ayame", "tonton", "heisuke", "magobei", "gonroku", "okane", "bunzo", "otsuru", "ginji",
    "tatsuo", "kihei", "jinpei", "oyone", "senta", "kiyo", "ritsu", "nao", "yasoji", "omine",
    "hisae", "denpachi", "otaki", "seiroku", "nihei", "toyo", "chube", "osayo", "ishimatsu",
    "oume", "myoen", "kumazo", "wakasa_wife", "wakasa_husband", "tome", "shinkichi", "sakuzo",
    "fuku", "aunt_1", "aunt_2", "aunt_3", "rokube", "hanzaemon",
    *(f"passer_{n:02}" for n in range(1, 17)),
    "cat", "sparrow", "crow",
)  # fmt: skip


def tile_id(look: str, facing: str = "down") -> int:
    """The id in `people.tsx` of a look standing in a direction."""
    return LOOKS.index(look) * len(FACINGS) + FACINGS.index(facing)


def build(assets: Path, maps: Path) -> None:
    """Cuts the standing cells out of `sprites/*.png`; a look not drawn yet stays empty."""
    sheet = blank(CELL * len(FACINGS), CELL * len(LOOKS))
    body = ""
    for row, look in enumerate(LOOKS):
        path = assets / "sprites" / f"{look}.png"
        if not path.exists():
            continue
        cells = load(path)
        for column in range(len(FACINGS)):
            top = column * CELL if cells.shape[0] >= CELL * len(FACINGS) else 0
            put(sheet, cells[top : top + CELL, :CELL], column * CELL, row * CELL)
            body += (
                f' <tile id="{row * len(FACINGS) + column}" type="Villager">\n'
                "  <properties>\n"
                f'   <property name="look" value={quoteattr(look)}/>\n'
                f'   <property name="facing" value="{FACINGS[column]}"/>\n'
                "  </properties>\n </tile>\n"
            )
    save(sheet, assets / "tiles" / "people.png")
    height, width = sheet.shape
    (maps / "people.tsx").write_text(
        f'{HEADER}<tileset version="1.8" tiledversion="1.8.2" name="people" tilewidth="{CELL}"'
        f' tileheight="{CELL}" tilecount="{len(LOOKS) * len(FACINGS)}" columns="{len(FACINGS)}">\n'
        f' <image source="../assets/tiles/people.png" width="{width}" height="{height}"/>\n'
        f"{body}</tileset>\n",
        encoding="utf-8",
    )

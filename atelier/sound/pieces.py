"""Which instruments play which score, where they sit and how loud they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from atelier.sound import scores
from atelier.sound.score import Hand

EVEN = Hand()
FLUTE = Hand(lag=0.012, wander=0.010)
BOW = Hand(lag=0.006)
KOTO = Hand(wander=0.009, touch=8)
DRUM = Hand(lag=-0.004, wander=0.005, touch=7)
BASS = Hand(wander=0.006)
REED = Hand(wander=0.02)
ALONE = Hand(wander=0.014, touch=7, rubato=0.10)
SPRING = Hand(wander=0.003, white=0.002, touch=3, rubato=0.0, slowing=(30, 0.010))
CLASS = Hand(wander=0.010, white=0.012)


@dataclass(frozen=True)
class Part:
    """One player: `level` in LUFS before the piece is balanced, `place` -1 .. 1, `room` in dB."""

    instrument: str
    text: str
    seed: int
    level: float
    parts: Mapping[str, str] = field(default_factory=dict)
    place: float = 0.0
    width: float = 0.0
    room: float = -12.0
    decay: float = 0.85
    hand: Hand = EVEN
    transpose: int = 0
    first_bar: int = 0
    """Bars of rest before the text."""
    share: tuple[int, int] | None = None
    """Of every so many (second) notes only that one (first): stems that together are the part."""


@dataclass(frozen=True)
class Piece:
    """`stems` by name ("" for a piece of one file); those of a piece start and stay together."""

    bpm: float
    bars: int
    stems: Mapping[str, tuple[Part, ...]]
    loop: bool = True
    tail: float = 0.0
    """Seconds after the last bar (pieces that are played once)."""
    fade: float = 0.8
    """Seconds over which such a piece dies away at its end."""
    loudness: float = -19.5
    quality: float = 0.1
    mono: frozenset[str] = frozenset()
    far: float = 0.0
    """A low-pass in Hz: heard through a wall; 0 is none."""
    layers: bool = False
    """Stems that are heard one instead of the other, not together."""
    sinks: float = 0.0
    """Seconds after which it is heard as from under water; 0 is never."""

    @property
    def seconds(self) -> float:
        return self.bars * 240 / self.bpm + self.tail


def _street() -> Piece:
    s = scores
    strings = (
        Part("bow", "!-2 A !2 A2 !-9 B !6 A", 21, -27, s.MOTIF, 0.30, room=-10, hand=BOW),
        Part(
            "bow", "!-2 A !2 A2 !-9 B !6 A3", 24, -28, s.SECOND, 0.52, room=-9, hand=Hand(lag=0.010)
        ),
    )
    flute = Part(
        "flute", "!-2 A E1 !-3 A2 !-11 B !3 A3 E3", 11, -22.5, s.FLUTE, -0.22, room=-11, hand=FLUTE
    )
    return Piece(
        80,
        32,
        {
            "flute": (flute,),
            "strings": strings,
            "drum": (
                Part(
                    "drum", "!-3 A !-5 A2 !-14 B !3 A3", 31, -25, s.DRUM, 0.0, 0.3, -15, 0.6, DRUM
                ),
            ),
            "pluck": (
                Part(
                    "koto", "!-2 A !0 A2 !-9 B !2 A3", 41, -23.5, s.KOTO, 0.10, 0.28, -14, hand=KOTO
                ),
            ),
            "bass": (
                Part("bass", "!-2 A !0 A2 !-6 B !4 A", 51, -27, s.BASS, -0.05, 0, -20, 0.5, BASS),
            ),
            "held": (Part("reed", s.HELD, 61, -33.5, room=-8, hand=REED),),
        },
        quality=0.05,
        mono=frozenset({"bass"}),
    )


def _street_slow() -> Piece:
    s = scores
    return Piece(
        72,
        24,
        {
            "": (
                Part(
                    "flute",
                    "!-2 A !-7 C !3 A",
                    211,
                    -23,
                    s.SWEET_FLUTE,
                    -0.22,
                    room=-11,
                    hand=FLUTE,
                ),
                Part("bow", "!-3 A !-9 C !5 A", 221, -27, s.SWEET_THIRDS, 0.30, room=-10, hand=BOW),
                Part("bow", "!-3 A !-9 C !5 A", 224, -28, s.SWEET_BELOW, 0.52, room=-9, hand=BOW),
                Part(
                    "koto", "!-2 A !-10 A !3 A", 241, -25, s.SWEET_KOTO, 0.10, 0.28, -14, hand=KOTO
                ),
                Part("box", s.SWEET_BOX, 245, -30, {}, -0.4, 0.1, -12, hand=KOTO, first_bar=16),
                Part(
                    "bass",
                    "D G D A_ D G e2:2@72 a2:2@72 | Dl " * 3,
                    251,
                    -27,
                    s.BASS,
                    -0.05,
                    0,
                    -20,
                    0.5,
                    BASS,
                ),
                Part("drum", "!-3 A !-14 A !0 A", 231, -28, s.DRUM, 0.0, 0.3, -15, 0.6, DRUM),
            )
        },
        quality=0.1,
    )


def _dance() -> Piece:
    """The street for those who leap: quicker, everybody at once, and soon heard from far down."""
    s = scores
    return Piece(
        108,
        8,
        {
            "": (
                Part("flute", "!8 A E1", 911, -22, s.FLUTE, -0.22, room=-11, hand=FLUTE),
                Part("bow", "!6 A", 921, -27, s.MOTIF, 0.3, room=-10, hand=BOW),
                Part("koto", "!8 A", 941, -23, s.KOTO, 0.1, 0.28, -14, hand=KOTO),
                Part("bass", "A", 951, -26, s.BASS, -0.05, 0, -20, 0.5, BASS),
                Part("drum", "!4 f y f x f y f y", 931, -23, s.DRUM, 0, 0.3, -15, 0.6, DRUM),
            )
        },
        loop=False,
        fade=4.0,
        sinks=0.7,
    )


def _two_faces() -> Piece:
    s = scores
    bass = Part("bass", s.FACES_BASS, 351, -25, s.BASS, -0.05, 0, -18, 0.5, BASS)
    return Piece(
        60,
        16,
        {
            "light": (
                bass,
                Part("flute", s.FACES_TUNE, 311, -22.5, {}, -0.2, room=-10, hand=FLUTE),
                Part("reed", s.FACES_CHORDS, 361, -29, room=-8, hand=REED),
                Part("koto", "all", 341, -26, s.FACES_KOTO, 0.15, 0.28, -13, hand=KOTO),
            ),
            "dark": (
                bass,
                Part("bow", s.FACES_SHADE, 321, -30, {}, 0.2, room=-7, decay=1.3, hand=BOW),
                Part("drum", s.FACES_HEART * 2, 331, -36, {}, 0, 0.2, -8, 1.3, DRUM),
            ),
        },
        quality=0.05,
        layers=True,
    )


def _road() -> Piece:
    s = scores
    return Piece(
        80,
        50,
        {
            "": (
                Part("flute", "all", 111, -23, s.ROAD_FLUTE, -0.2, room=-11, hand=FLUTE),
                Part("bow", "all", 121, -25.5, s.ROAD_HIGH, 0.3, room=-10, hand=BOW),
                Part("bow", "all", 124, -28, s.ROAD_LOW, 0.5, room=-9, hand=BOW),
                Part("drum", "all", 131, -25.5, s.ROAD_DRUM, 0, 0.3, -15, 0.6, DRUM),
                Part("koto", "all", 141, -24.5, s.ROAD_KOTO, 0.1, 0.28, -14, hand=KOTO),
                Part("bass", "all", 151, -27, s.ROAD_BASS, -0.05, 0, -20, 0.5, BASS),
                Part("reed", s.ROAD_REED, 181, -34, room=-8, hand=REED),
                Part("class", s.ROAD_VOICES, 161, -23, room=-8, hand=CLASS, first_bar=42),
                Part("box", s.ROAD_BOX, 191, -33, {}, -0.3, 0.08, -9, hand=ALONE, first_bar=46),
                Part("class", s.ROAD_VOICES_ABOVE, 171, -25, room=-8, hand=CLASS, first_bar=42),
            )
        },
        loop=False,
        quality=0.1,
    )


def _alone(instrument: str, seed: int, transpose: int, room: float = -10) -> Piece:
    text = scores.CALL_REED if instrument == "reed" else scores.CALL
    part = Part(instrument, text, seed, -22, {}, -0.05, 0.1, room, hand=ALONE, transpose=transpose)
    kept = frozenset({""})
    return Piece(60, 4, {"": (part,)}, loop=False, tail=2.0, quality=0.05, mono=kept)


PIECES: dict[str, Piece] = {
    "street": _street(),
    "street_slow": _street_slow(),
    "dance": _dance(),
    "two_faces": _two_faces(),
    "road": _road(),
    "home": Piece(
        60,
        10,
        {
            "": (
                Part("koto", scores.HOME, 71, -21, {}, -0.08, 0.22, -11, hand=ALONE),
                Part("koto", scores.HOME_BASS, 73, -28, {}, -0.08, 0.22, -11, hand=ALONE),
            )
        },
    ),
    "home_box": Piece(
        60,
        10,
        {
            # notes fall silent with each thing packed, stem 1 first; 6 is what remains
            str(k + 1): (
                Part(
                    "box",
                    scores.BOX,
                    75,
                    -21,
                    place=0.04,
                    width=0.08,
                    hand=SPRING,
                    share=(5 - k, 6),
                ),
                Part("box", scores.BOX_BELOW, 77, -27, width=0.08, hand=SPRING, share=(5 - k, 6)),
            )
            for k in range(6)
        },
        quality=0.0,
        mono=frozenset("123456"),
    ),
    "home_flute": _alone("flute", 411, 12),
    "home_bow": _alone("bow", 421, -12),
    "home_shamisen": _alone("shamisen", 431, 0),
    "home_reed": _alone("reed", 441, 0),
    "home_bass": _alone("bass", 451, -24, -12),
    "vigil": Piece(
        60,
        12,
        {
            "": (
                Part("bow", scores.VIGIL_HIGH, 521, -22, {}, 0.25, room=-8, decay=1.3, hand=BOW),
                Part("bow", scores.VIGIL_MIDDLE, 524, -25, {}, -0.15, room=-8, decay=1.3, hand=BOW),
                Part("bow", scores.VIGIL_LOW, 527, -23, {}, -0.45, room=-8, decay=1.3, hand=BOW),
                Part("reed", scores.VIGIL_LIGHT, 561, -30, room=-7, hand=REED),
                Part("koto", scores.VIGIL_DROPS, 541, -28, {}, 0.1, 0.28, -9, 1.3, ALONE),
            )
        },
        loop=False,
        tail=2.0,
        fade=6.0,
    ),
    "note": Piece(
        60,
        4,
        {
            "": (
                Part("bow", scores.NOTE_LOW, 821, -22, {}, -0.2, room=-7, decay=1.3, hand=BOW),
                Part("reed", scores.NOTE_REED, 861, -27, room=-7, decay=1.3, hand=REED),
            )
        },
    ),
    "rising": Piece(
        60,
        12,
        {
            "": (
                Part("bow", scores.RISING_LOW, 871, -22, {}, 0.2, room=-7, decay=1.3, hand=BOW),
                Part(
                    "bow",
                    scores.RISING_BELOW,
                    874,
                    -23,
                    {},
                    -0.35,
                    room=-7,
                    decay=1.3,
                    hand=BOW,
                    transpose=-12,
                ),
                Part("drum", scores.RISING_HEART, 877, -36, {}, 0, 0.2, -8, 1.3, DRUM),
            )
        },
        loop=False,
        fade=3.0,
    ),
    "title": Piece(
        60,
        5,
        {
            "": (
                Part("flute", scores.TITLE_FLUTE, 611, -22, {}, -0.2, room=-9, hand=FLUTE),
                Part("koto", scores.TITLE_KOTO, 641, -23, {}, 0.1, 0.28, -11, hand=ALONE),
                Part("reed", scores.TITLE_REED, 661, -31, room=-8, hand=REED),
                Part("bow", scores.TITLE_LOW, 621, -28, {}, 0.35, room=-9, hand=BOW),
            )
        },
        loop=False,
    ),
    "children": Piece(
        96,
        8,
        {
            "": (
                Part("class", scores.CLASS, 711, -21, room=-5, decay=1.1, hand=CLASS),
                Part("drum", scores.CLASS_CLAPS, 731, -32, {}, 0.2, 0.2, -5, 1.1, CLASS),
            )
        },
        far=2600.0,
    ),
    "bell": Piece(
        60,
        1,
        {"": (Part("temple", "d3:4@100 |", 811, -20, room=-14, decay=1.3),)},
        loop=False,
        tail=3.5,
    ),
}

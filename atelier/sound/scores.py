"""The scores, with what each is made of.

The tonic is D. By day the scale is D E G A B, in the shade D Eb G A Bb; where the village is sweet
it is D E F# A B.

The home motif is G A E D (a step up, a fourth down, a step home; 1.5 .5 2 4 beats). Without its D
it hangs on E over A and asks for home. It is heard whole once: at the end of the road.
"""

# The street: 32 bars of a village dance, A A2 B A3, eight bars each, round and round.
#
# A   the tune: four bars of flute that ask and hang on A, four that answer and come home to D;
#     the koto has a turn of its own wherever the flute breathes.
# A2  call and answer: the koto leads a bar, the flute takes it further; the drum thins for it.
# B   in the shade: Eb and Bb, long notes, a thin drum, quieter by two decibels; in its seventh
#     bar the B of the day is back, in its eighth one C#, the only leading note of the piece.
# A3  the tune again, turned and filled: koto in octaves, the inner strings climb against it to
#     the high D of the sixth bar, the bass walks; then all step back for the next round.
#
# The bass moves by steps and thirds to the next root and says G A E in the third and fourth bar;
# the upper strings say it a note to two bars. Nobody goes on to the D: the next bar has another.
FLUTE = {
    "A": (
        "d5:.5@74 e5:.5 a5:1> b5/a5:.5 g5:.5 a5:1 | b5:.75 d6:.25 b5:.5 a5:.5 g5:1 e5:.75 "
        "r:.25 | g5:.5 a5:.5 b5:1 a5:.5 g5:.5 e5:1 | d5:.5 e5:.5 g5:.5 e5:.5 a4:1.5~ r:.5 | "
        "d5:.5 e5:.5 a5:1> b5/a5:.5 g5:.5 b5:1 | d6:1> e6:.5 d6:.5 b5:1 a5:.75 r:.25 | b5:.75 "
        "a5:.25 g5:.5 b5:.5 a5:1 e5:1 |"
    ),
    "E1": "g5:.5 e5:.5 e5/d5:2.5~ r:.5 |",
    "E3": "b5:.25 g5:.25 e5:.5@66 e5/d5:2~ r:1 |",
    "A2": (
        "r:4 | r:2 b5:.5@76 a5:.5' b5:.5' d6:.5 | e6:1> d6:.5 b5:.5 a5:.5 b5:.5 g5:1 | "
        "b5/a5:3~ r:1 | r:1 e5:.5 g5:.5 a5:.5' b5:.5' a5:1 | d6:.75> e6:.25 d6:.5 b5:.5 "
        "a5:1.5~ r:.5 | b5:.5 d6:.5 b5:.5' a5:.5' g5:.5 b5:.5 e5:1 | e5/d5:3~ r:1 |"
    ),
    "A3": (
        "d5:.5@76 e5:.25 g5:.25 a5:1> b5/a5:.5 g5:.25 a5:.25 b5:1 | d6:.75> b5:.25 a5:.5 b5:.5 "
        "g5:1 e5:.75 r:.25 | g5:.5 a5:.5 b5:.5 d6:.5 b5:.5' a5:.5' g5:.5 e5:.5 | e5/d5:1 g5:.5 "
        "e5:.5 a4:1.5~ r:.5 | d5:.5 e5:.5 a5:1> b5:.25 a5:.25 g5:.5 b5:1 | d6:1>@88 e6:1~ d6:.5 "
        "b5:.5 a5:.75 b5:.25 | d6:.5@78 b5:.25 a5:.25 g5:.5 b5:.5 a5:1@70 e5:1 |"
    ),
    "B": (
        "bb5:2~@68 a5:1 g5:1 | bb5/a5:2.75~ r:1.25 | g5:1 eb5:1 d5:1.5~ r:.5 | eb5:.5@60 "
        "d5:.5 a4:2.5~ r:.5 | d5:1@66 g5:1 a5:1 bb5:1@74 | eb6/d6:2~@84 bb5:1 a5:.75 r:.25 | "
        "bb5:.5@74 a5:.5 g5:1 b5:1 a5:1 | b5/a5:2.5~@70 r:.5 d5:.5@62 e5:.5 |"
    ),
}
MOTIF = {
    "A": (
        "r:2@58 a3:2 | g3:4~@74 | _:3 a3:1@52 | a3:4~@74 | _:2 b3:2@58 | d4:2@62 b3:2 | "
        "e4:4~@76 | a3:4@60 |"
    ),
    "A2": (
        "g3:4~@72 | a3:4~ | e4:4~@74 | b3:3@60 a3:1 | g4:3~@72 a4:1@66 | a4:4~ | e4:4~@74 | "
        "a3:4@60 |"
    ),
    "B": (
        "g3:4~@76 | a3:4~ | eb4:4~@78 | a3:4@60 | bb3:4@70 | d4:2@74 g4:2~@80 | g4:2 e4:2@78 "
        "| e4:3~@70 c#4:1@58 |"
    ),
}
SECOND = {
    "A": (
        "r:2 d4:1@50 e4:1 | d4:1.5@52 b3:.5 d4:1 e4:1 | g4:2@54 e4:1 d4:1 | e4:3@50 d4:1 | "
        "d4:1@50 e4:1 g4:1 a4:1@54 | b4:2~@58 a4:1 g4:1 | b4:1@56 g4:1 e4:2 | d4:3@50 r:1 |"
    ),
    "A2": (
        "a3:1@50 d4:2 e4:1 | e4:2@52 g4:1 e4:1 | g4:1@54 b4:2~ a4:1 | a4:3@52 g4:1 | g4:2@52 "
        "b3:1 d4:1 | d4:1@54 e4:1 a4:2~@58 | b4:2@54 g4:1 e4:1 | d4:3@50 r:1 |"
    ),
    "B": (
        "d4:3@56 c4:1 | d4:2 c4:2 | g4:2@58 bb4:1 a4:1 | g4:1@52 d4:3 | g4:2@58 bb4:2 | "
        "bb4:2@64 d5:2~@66 | b4:2@62 e4:2 | a4:2@56 g4:1 a4:1 |"
    ),
    "A3": (
        "d4:1@54 e4:1 g4:1 a4:1 | b4:2~@60 g4:2 | e4:1@56 g4:1 b4:1 d5:1@62 | e5:2~@66 d5:1 "
        "a4:1 | b4:1@62 a4:1 d5:2~@66 | b4:1.5 d5:.5 b4:2~@68 | g4:1@62 b4:1 a4:1 g4:1 | "
        "e4:1@56 d4:2@50 r:1 |"
    ),
}
KOTO = {
    "D": "d4:.5@66 a4:.5. d5:.5 a4:.25. b4:.25. e5:.5@72 d5:.5 a4:.5. d4:.5. |",
    "G": "g3:.5@66 d4:.5. g4:.5@78 b4:.5. d5:.5 b4:.25. a4:.25. g4:.5 d4:.5. |",
    "Em": "e4:.5@64 b4:.5. e5:.5@76 d5:.25. b4:.25. g4:.5 b4:.5. e5:.5 b4:.5. |",
    "Am": "a3:.5@66 e4:.5. a4:.5@74 b4:.5@70 d5:.5@80 e5:.5@76 b4:.5 a4:.5. |",
    "D2": "d4:.5@66 b4:.25. a4:.25. d5:.5@74 e5:.5 a4:.5. d5:.25 e5:.25 a5:.5@78 e5:.5. |",
    "G2": "g3:.5@66 d4:.5. b4:.5@76 a4:.5. g4:.5 b4:.5 d5:.5@74 b4:.5. |",
    "EA": "e4:.5@66 b4:.5. e5:.5@78 g5:.25. e5:.25. a4:.5@66 e5:.5. a4:.5 e4:.5. |",
    "Dc": "d4+a4+d5:1.5^@64 a4:.5. e5:.5 d5:.5 a4:.5 b4:.5. |",
    "D3": "d4+d5:.5@72 a4:.5. e5:.5@76 d5:.25 e5:.25 a5:.5@80 e5:.5. b4:.5 a4:.5. |",
    "G3": "g3+g4:.5@72 d5:.5. b4:.5@78 d5:.25. b4:.25. a4:.5 b4:.5 d5:.5 g4:.5. |",
    "E3": "e4+e5:.5@70 b4:.5. g5:.5@80 e5:.25. d5:.25. b4:.5 e5:.5 g5:.5@76 b4:.5. |",
    "A4": "a3+a4:.5@70 e5:.5. d5:.5@78 b4:.25 d5:.25 e5:.5@80 a5:.5 e5:.5. a4:.5. |",
    "EA3": "e4+b4:.5@72 g5:.5@78 e5:.5 b4:.5. a3+a4:.5@74 e5:.5@78 b4:.5 a4:.5. |",
    "A": "D G Em Am D2 G2 EA Dc",
    "A2": (
        "d5:.5@92> e5:.5 a5:.75> b5:.25 a5:.5 g5:.5 a5:1~ | b5:.5@88 d6:.25 b5:.25 a5:.5 "
        "g5:.5 e5:1 d5:1@66 | Em a3+e4+a4:1^@66 e4:.5. b4:.5. d5:.5@80 e5:.25 d5:.25 a4:1 | D "
        "d4:.5@64 a4:.5. g4:.5 d5:.5 b4:.5 d5:.5. g4:1 | Em Dc"
    ),
    "B": (
        "g3+d4+g4:2^@58 bb4:1@54 a4:1 | d4:1@56 a4:1 d5:2~@62 | eb4:1@58 g4:.5 bb4:.5 "
        "eb5:2@62 | d4+a4:2^@54 a4:.5. eb5:.5. d5:1@56 | g3:.5@60 d4:.5 g4:.5 bb4:.5 d5:1 "
        "bb4:1 | bb3:.5@64 d4:.5 g4:.5 bb4:.5 d5:.5@74 g5:.5 d5:.5 bb4:.5 | e4:.5@68 g4:.5 "
        "b4:.5 d5:.5 e5:.5@74 d5:.5 b4:.5 g4:.5 | a3+e4+a4:1^@70 e4:.5 a4:.5 b4:.5 a4:.25 "
        "b4:.25 e5:1@74 |"
    ),
    "A3": "D3 G3 E3 A4 D3 G3 EA3 Dc",
}
BASS = {
    "D": "d2:1.5@78 a2:.5@60 d3:1@66 a2:1@58 |",
    "G": "g2:1.5@76 d3:.5@58 g2:1@64 b2:1@58 |",
    "E": "e2:1.5@76 b2:.5@58 e3:1@64 b2:1@56 |",
    "A_": "a2:1.5@76 e3:.5@60 a2:1@64 e2:1@58 |",
    "Dl": "d2:2@78 d3:1@58 a2:1@54 |",
    "A": (
        "d2:1.5@78 a2:.5@58 d3:1@66 b2:1@60 | g2:1.5@76 d3:.5@58 b2:1@64 a2:.5@56 g2:.5@58 | "
        "e2:1.5@76 b2:.5@56 e3:1@64 g2:1@62 | a2:1.5@78 e3:.5@60 g2:1@62 e2:1@58 | d2:1.5@78 "
        "a2:.5@58 d3:1@66 b2:1@60 | g2:1@76 a2:1@60 b2:1@66 d3:1@62 | e3:1@74 b2:1@60 a2:1@72 "
        "e2:1@60 | d2:2@78 a2:1@58 b2:.5@54 a2:.5@52 |"
    ),
    "A2": (
        "d2:1.5@76 a2:.5@58 d3:1@66 e3:1@58 | a2:1.5@76 e3:.5@58 a2:1@64 g2:1@58 | e2:1.5@76 "
        "b2:.5@56 e3:1@64 b2:.5@58 a2:.5@56 | d2:1.5@78 a2:.5@58 d3:1@64 a2:1@56 | g2:1.5@76 "
        "d3:.5@58 b2:1@64 d3:1@60 | d3:1@74 b2:1@60 a2:1@64 d2:1@58 | e2:1.5@76 b2:.5@56 "
        "e3:1@66 g2:.5@60 a2:.5@62 | d2:2@78 d3:1@58 a2:1@54 |"
    ),
    "B": (
        "g2:3@66 d3:1@54 | d2:4@64 | eb2:3@68 bb2:1@54 | d2:4@64 | g2:1@70 a2:1@58 bb2:1@62 "
        "d3:1@60 | bb2:1.5@72 d3:.5@60 g2:2@66 | e2:1@74 b2:1@60 e3:1@66 d3:1@60 | a2:2@74 "
        "e2:1@60 a2:1@70 |"
    ),
}
DRUM = {
    "x": "DON:1@84 ka:.5@46 ka:.5@38 don:.75@66 tsu:.25@40 pon:.5@64 tsu:.5@38 |",
    "y": "DON:.75@84 tsu:.25@36 ka:.5@48 don:.5@58 pon:.5@66 ka:.5@40 don:.5@54 pon:.5@50 |",
    "f": (
        "DON:1@82 don:.5@60 ka:.5@48 don:.25@56 don:.25@64 pon:.5@68 ka:.25@44 ka:.25@50 "
        "pon:.5@70 |"
    ),
    "z": "DON:2@66 r:1 tsu:.5@40 pon:.5@54 |",
    "w": "r:1 pon:1@50 don:1@52 ka:.5@36 tsu:.5@34 |",
    "e": "DON:1@84 ka:.5@44 don:.5@54 pon:1@62 tsu:.5@44 don:.5@50 |",
    "A": "x y x f x y x e",
    "A2": "z w x f x y x f",
    "B": (
        "z w z w z w x DON:.5@74 don:.5@56 ka:.5@46 don:.5@62 don:.25@60 don:.25@66 "
        "pon:.25@62 pon:.25@66 DON:1@88 |"
    ),
    "A3": "y x y f y f y e",
}
HELD = (
    "d4+a4:16@58 a4+e5:16@56 d4+a4+d5:16@58 e4+a4+e5:16@56 d4+g4:16@58 d4+g4+bb4:8@60 "
    "e4+b4:4@56 a4+e5:4@56 d4+a4:16@60 a4+e5:14@56 r:2"
)
HOME = (
    "g4:1.5@62 a4:.5 e4:2~ | r:2 b3:.5@52 d4:.5 e4:1 | g4:1.5@66 a4:.5 e5:2~ | "
    "b4:1.5@58 a4:.5@48 g4:.5@44 d4:1.5@40 | d5:1@60 b4:.5 a4:.5 b4:1 g4:1 | a4:1 e4:.5 "
    "g4:.5 a4:2~@60 | g4:1@64 b4:.5 d5:.5 e5:1@70 b4:1 | a4:1.5@60 g4:.5 b4:2@54 | "
    "g4:1.5@58 a4:.5 e4:2~@54 | r:4 |"
)
HOME_BASS = (
    "g3+d4:2^@46 a3:2@40 | e3+b3:4^@42 | g3:2@44 a3+e4:2^@44 | e3+b3+g4:4^@42 | "
    "g3+d4:2^@44 e3:2@40 | a3:2@42 d4:2@40 | e3+b3:2^@44 g3:2@42 | a3+e4:2^@42 "
    "e3+b3:2^@40 | g3+d4:2^@44 a3:2@38 | r:4 |"
)
BOX = (
    "g6:1.5@66 a6:.5 e6:2 | r:2 b5:.5@56 d6:.5 e6:1 | g6:1.5@68 a6:.5 e6:2 | "
    "b5:2@60 d6:1@46 b5:1@46 | d6:1@62 b5:.5 a5:.5 b5:1 g5:1 | a5:1 e6:.5 g6:.5 a6:2@62 | "
    "g6:1@66 b6:.5 d7:.5 e7:1@70 b6:1 | a6:1.5@62 g6:.5 b5:2@54 | g6:1.5@60 a6:.5 e6:2@54 "
    "| r:4 |"
)
BOX_BELOW = (
    "g5:.5@44 d5:.5@38 g5:1@36 a5:.5@44 e5:.5@36 b5:1@38 | r:2 r:.5 g5:.5@40 b5:1@40 | "
    "g5:.5@44 d5:1@38 g5:.5@36 r:.5 a5:.5@44 e5:1@38 | e5:.5@44 b5:.5@38 g5:1@38 r:.5 "
    "e5:.5@40 b4:1@40 | g5:.5@44 d5:.5@38 b4:1@36 e5:.5@44 b4:.5@36 d5:1@38 | a4:1@42 "
    "e5:.5@36 a5:.5@38 d5:1@42 r:.5 a5:.5@38 | e5:1 b5:1 g5:1 d5:1 | a5:1 e5:1 e5:1@40 "
    "b4:1 | g5:1@40 d5:1 a5:2@38 | r:4 |"
)
# The street again, in sugared major, a little too slow
SWEET_FLUTE = {
    "A": (
        "d5:.5@72 e5:.5 a5:1 b5/a5:.5 f#5:.5 a5:1 | b5:.75 d6:.25 b5:.5 a5:.5 f#5:1 e5:.75 r:.25 | "
        "f#5:.5 a5:.5 b5:1 a5:.5 f#5:.5 e5:1 | d5:.5 e5:.5 f#5:.5 e5:.5 a4:1.5~ r:.5 | "
        "d5:.5 e5:.5 a5:1 b5/a5:.5 f#5:.5 b5:1 | d6:1> e6:.5 d6:.5 b5:1 a5:.75 r:.25 | "
        "b5:.75 a5:.25 f#5:.5 b5:.5 a5:1 e5:1 | f#5:.5 e5:.5 e5/d5:2.5~ r:.5 |"
    ),
    "C": (
        "r:4 | r:2 b5:.5@74 a5:.5' b5:.5' d6:.5 | e6:1 d6:.5 b5:.5 a5:.5 b5:.5 f#5:1 | b5/a5:3~ "
        "r:1 | "
        "r:1 e5:.5 f#5:.5 a5:.5' b5:.5' a5:1 | d6:.75 e6:.25 d6:.5 b5:.5 a5:1.5~ r:.5 | "
        "b5:.5 d6:.5 b5:.5' a5:.5' f#5:.5 b5:.5 e5:1 | e5/d5:3~ r:1 |"
    ),
}
SWEET_THIRDS = {
    "A": ("f#4:4@62 | g4:2 b4:2 | f#4:4 | e4:4 | f#4:4 | b4:2 a4:2 | g4:2 c#4:2 | f#4:3 r:1 |"),
    "C": ("a4:4@62 | g4:4 | b4:2 g4:2 | a4:4 | b4:4 | f#4:2 a4:2 | g4:2 c#5:2 | a4:3 r:1 |"),
}
SWEET_BELOW = {
    "A": "d4:4@54 | d4:4 | d4:4 | c#4:4 | d4:4 | g4:2 f#4:2 | e4:2 a3:2 | d4:3 r:1 |",
    "C": "f#4:4@54 | e4:4 | g4:2 e4:2 | f#4:4 | g4:4 | d4:2 f#4:2 | e4:2 e4:2 | f#4:3 r:1 |",
}
SWEET_KOTO = {
    "D": "d4:.5@64 a4:.5. d5:.5 f#5:.25. e5:.25. d5:.5@70 a4:.5. f#4:.5 a4:.5. |",
    "G": "g3:.5@64 d4:.5. g4:.5@74 b4:.5. d5:.5 b4:.25. a4:.25. b4:.5 d4:.5. |",
    "Am": "a3:.5@64 e4:.5. a4:.5@74 c#5:.5. e5:.5 c#5:.25. b4:.25. a4:.5 e4:.5. |",
    "Em": "e4:.5@62 b4:.5. e5:.5@72 g5:.25. b4:.25. a4:.5@66 c#5:.5. e5:.5 a4:.5. |",
    "Dc": "d4+f#4+a4+d5:1.5^@64 a4:.5. f#5:.5 d5:.5 a4:.5 f#4:.5. |",
    "A": "D G D Am D G Em Dc",
}
SWEET_BOX = (
    "d6:.5@52 f#6:.5 a6:1 f#6:1 d6:1 | b5:1 d6:1 g6:1 d6:1 | a5:1 d6:1 f#6:2 | e6:1 c#6:1 a5:2 | "
    "d6:.5 f#6:.5 a6:1 f#6:1 d6:1 | g6:1 b6:1 f#6:1 d6:1 | e6:1 g6:1 c#6:1 e6:1 | d6:3 r:1 |"
)

# Two faces: the bass of the street, at the pace of a court; above it a tune for who is bowed to
FACES_BASS = "D G E A_ D G e2:2@72 a2:2@72 | Dl D A_ E D G D E Dl"
FACES_TUNE = (
    "d5:2~@66 e5:1 g5:1 | a5:3~ r:1 | b5:1.5 a5:.5 g5:1 e5:1 | b5/a5:3~ r:1 | "
    "d6:2~@72 b5:1 a5:1 | b5:1.5~ a5:.5 g5:2 | e5:1 g5:1 a5:1 b5:1 | e5/d5:3~ r:1 | "
    "a5:2~@70 b5:1 d6:1 | e6:3~@76 r:1 | d6:1.5 b5:.5 a5:1 g5:1 | b5/a5:3~@68 r:1 | "
    "g5:2~ b5:1 a5:1 | d5:2~ e5:1 g5:1 | b5:1.5 a5:.5 e5:2~@60 | r:4 |"
)
FACES_CHORDS = (
    "d4+a4+d5:8@56 e4+b4+e5:4 a4+e5:4 d4+a4+e5:4 g4+d5+a5:4 e4+b4:2 a4+e5:2 d4+a4+e5:4 "
    "d4+a4:4 a4+e5:4 e4+b4:4 d4+a4:4 g4+b4+d5:4 d4+a4:4 e4+b4:4 d4+a4:3 r:1"
)
FACES_KOTO = {
    "D": "d4:1@58 a4:1. d5:.5@64 e5:.5. a4:1. |",
    "G": "g3:1@58 d4:1. g4:.5@64 b4:.5. d4:1. |",
    "E": "e4:1@56 b4:1. e5:.5@62 d5:.5. b4:1. |",
    "A": "a3:1@58 e4:1. a4:.5@64 b4:.5. e4:1. |",
    "EA": "e4:1@58 b4:1. a3:.5@62 e4:.5. a4:1. |",
    "C": "d4+a4+d5:2^@60 a4:1. d4:1. |",
    "all": "D G E A D G EA C D A E D G D E C",
}
FACES_SHADE = (
    "r:4 | r:4 | eb3:4@44 | d3:4 | r:4 | g3:4@46 | a3:2 eb4:2~@50 | d4:4@42 | "
    "r:4 | bb2:4@44 | eb3:4@48 | d3:4@42 | g3:4@46 | a3:4 | eb3:4@50 | r:4 |"
)
FACES_HEART = "r:4 DON:.5@38 don:3.5@30 r:8 r:4 DON:.5@36 don:3.5@28 r:8 "

# The vigil: low strings, and at the end the first light
VIGIL_HIGH = (
    "d3:4@46 | _:4 | a3:4@52 | g3:2@54 bb3:2 | a3:4~ | eb4:3@58 d4:1 | a3:4~ | "
    "g3:2@62 b3:2@66 | a3:2 d4:2@70 | e4:4~@74 | g4:2@76 a4:2 | e4:4~@66 |"
)
VIGIL_LOW = (
    "r:4 | d3:4@44 | _:4 | eb3:4@48 | d3:4 | bb2:4@50 | a2:4 | g2:4@52 | d3:4@54 | a2:4@58 | "
    "b2:4@60 | a2:4@54 |"
)
VIGIL_MIDDLE = (
    "r:4 | r:4 | r:4 | d3:4@42 | e3:4 | g3:4@46 | f3:2 e3:2 | d3:4@48 | g3:4@52 | b3:4@56 | "
    "d4:4@58 | b3:4@52 |"
)
VIGIL_LIGHT = "r:28 g4+b4:4@42 d4+a4:4@48 a4+e5:4 b4+e5:4 a4+e5:4"
VIGIL_DROPS = "r:28 r:2 d5:2@50 r:4 r:1 e5:1@54 a5:2 r:2 b5:2@56 r:4"

# The road: 50 bars, played once, under the names.
#
#  1-12  the drum of the street at walking pace, very soft; one by one koto, low strings, bass; the
#        flute says three notes of home and gets no answer.
# 13-20  the tune of the street, for the first time without a street: light, no hurry.
# 21-24  the strings alone remember; the drum only walks.
# 25-32  call and answer, now among all of them, the inner voice above the outer.
# 33-36  the shade comes once more and finds a few players.
# 37-41  out of it: the bass walks, the strings climb a step a bar, and all say G A E, loud.
#    42  nobody: one bar of feet.
# 43-45  home, whole: flute, strings, voices; D comes with F#, the one third of the family.
# 46-50  they are still walking when one no longer hears them; the music box has all its notes.
ROAD_DRUM = {
    "i": "DON:1@70 ka:.5@40 ka:.5@34 don:1@56 tsu:.5@36 tsu:.5@32 |",
    "j": "DON:1@72 ka:.5@42 ka:.5@36 don:.75@58 tsu:.25@36 pon:.5@52 tsu:.5@34 |",
    "w": "DON:1@76 ka:.5@44 ka:.5@38 don:.75@62 tsu:.25@38 pon:.5@58 tsu:.5@36 |",
    "v": "DON:.75@80 tsu:.25@38 ka:.5@46 don:.5@60 pon:.5@62 ka:.5@40 don:.5@56 pon:.5@52 |",
    "q": "DON:1@86 ka:.5@46 don:.5@58 pon:1@60 r:1 |",
    "s": "DON:2@60 don:1@48 r:1 |",
    "all": (
        "!-12 i i j j !-9 j w j w !-7 w w v v !-2 w w v w w w v v !-16 i s i j !2 w v w w v w v v "
        "!-14 s s s i !-4 w !0 w !4 v !8 v !12 q !-12 don:1@50 don:1@56 don:.5@60 don:.5@64 "
        "pon:1@66 | !8 DON:1@88 ka:.5@46 don:.5@60 pon:1@62 don:1@60 | DON:1@90 ka:.5@46 ka:.5@40 "
        "don:1@60 pon:1@56 | !2 w !-4 w !-9 j !-14 j !-20 i !-27 i"
    ),
}
ROAD_FLUTE = {
    "A": FLUTE["A"],
    "E1": FLUTE["E1"],
    "A2": FLUTE["A2"],
    "all": (
        "!-6 r:4 | r:4 | g5:1.5~@64 a5:.5 e5:2~ | r:4 | r:4 | r:4 | r:2 b5:.5@62 a5:.5 g5:.5 "
        "a5:.5 | b5:1.5~ d6:.5 b5:1.5 r:.5 | r:4 | d5:.5@66 e5:.5 g5:1 a5:1.5~ r:.5 | "
        "b5:1 a5:.5 g5:.5 a5:1.5~ r:.5 | b5:3~@62 r:1 | !-4 A E1 r:4 | r:4 | r:4 | r:4 | !4 A2 "
        "!-10 bb5:2~@66 a5:1 g5:1 | bb5/a5:3~ r:1 | g5:1 eb5:1 d5:1.5~ r:.5 | r:4 | !0 "
        "b5:1@70 d6:1 b5:.5 a5:.5 b5:.75 r:.25 | d6:1.5@78 e6:.5 b5:1 a5:1 | !4 "
        "b5:1 g5:1 a5:1.5~ r:.5 | d6:1.5@82 b5:.5 a5:2~ | !10 g5:1.5~@84 a5:.5 e5:2~@80 | r:4 | "
        "g5:1.5~@90 a5:.5@88 e5:2~@86 | e5/d5:4~@88 | _:3 r:1 | r:4 | r:4 | r:4 | r:4 | r:4 |"
    ),
}
ROAD_HIGH = {
    "A": MOTIF["A"],
    "A2": MOTIF["A2"],
    "all": (
        "r:4 | r:4 | r:4 | r:4 | !-8 a3:4@56 | b3:2 g3:2 | b3:2 e4:2 | e4:4 | d4:4@56 | "
        "b3:4 | b3:2 e4:2 | e4:4@60 | !-6 A !0 r:1 b3:1@58 d4:1 e4:1 | g4:2~@64 e4:1 d4:1 | "
        "b3:1.5~@60 a3:.5 b3:2~ | r:1 d4:1@64 e4:1 g4:1@68 | !4 A2 !-12 "
        "g3:4@70 | a3:4 | eb4:4~@72 | a3:4 | !0 g3:2@68 b3:2 | b3:2@72 d4:2 | !4 d4:2@76 e4:2 | "
        "e4:2@80 g4:2@84 | !8 g3:1.5~@80 a3:.5 e4:2~ | r:4 | g4:1.5~@86 a4:.5@84 e4:2~@82 | "
        "d4:4~@84 | _:4 | _:2 r:2 | r:4 | r:4 | r:4 | r:4 |"
    ),
}
ROAD_LOW = {
    "A": SECOND["A"],
    "A2": SECOND["A2"],
    "all": (
        "r:4 | r:4 | r:4 | r:4 | !-8 d4:4@52 | d4:4 | g4:2 e4:2 | a4:4 | a3:2 d4:2 | g4:4 | "
        "e4:2 g4:2 | a4:4 | !-6 A !0 g3:2@52 b3:2 | e4:4@54 | g3:2 d4:2 | b3:4 | !6 A2 !-12 d4:4 | "
        "d4:2 c4:2 | g4:2 bb4:2 | d4:4 | !0 d4:2@60 g4:2 | g4:2@64 b4:2 | !4 b4:2@68 a4:2 | "
        "b4:2@72 d5:2@76 | !8 d4:2@70 b3:2 | r:4 | b3:2@66 a3:2@64 | "
        "f#4:4@64 | _:4 | f#4:2@54 r:2 | r:4 | r:4 | r:4 | r:4 |"
    ),
}
ROAD_KOTO = KOTO | {
    "GA": "g3:.5@72 d4:.5 g4:.5 b4:.5 a3:.5@72 e4:.5 a4:.5 e5:.5 |",
    "S": (
        "g3+d4+g4:2^@58 bb4:1@54 a4:1 | d4:1@56 a4:1 d5:2~@62 | eb4:1@58 g4:.5 bb4:.5 eb5:2@62 | "
        "d4+a4:2^@54 a4:.5. eb5:.5. d5:1@56 |"
    ),
    "all": (
        "r:4 | d4+a4:4^@50 | r:4 | d4:.5@54 a4:.5. d5:.5 a4:.5. e5:.5 d5:.5 a4:1 | !-14 D G Em Am "
        "!-8 D2 G2 Em Am !-4 A !-14 g3+d4+g4:4^@60 | r:2 b4:1@56 a4:1 | e4+b4:4^@58 | r:2 a4:.5@60 "
        "b4:.5 d5:1 | !4 A2 !-8 S !0 G3 E3 !4 G3 Am !8 GA r:4 | GA "
        "d4+a4+d5+f#5:2^@78 a4:.5 d5:.5 e5:1 | !0 d4:.5@62 a4:.5 d5:.5 f#5:.5 a5:2@64 | "
        "d4+a4+d5:4^@58 | d4:.5@50 a4:.5. d5:.5 a4:.5. e5:.5 d5:.5 a4:1 | r:4 | d4+a4:4^@42 | r:4 |"
    ),
}
ROAD_BASS = BASS | {
    "S": "g2:3@66 d3:1@54 | d2:4@64 | eb2:3@68 bb2:1@54 | d2:4@64 |",
    "W": (
        "g2:1@74 a2:1@62 b2:1@66 d3:1@66 | e3:1@76 d3:1@64 b2:1@66 g2:1@62 | g2:1@78 a2:1@66 "
        "b2:1@70 d3:1@72 | a2:1@80 b2:1@70 d3:1@74 e3:1@78 |"
    ),
    "all": (
        "r:4 | r:4 | r:4 | r:4 | !-8 D G E A_ D G E A_ !-4 A !-14 g2:4@66 | e2:4 | g2:2 d3:2 | "
        "e2:2 a2:2 | !2 A2 !-10 S !0 W !8 g2:2@78 a2:2@78 | r:4 | g2:2@80 a2:2@80 | "
        "d3:3@86 a2:1@60 | !0 d2:2@70 d3:2@54 | d2:4@60 | d2:4@50 | r:4 | d2:4@42 | r:4 |"
    ),
}
ROAD_REED = (
    "d4+a4:16@40 d4+a4:16@44 e4+b4:8 a4+e5:8 d4+a4+e5:32@48 d4+g4:16@44 a4+e5:32@52 "
    "d4+g4+bb4:16@46 g4+d5:16@54 e4+a4:4@60 r:4 r:4 d4+a4+d5:16@58 r:12"
)
ROAD_VOICES = "g4:1.5@66 a4:.5 e4:2 | d4:4@68 | _:3 r:1 |"
ROAD_VOICES_ABOVE = "g5:1.5@58 a5:.5 e5:2 | d5:4@60 | _:3 r:1 |"
ROAD_BOX = "g6:1.5@56 a6:.5 e6:2 | d6:4@52 |"

# One held note: the street has nothing more to say to him
NOTE_LOW = "d3:16@46"
NOTE_REED = "d4+a4:8@44 d4:8@40"

# One low note that rises, and does not arrive
RISING_LOW = (
    "d3:4@34 | _:4 | _:4 | eb3:4@42 | _:4 | _:4 | g3:4@50 | _:4 | _:4 | a3:4@60 | _:4@66 | _:4 |"
)
RISING_BELOW = (
    "d3:4@34 | _:4 | _:4 | d3:4@40 | _:4 | _:4 | eb3:4@46 | _:4 | _:4 | d3:4@54 | _:4 | _:4 |"
)
RISING_HEART = "r:4 DON:.5@30 don:3.5@24 r:4 " * 3 + "DON:4@36 don:4@32 DON:.5@40 don:3.5@34"

# The title, without its end
TITLE_FLUTE = "r:2 d5:1@62 e5:1 | a5:2~ b5:1 a5:1 | g5:1.5~@68 a5:.5 e5:2~@62 | r:4 | r:4 |"
TITLE_KOTO = (
    "d4+a4+d5:2^@60 a4:.5 d5:.5 e5:1 | g4:.5@58 b4:.5 d5:.5 b4:.5 a4:.5 e5:.5 a5:1 | "
    "g3+d4:2^@58 a3+e4:2^@54 | e3+b3+e5:4^@56 | a4:4@36 |"
)
TITLE_REED = "d4+a4:4@50 g4+d5:4 d4+g4:4@50 a4+e5:6@46 r:2"
TITLE_LOW = "d3:4@44 | g3:4@46 | b3:2@46 a3:2 | e3:4@46 | r:4 |"

# What a class sings: the motif without its home
CLASS = (
    "e4:1@68 g4:1 g4:1 e4:1 | a4:1 a4:1 b4:1 a4:1 | g4:1.5@74 a4:.5 e4:2 | r:4 | "
    "e4:1@68 g4:1 a4:1 g4:1 | b4:1 a4:.5 g4:.5 a4:2 | g4:1.5@72 a4:.5 e4:2 | r:4 |"
)
CLASS_CLAPS = (
    "ka:1@40 r:1 ka:1@36 r:1 | ka:1@40 r:1 ka:1@36 r:1 | r:4 | ka:.5@38 ka:.5@34 ka:1@40 r:2 | "
    "ka:1@40 r:1 ka:1@36 r:1 | ka:1@40 r:1 ka:1@36 r:1 | r:4 | ka:.5@38 ka:.5@34 ka:1@40 r:2 |"
)

# Each friend plays home on one instrument and stops
CALL = (
    "g4:1.5@66 a4:.5 e4:2~ | r:2 b4:.5@58 d5:.5 e5:1 | g4:1.5@68 a4:.5 e5:2~ | "
    "b4:1.5@60 a4:.5@52 e4:2~@46 |"
)
CALL_REED = "g4+d5:2@60 a4+e5:2 e4+b4:4 g4+d5:2 a4+e5:2 b4+e5:4@50"

"""Everything a tale is told from: the compiled words, the cast, the poses, the numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from game.world.geometry import TICKS
from game.world.place import Place
from game.world.tuning import Tuning
from game.yarn import Program


@dataclass(frozen=True, slots=True)
class Person:
    """One of the cast; `bare` is the look without headband, where there is one."""

    id: str
    name: str
    colour: str = "ffffff"
    look: str = ""
    portrait: str = ""
    voice: float = 1.0
    voice_kind: str = ""


@dataclass(frozen=True, slots=True)
class Pose:
    """`ms` gives the time of each frame in milliseconds."""

    at: tuple[int, int]
    frames: int = 1
    ms: tuple[int, ...] = (200,)
    loop: bool = True
    facings: int = 4
    steps: bool = False
    """A way of walking: its first frame is shown while the figure stands."""

    @property
    def ticks(self) -> int:
        """How long it plays once."""
        return sum(self.ms) * TICKS // 1000


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that can be packed; `cells` of the bag it fills."""

    id: str
    cells: int
    when: str = ""
    """The fact that must be true for it to be there at all; empty: always."""


@dataclass(frozen=True, slots=True)
class Book:
    program: Program
    cast: Mapping[str, Person]
    poses: Mapping[str, Mapping[str, Pose]]
    """By look, then by name."""
    village: Tuning
    things: tuple[Thing, ...]
    open_place: Callable[[str], Place]
    nowhere: Place
    """Where one is before the first map."""
    content: str = ""
    """SHA-256 of everything the story is made of; recordings and saves carry it."""
    sounds: frozenset[str] = field(default_factory=frozenset)

    def look_of(self, figure: str, headband: bool, leaving: bool = False) -> str:
        """The look a figure wears: his own, or the bare one once he has laid the band down, or
        the one with all he owns on his back."""
        person = self.cast.get(figure)
        look = person.look if person and person.look else figure
        if look == "naruto" and not headband:
            return "naruto_pack" if leaving else "naruto_bare"
        return look

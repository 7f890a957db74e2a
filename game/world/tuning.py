"""The numbers of the village, as `assets/village.toml` gives them; none has a value here.

Lengths are tiles, times seconds, paces tiles a second, heat and weight 0-100.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.world.geometry import FINE, TICKS, TILE


def ticks(seconds: float) -> int:
    return round(seconds * TICKS)


def fine(pace: float) -> int:
    """Tiles a second as 1/256 px a tick."""
    return round(pace * TILE * FINE / TICKS)


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of the story: what the village permits while it lasts."""

    floor: float
    ceiling: float
    cap: int
    weight_floor: float
    weight_ceiling: float
    spare: float
    """Seconds at least between two acts of level 3 and more."""
    hidden: float = 0.0
    """What is permitted behind the back of the one who walks there."""
    look_tiles: float = 0.0
    """From where heads turn in this turn; 0: from where they always do."""
    dusk: tuple[float, float] = (0.0, 0.0)
    """How far an evening has fallen at the beginning and at the end of the turn, 0-1."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of hostility: `gesture` is a pose or a movement the figure makes."""

    name: str
    level: int
    gesture: str = "turn"
    group: str = ""
    """Node group that has the words; empty: the gesture alone."""
    tiles: float = 4.0
    by: tuple[str, ...] = ()
    """Only these people do it; empty: anybody."""
    sound: str = ""


@dataclass(frozen=True, slots=True)
class Band:
    """What a band of `weight` does to the boy; `pace` in tiles a second."""

    upto: float
    chroma: float
    pace: float
    prompt: str


@dataclass(frozen=True, slots=True)
class Bold:
    """How boldness is made of what is around a villager."""

    neighbour_tiles: float
    neighbour: float
    neighbours_most: int
    dared: float
    dared_seconds: float
    friend: float
    friend_tiles: float
    friends: tuple[str, ...]
    step: float


@dataclass(frozen=True, slots=True)
class Stir:
    """What today's incidents add to permission. What is said of them, scripts add themselves."""

    least: float
    most: float
    halved: float
    ran: float
    ran_people: int
    ran_tiles: float
    ran_seconds: float
    kindness: float
    shop: float
    shop_turn: int


@dataclass(frozen=True, slots=True)
class Lane:
    """Below this heat they make way from so far."""

    below_heat: float
    tiles: float


@dataclass(frozen=True, slots=True)
class Room:
    """How they make way: `width` is what he needs to either side, tiles."""

    pace: float
    close_tiles: float
    width: float
    walk: float
    path: float
    out: float
    """How far somebody paces, tiles."""


@dataclass(frozen=True, slots=True)
class Hush:
    """Talk that stops when he is near: the hole he makes."""

    tiles: float
    resume_tiles: float
    db: float
    fall_seconds: float
    rise_seconds: float
    louder_db: float
    louder_seconds: float

    @property
    def ducked(self) -> float:
        """How much of the sound of the place is taken away, 0-1."""
        return float(1 - 10 ** (self.db / 20))

    @property
    def louder(self) -> float:
        """The same for what comes afterwards: below 0, more than before."""
        return float(1 - 10 ** (self.louder_db / 20))


@dataclass(frozen=True, slots=True)
class Habits:
    """What they do when nobody passes."""

    look_seconds: float
    pause_seconds: float


@dataclass(frozen=True, slots=True)
class Pairs:
    """Two who know each other talk by turns, each so long."""

    tiles: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Child:
    children: tuple[str, ...]
    tiles: float
    looks_back: int
    looks_back_kind: int
    look_seconds: float
    pace: float


@dataclass(frozen=True, slots=True)
class Crowding:
    """From this heat on so many walk after him."""

    heat: float
    people: int


@dataclass(frozen=True, slots=True)
class Stalking:
    """Those who drift after him, and stop when he looks."""

    from_turn: int
    tiles: tuple[float, float]
    never_nearer: float
    cone_degrees: float
    sight_tiles: float
    rest_seconds: float
    again_seconds: float
    join_seconds: float
    join_tiles: float
    alone: tuple[str, ...]
    """These never walk after him."""
    excuses: tuple[str, ...]
    """A pose, or a way to look: `up` the sky, `aside` a notice on the wall."""
    steps: tuple[Crowding, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """Those who walk with him: places behind him, tiles (back, to the side)."""

    places: tuple[tuple[float, float], ...]
    nearest: float
    hurry: float


@dataclass(frozen=True, slots=True)
class Arrival:
    """The gate, from the shout on: seconds and how many stand there by then."""

    waves: tuple[tuple[float, int], ...]
    pace: float
    run_pace: float
    last_run: int
    last: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Joy:
    seconds: float
    leap_share: float
    leap_spread: float
    leap_seconds: float
    leap_pixels: int
    arms_share: float
    begin_and_stop: int


@dataclass(frozen=True, slots=True)
class Dispersal:
    """They go in thirds; `paces` in tiles a second, in the same order."""

    order: tuple[str, ...]
    pause_seconds: float
    spread_seconds: float
    paces: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Parting:
    width: float
    pace: float


@dataclass(frozen=True, slots=True)
class TwoFaces:
    """Before the Hokage: who sees her in the light bows, and speaks of the weather."""

    turn: int
    tiles: float
    hush_seconds: float
    bow_seconds: float
    again_seconds: float
    still_seconds: float
    weather_seconds: float
    seen: str
    unseen: tuple[str, ...]
    unseen_seconds: float


@dataclass(frozen=True, slots=True)
class Morning:
    """The market that does not look: friendly words among themselves, so often."""

    turn: int
    group: str
    spacing: float
    again_seconds: float


@dataclass(frozen=True, slots=True)
class Mirrored:
    """The village's kindness to Sakura: so many remarks at most, a step of colour each."""

    turn: int
    most: int
    spacing: float
    again_seconds: float
    chroma: tuple[float, float]
    chroma_step: float


@dataclass(frozen=True, slots=True)
class Gentle:
    """What is permitted at most for one who asks for less; whoever dares more does `refuse_as`."""

    heat_most: float
    level_most: int
    refuse_as: int


@dataclass(frozen=True, slots=True)
class Tuning:
    turns: Mapping[int, Turn]
    kinds: tuple[Kind, ...]
    mirror: tuple[Kind, ...]
    bands: tuple[Band, ...]
    bold: Bold
    stir: Stir
    lane: tuple[Lane, ...]
    room: Room
    hush: Hush
    routine: Habits
    pairs: Pairs
    child: Child
    followers: Stalking
    company: Company
    arrival: Arrival
    joy: Joy
    dispersal: Dispersal
    parting: Parting
    two_faces: TwoFaces
    morning: Morning
    mirrored: Mirrored
    gentle: Gentle
    caps: Mapping[str, int]
    stretches: Mapping[str, float]
    """Progress 0-1 inside the turn, by the name of the stretch of street."""
    weights: Mapping[int, float]
    """What it adds to `weight` to stand through an act of a level."""
    still: Mapping[str, str]
    """Who stands still in the morning, and the Yarn condition that makes him."""
    run_pace: float
    look_tiles: float
    look_delay: tuple[float, float]
    look_hold: tuple[float, float]
    act_tiles: float
    stay_tiles: float
    left_share: float
    remark_seconds: float
    gesture_seconds: float
    remark_spare: float
    remarks_a_turn: int
    """After so many in one turn there are looks, backs and gestures only."""
    cool_down: tuple[float, float]
    acts_a_turn: int
    same_kind_seconds: float
    same_kind_tiles: float
    breath_after: int
    breath_tiles: float
    door_seconds: float
    quiet_tiles: float
    stagger: float

    @property
    def hostile_turns(self) -> range:
        """The turns in which what is done to him adds to what he carries."""
        return range(6)

    def band(self, weight: float) -> Band:
        return next((band for band in self.bands if weight < band.upto), self.bands[-1])

    def lane_tiles(self, heat: float) -> float:
        """From how far they make way."""
        return next((lane.tiles for lane in self.lane if heat < lane.below_heat), 0.0)

"""What the stage says of light, camera and sound: numbers the view draws from."""

from __future__ import annotations

from msgspec import Struct, field

RAMPS = ("sky", "red", "green", "gold")


class Passage(Struct, omit_defaults=True):
    """A number on its way to a goal, in a straight line over `left` ticks."""

    value: float = 0.0
    goal: float = 0.0
    left: int = 0

    def go(self, goal: float, ticks: int = 0) -> None:
        self.goal, self.left = float(goal), ticks
        if ticks <= 0:
            self.value = self.goal

    def tick(self) -> None:
        if self.left > 0:
            self.value += (self.goal - self.value) / self.left
            self.left -= 1

    def finish(self) -> None:
        self.value, self.left = self.goal, 0


class Camera(Struct, omit_defaults=True):
    """Follows a figure, or rests on a point in map px (then `follow` is empty)."""

    follow: str = ""
    x: Passage = field(default_factory=Passage)
    y: Passage = field(default_factory=Passage)


class Picture(Struct, omit_defaults=True):
    mood: str = "day"
    mood_from: str = "day"
    mood_passage: Passage = field(default_factory=lambda: Passage(1.0, 1.0))
    fade_passage: Passage = field(default_factory=Passage)
    flash_passage: Passage = field(default_factory=Passage)
    shake_left: int = 0
    camera: Camera = field(default_factory=Camera)
    focus: tuple[str, ...] = ()
    ramps: dict[str, Passage] = field(default_factory=dict)
    """Share of full chroma given back to a ramp on the road; empty elsewhere."""
    chroma_passage: Passage = field(default_factory=lambda: Passage(1.0, 1.0))
    dusk_passage: Passage = field(default_factory=Passage)
    """How far the evening has fallen by the way he has walked, 0-1."""
    hush_passage: Passage = field(default_factory=Passage)
    murmur_passage: Passage = field(default_factory=Passage)
    """How far the talk of the street is ducked because he is near; below 0: raised."""
    music: str = ""
    ambience: str = ""

    @property
    def mood_share(self) -> float:
        return self.mood_passage.value

    @property
    def fade(self) -> float:
        return self.fade_passage.value

    @property
    def flash(self) -> float:
        return self.flash_passage.value

    @property
    def shake(self) -> float:
        """Pixels the picture is moved by at most."""
        return min(4.0, self.shake_left / 6)

    @property
    def colour(self) -> dict[str, float]:
        return {ramp: passage.value for ramp, passage in self.ramps.items()}

    @property
    def chroma(self) -> float:
        return self.chroma_passage.value

    @property
    def dusk(self) -> float:
        """The share of the way to dusk that an evening under the sky has gone."""
        return self.dusk_passage.value

    @property
    def hush(self) -> float:
        return self.hush_passage.value

    @property
    def murmur(self) -> float:
        """How much of the sound of the place, and of it alone, is taken away; may be below 0."""
        return self.murmur_passage.value

    def set_mood(self, mood: str, ticks: int) -> None:
        self.mood_from = self.mood if ticks > 0 else mood
        self.mood = mood
        self.mood_passage.value = 0.0
        self.mood_passage.go(1.0, ticks)

    def passages(self) -> list[Passage]:
        return [
            self.mood_passage,
            self.fade_passage,
            self.flash_passage,
            self.camera.x,
            self.camera.y,
            self.chroma_passage,
            self.dusk_passage,
            self.hush_passage,
            self.murmur_passage,
            *self.ramps.values(),
        ]

    def tick(self) -> None:
        for passage in self.passages():
            passage.tick()
        self.shake_left = max(0, self.shake_left - 1)

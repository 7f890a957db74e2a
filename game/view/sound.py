"""Sounds, music and the air of a place, read as bytes; silent where nothing can be heard."""

from __future__ import annotations

import io

import pygame

from game.loading.content import Content, ContentError
from game.loading.settings import Settings

RATE = 44_100
VOICES = 12
MUSIC_CHANNELS = (0, 1)
AMBIENCE_CHANNELS = (2, 3)
HEARD = 360
"""Pixels from the middle of the picture at which a sound has died away."""
OFTEN = 2
"""How many of one sound play at once at most."""


class _Track:
    """One of two channels that take turns, so that a new piece fades in over the old."""

    def __init__(self, channels: tuple[int, int]) -> None:
        self._channels = channels
        self._turn = 0
        self.name = ""

    def channel(self) -> pygame.mixer.Channel:
        return pygame.mixer.Channel(self._channels[self._turn])

    def change(self, name: str, sound: pygame.mixer.Sound | None, seconds: float) -> None:
        if name == self.name:
            return
        self.name = name
        fade = max(1, int(seconds * 1000))
        self.channel().fadeout(fade)
        self._turn = 1 - self._turn
        if sound is not None:
            self.channel().play(sound, loops=-1, fade_ms=fade)

    def loudness(self, value: float) -> None:
        for number in self._channels:
            pygame.mixer.Channel(number).set_volume(value)


class Speakers:
    """Plays what it is told by name; a name without a file is silence."""

    def __init__(self, content: Content, settings: Settings) -> None:
        self._content = content
        self._settings = settings
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._music = _Track(MUSIC_CHANNELS)
        self._ambience = _Track(AMBIENCE_CHANNELS)
        self._middle = (0, 0)
        self._hush = 0.0
        self.notice = ""
        """A sentence when there is nothing to hear with."""
        try:
            pygame.mixer.init(RATE, -16, 2, 1024)
            pygame.mixer.set_num_channels(4 + VOICES)
            pygame.mixer.set_reserved(4)
            self.working = True
        except (pygame.error, NotImplementedError) as error:
            self.working = False
            self.notice = f"no sound: {error}"

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._sounds:
            sound = None
            if self._content.exists(name):
                try:
                    sound = pygame.mixer.Sound(io.BytesIO(self._content.read(name)))
                except (pygame.error, ContentError):
                    self.notice = f"{name}: cannot be played"
            self._sounds[name] = sound
        return self._sounds[name]

    def play(self, name: str, x: int | None = None, y: int | None = None) -> None:
        """A sound, from a place on the map or from everywhere."""
        if not self.working:
            return
        sound = self._sound(f"assets/sounds/{name}.ogg")
        if sound is None or sound.get_num_channels() >= OFTEN:
            return
        loud = self._settings.volume * self._settings.effects / 10_000
        left = right = loud
        if x is not None and y is not None:
            away = ((x - self._middle[0]) ** 2 + (y - self._middle[1]) ** 2) ** 0.5
            near = max(0.0, 1 - away / HEARD)
            side = max(-1.0, min(1.0, (x - self._middle[0]) / 240))
            left, right = loud * near * min(1.0, 1 - side), loud * near * min(1.0, 1 + side)
        if left <= 0.01 and right <= 0.01:
            return
        channel = pygame.mixer.find_channel()
        if channel is not None:
            channel.play(sound)
            channel.set_volume(left, right)

    def music(self, track: str, seconds: float = 1.0) -> None:
        """Fades to another track; the one that plays goes on untouched."""
        if self.working:
            track = "" if track == "none" else track
            sound = self._sound(f"assets/music/{track}.ogg") if track else None
            self._music.change(track, sound, seconds)
            self._levels()

    def ambience(self, track: str, seconds: float = 1.0) -> None:
        if self.working:
            track = "" if track == "none" else track
            sound = self._sound(f"assets/music/{track}.ogg") if track else None
            if sound is None and track:
                sound = self._sound(f"assets/sounds/{track}.ogg")
            self._ambience.change(track, sound, seconds)
            self._levels()

    def listen(self, x: int, y: int, hush: float) -> None:
        """Where the ears are (map px), and how far music and air are ducked (0-1)."""
        self._middle = x, y
        if hush != self._hush:
            self._hush = hush
            self._levels()

    def settings_changed(self) -> None:
        self._levels()

    def pause(self, paused: bool) -> None:
        if self.working:
            if paused:
                pygame.mixer.pause()
            else:
                pygame.mixer.unpause()

    def _levels(self) -> None:
        if not self.working:
            return
        settings = self._settings
        loud = settings.volume * settings.music / 10_000 * (1 - min(1.0, self._hush))
        self._music.loudness(loud)
        self._ambience.loudness(loud * 0.8)

"""Sounds, music and the air of a place, read as bytes; silent where nothing can be heard.

A piece of music is one file or several stems of the same length (`street.flute.ogg` …) that play
together; what he carries lets them fall silent one by one. Pieces are decoded by a worker, so
that no picture waits for them.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor

import pygame

from game.loading.content import Content, ContentError
from game.loading.settings import Settings

RATE = 44_100
VOICES = 12
STEMS = 6
"""Channels a piece may have."""
HEARD = 360
"""Pixels from the middle of the picture at which a sound has died away."""
OFTEN = 2
"""How many of one sound play at once at most."""
LAST_BAND: Mapping[str, int] = {
    "flute": 0,
    "drum": 1,
    "pluck": 2,
    "strings": 2,
    "bass": 3,
    "held": 4,
}
"""The heaviest band of what he carries (0-4) in which a stem still sounds."""
KEPT_PIECES = 3

Piece = tuple[tuple[str, pygame.mixer.Sound], ...]
"""Stems with their names; the name is empty for a piece of one file."""


class _Track:
    """Two banks of channels that take turns, so that a new piece fades in over the old."""

    def __init__(self, first: int, channels: int) -> None:
        self._banks = (
            range(first, first + channels),
            range(first + channels, first + 2 * channels),
        )
        self._turn = 0
        self._piece: Piece = ()
        self.name = ""
        self.waiting: tuple[Future[Piece], int] | None = None

    def fade_out(self, milliseconds: int) -> None:
        for number in self._banks[self._turn]:
            pygame.mixer.Channel(number).fadeout(milliseconds)
        self._piece = ()

    def start(self, piece: Piece, milliseconds: int) -> None:
        self._turn = 1 - self._turn
        self._piece = piece[: len(self._banks[0])]
        for number, (_, sound) in zip(self._banks[self._turn], self._piece, strict=False):
            pygame.mixer.Channel(number).play(sound, loops=-1, fade_ms=milliseconds)

    def loudness(self, value: float, band: int) -> None:
        for number, (stem, _) in zip(self._banks[self._turn], self._piece, strict=False):
            heard = not stem or band <= LAST_BAND.get(stem, 4)
            pygame.mixer.Channel(number).set_volume(value if heard else 0.0)


class Speakers:
    """Plays what it is told by name; a name without a file is silence."""

    def __init__(self, content: Content, settings: Settings) -> None:
        self._content = content
        self._settings = settings
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._pieces: dict[str, Piece] = {}
        self._music = _Track(0, STEMS)
        self._ambience = _Track(2 * STEMS, 1)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="music")
        self._middle = (0, 0)
        self._hush = 0.0
        self._band = 0
        self.notice = ""
        """A sentence when there is nothing to hear with."""
        try:
            pygame.mixer.init(RATE, -16, 2, 1024)
            pygame.mixer.set_num_channels(2 * STEMS + 2 + VOICES)
            pygame.mixer.set_reserved(2 * STEMS + 2)
            self.working = True
        except (pygame.error, NotImplementedError) as error:
            self.working = False
            self.notice = f"no sound: {error}"

    # -- sounds -------------------------------------------------------------------------------

    def _load(self, name: str) -> pygame.mixer.Sound | None:
        if not self._content.exists(name):
            return None
        try:
            return pygame.mixer.Sound(io.BytesIO(self._content.read(name)))
        except (pygame.error, ContentError):
            self.notice = f"{name}: cannot be played"
            return None

    def play(self, name: str, x: int | None = None, y: int | None = None) -> None:
        """A sound, from a place on the map (px) or from everywhere."""
        if not self.working:
            return
        file = f"assets/sounds/{name}.ogg"
        if file not in self._sounds:
            self._sounds[file] = self._load(file)
        sound = self._sounds[file]
        if sound is None or sound.get_num_channels() >= OFTEN:
            return
        loud = self._settings.volume * self._settings.effects / 10_000
        if name == "step":
            # steps grow heavier by a decibel a band; the loudest band is full volume
            loud *= 10 ** ((self._band - 4) / 20)
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

    # -- music and air ------------------------------------------------------------------------

    def music(self, track: str, seconds: float = 1.0) -> None:
        """Fades to another track; the one that plays already goes on untouched."""
        self._change(self._music, track, seconds)

    def ambience(self, track: str, seconds: float = 1.0) -> None:
        self._change(self._ambience, track, seconds)

    def _change(self, track: _Track, name: str, seconds: float) -> None:
        name = "" if name == "none" else name
        if not self.working or name == track.name:
            return
        track.name = name
        track.waiting = None
        fade = max(1, int(seconds * 1000))
        track.fade_out(fade)
        if name:
            track.waiting = self._worker.submit(self._piece, name), fade

    def _piece(self, name: str) -> Piece:
        """Decodes a piece; runs in the worker."""
        found = self._pieces.get(name)
        if found is None:
            files = [("", f"assets/music/{name}.ogg"), ("", f"assets/sounds/{name}.ogg")]
            stems = [
                (file.removeprefix(f"assets/music/{name}.").removesuffix(".ogg"), file)
                for file in self._content.names("assets/music", ".ogg")
                if file.startswith(f"assets/music/{name}.") and file != files[0][1]
            ]
            stems = stems or [next((f for f in files if self._content.exists(f[1])), files[0])]
            loaded = [(stem, self._load(file)) for stem, file in stems]
            found = tuple((stem, sound) for stem, sound in loaded if sound is not None)
            while len(self._pieces) >= KEPT_PIECES:
                del self._pieces[next(iter(self._pieces))]
            self._pieces[name] = found
        return found

    def listen(self, x: int, y: int, hush: float = 0.0, band: int = 0) -> None:
        """Once a tick: where the ears are (map px), how far all but steps is ducked (0-1), and
        the band (0-4) of what he carries."""
        if not self.working:
            return
        self._middle = x, y
        changed = (hush, band) != (self._hush, self._band)
        self._hush, self._band = hush, band
        for track in (self._music, self._ambience):
            if track.waiting is not None and track.waiting[0].done():
                future, fade = track.waiting
                track.waiting = None
                track.start(future.result(), fade)
                changed = True
        if changed:
            self.settings_changed()

    def settings_changed(self) -> None:
        """Sets all that plays to the volumes of now."""
        if not self.working:
            return
        settings = self._settings
        loud = settings.volume * settings.music / 10_000 * (1 - min(1.0, self._hush))
        self._music.loudness(loud, self._band)
        self._ambience.loudness(loud * 0.8, 0)

    def pause(self, paused: bool) -> None:
        if self.working:
            if paused:
                pygame.mixer.pause()
            else:
                pygame.mixer.unpause()

    def close(self) -> None:
        """Waits for the worker and gives the device back."""
        self._worker.shutdown(wait=True, cancel_futures=True)
        if self.working:
            pygame.mixer.quit()
            self.working = False

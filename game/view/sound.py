"""Sounds, music and the air of a place, read as bytes; silent where nothing can be heard.

A piece of music is one file or several stems of the same length (`street.flute.ogg` …) that start
together; what he carries lets them fall silent one by one, and the two layers of a piece (`light`,
`dark`) cross. A sound is `name.ogg`; it may have kinds (`step.plank.ogg`) and variants that take
turns (`coin.2.ogg`). Files are decoded by workers, and a thread of its own starts sounds and moves
levels: no picture waits for them. The mixer stands still while it decodes, so long files are
decoded a page at a time.
"""

from __future__ import annotations

import random
import re
import threading
import time
from collections import deque
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor

import pygame

from game.loading.content import Content, ContentError
from game.loading.settings import Settings
from game.view.decoding import RATE, faster, opened
from game.view.tracks import LAYERS, Piece, Ramp, Track

BUFFER = 1024
"""Frames the device takes at once: 23 ms."""
VOICES = 14
STEMS = 6
"""Channels a piece may have."""
HEARD = 360
"""Pixels from the middle of the picture at which a sound has died away."""
WIDE = 240
"""Pixels to the side at which a sound is heard on that side alone."""
OFTEN: Mapping[str, int] = {"step": 4, "letter": 2}
MOST = 2
"""How many of one sound play at once, where OFTEN says nothing."""
FIRST = frozenset(
    {"slap", "crack", "fall", "fist", "bell", "crowd_joy", "crowd_dull", "crowd_uproar"}
)
"""Sounds that take the channel of the oldest when all are busy."""
LAST_BAND: Mapping[str, int] = {
    "flute": 0,
    "drum": 1,
    "pluck": 2,
    "strings": 2,
    "bass": 3,
    "held": 4,
}
"""The heaviest band of what he carries (0-4) in which a stem sounds."""
KEPT_PIECES = 2
DUCKED = 0.63
"""Music under speech: 4 dB less."""
DUCK_SECONDS = (0.25, 0.9)
"""Until it is down, until it is up again."""
AIR = 0.8
PULSE = 0.02
"""Seconds between two moves of the levels."""
RETRY = 4.0
"""Seconds between two tries to find a device again."""
LATE = 0.25
"""A sound that could not be decoded in this time (s) is left out."""
VOICE_MIDDLE: Mapping[str, float] = {
    "boy": 1.08, "girl": 1.32, "man": 0.8, "woman": 1.08, "old_man": 0.66, "old_woman": 0.95,
    "child": 1.46,
}  # fmt: skip
"""The pitch (as in cast.toml) at which the voice of a kind was recorded."""
VARIANT = re.compile(r"^(?P<name>.+?)(?:\.(?P<number>\d+))?$")


class Speakers:
    """Plays what it is told by name; a name without a file is silence."""

    def __init__(self, content: Content, settings: Settings, retry: float = RETRY) -> None:
        self._content = content
        self._settings = settings
        self._retry = retry
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        """By file; letters at another pitch by `file@step`."""
        self._names: dict[str, list[str]] = {}
        """Files of a sound by its name, with its kind where there is one."""
        self._pieces: dict[str, Piece] = {}
        self._music = Track(0, STEMS)
        self._ambience = Track(2 * STEMS, 1)
        self._busy: list[tuple[int, str]] = []
        """Channels of sounds and what they play, the oldest first."""
        self._asked: deque[tuple[str, str, float, float, float]] = deque()
        """Sounds to start: name, file, level left and right, when they were asked for."""
        self._turns: dict[str, int] = {}
        self._chance = random.Random(7)
        self._middle = (0, 0)
        self._hush = 0.0
        self._murmur = 0.0
        self._band = 0
        self._layer = LAYERS[0]
        self._taken = 0
        self._duck = Ramp(1.0, 1.0)
        self._letter_until = 0.0
        self._speech = False
        self._mono = settings.mono
        self._lock = threading.RLock()
        self._wake = threading.Event()
        self._closing = False
        self._worker = ThreadPoolExecutor(max_workers=2, thread_name_prefix="music")
        self._hand = threading.Thread(target=self._run, name="levels", daemon=True)
        self.ground = ""
        """What he walks on: a kind of `step` (plank, stone, grass, tatami), or earth."""
        self.notice = ""
        """A sentence when there is nothing to hear with."""
        self.working = False
        self._tried = time.monotonic()
        self._open()
        self._hand.start()

    def _open(self) -> None:
        try:
            pygame.mixer.init(RATE, -16, 1 if self._mono else 2, BUFFER, allowedchanges=0)
            reserved = 2 * STEMS + 2
            pygame.mixer.set_num_channels(reserved + VOICES)
            pygame.mixer.set_reserved(reserved)
            self.working = True
            self._worker.submit(self._survey)
        except (pygame.error, NotImplementedError) as error:
            self.working = False
            self.notice = f"no sound: {error}"

    # -- loading, in the worker -----------------------------------------------------------------

    def _survey(self) -> None:
        """Finds and decodes every sound, the shortest files first."""
        files = self._content.names("assets/sounds", ".ogg")
        self._sort(files)
        for file in files:
            if self._closing:
                return
            if not file.startswith("assets/sounds/bed_"):
                self._decoded(file)

    def _sort(self, files: Iterable[str]) -> None:
        names: dict[str, list[str]] = {}
        for file in files:
            stem = file.removeprefix("assets/sounds/").removesuffix(".ogg")
            found = VARIANT.match(stem)
            names.setdefault(found["name"] if found else stem, []).append(file)
        self._names = names

    def _decoded(self, file: str) -> pygame.mixer.Sound | None:
        if file not in self._sounds:
            self._sounds[file] = self._load(file)[0]
        return self._sounds[file]

    def _load(self, file: str) -> tuple[pygame.mixer.Sound | None, bool]:
        """A sound and whether it is played once; loops are cut to their length."""
        if not self._content.exists(file):
            return None, False
        try:
            return opened(self._content.read(file), 1 if self._mono else 2)
        except (pygame.error, ContentError, ValueError):
            self.notice = f"{file}: cannot be played"
            return None, False

    def _piece(self, name: str) -> Piece:
        """Decodes a piece."""
        found = self._pieces.pop(name, None)
        if found is None:
            start = f"assets/music/{name}."
            files = [
                (file.removeprefix(start).removesuffix(".ogg"), file)
                for file in self._content.names("assets/music", ".ogg")
                if file.startswith(start) and file != start + "ogg"
            ]
            if not files:
                plain = (start + "ogg", f"assets/sounds/{name}.ogg")
                files = [("", next((f for f in plain if self._content.exists(f)), plain[0]))]
            loaded = [(stem, *self._load(file)) for stem, file in files]
            stems = tuple((stem, sound) for stem, sound, _ in loaded if sound is not None)
            found = Piece(stems, any(once for _, _, once in loaded))
        while len(self._pieces) >= KEPT_PIECES:
            del self._pieces[next(iter(self._pieces))]
        self._pieces[name] = found
        return found

    # -- sounds -------------------------------------------------------------------------------

    def play(self, name: str, x: int | None = None, y: int | None = None) -> None:
        """A sound, from a place on the map (px) or from everywhere."""
        if not self.working:
            return
        loud = self._settings.volume * self._settings.effects / 10_000
        kind = name
        if name == "step":
            # steps grow heavier by a decibel a band; the loudest band is full volume
            loud *= 10 ** ((self._band - 4) / 20)
            if self.ground and f"step.{self.ground}" in self._names:
                kind = f"step.{self.ground}"
        left, right = self._sides(loud * self._chance.uniform(0.88, 1.0), x, y)
        if left <= 0.01 and right <= 0.01:
            return
        files = self._names.get(kind) or [f"assets/sounds/{kind}.ogg"]
        turn = self._turns.get(kind, self._chance.randrange(len(files)))
        if len(files) > 1:
            # never the same twice in a row
            turn = (turn + self._chance.randrange(1, len(files))) % len(files)
        self._turns[kind] = turn
        self._asked.append((name, files[turn % len(files)], left, right, time.monotonic()))
        self._wake.set()

    def _serve(self) -> None:
        """Starts the sounds that were asked for; those not yet decoded a little later."""
        while self._asked:
            name, file, left, right, asked = self._asked.popleft()
            if file in self._sounds:
                self._sound(name, self._sounds[file], left, right)
            else:
                self._worker.submit(self._sound_late, name, file, left, right, asked)

    def _sound_late(self, name: str, file: str, left: float, right: float, asked: float) -> None:
        self._decoded(file)
        if time.monotonic() - asked < LATE:
            self._asked.append((name, file, left, right, asked))
            self._wake.set()

    def letter(
        self, kind: str, voice: float = 1.0, mood: float = 1.0,
        x: int | None = None, y: int | None = None,
    ) -> None:  # fmt: skip
        """One letter of speech: kind and pitch of the voice as in cast.toml, `mood` on top."""
        self._letter_until = time.monotonic() + 0.5
        self._wake.set()
        kind = kind.replace(" ", "_")
        files = self._names.get(f"letter.{kind}")
        if not self.working or not files:
            return
        left, right = self._sides(self._settings.volume * self._settings.voices / 10_000, x, y)
        file = self._chance.choice(files)
        pitch = voice / VOICE_MIDDLE.get(kind, 1.0) * mood * self._chance.uniform(0.97, 1.03)
        step = round(24 * max(-0.5, min(0.5, pitch - 1)))
        shifted = f"{file}@{step}"
        if shifted in self._sounds:
            self._asked.append(("letter", shifted, left, right, time.monotonic()))
            self._wake.set()
        else:
            self._worker.submit(self._shift, file, step)

    def _shift(self, file: str, step: int) -> None:
        sound = self._decoded(file)
        if sound is not None:
            channels = 1 if self._mono else 2
            self._sounds[f"{file}@{step}"] = faster(sound, 1 + step / 24, channels)

    def _sides(self, loud: float, x: int | None, y: int | None) -> tuple[float, float]:
        if x is None or y is None:
            return loud, loud
        aside, below = x - self._middle[0], y - self._middle[1]
        near = max(0.0, 1 - (aside * aside + below * below) ** 0.5 / HEARD)
        if self._mono:
            return loud * near, loud * near
        side = max(-1.0, min(1.0, aside / WIDE))
        return loud * near * min(1.0, 1 - side), loud * near * min(1.0, 1 + side)

    def _sound(
        self, name: str, sound: pygame.mixer.Sound | None, left: float, right: float
    ) -> None:
        if sound is None:
            return
        with self._lock:
            try:
                self._busy = [
                    (number, what)
                    for number, what in self._busy
                    if pygame.mixer.Channel(number).get_busy()
                ]
                same = sum(what == name for _, what in self._busy)
                if same >= OFTEN.get(name, MOST):
                    return
                used = {number for number, _ in self._busy}
                first = 2 * STEMS + 2
                free = next((n for n in range(first, first + VOICES) if n not in used), None)
                if free is None:
                    if name not in FIRST:
                        return
                    free = self._busy.pop(0)[0]
                channel = pygame.mixer.Channel(free)
                channel.play(sound)
                if self._mono:
                    channel.set_volume(max(left, right))
                else:
                    channel.set_volume(left, right)
                self._busy.append((free, name))
            except pygame.error as error:
                self._lost(error)

    # -- music and air ------------------------------------------------------------------------

    def music(self, track: str, seconds: float = 1.0) -> None:
        """Fades to another track; the one that plays already goes on untouched."""
        self._change(self._music, track, seconds)

    def ambience(self, track: str, seconds: float = 1.0) -> None:
        self._change(self._ambience, track, seconds)

    def _change(self, track: Track, name: str, seconds: float) -> None:
        name = "" if name == "none" else name
        with self._lock:
            if not self.working or (name == track.name and (not name or track.sounds())):
                return
            track.name = name
            track.waiting = None
            track.seconds = seconds
            track.leave(seconds)
            if name:
                track.waiting = self._worker.submit(self._piece, name)
        self._wake.set()

    def layer(self, name: str) -> None:
        """Which of the two layers of a piece is heard: light or dark."""
        if name != self._layer:
            self._layer = name
            self._wake.set()

    def taken(self, count: int) -> None:
        """How many notes are taken from a piece with numbered stems (`home_box.1` falls silent
        first, the last never)."""
        count = min(count, STEMS - 1)
        if count != self._taken:
            self._taken = count
            self._wake.set()

    def speech(self, speaking: bool) -> None:
        """Whether somebody speaks: music and air step back."""
        if speaking != self._speech:
            self._speech = speaking
            self._wake.set()

    def listen(self, x: int, y: int, hush: float = 0.0, band: int = 0, murmur: float = 0.0) -> None:
        """Once a tick: where the ears are (map px), how far all but steps is ducked (0-1), the
        band (0-4) of what he carries, and how far the air alone is ducked (below 0: raised)."""
        self._middle = x, y
        if (hush, band, murmur) != (self._hush, self._band, self._murmur):
            self._hush, self._band, self._murmur = hush, band, murmur
            self._wake.set()

    def settings_changed(self) -> None:
        """Sets all that plays to the settings of now."""
        if self._settings.mono != self._mono:
            self._mono = self._settings.mono
            if self.working:
                self._reopen()
        self._wake.set()

    def vanished(self) -> None:
        """The device has been taken away: silence until one is found again."""
        if self.working:
            self._lost("the device is gone")

    def _reopen(self) -> None:
        """Takes a device again; what played starts anew."""
        with self._lock:
            pygame.mixer.quit()
            self._sounds.clear()
            self._pieces.clear()
            self._busy.clear()
            self._tried = time.monotonic()
            self._open()
            for track in (self._music, self._ambience):
                track.now, track.past = [], []
                if track.name and self.working:
                    track.waiting = self._worker.submit(self._piece, track.name)

    # -- levels, in a thread of their own -----------------------------------------------------

    def _wanted(self, stem: str) -> float:
        if stem in LAYERS:
            return float(stem == self._layer)
        if stem.isdecimal():
            return float(int(stem) > self._taken)
        if not stem or stem not in LAST_BAND:
            return 1.0
        return float(self._band <= LAST_BAND[stem])

    def _run(self) -> None:
        last = time.monotonic()
        while not self._closing:
            with self._lock:
                now = time.monotonic()
                if not self.working and now - self._tried > self._retry:
                    self._reopen()
                moving = self.working and self._advance(min(0.1, now - last))
                last = now
            # a sound that is asked for starts at once, whatever the pulse
            woken = self._wake.wait(PULSE if moving else 0.25)
            self._wake.clear()
            if woken and not moving:
                last = time.monotonic() - PULSE

    def _advance(self, seconds: float) -> bool:
        """Moves all levels on; True while something still moves."""
        try:
            self._serve()
            quiet = self._speech or time.monotonic() < self._letter_until
            if quiet != (self._duck.target < 1):
                self._duck.to(DUCKED if quiet else 1.0, DUCK_SECONDS[not quiet])
            moving = self._duck.step(seconds) or quiet
            settings = self._settings
            hush = 1 - min(1.0, self._hush)
            loud = settings.volume / 100 * hush * self._duck.value
            air = min(1.0, settings.ambience / 100 * AIR * (1 - self._murmur))
            for track, level in (
                (self._music, loud * settings.music / 100),
                (self._ambience, loud * air),
            ):
                moving = track.move(level, self._wanted, seconds) or moving
            return moving
        except pygame.error as error:
            self._lost(error)
            return False

    def _lost(self, error: pygame.error | str) -> None:
        """The device is gone: the game goes on in silence, and looks for another."""
        self.working = False
        self._tried = time.monotonic()
        self.notice = f"no sound: {error}"

    def pause(self, paused: bool) -> None:
        if self.working:
            if paused:
                pygame.mixer.pause()
            else:
                pygame.mixer.unpause()

    def close(self) -> None:
        """Waits for worker and thread and gives the device back."""
        self._closing = True
        self._wake.set()
        self._hand.join()
        self._worker.shutdown(wait=True, cancel_futures=True)
        pygame.mixer.quit()
        self.working = False

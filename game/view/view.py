"""All that is seen and heard of a tale. It reads; it never writes to what it shows."""

from __future__ import annotations

from random import Random

import pygame

from game.loading.content import Content
from game.loading.map_picture import MapPicture
from game.loading.maps import Maps
from game.loading.settings import Settings
from game.loading.words import Words
from game.stage import permission
from game.stage.book import Person
from game.stage.cues import Ambience, Cue, Effect, Music, Shimmer, Sound
from game.stage.lines import Line
from game.stage.tale import Tale
from game.view.camera import Camera, Extent
from game.view.captions import Captions
from game.view.figures import Wardrobe
from game.view.footing import footing
from game.view.frames import Frames
from game.view.hints import draw_keys, draw_ring
from game.view.overlay import Overlay, draw_fault
from game.view.pages import thumbnail
from game.view.particles import Burst
from game.view.pictures import Key, Pictures
from game.view.rooms import extent_of
from game.view.scene import Scene, Stand, band_of
from game.view.sound import Speakers
from game.view.textbox import Textbox
from game.view.type import Fonts

INK = (0x1A, 0x16, 0x28)
MOOD_TICKS = 6
"""A passage changes the colours at most ten times a second."""
BAR = 14
"""Height of a letterbox bar, canvas pixels."""
BAR_TICKS = 18
BURSTS_KEPT = 24
LETTER_TICKS = 4
"""Every so many ticks one letter is heard while a line is written."""
GROUNDS = {
    "apartment": "tatami",
    "office": "plank",
    "mansion": "plank",
    "flower_shop": "stone",
}
"""What one walks on in a room; elsewhere the tiles say."""
MOOD_PITCH = {"shout": 1.12, "happy": 1.06, "grin": 1.06, "sad": 0.94, "quiet": 0.93, "cold": 0.95}


class View:
    """Draws a tale on a canvas and plays what it sounds like.

    `update` once a tick of the tale, `draw` whenever a picture is wanted: it changes nothing,
    two pictures of the same moment are the same. Needs no window and no sound device.
    """

    def __init__(
        self,
        content: Content,
        settings: Settings,
        maps: Maps | None = None,
        speakers: Speakers | None = None,
        words: Words | None = None,
    ) -> None:
        self.content = content
        self.settings = settings
        self.maps = maps or Maps(content)
        self.speakers = speakers
        self.pictures = Pictures(content)
        self.wardrobe = Wardrobe(self.pictures)
        self.fonts = Fonts(self.pictures, settings.text_size)
        self.frames = Frames(self.pictures)
        self.textbox = Textbox(self.pictures, self.fonts, self.frames, settings, words)
        self.scene = Scene(self.pictures, self.wardrobe, self.fonts, self.frames)
        self.captions = Captions(self.fonts, self.frames)
        self.camera = Camera()
        self.size = (480, 270)
        """Size of the canvas last drawn on: lines are broken for it."""
        self._stands: dict[str, tuple[MapPicture, Stand]] = {}
        self._bursts: list[Burst] = []
        self._key: Key | None = None
        self._place = ""
        self._bars = 0
        self._chance = Random(7)
        self._shake = (0, 0)

    # -- every tick ---------------------------------------------------------------------------

    def update(self, tale: Tale, cues: list[Cue] | None = None) -> None:
        """One tick: writes on, moves the camera, and takes the cues the tick has left.

        The cues given are used; without them those of the tale are, and the list stays as it is.
        """
        area = tale.area
        self.fonts.text_size = self.settings.text_size
        self.wardrobe.learn(tale.book.poses)
        if area.place.name != self._place:
            self._place = area.place.name
            self._bursts.clear()
            self.camera.extent = self._extent(tale)
            self._key = None
        still = self.settings.reduce_motion
        self.textbox.update(tale, self.size)
        self.camera.update(tale, not still, self.size, self.textbox.covers(tale, self.size))
        if self.speakers is not None:
            for sound in self.textbox.sounds:
                self.speakers.play(sound)
        wanted = 1 if tale.letterbox else -1
        self._bars = max(0, min(BAR_TICKS, self._bars + wanted))
        if tale.picture.shake > 0 and not still:
            reach = round(tale.picture.shake)
            self._shake = (
                self._chance.randint(-reach, reach),
                self._chance.randint(-reach, reach),
            )
        else:
            self._shake = (0, 0)
        if self._key is None or area.tick % MOOD_TICKS == 0 or self._settled(tale):
            self._key = _key_of(tale)
        self._bursts = [burst for burst in self._bursts if not burst.over(area.tick)]
        for cue in tale.cues if cues is None else cues:
            self._take(cue, tale)
        stand = self._stand(tale)
        if stand is not None:
            left, top = self.camera.corner(tale, self.size)
            stand.ground.prepare(left, top, *self.size)
            if self.speakers is not None:
                width, height = self.size
                band = 0 if tale.morning else band_of(tale)
                self.speakers.listen(
                    left + width // 2, top + height // 2, tale.picture.hush, band,
                    tale.picture.murmur,
                )  # fmt: skip
                self._speak(self.speakers, tale)

    def _speak(self, speakers: Speakers, tale: Tale) -> None:
        """Letters of whoever speaks, ground under the feet, what he has packed, who is seen."""
        line = tale.line
        speakers.speech(line is not None)
        speakers.ground = self._footing(tale)
        speakers.layer("light" if permission.seen(tale) else "dark")
        speakers.taken(len(tale.bag.taken) if tale.bag is not None else 0)
        if line is None or not self.textbox.letters or tale.ticks % LETTER_TICKS:
            return
        person = tale.book.cast.get(line.speaker)
        if person is not None and person.voice_kind:
            mood = MOOD_PITCH.get(line.face, 1.0)
            speakers.letter(person.voice_kind, person.voice, mood)

    def _footing(self, tale: Tale) -> str:
        """What the player walks on: a kind of `step`, "" for earth."""
        room = GROUNDS.get(tale.area.place.name)
        stand, hero = self._stand(tale), tale.area.hero
        if room is not None or stand is None or hero is None:
            return room or ""
        return footing(stand.picture, hero.spot.x, hero.spot.y)

    def _settled(self, tale: Tale) -> bool:
        """Whether a mood has been set at once, without a passage."""
        key = self._key
        return key is not None and key[0] != tale.picture.mood and tale.picture.mood_share >= 1

    def _take(self, cue: Cue, tale: Tale) -> None:
        tick = tale.area.tick
        match cue:
            case Effect(kind, x, y):
                self._bursts.append(Burst(kind, x, y, tick))
            case Shimmer(x, y):
                self._bursts.append(Burst("shimmer", x, y, tick))
            case Sound(name, x, y):
                self._write(tale, name, x)
                if self.speakers is not None:
                    self.speakers.play(name, x, y)
            case Music(track, seconds):
                self._write(tale, track)
                if self.speakers is not None:
                    self.speakers.music(track, seconds)
            case Ambience(track, seconds):
                if self.speakers is not None:
                    self.speakers.ambience(track, seconds)
        del self._bursts[:-BURSTS_KEPT]

    def _write(self, tale: Tale, name: str, x: int | None = None) -> None:
        if self.settings.captions:
            self.captions.hear(tale, name, x)

    @property
    def words(self) -> Words | None:
        """Where the texts come from that are shown; None: from the tale, as it tells them."""
        return self.textbox.words

    @words.setter
    def words(self, words: Words) -> None:
        self.textbox.words = words

    def plain(self, line: Line) -> str:
        """A line in the player's language, without its markup."""
        return self.textbox.read(line).text

    def name(self, person: Person) -> str:
        """How somebody is called in the player's language."""
        return self.textbox.name(person)

    def draw_hints(self, surface: pygame.Surface, tale: Tale, keys: float, skip: float) -> None:
        """Key caps over the player, and the ring of a skip held so far.

        All four at strength `keys`; where a scene waits for a step, the one it waits for.
        """
        hero, nudge = tale.area.hero, tale.nudge
        if nudge is not None:
            keys = 1.0
        if keys > 0 and hero is not None and tale.prompt is None:
            left, top = self.camera.corner(tale, self.size)
            x, y = hero.spot.x - left, hero.spot.y - top - 34
            draw_keys(surface, self.fonts, self.frames, x, y, min(1.0, keys), nudge)
        if skip > 0.15:
            draw_ring(surface, self.frames, skip)

    def draw_overlay(self, surface: pygame.Surface, tale: Tale, rate: float) -> None:
        """Cells, walls, marks, triggers, paths and names over the picture."""
        left, top = self.camera.corner(tale, self.size)
        shake = self._shake
        Overlay(surface, self.fonts.font("caps"), left + shake[0], top + shake[1]).draw(tale, rate)

    def draw_fault(self, surface: pygame.Surface, text: str) -> None:
        """A fault of a file that was saved, over the picture."""
        draw_fault(surface, self.fonts.font("book"), text)

    def press(self) -> bool:
        """The player confirms in a line: True when the line is read to its end."""
        return self.textbox.press()

    # -- pictures -----------------------------------------------------------------------------

    def draw(self, surface: pygame.Surface, tale: Tale, words: bool = True) -> None:
        """The whole picture of the field on a canvas of 32 bits; `words` off hides all text."""
        self.size = surface.get_size()
        self.wardrobe.learn(tale.book.poses)
        left, top = self.camera.corner(tale, self.size)
        left, top = left + self._shake[0], top + self._shake[1]
        stand = self._stand(tale)
        picture = tale.picture
        if stand is None or picture.fade >= 1:
            surface.fill(INK)
        else:
            key = self._key if self._key is not None else _key_of(tale)
            still = self.settings.reduce_motion
            self.scene.draw(surface, tale, stand, left, top, key, self._bursts, still)
            if picture.fade > 0:
                _veil(surface, INK, picture.fade)
            if picture.flash > 0 and not still:
                _veil(surface, (0xEE, 0xF5, 0xF5), picture.flash * 0.8)
        bars = BAR if self.settings.reduce_motion and self._bars else BAR * self._bars // BAR_TICKS
        if bars:
            width, height = self.size
            ink = self.scene.ink if picture.fade < 1 else INK
            surface.fill(ink, (0, 0, width, bars))
            surface.fill(ink, (0, height - bars, width, bars))
        if words:
            self.textbox.draw(surface, tale, left, top, bars)
            self.captions.draw(surface, tale, left, bars, self.textbox.word)

    def thumbnail(self, tale: Tale) -> bytes:
        """A small PNG of what is seen round the played figure, without words."""
        canvas = pygame.Surface(self.size, 0, 32)
        self.draw(canvas, tale, words=False)
        left, top = self.camera.corner(tale, self.size)
        hero = tale.area.hero
        if hero is None or hero.hidden:
            return thumbnail(canvas, self.size[0] // 2, self.size[1] // 2)
        return thumbnail(canvas, hero.spot.x - left, hero.spot.y - top - 14)

    def dark(self, surface: pygame.Surface) -> None:
        """Nothing but ink: before there is anything to see."""
        surface.fill(INK)

    def veil(self, surface: pygame.Surface, share: float) -> None:
        """Ink over all there is, 0-1."""
        if share > 0:
            _veil(surface, INK, share)

    def to_map(self, tale: Tale, x: int, y: int) -> tuple[int, int]:
        """The map pixel under a canvas pixel."""
        left, top = self.camera.corner(tale, self.size)
        return left + x, top + y

    def forget(self) -> None:
        """Reads maps and pictures afresh: a file has changed."""
        self._stands.clear()
        self.pictures.forget()
        self.wardrobe.forget()

    def _extent(self, tale: Tale) -> Extent | None:
        """A room ends where its walls do, whatever its map has of nothing around them."""
        place = tale.area.place
        if not place.name or not place.indoor:
            return None
        return extent_of(self.pictures, self.maps.load(f"maps/{place.name}.tmx").picture)

    def _stand(self, tale: Tale) -> Stand | None:
        name = tale.area.place.name
        if not name:
            return None
        picture = self.maps.load(f"maps/{name}.tmx").picture
        found = self._stands.get(name)
        if found is None or found[0] is not picture:
            found = self._stands[name] = picture, Stand(self.pictures, picture, self.scene.air)
        return found[1]


def _key_of(tale: Tale) -> Key:
    """What the colours depend on, in steps the eye does not see."""
    picture = tale.picture
    share = round(picture.mood_share * 40) / 40
    ramps = tuple((name, round(value * 20) / 20) for name, value in sorted(picture.colour.items()))
    name, before = picture.mood, picture.mood_from if share < 1 else picture.mood
    fallen = round(picture.dusk * 40) / 40
    if name == "evening" and share >= 1 and fallen > 0 and not tale.area.place.indoor:
        name, share = "dusk", fallen
    return name, before, share, round(picture.chroma * 50) / 50, ramps


def _veil(surface: pygame.Surface, colour: tuple[int, int, int], share: float) -> None:
    cover = pygame.Surface(surface.get_size(), 0, 32)
    cover.fill(colour)
    cover.set_alpha(max(0, min(255, round(255 * share))))
    surface.blit(cover, (0, 0))

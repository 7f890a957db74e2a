"""The running story: one place, one script, one player, a tick at a time.

`Tale.tick(intents)` is the whole of a sixtieth of a second, in the order it happens. It is
driven by a screen, by a recording or by a policy, and never knows which: a run is its seed
and its intents.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Any

from game import intents as wishes
from game.stage import crowd, functions, packing, permission, remarks, roaming
from game.stage.book import Book
from game.stage.cues import Ambience, Cue, Music
from game.stage.lines import Bag, Choice, Line, Option, Prompt, Said, split_speaker
from game.stage.picture import Picture
from game.stage.task import Task
from game.stage.verbs.hand import CREDITS_SECONDS
from game.stage.verbs.table import VERBS, split
from game.world.area import Area
from game.world.chance import Chance
from game.world.figures import RUN, WALK, Figure
from game.world.followers import Followers, Mode
from game.world.geometry import FINE, TICKS, Cell, Direction, Spot
from game.world.village import Village
from game.yarn import (
    CommandEvent,
    EndEvent,
    Expression,
    LineEvent,
    Machine,
    OptionsEvent,
    YarnError,
    compile_expression,
    put_in,
)

CHAPTERS = (
    "street",
    "flower_shop",
    "office",
    "overheard",
    "apartment",
    "gate_night",
    "gate",
    "aftermath",
    "road",
)
ENDING = "road"
HISTORY = 400
NUDGE_TICKS = 5 * TICKS
EVENTS_WITHOUT_A_LINE = 1000
"""How many events a scene may run through before it is taken for a loop."""
CARD_TICKS = 150
CARD_FADE_TICKS = 16
FOLLOW_TILES = 1.4
FOLLOW_RUN_TILES = 12.0
WORDLESS = ("none", "empty")
EMPTY_BALLOON = "\u00a0"
"""The word of a press that has none: the balloon over an empty mouth."""

Value = bool | float | str


@dataclass(frozen=True, slots=True)
class Assist:
    """What makes it easier, set by the player and never saved with a story.

    `steady`: what he carries never slows him; `hasty`: long pauses last half as long;
    `gentle`: the street refuses him nothing, throws nothing, and nobody walks after him.
    """

    steady: bool = False
    hasty: bool = False
    gentle: bool = False


@dataclass(frozen=True, slots=True)
class Credit:
    """One of the names at the end."""

    key: str
    number: int
    """From 1."""
    count: int
    age: int
    """Ticks it has been there, and has left."""
    left: int


class StoryError(Exception):
    """The script asked for something impossible; the message names node and line."""


class Tale:
    """The state of a run. Whoever ticks it may read everything and changes nothing."""

    def __init__(self, book: Book, seed: int = 1) -> None:
        self.book = book
        self.seed = seed
        self.memory: dict[str, Value] = {}
        self.story = Chance(seed)
        self.crowd = Chance(seed + 1)
        self.ticks = 0
        self.chapter = ""
        self.next_chapter = ""
        self.ending = ""
        self.area = Area(book.nowhere)
        self.picture = Picture()
        self.village = Village()
        self.followers = Followers()
        self.groups: dict[str, bool] = {}
        """Whether a group of the map has been gathered."""
        self.fired: dict[str, bool] = {}
        self.inside: dict[str, bool] = {}
        """Enter triggers the player stands in: they go off on the way in only."""
        self.still_ticks = 0
        self.door_ticks = 0
        self.pending: list[tuple[str, int, int]] = []
        """Acts the player may yet stand through: villager, level, tick at which it is over."""
        self.tasks: list[Task] = []
        self.machines: list[Machine] = []
        """The scene; above it, what touching a thing in the bag has to say."""
        self.ended = False
        """The script is over, and the scene waits for what it started."""
        self.aside: Machine | None = None
        """What is said in passing while the player has control."""
        self.aside_ticks = 0
        self.line: Line | None = None
        self.second: Line | None = None
        self.choice: Choice | None = None
        self.bag: Bag | None = None
        self.card: Line | None = None
        self.card_left = 0
        self.goal: Line | None = None
        self.goal_since = 0
        self.prompt: Prompt | None = None
        self.heads = False
        self.rolling = False
        """The names go by."""
        self.skipping = False
        self.assist = Assist()
        self.pressed = False
        self.waited = 0.0
        self.rested = 0
        self.talking = ""
        self.wish: wishes.Step | None = None
        self.confirmed = False
        self.history: list[Said] = []
        self.cues: list[Cue] = []
        self.events: list[dict[str, Any]] = []
        self.beat = False
        self._conditions: dict[str, Expression] = {}
        self._functions = functions.table(self)

    # What others read ----------------------------------------------------------------------

    @property
    def scene(self) -> bool:
        """Whether a scene runs, so that steps do not move the player."""
        return bool(self.machines)

    @property
    def letterbox(self) -> bool:
        return self.scene and not self.talking

    @property
    def press(self) -> str:
        """The word of an open press; empty when there is none that could be answered."""
        key = self.press_key
        return self.text(key) or key.removeprefix("press_") if key else ""

    @property
    def press_key(self) -> str:
        """By what the word of `press` is found among the texts of the menus."""
        for task in self.tasks:
            if task.verb == "press":
                earliest = float(task.words[1]) if len(task.words) > 1 else 0.0
                if task.ticks < earliest * TICKS:
                    return ""
                if task.words[0] in WORDLESS:
                    return EMPTY_BALLOON
                return f"press_{task.words[0]}"
        return ""

    @property
    def stepping(self) -> str:
        """The mark of an open `step_to`; empty when there is none."""
        return next((task.words[0] for task in self.tasks if task.verb == "step_to"), "")

    @property
    def nudge(self) -> Direction | None:
        """Where an open `step_to` leads, once the player has stood still for a while."""
        for task in self.tasks:
            if task.verb == "step_to" and int(task.state.get("idle", 0)) >= NUDGE_TICKS:
                way, spot = self.hero.way, self.hero.spot
                if way and self.line is None and self.choice is None:
                    return Direction.towards(way[0].x - spot.x, way[0].y - spot.y, Direction.UP)
        return None

    @property
    def credit(self) -> Credit | None:
        """The name that goes by now; None when none does."""
        for task in self.tasks:
            if task.verb == "credits":
                count = 0
                while f"line:menu_credits_{count + 1}" in self.book.program.strings:
                    count += 1
                if not count:
                    return None
                lasts = CREDITS_SECONDS * TICKS // count
                number = min(task.ticks // lasts, count - 1)
                age = task.ticks - number * lasts
                return Credit(f"credits_{number + 1}", number + 1, count, age, lasts - age)
        return None

    @property
    def morning(self) -> bool:
        """The one hour in which nobody looks, and everything is whole."""
        return "$turn" in self.known and int(self.number("$turn")) == 7

    @property
    def headband(self) -> bool:
        """Whether the boy still wears it."""
        return bool(self.fact("$headband")) if "$headband" in self.known else True

    @property
    def leaving(self) -> bool:
        """Whether he has his bag on his back: from the morning of the gate on."""
        return "$turn" in self.known and int(self.number("$turn")) >= 7

    def look_of(self, figure: str) -> str:
        """What a figure wears now."""
        return self.book.look_of(figure, self.headband, self.leaving)

    @property
    def hero(self) -> Figure:
        return self.area.figures[self.area.played]

    @property
    def machine(self) -> Machine:
        return self.machines[-1]

    def text(self, key: str) -> str:
        """A text by its line id, or one of the menus by its key; empty when there is none."""
        line = key if key.startswith("line:") else f"line:menu_{key}"
        return self.line_of(line).text if line in self.book.program.strings else ""

    def line_of(self, line: str, values: tuple[str, ...] = ()) -> Line:
        """The line of an id, its values put in, as it is when the script delivers it."""
        entry = self.book.program.strings[line]
        text = put_in(entry.parts or (entry.text,), values)
        speaker, said = split_speaker(text)
        tags = tuple(tag.lstrip("#") for tag in entry.tags)
        made = Line(line, said, speaker, "", tags, values)
        return Line(line, said, speaker, made.tag("face") or "", tags, values)

    def fact(self, name: str) -> Value:
        """What memory holds, or what the fact begins with."""
        if name in self.memory:
            return self.memory[name]
        variable = self.book.program.variables.get(name)
        if variable is None:
            raise StoryError(f"memory has no {name}")
        return self.value(name) if variable.smart else variable.default

    @property
    def known(self) -> Container[str]:
        """The names of all that can be remembered."""
        return self.book.program.variables

    def number(self, name: str) -> float:
        value = self.fact(name)
        return float(value) if isinstance(value, (int, float)) else 0.0

    def holds(self, condition: str) -> bool:
        """Whether a Yarn condition from a map is true now."""
        return condition in ("", "true") or bool(self.value(condition))

    def value(self, expression: str) -> Value:
        """What a Yarn expression is worth now."""
        if expression not in self._conditions:
            self._conditions[expression] = compile_expression(expression, self.book.program, "any")
        return self._conditions[expression].evaluate(self.memory, self._functions)

    # Beginning -----------------------------------------------------------------------------

    def start(self, chapter: str, preset: bool = False, opening: bool = True) -> None:
        """Begins a chapter; with `preset` as for one who starts the game there.

        Without its `opening` scene there is only what is remembered by then.
        """
        self.chapter = chapter
        self.next_chapter = ""
        self.tasks.clear()
        self.machines.clear()
        self.aside = None
        self.line = self.second = None
        self.choice = None
        self.followers = Followers()
        self.groups.clear()
        self.fired.clear()
        self.pending.clear()
        self.goal = None
        self.goal_since = self.ticks
        self.event("chapter", text=chapter)
        if preset and f"Preset_{chapter}" in self.book.program.nodes:
            machine = self.new_machine(f"Preset_{chapter}")
            while not isinstance(machine.advance(), EndEvent):
                pass
        if opening:
            self.run(f"Chapter_{chapter}")

    def show(self, name: str, at: str = "", mood: str = "") -> None:
        """Goes to a map without a story: to a mark, to `x,y` in tiles, or to its first mark."""
        place = self.book.open_place(name)
        marks = list(place.marks)
        if not self.area.played:
            self.area.played = str(self.fact("$played"))
        mark = at if at in place.marks else ""
        if not mark and not marks:
            raise StoryError(f"map {name} has no mark to stand on")
        self.enter(name, mark or marks[0])
        spot = self._spot_for(at)
        if spot is not None:
            self.hero.move_to(spot)
        elif at and not mark and not at.startswith("%"):
            raise StoryError(f"map {name} has no mark {at!r}")
        if mood:
            self.picture.set_mood(mood, 0)

    def _spot_for(self, at: str) -> Spot | None:
        x, comma, y = at.partition(",")
        if comma and x.strip().isdigit() and y.strip().isdigit():
            return Cell(int(x), int(y)).centre
        return None

    def set_fact(self, name: str, value: str) -> None:
        """Sets a fact from a command line, by the type it has. Raises StoryError."""
        variable = self.book.program.variables.get(name)
        if variable is None or variable.smart:
            raise StoryError(f"memory has no fact {name} that could be set")
        if isinstance(variable.default, bool):
            self.memory[name] = value.lower() in ("true", "1", "yes")
        elif isinstance(variable.default, (int, float)):
            try:
                self.memory[name] = float(value)
            except ValueError as fault:
                raise StoryError(f"{name} is a number, not {value!r}") from fault
        else:
            self.memory[name] = value

    def abandon_scene(self) -> None:
        """Ends a scene that went wrong; the player has control again."""
        self.tasks.clear()
        self.line = self.second = None
        self.choice = None
        self.bag = None
        self._end_scene()
        self.picture.fade_passage.go(0.0)

    def take_book(self, book: Book) -> None:
        """Goes on from another edition of the book: a file has changed while it was told."""
        self.book = book
        self._conditions.clear()

    def resume_sound(self) -> None:
        """Leaves cues for what ought to be heard now: after a load."""
        self.cues.append(Music(self.picture.music))
        self.cues.append(Ambience(self.picture.ambience))

    def new_machine(self, node: str) -> Machine:
        """A machine at the beginning of a node. Raises StoryError when there is none."""
        if node not in self.book.program.nodes:
            raise StoryError(f"node {node!r} does not exist")
        machine = self._machine()
        machine.start(node)
        return machine

    def _machine(self) -> Machine:
        return Machine(self.book.program, self.memory, self._functions, self.story)

    def machine_from(self, snapshot: dict[str, Any]) -> Machine:
        """A machine that goes on where the snapshot of another was taken."""
        machine = self._machine()
        machine.restore(snapshot)
        return machine

    def run(self, node: str) -> None:
        """Starts a scene: the keys are locked until it ends."""
        self.machines.append(self.new_machine(node))
        self.prompt = None

    # One tick ------------------------------------------------------------------------------

    def tick(self, intents: Iterable[wishes.Intent] = ()) -> None:
        """A sixtieth of a second."""
        self.ticks += 1
        self.area.tick += 1
        self.beat = False
        self.wish = None
        self.confirmed = False
        for intent in intents:
            self._hear(intent)
        if self.choice is not None:
            self.choice.rests[self.choice.cursor] += 1
        self.picture.tick()
        self._fade_out_words()
        hero = self.area.hero
        if self.scene:
            self._play()
        elif hero is not None:
            self._work()
            roaming.roam(self, hero)
        self._trail()
        permission.feel(self)
        if not self.scene:
            self.beat = True
        if self.next_chapter and not self.scene:
            chapter, self.next_chapter = self.next_chapter, ""
            if chapter == "end":
                self.ending = ENDING
                self.event("ending", text=ENDING)
            else:
                self.start(chapter)

    def _hear(self, intent: wishes.Intent) -> None:
        match intent:
            case wishes.Step():
                self.wish = intent
            case wishes.Advance() | wishes.Interact():
                self.confirmed = True
            case wishes.Choose(n):
                self._choose(n)
            case wishes.Rest(n):
                if self.choice is not None and 0 <= n < len(self.choice.options):
                    self.choice.cursor = n
                elif self.bag is not None and 0 <= n <= len(self.bag.things):
                    self.bag.cursor = n
            case wishes.Skip():
                self.skipping = self.scene
            case wishes.Point(x, y):
                roaming.point(self, Spot(x, y))

    def _fade_out_words(self) -> None:
        if self.card_left:
            self.card_left -= 1
            if self.card_left == 0:
                self.card = None
        for figure in self.area.figures.values():
            if figure.remark and self.ticks >= figure.remark_until:
                figure.remark = ""

    # A scene -------------------------------------------------------------------------------

    def _play(self) -> None:
        """One tick of the scene: its tasks advance, then the script goes on."""
        if self.heads and self.wish is not None and not self.stepping:
            self.hero.facing = Direction.towards(self.wish.dx, self.wish.dy, self.hero.facing)
        if self.line is not None and (self.confirmed or self.skipping):
            self.line = self.second = None
            self.confirmed = False
        self.village.step_apart(self.area, crowd.busy(self))
        self._work()
        self.confirmed = False
        try:
            self._pump()
        except YarnError as fault:
            raise StoryError(str(fault)) from fault

    def _trail(self) -> None:
        """Whoever was told to follow somebody comes after him, a step behind."""
        if self.scene and (self.stepping or self.followers.mode is Mode.STALK):
            self.followers.advance(self.area, self.book.village)
        for figure in self.area.figures.values():
            if not figure.follows or figure.way or figure.hidden:
                continue
            ahead = self.area.figures.get(figure.follows)
            if ahead is None:
                continue
            away = figure.distance(ahead)
            if away > FOLLOW_TILES:
                figure.way, figure.pace = [ahead.spot], WALK if away < FOLLOW_RUN_TILES else RUN
                self.area.go_on(figure)
                figure.way = []
                figure.moving = True
            else:
                figure.moving = False

    def _work(self) -> None:
        """One tick of every task; all that is left of it at once when the scene is skipped."""
        for task in list(self.tasks):
            task.ticks += 1
            verb = VERBS[task.verb]
            if self.skipping and verb.finish is not None:
                verb.finish(self, task)
                self.tasks.remove(task)
            elif verb.update is not None and verb.update(self, task):
                self.tasks.remove(task)

    def _pump(self) -> None:
        """Lets the script go on until something must be waited for."""
        silent = 0
        while self.machines and self.line is None and self.choice is None:
            if self.ended:
                if not self.tasks:
                    self._end_scene()
                return
            if len(self.machines) == 1 and any(task.blocking for task in self.tasks):
                if not self.skipping:
                    return
                self._work()
                if any(task.blocking for task in self.tasks):
                    return
            silent += 1
            if silent > EVENTS_WITHOUT_A_LINE:
                raise StoryError(f"a scene of chapter {self.chapter} runs on without a line")
            match self.machine.advance():
                case LineEvent() as event:
                    if self.deliver(event):
                        silent = 0
                case OptionsEvent() as event:
                    self._offer(event)
                case CommandEvent() as event:
                    self.command(event.words, event.node, event.line)
                case EndEvent():
                    if len(self.machines) > 1:
                        self.machines.pop()
                        if self.bag is not None:
                            return
                    else:
                        self.ended = True

    def _end_scene(self) -> None:
        self.machines.clear()
        self.ended = False
        self.heads = False
        self.skipping = False
        self.picture.focus = ()
        self.followers.take_posts(self.area)
        self.still_ticks = 0
        if self.talking in self.area.villagers:
            figure = self.area.figures[self.talking]
            figure.take_pose("stand", self.area.tick)
            figure.facing = self.area.villagers[self.talking].facing
        self.talking = ""
        if not self.picture.camera.follow:
            self.picture.camera.follow = self.area.played

    def deliver(self, event: LineEvent) -> bool:
        """Shows a line; True when it is one that is read in the box."""
        line = self.line_of(event.id, event.substitutions)
        if line.speaker == "card":
            self.card, self.card_left = line, CARD_TICKS
            self.event("line", speaker="card", text=line.text, id=line.id)
            return False
        if line.speaker == "goal":
            self.goal, self.goal_since = line, self.ticks
            self.event("goal", text=line.text, id=line.id)
            return False
        if line.tag("remark") is not None:
            remarks.say(self, line.speaker, line)
            return False
        self.event("line", speaker=line.speaker, text=line.text, id=line.id)
        self.remember(Said(line.id, line.values))
        if line.tag("over") is not None and not self.skipping:
            self.second = line
            return False
        self.line = line
        self.card_left = min(self.card_left, CARD_FADE_TICKS)  # two texts are too much at once
        self.beat = True
        return True

    def _offer(self, event: OptionsEvent) -> None:
        options = tuple(
            Option(self.line_of(option.line.id, option.line.substitutions), option.available)
            for option in event.options
        )
        if not any(option.available for option in options):
            self.machine.select(-1)
            return
        first = next(n for n, option in enumerate(options) if option.available)
        self.choice = Choice(options, first, [0] * len(options))
        self.skipping = False
        self.beat = True

    def _choose(self, n: int) -> None:
        if self.bag is not None and len(self.machines) < 2:
            packing.touch(self, self.bag, n)
            return
        choice = self.choice
        if choice is None or not (0 <= n < len(choice.options) and choice.options[n].available):
            return
        longest = max(choice.rests)
        others = [rest for index, rest in enumerate(choice.rests) if index != n]
        dimmed = [
            rest
            for rest, option in zip(choice.rests, choice.options, strict=True)
            if not option.available
        ]
        longest = max(dimmed, default=0) or longest
        self.rested = choice.rests.index(longest) + 1 if others and longest else 0
        chosen = choice.options[n]
        self.event("choice", options=[option.line_id for option in choice.options], index=n)
        self.remember(Said(chosen.line_id, chosen.line.values, "chosen"))
        self.choice = None
        self.machine.select(n)

    def command(self, words: tuple[str, ...], node: str, line: int) -> None:
        """Begins a verb. Raises StoryError, naming node and line, when it cannot."""
        name = words[0]
        verb = VERBS.get(name)
        if verb is None:
            raise StoryError(f"{node}, line {line}: unknown command {name!r}")
        arguments, nowait = split(words[1:])
        if name == "chapter" and arguments[0] == "next":
            arguments = [self._following()]
        task = Task(name, arguments, blocking=not nowait)
        self.event("verb", verb=name, args=list(words[1:]))
        try:
            verb.begin(self, task)
        except (KeyError, IndexError, ValueError) as fault:
            raise StoryError(f"{node}, line {line}: <<{' '.join(words)}>>: {fault}") from fault
        if verb.timed:
            self.tasks.append(task)

    def _following(self) -> str:
        index = CHAPTERS.index(self.chapter) + 1
        return CHAPTERS[index] if index < len(CHAPTERS) else "end"

    def remember(self, said: Said) -> None:
        """Adds to what can be read again."""
        self.history.append(said)
        del self.history[:-HISTORY]

    def event(self, event: str, **fields: Any) -> None:
        """Adds a line to the transcript, its keys in the order of the format."""
        entry: dict[str, Any] = {
            "tick": self.ticks,
            "chapter": self.chapter,
            "map": self.area.place.name,
            "event": event,
        }
        entry.update({key: value for key, value in fields.items() if value not in (None, "")})
        self.events.append(entry)

    # Places and people ---------------------------------------------------------------------

    def enter(self, name: str, mark: str) -> None:
        """Goes to a map; the played figure stands on the mark, followers beside him."""
        place = self.book.open_place(name)
        before = self.area
        self.area = Area(place, tick=before.tick, played=before.played)
        self.area.populate(self.chapter)
        for figure_id, figure in self.area.figures.items():
            figure.look = self.look_of(figure_id)
            villager = self.area.villagers[figure_id]
            if villager.look and figure_id not in self.book.cast:
                figure.look = villager.look
            if villager.group and not self.groups.get(villager.group, False):
                figure.hidden = True
        self.village.arrive(self.area)
        self.inside = {}
        self.pending.clear()
        self.aside = None
        self.door_ticks = 0
        self.still_ticks = 0
        self.event("map")
        if mark not in place.marks:
            raise StoryError(f"map {name} has no mark {mark!r}")
        if self.area.played:
            self._arrive(mark)
            if self.followers.mode is Mode.STALK:
                self.followers = Followers()
            company = [name for name in self.followers.ids if name in before.figures]
            for follower in company:
                self.summon(follower).move_to(place.marks[mark].spot)
        self.followers.trail = []
        if place.mood:
            self.picture.set_mood(place.mood, 0)
        if place.music and place.music != self.picture.music:
            self.picture.music = place.music
            self.cues.append(Music(place.music))
        if place.ambience != self.picture.ambience:
            self.picture.ambience = place.ambience
            self.cues.append(Ambience(place.ambience))
        self.picture.camera.follow = self.area.played

    def _arrive(self, mark: str) -> None:
        hero = self.summon(self.area.played)
        where = self.area.place.marks[mark]
        hero.move_to(where.spot)
        if where.facing is not None:
            hero.facing = where.facing

    def play_as(self, figure: str) -> None:
        self.area.played = figure
        self.memory["$played"] = figure
        self.picture.camera.follow = figure

    def summon(self, name: str) -> Figure:
        """The figure of that id here; one of the cast who is not here yet steps in, unseen."""
        figure = self.area.figures.get(name)
        if figure is None:
            look = self.look_of(name)
            figure = Figure(name, look, -64 * FINE, -64 * FINE)
            self.area.figures[name] = figure
        elif name == "naruto":
            figure.look = self.look_of(name)
        return figure

    def spot(self, name: str) -> Spot:
        """Where a figure, mark or prop is. Raises StoryError when it is not on this map."""
        spot = self.area.spot_of(name)
        if spot is None:
            raise StoryError(f"map {self.area.place.name} has no mark or figure {name!r}")
        return spot

    def camera_spot(self) -> tuple[float, float]:
        """The middle of the picture as the stage sees it, map px."""
        camera = self.picture.camera
        figure = self.area.figures.get(camera.follow)
        if figure is not None:
            return figure.x / FINE, figure.y / FINE - 8
        return camera.x.value, camera.y.value

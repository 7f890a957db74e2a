"""What a maker sees over the picture: cells, walls, marks, triggers, paths, people, speed."""

from __future__ import annotations

from collections.abc import Iterable

import pygame

from game.stage import permission
from game.stage.tale import Tale
from game.view.type import Colour, Font
from game.world.geometry import FINE, TILE, Shape
from game.world.place import Attitude
from game.world.walls import SUB

INK: Colour = (0x1A, 0x16, 0x28)
PAPER: Colour = (0xFD, 0xF6, 0xE2)
FAULT: Colour = (0xEE, 0x6A, 0x4E)
SHADE = 150
"""How dark the ground under a word is, of 255."""
GRID = (255, 255, 255, 26)
WALL = (238, 60, 60, 96)
MARK: Colour = (0x7C, 0xE0, 0xFF)
TRIGGER: Colour = (0xF5, 0xC1, 0x32)
DOOR: Colour = (0x9C, 0xE8, 0x6A)
ZONE: Colour = (0xC0, 0x90, 0xFF)
PATH: Colour = (0xFF, 0x9A, 0xD0)
ATTITUDES = {
    Attitude.HOSTILE: (0xFF, 0x70, 0x60),
    Attitude.WARY: (0xF5, 0xC1, 0x32),
    Attitude.INDIFFERENT: (0xD8, 0xD8, 0xD8),
    Attitude.KIND: (0x9C, 0xE8, 0x6A),
}


class Overlay:
    """Draws over one picture, whose corner shows map pixel (`left`, `top`)."""

    def __init__(self, surface: pygame.Surface, font: Font, left: int, top: int) -> None:
        self._surface = surface
        self._font = font
        self._left = left
        self._top = top
        self._taken: list[pygame.Rect] = []

    def draw(self, tale: Tale, rate: float) -> None:
        """Everything of the place; `rate` is in pictures a second."""
        place = tale.area.place
        self._walls(tale)
        self._people(tale)
        for zone in place.zones:
            self._shape(zone.shape, zone.name, ZONE)
        for door in place.doors:
            self._shape(door.shape, f"{door.name} > {door.to_map}", DOOR)
        for trigger in place.triggers:
            self._shape(trigger.shape, trigger.node, TRIGGER)
        for path in place.paths.values():
            self._line([(spot.x, spot.y) for spot in path.spots], path.loop)
            self._text(path.name, path.spots[0].x, path.spots[0].y, PATH)
        for mark in place.marks.values():
            x, y = mark.spot.x - self._left, mark.spot.y - self._top
            pygame.draw.line(self._surface, MARK, (x - 3, y), (x + 3, y))
            pygame.draw.line(self._surface, MARK, (x, y - 3), (x, y + 3))
            self._text(mark.name, mark.spot.x + 3, mark.spot.y, MARK)
        self._facts(tale, rate)

    def _walls(self, tale: Tale) -> None:
        width, height = self._surface.get_size()
        walls = tale.area.place.walls
        cover = pygame.Surface((width, height), pygame.SRCALPHA, 32)
        size = TILE // SUB
        for y in range(self._top // TILE, (self._top + height) // TILE + 1):
            for x in range(self._left // TILE, (self._left + width) // TILE + 1):
                left, top = x * TILE - self._left, y * TILE - self._top
                mask = walls.mask(x, y)
                if mask == 0xFFFF:
                    cover.fill(WALL, (left, top, TILE, TILE))
                    continue
                for bit in range(SUB * SUB) if mask else ():
                    if mask >> bit & 1:
                        down, across = divmod(bit, SUB)
                        corner = left + across * size, top + down * size
                        cover.fill(WALL, (*corner, size, size))
        for x in range(-self._left % TILE, width, TILE):
            cover.fill(GRID, (x, 0, 1, height))
        for y in range(-self._top % TILE, height, TILE):
            cover.fill(GRID, (0, y, width, 1))
        self._surface.blit(cover, (0, 0))

    def _shape(self, shape: Shape, name: str, colour: Colour) -> None:
        x, y = round(shape.left) - self._left, round(shape.top) - self._top
        if shape.points:
            points = [(px - self._left, py - self._top) for px, py in shape.points]
            pygame.draw.polygon(self._surface, colour, points, 1)
        else:
            size = round(shape.right - shape.left), round(shape.bottom - shape.top)
            pygame.draw.rect(self._surface, colour, (x, y, *size), 1)
        self._text(name, round(shape.left) + 2, round(shape.top) + 1, colour)

    def _line(self, spots: Iterable[tuple[int, int]], closed: bool = False) -> None:
        points = [(x - self._left, y - self._top) for x, y in spots]
        if len(points) > 1:
            pygame.draw.lines(self._surface, PATH, closed, points)

    def _people(self, tale: Tale) -> None:
        area = tale.area
        for figure in area.figures.values():
            if figure.hidden:
                continue
            x, y = figure.x // FINE, figure.y // FINE
            if figure.way:
                self._line([(x, y), *figure.way])
            box = pygame.Rect(x - 5 - self._left, y - 6 - self._top, 10, 6)
            villager = area.villagers.get(figure.id)
            colour = ATTITUDES[villager.attitude] if villager else PAPER
            pygame.draw.rect(self._surface, colour, box, 1)
            name = f"{figure.id} {villager.attitude}" if villager else figure.id
            self._text(name, x - self._font.width(name) // 2, y + 1, colour)

    def _facts(self, tale: Tale, rate: float) -> None:
        hero = tale.area.hero
        node = tale.machines[-1].node if tale.machines else "-"
        rows = [
            f"{tale.area.place.name}  {tale.chapter or '-'}  {rate:.0f} fps",
            f"node {node}  heat {permission.heat(tale):.0f}  tick {tale.ticks}",
        ]
        if hero is not None:
            spot = hero.spot
            cell = spot.cell
            rows.append(f"cell {cell.x},{cell.y}  px {spot.x},{spot.y}  {hero.pose}")
        for number, row in enumerate(rows):
            y = self._top + 2 + number * (self._font.line + 1)
            self._text(row, self._left + 3, y, PAPER, moves=False)

    def _text(self, text: str, x: int, y: int, colour: Colour, moves: bool = True) -> None:
        """A word on ink at a map pixel, further down where another one stands already."""
        area = pygame.Rect(x - self._left, y - self._top, self._font.width(text) + 2, 0)
        area.height = self._font.line
        if not area.colliderect(self._surface.get_rect()):
            return
        for _ in range(6 if moves else 0):
            if area.collidelist(self._taken) < 0:
                break
            area.y += area.height
        self._taken.append(area.copy())
        ink = pygame.Surface(area.size, 0, 32)
        ink.fill(INK)
        ink.set_alpha(SHADE)
        self._surface.blit(ink, area)
        self._font.draw(self._surface, text, area.x + 1, area.y, colour)


def draw_fault(surface: pygame.Surface, font: Font, text: str) -> None:
    """A fault over the picture: the file that was saved cannot be used yet."""
    width = surface.get_width() - 16
    rows = [row for part in text.splitlines()[:6] for row in font.lines(part, width - 12)][:9]
    area = pygame.Rect(8, 8, width, len(rows) * font.line + 8)
    surface.fill(FAULT, area)
    surface.fill(INK, area.inflate(-2, -2))
    surface.fill(FAULT, (area.x, area.y, 3, area.height))
    for number, row in enumerate(rows):
        font.draw(surface, row, 15, 12 + number * font.line, PAPER)

"""Whole pixels in every window, and no bars."""

from __future__ import annotations

import pygame
import pytest

from game.view.canvas import Canvas, canvas_size, scale_for


@pytest.mark.parametrize(
    ("window", "scale"),
    [
        ((640, 360), 1),
        ((1280, 720), 3),
        ((1280, 800), 3),
        ((1366, 768), 3),
        ((1920, 1080), 4),
        ((2560, 1440), 5),
        ((3440, 1440), 5),
        ((3840, 2160), 8),
        ((200, 100), 1),
    ],
)
def test_the_scale_is_the_whole_number_nearest_to_270_rows(
    window: tuple[int, int], scale: int
) -> None:
    assert scale_for(*window) == scale


@pytest.mark.parametrize("window", [(1280, 720), (1366, 768), (1001, 777), (3840, 2160)])
def test_the_canvas_fills_the_window_to_the_edge(window: tuple[int, int]) -> None:
    scale = scale_for(*window)
    width, height = canvas_size(*window)
    assert 0 <= width * scale - window[0] < scale
    assert 0 <= height * scale - window[1] < scale


@pytest.mark.parametrize("window", [(1280, 720), (1001, 777)])
def test_every_pixel_of_the_canvas_is_a_square_of_the_same_size_in_the_window(
    window: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    canvas = Canvas(window)
    try:
        for x in range(canvas.surface.get_width()):
            for y in range(canvas.surface.get_height()):
                canvas.surface.set_at((x, y), (x % 256, y % 256, (x * y) % 256))
        canvas.present()
        shown = pygame.image.tobytes(canvas.window, "RGB")
        for x, y in ((0, 0), (7, 3), (window[0] - 1, window[1] - 1), (500, 333)):
            inner = canvas.to_canvas(x, y)
            start = 3 * (y * window[0] + x)
            assert shown[start : start + 3] == bytes(canvas.surface.get_at(inner)[:3])
    finally:
        pygame.display.quit()

"""Whole pixels in every window, and no bars."""

from __future__ import annotations

import pytest

from game.view.canvas import canvas_size, scale_for


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

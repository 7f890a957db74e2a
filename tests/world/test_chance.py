"""Chance that can be saved as one number."""

from __future__ import annotations

from game.world.chance import Chance


def test_the_same_seed_gives_the_same_numbers() -> None:
    first, second = Chance(7), Chance(7)
    assert [first.randint(1, 6) for _ in range(50)] == [second.randint(1, 6) for _ in range(50)]


def test_it_goes_on_from_its_state() -> None:
    chance = Chance(7)
    chance.random()
    other = Chance(1)
    other.state = chance.state
    assert [chance.random() for _ in range(5)] == [other.random() for _ in range(5)]


def test_numbers_fill_the_range() -> None:
    chance = Chance(3)
    numbers = [chance.random() for _ in range(2000)]
    assert 0.45 < sum(numbers) / len(numbers) < 0.55
    assert {chance.randrange(4) for _ in range(200)} == {0, 1, 2, 3}

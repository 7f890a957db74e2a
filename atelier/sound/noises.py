"""The sounds of things: what is done, with what, on what. Mono and dry; the build adds the room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from atelier.sound.signal import (
    RATE,
    Response,
    Wave,
    bank,
    biquad,
    chain,
    dice,
    drift,
    faded,
    filtered,
    hertz,
    noise,
    sunk,
)
from atelier.sound.struck import Modes, burst, modal

Maker = Callable[[int], Wave]
"""From a seed (the variant) to a sound."""


def empty(seconds: float) -> Wave:
    return np.zeros(int(seconds * RATE))


def lay(out: Wave, x: Wave, at: float, gain: float = 1.0) -> None:
    """Adds `x` at a time in seconds; what does not fit is cut."""
    a = int(at * RATE)
    b = min(len(out), a + len(x))
    if a < b:
        out[a:b] += gain * x[: b - a]


def hump(t: Wave, at: float, width: float) -> Wave:
    """A bell curve over time."""
    return np.asarray(np.exp(-(((t - at) / width) ** 2)))


def clock(seconds: float) -> Wave:
    return np.arange(int(seconds * RATE)) / RATE


def grains(
    seconds: float,
    density: Callable[[float], float],
    shape: Response,
    seed: int,
    short: float = 0.0008,
    long: float = 0.004,
    tail: float = 1.5,
    level: Callable[[float], float] = lambda t: 1.0,
) -> Wave:
    """Grains of noise at random times, `density(t)` a second, a few much louder than the rest:
    what grit, paper and rubble have in common."""
    chance = dice(seed)
    n = int(seconds * RATE)
    out = np.zeros(n + RATE // 4)
    t = 0.0
    while True:
        t += chance.exponential(1 / max(density(t), 1.0))
        if t >= seconds:
            break
        k = int(chance.uniform(short, long) * RATE)
        window = np.hanning(k + 2)[1:-1] ** 0.5 * np.exp(-4 * np.arange(k) / k)
        a = int(t * RATE)
        loud = min(chance.pareto(tail) + 0.3, 2.2) * level(t)
        out[a : a + k] += chance.standard_normal(k) * window * loud
    return filtered(out[:n], shape)


def hiss(seconds: float, shape: Response, seed: int) -> Wave:
    return filtered(noise(int(seconds * RATE), seed), shape)


def scaled(modes: Modes, by: float) -> list[tuple[float, float, float]]:
    return [(f * by, a, d) for f, a, d in modes]


# -- feet ---------------------------------------------------------------------------------------


def step_earth(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(0.42)
    j = 1 + 0.1 * chance.standard_normal()
    toe = 0.085 + 0.02 * chance.random()
    thud = modal(RATE // 8, [(92 * j, 1, 0.05), (148 * j, 0.5, 0.035)], seed, 0.12, 0.02)
    lay(out, thud, 0.004, 0.40 * chance.uniform(0.7, 1.25))
    body = chain(biquad("bp", 330 * j, 0.5), biquad("lp", 1400))
    lay(out, burst(RATE // 8, 0.016, body, seed + 1, 0.008), 0.003, 2.0)
    grit = chain(biquad("bp", 950 * j, 0.5), biquad("hp", 300), biquad("hs", 3200, 0.7, -9))

    def density(t: float) -> float:
        heel = 900 * np.exp(-(((t - 0.03) / 0.028) ** 2))
        return float(heel + 620 * np.exp(-(((t - toe) / 0.035) ** 2)) + 1)

    lay(out, grains(0.22, density, grit, seed + 2, level=lambda t: np.exp(-t / 0.09)), 0.006, 0.62)
    return faded(out, 0.002, 0.05)


PLANK = (
    (118.0, 1.0, 0.13), (196.0, 0.8, 0.11), (318.0, 0.6, 0.085), (475.0, 0.42, 0.07),
    (690.0, 0.3, 0.05), (1080.0, 0.18, 0.035), (1720.0, 0.10, 0.022),
)  # fmt: skip


def step_plank(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(0.5)
    j = 1 + 0.07 * chance.standard_normal()
    modes = [
        (f * j * (1 + 0.03 * chance.standard_normal()), a * chance.uniform(0.7, 1.2), d)
        for f, a, d in PLANK
    ]
    lay(out, modal(int(0.4 * RATE), modes, seed), 0.003, 0.5)
    shoe = chain(biquad("bp", 1700, 0.5), biquad("lp", 6000))
    lay(out, burst(int(0.06 * RATE), 0.004, shoe, seed + 1, 0.0008), 0.002, 1.5)
    toe = 0.075 + 0.02 * chance.random()
    again = [(f * 1.06, a, d * 0.7) for f, a, d in modes[1:]]
    roll = chance.uniform(0.5, 1.8)
    lay(out, modal(int(0.3 * RATE), again, seed + 3), toe, 0.10 * roll)
    sole = burst(int(0.08 * RATE), 0.014, biquad("bp", 900, 0.6), seed + 4, 0.006)
    lay(out, sole, toe, 0.13 * roll)
    return faded(out, 0.0015, 0.08)


def step_stone(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(0.34)
    j = 1 + 0.08 * chance.standard_normal()
    modes = [(210 * j, 0.6, 0.03), (520 * j, 0.35, 0.022), (1350 * j, 0.25, 0.014)]
    lay(out, modal(RATE // 8, modes, seed), 0.003, 0.5)
    front = chain(biquad("bp", 1500 * j, 0.4), biquad("lp", 5200))
    lay(out, burst(RATE // 10, 0.006, front, seed + 1, 0.001), 0.002, 1.3)
    toe = 0.07 + 0.02 * chance.random()
    sole = burst(RATE // 10, 0.011, biquad("bp", 2100 * j, 0.5), seed + 2, 0.004)
    lay(out, sole, toe, chance.uniform(0.16, 0.36))
    scrape = chain(biquad("bp", 2900, 0.6), biquad("hs", 6000, 0.7, -8))
    lay(out, grains(0.16, lambda t: 420 * np.exp(-t / 0.05) + 1, scrape, seed + 3), 0.01, 0.2)
    return faded(out, 0.0015, 0.06)


def step_grass(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(0.42)
    j = 1 + 0.1 * chance.standard_normal()
    thud = modal(RATE // 8, [(80 * j, 1, 0.05), (125 * j, 0.5, 0.04)], seed, 0.1, 0.02)
    lay(out, thud, 0.006, 0.34 * chance.uniform(0.6, 1.3))
    toe = 0.10 + 0.03 * chance.random()

    def density(t: float) -> float:
        heel = 700 * np.exp(-(((t - 0.05) / 0.035) ** 2))
        return float(heel + 800 * np.exp(-(((t - toe) / 0.05) ** 2)) + 1)

    blades = chain(biquad("bp", 2300 * j, 0.5), biquad("hp", 500), biquad("hs", 5000, 0.7, -8))
    stalks = grains(
        0.3,
        density,
        blades,
        seed + 2,
        0.002,
        0.009,
        2.4,
        lambda t: float(np.exp(-((t / 0.2) ** 4))),
    )
    lay(out, stalks, 0.004, 0.55)
    t = clock(0.3)
    swish = hiss(0.3, biquad("bp", 1500 * j, 0.5), seed + 3)
    lay(out, swish * (hump(t, 0.06, 0.03) + 0.8 * hump(t, toe + 0.02, 0.04)), 0.0, 0.30)
    return faded(out, 0.004, 0.08)


def step_tatami(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(0.36)
    j = 1 + 0.08 * chance.standard_normal()
    modes = [(105 * j, 1, 0.055), (172 * j, 0.6, 0.04), (290 * j, 0.2, 0.03)]
    lay(out, modal(RATE // 8, modes, seed, 0.06, 0.02), 0.004, 0.5)
    lay(out, burst(RATE // 8, 0.02, biquad("bp", 520 * j, 0.5), seed + 1, 0.01), 0.003, 0.9)
    t = clock(0.26)
    sole = hiss(0.26, chain(biquad("bp", 1100, 0.5), biquad("lp", 3000)), seed + 2)
    lay(out, sole * hump(t, 0.11 + 0.02 * chance.random(), 0.04), 0.0, 0.22)
    return faded(out, 0.003, 0.08)


# -- doors, wood, metal ---------------------------------------------------------------------------

KNOCK = (
    (132.0, 1.0, 0.16), (225.0, 0.9, 0.12), (390.0, 0.7, 0.09), (640.0, 0.5, 0.06),
    (1150.0, 0.3, 0.035), (2100.0, 0.14, 0.02),
)  # fmt: skip
JOINT = ((310.0, 0.6, 0.035), (560.0, 0.5, 0.03), (930.0, 0.4, 0.022), (1650.0, 0.2, 0.014))


def _slide(out: Wave, seconds: float, seed: int, gain: float, joints: float) -> None:
    """A board over a rail: rough noise with knocks that quicken."""
    chance = dice(seed)
    t = clock(seconds)
    pace = np.sin(np.pi * np.clip((t + 0.04) / (seconds + 0.04), 0, 1)) ** 0.6 * (1 + 0.5 * t)
    rail = chain(biquad("bp", 420, 0.6), biquad("hp", 140), biquad("hs", 3500, 0.7, -8))
    rough = hiss(seconds, rail, seed) * pace * (0.7 + 0.3 * drift(len(t), 30, seed))
    lay(out, rough, 0.002, gain)
    at = 0.004
    while at < seconds:
        modes = [(f * (1 + 0.06 * chance.standard_normal()), a, d) for f, a, d in JOINT]
        wave = modal(int(0.09 * RATE), modes, int(at * 1e4))
        lay(out, wave, at, joints * chance.uniform(0.5, 1.2))
        at += 0.080 - 0.035 * at / seconds + 0.012 * chance.standard_normal()


def shutter(seed: int) -> Wave:
    out = empty(1.7)
    _slide(out, 0.95, seed, 0.34, 0.30)
    lay(out, modal(RATE // 2, KNOCK, seed + 5), 0.985, 0.34)
    lay(out, burst(int(0.06 * RATE), 0.006, biquad("bp", 1300, 0.5), seed + 6, 0.0012), 0.984, 0.42)
    for after, gain in ((0.10, 0.22), (0.165, 0.12), (0.21, 0.06)):
        again = [(f * 1.1, a, d * 0.5) for f, a, d in KNOCK[1:]]
        lay(out, modal(RATE // 5, again, seed + 7), 0.985 + after, gain)
    return faded(out, 0.004, 0.2)


def door(seed: int) -> Wave:
    """A sliding door: light frame, paper that shivers, a soft stop."""
    out = empty(0.95)
    _slide(out, 0.48, seed, 0.30, 0.12)
    stop = scaled(KNOCK, 1.35)
    lay(out, modal(int(0.3 * RATE), stop, seed + 5), 0.50, 0.30)
    lay(out, burst(int(0.06 * RATE), 0.005, biquad("bp", 1500, 0.5), seed + 6, 0.0012), 0.499, 0.4)
    pane = [(340.0, 0.5, 0.10), (455.0, 0.3, 0.08), (610.0, 0.2, 0.07)]
    lay(out, modal(int(0.25 * RATE), pane, seed + 8), 0.505, 0.14)
    lay(out, modal(RATE // 5, scaled(KNOCK[1:], 1.5), seed + 7), 0.575, 0.08)
    return faded(out, 0.002, 0.15)


def shop_bell(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(2.4)
    f = 2240.0
    strokes = ((0.004, 0.8), (0.135, 1.0), (0.262, 0.5), (0.425, 0.34), (0.60, 0.16), (0.83, 0.07))
    for i, (at, gain) in enumerate(strokes):
        j = chance.uniform(0.85, 1.15)
        modes = [
            (f, 1, 0.95), (f * 1.51, 0.35 * j, 0.6), (f * 2.31, 0.42 / j, 0.45),
            (f * 2.94, 0.2 * j, 0.4), (f * 4.1, 0.14, 0.22), (f * 0.5, 0.10, 0.9),
        ]  # fmt: skip
        lay(out, modal(int((2.3 - at) * RATE), modes, seed + i, split=0.0016), at, gain * 0.4)
        tap = burst(int(0.02 * RATE), 0.0015, biquad("bp", 5200, 0.7), seed + 20 + i, 0.0004)
        lay(out, tap, at, gain * 0.5)
    return faded(filtered(out, biquad("hs", 7000, 0.7, -5)), 0.001, 0.4)


def plate(seed: int) -> Wave:
    """The metal plate of a headband laid on wood."""
    out = empty(1.2)
    modes = [
        (612, 0.35, 0.5), (1378, 0.8, 0.62), (2240, 0.6, 0.5), (3117, 0.5, 0.38),
        (4480, 0.3, 0.25), (6050, 0.18, 0.16),
    ]  # fmt: skip
    bounces = ((0.004, 1.0), (0.092, 0.42), (0.143, 0.22), (0.171, 0.12), (0.188, 0.07))
    for i, (at, gain) in enumerate(bounces):
        wave = modal(int(0.9 * RATE), scaled(modes, 1 + 0.004 * i), seed + i, split=0.002)
        lay(out, wave, at, gain * 0.13)
        lay(out, modal(RATE // 5, scaled(KNOCK, 1.6), seed + i + 9), at, gain * 0.26)
        tap = burst(RATE // 50, 0.0018, biquad("bp", 3800, 0.6), seed + 20 + i, 0.0005)
        lay(out, tap, at, gain * 0.5)
    return faded(out, 0.001, 0.3)


def coin(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(0.9)
    at, gap, gain = 0.004, 0.12, 1.0
    f = 4100 * (1 + 0.03 * chance.standard_normal())
    for i in range(7):
        modes = [
            (f, 0.8, 0.30),
            (f * 1.33, 0.5, 0.22),
            (f * 1.83, 0.35, 0.16),
            (f * 0.62, 0.2, 0.2),
        ]
        lay(out, modal(int(0.5 * RATE), modes, seed + i, split=0.003), at, gain * 0.22)
        lay(out, modal(RATE // 10, scaled(JOINT, 1.7), seed + i + 40), at, gain * 0.2)
        at += gap
        gap *= 0.72 + 0.06 * chance.standard_normal()
        gain *= 0.55
    return faded(out, 0.001, 0.2)


def bowl(seed: int) -> Wave:
    """A bowl set down on a counter, chopsticks across it."""
    out = empty(0.9)
    f = 880 * (1 + 0.02 * dice(seed).standard_normal())
    modes = [(f, 0.6, 0.22), (f * 2.32, 0.5, 0.16), (f * 4.25, 0.25, 0.09), (f * 6.6, 0.12, 0.05)]
    lay(out, modal(int(0.4 * RATE), modes, seed), 0.004, 0.34)
    lay(out, modal(int(0.3 * RATE), scaled(KNOCK, 1.2), seed + 1), 0.004, 0.30)
    lay(out, modal(int(0.3 * RATE), scaled(modes, 1.01), seed + 2), 0.062, 0.10)
    for at, gain in ((0.36, 0.22), (0.41, 0.14)):
        sticks = [(1420.0, 0.7, 0.04), (2350.0, 0.5, 0.03), (3600.0, 0.3, 0.02)]
        lay(out, modal(RATE // 10, sticks, seed + int(at * 100)), at, gain)
    return faded(out, 0.001, 0.15)


def tick(seed: int) -> Wave:
    """A clock on a wall says both its words; the wheel behind goes on by a tooth."""
    chance = dice(seed)
    out = empty(1.15)
    for at, f in ((0.004, 2350.0), (0.504 + 0.006 * chance.standard_normal(), 1980.0)):
        j = 1 + 0.01 * chance.standard_normal()
        modes = [(f * j, 0.6, 0.07), (f * j * 1.7, 0.3, 0.045), (f * j * 2.6, 0.12, 0.025)]
        lay(out, modal(RATE // 8, modes, seed), at, 0.30 * chance.uniform(0.8, 1))
        lay(out, modal(RATE // 6, scaled(KNOCK[2:], 1.1), seed + 1), at, 0.16)
        tap = burst(RATE // 50, 0.0016, biquad("bp", 3600, 0.6), seed + int(at * 100), 0.0004)
        lay(out, tap, at, 0.30)
        lay(out, modal(RATE // 12, scaled(JOINT, 2.2), seed + 2), at + 0.031, 0.05)
    return faded(out, 0.001, 0.1)


def pot(seed: int) -> Wave:
    """A flower pot goes over: clay on a stone floor, a rim that rolls, earth that runs out."""
    chance = dice(seed)
    out = empty(1.7)
    clay = [
        (540.0, 0.7, 0.12), (905.0, 0.9, 0.10), (1420.0, 0.7, 0.075), (2310.0, 0.5, 0.05),
        (3650.0, 0.3, 0.03),
    ]  # fmt: skip
    at, gap = 0.004, 0.17
    for i, gain in enumerate((1.0, 0.45, 0.22, 0.12, 0.06)):
        j = 1 + 0.05 * chance.standard_normal()
        lay(out, modal(RATE // 4, scaled(clay, j), seed + i), at, 0.26 * gain)
        lay(out, modal(RATE // 6, [(128, 1, 0.09), (205, 0.6, 0.07)], seed + i), at, 0.45 * gain)
        front = burst(RATE // 20, 0.003, biquad("bp", 2600, 0.5), seed + 9 + i, 0.0006)
        lay(out, front, at, 0.8 * gain)
        at += gap
        gap *= 0.72
    for at in (0.012, 0.019, 0.034, 0.21, 0.26):
        shard = [(f * chance.uniform(1.6, 3.0), a, d * 0.5) for f, a, d in clay[:3]]
        lay(out, modal(RATE // 10, shard, seed + 30), at, 0.10 * chance.uniform(0.3, 1))
    soil = chain(biquad("bp", 900, 0.5), biquad("hp", 250), biquad("hs", 3500, 0.7, -8))
    spill = grains(
        1.4, lambda t: 900 * t / 0.15 * np.exp(-t / 0.28) + 4, soil, seed + 40, 0.0006, 0.004, 1.8,
        lambda t: float(np.exp(-t / 0.45)),
    )  # fmt: skip
    lay(out, spill, 0.10, 0.5)
    return faded(out, 0.001, 0.3)


def fist(seed: int) -> Wave:
    """A fist on a stall's board."""
    out = empty(0.6)
    lay(out, modal(int(0.4 * RATE), scaled(PLANK, 0.82), seed, 0.05, 0.02), 0.005, 0.55)
    lay(out, burst(RATE // 5, 0.009, biquad("bp", 420, 0.5), seed + 1, 0.002), 0.004, 1.5)
    lay(out, burst(RATE // 10, 0.004, biquad("bp", 1500, 0.5), seed + 2, 0.001), 0.004, 0.6)
    for at, gain in ((0.09, 0.10), (0.13, 0.06)):
        lay(out, modal(RATE // 8, scaled(JOINT, 1.3), seed + int(at * 100)), at, gain)
    return faded(out, 0.0015, 0.15)


def ball(seed: int) -> Wave:
    """A ball of cloth and string that bounces and rolls out."""
    chance = dice(seed)
    out = empty(1.9)
    at, gap, gain = 0.005, 0.46, 1.0
    while gap > 0.035:
        j = 1 + 0.03 * chance.standard_normal()
        modes = [(122 * j, 1, 0.06), (205 * j, 0.5, 0.04), (410 * j, 0.2, 0.025)]
        lay(out, modal(RATE // 8, modes, int(at * 999), 0.2, 0.02), at, 0.5 * gain)
        lay(out, burst(RATE // 10, 0.010, biquad("bp", 700, 0.5), int(at * 777), 0.003), at, gain)
        at += gap
        gap *= 0.74
        gain *= 0.72
    return faded(out, 0.002, 0.2)


def cart(seed: int) -> Wave:
    """A handcart over earth: wheels, a loose board, an axle that complains."""
    chance = dice(seed)
    seconds = 3.2
    t = clock(seconds)
    env = np.sin(np.pi * t / seconds) ** 0.8
    roll = hiss(seconds, chain(biquad("bp", 160, 0.6), biquad("lp", 900)), seed)
    out = np.asarray(roll * env * (0.7 + 0.3 * drift(len(t), 9, seed)) * 1.1, float)
    at = 0.1
    while at < seconds - 0.2:
        level = float(np.sin(np.pi * at / seconds)) * chance.uniform(0.3, 1.0)
        lay(out, modal(RATE // 6, scaled(PLANK, 1.2), int(at * 1e4)), at, 0.16 * level)
        at += chance.uniform(0.09, 0.22)
    grit = chain(biquad("bp", 1300, 0.5), biquad("hs", 4000, 0.7, -8))
    out += 0.20 * grains(seconds, lambda x: 160.0, grit, seed + 1) * env
    for turn in range(4):
        lay(out, creak(0.34, 620 + 25 * turn, seed + turn, 0.10), 0.25 + 0.72 * turn, 0.20)
    return faded(out, 0.1, 0.4)


def creak(seconds: float, pitch: float, seed: int, slope: float) -> Wave:
    """Wood or iron that sticks and slips: pulses through a few resonances."""
    chance = dice(seed)
    out = np.zeros(int(seconds * RATE))
    at = 0.0
    rate = pitch / 9
    while at < seconds:
        part = at / seconds
        force = np.sin(np.pi * min(part + 0.05, 1.0)) ** 0.7
        out[min(len(out) - 1, int(at * RATE))] += force * chance.uniform(0.4, 1)
        swing = 1 + slope * np.sin(3 * part) + 0.4 * np.sin(11 * part + seed)
        at += 1 / (rate * max(swing * (1 + 0.3 * chance.standard_normal()), 0.3))
        if len(out) < at * RATE:
            break
    peaks = bank(
        (1.0, biquad("bp", pitch, 14)),
        (0.7, biquad("bp", pitch * 1.62, 16)),
        (0.4, biquad("bp", pitch * 2.71, 18)),
        (0.2, biquad("bp", pitch * 4.3, 10)),
    )
    return faded(filtered(out, peaks) * 6, 0.004, 0.06)


def hinge(seed: int) -> Wave:
    out = empty(1.1)
    lay(out, creak(0.85, 340, seed, 0.5), 0.002, 0.9)
    lay(out, creak(0.5, 510, seed + 1, -0.3), 0.28, 0.35)
    return faded(out, 0.002, 0.2)


def box_open(seed: int) -> Wave:
    """The lid of a small wooden box; the works inside tick once."""
    out = empty(0.8)
    lay(out, creak(0.24, 900, seed, 0.3), 0.002, 0.40)
    lay(out, modal(RATE // 5, scaled(KNOCK, 2.2), seed + 1), 0.25, 0.24)
    for at in (0.40, 0.47, 0.53):
        modes = [(3100.0, 0.5, 0.03), (4700.0, 0.4, 0.025)]
        lay(out, modal(RATE // 10, modes, seed + 2), at, 0.07)
    return faded(out, 0.004, 0.15)


def knot(seed: int) -> Wave:
    """The knot of the headband: cloth drawn tight, a short squeak of the pull."""
    out = empty(0.62)
    t = clock(0.6)
    pull = hump(t, 0.10, 0.05) + 0.9 * hump(t, 0.34, 0.035)
    weave = chain(biquad("bp", 1700, 0.5), biquad("hp", 400), biquad("hs", 5200, 0.7, -6))
    lay(out, hiss(0.6, weave, seed) * pull * (1 + 0.3 * drift(len(t), 60, seed)), 0.0, 0.5)
    lay(out, creak(0.10, 1500, seed + 3, 0.4), 0.31, 0.05)
    lay(out, burst(RATE // 10, 0.012, biquad("bp", 480, 0.6), seed + 4, 0.004), 0.41, 0.5)
    return faded(out, 0.01, 0.1)


# -- cloth, paper, broom --------------------------------------------------------------------------


def curtain(seed: int) -> Wave:
    t = clock(0.95)
    env = hump(t, 0.20, 0.11) + 0.55 * hump(t, 0.50, 0.15) + 0.22 * hump(t, 0.72, 0.1)
    env = np.clip(env * (1 + 0.35 * drift(len(t), 22, seed)), 0, None)
    shape = chain(biquad("bp", 560, 0.5), biquad("lp", 2600), biquad("hp", 160))
    out = hiss(0.95, shape, seed) * env * 0.5

    def density(x: float) -> float:
        first = 260 * np.exp(-(((x - 0.22) / 0.14) ** 2))
        return float(first + 120 * np.exp(-(((x - 0.5) / 0.16) ** 2)) + 3)

    fold = chain(biquad("bp", 2100, 0.5), biquad("hs", 6000, 0.7, -5))
    lay(out, grains(0.8, density, fold, seed + 1, 0.002, 0.007, 2.2), 0.0, 0.45)
    rod = [(640.0, 0.6, 0.04), (1180.0, 0.5, 0.03), (2050.0, 0.2, 0.02)]
    lay(out, modal(RATE // 8, rod, seed + 2), 0.60, 0.10)
    return faded(out, 0.03, 0.15)


def paper(seed: int) -> Wave:
    def density(x: float) -> float:
        first = 900 * np.exp(-(((x - 0.10) / 0.05) ** 2))
        second = 520 * np.exp(-(((x - 0.30) / 0.09) ** 2))
        return float(first + second + 260 * np.exp(-(((x - 0.52) / 0.05) ** 2)) + 8)

    sheet = chain(biquad("bp", 3600, 0.45), biquad("hp", 700), biquad("hs", 9000, 0.7, -4))
    out = grains(0.8, density, sheet, seed, 0.0006, 0.0035, 1.7)
    t = clock(0.8)
    env = hump(t, 0.12, 0.06) + 0.8 * hump(t, 0.33, 0.1)
    return faded(out + 0.16 * hiss(0.8, biquad("bp", 2100, 0.6), seed + 1) * env, 0.006, 0.1)


def pen(seed: int) -> Wave:
    """A brush-pen over paper: short strokes of one word."""
    chance = dice(seed)
    seconds = 1.25
    out = empty(seconds)
    at = 0.003
    while at < seconds - 0.25:
        length = chance.uniform(0.07, 0.17)
        n = int(length * RATE)
        f = chance.uniform(2600, 4200)
        stroke = filtered(noise(n, int(at * 1e4) + seed), biquad("bp", f, 1.1))
        stroke = stroke * np.sin(np.pi * np.arange(n) / n) ** 0.7 * (1 + 0.4 * drift(n, 90, seed))
        lay(out, stroke, at, chance.uniform(0.09, 0.34))
        if chance.random() < 0.4:
            lay(out, burst(RATE // 40, 0.003, biquad("bp", 1800, 0.8), seed, 0.001), at, 0.3)
        at += length + chance.uniform(0.03, 0.14)
    return faded(out, 0.004, 0.1)


def cloth(seed: int) -> Wave:
    t = clock(0.75)
    env = (hump(t, 0.14, 0.07) + 0.7 * hump(t, 0.40, 0.10)) * np.clip(
        1 + 0.3 * drift(len(t), 35, seed), 0.1, None
    )
    weave = chain(biquad("bp", 1250, 0.45), biquad("hp", 300), biquad("hs", 4500, 0.7, -6))
    out = hiss(0.75, weave, seed) * env * 0.6

    def density(x: float) -> float:
        first = 500 * np.exp(-(((x - 0.15) / 0.08) ** 2))
        return float(first + 300 * np.exp(-(((x - 0.4) / 0.1) ** 2)) + 2)

    out += 0.3 * grains(0.75, density, biquad("bp", 2600, 0.6), seed + 1, 0.0015, 0.005, 2.5)
    return faded(out, 0.02, 0.12)


def sleeves(seed: int) -> Wave:
    """Many people bow at once: their sleeves, not quite together."""
    chance = dice(seed)
    out = empty(1.5)
    for k in range(9):
        lay(out, cloth(seed + k), 0.03 + abs(chance.normal(0, 0.22)), chance.uniform(0.25, 0.6))
    return faded(filtered(out, biquad("hs", 4000, 0.7, -3)), 0.02, 0.25)


def broom(seed: int) -> Wave:
    out = empty(1.5)
    for i, (at, gain) in enumerate(((0.002, 1.0), (0.76, 0.75))):
        t = clock(0.62)
        env = np.clip((t + 0.01) / 0.15, 0, 1) ** 1.3 * np.exp(-np.maximum(0, t - 0.18) / 0.12)
        twigs = chain(biquad("bp", 2400, 0.45), biquad("hp", 500), biquad("hs", 6500, 0.7, -5))
        stroke = 0.35 * hiss(0.62, twigs, seed + i) * (1 + 0.3 * drift(len(t), 70, seed + i))
        stroke = stroke + 0.5 * grains(0.62, lambda x: 900.0, twigs, seed + 5 + i, 0.0008, 0.003)
        lay(out, stroke * env, at, gain)
    return faded(out, 0.004, 0.15)


# -- blows and the gate ---------------------------------------------------------------------------


def slap(seed: int) -> Wave:
    """A palm on a cheek. No whoosh before, no ring, no echo after."""
    out = empty(0.55)
    n = RATE // 5
    front = chain(biquad("bp", 1500, 0.38), biquad("lp", 5200))
    lay(out, burst(n, 0.0042, front, seed, 0.0009), 0.01, 1.35)
    skin = chain(biquad("bp", 850, 0.5), biquad("lp", 3000))
    lay(out, burst(n, 0.017, skin, seed + 1, 0.0016), 0.0108, 0.75)
    lay(out, modal(n, [(196, 1, 0.055), (305, 0.5, 0.04)], seed + 2, 0.05, 0.02), 0.0105, 0.20)
    lay(out, burst(RATE // 20, 0.004, biquad("bp", 1900, 0.6), seed + 4, 0.001), 0.0172, 0.35)
    t = clock(0.3)
    lay(out, hiss(0.3, biquad("bp", 1000, 0.6), seed + 3) * hump(t, 0.1, 0.05), 0.07, 0.014)
    return faded(out, 0.001, 0.1)


CRACKS = (
    (0.020, 0.10), (0.031, 0.18), (0.037, 0.55), (0.040, 1.25), (0.047, 0.85), (0.061, 0.40),
    (0.069, 0.5), (0.104, 0.16), (0.121, 0.22), (0.186, 0.07), (0.197, 0.12), (0.259, 0.05),
    (0.371, 0.025),
)  # fmt: skip


def crack(seed: int) -> Wave:
    """The foot of the gate: wood as thick as a man, all at once."""
    chance = dice(seed)
    out = empty(0.9)
    modes = (
        (175, 0.35, 0.10), (410, 0.6, 0.08), (730, 0.8, 0.06), (1180, 0.8, 0.045),
        (1890, 0.7, 0.032), (2750, 0.5, 0.024), (3900, 0.35, 0.016),
    )  # fmt: skip
    for i, (at, gain) in enumerate(CRACKS):
        j = chance.uniform(0.8, 1.3)
        split = [
            (f * j * (1 + 0.05 * chance.standard_normal()), a * chance.uniform(0.5, 1.2), d)
            for f, a, d in modes
        ]
        wave = modal(RATE // 4, split, seed + i)
        lay(out, wave, at + 0.002 * chance.random(), 0.22 * gain)
        decay = 0.0022 + 0.002 * chance.random()
        snap = burst(RATE // 20, decay, biquad("bp", 2600 * j, 0.4), seed + 40 + i, 0.0003)
        lay(out, snap, at, 0.9 * gain)

    def density(x: float) -> float:
        return float(700 * np.exp(-(x - 0.04) / 0.10)) if x > 0.04 else 5.0

    chips = chain(biquad("bp", 2000, 0.5), biquad("hp", 500))
    out += 0.22 * grains(
        0.9, density, chips, seed + 90, 0.0006, 0.003, 1.6, lambda x: float(np.exp(-x / 0.12))
    )
    lay(out, modal(int(0.4 * RATE), [(88, 1, 0.16), (131, 0.6, 0.12)], seed + 7, 0.05), 0.040, 0.34)
    return faded(filtered(out, biquad("hs", 5000, 0.7, -5)), 0.001, 0.2)


def fall(seed: int) -> Wave:
    """A heavy thing comes down: air, the blow on the ground, boards that settle."""
    out = empty(2.4)
    t = clock(0.5)
    air = hiss(0.5, biquad("bp", 240, 0.6), seed) * (0.1 + 0.9 * (t / 0.5) ** 1.8)
    lay(out, air, 0.0, 0.5)
    lay(
        out,
        modal(RATE, [(58, 1, 0.5), (87, 0.8, 0.4), (132, 0.5, 0.3)], seed, 0.25, 0.03),
        0.5,
        0.8,
    )
    lay(out, burst(RATE // 2, 0.05, chain(biquad("bp", 300, 0.4)), seed + 1, 0.002), 0.498, 1.6)
    lay(out, modal(int(0.5 * RATE), scaled(PLANK, 0.7), seed + 2), 0.5, 0.6)
    lay(out, burst(RATE // 5, 0.007, biquad("bp", 1600, 0.4), seed + 3, 0.001), 0.499, 0.9)
    for i, (after, gain) in enumerate(((0.13, 0.4), (0.24, 0.22), (0.33, 0.14), (0.52, 0.06))):
        lay(out, modal(RATE // 3, scaled(PLANK, 0.8 + 0.12 * i), seed + 9 + i), 0.5 + after, gain)
    stones = chain(biquad("bp", 1500, 0.4), biquad("hs", 5000, 0.7, -6))
    rubble = grains(
        1.8, lambda x: 500 * np.exp(-x / 0.35) + 5, stones, seed + 5, 0.0006, 0.004, 1.8,
        lambda x: float(np.exp(-x / 0.5)),
    )  # fmt: skip
    lay(out, rubble, 0.52, 0.35)
    return faded(out, 0.008, 0.4)


def dust(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(3.2)
    n = len(out)
    t = np.arange(n) / RATE
    cloud = chain(biquad("bp", 700, 0.35), biquad("lp", 5000), biquad("hp", 180))
    level = np.clip(t / 0.10, 0, 1) * np.exp(-t / 0.75) * 0.20
    out += hiss(3.2, cloud, seed)[:n] * level * np.clip(1 + 0.3 * drift(n, 9, seed), 0.2, None)
    grit = chain(biquad("bp", 2300, 0.4), biquad("hp", 500), biquad("hs", 6000, 0.7, -6))
    out += 0.28 * grains(
        3.2, lambda x: 1100 * np.exp(-x / 0.45) + 60 * np.exp(-x / 1.2), grit, seed + 1,
        0.0006, 0.004, 1.8, lambda x: float(np.exp(-x)),
    )[:n]  # fmt: skip
    at = 0.03
    while at < 2.7:
        f = chance.uniform(500, 2600)
        stone = modal(RATE // 8, [(f, 1, 0.03), (f * 1.7, 0.5, 0.02), (f * 2.6, 0.3, 0.012)], 1)
        lay(out, stone, at, 0.36 * chance.random() ** 1.6 * np.exp(-at / 1.1) + 0.008)
        at += chance.exponential(0.028 * np.exp(at / 0.9))
    return faded(out, 0.006, 0.4)


# -- air and water --------------------------------------------------------------------------------


def gust(seconds: float, force: float, seed: int) -> Wave:
    """A breath of wind that comes and goes; `force` 0-1 lifts its pitch and its edge."""
    n = int(seconds * RATE)
    t = np.arange(n) / RATE
    env = np.sin(np.pi * t / seconds) ** 1.2 * np.clip(1 + 0.35 * drift(n, 2.2, seed), 0.1, None)
    out = np.zeros(n)
    bands = (
        (150, 0.5, 0.9),
        (290, 1.2, 1.0),
        (520, 2.2, 0.75),
        (860, 2.6, 0.45),
        (1500, 1.2, 0.26),
    )
    for i, (f, q, gain) in enumerate(bands):
        weight = gain * (0.35 + force) ** (0.4 * i)
        late = np.roll(env, int(RATE * 0.05 * i)) ** (1 + 0.25 * i)
        out += weight * late * hiss(seconds, biquad("bp", f * (0.8 + 0.5 * force), q), seed + i)
    return faded(out, 0.2, 0.5)


def wind(seed: int) -> Wave:
    return gust(3.0, 0.45, seed)


def wind_still(seed: int) -> Wave:
    return gust(3.4, 0.12, seed)


def wind_fresh(seed: int) -> Wave:
    return gust(3.2, 0.75, seed)


def wind_storm(seed: int) -> Wave:
    return gust(3.6, 1.1, seed)


def drops(seconds: float, density: float, seed: int, low: float = 420, high: float = 1700) -> Wave:
    """Bubbles in water: short tones that rise as they close."""
    chance = dice(seed)
    n = int(seconds * RATE)
    out = np.zeros(n)
    at = 0.0
    while at < seconds - 0.12:
        at += chance.exponential(1 / density)
        f = low * (high / low) ** chance.random()
        k = int(chance.uniform(0.02, 0.07) * RATE)
        t = np.arange(k) / RATE
        tone = np.sin(2 * np.pi * f * (t + 2.6 * t * t)) * np.exp(-t / 0.013)
        tone *= np.clip(t / 0.002, 0, 1)
        lay(out, tone * min(chance.pareto(2.2), 2.2), min(at, seconds - 0.1), 0.10)
    return np.clip(out, -1, 1)


def water(seed: int) -> Wave:
    seconds = 1.8
    t = clock(seconds)
    env = hump(t, 0.55, 0.5) * np.clip(1 + 0.4 * drift(len(t), 6, seed), 0.2, None)
    flow = hiss(seconds, chain(biquad("bp", 900, 0.4), biquad("hs", 4000, 0.7, -8)), seed)
    out = flow * env * 0.16 + drops(seconds, 60, seed + 1) * np.sqrt(env)
    return faded(out, 0.05, 0.4)


# -- animals --------------------------------------------------------------------------------------


def _voiced(
    f: Wave, amp: Wave, peaks: Sequence[tuple[float, float, float]], seed: int, rough: float
) -> Wave:
    """A throat: a buzz at pitch `f` (Hz per sample) through resonances (Hz, q, weight)."""
    n = len(f)
    phase = np.cumsum(f * (1 + 0.012 * rough * drift(n, 60, seed))) / RATE
    buzz, before = np.zeros(n), np.zeros(n)
    once, turned = np.sin(2 * np.pi * phase), np.cos(2 * np.pi * phase)
    partial, highest = once, float(f.max())
    for k in range(1, 26):
        # above 10 kHz a partial fades, so that none folds back
        near = 1.0 if k * highest < 10000 else np.clip((13000 - k * f) / 3000, 0, 1)
        buzz += partial * (near / k**0.9)
        partial, before = 2 * turned * partial - before, partial
    buzz += rough * noise(n, seed + 1) * (0.5 + 0.5 * turned) * 0.6
    shape = bank(*[(weight, biquad("bp", peak, q)) for peak, q, weight in peaks])
    return np.asarray(filtered(buzz * amp, shape))


def cat(seed: int) -> Wave:
    chance = dice(seed)
    n = int((chance.uniform(0.5, 0.6) + 0.24 * (seed % 2)) * RATE)
    x = np.linspace(0, 1, n)
    j = 1 + 0.07 * chance.standard_normal()
    top, late = chance.uniform(0.15, 0.3), chance.uniform(0.5, 0.7)
    f = np.interp(x, [0, top, late, 1], [430 * j, 640 * j, 590 * j, 400 * chance.uniform(0.8, 1.2)])
    amp = np.interp(x, [0, 0.10, late - 0.1, 0.8, 1], [0, 0.7, 1, 0.5, 0])
    opened = np.interp(x, [0, late - 0.12, 1], [0, 1, 0.3])
    rough = chance.uniform(0.2, 0.45)
    closed = _voiced(f, amp * (1 - opened), ((500, 4, 1.0), (1900, 5, 0.4)), seed, rough)
    wide = _voiced(f, amp * opened, ((1150, 4, 1.0), (2300, 5, 0.6), (3700, 6, 0.2)), seed, rough)
    return faded(0.5 * (closed + wide), 0.01, 0.1)


def dog(seed: int) -> Wave:
    """Two or three barks, none like the one before."""
    chance = dice(seed)
    out = empty(1.15)
    at = 0.004
    for i in range(2 + seed % 2):
        n = int(chance.uniform(0.13, 0.22) * RATE)
        x = np.linspace(0, 1, n)
        j = 1 + 0.08 * chance.standard_normal()
        f = np.interp(x, [0, chance.uniform(0.12, 0.3), 1], [410 * j, 610 * j, 330 * j])
        amp = np.interp(x, [0, 0.05, 0.4, 1], [0, 1, 0.7, 0])
        throat = ((820 * j, 3, 1.0), (1500, 4, 0.7), (2900, 4, 0.25))
        lay(out, _voiced(f, amp, throat, seed + i, chance.uniform(0.7, 1.2)), at, 1 - 0.15 * i)
        at += chance.uniform(0.27, 0.42)
    return faded(out * 0.5, 0.004, 0.1)


def piglet(seed: int) -> Wave:
    """A few grunts, and one squeal among them."""
    chance = dice(seed)
    out = empty(1.0)
    at = 0.004
    squeal = 2 - seed % 2
    for i in range(3):
        high = i == squeal
        long = chance.uniform(0.26, 0.36) if high else chance.uniform(0.08, 0.14)
        top = chance.uniform(860, 1050) if high else chance.uniform(440, 580)
        n = int(long * RATE)
        x = np.linspace(0, 1, n)
        f = np.interp(x, [0, chance.uniform(0.25, 0.5), 1], [top * 0.6, top, top * 0.7])
        amp = np.interp(x, [0, 0.1, 0.6, 1], [0, 1, 0.8, 0])
        throat = ((700, 3, 1.0), (1700, 4, 0.8), (3000, 5, 0.4))
        lay(out, _voiced(f, amp, throat, seed + i, 0.5 if high else 1.2), at)
        at += long + chance.uniform(0.03, 0.1)
    return faded(out * 0.45, 0.004, 0.1)


def chirp(seed: int, top: float) -> Wave:
    """One sparrow, one word: up, down, or up and down, up to `top` Hz, with a rasp."""
    chance = dice(seed)
    n = int(chance.uniform(0.04, 0.13) * RATE)
    x = np.linspace(0, 1, n)
    bends = ((0.66, 1, 0.8, 0.9), (1, 0.78, 0.62, 0.6), (0.6, 0.72, 0.98, 1), (0.9, 0.7, 1, 0.62))
    bend = bends[int(chance.integers(4))]
    f = top * np.interp(x, [0, 0.3, 0.6, 1], bend) * (1 + 0.012 * drift(n, 120, seed))
    depth = chance.uniform(0.2, 0.7)
    amp = np.sin(np.pi * x) ** 0.7 * (
        1 + depth * np.sin(2 * np.pi * chance.uniform(40, 110) * x * n / RATE)
    )
    phase = 2 * np.pi * np.cumsum(f) / RATE
    tone = np.sin(phase) + 0.18 * np.sin(2 * phase) + 0.10 * np.sin(0.5 * phase)
    return np.asarray(amp * tone)


def sparrows(seed: int) -> Wave:
    """Three who quarrel, each at his own pitch, in fits and starts."""
    chance = dice(seed)
    out = empty(1.9)
    tops = (chance.uniform(3300, 4100), chance.uniform(4200, 5000), chance.uniform(5000, 6200))
    lay(out, chirp(seed, tops[1]), 0.004, 0.25)
    for bird, top in enumerate(tops):
        at = chance.uniform(0.05, 0.5)
        while at < 1.75:
            own = top * (1 + 0.05 * chance.standard_normal())
            lay(out, chirp(int(chance.integers(1 << 30)), own), at, 0.3 * chance.uniform(0.25, 1))
            again = chance.random() < 0.6
            at += chance.uniform(0.09, 0.16) if again else chance.uniform(0.3, 0.7 + 0.2 * bird)
    return faded(out, 0.004, 0.1)


def crows(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(2.2)
    at = 0.004
    for i in range(2 + seed % 2):
        long = chance.uniform(0.26, 0.42)
        n = int(long * RATE)
        x = np.linspace(0, 1, n)
        f = np.interp(x, [0, 0.15, 1], [470, 540, chance.uniform(350, 430)]) * (1 + 0.03 * i)
        amp = np.interp(x, [0, 0.06, 0.6, 1], [0, 1, 0.8, 0])
        # a crow's throat flutters: that is the rasp
        flutter = chance.uniform(62, 86)
        amp = amp * (0.55 + 0.45 * np.sin(2 * np.pi * flutter * x * long + drift(n, 40, seed + i)))
        peaks = ((1150, 3, 1.0), (1750, 4, 0.8), (2900, 4, 0.35))
        gain = 0.5 * (1.0, 0.85, 0.5)[i]
        lay(out, _voiced(f, amp, peaks, seed + 5 * i, chance.uniform(1.2, 1.8)), at, gain)
        at += long + chance.uniform(0.12, 0.4)
    return faded(filtered(out, biquad("hs", 4500, 0.7, -6)), 0.004, 0.15)


def cricket(seed: int, pulses: int = 4) -> Wave:
    chance = dice(seed)
    f = chance.uniform(3900, 4900)
    out = empty(0.022 * pulses + 0.03)
    n = int(0.016 * RATE)
    t = np.arange(n) / RATE
    pulse = np.sin(2 * np.pi * f * (t - 1.2 * t * t)) * np.sin(np.pi * np.arange(n) / n) ** 0.8
    for i in range(pulses):
        lay(out, pulse, 0.004 + 0.022 * i, 0.6 + 0.4 * i / pulses)
    return out


def crickets(seed: int) -> Wave:
    chance = dice(seed)
    out = empty(2.2)
    for k in range(3):
        at = 0.05 + 0.3 * chance.random()
        while at < 2.0:
            lay(out, cricket(seed + k), at, (0.3, 0.16, 0.09)[k])
            at += (0.52, 0.43, 0.61)[k] * (1 + 0.03 * chance.standard_normal())
    return faded(out, 0.02, 0.2)


# -- people ---------------------------------------------------------------------------------------

VOWELS = (
    ((750, 1250, 2550), (1.0, 0.6, 0.25)),
    ((480, 920, 2450), (1.0, 0.5, 0.15)),
    ((420, 1850, 2500), (1.0, 0.4, 0.3)),
    ((330, 2150, 2850), (1.0, 0.3, 0.25)),
    ((380, 1050, 2300), (1.0, 0.35, 0.15)),
)
"""Three formants (Hz) and their weights: a, o, e, i, u."""


def syllable(
    pitch: float, seconds: float, vowel: int, seed: int, size: float = 1.0, bend: float = 0.0,
    hoarse: float = 0.15,
) -> Wave:  # fmt: skip
    """A short voice without a word; `size` above 1 is a smaller head, `bend` in semitones."""
    n = int(seconds * RATE)
    x = np.linspace(0, 1, n)
    f = pitch * np.exp2(bend * x / 12) * (1 + 0.02 * np.sin(2 * np.pi * 5.2 * x * seconds))
    amp = np.clip(x / 0.12, 0, 1) * np.clip((1 - x) / 0.35, 0, 1)
    amp = np.sin(np.pi / 2 * amp) ** 2
    formants, weights = VOWELS[vowel % 5]
    peaks = [(f0 * size, 5.0 + 1.5 * k, weights[k]) for k, f0 in enumerate(formants)]
    out = _voiced(f, amp, peaks, seed, hoarse)
    return filtered(out, chain(biquad("hp", 0.7 * pitch), biquad("hs", 5000, 0.7, -4)))


def babble(
    seconds: float, people: int, seed: int, lift: float = 1.0, pace: float = 1.0, bend: float = -1.5
) -> Wave:
    """Many who talk, no word to be made out; `lift` of the pitch, `pace` of the syllables."""
    chance = dice(seed)
    out = empty(seconds)
    kept: list[Wave] = []
    for k in range(28):
        high = k % 2
        pitch = (chance.uniform(190, 260) if high else chance.uniform(100, 150)) * lift
        # heads of many sizes: one size would ring at its formants
        size = chance.uniform(1.02, 1.3) if high else chance.uniform(0.84, 1.1)
        length = chance.uniform(0.09, 0.20) / pace
        curve = bend * chance.random()
        kept.append(syllable(pitch, length, int(chance.integers(5)), seed + k, size, curve))
    for _person in range(people):
        at = chance.uniform(-0.5, 0.3)
        own = int(chance.integers(2))
        gain = chance.uniform(0.25, 1.0)
        while at < seconds:
            if at >= 0:
                pick = kept[(2 * int(chance.integers(14)) + own) % 28]
                lay(out, pick, at, gain * chance.uniform(0.5, 1))
            at += chance.uniform(0.13, 0.24) / pace
            if chance.random() < 0.16:
                at += chance.uniform(0.3, 0.9) / pace
    air = chain(biquad("bp", 1100, 0.35), biquad("hp", 200))
    out += 0.03 * np.sqrt(people) * hiss(seconds, air, seed + 99)
    # talk comes in waves, and no pitch of it stands still
    out *= np.exp(0.22 * drift(len(out), 0.7, seed + 98))
    shape = chain(
        biquad("pk", 460, 1.0, -4), biquad("pk", 1500, 0.8, 3), biquad("hs", 4200, 0.7, -5)
    )
    return filtered(out, shape)


def laugh(seed: int, pitch: float = 0.0) -> Wave:
    """One who laughs: short open vowels that fall and run out of breath."""
    chance = dice(seed)
    pitch = pitch or (chance.uniform(250, 340) if seed % 2 else chance.uniform(140, 190))
    size = 1.14 if pitch > 220 else 0.98
    out = empty(1.6)
    at, gain = 0.02, 1.0
    for k in range(int(chance.integers(4, 8))):
        ha = syllable(pitch, chance.uniform(0.09, 0.13), 0, seed + k, size, -1.5, 0.5)
        lay(out, ha, at, gain * chance.uniform(0.7, 1))
        at += chance.uniform(0.15, 0.2)
        pitch *= chance.uniform(0.93, 1.0)
        gain *= 0.88
    return faded(out, 0.004, 0.1)


def crowd_murmur(seed: int) -> Wave:
    seconds = 3.4
    out = babble(seconds, 16, seed)
    t = clock(seconds)
    at = 1.1 + 0.7 * dice(seed).random()
    return faded(out * (0.55 + 0.6 * hump(t, at, 0.7)), 0.3, 1.0)


def crowd_hush(seed: int) -> Wave:
    """Talk that dies out within a second; then only clothes."""
    out = babble(2.2, 14, seed)
    t = clock(2.2)
    out = out * np.interp(t, [0, 0.15, 0.5, 1.0, 1.3, 2.2], [0.6, 1, 0.7, 0.12, 0.0, 0])
    lay(out, cloth(seed + 3), 0.9, 0.4)
    return faded(out, 0.08, 0.3)


def crowd_joy(seed: int) -> Wave:
    """A shout that goes up: long open vowels, laughing, hands."""
    chance = dice(seed)
    seconds = 4.0
    out = 0.5 * babble(seconds, 16, seed, 1.35, 1.15, 2.0)
    for k in range(20):
        high = k % 2
        pitch = chance.uniform(330, 480) if high else chance.uniform(190, 270)
        cheer = syllable(
            pitch, chance.uniform(0.6, 1.5), (0, 2, 0, 1)[k % 4], seed + 50 + k,
            chance.uniform(1.0, 1.3) if high else chance.uniform(0.85, 1.1),
            chance.uniform(1, 4), 0.35,
        )  # fmt: skip
        lay(out, cheer, abs(chance.normal(0.35, 0.5)), chance.uniform(0.3, 0.8))
    clap = chain(biquad("bp", 1500, 0.5), biquad("lp", 5000))
    claps = grains(seconds, lambda t: 55.0 * min(1.0, t), clap, seed + 9, 0.004, 0.012, 2.5)
    out = out + 1.4 * claps[: len(out)]
    for k in range(3):
        lay(out, laugh(seed + 80 + k), chance.uniform(0.9, 2.2), 0.5)
    t = clock(seconds)
    first, second = chance.uniform(0.3, 0.55), chance.uniform(1.5, 2.1)
    swell = np.interp(
        t, [0, first, 0.5 * (first + second), second, 2.9, 4.0], [0.15, 1, 0.7, 0.95, 0.5, 0]
    )
    return faded(out * swell, 0.03, 0.6)


def crowd_dull(seed: int) -> Wave:
    """The same joy to one who stops listening: after a moment it is heard from under water."""
    return sunk(crowd_joy(seed), 0.7)


def crowd_uproar(seed: int) -> Wave:
    """Many who shout at one: harder, lower, all falling."""
    chance = dice(seed)
    seconds = 4.0
    out = 0.6 * babble(seconds, 20, seed, 1.25, 1.2, -3.0)
    for k in range(24):
        high = k % 3 == 0
        pitch = chance.uniform(280, 380) if high else chance.uniform(150, 230)
        shout = syllable(
            pitch, chance.uniform(0.2, 0.55), int(chance.integers(5)), seed + 50 + k,
            1.12 if high else 0.98, chance.uniform(-5, -1), 0.9,
        )  # fmt: skip
        lay(out, shout, chance.uniform(0.05, 3.2), chance.uniform(0.3, 0.9))
    t = clock(seconds)
    swell = np.interp(
        t, [0, 0.3, 0.7, 1.3, 1.8, 2.5, 3.1, 4.0], [0.2, 0.7, 1, 0.55, 0.6, 1, 0.75, 0]
    )
    return faded(out * swell, 0.05, 0.5)


def crowd_aghast(seed: int) -> Wave:
    """Breath drawn in by a hundred; a few low vowels; nothing more."""
    chance = dice(seed)
    seconds = 1.9
    t = clock(seconds)
    draw = chain(biquad("bp", 1900, 0.5), biquad("hp", 500), biquad("hs", 5500, 0.7, -5))
    rise = np.clip(t / 0.34, 0, 1) ** 1.6 * np.exp(-np.maximum(0, t - 0.36) / 0.05)
    out = np.asarray(0.5 * hiss(seconds, draw, seed) * rise, float)
    for k in range(9):
        pitch = chance.uniform(150, 290)
        gasp = syllable(pitch, chance.uniform(0.3, 0.6), (0, 1)[k % 2], seed + k, 1.05, -2, 1.2)
        lay(out, gasp, 0.22 + abs(chance.normal(0.1, 0.14)), 0.10)
    return faded(out, 0.03, 0.3)


def breath(seed: int) -> Wave:
    """Somebody breathes in the dark: in, a rest, out."""
    out = empty(2.6)
    t = clock(2.6)
    drawn = chain(biquad("bp", 1500, 0.5), biquad("hp", 350), biquad("hs", 4500, 0.7, -6))
    let = chain(biquad("bp", 850, 0.5), biquad("hp", 250), biquad("hs", 3500, 0.7, -6))
    first = np.sin(np.pi * np.clip((t - 0.05) / 0.95, 0, 1)) ** 1.5
    second = np.sin(np.pi * np.clip((t - 1.15) / 1.35, 0, 1) ** 0.6) ** 1.3
    out += 0.30 * hiss(2.6, drawn, seed) * first + 0.36 * hiss(2.6, let, seed + 1) * second
    return faded(out, 0.05, 0.2)


# -- the book itself ------------------------------------------------------------------------------


def _wood(pitches: Sequence[float], gaps: float, seed: int, ring: float = 0.05) -> Wave:
    """Small wooden clappers at pitches of the music's scale."""
    out = empty(0.35 + gaps * len(pitches))
    for i, pitch in enumerate(pitches):
        f = float(hertz(pitch))
        modes = [
            (f, 1, ring * 1.6), (f * 1.012, 0.4, ring), (f * 1.53, 0.30, ring * 0.5),
            (f * 2.76, 0.35, ring), (f * 3.9, 0.16, ring * 0.5), (f * 5.4, 0.12, ring * 0.5),
        ]  # fmt: skip
        lay(out, modal(RATE // 5, modes, seed + i), 0.003 + gaps * i, 0.26)
        lay(out, modal(RATE // 8, scaled(KNOCK, 1.9), seed + 9 + i), 0.003 + gaps * i, 0.13)
        tap = burst(RATE // 30, 0.004, biquad("bp", 2300, 0.4), seed + i, 0.0005)
        lay(out, tap, 0.003 + gaps * i, 0.45)
    return faded(out, 0.001, 0.08)


def choice(seed: int) -> Wave:
    return _wood([81], 0, seed)


def confirm(seed: int) -> Wave:
    return _wood([79, 81], 0.07, seed, 0.07)


def cancel(seed: int) -> Wave:
    return _wood([76, 71], 0.08, seed, 0.05)


def save(seed: int) -> Wave:
    """A brush stroke, a seal pressed on paper."""
    out = empty(0.9)
    lay(out, faded(pen(seed)[: int(0.4 * RATE)]), 0.0, 0.7)
    lay(out, modal(RATE // 4, scaled(KNOCK, 1.4), seed + 1), 0.46, 0.28)
    lay(out, burst(RATE // 8, 0.02, biquad("bp", 900, 0.5), seed + 2, 0.004), 0.458, 0.4)
    return faded(out, 0.004, 0.15)


@dataclass(frozen=True)
class Recipe:
    """How a sound is made and how loud it ends up: loudest 400 ms in LUFS."""

    make: Maker
    level: float
    variants: int = 1
    seed: int = 1
    room: float = -16.0
    ceiling: float = -2.0


GROUPS: dict[str, dict[str, Recipe]] = {
    "feet": {
        "step": Recipe(step_earth, -30, 4, 1, -19),
        "step.plank": Recipe(step_plank, -29, 4, 2, -19),
        "step.stone": Recipe(step_stone, -30, 4, 3, -19),
        "step.grass": Recipe(step_grass, -31, 4, 4, -22),
        "step.tatami": Recipe(step_tatami, -31, 4, 5, -19),
    },
    "things": {
        "door": Recipe(door, -24, 2, 21),
        "bell": Recipe(shop_bell, -22, 1, 4),
        "shutter": Recipe(shutter, -20, 2, 3),
        "pen": Recipe(pen, -30, 2, 22, -19),
        "knot": Recipe(knot, -27, 1, 23, -19),
        "plate": Recipe(plate, -23, 2, 24),
        "broom": Recipe(broom, -27, 2, 25),
        "coin": Recipe(coin, -25, 3, 26),
        "bowl": Recipe(bowl, -25, 2, 27),
        "ball": Recipe(ball, -25, 1, 40),
        "hinge": Recipe(hinge, -23, 1, 48),
        "clock": Recipe(tick, -33, 2, 57, -16),
        "pot": Recipe(pot, -22, 1, 58, -14),
        "box_open": Recipe(box_open, -28, 1, 51),
    },
    "cloth": {
        "curtain": Recipe(curtain, -27, 2, 5),
        "paper": Recipe(paper, -27, 2, 6, -19),
        "cloth": Recipe(cloth, -29, 3, 7, -19),
        "sleeves": Recipe(sleeves, -25, 2, 46),
    },
    "animals": {
        "cat": Recipe(cat, -25, 2, 28),
        "dog": Recipe(dog, -23, 2, 29),
        "piglet": Recipe(piglet, -25, 2, 30),
        "sparrows": Recipe(sparrows, -27, 2, 31),
        "crows": Recipe(crows, -25, 2, 32, -12),
        "crickets": Recipe(crickets, -29, 1, 33),
    },
    "place": {
        "cart": Recipe(cart, -24, 1, 39),
        "wind": Recipe(wind, -26, 2, 34, -30),
        "wind_still": Recipe(wind_still, -31, 1, 35, -30),
        "wind_fresh": Recipe(wind_fresh, -23, 1, 36, -30),
        "wind_storm": Recipe(wind_storm, -20, 1, 37, -30),
        "water": Recipe(water, -27, 2, 38),
    },
    "people": {
        "crowd_murmur": Recipe(crowd_murmur, -26, 2, 41, -12),
        "crowd_hush": Recipe(crowd_hush, -25, 1, 42, -12),
        "crowd_joy": Recipe(crowd_joy, -19, 2, 43, -12),
        "crowd_dull": Recipe(crowd_dull, -19, 1, 56, -12),
        "crowd_uproar": Recipe(crowd_uproar, -18, 2, 44, -12),
        "crowd_aghast": Recipe(crowd_aghast, -22, 1, 45, -12),
        "breath": Recipe(breath, -31, 2, 50, -22),
    },
    "blows": {
        "slap": Recipe(slap, -16, 1, 11, -16, -3.0),
        "fist": Recipe(fist, -19, 2, 47, -16, -3.0),
        "crack": Recipe(crack, -14, 1, 12, -16, -3.0),
        "fall": Recipe(fall, -16, 1, 49, -14, -3.0),
        "dust": Recipe(dust, -20, 1, 13),
    },
    "book": {
        "choice": Recipe(choice, -30, 1, 52, -18),
        "confirm": Recipe(confirm, -28, 1, 53, -18),
        "cancel": Recipe(cancel, -29, 1, 54, -18),
        "save": Recipe(save, -28, 1, 55, -18),
    },
}
"""The sounds by what they are."""

SOUNDS: dict[str, Recipe] = {
    name: recipe for group in GROUPS.values() for name, recipe in group.items()
}

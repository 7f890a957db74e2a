"""The place and the people: what is where, who may stand where, who does what unasked.

Nothing here knows a screen, a clock, a file or a word of the story. Lengths are map pixels
unless said, positions of figures are integers in 1/256 px, time is counted in ticks (60 a second).
"""

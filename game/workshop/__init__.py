"""For makers: check, draw, shot, play from here, autoplay, bench, the language's tools."""

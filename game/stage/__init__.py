"""How a tale unfolds in time: the machine's lines and choices, verbs, tasks, memory, villagers."""

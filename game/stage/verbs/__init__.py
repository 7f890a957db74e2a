"""The stage's commands: their table, and what each of them does."""

"""All that is seen and heard: canvas, pictures, light, letters, sound, and the player's keys."""

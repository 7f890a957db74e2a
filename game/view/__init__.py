"""All that is seen and heard. It looks at the tale and writes nothing back."""

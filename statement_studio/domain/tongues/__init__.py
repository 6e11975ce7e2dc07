"""What the reading aloud of figures, signs and abbreviations knows of each language, a module a language."""

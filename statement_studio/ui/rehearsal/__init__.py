"""The prompter with its clock, and what is heard while one speaks."""

"""What a person chooses for the whole program."""

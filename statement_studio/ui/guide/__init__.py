"""What helps to find one's way: help, tour, palette, keys and marks."""

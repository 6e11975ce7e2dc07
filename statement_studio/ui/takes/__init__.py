"""What was kept of rehearsals: the list, its pictures, and what a recording tells."""

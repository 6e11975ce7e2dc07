"""Projects as folders: opening, keeping, sharing and exporting them, and who speaks and signs."""

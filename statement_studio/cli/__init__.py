"""The headless door. May know everything but the session and the window; never Qt."""

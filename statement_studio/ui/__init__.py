"""Widgets. May know everything below except files and exports themselves, which it reaches through the session."""

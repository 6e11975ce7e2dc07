"""Bytes on disk. May know the domain, the standard library and PyYAML; never Qt."""

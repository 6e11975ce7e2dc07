"""Foreign bytes -> the Markdown of a statement. Hostile until proven otherwise; knows the domain, no Qt, no files."""

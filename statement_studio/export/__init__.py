"""A statement becomes the bytes of a document. May know the domain, files, Markdown and typst; never Qt."""

"""The page one writes on: the editor, what stands in and beside the text, and what is done with words."""

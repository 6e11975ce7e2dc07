"""Values and rules of the field. May know the standard library and num2words; never Qt, never a file."""

"""Statement Studio: draft, time, co-sign, rehearse and export statements for the UN Human Rights Council."""

"""The time of the statement in sight: the bar, the panel of the time, and the pace of a speaker."""

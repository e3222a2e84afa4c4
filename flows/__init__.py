"""Everything that acts: fetching, storing, alerting, scheduling, and the commands that start it."""

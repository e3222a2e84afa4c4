"""How sure the news of a fund may be of which nobody has decided yet.

What is only thought about is told as planned, but it is a rumour beside a plan that somebody has: a reader who is told
of it as of other news is told too much. So its confidence has a ceiling.
"""

from __future__ import annotations

from typing import Final

THOUGHT_ABOUT: Final = 0.6
"""Of 14 English articles of the gold corpora that tell no more than that, 8 are labelled as announcements."""
NOT_DECIDED: Final = 0.42
"""Where the text says so itself. Kept to be looked at: below the alerts of the default settings."""

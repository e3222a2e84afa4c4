"""Judgements of people (and rules) over the store: each is a row with reason, person and time, and can be undone.

    merge · not_same      two records are one fund, or are not
    split                 some sightings of a record tell of another fund
    confirm · reject      a record is right, or is no announcement
    edit                  a fact is another than the texts say
    undo                  takes any of them back, exactly

Each takes an open unit, so that it is whole or not at all. A fund that people had been alerted to and that is rejected,
split or edited (or where that is undone) queues one correction to the channels that had been told; a person's merge, or
its undoing, to those that had been told of both.
"""

from flows.judge.deciding import confirm, edit, merge, not_same, reject, split
from flows.judge.ruling import RULES, Judged, Ruling
from flows.judge.undoing import undo

__all__ = ["RULES", "Judged", "Ruling", "confirm", "edit", "merge", "not_same", "reject", "split", "undo"]

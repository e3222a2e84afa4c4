"""The tables of the store, in the words of `extractors.facts`: one class a table, none used outside `flows.store`."""

from flows.tables.alerts import AlertRow, AttemptRow, DeliveryRow
from flows.tables.columns import Base
from flows.tables.funds import (
    FormerSightingRow,
    FundEventRow,
    FundKeyRow,
    FundRow,
    JudgedFundRow,
    JudgementRow,
    PairRow,
    SightingRow,
)
from flows.tables.news import ArticleRow, ArticleUrlRow, CopyKeyRow, ItemRow, RunRow, SourceRow, WaitingHostRow

__all__ = [
    "AlertRow",
    "ArticleRow",
    "ArticleUrlRow",
    "AttemptRow",
    "Base",
    "CopyKeyRow",
    "DeliveryRow",
    "FormerSightingRow",
    "FundEventRow",
    "FundKeyRow",
    "FundRow",
    "ItemRow",
    "JudgedFundRow",
    "JudgementRow",
    "PairRow",
    "RunRow",
    "SightingRow",
    "SourceRow",
    "WaitingHostRow",
]

"""What an article says of funds, as an analyst reads it: each fund with its facts and the words that prove them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.text import Text

from extractors.facts import FACT_FIELDS, Evidence, Money, SightingKind
from extractors.text import normalise, sentences
from flows.cli.dossier import in_words
from flows.cli.screen import clean, facts_row
from flows.reasons import objections, plain_label, reasons

if TYPE_CHECKING:
    from collections.abc import Iterable

    from extractors.facts import Article, Reading, Refusal, Sighting

_AROUND = 80  # characters before and after the words that prove something, of a long sentence
_WIDEST = max(map(len, FACT_FIELDS))
_ORDER = (*(field for field in FACT_FIELDS if field != "aliases"), "aliases")  # what is asked first comes first
_MARGIN = " " * 4
_SAID_LITTLE = ("named, but nothing", "a headline's word", "a description beside")

SURE_OF = (
    "The percentage is of the news: that the text tells it at all. A fact is as sure as the words quoted below it."
)


def head_of(sighting: Sighting) -> Text:
    """The fund in one line, and how sure it is that the text tells of it."""
    kind, what = ("UPSIZE", "an upsize") if sighting.kind is SightingKind.UPSIZE else ("FUND", "news")
    words = " | ".join(str(cell) for cell in facts_row(sighting) if cell and cell != SightingKind.UPSIZE)
    return Text(clean(f"{kind} {words} | {sighting.confidence:.0%} sure that it is {what}"), "bold green")


def why_news(article: Article, sighting: Sighting) -> Iterator[str]:
    """What speaks for and against the text telling of this fund."""
    if sighting.kind is SightingKind.UPSIZE:
        yield "a fund that exists has grown: an update of its record, no announcement, and no alert of a new fund"
    proof = next((one for one in sighting.evidence if one.field == "confidence"), None)
    if proof:
        yield from reasons(proof.rule, _words(article))


def facts_with_words(article: Article, sighting: Sighting) -> Iterator[Text]:
    """The facts, those of one sentence together, and below them the sentence with their words marked."""
    groups: dict[tuple[str, int, int], list[Evidence]] = {}
    facts = (one for one in sighting.evidence if one.field in _ORDER and not _is_unknown(one, sighting))
    for one in sorted(facts, key=lambda one: _ORDER.index(one.field)):
        groups.setdefault(_sentence(article, one), []).append(one)
    for where, told in groups.items():
        said = normalise(article.original(where[0])[where[1] : where[2]])
        yield from (_fact(one, sighting, said) for one in told)
        yield _quoted(article, where, told, "bold")


def _is_unknown(one: Evidence, sighting: Sighting) -> bool:
    """Of an upsize no stage is told."""
    return one.field == "stage" and sighting.kind is SightingKind.UPSIZE


def _words(article: Article) -> str:
    """Headline and text in the form in which rules read them."""
    return normalise(f"{article.title or ''}\n{article.text}")


def _fact(one: Evidence, sighting: Sighting, said: str) -> Text:
    value = getattr(sighting, one.field)
    told = in_words(value) if isinstance(value, Money) else one.value
    line = Text(f"{_MARGIN}{one.field:<{_WIDEST}}  ", "cyan")
    line.append(clean(" ".join(told.split())), "default")
    return line.append(f"  ({plain_label(one.rule, said)})", "dim")


def refused(article: Article, reading: Reading) -> Iterator[Text]:
    """What is called a fund and is not told as new, and why; first what the text says most about."""
    once: dict[tuple[str, str], Refusal] = {}
    for one in sorted(reading.refusals, key=lambda one: one.why.startswith(_SAID_LITTLE)):
        once.setdefault((one.name, one.why), one)
    for one in once.values():
        yield Text(clean(f"NOT  {one.name}: {objections(one.why, _words(article))}"), "red")
        yield _quoted(article, _sentence(article, one), [one], "red")


def _sentence(article: Article, one: Evidence | Refusal) -> tuple[str, int, int]:
    around = (s for s in sentences(article.title, article.text) if s.part == one.part and s.start <= one.start < s.end)
    found = next(around, None)
    return (one.part, found.start, max(found.end, one.end)) if found else (one.part, one.start, one.end)


def _quoted(article: Article, where: tuple[str, int, int], told: Iterable[Evidence | Refusal], style: str) -> Text:
    """The sentence, of a long one what is around the words; the words marked."""
    part, start, end = where
    spans = [(one.start, one.end) for one in told]
    first, last = max(start, min(spans)[0] - _AROUND), min(end, max(stop for _, stop in spans) + _AROUND)
    whole = article.original(part)
    line = Text(clean(whole[first:last]).replace("\n", " "), "dim")
    for begin, stop in spans:
        line.stylize(f"not dim {style}", max(begin, first) - first, min(stop, last) - first)
    line.rstrip()
    marks = "…" if first > start else "", "…" if last < end else ""
    of_title = "  (headline)" if part == "title" else ""
    return Text.assemble(f"{_MARGIN}{'':<{_WIDEST}}  “", marks[0], line, marks[1], "”", (of_title, "dim"))

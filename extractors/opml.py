"""OPML 2.0: the lists of subscriptions that feed readers exchange, read safely and written plainly."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from extractors.xmltext import entity_problem, local_name, structure_problem, xml_text

_TYPES = ("rss", "atom", "")  # what readers write for a feed; some leave it out


@dataclass(frozen=True, slots=True)
class Outline:
    """One subscription."""

    url: str
    title: str
    language: str | None = None  # as the file writes it: "zh-cn", "en"
    page: str | None = None


@dataclass(frozen=True, slots=True)
class OutlineReading:
    """The subscriptions of a file, or one line on why there are none."""

    outlines: tuple[Outline, ...] = ()
    problem: str | None = None


def read_opml(body: bytes) -> OutlineReading:
    """All feeds of an OPML file, each address once, folders opened; never raises on bad bytes."""
    text = xml_text(body, None)
    problem = entity_problem(text) or structure_problem(text)
    if problem:
        return OutlineReading(problem=problem)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(text.encode("utf-8", "ignore"), parser)
    except etree.XMLSyntaxError as error:
        return OutlineReading(problem=f"broken XML: {error.msg}")
    if root.tag != "opml":
        return OutlineReading(problem=f"not an OPML file: its outermost element is <{local_name(root)}>")
    first: dict[str, Outline] = {}
    for one in _outlines(root):
        first.setdefault(one.url, one)
    return OutlineReading(tuple(first.values()))


def _outlines(root: etree._Element) -> Iterator[Outline]:
    for element in root.iter("outline"):
        written = {str(name).lower(): str(value).strip() for name, value in element.attrib.items()}
        url = written.get("xmlurl", "")
        if url and written.get("type", "").lower() in _TYPES:
            title = written.get("title") or written.get("text") or url
            yield Outline(url, title, written.get("language") or None, written.get("htmlurl") or None)


def write_opml(outlines: Iterable[Outline], *, title: str) -> str:
    """An OPML 2.0 file of these subscriptions, in their order."""
    root = etree.Element("opml", {"version": "2.0"})
    etree.SubElement(etree.SubElement(root, "head"), "title").text = title
    body = etree.SubElement(root, "body")
    for one in outlines:
        outline = etree.SubElement(body, "outline", type="rss", text=one.title, title=one.title, xmlUrl=one.url)
        for name, value in (("language", one.language), ("htmlUrl", one.page)):
            if value:
                outline.set(name, value)
    etree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="unicode") + "\n"

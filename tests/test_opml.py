"""OPML: other readers' subscriptions come in, ours go out."""

from __future__ import annotations

import pytest

from extractors.opml import Outline, read_opml, write_opml

OPML = """<?xml version="1.0" encoding="utf-8"?>
<opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Deals"><outline text="Ledger &amp; Co" type="rss" xmlUrl="https://ledger.example/feed" language="en"/>
  <outline text="内刊"><outline title="云岭日报" text="x" xmlurl="https://yunling.example/rss" htmlUrl="https://y.example"/>
</outline></outline>
<outline text="A page" type="link" url="https://page.example"/>
<outline text="Ledger again" type="rss" xmlUrl="https://ledger.example/feed"/>
</body></opml>"""


def test_folders_are_opened_and_each_address_comes_once():
    assert read_opml(OPML.encode()).outlines == (
        Outline("https://ledger.example/feed", "Ledger & Co", "en"),
        Outline("https://yunling.example/rss", "云岭日报", None, "https://y.example"),
    )


def test_what_is_written_is_read_again():
    outlines = (
        Outline("https://l.example/?a=1&b=2", 'Ledger <"&">', "en", "https://l.example"),
        Outline("x:y", "基金"),
    )
    text = write_opml(outlines, title="Ours")
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">')
    assert read_opml(text.encode()).outlines == outlines


BODY = '<opml><body><outline text="&a;" xmlUrl="u"/></body></opml>'
BOMB = f'<!DOCTYPE opml [<!ENTITY b "x"><!ENTITY a "&b;&b;&b;">]>{BODY}'
FILE = f'<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/passwd">]>{BODY}'


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("", "broken XML"),
        ("<opml><body>", "broken XML"),
        ("<rss/>", "not an OPML file: its outermost element is <rss>"),
        (BOMB, "refused"),
        (FILE, "refused"),
    ],
)
def test_what_is_no_opml_or_unsafe_says_why(body, says):
    read = read_opml(body.encode())
    assert read.outlines == ()
    assert says in read.problem

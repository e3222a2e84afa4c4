"""Bytes of a web page -> Article, or the reason why there is none. The only home of trafilatura.

not_a_page    empty, too large, a PDF, an image
decode        bytes -> text, whatever charset was declared
read_body     tree -> title, text, site
dating        when it says it was published
wall          what stands in the place of an article
read_text     what a person hands in as text
"""

from extractors.pages.article import read_page
from extractors.pages.dating import date_of_text
from extractors.pages.decoding import decode
from extractors.pages.pasted import has_markup, read_text
from extractors.pages.unreadable import LONGEST_TEXT, MOST_BYTES, Unreadable

__all__ = ["LONGEST_TEXT", "MOST_BYTES", "Unreadable", "date_of_text", "decode", "has_markup", "read_page", "read_text"]

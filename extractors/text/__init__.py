"""Text as the rules read it: one form for all ways of writing, its language, its paragraphs and sentences.

Everything here keeps the length of the text, code point by code point, so an offset found in what these functions
give is an offset of the original.
"""

from extractors.text.forms import normalise
from extractors.text.language import language_of
from extractors.text.paragraphs import Paragraph, paragraphs
from extractors.text.sentences import Sentence, sentences

__all__ = ["Paragraph", "Sentence", "language_of", "normalise", "paragraphs", "sentences"]

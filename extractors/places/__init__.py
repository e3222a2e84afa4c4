"""Where a fund belongs: places of China and the world, found in text in two languages and compared by code.

A code is a path: `CN/32/05/83` is Kunshan in Suzhou in Jiangsu (GB/T 2260: 320583), `US/CA/san-francisco` a city of
California, `~yrd` the Yangtze River Delta with its four provinces. A path inside another is a place inside another.
"""

from extractors.places.asking import codes_asked, is_in
from extractors.places.comparing import contains, lies_within, place_codes, same_codes, same_place
from extractors.places.finding import PlaceSpan, find_places, opening_within, place_of_name
from extractors.places.gazetteer import Place, is_domestic, place_of_code

__all__ = [
    "Place",
    "PlaceSpan",
    "codes_asked",
    "contains",
    "find_places",
    "is_domestic",
    "is_in",
    "lies_within",
    "opening_within",
    "place_codes",
    "place_of_code",
    "place_of_name",
    "same_codes",
    "same_place",
]

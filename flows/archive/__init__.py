"""Archives of articles: .jsonl[.gz], .warc[.gz], .html, .xml feeds and folders of them, one article after the other.

Nothing is loaded whole, and nothing stops the reading: a bad line, record or file is one ending with its place.

    read_archive(paths)        every article, or why there is none
    read_filed(files, sift)    the same with the item that each line or record is, so that known ones are not read
    read_alone(html, place)    one page that somebody hands in
    archived_files(path)       the files of a folder that are of a known kind
    hashed(words)              the name of what has no other
"""

from flows.archive.entries import HASHED, Entry, Unread, hashed
from flows.archive.files import archived_files, check_paths
from flows.archive.reading import Filed, read_alone, read_archive, read_filed

__all__ = [
    "HASHED",
    "Entry",
    "Filed",
    "Unread",
    "archived_files",
    "check_paths",
    "hashed",
    "read_alone",
    "read_archive",
    "read_filed",
]

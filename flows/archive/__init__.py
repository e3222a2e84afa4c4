"""Archives of articles: .jsonl, .ndjson, .warc, .html, .xml feeds, each also with .gz, and folders of them.

Nothing is loaded whole, and nothing stops the reading: a bad line, record or file is one ending with its place.

    read_archive(paths)        every article, or why there is none
    read_filed(files, sift)    the same with the item that each line or record is, so that known ones are not read
    read_alone(html, place)    one page that somebody hands in
    archived_files(path)       the files of a folder that are of a known kind
    check_filled(paths)        refuses a folder without any
    told_skipped(paths)        the line about those of other kinds
    hashed(words)              the name of what has no other
"""

from flows.archive.entries import HASHED, Entry, Unread, hashed
from flows.archive.files import archived_files, check_filled, check_paths, told_skipped
from flows.archive.reading import Filed, read_alone, read_archive, read_filed

__all__ = [
    "HASHED",
    "Entry",
    "Filed",
    "Unread",
    "archived_files",
    "check_filled",
    "check_paths",
    "hashed",
    "read_alone",
    "read_archive",
    "read_filed",
    "told_skipped",
]

"""Bodies of answers, read in pieces: counted before and after decompression, so that no bomb is ever whole."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator

ENCODINGS = "gzip, deflate"

_PIECE = 65_536


class TooLarge(Exception):
    """More bytes than allowed, before or after decompression."""


class BadEncoding(Exception):
    """The body is not compressed in the way that it says; the message is one line for a person."""


def read_body(pieces: Iterable[bytes], encoding: str, limit: int) -> bytes:
    """The decompressed body. TooLarge above `limit` bytes on either side, BadEncoding for broken compression."""
    body = bytearray()
    decoded: Iterable[bytes] = _counted(pieces, limit)
    for name in reversed([part.strip().lower() for part in encoding.split(",") if part.strip()]):
        decoded = _decoder(name)(decoded)
    for piece in decoded:
        body += piece
        if len(body) > limit:
            raise TooLarge
    return bytes(body)


def _counted(pieces: Iterable[bytes], limit: int) -> Iterator[bytes]:
    seen = 0
    for piece in pieces:
        seen += len(piece)
        if seen > limit:
            raise TooLarge
        yield piece


def _decoder(name: str) -> Callable[[Iterable[bytes]], Iterator[bytes]]:
    decoders: dict[str, Callable[[Iterable[bytes]], Iterator[bytes]]] = {
        "identity": iter,
        "gzip": _gunzip,
        "x-gzip": _gunzip,
        "deflate": _inflate,
    }
    if name not in decoders:
        raise BadEncoding(f'compressed as "{name[:20]}", which was not asked for')
    return decoders[name]


def _gunzip(pieces: Iterable[bytes]) -> Iterator[bytes]:
    return _unzipped(pieces, zlib.MAX_WBITS | 16)


def _inflate(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Deflate with the zlib header that the standard wants, or bare as some servers send it."""
    rest = iter(pieces)
    first = next((piece for piece in rest if piece), b"")
    has_header = len(first) > 1 and first[0] & 0x0F == 8 and (first[0] * 256 + first[1]) % 31 == 0
    return _unzipped(_chain(first, rest), zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS)


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from rest


def _unzipped(pieces: Iterable[bytes], window: int) -> Iterator[bytes]:
    unzip = _Unzip(window)
    for piece in pieces:
        yield from unzip.feed(piece)
    yield from unzip.end()


class _Unzip:
    """One compressed body; gzip files may be joined, and what follows the last one is padding."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._decoder = zlib.decompressobj(window)
        self._began = False

    def feed(self, waiting: bytes) -> Iterator[bytes]:
        """What comes out of some more bytes."""
        self._began = True
        while waiting and self._takes(waiting):
            yield _step(self._decoder, waiting)
            waiting = self._decoder.unconsumed_tail or self._decoder.unused_data

    def end(self) -> Iterator[bytes]:
        """What the last bytes still held back; BadEncoding if there should have been more."""
        while rest := _step(self._decoder, b""):
            yield rest
        if self._began and not self._decoder.eof:
            raise BadEncoding("the compressed answer breaks off")

    def _takes(self, waiting: bytes) -> bool:
        if not self._decoder.eof:
            return True
        is_joined = self._window > zlib.MAX_WBITS and waiting.startswith(b"\x1f\x8b")
        if is_joined:
            self._decoder = zlib.decompressobj(self._window)
        return is_joined


def _step(decoder: zlib._Decompress, waiting: bytes) -> bytes:
    try:
        return decoder.decompress(waiting, _PIECE)
    except zlib.error:
        raise BadEncoding("the answer is not compressed in the way it says") from None

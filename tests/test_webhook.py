"""Webhooks are sent by ourselves: what the address says holds, and what the receiver answers is understood."""

import base64
import email.utils
import json
import time
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs

import pytest

from flows.alerts import Message, NotSent, Sent, send
from flows.settings import Channel
from tests.alerting import channel
from tests.servers import NewsServer, Reply, page

MESSAGE = Message("New fund: Harbour", "Size: 1\nalert 17", "text")


def hook(server: NewsServer, rest: str = "/hook", schema: str = "json", login: str = "") -> Channel:
    return channel(f"{schema}://{login}127.0.0.1:{server.port}{rest}")


def test_json_says_title_message_and_what_the_address_adds(news_server):
    news_server.on("/hook?key=k", page("{}"))
    address = "/hook?+X-Team=desk&-key=k&:room=7&:title=subject&:attachments="
    assert send(hook(news_server, address, login="ada:secret@"), MESSAGE) == Sent()
    [seen] = news_server.requests
    assert json.loads(seen.body) == {
        "version": "1.0",
        "type": "info",
        "message": MESSAGE.body,
        "subject": MESSAGE.title,
        "room": "7",
    }
    assert (seen.method, seen.headers["content-type"], seen.headers["x-team"]) == ("POST", "application/json", "desk")
    assert seen.headers["authorization"] == "Basic " + base64.b64encode(b"ada:secret").decode()


def test_a_form_says_the_same(news_server):
    news_server.on("/hook", page())
    assert send(hook(news_server, "/hook?:message=text&:type=", "form"), MESSAGE) == Sent()
    [seen] = news_server.requests
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(seen.body.decode()) == {"version": ["1.0"], "title": [MESSAGE.title], "text": [MESSAGE.body]}


def in_an_hour() -> str:
    return email.utils.format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)


WAITS = [
    ("600", 600),
    ("316800", 86_400),  # 88 hours: a day later is early enough to look again
    ("in an hour", 3600),  # as a date
    ("Wed, 21 Oct 2015 07:28:00 GMT", None),  # in the past
    ("soon", None),
    (None, None),
]


@pytest.mark.parametrize(("written", "seconds"), WAITS)
@pytest.mark.parametrize("status", [429, 503])
def test_a_wait_that_the_receiver_asks_for_is_told(news_server, status, written, seconds):
    written = in_an_hour() if written == "in an hour" else written
    news_server.on("/hook", page("slower", status, **({"Retry_After": written} if written else {})))
    answer = send(hook(news_server), MESSAGE)
    assert isinstance(answer, NotSent)
    assert f"error={status}" in answer.reason
    told = answer.wait.total_seconds() if answer.wait else None
    assert told == (seconds and pytest.approx(seconds, abs=90))


def test_a_redirect_is_no_delivery_for_it_would_lose_the_message(news_server):
    news_server.on("/hook", Reply(302, headers={"Location": news_server.on("/other", page())}))
    answer = send(hook(news_server), MESSAGE)
    assert isinstance(answer, NotSent)
    assert "error=302; it names another address" in answer.reason
    assert news_server.asked("/other") == []


def half(out) -> None:
    out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")


def chunk(out) -> None:
    out.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nha")


@pytest.mark.parametrize("answer", [half, chunk, lambda out: None, lambda out: out.write(b"\x00garbage\r\n\r\n")])
def test_an_answer_that_breaks_off_is_none(news_server, answer):
    news_server.on("/hook", Reply(write=answer))
    told = send(hook(news_server), MESSAGE)
    assert isinstance(told, NotSent)
    assert told.reason.startswith("Connection ")


def test_a_large_answer_is_not_read_to_its_end(news_server):
    news_server.on("/hook", page(b"x" * 3_000_000))
    assert send(hook(news_server), MESSAGE) == Sent()


def test_an_address_that_hangs_ends_at_its_own_limit(news_server):
    news_server.on("/hook", Reply(write=lambda _: news_server.over.wait(20)))
    started = time.monotonic()
    assert isinstance(send(hook(news_server, "/hook?rto=0.3"), MESSAGE), NotSent)
    assert time.monotonic() - started < 5

import email
import email.policy
import json
import socket
import sqlite3
import threading
import time

import pytest
from aiosmtpd.controller import Controller

from flows.alerts import (
    Courier,
    Message,
    NotSent,
    Sent,
    compose_news,
    send,
)
from flows.settings import Channel
from tests.alerting import (
    NEWS,
    channel,
    many,
)
from tests.chaos_town import archive
from tests.servers import NewsServer, Reply, page

MESSAGE = Message("New fund: Harbour", "Size: 1\nalert 17", "text")


def hook(server: NewsServer, path: str = "/hook/Gehe1mT0ken") -> Channel:
    return channel(f"json://127.0.0.1:{server.port}{path}")


def test_a_webhook_gets_title_and_message(news_server):
    news_server.on("/hook/Gehe1mT0ken", page())
    assert send(hook(news_server), MESSAGE) == Sent()
    posted = json.loads(news_server.requests[0].body)
    assert (posted["title"], posted["message"]) == ("New fund: Harbour", "Size: 1\nalert 17")


@pytest.mark.parametrize("status", [500, 429, 403, 404])
def test_a_refusal_is_an_answer_with_its_reason_and_without_the_secret(news_server, status):
    news_server.on("/hook/Gehe1mT0ken", page("no", status))
    answer = send(hook(news_server), MESSAGE)
    assert isinstance(answer, NotSent)
    assert str(status) in answer.reason
    assert "Gehe1mT0ken" not in answer.reason


def test_nobody_listening_is_an_answer(caplog, capfd):
    answer = send(channel("json://user:Kennwort9@127.0.0.1:1/Gehe1mT0ken"), MESSAGE)
    assert isinstance(answer, NotSent)
    shown = answer.reason + caplog.text + "".join(capfd.readouterr())
    assert "Gehe1mT0ken" not in shown
    assert "Kennwort9" not in shown


def test_half_a_response_is_an_answer(news_server):
    news_server.on("/hook", Reply(write=lambda out: out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")))
    assert isinstance(send(hook(news_server, "/hook"), MESSAGE), (Sent, NotSent))


def test_a_channel_that_hangs_is_left_behind(news_server):
    news_server.on("/hook", Reply(write=lambda _: news_server.over.wait(20)))
    started = time.monotonic()
    answer = send(hook(news_server, "/hook"), MESSAGE, time_limit=0.3)
    assert answer == NotSent("no answer within 0 s", hung=True)
    assert time.monotonic() - started < 2


def test_an_address_that_apprise_does_not_know_is_an_answer():
    answer = send(channel("nosuch://Gehe1mT0ken"), MESSAGE)
    assert isinstance(answer, NotSent)
    assert "does not know the address of channel desk" in answer.reason
    assert "Gehe1mT0ken" not in answer.reason


def test_reasons_of_channels_that_fail_at_the_same_time_are_kept_apart(news_server):
    answers: dict[int, object] = {}
    for status in (500, 403):
        news_server.on(f"/{status}", page("no", status))

    def try_one(status: int) -> None:
        answers[status] = send(hook(news_server, f"/{status}"), MESSAGE)

    threads = [threading.Thread(target=try_one, args=(status,)) for status in (500, 403)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {status: str(status) in answers[status].reason for status in answers} == {500: True, 403: True}


class Mailbox:
    """A real SMTP server that keeps what it gets."""

    def __init__(self):
        self.mails = []
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self._controller = Controller(self, hostname="127.0.0.1", port=self.port)
        self._controller.start()

    async def handle_DATA(self, server, session, envelope):  # noqa: N802 - the name that aiosmtpd calls
        self.mails.append(email.message_from_bytes(envelope.content, policy=email.policy.default))
        return "250 kept"

    def close(self):
        if self._controller.loop.is_running():
            self._controller.stop()


@pytest.fixture
def mailbox():
    box = Mailbox()
    yield box
    box.close()


def mail_channel(box: Mailbox) -> Channel:
    return channel(f"mailto://127.0.0.1:{box.port}?from=watch@example.org&to=desk@example.org&mode=insecure")


def test_a_mail_server_that_refuses_the_connection_is_told_so_without_its_address():
    people = "from=watch@example.org&to=desk@example.org"
    answer = send(channel(f"mailto://watch:geheim99@127.0.0.1:1?{people}&mode=insecure"), MESSAGE)
    assert answer == NotSent("the mail server did not take it: the connection was refused")


def test_a_host_that_is_not_found_is_told_so_by_other_services_too():
    answer = send(channel("ntfy://nowhere.invalid/geheim99"), MESSAGE)
    assert answer.reason.endswith(": the host name is not found")
    assert "geheim99" not in answer.reason


@pytest.mark.parametrize("tongue", ["en", "zh"])
def test_a_mail_has_a_subject_an_html_part_and_a_plain_part_that_reads_well(mailbox, tongue):
    desk = mail_channel(mailbox)
    assert send(desk, compose_news("new", NEWS, 17, tongue, Courier(desk).look)) == Sent()
    [mail] = mailbox.mails
    assert "Harbour Growth Fund II" in mail["subject"]
    plain, rich = (mail.get_body([kind]).get_content() for kind in ("plain", "html"))
    assert "<p" in rich
    assert "<" not in plain
    lines = plain.splitlines()
    assert ("Managers: Harbour Capital", "管理人：Harbour Capital")[tongue == "zh"] in [line.strip() for line in lines]
    assert NEWS.quote in plain.replace("\n", " ")
    assert "https://wire.example/harbour?id=1&x=2" in plain


def test_a_digest_by_mail_reads_well_in_its_plain_part(mailbox):
    desk = mail_channel(mailbox)
    assert send(desk, compose_news("digest", many(3), 17, "en", Courier(desk).look)) == Sent()
    plain = mailbox.mails[0].get_body(["plain"]).get_content()
    assert "3 fund alerts at one time" in plain
    assert "Harbour Fund No. 1" in plain
    assert not [line for line in plain.splitlines() if len(line) > 400]


DIGEST = """
[[channel]]
id = "desk"
url_env = "FUNDWATCH_TEST_MAIL"

[[route]]
id = "all"
channels = ["desk"]
zone = "UTC"
digest = { every = "hour" }
"""


@pytest.mark.slow
def test_a_digest_goes_by_mail_through_the_commands_when_its_time_has_come(newsroom, mailbox, monkeypatch):
    newsroom.configure(alerts=DIGEST)
    monkeypatch.setenv("FUNDWATCH_TEST_MAIL", mail_channel(mailbox).url.get_secret_value())
    newsroom.call("backfill", "--direct", "--alerts", "each", "--archive", str(archive(newsroom.folder)))
    assert mailbox.mails == []
    with sqlite3.connect(newsroom.folder / "fundwatch.db") as database:  # time passes
        database.execute("UPDATE deliveries SET due = (SELECT min(at) FROM alerts)")
    assert "alerts: 1 sent" in newsroom.call("deliver")
    [mail] = mailbox.mails
    assert mail["subject"].startswith("3 fund alerts")
    rich, plain = (mail.get_body([kind]).get_content() for kind in ("html", "plain"))
    assert "New funds a week" in rich
    for words in ("Velloso Infrastructure Fund I", "USD 1.2 billion", "Velloso Asset Management"):
        assert words in rich
        assert words in plain
    assert "alerts: 0 sent" in newsroom.call("deliver")


def test_a_dead_mail_server_is_an_answer(mailbox):
    desk = mail_channel(mailbox)
    mailbox.close()
    assert isinstance(send(desk, MESSAGE, time_limit=20), NotSent)

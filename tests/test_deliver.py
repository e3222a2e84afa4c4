import json
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from pydantic import SecretStr

from extractors.facts import Money, Stage
from flows.alerts import FundNews, Link, Message, NotSent, Sent, deliveries_for
from flows.deliver import BACK_OFF, Delivered, deliver
from flows.pipeline.report import notes_of
from flows.settings import Channel, Rates, Route, Settings, load_settings
from flows.store import DeliveryState, Store
from tests.servers import NewsServer, Reply, page

NOW = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)  # a Friday

IDS = count()
NEWS = FundNews(
    fund_id="f-harbour",
    name="Harbour Growth Fund II",
    stage=Stage.FIRST_CLOSE,
    confidence=0.9,
    size=Money(1_200_000_000, "CNY", "RMB1.2bn"),
    links=(Link("https://wire.example/harbour", "Harbour closes", "Harbour Wire", "2026-03-05", "en"),),
)


@pytest.fixture(scope="module")
def default_settings() -> Settings:
    return load_settings(Path(__file__).parent.parent / "config", environ={})


@pytest.fixture
def settled(default_settings):
    """Settings with these channels (id -> apprise address) and routes."""

    def settled(channels: dict[str, str], *routes: dict) -> Settings:
        made = [Channel(id=name, url_env=SecretStr(url)) for name, url in channels.items()]
        usual = {"id": "all", "channels": tuple(channels), "zone": "Asia/Shanghai"}
        given = [Route(**{**usual, **values}) for values in routes or ({},)]
        changes = {"channels": tuple(made), "routes": tuple(given), "rates": Rates()}
        return default_settings.model_copy(update=changes)

    return settled


class Outbox:
    """A sender that keeps what it is given, and answers as told for a channel."""

    def __init__(self, **answers) -> None:
        self.messages: list[tuple[str, Message]] = []
        self.answers = answers

    def __call__(self, channel: Channel, message: Message) -> Sent | NotSent:
        self.messages.append((channel.id, message))
        answer = self.answers.get(channel.id, Sent())
        return answer() if callable(answer) else answer


def tell(store: Store, settings: Settings, number_of: int = 1, *, now: datetime = NOW, **changes) -> list[int]:
    """Queue alerts about new funds, as the pipeline does."""
    ids = []
    with store.unit() as unit:
        for number in range(number_of):
            news = replace(NEWS, fund_id=f"f-{next(IDS)}", name=f"Harbour Fund No. {number}", **changes)
            ids.append(unit.add_alert("new", payload=news.as_payload(), now=now))
            for queued in deliveries_for("new", news, settings, now=now):
                unit.add_delivery(ids[-1], queued.channel, route=queued.route, due=queued.due)
    return ids


def states(store: Store) -> dict[str, dict[str, int]]:
    return {name: {str(s): n for s, n in counts.items()} for name, counts in store.delivery_counts().items()}


JSON = "json://localhost/hook"


def test_what_is_due_is_sent_once_and_never_again(store, settled):
    settings, outbox = settled({"desk": JSON}), Outbox()
    [alert] = tell(store, settings)
    assert deliver(store, settings, now=NOW, sender=outbox) == Delivered(sent=1)
    assert deliver(store, settings, now=NOW + timedelta(days=9), sender=outbox) == Delivered()
    [(_, message)] = outbox.messages
    assert message.title.startswith("New fund: Harbour Fund No. 0")
    assert message.body.endswith(f"alert {alert}")


def test_nothing_is_sent_before_it_is_due(store, settled):
    settings, outbox = settled({"desk": JSON}, {"quiet": {"from": "15:00", "to": "18:00"}}), Outbox()
    tell(store, settings)
    assert deliver(store, settings, now=NOW + timedelta(hours=1), sender=outbox) == Delivered()
    assert deliver(store, settings, now=NOW + timedelta(hours=2), sender=outbox) == Delivered(sent=1)


def test_the_language_is_that_of_the_route(store, settled):
    settings = settled({"a": JSON, "b": JSON}, {"channels": ("a",)}, {"id": "zh", "channels": ("b",), "language": "zh"})
    tell(store, settings)
    outbox = Outbox()
    deliver(store, settings, now=NOW, sender=outbox)
    assert {name: message.title[:3] for name, message in outbox.messages} == {"a": "New", "b": "新基金"}


def test_one_failing_channel_does_not_touch_the_others(store, settled):
    settings = settled({"good": JSON, "bad": JSON})
    tell(store, settings, 2)
    done = deliver(store, settings, now=NOW, sender=Outbox(bad=NotSent("error=500")))
    assert done == Delivered(sent=2, failed=2, problems=(("bad", "error=500"),))
    assert states(store) == {"good": {"sent": 2}, "bad": {"failed": 2}}


def test_a_failed_delivery_is_tried_again_after_growing_waits_and_then_is_dead(store, settled):
    settings, now = settled({"desk": JSON}), NOW
    tell(store, settings)
    outbox = Outbox(desk=NotSent("refused"))
    for wait in BACK_OFF:
        assert deliver(store, settings, now=now, sender=outbox).failed == 1
        assert deliver(store, settings, now=now + wait - timedelta(seconds=5), sender=outbox) == Delivered()
        now += wait + timedelta(seconds=5)
    assert deliver(store, settings, now=now, sender=outbox) == Delivered(dead=1, problems=(("desk", "refused"),))
    [delivery] = store.deliveries(state=[DeliveryState.DEAD])
    assert (delivery.reason, delivery.attempts) == ("refused", len(BACK_OFF) + 1)
    assert deliver(store, settings, now=now + timedelta(days=30), sender=outbox) == Delivered()
    assert len({message.body for _, message in outbox.messages}) == 1


def test_a_dead_delivery_can_be_sent_again_by_hand(store, settled):
    settings = settled({"desk": JSON})
    tell(store, settings)
    with store.unit() as unit:
        [leased] = unit.lease_deliveries(now=NOW, lease=timedelta(minutes=1), limit=9)
        unit.mark_failed(leased.delivery_id, now=NOW, reason="x", retry_at=None)
        assert unit.resend(leased.delivery_id, now=NOW)
    assert deliver(store, settings, now=NOW, sender=Outbox()) == Delivered(sent=1)


def test_a_retry_waits_for_the_end_of_the_quiet_hours(store, settled):
    settings = settled({"desk": JSON}, {"quiet": {"from": "16:00", "to": "18:00"}})  # 08:00 to 10:00 UTC
    before = NOW - timedelta(seconds=30)
    tell(store, settings, now=before)
    deliver(store, settings, now=before, sender=Outbox(desk=NotSent("busy")))
    [delivery] = store.deliveries()
    assert delivery.due == NOW + timedelta(hours=2)


def test_a_channel_that_fails_three_times_in_a_row_is_left_alone_for_now(store, settled):
    settings = settled({"desk": JSON})
    tell(store, settings, 10)
    outbox = Outbox(desk=NotSent("error=500"))
    assert deliver(store, settings, now=NOW, sender=outbox).failed == 10
    assert len(outbox.messages) == 3


def test_a_channel_that_hangs_is_left_alone_at_once(store, settled):
    settings = settled({"desk": JSON})
    tell(store, settings, 10)
    outbox = Outbox(desk=NotSent("no answer within 60 s", hung=True))
    assert deliver(store, settings, now=NOW, sender=outbox).failed == 10
    assert len(outbox.messages) == 1


@pytest.mark.parametrize(
    ("asked", "attempts", "waited"),
    [
        (timedelta(hours=2), 1, timedelta(hours=2)),
        (timedelta(seconds=5), 1, BACK_OFF[0]),  # our own wait is the longer one
        (timedelta(minutes=2), 2, BACK_OFF[1]),
    ],
)
def test_a_channel_that_asks_for_time_gets_it_for_all_that_waits(store, settled, asked, attempts, waited):
    settings, now = settled({"desk": JSON}), NOW
    tell(store, settings, 3)
    outbox = Outbox(desk=NotSent("error=429", wait=asked))
    for attempt in range(attempts):
        now = NOW + timedelta(days=attempt)
        deliver(store, settings, now=now, sender=outbox)
    assert len(outbox.messages) == attempts
    late = {(one.due - now - waited).total_seconds() for one in store.deliveries()}
    assert all(-1 < seconds < 10 for seconds in late), late  # counted from its answer, which came after `now`


def test_once_another_channel_has_stopped_everything_nothing_more_is_sent(store, settled):
    settings = settled({"a": JSON, "b": JSON})
    tell(store, settings, 5)
    struck = threading.Event()

    def strike() -> Sent:
        struck.set()
        raise KeyboardInterrupt

    def slow() -> Sent:
        struck.wait(5)
        time.sleep(0.3)  # until the others have been told to stop
        return Sent()

    outbox = Outbox(a=strike, b=slow)
    with pytest.raises(KeyboardInterrupt):
        deliver(store, settings, now=NOW, sender=outbox)
    assert len([name for name, _ in outbox.messages if name == "b"]) == 1
    assert states(store)["b"] == {"sent": 1, "failed": 4}


def test_a_crash_between_the_send_and_its_record_sends_again_with_the_same_id(store, settled):
    settings, outbox = settled({"desk": JSON}), Outbox()
    [alert] = tell(store, settings)

    def power_cut() -> Sent:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        deliver(store, settings, now=NOW, sender=(first := Outbox(desk=power_cut)))
    assert states(store) == {"desk": {"sending": 1}}
    assert deliver(store, settings, now=NOW, sender=outbox) == Delivered()  # still leased
    assert deliver(store, settings, now=NOW + timedelta(minutes=5), sender=outbox) == Delivered(sent=1)
    assert first.messages == outbox.messages
    assert outbox.messages[0][1].body.endswith(f"alert {alert}")


def test_an_alert_that_cannot_be_put_into_words_holds_up_nothing(store, settled):
    settings, outbox = settled({"desk": JSON}), Outbox()
    with store.unit() as unit:
        broken = unit.add_alert("digest", payload={"count": 3}, now=NOW)
        unit.add_delivery(broken, "desk", route="all", due=NOW)
    tell(store, settings)
    done = deliver(store, settings, now=NOW, sender=outbox)
    assert (done.sent, done.failed) == (1, 1)
    assert "cannot be put into words" in done.problems[0][1]


# --- summaries and digests --------------------------------------------------------------------------------------------


def test_a_first_run_with_500_funds_sends_one_message(store, settled):
    settings, outbox = settled({"desk": JSON}), Outbox()
    tell(store, settings, 500)
    assert deliver(store, settings, now=NOW, sender=outbox) == Delivered(sent=1, gathered=500)
    [(_, message)] = outbox.messages
    assert message.title.startswith("500 fund alerts at one time")
    assert message.body.splitlines()[-2].startswith("… and ")
    assert deliver(store, settings, now=NOW + timedelta(days=2), sender=outbox) == Delivered()


def test_as_many_as_the_cap_are_told_one_by_one(store, settled):
    settings = settled({"desk": JSON}, {"cap": 5})
    tell(store, settings, 5)
    assert deliver(store, settings, now=NOW, sender=Outbox()) == Delivered(sent=5)
    tell(store, settings, 6)
    assert deliver(store, settings, now=NOW, sender=Outbox()) == Delivered(sent=1, gathered=6)


def test_the_first_poll_of_a_source_is_told_in_one_message_and_the_rest_apart(store, settled):
    settings, outbox = settled({"desk": JSON}), Outbox()
    tell(store, settings, 3, together="Harbour Wire")
    tell(store, settings, 1)
    assert deliver(store, settings, now=NOW, sender=outbox) == Delivered(sent=2, gathered=3)
    titles = sorted(message.title for _, message in outbox.messages)
    assert titles[0].startswith("Harbour Wire: 3 funds")
    assert titles[1].startswith("New fund: Harbour Fund No. 0")


def test_a_single_fund_of_a_first_poll_is_told_as_itself(store, settled):
    settings, outbox = settled({"desk": JSON}), Outbox()
    tell(store, settings, 1, together="Harbour Wire")
    assert deliver(store, settings, now=NOW, sender=outbox) == Delivered(sent=1)


def test_a_digest_gathers_until_its_time_and_names_what_it_gathered(store, settled):
    settings, outbox = settled({"desk": JSON}, {"digest": {"every": "day", "at": "18:00"}}), Outbox()
    first = tell(store, settings)
    later = tell(store, settings, now=NOW + timedelta(hours=1))
    assert deliver(store, settings, now=NOW + timedelta(hours=1), sender=outbox) == Delivered()
    at_six = NOW + timedelta(hours=2)
    assert deliver(store, settings, now=at_six, sender=outbox) == Delivered(sent=1, gathered=2)
    [digest] = [alert for alert in store.alerts() if alert.kind == "digest"]
    assert digest.payload["alert_ids"] == [*first, *later]
    assert outbox.messages[0][1].title == "2 fund alerts · News of 2026-03-05"
    assert outbox.messages[0][1].body.endswith(f"alert {digest.alert_id}")
    assert dict(digest.payload["weeks"])["2026-03-02"] == 2


def test_a_correction_of_what_a_digest_told_comes_at_once_under_its_own_title(store, settled):
    settings, outbox = settled({"desk": JSON}, {"digest": {"every": "day", "at": "18:00"}}), Outbox()
    wrong = replace(NEWS, verdict="none_at_all")
    corrected = store_correction(store, wrong, due=NOW)
    assert deliver(store, settings, now=NOW, sender=outbox) == Delivered(sent=1)
    [(_, message)] = outbox.messages
    assert message.title == "Withdrawn: Harbour Growth Fund II (no announcement of a fund)"
    assert message.body.endswith(f"alert {corrected}")


def test_a_correction_of_what_waits_for_a_digest_is_told_in_it(store, settled):
    settings, outbox = settled({"desk": JSON}, {"digest": {"every": "day", "at": "18:00"}}), Outbox()
    tell(store, settings)
    at_six = NOW + timedelta(hours=2)
    store_correction(store, replace(NEWS, fund_id="f-other", verdict="none_at_all"), due=at_six)
    assert deliver(store, settings, now=at_six, sender=outbox) == Delivered(sent=1, gathered=2)


def store_correction(store: Store, news: FundNews, *, due: datetime) -> int:
    with store.unit() as unit:
        alert_id = unit.add_alert("correction", payload=news.as_payload(), now=NOW)
        unit.add_delivery(alert_id, "desk", route="all", due=due)
    return alert_id


def test_a_digest_that_cannot_be_sent_is_retried_as_it_was(store, settled):
    settings = settled({"desk": JSON}, {"digest": {"every": "hour"}})
    tell(store, settings, 2)
    at = NOW + timedelta(hours=1)
    failing, outbox = Outbox(desk=NotSent("down")), Outbox()
    assert deliver(store, settings, now=at, sender=failing).failed == 1
    tell(store, settings, 1, now=at)
    assert deliver(store, settings, now=at + timedelta(minutes=2), sender=outbox) == Delivered(sent=1)
    assert outbox.messages == failing.messages


def test_a_digest_missed_while_nothing_ran_is_sent_once_when_it_runs_again(store, settled):
    settings, outbox = settled({"desk": JSON}, {"digest": {"every": "hour"}}), Outbox()
    tell(store, settings, 2)
    tell(store, settings, 2, now=NOW + timedelta(hours=5))
    assert deliver(store, settings, now=NOW + timedelta(days=3), sender=outbox) == Delivered(sent=1, gathered=4)


# --- real receivers ---------------------------------------------------------------------------------------------------


@pytest.fixture
def dead_server():
    server = NewsServer()
    server.close()
    return server


def address(server: NewsServer, path: str) -> str:
    return f"json://127.0.0.1:{server.port}{path}"


def test_a_dead_and_a_slow_channel_hold_up_no_other(store, settled, news_server, dead_server):
    def slow(out) -> None:
        time.sleep(0.15)
        out.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

    news_server.on("/quick", page())
    news_server.on("/slow", Reply(write=slow))
    urls = {"quick": address(news_server, "/quick"), "slow": address(news_server, "/slow")}
    settings = settled({**urls, "dead": address(dead_server, "/x")}, {"cap": 50})
    tell(store, settings, 10)
    finished: dict[str, float] = {}
    started = time.monotonic()

    def watch() -> None:
        while len(news_server.asked("/quick")) < 10:
            time.sleep(0.005)
        finished["quick"] = time.monotonic() - started

    watcher = threading.Thread(target=watch)
    watcher.start()
    done = deliver(store, settings, now=NOW)
    watcher.join(5)
    assert (done.sent, done.failed) == (20, 10)
    assert finished["quick"] < 1.5 <= time.monotonic() - started
    assert states(store) == {"quick": {"sent": 10}, "slow": {"sent": 10}, "dead": {"failed": 10}}


def test_the_reason_of_a_failure_is_kept_without_the_secret(store, settled, news_server):
    news_server.on("/Gehe1mT0ken", page("no", 500))
    settings = settled({"desk": address(news_server, "/Gehe1mT0ken")})
    tell(store, settings)
    deliver(store, settings, now=NOW)
    [delivery] = store.deliveries()
    assert "500" in delivery.reason
    assert "Gehe1mT0ken" not in delivery.reason + repr(store.attempts(delivery.delivery_id)) + repr(settings)


def test_a_webhook_receives_the_alert_in_full(store, settled, news_server):
    news_server.on("/hook", page())
    settings = settled({"desk": address(news_server, "/hook")})
    [alert] = tell(store, settings)
    assert deliver(store, settings, now=NOW) == Delivered(sent=1)
    told = json.loads(news_server.requests[0].body)
    assert told["title"] == "New fund: Harbour Fund No. 0 · RMB1.2bn · first close"
    assert told["message"].splitlines()[-2:] == ["https://wire.example/harbour", f"alert {alert}"]


def test_without_channels_nothing_happens(store, settled):
    assert deliver(store, settled({}, {"channels": ("none",)}), now=NOW) == Delivered()


def test_what_failed_and_is_not_due_yet_is_counted_with_its_time(store, settled):
    settings = settled({"desk": JSON})
    tell(store, settings, 2)
    first = deliver(store, settings, now=NOW, sender=Outbox(desk=NotSent("down")))
    again = deliver(store, settings, now=NOW + timedelta(seconds=20), sender=Outbox())
    assert first.lines()[0] == "alerts: 0 sent, 2 to be tried again, 0 given up"
    waits = "desk: 2 alerts wait (2 failed before), due from 2026-03-06 08:01 UTC"
    assert first.lines()[1:] == ["desk: down", waits]
    assert again.lines() == ["alerts: 0 sent, 0 to be tried again, 0 given up", waits]
    assert notes_of(again) == again.lines()
    done = deliver(store, settings, now=NOW + timedelta(minutes=2), sender=Outbox())
    assert done.lines() == ["alerts: 2 sent, 0 to be tried again, 0 given up"]


def test_what_waits_for_its_digest_is_told_by_deliver_and_no_news_of_a_run(store, settled):
    settings = settled({"desk": JSON}, {"digest": {"every": "hour"}})
    tell(store, settings, 1)
    done = deliver(store, settings, now=NOW, sender=Outbox())
    assert done.lines()[1:] == ["desk: 1 alert waits, due from 2026-03-06 09:00 UTC"]
    assert notes_of(done) == []


@pytest.mark.parametrize("left", [{}, {"other": JSON}])
def test_alerts_for_a_channel_that_is_gone_wait_and_are_told(store, settled, left):
    tell(store, settled({"desk": JSON}), 2)
    done = deliver(store, settled(left, {"channels": ("none",)}), now=NOW, sender=Outbox())
    assert done.problems[0][0] == "desk"
    assert done.problems[0][1].startswith("2 alerts to be sent to this channel")
    assert states(store) == {"desk": {"pending": 2}}

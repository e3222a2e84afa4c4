"""What one run left out for its date is found by a run that looks further back; what fails says why."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from tests.servers import page

FUND = (
    "Quayside Partners has closed its third fund, Quayside Growth Fund III, at $450 million.\n"
    "The firm, based in Oslo, will back makers of industrial software across Europe with the new fund.\n"
)
TITLE = "Quayside closes Growth Fund III at $450m"


def days_ago(days: int) -> str:
    return f"{datetime.now(UTC).date() - timedelta(days=days)}"


def look_back_three_days(newsroom) -> None:
    newsroom.configure(settings=(newsroom.folder / "config/settings.toml").read_text().replace("3650d", "3d"))


def test_what_a_run_left_out_is_found_when_looking_further_back_though_listed_no_more(newsroom):
    look_back_three_days(newsroom)
    newsroom.publish("old.html", TITLE, FUND, day=days_ago(10))
    assert "1 out of window" in newsroom.call("run", "--direct")
    newsroom.call("run", "--direct")
    assert not newsroom.server.asked("/old.html")
    newsroom.server.on("/feed", page('<rss version="2.0"><channel><title>Ledger</title></channel></rss>'))
    assert "1 with funds" in newsroom.call("run", "--direct", "--since", "30d")


def test_an_unchanged_feed_whose_pages_bear_the_dates_is_read_again_only_by_who_looks_further_back(newsroom):
    look_back_three_days(newsroom)
    newsroom.publish("old.html", TITLE, FUND, day=days_ago(10))
    item = f"<item><title>{TITLE}</title><link>{newsroom.server.url('/old.html')}</link></item>"
    newsroom.server.on("/feed", page(f'<rss version="2.0"><channel><title>Ledger</title>{item}</channel></rss>'))
    assert "1 out of window" in newsroom.call("run", "--direct")
    assert "1 known" in newsroom.call("run", "--direct")
    assert len(newsroom.server.asked("/old.html")) == 1
    assert "1 with funds" in newsroom.call("backfill", "--direct", "--from", days_ago(20), "--to", days_ago(5))


def test_items_that_cannot_be_read_are_told_with_their_reasons_but_not_all(newsroom):
    for number in range(12):
        newsroom.publish(f"{number}.html", TITLE, FUND)
        newsroom.server.on(f"/{number}.html", page("gone", 404))
    said = newsroom.call("run", "--direct", "--dry-run")
    assert said.count("(404)") == 10
    assert "and 2 more" in said
    assert "dry run: nothing was kept, nobody was told: 12 items" in said


def test_adding_a_dead_page_fails_with_its_reason_and_one_without_a_fund_points_to_explain(newsroom):
    newsroom.server.on("/dead.html", page("gone", 404))
    dead = newsroom.server.url("/dead.html")
    assert f"{dead}: no such page (404)" in newsroom.call("add", dead, code=1)
    newsroom.publish("other.html", "The harbour opens", "The harbour has opened a new quay for ferries today.")
    other = newsroom.server.url("/other.html")
    assert f"fundwatch explain {other}" in newsroom.call("add", other)


def test_a_run_cannot_look_back_to_a_day_to_come(newsroom):
    assert "still to come" in newsroom.call("run", "--direct", "--since", days_ago(-5), code=2)


ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def publish_funds(newsroom, count):
    for number, ordinal in enumerate(ORDINALS[:count]):
        house = f"{ordinal.capitalize()} Harbour"
        text = (
            f"{house} Capital has closed its debut fund, {house} Growth Fund, at ${number + 2}00 million.\n" + FUND[88:]
        )
        newsroom.publish(f"{ordinal}.html", f"{house} closes its debut fund", text)


def test_an_alert_that_a_summary_told_says_which(newsroom):
    publish_funds(newsroom, 2)
    newsroom.call("run", "--direct")
    said = newsroom.call("alerts", "show", "1")
    assert "gathered" in said
    assert "told in alert 3" in said
    assert "sent" in newsroom.call("alerts", "show", "3")


def test_a_preview_tells_the_title_inside_its_frame_which_cuts_what_stands_in_it(newsroom):
    publish_funds(newsroom, 1)
    newsroom.call("run", "--direct")
    route = re.search(r'\[\[route]]\s+id = "(\w+)"', (newsroom.folder / "config/alerts.toml").read_text())[1]
    said = newsroom.call("alerts", "preview", "--route", route, "--since", "2026-01-01")
    frame, title, *_ = said.splitlines()
    assert "Harbour" not in frame
    assert "First Harbour Growth Fund" in title


def test_a_fund_without_managers_shows_its_sponsors_as_such(newsroom):
    text = (
        "Harbour Province plans a 5 billion yuan industry fund. Elm Bank and Oak Group will put money into the fund.\n"
    )
    newsroom.publish("plan.html", "Harbour Province plans an industry fund", text)
    assert "sponsors: " in newsroom.call("run", "--direct")

"""Which addresses may be asked; every attack is tried against a live listener."""

from ipaddress import ip_address

import pytest

from extractors.facts import Page
from flows.fetch import ARTICLE, FEED, Cause, Fetcher
from flows.fetch.addresses import AddressRefused, AllowList, is_public
from flows.fetch.network import GuardedTransport
from flows.outcomes import Outcome
from tests.servers import fetch_settings, page, redirect

PUBLIC = [
    "1.1.1.1",
    "93.184.216.34",
    "223.5.5.5",
    "2606:4700::1111",
    "2400:3200::1",
    "::ffff:1.1.1.1",
    "2002:101:101::1",
]
PRIVATE = [
    "0.0.0.0", "10.1.2.3", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254", "168.63.129.16",
    "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.1.1",
    "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::7f00:1", "64:ff9b:1::a00:1",
    "100::1", "2001:db8::1", "2002:7f00:1::1", "2002:a9fe:a9fe::", "2001:0:4136:e378:8000:63bf:80ff:fffe", "3fff::1",
    "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1",
]  # fmt: skip


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses_may_be_asked(address):
    assert is_public(ip_address(address))


@pytest.mark.parametrize("address", PRIVATE)
def test_private_and_reserved_addresses_may_not(address):
    assert not is_public(ip_address(address))
    with pytest.raises(AddressRefused, match=r"h\.example lies in a private network"):
        AllowList().check("h.example", address)


ALLOWED = [
    ("rsshub.lan", "rsshub.lan", "10.0.0.7"),
    ("RSSHub.LAN.", "rsshub.lan", "10.0.0.7"),
    ("10.0.0.0/8", "any.example", "10.2.3.4"),
    ("10.0.0.7", "any.example", "10.0.0.7"),
    ("::1", "any.example", "::1"),
]


@pytest.mark.parametrize(("entry", "host", "address"), ALLOWED)
def test_what_the_operator_names_may_be_asked(entry, host, address):
    AllowList([entry]).check(host, address)


@pytest.mark.parametrize(
    ("entry", "host", "address"), [("rsshub.lan", "x.rsshub.lan", "10.0.0.7"), ("10.0.0.0/24", "x", "10.0.1.1")]
)
def test_an_exception_reaches_no_further_than_it_says(entry, host, address):
    with pytest.raises(AddressRefused):
        AllowList([entry]).check(host, address)


DISGUISES = ["127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "0.0.0.0", "127.0.0.1."]
DISGUISES += ["[::1]", "[::]", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "[0:0:0:0:0:ffff:7f00:1]"]
DISGUISES += ["LOCALHOST", "①②⑦.0.0.1", "user@127.0.0.1"]


@pytest.mark.parametrize("host", DISGUISES)
@pytest.mark.parametrize("ask", [FEED, ARTICLE], ids=["feed", "article"])
def test_no_disguise_reaches_the_own_machine(news_server, host, ask):
    news_server.on("/a", page())
    with Fetcher(fetch_settings(private_hosts=())) as fetcher:
        answer = fetcher.get(news_server.url("/a", host=host), ask=ask)
    assert not isinstance(answer, Page)
    assert news_server.requests == []
    assert answer.outcome in {Outcome.REFUSED, Outcome.UNREACHABLE}


def test_a_redirect_into_the_own_network_is_refused(news_server):
    news_server.on("/a", redirect(news_server.url("/secret", host="127.0.0.1")))
    with Fetcher(fetch_settings(private_hosts=("localhost",))) as fetcher:
        answer = fetcher.get(news_server.url("/a", host="localhost"), ask=FEED)
    assert (answer.cause, answer.outcome) == (Cause.ADDRESS, Outcome.REFUSED)
    assert answer.reason == "127.0.0.1 lies in a private network (settings.toml, private_hosts, can allow it)"
    assert [seen.path for seen in news_server.requests] == ["/a"]


def test_a_name_that_answers_differently_the_second_time_gains_nothing(news_server):
    answers = iter([["127.0.0.2"], ["127.0.0.1"], ["127.0.0.2", "127.0.0.1"]])
    transport = GuardedTransport(AllowList(["127.0.0.2"]), resolver=lambda host, port, timeout: next(answers))
    with Fetcher(fetch_settings(), transport=transport) as fetcher:
        causes = [fetcher.get(f"http://twofaced.example:{news_server.port}/{n}", ask=FEED).cause for n in range(3)]
    assert causes == [Cause.CONNECTION, Cause.ADDRESS, Cause.ADDRESS]
    assert news_server.requests == []


def test_each_name_is_looked_up_once_for_a_connection(news_server):
    looked_up = []

    def resolver(host, port, timeout):
        looked_up.append(host)
        return ["127.0.0.1"]

    news_server.on("/a", page("ok"))
    transport = GuardedTransport(AllowList(["site.example"]), resolver=resolver)
    with Fetcher(fetch_settings(), transport=transport) as fetcher:
        assert fetcher.get(f"http://site.example:{news_server.port}/a", ask=FEED).body == b"ok"
    assert looked_up == ["site.example"]

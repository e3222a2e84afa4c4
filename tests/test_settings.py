import re
from datetime import time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import SecretStr, ValidationError

from flows.errors import ConfigurationError, UsageError
from flows.settings import Settings, default_config_dir, load_settings, parse_duration, redact

SETTINGS = """\
[run]
zone = "Europe/Paris"
window = "2d"
alert_threshold = 0.7
review_threshold = 0.2
lease = "10m"

[fetch]
contact = "desk@example.org"
spacing = "1s"
connect_timeout = "5s"
total_timeout = "20s"
retries = 1
max_bytes = 1_000_000
private_hosts = ["feeds.lan"]

[pages]
workers = 1
time_limit = "10s"

[schedule]
daily = "0 6 * * *"
zone = "Europe/Paris"
poll = "20m"
"""

SOURCES = """\
[[source]]
id = "harbour"
name = "Harbour Wire"
kind = "feed"
url = "https://harbour.example/feed.xml"
language = "en"

[[source]]
id = "jiangbao"
name = "江报"
kind = "sitemap"
url = "https://jiangbao.example/news.xml"
language = "zh"
topics = ["基金"]
interval = "30m"
"""

ALERTS = """\
[[channel]]
id = "mail"
url_env = "DESK_MAIL"

[[route]]
id = "all"
channels = ["mail"]
zone = "Asia/Shanghai"
"""

MAIL = "mailto://robot:Geheim99@smtp.example/?to=desk@example.org"
ENVIRON = {"DESK_MAIL": MAIL}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "conf"
    folder.mkdir()
    write(folder, SETTINGS, SOURCES, ALERTS)
    return folder


def write(folder: Path, settings: str, sources: str, alerts: str) -> None:
    for name, text in (("settings", settings), ("sources", sources), ("alerts", alerts)):
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")


def load(folder: Path | None, environ=ENVIRON, database=None) -> Settings:
    return load_settings(folder, database, environ=environ)


def refusal(folder: Path, environ=ENVIRON) -> str:
    with pytest.raises(ConfigurationError) as caught:
        load(folder, environ)
    return str(caught.value)


def test_the_three_files_become_one_frozen_object(folder):
    settings = load(folder)
    assert settings.run.window == timedelta(days=2)
    assert settings.run.zone == ZoneInfo("Europe/Paris")
    assert settings.fetch.private_hosts == ("feeds.lan",)
    assert [s.id for s in settings.sources] == ["harbour", "jiangbao"]
    assert settings.channel("mail").url.get_secret_value() == MAIL
    assert settings.route("all").kinds == ("new", "update", "correction")
    with pytest.raises(ValidationError, match="frozen"):
        settings.run.window = timedelta(days=9)


def test_a_source_without_a_zone_has_that_of_its_language(folder):
    english, chinese = load(folder).sources
    assert (english.zone, chinese.zone) == (ZoneInfo("UTC"), ZoneInfo("Asia/Shanghai"))
    assert (english.interval, chinese.interval) == (timedelta(hours=1), timedelta(minutes=30))


# What is changed in which file -> what the one line must say: file and line, key, what is allowed.
WRONG = [
    ("settings", 'window = "2d"', 'window = "soon"', [":3: [run], window: ", '"3d"']),
    ("settings", 'window = "2d"', "window = 2", [":3: [run], window: ", '"3d"']),
    ("settings", 'window = "2d"\n', "", [":1: [run], window: is missing", '"3d"']),
    ("settings", 'window = "2d"', 'windows = "2d"', [":3: [run], windows: is not known", "zone, window, alert_thr"]),
    ("settings", "retries = 1", "retries = 12", [":13: [fetch], retries: ", "from 0 to 5"]),
    ("settings", "retries = 1", 'retries = "1"', [":13: [fetch], retries: ", "whole number"]),
    ("settings", "alert_threshold = 0.7", "alert_threshold = 7", [":4: [run], alert_threshold: ", "0 to 1"]),
    (
        "settings",
        "review_threshold = 0.2",
        "review_threshold = 0.9",
        [":1: [run]: ", "review_threshold must not be above"],
    ),
    ("settings", '"Europe/Paris"\nwindow', '"Mars/Olympus"\nwindow', [":2: [run], zone: ", "Asia/Shanghai"]),
    ("settings", "[pages]", "[papers]", [":17: [papers]: is not known", "run, fetch, pages, schedule"]),
    ("settings", "0 6 * * *", "at six", [":22: [schedule], daily: ", "cron line"]),
    ("settings", "0 6 * * *", "30 25 * * *", [":22: [schedule], daily: ", "cron line", '"25" is no hour']),
    ("settings", "0 6 * * *", "0 6 31 2 *", [":22: [schedule], daily: ", "such a day never comes"]),
    ("settings", "desk@example.org", "桌@example.org", ["[fetch], contact: ", "ASCII"]),
    ("sources", "https://harbour.example/feed.xml", "harbour.example", [":5: [[source]] harbour, url: ", "https://"]),
    (
        "sources",
        "https://harbour.example/feed.xml",
        "file:///etc/passwd",
        [":5: [[source]] harbour, url: ", "https://"],
    ),
    ("sources", "https://harbour.example/feed.xml", "https://u:p@h.example/", ["harbour, url: ", "headers_env"]),
    ("sources", "https://harbour.example/feed.xml", "https://h.example:99999/", ["harbour, url: ", "https://"]),
    ("sources", 'id = "jiangbao"', 'id = "harbour"', [":9: [[source]] harbour, id: is used twice", "line 2"]),
    ("sources", 'id = "jiangbao"', 'id = "Jiang Bao"', [":9: [[source]] Jiang Bao, id: ", "lower-case"]),
    ("sources", 'kind = "feed"', 'kind = "rss"', [":4: [[source]] harbour, kind: ", "'feed', 'sitemap'"]),
    ("sources", 'language = "en"', 'language = "fr"', [":6: [[source]] harbour, language: ", "'zh-Hant'"]),
    ("sources", 'interval = "30m"', 'interval = "10s"', [":15: [[source]] jiangbao, interval: ", '"5m" to "30d"']),
    ("sources", 'topics = ["基金"]', 'topics = "基金"', [":14: [[source]] jiangbao, topics: ", "list of words"]),
    ("sources", 'language = "zh"', 'language = "zh"\nenabled = "yes"', ["jiangbao, enabled: ", "true or false"]),
    ("sources", 'name = "Harbour Wire"\n', "", [":1: [[source]] harbour, name: is missing"]),
    ("sources", 'id = "harbour"', "id = harbour", ["sources.toml: is not valid TOML", "line 2"]),
    ("alerts", "DESK_MAIL", "OTHER_MAIL", [":3: [[channel]] mail, url_env: ", "OTHER_MAIL", "not set", ".env"]),
    ("alerts", "DESK_MAIL", "mailto://me:pw@x", [":3: [[channel]] mail, url_env: ", "name of an environment variable"]),
    ("alerts", 'url_env = "DESK_MAIL"', 'url = "mailto://me:pw12345@x"', ["url: is not known", "id, enabled, url_env"]),
    ("alerts", '["mail"]', '["mial"]', [":7: [[route]] all, channels: names 'mial'", "there is: mail"]),
    ("alerts", '["mail"]', "[]", [":7: [[route]] all, channels: "]),
    (
        "alerts",
        "zone =",
        'kinds = ["new", "old"]\nzone =',
        [":8: [[route]] all, kinds", "'new', 'update'", ', not "old"'],
    ),
    ("alerts", "zone =", 'stages = ["rumour"]\nzone =', [":8: [[route]] all, stages", "'gp_call', 'planned'"]),
    (
        "alerts",
        "zone =",
        'places = ["CN", "Wuhn"]\nzone =',
        [":8: [[route]] all, places: ", '"Wuhn" is no place', '"CN"'],
    ),
    ("alerts", "zone =", 'sources = ["nowhere"]\nzone =', [":8: [[route]] all, sources: ", "harbour, jiangbao"]),
    ("alerts", "zone =", 'digest = { every = "day" }\nzone =', [":8: [[route]] all, digest: ", 'at = "08:30"']),
    ("alerts", "zone =", 'quiet = { from = "25:00", to = "07:00" }\nzone =', [":8: [[route]] all, quiet", '"08:30"']),
    (
        "alerts",
        "zone =",
        'min_size = { amount = "x", currency = "CNY" }\nzone =',
        [":8: [[route]] all, min_size.amount: "],
    ),
    ("alerts", "[[route]]", '[rates]\nper_usd = { CNY = "x" }\n[[route]]', [": must be a number"]),
    (
        "settings",
        'spacing = "1s"',
        'spacing = "0s"',
        ["[fetch], spacing: ", 'must be longer than "0s": a length of time'],
    ),
    ("alerts", "[[route]]", "[rates]\nper_usd = { CNY = -1 }\n[[route]]", [": must be more than 0"]),
    ("alerts", "zone =", 'min_size = { amount = 5, currency = "CNY" }\nzone =', [":8: ", "no rate", "USD"]),
]


@pytest.mark.parametrize(("file", "right", "wrong", "says"), WRONG, ids=[f"{w[0]}: {w[2][:40]}" for w in WRONG])
def test_what_is_wrong_is_named_with_file_line_key_and_what_is_allowed(folder, file, right, wrong, says):
    path = folder / f"{file}.toml"
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    lines = [line for line in refusal(folder).splitlines() if says[0] in line]
    assert len(lines) == 1
    assert lines[0].startswith(str(path))
    for words in says:
        assert words in lines[0]
    assert "pw" not in lines[0]


def test_several_mistakes_are_all_told_one_line_each(folder):
    wrong_sources = SOURCES.replace('"feed"', '"rss"').replace("https://jiangbao", "ftp://jiangbao")
    write(folder, SETTINGS.replace('"10m"', '"never"'), wrong_sources, ALERTS.replace("DESK_MAIL", "NO_MAIL"))
    lines = refusal(folder).splitlines()
    assert [re.search(r"(\w+)\.toml:(\d+)", line).groups() for line in lines] == [
        ("settings", "6"),
        ("sources", "4"),
        ("sources", "12"),
        ("alerts", "3"),
    ]


def test_a_missing_folder_and_a_missing_file_are_named(tmp_path):
    assert "no such folder (--config)" in refusal(tmp_path / "nowhere")
    assert "sources.toml: cannot be read: No such file" in refusal(tmp_path)


def test_a_list_of_sources_may_be_empty_until_the_first_is_added(folder):
    (folder / "sources.toml").write_text("# nothing yet\n", encoding="utf-8")
    assert load(folder).sources == ()


def test_a_file_in_another_encoding_is_named(folder):
    (folder / "sources.toml").write_bytes(SOURCES.encode("gb18030"))
    assert "sources.toml: is not UTF-8 text" in refusal(folder)


def test_files_with_a_byte_order_mark_and_windows_line_ends_are_read(folder):
    (folder / "sources.toml").write_bytes(b"\xef\xbb\xbf" + SOURCES.replace("\n", "\r\n").encode())
    assert len(load(folder).sources) == 2


def test_a_folder_with_sources_alone_takes_the_default_settings_and_alerts_nobody(folder):
    (folder / "settings.toml").unlink()
    (folder / "alerts.toml").unlink()
    settings = load(folder, {})
    assert settings.run == load(default_config_dir(), {}).run
    assert (settings.channels, settings.routes) == ((), ())


def test_the_default_configuration_is_valid_and_has_sources_of_both_languages():
    settings = load(default_config_dir(), {})
    assert {s.language for s in settings.enabled_sources} >= {"zh", "en"}
    assert len(settings.enabled_sources) > 30
    assert len({s.url for s in settings.sources}) == len(settings.sources)


def test_the_examples_in_the_default_alerts_are_valid_once_their_marks_are_off(folder):
    text = (default_config_dir() / "alerts.toml").read_text(encoding="utf-8")
    examples = re.sub(r"^# (?=\[\[|[a-z_]+ = )", "", text, flags=re.MULTILINE).replace('["altassets"]', '["harbour"]')
    (folder / "alerts.toml").write_text(examples, encoding="utf-8")
    settings = load(folder, {"FUNDWATCH_MAIL": MAIL, "FUNDWATCH_CHAT": "json://localhost/x"})
    assert len(settings.channels) == len(settings.routes) == 2
    assert settings.routes[0].quiet.start == time(22)
    assert settings.routes[1].digest.at == time(8, 30)


@pytest.mark.parametrize("file", ["settings", "sources", "alerts"])
def test_each_default_file_opens_with_a_comment_that_explains_it(file):
    assert (default_config_dir() / f"{file}.toml").read_text(encoding="utf-8").startswith("# ")


def test_the_folder_is_asked_for_by_option_then_by_environment(folder, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    write(other, SETTINGS, SOURCES.replace("harbour", "quay"), "")
    environ = {"FUNDWATCH_CONFIG": str(other), **ENVIRON}
    assert load(None, environ).sources[0].id == "quay"
    assert load(folder, environ).sources[0].id == "harbour"


def test_the_folder_may_be_named_in_a_dotenv_file_of_the_working_directory(folder):
    (folder.parent / ".env").write_text(f"FUNDWATCH_CONFIG={folder}\nDESK_MAIL={MAIL}\n", encoding="utf-8")
    assert load(None, {}).config_dir == folder


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (b"DESK_MAIL=\xe9\n", ".env: is not UTF-8 text (byte 10); save it as UTF-8"),
        (b'DESK_MAIL=x\nOTHER="geheim\nMORE=1\n', ".env:2: must be NAME=value; is a quotation mark left open?"),
    ],
)
def test_a_dotenv_file_that_cannot_be_read_is_one_line_without_its_words(folder, caplog, written, said):
    (folder / ".env").write_bytes(written)
    assert refusal(folder) == f"{folder}/{said}"
    assert not caplog.records


def test_the_database_is_asked_for_by_option_then_environment_then_file_then_the_default(folder):
    settings = SETTINGS + '\n[database]\nurl_env = "MY_DB"\n'
    write(folder, settings, SOURCES, ALERTS)
    environ = {**ENVIRON, "MY_DB": "sqlite:///mine.db"}
    assert load(folder, environ, "sqlite:///asked.db").database_url == "sqlite:///asked.db"
    assert load(folder, {**environ, "FUNDWATCH_DATABASE_URL": "sqlite:///env.db"}).database_url == "sqlite:///env.db"
    assert load(folder, environ).database_url == "sqlite:///mine.db"
    write(folder, SETTINGS, SOURCES, ALERTS)
    assert load(folder).database_url.endswith("fundwatch.db")


@pytest.mark.parametrize("place", ["conf/.env", ".env"])
def test_secrets_come_from_a_dotenv_file_and_the_environment_wins(folder, place):
    (folder.parent / place).write_text("DESK_MAIL=json://from-file/x\n", encoding="utf-8")
    assert load(folder, {}).channel("mail").url.get_secret_value() == "json://from-file/x"
    assert load(folder).channel("mail").url.get_secret_value() == MAIL


def test_a_channel_that_is_switched_off_needs_no_secret(folder):
    (folder / "alerts.toml").write_text(ALERTS.replace('id = "mail"', 'id = "mail"\nenabled = false'), encoding="utf-8")
    assert not load(folder, {}).channel("mail").enabled


def test_headers_of_a_source_are_secrets_by_name(folder):
    (folder / "sources.toml").write_text(SOURCES + 'headers_env = { Authorization = "TOKEN" }\n', encoding="utf-8")
    assert "TOKEN" in refusal(folder)
    settings = load(folder, {**ENVIRON, "TOKEN": "Bearer abcdef123"})
    assert settings.source("jiangbao").headers["Authorization"].get_secret_value() == "Bearer abcdef123"
    assert "abcdef123" not in repr(settings)


def test_no_secret_is_ever_printed(folder):
    database = "postgresql://fund:Kennwort7@db.example/watch"
    settings = load(folder, ENVIRON, database)
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.channels[0]!r} {settings.model_dump_json()}"
    for secret in ("Geheim99", "Kennwort7", MAIL):
        assert secret not in shown
    assert settings.database_shown == "postgresql://fund:***@db.example/watch"
    assert settings.redact(f"could not send by {MAIL}: login robot/Geheim99, password Kennwort7 at db.example") == (
        "could not send by ***: login ***/***, password *** at db.example"
    )


REDACTED = [
    (
        "tgram://123456:ABC-def_1/987654",
        "POST /bot123456:ABC-def_1/sendMessage to 987654",
        "POST /bot***:***/sendMessage to ***",
    ),
    (
        "json://hook.example:8080/a%20key%21/x",
        "hook.example:8080 refused a key! and a%20key%21",
        "***:8080 refused *** and ***",
    ),
    ("Bearer  s3cr3t-token", "sent Bearer  s3cr3t-token", "sent ***"),
]


@pytest.mark.parametrize(("secret", "text", "shown"), REDACTED)
def test_redact_hides_a_secret_whole_in_pieces_and_decoded(secret, text, shown):
    assert redact(text, [SecretStr(secret)]) == shown


def test_an_unknown_id_is_answered_with_the_nearest(folder):
    with pytest.raises(UsageError, match="no source 'harbor' in the configuration; there is: harbour"):
        load(folder).source("harbor")


@pytest.mark.parametrize(
    ("text", "length"),
    [("90s", 90), ("15m", 900), ("2h", 7200), ("3d", 259200), ("1w", 604800), ("0.5h", 1800), (" 3 d ", 259200)],
)
def test_lengths_of_time_are_read(text, length):
    assert parse_duration(text).total_seconds() == length


@pytest.mark.parametrize("text", ["", "3", "d", "-3d", "0d", "3 days", "3y", "١d"])
def test_other_lengths_of_time_are_refused(text):
    with pytest.raises(ValueError, match="length of time"):
        parse_duration(text)

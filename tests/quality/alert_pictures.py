"""Draw README's pictures of a digest by mail and of chat messages: python tests/quality/alert_pictures.py .github.

The words are those that the demo's funds give; the frames around them are what mail and chat programs draw. Needs
Chromium (Debian: chromium, fonts-noto-cjk).
"""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import SecretStr

from flows.alerts import FundNews, Message, compose_news, look_of, read_payload
from flows.alerts.gathering import Group, digest_of, weeks_of
from flows.demo import Act, acts
from flows.demo.showing import SECOND_MORNING
from flows.settings import Channel
from flows.store import Alert, DueDelivery

ZONE = ZoneInfo("Asia/Shanghai")
MAIL = "mailto://watch:word@mail.example?to=desk@fund.example"
CHAT = "tgram://123456789:abcdefghijklmnopqrstuvwxyz123456789/12315544"
WIDTHS = {"mail": 720, "chat": 560}  # pixels

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><style>
body {{ margin: 0; padding: 16px; background: #dfe5ec }}
body {{ font: 14px/1.45 'Segoe UI', Roboto, 'Noto Sans CJK SC', sans-serif }}
.mail {{ background: #fff; border-radius: 8px; overflow: hidden; box-shadow: 0 1px 4px #0003 }}
.mail header {{ padding: 14px 24px; border-bottom: 1px solid #dde3ea; color: #5b6876; font-size: 13px }}
.mail header b {{ display: block; color: #1d2733; font-size: 17px }}
.chat {{ display: flex; gap: 10px; align-items: flex-end; margin-bottom: 12px }}
.face {{ width: 34px; height: 34px; border-radius: 50%; background: #2f6f8f; color: #fff; text-align: center;
  line-height: 34px; flex: none }}
.said {{ background: #fff; border-radius: 14px 14px 14px 3px; padding: 9px 14px; white-space: pre-wrap;
  overflow-wrap: anywhere; box-shadow: 0 1px 2px #0002 }}
.said a {{ color: #2f6f8f; text-decoration: none }}
</style></head><body>{body}<script>document.title = document.documentElement.scrollHeight</script></body></html>"""


def main(folder: str) -> None:
    """Play the demo, put what it tells into words, and draw both."""
    alerts = told()
    drawn = {"mail": mail(digest_by_mail(alerts)), "chat": "".join(chat(one) for one in chat_messages(alerts))}
    for name, body in drawn.items():
        draw(PAGE.format(body=body), Path(folder, f"{name}.png").resolve(), WIDTHS[name])


def told() -> list[Alert]:
    """The demo's alerts about funds, the first first."""
    for act in acts(direct=True):
        if not isinstance(act, Act):
            store, _ = act
            return [on_the_web(alert) for alert in reversed(store.alerts()) if alert.kind in {"new", "update"}]
    return []


def on_the_web(alert: Alert) -> Alert:
    """The same with addresses as from a site on the web: the port of the demo's own is another each time."""
    payload = json.loads(re.sub(r"http://127\.0\.0\.1:\d+", "https://press.example", json.dumps(alert.payload)))
    return replace(alert, payload=payload)


def digest_by_mail(alerts: list[Alert]) -> Message:
    """As a route with `digest` gathers them."""
    due = (DueDelivery(alert.alert_id, "desk", "all-funds", 1, SECOND_MORNING, alert) for alert in alerts)
    weeks = weeks_of(alerts, zone=ZONE, now=SECOND_MORNING)
    digest = digest_of(Group("all-funds", "digest", "", tuple(due)), zone=ZONE, now=SECOND_MORNING, weeks=weeks)
    return compose_news("digest", digest, alerts[-1].alert_id + 1, "en", look_of(channel(MAIL)))


def chat_messages(alerts: list[Alert]) -> list[Message]:
    """One new fund in English, and what became of another in Chinese."""
    new = max((a for a in alerts if a.kind == "new" and news(a).name.isascii()), key=lambda a: len(news(a).name))
    update = next(alert for alert in alerts if alert.kind == "update")
    look = look_of(channel(CHAT))
    return [
        compose_news("new", news(new), new.alert_id, "en", look),
        compose_news("update", news(update), update.alert_id, "zh", look),
    ]


def news(alert: Alert) -> FundNews:
    payload = read_payload(alert.kind, alert.payload)
    assert isinstance(payload, FundNews)
    return payload


def channel(url: str) -> Channel:
    return Channel(id="desk", url_env=SecretStr(url))


def mail(message: Message) -> str:
    body = re.sub(r"</?(?:!DOCTYPE html|html|head|body|meta)[^>]*>", "", message.body)
    return f'<div class="mail"><header><b>{html.escape(message.title)}</b>fundwatch to desk</header>{body}</div>'


def chat(message: Message) -> str:
    linked = re.sub(r"https?://\S+", lambda found: f"<a>{found[0]}</a>", message.body)
    return f'<div class="chat"><div class="face">fw</div><div class="said">{linked}</div></div>'


def draw(page: str, path: Path, width: int) -> None:
    """Let a browser draw a page of this width, as high as it is."""
    browser = next(found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page, encoding="utf-8")
        begun = [
            browser,
            "--headless",
            "--no-sandbox",
            "--hide-scrollbars",
            "--disable-lcd-text",
            f"--user-data-dir={folder}/profile",
        ]
        sized = subprocess.run(
            [*begun, f"--window-size={width},100", "--dump-dom", str(source)],
            capture_output=True,
            text=True,
            check=True,
        )
        height = re.search(r"<title>(\d+)</title>", sized.stdout)[1]
        shot = [f"--window-size={width},{height}", "--force-device-scale-factor=1", f"--screenshot={path}", str(source)]
        subprocess.run([*begun, *shot], capture_output=True, check=True)


if __name__ == "__main__":
    main(sys.argv[1])

"""What an operator decides: config/*.toml and the environment, read once into frozen, typed, complete objects.

The only place that reads environment variables. `load_settings` is the way in; everything it returns is frozen,
and every secret is a SecretStr: `repr`, `str` and error texts show stars.

    Settings
    +-- sources: tuple[Source, ...]      config/sources.toml
    +-- channels: tuple[Channel, ...]    config/alerts.toml: where alerts can go
    +-- routes: tuple[Route, ...]        config/alerts.toml: who hears what, when
    +-- rates: Rates                     config/alerts.toml: to compare sizes in different currencies
    +-- run, fetch, pages, schedule,
        publish, heartbeat               config/settings.toml
"""

from flows.settings.alerting import Channel, Digest, MinSize, Quiet, Rates, Route
from flows.settings.folder import default_config_dir
from flows.settings.loading import load_settings
from flows.settings.secrets import redact
from flows.settings.sections import (
    FetchSettings,
    PageSettings,
    PublishSettings,
    RunSettings,
    ScheduleSettings,
    Settings,
)
from flows.settings.sources import Source
from flows.settings.values import parse_duration

__all__ = [
    "Channel",
    "Digest",
    "FetchSettings",
    "MinSize",
    "PageSettings",
    "PublishSettings",
    "Quiet",
    "Rates",
    "Route",
    "RunSettings",
    "ScheduleSettings",
    "Settings",
    "Source",
    "default_config_dir",
    "load_settings",
    "parse_duration",
    "redact",
]

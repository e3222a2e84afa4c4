"""Reads the three files of the configuration folder and refuses anything unknown, missing or wrong, all at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from pydantic import SecretStr, ValidationError

from flows.errors import ConfigurationError
from flows.settings.alerting import Channel, Rates, Route
from flows.settings.crosschecks import crosscheck
from flows.settings.folder import default_config_dir, default_database_url, find_config_dir
from flows.settings.problems import problems_of
from flows.settings.secrets import read_environment
from flows.settings.sections import (
    DatabaseSettings,
    FetchSettings,
    HeartbeatSettings,
    PageSettings,
    PublishSettings,
    RunSettings,
    ScheduleSettings,
    Settings,
)
from flows.settings.sources import Source
from flows.settings.tables import TomlFile, read_toml
from flows.settings.values import Table

File = TypeVar("File", bound=Table)


class SettingsFile(Table):
    """config/settings.toml."""

    database: DatabaseSettings = DatabaseSettings()
    heartbeat: HeartbeatSettings = HeartbeatSettings()
    publish: PublishSettings = PublishSettings()
    run: RunSettings
    fetch: FetchSettings
    pages: PageSettings
    schedule: ScheduleSettings


class SourcesFile(Table):
    """config/sources.toml."""

    source: tuple[Source, ...] = ()


class AlertsFile(Table):
    """config/alerts.toml."""

    channel: tuple[Channel, ...] = ()
    route: tuple[Route, ...] = ()
    rates: Rates = Rates()


def load_settings(
    config_dir: Path | None = None, database: str | None = None, *, environ: Mapping[str, str] | None = None
) -> Settings:
    """All settings, frozen; ConfigurationError lists everything that is wrong, one line each.

    `config_dir` and `database` are what the command line gave; `environ` stands in for the process's environment.
    A folder without settings.toml takes the default one; without alerts.toml it alerts nobody.
    """
    folder = find_config_dir(config_dir, read_environment((Path.cwd(),), environ))
    environment = read_environment(_secret_folders(folder), environ)
    settings, sources, alerts = _read_files(folder, environment)
    return Settings(
        config_dir=folder,
        database=_database(database, settings.database.url, environment),
        run=settings.run,
        fetch=settings.fetch,
        pages=settings.pages,
        schedule=settings.schedule,
        sources=sources.source,
        channels=alerts.channel,
        routes=alerts.route,
        rates=alerts.rates,
        heartbeat=settings.heartbeat.url,
        publish=settings.publish,
    )


def _secret_folders(folder: Path) -> tuple[Path, ...]:
    """Where a .env may lie: in the folder, beside it (not inside an installed package), in the working directory."""
    beside = () if "site-packages" in folder.parts else (folder.parent,)
    return (folder, *beside, Path.cwd())


def _read_files(folder: Path, environment: Mapping[str, str]) -> tuple[SettingsFile, SourcesFile, AlertsFile]:
    own = folder / "settings.toml"
    settings_file = read_toml(own if own.is_file() else default_config_dir() / "settings.toml")
    sources_file = read_toml(folder / "sources.toml")
    alerts_path = folder / "alerts.toml"
    alerts_file = read_toml(alerts_path) if alerts_path.is_file() else TomlFile(alerts_path, {}, ())
    problems: list[str] = []
    settings = _validated(settings_file, SettingsFile, environment, problems)
    sources = _validated(sources_file, SourcesFile, environment, problems)
    alerts = _validated(alerts_file, AlertsFile, environment, problems)
    problems += crosscheck(sources_file, alerts_file)
    if problems or not (settings and sources and alerts):
        raise ConfigurationError("\n".join(problems))
    return settings, sources, alerts


def _validated(file: TomlFile, model: type[File], environment: Mapping[str, str], problems: list[str]) -> File | None:
    try:
        return model.model_validate(file.content, context={"environ": environment})
    except ValidationError as error:
        problems += problems_of(error, file, model)
        return None


def _database(asked: str | None, named: SecretStr | None, environment: Mapping[str, str]) -> SecretStr:
    url = asked or environment.get("FUNDWATCH_DATABASE_URL") or (named.get_secret_value() if named else None)
    return SecretStr(url or default_database_url())

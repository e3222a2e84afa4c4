"""An article of a gold corpus as detection reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from extractors.funds.en.read import lines_of, scene_in
from extractors.funds.en.scene import Scene
from tests.quality.detect import article_of


def english_scene(line: Mapping[str, Any]) -> Scene:
    """The scene of an English article."""
    article = article_of(dict(line))
    return scene_in(article, lines_of(article))

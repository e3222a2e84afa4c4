"""Which of the places that an English article tells is the fund's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from extractors.facts import Stage
from extractors.funds.en.candidates import Candidate, Cue
from extractors.funds.en.place import placing_for
from extractors.funds.en.placing import Placing, signs_of_none, signs_of_place
from extractors.funds.en.roles import read_roles
from extractors.funds.en.scene import Scene
from extractors.funds.en.verdict import Verdict
from extractors.rules import Rule
from tests.quality.lessons.pairing import paired
from tests.quality.lessons.scenes import english_scene
from tests.quality.score import same_place


def choices(line: Mapping[str, Any]) -> Iterator[list[tuple[frozenset[str], bool]]]:
    """For each fund of the gold that is found in an English article all places that are told, and none."""
    for one, place in placings(line):
        told = [(signs_of_place(one, code), same_place(place, told.words.text)) for code, told in one.told.items()]
        yield [(signs_of_none(one), not place), *told]


def placings(line: Mapping[str, Any]) -> Iterator[tuple[Placing, str | None]]:
    """Each fund of the gold that is found, with its place."""
    if line["lang"] != "en" or not line["gold"]["funds"]:
        return
    scene = english_scene(line)
    pairs = paired(scene.funds, line["gold"]["funds"])
    verdicts = {index: _verdict(scene, scene.funds[index]) for index in pairs}
    roles = read_roles(scene.story, list(verdicts.values()))
    for index, verdict in verdicts.items():
        placing = placing_for(scene.story, verdict, roles[id(verdict.candidate)])
        yield placing, line["gold"]["funds"][pairs[index]]["place"]


def _verdict(scene: Scene, one: Candidate) -> Verdict:
    """That of the rules, or a plain one for a fund that signs alone announce."""
    spot = one.places[0]
    cue = Cue(_PLAIN, spot.clause, spot.place, spot.place + 1, spot.place)
    return scene.verdicts.get(id(one)) or Verdict(one, Stage.LAUNCHED, cue, 0.5)


_PLAIN = Rule(name="en a fund", stage=Stage.LAUNCHED, pattern=re.compile("ⓕ"), says=("ⓕ",))

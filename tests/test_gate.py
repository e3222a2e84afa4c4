"""The quality gate: a drop fails, a rise is pinned, nothing is lowered or left out in silence."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from tests.quality import gate, measuring, shuffles
from tests.quality.gate import Measured, failures, fallen, pin, present, raised
from tests.quality.keywords import sightings_by_keywords
from tests.quality.score import score

FIGURES = {"funds_f1": 0.9512, "size": 0.9, "records_mixing_funds": 1.0}


def measured(figures=FIGURES, sha256="a1", path="elsewhere/dev.jsonl") -> Measured:
    return Measured(Path("/") / path, sha256, dict(figures), [], [], [])


def pinned(floors, sha256="a1"):
    return {"dev.jsonl": {"sha256": sha256, "floors": dict(floors)}}


@pytest.mark.parametrize(
    ("floors", "what"),
    [
        ({"funds_f1": 0.96}, "funds_f1 is 0.9512, below its floor 0.96"),
        ({"records_mixing_funds": 0}, "records_mixing_funds is 1, above its ceiling 0"),
        ({"place": 0.8}, "place can no longer be told; its floor is 0.8"),
    ],
)
def test_a_figure_below_its_floor_fails(floors, what):
    assert list(fallen(FIGURES, floors)) == [what]


@pytest.mark.parametrize("floors", [{"funds_f1": 0.951}, {"funds_f1": 0.9515}, {"records_mixing_funds": 1}, {}])
def test_a_figure_at_its_floor_passes(floors):
    assert not list(fallen(FIGURES, floors))


def test_a_rise_can_be_pinned_rounded_down():
    assert raised(FIGURES, {"funds_f1": 0.9, "size": 0.9}) == {
        "funds_f1": 0.951,
        "size": 0.9,
        "records_mixing_funds": 1,
    }


def test_a_margin_keeps_the_floor_below_the_figure():
    assert raised(FIGURES, {}, margin=0.02)["funds_f1"] == 0.931


def test_pinning_with_a_margin_lowers_no_floor():
    assert raised(FIGURES, {"funds_f1": 0.95}, margin=0.02)["funds_f1"] == 0.95


def test_pinning_a_worse_figure_is_refused_and_changes_nothing():
    floors = pinned({"funds_f1": 0.96})
    refused = pin([measured()], floors, margin=0.0, allow_regression=False)
    assert refused == ["dev.jsonl: funds_f1 is 0.9512, below its floor 0.96"]
    assert floors == pinned({"funds_f1": 0.96})


def test_pinning_a_worse_figure_is_possible_when_said_so():
    floors = pinned({"funds_f1": 0.96})
    assert not pin([measured()], floors, margin=0.0, allow_regression=True)
    assert floors["dev.jsonl"]["floors"]["funds_f1"] == 0.951


def test_a_changed_corpus_fails_until_it_is_pinned_again():
    floors = pinned({"funds_f1": 0.9})
    changed = measured(sha256="b2")
    assert any("has changed" in line for line in failures(changed, floors))
    pin([changed], floors, margin=0.0, allow_regression=False)
    assert not list(failures(changed, floors))


def test_a_corpus_of_our_own_needs_floors_and_one_from_outside_does_not():
    ours = measured(path=str(gate.ROOT / "tests/gold/xx.jsonl"))
    assert list(failures(ours, {})) == ["xx.jsonl: no floors are pinned; see --pin"]
    assert not list(failures(measured(), {}))


def test_a_missing_corpus_of_our_own_fails_and_one_from_outside_is_skipped(tmp_path):
    missing = gate.ROOT / "tests" / "gold" / "nowhere.jsonl"
    there, wrong = present([tmp_path / "absent.jsonl", missing])
    assert there == []
    assert wrong == ["nowhere.jsonl: missing; it belongs to this repository"]


def test_errors_of_the_unread_corpus_are_never_shown(capsys):
    gate.report(Measured(Path("unread.jsonl"), "", {}, ["missed   x-1: Some Fund"], ["  parts"], []), 100)
    told = capsys.readouterr().out
    assert "parts" in told
    assert "Some Fund" not in told


def test_every_corpus_of_our_own_has_floors_for_it_as_it_is():
    floors = gate.load(gate.FLOORS)
    for path in sorted((gate.ROOT / "tests" / "gold").glob("*.jsonl")):
        assert floors[path.name]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest(), f"pin {path.name} again"


GOLD = {
    "id": "one",
    "lang": "en",
    "title": "Quillmere Ventures launches $80 million Orchard Fund II",
    "text": "Quillmere Ventures launches Orchard Fund II with $80 million, it said on Monday.",
    "published": "2026-03-09",
    "text_kind": "own",
    "gold": {
        "label": "announces",
        "funds": [
            {
                "name": "Orchard Fund II",
                "aliases": [],
                "stage": "launched",
                "size": {"amount": 80_000_000, "currency": "USD", "as_written": "$80 million"},
                "fund_id": "orchard-fund-ii",
            }
        ],
    },
}


def test_the_figures_are_those_of_the_scorer():
    found = [{"article_id": "one", "fund_id": "f", "name": "Orchard Fund II", "stage": "planned", "confidence": 0.9}]
    result, _ = score([GOLD], found)
    figures = measuring.figures_of(result)
    assert figures["funds_f1"] == 1.0
    assert figures["stage"] == 0.0
    assert "zh_f1" not in figures
    assert "two_languages_joined" not in figures


def test_the_parts_tell_label_and_stage():
    parts = "\n".join(measuring.breakdown([GOLD], []))
    assert "0 of 1 articles flagged" in parts
    assert "0 of 1 funds found" in parts


def test_the_keyword_filter_finds_what_is_plain():
    row = next(sightings_by_keywords([GOLD]))
    assert (row["article_id"], row["stage"], row["size"]["amount"]) == ("one", "launched", 80_000_000)


@pytest.mark.slow
def test_the_real_commands_are_what_is_measured(tmp_path, capsys):
    gold, floors = tmp_path / "own.jsonl", tmp_path / "floors.json"
    gold.write_text(json.dumps(GOLD), encoding="utf-8")
    assert gate.main([str(gold), "--pin"], floors_file=floors) == 0
    assert gate.load(floors)["own.jsonl"]["floors"]["funds_recall"] == 1.0
    best = gate.load(floors)
    best["own.jsonl"]["floors"]["funds_recall"] = 1.1
    gate.save(floors, best)
    assert gate.main([str(gold)], floors_file=floors) == 1
    assert "FAILED own.jsonl: funds_recall is 1.0000, below its floor 1.1" in capsys.readouterr().out


ORDER = {("a", "Fund", 0): "f-1", ("b", "Fund", 0): "f-1", ("c", "Fund", 0): "f-2"}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ({("a", "Fund", 0): "x", ("b", "Fund", 0): "x", ("c", "Fund", 0): "y"}, 1.0),
        ({("a", "Fund", 0): "x", ("b", "Fund", 0): "y", ("c", "Fund", 0): "z"}, 0.0),
        ({("a", "Fund", 0): "x", ("b", "Fund", 0): "x", ("c", "Fund", 0): "x"}, 1 / 3),
        ({("a", "Fund", 0): "x", ("b", "Fund", 0): "x"}, 0.5),
    ],
    ids=["other ids", "split", "merged", "lost"],
)
def test_orders_agree_as_far_as_the_same_pairs_are_together(other, expected):
    assert shuffles.agreement(ORDER, other) == pytest.approx(expected)

import json
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.endpoints import Shape, at_path, filled, read_endpoint

SHANGHAI = ZoneInfo("Asia/Shanghai")
BASE = "https://register.example/api/list?page=0"
SHAPE = Shape("data.list", "https://register.example/fund/{id}.html", "name", "filed", {"管理人": "manager.name"})
ENTRY = {"id": 42, "name": "云岭科创<em>母基金</em>", "filed": 1772676000000, "manager": {"name": "云岭资本"}}


def read(value, shape=SHAPE):
    return read_endpoint(json.dumps(value).encode(), "application/json", BASE, SHANGHAI, shape=shape)


def test_entries_are_read_as_described():
    (item,) = read({"data": {"list": [ENTRY]}}).items
    assert (item.url, item.title, item.summary) == (
        "https://register.example/fund/42.html",
        "云岭科创母基金",
        "管理人: 云岭资本",
    )
    assert item.published_day == date(2026, 3, 5)


def test_a_link_may_be_a_path_and_relative():
    (item,) = read([{"u": "/a b", "t": "x"}], Shape("", "u", "t")).items
    assert item.url == "https://register.example/a b"


def test_jsonp_is_unwrapped():
    body = b'callback_1({"data": {"list": [{"id": 1, "name": "n"}]}});'
    assert len(read_endpoint(body, None, BASE, SHANGHAI, shape=SHAPE).items) == 1


PROBLEMS = [
    ({"code": 403, "msg": "x"}, 'no list at "data.list" in the answer: it has code, msg'),
    ({"data": {"list": None}}, 'no list at "data.list"'),
    ([], "it is no object"),
    ({"data": {"list": [{"name": "n"}]}}, "none of 1 entries has a"),
]


@pytest.mark.parametrize(("value", "says"), PROBLEMS)
def test_a_changed_answer_says_what_is_missing(value, says):
    assert says in read(value).problem


def test_an_empty_list_is_no_problem():
    assert read({"data": {"list": []}}).problem is None


@pytest.mark.parametrize(
    ("path", "value"),
    [("", {"a": [{"b": 1}]}), ("a.0.b", 1), ("a.1.b", None), ("a.b", None), ("a.0.b.c", None), ("x", None)],
)
def test_paths_lead_somewhere_or_to_none(path, value):
    assert at_path({"a": [{"b": 1}]}, path) == value


NOW = datetime(2026, 3, 6, 1, 0, tzinfo=UTC)
TEMPLATES = [
    ("d={today}&y={yesterday}", "d=2026-03-06&y=2026-03-05"),
    ("{week_ago:%Y%m%d}~{today:%Y%m%d}", "20260227~20260306"),
    ('{"page": {page1}, "from": {page}}', '{"page": 1, "from": 0}'),
    ("{now}", "1772758800000"),
    ("{unknown} {}", "{unknown} {}"),
]


@pytest.mark.parametrize(("template", "text"), TEMPLATES)
def test_placeholders_are_filled(template, text):
    assert filled(template, NOW) == text


@given(
    st.recursive(
        st.none() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.sampled_from(["data", "list", "id", "name"]), x),
    )
)
def test_no_value_raises(value):
    read(value)
    read({"data": {"list": [value]}})

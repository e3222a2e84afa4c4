"""The fetcher keeps every point of conduct: the score may not fall."""

from contextlib import closing

import pytest

from tests.conduct import POINTS, Fundwatch


@pytest.mark.parametrize("point", POINTS, ids=lambda point: point.name)
def test_every_point_of_conduct_is_kept(news_server, point):
    with closing(Fundwatch()) as reader:
        point.check(news_server, reader)


def test_there_are_enough_points_to_mean_something():
    assert len(POINTS) >= 36

from extractors.weights import BASE
from tests.quality.choosing import learned_from_choices, right_choices

RED_OVER_BLUE = [
    (frozenset({"red", "round"}), True),
    (frozenset({"blue", "round"}), False),
    (frozenset({"grey"}), False),
]


def test_what_tells_the_right_answer_weighs_and_what_all_share_does_not():
    weights = learned_from_choices([RED_OVER_BLUE] * 12, seen_at_least=4, shrinking=0.05)
    assert weights[BASE] == 0
    assert weights["red"] > 1
    assert weights["red"] > weights.get("round", 0)


def test_what_is_learned_of_one_thing_speaks_also_of_another():
    sizes = [(frozenset({"size | target"}), True), (frozenset({"size | loan"}), False)]
    tranches = [(frozenset({"tranche | got"}), True), (frozenset({"tranche | loan"}), False)]
    weights = learned_from_choices([sizes] * 12 + [tranches] * 2, seen_at_least=2)
    unshared = learned_from_choices([tranches] * 2, seen_at_least=2)
    assert weights["tranche | loan"] < unshared.get("tranche | loan", 0.0)


def test_a_rare_sign_is_not_weighed():
    rare = [(frozenset({"red", "odd"}), True), (frozenset({"blue"}), False)]
    assert "odd" not in learned_from_choices([RED_OVER_BLUE] * 12 + [rare], seen_at_least=4)


def test_a_choice_without_a_right_answer_teaches_nothing():
    none = [(frozenset({"red"}), False), (frozenset({"blue"}), False)]
    choices = [RED_OVER_BLUE] * 12
    assert learned_from_choices([*choices, none], seen_at_least=4) == learned_from_choices(choices, seen_at_least=4)


def test_choices_are_counted_where_the_heaviest_answer_is_right():
    assert right_choices([RED_OVER_BLUE], {"red": 1.0}) == 1
    assert right_choices([RED_OVER_BLUE], {"blue": 1.0}) == 0


def test_choices_weigh_by_how_often_they_count():
    blue_over_red = [(signs, not right) for signs, right in RED_OVER_BLUE[:2]]
    choices = [RED_OVER_BLUE] * 8 + [blue_over_red] * 8
    counts = [1.0] * 8 + [3.0] * 8
    weights = learned_from_choices(choices, seen_at_least=4, shrinking=1.0, penalty=0.0, counts=counts)
    assert weights["blue"] > weights["red"]

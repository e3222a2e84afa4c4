from extractors.phrases import PhraseTable

TABLE = PhraseTable(["新芽", "新芽资本", "North Hill", "North", "São Bento"])


def found(text):
    return [hit.words for hit in TABLE.find(text)]


def test_the_longest_phrase_wins():
    assert found("新芽资本与新芽") == ["新芽资本", "新芽"]
    assert found("North Hill and North") == ["North Hill", "North"]


def test_latin_phrases_are_whole_words_in_their_case():
    assert found("Northern north NORTH North$ North2") == []
    assert found("(North) São Bento 在North设立") == ["North", "São Bento", "North"]


def test_a_phrase_is_found_at_a_given_place():
    assert TABLE.at("x 新芽资本", 2).words == "新芽资本"
    assert TABLE.at("x 新芽资本", 1) is None

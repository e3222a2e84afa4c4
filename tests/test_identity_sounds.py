"""Foreign names and the Chinese characters that spell their sound."""

import pytest

from extractors.identity.sounds import is_sound_of


@pytest.mark.parametrize(
    ("han", "latin"),
    [
        ("麦格理", "macquarie"),
        ("布鲁克菲尔德", "brookfield"),
        ("哈里森", "harrison"),
        ("威灵顿", "wellington"),
        ("洛克菲勒", "rockefeller"),
    ],
)
def test_a_foreign_name_is_known_by_its_sound(han, latin):
    assert is_sound_of(han, latin)


@pytest.mark.parametrize(
    ("han", "latin", "why"),
    [
        ("创控", "chuangkong", "characters with a meaning: pinyin tells those"),
        ("康泰", "county", "two characters are like too many words"),
        ("凯雷", "carlyle", "two consonants are like too many words"),
        ("麦肯锡", "macquarie", "another consonant"),
        ("沃特顿", "ottodun", "one begins with a vowel"),
        ("", "", "nothing"),
    ],
)
def test_another_name_is_no_sound_of_it(han, latin, why):
    assert not is_sound_of(han, latin), why

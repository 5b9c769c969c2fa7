from __future__ import annotations

from generator.build.maker import Maker
from generator.cluster.sample import SAMPLE


def test_the_sample_is_sound_in_every_format() -> None:
    answer = Maker()(SAMPLE)

    assert answer.problems == ()
    (memo,) = answer.documents
    assert memo.problems == ()
    assert set(memo.files) == set(SAMPLE.formats)

"""Verbs in processes of their own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from itertools import pairwise

from generator.form.jobs import KEPT, Job, Jobs
from tests.preview.waiting import wait_until

ECHO = (
    "import sys; print(*sys.argv[1:]); print('fout', file=sys.stderr); sys.exit(len(sys.argv) - 2)"
)


def jobs(program: str = ECHO) -> Jobs:
    return Jobs([sys.executable, "-c", program])


def done(jobs: Jobs, words: Sequence[str]) -> Job:
    number = jobs.start(words)
    job = jobs.job(number)
    assert job is not None
    wait_until(lambda: job.code is not None)
    return job


def test_what_a_verb_says_is_kept_with_how_it_ended() -> None:
    job = done(jobs(), ["maak"])

    assert sorted(job.said) == ["fout", "maak"]
    assert job.code == 0


def test_a_verb_that_fails_is_told() -> None:
    assert done(jobs(), ["maak", "weg"]).code == 1


def test_words_are_no_orders_for_a_shell() -> None:
    assert "; echo $HOME `id`" in done(jobs(), ["; echo $HOME `id`"]).said


def test_verbs_wait_for_each_other() -> None:
    many = jobs("import time; print(time.time()); time.sleep(0.2); print(time.time())")
    numbers = [many.start(()) for _ in range(3)]
    found = [job for number in numbers if (job := many.job(number))]
    wait_until(lambda: all(job.code is not None for job in found))

    spans = sorted(tuple(map(float, job.said)) for job in found)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_old_jobs_are_forgotten() -> None:
    many = jobs("")
    first = many.start(())
    for _ in range(KEPT):
        many.start(())

    assert many.job(first) is None
    assert many.job(10_000) is None

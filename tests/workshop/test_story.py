"""What is counted of the story."""

from __future__ import annotations

from game.loading.content import Content
from game.loading.library import open_shelf
from game.workshop import story


def test_deeds_and_what_is_packed_count_as_set(content: Content) -> None:
    found = story.facts(content, open_shelf(content).book)
    assert "street" in found.sets["$deed_crater"]
    assert "overheard" in found.sets["$t_deed_dike"]
    assert found.sets["$pack_bowl"] == {"apartment"}


def test_no_fact_is_set_or_felt_by_nobody(content: Content) -> None:
    book = open_shelf(content).book
    found = story.facts(content, book)
    facts = {name for name, variable in book.program.variables.items() if not variable.smart}
    assert sorted(facts - set(found.reads) - SET_FOR_THE_STAGE) == []
    assert sorted(facts - set(found.sets) - ASKED_BY_THE_SCRIPT) == []


SET_FOR_THE_STAGE = {"$headband", "$prompt", "$talk_verb"}
ASKED_BY_THE_SCRIPT = {"$talk_with", "$talk_cuts", "$talk_verb", "$remark_by"}

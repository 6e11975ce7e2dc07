"""What was worked out of a paragraph is not worked out again until the paragraph is another."""

from __future__ import annotations

from statement_studio.domain.spoken import SpokenBlock, read_block, read_text
from statement_studio.session.block_cache import BlockCache


def test_a_block_is_worked_out_once_and_a_changed_one_anew() -> None:
    seen: list[str] = []

    def work_out(block: SpokenBlock) -> int:
        seen.append(block.text)
        return block.words

    blocks = read_text("We ask.\n\nYou answer us.", "en")
    cache = BlockCache(work_out, lambda: blocks)
    assert [cache(block) for block in blocks] == [2, 3]
    assert [cache(block) for block in blocks] == [2, 3]
    changed = read_block("You answer.", "en")
    assert cache(changed) == 2
    assert seen == ["We ask.", "You answer us.", "You answer."]


def test_what_was_worked_out_of_paragraphs_that_are_no_more_is_dropped() -> None:
    blocks = [read_block("We ask.", "en")]
    cache = BlockCache(lambda block: block.words, lambda: blocks)
    for _ in range(5_000):
        blocks[0] = read_block("We ask you.", "en")
        cache(blocks[0])
    assert len(cache._known) < 1_000
    assert cache(blocks[0]) == 3

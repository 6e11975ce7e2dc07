"""What the room advises for a slot: the rate this text needs, what interpreters can follow, the usual most of words."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QVBoxLayout, QWidget

from statement_studio.domain.advice import ceilings, interpreters_rate
from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate, words_per_minute_needed
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel


class TimeAdvice(QWidget):
    """Shows how a text stands to the advice, each with its source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._needed = WrappedLabel()
        self._rate, self._rate_source = WrappedLabel(), WrappedLabel(role="small")
        self._ceiling, self._ceiling_source = WrappedLabel(), WrappedLabel(role="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(PlainLabel(self.tr("TO FIT THE SLOT"), "caption"))
        for label in (self._needed, self._rate, self._rate_source, self._ceiling, self._ceiling_source):
            column.addWidget(label)

    def show_advice(self, estimate: Estimate, language: str, slot_seconds: float | None) -> None:
        """Show how this text stands to a slot and to the advice for it; without a slot nothing is shown."""
        self.setVisible(slot_seconds is not None)
        if slot_seconds is None:
            return
        rate = interpreters_rate(language)
        slot = minutes_and_seconds(slot_seconds)
        self._needed.setText(self._told_needed(estimate, slot_seconds, language))
        least, most = rate.words_in(slot_seconds)
        told = self.tr("Interpreters follow {slowest} to {quickest} a minute: {least} to {most} in {slot}.")
        self._rate.setText(told.format(slowest=rate.slowest, quickest=rate.quickest, least=least, most=most, slot=slot))
        self._rate_source.setText(rate.source)
        known = ceilings(language)
        of_slot = [ceiling for ceiling in known if ceiling.slot_seconds == slot_seconds]
        for label in (self._ceiling, self._ceiling_source):
            label.setVisible(bool(known))
        if known:
            ceiling = of_slot[0] if of_slot else known[0]
            self._ceiling.setText(self._told_ceiling(estimate, ceiling.words, is_of_slot=bool(of_slot)))
            self._ceiling_source.setText(ceiling.source)
        self.setAccessibleDescription(self.told())

    def _told_needed(self, estimate: Estimate, slot_seconds: float, language: str) -> str:
        needed, slot = words_per_minute_needed(estimate, slot_seconds), minutes_and_seconds(slot_seconds)
        if not estimate.words:
            return self.tr("Nothing is spoken yet.")
        if needed == math.inf:
            return self.tr("The marked pauses alone fill {slot}.").format(slot=slot)
        rate = words.rate_in(math.ceil(needed), language)
        is_followed = math.ceil(needed) <= interpreters_rate(language).quickest
        told = (
            self.tr("✓ This text fits {slot} at {rate}: interpreters can follow.")
            if is_followed
            else self.tr("⚠ This text needs {rate} to fit {slot}: more than interpreters can follow.")
        )
        return told.format(slot=slot, rate=rate)

    def _told_ceiling(self, estimate: Estimate, most: int, *, is_of_slot: bool) -> str:
        if not is_of_slot:
            return self.tr("The most words for the Council's usual slots:")
        over = estimate.words - most
        if over > 0:
            return self.tr("⚠ {written} written, at most {most} advised.").format(written=estimate.words, most=most)
        return self.tr("✓ {written} written, at most {most} advised.").format(written=estimate.words, most=most)

    def told(self) -> str:
        """Return all that is said here, for a screen reader."""
        labels = (self._needed, self._rate, self._rate_source, self._ceiling, self._ceiling_source)
        return "\n".join(label.text() for label in labels if not label.isHidden())

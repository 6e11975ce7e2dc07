"""How a co-signer is told: words and signs for status, kind and standing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from statement_studio.domain.statement import ConsultativeStatus, CoSigner, CoSignerKind, CoSignerStatus
from statement_studio.session.taste import Theme


def tr(text: str) -> str:
    """Return a text in the person's language."""
    return QCoreApplication.translate("CoSigners", text)


def status_words(status: CoSignerStatus) -> str:
    """Return a status as a sign and a word, so that colour is never alone."""
    return {
        CoSignerStatus.ASKED: tr("○ asked"),
        CoSignerStatus.CONFIRMED: tr("✓ confirmed"),
        CoSignerStatus.DECLINED: tr("✕ declined"),
        CoSignerStatus.WITHDRAWN: tr("↩ withdrawn"),
    }[status]


def status_colour(status: CoSignerStatus, theme: Theme) -> str:
    """Return the colour that goes with a status."""
    return {
        CoSignerStatus.ASKED: theme.muted,
        CoSignerStatus.CONFIRMED: theme.fits,
        CoSignerStatus.DECLINED: theme.over,
        CoSignerStatus.WITHDRAWN: theme.tight,
    }[status]


def confidential_words() -> str:
    """Return the sign and the word of a co-signer who is named in no export."""
    return tr("⊘ Confidential")


def kind_words(kind: CoSignerKind) -> str:
    """Return the name of a kind of co-signer."""
    return tr("Organisation") if kind is CoSignerKind.ORGANISATION else tr("Individual")


def standing_words(standing: ConsultativeStatus) -> str:
    """Return the standing of an organisation with ECOSOC in words."""
    return {
        ConsultativeStatus.UNKNOWN: tr("not known"),
        ConsultativeStatus.GENERAL: tr("general status"),
        ConsultativeStatus.SPECIAL: tr("special status"),
        ConsultativeStatus.ROSTER: tr("roster"),
        ConsultativeStatus.NONE: tr("no status"),
    }[standing]


def about(cosigner: CoSigner) -> str:
    """Return the second line of a co-signer: whether nobody may know, and what is known beside the name."""
    if cosigner.kind is CoSignerKind.PERSON:
        parts = [tr("individual"), cosigner.role, cosigner.country]
    else:
        standing = cosigner.consultative_status
        known = standing_words(standing) if standing is not ConsultativeStatus.UNKNOWN else tr("organisation")
        parts = [known, cosigner.country]
    kept_back = [confidential_words()] if cosigner.is_confidential else []
    return " · ".join(part for part in kept_back + parts if part)


def summary(cosigners: tuple[CoSigner, ...]) -> str:
    """Return how many stand where: `7 confirmed, 2 asked, 1 confidential`, each counted once."""
    told = {
        CoSignerStatus.CONFIRMED: tr("{n} confirmed"),
        CoSignerStatus.ASKED: tr("{n} asked"),
        CoSignerStatus.DECLINED: tr("{n} declined"),
        CoSignerStatus.WITHDRAWN: tr("{n} withdrawn"),
    }
    open_ones = [c.status for c in cosigners if not c.is_confidential]
    numbers = [(words, open_ones.count(status)) for status, words in told.items()]
    numbers.append((tr("{n} confidential"), len(cosigners) - len(open_ones)))
    return ", ".join(words.format(n=number) for words, number in numbers if number)

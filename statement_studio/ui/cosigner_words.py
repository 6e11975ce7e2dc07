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
    """Return the second line of a co-signer: what is known beside the name."""
    if cosigner.kind is CoSignerKind.PERSON:
        parts = [tr("individual"), cosigner.role, cosigner.country]
    else:
        standing = cosigner.consultative_status
        known = standing_words(standing) if standing is not ConsultativeStatus.UNKNOWN else tr("organisation")
        parts = [known, cosigner.country]
    return " · ".join(part for part in parts if part)


def summary(cosigners: tuple[CoSigner, ...]) -> str:
    """Return how many stand where: `7 confirmed, 2 asked`."""
    told = {
        CoSignerStatus.CONFIRMED: tr("{n} confirmed"),
        CoSignerStatus.ASKED: tr("{n} asked"),
        CoSignerStatus.DECLINED: tr("{n} declined"),
        CoSignerStatus.WITHDRAWN: tr("{n} withdrawn"),
    }
    numbers = {status: sum(c.status is status for c in cosigners) for status in told}
    return ", ".join(words.format(n=numbers[status]) for status, words in told.items() if numbers[status])

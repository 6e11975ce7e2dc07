"""How a new statement begins: the skeleton of a kind of statement, the forms of address and the closing words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from .agenda import Names, named_in
from .statement import Statement

_PLACEHOLDER = re.compile(r"\{(salutation|organisation|topic|closing)\}")
_COMMENTS = re.compile(r"(?:\s*<!--.*?-->)*\s*", re.DOTALL)

_CLOSINGS = MappingProxyType(
    {
        "en": "I thank you.",
        "fr": "Je vous remercie.",
        "es": "Muchas gracias.",
        "ru": "Благодарю вас.",
        "ar": "وشكرا لكم.",
        "zh": "谢谢。",
    }
)
_LETTER_CLOSINGS = MappingProxyType(
    {
        "en": "Please accept the assurances of our highest consideration.",
        "fr": "Nous vous prions d’agréer l’assurance de notre très haute considération.",
        "es": "Reciban las seguridades de nuestra más alta consideración.",
        "ru": "Примите заверения в нашем глубочайшем уважении.",
        "ar": "وتفضلوا بقبول فائق التقدير والاحترام.",
        "zh": "顺致最崇高的敬意。",
    }
)
_OPEN_PLACES = MappingProxyType(
    {
        "en": ("[name of the organisation]", "[subject]"),
        "fr": ("[nom de l’organisation]", "[sujet]"),
        "es": ("[nombre de la organización]", "[tema]"),
        "ru": ("[название организации]", "[тема]"),
        "ar": ("[اسم المنظمة]", "[الموضوع]"),
        "zh": ("[组织名称]", "[主题]"),
    }
)
"""Language code -> what stands for the organisation and the subject until they are known; brackets ask to be filled."""


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of statement to begin with. `statement` holds the header it proposes, `texts` a skeleton by language.

    `chairs` and `addressees` are the forms of address it proposes, by language; so are `labels` and `abouts`, what it
    is called and when one needs it.
    """

    id: str
    label: str
    about: str
    statement: Statement
    texts: Mapping[str, str]
    chairs: Mapping[str, str] = field(default_factory=dict)
    addressees: Mapping[str, str] = field(default_factory=dict)
    labels: Names = field(default_factory=dict)
    abouts: Names = field(default_factory=dict)

    def label_in(self, language: str) -> str:
        """Return what it is called in a language, in English where it does not say."""
        return named_in(language, self.labels, self.label)

    def about_in(self, language: str) -> str:
        """Return when one needs it in a language, in English where it does not say."""
        return named_in(language, self.abouts, self.about)

    def begun_in(self, language: str) -> str:
        """Return the language to begin in for someone who wants this one: another only where it has no text in it."""
        return language if language in self.texts else self.statement.language


def fill(template: Template, language: str, **header: Any) -> Statement:
    """Return a new statement in a language, with the first text composed; `header` sets fields of the statement.

    A language that the template has no text in gets the salutation and the closing. Raises TypeError for a field that
    a statement does not have.
    """
    proposed = replace(
        template.statement,
        language=language,
        chair=template.chairs.get(language, ""),
        addressee=template.addressees.get(language, ""),
    )
    statement = replace(proposed, **header)
    skeleton = template.texts.get(statement.language, "{salutation}\n\n{closing}")
    return replace(statement, text=_composed(skeleton, statement))


def salutation(statement: Statement) -> str:
    """Return the words to chair and addressee with the punctuation of the language; a letter greets no chair."""
    chair = statement.chair if statement.is_timed else ""
    comma, end = _punctuation(statement.language)
    greeted = comma.join(words for words in (chair.strip(), statement.addressee.strip()) if words)
    return greeted + end if greeted else ""


def closing(statement: Statement) -> str:
    """Return the words a statement or letter ends with in its language."""
    if not statement.is_timed:
        return _LETTER_CLOSINGS.get(statement.language, _LETTER_CLOSINGS["en"])
    return _CLOSINGS.get(statement.language, _CLOSINGS["en"])


def resalute(text: str, before: Statement, after: Statement) -> str:
    """Return the text with the salutation of `after` where its first paragraph still is that of `before`.

    Comments ahead of it do not count. A text that begins otherwise, and one that would lose its salutation, stays.
    """
    old, new = salutation(before), salutation(after)
    if not old or not new:
        return text
    found = _COMMENTS.match(text)
    start = found.end() if found else 0
    end = start + len(old)
    is_whole_paragraph = text[end : end + 2] in ("", "\n", "\n\n")
    return text[:start] + new + text[end:] if text[start:end] == old and is_whole_paragraph else text


def readdressed(text: str, before: Statement, after: Statement) -> str:
    """Return the text in which chair and addressee, named again as they were, are named as they are now.

    A form of a single word is left alone: it may be any other word of the text.
    """
    for old, new in ((before.addressee, after.addressee), (before.chair, after.chair)):
        if new and old != new and " " in old and after.is_timed:
            text = new.join(re.split(rf"(?<!\w){re.escape(old)}(?!\w)", text))
    return text


def _composed(skeleton: str, statement: Statement) -> str:
    """Put the values in, all in one pass, so that braces in a value stay what they are."""
    organisation, topic = _OPEN_PLACES.get(statement.language, _OPEN_PLACES["en"])
    values = {
        "salutation": salutation(statement),
        "organisation": _one_line(statement.speaker.organisation) or organisation,
        "topic": _one_line(statement.topic) or topic,
        "closing": closing(statement),
    }
    text = _PLACEHOLDER.sub(lambda found: values[found[1]], skeleton).strip("\n")
    return re.sub(r"\n{3,}", "\n\n", text)


def _one_line(value: str) -> str:
    return " ".join(value.split())


def _punctuation(language: str) -> tuple[str, str]:
    """Return what stands between two forms of address and after the last."""
    match language:
        case "es":
            return ", ", ":"
        case "ar":
            return "، ", "،"
        case "zh":
            return "，", "："
        case _:
            return ", ", ","

"""How figures, signs and abbreviations are said in six languages."""

from __future__ import annotations

import pytest

from statement_studio.domain.saying import say
from statement_studio.domain.spoken import read_text

ENGLISH = [
    ("1st 2nd 3rd 21st", "first second third twenty-first"),
    ("58th session", "fifty-eighth session"),
    ("2019", "twenty nineteen"),
    ("in 1789", "in seventeen eighty-nine"),
    ("1789 people", "one thousand seven hundred and eighty-nine people"),
    ("the 1990s", "the nineteen nineties"),
    ("the ’90s", "the nineties"),
    ("10 December 1948", "the tenth of December nineteen forty-eight"),
    ("the 10 December", "the tenth of December"),
    ("March 9, 2026", "March ninth twenty twenty-six"),
    ("2026-03-09", "the ninth of March twenty twenty-six"),
    ("10/12/1948", "the tenth of December nineteen forty-eight"),
    ("99.99.2020", "ninety-nine ninety-nine two thousand and twenty"),
    ("1,347", "one thousand three hundred and forty-seven"),
    ("1\u202f347 people", "one thousand three hundred and forty-seven people"),
    ("1,234.56", "one thousand two hundred and thirty-four point five six"),
    ("3.5", "three point five"),
    ("0.05", "zero point zero five"),
    ("1.2.3", "one dot two dot three"),
    ("50% and 50 %", "fifty per cent and fifty per cent"),
    ("100,000,000", "one hundred million"),
    ("007", "zero zero seven"),
    ("1234567890123456", "one two three four five six seven eight nine zero one two three four five six"),
    ("A/HRC/58/65", "A H R C fifty-eight sixty-five"),
    ("S/RES/1325 (2000)", "S res thirteen twenty-five two thousand"),
    ("A/HRC/58/L.27/Rev.1", "A H R C fifty-eight L twenty-seven rev one"),
    ("E/CN.4/2005/1", "E C N four two thousand and five one"),
    ("resolution 60/251", "resolution sixty slash two hundred and fifty-one"),
    ("resolution 1325", "resolution thirteen twenty-five"),
    ("art. 19 (3)", "article nineteen three"),
    ("Article 19(3)", "Article nineteen three"),
    ("paras. 3-5", "paragraphs three to five"),
    ("No. 5", "number five"),
    ("No.5", "number five"),
    ("No. We refuse.", "No We refuse"),
    ("Article IV", "Article four"),
    ("Part C", "Part one hundred"),
    ("XIV and MDC", "fourteen and M D C"),
    ("CEDAW UNICEF UNESCO MINUSMA", "CEDAW UNICEF UNESCO MINUSMA"),
    ("COVID-19", "COVID nineteen"),
    ("the DPRK", "the D P R K"),
    ("an OHCHR report", "an O H C H R report"),
    ("two NGOs", "two N G Os"),
    ("the UN's", "the U N s"),
    ("U.S. policy", "U S policy"),
    ("AT&T", "A T and T"),
    ("Mr. Vice-President", "Mister Vice-President"),
    ("H.E. Ms. Ali", "His Excellency Miz Ali"),
    ("e.g., this", "for example this"),
    ("(i.e. that)", "that is that"),
    ("and so on, etc.", "and so on et cetera"),
    ("rights & duties", "rights and duties"),
    ("§ 5", "section five"),
    ("38°C", "thirty-eight degrees C"),
    ("and/or", "and or"),
    ("at 10:30", "at ten thirty"),
    ("at 9:00", "at nine o'clock"),
    ("$5.2", "five point two dollars"),
    ("US$10", "ten US dollars"),
    ("€10", "ten euros"),
    ("2019–2020", "twenty nineteen to twenty twenty"),
    ("a fall of -5", "a fall of minus five"),
    ("www.example.org", "www dot example dot org"),
    ("info@example.org", "info at example dot org"),
    ("½ of ٣٥ or ３５", "one half of thirty-five or thirty-five"),
    ("THANK YOU MR PRESIDENT", "THANK YOU Mister PRESIDENT"),
    ("J. Okello", "J Okello"),
]
FRENCH = [
    ("1er 1re 2e", "premier première deuxième"),
    ("XXe siècle", "vingtième siècle"),
    ("2019", "deux mille dix-neuf"),
    ("1\u202f347", "mille trois cent quarante-sept"),
    ("1 347 personnes", "mille trois cent quarante-sept personnes"),
    ("1 234 567,89", "un million deux cent trente-quatre mille cinq cent soixante-sept virgule quatre-vingt-neuf"),
    ("3,5\u00a0%", "trois virgule cinq pour cent"),
    ("10 décembre 1948", "dix décembre mille neuf cent quarante-huit"),
    ("2026-03-01", "premier mars deux mille vingt-six"),
    ("art. 19, par. 3", "article dix-neuf paragraphe trois"),
    ("n° 5 et no 6", "numéro cinq et numéro six"),
    ("M. Ba, Mme Ba et MM. Ba", "Monsieur Ba Madame Ba et Messieurs Ba"),
    ("15 h 30", "quinze heures trente"),
    ("15h30", "quinze heures trente"),
    ("5 €", "cinq euros"),
    ("résolution 60/251", "résolution soixante barre deux cent cinquante et un"),
    ("article IV", "article quatre"),
    ("l’ONU", "l O N U"),
    ("CEDAW OTAN SIDA", "CEDAW OTAN SIDA"),
    ("c.-à-d. ceci", "c'est-à-dire ceci"),
    ("droits & devoirs", "droits et devoirs"),
    ("2019-2020", "deux mille dix-neuf à deux mille vingt"),
]
SPANISH = [
    ("1.º y 2ª", "primero y segunda"),
    ("2019", "dos mil diecinueve"),
    ("1.347", "mil trescientos cuarenta y siete"),
    ("3,5", "tres coma cinco"),
    ("50 %", "cincuenta por ciento"),
    ("10 de diciembre de 1948", "diez de diciembre de mil novecientos cuarenta y ocho"),
    ("2026-03-09", "nueve de marzo de dos mil veintiséis"),
    ("art. 19, párr. 3", "artículo diecinueve párrafo tres"),
    ("núm. 5 y n.º 6", "número cinco y número seis"),
    ("Sr. Ríos y Sra. Ríos", "señor Ríos y señora Ríos"),
    ("EE.UU.", "Estados Unidos"),
    ("10:30", "diez horas treinta"),
    ("artículo IV", "artículo cuatro"),
    ("siglo XX", "siglo veinte"),
    ("la ONU y la OMS", "la ONU y la O M S"),
    ("resolución 60/251", "resolución sesenta barra doscientos cincuenta y uno"),
]
RUSSIAN = [
    ("1-й и 58-я", "первый и пятьдесят восьмая"),
    ("3-го", "третьего"),
    ("в 2019 году", "в две тысячи девятнадцатом году"),
    ("10 декабря 1948 г.", "десятого декабря тысяча девятьсот сорок восьмого года"),
    ("10.12.1948", "десятого декабря тысяча девятьсот сорок восьмого года"),
    ("1 347 человек", "тысяча триста сорок семь человек"),
    ("3,5 %", "три целых пять десятых процентов"),
    ("0,05", "ноль целых пять сотых"),
    ("ст. 19, п. 3", "статья девятнадцать пункт три"),
    ("№ 5", "номер пять"),
    ("г-н Председатель", "господин Председатель"),
    ("т.е. так", "то есть так"),
    ("ООН и США", "О О Н и С Ш А"),
    ("ЮНЕСКО", "ЮНЕСКО"),
    ("1325 (2000)", "тысяча триста двадцать пять двухтысячного"),
    ("10:30", "десять часов тридцать"),
]
ARABIC = [
    ("١٩٤٨", "ألف وتسعمائة وثمانية وأربعون"),
    ("٥٠٪", "خمسون في المائة"),
    ("50%", "خمسون في المائة"),
    ("٣٫٥", "ثلاثة فاصلة خمسة"),
    ("١٬٣٤٧", "ألف وثلاثمائة وسبعة وأربعون"),
    ("القرار 60/251", "القرار ستون على مئتان وواحد وخمسون"),
    ("المادة 19", "المادة تسعة عشر"),
    ("2026-03-09", "تسعة مارس ألفان وستة وعشرون"),
    ("د. علي", "الدكتور علي"),
    ("5 €", "خمسة يورو"),
    ("10:30", "عشرة وثلاثون دقيقة"),
    ("NGO", "N G O"),
]
CHINESE = [
    ("2026年3月9日", "二零二六年三月九日"),
    ("2026-03-09", "二零二六年三月九日"),
    ("1,347名", "一千三百四十七名"),
    ("５０％", "百分之五十"),
    ("3.5", "三点五"),
    ("第58届", "第五十八届"),
    ("第1325号", "第一三二五号"),
    ("1950人", "一千九百五十人"),
    ("10000", "一万"),
    ("10010", "一万零一十"),
    ("100000000", "一亿"),
    ("15", "十五"),
    ("0", "零"),
    ("10:30", "十点三十分"),
    ("$5", "五美元"),
    ("A/HRC/58/65", "AHRC五十八六十五"),
    ("2019-2020", "二零一九至二零二零"),
    ("COVID-19", "COVID十九"),
]
FORMS = [
    (language, *form)
    for language, forms in (
        ("en", ENGLISH),
        ("fr", FRENCH),
        ("es", SPANISH),
        ("ru", RUSSIAN),
        ("ar", ARABIC),
        ("zh", CHINESE),
    )
    for form in forms
]


@pytest.mark.parametrize(("language", "written", "said"), FORMS)
def test_what_is_written_is_said_as_people_say_it(language: str, written: str, said: str) -> None:
    gap = "" if language == "zh" else " "
    tokens = [token for block in read_text(written, language) for token in block.tokens]
    assert gap.join(token.said for token in tokens if token.said) == said


def test_the_table_of_spoken_forms_is_long_enough_to_trust() -> None:
    assert len(FORMS) >= 120


def test_the_neighbours_decide_what_a_figure_is() -> None:
    assert say("9", "en", after="March").said == "the ninth of"
    assert say("9", "en", before="March").said == "ninth"
    assert say("9", "en", after="people").said == "nine"


def test_a_sentence_end_is_not_an_abbreviation_or_an_initial() -> None:
    tails = {written: say(written, "en").tail for written in ("said.", "etc.", "J.", "why?", "said,", "said:", "said")}
    assert tails == {"said.": ".", "etc.": "", "J.": "", "why?": ".", "said,": ",", "said:": ",", "said": ""}


def test_a_word_as_written_ends_at_a_space_or_a_dash() -> None:
    counts = {written: say(written, "en").words for written in ("well-known", "A/HRC/58/65", "world—today", "—", "½")}
    assert counts == {"well-known": 1, "A/HRC/58/65": 1, "world—today": 2, "—": 0, "½": 1}


def test_a_dash_inside_costs_a_comma() -> None:
    assert say("world—today", "en").units == say("world", "en").units + say("today", "en").units + 1 + 2


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_vowel_signs_and_accents_apart_cost_nothing_more(language: str) -> None:
    assert say("حُقُوق", language).units == pytest.approx(say("حقوق", language).units)
    assert say("e\u0301te\u0301", language).units == pytest.approx(say("été", language).units)

"""What the reading aloud of figures, signs and abbreviations needs to know of each language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType

Words = Mapping[str, str]

_MAX_NUMERAL_LENGTH = 4  # "Ière"


def _words(lines: str) -> Words:
    """Read "key = value; key = value" lists; keys are folded to lower case."""
    pairs = (pair.split("=", 1) for pair in lines.replace("\n", ";").split(";") if pair.strip())
    return MappingProxyType({key.strip().casefold(): value.strip() for key, value in pairs})


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as it is read aloud.

    `seconds_per_unit`, `sd` and `words_per_minute` are the usual pace (see `pace.py`). `sentence_units`, `comma_units`
    and `paragraph_units` are what the silence of a sentence end, a comma and a paragraph break costs in spoken
    characters: the mark itself, which counts as a character, and 4, 1 or 3 for the silence. `space_units` is what the
    step from word to word costs, `letter_name_units` a letter that is spelled. `latin_units`, `arabic_units` and
    `hanzi_units` are what a character of that script costs. Outside English the weights are chosen, not fitted.
    """

    language: str
    seconds_per_unit: float
    sd: float
    words_per_minute: float
    grouping_marks: str = ",\u00a0\u202f\u2009"
    sentence_units: float = 5.0
    comma_units: float = 2.0
    paragraph_units: float = 3.0
    space_units: float = 1.0
    letter_name_units: float = 2.0
    latin_units: float = 1.0
    arabic_units: float = 1.4
    hanzi_units: float = 4.0
    months: tuple[str, ...] = ()
    point: str = "point"
    percent: str = "per cent"
    minus: str = "minus"
    to: str = "to"
    slash: str = "slash"
    dot: str = "dot"
    at: str = "at"
    hour: str = ""
    ordinal_endings: tuple[str, ...] = ()
    year_words: frozenset[str] = frozenset()
    numbered_words: frozenset[str] = frozenset()
    currencies: Words = field(default_factory=lambda: _words(""))
    symbols: Words = field(default_factory=lambda: _words(""))
    abbreviations: Words = field(default_factory=lambda: _words(""))
    before_figures: Words = field(default_factory=lambda: _words(""))
    symbol_parts: Words = field(default_factory=lambda: _words(""))
    spoken_acronyms: frozenset[str] = frozenset()


# Acronyms that are pronounced as words although their letters would not tell.
_ACRONYMS = _set(
    "CEDAW UNICEF UNESCO COVID UNHAS AIDS NATO UNIDO UNITAR UNAIDS UNIFEM UNRWA UNCTAD UNODA UNIFIL MINUSMA MONUSCO "
    "MINUSTAH MINUSCA UNMISS UNISFA UNAMA UNAMI ASEAN ECOWAS OPEC FIFA GANHRI ECOSOC GATT SARS MERCOSUR FRONTEX "
    "HABITAT INTERPOL OPCAT CEMAC SOGIESC ESCAP UNESCAP ESCWA CELAC UNASUR IGAD OCHA UNOCHA NASA ISIL DAESH "
    "CITES REDD MIKTA UNDOF UNHABITAT OXFAM CARICOM APEC EULEX PEN"
)
_SPOKEN_IN_ROMANCE = _set("OTAN SIDA COVID CEDAW UNICEF UNESCO OCHA")
_SPOKEN_IN_RUSSIAN = _set("МИД ЮНЕСКО ЮНИСЕФ ЮНФПА ЮНЭЙДС СПИД КОВИД НАТО ГУЛАГ ВИЧ МОТ МУС")

_ENGLISH = Tongue(
    language="en",
    seconds_per_unit=0.060,
    sd=0.14,
    words_per_minute=150.0,
    months=_list("January February March April May June July August September October November December"),
    ordinal_endings=("st", "nd", "rd", "th"),
    year_words=_set("in since by until of from before after during between and to year early late mid"),
    numbered_words=_set(
        "article articles art. chapter part title annex section volume vol. phase protocol amendment class schedule "
        "book act appendix pillar track world war"
    ),
    currencies=_words("$=dollars; US$=US dollars; €=euros; £=pounds; ¥=yen"),
    symbols=_words(
        "&=and; §=section; §§=sections; ¶=paragraph; °=degrees; %=per cent; ‰=per mille; +=plus; ==equals; ×=times;"
        "@=at; #=number; №=number; <=less than; >=more than; ±=plus or minus; ½=one half; ¼=one quarter;"
        "¾=three quarters; /=slash; ©=copyright; $=dollars; €=euros; £=pounds; ¥=yen; ²=squared; ³=cubed; ~=about"
    ),
    abbreviations=_words(
        "mr.=Mister; mr=Mister; mrs.=Missus; mrs=Missus; ms.=Miz; ms=Miz; dr.=Doctor; dr=Doctor; prof.=Professor;"
        "st.=Saint; h.e.=His Excellency; e.g.=for example; i.e.=that is; etc.=et cetera; etc=et cetera; vs.=versus;"
        "v.=versus; vs=versus; cf.=compare; approx.=approximately; ca.=about; gov.=Governor; gen.=General;"
        "col.=Colonel;"
        "rev.=revised; add.=addendum; corr.=corrigendum; govt.=government; dept.=department; inc.=incorporated;"
        "ltd.=limited; jr.=junior; sr.=senior; al.=others; a.m.=a m; p.m.=p m; hon.=Honourable;"
        "sept.=September; jan.=January; feb.=February; aug.=August; oct.=October; nov.=November; dec.=December;"
        "amb.=Ambassador; lt.=Lieutenant; rep.=Representative; ibid.=ibidem; viz.=namely; esp.=especially"
    ),
    before_figures=_words(
        "no.=number; nos.=numbers; no=number; nos=numbers; art.=article; arts.=articles; para.=paragraph;"
        "paras.=paragraphs; par.=paragraph; p.=page; pp.=pages; sec.=section; secs.=sections; ch.=chapter;"
        "vol.=volume; res.=resolution; fig.=figure; c.=about; op.=operative; n.=note; ann.=annex"
    ),
    symbol_parts=_words("res=res; rev=rev; add=add; corr=corr; dec=dec; conf=conf; hrc=H R C"),
    spoken_acronyms=_ACRONYMS,
)

_FRENCH = Tongue(
    language="fr",
    seconds_per_unit=0.057,
    sd=0.15,
    words_per_minute=162.0,
    grouping_marks=".\u00a0\u202f\u2009",
    months=_list("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    point="virgule",
    percent="pour cent",
    minus="moins",
    to="à",
    slash="barre",
    dot="point",
    at="arobase",
    hour="heures",
    ordinal_endings=("er", "re", "ers", "res", "ère", "ères", "e", "es", "ème", "èmes", "eme", "nd", "nde", "ᵉ", "ᵉʳ"),
    year_words=_set("en depuis de dès an année années"),
    numbered_words=_set(
        "article articles art. chapitre partie titre annexe section volume livre protocole siècle phase"
    ),
    currencies=_words("$=dollars; US$=dollars; €=euros; £=livres; ¥=yens"),
    symbols=_words(
        "&=et; §=paragraphe; §§=paragraphes; ¶=paragraphe; °=degrés; %=pour cent; ‰=pour mille; +=plus;"
        "==égale; ×=fois;"
        "@=arobase; #=dièse; №=numéro; <=inférieur à; >=supérieur à; ±=plus ou moins; ½=un demi; ¼=un quart;"
        "¾=trois quarts; /=barre; ©=copyright; $=dollars; €=euros; £=livres; ¥=yens; ²=carré; ³=cube; ~=environ"
    ),
    abbreviations=_words(
        "m.=Monsieur; mm.=Messieurs; mme=Madame; mme.=Madame; mmes=Mesdames; mlle=Mademoiselle;"
        "dr=Docteur;"
        "dr.=Docteur;"
        "pr=Professeur; s.e.=Son Excellence; ex.=exemple; c.-à-d.=c'est-à-dire; etc.=et cetera;"
        "etc=et cetera; cf.=confer; env.=environ; st=Saint; ste=Sainte; me=Maître; mgr=Monseigneur; av.=avant;"
        "apr.=après; j.-c.=Jésus-Christ; al.=autres; janv.=janvier; févr.=février; sept.=septembre; oct.=octobre;"
        "nov.=novembre; déc.=décembre; gén.=Général; min.=ministre"
    ),
    before_figures=_words(
        "n°=numéro; nº=numéro; no=numéro; no.=numéro; n.=numéro; nos=numéros; n°s=numéros;"
        "art.=article;"
        "arts.=articles; par.=paragraphe; para.=paragraphe; al.=alinéa; p.=page; pp.=pages; chap.=chapitre;"
        "vol.=volume;"
        "rés.=résolution; res.=résolution; sect.=section; fig.=figure"
    ),
    symbol_parts=_words("res=rés; rev=rév; add=add; corr=corr"),
    spoken_acronyms=_ACRONYMS | _SPOKEN_IN_ROMANCE,
)

_SPANISH = Tongue(
    language="es",
    seconds_per_unit=0.060,
    sd=0.165,
    words_per_minute=156.0,
    grouping_marks=".\u00a0\u202f\u2009",
    months=_list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    point="coma",
    percent="por ciento",
    minus="menos",
    to="a",
    slash="barra",
    dot="punto",
    at="arroba",
    hour="horas",
    ordinal_endings=("º", "ª", ".º", ".ª", "°", "er", "o", "a", "os", "as"),
    year_words=_set("en desde de del año años"),
    numbered_words=_set(
        "artículo artículos art. capítulo parte título anexo sección volumen libro protocolo siglo fase"
    ),
    currencies=_words("$=dólares; US$=dólares; €=euros; £=libras; ¥=yenes"),
    symbols=_words(
        "&=y; §=párrafo; §§=párrafos; ¶=párrafo; °=grados; %=por ciento; ‰=por mil; +=más; ==igual a; ×=por; @=arroba;"
        "#=número; №=número; <=menor que; >=mayor que; ±=más o menos; ½=un medio; ¼=un cuarto; ¾=tres cuartos;"
        "/=barra; ©=copyright; $=dólares; €=euros; £=libras; ¥=yenes; ²=al cuadrado; ³=al cubo; ~=aproximadamente"
    ),
    abbreviations=_words(
        "sr.=señor; sra.=señora; sres.=señores; sras.=señoras; srta.=señorita; dr.=doctor; dra.=doctora; d.=don;"
        "dña.=doña; prof.=profesor; excmo.=excelentísimo; excma.=excelentísima; s.e.=Su Excelencia; "
        "ej.=ejemplo; etc.=etcétera; etc=etcétera; ud.=usted; uds.=ustedes; vd.=usted; aprox.=aproximadamente;"
        "ee.uu.=Estados Unidos; ee.=Estados; uu.=Unidos; gral.=General; lic.=licenciado; ing.=ingeniero;"
        "cf.=confróntese;"
        "al.=otros; sto.=Santo; sta.=Santa; cía.=compañía;"
    ),
    before_figures=_words(
        "n.º=número; nº=número; n°=número; núm.=número; núms.=números; no.=número; art.=artículo; arts.=artículos;"
        "párr.=párrafo; párrs.=párrafos; par.=párrafo; p.=página; pág.=página; págs.=páginas; pp.=páginas;"
        "cap.=capítulo;"
        "vol.=volumen; res.=resolución; inc.=inciso; fig.=figura"
    ),
    symbol_parts=_words("res=res; rev=rev; add=add; corr=corr"),
    spoken_acronyms=_ACRONYMS | _SPOKEN_IN_ROMANCE | {"ONU", "OEA"},
)

_RUSSIAN = Tongue(
    language="ru",
    seconds_per_unit=0.060,
    sd=0.165,
    words_per_minute=120.0,
    grouping_marks="\u00a0\u202f\u2009",
    months=_list("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    point="запятая",
    percent="процентов",
    minus="минус",
    to="до",
    slash="дробь",
    dot="точка",
    at="собака",
    hour="часов",
    ordinal_endings=(
        "-й",
        "-го",
        "-му",
        "-м",
        "-я",
        "-ю",
        "-е",
        "-ое",
        "-ая",
        "-ой",
        "-ый",
        "-ий",
        "-ого",
        "-ом",
        "-х",
        "-ми",
        "-их",
        "-ых",
    ),
    year_words=_set("в с до по к года году год"),
    numbered_words=_set("статья статьи статье глава главы часть части раздел раздела том приложение"),
    currencies=_words("$=долларов; US$=долларов; €=евро; £=фунтов; ¥=иен; ₽=рублей"),
    symbols=_words(
        "&=и; §=параграф; §§=параграфы; ¶=абзац; °=градусов; %=процентов; ‰=промилле; +=плюс; ==равно; ×=на; @=собака;"
        "#=номер; №=номер; №№=номера; <=меньше; >=больше; ±=плюс-минус; ½=половина; ¼=четверть; ¾=три четверти;"
        "/=дробь; ©=копирайт; $=долларов; €=евро; £=фунтов; ¥=иен; ₽=рублей; ²=в квадрате; ³=в кубе; ~=около"
    ),
    abbreviations=_words(
        "г-н=господин; г-жа=госпожа; г-на=господина; г-жи=госпожи; г-ну=господину; г-же=госпоже; г-да=господа;"
        "т.е.=то есть;  т.д.=так далее;  т.п.=тому подобное; т.к.=так как;"
        "др.=другие; пр.=прочее; млн=миллионов; млн.=миллионов; млрд=миллиардов; млрд.=миллиардов; тыс.=тысяч;"
        "руб.=рублей; долл.=долларов; им.=имени; напр.=например; проф.=профессор; д-р=доктор; см.=смотри; ср.=сравни;"
        "гг.=годов; г.=года; в.=века; вв.=веков; чел.=человек; обл.=область; ул.=улица;  т.н.=так называемый;"
        "н.э.=нашей эры"
    ),
    before_figures=_words(
        "ст.=статья; п.=пункт; пп.=пункты; пункт.=пункт; абз.=абзац; гл.=глава; ч.=часть; разд.=раздел; стр.=страница;"
        "с.=страница; т.=том; рез.=резолюция; подп.=подпункт; рис.=рисунок"
    ),
    symbol_parts=_words("res=рез; rev=рев; add=адд; corr=корр"),
    spoken_acronyms=_ACRONYMS | _SPOKEN_IN_RUSSIAN,
)

_ARABIC = Tongue(
    language="ar",
    seconds_per_unit=0.084,
    sd=0.165,
    words_per_minute=113.0,
    grouping_marks="٬,\u00a0\u202f\u2009",
    sentence_units=4.0,
    comma_units=2.0,
    paragraph_units=2.0,
    letter_name_units=1.5,
    latin_units=0.7,
    arabic_units=1.0,
    hanzi_units=2.8,
    months=_list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    point="فاصلة",
    percent="في المائة",
    minus="ناقص",
    to="إلى",
    slash="على",
    dot="نقطة",
    at="آت",
    year_words=_set("عام سنة في منذ"),
    numbered_words=_set("المادة الفصل الجزء الباب المرفق القسم"),
    currencies=_words("$=دولار; US$=دولار; €=يورو; £=جنيه; ¥=ين"),
    symbols=_words(
        "&=و; §=الفقرة; °=درجة; %=في المائة; ٪=في المائة; ‰=في الألف; +=زائد; ==يساوي; ×=في; @=آت; #=رقم; №=رقم;"
        "<=أقل من; >=أكثر من; ±=زائد أو ناقص; ½=نصف; ¼=ربع; ¾=ثلاثة أرباع; /=على; ©=حقوق; $=دولار; €=يورو;"
        "£=جنيه; ¥=ين; ²=مربع; ³=مكعب; ~=نحو"
    ),
    abbreviations=_words("د.=الدكتور; أ.=الأستاذ; إلخ.=إلى آخره; إلخ=إلى آخره; ص.=صفحة; هـ=هجرية; م.=ميلادية"),
    before_figures=_words("ص.=صفحة; ص=صفحة; م.=المادة; ف.=الفقرة"),
    spoken_acronyms=_ACRONYMS,
)

_CHINESE = Tongue(
    language="zh",
    seconds_per_unit=0.237,
    sd=0.165,
    words_per_minute=225.0,
    sentence_units=1.2,
    comma_units=0.4,
    paragraph_units=1.0,
    space_units=0.0,
    letter_name_units=0.9,
    latin_units=0.25,
    arabic_units=0.35,
    hanzi_units=1.0,
    point="点",
    percent="百分之",
    minus="负",
    to="至",
    slash="杠",
    dot="点",
    at="艾特",
    hour="点",
    currencies=_words("$=美元; US$=美元; €=欧元; £=英镑; ¥=元; ￥=元"),
    symbols=_words(
        "&=和; §=节; °=度; %=百分之; ％=百分之; ‰=千分之; +=加; ==等于; ×=乘; @=艾特; #=号; №=号; <=小于; >=大于;"
        "±=正负; ½=二分之一; ¼=四分之一; ¾=四分之三; /=杠; ©=版权; $=美元; €=欧元; £=英镑; ¥=元; ￥=元; ℃=摄氏度;"
        "~=至; ～=至"
    ),
    spoken_acronyms=_ACRONYMS,
)

_TONGUES = (_ENGLISH, _FRENCH, _SPANISH, _RUSSIAN, _ARABIC, _CHINESE)


def tongue(language: str) -> Tongue:
    """Return how a language is read aloud; for one that is not known, English figures with its own characters."""
    return next((known for known in _TONGUES if known.language == language), _ENGLISH)


def is_said_as_word(acronym: str, speaker: Tongue) -> bool:
    """Whether capitals are pronounced as a word: listed, or five letters and more that a mouth can form."""
    if acronym in speaker.spoken_acronyms:
        return True
    has_hard_cluster = re.search(r"[^AEIOUYÀ-ÝАЕЁИОУЫЭЮЯ]{3}", acronym) is not None
    vowels = re.findall(r"[AEIOUYÀ-ÝАЕЁИОУЫЭЮЯ]", acronym)
    return len(acronym) >= 5 and not has_hard_cluster and len(vowels) > 0


def holds_capitals(word: str) -> bool:
    """Whether a word holds an acronym or a Roman numeral: two capitals in a row, or a single I, V, X, L or C."""
    may_be_numeral = word[:1] in "IVXLC" and len(word) <= _MAX_NUMERAL_LENGTH
    return may_be_numeral or any(first.isupper() and second.isupper() for first, second in pairwise(word))

"""French as it is read aloud."""

from __future__ import annotations

from . import common_words
from .acronyms import SPELLED, SPOKEN
from .shape import Tongue, exact_words, folded_words, word_set

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"

FRENCH = Tongue(
    language="fr",
    seconds_per_unit=0.0545,
    sd=0.15,
    sentence_units=16.0,
    colon_units=16.0,
    comma_units=6.0,
    space_units=0.0,
    words_per_minute=162.0,
    grouping_marks=".\u00a0\u202f\u2009",
    months=tuple(_MONTHS.split()),
    month_names=word_set(_MONTHS + " janv févr sept oct nov déc aout"),
    point="virgule",
    percent="pour cent",
    minus="moins",
    to="à",
    slash="barre",
    dot="point",
    at="arobase",
    hour="heure|heures",
    ordinal_endings=word_set("er re ers res ère ères e es ème èmes eme nd nde ᵉ ᵉʳ"),
    numbered_words=word_set(
        "article articles art. chapitre chapitres partie parties titre annexe section volume livre protocole phase "
        "guerre type pilier tome cycle tableau ch. chap."
    ),
    symbol_words=word_set("résolution résolutions décision document rapport règle communication loi affaire"),
    feminine_nouns=(
        "personne",
        "femme",
        "fille",
        "organisation",
        "année",
        "page",
        "heure",
        "semaine",
        "fois",
        "minute",
        "seconde",
        "recommandation",
        "résolution",
        "tonne",
        "victime",
        "famille",
        "école",
        "communauté",
        "session",
        "condamnation",
        "exécution",
        "attaque",
        "plainte",
    ),
    scales=word_set("mille million millions milliard milliards billion billions"),
    scale_joiner="de",
    currencies=folded_words(
        "$=dollar|dollars; us$=dollar des États-Unis|dollars des États-Unis; usd=dollar des États-Unis|dollars des "
        "États-Unis; €=euro|euros; eur=euro|euros; £=livre|livres; gbp=livre|livres; ¥=yen|yens; jpy=yen|yens;"
        "chf=franc suisse|francs suisses; ca$=dollar canadien|dollars canadiens; cad=dollar canadien|dollars "
        "canadiens; ₽=rouble|roubles; rub=rouble|roubles; cny=yuan|yuans; xof=franc CFA|francs CFA;"
        "fcfa=franc CFA|francs CFA"
    ),
    units=exact_words(
        "km=kilomètre|kilomètres; km²=kilomètre carré|kilomètres carrés; km2=kilomètre carré|kilomètres carrés;"
        "m=mètre|mètres; m²=mètre carré|mètres carrés; m2=mètre carré|mètres carrés; m³=mètre cube|mètres cubes;"
        "m3=mètre cube|mètres cubes; cm=centimètre|centimètres; mm=millimètre|millimètres; kg=kilogramme|kilogrammes;"
        "g=gramme|grammes; mg=milligramme|milligrammes; t=tonne|tonnes; ha=hectare|hectares; l=litre|litres;"
        "L=litre|litres; kW=kilowatt|kilowatts; MW=mégawatt|mégawatts; GW=gigawatt|gigawatts; TW=térawatt|térawatts;"
        "kWh=kilowattheure|kilowattheures; MWh=mégawattheure|mégawattheures; GWh=gigawattheure|gigawattheures;"
        "TWh=térawattheure|térawattheures; km/h=kilomètre à l'heure|kilomètres à l'heure; °C=degré Celsius|degrés "
        "Celsius; °=degré|degrés; ºC=degré Celsius|degrés Celsius; min=minute|minutes;"
        "min.=minute|minutes; h=heure|heures; h.=heure|heures;"
        "H=heure|heures; s=seconde|secondes; M€=million d'euros|millions d'euros; Md€=milliard d'euros|milliards "
        "d'euros; k€=mille euros; Md=milliard|milliards; Mds=milliards; Mio=million|millions; FCFA=franc CFA|francs "
        "CFA; µg/m³=microgrammes par mètre cube; µg/m3=microgrammes par mètre cube; Mt=mégatonne|mégatonnes"
    ),
    symbols=exact_words(
        "US$=dollars des États-Unis;"
        "+½=et demi; +¼=et quart; +¾=trois quarts;"
        "&=et; §=paragraphe; §§=paragraphes; ¶=paragraphe; °=degrés;"
        "°C=degrés Celsius; ℃=degrés Celsius; %=pour cent;"
        "‰=pour mille; +=plus; ==égale; ×=fois; ÷=divisé par; @=arobase; #=dièse; №=numéro; <=inférieur à;"
        ">=supérieur à; ≤=au plus; ≥=au moins; ≈=environ; ≠=différent de; ±=plus ou moins; ½=un demi; ¼=un quart;"
        "¾=trois quarts; ⅓=un tiers; ⅔=deux tiers; ⅕=un cinquième; ⅛=un huitième; /=barre; ©=copyright; $=dollars;"
        "€=euros; £=livres; ¥=yens; ²=carré; ³=cube; ~=environ; →=vers; CO2=C O deux; ₽=roubles; −=moins"
    ),
    abbreviations=folded_words(
        "m.=Monsieur; mm.=Messieurs; mme=Madame; mme.=Madame; mmes=Mesdames; mlle=Mademoiselle; dr=Docteur;"
        "dr.=Docteur; pr=Professeur; pr.=Professeur; s.e.=Son Excellence; s.e.m.=Son Excellence Monsieur;"
        "ex.=exemple; c.-à-d.=c'est-à-dire; càd=c'est-à-dire; etc.=et cetera; etc=et cetera; cf.=confer;"
        "env.=environ; st=Saint; ste=Sainte; me=Maître; mgr=Monseigneur; av.=avant; apr.=après; j.-c.=Jésus-Christ;"
        "al.=autres; janv.=janvier; févr.=février; sept.=septembre; oct.=octobre; nov.=novembre; déc.=décembre;"
        "gén.=Général; min.=ministre; p.-s.=post-scriptum; s.v.p.=s'il vous plaît; svp=s'il vous plaît;"
        "tél.=téléphone; dép.=département; cie=compagnie; p.ex.=par exemple; n.b.=nota bene; vs=contre;"
        "24/7=vingt-quatre heures sur vingt-quatre sept jours sur sept; é.-u.=États-Unis; é.u.=États-Unis;"
        "e.-u.=États-Unis; é.-u=États-Unis; 24h/24=vingt-quatre heures sur vingt-quatre; 7j/7=sept jours sur "
        "sept; 24/24=vingt-quatre heures sur vingt-quatre;"
        "7/7=sept jours sur sept; l'art.=l'article; l’art.=l'article"
    ),
    paired=exact_words("p. ex.=par|exemple; S. E.=Son|Excellence; J. C.=Jésus|Christ; N. B.=nota|bene"),
    before_figures=folded_words(
        "n°=numéro; nº=numéro; no=numéro; no.=numéro; n.=numéro; nos=numéros; n°s=numéros; art.=article;"
        "art=article; arts.=articles; par.=paragraphe; para.=paragraphe; al.=alinéa; p.=page; pp.=pages;"
        "chap.=chapitre; ch.=chapitre; vol.=volume; rés.=résolution; res.=résolution; sect.=section; fig.=figure;"
        "doc.=document;"
        "t.=tome; n=numéro"
    ),
    symbol_parts=folded_words("res=rés; rev=rév; add=add; corr=corr; dec=déc; conf=conf; sub=sub; inf=inf"),
    fractions=exact_words(
        "2=demi|demis; 3=tiers|tiers; 4=quart|quarts; 5=cinquième|cinquièmes;"
        "6=sixième|sixièmes; 7=septième|septièmes;"
        "8=huitième|huitièmes; 9=neuvième|neuvièmes; 10=dixième|dixièmes"
    ),
    sentence_enders=word_set("etc. al."),
    spoken_acronyms=SPOKEN | word_set("OTAN PNUD PNUE CEDEAO SMIC RAMSAR UNESCO UNICEF SIDA ACAT GIEC"),
    spelled_acronyms=(SPELLED | word_set("ONU OIT OMS ONG HCDH HCR VIH EPU RDC OIF CPI CIJ CICR DUDH CNDH INDH ODD"))
    - word_set("SIDA AU"),
    common_words=common_words.FRENCH,
    shouted_words=common_words.ROMANCE_IF_SHOUTED,
    either="ou",
    either_pairs=word_set(
        "il/elle elle/il ils/elles elles/ils un/une une/un le/la la/le lui/elle celui/celle ceux/celles"
    ),
    before_names=folded_words("st=Saint; ste=Sainte"),
)

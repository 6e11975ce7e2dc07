"""English as it is read aloud."""

from __future__ import annotations

from . import common_words
from .acronyms import SPELLED, SPOKEN
from .shape import Tongue, exact_words, folded_words, word_set

_MONTHS = "January February March April May June July August September October November December"

ENGLISH = Tongue(
    language="en",
    seconds_per_unit=0.0585,
    sd=0.14,
    sentence_units=7.0,
    colon_units=3.0,
    comma_units=3.0,
    words_per_minute=150.0,
    months=tuple(_MONTHS.split()),
    month_names=word_set(_MONTHS.casefold() + " jan feb mar apr aug sept sep oct nov dec"),
    ordinal_endings=word_set("st nd rd th"),
    year_words=word_set("in since by until of from before after during between and to year early late mid"),
    numbered_words=word_set(
        "article articles art. arts. chapter chapters part parts title annex section volume vol. phase protocol "
        "amendment class schedule book act appendix pillar track war type tier cycle round grade stage goal table "
        "goals target targets indicator indicators rule rules sections paragraph paragraphs para. paras. sect. sec."
    ),
    symbol_words=word_set(
        "resolution resolutions decision decisions document report rule communication no. res. flight room case act"
    ),
    counted_nouns=word_set(
        "people persons women men children girls boys families civilians cases deaths victims prisoners detainees "
        "refugees households villages schools hospitals homes houses workers journalists defenders killings "
        "arrests complaints signatures members students teachers farmers migrants men lives km miles metres"
    ),
    century_words=word_set("century centuries"),
    regnal_names=word_set(
        "elizabeth charles philip paul benedict pius louis henry james nicholas alexander william george edward "
        "hassan mohammed abdullah francis frederick napoleon leopold peter catherine rama haakon harald felipe gustaf"
    ),
    scales=word_set("hundred thousand million billion trillion"),
    currencies=folded_words(
        "$=dollar|dollars; us$=US dollar|US dollars; usd=US dollar|US dollars; €=euro|euros; eur=euro|euros;"
        "£=pound|pounds; gbp=pound|pounds; ¥=yen|yen; jpy=yen|yen; chf=Swiss franc|Swiss francs; ca$=Canadian dollar|"
        "Canadian dollars; cad=Canadian dollar|Canadian dollars; au$=Australian dollar|Australian dollars; aud="
        "Australian dollar|Australian dollars; nz$=New Zealand dollar|New Zealand dollars; hk$=Hong Kong dollar|"
        "Hong Kong dollars; ₽=rouble|roubles; rub=rouble|roubles; cny=yuan|yuan; ₹=rupee|rupees; inr=rupee|rupees;"
        "kes=Kenyan shilling|Kenyan shillings; ngn=naira|naira; ₦=naira|naira;"
        "zar=rand|rand; xof=CFA franc|CFA francs"
    ),
    units=exact_words(
        "km=kilometre|kilometres; km²=square kilometre|square kilometres; km2=square kilometre|square kilometres;"
        "m=metre|metres; m²=square metre|square metres; m2=square metre|square metres; m³=cubic metre|cubic metres;"
        "m3=cubic metre|cubic metres; cm=centimetre|centimetres; mm=millimetre|millimetres; kg=kilogram|kilograms;"
        "g=gram|grams; mg=milligram|milligrams; t=tonne|tonnes; Mt=megatonne|megatonnes; Gt=gigatonne|gigatonnes;"
        "ha=hectare|hectares; l=litre|litres; L=litre|litres; ml=millilitre|millilitres; kW=kilowatt|kilowatts;"
        "MW=megawatt|megawatts; GW=gigawatt|gigawatts; TW=terawatt|terawatts; kWh=kilowatt hour|kilowatt hours;"
        "MWh=megawatt hour|megawatt hours; GWh=gigawatt hour|gigawatt hours; TWh=terawatt hour|terawatt hours;"
        "km/h=kilometre per hour|kilometres per hour; m/s=metre per second|metres per second; °C=degree Celsius|"
        "degrees Celsius; ºC=degree Celsius|degrees Celsius; °F=degree Fahrenheit|degrees Fahrenheit;"
        "°=degree|degrees; ft=foot|feet; lb=pound|pounds;"
        "mi=mile|miles; min=minute|minutes; min.=minute|minutes; h=hour|hours; hrs=hours; hr=hour|hours; s=seconds;"
        "bn=billion; mn=million; tn=trillion; k=thousand; K=thousand; ppm=parts per million; µg/m³=micrograms per "
        "cubic metre; µg/m3=micrograms per cubic metre; μg/m³=micrograms per cubic metre; dB=decibels; Hz=hertz;"
        "pp=percentage points; pm=p m; am=a m; PM=p m; AM=a m; GB=gigabytes; MB=megabytes; TB=terabytes"
    ),
    symbols=exact_words(
        "US$=US dollars;"
        "+x=by; +½=and a half; +¼=and a quarter; +¾=and three quarters; +⅓=and a third; +⅔=and two thirds;"
        "&=and; §=section; §§=sections; ¶=paragraph; °=degrees; °C=degrees Celsius; ℃=degrees Celsius; %=per cent;"
        "‰=per mille; +=plus; ==equals; ×=times; ÷=divided by; @=at; #=number; №=number; <=less than; >=more than;"
        "≤=at most; ≥=at least; ≈=about; ≠=is not; ±=plus or minus; ½=one half; ¼=one quarter; ¾=three quarters;"
        "⅓=one third; ⅔=two thirds; ⅕=one fifth; ⅖=two fifths; ⅗=three fifths; ⅘=four fifths; ⅛=one eighth;"
        "/=slash; ©=copyright; $=dollars; €=euros; £=pounds; ¥=yen; ²=squared; ³=cubed; ~=about; →=to; CO2=C O two;"
        "H2O=H two O; PM2.5=P M two point five; ₽=roubles; −=minus"
    ),
    abbreviations=folded_words(
        "mr.=Mister; mr=Mister; mrs.=Missus; mrs=Missus; ms.=Miz; ms=Miz; dr.=Doctor; dr=Doctor; prof.=Professor;"
        "st.=Saint; h.e.=His Excellency; e.g.=for example; i.e.=that is; etc.=et cetera; etc=et cetera; vs.=versus;"
        "v.=versus; vs=versus; cf.=compare; approx.=approximately; ca.=about; gov.=Governor; gen.=General;"
        "col.=Colonel; rev.=revised; add.=addendum; corr.=corrigendum; govt.=government; govt=government;"
        "dept.=department; inc.=incorporated; ltd.=limited; jr.=junior; sr.=senior; al.=others; a.m.=a m; p.m.=p m;"
        "hon.=Honourable; sen.=Senator;"
        "sept.=September; jan.=January; feb.=February; aug.=August; oct.=October; nov.=November;"
        "dec.=December; amb.=Ambassador; lt.=Lieutenant; rep.=Representative; ibid.=ibidem; viz.=namely;"
        "esp.=especially; incl.=including; excl.=excluding; w/o=without; w/=with; capt.=Captain; sgt.=Sergeant;"
        "rt.=Right; rev=Reverend; mt.=Mount; ave.=Avenue; tel.=telephone; ext.=extension; resp.=respectively;"
        "est.=estimated; org.=organization; assoc.=association; univ.=university; int'l=international; re:=regarding;"
        "24/7=twenty-four seven; 9/11=nine eleven; hiv/aids=H I V AIDS; p.s.=P S; ph.d.=P H D; phd=P H D;"
        "wwii=World War two; wwi=World War one; ww2=World War two"
    ),
    paired=exact_words("a. m.=a|m; p. m.=p|m; e. g.=for|example; i. e.=that|is; H. E.=His|Excellency"),
    before_figures=folded_words(
        "no.=number; nos.=numbers; no=number; nos=numbers; art.=article; arts.=articles; para.=paragraph;"
        "paras.=paragraphs; par.=paragraph; para=paragraph; paras=paragraphs; art=article; p.=page; pp.=pages;"
        "sec.=section; secs.=sections; ch.=chapter; vol.=volume; res.=resolution; fig.=figure; c.=about;"
        "op.=operative; n.=note; ann.=annex; doc.=document; sect.=section; cl.=clause; mar.=March; apr.=April;"
        "jun.=June; jul.=July; sep.=September; #=number"
    ),
    symbol_parts=folded_words("res=res; rev=rev; add=add; corr=corr; dec=dec; conf=conf; sub=sub; inf=inf"),
    fractions=exact_words(
        "2=half|halves; 3=third|thirds; 4=quarter|quarters; 5=fifth|fifths; 6=sixth|sixths; 7=seventh|sevenths;"
        "8=eighth|eighths; 9=ninth|ninths; 10=tenth|tenths"
    ),
    sentence_enders=word_set("etc. al."),
    spoken_acronyms=SPOKEN,
    spelled_acronyms=SPELLED,
    common_words=common_words.ENGLISH,
    shouted_words=common_words.ENGLISH_IF_SHOUTED,
    either="or",
    either_pairs=word_set("he/she she/he his/her her/his him/her her/him his/hers"),
    before_names=folded_words("rev.=Reverend"),
)

"""Spanish as it is read aloud."""

from __future__ import annotations

from . import common_words
from .acronyms import SPELLED, SPOKEN
from .shape import Tongue, exact_words, folded_words, word_set

_MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"

SPANISH = Tongue(
    language="es",
    seconds_per_unit=0.060,
    sd=0.165,
    words_per_minute=156.0,
    grouping_marks=".\u00a0\u202f\u2009",
    months=tuple(_MONTHS.split()),
    month_names=word_set(_MONTHS + " setiembre"),
    point="coma",
    percent="por ciento",
    minus="menos",
    to="a",
    slash="barra",
    dot="punto",
    at="arroba",
    hashtag="etiqueta",
    hour="hora|horas",
    ordinal_endings=word_set("º ª .º .ª ° .° .er er o a os as .o .a er."),
    numbered_words=word_set(
        "artículo artículos art. arts. capítulo parte título anexo sección volumen libro protocolo siglo siglos fase "
        "tipo pilar tomo ciclo cuadro"
    ),
    symbol_words=word_set("resolución resoluciones decisión documento informe regla comunicación ley caso"),
    feminine_nouns=(
        "personas",
        "mujeres",
        "niñas",
        "víctimas",
        "toneladas",
        "hectáreas",
        "páginas",
        "organizaciones",
        "familias",
        "escuelas",
        "comunidades",
        "viviendas",
        "denuncias",
        "recomendaciones",
        "resoluciones",
        "horas",
        "semanas",
        "muertes",
        "aldeas",
        "defensoras",
        "firmas",
        "veces",
        "millas",
        "desapariciones",
        "detenciones",
        "sesiones",
        "persona",
        "mujer",
        "niña",
        "víctima",
        "hora",
        "semana",
        "vez",
        "hectárea",
        "tonelada",
        "libra",
    ),
    scales=word_set("mil millón millones billón billones"),
    scale_joiner="de",
    regnal_names=word_set("isabel carlos felipe pablo juan pío benedicto luis alfonso fernando francisco alejandro"),
    currencies=folded_words(
        "$=dólar|dólares; us$=dólar estadounidense|dólares estadounidenses; usd=dólar estadounidense|dólares "
        "estadounidenses; €=euro|euros; eur=euro|euros; £=libra|libras; gbp=libra|libras; ¥=yen|yenes; jpy=yen|yenes;"
        "chf=franco suizo|francos suizos; ₽=rublo|rublos; mxn=peso mexicano|pesos mexicanos; cop=peso colombiano|"
        "pesos colombianos; ars=peso argentino|pesos argentinos; cny=yuan|yuanes"
    ),
    units=exact_words(
        "km=kilómetro|kilómetros; km²=kilómetro cuadrado|kilómetros cuadrados; km2=kilómetro cuadrado|kilómetros "
        "cuadrados; m=metro|metros; m²=metro cuadrado|metros cuadrados; m2=metro cuadrado|metros cuadrados;"
        "m³=metro cúbico|metros cúbicos; m3=metro cúbico|metros cúbicos; cm=centímetro|centímetros; mm=milímetro|"
        "milímetros; kg=kilogramo|kilogramos; g=gramo|gramos; mg=miligramo|miligramos; t=tonelada|toneladas;"
        "ha=hectárea|hectáreas; l=litro|litros; L=litro|litros; kW=kilovatio|kilovatios; MW=megavatio|megavatios;"
        "GW=gigavatio|gigavatios; TW=teravatio|teravatios; kWh=kilovatio hora|kilovatios hora; MWh=megavatio hora|"
        "megavatios hora; GWh=gigavatio hora|gigavatios hora; km/h=kilómetro por hora|kilómetros por hora;"
        "°C=grado Celsius|grados Celsius; ºC=grado Celsius|grados Celsius; °=grado|grados;"
        "min=minuto|minutos; min.=minuto|minutos; h=hora|horas;"
        "h.=hora|horas; hs=horas; hs.=horas; hrs=horas; hrs.=horas; s=segundo|segundos; M€=millones de euros;"
        "mdd=millones de dólares; µg/m³=microgramos por metro cúbico; Mt=megatonelada|megatoneladas"
    ),
    symbols=exact_words(
        "US$=dólares estadounidenses;"
        "+½=y medio; +¼=y un cuarto; +¾=y tres cuartos;"
        "&=y; §=párrafo; §§=párrafos; ¶=párrafo; °=grados; °C=grados Celsius; ℃=grados Celsius; %=por ciento; ‰=por "
        "mil; +=más; ==igual a; ×=por; ÷=entre; @=arroba; #=número; №=número;"
        "<=menor que; >=mayor que; ≤=como máximo;"
        "≥=como mínimo; ≈=aproximadamente; ≠=distinto de; ±=más o menos; ½=un medio; ¼=un cuarto; ¾=tres cuartos;"
        "⅓=un tercio; ⅔=dos tercios; ⅕=un quinto; /=barra; ©=copyright; $=dólares; €=euros; £=libras; ¥=yenes;"
        "²=al cuadrado; ³=al cubo; ~=aproximadamente; CO2=C O dos; −=menos; →=a"
    ),
    abbreviations=folded_words(
        "sr.=señor; sra.=señora; sres.=señores; sras.=señoras; srta.=señorita; dr.=doctor; dra.=doctora; d.=don;"
        "dña.=doña; prof.=profesor; profa.=profesora; excmo.=excelentísimo; excma.=excelentísima; s.e.=Su Excelencia;"
        "ej.=ejemplo; etc.=etcétera; etc=etcétera; ud.=usted; uds.=ustedes; vd.=usted; aprox.=aproximadamente;"
        "ee.uu.=Estados Unidos; ee.=Estados; uu.=Unidos; eeuu=Estados Unidos; gral.=General; lic.=licenciado;"
        "ing.=ingeniero; cf.=confróntese; al.=otros; sto.=Santo; sta.=Santa; cía.=compañía; p.ej.=por ejemplo;"
        "a.m.=a m; p.m.=p m; dd.hh.=derechos humanos; ddhh=derechos humanos;"
        "dd.=derechos; hh.=humanos; tel.=teléfono;"
        "tfno.=teléfono; avda.=avenida; depto.=departamento; dpto.=departamento; admón.=administración;"
        "ntra.=nuestra; emb.=embajador; cnel.=coronel; vs.=contra;"
        "24/7=veinticuatro siete; pág.=página; págs.=páginas; párr.=párrafo; párrs.=párrafos; arts.=artículos;"
        "rr.hh.=recursos humanos"
    ),
    paired=exact_words("p. ej.=por|ejemplo; S. E.=Su|Excelencia; EE. UU.=Estados|Unidos; a. m.=a|m; p. m.=p|m"),
    before_figures=folded_words(
        "n.º=número; nº=número; n°=número; n.°=número; núm.=número; núms.=números; no.=número; art.=artículo;"
        "art=artículo; arts.=artículos; párr.=párrafo; párrs.=párrafos; par.=párrafo; p.=página; pág.=página;"
        "págs.=páginas; pp.=páginas; cap.=capítulo; vol.=volumen; res.=resolución;"
        "inc.=inciso; apdo.=apartado; fig.=figura;"
        "doc.=documento; secc.=sección; ap.=apartado"
    ),
    symbol_parts=folded_words("res=res; rev=rev; add=add; corr=corr; dec=dec; conf=conf; sub=sub; inf=inf"),
    fractions=exact_words(
        "2=medio|medios; 3=tercio|tercios; 4=cuarto|cuartos; 5=quinto|quintos; 6=sexto|sextos; 7=séptimo|séptimos;"
        "8=octavo|octavos; 9=noveno|novenos; 10=décimo|décimos"
    ),
    sentence_enders=word_set("etc. al. ee.uu."),
    spoken_acronyms=SPOKEN
    | word_set("ONU OEA OTAN SIDA PNUD PNUMA ACNUDH ACNUR CEPAL ALBA PAHO UNAM PYME PYMES DESC DESCA GIEI EPU"),
    spelled_acronyms=SPELLED | word_set("OIT OMS ONG VIH CIDH CPI CIJ INDH ODS DDHH ONGS LGTBI LGBTIQ UE"),
    common_words=common_words.SPANISH,
    shouted_words=common_words.ROMANCE_IF_SHOUTED,
    either="o",
    either_pairs=word_set("él/ella ella/él ellos/ellas ellas/ellos un/una una/un el/la la/el"),
)

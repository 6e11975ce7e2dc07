"""Chinese as it is read aloud."""

from __future__ import annotations

from .acronyms import SPELLED, SPOKEN
from .shape import Tongue, exact_words, folded_words, word_set

CHINESE = Tongue(
    language="zh",
    seconds_per_unit=0.237,
    sd=0.165,
    words_per_minute=225.0,
    sentence_units=1.2,
    colon_units=0.4,
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
    hashtag="井号",
    hour="点",
    counted_nouns=word_set(
        "个 年 次 名 人 位 国 项 份 亿 万 千 天 周 条 种 届 倍 家 所 起 例 岁 小 分 公 美 欧 场 批 篇 票 方 点"
    ),
    scales=word_set("万 亿 千 百 兆"),
    currencies=folded_words(
        "$=美元; us$=美元; usd=美元; €=欧元; eur=欧元; £=英镑; gbp=英镑; ¥=元; ￥=元; cny=元; rmb=元; chf=瑞士法郎;"
        "hk$=港元; jpy=日元; ₽=卢布"
    ),
    units=exact_words(
        "km=公里; km²=平方公里; km2=平方公里; m=米; m²=平方米; m2=平方米; m³=立方米;"
        "m3=立方米; cm=厘米; mm=毫米; kg=公斤;"
        "g=克; mg=毫克; t=吨; ha=公顷; L=升; l=升; kW=千瓦; MW=兆瓦; GW=吉瓦; kWh=千瓦时; km/h=公里每小时; °C=摄氏度;"
        "℃=摄氏度; °=度; h=小时; min=分钟; s=秒; $=美元; €=欧元"
    ),
    symbols=exact_words(
        "US$=美元;"
        "+½=又二分之一; +¼=又四分之一; +¾=又四分之三;"
        "＋=加; ＝=等于; &=和; §=节; °=度; °C=摄氏度; ℃=摄氏度; %=百分之; ％=百分之; ‰=千分之; +=加;"
        "==等于; ×=乘; ÷=除以; @=艾特; #=号;"
        "№=号; <=小于; >=大于; ≤=不大于; ≥=不小于; ≈=约等于; ±=正负; ½=二分之一; ¼=四分之一; ¾=四分之三; ⅓=三分之一;"
        "⅔=三分之二; /=杠; ©=版权; $=美元; €=欧元; £=英镑; ¥=元; ￥=元; ~=至; ～=至; CO2=二氧化碳; −=负; №=号"
    ),
    abbreviations=folded_words("24/7=全天候"),
    symbol_parts=folded_words("res=res; rev=rev; add=add; corr=corr"),
    spoken_acronyms=SPOKEN,
    spelled_acronyms=SPELLED,
)

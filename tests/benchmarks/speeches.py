"""Statements that the voices of bench_voice.py read: those of the samples, and some for languages without enough."""

from __future__ import annotations

from pathlib import Path

_SAMPLES = Path(__file__).parents[2] / "sample_statements"

_FRENCH = """\
Monsieur le Président,

La Maison des Rivages s’exprime au nom de douze associations de pêcheurs et de paysannes du delta.

Il y a trois ans, ce Conseil a reconnu que vivre dans un environnement propre est un droit. Dans le delta, ce droit \
reste sur le papier. Depuis l’ouverture du terminal pétrolier, nous avons compté 19 déversements. L’eau de sept \
villages n’est plus potable.

Notre collègue Awa Sambou a porté plainte deux fois. La première plainte s’est perdue. La seconde lui a valu une \
nuit au poste.

Nous demandons au Gouvernement trois choses : publier l’étude d’impact qu’il garde depuis 2022 ; faire soigner \
gratuitement les 430 familles exposées ; protéger celles et ceux qui témoignent.

Nous prions le Conseil de confier une visite au Rapporteur spécial, et de l’entendre dès sa prochaine session.

Je vous remercie.
"""

_SPANISH_HOUSING = """\
Señor Presidente,

La Red Techo Común y cuatro organizaciones hermanas agradecen a la Relatora Especial su informe sobre la vivienda.

En nuestra ciudad, 2.300 familias han sido desalojadas desde enero. Ninguna recibió otra casa. La mayoría duerme hoy \
en escuelas, en iglesias o en la calle.

Rosaura Ilabaca tiene 71 años. La sacaron de su casa un domingo, con sus nietos y sin orden de un juez. Todavía \
espera una explicación.

El artículo 11 del Pacto Internacional de Derechos Económicos, Sociales y Culturales protege la vivienda. También \
protege a quienes no pueden pagarla.

Pedimos al Gobierno que suspenda los desalojos durante el invierno, que publique la lista de los edificios vacíos y \
que consulte a las familias antes de decidir.

Señora Relatora, ¿qué puede hacer este Consejo cuando un Estado promete y no cumple?

Muchas gracias.
"""

_SPANISH_MINE = """\
Señora Vicepresidenta,

Hablo en nombre de la Asociación Valle Claro y de los pueblos indígenas de la cuenca alta.

El Estado aceptó 96 recomendaciones. Nos alegra. Pero una recomendación aceptada no limpia un río.

La mina de Cerro Pardo vierte sus residuos a dos kilómetros de nuestras escuelas. En 2024, un laboratorio \
independiente encontró plomo en la sangre de 118 niñas y niños. El ministerio conoce el estudio y guarda silencio.

Quienes preguntan son amenazados. Nuestro abogado recibió once llamadas en una semana. La policía anotó la denuncia y \
no volvió.

Recomendamos tres medidas. Primero, agua limpia y médicos para las comunidades afectadas. Segundo, una consulta \
previa, libre e informada antes de cualquier ampliación. Tercero, una investigación imparcial de las amenazas.

Confiamos en que este Consejo no mirará hacia otro lado.

Muchas gracias.
"""


def speeches(language: str) -> dict[str, str]:
    """Return the statements in a language, as Markdown, by name."""
    match language:
        case "en":
            return {name: _sample(name) for name in ("joint_dialogue_ostrania", "upr_outcome_veronda")}
        case "fr":
            return {"dialogue_interactif_profilage": _sample("dialogue_interactif_profilage"), "delta": _FRENCH}
        case _:
            return {"vivienda": _SPANISH_HOUSING, "mina": _SPANISH_MINE}


def _sample(name: str) -> str:
    return (_SAMPLES / name / "statement.md").read_text(encoding="utf-8")

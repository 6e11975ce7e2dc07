"""Words that stand in capitals for emphasis and are then no acronyms: the small words, and those that demands use."""

from __future__ import annotations

from .shape import word_set

ENGLISH = word_set(
    "about act acts after again against age ago all also among an and any apply are arrest arrests as ask away ban be "
    "been before birth black both but by call called calling calls can can't cannot child children come could country "
    "courts day days dead death deaths debt demand deny did die died do does don't done down due duty each earth "
    "eight empty end ended ending ends enough entry even ever every extra face fact facts fail fails fair far fear "
    "few fight fighting find fire first five for force four free from full funds gave get girl girls give go gone "
    "good had half halt hands has hate have he health hear held help her here him his hold home hope how hungry if in "
    "into isn't its it's jail join just keep kept kill killed kills know land lands last law laws leave left less let "
    "life light like live lives long look lose lost made make man many march may me mean men might mine month months "
    "more most much must my name near need needs never new news next night no none nor north not nothing now of off "
    "oil old on once one only onto open or order orders other our ours out over own pain past pay pays peace per plan "
    "please poor prompt protect put race rape read real release report rest right rights rise rule rules run safe "
    "same save saw say says school schools see seek send set seven shall she should show sick sign six so some soon "
    "south speak spread stand state states stay step still stop stopped strike strong such take talk tell ten than "
    "that that's the their them then there these they third this those threat three through thus till time times to "
    "today told too torn town true trust truth try turn two under until unto up upon urge use used very via victims "
    "vote wait wake walk want war wars was watch way we weak week weeks well went were what when where which while "
    "whom whose why wide wife will win wish with within without woman women won't word words work worker workers "
    "world worse worst would wrong year years yes yet you young your youth zero"
)
FRENCH = word_set(
    "agir agissez alors après arrêt arrêtez assez au aucun aucune aussi autre autres aux avant avec basta bien car "
    "cela cet cette ceux chaque comme contre crime crimes dans de depuis des deux devez devoir dire dit doit doivent "
    "donc dont droit droits du elle elles en encore enfants entre est et états être eux faire fait faut femme femmes "
    "fin guerre halte hommes hors ici il ils jamais justice la le les leur leurs libre libres libérez loi lois lui ma "
    "mais mal mes mettez mettre moins mon mort morts ne ni non nos notre nôtre nous nul nulle on ont or ou où oui "
    "paix par pas pays peu peut plein plus pour prison prompt que quel quelle qui quoi rien sa sans se sera ses seul "
    "seule seuls si soit son sont sous stop sur sûr ta tant te tel temps tes ton torture tous tout toute toutes trois "
    "trop tu une va vers vie vies viol viols vite vos votre voix vous vrai"
)
SPANISH = word_set(
    "acaben actúen agua ahora al algo alto ante antes aquí así aún basta bien cada cese como con contra crimen cual "
    "cuando da de deben debe del derecho derechos desde dice donde dos el él ella ellas ellos en entre era esa ese "
    "eso esta está estado estados estas este esto fin fue fuera guerra ha hambre han hasta hay hoy jamás juntos "
    "justicia la las le les ley leyes lo los más me mi mis mismo muerte mujer mujeres muy nada nadie ni ninguna "
    "ninguno niñas niños no nos nuestra nuestras nuestro nuestros nunca para paren paz pero por porque pueblo que qué "
    "quien ser será si sí siempre sin sobre solo sólo son su sus tal tan te toda todas todo todos tortura tres tu una "
    "uno unos vida vidas ya yo"
)
RUSSIAN = word_set(
    "без бы был была были быть вам вас весь власть во война войне войну войны вот все всё всегда всех всем вы где да "
    "дать дети детей для до долг должен должна должны его ее её если есть еще ещё же жизни жизнь за закон законы "
    "здесь из или им имя их как каждый ко конец кто ли люди людей между мир мира мире мы на над надо нам нас наш наша "
    "наши нашу не нельзя нет ни никогда никто но ну нужно об один он она они от пора под пока после по права право "
    "прав при про прошу пытки пыток раз сам свобода свободу своё свои со срок срочно стоп страх суд суда так там то "
    "того тоже только тот три ту тут тюрьма уже хватит чем что чтобы эта эти это этого этот"
)

ENGLISH_IF_SHOUTED = word_set("us who it is aid aids am at pm")
"""Words that by themselves are acronyms in capitals: they are words only amid shouted ones."""
ROMANCE_IF_SHOUTED = word_set("un es os ce ces as")

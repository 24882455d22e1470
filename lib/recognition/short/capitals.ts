import { words } from './titles.ts';
import type { WordBefore } from './word-before.ts';

/** Words with a capital only because a sentence or a date wants it. */
const CALENDAR = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december lundi
mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag when while since after before because although though then
from with both free yesterday today earlier later meanwhile however once still also here there what where does will should freed jailed only even like until
that this whether would could might must have were unless while which about against among behind between despite during following inside near under unlike upon according
gestern heute doch aber auch hier dort dass weil damit nachdem bevor wahrend sollte inzwischen derzeit schon noch zuletzt wenn obwohl laut nach gegen ohne uber wegen trotz
ayer pero mais selon pour avec segun pese cuando mientras aunque porque tambien como donde quand lorsque depuis alors puis apres avant maitre contre secondo para contra tras ante desde hasta sobre quando
wczoraj dzis potem kiedy gdyby jesli takze rowniez choc poniewaz wedlug zdaniem przez wobec ancak bugun fakat cunku eger ayrica tutuklu
вчера сегодня однако теперь затем тогда когда после перед через сейчас лишь если также пока хотя чтобы именно только против согласно вместо около кроме калі пасля таксама коли після`,
);
/** Words of two or three letters that begin sentences, where given names are as short (Ali, Eva, Лев). */
const SHORT = words(
  `a al an and as at but by can de del des did el en es et for has how ich if in la le les lo los no nor not of on or ou out par por que qui se she si so sur the to un va was who why y yet
am an auf aus bei das der die ein er es im in ist mit nun nur ob seit so um und von vor was wer wie wo zu zum zur ale ani bo co czy dla do gdy jak na nie o od po pod to u w z ze za bu da ne ve ya
а без в во да для до его за и из или их к как ко на не но о об от по под при про с со у что я аб ад але з ля пра як і й про та із`,
);
/** Endings of verbs that stand before their subject: Dijo López, Сообщил Знак. */
const VERB = /(ó|aron|ieron|aba|[а-я](ал|ил|ел|ет|ит|ют|ла|ли))$/;
/** Given names that end like those. */
const NAMES = words('михаил даниил кирилл самуил гавриил рафаил алла камила лейла');

/** What a capital before a family name says: that somebody else's given name stands there, or nothing. */
export function saysCapital({
  letters,
  printed,
  opensSentence,
}: WordBefore): 'name' | 'sentence' | 'unclear' {
  if (CALENDAR.has(letters)) return 'sentence';
  if (!opensSentence) return 'name';
  if (letters.length < 4) return SHORT.has(letters) ? 'sentence' : 'name';
  return VERB.test(printed) && !NAMES.has(letters) ? 'unclear' : 'name';
}

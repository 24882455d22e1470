import type { LexiconPerson } from '../../../scripts/lexicon/person.ts';
import type { Random } from '../random.ts';

type Pair = readonly [latin: string, native: string];

const pairs = (text: string): Pair[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]);

const SLAVIC = {
  given:
    pairs(`Aleksandr=Александр Aleksei=Алексей Anna=Анна Boris=Борис Daria=Дарья Dmitry=Дмитрий Ekaterina=Екатерина
    Galina=Галина Igor=Игорь Ilya=Илья Ivan=Иван Kirill=Кирилл Leonid=Леонид Lilia=Лилия Maksim=Максим Maria=Мария Mikhail=Михаил
    Natalia=Наталья Nikolai=Николай Oksana=Оксана Oleg=Олег Pavel=Павел Sergei=Сергей Svetlana=Светлана Vadim=Вадим Viktor=Виктор
    Vitaly=Виталий Vladislav=Владислав Yulia=Юлия Zinaida=Зинаида`),
  start:
    pairs(`Bar=Бар Bel=Бел Bog=Бог Bon=Бон Dan=Дан Dov=Дов Dub=Дуб Fed=Фед Gav=Гав Gor=Гор Gre=Гре Kal=Кал Kap=Кап Kob=Коб
    Kov=Ков Kur=Кур Lap=Лап Laz=Лаз Leb=Леб Luk=Лук Mak=Мак Mat=Мат Mor=Мор Nik=Ник Ost=Ост Pav=Пав Pet=Пет Pol=Пол Rom=Ром
    Sav=Сав Sem=Сем Sid=Сид Smi=Сми Sok=Сок Tar=Тар Tim=Тим Var=Вар Vor=Вор Yak=Як Zal=Зал Zna=Зна`),
  middle: pairs(
    'a=а al=ал an=ан ar=ар el=ел en=ен er=ер i=и il=ил in=ин ish=иш ol=ол on=он or=ор osh=ош u=у ul=ул un=ун',
  ),
  end: pairs('ov=ов enko=енко sky=ский chuk=чук in=ин evich=евич ets=ец kin=кин yak=як nik=ник'),
};

const PERSIAN = {
  given:
    pairs(`Abdolfattah=عبدالفتاح Ahmad=احمد Ali=علی Amir=امیر Arash=آرش Farhad=فرهاد Fatemeh=فاطمه Hassan=حسن Hossein=حسین
    Iman=ایمان Javad=جواد Khosro=خسرو Mahdi=مهدی Marzieh=مرضیه Mohammad=محمد Mostafa=مصطفی Nasrin=نسرین Nima=نیما Parisa=پریسا
    Payam=پیام Reza=رضا Saeed=سعید Sara=سارا Shirin=شیرین Taher=طاهر Zahra=زهرا`),
  start:
    pairs(`Ahm=احم Bag=باق Dad=داد Dav=داو Dor=در Esm=اسم Far=فر Gol=گل Hag=حق Ham=حم Hos=حس Jal=جل Kar=کر Kaz=کاظ Kha=خا
    Mah=مه Mos=مص Nad=ناد Naj=نج Nik=نیک Pour=پور Raf=رف Ras=رس Sad=صد Saf=صف Sal=سال Shar=شر Sot=ست Tah=ته Tal=طال Yaz=یز Zam=زم`),
  middle: pairs('a=ا am=ام an=ان ar=ار e=ه ad=اد af=اف al=ال av=او'),
  end: pairs(
    'abadi=آبادی i=ی far=فر ian=یان kani=کانی lou=لو mand=مند nia=نیا nejad=نژاد pour=پور rani=رانی shahi=شاهی vand=وند zadeh=زاده',
  ),
};

const ARABIC = {
  given:
    pairs(`Abdullah=عبدالله Ahmed=أحمد Amr=عمرو Ayachi=العياشي Fadhel=فاضل Haitham=هيثم Hala=هالة Hoda=هدى Ibrahim=إبراهيم
    Jawhar=جوهر Khalid=خالد Leila=ليلى Mahienour=ماهينور Mohamed=محمد Nabil=نبيل Noureddine=نورالدين Rachid=رشيد Salah=صلاح
    Sonia=سنية Tarek=طارق Waleed=وليد Yusuf=يوسف`),
  start:
    pairs(`Ab=عب Ba=با Ben=بن Dah=دح Far=فر Gha=غا Had=هد Ham=حم Has=حس Jab=جب Kha=خا Mah=مح Man=من Met=مت Mos=مص Nab=نب Naj=نج
    Qah=قح Ram=رم Sab=صب Sal=سل Sam=سم Sha=شا Sou=سو Tah=طه Tal=طل Wah=وه Yah=يح Zah=زه`),
  middle: pairs('a=ا ad=اد al=ال am=ام an=ان ar=ار as=اس aw=او i=ي id=يد im=يم ou=و'),
  end: pairs(
    'bi=بي di=دي fi=في haj=حاج lani=لاني li=لي mani=ماني mi=مي moun=مون ni=ني ri=ري si=سي tani=طاني wi=وي zi=زي',
  ),
};

/** A Russian or Belarusian name, declined by the lexicon as news decline it. */
export const slav = (random: Random, id: string): LexiconPerson =>
  spelledTwice(random, id, SLAVIC, 'RU', 'ru');
/** A Persian name. */
export const persian = (random: Random, id: string): LexiconPerson =>
  spelledTwice(random, id, PERSIAN, 'IR', 'fa');
/** An Arabic name. */
export const arab = (random: Random, id: string): LexiconPerson =>
  spelledTwice(random, id, ARABIC, 'EG', 'ar');

function spelledTwice(
  random: Random,
  id: string,
  tongue: typeof SLAVIC,
  country: string,
  lang: string,
): LexiconPerson {
  const first = random.any(tongue.given);
  const parts = [random.any(tongue.start), random.any(tongue.middle), random.any(tongue.end)];
  const family = [0, 1].map((script) => parts.map((part) => part[script]).join('')) as [string, string];
  const native = [{ lang, text: `${first[1]} ${family[1]}` }];
  return {
    id,
    names: { primary: `${first[0]} ${family[0]}`, native, family: family[0], given: first[0] },
    country,
  };
}

/**
 * Words that say in whose world a text moves, in the languages of the news Vigil reads. A star stands for any ending.
 * Spaced scripts are matched by word, the others wherever the characters stand; marks, case and character variants
 * are folded away before, except behind an exclamation mark: án is a sentence in Vietnamese, an is English.
 */
export type Cue =
  | 'role'
  | 'plight'
  | 'kin'
  | 'trade'
  | 'office'
  | 'bench'
  | 'science'
  | 'play'
  | 'world'
  | 'credit';

export const CUE_WORDS: Readonly<Record<Cue, string>> = {
  // Who the people of the dataset are.
  role: `lawyer* attorney* barrister* solicitor* counsel advocate* activist* dissident* pastor jurist* legal
anwalt* anwält* rechtsanwalt* rechtsanwält* menschenrecht* bürgerrechtler* aktivist* dissiden* verteidiger* avocat* militant* bâtonnier* abogad* activist*
advogad* avvocat* difensor* adwokat* obronc* obroń* prawnik* advokat* advakat* advocat* advocaat* avukat* hukuk* baro* vəkil* hüquq* ügyvéd*
адвокат* адвакат* защитник* захисник* правозащит* правозахис* праваабарон* юрист* активист* активіст* актывіст* диссидент* дисидент* ҳимоятгар* ҳуқуқ*
محام* المحام* نقیب* النقیب* حقوقی حقوقيه حقوق الحقوق ناشط* الناشط* وکیل* وکلای وکلا وکالت فعال معارض luật! sư! quyền! luat advokasi pengacara aktivis ham hukum wakili
律师 大状 弁护士 人权 维权 公民记者 活动家 牧师 辩护人 异议 民主派 法律 民运 良心犯 访民 上访 市民记者 政治犯 言论自由 家教会 家庭教会 执业 律所 代理人 公民运动 709 변호사 변호인 인권 활동가 법조인 민주화
ทนาย นักกิจกรรม वकील अधिवक्ता मानवाधिकार আইনজীবী মানবাধিকার មេធាវី ရှေ့နေ`,
  // What befalls them.
  plight: `hungerstreik* faim голодовк* голодуван* głodówk* açlık açlıq greve arrest* detain* detention jail* imprison* prison* prosecut* convict* sentenc* trial court courts tribunal hunger
judge* subversion sedition incite* inciting bail torture* custody crackdown disbar* persecut* disappear* verdict acquit* tried charged charges treason banned freed released solitary
richter* haft inhaftiert* festgenommen* verhaftet* verurteilt* gefängnis* prozess gericht* urteil untersuchungshaft folter freilassung
juge juges prison* détenu* détention arrêt* condamn* procès tribunal emprisonn* garde libér* incarcér* liberacion juez jueza cárcel detenid* detención
preso presa presos encarcel* condena* juicio juzgad* arrestad* prisão prisión julgament* detid* carcere processo condannat* arrestat* detenut* hakim* tutuklu* tutuklan* gözaltı*
cezaev* hapis* hapse* mahkeme* dava* tahliye* yargı* duruşma* savcı* həbs* məhkəm* türmə* więzi* wiezi* areszt* wyrok* sądu sądem sądowi skaza* gevangen* veroordeel* rechtbank fängel* dömd* vězen* börtön*
судья судьи судье судьёй следств* следовател* обвин* допрос* срок сроки арест* задерж* тюрьм* колони* приговор* суд суда суде суды сизо заключен* осужд* уголовн* політвяз* политзаключ*
суддя судді слідч* затрим* ув'язн* в'язн* арешт* вирок* засуд* колонія* суддзя следч* затрыма* турм* турэм* асуд* прысуд* зняволен* палітвяз* додгоҳ* зиндон*
مقتل* اغتیال* توقیف* ایقاف قتل قاض القاضی قاضی سجن السجن سجین معتقل* اعتقال* المعتقل* اعتقل* محکمه المحکمه محاکمه حبس الحبس احتجاز محتجز حکم القضاء قضیه زندان* بازداشت* ممنوع* دادگاه محکوم دادستان اعدام شکنجه اضراب اعتصاب جیل گرفتار عدالت ضمانت
murder* assassin* killed ermordet* assassinat* asesin* abatid* öldür* morderstw* убит* убий* вбит* fiscalía fiscal captur* acusad* interpell* poursuiv* complot phiên! giam! án! tù! bắt! tòa! phạt! penjara dipenjara ditahan tersangka terdakwa vonis jaksa pengadilan jela mahakama जेल गिरफ्तार गिरफ़्तार अदालत ज़मानत जमानत কারাগার গ্রেপ্তার আদালত ពន្ធនាគារ តុលាការ ထောင်
法官 判事 판사 被捕 逮捕 拘留 羁押 关押 判刑 监狱 看守所 法院 开庭 庭审 颠覆 煽动 寻衅滋事 刑拘 起诉 审判 判决 酷刑 失踪 软禁 取保 保释 获释 出狱 入狱 服刑 狱中 国保 吊销 刑期 拘束
懲役 服役 釈放 裁判 刑务所 有罪 被告 체포 구속 구금 수감 재판 징역 석방 교도소 감옥 실형 출국 จำคุก เรือนจำ ศาล 镇压 打压 迫害 被抓 带走 维稳 国安 公诉 检察 辩护 认罪 法庭 庭上 一审 二审 上诉 证人 证言 笔录 侦查 司法
冤案 指控 伪证 단식 传唤 绝食 监视 跟踪 限制出境 边控 判監 監禁 还押 流亡 通缉 获刑`,
  // Their families, who speak for them.
  kin: `wife husband daughter son sister brother mother father widow family supporter* ehefrau frau ehemann tochter sohn mutter vater schwester bruder witwe familie épouse mari fille fils mère père sœur frère veuve famille esposa marido hija hijo madre padre hermana hermano viuda
familia mulher filha filho mãe pai irmã irmão viúva moglie marito figlia figlio famiglia żona żony mąż córka syn matka ojciec brat siostra rodzina eşi kızı oğlu annesi babası kardeşi ailesi жена жены жену муж дочь сын мать отец сестра брат вдова семья дружина родина мати батько син жонка маці бацька مادر همسر خانواده زوج زوجه زوجته ابنه عایله اسره vợ istri keluarga 妻 夫妇 家属 家人 女儿 아내 남편 가족 부인`,
  // Trades that the people of the dataset do not have: they speak against when they touch the name.
  trade: `namesake* homonym* homónim* namensvetter* tocayo omonimo тезк* однофамил* adaşı 同名 重名 همنام football* striker winger midfielder goalkeeper player* athlete* swimmer* runner diver sprinter* boxer* wrestler* cyclist* gymnast* skater* skier* referee* umpire
spinner batsman bowler golfer* pitcher quarterback racer* coach champion* actor actress comedian* singer* rapper* musician* composer* conductor pianist* violinist* cellist* saxophonist* guitarist*
bassist* drummer* dancer* filmmaker* painter* sculptor* novelist* chef dentist* surgeon* nurse engineer* physicist* physiologist* chemist* biologist* economist* mathematician* pharmacist* architect*
designer* tycoon* businessm* businesswom* councilor* councillor* billionaire* investor* banker* analyst* realtor* minister* ambassador* premier governor* mayor diplomat* colonel captain* farmer* driver* detective* sheriff academician*
fußballer* trainer* spieler* stürmer* torwart* innenverteidig* außenverteidig* mittelfeld* schwimmer* tennisspieler* tänzer* turner läufer* schiedsrichter* schauspieler* sänger* musiker* maler* koch regisseur* chirurg* ingenieur* physiker* außenminister* ministr*
joueur* attaquant* milieu gardien latéral entraîneu* boxeu* nageu* cycliste arbitre acteur* actrice* comédien* humoriste* chanteu* musicien* chirurgien* ingénieur* romanci* cuisinier* ministre*
futbolist* jugador* delanter* lateral centrocampista portero entrenador* árbitr* boxeador* púgil nadador* tenista ciclista cantante* músic* actriz cirujan* ingenier* farmacéutic* ministr* alcalde* gobernador* concejal*
jogador* avançado médio goleiro treinador* técnico cantor* ator atriz calciator* attaccante portiere allenator* pugile nuotat* attor* chirurgo ingegner* piłkarz* napastnik* bramkarz* trener* bokser* aktor* piosenkar* fizjolog* inżynier*
voetballer* aanvaller* keeper doelman scheidsrechter* zwemmer* zanger* oyuncu* futbolcu* futbolçu* şarkıcı* türkücü* müzisyen* güreşçi* pehlivan* yüzücü* kaleci* antrenör* hakem* oyunun bakan bakanı mühendis* uzmanı müğənni* aktyor* məşqçi*
футбол* нападающ* вратар* полузащитник* тренер* теннисист* хоккеист* арбитр* боксер* пловец пловчих* лыжни* биатлонист* актер* актрис* певец* певиц* певца музыкант* гитарист* басист* барабанщик* пианист* скрипач* композитор*
режиссер* художник* физиолог* физик* инженер* хирург* повар* губернатор* министр* академик* полковник* чемпион* спортсмен* нападник* воротар* плавець плавц* плавчин* співак* співачк* актор* музикант* гітарист* режисер* фізіолог* інженер* міністр*
футбаліст* трэнер* спява* акцёр* гітарыст* інжынер* لاعب* اللاعب* المهاجم مهاجم مدافع المدرب مدرب السباح سباح السائق ملاکم ممثل* الممثل* مطرب* المطرب* الفنان* مغنی* مخرج المخرج جراح مهندس وزیر الوزیر الامام
بازیکن مربی سرمربی دروازه‌بان کشتی‌گیر شناگر بازیگر خواننده* نوازنده آهنگساز کارگردان پزشک سفیر खिलाड़ी क्रिकेटर अभिनेता अभिनेत्री गायक कवि मंत्री vệ! thủ! diễn! đạo! bác! pemain penyanyi pelatih petinju perenang menteri
队长 演员 艺人 球星 歌星 影星 前锋 舞者 钢琴家 歌手 球员 选手 教练 运动员 摄影师 画家 部长 外长 市长 省长 董事长 总经理 经理 总裁 校长 医生 医师 护士 工程师 设计师 主持人 店主 老板 老板娘 老师 教师 同学 司机 会计 连长 班长 厨师 商人 农民 国务委员 保管员 司令
外交部长 副部长 监督 俳优 女优 外相 감독 선수 배우 가수 장관 외교부장 의사`,
  // Trades that some of them had beside the law: they speak against where nothing of the law stands near.
  office: `professor* prof author* poet writer* translator* director* producer* photographer* artist* historian* scientist* researcher* doctor ceo cfo chairman chairwoman founder* entrepreneur* manager* president
senator* general officer* model student* teacher* autor* schriftsteller* wissenschaftler* fotograf* unternehmer* réalisat* photograph* écrivain* chercheu* présiden* escritor* président* regista yönetmen* yazar* profesor* doktor* профессор*
академик* писател* депутат* мэр* генерал* капитан* استاد رئیس المخرج trưởng! viên! 教授 导演 作家 诗人 书记 局长 主任 院长 研究员 院士 博士 硕士 创办 创始人 교수 대표 사장`,
  // The other side of the court: right before a name they say who is not the lawyer.
  bench: `judge* prosecutor* policeman policewoman officer inspector magistrate* richter* staatsanwalt* staatsanwält* polizist* juge procureur* policier* juez jueza fiscal policía
juiz juíza promotor* giudice procuratore sędzi* prokurator* hakim savcı* polisi судья судьи прокурор* следовател* суддя прокурор* слідч* суддзя пракурор*
قاضی القاضی قاض دادستان بازپرس jaksa thẩm! phán! 法官 检察官 检察员 公诉人 警察 民警 审判长 审判员 判事 裁判官 检事 판사 검사 경찰`,
  // Fields that make a trade of an office beside them: professor of physics.
  science: `physics chemistry biology mathematics geology astronomy medicine engineering physik chemie biologie mathematik medizin informatik física química biología matemáticas medicina physique chimie biologie mathématiques médecine
fisica chimica biologia matematica física biologia matemática fizyki chemii biologii matematyki fizik kimya biyoloji matematik физики химии биологии математики медицины фізики хімії біології الفیزیاء فیزیک شیمی
物理 物理学 化学 生物 生物学 数学 医学 地质 天文 물리학 화학 생물학 수학`,
  // Sport and stage.
  play: `football soccer tennis pingpong basketball match championship league tournament olympic* medal* bronze goals scored cup
season stadium swimming diving gymnastics badminton volleyball marathon rugby cricket golf grand slam wimbledon butterfly doubles
film movie* album* song* concert* concerto cinema drama episode* actress soundtrack
fußball bundesliga turnier spiel kino championnat coupe buts équipe partido liga goles torneo tenis natación fútbol campeonat* película gol lig takim şampiyon* dizi
матч* бронз* теннис* плаван* чемпионат* гол голы турнир* сборн* фильм* альбом* сериал* مباراه الدوری هدف هدفا هدفین مرمی المنتخب منتخب النادی فیلم بازی لیگ جام تیم
比赛 乒乓球 羽毛球 网球 排球 游泳 田径 体操 夺冠 冠军 联赛 球队 奥运 足球 篮球 金牌 银牌 铜牌 进球 世锦赛 决赛 电影 电视剧 专辑 票房 综艺 主演 剧集
phim! bóng! đá! vđv 영화 드라마 경기 축구 리그 앨범`,
  // The rest of those worlds.
  world: `gallery exhibition theater theatre restaurant* dumpling*
university journal research laboratory dissertation abstract affiliation* keywords physics chemistry
biology genome* algorithm* professor* investment* shares stock fund revenue portfolio billion million realty estate
startup profit* hedge meteor* lake tourism hotel travel scenic verein* клуб губерни* صدارت
小说 论文 研究所 学报 摘要 关键词 实验 博物馆 展览 基金 股票 投资 上市 营收 旅游 景区 湖 古镇 镇 县城 酒店 房地产
翻译 译者 大学 学院 集团 公司 대학`,
  credit: `photo photos photograph* foto bild image images credit illustration translated translation edited editor
reporting byline copyright getty reuters afp 摄影 译 翻译 编辑 责编 责任编辑 校对 撰文 图片 来源 作者 记者 监制 事业群 写真 撮影 사진 фото`,
};

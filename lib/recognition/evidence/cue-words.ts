/**
 * Words that say in whose world a text moves, in the languages of the news Vigil reads. A star stands for any ending.
 * Spaced scripts are matched by word, the others wherever the characters stand; marks, case and character variants
 * are folded away before, except behind an exclamation mark: án is a sentence in Vietnamese, an is English.
 */
export type Cue = 'role' | 'plight' | 'trade' | 'world' | 'credit';

export const CUE_WORDS: Readonly<Record<Cue, string>> = {
  // Who the people of the dataset are.
  role: `lawyer* attorney* barrister* solicitor* counsel advocate* activist* dissident* pastor jurist* legal
    anwalt* rechtsanwalt* menschenrechtsanwalt* burgerrechtler* aktivist* dissiden* menschenrecht*
    avocat* militant* juriste* batonnier* abogad* activist* jurista* advogad* avvocat* adwokat*
    advokat* advocaat* avukat* hukukcu* aktivist* baro* адвокат* правозащит* правозахис* праваабарон* юрист* активист*
    активіст* актывіст* диссидент* дисидент* محام* المحام* حقوقی حقوقيه حقوقي ناشط* الناشط* وکیل وکلای وکلا وکالت
    فعال معارض luật! sư! quyền! advokasi pengacara aktivis 律师 大状 弁护士 人权 维权 公民记者 活动家 牧师 辩护人 异议 维权人士 民主派 法律学者
    変호사 변호사 인권 활동가 법조인 민주화 ทนาย นักกิจกรรม वकील अधिवक्ता 民运 良心犯 访民 法律人 上访 弁護士 人権 市民記者 活動家 民主活動家 政治犯 言论自由 家教会`,
  // What befalls them.
  plight: `arrest* detain* detention jail* imprison* prison* prosecut* convict* sentenc* trial court courts tribunal
    judge* subversion sedition incite* inciting bail torture* custody crackdown disbar* persecut* disappear* verdict acquit*
    richter* haft inhaftiert* festgenommen* verhaftet* verurteilt* gefangnis* prozess gericht* urteil untersuchungshaft folter
    juge juges prison detenu* detention arret* condamn* proces tribunal emprisonn* garde liberation juez jueza carcel detenid* detencion
    preso presa presos encarcel* condena* juicio juzgad* liberacion arrestad* prisao hakim* tutuklu* tutuklan* gozalti*
    cezaevi* hapis mahkeme* dava* tahliye* yargi* durusma* savci* судья судьи судье судьёй следств* следовател* обвин* допрос* срок сроки арест* задерж* тюрьм* колони* приговор* суд суда суде
    сизо заключен* осужд* уголовн* суддя судді слідч* затрим* ув'язн* арешт* вирок* засуд* колонія* суддзя следч* затрыма* турм* турэм* асуд* прысуд* зняволен* палітвяз*
    политзаключ* політвяз* قاض قاضی سجن السجن معتقل* اعتقال* المعتقل* اعتقل* محکمه محاکمه حبس الحبس احتجاز حکم القضاء قضیه زندان
    زندانی بازداشت دادگاه محکوم دادستان اعدام شکنجه phiên! giam! án! tù! bắt! tòa! phạt! penjara ditahan 法官 判事 판사 被捕 逮捕 拘留 羁押 关押 判刑 监狱
    看守所 法院 开庭 庭审 颠覆 煽动 寻衅滋事 刑拘 起诉 审判 判决 酷刑 失踪 软禁 取保 保释 获释 出狱 入狱 服刑 狱中 国保 吊销 刑期 逮捕 拘束
    懲役 服役 釈放 裁判 刑务所 有罪 被告 체포 구속 구금 수감 재판 징역 석방 교도소 감옥 실형 จำคุก เรือนจำ ศาล 镇压 打压 迫害 被抓 带走 维稳 国安法 公诉 检察 辩护 认罪 法庭 庭上 一审 二审 上诉 证人 证言 笔录 侦查 司法 冤案 指控 伪证 执业证 传唤`,
  // Titles of other trades: they speak against when they touch the name.
  trade: `professor* prof footballer* striker midfielder goalkeeper defenderman coach player* athlete* swimmer* diver
    sprinter* boxer* wrestler* cyclist* gymnast* skater* actor actress singer* musician* composer* pianist* guitarist*
    director* producer* filmmaker* photographer* painter* artist* author novelist* poet writer* translator* editor
    scientist* researcher* physicist* chemist* biologist* economist* engineer* doctor surgeon* nurse architect* designer*
    ceo cfo chairman chairwoman founder* entrepreneur* tycoon* billionaire* investor* banker* analyst* manager* realtor*
    minister* ambassador* president premier governor* mayor senator* diplomat* general colonel captain* sergeant officer*
    model chef farmer* student* teacher* sheriff detective* pitcher quarterback golfer* racer* driver* champion*
    trainer* spieler* sturmer torwart schauspieler* sanger* regisseur* fotograf* autor* wissenschaftler* aussenminister*
    joueur* attaquant* entraineur* acteur* actrice* chanteu* realisat* photograph* ecrivain* chercheu* ministre*
    futbolista* jugador* delanter* entrenador* actor actriz cantante* escritor* ministr* presidente* alcalde* gobernador*
    oyuncu* futbolcu* sarkici* yonetmen* yazar* bakan bakani profesor* muhendis* губернатор* министр* тренер* футболист*
    хоккеист* актер* актрис* певец* певиц* режиссер* профессор* академик* писател* депутат* мэр* генерал* полковник* капитан*
    чемпион* спортсмен* губернатор* міністр* актор* співа* міністр* وزیر الوزیر لاعب اللاعب المدرب مدرب ممثل الممثل مخرج
    المخرج مطرب بازیکن مربی کارگردان بازیگر خواننده استاد پزشک سفیر رئیس 教授 队长 导演 演员 歌手 球员 选手 教练 运动员 摄影师 画家 作家
    诗人 部长 外长 市长 省长 书记 局长 主任 董事长 总经理 总裁 院长 校长 医生 工程师 研究员 院士 设计师 主持人 店主 老板 博士 硕士 班主任 同学
    外交部长 副部长 监督 俳优 歌手 选手 教授 감독 선수 교수 배우 가수 장관 외교부장 대표 사장 trưởng! diễn! viên!`,
  // The rest of those worlds.
  world: `football soccer tennis basketball match championship league tournament olympic* medal* goals scored cup
    season stadium swimming diving gymnastics badminton volleyball marathon rugby cricket golf grand slam wimbledon
    film movie* album song* concert* cinema drama episode* actress soundtrack gallery exhibition theater theatre
    university journal research laboratory dissertation abstract affiliation* keywords physics chemistry
    biology genome* algorithm* professor* investment* shares stock fund revenue portfolio billion million realty estate
    startup profit* hedge meteor* lake tourism hotel travel scenic fussball bundesliga verein* turnier spiel
    tennisprofi film kino album match championnat coupe buts equipe film album partido liga goles torneo campeonat*
    pelicula album gol lig takim sampiyon* film dizi матч* чемпионат* гол голы турнир* сборн* клуб фильм* альбом*
    сериал* регион* губерни* صدارت مباراه الدوری هدف فیلم بازی لیگ جام تیم 比赛 冠军 联赛 球队 奥运 足球 篮球 金牌 进球 世锦赛 决赛 电影 电视剧
    专辑 票房 综艺 主演 剧集 小说 论文 研究所 学报 摘要 关键词 实验 博物馆 展览 基金 股票 投资 上市 营收 旅游 景区 湖 古镇 镇 县城 酒店 房地产
    翻译 译者 大学 学院 集团 公司 phim! bóng! đá! vđv 영화 드라마 경기 축구 리그 대학 앨범 배우 `,
  credit: `photo photos photograph* foto bild image images credit illustration translated translation edited editor
    reporting byline copyright getty reuters afp 摄影 译 翻译 编辑 责编 责任编辑 校对 撰文 图片 来源 作者 记者 监制 事业群 写真 撮影 사진 фото`,
};

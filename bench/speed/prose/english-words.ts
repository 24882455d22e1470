/** Words of English news, the commonest first, roughly. */
export const ENGLISH_WORDS =
  `the of to and in a that for on was is with as by at he it from his be are has were said have an which this not
  had but they who their will been or she after its more her about would when one also there last all other than new up people two
  into over out could time first some year years we can may so government if what no before during state between many under against
  three most now against only between such police where while million even being both world because told them should country made
  then week since month still city own court any like national week president later minister way day how use former him official
  officials group party work public including case four another law part my war report through security since days according home
  called next company those set much members several off military number very early whether political help support trial left each
  until five power old say right well back area end life without judge children local media house foreign leader long high lawyer
  down percent system man month director human rights family used around school women among health few woman same found change
  six authorities came went place did second statement made just another men took accused groups killed across already asked
  within though office cases arrested international information major economic union money members plan court began give held far
  economy late known prison white night good service young want put large never become region took charges seen show main died
  lost countries general town market often trade near policy department issue chief half took become reports morning third role
  point called water business head received decision together ten history side given important less financial protest evidence
  meeting despite community level education social problem leading line move talks open turned research name clear workers
  following free book road possible process ever release fact strong sent past program food small defence crisis saying agency
  sentence legal campaign data able hours attack term deal experts likely started residents death air force forces reported army
  students bank prices energy today election vote voters candidate opposition parliament reform rule ruling justice appeal lower
  upper guilty detained detention freedom speech press journalist editor writer activist movement march square street crowd
  violence peace treaty border troops soldiers navy weapons missile nuclear test station plant factory product technology network
  computer internet website software phone message email account user private personal letter document paper photo video film
  music artist museum theatre church mosque temple faith century ancient modern language culture tradition village farmers land
  river lake sea coast island mountain forest fire flood storm rain snow weather climate winter summer spring autumn heat cold
  hospital doctor nurse patient disease virus vaccine drug study science professor university college teacher student class exam
  football team player coach match goal season league championship race record medal winner game travel tourist hotel flight
  airport train bus car driver accident injured rescue victim survivor relatives wife husband son daughter mother father brother
  sister friend neighbour marriage birth age population growth rate income tax budget debt loan fund investor share price cost
  industry oil gas coal electricity solar wind nearly almost perhaps instead however therefore meanwhile although recently soon
  quickly clearly simply especially particularly finally certainly probably actually increasingly widely deeply strongly wanted
  warned denied admitted claimed argued agreed refused promised expected hoped feared believed thought knew felt heard saw
  watched read wrote signed published announced launched built bought sold paid spent earned won fell rose grew dropped reached`
    .trim()
    .split(/\s+/);

/** Names of places and bodies, which news print with capitals. */
export const PROPER_NAMES =
  `Beijing;Hong Kong;Moscow;Tehran;Istanbul;Ankara;Minsk;Cairo;Hanoi;London;Washington;Brussels;Geneva;Paris;
  Berlin;Madrid;Caracas;San Salvador;Tunis;Algiers;Kampala;Nairobi;Dushanbe;Baku;Guangdong;Shandong;Chinese;Russian;Turkish;Iranian;
  European Union;United Nations;Supreme Court;High Court;Foreign Ministry;Ministry of Justice;Human Rights Watch;Amnesty International;
  Communist Party;State Department;Parliament;World Bank;Reuters;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday;Sunday;January;
  February;March;April;May;June;July;August;September;October;November;December`.split(/;\s*/);

// Words that say nothing about anybody in particular: everyday English, the vocabulary of networking, of praise, of selling.
// A word outside this list, said about the reader, is taken for a detail ("the tide tables", "your bindery").
import { atFirstCall } from '../../text/once';

const list = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Everyday words, in their base form; `isGeneric` takes off the usual endings. */
const EVERYDAY = `
  a about above absolutely accept accepted accepting account across act action active actual actually add adding addition additional admire advance advice afraid after afternoon again against age ago agree agreed ahead aim alike alive all allow almost alone along
  already alright also although always am amazing among amount an and another answer any anybody anymore anyone anything anyway anywhere apart apologize apologies apology appear apply appreciate approach are area around arrange arrive as ask asleep aside at attempt attention available
  avoid away awesome awful back bad bag base basic be bear beat beautiful because become been before begin behind being believe belong below benefit best better between beyond big bit block body both bother bottom box brief briefly bright brilliant bring broad brought build busy but buy by
  call calling came can capable care careful carry case catch cause celebrate certain certainly challenge chance change chat chatting check cheer cheers choice choose circle clear clearly click close cold collect come comfortable coming common complete completely complement concern conclude
  congrats congratulate congratulations connect connected connecting connection connections consider contact contacts content continue contribute control conversation conversations convince cool copy corner correct cost could count couple course courtesy cover crazy create current currently curious cut daily
  dare date day days dead deal dear decade decide decided decision decline deep deeply definitely delay delight delighted depend deserve detail details determine develop did die differ difference different difficult direct direction directly discuss discussion do does doing done door doubt down dozen draw dream drive drop due duly duty during
  each eager early ease easier easily easy eat edge effort either else email emails embrace encourage end endless energy enjoy enjoyable enough ensure enter entire entirely equal especially essential establish even evening event eventually ever every everybody everyone everything everywhere exact exactly example excellent except exchange excite excited exciting
  exist expand expect experience explain explore express extend extra extremely eye face fact fair fairly faith fall familiar family fancy fantastic far fast favorite favourite feel feeling few field fields figure fill final finally find fine finish first fit five fix flag floor follow following folks fond for force forever forget forgive
  form forth fortnight forward found four free frequent fresh friend friendly friends from front full fully fun funny further future gain game gave general generally generous gentle get getting give given giving glad go goal goals god going gold gone good got grand grateful great greatly greet greeting greetings grow growing growth guess guide guy guys
  had half hand hands handle happen happily happy hard hardly has hat hate have having he head heads-up health healthy hear heard hearing heart heartfelt held hello help helpful helping her here hesitate hey hi high highly him his hit hold holiday holidays home honest honestly honor honored honour honoured hope hoped hopefully hoping hour hours how however huge human humble hundred hurry
  i idea ideas ideal if ignore imagine immediately impact important impossible impress impressed impression impressive improve in inbox include including increase incredible incredibly indeed inform information inside insight insights inspire inspired inspiring instant instead intend interact interest interested interesting interests into introduce introduction invitation invitations invite invited inviting involve involved is issue it itself
  job join joined joining journey joy jump just keen keep keeping kept key kick kind kindly kindness kinds knew know knowing knowledge known lack land large last late lately later laugh lead leading leads learn learned learning least leave left less lesson let level lie life lift light like liked likely like-minded limit line linked linkedin list listen little live lives load local long longer look looked looking looks lose lot lots love loved lovely luck lucky
  made main maintain major make making man manage many mark match matter may maybe me mean meaning meaningful means meant meet meeting meetings mention mentioned mere message messages messaging met method middle might mind minded mine minute minutes miss missed mistake moment moments money month monthly months more morning most mostly mother move moved much mutual must my myself
  name named names natural near nearly necessary need needed needs neither net network networking networks never nevertheless new news next nice night no nobody none nor normal normally not note notes nothing notice noticed notification now number numbers obvious obviously occasion odd of off offer offers office often oh ok okay old on once one ones online only onto open opening opinion opportunity opportunities option or order ordinary other others otherwise ought our ours ourselves out outside outstanding over overall own
  page pages part particular particularly partner parts party pass passed passing past path paths patience pay peace people perfect perfectly perhaps period permit person personal personally perspective perspectives phone pick picture piece place places plan plans play please pleased pleasure plenty plus point points polite pop popped position positive possible possibility possibly post posted posts potential power practical prefer prepare present press pretty previous pride private probably problem process productive professional professionals professionally profile profiles progress promise proper properly proud prove provide public pull purpose push put
  quality quarter question questions quick quickly quiet quite quote raise ran rarely rate rather reach reached reaching read reading ready real realize really reason reasons receive received recent recently recognize recommend recommendation refer regard regarding regards regular relate related relationship relationships relax relevant remain remarkable remember remind repeat reply replying request requests require reserve resource resources resonate respect respectfully respond response rest result results return reward rich ride right rise road role roles room round rule run running rush
  sad safe said sake same save saw say saying says schedule screen scroll search season second secret section see seeing seek seem seems seen selection self send sending sense sent separate serious seriously serve set setting settings settle several shall shape share shared sharing she short shortly should show shy side sides sign silent similar similarly simple simply since sincere sincerely single sir sit situation size skill skills skip sleep slight slightly slot slots slow small smart smile so social soft sole solid some somebody someday somehow someone something sometime sometimes somewhere soon sorry sort sorts soul sound sounds space speak speaking special specific specifically speed spend spirit spirits split spoke spot spots stage stand start started starting state stay staying steady step steps stick still stop stopped story straight strange stranger strangers stream strength strict strong stronger struck stuff style subject succeed success successes successful such sudden suddenly suggest suggestion suit sum super superb support suppose sure surely surprise surprised sweet
  take taken takes taking talent talented talk talking talks task taste tell tempted ten tend term terms terrific text than thank thanked thankful thanking thanks that the their them themselves then there therefore these they thing things think thinking third this those though thought thoughtful thoughts thousand three thrilled through throughout thus tick ticks tie time times tiny tip tips title to today together told tomorrow ton tonight tons too took top topic topics total totally touch touched toward towards town track trade train treat tremendous trouble true truly trust truth try trying turn turned twice two type typical
  unable under understand understanding unfortunately unique unless unlike until up update updates upon upward us use used useful usual usually valuable value values various vast version very via view views virtual virtually vision visit voice wait waiting walk wall want wanted wants warm warmest warmly warmth was waste watch way ways we wealth weather week weekend weekends weekly weeks weird welcome well went were what whatever when whenever where wherever whether which while whilst who whoever whole whom whose why wide will willing win wish wished wishes wishing with within without woman won wonder wonderful wondering wording words work worked working works world worry worse worst worth worthwhile would wow write writing written wrong wrote
  yeah year years yep yes yesterday yet you young your yours yourself youth zoom teams skype mind-blowing super-excited add-on catch-up
  latest newest frank frankly stoked thrilled psyched grey gray shaky steer cross crossed nowhere strike strikes struck ambitious aim huge massive enormous insane epic legend legendary absolutely-loved tremendously massively beyond vibe vibes kudos hooray woohoo yay heck damn gosh nine-to-five 9-to-5 hunt hunting hunter survey dissertation thesis questionnaire poll form fed bored tired sick stuck struggle struggling burn burnout lounge sofa couch laptop phone smartphone device button inboxes spam tone note-to-self window rung ladder leap jump dive boat ship shore wave waves seed seeds bloom flower tomato tomatoes grow planted plant garden sun sunshine rain rainbow star stars moon planet earth ocean mountain peak bridge bridges puzzle piece pieces magnet fire spark sparks flame candle torch
  soul souls heart floating nudge bump bumping buried inbox swing chair chairs nearly nine five stumble stumbling reassure transparent ongoing calm calmer philosophy judgement judgment promise leave leaving hang hanging several pleasant
  whatsoever bye hiya cheers lol haha omg yay btw imo folks gonna wanna kinda sorta stuff anytime anyhow someday
  grateful gratitude thankful thankfulness sincerest kindest wellness wellbeing gesture compliment courtesy
`;

/** What everybody on a business network writes, whoever the reader is. */
const NETWORKING = `
  bill bills overpay overpaying underpaid overspend overspending energy blessed bless suitable vacant employment unemployed redundant qualified hardworking relocate remote part-time full-time entry-level junior shortlist assist assistance
  ability accelerate accomplish accomplishment accomplishments achieve achieved achievement achievements admirable advisor agency agenda alliance ambition ambitious application aspect aspire aspiring association audience authentic background backgrounds beneficial board brain brand brands budget business businesses calendar candidate candidates capacity career careers client clients coach coaching collaborate collaboration collaborations collaborative colleague colleagues comment comments commit commitment communicate communication community communities company companies competitor complementary confidence consult consultant consultation consulting corporate cost-effective coffee creative creator credential credentials crm customer customers cv
  decision-maker dedicated dedication demand digital director discover discovery diverse domain drive driven dynamic economy ecosystem effective effectiveness efficiency efficient employee employer engage engagement engaging enterprise entrepreneur entrepreneurs entrepreneurial entrepreneurship environment executive executives expert expertise experts exposure feed feedback fellow firm firms flexible focus focused forward-thinking founder founders freelance freelancer fulfil fulfill functional global group groups guidance hire hiring horizon human-centric impactful individual individuals industries industry influence influencer influential initiative initiatives innovate innovation innovative insightful inspiration integrity international interview invaluable invest investing investor investors investment involvement
  leader leaders leadership leverage lifestyle linkedin long-term manager managers management market marketer marketing markets member members membership mentor mentors mentoring mentorship mission mindset motivate motivated motivation network-building nearby niche objective objectives operate operation operations organization organizations organisation organisations outreach owner owners partnership partnerships passion passionate peer peers performance philosophy platform platforms portfolio prestigious prior productivity profession professionalism program programme project projects prospect prospects purchase purpose-driven qualification qualifications recruiter recruiters recruitment reference referral reputation resume rewarding sale sales salary sector sectors senior seniority service services session shape simplify skillset social solution solutions solve specialist specialists specialize specialise staff stakeholder startup startups strategic strategies strategy strength strengths strive student suite sustain sustainable sync synergy synergies system systems team teams tech technologies technology thought-leader thrive tool tools trajectory transform transformation trend trends vacancy value-add venture ventures versatile visionary website websites worldwide workplace workforce webinar workshop
  founder-led growth-minded results-driven result-oriented high-performing high-achieving go-getter self-starter rockstar ninja guru trailblazer doer doers champion stellar exemplary commendable esteemed illustrious distinguished accomplished seasoned
`;

/** The officialese of stiff letters: rare words, yet about nobody. */
const OFFICIAL = `
  accede acknowledge advise advised aforementioned aforesaid ascertain acceptance approval approve assure avail beg beseech bestow candid certify convey convenience correspondence dealings deem desirous direct directed duly endeavour endeavor enquiry
  entertain entertained esteemed formal formally furnish furnished grant granted gracious gratitude henceforth hereby herewith hitherto humbly inconvenience inst intimate kindness liberty minded needful notify obedient oblige obliged pursuant receipt record reference regret remain remit render sanction sanctioned
  scrutinise scrutinised scrutinize scrutinized servant shall solicit submit tender therefore thereof undersigned undertake upon virtue whereby wherein whereof whom
`;

/** What sellers write. A reader's business may be any of these, but the words alone do not show it. */
const SELLING = `
  affordable agent agents appointment appointments audit automate automated automation autopilot bonus book booking boost bottleneck bot brochure campaign cash cashflow catalog catalogue close complimentary conversion conversions convert coupon course courses crypto bitcoin forex deadline deal deals delivery demo demos discount discounts double ebook e-book earn earning earnings exclusive extra-income fee fees finance financial formula franchise freedom fund funding funnel guarantee guaranteed hack hassle income instalment insurance inventory invoice lead-generation license limited link links loan low-cost manufacturer mastermind method mortgage newsletter no-brainer obligation onboarding package packages passive payment pension pipeline pitch plan pricing price prices product products profit profitable profits promo proven quote refund reduce reseller returns revenue revenues risk roi rollout sample samples savings scale scaling seats seller selling seo signup sign-up skyrocket software stack stock streamline strings subscription supplier suppliers trader trading trial triple turnkey upgrade upsell vendor vendors vip walkthrough waitlist wealth whitepaper wholesale workflow workload
  % 10x 2x 3x percent percentage dollars euros pounds free-of-charge outsource outsourcing offshore dashboard data cloud cybersecurity ads advertising advert seo-agency
`;

const generic = atFirstCall(
  (): ReadonlySet<string> => new Set([EVERYDAY, NETWORKING, OFFICIAL, SELLING].flatMap(list)),
);

/** Whether a word, in normal form, could stand in a message to anybody. */
export function isGeneric(word: string): boolean {
  if (generic().has(word)) return true;
  return ENDINGS.some(
    ([ending, instead]) =>
      word.length > ending.length + 2 &&
      word.endsWith(ending) &&
      generic().has(word.slice(0, -ending.length) + instead),
  );
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['est', ''],
  ['ful', ''],
  ['ness', ''],
  ['ier', 'y'],
  ['ily', 'y'],
  ['iest', 'y'],
];

// Stiff ways to address somebody, and all ways to close a message, stiff and warm. Where such words open or close a
// message, and what names surround them, is judged elsewhere (draft/signOff.ts, rules/stiff-salutation.ts).
import type { Sets } from '../pattern';
import { lexicon } from './lexicon';

const list = (text: string): string[] => text.split(/\s*[,\n]\s*/).filter(Boolean);

export const salutationSets: Sets = {
  hello: list('hi, hello, hey, greetings, good morning, good afternoon, good evening, good day, namaste, morning'),
  dear: list('dear, my dear, dearest, my dearest, hi dear, hello dear, hey dear'),
  // "Sir" and its kin, alone, doubled ("Sir/Madam") and misspelt.
  sir: list(`
    sir, sirs, madam, madame, madams, ma'am, maam, mam, mesdames, gentleman, gentlemen, gentlemen and ladies, gentlepeople, gentlefolk
    (sir|sirs) (or|and)? (madam|madams|madame|ma'am|maam|mam|ma|miss|mesdames), (madam|ma'am|maam|mam) (or|and)? (sir|sirs)
    (lady|ladies) (or|and)? (gentleman|gentlemen|sir|sirs), sir or lady
  `),
  mister: list(`
    mr, mrs, ms, miss, mister, missus, mx, messrs, mssrs, mr or mrs, mr or ms, mr and mrs, mr mrs, mr ms, ms mr, mrs mr, ms or mr
    mr mrs ms, mrs ms, ms mrs, mr miss, herr, frau, monsieur, señor, señora, signor, signora, shri, smt
  `),
  // Whoever that may be: addressees that stand for nobody in particular.
  addressee: list(`
    hiring manager, hiring managers, hiring team, hiring committee, hiring department, hiring professional, hiring authority
    recruiter, recruiters, recruiting manager, recruiting team, recruitment team, recruitment manager, recruitment officer
    talent team, talent acquisition team, talent acquisition manager, hr, hr manager, hr team, hr department, hr director, hr head
    human resources, human resources manager, human resource manager, personnel manager, personnel department
    search committee, selection committee, admissions team, admissions committee, admissions officer
    linkedin member, linkedin members, linkedin user, linkedin users, linkedin connection, linkedin connections
    linkedin contact, linkedin friend, linkedin professional, linkedin network, linkedin colleague
    connection, connections, new connection, valued connection, contact, network, member, user, recipient, prospect
    colleague, colleagues, fellow colleague, fellow professional, fellow member, professional, professionals, industry professional
    business owner, business owners, business leader, business partner, business professional, small business owner, shop owner
    company owner, owner, homeowner, home owner, property owner, entrepreneur, entrepreneurs, founder, founders, ceo
    executive, executives, leader, manager, general manager, sales manager, marketing manager, purchasing manager, procurement manager
    director, managing director, head of department, department head, supervisor, officer, administrator, chairman, chairperson
    chair, president, principal, editor, decision maker, decision-maker, team leader, team lead, employer, investor, investors, job seeker
    customer, customers, client, clients, candidate, applicant, potential (client|customer|employer|investor|partner)
    valued (client|customer|member|partner|contact|colleague|professional), prospective (client|customer|employer|partner)
    concerned (person|party|authority|officer|manager|department|official|individual), authority, official, sponsor, partner, partners
  `),
  // Roles that address nobody in particular, with or without a word before them: "Dear Software Engineer".
  role: list(`
    subscriber, reader, marketer, marketeer, requester, requestor, applicant, account holder, cardholder, attendee, participant
    resident, guest, practitioner, counsel, landlord, landowner, property manager, engineer, developer, programmer, accountant
    consultant, buyer, seller, vendor, supplier, donor, alumnus, alumna, alumni, graduate, stakeholder, shareholder, board member
    board members, staff, personnel, representative, agent, broker, realtor, physician, dentist, lawyer, attorney, specialist
    expert, experts, analyst, coordinator, assistant, associate, associates, secretary, treasurer, superintendent, registrar
    librarian, curator, publisher, producer, creator, designer, planner, contractor, operator, trader, dealer, distributor
    retailer, restaurateur, hotelier, headhunter, sourcer, acquaintance, correspondent, inviter, invitee, sender, interviewer
    organizer, organiser, organizers, organisers, committee, department, administration, management, board, board of directors
    panel, jury, webmaster, moderator, influencer, thought leader, change maker, innovator, visionary, decision makers, leaders
    managers, recruiter team, procurement team, sales team, marketing team, support team, customer, requesting party, party
  `),
  esteemed: list(
    "esteemed, respected, honored, honorable, honourable, hon'ble, honble, revered, venerable, distinguished, learned, exalted, highly esteemed, highly respected, most esteemed, most respected, most honored, most distinguished, very respected, much respected, much esteemed",
  ),
};

export const salutations = [
  ...lexicon('salutation', {
    generic: `
      ^<dear> (kind|good|gentle)? <sir>
      ^<dear> (the|fellow|new|future|prospective|potential|valued|linkedin|fellow linkedin|all)? <addressee>
      ^<dear> (software|sales|marketing|small business|senior|potential|future|industry|prospective|property|data|product|project|real estate|business|loyal|valued|new|general|civil|tech|it|hr|hiring|talent|travel|insurance|medical|legal|financial)? <role>
      ^<dear> (concerned|all concerned|whoever)
      ^to (all|anyone|everyone|those|whoever) (it)? (may)? (concerned|concern|concerns)
      ^<dear> _Cap (_Cap)? (hiring|recruiting|recruitment|talent|hr|people|admissions|selection|search|talent acquisition) (team|manager|managers|committee|department|officer)
      ^(greetings|salutations) (to|dear|fellow|to you)? <addressee>
      ^<dear> (customer|client) (service|services|relations|support|success) ..
      ^(hello|hi|hey|greetings) (hiring manager|hiring team|recruiter|linkedin member|linkedin user|business owner|hr manager|hr team)
      ^to (whom|whomever|whomsoever|whosoever|whoever|who|whome) (so|ever)? (it|this) (may|might|shall|will)? (concern|concerns|concerned)
      ^(dear)? (whom|whomsoever|whomever) it may concern
      ^to the (attention of the)? (concerned)? <addressee>
      ^to the .. (director|head|manager|owner|chair|office|department|members|member|person|officer|committee|board|management|secretary|administrator|principal|president|proprietor|recipient|holder|professional|authorities|authority|gentleman|lady|desk)
      ^to the .. (director|head|manager|owner|chair|office|department|members|member|person|officer|committee|board|management|secretary|authorities|desk) (of|at|in|for|who|whom|responsible) .. ..
      ^<dear> (members|member|head|director|manager|owner|vp|chief|editor|chair|officer|representative|leader|leaders|staff|employees|professionals|colleagues|connections|users|management|department|department heads) (of|at|in|from|for|responsible for|with) ..
      ^<dear> .. (member|members) of (the|your|our) .. (committee|board|team|council|panel|network|staff|jury)
      ^(for (the)? (kind)? attention (of|to)?|kind attention|attention|attn) (the|mr|mrs|ms)? (concerned)? <addressee>
      ^kind attention (of|to)? (the)? (concerned)? (officer|authority|manager|department|person|team|sir|madam)?
      ^ladies and gentlemen
      ^(sir|sirs|madam|ma'am|sir or madam|sir madam|sir and madam|madam or sir|kind sir|dear lady)
      ^<dear> (he|she|him|her) (or|and)? (she|he|her|him)
    `,
    titled: `
      ^<dear> (respected|esteemed)? <mister>
      ^<dear> (dr|prof|professor) (and|or)? <mister>
      ^<mister>
      ^to <mister>
      ^(sehr geehrte|sehr geehrter|sehr verehrte|sehr verehrter|estimado|estimada|estimados|prezado|prezada|egregio|gentile|spettabile|stimato|szanowny|szanowna|geachte|vážený|vážená|muy señor mío|cher monsieur|chère madame|monsieur|madame)
      ^(attn|attention|attention of|for the attention of|kind attention|kind attention of) <mister>
    `,
    // "Dear {{title}} {{last_name}}": counts where the slot's name says title (draft/salutation.ts).
    slot: `
      ^<dear> {}
    `,
    rank: `
      ^<dear> (professor|doctor|minister|ambassador|senator|reverend|excellency)
    `,
    honorific: `
      ^to my <esteemed> (linkedin|professional)? (network|connections|colleagues|friends|sir)
      ^(dear|hi|hello|my|the|to)? (most|highly|very|much)? <esteemed> (and dear)? (<sir>|<addressee>|<mister>|{})?
      ^(greetings|salutations) (dear|to)? <esteemed> (sir|madam|colleague|colleagues|professional|friend|friends|member|connection)
      ^(dear|hi|hello|my|the|to)? <esteemed> (doctor|dr|professor|prof|colleague|friend|guest|reader|elder|member|fellow|peer|one|all|team)
      ^r (sir|madam|mam|ma'am)
      ^(your (excellency|honor|highness|grace|lordship|ladyship|eminence|worship)|excellency)
      ^esteemed
      ^dear (esteemed|respected|honored|honorable|honourable|distinguished|revered)
    `,
    // "Good morning sir", "Priya Ma'am".
    suffixed: `
      ^<hello> (dear|respected|kind|good|my dear|my good|there|to you)? (sir|madam|ma'am|maam|mam|madame|sir or madam|sir madam|sir ma|sir and madam)
      // "Hi Meena ma'am" is the courtesy of South Asia and friendly; "Dear Meena Madam" is a letter.
      ^dear (dr|prof|professor|mr|mrs|ms)? _ (_Cap)? (sir|sirs|madam|ma'am|maam|mam|saab|sahib|saheb)
    `,
    relic: `
      ^(very)? good day to you (sir|madam|ma'am)
      ^greetings (and|&) (salutations|felicitations)
      ^(with)? (the)? compliments (of|for) the (day|season|hour|new year)
      ^greetings from the (desk|office) of
      ^greetings unto you
      ^gentlemen
    `,
  }),
  ...lexicon('closing', {
    warm: `
      ^(best|warmly|warmest|kindly|onwards|onward|yours|regards|rgds|respectfully|sincerely|gratefully|cordially|fondly|appreciatively|hugs|skol|slainte|salud|adios|ciao|tschüss|saludos|abrazos|cordialement|namaste|mahalo)
      ^(very|my|with|with my|with the)? (best|kind|kindest|warm|warmest|fond|fondest|friendly|sunny|greatest|good|many) (regards|wishes|greetings|rgds)
      ^(best|kind|warm) regard
      ^(all (the|my|our)? (very)? best|my best|the best|best always|best as ever|best of luck|good luck|wishing you (all the|the|well))
      ^(regards|best|thanks|love|greetings|cheers|hugs|regards and thanks|yours) from
      ^with (many|much|sincere|heartfelt)? (thanks|gratitude|appreciation|regards|love|admiration|affection|respect|solidarity|best wishes|kind regards|warm regards|warmest wishes|a smile|a wave)
      ^(yours|your friend|your fan|your neighbor|in friendship|in solidarity|in community|in gratitude|with love|as ever|as always|always|ever yours|yours ever|yours always|yours in)
      ^(a bientôt|à bientôt|hasta luego|hasta pronto|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|herzliche grüße|freundliche grüße|schöne grüße|bien à vous|bien cordialement|un saludo|un abrazo|med vänlig hälsning|met vriendelijke groet|atentamente|cordiali saluti|un cordiale saluto)
      ^(gruß|grüße|grüsse|gruss|herzlich|herzlichst|groet|groetjes|groeten|hilsen|hälsningar|terveisin|beijos|beijo|abraço|abraços|amicalement|amitiés|pozdrawiam|hwyl|bises|bisous|baci|saluti|xo|a presto|à plus|um abraço|kram|mit lieben grüßen|bis bald|bis dann)
      ^(br|kr|vg|mvh|lg|vlg)
      ^much obliged
    `,
    // Words that also end a sentence of the message; on a line of their own, or with a name, they close it.
    light: `
      ^(cheers|ta|thanks|thank you|love|peace|later|laters|xoxo|hugs|ciao|bye|goodbye|sláinte|tata|toodles|onward and upward)
      ^(many|much|big|huge|warm|kind|sincere|best|a thousand)? (thanks|appreciated)
      ^(many|much|big|huge|warm) (thanks|thank you) (again|in advance|so much|and (best|kind|warm) (wishes|regards))?
      ^(thanks|thank you) (again|so much|very much|a lot|a million|a bunch|tons|ever so|in advance|kindly|all|both|and (best|kind|warm) (wishes|regards)|and take care|and talk soon|and best|and regards|and see you soon)
      ^(take care|take it easy|be well|stay well|stay safe|stay warm|stay dry|stay cool|stay blessed|stay curious|stay strong|keep well|keep in touch|keep safe|keep smiling|keep going|god bless|blessings|bless|go well|safe travels|happy trails|carry on|rock on|keep it up)
      ^(talk|speak|chat|write|more|see you|see ya|until|till|catch you|catch up) (soon|later|then|around|there|next time|anon|tomorrow|next week|next month|monday|tuesday|wednesday|thursday|friday)
      ^(until|till) (we|you|i) (meet|talk|speak) (again)?
      ^(have|enjoy) (a|your|the) (good|great|nice|lovely|wonderful|super|fine|restful|happy|rest of your)? (one|day|week|weekend|evening|afternoon|morning|summer|holiday|holidays)
      ^(happy|good|merry) (friday|monday|weekend|holidays|christmas|new year|easter|trails)
      ^(from|yours from) _Cap
    `,
    stiff: `
      ^(ever|very|most)? (your|yours|your 's) (very|most|ever)? (faithfully|faithfuly|faithfull|sincerely|sincerly|sincerley|truly|truely|respectfully|obediently|humbly|dutifully|loyally|obediantly)
      ^(very|most)? (sincerely|sincerly|respectfully|faithfully|truly|cordially|obediently|humbly|dutifully|gratefully) (your|yours|your 's)
      ^(very|most) (sincerely|respectfully|faithfully|truly|cordially|obediently|humbly)
      ^(yours|your 's) (cordially|gratefully)
      ^respectfully submitted
      ^(i remain|i am|i have the honor to (be|remain)|i beg to (remain|be)|believe me|we remain|remaining) (as ever|always|ever|dear)? (sir|madam|sirs)? (to be|to remain)? (your|yours) (very|most|ever|own)? (obedient|humble|faithful|sincere|true|loyal|truly|faithfully|sincerely|respectfully|obediently)
      ^(i remain|i am|i have the honor to (be|remain)|i beg to (remain|be)) (dear|my dear|respected)? (sir|madam|sirs)
      ^i remain (as ever|always|respectfully|sincerely|faithfully|at your (service|disposal)|your servant|yours)
      ^(your|yours) (very|most|ever)? (obedient|humble|faithful|devoted|dutiful|loyal) (and (most)? (humble|obedient|faithful|devoted|loyal))? (servant|servants|student|pupil|subject)
      ^(your|yours) (most)? (obedient|humble|faithful) .. servant
      ^yours in (anticipation|expectation|service|humility|all humility|(eager|humble|hopeful|grateful) anticipation)
      ^in (humble|eager|hopeful|grateful|respectful|keen|earnest) (anticipation|expectation|submission|gratitude)
      ^(always|ever|forever|remaining|entirely|wholly)? at your (service|disposal|command)
      ^(with|my|our)? (humble|humblest|respectful|dutiful|obliged|sincerest|most sincere|most humble) (regards|respects|greetings|salutations|pranams|thanks|wishes)
      ^with folded hands
      ^submitted (respectfully|humbly)
      ^(always|ever|forever) your (most)? (humble|obedient|faithful|devoted) ..
      ^your servant
      ^with (the)? (assurance|assurances) of (my|our)
      ^(obliged|indebted) and (grateful|obliged|thankful)
      ^for and on behalf of
      ^by order of
      ^(with|my)? (the|my|our|all)? (highest|deepest|utmost|profoundest|sincerest|most (sincere|profound|respectful|cordial)) (regards|esteem|respect|respects|regard|consideration|considerations|salutations|compliments)
      ^with (all)? (profound|due|utmost|high|humble) respect
      ^with (the|my|our|all)? (profound|due|great|high|humble|sincere|deep) (esteem|respects|regard|consideration|salutations|obeisance)
      ^i remain
      ^(faithfully|obediently|dutifully|hochachtungsvoll)
      ^(with)? (the|my|our)? (best|respectful|cordial) compliments
    `,
    anticipation: `
      ^(thanking you|thanking u|thanks and thanking you) ..
      ^(i am|we are)? (thanking you|thanking u) (sir|madam)? (and)? (in (anticipation|advance|expectation)|kindly|once again|again|very much|for your (kind|favorable|favourable|esteemed|valuable|precious|cooperation|co-operation|consideration|attention|understanding) ..)
      ^(i am|we are|i remain)? (eagerly|anxiously|humbly|patiently)? (awaiting|anticipating|soliciting|expecting) (for)? (your|an|a) (early|earliest|kind|kindest|favorable|favourable|positive|prompt|esteemed|gracious|valued|valuable|affirmative|swift|speedy|good|honorable)
      ^(eagerly|anxiously|humbly|patiently)? awaiting (for)? your (response|reply|answer|revert|confirmation|feedback)
      ^(hoping|looking forward|i look forward|we look forward) (for|to)? (receiving|getting|hearing|have|having)? (your|an|a) (early|earliest|kind|kindest|favorable|favourable|esteemed|gracious|affirmative|valued|honorable) (reply|response|answer|consideration|revert|action|perusal|attention)
      ^(assuring|assure) you of (our|my) (best|full|prompt|continued|utmost) ..
      ^(hoping|looking forward|i look forward|we look forward|awaiting|expecting|hope) .. at (your|the) (earliest|soonest)
      ^(hoping|looking forward|hope) to (hear|hearing) from you at your earliest
      ^(please|kindly)? accept (dear)? (sir|madam)? (the|my|our) (expression|assurance|assurances) of
      ^receive (dear)? (sir|madam) (the|my|our) ..
      ^in (anticipation|expectation) of (your|a|an) ..
    `,
  }),
  // What may stand below a sign-off and is no part of it.
  ...lexicon('trailer', {
    postscript: `
      ^(ps|p.s|pps|p.p.s|post scriptum|postscript)
      // "P.S." is two words, and its first full stop ends a sentence.
      ^p$
    `,
    device: `
      ^sent from (my|mobile|a) ..
      ^sent (via|with|using) ..
      ^get outlook for ..
      ^(typed|written) on my (phone|mobile|iphone)
    `,
  }),
];

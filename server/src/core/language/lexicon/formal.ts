// Wording that is stiff by itself: archaic, petition and office style. Wording that is stiff only in company is in
// formalPlain.ts; greetings and sign-offs are in salutations.ts.
//
// `=> plain` is the plain wording, fit to stand in the same place; `=> ~plain` is advice, because the sentence around it
// has to change as well; `=>` with nothing behind it: the words can go. What to do with each family: rules/formal-language.ts.
import type { Sets } from '../pattern';
import { inflected } from './inflected';
import { lexicon } from './lexicon';

const list = (text: string): string[] => text.split(/\s*[,\n]\s*/).filter(Boolean);

export const formalSets: Sets = {
  // What one sends, or is sent, on LinkedIn, as an office would call it.
  paper: list(`
    request, requests, invitation, invitations, invite, petition, overture, communication, correspondence, solicitation, entreaty
    connection request, invitation to connect, request to connect, request for connection, application for connection
    request to link, request to link up, application to connect, connection invitation
  `),
  thank: list(`
    gratitude, thanks, thankfulness, appreciation, acknowledgment, acknowledgement, felicitations, apologies, condolences
    regret, regrets, respects, compliments, salutations, congratulations, acceptance, admiration, esteem, sentiments, obligation
  `),
  lofty: list(
    'profound, sincere, sincerest, heartfelt, deep, deepest, utmost, humble, humblest, warmest, immense, most sincere, most heartfelt, most profound, boundless, eternal, unreserved, earnest, cordial, unbounded, everlasting, profoundest, highest',
  ),
  kindness: list(`
    consideration, perusal, attention, indulgence, intercession, approval, notice, information, cooperation, co-operation, self, selves
    assistance, patronage, permission, benevolence, guidance, office, offices, patience and consideration, favor, forbearance
    condescension, sympathy, disposal, acceptance, response, reply, confirmation, review, action, deliberation, discretion
  `),
  house: list(`
    organization, company, firm, institution, institute, concern, house, establishment, office, department, network, university
    college, profile, corporation, group, self, team, circle, person, personage, enterprise, agency, practice, authority
  `),
  // What an office does to a request.
  processed: list(`
    approved, granted, scrutinised, scrutinized, noted, considered, processed, registered, entertained, acceded to, actioned, filed
    recorded, deemed, assessed, evaluated, verified, ratified, sanctioned, validated, logged, examined, deliberated, adjudicated
    authorised, authorized, lodged, placed on file, brought to my attention, brought to our attention, taken under advisement
    taken into consideration, given due consideration, found in order, found to be in order, put on record
    favorably received, favourably received, favorably considered, favourably considered
  `),
  received: list(
    'accepted, received, declined, denied, rejected, reviewed, acknowledged, forwarded, confirmed, refused',
  ),
  officially: list('duly, formally, hereby, favorably, favourably, accordingly, herewith, respectfully'),
  inform: list('inform, advise, notify, apprise, acquaint'),
};

export const formal = [
  ...lexicon('formal', {
    'archaic safe': `
      hereby =>
      herewith =>
      henceforth => from now on
      henceforward => from now on
      hitherto => until now
      heretofore => until now
      forthwith => right away
      inter alia => among other things
    `,
    archaic: `
      (attached|enclosed) herewith => attached
      enclose herewith => attach
      herewith enclose => attach
      (enclosed|attached) please find => ~“I have attached”
      (please|kindly) find (herewith|enclosed) => ~“here is”
      (please|kindly) find .. (enclosed|annexed|appended|herewith) => ~“here is”
      (hereto|hereunder|hereinafter|hereinbefore|hereof|hereinabove|thereof|thereto|therein|thereunder|therewith|thereupon|therefrom|therefor|whereof|wherefore|whereupon|whereunto|whereat|theretofore|heretofor)
      (aforementioned|aforesaid|above-mentioned|abovementioned|aforestated|above-captioned|above-referenced|undermentioned|above-named|abovenamed|afore-mentioned|aforenamed|above-cited|captioned) =>
      the said _ => ~leave out “said”
      the undersigned => ~“I”
      (the writer of (this|these)|your (humble|faithful|obedient) (correspondent|servant|petitioner|applicant|supplicant)) => ~“I”
      pursuant to => following
      in (pursuance|furtherance|conformity|prosecution) (of|to|with) => ~“for” or “after”
      at this juncture => now
      with immediate effect => right away
      with effect from => from
      # (inst|ult|instant|ultimo|prox|proximo) => ~write the plain date
      of (even|recent) date => ~write the plain date
      (monday|tuesday|wednesday|thursday|friday|saturday|sunday) last$ => ~try “last” before the day
      of (monday|tuesday|wednesday|thursday|friday|saturday|sunday) last => ~try “last” before the day
      (whomsoever|whosoever|whatsoever be|howsoever) => ~“whoever”
      (vouchsafe~|bestow~|beseech~|besought|entreat~|felicitate~|proffer~|deign~ to|condescend~ to|behoove~|behove~)
      (bestowal|entreaties|entreaty|supplication|beseeching|felicitations|felicitation)
      ${inflected('accede to > agree to')}
      (accede~|acceding) => ~“agree”
      (desirous|cognisant|cognizant) (of|to|that) => ~“want” or “know”
      to wit => namely
      (mutatis mutandis|ipso facto|ex gratia|pro tempore|sine die|ad interim)
      (for and on behalf of|without prejudice)
      until such time as => until
      (by return of post|by return post|under separate cover|the favor of (your|a|an)) => ~use the plain word
      (of|by) (your|our) (esteemed|valued|kind) (favor|letter|communication)
      erelong => soon
      perchance => perhaps
      i (solemnly|verily) _
      pray (accept|allow|permit|forgive|do|convey|excuse|let)
      (honoring|gracing) (me|us) with .. (presence|connection|company|attention)
    `,
    petition: `
      (i|we) (do)? (most)? (humbly|earnestly|respectfully|fervently|sincerely|dutifully|kindly) (beg|submit|solicit|implore|beseech|pray|entreat|seek|crave|appeal|tender|place|venture|beseeches|petition|plead|supplicate) => ~“could you”
      (most)? (humbly|earnestly|respectfully) (request|submit|solicit|entreat|implore|crave|beg|seek) => ~“could you”
      (humble|earnest) (submission|request|petition|appeal|prayer|supplication|entreaty) => ~“request”
      (i|we) (most)? (humbly|earnestly|respectfully)? beg (to|leave|of you|that you|your) => ~just say it
      begging (to|leave|your) => ~just say it
      (beg|beseech|crave|implore|seek|request|solicit) (your|for your) .. (indulgence|leave|permission|forbearance|intercession|patronage|favor|clemency|benevolence|condescension|audience|mercy) => ~“could you”
      most (humbly|respectfully|earnestly|graciously|cordially|solemnly|dutifully|reverently|obligingly|assuredly) =>
      (be|are|were) (so|most) (gracious|obliging|benevolent|condescending|magnanimous) (as)? to? => ~“please”
      be (graciously|kindly|favorably|favourably) (pleased|disposed|minded|inclined) to => ~“please”
      (be|were you|so|if you are|are) (so)? minded (to|as)? => ~“would like”
      should it please you
      if it (please|pleases|should please|so pleases) you
      (were|was|is|be) (it|this|that|the) .. (pleasing|agreeable|acceptable) to you
      (i|we) (would|should|shall|will) (be|feel|remain) (most|much|greatly|highly|deeply|extremely|exceedingly|ever|eternally|very|so|ever so|forever|very much)? (obliged|indebted|beholden|obligated) => ~“thank you”
      (would|should|shall|will) (oblige|greatly oblige|highly oblige) (me|us)? => ~“would help me”
      (and|kindly|please) oblige$
      oblige (me|us) (by|with) => ~“please”
      (presents|present|tenders|sends) (its|their|our|his|her) (best)? compliments (to|and)
      (afford|affords|afforded) (me|us) (great|greater|much|immense|the|no|infinite|considerable|such) .. (pleasure|satisfaction|joy|honor|delight|gratification)
      (have|has|had) the (distinct|great|singular|rare|signal)? honor to (be|inform|submit|acknowledge|state|request|address|report|refer|remain|advise|convey|introduce|present|accept|announce|write|apply) => ~“I am glad to”
      the (distinct|singular|signal|profound) (honor|privilege|pleasure|favor|distinction) (of|to) => ~“I am glad to”
      it is with .. (regret|pleasure|delight|gratitude|joy|honor|pride|satisfaction|sadness|humility|respect|sorrow|appreciation|reluctance|enthusiasm|excitement|heart) that => ~“I am glad” or “I am sorry”
      (i|we) take .. (pleasure|pride|honor|satisfaction|delight) in (informing|announcing|accepting|welcoming|advising|confirming|extending|acknowledging|inviting|introducing|presenting|writing|conveying|stating|notifying) => ~“I am glad to”
      it (affords|behooves|behoves|becomes|befits|beseems|befalls) (me|us)
      it (gives|brings) me .. (pleasure|honor|gratification|privilege|satisfaction) to (inform|announce|accept|welcome|advise|confirm|extend|acknowledge|write|convey|state|notify) => ~“I am glad to”
      (i|we) (would like|wish|want|should like|would love|beg|desire)? (to)? (also)? (take|taking|seize|use|avail myself of) (this|the) (opportunity|occasion) (to|of) (thank|express|convey|extend|thanking|expressing|conveying|extending|introduce|introducing|inform|congratulate|acknowledge|offer|wish|formally) => ~just say it
      (i|we) (hereby|humbly|respectfully)? (take|am taking|are taking) the liberty (of|to) => ~“I hope it is all right that I”
      (may|might) i (humbly|respectfully|be permitted to|take the liberty|be so bold|make so bold|presume to|venture to|avail) => ~“can I”
      (may i|might i) be (permitted|allowed|so bold|forgiven) => ~“can I”
      (permit|suffer) (me|us) to => ~just say it
      (permit|suffer) (me|us) => ~just say it
      allow (me|us) to (express|extend|convey|state|tender|place|submit|present) => ~just say it
      (express|extend|convey|tender|offer|present|render|submit|put on record|place on record) (you|to you)? (my|our|the|a) <lofty> <thank> => ~“thank you”
      (extend|convey|tender|render|transmit|submit) (you|to you)? (my|our|the expression of|an expression of)  (gratitude|thanks|thankfulness|appreciation|felicitations|compliments|acceptance|respects|salutations|condolences) => ~“thank you”
      (wish|beg|desire|like|wanted|want) to (formally|hereby|humbly|respectfully) (express|extend|convey|record|acknowledge) .. <thank> => ~“thank you”
      (wish|beg|desire) to (express|extend|convey|record|acknowledge|place) .. <thank> => ~“thank you”
      (my|our) (profound|profoundest|humblest|everlasting|eternal|boundless|unbounded|most profound|most sincere|most humble|most heartfelt|undying) <thank> => ~“thank you”
      profound (gratitude|appreciation|respect|admiration|regret|thanks|honor|esteem|sense) => ~“thank you”
      (profoundly|deeply|ever|eternally|humbly|exceedingly) (obliged|indebted|beholden) => ~“thank you”
      (convey|conveying|conveyed) (to you)? (my|our|the) (best|warm|warmest|kind|kindest|high|highest)? (gratitude|thanks|appreciation|respects|acceptance|compliments|felicitations|salutations) => ~“thank you”
      (assurance|assurances|expression) of (my|our) .. (consideration|esteem|regard|respect|gratitude|sentiments|thanks)
      (accept|receive) .. (assurance|assurances|expression) of (my|our)
      (solicit~|soliciting) (your|the|an|for your|this) => ~“ask for”
      avail~ (of|myself|yourself|ourselves|oneself|of this|of the|of your|the opportunity|this opportunity|the same|your) => ~“use” or “take”
      availing (of|myself|yourself|ourselves|the|your|this) => ~“use” or “take”
      (i|we) (deem|esteem|consider|account|count) it (a|an|my|our) .. (honor|privilege|favor|distinction|duty) => ~“I am glad”
      (i|we) (would|should|shall|will) (deem|esteem|count|consider) it (a|an|my) .. (honor|privilege|favor|kindness|distinction) => ~“I would be glad”
      with due (respect|deference|reverence|regard|apologies|humility) => ~just say it
      with (the)? (profound|deepest|highest|greatest|all humility and|all due deference) (respect|deference|humility|reverence|esteem|gratitude|sincerity|regard)
      (grant|granting|accord|accorded|afford|afforded) (me|us) (the|a|an|your) .. (honor|privilege|audience|indulgence|favor|boon|leave|courtesy)
      (do|doing|done) (me|us) the .. (honor|kindness)
      (magnanimity|magnanimous|munificence|munificent|beneficence|beneficent|benignity|intercession|indulgences)
      your (kind|gracious|generous|good|esteemed|noble|much valued|valued) (intercession|indulgence|benevolence|patronage|clemency|condescension|forbearance|self|selves|goodself|goodness)
      (lay|place|submit|put|placing|laying|submitting) (before|at) your (feet|good|kind|esteemed|honorable|perusal|consideration|disposal)
      (beg|hope|trust|wish) to (remain|be favored|be favoured)
      favor (me|us) with (your|a|an) => ~“send me”
      (being|be) favored with (your|a|an)
      (remain|remaining|stand|am) (ever)? (at your (esteemed|kind|entire|full|complete|gracious)? (disposal|service|command)) (for|should|in|at)? => ~“happy to help”
      (remain|remains) (at your|entirely at your|fully at your|always at your) (disposal|service) => ~“happy to help”
    `,
    official: `
      (please|kindly|pls) be (hereby)? (advised|informed|notified|apprised|assured|reminded|guided|intimated) (that|of)? => ~just say it
      be (advised|informed|notified|apprised) that => ~just say it
      this is to (inform|certify|confirm|notify|acknowledge|advise|bring|state|formally|hereby|express|request|convey|intimate|apprise|put) => ~just say it
      this (message|letter|note|communication|correspondence|missive|reply|response|email) (serves|is intended|shall serve|is written|is sent|is hereby|hereby|constitutes|is issued|confirms|acknowledges|is) (to|as) .. (inform|confirm|notify|acknowledge|certify|advise|notice|confirmation|acknowledgment|acknowledgement|notification|convey) => ~just say it
      (i|we) (wish|desire|beg|hasten|have|am|are|regret|would wish|should like|venture) to (formally|hereby|duly|respectfully)? <inform> (you|that|the) => ~just say it
      (i|we) (wish|desire|beg|have|am|are|hasten) to (formally|hereby|duly)? (state|place on record|acknowledge|bring to your|put on record|submit|convey|intimate) => ~just say it
      (i|we) (would|should) like to (formally|hereby|duly|officially|respectfully) _ => ~just say it
      (like|pleased|happy|glad|delighted|writing|wanted|here|honored) to (formally|hereby|duly) (inform|advise|notify|confirm|accept|acknowledge|request|express|convey|announce|extend|submit|apply|decline|state|invite|respond|reply|thank) => ~just say it
      (pleased|delighted|honored) to (inform|notify|apprise) you => ~just say it
      (pleased|happy|glad|delighted|honored) to (confirm|acknowledge|announce|convey) .. (acceptance|receipt|approval) => ~“happy to accept”
      (i|we) (hereby|herewith|do hereby|hereby do) _ => ~just say it
      (writing|write|wrote) to (you)? (formally|hereby|respectfully|officially|humbly|kindly) _ => ~just say it
      (i am|we are)? writing to (you)? (to)? (<inform>) you => ~just say it
      (writing|write) (to you)? (in|with) (reference|regard|regards|respect|response|connection|relation|acknowledgment|acknowledgement|pursuance|furtherance) (to|with|of) => ~“about”
      ^i write (to (you)? (inform|advise|request|express|enquire|inquire|acknowledge|convey|seek|confirm|notify|apprise|formally|respectfully|accept|decline|introduce)|in (response|reply|reference|regard|connection|acknowledgement|acknowledgment|respect)|further to|pursuant|regarding|concerning) => ~just say it
      ^we write (to|in|with|further|regarding|concerning) => ~just say it
      ^writing to (formally|officially) _ => ~just say it
      (i|we) formally (accept|request|confirm|acknowledge|decline|notify|express|convey|extend|submit|apply|tender|welcome|invite|thank) => ~leave out “formally”
      to formally (accept|request|confirm|acknowledge|decline|notify|express|convey|extend|submit|apply|tender|respond|thank|invite|establish) => ~leave out “formally”
      (i|we) (am|are|have been) (directed|instructed|desired|constrained|compelled|commanded|authorised|authorized|bound|mandated|requested) (by .. )? to (inform|advise|state|say|convey|notify|decline|request|acknowledge|reply|communicate|reject|refuse|confirm) => ~“I”
      (shall|will|is|are|to) be deemed => ~“is”
      in receipt of => ~“got”
      (acknowledge~|confirm~|acknowledging) (the|safe|due|its|your|with thanks|with thanks the|with gratitude)? receipt (of)? => ~“got”
      (matter|request|application|case|petition|invitation) (is|remains) (currently|presently|now)? under (active|due|careful|favorable|favourable|serious|our|my) (consideration|review|examination|scrutiny|deliberation) => ~“I am thinking about it”
      receipt .. (is|was|has been|are) (hereby|duly|gratefully)? (acknowledged|confirmed)
      (upon|on) receipt of (your|the|this|such) .. (request|invitation|message|letter|note|reply|communication|correspondence|response|same) => ~“when I get”
      upon receipt$ => ~“when I get it”
      (duly|herewith) (accept~|receive~|note~|acknowledge~|authorised|authorized|considered|approved|registered|processed|informed|executed|completed|signed|recorded|submitted|reviewed|granted|appointed|forwarded|complied|confirm) => ~leave out “duly”
      (been|is|are|was|were|be) duly _ => ~leave out “duly”
      your .. <paper> .. (has been|have been|had been|is being|stands) (<officially>|carefully|thoroughly|fully|now|finally|today|since)? <processed> => ~“happy to connect”
      your .. <paper> .. (has|have|had|was|is) (been|being)? <officially> <received> => ~“happy to connect”
      (the|this|said|such) (connection|said|aforementioned|above|present)? <paper> (has|have|had) been <officially>? <processed> => ~“happy to connect”
      (the|this|said|such) .. <paper> (has|have|had|was|is) been <officially> <received> => ~“happy to connect”
      the same (has|have|had|was|is|shall|will|may|stands) (been|be|hereby|duly)? .. (approved|accepted|noted|received|forwarded|considered|granted|acknowledged|declined|appreciated|acceptable|confirmed|processed) => ~“it”
      (accept~|acknowledge~|confirm~|decline~|approve~|regarding|concerning|forward~|note~|return~|reciprocate~|honor~|process~|peruse~|receive~|grant~|refuse~|await~|oblige~) the same$ => ~“it”
      (for|to|await|awaiting|kindly|please|about|of) (acknowledge|confirm|review|accept|approve|process) the same => ~“it”
      (approval|permission|consent|acceptance|authorization|authorisation|sanction|clearance|assent) (is|has been) (hereby|duly)? (granted|given|conveyed|accorded|extended|withheld|sought|solicited|requested) => ~“yes”
      (request|requests|invitation|invitations|application|applications|proposal|proposals|petition|petitions|solicitation|solicitations|overtures|entreaties|queries|it|they|which|same|and|hence|therefore) .. (can|could|may|shall|will|must) not be (entertained|acceded|countenanced) => ~“I would rather not”
      (shall|will) not be (entertained|honored|countenanced|possible to accede)
      (inconvenience|delay|error|omission|oversight) .. (is|are) (deeply|sincerely|hereby|much)? regretted => ~“sorry”
      no further (correspondence|communication|communications|representations|entreaties) => ~“please do not write again”
      (enter~|entering) into .. (correspondence|association|associations|communication|communications|relations|engagements) => ~“connect”
      (it is|it has been|it being) (not)? (my|our|the) .. (practice|custom|wont) .. to => ~“I do not usually”
      it is (hereby|kindly|humbly|respectfully|duly)? (requested|notified|understood|acknowledged|regretted|submitted|certified|stipulated|declared|ordered|directed|prayed|acknowledged) (that|to) => ~just say it
      (be it|let it be|it is to be) (hereby)? (noted|known|recorded|understood) => ~just say it
      it (should|must|may) be noted that => ~just say it
      you are (hereby|kindly|humbly|respectfully|duly|earnestly) (requested|advised|informed|notified|required|instructed|invited|asked|urged|directed) => ~“please”
      you are (requested|notified|required|instructed|directed) to => ~“please”
      (requested|required|directed) to (kindly|please|do the|furnish) => ~“please”
      your (attendance|presence|cooperation|response|reply|attention|approval|acceptance|understanding) (is|will be|would be|in this matter|on this matter|in this regard|to this matter) .. (requested|required|solicited|awaited)
      your (kind|prompt|immediate|early|timely|esteemed|earliest) .. (cooperation|attention|response|reply|action|consideration|confirmation|acknowledgment|acknowledgement) .. (is|will be|would be|shall be) .. (requested|required|solicited|appreciated|awaited|anticipated)
      ^(i|we) (hereby)? refer to (your|our|the|my) => ~“about”
      (with|by) reference to (your|our) => ~“about”
      (in|with) reference to (your|our) .. (invitation|request|letter|message|communication|note|conversation|application|correspondence) => ~“about”
      reference (is|may be) (made|had|invited) to => ~“about”
      (we|i) (duly|hereby|herewith|formally) (acknowledge|accept|note|confirm|decline|receive) => ~leave the adverb out
      noted with (thanks|appreciation|pleasure|satisfaction|gratitude|concern|regret)
      (contents|content) .. (noted|perused|examined|considered)
      (regret|regrets|regretted|grieved) (to|at having to|having to) <inform> => ~“I am sorry, but”
      (regret|regrets) to (announce|state|communicate) => ~“I am sorry, but”
      it is regretted
      (at|by) (the|his|her) (earliest|soonest) (possible|available)? (convenience|opportunity|instance) => ~“when it suits”
      (at|by) your (earliest|soonest|kindest) (possible|available)? (convenience|opportunity|instance) => when you can
      at your (very|kind|own|gracious|good)? (earliest|soonest) => when you can
      (at|by) the (very)? earliest$ => soon
      (further|full|requisite|necessary|additional|relevant) particulars => details
      (for|towards|to|under) (your|his|her|their) (kind|favorable|favourable|gracious|esteemed|further|necessary|early|sympathetic|careful)? (perusal|information and action|ready reference|kind attention|sympathetic consideration|necessary action|further action|onward action) => ~“for you to read”
      for (necessary|needful|onward) (action|attention|disposal|consideration)
      furnish~ (me|us|you|him|her|them|the undersigned) with => ~“send me”
      furnish~ (the|any|further|all|additional|necessary|requisite|complete|such|your)? (details|information|particulars|documents|documentation|copy|reply|references|proof|evidence|credentials) => ~“send”
      ^(this|the) (office|department|desk|bureau|section|ministry|secretariat|undersigned) (has (received|noted|no record|considered|approved|reviewed|taken|processed|examined|decided|resolved)|acknowledges|regrets|does not|hereby|wishes to|shall|will not|remains|is (unable|in receipt|pleased|not in a position|obliged|constrained))
      the (party|parties) of the (first|second)
      (referred to|known|called) (hereafter|hereinafter|henceforth)
      the (requester|requestor|requesting party|connecting party|above party|inviting party|petitioner|concerned party|concerned authority|competent authority) => ~“you”
      (i|we) (certify|attest|affirm|depose|declare) that => ~just say it
      (i|we) (regretfully|respectfully|hereby|humbly|must hereby|hereby must) (accept|acknowledge|submit|tender|withdraw)
      (in|under) (compliance|obedience|deference) (with|to) (your|said|the said)
      (upon|on|after|following) (due|careful|thorough|mature|proper|favorable|favourable|diligent) (review|consideration|deliberation|examination|scrutiny|perusal|reflection|verification) (of|and)? => ~“I looked at”
      (after|upon|following|on) (having)? (duly|carefully)? (reviewing|review of|examination of|perusal of|scrutiny of|consideration of) (your|the) (credentials|application|request|particulars|submission|petition) => ~“I looked at”
      deemed (it)? (fit|proper|suitable|acceptable|satisfactory|appropriate|expedient|meet|worthy|eligible|necessary|prudent)
      (found|considered|judged) (fit|expedient|meet|to be in order|in order)
      (i|we) (would|should|am|are) .. (constrained|compelled) to => ~“I have to”
      (hold|held|holding) .. in (the)? (highest|utmost) (esteem|regard) => ~“admire”
      (look|looking) forward to (a|the|our) .. (association|intercourse|cordial relations)
      (look|looking) forward to your (esteemed|favorable|favourable|gracious|kind|kindest) .. (reply|response|consideration|approval|action)
      mutually (agreeable|advantageous|beneficial|profitable|rewarding|convenient) (and)? .. (association|relations|alliance|acquaintance|accord|arrangement)
      (association|relationship|connection|acquaintance|alliance|correspondence|relations) (shall (prove|be|remain|continue|ripen)|may (prove|ripen))
      the (establishment|furtherance|formation|cultivation|continuance|commencement|continuation) of (a|an|our|this|such|the)? (cordial|professional|mutual|mutually|long|lasting|fruitful|business|dialogue|association|relationship|connection|acquaintance|correspondence|relations|collaboration|cooperation) => ~use a verb
    `,
    respectful: `
      do the needful => take care of it
      the needful => ~“what is needed”
      your good (self|selves|goodself|office|offices|name) => ~“you”
      (goodself|goodselves|good-self) => ~“you”
      your (esteemed|honored|august|respected|reputed|prestigious|noble|honorable|honourable|distinguished|gracious|illustrious) <house> => ~try “your team” or the name
      esteemed <house> => ~leave out “esteemed”
      your (esteemed|gracious|favorable|favourable|honorable|benign|valued|august|generous) <kindness> => ~“you”
      your kind (consideration|perusal|indulgence|intercession|approval|notice|information|cooperation|co-operation|self|patronage|office|offices|favor|confirmation|acceptance|deliberation|action) => ~“you”
      (your|for|under|to) .. kind (perusal|indulgence|intercession|notice|patronage|self)
      (kindly|please|pls|plz|to|will|shall|could you|can you|would you) (kindly)? revert (back to (me|us)|back at|back with|to me|to us|at|by|with|on|soon|asap|accordingly|your|if|so)  => ~“reply”
      (kindly|please|pls|plz|do) (kindly)? revert => ~“reply”
      revert (back)? (to me|to us|at your|at the earliest|with your|with the|accordingly|by return|by email|in case|for any|if any|should) => ~“reply”
      (await|awaiting|for|anticipating|expecting|a|your) (your|early|prompt|favorable|favourable|positive|quick|kind)? revert$ => ~“reply”
      (kindly|please|to|will|shall|would|may|must|hereby) intimate (me|us|you|your|the|that|him|to|regarding|about|if|whether|accordingly) => ~“tell”
      intimate (me|us|you) (of|about|that|regarding|in|at|if|accordingly|by) => ~“tell”
      intimated (me|us|you|to|by) => ~“told”
      (highly|ever|ever so) (grateful|thankful|obliged|indebted) => ~“very grateful”
      under your (able|esteemed|kind|expert|gracious|learned|valuable|worthy) (guidance|leadership|stewardship|control|tutelage|mentorship|supervision) => ~“with you”
      your (esteemed|learned|worthy|august) (guidance|opinion|counsel|advice|presence|company|mentorship|feedback|views|attention)
      (bring|brought|bringing) (it|this|the|these)? .. to your (kind|esteemed|good|gracious) (notice|attention|knowledge) => ~“tell you”
      (most|highly|very)? respected (sir|madam|ma'am|maam)
      (grace|gracing) .. with your (presence|connection|attention)
      (blessed|honored|privileged|humbled|graced) (by|with) your (kind|gracious|esteemed|noble|august|valuable) _
      bless me with .. (opportunity|chance|job|position|guidance)
      (necessary|needful) (arrangements|action|steps|formalities) .. (made|taken|done)
    `,
  }),
];

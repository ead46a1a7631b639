// What makes a message about this reader: how the two know each other, and things of theirs. And what only looks like it.
import type { Sets } from '../pattern';
import { lexicon } from './lexicon';

export const personalSets: Sets = {
  // Things a person says, makes or does in public; "your <work>" points at something the writer has really seen.
  work: [
    'talk|talks|keynote|session|sessions|panel|workshop|webinar|podcast|episode|interview|lecture|presentation|demo|poster|slides|speech|stand|booth|stall|table',
    'post|posts|article|articles|paper|papers|book|books|blog|thread|threads|newsletter|column|essay|piece|write-up|writeup|comment|comments|reply|question|answer|review|report|study|thesis|dissertation|tutorial|guide|video|videos|photo|photos|picture|pictures|recipe|drawing|sketch|chart|map|note about|note on|message about|story about|story on',
    'repo|library|plugin|package|pull request|pr|issue|app|game|design|prototype|exhibition|exhibit|album|film|show|gig|concert|garden|bakery|shop|store|studio|farm|clinic|lab|restaurant|gallery|choir|band|class|course|students|pupils|patients',
  ],
  meet: [
    'meet',
    'see',
    'bump into',
    'run into',
    'catch up with',
    'talk to',
    'talk with',
    'chat to',
    'chat with',
    'speak to',
    'speak with',
    'sit next to',
    'sit beside',
    'share',
    'work with',
    'hear',
    'listen to',
    'watch',
  ],
  event: [
    'meetup|conference|conf|summit|expo|fair|festival|panel|workshop|webinar|seminar|hackathon|dinner|lunch|breakfast|drinks|mixer|party|wedding|reunion|congress|symposium|forum|retreat|training|course|class|bootcamp|gala|show|exhibition|tournament|match|race|marathon|parkrun|concert|event|roundtable|session|talk|keynote|tour|open day|careers day|demo day|queue|train|bus|flight|plane|airport|hotel|bar|café|cafe|kitchen|hallway|corridor|booth|stand',
  ],
};

export const personal = [
  ...lexicon('personal', {
    met: `
      (request|invite|invitation|note|add|connecting|message|writing) (after|during|since) (the|our|your|that|last)? _Cap
      our (talk|chat|conversation|call|coffee|lunch|dinner|walk) (have|has|had|was|is|left|gave|made|went)
      (great|good|nice|lovely|fun|wonderful|pleasure|awesome|fantastic|brilliant|enjoyed|loved|glad|happy|so good|joy|delight) (to)? (<meet>|<meet:ing>|<meet:ed>) you .. (at|in|on|over|during|after|last|from|by|outside|before|near|yesterday|this morning)
      (enjoyed|loved|remember|remembered|appreciated) (<meet:ing>|our|the) .. (chat|talk|conversation|discussion|walk|lunch|dinner|drive|debate|coffee|meeting)
      (our|the) (chat|talk|conversation|discussion|walk|lunch|dinner|drive|debate|coffee|call|exchange|time|days|shift|shifts|year|years|trip|shared|taxi) (at|in|on|over|about|outside|after|during|together|from|by)
      we (met|crossed paths|sat|spoke|talked|chatted|shared|overlapped|ran|danced|queued|worked|studied|trained|played|sang|volunteered|argued|swapped) .. (at|in|on|over|during|after|last|by|next|together|about|back)
      (since|when|where|after|how) we (met|spoke|talked|chatted|worked|studied|sat|shared)
      remember (you|me|us|your) .. (from|at|in)
      ^(great|good|nice|lovely|fun|brilliant|super|wonderful|fantastic|proper|cracking|what a|such a) (great|good|nice|lovely|fun|brilliant|long|quick)? (chat|talk|conversation|natter|catch-up|discussion|debate|laugh|walk) (on|at|in|over|during|after|outside|about|by|yesterday|last|the other|this)
      (photo|picture|photos|pictures|snap|selfie|selfies|video|drawing|memory|memories) (of us|of you|of the (two|three|four|five|six) of us|from (our|when we|the (day|night|evening|weekend|summer|year|time|week) (we|you)))
      i was the (one|person|guy|woman|man) (who|with|in|behind|next|at)
      (sat|stood|sitting|standing|queued) (next to|beside|behind|across from|opposite|near) (you|each other|me)
      (did|have|had) (we|you and i) (not)? (ever|already|once|really|actually)? (meet|met|cross|crossed|sit|sat|talk|talked|speak|spoken|work|worked|study|studied|share|shared|overlap|overlapped|run|bump|play|played|sing|sung)
      you (and i|and me) (met|spoke|talked|sat|shared|both)
      saw you (at|in|on|speak|give|present|perform|play|run|win|take)
      (saw|seen|heard|hear|watched|watch) (you|your name) (speak|talk|present|play|read|mention|argue|explain|run|perform|on|at|in)
    `,
    theirs: `
      your (profile|page|cv|bio|headline) (lists|says|shows|names|mentions|tells|calls)
      your (career|career path|journey|path|move|switch|leap|road|way) from (the|a)? _ (_)? to
      your .. <work>
      your (own)? (first|second|third|latest|last|recent|new|early|old|closing|opening|point|remark|line|advice|take|view|argument|idea|story|question|example|theory) (on|about|that|of|regarding|for|from|at|in|under|to|when)
      (your|the) (work|project|projects|research|role|job|time|years|internship|team|practice|focus|background|experience|career|move|switch|journey|shift|transition) (on|in|at|with|for|from|into|to|as|around|across|between|building|running|teaching|leading|making|helping|serving)
      (your|the) (company|firm|team|organization|school|university|studio|agency|group|department) 's
      the (piece|article|post|paper|thread|talk|book|video|photo|photos|comment|chart|panel|question|podcast|episode|column) (you|on your)
      (the|that) .. (you|they) (wrote|posted|shared|gave|made|built|drew|published|mentioned|described|asked|told|sent|recommended|run|lead|started|founded|presented|linked|put up|put together|led|opened|launched)
      (congrats|congratulations|well done|bravo|kudos) (on|for) (your|the|a|all)? .. (launch|award|book|phd|degree|defense|viva|funding|round|series|expansion|opening|baby|wedding|graduation|prize|grant|tenure|paper|publication|anniversary|promotion|retirement|partnership|certification|medal|win)
      good luck (with|on|at) (the|your) ..
      (jobs|job|roles|role|positions|openings|contracts|contract|people|team|folks|everyone|purchasing|hiring|life|things|somebody|someone) (at|with|for|of|in) _Cap
      as you (have|do|did|are)
      (about|met|know|knew|taught|saw|loved|remember|remembers|miss|thanks to) your (dad|mum|mom|father|mother|son|daughter|husband|wife|sister|brother|nan|gran|grandmother|grandfather|uncle|aunt|cousin|dog|cat|baby)
      your (dad|mum|mom|father|mother|son|daughter|husband|wife|sister|brother|nan|gran|grandmother|grandfather|uncle|aunt|cousin|dog|cat) (told|said|was|is|had|has|fixed|taught|always|still|used|once|sent|gave|mentioned)
      our (_)? (order|shipment|consignment) ((has|have) (not|just|already|finally)? (left|arrived|come|shipped|been)|left|did not|arrived|came)
      how (is|'s|are|was|were|goes) (the|your) (new|old)? _ (at|in|with|near|on) (the|your|_Cap)
      your name (all)? over (it|this|that)
    `,
    said: `
      you (mentioned|said|wrote|asked|told|noted|explained|described|pointed out|posted|shared|brought up|talked about|spoke about|argued|raised|answered|replied|commented|presented|quoted)
      you 're (in|at|from|based|moving|running|building|teaching|leading|working on|hiring|looking|starting|studying|writing|also|a fellow|the one who|the person who|into|now at|still at|organizing|launching)
      you (are|were) (in|at|from|based|moving|running|building|teaching|leading|working|hiring|looking|starting|studying|writing|organizing|launching)
      you (run|lead|teach|build|grow|brew|bake|coach|design|manage|look after|head|own|founded|started|built|led|ran|taught|made|moved|studied|trained|interviewed|treated|hired|helped|coached|switched|left|joined|spent|grew|worked|won|published|organized|hosted|gave|came|spoke|sat|stood|played|sang|drew|fixed|saved|keep|kept|make|write|work|live|lived|volunteer|climb|cycle|sail|paint|cook|photograph|study)
      you (and|&) your (team|crew|colleagues|co-founder|students|brother|sister|partner)
      (you two|the two of you)
    `,
    shared: `
      fellow _
      (another|a|one more) (_)? (alum|alumni|alumna|alumnus|graduate|grad|parent|runner|cyclist|climber|nurse|teacher|engineer|designer|librarian|beekeeper|brewer|gardener|baker|sailor|birder|expat|veteran|volunteer|founder|mum|mom|dad|mother|father) (from|of|at|in|here|who)
      (we|you and i|both of us) both
      our (daughters|sons|kids|children|boys|girls|mothers|fathers|mums|moms|dads|parents|grandmothers|grandfathers|wives|husbands|dogs|firms|teams|choirs|schools|labs) (share|shared|are (both|in the|friends|on the)|go to|went to|play|played|know each|sit|sat|met|work|worked|train|trained|sing|sang|were (both|in the|friends|on the))
      (we|both) (went to|studied at|studied|graduated from|worked at|grew up|live in|belong to|volunteer|sit on|served on|came up through|trained)
      (the)? same (school|university|college|class|course|cohort|team|company|employer|office|floor|town|city|village|street|neighborhood|club|group|chapter|board|committee|programme|program|league|gym|train|building|year|hospital|ward|lab|department|band|choir|parish|church|flight|stage|panel|table|conference|meetup|bootcamp|degree|professor|supervisor|teacher|boss|manager|old)
      (class|cohort|batch|intake) of #
      (our|a) mutual (friend|colleague|contact|acquaintance|connection|boss|neighbor) _Cap
      (in common|overlap|overlapped)
      (i|we) (used to|once) .. (with|under|alongside) (you|your)
      (alum|alumni|alumna|alumnus|ex-|former) .. (here|too|myself|like you)
      _Cap (suggested|mentioned|said|told|introduced|recommended|connected|speaks|spoke|put us|sent me|pointed me|raves|raved|thinks)
      (through|via|thanks to|friend of|colleague of|by way of) _Cap
    `,
  }),
  ...lexicon('personal.vacuous', {
    // Stock flattery and bulk phrases: they hold "your" and "you", and could go to anyone.
    flattery: `
      your (very|truly|really|so|quite)? (impressive|amazing|stellar|extensive|great|inspiring|remarkable|outstanding|interesting|fascinating|wonderful|strong|rich|vast|incredible|excellent|unique|diverse)? (profile|page|background|experience|expertise|career|journey|work|achievements|accomplishments|success|content|posts|skills|skillset|track record|resume|network|feed|history|credentials|insights|knowledge|accolades|portfolio|presence|energy|story|path|trajectory) (and|&)? (your)? (profile|page|background|experience|expertise|career|journey|work|achievements|accomplishments|success|content|posts|skills|network|insights|credentials|interests)?
      (come|came|stumbled|stumbling|happened) (across|upon|on|over) your (profile|page|name|account)
      your (profile|page|name) .. (caught|stood out|popped|appeared|came up|jumped|made|spoke|showed|was suggested)
      (like|such as) (you|yours|yourself)
      (people|professionals|companies|businesses|firms|teams|leaders|founders|owners) like you*
    `,
    courtesy: `
      your (kind|nice|lovely|warm|thoughtful|friendly)? (message|note|invite|invitation|request|connection|connection request|invitation to connect|time|reply|response|words|interest|email|contact|network|connections|attention|consideration|day|week|weekend|inbox|feed|part|side|end|way|own|thoughts|hand)
      (thank|thanks to) you
      (great|good|nice|lovely|wonderful|pleasure|glad|happy|so good|joy|delight|pleased) (to)? (meet|meeting|see|seeing|find|have|know) you (on|in|over|via|through|at) (here|linkedin|my (network|feed|contacts|connections|inbox)|this (platform|app|site|network))
      your (company|business|team|organization|firm|industry|field|space|sector|role|job|position|goals|needs|challenges|growth|industry|area|sales|revenue|brand|market|clients|customers|leads|website|calendar|life|income|family|future|dream|dreams|potential)
      you (reached|connected|invited|added|accepted|got in touch|wrote to me|found me|thought of me|take|took|have|can|could|will|would|may|might|want|need|like|should|know|do|did|get|ever|are doing well|'re doing well|'re well|are well|well)
    `,
  }),
  ...lexicon('personal.near', {
    // The writer on something of the reader's: whatever uncommon word follows is a detail.
    near: `
      (thanks|thank you|cheers|grateful|thankful) .. for
      (thank you|thanks) again
      (wonder|wondering|wondered|curious|no idea|did not know|never knew) ..
      (can|could) (tell|see|hear|imagine|picture) ..
      know more about
      (hear|heard|read|saw|seen|watched|remember|recall|recognized|loved|enjoyed|admired|noticed|spotted) (the|a|an|that|about|of|how|_Cap)
      (remember|recall|treasure|miss) your _
      (is|was|are|were|has|have|had) (always|long|never|still) _
      (good|great|nice|lovely|fun|glad|happy) to (see|meet|hear from|find|know) (a|an|another|someone|somebody|people)
      (it 's|it is|so it 's) a no
      nobody ever
      _Cap 's _
    `,
  }),
  ...lexicon('personal.self', {
    // The writer on the writer: names and places in such a sentence are nobody else's.
    self: `
      ^(i|we) ('m|'re|am|are|work|run|lead|help|offer|build|make|sell|teach|live|grew|manage|head|own|started|founded|specialize|provide|serve|support|do|have|'ve|just|recently|currently|graduated|studied|joined|left|moved|came|spent|am based|'m based)
      ^(my|our) (name|company|firm|team|agency|startup|business|studio|practice|role|job|background|work|focus|clients|product|platform|service|program|course|book|newsletter|podcast|thesis|degree|research|passion|mission|goal|specialty|brand|website|background)
      (i|we) (work|am working|'m working|have worked|'ve worked|have been working) (at|for|with|in|as)
      as (a|an) _
      here$
    `,
  }),
];

/** A slot, the last word, that will hold something of the writer's: no detail about the reader. */
export const ownSlots = lexicon('own-slot', {
  writer: `
    (i|we) (at|from|with|of|in) {}
    (i|we) ('m|'re|am|are|work|study|teach|lead|run|serve|represent|own|graduated|come|write) .. (at|for|with|of|from|in|as)? {}
    as (a|an|the|your) .. (of|at|for|with|in|from) {}
    (my|our) .. {}
    (student|graduate|learner|coder|developer|engineer|principal|manager|founder|head|director|teacher|member|intern|researcher|representative|rep|consultant|recruiter|owner|writing|calling|greetings|regards) .. (at|of|from|with|for|in|behalf of) {}
    on behalf of {}
    here at {}
    ^{} (is|are|offers|helps|provides|supplies|sells|makes|builds) (a|an|the|our|my|looking|proud|happy)
  `,
});

/** Where the reader works now: the last word is a name. "Your time at X" may be long ago, so it is not here. */
export const workplace = lexicon('workplace', {
  now: `
    (learn|learning|hear|hearing|know|knowing|read|reading|see|seeing|curious|excited|best|luck|success|well) .. your (_)? (work|role|team|research|practice) (at|with) _Cap
    your (current|new|present) (role|job|position|post|team) (at|with) _Cap
    ^your (work|role|team) (at|with) _Cap
    you work (at|for|with) _Cap
  `,
});

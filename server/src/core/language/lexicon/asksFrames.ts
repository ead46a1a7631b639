// Frames: wording that makes something an ask. "Could you ...", "I would be grateful for ...", "any ...?". A frame alone is
// no favor; the rule looks for a deed or a good next to it (asksObjects.ts).
import type { Sets } from '../pattern';
import { lexicon } from './lexicon';

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);

export const askFrameSets: Sets = {
  // The reader, or people whom the reader can reach.
  asked: lines(`
    you
    (you|any of you|one of you|anyone|anybody|someone|somebody) (guys|all|or your _|on your _|in your _|at your _|from your _|there|at _Cap|you know)
    your (team|company|firm|office|practice|shop|church|school|lab|group|club|boss|manager|director|people|place|lot|studio|clinic|department|organization|business|crew|bank|museum|library|_ (team|company|firm|office|practice|shop|lab|group|club|boss|manager|studio|clinic|department|school|branch|library|museum|warehouse|site|plant))
  `),
  grateful: lines(`
    (grateful|thankful|obliged|indebted|glad|delighted|happy|thrilled|honored|over the moon|made up|chuffed|ecstatic|so pleased|pleased|ever so grateful|in your debt|appreciative|relieved|lucky)
  `),
};

export const askFrames = [
  // The reader is to act. A deed follows: "could you" + "refer me".
  ...lexicon('ask.frame', {
    modal: `
      (would|could) it be .. (cheeky|bold|rude|forward|impolite|presumptuous|ok|okay|fine) .. (to|if)
      (can|could|will|would|might|may) (not)? <asked>
      (can|could|will|would|might|does|do|has) your ..
      (can|could|will|would|might) the (studio|team|museum|school|company|shop|office|club|firm|gallery|library|lab|boss|practice|hotel|bakery|clinic)
      did <asked> .. (manage|get|remember|find time|have a chance|happen) (to|round to|around to)?
      have <asked> .. (had|got|found|been able) .. (time|a chance|a moment|round|around)? (to)?
      any luck (with)?
      do <asked> think <asked> (could|can|might|would)
      (can|could|will|would) not you
      would <asked> .. (be|feel) .. (willing|able|open|up|happy|kind|free|available|prepared|comfortable|interested in|game) (enough)? (to|for|in)?
      (are|is) <asked> (able|willing|free|open|up|happy|in a position|available|game|taking on|accepting) (to|for)?
      (does|do) <asked> (ever|also|still|currently|usually|by any chance)? (mind|take on|take|accept|have|hire|offer|need|consider|mentor|want)
      you could not .. could you
      you would not .. would you
      (would|do) you mind
      would it be (ok|okay|possible|alright|all right|fine|too much) .. (to|if|for)
      (is|was|would) it .. (possible|too much|too cheeky|cheeky|conceivable) .. (to|that|for|if)
      (is|be) there (any|a) .. (chance|way|possibility)
      (is|are|be) there (a|any|some|enough|still)? .. (time|slot|room|space|moment|minute|someone|anyone|somebody|anybody) .. (to|who|for)?
      (do|would|does|might|will) <asked> .. have .. (time|minute|minutes|moment|capacity|bandwidth|room|hour|slot|energy|patience|second|sec|mins) .. (to|for)?
      (have you|got|have you got) .. (time|minute|minutes|moment|capacity|room|hour|slot|second|sec|mins) .. (to|for)?
      any (way|chance|possibility|hope) .. (you|of|to|that|for|we|i)?
      what are the (chances|odds) (of|that)
      ^^(possible|ok|okay|alright) (to|if|for)
      how (about|would) you
      ^^(mind|fancy)
    `,
    wonder: `
      (wonder|wondering|wondered|curious|see|ask|asking) .. (if|whether) your ..
      (hoping|hope|hoped) .. (that)? your ..
      (wonder|wondering|wondered|hoping|hoped|hope|curious|thinking|thought|asking|ask|see|check|checking|seeing|know|find out) .. (if|whether) <asked>
      (hoping|hoped|hope|asking|ask|pray|praying|dreaming|dream) .. (that|for|of)? <asked>
      (wonder|wondering|wondered) .. (if|whether)
      (wonder|wondering) .. about
      (in the)? hope that (you|your|someone|somebody)
    `,
    grateful: `
      (appreciate|grateful|thankful|obliged|indebted|glad|delighted|happy|thrilled|honored|welcome|love|like|moon|debt|forever|lot|world|great|amazing|awesome|fantastic|wonderful|brilliant|lovely|huge|help|helpful|kind|nice|ideal|appreciated|incredible|superb|perfect|relieved|magic|day|year|week|lifesaver|legend|star|angel|pint|drink|beer|one|cool|gold|glad|super|useful|handy|something) .. if <asked>
      (appreciate|welcome) (you|your) (taking|helping|reviewing|sharing|referring|introducing|sending|passing|forwarding|giving|_)
      (were|should) <asked> .. (minded|willing|able|inclined|kind enough|so kind|so good|to|feel able) (to)?
      be so (kind|good|gracious|generous) as to
      see your way (clear)? to
      (would|'d) (really|so)? (appreciate|love|like|prefer|value) (it if)? (you|your) (to|taking|helping)?
      it (would|'d|might|could) .. (if|to have) <asked>
      (me|us|it|lot|world|favor|day|week|month|year) .. by
      would be .. (kind|good|great|lovely|generous|sweet|nice|decent|big|awesome) of <asked> (to|if)?
      it takes you
    `,
    if: `
      if <asked> .. (could|would|can|might|will|may|were to|was to|are able to|be able to|had|have|get|got|find|found|ever|happen to|still|did)
      if <asked>
      if <asked> are .. (willing|able|open|up|happy|free) to
    `,
    please: `
      please
      kindly
      (need|want|like|love|ask|beg|beseech|entreat|pray|urge|request|invite|asking|inviting|begging|requesting|prefer|needing|wanting|implore|counting on|count on|trust|relying on|rely on|trouble|bother|get|persuade|tempt|convince) (for|that)? <asked> (to|into)
    `,
    loose: `
      you (can|could) (maybe|perhaps|please|possibly|also)?
      your .. (could|might)
      (perhaps|maybe|possibly) your .. (could|might|can|would)
      (perhaps|maybe|possibly|hopefully|ideally) <asked> .. (could|might|can|would|will)
      <asked> (could|might) (perhaps|maybe|possibly|even|also|always|just|at least)
      (perhaps|maybe|possibly|hopefully) you (find|have|get|know|take|give|tell|help) .. (to|me|us)
      you (might|may|could) .. (be able|be willing|consider|want|like) (to)?
      why (do not|not) you
      (do|give) (me|us) (a|an|one|this|the) .. (favor|favors|solid|kindness|honor|courtesy)
      (take|took|taking|spend|spare|give|invest) .. (minutes|minute|seconds|moment|second|sec|mins|min|time|day) .. (to|and)
      feel free to
      (be sure|make sure|remember|do not forget|be so kind|be so good|be kind enough|be good enough|be a star|be an angel) (to|and|as to|you)
      you (must|should|need to|have to|got to|ought to)
      (it|that) would (help|mean|be|make) .. (if|when) you
      (let me know|tell me|say|shout|message me|write to me|give me a shout) .. (if|whether|when) <asked>
      i (thought|figured|hoped|guess|reckon) .. you (could|might|would)
    `,
  }),
  // Something is wanted. A good follows: "I would love" + "any advice".
  ...lexicon('ask.want', {
    wish: `
      (i|we) should <int>? be <int>? <grateful> .. (for|of)
      ^(solicit|crave)
      ^^(would|'d) <int>? (love|appreciate|value|welcome)
      (i|we) (would|could) <int>? (use|do with)
      (i|we) <soft>? would <int>? <soft>? (love|appreciate|value|welcome|cherish|treasure|kill for|give anything for|die for|jump at)
      (i|we) <soft>? would <int>? (love|like|be keen|be curious|be eager|be glad|be happy|be honored) to (get|have|receive|hear|ask|ask you|ask you for|ask for|request|land|find|beg|learn|secure|benefit|pick|hear about|hear of|know|collect|gather|arrange|discuss)
      (i|we) would <int>? be <int>? <grateful> (for|of|about|to have|to get|to receive)
      <grateful> (for|of) (any|a|an|some|even)
      (i|we) (would|could) (not)? (mind|use|do with|say no to|turn down|refuse)
      (i|we) .. (need|require|want|seek|request|solicit|crave|beg for|beg|appeal for)
      (in)? (dire|desperate|urgent|need) (need)? of
      (i|we) keep .. (hoping|looking|praying|searching)
      (all|what|the only thing|one thing) (i|we) .. (need|lack|am missing|are missing|want) (is|are)?
      over the moon to (get|have|find|land)
      (am|are|was|were|been) .. (hoping|asking|begging|desperate|applying|keen|eager|writing|reaching out|getting in touch|messaging|contacting|praying) .. (for|to get|to find|to land|to secure|to request|to ask|to ask for|to ask you for|about|regarding)
      hope (for|to get|to receive|to land|to secure|to find|to win|to obtain)
      would like to (apply|enquire|inquire|ask|know|request) .. (for|about|whether|if)
      (like|wish|want|writing|wanted) to (apply|enquire|inquire|request|beg|solicit|seek) (for|about)?
      wish to (apply|be considered|enquire|request)
      interested in
    `,
    seek: `
      (i|we) (am|are|have been) .. (looking|hunting|searching|seeking|after|in search|on the hunt|on the lookout|in the market|open) (for|of|to)?
      ^(looking|hunting|searching|seeking) (for)?
      my _? (son|daughter|nephew|niece|brother|sister|cousin|wife|husband|partner|friend) .. (is|needs|wants) .. (looking for|after|seeking|a|an|to find|some)
    `,
    may: `
      (can|could|may|might) (i|we) <soft>? (please)? (get|have|ask|ask you|request|trouble you|bother you|trouble|beg|borrow|count on|hope|use|bug you|seek|claim|receive|solicit|enquire|inquire|expect|tap|pick|interview) (for|you for|from you|about|on|to)?
      (am|are) (i|we) allowed (to)? .. (ask|have|borrow)
      any chance (of|for|to get|you have|you had|there is|there are)
      is there (any)? (chance|way|possibility) .. (of|for|to)
    `,
    have: `
      (do|would|does) <asked> .. (have|know|know of|offer|happen to know|happen to have|take|run|take on)
      do you ((happen to)|(by any chance))? (have|know|know of|offer|still have|see)
      (have|has) <asked> (got)? (any|a|an|some)
      (is|are) there .. (any|a|an|some)
      (would|will|might|could) there be
      got (any|some)
      is there (anybody|anyone|someone|somebody)
      (does|do|will|would|is|are) (your|_Cap) .. (have|hiring|recruiting|offer|take on|take|looking for|accepting|hire|need|open)
      (know|aware|hear|hearing|heard|think) (of|about) (any|a|an|some)
      know (of)? (anyone|anybody|someone|somebody|a|any|where|who)
      what about (a|an|some)
      how about (a|an|some)
      ^^(any|some)
      ^any
      any
    `,
    chance: `
      (if|should|in case|whenever) <asked> .. (hear|hears|know|knows|come|comes|spot|spots|see|sees|run|runs|have|has|had|need|needs|get|gets|happen|ever|be|is|are|want|wants|decide|take|can|could|find|think|notice) ..
      (if|should|in case) (there|anything|something|anyone|anybody|somebody|someone|a|an|any|one|that|the) ..
    `,
  }),
  // After a good: "a referral" + "would mean the world".
  ...lexicon('ask.welcome', {
    welcome: `
      (would|could|might|will|'d) <soft>? <int>? (mean|help|count|suffice|do|go|make|save|change|spare|open|put|bring|give|get|let|keep|carry|push|tip|lift|ease|settle|boost|solve|earn|win|set|fill|light|cut|move|work (wonders|miracles))
      (would|could|might|will|'d) <soft>? be <int>? .. (welcome|appreciated|gold|golden|great|amazing|awesome|helpful|fantastic|wonderful|brilliant|lovely|huge|ideal|invaluable|priceless|worth|everything|enough|useful|super|perfect|terrific|incredible|valued|valuable|much|more|a|the|of|handy|magic|received|treasured|cherished|gratefully|kind)
      (is|are) <int>? .. (welcome|appreciated|helpful|needed|wanted|valued|gratefully (accepted|received))
      (welcome|appreciated)$
      please$
    `,
  }),
];

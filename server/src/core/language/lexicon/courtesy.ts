// Kind words that an accept or a decline owes, and refusals that come without any.
import { lexicon } from './lexicon';

export const courtesy = [
  ...lexicon('courtesy', {
    thanks: `
      (tysm|tyvm|tyy|cheers|dank|danken|takk|gracias|grazas|dziękuję|děkuji|hvala|teşekkürler|spasibo|ありがとう|謝謝|谢谢|감사합니다)
      ty for
      (that 's|this is|how|so|very|too|most) (very|so|really)? (kind|sweet|thoughtful|generous|lovely|nice)$
      (that 's|how|so|very|too|most) (kind|sweet|thoughtful|generous)
      what a (treat|joy|pleasure|delight|surprise|lovely _|nice _|kind _)
      (made|makes) me (smile|laugh|blush|grin|happy)
      (thanks|thank|thankful|thanking|grateful|gratitude|cheers|ta|tack|merci|danke|gracias|obrigado|obrigada|grazie|kiitos|mahalo|shukran|shukriya|dhanyavaad|arigato)
      (appreciate~|appreciated|appreciative|appreciation)
      (much|many|big|huge|warm|hearty) (thanks|obliged)
      (i|we) acknowledge
      (good|great|nice|lovely|kind|sweet|generous|thoughtful|decent|big|handsome|noble|gracious) of you
      (good|great|nice|lovely|kind|glad|happy|delighted|pleased|honored|touched|flattered|tickled|thrilled|chuffed|wonderful|fun|pleasure|joy|treat|delight|surprise) .. (to|that you|you|from you)
      (good|great|nice|lovely|happy|glad) (connecting|meeting|seeing|hearing|having)
      (made|makes|brightened|lit up) (my|our) (day|week|morning|evening|afternoon|year)
      (welcome|honor|honoured|privilege|pleasure)
      (enjoyed|loved|treasured|liked|admire|admired)
      (i 'm|i am|we 're|we are) (so|very|really|truly|most)? (glad|happy|delighted|pleased|honored|thrilled|touched|chuffed|flattered)
      much appreciated
      bless you
    `,
    // Enough to make a no kind, where nobody is thanked.
    kind: `
      (sorry|apologies|apologize|afraid|sadly|unfortunately|regret|regretfully|regrettably|alas|pity|shame|forgive|excuse|pardon)
      (wish|wishing|wishes|luck|best|success|cheering|rooting|fingers)
      (hope|hoping) (you|your|the|our|all|to|for|we|that) (are|is|have|find|understand|enjoy|_ goes|well|all|see|meet|better|get|will|can|had|keep)
      you 're (doing|making|building|onto) ..
      keep going
      (please|kindly) (understand|forgive|excuse|do not take)
      (nothing|not) personal
      no (hard feelings|offense|offence)
      (take care|all the best|warmly|kindly|enjoy|safe travels|godspeed)
      (perhaps|maybe) (another|some|one|when|once|we|in|next|later)
      (another time|some day|someday|one day|next time|until then|down the road|in the future)
      (respect|congrats|congratulations|bravo|well done|kudos)
      (would have|would 've|'d have) (loved|liked|enjoyed)
      (love|like) to (but|if|though)
      happy to
      (is|are|was|were|looks|look|sounds|sound|like) .. (wonderful|lovely|beautiful|fine|great|brilliant|gorgeous|handsome|impressive|a dream|a joy|a treat|a delight)
      (do|please) (stay|keep) (well|at it|going)
    `,
  }),
  ...lexicon('curt', {
    // A refusal that shuts the door; the kind words that would soften it are looked for elsewhere in the message.
    refusal: `
      ^(i|we)? ('m|am|are|'re|'s|is)? (really|just|simply|frankly|honestly)? not interested
      ^not for (me|us)$
      ^(i|we) (do|will|can|would) not (accept|connect|add|know you|want to (connect|talk|hear)|want (your|any)|need|respond|reply|answer|deal|link|take)
      ^(i|we) (only|never) (accept|connect|add|link|deal)
      (no|nope)$
      ^no (thanks|thank you|way|chance|interest|need|time|more)
      (stop|quit|cease) (messaging|contacting|writing|sending|asking|bothering|pestering|emailing|spamming|this|it)
      (do|please do) not (message|contact|write|send|ask|bother|email|add|invite) (me|us|again|any)
      (remove|delete|take) me (from|off)
      (request|invitation|invite) .. (denied|declined|rejected|refused|ignored|deleted)
      (declined|denied|rejected|refused)$
      i .. (decline|pass|say no|refuse)$
      (leave me alone|lose my|go away|get lost)
      (is|are) of no (interest|use|concern) to (me|us)
      (waste|wasting) (of)? (my|your|everyone 's) time
      (it 's|it is|that 's|that is) a no
    `,
  }),
];

// Phrases that bulk invitations are made of. Anybody could send them to anybody, so a reader has met them a hundred times.
import { lexicon } from './lexicon';

export const stock = lexicon('stock', {
  // Bulk wherever it stands.
  plain: `
    (i 'd like|i would like|i 'd love|i would love|like|love|want|happy|hoping)? to add you to my (_)? (network|connections|contacts)
    (mutually beneficial|mutual benefit)
    (explore|discover|find|discuss|unlock|identify|leverage) .. (synergies|synergy)
    (explore|discover|discuss) (potential|possible|mutual|any)? (opportunities|collaboration|collaborations|partnership|partnerships) (together|for collaboration|to collaborate)?$
    your network is your net worth
    (like-minded|likeminded|like minded) (professionals|people|individuals|leaders|entrepreneurs|souls|folks|connections)
    (grow|growing|expand|expanding|build|building|broaden|broadening|strengthen|strengthening|widen|widening|increase|increasing) (my|our|your) (_)? (network|networks|circle|connections) (of|with|on|here|and|together)?
    leverage (my|our|your|each other 's|the) (_)? (network|networks|connections|contacts)
    mutual (growth|success|gain)
    (take|taking) (it|things|your career|your business|your life) to the next level
    (in)? (today 's|this) (fast-paced|ever-changing|digital|competitive|dynamic) (world|age|landscape|market|environment|economy)
    someone of your (caliber|calibre|stature|standing|experience)
    (professionals|leaders|people|individuals|experts|visionaries|talents) (like|such as) (yourself|yourselves)
    (here 's|cheers) to (new|great|growing) connections
    happy networking
  `,
  // Bulk where nothing else in the message is about the reader.
  weak: `
    (i|we)? (hope|trust) (this|my|the) (message|email|note|letter|mail) finds you .. (well|good health|good spirits)
    i? (came|come|stumbled|happened) (across|upon|on) your (profile|page|name)
    your (profile|page) .. (caught my (eye|attention)|stood out|popped up|came up|jumped out|spoke to me)
    (impressed|inspired|amazed|fascinated|intrigued|captivated|blown away) (by|with|at) your .. (profile|background|experience|career|journey|achievements|accomplishments|work|story|path|expertise|skills)
    your (very|truly|really|so)? (impressive|amazing|stellar|extensive|inspiring|remarkable|outstanding|incredible|unique) (profile|background|experience|expertise|career|journey|achievements|accomplishments|work|story|path|track record|skills)
    (learn|benefit|profit|gain|grow) .. from each other
    (exchange|exchanging|share|sharing|swap) (ideas|insights|perspectives|knowledge|best practices|experiences|thoughts)
    (add|bring|create) value (to|for)
    (we|us) (have|share|has|shares) (a|so|quite|some|many|several|lots of|plenty of|a number of)? (lot|much|few|many)? (mutual connections|in common|common interests|similar interests|shared interests|mutual contacts)
    (in|from|within) the same (industry|field|space|area|line of work|sector)
    linkedin (suggested|recommended|thinks|said)
    (build|building|establish|establishing|develop|developing|foster|fostering) (a|meaningful|lasting|strong|long-term|professional|genuine|real|long-lasting) .. (relationship|relationships|connection|connections)
    (keep up|continue) the (great|good|amazing|fantastic|awesome|excellent) work
    wish (you)? (all the)? (continued|every|much) success
    wishing you continued success
    (such|quite|what) (a|an) (very|truly|really|so)? (impressive|amazing|stellar|extensive|inspiring|remarkable|outstanding|incredible|unique) (profile|background|experience|career|journey|path|track record|resume)
    (happy|open|keen|looking|eager|excited|love|hoping) to (connect|network|link up) with (_)? (_)? (people|professionals|leaders|minds|individuals|experts|folks)
  `,
});

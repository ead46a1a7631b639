// What a message can lose without losing anything: whole sentences of courtesy, and words that only add length.
import { lexicon } from './lexicon';

export const fillers = lexicon('filler', {
  // These count only where they are a whole sentence.
  sentence: `
    (i|we)? (hope|trust) (this|my|the) (message|email|note|letter|mail) finds you (and yours)? (well|in good health|in good spirits|in the best of health|doing well)
    (i|we)? (hope|trust) (that)? (you|all) (are|is) (doing)? (well|great|good|fine) (today|with you|on your end|on your side|at your end)?
    (i|we)? (hope|trust) (that)? you (are|have) (having|had) a (great|good|lovely|nice|wonderful|fantastic|productive) (day|week|weekend|start to the week|start of the week) (so far)?
    (i|we)? hope all is well (with you|on your end|at your end)?
    i know (that)? you (are|must be) (really|very|super|extremely|quite)? busy
    i will keep (this|it) (short|brief|quick) (and sweet)?
    i (will|do) not (want to)? take (up)? (too)? much of your time
    (i|we)? (just)? wanted to (reach out|drop a line|drop you a line|say hi|say hello|introduce myself|touch base)
    i thought (i would|i should|i might)? (reach out|drop you a line|say hi|say hello)
    i am reaching out (to you)? (today)?
    allow me to introduce myself
    let me introduce myself
    sorry for the (long|lengthy) (message|note)
    (as|like) you (may|might|probably|will) know
    please (do not hesitate|feel free) to (contact me|reach out|get in touch|message me) (at any time|any time|anytime|if you have any questions|with any questions|should you have any questions)?
    (i)? look forward to hearing from you (soon)?
    looking forward to hearing (back)? from you (soon)?
    thank you for taking the time to read (this|my message|my note)
    thank you (in advance)? for your time (and consideration)?
  `,
  word: `
    (actually|basically|literally|honestly|frankly|truly|really|definitely|absolutely|certainly|obviously|essentially|simply)
  `,
});

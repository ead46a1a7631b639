// Wording that tells what a message is: an accept, a decline, a first word once connected, a follow-up; and whether the
// two already do business.
import { lexicon } from './lexicon';

export const kinds = [
  ...lexicon('kind', {
    decline: `
      i 'll (have to)? (pass|leave it|hold off|sit this one out|decline|stay out)
      (i|we) (must|have to|need to|will|would like to|am going to|'m going to|'d rather|would rather) .. (decline|pass|hold off|say no)
      not (accepting|adding|taking on|connecting with|able to connect|able to accept)
      (can|could|will) not (accept|connect|add)
      (i|we) do not (accept|connect|add|think we know)
      (i|we) (only|generally|usually|tend to|prefer to|try to|mostly) (connect|accept|add|keep|use|reserve)
      (keep|keeping|kept) (my|this|the|our) .. (network|connections|linkedin|list|account|contacts|profile) ..
      currently keeping my network
      reserve (linkedin|this|my) ..
      (so|but)? no (this time|for now|thanks|thank you)
      (not|nothing) (a fit|a good fit|for me|personal)
      (declining|passing|pass on|say no|unable to accept|unable to connect)
      i 'd rather (not|keep|wait)
      no hard feelings
      regret (to|that)
      not (interested|looking|in the market)
    `,
    'connect-first': `
      just accepted (your|the) (connection)? (request|invite|invitation)
      accepted (your|the) (connection)? (request|invite|invitation)
      now that we 're (connected|linked)
    `,
    'follow-up': `
      (it 's|it has) been (a|some|two|three|four|six|#) .. since
      since we (connected|last spoke|last talked|met)
      (following|checking|circling) (up|in|back)
      follow up
      wanted to (check in|follow up|share)
      (weeks|months) (ago|back|since)
      thought of you
    `,
    accept: `
      (thanks|thank you|cheers|ta) for (the|your|inviting|reaching|connecting|adding|getting|writing|sending)
      (happy|glad|delighted|pleased|good|great) to (connect|accept|be connected|be in touch|link up)
    `,
  }),
  ...lexicon('relationship', {
    established: `
      (as|like) (you|we) (requested|discussed|agreed)
      as (promised|agreed|discussed|requested)$
      (as|like) (promised|agreed|discussed|requested) (on|at|last|in|during|when|over)
      (as)? per (your|our) (request|call|agreement|chat|conversation)
      you (asked|requested|wanted) .. (quote|pricing|price|demo|proposal|offer|figures|brochure|invoice|estimate|renewal|samples)
      (our|your|the) (contract|renewal|subscription|invoice|retainer|standing order|purchase order|service agreement|framework agreement|account with us)
      your (order|delivery|shipment|quote|estimate|booking|reservation|invoice|purchase|renewal)
      (your|the) account (manager|team|rep)
      as (your|a) (client|customer|supplier|vendor|tenant)
      (we|i) (have|'ve) (worked|been working|done business|traded|supplied|served) (with|for|together) (you|your) ..
      (second|third|fourth|fifth|tenth|next) (year|season|order|batch) (together|with (us|you)|running)
      since you (signed|joined|ordered|bought|renewed|became)
      when we (worked|did) .. (together|for you)
      (your|our) (last|previous|latest|usual|regular|next) (order|delivery|shipment|batch|invoice|project together)
    `,
    new: `
      (we|i) (have|'ve) (never|not) (met|spoken|worked)
      out of the blue
      hope to (build|establish|start) a
    `,
  }),
];

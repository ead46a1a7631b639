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
    // The reader asked, or the two have a deal, a past job or a running trade. Being connected, or having met, is not enough.
    established: `
      // They asked for it.
      (as|like) (you|we) (requested|discussed|agreed|asked|wanted|wished)
      as (promised|agreed|discussed|requested|arranged)$
      (as|like) (promised|agreed|discussed|requested|arranged) (on|at|last|in|during|when|over|with|by|this|yesterday)
      (as)? per (your|our) (request|call|agreement|chat|conversation|email|order|contract)
      you (asked|requested|wanted|inquired|enquired) .. (quote|pricing|price|prices|price list|demo|proposal|offer|figures|brochure|invoice|estimate|renewal|samples|sample|catalog|catalogue|rates)
      you (asked|wanted) (me|us|to know|to see|to have) .. (what we (charge|do|offer)|what it costs|what i (charge|offer)|how much|our|my (rates|prices)|us to quote|me to quote|to quote|the (quote|demo|price|prices|samples|link to the course))
      (in answer|in reply|in response) to your (question|enquiry|inquiry|request|email) (about|on|for|regarding)
      (thanks|thank you) for (your|the) (order|booking|purchase|enquiry|inquiry|deposit|payment|signature|custom|business)
      (thanks|thank you) for (signing up|booking|ordering|registering|subscribing|your interest in (our|my)|choosing us|buying)
      you (signed up|registered|subscribed|booked|ordered|downloaded|enrolled|pre-ordered) (for|to|at|on|in|with|our|my|the|your|last|two|three|a)
      // A contract, an account, an order under way.
      (our|my) (_)? (subscription|retainer|membership) .. (with (you|your)|to your|(runs|ran) out|ends|ended|expires|expired|renews|is (up|due|about to)|comes up)
      (our|my) (_)? (contract|renewal|invoice|standing order|purchase order|service agreement|framework agreement|supply agreement|account with you) (with|for|that|gives|runs|ends|is|comes|from|of|says|allows|stays)
      your (contract|renewal|subscription|retainer|account|policy|membership|lease|licence|license|service plan) (with (us|me)|is|runs|ends|comes|expires|renews|stays|gives|from|until|at (the|our))
      (in|under|of|to|from) (your|our) (contract|renewal|subscription|agreement|lease)
      the renewal (for|of|is|comes)
      (for|of) your (renewal|reorder|re-order)
      your (usual|regular|last|next|previous|latest|second|third|standing|monthly|weekly|revised|updated|first) .. (order|delivery|shipment|batch|invoice|booking|quote|statement|consignment|pallet|pallets)
      your (order|delivery|shipment|consignment) (is|was|will|has|left|leaves|arrives|ships|should|of|from|number|goes)
      our (_)? (order|shipment|consignment) ((has|have) (not|just|already|finally)? (left|arrived|come|shipped|been)|left|did not|arrived|came)
      (the)? (revised|updated|final|signed|new) (quote|contract|invoice|statement of work|offer) (for|is|you)
      (the|your) (usual|regular|standing|same) .. (order|delivery|quantity|terms|rate|pallets|booking|arrangement)
      (same|usual) .. (_)? (_)? as (ever|always|usual|last (year|time|month|season)|before)
      the _? (price|rate) we (held|agreed|fixed|promised|hold) (for you|last|since|in|until|on)
      (at|on) the (rate|price|terms) we agreed
      (as)? per (the|our|your)? (contract|agreement|order)
      (the)? invoice (for|of|with) .. (in your|is with|attached|on its way|follows|to follow|went out)
      your usual (_)? (_)? .. (for|are|is|at the)
      (at|for) the usual (price|rate|terms)
      (the|your) last (#|two|three|four|five|six|seven|eight|few) (_)? (i|we) (have|'ve)? (done|printed|made|built|delivered|supplied|baked|shipped|fitted) .. (you|your)
      since you (first)? (hired|engaged|commissioned|booked|chose|came to) (me|us)
      (#|two|three|four|five|six|seven|eight|nine|ten|many) years (already|now)? (that|since) we (work|worked|have worked|started)
      (as|like|same) .. (phase|batch|round|stage|year|season|job|lot) (one|two|three|1|2|3|last)
      (the|your) account (manager|team|rep)
      as (your|a) (client|customer|supplier|vendor|tenant|accountant|lawyer|account manager|landlord|broker)
      (i|we) (manage|handle|look after|run) your account
      // Years of it.
      (#|two|three|four|five|six|seven|eight|nine|ten|many|all these|all those|several) (years|seasons|summers|winters|harvests|projects|orders) of (you|your|us|our|working|doing|supplying|buying|printing|trading) ..
      (our|your|the) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next) .. (for (your|you)|with (you|us)|together|of your|running)
      (second|third|fourth|fifth|sixth|tenth|next) (year|season|order|batch|summer|winter|project|phase) (together|with (us|you)|running|of (your|our))
      (we|i) (have|'ve) (worked|been working|done business|traded|supplied|served|been supplying|been printing) ((with|for) (you|your)|together|you|your)
      (working|trading|doing business) (with you|together) (for|since|these|all|over|again)
      since you (signed|joined us|ordered|bought|renewed|became|switched to us|moved to us)
      when we (worked|did|built|ran) .. (together|for you|with you|with your)
      (your|our) (last|previous|latest|usual|regular|next) (order|delivery|shipment|batch|invoice|project together)
      (we|i) (delivered|shipped|supplied|installed|fitted|built|printed|catered|repaired|serviced) .. (for you|to you|your _ (last|in|this)) 
      (loved|enjoyed|like|liked|a pleasure|pleasure|great) working (with|for) you (on|all|last|this|again|in|since)
      (our|the) (monday|tuesday|wednesday|thursday|friday|weekly|monthly) (call|calls|meeting|meetings|order|delivery)
    `,
    new: `
      (we|i) (have|'ve) (never|not) (met|spoken|worked)
      out of the blue
      (hope|hoping|love|like|want|look forward|looking forward) to (build|building|establish|establishing|start|starting|become) (a|an|our|your)
      (we|you and i) (share|have) .. mutual (connections|contacts|friends)
      (you|we) do not know (me|each other)
      (become|becoming|as) (our|a|my) new (client|customer)
      as (discussed|agreed|promised) with (thousands|hundreds|many|other)
    `,
  }),
];

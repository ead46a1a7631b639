// Calls and coffees, and what they are for. Time is a favor only when the purpose is the writer's and not mutual.
import { lexicon } from './lexicon';

export const askTime = [
  // Somebody's time, which is a favor when it serves the writer's search, learning or advice (asks.ts looks for the purpose).
  ...lexicon('ask.time', {
    time: `
      (#|ten|fifteen|twenty|thirty|five|a few|a couple of|two|three|half an|an|quarter of an|a quarter of an|forty-five|one) (minutes|minute|mins|min|hour|hours)
      (a|an|one|even a|even one|some|any|the|for) .. (call|chat|zoom|video call|video chat|phone call|conversation|meeting|coffee|tea|lunch|word|sit-down|interview|talk|meet-up|phone|teams)
      (call|calls|zoom|coffee|chat|coffees) (with|about|to|on|so|next|this|some|sometime)
      (hop|jump|get|hopping|jumping|meet|talk|speak|chat|call|zoom|meeting|talking|speaking|connect) (on|for|up|with you|to you|briefly|quickly|by phone|some time|sometime|next week|this week|a call|over)
      (call|ring|phone|meet|visit|speak to|talk to) you
      half-hour
      (some|a little|a bit|a moment|a minute|an hour|minutes|minute|moment) of your time
      your time
      (by|on|over) the phone
      buy you a
    `,
  }),
  ...lexicon('ask.purpose', {
    // Speaks for itself in the sentence beside it too.
    plain: `
      pick your (brain|brains)
      (learn|learning) (from|about|more about|how|what|a thing)
      (your|some|any|career|asking|ask|get|for) (advice|guidance|insights|mentorship|counsel)
      (breaking|moving|switching|transitioning|getting) into
      (break|move|switch|get|transition|pivot|go) into
      (my|our) (job search|career|thesis|dissertation|research|next step|next move|transition|cv|resume|application|interview)
      (i|we) (am|are|have been) .. (looking|searching|hunting|applying|interviewing|exploring|considering|thinking about|thinking of|job hunting|seeking|weighing|trying to (get|become|break|move|find|land)|hoping to (get|become|break|move|find|land|join|switch))
      (i|we) .. (want|hope|plan|would like|dream) .. to (become|switch|retrain|break|move|transition|apply|join|understand)
      i (recently|just)? (applied|have applied) (to|for)
    `,
    mine: `
      (so|so that) (i|we) (can|could|may|might) (ask|learn|understand|hear|pick|get|find|see|pitch in)
      to (ask|learn|find out|understand|get|pick|hear) .. (you|your|how|about|from|more|what)
      (get|have|hear|want|love|like|appreciate|value|need|seek|ask for|asking for|keen on) your (insight|insights|perspective|tips|wisdom|input|expertise|take on (how|my))
      (understand|know|see|hear|ask) .. (about)? (how|what|why|where) (you|your|one|it|the|i|to|a|people) .. (got|get|gets|made|make|did|do|broke|landed|switched|works|work|run|runs|became|become|take|takes|like|is|was|built|manage|managed|plan|plans|handle|handled|passed)
      how (you|your _|the team|one|it|a) .. (got|get|gets|made|did|do|broke|landed|switched|works|work|run|became|become|built|managed|handled|moved|works|passed)
      (advice|guidance|tips|pointers|insights) (from|on|about|for)
      your (career|path|journey|route|story|experience|road|way|transition|background|move) .. (into|to|in|as|at|with|from|and|because|since|so)
      about (your|the) (career|path|journey|route|experience|transition|work|role|job|company|firm|team|program|programme|lab|school|course|time (at|in|with)|move|field|industry|day-to-day|position|opening|internship|vacancy|interview|hiring)
      (my|our) (idea|plan|search|exam|start-up|startup|project|paper|article|options|choices|questions)
      (job|career|internship|vacancy|opening|application|hiring)
      what (it|that|life) (is|was) like
      grill you
      (for|help|helping|advise|guide|teach|coach|mentor) (me|my)
      (some|a few|my|several|couple of) questions
    `,
    mutual: `
      compare notes
      (swap|trade|exchange|share) (stories|notes|ideas|war stories|experiences|tips|thoughts|lessons|gossip|recipes|views)
      (catch|catching) up
      catch-up
      each (other|of us)
      (both|two) of us
      one another
      (get|getting) to know
      (my treat|(is|are|'s) on me|i am buying|i will buy)
      you (tell|show) me .. (i|and)
      i (tell|show) you
      (for|over) (fun|old times)
      (help|support|advise|guide) you
      (your|you) (questions|question)
      answer .. questions
    `,
  }),
];

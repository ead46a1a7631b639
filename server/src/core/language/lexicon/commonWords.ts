// Capitalised words that are no proper detail about anybody: acronyms of the trade, days, months, courtesies, job letters.
import type { Lexeme } from '../lexeme';
import { isGeneric } from './genericWords';

export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  `i linkedin ai it hr ceo cto cfo coo cmo vp svp evp md phd mba msc bsc ba ma pr seo sem ppc crm erp saas b2b b2c api ui ux qa r&d roi kpi kpis okr
  sme smes smb smbs us uk usa eu eur usd gbp ok okay pm am est pst gmt cet fyi ps p.s btw tbh imo asap eod eta tl dr cv cvs faq diy tv pdf ppt
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter new year spring summer autumn fall winter q1 q2 q3 q4
  english god covid covid-19 pandemic internet web google zoom teams whatsapp telegram facebook instagram twitter x youtube tiktok calendly skype slack gmail email e-mail
  best regards cheers thanks thank kind warm hi hello hey dear sir madam mr mrs ms miss dr prof yes no not all also and but so if the a an
  free now here you your we our my me this that it's i'm i've i'd i'll stop yes reply dm pm inmail url
  ceos ctos cfos cmos founders ios android`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word could stand in a message to anybody, as it is or with a capital; found out once for each. */
export function isCommon(lexeme: Lexeme): boolean {
  lexeme.common ??= COMMON_CAPITALS.has(lexeme.text) || isGeneric(lexeme.text);
  return lexeme.common;
}

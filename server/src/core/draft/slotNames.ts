// The words that people put into template slots, and what they stand for: `First Name`, `recipient_company`, `Vorname`.
// What a slot looks like (brackets, braces, ...) is none of this file's business.
import { atFirstCall } from '../text/once';
import type { CanonicalSlot } from './draft';

/** What a noun in a slot stands for: English first, then what templates in other languages use. */
const THINGS: readonly (readonly [CanonicalSlot, string])[] = [
  [
    'recipient.first',
    `name first firstname fname fn forename given nickname preferred
     recipient prospect lead candidate client customer applicant invitee addressee person recruiter user member subscriber partner attendee mentor founder honorific salutation
     vorname rufname empfänger prénom destinataire nombre nome naam voornaam fornavn förnamn imię jméno etunimi keresztnév prenume имя имени 名前 名字 이름`,
  ],
  [
    'recipient.last',
    `last lastname lname ln surname family
     nachname familienname apellido apellidos cognome achternaam sobrenome efternamn etternavn efternavn nazwisko příjmení sukunimi фамилия 姓`,
  ],
  ['recipient.full', 'full fullname 姓名 氏名'],
  [
    'recipient.company',
    `company companies employer employers organisation organization org firm firms business startup workplace agency brand account institution
     firma firmenname unternehmen betrieb arbeitgeber entreprise société empresa compañía azienda ditta bedrijf företag virksomhed bedrift yritys компания фирма 公司 会社 회사`,
  ],
  [
    'recipient.role',
    `role roles position positions job jobs title titles jobtitle headline profession occupation function designation vacancy trade
     funktion functie functietitel poste métier fonction puesto cargo ruolo stelle beruf rolle stilling stanowisko должность 职位 役職`,
  ],
  [
    'recipient.school',
    `school university universities college uni alma mater campus institute faculty
     hochschule universität schule université école universidad escuela università scuola universiteit skola университет 大学 학교`,
  ],
  [
    'recipient.industry',
    `industry industries sector sectors field fields niche vertical discipline
     branche secteur settore bransch bransje отрасль 行业 業界`,
  ],
  ['recipient.interest', 'interest interests hobby hobbies passion passions cause'],
  [
    'shared.event',
    `event events conference conferences conf meetup webinar summit workshop fair expo show seminar convention festival hackathon reunion
     veranstaltung messe konferenz tagung événement salon evento congreso conferencia fiera evenemang мероприятие 活动`,
  ],
  [
    'shared.contact',
    `friend friends connection connections contact contacts colleague colleagues coworker referrer referral acquaintance introducer mutual
     kontakt freund kollege ami amico collega vriend amigo contacto`,
  ],
  [
    'shared.topic',
    `topic topics subject post posts article articles blog talk keynote panel session podcast interview video paper book newsletter project projects theme
     content area areas expertise skill skills speciality specialty presentation publication comment
     thema themen betreff sujet thème tema asunto argomento onderwerp amne emne temat тема 主题`,
  ],
  [
    'shared.place',
    `place places city cities location town venue country region state
     stadt land ville pays ciudad lugar país città luogo paese plaats miasto город 城市`,
  ],
  [
    'shared.date',
    'date dates day days weekday month months year years time times week weeks deadline period timeframe datum fecha jour dzień дата 日期',
  ],
  ['me.name', 'sender signature absender unterschrift expéditeur remitente mittente afzender underskrift отправитель'],
  [
    'free',
    `link links url website site calendar calendly email mail phone telephone mobile address number amount price percent percentage quantity budget fee discount
     reason reasons detail details compliment achievement accomplishment award milestone news announcement
     product products service services tool tools technology department dept team group groups community degree major course program programme cohort craft
     profile background experience career relationship point points problem problems result results outcome competitor competitors benefit benefits goal goals challenge proposition strength metric stat statistic trigger
     message sentence line text note quote example fact anecdote personalization personalisation context info information placeholder
     unit solution resource attachment pronoun pronouns hotel office
     lien enlace abteilung ort produkt zahl grund telefon adresse`,
  ],
];

/** Words around the noun that change nothing: whose it is, which one, and the template author's asides. */
const MODIFIERS = `
  their his her our recipient's contact's mutual shared common specific relevant previous former current same other target new old recent latest upcoming
  personal personalized professional unique main similar particular favorite favourite actual real correct appropriate short brief one two three
  insert add enter mention include describe specify put fill choose pick select type kind sort write replace here goes
  the a an this that of or and at in on for from to about with you we i they he she it your my me own self
  met meet meeting work worked working attended attend saw liked posted wrote where when which how who was is are did do both us e g eg etc if any as by into
  middle crm custom var data value field merge pain selling key hr`;

// An aside in brackets starts like these ("the company", "and my team"); what is to be filled in does not.
const ASIDE = new Set(
  'the a an this that of or and at in on for from to about with you we i they he she it is are was did do who which when where how if as by us both into me'.split(
    ' ',
  ),
);
const WRITER = new Set(['my', 'me', 'your', 'own', 'self', 'sender', 'mine']);
const FIRST_PARTS = new Set(['first', 'given', 'preferred']);
const LAST_PARTS = new Set(['last', 'family']);
const FRIENDS = new Set(['friend', 'connection', 'colleague', 'referrer', 'acquaintance', 'mutual']);
const CHOICE = new Set(['pick', 'choose', 'select']);
const TAILS = new Set(
  'of or and at in on for from to about with you we i they he she it that where when which who how here goes by if as was is are'.split(
    ' ',
  ),
);

/** The nouns, each with what it stands for. */
const things = atFirstCall(() => {
  const found = new Map<string, CanonicalSlot>();
  for (const [slot, nouns] of THINGS)
    for (const noun of fold(nouns).split(/\s+/)) found.set(noun, found.get(noun) ?? slot);
  return found;
});
const known = atFirstCall(() => new Set([...things().keys(), ...fold(MODIFIERS).trim().split(/\s+/)]));

/** Whether all words of a slot's inside are template vocabulary: `first name`, `event or place you met`, `INSERT_COMPANY`. */
export function isSlotName(name: string): boolean {
  if (name.length > 80) return false;
  const words = slotWords(name);
  if (words.length === 0 || words.length > 10 || ASIDE.has(words[0]!)) return false;
  return words.every(word => known().has(word)) && words.some(word => things().has(word));
}

/** Whether a slot's inside is a mere `first`, `last` or `full`, which prose says as well. */
export function isNamePart(name: string): boolean {
  return /^\s*(?:first|last|full|given|preferred|family)\s*$/.test(name);
}

/** What a slot's inside stands for; `free` where nobody can tell. */
export function canonicalSlot(name: string): CanonicalSlot {
  const words = slotWords(name);
  if (words.length === 0 || CHOICE.has(words[0]!)) return 'free';
  const { slot, mine } = head(words);
  // "Applicant 2" is somebody else.
  if (/[2-9]\s*$/.test(name) && slot.startsWith('recipient.')) return 'free';
  if (!mine) return slot;
  if (slot === 'recipient.company') return 'me.company';
  if (slot === 'me.name' || /^recipient\.(?:first|last|full)$/.test(slot)) return 'me.name';
  // "your city", "my talk": what the writer brings along is in no field.
  return slot === 'shared.topic' || slot === 'shared.event' || slot === 'shared.contact' ? slot : 'free';
}

/** The words of a slot's inside, folded: `contact.firstName` gives contact, first, name. Merge-tag defaults are left out. */
export function slotWords(name: string): string[] {
  const simple = name.toLowerCase();
  if (known().has(simple)) return [simple];
  const cut = name.search(DEFAULT);
  const spaced = (cut < 0 ? name : name.slice(0, cut))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/\//g, ' or ')
    .replace(/['’]s\b/gi, '');
  const words = fold(spaced).match(/\p{L}+/gu) ?? [];
  return words.flatMap(word => (known().has(word) ? [word] : split(word)));
}

// What a merge tag falls back to: `first_name | default: "there"`.
const DEFAULT = /[|;"“]|\b(?:default|fallback)\b/i;

/** Lower case without accents. */
function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** `companyname` is two words, as long as both are known. */
function split(word: string): string[] {
  if (word.length < 6 || word.length > 24) return [word];
  for (let at = 2; at <= word.length - 3; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (things().has(right) && (things().has(left) || WRITER.has(left))) return [left, right];
  }
  return [word];
}

/** The noun that the words are about: the last one before "of", "where you met" and the like. */
function head(words: readonly string[]): { readonly slot: CanonicalSlot; readonly mine: boolean } {
  const from = words.findIndex(word => things().has(word));
  if (from < 0) return { slot: 'free', mine: false };
  const tail = words.findIndex((word, i) => i > from && TAILS.has(word));
  const phrase = words.slice(from, tail < 0 ? words.length : tail);
  const noun = phrase.at(-1)!;
  const mine = [...words.slice(0, from), ...phrase].some(word => WRITER.has(word));
  const rest = words[tail] === 'of' ? head(words.slice(tail)).slot : undefined;
  if (noun === 'name' || noun === 'names') {
    // "plant name" is no person's.
    const stranger = words.slice(0, from).some(word => !known().has(word));
    return { slot: stranger ? 'free' : named(phrase.slice(0, -1), rest), mine };
  }
  const slot = things().get(noun);
  // "reference client", "account manager": a person, but which?
  if (slot === 'recipient.first' && !FIRST_PARTS.has(noun) && words.slice(0, from).some(word => !known().has(word)))
    return { slot: 'free', mine };
  if (!slot) return { slot: (noun.length === 1 && things().get(phrase.at(-2) ?? '')) || 'free', mine };
  if (slot === 'recipient.role' && (rest ?? things().get(phrase.at(-2) ?? '')) === 'shared.topic')
    return { slot: 'shared.topic', mine };
  return { slot, mine };
}

/** Whose name it is. */
function named(qualifiers: readonly string[], rest: CanonicalSlot | undefined): CanonicalSlot {
  const last = qualifiers.at(-1);
  if (qualifiers.some(word => FRIENDS.has(word))) return 'shared.contact';
  if (last === undefined) return rest && rest !== 'free' ? rest : 'recipient.first';
  if (FIRST_PARTS.has(last)) return 'recipient.first';
  if (LAST_PARTS.has(last)) return 'recipient.last';
  if (last === 'contact') return 'recipient.first';
  return things().get(last) ?? 'free';
}

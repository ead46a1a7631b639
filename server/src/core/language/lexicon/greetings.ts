// How messages open. Names are judged in draft/greeting.ts; closings and stiff openings are in salutations.ts.
import { lexicon } from './lexicon';

export const greetings = [
  ...lexicon('greeting.opener', {
    english: `
      ^^(hi|hello|hey|hiya|hullo|heya|howdy|yo|ahoy|hallo|hei|dear|dearest|greetings|welcome|gday|g'day|heyo|ello|hihi|helloo|alright|evening|morning|afternoon)
      ^^(hi|hello|hey) (again|there)
      ^^(good|lovely|happy) (morning|afternoon|evening|day|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|new year)
      ^^(good day|top of the morning) (to you)?
      ^^happy new year
      ^^(my|hi|hello|oh) dear
      ^^(season|new year) 's greetings
      ^^warm greetings
      ^^(respected|esteemed|honored|most respected)
      ^^(now then|ey up|ay up|eh up|wotcha|wagwan|what 's up|whats up|sup|how do|how far|how now|well hello|what ho|cheerio|top of the morning)
      // A sound of joy before the greeting itself.
      ^^(yes|yeah|yay|yess|yesss|yessss|oh|ooh|ah|aha|aw|aww|wow|omg|well|ha|haha|woohoo|hooray) (hi|hello|hey|hiya|hola|ciao|howdy)
    `,
    other: `
      ^^(hola|bonjour|bonsoir|salut|ciao|buongiorno|buonasera|salve|moin|servus|grüezi|grüß gott|hej|hejsan|hoi|olá|oi|bom dia|boa tarde|cześć|ahoj|dobrý den|zdravo|bok|merhaba|selam|salaam|salam|salaams|assalamualaikum|shalom|namaste|namaskar|namaskaram|vanakkam|sat sri akal|kia ora|aloha|konnichiwa|ni hao|annyeong|xin chào|sawasdee|halo|kamusta|kumusta|habari|jambo|mambo|sawubona|molo|dia dhuit|tere|sveiki|labas|szia|privet|buenos días|buenas tardes|buenas|guten tag|guten morgen|god dag|hyvää päivää|moi|terve|goedemorgen|goedemiddag|talofa|bula|mabuhay|sveikas|hei hei|johar|pranam|pranaam|nomoskar|nomoshkar|jai hind|radhe radhe|ram ram|akwaaba|shwmae|bore da|haigh|laba diena|bună|bună ziua|zdravei|zdravo|privet|pryvit|dobryi den|szervusz|merhabalar|ahlan|marhaba|salaam alaikum|salam alaikum|selamat pagi|apa kabar|magandang araw|magandang umaga|sain uu|góðan dag|hæ|hejka|siema|tjena|tjenare|hallå|gruezi|grüezi mitenand|servas|salü|hoi hoi|dumela|sanibonani|molweni|muraho|avuxeni|ndewo|bawo ni|ẹ n lẹ|sannu|e kaaro|ọdịkwa)
      ^^as-salamu alaykum
      ^^assalamu alaikum
    `,
  }),
  ...lexicon('greeting.thanks', {
    // Openings that carry the name at their end: "Thanks for reaching out, Tom!"
    thanks: `
      ^^(thanks|thank you|many thanks|cheers|ta|congrats|congratulations|well done|hats off|welcome|welcome aboard|bravo|kudos|three cheers)
      ^^(good|great|nice|lovely|so good|so nice|wonderful|fantastic|happy|glad|pleased|delighted|excited|honored|fun|cool|sorry|hooray|yes|yeah|yep|sure|ok|okay|right|absolutely|wow|oh|ah|aw|so|what|it was|it 's|much appreciated|appreciate|big thanks|huge thanks|a (huge|big) thank you)
      ^^i 'm (so)? (glad|happy|pleased|delighted)
      ^^i (really)? appreciate
    `,
  }),
];

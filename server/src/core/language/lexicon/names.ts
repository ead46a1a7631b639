// Words around names in an address: titles, fillers, and words that open a message but name nobody.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Titles before a name; the name proper comes after them. */
export const TITLES = words(`
  dr prof professor rev reverend father fr sister brother sir dame lord lady rabbi imam sheikh pastor
  ma'am maam mam auntie aunty uncle
  capt captain col colonel gen general major sgt lt lieutenant hon ing eng arch adv mr mrs ms miss mx mister mssrs doctor señor señora herr frau monsieur madame
  coach chef judge senator councillor ambassador
`);

/** Words between opener and name that change nothing: "Hi there, Lupe!", "Hello again Tom". */
export const FILLERS = words('there again and from dear my to you everyone friend');

/** Addressees that are nobody in particular: "Hi there", "Dear Hiring Manager", "Hello team". */
export const NOBODY = words(`
  there all everyone everybody team folks friend friends pal mate buddy bro dude guys both sir sirs madam ma'am maam stranger neighbor neighbour world
  hiring recruiter recruiters recruiting connection connections network colleague colleagues professional professionals linkedin user customer member members contact candidate
  gentlemen ladies lady gent business owner owners manager managers leader leaders founder founders entrepreneur entrepreneurs fellow you again
  officer concerned attention department committee applicant subscriber reader marketer alum alumni name
`);

/** Words that start a sentence; names only where a comma shows it ("Hi Will, ..." but "Hi, will you ..."). */
export const STARTS_TEXT = words(`
  and from just so how hope hoping thanks thank thankyou it i we my our this that these those mr mrs ms miss
  a an the as at in on of off for to by with if when while since after before because but or not no yes yep yeah nope sure ok okay right well now then here what who whom which where why
  is are was were am be been do does did done have has had can could will would shall should may might must let lets
  i'm i've im ive great good nice lovely wonderful fantastic awesome amazing happy glad pleased delighted honored honoured excited thrilled cool fun super fair kind
  congrats congratulations welcome sorry apologies appreciate appreciated much many quick quickly first last only really very such too also still
  saw seen see read reading loved love enjoyed came come coming found following followed met meeting noticed hello hi hey dear good morning afternoon evening
  they he she him her his their them us me mine yours your got get getting give gave take took always never ever today tomorrow yesterday tonight
  monday tuesday wednesday thursday friday saturday sunday january february march july august september october november december
  absolutely definitely certainly indeed actually honestly anyway however finally regarding concerning re about per please kindly pls
  want wanted looking look reaching writing write sending trust greetings respected esteemed sales marketing
  another any some every each more most few several one two three
  big huge long short small little thx cheers ta wow oh ah aw aww haha lol hmm ha yay hooray
  it's that's what's let's there's fyi ps p.s btw imo tbh nb hr ceo cto
  accepted connecting connected happily gladly sadly unfortunately
`);

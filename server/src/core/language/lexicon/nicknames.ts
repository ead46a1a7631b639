// Short forms that share few letters with the name they stand for. Those that do ("Jen", "Liz", "Kris") need no entry.

/** One set of names a line: whoever bears one of them may be greeted by any other. */
const NAMES = `
  alexander alexandra sandy sasha alex lex xander alec
  andrew andy drew
  anthony antony tony ant
  barbara babs
  charles charlie chuck chaz
  christopher chris kit topher
  daniel dan danny
  dorothy dot dottie dolly
  edward edmund ted teddy ned ed eddie
  eleanor helen nell nellie ellie nora
  elizabeth lizzie liz beth betty bess libby lisa eliza elsie bette
  evgeny yevgeny zhenya
  francis frances frank fran frankie francisco paco pancho cisco kiko
  giuseppe peppe beppe
  gregory greg
  guadalupe lupe lupita
  henry harry hank hal
  isabel isabella bella izzy
  ignacio nacho
  ivan vanya
  jacob jake
  james jim jimmy jamie
  john jack johnny jon
  jonathan jon jonny
  jose pepe
  joseph joe joey
  johannes hannes hans
  katherine catherine kathryn kate kathy kitty kat katie cathy
  lawrence laurence larry
  leonard leo lenny
  margaret maggie meg peggy greta daisy marge mags
  maria mary molly polly masha mia mitzi
  martha patty mattie
  matthew matt matty
  michael mike mick mikey misha mischa
  mikhail misha
  mohammed muhammad mohamed mohammad mo
  nicholas nikolai nick kolya claus klaus
  patricia patrick pat patty tricia trish paddy
  pyotr peter petya pete
  philip phil pip
  richard rick dick rich ricky
  robert bob rob bobby robbie bert
  ronald ron
  rosemary rose romy
  samuel samantha sam
  sarah sally sadie
  stephen steven steve stevie
  susan sue suzy susie
  svetlana sveta lana
  sergei sergey seryozha
  tatiana tanya
  theodore ted teddy theo
  theresa teresa tess terry
  thomas tom tommy
  timothy tim
  victoria vicky tori
  vladimir vova volodya vlad
  william bill will billy liam wim willem
  wolfgang wolf
  zachary zack
  aleksandr sasha
  dmitry dima mitya
  ekaterina katya
  natalia natasha
  yekaterina katya
  xiomara xio
`;

const sets = NAMES.trim()
  .split('\n')
  .map(line => new Set(line.trim().split(' ')));

/** Whether two first names (lower case, without accents) can be of one person. */
export function areNicknames(a: string, b: string): boolean {
  return sets.some(names => names.has(a) && names.has(b));
}

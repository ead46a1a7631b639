// What people may type into the tab stops of our snippets: sets of values per slot name, for the snippet tests. The last
// set is made of words that the rules know well, such as jobs and mentoring, in their harmless use.

export const values: Readonly<Record<string, readonly [string, string, string, string]>> = {
  name: ['Priya', 'Łukasz', "Siobhán O'Dwyer", 'Grace'],
  'event or place you met': [
    'the Harbour Lights conference',
    'Café Zürich',
    'a workshop on tidal power in Aarhus',
    'a job fair',
  ],
  'event or meeting place': [
    'the Harbour Lights conference',
    'Café Zürich',
    'the school reunion in Graz',
    'a job fair',
  ],
  'event or place': ['a conference', 'the Nuit Blanche in Paris', 'the next open day in Kraków', 'a sales summit'],
  event: ['the Harbour Lights conference', 'the Fête de la Musique', 'a workshop on tidal power', 'the job fair'],
  'company or industry': ['Northwind', 'the dairy industry', 'O’Neill & Daughters', 'recruiting'],
  'industry or relationship': ['marine biology', 'people I have worked with', 'the café trade', 'sales'],
  company: ['Northwind', 'Żabka Labs', 'O’Neill & Daughters', 'Sales Partners Inc.'],
  'post, talk or article': ['post', 'talk', 'article', 'podcast'],
  topic: ['night trains', 'crème fraîche in large kitchens', 'how teams hand over work', 'career advice'],
  'project or topic': ['the harbour bridge', 'naïve Bayes filters', 'quiet tram brakes', 'mentoring'],
  'detail you remember': [
    'the first test run',
    'the émigré engineers',
    'asking the drivers first',
    'never asking for a favour too early',
  ],
  detail: ['the first test run', 'the émigré engineers', 'asking the drivers first', 'the free coffee'],
  'mutual contact': ['Tomás Ibarra', 'Zoë Adeyemi', 'your old colleague Mei Ling', 'our old boss'],
  'title of the article': [
    '“The Long Way Home”',
    'a piece on old looms in The Loom',
    'Der Brückenbau über den Öresund',
    '“How to Ask for a Referral”',
  ],
  link: [
    'https://example.org/long-way-home',
    'https://example.org/öresund?lang=de',
    'https://example.com/a_b-c',
    'https://example.org/sales',
  ],
  achievement: [
    'the new role',
    'the Prix Goncourt nomination',
    'ten years at the lighthouse',
    'the award for the best sales team',
  ],
  'your own field': ['logistics', 'Québec forestry', 'primary school teaching', 'recruiting'],
  city: ['Lisbon', 'Malmö', 'São Paulo', 'New York'],
  date: ['Thursday', '12 March', 'the first weekend in May', 'the 12th'],
};

/** For the lines of the front matter, which have no slots but tab stops. */
export const frontMatterValues: readonly (readonly [to: string, company: string])[] = [
  ['Priya Raman', 'Northwind'],
  ['Łukasz Żuraw', 'Żabka Labs'],
  ["Siobhán O'Dwyer", "'O’Neill & Daughters'"],
  ['Grace Hopeful', 'Sales Partners Inc.'],
];

// What people may type into the tab stops of our snippets: three sets of values per slot name, for the snippet tests.

export const values: Readonly<Record<string, readonly [string, string, string]>> = {
  name: ['Priya', 'Łukasz', "Siobhán O'Dwyer"],
  'event or place you met': ['the Harbour Lights conference', 'Café Zürich', 'a workshop on tidal power in Aarhus'],
  'event or meeting place': ['the Harbour Lights conference', 'Café Zürich', 'the school reunion in Graz'],
  'event or place': ['a conference', 'the Nuit Blanche in Paris', 'the next open day in Kraków'],
  event: ['the Harbour Lights conference', 'the Fête de la Musique', 'a workshop on tidal power'],
  'company or industry': ['Northwind', 'the dairy industry', 'Société Générale de Pêche'],
  'industry or relationship': ['marine biology', 'people I have worked with', 'the café trade'],
  company: ['Northwind', 'Żabka Labs', 'O’Neill & Daughters'],
  'post, talk or article': ['post', 'talk', 'article'],
  topic: ['night trains', 'crème fraîche in large kitchens', 'how teams hand over work'],
  'project or topic': ['the harbour bridge', 'naïve Bayes filters', 'quiet tram brakes'],
  'detail you remember': ['the first test run', 'the émigré engineers', 'asking the drivers first'],
  detail: ['the first test run', 'the émigré engineers', 'asking the drivers first'],
  'mutual contact': ['Tomás Ibarra', 'Zoë Adeyemi', 'your old colleague Mei Ling'],
  'title of the article': [
    '“The Long Way Home”',
    'a piece on old looms in The Loom',
    'Der Brückenbau über den Öresund',
  ],
  link: ['https://example.org/long-way-home', 'https://example.org/öresund?lang=de', 'https://example.com/a_b-c'],
  achievement: ['the new role', 'the Prix Goncourt nomination', 'ten years at the lighthouse'],
  'your own field': ['logistics', 'Québec forestry', 'primary school teaching'],
  city: ['Lisbon', 'Malmö', 'São Paulo'],
  date: ['Thursday', '12 March', 'the first weekend in May'],
};

/** For the lines of the front matter, which have no slots but tab stops. */
export const frontMatterValues: readonly (readonly [to: string, company: string])[] = [
  ['Priya Raman', 'Northwind'],
  ['Łukasz Żuraw', 'Żabka Labs'],
  ["Siobhán O'Dwyer", "'O’Neill & Daughters'"],
];

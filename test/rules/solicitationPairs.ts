// Minimal pairs for the rule `solicitation`: the first of each sells something, the second uses much the same words and
// does not. Below them, messages of other purposes that a keyword list would take for pitches. All written for this test.

export interface Pair {
  readonly why: string;
  readonly pitch: string;
  readonly silent: string;
}

export const pairs: readonly Pair[] = [
  {
    why: 'service',
    pitch: 'I do bookkeeping for a dozen potters round Stoke and would gladly take yours off you for sixty a month.',
    silent: 'I do bookkeeping for a dozen potters round Stoke, so your glaze invoices made me laugh.',
  },
  {
    why: 'service',
    pitch:
      'My husband and I clean chimneys from Bath to Wells, and we are in your lane on Tuesday if you want yours swept.',
    silent: 'My husband and I swept our own chimney on Tuesday, and now the whole lane laughs at us.',
  },
  {
    why: 'service',
    pitch: 'Our crew can rewire that barn before the harvest supper, just tell us which weekend.',
    silent: 'Your crew rewired that barn before the harvest supper, and it still looks tidy.',
  },
  {
    why: 'service',
    pitch: 'I translate menus into Japanese. Send me yours and I will turn it round by Monday for a fair price.',
    silent: 'I translate menus into Japanese, so I read yours twice and learned the word for samphire.',
  },
  {
    why: 'service',
    pitch:
      'If your team ever gets stuck with a visa, that is what my office does all day, and the first hour costs nothing.',
    silent: 'If your team ever gets stuck in Basel, the tram from the airport costs nothing.',
  },
  {
    why: 'service',
    pitch: 'I photograph newborns at home. Mums from your ward get the small album thrown in.',
    silent: 'I was photographed at home as a newborn, and mum still keeps the small album.',
  },
  {
    why: 'product',
    pitch: 'The hoof balm we make sorts cracked heels in a week; shall I pop a tin in the post?',
    silent: "The hoof balm you make sorted our mare's heels in a week.",
  },
  {
    why: 'product',
    pitch: 'Our insoles keep nurses on their feet for a whole shift. Would you like to try a pair?',
    silent: 'My insoles kept me on my feet for a whole shift at the marathon you organized.',
  },
  {
    why: 'product',
    pitch: 'We have built an app that reminds dog walkers who has paid. Fancy a look?',
    silent: 'You have built an app that reminds dog walkers who has paid. What gave you the idea?',
  },
  {
    why: 'product',
    pitch: 'Our label printer would halve the time your people spend at the packing bench.',
    silent: 'Your label printer halved the time we spend at the packing bench.',
  },
  {
    why: 'product',
    pitch: 'I have a crate of our new cider with your name on it, and if your bar likes it we deliver weekly.',
    silent: 'Your bar has a crate of cider with my name on it, my cousin tells me.',
  },
  {
    why: 'product',
    pitch: 'Have you seen our blackout blinds yet? Night workers swear by them.',
    silent: 'Have you seen the new blackout blinds on the ward yet? Night staff swear by them.',
  },
  {
    why: 'product',
    pitch: 'My knives hold an edge twice as long as the ones in your kitchen video. Let me lend you one for a week.',
    silent: 'The knives in your kitchen video hold an edge longer than mine ever did.',
  },
  {
    why: 'software',
    pitch: 'Our platform gives school heads one screen for every absence. Could I show you around it next week?',
    silent: 'My platform at Crewe was the one you waited on last week, as it turns out.',
  },
  {
    why: 'software',
    pitch: 'We connect tills to stock lists so that nobody counts by hand. Curious? I can have you live by Friday.',
    silent: 'I counted our stock by hand until Friday, so your thread about tills cheered me up.',
  },
  {
    why: 'software',
    pitch:
      'Teams like the one you run at Oakham use our rota tool to swap shifts in seconds. Ten minutes, and I will prove it.',
    silent: 'The team you run at Oakham swaps shifts in seconds. How do you keep it so calm?',
  },
  {
    why: 'software',
    pitch: 'Would you be open to seeing how our routing engine handles a depot like yours?',
    silent: 'Would you be open to telling me one day how you ended up in depots?',
  },
  {
    why: 'demo',
    pitch: 'Could I give you a quick tour of our booking system on Thursday?',
    silent: 'Thanks for the quick tour of your booking system on Thursday.',
  },
  {
    why: 'demo',
    pitch: 'I would love to walk you through what we have built for museum shops.',
    silent: 'I would love to walk through the museum shop you built one day.',
  },
  {
    why: 'demo',
    pitch: 'Are you free for fifteen minutes so I can show you what our sensors pick up?',
    silent: 'The fifteen minutes in which you showed us your sensors were the best of the fair.',
  },
  {
    why: 'sales call',
    pitch: 'Let us hop on a call this week and see whether our freight desk can lower what you pay.',
    silent: 'Let us have a coffee this week and compare notes on freight, since we both fight the same port.',
  },
  {
    why: 'sales call',
    pitch:
      'Might you have twenty minutes for a chat about your cleaning contract? We keep three offices on your street spotless.',
    silent: 'I heard the cleaning contract went to your brother. Three offices on our street are very happy.',
  },
  {
    why: 'sales call',
    pitch: 'I would like to tell you about the cover we arrange for potters. When suits you for a call?',
    silent: 'I would like to hear how your first firing went. When is the next open studio?',
  },
  {
    why: 'property',
    pitch: 'There is a two-bedroom above the harbour that has not gone to market yet. Want the keys for an hour?',
    silent: 'There is a two-bedroom above the harbour that I grew up in. Your photo brought it all back.',
  },
  {
    why: 'property',
    pitch:
      'Should you and Mel ever think of selling the cottage, I know three buyers who would pay well over the odds.',
    silent: 'Three buyers looked at our cottage before you and Mel told us about yours.',
  },
  {
    why: 'property',
    pitch: 'We still have four plots by the lake from 80,000 euros, and the notary is free on Friday.',
    silent: 'We still walk by the lake on Fridays, and the four herons you drew are there.',
  },
  {
    why: 'property',
    pitch: 'Our coworking floor in Ghent has two desks going, and the first month is our treat.',
    silent: 'Our coworking floor in Ghent was where I first read your book.',
  },
  {
    why: 'course',
    pitch: 'My next watercolor weekend is in May. Shall I keep an easel for you?',
    silent: 'My next watercolor will be of the chapel you posted in May.',
  },
  {
    why: 'course',
    pitch: 'I teach managers to sleep again. The six-week group starts soon and you would fit right in.',
    silent: 'I taught for six weeks in a group where managers could hardly sleep, and your essay explained why.',
  },
  {
    why: 'course',
    pitch: 'Enrollment for our drone pilot certificate is open until the 9th, and graduates of your academy pay less.',
    silent: 'You got your drone pilot certificate on the 9th, I saw. Graduates of your academy are everywhere!',
  },
  {
    why: 'course',
    pitch: 'If public speaking scares your juniors, send them to my Saturday class, it is 40 a head.',
    silent: 'If public speaking scares your juniors, tell them it scared the pair of us as well.',
  },
  {
    why: 'event',
    pitch: 'We are selling tables for the rowing club ball at 900 for ten, and yours could be next to the band.',
    silent: 'We danced next to the band at the rowing club ball, and ten of us still talk about your speech.',
  },
  {
    why: 'event',
    pitch: "Our sponsors' lounge at the tech fair has one stand left. Your logo would look great there.",
    silent: "Your stand in the sponsors' lounge at the tech fair had the best coffee.",
  },
  {
    why: 'event',
    pitch: 'Tickets for the summit I organize go up on Monday, so grab yours while they are 120.',
    silent: 'The summit tickets went up on Monday, so I was glad you had told us in time.',
  },
  {
    why: 'investment',
    pitch: 'We are taking on our last two investors before the launch. Can I send you the numbers?',
    silent: 'You took on your last two investors before the launch, I read. What a ride!',
  },
  {
    why: 'investment',
    pitch: 'My trading group closed eight weeks in profit, and I can get you in before the doors shut.',
    silent: 'My reading group closed eight weeks ago, and I can lend you the list.',
  },
  {
    why: 'investment',
    pitch: 'Put in five thousand and you own a piece of the solar park we are building outside Évora.',
    silent: 'You own a piece of the solar park outside Évora, I read. We drove past it in May.',
  },
  {
    why: 'investment',
    pitch: 'I know a way to make your savings work that your bank will never mention. Interested?',
    silent: 'I know your bank, my sister works at the counter. Small world!',
  },
  {
    why: 'recruiting sellers',
    pitch: 'I am looking for three women in your town who want to earn from their kitchen table. Could that be you?',
    silent: 'Three women in your town told me about the kitchen table you built.',
  },
  {
    why: 'recruiting sellers',
    pitch: 'Since joining this company I have paid off the car, and I would love to bring you on board.',
    silent: 'Since joining your company my cousin has never been happier. Thanks for bringing her on board.',
  },
  {
    why: 'recruiting sellers',
    pitch: 'We are growing in your area and need people with your energy. No selling, just sharing products you love.',
    silent: 'We are growing beans in your area and need rain. You shared that photo of the flood?',
  },
  {
    why: 'recruiting sellers',
    pitch: 'Would you be against making a bit extra around your job? It changed everything for our family.',
    silent: 'Would you be against a bit of extra salt in your soda bread? It changed everything for our family.',
  },
  {
    why: 'franchise',
    pitch: 'Our pretzel stands are looking for owners in Leipzig, and you have just the right background to run one.',
    silent: 'The pretzel stands in Leipzig are where my brother and I met your old boss.',
  },
  {
    why: 'money and life',
    pitch: 'A year ago I could not pay the rent, today I choose my own hours. Ask me how.',
    silent: 'A year ago I could not pay the rent, and you lent me your sofa. I have not forgotten.',
  },
  {
    why: 'money and life',
    pitch: 'What would you do with an extra thousand every month? I can show you what I did.',
    silent: 'What would you do with an extra hour every day? I would read your whole blog.',
  },
  {
    why: 'newsletter',
    pitch: 'Every Friday I send 2,000 growers my letter on soil. You can sign up under the link.',
    silent: 'Every Friday I read the letter on soil that you send to 2,000 growers.',
  },
  {
    why: 'newsletter',
    pitch:
      'I am launching a podcast on care homes this week; do follow it and tell your colleagues. It is called Night Bell.',
    silent: 'I listened to your podcast on care homes this week and told my colleagues about it.',
  },
  {
    why: 'white paper',
    pitch: 'We just published a guide to paperless customs. Reply if you want the PDF and I will send it.',
    silent: 'You just published a guide to paperless customs. I sent the PDF to our whole desk.',
  },
  {
    why: 'webinar',
    pitch: 'Our free session on pension mistakes is on the 12th, and there is a seat for you.',
    silent: 'Your session on pension mistakes on the 12th saved me a fortune.',
  },
  {
    why: 'book',
    pitch: 'My cookbook is out, and signed copies are 18 pounds through my website.',
    silent: 'Your cookbook is out, and my signed copy is already stained with soy sauce.',
  },
  {
    why: 'discount',
    pitch: 'Anyone from your hospital gets 10% off at our garage this winter.',
    silent: 'Anyone from your hospital is welcome at our garage concert this winter.',
  },
  {
    why: 'discount',
    pitch: 'Mention my name at the till and they will knock a tenner off your first shop with us.',
    silent: 'Mention my name at the till and my mother will tell you about the fire.',
  },
  {
    why: 'free first',
    pitch: 'Bring the van in and we check the brakes for nothing.',
    silent: 'I brought the van in and they checked the brakes for nothing. Thank you for the tip!',
  },
  {
    why: 'free first',
    pitch: 'I would be happy to do you a free sketch of the garden, no obligation at all.',
    silent: 'I would be happy to see a sketch of the garden you are planning.',
  },
  {
    why: 'free first',
    pitch: 'The first class is on us, and your daughter gets the shoes to keep.',
    silent: 'The first class was full of girls like your daughter, shoes and all.',
  },
  {
    why: 'audit hook',
    pitch:
      'I ran your site through our checker and it fails on eleven points. I can send the list and a price for fixing them.',
    silent: 'I ran a half marathon past your site, and the crane driver waved.',
  },
  {
    why: 'audit hook',
    pitch: 'I noticed your menu has no photos. I could shoot it in a morning.',
    silent: 'I noticed your menu has no photos. I like that, one has to trust the cook.',
  },
  {
    why: 'after no-pitch',
    pitch: 'I am not here to sell you anything. But our battery rental would spare you that diesel bill.',
    silent: 'I am not here to sell you anything. But that diesel generator of yours is a beauty.',
  },
  {
    why: 'after no-pitch',
    pitch: 'No sales talk, I promise! We simply help choirs get their sheet music sorted, from 5 euros a singer.',
    silent: 'No sales talk, I promise! I simply sing alto and loved your concert.',
  },
  {
    why: 'after congratulations',
    pitch: 'Congratulations on the new clinic! New clinics need signs, and ours are up within a week.',
    silent: 'Congratulations on the new clinic! I saw the signs go up within a week.',
  },
  {
    why: 'after congratulations',
    pitch:
      'Well done on the promotion. With more responsibility comes more stress, and that is where my coaching comes in.',
    silent: 'Well done on the promotion. With more responsibility comes the good parking spot.',
  },
  {
    why: 'after a decline',
    pitch:
      'I will keep my contacts small. Do pass our number to your site manager though, we have scaffolding to hire from 30 a day.',
    silent: 'I will keep my contacts small. Do pass my regards to your site manager though, he once saved my hat.',
  },
  {
    why: 'after a decline',
    pitch:
      'Not connecting for now, but since you run a café: our oat drink foams better than the one you pour, and a case is on its way if you say yes.',
    silent: 'Not connecting for now, but since you run a café: the oat drink you pour is the best in town.',
  },
  {
    why: 'proof',
    pitch: 'Nine bakeries in Porto already buy their boxes from us, and none has gone back.',
    silent: 'Nine bakeries in Porto already close on Mondays, and I walked to all of them.',
  },
  {
    why: 'proof',
    pitch: 'Your neighbors at number 12 let us do their roof and have not called a plumber since.',
    silent: 'Your neighbors at number 12 told me about the roof garden.',
  },
  {
    why: 'pain probe',
    pitch: 'Are late invoices eating your evenings? There is a fix, and I built it.',
    silent: 'Are late trains eating your evenings? I moved to a bike.',
  },
  {
    why: 'pain probe',
    pitch: 'Many salons lose a third of their bookings to no-shows. Ours is a way to stop that; shall I explain?',
    silent: 'Many salons lose a third of their bookings to no-shows, you wrote. That number stayed with me.',
  },
  {
    why: 'scarcity',
    pitch: 'I have one slot free for a portrait in June. It is yours if you answer today.',
    silent: 'I have one free evening in June. Are you still singing on Thursdays?',
  },
  {
    why: 'supplier',
    pitch: 'We bring figs from Izmir and would like to see them in your shops. May I ship you a tray?',
    silent: 'We ate figs in Izmir and thought of your shops.',
  },
  {
    why: 'supplier',
    pitch: 'As makers of oak barrels since 1920 we would be honored to quote for your cellar.',
    silent: 'As makers of oak barrels since 1920 we still have a stave from your cellar.',
  },
  {
    why: 'made for you',
    pitch: 'What you describe is exactly what our training was made for.',
    silent: 'What you describe is exactly what happened in our training.',
  },
  {
    why: 'paid group',
    pitch: 'I run a small circle for women who lead in shipping. It is 90 a month, and I think you belong in it.',
    silent: 'I met a small circle of women who lead in shipping, and I think you know them all.',
  },
  {
    why: 'coach',
    pitch:
      'I support women returning to work after maternity leave. If you want to talk about what is next for you, my door is open and the first hour is a gift.',
    silent: 'I returned to work after maternity leave in May. What you wrote about the first week was so true.',
  },
  {
    why: 'coach',
    pitch:
      'Leaders come to me when the board starts asking hard questions. Perhaps we should talk about how I could help you.',
    silent: 'Leaders come to you when the board starts asking hard questions, Petra says. I can see why.',
  },
  {
    why: 'agency',
    pitch: 'We run ads for dentists and typically double their bookings by spring. Open to hearing how?',
    silent: 'You run ads for dentists, I see. My brother-in-law has been one for years.',
  },
  {
    why: 'agency',
    pitch: 'Running a growth agency, I notice when a shop leaves money on the table. Yours does. Want three ideas?',
    silent: 'Running a village shop, I notice when people are kind. You were.',
  },
  {
    why: 'agency',
    pitch: 'My studio makes explainer films for biotech. One for Lumivax could be ready before the trade fair.',
    silent: 'My studio is next to the biotech lab that made Lumivax. We hear the centrifuges.',
  },
  {
    why: 'agency',
    pitch: 'Can our designers take the brochure off your hands? They know hospitals inside out.',
    silent: 'Can you tell your designers that the brochure is lovely? They know hospitals inside out.',
  },
  {
    why: 'agency',
    pitch: 'We place night nurses within 48 hours and only charge once they have started.',
    silent: 'We had three night nurses start within 48 hours, thanks to you.',
  },
  {
    why: 'agency',
    pitch: 'Hiring is hard right now, and we have twelve vetted welders ready to begin. Shall I send profiles?',
    silent: "Hiring is hard right now, and your welders' school is the only good news I read.",
  },
  {
    why: 'software',
    pitch: 'Managing volunteers by spreadsheet gets old. That is why we made Rostr, free for groups under fifty.',
    silent: 'Managing volunteers by spreadsheet gets old, you wrote, and I laughed out loud.',
  },
  {
    why: 'software',
    pitch:
      'Most hotel managers I speak with are frustrated by double bookings. Our channel manager ends them for good.',
    silent: 'Most hotel managers I speak with are frustrated by double bookings. How did you solve it in Bled?',
  },
  {
    why: 'software',
    pitch: 'I would value the chance to present our fleet tracker to you and your team.',
    silent: 'I would value the chance to hear you present at the fleet day again.',
  },
  {
    why: 'software',
    pitch: 'If reporting takes you more than an hour a week, you should look at what we do at Tabulo.',
    silent: 'If reporting takes you more than an hour a week, you have my sympathy. It takes me three.',
  },
  {
    why: 'software',
    pitch: 'We are offering early access to our scheduling assistant for clinics. You are on my shortlist.',
    silent: 'We are on the early access list for your scheduling assistant. My whole clinic is waiting.',
  },
  {
    why: 'software',
    pitch: 'There is a better way to chase invoices: ours. Take a look when you have a second.',
    silent: 'There is a better way to chase geese: yours. I tried it on Sunday.',
  },
  {
    why: 'it',
    pitch: 'We handle servers and backups for schools across Kent and would be glad to quote for yours.',
    silent: 'We lost our servers and backups in the Kent floods, so I know what your school went through.',
  },
  {
    why: 'security',
    pitch: 'One weak password can cost a firm like Halden & Co. everything. We test for that, quietly and quickly.',
    silent: 'One weak password cost my old firm everything. Your talk would have saved us.',
  },
  {
    why: 'sustainability',
    pitch: 'Happy to run the carbon numbers for your depot at no cost, so you can see what we do.',
    silent: 'Happy to read that your depot published its carbon numbers.',
  },
  {
    why: 'insurance',
    pitch:
      'Freelancers rarely think about sick pay until it is too late. I fix that for illustrators, from nine euros a month.',
    silent:
      'Freelancers rarely think about sick pay until it is too late. I broke a wrist in May, so your article came in time.',
  },
  {
    why: 'insurance',
    pitch: "When did you last compare what you pay for the shop's cover? I can usually beat it.",
    silent: 'When did you last see the shop in Rye? I can usually be found there on Sundays.',
  },
  {
    why: 'finance',
    pitch:
      'I manage money for retired teachers and have time for two more couples. Coffee on me, and you can ask anything.',
    silent: 'I retired from teaching and have time for two allotments. Coffee on me if you come by.',
  },
  {
    why: 'finance',
    pitch: 'Rates are about to climb, so now is the moment to lock in a mortgage. I can run the numbers tonight.',
    silent: 'Rates are about to climb, your column says. We locked ours in last spring.',
  },
  {
    why: 'tax',
    pitch: 'Doctors I work with keep about a fifth more after I restructure their practice. Can we talk?',
    silent: 'Doctors I work with say your clinic is the happiest in town.',
  },
  {
    why: 'property',
    pitch: 'I help young families find homes in Utrecht before they appear online. Are you still renting?',
    silent: 'My young family found a home in Utrecht before it appeared online. We were lucky. Are you still there?',
  },
  {
    why: 'property',
    pitch: 'Your lease must be up soon. We have 600 square meters on the ring road with parking.',
    silent: 'Your lease was up in June, you wrote. Did you find the 600 square meters with parking?',
  },
  {
    why: 'hospitality',
    pitch: "Our chalet sleeps twelve and is empty the week of your offsite. Friends' rate, of course.",
    silent: 'Our chalet was empty the week of your offsite, and I could hear you all sing.',
  },
  {
    why: 'hospitality',
    pitch: 'We cook for office parties from ten heads up. The December calendar is nearly full, so tell me soon.',
    silent: 'We cook together at the office on Fridays. The December calendar is full of soup.',
  },
  {
    why: 'hospitality',
    pitch: 'Bring your choir to our vineyard in June, we do a tasting and lunch for 35 a head.',
    silent: 'Your choir sang at our vineyard in June and we still hum it.',
  },
  {
    why: 'craft',
    pitch: 'I make saddles to measure. Yours looks tired in the photo, so think of me when the time comes.',
    silent: 'I make saddles to measure, so I noticed the lovely stitching in your photo.',
  },
  {
    why: 'craft',
    pitch: 'A bench like the one in your lobby takes me three weeks and costs 800. Shall I start on a second?',
    silent: "A bench like the one in your lobby stood in my grandfather's hall. Who made it?",
  },
  {
    why: 'craft',
    pitch:
      'My ceramics are in four galleries already and would sit well in your tearoom. I could leave a few pieces on commission.',
    silent: 'Your ceramics are in four galleries already and sit well in our tearoom.',
  },
  {
    why: 'beauty',
    pitch: 'Come and get your nails done with me, your first set is only 15.',
    silent: 'I got my nails done with your sister, and she is so proud of you.',
  },
  {
    why: 'beauty',
    pitch: 'Loving this serum and so are my clients! I can get you a bottle at my price if you like.',
    silent: 'Loving this spring, and so are my bees! How are yours?',
  },
  {
    why: 'beauty',
    pitch: 'New in town? I cut hair from home and mums get a cheeky discount.',
    silent: 'New in town? I cut hair at the big place on the square and everybody there talks of your bakery.',
  },
  {
    why: 'health',
    pitch: 'Back pain after long flights is what we treat best. Book with us and mention the crew list.',
    silent: 'Back pain after long flights is what ended my flying years. Your exercises help.',
  },
  {
    why: 'health',
    pitch: 'I lost 20 kilos with these shakes and now I help others do the same. Want to be next?',
    silent: 'I lost 20 kilos with your running plan and now I help at the parkrun.',
  },
  {
    why: 'health',
    pitch: 'My gut health reset begins on the first, and eleven of your colleagues have signed up.',
    silent: 'My gut told me you were the same Ana from eleven years ago.',
  },
  {
    why: 'education',
    pitch: "My daughter's tutoring group has places for the exam, and Ravi would be very welcome at 20 an hour.",
    silent: "My daughter's tutoring group sat the exam, and Ravi was a great help to her.",
  },
  {
    why: 'education',
    pitch: 'We run safety courses for roofers every month. Ten of your lads could be certified by May.',
    silent: 'We sat the safety course for roofers with ten of your lads. A good bunch.',
  },
  {
    why: 'education',
    pitch:
      'I have designed a mini course for new managers; it would be the ideal start for the four people you promoted.',
    silent: 'I have four new managers myself, so the story of the people you promoted rang true.',
  },
  {
    why: 'education',
    pitch: 'Curious about coding? Our evening school takes beginners, and you only pay once you land a job.',
    silent: 'Curious about coding at our age? You and me both. How far did you get?',
  },
  {
    why: 'education',
    pitch: 'Send your team to us for one day and they come back with a real plan.',
    silent: 'Send your team my regards, and tell them the plan is working.',
  },
  {
    why: 'event',
    pitch: 'We are hosting an executive breakfast on cyber risk, and I would be delighted to reserve you a seat.',
    silent: 'We had breakfast at the cyber risk day, you and I, and I would be delighted to do it again.',
  },
  {
    why: 'event',
    pitch: 'Early birds pay 200 for the leadership retreat in Sintra. Can I count you in?',
    silent: 'Early birds woke us at the leadership retreat in Sintra. I still count you as a friend.',
  },
  {
    why: 'event',
    pitch: 'Would Nordwind sponsor our regatta? Gold partners get the mainsail.',
    silent: 'Did Nordwind sponsor the regatta again? The mainsail looked splendid.',
  },
  {
    why: 'event',
    pitch: 'Join our live workshop on pricing for makers tomorrow. Register here: workshops.example/makers',
    silent: 'I joined your live workshop on pricing for makers yesterday. It was worth every minute.',
  },
  {
    why: 'podcast',
    pitch: 'We produce podcasts for law firms; an episode with you as the host would bring in clients for years.',
    silent: 'Your podcast for law firms got me through a long winter.',
  },
  {
    why: 'media',
    pitch: 'Your profile would look great in our spring edition; a full page is 950 and includes the photos.',
    silent: 'Your profile in the spring edition looked great, photos and all.',
  },
  {
    why: 'media',
    pitch: 'We can get you featured in three business magazines within a month.',
    silent: 'We saw you featured in three business magazines within a month. Well earned.',
  },
  {
    why: 'award',
    pitch: 'You have been selected for our Top Founders list. The plaque and the gala seat are 490.',
    silent: 'You have been selected for the Top Founders list, I read. Wear something warm to the gala.',
  },
  {
    why: 'supplier',
    pitch: 'Our mill ships organic spelt to nine of your competitors. May I quote you by the ton?',
    silent: 'Our mill is the one you can see from the motorway. Next time you drive past, wave!',
  },
  {
    why: 'supplier',
    pitch: 'We can supply nitrile gloves at 3 cents below what you pay now, any quantity.',
    silent: 'We ran out of nitrile gloves on Friday, so your thread on stock was timely.',
  },
  {
    why: 'supplier',
    pitch: 'Greetings from Izmir. We manufacture bathrobes for hotels and our minimum order is only fifty.',
    silent: 'Greetings from Izmir. We stayed at your hotel in May and stole nothing, not even the bathrobes.',
  },
  {
    why: 'supplier',
    pitch: 'Being a cooperative of forty weavers, we would love to dress your new lobby.',
    silent: "Being a weaver's daughter, I would love to see your new lobby.",
  },
  {
    why: 'energy',
    pitch: 'Do you own the building? Then our panels pay you from the first day, without a deposit.',
    silent: 'Do you own the building with the blue door? We used to dance there.',
  },
  {
    why: 'energy',
    pitch: 'Our advisers checked a bakery on your road and took 300 off its yearly bill. Yours is next if you like.',
    silent: 'The bakery on your road took 300 orders at Easter, its owner told me.',
  },
  {
    why: 'franchise',
    pitch: 'I match nurses with home-care franchises. Most never knew it was possible on their savings.',
    silent: 'I match socks for a living, my wife says. Are you still with the home-care team?',
  },
  {
    why: 'franchise',
    pitch: 'Being employed is fine until it is not. Would owning something of your own appeal to you?',
    silent: 'Being employed is fine until it is not. I have been there, and I hope Monday goes well.',
  },
  {
    why: 'recruiting sellers',
    pitch: 'Three hours a week, your phone, and a product that sells itself. Want in?',
    silent: 'Three hours a week, a cold hall, and a choir that sings in tune. Lucky you!',
  },
  {
    why: 'recruiting sellers',
    pitch: 'My upline and I are choosing five people to train this month, and I thought of you straight away.',
    silent: 'My boss and I are choosing five books for the club this month, and I thought of you straight away.',
  },
  {
    why: 'recruiting sellers',
    pitch: 'Do you keep your options open when it comes to earning more?',
    silent: 'Do you keep your window open when it comes to thunder? I always do.',
  },
  {
    why: 'money and life',
    pitch: 'I stopped trading time for money two years ago. If that speaks to you, write me one word: yes.',
    silent: 'I stopped drinking coffee two years ago. If that makes me less fun at breakfast, forgive me.',
  },
  {
    why: 'money and life',
    pitch: 'Imagine waking up to payments instead of an alarm. That is my Tuesday now, and yours could be too.',
    silent: 'Imagine waking up to elephants instead of an alarm. That was my Tuesday in your park.',
  },
  {
    why: 'crypto',
    pitch: "My mentor's signals made me 3,000 in a week, and his group takes ten new people.",
    silent: 'My mentor made me read 3,000 pages in a week, and yours was the best of them.',
  },
  {
    why: 'raising',
    pitch: 'We are opening a friends round for our oat brewery: from 500 euros you are in.',
    silent: 'You are opening an oat brewery, I read. From which fields are the oats?',
  },
  {
    why: 'raising',
    pitch: 'Our seaweed start-up has soft commitments of 400k and we would be thrilled to have you join as an angel.',
    silent: 'Your seaweed start-up has commitments of 400k, says the paper. I am thrilled for you.',
  },
  {
    why: 'book',
    pitch: 'I wrote a small book on letting go, it is on my site, and readers in your line say it changed their week.',
    silent: 'You wrote a small book on letting go, and it changed my week.',
  },
  {
    why: 'follow-up pitch',
    pitch: 'Did you get a chance to look at the proposal? I can still do the January price if you sign by Friday.',
    silent: 'Did you get a chance to look at the sea? I can still hear it.',
  },
  {
    why: 'follow-up pitch',
    pitch: 'Last week I mentioned our barcode scanners. Still keen to show you how the handheld works.',
    silent: 'Last week you mentioned your barcode scanners. How did the audit go?',
  },
  {
    why: 'deadline',
    pitch: "The founders' price ends at midnight; after that membership doubles.",
    silent: "The founders' party ended at midnight; after that we walked home along the river.",
  },
  {
    why: 'dryer',
    pitch:
      'It was lovely chatting in the queue at the wool festival. You mentioned your mill still dries by hand. My firm installs low-heat dryers, and I would be happy to come and take a look at the shed, costs you nothing but a cup of tea.',
    silent:
      'It was lovely chatting in the queue at the wool festival. You mentioned your mill still dries by hand. I would be happy to come and see that one day, and I bring my own cup for the tea.',
  },
  {
    why: 'carers',
    pitch:
      'Thanks for accepting! As somebody who leads a nursing home you know how hard night cover is. We have a pool of trained carers who can be with you in two hours. Worth a conversation?',
    silent:
      'Thanks for accepting! As somebody who leads a nursing home you know how hard night cover is. I did it for nine years and still wake at four.',
  },
  {
    why: 'wills',
    pitch:
      'Great to be linked. I specialize in wills for people with farms. Sadly most farmers leave it until it is too late. I keep Friday mornings open for a first chat, there is no charge.',
    silent:
      'Great to be linked. I grew up on a farm in Antrim and specialize in wills these days. Your lambing diary took me straight home.',
  },
  {
    why: 'shelves',
    pitch:
      'Hey, saw you moved into the new build by the canal! Half the block has had me in to do their shelves. I am there on Thursday again if you want a price.',
    silent:
      'Hey, saw you moved into the new build by the canal! Half the block was at the party. I am there on Thursday again if you want to see the roof.',
  },
  {
    why: 'software team',
    pitch:
      'Happy to connect with another Ruby person. Side note: my team takes over old Rails apps nobody wants to touch. If you have one of those in the basement, we would love to talk.',
    silent:
      'Happy to connect with another Ruby person. Side note: my team inherited an old Rails app nobody wants to touch. If you have one of those in the basement, you have my sympathy.',
  },
  {
    why: 'pallets',
    pitch:
      'Not adding new people at present, sorry. But do tell your procurement folks about us: recycled pallets, a third under the market.',
    silent:
      'Not adding new people at present, sorry. But do tell your procurement folks that their pallets finally arrived.',
  },
  {
    why: 'online course',
    pitch:
      'Welcome aboard! I post daily on how to get out of debt. The full method is inside my Freedom Vault, and this week new connections get in for a dollar.',
    silent:
      'Welcome aboard! I read your daily posts on getting out of debt, and the full story of the blue car made me cry.',
  },
  {
    why: 'customs tool',
    pitch:
      'Bonjour Sam, we are neighbors at the incubator. I saw that you ship to Canada. Our customs tool fills in the forms by itself and costs less than one lost parcel a month. Shall I set you up before Christmas?',
    silent:
      'Bonjour Sam, we are neighbors at the incubator. I saw that you ship to Canada. How do you deal with the forms? We lost three parcels before Christmas.',
  },
  {
    why: 'bees',
    pitch:
      'It is rare to meet a fellow beekeeper in finance. Since you asked what I do on weekends: I breed queens. I have six left, 45 each, marked and mated.',
    silent:
      'It is rare to meet a fellow beekeeper in finance. Since you asked what I do on weekends: I breed queens. Six of mine swarmed on Monday.',
  },
  {
    why: 'bookkeeping',
    pitch:
      'Congratulations on the Series A! When things grow this fast, the books usually suffer. We act as the finance team for young companies, and you could start with a single month to see how it feels.',
    silent:
      'Congratulations on the Series A! When things grow this fast, the sleep usually suffers. Take a single day off and see how it feels.',
  },
  {
    why: 'scarves',
    pitch:
      'Hello Sam, I noticed your museum shop sells scarves. Ours are woven in Kutch by women who own the loom, and they sell like hot cakes at the V&A. I can post three for you to feel.',
    silent:
      'Hello Sam, I noticed your museum shop sells scarves. I bought three, and the one from Kutch is on my neck as I write.',
  },
  {
    why: 'freight',
    pitch:
      'Dear Sam, I represent Oryx Freight. Kindly share your monthly volume so that we can offer our best rates ex Jebel Ali.',
    silent:
      'Dear Sam, I represent Oryx Freight at the port committee, and your remarks on the monthly volume were very useful to us.',
  },
  {
    why: 'narrator',
    pitch:
      'I have always loved how you write. Have you thought about audio? I narrate books from my own booth, the rate is 180 per finished hour, and a sample chapter is on me.',
    silent:
      'I have always loved how you write. Have you thought about audio? I listen to books on the way to work and yours would be a treat.',
  },
  {
    why: 'physio',
    pitch:
      'We spoke briefly about your aching shoulder at the regatta. I run a physio practice near the boathouse and rowers get a first look for free.',
    silent:
      'We spoke briefly about your aching shoulder at the regatta. Mine is better since I gave up the single. How is yours?',
  },
  {
    why: 'waiting list',
    pitch:
      'Thanks for the add. I am building something for freelancers who hate invoicing. The waitlist is open at invoz.example and you would be among the first hundred.',
    silent:
      'Thanks for the add. I read that you are building something for freelancers who hate invoicing. Count me among them!',
  },
  {
    why: 'yoga studio',
    pitch:
      'Hello again! After years in corporate I finally took the leap and opened a yoga studio on Mill Street. Come along on Saturday, the opening week is half the usual price.',
    silent:
      'Hello again! After years in corporate I finally took the leap and moved to Mill Street. Come along on Saturday, the whole street eats soup together.',
  },
  {
    why: 'partner program',
    pitch:
      'Let me be honest, I reach out because you could make a lot of money with us. Partners in our program keep 40% of every sale.',
    silent:
      'Let me be honest, I reach out because you made us laugh so much at the panel. Partners of every firm were in tears.',
  },
  {
    why: 'inspection',
    pitch:
      'Your warehouse photos made me wince, those racks are an accident waiting to happen. I inspect racking across Yorkshire and could fit you in on the 9th.',
    silent:
      'Your warehouse photos made me smile, those racks are my old racks! I sold them to a scrap man in Yorkshire on the 9th.',
  },
  {
    why: 'cello lessons',
    pitch:
      'Thank you for the warm note. I teach the cello and have an hour free on Mondays now that Lena has left for college. Does your boy still want to learn?',
    silent: 'Thank you for the warm note. I teach the cello and Lena has left for college. Does your boy still play?',
  },
  {
    why: 'hall for hire',
    pitch:
      'Our church hall is for hire again on weekends. You organize so many parties that I wanted you to be the first to know; 120 for the day, kitchen included.',
    silent:
      'Our church hall has a roof again. You organized so many bake sales for it that I wanted you to be the first to know.',
  },
  {
    why: 'no find no fee',
    pitch:
      'Thanks for connecting, Sam. In short: we find money that councils have lost in their waste contracts. No find, no fee. Who would I talk to at yours?',
    silent:
      'Thanks for connecting, Sam. In short: I count bins for a living. Who would I talk to about the nice murals on yours?',
  },
  {
    why: 'discount code',
    pitch:
      'Loved your reel about sourdough! I am an ambassador for a flour mill and my followers pay 20 percent less with SAM20. Give it a go.',
    silent:
      'Loved your reel about sourdough! I followed every step and mine is 20 percent too flat. I will give it another go.',
  },
  {
    why: 'dog food',
    pitch:
      'Hi Sam! Random question, do you have pets? I ask because I have found a food that brought my old dog back to life, and I am now helping other owners get it at cost.',
    silent:
      'Hi Sam! Random question, do you have pets? I ask because my old dog looks exactly like the one in your picture.',
  },
  {
    why: 'camp',
    pitch:
      "We are both on the parents' council, so I will keep this short: our family runs the camp at Lake Ohrid and there are four tents left for July. The kids would love it.",
    silent:
      "We are both on the parents' council, so I will keep this short: thank you for the camp at Lake Ohrid. The kids loved it.",
  },
  {
    why: 'mortgages',
    pitch:
      'Nice to find another Kiwi in Berlin. If you are thinking about a flat, talk to me first. I get people mortgages here even without a permanent contract.',
    silent:
      'Nice to find another Kiwi in Berlin. If you are thinking about a picnic, talk to me first. I know a lake without tourists.',
  },
  {
    why: 'software demo',
    pitch:
      'I enjoyed your piece on retention. At Peoplely we see churn fall by a fifth in the first quarter after launch. Could I get you and your HR lead in a room for twenty minutes?',
    silent:
      'I enjoyed your piece on retention. We saw churn fall by a fifth in the first quarter after we tried your idea.',
  },
  {
    why: 'coaching terms',
    pitch:
      'Thanks for reaching out. Before we go on, a word on how I work: clients commit to six months, we meet weekly, and the fee is due up front. If that suits you, I can offer you a start in May.',
    silent:
      'Thanks for reaching out. Before we go on, a word on how I use this place: I read it on Sundays and never answer before Monday.',
  },
  {
    why: 'e-book',
    pitch:
      'As a thank you for connecting I would like to gift you my ebook, The Calm Inbox. You will find it at calmly.example.',
    silent: 'As a thank you for connecting I would like to send you a photo of the goat you named.',
  },
  {
    why: 'chairs',
    pitch:
      'Congrats on ten years at Alba! A decade deserves a decent chair. We refurbish the good ones for half of what they cost new. Which model are you sitting on?',
    silent: 'Congrats on ten years at Alba! A decade deserves a decent cake. Which one did they bake you?',
  },
  {
    why: 'reading app',
    pitch: 'Our reading app is free for schools until summer. Your Year 4s could be up and running in one lesson.',
    silent: 'Your reading app is free for schools until summer, and our Year 4s were up and running in one lesson.',
  },
  {
    why: 'fund',
    pitch:
      'I am raising a small fund for wind farms in Galicia. Tickets start at 50k, and two people you know are in. Let me know if I should send the memo.',
    silent:
      'I read about the fund for wind farms in Galicia. Two people you know are in it. Let me know if I should say hello.',
  },
  {
    why: 'clarity chat',
    pitch: 'Life is too short for a job that drains you. I coach people out of theirs. Book a clarity chat, my treat.',
    silent: 'Life is too short for a job that drains you. I left mine in May, and your post was part of it.',
  },
  {
    why: 'ska band',
    pitch:
      'Hey Sam, do you still handle events for the union? My ska band does weddings and rallies, 600 for two sets, and we bring our own sound.',
    silent:
      'Hey Sam, do you still handle events for the union? My ska band played the rally in 2009, and you danced on a table.',
  },
  {
    why: 'olive oil',
    pitch:
      'Delighted to be in touch. My sister and I import olive oil from Jaén. Restaurants in your neighborhood pour it already. We deliver in five-liter cans, first one free to try.',
    silent:
      'Delighted to be in touch. My sister and I went to Jaén for the olive harvest. Restaurants in your neighborhood pour the oil, do they not?',
  },
  {
    why: "the writer's school or the reader's visit",
    pitch: 'Our evening school takes six more potters in May, and the first night is free.',
    silent: 'Thank you for playing at our evening school in May. The potters still hum the tune.',
  },
  {
    why: 'a treat, and a treat for customers',
    pitch: 'Our pies keep night crews going. This week the first tray is on us.',
    silent: "If you're ever near the allotment on a Sunday, the pies are on me.",
  },
  {
    why: 'thanks for what the reader sent',
    pitch: 'I am sending you the deck for our seed round, with room for two more angels.',
    silent: 'Thanks for sharing the deck for Hillside. We never fund hardware, but the tide figures are lovely.',
  },
  {
    why: 'the subject of what the reader wrote',
    pitch: 'Our vouchers come at a discount this month. Want twenty for your staff?',
    silent: 'Your post about discounts and shop rents was spot on, and I say that as someone who ran a till for years.',
  },
  {
    why: 'giving away',
    pitch: 'Our spare looms are yours if you sign by Friday, no obligation.',
    silent: "I have a spare loom in the attic. It's yours if you'd like it, no strings attached.",
  },
  {
    why: 'telling how it went',
    pitch: 'I can show you how our method fills a diary, just say when.',
    silent: 'You asked who certifies divers up here. Ours does, and I can tell you how I got through it.',
  },
  {
    why: 'back in a place, back in a week',
    pitch: 'We clean sails for clubs like yours and have them back in a week.',
    silent: 'Your tip about knots got me onto the crew back in 2014, and I still use it for calming students.',
  },
  {
    why: 'a deal for a group',
    pitch: 'If the choir ever needs new robes, we do a lovely deal for singers.',
    silent: 'If the choir ever needs new robes, ask Agnes, she got a lovely deal for hers.',
  },
  {
    why: 'years of knowledge in a course',
    pitch: 'I packed ten years of bread baking into a five-week class, members pay half.',
    silent: 'You packed ten years of bread baking into one talk, and I wrote down all of it.',
  },
  {
    why: 'tables for sale',
    pitch: 'Our spring gala is on the 4th, with some tables of eight still going for £400.',
    silent: 'Your spring gala was a joy, and the tables of eight were full of friends.',
  },
  {
    why: 'an income from the phone',
    pitch: "I've found something that lets me earn while the baby sleeps, and I'd love to tell you about it.",
    silent: "I've found something that lets me sleep while the baby sleeps: your whale song album.",
  },
  {
    why: 'recruiting sellers',
    pitch: "I'm looking for four ambitious mums to join my team this spring.",
    silent: 'I hear you found four ambitious runners to join your team this spring.',
  },
  {
    why: 'congratulations on a round',
    pitch: 'We are closing our seed round on Friday, with room for one more cheque.',
    silent: 'Huge congratulations on the seed round! You drew the first version on a beer mat.',
  },
  {
    why: 'a place that the writer left',
    pitch: 'We have three berths left for the regatta week, with breakfast.',
    silent:
      'I have left the harbor office. I now run the little lifeboat station, and a storm is the reason I thought of you.',
  },
  {
    why: 'so many for the price of fewer',
    pitch: 'We valet vans at the depot, and for three or more we do the fourth for free.',
    silent: 'You valet vans at the depot? Three of ours could never be saved, the fourth was free.',
  },
  {
    why: 'why it was made',
    pitch: "That's exactly why I created the Quiet Hour app. I kept a trial spot for you.",
    silent: "That's exactly why I sat down when you spoke. You created a quiet hour, I kept quiet.",
  },
  {
    why: 'a rep',
    pitch: "I'm a rep now and can get you 25% off the protein bars.",
    silent: 'My rep tells me you got 25% off the shirts, well bargained.',
  },
  {
    why: 'what we are, and the promise',
    pitch: 'We are a full-service agency and would love to take your brand to the next level.',
    silent: 'Your agency is full of service dogs, and the next level smells of biscuits.',
  },
  {
    why: 'attention drawn',
    pitch: 'May I draw your attention to our chimney service, now in your street?',
    silent: 'May I draw your attention to the owl on your chimney? It is there every night.',
  },
];

/** Whole messages that sell, most of them in friendly words. */
export const pitches: readonly string[] = [
  "Hi {first}, I see you're growing the crew at {firm}. When teams grow, hiring mistakes get costly. Our assessments weed out the wrong people early. Is this something on your list for the year?",
  "Hi Marta, saw that you looked at my page. Were you after help with your leads? That's my line of work.",
  'Hey Nils, noticed that Fjordbygg uses Trello. We built something simpler for site crews. Mind if I show you?',
  'Hi Rosa, I work with restaurant owners who are tired of paying delivery platforms a third of every order. Happy to tell you how they got out.',
  'Dear Ms Abara, our firm assists exporters with duty refunds, and it is likely that your company is owed a considerable sum. May we arrange a brief consultation?',
  "Hi Ana, I'm putting together a panel dinner for heads of HR in Madrid. It's hosted by our platform, the food is great and there is no hard sell. May I put you on the list?",
  "Hi Carl, we're both in the roofers' group. I've just released a course that takes you from solo roofer to a crew of ten. Group members get it for half.",
  "Hi Dee! I'm a virtual assistant for busy real-estate folks and have ten hours a week open. Would that take some weight off you?",
  'Hi Kim, I ghostwrite posts for founders. Yours are good, but they could travel much further. Can I rewrite one for you, no charge, so you can judge?',
  "Morning Paul. You'll know that the rules on fire doors change in April. We are surveying blocks in Leeds now and still have room in the schedule before the deadline.",
  'Hi Irene, your bakery has 12 reviews, the one across the street has 480. I can change that in a month.',
  "Hi Bo, I've been where you are: long hours, no time for the kids. Then I found a system that lets me earn while they sleep. Would you like to hear about it?",
  'Hi Tara, do you know anyone who wants to lose weight before summer? I have five places in my group, and the first week costs nothing.',
  'Hi Sven, as an owner of rental flats you may like to know that our heat meters are subsidized this year. I can check what you would get.',
  "Hi Jo, I'd like to invite you to become a member of Summit Circle, a private network for women in finance. Membership is by application, and the yearly contribution is 1,200.",
  'Hi Hans, our podcast on mid-sized industry reaches 40,000 listeners. Guests like you contribute 600 towards production. Interested in being on the show?',
  "Hi Zoe, I was impressed by the new site! One thing: it doesn't load well on phones. My team fixes precisely that. Shall we have a look together?",
  'Hi Ed, you strike me as someone who could do very well in property. I mentor a few people each year. Applications for 2027 are open.',
  'Hello Fatou, I represent a consortium buying distressed hotels. We still take private money from 250,000 with 11% a year. Shall I forward the memorandum?',
  "Hi Grace, have you sorted your accounts for April? If not, I do freelancers' returns for a flat 150 and you would have it back in a week.",
  'Hi Ray, thanks for the connection. Tell me, who prints the menus for your hotels? Ours come wipe-clean and last three seasons.',
  "Hi Yuki, the reason for my note: we're opening our Kyoto guesthouse to company retreats. Sixteen rooms, one long table, and a chef. I thought of your team.",
  'Hi Leo, saw your post about losing two drivers. We have an agency for exactly that. The next one could start tomorrow.',
  "Hi Sara, I've developed a simple tool to track grants, and charities your size get it at a reduced rate. It might take a load off. Want the link?",
  "Hi Vik, can I be cheeky and mention my workshop? It's on the 9th, it's about pricing for illustrators, and I think it's worth every cent of the 60 pounds.",
  "Hi Nora, I won't be accepting new contacts, but if you'd like to work with me one to one, my programs are on my website.",
  "Hi Pia, most of the architects I talk to waste a day a week on specs. There's an app for that, and I happen to sell it.",
  "Hi Tim, sorry to hear about the break-in. When you're ready to think about alarms, my company has looked after your street for years.",
  'Hi Rene, happy birthday! As a little present: a voucher for 30 minutes of astrology with me.',
  'Hi Ola, would you have an interest in a stand at our wedding fair? Florists did very well last year, and corner spots are nearly gone.',
  'Hi Wil, I can get your new book into forty shops. My fee is 15% of what they sell.',
  'Hi Isa, our school in Malta has a summer offer for nurses who need English. Classes in the morning, beach in the afternoon, from 390 a week.',
  'Hi Gus, we should talk about your energy contract. I saved the brewery next door eleven thousand.',
  "Hey Rob, we've just put solar on the church roof behind you. While the scaffolding is up I can do yours for less. Give me a ring.",
  'Hi Sina, a question: what would it be worth to you if nobody missed an appointment again? We know the answer for dentists.',
  'Hi Raj, the flat above my cafe is coming free and I would rather have a tenant I know. 950 a month, bills included.',
  'Hi Eve, I hear your choir is off to Tallinn. I run coach tours, and singers sit at the front for half.',
  'Dear Mr Otieno, kindly find below our offer for A4 copy paper, 0.52 USD per ream CIF Mombasa. We look forward to your order.',
  "Hi Cleo, I passed your window today and thought, what a waste of a corner. I dress windows. Let me do it once for nothing and you'll see people stop.",
  "Hi Ike, you said you were thinking about retiring early. My book shows how I did it on a teacher's salary, and it's two dollars this week.",
  "Hi Bea, thrilled we're connected. I host a paid community for translators, and there's a trial for friends. I'd be glad to let you in.",
  'Hi Ida, sorry for being direct. We buy companies like the one your father built. Would the family consider an offer?',
  "Hi Sol, I had to decline your last invite as I was moving. I'm back with a new venture: healthy lunches for offices. Your first tray is free, just name the day.",
  'Hi Gil, my colleagues and I take the paperwork out of import. Nine out of ten who try us stay. May I tell you why?',
  "Hi Uma, our conference is five weeks away and the speakers' dinner still has seats at 140. I would be thrilled to see you there.",
  "Hi Jon, my cousin's gym is looking for its first hundred members, and founding members never pay a joining fee. I'd love for you to be one.",
  'Hi Fay, we make the badges for half the science museums in the country. Yours should have them, too.',
  "Hi Kit, this might sound odd, but your kids' names would look wonderful on my wooden trains. Christmas orders close on the 1st.",
  "Hi Abe, many doctors ask me how I tripled my income without more shifts. It's simpler than you think. Say the word and I'll walk you through it.",
  'Hi Ros, I know a way to pay off a mortgage nine years sooner. A quarter of an hour is all I need.',
  "Hi Vi, we've opened up our training days to outside teams. The next is on fire safety, at ours, 75 a person.",
  'Hi Joss, my startup pairs retired engineers with small firms. You mentioned the trouble with the press. I have just the man, he costs 60 an hour.',
];

/** Job seekers, buyers, declines, causes, offers of help, social plans, talk of the reader's product, recruiters. */
export const noPitch: readonly string[] = [
  'I have just finished my degree in marine biology and would love to put my skills to work for Ocean Trust. My CV is attached; could you pass it to the right person?',
  'With six years in logistics and a certificate in customs law I believe I could bring real value to your team. Would you have ten minutes to talk about the planner position?',
  'I applied for the analyst role at Kestrel yesterday. I would be grateful for any tips on how to stand out.',
  "I'm a baker looking for a new kitchen. If your hotel needs someone for the early shift, I can start on Monday.",
  'We are looking for a senior welder for our yard in Gdańsk, and your profile caught my eye. Are you open to a move?',
  'I recruit for hospitals in the north and have a ward manager role that could suit you. Can I tell you more?',
  'Could I send you my portfolio? Your studio is my dream place.',
  'Would you have twenty minutes this week for a call? I want to learn how you got into film scoring.',
  'Thank you for the great interview on Tuesday. The team seems lovely and I can picture myself at the night desk.',
  'Following up on my application for the clerk post. Is there any news?',
  'My dissertation is on tidal power, and I am looking for three engineers to interview. It takes half an hour, on Zoom.',
  'Our school is raising money for a minibus. Any amount helps, here is the page: give.example/minibus',
  "I am running the Leeds half for the children's ward, and every pound counts.",
  'My band is playing at the Anchor on Friday, do come by if you are free!',
  'Our choir sings Fauré on the 12th, entry is free, and you would be very welcome.',
  'We meet every first Thursday at the library, a small circle of people who restore radios. Come along any time.',
  'Our user group meets on Monday at seven, pizza included. Would be great to see you there.',
  'I am organizing the reunion of our class of 2009. Tickets are just to cover the buffet. Are you coming?',
  'Would you like to speak at our meetup in May? We cannot pay, but there is cake.',
  'Your course on gluten chemistry starts on Monday, and I have signed up with two colleagues.',
  'I bought your book at the fair for 18 pounds and have not put it down.',
  'I got 20% off at your shop thanks to the code in your newsletter. Cheers!',
  'We use your app every day at the depot, it saves us an hour per shift.',
  'Our clinic has been a customer of your company since March, and your support desk is a delight.',
  'Could you send me a quote for 200 labels? We need them by June.',
  'We are looking for a caterer for sixty people. Do you still have dates in May?',
  'What does your platform cost for a team of ten?',
  'Our budget is gone for this year, so no demo for now, but do ask again in January.',
  'Thanks for the kind offer of a free audit. We have an agency already and are happy with it.',
  'I appreciate the invitation to the webinar, but I no longer attend sales events.',
  "I don't do sales calls, sorry. If you send me a one-pager I will read it.",
  'We are not taking on new suppliers this year, however good the price.',
  'Not for me, thank you. I have a pension adviser, and he is my brother.',
  'I sell insurance for a living, but do not worry, I never mix it with football. Great goal on Sunday!',
  'I run a small print shop in Oslo and read your posts on paper in my breaks.',
  'I make software for harbors. It is less romantic than it sounds. What is a day on the pilot boat like?',
  'My company builds bridges, so your photos of the old viaduct went round the office.',
  'I have been coaching swimmers for thirty years and have never seen a turn like yours.',
  'As a fellow wedding photographer I know how long those days are. Your light in the barn set was wonderful.',
  'We both work in pumps, it seems. Our plant is in Aalborg. Let me know if you are ever around, I would be glad to show you our test hall.',
  'If you ever need a sofa in Lisbon, ours is free.',
  'If you ever need an intro to the port authority, I know the right people and would be happy to connect you.',
  'Happy to share our checklist for the audit, it saved us a week. Just say so and I will send it over.',
  'I kept my notes from the exam. If they would help your daughter, they are yours.',
  'Should you need a hand with the move, I have a van and a strong back.',
  'I can send you the recipe if you like. My grandmother would be proud.',
  'We did the same migration last year and I am glad to tell you what went wrong. No strings attached.',
  'Here is an article on soil that made me think of your farm: soil.example/carbon. No need to reply.',
  'The new report by the ministry on bed numbers is out, and page 12 is about your region: ministry.example/beds',
  'I saw that your firm won the airport contract. Congratulations to the whole team!',
  'Congratulations on ten years at Fennimore! Many companies would be lucky to have you.',
  "It's been a year since we met at the seed fair. How did the new greenhouse turn out?",
  'Are you still with Alder & Co.? I am back in Bristol and it would be good to catch up over coffee.',
  'How are you managing with the new tariffs? Our side of the border is a mess.',
  'Do you use the new exam software too? Half of my class cannot log in.',
  'Who looks after the archive at your museum? I have a box of letters that belongs there.',
  'Would a call on Tuesday or Thursday work for you? I would like to hear your view on the reform.',
  'Let us find half an hour next month and swap war stories about audits.',
  'I think our work overlaps and there may be room to do something together. Shall we talk?',
  'It would be great to explore how our two labs could work together on algae.',
  "I'd love to be part of your network and learn from your posts.",
  'I look forward to seeing what you build next.',
  'We have a mutual friend in Priya, who says you make the best dal in Leeds.',
  'Thanks for connecting! I am always happy to meet people who care about trains.',
  'I am new to the industry and hope to learn from leaders like you.',
  'People like you make this place worth the visit.',
  'Teachers like you are the reason I stayed in school.',
  'We help out at the same food bank, I think. Saturday mornings?',
  'My team and I were at your talk, and we have cut our meeting time by half since.',
  'Your tip saved us 300 euros a month. I owe you a coffee.',
  'I spend ten hours a week on the train, so podcasts like yours keep me sane.',
  'My mother earns a little extra with her jam, and she swears by your labels.',
  'I left my job to open a bookshop, and your story gave me the courage.',
  'I read your piece on why most side hustles fail. So true.',
  'The crypto people in my inbox are wearing me out, so it was a joy to get a message about bees.',
  'Last week somebody promised me financial freedom in three weeks. You only promised soup.',
  'I have no pitch, no deck and no link for you. I just liked the story about your dog.',
  'This is not a sales message: I only want to thank the person who wrote the manual for the X200.',
  'I promise not to sell you anything. How is the harbor?',
  'You told me at the fair that your team is short of translators. I am one, and I would be glad to look at the first page as a favor.',
  'As you asked on Monday, here is our price list. The brochures are attached.',
  'You wanted to know what we charge: it is 40 a page. Let me know if that works.',
  'Thanks for signing up for our workshop, your seat is confirmed for the 4th.',
  'Your order left our warehouse this morning and should reach you by Friday.',
  'The contract you sent is fine, and our lawyer has signed the second page.',
  'We loved working with you on the museum shop. Shall we start on the second floor in May, at the same rate?',
  "I'd be glad to recommend you to my old boss, he needs a translator.",
  'I hope to open my own clinic one day, as you did. What would you do differently?',
  'My visa ends in June and I need a sponsor. Does your company sponsor foreign nurses?',
  'I am collecting signatures to keep the pool open. It takes one minute: pool.example/sign',
  'We just launched on the app store, and a review from you would help us so much.',
  'Please follow our page and share our launch post with your colleagues.',
  'I would value your feedback on my first pricing page. Be harsh!',
  'Would you be my mentor? An hour a month would change everything for me.',
  'I saved you a seat at the front on Thursday, next to Ines.',
  'There are two places left in the car to Ghent. Want one?',
  'I have a spare ticket for the derby on Sunday. It is yours if you want it.',
  'We have a spare room and a cat. You are welcome any time.',
  'Dinner is on me next time, after what you did for the choir.',
  'First round is on me at the summit.',
  'I am free on Tuesday or Wednesday if you want to walk the dogs.',
  'The trial starts on Monday and I am on the jury, so I may be slow to answer.',
  'Your pilot landed us safely in fog last night. Please tell her thank you.',
  'I am applying for the role of plant controller in Metz. In my present job I cut the closing time by half and trained two juniors, and I would like to bring the same to your team. My CV is attached, and I can come by any day next week.',
  "I'm a nurse with four years of night shifts behind me and a certificate in wound care. I can start in June, and I would be happy to send references or do a trial shift.",
  'As a student of hotel management I have learned booking systems, menu costing and three languages. I want to use them at Bergkrone. Could I send you my papers?',
  'My experience covers payroll, SAP and two audits, and I have helped teams save time on month-end. If there is an opening in your department, I would love to be considered.',
  'I have ten years in sales and grew the northern region by 30%. I think I could do the same for you. Would you look at my CV?',
  'In my last post I managed a budget of two million euros, led twelve people and opened three shops. I hope my profile fits the area manager job.',
  'What I offer: patience, a driving licence, and a love of old engines. What I am looking for: an apprenticeship with your workshop.',
  'I am available from May, flexible about hours, and I work well in teams. Is there anybody in your company I should write to?',
  'Please find my portfolio at lena.example. I would be thrilled to design for your magazine, as an intern or otherwise.',
  'I build small games in my free time and would like to do it for a living. Your studio is the reason. Would you take a look at my demo?',
  'I can offer twenty hours a week of free help with your archive, because I need the practice for my degree.',
  'I have an idea for your school garden and a class of kids to dig it. May we come round in April?',
  'My thesis could help your plant save water, and I would like to write it with you. Could we talk about it on Friday?',
  "I wrote my master's on late trains and would be glad to send you the PDF, since you asked about the method in your talk.",
  'I can show you the ropes on Monday; the first week is always a mess.',
  'I will hold the door for you on Thursday.',
  'You said you want to learn the accordion. I teach it at the school where our kids go, and there is a concert on Friday.',
  'We had a stand at the fair as well, two rows behind yours. Our cheese sold out by noon!',
  'I like what you do at Orbit, and the way your team writes its release notes.',
  'Would you be interested in joining our reading group? We are on chapter four.',
  'Is there a chance to visit your brewery with my apprentices in June?',
  'We are offering a paid internship to one of your students, she asked for your blessing.',
  'Our museum would like to show your prints next spring. Could we talk?',
  'We would love to publish your essay in our journal, and we pay 200 euros.',
  'I want to buy your old kiln. Is 300 still fine?',
  'We want to order forty of your chairs for the new office. What is your best price?',
  'Our readers loved your column. We get a lot of mail about it.',
  'Our students tell me that your guest lecture was the best of the term.',
  'Many of our customers ask for your bread, so keep baking!',
  'Our team is growing fast, and I sometimes miss the days with you in the small office.',
  'I joined the company in May, and our product is at last as good as the logo you drew.',
  'We are hiring two gardeners. If you know someone, send them our way.',
  'Thank you for the referral! The new client starts on Monday.',
  'Our company moved to the ring road, 600 square meters and not one good café. How is your new place?',
  'My calendar is a mess, so forgive the late reply.',
  'Grab a coffee with me when you are in town, I know a place by the river.',
  'You should see our new lab, we finally have windows.',
  'We can help each other through the exam. I am good at statistics, you at law.',
  'I can put you in touch with our buyer. She is looking for exactly what you make.',
  'My wife runs a small ceramics shop near you; I told her about your talk.',
  'My brother-in-law is a broker and says hello.',
  'I have worked with companies of every size, and none had a canteen like yours.',
  'We have the same problem with no-shows. If you found a cure, let me know.',
  'I cannot offer you a job, but I can offer you my ear.',
  'It has been a hard year for small hotels. I hope yours is doing fine.',
  'I hope you had a good start to the week. I recently applied for the position of lab assistant at Corvex (reference 2210), and I believe that my training makes me a strong match. In my last job I set up two new instruments, wrote the manual and saved the group about ten hours a week. I am a quick learner, work well under pressure, and am available at once. I have attached my CV for your convenience. If you could put in a word with the hiring manager, I would not forget it.',
  'Thank you for the conversation yesterday. I enjoyed hearing about the plans for the new ward, and our talk confirmed that this is the place for me. I am confident that I can help the team cut waiting times, as I did in Ulm. If you need anything else from me, just let me know. I look forward to hearing from you.',
  'I have followed your company since the launch of the tide turbine, and I admire how your team brings new ideas to old harbors. I am a welder with a certificate in underwater work and ten years at sea. I would love to discuss how my skills could benefit your projects. Would you be available for a short call next week?',
  'I noticed that you are hiring a content editor. I have written for three magazines, grew one newsletter from 200 to 9,000 readers, and speak four languages. Is the role still open? I would be glad to send samples of my work.',
  'We met briefly at the trade fair in Hannover, at the stand with the yellow robots. You told me about the trouble with the new conveyor. I asked around at home, and our maintenance chief had the same last year: it was the sensor on the left side. I can put the two of you in touch if you like.',
  'Many thanks for connecting. I have been working in property law in Lisbon since 2012, mostly for families who move here from abroad. Your article on short lets was passed around our office. I hope we can exchange views now and then, and if you are ever near the river, the coffee is good.',
  'I wanted to follow up on the message I sent two weeks ago. I know how full your days must be. If the timing is wrong, I quite understand; if not, I would still be keen to learn how you moved from nursing into software.',
  'It was a pleasure to meet you at the design evening. I loved your idea about library cards, and I have thought of it since. Let us stay in touch, and if there is ever anything I can do for you, please tell me.',
  'Congratulations on your new position! After all those years at Brandt you have earned it. I am sure that your clients will follow you. Let me know when you are settled, and lunch is on me.',
  'My name is Tomas and I lead the data group at a mid-sized insurer in Brno. We are moving our models to a new platform this year, and your talk was the clearest I have heard on the subject. I would be interested in how you chose the vendor. Perhaps we can compare notes over a call.',
  'I represent a group of parents who want to save the school bus. You know the council well. Could you tell us whom to write to, and perhaps sign our letter? We need 500 names by the end of the month.',
  'I am researching how small firms deal with energy prices and would like to include your company. The interview takes half an hour, everything stays anonymous, and I will send you the results.',
  'I am a journalist with the Nordkurier and I am working on a story about night trains. Could I ask you some questions this week? My deadline is Friday.',
  'Thanks for your message and the details about your software. It looks well made. At the moment we are under contract with another provider until 2028, and my budget does not allow for a second tool. I will keep your price list and come back to you if things change.',
  'I appreciate that you took the time to write about your program. I am not in a place to invest in coaching right now, and I prefer to use this network for people I know from work. I wish you many happy clients.',
  'You offer me a free trial and 30% off, which is kind. Still, I have learned to say no to tools I do not need.',
  'I see that you sell solar panels. We rent, so we are the wrong address, but my uncle has a farm and a south-facing roof.',
  'Your agency does lovely work, no doubt. We do all our design in-house, though, so I will not be taking the call.',
  'Happy to hear about the new opening at your company. I have just signed on for two more years here, so I am not looking, but I know a colleague who might be perfect for it. Shall I pass your details to her?',
  'A short update from my side: I passed the exam, found a flat, and started at the clinic last week. Without your advice I would still be writing applications. I hope to pay it back one day.',
  'I am building a community of women in forestry, and we meet online once a month. It is free and informal. I would be delighted if you joined us.',
  'I read that your team lost its project lead. If it helps, I could step in for a few weeks; I have led three such projects and I know the software.',
  'As a freelance editor I have worked on forty cookbooks, and yours made me hungry. How long did the photos take?',
  'Your workshop in Lyon changed the way we run our meetings. Our team now saves two hours a week, and everybody swears by the red card.',
  'We have two seats in our car on Friday, and we leave at six. Want a lift to the conference?',
  'Hi Ann, I look after the accounts of the choir, and they asked me to thank you for the cake.',
  "Hey Rob, they've just put solar on the church roof behind you. I can see it from my kitchen, it looks well.",
  "Hello Piet, I read that there's finally a cargo bike that carries four crates. Have you tried one?",
  'Hi Raj, the flat above your cafe was my first home in Leeds. Who lives there now?',
  'Hi Eve, I hear your choir is off to Tallinn. I sang there in 1999 and we sat on the floor.',
  'Hi Lou! Are you sleeping well? I ask everybody with a newborn.',
  'Hi Max, I just wanted you to know that your beta is a joy, and that people in my role get a lot out of it.',
  'Hi Cleo, I passed your window today and people had stopped to look. Who dresses it?',
  "Hi Ike, you said you were thinking about retiring early. My father did it on a teacher's salary, and he has never been bored.",
  "Hi Bea, thrilled we're connected. I translate for a living too, mostly manuals for coffee machines.",
  "Hi Udo, three of the artists in your hotel's corridor are friends of mine. They say hello.",
  "Hi Ida, I was sorry to read that your father's company was sold. He gave me my first job.",
  'Hi Gil, my colleagues and I still talk about how you took the paperwork out of import.',
  'Hi Uma, our conference is five weeks away and I still have no shoes. Are you coming?',
  "Hi Jon, my cousin's gym is full of people from your office. They lift more than you do, he says.",
  'Hi Fay, half the science museums in the country have badges, and ours has a sticker. I loved what you wrote about it.',
  "Hi Kit, your kids' names would look wonderful on a boat. Is it named yet?",
  'Hi Abe, many doctors ask me how we keep our waiting room calm. The answer is fish.',
  'Hi Ros, it took us nine years to pay off the house. We had cake.',
  'Hi Joss, you mentioned the trouble with the press. My uncle is a retired engineer and would look at it for a coffee.',
  'Hi Tim, we moved our archive to a new system in May and it was chaos. If you would like my notes, they are yours.',
  'Hi Tim, the board asked me to price the new roof. Whom did you use, and were they any good?',
  "Hi Tim, I was your account's intern in 2014. I still have the mug.",
  'Hi Tim, we run the same course in Gothenburg, so let us swap exercises.',
  'Hi Tim, the kids at our school built an app that counts birds. It is free, no login, and they would be proud if you opened it.',
  'Hi Tim, we have just published our study on night shifts, open access. Your data is in table two.',
  'Hi Tim, I am organizing the street party again. We need a grill. Could we borrow yours?',
  'Hi Tim, I do not need a new website, thank you. It looks old because I am old.',
  'Hi Tim, you are right that 400 a month is a lot. We will stay with our broker.',
];

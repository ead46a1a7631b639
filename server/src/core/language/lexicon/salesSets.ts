// Named sets of the sales lexicons: who sells, what is sold, to whom.
import type { Sets } from '../pattern';

const list = (text: string): string[] =>
  text
    .split(/\s*,\s*|\n/)
    .map(item => item.trim())
    .filter(Boolean);

export const salesSets: Sets = {
  // Firms and other sellers, after "my" or "our".
  firm: list(`
    agency, firm, company, business, studio, practice, clinic, shop, store, bakery, salon, team, startup, start-up, bureau, outfit, workshop, brand, boutique, consultancy,
    brewery, farm, factory, mill, garage, office, lab, school, academy, restaurant, hotel, venue, warehouse, brokerage, crew, lot, co-op, cooperative, nursery, gym, kitchen, foundry, winery, press, gallery
  `),
  'our-firm': list(
    "i, we, (my|our) <firm>, (my|our) _ <firm>, (my|our) family 's <firm>, me and my _, my (brother|sister|wife|husband|partner|cousin|dad|father|son|co-founder|cofounder|colleague) and i, our people",
  ),
  // Things that are sold, after "my" or "our".
  ware: list(`
    app, apps, platform, software, tool, tools, product, products, service, services, system, systems, solution, solutions, suite, program, programs, package, packages, plan, plans, course, courses, cohort,
    workshop, workshops, bootcamp, boot camp, masterclass, webinar, training, trainings, coaching, kit, kits, box, boxes, range, line, collection, catalog, catalogue, policy, cover, newsletter, book, ebook, e-book, guide, novel,
    white paper, whitepaper, engine, bot, dashboard, crm, plugin, plug-in, device, devices, machine, machines, sensor, sensors, method, framework, retreat, retreats, membership, community, sprint, audit, survey, subscription,
    planner, scheduler, chatbot, assistant, model, api, module, extension, add-on, widget, scanner, controller, valve, valves, pump, pumps, filter, filters, screen, screens, printer, printers, kiosk, terminal, terminals, reader,
    treatment, treatments, session, sessions, class, classes, seminar, seminars, event, events, dinner, gala, conference, expo, showroom, listings, property, properties, villa, villas, apartment, apartments,
    flat, unit, units, fund, franchise, territory, template, templates, checklist, playbook, toolkit, library, portal, marketplace, network, fleet, vans, trucks, wine, wines, beer, coffee, tea, honey, milk, oil, cheese, flowers, sauce, soap, soaps,
    assessments, assessment, tests, meters, meter, pass, passes, guesthouse, lodge, chalet, villas, hostel, spa, menus, recipes, vouchers, voucher, protein bars, bars, snacks, meals, cartons, alarms, alarm, cameras, locks, gates, fences, pools, saunas, stoves, ovens, fridges, freezers, heaters, pumps, radiators, roofs, gutters, floors, kitchens, bathrooms, staircases, insoles, blinds, knives, knife, balm, soap, serum, oil, drink, drinks, juice, smoothies, cider, gin, beers, bread, cakes, jam, chutney, sausages, salmon, fruit, figs, vegetables, boots, shoes, jackets, shirts, hats, scarves, rugs, lamps, mattress, mattresses, pillows, sofas,
    curtains, carpets, tents, bikes, e-bikes, scooters, boats, kayaks, drones, cameras, lenses, headsets, tablets, phones, helmets, gloves, masks, goggles, lights, lighting, signs, signage, banners, posters, prints, cards, stickers, mugs, bottles, jars, crates, barrels, casks, racks, shelves, shelving, containers, tanks, pipes,
    hoses, cables, wires, motors, engines, gears, tools, drills, saws, mowers, tractors, trailers, mortar, paint, paints, varnish, glue, concrete, steel, timber, bricks, stone, insulation, ramps, lifts, hoists, beds, wheelchairs, scaffolding, marquee, marquees, stalls, rental, rentals, hire, catering, lunches, hampers, gift boxes, platters,
    technology, tech, team of, experts, counsellors, coaches, trainers, translators, cleaners, guards, drivers, consultants, engineers, developers, designers, plumbers, electricians, bookkeeping, payroll desk, freight desk, help desk, call center, hotline, rota tool, booking system, routing engine, ordering system, loyalty scheme, insurance, warranty,
    certificate, diploma, weekend, weekends, camp, camps, tours, tour, cruise, cruises, trips, safari, walks, lessons, tuition, lectures, podcast, channel, magazine, calendar, planner, journal, tables, stands, sponsor, sponsorship, sponsors, tickets, passes, plots, homes, houses, cabins, cottages, desks, offices, coworking, coworking floor, hall, rooms, chalet,
    cream, supplements, candles, chairs, desks, tiles, windows, doors, boilers, panels, batteries, chargers, gloves, uniforms, labels, packaging, pallets, brackets, castings, bearings, seeds, feed
  `),
  // Claims of what it does.
  boon: list(
    'help, save, cut, slash, reduce, lower, boost, grow, double, triple, increase, improve, replace, automate, streamline, speed up, fix, solve, end, stop, turn, fill, handle, catch, spot, take care of, let, give, make, keep, do, take, plug into, plug straight into, pay for itself, transform, deliver, bring, halve, eliminate, simplify, get, win, attract, free up, recover, prevent, remove, shrink, trim, shave, beat, drive, generate, run, track, manage, organize, organise, cover, protect, fit, connect, sort',
  ),
  // What the customer will do thanks to the seller.
  gain: list(
    'cut, slash, save, reduce, lower, trim, shave, boost, grow, double, triple, increase, improve, raise, scale, win, land, attract, reach, find, fill, book, earn, build, become, launch, start, get, turn, move, sell, buy, hire, keep, retain, recover, avoid, protect, plan, retire, stop, escape, quit, leave, replace, take, run, make, automate, streamline, speed up, simplify, manage, publish, write, lose, sleep, feel, step, break, go, master, stand out, rank, bring, unlock, invest, create, set up, pay, ship, find',
  ),
  trade: list(
    'customers, clients, companies, company, firms, businesses, business owners, owners, founders, brands, agencies, startups, start-ups, teams, leaders, managers, executives, professionals, people, folks, women, men, moms, mums, mothers, dads, parents, families, couples, students, graduates, teachers, coaches, consultants, freelancers, entrepreneurs, creators, practices, clinics, dentists, doctors, nurses, hospitals, hotels, restaurants, cafes, cafés, shops, stores, retailers, manufacturers, plants, factories, farms, farmers, growers, breweries, bakers, bakeries, builders, contractors, landlords, homeowners, sellers, buyers, investors, engineers, developers, lawyers, accountants, charities, nonprofits, schools, universities, directors, ctos, cfos, ceos, hr teams, sales teams, marketers, authors, speakers, experts, carriers, operators, workshops, studios, salons, gyms, veterans, retirees, beginners, colleagues, organizations, landowners, venues, planners, providers, suppliers, importers, exporters, wholesalers, distributors, dealers, buyers',
  ),
  weekday: list(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow, today, tonight, next week, this week, early next week, later this week, next month, this month, monday morning',
  ),
  minutes: list(
    '# minutes, # min, # mins, # minute, five minutes, ten minutes, fifteen minutes, twenty minutes, thirty minutes, two minutes, a few minutes, a couple of minutes, half an hour, an hour, a minute, a moment, a quarter of an hour, a quick chat, a quick call, 15-minute, 10-minute, 20-minute, 30-minute, a short call, a brief call, a short chat',
  ),
  amount: list(
    '#, MONEY, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, twenty-five, thirty, thirty-five, forty, forty-five, fifty, sixty, seventy, eighty, ninety, a hundred, one hundred, two hundred, three hundred, four hundred, five hundred, six hundred, eight hundred, nine hundred, a thousand, two thousand, three thousand, five thousand, ten thousand, a tenner, a fiver, a couple of hundred, a few hundred, a grand',
  ),
  unit: list(
    'month, week, head, hour, day, year, seat, person, night, piece, box, case, kilo, pop, session, user, unit, pair, bottle, tonne, ton, page, word, litre, liter, square metre, square meter, room, lesson, class, table, ticket, singer, pallet, visit, head and night',
  ),
  goods: list(`
    tin, jar, pair, crate, case, box, bottle, tray, bag, tub, sample, samples, sampler, taster, copy, swatch, trial, test kit, starter kit, kit, pack, pallet, batch, roll, tube, sachet, prototype, demo unit, loaner, loan unit, machine, set, bundle, voucher, brochure,
    price, price list, prices, quote, offer, proposal, catalog, catalogue, deck, numbers, figures, pdf, guide, checklist, link, video, case study, replay, factsheet, fact sheet, one-pager, info pack, prospectus, outline, syllabus, curriculum, template, specs, spec sheet, leaflet, flyer, floor plan, floor plans, menu
  `),
  currency: list(
    'euros, euro, eur, dollars, usd, pounds, gbp, quid, bucks, rupees, inr, crore, lakh, francs, chf, kroner, kronor, yen, rand, naira, shillings, dirhams, pesos, reais, zloty, grand, cents, pence, k',
  ),
  count: list(
    '#, one, two, three, four, five, six, seven, eight, nine, ten, a couple of, a few, a handful of, several, some, just one, only one',
  ),
  share: list(
    'half, a third, a quarter, a fifth, a tenth, two thirds, three quarters, #, # percent, up to #, over #, more than #, around #, about #',
  ),
  // What people do for a living, for others.
  'trade-verb': list(`
    sell, resell, offer, supply, provide, manufacture, rent, lease, hire out, install, print, ship, deliver, import, export, bring in, distribute, stock, wholesale, produce, cater, broker, source, shoot, fit, repair, respray, retile, replaster, valet, restore, refurbish, recondition, service, clean, paint, bake, brew, roast, distill,
    sew, hem, weave, tailor, craft, build, make, design, develop, create, train, coach, teach, tutor, advise, run, host, organize, organise, arrange, handle, manage, look after, take care of, take over, take on, plan, edit, translate, interpret, proofread, transcribe, narrate, photograph, film, record, animate,
    illustrate, value, appraise, insure, audit, inspect, survey, certify, represent, consult, specialize in, specialise in, store, haul, move, clear, place, staff, recruit for, match, pair, sweep, rewire, plumb, wire, tile, plaster, roof, pave, fence, landscape, prune, board, groom, breed, stable, shoe, shear,
    frame, bind, engrave, carve, turn, cast, weld, forge, machine, mill, press, label, pack, bottle, smoke, cure, press, blend, mend, alter, upholster, embroider, knit, dye, tan, stage, style, decorate, furnish, light, dress, market, promote, advertise, brand, rebrand, ghostwrite, publish, distribute,
    file, bookkeep, broker, finance, lend, fund, back, incubate, mediate, notarize, patent, relocate, outsource, program, automate, integrate, migrate, secure, monitor, host, maintain, optimize, analyze, forecast, measure, map, treat, massage, heal, counsel, mentor, guide, charter, skipper, park, charge, recycle, collect, cook, serve,
    act as, work with, work for, help, support, protect, cover, cut, trim, publish, buy and sell, do, turn, replace, convert, customize, customise, tune, sharpen, calibrate, test, fix, solve, sort
  `),
  // The same for "my firm ...", without the forms that are also plural nouns.
  'trade-verbs': list(`
    sells, supplies, provides, manufactures, installs, delivers, imports, exports, distributes, produces, caters, repairs, restores, refurbishes, cleans, paints, bakes, makes, builds, develops, creates, teaches, advises, runs, organizes, organises,
    arranges, handles, manages, looks after, takes care of, takes over, takes on, edits, translates, inspects, represents, specializes in, specialises in, helps, finds, does, fixes, solves, publishes, offers, rents, prints, ships, works with, brews,
    roasts, turns, replaces, converts, recruits, places, tutors, serves, maintains, treats, weaves, sews, films, shoots, writes, sources, brings in, lets out, hires out
  `),
};

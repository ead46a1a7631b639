// LinkedIn's data export, as the tests need it: nobody in it exists.

export const CONNECTIONS_HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
export const INVITATIONS_HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';

const PREAMBLE =
  'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. ' +
  'You will only see email addresses for connections who ""opted in"",\nas LinkedIn says."\n\n';

/** `Connections.csv` as LinkedIn writes it. */
export const CONNECTIONS = `${PREAMBLE}${CONNECTIONS_HEADER}
Priya,Raman,https://www.linkedin.com/in/priya-example,,Northwind,Data engineer,15 Jul 2026
Jonas,"Weber, PMP 🚀",https://www.linkedin.com/in/jonas-example,,"Harbour, Sons & Co",Skipper,02 May 2025
`;

/** `Invitations.csv` as LinkedIn writes it: two that came in, and one that went out. */
export const INVITATIONS = `${INVITATIONS_HEADER}
Marta Lind,Sam Writer,"7/8/26, 3:43 PM","Hi Sam,

your talk was a ""joy"".",INCOMING,https://www.linkedin.com/in/marta-example,https://www.linkedin.com/in/sam-example
Sam Writer,Ines Duarte,"7/9/26, 9:12 AM",,OUTGOING,https://www.linkedin.com/in/sam-example,https://www.linkedin.com/in/ines-example
Priya Raman,Sam Writer,"7/10/26, 8:05 AM",,INCOMING,https://www.linkedin.com/in/priya-example,https://www.linkedin.com/in/sam-example
`;

/** Cells as a line of CSV, every one quoted. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',');
}

const FIRST = 'Priya Ada Sam Jonas Łukasz José Mei Elena Tom Anna Petra Paul Peter Maria Sofia Noah Liam Olivia'.split(
  ' ',
);
const LAST = 'Raman Lovelace Okafor Żak Ibarra Ling Marsh Weber Smith Schmidt Jones Müller Brown Silva Singh'.split(
  ' ',
);

/** `Connections.csv` of somebody who knows a great many people, some with commas and emoji in their names. */
export function manyConnections(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const last = `${LAST[Math.floor(i / FIRST.length) % LAST.length]}${i % 7 === 0 ? `-${LAST[i % LAST.length]}` : ''}`;
    const shown = i % 5 === 0 ? `"${last}, PhD 🚀"` : last;
    const company = i % 9 === 0 ? `"Harbour, Sons & Co ${i}"` : `Northwind ${i % 900}`;
    return `${FIRST[i % FIRST.length]},${shown},https://www.linkedin.com/in/nobody-${i},,${company},Engineer,15 Jul 2026`;
  });
  return `${CONNECTIONS_HEADER}\r\n${rows.join('\r\n')}\r\n`;
}

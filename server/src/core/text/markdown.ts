// Words of a file inside Markdown that we write.

/** Words of the draft or about it, on one line, so that nothing in them acts as Markdown or HTML. */
export function literal(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&');
}

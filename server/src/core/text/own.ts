// Pieces of a text that outlive it.

/**
 * A piece of a text, to be kept for longer than the text. Engines cut a long piece out by pointing into the text that it is
 * from, so that one remembered word of a megabyte would hold on to the megabyte.
 */
export function ownCopy(piece: string): string {
  return `-${piece}`.slice(1);
}

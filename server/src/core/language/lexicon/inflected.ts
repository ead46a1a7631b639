// Verbs with a plain twin, in every form of both.
import { type Form, inflect } from '../inflect';

const FORMS: readonly Form[] = ['base', 's', 'ed', 'ing'];

/** Lines `pattern => plain` for every form, from "utilize > use, accede to > agree to". */
export function inflected(table: string): string {
  return table
    .split(/\s*,\s*/)
    .flatMap(pair => {
      const [formal = '', plain = ''] = pair.split(/\s*>\s*/);
      return FORMS.map(form => `${inflect(formal, form)} => ${inflect(plain, form)}`);
    })
    .join('\n');
}

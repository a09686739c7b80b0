import { autocomplete, autocompleteMultiselect, isCancel, multiline, select, text } from '@clack/prompts';
import type { CommonOptions } from '@clack/prompts';
import { fold } from '../../src/check/fold.ts';
import { objection, valueOf } from '../../src/editing/answers.ts';
import type { Field } from '../../src/editing/fields.ts';
import type { Known } from '../../src/editing/known.ts';
import type { Collection } from '../../src/schemas/fields.ts';

/** Thrown where the person at the keyboard gives up. Nothing has been written. */
export class Cancelled extends Error {}

const answered = <T>(answer: T): Exclude<T, symbol> => {
  if (isCancel(answer)) throw new Cancelled('Nothing was written.');
  return answer as Exclude<T, symbol>;
};

/** Asks for fields at the terminal, completing the names of `known` entries. Undefined where nothing is answered. */
export function asker(known: Map<Collection, Known[]>, streams: CommonOptions = {}) {
  const options = (collection: Collection) =>
    (known.get(collection) ?? []).map(({ id, names }) => ({
      value: id,
      label: names[0] ?? id,
      hint: [id, ...names.slice(1)].join(', '),
    }));
  const filter = (search: string, { hint = '', label = '' }: { hint?: string; label?: string }) =>
    fold(`${label} ${hint}`).includes(fold(search));
  const line = async (
    message: string,
    validate?: (answer: string) => string | undefined,
    initialValue = '',
  ) =>
    answered(
      await text({ ...streams, message, initialValue, validate: (answer) => validate?.(answer ?? '') }),
    ).trim();

  const chosen = async (message: string, to: Collection, required: boolean): Promise<string[]> =>
    answered(
      await autocompleteMultiselect({
        ...streams,
        message: `${message}  (type to find, Tab to choose, Enter to go on)`,
        options: options(to),
        filter,
        required,
        maxItems: 8,
      }),
    );

  async function pairs(field: Field & { kind: 'pairs' }, message: string): Promise<string[]> {
    const given: string[] = [];
    if (field.to) {
      for (const id of await chosen(message, field.to, field.required)) {
        const second = await line(`${field.second} of ${id}  (Enter for none)`);
        given.push(`${id}=${second}`);
      }
      return given;
    }
    for (;;) {
      const one = await line(`${message}  (${field.key}, or ${field.key}=${field.second}; Enter when done)`);
      if (one === '') return given;
      given.push(one);
    }
  }

  async function answersTo(field: Field, message: string, proposal?: string): Promise<string[]> {
    if (field.kind === 'pairs') return pairs(field, message);
    if (field.kind === 'references') return chosen(message, field.to, field.required);
    if (field.kind === 'choice') {
      const values = field.values.map((value) => ({ value }));
      return [answered(await select({ ...streams, message, options: values }))];
    }
    if (field.kind === 'reference') {
      const none = field.required ? [] : [{ value: '', label: '(none)', hint: '' }];
      const found = await autocomplete({
        ...streams,
        message: `${message}  (type to find)`,
        options: [...none, ...options(field.to)],
        filter,
        maxItems: 8,
      });
      return [answered(found)];
    }
    const validate = (answer: string) => {
      if (answer.trim() === '') return field.required ? 'This is needed.' : undefined;
      return objection(field, valueOf(field, [answer], known));
    };
    return [await line(field.required ? message : `${message}  (Enter for none)`, validate, proposal)];
  }

  return {
    async field(field: Field, proposal?: string): Promise<unknown> {
      const message = field.contract ? `${field.name}: ${field.contract}` : field.name;
      const answers = (await answersTo(field, message, proposal)).filter((answer) => answer !== '');
      return answers.length > 0 ? valueOf(field, answers, known) : undefined;
    },
    line,
    async text(message: string): Promise<string> {
      return answered(await multiline({ ...streams, message, showSubmit: true }));
    },
  };
}

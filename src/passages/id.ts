import { PASSAGE_ID } from '../schemas/passage-id.ts';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz';
const CHARACTERS = `${LETTERS}23456789`;
const LENGTH = 4;

/**
 * A new id of a passage: four characters that neither the passage's place nor its wording has a part in.
 *
 * @param random a whole number from 0 to below its argument, each as likely
 */
export function newId(random: (below: number) => number): string {
  const one = (of: string) => of.charAt(random(of.length));
  let id = '';
  while (!PASSAGE_ID.test(id)) {
    id = one(LETTERS) + Array.from({ length: LENGTH - 1 }, () => one(CHARACTERS)).join('');
  }
  return id;
}

/** The questions of the issue form “Propose an article”, by the label above each answer; the last may have many lines. */
export const QUESTIONS = {
  headline: 'Headline of the original',
  url: 'Address of the original',
  publisher: 'Publisher',
  published: 'Day of publication',
  language: 'Language of the original',
  text: 'What it says',
} as const;

export type Answers = Record<keyof typeof QUESTIONS, string>;

/** What GitHub writes where nothing was answered. */
const NO_ANSWER = '_No response_';

/**
 * The answers in the body of an issue that a form wrote: each below a line `### ` with its question, in the order of the
 * form. The last answer is all the rest, so that no heading within it can pass for another answer.
 *
 * @throws Error where a question is missing, which the form always writes
 */
export function answersIn(body: string): Answers {
  let rest = body.replaceAll('\r\n', '\n');
  const parts = Object.entries(QUESTIONS).map(([field, question]) => {
    const heading = `### ${question}\n`;
    const at = rest.indexOf(heading);
    if (at < 0) {
      throw new Error(
        `The issue has no line "### ${question}": it was not written by the form, or was changed since.`,
      );
    }
    const before = rest.slice(0, at);
    rest = rest.slice(at + heading.length);
    return { field, before };
  });
  const texts = [...parts.slice(1).map(({ before }) => before), rest];
  const answers = parts.map(({ field }, index) => {
    const answer = texts[index]!.trim();
    return [field, answer === NO_ANSWER ? '' : answer];
  });
  return Object.fromEntries(answers) as Answers;
}

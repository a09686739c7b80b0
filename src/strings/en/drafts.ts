/** The words of the drafts, which `npm run dev` alone shows. */
export const drafts = {
  title: 'Drafts',
  draft: 'Draft',
  intro: 'Seen by you alone, while you write: no draft is published.',
  none: 'There is no draft.',
  banner: (file: string) => `This is a draft, ${file}. It is not published.`,
  ready: 'The check has nothing to say of it.',
  problems: (count: number) =>
    count === 1 ? 'One thing is to be mended' : `${count} things are to be mended`,
  untitled: 'Without a headline',
  fields: 'Front matter',
};

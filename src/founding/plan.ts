/** Where the files lie that another archive begins with: they stand in for what is this archive's own. */
export const TEMPLATE = 'templates/archive/';

/** This archive's own: what it holds, what it calls itself, and what it tells of both. */
const OWN = [/^content\//, /^README\.md$/, /^src\/site\.ts$/, /^\.ci\//];

/** A file of the new archive, and the file of this one that it is a copy of. */
export interface Copy {
  from: string;
  to: string;
}

/**
 * What a new archive is made of: the code of this one, and the template in place of what is this one's own.
 *
 * @param files the files of this archive, as paths from its folder with forward slashes
 * @throws Error where the template is missing
 */
export function planOf(files: string[]): Copy[] {
  const template = files
    .filter((file) => file.startsWith(TEMPLATE))
    .map((from) => ({ from, to: from.slice(TEMPLATE.length) }));
  if (template.length === 0)
    throw new Error(`There is nothing in ${TEMPLATE}, which a new archive begins with.`);
  const code = files
    .filter((file) => !OWN.some((own) => own.test(file)))
    .map((file) => ({ from: file, to: file }));
  return [...code, ...template].sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** `package.json` or its lockfile under the name of another archive, with its own count of versions. */
export function renamed(json: string, name: string): string {
  const manifest = JSON.parse(json) as { name: string; packages?: Record<string, { name?: string }> };
  const own = manifest.packages?.[''];
  if (own) own.name = name;
  const described = 'description' in manifest ? { description: 'A static archive of news' } : {};
  return `${JSON.stringify({ ...manifest, name, ...described }, null, 2)}\n`;
}

/** The name of a package from that of a folder. @throws Error where no letter or digit is left */
export function packageName(folder: string): string {
  const name = (
    folder
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).join('-');
  if (name === '') throw new Error(`“${folder}” gives no name for a package: use Latin letters or digits.`);
  return name;
}

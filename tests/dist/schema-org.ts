import { readFileSync } from 'node:fs';

interface Vocabulary {
  /** Each type's parents. */
  types: Record<string, string[]>;
  properties: Record<string, [domains: string[], ranges: string[]]>;
}

const { properties, types } = JSON.parse(
  readFileSync('tests/fixtures/schema-org/vocabulary.json', 'utf8'),
) as Vocabulary;

const kinds = (type: string): string[] => [type, ...(types[type] ?? []).flatMap(kinds)];

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a plain value may stand where schema.org expects one of `ranges`. */
function fits(value: unknown, ranges: string[]): boolean {
  if (typeof value === 'boolean') return ranges.includes('Boolean');
  if (typeof value === 'number') return ranges.includes('Number') || (ranges.includes('Integer') && Number.isInteger(value));
  if (typeof value !== 'string' || value === '') return false;
  if (ranges.includes('Text')) return true;
  if (ranges.includes('URL')) return /^https?:\/\/\S+$/.test(value);
  return (ranges.includes('Date') || ranges.includes('DateTime')) && DATE.test(value);
}

/** What schema.org's vocabulary has against a node: unknown types and properties, values of another kind. */
export function againstVocabulary(node: Record<string, unknown>, at = ''): string[] {
  const type = String(node['@type']);
  if (!(type in types)) return [`${at}: there is no type ${type}`];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    const where = `${at}${type}.${name}`;
    const [domains, ranges] = properties[name] ?? [];
    if (!domains || !ranges) return [`${where}: there is no such property`];
    if (!kinds(type).some((kind) => domains.includes(kind))) return [`${where}: it belongs to ${domains.join(', ')}`];
    return [value].flat().flatMap((each): string[] => {
      if (typeof each !== 'object' || each === null) return fits(each, ranges) ? [] : [`${where}: ${String(each)} is none of ${ranges.join(', ')}`];
      const inner = each as Record<string, unknown>;
      if (!('@type' in inner)) return typeof inner['@id'] === 'string' ? [] : [`${where}: a node without type or name`];
      const right = kinds(String(inner['@type'])).some((kind) => ranges.includes(kind));
      return [...(right ? [] : [`${where}: ${String(inner['@type'])} is none of ${ranges.join(', ')}`]), ...againstVocabulary(inner, `${where} › `)];
    });
  });
}

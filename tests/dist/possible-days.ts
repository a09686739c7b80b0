import Papa from 'papaparse';

const FIELD = /^(?:first|last)_possible_day$/;
const IN_JSON = /"(?:first|last)_possible_day":\s*"\d{4}-\d{2}-\d{2}",?/g;

/** The text of a file without the fields that say between which days a date may lie: of them alone is more said than is known. */
export function withoutPossibleDays(file: string, text: string): string {
  if (/\.jsonl?$/.test(file)) return text.replace(IN_JSON, '');
  if (!file.endsWith('.csv')) return text;
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const fields = meta.fields?.filter((field) => !FIELD.test(field)) ?? [];
  return Papa.unparse(data, { columns: fields });
}

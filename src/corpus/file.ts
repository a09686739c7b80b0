/** A file of a corpus, its path from the folder of the content. */
export interface CorpusFile {
  path: string;
  text: string;
}

/** An entry as a file: its fields as JSON, which YAML contains; what is empty is left out. */
export function entryFile(path: string, front: object, body: string): CorpusFile {
  const fields = Object.entries(front)
    .filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    )
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return { path, text: `---\n${fields.join('')}---\n${body && `\n${body.trim()}\n`}` };
}

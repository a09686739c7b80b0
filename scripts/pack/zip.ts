import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ZipFile } from 'yazl';

/** Files that instruct a host. */
const INSTRUCTIONS = ['_headers', '_redirects'];

/** What an index page of a site built for the root says, and one built under a base path does not. */
const BUILT_FOR_ROOT = 'href="/opensearch.xml"';

/**
 * A ZIP of a built site, as a stream; larger ones become ZIP64.
 *
 * @param directory the built site
 * @param folder what the ZIP unpacks to
 * @param readme the text of its README.txt
 * @throws if there is no site, one built under a base path, or one with a README.txt of its own
 */
export function zipSite(
  directory: string,
  { folder, readme }: { folder: string; readme: string },
): { count: number; stream: NodeJS.ReadableStream } {
  const index = join(directory, 'index.html');
  if (!existsSync(index)) throw new Error(`There is no site in "${directory}" (no index.html).`);
  if (!readFileSync(index, 'utf8').includes(BUILT_FOR_ROOT)) {
    throw new Error(
      `The site in "${directory}" was built under a base path: build it with BASE_PATH=/ to pack it.`,
    );
  }
  const files = globSync('**/*', { cwd: directory })
    .filter((file) => statSync(join(directory, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !INSTRUCTIONS.includes(file))
    .sort();
  if (files.includes('README.txt'))
    throw new Error(`"${directory}" has a README.txt where that of the ZIP goes.`);

  const zip = new ZipFile();
  // The first day that a ZIP can name. It is read in local time, in which the format keeps it.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };
  zip.addBuffer(Buffer.from(readme), `${folder}/README.txt`, options);
  for (const file of files) zip.addFile(join(directory, file), `${folder}/${file}`, options);
  zip.end();
  return { count: files.length + 1, stream: zip.outputStream };
}

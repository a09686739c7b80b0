import { site } from '../../src/site.ts';

/**
 * What stands in the ZIP about itself.
 *
 * @param folder the folder that the ZIP unpacks to
 * @param address where the archive is published
 */
export const readme = (folder: string, address: string): string => `${site.name}
${'='.repeat(site.name.length)}

${site.tagline}.

This is the whole of ${address.replace(/\/?$/, '/')}
to be read and searched without a network. Python 3 is all it takes. In a
terminal, in this folder (${folder}):

    python3 -m http.server 8000 --bind 127.0.0.1

Leave it running, and open http://127.0.0.1:8000/ in a browser. On Windows the
command begins with "py" instead of "python3". Ctrl+C ends it. Any other web
server will do as well, as long as this folder is its root.

A double click on index.html will not do: the addresses in the pages begin at
the root of a server, and browsers let no page search files.

What pages say of their own address, their feeds and the sitemap name the place
where the archive is published. Links to the originals need a network.

Texts: ${site.licence.name} (${site.licence.address}).
The originals belong to their publishers.
`;

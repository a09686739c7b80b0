import type { AstroIntegration } from 'astro';
import { afterEach, describe, expect, it } from 'vitest';
import { renderedBeside } from '../../../src/rendering/beside.ts';
import { textProcessor } from '../../../src/rendering/processor.ts';

const TEXT = '## “One”\n\nTwo *three* <b>four</b>. [#k3f9]\n';
const SHARED = { syntaxHighlight: false as const };

let integration: AstroIntegration;
const started = (command: 'build' | 'dev') => {
  const processor = textProcessor();
  const own = processor.createRenderer.bind(processor);
  integration = renderedBeside();
  void integration.hooks['astro:config:setup']!({ command } as never);
  void integration.hooks['astro:config:done']!({ config: { markdown: { processor } } } as never);
  return { own, processor };
};
const said: string[] = [];
const logger = { info: (line: string) => said.push(line) };
const endReading = () => integration.hooks['astro:build:start']!({ logger } as never);
afterEach(endReading);

describe('a text that is rendered beside the reading of content', () => {
  it('is as it would be without, whichever of several comes first', async () => {
    const { own, processor } = started('build');
    const [beside, another, itself] = await Promise.all([
      processor.createRenderer(SHARED),
      processor.createRenderer(SHARED),
      own(SHARED),
    ]);
    const texts = ['One.', TEXT, 'Three.'];
    const options = { fileURL: new URL('file:///content/one.md'), frontmatter: { headline: 'One' } };
    expect(
      await Promise.all(texts.map((text, index) => (index === 1 ? another : beside).render(text, options))),
    ).toEqual(await Promise.all(texts.map((text) => itself.render(text, options))));
    expect((await beside.render(TEXT)).code).toContain(
      '<p id="k3f9">Two <em>three</em> four.<a href="#k3f9"',
    );
    await endReading();
    expect(said).toEqual(['4 texts rendered']);
  });

  it('fails as it would without', async () => {
    const { processor } = started('build');
    const renderer = await processor.createRenderer(SHARED);
    await expect(renderer.render(undefined as never)).rejects.toThrow();
    expect((await renderer.render('One.')).code).toBe('<p>One.</p>\n');
  });
});

it.each(['dev', 'build'] as const)(
  'what is rendered in %s later than the content is rendered where it is asked for',
  async (command) => {
    const { processor } = started(command);
    if (command === 'build') await endReading();
    const renderer = await processor.createRenderer(SHARED);
    await endReading();
    expect((await renderer.render('One.')).code).toBe('<p>One.</p>\n');
  },
);

import { type HastPluginDefinition, defineHastPlugin } from 'satteri';
import { PASSAGE_ID } from '../schemas/passage-id.ts';
import { digest } from './digest.ts';
import { MARKER_AT_END } from './marker.ts';

/**
 * Takes the marker out of every passage, gives its element (`<p>`, or `<li>` in a tight list) the id, and ends it with
 * an empty link to itself, `<a href="#k3f9" data-digest="…" aria-label="…">`, whose sign is drawn by a style.
 *
 * @param label what the link to the passage of that id is called
 */
export const passageLinks = (label: (id: string) => string): HastPluginDefinition =>
  defineHastPlugin({
    name: 'passage-links',
    text(node, context) {
      const match = MARKER_AT_END.exec(node.value);
      const id = match?.[1];
      const parent = context.parent(node);
      const isPassage = parent.type === 'element' && (parent.tagName === 'p' || parent.tagName === 'li');
      if (!match || id === undefined || !PASSAGE_ID.test(id) || !isPassage) return;
      const value = node.value.slice(0, match.index);
      const before = parent.children.slice(0, context.indexOf(node)).map((each) => context.textContent(each));
      context.setProperty(parent, 'id', id);
      context.replaceNode(node, [
        { type: 'text', value },
        {
          type: 'element',
          tagName: 'a',
          properties: {
            href: `#${id}`,
            'data-digest': digest([...before, value].join('')),
            'aria-label': label(id),
          },
          children: [],
        },
      ]);
    },
  });

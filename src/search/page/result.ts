import { dateParts } from '../../archive/dates.ts';
import { isDay } from '../../schemas/edtf.ts';
import { strings } from '../../strings/browser.ts';
import {
  type Run,
  type ShownPassage,
  type Sought,
  bestPassages,
  runsOf,
  soughtAndFound,
} from '../passages.ts';
import type { FoundArticle } from '../stored.ts';
import { markedAddress } from './marks.ts';
import { find, itemOf } from './view.ts';

/** So many further passages unfold under a result. */
const MORE = 8;

/** One result, as a list item: its links lead to the passage, and carry what is to be marked there. */
export function resultItem(article: FoundArticle, sought: { text: Sought; any: Sought }): HTMLLIElement {
  const item = itemOf('#result');
  const { headline, href, hue, organisations, people, published } = article;
  if (hue !== undefined) item.dataset.hue = String(hue);
  const [best, ...others] = bestPassages(article, sought.text) as [ShownPassage, ...ShownPassage[]];
  const found = soughtAndFound(article, sought.any);
  const addressOf = (id: string) => markedAddress(href, found, id);
  find('.date', HTMLElement, item).append(...dateNodes(published));
  const link = find('a', HTMLAnchorElement, item);
  link.href = addressOf(best.id);
  link.replaceChildren(...runsOf(headline, sought.any).map(runNode));
  find('.excerpt', HTMLElement, item).append(...best.runs.map(runNode));
  find('.whose', HTMLElement, item).textContent = [organisations.join(', '), people.slice(0, 4).join(', ')]
    .filter(Boolean)
    .join(' · ');
  const more = find('details', HTMLDetailsElement, item);
  if (others.length === 0) more.remove();
  else {
    find('summary', HTMLElement, more).textContent = strings.search.passages.more(others.length);
    find('ul', HTMLUListElement, more).append(
      ...others.slice(0, MORE).map(({ id, runs }) => {
        const passage = itemOf('#further-passage');
        const to = find('a', HTMLAnchorElement, passage);
        to.href = addressOf(id);
        to.replaceChildren(...runs.map(runNode));
        return passage;
      }),
    );
  }
  return item;
}

function dateNodes(published: string): Node[] {
  const nodes = dateParts(published, 'short').flatMap(({ datetime, text }, index) => {
    const time = document.createElement('time');
    time.dateTime = datetime;
    time.textContent = text;
    return index > 0 ? [document.createTextNode(' – '), time] : [time];
  });
  const known = isDay(published);
  return known ? nodes : [...nodes, document.createTextNode(`, ${strings.dayNotKnown}`)];
}

function runNode({ marked, text }: Run): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

import { dateText } from '../../archive/dates.ts';
import { strings } from '../../strings/browser.ts';
import type { Catalogue } from '../answer.ts';
import { type Bin, histogramOf, rangeOf } from '../histogram.ts';
import type { SearchRequest } from '../request.ts';
import { addressOf } from './form.ts';
import { find } from './view.ts';

const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 100;
const LEAST = 4;

const figure = find('#histogram', HTMLElement);
const chart = find('svg', SVGSVGElement, figure);
const first = find('#histogram-first', HTMLInputElement);
const last = find('#histogram-last', HTMLInputElement);
const from = find('#from', HTMLInputElement);
const to = find('#to', HTMLInputElement);
const whole = find('a', HTMLAnchorElement, figure);

let bins: Bin[] = [];

/** Shows when the articles were published that the request finds; of a range of days, what lies in it. */
export function showHistogram(catalogue?: Catalogue, request?: SearchRequest, articles: number[] = []) {
  bins = histogramOf(
    articles.map((number) => catalogue!.days[number]!),
    request,
  );
  figure.hidden = bins.length === 0;
  if (bins.length === 0) return;
  const most = Math.max(...bins.map(({ count }) => count));
  chart.setAttribute('viewBox', `0 0 ${bins.length} ${HEIGHT}`);
  chart.replaceChildren(...bins.map((bin, index) => barOf(bin, index, most)));
  for (const handle of [first, last]) handle.max = String(bins.length - 1);
  first.value = '0';
  last.value = last.max;
  whole.hidden = !request?.from && !request?.to;
  if (request) whole.href = addressOf({ ...request, from: undefined, to: undefined, page: 1 });
  showRange();
}

function barOf({ count, id }: Bin, index: number, most: number): SVGElement {
  const bar = document.createElementNS(SVG, 'rect');
  const height = count === 0 ? 0 : Math.max(LEAST, Math.round((count / most) * HEIGHT));
  for (const [name, value] of Object.entries({ x: index + 0.1, y: HEIGHT - height, width: 0.8, height }))
    bar.setAttribute(name, String(value));
  const title = document.createElementNS(SVG, 'title');
  title.textContent = strings.search.histogram.bar(dateText(id), count);
  bar.append(title);
  return bar;
}

/** The places of the two handles, the smaller first. */
const chosen = () => [Number(first.value), Number(last.value)].sort((a, b) => a - b) as [number, number];

function showRange() {
  const [start, end] = chosen();
  for (const [index, bar] of [...chart.children].entries())
    bar.classList.toggle('outside', index < start || index > end);
  for (const handle of [first, last]) handle.ariaValueText = dateText(bins[Number(handle.value)]!.id);
  const articles = bins.length === 1 ? bins[0]!.id : `${bins[start]!.id}/${bins[end]!.id}`;
  find('figcaption span', HTMLElement, figure).textContent = dateText(articles);
}

/** Writes the chosen periods into the fields of the form, whose change asks for them. */
function askForRange() {
  const [start, end] = chosen();
  const range = rangeOf(bins[start]!.id, bins[end]!.id);
  from.value = range.from;
  to.value = range.to;
  to.dispatchEvent(new Event('change', { bubbles: true }));
}

for (const handle of [first, last]) {
  handle.addEventListener('input', showRange);
  handle.addEventListener('change', (event) => {
    event.stopPropagation();
    askForRange();
  });
}

/** Which bar lies under the pointer. */
function barAt({ clientX }: PointerEvent): number {
  const { left, width } = chart.getBoundingClientRect();
  return Math.min(bins.length - 1, Math.max(0, Math.floor(((clientX - left) / width) * bins.length)));
}

chart.addEventListener('pointerdown', (event) => {
  chart.setPointerCapture(event.pointerId);
  first.value = last.value = String(barAt(event));
  showRange();
});
chart.addEventListener('pointermove', (event) => {
  if (!chart.hasPointerCapture(event.pointerId)) return;
  last.value = String(barAt(event));
  showRange();
});
chart.addEventListener('pointerup', askForRange);

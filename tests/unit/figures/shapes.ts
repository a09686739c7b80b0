import { type Element, all, parse } from '../../dist/html.ts';
import type { Svg } from '../../../src/figures/svg.ts';

/** The elements of a drawing that the selector finds. */
export const shapes = (drawing: Svg, selector: string): Element[] => all(selector, parse(drawing.text));

/** A length or place of a shape, in shares of the drawing's width or in its units. */
export const measure = ({ attribs }: Element, attribute: string): number =>
  Number((attribs[attribute] ?? '').replace(/%$/, ''));

/** Where a shape begins and ends across the drawing, in hundredths of its width. */
export const across = (shape: Element): [from: number, to: number] => [
  measure(shape, 'x'),
  measure(shape, 'x') + measure(shape, 'width'),
];

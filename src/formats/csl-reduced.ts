import citeproc, { type CslElement } from 'citeproc';

/** What is known of items before there are any. */
export interface ItemKind {
  type: string;
  /** The variables that items have, and whether all of them do. */
  variables: Record<string, 'always' | 'sometimes'>;
}

/** What citeproc numbers by itself. */
const OF_ENGINE = ['citation-label', 'citation-number', 'year-suffix'];

/**
 * What asks in vain. A group is left out when all it asks for is missing, so what asks for a variable that no item has
 * is not removed without a trace.
 */
const IN_VAIN: CslElement = { name: 'text', attrs: { variable: 'annote' }, children: [] };
const isInVain = (element: CslElement) => element === IN_VAIN;

const isVariable = ({ attrs, name }: CslElement) => name === 'text' && attrs.variable !== undefined;

/** Whether an element is left out of a group that asks in vain and for nothing else: it asks for nothing itself. */
const isLeftOut = (element: CslElement) =>
  isInVain(element) || element.name === 'label' || (element.name === 'text' && !isVariable(element));

/** Whether an element asks for a variable that an item may have, whatever the item. A condition asks where it holds. */
const surelyAsks = (element: CslElement): boolean =>
  element.name === 'group'
    ? elementsIn(element).some(surelyAsks)
    : !isInVain(element) && (isVariable(element) || ['date', 'names', 'number'].includes(element.name));

/**
 * A style for bibliographies of one entry: without citations in the text, without the order of a list, and without all
 * that items of this kind never need, which is nine tenths of its elements. Conditions whose answer is known are
 * answered, and macros stand where they are called.
 *
 * @param style CSL as XML
 * @returns the JSON that citeproc takes in its place
 * @see https://docs.citationstyles.org/en/stable/specification.html#rendering-elements
 */
export function reducedStyle(style: string, kind: ItemKind): string {
  const root = citeproc.parseXml(style);
  const macros = new Map(
    elementsIn(root)
      .filter(({ name }) => name === 'macro')
      .map((macro) => [macro.attrs.name, macro]),
  );

  const everHas = (variable: string) => variable in kind.variables || OF_ENGINE.includes(variable);
  const alwaysHas = (variable: string) => kind.variables[variable] === 'always';
  const asked = ({ attrs }: CslElement) => attrs.variable?.split(/\s+/) ?? [];

  const reducedIn = (parent: CslElement): CslElement[] =>
    elementsIn(parent)
      .flatMap(reduced)
      .filter((element, index, all) => !(isInVain(element) && index > 0 && isInVain(all[index - 1]!)));

  function reduced(element: CslElement): CslElement[] {
    const { attrs, name } = element;
    if (name === 'choose') return reducedChoose(element);
    if (name === 'group') return reducedGroup(attrs, element);
    if (name === 'text' && attrs.macro !== undefined) {
      const { macro, ...others } = attrs;
      return reducedGroup(others, macros.get(macro)!);
    }
    if (name === 'names') return reducedNames(element);
    // A label asks for nothing: it is written with what is beside it.
    if (name === 'label' || attrs.variable === undefined) return [element];
    return asked(element).some(everHas) ? [element] : [IN_VAIN];
  }

  function reducedGroup(attrs: CslElement['attrs'], content: CslElement): CslElement[] {
    const all = reducedIn(content);
    const children = all.some(surelyAsks) ? all.filter((element) => !isInVain(element)) : all;
    if (children.every(isInVain)) return children;
    if (children.some(isInVain) && children.every(isLeftOut)) return [IN_VAIN];
    // Of one there is nothing to delimit.
    const isPlain = children.length === 1 && Object.keys(attrs).every((name) => name === 'delimiter');
    const isWrapper = isPlain && children.every((only) => only.name === 'group' || isVariable(only));
    return isWrapper ? children : [{ name: 'group', attrs, children }];
  }

  function reducedNames(names: CslElement): CslElement[] {
    const variables = asked(names);
    const substitute = elementsIn(names).find(({ name }) => name === 'substitute');
    const others = elementsIn(names).filter((child) => child !== substitute);
    if (variables.some(alwaysHas)) return [{ ...names, children: others }];
    if (!substitute) return variables.some(everHas) ? [names] : [IN_VAIN];
    // Each child of it is one that may take their place.
    const instead = elementsIn(substitute)
      .map((child) => reduced(child).filter((element) => !isInVain(element)))
      .filter((some) => some.length > 0)
      .map((some) => (some.length === 1 ? some[0]! : { name: 'group', attrs: {}, children: some }));
    return [{ ...names, children: [...others, { ...substitute, children: instead }] }];
  }

  function reducedChoose(choose: CslElement): CslElement[] {
    const branches: CslElement[] = [];
    for (const branch of elementsIn(choose)) {
      const answer = branch.name === 'else' || answerTo(branch.attrs);
      if (answer === false) continue;
      const children = reducedIn(branch);
      if (answer === true) {
        branches.push({ name: 'else', attrs: {}, children });
        break;
      }
      branches.push({ ...branch, name: branches.length === 0 ? 'if' : 'else-if', children });
    }
    const [first] = branches;
    if (first?.name === 'else') return first.children as CslElement[];
    return branches.some(({ children }) => children.length > 0) ? [{ ...choose, children: branches }] : [];
  }

  /** Whether a condition holds for all items or for none; undefined where it depends on the item. */
  function answerTo({ match = 'all', ...tests }: CslElement['attrs']): boolean | undefined {
    const answers = Object.entries(tests).flatMap(([name, value]) => {
      const words = value!.split(/\s+/);
      if (name === 'type') return [words.includes(kind.type)];
      return words.map((variable) => {
        if (name === 'variable' && alwaysHas(variable)) return true;
        return ABOUT_VARIABLES.includes(name) && !everHas(variable) ? false : undefined;
      });
    });
    const counter = match !== 'all';
    if (answers.includes(counter)) return match === 'any';
    return answers.includes(undefined) ? undefined : match !== 'any';
  }

  const children = elementsIn(root).flatMap((element): CslElement[] => {
    if (element.name === 'macro') return [];
    if (element.name === 'citation') return [CITATION];
    if (element.name !== 'bibliography') return [element];
    const layouts = elementsIn(element).filter(({ name }) => name === 'layout');
    return [{ ...element, children: layouts.map((layout) => ({ ...layout, children: reducedIn(layout) })) }];
  });
  return JSON.stringify({ ...root, children });
}

const ABOUT_VARIABLES = ['is-numeric', 'is-uncertain-date', 'variable'];

/** A style must have one; citeproc sets it for each item, to see which look alike. */
const CITATION: CslElement = {
  name: 'citation',
  attrs: {},
  children: [
    {
      name: 'layout',
      attrs: {},
      children: [{ name: 'text', attrs: { value: '.' }, children: [] }],
    },
  ],
};

const elementsIn = ({ children }: CslElement): CslElement[] =>
  children.filter((child) => typeof child !== 'string');

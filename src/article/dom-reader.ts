// Reads a tree through the prototypes' own accessors: a page can shadow `form.firstChild` or `document.querySelector` with an element's name.

/** Side-effect-free access to the nodes of one document, immune to clobbered names. */
export interface DomReader {
  root: Element | null;
  type(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Text of a text node. */
  data(node: Node): string;
  /** All text below a node, unfolded. */
  text(node: Node): string;
  /** Lower-case tag name. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  query(scope: ParentNode, selector: string): Element | null;
  queryAll(scope: ParentNode, selector: string): ArrayLike<Element>;
  /** All elements of the document with a tag name. */
  byTag(name: string): ArrayLike<Element>;
  matches(element: Element, selector: string): boolean;
  contains(outer: Node, inner: Node): boolean;
  createRange(): Range;
}

type Getter = (this: Node) => unknown;

function holderOf(start: object, name: string): object {
  for (let holder: object | null = start; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    if (Object.hasOwn(holder, name)) return holder;
  }
  throw new TypeError(`No ${name} on the prototype chain of a document`);
}

const findOnChain = (start: object, name: string): PropertyDescriptor =>
  Object.getOwnPropertyDescriptor(holderOf(start, name), name)!;

/** @param document any HTML document, live or parsed; it is only read. */
export function domReader(document: Document): DomReader {
  const documentChain = Object.getPrototypeOf(document) as object;
  const getter = <T>(chain: object, name: string) => {
    const get = findOnChain(chain, name).get as Getter;
    return (node: Node) => get.call(node) as T;
  };
  const root = getter<Element | null>(documentChain, 'documentElement')(document);
  const createText = findOnChain(documentChain, 'createTextNode').value as Document['createTextNode'];
  const textChain = Object.getPrototypeOf(createText.call(document, '')) as object;
  // Members of nodes and elements have one holder each: found once, it is not climbed to again.
  const nodeChain = holderOf(documentChain, 'nodeType');
  const text = getter<string | null>(nodeChain, 'textContent');
  const data = getter<string>(textChain, 'data');
  const shared = {
    root,
    type: getter<number>(nodeChain, 'nodeType'),
    firstChild: getter<Node | null>(nodeChain, 'firstChild'),
    nextSibling: getter<Node | null>(nodeChain, 'nextSibling'),
    parent: getter<Node | null>(nodeChain, 'parentNode'),
    data,
    text: (node: Node) => text(node) ?? '',
  };
  const elementChain = root ? holderOf(Object.getPrototypeOf(root) as object, 'localName') : nodeChain;
  const method = (chain: object, name: string) => (root ? findOnChain(chain, name).value : undefined);
  const getAttribute = method(elementChain, 'getAttribute') as Element['getAttribute'];
  const queryIn = method(elementChain, 'querySelector') as (this: ParentNode, s: string) => Element | null;
  const queryAllIn = method(elementChain, 'querySelectorAll') as (
    this: ParentNode,
    s: string,
  ) => NodeListOf<Element>;
  const byTagIn = method(elementChain, 'getElementsByTagName') as (
    this: Element,
    name: string,
  ) => HTMLCollectionOf<Element>;
  const localName = root ? getter<string>(elementChain, 'localName') : () => '';
  const matches = method(elementChain, 'matches') as (this: Element, selector: string) => boolean;
  const contains = findOnChain(nodeChain, 'contains').value as Node['contains'];
  const scopeOf = (scope: ParentNode) => (scope === document ? root : scope);
  return {
    ...shared,
    tag: localName,
    attribute: (element, name) => getAttribute.call(element, name),
    query: (scope, selector) => {
      const from = scopeOf(scope);
      return from ? queryIn.call(from, selector) : null;
    },
    queryAll: (scope, selector) => {
      const from = scopeOf(scope);
      return from ? queryAllIn.call(from, selector) : [];
    },
    byTag: (name) => (root ? byTagIn.call(root, name) : []),
    matches: (element, selector) => matches.call(element, selector),
    contains: (outer, inner) => contains.call(outer, inner),
    createRange: () =>
      (findOnChain(documentChain, 'createRange').value as Document['createRange']).call(document),
  };
}

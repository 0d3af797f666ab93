/** The text between tags, with its entities replaced. */
export class XmlText {
  readonly nodeName = '#text';

  constructor(readonly textContent: string) {}
}

export type XmlNode = XmlElement | XmlText;

/**
 * An element, with the part of the DOM's interface that packages need. Names keep their prefixes, which have the
 * usual meaning of Office files. The parser adds the children.
 */
export class XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly childNodes: XmlNode[] = [];
  /** The elements inside a root by their names. They are collected at the first question, of which each rule of the lint has one. */
  #byName?: Map<string, XmlElement[]>;

  constructor(
    readonly nodeName: string,
    attributes: Readonly<Record<string, string>> = {},
    readonly parentNode?: XmlElement,
  ) {
    this.attributes = new Map(Object.entries(attributes));
  }

  get textContent(): string {
    return this.childNodes.map((node) => node.textContent).join('');
  }

  getAttribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  /** Returns the elements inside this one with that name, or all for `*`, in document order. */
  getElementsByTagName(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    // A root stands in the document, which stands in nothing.
    if (this.parentNode?.parentNode) this.#collect(name, found);
    else for (const element of this.#named(name)) found.push(element);
    return found;
  }

  #named(name: string): readonly XmlElement[] {
    if (!this.#byName) {
      const all: XmlElement[] = [];
      this.#collect('*', all);
      this.#byName = new Map([['*', all]]);
      for (const element of all) {
        const same = this.#byName.get(element.nodeName);
        if (same) same.push(element);
        else this.#byName.set(element.nodeName, [element]);
      }
    }
    return this.#byName.get(name) ?? [];
  }

  #collect(name: string, found: XmlElement[]): void {
    for (const node of this.childNodes) {
      if (node instanceof XmlText) continue;
      if (name === '*' || node.nodeName === name) found.push(node);
      node.#collect(name, found);
    }
  }
}

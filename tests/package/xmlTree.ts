/** Text between tags, as it reads: entities resolved. */
export class XmlText {
  readonly nodeName = '#text';

  constructor(readonly textContent: string) {}
}

export type XmlNode = XmlElement | XmlText;

/**
 * An element, with the part of the DOM's vocabulary that packages need. Names keep their prefixes and mean what they
 * usually mean in Office files. The parser adds the children.
 */
export class XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly childNodes: XmlNode[] = [];

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

  /** The elements of that name (`*`: all) inside this one, in document order. */
  getElementsByTagName(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    this.#collect(name, found);
    return found;
  }

  #collect(name: string, found: XmlElement[]): void {
    for (const node of this.childNodes) {
      if (node instanceof XmlText) continue;
      if (name === '*' || node.nodeName === name) found.push(node);
      node.#collect(name, found);
    }
  }
}

/** Text between tags, as it reads: entities resolved. */
export class XmlText {
  readonly nodeName = '#text';
  parentNode: XmlElement | undefined;

  constructor(readonly textContent: string) {}
}

export type XmlNode = XmlElement | XmlText;

/**
 * An element that may be changed in place, with the part of the DOM's vocabulary that packages need. Names keep their
 * prefixes and mean what they usually mean in Office files. Lists are snapshots.
 */
export class XmlElement {
  parentNode: XmlElement | undefined;
  readonly attributes = new Map<string, string>();
  readonly #children: XmlNode[] = [];

  constructor(readonly nodeName: string) {}

  get childNodes(): readonly XmlNode[] {
    return this.#children;
  }

  get textContent(): string {
    return this.#children.map((node) => node.textContent).join('');
  }

  getAttribute(name: string): string | undefined {
    return this.attributes.get(name);
  }

  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  appendChild<T extends XmlNode>(node: T): T {
    return this.insertBefore(node, undefined);
  }

  /** Puts `node` before the child `before`, or last. A node that stands somewhere moves. */
  insertBefore<T extends XmlNode>(node: T, before: XmlNode | undefined): T {
    node.parentNode?.removeChild(node);
    const at = before ? this.#at(before) : this.#children.length;
    this.#children.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }

  replaceChild(node: XmlNode, old: XmlNode): void {
    this.insertBefore(node, old);
    this.removeChild(old);
  }

  removeChild<T extends XmlNode>(node: T): T {
    this.#children.splice(this.#at(node), 1);
    node.parentNode = undefined;
    return node;
  }

  /** The elements of that name (`*`: all) inside this one, in document order. */
  getElementsByTagName(name: string): XmlElement[] {
    const found: XmlElement[] = [];
    this.#collect(name, found);
    return found;
  }

  #collect(name: string, found: XmlElement[]): void {
    for (const node of this.#children) {
      if (node instanceof XmlText) continue;
      if (name === '*' || node.nodeName === name) found.push(node);
      node.#collect(name, found);
    }
  }

  #at(node: XmlNode): number {
    const at = this.#children.indexOf(node);
    if (at < 0) throw new Error(`${node.nodeName} is not a child of ${this.nodeName}`);
    return at;
  }
}

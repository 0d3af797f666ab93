/**
 * An SVG without the line that names the document type of the W3C, as drawing programs write it: it says nothing of the
 * picture, and a reader could ask the network for it. A document type of any other form stays, and is refused.
 */
export function withoutDoctype(svg: Uint8Array): Uint8Array {
  const text = Buffer.from(svg).toString('latin1');
  const found = W3C.exec(text);
  return found ? Buffer.from(text.replace(found[0], ''), 'latin1') : svg;
}

const W3C =
  /<!DOCTYPE\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+\.dtd"\s*>/;

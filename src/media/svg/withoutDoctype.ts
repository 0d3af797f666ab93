/**
 * Removes the W3C document type that drawing programs write: it does not change the picture, and a reader could load it
 * from the network. A document type of any other form stays, and `svgTags` then stops at it.
 */
export function withoutDoctype(svg: Uint8Array): Uint8Array {
  const text = Buffer.from(svg).toString('latin1');
  const doctype = W3C.exec(text);
  return doctype ? Buffer.from(text.replace(doctype[0], ''), 'latin1') : svg;
}

const W3C =
  /<!DOCTYPE\s+svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN"\s+"https?:\/\/www\.w3\.org\/[\w./-]+\.dtd"\s*>/;

/** The namespaces every presentation part declares on its root. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

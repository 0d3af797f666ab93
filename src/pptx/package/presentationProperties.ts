import type { Parts } from './parts.ts';
import { NAMESPACES, PROLOG } from './xml.ts';

/** Writes how the deck opens: normal view, guides off, the table style new tables take. */
export function presentationProperties(parts: Parts): void {
  parts.set('ppt/presProps.xml', `${PROLOG}<p:presentationPr ${NAMESPACES}/>`);
  parts.set('ppt/viewProps.xml', `${PROLOG}<p:viewPr ${NAMESPACES}>${VIEWS}</p:viewPr>`);
  parts.set(
    'ppt/tableStyles.xml',
    `${PROLOG}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${MEDIUM_2_ACCENT_1}"/>`,
  );
}

const MEDIUM_2_ACCENT_1 = '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}';

const VIEWS =
  '<p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="80000"/></p:normalViewPr>' +
  '<p:slideViewPr><p:cSldViewPr snapToGrid="0"><p:cViewPr varScale="1"><p:scale><a:sx n="100" d="100"/>' +
  '<a:sy n="100" d="100"/></p:scale><p:origin x="0" y="0"/></p:cViewPr><p:guideLst/></p:cSldViewPr></p:slideViewPr>' +
  '<p:notesTextViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale><p:origin x="0" y="0"/>' +
  '</p:cViewPr></p:notesTextViewPr><p:gridSpacing cx="76200" cy="76200"/>';

import { NAMESPACES, PROLOG } from '../drawingml/namespaces.ts';

/** How the deck opens: normal view, with room for the notes; guides off. */
export const VIEW_PROPERTIES = `${PROLOG}<p:viewPr ${NAMESPACES}>${
  '<p:normalViewPr><p:restoredLeft sz="15620"/><p:restoredTop sz="80000"/></p:normalViewPr>' +
  '<p:slideViewPr><p:cSldViewPr snapToGrid="0"><p:cViewPr varScale="1"><p:scale><a:sx n="100" d="100"/>' +
  '<a:sy n="100" d="100"/></p:scale><p:origin x="0" y="0"/></p:cViewPr><p:guideLst/></p:cSldViewPr></p:slideViewPr>' +
  '<p:notesTextViewPr><p:cViewPr><p:scale><a:sx n="1" d="1"/><a:sy n="1" d="1"/></p:scale><p:origin x="0" y="0"/>' +
  '</p:cViewPr></p:notesTextViewPr><p:gridSpacing cx="76200" cy="76200"/>'
}</p:viewPr>`;

import type { Place, Report } from '../../diagnostics/report.ts';
import type { Body, Slide, Text } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';

/**
 * Reports links to slides that are not in the deck, and links in texts that lose them: the name of a section, and settings
 * other than `lines`, which are shown as a line of text.
 */
export function linkCheck(slide: Slide, lines: readonly string[], deck: DeckFacts, page: PageFacts): void {
  const settings = Object.entries(slide.settings);
  const checkAll = (texts: readonly Text[]) => {
    for (const text of texts)
      for (const { link, origin } of text)
        if (link?.startsWith('#') && !deck.target(link))
          page.report.add('link-nowhere', { link }, { origin, slide: page });
  };
  const checkBody = ({ flow, quotations, tables }: Body) => {
    checkAll(flow.map(({ text }) => text));
    for (const one of quotations) checkAll([...one.paragraphs, ...one.attribution]);
    for (const one of tables) checkAll([...one.header, ...one.rows.flat()]);
  };
  checkAll([slide.title, slide.kicker, slide.source]);
  for (const [name, { text }] of settings) if (lines.includes(name)) checkAll([text]);
  checkAll(slide.notes);
  checkBody(slide);
  for (const entry of slide.entries) {
    checkAll([entry.heading]);
    checkBody(entry);
  }
  checkPlain(slide.section ?? [], 'the name of a section', page.report, page);
  for (const [name, { text }] of settings)
    if (!lines.includes(name)) checkPlain(text, `\`${name}\``, page.report, page);
}

/** Reports the links of a text that is written without them. */
export function checkPlain(text: Text, what: string, report: Report, slide: Place['slide']): void {
  for (const { link, origin } of text) {
    if (link) report.add('link-in-plain-text', { link, what }, { origin, slide });
  }
}

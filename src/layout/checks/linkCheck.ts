import type { Place, Report } from '../../diagnostics/report.ts';
import type { Body, Slide, Text } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';

/**
 * Reports links to slides that are not in the deck, and links in texts that lose them: the name of a section, and settings
 * other than `lines`, which are shown as a line of text.
 */
export function linkCheck(slide: Slide, lines: readonly string[], deck: DeckFacts, page: PageFacts): void {
  const settings = Object.entries(slide.settings);
  const shown = settings.filter(([name]) => lines.includes(name)).map(([, { text }]) => text);
  const texts = [slide.title, slide.kicker, slide.source, ...shown, ...slide.notes, ...textsOf(slide)];
  for (const entry of slide.entries) texts.push(entry.heading, ...textsOf(entry));
  for (const run of texts.flat()) {
    if (!run.link?.startsWith('#') || deck.target(run.link)) continue;
    page.report.add('link-nowhere', { link: run.link }, { origin: run.origin, slide: page });
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

function textsOf(body: Body): Text[] {
  return [
    ...body.flow.map(({ text }) => text),
    ...body.quotations.flatMap((one) => [...one.paragraphs, ...one.attribution]),
    ...body.tables.flatMap((one) => [...one.header, ...one.rows.flat()]),
  ];
}

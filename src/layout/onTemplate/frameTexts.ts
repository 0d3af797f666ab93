import type { Item, TextItem } from '../../scene/item.ts';
import { plainText, type Slide, type Text } from '../../slides/slide.ts';
import type { TemplateLayout } from '../../template/template.ts';
import type { PageFacts } from '../deckFacts.ts';
import { footerTexts } from '../frame/footer.ts';
import { linked } from '../frame/itemMakers.ts';
import { fits, inheritedText } from './inherited.ts';
import { placeOf, titleOf } from './stand.ts';

/** The title in its placeholder. */
export function titled(slide: Slide, layout: TemplateLayout, page: PageFacts): Item[] {
  const title = titleOf(layout);
  if (title)
    return inheritedText(
      title,
      { what: 'title', name: page.deck.words.names.title },
      [{ text: slide.title }],
      page,
    );
  unplaced('title', slide.title, layout, page);
  return [];
}

/** Says that a text has no place on a layout. */
export function unplaced(what: string, text: Text, { name }: TemplateLayout, page: PageFacts): void {
  if (plainText(text).trim() === '') return;
  page.report.add(
    'template-unplaced',
    { what, layout: name },
    { origin: text[0]?.origin ?? page.origin, slide: page },
  );
}

/** The footer and the slide number, where the layout has them, as PowerPoint copies them to a slide. The footer leads to the agenda. */
export function footed(layout: TemplateLayout, page: PageFacts): TextItem[] {
  const [footer, number] = [placeOf(layout, 'ftr'), placeOf(layout, 'sldNum')];
  const { names } = page.deck.words;
  const back = page.deck.agenda ?? page.chapter?.id;
  const texts = footer ? footerTexts(page, page.deck.palette('lt1')) : [];
  const text = texts.find((one) => footer && fits(footer, [{ text: one }], page)) ?? texts.at(-1);
  return [
    ...(footer && text
      ? inheritedText(footer, { what: 'footer', name: names.footer }, [{ text }], page).map((item) =>
          linked(item, back && `#${back}`, back && page.deck.target(`#${back}`)?.title),
        )
      : []),
    ...(number
      ? inheritedText(
          number,
          { what: 'page number', name: names.slideNumber },
          [{ text: [{ text: String(page.number), origin: page.origin }] }],
          page,
        )
      : []),
  ];
}

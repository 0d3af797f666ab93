import type { Item } from '../../scene/item.ts';
import { type Entry, plainText } from '../../slides/slide.ts';
import type { DeckFacts, PageFacts } from '../deckFacts.ts';
import { contentLayouts, contentPage } from '../frame/contentFrame.ts';
import { type EntrySpec, entryItem, entryPlaceholder } from '../frame/entrySpec.ts';
import { INDEX } from '../frame/placeholderSpec.ts';
import { nth } from '../nth.ts';
import type { SlideKind } from '../slideKind.ts';
import { SIZES } from '../typesetting/scale.ts';
import { type SetTexts, setText } from '../typesetting/setText.ts';
import type { StyledText } from '../typesetting/textStyle.ts';
import { tryWays } from '../typesetting/tryWays.ts';
import { markedHeading } from './parts/markedHeading.ts';
import { readMoments, scaleMarks, trueSpacing } from './variants/moments.ts';
import { focusedPicture, pictureSpec, reportNoPlace, stripBox } from './variants/pictures.ts';
import { axisItems, axisParts, isUpright, type TimeWay, timePlaces } from './variants/timeAxis.ts';

/** The numbers of milestones that a slide may have, and the one that “New slide” always offers. */
const COUNTS = [3, 4, 5, 6];
const OFFERED = 4;
/** Space under a heading, in points. */
const UNDER_HEADING = 6;
/** The sizes that each sort of text may take, in points; the layouts have the first. */
const DATES = [20, 18] as const;
const NARROW_DATES = [18, 16] as const;
const headingSizes = (way: TimeWay): readonly number[] =>
  isUpright(way) ? SIZES.heading.slice(2) : SIZES.heading;
const TEXTS = SIZES.body.slice(1);

/**
 * Three to six milestones on an axis: dates above it and texts without boxes below; from five on down the slide. When every
 * milestone has a date, the points are as far apart as the dates are.
 */
export const timeline: SlideKind = {
  name: 'timeline',
  takes: {
    entries: [3, 6],
    entry: { paragraphs: [0, 1] },
    pictures: [0, 1],
    settings: ['lead', 'focus'],
  },
  layouts: (deck: DeckFacts) =>
    contentLayouts(deck, () =>
      WAYS.map((way) => ({
        name: nameOf(way),
        label: labelOf(way, deck),
        occasional: way.count !== OFFERED || way.scaled || way.strip,
        items: axisParts(way, deck),
        placeholders: [
          ...specsOf(deck, way).flatMap(({ date, event }) => [date, event].map(entryPlaceholder)),
          ...(way.strip ? [pictureSpec(deck, stripBox(deck))] : []),
        ],
      })),
    ),
  place: contentPage((slide, page) => {
    const moments = readMoments(slide.entries.map(({ heading }) => plainText(markedHeading(heading).mark)));
    const shares = trueSpacing(moments);
    const upright = isUpright({ count: slide.entries.length }) && reportNoPlace(slide, page, FEWER);
    const strip = slide.pictures.length > 0 && !upright;
    const way = { count: slide.entries.length, scaled: shares !== undefined, strip };
    const some = moments.some((moment) => moment !== undefined);
    const lead = slide.settings.lead?.value === 'true';
    const axis = {
      dated: moments.map((moment) => !some || moment !== undefined),
      ...{ lead, shares, marks: shares ? scaleMarks(moments) : [] },
    };
    const items = [
      ...axisItems(way, axis, page.deck),
      ...milestones(slide.entries, way, lead, page),
      ...(strip ? focusedPicture(slide, stripBox(page.deck), page) : []),
    ];
    return { layout: nameOf(way), items };
  }),
};

const WAYS: readonly TimeWay[] = COUNTS.flatMap((count) =>
  [false, true].flatMap((scaled) =>
    (isUpright({ count }) ? [false] : [false, true]).map((strip) => ({ count, scaled, strip })),
  ),
);

const nameOf = ({ count, scaled, strip }: TimeWay): string =>
  `timeline-${count}${scaled ? '-scaled' : ''}${strip ? '-picture' : ''}`;

function labelOf({ count, scaled, strip }: TimeWay, { words }: DeckFacts): string {
  const { counted, remarks, aside, comma } = words;
  const more = [...(scaled ? [remarks.scaled] : []), ...(strip ? [remarks.besidePicture] : [])];
  return counted.timeline(count) + (more.length > 0 ? aside(more.join(comma)) : '');
}

/** What has a picture below it: a timeline across the slide. */
const FEWER = 'a picture below three or four milestones; more of them fill the slide';

/** The placeholders of each milestone: its date, and its heading with the text one level below. */
function specsOf(deck: DeckFacts, way: TimeWay): { date: EntrySpec; event: EntrySpec }[] {
  const { names, samples } = deck.words;
  const { styles } = deck.palette('lt1');
  const title = { ...styles.title, breaking: isUpright(way) ? ('flow' as const) : styles.title.breaking };
  const over = !isUpright(way) && !way.scaled;
  return timePlaces(way).map(({ date, event }, i) => ({
    date: {
      ...{
        idx: INDEX.beside + i,
        name: `${names.date} ${i + 1}`,
        box: date,
        valign: over ? 'bottom' : 'top',
      },
      levels: [{ prompt: samples.date, style: title, size: nth(DATES, 0) }],
    },
    event: {
      ...{ idx: INDEX.entry + i, name: `${names.milestone} ${i + 1}`, box: event },
      levels: [
        { prompt: samples.heading, style: title, size: nth(headingSizes(way), 0) },
        {
          ...{ prompt: samples.text, style: styles.body, size: nth(TEXTS, 0) },
          before: isUpright(way) ? 0 : UNDER_HEADING,
        },
      ],
    },
  }));
}

/** Fills the dates and the events; headings and texts align across the row. The last ones are coloured when they lead. */
function milestones(entries: readonly Entry[], way: TimeWay, lead: boolean, page: PageFacts): Item[] {
  const specs = specsOf(page.deck, way);
  const { strong } = page.deck.palette('lt1');
  const last = entries.length - 1;
  const parts = entries.map(({ heading }, i) => {
    const { mark, rest } = markedHeading(heading);
    const stressed = (text: StyledText): StyledText =>
      lead && i === last ? text.map((run) => ({ ...run, colour: strong })) : text;
    return { mark: stressed(mark), rest: stressed(rest) };
  });
  const { dates, headings, texts } = measure(entries, parts, way, page);
  return specs.flatMap(({ date, event }, i) => {
    const { mark, rest } = nth(parts, i);
    const heading = headings.at(i);
    const down = isUpright(way) ? 0 : UNDER_HEADING + headings.tallest - heading.height;
    const set = [
      { level: 0, text: heading },
      { level: 1, text: texts.at(i), before: down },
    ];
    return [
      ...entryItem(date, mark, [{ level: 0, text: dates.at(i) }], page.deck),
      ...entryItem(event, rest, set, page.deck),
    ];
  });
}

/** Sets dates, headings and then texts in the height that the headings leave. */
function measure(
  entries: readonly Entry[],
  parts: readonly { readonly mark: StyledText; readonly rest: StyledText }[],
  way: TimeWay,
  page: PageFacts,
): Readonly<Record<'dates' | 'headings' | 'texts', SetTexts>> {
  const specs = specsOf(page.deck, way);
  const upright = isUpright(way);
  const dates = tryWays(page, [1, 2], (maxLines, trial) =>
    setText(
      trial,
      specs.map(({ date: { box, levels } }, i) => {
        const { mark } = nth(parts, i);
        const text = mark.length > 0 ? [mark] : [];
        const { style } = nth(levels, 0);
        return { what: 'date', text, style, width: box.width, height: box.height, maxLines };
      }),
      maxLines === 1 ? DATES : NARROW_DATES,
    ),
  );
  const headings = setText(
    page,
    specs.map(({ event: { box, levels } }, i) => ({
      ...{ what: 'milestone', text: [nth(parts, i).rest], style: nth(levels, 0).style, width: box.width },
      ...{ height: box.height, maxLines: upright ? 1 : 2 },
    })),
    headingSizes(way),
  );
  const above = headings.tallest + (upright ? 0 : UNDER_HEADING);
  const texts = setText(
    page,
    specs.map(({ event: { box, levels } }, i) => ({
      ...{ what: 'text', text: nth(entries, i).paragraphs, width: box.width },
      // The few lines of a milestone break between words.
      style: { ...nth(levels, 1).style, breaking: upright ? ('flow' as const) : ('balanced' as const) },
      height: box.height - above,
    })),
    TEXTS,
  );
  return { dates, headings, texts };
}

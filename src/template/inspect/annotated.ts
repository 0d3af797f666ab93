import { readBrand } from '../../brand/readBrand.ts';
import type { Face, Theme } from '../../brand/theme.ts';
import { Report } from '../../diagnostics/report.ts';
import { NOWHERE } from '../../diagnostics/span.ts';
import type { Box, Item, Paragraph, PlaceholderType } from '../../scene/item.ts';
import type { Page, Placeholder, Scene, SceneLayout } from '../../scene/scene.ts';
import { measure } from '../../typography/faces/measure.ts';
import { shareOf, titleOf } from '../roles/placed.ts';
import type { Base } from '../stand/base.ts';
import { brandOn } from '../stand/brandOn.ts';
import type { Template, TemplateLayout } from '../template.ts';
import type { InspectedRole, Inspection, LayoutNote } from './inspect.ts';

/** The look of notes on a slide of 960 points: lengths in points. */
const NOTE = { width: 230, size: 11, pitch: 14, inset: 6, gap: 6 };
/** The share of the measured length that lines take, because words are not broken. */
const LOOSE = 1.2;
const ORIGIN = { value: NOWHERE };

/**
 * A deck about the template itself: a slide on each layout that plays a role or has faults, which says what plays the role and
 * what the placeholders hold, frames each faulty placeholder, and has a note beside it. The same words are in the speaker notes.
 */
export function annotatedScene(inspection: Inspection, base: Base): Scene {
  const { template } = base;
  const { theme } = brandOn(readBrand(undefined, new Report()), base, ORIGIN);
  const noted = template.layouts
    .map((layout, i) => ({
      layout,
      roles: inspection.roles.filter(({ part }) => part === layout.part),
      notes: inspection.notes.filter((note) => note.layout === i),
    }))
    .filter(({ roles, notes }) => roles.length + notes.length > 0);
  return {
    ...{ width: template.width, height: template.height, theme, media: {}, sections: [] },
    document: {
      ...{ title: inspection.file, subject: '', author: '', organisation: '', keywords: [] },
      ...{ language: 'en-US', date: '' },
    },
    layouts: noted.map(({ layout }) => sceneLayout(layout, template)),
    pages: noted.map((one, i) => pageOf(one, i + 1, template, theme)),
    tableStyle: {
      text: { slot: 'dk1' },
      header: { slot: 'dk1' },
      band: { slot: 'lt2' },
      rule: { colour: { slot: 'dk1' }, width: 0.5 },
      headRule: { colour: { slot: 'dk1' }, width: 1 },
    },
    guides: { vertical: [], horizontal: [] },
  };
}

function sceneLayout(layout: TemplateLayout, template: Template): SceneLayout {
  const title = titleOf(layout.placeholders, template);
  const placeholders: Placeholder[] =
    title?.box === undefined
      ? []
      : [
          {
            type: title.type as PlaceholderType,
            idx: title.idx,
            name: title.name,
            box: title.box,
            valign: title.valign,
            levels: [],
          },
        ];
  return {
    ...{ name: layout.part, label: layout.name, part: layout.part, items: [], placeholders },
    background: { slot: 'lt1' },
  };
}

interface Noted {
  readonly layout: TemplateLayout;
  readonly roles: readonly InspectedRole[];
  readonly notes: readonly LayoutNote[];
}

function pageOf({ layout, roles, notes }: Noted, number: number, template: Template, theme: Theme): Page {
  const played = roles.map(({ role }) => role).join(', ') || 'no role';
  const title = `${played}: ${layout.name.replace(/\s+/g, ' ')}`;
  const [role] = roles;
  const about = role ? [{ words: aboutOf(role), box: role.frame }] : [];
  const cards = placed([...about, ...notes], template, theme.faces.body);
  const marks = notes.map(
    ({ box }, i): Item => ({
      ...{ kind: 'shape', shape: 'rect', name: `Fault ${i + 1}`, box: onSlide(box, template) },
      line: { colour: { slot: 'accent2' }, width: 1.5, dashed: true },
      described: { decorative: true },
    }),
  );
  return {
    ...{ number, id: `layout-${number}`, key: layout.part, layout: layout.part, title, origin: ORIGIN },
    items: [...titleItem(title, layout, template), ...marks, ...cards],
    notes: [...about, ...notes].map(({ words }) => words),
  };
}

/** What plays a role and how much its placeholders hold. */
function aboutOf({ role, by, slots, frame }: InspectedRole): string {
  const held = slots.flatMap(({ type, idx, capacity }) =>
    capacity
      ? [
          `${type} ${idx}: ${capacity.size} pt, ${capacity.lines} × ${Math.floor(capacity.latin / Math.max(1, capacity.lines))} letters`,
        ]
      : [],
  );
  return `Role ${role}, by ${by}. Room ${Math.round(frame.width)} × ${Math.round(frame.height)} pt. ${held.join('; ')}.`;
}

function titleItem(text: string, { placeholders }: TemplateLayout, template: Template): Item[] {
  const title = titleOf(placeholders, template);
  if (!title?.box) return [];
  return [
    {
      ...{ kind: 'text', name: 'Title', box: title.box, valign: title.valign },
      placeholder: { type: title.type as PlaceholderType, idx: title.idx },
      paragraphs: [paragraph(text, title.levels[0]?.size ?? 18, 1)],
      inherits: { share: 1, bold: title.levels.map(({ bold }) => bold) },
    },
  ];
}

const paragraph = (text: string, size: number, scale: number): Paragraph => ({
  runs: [{ text, size, bold: false, colour: { slot: 'dk1' }, role: 'body' }],
  ...{ align: 'left', pitch: NOTE.pitch * scale, before: 0, after: 0, level: 0, indent: 0, hanging: 0 },
});

/** Notes as cards beside what they are about, none on another one as long as there is room. */
function placed(
  notes: readonly { readonly words: string; readonly box: Box }[],
  slide: Template,
  face: Face,
): Item[] {
  const scale = slide.width / 960;
  const width = NOTE.width * scale;
  const taken: Box[] = [];
  return notes.map(({ words, box }, i): Item => {
    const length = measure(words, { ...face, bold: false }, NOTE.size);
    const lines = Math.ceil((length * LOOSE) / (NOTE.width - 2 * NOTE.inset)) + 1;
    const height = (lines * NOTE.pitch + 2 * NOTE.inset) * scale;
    const free = freePlace(box, { width, height }, taken, slide, NOTE.gap * scale);
    taken.push(free);
    return {
      ...{ kind: 'text', name: `Note ${i + 1}`, box: free, valign: 'top' },
      paragraphs: [paragraph(words, NOTE.size * scale, scale)],
      card: {
        fill: { slot: 'lt1' },
        line: { colour: { slot: 'accent2' }, width: 0.75 },
        radius: 0,
        insets: {
          left: NOTE.inset * scale,
          top: NOTE.inset * scale,
          right: NOTE.inset * scale,
          bottom: NOTE.inset * scale,
        },
      },
    };
  });
}

/** A place for a card: at the right edge of its box, below the cards that are there already, else in the next column to the left. */
function freePlace(
  box: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[],
  slide: Template,
  gap: number,
): Box {
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most));
  const start = {
    x: clamp(box.x + box.width - width, slide.width - width),
    y: clamp(box.y, slide.height - height),
  };
  for (let x = start.x; x >= 0; x -= width + gap)
    for (let y = start.y; y + height <= slide.height; y += gap) {
      const place = { x, y, width, height };
      if (taken.every((other) => shareOf(other, place) === 0)) return place;
    }
  return { ...start, width, height };
}

/** The part of a box that stands on the slide; a sliver at the edge for one that stands beside it. */
function onSlide({ x, y, width, height }: Box, slide: Template): Box {
  const left = Math.min(Math.max(0, x), slide.width - 12);
  const top = Math.min(Math.max(0, y), slide.height - 12);
  return {
    x: left,
    y: top,
    width: Math.max(12, Math.min(slide.width, x + width) - left),
    height: Math.max(12, Math.min(slide.height, y + height) - top),
  };
}

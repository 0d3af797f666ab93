import type { Slide } from '../../slides/slide.ts';
import type { Words } from './inherited.ts';

/**
 * The words of a slide that is nothing but a list or running text, as paragraphs of a body placeholder: a point is bold with its
 * text one level below. Undefined for a slide with more.
 */
export function bodyWords(slide: Slide): readonly Words[] | undefined {
  const { layout, entries, paragraphs, flow } = slide;
  const numbered = flow.some(({ item }) => item?.kind === 'number');
  if (layout.name === 'text' && entries.length === 0 && !numbered)
    return flow.map(({ text, item }) => ({ text, level: item?.depth ?? 0 }));
  if (layout.name !== 'points' || paragraphs.length > 0) return undefined;
  const plain = entries.every(({ icon, heading }) => !icon && !heading.some(({ strong }) => strong));
  if (!plain) return undefined;
  const explained = entries.some((entry) => entry.paragraphs.length > 0);
  return entries.flatMap(({ heading, paragraphs: texts }): Words[] => [
    { text: heading, ...(explained ? { bold: true } : {}) },
    ...texts.map((text) => ({ text, level: 1 })),
  ]);
}

/** The words of each of two columns, for a placeholder each: the heading is bold. Undefined for a slide with anything else. */
export function columnWords({ layout, entries }: Slide): readonly (readonly Words[])[] | undefined {
  const isPlain = entries.every(({ icon, heading, flow }) => {
    const numbered = flow.some(({ item }) => item?.kind === 'number');
    return !icon && !numbered && !heading.some(({ strong }) => strong);
  });
  if (layout.name !== 'columns' || entries.length !== 2 || !isPlain) return undefined;
  return entries.map(({ heading, flow }) => [
    { text: heading, bold: true },
    ...flow.map(({ text, item }) => ({ text, level: 1 + (item?.depth ?? 0) })),
  ]);
}

import type { Keep } from '../../keep/keep.ts';
import type { Page } from '../../scene/scene.ts';
import type { Package, Part } from '../package/package.ts';
import type { MediaStore } from './media.ts';

/** What a writer asks of its deck that a later deck may answer otherwise. */
export interface Asked {
  readonly package: Package;
  /** The page that a link leads to; undefined when the link is an address. */
  target(link: string): Page | undefined;
  readonly media: Pick<MediaStore, 'blip' | 'partsOf'>;
  /** The number of the next chart, from 1. */
  nextChart(): number;
  /** The number of the last chart. */
  chartsSoFar(): number;
  /** Gives back what was written of the same input for an earlier deck. */
  readonly keep: Keep;
  /** Stands in such inputs for the facts that all slides share: layouts, theme, language and table style. */
  readonly name: object;
}

/** What a writer has added to the package, and what that depends on beside the writer's input. */
interface Added {
  readonly parts: readonly (readonly [name: string, part: Part])[];
  /** How many charts are among the parts. */
  readonly charts: number;
  /** The media that they show, with the names of their parts. */
  readonly media: ReadonlyMap<string, string>;
  /** The links in them, with the slides that these led to. */
  readonly links: ReadonlyMap<string, string>;
}

/**
 * Adds to the package what `write` adds, or what it added to the package of an earlier deck for the same `input` and facts of the
 * deck. `input` holds all that `write` depends on beside the facts that `deck.name` stands for, its links and its media. `write`
 * gets a deck of its own, which notes what it asks for.
 */
export function addKept<Deck extends Asked>(
  deck: Deck,
  stage: string,
  input: () => readonly unknown[],
  write: (deck: Deck) => void,
): void {
  let isNew = false;
  const { charts, parts } = deck.keep(
    stage,
    () => [deck.name, deck.chartsSoFar(), ...input()],
    () => {
      isNew = true;
      return addedBy(write, deck);
    },
    ({ media, links }) =>
      [...links].every(([link, slide]) => slideOf(deck, link) === slide) &&
      [...media].every(([key, names]) => deck.media.partsOf(key) === names),
  );
  if (isNew) return;
  for (let i = 0; i < charts; i += 1) deck.nextChart();
  deck.package.take(parts);
}

function addedBy<Deck extends Asked>(write: (deck: Deck) => void, deck: Deck): Added {
  const media = new Map<string, string>();
  const links = new Map<string, string>();
  const own: Deck = {
    ...deck,
    target: (link) => {
      links.set(link, slideOf(deck, link));
      return deck.target(link);
    },
    media: {
      partsOf: (key) => {
        const parts = deck.media.partsOf(key);
        media.set(key, parts);
        return parts;
      },
      blip: (key, relationships) => {
        media.set(key, deck.media.partsOf(key));
        return deck.media.blip(key, relationships);
      },
    },
  };
  const before = deck.chartsSoFar();
  const parts = deck.package.addedBy(() => write(own));
  return { parts, charts: deck.chartsSoFar() - before, media, links };
}

/** The slide that a link leads to, by its number and title; empty when the link is an address. */
function slideOf(deck: Asked, link: string): string {
  const page = deck.target(link);
  return page ? `${page.number} ${page.title}` : '';
}

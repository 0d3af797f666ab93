/** One slide of the benchmark. Deckwright, pptxgenjs and pandoc all write its words. */
export type BenchSlide = { readonly title: string; readonly notes: string } & (
  | { readonly kind: 'section'; readonly summary: string }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'stats'; readonly cards: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'quote'; readonly quote: string; readonly by: string }
  | { readonly kind: 'chart'; readonly categories: readonly string[]; readonly values: readonly number[] }
);

/** Common characters. Each is chosen at random, so that no two lines are equal and no measurement is found in a cache. */
const HAN =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术';

/** The options of a list of slides. */
interface Making {
  /** The number of sections. Each begins with a divider, which counts as a slide. */
  readonly sections?: number;
  /** Whether every tenth slide is a chart. */
  readonly charts?: boolean;
  readonly seed?: number;
}

/**
 * Makes slides with Chinese texts: every fifth has figures, every tenth is a quotation. The same seed gives the same
 * slides.
 */
export function benchSlides(
  count: number,
  { sections = 1, charts = false, seed = 1 }: Making = {},
): BenchSlide[] {
  const random = randomOf(seed);
  const han = (length: number): string =>
    Array.from({ length }, () => HAN.charAt(Math.floor(random() * HAN.length))).join('');
  const perSection = Math.ceil(count / sections);
  return Array.from({ length: count }, (_, i): BenchSlide => {
    const words = { title: han(12), notes: `${han(30)}，${han(29)}。` };
    if (i % perSection === 0) return { kind: 'section', ...words, summary: han(25) };
    if (i % 5 === 2) {
      const cards = times(4, () => ({ value: String(Math.floor(random() * 1000)), label: han(8) }));
      return { kind: 'stats', ...words, cards };
    }
    if (i % 10 === 5) return { kind: 'quote', ...words, quote: `${han(20)}，${han(19)}。`, by: han(3) };
    if (i % 10 === 9 && charts) {
      const values = times(5, () => Math.floor(random() * 1000));
      return { kind: 'chart', ...words, categories: times(5, (k) => `${2020 + k}年`), values };
    }
    return { kind: 'points', ...words, points: times(5, () => `${han(12)}，${han(12)}`) };
  });
}

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/**
 * Returns numbers from 0 to below 1: a linear congruential generator (Numerical Recipes). The same seed gives the
 * same numbers.
 */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes the slides as `content.yaml`. Each divider begins a unit. */
export function outlineOf(slides: readonly BenchSlide[]): string {
  let units = 0;
  const lines = slides.map((slide) => {
    if (slide.kind !== 'section') return `      - ${blockOf(slide)}`;
    units += 1;
    const { title: tagline, summary, notes } = slide;
    const name = `单元${units}`;
    const unit = { id: `u${units}`, name, short: name, tagline, summary, notes };
    const fields = Object.entries(unit).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return `  - ${fields.join('\n    ')}\n    slides:`;
  });
  return `deck: { title: 测速, date: 2026, language: zh-CN }\nunits:\n${lines.join('\n')}\n`;
}

type Block = Exclude<BenchSlide, { readonly kind: 'section' }>;

/** Writes a block in YAML's flow style, which is JSON. */
function blockOf(slide: Block): string {
  const { kind, title, notes } = slide;
  return JSON.stringify({ kind, title, notes, ...fieldsOf(slide) });
}

function fieldsOf(slide: Block): object {
  switch (slide.kind) {
    case 'points':
      return { items: slide.points.map((heading) => ({ heading })) };
    case 'stats':
      return { items: slide.cards };
    case 'quote':
      return { text: slide.quote, by: slide.by };
    case 'chart': {
      const { title, categories, values } = slide;
      return { chart: 'column', alt: title, categories, series: [{ name: '数量', values }] };
    }
  }
}

/**
 * Writes the slides as Markdown for pandoc: a heading of the first level begins a section, one of the second level a
 * slide.
 */
export function markdownOf(slides: readonly BenchSlide[]): string {
  const page = (slide: BenchSlide): string => {
    const [title, ...words] = wordsOf(slide);
    const body = words.map((line) => (slide.kind === 'quote' ? `> ${line}\n` : `- ${line}`)).join('\n');
    return `## ${title}\n\n${body}\n\n::: notes\n${slide.notes}\n:::\n`;
  };
  return slides.map(page).join('\n');
}

/** Returns the texts of a slide, a line each, the title first. */
function wordsOf(slide: BenchSlide): string[] {
  switch (slide.kind) {
    case 'section':
      return [slide.title, slide.summary];
    case 'points':
      return [slide.title, ...slide.points];
    case 'stats':
      return [slide.title, ...slide.cards.map(({ value, label }) => `${value} ${label}`)];
    case 'quote':
      return [slide.title, slide.quote, slide.by];
    case 'chart':
      return [slide.title, ...slide.categories.map((name, i) => `${name} ${slide.values[i]}`)];
  }
}
